import { titleHash } from "../../issue/marker.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { Item, Plan } from "../../plan/model/plan.ts";
import { readTrait, type Trait } from "../../reconcile/items/trait.ts";
import type { Take } from "../../reconcile/input/take.ts";

/** Returns how a standing pull request remembers that a take was turned down: another one for the same item is not. */
export function nameOfTake(take: Take): string {
  switch (take.kind) {
    case "title":
      return `${take.key}:${titleHash(take.title)}`;
    case "line":
      return `${take.source}:${titleHash(take.title)}`;
    case "move":
      return `${take.key}:${titleHash(`below ${take.to}`)}`;
    case "trait":
      return `${take.key}:${titleHash(`${take.trait} ${take.isSet}`)}`;
    case "order":
      return `${take.key}:${titleHash(`order ${take.order.join()}`)}`;
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
      return version.items.some(({ title }) => title.endsWith(take.title));
    case "move":
      return item !== undefined && item.parent === placeOf(take.to);
    case "trait":
      return item !== undefined && hasTrait(item, take.trait) === take.isSet;
    case "order": {
      const places = take.order.flatMap((index) => placeOf(index) ?? []);
      return places.every((place, position) => position === 0 || place > (places[position - 1] ?? 0));
    }
  }
}

function hasTrait({ started, tags, fields }: Item, trait: Trait): boolean {
  const found = readTrait(trait);
  switch (found.kind) {
    case "started":
      return started;
    case "tag":
      return tags.some((tag) => tag.toLowerCase() === found.tag);
    case "owner":
      return fields.owner?.toLowerCase().includes(found.login) === true;
  }
}
