import { describe, expect, it } from "@jest/globals";
import { globTest } from "../../src/config/glob.ts";
import { parseInputs } from "../../src/config/inputs.ts";
import { parseConfig } from "../../src/config/load.ts";
import { planMatcher } from "../../src/config/plan-paths.ts";
import { globProblem } from "../../src/config/text-rules.ts";

describe("a glob", () => {
  it.each<[glob: string, path: string, fits: boolean]>([
    ["docs/*.md", "docs/a.md", true],
    ["docs/*.md", "docs/.md", true],
    ["docs/*.md", "docs/a/b.md", false],
    ["docs/**/*.md", "docs/b.md", true],
    ["docs/**/*.md", "docs/a/b/c.md", true],
    ["**/a/**/b.md", "x/a/y/a/z/b.md", true],
    ["**/a/**/b.md", "x/y/b.md", false],
    ["**.md", "a.md", true],
    ["**.md", "a/b.md", false],
    ["a?c.md", "abc.md", true],
    ["a?c.md", "a/c.md", false],
    ["plan[-_]?.md", "plan-1.md", true],
    ["plan[0-9].md", "plan7.md", true],
    ["plan[!0-9].md", "plan7.md", false],
    ["plan[^0-9].md", "plana.md", true],
    ["plan[].md", "plan[].md", true],
    ["{a,b/c}.md", "b/c.md", true],
    ["{,x}y.md", "y.md", true],
    ["{a,{b,c}}.md", "c.md", true],
    ["{a}.md", "{a}.md", true],
    ["{a,b.md", "{a,b.md", true],
    ["Plan (old).md", "Plan (old).md", true],
    ["a+b.md", "a+b.md", true],
    ["a.b", "aXb", false],
    ["*a*b*c*", "xxaxxbxxcxx", true],
    ["*a*b*c*", "xxaxxcxxbxx", false],
  ])("matches a path or does not: %s, %s: %s", (glob, path, fits) => {
    expect(globTest(glob)(path)).toBe(fits);
  });

  it("ignores letter case on request", () => {
    expect(globTest("Docs/*.MD", true)("docs/A.md")).toBe(true);
  });

  it.each<[what: string, glob: string, words: string]>([
    [
      "an extended glob",
      "docs/+(a|a?)c.md",
      "must not contain `+(a|a?)`, in `docs/+(a|a?)c.md`: write alternatives in braces",
    ],
    ["an exclusion", "docs/!(a).md", "must not contain `!(a)`"],
    ["an extended glob behind the mark that leaves out", "!docs/@(a|b).md", "must not contain `@(a|b)`"],
    ["a range", "docs/{1..9}.md", "must not contain the range `{1..9}`"],
    ["too many alternatives", "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}.md", "expands to more than 64 globs"],
    ["braces in braces in braces", `${"{a,".repeat(60)}b${"}".repeat(60)}{c,d}.md`, "expands to more than 64 globs"],
    ["too many characters", `docs/${"a".repeat(300)}.md`, "must have at most 256 characters"],
  ])("is refused with the reason and what to write instead: %s", (_, glob, words) => {
    expect(globProblem(glob)).toContain(words);
  });

  it("takes time linear in the path, whatever it is made of", () => {
    const paths = [`docs/${"a".repeat(4_000)}`, `docs/${"a/".repeat(2_000)}a`, `${"plans/".repeat(600)}a.md`];
    const globs = [
      "docs/*a*a*a*a*a*a*a*a*b",
      "**/a/**/a/**/a/**/a/**/b",
      "docs/**/*a?a*a?a*a?a*b",
      "**/*?*?*?*?*?*?*?*b",
    ];
    const isPlan = planMatcher(globs);
    const before = process.cpuUsage();

    for (let round = 0; round < 20; round += 1) for (const path of paths) isPlan(path);

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(5_000);
  });
});

describe("the globs of a configuration", () => {
  it("are refused with their place in the file", () => {
    const read = () => parseConfig('plans:\n  - docs/*.md\n  - glob: ["a.md", "docs/*(a).md"]\n', "plansync.yml");

    expect(read).toThrow("plansync.yml:3:20: `plans[2].glob[2]` must not contain `*(a)`, in `docs/*(a).md`");
  });

  it.each([
    ["entries", `plans: [${"a.md, ".repeat(101)}]`],
    ["globs of one entry", `plans: [{ glob: [${"a.md, ".repeat(101)}] }]`],
    ["globs of several entries", `plans: [{ glob: [${"a.md, ".repeat(60)}] }, { glob: [${"b.md, ".repeat(60)}] }]`],
  ])("are refused where there are more than a hundred: %s", (_, text) => {
    expect(() => parseConfig(text, "plansync.yml")).toThrow("has more than 100 globs");
  });

  it("are refused where there are more than a hundred in an input", () => {
    expect(() => parseInputs({ plans: "a.md\n".repeat(101) })).toThrow("`plans` has 101 globs; the maximum is 100.");
  });
});

describe("a configuration written to cost time", () => {
  it.each<[what: string, text: string, words: string]>([
    ["long", `# ${"a".repeat(60_000)}\n`, "longer than 50000 characters"],
    ["lists in lists on one line", `plans: ${"[".repeat(200)}${"]".repeat(200)}`, "more than 50 lists and maps"],
    ["lists in lists by their marks", `plans:\n  ${"- ".repeat(200)}a`, "more than 50 lists and maps"],
    [
      "maps in maps by indentation",
      Array.from({ length: 250 }, (_, at) => `${" ".repeat(at)}a:\n`).join(""),
      "more than 50",
    ],
    [
      "aliases of aliases",
      "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b, *b, *b]\nd: &d [*c, *c, *c, *c]\ne: &e [*d, *d, *d, *d]\n",
      "can't be read",
    ],
  ])("is refused: %s", (_, text, words) => {
    expect(() => parseConfig(text, "plansync.yml")).toThrow(words);
  });

  it("is reported with fifty problems at most", () => {
    const text = Array.from({ length: 900 }, (_, at) => `unknown-${at}: 1\n`).join("");
    const error = (() => {
      try {
        parseConfig(text, "plansync.yml");
        return null;
      } catch (thrown) {
        return thrown;
      }
    })();

    expect(error).toMatchObject({ problems: { length: 50 } });
  });
});
