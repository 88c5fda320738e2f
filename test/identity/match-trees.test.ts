import { describe, expect, it } from "@jest/globals";
import { matchSure, matchTrees } from "../../src/identity/match-trees.ts";
import type { Weights } from "../../src/identity/passes/score.ts";
import { WEIGHTS } from "../../src/identity/passes/weights.ts";
import type { Work } from "../../src/identity/passes/work.ts";
import { boxes, parse } from "./found.ts";
import { nameOf, type Pair } from "./passes/rule.ts";

function pairsOf(work: Work): Pair[] {
  return [...work.pairing.afterOf]
    .sort(([one], [other]) => one - other)
    .map(([old, now]) => {
      const sign = work.pairing.assumed.has(old) ? "~" : "=";
      return `${nameOf(work.before, old)} ${sign} ${nameOf(work.after, now)}`;
    })
    .filter((pair) => !/^(?:Plan|Step|Phase|[A-C] )/u.test(pair));
}

const match = (before: string, after: string, weights: Weights | null = WEIGHTS) =>
  pairsOf(matchTrees([parse(before)], [parse(after)], [[0, 0]], weights));
const surely = (before: string, after: string) =>
  pairsOf(matchSure([parse(before)], [parse(after)], [[0, 0]], WEIGHTS));

/** Two versions that only one rule tells apart. */
type Row = readonly [says: string, before: string, after: string, pairs: readonly Pair[]];

describe("a pair is sure by", () => {
  const [port, town] = ["# Plan\n\n## Phase 1: Port\n\n", "# Plan\n\n## Phase 1: Town hall\n\n"];

  it.each<Row>([
    [
      "unchanged lines",
      `${port}- [ ] Dig\n- [ ] Fill\n`,
      `${town}- [ ] Dig\n- [ ] Fill\n- [ ] Dig\n`,
      ["Dig = Dig", "Fill = Fill"],
    ],
    [
      "the same id and wording",
      boxes("T7 Dig", "Dig"),
      `${boxes("Dig")}\n### Step 2: More\n\n- [ ] T7 Dig\n`,
      ["T7 Dig = T7 Dig", "Dig = Dig"],
    ],
    [
      "the same wording below the same parent",
      boxes("Dig", "Rest"),
      boxes("Dig — done", "Sleep"),
      ["Dig = Dig — done"],
    ],
    [
      "the same id with a similar text",
      boxes("T7 Write the manual of the port", "Rest"),
      boxes("T8 Write a manual of the port", "T7 Print the manual of the port", "Rest"),
      ["T7 Write the manual of the port = T7 Print the manual of the port", "Rest = Rest"],
    ],
    [
      "a text that goes on",
      boxes("Write manuals"),
      boxes("Write manuals of the port today"),
      ["Write manuals = Write manuals of the port today"],
    ],
    [
      "the same wording elsewhere",
      `${port}- [ ] Dig the long basin\n- [ ] Rest now\n`,
      `${port}- [ ] Rest now\n\n## Phase 2: Sea\n\n- [ ] Dig the long basin\n`,
      ["Dig the long basin = Dig the long basin", "Rest now = Rest now"],
    ],
    [
      "the same head",
      boxes("Limit all uploads (ten a minute)"),
      boxes("Limit all uploads: pictures and films"),
      ["Limit all uploads (ten a minute) = Limit all uploads: pictures and films"],
    ],
    [
      "the same code span at the beginning",
      boxes("`save`: a server action"),
      boxes("`save`: handles names"),
      ["save: a server action = save: handles names"],
    ],
    [
      "the same id that names the work",
      boxes("T001 Dig", "T002 Fill", "T007 Write the manual of the port"),
      boxes("T001 Dig", "T002 Fill", "T007 Describe the port"),
      ["T001 Dig = T001 Dig", "T002 Fill = T002 Fill", "T007 Write the manual of the port = T007 Describe the port"],
    ],
    [
      "nearly the same text below the same parent",
      boxes("We write the long manual for all keepers of the harbour"),
      boxes("Then write the long manual for all keepers of the harbour"),
      [
        "We write the long manual for all keepers of the harbour = Then write the long manual for all keepers of the harbour",
      ],
    ],
    [
      "nearly the same text elsewhere",
      `${port}- [ ] We write the long manual for all keepers of the harbour\n- [ ] Rest now\n`,
      `${port}- [ ] Rest now\n\n## Phase 2: Sea\n\n- [ ] Then write the long manual for all keepers of the harbour\n`,
      [
        "We write the long manual for all keepers of the harbour = Then write the long manual for all keepers of the harbour",
        "Rest now = Rest now",
      ],
    ],
    [
      "a code word near its place",
      boxes("The page `error.tsx` has a retry button"),
      boxes("A retry button is on `error.tsx` for all users"),
      ["The page error.tsx has a retry button = A retry button is on error.tsx for all users"],
    ],
  ])("%s", (_, before, after, pairs) => {
    expect(surely(before, after)).toEqual(pairs);
  });

  it("the items below a heading with a changed text", () => {
    const work = matchSure(
      [parse(`${port}- [ ] Dig\n- [ ] Fill\n`)],
      [parse(`${town}- [ ] Dig\n- [ ] Fill\n`)],
      [[0, 0]],
      null,
    );

    expect(work.pairing.afterOf.get(1)).toBe(1);
  });

  it("nearly the same text below each of two parents, where two say the same", () => {
    const plan = (begin: string) =>
      `${boxes(`${begin} write the long manual for all keepers of the harbour`)}\n### Step 2: More\n\n- [ ] ${begin} write the long manual for all keepers of the harbour\n`;

    expect(surely(plan("We"), plan("Then"))).toHaveLength(2);
  });

  it("what stands below a heading that another rule found: the rules begin again", () => {
    const before = "# Plan\n\n### Step 1: Sea\n\n- [ ] Dig\n- [ ] Fill\n- [ ] Commit\n- [ ] Commit\n";
    const after = "# Plan\n\n### Step 1: Water\n\n- [ ] Dig\n- [ ] Fill\n- [ ] Swim\n- [ ] Commit\n- [ ] Commit\n";

    expect(surely(before, after)).toEqual(["Dig = Dig", "Fill = Fill", "Commit = Commit", "Commit#2 = Commit#2"]);
  });
});

describe("a pair is assumed by", () => {
  const phases = (port: readonly string[], town: readonly string[]) =>
    `# Plan\n\n## Phase 1: Port\n\n${port.map((line) => `- [ ] ${line}\n`).join("")}\n## Phase 2: Town\n\n### Step 2: All\n\n${town.map((line) => `- [ ] ${line}\n`).join("")}`;

  it.each<Row>([
    [
      "the same short wording elsewhere",
      phases(["Dig", "A", "B"], ["C"]),
      phases(["A", "B"], ["C", "Paint", "Dig"]),
      ["Dig ~ Dig"],
    ],
    [
      "half of the text in the same place",
      boxes("Write the parser for tables"),
      boxes("Write quickly a parser of tables"),
      ["Write the parser for tables ~ Write quickly a parser of tables"],
    ],
    [
      "a similar text elsewhere",
      phases(["Write the parser for all tables", "A", "B"], ["C"]),
      phases(["A", "B"], ["C", "Write the parser for any tables"]),
      ["Write the parser for all tables ~ Write the parser for any tables"],
    ],
    [
      "a code word elsewhere",
      phases(["The page `error.tsx` has a retry button", "A", "B"], ["C"]),
      phases(["A", "B"], ["C", "Users see the page `error.tsx` after a retry"]),
      ["The page error.tsx has a retry button ~ Users see the page error.tsx after a retry"],
    ],
    [
      "a tick between the same neighbours",
      boxes("Go", "The deposit lives in one module", "Formula changes break a test", "End"),
      boxes("Go", "Module one holds it", "Tests fail when formulas do change", "End")
        .replace("[ ] Module", "[x] Module")
        .replace("[ ] Tests", "[x] Tests"),
      [
        "Go = Go",
        "The deposit lives in one module ~ Module one holds it",
        "Formula changes break a test ~ Tests fail when formulas do change",
        "End = End",
      ],
    ],
  ])("%s", (_, before, after, pairs) => {
    expect(match(before, after, null)).toEqual(pairs);
    expect(surely(before, after).join()).not.toContain("~");
  });

  it("all evidence together, where it is weighed", () => {
    const [before, after] = [boxes("Go", "Let keepers print manuals", "End"), boxes("Go", "Manuals: printed", "End")];

    expect(match(before, after, WEIGHTS)).toContain("Let keepers print manuals ~ Manuals: printed");
    expect(match(before, after, null)).toEqual(["Go = Go", "End = End"]);
  });

  it("the places in a plan that was translated", () => {
    const before = `# Plan\n\n${["the keeper of the port", "dig for the harbour", "fill in all of it", "a lamp and oil", "paint it on the pier", "sail to the sea"].map((line) => `- [ ] ${line}\n`).join("")}`;
    const after = `# Plan\n\n${["der Wart und der Hafen", "graben für das Becken", "alles mit Sand füllen", "eine Lampe und Öl", "es auf dem Pier malen", "zum Meer fahren"].map((line) => `- [ ] ${line}\n`).join("")}`;

    expect(match(before, after)).toHaveLength(6);
  });
});

describe("sure pairs", () => {
  it("are made in all files before anything is assumed in one", () => {
    const work = matchTrees(
      [parse("# A\n\n- [ ] Write the parser for all tables\n"), parse("# B\n\n- [ ] Rest\n")],
      [
        parse("# A\n\n- [ ] Write the parser for any tables\n"),
        parse("# B\n\n- [ ] Rest\n- [ ] Write the parser for all tables\n"),
      ],
      [
        [0, 0],
        [1, 1],
      ],
      WEIGHTS,
    );

    expect(pairsOf(work)).toContain("Write the parser for all tables = Write the parser for all tables");
  });

  it("are made in an item's own file before any other", () => {
    const A = "# A\n\n- [ ] T7 Dig\n";
    const B = "# B\n\n- [ ] T7 Dig\n";
    const work = matchTrees(
      [parse(A), parse(B)],
      [parse(B.replace("Dig\n", "Dig it\n")), parse(A.replace("Dig\n", "Dig it\n"))],
      [
        [0, 1],
        [1, 0],
      ],
      WEIGHTS,
    );

    expect([work.pairing.afterOf.get(1), work.pairing.afterOf.get(3)]).toEqual([3, 1]);
  });
});
