import type { SingleField } from "../../plan/edit/fields/write-field.ts";
import type { Item } from "../../plan/model/plan.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { FieldMeaning } from "../items/field-meaning.ts";
import { comparable } from "../items/trait.ts";

/**
 * Returns the value of an item's field as the plan spells it; null: it has none; undefined: it can't be compared with
 * what is on GitHub.
 */
export function valueInPlan({ fields }: Item, field: SingleField, meaning: FieldMeaning): string | null | undefined {
  const value = fields[field]?.trim() ?? "";
  if (value === "") return null;
  if (/[\r\n]/.test(value)) return undefined;
  switch (meaning.kind) {
    case "milestone":
    case "type":
    case "issue-field":
      return field === "due" && !isDay(value) ? undefined : value;
    case "milestone-date":
      return isDay(value) ? value : undefined;
    case "labels":
      return [...meaning.labels.keys()].some((each) => comparable(each) === comparable(value)) ? value : undefined;
  }
}

/**
 * The same for what an issue says.
 *
 * @param known values that are on either side, or were: of several with one label, the first of these that has it is meant.
 */
export function valueOnIssue(
  issue: ObservedIssue,
  meaning: FieldMeaning,
  known: readonly string[],
): string | null | undefined {
  switch (meaning.kind) {
    case "milestone":
      return issue.milestone?.title ?? null;
    case "type":
      return issue.type;
    case "milestone-date":
      return issue.milestone?.due ?? null;
    case "issue-field":
      return issue.fields === undefined ? undefined : (issue.fields[meaning.name.toLowerCase()] ?? null);
    case "labels": {
      const names = new Set(issue.labels.map((label) => label.toLowerCase()));
      const found = [...meaning.labels].filter(([, label]) => names.has(label.toLowerCase()));
      // Of several labels, none is the one.
      if (new Set(found.map(([, label]) => label.toLowerCase())).size > 1) return undefined;
      const values = new Map(found.map(([value]) => [comparable(value), value]));
      const said = known.map(comparable).find((value) => values.has(value));
      return (said === undefined ? found[0]?.[0] : values.get(said)) ?? null;
    }
  }
}

/** True where the server says what such a field is: with issue types, or with issue fields. */
export function isTold(issue: ObservedIssue, meaning: FieldMeaning): boolean {
  switch (meaning.kind) {
    case "milestone":
    case "milestone-date":
    case "labels":
      return true;
    case "type":
      return issue.type !== undefined;
    case "issue-field":
      return issue.fields !== undefined;
  }
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}
