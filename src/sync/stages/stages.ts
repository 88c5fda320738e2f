import type { EpochMs } from "../../ports/epoch-ms.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import type { Undo } from "../../plan/model/plan.ts";
import type { TrackedPlan } from "../read/assign-plans.ts";
import type { Changes } from "../../reconcile/changes.ts";
import type { AppliedOperation } from "./applied.ts";
import type { EditedPlan } from "./edit-plan.ts";
import type { RepositoryState } from "../read/repository-state.ts";

/*
 * A run goes through three stages, each a value that holds the one before: decided, applied, written back. A function
 * takes a stage and returns the next; no stage is changed once it is made.
 */

/** First stage: what is to be done for each plan. Nothing was written yet. */
export interface Decided {
  readonly repository: RepositoryState;
  readonly plans: readonly DecidedPlan[];
}

/** Second stage: the issues are as decided, as far as the run got. The plans' edits are computed, not written. */
export interface Applied extends Decided {
  readonly plans: readonly AppliedPlan[];
  /** When the rate limit that stopped the run ends; null: none did. */
  readonly limitedUntil: EpochMs | null;
}

/** Last stage: the records are written, and the ticks are in the plans or in pull requests. */
export interface WrittenBack extends Applied {
  readonly commit: { readonly sha: string; readonly url: string } | null;
  readonly pullRequests: readonly { readonly number: number; readonly url: string }[];
  readonly notices: readonly { readonly message: string; readonly hint: string }[];
}

/** A plan with what this run has found out about its items so far: the input of a decision. */
export interface PlanInRun {
  readonly tracked: TrackedPlan;
  /** Issues found deleted or transferred, by item key, including those known from earlier runs. */
  readonly gone: Readonly<Record<string, IssueNumber>>;
  /** Keys of the items whose issues this run created. */
  readonly created: ReadonlySet<string>;
}

/** One plan with its decision. */
export interface DecidedPlan extends PlanInRun {
  /** Null when the file was refused: it says nothing about its items. */
  readonly changes: Changes | null;
}

/** A plan with its decision, the outcome of its operations, and the edits to be written back. */
export interface AppliedPlan extends DecidedPlan {
  readonly applied: readonly AppliedOperation[];
  /** How its edits are to be written back. */
  readonly target: WriteBackTarget;
  /** Null when nothing of this plan was to be written. */
  readonly edited: EditedPlan | null;
  /** What of it people turned down by closing a standing pull request, as `readRefused` gives it; missing: nothing. */
  readonly refused?: ReadonlySet<string>;
  /** Sha of the edited text, where it is to be committed directly. */
  readonly next: string | null;
  /** The results file with its progress block updated, to go into the same commit. */
  readonly resultsFile: readonly { readonly path: string; readonly blob: string; readonly bytes: Uint8Array }[];
  /** Sha of the results file as last seen or about to be written. */
  readonly results: string | null;
}

/** Where the ticks of a plan go; `off`: nowhere. */
export type WriteBackTarget = "commit" | "pull-request" | "off";

/** Returns the plan with nothing applied: nothing may be written for it, or nothing has been so far. */
export function withNothingApplied(repository: RepositoryState, plan: DecidedPlan): AppliedPlan {
  const { tracked } = plan;
  return {
    ...plan,
    applied: [],
    target: targetOf(repository, tracked),
    edited: null,
    next: null,
    resultsFile: [],
    results: tracked.record?.results ?? null,
  };
}

/**
 * Returns the configured target, but a pull request where the branch refused a commit before and the proposal is still
 * open. Direct commits are tried again once nothing is waiting.
 */
function targetOf(repository: RepositoryState, { file, record }: TrackedPlan): WriteBackTarget {
  const configured = repository.settings.writeBackFor(file.path);
  return configured === "commit" && record?.proposed != null ? "pull-request" : configured;
}

/** Returns what an earlier tick of ours replaced, also where the item was in another plan then. */
export function undoOf({ changes, tracked }: DecidedPlan): (key: string) => Undo | undefined {
  return (key) => changes?.items.find((row) => row.key === key)?.base?.undo ?? tracked.record?.undo[key];
}

/**
 * True when a run that died may have opened a pull request that the record does not know: it announced a text that is
 * not the plan's now. Its proposal may not be wanted any more.
 */
export function leftAnUnrecordedPull({ edited, tracked: { record, file } }: AppliedPlan): boolean {
  const isNow = record === null || record.pending.every(({ blob }) => blob === file.blob);
  return !isNow && edited !== null && !writesAnything(edited);
}

/** True when a run has something to write into the plan. */
export function writesAnything({ written, taken }: EditedPlan): boolean {
  return written.length + taken.length > 0;
}

/** True when a commit of this run brought more than marks into a plan. */
export function hasRewritten({ plans, commit }: WrittenBack): boolean {
  return (
    commit !== null && plans.some(({ next, edited }) => next !== null && edited !== null && edited.taken.length > 0)
  );
}

/** True when this run may write anything for this plan. */
export function isActive({ changes }: DecidedPlan): boolean {
  return changes !== null && changes.following === "followed" && changes.hold === null;
}
