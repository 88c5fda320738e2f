/** Pairs of nodes, each node at most once on its side; some of them are assumptions. */
export class Pairing {
  readonly afterOf = new Map<number, number>();
  readonly beforeOf = new Map<number, number>();
  /** Nodes of the base whose pair is an assumption. */
  readonly assumed = new Set<number>();
  readonly #mayPair: (before: number, after: number) => boolean;

  /** @param mayPair whether the files of two nodes allow them to be the same */
  constructor(mayPair: (before: number, after: number) => boolean = () => true) {
    this.#mayPair = mayPair;
  }

  /** Adds the pair unless one of its sides is taken; returns whether it was added. */
  add(before: number, after: number, isAssumed = false): boolean {
    if (!this.isFree(before, after)) return false;
    this.afterOf.set(before, after);
    this.beforeOf.set(after, before);
    if (isAssumed) this.assumed.add(before);
    return true;
  }

  /** Whether neither side has a partner yet, and they may be paired. */
  isFree(before: number, after: number): boolean {
    return !this.afterOf.has(before) && !this.beforeOf.has(after) && this.#mayPair(before, after);
  }

  get size(): number {
    return this.afterOf.size;
  }
}
