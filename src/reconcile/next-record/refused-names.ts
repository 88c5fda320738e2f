import { titleHash } from "../../issue/marker.ts";
import type { Proposed } from "../../record/record.ts";

/*
 * How a standing pull request remembers what was turned down: the key of an item for its tick, and with the hash of what
 * was proposed for anything else, since another proposal for the same item is not turned down.
 */

export function refusedTitle(key: string, title: string): string {
  return `${key}:${titleHash(title)}`;
}

/** @param parent key of the item that it would stand below. */
export function refusedPlace(key: string, parent: string): string {
  return `${key}:${titleHash(`below ${parent}`)}`;
}

export function refusedTrait(key: string, trait: string, isSet: boolean): string {
  return `${key}:${titleHash(`${trait} ${isSet}`)}`;
}

/** @param order keys of the items below it, in their new order. */
export function refusedOrder(key: string, order: readonly string[]): string {
  return `${key}:${titleHash(`order ${order.join()}`)}`;
}

/**
 * Returns what is left of a proposal for an item without what was turned down before; null: nothing. Traits are proposed
 * without those that were.
 */
export function withoutRefused(key: string, proposed: Proposed, refused: ReadonlySet<string>): Proposed | null {
  const { state, title, titles, parent, traits, order } = proposed;
  const isTitle = title !== undefined && !refused.has(refusedTitle(key, title));
  const left: Proposed = {
    ...(state === undefined || refused.has(key) ? {} : { state }),
    ...(isTitle ? { title, ...(titles === undefined ? {} : { titles }) } : {}),
    ...(parent === undefined || refused.has(refusedPlace(key, parent.plan)) ? {} : { parent }),
    ...(traits === undefined ? {} : { traits }),
    ...(order === undefined || refused.has(refusedOrder(key, order.plan)) ? {} : { order }),
  };
  return Object.keys(left).length === 0 ? null : left;
}
