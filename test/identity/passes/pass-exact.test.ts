import { describe, expect, it } from "@jest/globals";
import { matchSameWording } from "../../../src/identity/passes/pass-exact.ts";
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
