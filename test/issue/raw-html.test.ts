import { describe, expect, it } from "@jest/globals";
import { cleanHtml, isBalanced } from "../../src/issue/raw-html.ts";

/** Cleaned HTML: `{}` stands around what is text, `·` is the blank that nobody sees. */
function cleaned(html: string, keepTags = true, around = { before: "", after: "" }): string {
  return cleanHtml(html, keepTags, (text) => (text === "" ? "" : `{${text}}`), around).replaceAll("\u200b", "·");
}

describe("tags", () => {
  it.each<[what: string, pieces: readonly string[]]>([
    ["there are none", ["text"]],
    ["each is closed", ["<b>", "</b>"]],
    ["each is closed within another one", ["<b><i>", "x", "</i></b>"]],
    ["they are closed in other letters", ["<B></b>"]],
    ["they are empty", ["<br><hr><wbr>"]],
    ["those that nobody keeps are open", ["<script><a>", "</form>"]],
    ["they stand in a comment", ["<!-- <b> -->", "<!-- </b>"]],
    ["they have harmless attributes", ['<details open><p align="left">', "</p></details>"]],
  ])("are balanced where %s", (_, pieces) => {
    expect(isBalanced(pieces)).toBe(true);
  });

  it.each<[what: string, pieces: readonly string[]]>([
    ["one is open", ["<b>"]],
    ["one is closed that nobody opened", ["</b>"]],
    ["one is closed before the one within it", ["<b><i></b></i>"]],
    ["one is opened twice", ["<b><b>", "</b>"]],
  ])("are not balanced where %s", (_, pieces) => {
    expect(isBalanced(pieces)).toBe(false);
  });
});

describe("raw HTML", () => {
  it.each<[html: string, kept: string, shown: string]>([
    ["<b>x</b>", "<b>{x}</b>", "{&lt;b>}{x}{&lt;/b>}"],
    ["<details open>x</details>", "<details open>{x}</details>", "{&lt;details open>}{x}{&lt;/details>}"],
    ['<p align="left">x</p>', '<p align="left">{x}</p>', '{&lt;p align="left">}{x}{&lt;/p>}'],
    ["<br>x<BR/>", "<br>{x}<BR/>", "<br>{x}<BR/>"],
    ["<script>x</script>", "{&lt;script>}{x}{&lt;/script>}", "{&lt;script>}{x}{&lt;/script>}"],
    ['<p class="left">x', '{&lt;p class="left">x}', '{&lt;p class="left">x}'],
    ["<!DOCTYPE x>", "{&lt;!DOCTYPE x>}", "{&lt;!DOCTYPE x>}"],
    ["<?x?>", "{&lt;?x?>}", "{&lt;?x?>}"],
    ["a < b <3", "{a < b <3}", "{a < b <3}"],
  ])("%s keeps plain tags where they are balanced, and is text elsewhere", (html, kept, shown) => {
    expect(cleaned(html, true)).toBe(kept);
    expect(cleaned(html, false)).toBe(shown);
  });

  it.each<[html: string, expected: string]>([
    ["a<!-- x -->b", "{a}·{b}"],
    ["a <!-- x -->b", "{a }{b}"],
    ["a<!-- x --> b", "{a}{ b}"],
    ["a<!-- x", "{a}"],
    ["<!-- x\ny -->", ""],
  ])("loses its comments, and leaves a gap between two characters: %j", (html, expected) => {
    expect(cleaned(html)).toBe(expected);
  });

  it.each<[before: string, after: string, expected: string]>([
    ["a", "b", "·"],
    ["a", "", ""],
    ["", "b", ""],
    [" ", "b", ""],
    ["a", "\n", ""],
  ])("leaves a gap between %j and %j around it only where both can be seen", (before, after, expected) => {
    expect(cleaned("<!-- x -->", true, { before, after })).toBe(expected);
  });

  it("opens no fence once one of its tags is text", () => {
    expect(cleaned("`<t>~`")).toBe("{&#96;}{&lt;t>}{&#126;&#96;}");
    expect(cleaned("`<b>~`")).toBe("{`}<b>{~`}");
  });
});
