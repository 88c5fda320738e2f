import { InternalError } from "../errors.ts";
import type { PlanRecord } from "./record.ts";

/** True for a text that the record knows: the one that was reconciled, or one that was about to be committed. */
export function isKnownText({ base, pending }: PlanRecord, blob: string): boolean {
  return base.blob === blob || pending.some((text) => text.blob === blob);
}

/** Returns the blob that the plan has once everything that was about to be committed is there. */
export function latestText({ base, pending }: PlanRecord): string {
  return pending[0]?.blob ?? base.blob;
}

/**
 * Returns the record as it stands once one of its texts is the base.
 * @throws InternalError for a text that it does not know.
 */
export function recordAt(record: PlanRecord, blob: string): PlanRecord {
  const landed = record.pending.find((text) => text.blob === blob);
  if (landed === undefined) {
    if (blob === record.base.blob) return record;
    throw new InternalError(`The record of ${record.path} was read at the text ${blob}, which it does not know.`);
  }
  return { ...record, ...landed.lists, base: { ...record.base, blob }, pending: [] };
}
