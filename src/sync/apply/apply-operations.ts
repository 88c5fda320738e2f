import type { EpochMs } from "../../ports/epoch-ms.ts";
import { PermissionError, RateLimitError, UnknownOutcomeError } from "../../errors.ts";
import type { UpdatedIssue } from "../../ports/repository-writer.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { Operation } from "../../reconcile/input/operation.ts";
import { restoreLostEdits, type WrittenBody } from "./lost-edits.ts";
import { restoreLostTitles, type WrittenTitle } from "./lost-titles.ts";
import { explainFailure, type AppliedOperation, type ApplyContext } from "../stages/applied.ts";

/** Every operation but a creation. */
export type Change = Exclude<Operation, { kind: "create" }>;

/** Result of applying a plan's changes. */
export interface AppliedChanges {
  readonly applied: readonly AppliedOperation[];
  readonly limitedUntil: EpochMs | null;
  /** A human changed an issue between our read and our write: decide again. */
  readonly hasMoved: boolean;
}

/**
 * An issue that was read longer ago than this (milliseconds) is read again before it is overwritten. GitHub has no
 * compare-and-swap for issues: a short window is the best there is.
 */
export const FRESH_MS = 10_000;

/** The issues as this run knows them. */
export interface KnownIssues {
  find(number: number): ObservedIssue | null;
  /** When an issue was read directly; null: it is known from a list only. */
  readAt(number: number): number | null;
}

/**
 * Applies operations in order, one at a time; a failure does not stop the ones after it.
 *
 * @throws PermissionError when the token may not write issues and nothing has been written yet.
 */
export async function applyOperations(
  operations: readonly Change[],
  issues: KnownIssues,
  context: ApplyContext,
): Promise<AppliedChanges> {
  const applied: AppliedOperation[] = [];
  let limitedUntil: EpochMs | null = null;
  let hasMoved = false;
  const issueOf = (number: number) => issues.find(number);
  const written: WrittenBody[] = [];
  const renamed: WrittenTitle[] = [];
  for (let at = 0; at < operations.length;) {
    const batch = takeBatch(operations, at);
    at += batch.length;
    const [first] = batch;
    if (first === undefined) break;
    const report = (status: AppliedOperation["status"], error: AppliedOperation["error"], left?: UpdatedIssue) =>
      applied.push(
        ...batch.map((operation) => ({
          operation,
          status,
          issue: operation.number,
          error,
          ...(left === undefined ? {} : { left }),
        })),
      );
    if (limitedUntil !== null || context.clock.now() >= context.deadline) {
      report("remaining", null);
      continue;
    }
    context.logger.progress(at, operations.length, describe(first));
    try {
      const isFresh = await isStillSo(first, issues, context);
      if (!isFresh) {
        hasMoved = true;
        report("remaining", null);
        continue;
      }
      const left = await perform(batch, issueOf, context);
      written.push(...bodiesOf(batch, issueOf));
      renamed.push(...titlesOf(batch, issueOf));
      report("done", null, left);
    } catch (error) {
      if (error instanceof PermissionError && applied.every(({ status }) => status !== "done")) throw error;
      const isLimit = error instanceof RateLimitError;
      if (isLimit) limitedUntil = error.retryAt;
      report(isLimit ? "remaining" : "failed", explainFailure(error));
    }
  }
  if (limitedUntil !== null) return { applied, limitedUntil, hasMoved };
  try {
    const restored = [...(await restoreLostEdits(context, written)), ...(await restoreLostTitles(context, renamed))];
    return { applied, limitedUntil, hasMoved: hasMoved || restored.length > 0 };
  } catch (error) {
    if (!(error instanceof RateLimitError)) throw error;
    return { applied, limitedUntil: error.retryAt, hasMoved };
  }
}

function bodiesOf(batch: readonly Change[], issueOf: (number: number) => ObservedIssue | null): readonly WrittenBody[] {
  return batch.flatMap((operation) => {
    const body = operation.kind === "update" ? operation.patch.body : undefined;
    const issue = issueOf(operation.number);
    return body === undefined || issue === null ? [] : [{ issue, body }];
  });
}

function titlesOf(
  batch: readonly Change[],
  issueOf: (number: number) => ObservedIssue | null,
): readonly WrittenTitle[] {
  return batch.flatMap((operation) => {
    const title = operation.kind === "update" ? operation.patch.title : undefined;
    const issue = issueOf(operation.number);
    return title === undefined || issue === null ? [] : [{ issue, title }];
  });
}

/** Many blockers go into one request; every other operation is a request of its own. */
function takeBatch(operations: readonly Change[], at: number): readonly Change[] {
  const isBlocker = (operation: Change | undefined) => operation?.kind === "block" || operation?.kind === "unblock";
  let end = at + 1;
  if (isBlocker(operations[at])) while (isBlocker(operations[end])) end += 1;
  return operations.slice(at, end);
}

async function isStillSo(operation: Change, issues: KnownIssues, { reader, clock }: ApplyContext): Promise<boolean> {
  if (operation.kind !== "update") return true;
  const readAt = issues.readAt(operation.number);
  if (readAt !== null && clock.now() - readAt < FRESH_MS) return true;
  const read = (await reader.readIssues([operation.number])).get(operation.number);
  const known = issues.find(operation.number);
  if (read?.found !== true || known === null) return false;
  return read.issue.body === known.body && read.issue.title === known.title && read.issue.state === known.state;
}

/** Does one thing, and returns what GitHub left out of it. */
async function perform(
  batch: readonly Change[],
  issueOf: (number: number) => ObservedIssue | null,
  context: ApplyContext,
): Promise<UpdatedIssue | undefined> {
  const { writer } = context;
  const get = (number: number): ObservedIssue => {
    const issue = issueOf(number);
    if (issue === null)
      throw new UnknownOutcomeError(`Issue #${number} was not read.`, { hint: "The next run reads it again." });
    return issue;
  };
  const [operation] = batch;
  if (operation === undefined) return undefined;
  switch (operation.kind) {
    case "update":
      return updateSurely(get(operation.number), operation, context);
    case "move":
      await writer.setParent(get(operation.number), get(operation.parent));
      break;
    case "reorder":
      await writer.moveChild(
        get(operation.parent),
        get(operation.number),
        operation.after === null ? null : get(operation.after),
      );
      break;
    case "block":
    case "unblock":
      await writer.changeBlockers(
        batch.flatMap((entry) =>
          entry.kind === "block" || entry.kind === "unblock"
            ? [{ issue: get(entry.number), blocker: get(entry.blocker), add: entry.kind === "block" }]
            : [],
        ),
      );
      break;
    case "adopt":
      // The record binds it; changes of the issue itself are operations of their own.
      break;
    case "comment":
      await writer.comment(operation.number, operation.body);
      break;
    case "close-duplicate":
      await writer.updateIssue(get(operation.number), { state: "closed", closeReason: "duplicate" });
      break;
  }
  return undefined;
}

/** An update states the result, so it may be sent again once a direct read shows that it did not arrive. */
async function updateSurely(
  issue: ObservedIssue,
  { patch }: Extract<Change, { kind: "update" }>,
  { reader, writer }: ApplyContext,
): Promise<UpdatedIssue> {
  try {
    return await writer.updateIssue(issue, patch);
  } catch (error) {
    if (!(error instanceof UnknownOutcomeError)) throw error;
    const read = (await reader.readIssues([issue.number])).get(issue.number);
    if (read?.found !== true) throw error;
    const now = read.issue;
    const hasArrived =
      (patch.title ?? now.title) === now.title &&
      (patch.state ?? now.state) === now.state &&
      (patch.body ?? now.body) === now.body;
    const isUntouched = now.body === issue.body && now.title === issue.title && now.state === issue.state;
    if (!hasArrived && !isUntouched) throw error;
    const { title: _title, state: _state, body: _body, closeReason: _reason, ...more } = patch;
    const isMore = Object.keys(more).length > 0;
    return hasArrived && !isMore ? { unassigned: [], unset: [] } : await writer.updateIssue(now, patch);
  }
}

function describe(operation: Change): string {
  switch (operation.kind) {
    case "update":
      return `${operation.changes.map(({ kind }) => kind).join(", ")} #${operation.number}`;
    case "move":
      return `move #${operation.number} under #${operation.parent}`;
    case "reorder":
      return `reorder #${operation.number}`;
    case "block":
    case "unblock":
      return `${operation.kind} #${operation.number}`;
    case "adopt":
      return `adopt #${operation.number}`;
    case "comment":
      return `comment on #${operation.number}`;
    case "close-duplicate":
      return `close #${operation.number} as a duplicate of #${operation.original}`;
  }
}
