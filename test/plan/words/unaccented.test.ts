import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { folded, unaccented } from "../../../src/plan/words/unaccented.ts";

describe("a word without accents", () => {
  it.each([
    ["étapes", "etapes"],
    ["Implementação", "implementacao"],
    ["ADIM", "adim"],
    ["adım", "adim"],
    ["İptal", "iptal"],
    ["đã hủy", "da huy"],
    ["giai đoạn", "giai doan"],
    ["Łódź", "lodz"],
    ["Fullført", "fullfort"],
    ["abschließen", "abschließen"],
    ["этап", "этап"],
    ["단계", "단계"],
    ["फ़ेज़", "फ़ेज़".normalize("NFC")],
  ])("%s is %s, composed or not", (word, expected) => {
    expect(folded(word)).toBe(expected);
    expect(folded(word.normalize("NFD"))).toBe(expected);
  });

  it("keeps the length of every text, so that places in it stay the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const composed = text.normalize("NFC");

        expect(unaccented(text)).toHaveLength(text.length);
        expect(folded(composed)).toHaveLength(composed.length);
      }),
    );
  });
});
