import type { Name } from "../../words/name.ts";
import type { Section } from "./sections.ts";
import type { Level, Vocabulary } from "../../words/vocabulary.ts";

/** True below a heading of the same word and number, `Phase 9 Summary` in `Phase 9`, but for the title of the plan. */
export function isNamedLike(around: Section | null, name: Name, title: Section | null): boolean {
  if (around === null || around === title || name.level === null || name.level.number === "") return false;
  const same = around.name.level?.word === name.level.word && around.name.level.number === name.level.number;
  return same || isNamedLike(around.parent, name, title);
}

export function wordOf(section: Section): string {
  return section.name.level?.word ?? "";
}

/** The nearest items below a section. */
export function* itemsBelow(section: Section, items: ReadonlyMap<Section, Level>): Generator<Section> {
  for (const child of section.children)
    if (items.has(child)) yield child;
    else yield* itemsBelow(child, items);
}

/** The heading that names the document; null where several headings of the first level are phases of it. */
export function titleOf(root: Section, vocabulary: Vocabulary): Section | null {
  const tops = root.children.filter((child) => child.depth === 1);
  const named = tops.filter((top) => top.name.level !== null);
  if (named.length > 1) return null;
  if (tops[0] !== undefined) return tops[0];
  const [only, ...others] = root.children;
  if (only === undefined || others.length > 0 || only.heading?.bold !== false) return null;
  const { level, section, key } = only.name;
  const isGroup = root.blocks.length > 0 || vocabulary.isWork(key) || vocabulary.isGate(key);
  return level === null && section === null && (!isGroup || only.children.length > 0) ? only : null;
}
