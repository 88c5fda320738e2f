import { describe, expect, it } from "@jest/globals";
import { allowCommand, nameFile, renderProblems, renderProgress, renderState } from "../../src/report/plan-section.ts";
import type { PlanReport } from "../../src/report/report.ts";
import { plan, problem } from "../support/report-parts.ts";
import { lineNumber } from "../../src/plan/model/line-number.ts";

describe("the progress of a plan", () => {
  const now = { done: 5, total: 9 };

  it.each<[what: string, before: typeof now | null, want: RegExp]>([
    ["before and after", { done: 3, total: 9 }, /` 3 of 9, 33% → \*\*5 of 9\*\*, 56%$/],
    ["once where nothing changed", now, /` \*\*5 of 9\*\*, 56%$/],
    ["and that it is new", null, /` \*\*5 of 9\*\*, 56% \(new\)$/],
  ])("is said %s", (_, before, want) => {
    expect(renderProgress(before, now)).toMatch(want);
  });
});

describe("why a plan was not simply synced", () => {
  it.each<[outcome: PlanReport["outcome"], want: RegExp]>([
    [
      "held",
      /^> \[!WARNING\]\n> \*\*On hold\.\*\* Because\. To approve this version, comment `\/plansync allow docs\/plans\/harbor\.md`/,
    ],
    ["refused", /^> \[!CAUTION\]\n> \*\*Not read\.\*\* Because\. This plan is skipped/],
    ["left-out", /^> \[!NOTE\]\n> \*\*No longer followed\.\*\* Because\.$/],
    ["orphaned", /^> \[!NOTE\]\n> \*\*Left over\.\*\* Because\.$/],
    ["idle", /^\*Because\.\*$/],
    ["stopped", /^\*Because\.\*$/],
    ["failed", /^$/],
    ["synced", /^$/],
    ["unchanged", /^$/],
  ])("is an alert where a person should see it: %s", (outcome, want) => {
    expect(renderState(plan({ outcome, reason: "Because" }))).toMatch(want);
  });
});

describe("the comment that approves a plan", () => {
  it("names the plan, so that it may be written anywhere", () => {
    expect(allowCommand("docs/a`b.md")).toBe("/plansync allow docs/a'b.md");
  });
});

const NO_LINKS = { fileUrl: null, withOld: true };

describe("the problems in a plan", () => {
  it("are links where the plan's file has an address", () => {
    const links = { ...NO_LINKS, fileUrl: "https://github.com/ada/harbor/blob/HEAD/docs/plans/harbor.md" };

    expect(renderProblems(plan({ diagnostics: [problem({})] }), links)).toContain(
      "[`docs/plans/harbor.md:4:3`](https://github.com/ada/harbor/blob/HEAD/docs/plans/harbor.md?plain=1#L4)",
    );
  });

  it("that the last run reported are folded, or left out", () => {
    const known = plan({ diagnostics: [{ ...problem({}), isOld: true }] });

    expect(renderProblems(known, NO_LINKS)).toMatch(/^<details>\n<summary><b>Known problems in the plan \(1\)/);
    expect(renderProblems(known, { ...NO_LINKS, withOld: false })).toBe("");
  });

  it("have place, message and fix; hints are left out", () => {
    const diagnostics = [
      problem({ severity: "error" }),
      problem({ line: lineNumber(9) }),
      problem({ severity: "info" }),
    ];

    expect(renderProblems(plan({ diagnostics }), NO_LINKS)).toBe(
      "**Problems in the plan**\n\n- ❌ `docs/plans/harbor.md:4:3` No box. *Write one.*\n- ⚠️ `docs/plans/harbor.md:9:3` No box. *Write one.*",
    );
  });

  it("are at most thirty, and the others are counted", () => {
    const text = renderProblems(plan({ diagnostics: Array.from({ length: 33 }, () => problem({})) }), NO_LINKS);

    expect(text.match(/⚠️/g)).toHaveLength(30);
    expect(text).toMatch(/\n- and 3 more$/);
  });

  it("are no section if there are none", () => {
    expect(renderProblems(plan({ diagnostics: [problem({ severity: "info" })] }), NO_LINKS)).toBe("");
  });
});

describe("a path", () => {
  it("is code, whatever it contains", () => {
    expect(nameFile("a`b*.md")).toBe("`a'b*.md`");
  });
});
