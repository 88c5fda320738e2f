import { assignFiles } from "../../identity/files.ts";
import { InternalError } from "../../errors.ts";
import type { Plan } from "../../plan/model/plan.ts";
import type { Day } from "../day.ts";
import { isSameProgress, type Point } from "../point.ts";
import { chooseMoments } from "./choose-moments.ts";
import { followPaths, type PresentPlan } from "./follow-paths.ts";
import { Lives, type PlanAt } from "./lives.ts";
import type { PastCommit, PastVersion } from "./past-commit.ts";
import { MAX_TEXTS, TextBudget, type PastTexts } from "./text-budget.ts";

/** A plan file of today: its bytes need not be committed. */
export interface PlanToday extends PresentPlan {
  /** Git's sha of its bytes. */
  readonly blob: string;
}

/** What the past of some plans came to. */
export interface Past {
  /** Points of each plan by its path of today, oldest first; the last one holds today. */
  readonly points: ReadonlyMap<string, readonly Point[]>;
  /** Set where the limits ended the look: nothing before this day was looked at. */
  readonly cutAt: Day | null;
}

/** A commit at which to look: its place among all commits, newest first. */
interface ChosenCommit {
  readonly commit: number;
  readonly day: Day;
}

/** The version of each plan at one moment. */
interface Moment extends ChosenCommit {
  readonly versions: readonly PlanAt[];
}

/**
 * Works out how far plans were on each day, from the versions of their texts.
 *
 * @param commits the branch's own commits, newest first: all that changed a file that a plan is or may have been
 */
export async function pastOfPlans(
  plans: readonly PlanToday[],
  commits: readonly PastCommit[],
  today: Day,
  texts: PastTexts,
): Promise<Past> {
  const budget = new TextBudget(texts);
  for (const { path, blob, plan } of plans) budget.know(path, blob, plan);
  const followed = await followPaths(plans, commits, budget);
  const chosen = fitMoments(plans, followed, commits, today, budget);
  const moments = await readMoments(plans, followed, chosen, budget);
  const present = { day: today, versions: plans.map(({ path, plan }) => ({ id: path, plan })) };
  const isWhole = !budget.hasRefused && (moments[0]?.commit ?? -1) === oldestOf(followed);
  return {
    points: countMoments(plans, [...moments, present]),
    cutAt: isWhole ? null : (moments[0]?.day ?? today),
  };
}

/** The first commit of all plans: the last place among all commits; -1 where no plan is in any. */
function oldestOf(followed: ReadonlyMap<string, readonly PastVersion[]>): number {
  return Math.max(-1, ...[...followed.values()].map((versions) => versions.at(-1)?.commit ?? -1));
}

/** Chooses as many commits as can be looked at with the texts and bytes that are left, newest first. */
function fitMoments(
  plans: readonly PlanToday[],
  followed: ReadonlyMap<string, readonly PastVersion[]>,
  commits: readonly PastCommit[],
  today: Day,
  budget: TextBudget,
): readonly ChosenCommit[] {
  const numbers = [...new Set([...followed.values()].flatMap((versions) => versions.map(({ commit }) => commit)))];
  const all = numbers
    .sort((a, b) => a - b)
    .flatMap((commit) => {
      const day = commits[commit]?.day;
      return day === undefined ? [] : [{ commit, day }];
    });
  const beginnings = [...followed.values()].map((versions) =>
    all.findIndex(({ commit }) => commit === versions.at(-1)?.commit),
  );
  const choose = (limit: number): readonly ChosenCommit[] => {
    const days = all.map(({ day }) => day);
    const indices = new Set(
      chooseMoments(
        days,
        today,
        limit,
        beginnings.filter((at) => at >= 0),
      ),
    );
    return all.filter((_, index) => indices.has(index));
  };
  for (let limit = Math.min(MAX_TEXTS, all.length); limit > 0; limit -= 1) {
    const chosen = choose(limit);
    let [count, bytes] = [0, 0];
    for (const { path, plan } of plans) {
      const versions = chosen.flatMap(({ commit }) => versionAt(followed.get(path) ?? [], commit) ?? []);
      const unread = new Set(versions.filter((one) => !budget.isKnown(one.path, one.blob)).map(({ blob }) => blob));
      count += unread.size;
      // A plan was hardly ever much longer than it is.
      bytes += unread.size * plan.text.length;
    }
    if (count <= budget.left && bytes <= budget.bytesLeft) return chosen;
  }
  return [];
}

/** The version of a plan right after a commit; undefined before its first one. */
function versionAt(versions: readonly PastVersion[], commit: number): PastVersion | undefined {
  return versions.find((version) => version.commit >= commit);
}

/**
 * Reads the versions at the chosen commits, from today into the past, for as long as a text is the same plan as the one
 * after it, and as long as they may be read. Returned oldest first.
 */
async function readMoments(
  plans: readonly PlanToday[],
  followed: ReadonlyMap<string, readonly PastVersion[]>,
  chosen: readonly ChosenCommit[],
  budget: TextBudget,
): Promise<readonly Moment[]> {
  const newer = new Map<string, { readonly path: string; readonly plan: Plan }>(plans.map((plan) => [plan.path, plan]));
  await budget.fetch(
    chosen.flatMap(({ commit }) => [...followed.values()].flatMap((versions) => versionAt(versions, commit) ?? [])),
  );
  const moments: Moment[] = [];
  for (const { commit, day } of chosen) {
    const older: { readonly id: string; readonly path: string; readonly plan: Plan }[] = [];
    for (const id of newer.keys()) {
      const version = versionAt(followed.get(id) ?? [], commit);
      if (version === undefined) continue;
      const plan = await budget.plan(version.path, version.blob);
      if (plan === undefined) return moments.reverse();
      if (plan !== null) older.push({ id, path: version.path, plan });
    }
    const continued = older.filter(({ id, plan }) => plan === newer.get(id)?.plan);
    const edited = older.filter((one) => !continued.includes(one));
    const same = new Set([...continued, ...sameOf(edited, newer)]);
    for (const one of older)
      if (same.has(one)) newer.set(one.id, one);
      else newer.delete(one.id);
    const versions = older.filter((one) => same.has(one)).map(({ id, plan }) => ({ id, plan }));
    moments.push({ commit, day, versions });
  }
  return moments.reverse();
}

/** The texts that file assignment says are the same plan as the next text of theirs. */
function sameOf<T extends { readonly id: string; readonly path: string; readonly plan: Plan }>(
  older: readonly T[],
  newer: ReadonlyMap<string, { readonly path: string; readonly plan: Plan }>,
): readonly T[] {
  if (older.length === 0) return [];
  const nextOf = ({ id }: T) => {
    const next = newer.get(id);
    if (next === undefined) throw new InternalError(`${id} has no later version.`);
    return next;
  };
  const side = (path: string, { items, text }: Plan) => ({ path, items, text });
  const { byFile } = assignFiles(
    older.map(({ id, path, plan }) => ({ id, ...side(path, plan) })),
    older.map((one) => side(nextOf(one).path, nextOf(one).plan)),
  );
  return older.filter((one) => byFile.get(nextOf(one).path) === one.id);
}

/** Counts the plans at each moment, oldest first: a point wherever a number changed, the day's last one. */
function countMoments(
  plans: readonly PlanToday[],
  moments: readonly Omit<Moment, "commit">[],
): ReadonlyMap<string, readonly Point[]> {
  const lives = new Lives();
  const begun = new Set<string>();
  const points = new Map<string, Point[]>(plans.map(({ path }) => [path, []]));
  for (const { day, versions } of moments) {
    lives.next(versions);
    for (const { id } of versions) begun.add(id);
    for (const [path, list] of points) {
      if (!begun.has(path)) continue;
      const point = { day, ...lives.progress(path) };
      if (list.at(-1)?.day === day) list.pop();
      const last = list.at(-1);
      if (last === undefined || !isSameProgress(last, point)) list.push(point);
    }
  }
  return points;
}
