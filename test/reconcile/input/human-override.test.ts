import { describe, expect, it } from "@jest/globals";
import type { StateEvent } from "../../../src/ports/issue.ts";
import {
  closedSinceRecord,
  isOurs,
  isRevertedByHuman,
  isSetByPlansync,
  isReopenedByHuman,
} from "../../../src/reconcile/input/human-override.ts";
import { observedIssue } from "../../support/observed-issue.ts";
import { ADA, OTHER_BOT, OWN_BOT } from "../issue-acts.ts";

const RECORDED = "2026-11-21T10:00:00Z";
const BEFORE = "2026-11-21T09:00:00Z";
const LATER = "2026-11-21T11:00:00Z";
const LAST = "2026-11-21T12:00:00Z";

function event(to: "open" | "closed", actor: StateEvent["actor"], at: string): StateEvent {
  return { to, actor, at };
}

function issueWith(...stateEvents: readonly StateEvent[]) {
  const state = stateEvents.at(-1)?.to ?? "open";
  return observedIssue(1, { state, closeReason: state === "closed" ? "completed" : null, stateEvents });
}

describe("a run that wrote no record is overruled", () => {
  it.each<[rule: string, events: readonly StateEvent[], recordedAt: string | null, is: boolean]>([
    [
      "when a human reopened what it closed",
      [event("closed", OWN_BOT, LATER), event("open", ADA, LAST)],
      RECORDED,
      true,
    ],
    [
      "when a human closed what it reopened",
      [event("open", OWN_BOT, LATER), event("closed", ADA, LAST)],
      RECORDED,
      true,
    ],
    ["not when the last word is its own", [event("open", ADA, LATER), event("closed", OWN_BOT, LAST)], RECORDED, false],
    ["not when it did nothing since the record", [event("open", ADA, LATER)], RECORDED, false],
    [
      "not by what happened before the record",
      [event("closed", OWN_BOT, BEFORE), event("open", ADA, LATER)],
      RECORDED,
      false,
    ],
    [
      "not where nobody knows when the record was written",
      [event("closed", OWN_BOT, LATER), event("open", ADA, LAST)],
      null,
      false,
    ],
    ["not where nothing happened", [], RECORDED, false],
  ])("%s", (_, events, recordedAt, is) => {
    expect(isRevertedByHuman(issueWith(...events), recordedAt, OWN_BOT.login)).toBe(is);
  });

  it("also when it used a person's token, and another person reverted it", () => {
    const issue = issueWith(event("closed", ADA, LATER), event("open", { login: "bob", isBot: false }, LAST));

    expect(isRevertedByHuman(issue, RECORDED, "ada")).toBe(true);
    expect(isRevertedByHuman(issue, RECORDED, OWN_BOT.login)).toBe(false);
  });
});

describe("who reopened an issue", () => {
  it.each<[rule: string, events: readonly StateEvent[], is: boolean]>([
    ["is a human when the last event is a human's reopening", [event("open", ADA, LATER)], true],
    ["is a human where GitHub tells of no event", [], true],
    ["is a human where GitHub does not say who", [event("open", null, LATER)], true],
    ["is no human when a bot did it", [event("open", OTHER_BOT, LATER)], false],
  ])("%s", (_, events, is) => {
    expect(isReopenedByHuman(issueWith(...events))).toBe(is);
  });
});

describe("an issue is as the token's own bot set it", () => {
  it.each<[rule: string, issue: ReturnType<typeof issueWith>, is: boolean]>([
    ["when that bot closed it as completed", issueWith(event("closed", OWN_BOT, LATER)), true],
    ["when that bot reopened it", issueWith(event("open", OWN_BOT, LATER)), true],
    ["not when another bot did", issueWith(event("closed", OTHER_BOT, LATER)), false],
    ["not when a human did", issueWith(event("closed", ADA, LATER)), false],
    [
      "not when that bot closed it as not planned",
      { ...issueWith(event("closed", OWN_BOT, LATER)), closeReason: "not_planned" },
      false,
    ],
    [
      "not when the last event is another state",
      { ...issueWith(event("closed", OWN_BOT, LATER)), state: "open" },
      false,
    ],
  ])("%s", (_, issue, is) => {
    expect(isSetByPlansync(issue, OWN_BOT.login)).toBe(is);
  });

  it("not when the owner of the token is a person: people share it", () => {
    expect(isSetByPlansync(issueWith(event("closed", ADA, LATER)), "ada")).toBe(false);
  });
});

describe("when a human closed an issue that is open again", () => {
  it.each<[rule: string, events: readonly StateEvent[], recordedAt: string | null, at: string | null]>([
    [
      "is the time of the last closing since the record",
      [
        event("closed", ADA, RECORDED),
        event("open", ADA, LATER),
        event("closed", ADA, LATER),
        event("open", ADA, LAST),
      ],
      RECORDED,
      LATER,
    ],
    [
      "counts what happened in the record's second",
      [event("closed", ADA, RECORDED), event("open", ADA, LAST)],
      RECORDED,
      RECORDED,
    ],
    ["is not told where it is still closed", [event("closed", ADA, LATER)], RECORDED, null],
    [
      "is not told where it was closed before the record",
      [event("closed", ADA, BEFORE), event("open", ADA, LAST)],
      RECORDED,
      null,
    ],
    [
      "is not told where plansync closed it",
      [event("closed", OWN_BOT, LATER), event("open", ADA, LAST)],
      RECORDED,
      null,
    ],
    [
      "is not told where a bot reopened it",
      [event("closed", ADA, LATER), event("open", OTHER_BOT, LAST)],
      RECORDED,
      null,
    ],
    ["is not told without the record's time", [event("closed", ADA, LATER), event("open", ADA, LAST)], null, null],
  ])("%s", (_, events, recordedAt, at) => {
    expect(closedSinceRecord(issueWith(...events), recordedAt, OWN_BOT.login)).toBe(at);
  });
});

describe("nobody's decision", () => {
  it("is that of any bot, and of the token's own login", () => {
    expect(isOurs(OTHER_BOT, OWN_BOT.login)).toBe(true);
    expect(isOurs(ADA, "ada")).toBe(true);
    expect(isOurs(ADA, OWN_BOT.login)).toBe(false);
    expect(isOurs(null, OWN_BOT.login)).toBe(false);
  });
});
