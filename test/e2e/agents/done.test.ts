import { afterEach, describe, expect, it } from "@jest/globals";
import { claimWork } from "../../../src/agents/claim-work.ts";
import { finishWork } from "../../../src/agents/finish-work.ts";
import { releaseWork } from "../../../src/agents/release-work.ts";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import { claimed, MINUTE, refusal, startAgents, type AgentStage } from "./agent-stage.ts";

let stage: AgentStage;
afterEach(() => stage.sandbox.close());

const TWENTY = `# Harbor\n\n${Array.from({ length: 25 }, (_, at) => `- [ ] Plank ${at + 1}\n`).join("")}`;

describe("done without a checkout", () => {
  it("moves the claim, closes the issue with one comment, and the next sync ticks the box", async () => {
    stage = await startAgents(
      "# Harbor\n\n## Step 1: Dig\n\n- [ ] Find a spade\n- [ ] Dig\n\n## Step 2: Fill\n\n- [ ] Fill\n",
    );
    const mia = stage.agent("mia");
    const number = issueNumber(stage.numberOf("Step 1: Dig"));
    await claimed(mia, `#${number}`);

    await finishWork(mia, number, { evidence: "0a1b2c3, see @ada" });
    const report = await stage.sync();

    expect(stage.repo.readFile("PLAN.md")).toContain("- [x] Find a spade\n- [x] Dig\n\n## Step 2: Fill\n\n- [ ] Fill");
    expect(stage.comments(number)[0]).toBe("Done by `mia`: 0a1b2c\u200b3, see @\u200bada");
    expect(report.plans[0]?.outcome).toBe("synced");
    expect(stage.repo.commits("main")[0]?.message).toContain("- [x] Dig (done by mia: 0a1b2c");
    expect(stage.claimRef(number)).toBeUndefined();
    expect(stage.repo.issue(number).labels.map(({ name }) => name)).not.toContain("plansync:claimed");
    const mark = stage.sandbox.log.mark();
    await stage.sync();
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
  });

  it("of twenty items at once is one commit, and holds no plan", async () => {
    stage = await startAgents(TWENTY);
    const agents = Array.from({ length: 20 }, (_, at) => stage.agent(`agent-${at}`));
    const before = stage.repo.commits("main").length;
    await Promise.all(
      agents.map(async (agent, at) => {
        const number = issueNumber(stage.numberOf(`Plank ${at + 1}`));
        await claimed(agent, `#${number}`);
        await finishWork(agent, number, {});
      }),
    );

    const report = await stage.sync();

    expect(report.plans[0]).toMatchObject({ outcome: "synced", done: 20 });
    expect(stage.repo.commits("main")).toHaveLength(before + 1);
    expect(stage.repo.readFile("PLAN.md")?.match(/\[x\]/g)).toHaveLength(20);
  });

  it("by a bot without claims holds the plan as before", async () => {
    stage = await startAgents(TWENTY);
    for (let at = 1; at <= 20; at += 1) {
      const number = stage.numberOf(`Plank ${at}`);
      await fetch(`${stage.sandbox.apiUrl}/repos/ada/harbor/issues/${number}`, {
        method: "PATCH",
        headers: { authorization: `Bearer ${stage.sandbox.token({ kind: "github-token", repo: "ada/harbor" })}` },
        body: JSON.stringify({ state: "closed", state_reason: "completed" }),
      });
    }

    expect((await stage.sync()).plans[0]?.outcome).toBe("held");
  });

  it("is refused to whoever does not hold it, and forced on demand", async () => {
    stage = await startAgents(TWENTY);
    const { item } = await claimed(stage.agent("mia"));
    const number = issueNumber(item.number ?? 0);

    const refused = await finishWork(stage.agent("rae"), number, {});
    const forced = await finishWork(stage.agent("rae"), number, { force: true });

    expect(refusal(refused).reason).toContain("is claimed by mia");
    expect(forced).toMatchObject({ done: true, already: false });
  });

  it("is done once, however often it is said", async () => {
    stage = await startAgents(TWENTY);
    const mia = stage.agent("mia");
    const number = issueNumber((await claimed(mia)).item.number ?? 0);
    await finishWork(mia, number, { evidence: "done" });

    expect(await finishWork(mia, number, { evidence: "done" })).toMatchObject({ already: true });
    expect(stage.comments(number)).toHaveLength(1);
  });

  it("leaves the item to others where its issue stays open", async () => {
    stage = await startAgents(TWENTY);
    const mia = stage.agent("mia");
    const { item } = await claimed(mia);
    const number = issueNumber(item.number ?? 0);
    await finishWork(mia, number, {});
    stage.repo.reopenIssue(number);
    stage.pass(5 * MINUTE);

    expect(await claimWork(stage.agent("rae"), `#${number}`)).toMatchObject({ holder: "rae" });
  });
});

describe("done on a branch, then merged", () => {
  it("leaves nothing to write", async () => {
    stage = await startAgents("# Harbor\n\n- [ ] Dig\n- [ ] Fill\n");
    const mia = stage.agent("mia");
    const number = stage.numberOf("Dig");
    await claimed(mia, `#${number}`);
    stage.repo.push({ "PLAN.md": "# Harbor\n\n- [x] Dig\n- [ ] Fill\n" }, { branch: "dig" });
    const pull = stage.repo.openPull({ title: "Dig", head: "dig", body: `Closes #${number}` });
    stage.pass(120 * MINUTE);
    await stage.sync();
    expect(refusal(await claimWork(stage.agent("rae"), `#${number}`)).refused).toBe("claimed");
    stage.repo.mergePull(pull.number);

    const report = await stage.sync();
    const mark = stage.sandbox.log.mark();
    await stage.sync();

    expect(report).toMatchObject({ commit: null, totals: { ticked: 0, closed: 0, conflicts: 0 } });
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
    expect(stage.claimRef(number)).toBeUndefined();
  });
});

describe("a claim that ended", () => {
  it("loses its label with the next sync, which then has nothing left to write", async () => {
    stage = await startAgents("# Harbor\n\n- [ ] Dig\n- [ ] Fill\n");
    const mia = stage.agent("mia");
    const { item } = await claimed(mia);
    await releaseWork(mia, null, {});
    await stage.sync();
    const mark = stage.sandbox.log.mark();
    await stage.sync();

    expect(stage.repo.issue(item.number ?? 0).labels.map(({ name }) => name)).not.toContain("plansync:claimed");
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
  });

  it("is shown in the report while it lives", async () => {
    stage = await startAgents("# Harbor\n\n- [ ] Dig\n- [ ] Fill\n");
    await claimed(stage.agent("mia"), `#${stage.numberOf("Dig")}`);

    const { items = [] } = (await stage.sync()).plans[0] ?? {};

    expect(items.map(({ title, taken }) => [title, taken?.by])).toEqual([
      ["Dig", "mia"],
      ["Fill", undefined],
    ]);
  });
});
