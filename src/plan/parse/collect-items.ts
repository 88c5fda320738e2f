import type { Block, Bullet } from "../markdown/blocks.ts";
import { InternalError } from "../../errors.ts";
import { entryOf } from "../model/entry-of.ts";
import { emptyDraft } from "./item-draft.ts";
import type { Draft } from "./item-draft.ts";
import type { ItemKind, Span } from "../model/plan.ts";
import type { NoItemRule } from "../model/why.ts";
import { legendLists } from "./sections/legend-lists.ts";
import { holderOf, parentRule } from "./holder.ts";
import { addLines, namesakeText } from "./namesake-text.ts";
import { kindOfBox, type KindOf } from "./kind-of-box.ts";
import { wordsOf, type BoxWords } from "./box-words.ts";
import { draftRow } from "./draft-row.ts";
import { markOf, prefixOf, stateOf } from "./read-box.ts";
import { takeInlineMarks } from "./sections/inline-marks.ts";
import { isDirected, type Role } from "./sections/section-role.ts";
import type { Section } from "./sections/sections.ts";
import { isDropped } from "../words/item-state.ts";
import { withoutStruck } from "../words/inline.ts";
import { withoutCommit } from "../words/stamps.ts";
import { headingTitle, taskTitle } from "./titles/titles.ts";
import type { Drafted, DraftNoItem, DraftSource, SaidOfBox } from "./draft-source.ts";

/** Reads the items of the body. */
export function draftItems(source: DraftSource, plan: Draft): Drafted {
  const reader = new DraftReader(source, plan);
  reader.section(source.root, plan, [], null);
  reader.moveTexts();
  return reader;
}

class DraftReader implements Drafted {
  readonly drafts: Draft[] = [];
  readonly nameless: Bullet[] = [];
  readonly titles: Span[] = [];
  readonly noItems: DraftNoItem[] = [];
  readonly #source: DraftSource;
  readonly #plan: Draft;
  readonly #byBullet = new Map<Bullet, Draft>();
  readonly #bySection = new Map<Section, Draft>();
  /** Headings that name the work of another one, and those below them that are no items. */
  readonly #namesakes: { readonly section: Section; readonly home: Section; readonly isNamed: boolean }[] = [];

  constructor(source: DraftSource, plan: Draft) {
    this.#source = source;
    this.#plan = plan;
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
    this.#blocks(section, owner, below, role);
    if (textOf !== null) this.#namesakes.push({ section, home: textOf, isNamed: textOf !== home });
    for (const child of section.children) this.section(child, owner, below, textOf);
  }

  /** Gives items the text of their namesakes, but for the items in these. */
  moveTexts(): void {
    const { text, ignored } = this.#source;
    const isItem = (block: Block): boolean =>
      ignored(block.start) || this.#enclosing(block) !== null || (block.type === "bullet" && this.#isBox(block));
    for (const { section, home, isNamed } of this.#namesakes) {
      const to = this.#bySection.get(home);
      if (to === undefined) continue;
      const { heading, said } = namesakeText(text, section, isItem);
      const moved = heading === null || isNamed ? said : [heading, ...said];
      for (const lines of moved) addLines(text, to.extra, lines);
      this.titles.push(...said, ...(heading === null ? [] : [heading]));
    }
  }

  #isBox(bullet: Bullet): boolean {
    return bullet.box !== null || this.#byBullet.has(bullet);
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
    this.drafts.push(draft);
    this.#bySection.set(section, draft);
    return draft;
  }

  #noHeading({ name }: Section, { start }: Span, rule: NoItemRule, around: Draft): void {
    this.noItems.push({ what: "heading", title: name.plain, at: start, rule, around });
  }

  #noBox(bullet: Bullet, rule: NoItemRule, owner: Draft): void {
    if (bullet.box === null) return;
    const { start, end } = bullet.content;
    this.noItems.push({
      what: "checkbox",
      title: taskTitle(this.#source.text.slice(start, end)).title,
      at: bullet.start,
      rule,
      around: this.#enclosing(bullet) ?? owner,
    });
  }

  #blocks(section: Section, owner: Draft, path: readonly string[], role: Role): void {
    const { text, vocabulary } = this.#source;
    const ids = new Map<string, Draft>();
    const legends = legendLists(text, section, vocabulary);
    for (const [index, block] of section.blocks.entries()) {
      if (block.type === "table") this.#rows(section, block, owner, path, role);
      if (block.type !== "bullet") continue;
      if (this.#source.ignored(block.start)) {
        this.#noBox(block, "ignored", owner);
        continue;
      }
      const directed = this.#directiveOf(block, role);
      if (directed === null && (role.legend || legends.has(block.list))) {
        this.#noBox(block, "legend", owner);
        continue;
      }
      if (block.box === null && !section.numbered.has(block)) continue;
      const near = section.labels.get(block) ?? null;
      if (directed === null && near?.says === "legend") {
        this.#noBox(block, "legend", owner);
        continue;
      }
      const words = wordsOf(text, block, section.blocks[index + 1], vocabulary);
      if (words === null) {
        this.nameless.push(block);
        this.#noBox(block, "nameless", owner);
        continue;
      }
      const named = near === null || (near.filled && near.says === "nothing") ? path : [...path, near.title];
      const gate =
        near?.says === "gate"
          ? "gate-label"
          : role.gate && near?.says !== "tasks" && (role.own || !this.#source.findings.hasIds(section))
            ? ("gate-heading" as const)
            : null;
      this.#task(block, words, owner, named, { gate, directed, ids, section });
    }
  }

  /** The rows of a table of tasks. */
  #rows(section: Section, table: Block, owner: Draft, path: readonly string[], role: Role): void {
    if (role.gate || role.legend || this.#source.bodyIsProse) return;
    const { directed, findings, ignored } = this.#source;
    for (const row of findings.rowsOf(section, table))
      if (!ignored(row.span.start) && !ignored(table.start)) {
        const draft = draftRow(this.#source, row, owner, path, directed.below.get(section) ?? null);
        this.drafts.push(draft);
      }
  }

  #task(bullet: Bullet, words: BoxWords, owner: Draft, path: readonly string[], said: SaidOfBox): void {
    const { text, vocabulary, bodyIsProse, context, findings } = this.#source;
    const { source } = words;
    const dropped = isDropped(source, vocabulary);
    const worded = dropped ? source : withoutStruck(source);
    const whole = taskTitle(withoutCommit(worded), context);
    const { title, owner: assignee, due } = takeInlineMarks(whole.title, this.#source.hasBareOwners);
    const named = { ...whole, title };
    const inside = this.#enclosing(bullet);
    const twice =
      said.directed === null &&
      inside === null &&
      findings.overview.names(named.title, owner.kind === "plan", said.section);
    const around = inside ?? (twice ? null : prefixOf(named.id, said.ids));
    const { kind, rule } =
      said.directed ?? kindOfBox(bullet, { inside, around, owner, twice, gate: said.gate, isProse: bodyIsProse });
    const nearest = twice ? this.#plan : (around ?? owner);
    const parent = said.directed === null ? nearest : holderOf(nearest, kind);
    const place = twice ? "overview" : inside !== null ? "nested" : around !== null ? "id-prefix" : "heading";
    const own = dropped ? "dropped" : stateOf(bullet);
    const why = {
      kind: [rule],
      parent: parentRule(nearest, parent, place),
      state: dropped ? ("dropped" as const) : own === null ? null : ("mark" as const),
    };
    const draft: Draft = {
      ...emptyDraft(kind, named, parent, around === null ? path : [], why),
      start: bullet.start,
      lineEnd: bullet.end,
      end: Math.max(bullet.until, bullet.end),
      bullet,
      words: source,
      optional: bullet.box?.optional === true,
      own,
      mark: dropped ? { carrier: "none" } : markOf(bullet, text),
    };
    if (assignee !== null) draft.values.owner = assignee;
    if (due !== null) draft.values.due = due;
    this.drafts.push(draft);
    if (named.isCut) draft.extra.push(bullet.content);
    else if (words.below !== null) this.titles.push(words.below);
    this.#byBullet.set(bullet, draft);
    if (named.id !== null) said.ids.set(named.id.toLowerCase(), draft);
  }

  /** What a comment says of a list item; null without one. */
  #directiveOf(bullet: Bullet, role: Role): KindOf | null {
    const { bullets, below } = this.#source.directed;
    const own = bullets.get(bullet);
    if (own !== undefined) return { kind: own, rule: "directive" };
    const byParent = bullet.bullet === null ? undefined : below.get(bullet.bullet);
    const kind = byParent ?? (role.directed === "check" || this.#enclosing(bullet) === null ? role.directed : null);
    return kind === null ? null : { kind, rule: "directive-above" };
  }

  /** The item whose list item holds this one, however deep. */
  #enclosing(block: Block): Draft | null {
    for (let around = block.bullet; around !== null; around = around.bullet) {
      const draft = this.#byBullet.get(around);
      if (draft !== undefined) return draft;
    }
    return null;
  }
}
