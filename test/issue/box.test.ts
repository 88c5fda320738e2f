import { describe, expect, it } from "@jest/globals";
import { emptyBoxes, findBoxes, renderBox } from "../../src/issue/box.ts";

describe("a box", () => {
  it.each<[what: string, line: string, expected: string]>([
    ["that is open", renderBox("k", "open", "Look", 0), "- [ ] Look <!-- box:k -->"],
    ["that is done", renderBox("k", "done", "Look", 0), "- [x] Look <!-- box:k -->"],
    ["that was dropped", renderBox("k", "dropped", "Look", 0), "- [ ] ~~Look~~ <!-- box:k -->"],
    ["that was dropped and ticked", renderBox("k", "dropped", "Look", 0, true), "- [x] ~~Look~~ <!-- box:k -->"],
    ["that stands below two others", renderBox("k", "open", "Look", 2), "    - [ ] Look <!-- box:k -->"],
  ])("%s is a line with its key at the end", (_, line, expected) => {
    expect(line).toBe(expected);
  });

  it.each<[what: string, line: string, ticked: boolean]>([
    ["as plansync writes it", "- [ ] Look <!-- box:k -->", false],
    ["ticked", "- [x] Look <!-- box:k -->", true],
    ["ticked with a capital", "- [X] Look <!-- box:k -->", true],
    ["in a list of another kind", "* [ ] Look <!-- box:k -->", false],
    ["in a list of a third kind", "+ [ ] Look <!-- box:k -->", false],
    ["indented by blanks and tabs", " \t- [x] Look <!-- box:k -->", true],
    ["with blanks and the line end of the web editor", "- [x] Look <!-- box:k --> \t\r", true],
    ["whose words a person removed", "- [x] <!-- box:k -->", true],
  ])("is found %s", (_, line, ticked) => {
    expect(findBoxes(`a\n${line}\nb`)).toEqual([{ key: "k", ticked, offset: 2 + line.indexOf("[") + 1 }]);
  });

  it.each([
    "- [ ] Look",
    "- [ ]Look <!-- box:k -->",
    "- [-] Look <!-- box:k -->",
    "a - [ ] Look <!-- box:k -->",
    "- [ ] Look <!-- box:k --> more",
    "- [ ] Look <!-- box: -->",
    "- [ ] Look <!-- box:a b -->",
    "-  [ ] Look <!-- box:k -->",
  ])("is not found in %j", (line) => {
    expect(findBoxes(line)).toEqual([]);
  });

  it("is found in the order of the text, each with the place of its mark", () => {
    const text = `${renderBox("a", "open", "One", 0)}\n${renderBox("b:1/c_d.%-", "done", "Two [x]", 1)}`;

    const boxes = findBoxes(text);

    expect(boxes.map(({ key }) => key)).toEqual(["a", "b:1/c_d.%-"]);
    expect(boxes.map(({ offset }) => text.slice(offset - 1, offset + 2))).toEqual(["[ ]", "[x]"]);
  });

  it("is emptied where it is ours, and left alone where it is not", () => {
    const text = "- [X] One <!-- box:a -->\n- [x] theirs\n- [ ] Two [x] <!-- box:b -->\n- [x] [x] <!-- box:c -->";

    expect(emptyBoxes(text)).toBe(
      "- [ ] One <!-- box:a -->\n- [x] theirs\n- [ ] Two [x] <!-- box:b -->\n- [ ] [x] <!-- box:c -->",
    );
  });
});
