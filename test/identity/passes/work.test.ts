import { describe, expect, it } from "@jest/globals";
import {
  areRegrouped,
  freeChildren,
  freeNodes,
  groupBy,
  haveSameForm,
  haveSameParent,
  openFamilies,
  restsOnAssumption,
} from "../../../src/identity/passes/work.ts";
import { parse } from "../found.ts";
import { startWork } from "../../../src/identity/passes/start-work.ts";
import type { Matchable } from "../../../src/identity/text/matchable.ts";
import { nameOf, nodeOf, workOn, type Pair } from "./rule.ts";
import { lineNumber } from "../../../src/plan/model/line-number.ts";

const PORT = "# Plan\n\n## Phase 1: Port\n\n### Step 1: Sea\n\n- [ ] Dig\n- [ ] Fill\n";
const same = (...titles: readonly string[]): Pair[] => titles.map((title) => `${title} = ${title}`);

describe("free items", () => {
  const begin = () => workOn(PORT, PORT.replace("Fill", "Fill up"), same("Phase 1: Port", "Step 1: Sea", "Dig"));

  it("of a pair of parents are their children without a partner, on either side", () => {
    const work = begin();

    const { olds, news } = freeChildren(work, nodeOf(work.before, "Step 1: Sea"), nodeOf(work.after, "Step 1: Sea"));

    expect(olds.map((old) => nameOf(work.before, old))).toEqual(["Fill"]);
    expect(news.map((now) => nameOf(work.after, now))).toEqual(["Fill up"]);
  });

  it("of a scope are its items without a partner, on either side", () => {
    const work = begin();

    const { olds, news } = freeNodes(work, work.whole);

    expect(olds.map((old) => nameOf(work.before, old))).toEqual(["Fill"]);
    expect(news.map((now) => nameOf(work.after, now))).toEqual(["Fill up"]);
  });
});

describe("pairs of parents with free children", () => {
  const parents = (old: string, now: string, known: readonly Pair[]) => {
    const work = workOn(old, now, known);
    return [...openFamilies(work)].map(
      ({ before, after }) => `${nameOf(work.before, before)} = ${nameOf(work.after, after)}`,
    );
  };
  const bare = "# Plan\n\n## Phase 1: Port\n\nSee below.\n\n## Phase 2: Town\n\n- [ ] Build\n";

  it.each<[says: string, before: string, after: string, known: readonly Pair[], parents: readonly Pair[]]>([
    [
      "are known to be the same, outermost first",
      `${PORT}\n## Phase 2: Town\n`,
      `${PORT}\n## Phase 2: Town\n`,
      same("Step 1: Sea", "Dig"),
      same("Plan", "Step 1: Sea"),
    ],
    ["have free children before", PORT, `${PORT}- [ ] Ram\n`, same("Phase 1: Port", "Step 1: Sea", "Dig", "Fill"), []],
    ["have free children after", `${PORT}- [ ] Ram\n`, PORT, same("Phase 1: Port", "Step 1: Sea", "Dig", "Fill"), []],
    ["are not those that only look the same", PORT, PORT, [], same("Plan")],
    ["have children before", bare, PORT, same("Phase 1: Port"), []],
    ["have children after", PORT, bare, same("Phase 1: Port"), []],
  ])("%s", (_, before, after, known, expected) => {
    expect(parents(before, after, known)).toEqual(expected);
  });
});

describe("two items", () => {
  const TOWN = PORT.replace("## Phase 1: Port", "## Phase 2: Town").replace("### Step 1: Sea", "### Step 2: Houses");

  it.each<[says: string, known: readonly Pair[], isSame: boolean]>([
    ["are below the same parent where their parents are a pair", ["Step 1: Sea = Step 2: Houses"], true],
    ["are not where their parents have no pair", [], false],
    ["are not where their parents are pairs of others", ["Step 1: Sea = Phase 2: Town"], false],
  ])("%s", (_, known, isSame) => {
    const work = workOn(PORT, TOWN, known);

    expect(haveSameParent(work, nodeOf(work.before, "Dig"), nodeOf(work.after, "Dig"))).toBe(isSame);
  });

  it("that are plans have no parent that could be the same", () => {
    const work = workOn(PORT, PORT);

    expect(haveSameParent(work, 0, 0)).toBe(false);
    expect(areRegrouped(work, 0, 0)).toBe(false);
    expect(areRegrouped(work, 0, 1)).toBe(false);
    expect(areRegrouped(work, 1, 0)).toBe(false);
  });

  const flat = "# Plan\n\n## Phase 1: Port\n\n- [ ] Dig\n- [ ] Fill\n";
  it.each<[says: string, before: string, after: string, known: readonly Pair[], areRegrouped: boolean]>([
    ["are regrouped where a group was put around the new one", flat, PORT, same("Phase 1: Port"), true],
    [
      "are not where the group around the new one was there before",
      `${flat}\n### Step 1: Sea\n\n- [ ] Rest\n`,
      PORT,
      same("Phase 1: Port", "Step 1: Sea"),
      false,
    ],
    ["are regrouped where the group around the old one is gone", PORT, flat, same("Phase 1: Port"), true],
    [
      "are not where the group around the old one is elsewhere",
      PORT,
      `${flat}\n### Step 1: Sea\n\n- [ ] Rest\n`,
      same("Phase 1: Port", "Step 1: Sea"),
      false,
    ],
    ["are regrouped where they are in other groups of the same", PORT, PORT, same("Phase 1: Port"), true],
    ["are not where nothing around them is known", PORT, PORT, [], false],
    ["are regrouped where a group was put around an item of the plan", "# Plan\n\n- [ ] Dig\n", flat, [], true],
    ["are regrouped where the group around an item of the plan is gone", flat, "# Plan\n\n- [ ] Dig\n", [], true],
    ["are not where two groups were put around the new one", "# Plan\n\n- [ ] Dig\n", PORT, [], false],
    ["are not where two groups around the old one are gone", PORT, "# Plan\n\n- [ ] Dig\n", [], false],
  ])("%s", (_, before, after, known, expected) => {
    const work = workOn(before, after, known);

    expect(areRegrouped(work, nodeOf(work.before, "Dig"), nodeOf(work.after, "Dig"))).toBe(expected);
  });

  it("of different plans are not regrouped although both are without a parent of their parent", () => {
    const work = workOn({ "a.md": "# A\n\n- [ ] Dig\n" }, { "b.md": "# B\n\n- [ ] Dig\n" });

    expect(areRegrouped(work, nodeOf(work.before, "Dig"), nodeOf(work.after, "Dig"))).toBe(false);
  });

  it("are a pair that rests on an assumption only where their parents are assumed to be the same", () => {
    const [assumed, sure] = [" ~ ", " = "].map((sign) => {
      const work = workOn(PORT, PORT, [`Step 1: Sea${sign}Step 1: Sea`, "Dig ~ Dig"]);
      return restsOnAssumption(work, nodeOf(work.before, "Dig"));
    });

    expect([assumed, sure]).toEqual([true, false]);
  });
});

describe("the form of two items", () => {
  const item = (text: string, kind: Matchable["kind"] = "task"): Matchable => ({
    kind,
    title: "Dig",
    id: null,
    parent: kind === "plan" ? null : 0,
    line: lineNumber(1),
    text,
    section: [],
  });
  const forms = [item("# Dig", "plan"), item("## Dig"), item("- [ ] Dig"), item("Dig")];
  const names = ["a plan", "a heading", "a box", "something else"];

  it.each([
    ["a plan", ["a plan"]],
    ["a heading", ["a heading", "something else"]],
    ["a box", ["a box", "something else"]],
    ["something else", ["a heading", "a box", "something else"]],
  ])("of %s is compatible with that of %j", (form, compatible) => {
    const work = startWork([{ items: forms }], [{ items: forms }], [[0, 0]], null);

    const found = names.filter((_, at) => haveSameForm(work, names.indexOf(form), at));

    expect(found).toEqual(compatible);
  });

  it.each([
    ["- [ ] Dig", "box"],
    ["> 3) Dig", "box"],
    ["| Dig |", "box"],
    ["> ## Dig", "heading"],
    ["**Dig** now", "heading"],
    ["__Dig__ now", "heading"],
    ["- **Dig** now", "box"],
    ["#Dig", "any"],
    ["12345. Dig", "any"],
    ["-Dig", "any"],
  ])("of %j is %s", (text, form) => {
    const work = startWork([{ items: [item(text)] }], [parse(PORT)], [], null);

    expect(work.before.form(0)).toBe(form);
  });
});

describe("groups", () => {
  it("keep the order of their entries, and come in the order of their first ones", () => {
    expect([...groupBy(["port", "town", "pier", "tower", "sea"], ([letter]) => letter)]).toEqual([
      ["p", ["port", "pier"]],
      ["t", ["town", "tower"]],
      ["s", ["sea"]],
    ]);
  });
});
