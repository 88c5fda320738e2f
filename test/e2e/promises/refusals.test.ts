import { afterEach, describe, expect, it } from "@jest/globals";
import type { Protection, SandboxOptions } from "github-sandbox";
import { startStage, type EngineStage } from "../round-trip/engine.ts";
import { writesOfAnotherSync } from "./another-sync.ts";

const PATH = "docs/plans/harbor.md";
const PLAN = "# Harbor\n\n- [ ] Paint the pier\n- [ ] Mend the crane\n";

let stage: EngineStage;
afterEach(async () => stage.sandbox.close());

async function start(options: SandboxOptions = {}): Promise<void> {
  stage = await startStage({ [PATH]: PLAN }, options);
  stage.repo.repository.actionsMayCreatePulls = true;
  await stage.sync();
}

describe("a closed issue on a branch that takes no commits becomes a pull request", () => {
  it.each<[what: string, branch: string, protection: Partial<Protection>]>([
    ["restricts pushes", "main", { restrictPushes: true }],
    ["has a merge queue", "main", { requireMergeQueue: true }],
    ["is locked", "main", { isLocked: true }],
    ["has a ruleset", "main", { kind: "ruleset", requirePullRequest: true }],
    ["takes a review and, as all branches, signed commits only", "*", { requireSignatures: true }],
  ])("where it %s", async (_, branch, protection) => {
    await start();
    stage.repo.protectBranch(branch, protection);
    if (branch === "*") stage.repo.protectBranch("main", { requirePullRequest: true });
    stage.repo.closeIssue(stage.numberOf("Paint the pier"), { by: "ada" });

    const report = await stage.sync();

    expect(report.totals.failed).toBe(0);
    expect(report.pullRequest).not.toBeNull();
    expect(stage.repo.readFile(PATH, "main")).toBe(PLAN);
    const ours = [...stage.repo.repository.git.refs.keys()].find((ref) => ref.startsWith("refs/heads/plansync/"));
    expect(stage.repo.readFile(PATH, (ours ?? "").slice("refs/heads/".length))).toContain("- [x] Paint the pier");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });
});

describe("a record that GraphQL doesn't show", () => {
  it("is found again by the next run, which creates nothing twice", async () => {
    await start({ customRefsInGraphql: false });
    stage.repo.closeIssue(stage.numberOf("Paint the pier"), { by: "ada" });

    const report = await stage.sync();

    expect(report.outcome).toBe("complete");
    expect(stage.titles()).toHaveLength(3);
    expect(stage.repo.readFile(PATH)).toContain("- [x] Paint the pier");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });
});

describe("a parent that others filled", () => {
  function fill(count: number): void {
    const other = stage.sandbox.createRepository({ owner: "ada", name: "elsewhere", files: { "README.md": "x\n" } });
    const parent = stage.repo.issue(stage.numberOf("Harbor"));
    for (let at = 0; at < count; at += 1) {
      const child = other.issue(other.createIssue({ title: `Other ${at}` }).number);
      child.parent = parent;
      parent.children = [...parent.children, child];
    }
  }

  it.each(["before a run", "while it runs"])(
    "%s: a new item gets an issue of its own, and the parent lists it",
    async (when) => {
      await start();
      stage.repo.push({ [PATH]: `${PLAN}- [ ] Oil the winch\n- [ ] Grease the hinge\n` });
      let isFull = when === "before a run";
      if (isFull) fill(98);
      stage.sandbox.beforeRequest(({ rootFields }) => {
        if (isFull || !rootFields.includes("createIssue")) return;
        isFull = true;
        fill(98);
      });

      const mark = stage.sandbox.log.mark();
      const report = await stage.sync();

      expect([report.outcome, report.totals.failed]).toEqual(["complete", 0]);
      for (const title of ["Oil the winch", "Grease the hinge"]) {
        const number = stage.numberOf(title);
        expect(stage.repo.issue(number).parent).toBeNull();
        expect(stage.repo.issue(stage.numberOf("Harbor")).body).toContain(`#${number}`);
      }
      expect(stage.sandbox.log.since(mark).filter(({ rootFields }) => rootFields.includes("createIssue"))).toHaveLength(
        when === "before a run" ? 2 : 3,
      );
      expect(await writesOfAnotherSync(stage)).toEqual([]);
    },
  );
});
