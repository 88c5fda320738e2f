import { describe, expect, it } from "@jest/globals";
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
    ["Town", null, null],
  ])("in %j is %p", (name, level, number) => {
    const found = words.level(name);

    expect(found?.level ?? null).toBe(level);
    expect(found?.number ?? null).toBe(number);
  });
});
