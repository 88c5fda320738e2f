import { describe, expect, it } from "@jest/globals";
import { findRemnants } from "../../../src/identity/remnants/find-remnants.ts";
import type { Lost } from "../../../src/identity/remnants/remnant.ts";

/** Where the words of lost boxes are in a text of which nothing is an item: `line:column kind`. */
function placesOf(text: string, ...titles: readonly string[]) {
  const lost = titles.map((title): Lost => ({ title, text: `- [ ] ${title}` }));
  return findRemnants(lost, [{ path: "PLAN.md", text, items: [] }]);
}
const named = (text: string, ...titles: readonly string[]) =>
  placesOf(text, ...titles).map((place) => (place === null ? null : `${place.line}:${place.column} ${place.kind}`));

describe("a line with only the words of a lost item", () => {
  it.each<[says: string, line: string, cure: string]>([
    ["is cured without the end of a comment", "[v] Dig it -->", "- [x] Dig it"],
    ["is cured without a long end of a comment", "[v] Dig it ---->", "- [x] Dig it"],
    ["is cured without the ends of elements", "[v] Dig it</b></li>", "- [x] Dig it"],
    ["is cured without a beginning of an element", "[v] Dig it <br>", "- [x] Dig it"],
    ["is cured with what is no element", "[v] Dig <3>", "- [x] Dig <3>"],
    ["is cured with an arrow", "[v] Dig it ->", "- [x] Dig it ->"],
    ["is cured without six ends", `[v] Dig it${"</b>".repeat(6)}`, "- [x] Dig it"],
    ["is cured without blanks at its end", "[v] Dig it   ", "- [x] Dig it"],
  ])("%s", (_, line, cure) => {
    const [place] = placesOf(line, line.includes("<3>") ? "Dig 3" : "Dig it");

    expect(place?.hint).toContain(`Write \`${cure}\`;`);
  });

  it.each<[says: string, text: string, titles: readonly string[], places: readonly (string | null)[]]>([
    ["counts for one item", "[v] Dig", ["Dig", "Dig"], ["1:1 mark", null]],
    [
      "counts for each of two items with other words in its cells",
      "| Dig | Fill |",
      ["Dig", "Fill"],
      ["1:3 table", "1:9 table"],
    ],
    [
      "counts for as many items as it has cells with their words",
      "| Dig | Dig |",
      ["Dig", "Dig", "Dig"],
      ["1:3 table", "1:9 table", null],
    ],
    ["counts in a cell without a bar behind it", "Rest | Dig", ["Dig"], ["1:8 table"]],
    ["counts in an empty row of cells for none", "|||", ["Dig"], [null]],
    ["counts as a whole where it has a bar that is no cell's end", "- Dig | fill", ["Dig | fill"], ["1:1 bullet-only"]],
    ["is preferred with a box to one that is a mark", "- Dig\n[v] Dig", ["Dig"], ["2:1 mark"]],
    ["is preferred as a bullet to a heading", "## Dig\n- Dig", ["Dig"], ["2:1 bullet-only"]],
    ["is preferred as a bullet to plain words", "Dig\n- Dig", ["Dig"], ["2:1 bullet-only"]],
    ["is preferred as a cell to plain words", "Dig\n| Dig |", ["Dig"], ["2:3 table"]],
    ["is preferred as a cell to a heading", "## Dig\n\n| Dig |", ["Dig"], ["3:3 table"]],
    [
      "counts although it is longer than any title",
      `[v] Dig ${"a ".repeat(300)}`,
      [`Dig ${"a ".repeat(300)}`],
      ["1:1 mark"],
    ],
  ])("%s", (_, text, titles, places) => {
    expect(named(text, ...titles)).toEqual(places);
  });
});

describe("a longer text with the words of a lost item", () => {
  it.each<[says: string, text: string, titles: readonly string[], places: readonly (string | null)[]]>([
    ["is found by where its words begin", "We want to dig the basin soon.", ["Dig the basin"], ["1:12 prose"]],
    [
      "is found in the line in which the words begin",
      "We want\nto dig the\nbasin soon.",
      ["Dig the basin"],
      ["2:4 prose"],
    ],
    ["is found in the second of three lines", "We want\nto dig the basin\nsoon.", ["Dig the basin"], ["2:4 prose"]],
    ["is found in the last of three lines", "We want\nto rest and\nto dig the basin", ["Dig the basin"], ["3:4 prose"]],
    ["is not found across an empty line", "We want to dig the\n\nbasin soon.", ["Dig the basin"], [null]],
    ["is not found across the beginning of a mark", "We want to dig the\n- basin soon.", ["Dig the basin"], [null]],
    ["is not found across the beginning of a number", "We want to dig the\n12. basin soon.", ["Dig the basin"], [null]],
    ["is found behind an empty line", "Words.\n\nWe dig the basin.", ["Dig the basin"], ["3:4 prose"]],
    [
      "holds two items that do not overlap",
      "First dig the basin, then fill the basin.",
      ["Dig the basin", "Fill the basin"],
      ["1:7 prose", "1:27 prose"],
    ],
    [
      "holds the longer of two that overlap at their end",
      "We dig the deep basin.",
      ["Dig the deep basin", "the deep basin"],
      ["1:4 prose", null],
    ],
    [
      "holds the longer of two that overlap at their beginning",
      "We dig the deep basin.",
      ["Dig the deep", "Dig the deep basin"],
      [null, "1:4 prose"],
    ],
    [
      "holds the longer of two that overlap in the middle",
      "We dig the deep basin.",
      ["the deep basin", "We dig the deep"],
      [null, "1:1 prose"],
    ],
    ["is not searched for words that anybody may write", "We dig it soon.", ["Dig"], [null]],
    ["is not searched once all are found", "[v] Dig the basin\n\nWe dig the basin.", ["Dig the basin"], ["1:1 mark"]],
    [
      "is searched for what is still lost",
      "[v] Dig the basin\n\nWe dig the basin.",
      ["Dig the basin", "Dig the basin"],
      ["1:1 mark", "3:4 prose"],
    ],
    [
      "is found by its first word, although that stands there twice",
      "Dig where we dig the basin.",
      ["Dig the basin"],
      ["1:1 prose"],
    ],
  ])("%s", (_, text, titles, places) => {
    expect(named(text, ...titles)).toEqual(places);
  });
});
