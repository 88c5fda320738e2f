import { describe, expect, it } from "@jest/globals";
import { matchTickedInGap } from "../../../src/identity/passes/pass-gap.ts";
import { boxes } from "../found.ts";
import { found, workOn, type RuleRow } from "./rule.ts";

const STEP = "Step 1: All of it = Step 1: All of it";
const known = [STEP, "Begin = Begin", "End = End"];
const ticked = (text: string, ...titles: readonly string[]) =>
  titles.reduce((all, title) => all.replace(`[ ] ${title}`, `[x] ${title}`), text);
const [deposit, evidence] = ["The deposit lives in one module", "One module holds the deposit"];
const [formula, tests] = ["Formula changes break a test", "Tests break when formulas change"];

describe("an unticked item and a ticked one between the same neighbours", () => {
  it.each<RuleRow>([
    [
      "are assumed to be the same where their texts are a little alike",
      boxes("Begin", deposit, "End"),
      ticked(boxes("Begin", evidence, "End"), evidence),
      known,
      [`${deposit} ~ ${evidence}`],
    ],
    [
      "are paired in order where there are several",
      boxes("Begin", deposit, formula, "End"),
      ticked(boxes("Begin", evidence, tests, "End"), evidence, tests),
      known,
      [`${deposit} ~ ${evidence}`, `${formula} ~ ${tests}`],
    ],
    [
      "are paired in order where their texts are alike on average",
      boxes("Begin", deposit, formula, "End"),
      ticked(boxes("Begin", evidence, "Whatever", "End"), evidence, "Whatever"),
      known,
      [`${deposit} ~ ${evidence}`, `${formula} ~ Whatever`],
    ],
    [
      "are nothing where their texts have nothing in common",
      boxes("Begin", deposit, "End"),
      ticked(boxes("Begin", "Mayor invited", "End"), "Mayor invited"),
      known,
      [],
    ],
    [
      "are nothing where their numbers differ",
      boxes("Begin", deposit, formula, "End"),
      ticked(boxes("Begin", evidence, "End"), evidence),
      known,
      [],
    ],
    ["are nothing where neither is ticked", boxes("Begin", deposit, "End"), boxes("Begin", evidence, "End"), known, []],
    [
      "are nothing where both are ticked",
      ticked(boxes("Begin", deposit, "End"), deposit),
      ticked(boxes("Begin", evidence, "End"), evidence),
      known,
      [],
    ],
    [
      "are nothing where others stand between",
      boxes("Begin", deposit, "End"),
      ticked(boxes("Begin", "End", evidence), evidence),
      known,
      [],
    ],
    [
      "are nothing where one names another issue",
      boxes("Begin", `${deposit} of #12`, "End"),
      ticked(boxes("Begin", `${evidence} of #13`, "End"), evidence),
      known,
      [],
    ],
    [
      "are nothing below parents that are not known to be the same",
      boxes("Begin", deposit, "End"),
      ticked(boxes("Begin", evidence, "End"), evidence),
      known.slice(1),
      [],
    ],
  ])("%s", (_, before, after, pairs, expected) => {
    expect(found(workOn(before, after, pairs), matchTickedInGap)).toEqual(expected);
  });

  it("are nothing in another plan", () => {
    const work = workOn(
      { "a.md": `# A\n\n### Step 1: Pay\n\n- [ ] ${deposit}\n`, "b.md": "# B\n\n- [ ] Rest\n" },
      { "a.md": "# A\n\n- [ ] Sleep\n", "b.md": `# B\n\n### Step 1: Pay\n\n- [x] ${evidence}\n` },
      ["Step 1: Pay = Step 1: Pay"],
    );

    expect(found(work, matchTickedInGap)).toEqual([]);
  });
});
