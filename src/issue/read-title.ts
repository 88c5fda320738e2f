import type { Item } from "../plan/model/plan.ts";
import { splitGivenId, splitOwnId } from "../plan/edit/title/own-id.ts";
import { codeSpans } from "../plan/words/code-spans.ts";
import { cleanLine } from "./clean.ts";

/**
 * An issue's title as it can be compared with the title of its item, and written into the plan: without control
 * characters, directions and line ends, without the backticks around code, which GitHub shows as code and plans lose in
 * titles, and with the id that the item has, whatever the issue's title says in its place.
 */
export function readIssueTitle(title: string, item: Pick<Item, "title" | "id">): string {
  const words = splitGivenId(withoutCodeMarks(cleanLine(title)), item).words;
  return `${splitOwnId(item).lead}${words}`;
}

function withoutCodeMarks(title: string): string {
  let text = "";
  let from = 0;
  for (const { start, end, marks } of codeSpans(title)) {
    text += title.slice(from, start) + title.slice(start + marks, end - marks).trim();
    from = end;
  }
  return text + title.slice(from);
}
