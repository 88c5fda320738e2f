import { afterEach, describe, expect, it } from "@jest/globals";
import { finishWork } from "../../../src/agents/finish-work.ts";
import { releaseWork } from "../../../src/agents/release-work.ts";
import { renderClaim } from "../../../src/agents/claim/claim.ts";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { sync } from "../../../src/sync/sync.ts";
import { claimed, MINUTE, startAgents, type AgentStage } from "./agent-stage.ts";

let stage: AgentStage;
const clock: Clock = {
  now: () => epochMs(stage.sandbox.clock.now()),
  sleep: async (ms) => stage.sandbox.clock.advance(ms),
};
afterEach(() => stage.sandbox.close());

const planks = (count: number) =>
  `# Harbor\n\n${Array.from({ length: count }, (_, at) => `- [ ] Plank ${at + 1}\n`).join("")}`;
const labelsOf = (number: number) => stage.repo.issue(number).labels.map(({ name }) => name);

describe("a sync that removes what is left of claims", () => {
  it("leaves the claim of an issue that was reopened, where its list still shows it as closed", async () => {
    stage = await startAgents(planks(3));
    const number = stage.numberOf("Plank 1");
    stage.repo.closeIssue(number, { by: "ada" });
    await stage.sync();
    stage.pass(10 * MINUTE);
    stage.sandbox.setLag({ ms: 5 * MINUTE });
    stage.repo.reopenIssue(number, "ada");
    const mia = stage.agent("mia");
    await mia.claims.readClaim(issueNumber(number));
    const text = { ...mia.me, lease: 30 * MINUTE, state: "held", evidence: null } as const;
    await mia.claims.moveClaim(issueNumber(number), null, renderClaim(issueNumber(number), text));
    const claim = stage.claimRef(number);

    await stage.sync();

    expect([claim !== undefined, stage.claimRef(number)]).toEqual([true, claim]);
  });

  it("leaves what was closed after it had decided to the next sync, which ticks it", async () => {
    stage = await startAgents("# Harbor\n\n## Step 1: Build the pier\n\n- [ ] Ram the piles\n- [ ] Lay the planks\n");
    const number = issueNumber(stage.numberOf("Step 1: Build the pier"));
    const mia = stage.agent("mia");
    await claimed(mia, `#${number}`);
    // The claim says `done`, and its holder is so slow to close the issue that the claim is no longer live.
    await finishWork(
      { ...mia, claims: { ...mia.claims, finishIssue: async () => stage.pass(3 * MINUTE) } },
      number,
      {},
    );
    stage.repo.push({ "PLAN.md": `${stage.repo.readFile("PLAN.md")}\n## Step 2: Paint\n\n- [ ] Paint the rail\n` });
    const context = stage.context();
    const writeState: typeof context.writer.writeState = async (...call) => {
      await mia.claims.finishIssue(number, null);
      return context.writer.writeState(...call);
    };

    await sync({ ...context, writer: { ...context.writer, writeState } });
    await stage.sync();

    expect(stage.repo.issue(number).state).toBe("closed");
    expect(stage.repo.readFile("PLAN.md")?.match(/- \[x\]/g)).toHaveLength(2);
    expect(stage.claimRef(number)).toBeUndefined();
  });

  it("deletes the claim of an issue that was deleted", async () => {
    stage = await startAgents(planks(3));
    const number = stage.numberOf("Plank 1");
    await claimed(stage.agent("mia"), `#${number}`);
    stage.repo.deleteIssue(number, "ada");
    stage.pass(32 * MINUTE);

    await stage.sync();
    await stage.sync();
    const mark = stage.sandbox.log.mark();
    await stage.sync();

    expect(stage.claimRef(number)).toBeUndefined();
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
  });

  it("takes the label off an issue that it has not read", async () => {
    stage = await startAgents(planks(60));
    const number = stage.numberOf("Plank 1");
    const mia = stage.agent("mia");
    stage.pass(60 * MINUTE);
    await stage.sync({ clock });
    await claimed(mia, `#${number}`);
    for (let at = 10; at < 45; at += 1) stage.repo.comment(stage.numberOf(`Plank ${at}`), "Looks fine.", "ada");
    await stage.sync({ clock });
    for (let at = 10; at < 45; at += 1) {
      stage.pass(MINUTE / 6);
      stage.repo.comment(stage.numberOf(`Plank ${at}`), "Looks fine.", "ada");
    }
    await stage.sync({ clock, allowPartialRead: true });
    await releaseWork(mia, null, {});
    stage.pass(60 * MINUTE);

    await stage.sync({ clock, allowPartialRead: true });
    const mark = stage.sandbox.log.mark();
    await stage.sync({ clock, allowPartialRead: true });

    expect(labelsOf(number)).not.toContain("plansync:claimed");
    // The tree and the look: nothing is left.
    expect(stage.sandbox.log.since(mark)).toHaveLength(2);
  });
});
