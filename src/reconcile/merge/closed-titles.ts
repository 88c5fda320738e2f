import { issueTitle } from "../../issue/title/issue-title.ts";
import { titleHash } from "../../issue/marker.ts";
import { parsedBody } from "../identity-of-items/parsed-body.ts";
import type { ItemWithPlace } from "../items/tracked-item.ts";

/**
 * True for a closed issue that keeps its title while it is closed: finished work is not renamed on an assumption. Once
 * reopened, it gets the plan's title, unless a person wrote its own.
 */
export function keepsClosedTitle({ item, base, issue, isAssumed, outcome }: ItemWithPlace): boolean {
  if (issue?.state !== "closed" || outcome.issue === "open") return false;
  const { block, marker } = parsedBody(issue);
  if (block === "newer" || marker === null) return false;
  const title = issueTitle(item);
  if (issue.title === title) return false;
  if (isAssumed) return true;
  return titleHash(issue.title) === marker.title && base !== null && issueTitle(base.item) === title;
}
