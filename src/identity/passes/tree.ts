import { elementAt } from "../../plan/model/element-at.ts";
import type { Matchable, PlanVersion } from "../text/matchable.ts";
import { itemWordsOf, type ItemWords } from "../text/item-words.ts";
import { normaliseTitle } from "../text/normalise.ts";
import { profileOf, stemsOf, wordsOf, type Profile } from "../text/similarity.ts";

/** How an item is written. `any`: unknown, so it is compatible with both. */
export type Form = "plan" | "heading" | "box" | "any";

const HEADING = /^\s*(?:>\s*)*(?:#{1,6}\s|\*\*[^*]+\*\*|__[^_]+__)/u;
const LISTED = /^\s*(?:>\s*)*(?:(?:[-*+]|\d{1,4}[.)])\s|\|)/u;
/** Maximum length of the text below an item that is used to distinguish it from its namesakes. */
const BODY_LINES = 30;
const BODY_LENGTH = 600;

/**
 * All plan files of one version as one tree, prepared for matching. Nodes are numbered consecutively, file after file.
 */
export class Tree {
  readonly files: readonly PlanVersion[];
  readonly items: readonly Matchable[];
  /** Children by parent node, in document order. */
  readonly children: readonly (readonly number[])[];
  readonly forms: readonly Form[];
  /** Node of each file's first item, in the order of the files, and one more for the end. */
  readonly #starts: readonly number[];
  readonly #fileOf: readonly number[];
  readonly #words: readonly ItemWords[];
  readonly #sections: readonly string[];
  readonly #parents: readonly number[];
  readonly #profiles = new Map<number, Profile>();
  readonly #bodies = new Map<number, Profile>();
  readonly #lines = new Map<number, readonly string[]>();

  /** @param known lines already analyzed, shared by the two versions: most of them are the same */
  constructor(files: readonly PlanVersion[], known: Map<string, ItemWords>) {
    this.files = files;
    const items: Matchable[] = [];
    const starts: number[] = [];
    const fileOf: number[] = [];
    const parents: number[] = [];
    for (const [file, version] of files.entries()) {
      const start = items.length;
      starts.push(start);
      for (const item of version.items) {
        items.push(item);
        fileOf.push(file);
        parents.push(item.parent === null ? -1 : start + item.parent);
      }
    }
    this.items = items;
    this.#starts = [...starts, items.length];
    this.#fileOf = fileOf;
    this.#parents = parents;
    const children: number[][] = items.map(() => []);
    for (const [node, parent] of parents.entries())
      if (parent >= 0) elementAt(children, parent, "items with children").push(node);
    this.children = children;
    this.forms = items.map((item) => formOf(item));
    this.#words = items.map((item) => readWords(item, known));
    this.#sections = items.map((item) => item.section.map((label) => normaliseTitle(label)).join(" / "));
  }

  /** Returns the item's parent; -1 for a plan itself. */
  parent(node: number): number {
    return elementAt(this.#parents, node, "nodes");
  }

  /** Returns the item's children, in document order. */
  childrenOf(node: number): readonly number[] {
    return elementAt(this.children, node, "nodes");
  }

  /** Returns the file of an item, by its place among the files. */
  fileOf(node: number): number {
    return elementAt(this.#fileOf, node, "nodes");
  }

  /** Returns the node of a file's first item. */
  start(file: number): number {
    return elementAt(this.#starts, file, "files");
  }

  /** Returns one more than the node of a file's last item. */
  end(file: number): number {
    return elementAt(this.#starts, file + 1, "files");
  }

  /** Returns all nodes of a file, in document order. */
  nodesOf(file: number): number[] {
    const start = this.start(file);
    return Array.from({ length: this.end(file) - start }, (_, at) => start + at);
  }

  wording(node: number): string {
    return this.words(node).wording;
  }

  words(node: number): ItemWords {
    return elementAt(this.#words, node, "nodes");
  }

  form(node: number): Form {
    return elementAt(this.forms, node, "nodes");
  }

  /** Returns the normalized labels between an item and its parent, as one string. */
  section(node: number): string {
    return elementAt(this.#sections, node, "nodes");
  }

  profile(node: number): Profile {
    return remember(this.#profiles, node, () => profileOf(this.wording(node)));
  }

  /** Returns the stems of the item's words, without the cost of a whole profile. */
  stems(node: number): ReadonlySet<string> {
    return this.#profiles.get(node)?.stems ?? stemsOf(wordsOf(this.wording(node)));
  }

  /**
   * Returns the beginning of the text below an item, to distinguish namesakes: its own prose and everything below it.
   */
  body(node: number): Profile {
    return remember(this.#bodies, node, () => profileOf(this.#readBody(node)));
  }

  #readBody(node: number): string {
    const file = this.fileOf(node);
    const { text } = elementAt(this.files, file, "files");
    const end = this.end(file);
    let next = node + 1;
    while (next < end && next <= node + BODY_LINES && this.isBelow(next, node)) next++;
    const below =
      text === undefined
        ? this.items.slice(node + 1, next).map((item) => item.text)
        : this.#linesBelow(file, text, node, next < end ? next : null);
    const stop =
      this.form(node) === "heading" ? -1 : below.findIndex((line) => /^\s*(?:#{1,6}\s|-{3,}\s*$)/u.test(line));
    return below
      .slice(0, stop < 0 ? below.length : stop)
      .map((line) => normaliseTitle(line.slice(0, BODY_LENGTH)))
      .filter((line) => line !== "")
      .join(" ")
      .slice(0, BODY_LENGTH);
  }

  /** Returns the lines after an item's first, up to the next item. */
  #linesBelow(file: number, text: string, node: number, next: number | null): readonly string[] {
    const lines = remember(this.#lines, file, () => text.split(/\r\n?|\n/u));
    const { line } = elementAt(this.items, node, "nodes");
    const last = next === null ? lines.length : elementAt(this.items, next, "nodes").line - 1;
    return lines.slice(line, Math.min(last, line + BODY_LINES));
  }

  /** Whether a later node is below an earlier one. */
  isBelow(node: number, ancestor: number): boolean {
    let up = this.parent(node);
    while (up > ancestor) up = this.parent(up);
    return up === ancestor;
  }
}

function readWords(item: Matchable, known: Map<string, ItemWords>): ItemWords {
  return remember(known, `${item.id ?? ""}\n${item.title}\n${item.text}`, () => itemWordsOf(item));
}

function formOf(item: Matchable): Form {
  if (item.kind === "plan") return "plan";
  if (LISTED.test(item.text)) return "box";
  return HEADING.test(item.text) ? "heading" : "any";
}

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
