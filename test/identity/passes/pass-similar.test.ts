import { describe, expect, it } from "@jest/globals";
import { matchSimilarElsewhere, matchSimilarSiblings } from "../../../src/identity/passes/pass-similar.ts";
import { boxes } from "../found.ts";
import { doubts, found, workOn, type RuleRow } from "./rule.ts";

const STEP = "Step 1: All of it = Step 1: All of it";
const known = [STEP, "Rest = Rest"];
const MANUAL = "Write the long manual for all keepers of the harbour";
const NEARLY = "Write a long manual for the keepers of that harbour";

describe("similar siblings", () => {
  it.each<RuleRow>([
    [
      "are surely the same where nearly all stands",
      boxes(MANUAL, "Rest"),
      boxes(`${MANUAL} and port`, "Rest"),
      known,
      [`${MANUAL} = ${MANUAL} and port`],
    ],
    ["are not surely the same where only most stands", boxes(MANUAL, "Rest"), boxes(NEARLY, "Rest"), known, []],
    [
      "are no more certain than their parents",
      boxes(MANUAL, "Rest"),
      boxes(`${MANUAL} and port`, "Rest"),
      ["Step 1: All of it ~ Step 1: All of it", "Rest = Rest"],
      [`${MANUAL} ~ ${MANUAL} and port`],
    ],
    [
      "are not looked for below parents that are not known to be the same",
      boxes(MANUAL).replace("All of it", "Port"),
      boxes(`${MANUAL} and port`),
      [],
      [],
    ],
    [
      "are not surely the same where each names another number",
      boxes("Write part 1 of the long manual for all keepers of the harbour and the port in the far north"),
      boxes("Write part 2 of the long manual for all keepers of the harbour and the port in the far north"),
      known.slice(0, 1),
      [],
    ],
    [
      "are not surely the same where each has another id that names it",
      boxes("F-1, Write the long manual for all keepers of the harbour"),
      boxes("F-2, Write the long manual for all keepers of the harbour"),
      known.slice(0, 1),
      [],
    ],
    [
      "are not the same where the new one says that it is new",
      boxes(MANUAL),
      boxes(`**NEW** ${MANUAL} and port`),
      known.slice(0, 1),
      [],
    ],
  ])("%s", (_, before, after, pairs, expected) => {
    expect(found(workOn(before, after, pairs), (work) => matchSimilarSiblings(work, "sure"))).toEqual(expected);
  });

  it.each<RuleRow>([
    [
      "are assumed to be the same in the same place with half of the text",
      boxes("Write the parser for tables", "Rest"),
      boxes("Write a streaming parser for tables", "Rest"),
      known,
      ["Write the parser for tables ~ Write a streaming parser for tables"],
    ],
    [
      "need more text in another place",
      boxes("Write the parser for tables", "Rest"),
      boxes("Rest", "Write a streaming parser for lists"),
      known,
      [],
    ],
    [
      "are assumed to be the same in another place with most of the text",
      boxes("Write the parser for all tables", "Rest"),
      boxes("Rest", "Write the parser for our tables"),
      known,
      ["Write the parser for all tables ~ Write the parser for our tables"],
    ],
    [
      "need less text with the same id",
      boxes("1.1 Write the parser for tables", "Rest"),
      boxes("Rest", "1.1 Write that parser of lists"),
      known,
      ["1.1 Write the parser for tables ~ 1.1 Write that parser of lists"],
    ],
    [
      "are nothing with that text and another id",
      boxes("1.1 Write the parser for tables", "Rest"),
      boxes("Rest", "1.2 Write that parser of lists"),
      known,
      [],
    ],
    [
      "are the pair that is most alike",
      boxes("Write the parser for all tables"),
      boxes("Write the parser for long lists", "Write the parser for our tables"),
      [STEP],
      ["Write the parser for all tables ~ Write the parser for our tables"],
    ],
    [
      "are the pair in the same place where two are nearly as much alike",
      boxes("Write the parser for all tables", "Rest"),
      boxes("Write the parser for our tables", "Rest", "Write the parser for all cables"),
      known,
      ["Write the parser for all tables ~ Write the parser for our tables"],
    ],
    [
      "are the pair with the same id where two are as much alike",
      boxes("1.1 Write the parser for tables"),
      boxes("1.2 Write one parser for tables", "1.1 Write one parser for tables"),
      [STEP],
      ["1.1 Write the parser for tables ~ 1.1 Write one parser for tables"],
    ],
    [
      "are the pair below the same label where two are as much alike",
      "# Plan\n\n### Step 1: All of it\n\n**Port**\n\n- [ ] Write the parser for tables\n",
      "# Plan\n\n### Step 1: All of it\n\n**Town**\n\n- [ ] Write one parser for tables\n\n**Port**\n\n- [ ] Write any parser for tables\n",
      [STEP],
      ["Write the parser for tables ~ Write any parser for tables"],
    ],
    [
      "are the half that begins the same where one was split",
      boxes("Web: open and name the account"),
      boxes("Apps: open and name the account", "Web: open and call the account"),
      [STEP],
      ["Web: open and name the account ~ Web: open and call the account"],
    ],
    [
      "are not the same where two are as much alike",
      boxes("Write the parser for tables"),
      boxes("Write one parser for tables", "Write any parser for tables"),
      [STEP],
      [],
    ],
    [
      "are not the same where one is a heading and one a box",
      boxes("Write the parser for all tables"),
      "# Plan\n\n### Step 1: All of it\n\n#### Write the parser for our tables\n\n- [ ] Rest\n",
      [STEP],
      [],
    ],
  ])("%s", (_, before, after, pairs, expected) => {
    expect(found(workOn(before, after, pairs), (work) => matchSimilarSiblings(work, "assumed"))).toEqual(expected);
  });

  it("leave a doubt where two are as much alike", () => {
    const work = workOn(
      boxes("Write the parser for tables"),
      boxes("Write one parser for tables", "Write any parser for tables"),
      [STEP],
    );

    matchSimilarSiblings(work, "assumed");

    expect(doubts(work)).toEqual([
      "Write the parser for tables ? Write one parser for tables | Write any parser for tables",
    ]);
  });
});

describe("similar items elsewhere", () => {
  const before = (...lines: readonly string[]) => `${boxes(...lines, "Rest")}\n### Step 2: More\n\n- [ ] Sleep\n`;
  const after = (...lines: readonly string[]) =>
    `${boxes("Rest")}\n### Step 2: More\n\n- [ ] Sleep\n${lines.map((line) => `- [ ] ${line}\n`).join("")}`;
  const rest = [STEP, "Step 2: More = Step 2: More", "Rest = Rest", "Sleep = Sleep"];

  it.each<RuleRow>([
    [
      "are surely the same where nearly all stands",
      before(MANUAL),
      after(`${MANUAL} and port`),
      rest,
      [`${MANUAL} = ${MANUAL} and port`],
    ],
    ["are not surely the same where only most stands", before(MANUAL), after(NEARLY), rest, []],
    [
      "are not the same where another of a short wording is as much alike",
      before(MANUAL, "Fix port"),
      after(`${MANUAL} and port`, "Fix port now"),
      rest,
      [`${MANUAL} = ${MANUAL} and port`],
    ],
    [
      "are not the same where they are short: they are in every plan",
      before("Fix port"),
      after("Fix port now"),
      rest,
      [],
    ],
    [
      "are not the same where another old one says the same",
      before(MANUAL, MANUAL.toLowerCase()),
      after(`${MANUAL} and port`),
      rest,
      [],
    ],
    [
      "are not the same where another new one says the same",
      before(MANUAL),
      after(`${MANUAL} and port`, `${MANUAL} and port`.toLowerCase()),
      rest,
      [],
    ],
    [
      "are not the same where another is nearly as much alike",
      before(MANUAL),
      after(`${MANUAL} and port`, `${MANUAL} or port`),
      rest,
      [],
    ],
    [
      "are not the same where the new one says that it is new",
      before(MANUAL),
      after(`**NEW** ${MANUAL} and port`),
      rest,
      [],
    ],
    [
      "are not the same where one is a heading and one a box",
      before(MANUAL),
      `${after()}\n### ${MANUAL} and port\n\n- [ ] Eat\n`,
      rest,
      [],
    ],
  ])("%s", (_, old, now, pairs, expected) => {
    const work = workOn(old, now, pairs);

    expect(found(work, (all, scope) => matchSimilarElsewhere(all, scope, "sure"))).toEqual(expected);
  });

  it.each<RuleRow>([
    [
      "are assumed to be the same with three quarters of the text",
      before("Write the parser for all tables"),
      after("Write the parser for any tables").replace("All of it", "Port"),
      ["Rest = Rest", "Sleep = Sleep"],
      ["Write the parser for all tables ~ Write the parser for any tables"],
    ],
    [
      "need that much text",
      before("Write the parser for all tables"),
      after("Write a parser of large tables").replace("All of it", "Port"),
      ["Rest = Rest", "Sleep = Sleep"],
      [],
    ],
    ["are not the same where the new one is short", before("Fix the port"), after("Fix port"), rest, []],
    ["are not the same where the old one is short", before("Fix port"), after("Fix the port"), rest, []],
    [
      "need less text where only one level of grouping came or went",
      before("Write the parser for all tables"),
      `${boxes("Rest")}\n#### Files\n\n- [ ] Write the parser for large tables\n\n### Step 2: More\n\n- [ ] Sleep\n`,
      rest,
      ["Write the parser for all tables ~ Write the parser for large tables"],
    ],
  ])("%s", (_, old, now, pairs, expected) => {
    const work = workOn(old, now, pairs);

    expect(found(work, (all, scope) => matchSimilarElsewhere(all, scope, "assumed"))).toEqual(expected);
  });

  it("are only assumed to be the same within one plan", () => {
    const work = workOn(
      { "a.md": "# A\n\n- [ ] Write the parser for all tables\n", "b.md": "# B\n\n- [ ] Rest\n" },
      { "a.md": "# A\n\n- [ ] Sleep\n", "b.md": "# B\n\n- [ ] Write the parser for any tables\n" },
    );

    expect(found(work, (all) => matchSimilarElsewhere(all, all.whole, "assumed"))).toEqual([]);
  });
});
