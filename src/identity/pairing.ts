/** Pairs of item indices, each index at most once on its side. */
export class Pairing {
  readonly afterOf = new Map<number, number>();
  readonly beforeOf = new Map<number, number>();

  /** Adds the pair unless one of its two sides is taken; says whether it was added. */
  add(before: number, after: number): boolean {
    if (this.afterOf.has(before) || this.beforeOf.has(after)) return false;
    this.afterOf.set(before, after);
    this.beforeOf.set(after, before);
    return true;
  }

  /** Whether neither side has a partner yet. */
  isFree(before: number, after: number): boolean {
    return !this.afterOf.has(before) && !this.beforeOf.has(after);
  }

  get size(): number {
    return this.afterOf.size;
  }
}
