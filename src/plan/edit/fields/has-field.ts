import type { Item, Plan } from "../../model/plan.ts";
import type { Patterns } from "../../words/patterns.ts";
import { vocabularyOf } from "../../words/vocabulary.ts";
import { Layout } from "../layout/layout.ts";
import { fieldPlace, wordsAt, type FieldPlace } from "./field-place.ts";
import type { SingleField } from "./write-field.ts";

/** Tells which items of a plan have a field that a value can be written into, empty ones too. */
export class FieldPlaces {
  readonly #plan: Plan;
  readonly #patterns: Patterns | undefined;
  #layout: Layout | null = null;

  constructor(plan: Plan, patterns: Patterns | undefined) {
    this.#plan = plan;
    this.#patterns = patterns;
  }

  has(item: Item, field: SingleField): boolean {
    return item.fields[field] !== undefined || this.#place(item, field) !== null;
  }

  /** True where the value stands in the place itself: a label without words of its own speaks of what follows it. */
  holdsValue(item: Item, field: SingleField): boolean {
    const place = this.#place(item, field);
    return place !== null && wordsAt(this.#layoutOf(), place) === item.fields[field];
  }

  #place(item: Item, field: SingleField): FieldPlace | null {
    return fieldPlace(this.#layoutOf(), item, field, vocabularyOf(this.#patterns));
  }

  #layoutOf(): Layout {
    this.#layout ??= new Layout(this.#plan);
    return this.#layout;
  }
}
