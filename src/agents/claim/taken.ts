import { isoSeconds } from "../../iso-seconds.ts";
import type { ClaimList, Taken } from "../../ports/claims.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import { type Claim, parseClaim } from "./claim.ts";
import { isLive, leaseEnd } from "./lease.ts";

/**
 * Returns who works on open issues: the holder of a claim, else whoever has an open pull request that closes it, else
 * the first assignee who is not the one who asks.
 *
 * @param viewer login of the one who asks; null where it is not known.
 */
export function takenIssues(
  list: ClaimList,
  issues: readonly Pick<ObservedIssue, "number" | "state" | "assignees">[],
  viewer: string | null,
): ReadonlyMap<number, Taken> {
  const open = issues.filter(({ state }) => state === "open");
  const numbers = new Set<number>(open.map(({ number }) => number));
  const held = heldIssues(list, (issue) => numbers.has(issue));
  return new Map(
    open.flatMap(({ number, assignees }): [number, Taken][] => {
      const claim = held.get(number);
      if (claim !== undefined) return [[number, claim]];
      const pull = list.closing.find(({ issue }) => issue === number)?.pull;
      if (pull !== undefined) return [[number, { by: `#${pull}`, why: "pull-request" }]];
      const by = assignees.find((login) => login.toLowerCase() !== viewer?.toLowerCase());
      return by === undefined ? [] : [[number, { by, why: "assignee" }]];
    }),
  );
}

/** Returns the claims whose holders finished the work, by issue. */
export function finishedIssues(list: ClaimList | null): ReadonlyMap<number, Claim> {
  const claims = (list?.commits ?? []).map(parseClaim);
  return new Map(claims.filter(({ state }) => state === "done").map((claim) => [claim.issue, claim]));
}

/** Returns who holds open issues by a claim, by number of the issue. */
export function heldIssues(list: ClaimList, isOpen: (issue: number) => boolean): ReadonlyMap<number, Taken> {
  const pulls = new Set<number>(list.closing.map(({ issue }) => issue));
  return new Map(
    list.commits.flatMap((commit): [number, Taken][] => {
      const claim = parseClaim(commit);
      const view = { now: list.now, isOpen: isOpen(claim.issue), hasPull: pulls.has(claim.issue) };
      if (!isLive(claim, view)) return [];
      const until = isoSeconds(leaseEnd(claim));
      return [[claim.issue, { by: claim.holder, why: "claim", until }]];
    }),
  );
}
