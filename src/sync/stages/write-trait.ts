import type { Reading } from "../../plan/edit/reading.ts";
import { writeField } from "../../plan/edit/fields/write-field.ts";
import { writeOwner } from "../../plan/edit/fields/write-owner.ts";
import { writeTag } from "../../plan/edit/fields/write-tag.ts";
import { rewriteStarted } from "../../plan/edit/rewrite-started.ts";
import type { Rewrite } from "../../plan/edit/rewrite.ts";
import { elementAt } from "../../plan/model/element-at.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { Plan } from "../../plan/model/plan.ts";
import type { TraitTake } from "../../reconcile/input/take.ts";
import { ownersIn } from "../../reconcile/merge/owners.ts";
import { readTrait } from "../../reconcile/items/trait.ts";

const SEVERAL: Rewrite = { kind: "refused", why: "its field names several people", pullRequestOnly: false };

/** Writes into a plan what an item has, or has no more, beside its state. */
export function writeTrait(plan: Plan, index: ItemIndex, { trait, name, isSet }: TraitTake, reading: Reading): Rewrite {
  const { fields, tags } = elementAt(plan.items, index, "items");
  const found = readTrait(trait);
  switch (found.kind) {
    case "started":
      return rewriteStarted(plan, index, isSet, reading);
    case "tag": {
      const spelled = tags.find((tag) => tag.toLowerCase() === found.tag) ?? name;
      return writeTag(plan, index, spelled, isSet ? "add" : "remove", reading);
    }
    case "field":
      return writeField(plan, index, found.field, isSet ? name : null, reading);
    case "owner": {
      if (isSet) return writeOwner(plan, index, name, reading);
      const owners = ownersIn(fields.owner, { name, login: found.login });
      if (owners?.includes(found.login) === false)
        return { kind: "written", plan, placeOf: plan.items.map((item) => item.index) };
      return owners?.length === 1 ? writeOwner(plan, index, null, reading) : SEVERAL;
    }
  }
}
