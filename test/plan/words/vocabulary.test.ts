import { describe, expect, it } from "@jest/globals";
import { addPatterns } from "../../../src/config/patterns.ts";
import { vocabularyOf } from "../../../src/plan/words/vocabulary.ts";

describe("the state that a text begins with", () => {
  const words = vocabularyOf();

  it.each<[text: string, says: string | null, word: string | null]>([
    ["Done", "done", "Done"],
    ["done (2026-01-04)", "done", "done"],
    ["donee", null, null],
    ["In progress", "started", "In progress"],
    ["✅ all of it", "done", "✅"],
    ["Terminé".normalize("NFC"), "done", "Terminé".normalize("NFC")],
    ["Terminé hier".normalize("NFD"), "done", "Terminé".normalize("NFD")],
    ["Termine hier", "done", "Termine"],
    ["TAMAMLANDI", "done", "TAMAMLANDI"],
    ["İptal: yok", "dropped", "İptal"],
    ["İptal".normalize("NFD"), "dropped", "İptal".normalize("NFD")],
    ["da huy", "dropped", "da huy"],
    ["whatever", null, null],
    ["", null, null],
  ])("in %j is %p", (text, says, word) => {
    const found = words.stateAt(text);

    expect(found?.says ?? null).toBe(says);
    expect(found === null ? null : text.slice(0, found.length)).toBe(word);
  });
});

describe("the level that a name begins with", () => {
  const words = vocabularyOf();

  it.each<[name: string, level: string | null, number: string | null]>([
    ["Phase 2: Town", "phase", "2"],
    ["Phase -1", "phase", "-1"],
    ["Task 1.4 Dig", "task", "1.4"],
    ["Step A: Dig", "step", "a"],
    ["ADIM 1: Kaz", "step", "1"],
    ["Adim 1: Kaz", "step", "1"],
    ["AŞAMA 1: Kaz", "phase", "1"],
    ["giai doan 2: x", "phase", "2"],
    ["Étape 3 : Creuser", "step", "3"],
    ["Etape 3 : Creuser", "step", "3"],
    ["Increment 2: Panes", "phase", "2"],
    ["Slice 3 — Inbox", "phase", "3"],
    ["Inkrement 1: Suche", "phase", "1"],
    ["Incremental rollout", null, null],
    ["Slices of the pie", null, null],
    ["Town", null, null],
    ["Q1 2026", null, null],
    ["S3 upload", null, null],
    ["R1: Risks", null, null],
    ["FR-1: Log in", null, null],
    ["AC-1: It opens", null, null],
    ["ADR-3: One queue", null, null],
    ["T-10 days", null, null],
  ])("in %j is %p", (name, level, number) => {
    const found = words.level(name);

    expect(found?.level ?? null).toBe(level);
    expect(found?.number ?? null).toBe(number);
  });
});

describe("words of the configuration", () => {
  it.each<[word: string, text: string]>([
    ["İNCELEME", "inceleme"],
    ["inceleme", "İnceleme"],
    ["ołtarz", "OLTARZ"],
    ["étape".normalize("NFD"), "Étape"],
    ["etape", "Étape"],
  ])("%j is found in %j, whatever accents either has", (word, text) => {
    const words = vocabularyOf(addPatterns({ levels: { phase: [word] }, states: { dropped: [word] } }));

    expect(words.level(`${text} 1: Base`)).toMatchObject({ level: "phase", number: "1", length: text.length + 2 });
    expect(words.stateAt(`${text} (2)`)).toEqual({ says: "dropped", length: text.length });
  });

  it("take a built-in word from its own list, whatever accents they leave out", () => {
    const words = vocabularyOf(addPatterns({ levels: { phase: ["adim"] }, states: { open: ["iptal", "termine"] } }));

    expect(words.level("Adım 1: Kaz")?.level).toBe("phase");
    expect(words.stateAt("Terminé")?.says).toBe("open");
    expect(words.stateAt("İptal")?.says).toBe("open");
  });
});
