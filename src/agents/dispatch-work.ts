import { MovedError, PlansyncError } from "../errors.ts";
import type { AgentStarter, StartOutcome } from "../ports/agent-starter.ts";
import type { EpochMs } from "../ports/epoch-ms.ts";
import type { IssueNumber } from "../ports/issue-number.ts";
import { LEDGER_PATH } from "../record/ledger-path.ts";
import type { RecordWriter } from "../ports/repository-writer.ts";
import { readLedger, renderLedger, START_LEASE, type Ledger, type Start } from "./dispatch/ledger.ts";
import { isRefusal } from "./answers.ts";
import { changeLabels } from "./change-labels.ts";
import { planDispatch, type DispatchPlan, type Startable } from "./dispatch/plan-dispatch.ts";
import {
  sayGivenUp,
  sayRefused,
  sayUnknown,
  sayUnlabelled,
  sayWaits,
  type DispatchNotice,
} from "./dispatch/dispatch-notices.ts";
import { findStartables } from "./dispatch-items.ts";
import { labelWithoutOutsiders } from "./label-outsiders.ts";
import { OutsiderCheck } from "./outsider-check.ts";
import { giveBack, takeIssue } from "./take-issue.ts";
import { readWork, type AgentContext, type Work } from "./work.ts";

/** What starting agents needs. */
export interface DispatchContext extends AgentContext {
  readonly starter: AgentStarter;
  readonly records: RecordWriter;
  /** A new session for each start: 32 hex digits that nobody can guess. */
  readonly newSession: () => string;
}

/** What came of one look for items to start. */
export interface Dispatched {
  readonly started: readonly IssueNumber[];
  readonly notices: readonly DispatchNotice[];
}

/** The holder's name of a claim that was made for an agent: it has the agent's own once the agent took it over. */
const HOLDER = "plansync";
const NOTHING: Dispatched = { started: [], notices: [] };

/**
 * Starts agents on items that are ready, as configured, and labels those that are. It looks at the state as it is now,
 * never at an event.
 *
 * What is about to be started is written down first, guarded by what was read: of two runs at once, one starts anything.
 * So an item is started at most once within a lease and twice in all, wherever a run dies.
 */
export async function dispatchWork(context: DispatchContext): Promise<Dispatched> {
  const work = await readWork(context);
  const { look } = work.decided.repository;
  const ledger = readLedger(look.state.files);
  if (ledger === null) return NOTHING;
  const items = findStartables(context, work);
  const outsiders = new OutsiderCheck(context, work);
  const wanted = planDispatch(items, ledger, work.board.list.now);
  const { plan, waiting: unlabelled } = await labelWithoutOutsiders(wanted, ledger, outsiders);
  const { chosen, waiting } = await choose(plan, ledger, outsiders);
  const next = withStarts(ledger, plan, chosen, work.board.list.now);
  const kept = await keep(context, look.state.commit, ledger, next);
  if (kept === null) return NOTHING;

  const notices = [...plan.givenUp.map(sayGivenUp), ...[...unlabelled, ...waiting].map(sayWaits)];
  const { labelled, problem } = await changeLabels(context, plan);
  if (problem !== null) notices.push(sayUnlabelled(problem));
  const started: IssueNumber[] = [];
  const undone: Startable[] = [];
  for (const item of chosen) {
    const outcome = await start(context, work, item);
    if (outcome.kind === "started") started.push(item.issue);
    else if (outcome.kind === "unknown") notices.push(sayUnknown(item));
    else undone.push(item);
    if (outcome.kind === "refused") notices.push(sayRefused(item, outcome.reason));
  }
  // What was not started does not count, but the time of the attempt does: the next one is a lease away.
  const after = uncounted(ledger, next, undone);
  const allowed = new Set(after.allowed);
  for (const { issue } of plan.labelOn) if (ledger.allowed.has(issue) && !labelled.has(issue)) allowed.add(issue);
  await keep(context, kept, next, { ...after, labelled, allowed });
  return { started, notices };
}

/** Takes candidates while there is room, and leaves out those on which somebody without write access had a say. */
async function choose(plan: DispatchPlan, ledger: Ledger, outsiders: OutsiderCheck) {
  const chosen: Startable[] = [];
  const waiting: Startable[] = [];
  for (const item of plan.candidates) {
    if (!plan.room(item.rule, chosen.length)) continue;
    if (!ledger.allowed.has(item.issue) && (await outsiders.haveSpokenOn(item.issue))) waiting.push(item);
    else chosen.push(item);
    if (outsiders.isSpent) break;
  }
  return { chosen, waiting };
}

function withStarts(ledger: Ledger, plan: DispatchPlan, chosen: readonly Startable[], now: EpochMs): Ledger {
  const starts = new Map<number, Start>(ledger.starts);
  for (const { issue } of chosen)
    starts.set(issue, { at: now, count: (starts.get(issue)?.count ?? 0) + 1, warned: false });
  for (const { issue } of plan.givenUp) {
    const last = starts.get(issue);
    if (last !== undefined) starts.set(issue, { ...last, warned: true });
  }
  // Who let it start has read what was said until then, and not what comes after.
  const allowed = new Set(ledger.allowed);
  for (const { issue } of [...chosen, ...plan.labelOn]) allowed.delete(issue);
  return { ...ledger, starts, allowed, labelled: plan.labelled };
}

function uncounted(before: Ledger, noted: Ledger, undone: readonly Startable[]): Ledger {
  const starts = new Map(noted.starts);
  const allowed = new Set(noted.allowed);
  for (const { issue } of undone) {
    const last = starts.get(issue);
    if (last !== undefined) starts.set(issue, { ...last, count: Math.max(0, last.count - 1) });
    if (before.allowed.has(issue)) allowed.add(issue);
  }
  return { ...noted, starts, allowed };
}

/** Writes the ledger where it changed. Returns the commit of the reference; null where another run was faster. */
async function keep(
  { records, logger }: DispatchContext,
  at: string | null,
  before: Ledger,
  after: Ledger,
): Promise<string | null> {
  const text = renderLedger(after);
  if (text === renderLedger(before) || at === null) return at;
  try {
    return await records.writeState(at, new Map([[LEDGER_PATH, text]]), "Note which agents are started");
  } catch (error) {
    if (!(error instanceof MovedError)) throw error;
    logger.info("Another run starts agents, or syncs: this one starts none.");
    return null;
  }
}

/** `lost`: somebody else has it after all. `unknown`: it was not answered, so it may have been started. */
type Started = StartOutcome | { readonly kind: "lost" } | { readonly kind: "unknown" };

/** Claims an item for the agent, then starts the agent; the claim is given back where that was refused. */
async function start(context: DispatchContext, work: Work, item: Startable): Promise<Started> {
  const session = context.newSession();
  let hasAsked = false;
  try {
    const before = work.board.claimOf(item.issue);
    const claim = await takeIssue(context, work, item.issue, { holder: HOLDER, session, lease: START_LEASE });
    if (claim === null || isRefusal(claim)) return { kind: "lost" };
    hasAsked = true;
    const outcome = await startAgent(context, work, item, session);
    if (outcome.kind === "refused") await giveBack(context, claim, before);
    return outcome;
  } catch (error) {
    if (!(error instanceof PlansyncError)) throw error;
    if (!hasAsked) return { kind: "refused", reason: `its claim could not be made: ${error.message}` };
    context.logger.warn(`Whether an agent was started on #${item.issue} is not known: ${error.message}`);
    return { kind: "unknown" };
  }
}

async function startAgent(
  { starter }: DispatchContext,
  { decided }: Work,
  { issue, rule, path }: Startable,
  session: string,
): Promise<StartOutcome> {
  const { way } = rule;
  switch (way.kind) {
    case "workflow": {
      const inputs = { issue: String(issue), claim: session, plan: path };
      return starter.startWorkflow(way.file, decided.repository.look.tip.branch, inputs);
    }
    case "copilot":
      return starter.assignCopilot(issue);
    case "label":
    case "off":
      return { kind: "refused", reason: "nothing is started for this plan" };
  }
}
