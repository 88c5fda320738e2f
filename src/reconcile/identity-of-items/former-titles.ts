import { normaliseTitle } from "../../identity/text/normalise.ts";
import { profileOf, similarity } from "../../identity/text/similarity.ts";
import type { Matchable, PlanVersion } from "../../identity/text/matchable.ts";
import type { Plan } from "../../plan/model/plan.ts";
import type { Base, BaseItem } from "../../record/base.ts";

/**
 * Returns the base as a version for matching. A title that was taken from GitHub may have been reworded from the old
 * words, in a branch that lacked the new ones: such an item is matched by the title that it had before. One that waited
 * in a standing pull request may have come: such an item is matched by the title that was proposed.
 */
export function withFormerTitles(base: Base, plans: readonly Plan[]): PlanVersion {
  const { plan } = base;
  const proposed = base.record.proposed ?? {};
  if (base.items.every(({ key, formerly }) => formerly === null && proposed[key]?.title === undefined)) return plan;
  const titles = plans.flatMap(({ items }) => items.map(({ title }) => normaliseTitle(title)));
  const lines = plan.text.split("\n");
  const items = base.items.map((entry): Matchable => {
    const { item } = entry;
    const title = comingTitle(entry, proposed[entry.key]?.title, titles) ?? titleToMatch(entry, titles);
    if (title === null) return item;
    const line = lines[item.line - 1];
    if (line !== undefined) lines[item.line - 1] = line.replace(item.title, () => title);
    return { ...item, title, text: item.text.replace(item.title, () => title) };
  });
  return { items, text: lines.join("\n") };
}

/** Returns the title that was proposed for an item where the plans have it, and not the one from before; else null. */
function comingTitle({ item }: BaseItem, proposed: string | undefined, titles: readonly string[]): string | null {
  if (proposed === undefined || titles.includes(normaliseTitle(item.title))) return null;
  return titles.includes(normaliseTitle(proposed)) ? proposed : null;
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
