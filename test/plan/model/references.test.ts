import { describe, expect, it } from "@jest/globals";
import { canonical, References } from "../../../src/plan/model/references.ts";
import type { Plan } from "../../../src/plan/model/plan.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";

function read(text: string): Plan {
  const { plan } = parsePlan({ path: "PLAN.md", text });
  if (plan === null) throw new Error("refused");
  return plan;
}

/** The items of a plan by their titles, and what a name means for one of them. */
function meaning(text: string) {
  const plan = read(text);
  const known = new References(plan.items);
  const itemOf = (title: string) => {
    const item = plan.items.find((one) => one.title === title);
    if (item === undefined)
      throw new Error(`no item "${title}" among ${plan.items.map((one) => one.title).join(", ")}`);
    return item.index;
  };
  const titleOf = (index: number | null) => (index === null ? null : (plan.items[index]?.title ?? null));
  return {
    known,
    of: (name: string, from: string) => titleOf(known.resolve(name, itemOf(from))),
    range: (prefix: string, first: number, last: number, width: number, from: string) =>
      known.range(prefix, first, last, width, itemOf(from)).map(titleOf),
  };
}

const PLAN =
  "# Plan\n\n## Phase 1: Port\n\n- [ ] T001 Dig\n- [ ] T002 Fill\n- [ ] T004 Ram\n\n## Phase 2: Town\n\n### Task 2.1: Build\n\n- [ ] Lay it\n\n## Phase 3: Sea\n\n1. [ ] First of all\n2. [ ] Then rest\n\n## User Story 3: Vote\n\n- [ ] Count\n";

describe("a name in a text means", () => {
  it.each<[says: string, name: string, from: string, title: string | null]>([
    ["the item with that id", "t002", "T001 Dig", "T002 Fill"],
    ["the item with that title", "count", "T001 Dig", "Count"],
    ["the heading with that number", "phase 2", "T001 Dig", "Phase 2: Town"],
    ["the heading with that number of points", "2.1", "T001 Dig", "Task 2.1: Build"],
    ["the user story with that number", "user story 3", "T001 Dig", "User Story 3: Vote"],
    ["the user story with that short name", "us3", "T001 Dig", "User Story 3: Vote"],
    ["the task with that number in its list", "step 2", "First of all", "Then rest"],
    ["never the item itself", "t001", "T001 Dig", null],
    ["never an item around it", "phase 1", "T001 Dig", null],
    ["nothing where no item is called that", "t009", "T001 Dig", null],
  ])("%s", (_, name, from, title) => {
    expect(meaning(PLAN).of(name, from)).toBe(title);
  });

  it("the nearest of those that are called that", () => {
    const text =
      "# Plan\n\n## Phase 1: Port\n\n- [ ] 1.1 Dig\n- [ ] A\n\n## Phase 2: Town\n\n- [ ] 1.1 Build\n- [ ] B\n";

    expect([meaning(text).of("1.1", "A"), meaning(text).of("1.1", "B")]).toEqual(["1.1 Dig", "1.1 Build"]);
  });

  it("the nearest of very many that are called that", () => {
    const phase = (at: number) => `## Phase ${at}: Ship n${at}\n\n- [ ] 1.1 Dig n${at}\n- [ ] Rest n${at}\n\n`;
    const text = `# Plan\n\n${Array.from({ length: 100 }, (_, at) => phase(at + 1)).join("")}`;

    for (const at of [1, 50, 100]) expect(meaning(text).of("1.1", `Rest n${at}`)).toBe(`1.1 Dig n${at}`);
  });
});

describe("a range of names", () => {
  it("means the items from one to the other, without those that are missing", () => {
    expect(meaning(PLAN).range("t", 1, 4, 3, "Count")).toEqual(["T001 Dig", "T002 Fill", "T004 Ram"]);
  });

  it("ends after two hundred numbers", () => {
    expect(meaning(PLAN).range("t", 1, 9_999_999, 3, "Count")).toHaveLength(3);
  });
});

describe("one spelling of a name", () => {
  it.each([
    ["T001", "t001"],
    ["Phase  −1", "phase -1"],
    ["1.2.", "1.2"],
    [" Step 1 ", "step 1"],
  ])("of %j is %j", (name, spelling) => {
    expect(canonical(name)).toBe(spelling);
  });

  it("is looked up whatever its letters", () => {
    const { known } = meaning(PLAN);

    expect([known.has("T001"), known.has("T009")]).toEqual([true, false]);
  });
});
