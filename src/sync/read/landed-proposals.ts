import type { StandingPull } from "../../ports/repository-reader.ts";
import type { PlanRecord, Proposed } from "../../record/record.ts";
import { withoutRefused } from "../../reconcile/next-record/refused-names.ts";
import { readRefused } from "../../record/standing-pull.ts";

/**
 * Returns what a standing pull request brought that was merged since the last record: both sides agreed on it then, so
 * whoever changed one of them afterwards wins.
 */
export function landedProposals({ proposed }: PlanRecord, pull: StandingPull | null): ReadonlyMap<string, Proposed> {
  if (proposed === null || pull?.state !== "merged") return new Map();
  const refused = readRefused(pull.body);
  return new Map(
    Object.entries(proposed).flatMap(([key, each]): [string, Proposed][] => {
      const landed = withoutRefused(key, each, refused);
      return landed === null ? [] : [[key, landed]];
    }),
  );
}
