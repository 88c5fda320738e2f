import { describe, expect, it } from "@jest/globals";
import { LEASE, parseClaim, renderClaim, type ClaimText } from "../../../src/agents/claim/claim.ts";
import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { issueNumber } from "../../../src/ports/issue-number.ts";

const SESSION = "0123456789abcdef0123456789abcdef";
const HELD: ClaimText = { holder: "claude@laptop-3", session: SESSION, lease: LEASE, state: "held", evidence: null };

function parsed(message: string) {
  return parseClaim({ issue: issueNumber(12), commit: "c1", committedAt: epochMs(0), message });
}

describe("a claim", () => {
  it("is written a field a line", () => {
    const message = renderClaim(issueNumber(12), { ...HELD, state: "done", evidence: "https://example.org/1" });

    expect(message).toBe(
      `Claim #12\nholder: claude@laptop-3\nsession: ${SESSION}\nlease: 30m\nstate: done\nevidence: https://example.org/1`,
    );
  });

  it.each<[string, ClaimText]>([
    ["held", HELD],
    ["released", { ...HELD, state: "released", lease: 60 * 60_000 }],
    ["done, with evidence", { ...HELD, state: "done", evidence: "commit 0a1b2c3: tests pass" }],
  ])("is read as it was written: %s", (_, claim) => {
    expect(parsed(renderClaim(issueNumber(12), claim))).toMatchObject({ ...claim });
  });

  it("keeps evidence on one line, so that it adds no field", () => {
    const evidence = "link\nstate: released\u0007";

    expect(parsed(renderClaim(issueNumber(12), { ...HELD, state: "done", evidence }))).toMatchObject({
      state: "done",
      evidence: "link state: released",
    });
  });

  it.each([
    ["nothing that can be read", "by hand", { holder: "?", session: "", lease: LEASE, state: "held" }],
    ["a lease of years", "lease: 999999m", { lease: 24 * 60 * 60_000 }],
    ["a lease in words", "lease: forever", { lease: LEASE }],
    ["a state of another version", "state: paused", { state: "held" }],
    ["CRLF", `holder: ada\r\nstate: done\r\n`, { holder: "ada", state: "done" }],
    ["a holder of many lines", `holder: ${"x".repeat(500)}`, { holder: `${"x".repeat(59)}…` }],
  ])("of somebody else with %s is read with care", (_, message, expected) => {
    expect(parsed(message)).toMatchObject(expected);
  });
});
