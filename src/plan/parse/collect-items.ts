import { isTicked } from "../markdown/checkbox.ts";
import type { Block, Bullet } from "../markdown/blocks.ts";
import type { Draft } from "./item-draft.ts";
import { showsNothing } from "../words/inline.ts";
import { isLegendList, readLabel } from "./sections/labels.ts";
import type { Label } from "./sections/labels.ts";
import type { ItemKind, ItemState, Mark, Span } from "../model/plan.ts";
import type { Role } from "./sections/section-role.ts";
import { boxesOf } from "./sections/sections.ts";
import type { Section } from "./sections/sections.ts";
import { isDropped } from "./item-state.ts";
import { headingTitle, taskTitle } from "./titles.ts";
import type { Title } from "./titles.ts";
import type { Vocabulary } from "../words/vocabulary.ts";

export interface DraftSource {
  readonly text: string;
  readonly root: Section;
  readonly roles: ReadonlyMap<Section, Role>;
  readonly vocabulary: Vocabulary;
  /** Spans that a `plansync:ignore` comment leaves out. */
  readonly ignored: (offset: number) => boolean;
  /** The plan's tasks stand in its front matter: what its body says again is prose, its boxes are checks of the plan. */
  readonly bodyIsProse: boolean;
}

/** What the body of a plan holds. */
export interface Drafted {
  /** Every item in document order, the plan first. */
  readonly drafts: Draft[];
  /** Boxes that are no items since they show no words. */
  readonly nameless: readonly Bullet[];
  /** Lines below a box that are its title, and so are no text of its own. */
  readonly titles: readonly Span[];
}

/** Reads the items of the body. */
export function draftItems(source: DraftSource, plan: Draft): Drafted {
  const reader = new DraftReader(source, plan);
  reader.section(source.root, plan, []);
  return reader;
}

class DraftReader implements Drafted {
  readonly drafts: Draft[] = [];
  readonly nameless: Bullet[] = [];
  readonly titles: Span[] = [];
  readonly #source: DraftSource;
  readonly #plan: Draft;
  readonly #byBullet = new Map<Bullet, Draft>();
  readonly #headed: ReadonlySet<string>;

  constructor(source: DraftSource, plan: Draft) {
    this.#source = source;
    this.#plan = plan;
    this.#headed = namesOf(source);
  }

  section(section: Section, parent: Draft, path: readonly string[]): void {
    const role = this.#source.roles.get(section);
    if (section.heading !== null && this.#source.ignored(section.heading.start)) return;
    let owner = parent;
    let below = path;
    if (role?.kind && !this.#source.bodyIsProse) {
      owner = this.#heading(section, role.kind, parent, path);
      below = [];
    } else if (section.heading !== null && section.depth > 1) below = [...path, section.name.plain];
    if (role?.legend !== true) this.#blocks(section, owner, below, role?.gate === true);
    for (const child of section.children) this.section(child, owner, below);
  }

  #heading(section: Section, kind: ItemKind, parent: Draft, path: readonly string[]): Draft {
    const { text } = this.#source;
    const content = section.heading?.content ?? { start: 0, end: 0 };
    const draft: Draft = {
      ...emptyDraft(kind, headingTitle(text.slice(content.start, content.end)), parent, path),
      start: section.heading?.start ?? 0,
      lineEnd: section.heading?.end ?? 0,
      end: section.end,
      heading: section,
    };
    this.drafts.push(draft);
    return draft;
  }

  #blocks(section: Section, owner: Draft, path: readonly string[], gate: boolean): void {
    const { text, vocabulary } = this.#source;
    const ids = new Map<string, Draft>();
    const labels = new Map<Bullet, Label | null>();
    const legends = this.#legendLists(section);
    let label: Label | null = null;
    let justRead = false;
    for (const [index, block] of section.blocks.entries()) {
      if (block.type !== "bullet") {
        if (block.bullet === null) {
          const read = readLabel(text, block, vocabulary);
          if (read !== null) label = read;
          justRead = read !== null;
        }
        continue;
      }
      if (this.#source.ignored(block.start) || legends.has(block.list)) continue;
      const lasting = label !== null && !label.filled && label.says !== "nothing";
      const near = this.#nearestLabel(block, labels, justRead || lasting ? label : null);
      if (block.box === null && !section.numbered.has(block)) {
        labels.set(block, readLabel(text, block, vocabulary));
        if (block.bullet === null) justRead = false;
        continue;
      }
      if (near?.says === "legend") continue;
      const words = wordsOf(text, block, section.blocks[index + 1]);
      if (words === null) {
        this.nameless.push(block);
        continue;
      }
      if (words.start > block.end) this.titles.push(words);
      const named = near === null || (near.filled && near.says === "nothing") ? path : [...path, near.title];
      this.#task(
        block,
        text.slice(words.start, words.end),
        owner,
        named,
        near?.says === "gate" || (gate && near?.says !== "tasks"),
        ids,
      );
    }
  }

  #task(
    bullet: Bullet,
    source: string,
    owner: Draft,
    path: readonly string[],
    gate: boolean,
    ids: Map<string, Draft>,
  ): void {
    const { text, vocabulary, bodyIsProse } = this.#source;
    const named = taskTitle(source);
    const around = this.#enclosing(bullet) ?? prefixOf(named.id, ids);
    const twice = around === null && this.#isSummary(named, owner);
    const parent = twice ? this.#plan : (around ?? owner);
    const kind = around !== null || owner.kind === "task" || gate || bodyIsProse || twice ? "check" : "task";
    const dropped = isDropped(source, vocabulary);
    const draft: Draft = {
      ...emptyDraft(kind, named, parent, around === null ? path : []),
      start: bullet.start,
      lineEnd: bullet.end,
      end: Math.max(bullet.until, bullet.end),
      bullet,
      optional: bullet.box?.optional === true,
      own: dropped ? "dropped" : stateOf(bullet),
      mark: dropped ? { carrier: "none" } : markOf(bullet, text),
    };
    this.drafts.push(draft);
    this.#byBullet.set(bullet, draft);
    if (named.id !== null) ids.set(named.id.toLowerCase(), draft);
  }

  /** The item whose list item holds this one, however deep. */
  #enclosing(bullet: Bullet): Draft | null {
    for (let around = bullet.bullet; around !== null; around = around.bullet) {
      const draft = this.#byBullet.get(around);
      if (draft !== undefined) return draft;
    }
    return null;
  }

  #nearestLabel(bullet: Bullet, labels: ReadonlyMap<Bullet, Label | null>, section: Label | null): Label | null {
    for (let around = bullet.bullet; around !== null; around = around.bullet) {
      const label = labels.get(around);
      if (label !== undefined && label !== null) return label;
      if (this.#byBullet.has(around)) return null;
    }
    return section;
  }

  #legendLists(section: Section): ReadonlySet<number> {
    const lists = new Map<number, Bullet[]>();
    for (const bullet of boxesOf(section).filter(({ box }) => box !== null)) {
      const known = lists.get(bullet.list);
      if (known === undefined) lists.set(bullet.list, [bullet]);
      else known.push(bullet);
    }
    const legends = new Set<number>();
    for (const [list, bullets] of lists)
      if (bullets.length <= 8 && isLegendList(this.#source.text, bullets, this.#source.vocabulary)) legends.add(list);
    return legends;
  }

  /** `- [x] **Phase 1: Base**` where a heading of that name is the item: the box is a summary. */
  #isSummary(named: Title, owner: Draft): boolean {
    if (owner.kind !== "plan") return false;
    const word = this.#source.vocabulary.level(named.title);
    return (
      word !== null && word.level !== "task" && word.number !== "" && this.#headed.has(`${word.word} ${word.number}`)
    );
  }
}

/** Level words and numbers of the headings that are items. */
function namesOf(source: DraftSource): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [section, role] of source.roles)
    if (role.kind !== null && section.name.level !== null)
      names.add(`${section.name.level.word} ${section.name.level.number}`);
  return names;
}

/** An item of which nothing but its name is known. */
export function emptyDraft(kind: ItemKind, named: Title, parent: Draft | null, section: readonly string[]): Draft {
  return {
    kind,
    title: named.title,
    id: named.id,
    parent,
    section,
    start: 0,
    lineEnd: 0,
    end: 0,
    heading: null,
    bullet: null,
    tags: named.tags,
    optional: false,
    own: null,
    mark: { carrier: "none" },
    fields: [],
    values: {
      ...(named.estimate === null ? {} : { estimate: named.estimate }),
      ...(named.priority === null ? {} : { priority: named.priority }),
    },
    extra: [],
  };
}

/** What an item is called: the words behind its box, else the line right below, which goes on with it; null without. */
function wordsOf(text: string, bullet: Bullet, next: Block | undefined): Span | null {
  const { content } = bullet;
  if (!showsNothing(text.slice(content.start, content.end))) return content;
  if (next?.type !== "paragraph" || next.bullet !== bullet) return null;
  if (/\n[^\n]*\n/.test(text.slice(bullet.content.end, next.start))) return null;
  const [line = ""] = text.slice(next.start, next.end).split(/\r?\n/, 1);
  return showsNothing(line) ? null : { start: next.start, end: next.start + line.length };
}

/** For dotted ids at one indent, the item with the longest id that this one begins with. */
function prefixOf(id: string | null, ids: ReadonlyMap<string, Draft>): Draft | null {
  let prefix = id?.toLowerCase() ?? "";
  for (let dot = prefix.lastIndexOf("."); dot > 0; dot = prefix.lastIndexOf(".")) {
    prefix = prefix.slice(0, dot);
    const found = ids.get(prefix);
    if (found !== undefined) return found;
  }
  return null;
}

function stateOf(bullet: Bullet): ItemState | null {
  if (bullet.box === null) return null;
  return isTicked(bullet.box.text) ? "done" : "open";
}

function markOf(bullet: Bullet, text: string): Mark {
  const { box } = bullet;
  if (box === null) return { carrier: "numbered", span: { start: bullet.content.start, end: bullet.content.start } };
  const span = { start: box.mark, end: box.mark + box.markLength };
  const blank = /[ \t]/.test(text.charAt(span.end + 1)) ? 1 : 0;
  return {
    carrier: "box",
    span,
    outer: { start: box.open, end: span.end + 1 + blank },
    text: text.slice(span.start, span.end),
  };
}
