import { describe, expect, it } from "@jest/globals";
import { wordKey } from "../../../src/plan/words/inline.ts";
import { onlySaysWork } from "../../../src/plan/words/container-words.ts";

describe("a heading that only says that work follows", () => {
  it.each<[heading: string, isIt: boolean]>([
    ["Tasks / Subtasks", true],
    ["List of work packages", true],
    ["Implementation checklist", true],
    ["Checklist of the implementation", true],
    ["Checklist d'implémentation", true],
    ["Checklist de développement", true],
    ["Umsetzungscheckliste", true],
    ["Entwicklungs-Checkliste", true],
    ["Lista de verificación de implementación", true],
    ["Lista de verificação do desenvolvimento", true],
    ["Чек-лист реализации", true],
    ["実装チェックリスト", true],
    ["开发检查清单", true],
    ["구현 체크리스트", true],
    ["Implementation checklist for search", false],
    ["Pre-implementation checklist", false],
    ["Implementation review checklist", false],
    ["Release checklist", false],
    ["Checkliste", false],
    ["Checklist", false],
    ["Migrationscheckliste", false],
    ["检查清单", false],
    ["移行チェックリスト", false],
  ])("is %s: %s", (heading, isIt) => {
    expect(onlySaysWork(wordKey(heading))).toBe(isIt);
  });
});
