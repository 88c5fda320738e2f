import { ConfigError } from "../errors.ts";
import { sanitizeMarkdown } from "../issue/sanitize.ts";
import { issueMeant, keepAlive, see } from "./held-claim.ts";
import type { AgentContext } from "./work.ts";

export interface Noted {
  readonly item: { readonly number: number };
  readonly session: string;
  readonly holder: string;
  readonly url: string;
  /** Whether the session still holds the item. */
  readonly held: boolean;
}

/** Longest note, in UTF-16 units: GitHub takes four times as much. */
const LONGEST = 16_000;

/**
 * Writes one comment that pings nobody and links to no other issue.
 * @throws ConfigError for a note without words, or one that is too long.
 */
export async function noteWork(context: AgentContext, target: string, text: string): Promise<Noted> {
  if (text.trim() === "" || text.length > LONGEST)
    throw new ConfigError(text.trim() === "" ? "The note says nothing." : "The note is too long.", {
      hint: `Write 1 to ${LONGEST} characters.`,
    });
  const seen = await see(context, await issueMeant(context, target));
  const { url } = await context.writer.comment(seen.issue.number, sanitizeMarkdown(text));
  await keepAlive(context, seen);
  return { item: { number: seen.issue.number }, ...context.me, url, held: seen.isLive && seen.isMine };
}
