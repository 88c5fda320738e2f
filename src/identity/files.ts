import { matchItems } from "./match.ts";
import type { Matchable } from "./matchable.ts";
import { normaliseTitle } from "./normalise.ts";

/** A plan that is known: its record's id, where it stood, and its base. */
export interface KnownPlan {
  readonly id: string;
  readonly path: string;
  readonly items: readonly Matchable[];
  readonly text: string;
}

/** A plan file as it stands now. */
export interface PlanVersionAt {
  readonly path: string;
  readonly items: readonly Matchable[];
  readonly text: string;
}

/** Which file continues which known plan. */
export interface FileAssignment {
  /** Path to the id of the plan it continues. */
  readonly byFile: ReadonlyMap<string, string>;
  /** Ids of known plans that no file continues. */
  readonly orphaned: readonly string[];
  /** Paths of plans that are new. */
  readonly fresh: readonly string[];
}

/** So much of the smaller side's items must be the same for two files to be one plan. */
const SAME_PLAN = 0.5;
/** Another path must share so much more: two near-identical plans, both edited, must not swap. */
const CLEARLY_BETTER = 0.2;
/** Up to so many items (without the plan itself) a plan has too little to be known by but its place. */
const FEW_ITEMS = 2;

interface Candidate {
  readonly plan: KnownPlan;
  readonly file: PlanVersionAt;
  readonly share: number;
  readonly isSamePath: boolean;
}

/**
 * Finds the plan that each file continues by what the two share, best match first; the path decides where it is
 * close. So a renamed file stays its plan, and a path reused for other work is a new one.
 */
export function assignFiles(plans: readonly KnownPlan[], files: readonly PlanVersionAt[]): FileAssignment {
  const byFile = new Map<string, string>();
  const taken = new Set<string>();
  for (const { plan, file } of candidates(plans, files)) {
    if (byFile.has(file.path) || taken.has(plan.id)) continue;
    byFile.set(file.path, plan.id);
    taken.add(plan.id);
  }
  return {
    byFile,
    orphaned: plans.filter(({ id }) => !taken.has(id)).map(({ id }) => id),
    fresh: files.filter(({ path }) => !byFile.has(path)).map(({ path }) => path),
  };
}

function candidates(plans: readonly KnownPlan[], files: readonly PlanVersionAt[]): readonly Candidate[] {
  const titlesOf = new Map<KnownPlan | PlanVersionAt, ReadonlyMap<string, number>>();
  for (const side of [...plans, ...files]) titlesOf.set(side, countTitles(side.items));
  const found = plans.flatMap((plan) =>
    files.flatMap((file): readonly Candidate[] => {
      const isSamePath = plan.path === file.path;
      const share = shareOf(plan, file, titlesOf.get(plan) ?? new Map(), titlesOf.get(file) ?? new Map(), isSamePath);
      return share >= SAME_PLAN ? [{ plan, file, share, isSamePath }] : [];
    }),
  );
  return found.sort(
    (a, b) =>
      worth(b) - worth(a) ||
      b.share - a.share ||
      (a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : a.plan.id < b.plan.id ? -1 : 1),
  );
}

function worth({ share, isSamePath }: Candidate): number {
  return share + (isSamePath ? CLEARLY_BETTER : 0);
}

function shareOf(
  plan: KnownPlan,
  file: PlanVersionAt,
  titles: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
  isSamePath: boolean,
): number {
  if (plan.text === file.text) return 1;
  const smaller = Math.min(plan.items.length, file.items.length) - 1;
  if (smaller <= 0) return isSamePath ? SAME_PLAN : 0;
  let shared = 0;
  for (const [title, count] of titles) shared += Math.min(count, others.get(title) ?? 0);
  const share = Math.min(1, shared / smaller);
  // Reworded plans share fewer titles than items; only the same path is worth the closer look.
  if (share >= SAME_PLAN || !isSamePath) return share;
  if (smaller <= FEW_ITEMS) return SAME_PLAN;
  return Math.max(share, (matchItems(plan, file).afterOf.size - 1) / smaller);
}

function countTitles(items: readonly Matchable[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { title } of items.slice(1)) {
    const normal = normaliseTitle(title);
    counts.set(normal, (counts.get(normal) ?? 0) + 1);
  }
  return counts;
}
