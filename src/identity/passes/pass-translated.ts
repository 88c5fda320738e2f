import { elementAt } from "../../plan/model/element-at.ts";
import { areTranslations } from "../text/language.ts";
import type { Work } from "./work.ts";

/** Share of lost items from which a plan counts as completely rewritten. */
const MOSTLY = 0.6;

/** Matches the items of a plan that was translated line by line, by their places. An assumption. */
export function matchTranslated(work: Work, continued: readonly (readonly [number, number])[]): void {
  const { before, after, pairing } = work;
  for (const [old, now] of continued) {
    const [one, other] = [elementAt(before.files, old, "files"), elementAt(after.files, now, "files")];
    const [start, otherStart] = [before.start(old), after.start(now)];
    const lost = one.items.filter((_, index) => !pairing.afterOf.has(start + index)).length;
    if (lost < MOSTLY * one.items.length || !areTranslations(one, other)) continue;
    one.items.forEach((_, index) => pairing.add(start + index, otherStart + index, true));
  }
}
