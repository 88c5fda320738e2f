import { describe, expect, it } from "@jest/globals";
import { matchParentsByChildren } from "../../../src/identity/passes/pass-parents.ts";
import { found, workOn, type RuleRow } from "./rule.ts";

const step = (title: string, ...lines: readonly string[]) =>
  `\n### ${title}\n\n${lines.map((line) => `- [ ] ${line}\n`).join("")}`;
const plan = (...steps: readonly string[]) => `# Plan\n${steps.join("")}`;
const same = (...titles: readonly string[]) => titles.map((title) => `${title} = ${title}`);

describe("a heading with a changed text", () => {
  it.each<RuleRow>([
    [
      "is the one below which its items are now",
      plan(step("Step 1: Port", "Dig", "Fill")),
      plan(step("Step 1: Harbour", "Dig", "Fill")),
      same("Dig", "Fill"),
      ["Step 1: Port = Step 1: Harbour"],
    ],
    [
      "is found by half of its items",
      plan(step("Step 1: Port", "Dig", "Fill")),
      plan(step("Step 1: Harbour", "Dig", "Rest")),
      same("Dig"),
      ["Step 1: Port = Step 1: Harbour"],
    ],
    [
      "is found by half of the items of the side that has fewer",
      plan(step("Step 1: Port", "Dig", "Fill", "Ram", "Light", "Paint")),
      plan(step("Step 1: Harbour", "Dig", "Rest")),
      same("Dig"),
      ["Step 1: Port = Step 1: Harbour"],
    ],
    [
      "is not found by fewer",
      plan(step("Step 1: Port", "Dig", "Fill", "Ram")),
      plan(step("Step 1: Harbour", "Dig", "Rest", "Sleep")),
      same("Dig"),
      [],
    ],
    [
      "that says the same is found by a single one",
      plan(step("Step 1: Port", "Dig", "Fill", "Ram")),
      plan(step("Step 2: Port", "Dig", "Rest", "Sleep")),
      same("Dig"),
      ["Step 1: Port = Step 2: Port"],
    ],
    [
      "is not found by its wording alone",
      plan(step("Step 1: Port", "Dig", "Fill")),
      plan(step("Step 2: Port", "Rest", "Sleep")),
      [],
      [],
    ],
    [
      "is where most of its items went",
      plan(step("Step 1: Port", "Dig", "Fill", "Ram")),
      plan(step("Step 1: Sea", "Dig"), step("Step 2: Harbour", "Fill", "Ram")),
      same("Dig", "Fill", "Ram"),
      ["Step 1: Port = Step 2: Harbour"],
    ],
    [
      "is where most of its items went, in whatever order",
      plan(step("Step 1: Port", "Dig", "Fill", "Ram")),
      plan(step("Step 1: Harbour", "Dig", "Fill"), step("Step 2: Sea", "Ram")),
      same("Dig", "Fill", "Ram"),
      ["Step 1: Port = Step 1: Harbour"],
    ],
    [
      "is nowhere where its items went half and half",
      plan(step("Step 1: Port", "Dig", "Fill")),
      plan(step("Step 1: Harbour", "Dig"), step("Step 2: Sea", "Fill")),
      same("Dig", "Fill"),
      [],
    ],
    [
      "is nowhere where none of its items is known",
      plan(step("Step 1: Port", "Dig")),
      plan(step("Step 1: Harbour", "Dig")),
      [],
      [],
    ],
    [
      "is no other item where it is known already",
      plan(step("Step 1: Port", "Dig"), step("Step 2: Town", "Rest")),
      plan(step("Step 1: Harbour", "Dig"), step("Step 2: City", "Sleep")),
      [...same("Dig"), "Step 1: Port = Step 2: City"],
      [],
    ],
    [
      "is not the plan itself where its items lost their heading",
      plan(step("Step 1: Port", "Dig", "Fill")),
      "# Plan\n\n- [ ] Dig\n- [ ] Fill\n",
      same("Dig", "Fill"),
      [],
    ],
    [
      "is assumed where most of its items are",
      plan(step("Step 1: Port", "Dig", "Fill", "Ram")),
      plan(step("Step 1: Harbour", "Dig", "Fill", "Ram")),
      ["Dig ~ Dig", "Fill ~ Fill", "Ram = Ram"],
      ["Step 1: Port ~ Step 1: Harbour"],
    ],
    [
      "is sure where half of its items are",
      plan(step("Step 1: Port", "Dig", "Fill")),
      plan(step("Step 1: Harbour", "Dig", "Fill")),
      ["Dig ~ Dig", "Fill = Fill"],
      ["Step 1: Port = Step 1: Harbour"],
    ],
    [
      "follows the headings below it",
      `# Plan\n\n## Phase 1: Port\n${step("Step 1: Sea", "Dig")}`,
      `# Plan\n\n## Phase 1: Harbour\n${step("Step 1: Water", "Dig")}`,
      same("Dig"),
      ["Phase 1: Port = Phase 1: Harbour", "Step 1: Sea = Step 1: Water"],
    ],
  ])("%s", (_, before, after, known, expected) => {
    expect(found(workOn(before, after, known), matchParentsByChildren)).toEqual(expected);
  });

  it("is never a plan that became a heading of another", () => {
    const work = workOn(
      { "a.md": "# A\n\n- [ ] Dig\n", "b.md": "# B\n\n- [ ] Rest\n" },
      { "b.md": `# B\n${step("Step 1: Harbour", "Dig")}` },
      ["Dig = Dig"],
    );

    expect(found(work, matchParentsByChildren)).toEqual([]);
  });

  it("is never a plan that its items became", () => {
    const work = workOn(
      { "a.md": `# A\n${step("Step 1: Harbour", "Dig")}` },
      { "a.md": "# A\n\n- [ ] Rest\n", "b.md": "# B\n\n- [ ] Dig\n" },
      ["Dig = Dig"],
    );

    expect(found(work, matchParentsByChildren)).toEqual([]);
  });
});
