import { describe, expect, it } from "@jest/globals";
import { synced } from "../decide.ts";
import { closed, reopened } from "../issue-acts.ts";
import { planOf, TASKS, ticked } from "../plans.ts";

describe("the last decision if a run died before it wrote its record", () => {
  const died = synced(TASKS).edited(ticked(TASKS, "First")).died();

  it("is the human's who reopened what the run had closed: the tick goes", () => {
    expect(died.acted({ First: reopened() }).decided().does).toEqual(["untick First"]);
  });

  it("is the plan's if nobody touched what the run had closed", () => {
    expect(died.decided().does).toEqual([]);
    expect(died.decided().stateOf("First")).toEqual({ plan: "done", issue: "done", state: "done" });
  });

  it("is nobody's without the time of the record: the two sides agree", () => {
    expect(died.acted({ First: reopened() }).with({ recordedAt: null }).decided().does).toEqual([
      "close First as completed",
    ]);
  });
});

describe("the last decision about an item that came back", () => {
  it("is the plan's: the issue that was closed when the item was removed is reopened", () => {
    const away = synced(TASKS).edited(planOf("- [ ] Second")).synced();

    expect(away.edited(TASKS).decided().does).toEqual(["reopen First"]);
  });

  it("is nobody's if a human had closed the issue before: done if either side is", () => {
    const away = synced(TASKS).acted({ First: closed() }).synced().edited(planOf("- [ ] Second")).synced();

    expect(away.edited(TASKS).decided().does).toEqual(["tick First"]);
  });
});
