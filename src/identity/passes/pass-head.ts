import { isExcluded } from "./conflicts.ts";
import { haveSameForm, openFamilies, restsOnAssumption, type Scope, type Work } from "./work.ts";

/** Matches texts with the same beginning up to their first break, if no other item of either side has it. */
export function matchSameHead(work: Work, scope: Scope): void {
  const news = new Map<string, number>();
  for (const now of scope.after.nodes) {
    const head = work.after.words(now).head;
    if (head !== null && !work.pairing.beforeOf.has(now) && scope.after.count("head", head) === 1) news.set(head, now);
  }
  if (news.size === 0) return;
  for (const old of scope.before.nodes) {
    const head = work.before.words(old).head;
    if (head === null || work.pairing.afterOf.has(old) || scope.before.count("head", head) !== 1) continue;
    const now = news.get(head);
    if (now !== undefined && haveSameForm(work, old, now) && !isExcluded(work, old, now)) work.pairing.add(old, now);
  }
}

/** Matches siblings that begin with the same code span, which no other sibling begins with. */
export function matchSameLeadCode(work: Work): void {
  for (const { before, after, olds, news } of openFamilies(work)) {
    const codes = countCodes(work, before, after);
    for (const old of olds) {
      const code = work.before.words(old).leadCode;
      if (code === null || codes.get(code) !== 2) continue;
      const now = news.find((other) => work.after.words(other).leadCode === code);
      if (now !== undefined && haveSameForm(work, old, now) && !isExcluded(work, old, now))
        work.pairing.add(old, now, restsOnAssumption(work, old));
    }
  }
}

function countCodes(work: Work, before: number, after: number): Map<string, number> {
  const counts = new Map<string, number>();
  const all = [
    ...work.before.childrenOf(before).map((node) => work.before.words(node)),
    ...work.after.childrenOf(after).map((node) => work.after.words(node)),
  ];
  for (const { leadCode } of all) if (leadCode !== null) counts.set(leadCode, (counts.get(leadCode) ?? 0) + 1);
  return counts;
}
