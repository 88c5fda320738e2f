import { elementAt } from "../../plan/model/element-at.ts";
import { areTranslations } from "../text/language.ts";
import type { Work } from "./work.ts";

/** From this share of lost items on a plan was rewritten as a whole. */
const MOSTLY = 0.6;

/** A plan that was put into another language, line for line: each item is the one in its place. An assumption. */
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
