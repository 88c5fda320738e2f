import { elementAt } from "../../model/element-at.ts";
import { PLAN_ITEM, type ItemIndex } from "../../model/item-index.ts";
import type { Fields, Item, Plan } from "../../model/plan.ts";
import type { LineNumber } from "../../model/line-number.ts";

/** What may differ between a plan and the one that its changed text is read as. */
export interface Tolerance {
  /** Where each item stands in the new plan, by its index before. */
  readonly placeOf: readonly ItemIndex[];
  /** Items that stand around the change: their rolled-up state and what they hold below them may differ. */
  readonly around: ReadonlySet<ItemIndex>;
  /** Items that moved: kind, place and section may differ. */
  readonly moved: ReadonlySet<ItemIndex>;
  /** Words that came into the text as those of new items: fields that quote the boxes below them have them too. */
  readonly titles: readonly string[];
  /** The item of which one field or tag was changed, and which fields. */
  readonly changed?: { readonly index: ItemIndex; readonly fields: ReadonlySet<keyof Fields>; readonly tags: boolean };
}

/** The first thing that reads otherwise than before, as the end of a sentence; null where nothing does. */
export function firstDifference(before: Plan, after: Plan, allowed: Tolerance): string | null {
  if (before.title !== after.title) return "the plan would have another title";
  if (before.status?.text !== after.status?.text) return "the plan would have another status";
  if (before.resultsFile !== after.resultsFile) return "the plan would name another results file";
  for (const item of before.items) {
    const place = allowed.placeOf[item.index];
    const now = place === undefined ? undefined : after.items[place];
    const name = item.index === 0 ? "the plan" : `"${item.title}"`;
    if (now === undefined) return `${name} would not be read any more`;
    const difference = differenceOf({ before, item }, { after, now }, allowed);
    if (difference !== null) return `${name} would ${difference}`;
  }
  return null;
}

function differenceOf(
  { before, item }: { before: Plan; item: Item },
  { after, now }: { after: Plan; now: Item },
  allowed: Tolerance,
): string | null {
  const isMoved = allowed.moved.has(item.index);
  const isAround = allowed.around.has(item.index);
  const changed = allowed.changed?.index === item.index ? allowed.changed : null;
  if (item.title !== now.title) return "read as another title";
  if (item.id !== now.id) return "have another id";
  if (item.optional !== now.optional) return "be optional or not";
  if (!isMoved && item.kind !== now.kind) return `become a ${now.kind}`;
  if (!isSameState(item, now, isAround || isMoved)) return `become ${now.state}`;
  if (!isAround && item.mark.carrier !== now.mark.carrier) return "carry its state in another place";
  if (changed?.tags !== true && !isEqual(item.tags, now.tags)) return "have other tags";
  if (!isMoved && !isEqual(item.section, now.section)) return "stand in another section";
  if (!isSameReference(item, now)) return "name another issue";
  const parent = item.parent === null ? null : allowed.placeOf[item.parent];
  if (!isMoved && parent !== now.parent) return "stand below another item";
  const waits = item.dependsOn.map((index) => allowed.placeOf[index] ?? -1).sort(ascending);
  if (!isEqual(waits, [...now.dependsOn].sort(ascending)) && changed?.fields.has("dependsOn") !== true)
    return "wait for other items";
  for (const name of new Set([...keysOf(item.fields), ...keysOf(now.fields)])) {
    if (changed?.fields.has(name) === true) continue;
    const isSame =
      item.fields[name] === now.fields[name] ||
      ((isAround || isMoved) && isSameList(item.fields[name], now.fields[name], allowed));
    if (!isSame) return `have another ${name}`;
  }
  if (changed === null && bodyOf(before, item) !== bodyOf(after, now)) return "have another text";
  return null;
}

function isSameState(item: Item, now: Item, isLoose: boolean): boolean {
  if (item.stateFrom === "own" || now.stateFrom === "own")
    return item.stateFrom === now.stateFrom && item.state === now.state;
  return isLoose || (item.state === now.state && item.stateFrom === now.stateFrom);
}

function isSameReference({ reference: a }: Item, { reference: b }: Item): boolean {
  return a?.number === b?.number && a?.repository === b?.repository && a?.host === b?.host;
}

/** A field may quote the boxes below it: the same but for lines that came or went with items. */
function isSameList(before: string | undefined, after: string | undefined, allowed: Tolerance): boolean {
  const isOwn = (line: string): boolean =>
    !line.startsWith("- ") || !allowed.titles.some((title) => line.includes(title));
  const bare = (value: string | undefined): string => (value ?? "").split("\n").filter(isOwn).join("\n");
  return bare(before) === bare(after);
}

/**
 * The words that belong to an item. Blanks and quote marks change where a block is indented anew, and rules between
 * sections belong to none of them; nor do comments at their end, which say something of what follows.
 */
function bodyOf({ text }: Plan, { body }: Item): string {
  return body
    .map(({ start, end }) => withoutLastComments(text.slice(start, end).replace(RULE, "")).replace(/[\s>]+/g, ""))
    .join("");
}

function withoutLastComments(text: string): string {
  for (let left = text.trimEnd(); ;) {
    const start = left.endsWith("-->") ? left.lastIndexOf("<!--") : -1;
    if (start < 0) return left;
    left = left.slice(0, start).trimEnd();
  }
}

const RULE = /^[ \t]*(?:-[ \t]*){3,}$|^[ \t]*(?:\*[ \t]*){3,}$|^[ \t]*(?:_[ \t]*){3,}$/gm;

function keysOf(fields: Fields): (keyof Fields)[] {
  return Object.keys(fields) as (keyof Fields)[];
}

function isEqual<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}

function ascending(a: number, b: number): number {
  return a - b;
}

/**
 * Where items stand after lines came, went or moved, by their index before; null where one is not read any more.
 *
 * @param lineOf the line that a line of the text before is now; null: it is none any more.
 */
export function placesByLine(
  items: readonly Item[],
  after: Plan,
  lineOf: (line: LineNumber) => LineNumber | null,
): ReadonlyMap<ItemIndex, ItemIndex> | null {
  const byLine = new Map<LineNumber, ItemIndex[]>();
  for (const { index, line } of after.items.slice(1)) {
    const known = byLine.get(line);
    if (known === undefined) byLine.set(line, [index]);
    else known.push(index);
  }
  const places = new Map<ItemIndex, ItemIndex>();
  for (const { index, line } of items) {
    const now = lineOf(line);
    const place = index === 0 ? PLAN_ITEM : now === null ? undefined : byLine.get(now)?.shift();
    if (place === undefined) return null;
    places.set(index, place);
  }
  return places;
}

/** {@link placesByLine} of every item of a plan, in their order. */
export function allPlacesByLine(
  plan: Plan,
  after: Plan,
  lineOf: (line: LineNumber) => LineNumber | null,
): readonly ItemIndex[] | null {
  const places = placesByLine(plan.items, after, lineOf);
  return places === null ? null : [...places.values()];
}

/** An item and all items that stand around it. */
export function ancestorsOf(plan: Plan, index: ItemIndex): ReadonlySet<ItemIndex> {
  const around = new Set<ItemIndex>();
  for (let at: ItemIndex | null = index; at !== null; at = elementAt(plan.items, at, "items").parent) around.add(at);
  return around;
}
