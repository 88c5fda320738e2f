import { describe, expect, it } from "@jest/globals";
import type { IssueEvent } from "../../../src/ports/issue-event.ts";
import { findLostTitle } from "../../../src/sync/apply/lost-titles.ts";

function renamed(login: string, from: string, to: string): IssueEvent {
  return { kind: "renamed", from, to, actor: { login, isBot: false }, at: "2026-03-01T12:00:00Z" };
}

describe("a title that somebody wrote between our read and our write", () => {
  it.each<[rule: string, events: readonly IssueEvent[], lost: string | null]>([
    ["is the one that ours replaced", [renamed("ada", "Read", "Mine"), renamed("us", "Mine", "Scan")], "Mine"],
    ["is none where ours replaced the one that was read", [renamed("us", "Read", "Scan")], null],
    [
      "is no matter where somebody has renamed the issue since",
      [renamed("ada", "Read", "Mine"), renamed("us", "Mine", "Scan"), renamed("ada", "Scan", "Other")],
      null,
    ],
    ["is none where nothing is known of its events", [], null],
    ["is none where it is what we wrote", [renamed("ada", "Read", "Scan"), renamed("us", "Scan", "Scan")], null],
  ])("%s", (_, events, lost) => {
    expect(findLostTitle(events, "Read", "Scan")).toBe(lost);
  });
});
