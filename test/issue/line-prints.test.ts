import { describe, expect, it } from "@jest/globals";
import { printLines, readPrints } from "../../src/issue/line-prints.ts";

const BOX = "- [ ] It floats <!-- box:k -->";

describe("the prints of a text", () => {
  const isPrinted = readPrints(printLines(`Goal\n\n${BOX}\nGoal\n`));

  it.each<[rule: string, line: string, is: boolean]>([
    ["know each of its lines", "Goal", true],
    ["know a line with blanks at its end", "Goal  ", true],
    ["know a box, whatever is ticked", BOX.replace("[ ]", "[x]"), true],
    ["know blank lines", "", true],
    ["don't know a line that was changed", "Goals", false],
  ])("%s", (_, line, is) => {
    expect(isPrinted(line)).toBe(is);
  });

  it("are three characters for each line that differs", () => {
    expect(printLines(`Goal\n\n${BOX}\r\nGoal\n`)).toHaveLength(6);
    expect(printLines("\n\n")).toBe("");
  });
});
