import { InternalError } from "../../errors.ts";
import type { Item } from "../../plan/model/plan.ts";
import type { Changes } from "../../reconcile/changes.ts";
import type { Disagreement, Operation } from "../../reconcile/input/operation.ts";
import { dropsOut, type BaseItem } from "../../record/base.ts";
import { itemAt, type TrackedItem } from "../../reconcile/items/tracked-item.ts";
import { traitText } from "../../reconcile/merge/trait-text.ts";
import type { Take } from "../../reconcile/input/take.ts";
import type { Taken } from "../../ports/claims.ts";
import type { ItemReport, ItemResult } from "../../report/report.ts";
import type { AppliedOperation } from "../stages/applied.ts";
import type { AppliedPlan } from "../stages/stages.ts";
import { differedBefore } from "./news.ts";

/** Some results are the same in every run until somebody decides: only the first run that meets them tells them. */
function isOldNews(result: ItemResult, base: BaseItem | null): boolean {
  if (result === "conflicting" || result === "drifted") return differedBefore(base);
  // What was dropped when the plan was first seen is no act of anybody since.
  return result === "dropped" && (base === null || dropsOut(base.planState, base.issueState));
}

interface Result {
  readonly result: ItemResult;
  readonly reason: string;
}

/** Reports every item with its result and the reason; the plan itself is not among them. */
export function reportItems(
  plan: AppliedPlan,
  changes: Changes,
  held: ReadonlyMap<number, Taken> = new Map(),
): readonly ItemReport[] {
  const results = collectResults(plan, changes);
  return changes.items.slice(1).map(({ item, key, issue, outcome, traits, base }) => {
    const { state } = outcome;
    const taken = issue === null || state !== "open" ? undefined : held.get(issue.number);
    const { result, reason } = results.get(key) ?? restOf(changes, { item, issue }, state);
    return {
      key,
      kind: item.kind,
      title: item.title,
      line: item.line,
      parent: item.parent === null || item.parent === 0 ? null : itemAt(changes.items, item.parent).item.line,
      state,
      started: traits.isStarted,
      issue: issue?.number ?? null,
      ...(taken !== undefined && { taken }),
      dependsOn: item.dependsOn.map((index) => itemAt(changes.items, index).item.line),
      fields: item.fields,
      result,
      reason,
      ...(isOldNews(result, base) && { isOld: true }),
    };
  });
}

/** Returns the most significant result of each item, later ones taking precedence. */
function collectResults({ applied, edited }: AppliedPlan, changes: Changes): ReadonlyMap<string, Result> {
  const results = new Map<string, Result>();
  if (changes.hold !== null || changes.following === "stopped") {
    const held: Result =
      changes.hold === null
        ? { result: "skipped", reason: "the plan is not followed" }
        : { result: "held", reason: changes.hold.reason };
    for (const { key } of changes.items) results.set(key, held);
    return results;
  }
  const isApplied = applied.length > 0;
  const operations = isApplied
    ? applied
    : changes.operations.map((operation) => ({ operation, status: "done" as const, error: null }));
  for (const { operation, status, error } of operations)
    if (status === "failed") results.set(operation.key, { result: "failed", reason: messageOf(operation, error) });
    else if (status === "remaining") results.set(operation.key, { result: "skipped", reason: "left for the next run" });
    else if (operation.kind === "adopt") results.set(operation.key, { result: "adopted", reason: "its line names it" });
    else if (operation.kind === "create") results.set(operation.key, { result: "created", reason: "new in the plan" });
    else if (results.get(operation.key)?.result === "adopted") continue;
    else if (operation.kind === "update") {
      const state = operation.changes.find((change) => change.kind === "close" || change.kind === "reopen");
      if (state !== undefined)
        results.set(operation.key, { result: state.kind === "close" ? "closed" : "reopened", reason: state.why });
      else if (!results.has(operation.key))
        results.set(operation.key, { result: "updated", reason: noteOf(operation) ?? "its text changed" });
    } else if (operation.kind !== "close-duplicate" && !results.has(operation.key))
      results.set(operation.key, { result: "updated", reason: "its place or dependencies changed" });
  for (const { key, to, why } of changes.ticks)
    results.set(key, { result: to === "done" ? "ticked" : "unticked", reason: why });
  for (const take of changes.takes) results.set(take.key, takenResult(take, edited?.refused.get(take)));
  for (const { key, kind, why, index } of changes.disagreements) {
    const known = results.get(key)?.result;
    if (index === null || (known !== undefined && known !== "updated" && !TELLING.has(kind))) continue;
    results.set(key, { result: RESULTS[kind], reason: why });
  }
  return results;
}

/** @param refused why it can't be written into the plan. */
function takenResult(take: Take, refused: string | undefined): Result {
  const [said, left] = takeTexts(take);
  return refused === undefined
    ? { result: "taken", reason: said }
    : { result: "drifted", reason: `${left}: ${refused}` };
}

function takeTexts(take: Take): readonly [said: string, left: string] {
  const { title, source } = take;
  switch (take.kind) {
    case "title":
      return [`#${source} was renamed to "${title}"`, `its title on GitHub, "${title}", stays there`];
    case "line":
      return [`#${source} was added below it: "${title}"`, `#${source} was added below it and gets no line`];
    case "move":
      return [`#${source} was put below another issue`, `#${source} was put below another issue and stays there`];
    case "trait":
      return [`#${source} is ${traitText(take)}`, `#${source} is ${traitText(take)}, and the plan does not say so`];
    case "order":
      return [`the sub-issues of #${source} were reordered`, `the sub-issues of #${source} were reordered and stay so`];
  }
}

/** Results that are reported whatever else happened to the item. */
const TELLING: ReadonlySet<Disagreement["kind"]> = new Set<Disagreement["kind"]>(["conflict", "unread", "doubtful"]);

const RESULTS: Readonly<Record<Disagreement["kind"], ItemResult>> = {
  conflict: "conflicting",
  drift: "drifted",
  proposed: "proposed",
  orphan: "drifted",
  copy: "drifted",
  gone: "skipped",
  unread: "unread",
  doubtful: "held",
};
function whyDropped(item: Item, issue: TrackedItem["issue"]): string {
  if (item.state === "dropped") return "dropped in the plan";
  if (issue?.state !== "closed") return "what it belongs to was dropped";
  const as = issue.closeReason === "duplicate" ? "as a duplicate" : "as not planned";
  return `closed ${as}${issue.closedBy === null ? "" : ` by ${issue.closedBy.login}`}: it is out of the progress`;
}

function noteOf({ changes }: Extract<Operation, { kind: "update" }>): string | null {
  return (
    changes.flatMap((change) => (change.kind === "text" ? [change.note] : [])).find((note) => note !== null) ?? null
  );
}

function messageOf({ kind, key }: Operation, error: AppliedOperation["error"]): string {
  if (error === null) throw new InternalError(`The operation ${kind} of ${key} failed without an error.`);
  return error.message;
}

function restOf(
  changes: Changes,
  { item, issue }: Pick<TrackedItem, "item" | "issue">,
  state: ItemReport["state"],
): Result {
  if (state === "dropped") return { result: "dropped", reason: whyDropped(item, issue) };
  if (changes.following === "idle") return { result: "skipped", reason: "nothing in the plan is open" };
  return { result: "unchanged", reason: "" };
}
