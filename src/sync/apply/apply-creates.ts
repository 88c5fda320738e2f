import type { EpochMs } from "../../ports/epoch-ms.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import { PermissionError, RateLimitError, UnknownOutcomeError } from "../../errors.ts";
import { parseBody } from "../../issue/block.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { Operation } from "../../reconcile/input/operation.ts";
import { explainFailure, type AppliedOperation, type ApplyContext } from "../stages/applied.ts";

type Create = Extract<Operation, { kind: "create" }>;

/** Result of applying a plan's creations. */
export interface Creations {
  readonly applied: readonly AppliedOperation[];
  readonly created: readonly ObservedIssue[];
  /** Issues that turned out to take no more sub-issues. */
  readonly full: ReadonlySet<IssueNumber>;
  /** Set when a rate limit ended the run: when to continue. */
  readonly limitedUntil: EpochMs | null;
}

/** What `applyCreates` needs. */
export interface CreateContext extends ApplyContext {
  /** True for an issue with a marker of this plan that was written by us or by someone with write access. */
  readonly isOurs: (issue: ObservedIssue) => boolean;
  /** False: the server puts no issue below another one. */
  readonly hasSubIssues: boolean;
}

/** Delays before each attempt to find an issue whose creation was not answered: lists may lag by seconds. */
const LOOKS_MS: readonly number[] = [1_000, 3_000, 8_000];

/**
 * Creates issues from the top down, each under its parent in one request. A creation is never retried blindly: when its
 * answer is lost, the key is looked up, and what can't be found is left to the next run.
 *
 * @param numberOf number of the issue that an item already has, by index.
 * @throws PermissionError when the token may not create issues.
 */
export async function applyCreates(
  creates: readonly Create[],
  numberOf: (index: ItemIndex) => IssueNumber | null,
  context: CreateContext,
): Promise<Creations> {
  const applied: AppliedOperation[] = [];
  const created: ObservedIssue[] = [];
  const full = new Set<IssueNumber>();
  const numbers = new Map<ItemIndex, IssueNumber>();
  let limitedUntil: EpochMs | null = null;
  for (const [at, operation] of creates.entries()) {
    const { host } = operation;
    const parent = host === null ? null : (numbers.get(host) ?? numberOf(host));
    const isBlocked = host !== null && parent === null;
    if (isBlocked || limitedUntil !== null || context.clock.now() >= context.deadline) {
      applied.push({ operation, status: "remaining", issue: null, error: null });
      continue;
    }
    context.logger.progress(at, creates.length, `create "${operation.issue.title}"`);
    try {
      const issue = await createOnce(operation, parent !== null && full.has(parent) ? null : parent, context);
      numbers.set(operation.index, issue.number);
      created.push(issue);
      if (parent !== null && issue.parent === null && context.hasSubIssues) full.add(parent);
      applied.push({ operation, status: "done", issue: issue.number, error: null });
    } catch (error) {
      if (error instanceof PermissionError) throw error;
      const isLimit = error instanceof RateLimitError;
      if (isLimit) limitedUntil = error.retryAt;
      applied.push({ operation, status: isLimit ? "remaining" : "failed", issue: null, error: explainFailure(error) });
    }
  }
  return { applied, created, full, limitedUntil };
}

async function createOnce(
  operation: Create,
  parent: IssueNumber | null,
  context: CreateContext,
): Promise<ObservedIssue> {
  try {
    return await context.writer.createIssue({ ...operation.issue, parent });
  } catch (error) {
    if (!(error instanceof UnknownOutcomeError)) throw error;
    const found = await findLost(operation.key, parent, context);
    if (found === null) throw error;
    return found;
  }
}

async function findLost(
  key: string,
  parent: IssueNumber | null,
  context: CreateContext,
): Promise<ObservedIssue | null> {
  for (const wait of LOOKS_MS) {
    await context.clock.sleep(wait);
    const recent = await context.reader.findRecent(parent === null ? [] : [parent]);
    const alike = recent.filter(({ body }) => parseBody(body).marker?.key === key).map(({ number }) => number);
    if (alike.length === 0) continue;
    const reads = [...(await context.reader.readIssues(alike)).values()];
    const found = reads.find((read) => read.found && context.isOurs(read.issue));
    if (found?.found === true) return found.issue;
  }
  return null;
}
