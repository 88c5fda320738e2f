import { withLineFeeds } from "../plan/markdown/lines.ts";
import { plainLines } from "./plain-lines.ts";

/** The commands that people can write in a comment. */
export const VERBS = ["sync", "preview", "status", "allow", "bind", "start", "stop"] as const;
type Verb = (typeof VERBS)[number];

/** A command as it was written. `verb` is null for an unknown word. */
export interface Command {
  readonly verb: Verb | null;
  readonly word: string;
  /** The text after the verb. */
  readonly argument: string;
}

/**
 * Reads the command in a comment: the first line of plain text that begins with `/plansync`. Null where there is none,
 * and in plansync's own comments, which may name commands.
 */
export function readCommand(body: string): Command | null {
  if (!body.includes("/plansync") || body.includes("<!-- plansync")) return null;
  const line = plainLines(withLineFeeds(body)).find((text) => COMMAND.test(text));
  if (line === undefined) return null;
  const said = line.replace(COMMAND, "").trim();
  const [word = ""] = said.split(/[ \t]/, 1);
  const verb = VERBS.find((name) => name === word.toLowerCase()) ?? null;
  return { verb, word, argument: said.slice(word.length).trim() };
}

const COMMAND = /^ {0,3}\/plansync(?=[ \t\r]|$)/;
