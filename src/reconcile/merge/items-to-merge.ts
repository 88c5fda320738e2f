import { readBox, type BoxSource } from "./boxes.ts";
import { findContact } from "./contact.ts";
import { hasVote } from "../identity-of-items/edit-rights.ts";
import { historySinceBase } from "./history-since-base.ts";
import type { ReconcileInput } from "../input/reconcile-input.ts";
import type { ItemToMerge, IdentifiedItem } from "../items/tracked-item.ts";

/** Adds to each item its box on GitHub, and who decided last since the base. */
export function itemsToMerge(input: ReconcileInput, items: readonly IdentifiedItem[]): readonly ItemToMerge[] {
  const mayWrite = (login: string) => input.mayWrite?.(login) === true;
  const source: BoxSource = {
    items,
    listed: (number) => input.owned.listed.get(number),
    hasVote: (issue) => hasVote(issue, mayWrite),
  };
  return items.map((row) => {
    const box = readBox(row, source);
    return { ...row, box, history: { ...historySinceBase(input, row), ...findContact(input, row, box) } };
  });
}
