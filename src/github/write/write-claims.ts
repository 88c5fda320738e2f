import * as z from "zod/mini";
import { ClaimsRefusedError, ConfigError, MovedError } from "../../errors.ts";
import type { ClaimCommit, ClaimedIssue, ClaimSweep } from "../../ports/claims.ts";
import { epochMs } from "../../ports/epoch-ms.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import { moveReference } from "../git/git-data.ts";
import type { RemoteContext } from "../transport/context.ts";
import { graphql } from "../transport/graphql.ts";
import { repositoryId } from "../transport/repository-id.ts";
import { ensureLabels, labelIds } from "./labels.ts";
import { nodeIdOf } from "./node-ids.ts";
import { CLAIM_REFS } from "../git/claim-refs.ts";
import { askAboutClaims, claimedIssue, claimedIssueFields, readClaimedIssue, readClaims } from "../read/read-claims.ts";

const CONTENTS = "contents: write";
const ISSUES = "issues: write";
/** What stands for "no commit" where a reference is deleted. */
const NOTHING = "0".repeat(40);
/** Mutations in one request: GitHub aborts after ten seconds. What is over goes in the next run. */
const MOST_LABELS = 40;

const stored = z.object({ sha: z.string(), committer: z.object({ date: z.string() }) });

/** Makes a commit and points the claim's reference to it. Null: somebody else was faster. */
export async function moveClaim(
  context: RemoteContext,
  issue: IssueNumber,
  from: ClaimCommit | null,
  message: string,
): Promise<ClaimCommit | null> {
  const tree = (from === null ? undefined : context.memory.stateTrees.get(from.commit)) ?? recordTree(context);
  // Neither author nor committer: so the commit bears GitHub's own time.
  const { sha, committer } = await context.client.ask({
    what: `store a claim of #${issue}`,
    permission: CONTENTS,
    kind: "store",
    route: "POST /repos/{owner}/{repo}/git/commits",
    params: { message, tree, parents: from === null ? [] : [from.commit] },
    schema: stored,
  });
  context.memory.stateTrees.set(sha, tree);
  try {
    const failure = await moveReference(context, `${CLAIM_REFS}/${issue}`, from?.commit ?? null, sha);
    if (failure === null) return { issue, commit: sha, committedAt: epochMs(Date.parse(committer.date)), message };
    if (failure.reason === "invalid")
      throw new ClaimsRefusedError(`This server does not keep claims: ${failure.message}`, {
        hint: "A claim is a reference below refs/plansync/, which this server or a rule of the repository refuses.",
      });
    throw context.client.error(failure, { what: `claim #${issue}`, permission: CONTENTS, kind: "keep" });
  } catch (error) {
    if (error instanceof MovedError) return null;
    throw error;
  }
}

/** A claim holds no files of its own: it has those of the record, which exist. */
function recordTree({ memory }: RemoteContext): string {
  const tree = [...memory.stateTrees.values()].at(-1);
  if (tree !== undefined) return tree;
  throw new ConfigError("There is no record yet, and so no issue to claim.", {
    hint: "Sync the plans first: `plansync sync`, or a push where the workflow is set up.",
  });
}

const marked = z.object({ addLabelsToLabelable: z.object({ labelable: z.nullable(claimedIssue) }) });

/** Adds the label to an issue, and reads it with the same request. */
export async function markClaimed(
  context: RemoteContext,
  issue: IssueNumber,
  label: string,
): Promise<ClaimedIssue | null> {
  await ensureLabels(context, [
    { name: label, color: "fbca04", description: "Somebody works on this: plansync knows who, and until when" },
  ]);
  const labelableId = await nodeIdOf(context, issue);
  const ids = await labelIds(context, [label]);
  const answer = await askAboutClaims(context, (dialect) => ({
    what: `label #${issue}`,
    permission: ISSUES,
    kind: "write",
    query: `mutation Mark($input: AddLabelsToLabelableInput!) {
  addLabelsToLabelable(input: $input) { labelable { ... on Issue { ${claimedIssueFields(dialect)} } } }
}`,
    variables: { input: { labelableId, labelIds: ids } },
    schema: marked,
  }));
  const found = answer?.data.addLabelsToLabelable.labelable ?? null;
  return found === null ? null : readClaimedIssue(context, found);
}

const finished = z.object({ closeIssue: z.object({ issue: z.object({ state: z.string() }) }) });

/** Closes an issue as completed; the comment comes first, so that nobody sees it closed without a reason. */
export async function finishIssue(context: RemoteContext, issue: IssueNumber, comment: string | null): Promise<void> {
  const id = await nodeIdOf(context, issue);
  const isTold = comment !== null;
  await graphql(context.client, {
    what: `close #${issue}`,
    permission: ISSUES,
    kind: isTold ? "create" : "write",
    query: `mutation Finish($close: CloseIssueInput!${isTold ? ", $comment: AddCommentInput!" : ""}) {
  ${isTold ? "addComment(input: $comment) { clientMutationId }" : ""}
  closeIssue(input: $close) { issue { state } }
}`,
    variables: {
      close: { issueId: id, stateReason: "COMPLETED" },
      ...(isTold ? { comment: { subjectId: id, body: comment } } : {}),
    },
    schema: finished,
  });
}

/** Takes labels off, then deletes references on the condition that none of them moved. */
export async function sweepClaims(context: RemoteContext, sweep: ClaimSweep): Promise<void> {
  const labelled = (await stillEnded(context, sweep)).slice(0, MOST_LABELS);
  const { client, memory } = context;
  const repository = await repositoryId(context);
  const labelId = memory.labels.get(sweep.label.toLowerCase());
  const off = labelId == null ? [] : labelled.flatMap(({ issue }) => memory.nodeIds.get(issue) ?? []);
  const refs = sweep.ended.map(({ issue, commit }) => ({
    name: `refs/${CLAIM_REFS}/${issue}`,
    beforeOid: commit,
    afterOid: NOTHING,
  }));
  if (repository === null || off.length + refs.length === 0) return;
  const mutations = [
    ...off.map((id) => ({
      type: "RemoveLabelsFromLabelableInput!",
      mutation: "removeLabelsFromLabelable",
      input: { labelableId: id, labelIds: [labelId] },
    })),
    ...(refs.length === 0
      ? []
      : [{ type: "UpdateRefsInput!", mutation: "updateRefs", input: { repositoryId: repository, refUpdates: refs } }]),
  ];
  await graphql(client, {
    what: "remove what is left of claims",
    permission: ISSUES,
    kind: "write",
    query: `mutation Sweep(${mutations.map(({ type }, at) => `$i${at}: ${type}`).join(", ")}) {
${mutations.map(({ mutation }, at) => `  m${at}: ${mutation}(input: $i${at}) { clientMutationId }`).join("\n")}
}`,
    variables: Object.fromEntries(mutations.map(({ input }, at) => [`i${at}`, input])),
    schema: z.unknown(),
  });
}

/** Returns the claims to unlabel that did not move in the meantime, and that no open pull request keeps. */
async function stillEnded(context: RemoteContext, { labelled, ended }: ClaimSweep): Promise<readonly ClaimCommit[]> {
  const gone = new Set(ended.map(({ commit }) => commit));
  if (labelled.every(({ commit }) => gone.has(commit))) return labelled;
  const { commits, closing } = await readClaims(context);
  const now = new Set(commits.map(({ commit }) => commit));
  const kept = new Set<number>(closing.map(({ issue }) => issue));
  return labelled.filter(({ commit, issue }) => now.has(commit) && (gone.has(commit) || !kept.has(issue)));
}
