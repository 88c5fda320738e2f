import { InternalError } from "../errors.ts";
import type { IssueNumber } from "../ports/issue-number.ts";
import { freeRows } from "./free-work.ts";
import type { Settings } from "../sync/context/settings.ts";
import { readStartWay, type StartRule } from "./dispatch/start-way.ts";
import type { Startable } from "./dispatch/plan-dispatch.ts";
import type { AgentContext, Work, WorkRow } from "./work.ts";

/** The items with an issue, those that may be started first and in the order in which they should be. */
export function findStartables(context: Pick<AgentContext, "random">, work: Work): readonly Startable[] {
  const free = freeRows(context, work);
  const isFree = new Set(free);
  const others = work.plans.flatMap(({ rows }) => rows.filter((row) => !isFree.has(row)));
  return [...free, ...others].flatMap((row) =>
    row.issue === null ? [] : [startableOf(work, row, row.issue, isFree.has(row))],
  );
}

function ruleOf({ start, atOnce, readyLabel }: ReturnType<Settings["startFor"]>): StartRule {
  return { way: readStartWay(start), atOnce, label: readyLabel };
}

function startableOf(work: Work, row: WorkRow, issue: IssueNumber, isReady: boolean): Startable {
  const { repository, plans } = work.decided;
  const plan = plans.find(({ tracked }) => tracked.file.path === row.plan.path);
  if (plan === undefined) throw new InternalError(`${row.plan.path} is not among the plans of this run.`);
  const claim = work.board.claimOf(issue);
  const seen = repository.issues.find(issue);
  return {
    issue,
    title: row.item.title,
    planId: plan.tracked.planId,
    path: row.plan.path,
    rule: ruleOf(repository.settings.startFor(row.plan.path)),
    isReady,
    // A tick that has not closed its issue yet ends no agent's work.
    isOpen: (seen?.state ?? row.state) === "open",
    isWorkedOn: (claim !== null && work.board.isLive(claim)) || work.board.pullOf(issue) !== null,
    labels: seen?.labels ?? null,
  };
}
