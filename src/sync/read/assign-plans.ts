import { InternalError } from "../../errors.ts";
import { planId } from "../../identity/keys.ts";
import { differInLanguage } from "../../identity/text/language.ts";
import type { Diagnostic } from "../../plan/model/diagnostic.ts";
import type { Plan } from "../../plan/model/plan.ts";
import type { Look } from "../../ports/look.ts";
import type { RepositoryReader, StandingPull } from "../../ports/repository-reader.ts";
import { readAnswers, type Answer } from "../../reconcile/identity-of-items/answers.ts";
import type { Base } from "../../record/base.ts";
import { matchAllPlans, type PlanMatching } from "../../reconcile/identity-of-items/plan-matching.ts";
import type { PlanRecord } from "../../record/record.ts";
import { findAway, type AwayPlan } from "./away-plans.ts";
import { assignRecords } from "./assign-records.ts";
import { BaseReader } from "./base-reader.ts";
import { unreadOfRefused } from "./refused-plans.ts";
import type { PlanFile } from "./plan-files.ts";
import type { Settings } from "../context/settings.ts";

/** A plan file with the record that it continues. */
export interface TrackedPlan {
  readonly planId: string;
  /** Its plan also contains the items that could not be read. */
  readonly file: PlanFile;
  /** The plan exactly as its text says. */
  readonly text: Plan | null;
  readonly record: PlanRecord | null;
  /** Null: first time, or lost. */
  readonly base: Base | null;
  /** Which item continues which item of the bases; null for a refused file. */
  readonly matching: PlanMatching | null;
  /** It lies outside the globs: the plan was moved there, and is still followed. */
  readonly isOutside: boolean;
  /** Open issues of another plan that was at this path and that no text continues. */
  readonly replaced: number;
  /** What people said about its items in a pull request before the merge: which issue belongs to which item. */
  readonly answers: readonly Answer[];
  /**
   * Why changes made to the issues meanwhile do not count: the plan was away, or another branch was followed. Null:
   * they do.
   */
  readonly contact: "returned" | "other-branch" | null;
}

/** Which file is which plan, and which item is which. */
export interface Assignment {
  readonly tracked: readonly TrackedPlan[];
  /** Records that no file continues. */
  readonly away: readonly AwayPlan[];
  /** Standing pull requests that were read, by plan. */
  readonly pulls: ReadonlyMap<string, StandingPull | null>;
}

/**
 * Assigns every plan file its record, and every item its counterpart in the bases: by exact text where it is known,
 * otherwise by what the files share. One matching covers all files, so that items of plans that were split, merged,
 * moved or archived keep their issues.
 */
export async function assignPlans(
  reader: RepositoryReader,
  look: Look,
  files: readonly PlanFile[],
  records: readonly PlanRecord[],
  settings: Settings,
): Promise<Assignment> {
  const bases = new BaseReader(reader, look, settings);
  const { assigned, outside } = await assignRecords(reader, look, files, records, settings, bases);
  const all = [...files, ...outside].sort((a, b) => (a.path < b.path ? -1 : 1));
  const recordOf = (file: PlanFile) => assigned.get(file.path) ?? null;

  const baseOf = new Map<PlanFile, Base | null>();
  for (const file of all) {
    const record = recordOf(file);
    baseOf.set(file, record === null ? null : await bases.join(record, file));
  }
  const continued = new Set(assigned.values());
  const left = records.filter((record) => !continued.has(record));
  const isSettled = all.every((file) => file.plan === null || file.plan.text === baseOf.get(file)?.plan.text);
  const away = await findAway(look, settings, left, all, isSettled ? null : bases);

  const taken = new Set(records.map(({ plan }) => plan));
  const ids = new Map<PlanFile, string>();
  for (const file of all) {
    const id = recordOf(file)?.plan ?? planId(file.path, (candidate) => taken.has(candidate), look.repository.id);
    taken.add(id);
    ids.set(file, id);
  }
  const idOf = (file: PlanFile): string => {
    const id = ids.get(file);
    if (id === undefined) throw new InternalError(`${file.path} was given no plan id.`);
    return id;
  };
  const answersTo = (file: PlanFile) => readAnswers(look.state.files, idOf(file));
  const read = all.filter(({ plan }) => plan !== null);
  const matched = matchAllPlans(
    read.flatMap((file) =>
      file.plan === null ? [] : [{ plan: file.plan, base: baseOf.get(file) ?? null, answers: answersTo(file) }],
    ),
    away.flatMap(({ base }) => base ?? []),
    all.flatMap(({ path, plan, source }) =>
      plan === null && source !== null ? [{ path, text: source, items: [] }] : [],
    ),
  );
  const unread = new Map<string, readonly Diagnostic[]>();
  for (const file of all) unread.set(file.path, unreadOfRefused(file, baseOf.get(file) ?? null));
  for (const { path, diagnostic } of matched.plans.flatMap(({ diagnostics }) => diagnostics))
    unread.set(path, [...(unread.get(path) ?? []), diagnostic]);

  const contacts = new Map<PlanFile, TrackedPlan["contact"]>();
  for (const file of all) contacts.set(file, await contactOf(reader, recordOf(file), look));
  const tracked = all.map((file): TrackedPlan => {
    const record = recordOf(file);
    const found = matched.plans[read.indexOf(file)];
    return {
      planId: idOf(file),
      file: {
        ...file,
        plan: found?.plan ?? null,
        diagnostics: [...file.diagnostics, ...(unread.get(file.path) ?? [])],
      },
      text: file.plan,
      record,
      base: baseOf.get(file) ?? null,
      matching: found?.matching ?? null,
      isOutside: outside.includes(file),
      replaced: record === null ? replacedAt(file, away, matched.rescued) : 0,
      answers: answersTo(file),
      contact: contacts.get(file) ?? null,
    };
  });
  return { tracked, away: away.map((entry) => ({ ...entry, rescued: matched.rescued })), pulls: bases.pulls };
}

/**
 * Counts the open items with an issue of the plan that this file replaced, where the two are written in different
 * languages: it may be the same plan, translated and changed. Any other replacement is new work at the same path.
 */
function replacedAt({ path, plan }: PlanFile, away: readonly AwayPlan[], rescued: ReadonlySet<string>): number {
  const before = away.find(({ record, why }) => why === "replaced" && record.path === path);
  if (before?.base == null || plan === null || !differInLanguage(before.base.plan, plan)) return 0;
  const open = before.base.items.filter(
    ({ key, issue, planState }, index) => index > 0 && issue !== null && planState === "open" && !rescued.has(key),
  );
  return open.length;
}

async function contactOf(
  reader: RepositoryReader,
  record: PlanRecord | null,
  { tip }: Look,
): Promise<TrackedPlan["contact"]> {
  if (record === null) return null;
  const isOther = record.branch !== null && record.branch !== tip.branch;
  if (isOther && !(await holdsBase(reader, record, tip))) return "other-branch";
  return record.away === null ? null : "returned";
}

/** A branch of another name that contains the base is the same branch: it was renamed, or the other one was merged. */
async function holdsBase(
  reader: RepositoryReader,
  { base, pending, path }: PlanRecord,
  tip: Look["tip"],
): Promise<boolean> {
  if (tip.commit === null) return false;
  const relation = await reader.compareCommits(base.commit, tip.commit);
  if (relation !== "ahead" && relation !== "identical") return false;
  const [next] = pending;
  return next === undefined || reader.isInHistory(tip, [path], next.blob, base.commit);
}
