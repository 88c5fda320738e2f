import { describe, expect, it } from "@jest/globals";
import { createColors } from "picocolors";
import { lineNumber } from "../../src/plan/model/line-number.ts";
import type { Report } from "../../src/report/report.ts";
import { renderText } from "../../src/report/text/text-report.ts";
import type { TextSettings } from "../../src/report/text/text-settings.ts";
import { item, operation, plan, problem, report } from "../support/report-parts.ts";

const COMMIT = { sha: "0123abc", url: "https://github.com/ada/harbor/commit/0123abc" };
const PATH = "docs/plans/harbor.md";

function settings(place: TextSettings["place"]): TextSettings {
  return {
    paint: createColors(false),
    columns: Number.POSITIVE_INFINITY,
    place,
    fit: (text) => text,
    wrap: (text) => text,
  };
}

function linesOf(given: Report): readonly string[] {
  return renderText(given, settings("terminal")).plans.flatMap(({ lines }) => lines);
}

function endOf(given: Report, place: TextSettings["place"] = "terminal"): readonly string[] {
  return renderText(given, settings(place)).end;
}

describe("what the text of a report says of a plan", () => {
  it("names its file below its title", () => {
    expect(linesOf(report([plan({})])).slice(0, 2)).toEqual(["Harbor Plan #1", PATH]);
  });

  it("names its file once where that is its title, and no issue where it has none", () => {
    expect(linesOf(report([plan({ title: PATH, issue: null })]))[0]).toBe(PATH);
    expect(linesOf(report([plan({ title: PATH, issue: null })]))[1]).toMatch(/1 of 4 done, 25%$/);
  });

  it.each<[why: string, fields: Parameters<typeof plan>[0], want: readonly string[]]>([
    [
      "the reason alone, where no line is the cause",
      { outcome: "orphaned", reason: "Its file is gone." },
      ["orphaned: Its file is gone."],
    ],
    [
      "the reason, and problems besides",
      { outcome: "refused", reason: "It is too long.", diagnostics: [problem({ severity: "error" })] },
      ["refused: It is too long.", `error: ${PATH}:4:3: No box`, "  Write one."],
    ],
    [
      "the problem that is the reason once, with its place",
      {
        outcome: "refused",
        reason: "No box",
        diagnostics: [problem({ severity: "error" }), problem({ message: "B" })],
      },
      [`refused: ${PATH}:4:3: No box`, "  Write one.", `warning: ${PATH}:4:3: B`, "  Write one."],
    ],
  ])("tells why nothing is done for it: %s", (_, fields, want) => {
    expect(linesOf(report([plan(fields)])).slice(2)).toEqual(want);
  });

  it.each<[mode: Report["mode"], issues: number, want: string]>([
    ["sync", 1, "1 issue changed"],
    ["sync", 2, "2 issues changed"],
    ["preview", 1, "1 issue changes"],
    ["preview", 2, "2 issues change"],
  ])("counts silent changes of a %s of %i", (mode, issues, want) => {
    const operations = Array.from({ length: issues }, (_, at) => operation({ kind: "update", item: `i${at}` }));

    expect(linesOf(report([plan({ operations })], { mode }))).toContain(
      `~ ${want} only in text, labels, order or dependencies`,
    );
  });

  it("tells what failed by its title where it has no issue yet", () => {
    const failed = item({ title: "Dig", issue: null, result: "failed", reason: "GitHub refused it." });

    expect(linesOf(report([plan({ items: [failed] })]))).toContain("failed: Dig: GitHub refused it.");
  });
});

describe("the tree of changes", () => {
  const step = item({ key: "s", title: "Build", issue: null, line: lineNumber(3) });
  const task = item({ key: "t", title: "Dig", line: lineNumber(4), parent: lineNumber(3) });
  const treeOf = (...operations: Parameters<typeof operation>[0][]) =>
    linesOf(
      report([
        plan({ items: [step, task], operations: operations.map((fields) => operation({ item: "t", ...fields })) }),
      ]),
    ).slice(4);

  it("shows what is above a change, without a number where it has none", () => {
    expect(treeOf({ kind: "close", title: "Dig" })).toEqual(["    Build", "✓     #7 Dig"]);
  });

  it("shows all changes of one item, but no silent ones", () => {
    expect(treeOf({ kind: "rename", title: "Dig" }, { kind: "update" }, { kind: "close", title: "Dig" })).toEqual([
      "    Build",
      "~     #7 Dig",
      "✓     #7 Dig",
    ]);
  });

  it.each([
    ["failed", "failed"],
    ["remaining", "left for the next run"],
  ] as const)("says of a change that is %s why it is not made", (status, note) => {
    expect(treeOf({ kind: "close", title: "Dig", status }).at(-1)).toBe(`✓     #7 Dig  ${note}`);
  });
});

describe("the end of the text of a report", () => {
  it.each([
    ["info", "note"],
    ["warning", "warning"],
    ["error", "error"],
  ] as const)("tells a notice of level %s as a %s", (level, label) => {
    const notices = [{ level, message: "A token is old.", hint: "Renew it." }];

    expect(endOf(report([plan({})], { notices }))[0]).toBe(`${label}: A token is old. Renew it.`);
  });

  it.each<[mode: Report["mode"], want: readonly string[]]>([
    ["preview", ["A sync will create 1 issue.", "People who watch the repository get about 1 notification."]],
    ["sync", ["1 change not written into the plan."]],
  ])("says before a run only how many people are notified: %s", (mode, want) => {
    const kind = mode === "preview" ? "create" : "tick";

    expect(endOf(report([plan({ operations: [operation({ kind, status: "planned" })] })], { mode }))).toEqual(want);
  });

  it("tells a person at a terminal how to get the commit, and a log only which it is", () => {
    const committed = report([plan({})], { commit: COMMIT });

    expect(endOf(committed, "terminal").slice(1)).toEqual([
      `Committed to the plan: ${COMMIT.url}`,
      "`git pull` brings it into your clone.",
    ]);
    expect(endOf(committed, "log").slice(1)).toEqual([`Committed to the plan: ${COMMIT.url}`]);
  });

  it("asks a person at a terminal to run it again for what is left: a workflow does by itself", () => {
    const unfinished = report([plan({})], { outcome: "incomplete" }, { remaining: 2 });

    expect(endOf(unfinished, "terminal")).toEqual([
      "2 operations left for the next run.",
      "Run this again for what is left.",
    ]);
    expect(endOf(unfinished, "log")).toEqual(["2 operations left for the next run."]);
  });

  it.each([
    ["terminal", "pass `--allow-mass-change`."],
    ["log", "start this workflow with the input `allow-mass-change`."],
  ] as const)("says how a held plan is approved from a %s", (place, how) => {
    const held = report([plan({ outcome: "held", operations: [operation({ status: "planned" })] })], {}, { held: 1 });

    expect(endOf(held, place)).toEqual([
      "1 plan held.",
      `Held: ${PATH}. To approve this version, comment \`/plansync allow ${PATH}\` on any issue or pull request, or ${how}`,
    ]);
  });
});
