import { describe, expect, it } from "@jest/globals";
import { countWaiting, inOrder, urgencyOf } from "../../../src/agents/choose/rank.ts";
import { workTree } from "./work-tree.ts";

describe("how much waits for an item", () => {
  it.each<[string, readonly string[], number]>([
    ["nothing", ["step", "step"], 0],
    ["what depends on it", ["step", "step <0", "step <0"], 2],
    ["and what depends on that", ["step", "step <0", "step <1"], 2],
    ["nothing that is done", ["step", "step <0 done"], 0],
    ["with what is below", ["step", "step <0", "task in1", "task in1"], 3],
    ["what depends on the phase above it", ["step in1", "phase", "phase <1"], 1],
    ["each once, in a circle too", ["step <2", "step <0", "step <1"], 2],
  ])("is counted: %s", (_, lines, expected) => {
    const tree = workTree(lines);
    const [first] = tree.work;

    expect(first === undefined ? null : countWaiting(tree, first)).toBe(expected);
  });
});

describe("a priority", () => {
  it.each([
    ["P0", 0],
    ["Critical", 0],
    ["**High**", 1],
    ["🔴 high", 1],
    [undefined, 2],
    ["whenever", 2],
    ["Medium", 2],
    ["low", 3],
    ["P4", 4],
  ])("of %j is %i", (text, expected) => {
    expect(urgencyOf(text)).toBe(expected);
  });
});

describe("the order of work", () => {
  const RANKED = [
    { entry: "usual", waiting: 0, urgency: 2 },
    { entry: "urgent", waiting: 0, urgency: 0 },
    { entry: "awaited", waiting: 3, urgency: 4 },
    { entry: "usual too", waiting: 0, urgency: 2 },
  ];

  it("is by what waits for it, then by urgency", () => {
    expect(inOrder(RANKED, () => 0)).toEqual(["awaited", "urgent", "usual", "usual too"]);
  });

  it("is random among equals", () => {
    const lots = [0.9, 0, 0, 0.1];

    expect(inOrder(RANKED, () => lots.shift() ?? 0)).toEqual(["awaited", "urgent", "usual too", "usual"]);
  });
});
