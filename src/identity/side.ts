import type { Matchable, PlanVersion } from "./matchable.ts";
import { normaliseTitle } from "./normalise.ts";
import { profileOf, type Profile } from "./similarity.ts";

/** One version of a plan, prepared for matching. */
export class Side {
  readonly items: readonly Matchable[];
  readonly text: string | undefined;
  /** Children by parent index, in document order. */
  readonly children: readonly (readonly number[])[];
  /** Normalised title of each item. */
  readonly titles: readonly string[];
  /** Normalised first line of each item: says more than the title where only a part became the title. */
  readonly wordings: readonly string[];
  /** Normalised labels between each item and its parent, as one string. */
  readonly sections: readonly string[];
  /** How many items of the plan share a wording. */
  readonly frequency: ReadonlyMap<string, number>;
  readonly #profiles = new Map<number, Profile>();

  constructor(version: PlanVersion) {
    this.items = version.items;
    this.text = version.text;
    const children: number[][] = version.items.map(() => []);
    version.items.forEach((item, index) => {
      if (item.parent !== null) children[item.parent]?.push(index);
    });
    this.children = children;
    this.titles = version.items.map((item) => normaliseTitle(item.title));
    this.wordings = version.items.map((item, index) => wordingOf(item, this.titles[index] ?? ""));
    this.sections = version.items.map((item) => item.section.map((label) => normaliseTitle(label)).join(" / "));
    this.frequency = countOf(this.wordings);
  }

  /** The item's parent; -1 for the plan itself. */
  parent(index: number): number {
    return this.items[index]?.parent ?? -1;
  }

  wording(index: number): string {
    return this.wordings[index] ?? "";
  }

  /** Whether no other item of this version says the same. */
  isUnique(index: number): boolean {
    return this.frequency.get(this.wording(index)) === 1;
  }

  profile(index: number): Profile {
    const known = this.#profiles.get(index);
    if (known !== undefined) return known;
    const profile = profileOf(this.wording(index));
    this.#profiles.set(index, profile);
    return profile;
  }
}

/** The first line, unless the title stands elsewhere (the first line of a YAML todo may be its id). */
function wordingOf(item: Matchable, title: string): string {
  const line = normaliseTitle(item.text);
  return line.length > title.length && line.includes(title) ? line : title;
}

function countOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
