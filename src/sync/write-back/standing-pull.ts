import { ForeignCommitsError, InternalError, PermissionError, ProtectedBranchError } from "../../errors.ts";
import { matchItems } from "../../identity/match.ts";
import { sanitizePlain } from "../../issue/sanitize.ts";
import type { StandingPull } from "../../ports/repository-reader.ts";
import { blobSha } from "../../blob-sha.ts";
import { proposalList } from "./proposal-list.ts";
import { isWrittenIn, nameOfTake } from "./refused-takes.ts";
import { readPlanFile, readingOf } from "../read/plan-files.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import { itemAt } from "../../reconcile/items/tracked-item.ts";
import type { Tick } from "../../reconcile/input/operation.ts";
import type { SyncContext } from "../context/sync-context.ts";
import { count } from "../../report/count.ts";
import { commitMessage } from "./commit-message.ts";
import { editPlan, type EditedPlan } from "../stages/edit-plan.ts";
import { leftAnUnrecordedPull, undoOf, writesAnything, type AppliedPlan, type WrittenBack } from "../stages/stages.ts";
import { isResolved, pullBranch, readRefused, renderPullBody, markResolved } from "../../record/standing-pull.ts";
import type { RepositoryState } from "../read/repository-state.ts";

/** Result of proposing ticks. */
export interface Proposals extends Pick<WrittenBack, "pullRequests" | "notices"> {
  /**
   * The same plans, each with the edit that is proposed: without what people turned down. Where nothing else is left, it
   * stays, so that the next run knows that something is wanted still.
   */
  readonly plans: readonly AppliedPlan[];
}

/**
 * Proposes ticks in one standing pull request per plan, updated in place and closed when nothing is left. Ticks that a
 * human refused by closing it are not proposed again, and nothing is force-pushed over commits that are not ours.
 */
export async function proposeTicks(
  context: SyncContext,
  repository: RepositoryState,
  plans: readonly AppliedPlan[],
): Promise<Proposals> {
  const pullRequests: { number: number; url: string }[] = [];
  const notices: { message: string; hint: string }[] = [];
  const proposed: AppliedPlan[] = [];
  for (const plan of plans) {
    const { outcome, ...proposal } = await proposePlan(context, repository, plan);
    proposed.push({ ...plan, ...proposal });
    if (outcome === null) continue;
    if ("number" in outcome) pullRequests.push(outcome);
    else notices.push(outcome);
  }
  return { pullRequests, notices, plans: proposed };
}

type Outcome = { number: number; url: string } | { message: string; hint: string } | null;

/**
 * True where a waiting tick belongs to an item that is unread at present: it is wanted again once its line is fixed.
 */
function waitsUnread({ changes, tracked }: AppliedPlan): boolean {
  const proposed = tracked.record?.proposed ?? {};
  return (changes?.items ?? []).some(({ item, key }) => item.unread !== undefined && proposed[key] !== undefined);
}

interface ProposedPlan {
  readonly outcome: Outcome;
  /** What is proposed. */
  readonly edited: EditedPlan | null;
  readonly refused?: ReadonlySet<string>;
}

async function proposePlan(
  context: SyncContext,
  repository: RepositoryState,
  applied: AppliedPlan,
): Promise<ProposedPlan> {
  const { planId, record, file } = applied.tracked;
  const { plan, path } = file;
  const { edited: wanted } = applied;
  const asWanted = (outcome: Outcome): ProposedPlan => ({ outcome, edited: wanted });
  if (plan === null || wanted === null) return asWanted(null);
  const isEmpty = !writesAnything(wanted);
  if (isEmpty && record?.proposed == null && !leftAnUnrecordedPull(applied)) return asWanted(null);
  const known = repository.pulls.get(planId);
  const pull = known === undefined ? await context.reader.findPull(pullBranch(planId)) : known;
  if (isEmpty && waitsUnread(applied)) return asWanted(pull === null ? null : { number: pull.number, url: pull.url });
  if (isEmpty) return asWanted(pull === null ? null : await closeProposal(context, pull));
  if (pull?.state === "open") {
    const proposed = await fileAt(context, path, pull);
    const refused = readRefused(pull.body);
    const edited = withoutRefused(repository, applied, refused);
    const asLeft = (outcome: Outcome): ProposedPlan => ({ outcome, edited });
    if (!writesAnything(edited)) return { ...asWanted(await closePull(context, pull, refused)), refused };
    if (proposed?.blob === blobSha(edited.bytes)) return asLeft({ number: pull.number, url: pull.url });
    if (pull.foreignCommits) return asLeft(holdsForeignCommits(path, `Pull request #${pull.number}`));
    return asLeft(await propose(context, repository, { plan: { ...applied, edited }, pull, refused }));
  }
  const refused = pull?.state === "closed" ? await findRefused(context, repository, applied, pull) : new Set<string>();
  const edited = withoutRefused(repository, applied, refused);
  if (!writesAnything(edited)) {
    if (pull === null) throw new InternalError(`Changes of ${path} were refused, and no pull request was closed.`);
    const what = [
      ...(wanted.written.length > 0 ? [count(wanted.written.length, "tick")] : []),
      ...(wanted.taken.length > 0 ? [count(wanted.taken.length, "other change")] : []),
    ];
    const outcome = {
      message: `Closing pull request #${pull.number} rejected ${what.join(" and ")} of ${path}.`,
      hint: "Reopen it to accept them after all, or change the issues back.",
    };
    return { outcome, edited: wanted, refused };
  }
  return { outcome: await propose(context, repository, { plan: { ...applied, edited }, pull: null, refused }), edited };
}

/** Returns the plan with what it is to propose: everything but what a human turned down. */
function withoutRefused({ settings }: RepositoryState, applied: AppliedPlan, refused: ReadonlySet<string>): EditedPlan {
  const { edited, tracked } = applied;
  const { plan, path } = tracked.file;
  if (edited === null || plan === null || tracked.text === null)
    throw new InternalError(`Changes of ${path} were to be proposed, but the plan can't be read.`);
  const ticks = edited.written.filter(({ key }) => !refused.has(key));
  const takes = edited.taken.filter((take) => !refused.has(nameOfTake(take, keysOf(applied))));
  const editable = { plan, text: tracked.text, reading: readingOf(path, settings), mayWriteSections: true };
  return editPlan(editable, { ticks, takes, status: null }, undoOf(applied));
}

/** Returns what gives the key of an item of a plan. */
function keysOf({ changes }: AppliedPlan): (index: ItemIndex) => string {
  return (index) => itemAt(changes?.items ?? [], index).key;
}

/** Closes a pull request in which only ticks that were rejected before are left. */
async function closePull({ writer }: SyncContext, pull: StandingPull, refused: ReadonlySet<string>): Promise<Outcome> {
  await writer.updatePull(pull.number, { state: "closed", body: markResolved(renderPullBody("", refused)) });
  return null;
}

/** Closes a proposal when nothing is to be ticked any more: waiting ticks are withdrawn, rejected ones are history. */
async function closeProposal({ writer }: SyncContext, pull: StandingPull): Promise<Outcome> {
  const isHistory = isResolved(pull.body) && readRefused(pull.body).size === 0;
  if (pull.state === "merged" || (pull.state === "closed" && isHistory)) return null;
  await writer.updatePull(pull.number, {
    body: markResolved(renderPullBody("", new Set())),
    ...(pull.state === "open" ? { state: "closed" } : {}),
  });
  return null;
}

function holdsForeignCommits(path: string, place: string): Outcome {
  return {
    message: `${place} contains commits that plansync did not make; ${path} was not updated there.`,
    hint: "Merge or close its pull request and delete the branch; the next run proposes what is left.",
  };
}

/** What helps where even the branch of a standing pull request takes no commits. */
const PROTECTED_PROPOSAL =
  "Let the rule leave out branches that begin with plansync/, or take the pull request out of the merge queue.";

/** A plan whose edit goes into the pull request. */
interface Proposal {
  readonly plan: AppliedPlan;
  /** The pull request that is already open; null: there is none. */
  readonly pull: StandingPull | null;
  /** What a human turned down, as {@link readRefused} gives it. */
  readonly refused: ReadonlySet<string>;
}

async function propose(
  { writer }: SyncContext,
  repository: RepositoryState,
  { plan, pull, refused }: Proposal,
): Promise<Outcome> {
  const { branch, commit } = repository.look.tip;
  const { path, blob } = plan.tracked.file;
  if (commit === null || plan.edited === null) return null;
  const message = commitMessage(repository.settings.commitHeadline, [plan]);
  const name = pullBranch(plan.tracked.planId);
  try {
    await writer.putBranch(name, commit, [{ path, blob, bytes: plan.edited.bytes }], message);
  } catch (error) {
    if (error instanceof ForeignCommitsError) return holdsForeignCommits(path, `The branch ${name}`);
    if (!(error instanceof ProtectedBranchError)) throw error;
    return { message: `The changes of ${path} wait: ${error.message}`, hint: PROTECTED_PROPOSAL };
  }
  const title = `plansync: changes for ${sanitizePlain(path)}`;
  const policy = repository.settings.policyFor(path);
  const body = renderPullBody(
    proposalList(plan, (number) => repository.issues.find(number), policy),
    refused,
    linkTo(repository, commit),
  );
  try {
    if (pull === null) return await writer.openPull(name, branch, title, body);
    await writer.updatePull(pull.number, { body });
    return { number: pull.number, url: pull.url };
  } catch (error) {
    if (!(error instanceof PermissionError)) throw error;
    return { message: `The changes of ${path} are on the branch ${name}: ${error.message}`, hint: error.hint };
  }
}

/** Returns a link to the commit that the plan was read at. */
function linkTo({ look, settings }: RepositoryState, commit: string): string {
  return `[\`${commit.slice(0, 7)}\`](${settings.textContext(look).address}/commit/${commit})`;
}

async function fileAt({ reader }: SyncContext, path: string, pull: StandingPull) {
  const { files, contents } = await reader.readFiles({ at: pull.head, paths: [path] });
  const file = files.find((entry) => entry.path === path);
  const bytes = file === undefined ? undefined : contents.get(file.blob);
  return file === undefined || bytes === undefined ? null : { blob: file.blob, bytes };
}

/** Finds the ticks that a human rejected by closing the pull request: its file shows which it held. */
async function findRefused(
  context: SyncContext,
  { settings }: RepositoryState,
  applied: AppliedPlan,
  pull: StandingPull,
): Promise<ReadonlySet<string>> {
  const { tracked, edited } = applied;
  const refused = new Set(readRefused(pull.body));
  if (isResolved(pull.body)) return refused;
  const { plan, path } = tracked.file;
  const proposed = await fileAt(context, path, pull);
  const file = proposed === null ? null : readPlanFile(path, proposed.blob, proposed.bytes, settings);
  if (plan === null || file?.plan == null) return refused;
  const { afterOf } = matchItems(plan, file.plan);
  const isProposed = ({ index, to }: Tick) => {
    const at = afterOf.get(index);
    return at !== undefined && file.plan?.items[at]?.state === to;
  };
  for (const tick of edited?.written ?? []) if (isProposed(tick)) refused.add(tick.key);
  for (const take of edited?.taken ?? [])
    if (isWrittenIn(file.plan, take, (index) => afterOf.get(index))) refused.add(nameOfTake(take, keysOf(applied)));
  return refused;
}
