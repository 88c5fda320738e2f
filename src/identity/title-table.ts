import { InternalError } from "../errors.ts";
import type { Matchable } from "./text/matchable.ts";
import { normaliseTitle } from "./text/normalise.ts";

/** Normalized titles of a plan's items (without the plan itself), each with its number of occurrences. */
export type Titles = ReadonlyMap<string, number>;

interface Side {
  readonly items: readonly Matchable[];
}

/** Compares the titles of several plans and files. */
export class TitleTable {
  readonly #titles = new Map<Side, Titles>();
  readonly #names = new Map<Side, string>();
  /** Number of known plans with a title. */
  readonly #plansWith = new Map<string, number>();
  /** Number of texts with a word. */
  readonly #textsWith = new Map<string, number>();

  constructor(plans: readonly Side[], files: readonly Side[]) {
    for (const side of [...plans, ...files]) {
      const titles = countTitles(side.items);
      this.#titles.set(side, titles);
      this.#names.set(side, titleOf(side.items));
      const words = new Set([...titles.keys()].flatMap((title) => title.split(" ")));
      for (const word of words) this.#textsWith.set(word, (this.#textsWith.get(word) ?? 0) + 1);
    }
    for (const plan of plans)
      for (const title of this.titles(plan).keys()) this.#plansWith.set(title, (this.#plansWith.get(title) ?? 0) + 1);
  }

  titles(side: Side): Titles {
    const titles = this.#titles.get(side);
    if (titles === undefined) throw new InternalError("Titles were looked up for a text that the table does not hold.");
    return titles;
  }

  /** Whether a title of a known plan is in another one too, as titles from a template are. */
  isInOtherPlan(title: string, plan: Side): boolean {
    return (this.#plansWith.get(title) ?? 0) > (this.titles(plan).has(title) ? 1 : 0);
  }

  /** Returns the share of the smaller side's titles that both have, 0 to 1. */
  share(one: Side, other: Side, counts: (title: string) => boolean = () => true): number {
    const [titles, others] = [this.titles(one), this.titles(other)];
    let [shared, own, theirs] = [0, 0, 0];
    for (const [title, count] of titles) {
      if (!counts(title)) continue;
      own += count;
      shared += Math.min(count, others.get(title) ?? 0);
    }
    for (const [title, count] of others) if (counts(title)) theirs += count;
    return shared / Math.max(1, Math.min(own, theirs));
  }

  /**
   * Returns the weight of the titles that both have, including the plan's own: of those that no rival has, and of all.
   * A rare word counts more.
   */
  weighShared(one: Side, other: Side, rivals: readonly Side[]): { own: number; shared: number } {
    const others = this.titles(other);
    let [own, shared] = [0, 0];
    const add = (weight: number, isRivals: boolean): void => {
      shared += weight;
      if (!isRivals) own += weight;
    };
    for (const [title, count] of this.titles(one)) {
      const both = Math.min(count, others.get(title) ?? 0);
      if (both > 0)
        add(
          both * this.#weight(title),
          rivals.some((rival) => this.titles(rival).has(title)),
        );
    }
    const name = this.#names.get(one);
    if (name !== undefined && name !== "" && name === this.#names.get(other))
      add(
        this.#weight(name),
        rivals.some((rival) => this.#names.get(rival) === name),
      );
    return { own, shared };
  }

  /** A word of a plan's own title may be in no text: that is as rare as one that is in a single text. */
  #weight(title: string): number {
    return title.split(" ").reduce((sum, word) => sum + 1 / (this.#textsWith.get(word) ?? 1), 0);
  }
}

/** Returns the normalized title of the plan itself; "" where a text has no item at all. */
export function titleOf(items: readonly Matchable[]): string {
  const [plan] = items;
  return plan === undefined ? "" : normaliseTitle(plan.title);
}

function countTitles(items: readonly Matchable[]): Titles {
  const counts = new Map<string, number>();
  for (const { title } of items.slice(1)) {
    const normal = normaliseTitle(title);
    counts.set(normal, (counts.get(normal) ?? 0) + 1);
  }
  return counts;
}
