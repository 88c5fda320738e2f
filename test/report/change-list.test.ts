import { describe, expect, it } from "@jest/globals";
import { renderChanges, renderQuiet, type ChangeListOptions } from "../../src/report/change-list.ts";
import { fold } from "../../src/report/fold.ts";
import type { OperationReport, PlanReport } from "../../src/report/report.ts";
import { item, operation, plan } from "../support/report-parts.ts";
import { lineNumber } from "../../src/plan/model/line-number.ts";

const OPTIONS: ChangeListOptions = { tense: "past", nameIssue: (number) => `#${number}` };

function listed(operations: readonly OperationReport[], fields: Partial<PlanReport> = {}, options = {}) {
  return renderChanges(plan({ operations, ...fields }), { ...OPTIONS, ...options });
}

/** The entries of the first list. */
const entries = (parts: readonly string[]) => parts[0]?.split("\n").filter((line) => /^\s*- /.test(line));

describe("changes of a plan as lists", () => {
  it("have a heading with their number, in the requested tense", () => {
    const operations = [operation({ kind: "close" }), operation({ kind: "close", item: "b" })];

    expect(listed(operations)[0]).toContain("**Closed (2)**");
    expect(listed(operations, {}, { tense: "future" })[0]).toContain("**Close (2)**");
  });

  it("are open up to ten entries", () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => operation({ item: String(at) }));

    expect(listed(many(10))[0]).toMatch(/^\*\*Created \(10\)\*\*/);
    expect(listed(many(11))[0]).toMatch(/^<details>/);
  });

  it("list as many entries as allowed, and count the others", () => {
    const many = Array.from({ length: 5 }, (_, at) => operation({ item: String(at) }));

    expect(entries(listed(many, {}, { most: 3 }))?.at(-1)).toBe("- and 2 more");
  });

  it.each<[what: string, fields: Partial<OperationReport>, want: string]>([
    ["the reason of a close", { kind: "close", detail: "ticked in the plan" }, "- #7 Lay stones (ticked in the plan)"],
    ["the reason of a drop, once", { kind: "close", detail: "as not planned: struck" }, "- #7 Lay stones (struck)"],
    ["what it was called before", { kind: "rename", detail: 'from "Stones"' }, '- #7 Lay stones (was "Stones")'],
    ["where it went, as a link", { kind: "move", detail: "under #3" }, "- #7 Lay stones (under #3)"],
    ["nothing where there is no more to say", { kind: "reopen", detail: "" }, "- #7 Lay stones"],
  ])("say %s", (_, fields, want) => {
    expect(entries(listed([operation(fields)]))).toEqual([want]);
  });

  it.each<[what: string, details: readonly string[], heading: string, entry: string]>([
    [
      "once where it is the same",
      ["as not planned: struck", "as not planned: struck"],
      "(2): struck**",
      "- #7 Lay stones",
    ],
    [
      "at each where they differ",
      ["as not planned: struck", "as not planned: gone"],
      "(2)**",
      "- #7 Lay stones (struck)",
    ],
    [
      "at each where it names issues",
      ["duplicate of #3", "duplicate of #3"],
      "(2)**",
      "- #7 Lay stones (duplicate of #3)",
    ],
  ])("say why %s", (_, details, heading, entry) => {
    const [list] = listed(details.map((detail, at) => operation({ kind: "close", detail, item: String(at) })));

    expect(list?.split("\n")[0]).toContain(heading);
    expect(entries([list ?? ""])?.[0]).toBe(entry);
  });

  it("indent issues created below created ones, and name the parent of the topmost", () => {
    const items = [
      item({ key: "step", line: lineNumber(3), issue: 2 }),
      item({ key: "task", line: lineNumber(4), parent: lineNumber(3), issue: null }),
      item({ key: "part", line: lineNumber(5), parent: lineNumber(4), issue: null }),
      item({ key: "other", line: lineNumber(9), issue: null }),
    ];
    const operations = ["task", "part", "other"].map((key) => operation({ item: key, title: key, issue: null }));

    expect(entries(listed(operations, { items }))).toEqual([
      "- task (below #2 Lay stones)",
      "  - part",
      "- other (below #1 Harbor Plan)",
    ]);
  });

  it("are not broken by a title", () => {
    expect(entries(listed([operation({ title: "</details> *a*" })]))?.[0]).not.toContain("</details>");
  });
});

describe("edits of texts alone", () => {
  it.each<[what: string, kinds: readonly OperationReport["kind"][], want: string]>([
    ["are one line", ["update", "reorder"], "Only the text, order or dependencies of #7, #7 changed."],
    ["are one line below what is louder", ["create", "update"], "Also, the text, order or dependencies of #7 changed."],
  ])("%s", (_, kinds, want) => {
    expect(listed(kinds.map((kind, at) => operation({ kind, item: `i${at}` }))).at(-1)).toBe(want);
  });

  it("are said in the future of a preview", () => {
    expect(listed([operation({ kind: "update" })], {}, { tense: "future" })).toEqual([
      "Only the text, order or dependencies of #7 change.",
    ]);
  });

  it("are counted beyond those that a line names, and where their issue has no number yet", () => {
    const silent = Array.from({ length: 3 }, (_, at) =>
      operation({ kind: "update", item: `i${at}`, issue: at === 0 ? null : at }),
    );

    expect(renderQuiet(plan({ operations: silent }), OPTIONS)).toBe(
      "Only the text, order or dependencies of #1, #2, 1 more changed.",
    );
  });

  it("are no line if there are none", () => {
    expect(listed([])).toEqual([]);
  });
});

describe("a fold", () => {
  it("keeps empty lines around its content, so that GitHub reads it as markdown", () => {
    expect(fold("Closed (1)", ["- a"])).toBe("<details>\n<summary><b>Closed (1)</b></summary>\n\n- a\n\n</details>");
  });
});
