import type { Block, Bullet } from "../markdown/blocks.ts";
import type { NoItemRule } from "../model/why.ts";
import { isDropped } from "../words/item-state.ts";
import { withoutStruck } from "../words/inline.ts";
import { withoutCommit } from "../words/stamps.ts";
import { wordsOf, type BoxWords } from "./box-words.ts";
import { draftRow } from "./draft-row.ts";
import type { Drafted, DraftSource, SaidOfBox } from "./draft-source.ts";
import { holderOf, parentRule } from "./holder.ts";
import { emptyDraft, type Draft } from "./item-draft.ts";
import { kindOfBox, type KindOf } from "./kind-of-box.ts";
import { markOf, prefixOf, stateOf } from "./read-box.ts";
import { takeInlineMarks } from "./sections/inline-marks.ts";
import { legendLists } from "./sections/legend-lists.ts";
import type { Role } from "./sections/section-role.ts";
import type { Section } from "./sections/sections.ts";
import { taskTitle } from "./titles/titles.ts";

/** Reads the list items and rows of tables that are items, section by section. */
export class BoxReader {
  readonly #source: DraftSource;
  readonly #plan: Draft;
  readonly #found: Drafted;
  readonly #byBullet = new Map<Bullet, Draft>();

  /** @param found what is read is put there. */
  constructor(source: DraftSource, plan: Draft, found: Drafted) {
    this.#source = source;
    this.#plan = plan;
    this.#found = found;
  }

  /** Reads what stands right below a heading. */
  read(section: Section, owner: Draft, path: readonly string[], role: Role): void {
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
        this.#found.nameless.push(block);
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

  /** Has a box, or is an item without one. */
  isBox(bullet: Bullet): boolean {
    return bullet.box !== null || this.#byBullet.has(bullet);
  }

  #noBox(bullet: Bullet, rule: NoItemRule, owner: Draft): void {
    if (bullet.box === null) return;
    const { start, end } = bullet.content;
    this.#found.noItems.push({
      what: "checkbox",
      title: taskTitle(this.#source.text.slice(start, end)).title,
      at: bullet.start,
      rule,
      around: this.enclosing(bullet) ?? owner,
    });
  }

  /** The rows of a table of tasks. */
  #rows(section: Section, table: Block, owner: Draft, path: readonly string[], role: Role): void {
    if (role.gate || role.legend || this.#source.bodyIsProse) return;
    const { directed, findings, ignored } = this.#source;
    for (const row of findings.rowsOf(section, table))
      if (!ignored(row.span.start) && !ignored(table.start)) {
        const draft = draftRow(this.#source, row, owner, path, directed.below.get(section) ?? null);
        this.#found.drafts.push(draft);
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
    const inside = this.enclosing(bullet);
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
    this.#found.drafts.push(draft);
    if (named.isCut) draft.extra.push(bullet.content);
    else if (words.below !== null) this.#found.titles.push(words.below);
    this.#byBullet.set(bullet, draft);
    if (named.id !== null) said.ids.set(named.id.toLowerCase(), draft);
  }

  /** What a comment says of a list item; null without one. */
  #directiveOf(bullet: Bullet, role: Role): KindOf | null {
    const { bullets, below } = this.#source.directed;
    const own = bullets.get(bullet);
    if (own !== undefined) return { kind: own, rule: "directive" };
    const byParent = bullet.bullet === null ? undefined : below.get(bullet.bullet);
    const kind = byParent ?? (role.directed === "check" || this.enclosing(bullet) === null ? role.directed : null);
    return kind === null ? null : { kind, rule: "directive-above" };
  }

  /** The item whose list item holds this one, however deep. */
  enclosing(block: Block): Draft | null {
    for (let around = block.bullet; around !== null; around = around.bullet) {
      const draft = this.#byBullet.get(around);
      if (draft !== undefined) return draft;
    }
    return null;
  }
}
