import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createAside } from "../../src/aside/create-aside.ts";
import { syncAside } from "../../src/aside/sync-aside.ts";
import { ConfigError, GitHubError } from "../../src/errors.ts";
import { previewPull } from "../../src/respond/preview-pull.ts";
import type { RespondContext } from "../../src/respond/respond-context.ts";
import { startStage, type EngineStage } from "../e2e/round-trip/engine.ts";

const PATH = "docs/plans/plan.md";
const PLAN = "# Plan\n\n## Step 1: Build\n\n- [ ] one\n- [ ] two\n";
const CONFIG = ".github/plansync.yml";

let stage: EngineStage;

beforeEach(async () => {
  stage = await startStage({ [PATH]: PLAN });
  await stage.sync();
});

afterEach(async () => stage.sandbox.close());

function open(files: Readonly<Record<string, string>>) {
  stage.repo.push(files, { branch: "feature" });
  const { number } = stage.repo.openPull({ title: "Change it", head: "feature" });
  return { number, head: stage.repo.ref("feature") ?? "", base: "main", isNew: true, mayBeReadOnly: false };
}

function statusesOf(head: string): readonly string[] {
  return [...(stage.repo.repository.statuses.get(head) ?? [])].map(
    ({ state, description }) => `${state}: ${description ?? ""}`,
  );
}

/** As the shells have it, but with other bounds. */
function bounded(milliseconds: number, megabytes: number): RespondContext {
  const context = stage.respond();
  return { ...context, aside: createAside(context, { milliseconds, megabytes }) };
}

const noPast = async () => new Map<string, never>();

const boxes = (count: number) => `${PLAN}${Array.from({ length: count }, (_, at) => `- [ ] task ${at}\n`).join("")}`;

describe("the content of a pull request", () => {
  it("is previewed without a write, and then reported", async () => {
    const pull = open({ [PATH]: `${PLAN}- [ ] three\n` });
    const mark = stage.sandbox.log.mark();

    const found = await stage.respond().aside.preview(pull);

    expect(found).toMatchObject({ kind: "preview", failing: 0, progress: { done: 0, total: 3 } });
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
  });

  it.each([
    ["time", 1, 512, "can't be read in time"],
    ["memory", 60_000, 12, "can't be read in the memory there is"],
  ])("is given up after so much %s, and comment and status say so", async (_, milliseconds, megabytes, words) => {
    const pull = open({ [PATH]: boxes(6_000) });

    const preview = previewPull(bounded(milliseconds, megabytes), pull);

    await expect(preview).rejects.toMatchObject({ code: "too-costly", message: expect.stringContaining(words) });
    expect(stage.comments(pull.number)).toEqual([expect.stringContaining(words)]);
    expect(statusesOf(pull.head)).toEqual([expect.stringMatching(new RegExp(`^error: .*${words}`))]);
  });

  it("does not block this thread meanwhile", async () => {
    const pull = open({ [PATH]: boxes(4_000) });
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 10);

    const before = process.threadCpuUsage();
    const found = await stage.respond().aside.preview(pull);
    const { user, system } = process.threadCpuUsage(before);
    clearInterval(timer);

    const whole = process.cpuUsage();
    expect(found.kind).toBe("preview");
    expect(turns).toBeGreaterThan(10);
    expect(user + system).toBeLessThan((whole.user + whole.system) / 2);
  });
});

describe("what goes wrong in a preview", () => {
  it("is the same error as without a thread, with its place", async () => {
    const pull = open({ [CONFIG]: "plans:\n  - docs/+(a|b).md\n" });

    const error = await stage
      .respond()
      .aside.preview(pull)
      .catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(ConfigError);
    expect(error).toMatchObject({ place: { path: CONFIG, line: 2, column: 5 } });
  });

  it("is GitHub's own answer if GitHub refused", async () => {
    const pull = open({ [PATH]: `${PLAN}- [ ] three\n` });
    stage.sandbox.faults.add({ match: ({ path }) => path.endsWith("/files"), kind: "status", status: 500, times: 50 });

    const error = await stage
      .respond()
      .aside.preview(pull)
      .catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(GitHubError);
    expect(error).toMatchObject({ status: 500 });
  });
});

describe("a sync in a thread", () => {
  it("reads no more issues than it does in this one", async () => {
    stage.repo.push({ [PATH]: boxes(130) });
    await stage.sync({ overrides: { allowMassChange: true } });
    const requestsOf = async (word: string, work: () => Promise<unknown>) => {
      stage.sandbox.clock.advance(3_600_000);
      for (let at = 0; at < 30; at += 1) stage.repo.comment(stage.numberOf(`task ${at}`), word);
      const mark = stage.sandbox.log.mark();
      await work();
      return stage.sandbox.log
        .since(mark)
        .map(({ method, path, operationName }) => `${method} ${path} ${operationName}`);
    };

    await requestsOf("before", () => stage.sync());
    const here = await requestsOf("here", () => stage.sync({ allowPartialRead: true }));
    const there = await requestsOf("there", async () => {
      const context = { ...stage.respond(), allowPartialRead: true };
      const past = { readChanges: noPast, readFormer: async () => [], readTexts: noPast };
      return syncAside({ ...context, past, startAgents: async () => [] });
    });

    expect(there).toEqual(here);
  });
});
