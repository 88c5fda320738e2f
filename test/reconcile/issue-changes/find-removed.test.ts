import { describe, expect, it } from "@jest/globals";
import { decide, synced } from "../decide.ts";
import { closed } from "../issue-acts.ts";
import type { Operation } from "../../../src/reconcile/input/operation.ts";
import { planOf, STEPS, TASKS, withoutLine } from "../plans.ts";

const orphans = (says: readonly string[]) => says.filter((line) => line.startsWith("orphan"));

describe("an item may have been rewritten rather than removed", () => {
  it.each<[rule: string, base: string, plan: string, isAsked: boolean]>([
    ["where its own parent gained an item", TASKS, planOf("- [ ] Order new sails", "- [ ] Second"), true],
    [
      "not where another parent gained one",
      STEPS,
      withoutLine(STEPS, "First").replace("- [ ] Third", "- [ ] Third\n- [ ] Moor"),
      false,
    ],
    ["not where nothing is new", TASKS, withoutLine(TASKS, "First"), false],
  ])("%s", (_, base, plan, isAsked) => {
    const { says, does } = decide({ base, plan });

    expect(orphans(says)).toHaveLength(isAsked ? 1 : 0);
    expect(does.includes("close First as not planned")).toBe(!isAsked);
  });

  it("not if an earlier one comes back beside it", () => {
    const without = synced(TASKS).edited(withoutLine(TASKS, "First")).synced();

    const { says, does } = without.edited(planOf("- [ ] First")).decided();

    expect(orphans(says)).toEqual([]);
    expect(does).toEqual(expect.arrayContaining(["reopen First", "close Second as not planned"]));
  });

  it("not where a run that died has reopened an earlier one beside it", () => {
    const without = synced(TASKS).edited(withoutLine(TASKS, "First")).synced();
    const isClosing = (operation: Operation) =>
      operation.kind === "update" && operation.changes.some((change) => change.kind === "close");

    const dead = without
      .edited(planOf("- [ ] First"))
      .died(({ changes }) => ({ unfinished: changes.operations.filter(isClosing) }));

    expect(dead.issue("First").state).toBe("open");
    expect(dead.issue("Second").state).toBe("open");
    expect(dead.decided().does).toEqual(["close Second as not planned"]);
  });

  it("if a line of the plan names its issue", () => {
    const repository = synced(STEPS);
    const { number } = repository.issue("First");

    const { does } = repository
      .edited(withoutLine(STEPS, "First"))
      .with({ isNamed: (named) => named === number })
      .decided();

    expect(does).toEqual([]);
  });
});

describe("an issue whose item was removed earlier and that was not closed", () => {
  const asked = synced(TASKS).edited(planOf("- [ ] Order new sails", "- [ ] Second")).synced();

  it("is reported as long as it is open", () => {
    expect(orphans(asked.decided().says)).toHaveLength(1);
    expect(asked.decided().changes.orphans).toEqual(asked.record.orphans);
  });

  it("is not reported once somebody closed it, and forgotten", () => {
    const after = asked.acted({ First: closed("not_planned") }).decided();

    expect(orphans(after.says)).toEqual([]);
    expect(after.changes.orphans).toEqual({});
  });

  it("is its item's again if the item comes back", () => {
    const { says, does } = asked.edited(planOf("- [ ] First", "- [ ] Order new sails", "- [ ] Second")).decided();

    expect(orphans(says)).toEqual([]);
    expect(does.filter((act) => act.startsWith("create"))).toEqual([]);
  });

  it("is kept for the reason that the configuration gives", () => {
    const kept = synced(TASKS, { policy: { onItemRemoved: "keep" } })
      .edited(withoutLine(TASKS, "First"))
      .synced();

    expect(kept.decided().says).toEqual([
      "orphan #101: its item was removed from the plan; the configuration keeps its issue",
    ]);
  });
});
