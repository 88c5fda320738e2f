import { describe, expect, it } from "@jest/globals";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import type { PlanRecord } from "../../../src/record/record.ts";
import { refusedPlace, refusedTitle } from "../../../src/reconcile/next-record/refused-names.ts";
import type { StandingPull } from "../../../src/ports/repository-reader.ts";
import { landedProposals } from "../../../src/sync/read/landed-proposals.ts";
import { renderPullBody } from "../../../src/record/standing-pull.ts";
import { recordIn, syncedRepository } from "../../support/memory-stages.ts";

const recorded = recordIn(await syncedRepository({ "PLAN.md": "# Plan\n\n- [ ] one\n- [ ] two\n" }));
const BOTH = {
  one: { state: "done" as const, title: "One", parent: { plan: "two", issue: issueNumber(4) } },
};
const PROPOSED = { one: { state: "done" }, two: { title: "Two" } } as const;

function pull(state: StandingPull["state"], refused: readonly string[] = []): StandingPull {
  const body = renderPullBody("- [x] one", new Set(refused));
  return { number: 9, url: "", state, branch: "plansync/plan", head: "c2", body, foreignCommits: false };
}

describe("changes that waited in a standing pull request", () => {
  it.each<[what: string, proposed: PlanRecord["proposed"], found: StandingPull | null, landed: object]>([
    ["have all landed when people merged it", PROPOSED, pull("merged"), PROPOSED],
    [
      "have landed without those that were turned down before",
      PROPOSED,
      pull("merged", [refusedTitle("two", "Two")]),
      { one: { state: "done" } },
    ],
    [
      "have landed for an item of which something else was turned down before: its tick",
      BOTH,
      pull("merged", ["one"]),
      { one: { title: "One", parent: BOTH.one.parent } },
    ],
    [
      "have landed for an item of which something else was turned down before: its title",
      BOTH,
      pull("merged", [refusedTitle("one", "One")]),
      { one: { state: "done", parent: BOTH.one.parent } },
    ],
    [
      "have landed for an item of which something else was turned down before: its place",
      BOTH,
      pull("merged", [refusedPlace("one", "two")]),
      { one: { state: "done", title: "One" } },
    ],
    ["still wait while it is open", PROPOSED, pull("open"), {}],
    ["have not landed when it was closed", PROPOSED, pull("closed"), {}],
    ["have not landed when there is no such pull request any more", PROPOSED, null, {}],
    ["are none where the record knows of none", null, pull("merged"), {}],
  ])("%s", (_, proposed, found, landed) => {
    expect(Object.fromEntries(landedProposals({ ...recorded, proposed }, found))).toEqual(landed);
  });
});
