import { describe, expect, it } from "@jest/globals";
import { writesOfAnotherSync } from "./another-sync.ts";
import { isCommit, PATH, PLAN, start } from "./tick-stage.ts";

describe("the plan in the meantime", () => {
  it("turned into another plan: it is not overwritten, nothing of the old one is closed", async () => {
    const stage = await start();
    stage.close("Seed the data");
    const other = "# Lighthouse\n\n### Step 1: Lamp\n\n- [ ] Buy a lamp\n- [ ] Hang the lamp\n";
    stage.beforeCommit(() => stage.repo.push({ [PATH]: other }));

    await stage.sync();

    expect(stage.plan()).toBe(other);
    expect(stage.repo.issue(stage.numberOf("Write the docs")).state).toBe("open");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it.each<[string, string | Uint8Array]>([
    ["a binary file", new Uint8Array([0, 1, 2, 0xff, 0xfe, 0])],
    ["text that is not UTF-8", new Uint8Array([...new TextEncoder().encode("# Plan\n\n- [ ] caf"), 0xe9, 10])],
    ["an empty file", ""],
  ])("turned into %s: it is not overwritten", async (_, content) => {
    const stage = await start();
    stage.close("Seed the data");
    stage.beforeCommit(() => stage.repo.push({ [PATH]: content }));

    await stage.sync();

    const bytes = typeof content === "string" ? Buffer.from(content) : Buffer.from(content);
    expect(Buffer.from(stage.repo.readBytes(PATH) ?? []).equals(bytes)).toBe(true);
    expect(stage.repo.issue(stage.numberOf("Write the docs")).state).toBe("open");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("turned into a folder: it is not overwritten", async () => {
    const stage = await start();
    stage.close("Seed the data");
    stage.beforeCommit(() => stage.repo.push({ [`${PATH}/part.md`]: "Text\n" }, { delete: [PATH] }));

    await stage.sync();

    expect(stage.repo.readFile(`${PATH}/part.md`)).toBe("Text\n");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it.each([
    ["a symbolic link", "120000", "../../README.md"],
    ["a submodule", "160000", "0123456789012345678901234567890123456789"],
  ] as const)("turned into %s: it is not overwritten, and nothing is closed", async (_, mode, target) => {
    const stage = await start();
    stage.close("Seed the data");
    const { git } = stage.repo.repository;
    let now = "";
    stage.beforeCommit(() => {
      stage.repo.push({ "README.md": "Harbor, moved on\n" });
      const tip = git.findCommit(stage.repo.ref("main") ?? "");
      if (tip === undefined) throw new Error("main has no commit");
      const sha = mode === "160000" ? target : git.writeBlob(Buffer.from(target));
      const tree = git.changeTree(tip.tree, new Map([[PATH, { mode, sha }]]));
      const { author, committer } = tip;
      now = git.writeCommit({ tree, parents: [tip.sha], author, committer, message: "Move the plan" }, false).sha;
      git.refs.set("refs/heads/main", now);
    });

    await stage.sync();

    expect(stage.repo.ref("main")).toBe(now);
    const entry = git.findPath(git.findCommit(now)?.tree ?? "", PATH);
    expect(entry?.mode).toBe(mode);
    expect(stage.repo.issue(stage.numberOf("Write the docs")).state).toBe("open");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it.each([
    ["deleted", {}, true],
    ["moved to another folder", { "docs/plans/old/harbor.md": PLAN }, false],
  ] as const)("%s: nothing is put in its old place", async (_, files, isGone) => {
    const stage = await start();
    stage.close("Seed the data");
    stage.beforeCommit(() => stage.repo.push(files, { delete: [PATH] }));

    await stage.sync();

    expect(stage.repo.readFile(PATH)).toBeUndefined();
    const moved = stage.repo.readFile("docs/plans/old/harbor.md");
    expect(moved).toBe(isGone ? undefined : PLAN.replace("[ ] Seed", "[x] Seed"));
    expect(stage.repo.issue(stage.numberOf("Write the docs")).state).toBe("open");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("busy branch: commits elsewhere again and again don't stop the tick", async () => {
    const stage = await start();
    stage.close("Seed the data");
    let count = 0;
    stage.sandbox.beforeRequest((request) => {
      if (isCommit(request) && count < 4) stage.repo.push({ "README.md": `Harbor ${++count}\n` });
    });

    await stage.sync();

    expect(stage.plan()).toBe(PLAN.replace("[ ] Seed", "[x] Seed"));
    expect(stage.repo.readFile("README.md")).toBe("Harbor 4\n");
  });

  it("moved in each attempt: ends with a clear message, and the next run does it", async () => {
    const stage = await start();
    stage.close("Seed the data");
    let count = 0;
    stage.sandbox.beforeRequest((request) => {
      if (isCommit(request) && count < 40) stage.repo.push({ [PATH]: `${PLAN}\nNote ${++count}\n` });
    });
    await expect(stage.sync()).rejects.toThrow(/kept changing/);

    count = 40;
    await stage.sync();

    expect(stage.plan()).toContain("[x] Seed");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });
});
