import type { LineTake, MoveTake, Take } from "../input/take.ts";
import type { LineSpots } from "./line-spot.ts";

type Arrival = LineTake | MoveTake;

/**
 * Returns the takes with what each line that arrives is to stand behind: known once all of them are. One that stands
 * behind another comes after it, since takes are written one after the other.
 */
export function placeTakes(takes: readonly Take[], spots: LineSpots): readonly Take[] {
  const placed = takes.map((take) => (isArrival(take) ? { ...take, after: spotOf(take, spots) } : take));
  const arrivals = placed.filter(isArrival);
  const depths = new Map<Take, number>();
  const depthOf = (take: Take): number => {
    const known = depths.get(take);
    if (known !== undefined) return known;
    const before = isArrival(take) ? arrivals.find((other) => isBehind(take, other)) : undefined;
    const depth = before === undefined ? 0 : depthOf(before) + 1;
    depths.set(take, depth);
    return depth;
  };
  return placed
    .map((take) => ({ take, depth: depthOf(take) }))
    .toSorted((a, b) => a.depth - b.depth)
    .map(({ take }) => take);
}

function isArrival(take: Take): take is Arrival {
  return take.kind === "line" || take.kind === "move";
}

function spotOf(take: Arrival, spots: LineSpots): Arrival["after"] {
  return spots.spotOf(take.source, take.kind === "line" ? take.index : take.to);
}

function isBehind({ after }: Arrival, other: Arrival): boolean {
  if (after === null) return false;
  return after.kind === "line"
    ? other.kind === "line" && other.source === after.issue
    : other.kind === "move" && other.index === after.index;
}
