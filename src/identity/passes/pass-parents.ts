import type { Work } from "./work.ts";

/**
 * Matches a heading with a changed text by the items below it: at least half of its matched children, and of the
 * smaller side's children, belong to one unmatched item. Innermost first, so that a phase follows its steps.
 */
export function matchParentsByChildren(work: Work): void {
  const { before, after, pairing } = work;
  for (let old = before.items.length - 1; old >= 0; old--) {
    if (before.form(old) === "plan" || pairing.afterOf.has(old)) continue;
    const children = before.childrenOf(old);
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
    const elected = [...votes].find(([, count]) => count * 2 > voters);
    if (elected === undefined) continue;
    const [now, count] = elected;
    const smaller = Math.min(children.length, after.childrenOf(now).length);
    const isFound = count * 2 >= smaller || before.wording(old) === after.wording(now);
    if (isFound && after.form(now) !== "plan") pairing.add(old, now, guesses * 2 > voters);
  }
}
