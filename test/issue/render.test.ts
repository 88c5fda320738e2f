import { issueNumber } from "../../src/ports/issue-number.ts";
import { parseBody } from "../../src/issue/block.ts";
import type { IssueContent } from "../../src/issue/issue-content.ts";
import { parseMarker } from "../../src/issue/marker.ts";
import { itemIndex } from "../../src/plan/model/item-index.ts";
import type { ItemState } from "../../src/plan/model/plan.ts";
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
  it("has the goal first, then the checklist, then the section's own text without the lines that introduce boxes", () => {
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

  it("separates folded code from the text after it, so that code there stays code", () => {
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

    expect(block).toContain("**0 of 1** done, 0%");
    expect(block).toContain("| ⬜ | Step 1: Set up | 0 / 1 | #11 |");
    expect(block).toContain("<summary>About this plan</summary>");
  });
});

const FIELDS = `# Harbor

**Goal**: all of it

Words of the plan.

### Step 1: A

**Goal**: do it
**Priority**: high
**Estimate**: 2 days
**Owner**: Ada
**Files**: \`a.ts\`
**Deliverables**: one
**Acceptance**: two

Words.

- [ ] One
`;

/** What stands between begin and end line, part by part. */
function partsOf(content: IssueContent, room?: number): readonly string[] {
  const { block } = renderIssue(content, room);
  return block.split("\n").slice(1, -1).join("\n").split("\n\n");
}

const LINK = "https://github.com/ada/harbor/blob/HEAD/docs/plans/harbor.md";

describe("the head of an issue", () => {
  const step = view(FIELDS, 1);

  it("shows the fields in the order in which they are needed, what it waits for second, and tags last", () => {
    const dependsOn = [
      { title: "S*", number: null },
      { title: "T", number: issueNumber(7) },
    ];
    const [head] = partsOf({ ...step, dependsOn, item: { ...step.item, tags: ["a", "b`c"] } });

    expect(head?.split("  \n")).toEqual([
      "**Goal:** do it",
      "**Depends on:** S\\* · #7 T",
      "**Priority:** high",
      "**Estimate:** 2 days",
      "**Owner:** Ada",
      "**Files:** a.ts",
      "**Deliverables:** one",
      "**Acceptance:** two",
      "**Tags:** `a` `bc`",
    ]);
  });

  it("says first what it waits for where there is no goal", () => {
    const { goal: _, ...fields } = step.item.fields;
    const [head] = partsOf({ ...step, dependsOn: [{ title: "S", number: null }], item: { ...step.item, fields } });

    expect(head?.split("  \n").slice(0, 2)).toEqual(["**Depends on:** S", "**Priority:** high"]);
  });

  it.each<[what: string, files: string]>([
    ["is a list", "- one"],
    ["is a numbered list", " 1. one"],
    ["has several lines", "one\ntwo"],
    ["is a line of the text", "Words."],
  ])("leaves a field to the text where it %s", (_, files) => {
    const [head] = partsOf({ ...step, item: { ...step.item, fields: { goal: "do it", files } } });

    expect(head).toBe("**Goal:** do it");
  });

  it("names items below it that GitHub does not show, each with its state", () => {
    const below = (title: string, state: ItemState, number: number | null) => ({
      index: step.item.index,
      title,
      state,
      number: number === null ? null : issueNumber(number),
    });
    const children = [below("a *b*", "open", 3), below("c", "done", null), below("d", "dropped", null)];

    expect(partsOf({ ...step, children }).slice(1, 3)).toEqual([
      "### Below this",
      "- [ ] #3 a \\*b\\*\n- [x] c\n- [x] ~~d~~",
    ]);
  });

  it("says first that the item is gone, and then links to the plan as a whole", () => {
    const parts = partsOf({ ...step, removedIn: "https://github.com/ada/harbor/commit/c" });

    expect(parts[0]).toBe("**Removed from the plan** in https://github.com/ada/harbor/commit/c");
    expect(parts.at(-1)).toBe(`<sub>Was synced with [docs/plans/harbor.md](${LINK}) by plansync.</sub>`);
  });
});

describe("the foot of an issue", () => {
  it.each<[what: string, index: number, link: string, how: string]>([
    ["of the plan", 0, LINK, "Close this as not planned to stop following the plan"],
    ["of an item", 1, `${LINK}#step-1-a`, "Close this issue to tick it there"],
  ])("%s says where it comes from and what closing it does", (_, index, link, how) => {
    expect(partsOf(view(FIELDS, index)).at(-1)).toBe(
      `<sub>Synced with [docs/plans/harbor.md](${link}) by plansync. ${how}; edit the text there.</sub>`,
    );
  });
});

describe("the plan's own issue", () => {
  it("has the goal, the progress, the table and the text, folded", () => {
    expect(partsOf(view(FIELDS, 0)).slice(0, -1)).toEqual([
      "**Goal:** all of it",
      "`░░░░░░░░░░░░░░░░░░░░` **0 of 1** done, 0%",
      "| | Item | Done | Issue |\n|---|---|---|---|\n| ⬜ | Step 1: A | 0 / 1 |  |",
      "<details>\n<summary>About this plan</summary>",
      "Words of the plan.",
      "</details>",
    ]);
  });

  it("folds nothing where the plan has no text of its own, and leaves out a goal of several lines", () => {
    const { plan, ...content } = view("# Harbor\n\n- [ ] One\n", 0);
    const items = plan.items.map((item) => (item.index === 0 ? { ...item, fields: { goal: "a\nb" } } : item));
    const [first, ...others] = partsOf({ ...content, plan: { ...plan, items } });

    expect(first).toContain("**0 of 1** done");
    expect(others.join("\n")).not.toContain("<details>");
  });

  it("names below its table only what has no row there", () => {
    const content = view(FIELDS, 0);
    const children = [1, 2].map((index) => ({
      index: itemIndex(index),
      title: `Item ${index}`,
      state: "open" as const,
      number: null,
    }));

    expect(renderIssue({ ...content, children }).block).toContain("### Below this\n\n- [ ] Item 2\n\n");
  });
});

describe("a title that a human wrote", () => {
  it("stays, and the marker remembers which one plansync wrote last", () => {
    const { title, block } = renderIssue({ ...view(FIELDS, 1), kept: { text: "Mine", written: "0a" }, repository: 7 });

    expect(title).toBe("Mine");
    expect(parseMarker(block)).toMatchObject({ title: "0a", repo: 7, kind: "step", removed: false });
  });
});

describe("an issue with little room", () => {
  const words = Array.from({ length: 30 }, (_, at) => `Words number ${at}.`).join("\n\n");
  const long = Array.from({ length: 6 }, (_, at) => `${at} ${"some ".repeat(20)}words`).join("\n\n");
  const step = view(FIELDS.replace("Words.\n", `${words}\n`), 1);
  const content = {
    ...step,
    checks: Array.from({ length: 100 }, (_, at) => ({
      key: `k${at}`,
      item: step.item,
      state: "open" as const,
      depth: 0,
    })),
  };
  const { block: whole } = renderIssue(content);
  const MORE = `*Too long for an issue: [the rest is in the plan](${LINK}#step-1-a).*`;
  const BOXES = `*More boxes than an issue can hold: [the rest is in the plan](${LINK}#step-1-a).*`;

  it("is whole where it just fits", () => {
    expect(renderIssue(content, whole.length).block).toBe(whole);
    expect(renderIssue(content, whole.length - 1).block).not.toBe(whole);
  });

  it("cuts its text first, at an empty line, and says where the rest is", () => {
    const { block } = renderIssue(content, whole.length - 100);

    expect(block).toContain(`Words number 10.\n\n`);
    expect(block).toMatch(/Words number \d+\.\n\n\*Too long for an issue/);
    expect(block).toContain(MORE);
    expect(parseBody(block).boxes.size).toBe(100);
  });

  it.each<[what: string, room: number, boxes: number, notes: readonly string[]]>([
    ["leaves out the text where only some lines would be left", whole.length - 400, 100, [MORE]],
    ["cuts its checklist next", whole.length - 2_000, 30, [BOXES, MORE]],
    ["is a link at last", 500, 0, [`*Too long for this issue: [it is in the plan](${LINK}#step-1-a).*`]],
  ])("%s", (_, room, boxes, notes) => {
    const { block } = renderIssue(content, room);

    expect(block.length).toBeLessThanOrEqual(room);
    expect(parseBody(block).block).toBe("intact");
    expect(parseBody(block).boxes.size).toBeGreaterThanOrEqual(boxes);
    expect(block).not.toMatch(/Words number \d/);
    expect(block.split("\n").filter((line) => line.startsWith("*"))).toEqual(expect.arrayContaining(notes as string[]));
  });

  it.each<[what: string, text: string, end: RegExp]>([
    ["code", `\`\`\`\`ts\n${long}\n\`\`\`\``, /words\n`{4}\n\n\*Too long/],
    ["what is folded", `\`\`\`\n${words}\n\`\`\``, /Words number \d+\.\n`{3}\n\n<\/details>\n\n\*Too long/],
  ])("closes %s that it cuts", (_, text, end) => {
    const cut = view(FIELDS.replace("Words.\n", `${text}\n`), 1);

    expect(renderIssue(cut, renderIssue(cut).block.length - 50).block).toMatch(end);
  });
});
