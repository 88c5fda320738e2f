import type { Matchable, PlanVersion } from "../text/matchable.ts";
import { itemWordsOf, type ItemWords } from "../text/item-words.ts";
import { normaliseTitle } from "../text/normalise.ts";
import { profileOf, stemsOf, wordsOf, type Profile } from "../text/similarity.ts";

/** How an item is written. `any`: it can't be seen, so that it goes with both. */
export type Form = "plan" | "heading" | "box" | "any";

const HEADING = /^\s*(?:>\s*)*(?:#{1,6}\s|\*\*[^*]+\*\*|__[^_]+__)/u;
const LISTED = /^\s*(?:>\s*)*(?:(?:[-*+]|\d{1,4}[.)])\s|\|)/u;
/** So much of what stands below an item is looked at to tell it from its namesakes. */
const BODY_LINES = 30;
const BODY_LENGTH = 600;

/** All plan files of one version as one tree, prepared for matching. Nodes are numbered through, file after file. */
export class Tree {
  readonly files: readonly PlanVersion[];
  readonly items: readonly Matchable[];
  /** Node of each file's first item, in the order of the files, and one more for the end. */
  readonly starts: readonly number[];
  readonly fileOf: readonly number[];
  /** Children by parent node, in document order. */
  readonly children: readonly (readonly number[])[];
  readonly forms: readonly Form[];
  readonly said: readonly ItemWords[];
  /** Normalised labels between each item and its parent, as one string. */
  readonly sections: readonly string[];
  readonly #parents: readonly number[];
  readonly #profiles = new Map<number, Profile>();
  readonly #bodies = new Map<number, Profile>();
  readonly #lines = new Map<number, readonly string[]>();

  /** @param known lines already taken apart, shared by the two versions: most of them are the same */
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
    this.starts = [...starts, items.length];
    this.fileOf = fileOf;
    this.#parents = parents;
    const children: number[][] = items.map(() => []);
    parents.forEach((parent, node) => children[parent]?.push(node));
    this.children = children;
    this.forms = items.map((item) => formOf(item));
    this.said = items.map((item) => readWords(item, known));
    this.sections = items.map((item) => item.section.map((label) => normaliseTitle(label)).join(" / "));
  }

  /** The item's parent; -1 for a plan itself. */
  parent(node: number): number {
    return this.#parents[node] ?? -1;
  }

  wording(node: number): string {
    return this.said[node]?.wording ?? "";
  }

  words(node: number): ItemWords | undefined {
    return this.said[node];
  }

  profile(node: number): Profile {
    return remember(this.#profiles, node, () => profileOf(this.wording(node)));
  }

  /** The stems of the item's words, without the cost of a whole profile. */
  stems(node: number): ReadonlySet<string> {
    return this.#profiles.get(node)?.stems ?? stemsOf(wordsOf(this.wording(node)));
  }

  /** What stands below an item, for telling namesakes apart: its own prose and all below it, by their beginning. */
  body(node: number): Profile {
    return remember(this.#bodies, node, () => profileOf(this.#readBody(node)));
  }

  #readBody(node: number): string {
    const file = this.fileOf[node] ?? 0;
    const end = this.starts[file + 1] ?? this.items.length;
    let next = node + 1;
    while (next < end && next <= node + BODY_LINES && this.isBelow(next, node)) next++;
    const lines = remember(this.#lines, file, () => (this.files[file]?.text ?? "").split(/\r\n?|\n/u));
    const first = this.items[node]?.line ?? 0;
    const last = next < end ? (this.items[next]?.line ?? 0) - 1 : lines.length;
    const below =
      this.files[file]?.text === undefined
        ? this.items.slice(node + 1, next).map(({ text }) => text)
        : lines.slice(first, Math.min(last, first + BODY_LINES));
    const stop =
      this.forms[node] === "heading" ? -1 : below.findIndex((line) => /^\s*(?:#{1,6}\s|-{3,}\s*$)/u.test(line));
    return below
      .slice(0, stop < 0 ? below.length : stop)
      .map((line) => normaliseTitle(line.slice(0, BODY_LENGTH)))
      .filter((line) => line !== "")
      .join(" ")
      .slice(0, BODY_LENGTH);
  }

  /** Whether a later node stands below an earlier one. */
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
