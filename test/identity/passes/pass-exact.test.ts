import { describe, expect, it } from "@jest/globals";
import { matchMoved, matchSameWording } from "../../../src/identity/passes/pass-exact.ts";
import { boxes } from "../found.ts";
import { doubts, found, workOn, type RuleRow } from "./rule.ts";

const STEP = "Step 1: All of it = Step 1: All of it";

describe("children of the same parent with the same wording", () => {
  it.each<RuleRow>([
    [
      "are the same in whatever order",
      boxes("Dig", "Fill", "Rest"),
      boxes("Rest", "Dig", "Fill"),
      [STEP],
      ["Dig = Dig", "Fill = Fill", "Rest = Rest"],
    ],
    [
      "are not looked at below parents that are not known to be the same",
      boxes("Dig"),
      boxes("Dig").replace("All of it", "Another"),
      [],
      [],
    ],
    [
      "are no more certain than their parents where others have that wording",
      `${boxes("Dig")}\n### Step 2: More\n\n- [ ] Dig\n`,
      boxes("Dig"),
      ["Step 1: All of it ~ Step 1: All of it"],
      ["Dig ~ Dig"],
    ],
    [
      "are certain below an assumed parent where nothing else has that wording",
      boxes("Dig\n\n  deep\n"),
      boxes("Dig\n\n  deep\n"),
      ["Step 1: All of it ~ Step 1: All of it"],
      ["Dig = Dig"],
    ],
    ["are no pair where they say nothing", boxes("❓"), boxes("🚢"), [STEP], []],
    [
      "are paired in order where each side has as many of them",
      boxes("Commit", "Dig", "Commit"),
      boxes("Commit", "Commit"),
      [STEP],
      ["Commit = Commit", "Commit#2 = Commit#2"],
    ],
    [
      "are not paired where one was added: nobody knows which",
      boxes("Commit", "Dig"),
      boxes("Commit", "Commit", "Dig"),
      [STEP],
      ["Dig = Dig"],
    ],
    [
      "are not paired where one was removed",
      boxes("Commit", "Commit", "Dig"),
      boxes("Commit", "Dig"),
      [STEP],
      ["Dig = Dig"],
    ],
    [
      "are told apart by the label above them",
      "# Plan\n\n### Step 1: All of it\n\n**Port**\n\n- [ ] Commit\n\n**Town**\n\n- [ ] Commit\n",
      "# Plan\n\n### Step 1: All of it\n\n**Town**\n\n- [ ] Commit\n\n**Port**\n\n- [ ] Commit\n",
      [STEP],
      ["Commit = Commit#2", "Commit#2 = Commit"],
    ],
    [
      "are found where the label above them was renamed",
      "# Plan\n\n### Step 1: All of it\n\n**Port**\n\n- [ ] Commit\n",
      "# Plan\n\n### Step 1: All of it\n\n**Town**\n\n- [ ] Commit\n",
      [STEP],
      ["Commit = Commit"],
    ],
    [
      "are told apart by their form",
      "# Plan\n\n## Phase 1: All\n\n- [ ] Lamps\n\n### Step 1: Lamps\n\n- [ ] Light\n",
      "# Plan\n\n## Phase 1: All\n\n### Step 1: Lamps\n\n- [ ] Light\n\n### Step 2: Rest\n\n- [ ] Sleep\n",
      ["Phase 1: All = Phase 1: All"],
      ["Step 1: Lamps = Step 1: Lamps", "Light = Light"],
    ],
    [
      "are the same where a box became a heading",
      "# Plan\n\n## Phase 1: All\n\n- [ ] Light the lamps\n- [ ] Rest\n",
      "# Plan\n\n## Phase 1: All\n\n### Step 1: Light the lamps\n\n- [ ] Buy oil\n",
      ["Phase 1: All = Phase 1: All"],
      ["Light the lamps = Step 1: Light the lamps"],
    ],
  ])("%s", (_, before, after, known, expected) => {
    expect(found(workOn(before, after, known), matchSameWording)).toEqual(expected);
  });

  it("leave a doubt where their numbers differ", () => {
    const work = workOn(boxes("Commit", "Dig"), boxes("Commit", "Dig", "Commit"), [STEP]);

    found(work, matchSameWording);

    expect(doubts(work)).toEqual(["Commit ? Commit | Commit#2"]);
  });

  describe("if several are equal", () => {
    const about = (...texts: readonly string[]) =>
      boxes(...texts.map((text) => (text === "" ? "Write tests" : `Write tests\n\n  ${text}\n`)));
    const [importer, billing, search] = [
      "for the importer of customers with old files",
      "for the billing engine with all currencies",
      "for the index of all harbour books",
    ];

    it.each<RuleRow>([
      [
        "belong together by the same text below them",
        about(importer, billing),
        about(billing, importer),
        [STEP],
        ["Write tests = Write tests#2", "Write tests#2 = Write tests"],
      ],
      [
        "belong together by a text below them of which most stands",
        about(importer, billing),
        about(`${billing} and taxes`, `${importer} and taxes`),
        [STEP],
        ["Write tests = Write tests#2", "Write tests#2 = Write tests"],
      ],
      [
        "belong together by it although one was removed",
        about(importer, billing),
        about(billing),
        [STEP],
        ["Write tests#2 = Write tests"],
      ],
      [
        "belong together by it although one was added",
        about(billing),
        about(importer, billing),
        [STEP],
        ["Write tests = Write tests#2"],
      ],
      [
        "keep their order where all have the same text below them",
        about(billing, billing),
        about(billing, billing),
        [STEP],
        ["Write tests = Write tests", "Write tests#2 = Write tests#2"],
      ],
      [
        "are not paired where two of three new ones have the same text below them",
        about(importer, billing),
        about(billing, billing, search),
        [STEP],
        [],
      ],
      [
        "are not paired where two old ones have that text below them",
        about(billing, billing, search),
        about(importer, billing),
        [STEP],
        [],
      ],
      [
        "keep their order where nothing is below any of them",
        about("", ""),
        about("", ""),
        [STEP],
        ["Write tests = Write tests", "Write tests#2 = Write tests#2"],
      ],
      [
        "with nothing below them are what is left after the others",
        about("", billing),
        about(billing, ""),
        [STEP],
        ["Write tests = Write tests#2", "Write tests#2 = Write tests"],
      ],
      [
        "are not told apart by a text below them of which little stands",
        about("the ash and the birch", "the crane and its motor"),
        about("a crane with two wheels", "an ash with two leaves"),
        [STEP],
        [],
      ],
      [
        "belong to the one that is most alike",
        about("for the billing engine of ports", "for the billing engine with all currencies"),
        about("for the billing engine with most currencies", search),
        [STEP],
        ["Write tests = Write tests#2", "Write tests#2 = Write tests"],
      ],
      [
        "are no more certain by the text below them than their parents",
        about(importer, billing),
        about(billing, importer),
        ["Step 1: All of it ~ Step 1: All of it"],
        ["Write tests ~ Write tests#2", "Write tests#2 ~ Write tests"],
      ],
    ])("they %s", (_, before, after, known, expected) => {
      expect(found(workOn(before, after, known), matchSameWording)).toEqual(expected);
    });

    it.each([
      ["of which one was removed", about(importer, billing), about(billing)],
      ["of which all stand", about("", billing), about(billing, "")],
    ])("they leave no doubt %s, if the text below tells them apart", (_, before, after) => {
      const work = workOn(before, after, [STEP]);

      found(work, matchSameWording);

      expect(doubts(work)).toEqual([]);
    });

    it("up to twelve are told apart by the text below them, more keep their order", () => {
      const topics = "ash birch cedar date elm fig gum holly iris juniper kapok larch maple".split(" ");
      const lines = topics.map((topic) => `the ${topic} ${topic}wood ${topic}leaf`);
      const pairsOf = (olds: number, news: number) =>
        found(
          workOn(about(...lines.slice(-olds)), about(...lines.slice(-news).toReversed()), [STEP]),
          matchSameWording,
        );

      expect(pairsOf(12, 12)[0]).toBe("Write tests = Write tests#12");
      expect(pairsOf(12, 11)[0]).toBe("Write tests#2 = Write tests#11");
      expect(pairsOf(13, 12)).toEqual([]);
      expect(pairsOf(12, 13)).toEqual([]);
      expect(pairsOf(13, 13)[0]).toBe("Write tests = Write tests");
    });
  });

  it("stay free where a namesake below another parent has clearly more of the text below them", () => {
    const plan = (one: string, other: string) =>
      `# Plan\n\n### Step 1: Port\n\n- [ ] Write tests\n  ${one}\n\n### Step 2: Town\n\n- [ ] Write tests\n  ${other}\n`;
    const [before, after] = [
      plan("for the crane and its motor", "for the mayor and the council"),
      plan("for the mayor and the council", "for the crane and its motor"),
    ];

    const pairs = found(workOn(before, after, ["Step 1: Port = Step 1: Port"]), matchSameWording);

    expect(pairs).toEqual(["Step 2: Town = Step 2: Town"]);
  });
});

describe("the same wording elsewhere", () => {
  const port = (...lines: readonly string[]) =>
    `# Plan\n\n### Step 1: Port\n\n${lines.map((line) => `- [ ] ${line}\n`).join("")}`;
  const town = (...lines: readonly string[]) =>
    `\n### Step 2: Town\n\n${lines.map((line) => `- [ ] ${line}\n`).join("")}`;
  const steps = ["Step 1: Port = Step 1: Port", "Step 2: Town = Step 2: Town", "Rest = Rest", "Sleep = Sleep"];

  const sea = (...lines: readonly string[]) => town(...lines).replace("Town", "Sea");
  const hill = (...lines: readonly string[]) => port(...lines).replace("Port", "Hill");

  it.each<RuleRow>([
    [
      "is a moved item if it is specific and unique on both sides",
      port("Build the long pier", "Rest") + town("Sleep"),
      port("Rest") + town("Sleep", "Build the long pier"),
      steps,
      ["Build the long pier = Build the long pier"],
    ],
    [
      "is nothing where two old ones have it",
      port("Build the long pier", "Rest") + town("Sleep", "Build the long pier"),
      port("Rest") + town("Sleep", "Build the long pier"),
      steps,
      [],
    ],
    [
      "is nothing where two new ones have it",
      port("Build the long pier", "Rest") + town("Sleep"),
      port("Rest", "Build the long pier") + town("Sleep", "Build the long pier"),
      steps,
      [],
    ],
    [
      "is nothing where it is short and its neighbours are others",
      port("Dig", "Rest") + town("Sleep"),
      port("Rest") + town("Sleep", "Dig"),
      steps,
      [],
    ],
    [
      "is a moved item, however short, behind the same neighbour",
      port("Rest", "Wake", "Dig") + town("Sleep"),
      port("Rest") + town("Sleep", "Wake", "Dig"),
      [...steps, "Wake = Wake"],
      ["Dig = Dig"],
    ],
    [
      "is a moved item, however short, before the same neighbour",
      port("Rest", "Dig", "Wake") + town("Sleep"),
      port("Rest") + town("Sleep", "Dig", "Wake"),
      [...steps, "Wake = Wake"],
      ["Dig = Dig"],
    ],
    [
      "is a moved item where its neighbour has a wording of its own and moved along",
      port("Rest", "Dig", "Fill") + town("Sleep"),
      port("Rest") + town("Sleep", "Dig", "Fill"),
      steps,
      ["Dig = Dig", "Fill = Fill"],
    ],
    [
      "is nothing where a neighbour of that wording is already another item",
      port("Rest", "Dig", "Fill") + town("Sleep", "Fill it all"),
      port("Rest", "Fill it up") + town("Sleep", "Dig", "Fill"),
      [...steps, "Fill = Fill it up"],
      [],
    ],
    [
      "is nothing where its neighbour there is another item's",
      port("Rest", "Dig", "Fill") + town("Sleep", "Fill it all"),
      port("Rest", "Fill it up") + town("Sleep", "Dig", "Fill"),
      [...steps, "Fill it all = Fill"],
      [],
    ],
    [
      "is nothing where the neighbour's wording is not unique",
      port("Rest", "Dig", "Fill") + town("Sleep", "Fill"),
      port("Rest") + town("Sleep", "Dig", "Fill"),
      steps,
      [],
    ],
    [
      "is nothing where the neighbour's wording is not unique there",
      port("Rest", "Dig", "Fill") + town("Sleep"),
      port("Rest", "Fill") + town("Sleep", "Dig", "Fill"),
      steps,
      [],
    ],
    [
      "is nothing where it says nothing",
      port("Rest", "Wake", "❓") + town("Sleep"),
      port("Rest") + town("Sleep", "Wake", "🚢"),
      [...steps, "Wake = Wake"],
      [],
    ],
    [
      "is nothing where only the plan itself stands before both",
      "# Plan\n\n- [ ] Dig\n- [ ] Rest\n",
      "# Plan\n\n- [ ] Dig\n- [ ] Sleep\n",
      [],
      [],
    ],
  ])("%s", (_, before, after, known, expected) => {
    const work = workOn(before, after, known);

    expect(found(work, (all, scope) => matchMoved(all, scope, "sure"))).toEqual(expected);
  });

  it("is nothing where the neighbours stand in other files", () => {
    const before = { "a.md": "# A\n\n- [ ] Rest\n- [ ] Dig\n", "b.md": "# B\n\n- [ ] Eat\n" };
    const after = { "a.md": "# A\n\n- [ ] Dig\n", "b.md": "# B\n\n- [ ] Eat\n" };
    const work = workOn(before, after, ["A = A", "B = B"]);

    expect(found(work, (all) => matchMoved(all, all.whole, "sure"), work.whole)).toEqual([]);
  });

  it.each<RuleRow>([
    [
      "of a short text is an assumption where the parent of the old one is known",
      port("Dig", "Rest") + town("Sleep"),
      port("Rest") + sea("Sleep", "Dig"),
      ["Step 1: Port = Step 1: Port", "Rest = Rest", "Sleep = Sleep"],
      ["Dig ~ Dig"],
    ],
    [
      "of a short text is an assumption where the parent of the new one is known",
      hill("Dig", "Rest") + town("Sleep"),
      port("Rest") + town("Sleep", "Dig"),
      ["Step 2: Town = Step 2: Town", "Rest = Rest", "Sleep = Sleep"],
      ["Dig ~ Dig"],
    ],
    [
      "of a short text is nothing where neither parent is known",
      hill("Dig", "Rest") + town("Sleep"),
      port("Rest") + sea("Sleep", "Dig"),
      ["Rest = Rest", "Sleep = Sleep"],
      [],
    ],
    [
      "of a short text is nothing where it was ticked as well",
      port("Dig", "Rest") + town("Sleep"),
      port("Rest") + town("Sleep", "Dig").replace("[ ] Dig", "[x] Dig"),
      steps,
      [],
    ],
  ])("%s", (_, before, after, known, expected) => {
    const work = workOn(before, after, known);

    expect(found(work, (all, scope) => matchMoved(all, scope, "assumed"))).toEqual(expected);
  });
});
