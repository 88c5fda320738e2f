import { describe, expect, it } from "@jest/globals";
import { findUnits, type Unit } from "../../../src/agents/choose/units.ts";
import { workTree } from "./work-tree.ts";

type Row = readonly [
  what: string,
  unit: Unit,
  lines: readonly string[],
  ready: readonly number[],
  waiting?: readonly number[],
];

describe("what can be handed out", () => {
  it.each<Row>([
    ["a step with its tasks is one unit", "step", ["step", "task in0", "task in0"], [0]],
    ["by task, each of them is", "task", ["step", "task in0", "task in0"], [1, 2]],
    ["a task outside any step is a unit either way", "step", ["phase", "task in0", "step in0", "task in2"], [1, 2]],
    ["a task below a task of a step is none by step", "step", ["step", "task in0", "task in1"], [0]],
    ["what is done or dropped is none", "step", ["step done", "step dropped", "step"], [2]],
    ["nor what is below something done", "step", ["phase done", "step in0"], []],
    ["a phase whose work is done is one by itself", "step", ["phase", "step in0 done"], [0]],
    ["a check is none", "task", ["step", "check in0"], [0]],
    ["a step waits for an open one", "step", ["step", "step <0"], [0], [1]],
    ["and not for a done one", "step", ["step done", "step <0"], [1]],
    ["what is below something that waits, waits", "task", ["step", "step <0", "task in1"], [0], [2]],
  ])("%s", (_, unit, lines, ready, waiting = []) => {
    const found = findUnits(workTree(lines), unit);

    expect(found.ready.map(({ id }) => id)).toEqual(ready);
    expect(found.waiting.map(({ id }) => id)).toEqual(waiting);
  });
});
