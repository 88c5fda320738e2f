import { describe, expect, it } from "@jest/globals";
import { sync } from "../../../src/sync/sync.ts";
import type { MemoryRepository } from "../../support/memory-repository.ts";
import { syncedRepository } from "../../support/memory-stages.ts";

const PLAN = `# Harbor

## Rollout <!-- plansync: step -->

- [ ] Tell the crews
- Paint the gate <!-- plansync: task -->

### Rehearse <!-- plansync: check -->

<!-- plansync: children=checks -->
## Step 2: Open

- [ ] Ring the bell
- [ ] Raise the flag <!-- plansync: task -->
`;

const issuesOf = ({ issues }: MemoryRepository) => [...issues.values()].sort((a, b) => a.number - b.number);

describe("a line whose kind is set by a comment", () => {
  it("has the issue that the comment sets, and the comment is in no issue", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });

    expect(issuesOf(repo).map(({ title }) => title)).toEqual([
      "Harbor",
      "Rollout",
      "Tell the crews",
      "Paint the gate",
      "Step 2: Open",
      "Raise the flag",
    ]);
    expect(issuesOf(repo).filter(({ body }) => /plansync: ?(?:step|task|check|children)/.test(body))).toEqual([]);
  });

  it("is written back at its mark, and a second sync writes nothing", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    for (const title of ["Paint the gate", "Raise the flag"])
      repo.change(repo.issue(title).number, { state: "closed", closeReason: "completed" });

    await sync(repo.context());

    const ticked = PLAN.replace("- Paint", "- [x] Paint").replace("[ ] Raise", "[x] Raise");
    expect(repo.text("PLAN.md")).toBe(ticked);
    const writes = repo.writes.length;
    await sync(repo.context());
    expect(repo.writes).toHaveLength(writes);
  });

  it("keeps its issue when the comment changes", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    const { number } = repo.issue("Rollout");

    repo.push({ "PLAN.md": PLAN.replace("plansync: step", "plansync: phase") });
    await sync(repo.context());

    expect(repo.issue("Rollout")).toMatchObject({ number, state: "open" });
    expect(issuesOf(repo)).toHaveLength(6);
  });
});
