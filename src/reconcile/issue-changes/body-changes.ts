import { needsWrite, replaceBlock, wordsInBlock } from "../../issue/block.ts";
import { isAccepted } from "../../issue/body-room.ts";
import type { DesiredIssue } from "../../issue/render.ts";

/** What is to be written of a body. */
export interface BodyDifference {
  /** The body to write; null: it stands, or there is no room. */
  readonly body: string | null;
  /** What a person should know of the write. */
  readonly note: string | null;
  readonly drift: string | null;
}

/**
 * Compares a body with what its issue is to say.
 *
 * @param unheard why the boxes in it were not heard; null: they were.
 */
export function compareBody(body: string, desired: DesiredIssue, unheard: string | null): BodyDifference {
  if (!needsWrite(body, desired)) return { body: null, note: null, drift: null };
  const written = replaceBlock(body, desired.block);
  if (!isAccepted(written))
    return { body: null, note: null, drift: "what people wrote into it leaves no room for the plan's text" };
  const words = wordsInBlock(body, desired.block);
  const count = words.split("\n").filter((line) => line !== "").length;
  const lines = count === 1 ? "a line that somebody wrote" : `${count} lines that people wrote`;
  const kept =
    count === 0 ? null : `${lines} into the text that plansync keeps ${count === 1 ? "is" : "are"} kept below it`;
  const notes = [unheard, kept].filter((note) => note !== null);
  return { body: written, note: notes.length === 0 ? null : notes.join("; "), drift: null };
}
