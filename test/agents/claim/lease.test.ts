import { describe, expect, it } from "@jest/globals";
import { LEASE, parseClaim, renderClaim, type ClaimState } from "../../../src/agents/claim/claim.ts";
import { isLive, isToBeRenewed, takeoverTime } from "../../../src/agents/claim/lease.ts";
import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { issueNumber } from "../../../src/ports/issue-number.ts";

const START = Date.UTC(2026, 10, 28, 12);
const MINUTE = 60_000;

function claimed(state: ClaimState) {
  const text = { holder: "ada", session: "", lease: LEASE, state, evidence: null };
  const message = renderClaim(issueNumber(12), text);
  return parseClaim({ issue: issueNumber(12), commit: "c1", committedAt: epochMs(START), message });
}

interface Case {
  readonly state?: ClaimState;
  readonly after: number;
  readonly isOpen?: boolean;
  readonly hasPull?: boolean;
  readonly live: boolean;
}

describe("a claim", () => {
  it.each<[string, Case]>([
    ["lives when it was just made", { after: 0, live: true }],
    ["lives for a minute longer than its lease", { after: 31 * MINUTE, live: true }],
    ["then ends", { after: 31 * MINUTE + 1_000, live: false }],
    ["is kept by an open pull request, whatever the lease", { after: 9_000 * MINUTE, hasPull: true, live: true }],
    ["ends when its issue is closed", { after: 0, isOpen: false, live: false }],
    ["ends when it is released", { state: "released", after: 0, live: false }],
    ["ends when it is released, pull request or not", { state: "released", after: 0, hasPull: true, live: false }],
    ["that is done lives while its issue is about to be closed", { state: "done", after: 2 * MINUTE, live: true }],
    ["that is done and whose issue stays open does not", { state: "done", after: 3 * MINUTE, live: false }],
  ])("%s", (_, { state = "held", after, isOpen = true, hasPull = false, live }) => {
    expect(isLive(claimed(state), { now: epochMs(START + after), isOpen, hasPull })).toBe(live);
  });

  it("may be taken over from the lease's end and a minute on", () => {
    expect(takeoverTime(claimed("held")) - START).toBe(31 * MINUTE);
  });

  it.each([
    ["not in the first half of its lease", 14 * MINUTE, "held", false],
    ["from the second half on", 15 * MINUTE, "held", true],
    ["not once it is done", 15 * MINUTE, "done", false],
  ] as const)("is renewed by its holder's next verb: %s", (_, after, state, expected) => {
    expect(isToBeRenewed(claimed(state), epochMs(START + after))).toBe(expected);
  });
});
