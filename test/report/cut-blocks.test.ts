import { describe, expect, it } from "@jest/globals";
import { cutBlocks } from "../../src/report/cut-blocks.ts";

describe("cutting a long text", () => {
  it("leaves a short one alone", () => {
    expect(cutBlocks("a\n\nb", 10, "cut")).toBe("a\n\nb");
  });

  it("drops whole paragraphs from the end, and closes folds", () => {
    const text = "one\n\n<details>\n<summary>s</summary>\n\n- aaaaaaaaaa\n\n- bbbbbbbbbb\n\n</details>\n\nlast";

    expect(cutBlocks(text, 60, "cut")).toBe(
      "one\n\n<details>\n<summary>s</summary>\n\n- aaaaaaaaaa\n\n</details>\n\ncut",
    );
  });

  it("cuts a list that is too long by itself at a line", () => {
    const text = Array.from({ length: 50 }, (_, at) => `- item ${at}`).join("\n");

    expect(cutBlocks(text, 60, "cut")).toBe("- item 0\n- item 1\n- item 2\n- …\n\ncut");
  });

  it("counts in the unit that it is given", () => {
    const bytes = (text: string) => Buffer.byteLength(text);

    expect(cutBlocks("港港\n\n港港", 12, "cut")).toBe("港港\n\n港港");
    expect(cutBlocks("港港\n\n港港", 12, "cut", bytes)).toBe("港港\n\ncut");
  });
});
