import { describe, expect, it } from "@jest/globals";
import type { IssueEvent } from "../../../src/ports/issue-event.ts";
import { labelWrittenUnrecorded, ownerWrittenUnrecorded } from "../../../src/reconcile/merge/unrecorded-traits.ts";
import { observedIssue } from "../../support/observed-issue.ts";

const VIEWER = "github-actions[bot]";
const RECORDED = "2026-11-20T10:00:00Z";

const event = (kind: "labeled" | "unlabeled", by: string, minute: number, label = "backend"): IssueEvent => ({
  kind,
  label,
  actor: { login: by, isBot: by.endsWith("[bot]") },
  at: `2026-11-20T10:${String(minute).padStart(2, "0")}:00Z`,
});

describe("a label that a run without a record wrote", () => {
  it.each<readonly [what: string, events: readonly IssueEvent[] | null, written: boolean | null]>([
    ["is none where nothing is known of what happened", null, null],
    ["is none where a person set it", [event("labeled", "ada", 1)], null],
    ["was put there", [event("labeled", VIEWER, 1)], true],
    ["was taken off", [event("labeled", VIEWER, 1), event("unlabeled", VIEWER, 2)], false],
    ["is known whatever its letters", [event("labeled", VIEWER, 1, "Backend")], true],
    ["is another one", [event("labeled", VIEWER, 1, "frontend")], null],
    ["was put there before the record", [{ ...event("labeled", VIEWER, 1), at: "2026-11-20T09:59:59Z" }], null],
    ["was put there, whatever a person did then", [event("labeled", VIEWER, 1), event("unlabeled", "ada", 2)], true],
    [
      "is a person's by now",
      [event("labeled", VIEWER, 1), event("unlabeled", "ada", 2), event("labeled", "ada", 3)],
      null,
    ],
  ])("%s", (_, events, written) => {
    const known = { recordedAt: RECORDED, viewer: VIEWER };
    expect(labelWrittenUnrecorded(observedIssue(7, { events }), "backend", known)).toBe(written);
  });

  it("can't be told from a person's where that person's token is used", () => {
    const issue = observedIssue(7, { events: [event("labeled", "ada", 1)] });
    expect(labelWrittenUnrecorded(issue, "backend", { recordedAt: RECORDED, viewer: "ada" })).toBeNull();
  });
});

describe("an owner that a run without a record wrote", () => {
  const assigned = (kind: "assigned" | "unassigned", by: string, minute: number, login = "bea"): IssueEvent => ({
    ...event("labeled", by, minute),
    kind,
    login,
  });

  it.each<readonly [what: string, events: readonly IssueEvent[], written: boolean | null]>([
    ["was assigned", [assigned("assigned", VIEWER, 1)], true],
    ["was assigned, however the login is written", [assigned("assigned", VIEWER, 1, "Bea")], true],
    ["was let go", [assigned("assigned", "ada", 1), assigned("unassigned", VIEWER, 2)], false],
    ["is none where a person assigned them", [assigned("assigned", "ada", 1)], null],
    ["is somebody else", [assigned("assigned", VIEWER, 1, "cleo")], null],
    [
      "is a person's by now",
      [assigned("assigned", VIEWER, 1), assigned("unassigned", "ada", 2), assigned("assigned", "ada", 3)],
      null,
    ],
  ])("%s", (_, events, written) => {
    const known = { recordedAt: RECORDED, viewer: VIEWER };
    expect(ownerWrittenUnrecorded(observedIssue(7, { events }), "bea", known)).toBe(written);
  });
});
