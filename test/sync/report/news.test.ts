import { describe, expect, it } from "@jest/globals";
import type { Report } from "../../../src/report/report.ts";
import { sync } from "../../../src/sync/sync.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";

const PLAN = `# Plan

## Step 1: Build
**Depends On**: Step 9

- [ ] one
- [ ] two
`;

const news = ({ plans }: Report) =>
  plans.flatMap(({ diagnostics }) => diagnostics.map(({ code, isOld }) => `${isOld === true ? "old" : "new"} ${code}`));

async function synced(text = PLAN): Promise<MemoryRepository> {
  const repo = new MemoryRepository({ "PLAN.md": text });
  await sync(repo.context());
  return repo;
}

describe("a problem in a plan", () => {
  it("is new in the run that meets it first", async () => {
    expect(news(await sync(new MemoryRepository({ "PLAN.md": PLAN }).context()))).toEqual(["new unknown-dependency"]);
  });

  it("is old in the next run", async () => {
    const repo = await synced();

    expect(news(await sync(repo.context()))).toEqual(["old unknown-dependency"]);
  });

  it("is old where another line changed, also above it", async () => {
    const repo = await synced();
    repo.push({ "PLAN.md": PLAN.replace("# Plan\n", "# Plan\n\nMore words.\n") });

    expect(news(await sync(repo.context()))).toEqual(["old unknown-dependency"]);
  });

  it("is new where it is another one", async () => {
    const repo = await synced();
    repo.push({ "PLAN.md": PLAN.replace("Step 9", "Step 8") });

    expect(news(await sync(repo.context()))).toEqual(["new unknown-dependency"]);
  });

  it("is new in a line that did not change where another line made it one", async () => {
    const text = `${PLAN.replace("Step 9", "Step 2")}\n## Step 2: Ship\n\n- [ ] three\n`;
    const repo = await synced(text);
    repo.push({ "PLAN.md": text.replace("Step 2: Ship", "Step 3: Ship") });

    expect(news(await sync(repo.context()))).toEqual(["new unknown-dependency"]);
  });

  it("is none where a person closed work whose checks are open", async () => {
    const repo = await synced("# Plan\n\n- [ ] one\n  - [ ] part\n- [ ] two\n");
    repo.change(repo.issue("one").number, { state: "closed", closeReason: "completed" });
    await sync(repo.context());

    expect(repo.text("PLAN.md")).toContain("- [x] one\n  - [ ] part\n");
    expect(news(await sync(repo.context()))).toEqual([]);
  });
});

describe("a difference between plan and issue", () => {
  it("is new in the run that meets it first, and old afterwards", async () => {
    const repo = await synced("# Plan\n\n- [ ] write the docs\n- [ ] two\n");
    repo.change(repo.issue("write the docs").number, { title: "write the guide" });
    repo.push({ "PLAN.md": "# Plan\n\n- [ ] write the manual\n- [ ] two\n" });

    const runs = [await sync(repo.context()), await sync(repo.context())];

    const differing = runs.map(({ plans }) =>
      plans.flatMap(({ items }) => items.flatMap(({ result, isOld }) => (result === "conflicting" ? [isOld] : []))),
    );
    expect(differing).toEqual([[undefined], [true]]);
  });
});
