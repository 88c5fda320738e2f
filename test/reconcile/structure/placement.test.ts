import { describe, expect, it } from "@jest/globals";
import type { ItemKind } from "../../../src/plan/model/plan.ts";
import { observedIssue } from "../../support/observed-issue.ts";
import { decide, synced, type Case } from "../decide.ts";
import { closed } from "../issue-acts.ts";
import { STEPS, struck, TASKS, ticked, unticked } from "../plans.ts";

const kinds = (...names: readonly ItemKind[]) => new Set(names);
const created = (row: Case) => decide(row).does.filter((act) => act.startsWith("create"));

describe("an item gets an issue", () => {
  it.each<[rule: string, row: Case, creates: readonly string[]]>([
    [
      "when it is open and no check",
      { plan: STEPS },
      [
        "create Harbor",
        "create Step 1: Build below Harbor",
        "create First below Step 1: Build",
        "create Second below Step 1: Build",
        "create Step 2: Sail below Harbor",
        "create Third below Step 2: Sail",
      ],
    ],
    [
      "not when it is done when first seen",
      { plan: ticked(TASKS, "First") },
      ["create Harbor", "create Second below Harbor"],
    ],
    [
      "when it is done when first seen and the policy wants an issue for what is done",
      { plan: ticked(TASKS, "First"), policy: { doneItems: "create" } },
      ["create Harbor", "create First below Harbor", "create Second below Harbor"],
    ],
    ["not when it is struck out", { plan: struck(TASKS, "First") }, ["create Harbor", "create Second below Harbor"]],
    [
      "not when its kind is none of the levels: the plan always has one",
      { plan: STEPS, policy: { levels: kinds("step") } },
      ["create Harbor", "create Step 1: Build below Harbor", "create Step 2: Sail below Harbor"],
    ],
    [
      "below the nearest item above it that has one",
      { plan: STEPS, policy: { levels: kinds("task") } },
      ["create Harbor", "create First below Harbor", "create Second below Harbor", "create Third below Harbor"],
    ],
    [
      "once a line that was done when first seen is open",
      { base: ticked(TASKS, "First"), plan: unticked(ticked(TASKS, "First"), "First") },
      ["create First below Harbor"],
    ],
    [
      "not when its line can't be read at present",
      { base: ticked(TASKS, "First"), plan: TASKS.replace("- [ ] First", "- First") },
      [],
    ],
    [
      "not while its line names an issue that may not be its own",
      { base: TASKS, plan: `${TASKS}- [ ] Moor (#51)\n`, refused: { 51: "deleted" } },
      [],
    ],
  ])("%s", (_, row, creates) => {
    expect(created(row)).toEqual(creates);
  });

  it("once its kind is among the levels, but not while its line can't be read", () => {
    const { does } = synced(TASKS, { policy: { levels: kinds("step") } })
      .edited(TASKS.replace("- [ ] First", "- First"))
      .with({ policy: {} })
      .decided();

    expect(does).toEqual(["create Second below Harbor"]);
  });

  it("and keeps it when its kind is no longer a level", () => {
    const { changes } = synced(TASKS)
      .with({ policy: { levels: kinds("step") } })
      .decided();

    expect(changes.items.map(({ place }) => place.hasIssue)).toEqual([true, true, true]);
  });
});

describe("a plan is followed", () => {
  it.each<[rule: string, row: Case, following: string]>([
    ["once something in it is open", { plan: TASKS }, "followed"],
    ["not while nothing in it was ever open", { plan: ticked(TASKS, "First", "Second") }, "idle"],
    [
      "from its record on, also when all of it is done",
      { base: TASKS, plan: ticked(TASKS, "First", "Second") },
      "followed",
    ],
    [
      "when its record is lost and its issues are there",
      { base: TASKS, plan: ticked(TASKS, "First", "Second"), isRecordLost: true },
      "followed",
    ],
    [
      "not after its own issue was closed as not planned",
      { base: TASKS, issues: { Harbor: closed("not_planned") } },
      "stopped",
    ],
    [
      "not after its own issue was closed as a duplicate",
      { base: TASKS, issues: { Harbor: closed("duplicate") } },
      "stopped",
    ],
    ["after its own issue was closed as completed", { base: TASKS, issues: { Harbor: closed() } }, "followed"],
  ])("%s", (_, row, following) => {
    expect(decide(row).changes.following).toBe(following);
  });

  it("or nothing is written for it", () => {
    const stopped = decide({
      base: TASKS,
      plan: ticked(TASKS, "First"),
      issues: { Harbor: closed("not_planned"), Second: closed() },
      others: [observedIssue(50)],
    });

    expect(stopped.does).toEqual([]);
    expect(stopped.says).toEqual([]);
    expect(stopped.hold).toBeNull();
  });
});
