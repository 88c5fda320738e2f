import { describe, expect, it } from "@jest/globals";
import { firstClause, firstSentence } from "../../../../src/plan/parse/titles/short-title.ts";

/** Longer than any title or content that stays whole, without a place to cut it. */
const MORE = ` and ${"more ".repeat(60).trim()}`;

describe("a title that is too long for an issue", () => {
  it.each<[title: string, cut: string]>([
    ["Paint the harbour office.", "Paint the harbour office."],
    [`Paint the harbour office. Twice,${MORE}`, "Paint the harbour office."],
    [`Is the harbour office painted? Then wait${MORE}`, "Is the harbour office painted?"],
    [
      `港の事務所の壁を白く塗り、窓枠も同じ色で塗り直す。二回目も${MORE}`,
      "港の事務所の壁を白く塗り、窓枠も同じ色で塗り直す。",
    ],
    [`Go. Paint the harbour office. Twice${MORE}`, "Go. Paint the harbour office."],
    [`Paint all rooms, e.g. The office. Twice${MORE}`, "Paint all rooms, e.g. The office."],
    [`Take version 1.2 of the paint. Twice${MORE}`, "Take version 1.2 of the paint."],
    [`Paint the office (the small. One) white. Twice${MORE}`, "Paint the office (the small. One) white."],
    [`Paint the office with \`a. B\` white. Twice${MORE}`, "Paint the office with `a. B` white."],
    [`Paint the office "as before. Now" white. Twice${MORE}`, 'Paint the office "as before. Now" white.'],
    [`Paint the 5" pipes of the office white. Twice${MORE}`, 'Paint the 5" pipes of the office white.'],
    [`Paint the office ) again in white. Twice${MORE}`, "Paint the office ) again in white."],
  ])("ends with its first sentence: %.40s…", (title, cut) => {
    expect(firstSentence(title)).toBe(cut);
  });

  it.each([`Paint the harbour office${MORE}`, `Paint the harbour office. then wait${MORE}`])(
    "stays whole without one: %.40s…",
    (title) => {
      expect(firstSentence(title)).toBe(title);
    },
  );
});

describe("the content of a todo that is too long", () => {
  it.each<[content: string, cut: string]>([
    ["Paint it: white", "Paint it: white"],
    [`Paint the harbour office. Twice,${MORE}`, "Paint the harbour office."],
    [`Paint the harbour office: twice, thinly${MORE}`, "Paint the harbour office"],
    [`Paint the harbour office; the shed; the quay${MORE}`, "Paint the harbour office; the shed"],
    [`Paint the harbour office — the small one${MORE}`, "Paint the harbour office"],
    [`Paint the harbour office, the shed, the quay${MORE}`, "Paint the harbour office, the shed"],
    [`给港口办公室的所有墙面刷上白色的油漆和底漆，再刷一次${MORE}`, "给港口办公室的所有墙面刷上白色的油漆和底漆"],
    [
      `给港口办公室的所有墙面刷上白色的油漆和底漆：两遍；一遍${MORE}`,
      "给港口办公室的所有墙面刷上白色的油漆和底漆：两遍",
    ],
    [`Paint the harbour office (twice, thinly) white, slowly${MORE}`, "Paint the harbour office (twice, thinly) white"],
    [`Paint: white${MORE}`, `Paint: white${MORE}`],
  ])("ends before a clause that is short enough: %.40s…", (content, cut) => {
    expect(firstClause(content)).toBe(cut);
  });
});
