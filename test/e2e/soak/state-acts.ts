import { choose, withIssue, type Perform } from "./choice.ts";
import type { Harbor } from "./harbor.ts";
import type { ModelItem } from "./model-item.ts";

/** How people close, reopen and tick on GitHub. Null: there is nobody to do it to, and nothing happens. */
export const STATE_ACTS = {
  closeTask: closeIssue(["task"], "completed"),
  closeTaskToo: closeIssue(["task"], "completed"),
  dropTask: closeIssue(["task"], "not_planned"),
  duplicateTask: closeIssue(["task"], "duplicate"),
  reopenTask: reopenIssue(["task"]),
  reopenTaskToo: reopenIssue(["task"]),
  closeStep: closeIssue(["step"], "completed"),
  dropStep: closeIssue(["step"], "not_planned"),
  reopenStep: reopenIssue(["step"]),

  closePlan: closeIssue(["plan"], "completed"),
  /** Nobody follows the plan until its issue is open again. What is not synced yet would be lost from sight. */
  stopPlan: (harbor, a, b) => {
    const isSettled = harbor.touched.size + harbor.shifted.size + harbor.shrunk.size === 0;
    return isSettled && harbor.model.leftOut.size === 0 ? closeIssue(["plan"], "not_planned")(harbor, a, b) : null;
  },
  reopenPlan: reopenIssue(["plan"]),

  tickBox: tickBox("ada"),
  /** The mark of a bot counts as well, also under plansync's own account. */
  tickBoxAsBot: tickBox("github-actions[bot]"),
} satisfies Record<string, Perform>;

function tickBox(by: string): Perform {
  return (harbor, a) => {
    const boxes = harbor.model.items.filter(
      (item) => item.kind !== "step" && boxHost(harbor, item) !== null && !harbor.model.isDroppedAbove(item),
    );
    const item = choose(boxes, a);
    const host = item === undefined ? null : boxHost(harbor, item);
    if (item === undefined || host === null) return null;
    const isTicked = item.observed !== "done";
    harbor.stage.repo.tickBox(host, item.agreed?.titles.plan ?? item.title, by, isTicked);
    item.observed = isTicked ? "done" : "open";
    harbor.touched.add(item.id);
    return `the box "${item.title}" in #${host} is ${isTicked ? "ticked" : "unticked"} by ${by}`;
  };
}

/** Items whose issue is open or closed as GitHub has it: a run that died may have changed it. */
function standing(harbor: Harbor, kinds: readonly string[], state: "open" | "closed") {
  return withIssue(harbor.model.items).filter(
    ({ id, kind, issue }) =>
      kinds.includes(kind) &&
      harbor.stage.repo.issue(issue).state === state &&
      !harbor.reworded.has(id) &&
      !(harbor.isProtected && harbor.model.hasOpenStranger(id)),
  );
}

/** A human closes or reopens an issue: news to the model, or the taking back of what a run did that died. */
function say(item: ModelItem, state: ModelItem["observed"]): void {
  if ((item.observed === "open") === (state === "open") && item.agreed !== null) item.overruled = true;
  item.observed = state;
  item.byBot = false;
}

/**
 * True where it matters whether the sync on its way was there before the closing or comes after it: dropped keeps the box
 * as it is, ticked or not, and a step that is closed or reopened ticks it or takes that back; a step completes the tasks
 * that are known, and boxes of its own without a trace, where it was seen open.
 */
function isVagueClosing(harbor: Harbor, item: ModelItem, reason: string): boolean {
  if (item.kind !== "step")
    return (
      (item.parent !== null && harbor.touched.has(item.parent)) ||
      (reason !== "completed" && harbor.touched.has(item.id)) ||
      isAgreedAnew(item)
    );
  const below = harbor.model.children(item.id).filter(({ kind }) => kind === "task");
  if (harbor.model.hasOpenStranger(item.id)) return true;
  return harbor.touched.has(item.id) || below.some(({ id, issue }) => issue === null || harbor.touched.has(id));
}

/**
 * As `isVagueClosing`. Where somebody touched a closed step or its tasks since the last sync, it opens again with its task
 * only where the sync on its way has kept a record of having seen both closed; and it stays open above tasks that are all
 * done only where that sync has seen it closed. What it completed may have moved to another step meanwhile.
 */
function isVagueReopening(harbor: Harbor, item: ModelItem): boolean {
  const isStepTouched = (step: number) =>
    harbor.touched.has(step) || harbor.model.children(step).some((below) => harbor.touched.has(below.id));
  if (item.kind === "step") {
    const completed = harbor.model.cascades.get(item.id) ?? [];
    return isStepTouched(item.id) || completed.some((id) => harbor.touched.has(id));
  }
  if (isAgreedAnew(item)) return true;
  return item.parent !== null && harbor.model.find(item.parent).observed !== "open" && isStepTouched(item.parent);
}

/** True where plan and issue have come to say the same, but something else than they last agreed upon. */
function isAgreedAnew({ agreed, mark, observed }: ModelItem): boolean {
  return agreed !== null && mark !== agreed.plan && (mark === "open") === (observed === "open");
}

function closeIssue(kinds: readonly string[], reason: "completed" | "not_planned" | "duplicate"): Perform {
  return (harbor, a) => {
    const item = choose(
      standing(harbor, kinds, "open").filter((open) => !(harbor.isUnderWay && isVagueClosing(harbor, open, reason))),
      a,
    );
    if (item === undefined) return null;
    harbor.stage.repo.closeIssue(item.issue, { by: "ada", reason });
    say(item, reason === "completed" ? "done" : "dropped");
    harbor.touched.add(item.id);
    return `#${item.issue} "${item.issueTitle}" is closed as ${reason}`;
  };
}

function reopenIssue(kinds: readonly string[]): Perform {
  return (harbor, a) => {
    const item = choose(
      standing(harbor, kinds, "closed").filter((closed) => !(harbor.isUnderWay && isVagueReopening(harbor, closed))),
      a,
    );
    if (item === undefined) return null;
    harbor.stage.repo.reopenIssue(item.issue, "ada");
    say(item, "open");
    harbor.touched.add(item.id);
    return `#${item.issue} "${item.issueTitle}" is reopened`;
  };
}

/** The issue in whose text the box of an item stands since the last sync. */
function boxHost(harbor: Harbor, item: ModelItem): number | null {
  if (item.agreed === null || item.issue !== null || item.voteLost) return null;
  const host = harbor.model.items.find(({ id }) => id === item.agreed?.host);
  return host === undefined || host.agreed === null ? null : host.issue;
}
