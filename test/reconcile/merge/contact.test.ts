import { describe, expect, it } from "@jest/globals";
import { observedIssue } from "../../support/observed-issue.ts";
import { decide, synced } from "../decide.ts";
import { ADA, boxTicked, closed, reopened } from "../issue-acts.ts";
import { planOf, STEPS, TASKS, ticked } from "../plans.ts";

const OPEN_ISSUE = observedIssue(50, { title: "First", author: ADA });
const CLOSED_ISSUE = observedIssue(50, { title: "First", author: ADA, state: "closed", closeReason: "completed" });

describe("a plan that comes back after it was away", () => {
  const away = { base: TASKS, issues: { First: closed() }, contact: "returned" } as const;

  it("ignores what was closed in the meantime, and says so", () => {
    const decision = decide(away);

    expect(decision.does).toEqual([]);
    expect(decision.says).toEqual(["drift First: closed while its plan was away: not counted"]);
  });

  it("ticks what was closed in the meantime once somebody with write access approves it", () => {
    expect(decide({ ...away, isAllowed: true }).does).toEqual(["tick First"]);
  });

  it("ignores a box ticked in the meantime as well", () => {
    const decision = decide({
      base: STEPS,
      issues: { "Step 1: Build": boxTicked("It floats") },
      contact: "returned",
    });

    expect(decision.does).toEqual([]);
  });

  it("still respects a reopening: it closes nothing", () => {
    const base = ticked(TASKS, "First");

    expect(
      decide({ base, issues: { First: reopened() }, contact: "returned", policy: { doneItems: "create" } }).does,
    ).toEqual(["untick First"]);
  });

  it("still respects the plan's own tick of what was closed in the meantime: both agree", () => {
    const decision = decide({ ...away, plan: ticked(TASKS, "First") });

    expect(decision.does).toEqual([]);
    expect(decision.stateOf("First").state).toBe("done");
  });

  it("remembers in its record that the closing does not count, for the next run", () => {
    const returned = synced(TASKS).acted({ First: closed() }).with({ contact: "returned" }).syncedOnce();

    const next = returned.with({ contact: null });

    expect(next.decided().does).toEqual([]);
    expect(next.with({ isAllowed: true }).decided().does).toEqual(["tick First"]);
  });

  it("treats an issue that is reopened and closed again as changed", () => {
    const returned = synced(TASKS).acted({ First: closed() }).with({ contact: "returned" }).syncedOnce();
    const open = returned.with({ contact: null }).acted({ First: reopened() }).synced();

    expect(open.acted({ First: closed() }).decided().does).toEqual(["tick First"]);
  });
});

describe("a plan on another branch than the one that was reconciled", () => {
  it.each<[rule: string, plan: string, issues: Parameters<typeof decide>[0]["issues"], says: readonly string[]]>([
    [
      "closes nothing that is ticked there",
      ticked(TASKS, "First"),
      {},
      ["drift First: done in the plan, but its issue is open"],
    ],
    [
      "ticks nothing there that is closed",
      TASKS,
      { First: closed() },
      ["drift First: open in the plan, but its issue is closed"],
    ],
  ])("%s", (_, plan, issues, says) => {
    const decision = decide({ base: TASKS, plan, issues: issues ?? {}, contact: "other-branch" });

    expect(decision.does).toEqual([]);
    expect(decision.says).toEqual(says);
  });

  it("closes no issue of an item that is only on the other branch", () => {
    const decision = decide({ base: TASKS, plan: planOf("- [ ] Second"), contact: "other-branch" });

    expect(decision.does).toEqual([]);
  });
});

describe("an adopted issue", () => {
  const line = (mark: string) => planOf(`- [${mark}] First (#50)`, "- [ ] Second");

  it("that is closed does not tick the line that names it", () => {
    const decision = decide({ base: TASKS, plan: line(" "), others: [CLOSED_ISSUE] });

    expect(decision.does.filter((act) => act.startsWith("tick"))).toEqual([]);
  });

  it("that is open is not closed by the tick of the line that names it", () => {
    const decision = decide({ base: planOf("- [ ] Second"), plan: line("x"), others: [OPEN_ISSUE] });

    expect(decision.does.filter((act) => act.startsWith("close"))).toEqual([]);
    expect(decision.says).toContain("drift First: done in the plan, but its issue is open");
  });
});
