import { describe, expect, it } from "@jest/globals";
import { lintPlan } from "../../../src/plan/lint/lint.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import { caseOf } from "./cases.ts";
import { findExcess } from "./cost.ts";
import { PATHOLOGIES, pathologicalTexts, workThrough } from "./growth.ts";
import { findViolation } from "./run.ts";
import { SEEDS } from "./seeds.ts";

/** Bullets, each indented further than the one before, up to a depth, over and over. */
function stairs(size: number, depth: number): string {
  let text = "";
  for (let at = 0; text.length < size; at += 1) text += `${"  ".repeat(at % depth)}- a\n`;
  return text;
}

const bytesOf = (text: string) => Buffer.from(text);

describe("a plan that nobody should have written", () => {
  it("keeps every promise, corrupted at random: `npm run fuzz` tries far more", () => {
    for (let seed = 1; seed <= 12; seed += 1)
      expect({ seed, violation: findViolation(caseOf(seed)) }).toEqual({ seed, violation: null });
  });

  it.each(SEEDS.map(({ path, text }) => [path, text] as const))("keeps every promise unspoilt: %s", (path, text) => {
    const violation = findViolation({ seed: 1, kind: "seed", path, bytes: bytesOf(text), later: bytesOf(text) });
    expect(violation).toBeNull();
  });

  it.each<[what: string, text: string]>([
    ["lines that end in a bare CR", "## Phase-1\r- [ ]\r- [ ] two\r"],
    ["a box above a line of dashes", " - [-]\n   -\n- [ ]"],
    ["a comment within a mention", "# P\n\n- [ ] x\n\n  @<!-- a -->mallory #<!-- b -->12\n"],
    ["a comment of five characters within a mention", "1. [~]\n@<!-->m"],
    ["indented code that a comment or nothing stands above", "<!-->\n    @a GH-1\n\n      #7\n`\n2) [ ] b\n"],
    ["indented code first of all", "      #7\n`\n2) [ ]"],
    ["two byte order marks", "\ufeff\ufeff\n1) [ ]\r\n## Step 1: a\n- [x] b"],
    [
      "a label right below a heading that gains a status",
      "# P\n\n### Step 5: a\n**Legend**:\n- [-] ⏳\n\n### Step 6: b\n",
    ],
  ])("keeps every promise with %s", (_, text) => {
    const violation = findViolation({
      seed: 1,
      kind: "told",
      path: "PLAN.md",
      bytes: bytesOf(text),
      later: bytesOf(text),
    });
    expect(violation).toBeNull();
  });

  it("costs no more per byte than stated, if written to cost time: `npm run fuzz` tries far more", () => {
    for (let seed = 1; seed <= 150; seed += 1)
      expect({ seed, excess: findExcess(seed, 6_000) }).toEqual({ seed, excess: null });
  });

  it.each<[what: string, text: (size: number) => string]>([
    ["lines that may underline each other", (size) => "a\n-\n".repeat(size / 4)],
    ["lines and empty quotes by turns", (size) => "a\n>\n".repeat(size / 4)],
    ["a heading with blanks in it", (size) => `# a${" ".repeat(size)}b\n`],
    ["lists in lists and then empty lines", (size) => `${"- ".repeat(90)}a\n${"\n".repeat(size)}`],
    ["bullets indented further and further", (size) => stairs(size, 90)],
    ["headings that each hold two steps", (size) => "## A\n### Step 1\n- [ ] a\n### Step 2\n".repeat(size / 34)],
    ["items that wait for one of their name", (size) => "- [ ] Task 1: a (depends on Task 1)\n".repeat(size / 36)],
    ["comments that leave each item out", (size) => "<!-- plansync:ignore -->\n- [ ] a\n".repeat(size / 33)],
    ["conflict markers in code", (size) => "```\n<<<<<<< a\n```\n=======\n".repeat(size / 26)],
    ["definitions", (size) => "[a]: b\n'".repeat(size / 8)],
  ])("costs in proportion to its length: %s", (_, text) => {
    const [short, long] = [text(20_000), text(160_000)];
    const costOf = (source: string) => {
      let least = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3; round += 1) {
        const { user, system } = process.cpuUsage();
        const { plan } = parsePlan({ path: "PLAN.md", text: source });
        if (plan !== null) lintPlan(plan);
        const spent = process.cpuUsage({ user, system });
        least = Math.min(least, (spent.user + spent.system) / 1000);
      }
      return least;
    };

    // Eight times the text; quadratic work would take 64 times the time.
    expect(costOf(long)).toBeLessThan(24 * Math.max(40, costOf(short)));
  });

  it("ends in reasonable time and without an error, whatever is repeated endlessly", () => {
    for (const [, piece] of PATHOLOGIES)
      for (const [, text] of pathologicalTexts(piece, 500).slice(0, 2)) workThrough(text);
  });

  it.each(["- ", "1. ", "> ", "> - "])("says that %j, opened a thousand times, is too deep", (mark) => {
    const text = `# Plan\n\n- [ ] one\n\n${mark.repeat(1_000)}two\n`;

    const { plan, diagnostics } = parsePlan({ path: "PLAN.md", text });

    expect(plan).toBeNull();
    expect(diagnostics).toMatchObject([{ code: "nested-too-deep", severity: "error", line: 5, column: 1 }]);
  });

  it("reads a long rule as a rule, and finds every box in a plan with bare CR line ends", () => {
    const { plan } = parsePlan({ path: "PLAN.md", text: `# Plan\r\r${"- ".repeat(400)}\r\r- [ ] one\r- [ ] two\r` });

    expect(plan?.items.map(({ title, line }) => [title, line])).toEqual([
      ["Plan", 1],
      ["one", 5],
      ["two", 6],
    ]);
    expect(plan === null ? [] : [...lintPlan(plan)]).toEqual([]);
  });
});
