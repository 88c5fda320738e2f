import type { Work } from "./work.ts";

/**
 * Matches a heading with a changed text by the items below it: at least half of its matched children, and of the
 * smaller side's children, belong to one unmatched item. Innermost first, so that a phase follows its steps.
 */
export function matchParentsByChildren(work: Work): void {
  const { before, after, pairing } = work;
  for (let old = before.items.length - 1; old >= 0; old--) {
    const children = before.childrenOf(old);
    if (children.length === 0 || before.form(old) === "plan" || pairing.afterOf.has(old)) continue;
    const votes = new Map<number, number>();
    let voters = 0;
    let guesses = 0;
    for (const child of children) {
      const partner = pairing.afterOf.get(child);
      if (partner === undefined) continue;
      voters++;
      if (pairing.assumed.has(child)) guesses++;
      const parent = after.parent(partner);
      votes.set(parent, (votes.get(parent) ?? 0) + 1);
    }
    const [now, count] = [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best), [-1, 0]);
    if (now < 0 || after.form(now) === "plan") continue;
    const smaller = Math.min(children.length, after.childrenOf(now).length);
    const isFound = count * 2 >= smaller || (count > 0 && before.wording(old) === after.wording(now));
    if (count * 2 > voters && isFound) pairing.add(old, now, guesses * 2 > voters);
  }
}
