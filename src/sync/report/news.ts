import { sharedLines } from "../../identity/text/line-diff.ts";
import { warnOfPlan } from "../../plan/lint/lint.ts";
import type { Diagnostic } from "../../plan/model/diagnostic.ts";
import type { Plan } from "../../plan/model/plan.ts";
import type { Changes } from "../../reconcile/changes.ts";
import type { TrackedItem } from "../../reconcile/items/tracked-item.ts";
import type { Base, BaseItem } from "../../record/base.ts";
import { lineNumber } from "../../plan/model/line-number.ts";

/**
 * Returns what decides whether a problem in a plan is new since the last run: it is in a line that is new or changed,
 * the text of then did not have it although it had the line, or the issue of the line was closed or reopened since.
 * Without a base everything is new.
 */
export function newsSince(
  base: Base | null,
  plan: Plan,
  { items }: Pick<Changes, "items">,
): (diagnostic: Diagnostic) => boolean {
  if (base === null) return () => true;
  const turned = new Set(items.filter(isTurned).map(({ item }) => item.line));
  const isNewInText = newInText(base, plan);
  return (diagnostic) => turned.has(diagnostic.line) || isNewInText(diagnostic);
}

/** True for an item whose issue was closed or reopened since the last run. */
function isTurned({ issue, base }: TrackedItem): boolean {
  return issue !== null && base !== null && (issue.state === "open") !== (base.issueState === "open");
}

function newInText(base: Base, plan: Plan): (diagnostic: Diagnostic) => boolean {
  const before = base.plan.text;
  if (before === plan.text) return () => false;
  const pairs = new Map(
    sharedLines(linesOf(before), linesOf(plan.text)).map(([old, now]) => [lineNumber(now + 1), lineNumber(old + 1)]),
  );
  const linted = new Set(warnOfPlan(plan).map(identityOf));
  const lintedBefore = new Set(warnOfPlan(base.plan).map(identityOf));
  return (diagnostic) => {
    const line = pairs.get(diagnostic.line);
    if (line === undefined) return true;
    return linted.has(identityOf(diagnostic)) && !lintedBefore.has(identityOf({ ...diagnostic, line }));
  };
}

/** True when both sides of an item already differed after the last run. */
export function differedBefore(base: BaseItem | null): boolean {
  if (base === null) return false;
  const { planState, issueState, titles, traits, parents, orders, closedAway, key, host } = base;
  return (
    planState !== issueState ||
    closedAway ||
    (titles !== null && titles.plan !== titles.issue) ||
    (traits !== null && traits.plan.join("\n") !== traits.issue.join("\n")) ||
    (orders !== null && orders.plan.join("\n") !== orders.issue.join("\n")) ||
    (parents !== null && host !== null && parents.plan === host && parents.issue !== base.hostIssue && key !== "")
  );
}

/** A message may name other lines, which move. */
function identityOf({ code, line, message }: Pick<Diagnostic, "code" | "line" | "message">): string {
  return `${code} ${line} ${message.replaceAll(/\bline \d+/g, "line")}`;
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/);
}
