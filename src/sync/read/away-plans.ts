import type { Look } from "../../ports/look.ts";
import type { Base } from "../../record/base.ts";
import type { PlanRecord } from "../../record/record.ts";
import type { BaseReader } from "./base-reader.ts";
import type { PlanFile } from "./plan-files.ts";
import { CONFIGURED, type Settings } from "../context/settings.ts";

/** A plan that is known and that no file continues: its issues stay as they are. */
export interface AwayPlan {
  readonly record: PlanRecord;
  /**
   * `gone`: there is no such file any more; `replaced`: another plan stands there; `left-out`: the file is there, and this
   * run's choice of files leaves it out.
   */
  readonly why: "gone" | "replaced" | "left-out";
  /** Its items, where some may have gone to other plans; null: not looked at. */
  readonly base: Base | null;
  /** Keys of items that live on in other plans; those of other plans that are away are among them. */
  readonly rescued: ReadonlySet<string>;
}

/**
 * True where a plan that this run's choice of files leaves out is out for good. What another input took in is left to it:
 * several workflows, or the jobs of a matrix, may each have plans of their own. What the configuration took in is left
 * out by an input of the same workflow, which did not have one then.
 */
function isOurs(record: PlanRecord, { choice, follower }: Settings): boolean {
  if (record.choice === choice) return true;
  return record.choice === CONFIGURED && record.follower === follower;
}

/**
 * Sorts out what became of records that no file continues. Where another choice of files took a plan in (that of another
 * workflow), it is none of this run's business.
 *
 * @param files the plan files of this run.
 * @param bases null: no plan changed, so no item can have moved to one.
 */
export async function findAway(
  look: Look,
  settings: Settings,
  records: readonly PlanRecord[],
  files: readonly PlanFile[],
  bases: BaseReader | null,
): Promise<readonly AwayPlan[]> {
  const paths = new Set(look.files.map(({ path }) => path));
  const found: AwayPlan[] = [];
  for (const record of records) {
    const isFollowed = files.some(({ path }) => path === record.path);
    const why = !paths.has(record.path) ? "gone" : isFollowed ? "replaced" : "left-out";
    if (!isOurs(record, settings)) continue;
    const base = bases === null || why === "left-out" ? null : await bases.join(record, null);
    found.push({ record, why, base, rescued: new Set() });
  }
  return found;
}
