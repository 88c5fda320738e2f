import { describe, expect, it } from "@jest/globals";
import { findMovedOut, findSameTexts, readOutside } from "../../../src/sync/read/moved-files.ts";
import { readPlanFiles } from "../../../src/sync/read/plan-files.ts";
import { readSettings } from "../../../src/sync/context/settings.ts";
import type { MemoryRepository } from "../../support/memory-repository.ts";
import { recordIn, syncedRepository } from "../../support/memory-stages.ts";

const PATH = "docs/plans/sprint.md";
const PLAN = "# Sprint\n\n- [ ] Dig the basin\n- [ ] Fill the basin\n";
const DONE = PLAN.replaceAll("[ ]", "[x]");

async function look(repo: MemoryRepository) {
  const settings = readSettings(null, repo.context().overrides);
  const look = await repo.reader.look({ label: "plansync", wanted: () => true });
  const files = await readPlanFiles(look, settings, (shas) => repo.reader.readBlobs(shas));
  return { settings, look, files };
}

describe("a file with the exact text of a record", () => {
  async function continuedAt(before: Record<string, string>, after: Record<string, string | null>) {
    const repo = await syncedRepository({ ...before, [PATH]: PLAN });
    repo.push(after);
    const { settings, look: seen, files } = await look(repo);
    const record = recordIn(repo);
    const found = await findSameTexts(repo.reader, seen, files, [record], new Map(), settings);
    return found.map(({ file }) => file.path);
  }

  it.each<[what: string, after: Record<string, string | null>, path: string]>([
    ["elsewhere among the plans", { [PATH]: null, "docs/plans/later.md": PLAN }, "docs/plans/later.md"],
    ["outside of the globs", { [PATH]: null, "notes/sprint-1.md": PLAN }, "notes/sprint-1.md"],
    ["elsewhere while a new plan begins at the old path", { [PATH]: DONE, "docs/old/1.md": PLAN }, "docs/old/1.md"],
    [
      "in two places continues among the plans first",
      { [PATH]: null, "a/1.md": PLAN, "docs/plans/z.md": PLAN },
      "docs/plans/z.md",
    ],
  ])("continues it %s", async (_, after, path) => {
    expect(await continuedAt({}, after)).toEqual([path]);
  });

  it("continues nothing if it existed before the record: it is a copy that somebody kept", async () => {
    expect(await continuedAt({ "notes/copy.md": PLAN }, { [PATH]: null })).toEqual([]);
  });

  it("continues nothing if it is not markdown", async () => {
    expect(await continuedAt({}, { [PATH]: null, "notes/sprint.txt": PLAN })).toEqual([]);
  });
});

describe("a plan that was moved outside the globs", () => {
  async function movedTo(after: Record<string, string | null>, before: Record<string, string> = {}) {
    const repo = await syncedRepository({ ...before, [PATH]: PLAN });
    repo.push(after);
    const { settings, look: seen, files } = await look(repo);
    const found = await findMovedOut(repo.reader, seen, files, [recordIn(repo)], settings);
    return found.map(({ path }) => path);
  }

  it("is searched for in files that are new since and whose name fits", async () => {
    const after = { [PATH]: null, "docs/archive/2026-01.md": DONE, "docs/guide.md": DONE, "old/sprint.md": DONE };

    expect(await movedTo(after)).toEqual(["docs/archive/2026-01.md", "old/sprint.md"]);
  });

  it("is not searched for in a file that existed before", async () => {
    expect(await movedTo({ [PATH]: null }, { "docs/archive/2025.md": DONE })).toEqual([]);
  });

  it("is not searched for in an unreadable file", async () => {
    expect(await movedTo({ [PATH]: null, "docs/archive/words.md": "# Words\n\nNothing to do.\n" })).toEqual([]);
  });

  it("is not searched for in more than thirty files", async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`docs/archive/${at}.md`, `${DONE}${at}\n`]));

    expect(await movedTo({ [PATH]: null, ...many })).toHaveLength(30);
  });
});

describe("a plan that was moved outside the globs in an earlier run", () => {
  it.each<[what: string, path: string, isOutside: boolean, found: readonly string[]]>([
    ["is followed where it is", "old/sprint.md", true, ["old/sprint.md"]],
    ["is read once where the globs have it again", PATH, true, []],
    ["is not looked for where the record says that it never left", "old/sprint.md", false, []],
  ])("%s", async (_, path, isOutside, found) => {
    const repo = await syncedRepository({ [PATH]: PLAN });
    repo.push({ "old/sprint.md": PLAN });
    const { settings, look: seen, files } = await look(repo);
    const record = { ...recordIn(repo), path, outside: isOutside };

    const outside = await readOutside(repo.reader, seen, files, [record], settings);

    expect(outside.map((file) => file.path)).toEqual(found);
  });
});
