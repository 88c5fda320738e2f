import { describe, expect, it } from "@jest/globals";
import { keptWords } from "../../src/issue/kept-words.ts";
import { printLines } from "../../src/issue/line-prints.ts";
import type { Marker } from "../../src/issue/marker.ts";

const MARKER: Marker = { plan: "p", key: "k", hash: "h", title: "t", kind: "step", removed: false };
const WRITTEN = "Ours\n- [ ] Box <!-- box:a -->";
const PRINTED = { ...MARKER, lines: printLines(WRITTEN) };

/** A block in which people have been at work; `written` is what its marker says was written. */
function kept(inside: string, markers: readonly Marker[] = [PRINTED], block = ""): string {
  return keptWords(inside, markers, block);
}

describe("a line in the block of an issue", () => {
  it.each<[what: string, line: string]>([
    ["as it was written", "Ours"],
    ["with blanks behind it", "Ours  \t"],
    ["that is a box, ticked since", "- [x] Box <!-- box:a -->"],
  ])("is plansync's %s", (_, line) => {
    expect(kept(line)).toBe("");
  });

  it.each<[what: string, line: string, expected: string]>([
    ["in other words", "Ours, too", "Ours, too"],
    ["that is indented, but for the blanks at its end", "Mine:\n  - a  ", "Mine:\n  - a"],
    ["that is a box of their own", "- [x] theirs", "- [x] theirs"],
    ["that is a changed box of ours, without its key", "- [x] Other box <!-- box:a --> ", "- [x] Other box"],
    ["that only looks like one", "Box <!-- box:a -->", "Box <!-- box:a -->"],
  ])("is a person's %s", (_, line, expected) => {
    expect(kept(`Ours\n${line}\nOurs`)).toBe(expected);
  });

  it("counts as written where any of several markers knows it", () => {
    const other = { ...MARKER, lines: printLines("Elsewhere") };

    expect(kept("Ours\nElsewhere\nMine", [PRINTED, MARKER, other])).toBe("Mine");
  });
});

describe("people's lines", () => {
  it("keep one empty line between them at most, and none around them", () => {
    expect(kept("\n\nOne\nOurs\n\n\n\nTwo\n\nThree\nFour\n\n")).toBe("One\n\nTwo\n\nThree\nFour");
  });
});

describe("a block whose marker does not say what was written", () => {
  it.each<[what: string, inside: string, expected: string]>([
    ["a line of the block that replaces it is ours", "Ours  \nMine", "Mine"],
    ["so is one with another tick", "- [x] Box <!-- box:a -->\nMine", "Mine"],
    ["so is each box with a key", "- [ ] Older <!-- box:b -->\nMine", "Mine"],
    ["a box without one is theirs", "- [ ] theirs", "- [ ] theirs"],
  ])("says little: %s", (_, inside, expected) => {
    expect(kept(inside, [MARKER], `  \n${WRITTEN}  `)).toBe(expected);
    expect(kept(inside, [], WRITTEN)).toBe(expected);
  });
});
