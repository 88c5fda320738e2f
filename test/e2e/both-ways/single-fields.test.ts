import { afterEach, describe, expect, it } from "@jest/globals";
import type { SandboxOptions } from "github-sandbox";
import { startInOrganization, type OrganizationStage } from "./organization.ts";

const PLAN = `# Harbor Plan

## Step 1: Set up

**Milestone:** v1
**Type:** Bug
**Due:** 2026-12-01
**Estimate:** 4
**Priority:** High

- [ ] Create the schema
- [ ] Seed the data
`;
const STEP = "Step 1: Set up";
const FIELDS = "fields: { due: Target date, estimate: Effort, priority: Urgency }\n";

let stage: OrganizationStage;
afterEach(async () => stage.sandbox.close());

async function start(options: SandboxOptions & { readonly config?: string } = {}, text = PLAN): Promise<number> {
  stage = await startInOrganization(text, options);
  await stage.sync();
  return stage.numberOf(STEP);
}

const onGitHub = (number: number) => {
  const { milestone, type } = stage.repo.issue(number);
  const fields = ["Target date", "Effort", "Urgency"].map((name) => stage.repo.fieldOf(number, name));
  return [milestone?.title ?? null, type?.name ?? null, ...fields];
};

describe("milestone, type, due day, estimate and priority", () => {
  it("are given to a new issue, and stay so", async () => {
    const step = await start({ config: FIELDS });

    expect(onGitHub(step)).toEqual(["v1", "Bug", "2026-12-01", 4, "High"]);
    expect(stage.plan()).toBe(PLAN);
    expect(await stage.writesOfAnotherSync()).toEqual([]);
  });

  it("are taken into the plan, and nothing else of it changes", async () => {
    const step = await start({ config: FIELDS });
    stage.repo.setMilestone(step, "v2", "grace");
    stage.repo.setType(step, "Feature", "grace");
    stage.repo.setField(step, "Target date", "2026-12-24");
    stage.repo.setField(step, "Effort", 6);
    stage.repo.setField(step, "Urgency", "Low");

    await stage.sync();

    expect(stage.plan()).toBe(
      PLAN.replace("v1", "v2")
        .replace("Bug", "Feature")
        .replace("12-01", "12-24")
        .replace("** 4", "** 6")
        .replace("High", "Low"),
    );
    expect(await stage.writesOfAnotherSync()).toEqual([]);
  });

  it("go to the issue where the plan changed them, also away", async () => {
    const step = await start({ config: FIELDS });
    stage.push(PLAN.replace("v1", "v2").replace("Bug", "Feature").replace("12-01", "12-24").replace("** 4", "** 6"));
    await stage.sync();
    expect(onGitHub(step)).toEqual(["v2", "Feature", "2026-12-24", 6, "High"]);
    expect(await stage.writesOfAnotherSync()).toEqual([]);

    const bare = stage.plan().replace(/\*\*(?:Milestone|Type|Due|Estimate|Priority).*\n/g, "");
    stage.push(bare);
    await stage.sync();
    expect(onGitHub(step)).toEqual([null, null, null, null, null]);
    expect(stage.plan()).toBe(bare);
    expect(await stage.writesOfAnotherSync()).toEqual([]);
  });

  it("stay apart, and are reported, where both sides changed them", async () => {
    const step = await start({ config: FIELDS });
    stage.push(PLAN.replace("v1", "v2"));
    stage.repo.setMilestone(step, "v3", "grace");

    const report = await stage.sync();

    expect(report.plans[0]?.items.find(({ title }) => title === STEP)).toMatchObject({
      result: "conflicting",
      reason: 'about its milestone: the plan says "v2" where GitHub says "v3"',
    });
    expect(onGitHub(step)[0]).toBe("v3");
    expect(stage.plan()).toContain("**Milestone:** v2\n");
    expect(await stage.writesOfAnotherSync()).toEqual([]);
  });

  it("are written where the issue has them by other names: a milestone that was renamed", async () => {
    await start();
    stage.repo.editMilestone("v1", { title: "The first one" });

    await stage.sync();

    expect(stage.plan()).toBe(PLAN.replace("v1", "The first one"));
    expect(await stage.writesOfAnotherSync()).toEqual([]);
  });

  it("never make a milestone, and are not tried again where there is none", async () => {
    const step = await start();
    const text = PLAN.replace("v1", "v9").replace("Bug", "Chore");
    stage.push(text);

    await stage.sync();

    expect(onGitHub(step).slice(0, 2)).toEqual(["v1", "Bug"]);
    expect(stage.repo.repository.milestones).toHaveLength(3);
    expect(stage.plan()).toBe(text);
    expect(await stage.writesOfAnotherSync()).toEqual([]);
    expect(stage.warnings).toContain('This repository has no milestone "v9", and none is created: issues get none.');
  });

  it("fill the empty cells of a table, but not with what a new sub-issue got from its parent", async () => {
    const table = `# Harbor Plan\n\n## Step 1: Set up\n\n**Milestone:** v1\n\n| Task | Status | Milestone |\n| --- | --- | --- |\n| Create the schema | Open | |\n| Seed the data | Open | v2 |\n`;
    await start({}, table);
    expect(stage.plan()).toBe(table);

    stage.repo.setMilestone(stage.numberOf("Create the schema"), "v3", "grace");
    await stage.sync();

    expect(stage.plan()).toContain("| Create the schema | Open | v3 |");
    expect(await stage.writesOfAnotherSync()).toEqual([]);
  });

  it("take in no text that would be read as anything but a value", async () => {
    const step = await start();
    const title = "v1 <!-- plansync: ignore -->";
    stage.repo.createMilestone(title);
    stage.repo.setMilestone(step, title, "grace");

    await stage.sync();

    expect(stage.plan()).toBe(PLAN);
    expect(await stage.writesOfAnotherSync()).toEqual([]);
  });
});

describe("the day of a milestone", () => {
  it("is taken into the plan, and left to GitHub where the plan says another", async () => {
    await start({ config: "fields: { due: milestone }\n" });
    stage.repo.editMilestone("v1", { due: "2026-12-01" });
    await stage.sync();
    stage.repo.editMilestone("v1", { due: "2026-12-24" });
    await stage.sync();
    expect(stage.plan()).toBe(PLAN.replace("12-01", "12-24"));

    stage.push(stage.plan().replace("12-24", "12-31"));
    await stage.sync();
    expect(stage.repo.milestone("v1").dueOn).toBe("2026-12-24T08:00:00Z");
    expect(stage.plan()).toContain("**Due:** 2026-12-31");
    expect(await stage.writesOfAnotherSync()).toEqual([]);
  });
});

describe.each<[string, SandboxOptions, lacking: string]>([
  ["without issue types and issue fields", { issueTypes: false, issueFields: false }, "type, due, estimate, priority"],
  ["without GraphQL", { graphql: false }, "due, estimate, priority"],
])("a server %s", (_, options, lacking) => {
  it("keeps in the plan what it has no place for, and lets the milestone flow", async () => {
    const step = await start({ ...options, config: FIELDS });
    stage.repo.setMilestone(step, "v2", "grace");

    const { notices } = await stage.sync();

    expect(notices.map(({ message }) => message)).toContain(
      `This server has no place for what plans say under ${lacking}: that stays in the plans.`,
    );
    expect(stage.plan()).toBe(PLAN.replace("v1", "v2"));
    expect(await stage.writesOfAnotherSync()).toEqual([]);
    stage.push(stage.plan().replace("v2", "v3").replace("** 4", "** 6"));
    await stage.sync();
    expect(stage.repo.issue(step).milestone?.title).toBe("v3");
    expect(await stage.writesOfAnotherSync()).toEqual([]);
  });
});
