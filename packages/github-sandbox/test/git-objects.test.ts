import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { startRest } from "./rest-stage.ts";

describe("git objects", () => {
  it("have the hashes that git gives them", async () => {
    const { repo, sandbox } = await startRest();
    const files = { "z.md": "# Übung\r\n- [ ] a\n", "a-b/x": "1", "a/y": "2", "a.c": "3" };
    const sha = repo.push(files, { message: "Add files\n\nfor äll" });
    const commit = repo.repository.git.findCommit(sha);
    const folder = mkdtempSync(join(tmpdir(), "git-"));
    const git = (input: string | undefined, ...args: string[]) =>
      execFileSync("git", args, { cwd: folder, encoding: "utf8", ...(input === undefined ? {} : { input }) }).trim();
    git(undefined, "init", "-q");
    for (const path of repo.listFiles()) {
      const blob = git(repo.readFile(path), "hash-object", "-w", "--stdin");
      git(undefined, "update-index", "--add", "--cacheinfo", `100644,${blob},${path}`);
    }
    const tree = git(undefined, "write-tree");
    const { author } = commit ?? { author: { name: "", email: "", date: 0 } };
    const line = `${author.name} <${author.email}> ${Math.floor(author.date / 1000)} +0000`;
    const text = `tree ${tree}\nparent ${commit?.parents[0]}\nauthor ${line}\ncommitter ${line}\n\nAdd files\n\nfor äll`;

    expect(commit?.tree).toBe(tree);
    expect(sha).toBe(git(text, "hash-object", "-t", "commit", "--stdin", "--literally"));
    rmSync(folder, { recursive: true });
    await sandbox.close();
  });
});
