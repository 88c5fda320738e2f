import { describe, expect, it } from "@jest/globals";
import type { Marker } from "../../../src/issue/marker.ts";
import type { ObservedIssue } from "../../../src/ports/issue.ts";
import { Foundlings } from "../../../src/reconcile/identity-of-items/foundlings.ts";
import { observedIssue } from "../../support/observed-issue.ts";
import { synced } from "../decide.ts";
import { TASKS } from "../plans.ts";

function marked(number: number, key: string, over: Partial<ObservedIssue> = {}, marker: Partial<Marker> = {}) {
  return {
    issue: observedIssue(number, over),
    marker: { plan: "harbor", key, hash: "", title: "", kind: "task" as const, removed: false, ...marker },
  };
}

describe("a marked issue that no base item lists", () => {
  it("is free for the item that has its key", () => {
    const foundlings = new Foundlings([marked(7, "a")], null, []);

    expect(foundlings.take("a")?.issue.number).toBe(7);
    expect(foundlings.take("b")).toBeNull();
  });

  it("is not free if the base lists it", () => {
    const { base } = synced(TASKS);
    const [, first] = base.items;

    const foundlings = new Foundlings([marked(first?.issue ?? 0, "other")], base, []);

    expect(foundlings.free).toEqual([]);
  });

  it("is not free if the item with its key has another issue", () => {
    const { base } = synced(TASKS);
    const [, first] = base.items;

    const foundlings = new Foundlings([marked(900, first?.key ?? "")], base, base.items);

    expect(foundlings.free).toEqual([]);
  });
});

describe("of two issues with one key", () => {
  const closed = { state: "closed", closeReason: "not_planned" } as const;

  it.each<[rule: string, older: ReturnType<typeof marked>, younger: ReturnType<typeof marked>, takes: number]>([
    ["the older one is taken", marked(7, "a"), marked(8, "a"), 7],
    [
      "an open one is taken rather than one that was closed because its item left the plan",
      marked(7, "a", closed, { removed: true }),
      marked(8, "a"),
      8,
    ],
    ["the older one is taken although people closed it", marked(7, "a", closed), marked(8, "a"), 7],
    [
      "the older one is taken where both were closed because the item left",
      marked(7, "a", closed, { removed: true }),
      marked(8, "a", closed, { removed: true }),
      7,
    ],
  ])("%s", (_, older, younger, takes) => {
    expect(new Foundlings([older, younger], null, []).take("a")?.issue.number).toBe(takes);
  });
});

describe("a key", () => {
  it("of a base item is taken, one that nobody has is not", () => {
    const repository = synced(TASKS);
    const foundlings = new Foundlings([], repository.base, []);

    expect(foundlings.isTaken(repository.keyOf("First"))).toBe(true);
    expect(foundlings.isTaken("new")).toBe(false);
  });

  it("of a base item may be used again if an issue with its marker is free", () => {
    const repository = synced(TASKS);
    const key = repository.keyOf("First");
    const foundlings = new Foundlings([marked(900, key)], repository.base, []);

    expect(foundlings.isTaken(key)).toBe(false);
  });
});

describe("issues that no item takes", () => {
  it("are distinguished from additional issues of an item that has one", () => {
    const [own, copy, stray] = [marked(7, "a"), marked(8, "a"), marked(9, "z")];

    const { untaken, copies } = new Foundlings([own, copy, stray], null, []).rest([
      { key: "a", issue: own.issue },
      { key: "b", issue: null },
    ]);

    expect(untaken).toEqual([stray]);
    expect(copies).toEqual([{ original: 7, copy }]);
  });
});
