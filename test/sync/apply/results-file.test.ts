import { describe, expect, it } from "@jest/globals";
import { RESULTS_END, RESULTS_START } from "../../../src/issue/results.ts";
import { sync } from "../../../src/sync/sync.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";
import { recordIn, syncedRepository } from "../../support/memory-stages.ts";

const [PATH, RESULTS] = ["docs/poc1-implementation.md", "docs/poc1-results.md"];
const PLAN = `# Plan\n\n**Track Progress**: See \`${RESULTS}\`\n\n- [ ] one\n- [ ] two\n`;
const MARKED = `# Results\n\nMine.\n\n${RESULTS_START}\n${RESULTS_END}\n\nMine too.\n`;
const files = { [PATH]: PLAN, [RESULTS]: MARKED };

describe("the results file that a plan names", () => {
  it("shows the progress between its markers, and every other byte stays", async () => {
    const repo = await syncedRepository(files);

    const text = repo.text(RESULTS) ?? "";

    expect(text).toContain("**0 of 2** done, 0%");
    expect(text).toContain("[#2](https://github.com/ada/harbor/issues/2)");
    expect(text.split(RESULTS_START)[0]).toBe("# Results\n\nMine.\n\n");
    expect(text.split(RESULTS_END)[1]).toBe("\n\nMine too.\n");
  });

  it("goes into the same commit as the ticks", async () => {
    const repo = await syncedRepository(files);
    repo.change(repo.issue("one").number, { state: "closed", closeReason: "completed" });

    await sync(repo.context());

    expect(repo.writes.filter((write) => write.startsWith("commit"))).toHaveLength(1);
    expect(repo.text(RESULTS)).toContain("**1 of 2** done, 50%");
    expect(repo.text(PATH)).toContain("- [x] one");
  });

  it("is not read unless it or the plan has changed", async () => {
    const repo = await syncedRepository(files);
    await sync(repo.context());
    repo.questions.length = 0;

    await sync(repo.context());

    expect(repo.questions).toEqual([]);
  });

  it("gets the progress back after somebody has removed it", async () => {
    const repo = await syncedRepository(files);
    repo.push({ [RESULTS]: MARKED });

    await sync(repo.context());

    expect(repo.text(RESULTS)).toContain("**0 of 2** done");
  });

  it.each<[why: string, files: Record<string, string>, writeBack: "commit" | "off"]>([
    ["it has no markers", { [PATH]: PLAN, [RESULTS]: "# Results\n" }, "commit"],
    ["it is not there", { [PATH]: PLAN }, "commit"],
    ["nothing is to be written back", files, "off"],
  ])("is left alone where %s", async (_, given, writeBack) => {
    const repo = new MemoryRepository(given);

    await sync(repo.context({ writeBack }));

    expect(repo.text(RESULTS)).toBe(given[RESULTS] ?? null);
    expect(recordIn(repo).results === null).toBe(given[RESULTS] === undefined || writeBack === "off");
  });
});
