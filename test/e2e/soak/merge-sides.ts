import type { Agreed, ModelItem, State } from "./model-item.ts";
import { slotsOf, titleFrom } from "./title-slots.ts";

/** What becomes of the states that both sides say. */
export interface Merged {
  readonly plan: State;
  /** Null: nothing on GitHub speaks for the item. */
  readonly issue: State | null;
  readonly state: State;
  readonly conflict: boolean;
}

/**
 * Titles merge word by word, each side against what it said at the last agreement. Where both changed the same word, both
 * stay. What the plan changes is written over a title that nobody with write access set.
 */
export function mergeTitles(item: ModelItem): void {
  if (item.agreed === null) return;
  const { titles } = item.agreed;
  const [plan, issue] = [slotsOf(item.title), slotsOf(item.votedTitle)];
  const before = { plan: slotsOf(titles.plan), issue: slotsOf(titles.issue) };
  plan.words.forEach((word, at) => {
    const other = issue.words[at] ?? "";
    const isPlanChanged = word !== before.plan.words[at];
    const isIssueChanged = other !== before.issue.words[at];
    if (isPlanChanged && !isIssueChanged) issue.words[at] = word;
    if (isIssueChanged && !isPlanChanged) plan.words[at] = other;
  });
  item.title = titleFrom(plan);
  const wanted = titleFrom(issue);
  if (wanted !== item.votedTitle) item.issueTitle = wanted;
  item.votedTitle = wanted;
}

/** What each side says of whether an item is started; nothing does of what is not open. */
export function startedOf({ started, isLabelled }: ModelItem, state: State): Agreed["started"] {
  return { plan: started && state === "open", issue: isLabelled };
}

/** What the plan says of an item: where its line can't be read, what it said last. */
export function markOf(item: ModelItem): State {
  return item.unread === null ? item.mark : (item.agreed?.plan ?? "open");
}

/** What GitHub says of an item; null: no vote. */
export function visible(item: ModelItem): State | null {
  if (item.issue !== null) return item.observed;
  if ((item.agreed === null && !item.boxStands) || item.voteLost) return null;
  const isDropped = item.agreed?.issue === "dropped" || item.mark === "dropped";
  return isDropped && item.observed === "open" ? null : item.observed;
}

/** What the issue said when both sides last agreed, or what a run that died had made of it. */
export function before(item: ModelItem): State {
  if (item.overruled) return item.observed === "open" ? "done" : "open";
  return item.agreed?.issue ?? "open";
}

/** Whoever changed since the last agreement wins; closed for any reason agrees with a tick; dropped never unticks. */
export function mergeOwn(item: ModelItem): Merged {
  if (item.unread !== null) {
    // Absence is no vote: it stands as it was, and nothing is written on either side.
    const plan = markOf(item);
    const state = plan === "open" && item.agreed?.issue === "dropped" ? "dropped" : plan;
    return { plan, issue: null, state, conflict: false };
  }
  const issue = visible(item);
  const { mark: plan } = item;
  const agreed = item.overruled && item.agreed !== null ? { plan, issue: before(item) } : item.agreed;
  const result = (to: State, on: State | null, conflict = false): Merged => {
    // A strike-out is never taken back by plansync.
    const written = plan === "dropped" ? plan : to;
    const isDropped = written === "dropped" || (written === "open" && on === "dropped");
    return { plan: written, issue: on, state: isDropped ? "dropped" : written, conflict };
  };
  if (issue === null) return result(plan, null);
  const agrees = (plan === "open") === (issue === "open");
  if (agreed === null) {
    if (agrees || (plan === "open" && issue === "dropped")) return result(plan, issue);
    return plan === "open" ? result("done", issue) : result(plan, plan);
  }
  const planChanged = plan !== agreed.plan;
  const issueChanged = issue !== agreed.issue;
  if (!planChanged && !issueChanged) return result(plan, issue);
  if (agrees) return result(plan, issue);
  if (planChanged && issueChanged) return result(plan, issue, true);
  if (planChanged) return result(plan, plan);
  return result(issue === "dropped" ? plan : issue, issue);
}
