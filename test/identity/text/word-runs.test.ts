import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { WordRuns } from "../../../src/identity/text/word-runs.ts";

/** The pattern that ends at each word of a text: `2:dig it`, or `-`. */
function endings(patterns: readonly string[], text: string, dropped: readonly number[] = []): string {
  const runs = new WordRuns(patterns.map((pattern) => pattern.split(" ")));
  for (const pattern of dropped) runs.drop(pattern);
  const words = text.split(" ");
  let state = 0;
  return words
    .map((word, at) => {
      state = runs.step(state, word);
      const found = runs.endingAt(state);
      return found === null ? "-" : `${found.pattern}:${words.slice(at + 1 - found.words, at + 1).join("_")}`;
    })
    .join(" ");
}

describe("runs of words", () => {
  it.each<[says: string, patterns: readonly string[], text: string, found: string]>([
    ["are found where they end", ["dig it"], "we dig it now", "- - 0:dig_it -"],
    ["are found each by its place in the list", ["dig", "fill"], "fill dig", "1:fill 0:dig"],
    ["are found again and again", ["dig it"], "dig it dig it", "- 0:dig_it - 0:dig_it"],
    ["are found where they overlap", ["a b", "b c"], "a b c", "- 0:a_b 1:b_c"],
    ["are the longest that ends at a word", ["b", "a b"], "b a b", "0:b - 1:a_b"],
    ["are found within a longer one that is not finished", ["a b c", "b"], "a b d", "- 1:b -"],
    ["are found behind the beginning of another", ["a b c", "b d"], "a b d", "- - 1:b_d"],
    ["are found behind the beginnings of several others", ["a a b c", "a b d", "b e"], "a a b e", "- - - 2:b_e"],
    ["are found behind a repeated word", ["a a b"], "a a a b", "- - - 0:a_a_b"],
    ["are not found across a word that none has", ["dig it"], "dig x it", "- - -"],
    ["are not found out of a word that begins one", ["dig it"], "dig dig it", "- - 0:dig_it"],
    ["are found at two depths below the longest", ["a b c", "b c", "c"], "a b c", "- - 0:a_b_c"],
  ])("%s", (_, patterns, text, found) => {
    expect(endings(patterns, text)).toBe(found);
  });

  it.each<[says: string, patterns: readonly string[], text: string, dropped: readonly number[], found: string]>([
    ["that were dropped are not found", ["dig it"], "dig it", [0], "- -"],
    ["that were dropped leave the next shorter one", ["a b c", "b c", "c"], "a b c", [0], "- - 1:b_c"],
    ["that were dropped leave the shortest one", ["a b c", "b c", "c"], "a b c", [0, 1], "- - 2:c"],
    ["that were dropped leave none", ["a b c", "b c", "c"], "a b c", [0, 1, 2], "- - -"],
    ["that were dropped leave one behind a longer unfinished one", ["a b c", "b", "a b"], "a b", [2], "- 1:b"],
  ])("%s", (_, patterns, text, dropped, found) => {
    expect(endings(patterns, text, dropped)).toBe(found);
  });

  it("are dropped once", () => {
    const runs = new WordRuns([["a"], ["b"]]);

    expect([runs.drop(0), runs.drop(0), runs.drop(1)]).toEqual([true, false, true]);
  });

  it("are found again at the same place after one was dropped", () => {
    const runs = new WordRuns([["a", "b", "c"], ["b", "c"], ["c"]]);
    const state = ["a", "b", "c"].reduce((before, word) => runs.step(before, word), 0);

    const found = [0, 1, 2].map((pattern) => {
      runs.drop(pattern);
      return runs.endingAt(state)?.pattern;
    });

    expect(found).toEqual([1, 2, undefined]);
  });

  it("are what a search word by word finds", () => {
    const word = fc.constantFrom("a", "b", "c");
    const run = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(
        fc.uniqueArray(run, { maxLength: 6 }),
        fc.array(word, { minLength: 1, maxLength: 12 }),
        (patterns, words) => {
          const expected = words.map((_, at) => {
            const longest = patterns
              .map((pattern, index) => ({ index, length: pattern.split(" ").length, pattern }))
              .filter(
                ({ length, pattern }) => length <= at + 1 && words.slice(at + 1 - length, at + 1).join(" ") === pattern,
              )
              .sort((one, other) => other.length - one.length)[0];
            return longest === undefined ? "-" : `${longest.index}:${longest.pattern.replaceAll(" ", "_")}`;
          });

          expect(endings(patterns, words.join(" "))).toBe(expected.join(" "));
        },
      ),
    );
  });
});
