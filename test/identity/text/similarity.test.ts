import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  dice,
  isContinuation,
  profileOf,
  similarity,
  stemsOf,
  wordsOf,
} from "../../../src/identity/text/similarity.ts";

const compare = (a: string, b: string): number => similarity(profileOf(a), profileOf(b));

describe("the words of a normalised text", () => {
  it.each<[text: string, words: readonly string[]]>([
    ["dig the dig", ["dig", "the"]],
    ["  dig   it ", ["dig", "it"]],
    ["港を掘", ["港", "を", "港を", "掘", "を掘"]],
    ["a港b", ["a", "港", "b"]],
    ["", []],
  ])("in %j are %j", (text, words) => {
    expect([...wordsOf(text)]).toEqual(words);
  });

  it("begin alike in all their forms", () => {
    expect([...stemsOf(new Set(["error", "errors", "dig", "формула", "формулы", "src2026", "2026src"]))]).toEqual([
      "error",
      "dig",
      "форму",
      "src2026",
      "2026src",
    ]);
  });
});

describe("a profile", () => {
  it("has all runs of three characters, with the blanks around", () => {
    expect([...profileOf("digs").trigrams]).toEqual([" di", "dig", "igs", "gs "]);
  });

  it("is one of the first 600 characters", () => {
    expect(profileOf("a".repeat(700)).text).toHaveLength(600);
  });
});

describe("the share of two sets", () => {
  it.each<[one: string, other: string, share: number]>([
    ["abcd", "ab", 2 / 3],
    ["ab", "abcd", 2 / 3],
    ["ab", "cd", 0],
    ["ab", "ab", 1],
    ["", "ab", 0],
    ["ab", "", 0],
    ["", "", 0],
  ])("%j and %j is %d", (one, other, share) => {
    expect(dice(new Set(one), new Set(other))).toBeCloseTo(share);
  });
});

describe("a text goes on as another", () => {
  it.each<[one: string, other: string, goesOn: boolean]>([
    ["dig it", "dig it now", true],
    ["dig it now", "dig it", true],
    ["dig it", "dig it", true],
    ["dig", "dig it now", false],
    ["digger", "digger now", true],
    ["digge", "digge now", false],
    ["dig it", "dig items", false],
    ["dig it", "we dig it", false],
    ["a b c d e f", "a b c d e fg", true],
    ["a b c d e", "a b c d ef", false],
  ])("%j as %j: %p", (one, other, goesOn) => {
    expect(isContinuation(profileOf(one), profileOf(other))).toBe(goesOn);
  });
});

describe("similarity", () => {
  it("is the mean of shared words and shared runs of three characters", () => {
    const [one, other] = [profileOf("dig it"), profileOf("dig me")];

    expect(similarity(one, other)).toBe((dice(one.words, other.words) + dice(one.trigrams, other.trigrams)) / 2);
  });

  it("is more than 0.9 where nearly all of a text that goes on is the same", () => {
    const long = Array.from({ length: 30 }, (_, at) => `word${at}`).join(" ");

    expect(compare(long, `${long} too`)).toBeGreaterThan(0.95);
  });

  it("is 0 for texts without words", () => {
    expect(compare("", "dig")).toBe(0);
  });

  it.each([
    ["write the parser", "write the streaming parser", "write the printer"],
    ["x アカウント作成 ユーザー名候補", "x アカウント作成 同名で統一", "投稿の自動化を実装する"],
    ["написать тесты для парсера", "написать новые тесты для парсера", "развернуть сервер"],
    ["كتابة اختبارات المحلل", "كتابة اختبارات جديدة للمحلل", "نشر الخادم"],
  ])("finds %j nearer to %j than to %j", (text, near, far) => {
    expect(compare(text, near)).toBeGreaterThan(compare(text, far));
  });

  it("treats a text with a long note appended as the same", () => {
    expect(compare("seed the data", "seed the data of all harbours with a script that nobody has read")).toBe(0.9);
  });

  it("does not match a single short word with everything that begins with it", () => {
    expect(compare("test", "test the lamps of the harbour in winter")).toBeLessThan(0.5);
  });

  it("is symmetric, between 0 and 1, and 1 for the same text", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (a, b) => {
        expect(compare(a, b)).toBe(compare(b, a));
        expect(compare(a, b)).toBeGreaterThanOrEqual(0);
        expect(compare(a, b)).toBeLessThanOrEqual(1);
        expect(compare(a, a)).toBe(1);
      }),
    );
  });
});
