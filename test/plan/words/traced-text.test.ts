import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { plainText } from "../../../src/plan/words/inline.ts";
import { traceText } from "../../../src/plan/words/traced-text.ts";

const REFERENCES: ReadonlySet<string> = new Set(["a"]);
const PIECES = [
  "a",
  "b",
  " ",
  "  ",
  "*",
  "**",
  "_",
  "__",
  "~~",
  "`",
  "``",
  "[",
  "]",
  "(",
  ")",
  "(x)",
  "[a]",
  "!",
  "<b>",
];
const ODD_PIECES = [
  "</b>",
  "<",
  ">",
  "<!--",
  "-->",
  "&amp;",
  "&#65;",
  "&",
  "\\",
  "e\u0301",
  "각",
  "👩‍💻",
  "<https://a.b>",
];

describe("a traced text", () => {
  it("is the plain text", () => {
    const text = fc.string({ unit: fc.constantFrom(...PIECES, ...ODD_PIECES), maxLength: 24 });

    fc.assert(
      fc.property(text, (source) => {
        expect(traceText(source, REFERENCES)?.text).toBe(plainText(source, REFERENCES));
      }),
      { numRuns: 3_000, seed: 7 },
    );
  });

  it("knows where each letter stands", () => {
    const source = "**Use** `fs.open` &amp; [the *docs*](https://a.example) \\*now\\*";
    const traced = traceText(source, REFERENCES);

    const places = [...(traced?.text ?? "")].map((char, at) => {
      const span = traced?.spans[at];
      return [char, source.slice(span?.start, span?.end)];
    });

    expect(traced?.text).toBe("Use fs.open & the docs *now*");
    expect(places.filter(([char, written]) => char !== written)).toEqual([
      ["&", "&amp;"],
      ["*", "\\*"],
      ["*", "\\*"],
    ]);
  });

  it("is none where there is more than anybody writes", () => {
    expect(traceText("a".repeat(5_000), REFERENCES)).toBeNull();
  });
});
