import type { Settings } from "../../sync/context/settings.ts";

/**
 * What is to be known before agents are started: `label`, that the label that is configured starts no workflow; `offer`,
 * that agents can be started and how; null: nothing.
 */
export type StartHint = "label" | "offer" | null;

/** GitHub starts no workflow for what the default token of a workflow does, except by `workflow_dispatch`. */
const NO_WORKFLOW = "A label set by `GITHUB_TOKEN` starts no workflow";

/** Decides what to say of starting agents. */
export function startHintFor(settings: Settings, paths: readonly string[], areAgentsSubject: boolean): StartHint {
  const ways = paths.map((path) => settings.startFor(path).start);
  if (ways.includes("label")) return "label";
  return areAgentsSubject && ways.length > 0 && ways.every((way) => way === "off") ? "offer" : null;
}

/** The sentences of a hint; null: there is nothing to say. */
export function sayStart(hint: StartHint): string | null {
  switch (hint) {
    case "label":
      return `\`agents.start\` is \`label\`. ${NO_WORKFLOW}: it is for agents that look for work by themselves. \`workflow:<file>\` starts one.`;
    case "offer":
      return `With \`agents.start\` in the configuration, plansync starts agents on work that is ready. ${NO_WORKFLOW}: where the agent is a workflow, set \`workflow:<file>\` and not \`label\`.`;
    case null:
      return null;
  }
}
