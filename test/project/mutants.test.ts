import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "@jest/globals";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PROJECT = mkdtempSync(join(tmpdir(), "plansync-mutants-"));

const SOURCES = {
  "package.json": '{ "type": "module" }',
  // Where both are equal it does not matter which is given back.
  "src/record/limit.ts": `export function atMost(limit: number, count: number): number {
  return count > limit ? limit : count;
}
`,
  "src/record/untested.ts": `export function double(count: number): number {
  return count * 2;
}
`,
  "src/record/endless.ts": `export function countTo(end: number): number {
  let at = 0;
  while (at < end) at += 1;
  return at;
}
`,
  // What a mutant leaves behind here spoils every test that follows.
  "src/record/banned.ts": `const banned = new Set<number>();
export function ban(count: number): void {
  if (count < 0) banned.add(count);
}
export function isBanned(count: number): boolean {
  return banned.has(count);
}
`,
  "test/record/all.test.ts": `import { expect, it } from "@jest/globals";
import { atMost } from "../../src/record/limit.ts";
import { countTo } from "../../src/record/endless.ts";
import { ban, isBanned } from "../../src/record/banned.ts";

it("keeps a limit", () => expect([atMost(2, 1), atMost(2, 3)]).toEqual([1, 2]));
it("counts", async () => expect(countTo(3)).toBe(3));
it("bans nothing from one on", () => {
  ban(1);
  expect(isBanned(1)).toBe(false);
});
`,
};

describe("npm run mutants", () => {
  for (const [file, text] of Object.entries(SOURCES)) {
    mkdirSync(dirname(join(PROJECT, file)), { recursive: true });
    writeFileSync(join(PROJECT, file), text);
  }
  for (const file of ["run-in-node.ts", "bounded-tests.ts"])
    cpSync(join(ROOT, "test/support", file), join(PROJECT, "test/support", file), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(PROJECT, "node_modules"), "dir");
  afterAll(() => rmSync(PROJECT, { recursive: true, force: true }));

  it("names what no test notices, ends what never ends, and lets no mutant decide about another", () => {
    const run = spawnSync(process.execPath, [join(ROOT, "scripts/mutants.ts"), "src/record"], {
      cwd: PROJECT,
      encoding: "utf8",
    });

    expect(run.stdout.split("\n").filter((line) => line.startsWith("src/record"))).toEqual([
      "src/record/banned.ts:2:42 Survived BlockStatement: { … -> {}",
      "src/record/banned.ts:3:18 NoCoverage CallExpression: banned.add(count); -> ;",
      "src/record/banned.ts:3:7 Survived ConditionalExpression: count < 0 -> false",
      "src/record/banned.ts:3:7 Survived EqualityOperator: count < 0 -> count <= 0",
      "src/record/limit.ts:2:10 Survived EqualityOperator: count > limit -> count >= limit",
      "src/record/untested.ts:1:47 NoCoverage BlockStatement: { … -> {}",
      "src/record/untested.ts:2:10 NoCoverage ArithmeticOperator: count * 2 -> count / 2",
      expect.stringMatching(/^src\/record: 6\d\.\d % of \d+ mutants noticed \(1 never ended; 0 not tried, 0 failed\)$/),
    ]);
    expect(run.status).toBe(1);
  });
});
