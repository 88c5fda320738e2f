import type { ItemState } from "../plan/model/plan.ts";
import type { Except, RecordedIssue } from "./record.ts";

/** What a record says of one item, wherever it lists it. */
export interface BaseEntry {
  readonly key: string;
  readonly issue: RecordedIssue;
  readonly state: ItemState | null;
  readonly except: Except | undefined;
}
