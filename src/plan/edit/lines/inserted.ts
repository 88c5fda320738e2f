import type { Reading } from "../reading.ts";
import { elementAt } from "../../model/element-at.ts";
import type { Item, Plan } from "../../model/plan.ts";
import { isWork } from "../layout/is-work.ts";
import type { InsertedLine, WantedLine } from "./wanted-line.ts";
import { ancestorsOf, firstDifference, allPlacesByLine } from "../layout/read-back.ts";
import type { Spot } from "../places/spot.ts";
import type { Extras } from "./words.ts";
import { linesBelow } from "../../model/line-number.ts";

/** A text with one more line, and what that line has to say. */
export interface Insertion {
  readonly text: string;
  readonly spot: Spot;
  readonly line: WantedLine;
  /** The title that the new item is to have, its id included. */
  readonly title: string;
  readonly extras: Extras;
  readonly siblings: readonly Item[];
}

/** The plan with the new line as it is read; as a string, why it says something else. */
export function readInserted(plan: Plan, insertion: Insertion, reading: Reading): InsertedLine | string {
  const { text, spot, line } = insertion;
  const after = reading.reread(text);
  if (after === null) return "the text would be read as no plan any more";
  const lines = text.split("\n").length - plan.text.split("\n").length;
  const at = plan.text.slice(0, spot.offset).split("\n").length;
  // Lines up to the offset stay; behind the end of a line that one stays too.
  const last = spot.side === "behind" ? at : at - 1;
  const first = at + spot.above.split("\n").length - 1;
  const placeOf = allPlacesByLine(plan, after, (each) => (each <= last ? each : linesBelow(each, lines)));
  if (placeOf === null) return "a line would not be read as an item any more";
  const item = after.items.find(({ line: at, index }) => at === first && index > 0);
  if (item === undefined) return "it would not be read as an item there";
  if (placeOf.includes(item.index)) return "it would be read as part of another item";
  if (after.items.length !== plan.items.length + 1) return "other lines would be read as items";
  const said = saidOtherwise(plan, { after, item, placeOf }, insertion);
  if (said !== null) return said;
  const around = ancestorsOf(plan, line.parent);
  const difference = firstDifference(plan, after, {
    placeOf,
    around,
    moved: new Set(),
    titles: [insertion.title],
  });
  if (difference !== null) return difference;
  return { kind: "written", plan: after, placeOf, index: item.index, pullRequestOnly: spot.pullRequestOnly, lines };
}

/** What the new item says otherwise than was wanted; null where it says just that. */
function saidOtherwise(
  plan: Plan,
  { after, item, placeOf }: { after: Plan; item: Item; placeOf: InsertedLine["placeOf"] },
  { spot, line, title, extras, siblings }: Insertion,
): string | null {
  if (item.fields.estimate !== undefined) return "it would read as an estimate";
  if (item.fields.priority !== undefined) return "it would read as a priority";
  if (Object.keys(item.fields).length > 0) return "it would read as a field";
  const tags = [...extras.leading, ...extras.trailing];
  if (item.tags.length !== tags.length || item.tags.some((tag) => !tags.includes(tag))) return "it would read as a tag";
  if (item.state !== line.state && (item.state !== "open" || item.mark.carrier === "none"))
    return `it would read as ${item.state}`;
  if (item.stateFrom === "own" && item.mark.carrier === "box" && item.state !== line.state)
    return `it would read as ${item.state}`;
  const wantsReference = extras.reference !== "";
  if ((item.reference?.number ?? null) !== (wantsReference ? (line.issue ?? null) : null))
    return "it would name an issue";
  if (withoutCode(item.title) !== withoutCode(title)) return `it would read as "${item.title}"`;
  if (extras.id !== null && item.id !== extras.id.id) return "it would have another id";
  if (item.parent !== placeOf[line.parent]) return "it would stand below another item";
  if (item.children.length > 0) return "it would take other items below it";
  if (spot.kind !== null && item.kind !== spot.kind) return `it would be a ${item.kind}`;
  const parent = elementAt(plan.items, line.parent, "items");
  if (spot.kind === null && (item.kind === "check") === isWork(parent)) return `it would be a ${item.kind}`;
  if (spot.section !== null && !isEqual(item.section, spot.section)) return "it would stand in another section";
  const isSibling = new Set(siblings.map(({ index }) => placeOf[index]));
  const row = (after.items[item.parent ?? 0]?.children ?? []).filter(
    (child) => child === item.index || isSibling.has(child),
  );
  const previous = row[row.indexOf(item.index) - 1] ?? null;
  if (siblings.length > 0 && previous !== (line.after === null ? null : placeOf[line.after]))
    return "it would stand in another place";
  return null;
}

/** Backticks in a title are formatting on GitHub: the plan shows the same without them. */
function withoutCode(title: string): string {
  return title.replaceAll("`", "");
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}
