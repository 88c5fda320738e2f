import { describe, expect, it } from "@jest/globals";
import { reportJson, statusJson } from "../../src/report/json.ts";
import { item, operation, plan, problem, report } from "../support/report-parts.ts";

const whole = report([plan({ items: [item({})], operations: [operation({})], diagnostics: [problem({})] })]);

describe("the status for machines", () => {
  it("gives the state of plans, not what a run did", () => {
    const [status] = statusJson(whole).plans;

    expect(Object.keys(status ?? {})).toEqual([
      "path",
      "title",
      "status",
      "done",
      "total",
      "dropped",
      "items",
      "diagnostics",
    ]);
    expect(Object.keys(status?.items[0] ?? {})).toEqual([
      "key",
      "kind",
      "title",
      "line",
      "parent",
      "state",
      "started",
      "issue",
      "dependsOn",
      "fields",
    ]);
    expect(statusJson(whole).version).toBe(1);
  });
});

describe("the report for machines", () => {
  it("is complete, and ends with a line end", () => {
    expect(JSON.parse(reportJson(whole))).toEqual(whole);
    expect(reportJson(whole)).toMatch(/\}\n$/);
  });
});
