import { describe, expect, it } from "@jest/globals";
import { isSpecific, wordingOf, wordsOf } from "../../../src/identity/text/wording.ts";

describe("the words of a line", () => {
  it.each<[says: string, line: string, words: readonly string[]]>([
    ["are in lower case", "Dig the Basin", ["dig", "the", "basin"]],
    ["are without marks", "- [ ] **Dig** `the` ~~basin~~", ["dig", "the", "basin"]],
    ["are without link targets", "See [the map](https://x.example/map)", ["see", "the", "map"]],
    ["are those in a comment that the line was made", "<!-- - [ ] Dig it -->", ["dig", "it"]],
    ["are those in a comment within a list item", "> 1. [x] <!-- Dig it", ["dig", "it"]],
    ["are without a comment behind them", "Dig it <!-- soon -->", ["dig", "it"]],
    ["are single characters in scripts without blanks", "港を掘る now", ["港", "を", "掘", "る", "now"]],
    ["keep accents", "Écrire à l’aide", ["écrire", "à", "l", "aide"]],
    ["keep vowel signs with their letter", "กำ", ["กํ", "า"]],
    ["are those of wide letters", "Ｄｉｇ", ["dig"]],
    ["know C++ and C#", "C++ or C# or F#!", ["cplusplus", "or", "csharp", "or", "fsharp"]],
    ["leave other signs out", "a + b # c", ["a", "b", "c"]],
    ["are none where there is no letter or digit", "— * —", []],
  ])("%s", (_, line, words) => {
    expect(wordsOf(line)).toEqual(words);
  });

  it.each<[entity: string, words: readonly string[]]>([
    ["Dig &amp; fill", ["dig", "fill"]],
    ["b&#97;sin", ["basin"]],
    ["b&#x61;sin", ["basin"]],
    ["b&#X61;sin", ["basin"]],
    ["a&nbsp;b", ["a", "b"]],
    ["a&NBSP;b", ["a", "b"]],
    ["a&hm;b", ["a", "hm", "b"]],
    ["a&#31;b", ["a", "31", "b"]],
    ["a&#32;b", ["a", "b"]],
    ["a&#x5e2f;b", ["a", "帯", "b"]],
    ["a&#xd7ff;b", ["a", "b"]],
    ["a&#xd800;b", ["a", "xd800", "b"]],
    ["a&#xdfff;b", ["a", "xdfff", "b"]],
    ["a&#xe000;b", ["a", "b"]],
    ["a&#xffff;b", ["a", "b"]],
    ["a&#x10000;b", ["a", "x10000", "b"]],
    ["a&#65536;b", ["a", "65536", "b"]],
  ])("of %j are those that it shows: %j", (line, words) => {
    expect(wordsOf(line)).toEqual(words);
  });

  it("keep their marks beyond a thousand characters", () => {
    const words = wordsOf(`${"a ".repeat(498)}[bcd](e) [f](g)`);

    expect(words.slice(498)).toEqual(["bcd", "e", "f", "g"]);
    expect(wordsOf(`${"a ".repeat(490)}[bcd](e) [f](g)`).slice(490)).toEqual(["bcd", "f"]);
  });
});

describe("the wording of a text", () => {
  it("is its normalised title, entities read", () => {
    expect(wordingOf("**Dig** &lt;it&gt; &quot;now&quot; &apos;s — done")).toBe("dig it now s");
  });
});

describe("a wording", () => {
  it.each([
    ["dig the basin", true],
    ["dig it", false],
    ["reconfiguration", false],
    ["reconfigurations", true],
    ["港を掘る", true],
    ["港を掘", false],
    ["港 dig it", false],
    ["港 dig it now", true],
  ])("as %j is too specific to occur by accident: %p", (wording, specific) => {
    expect(isSpecific(wording, wordsOf(wording))).toBe(specific);
  });
});
