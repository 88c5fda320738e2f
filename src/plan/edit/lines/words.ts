import type { Item } from "../../model/plan.ts";
import { plainText } from "../../words/inline.ts";
import type { NextId } from "../layout/next-id.ts";
import type { TagStyle } from "../layout/usual.ts";

/** What a new item says besides its title. */
export interface Extras extends TagStyle {
  readonly id: NextId | null;
  /** What stands behind the title and its tags: ` (#12)`. */
  readonly reference: string;
}

/** The words of a line: its title, as it is spelled, with id and tags around it. */
export function wordsOf(spelled: string, { id, leading, trailing, reference }: Extras): string {
  const named = id === null ? "" : `${id.lead}${id.id}${id.tail}`;
  const tagged = leading.map((tag) => `[${tag}] `).join("");
  const tags = trailing.map((tag) => ` #${tag}`).join("");
  return `${named}${tagged}${spelled}${reference}${tags}`;
}

/** The title that such words are to be read as. */
export function titleOf(title: string, { id }: Extras): string {
  return id === null ? title : `${plainText(`${id.lead}${id.id}${id.tail}`)} ${title}`;
}

/** ` (#12)` for a new line whose siblings all name their issues so; empty where one does not. */
export function referenceFor(issue: number | undefined, siblings: readonly Item[]): string {
  if (issue === undefined || siblings.length === 0) return "";
  const written = siblings.map((item) => writtenReference(item));
  const [first] = written;
  if (first === undefined || written.some((each) => each === null)) return "";
  return first === null ? "" : ` ${first.before}${issue}${first.behind}`;
}

function writtenReference({ text, reference }: Item): { readonly before: string; readonly behind: string } | null {
  if (reference?.number === null || reference === null || reference.repository !== null) return null;
  const found = new RegExp(
    String.raw`\s([([]?(?:ref:\s?|External-ID:\s?)?(?:GH)?[#-])${reference.number}([)\]]?)(?!\d)`,
    "iu",
  ).exec(text);
  return found === null ? null : { before: found[1] ?? "", behind: found[2] ?? "" };
}
