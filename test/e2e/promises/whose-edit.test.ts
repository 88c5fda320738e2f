import { afterEach, describe, expect, it } from "@jest/globals";
import { runComment, writesSince } from "../../action/people.ts";
import { startActionStage, type ActionStage } from "../round-trip/action-stage.ts";

const PATH = "docs/plans/plan.md";
const PLAN = `# Plan

## Step 1: all

- [ ] write the schema
- [ ] run the migration

**Success criteria**:

- [ ] it works well
- [ ] it is fast
`;

let stage: ActionStage;
afterEach(async () => stage.sandbox.close());

const step = () => stage.numberOf("Step 1: all");
const body = (number = step()) => stage.repo.issue(number).body;
const plan = () => stage.repo.readFile(PATH) ?? "";
const edit = (change: (text: string) => string, by: string, number = step()) => {
  stage.sandbox.clock.advance(5_000);
  stage.repo.editIssue(number, { body: change(body(number)) }, by);
  stage.sandbox.clock.advance(5_000);
};
const tick = (text: string, by: string, isTicked = true) => {
  stage.sandbox.clock.advance(5_000);
  stage.repo.tickBox(step(), text, by, isTicked);
  stage.sandbox.clock.advance(5_000);
};

/** A run, with another one behind it that finds nothing to write. */
async function run(token?: string) {
  const options = token === undefined ? {} : { token };
  const first = await stage.run(options);
  expect(first.exitCode).toBe(0);
  const mark = stage.sandbox.log.mark();
  await stage.run(options);
  expect(writesSince(stage, mark)).toEqual([]);
  return first;
}

async function start(text = PLAN): Promise<void> {
  stage = await startActionStage({ [PATH]: text });
  for (const login of ["grace", "linus"]) stage.sandbox.addUser(login, { permissionByRepo: { "ada/harbor": "write" } });
  stage.sandbox.addUser("tess", { permissionByRepo: { "ada/harbor": "triage" } });
  stage.sandbox.addUser("mallory");
}

describe("the owner of the token who edits by hand", () => {
  const startWithToken = async () => {
    await start();
    const token = stage.sandbox.token({ kind: "user", login: "grace" });
    await stage.run({ token });
    return token;
  };

  it("makes the final decision: an unticked box and a removed line stay so", async () => {
    const token = await startWithToken();
    tick("it is fast", "linus");
    edit((text) => `${text}\n\nthe password is hunter2`, "linus");
    tick("it is fast", "grace", false);
    edit((text) => text.replace("\n\nthe password is hunter2", ""), "grace");

    await run(token);

    expect(body()).toContain("- [ ] it is fast");
    expect(body()).not.toContain("hunter2");
    expect(plan()).toBe(PLAN);
  });

  it.each([
    ["removes the line first and then unticks", ["line", "box"]],
    ["does both at once", ["both"]],
    ["removes the line only", ["line"]],
  ] as const)("is taken at the word who %s", async (_, acts) => {
    const token = await startWithToken();
    tick("it is fast", "linus");
    edit((text) => `${text}\n\nthe password is hunter2`, "linus");
    for (const act of acts)
      if (act === "box") tick("it is fast", "grace", false);
      else
        edit(
          (text) =>
            text
              .replace("\n\nthe password is hunter2", "")
              .replace(act === "both" ? "[x] it is" : "-", act === "both" ? "[ ] it is" : "-"),
          "grace",
        );

    await run(token);

    const unticked = acts.some((act) => act !== "line");
    const removed = acts.some((act) => act !== "box");
    expect(plan()).toBe(unticked ? PLAN : PLAN.replace("[ ] it is fast", "[x] it is fast"));
    expect(body().includes("hunter2")).toBe(!removed);
  });
});

describe("another workflow with the same bot", () => {
  it.each([
    [
      "appends a line behind a person's sentence",
      (text: string) => `${text}\n\nDeploy preview: https://preview.example/42`,
    ],
    ["puts a line above everything", (text: string) => `Deploy preview: https://preview.example/42\n\n${text}`],
  ])("%s: both stay", async (_, append) => {
    await start();
    await stage.run();
    const task = stage.numberOf("write the schema");
    edit((text) => `${text}\n\nAsk Bob about the index.`, "grace", task);
    edit(append, "github-actions[bot]", task);

    await run();

    expect(body(task)).toContain("Ask Bob about the index.");
    expect(body(task)).toContain("Deploy preview: https://preview.example/42");
  });

  it("that removes a person's sentence has done so: nothing is restored", async () => {
    await start();
    await stage.run();
    const task = stage.numberOf("write the schema");
    edit((text) => `${text}\n\nAsk Bob about the index.`, "grace", task);
    edit((text) => text.replace("Ask Bob", "Ask Carl"), "github-actions[bot]", task);

    await run();

    expect(body(task)).toContain("Ask Carl about the index.");
    expect(body(task)).not.toContain("Ask Bob");
  });
});

describe("an outsider whose issue was bound", () => {
  const SECURITY = PLAN.replace("- [ ] it is fast", "- [ ] security review passed");
  const bind = async () => {
    await start(SECURITY);
    await stage.run();
    const { number } = stage.repo.createIssue({ title: "migration fails", body: "It fails for me.", by: "mallory" });
    await runComment(stage, number, "/plansync bind run the migration");
    await run();
    expect(body(number)).toContain("<!-- plansync v1");
    return number;
  };
  const keyOf = (title: string) =>
    /<!-- box:(\S+) -->/.exec(
      body()
        .split("\n")
        .find((line) => line.includes(title)) ?? "",
    )?.[1];

  it("ticks no check of another issue, however the box got into the block", async () => {
    const number = await bind();
    const line = `- [x] x <!-- box:${keyOf("security review passed") ?? ""} -->`;
    edit(
      (text) => text.replace("<!-- plansync end boxes=0 -->", `${line}\n<!-- plansync end boxes=1 -->`),
      "mallory",
      number,
    );

    const { report, stdout } = await run();

    expect(plan()).toBe(SECURITY);
    expect(body(number)).toContain("boxes=0");
    expect(body(number)).toContain("It fails for me.");
    expect(JSON.stringify(report)).toContain("mallory, who has no write access");
    expect(stdout).toContain("mallory");
  });

  it("ticks and unticks none of the checks in its own issue either", async () => {
    const nested = SECURITY.replace(
      "- [ ] run the migration\n",
      "- [ ] run the migration\n  - [ ] on staging\n  - [x] on a laptop\n",
    );
    await start(nested);
    await stage.run();
    const { number } = stage.repo.createIssue({ title: "migration fails", body: "It fails for me.", by: "mallory" });
    await runComment(stage, number, "/plansync bind run the migration");
    await run();
    edit(
      (text) => text.replace("- [ ] on staging", "- [x] on staging").replace("- [x] on a laptop", "- [ ] on a laptop"),
      "mallory",
      number,
    );

    const { report } = await run();

    expect(plan()).toBe(nested);
    expect(body(number)).toContain("- [ ] on staging");
    expect(body(number)).toContain("- [x] on a laptop");
    expect(JSON.stringify(report)).toContain("mallory, who has no write access");

    edit((text) => text.replace("- [ ] on staging", "- [x] on staging"), "grace", number);
    await run();
    expect(plan()).toContain("- [x] on staging");
  });
});

describe("words that people write into the managed block", () => {
  const writeIn = (text: string) =>
    text.replace(/(- \[ \] it is fast .*)/, "$1\n- [ ] and it is documented\n\nBob knows the numbers.");

  it("survive a run without changes, and are kept below the block and reported when it is rewritten", async () => {
    await start();
    await stage.run();
    edit(writeIn, "grace");
    const before = body();
    await run();
    expect(body()).toBe(before);

    stage.repo.push({ [PATH]: PLAN.replace("it is fast", "it is fast enough") });
    const { report, stdout, summary } = await run();

    const [inside = "", below = ""] = body().split(/<!-- plansync end boxes=2 -->/);
    expect(inside).toContain("it is fast enough");
    expect(below).toContain("- [ ] and it is documented\n\nBob knows the numbers.");
    expect(body()).not.toMatch(/it is fast(?! enough)/);
    for (const told of [JSON.stringify(report), stdout, summary]) expect(told).toContain("kept below it");
  });

  it.each<readonly [string, (text: string) => string, readonly string[]]>([
    [
      "a line of ours that was reworded",
      (text) => text.replace("it works well", "it works really well"),
      ["- [ ] it works really well"],
    ],
    ["a box that was ticked", (text) => text.replace("### ", "- [x] told Bob\n\n### "), ["- [x] told Bob"]],
    [
      "what a browser saved with its own line ends",
      (text) => writeIn(text).replaceAll("\n", "\r\n"),
      ["- [ ] and it is documented", "Bob knows the numbers."],
    ],
    [
      "what stands above the end of the block",
      (text) => text.replace("<sub>", "Call Bob first.\n\n<sub>"),
      ["Call Bob first."],
    ],
  ])("are kept: %s", async (_, change, kept) => {
    await start();
    await stage.run();
    edit(change, "grace");

    stage.repo.push({ [PATH]: PLAN.replace("it is fast", "it is fast enough") });
    await run();

    const below = body().split(/<!-- plansync end boxes=2 -->/)[1] ?? "";
    expect(below.split("\n").filter((line) => line !== "")).toEqual(kept);
  });

  it("are kept when the item is removed from the plan, and if nobody touched the block nothing of it is left", async () => {
    await start();
    await stage.run();
    const task = stage.numberOf("run the migration");
    edit((text) => text.replace("<sub>", "Call Bob first.\n\n<sub>"), "grace", task);

    stage.repo.push({
      [PATH]: PLAN.replace("- [ ] run the migration\n", "").replace("it is fast", "it is fast enough"),
    });
    await run();

    expect(stage.repo.issue(task).state).toBe("closed");
    expect(body(task).split(/<!-- plansync end boxes=0 -->/)[1]).toBe("\n\nCall Bob first.");
    expect(body().split(/<!-- plansync end boxes=2 -->/)[1]).toBe("");
  });
});
