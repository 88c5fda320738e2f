import type { ObservedIssue } from "../ports/issue.ts";
import type { BaseItem } from "./base.ts";
import type { BoxVote } from "./state-input.ts";
import { parsedBody } from "./parsed-body.ts";

/**
 * What the checklists in the bodies of our issues say of each item. Where an item stands in two bodies (it moved since
 * they were written), the box that changed since the base speaks. No box, or a damaged block: no vote.
 */
export function readBoxes(
  issues: Iterable<ObservedIssue>,
  keys: readonly string[],
  baseOf: readonly (BaseItem | null)[],
): readonly (BoxVote | null)[] {
  const byKey = new Map<string, BoxVote[]>();
  for (const issue of issues)
    for (const [key, checked] of parsedBody(issue).boxes) {
      const votes = byKey.get(key);
      if (votes === undefined) byKey.set(key, [{ checked, issue: issue.number }]);
      else votes.push({ checked, issue: issue.number });
    }
  return keys.map((key, index) => {
    const base = baseOf[index]?.issueState;
    // The box of a dropped item is empty because it was dropped, not because somebody reopened it.
    const votes = (byKey.get(key) ?? []).filter(({ checked }) => checked || base !== "dropped");
    const changed = votes.find((vote) => base !== undefined && vote.checked !== (base === "done"));
    return changed ?? votes[0] ?? null;
  });
}
