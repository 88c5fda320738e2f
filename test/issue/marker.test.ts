import { describe, expect, it } from "@jest/globals";
import {
  isSameText,
  parseMarker,
  readMarkerLine,
  renderMarker,
  titleHash,
  type Marker,
} from "../../src/issue/marker.ts";

const MARKER: Marker = { plan: "p", key: "k", hash: "h", title: "t", kind: "step", removed: false };
const LINE = "<!-- plansync v1 plan=p item=k kind=step hash=h title=t -->";

describe("a marker as text", () => {
  it.each<[what: string, over: Partial<Marker>, line: string]>([
    ["has the fields that every marker has", {}, LINE],
    ["says that the item is gone", { removed: true }, LINE.replace(" -->", " removed=1 -->")],
    ["names the repository", { repo: 7 }, LINE.replace(" -->", " repo=7 -->")],
    ["keeps the states of the boxes", { ticks: "ab" }, LINE.replace(" -->", " ticks=ab -->")],
    ["keeps the prints of the lines", { lines: "cd" }, LINE.replace(" -->", " lines=cd -->")],
    ["spells what could end a field", { key: "a b=c" }, LINE.replace("item=k", "item=a%0020b%003dc")],
    ["spells what could end a comment", { key: "a--b-" }, LINE.replace("item=k", "item=a%002d-b%002d")],
    ["spells each half of a character", { key: "😀" }, LINE.replace("item=k", "item=%d83d%de00")],
    ["leaves what is harmless", { key: "a_B.c:d/e-1" }, LINE.replace("item=k", "item=a_B.c:d/e-1")],
  ])("%s, and is read back", (_, over, line) => {
    expect(renderMarker({ ...MARKER, ...over })).toBe(line);
    expect(readMarkerLine(line)).toEqual({ ...MARKER, ...over });
  });
});

describe("a line", () => {
  it.each<[what: string, line: string]>([
    ["has blanks behind it", `${LINE}  `],
    ["has fields of a later version", LINE.replace(" -->", " more=1 -->")],
    ["has words that are no field", LINE.replace(" -->", " word =x -->")],
    ["has no blank before its end", LINE.replace(" -->", "-->")],
  ])("is the marker that it holds where it %s", (_, line) => {
    expect(readMarkerLine(line)).toEqual(MARKER);
  });

  it.each<[what: string, line: string]>([
    ["is other text", "words"],
    ["has text before it", `x${LINE}`],
    ["has text behind it", `${LINE}x`],
    ["has an older version", LINE.replace("v1", "v0")],
    ["names no plan", LINE.replace("plan=p ", "")],
    ["names no item", LINE.replace("item=k ", "")],
    ["has no hash", LINE.replace("hash=h ", "")],
    ["has no kind", LINE.replace("kind=step ", "")],
    ["has a kind that there is none of", LINE.replace("kind=step", "kind=stop")],
  ])("is no marker where it %s", (_, line) => {
    expect(readMarkerLine(line)).toBeNull();
  });

  it("of a version of before its title was kept has no title", () => {
    expect(readMarkerLine(LINE.replace(" title=t", ""))).toEqual({ ...MARKER, title: "" });
  });

  it.each(["0", "07", "x", "7x", "", "12345678901234567"])("names no repository with the id %j", (id) => {
    expect(readMarkerLine(LINE.replace(" -->", ` repo=${id} -->`))).toEqual(MARKER);
  });

  it("says that the item is gone with a 1 and with nothing else", () => {
    expect(readMarkerLine(LINE.replace(" -->", " removed=0 -->"))).toEqual(MARKER);
  });

  it("of a later version is told apart, whatever it holds", () => {
    expect(readMarkerLine("<!-- plansync v2 whatever -->")).toBe("newer");
    expect(readMarkerLine("<!-- plansync v12 whatever -->")).toBe("newer");
  });
});

describe("the marker of a body", () => {
  const other = LINE.replace("item=k", "item=o");

  it.each<[what: string, body: string, expected: Marker | "newer" | null]>([
    ["stands on a line of its own", `Hi\n${LINE}\nYou`, MARKER],
    ["stands on a line that ends as the web editor stores it", `Hi\r\n${LINE} \t\r\nYou`, MARKER],
    ["is the first where several name one item", `${LINE}\n${LINE.replace("hash=h", "hash=i")}`, MARKER],
    ["is none where two name two items", `${LINE}\n${other}`, null],
    ["is none where two name two plans", `${LINE}\n${LINE.replace("plan=p", "plan=q")}`, null],
    ["is none within a line", `Hi ${LINE}`, null],
    ["is none where there is none", "Hi", null],
    [
      "is found behind a line that only looks like one",
      `<!-- plansync v1 -->\n<!-- plansync v1 x -->\n${LINE}`,
      MARKER,
    ],
    ["is a later one wherever one stands", `${LINE}\n<!-- plansync v2 x -->`, "newer"],
  ])("%s", (_, body, expected) => {
    expect(parseMarker(body)).toEqual(expected);
  });
});

describe("two markers", () => {
  it.each<[what: string, over: Partial<Marker>]>([
    ["other boxes are ticked", { ticks: "ab" }],
    ["one knows the lines that were written", { lines: "cd" }],
    ["one knows the repository", { repo: 7 }],
  ])("belong to the same text where %s", (_, over) => {
    expect(isSameText(MARKER, { ...MARKER, ...over })).toBe(true);
    expect(isSameText({ ...MARKER, ...over }, MARKER)).toBe(true);
  });

  it.each<[what: string, over: Partial<Marker>]>([
    ["plan", { plan: "q" }],
    ["item", { key: "o" }],
    ["text", { hash: "i" }],
    ["title", { title: "u" }],
    ["kind", { kind: "task" }],
    ["end", { removed: true }],
  ])("belong to two texts where they tell another %s", (_, over) => {
    expect(isSameText(MARKER, { ...MARKER, ...over })).toBe(false);
  });

  it("belong to two texts where they tell two repositories", () => {
    expect(isSameText({ ...MARKER, repo: 7 }, { ...MARKER, repo: 7 })).toBe(true);
    expect(isSameText({ ...MARKER, repo: 7 }, { ...MARKER, repo: 8 })).toBe(false);
  });
});

describe("the hash of a title", () => {
  it("is eight digits, and another one for another title", () => {
    expect(titleHash("Build")).toMatch(/^[0-9a-f]{8}$/);
    expect(titleHash("Build")).not.toBe(titleHash("Build it"));
  });
});
