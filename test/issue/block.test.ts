import { describe, expect, it } from "@jest/globals";
import { isRendered, needsWrite, parseBody, renderBlock, replaceBlock, wordsInBlock } from "../../src/issue/block.ts";
import type { Marker } from "../../src/issue/marker.ts";

const ITEM = { plan: "p", key: "k", title: "t", kind: "step", removed: false } as const;
const BOX = "- [ ] Look <!-- box:a -->";
const END = "<!-- plansync end boxes=1 -->";

function blockOf(content = `Ours\n${BOX}`, over: Partial<Marker> = {}) {
  return { title: "T", labels: [], ...renderBlock({ ...ITEM, ...over }, content) };
}

const { block: BLOCK } = blockOf();
const [BEGIN = ""] = BLOCK.split("\n");
const NEWER = "<!-- plansync v2 x -->";

describe("a block", () => {
  it("stands between a marker and the number of its boxes", () => {
    const lines = BLOCK.split("\n");

    expect(lines.slice(1)).toEqual(["Ours", BOX, END]);
    expect(lines[0]).toMatch(
      /^<!-- plansync v1 plan=p item=k kind=step hash=[0-9a-f]{16} title=t ticks=[0-9a-f]{8} lines=[\w.]{6} -->$/,
    );
  });

  it("tells no ticks where it has no boxes", () => {
    const { block } = blockOf("Ours");

    expect(block).toMatch(/\n<!-- plansync end boxes=0 -->$/);
    expect(block).not.toContain("ticks=");
  });

  it("has the same hash whatever is ticked, and another one for other words", () => {
    expect(blockOf(BOX.replace("[ ]", "[x]")).hash).toBe(blockOf(BOX).hash);
    expect(blockOf("Other").hash).not.toBe(blockOf("Ours").hash);
  });

  it("tells which boxes are ticked, and of which items they are", () => {
    const ticksOf = (content: string) => parseBody(blockOf(content).block).marker?.ticks;

    expect(ticksOf(BOX.replace("[ ]", "[x]"))).not.toBe(ticksOf(BOX));
    expect(ticksOf(BOX.replace(":a", ":b"))).not.toBe(ticksOf(BOX));
  });
});

describe("a body", () => {
  it.each<[what: string, body: string, block: string, before: string, after: string]>([
    ["without a block", "Hi", "missing", "Hi", ""],
    ["with a block", `Hi\n\n${BLOCK}\nYou`, "intact", "Hi\n\n", "\nYou"],
    ["whose edges have blanks behind them", `${BEGIN} \t\nOurs\n${BOX}\n${END} \r\nYou`, "intact", "", "\r\nYou"],
    ["without its begin", `Hi\n${BOX}\n${END}\nYou`, "damaged", "", "\nYou"],
    ["without its end", `Hi\n${BEGIN}\n${BOX}`, "damaged", "Hi\n", ""],
    ["with two blocks", `Hi\n${BLOCK}\nand\n${BLOCK}\nYou`, "damaged", "Hi\n", "\nYou"],
    ["with begin and end in the wrong order", `Hi\n${END}\n${BOX}\n${BEGIN}\nYou`, "damaged", "", ""],
    ["with fewer boxes than were written", `${BEGIN}\nOurs\n${END}`, "damaged", "", ""],
    ["with more boxes than were written", `${BEGIN}\n${BOX}\n${BOX.replace(":a", ":b")}\n${END}`, "damaged", "", ""],
    ["with the markers of two items", `${BEGIN.replace("item=k", "item=o")}\n${BLOCK}`, "damaged", "", ""],
    [
      "with lines that only look like edges",
      `<!-- plansync v1 x -->\n${BLOCK}`,
      "intact",
      "<!-- plansync v1 x -->\n",
      "",
    ],
    ["of a later version", `Hi\n${NEWER}\nText\n<!-- plansync end boxes=0 -->\nYou`, "newer", "Hi\n", "\nYou"],
  ])("%s is read as such", (_, body, block, before, after) => {
    expect(parseBody(body)).toMatchObject({ block, before, after });
  });

  it("gives no boxes where it has no block, or one of a later version", () => {
    expect(parseBody(BOX).boxes.size).toBe(0);
    expect(parseBody(`${NEWER}\n${BOX}\n${END}`)).toMatchObject({ marker: null, boxes: new Map() });
  });

  it("gives the boxes within its block alone", () => {
    const ticked = BLOCK.replace("[ ]", "[x]");

    expect([...parseBody(`${BOX.replace(":a", ":b")}\n${ticked}\n${BOX.replace(":a", ":c")}`).boxes]).toEqual([
      ["a", true],
    ]);
  });
});

describe("a block is as plansync wrote it", () => {
  it.each<[what: string, body: string]>([
    ["as it was written", BLOCK],
    ["beside words of people", `Hi\n\n${BLOCK}\n\nYou`],
    ["with the line ends of the web editor", BLOCK.replaceAll("\n", "\r\n")],
    ["with a line end of the web editor at its end alone", BLOCK.replace(`\n${END}`, `\r\n${END}`)],
    ["of an older version that told no ticks", BLOCK.replace(/ ticks=\w+/, "").replace("[ ]", "[x]")],
  ])("%s", (_, body) => {
    expect(isRendered(body)).toBe(true);
  });

  it.each<[what: string, body: string]>([
    ["nowhere", "Hi"],
    ["not when it is damaged", `${BEGIN}\nOurs\n${END}`],
    ["not when a line is another one", BLOCK.replace("Ours", "Mine")],
    ["not when a box was ticked", BLOCK.replace("[ ]", "[x]")],
  ])("%s", (_, body) => {
    expect(isRendered(body)).toBe(false);
  });
});

describe("a block that takes the place of another one", () => {
  const { block: next } = blockOf("Next");

  it.each<[what: string, body: string, expected: string]>([
    ["is the whole body where that is empty", " \n", next],
    ["comes behind what people wrote", "Hi", `Hi\n\n${next}`],
    ["comes behind what people wrote, with one empty line", "Hi\n", `Hi\n\n${next}`],
    ["comes behind what people wrote and an empty line", "Hi\n\n\n", `Hi\n\n\n${next}`],
    ["comes behind line ends of the web editor", "Hi\r\n", `Hi\r\n\n${next}`],
    ["leaves what stands around it", `Hi\n\n${BLOCK}\nYou`, `Hi\n\n${next}\nYou`],
    ["keeps people's lines below it", `${BLOCK.replace("Ours", "Ours\nMine")}\nYou`, `${next}\n\nMine\nYou`],
    ["takes the place of a block without an end", `Hi\n${BEGIN}\nOurs`, `Hi\n${next}`],
    ["takes the place of both where there are two", `${BLOCK}\nand\n${BLOCK}`, `${next}\n\nand`],
  ])("%s", (_, body, expected) => {
    expect(replaceBlock(body, next)).toBe(expected);
  });
});

describe("people's words in a block", () => {
  it.each<[what: string, body: string, expected: string]>([
    ["there are none where there is no block", "Hi", ""],
    ["there are none in a block as it was written", BLOCK, ""],
    ["there are none in one that has boxes ticked", BLOCK.replace("[ ]", "[x]"), ""],
    ["lines between ours are theirs", BLOCK.replace("Ours", "Mine\nOurs\nToo"), "Mine\nToo"],
    ["lines of a block without an end are", `${BEGIN}\nOurs\nMine`, "Mine"],
    ["lines of a block whose marker is another item's are", BLOCK.replace("Ours", "Mine"), "Mine"],
  ])("%s", (_, body, expected) => {
    expect(wordsInBlock(body)).toBe(expected);
  });

  it("are told from ours by the block to come where the marker is of a version that told no lines", () => {
    const older = `${BEGIN.replace(/ lines=\S+/, "")}\nOurs\nMine\n${END}`;

    expect(wordsInBlock(older, blockOf("Ours").block)).toBe("Mine");
  });
});

describe("a body is written", () => {
  it.each<[what: string, body: string, isWritten: boolean]>([
    ["not when its block stands", `Hi\n${BLOCK}`, false],
    ["not when a later version wrote it", NEWER, false],
    ["when it has no block", "Hi", true],
    ["when its block is damaged", `${BEGIN}\nOurs`, true],
    ["when another text stands", blockOf(`Other\n${BOX}`).block, true],
    ["when another item's stands", blockOf(undefined, { key: "o" }).block, true],
    ["when it has another state", BLOCK.replace("[ ]", "[x]"), true],
  ])("%s", (_, body, isWritten) => {
    expect(needsWrite(body, blockOf())).toBe(isWritten);
  });

  it("when it has the boxes of other items", () => {
    expect(needsWrite(BLOCK.replace("box:a", "box:b"), blockOf())).toBe(true);
  });
});
