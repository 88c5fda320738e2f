import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { transferWords } from "../../../../src/plan/edit/title/transfer-words.ts";

describe("the words that the issue changed", () => {
  it.each<[string, { base: string; onto: string; from: string; to: string }, string]>([
    ["one", { base: "Read CSV", onto: "Read CSV", from: "Read CSV", to: "Read TSV" }, "Read TSV"],
    ["put in", { base: "Read CSV", onto: "Read CSV", from: "Read CSV", to: "Read the CSV file" }, "Read the CSV file"],
    ["taken out", { base: "Read the CSV", onto: "Read the CSV", from: "Read the CSV", to: "Read CSV" }, "Read CSV"],
    ["none", { base: "Read CSV", onto: "Scan CSV", from: "Read CSV", to: "Read CSV" }, "Scan CSV"],
    [
      "beside one of the plan",
      { base: "Read CSV", onto: "Read CSV quickly", from: "Read CSV", to: "Parse CSV" },
      "Parse CSV quickly",
    ],
    ["right before one of the plan", { base: "a b", onto: "a B", from: "a b", to: "A b" }, "A B"],
    ["right behind one of the plan", { base: "a b", onto: "A b", from: "a b", to: "a c b" }, "A c b"],
    ["as the plan did", { base: "Read CSV", onto: "Parse CSV", from: "Read CSV", to: "Parse TSV" }, "Parse TSV"],
    ["put in where the plan put in the same", { base: "a b", onto: "a x b", from: "a b", to: "a x b" }, "a x b"],
    [
      "a comma",
      { base: "Read CSV then TSV", onto: "Scan CSV then TSV", from: "Read CSV then TSV", to: "Read CSV, then TSV" },
      "Scan CSV, then TSV",
    ],
    [
      "a bracket",
      { base: "Read CSV fast", onto: "Scan CSV fast", from: "Read CSV fast", to: "Read CSV (fast)" },
      "Scan CSV (fast)",
    ],
    [
      "without blanks, in Chinese",
      { base: "读取文件", onto: "读取文件两次", from: "读取文件", to: "解析文件" },
      "解析文件两次",
    ],
    [
      "at the beginning, in Chinese",
      { base: "读取文件", onto: "读取文件", from: "读取文件", to: "请读取文件" },
      "请读取文件",
    ],
    [
      "in Arabic",
      { base: "اقرأ ملف CSV", onto: "اقرأ ملف CSV بسرعة", from: "اقرأ ملف CSV", to: "اقرأ ملفات CSV" },
      "اقرأ ملفات CSV بسرعة",
    ],
    [
      "a picture of several characters",
      { base: "Ask 👩‍💻 now", onto: "Ask 👩‍💻 soon", from: "Ask 👩‍💻 now", to: "Ask 👩‍🚀 now" },
      "Ask 👩‍🚀 soon",
    ],
    ["a picture that a word touches", { base: "❤️Read", onto: "❤️Read it", from: "❤️Read", to: "❤️Scan" }, "❤️Scan it"],
    [
      "in an address, as one word",
      {
        base: "See https://a.example/x now",
        onto: "See https://a.example/x soon",
        from: "See https://a.example/x now",
        to: "See https://a.example/y now",
      },
      "See https://a.example/y soon",
    ],
  ])("are taken: %s", (_name, titles, expected) => {
    expect(transferWords(titles)).toEqual({ title: expected, conflicts: [] });
  });

  it.each<[string, { base: string; onto: string; from: string; to: string }, string]>([
    [
      "words that the plan left alone",
      { base: "Scan CSV", onto: "Scan CSV", from: "Read CSV", to: "Parse CSV" },
      "Parse CSV",
    ],
    ["other words", { base: "Scan CSV", onto: "Scan CSV", from: "Read CSV", to: "Read TSV" }, "Scan TSV"],
    [
      "words that only the plan has, which stay",
      { base: "Read CSV fast", onto: "Read CSV fast", from: "Read CSV", to: "Parse CSV" },
      "Parse CSV fast",
    ],
    [
      "the end, behind words that only the plan has",
      { base: "Read CSV fast", onto: "Read CSV fast", from: "Read CSV", to: "Read CSV twice" },
      "Read CSV fast twice",
    ],
    ["nothing, so that it stays", { base: "Scan CSV", onto: "Scan CSV", from: "Read CSV", to: "Read CSV" }, "Scan CSV"],
    ["what the plan says", { base: "Scan CSV", onto: "Scan CSV", from: "Read CSV", to: "Scan CSV" }, "Scan CSV"],
  ])("are taken where both differed before: it changed %s", (_name, titles, expected) => {
    expect(transferWords(titles)).toEqual({ title: expected, conflicts: [] });
  });

  it.each<[string, { base: string; onto: string; from: string; to: string }, string, { here: string; there: string }]>([
    [
      "one word",
      { base: "Read CSV", onto: "Scan CSV", from: "Read CSV", to: "Parse CSV" },
      "Scan CSV",
      { here: "Scan", there: "Parse" },
    ],
    [
      "one of two words",
      { base: "Read CSV", onto: "Scan CSV", from: "Read CSV", to: "Parse TSV" },
      "Scan TSV",
      { here: "Scan", there: "Parse" },
    ],
    ["one of three", { base: "a b c", onto: "A b C", from: "a b c", to: "A b X" }, "A b C", { here: "C", there: "X" }],
    [
      "put in",
      { base: "Read CSV", onto: "Read CSV fast", from: "Read CSV", to: "Read CSV twice" },
      "Read CSV fast",
      { here: "fast", there: "twice" },
    ],
    [
      "taken out by the plan",
      { base: "Read the CSV", onto: "Read CSV", from: "Read the CSV", to: "Read a CSV" },
      "Read CSV",
      { here: "", there: "a" },
    ],
    [
      "that differed before",
      { base: "Scan CSV", onto: "Load CSV", from: "Read CSV", to: "Parse CSV" },
      "Load CSV",
      { here: "Load", there: "Parse" },
    ],
  ])("are a conflict where the plan changed them too: %s", (_name, titles, expected, conflict) => {
    expect(transferWords(titles)).toEqual({ title: expected, conflicts: [conflict] });
  });

  it("settle a conflict when the plan says them by now, whatever both said before", () => {
    const titles = { base: "Scan CSV", onto: "Parse CSV", from: "Read CSV", to: "Parse TSV" };

    expect(transferWords(titles)).toEqual({ title: "Parse TSV", conflicts: [] });
  });

  it("make both sides the same, but for conflicts, and are taken once", () => {
    const word = fc.constantFrom("a", "b", "c", "d", "读", "取", "(e)", "f,");
    const title = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(title, title, title, (base, plan, issue) => {
        const here = transferWords({ base, onto: plan, from: base, to: issue });
        const there = transferWords({ base, onto: issue, from: base, to: plan });

        expect(here.conflicts).toEqual(
          there.conflicts.map(({ here: one, there: other }) => ({ here: other, there: one })),
        );
        if (here.conflicts.length === 0) expect(here.title).toBe(there.title);
        expect(transferWords({ base: here.title, onto: here.title, from: issue, to: issue }).title).toBe(here.title);
        if (plan === base) expect(here.title).toBe(issue);
        if (issue === base) expect(here.title).toBe(plan);
      }),
      { seed: 11, numRuns: 3_000 },
    );
  });
});
