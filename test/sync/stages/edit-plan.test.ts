import { describe, expect, it } from "@jest/globals";
import { editPlan as edit, type EditedPlan } from "../../../src/sync/stages/edit-plan.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import type { Plan, Undo } from "../../../src/plan/model/plan.ts";
import type { Tick } from "../../../src/reconcile/input/operation.ts";

function planOf(text: string): Plan {
  const { plan } = parsePlan({ path: "PLAN.md", text });
  if (plan === null) throw new Error("no plan");
  return plan;
}

function tick(plan: Plan, title: string, to: Tick["to"]): Tick {
  const item = plan.items.find((each) => each.title === title);
  if (item === undefined) throw new Error(`there is no item "${title}"`);
  return { index: item.index, key: title, to, source: null, why: "" };
}

function editPlan(
  plan: Plan,
  ticks: readonly Tick[],
  undoOf: (key: string) => Undo | undefined,
  status: "open" | "started" | "done" | null,
): EditedPlan {
  return edit(
    { plan, text: plan, reading: { reread: planOf }, mayWriteSections: false },
    { ticks, takes: [], status },
    undoOf,
  );
}

const edited = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const NO_UNDO = () => undefined;

describe("writing ticks into a plan", () => {
  it.each<[what: string, text: string, title: string, to: Tick["to"], want: string]>([
    ["a box", "# P\n\n- [ ] one\n- [ ] two\n", "one", "done", "# P\n\n- [x] one\n- [ ] two\n"],
    ["a ticked box", "# P\n\n- [x] one\n- [ ] two\n", "one", "open", "# P\n\n- [ ] one\n- [ ] two\n"],
    ["a plan with Windows' line ends", "# P\r\n\r\n- [ ] one\r\n", "one", "done", "# P\r\n\r\n- [x] one\r\n"],
    ["a plan with a byte order mark", "\ufeff# P\n\n- [ ] one", "one", "done", "\ufeff# P\n\n- [x] one"],
    ["trailing blanks", "# P\n\n- [ ] one  \n\t\n", "one", "done", "# P\n\n- [x] one  \n\t\n"],
    [
      "a heading without a box",
      "# P\n\n### Step 1: Dig\n\nWords.\n",
      "Step 1: Dig",
      "done",
      "# P\n\n### Step 1: Dig\n\n**Status:** Done\n\nWords.\n",
    ],
  ])("changes the mark of %s and no other byte", (_, text, title, to, want) => {
    const plan = planOf(text);

    const result = editPlan(plan, [tick(plan, title, to)], NO_UNDO, null);

    expect(edited(result.bytes)).toBe(want);
    expect(result.written).toHaveLength(1);
  });

  it("restores the exact character that an earlier tick replaced", () => {
    const before = planOf("# P\n\n- [~] one\n");
    const there = editPlan(before, [tick(before, "one", "done")], NO_UNDO, null);
    const after = planOf(edited(there.bytes));

    const back = editPlan(after, [tick(after, "one", "open")], (key) => there.undo.get(key), null);

    expect(edited(back.bytes)).toBe("# P\n\n- [~] one\n");
  });

  it.each<[what: string, text: string, undo: Undo | undefined]>([
    ["nothing of an empty box", "# P\n\n- [ ] one\n", undefined],
    ["the character of any other", "# P\n\n- [~] one\n", { carrier: "box", text: "~" }],
  ])("remembers %s", (_, text, undo) => {
    const plan = planOf(text);

    expect(editPlan(plan, [tick(plan, "one", "done")], NO_UNDO, null).undo.get("one")).toEqual(undo);
  });

  it("reports ticks without a place in the plan, and writes the others", () => {
    const plan = planOf("# P\n\n## Phase 1: Dig\n\n- [ ] one\n- [ ] two\n");
    const phase = tick(plan, "Phase 1: Dig", "done");

    const result = editPlan(plan, [phase, tick(plan, "one", "done")], NO_UNDO, null);

    expect([...result.unwritable]).toEqual([phase.index]);
    expect(edited(result.bytes)).toBe("# P\n\n## Phase 1: Dig\n\n- [x] one\n- [ ] two\n");
  });

  it.each<["open" | "started" | "done" | null, string]>([
    ["done", "Completed"],
    ["started", "In Progress"],
    [null, "Not Started"],
  ])("lets the plan's own status say what it is told: %s", (status, words) => {
    const plan = planOf("# P\n\n**Status**: Not Started\n\n- [ ] one\n");

    expect(edited(editPlan(plan, [], NO_UNDO, status).bytes)).toBe(`# P\n\n**Status**: ${words}\n\n- [ ] one\n`);
  });
});
