import { describe, expect, it } from "@jest/globals";
import { matchUniqueCode } from "../../../src/identity/passes/pass-code.ts";
import { boxes } from "../found.ts";
import { found, workOn, type RuleRow } from "./rule.ts";

const STEP = "Step 1: All of it = Step 1: All of it";
const [page, pageToo] = ["The page `error.tsx` has a retry button", "A retry button is on `error.tsx` for all users"];
const plain = (text: string) => text.replaceAll("`", "");
const more = (...lines: readonly string[]) =>
  `${boxes("Rest")}\n## Phase 2: More\n\n### Step 2: Then\n\n${lines.map((line) => `- [ ] ${line}\n`).join("")}`;

describe("a code word that one item on each side has", () => {
  it.each<RuleRow>([
    ["tells the sibling", boxes(page, "Rest"), boxes("Rest", pageToo), [STEP], [`${plain(page)} = ${plain(pageToo)}`]],
    [
      "is no more certain than the parents",
      boxes(page),
      boxes(pageToo),
      [STEP.replace("=", "~")],
      [`${plain(page)} ~ ${plain(pageToo)}`],
    ],
    [
      "tells the item that was put in a group",
      boxes(page),
      `# Plan\n\n### Step 1: All of it\n\n#### Pages\n\n- [ ] ${pageToo}\n`,
      [STEP],
      [`${plain(page)} = ${plain(pageToo)}`],
    ],
    ["tells nothing for sure below another parent", boxes(page), more(pageToo), [STEP], []],
    ["tells nothing where two old items have it", boxes(page, "Paint `error.tsx` red"), boxes(pageToo), [STEP], []],
    ["tells nothing where two new items have it", boxes(page), boxes(pageToo, "Paint `error.tsx` red"), [STEP], []],
    [
      "tells nothing where another code word tells another item",
      boxes("The page `error.tsx` has a retry button of `kit.css`"),
      boxes(pageToo, "The retry button of `kit.css` is red"),
      [STEP],
      [],
    ],
    [
      "tells nothing where little else of the text stands",
      boxes("Show whatever the keeper wrote last night in `log.md`"),
      boxes("`log.md`: printing costs"),
      [STEP],
      [],
    ],
    [
      "tells nothing where the old one is known already",
      boxes(page),
      boxes(pageToo, "Rest"),
      [STEP, `${plain(page)} = Rest`],
      [],
    ],
    [
      "tells nothing where the new one is known already",
      boxes(page, "Rest"),
      boxes(pageToo),
      [STEP, `Rest = ${plain(pageToo)}`],
      [],
    ],
    [
      "tells nothing where one is a heading and one a box",
      boxes(page),
      `# Plan\n\n### Step 1: All of it\n\n#### ${pageToo}\n\n- [ ] Rest\n`,
      [STEP],
      [],
    ],
    ["tells nothing where the new one says that it is new", boxes(page), boxes(`**NEW** ${pageToo}`), [STEP], []],
    [
      "tells nothing where it is a file of another folder",
      boxes("The page `operator/error.tsx` has a retry button"),
      boxes("A retry button is on `keepers/error.tsx` for all"),
      [STEP],
      [],
    ],
    [
      "tells the item where only one side says the folder",
      boxes("The page `operator/error.tsx` has a retry button"),
      boxes(pageToo),
      [STEP],
      [`The page operator/error.tsx has a retry button = ${plain(pageToo)}`],
    ],
    [
      "tells the item where only the other side says the folder",
      boxes(page),
      boxes("A retry button is on `keepers/error.tsx` for all"),
      [STEP],
      [`${plain(page)} = A retry button is on keepers/error.tsx for all`],
    ],
    [
      "tells the item where one side says more of the folders",
      boxes("The page `src/operator/error.tsx` has a retry button"),
      boxes("A retry button is on `operator/error.tsx` for all"),
      [STEP],
      ["The page src/operator/error.tsx has a retry button = A retry button is on operator/error.tsx for all"],
    ],
    [
      "tells the item where the other side says more of the folders",
      boxes("The page `operator/error.tsx` has a retry button"),
      boxes("A retry button is on `src/operator/error.tsx` for all"),
      [STEP],
      ["The page operator/error.tsx has a retry button = A retry button is on src/operator/error.tsx for all"],
    ],
  ])("%s", (_, before, after, known, expected) => {
    const work = workOn(before, after, known);

    expect(found(work, (all, scope) => matchUniqueCode(all, scope, false))).toEqual(expected);
  });

  it.each<RuleRow>([
    [
      "is an assumption below another parent",
      boxes(page),
      more("The page `error.tsx` has a button to retry"),
      [STEP],
      [`${plain(page)} ~ The page error.tsx has a button to retry`],
    ],
    ["is nothing there where less of the text stands", boxes(page), more("Paint `error.tsx` red"), [STEP], []],
    ["is nothing below the same parent: that is no assumption", boxes(page), boxes(pageToo), [STEP], []],
  ])("%s", (_, before, after, known, expected) => {
    const work = workOn(before, after, known);

    expect(found(work, (all, scope) => matchUniqueCode(all, scope, true))).toEqual(expected);
  });
});
