import { longestIncreasing } from "./longest-increasing.ts";

/**
 * Returns a list once some of its elements stand in another order, with as few moves as that takes: as `reorderChildren`
 * leaves lines.
 *
 * @param order elements of the list, in the wanted order.
 */
export function listReordered<T>(list: readonly T[], order: readonly T[]): readonly T[] {
  const places = new Map(list.map((each, place) => [each, place]));
  const stay = new Set(longestIncreasing(order.flatMap((each) => places.get(each) ?? [])));
  const result = [...list];
  for (const [at, each] of order.entries()) {
    if (stay.has(at)) continue;
    result.splice(result.indexOf(each), 1);
    const previous = order[at - 1];
    const place =
      previous === undefined ? result.findIndex((other) => order.includes(other)) : result.indexOf(previous) + 1;
    result.splice(place, 0, each);
  }
  return result;
}
