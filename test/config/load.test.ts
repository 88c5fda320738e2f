import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { CONFIG_PATH, parseConfig } from "../../src/config/load.ts";
import { ConfigFileError } from "../../src/config/problem.ts";
import { ConfigError } from "../../src/errors.ts";

function refusal(text: string): ConfigFileError {
  try {
    parseConfig(text, CONFIG_PATH);
  } catch (error) {
    if (error instanceof ConfigFileError) return error;
    throw error;
  }
  throw new Error("the configuration was accepted");
}

describe("reading a configuration file", () => {
  it.each([
    ["an empty file", ""],
    ["a file of comments", "# nothing yet\n"],
    ["an empty map", "{}"],
  ])("accepts %s", (_, text) => {
    expect(parseConfig(text, CONFIG_PATH)).toEqual({});
  });

  it("accepts every key, and reads `off` as a word, not as false", () => {
    const text = `
$schema: https://example.com/plansync.schema.json
plans:
  - docs/plans/*.md
  - "!docs/plans/old.md"
  - glob: [docs/api/*.md, docs/web/*.md]
    labels: [backend]
    levels: [plan, step]
    milestone: v2
    write-back: pull-request
    done-items: create
levels: [phase, step]
labels: [planning]
milestone: v1
write-back: off
done-items: line
on-item-removed: keep
status: roll-up
assignees: { Ada: ada-l, Bob Miller: bob_corp }
issue-types: { step: Feature, task: Task }
threshold: { create: 5, changes: 0 }
label-names: { plansync: sync, task: "sync:task" }
branch: release/2.x
commit-message: "docs: {summary}"
fail-on: never
max-minutes: 7.5
patterns:
  levels: { step: [schritt] }
  gates: [abnahme]
  fields: { depends-on: [hängt ab von] }
  states: { done: [fertig] }
`;

    const file = parseConfig(text, CONFIG_PATH);

    expect(file["write-back"]).toBe("off");
    expect(file.plans).toHaveLength(3);
    expect(file.patterns?.fields?.["depends-on"]).toEqual(["hängt ab von"]);
  });

  it.each([
    ["write_back: commit", "1:1: unknown key `write_back`. Did you mean `write-back`?"],
    ["writeBack: commit", "1:1: unknown key `writeBack`. Did you mean `write-back`?"],
    ["\nlevles: [step]", "2:1: unknown key `levles`. Did you mean `levels`?"],
    ["plans: docs/*.md", "1:8: `plans` must be a list, not the text `docs/*.md`. Write it as a list: `[docs/*.md]`."],
    ["milestone: 2", '1:12: `milestone` must be text, not `2`. Put it in quotes: `"2"`.'],
    ["branch:", "1:8: `branch` has no value. Give it text, or remove it."],
    [
      "write-back: pull_request",
      "1:13: `write-back` must be one of `commit`, `pull-request`, `off`, not `pull_request`. Did you mean `pull-request`?",
    ],
    [
      "levels:\n  - step\n  - checks",
      "3:5: `levels[2]` must be one of `plan`, `phase`, `step`, `task`, not `checks`. Write one of them.",
    ],
    [
      "labels: { task: x }",
      "1:9: `labels` must be a list, not a map. `labels` lists additional labels; `label-names` renames plansync's own.",
    ],
    ["plans: [{ globs: [a] }]", "1:9: `plans[1].glob` is missing. Give it a value."],
    [
      "plans:\n  - glob: a.md\n    branch: main",
      "3:5: unknown key `branch` in `plans[1]`. `branch` belongs at the top level of the file, not in `plans[1]`.",
    ],
    [
      "plans: [../other/*.md]",
      "1:9: `plans[1]` must stay inside the repository: `..` is not allowed. Change the value of `plans[1]`.",
    ],
    [
      "plans: [!docs/old.md]",
      "1:9: invalid YAML: Unresolved tag: !docs/old.md. Put text that begins with `!` in quotes.",
    ],
    [
      "threshold: { create: 1.5 }",
      "1:22: `threshold.create` must be a whole number, not `1.5`. See the table of keys in plansync's docs/configuration.md.",
    ],
    [
      "threshold: on",
      "1:12: `threshold` must be a map of keys and values or `off`, not the text `on`. Change the value of `threshold`.",
    ],
    [
      "assignees: { Bob: '@bob' }",
      "1:19: `assignees.Bob` must be the login without `@`. Change the value of `assignees.Bob`.",
    ],
    ["max-minutes: 0", "1:14: `max-minutes` must be more than 0. Change the value of `max-minutes`."],
    ["status: off\nstatus: off", "2:1: invalid YAML: Map keys must be unique. Correct the YAML at this place."],
    [
      "- a",
      "1:1: the configuration must be a map of keys and values, not a list. See the table of keys in plansync's docs/configuration.md.",
    ],
    ["__proto__: { x: 1 }", "1:1: unknown key `__proto__`. Known keys here:"],
    ["labels: *nowhere", "1:1: can't be read: Unresolved alias (the anchor must be set before the alias): nowhere."],
  ])("says what is wrong with %j", (text, message) => {
    expect(refusal(text).message).toContain(`${CONFIG_PATH}:${message}`);
  });

  it("lists all problems in the order of the file, with the place of the first", () => {
    const error = refusal("brnch: x\nfail-on: always\nlevels: step\n");

    expect(error).toBeInstanceOf(ConfigError);
    expect(error.exitCode).toBe(2);
    expect(error.problems.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(error.place).toEqual({ path: CONFIG_PATH, line: 1, column: 1 });
    expect(error.hint).toBe("Correct .github/plansync.yml at these 3 places; nothing was changed.");
  });

  it("does not expand an alias bomb", () => {
    const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]"];
    for (let level = 1; level < 10; level++) {
      const [from, to] = ["abcdefghij"[level - 1], "abcdefghij"[level]];
      bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(",")}]`);
    }

    expect(refusal(bomb.join("\n")).message).toContain("can't be read");
  });

  it("results in a configuration or in a refusal with a place, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string({ unit: fc.constantFrom(...Array.from("plans:- []{}&*!|>#\n\t\"'")) }),
        ),
        (text) => {
          try {
            parseConfig(text, CONFIG_PATH);
          } catch (error) {
            expect(error).toBeInstanceOf(ConfigFileError);
            for (const { line, column } of (error as ConfigFileError).problems) {
              expect(line).toBeGreaterThanOrEqual(1);
              expect(column).toBeGreaterThanOrEqual(1);
            }
          }
        },
      ),
    );
  });
});
