import { describe, expect, it } from "@jest/globals";
import { Evidence } from "../../../src/identity/passes/evidence.ts";
import type { Features } from "../../../src/identity/passes/score.ts";
import { similarity } from "../../../src/identity/text/similarity.ts";
import { boxes } from "../found.ts";
import { nodeOf, workOn, type Pair } from "./rule.ts";

const STEP = "Step 1: All of it = Step 1: All of it";

type Row = readonly [
  says: string,
  before: string,
  after: string,
  known: readonly Pair[],
  pair: Pair,
  features: Partial<Features>,
];

function featuresOf(before: string, after: string, known: readonly Pair[], pair: Pair): Features {
  const work = workOn(before, after, known);
  const [old = "", now = ""] = pair.split(" = ");
  return new Evidence(work, work.whole).of(nodeOf(work.before, old), nodeOf(work.after, now));
}

/** The weight of a word that this many of so many items have. */
const weight = (items: number, having: number) => Math.log((items + 1) / having);

describe("the evidence about a pair", () => {
  it("is the likeness of the texts", () => {
    const work = workOn(boxes("Buy a lamp"), boxes("Oil the lamp"), [STEP]);

    expect(new Evidence(work, work.whole).of(2, 2).text).toBe(
      similarity(work.before.profile(2), work.after.profile(2)),
    );
  });

  it.each<Row>([
    [
      "is the weight of the words that both have, rare ones more",
      boxes("lamp red", "red"),
      boxes("lamp blue", "red"),
      [STEP],
      "lamp red = lamp blue",
      {
        rareShared: (2 * weight(6, 2)) / (2 * weight(6, 2) + weight(6, 3) + weight(6, 1)),
        rareContained: weight(6, 2) / (weight(6, 2) + weight(6, 3)),
        rareWeight: weight(6, 2) / 15,
      },
    ],
    [
      "is no weight where no word is shared",
      boxes("lamp"),
      boxes("boat"),
      [STEP],
      "lamp = boat",
      { text: 0, rareShared: 0, rareContained: 0, rareWeight: 0 },
    ],
    [
      "is no weight where one has no words at all",
      boxes("❓"),
      boxes("boat"),
      [STEP],
      "❓ = boat",
      { rareShared: 0, rareContained: 0 },
    ],
    [
      "is no weight where neither has words",
      boxes("❓"),
      boxes("🚢"),
      [STEP],
      "❓ = 🚢",
      { rareShared: 0, rareContained: 0 },
    ],
    [
      "is a code word, the more the fewer have it",
      boxes("Buy `abc`", "Rent `abc`"),
      boxes("Oil `abc`"),
      [STEP],
      "Buy abc = Oil abc",
      { code: 2 / 3 },
    ],
    [
      "is the rarest code word of several",
      boxes("Buy `abc` of `def`", "Rent `abc`"),
      boxes("Oil `abc` of `def`"),
      [STEP],
      "Buy abc of def = Oil abc of def",
      { code: 1 },
    ],
    [
      "is no code word that only one has",
      boxes("Buy `abc`"),
      boxes("Oil `def`"),
      [STEP],
      "Buy abc = Oil def",
      { code: 0, otherThings: 1 },
    ],
    [
      "is nothing against it where they are not about different things",
      boxes("Buy `abc`"),
      boxes("Oil it"),
      [STEP],
      "Buy abc = Oil it",
      { otherThings: 0 },
    ],
    [
      "is the same id, as far as ids are trusted",
      boxes("T1 Buy"),
      boxes("T1 Oil"),
      [STEP],
      "T1 Buy = T1 Oil",
      { sameId: 1 / 1.5, otherId: 0 },
    ],
    [
      "is another id, as far as ids are trusted",
      boxes("T1 Buy"),
      boxes("T2 Oil"),
      [STEP],
      "T1 Buy = T2 Oil",
      { sameId: 0, otherId: 1 / 1.5 },
    ],
    [
      "is no id where only the old one has one",
      boxes("T1 Buy"),
      boxes("Oil"),
      [STEP],
      "T1 Buy = Oil",
      { sameId: 0, otherId: 0 },
    ],
    [
      "is no id where only the new one has one",
      boxes("Buy"),
      boxes("T1 Oil"),
      [STEP],
      "Buy = T1 Oil",
      { sameId: 0, otherId: 0 },
    ],
    ["is no id where neither has one", boxes("Buy"), boxes("Oil"), [STEP], "Buy = Oil", { sameId: 0, otherId: 0 }],
    ["is the same parent", boxes("Buy"), boxes("Oil"), [STEP], "Buy = Oil", { sameParent: 1, nearParent: 0 }],
    [
      "is no parent where nothing of it is known",
      boxes("Buy").replace("# Plan", "# P\n\n## Phase 1: X"),
      boxes("Oil"),
      [],
      "Buy = Oil",
      { sameParent: 0, nearParent: 0 },
    ],
    [
      "is a group around it that came or went",
      boxes("Buy"),
      boxes("Oil"),
      [],
      "Buy = Oil",
      { sameParent: 0, nearParent: 1 },
    ],
    [
      "is the same place, and that they are the only ones there",
      boxes("Wake", "Buy", "Sleep"),
      boxes("Wake", "Oil", "Sleep"),
      [STEP, "Wake = Wake", "Sleep = Sleep"],
      "Buy = Oil",
      { samePlace: 1, onlyOnes: 1 },
    ],
    [
      "is the same place without being the only old one there",
      boxes("Buy", "Rent"),
      boxes("Oil"),
      [STEP],
      "Buy = Oil",
      { samePlace: 1, onlyOnes: 0 },
    ],
    [
      "is the same place without being the only new one there",
      boxes("Buy"),
      boxes("Oil", "Fill"),
      [STEP],
      "Buy = Oil",
      { samePlace: 1, onlyOnes: 0 },
    ],
    [
      "is not the place where it is another",
      boxes("Buy", "Wake"),
      boxes("Wake", "Oil"),
      [STEP, "Wake = Wake"],
      "Buy = Oil",
      { samePlace: 0, onlyOnes: 0 },
    ],
    [
      "is not the place where the parents are unknown",
      boxes("Buy").replace("All of it", "X"),
      boxes("Oil"),
      ["Step 1: X = Oil"],
      "Buy = Oil",
      { samePlace: 0, onlyOnes: 0 },
    ],
    ["is the same order in the file", boxes("Buy"), boxes("Oil"), [STEP], "Buy = Oil", { order: 1 }],
    [
      "is less the farther the order is apart",
      boxes("Wake", "Buy"),
      boxes("Oil", "Wake"),
      [STEP],
      "Buy = Oil",
      { order: 1 - 4 * (3 / 4 - 2 / 4) },
    ],
    [
      "is no order where it is a quarter of the file apart or more",
      boxes("A", "B", "C", "D", "Buy"),
      boxes("Oil", "A", "B", "C", "D"),
      [STEP],
      "Buy = Oil",
      { order: 0 },
    ],
    [
      "is how much of the beginning is the same",
      boxes("Buy a lamp"),
      boxes("Buy a boat"),
      [STEP],
      "Buy a lamp = Buy a boat",
      { beginning: 6 / 20 },
    ],
    [
      "is the whole beginning from twenty characters on",
      boxes("Buy a lamp for the harbour"),
      boxes("Buy a lamp for the harbour master"),
      [STEP],
      "Buy a lamp for the harbour = Buy a lamp for the harbour master",
      { beginning: 1 },
    ],
    [
      "is the beginning up to the end of the shorter one",
      boxes("Buy a lamp"),
      boxes("Buy a lamp for us"),
      [STEP],
      "Buy a lamp = Buy a lamp for us",
      { beginning: 10 / 20 },
    ],
  ])("%s", (_, before, after, known, pair, expected) => {
    const features = featuresOf(before, after, known, pair);

    for (const [name, value] of Object.entries(expected))
      expect([name, features[name as keyof Features]]).toEqual([name, expect.closeTo(value, 10)]);
  });

  it("is at most the weight of words that makes a difference", () => {
    const words = "ash birch cedar date elm fig gum holly iris juniper kapok larch maple nut oak pine rose";

    expect(featuresOf(boxes(words), boxes(words), [STEP], `${words} = ${words}`).rareWeight).toBe(1);
  });

  it("is the order within the file of each", () => {
    const work = workOn(
      { "a.md": "# A\n\n- [ ] Rest\n- [ ] Sleep\n", "b.md": "# B\n\n- [ ] Buy\n" },
      { "b.md": "# B\n\n- [ ] Oil\n" },
    );

    const { order } = new Evidence(work, work.whole).of(nodeOf(work.before, "Buy"), nodeOf(work.after, "Oil"));

    expect(order).toBe(1);
  });
});
