import { epochMs } from "../../src/ports/epoch-ms.ts";
import { describe, expect, it } from "@jest/globals";
import { allowHeldPlans, mayBeAllowed } from "../../src/commands/allow.ts";
import { MovedError } from "../../src/errors.ts";
import { allowancePath } from "../../src/record/record-file.ts";
import { sync } from "../../src/sync/sync.ts";
import { MemoryRepository } from "../support/memory-repository.ts";
import { decideAll, single, syncedRepository } from "../support/memory-stages.ts";
import { allowedBlob } from "../../src/sync/decide/allowance.ts";

const CONFIG = { ".github/plansync.yml": "threshold: { create: 2, changes: 2 }\n" };
const box = (title: string) => `- [ ] ${title}\n`;
const MANY = `# Many\n\n${["one", "two", "three", "four"].map(box).join("")}`;
const FEW = `# Few\n\n${box("five")}`;

/** A plan that waits and one that doesn't. */
function heldRepository(): MemoryRepository {
  return new MemoryRepository({ ...CONFIG, "docs/plans/a.md": MANY, "docs/plans/b.md": FEW });
}

describe("approving held plans", () => {
  it("records which version of which plan is approved, and touches no other plan", async () => {
    const repo = heldRepository();
    const { context, ...decided } = await decideAll(repo);

    const allowed = await allowHeldPlans(context.writer, decided, "ada");

    const held = single(allowed);
    expect(held).toMatchObject({ path: "docs/plans/a.md", blob: repo.blob(MANY) });
    expect([...repo.state]).toEqual([[allowancePath(held.planId), `${repo.blob(MANY)}\n`]]);
    expect(repo.writes).toEqual(["record: Let 1 held plans pass, as ada says"]);
  });

  it("writes nothing where nothing is held", async () => {
    const repo = new MemoryRepository({ ...CONFIG, "docs/plans/b.md": FEW });
    const { context, ...decided } = await decideAll(repo);

    expect(await allowHeldPlans(context.writer, decided, "ada")).toEqual([]);
    expect(repo.writes).toEqual([]);
  });

  it("does not overwrite a record that another run has written in the meantime", async () => {
    const repo = heldRepository();
    const { context, ...decided } = await decideAll(repo);
    await context.writer.writeState(null, new Map([["plans/other.json", "{}"]]), "Another run");

    await expect(allowHeldPlans(context.writer, decided, "ada")).rejects.toThrow(MovedError);
  });
});

describe("an approved plan", () => {
  async function allowedRepository(): Promise<{ repo: MemoryRepository; planId: string }> {
    const repo = heldRepository();
    const { context, ...decided } = await decideAll(repo);
    const { planId } = single(await allowHeldPlans(context.writer, decided, "ada"));
    return { repo, planId };
  }

  it("is no longer held in that version", async () => {
    const { repo, planId } = await allowedRepository();

    const { repository, plans } = await decideAll(repo);

    expect(allowedBlob(repository, planId)).toBe(repo.blob(MANY));
    expect(plans.some(mayBeAllowed)).toBe(false);
  });

  it("is held again in any later version", async () => {
    const { repo } = await allowedRepository();
    repo.push({ "docs/plans/a.md": `${MANY}${box("six")}` });

    expect((await decideAll(repo)).plans.filter(mayBeAllowed).map(({ tracked }) => tracked.file.path)).toEqual([
      "docs/plans/a.md",
    ]);
  });

  it("has used up its allowance once everything is done", async () => {
    const { repo, planId } = await allowedRepository();

    await sync(repo.context());
    expect(repo.issues.size).toBe(7);
    expect(repo.state.has(allowancePath(planId))).toBe(false);
  });

  it("keeps its allowance while time leaves work over", async () => {
    const { repo, planId } = await allowedRepository();
    let minute = 0;
    const context = {
      ...repo.context(),
      clock: { now: () => epochMs((minute += 1) * 60_000 * 3), sleep: async () => {} },
    };

    const report = await sync(context);

    expect(report.totals.remaining).toBeGreaterThan(0);
    expect(repo.state.get(allowancePath(planId))).toBe(`${repo.blob(MANY)}\n`);
  });
});

describe("a run approved by an input", () => {
  it("leaves an allowance for the rest, so that the next run without the input continues", async () => {
    const repo = heldRepository();
    let minute = 0;
    const context = repo.context({ allowMassChange: true });

    await sync({ ...context, clock: { now: () => epochMs((minute += 1) * 60_000 * 3), sleep: async () => {} } });

    expect([...repo.state.values()]).toContain(`${repo.blob(MANY)}\n`);
  });

  it("leaves none when everything is done", async () => {
    const repo = heldRepository();

    await sync(repo.context({ allowMassChange: true }));

    expect([...repo.state.keys()].filter((path) => path.startsWith("allowed/"))).toEqual([]);
  });
});

describe("what else needs approval", () => {
  it("is a plan whose issues were closed while it was away", async () => {
    const repo = await syncedRepository({ "PLAN.md": MANY });
    repo.push({ "PLAN.md": null });
    await sync(repo.context());
    repo.change(repo.issue("one").number, { state: "closed", closeReason: "completed" });
    repo.push({ "PLAN.md": MANY });

    const { plans } = await decideAll(repo);

    expect(plans.map(mayBeAllowed)).toEqual([true]);
  });
});
