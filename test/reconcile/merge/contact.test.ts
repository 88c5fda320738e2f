import { describe, expect, it } from "@jest/globals";
import { observedIssue } from "../../support/observed-issue.ts";
import { decide, synced } from "../decide.ts";
import { ADA, boxTicked, closed, reopened } from "../issue-acts.ts";
import { planOf, STEPS, TASKS, ticked } from "../plans.ts";

const OPEN_ISSUE = observedIssue(50, { title: "First", author: ADA });
const CLOSED_ISSUE = observedIssue(50, { title: "First", author: ADA, state: "closed", closeReason: "completed" });

describe("a plan that comes back after it was away", () => {
  const away = { base: TASKS, issues: { First: closed() }, contact: "returned" } as const;

  it("does not take what was closed meanwhile for a vote, and says so", () => {
    const decision = decide(away);

    expect(decision.does).toEqual([]);
    expect(decision.says).toEqual(["drift First: closed while its plan was away: not counted"]);
  });

  it("ticks what was closed meanwhile once somebody with write access allows it", () => {
    expect(decide({ ...away, isAllowed: true }).does).toEqual(["tick First"]);
  });

  it("does not take a box ticked meanwhile for a vote either", () => {
    const decision = decide({
      base: STEPS,
      issues: { "Step 1: Build": boxTicked("It floats") },
      contact: "returned",
    });

    expect(decision.does).toEqual([]);
  });

  it("still hears a reopening: it closes nothing", () => {
    const base = ticked(TASKS, "First");

    expect(
      decide({ base, issues: { First: reopened() }, contact: "returned", policy: { doneItems: "create" } }).does,
    ).toEqual(["untick First"]);
  });

  it("still hears the plan's own tick of what was closed meanwhile: both agree", () => {
    const decision = decide({ ...away, plan: ticked(TASKS, "First") });

    expect(decision.does).toEqual([]);
    expect(decision.stateOf("First").state).toBe("done");
  });

  it("remembers in its record that the closing is no vote, so that the next run does not take it for one", () => {
    const returned = synced(TASKS).acted({ First: closed() }).with({ contact: "returned" }).syncedOnce();

    const next = returned.with({ contact: null });

    expect(next.decided().does).toEqual([]);
    expect(next.with({ isAllowed: true }).decided().does).toEqual(["tick First"]);
  });

  it("takes an issue that is reopened and closed again for news", () => {
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

  it("closes no issue of an item that stands only on the other branch", () => {
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
