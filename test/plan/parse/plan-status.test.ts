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
    ["**Status**: 🚧 In Progress", "done", "**Status**: ✅ Completed"],
    ["**Status**: Draft / Review / Done", "done", "**Status**: Done"],
    ["**Status**: [Draft | In Progress | Completed]", "done", "**Status**: Completed"],
    ["**Статус**: Запланировано", "done", "**Статус**: Готово"],
    ["**상태**: 예정", "done", "**상태**: 완료"],
    ["**ステータス**: 予定", "done", "**ステータス**: 已完成"],
    ["**Status**: Scheduled", "done", "**Status**: Completed"],
  ] as const)("turns %s to %s", (status, state, expected) => {
    expect(write(status, state)).toBe(expected);
  });

  it.each([
    ["**Status**: Completed", "done"],
    ["**Status**: Ready", "open"],
    ["**Status**: Approved", "done"],
    ["No status here.", "done"],
    ["**Status**: Low | High", "done"],
    ["**Status**: Cancelled", "done"],
  ] as const)("leaves %s alone", (status, state) => {
    expect(write(status, state)).toBeNull();
  });
});
