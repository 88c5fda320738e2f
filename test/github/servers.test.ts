import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { leave, readLeaving } from "../../src/commands/leave.ts";
import { createRemoteContext } from "../../src/github/remote.ts";
import { createCleanup } from "../../src/github/write/cleanup.ts";
import { type EngineStage, instantClock, silentLogger, startStage } from "../e2e/round-trip/engine.ts";
import { SERVERS } from "./servers.ts";

const PATH = "docs/plans/pier.md";

/** A plan with two steps, one behind the other, and so many tasks in the first. */
function planOf(tasks: number): string {
  const lines = Array.from({ length: tasks }, (_, at) => `- [ ] Drive pile ${at + 1}\r\n`).join("");
  return `# Pier\r\n\r\n## Step 1: Drive the piles\r\n\r\n${lines}\r\n## Step 2: Lay the planks\r\n\r\n**Depends On**: Step 1\r\n\r\n- [ ] Buy planks\r\n`;
}

describe.each(SERVERS)("on $name", (server) => {
  const { options, hasSubIssues, hasDependencies, ticks, arrange, tasks = 3, learns = false } = server;
  const plan = planOf(tasks);
  let stage: EngineStage;
  beforeEach(async () => {
    stage = await startStage({ [PATH]: plan }, options);
    stage.repo.repository.actionsMayCreatePulls = true;
    arrange?.(stage.repo);
  });
  afterEach(() => stage.sandbox.close());

  const issueOf = (title: string) => stage.repo.issue(stage.numberOf(title));

  it("a plan is followed from its first sync to the last: issues, no change, a tick, and leaving", async () => {
    const first = await stage.sync();

    expect(first.outcome).toBe("complete");
    expect(stage.repo.issues()).toHaveLength(tasks + 4);
    const task = issueOf("Drive pile 2");
    const step = issueOf("Step 1: Drive the piles");
    expect(task.parent).toBe(hasSubIssues ? step : null);
    expect(step.body.includes(`#${task.number}`)).toBe(!hasSubIssues);
    expect([...issueOf("Step 2: Lay the planks").blockedBy]).toEqual(hasDependencies ? [step] : []);

    if (learns) await stage.sync();
    const mark = stage.sandbox.log.mark();
    const second = await stage.sync();

    expect(second.totals.changed).toBe(false);
    expect(stage.sandbox.log.writes(mark)).toEqual([]);

    stage.repo.closeIssue(task.number);
    const third = await stage.sync();

    const ticked = plan.replace("- [ ] Drive pile 2\r", "- [x] Drive pile 2\r");
    const [pull] = stage.repo.pulls();
    const place = ticks === "commit" ? "main" : (pull?.pull?.headRef ?? "");
    expect(stage.repo.readFile(PATH, place)).toBe(ticked);
    expect(stage.repo.readFile(PATH)).toBe(ticks === "commit" ? ticked : plan);
    expect(third.pullRequest === null).toBe(ticks === "commit");

    for (const { headers } of stage.sandbox.log.entries) {
      expect(headers["x-github-api-version"]).toBe("2022-11-28");
      expect(headers.accept).not.toMatch(/preview/);
      expect(headers["graphql-features"]).toBeUndefined();
    }

    const context = stage.context();
    const result = await leave(context, cleanup(), await readLeaving(context, "close"));

    expect(result).toMatchObject({ failed: [], remaining: 0, isComplete: true });
    expect(stage.repo.issues().filter(({ state }) => state === "open")).toEqual([]);
    expect([...stage.repo.repository.labels.keys()].filter((name) => name.startsWith("plansync"))).toEqual([]);
    expect([...stage.repo.repository.git.refs.keys()].filter((ref) => /plansync/.test(ref))).toEqual([]);
    expect(stage.repo.readFile(PATH)).toBe(ticks === "commit" ? ticked : plan);
  });

  function cleanup() {
    const { apiUrl, graphqlUrl } = stage.sandbox;
    const token = stage.sandbox.token({ kind: "github-token", repo: "ada/harbor" });
    const repo = { owner: "ada", repo: "harbor" };
    return createCleanup(
      createRemoteContext({ repo, token, apiUrl, graphqlUrl, clock: instantClock, logger: silentLogger }),
    );
  }
});
