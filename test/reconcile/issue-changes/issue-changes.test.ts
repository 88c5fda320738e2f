import { describe, expect, it } from "@jest/globals";
import { synced, type Repository } from "../decide.ts";
import { bodyEdited, changed, closed, first, reopened, type Act } from "../issue-acts.ts";
import { planOf, TASKS, ticked } from "../plans.ts";

const HULL = "Paint the hull with red lead";
const PLAN = planOf(`- [ ] ${HULL}`, "- [ ] Second");
const reworded = (text: string) => text.replace(HULL, `${HULL} in May`);

describe("the state of an issue", () => {
  it.each<[rule: string, repository: Repository, patch: object]>([
    [
      "is closed as completed with a tick",
      synced(TASKS).edited(ticked(TASKS, "First")),
      { state: "closed", closeReason: "completed" },
    ],
    [
      "is closed as not planned with a strike-out",
      synced(TASKS).edited(TASKS.replace("First", "~~First~~")),
      { state: "closed", closeReason: "not_planned" },
    ],
    [
      "is opened with an untick, and no reason is given",
      synced(ticked(TASKS, "First"), { policy: { doneItems: "create" } }).edited(TASKS),
      { state: "open" },
    ],
  ])("%s", (_, repository, patch) => {
    const update = repository
      .decided()
      .changes.operations.find((operation) => operation.kind === "update" && operation.index === 1);

    expect(update).toMatchObject({ patch });
    expect(update?.kind === "update" && update.patch.title).toBeFalsy();
  });

  it("is not written if it was closed for a reason other than the plan's", () => {
    const struck = synced(TASKS).edited(TASKS.replace("First", "~~First~~")).acted({ First: closed() });

    expect(struck.decided().does).toEqual([]);
  });
});

describe("the labels of an issue", () => {
  it.each<[rule: string, act: Act, does: readonly string[]]>([
    ["come back where people took ours away", changed({ labels: ["plansync"] }), ["label First +plansync:task"]],
    ["keep those that people added", changed({ labels: ["plansync", "plansync:task", "bug"] }), []],
    [
      "lose another kind than the item has",
      changed({ labels: ["plansync", "plansync:task", "plansync:step"] }),
      ["label First -plansync:step"],
    ],
    ["are the same in whatever case GitHub spells them", changed({ labels: ["PlanSync", "Plansync:Task"] }), []],
  ])("%s", (_, act, does) => {
    expect(synced(TASKS).acted({ First: act }).decided().does).toEqual(does);
  });

  it("get the names of the present configuration, in place of the earlier ones", () => {
    const labels = { all: "plansync", plan: "plan", phase: "phase", step: "step", task: "task" };

    const { does } = synced(planOf("- [ ] First")).with({ policy: { labels } }).decided();

    expect(does).toContain("label First +task -plansync:task");
  });
});

describe("a text of a newer version of plansync", () => {
  it("is not written, nor is anything else of its issue, and that is drift", () => {
    const newer = bodyEdited((body) => body.replace("plansync v1", "plansync v2"));
    const repository = synced(PLAN)
      .acted({ [HULL]: newer })
      .edited(reworded);

    expect(repository.decided().does).toEqual([]);
    expect(repository.decided().says).toEqual([
      `drift ${HULL} in May: its text was written by a newer version of plansync`,
    ]);
  });
});

describe("an issue in its desired state", () => {
  it("is not written, however people closed and reopened it in the meantime", () => {
    const { changes } = synced(TASKS)
      .acted({ First: first(closed(), reopened()) })
      .decided();

    expect(changes.operations).toEqual([]);
  });
});
