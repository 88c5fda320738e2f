import { isRendered, parseBody } from "../../issue/block.ts";
import { renderMarker } from "../../issue/marker.ts";
import type { BodyEdit } from "../../ports/issue.ts";

/**
 * True for an edit that is provably ours. Its author proves nothing: people share tokens with us, and workflows share a
 * bot. The text does:
 *
 * - its block matches the hash in its marker, boxes included;
 * - its marker is new: people and other programs leave the marker as it is, or restore an older text with its marker;
 * - the text outside the block equals that of an older version: the one that was read before the write.
 *
 * @param history edits of a body, newest first.
 */
export function isOwnEdit(history: readonly BodyEdit[], at: number): boolean {
  const written = history[at]?.body;
  if (written === undefined || !isRendered(written)) return false;
  const marker = markerOf(written);
  const older = history.slice(at + 1);
  const isNew = older.every(({ body }) => markerOf(body) !== marker);
  return isNew && older.some(({ body }) => isSameOutside(body, written));
}

/** True for two texts that differ only in line endings: GitHub may store others. */
export function isSameBody(a: string, b: string): boolean {
  return normal(a) === normal(b);
}

function markerOf(body: string): string | null {
  const { marker } = parseBody(body);
  return marker === null ? null : renderMarker(marker);
}

/** True when all the text outside the block is still there; words from inside it may have been kept below it. */
export function isSameOutside(read: string, written: string): boolean {
  const [then, now] = [parseBody(read), parseBody(written)];
  if (normal(then.before) !== normal(now.before) || !normal(now.after).endsWith(normal(then.after))) return false;
  const kept = normal(now.after).slice(0, normal(now.after).length - normal(then.after).length);
  const inside = new Set(normal(read).split("\n").map(withoutKey));
  return kept.split("\n").every((line) => line.trim() === "" || inside.has(withoutKey(line)));
}

function withoutKey(line: string): string {
  return line.replace(/ ?<!-- box:[^<>]+ -->$/, "").trimEnd();
}

function normal(text: string): string {
  return text.replaceAll("\r\n", "\n").trimEnd();
}
