import { describe, expect, it } from "@jest/globals";
import type { ChangedFile } from "../../src/ports/pull-requests.ts";
import { touchedBy } from "../../src/respond/touched.ts";
import { sync } from "../../src/sync/sync.ts";
import { read, single, syncedRepository } from "../support/memory-stages.ts";

const CONFIG = ".github/plansync.yml";
const [OLD, NEW] = ["docs/plans/old.md", "docs/plans/new.md"];
const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n";
const repo = await syncedRepository({ [OLD]: PLAN });

const change = (path: string, previousPath: string | null = null): ChangedFile => ({
  path,
  previousPath,
  change: previousPath === null ? "modified" : "renamed",
  blob: "b",
});

describe("a plan is touched by a pull request", () => {
  it.each<[what: string, files: readonly ChangedFile[], isTouched: boolean]>([
    ["that changes its file", [change(OLD)], true],
    ["that renames its file", [change(NEW, OLD)], true],
    ["that changes the configuration", [change(CONFIG)], true],
    ["that takes the configuration away under that name", [change("old.yml", CONFIG)], true],
    ["not one that changes other files", [change("README.md")], false],
  ])("%s", async (_, files, isTouched) => {
    const repository = await read(repo);
    const plan = single((await sync(repo.context())).plans);

    expect(touchedBy(files, CONFIG, repository)(plan)).toBe(isTouched);
  });

  it("that removes the path in its record, wherever the plan is now", async () => {
    const moved = await syncedRepository({ [OLD]: PLAN });
    moved.push({ [OLD]: null, [NEW]: PLAN });
    const repository = await read(moved);
    const plan = { ...single((await sync(moved.context())).plans), path: NEW };

    expect(touchedBy([change(OLD)], CONFIG, repository)(plan)).toBe(true);
  });
});
