import { allowHeldPlans, mayBeAllowed, type AllowedPlan } from "../commands/allow.ts";
import { readAndDecide } from "../sync/decide/decide-all.ts";
import type { Decided, DecidedPlan } from "../sync/stages/stages.ts";
import { listedItems } from "../record/record.ts";
import { retryMoved } from "../sync/context/retry-moved.ts";
import { mergedReader } from "./merged-reader.ts";
import { countedChanges } from "./counted-changes.ts";
import type { RecordingContext, WorkContext } from "./work-context.ts";

/** A request to approve held plans: where it was made, and by whom. */
export interface AllowRequest {
  readonly issue: number;
  readonly isPull: boolean;
  /** Login. */
  readonly author: string;
  /** Path of the plan that is meant; empty: the plan of the issue, or those that the pull request changes. */
  readonly path: string;
}

/** Result of approving held plans. */
export interface Allowed {
  readonly plans: readonly AllowedPlan[];
  /** Paths of held plans, where it was not clear which one is meant. */
  readonly waiting: readonly string[];
}

interface Held {
  /** Held plans that are meant. */
  readonly meant: Decided;
  readonly waiting: readonly string[];
}

/**
 * Approves held plans in their present version: on an issue the plan that it belongs to, on a pull request those that
 * it changes, as merging would leave them. Any other version is checked again.
 *
 * @returns the approved plans, or, where it is not clear which one is meant, the candidates.
 */
export async function allow(context: RecordingContext, request: AllowRequest): Promise<Allowed> {
  return retryMoved(context, async () => {
    const { meant, waiting } = request.isPull
      ? await heldByPull(context, request)
      : await heldByIssue(context, request);
    return { plans: await allowHeldPlans(context.writer, meant, request.author), waiting };
  });
}

async function heldByIssue(context: WorkContext, { issue, path }: AllowRequest): Promise<Held> {
  const isOwner = ({ tracked: { record } }: DecidedPlan) =>
    record !== null && listedItems(record).some(([, number]) => number === issue);
  const isMeant = (plan: DecidedPlan) => (path === "" ? isOwner(plan) : plan.tracked.file.path === path);
  return held(await readAndDecide(context), isMeant);
}

async function heldByPull(context: WorkContext, { issue, path }: AllowRequest): Promise<Held> {
  const pull = await context.pulls.readPull(issue);
  if (pull === null) return held(await readAndDecide(context), () => false);
  const { files } = await context.pulls.changedFiles(issue);
  const { changes } = await countedChanges(context, issue, files);
  const { reader } = mergedReader({ ...context, head: pull.head.commit, changes });
  const paths = new Set(path === "" ? changes.map((change) => change.path) : [path]);
  return held(await readAndDecide(context, reader), ({ tracked }) => paths.has(tracked.file.path));
}

function held({ repository, plans }: Decided, isMeant: (plan: DecidedPlan) => boolean): Held {
  const waiting = plans.filter(mayBeAllowed);
  return {
    meant: { repository, plans: waiting.filter(isMeant) },
    waiting: waiting.map(({ tracked }) => tracked.file.path),
  };
}
