import { InternalError } from "../../errors.ts";
import type { ItemState } from "../../plan/model/plan.ts";
import { NO_ISSUE, type PlanRecord, type RecordedIssue, type UnreadRecord } from "../../record/record.ts";
import { itemAt, type TrackedItem } from "../items/tracked-item.ts";
import type { LineNumber } from "../../plan/model/line-number.ts";

/**
 * Returns what a record lists about an item that was read.
 *
 * @param line where it stands in the text that the list belongs to, 1-based.
 */
export function listedRow(row: TrackedItem, line: LineNumber): PlanRecord["items"][number] {
  return [row.key, numberOf(row), line, agreedState(row)];
}

/** Returns the number of an item's issue for the record; 0: none. */
function numberOf({ issue }: TrackedItem): RecordedIssue {
  return issue === null ? NO_ISSUE : issue.number;
}

/**
 * Returns the state that plan and GitHub agreed on for an item, as far as they did; remaining differences are in
 * `except`.
 */
function agreedState({ outcome }: TrackedItem): ItemState {
  return outcome.issue ?? outcome.plan;
}

/**
 * Returns what a record lists about an item that is unread.
 *
 * @param at its place among all items of the text that the list belongs to.
 * @throws InternalError for the plan itself, which has no line.
 */
export function unreadRow(items: readonly TrackedItem[], row: TrackedItem, at: number): UnreadRecord {
  const { item, key } = row;
  if (item.parent === null) throw new InternalError("The plan itself, which has no line, was not read.");
  return {
    at,
    key,
    issue: numberOf(row),
    kind: item.kind,
    title: item.title,
    id: item.id,
    text: item.text,
    section: [...item.section],
    parent: itemAt(items, item.parent).key,
    below: item.children
      .map((index) => itemAt(items, index))
      .filter((child) => child.item.unread === undefined)
      .map((child) => child.key),
    state: item.state,
  };
}
