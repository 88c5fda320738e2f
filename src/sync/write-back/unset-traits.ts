import type { FieldMeaning, FieldMeanings } from "../../reconcile/items/field-meaning.ts";
import { fieldTrait, ownerTrait, type Trait } from "../../reconcile/items/trait.ts";
import type { AppliedOperation } from "../stages/applied.ts";

/**
 * Returns the traits that GitHub did not take, by item key: owners whom it did not assign, and names of milestones,
 * types or options that are not there.
 */
export function unsetTraits(
  applied: readonly AppliedOperation[],
  meanings: FieldMeanings,
): ReadonlyMap<string, ReadonlySet<Trait>> {
  const result = new Map<string, ReadonlySet<Trait>>();
  for (const { operation, left } of applied) {
    if (left === undefined || operation.kind !== "update") continue;
    const traits = [
      ...left.unassigned.map(ownerTrait),
      ...operation.changes.flatMap((change) => {
        if (change.kind !== "field" || change.value === null) return [];
        const name = patchedName(meanings.get(change.field));
        return name !== null && left.unset.includes(name) ? [fieldTrait(change.field, change.value)] : [];
      }),
    ];
    if (traits.length > 0) result.set(operation.key, new Set(traits));
  }
  return result;
}

/** How a writer calls what it could not set; null: it sets no such thing by name. */
function patchedName(meaning: FieldMeaning | undefined): string | null {
  switch (meaning?.kind) {
    case "milestone":
    case "type":
      return meaning.kind;
    case "issue-field":
      return `field ${meaning.name}`;
    case "labels":
    case "milestone-date":
    case undefined:
      return null;
  }
}
