import { describe, expect, it } from "@jest/globals";
import { codeFences, mendedFences, mendFences, unclosedFence } from "../../../src/plan/markdown/fences.ts";

const SLIPPED = "```markdown\n# Plan\n```sh\nls\n```\nmore\n```\nwords\n";
const lineOf = (text: string, offset: number | null) =>
  offset === null ? null : text.slice(0, offset).split("\n").length;

describe("code between fences", () => {
  it.each<[says: string, text: string, lines: readonly (readonly [from: number, to: number])[]]>([
    ["goes up to the fence that closes it", "a\n```\nb\n```\nc\n", [[2, 4]]],
    ["may be marked by tildes", "~~~\nb\n~~~\n", [[1, 3]]],
    ["is not closed by a shorter fence", "````\n```\n````\n", [[1, 3]]],
    ["is closed by a longer fence", "```\nb\n`````\n", [[1, 3]]],
    ["is not closed by a fence of another kind", "```\n~~~\n```\n", [[1, 3]]],
    ["is not closed by a fence that names a language", "```\n```sh\n```\n", [[1, 3]]],
    [
      "stands as often as it stands",
      "```\na\n```\nb\n~~~\nc\n~~~\n",
      [
        [1, 3],
        [5, 7],
      ],
    ],
    ["goes up to the end where no fence closes it", "a\n```\nb\n", [[2, 4]]],
    [
      "may stand in a quotation or a list",
      "> ```\n> b\n> ```\n- ```\n  b\n  ```\n",
      [
        [1, 3],
        [4, 6],
      ],
    ],
    ["is not begun by code within a line", "```a``` b\nc\n", []],
  ])("%s", (_, text, lines) => {
    expect(codeFences(text).map(({ start, end }) => [lineOf(text, start), lineOf(text, end)])).toEqual(lines);
  });

  it("that never ends is told by where it begins", () => {
    expect([lineOf("a\n```\nb\n", unclosedFence("a\n```\nb\n")), unclosedFence("```\n```\n")]).toEqual([2, null]);
  });
});

describe("fences within quoted markdown", () => {
  it("are masked where they would end it", () => {
    expect(mendFences(SLIPPED)).toBe("```markdown\n# Plan\n'''sh\nls\n'''\nmore\n```\nwords\n");
    expect(mendedFences(SLIPPED)).toEqual([0]);
  });

  it.each<[says: string, text: string]>([
    [
      "where the outer one is longer",
      SLIPPED.replace("```markdown", "````markdown").replace("```\nwords", "````\nwords"),
    ],
    ["where the code in it is not told to be any", "```markdown\n# Plan\n```\nls\n```\nwords\n```\n"],
    ["where pairing them as brackets does not come out even", "```markdown\n```sh\nls\n```\n"],
    ["where the outer one is no markdown, and all are closed", "```txt\n```sh\n```\n"],
    ["where there is none", "words\n"],
    ["where one of another length stands in it", "```markdown\n````sh\nls\n```\n"],
  ])("are left alone %s", (_, text) => {
    expect(mendFences(text)).toBe(text);
    expect(mendedFences(text)).toEqual([]);
  });

  it("are masked in each of several", () => {
    expect(mendedFences(SLIPPED + SLIPPED)).toEqual([0, SLIPPED.length]);
  });
});
