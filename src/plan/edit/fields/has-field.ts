import type { Item, Plan } from "../../model/plan.ts";
import type { Patterns } from "../../words/patterns.ts";
import { vocabularyOf } from "../../words/vocabulary.ts";
import { Layout } from "../layout/layout.ts";
import { fieldPlace } from "./field-place.ts";
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
    if (item.fields[field] !== undefined) return true;
    this.#layout ??= new Layout(this.#plan);
    return fieldPlace(this.#layout, item, field, vocabularyOf(this.#patterns)) !== null;
  }
}
