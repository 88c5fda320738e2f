import type { Span } from "../model/plan.ts";

/**
 * Text with the fences of quoted markdown made harmless, every character at its place.
 *
 * In CommonMark a fence inside a fence of the same length ends it: people who quote markdown with code in it slip, and
 * from there on text is read as code and code as text. Where the pairing slips (the last fence never ends, or a block
 * said to be markdown is cut short) and pairing fences as brackets comes out even, the inner fences are masked.
 */
export function mendFences(text: string): string {
  const fences = fencesOf(text);
  if (!hasSlipped(fences)) return text;
  const inner = innerFences(fences);
  if (inner === null || inner.length === 0) return text;
  let mended = "";
  let from = 0;
  for (const fence of inner) {
    mended += text.slice(from, fence.at) + "'".repeat(fence.marks.length);
    from = fence.at + fence.marks.length;
  }
  return mended + text.slice(from);
}

/** Offsets of the fences whose inner fences {@link mendFences} masks: GitHub ends each of them at the first bare one. */
export function mendedFences(text: string): number[] {
  const fences = fencesOf(text);
  const inner = hasSlipped(fences) ? innerFences(fences) : null;
  if (inner === null || inner.length === 0) return [];
  const masked = new Set(inner);
  const mended: number[] = [];
  let outer: Fence | null = null;
  for (const fence of fences)
    if (!masked.has(fence)) outer = outer === null ? fence : null;
    else if (outer !== null && mended.at(-1) !== outer.at) mended.push(outer.at);
  return mended;
}

/** Line offset of a fence that never ends, or null. */
export function unclosedFence(text: string): number | null {
  let open: Fence | null = null;
  for (const fence of fencesOf(mendFences(text)))
    if (open === null) open = fence;
    else if (closes(open, fence)) open = null;
  return open?.at ?? null;
}

/** What stands between fences, with the fences: in order, the last one up to the end of the text if it never ends. */
export function codeFences(text: string): Span[] {
  const spans: Span[] = [];
  let open: Fence | null = null;
  for (const fence of fencesOf(mendFences(text)))
    if (open === null) open = fence;
    else if (closes(open, fence)) {
      spans.push({ start: open.at, end: fence.at + fence.marks.length });
      open = null;
    }
  if (open !== null) spans.push({ start: open.at, end: text.length });
  return spans;
}

interface Fence {
  readonly at: number;
  readonly marks: string;
  readonly info: string;
}

const FENCE = /^[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})([^\r\n]*)/gm;
const MARKDOWN = /^(?:markdown|md|mdx)\b/i;

function fencesOf(text: string): Fence[] {
  const fences: Fence[] = [];
  for (const match of text.matchAll(FENCE)) {
    const marks = match[1] ?? "";
    const info = (match[2] ?? "").trim();
    if (marks.startsWith("`") && info.includes("`")) continue;
    fences.push({ at: match.index + match[0].indexOf(marks), marks, info });
  }
  return fences;
}

function closes(open: Fence, fence: Fence): boolean {
  return fence.info === "" && fence.marks.startsWith(open.marks);
}

/** True when CommonMark's pairing leaves the last fence open, or ends quoted markdown at the end of code inside it. */
function hasSlipped(fences: readonly Fence[]): boolean {
  let open: Fence | null = null;
  let nested = false;
  for (const fence of fences)
    if (open === null) {
      open = fence;
      nested = false;
    } else if (closes(open, fence)) {
      if (nested && MARKDOWN.test(open.info)) return true;
      open = null;
    } else if (
      fence.marks.startsWith(open.marks.slice(0, 3)) &&
      fence.info !== "" &&
      fence.marks.length === open.marks.length
    )
      nested = true;
  return open !== null;
}

/** Fences that stand inside others when they are paired as brackets; null when that doesn't come out even. */
function innerFences(fences: readonly Fence[]): Fence[] | null {
  const open: Fence[] = [];
  const inner: Fence[] = [];
  for (const fence of fences) {
    const around = open.at(-1);
    if (around === undefined) open.push(fence);
    else if (closes(around, fence)) {
      open.pop();
      if (open.length > 0) inner.push(fence);
    } else if (fence.info !== "" && fence.marks === around.marks) {
      open.push(fence);
      inner.push(fence);
    }
  }
  return open.length === 0 ? inner : null;
}
