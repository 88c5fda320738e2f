/** The labelled version pairs of ../shared/history, and their folds: no repository stands in two of them. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Matchable } from "../src/identity/text/matchable.ts";
import { shortHash } from "../src/identity/text/short-hash.ts";
import { parsePlan } from "../src/plan/parse/parse.ts";

const HISTORY = fileURLToPath(new URL("../../shared/history/", import.meta.url));

export interface VersionPair {
  readonly repo: string;
  readonly path_before: string;
  readonly path_after: string;
  readonly before: string;
  readonly after: string;
}

export interface Label {
  /** Of the version pair, 0-based. */
  readonly index: number;
  /** Lines, 1-based. */
  readonly same: readonly [number, number][];
  readonly removed: readonly number[];
  readonly doubtful: readonly [number | null, number | null][];
}

/** A version pair as parsed, with what is known of it. */
export interface LabelledPair {
  readonly label: Label;
  readonly pair: VersionPair;
  readonly before: readonly Matchable[];
  readonly after: readonly Matchable[];
  /** Old lines whose fate is known, each with its new line or `null` for removed. */
  readonly wanted: readonly (readonly [number, number | null])[];
}

export const FOLDS = 5;
/** Pairs from here on were kept aside when the matcher was first built. */
export const SECOND_HALF = 167;

/** Every labelled pair; `null` where there are none. */
export function readHistory(): readonly LabelledPair[] | null {
  if (!existsSync(`${HISTORY}labels.jsonl`)) return null;
  const pairs = readLines<VersionPair>("pairs.jsonl");
  return readLines<Label>("labels.jsonl").map((label) => {
    const pair = pairs[label.index];
    if (pair === undefined) throw new Error(`There is a label but no version pair ${label.index}.`);
    const doubtful = new Set(label.doubtful.flatMap(([line]) => (line === null ? [] : [line])));
    return {
      label,
      pair,
      before: parsePlan({ path: pair.path_before, text: pair.before }).plan?.items ?? [],
      after: parsePlan({ path: pair.path_after, text: pair.after }).plan?.items ?? [],
      wanted: [
        ...label.same.filter(([line]) => !doubtful.has(line)),
        ...label.removed.filter((line) => !doubtful.has(line)).map((line) => [line, null] as const),
      ],
    };
  });
}

/** The fold of each repository: even in size, by a hash, so that it stays when others are added to the end. */
export function foldsOf(history: readonly LabelledPair[]): ReadonlyMap<string, number> {
  const repos = [...new Set(history.map(({ pair }) => pair.repo))];
  const ordered = repos.toSorted((a, b) => (shortHash(["fold", a]) < shortHash(["fold", b]) ? -1 : 1));
  return new Map(ordered.map((repo, at) => [repo, at % FOLDS]));
}

function readLines<T>(name: string): T[] {
  return readFileSync(HISTORY + name, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}
