import { issueNumber } from "../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { observedIssue } from "../../support/observed-issue.ts";
import { InternalError } from "../../../src/errors.ts";
import type { AdoptionInput } from "../../../src/reconcile/identity-of-items/adoption-input.ts";
import { adoptNamed, stillGone, withAdopted } from "../../../src/reconcile/identity-of-items/adoption.ts";
import type { IdentifiedItem } from "../../../src/reconcile/items/tracked-item.ts";
import { readPlan, synced } from "../decide.ts";
import { planOf, TASKS } from "../plans.ts";
import { MINE } from "./adoption-rows.ts";
import { lineNumber } from "../../../src/plan/model/line-number.ts";

/** The items of a plan, none of which has an issue; some are changed. */
function itemsOf(
  text: string,
  over: Readonly<Record<string, Partial<IdentifiedItem>>> = {},
): readonly IdentifiedItem[] {
  return readPlan(text).items.map((item) => ({
    item,
    key: `key of ${item.title}`,
    base: null,
    issue: null,
    isAssumed: false,
    isAdopted: false,
    offer: null,
    doubt: null,
    ...over[item.title],
  }));
}

function inputOf(text: string, over: Partial<AdoptionInput> = {}): AdoptionInput {
  return {
    plan: readPlan(text),
    items: itemsOf(text),
    address: "https://github.com/ada/harbor",
    lookUp: (number) => (number === 50 ? MINE : undefined),
    isOurs: () => false,
    answers: [],
    isTaken: () => false,
    ...over,
  };
}

const NAMING = planOf("- [ ] Paint the hull (#50)");
const boundIn = (input: AdoptionInput) => [...adoptNamed(input).bound].map(([index, { number }]) => [index, number]);

describe("a line that names an issue", () => {
  it.each<[says: string, line: string, isBound: boolean]>([
    ["takes one whose title has all its words", "Hull (#50)", true],
    ["takes one all words of whose title it has", "Paint the hull, then the mast (#50)", true],
    ["takes one that is similar enough", "Paint the boat (#50)", true],
    ["takes one of which it says one word, and that is all it says", "The (#50)", true],
    [
      "takes one all words of whose title it has, among many others",
      "Before it rains, and before the mayor and the whole council come for a visit, paint the hull (#50)",
      true,
    ],
    ["leaves one with which it shares a word", "Order the sails from the maker (#50)", false],
    ["leaves one where it says nothing that could be compared", "❓ (#50)", false],
    ["takes one by its number alone", "#50", true],
  ])("%s", (_, line, isBound) => {
    expect(boundIn(inputOf(planOf(`- [ ] ${line}`)))).toEqual(isBound ? [[1, 50]] : []);
  });

  it.each<[says: string, over: (items: readonly IdentifiedItem[]) => Partial<AdoptionInput>]>([
    ["has an issue", (items) => ({ items: items.map((row) => ({ ...row, issue: observedIssue(7) })) })],
    [
      "had an issue",
      (items) => {
        const { base } = synced(TASKS);
        return { items: items.map((row) => ({ ...row, base: base.items[1] ?? null })) };
      },
    ],
    [
      "can't be read",
      (items) => ({
        items: items.map((row) => ({
          ...row,
          item: {
            ...row.item,
            unread: { path: "PLAN.md", line: lineNumber(3), column: 1, message: "", hint: "" },
          },
        })),
      }),
    ],
    [
      "is a check",
      (items) => ({ items: items.map((row) => ({ ...row, item: { ...row.item, kind: "check" as const } })) }),
    ],
  ])("takes none where its item %s", (_, over) => {
    const found = adoptNamed(inputOf(NAMING, over(itemsOf(NAMING))));

    expect([found.bound.size, found.doubtful.size, found.unasked]).toEqual([0, 0, []]);
  });

  it("takes the issue where its item was known without one", () => {
    const { base } = synced(TASKS);
    const [, first] = base.items;
    const items = itemsOf(NAMING).map((row) => ({
      ...row,
      base: first === undefined ? null : { ...first, issue: null },
    }));

    expect(boundIn(inputOf(NAMING, { items }))).toEqual([[1, 50]]);
  });

  it.each<[says: string, line: string, address: string, isHere: boolean]>([
    ["of this repository", "Paint the hull (ada/harbor#50)", "https://github.com/ada/harbor", true],
    [
      "of this repository, whatever the letters",
      "Paint the hull (Ada/Harbor#50)",
      "https://github.com/ADA/harbor",
      true,
    ],
    ["of another repository", "Paint the hull (ada/boat#50)", "https://github.com/ada/harbor", false],
    [
      "at its address",
      "Paint the hull (https://github.com/ada/harbor/issues/50)",
      "https://github.com/ada/harbor",
      true,
    ],
    [
      "at its address, without encryption",
      "Paint the hull (https://git.example/ada/harbor/issues/50)",
      "http://git.example/ada/harbor",
      true,
    ],
    [
      "of the same name at another address",
      "Paint the hull (https://github.com/ada/harbor/issues/50)",
      "https://git.example/ada/harbor",
      false,
    ],
  ])("%s is or is none of ours", (_, line, address, isHere) => {
    const { bound, doubtful } = adoptNamed(inputOf(planOf(`- [ ] ${line}`), { address }));

    expect(bound.size).toBe(isHere ? 1 : 0);
    expect([...doubtful.values()].map(({ hint }) => hint)).toEqual(
      isHere ? [] : ["Name one issue of this repository, or none."],
    );
  });

  it.each(["github.com/ada/harbor", "see https://github.com/ada/harbor", "https://github.com"])(
    "is not compared with %j, which is no address of a repository",
    (address) => {
      expect(() => adoptNamed(inputOf(NAMING, { address }))).toThrow(InternalError);
    },
  );

  it.each<[says: string, line: string, over: Partial<AdoptionInput>, why: string, hint: string]>([
    [
      "called something else",
      "Order new sails (#50)",
      {},
      '#50 is called something else, "Paint the hull"',
      "Correct the number, remove it, or write `/plansync bind #50` with the title of this line.",
    ],
    [
      "of another item",
      "Paint the hull (#50)",
      { isTaken: () => true },
      "#50 is the issue of another item",
      "Correct the number, or remove it.",
    ],
    ["that was not read yet", "Paint the hull (#51)", {}, "#51 has not been read yet", "The next run reads it."],
    [
      "that was deleted",
      "Paint the hull (#51)",
      { lookUp: () => "deleted" },
      "there is no issue #51",
      "Correct the number, or remove it.",
    ],
    [
      "that was moved away",
      "Paint the hull (#51)",
      { lookUp: () => "transferred" },
      "#51 was moved to another repository",
      "Correct the number, or remove it.",
    ],
    [
      "that is a pull request, and of another item",
      "Paint the hull (#51)",
      { lookUp: () => "unlike", isTaken: () => true },
      "#51 is the issue of another item",
      "Correct the number, or remove it.",
    ],
  ])("%s leaves a doubt with its cure", (_, line, over, why, hint) => {
    const { doubtful } = adoptNamed(inputOf(planOf(`- [ ] ${line}`), over));

    expect([...doubtful.values()].map((doubt) => [doubt.why, doubt.hint])).toEqual([[why, hint]]);
  });

  it.each<[says: string, over: Partial<AdoptionInput>, unasked: readonly number[], answers: readonly unknown[]]>([
    ["asks for an issue that nobody knows", { lookUp: () => undefined }, [50], []],
    ["does not ask for one that another item has", { lookUp: () => undefined, isTaken: () => true }, [], []],
    ["remembers that the issue is gone", { lookUp: () => "deleted" }, [], [[50, "deleted"]]],
    ["remembers that it is no issue", { lookUp: () => "not-an-issue" }, [], [[50, "not-an-issue"]]],
    ["remembers nothing of an issue that another item has", { lookUp: () => "deleted", isTaken: () => true }, [], []],
    ["remembers nothing of an issue that is read and of another item", { isTaken: () => true }, [], []],
    ["remembers nothing of an issue that it takes", {}, [], []],
    [
      "remembers that the issue is called something else",
      { lookUp: () => observedIssue(50, { title: "Order sails" }) },
      [],
      [[50, "unlike"]],
    ],
  ])("%s", (_, over, unasked, answers) => {
    const found = adoptNamed(inputOf(NAMING, over));

    expect([found.unasked, [...found.answers]]).toEqual([unasked, answers]);
  });
});

describe("several lines that name one issue, of which one is only the number", () => {
  it.each<[says: string, lines: readonly string[], bound: readonly unknown[]]>([
    ["leave it to the one with its title", ["#50", "Paint the hull (#50)"], [[2, 50]]],
    ["get none where none has its title", ["#50", "Order new sails (#50)"], []],
  ])("%s", (_, lines, bound) => {
    expect(boundIn(inputOf(planOf(...lines.map((line) => `- [ ] ${line}`))))).toEqual(bound);
  });
});

describe("an answer", () => {
  const answers = [{ issue: issueNumber(50), title: "order new sails" }];
  const plan = planOf("- [ ] Order new sails");

  it.each<[says: string, over: Partial<AdoptionInput>, bound: readonly unknown[], unasked: readonly number[]]>([
    ["binds the issue", {}, [[1, 50]], []],
    [
      "is settled where the item has an issue",
      { items: itemsOf(plan, { "Order new sails": { issue: observedIssue(7) } }) },
      [],
      [],
    ],
    ["waits for the issue to be read", { lookUp: () => undefined }, [], [50]],
    ["binds nothing that is no issue", { lookUp: () => "deleted" }, [], []],
    ["binds no issue of another item", { isTaken: () => true }, [], []],
    ["binds nothing without an item of that title", { answers: [{ issue: issueNumber(50), title: "moor" }] }, [], []],
  ])("%s", (_, over, bound, unasked) => {
    const found = adoptNamed(inputOf(plan, { answers, ...over }));

    expect([...found.bound].map(([index, { number }]) => [index, number])).toEqual(bound);
    expect(found.unasked).toEqual(unasked);
  });
});

describe("an item whose issue is gone", () => {
  const rows = itemsOf(NAMING, { "Paint the hull": { issue: observedIssue(7), key: "k" } });
  const adoption = { ...adoptNamed(inputOf(NAMING)) };
  const nothing = { bound: new Map(), doubtful: new Map(), unasked: [], answers: new Map() };
  const gone = { k: issueNumber(7), other: issueNumber(8) };

  it("takes the issue that its line names", () => {
    expect(withAdopted(rows, adoption, gone)[1]).toMatchObject({ issue: { number: 50 }, isAdopted: true });
  });

  it("has none where its line names none", () => {
    expect(withAdopted(rows, nothing, gone)[1]).toMatchObject({ issue: null, isAdopted: false, doubt: null });
  });

  it("is unlike one whose issue is there: that keeps it", () => {
    expect(withAdopted(rows, adoption, {})[1]).toMatchObject({ issue: { number: 7 }, isAdopted: false });
  });

  it("is gone no longer once another has taken the place", () => {
    expect(stillGone(gone, withAdopted(rows, adoption, gone))).toEqual({ other: issueNumber(8) });
    expect(stillGone(gone, withAdopted(rows, nothing, gone))).toEqual(gone);
  });
});
