import { createHash } from "node:crypto";
import { emptyBoxes, findBoxes, type Box } from "./box.ts";
import { keptWords } from "./kept-words.ts";
import { fnv, printLines } from "./line-prints.ts";
import { isSameText, parseMarker, readMarkerLine, renderMarker, type Marker } from "./marker.ts";

/** An issue as the plan requires it. */
export interface DesiredIssue {
  /** At most 256 characters. */
  readonly title: string;
  /** The managed block, from its begin line to its end line: the whole body of an issue that plansync creates. */
  readonly block: string;
  /** The fingerprint in the block's marker. */
  readonly hash: string;
  readonly labels: readonly string[];
}

/** An issue body, split at the managed block. */
export interface ParsedBody {
  /**
   * - `intact`: one begin, one end, and as many boxes as were rendered.
   * - `missing`: neither begin nor end.
   * - `damaged`: anything else; boxes missing from it mean nothing.
   * - `newer`: written by a later version of plansync; nothing in it is read.
   */
  readonly block: "intact" | "missing" | "damaged" | "newer";
  readonly marker: Marker | null;
  /** State of the boxes that were certainly found, by item key: ticked or not. */
  readonly boxes: ReadonlyMap<string, boolean>;
  /** The body before and after the block, byte for byte. Of a damaged block: the text outside its outermost lines. */
  readonly before: string;
  readonly after: string;
}

const END = /^<!-- plansync end boxes=(\d+) -->$/;
const EDGE = /^<!-- plansync (?:v\d{1,6} [^\r\n<>]*|end boxes=\d+ )-->[ \t]*(?=\r?$)/gm;

/** Puts a rendered text between its begin and end lines. */
export function renderBlock(
  marker: Omit<Marker, "hash" | "ticks" | "lines">,
  content: string,
): { block: string; hash: string } {
  const hash = fingerprint(content);
  const boxes = findBoxes(content);
  const begin = renderMarker({ ...marker, hash, ticks: hashTicks(boxes), lines: printLines(content) });
  return { block: `${begin}\n${content}\n${renderEnd(boxes.length)}`, hash };
}

/** Renders the last line of a block with so many boxes. */
export function renderEnd(boxes: number): string {
  return `<!-- plansync end boxes=${String(boxes)} -->`;
}

/**
 * True when an intact block is as plansync wrote it, including the states of its boxes where its marker records them.
 */
export function isRendered(body: string): boolean {
  const { block, marker, before, after } = parseBody(body);
  if (block !== "intact" || marker === null) return false;
  const inside = body.slice(before.length, body.length - after.length);
  return isAsWritten(inside, marker) && (marker.ticks === undefined || marker.ticks === hashTicks(findBoxes(inside)));
}

/** Reads an issue body. Tolerates CRLF, which GitHub's web editor stores. */
export function parseBody(body: string): ParsedBody {
  const edges = edgesOf(body);
  const first = edges[0];
  const last = edges.at(-1);
  const marker = parseMarker(body);
  if (marker === "newer") return { block: "newer", marker: null, boxes: new Map(), ...outside(body, edges) };
  if (first === undefined || last === undefined)
    return { block: "missing", marker: null, boxes: new Map(), before: body, after: "" };
  const { before, after } = outside(body, edges);
  const found = findBoxes(body.slice(before.length, body.length - after.length));
  const boxes = new Map(found.map((box) => [box.key, box.ticked]));
  for (const box of found) if (boxes.get(box.key) !== box.ticked) boxes.delete(box.key);
  const isWhole =
    edges.length === 2 &&
    first.boxes === null &&
    last.boxes === found.length &&
    boxes.size === found.length &&
    marker !== null;
  return { block: isWhole ? "intact" : "damaged", marker, boxes, before, after };
}

/**
 * Replaces the managed block by `block`. Text outside stays byte for byte; lines inside that plansync did not write are
 * a person's and are kept below. A missing block is appended.
 */
export function replaceBlock(body: string, block: string): string {
  const edges = edgesOf(body);
  const { before, after } = outside(body, edges);
  if (edges.length === 0) return body.trim() === "" ? block : `${body}${gapAfter(body)}${block}`;
  const kept = wordsInBlock(body, block);
  return kept === "" ? before + block + after : `${before}${block}\n\n${kept}${after}`;
}

/** Returns the lines in the managed block that people wrote: they are kept below the block when `block` replaces it. */
export function wordsInBlock(body: string, block = ""): string {
  const edges = edgesOf(body);
  const { before, after } = outside(body, edges);
  const inside = edges.length === 0 ? "" : body.slice(before.length, body.length - after.length);
  const markers = edges.flatMap(({ start, end }) => {
    const marker = readMarkerLine(body.slice(start, end));
    return marker === null || marker === "newer" ? [] : [marker];
  });
  const isPair = edges.length === 2 && edges[0]?.boxes === null && edges[1]?.boxes !== null;
  const [marker] = markers;
  if (isPair && marker !== undefined && isAsWritten(inside, marker)) return "";
  return keptWords(
    inside
      .split(/\r?\n/)
      .filter((line) => edgesOf(line).length === 0)
      .join("\n"),
    markers,
    block,
  );
}

/**
 * True when the body contains what was rendered, whatever GitHub or a browser did to its line ends, and whatever is
 * ticked.
 */
function isSameBlock(body: string, rendered: string): boolean {
  const present = parseMarker(body);
  const wanted = parseMarker(rendered);
  if (present === null || wanted === null || present === "newer" || wanted === "newer") return false;
  return isSameText(present, wanted);
}

/**
 * True when the body has to be written: another text, another item, a damaged block, a box whose state differs, or a
 * box of ours that doesn't belong here. A box that a human ticked and the merge agreed with is no reason; neither are
 * changed line ends. A block of a newer version is never written.
 */
export function needsWrite(body: string, desired: DesiredIssue): boolean {
  const present = parseBody(body);
  if (present.block === "newer") return false;
  if (present.block !== "intact" || !isSameBlock(body, desired.block)) return true;
  const boxes = findBoxes(desired.block);
  return present.boxes.size !== boxes.length || boxes.some((box) => present.boxes.get(box.key) !== box.ticked);
}

interface Edge {
  readonly start: number;
  readonly end: number;
  /** Number of boxes according to an end line; null for a begin line. */
  readonly boxes: number | null;
}

function edgesOf(body: string): Edge[] {
  return Array.from(body.matchAll(EDGE), ({ 0: line, index }) => {
    const end = END.exec(line.trimEnd());
    return { start: index, end: index + line.length, boxes: end === null ? null : Number(end[1]) };
  }).filter((edge) => edge.boxes !== null || readMarkerLine(body.slice(edge.start, edge.end)) !== null);
}

/** Without a begin line the block starts with the body; without an end line it extends to the body's end. */
function outside(body: string, edges: readonly Edge[]): { before: string; after: string } {
  const first = edges[0];
  const last = edges.at(-1);
  if (first === undefined || last === undefined) return { before: body, after: "" };
  return {
    before: first.boxes === null ? body.slice(0, first.start) : "",
    after: last.boxes === null ? "" : body.slice(last.end),
  };
}

function gapAfter(body: string): string {
  if (/\n\r?\n$/.test(body)) return "";
  return body.endsWith("\n") ? "\n" : "\n\n";
}

/** True when the text between begin and end line matches the hash in the marker, whatever is ticked. */
function isAsWritten(inside: string, { hash }: Marker): boolean {
  const content = inside.slice(inside.indexOf("\n") + 1, inside.lastIndexOf("\n"));
  return fingerprint(content.replace(/\r$/, "")) === hash || fingerprint(content.replace(/\r(?=\n|$)/g, "")) === hash;
}

/** Only compared, never trusted: 16 hex digits are enough to tell two texts of one issue apart. */
function fingerprint(content: string): string {
  return createHash("sha256").update(emptyBoxes(content)).digest("hex").slice(0, 16);
}

function hashTicks(boxes: readonly Box[]): string | undefined {
  if (boxes.length === 0) return undefined;
  const states = boxes.map(({ key, ticked }) => `${key} ${ticked ? "x" : "-"}`).join("\n");
  return fnv(states).toString(16).padStart(8, "0");
}
