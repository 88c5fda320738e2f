import { describe, expect, it } from "@jest/globals";
import { matchSameHead, matchSameLeadCode } from "../../../src/identity/passes/pass-head.ts";
import { boxes } from "../found.ts";
import { found, workOn, type RuleRow } from "./rule.ts";

const STEP = "Step 1: All of it = Step 1: All of it";
const limits = ["Limit all uploads (ten a minute)", "Limit all uploads: only large files", "Limit all uploads - later"];
const [ten, large, later] = [limits[0] ?? "", limits[1] ?? "", limits[2] ?? ""];

describe("the same beginning up to the first break", () => {
  it.each<RuleRow>([
    ["tells the item", boxes(ten, "Rest"), boxes(large, "Rest"), [STEP], [`${ten} = ${large}`]],
    [
      "tells the item below another parent too",
      boxes(ten),
      `${boxes("Rest")}\n### Step 2: More\n\n- [ ] ${large}\n`,
      [STEP],
      [`${ten} = ${large}`],
    ],
    ["tells nothing where two old ones have it", boxes(ten, later), boxes(large), [STEP], []],
    ["tells nothing where two new ones have it", boxes(ten), boxes(large, later), [STEP], []],
    [
      "tells nothing where one of the two old ones is known already",
      boxes(ten, later),
      boxes(large, "Rest"),
      [STEP, `${later} = Rest`],
      [],
    ],
    ["is no reason to part a known pair", boxes(ten, "Rest"), boxes(large, later), [STEP, `${ten} = ${later}`], []],
    [
      "tells nothing where the new one is known already",
      boxes(ten, "Rest"),
      boxes(large),
      [STEP, `Rest = ${large}`],
      [],
    ],
    ["tells nothing where the old one is known already", boxes(ten), boxes(large, "Rest"), [STEP, `${ten} = Rest`], []],
    ["of one word tells nothing", boxes("Port: dig"), boxes("Port: fill"), [STEP], []],
    ["tells nothing where there is none", boxes("Dig", "Fill"), boxes(large, "Dig"), [STEP], []],
    [
      "tells nothing where one is a heading and one a box",
      boxes(ten, "Rest"),
      `# Plan\n\n### Step 1: All of it\n\n- [ ] Rest\n\n#### ${large}\n\n- [ ] Sleep\n`,
      [STEP],
      [],
    ],
    [
      "tells nothing where they name different issues",
      boxes("Limit all uploads (see #12)"),
      boxes("Limit all uploads: see #13"),
      [STEP],
      [],
    ],
  ])("%s", (_, before, after, known, expected) => {
    expect(found(workOn(before, after, known), matchSameHead)).toEqual(expected);
  });
});

describe("the same code span at the beginning", () => {
  const [server, names, users] = ["`save`: a server action", "`save`: handles names", "`save`: for all users"];
  const plain = (text: string) => text.replaceAll("`", "");

  it.each<RuleRow>([
    ["tells the sibling", boxes(server, "Rest"), boxes("Rest", names), [STEP], [`${plain(server)} = ${plain(names)}`]],
    [
      "tells each sibling by its own",
      boxes(server, "`load`: a client"),
      boxes("`load`: handles files", names),
      [STEP],
      [`${plain(server)} = ${plain(names)}`, "load: a client = load: handles files"],
    ],
    [
      "is no more certain than the parents",
      boxes(server),
      boxes(names),
      [STEP.replace("=", "~")],
      [`${plain(server)} ~ ${plain(names)}`],
    ],
    ["tells nothing below parents that are not known to be the same", boxes(server), boxes(names), [], []],
    ["tells nothing where two old siblings have it", boxes(server, users), boxes(names), [STEP], []],
    ["tells nothing where two new siblings have it", boxes(server), boxes(names, users), [STEP], []],
    ["tells nothing where two old siblings have it and no new one", boxes(server, users), boxes("Rest"), [STEP], []],
    [
      "tells nothing where another sibling with it is known already",
      boxes(server, users),
      boxes(names, "Rest"),
      [STEP, `${plain(users)} = Rest`],
      [],
    ],
    ["tells nothing where it stands further behind", boxes("Call `save` twice"), boxes("Do `save` once"), [STEP], []],
    [
      "tells nothing where one is a heading and one a box",
      boxes(server, "Rest"),
      `# Plan\n\n### Step 1: All of it\n\n- [ ] Rest\n\n#### ${names}\n\n- [ ] Sleep\n`,
      [STEP],
      [],
    ],
    ["tells nothing where the new one says that it is new", boxes(server), boxes(`**NEW** ${names}`), [STEP], []],
  ])("%s", (_, before, after, known, expected) => {
    expect(found(workOn(before, after, known), matchSameLeadCode)).toEqual(expected);
  });
});
