import { afterEach, describe, expect, it } from "@jest/globals";
import { releaseWork } from "../../../src/agents/release-work.ts";
import { renderClaim } from "../../../src/agents/claim/claim.ts";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import { epochMs } from "../../../src/ports/epoch-ms.ts";
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
