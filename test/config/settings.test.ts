import { describe, expect, it } from "@jest/globals";
import { CONFIG_PATH, parseConfig } from "../../src/config/load.ts";
import { mergeInputs, runSettings, settingsFor, type ConfigOverrides } from "../../src/config/settings.ts";
import { DEFAULT_PATTERNS } from "../../src/plan/words/default-patterns.ts";
import { DEFAULT_POLICY } from "../../src/reconcile/input/policy.ts";

function configOf(text: string, overrides: ConfigOverrides = {}) {
  return mergeInputs(parseConfig(text, CONFIG_PATH), overrides);
}

describe("the settings of one plan", () => {
  it("are the defaults where there is no file", () => {
    const { policy, writeBack } = settingsFor(configOf(""), "PLAN.md");

    expect(policy).toEqual(DEFAULT_POLICY);
    expect(writeBack).toBe("commit");
  });

  it("come from the last entry that matches, and from the top level for everything that entry leaves open", () => {
    const config = configOf(`
milestone: v1
write-back: off
labels: [planning]
tag-labels: true
plans:
  - glob: docs/**/*.md
    milestone: docs
    labels: [docs]
    tag-labels: false
  - glob: ["docs/api/*.md", "!docs/api/old.md"]
    levels: [step]
    labels: [api]
`);

    const api = settingsFor(config, "docs/api/plan.md");
    const old = settingsFor(config, "docs/api/old.md");

    expect(api.policy.milestone).toBe("v1");
    expect([...api.policy.levels]).toEqual(["plan", "step"]);
    expect(api.policy.extraLabels).toEqual(["planning", "api"]);
    expect(api.policy.tagLabels).toBe(true);
    expect(api.writeBack).toBe("off");
    expect(old.policy.milestone).toBe("docs");
    expect(old.policy.extraLabels).toEqual(["planning", "docs"]);
    expect(old.policy.tagLabels).toBe(false);
  });

  it("come from inputs before the file and its entries", () => {
    const config = configOf("write-back: off\nplans: [{ glob: '*.md', write-back: off, levels: [task] }]", {
      writeBack: "pull-request",
      levels: ["phase"],
    });

    const { policy, writeBack } = settingsFor(config, "PLAN.md");

    expect(writeBack).toBe("pull-request");
    expect([...policy.levels]).toEqual(["plan", "phase"]);
  });

  it("join the maps of an entry with those of the file", () => {
    const config = configOf(`
assignees: { Ada: ada, Bob: bob }
issue-types: { step: Feature }
plans: [{ glob: PLAN.md, assignees: { Bob: robert }, issue-types: { task: Chore } }]
`);

    const { policy } = settingsFor(config, "PLAN.md");

    expect([...policy.assignees]).toEqual([
      ["Ada", "ada"],
      ["Bob", "robert"],
    ]);
    expect(Object.fromEntries(policy.issueTypes)).toEqual({ step: "Feature", task: "Chore" });
  });

  it("have no limits only where the threshold is off", () => {
    expect(settingsFor(configOf("threshold: { create: 7 }"), "a.md").policy.guard).toMatchObject({
      creates: 7,
      changes: 10,
    });
    expect(settingsFor(configOf("threshold: off"), "a.md").policy.guard.creates).toBe(Infinity);
  });
});

describe("the settings of a run", () => {
  it("name labels as configured, and the others as usual", () => {
    expect(runSettings(configOf("label-names: { plansync: sync, task: work }")).labels).toEqual({
      all: "sync",
      plan: "plansync:plan",
      phase: "plansync:phase",
      step: "plansync:step",
      task: "work",
    });
  });

  it("add configured words to the shipped ones, in every role, without their accents", () => {
    const { patterns } = runSettings(
      configOf(
        "patterns: { levels: { step: [Krok] }, weak-gates: [Odbiór], fields: { depends-on: [Zależy od] }, states: { done: [Gotowe] } }",
      ),
    );

    expect(patterns.levels.step).toEqual([...DEFAULT_PATTERNS.levels.step, "krok"]);
    expect(patterns.weakGates).toContain("odbior");
    expect(patterns.fields.dependsOn).toContain("zalezy od");
    expect(patterns.states.done).toContain("gotowe");
    expect(patterns.gates).toEqual(DEFAULT_PATTERNS.gates);
    expect(runSettings(configOf("")).patterns).toBe(DEFAULT_PATTERNS);
  });

  it("take away the built-in meaning of a configured word", () => {
    const { patterns } = runSettings(
      configOf(
        "patterns: { levels: { step: [Phase] }, gates: [Tasks], fields: { goal: [Status] }, states: { done: [Blocked] } }",
      ),
    );

    expect([patterns.levels.step, patterns.levels.phase].map((words) => words.includes("phase"))).toEqual([
      true,
      false,
    ]);
    expect([patterns.gates, patterns.work, patterns.tasks].map((words) => words.includes("tasks"))).toEqual([
      true,
      false,
      false,
    ]);
    expect([patterns.fields.goal, patterns.fields.status].map((words) => words.includes("status"))).toEqual([
      true,
      false,
    ]);
    expect([patterns.states.done, patterns.states.open].map((words) => words.includes("blocked"))).toEqual([
      true,
      false,
    ]);
  });

  it("come from inputs before the file", () => {
    const config = configOf("branch: main\nmax-minutes: 5\nplans: [a.md]", {
      branch: "next",
      maxMinutes: 9,
      plans: ["b.md"],
    });

    const run = runSettings(config);

    expect(run).toMatchObject({ branch: "next", maxMinutes: 9, globs: ["b.md"] });
    expect([run.isPlan("a.md"), run.isPlan("b.md")]).toEqual([false, true]);
  });
});
