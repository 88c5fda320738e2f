import { describe, expect, it } from "@jest/globals";
import { matchContinued } from "../../../src/identity/passes/pass-continued.ts";
import { boxes } from "../found.ts";
import { found, workOn, type RuleRow } from "./rule.ts";

const STEP = "Step 1: All of it = Step 1: All of it";

describe("a sibling that continues the text", () => {
  it.each<RuleRow>([
    [
      "is the item",
      boxes("Write the manual", "Rest"),
      boxes("Rest", "Write the manual of the port"),
      [STEP],
      ["Write the manual = Write the manual of the port"],
    ],
    [
      "is the item where it stops before the end instead",
      boxes("Write the manual of the port", "Rest"),
      boxes("Rest", "Write the manual"),
      [STEP],
      ["Write the manual of the port = Write the manual"],
    ],
    [
      "is found for each item",
      boxes("Write the manual", "Dig the basin of the port"),
      boxes("Dig the basin", "Write the manual of the port"),
      [STEP],
      ["Write the manual = Write the manual of the port", "Dig the basin of the port = Dig the basin"],
    ],
    [
      "is not chosen among two",
      boxes("Write the manual"),
      boxes("Write the manual of the port", "Write the manual of the town"),
      [STEP],
      [],
    ],
    [
      "is not chosen among a longer and a shorter one",
      boxes("Write the manual of the port"),
      boxes("Write the manual", "Write the manual of the port today"),
      [STEP],
      [],
    ],
    [
      "is nothing where it continues two",
      boxes("Write the manual", "Write the manual of the port"),
      boxes("Write the manual of the port today"),
      [STEP],
      [],
    ],
    [
      "is nothing where it continues two that say the same",
      boxes("Write the manual", "write the manual"),
      boxes("Write the manual of the port"),
      [STEP],
      [],
    ],
    ["is nothing where the text is one short word", boxes("Dig"), boxes("Dig the basin"), [STEP], []],
    ["is nothing where a word goes on", boxes("Write the man"), boxes("Write the manual of it"), [STEP], []],
    [
      "is no more certain than the parents",
      boxes("Write the manual"),
      boxes("Write the manual of the port"),
      [STEP.replace("=", "~")],
      ["Write the manual ~ Write the manual of the port"],
    ],
    [
      "is not looked for below parents that are not known to be the same",
      boxes("Write the manual"),
      boxes("Write the manual of the port"),
      [],
      [],
    ],
    [
      "is nothing where one is a heading and one a box",
      boxes("Write the manual"),
      "# Plan\n\n### Step 1: All of it\n\n#### Write the manual of the port\n\n- [ ] Rest\n",
      [STEP],
      [],
    ],
    [
      "is nothing where it says that it is new",
      boxes("Write the manual"),
      boxes("**NEW** Write the manual of the port"),
      [STEP],
      [],
    ],
    [
      "is the item where another one that goes on says that it is new",
      boxes("Write the manual"),
      boxes("Write the manual of the port", "**NEW** Write the manual of the town"),
      [STEP],
      ["Write the manual = Write the manual of the port"],
    ],
  ])("%s", (_, before, after, known, expected) => {
    expect(found(workOn(before, after, known), matchContinued)).toEqual(expected);
  });
});
