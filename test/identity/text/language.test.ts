import { describe, expect, it } from "@jest/globals";
import { areTranslations, differInLanguage, languageOf } from "../../../src/identity/text/language.ts";
import type { Matchable, PlanVersion } from "../../../src/identity/text/matchable.ts";
import { lineNumber } from "../../../src/plan/model/line-number.ts";

describe("the language of a text", () => {
  it.each([
    ["write the schema and run all of it", "english"],
    ["das Schema entwerfen und auf der Vorstufe prüfen", "german"],
    ["написать схему и проверить на стенде", "russian"],
    ["écrire le schéma et tester les imports avec une base", "french"],
    ["escribir el esquema y probar con los datos del puerto", "spanish"],
    ["スキーマを書く", "japanese"],
    ["编写数据库结构", "chinese"],
    ["스키마 작성", "korean"],
  ])("of %j is known", (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    ["write of the port", "english"],
    ["write the port", null],
    ["the of la les", null],
    ["the of la les in", "english"],
    ["schema るる", "japanese"],
    [`${"schema ".repeat(2)}港`, null],
  ])("of %j is told by enough small words, or by its own script: %j", (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it("is that of the first 20,000 characters", () => {
    expect(languageOf(`${"the of and ".repeat(2_000)}${"le la les des du ".repeat(5_000)}`)).toBe("english");
  });

  it.each(["", "schema migration", "Commit", "`a.ts` `b.ts`"])("of %j is not guessed", (text) => {
    expect(languageOf(text)).toBeNull();
  });
});

describe("a translated plan", () => {
  const titles = [
    "Port",
    "the keeper of it",
    "dig for the sea",
    "fill in all",
    "a lamp and oil",
    "paint it on top",
    "sail to it",
  ];
  const german = [
    "Hafen",
    "der Wart und die",
    "graben für das Meer",
    "alles mit Sand",
    "eine Lampe und Öl",
    "es auf dem Dach",
    "zum Meer",
  ];
  const plan = (
    texts: readonly string[],
    change: (item: Matchable, index: number) => Partial<Matchable> = () => ({}),
  ): PlanVersion => ({
    items: texts.map((title, index) => {
      const item: Matchable = {
        kind: index === 0 ? "plan" : "task",
        title,
        id: null,
        parent: index === 0 ? null : 0,
        line: lineNumber(index + 1),
        text: `- [ ] ${title}`,
        section: [],
      };
      return { ...item, ...change(item, index) };
    }),
  });

  it.each<[says: string, before: PlanVersion, after: PlanVersion, isTranslation: boolean]>([
    ["has the same items in another language", plan(titles), plan(german), true],
    ["is not one in the same language", plan(titles), plan(titles), false],
    ["is not one in a language that nobody can tell", plan(titles), plan(titles.map(() => "Schema")), false],
    ["is not one from a language that nobody can tell", plan(titles.map(() => "Schema")), plan(german), false],
    ["is not one with an item more", plan(titles), plan([...german, "und mehr"]), false],
    ["is not one with an item less", plan([...titles, "and more"]), plan(german), false],
    ["is not one of six items", plan(titles.slice(0, 6)), plan(german.slice(0, 6)), false],
    [
      "is not one with an item of another kind",
      plan(titles),
      plan(german, (_, index) => (index === 3 ? { kind: "check" } : {})),
      false,
    ],
    [
      "is not one with an item below another",
      plan(titles),
      plan(german, (_, index) => (index === 3 ? { parent: 2 } : {})),
      false,
    ],
  ])("%s", (_, before, after, isTranslation) => {
    expect(areTranslations(before, after)).toBe(isTranslation);
  });

  it("differs in language only where both can be told", () => {
    expect(differInLanguage(plan(titles), plan(german))).toBe(true);
    expect(differInLanguage(plan(["Schema"]), plan(german))).toBe(false);
    expect(differInLanguage(plan(titles), plan(["Schema"]))).toBe(false);
  });
});
