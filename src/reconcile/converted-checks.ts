import { normaliseTitle } from "../identity/normalise.ts";
import type { Item } from "../plan/plan.ts";
import type { ObservedIssue } from "../ports/issue.ts";
import type { AdoptionInput } from "./adoption.ts";
import { parsedBody } from "./parsed-body.ts";

/** A check that has become an issue of its own. */
export interface ConvertedCheck {
  readonly index: number;
  readonly issue: ObservedIssue;
}

/**
 * Checks whose line in an issue's text people turned into a sub-issue: the line is gone, or is a number, and below the
 * issue there is one of the check's title that nobody knows. It is that check's from then on.
 *
 * @param ask told of issues that have to be read before that can be said.
 */
export function findConverted(input: AdoptionInput, ask: (number: number) => void): readonly ConvertedCheck[] {
  const found: ConvertedCheck[] = [];
  const used = new Set<number>();
  for (const item of input.plan.items) {
    const isChecked = item.kind === "check" && item.unread === undefined && input.identity.issueOf[item.index] == null;
    const host = isChecked ? hostOf(input, item) : null;
    if (host === null || !hasLostBox(host, input.keys[item.index] ?? "")) continue;
    const title = normaliseTitle(item.title);
    for (const { number } of host.children) {
      if (input.isOurs(number) || input.isTaken(number) || used.has(number)) continue;
      const issue = input.lookUp(number);
      if (issue === undefined) ask(number);
      if (typeof issue !== "object" || normaliseTitle(issue.title) !== title) continue;
      used.add(number);
      found.push({ index: item.index, issue });
      break;
    }
  }
  return found;
}

/** The issue whose text holds, or held, an item's box. */
function hostOf({ plan, identity }: AdoptionInput, item: Item): ObservedIssue | null {
  for (let at = item.parent; at !== null; at = plan.items[at]?.parent ?? null) {
    const issue = identity.issueOf[at];
    if (issue != null) return issue;
  }
  return null;
}

function hasLostBox(host: ObservedIssue, key: string): boolean {
  const body = parsedBody(host);
  return body.block === "damaged" && body.marker !== null && !body.boxes.has(key);
}
