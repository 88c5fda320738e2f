import { entryOf } from "../plan/model/entry-of.ts";
import { areTranslations } from "./text/language.ts";
import { matchItems } from "./match.ts";
import type { Matchable } from "./text/matchable.ts";
import { normaliseTitle } from "./text/normalise.ts";
import { TitleTable, titleOf, type Titles } from "./title-table.ts";
import { groupBy } from "./passes/work.ts";

/** A known plan: its record's id, its last path, and its base. */
export interface KnownPlan {
  readonly id: string;
  readonly path: string;
  readonly items: readonly Matchable[];
  readonly text: string;
}

/** A plan file in its present version. */
export interface PlanVersionAt {
  readonly path: string;
  readonly items: readonly Matchable[];
  readonly text: string;
}

/** Which file continues which known plan. */
export interface FileAssignment {
  /** Ids of the plans that files continue, by path. */
  readonly byFile: ReadonlyMap<string, string>;
  /** Ids of known plans that no file continues. */
  readonly orphaned: readonly string[];
  /** Paths of plans that are new. */
  readonly fresh: readonly string[];
  /** Paths of files that continue their plan only by its shape: it seems to have been translated. */
  readonly translated: readonly string[];
}

/** Minimum share of the smaller side that must be equal for two files to be one plan. */
const SAME_PLAN = 0.5;
/** Minimum share at the same path, if at least half of the words are unchanged. */
const SAME_PATH = 0.15;
const KEPT_WORDS = 0.5;
/** Minimum number of items that distinguish a plan from others of the same template, for only those to count. */
const DISTINGUISHING = 3;
/** Up to this number of items (without the plan itself) a plan can be recognized only by its path. */
const FEW_ITEMS = 2;
/** Two files whose scores for a plan differ by less than this factor are a tie: the path decides. */
const TIE = 1.2;

interface Candidate {
  readonly plan: KnownPlan;
  readonly file: PlanVersionAt;
  readonly isSamePath: boolean;
  /** Weight of what only these two share; then of everything that they share. */
  readonly own: number;
  readonly shared: number;
}

/**
 * Finds the plan that each file continues: first by the exact text, at any path; then by what the two share and others
 * do not, the best first; in a tie the path decides. So a plan that was renamed or archived keeps its identity, one
 * that was split stays where most of it is, and a path reused for other work is a new plan.
 */
export function assignFiles(plans: readonly KnownPlan[], files: readonly PlanVersionAt[]): FileAssignment {
  const table = new TitleTable(plans, files);
  const byFile = new Map<string, string>();
  const taken = new Set<string>();
  const translated: string[] = [];
  const take = (plan: KnownPlan, file: PlanVersionAt): void => {
    byFile.set(file.path, plan.id);
    taken.add(plan.id);
  };
  for (const [plan, file] of unchanged(plans, files, table)) take(plan, file);
  for (const plan of plans) {
    const file = files.find(({ path }) => path === plan.path);
    if (file === undefined || taken.has(plan.id) || byFile.has(file.path)) continue;
    if (isCalledTheSame(plan, file) && keepsHalf(plan, file, table)) take(plan, file);
  }

  const loose = plans.filter(({ id }) => !taken.has(id));
  const free = files.filter(({ path }) => !byFile.has(path));
  for (const { plan, file, isSamePath } of candidates(loose, free, table)) {
    if (byFile.has(file.path) || taken.has(plan.id)) continue;
    const isTranslated = isSamePath && table.share(plan, file) < SAME_PLAN && areTranslations(plan, file);
    if (!isTranslated && !continues(plan, file, isSamePath, table)) continue;
    take(plan, file);
    if (isTranslated) translated.push(file.path);
  }
  return {
    byFile,
    orphaned: plans.filter(({ id }) => !taken.has(id)).map(({ id }) => id),
    fresh: files.filter(({ path }) => !byFile.has(path)).map(({ path }) => path),
    translated,
  };
}

/** Whether half of what distinguishes a plan from others is unchanged. */
function keepsHalf(plan: KnownPlan, file: PlanVersionAt, table: TitleTable): boolean {
  const isOwn = distinguisher(plan, file, table);
  const [own, kept] = [table.titles(plan), table.titles(file)];
  let [all, shared] = [0, 0];
  for (const [title, count] of own) {
    if (!isOwn(title)) continue;
    all += count;
    shared += Math.min(count, kept.get(title) ?? 0);
  }
  return all > 0 && shared / all >= SAME_PLAN;
}

/**
 * A plan with the same path, the same name and half of its items is that plan, even if other files now look like it.
 */
function isCalledTheSame(plan: KnownPlan, file: PlanVersionAt): boolean {
  const [one, other] = [plan, file].map(({ items }) => titleOf(items));
  return one !== "" && one === other;
}

/** Finds plans whose exact text still exists, preferably at their own path. */
function unchanged(
  plans: readonly KnownPlan[],
  files: readonly PlanVersionAt[],
  table: TitleTable,
): [KnownPlan, PlanVersionAt][] {
  const found = new Map<KnownPlan, PlanVersionAt>();
  const used = new Set<PlanVersionAt>();
  const fileAt = new Map(files.map((file) => [file.path, file]));
  const planAt = new Map(plans.map((plan) => [plan.path, plan]));
  const texts = new Set(files.map(({ text }) => text));
  const pair = (plan: KnownPlan, file: PlanVersionAt): void => {
    found.set(plan, file);
    used.add(file);
  };
  for (const plan of plans) {
    const file = fileAt.get(plan.path);
    if (file?.text === plan.text && !used.has(file)) pair(plan, file);
  }
  const byText = groupBy(files, ({ text }) => text);
  for (const plan of plans) {
    if (found.has(plan)) continue;
    const file = byText.get(plan.text)?.find((one) => !used.has(one) && !isEditOfAnother(plan, one));
    if (file !== undefined) pair(plan, file);
  }
  return [...found];

  /**
   * True when a file became equal to another plan by an edit: both plans are still at their paths, and only look alike.
   */
  function isEditOfAnother(plan: KnownPlan, file: PlanVersionAt): boolean {
    const [other, home] = [planAt.get(file.path), fileAt.get(plan.path)];
    if (other === undefined || home === undefined || texts.has(other.text)) return false;
    return table.share(other, file) >= SAME_PLAN && table.share(plan, home) >= SAME_PLAN;
  }
}

/** Returns the candidate pairs, the best first. */
function candidates(
  plans: readonly KnownPlan[],
  files: readonly PlanVersionAt[],
  table: TitleTable,
): readonly Candidate[] {
  const pairs = plans.flatMap((plan) =>
    files
      .map((file) => ({ plan, file, isSamePath: plan.path === file.path }))
      .filter(({ file, isSamePath }) => isSamePath || table.share(plan, file) >= SAME_PLAN),
  );
  const filesOf = groupBy(pairs, ({ plan }) => plan);
  const plansOf = groupBy(pairs, ({ file }) => file);
  const scored = pairs.map((pair): Candidate => {
    const rivals = [
      ...entryOf(filesOf, pair.plan, "plans")
        .map(({ file }) => file)
        .filter((file) => file !== pair.file),
      ...entryOf(plansOf, pair.file, "files")
        .map(({ plan }) => plan)
        .filter((plan) => plan !== pair.plan),
    ];
    return { ...pair, ...table.weighShared(pair.plan, pair.file, rivals) };
  });
  const worth = ({ own, isSamePath }: Candidate): number => own * (isSamePath ? TIE : 1);
  return scored.sort(
    (a, b) =>
      worth(b) - worth(a) ||
      Number(b.isSamePath) - Number(a.isSamePath) ||
      b.shared - a.shared ||
      compare(a.file.path, b.file.path) ||
      compare(a.plan.id, b.plan.id),
  );
}

function continues(plan: KnownPlan, file: PlanVersionAt, isSamePath: boolean, table: TitleTable): boolean {
  const smaller = Math.min(plan.items.length, file.items.length) - 1;
  if (smaller <= FEW_ITEMS && isSamePath) return true;
  const isOwn = distinguisher(plan, file, table);
  if (!isSamePath) return table.share(plan, file, isOwn) >= SAME_PLAN;
  const share = matchedShare(plan, file, isOwn);
  return share >= SAME_PLAN || (share >= SAME_PATH && keptWords(plan, file, table) >= KEPT_WORDS);
}

/**
 * Returns a test for titles that no other known plan has, where both sides have enough of them; else all titles count.
 */
function distinguisher(plan: KnownPlan, file: PlanVersionAt, table: TitleTable): (title: string) => boolean {
  const isOwn = (title: string): boolean => !table.isInOtherPlan(title, plan);
  const enough = (titles: Titles): boolean => [...titles.keys()].filter(isOwn).length >= DISTINGUISHING;
  return enough(table.titles(plan)) && enough(table.titles(file)) ? isOwn : () => true;
}

/** Returns the share of the smaller side's items that the matcher finds; an assumption counts half. */
function matchedShare(plan: KnownPlan, file: PlanVersionAt, isOwn: (title: string) => boolean): number {
  const { afterOf, assumed } = matchItems(plan, file);
  const counts = ({ title }: Matchable, index: number): boolean => index > 0 && isOwn(normaliseTitle(title));
  const smaller = Math.min(plan.items.filter(counts).length, file.items.filter(counts).length);
  let found = 0;
  plan.items.forEach((item, index) => {
    if (counts(item, index) && afterOf.has(index)) found += assumed.has(index) ? 0.5 : 1;
  });
  return Math.min(1, found / Math.max(1, smaller));
}

/** Returns the share of the smaller side's words that are in unchanged titles: a short title counts less. */
function keptWords(plan: KnownPlan, file: PlanVersionAt, table: TitleTable): number {
  const words = (titles: Titles): number =>
    [...titles].reduce((sum, [title, count]) => sum + count * title.split(" ").length, 0);
  const [one, other] = [table.titles(plan), table.titles(file)];
  const kept = new Map([...one].map(([title, count]) => [title, Math.min(count, other.get(title) ?? 0)]));
  return words(kept) / Math.max(1, Math.min(words(one), words(other)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
