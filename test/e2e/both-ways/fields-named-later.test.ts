import { describe, expect, it } from "@jest/globals";
import { startInOrganization } from "./organization.ts";

/** More issues than come with the first answer of a look: the others are presumed. */
const TASKS = Array.from({ length: 40 }, (_, at) => `- [ ] Paint bollard ${at + 1}\n  - Estimate: ${at + 1}\n`).join(
  "",
);
const PLAN = `# Harbor\n\n## Phase 1: Quay\n\n${TASKS}`;

describe("a configuration that names an issue field once the issues are there", () => {
  it("sends what the plan says to all of them, after a push as well", async () => {
    const stage = await startInOrganization(PLAN);
    // No two changes in the same moment: the early ones need not be read again.
    stage.sandbox.beforeRequest(({ isWrite }) => stage.sandbox.clock.advance(isWrite ? 10_000 : 0));
    await stage.sync();
    await stage.sync();

    stage.repo.push({ ".github/plansync.yml": "fields: { estimate: Effort }\n" });
    await stage.syncAfterEvent();

    const efforts = [1, 20, 40].map((at) => stage.repo.fieldOf(stage.numberOf(`Paint bollard ${at}`), "Effort"));
    expect(efforts).toEqual([1, 20, 40]);
    await stage.sync();
    expect(stage.plan()).toBe(PLAN);
    await stage.sandbox.close();
  });
});
