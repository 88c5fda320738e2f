import { describe, expect, it } from "@jest/globals";
import { tableRows } from "../../../src/plan/markdown/table-cells.ts";
import { delimiterCells, headCells } from "../../../src/plan/markdown/table-rows.ts";

describe("the rows of a table", () => {
  const cellsOf = (text: string, table = { start: 0, end: text.length }) => {
    const { head, rows } = tableRows(text, table);
    return [head, ...rows].map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end)).join(","));
  };

  it.each<[says: string, text: string, cells: readonly string[]]>([
    ["have a head, and no line of dashes", "| a | b |\n|---|---|\n| c | d |\n", ["a,b", "c,d"]],
    ["may be without bars around them", "a | b\n--|--\nc | d", ["a,b", "c,d"]],
    ["may end in CR and LF", "| a |\r\n|---|\r\n| b |\r\n", ["a", "b"]],
    ["may be indented", "  | a |\n  |---|\n  | b |\n", ["a", "b"]],
    ["may have empty cells", "| a | b |\n|---|---|\n|  | d |\n", ["a,b", ",d"]],
    ["are not parted by an escaped bar", "| a \\| b |\n|---|\n| c |\n", ["a \\| b", "c"]],
    ["are none where the table is empty", "", [""]],
  ])("%s", (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it("are those of the table, and not of what follows it", () => {
    const text = "| a |\n|---|\n| b |\nwords\n";

    expect(cellsOf(text, { start: 0, end: text.indexOf("words") })).toEqual(["a", "b"]);
    expect(cellsOf(text, { start: 0, end: text.indexOf("\nwords") })).toEqual(["a", "b"]);
  });
});

describe("the number of cells", () => {
  it.each([
    ["| a | b |", 2],
    ["a | b", 2],
    ["a", 1],
    ["|", 0],
    ["| a \\| b |", 1],
    ["| a \\\\| b |", 2],
    ["| a |  ", 1],
    ["|| a", 2],
  ])("of a head %j is %d", (line, cells) => {
    expect(headCells(line)).toBe(cells);
  });

  it.each([
    ["|---|:-:|", 2],
    ["--- | ---", 2],
    [":-", 1],
    ["---", 0],
    ["| a |", 0],
    ["|---||", 0],
    ["|", 0],
    ["", 0],
  ])("of a line of dashes %j is %d", (line, cells) => {
    expect(delimiterCells(line)).toBe(cells);
  });
});
