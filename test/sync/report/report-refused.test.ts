import { describe, expect, it } from "@jest/globals";
import { reportRefused } from "../../../src/sync/report/report-refused.ts";
import type { Diagnostic, Severity } from "../../../src/plan/model/diagnostic.ts";
import { lineNumber } from "../../../src/plan/model/line-number.ts";

const problem = (severity: Severity, message: string): Diagnostic => ({
  code: "x",
  severity,
  line: lineNumber(1),
  column: 1,
  message,
  hint: "",
});

describe("the report of a plan for which nothing is done", () => {
  it.each<[what: string, diagnostics: readonly Diagnostic[], reason: string]>([
    ["the first error", [problem("warning", "A."), problem("error", "B."), problem("error", "C.")], "B."],
    ["what else is wrong, where nothing is an error", [problem("warning", "A."), problem("info", "B.")], "A."],
    ["that it can't be read, where nothing is known to be wrong", [], "it can't be read"],
  ])("gives as its reason %s", (_, diagnostics, reason) => {
    const report = reportRefused({ path: "PLAN.md", id: "p", diagnostics }, diagnostics);

    expect(report).toMatchObject({ outcome: "refused", reason, title: "PLAN.md", diagnostics, items: [], total: 0 });
  });
});
