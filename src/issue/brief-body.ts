import { parseBody, renderEnd } from "./block.ts";
import { renderBox } from "./box.ts";
import { renderMarker, type Marker } from "./marker.ts";

/** What a decision needs of a body whose text nobody has to change: the marker of its block, and its boxes. */
export interface BriefBody {
  readonly marker: Omit<Marker, "ticks" | "lines">;
  /** In their order. */
  readonly boxes: readonly (readonly [key: string, isTicked: boolean])[];
}

/** A body up to this many UTF-16 units leaves room for any text that its block may get. */
const MAX_LENGTH = 30_000;

/** Returns a body in brief; null where its whole text is needed: its block is not intact, or the body is very long. */
export function briefBody(body: string): BriefBody | null {
  if (body.length > MAX_LENGTH) return null;
  const { block, marker, boxes } = parseBody(body);
  if (block !== "intact" || marker === null) return null;
  const { plan, key, hash, title, kind, removed, repo } = marker;
  return { marker: { plan, key, hash, title, kind, removed, ...(repo !== undefined && { repo }) }, boxes: [...boxes] };
}

/** Returns a body that reads as the one that was put in brief, without its text. */
export function bodyInBrief({ marker, boxes }: BriefBody): string {
  const lines = boxes.map(([key, isTicked]) => renderBox(key, isTicked ? "done" : "open", "…", 0));
  return [renderMarker(marker), ...lines, renderEnd(boxes.length)].join("\n");
}
