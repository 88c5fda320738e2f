import { describe, expect, it } from "@jest/globals";
import { InternalError } from "../../src/errors.ts";
import type { Matchable } from "../../src/identity/text/matchable.ts";
import { TitleTable, titleOf } from "../../src/identity/title-table.ts";
import { lineNumber } from "../../src/plan/model/line-number.ts";

function plan(...titles: readonly string[]): { items: Matchable[] } {
  return {
    items: titles.map((title, at) => ({
      kind: at === 0 ? "plan" : "task",
      title,
      id: null,
      parent: at === 0 ? null : 0,
      line: lineNumber(at + 1),
      text: `- [ ] ${title}`,
      section: [],
    })),
  };
}

describe("the titles of a plan", () => {
  it("are those of its items without its own, each with its number", () => {
    const port = plan("Port", "Dig", "dig", "T1 Fill (2h)");

    expect([...new TitleTable([port], []).titles(port)]).toEqual([
      ["dig", 2],
      ["fill", 1],
    ]);
  });

  it("are only those of a plan or file that the table knows", () => {
    expect(() => new TitleTable([], []).titles(plan("Port"))).toThrow(InternalError);
  });

  it.each([
    ["its own, as it is compared", ["# Port (2h)"], "port"],
    ["none without any item", [], ""],
  ])("beside them there is %s", (_, titles, title) => {
    expect(titleOf(plan(...titles).items)).toBe(title);
  });
});

describe("a title is in another plan", () => {
  const [port, town, file] = [plan("Port", "Dig", "Dig", "Commit"), plan("Town", "Commit"), plan("Sea", "Dig")];
  const table = new TitleTable([port, town], [file]);

  it.each<[says: string, title: string, of: { items: Matchable[] }, isInOther: boolean]>([
    ["where a known one has it too", "commit", port, true],
    ["not where only this one has it, however often", "dig", port, false],
    ["where another one has it and this one has not", "dig", town, true],
    ["not where none has it", "rest", port, false],
  ])("%s", (_, title, of, isInOther) => {
    expect(table.isInOtherPlan(title, of)).toBe(isInOther);
  });
});

describe("the share of the titles that two have", () => {
  it.each<[says: string, one: readonly string[], other: readonly string[], share: number]>([
    ["is that of the smaller one", ["Dig", "Fill", "Ram"], ["Dig", "Rest"], 1 / 2],
    ["is that of the smaller one, whichever it is", ["Dig", "Rest"], ["Dig", "Fill", "Ram"], 1 / 2],
    ["counts a title as often as both have it", ["Dig", "Dig", "Dig", "Fill"], ["Dig", "Dig", "Ram", "Rest"], 2 / 4],
    ["is nothing where one has none", [], ["Dig"], 0],
    ["is all of what is the same", ["Dig", "Fill"], ["Fill", "Dig"], 1],
  ])("%s", (_, one, other, share) => {
    const [a, b] = [plan("A", ...one), plan("B", ...other)];

    expect(new TitleTable([a], [b]).share(a, b)).toBeCloseTo(share);
  });

  it("is that of the titles that count, on both sides", () => {
    const [a, b] = [plan("A", "Dig", "Fill", "Commit"), plan("B", "Dig", "Rest", "Ram", "Commit")];

    expect(new TitleTable([a], [b]).share(a, b, (title) => title !== "commit")).toBeCloseTo(1 / 2);
    expect(new TitleTable([a], [b]).share(b, a, (title) => title !== "commit")).toBeCloseTo(1 / 2);
  });
});

describe("the weight of the titles that two have", () => {
  it("is greater for rare words", () => {
    const [a, b] = [plan("A", "Dig pit", "Fill"), plan("B", "Dig pit")];
    const others = [plan("C", "Fill", "Dig"), plan("D", "Dig")];

    // "dig" is in four of the texts, "pit" in two.
    expect(new TitleTable([a, ...others], [b]).weighShared(a, b, [])).toEqual({ own: 3 / 4, shared: 3 / 4 });
  });

  it("counts a title as often as both have it", () => {
    const [a, b] = [plan("A", "Dig", "Dig", "Dig"), plan("B", "Dig", "Dig")];

    expect(new TitleTable([a], [b]).weighShared(a, b, []).shared).toBe(2 / 2);
  });

  it("is that of own ones only where no rival has them", () => {
    const [a, b] = [plan("A", "Dig", "Fill"), plan("B", "Dig", "Fill")];
    const [rival, other] = [plan("C", "Fill"), plan("D", "Rest")];

    const table = new TitleTable([a], [b, rival, other]);

    expect(table.weighShared(a, b, [other, rival])).toEqual({ own: 1 / 2, shared: 1 / 2 + 1 / 3 });
  });

  it.each<[says: string, one: string, other: string, rival: string, own: number, shared: number]>([
    ["adds the plan's own title where it is the same", "Deep port", "Deep port", "Sea", 2, 2],
    ["adds it for both where a rival is called the same", "Deep port", "Deep port", "Deep port", 0, 2],
    ["adds nothing for another title", "Deep port", "Deep sea", "Sea", 0, 0],
    ["adds nothing for titles without words", "❓", "🚢", "Sea", 0, 0],
  ])("%s", (_, one, other, name, own, shared) => {
    const [a, b, rival, far] = [plan(one, "Dig"), plan(other, "Fill"), plan(name, "Rest"), plan("Far", "Ram")];

    expect(new TitleTable([a], [b, rival, far]).weighShared(a, b, [far, rival])).toEqual({ own, shared });
  });
});
