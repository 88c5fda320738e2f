/** What people can ask for in a comment. */
export const VERBS = ["sync", "preview", "status", "allow", "bind"] as const;
export type Verb = (typeof VERBS)[number];

/** A command as it was written. `verb` is null for a word that is none. */
export interface Command {
  readonly verb: Verb | null;
  readonly word: string;
  /** What stands behind the verb. */
  readonly argument: string;
}

/**
 * Reads the command in a comment: the first line that begins with `/plansync`. Null where there is none, in quotes and
 * code, and in comments of plansync's own, which may name commands.
 */
export function readCommand(body: string): Command | null {
  if (body.includes("<!-- plansync")) return null;
  let fence: string | null = null;
  for (const line of body.split(/\r\n|\r|\n/)) {
    const edge = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (edge !== undefined) fence = fence === null ? edge : edge.startsWith(fence) ? null : fence;
    const [, word, argument = ""] =
      (fence === null ? /^ {0,3}\/plansync(?:[ \t]+(\S+))?(?:[ \t]+(.*?))?[ \t]*$/.exec(line) : null) ?? [];
    if (fence === null && /^ {0,3}\/plansync(?=[ \t]|$)/.test(line)) {
      const verb = VERBS.find((name) => name === word?.toLowerCase()) ?? null;
      return { verb, word: word ?? "", argument };
    }
  }
  return null;
}
