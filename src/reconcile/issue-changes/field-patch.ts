import type { FieldPlaces } from "../../plan/edit/fields/has-field.ts";
import type { IssuePatch, NewIssue, ObservedIssue } from "../../ports/issue.ts";
import type { Item } from "../../plan/model/plan.ts";
import { valueInPlan } from "../merge/field-values.ts";
import type { FieldMeanings } from "../items/field-meaning.ts";
import type { ValueChange } from "../items/tracked-item.ts";
import { comparable } from "../items/trait.ts";

/** What a patch says about fields, and which labels it changes because of them. */
interface FieldPatch {
  readonly patch: Pick<IssuePatch, "milestone" | "type" | "fields">;
  readonly labels: { readonly added: readonly string[]; readonly removed: readonly string[] };
}

/** Returns how fields of a plan are written to an issue. */
export function fieldPatch(issue: ObservedIssue, changes: readonly ValueChange[]): FieldPatch {
  let patch: IssuePatch = {};
  const added: string[] = [];
  const removed: string[] = [];
  for (const { meaning, value } of changes)
    switch (meaning.kind) {
      case "milestone":
        patch = { ...patch, milestone: value };
        break;
      case "type":
        patch = { ...patch, type: value };
        break;
      case "issue-field":
        patch = { ...patch, fields: { ...patch.fields, [meaning.name]: value } };
        break;
      case "labels": {
        const wanted = value === null ? [] : labelsOf(meaning.labels, value);
        const others = new Set([...meaning.labels.values()].map((label) => label.toLowerCase()));
        for (const label of wanted) others.delete(label.toLowerCase());
        added.push(...wanted);
        removed.push(...issue.labels.filter((label) => others.has(label.toLowerCase())));
        break;
      }
      case "milestone-date":
        break;
    }
  return { patch, labels: { added, removed } };
}

/** Returns what a new issue gets from the fields of its item; `labels` only where a field is one. */
export function newFields(
  item: Item,
  meanings: FieldMeanings,
  places: Pick<FieldPlaces, "holdsValue">,
): Pick<NewIssue, "milestone" | "type" | "labels"> {
  const labels: string[] = [];
  const found: { milestone?: string; type?: string } = {};
  for (const [field, meaning] of meanings) {
    const value = valueInPlan(item, field, meaning);
    if (value === null || value === undefined || !places.holdsValue(item, field)) continue;
    if (meaning.kind === "milestone") found.milestone = value;
    else if (meaning.kind === "type") found.type = value;
    else if (meaning.kind === "labels") labels.push(...labelsOf(meaning.labels, value));
  }
  return { ...found, labels };
}

/** Returns the label of a value; none for a value without one. */
function labelsOf(labels: ReadonlyMap<string, string>, value: string): readonly string[] {
  const own = [...labels].filter(([each]) => comparable(each) === comparable(value));
  return own.slice(0, 1).map(([, label]) => label);
}
