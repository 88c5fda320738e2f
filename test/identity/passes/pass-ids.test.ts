import { describe, expect, it } from "@jest/globals";
import { idTrust, matchNamedIds, matchSameId, matchSameIdAndWording } from "../../../src/identity/passes/pass-ids.ts";
import { boxes } from "../found.ts";
import { found, nodeOf, workOn, type Pair, type RuleRow } from "./rule.ts";

const STEP = "Step 1: All of it = Step 1: All of it";
const same = (...titles: readonly string[]): Pair[] => titles.map((title) => `${title} = ${title}`);
/** Items that kept their ids, so that ids of their kind are trusted. */
const [named, counted] = [
  ["T001 Dig", "T002 Fill"],
  ["1.1 Dig", "1.2 Fill"],
];
const trusted = [STEP, ...same(...named)];
const trustedCounts = [STEP, ...same(...counted)];

describe("the same id with the same wording", () => {
  it.each<RuleRow>([
    ["is the same item", boxes("T007 Dig"), boxes("T007 Dig"), [STEP], ["T007 Dig = T007 Dig"]],
    [
      "is the same item where the text goes on",
      boxes("T007 Dig the basin"),
      boxes("T007 Dig the basin of the port"),
      [STEP],
      ["T007 Dig the basin = T007 Dig the basin of the port"],
    ],
    [
      "is the same item where the text stops earlier",
      boxes("T007 Dig the basin of the port"),
      boxes("T007 Dig the basin"),
      [STEP],
      ["T007 Dig the basin of the port = T007 Dig the basin"],
    ],
    ["is not read into another wording", boxes("T007 Dig the basin"), boxes("T007 Dig a basin"), [STEP], []],
    ["is nothing without the id", boxes("Dig"), boxes("Dig"), [STEP], []],
    ["is nothing with another id", boxes("T007 Dig"), boxes("T008 Dig"), [STEP], []],
    ["is nothing where the new one says that it is new", boxes("T007 Dig"), boxes("T007 **NEW** Dig"), [STEP], []],
    ["is nothing where two old ones have the id", boxes("T007 Fill", "T007 Dig"), boxes("T007 Dig"), [STEP], []],
    ["is nothing where two new ones have the id", boxes("T007 Dig"), boxes("T007 Fill", "T007 Dig"), [STEP], []],
    [
      "is nothing where the old one is known already",
      boxes("T007 Dig"),
      boxes("T007 Dig", "Rest"),
      [STEP, "T007 Dig = Rest"],
      [],
    ],
    [
      "is nothing where the new one is known already",
      boxes("T007 Dig", "Rest"),
      boxes("T007 Dig"),
      [STEP, "Rest = T007 Dig"],
      [],
    ],
  ])("%s", (_, before, after, known, expected) => {
    expect(found(workOn(before, after, known), matchSameIdAndWording)).toEqual(expected);
  });
});

describe("the same id with a similar text", () => {
  it.each<RuleRow>([
    [
      "is the same item where ids are kept",
      boxes(...named, "T007 Write the manual of the port"),
      boxes(...named, "T007 Print the manual of the port"),
      trusted,
      ["T007 Write the manual of the port = T007 Print the manual of the port"],
    ],
    [
      "is the same item before anything is known of this plan's ids",
      boxes("T007 Write the manual of the port"),
      boxes("T007 Print the manual of the port"),
      [STEP],
      ["T007 Write the manual of the port = T007 Print the manual of the port"],
    ],
    [
      "is nothing where less than half of the text stands",
      boxes(...named, "T007 Write the manual of the port"),
      boxes(...named, "T007 Ask the mayor about the port"),
      trusted,
      [],
    ],
    [
      "is nothing where ids were given anew",
      boxes("T001 Dig", "T002 Fill", "T007 Write the manual of the port"),
      boxes("T002 Dig", "T003 Fill", "T007 Print the manual of the port"),
      [STEP, "T001 Dig = T002 Dig", "T002 Fill = T003 Fill"],
      [],
    ],
    [
      "is nothing where one is a heading and one a box",
      boxes("T007 Write the manual of the port"),
      "# Plan\n\n### Step 1: All of it\n\n#### T007 Print the manual of the port\n\n- [ ] Rest\n",
      [STEP],
      [],
    ],
    [
      "is nothing where they name different issues",
      boxes("T007 Write the manual of the port, #12"),
      boxes("T007 Print the manual of the port, #13"),
      [STEP],
      [],
    ],
    [
      "is nothing where an item without an id is clearly more alike",
      boxes("T007 Write the manual of the port"),
      boxes("T007 Print the manual of the ship", "Write the manual of the port"),
      [STEP],
      [],
    ],
    [
      "is the same item where an item without an id is a little more alike",
      boxes("T007 Write the manual of the port"),
      boxes("T007 Write the manual of that port", "Write the manual of the port"),
      [STEP],
      ["T007 Write the manual of the port = T007 Write the manual of that port"],
    ],
    [
      "is the same item where one with another id is more alike",
      boxes("T007 Write the manual of the port", "T008 Rest"),
      boxes("T007 Print the manual of the ship", "T008 Write the manual of the port"),
      [STEP],
      ["T007 Write the manual of the port = T007 Print the manual of the ship"],
    ],
    [
      "is nothing where an old item without an id is clearly more alike",
      boxes("T007 Write the manual of the ship", "Print the manual of the port"),
      boxes("T007 Print the manual of the port"),
      [STEP],
      [],
    ],
  ])("%s", (_, before, after, known, expected) => {
    expect(found(workOn(before, after, known), matchSameId)).toEqual(expected);
  });
});

describe("the same id with another text", () => {
  it.each<RuleRow>([
    [
      "that names the work is the same item",
      boxes(...named, "T007 Write the manual of the port"),
      boxes(...named, "T007 Describe the port"),
      trusted,
      ["T007 Write the manual of the port = T007 Describe the port"],
    ],
    [
      "that names the work is nothing where the texts have nothing in common",
      boxes(...named, "T007 Write the manual of the port"),
      boxes(...named, "T007 Invite your mayor"),
      trusted,
      [],
    ],
    [
      "that names the work is enough with a code word in common",
      boxes(
        ...named,
        "T007 Every visitor gets one printed manual, also at night and on Sundays in winter, in the hall below the office of our harbour master (`pq_7`)",
      ),
      boxes(...named, "T007 Quick fix: `pq_7`"),
      trusted,
      [
        "T007 Every visitor gets one printed manual, also at night and on Sundays in winter, in the hall below the office of our harbour master (pq_7) = T007 Quick fix: pq_7",
      ],
    ],
    [
      "that only counts needs half of the text",
      boxes(...counted, "1.7 Write the manual of the port"),
      boxes(...counted, "1.7 Paint some lamps of a port"),
      trustedCounts,
      [],
    ],
    [
      "that only counts is the same item with half of the text",
      boxes(...counted, "1.7 Write the manual of the port"),
      boxes(...counted, "1.7 Print the manual of our port"),
      trustedCounts,
      ["1.7 Write the manual of the port = 1.7 Print the manual of our port"],
    ],
    [
      "that only counts is not enough with a code word in common",
      boxes(...counted, "1.7 `harbourMaster` writes all manuals again"),
      boxes(...counted, "1.7 Quick fix in `harbourMaster`"),
      trustedCounts,
      [],
    ],
    [
      "is nothing while little is known of this plan's ids",
      boxes("T007 Write the manual of the port"),
      boxes("T007 Describe the port"),
      [STEP],
      [],
    ],
    [
      "that names is judged apart from those that count",
      boxes("T001 Dig", "1.2 Fill", "T007 Write the manual of the port"),
      boxes("T001 Dig", "1.3 Fill", "T007 Describe the port"),
      [STEP, "T001 Dig = T001 Dig", "1.2 Fill = 1.3 Fill"],
      ["T007 Write the manual of the port = T007 Describe the port"],
    ],
    [
      "is nothing where one is a heading and one a box",
      boxes(...named, "T007 Write the manual of the port"),
      `${boxes(...named)}\n#### T007 Describe the port\n\n- [ ] Rest\n`,
      trusted,
      [],
    ],
    [
      "is nothing where the new one says that it is new",
      boxes(...named, "T007 Write the manual of the port"),
      boxes(...named, "T007 **NEW** Describe the port"),
      trusted,
      [],
    ],
    [
      "is nothing where an item without an id is clearly more alike",
      boxes(...named, "T007 Write the manual of the port"),
      boxes(...named, "T007 Describe the port", "Write the manual of the port"),
      trusted,
      [],
    ],
    [
      "is nothing where an old item without an id is clearly more alike",
      boxes(...named, "T007 Write the manual of the port", "Describe the port"),
      boxes(...named, "T007 Describe the port"),
      trusted,
      [],
    ],
    [
      "is the same item where an item without an id is a little more alike",
      boxes(...named, "T007 Write the manual of the port"),
      boxes(...named, "T007 Write the manual of that port", "Write the manual of the port"),
      trusted,
      ["T007 Write the manual of the port = T007 Write the manual of that port"],
    ],
    [
      "is the same item where one that another id names is more alike",
      boxes(...named, "T007 Write the manual of the port", "T008 Rest"),
      boxes(...named, "T007 Describe the port", "T008 Write the manual of the port"),
      trusted,
      ["T007 Write the manual of the port = T007 Describe the port"],
    ],
    [
      "that only counts is nothing where another is more alike, whatever its id",
      boxes(...counted, "1.7 Write the manual of the port", "1.8 Rest"),
      boxes(...counted, "1.7 Print the manual of our port", "1.8 Write the manual of the port"),
      trustedCounts,
      [],
    ],
  ])("%s", (_, before, after, known, expected) => {
    expect(found(workOn(before, after, known), matchNamedIds)).toEqual(expected);
  });
});

describe("the trust in ids", () => {
  it.each<[says: string, before: string, after: string, known: readonly Pair[], trust: number]>([
    ["is two thirds before anything is known", boxes("T007 Rest"), boxes("T007 Rest"), [STEP], 1 / 1.5],
    [
      "grows with each item that kept its id",
      boxes(...named, "T007 Rest"),
      boxes(...named, "T007 Rest"),
      trusted,
      3 / 3.5,
    ],
    [
      "falls with each item that got another",
      boxes("T001 Dig", "T002 Fill", "T007 Rest"),
      boxes("T002 Dig", "T003 Fill", "T007 Rest"),
      [STEP, "T001 Dig = T002 Dig", "T002 Fill = T003 Fill"],
      1 / 3.5,
    ],
    [
      "does not count items that got or lost an id",
      boxes("T001 Dig", "Fill", "T007 Rest"),
      boxes("Dig", "T002 Fill", "T007 Rest"),
      [STEP, "T001 Dig = Dig", "Fill = T002 Fill"],
      1 / 1.5,
    ],
  ])("%s", (_, before, after, known, trust) => {
    const work = workOn(before, after, known);

    expect(idTrust(work, work.whole)(nodeOf(work.before, "T007 Rest"))).toBeCloseTo(trust);
  });
});
