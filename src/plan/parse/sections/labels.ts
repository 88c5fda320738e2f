import type { Block, Bullet } from "../../markdown/blocks.ts";
import { linesOf, readFieldLines } from "./fields.ts";
import { plainText, withoutNote, wordKey } from "../../words/inline.ts";
import { readSlip } from "../../slips/slip.ts";
import type { Span } from "../../model/plan.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";

/** What a label says of the boxes behind it. */
export interface Label {
  readonly title: string;
  readonly says: "tasks" | "gate" | "legend" | "nothing";
  /** True when something stands behind the label on its line: it then speaks only of a list right below. */
  readonly filled: boolean;
}

const BOLD_START = /^(?:\*\*|__)(?=\S)([^\n]*?\S)(?:\*\*|__)([^\n]*)$/;

/**
 * The label that a paragraph or list item ends with, or null when it is prose. Lines behind it that are boxes to their
 * author, but run on the label's paragraph, don't keep it from being one.
 */
export function readLabel(text: string, block: Block, vocabulary: Vocabulary): Label | null {
  if (block.type !== "paragraph" && block.type !== "bullet") return null;
  return readLabelIn(text, block.type === "bullet" ? block.content : block, vocabulary);
}

function readLabelIn(text: string, span: Span, vocabulary: Vocabulary): Label | null {
  const fields = readFieldLines(text, span, vocabulary);
  const lines = [...linesOf(text, span)].filter((line) => text.slice(line.start, line.end).trim() !== "");
  for (const line of lines.toReversed()) {
    const source = text.slice(line.start, line.end);
    const field = fields.findLast((one) => one.line.start >= line.start && one.line.start < line.end);
    const found =
      field === undefined
        ? labelIn(source.trim(), vocabulary)
        : label(field.key, field.value.end > field.value.start && !endsOpen(text, field.value.end), vocabulary);
    if (found !== null || readSlip(source).box?.sure !== true) return found;
  }
  return null;
}

function labelIn(source: string, vocabulary: Vocabulary): Label | null {
  const bold = BOLD_START.exec(source);
  if (bold !== null && (/^(?:[(（][^)）]*[)）])?$/.test((bold[2] ?? "").trim()) || /[:：]$/.test(source)))
    return label(bold[1] ?? "", false, vocabulary);
  if (source.length > LONGEST_PLAIN) return null;
  const plain = label(source, false, vocabulary);
  if (plain.says === "nothing") return null;
  return /[:：]$/.test(source) || vocabulary.isKnown(wordKey(source)) ? plain : null;
}

/** A label without marks is no longer than this. */
const LONGEST_PLAIN = 60;
/** A few words with a colon behind them, whatever they mean. */
const FEW_WORDS = /^[\p{L}\p{N}][^\n.!?:：。]{0,40}[:：]$/u;
const MOST_WORDS = 4;

/** True for words with a colon that stand alone, or below fields, right above a list: they end the label before it. */
function endsLabel(text: string, block: Span, next: Block | undefined, vocabulary: Vocabulary): boolean {
  if (next?.type !== "bullet") return false;
  const lines = [...linesOf(text, block)].filter((line) => text.slice(line.start, line.end).trim() !== "");
  const last = lines.pop();
  if (last === undefined || lines.some((line) => readFieldLines(text, line, vocabulary).length === 0)) return false;
  const source = text.slice(last.start, last.end).trim();
  return FEW_WORDS.test(source) && source.split(/\s+/).length <= MOST_WORDS;
}

/**
 * The lines at the end of a paragraph in a list item that stand no deeper than its marker: markdown reads them as its
 * text, and their author began something new. Null without such lines.
 */
function unindentedEnd(text: string, paragraph: Block): Span | null {
  if (paragraph.bullet === null) return paragraph;
  let from = paragraph.end;
  for (const line of [...linesOf(text, paragraph)].toReversed()) {
    const start = text.lastIndexOf("\n", line.start - 1) + 1;
    const written = text.slice(start, line.end);
    // What goes on in lower case is the wrapped text of the item.
    if (written.search(/\S/) > paragraph.bullet.indent || /^\s*\p{Ll}/u.test(written)) break;
    from = line.start;
  }
  return from < paragraph.end ? { start: from, end: paragraph.end } : null;
}

function label(source: string, filled: boolean, vocabulary: Vocabulary): Label {
  const key = withoutNote(wordKey(source), ["(（", ")）"]);
  const says = vocabulary.isTasks(key)
    ? "tasks"
    : vocabulary.isLegend(key)
      ? "legend"
      : vocabulary.isGate(key)
        ? "gate"
        : "nothing";
  return { title: plainText(source).replace(/[:：.。]\s*$/, ""), says, filled };
}

function endsOpen(text: string, end: number): boolean {
  return /[:：]/.test(text.charAt(end - 1));
}

/** What labels say of the list items of a section. */
export interface Labelled {
  /** The nearest label of each list item that has one. */
  readonly labels: ReadonlyMap<Bullet, Label>;
  /** The bold items of numbered lists without boxes that are tasks: those below a label that says so. */
  readonly numbered: ReadonlySet<Bullet>;
}

/**
 * Reads the labels of a section. Each holds until the next one; one with a value on its line speaks of a list right
 * below it only.
 *
 * @param underTasks true where the section's own name says tasks.
 */
export function readLabels(
  text: string,
  blocks: readonly Block[],
  vocabulary: Vocabulary,
  underTasks: boolean,
): Labelled {
  const reader = new LabelReader(text, blocks, vocabulary, underTasks);
  reader.read();
  return reader;
}

class LabelReader implements Labelled {
  readonly labels = new Map<Bullet, Label>();
  readonly numbered = new Set<Bullet>();
  readonly #text: string;
  readonly #blocks: readonly Block[];
  readonly #words: Vocabulary;
  readonly #underTasks: boolean;
  /** The labels that list items are. */
  readonly #own = new Map<Bullet, Label>();
  #label: Label | null = null;
  #isRightAbove = false;
  #hadList = false;

  constructor(text: string, blocks: readonly Block[], vocabulary: Vocabulary, underTasks: boolean) {
    this.#text = text;
    this.#blocks = blocks;
    this.#words = vocabulary;
    this.#underTasks = underTasks;
  }

  read(): void {
    for (const [index, block] of this.#blocks.entries())
      if (block.type === "bullet") this.#readBullet(block);
      else this.#readLine(block, this.#blocks[index + 1]);
  }

  #readLine(block: Block, next: Block | undefined): void {
    const span = unindentedEnd(this.#text, block);
    if (span === null) return;
    const isText = block.type === "paragraph";
    const read = isText ? readLabelIn(this.#text, span, this.#words) : null;
    if (read !== null) this.#label = read;
    else if (isText && this.#hadList && endsLabel(this.#text, span, next, this.#words)) this.#label = null;
    if (read !== null) this.#hadList = false;
    this.#isRightAbove = read !== null;
  }

  #readBullet(bullet: Bullet): void {
    const near = this.#nearest(bullet);
    if (near !== null) this.labels.set(bullet, near);
    if (bullet.bullet === null) this.#hadList = true;
    if (bullet.box !== null) return;
    if (isBoldNumber(this.#text, bullet) && (near?.says === "tasks" || (near === null && this.#underTasks))) {
      this.numbered.add(bullet);
      return;
    }
    const own = readLabel(this.#text, bullet, this.#words);
    if (own !== null) this.#own.set(bullet, own);
    if (bullet.bullet === null) this.#isRightAbove = false;
  }

  #nearest(bullet: Bullet): Label | null {
    for (let around = bullet.bullet; around !== null; around = around.bullet) {
      const own = this.#own.get(around);
      if (own !== undefined) return own;
      if (around.box !== null || this.numbered.has(around)) return null;
    }
    const label = this.#label;
    const isLasting = label !== null && !label.filled && label.says !== "nothing";
    return this.#isRightAbove || isLasting ? label : null;
  }
}

/** True for a bold item of a numbered list, which a label above makes a task. */
export function isBoldNumber(text: string, block: Block): block is Bullet {
  if (block.type !== "bullet" || block.box !== null) return false;
  if (block.number === null || block.bullet !== null || block.quoted) return false;
  return /^(?:\*\*|__)\S/.test(text.slice(block.content.start, block.content.end));
}

/** True when a list spells out what its marks mean: each mark once, with nothing but a word of state behind it. */
export function isLegendList(text: string, boxes: readonly Bullet[], vocabulary: Vocabulary): boolean {
  if (boxes.length < 2) return false;
  const marks = new Set(boxes.map((bullet) => bullet.box?.text ?? ""));
  if (marks.size !== boxes.length) return false;
  return boxes.every(({ content }) => {
    const words = plainText(text.slice(content.start, content.end)).replace(/^[\s=:–—-]+/, "");
    const found = vocabulary.stateAt(words);
    return (
      found !== null &&
      /^(?:\s*(?:tasks?|items?|features?|steps?))?\s*(?:[(（/,–—-].*)?$/iu.test(words.slice(found.length))
    );
  });
}
