import { describe, expect, it } from "@jest/globals";
import { matchByScore, weigh } from "../../../src/identity/passes/pass-score.ts";
import { FEATURES, logOdds, probability, type Features, type Weights } from "../../../src/identity/passes/score.ts";
import type { Work } from "../../../src/identity/passes/work.ts";
import { boxes } from "../found.ts";
import { found, nameOf, workOn, type Pair, type RuleRow } from "./rule.ts";

const STEP = "Step 1: All of it = Step 1: All of it";
const none = Object.fromEntries(FEATURES.map((name) => [name, 0])) as unknown as Features;

describe("the odds of a pair", () => {
  it("are the sum of its evidence, each by its weight, and of the prior", () => {
    const weights: Weights = { bias: -3, of: { ...none, text: 2, order: 4, otherId: -1 } };

    expect(logOdds({ ...none, text: 1, order: 0.5, otherId: 1, beginning: 1 }, weights)).toBe(-3 + 2 + 2 - 1);
  });

  it.each([
    [0, 0.5],
    [Math.log(3), 0.75],
    [-Math.log(3), 0.25],
  ])("of %d (logarithm) are a probability of %d", (odds, expected) => {
    expect(probability(odds)).toBeCloseTo(expected);
  });
});

describe("the pairs that are weighed", () => {
  const weighed = (before: string, after: string, known: readonly Pair[] = []) => {
    const work = workOn(before, after, [STEP, ...known]);
    return weigh(work, work.whole).map(({ old, now }) => `${nameOf(work.before, old)} = ${nameOf(work.after, now)}`);
  };

  it.each<[says: string, before: string, after: string, known: readonly Pair[], pairs: readonly Pair[]]>([
    ["have words in common", boxes("Buy a lamp"), boxes("Oil the lamp", "Rest"), [], ["Buy a lamp = Oil the lamp"]],
    ["have a code word in common", boxes("`#$%` on"), boxes("`#$%` off"), [], ["#$% on = #$% off"]],
    ["have an id in common", boxes("T1 Buy"), boxes("T1 Oil"), [], ["T1 Buy = T1 Oil"]],
    ["are of the same form", boxes("Buy a lamp"), `${boxes("Rest")}\n#### Oil the lamp\n\n- [ ] Fill\n`, [], []],
    ["are not ruled out", boxes("Buy a lamp"), boxes("**NEW** Oil the lamp"), [], []],
    ["are free", boxes("Buy a lamp", "Wake"), boxes("Oil the lamp"), ["Wake = Oil the lamp"], []],
    ["are free on both sides", boxes("Buy a lamp"), boxes("Oil the lamp", "Wake"), ["Buy a lamp = Wake"], []],
  ])("%s", (_, before, after, known, pairs) => {
    expect(weighed(before, after, known)).toEqual(pairs);
  });
});

describe("what no single rule decides", () => {
  /** Only the likeness of the texts and a code word count. */
  const weights: Weights = { bias: -5, of: { ...none, text: 10, code: 10, sameId: 10 } };
  const rule = (work: Work) => matchByScore(work, work.whole, weights);

  it.each<RuleRow>([
    [
      "is assumed where all evidence together is enough",
      boxes("Buy a lamp"),
      boxes("Buy one lamp"),
      [STEP],
      ["Buy a lamp ~ Buy one lamp"],
    ],
    ["is nothing where it is not", boxes("Buy a lamp for the pier"), boxes("Oil my lamp again"), [STEP], []],
    [
      "is nothing where another pair is nearly as likely",
      boxes("Buy a lamp"),
      boxes("Buy one lamp", "Buy my lamp"),
      [STEP],
      [],
    ],
    [
      "is nothing where hardly any text is alike, whatever else speaks for it",
      boxes("T1 Buy a lamp for the pier"),
      boxes("T1 Oil whatever is in need"),
      [STEP],
      [],
    ],
    [
      "is assumed where a code word is the same instead",
      boxes("Buy whatever is in `abc`"),
      boxes("Oil `abc`"),
      [STEP],
      ["Buy whatever is in abc ~ Oil abc"],
    ],
  ])("%s", (_, before, after, known, expected) => {
    expect(found(workOn(before, after, known), rule)).toEqual(expected);
  });
});
