import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "@jest/globals";
import { makeFolder, runCli, startCliStage, type CliStage } from "../run-cli.ts";

const PATH = "docs/plans/harbor.md";
const PLAN = "# Harbor Plan\n\n- [ ] Dig\n- [ ] Fill\n";

let stage: CliStage;

/** A folder that git knows, with these files. */
function clone(files: Readonly<Record<string, string>>): string {
  const folder = makeFolder(files);
  spawnSync("git", ["init", "-q"], { cwd: folder });
  return folder;
}

describe("a command that judges the pushed branch", () => {
  afterEach(async () => stage.sandbox.close());

  it.each(["sync", "preview"])("says first that a plan here differs: %s", async (command) => {
    stage = await startCliStage({ [PATH]: PLAN });
    const cwd = clone({ [PATH]: PLAN.replace("[ ] Dig", "[x] Dig"), "docs/plans/new.md": PLAN });

    const { stderr } = await stage.run([command], { cwd });

    expect(stderr).toContain(
      "docs/plans/harbor.md, docs/plans/new.md here differ from main: push or pull first, or see `plansync preview --local`.\n",
    );
  });

  it("says nothing of plans that are as they were pushed", async () => {
    stage = await startCliStage({ [PATH]: PLAN });

    const { stderr } = await stage.run(["preview"], { cwd: clone({ [PATH]: PLAN }) });

    expect(stderr).toMatch(/^The pushed branch main of ada\/harbor at [0-9a-f]{7}, and its issues\.\n$/);
  });

  it("says nothing of a folder that is no clone", async () => {
    stage = await startCliStage({ [PATH]: PLAN });

    const { stderr } = await stage.run(["preview"], { cwd: makeFolder({ [PATH]: `${PLAN}- [ ] More\n` }) });

    expect(stderr).not.toContain("differ");
  });
});

describe("the plans of a folder", () => {
  it("are no links, to files or to folders: what they lead to counts once", async () => {
    const folder = clone({ [PATH]: PLAN });
    symlinkSync("harbor.md", join(folder, "docs/plans/again.md"));
    symlinkSync("docs/plans", join(folder, "plans"));

    const { stdout } = await runCli(["status", "--json"], { cwd: folder });

    const { plans } = JSON.parse(stdout) as { plans: readonly { path: string }[] };
    expect(plans.map(({ path }) => path)).toEqual([PATH]);
  });
});
