import type { ItemState } from "../plan/model/plan.ts";
import type { Except, RecordedIssue } from "./record.ts";

/** A record's entry for one item, from any of its lists. */
export interface BaseEntry {
  readonly key: string;
  readonly issue: RecordedIssue;
  readonly state: ItemState | null;
  readonly except: Except | undefined;
}
