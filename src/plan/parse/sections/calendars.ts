import { withoutNote } from "../../words/inline.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";
import { walkSections, type Section } from "./sections.ts";

/**
 * Headings that only count, `Day 1` and `Day 2` below `Daily checklist`, in a plan that names its work by another word: they
 * say when it is done, and not what. Where they hold named work, stand in a named piece of it, or below a heading that
 * says that work follows, they are the work's own order.
 */
export function findCalendars(root: Section, title: Section | null, vocabulary: Vocabulary): ReadonlySet<Section> {
  const leveled = [...walkSections(root)].filter((section) => section !== title && section.name.level !== null);
  const named = new Set(leveled.filter((section) => !isNameless(section)).map(wordOf));
  if (named.size === 0) return new Set();
  const byParent = new Map<Section, Section[]>();
  for (const section of leveled) {
    const { parent } = section;
    if (parent === null || parent.heading === null || parent === title) continue;
    const days = byParent.get(parent);
    if (days === undefined) byParent.set(parent, [section]);
    else days.push(section);
  }
  const calendars = new Set<Section>();
  for (const [parent, days] of byParent) {
    if (vocabulary.isWork(parent.name.key) || isInNamed(parent, title)) continue;
    const isCounted = (day: Section): boolean =>
      isNameless(day) && !named.has(wordOf(day)) && ![...walkSections(day)].some(({ name }) => name.level !== null);
    if (days.every(isCounted)) for (const day of days) calendars.add(day);
  }
  return calendars;
}

function wordOf({ name }: Section): string {
  return name.level?.word ?? "";
}

/** Nothing but a word, a number and a note in brackets. */
function isNameless({ name }: Section): boolean {
  return (
    withoutNote(name.rest, ["(（[", ")）]"])
      .replace(/^[(（[].*$/u, "")
      .trim() === ""
  );
}

function isInNamed(section: Section, title: Section | null): boolean {
  for (let around: Section | null = section; around !== null; around = around.parent)
    if (around !== title && around.name.level !== null) return true;
  return false;
}
