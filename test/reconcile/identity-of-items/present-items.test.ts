import { describe, expect, it } from "@jest/globals";
import type { PlanRecord } from "../../../src/record/record.ts";
import { presentItems } from "../../../src/reconcile/identity-of-items/present-items.ts";
import { synced } from "../decide.ts";
import { STEPS } from "../plans.ts";

const repository = synced(STEPS);

/** The base of which items live on in another plan. */
function presentWithout(...titles: readonly string[]) {
  const gone = new Set(titles.map((title) => repository.keyOf(title)));
  const items = repository.record.items.map((entry): PlanRecord["items"][number] =>
    gone.has(entry[0]) ? ["", 0, entry[2], entry[3]] : entry,
  );
  return presentItems(repository.recorded({ items }).base, []);
}

describe("the items of a base that something may continue", () => {
  it("are all of it, as parsed, if none continues elsewhere", () => {
    expect(presentItems(repository.base, [])).toMatchObject({ items: repository.base.items });
    expect(presentItems(repository.base, []).version).toBe(presentItems(repository.base, []).base.plan);
  });

  it("exclude those that continue in another plan", () => {
    expect(presentWithout("First").items.map(({ item }) => item.title)).toEqual([
      "Harbor",
      "Step 1: Build",
      "Second",
      "It floats",
      "Step 2: Sail",
      "Third",
    ]);
  });

  it("are below the nearest present item above them", () => {
    const { version } = presentWithout("Step 1: Build");

    expect(version.items.map(({ title, parent }) => [title, parent])).toEqual([
      ["Harbor", null],
      ["First", 0],
      ["Second", 0],
      ["It floats", 0],
      ["Step 2: Sail", 0],
      ["Third", 4],
    ]);
  });
});
