import { describe, expect, it } from "@jest/globals";
import { cleanLine, cleanText, cutText } from "../../../src/issue/text/clean.ts";

describe("clean text", () => {
  it.each<[rule: string, text: string, clean: string]>([
    ["has no control characters but tabs and line ends", "a\u0000b\tc\u0085\u2028\ufeff\nd", "ab\tc\nd"],
    ["has LF for every line end", "a\r\nb\rc", "a\nb\nc"],
    ["has a sign in the place of half a character", "a\ud800b", "a\ufffdb"],
  ])("%s", (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it("as one line has single blanks, and nothing that changes the direction of text", () => {
    expect(cleanLine(" a\n\t b\u202ec ")).toBe("a bc");
  });
});

describe("a cut text", () => {
  it("stays as it is if it fits, and ends in an ellipsis if not", () => {
    expect(cutText("abcd", 4)).toBe("abcd");
    expect(cutText("abcde", 4)).toBe("abc…");
    expect(cutText("ab cde", 4)).toBe("ab…");
  });

  it("is never cut within a visible character", () => {
    expect(cutText("a👩‍🚀👩‍🚀", 7)).toBe("a👩‍🚀…");
    expect(cutText("a👩‍🚀👩‍🚀", 6)).toBe("a…");
  });
});
