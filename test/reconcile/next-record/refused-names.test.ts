import { describe, expect, it } from "@jest/globals";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import type { Proposed } from "../../../src/record/record.ts";
import {
  refusedOrder,
  refusedPlace,
  refusedTitle,
  refusedTrait,
  withoutRefused,
} from "../../../src/reconcile/next-record/refused-names.ts";

const KEY = "k1";
const TITLES = { plan: "Paint it white", issue: "T1 Paint it white" };
const PARENT = { plan: "step", issue: issueNumber(101) };
const TRAITS = { plan: ["started"], issue: ["started"] };
const ORDER = { plan: ["b", "a"], issue: ["b", "a"] };
const ALL: Proposed = {
  state: "done",
  title: "Paint it white",
  titles: TITLES,
  parent: PARENT,
  traits: TRAITS,
  order: ORDER,
};

describe("what is left of a proposal", () => {
  it.each<[rule: string, proposed: Proposed, refused: readonly string[], left: Proposed | null]>([
    ["is all of it where nothing was turned down", ALL, [], ALL],
    ["is all of it where that of another item was turned down", ALL, ["k2", refusedTitle("k2", "Paint it white")], ALL],
    [
      "is without its tick where that was turned down",
      ALL,
      [KEY],
      { title: "Paint it white", titles: TITLES, parent: PARENT, traits: TRAITS, order: ORDER },
    ],
    ["is nothing where its only tick was turned down", { state: "done" }, [KEY], null],
    [
      "is without its title, and the titles to compare with, where that was turned down",
      ALL,
      [refusedTitle(KEY, "Paint it white")],
      { state: "done", parent: PARENT, traits: TRAITS, order: ORDER },
    ],
    ["is a title with nothing else to compare with", { title: "Paint it" }, [], { title: "Paint it" }],
    [
      "is another title than the one that was turned down",
      { title: "Paint it red" },
      [refusedTitle(KEY, "Paint it white")],
      { title: "Paint it red" },
    ],
    ["is nothing where its only title was turned down", { title: "Paint it" }, [refusedTitle(KEY, "Paint it")], null],
    ["is nothing where its only place was turned down", { parent: PARENT }, [refusedPlace(KEY, "step")], null],
    [
      "is another place than the one that was turned down",
      { parent: PARENT },
      [refusedPlace(KEY, "other")],
      { parent: PARENT },
    ],
    ["is nothing where its only order was turned down", { order: ORDER }, [refusedOrder(KEY, ["b", "a"])], null],
    [
      "is another order than the one that was turned down",
      { order: ORDER },
      [refusedOrder(KEY, ["a", "b"])],
      { order: ORDER },
    ],
    [
      "is all its traits: those that were turned down are not proposed",
      { traits: TRAITS },
      [refusedTrait(KEY, "started", true)],
      { traits: TRAITS },
    ],
    ["is nothing where nothing was proposed", {}, [], null],
  ])("%s", (_, proposed, refused, left) => {
    expect(withoutRefused(KEY, proposed, new Set(refused))).toEqual(left);
  });

  it("is told apart by whether a trait was to come or to go", () => {
    expect(refusedTrait(KEY, "started", true)).not.toBe(refusedTrait(KEY, "started", false));
  });
});
