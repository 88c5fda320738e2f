import { isAbout } from "../transport/refusal-words.ts";
import * as z from "zod/mini";
import { GitHubError } from "../../errors.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { BlockerChange } from "../../ports/repository-writer.ts";
import { mutateEach } from "../transport/aliased.ts";
import type { RemoteContext } from "../transport/context.ts";
import { dropUnknown } from "../transport/dialect.ts";
import { type Failure, lacksEndpoint, lacksField, type Reason } from "../transport/failure.ts";
import { isOurs } from "../read/issue-rest.ts";
import { usesGraphql } from "../transport/repository-id.ts";
import * as schema from "../transport/schema.ts";

const ISSUES = "issues: write";
/**
 * Reasons of refusals that are about the relation itself. With any other reason (a limit, a missing permission) the
 * text is about something else.
 */
const ABOUT_RELATION: ReadonlySet<Reason> = new Set<Reason>(["invalid", "conflict", "missing", "gone"]);

/**
 * Adds and removes "blocked by" relations. Does nothing where the server has none; a relation that is already as wanted
 * is no error.
 */
export async function changeBlockers(context: RemoteContext, changes: readonly BlockerChange[]): Promise<void> {
  const [first] = changes;
  if (first === undefined) return;
  if (await usesGraphql(context)) return changeByGraphql(context, first, changes);
  for (const change of changes) {
    if (context.memory.restDependencies === false) return;
    await (change.add ? addByRest(context, change) : removeByRest(context, change));
  }
}

async function changeByGraphql(
  context: RemoteContext,
  first: BlockerChange,
  changes: readonly BlockerChange[],
): Promise<void> {
  const failures: Failure[] = [];
  for (const add of [false, true]) {
    const part = changes.filter((change) => change.add === add);
    if (part.length === 0 || !context.dialect.dependencies) continue;
    const outcomes = await mutateEach(context, {
      what: "change what blocks an issue",
      permission: ISSUES,
      mutation: add ? "addBlockedBy" : "removeBlockedBy",
      inputType: add ? "AddBlockedByInput" : "RemoveBlockedByInput",
      selection: "clientMutationId",
      inputs: part.map(({ issue, blocker }) => ({ issueId: issue.nodeId, blockingIssueId: blocker.nodeId })),
      schema: schema.nothing,
    });
    for (const outcome of outcomes)
      if (!outcome.ok && !isAsWanted(outcome.failure, add)) failures.push(outcome.failure);
  }
  const unknown = failures.find((failure) => lacksField(failure));
  if (unknown !== undefined) {
    dropUnknown(context.dialect, `blockedBy ${unknown.message}`);
    return;
  }
  const serious = failures[0];
  if (serious !== undefined) throw context.client.error(serious, purpose(first));
}

function purpose({ issue }: BlockerChange): { what: string; permission: string; kind: "write" } {
  return { what: `change what blocks #${issue.number}`, permission: ISSUES, kind: "write" };
}

/** True when the refusal says that the relation already exists, or is already gone. */
function isAsWanted(failure: Failure, add: boolean): boolean {
  return ABOUT_RELATION.has(failure.reason) && isAbout(failure, add ? "relation-exists" : "relation-missing");
}

async function addByRest(context: RemoteContext, change: BlockerChange): Promise<void> {
  const { issue, blocker } = change;
  const result = await context.client.attempt({
    ...purpose(change),
    route: "POST /repos/{owner}/{repo}/issues/{number}/dependencies/blocked_by",
    params: { number: issue.number, issue_id: blocker.databaseId },
    schema: schema.issue,
  });
  if (!result.ok) return handleRefusal(context, change, result.failure);
  context.memory.restDependencies = true;
  // GitHub accepts the database id of any issue, of any repository: check that it linked the one that was meant.
  const linked = result.data;
  const meant = isOurs(context, linked) && (linked.number === blocker.number || linked.number === issue.number);
  if (meant) return;
  await deleteBlocker(context, issue, linked.id);
  throw new GitHubError(
    `GitHub linked #${issue.number} to an issue other than #${blocker.number}; the link was removed`,
    {
      hint: "Please report this with the addresses of both issues.",
      status: result.status,
    },
  );
}

async function removeByRest(context: RemoteContext, change: BlockerChange): Promise<void> {
  const failure = await deleteBlocker(context, change.issue, change.blocker.databaseId);
  if (failure !== null) handleRefusal(context, change, failure);
}

async function deleteBlocker(context: RemoteContext, issue: ObservedIssue, blockerId: number): Promise<Failure | null> {
  const result = await context.client.attempt({
    what: `change what blocks #${issue.number}`,
    permission: ISSUES,
    kind: "write",
    route: "DELETE /repos/{owner}/{repo}/issues/{number}/dependencies/blocked_by/{blocker}",
    params: { number: issue.number, blocker: blockerId },
    schema: z.unknown(),
  });
  return result.ok ? null : result.failure;
}

function handleRefusal(context: RemoteContext, change: BlockerChange, failure: Failure): void {
  if (lacksEndpoint(failure) && context.memory.restDependencies !== true) {
    context.memory.restDependencies = false;
    return;
  }
  if (!isAsWanted(failure, change.add)) throw context.client.error(failure, purpose(change));
}
