import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { renderReadme } from "../scripts/docs-tables.ts";

const ROOT = join(import.meta.dirname, "..");
const readReadme = () => readFile(join(ROOT, "README.md"), "utf8");

describe("README.md", () => {
  it("lists every operation and field, and shows the example, as the sources have them", async () => {
    expect(await readReadme()).toBe(await renderReadme());
  });

  it("shows an example that prints what the README says it prints", async () => {
    const printed = /It prints:\n\n```text\n([^]*?)```/.exec(await readReadme())?.[1];

    const run = spawnSync(process.execPath, [join(ROOT, "examples/lost-answer.ts")], {
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "", NODE_NO_WARNINGS: "1" },
    });

    expect(run).toMatchObject({ status: 0, stdout: printed, stderr: "" });
  });
});
