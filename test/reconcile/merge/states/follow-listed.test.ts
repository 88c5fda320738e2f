import { describe, expect, it } from "@jest/globals";
import { decide, type Case } from "../../decide.ts";
import { closed, reopened } from "../../issue-acts.ts";
import { planOf, ticked, unticked } from "../../plans.ts";

const OPEN = planOf(
  "## Phases",
  "",
  "- [ ] Phase 1: Lamp",
  "- [ ] Phase 2: Horn",
  "",
  "## Details",
  "",
  "### Phase 1: Lamp",
  "",
  "- [ ] Mount",
  "",
  "### Phase 2: Horn",
  "",
  "- [ ] Build",
  "- [ ] Wire",
);
const WORK_DONE = ticked(OPEN, "Mount", "Build", "Wire");
const ALL_DONE = ticked(WORK_DONE, "Phase 1: Lamp", "Phase 2: Horn");

describe("a line of an overview", () => {
  it.each<[rule: string, row: Case, does: readonly string[]]>([
    [
      "is ticked with its phase, when closing an issue completes that",
      { base: OPEN, issues: { Mount: closed() } },
      ["close Phase 1: Lamp as completed", "tick Phase 1: Lamp", "tick Mount"],
    ],
    ["stays open while something of its phase is open", { base: OPEN, issues: { Build: closed() } }, ["tick Build"]],
    [
      "is unticked with its phase, when reopening an issue reopens that",
      {
        base: ticked(OPEN, "Phase 2: Horn", "Build", "Wire"),
        issues: { Wire: reopened() },
        policy: { doneItems: "create" },
      },
      ["reopen Phase 2: Horn", "untick Phase 2: Horn", "untick Wire"],
    ],
    [
      "stays as its author left it where the plan's own text completes the phase",
      { base: OPEN, plan: ticked(OPEN, "Mount") },
      ["close Phase 1: Lamp as completed", "close Mount as completed"],
    ],
    [
      "stays as its author changed it in the meantime",
      { base: ticked(OPEN, "Phase 1: Lamp"), plan: unticked(OPEN, "Phase 1: Lamp"), issues: { Mount: closed() } },
      ["close Phase 1: Lamp as completed", "tick Mount"],
    ],
    [
      "keeps the plan's issue from nothing once its phase is done, ticked or not",
      { base: ticked(OPEN, "Mount", "Build"), plan: WORK_DONE },
      ["close Harbor as completed", "close Phase 2: Horn as completed", "close Wire as completed"],
    ],
    ["leaves nothing to do once its phase is done", { base: ALL_DONE, plan: ALL_DONE }, []],
  ])("%s", (_, row, does) => {
    expect(decide(row).does).toEqual(does);
  });
});
