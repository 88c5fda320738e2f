import { describe, expect, it } from "@jest/globals";
import type { Item } from "../../../src/plan/model/plan.ts";
import { DEFAULT_POLICY, type Policy } from "../../../src/reconcile/input/policy.ts";
import {
  isLabel,
  labelsOfTags,
  speaksOfStarted,
  tagsOfPlan,
  traitsInPlan,
  traitsOnIssue,
} from "../../../src/reconcile/merge/traits.ts";
import { observedIssue, type Over } from "../../support/observed-issue.ts";
import { readPlan } from "../decide.ts";

const POLICY: Policy = { ...DEFAULT_POLICY, assignees: new Map([["Cleo Miller", "Cleo"]]) };
const itemOf = (line: string): Item => {
  const { items } = readPlan(`# Plan\n\n${line}\n`);
  const [item] = items.slice(1);
  if (item === undefined) throw new Error(`no item in ${line}`);
  return item;
};

describe("the traits of an item as its plan says them", () => {
  it.each<[what: string, line: string, traits: readonly string[]]>([
    ["are none of a plain line", "- [ ] First", []],
    ["are its tags with a hash, in lower case", "- [ ] [P] First #Backend", ["tag backend"]],
    ["are that it is started", "- [/] First", ["started"]],
    ["are not that it is started once it is done", "- [x] First 🚧", []],
    ["are the login of its owner", "### Step 1: First\n**Owner:** @Ada", ["owner ada"]],
    ["are the login of the map", "### Step 1: First\n**Owner:** Cleo Miller", ["owner cleo"]],
    [
      "are no owners where one of them has no known login",
      "### Step 1: First\n**Owner:** Cleo Miller, Dan the Man",
      [],
    ],
  ])("%s", (_, line, traits) => {
    expect(traitsInPlan(itemOf(line), POLICY)).toEqual(traits);
  });
});

describe("the traits of an item as its issue says them", () => {
  const TAGS = new Set(["backend"]);

  it.each<[what: string, line: string, over: Over, traits: readonly string[]]>([
    ["are the labels that are tags of the plan", "- [ ] First", { labels: ["Backend", "urgent"] }, ["tag backend"]],
    ["are the label of started work, in any letters", "- [ ] First", { labels: ["In Progress"] }, ["started"]],
    ["are the people who are assigned", "- [ ] First", { assignees: ["Ada", "bea"] }, ["owner ada", "owner bea"]],
    [
      "are nobody where the plan names somebody whose login nobody knows",
      "### Step 1: First\n**Owner:** Dan the Man",
      { assignees: ["ada"] },
      [],
    ],
  ])("%s", (_, line, over, traits) => {
    expect(traitsOnIssue(observedIssue(7, over), itemOf(line), POLICY, TAGS)).toEqual(traits);
  });
});

describe("the tags of a plan", () => {
  it("are the words with a hash of all its items, in lower case", () => {
    const plan = readPlan("# Plan\n\n- [ ] [P] First #Backend\n- [ ] Second #docs #backend\n");

    expect([...tagsOfPlan(plan)]).toEqual(["backend", "docs"]);
  });

  it("are labels as the plan spells them, unless GitHub refuses their length or the configuration says no", () => {
    const item = itemOf(`- [ ] [P] First #Backend #${"b".repeat(51)}`);

    expect(labelsOfTags(item, POLICY)).toEqual(["Backend"]);
    expect(isLabel("b".repeat(50), POLICY)).toBe(true);
    expect(isLabel("backend", { ...POLICY, tagLabels: false })).toBe(false);
  });
});

describe("a plan", () => {
  it.each([
    { how: "by a sign of its own lines", text: "- [/] First", speaks: true },
    { how: "by no tick alone", text: "### Step 1: First\n\n- [x] One\n- [ ] Two", speaks: false },
  ])("speaks of started work $how", ({ text, speaks }) => {
    expect(speaksOfStarted(readPlan(`# Plan\n\n${text}\n`))).toBe(speaks);
  });
});
