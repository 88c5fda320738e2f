import type { Name } from "../../words/name.ts";
import { boxesOf } from "./sections.ts";
import type { Section } from "./sections.ts";
import type { Level } from "../../words/vocabulary.ts";

/** True for a section whose nearest named headings are steps or tasks, boxes among them. */
export function holdsNamedSteps(section: Section): boolean {
  const named = namedBelow(section);
  return named.length > 0 && named.every(({ name }) => name.level?.level !== "phase") && named.some(holdsAnyBox);
}

export function namedBelow(section: Section): Section[] {
  return section.children.flatMap((child) => (child.name.level !== null ? [child] : namedBelow(child)));
}

/** True below a heading of the same word and number: `Phase 9 Summary` in `Phase 9`. */
export function isNamedLike(around: Section | null, name: Name): boolean {
  if (around === null || name.level === null || name.level.number === "") return false;
  const same = around.name.level?.word === name.level.word && around.name.level.number === name.level.number;
  return same || isNamedLike(around.parent, name);
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

export function holdsAnyBox(section: Section): boolean {
  return boxesOf(section).length > 0 || section.children.some(holdsAnyBox);
}

/** The heading that names the document; null where several headings of the first level are phases of it. */
export function titleOf(root: Section): Section | null {
  const tops = root.children.filter((child) => child.depth === 1);
  const named = tops.filter((top) => top.name.level !== null);
  if (named.length > 1) return null;
  if (tops[0] !== undefined) return tops[0];
  const only = root.children.length === 1 ? root.children[0] : undefined;
  return only !== undefined &&
    only.depth < 7 &&
    only.name.level === null &&
    only.name.section === null &&
    only.children.length > 0
    ? only
    : null;
}
