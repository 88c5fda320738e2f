import { describe, expect, it } from "@jest/globals";
import type { IssueEvent } from "../../../src/ports/issue-event.ts";
import { milestoneWrittenUnrecorded } from "../../../src/reconcile/merge/unrecorded-milestone.ts";
import { observedIssue } from "../../support/observed-issue.ts";

const VIEWER = "github-actions[bot]";
const RECORDED = "2026-11-20T10:00:00Z";

const event = (kind: "milestoned" | "demilestoned", by: string, minute: number, title: string): IssueEvent => ({
  kind,
  title,
  actor: { login: by, isBot: by.endsWith("[bot]") },
  at: `2026-11-20T10:${String(minute).padStart(2, "0")}:00Z`,
});

describe("a milestone that a run without a record wrote", () => {
  it.each<readonly [what: string, events: readonly IssueEvent[] | null, written: string | null | undefined]>([
    ["is none where nothing is known of what happened", null, undefined],
    ["is none where a person set it", [event("milestoned", "ada", 1, "v2")], undefined],
    ["was set", [event("demilestoned", VIEWER, 1, "v1"), event("milestoned", VIEWER, 1, "v2")], "v2"],
    ["was taken off", [event("demilestoned", VIEWER, 1, "v1")], null],
    ["was set before the record", [{ ...event("milestoned", VIEWER, 1, "v2"), at: "2026-11-20T09:59:59Z" }], undefined],
    [
      "was set, whatever a person did then",
      [
        event("milestoned", VIEWER, 1, "v2"),
        event("demilestoned", "ada", 2, "v2"),
        event("milestoned", "ada", 2, "v3"),
      ],
      "v2",
    ],
    [
      "is a person's by now",
      [
        event("milestoned", VIEWER, 1, "v2"),
        event("demilestoned", "ada", 2, "v2"),
        event("milestoned", "ada", 3, "v2"),
      ],
      undefined,
    ],
  ])("%s", (_, events, written) => {
    const known = { recordedAt: RECORDED, viewer: VIEWER };
    expect(milestoneWrittenUnrecorded(observedIssue(7, { events }), known)).toBe(written);
  });
});
