import type { ItemWords } from "../text/item-words.ts";
import type { Tree } from "./tree.ts";

/** The items that a rule considers: of one file, or of all. Uniqueness is relative to them. */
export class View {
  readonly tree: Tree;
  /** Nodes without the plans themselves, ascending. */
  readonly nodes: readonly number[];
  readonly #counts = new Map<keyof Countable, ReadonlyMap<string, number>>();

  constructor(tree: Tree, nodes: readonly number[]) {
    this.tree = tree;
    this.nodes = nodes.filter((node) => tree.form(node) !== "plan");
  }

  /** Whether no other item of this view says the same. */
  isUnique(node: number): boolean {
    return this.count("wording", this.tree.wording(node)) === 1;
  }

  /** Counts the items of this view that have it. */
  count(what: keyof Countable, value: string): number {
    let counts = this.#counts.get(what);
    if (counts === undefined) this.#counts.set(what, (counts = this.#countAll(what)));
    return counts.get(value) ?? 0;
  }

  #countAll(what: keyof Countable): Map<string, number> {
    const counts = new Map<string, number>();
    for (const node of this.nodes)
      for (const value of COUNTABLE[what](this.tree.words(node))) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  }
}

type Countable = typeof COUNTABLE;

const COUNTABLE = {
  wording: ({ wording }: ItemWords): Iterable<string> => [wording],
  id: ({ id }: ItemWords): Iterable<string> => (id === null ? [] : [id.key]),
  head: ({ head }: ItemWords): Iterable<string> => (head === null ? [] : [head]),
  code: ({ codes }: ItemWords): Iterable<string> => codes,
} as const;
