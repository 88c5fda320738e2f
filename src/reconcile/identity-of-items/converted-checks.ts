import type { IssueNumber } from "../../ports/issue-number.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import { normaliseTitle } from "../../identity/text/normalise.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import { parsedBody } from "./parsed-body.ts";
import { itemsAbove, type IdentifiedItem } from "../items/tracked-item.ts";
import type { AdoptionInput } from "./adoption-input.ts";

/** A check that has become an issue of its own. */
export interface ConvertedCheck {
  readonly index: ItemIndex;
  readonly issue: ObservedIssue;
}

/**
 * Finds checks whose line in an issue's text people converted to a sub-issue: the line is gone, or is a number, and the
 * issue has an unknown sub-issue with the check's title. That issue belongs to the check from then on.
 *
 * @param ask called with issues that have to be read before that can be decided.
 */
export function findConverted(input: AdoptionInput, ask: (number: IssueNumber) => void): readonly ConvertedCheck[] {
  const found: ConvertedCheck[] = [];
  const used = new Set<IssueNumber>();
  for (const row of input.items) {
    const { item } = row;
    const isChecked = item.kind === "check" && item.unread === undefined && row.issue === null;
    const host = isChecked ? hostIssue(input, row) : null;
    if (host === null || !hasLostBox(host, row.key)) continue;
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

/** Returns the issue whose text contains, or contained, an item's box. */
function hostIssue({ items }: AdoptionInput, row: IdentifiedItem): ObservedIssue | null {
  for (const { issue } of itemsAbove(items, row)) if (issue !== null) return issue;
  return null;
}

function hasLostBox(host: ObservedIssue, key: string): boolean {
  const body = parsedBody(host);
  return body.block === "damaged" && body.marker !== null && !body.boxes.has(key);
}
