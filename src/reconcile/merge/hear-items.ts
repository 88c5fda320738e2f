import { readBox, type BoxSource } from "./boxes.ts";
import { findContact } from "./contact.ts";
import { hasVote } from "../identity-of-items/edit-rights.ts";
import { findLastWord } from "./last-words.ts";
import type { ReconcileInput } from "../input/reconcile-input.ts";
import type { HeardItem, IdentifiedItem } from "../items/tracked-item.ts";

/** Adds to each item its box on GitHub, and who decided last since the base. */
export function hearItems(input: ReconcileInput, items: readonly IdentifiedItem[]): readonly HeardItem[] {
  const mayWrite = (login: string) => input.mayWrite?.(login) === true;
  const source: BoxSource = {
    items,
    listed: (number) => input.owned.listed.get(number),
    hasVote: (issue) => hasVote(issue, mayWrite),
  };
  return items.map((row) => {
    const box = readBox(row, source);
    return { ...row, box, history: { ...findLastWord(input, row), ...findContact(input, row, box) } };
  });
}
