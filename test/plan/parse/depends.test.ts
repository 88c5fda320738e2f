import { describe, expect, it } from "@jest/globals";
import { parsePlan } from "../../../src/plan/parse/parse.ts";

/** The titles of what the last task of a plan with four of them waits for. */
function waitsFor(words: string): string[] {
  const text = `# Pier

- [ ] T001 Survey the ground
- [ ] T002 Rent the ram
- [ ] T003 Drive the piles
- [ ] T004 Lay the planks ${words}
`;
  const items = parsePlan({ path: "PLAN.md", text }).plan?.items ?? [];
  return (items.at(-1)?.dependsOn ?? []).map((index) => items[index]?.id ?? "no id");
}

/** The same for the last step of a plan, with the words in its field. */
function stepWaitsFor(words: string): string[] {
  const text = `# Pier

## Step 1: Survey

- [ ] Measure

## Step 2: Piles

- [ ] Drive them

## Step 3: Beams

- [ ] Bolt them

## Step 4: Planks

**Depends on**: ${words}

- [ ] Nail them
`;
  const items = parsePlan({ path: "PLAN.md", text }).plan?.items ?? [];
  const last = items.findLast(({ kind }) => kind === "step");
  return (last?.dependsOn ?? []).map((index) => items[index]?.title ?? "no title");
}

describe("a task waits for what its own line names", () => {
  it.each<[words: string, ids: readonly string[]]>([
    ["(depends on T001)", ["T001"]],
    ["(depends on T001, T003)", ["T001", "T003"]],
    ["(after T001-T003)", ["T001", "T002", "T003"]],
    ["(requires T001 to T002)", ["T001", "T002"]],
    ["(depends on T003-T001)", ["T003"]],
    ["[deps: T002]", ["T002"]],
    ["blocked-by:T001,T002", ["T001", "T002"]],
    ["{T001, T002}", ["T001", "T002"]],
    ["(depends on T009)", []],
    ["(depends on the weather)", []],
    ["(depends on 3 people)", []],
  ])("%s", (words, ids) => {
    expect(waitsFor(words)).toEqual(ids);
  });
});

describe("a step waits for what its field names", () => {
  const [survey, piles, beams] = ["Step 1: Survey", "Step 2: Piles", "Step 3: Beams"];

  it.each<[words: string, titles: readonly (string | undefined)[]]>([
    ["Step 1", [survey]],
    ["Steps 1-3", [survey, piles, beams]],
    ["Steps 1, 3", [survey, beams]],
    ["Steps 1 and 9", [survey]],
    ["Step 1 through Step 3", [survey, piles, beams]],
    ["3 people", []],
    ["None (after Step 1)", []],
    ["Nothing", []],
  ])("%s", (words, titles) => {
    expect(stepWaitsFor(words)).toEqual(titles);
  });
});

describe("a numbered task", () => {
  it.each<[words: string, ids: readonly string[]]>([
    ["1, 3", ["1", "3"]],
    ["2.1", ["2.1"]],
    ["1 & 2.1", ["1", "2.1"]],
    ["3 people", []],
  ])("waits for the numbers in its field: %s", (words, ids) => {
    const text = `# Pier

- [ ] 1. Survey the ground
- [ ] 2. Rent the ram
  - [ ] 2.1 Call the yard
- [ ] 3. Drive the piles
- [ ] 4. Lay the planks
  - Depends on: ${words}
`;
    const items = parsePlan({ path: "PLAN.md", text }).plan?.items ?? [];

    expect((items.at(-1)?.dependsOn ?? []).map((index) => items[index]?.id)).toEqual(ids);
  });
});
