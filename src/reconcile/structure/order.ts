import { longestIncreasing } from "../../plan/edit/lines/longest-increasing.ts";

/** One move: the child goes right after another one of ours, or to the front. */
export interface Move<T> {
  readonly child: T;
  readonly after: T | null;
}

/**
 * Returns the fewest moves that bring our children of one parent into the wanted order.
 *
 * @param observed our children as GitHub has them.
 * @param wanted the same children in the plan's order.
 * @param free children that we may place (new, or moved here). When `reordered` is false, the others keep their order
 * on GitHub: a human chose it.
 */
export function planMoves<T>(
  observed: readonly T[],
  wanted: readonly T[],
  free: ReadonlySet<T>,
  reordered: boolean,
): readonly Move<T>[] {
  const target = reordered ? wanted : insertFree(observed, wanted, free);
  const placeOf = new Map(observed.map((child, place) => [child, place]));
  const present = target.filter((child) => placeOf.has(child));
  const places = present.flatMap((child) => placeOf.get(child) ?? []);
  const staying = new Set(longestIncreasing(places).map((at) => present[at]));
  const moves: Move<T>[] = [];
  let after: T | null = null;
  for (const child of present) {
    if (!staying.has(child)) moves.push({ child, after });
    after = child;
  }
  return moves;
}

/** Returns GitHub's order with the free children inserted after the ones they follow in the plan. */
function insertFree<T>(observed: readonly T[], wanted: readonly T[], free: ReadonlySet<T>): readonly T[] {
  const target = observed.filter((child) => !free.has(child));
  let before: T | null = null;
  for (const child of wanted) {
    if (free.has(child)) target.splice(before === null ? 0 : target.indexOf(before) + 1, 0, child);
    before = child;
  }
  return target;
}
