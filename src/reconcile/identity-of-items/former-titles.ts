import { normaliseTitle } from "../../identity/text/normalise.ts";
import { profileOf, similarity } from "../../identity/text/similarity.ts";
import type { Matchable, PlanVersion } from "../../identity/text/matchable.ts";
import type { Plan } from "../../plan/model/plan.ts";
import type { Base, BaseItem } from "../../record/base.ts";

/**
 * Returns the base as a version for matching. A title that was taken from GitHub may have been reworded from the old
 * words, in a branch that lacked the new ones: such an item is matched by the title that it had before.
 */
export function withFormerTitles(base: Base, plans: readonly Plan[]): PlanVersion {
  const { plan } = base;
  if (base.items.every(({ formerly }) => formerly === null)) return plan;
  const titles = plans.flatMap(({ items }) => items.map(({ title }) => normaliseTitle(title)));
  const lines = plan.text.split("\n");
  const items = base.items.map((entry): Matchable => {
    const { item } = entry;
    const former = titleToMatch(entry, titles);
    if (former === null) return item;
    const line = lines[item.line - 1];
    if (line !== undefined) lines[item.line - 1] = line.replace(item.title, () => former);
    return { ...item, title: former, text: item.text.replace(item.title, () => former) };
  });
  return { items, text: lines.join("\n") };
}

/** Returns the title from before where the plans have words of that rather than of the present one; else null. */
function titleToMatch({ item, formerly }: BaseItem, titles: readonly string[]): string | null {
  if (formerly === null) return null;
  const [now, before] = [normaliseTitle(item.title), normaliseTitle(formerly)];
  if (titles.includes(now)) return null;
  if (titles.includes(before)) return formerly;
  return likeness(before, titles) > likeness(now, titles) ? formerly : null;
}

function likeness(title: string, titles: readonly string[]): number {
  const profile = profileOf(title);
  return Math.max(0, ...titles.map((other) => similarity(profile, profileOf(other))));
}
