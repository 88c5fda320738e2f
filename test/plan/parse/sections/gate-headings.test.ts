import { describe, expect, it } from "@jest/globals";
import { parsePlan } from "../../../../src/plan/parse/parse.ts";
import { outlineOf } from "../../../support/outline.ts";

describe("headings of conditions that hold all boxes of a plan", () => {
  it.each<[first: string, second: string]>([
    ["Prerequisites", "Review checklist"],
    ["Acceptance & verification", "Final checks"],
    ["Requirements and deliverables", "Validation checklist"],
    ["Quality checks", "Checklist: validation"],
    ["Voraussetzungen", "Abnahmekriterien"],
    ["Prérequis", "Critères de succès"],
    ["Requisitos previos", "Validación"],
  ])("hold checks where they name no subject: %s, %s", (first, second) => {
    expect(outlineOf(planWith(first, second))).toBe(
      "plan open: Kiosk\n  5 check open: The lease is signed\n  9 check open: The till opens\n",
    );
  });

  it.each(["功能验证清单", "接口測試清單", "上线前确认清单", "Testing checklist"])(
    "hold checks beside work in a phase: %s",
    (heading) => {
      const text = `# Kiosk\n\n## Phase 1: Till\n\n### Wiring\n\n- [ ] Lay the cable\n\n### ${heading}\n\n- [ ] It opens\n`;
      const { plan } = parsePlan({ path: "PLAN.md", text });

      expect(plan?.items.map(({ kind }) => kind)).toEqual(["plan", "phase", "step", "task", "check"]);
    },
  );

  it.each<[first: string, second: string]>([
    ["Identity checks", "Validation"],
    ["Prerequisites", "Passport review"],
  ])("are groups where one of them names a subject: %s, %s", (first, second) => {
    expect(planWith(first, second).items.map(({ kind }) => kind)).toEqual(["plan", "phase", "task", "phase", "task"]);
  });
});

function planWith(first: string, second: string): Parameters<typeof outlineOf>[0] {
  const text = `# Kiosk\n\n## ${first}\n\n- [ ] The lease is signed\n\n## ${second}\n\n- [ ] The till opens\n`;
  const { plan } = parsePlan({ path: "PLAN.md", text });
  if (plan === null) throw new Error("no plan");
  return plan;
}
