import { describe, expect, it } from "@jest/globals";
import { preview } from "../../src/sync/preview.ts";
import { closingGain } from "../../src/respond/closing-gain.ts";
import { single, syncedRepository } from "../support/memory-stages.ts";

const PLAN = `# Plan

## Step 1: Dig

- [ ] one
- [x] two
- [ ] three

**Verification**:
- [ ] It is deep

## Step 2: Fill

- [ ] four
`;
const repo = await syncedRepository({ "PLAN.md": PLAN });
const plan = single((await preview(repo.context())).plans);
const numberOf = (title: string) => repo.issue(title).number;
const gain = (...titles: readonly string[]) => closingGain(plan, new Set(titles.map(numberOf)));

describe("closing issues of a plan with a pull request", () => {
  it.each<[what: string, titles: readonly string[], done: number]>([
    ["completes a task", ["one"], 2],
    ["completes what is open below a step, its checks not counted", ["Step 1: Dig"], 3],
    ["counts a task once, though its step is closed with it", ["Step 1: Dig", "one"], 3],
    ["completes several", ["one", "four"], 3],
  ])("%s", (_, titles, done) => {
    expect(gain(...titles)).toMatchObject({ before: { done: 1, total: 4 }, after: { done, total: 4 } });
  });

  it("names the items whose issues are closed, in the order of the plan", () => {
    expect(gain("four", "one")?.items.map(({ title }) => title)).toEqual(["one", "four"]);
  });

  it("gains nothing if the plan has none of them", () => {
    expect(closingGain(plan, new Set([99]))).toBeNull();
  });

  it("gains nothing if the item is already done", () => {
    const done = { ...plan, items: plan.items.map((item) => ({ ...item, state: "done" as const })) };

    expect(closingGain(done, new Set([numberOf("one")]))).toBeNull();
  });
});
