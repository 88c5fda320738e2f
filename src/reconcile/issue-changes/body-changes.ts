import { needsWrite, replaceBlock, wordsInBlock } from "../../issue/block.ts";
import { isAccepted } from "../../issue/body-room.ts";
import type { DesiredIssue } from "../../issue/render.ts";

/** How a body changes. */
export interface BodyDifference {
  /** The body to write; null: it stays as it is, or there is no room. */
  readonly body: string | null;
  /** What a person should know about the write. */
  readonly note: string | null;
  readonly drift: string | null;
}

/**
 * Compares a body with the text that its issue should have.
 *
 * @param unheard why the boxes in it were ignored; null: they were not.
 */
export function compareBody(body: string, desired: DesiredIssue, unheard: string | null): BodyDifference {
  if (!needsWrite(body, desired)) return { body: null, note: null, drift: null };
  const written = replaceBlock(body, desired.block);
  if (!isAccepted(written))
    return { body: null, note: null, drift: "the text that people wrote in it leaves no room for the plan's text" };
  const words = wordsInBlock(body, desired.block);
  const count = words.split("\n").filter((line) => line !== "").length;
  const lines = count === 1 ? "a line that somebody wrote" : `${count} lines that people wrote`;
  const kept = count === 0 ? null : `${lines} into plansync's block ${count === 1 ? "is" : "are"} kept below it`;
  const notes = [unheard, kept].filter((note) => note !== null);
  return { body: written, note: notes.length === 0 ? null : notes.join("; "), drift: null };
}
