import type { Item } from "../../plan/model/plan.ts";
import { splitGivenId, splitOwnId } from "../../plan/edit/title/own-id.ts";
import { codeSpans } from "../../plan/words/code-spans.ts";
import { isStatePicture } from "../../plan/words/item-state.ts";
import { cleanLine } from "../text/clean.ts";

/**
 * An issue's title as it can be compared with the title of its item, and written into the plan: composed as titles of
 * plans are, without control characters, directions and line ends, and without what is only for show: backticks around
 * code, pictures before the words. The id is the item's, whatever the issue's title says in its place.
 */
export function readIssueTitle(title: string, item: Pick<Item, "title" | "id">): string {
  const shown = withoutPictures(withoutCodeMarks(cleanLine(title.normalize("NFC"))));
  return `${splitOwnId(item).lead}${splitGivenId(shown, item).words}`;
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

const PICTURE = /^\p{Extended_Pictographic}[\p{VS}\p{Join_C}\p{Emoji_Modifier}\p{Extended_Pictographic}]*\s+(?=\S)/u;

/** A title without the pictures that stand before it; one that says a state is left, for it says something. */
function withoutPictures(title: string): string {
  let rest = title;
  for (let found = PICTURE.exec(rest); found !== null && !isStatePicture(found[0].trim()); found = PICTURE.exec(rest))
    rest = rest.slice(found[0].length);
  return rest;
}
