import { describe, expect, it } from "@jest/globals";
import { annotate } from "../../src/report/annotations.ts";
import { sentence } from "../../src/report/sentence.ts";
import { plan, problem } from "../support/report-parts.ts";

describe("the annotations of a run", () => {
  it("are at file, line and column, with message and fix", () => {
    expect(annotate([plan({ diagnostics: [problem({})] })]).annotations).toEqual([
      {
        level: "warning",
        path: "docs/plans/harbor.md",
        line: 4,
        column: 3,
        title: "plansync: bad-box",
        message: "No box. Write one.",
      },
    ]);
  });

  it("show the most severe first, across plans", () => {
    const plans = (["info", "warning", "error"] as const).map((severity) =>
      plan({ diagnostics: [problem({ severity })] }),
    );

    expect(annotate(plans).annotations.map(({ level }) => level)).toEqual(["error", "warning", "notice"]);
  });

  it("are at most ten of each level, as many as GitHub shows, and the others are counted", () => {
    const many = (severity: "error" | "warning") => Array.from({ length: 12 }, () => problem({ severity }));

    const { annotations, omitted } = annotate([plan({ diagnostics: [...many("warning"), ...many("error")] })]);

    expect([annotations.length, omitted]).toEqual([20, 4]);
  });
});

describe("a text that another one follows", () => {
  it.each([
    ["No box", "No box."],
    ["No box.", "No box."],
    ["No box?", "No box?"],
    ["No box…", "No box…"],
    ["", ""],
  ])("ends as a sentence does: %j is %j", (text, want) => {
    expect(sentence(text)).toBe(want);
  });
});
