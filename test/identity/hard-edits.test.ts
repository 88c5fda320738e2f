import { describe, expect, it } from "@jest/globals";
import { matchItems } from "../../src/identity/match.ts";
import { boxes, fates, parse, sameLines, type Fate } from "./found.ts";

const sure = (is: string): Fate => ({ is, sure: true });

/** Every old item that was found, and found right, is where the map says; those of it that are `null` are not found. */
describe("an edit that misleads", () => {
  it.each<[name: string, before: string, after: string, lines: Record<number, number | undefined>]>([
    [
      "renumbers every id and inserts one in front",
      boxes("1.1 Dig the basin of the harbour", "1.2 Fill the basin with water", "1.3 Ram the piles"),
      boxes(
        "1.1 Ask the neighbours",
        "1.2 Dig the basin of the harbour",
        "1.3 Fill the basin with water",
        "1.4 Ram the piles",
      ),
      { 5: 6, 6: 7, 7: 8 },
    ],
    [
      "renumbers phases around a new one in the middle",
      "# P\n\n## Phase 1: Dig\n\n- [ ] Commit\n\n## Phase 2: Fill\n\n- [ ] Commit\n\n## Phase 3: Ram\n\n- [ ] Commit\n",
      "# P\n\n## Phase 1: Dig\n\n- [ ] Commit\n\n## Phase 2: Ask\n\n- [ ] Commit\n\n## Phase 3: Fill\n\n- [ ] Commit\n\n## Phase 4: Ram\n\n- [ ] Commit\n",
      { 3: 3, 5: 5, 7: 11, 9: 13, 11: 15, 13: 17 },
    ],
    [
      "repeats a whole block below with the same headings",
      "# P\n\n## Feature A\n\n### Tests\n\n- [ ] Unit tests\n- [ ] E2E tests\n\n### Docs\n\n- [ ] README updated\n",
      "# P\n\n## Feature A\n\n### Tests\n\n- [x] Unit tests\n- [x] E2E tests\n\n### Docs\n\n- [x] README updated\n\n## Feature B\n\n### Tests\n\n- [ ] Unit tests\n- [ ] E2E tests\n\n### Docs\n\n- [ ] README updated\n",
      { 3: 3, 7: 7, 8: 8, 12: 12 },
    ],
    [
      "puts a block like another one in front of it",
      "# P\n\n## Feature A\n\n- [ ] Unit tests\n- [ ] README updated\n",
      "# P\n\n## Feature B\n\n- [ ] Unit tests\n- [ ] README updated\n\n## Feature A\n\n- [ ] Unit tests\n- [ ] README updated\n",
      { 3: 8, 5: 10, 6: 11 },
    ],
    [
      "puts a prefix before every text",
      boxes("Dig the basin", "Fill it with sea water", "Ram the piles"),
      boxes("[Backend] Dig the basin", "[Backend] Fill it with sea water", "[Backend] Ram the piles"),
      { 5: 5, 6: 6, 7: 7 },
    ],
    [
      "puts an emoji before and a note behind every text, and shuffles them",
      boxes("Dig the basin", "Fill it with sea water", "Ram the piles"),
      boxes("✅ Ram the piles — 40 of 40", "✅ Dig the basin — done by ship", "✅ Fill it with sea water — 2 days"),
      { 5: 6, 6: 7, 7: 5 },
    ],
    [
      "moves a section up, in Chinese",
      "# 计划\n\n## 准备\n\n- [ ] 预订会场\n- [ ] 发送邀请\n\n## 活动\n\n- [ ] 开门\n- [ ] 致辞\n",
      "# 计划\n\n## 活动\n\n- [ ] 开门\n- [ ] 致辞\n\n## 准备\n\n- [ ] 预订会场\n- [ ] 发送邀请\n",
      { 3: 8, 5: 10, 6: 11, 8: 3, 10: 5, 11: 6 },
    ],
    [
      "moves a section down and ticks it, in Russian",
      "# План\n\n## Подготовка\n\n- [ ] Снять зал\n- [ ] Позвать гостей\n\n## Праздник\n\n- [ ] Открыть двери\n",
      "# План\n\n## Праздник\n\n- [ ] Открыть двери\n\n## Подготовка\n\n- [x] Снять зал\n- [x] Позвать гостей\n",
      { 3: 7, 5: 9, 6: 10, 8: 3, 10: 5 },
    ],
    [
      "trades the sections of two tasks",
      "# P\n\n## Must\n\n- [ ] Search by the name of the ship\n\n## May\n\n- [ ] Print labels for all berths\n",
      "# P\n\n## Must\n\n- [ ] Print labels for all berths\n\n## May\n\n- [ ] Search by the name of the ship\n",
      { 5: 9, 9: 5 },
    ],
    [
      "swaps namesakes that have subtasks",
      "# P\n\n## Step 1: All\n\n- [ ] Write tests\n  - [ ] importer of customers\n  - [ ] old files\n- [ ] Write tests\n  - [ ] billing engine\n  - [ ] currencies\n",
      "# P\n\n## Step 1: All\n\n- [ ] Write tests\n  - [ ] billing engine\n  - [ ] currencies\n- [ ] Write tests\n  - [ ] importer of customers\n  - [ ] old files\n",
      { 5: 8, 6: 9, 7: 10, 8: 5, 9: 6, 10: 7 },
    ],
    [
      "splits one task in two of which the first keeps its words",
      boxes("Web: open the account", "Rest"),
      boxes("App: open the account", "Web: open the account and the shop", "Rest"),
      { 5: 6, 6: 7 },
    ],
    [
      "replaces one file's task by the same for another file",
      boxes("Add the loading page to `app/keepers/loading.tsx`", "Rest well"),
      boxes(
        "Rest well",
        "Add the loading page to `app/ships/loading.tsx`",
        "Add the loading page to `app/berths/loading.tsx`",
      ),
      { 5: undefined, 6: 5 },
    ],
    [
      "turns a list into numbered headings",
      "# P\n\n## Phase 1: Port\n\n- [ ] Dig the basin of the port\n- [ ] Ram forty piles\n",
      "# P\n\n## Phase 1: Port\n\n### Step 1: Dig the basin of the port\n\n- [ ] Hire a ship\n\n### Step 2: Ram forty piles\n\n- [ ] Buy oak\n",
      { 5: 5, 6: 9 },
    ],
  ])("that %s", (_, before, after, lines) => {
    const found = sameLines(before, after);

    const asked = Object.keys(lines).map((line) => [line, found[Number(line)]]);
    expect(Object.fromEntries(asked)).toEqual(lines);
  });

  it("that is a translation line for line is an assumption by place", () => {
    const before = boxes(
      "write the schema of the base",
      "run it on staging",
      "build the login page",
      "set up monitoring",
      "write the handbook",
      "train the support",
    );
    const after = boxes(
      "das Schema der Datenbank schreiben",
      "auf der Vorstufe laufen lassen",
      "die Anmeldeseite bauen",
      "Überwachung einrichten",
      "das Handbuch schreiben",
      "die Betreuung schulen",
    ).replace("All of it", "Das Ganze");

    const [old, now] = [parse(before), parse(after)];
    const { afterOf, assumed } = matchItems(old, now);

    expect([...afterOf].every(([from, to]) => from === to)).toBe(true);
    expect(afterOf.size).toBe(old.items.length);
    expect([2, 3, 4, 5, 6, 7].every((index) => assumed.has(index))).toBe(true);
  });
});

describe("a match that depends on an assumption", () => {
  it("is one itself, unless its wording is found nowhere else", () => {
    const before =
      "# P\n\n## Phase 1: Measure the answer times of the port\n\n- [ ] Commit\n- [ ] Draw\n- [ ] Sail with twelve ships\n\n## Phase 2: Rest\n\n- [ ] Commit\n- [ ] Draw\n";
    const after = before.replace("Measure the answer times of the port", "Measure answer times at the port gate");

    expect(fates(before, after)).toMatchObject({ "Sail with twelve ships": sure("Sail with twelve ships") });
  });

  it("is asked about if nothing is even assumed", () => {
    const [old, now] = [
      parse(boxes("Guard the claim with a check of the total", "Rest")),
      parse(
        boxes(
          "Guard the free claim with a check of its total",
          "Guard the paid claim with a check of its total",
          "Rest",
        ),
      ),
    ];

    const { removed, questions, ambiguous } = matchItems(old, now);

    expect(removed).toEqual([2]);
    expect(ambiguous.map(({ index }) => index)).toEqual([2]);
    expect(questions).toEqual([{ index: 2, candidate: expect.any(Number), score: expect.any(Number) }]);
  });
});
