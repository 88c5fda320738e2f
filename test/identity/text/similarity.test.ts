import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { profileOf, similarity } from "../../../src/identity/text/similarity.ts";

const compare = (a: string, b: string): number => similarity(profileOf(a), profileOf(b));

describe("similarity", () => {
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
