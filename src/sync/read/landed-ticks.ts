import type { ItemState } from "../../plan/model/plan.ts";
import type { StandingPull } from "../../ports/repository-reader.ts";
import type { PlanRecord } from "../../record/record.ts";
import { readRefused } from "../../record/standing-pull.ts";

/**
 * The ticks of a standing pull request that people have merged since the record was kept: both sides agreed on them then,
 * so that whoever changed one of them afterwards has the last word.
 */
export function landedTicks({ proposed }: PlanRecord, pull: StandingPull | null): ReadonlyMap<string, ItemState> {
  if (proposed === null || pull?.state !== "merged") return new Map();
  const refused = readRefused(pull.body);
  return new Map(Object.entries(proposed).filter(([key]) => !refused.has(key)));
}
