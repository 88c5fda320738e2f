import { describe, expect, it } from "@jest/globals";
import { belongsToNamesake, findNamesakes } from "../../../src/identity/passes/namesakes.ts";
import { boxes } from "../found.ts";
import { nodeOf, workOn } from "./rule.ts";

const about = (...texts: readonly string[]) =>
  boxes(...texts.map((text) => (text === "" ? "Write tests" : `Write tests\n\n  ${text}\n`)), "Rest");
const [crane, mayor] = ["the crane and its motor", "our mayor with her council"];

describe("an item belongs to a namesake", () => {
  it.each<[says: string, before: string, after: string, belongs: boolean]>([
    ["where another new one has its text", about(crane), about(mayor, crane), true],
    ["where another old one has the new one's text", about(crane, mayor), about(mayor), true],
    ["where another new one has most of its text", about(crane), about(mayor, `${crane} too`), true],
    ["not where it has no namesake, however different the text", about(crane), about(mayor), false],
    ["not where both have the same text", about(crane), about(crane, crane), false],
    ["not where another new one has hardly more of its text", about(crane), about(`${crane} now`, crane), false],
    [
      "where another new one has clearly more of its text",
      about(crane),
      about(`${crane} now or not at all`, crane),
      true,
    ],
    ["not where nothing is below any of them", about("", ""), about("", ""), false],
    ["not where another old one has hardly more of the new text", about(`${crane} now`, crane), about(crane), false],
    ["not where only the new one has a text", about(""), about(crane, mayor), false],
  ])("%s", (_, before, after, belongs) => {
    const work = workOn(before, after);

    const found = belongsToNamesake(
      work,
      nodeOf(work.before, "Write tests"),
      nodeOf(work.after, "Write tests"),
      findNamesakes(work),
    );

    expect(found).toBe(belongs);
  });
});

describe("the namesakes of an item", () => {
  it("are the items with its wording that have no partner yet, and itself", () => {
    const work = workOn(about("", "", ""), about("", ""), ["Write tests = Write tests#2"]);
    const { before, after } = findNamesakes(work);

    expect(before(nodeOf(work.before, "Write tests#2"))).toEqual([
      nodeOf(work.before, "Write tests#2"),
      nodeOf(work.before, "Write tests#3"),
    ]);
    expect(after(nodeOf(work.after, "Write tests"))).toEqual([nodeOf(work.after, "Write tests")]);
  });

  it.each([
    [8, 8],
    [9, 0],
    [10, 0],
  ])("of %d items are %d: more are told apart by their places only", (count, namesakes) => {
    const work = workOn(about(...Array<string>(count).fill("")), about(""));

    expect(findNamesakes(work).before(nodeOf(work.before, "Write tests"))).toHaveLength(namesakes);
  });
});
