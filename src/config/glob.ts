import { expandBraces } from "./braces.ts";

/** Limits of one glob, far above what people write. */
export const MAX_GLOB_LENGTH = 256;
export const MAX_ALTERNATIVES = 64;

/** One part of a segment: a character, any character, any run of characters, or one of a set. */
type Part = string | typeof ANY | typeof RUN | Charset;
const ANY = Symbol("?");
const RUN = Symbol("*");

interface Charset {
  readonly isNegative: boolean;
  readonly ranges: readonly (readonly [from: string, to: string])[];
}

/** A segment between slashes; null for `**`, which is any number of segments. */
type Segment = readonly Part[] | null;

/**
 * Compiles a glob to a test: `*`, `**`, `?`, `[abc]` and `{a,b}`; names that begin with a dot are like any other. It
 * never backtracks beyond the last star, so its time is at most the path's length times the glob's.
 *
 * @param nocase true: the case of letters doesn't matter.
 */
export function globTest(glob: string, nocase = false): (path: string) => boolean {
  const fold = (text: string): string => (nocase ? text.toLowerCase() : text);
  const patterns = segmentsOf(glob, nocase);
  return (path) => {
    const segments = fold(path).split("/");
    return patterns.some((pattern) => fitsAll(pattern, segments, (part) => part === null, fitsSegment));
  };
}

/** Returns the segments of a glob, for each text that its braces stand for; null is `**`. */
export function segmentsOf(glob: string, nocase: boolean): readonly (readonly Segment[])[] {
  return (expandBraces(nocase ? glob.toLowerCase() : glob, MAX_ALTERNATIVES) ?? []).map((pattern) =>
    pattern.split("/").map((segment) => (segment === "**" ? null : partsOf(segment))),
  );
}

/** True when a segment other than `**` matches a whole name. */
export function fitsSegment(segment: Segment, text: string): boolean {
  return segment !== null && fitsAll(segment, text, (part) => part === RUN, fitsPart);
}

/**
 * True when a whole text matches a whole pattern in which some parts match any run. Only what matched since the last
 * such part is tried again: backtracking to an earlier one would only leave less for it.
 */
function fitsAll<P, T>(
  pattern: readonly P[],
  text: ArrayLike<T>,
  isRun: (part: P) => boolean,
  fits: (part: P, one: T) => boolean,
): boolean {
  let [at, place] = [0, 0];
  let run: { readonly place: number; at: number } | null = null;
  while (at < text.length) {
    const part = pattern[place];
    if (place < pattern.length && isRun(part as P)) {
      run = { place: place + 1, at };
      place += 1;
    } else if (place < pattern.length && fits(part as P, text[at] as T)) {
      at += 1;
      place += 1;
    } else if (run !== null) {
      run.at += 1;
      at = run.at;
      place = run.place;
    } else return false;
  }
  return pattern.slice(place).every(isRun);
}

function fitsPart(part: Part, char: string): boolean {
  if (typeof part === "string") return part === char;
  if (part === ANY || part === RUN) return true;
  return part.ranges.some(([from, to]) => from <= char && char <= to) !== part.isNegative;
}

function partsOf(segment: string): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < segment.length; at += 1) {
    const char = segment.charAt(at);
    const close = char === "[" ? segment.indexOf("]", at + 2) : -1;
    if (close > 0) {
      parts.push(charsetOf(segment.slice(at + 1, close)));
      at = close;
    } else if (char === "*") {
      if (parts.at(-1) !== RUN) parts.push(RUN);
    } else parts.push(char === "?" ? ANY : char);
  }
  return parts;
}

function charsetOf(source: string): Charset {
  const isNegative = /^[!^]/.test(source);
  const chars = isNegative ? source.slice(1) : source;
  const ranges: (readonly [string, string])[] = [];
  for (let at = 0; at < chars.length; at += 1) {
    const isRange = chars.charAt(at + 1) === "-" && at + 2 < chars.length;
    ranges.push([chars.charAt(at), chars.charAt(isRange ? at + 2 : at)]);
    if (isRange) at += 2;
  }
  return { isNegative, ranges };
}
