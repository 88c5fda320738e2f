import { closedMeanwhile, isOverruled, isOwnDoing } from "../input/overruled.ts";
import { parsedBody } from "../identity-of-items/parsed-body.ts";
import type { ReconcileInput } from "../input/reconcile-input.ts";
import type { IdentifiedItem, ItemHistory } from "../items/tracked-item.ts";

/** What the events of an issue tell of who had the last word, where the base does not know of it. */
export type LastWord = Pick<ItemHistory, "hasReturned" | "isOverruled" | "isOwnDoing" | "closedMeanwhile">;

const NOTHING_HAPPENED: LastWord = {
  hasReturned: false,
  isOverruled: false,
  isOwnDoing: false,
  closedMeanwhile: null,
};

/** Reads what people and runs that kept no record did to an item's issue since the base. */
export function findLastWord({ recordedAt, texts }: ReconcileInput, { issue, base }: IdentifiedItem): LastWord {
  if (issue === null) return NOTHING_HAPPENED;
  return {
    hasReturned: base === null && parsedBody(issue).marker?.removed === true,
    isOverruled: isOverruled(issue, recordedAt, texts.viewer),
    isOwnDoing: isOwnDoing(issue, texts.viewer),
    closedMeanwhile: closedMeanwhile(issue, recordedAt, texts.viewer),
  };
}
