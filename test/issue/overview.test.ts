import { describe, expect, it } from "@jest/globals";
import { itemsInTable, renderOverview } from "../../src/issue/overview.ts";
import { issueNumber } from "../../src/ports/issue-number.ts";
import type { ItemIndex } from "../../src/plan/model/item-index.ts";
import { view } from "./issue-view.ts";

const PLAN = `# Harbor

## Phase 1: Ground

### Step 1: Build | it

- [x] First
- [ ] Second
- [ ] ~~Third~~

### Step 2: Rest

**Verification**:
- [x] It is dry
- [ ] It is warm

## ~~Phase 2: Sea~~

- [ ] Sail
`;

function overview(text: string, numbers: readonly number[] = []): readonly string[] {
  return renderOverview({
    ...view(text, 0),
    nameOf: (number) => `issue ${number}`,
    numberOf: (at) => (numbers.includes(at) ? issueNumber(100 + at) : null),
  }).split("\n");
}

/** The rows of the table as they are shown. */
function rows(text: string, numbers: readonly number[] = []): readonly string[] {
  return overview(text, numbers).filter((line) => /^\| [^I-]/.test(line) && !line.includes("Item"));
}

describe("the overview of a plan", () => {
  it("counts what is done, without what was dropped", () => {
    expect(overview(PLAN)[0]).toBe("`███████░░░░░░░░░░░░░` **1 of 3** done, 33%");
  });

  it("has a row for each phase and step, indented, with its state, its counts and its issue", () => {
    expect(rows(PLAN, [1, 6])).toEqual([
      "| ◐ | Phase 1: Ground | 1 / 3 | issue 101 |",
      "| ◐ | &nbsp;&nbsp;&nbsp;Step 1: Build &#124; it | 1 / 2 |  |",
      "| ◐ | &nbsp;&nbsp;&nbsp;Step 2: Rest |  | issue 106 |",
      "| 🚫 | ~~Phase 2: Sea~~ | 0 / 0 |  |",
    ]);
  });

  it("has a row for a task right below the plan, and for no check below that", () => {
    expect(rows("# P\n\n- [x] One\n  - [ ] Inner\n- [ ] Two\n")).toEqual(["| ✅ | One |  |  |", "| ⬜ | Two |  |  |"]);
  });

  it("is empty where the plan has no items", () => {
    const { plan } = view(PLAN, 0);
    const root = plan.items.slice(0, 1).map((item) => ({ ...item, children: [] }));

    expect(renderOverview({ ...view(PLAN, 0), plan: { ...plan, items: root }, nameOf: () => "" })).toBe("");
  });

  it("has no table where the plan has nothing but checks", () => {
    const lines = overview("# P\n\n**Verification**:\n- [x] It is dry\n");

    expect(lines).toEqual(["`████████████████████` **1 of 1** done, 100%"]);
  });
});

describe("what is counted below a phase", () => {
  const counts = (lines: string, dropped = "") => {
    const shown = view(`# P\n\n## Phase 1: A\n\n### Step 1: B\n\n${lines}\n\n### Step 2: C\n\n- [ ] Last\n`, 0);
    const stateOf = (at: ItemIndex) => {
      const item = shown.plan.items[at];
      return item === undefined || item.title === dropped ? "dropped" : item.state;
    };
    return renderOverview({ ...shown, stateOf, nameOf: () => "" })
      .split("\n")
      .flatMap((line) => /Phase 1: A \| ([^|]*) \|/.exec(line)?.[1] ?? []);
  };

  it.each<[what: string, lines: string, expected: string]>([
    ["are tasks", "- [x] a\n- [ ] b", "1 / 3"],
    ["are a step without tasks of its own, as one", "Words.", "0 / 2"],
    ["are no checks beside tasks", "- [x] a\n\n**Verification**:\n- [ ] b", "1 / 2"],
    ["are no dropped tasks", "- [x] a\n- [ ] ~~b~~", "1 / 2"],
  ])("%s", (_, lines, expected) => {
    expect(counts(lines)).toEqual([expected]);
  });

  it("are done tasks below a dropped step, and no open ones", () => {
    expect(counts("- [x] a\n- [ ] b", "Step 1: B")).toEqual(["1 / 2"]);
  });
});

describe("a table that would be too long", () => {
  const tasks = (count: number) => Array.from({ length: count }, (_, at) => `- [ ] Task ${at}`).join("\n");
  const steps = (count: number) =>
    Array.from({ length: count }, (_, at) => `### Step ${at}: S\n\n- [ ] T\n`).join("\n");

  it.each<[what: string, text: string, count: number, note: string]>([
    ["120 rows are shown", `# P\n\n${tasks(120)}\n`, 120, ""],
    ["of 121 tasks the first 120 are", `# P\n\n${tasks(121)}\n`, 120, "*and 1 more*"],
    ["of 120 steps in a phase and the phase, the phase is", `# P\n\n## Phase 1: A\n\n${steps(120)}`, 1, ""],
    ["119 steps in a phase and the phase are", `# P\n\n## Phase 1: A\n\n${steps(119)}`, 120, ""],
  ])("%s", (_, text, count, note) => {
    expect(itemsInTable(view(text, 0))).toHaveLength(count);
    expect(rows(text)).toHaveLength(count);
    expect(overview(text).at(-1)).toBe(note === "" ? rows(text).at(-1) : note);
  });
});
