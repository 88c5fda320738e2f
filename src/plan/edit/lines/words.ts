import type { Item } from "../../model/plan.ts";
import { plainText } from "../../words/inline.ts";
import type { NextId } from "./next-id.ts";

/** What a new item says besides its title. */
export interface Extras {
  readonly id: NextId | null;
  /** Tags in brackets before the title, and behind a `#` after it. */
  readonly leading: readonly string[];
  readonly trailing: readonly string[];
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

/** At least half of some items, and at least one. */
export function isUsual(items: readonly Item[], is: (item: Item) => boolean): boolean {
  const count = items.filter((item) => is(item)).length;
  return count > 0 && count * 2 >= items.length;
}

/** Tags in brackets as task lists write them before the title. */
const BRACKET_TAG = /^(?:P\d?|US\*?\d{0,3}|PARALLEL)$/u;

/** The tags that a new item gets in its line: those that its siblings would write there, in their style. */
export function tagsFor(tags: readonly string[], siblings: readonly Item[]): Pick<Extras, "leading" | "trailing"> {
  const inBrackets = isUsual(siblings, (item) => item.tags.some((tag) => item.text.includes(`[${tag}]`)));
  const withHash = isUsual(siblings, (item) => item.tags.some((tag) => item.text.includes(`#${tag}`)));
  return {
    leading: inBrackets ? tags.filter((tag) => BRACKET_TAG.test(tag)) : [],
    trailing: withHash ? tags.filter((tag) => !BRACKET_TAG.test(tag) && HASH_TAG.test(tag)) : [],
  };
}

const HASH_TAG = /^\p{L}[\p{L}\p{N}_-]{0,60}$/u;

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
