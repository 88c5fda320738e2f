import type { Draft } from "./item-draft.ts";
import { statusFields } from "./details.ts";
import { isMenu } from "./sections/fields.ts";
import type { Field } from "./sections/fields.ts";
import type { Lines } from "../markdown/lines.ts";
import type { Mark } from "../model/plan.ts";
import { readStateValue, saysInTitle } from "../words/item-state.ts";
import { readLevel } from "../words/name.ts";
import type { StateWord } from "../words/state-words.ts";
import type { Vocabulary } from "../words/vocabulary.ts";

/** The marks around a label and its colon, whatever stands before it. */
const SHAPE =
  /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[^\]]\][ \t]+)?)?(\*\*|__|\*|_)?.*?((?:[:：](?:\*\*|__|\*|_)?|(?:\*\*|__|\*|_)[ \t]*[:：]))[ \t]*$/;
const PICTURE = /\p{Extended_Pictographic}/u;
/** `[x] Done`, which says something only where the value begins. */
const BOXED = /^\[.\]/u;

/** How this plan writes status: its words, its emoji, the shape of its fields. */
export class StatusStyle {
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  readonly #used = new Map<StateWord, string[]>();
  /** The plan's first status field: its shape is the plan's style. */
  readonly #model: Field | null;

  constructor(text: string, drafts: readonly Draft[], vocabulary: Vocabulary) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    let model: Field | null = null;
    for (const draft of drafts.slice(1))
      for (const field of statusFields(draft)) {
        // What stands in a cell has no shape of a field.
        if (field.lead !== "") model ??= field;
        if (isMenu(text.slice(field.value.start, field.value.end))) continue;
        const state = readStateValue(text, field.value, vocabulary);
        if (state === null) continue;
        const key = state.says;
        const words = text.slice(state.span.start, state.span.end);
        const known = this.#used.get(key) ?? [];
        if (!known.includes(words)) this.#used.set(key, [...known, words]);
      }
    this.#model = model;
  }

  /**
   * What would stand in the place of `written`, which says `says`, when the item is done, open and started.
   *
   * @param isTitle true where it stands in a title, in which some words of status fields say nothing: only a sign that
   *   the plan has there says that something is started.
   */
  words(written: string, says: StateWord, isTitle: boolean): { done: string; open: string; started: string | null } {
    const isUsed = (this.#used.get("started") ?? []).length > 0;
    return {
      done: says === "done" ? written : this.#alike("done", written, isTitle),
      open: says === "open" ? written : this.#alike("open", written, isTitle),
      started: says === "started" ? written : isTitle && !isUsed ? null : this.#alike("started", written, isTitle),
    };
  }

  /** The mark of a heading that has none: where a status field would be inserted, and what. */
  insertion(draft: Draft, lines: Lines): Mark {
    const text = this.#text;
    const { heading } = draft.heading ?? { heading: null };
    // A field below a heading in a list item would be a line of that item: the sign goes into the heading itself.
    if (heading?.isInside === true)
      return { carrier: "heading", span: { start: heading.content.end, end: heading.content.end }, insertion: " ✅" };
    const feed = text.includes("\r\n") ? "\r\n" : "\n";
    const blocks = draft.heading?.blocks ?? [];
    const first = blocks[0];
    // A label without a value leads to what stands below it: nothing may come in between.
    // One with a value that speaks of the list right below it must stay there.
    const isAbove = first?.type === "paragraph" && blocks[1]?.type === "bullet";
    const filled = draft.fields.filter(
      ({ key, value }) =>
        value.start < value.end &&
        !(isAbove && this.#vocabulary.isLabel(key)) &&
        // `**Step 1: Run it**` is a heading of its own: what stands below it is said of that.
        readLevel(`${key}:`, this.#vocabulary) === null,
    );
    const own = filled.find(
      (field) => first !== undefined && field.line.start >= first.start && field.line.start < first.end,
    );
    const line = this.#fieldLine(own ?? null);
    if (first !== undefined && own !== undefined) {
      const fieldsOf = (block: (typeof blocks)[number]): boolean =>
        block.type === first.type &&
        block.bullet === null &&
        filled.some((field) => field.line.start >= block.start && field.line.start < block.end);
      let last = first;
      for (const block of blocks.slice(1)) {
        if (first.type !== "bullet" || !fieldsOf(block)) break;
        last = block;
      }
      const end =
        first.type === "bullet" ? last.end : lines.endAt(lastField(filled, first.start, first.end).line.start);
      const broken =
        / {2}$/.test(text.slice(lines.startOf(lines.lineOf(first.start)), lines.endAt(first.start))) &&
        !text.slice(0, end).endsWith("  ");
      return { carrier: "heading", span: { start: end, end }, insertion: `${broken ? "  " : ""}${feed}${line}` };
    }
    const end = draft.lineEnd;
    const next = text.slice(lines.nextAt(end), lines.endAt(lines.nextAt(end)));
    const tail = next.trim() === "" ? "" : feed;
    return { carrier: "heading", span: { start: end, end }, insertion: `${feed}${feed}${line}${tail}` };
  }

  /** A status line in the shape of the given field, else of the plan's status fields, else bold. */
  #fieldLine(like: Field | null): string {
    const model = this.#model ?? like;
    const done = this.#used.get("done")?.[0] ?? "Done";
    if (model === null) return `**Status:** ${done}`;
    const lead = (like ?? model).lead;
    const key = this.#model?.key ?? "Status";
    const bullet = /^[ \t]*[-*+][ \t]+/.exec(lead)?.[0] ?? "";
    const shape = SHAPE.exec(lead);
    if (shape === null) return `**${key}:** ${done}`;
    const [, mark = "", colon = ":"] = shape;
    // `_Status: Done_` is marked to its end.
    const closer = colon.includes(mark) ? "" : mark;
    return `${like === null ? "" : bullet}${mark}${key}${colon} ${done}${closer}`;
  }

  /** Words of the wanted state that look like what is written now: emoji or not, capitals or not. */
  #alike(state: Written, written: string, isTitle: boolean): string {
    const pictured = PICTURE.test(written);
    const bare = !/\p{L}/u.test(written);
    const used = (this.#used.get(state) ?? []).find(
      (words) =>
        PICTURE.test(words) === pictured &&
        !/\p{L}/u.test(words) === bare &&
        (BOXED.test(written) || !BOXED.test(words)) &&
        (!isTitle || saysInTitle(words, this.#vocabulary)),
    );
    if (used !== undefined) return used;
    if (bare) return /^[xX /]$/.test(written) ? BOXES[state] : PICTURES[state];
    const words = WORDS[state];
    const cased = /^[^\p{L}]*\p{Lu}{2}/u.test(written)
      ? words.toUpperCase()
      : /^[^\p{L}]*\p{Ll}/u.test(written)
        ? words.toLowerCase()
        : words;
    return pictured ? `${PICTURES[state]} ${cased}` : cased;
  }
}

/** The states for which a plan may need words that it does not have yet. */
type Written = "done" | "open" | "started";
const BOXES: Readonly<Record<Written, string>> = { done: "x", open: " ", started: "/" };
const PICTURES: Readonly<Record<Written, string>> = { done: "✅", open: "⏳", started: "🚧" };
const WORDS: Readonly<Record<Written, string>> = { done: "Done", open: "Not started", started: "In progress" };

function lastField(fields: readonly Field[], start: number, end: number): Field {
  const inside = fields.filter((field) => field.line.start >= start && field.line.start < end);
  return (
    inside.at(-1) ??
    fields[0] ?? {
      name: null,
      key: "",
      lead: "",
      value: { start, end: start },
      line: { start, end: start },
      alone: true,
    }
  );
}
