import type { Changes } from "../../reconcile/changes.ts";
import type { Operation } from "../../reconcile/input/operation.ts";
import { normaliseTitle } from "../../identity/text/normalise.ts";
import { answersPath, type Answer } from "../../reconcile/identity-of-items/answers.ts";
import { dayOf } from "../../history/day.ts";
import { HISTORY_PATH, renderHistories, type KeptHistory } from "../../history/history-file.ts";
import { awayRecord } from "../../record/away-record.ts";
import { nextRecord } from "../../reconcile/next-record/next-record.ts";
import { saysTheSame } from "../../reconcile/next-record/says-the-same.ts";
import { type Offer, type PlanRecord } from "../../record/record.ts";
import { allowancePath, recordPath, renderRecord } from "../../record/record-file.ts";
import { elementAt } from "../../plan/model/element-at.ts";
import { issueTitle } from "../../issue/title/issue-title.ts";
import { refusedTitle } from "../../reconcile/next-record/refused-names.ts";
import type { SyncContext } from "../context/sync-context.ts";
import type { AppliedOperation } from "../stages/applied.ts";
import { nextHistories } from "../stages/next-histories.ts";
import { isActive, type Applied, type AppliedPlan } from "../stages/stages.ts";
import { findUnrecorded } from "../apply/unrecorded-edits.ts";
import { nextAllowance } from "../decide/allowance.ts";
import { NOTHING_SEEN, type KeptIssues } from "./keep-last-seen.ts";
import { proposedBy } from "./proposed.ts";
import { unsetTraits } from "./unset-traits.ts";
import type { RepositoryState } from "../read/repository-state.ts";

/** The content of the state reference. */
export interface KeptRecords {
  /** Null: there is no state reference yet. */
  readonly commit: string | null;
  /** By plan. */
  readonly records: ReadonlyMap<string, PlanRecord>;
}

/** Returns the content of the state reference before this run. */
export function recordsBefore({ repository, plans }: Pick<Applied, "repository" | "plans">): KeptRecords {
  return {
    commit: repository.look.state.commit,
    records: new Map(plans.flatMap(({ tracked: { planId, record } }) => (record === null ? [] : [[planId, record]]))),
  };
}

/** What is written beside the records. */
interface KeptBesides {
  /** The past of plans that nothing was kept of, by plan. */
  readonly pasts?: ReadonlyMap<string, KeptHistory>;
  /** How this run has seen the issues. */
  readonly seen?: KeptIssues;
}

/**
 * Writes what this run changed, for all plans in one guarded write; writes nothing when the records already say so.
 * Returns the content of the state reference afterwards.
 *
 * @throws MovedError when another run wrote a record meanwhile.
 */
export async function writeRecords(
  { writer, clock }: Pick<SyncContext, "writer" | "clock">,
  { repository, plans }: Pick<Applied, "repository" | "plans">,
  before: KeptRecords,
  { pasts = new Map(), seen = NOTHING_SEEN }: KeptBesides = {},
): Promise<KeptRecords> {
  const files = new Map<string, string | null>();
  const all = plans.flatMap((plan) => {
    const record = recordOf(repository, plan);
    const { text } = plan.tracked;
    return record === null || text === null ? [] : [{ plan, record, text }];
  });
  const changed = all.filter(({ plan, record, text }) => {
    const known = before.records.get(record.plan);
    return known === undefined || plan.tracked.contact !== null || !saysTheSame(known, record, text);
  });
  const isDue = changed.length === 0 && hasUnrecordedEdits(repository, plans);
  const written = isDue ? all.slice(0, 1) : changed;
  for (const { plan, record } of written) {
    files.set(recordPath(record.plan), renderRecord(record));
    const allowance = nextAllowance(repository, plan, record, unfinished(plan).length === 0);
    if (allowance !== undefined) files.set(allowancePath(record.plan), allowance);
  }
  for (const { plan } of all)
    if (plan.tracked.answers.length > 0 && plan.tracked.answers.every((answer) => isHeeded(plan, answer)))
      files.set(answersPath(plan.tracked.planId), null);
  const isWritten = (key: string) =>
    plans.some((plan) => isActive(plan) && plan.changes?.items.some((row) => row.key === key) === true);
  for (const away of repository.away) {
    const record = awayRecord(away, isWritten);
    if (record !== null) files.set(recordPath(record.plan), renderRecord(record));
  }
  for (const [path, text] of await writer.learned()) files.set(path, text);
  if (files.size === 0 && !seen.isDue) return before;
  for (const [path, text] of seen.files) files.set(path, text);
  const histories = nextHistories(repository, plans, dayOf(clock.now()), pasts);
  const historyText = histories === null ? undefined : renderHistories(histories);
  if (historyText !== undefined && historyText !== repository.look.state.files.get(HISTORY_PATH))
    files.set(HISTORY_PATH, historyText);
  return {
    commit: await writer.writeState(before.commit, files, "Record the state of the plans"),
    records: new Map([...before.records, ...written.map(({ record }) => [record.plan, record] as const)]),
  };
}

/**
 * True when bodies were edited after the last record: one more record, with the same content, tells the next run that
 * all went well.
 */
function hasUnrecordedEdits(repository: RepositoryState, plans: readonly AppliedPlan[]): boolean {
  const since = repository.look.state.committedAt;
  const isBody = ({ operation, status }: AppliedOperation) =>
    status === "done" && operation.kind === "update" && operation.patch.body !== undefined;
  return (
    (since != null && findUnrecorded(repository, since).length > 0) || plans.some(({ applied }) => applied.some(isBody))
  );
}

/** Returns the record of one plan after this run; null when the run has nothing to record for it. */
export function recordOf(repository: RepositoryState, applied: AppliedPlan): PlanRecord | null {
  const { tracked, changes, edited } = applied;
  const { plan, blob } = tracked.file;
  const { commit } = repository.look.tip;
  if (!isActive(applied) || plan === null || changes === null || commit === null) return null;
  const policy = repository.settings.policyFor(tracked.file.path);
  return nextRecord({
    planId: tracked.planId,
    plan,
    base: { commit, blob },
    next: applied.next === null ? null : { blob: applied.next, rewritten: edited?.rewritten ?? null },
    branch: repository.look.tip.branch,
    repository: repository.look.repository.id || null,
    follower: repository.settings.follower,
    choice: repository.settings.choice,
    labels: Object.values(policy.labels).toSorted((a, b) => (a < b ? -1 : 1)),
    outside: tracked.isOutside,
    fingerprint: repository.settings.fingerprint,
    writer: repository.look.viewer?.login ?? "unknown",
    previous: tracked.record,
    changes,
    gone: applied.gone,
    unfinished: unfinished(applied),
    unwritable: edited?.unwritable ?? new Set(),
    undo: edited?.undo ?? new Map(),
    proposed: applied.target === "pull-request" ? proposedBy(applied) : null,
    fields: policy.fields,
    unset: unsetTraits(applied.applied, policy.fields),
    offered: offeredBy(applied),
    refs: refsOf(changes),
    results: applied.results,
  });
}

/** True once the item of that title has the issue. */
function isHeeded({ changes, tracked }: AppliedPlan, { issue, title }: Answer): boolean {
  const at = tracked.file.plan?.items.find((item) => item.index > 0 && normaliseTitle(item.title) === title)?.index;
  return at !== undefined && changes?.items[at]?.issue?.number === issue;
}

/** Returns the lines that were written for sub-issues, each with the title that it got; none that were turned down. */
function offeredBy({ edited, refused }: AppliedPlan): ReadonlyMap<string, Offer> {
  const { added, plan } = edited?.rewritten ?? { added: new Map<never, never>(), plan: null };
  return new Map(
    [...added].flatMap(([index, { issue, title }]): [string, Offer][] =>
      refused?.has(refusedTitle(String(issue), title)) === true
        ? []
        : [
            [
              String(issue),
              { title: issueTitle(elementAt(plan?.items ?? [], index, "items of a rewritten plan")), said: title },
            ],
          ],
    ),
  );
}

/** Returns GitHub's answers about issues that lines name: the answer for the same text need not be requested again. */
function refsOf({ identity }: Changes): PlanRecord["refs"] {
  return Object.fromEntries(
    [...identity.answers]
      .map(([number, answer]) => [String(number), answer] as const)
      .sort(([a], [b]) => Number(a) - Number(b)),
  );
}

/** Operations that failed or are left to the next run. */
function unfinished({ applied }: AppliedPlan): readonly Operation[] {
  return applied.filter(({ status }) => status !== "done").map(({ operation }) => operation);
}
