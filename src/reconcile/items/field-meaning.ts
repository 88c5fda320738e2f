import type { SingleField } from "../../plan/edit/fields/write-field.ts";

/** What a field of a plan is on GitHub. */
export type FieldMeaning =
  | { readonly kind: "milestone" }
  | { readonly kind: "type" }
  /** The day by which the milestone is to be reached. It belongs to all issues of the milestone: plans only read it. */
  | { readonly kind: "milestone-date" }
  /** An issue field of the organization. */
  | { readonly kind: "issue-field"; readonly name: string }
  /** Labels by the values that they stand for. */
  | { readonly kind: "labels"; readonly labels: ReadonlyMap<string, string> };

/** What each field of a plan that has one value is on GitHub; fields that are not listed stay in the plan. */
export type FieldMeanings = ReadonlyMap<SingleField, FieldMeaning>;

/** Returns how a record names a field with its meaning: with another meaning, what was known of it says nothing. */
export function nameOfMeaning(field: SingleField, meaning: FieldMeaning): string {
  switch (meaning.kind) {
    case "milestone":
    case "type":
    case "milestone-date":
      return `${field} ${meaning.kind}`;
    case "issue-field":
      return `${field} field ${meaning.name.toLowerCase()}`;
    case "labels": {
      const pairs = [...meaning.labels].map(([value, label]) => `${value}=${label}`.toLowerCase());
      return `${field} labels ${pairs.sort().join()}`;
    }
  }
}
