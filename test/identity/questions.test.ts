import { describe, expect, it } from "@jest/globals";
import { findQuestions } from "../../src/identity/questions.ts";
import { FEATURES, probability, type Features, type Weights } from "../../src/identity/passes/score.ts";
import { similarity } from "../../src/identity/text/similarity.ts";
import { boxes } from "./found.ts";
import { nameOf, nodeOf, workOn, type Pair, type Version } from "./passes/rule.ts";

const STEP = "Step 1: All of it = Step 1: All of it";
/** A pair is the likelier the more of the text is the same: an even chance where half is. */
const weights: Weights = {
  bias: -5,
  of: { ...(Object.fromEntries(FEATURES.map((name) => [name, 0])) as unknown as Features), text: 10 },
};

function questions(before: Version, after: Version, known: readonly Pair[], by: Weights | null = weights): string[] {
  const work = workOn(before, after, known, by);
  return findQuestions(work).map(({ old, now }) => `${nameOf(work.before, old)} ? ${nameOf(work.after, now)}`);
}

describe("a lost item is asked about", () => {
  it.each<[says: string, before: string, after: string, asked: readonly string[]]>([
    [
      "with a new one that is a little alike",
      boxes("Buy a lamp"),
      boxes("Oil the lamp"),
      ["Buy a lamp ? Oil the lamp"],
    ],
    ["not where that would be noise", boxes("Buy a lamp for the pier"), boxes("Oil my lamp"), []],
    [
      "with the likeliest of several",
      boxes("Buy a lamp"),
      boxes("Oil the lamp", "Buy one lamp"),
      ["Buy a lamp ? Buy one lamp"],
    ],
    [
      "only once, and each new one too",
      boxes("Buy a lamp", "Buy two lamps"),
      boxes("Buy one lamp", "Buy lamps"),
      ["Buy a lamp ? Buy one lamp", "Buy two lamps ? Buy lamps"],
    ],
    [
      "in document order",
      boxes("Oil the lamp", "Buy a boat"),
      boxes("Buy one boat", "Fill the lamp"),
      ["Oil the lamp ? Fill the lamp", "Buy a boat ? Buy one boat"],
    ],
    [
      "with the first of two new ones that are as likely",
      boxes("Buy a lamp"),
      boxes("Buy one lamp", "Buy two lamp"),
      ["Buy a lamp ? Buy one lamp"],
    ],
    [
      "before a later one that is as likely",
      boxes("Buy one lamp", "Buy two lamp"),
      boxes("Buy a lamp"),
      ["Buy one lamp ? Buy a lamp"],
    ],
    ["not where nothing is new", boxes("Buy a lamp", "Rest"), boxes("Rest"), []],
  ])("%s", (_, before, after, asked) => {
    const known = [STEP, ...(before.includes("Rest") && after.includes("Rest") ? ["Rest = Rest"] : [])];

    expect(questions(before, after, known)).toEqual(asked);
  });

  it("with the probability that both are the same", () => {
    const work = workOn(boxes("Buy a lamp"), boxes("Oil the lamp"), [STEP], weights);
    const [old, now] = [nodeOf(work.before, "Buy a lamp"), nodeOf(work.after, "Oil the lamp")];
    const likeness = similarity(work.before.profile(old), work.after.profile(now));

    expect(findQuestions(work)).toEqual([{ old, now, score: probability(10 * likeness - 5) }]);
  });

  it("with half of the likeness of one in another plan", () => {
    const [title, other] = ["Write the parser for all tables", "Write the parser for any tables"];
    const work = workOn(
      { "a.md": `# A\n\n- [ ] ${title}\n`, "b.md": "# B\n\n- [ ] Vote\n" },
      { "a.md": "# A\n\n- [ ] Rest\n", "b.md": `# B\n\n- [ ] Vote\n- [ ] ${other}\n` },
      ["Vote = Vote"],
      weights,
    );
    const [old, now] = [nodeOf(work.before, title), nodeOf(work.after, other)];
    const likeness = similarity(work.before.profile(old), work.after.profile(now));

    expect(findQuestions(work)).toEqual([{ old, now, score: likeness / 2 }]);
  });

  it("in no plan where evidence is not weighed", () => {
    expect(questions(boxes("Buy a lamp"), boxes("Buy one lamp"), [STEP], null)).toEqual([]);
  });

  it.each<[says: string, gone: string, begun: string, asked: readonly string[]]>([
    [
      "with a new one in another plan that is well alike, with less certainty",
      "- [ ] Write the parser for all tables\n",
      "- [ ] Write the parser for any tables\n",
      ["Write the parser for all tables ? Write the parser for any tables"],
    ],
    ["not with one in another plan that is less alike", "- [ ] Buy a lamp\n", "- [ ] Oil the lamp\n", []],
    [
      "not with one in another plan of another form",
      "- [ ] Write the parser for all tables\n",
      "### Write the parser for any tables\n\n- [ ] Sleep\n",
      [],
    ],
  ])("%s", (_, gone, begun, asked) => {
    const before = { "a.md": `# A\n\n- [ ] Rest\n${gone}`, "b.md": "# B\n\n- [ ] Vote\n" };
    const after = { "a.md": "# A\n\n- [ ] Rest\n", "b.md": `# B\n\n- [ ] Vote\n\n${begun}` };

    expect(questions(before, after, ["Rest = Rest", "Vote = Vote"])).toEqual(asked);
  });
});
