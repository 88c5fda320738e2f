import { describe, expect, it } from "@jest/globals";
import { lintDependencies } from "../../../src/plan/lint/lint-dependencies.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";

function problems(text: string): string[] {
  const { plan } = parsePlan({ path: "PLAN.md", text });
  if (plan === null) throw new Error("refused");
  return [...lintDependencies(plan)].map(({ code, line, message }) => `${code} ${line}: ${message}`);
}

const name = (at: number) => `T${String(at).padStart(3, "0")}`;
/** Circles of so many tasks each: every one waits for the next. */
function circles(count: number, size: number): string {
  const tasks = Array.from({ length: count * size }, (_, at) => {
    const next = at % size === size - 1 ? at - size + 1 : at + 1;
    return `- [ ] ${name(at)} do n${at} (depends on ${name(next)})\n`;
  });
  return `# P\n\n${tasks.join("")}`;
}

describe("a dependency", () => {
  it.each<[says: string, text: string, problems: readonly string[]]>([
    [
      "on an id that no item has is unknown",
      "# P\n\n- [ ] T001 a\n- [ ] T002 b (depends on T009)\n",
      ['unknown-dependency 4: "T002 b (depends on T009)" depends on "T009", but no item is called that'],
    ],
    [
      "on an id of a kind that the plan has not may mean something else",
      "# P\n\n- [ ] T001 a\n- [ ] T002 b (depends on X9)\n",
      [],
    ],
    ["on the item itself is no unknown one", "# P\n\n- [ ] T001 a\n- [ ] T002 b (depends on T002)\n", []],
    ["on a known one is fine", "# P\n\n- [ ] T001 a\n- [ ] T002 b (depends on T001)\n", []],
  ])("%s", (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});

describe("items that wait for each other", () => {
  it("are told once, from the first of them on", () => {
    expect(problems(circles(1, 3))).toEqual([
      "dependency-cycle 3: These items wait for each other: T000 → T001 → T002 → T000",
    ]);
  });

  it("are told by their titles where they have no ids", () => {
    const text =
      "# P\n\n## Port\n\n**Depends On**: Phase 2\n\n- [ ] a\n\n## Phase 2: Town\n\n**Depends On**: Port\n\n- [ ] b\n";

    expect(problems(text)).toContain("dependency-cycle 3: These items wait for each other: Port → Phase 2 → Port");
  });

  it("are told up to the twentieth name", () => {
    expect(problems(circles(1, 20))[0]).not.toContain("…");
    expect(problems(circles(1, 21))[0]).toMatch(/ → T019 → … → T000$/u);
  });

  it("are told up to the twentieth circle", () => {
    expect(problems(circles(25, 2))).toHaveLength(20);
  });

  it("are told up to the twentieth circle of one item", () => {
    const others = Array.from({ length: 25 }, (_, at) => name(at + 1));
    const text = `# P\n\n- [ ] T000 all (depends on ${others.join(", ")})\n${others.map((other) => `- [ ] ${other} do ${other.toLowerCase()}x (depends on T000)\n`).join("")}`;

    expect(problems(text)).toHaveLength(20);
  });
});
