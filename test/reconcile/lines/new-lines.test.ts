import { describe, expect, it } from "@jest/globals";
import type { IssueEvent } from "../../../src/ports/issue-event.ts";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import { DEFAULT_POLICY } from "../../../src/reconcile/input/policy.ts";
import { observedIssue, type Over } from "../../support/observed-issue.ts";
import { synced, type Repository } from "../decide.ts";
import { ADA, changed, gainsChild } from "../issue-acts.ts";
import { planOf, STEPS } from "../plans.ts";

const STEP = "Step 1: Build";
const MALLORY = { login: "mallory", isBot: false };

/** A sub-issue that somebody added to the first step, behind all others. */
function withStranger(over: Over = {}, text = STEPS): Repository {
  const stranger = observedIssue(900, { title: "Find the keel", author: ADA, events: [], ...over });
  return synced(text)
    .with({ others: [stranger], writers: ["ada"] })
    .acted({ [STEP]: gainsChild(900, stranger.state) });
}

function event(over: Pick<IssueEvent, "kind" | "actor"> & object): IssueEvent {
  return { at: "2026-03-01T12:00:00Z", parent: issueNumber(101), from: "a", to: "b", ...over } as IssueEvent;
}

describe("a sub-issue that somebody added", () => {
  const LINE = `take the line Find the keel below ${STEP}`;

  it.each<[rule: string, repository: Repository, does: readonly string[], says: readonly string[]]>([
    ["becomes a line", withStranger(), [LINE], []],
    ["becomes none while it is closed", withStranger({ state: "closed" }), [], []],
    ["becomes none where it bears a marker of ours", withStranger({ body: markerOf() }), [], []],
    [
      "becomes none where nothing but states flows from GitHub",
      withStranger().with({ policy: { ...DEFAULT_POLICY, takes: new Set() } }),
      [],
      [],
    ],
    [
      "is proposed where an outsider wrote it",
      withStranger({ author: MALLORY }),
      [],
      [`proposed ${STEP}: mallory proposes it as a sub-issue: "Find the keel"`],
    ],
    [
      "becomes a line where somebody with write access put an outsider's there",
      withStranger({ author: MALLORY, events: [event({ kind: "attached", actor: ADA })] }),
      [LINE],
      [],
    ],
    [
      "is proposed where its author renamed it since",
      withStranger({
        author: MALLORY,
        events: [event({ kind: "attached", actor: ADA }), event({ kind: "renamed", actor: MALLORY })],
      }),
      [],
      [`proposed ${STEP}: mallory proposes it as a sub-issue: "Find the keel"`],
    ],
    [
      "is proposed where a bot wrote it",
      withStranger({ author: { login: "tidy[bot]", isBot: true } }),
      [],
      [`proposed ${STEP}: tidy[bot] proposes it as a sub-issue: "Find the keel"`],
    ],
  ])("%s", (_, repository, does, says) => {
    const decision = repository.decided();

    expect({ does: decision.does, says: decision.says }).toEqual({ does, says });
  });

  it("is the issue of a new line with its title below the same item", () => {
    const text = STEPS.replace("- [ ] Second\n", "- [ ] Second\n- [ ] Find the keel\n");

    expect(withStranger().edited(text).decided().does).toContain("adopt #900 as Find the keel");
  });

  it("leaves the line alone, and is left alone, where several lines have its title", () => {
    const text = STEPS.replace("- [ ] Second\n", "- [ ] Find the keel\n- [ ] Second\n- [ ] Find the keel\n");
    const { does } = withStranger().edited(text).decided();

    expect(does.filter((line) => /keel/.test(line))).toEqual([]);
  });

  it("keeps the issue of its item open when the item is removed", () => {
    const without = planOf("### Step 2: Sail", "", "- [ ] Third");
    const { does, says } = withStranger().edited(without).decided();

    expect(does).not.toContain(`close ${STEP} as not planned`);
    expect(says).toContain(
      `orphan ${STEP}: its item was removed from the plan, but a sub-issue that is not in the plan is open. Close it by hand`,
    );
  });

  it("keeps that issue open in later runs, too, which say so as well", () => {
    const without = planOf("### Step 2: Sail", "", "- [ ] Third");
    const { does, says } = withStranger().edited(without).syncedOnce().decided();

    expect(does).not.toContain(`close ${STEP} as not planned`);
    expect(says.filter((line) => line.startsWith("orphan "))).toEqual([
      expect.stringContaining("a sub-issue that is not in the plan is open"),
    ]);
  });

  it("stays without a line for good where it was there before lines came from GitHub", () => {
    const upgraded = withStranger().recorded({ takes: false });

    expect(upgraded.decided().does).toEqual([]);
    expect(upgraded.syncedOnce().record.strangers).toEqual([900]);
    expect(upgraded.syncedOnce().decided().does).toEqual([]);
  });

  it("has to be read with its events before it is called a proposal for certain", () => {
    expect(withStranger({ author: MALLORY, events: null }).decided().changes.undecided).toEqual([900]);
    expect(withStranger({ author: MALLORY }).decided().changes.undecided).toEqual([]);
  });

  it("waits for a person where more than twenty come at once", () => {
    const numbers = Array.from({ length: 21 }, (_, at) => 900 + at);
    const { hold } = synced(STEPS)
      .with({
        others: numbers.map((number) => observedIssue(number, { title: `Plank ${number}`, author: ADA, events: [] })),
        writers: ["ada"],
      })
      .acted({
        [STEP]: changed({
          children: numbers.map((number) => ({ number: issueNumber(number), state: "open" as const })),
        }),
      })
      .decided();

    expect(hold).toBe("21 sub-issues that people added would become lines of it (more than 20)");
  });
});

function markerOf(): string {
  return synced(STEPS).issue(STEP).body;
}
