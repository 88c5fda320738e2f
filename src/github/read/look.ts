import type { ClaimList } from "../../ports/claims.ts";
import type { Look, LookQuery } from "../../ports/look.ts";
import { firstBatch, takeTexts } from "../git/blobs.ts";
import { assembleFiles, firstRef } from "./branch-files.ts";
import type { RemoteContext } from "../transport/context.ts";
import { askInDialect } from "../transport/dialect.ts";
import { answeredAt, askedAt, readClaimPage } from "../git/claim-refs.ts";
import { readClosingPulls } from "../git/closing-pulls.ts";
import { lacksEndpoint } from "../transport/failure/failure.ts";
import { nextCursor, readMore, readPage } from "./issue-pages.ts";
import { sendShrinking } from "../transport/heavy-reads.ts";
import { unseenRepository } from "../transport/look-errors.ts";
import { READ_ISSUES, type SnapshotRepository, snapshotAsk } from "./look-graphql.ts";
import { lookByRest } from "./look-rest.ts";
import { takeState } from "./state-files.ts";
import { readClaims } from "./read-claims.ts";
import { EVERYWHERE, readTree } from "../git/tree.ts";
import { readCanPush, readViewer } from "./viewer.ts";
import { wantedBlobs } from "../git/wanted-blobs.ts";

/**
 * Issues that come with the first answer. Few: a run that follows an event seldom needs more, and the record in the same
 * answer says how many further pages may have.
 */
const FIRST_PAGE = 25;

/** Reads a repository, usually in two requests: the tree, then everything else with the wanted texts of the tree. */
export async function look(context: RemoteContext, query: LookQuery): Promise<Look> {
  if (context.memory.graphql === false) return lookByRest(context, query, null);
  if (query.issueFields === true) context.dialect.issueFields = true;
  const tree = await readTree(context, firstRef(query), query.reach ?? EVERYWHERE);
  const batch = firstBatch(await wantedBlobs(tree, query));
  let asked = batch;
  const before = askedAt(context);
  const result = await sendShrinking(context, FIRST_PAGE, (rows, mayShrink) => {
    const { textsApart } = context.memory.reads;
    asked = textsApart ? [] : batch;
    return askInDialect(context, snapshotAsk(context.client.repo, query, asked, { rows, textsApart, mayShrink }));
  });
  if (!result.ok) {
    if (lacksEndpoint(result.failure)) {
      context.memory.graphql = false;
      return lookByRest(context, query, tree);
    }
    if (result.failure.reason === "missing") throw unseenRepository(context);
    throw context.client.error(result.failure, READ_ISSUES);
  }
  context.memory.graphql = true;
  const { repository, viewer } = result.data;
  if (repository === null) throw unseenRepository(context);
  learnLabels(context, repository);
  const contents = new Map<string, Uint8Array>();
  takeTexts(repository, asked, contents);
  const files = await assembleFiles(context, query, tree, repository, contents);
  const issues = readPage(context, repository.issues);
  const next = nextCursor(repository.issues, issues);
  return {
    ...files,
    state: await takeState(context, repository),
    issues,
    claims: await readLookClaims(context, repository, { before, now: answeredAt(context, result.headers) }),
    issueCount: repository.issues.totalCount,
    moreIssues: next === null ? null : (until) => readMore(context, query.label, issues, next, until),
    capabilities: { graphql: true, subIssues: context.dialect.subIssues, dependencies: context.dialect.dependencies },
    viewer: readViewer(viewer?.login),
    canPush: readCanPush(viewer?.login, repository.viewerPermission),
  };
}

/** Where one answer does not hold all claims, they are read by themselves. */
async function readLookClaims(
  context: RemoteContext,
  { claims, closing }: SnapshotRepository,
  times: Pick<ClaimList, "before" | "now">,
): Promise<ClaimList | null> {
  if (claims == null) return null;
  if (claims.pageInfo.hasNextPage) return readClaims(context);
  return {
    ...times,
    commits: readClaimPage(context, claims),
    closing: closing == null ? [] : readClosingPulls(context, closing),
  };
}

/** Remembers the labels that exist: they need not be created, nor their ids requested. */
function learnLabels({ memory }: RemoteContext, { labels }: SnapshotRepository): void {
  for (const label of labels?.nodes ?? []) if (label !== null) memory.labels.set(label.name.toLowerCase(), label.id);
  memory.labelsComplete = labels?.pageInfo.hasNextPage === false;
}
