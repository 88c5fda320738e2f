import { elementAt } from "../../plan/model/element-at.ts";

/** No pattern ends here. */
const NONE = -1;

/** The lists of this automaton have one entry per state. */
const STATES = "states";

/**
 * Finds many runs of words in a text in one pass (Aho-Corasick, over words). The cost is linear in the words of the
 * patterns and of the text, even if the patterns share many words.
 */
export class WordRuns {
  readonly #ids = new Map<string, number>();
  /** The node that follows another by a word; the key combines both in one number. */
  readonly #next = new Map<number, number>();
  readonly #parent: number[] = [0];
  readonly #word: number[] = [0];
  readonly #depth: number[] = [0];
  readonly #fail: number[] = [0];
  /** The pattern that ends at a node. */
  readonly #ends: number[] = [NONE];
  /** The nearest node, following shorter ends, at which a pattern that counts may end; 0: none. */
  readonly #shorter: number[] = [0];
  readonly #counts: boolean[] = [];

  /** @param patterns each a run of one word or more, no two the same; they are reported by their place in this list. */
  constructor(patterns: readonly (readonly string[])[]) {
    for (const [index, words] of patterns.entries()) {
      let node = 0;
      for (const word of words) node = this.#grow(node, word);
      this.#ends[node] = index;
      this.#counts.push(true);
    }
    this.#link();
  }

  /** Stops reporting this pattern; false if it was not reported before. */
  drop(pattern: number): boolean {
    const counted = this.#counts[pattern] === true;
    this.#counts[pattern] = false;
    return counted;
  }

  /** Returns the state after one more word; 0 is the state before the first. */
  step(state: number, word: string): number {
    const id = this.#ids.get(word);
    if (id === undefined) return 0;
    let node = state;
    for (;;) {
      const next = this.#next.get(this.#key(node, id));
      if (next !== undefined) return next;
      if (node === 0) return 0;
      node = elementAt(this.#fail, node, STATES);
    }
  }

  /** Returns the longest pattern that ends in this state and still counts, with its number of words. */
  endingAt(state: number): { readonly pattern: number; readonly words: number } | null {
    const node = this.#isLive(state) ? state : this.#live(state);
    if (node === 0) return null;
    return { pattern: elementAt(this.#ends, node, STATES), words: elementAt(this.#depth, node, STATES) };
  }

  #isLive(node: number): boolean {
    const ends = elementAt(this.#ends, node, STATES);
    return ends !== NONE && this.#counts[ends] === true;
  }

  /** Follows the shorter ends to one that counts, and shortens the path for the next time. */
  #live(from: number): number {
    const way: number[] = [];
    let node = from;
    do {
      way.push(node);
      node = elementAt(this.#shorter, node, STATES);
    } while (node !== 0 && !this.#isLive(node));
    for (const passed of way) this.#shorter[passed] = node;
    return node;
  }

  #grow(from: number, word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) this.#ids.set(word, (id = this.#ids.size));
    const key = this.#key(from, id);
    const known = this.#next.get(key);
    if (known !== undefined) return known;
    const node = this.#parent.length;
    this.#next.set(key, node);
    this.#parent.push(from);
    this.#word.push(id);
    this.#depth.push(elementAt(this.#depth, from, STATES) + 1);
    this.#ends.push(NONE);
    this.#fail.push(0);
    this.#shorter.push(0);
    return node;
  }

  #link(): void {
    const byDepth: number[][] = [];
    for (const [node, depth] of this.#depth.entries()) (byDepth[depth] ??= []).push(node);
    for (const node of byDepth.flat()) {
      if (elementAt(this.#depth, node, STATES) < 2) continue;
      const word = elementAt(this.#word, node, STATES);
      let around = elementAt(this.#fail, elementAt(this.#parent, node, STATES), STATES);
      while (around !== 0 && !this.#next.has(this.#key(around, word))) around = elementAt(this.#fail, around, STATES);
      const fail = this.#next.get(this.#key(around, word)) ?? 0;
      this.#fail[node] = fail;
      this.#shorter[node] = this.#ends[fail] === NONE ? elementAt(this.#shorter, fail, STATES) : fail;
    }
  }

  /** Words and nodes are fewer than 2^26 each: a text of that many words is larger than any that is read. */
  #key(node: number, word: number): number {
    return node * 0x4000000 + word;
  }
}
