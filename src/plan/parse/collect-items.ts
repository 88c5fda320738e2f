import { InternalError } from "../../errors.ts";
import type { Block } from "../markdown/blocks.ts";
import { entryOf } from "../model/entry-of.ts";
import type { ItemKind, Span } from "../model/plan.ts";
import type { NoItemRule } from "../model/why.ts";
import { withoutStruck } from "../words/inline.ts";
import { isDropped } from "../words/item-state.ts";
import { BoxReader } from "./collect-boxes.ts";
import type { Drafted, DraftSource } from "./draft-source.ts";
import { holderOf, parentRule } from "./holder.ts";
import { emptyDraft, type Draft } from "./item-draft.ts";
import { addLines, namesakeText } from "./namesake-text.ts";
import { isDirected, type Role } from "./sections/section-role.ts";
import type { Section } from "./sections/sections.ts";
import { headingTitle } from "./titles/titles.ts";

/** Reads the items of the body. */
export function draftItems(source: DraftSource, plan: Draft): Drafted {
  const found: Drafted = { drafts: [], nameless: [], titles: [], noItems: [] };
  const reader = new HeadingReader(source, plan, found);
  reader.section(source.root, plan, [], null);
  reader.moveTexts();
  return found;
}

/** Reads the headings that are items, and with each what stands below it. */
class HeadingReader {
  readonly #found: Drafted;
  readonly #source: DraftSource;
  readonly #plan: Draft;
  readonly #boxes: BoxReader;
  readonly #bySection = new Map<Section, Draft>();
  /** Headings that name the work of another one, and those below them that are no items. */
  readonly #namesakes: { readonly section: Section; readonly home: Section; readonly isNamed: boolean }[] = [];

  constructor(source: DraftSource, plan: Draft, found: Drafted) {
    this.#source = source;
    this.#plan = plan;
    this.#found = found;
    this.#boxes = new BoxReader(source, plan, found);
  }

  /** @param home the heading whose namesake the section is or stands in: its text is that item's. */
  section(section: Section, parent: Draft, path: readonly string[], home: Section | null): void {
    const role = this.#roleOf(section);
    const { heading } = section;
    if (heading !== null && this.#source.ignored(heading.start)) {
      this.#noHeading(section, heading, "ignored", parent);
      return;
    }
    let owner = parent;
    let below = path;
    let textOf = home;
    if (this.#isItem(role)) {
      textOf = null;
      owner = this.#bySection.get(section) ?? this.#heading(section, role, parent, path);
      below = [];
    } else if (heading !== null) {
      textOf = role.home ?? home;
      if (role.home !== null && this.#holdsItems(section)) owner = this.#homeOf(role.home) ?? parent;
      this.#noHeading(section, heading, role.not ?? "todos-instead", owner);
      if (section.depth > 1) below = [...path, section.name.plain];
    }
    this.#boxes.read(section, owner, below, role);
    if (textOf !== null) this.#namesakes.push({ section, home: textOf, isNamed: textOf !== home });
    for (const child of section.children) this.section(child, owner, below, textOf);
  }

  /** Gives items the text of their namesakes, but for the items in these. */
  moveTexts(): void {
    const { text, ignored } = this.#source;
    const isItem = (block: Block): boolean =>
      ignored(block.start) ||
      this.#boxes.enclosing(block) !== null ||
      (block.type === "bullet" && this.#boxes.isBox(block));
    for (const { section, home, isNamed } of this.#namesakes) {
      const to = this.#bySection.get(home);
      if (to === undefined) continue;
      const { heading, said } = namesakeText(text, section, isItem);
      const moved = heading === null || isNamed ? said : [heading, ...said];
      for (const lines of moved) addLines(text, to.extra, lines);
      this.#found.titles.push(...said, ...(heading === null ? [] : [heading]));
    }
  }

  /** Something in or below a heading is an item. */
  #holdsItems(section: Section): boolean {
    if (this.#source.findings.boxes(section) > 0) return true;
    return section.children.some((child) => this.#isItem(this.#roleOf(child)) || this.#holdsItems(child));
  }

  #roleOf(section: Section): Role {
    return entryOf(this.#source.roles, section, "sections");
  }

  #isItem(role: Role): role is Role & { readonly kind: ItemKind } {
    return role.kind !== null && (isDirected(role) || !this.#source.bodyIsProse);
  }

  /** The item that a heading is, wherever in the text it stands; null where it is none. */
  #homeOf(home: Section): Draft | null {
    const role = this.#roleOf(home);
    if (!this.#isItem(role) || (home.heading !== null && this.#source.ignored(home.heading.start))) return null;
    const known = this.#bySection.get(home);
    if (known !== undefined) return known;
    const path: string[] = [];
    let around: Draft | null = null;
    for (let at = home.parent; at !== null && around === null; at = at.parent) {
      around = this.#homeOf(at);
      if (around === null && at.depth > 1) path.unshift(at.name.plain);
    }
    return this.#heading(home, role, around ?? this.#plan, path);
  }

  #heading(
    section: Section,
    { kind, rules }: Role & { readonly kind: ItemKind },
    around: Draft,
    path: readonly string[],
  ): Draft {
    const { text, vocabulary, context } = this.#source;
    const { heading } = section;
    if (heading === null) throw new InternalError(`A text without a heading was taken for a ${kind}.`);
    const parent = holderOf(around, kind);
    const why = { kind: rules, parent: parentRule(around, parent, "heading"), state: null };
    const source = text.slice(heading.content.start, heading.content.end);
    const words = isDropped(source, vocabulary) ? source : withoutStruck(source);
    const draft: Draft = {
      ...emptyDraft(kind, headingTitle(words, context), parent, path, why),
      start: heading.start,
      lineEnd: heading.end,
      end: section.end,
      heading: section,
    };
    this.#found.drafts.push(draft);
    this.#bySection.set(section, draft);
    return draft;
  }

  #noHeading({ name }: Section, { start }: Span, rule: NoItemRule, around: Draft): void {
    this.#found.noItems.push({ what: "heading", title: name.plain, at: start, rule, around });
  }
}
