import { assignFiles } from "../../identity/files.ts";
import type { Plan } from "../../plan/model/plan.ts";
import type { PastChange, PastCommit, PastVersion } from "./past-commit.ts";
import type { TextBudget } from "./text-budget.ts";

/** A plan as it is today. */
export interface PresentPlan {
  readonly path: string;
  readonly plan: Plan;
}

/** Old files that are read in all to find out where plans came from; one that moved unchanged is known without reading. */
const MAX_ORIGINS = 12;
/** Old files that are read at one commit. */
const MAX_ORIGINS_AT_ONCE = 4;

/** A plan on the way into its past. */
interface Trail {
  readonly plan: PresentPlan;
  /** Its path at the commit that is looked at. */
  path: string;
  /** It did not exist then: it began later, or it was away for a while. */
  isAbsent: boolean;
  readonly versions: PastVersion[];
}

/** A file that is there before a commit, and may be what a plan was then. */
interface Origin {
  readonly path: string;
  readonly blob: string;
}

/**
 * Follows plans from today into the past, through all commits: every version that each had, newest first. Where a file
 * first appears, it may have been another file before: one that vanished or changed, and that file assignment says is the
 * same plan.
 */
export async function followPaths(
  plans: readonly PresentPlan[],
  commits: readonly PastCommit[],
  budget: TextBudget,
): Promise<ReadonlyMap<string, readonly PastVersion[]>> {
  const trails = plans.map((plan): Trail => ({ plan, path: plan.path, isAbsent: false, versions: [] }));
  /** Files that exist before the commit that is looked at, and no longer today. */
  const vanished = new Map<string, string>();
  let origins = MAX_ORIGINS;
  for (const [index, { day, changes }] of commits.entries()) {
    for (const change of changes) {
      for (const trail of trails) if (trail.path === change.path) step(trail, change, { commit: index, day });
      if (change.before === null) vanished.delete(change.path);
      else if (change.after === null || vanished.has(change.path)) vanished.set(change.path, change.before);
    }
    const born = trails.filter((trail) => trail.isAbsent && trail.versions.at(-1)?.commit === index);
    if (born.length === 0) continue;
    const rivals = trails.filter(({ isAbsent, versions }) => !isAbsent && versions.at(-1)?.commit === index);
    const taken = new Set(trails.flatMap((one) => (one.isAbsent || rivals.includes(one) ? [] : [one.path])));
    const found = changes.flatMap(({ path, before }) => (before === null ? [] : [{ path, blob: before }]));
    const all = [...found, ...[...vanished].map(([path, blob]) => ({ path, blob }))];
    const possible = all.filter(({ path }) => !taken.has(path));
    continueUnchanged(born, possible, rivals);
    const left = born.filter(({ isAbsent }) => isAbsent);
    const read = rank(left, possible).slice(0, Math.min(MAX_ORIGINS_AT_ONCE, origins));
    if (left.length === 0 || read.length === 0) continue;
    origins -= read.length;
    await continueAlike(left, read, rivals, budget);
  }
  return new Map(trails.map(({ plan, versions }) => [plan.path, versions]));
}

/** Takes one commit's change of the file that a plan is at. */
function step(trail: Trail, { path, before, after }: PastChange, at: Pick<PastVersion, "commit" | "day">): void {
  // Seen from later: it was away until it came back, and here it still stands.
  if (trail.isAbsent) trail.isAbsent = after !== null || before === null;
  else if (after !== null) {
    trail.versions.push({ ...at, path, blob: after });
    trail.isAbsent = before === null;
  }
}

/** A file with the same bytes is the same plan, wherever it was. */
function continueUnchanged(born: readonly Trail[], origins: readonly Origin[], rivals: readonly Trail[]): void {
  const used = new Set<Origin>();
  for (const trail of born) {
    const blob = trail.versions.at(-1)?.blob;
    const origin = origins.find((one) => one.blob === blob && !used.has(one));
    if (origin === undefined) continue;
    used.add(origin);
    moveTo(trail, origin.path, rivals);
  }
}

/** The likeliest origins first: of the same file name, then of the same folder; only files of the same type. */
function rank(born: readonly Trail[], origins: readonly Origin[]): readonly Origin[] {
  const [names, folders, types] = [nameOf, folderOf, typeOf].map((of) => new Set(born.map(({ path }) => of(path))));
  const worth = ({ path }: Origin): number =>
    Number(names?.has(nameOf(path)) ?? false) * 2 + Number(folders?.has(folderOf(path)) ?? false);
  const ofType = origins.filter(({ path }) => types?.has(typeOf(path)) ?? false);
  const unique = ofType.filter(({ path }, index) => ofType.findIndex((one) => one.path === path) === index);
  return unique.sort((a, b) => worth(b) - worth(a));
}

/** Continues what file assignment says is the same plan, among the files that changed with them. */
async function continueAlike(
  born: readonly Trail[],
  origins: readonly Origin[],
  rivals: readonly Trail[],
  budget: TextBudget,
): Promise<void> {
  const present = [...born, ...rivals.filter(({ path }) => origins.some((one) => one.path === path))];
  await budget.fetch([...present.flatMap(({ versions }) => versions.at(-1) ?? []), ...origins]);
  const files = [];
  for (const trail of present) {
    const version = trail.versions.at(-1);
    const plan = version === undefined ? null : await budget.plan(version.path, version.blob);
    if (plan != null) files.push({ trail, path: trail.path, items: plan.items, text: plan.text });
  }
  const known = [];
  for (const { path, blob } of origins) {
    const plan = await budget.plan(path, blob);
    if (plan != null) known.push({ id: path, path, items: plan.items, text: plan.text });
  }
  for (const [path, origin] of assignFiles(known, files).byFile) {
    const trail = files.find((file) => file.path === path)?.trail;
    if (trail !== undefined && born.includes(trail)) moveTo(trail, origin, rivals);
  }
}

/** A plan was this file before; the plan that is there now began only with this commit. */
function moveTo(trail: Trail, path: string, rivals: readonly Trail[]): void {
  for (const rival of rivals) if (rival.path === path) rival.isAbsent = true;
  trail.path = path;
  trail.isAbsent = false;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** Returns the ending of a file's name, such as `.md`, in lower case; empty where it has none. */
export function typeOf(path: string): string {
  const name = nameOf(path);
  return name.includes(".") ? name.slice(name.lastIndexOf(".")) : "";
}
