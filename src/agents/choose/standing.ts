import type { ClaimList } from "../../ports/claims.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import { parseClaim, type Claim } from "../claim/claim.ts";
import { isLive, takeoverTime } from "../claim/lease.ts";

/** What is known about one piece of work, beside claims. */
export interface WorkFacts {
  /** Null: it has no issue, so there is nothing to claim. */
  readonly issue: IssueNumber | null;
  readonly isOpen: boolean;
  /** Titles of the open items that it waits for. */
  readonly waitsFor: readonly string[];
  readonly assignees: readonly string[];
  /** Why nothing of its plan may start; null: it may. */
  readonly stopped: string | null;
}

/** Whether somebody may start a piece of work, and if not, why. */
export type Standing =
  | { readonly kind: "free" }
  | { readonly kind: "mine"; readonly claim: Claim }
  | { readonly kind: "claimed"; readonly claim: Claim }
  | { readonly kind: "assigned"; readonly to: string }
  | { readonly kind: "pull"; readonly pull: number }
  | { readonly kind: "waiting"; readonly waitsFor: readonly string[] }
  | { readonly kind: "stopped"; readonly why: string }
  | { readonly kind: "closed" }
  | { readonly kind: "no-issue" };

/** The claims of a repository, by issue, and who asks. */
export class ClaimBoard {
  readonly list: ClaimList;
  readonly #byIssue: ReadonlyMap<number, Claim>;
  readonly #session: string;
  readonly #login: string | null;

  /** @param login the account of the token: its own assignment keeps nobody out. */
  constructor(list: ClaimList, session: string, login: string | null) {
    this.list = list;
    this.#byIssue = new Map(list.commits.map((commit) => [commit.issue, parseClaim(commit)]));
    this.#session = session;
    this.#login = login?.toLowerCase() ?? null;
  }

  /** The claim of an issue, ended or not. */
  claimOf(issue: number): Claim | null {
    return this.#byIssue.get(issue) ?? null;
  }

  get claims(): readonly Claim[] {
    return [...this.#byIssue.values()];
  }

  /** The open pull request that closes an issue; null: there is none. */
  pullOf(issue: number): number | null {
    return this.list.closing.find((each) => each.issue === issue)?.pull ?? null;
  }

  /** True while nobody else may take an open issue. */
  isLive(claim: Claim): boolean {
    return isLive(claim, { now: this.list.now, isOpen: true, hasPull: this.pullOf(claim.issue) !== null });
  }

  isMine({ session }: Pick<Claim, "session">): boolean {
    return session === this.#session;
  }

  /** The first assignee who is not the one who asks; null: there is none. */
  foreignAssignee(assignees: readonly string[]): string | null {
    return assignees.find((login) => login.toLowerCase() !== this.#login) ?? null;
  }

  /** Milliseconds until the first of these claims may be taken over; null: none is live. */
  nextEnd(claims: readonly Claim[]): number | null {
    const ends = claims.map((claim) => takeoverTime(claim) - this.list.now).filter((ms) => ms > 0);
    return ends.length === 0 ? null : Math.min(...ends);
  }

  /** Whether a piece of work may be started. A holder meets its own claim first, whatever else holds the work back. */
  standingOf(facts: WorkFacts): Standing {
    const { issue, isOpen, waitsFor, assignees, stopped } = facts;
    if (issue === null) return { kind: "no-issue" };
    if (!isOpen) return { kind: "closed" };
    const claim = this.claimOf(issue);
    if (claim !== null && this.isLive(claim))
      return { kind: claim.state === "held" && this.isMine(claim) ? "mine" : "claimed", claim };
    if (stopped !== null) return { kind: "stopped", why: stopped };
    const pull = this.pullOf(issue);
    if (pull !== null) return { kind: "pull", pull };
    const to = this.foreignAssignee(assignees);
    if (to !== null) return { kind: "assigned", to };
    return waitsFor.length > 0 ? { kind: "waiting", waitsFor } : { kind: "free" };
  }
}
