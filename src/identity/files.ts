import { areTranslations } from "./text/language.ts";
import { matchItems } from "./match.ts";
import type { Matchable } from "./text/matchable.ts";
import { normaliseTitle } from "./text/normalise.ts";
import { TitleTable, titleOf, type Titles } from "./title-table.ts";
import { groupBy } from "./passes/work.ts";

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
  /** Paths of files that continue their plan by its shape alone: it seems to have been put into another language. */
  readonly translated: readonly string[];
}

/** So much of the smaller side must be the same for two files to be one plan. */
const SAME_PLAN = 0.5;
/** At the same path so much is enough where at least half of the words stand as they were. */
const SAME_PATH = 0.15;
const KEPT_WORDS = 0.5;
/** What tells a plan from those of the same template counts alone where there are so many items of it. */
const DISTINGUISHING = 3;
/** Up to so many items (without the plan itself) a plan has too little to be known by but its place. */
const FEW_ITEMS = 2;
/** Two files that continue a plan about as well are a tie: the path decides. */
const TIE = 1.2;

interface Candidate {
  readonly plan: KnownPlan;
  readonly file: PlanVersionAt;
  readonly isSamePath: boolean;
  /** Weight of what they share and no competitor has; then of all that they share. */
  readonly own: number;
  readonly shared: number;
}

/**
 * Finds the plan that each file continues: the very text of a plan first, wherever it lies; then by what the two share
 * and others do not, the most first; the path decides where it is close. So a plan that was renamed or archived stays
 * itself, one that was split stays where most of it is, and a path reused for other work is a new plan.
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

/** Whether half of what tells a plan from others still stands. */
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

/** A plan that has its path, its name and half of its items is that plan, whatever else has come to look like it. */
function isCalledTheSame(plan: KnownPlan, file: PlanVersionAt): boolean {
  const [one, other] = [plan, file].map(({ items }) => titleOf(items));
  return one !== "" && one === other;
}

/** Plans whose very text stands somewhere, at their own path where it does. */
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

  /** A file may become what another plan was by an edit: both plans still stand at their paths, and only alike. */
  function isEditOfAnother(plan: KnownPlan, file: PlanVersionAt): boolean {
    const [other, home] = [planAt.get(file.path), fileAt.get(plan.path)];
    if (other === undefined || home === undefined || texts.has(other.text)) return false;
    return table.share(other, file) >= SAME_PLAN && table.share(plan, home) >= SAME_PLAN;
  }
}

/** Pairs worth a look, the best first. */
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
      ...(filesOf.get(pair.plan) ?? []).map(({ file }) => file).filter((file) => file !== pair.file),
      ...(plansOf.get(pair.file) ?? []).map(({ plan }) => plan).filter((plan) => plan !== pair.plan),
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

/** Titles that no other known plan has, where both sides have enough of them; else all titles count. */
function distinguisher(plan: KnownPlan, file: PlanVersionAt, table: TitleTable): (title: string) => boolean {
  const isOwn = (title: string): boolean => !table.isInOtherPlan(title, plan);
  const enough = (titles: Titles): boolean => [...titles.keys()].filter(isOwn).length >= DISTINGUISHING;
  return enough(table.titles(plan)) && enough(table.titles(file)) ? isOwn : () => true;
}

/** Share of the smaller side's items that the matcher finds again; an assumption counts half. */
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

/** Share of the smaller side's words that stand in titles that were kept exactly: a short title says less. */
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
