import { describe, expect, it } from "@jest/globals";
import { planId } from "../../../src/identity/keys.ts";
import type { MemoryRepository } from "../../support/memory-repository.ts";
import { read, recordIn, single, syncedRepository } from "../../support/memory-stages.ts";

const [A, B] = ["docs/plans/a.md", "docs/plans/b.md"];
const box = (title: string) => `- [ ] ${title}\n`;
const DIG = `# Digging\n\n${box("Dig the basin")}${box("Line the basin")}${box("Fill the basin")}${box("Plant reeds")}`;

async function idAfter(act: (repo: MemoryRepository) => void): Promise<{ before: string; after: string }> {
  const repo = await syncedRepository({ [A]: DIG });
  const before = recordIn(repo).plan;
  act(repo);
  return { before, after: single((await read(repo)).plans).planId };
}

describe("a plan whose record is lost", () => {
  it("has the id in its issues' markers, even if it was renamed since", async () => {
    const { before, after } = await idAfter((repo) => {
      repo.state.clear();
      repo.push({ [A]: null, [B]: DIG });
    });

    expect(after).toBe(before);
  });

  it("has a new id if its issues share less than half of its titles", async () => {
    const { before, after } = await idAfter((repo) => {
      repo.state.clear();
      repo.push({ [A]: null, [B]: `# Other\n\n${box("Dig the basin")}${box("x")}${box("y")}${box("z")}` });
    });

    expect(after).not.toBe(before);
  });

  it("postpones that until all issues are read: those that share most may be missing", async () => {
    const { before, after } = await idAfter((repo) => {
      repo.state.clear();
      repo.push({ [A]: null, [B]: DIG });
      repo.lookFields = { moreIssues: async () => [] };
    });

    expect(after).not.toBe(before);
  });

  it("has the id that an older version derived from the path alone, if its issues' markers have it", async () => {
    const older = planId(A, () => false);
    const { before, after } = await idAfter((repo) => {
      const known = recordIn(repo).plan;
      repo.state.clear();
      for (const { number, body } of repo.issues.values())
        repo.change(number, { body: body.replaceAll(`plan=${known}`, `plan=${older}`) });
    });

    expect([before === older, after]).toEqual([false, older]);
  });

  it("takes no id that another plan has", async () => {
    const repo = await syncedRepository({ [A]: DIG });
    repo.push({ [B]: DIG });

    const ids = (await read(repo)).plans.map((tracked) => tracked.planId);

    expect(ids[0]).toBe(recordIn(repo).plan);
    expect(new Set(ids).size).toBe(2);
  });
});

describe("a plan with a record", () => {
  it("keeps the id of its record, whatever its issues' markers say", async () => {
    const { before, after } = await idAfter((repo) => {
      for (const { number, body } of repo.issues.values())
        repo.change(number, { body: body.replaceAll(/plan=\w+/g, "plan=another") });
    });

    expect(after).toBe(before);
  });
});
