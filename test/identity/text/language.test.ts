import { describe, expect, it } from "@jest/globals";
import { languageOf } from "../../../src/identity/text/language.ts";

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

  it.each(["", "schema migration", "Commit", "`a.ts` `b.ts`"])("of %j is not guessed", (text) => {
    expect(languageOf(text)).toBeNull();
  });
});
