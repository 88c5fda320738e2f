import { whyUnheard } from "./edit-rights.ts";
import type { Identity } from "./identify.ts";
import { compareIssue, type IssueDifference } from "./issue-changes.ts";
import type { IssueTexts } from "./issue-texts.ts";
import type { ReconcileInput } from "./reconcile-input.ts";
import type { ItemOutcome } from "./state-input.ts";

const ISSUE_KINDS = ["plan", "phase", "step", "task"] as const;

/** What is to be written to each issue that has its item, and what is left as it is. */
export function compareItems(
  input: ReconcileInput,
  identity: Identity,
  outcomes: readonly ItemOutcome[],
  texts: IssueTexts,
): readonly (IssueDifference & { readonly index: number })[] {
  return input.plan.items.flatMap(({ index }) => compareItem(input, identity, outcomes, texts, index));
}

function compareItem(
  input: ReconcileInput,
  identity: Identity,
  outcomes: readonly ItemOutcome[],
  texts: IssueTexts,
  index: number,
) {
  const issue = identity.issueOf[index];
  const outcome = outcomes[index];
  if (issue == null || outcome === undefined || texts.isUnread(index)) return [];
  const { policy } = input;
  const base = identity.baseOf[index] ?? null;
  const comparison = {
    index,
    key: identity.keys[index] ?? "",
    issue,
    desired: texts.desired(index),
    outcome,
    base,
    baseTitle: base === null ? null : texts.titleOf(base.item),
    keepsTitle: identity.assumed.has(index) && texts.keptTitle(index) !== null,
    isAdopted: identity.adopted.has(index),
    kindLabels: [...ISSUE_KINDS.map((kind) => policy.labels[kind]), ...(input.record?.labels ?? [])],
    unheard: whyUnheard(
      issue,
      (login) => input.mayWrite?.(login) === true,
      (key) => input.base?.byKey.get(key),
    ),
  };
  return [{ index, ...compareIssue(comparison) }];
}
