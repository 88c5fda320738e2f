import { describe, expect, it } from "@jest/globals";
import { matchUnchangedLines, unchangedLines } from "../../../src/identity/passes/pass-lines.ts";
import { startWork } from "../../../src/identity/passes/start-work.ts";
import type { Work } from "../../../src/identity/passes/work.ts";
import { parse } from "../found.ts";
import { found, nameOf, workOn, type RuleRow } from "./rule.ts";

const plan = (...lines: readonly string[]) => `# Plan\n\n${lines.join("\n")}\n`;
const same = (...titles: readonly string[]) => titles.map((title) => `${title} = ${title}`);

/** Unchanged lines with their items; `alone` where too few lines beside them are unchanged. */
function unchanged(work: Work): string[] {
  return unchangedLines(work.before, work.after, 0, 0).map(
    ({ old, now, isInBlock }) =>
      `${nameOf(work.before, old)} = ${nameOf(work.after, now)}${isInBlock ? "" : ", alone"}`,
  );
}

describe("a line", () => {
  it.each<[says: string, before: string, after: string, unchanged: readonly string[]]>([
    [
      "is unchanged in a block of two",
      plan("- [ ] Dig", "- [ ] Fill", "- [ ] Rest"),
      plan("- [ ] Wake", "- [ ] Dig", "- [ ] Fill"),
      ["Plan = Plan, alone", "Dig = Dig", "Fill = Fill"],
    ],
    [
      "is alone between others that changed",
      plan("- [ ] Wake", "- [ ] Dig", "- [ ] Rest"),
      plan("- [ ] Eat", "- [ ] Dig", "- [ ] Sleep"),
      ["Plan = Plan, alone", "Dig = Dig, alone"],
    ],
    [
      "is in a block across blank lines",
      plan("- [ ] Wake", "- [ ] Dig", "", "", "- [ ] Fill"),
      plan("- [ ] Eat", "- [ ] Dig", "- [ ] Fill"),
      ["Plan = Plan, alone", "Dig = Dig", "Fill = Fill"],
    ],
    [
      "is alone where a line was put in between",
      plan("- [ ] Wake", "- [ ] Dig", "- [ ] Fill"),
      plan("- [ ] Eat", "- [ ] Dig", "- [ ] Ram", "- [ ] Fill"),
      ["Plan = Plan, alone", "Dig = Dig, alone", "Fill = Fill, alone"],
    ],
    [
      "is alone where a line between was removed",
      plan("- [ ] Wake", "- [ ] Dig", "- [ ] Ram", "- [ ] Fill"),
      plan("- [ ] Eat", "- [ ] Dig", "- [ ] Fill"),
      ["Plan = Plan, alone", "Dig = Dig, alone", "Fill = Fill, alone"],
    ],
    [
      "is alone where the line beside it is a rule without words",
      plan("- [ ] Wake", "- [ ] Dig", "", "---", "", "- [ ] Rest"),
      plan("- [ ] Eat", "- [ ] Dig", "", "---", "", "- [ ] Sleep"),
      ["Plan = Plan, alone", "Dig = Dig, alone"],
    ],
    [
      "is alone where every line of its block stands elsewhere too",
      plan("- [ ] Wake", "- [ ] Dig", "- [ ] Fill", "- [ ] Ram", "- [ ] Dig", "- [ ] Fill", "- [ ] Rest"),
      plan("- [ ] Eat", "- [ ] Dig", "- [ ] Fill", "- [ ] Light", "- [ ] Dig", "- [ ] Fill", "- [ ] Sleep"),
      [
        "Plan = Plan, alone",
        "Dig = Dig, alone",
        "Fill = Fill, alone",
        "Dig#2 = Dig#2, alone",
        "Fill#2 = Fill#2, alone",
      ],
    ],
    [
      "is unchanged where it was ticked",
      plan("- [ ] Dig", "1. [ ] Fill", "> - [ ] Ram"),
      plan("- [x] Dig", "1. [X] Fill", "> - [~] Ram"),
      ["Plan = Plan", "Dig = Dig", "Fill = Fill", "Ram = Ram"],
    ],
    [
      "is unchanged where blanks behind it went",
      plan("- [ ] Dig  ", "- [ ] Fill"),
      plan("- [ ] Dig", "- [ ] Fill "),
      ["Plan = Plan", "Dig = Dig", "Fill = Fill"],
    ],
    [
      "is unchanged where the line ends did change",
      plan("- [ ] Dig", "- [ ] Fill"),
      plan("- [ ] Dig", "- [ ] Fill").replaceAll("\n", "\r\n"),
      ["Plan = Plan", "Dig = Dig", "Fill = Fill"],
    ],
    [
      "that is repeated and was removed once is the one with the same tick",
      plan("- [x] Commit", "- [ ] Commit"),
      plan("- [ ] Commit"),
      ["Plan = Plan, alone", "Commit#2 = Commit, alone"],
    ],
    [
      "that is repeated and was ticked stays in its place",
      plan("- [ ] Dig", "- [ ] Commit", "- [ ] Fill", "- [ ] Commit"),
      plan("- [ ] Dig", "- [x] Commit", "- [ ] Fill", "- [ ] Commit"),
      ["Plan = Plan", "Dig = Dig", "Commit = Commit", "Fill = Fill", "Commit#2 = Commit#2"],
    ],
    [
      "that is indented otherwise is another",
      plan("- [ ] Dig", "  - [ ] Fill"),
      plan("- [ ] Dig", "- [ ] Fill"),
      ["Plan = Plan", "Dig = Dig"],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(unchanged(workOn(before, after))).toEqual(expected);
  });

  it("is an item's own where no text is known", () => {
    const items = ({ items }: ReturnType<typeof parse>) => ({ items });
    const [before, after] = [
      items(parse(plan("- [ ] Dig", "", "- [ ] Fill"))),
      items(parse(plan("- [ ] Rest", "- [x] Dig", "- [ ] Fill"))),
    ];

    expect(unchanged(startWork([before], [after], [[0, 0]], null))).toEqual([
      "Plan = Plan, alone",
      "Dig = Dig",
      "Fill = Fill",
    ]);
  });

  it("is read of the two files that continue one another", () => {
    const work = workOn(
      { "a.md": "# A\n\n- [ ] Dig\n", "b.md": "# B\n\n- [ ] Rest\n- [ ] Sleep\n" },
      { "b.md": "# B\n\n- [ ] Rest\n- [ ] Sleep\n" },
    );

    const lines = unchangedLines(work.before, work.after, 1, 0);

    expect(lines.map(({ old }) => nameOf(work.before, old))).toEqual(["B", "Rest", "Sleep"]);
  });
});

describe("items whose line is unchanged", () => {
  const match = (work: Work) => matchUnchangedLines(work, unchangedLines(work.before, work.after, 0, 0));
  const [port, town] = ["\n## Phase 1: Port\n", "\n## Phase 2: Town\n"];

  it.each<RuleRow>([
    [
      "are the same in a block, below whatever heading",
      plan(port, "- [ ] Wake", "- [ ] Dig", "- [ ] Fill"),
      plan(town, "- [ ] Eat", "- [ ] Dig", "- [ ] Fill"),
      [],
      same("Dig", "Fill"),
    ],
    [
      "are the same alone where their wording is unmistakable",
      plan(port, "- [ ] Wake", "- [ ] Dig the long basin", "- [ ] Rest"),
      plan(town, "- [ ] Eat", "- [ ] Dig the long basin", "- [ ] Sleep"),
      [],
      same("Dig the long basin"),
    ],
    [
      "are no pair alone where their wording is short",
      plan(port, "- [ ] Wake", "- [ ] Dig", "- [ ] Rest"),
      plan(town, "- [ ] Eat", "- [ ] Dig", "- [ ] Sleep"),
      [],
      [],
    ],
    [
      "are no pair alone where another old item has their wording",
      plan(
        port,
        "- [ ] Wake",
        "- [ ] Dig the long basin",
        "- [ ] Rest",
        "- **Dig the long basin** T",
        "- [ ] dig the long basin",
      ),
      plan(town, "- [ ] Eat", "- [ ] Dig the long basin", "- [ ] Sleep"),
      [],
      [],
    ],
    [
      "are no pair alone where another new item has their wording",
      plan(port, "- [ ] Wake", "- [ ] Dig the long basin", "- [ ] Rest"),
      plan(town, "- [ ] Eat", "- [ ] Dig the long basin", "- [ ] Sleep", "- [ ] dig the long basin"),
      [],
      [],
    ],
    [
      "are the same alone, however short, below the same parent",
      plan(port, "- [ ] Wake", "- [ ] Dig", "- [ ] Rest"),
      plan(town, "- [ ] Eat", "- [ ] Dig", "- [ ] Sleep"),
      ["Phase 1: Port = Phase 2: Town"],
      same("Dig"),
    ],
    [
      "are no more certain alone than their parents",
      plan(port, "- [ ] Wake", "- [ ] Dig", "- [ ] Rest"),
      plan(town, "- [ ] Eat", "- [ ] Dig", "- [ ] Sleep"),
      ["Phase 1: Port ~ Phase 2: Town"],
      ["Dig ~ Dig"],
    ],
    [
      "are certain in a block, whatever their parents are",
      plan(port, "- [ ] Wake", "- [ ] Dig", "- [ ] Fill"),
      plan(town, "- [ ] Eat", "- [ ] Dig", "- [ ] Fill"),
      ["Phase 1: Port ~ Phase 2: Town"],
      same("Dig", "Fill"),
    ],
    [
      "are no pair where one is known already",
      plan(port, "- [ ] Wake", "- [ ] Dig", "- [ ] Fill"),
      plan(town, "- [ ] Eat", "- [ ] Dig", "- [ ] Fill"),
      ["Dig = Eat"],
      same("Fill"),
    ],
    [
      "are no pair where the text below says that a namesake is meant",
      plan(
        "- [ ] Write tests",
        "",
        "  for the crane and its motor",
        "",
        "- [ ] Rest",
        "- [ ] Write tests",
        "",
        "  for the mayor and the council",
        "",
      ),
      plan(
        "- [ ] Write tests",
        "",
        "  for the mayor and the council",
        "",
        "- [ ] Rest",
        "- [ ] Write tests",
        "",
        "  for the crane and its motor",
        "",
      ),
      [],
      same("Rest"),
    ],
  ])("%s", (_, before, after, known, expected) => {
    expect(found(workOn(before, after, known), match)).toEqual(expected);
  });
});
