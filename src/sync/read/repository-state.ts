import type { IssueNumber } from "../../ports/issue-number.ts";
import type { Look } from "../../ports/look.ts";
import type { RepoRef, StandingPull } from "../../ports/repository-reader.ts";
import type { PlanRecord } from "../../record/record.ts";
import type { TrackedPlan } from "./assign-plans.ts";
import type { AwayPlan } from "./away-plans.ts";
import type { IssueCache } from "./issue-cache.ts";
import type { Settings } from "../context/settings.ts";
import type { Writers } from "./writers.ts";

/** Everything a run reads, at one tip. */
export interface RepositoryState {
  readonly repo: RepoRef;
  readonly look: Look;
  readonly settings: Settings;
  readonly plans: readonly TrackedPlan[];
  /** Known plans that no file continues at present. */
  readonly away: readonly AwayPlan[];
  /** Standing pull requests that were read, by plan. */
  readonly pulls: ReadonlyMap<string, StandingPull | null>;
  readonly records: readonly PlanRecord[];
  readonly issues: IssueCache;
  /** Whose write access was checked and confirmed, the token's own included. */
  readonly writers: Writers;
  readonly unreadableRecords: readonly string[];
  /** Issues whose claim says that its holder has finished the work. */
  readonly finished: ReadonlySet<IssueNumber>;
}
