import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { Item, Plan } from "../../plan/model/plan.ts";
import { refusedOrder, refusedPlace, refusedTitle, refusedTrait } from "../../reconcile/next-record/refused-names.ts";
import { ownersIn } from "../../reconcile/merge/owners.ts";
import { splitOwnId } from "../../plan/edit/title/own-id.ts";
import { comparable, readTrait } from "../../reconcile/items/trait.ts";
import type { Take, TraitTake } from "../../reconcile/input/take.ts";

/**
 * Returns how a standing pull request remembers that a take was turned down: another one for the same item is not.
 *
 * @param keyOf the key of an item: its index is another one once a line is inserted above.
 */
export function nameOfTake(take: Take, keyOf: (index: ItemIndex) => string): string {
  switch (take.kind) {
    case "title":
      return refusedTitle(take.key, take.title);
    case "line":
      return refusedTitle(String(take.source), take.title);
    case "move":
      return refusedPlace(take.key, keyOf(take.to));
    case "trait":
      return refusedTrait(take.key, take.trait, take.isSet);
    case "order":
      return refusedOrder(take.key, take.order.map(keyOf));
  }
}

/**
 * True when a version of a plan says what a take says.
 *
 * @param placeOf where an item of the plan stands in that version.
 */
export function isWrittenIn(version: Plan, take: Take, placeOf: (index: ItemIndex) => number | undefined): boolean {
  const at = placeOf(take.index);
  const item = at === undefined ? undefined : version.items[at];
  switch (take.kind) {
    case "title":
      return item?.title === take.title;
    case "line":
      return version.items.some((each) => splitOwnId(each).words === take.title);
    case "move":
      return item !== undefined && item.parent === placeOf(take.to);
    case "trait":
      return item !== undefined && hasTrait(item, take) === take.isSet;
    case "order": {
      const places = take.order.flatMap((index) => placeOf(index) ?? []);
      return places.every((place, position) => position === 0 || place > (places[position - 1] ?? 0));
    }
  }
}

function hasTrait({ started, tags, fields }: Item, { trait, name }: TraitTake): boolean {
  const found = readTrait(trait);
  switch (found.kind) {
    case "started":
      return started;
    case "tag":
      return tags.some((tag) => tag.toLowerCase() === found.tag);
    case "field": {
      const value = fields[found.field];
      return value !== undefined && comparable(value) === found.value;
    }
    case "owner":
      return ownersIn(fields.owner, { name, login: found.login })?.includes(found.login) === true;
  }
}
