import type { Look } from "../../ports/look.ts";
import type { Base } from "../../record/base.ts";
import type { PlanRecord } from "../../record/record.ts";
import type { BaseReader } from "./base-reader.ts";
import type { PlanFile } from "./plan-files.ts";
import { CONFIGURED, type Settings } from "../context/settings.ts";

/** A known plan that no file continues: its issues stay as they are. */
export interface AwayPlan {
  readonly record: PlanRecord;
  /**
   * `gone`: the file no longer exists; `replaced`: another plan is at its path; `left-out`: the file exists, but this
   * run's choice of files leaves it out.
   */
  readonly why: "gone" | "replaced" | "left-out";
  /** Its items, where some may have moved to other plans; null: not read. */
  readonly base: Base | null;
  /** Keys of items that continue in other plans, also in ones that are away themselves. */
  readonly rescued: ReadonlySet<string>;
}

/**
 * True where it is up to this run to say that a plan is left out. A plan that another input included is left to that
 * input: several workflows, or the jobs of a matrix, may each have plans of their own. A plan that the configuration
 * included can be left out by an input that the same workflow gained later.
 */
function isOurs(record: PlanRecord, { choice, follower }: Settings): boolean {
  if (record.choice === choice) return true;
  return record.choice === CONFIGURED && record.follower === follower;
}

/**
 * Finds out why no file continues a record. A plan that another choice of files included (that of another workflow) is
 * none of this run's business.
 *
 * @param files the plan files of this run.
 * @param bases null: no plan changed, so no item can have moved.
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
