import { describe, expect, it } from "@jest/globals";
import { renderChangeBlock } from "../../src/report/change-block.ts";
import type { OperationReport } from "../../src/report/report.ts";
import { item, operation, plan } from "../support/report-parts.ts";
import { lineNumber } from "../../src/plan/model/line-number.ts";

const blockOf = (operations: readonly OperationReport[], items = [item({})]) =>
  renderChangeBlock(plan({ operations, items }));

describe("the changes of a plan as a block", () => {
  it.each<[what: string, fields: Partial<OperationReport>, want: string]>([
    ["a reopened issue", { kind: "reopen", detail: "unticked" }, "! reopen #7 Lay stones  (unticked)"],
    ["a renamed issue", { kind: "rename", detail: 'from "Stones"' }, '! rename #7 Lay stones  (was "Stones")'],
    ["a moved issue", { kind: "move", detail: "under #3" }, "! move   #7 Lay stones  (under #3)"],
    ["a closed issue", { kind: "close", detail: "ticked in the plan" }, "- close  #7 Lay stones  (ticked in the plan)"],
    [
      "a dropped issue",
      { kind: "close", detail: "as not planned: struck" },
      "- drop   #7 Lay stones  (as not planned: struck)",
    ],
    ["an adopted issue", { kind: "adopt", detail: "its line names it" }, "+ adopt  #7 Lay stones  (the plan names it)"],
    ["a copy", { kind: "close-duplicate", detail: "of #3" }, "- close  #7 Lay stones  (as a duplicate of #3)"],
  ])("has a line for %s", (_, fields, want) => {
    expect(blockOf([operation(fields)])).toBe(`\`\`\`diff\n${want}\n\`\`\``);
  });

  it("names number and title of what a new issue goes below, and indents what goes below new ones", () => {
    const items = [
      item({ key: "step", title: "Step 1", line: lineNumber(3), issue: 2 }),
      item({ key: "task", line: lineNumber(4), parent: lineNumber(3), issue: null }),
      item({ key: "part", line: lineNumber(5), parent: lineNumber(4), issue: null }),
    ];
    const operations = ["task", "part"].map((key) => operation({ item: key, title: key, issue: null }));

    expect(blockOf(operations, items)).toBe("```diff\n+ create task  (below #2 Step 1)\n+ create   part\n```");
  });

  it("shows ten lines and folds the others", () => {
    const many = Array.from({ length: 12 }, (_, at) => operation({ item: `i${at}`, title: `t${at}` }));

    const [open, folded] = blockOf(many).split("\n\n<details>");

    expect(open?.match(/^\+ create/gm)).toHaveLength(10);
    expect(folded).toContain("<summary><b>and 2 more</b></summary>");
    expect(folded?.match(/^\+ create/gm)).toHaveLength(2);
  });

  it("says first what needs attention, and nothing of texts that change", () => {
    const kinds = ["update", "close", "create", "reopen"] as const;

    const lines = blockOf(kinds.map((kind) => operation({ kind, item: kind }))).split("\n");

    expect(lines.slice(1, -1).map((line) => line.split(" ")[1])).toEqual(["reopen", "create", "close"]);
    expect(blockOf([operation({ kind: "update" })])).toBe("");
  });

  it("is ended by no title", () => {
    const block = blockOf([operation({ title: "````\n</details>" })]);

    expect(block).toMatch(/^`{5}diff\n.*\n`{5}$/);
  });
});
