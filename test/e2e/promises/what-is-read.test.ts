import { afterEach, describe, expect, it } from "@jest/globals";
import type { Clock } from "../../../src/ports/clock.ts";
import { epochMs } from "../../../src/ports/epoch-ms.ts";
import type { Report } from "../../../src/report/report.ts";
import { type EngineStage, startStage } from "../round-trip/engine.ts";

/*
 * After an event only what changed is read. What was not read has no vote, and where it might have one, all is read.
 */

const PATH = "docs/plans/harbor.md";
const STEPS = 8;
const TASKS = 5;
const HOUR = 3_600_000;

const PLAN = [
  "# Harbor",
  ...Array.from({ length: STEPS }, (_, step) =>
    [
      `## Step ${step + 1}: Pier ${step + 1}`,
      "**Tasks**:",
      Array.from({ length: TASKS }, (__, task) => `- [ ] Paint plank ${task + 1} of pier ${step + 1}`).join("\n"),
    ].join("\n\n"),
  ),
].join("\n\n");

let stage: EngineStage;
/** Waits let the sandbox's time pass. */
const clock: Clock = {
  now: () => epochMs(stage.sandbox.clock.now()),
  sleep: async (ms) => stage.sandbox.clock.advance(ms),
};
afterEach(() => stage.sandbox.close());

/** A synced plan of 49 issues, the first run after it included; the last change was an hour ago. */
async function start(): Promise<void> {
  stage = await startStage({ [PATH]: PLAN });
  // No two changes in the same moment.
  stage.sandbox.beforeRequest(({ isWrite }) => stage.sandbox.clock.advance(isWrite ? 10_000 : 0));
  stage.sandbox.addUser("eve");
  stage.repo.setRole("ada", "admin");
  await stage.sync({ clock });
  await follow();
}

interface Followed {
  readonly report: Report;
  /** Pages of the list of issues that were read after the first. */
  readonly pages: number;
  /** Requests that read single issues. */
  readonly direct: number;
  readonly requests: number;
  readonly writes: number;
}

/** Runs as after an event, an hour later. */
async function follow(allowPartialRead = true): Promise<Followed> {
  stage.sandbox.clock.advance(HOUR);
  const mark = stage.sandbox.log.mark();
  const report = await stage.sync({ allowPartialRead, clock });
  const entries = stage.sandbox.log.since(mark);
  return {
    report,
    pages: entries.filter(({ operationName }) => operationName === "MoreIssues").length,
    direct: entries.filter(({ operationName }) => operationName === "Issues").length,
    requests: entries.length,
    writes: entries.filter(({ isWrite }) => isWrite).length,
  };
}

const plank = (task: number, pier: number) => stage.numberOf(`Paint plank ${task} of pier ${pier}`);
const pier = (step: number) => stage.numberOf(`Step ${step}: Pier ${step}`);
const ticks = () => stage.repo.readFile(PATH)?.match(/^- \[x\] .*$/gm) ?? [];

describe("a run that follows an event", () => {
  it("reads the tree and one page where nothing changed, and writes nothing", async () => {
    await start();

    expect(await follow()).toMatchObject({ requests: 2, writes: 0 });
  });

  it("ticks what was closed, whether it was seen lately or not", async () => {
    await start();
    stage.repo.closeIssue(plank(3, 1));
    stage.repo.closeIssue(plank(4, 8));

    const { pages } = await follow();

    expect([ticks(), pages]).toEqual([["- [x] Paint plank 3 of pier 1", "- [x] Paint plank 4 of pier 8"], 0]);
  });

  it("closes a step whose other tasks it has not read, one by one", async () => {
    await start();
    for (let task = 1; task <= TASKS; task += 1) {
      expect(stage.repo.issue(pier(2)).state).toBe("open");
      stage.repo.closeIssue(plank(task, 2));
      expect((await follow()).pages).toBe(0);
    }

    expect(stage.repo.issue(pier(2)).state).toBe("closed");
    expect((await follow(false)).writes).toBe(0);
  });

  it("reads an issue that it has not read before the plan's text changes it", async () => {
    await start();
    const { number, body } = stage.repo.issue(plank(1, 1));
    stage.sandbox.setLag({ ms: 100 * HOUR });
    stage.repo.editIssue(number, { body: `A person's words.\n\n${body}` }, "ada");
    stage.repo.push({ [PATH]: PLAN.replace("plank 1 of pier 1", "plank 1 of pier 1 in blue") });

    await follow();

    expect(stage.repo.issue(number).body.startsWith("A person's words.")).toBe(true);
    expect(stage.repo.issue(number).title).toBe("Paint plank 1 of pier 1 in blue");
  });

  it("creates a task below a step that it has not read", async () => {
    await start();
    stage.repo.push({ [PATH]: PLAN.replace("- [ ] Paint plank 1 of pier 3", "- [ ] Wash pier 3\n$&") });

    const { pages } = await follow();

    expect([stage.repo.issue(stage.numberOf("Wash pier 3")).parent?.number, pages]).toEqual([pier(3), 0]);
    expect((await follow(false)).writes).toBe(0);
  });

  it("learns of a person's own sub-issue below a step that it has not read: it keeps the step open", async () => {
    await start();
    const { number } = stage.repo.createIssue({ title: "Mend the rail", by: "eve" });
    stage.repo.setParent(number, pier(4), "ada");
    await follow();
    for (let task = 1; task <= TASKS; task += 1) stage.repo.closeIssue(plank(task, 4));
    await follow();
    const whileOpen = stage.repo.issue(pier(4)).state;
    stage.repo.closeIssue(number, { by: "ada" });

    await follow();

    expect([whileOpen, stage.repo.issue(pier(4)).state]).toEqual(["open", "closed"]);
  });

  it.each<[what: string, act: () => void]>([
    ["is deleted", () => stage.repo.deleteIssue(plank(2, 6))],
    [
      "is transferred",
      () => {
        stage.sandbox.createRepository({ owner: "ada", name: "elsewhere" });
        stage.repo.transferIssue(plank(2, 6), "ada/elsewhere");
      },
    ],
    ["loses its label", () => stage.repo.setLabels(plank(2, 6), [], "ada")],
  ])(
    "reads everything where an issue that it has not read %s, and knows as much as a run that always does",
    async (_, act) => {
      await start();
      act();

      const { pages, report } = await follow();

      expect([pages > 0, ticks(), report.totals.created]).toEqual([true, [], 0]);
      expect((await follow()).pages).toBe(0);
      expect((await follow(false)).writes).toBe(0);
    },
  );

  it("reads everything once where an older version kept the record", async () => {
    await start();
    const files = stage.repo.repository.git;
    const state = await stage.context().reader.readState();
    const older = new Map(
      [...state.files.keys()].flatMap((path) => (path.startsWith("issues/") ? [[path, null]] : [])),
    );
    await stage.context().writer.writeState(state.commit, older, "As an older version leaves it");
    expect(files.refs.has("refs/plansync/state")).toBe(true);

    const [first, second] = [await follow(), await follow()];

    expect([first.pages > 0, second.pages, second.writes]).toEqual([true, 0, 0]);
  });

  it("reads everything where a plan is new", async () => {
    await start();
    stage.repo.push({ "docs/plans/wharf.md": "# Wharf\n\n- [ ] Dig the wharf\n" });

    const { pages, report } = await follow();

    expect([pages > 0, report.totals.created]).toEqual([true, 2]);
  });

  it("reads the body of an issue in full where a person has broken its block", async () => {
    await start();
    const { body } = stage.repo.issue(plank(5, 5));
    stage.repo.editIssue(plank(5, 5), { body: body.slice(0, body.indexOf("\n") + 1) }, "ada");
    await follow();
    stage.repo.editIssue(pier(5), { body: "" }, "ada");

    await follow();

    expect([plank(5, 5), pier(5)].map((number) => stage.repo.issue(number).body.includes("plansync end"))).toEqual([
      true,
      true,
    ]);
    expect((await follow(false)).writes).toBe(0);
  });
});

describe("a run that reads everything", () => {
  it("heals what no list had shown", async () => {
    await start();
    stage.repo.closeIssue(plank(3, 1));
    stage.repo.issue(plank(3, 1)).updatedAt -= 10 * HOUR;
    await follow();
    const missed = ticks();

    await follow(false);

    expect([missed, ticks()]).toEqual([[], ["- [x] Paint plank 3 of pier 1"]]);
  });
});

describe("where GitHub can't answer large reads", () => {
  it("plans are synced all the same", async () => {
    stage = await startStage({ [PATH]: PLAN }, { queries: { objects: 300 } });

    const { outcome, totals } = await stage.sync({ clock });
    stage.repo.closeIssue(plank(3, 1));
    await stage.sync({ clock });
    const { requests } = await follow(false);

    expect([outcome, totals.created]).toEqual(["complete", 49]);
    expect(ticks()).toEqual(["- [x] Paint plank 3 of pier 1"]);
    // The tree, the first page, refused once, the texts of plan and record apart, and four further pages of ten.
    expect(requests).toBe(9);
  });

  it("and not even small ones, nothing is written", async () => {
    await start();
    stage.repo.closeIssue(plank(3, 1));
    stage.sandbox.setQueryLimits({ objects: 20 });
    const mark = stage.sandbox.log.mark();

    await expect(follow()).rejects.toThrow("GitHub could not read the repository's issues");

    expect(stage.sandbox.log.writes(mark)).toEqual([]);
  });
});
