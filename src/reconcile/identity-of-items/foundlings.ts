import type { IssueNumber } from "../../ports/issue-number.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { Base, BaseItem } from "../../record/base.ts";
import type { MarkedIssue } from "./ownership.ts";

/** Issues with our marker, apart from those that belong to an item. */
export interface Untaken {
  /** Marked issues of this plan that no item takes. */
  readonly untaken: readonly MarkedIssue[];
  /** Further issues with the marker of an item that has its issue. */
  readonly copies: readonly { readonly original: IssueNumber; readonly copy: MarkedIssue }[];
}

/** Marked issues that no base item lists, waiting for an item to take them. */
export class Foundlings {
  readonly #marked: readonly MarkedIssue[];
  readonly #free = new Map<string, MarkedIssue>();
  readonly #baseKeys: ReadonlySet<string>;

  constructor(marked: readonly MarkedIssue[], base: Base | null, baseOf: readonly (BaseItem | null)[]) {
    this.#marked = marked;
    this.#baseKeys = new Set(base?.byKey.keys());
    const listed = new Set(base?.items.flatMap(({ issue }) => issue ?? []));
    const withIssue = new Set(baseOf.flatMap((entry) => (entry?.issue == null ? [] : [entry.key])));
    for (const entry of marked) {
      const { key } = entry.marker;
      if (listed.has(entry.issue.number) || withIssue.has(key)) continue;
      const known = this.#free.get(key);
      if (known === undefined || prefer(entry, known)) this.#free.set(key, entry);
    }
  }

  get free(): readonly MarkedIssue[] {
    return [...this.#free.values()];
  }

  take(key: string): MarkedIssue | null {
    return this.#free.get(key) ?? null;
  }

  /** True for a key that belongs to another item of the base. The key of a free marker may be used again. */
  isTaken(key: string): boolean {
    return this.#baseKeys.has(key) && !this.#free.has(key);
  }

  /** Returns the issues that no item claimed, and those with the key of an item that has another issue. */
  rest(items: readonly { readonly key: string; readonly issue: ObservedIssue | null }[]): Untaken {
    const claimed = new Map<string, IssueNumber>();
    for (const { key, issue } of items) if (issue !== null) claimed.set(key, issue.number);
    const numbers = new Set(claimed.values());
    const untaken: MarkedIssue[] = [];
    const copies: { original: IssueNumber; copy: MarkedIssue }[] = [];
    for (const entry of this.#marked) {
      if (numbers.has(entry.issue.number)) continue;
      const original = claimed.get(entry.marker.key);
      if (original === undefined) untaken.push(entry);
      else copies.push({ original, copy: entry });
    }
    return { untaken, copies };
  }
}

/** Prefers, of two issues with the same marker, the one that is still followed, then the older one. */
function prefer(entry: MarkedIssue, known: MarkedIssue): boolean {
  const isOpen = (marked: MarkedIssue) => marked.issue.state === "open";
  return isOpen(entry) && !isOpen(known) && known.marker.removed;
}
