import type { ItemState } from "../../plan/model/plan.ts";
import type { StandingPull } from "../../ports/repository-reader.ts";
import type { PlanRecord } from "../../record/record.ts";
import { readRefused } from "../../record/standing-pull.ts";

/**
 * Returns the ticks of a standing pull request that was merged since the last record: both sides agreed on them then,
 * so whoever changed one of them afterwards wins.
 */
export function landedTicks({ proposed }: PlanRecord, pull: StandingPull | null): ReadonlyMap<string, ItemState> {
  if (proposed === null || pull?.state !== "merged") return new Map();
  const refused = readRefused(pull.body);
  return new Map(Object.entries(proposed).filter(([key]) => !refused.has(key)));
}
