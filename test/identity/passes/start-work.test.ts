import { describe, expect, it } from "@jest/globals";
import { startWork } from "../../../src/identity/passes/start-work.ts";
import type { View } from "../../../src/identity/passes/view.ts";
import { parse } from "../found.ts";
import { nameOf, nodeOf, workOn } from "./rule.ts";

const [A, B] = ["# A\n\n- [ ] Dig\n", "# B\n\n- [ ] Fill\n"];
const namesIn = ({ tree, nodes }: View) => nodes.map((node) => nameOf(tree, node));

describe("at the beginning", () => {
  it("the plans of files that continue one another are the same, and nothing else", () => {
    const { before, after, pairing } = workOn({ "a.md": A, "b.md": B }, { "b.md": B, "a.md": A });

    const pairs = [...pairing.afterOf].map(([old, now]) => `${nameOf(before, old)} = ${nameOf(after, now)}`);

    expect(pairs).toEqual(["A = A", "B = B"]);
  });

  it.each([
    ["before", [], [parse(A)]],
    ["now", [parse(A)], []],
  ])("a file without any item %s has no plan that could be the same", (_, olds, news) => {
    const work = startWork([{ items: olds[0]?.items ?? [] }], [{ items: news[0]?.items ?? [] }], [[0, 0]], null);

    expect(work.pairing.size).toBe(0);
  });

  it("one file is looked at as a whole", () => {
    const { scopes, whole } = workOn(A, A);

    expect(scopes).toEqual([whole]);
    expect(scopes[0]).toBe(whole);
    expect(namesIn(whole.before)).toEqual(["Dig"]);
  });

  it.each<[says: string, before: Record<string, string>, after: Record<string, string>]>([
    ["of one that went on while another ended", { "a.md": A, "b.md": B }, { "a.md": A }],
    ["of one that went on while another began", { "a.md": A }, { "a.md": A, "b.md": B }],
  ])("the items %s are looked at by themselves", (_, before, after) => {
    const { scopes, whole } = workOn(before, after);

    expect(scopes.map((scope) => [namesIn(scope.before), namesIn(scope.after)])).toEqual([[["Dig"], ["Dig"]]]);
    expect(scopes[0]).not.toBe(whole);
    expect([namesIn(whole.before), namesIn(whole.after)]).toEqual([
      "b.md" in before ? ["Dig", "Fill"] : ["Dig"],
      "b.md" in after ? ["Dig", "Fill"] : ["Dig"],
    ]);
  });

  it("two files of which none continues the other share nothing", () => {
    const { scopes, pairing } = workOn({ "a.md": A }, { "b.md": A });

    expect(scopes).toEqual([]);
    expect(pairing.isFree(1, 1)).toBe(false);
  });
});

describe("an item", () => {
  const begin = () =>
    workOn({ "a.md": A, "gone.md": "# Gone\n\n- [ ] Ram\n" }, { "new.md": "# New\n\n- [ ] Ram\n", "a.md": A });
  const isFree = (old: string, now: string) => {
    const { before, after, pairing } = begin();
    return pairing.isFree(nodeOf(before, old), nodeOf(after, now));
  };

  it("of a file that ended cannot be one of a file that is new", () => {
    expect(isFree("Ram", "Ram")).toBe(false);
  });

  it("can be one of any other file", () => {
    expect([isFree("Ram", "Dig"), isFree("Dig", "Ram"), isFree("Dig", "Dig")]).toEqual([true, true, true]);
  });

  it("can be one of any file where none is new", () => {
    const { pairing } = workOn({ "a.md": A, "gone.md": B }, { "a.md": A });

    expect(pairing.isFree(3, 1)).toBe(true);
  });

  it("is in the same plan as those of the file that continues its own", () => {
    const work = begin();
    const isSamePlan = (old: string, now: string) => work.isSamePlan(nodeOf(work.before, old), nodeOf(work.after, now));

    expect([isSamePlan("Dig", "Dig"), isSamePlan("Dig", "Ram"), isSamePlan("Ram", "Ram")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
