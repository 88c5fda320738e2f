import type { Plan } from "../plan/plan.ts";
import type { Look } from "../ports/look.ts";
import type { Remote } from "../ports/remote.ts";
import type { PlanRecord } from "../reconcile/record.ts";
import { readPlanFile, type PlanFile } from "./plan-files.ts";
import type { Settings } from "./settings.ts";

/** The text a record was reconciled with, parsed. */
export interface BaseText {
  readonly blob: string;
  readonly plan: Plan;
}

/**
 * Reads the base of a record: the text about to be committed if that commit was made, else the text that was read.
 * Null when GitHub has lost it or it can't be parsed any more.
 */
export async function readBaseText(
  remote: Remote,
  look: Look,
  record: PlanRecord,
  file: PlanFile | null,
  settings: Settings,
): Promise<BaseText | null> {
  const blob = await findBaseBlob(remote, look, record, file);
  if (file?.plan != null && file.blob === blob) return { blob, plan: file.plan };
  const bytes = look.contents.get(blob) ?? (await remote.readBlobs([blob])).get(blob);
  if (bytes === undefined) return null;
  const base = readPlanFile(record.path, blob, bytes, settings);
  return base.plan === null ? null : { blob, plan: base.plan };
}

/**
 * A blob may exist although its commit was never made, so only the history tells whether `next` became the base:
 * taking it for the base wrongly would read a lost tick as an untick.
 */
async function findBaseBlob(remote: Remote, look: Look, record: PlanRecord, file: PlanFile | null): Promise<string> {
  const { next } = record;
  if (next === null) return record.base.blob;
  if (file?.blob === next) return next;
  const paths = [...new Set([record.path, ...(file === null ? [] : [file.path])])];
  return (await remote.isInHistory(look.tip, paths, next, record.base.commit)) ? next : record.base.blob;
}
