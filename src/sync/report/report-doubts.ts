import { InternalError } from "../../errors.ts";
import type { Diagnostic } from "../../plan/model/diagnostic.ts";
import { PLAN_ITEM, type ItemIndex } from "../../plan/model/item-index.ts";
import type { Item, Plan } from "../../plan/model/plan.ts";
import { count } from "../../report/count.ts";
import { allowCommand } from "../../report/plan-section.ts";
import type { Changes } from "../../reconcile/changes.ts";
import { itemAt } from "../../reconcile/items/tracked-item.ts";
import { FIRST_LINE, NO_LINE } from "../../plan/model/line-number.ts";

/**
 * Reports what a person should know about matched items: assumptions, questions, and lines whose issue is in doubt,
 * each with its answer.
 */
export function doubtsOf(plan: Plan, changes: Changes): readonly Diagnostic[] {
  return [
    ...ambiguities(plan, changes),
    ...questions(plan, changes),
    ...assumptions(plan, changes),
    ...doubtfulLines(plan, changes),
    ...closedAway(plan, changes),
    ...closedPlan(plan, changes),
  ];
}

/** Items that got a new issue because several old ones matched equally well. */
function ambiguities(plan: Plan, { identity }: Changes): readonly Diagnostic[] {
  return identity.ambiguous.flatMap(({ removed, candidates }) => {
    const [first] = candidates;
    if (first === undefined) throw new InternalError(`"${removed.item.title}" is ambiguous without any candidate.`);
    return atItem(plan, first, {
      code: "ambiguous-item",
      severity: "warning",
      message: `"${removed.item.title}" may have become any of ${candidates.length} items here; none was matched with it.`,
      hint: bindHint(removed.issue, plan.items[first]),
    });
  });
}

/** Lost items that most likely became this one: only a person can say. */
function questions(plan: Plan, { identity }: Changes): readonly Diagnostic[] {
  const ambiguous = new Set(identity.ambiguous.map(({ removed }) => removed));
  return identity.questions.flatMap(({ removed, candidate }) =>
    removed.issue === null || ambiguous.has(removed)
      ? []
      : atItem(plan, candidate, {
          code: "same-item",
          severity: "warning",
          message: `Is this #${removed.issue}, "${removed.item.title}"? Until you say so, the issue stays as it is.`,
          hint: bindHint(removed.issue, plan.items[candidate]),
        }),
  );
}

/** Items that were matched although the evidence leaves a doubt. */
function assumptions(plan: Plan, { items }: Changes): readonly Diagnostic[] {
  return items.flatMap(({ item, base, isAssumed }) => {
    if (!isAssumed || base === null || base.issue === null || item.title === base.item.title) return [];
    return atItem(plan, item.index, {
      code: "taken-for-the-same",
      severity: "info",
      message: `Taken as the same item: #${base.issue} "${base.item.title}" is "${item.title}" now.`,
      hint: "If it is not, bind the issue to its item with `/plansync bind`.",
    });
  });
}

function doubtfulLines(plan: Plan, { items }: Changes): readonly Diagnostic[] {
  return items.flatMap(({ item, doubt }) =>
    doubt === null
      ? []
      : atItem(plan, item.index, {
          code: "doubtful-reference",
          severity: "warning",
          message: `No issue is created for this line: ${doubt.why}.`,
          hint: doubt.hint,
        }),
  );
}

/** Issues that were closed while the plan was away. */
function closedAway(plan: Plan, { items }: Changes): readonly Diagnostic[] {
  const closed = items.filter(({ item, outcome }) => item.index > 0 && outcome.closedAway);
  const [first] = closed;
  if (first === undefined) return [];
  return atItem(plan, first.item.index, {
    code: "closed-while-away",
    severity: "warning",
    message: `${count(closed.length, "issue")} of this plan ${closed.length === 1 ? "was" : "were"} closed while it was away: no box was ticked.`,
    hint: `Tick what is done, or tick all of them with \`${allowCommand(plan.path)}\`.`,
  });
}

/** The plan's own issue does not match its items; the plan appears in no list of items. */
function closedPlan(plan: Plan, { items, following }: Changes): readonly Diagnostic[] {
  const { issue, outcome } = itemAt(items, PLAN_ITEM);
  const { drift } = outcome;
  if (issue === null || drift === null || following !== "followed" || issue.state === "open") return [];
  return atItem(plan, PLAN_ITEM, {
    code: "plan-issue-closed",
    severity: "warning",
    message: `#${issue.number}, the issue of this plan, was ${drift}.`,
    hint: "Reopen it, or close it as not planned to stop following the plan.",
  });
}

function bindHint(issue: number | null, item: Item | undefined): string {
  return issue === null || item === undefined
    ? "Bind the old issue to its item with `plansync bind`, or leave it closed."
    : `If it is, write \`/plansync bind #${issue} ${item.title.replaceAll("`", "'")}\`.`;
}

function atItem(plan: Plan, index: ItemIndex, diagnostic: Omit<Diagnostic, "line" | "column">): readonly Diagnostic[] {
  const item = plan.items[index];
  return item === undefined
    ? []
    : [{ ...diagnostic, line: item.line === NO_LINE ? FIRST_LINE : item.line, column: item.column }];
}
