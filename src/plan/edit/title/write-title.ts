import { elementAt } from "../../model/element-at.ts";
import type { ItemIndex } from "../../model/item-index.ts";
import type { Plan, Span } from "../../model/plan.ts";
import type { Rewrite } from "../rewrite.ts";
import { alignTitle } from "./align-title.ts";
import { editWords, PUTTING, type Manner } from "./edit-words.ts";
import { splitOwnId } from "./own-id.ts";
import { readBack, type Misreading } from "./read-back.ts";
import { titlePlaces, type TitlePlace } from "./title-place.ts";

/** Reads a text as the plan that is being changed is read; null where it is none any more. */
type Reread = (text: string) => Plan | null;

/**
 * A plan in which an item has another title. Only the words that differ are edited, inside the marks that they stand in;
 * the new text is parsed again, and nothing else in it says another thing.
 *
 * @param title one line as people see it, the item's id in front where its title has one; no markdown.
 */
export function writeTitle(plan: Plan, index: ItemIndex, title: string, reread: Reread): Rewrite {
  const item = elementAt(plan.items, index, "items");
  if (title === item.title) return { kind: "written", plan, placeOf: plan.items.map((each) => each.index) };
  if (title.trim() === "") return refused("it would be empty");
  if (UNWRITABLE.test(withoutKept(title, item.title))) return refused("it has characters that no line can hold");
  let first: Misreading | null = null;
  let traces = 0;
  for (const { place, spans } of tracesOf(plan, index, item.title)) {
    if ((traces += 1) > MOST_TRACES) break;
    const tried = new Set<string>();
    let isSaid = false;
    for (const manner of MANNERS) {
      if (manner.escaping === "all" && isSaid) break;
      const edited = editWords(plan.text, place, { title: item.title, spans }, title, manner);
      if ("why" in edited) {
        first ??= { why: edited.why, isSaid: false };
        continue;
      }
      if (tried.has(edited.text)) continue;
      tried.add(edited.text);
      const after = reread(plan.text.slice(0, place.start) + edited.text + plan.text.slice(place.end));
      const difference = readBack(plan, after, { index, title, edited: place });
      if (difference === null && after !== null)
        return { kind: "written", plan: after, placeOf: plan.items.map((each) => each.index) };
      first ??= difference;
      isSaid ||= difference?.isSaid === true;
    }
  }
  return refused(first?.why ?? "its title doesn't stand in one line as it is");
}

/** A line that says its title more often than this is no line that anybody wrote: each way costs the reading of a plan. */
const MOST_TRACES = 6;

/** Signs behind backslashes only where those that are marks are not enough. */
const MANNERS: readonly Manner[] = (["needed", "all"] as const).flatMap((escaping) =>
  PUTTING.map((putting) => ({ putting, escaping })),
);

/** Line ends, control characters, and those that change the direction of what stands behind them. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNWRITABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff]/;

/** A title without such characters as the plan has already. */
function withoutKept(title: string, known: string): string {
  return [...title].filter((char) => !known.includes(char)).join("");
}

interface Trace {
  readonly place: TitlePlace;
  readonly spans: readonly (Span | null)[];
}

/** The ways to find a title in the text, the likeliest first. */
function* tracesOf(plan: Plan, index: ItemIndex, title: string): Generator<Trace> {
  const { lead, words } = splitOwnId(elementAt(plan.items, index, "items"));
  for (const place of titlePlaces(plan, index)) {
    const traces = tracesIn(place, title, "");
    // The id of a row stands in another cell.
    const found = traces.length === 0 && place.style === "cell" && lead !== "" ? tracesIn(place, words, lead) : traces;
    yield* found;
    // A title that ends in this line goes on in none below.
    if (found.length > 0 && place.style === "line") return;
  }
}

/** @param lead what stands before the words, elsewhere. */
function tracesIn(place: TitlePlace, words: string, lead: string): readonly Trace[] {
  const elsewhere = Array.from(lead, () => null);
  return alignTitle(words, place.words.text).map((at) => ({
    place,
    spans: [...elsewhere, ...at.map((each) => place.words.spans[each] ?? null)],
  }));
}

function refused(why: string): Rewrite {
  return { kind: "refused", why, pullRequestOnly: false };
}
