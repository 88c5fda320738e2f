import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { readIssueTitle } from "../../../../src/issue/title/read-title.ts";
import { writeTitle } from "../../../../src/plan/edit/title/write-title.ts";
import { itemIndex } from "../../../../src/plan/model/item-index.ts";
import type { Plan } from "../../../../src/plan/model/plan.ts";
import { parsePlan } from "../../../../src/plan/parse/parse.ts";

const MARKS = "` `` ``` [ ] ( ) | < > & \\ ~ ~~ _ * ** ! ![ ](u) ^ = - # + $ \" ' : {".split(" ");
const MEANT =
  "@ann #12 (#12) #x (2h) [P] [x] ✅ DONE SKIPPED T009 Step_2: 2026-01-01 ~2d P1 (priority:_high) [Name] **Status:**_Done"
    .split(" ")
    .map((word) => word.replaceAll("_", " "));
const EVIL = [
  "<!--",
  "-->",
  "<!-- plansync: ignore -->",
  "<!-- box:abc -->",
  "/plansync allow",
  "https://a.example/x_y",
  "https://github.com/o/r/issues/5",
  "&amp;",
  "<b>",
  "</b>",
  "\u0000",
  "\u202e",
  "\n",
  "\r\n- [x] ",
  "\t",
  "\ufeff",
  "\ufdd0",
  "---",
];
const WORDS = ["Read", "CSV", "a", " ", " ", " ", "读取", "文件", "اقرأ", "👩‍💻", "e\u0301"];
const title = fc
  .array(fc.constantFrom(...MARKS, ...MEANT, ...EVIL, ...WORDS, ...WORDS), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.join(""));

const PLANS: readonly (readonly [string, string])[] = [
  [
    "of boxes",
    "# Plan\n\n- [ ] Read CSV file\n- [x] Write T1 tests (2h) #b\n  - [ ] below it\n\n## Phase 1: All\n\n- [ ] T003 [P] Read **the CSV** in `src/csv.ts` now <!-- id: 7 -->\n",
  ],
  [
    "with CRLF, of headings and wrapped lines",
    "# Plan\r\n\r\n## Phase 1: Read it ✅\r\n\r\n### Step 1: Read the [old docs](docs/x.md) twice\r\n\r\n- [ ] Ask the carpenter whether\r\n      the beams carry slate\r\n- [ ] ~~Rope~~ Chain for it\r\n",
  ],
  [
    "of tables, numbers and quotes",
    "# Plan\n\n## Phase 1: Masts\n\n| Task | Status |\n| --- | --- |\n| Step the mast | Done |\n| Tune `the` stays | Todo |\n\n## Phase 2: More\n\n**Tasks:**\n\n1. **Cut the cloth**\n2. **Sew it up**\n\n> - [ ] quoted task\n",
  ],
  [
    "of front matter",
    "---\ntitle: Some plan\ntodos:\n  - id: one\n    content: Read the CSV file\n    status: pending\n  - id: two\n    content: 'Write the tests'\n    status: completed\n  - id: three\n    content: \"Deploy it now\"\n    status: pending\n---\n\nText.\n",
  ],
  [
    "of other scripts",
    "\ufeff# 计划\n\n## 任务\n\n- [ ] 读取文件并解析\n- [ ] اقرأ ملف CSV\n* [ ]  Two   blanks  \n\t- [ ] by a tab\n- [ ] last `a b` and [c d][ref] end\n\n[ref]: https://a.example\n",
  ],
];

function read(text: string): { readonly plan: Plan | null; readonly problems: readonly string[] } {
  const { plan, diagnostics } = parsePlan({ path: "PLAN.md", text });
  return { plan, problems: diagnostics.map(({ code, line }) => `${code} ${line}`) };
}

/** All that a plan says, but for one title. */
function saidBy(plan: Plan, except: number): readonly unknown[] {
  return plan.items.map((item, at) => {
    const { kind, state, id, parent, tags, fields, section, reference, line, column, dependsOn, optional } = item;
    const said = at === except ? null : item.title;
    return { said, kind, state, id, parent, tags, fields, section, reference, line, column, dependsOn, optional };
  });
}

/** Comments, fences and boxes of a text that a title could have made. */
function constructsOf(text: string): readonly number[] {
  return [/(?<!\\)<!--/g, /^ {0,3}(?:```|~~~)/gm, /^[ \t>]*[-*+] \[.\]/gm].map(
    (pattern) => text.match(pattern)?.length ?? 0,
  );
}

describe("any title, in a plan", () => {
  it.each(PLANS)("%s, is written as it is or not at all", (_name, text) => {
    const { plan, problems } = read(text);
    if (plan === null) throw new Error("no plan");
    let written = 0;

    fc.assert(
      fc.property(title, fc.nat(), fc.nat(), fc.nat(2), (words, which, where, instead) => {
        const item = plan.items[which % plan.items.length];
        if (item === undefined) throw new Error("no item");
        const old = item.title.split(" ");
        const given = old.toSpliced(where % (old.length + 1), instead, words).join(" ");
        const wanted = readIssueTitle(given, item);
        const outcome = writeTitle(plan, item.index, wanted, (changed) => read(changed).plan);
        if (outcome.kind === "refused") return;
        written += 1;
        const after = outcome.plan;

        expect(after.items[item.index]?.title).toBe(wanted);
        expect(saidBy(after, item.index)).toEqual(saidBy(plan, item.index));
        expect(read(after.text).problems).toEqual(problems);
        expect(after.text.split("\n")).toHaveLength(text.split("\n").length);
        expect(constructsOf(after.text)).toEqual(constructsOf(text));
      }),
      { numRuns: 150, seed: 5 },
    );

    expect(written).toBeGreaterThan(60);
  });

  it("of boxes, shows as it is by another reader of markdown", () => {
    const plan = read("# Plan\n\n- [ ] Read CSV file\n").plan;
    if (plan === null) throw new Error("no plan");

    fc.assert(
      fc.property(title, (words) => {
        const wanted = readIssueTitle(words, { title: "Read CSV file", id: null });
        const outcome = writeTitle(plan, itemIndex(1), wanted, (changed) => read(changed).plan);
        if (outcome.kind === "refused") return;

        expect(shownBy(fromMarkdown(outcome.plan.text))).toBe(`Plan[ ] ${wanted}`);
      }),
      { numRuns: 400, seed: 6 },
    );
  });
});

function shownBy(node: object): string {
  if ("value" in node) return String(node.value);
  return "children" in node ? (node.children as object[]).map(shownBy).join("") : "";
}
