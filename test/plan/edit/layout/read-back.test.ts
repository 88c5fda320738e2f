import { describe, expect, it } from "@jest/globals";
import { allPlacesByLine, firstDifference, type Tolerance } from "../../../../src/plan/edit/layout/read-back.ts";
import { itemIndex, PLAN_ITEM } from "../../../../src/plan/model/item-index.ts";
import type { Plan } from "../../../../src/plan/model/plan.ts";
import { parsePlan } from "../../../../src/plan/parse/parse.ts";

const TEXT = `# Pier

**Status**: Draft

Results go to pier-results.md.

## Phase 1: Piles

- [ ] T001 Survey the ground
- [ ] T002 Drive them

## Phase 2: Planks

**Priority**: high
**Depends on**: Phase 1

- [ ] T003 Lay them
  - With a gap.
`;

function read(text: string): Plan {
  const { plan } = parsePlan({ path: "PLAN.md", text });
  if (plan === null) throw new Error("no plan");
  return plan;
}

/** What differs once a piece of the text is another one; its lines stay where they are. */
function differenceAfter(from: string, to: string, tolerance: Partial<Tolerance> = {}): string | null {
  const [before, after] = [read(TEXT), read(TEXT.replace(from, to))];
  const placeOf = allPlacesByLine(before, after, (line) => line);
  if (placeOf === null) throw new Error("a line is no item any more");
  return firstDifference(before, after, { placeOf, around: new Set(), moved: new Set(), titles: [], ...tolerance });
}

describe("a text that is read back", () => {
  it("reads as before where nothing changed", () => {
    expect(differenceAfter("# Pier", "# Pier")).toBeNull();
  });

  it.each<[from: string, to: string, difference: string]>([
    ["# Pier", "# Quay", "the plan would have another title"],
    ["Draft", "Completed", "the plan would have another status"],
    ["pier-results.md", "quay-results.md", "the plan would name another results file"],
    ["Survey the ground", "Survey the sea", '"T001 Survey the ground" would read as another title'],
    ["- [ ] T001", "- [x] T001", '"T001 Survey the ground" would become done'],
    ["- [ ] T002 Drive them", "- [x] T002 Drive them", '"T002 Drive them" would become done'],
    [
      "- [ ] T001 Survey the ground",
      "- [ ]* T001 Survey the ground",
      '"T001 Survey the ground" would be optional or not',
    ],
    ["T001 Survey the ground", "T001 [P] Survey the ground", '"T001 Survey the ground" would have other tags'],
    ["Survey the ground", "Survey the ground (#4)", '"T001 Survey the ground" would name another issue'],
    ["**Depends on**: Phase 1", "**Depends on**: nothing", '"Phase 2: Planks" would wait for other items'],
    ["**Priority**: high", "**Priority**: low", '"Phase 2: Planks" would have another priority'],
    ["With a gap.", "Without one.", '"T003 Lay them" would have another text'],
    ["- [ ] T002 Drive them", "- [ ] T004 Drive them", '"T002 Drive them" would read as another title'],
    ["- [ ] T002", "  - [ ] T002", '"T002 Drive them" would become a check'],
  ])("says what %s would be as %s", (from, to, difference) => {
    expect(differenceAfter(from, to)).toBe(difference);
  });

  it.each<[what: string, from: string, to: string, tolerance: Partial<Tolerance>]>([
    [
      "the field that was changed",
      "**Priority**: high",
      "**Priority**: low",
      { changed: { index: itemIndex(4), fields: new Set(["priority"] as const), tags: false } },
    ],
    [
      "what the changed item waits for",
      "**Depends on**: Phase 1",
      "**Depends on**: nothing",
      { changed: { index: itemIndex(4), fields: new Set(["dependsOn"] as const), tags: false } },
    ],
    [
      "the tags that were changed",
      "T001 Survey",
      "T001 [P] Survey",
      { changed: { index: itemIndex(2), fields: new Set(), tags: true } },
    ],
  ])("says nothing of %s", (_, from, to, tolerance) => {
    expect(differenceAfter(from, to, tolerance)).toBeNull();
  });

  it("says that an item is gone", () => {
    const [before, after] = [read(TEXT), read(TEXT.slice(0, TEXT.indexOf("- [ ] T003")))];
    const placeOf = before.items.map(({ index }) => index);

    const around = new Set([PLAN_ITEM, itemIndex(4)]);

    expect(firstDifference(before, after, { placeOf, around, moved: new Set(), titles: [] })).toBe(
      '"T003 Lay them" would not be read any more',
    );
    expect(allPlacesByLine(before, after, (line) => line)).toBeNull();
  });
});
