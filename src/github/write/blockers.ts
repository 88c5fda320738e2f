import * as z from "zod/mini";
import { GitHubError } from "../../errors.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { BlockerChange } from "../../ports/repository-writer.ts";
import { mutateEach } from "../transport/aliased.ts";
import type { RemoteContext } from "../transport/context.ts";
import { dropUnknown } from "../transport/dialect.ts";
import { type Failure, lacksEndpoint, lacksField, type Reason } from "../transport/failure/failure.ts";
import { readIssues } from "../read/issue-reads.ts";
import { isOurs } from "../read/issue-rest.ts";
import { usesGraphql } from "../transport/repository-id.ts";
import * as schema from "../transport/schema.ts";

const ISSUES = "issues: write";
/**
 * Reasons of refusals that are about the relation itself, such as that it already exists. Their texts prove nothing:
 * one about a circle may say "already" as well. What is there is read.
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
  const failures: { readonly change: BlockerChange; readonly failure: Failure }[] = [];
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
    for (const [at, change] of part.entries()) {
      const outcome = outcomes[at];
      if (outcome?.ok === false) failures.push({ change, failure: outcome.failure });
    }
  }
  const unknown = failures.find(({ failure }) => lacksField(failure))?.failure;
  if (unknown !== undefined) {
    dropUnknown(context.dialect, `blockedBy ${unknown.message}`);
    return;
  }
  const doubtful = failures.filter(({ failure }) => ABOUT_RELATION.has(failure.reason)).map(({ change }) => change);
  const asWanted = await findAsWanted(context, doubtful);
  const serious = failures.find(({ change }) => !asWanted.has(change))?.failure;
  if (serious !== undefined) throw context.client.error(serious, purpose(first));
}

function purpose({ issue }: BlockerChange): { what: string; permission: string; kind: "write" } {
  return { what: `change what blocks #${issue.number}`, permission: ISSUES, kind: "write" };
}

/** Returns the changes that GitHub refused because everything is as wanted. */
async function findAsWanted(
  context: RemoteContext,
  changes: readonly BlockerChange[],
): Promise<ReadonlySet<BlockerChange>> {
  const reads = await readIssues(
    context,
    changes.map(({ issue }) => issue.number),
  );
  return new Set(
    changes.filter(({ issue, blocker, add }) => {
      const read = reads.get(issue.number);
      return read?.found === true && read.issue.blockedBy.includes(blocker.number) === add;
    }),
  );
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
  if (failure !== null) await handleRefusal(context, change, failure);
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

async function handleRefusal(context: RemoteContext, change: BlockerChange, failure: Failure): Promise<void> {
  if (lacksEndpoint(failure) && context.memory.restDependencies !== true) {
    context.memory.restDependencies = false;
    return;
  }
  const isDoubtful = ABOUT_RELATION.has(failure.reason);
  if (isDoubtful && (await findAsWanted(context, [change])).has(change)) return;
  throw context.client.error(failure, purpose(change));
}
