import type { PlanRecord } from "./record.ts";

/** What is known about a plan that no file continues. */
export interface AwayRecord {
  readonly record: PlanRecord;
  readonly why: "gone" | "replaced" | "left-out";
  /** Keys of items that continue in other plans. */
  readonly rescued: ReadonlySet<string>;
}

/**
 * Returns the record of a plan that is away: it says that this was reported, and omits the items that another plan's
 * record has from now on. Null: no change.
 *
 * @param isWritten true for an item whose new plan keeps a record in this run.
 */
export function awayRecord(
  { record, why, rescued }: AwayRecord,
  isWritten: (key: string) => boolean,
): PlanRecord | null {
  const isElsewhere = (key: string) => rescued.has(key) && isWritten(key);
  const hasMoved = [...record.items.map(([key]) => key), ...record.unread.map(({ key }) => key)].some(isElsewhere);
  if (record.away === why && !hasMoved) return null;
  return {
    ...record,
    away: why,
    items: record.items.map((entry) => (isElsewhere(entry[0]) ? ["", 0, entry[2], entry[3]] : entry)),
    unread: record.unread.map((entry) => (isElsewhere(entry.key) ? { ...entry, key: "", issue: 0 } : entry)),
  };
}
