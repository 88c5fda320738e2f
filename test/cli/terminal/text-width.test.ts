import { describe, expect, it } from "@jest/globals";
import { writeAside } from "../../../src/cli/terminal/text-width.ts";

const LINES = ["The pushed branch main of ada/harbor at a407ef8, and its issues.", "Another line."];

function written(isTerminal: boolean, columns: number): string {
  let text = "";
  const write = (part: string) => (text += part);
  writeAside(LINES, { write, isTerminal, columns, hasColour: false });
  return text;
}

describe("lines beside the results", () => {
  it("are wrapped between words on a terminal: a commit is never cut in two", () => {
    expect(written(true, 40)).toBe(
      "The pushed branch main of ada/harbor at\na407ef8, and its issues.\nAnother line.\n",
    );
  });

  it("are left alone where they fit, and in a pipe", () => {
    expect(written(true, 80)).toBe(`${LINES.join("\n")}\n`);
    expect(written(false, 40)).toBe(`${LINES.join("\n")}\n`);
  });
});
