import type { IssueNumber } from "../../ports/issue-number.ts";
import type { Look } from "../../ports/look.ts";
import type { RepoRef, StandingPull } from "../../ports/repository-reader.ts";
import type { LastSeen } from "../../record/last-seen.ts";
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
  /** The issues as an earlier run saw them last; null: that is not known, or not to this version. */
  readonly lastSeen: LastSeen | null;
  /** When all issues were read before, ISO 8601, where this run has read only what has changed since; null: it reads all. */
  readonly allReadAt: string | null;
  /** Whose write access was checked and confirmed, the token's own included. */
  readonly writers: Writers;
  readonly unreadableRecords: readonly string[];
  /** Issues whose claim says that its holder has finished the work. */
  readonly finished: ReadonlySet<IssueNumber>;
  /** The pictures of the plans' pasts that their own issues show, by the plan's id; none before a first decision. */
  readonly charts: ReadonlyMap<string, string>;
}
