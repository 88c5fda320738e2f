import { describe, expect, it } from "@jest/globals";
import { countFailing, type FailFrom } from "../../src/report/failing.ts";
import { plan, problem } from "../support/report-parts.ts";

const plans = [
  plan({ diagnostics: [problem({ severity: "error" }), problem({ severity: "warning" })] }),
  plan({ diagnostics: [problem({ severity: "warning" }), problem({ severity: "info" })] }),
];

describe("problems that fail a check", () => {
  it.each<[from: FailFrom, want: number]>([
    ["error", 1],
    ["warning", 3],
    ["never", 0],
  ])("are counted over all plans from a severity on: %s", (from, want) => {
    expect(countFailing(plans, from)).toBe(want);
  });
});
