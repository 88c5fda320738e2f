import { describe, expect, it } from "@jest/globals";
import { linePlaces } from "../../../src/plan/markdown/line-places.ts";

describe("what a line stands in", () => {
  it.each<[says: string, text: string, place: string | null]>([
    ["is a fence of code", "a\n```\nX\n```\n", "code from 2"],
    ["is the second of two fences", "```\na\n```\n```\nX\n```\n", "code from 4"],
    ["is nothing between two fences", "```\na\n```\nX\n```\nb\n```\n", null],
    ["is a comment", "a <!-- b\nX\n-->\n", "comment from 1"],
    ["is a comment that never ends", "<!-- b\nX\n", "comment from 1"],
    ["is nothing behind a comment", "<!-- b -->\nX\n", null],
    ["is an element with raw text", "<pre>\nX\n</pre>\n", "html from 1"],
    ["is an element with raw text, whatever its letters", "a\n<SCRIPT>\nX\n</Script >\n", "html from 2"],
    ["is nothing behind such an element", "<style>\n</style>\nX\n", null],
    ["is a table up to an empty line", "<table>\nX\n\n", "html from 1"],
    ["is nothing behind the empty line below a table", "<table>\n\nX\n", null],
    ["is nothing behind the empty line below details", "<details>\n\nX\n", null],
    ["is nothing after a comment within code", "```\n<!--\n```\nX\n", null],
    ["is nothing after an element that begins within code", "a\n```\n<pre>\n```\nX\n", null],
    ["is a comment behind code with one", "```\n<!--\n```\n<!-- b\nX\n", "comment from 4"],
    ["is nothing in other elements", "<div>\nX\n</div>\n", null],
  ])("%s", (_, text, place) => {
    const found = linePlaces(text)(text.indexOf("X"));

    expect(found === null ? null : `${found.by} from ${text.slice(0, found.from).split("\n").length}`).toBe(place);
  });
});
