import type { ItemIndex } from "../../plan/model/item-index.ts";
import { whyUnheard } from "../identity-of-items/edit-rights.ts";
import { compareIssue, type IssueDifference } from "./issue-changes.ts";
import type { IssueTexts } from "./issue-texts.ts";
import type { ReconcileInput } from "../input/reconcile-input.ts";
import type { TrackedItem } from "../items/tracked-item.ts";

const ISSUE_KINDS = ["plan", "phase", "step", "task"] as const;

/** The changes to issues that have their item, and the differences that are left. */
export function compareItems(
  input: ReconcileInput,
  items: readonly TrackedItem[],
  texts: IssueTexts,
): readonly (IssueDifference & { readonly index: ItemIndex })[] {
  return items.flatMap((row) => compareItem(input, row, texts));
}

function compareItem(input: ReconcileInput, row: TrackedItem, texts: IssueTexts) {
  const { item, key, issue, outcome } = row;
  const { index } = item;
  if (issue === null || item.unread !== undefined) return [];
  const { policy } = input;
  const comparison = {
    index,
    key,
    issue,
    desired: texts.desired(index),
    outcome,
    traits: row.traits.toIssue,
    fields: row.traits.fieldsToIssue,
    startedLabel: policy.startedLabel,
    kindLabels: [...ISSUE_KINDS.map((kind) => policy.labels[kind]), ...(input.record?.labels ?? [])],
    unheard: whyUnheard(
      issue,
      (login) => input.mayWrite?.(login) === true,
      (key) => input.base?.byKey.get(key),
    ),
  };
  return [{ index, ...compareIssue(comparison) }];
}
