import { describe, expect, it } from "@jest/globals";
import { renderItemText, standsInText } from "../../src/issue/item-text.ts";
import { view } from "./issue-view.ts";

/** The text of a step with this body, without the fields that are shown above it. */
function textOf(body: string, options = {}): string {
  const { plan, item } = view(`# P\n\n### Step 1: A\n\n${body}`, 1);
  return renderItemText(plan, item, item.fields, options);
}

describe("the text of an item", () => {
  it.each<[what: string, body: string, expected: string]>([
    ["is what stands below it", "Words.\n\nMore.\n", "Words.\n\nMore."],
    ["is what stands around its boxes", "Words.\n\n- [ ] x\n\nBehind.\n", "Words.\n\nBehind."],
    ["has one kind of line ends", "Words.\r\n\r\nMore.\r\n", "Words.\n\nMore."],
    ["stands at the margin", "  Words\n    more\n", "Words\n  more"],
    ["keeps the indentation of code that begins it", "Words.\n\n    code\n", "Words.\n\n    code"],
    ["mentions nobody", "Ask @ada.", "Ask @\u200bada."],
  ])("%s", (_, body, expected) => {
    expect(textOf(body)).toBe(expected);
  });

  it("of a task stands at the margin too", () => {
    const { plan, item } = view("# P\n\n- [ ] Do\n\n  One\n\n    two\n", 1);

    expect(renderItemText(plan, item, {}, {})).toBe("One\n\n  two");
  });
});

describe("what only leads to boxes", () => {
  it.each<[what: string, lead: string]>([
    ["a line that ends in a colon", "Do these:\n"],
    ["a line that ends in a colon and marks", "Do **these:**\n"],
    ["a bold label", "**Tasks**:"],
    ["a bold label with its colon inside", "**Tasks:**"],
    ["a bold label without a colon", "__Tasks__"],
    ["a heading", "#### Tasks\n"],
    ["an empty heading", "####\n"],
    ["a rule of dashes", "---"],
    ["a rule of stars and blanks", "* * *"],
    ["a rule of underscores", "___"],
    ["several of them", "---\n\n#### Tasks\n\n**First**:"],
  ])("is left out: %s", (_, lead) => {
    expect(textOf(`Words.\n\n${lead}\n- [ ] x\n`)).toBe("Words.");
  });

  it.each<[what: string, text: string]>([
    ["the end of a paragraph", "Words\nof several lines:"],
    ["a quotation", "> Quoted:"],
    ["a line of a list", "1. One:"],
    ["a line of code", "```\ncode:\n```"],
    ["a sentence", "Words."],
  ])("is told from %s", (_, text) => {
    expect(textOf(`${text}\n\n- [ ] x\n`)).toBe(text);
  });
});

describe("a line that only repeats a field shown above", () => {
  it.each<[what: string, line: string]>([
    ["as the field itself is written", "**Goal**: do it"],
    ["in a list", "- **Goal**: do it"],
    ["in a quotation", "> Goal: do it"],
    ["with other marks and letters", "*Goal:* **Do  `it`**"],
    ["under another name", "Aim: do it"],
  ])("is left out %s", (_, line) => {
    expect(textOf(`**Goal**: do it\n\n${line}\n\nWords.\n`)).toBe("Words.");
  });

  it.each(["Goal: do it well", "| Goal | do it |", "do it", "Goal:", `${"Goal ".repeat(9)}: do it`])(
    "is told from %j",
    (line) => {
      expect(textOf(`**Goal**: do it\n\n${line}\n\nWords.\n`)).toBe(`${line}\n\nWords.`);
    },
  );
});

describe("a rule", () => {
  it.each<[what: string, body: string, expected: string]>([
    ["is left out at the end", "Words.\n\n---\n\n## Next\n", "Words."],
    ["is left out with others at the end", "Words.\n\n***\n\n___\n\n", "Words."],
    ["stays between texts", "Words.\n\n---\n\nMore.\n\n---\n", "Words.\n\n---\n\nMore."],
    ["stays at the beginning", "---\n\nWords.\n", "---\n\nWords."],
  ])("%s", (_, body, expected) => {
    expect(textOf(body)).toBe(expected);
  });
});

describe("code", () => {
  const code = (lines: number, info = "ts") =>
    `\`\`\`${info}\n${Array.from({ length: lines }, (_, at) => `line ${at}`).join("\n")}\n\`\`\``;
  const folded = (lines: number, title: string, info = "ts") =>
    `<details>\n<summary>${title}, ${lines} lines</summary>\n\n${code(lines, info)}\n\n</details>`;

  it.each<[what: string, body: string, expected: string]>([
    ["of 16 lines is folded", code(16), folded(16, "Code (ts)")],
    ["of 15 lines is not", `${code(15)}\n\nWords.`, `${code(15)}\n\nWords.`],
    ["without a language is folded", code(16, ""), folded(16, "Code", "")],
    ["of a strange language shows what is harmless of it", code(16, "c++<b>"), folded(16, "Code (c++b)", "c++<b>")],
    ["keeps what follows apart", `${code(16)}\nWords.`, `${folded(16, "Code (ts)")}\n\nWords.`],
    ["that stands apart stays so", `${code(16)}\n\nWords.`, `${folded(16, "Code (ts)")}\n\nWords.`],
    [
      "is folded, and shorter code beside it is not",
      `${code(2)}\n\n${code(16)}`,
      `${code(2)}\n\n${folded(16, "Code (ts)")}`,
    ],
  ])("%s", (_, body, expected) => {
    expect(textOf(`${body}\n`)).toBe(expected);
  });
});

describe("a value of a field", () => {
  const { plan, item } = view("# P\n\n### Step 1: A\n\n**Goal**: do it\n\n  make all  \n", 1);

  it.each<[value: string, stands: boolean]>([
    ["make all", true],
    [" make all ", true],
    ["make", false],
    ["do it", false],
  ])("%j is a line of the text of its own: %s", (value, stands) => {
    expect(standsInText(plan, item, value)).toBe(stands);
  });
});

describe("a text longer than an issue can show", () => {
  it.each<[what: string, body: string, length: number]>([
    ["is cut at the end of a line", `${"x".repeat(70_000)}\n${"y".repeat(20_000)}`, 70_000],
    ["is cut within a line where the lines are too long", `${"x".repeat(10)}\n${"y".repeat(100_000)}`, 80_000],
    ["is not cut at the limit", `${"x".repeat(40_000)}\n${"y".repeat(39_999)}`, 80_000],
  ])("%s", (_, body, length) => {
    expect(textOf(body)).toHaveLength(length);
  });
});
