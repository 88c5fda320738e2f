import { dayOf, earlier } from "../../history/day.ts";
import type { PastChange, PastCommit } from "../../history/past/past-commit.ts";
import { pastOfPlans, type PlanToday } from "../../history/past/past-of-plans.ts";
import { MAX_MS } from "../../history/past/text-budget.ts";
import type { Point } from "../../history/point.ts";
import type { EpochMs } from "../../ports/epoch-ms.ts";
import type { ChangesQuery, FileChange, PastReader } from "../../ports/past-reader.ts";
import type { PastQuery } from "../context/sync-context.ts";
import { findBirth, formerPaths, ownLine } from "./former-paths.ts";

/** Requests for the past of all plans of a run together. */
const MAX_REQUESTS = 5;
/** As many of these as look for commits: the others read texts. */
const MAX_LISTS = 3;
/** Files whose commits are listed in one request. */
const FILES_A_LIST = 20;
/** Texts and characters in one request: with more, GitHub takes too long. */
const TEXTS_A_REQUEST = 50;
const CHARACTERS_A_REQUEST = 2_000_000;

/**
 * Reads the past of plans from GitHub, in a few requests: the newest commits of each file, and those under its former
 * name where there are requests left. It knows less than a clone does: it goes back through one commit that moved
 * files, and what a merge brought counts on the days on which it was made.
 */
export async function readRemotePast(
  reader: PastReader,
  now: () => EpochMs,
  { commit, plans, parse }: PastQuery,
): Promise<ReadonlyMap<string, readonly Point[]>> {
  const startedAt = now();
  const elapsed = (): number => now() - startedAt;
  let left = MAX_REQUESTS;
  const mayAsk = (): boolean => left > 0 && elapsed() < MAX_MS;

  const byPath = new Map<string, FileChange[]>(plans.map(({ path }) => [path, []]));
  const queue: ChangesQuery[] = plans.map(({ path }) => ({ path, after: null }));
  const asked = new Set<string>();
  while (left > MAX_REQUESTS - MAX_LISTS && mayAsk()) {
    if (queue.length === 0) {
      const birth = findBirth(byPath, asked);
      if (birth === null) break;
      left -= 1;
      asked.add(birth.commit);
      for (const path of formerPaths(birth, await reader.readFormer(birth.commit))) {
        if (byPath.has(path)) continue;
        byPath.set(path, []);
        queue.push({ path, after: null });
      }
      continue;
    }
    left -= 1;
    for (const [path, { changes, next }] of await reader.readChanges(commit, queue.splice(0, FILES_A_LIST))) {
      byPath.get(path)?.push(...changes);
      if (next !== null) queue.push({ path, after: next });
    }
  }

  const atOnce = textsAtOnce(plans);
  const read = async (blobs: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> => {
    const found = new Map<string, Uint8Array>();
    for (let at = 0; at < blobs.length && mayAsk(); at += atOnce) {
      left -= 1;
      for (const [blob, bytes] of await reader.readTexts(blobs.slice(at, at + atOnce))) found.set(blob, bytes);
    }
    return found;
  };
  const today = dayOf(startedAt);
  const past = await pastOfPlans(plans, commitsOf(byPath), today, { read, parse, elapsed });
  return past.points;
}

/** A plan was hardly ever much longer than it is. */
function textsAtOnce(plans: readonly PlanToday[]): number {
  const longest = Math.max(1, ...plans.map(({ plan }) => plan.text.length));
  return Math.max(1, Math.min(TEXTS_A_REQUEST, Math.floor(CHARACTERS_A_REQUEST / longest)));
}

/** The commits that changed the files, newest first, each with all that it changed of them. */
function commitsOf(byPath: ReadonlyMap<string, readonly FileChange[]>): readonly PastCommit[] {
  const commits = new Map<string, { readonly at: EpochMs; readonly changes: PastChange[] }>();
  for (const [path, all] of byPath)
    for (const { commit, at, before, after } of ownLine(all)) {
      const known = commits.get(commit) ?? { at, changes: [] };
      known.changes.push({ path, before, after });
      commits.set(commit, known);
    }
  const sorted = [...commits.values()].sort((one, other) => other.at - one.at);
  let last = sorted[0] === undefined ? dayOf(0) : dayOf(sorted[0].at);
  return sorted.map(({ at, changes }) => {
    last = earlier(last, dayOf(at));
    return { day: last, changes };
  });
}
