import type { Item } from "../../plan/model/plan.ts";
import { cleanLine, cutText } from "../text/clean.ts";

/** GitHub refuses titles over 256 characters. */
const MAX_TITLE = 256;

/** The issue title for an item: GitHub refuses one without a visible character. */
export function issueTitle(item: Pick<Item, "title">): string {
  const title = cleanLine(item.title);
  return /[^\s\u200b-\u200f\u2060\u00ad]/.test(title) ? cutText(title, MAX_TITLE) : "(untitled)";
}
