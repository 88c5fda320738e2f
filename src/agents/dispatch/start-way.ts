/** How work on an item is started for an agent. */
export type StartWay =
  | { readonly kind: "off" }
  /** A label says that it may be started; agents look for it. */
  | { readonly kind: "label" }
  /** It is assigned to Copilot. */
  | { readonly kind: "copilot" }
  | { readonly kind: "workflow"; readonly file: string };

/** How agents are started for one plan. */
export interface StartRule {
  readonly way: StartWay;
  /** Items that are worked on at once, whoever does it, before another one is started. */
  readonly atOnce: number;
  /** The label of items that may be started. */
  readonly label: string;
}

/** Reads the value of `agents.start`. */
export function readStartWay(text: string): StartWay {
  if (text === "off" || text === "label" || text === "copilot") return { kind: text };
  return { kind: "workflow", file: text.replace(/^workflow:/, "") };
}

/** True where something is started: a label starts nothing by itself. */
export function isStarting({ kind }: StartWay): boolean {
  return kind === "copilot" || kind === "workflow";
}
