import { describe, expect, it } from "@jest/globals";
import type { Actor } from "../../src/ports/actor.ts";
import type { ChangedFile } from "../../src/ports/pull-requests.ts";
import { countedChanges } from "../../src/respond/counted-changes.ts";
import { MemoryRepository } from "../support/memory-repository.ts";
import { PULL, respondContext } from "../support/memory-respond.ts";
import { ADA } from "../support/observed-issue.ts";

const CONFIG = ".github/plansync.yml";
const file = (path: string, fields: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  previousPath: null,
  change: "modified",
  blob: "b",
  ...fields,
});

async function counted(
  files: readonly ChangedFile[],
  { mayWrite = false, author = ADA }: { mayWrite?: boolean; author?: Actor | null } = {},
) {
  const repo = new MemoryRepository({ "PLAN.md": "# Plan\n\n- [ ] one\n" });
  if (mayWrite) repo.writers.add("ada");
  return countedChanges(await respondContext(repo, { files: {}, author }), PULL, files);
}

describe("what a pull request does to the configuration", () => {
  const both = [file(CONFIG), file("PLAN.md")];

  it("counts where its author has write access", async () => {
    expect(await counted(both, { mayWrite: true })).toEqual({ changes: both, remarks: [] });
  });

  it.each<[whose: string, options: Parameters<typeof counted>[1]]>([
    ["its author has no write access", {}],
    ["its author's account is gone", { mayWrite: true, author: null }],
  ])("is left out and said to be where %s", async (_, options) => {
    const { changes, remarks } = await counted(both, options);

    expect(changes).toEqual([file("PLAN.md")]);
    expect(remarks[0]?.message).toContain(
      "its author has no write access, so this preview uses the present configuration",
    );
  });

  it.each<[what: string, given: ChangedFile, want: readonly ChangedFile[]]>([
    [
      "renaming a file to its name only takes that file away",
      file(CONFIG, { previousPath: "old.yml", change: "renamed" }),
      [file("old.yml", { change: "removed", blob: null })],
    ],
    [
      "renaming it to another name only adds that one",
      file("new.yml", { previousPath: CONFIG, change: "renamed" }),
      [file("new.yml", { change: "added" })],
    ],
  ])("is left out too where %s", async (_, given, want) => {
    expect((await counted([given])).changes).toEqual(want);
  });

  it("needs no check of access if it does not change it", async () => {
    const files = [file("PLAN.md")];

    expect(await counted(files)).toEqual({ changes: files, remarks: [] });
  });
});
