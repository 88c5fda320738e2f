import { plainText } from "../identity/text/normalise.ts";
import type { InsertedItem } from "../plan/model/insert-items.ts";
import { PLAN_ITEM, itemIndex, type ItemIndex } from "../plan/model/item-index.ts";
import type { Item, ItemKind, ItemState, Plan } from "../plan/model/plan.ts";
import { elementAt } from "../plan/model/element-at.ts";
import type { PlanRecord } from "./record.ts";
import type { BaseEntry } from "./base-entry.ts";
import { NO_LINE, lineNumber, type LineNumber } from "../plan/model/line-number.ts";

/** Items of a base that are missing when its text is parsed now. */
export interface UnreadOfBase {
  readonly inserted: readonly InsertedItem[];
  /** The record's entry for each, in the same order. */
  readonly entries: readonly BaseEntry[];
}

/**
 * Returns the items that a record lists and the parsed text lacks: those that were unread when the record was made, and
 * those that the parser of that time could read and the present one can't.
 *
 * @param entryOf the record's entry for each parsed item.
 * @param lineOf line in the parsed text of a line that the record lists.
 */
export function unreadOfBase(
  record: PlanRecord,
  plan: Plan,
  entryOf: readonly (number | null)[],
  lineOf: (line: LineNumber) => LineNumber,
): UnreadOfBase {
  const parsedAt = new Map(entryOf.flatMap((at, index) => (at === null ? [] : [[at, index] as const])));
  if (record.unread.length === 0 && parsedAt.size === record.items.length) return { inserted: [], entries: [] };
  const lines = plan.text.split(/\r\n?|\n/);
  const inserted: InsertedItem[] = [];
  const entries: BaseEntry[] = [];
  const idOfKey = new Map<string, number>();
  const indexOfKey = new Map(
    entryOf.flatMap((at, index) =>
      at === null ? [] : [[elementAt(record.items, at, "items of the record")[0], itemIndex(index)] as const],
    ),
  );
  let behind: number = PLAN_ITEM;
  const insert = (
    item: InsertedItem["item"],
    parent: number,
    entry: BaseEntry,
    below: readonly string[] = [],
  ): void => {
    const takes = below.flatMap((key) => indexOfKey.get(key) ?? []);
    inserted.push({ parent, behind, takes, item });
    entries.push(entry);
    behind = plan.items.length + inserted.length - 1;
    idOfKey.set(entry.key, behind);
  };
  for (const row of rowsOf(record)) {
    if (row.unread !== null) {
      const { key, issue, state, parent, below } = row.unread;
      // Its parent may have moved to another plan.
      const above = idOfKey.get(parent) ?? PLAN_ITEM;
      insert(unreadItem(row.unread, state), above, { key, issue, state, except: row.except }, below);
      continue;
    }
    const [key, issue, line, state] = row.item;
    const index = parsedAt.get(row.at);
    if (index !== undefined) {
      behind = index;
      idOfKey.set(key, index);
    } else if (key !== "") {
      // Empty for a line that is not there: a record may have been edited by hand.
      const text = lines[lineOf(lineNumber(line)) - 1] ?? "";
      const item = { kind: "task" as const, title: plainText(text), id: null, text, section: [] };
      const entry = { key, issue, state: state ?? ("open" as const), except: row.except };
      insert(unreadItem(item, entry.state), enclosing(plan, behind), entry);
    }
  }
  return { inserted, entries };
}

type Row = (
  | { readonly unread: PlanRecord["unread"][number] }
  | { readonly unread: null; readonly at: number; readonly item: PlanRecord["items"][number] }
) & { readonly except: BaseEntry["except"] };

/** Returns everything that a record lists, in the order of the base. */
function rowsOf(record: PlanRecord): readonly Row[] {
  const rows: Row[] = [];
  const unreadAt = new Map(record.unread.map((unread) => [unread.at, unread]));
  let at = 0;
  for (let place = 0; place < record.items.length + record.unread.length; place += 1) {
    const except = record.except[String(place)];
    const unread = unreadAt.get(place);
    const item = record.items[at];
    if (unread !== undefined) rows.push({ unread, except });
    else if (item !== undefined) {
      rows.push({ unread: null, at, item, except });
      at += 1;
    }
  }
  return rows;
}

/** Returns the likely parent of a line after this one: the nearest phase or step above. */
function enclosing(plan: Plan, behind: number): number {
  // After another unread item it is unknown.
  if (behind >= plan.items.length) return PLAN_ITEM;
  for (let at: ItemIndex | null = itemIndex(behind); at !== null;) {
    const { kind, parent }: Item = elementAt(plan.items, at, "items of the plan");
    if (kind !== "task" && kind !== "check") return at;
    at = parent;
  }
  return PLAN_ITEM;
}

/** Returns an item without a known line, as it was when it was last read. */
export function unreadItem(
  item: {
    readonly kind: ItemKind;
    readonly title: string;
    readonly id: string | null;
    readonly text: string;
    readonly section: readonly string[];
  },
  state: ItemState,
): InsertedItem["item"] & Pick<Item, "unread"> {
  return {
    kind: item.kind,
    title: item.title,
    id: item.id,
    text: item.text,
    section: [...item.section],
    state,
    stateFrom: "own",
    mark: { carrier: "none" },
    line: NO_LINE,
    column: 1,
    offset: -1,
    fields: {},
    tags: [],
    dependsOn: [],
    started: false,
    optional: false,
    body: [],
    reference: null,
    why: { kind: ["kept"], parent: "heading", state: "nothing" },
    unread: { path: "", line: NO_LINE, column: 1, message: "", hint: "" },
  };
}
