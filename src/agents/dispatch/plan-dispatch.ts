import type { EpochMs } from "../../ports/epoch-ms.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import { isWithinLease, MAX_STARTS, type Ledger } from "./ledger.ts";
import { isStarting, type StartRule } from "./start-way.ts";

/** An item with an issue, as far as starting an agent looks at it. */
export interface Startable {
  readonly issue: IssueNumber;
  readonly title: string;
  /** Id and path of its plan. */
  readonly planId: string;
  readonly path: string;
  readonly rule: StartRule;
  /** Free: open, nothing before it is open, nobody has it, and its plan is followed and not held. */
  readonly isReady: boolean;
  /** A live claim or an open pull request says that somebody works on it. */
  readonly isWorkedOn: boolean;
  readonly isOpen: boolean;
  readonly labels: readonly string[];
}

/** What is to be done, in this order. */
export interface DispatchPlan {
  /** Items that may be started, the best first: at most {@link room} of them. */
  readonly candidates: readonly Startable[];
  /** How many more may be started under a rule. */
  readonly room: (rule: StartRule, startedNow: number) => boolean;
  readonly labelOn: readonly Startable[];
  readonly labelOff: readonly Startable[];
  /** Items that were started twice, at which nobody works, and of which nobody was told so far. */
  readonly givenUp: readonly Startable[];
  /** Issues that are labelled after this, or were and people took it off. */
  readonly labelled: ReadonlySet<number>;
}

/**
 * Decides what to start and to label, from the state as it is. Items are given in the order in which they should be
 * started.
 */
export function planDispatch(items: readonly Startable[], ledger: Ledger, now: EpochMs): DispatchPlan {
  const running = items.filter((item) => isRunning(item, ledger, now)).length;
  const mayStart = items.filter(
    (item) => isStarting(item.rule.way) && item.isReady && !ledger.stopped.has(item.planId),
  );
  const isDue = ({ issue }: Startable): boolean => {
    const last = ledger.starts.get(issue);
    return last === undefined || !isWithinLease(last, now);
  };
  const startsOf = ({ issue }: Startable): number => ledger.starts.get(issue)?.count ?? 0;
  const { on, off, labelled } = planLabels(items, ledger);
  return {
    candidates: mayStart.filter((item) => isDue(item) && startsOf(item) < MAX_STARTS),
    room: ({ atOnce }, startedNow) => running + startedNow < atOnce,
    labelOn: on,
    labelOff: off,
    givenUp: mayStart.filter(
      (item) => isDue(item) && startsOf(item) >= MAX_STARTS && ledger.starts.get(item.issue)?.warned === false,
    ),
    labelled,
  };
}

/** True for an item that an agent was started for and that is still under way. */
function isRunning({ issue, isOpen, isWorkedOn }: Startable, { starts }: Ledger, now: EpochMs): boolean {
  const start = starts.get(issue);
  return isOpen && start !== undefined && (isWorkedOn || isWithinLease(start, now));
}

/**
 * The label is pure state: on where an item is ready, off where it is not. Where we set it and it is gone while the item
 * is still ready, a person took it off: that holds until the item was done, blocked or taken in between. Where we did not
 * set it, it is not ours to remove.
 */
function planLabels(items: readonly Startable[], ledger: Ledger) {
  const on: Startable[] = [];
  const off: Startable[] = [];
  const labelled = new Set<number>();
  for (const item of items) {
    const { issue, rule, isReady, labels } = item;
    const isOurs = ledger.labelled.has(issue);
    const hasLabel = labels.some((name) => name.toLowerCase() === rule.label.toLowerCase());
    const isWanted = isReady && rule.way.kind === "label" && !ledger.stopped.has(item.planId);
    if (isWanted && !isOurs && !hasLabel) on.push(item);
    if (!isWanted && isOurs && hasLabel) off.push(item);
    if (isWanted && (isOurs || !hasLabel)) labelled.add(issue);
  }
  return { on, off, labelled };
}
