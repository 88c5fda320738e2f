import { closedSinceRecord, isRevertedByHuman, isSetByPlansync } from "../input/human-override.ts";
import { parsedBody } from "../identity-of-items/parsed-body.ts";
import type { ReconcileInput } from "../input/reconcile-input.ts";
import type { IdentifiedItem, ItemHistory } from "../items/tracked-item.ts";

/** What the events of an issue say about who decided last, where the base does not know it. */
export type HistorySinceBase = Pick<
  ItemHistory,
  "hasReappeared" | "isRevertedByHuman" | "isSetByPlansync" | "closedSinceRecord"
>;

const NOTHING_HAPPENED: HistorySinceBase = {
  hasReappeared: false,
  isRevertedByHuman: false,
  isSetByPlansync: false,
  closedSinceRecord: null,
};

/** Reads what people, and runs that wrote no record, did to an item's issue since the base. */
export function historySinceBase(
  { recordedAt, texts }: ReconcileInput,
  { issue, base }: IdentifiedItem,
): HistorySinceBase {
  if (issue === null) return NOTHING_HAPPENED;
  return {
    hasReappeared: base === null && parsedBody(issue).marker?.removed === true,
    isRevertedByHuman: isRevertedByHuman(issue, recordedAt, texts.viewer),
    isSetByPlansync: isSetByPlansync(issue, texts.viewer),
    closedSinceRecord: closedSinceRecord(issue, recordedAt, texts.viewer),
  };
}
