import { describe, expect, it } from "@jest/globals";
import type { ChangedFile } from "../../src/ports/pull-requests.ts";
import { mergedReader } from "../../src/respond/merged-reader.ts";
import { MemoryRepository } from "../support/memory-repository.ts";
import { respondContext, type MemoryPull } from "../support/memory-respond.ts";

const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n- [ ] three\n";
const tick = (text: string, title: string) => text.replace(`[ ] ${title}`, `[x] ${title}`);

/** The files as merging would leave them, by path, and those in conflict. */
async function merged(pull: MemoryPull, onBranch: Readonly<Record<string, string | null>> | null) {
  const repo = new MemoryRepository({ "PLAN.md": PLAN, "README.md": "words" });
  const context = await respondContext(repo, pull);
  if (onBranch !== null) repo.push(onBranch);
  const { files: changes } = await context.pulls.changedFiles(0);
  const { reader, conflicts } = mergedReader({ ...context, head: "head", changes });
  const look = await reader.look({ label: "plansync", wanted: (path) => path.endsWith(".md") });
  const blobs = await reader.readBlobs(look.files.map(({ blob }) => blob));
  const texts = look.files.map(({ path, blob }) => {
    const bytes = look.contents.get(blob) ?? blobs.get(blob);
    return [path, bytes === undefined ? null : new TextDecoder().decode(bytes)] as const;
  });
  return { files: Object.fromEntries(texts), conflicts: [...conflicts], reader, look, repo };
}

describe("the repository as merging a pull request would leave it", () => {
  it.each<{ rule: string; files: MemoryPull["files"]; onBranch?: MemoryPull["files"]; want: Record<string, string> }>([
    {
      rule: "has the files that it changes, and all others",
      files: { "PLAN.md": tick(PLAN, "one") },
      want: { "PLAN.md": tick(PLAN, "one"), "README.md": "words" },
    },
    { rule: "lacks the files that it removes", files: { "PLAN.md": null }, want: { "README.md": "words" } },
    {
      rule: "has the files that it adds",
      files: { "new.md": "new" },
      want: { "PLAN.md": PLAN, "README.md": "words", "new.md": "new" },
    },
    {
      rule: "has ticks that the branch has got meanwhile as well",
      files: { "PLAN.md": tick(PLAN, "one") },
      onBranch: { "PLAN.md": tick(PLAN, "three") },
      want: { "PLAN.md": tick(tick(PLAN, "one"), "three"), "README.md": "words" },
    },
  ])("$rule", async ({ files, onBranch = null, want }) => {
    const result = await merged({ files }, onBranch);

    expect(result.files).toEqual(want);
    expect(result.conflicts).toEqual([]);
  });

  it("shows what both sides changed in the same place as in the pull request, and says so", async () => {
    const theirs = PLAN.replace("one", "the one");

    const { files, conflicts } = await merged({ files: { "PLAN.md": theirs } }, { "PLAN.md": tick(PLAN, "one") });

    expect([files["PLAN.md"], conflicts]).toEqual([theirs, ["PLAN.md"]]);
  });

  it("follows a file that it renames", async () => {
    const rename: ChangedFile = { path: "moved.md", previousPath: "README.md", change: "renamed", blob: null };
    const repo = new MemoryRepository({ "README.md": "words" });
    const context = await respondContext(repo, { files: {} });
    const changes = [{ ...rename, blob: repo.blob("words") }];

    const { reader } = mergedReader({ ...context, head: "head", changes });

    const { files } = await reader.look({ label: "plansync", wanted: () => true });
    expect(files.map(({ path }) => path)).toEqual(["moved.md"]);
  });

  it("has texts in its history that only the pull request adds", async () => {
    const text = tick(PLAN, "one");
    const { reader, look, repo } = await merged({ files: { "PLAN.md": text } }, null);
    const isThere = async (path: string, blob: string) => reader.isInHistory(look.tip, [path], blob, "c1");

    expect(await isThere("PLAN.md", repo.blob(text))).toBe(true);
    expect(await isThere("README.md", repo.blob(text))).toBe(false);
    expect(await isThere("PLAN.md", repo.blob("other"))).toBe(false);
  });
});
