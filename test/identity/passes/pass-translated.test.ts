import { describe, expect, it } from "@jest/globals";
import { matchTranslated } from "../../../src/identity/passes/pass-translated.ts";
import { found, workOn, type Pair } from "./rule.ts";

const english = [
  "the keeper of the port",
  "dig for the harbour",
  "fill in all of it",
  "a lamp and oil",
  "paint it on the pier",
  "sail to the sea",
];
const german = [
  "der Wart und der Hafen",
  "graben für das Becken",
  "alles mit Sand füllen",
  "eine Lampe und Öl",
  "es auf dem Pier malen",
  "zum Meer fahren",
];
const plan = (lines: readonly string[]) => `# Port\n\n${lines.map((line) => `- [ ] ${line}\n`).join("")}`;
const inOrder: Pair[] = english.map((line, at) => `${line} ~ ${german[at] ?? ""}`);
const rule = (work: ReturnType<typeof workOn>) => matchTranslated(work, [[0, 0]]);

describe("the items of a plan that was translated", () => {
  it.each<
    [says: string, before: readonly string[], after: readonly string[], known: readonly Pair[], found: readonly Pair[]]
  >([
    ["are paired by their places, as an assumption", english, german, [], inOrder],
    ["are not paired where one was added", english, [...german, "und noch eine"], [], []],
    ["are not paired where the language is the same", english, english.toReversed(), [], []],
    ["are paired where a few of them are known", english, german, [`${english[0]} = ${german[0]}`], inOrder.slice(1)],
    [
      "are not paired where most of them are known",
      english,
      german,
      english.slice(0, 3).map((line, at) => `${line} = ${german[at] ?? ""}`),
      [],
    ],
    ["are not paired in a plan of six items or fewer", english.slice(0, 5), german.slice(0, 5), [], []],
  ])("%s", (_, before, after, known, expected) => {
    expect(found(workOn(plan(before), plan(after), known), rule)).toEqual(expected);
  });

  it("are paired in the file that was translated, and in no other", () => {
    const work = workOn(
      { "a.md": "# A\n\n- [ ] Rest\n", "b.md": plan(english) },
      { "a.md": "# A\n\n- [ ] Rest\n", "b.md": plan(german) },
    );

    expect(
      found(work, (all) =>
        matchTranslated(all, [
          [0, 0],
          [1, 1],
        ]),
      ),
    ).toEqual(inOrder);
  });
});
