import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { makeFolder, runCli } from "./run-cli.ts";

let cwd: string;

beforeEach(() => {
  cwd = makeFolder({
    "docs/plans/the-garden.md": "# Garden\n\n- [ ] Dig\n<<<<<<< HEAD\n- [ ] Sow\n=======\n>>>>>>> x\n",
  });
});

afterEach(() => {
  rmSync(cwd, { recursive: true });
});

async function said(command: string): Promise<{ text: string; widest: number }> {
  const { stdout } = await runCli([command], { cwd, env: { COLUMNS: "40" } });
  return {
    text: stdout.replaceAll(/\n\s*/g, " "),
    widest: Math.max(...stdout.split("\n").map((line) => [...line].length)),
  };
}

const REASON = "The plan has unresolved merge conflicts";

describe("a plan that can't be read, on 40 columns", () => {
  it.each([
    ["preview", "the-garden.md:4:1: ", "Resolve them and commit"],
    ["lint", "4:1 ", "Resolve them and commit"],
    ["explain", "4:1 ", "Resolve them and commit"],
    ["status", "", "See `plansync lint`."],
    ["next", "", "See `plansync lint`."],
    ["history", "", "See `plansync lint`."],
  ])("is told once by %s, with the place or who knows it, and the cure", async (command, place, cure) => {
    const { text, widest } = await said(command);

    expect(text.split(REASON)).toHaveLength(2);
    expect(text).toContain(place);
    expect(text).toContain(cure);
    expect(widest).toBeLessThanOrEqual(40);
  });
});
