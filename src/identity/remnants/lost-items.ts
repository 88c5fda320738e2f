import { elementAt } from "../../plan/model/element-at.ts";
import { WordRuns } from "../text/word-runs.ts";
import { isSpecific, wordingOf, wordsOf } from "../text/wording.ts";
import type { Lost, Remnant } from "./remnant.ts";

/** One wording of some of the lost items. */
interface Wording {
  readonly words: readonly string[];
  readonly specific: boolean;
  /** The items with this wording, in order, and how many of them were found or skipped. */
  readonly lost: number[];
  next: number;
}

/** Lost items by wording, and where each was found. */
export class LostItems {
  readonly remnants: (Remnant | null)[];
  /** Finds their words in lines. A wording whose items are all found is no longer searched for. */
  readonly runs: WordRuns;
  readonly #lost: readonly Lost[];
  readonly #wordings: Wording[] = [];
  readonly #byKey = new Map<string, number>();
  readonly #wordingsOf: number[][] = [];
  /** Number of wordings that are still searched for. */
  #sought: number;

  constructor(lost: readonly Lost[]) {
    this.#lost = lost;
    this.remnants = lost.map(() => null);
    for (const [index, { title, text }] of lost.entries()) {
      const found = new Set([this.#add(title, index), this.#add(text, index)]);
      this.#wordingsOf.push([...found].filter((wording) => wording !== null));
    }
    this.runs = new WordRuns(this.#wordings.map(({ words }) => words));
    this.#sought = this.#wordings.length;
  }

  /** Returns the number of the wording that equals this text, or null. */
  wordingOf(text: string): number | null {
    return this.#byKey.get(keyOf(wordingOf(text)).key) ?? null;
  }

  /** Returns the next item of this wording that is not found yet. */
  nextOf(wording: number): Lost | null {
    const index = this.#nextIndex(wording);
    return index === null ? null : elementAt(this.#lost, index, "lost items");
  }

  /** True when all are found, or are no longer searched for. */
  get areFound(): boolean {
    return this.#sought === 0;
  }

  /** Records where the next item of this wording was found. */
  found(wording: number, remnant: Remnant): void {
    const index = this.#nextIndex(wording);
    if (index === null) return;
    this.remnants[index] = remnant;
    for (const other of elementAt(this.#wordingsOf, index, "lost items"))
      if (this.#nextIndex(other) === null) this.#drop(other);
  }

  /** Limits the search to wordings that nobody writes by accident. */
  onlySpecific(): void {
    for (const [wording, { specific }] of this.#wordings.entries()) if (!specific) this.#drop(wording);
  }

  #drop(wording: number): void {
    if (this.runs.drop(wording)) this.#sought -= 1;
  }

  #nextIndex(wording: number): number | null {
    const known = elementAt(this.#wordings, wording, "wordings");
    for (; known.next < known.lost.length; known.next += 1) {
      const index = elementAt(known.lost, known.next, "lost items of a wording");
      if (this.remnants[index] === null) return index;
    }
    return null;
  }

  #add(text: string, index: number): number | null {
    const { key, words, wording } = keyOf(wordingOf(text));
    if (words.length === 0) return null;
    let at = this.#byKey.get(key);
    if (at === undefined) {
      at = this.#wordings.length;
      this.#byKey.set(key, at);
      this.#wordings.push({ words, specific: isSpecific(wording, words), lost: [], next: 0 });
    }
    const { lost } = elementAt(this.#wordings, at, "wordings");
    if (lost.at(-1) !== index) lost.push(index);
    return at;
  }
}

function keyOf(wording: string): { key: string; words: readonly string[]; wording: string } {
  const words = wordsOf(wording);
  return { key: words.join(" "), words, wording };
}
