import { afterEach, describe, expect, it } from "@jest/globals";
import { claimWork } from "../../../src/agents/claim-work.ts";
import { releaseWork } from "../../../src/agents/release-work.ts";
import { finishWork } from "../../../src/agents/finish-work.ts";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import { claimed, startAgents, type AgentStage } from "./agent-stage.ts";

let stage: AgentStage;
afterEach(() => stage.sandbox.close());

const flatPlan = (count: number) =>
  `# Harbor\n\n${Array.from({ length: count }, (_, at) => `- [ ] Plank ${at + 1}\n`).join("")}`;

/** Requests of a token since a mark, in words. */
function requestsOf(on: AgentStage, token: string, mark: number): readonly string[] {
  return on.sandbox.log
    .since(mark)
    .filter(({ headers }) => String(headers["authorization"]).endsWith(token))
    .map(({ method, path, operationName }) => operationName ?? `${method} ${path}`);
}

describe("the requests of a verb", () => {
  it("are two to look, two to take and one to look after the leap", async () => {
    stage = await startAgents(flatPlan(3));
    await claimed(stage.agent("first"));
    const mark = stage.sandbox.log.mark();

    await claimed(stage.agent("second"));

    expect(stage.sandbox.log.since(mark)).toHaveLength(5);
  });

  it("are three to release, and four to finish", async () => {
    stage = await startAgents(flatPlan(3));
    const mia = stage.agent("mia");
    const first = await claimed(mia);
    let mark = stage.sandbox.log.mark();
    await releaseWork(stage.agent("mia", { session: first.session }), `#${first.item.number}`, {});
    const toRelease = stage.sandbox.log.since(mark).length;
    const second = await claimed(stage.agent("rae"));
    mark = stage.sandbox.log.mark();
    await finishWork(stage.agent("rae", { session: second.session }), issueNumber(second.item.number ?? 0), {
      evidence: "x",
    });

    expect([toRelease, stage.sandbox.log.since(mark).length]).toEqual([3, 4]);
  });

  it.each<[string, number, number, number, number]>([
    ["32 agents on 32 items at once", 32, 32, 5.5, 12],
    ["32 agents on 200 items", 200, 32, 3.5, 12],
  ])("to take are few: %s", async (_, items, agents, average, most) => {
    stage = await startAgents(flatPlan(items + 1));
    // The label is created once.
    await claimed(stage.agent("first"), "PLAN.md:3");
    const counts = await takeAll(stage, agents);

    expect(Math.max(...counts)).toBeLessThanOrEqual(most);
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(average);
  });
});

/** Lets agents claim at once; returns how many requests each needed to take: lists of claims, commits, references. */
async function takeAll(on: AgentStage, agents: number): Promise<readonly number[]> {
  on.sandbox.setLatency({ read: 20, write: 20 });
  const tokens = Array.from({ length: agents }, () => on.sandbox.token({ kind: "github-token", repo: "ada/harbor" }));
  const mark = on.sandbox.log.mark();
  await Promise.all(tokens.map(async (token, at) => claimWork(on.agent(`agent-${at}`, { token }), null)));
  return tokens.map(
    (token) =>
      requestsOf(on, token, mark).filter((request) => /^(?:Look|Claims)$|\/git\/(?:commits|refs)/.test(request)).length,
  );
}
