import { describe, expect, it } from "@jest/globals";
import { applyEdits } from "../../../src/plan/edit/edit.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import { planStatusEdit } from "../../../src/plan/parse/plan-status.ts";

const write = (status: string, state: "open" | "started" | "done"): string | null => {
  const text = `# Plan\n\n${status}\n\n- [ ] a\n`;
  const { plan } = parsePlan({ path: "PLAN.md", text });
  const edit = plan === null ? null : planStatusEdit(plan, state);
  return edit === null ? null : (applyEdits(text, [edit]).split("\n")[2] ?? null);
};

describe("planStatusEdit", () => {
  it.each([
    ["**Status**: Draft", "done", "**Status**: Completed"],
    ["**Status:** DRAFT (v2)", "started", "**Status:** IN PROGRESS (v2)"],
    ["> **Status**: Draft | Ready | In Progress | Completed", "started", "> **Status**: In Progress"],
    ["**Status**: Planning | In Progress | Complete", "done", "**Status**: Complete"],
    ["**状态**: 进行中", "done", "**状态**: 已完成"],
    ["Status: pending", "started", "Status: in_progress"],
  ] as const)("turns %s to %s", (status, state, expected) => {
    expect(write(status, state)).toBe(expected);
  });

  it.each([
    ["**Status**: Completed", "done"],
    ["**Status**: Ready", "open"],
    ["**Status**: Approved", "done"],
    ["No status here.", "done"],
  ] as const)("leaves %s alone", (status, state) => {
    expect(write(status, state)).toBeNull();
  });
});
