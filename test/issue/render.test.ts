import { issueNumber } from "../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { renderIssue } from "../../src/issue/render.ts";
import { findPings } from "../e2e/fuzz/pings.ts";
import { view } from "./issue-view.ts";

const STEP = `# Harbor

## Implementation Steps

### Step 1: Set up

**Goal**: Prepare things

**Tasks**:
- [ ] Create the schema

**Code** (add to \`a.py\`):
\`\`\`python
print("Tasks:")
\`\`\`

**Verification**:
- [ ] It loads

---

## Notes

See [the guide](../guide.md#start).
`;

describe("the text of an issue", () => {
  it("has the goal first, then the checklist, then the section's own text without what led to boxes", () => {
    const { block } = renderIssue(view(STEP, 1));

    const lines = block.split("\n").filter((line) => line !== "");
    expect(lines.slice(1, -2)).toEqual([
      "**Goal:** Prepare things",
      "### Verification",
      "- [ ] It loads <!-- box:k3 -->",
      "**Code** (add to `a.py`):",
      "```python",
      'print("Tasks:")',
      "```",
      "---",
    ]);
  });

  it("is the same each time, so that nothing in it changes by itself", () => {
    expect(renderIssue(view(STEP, 0))).toEqual(renderIssue(view(STEP, 0)));
  });

  it("links relative targets to the file at HEAD and the plan to the item's heading", () => {
    expect(renderIssue(view(STEP, 0)).block).toContain("(https://github.com/ada/harbor/blob/HEAD/docs/guide.md#start)");
    expect(renderIssue(view(STEP, 1)).block).toContain("/blob/HEAD/docs/plans/harbor.md#step-1-set-up)");
  });

  it("cuts a title at 256 characters, never within a character", () => {
    const { title } = renderIssue(view(`# P\n\n- [ ] ${"👩‍🚀".repeat(100)}\n`, 1));

    expect(title.length).toBeLessThanOrEqual(256);
    expect(title).toMatch(/^(?:👩‍🚀)+…$/u);
  });

  it.each(["\\u0085", "\\a", "\\u202e", "\\u200b\\u2060"])("has a title where the plan has but %s", (name) => {
    const text = `---\ntodos:\n  - id: a\n    content: "${name}"\n    status: pending\n---\n\n# P\n`;

    expect(renderIssue(view(text, 1)).title).toBe("(untitled)");
  });

  it("stays below GitHub's limit however long the section is, and says where the rest is", () => {
    const long =
      `# P\n\n### Step 1: A\n\n${"Some words of prose here. ".repeat(200)}\n\n`.replace(/\n\n$/, "") +
      "\n\nMore prose.\n\n".repeat(9_000);

    const { block } = renderIssue(view(`${long}\n- [ ] Do it\n`, 1));

    expect(block.length).toBeLessThan(60_000);
    expect(block).toContain("the rest is in the plan");
  });

  it("folds long code", () => {
    const code = Array.from({ length: 30 }, (_, at) => `line ${at}`).join("\n");

    const { block } = renderIssue(view(`# P\n\n### Step 1: A\n\n\`\`\`ts\n${code}\n\`\`\`\n\n- [ ] Do it\n`, 1));

    expect(block).toContain("<summary>Code (ts), 30 lines</summary>");
  });

  it("keeps what stands behind folded code apart from it, so that code there is code", () => {
    const code = Array.from({ length: 30 }, (_, at) => `line ${at}`).join("\n");

    const { block } = renderIssue(view(`# P\n\n### Step 1: A\n\n\`\`\`ts\n${code}\n\`\`\`\nAsk \`@ada\`.\n`, 1));

    expect(block).toContain("</details>\n\nAsk `@ada`.");
    expect(findPings(block)).toEqual([]);
  });

  it.each([
    ["code by its indent", "- [ ] a\n  **Goal**: b\n      @ada #7\n  1. [ ] c\n"],
    ["indented text with such code behind it", "- [ ] a\n\n     b\n\n      @ada #7\n\n  c\n\n  - [ ] d\n"],
  ])("keeps %s apart from the checklist above it, in which it would mention", (_, text) => {
    const { block } = renderIssue(view(`# P\n\n${text}`, 1));

    expect(block).toContain("### Checklist");
    expect(block).toContain("@ada #7");
    expect(findPings(block)).toEqual([]);
  });

  it("of the plan shows progress, the table and the plan's own text folded", () => {
    const { block } = renderIssue(view(STEP, 0, { numberOf: (index) => issueNumber(10 + index) }));

    expect(block).toContain("**0 of 1** done, 0 %");
    expect(block).toContain("| ⬜ | Step 1: Set up | 0 / 1 | #11 |");
    expect(block).toContain("<summary>About this plan</summary>");
  });
});
