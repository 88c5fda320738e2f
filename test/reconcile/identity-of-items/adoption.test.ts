import { issueNumber } from "../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { observedIssue } from "../../support/observed-issue.ts";
import { InternalError } from "../../../src/errors.ts";
import type { AdoptionInput } from "../../../src/reconcile/identity-of-items/adoption-input.ts";
import { adoptNamed, stillGone, withAdopted } from "../../../src/reconcile/identity-of-items/adoption.ts";
import type { IdentifiedItem } from "../../../src/reconcile/items/tracked-item.ts";
import { decide, readPlan, synced, type Case } from "../decide.ts";
import { ADA } from "../issue-acts.ts";
import { planOf, TASKS } from "../plans.ts";

const MINE = observedIssue(50, { title: "Paint the hull", author: ADA });

/** A synced plan that gains these lines, in a repository with the issue #50. */
function gaining(...lines: readonly string[]): Case {
  return { base: TASKS, plan: planOf("- [ ] First", "- [ ] Second", ...lines), others: [MINE] };
}

const doubt = (title: string, why: string) => [`doubtful ${title}: no issue is created for it: ${why}`];

describe("a new line that names an issue", () => {
  it.each<Case & { readonly rule: string; readonly adopts?: string; readonly says?: readonly string[] }>([
    {
      rule: "takes the issue that has its title",
      ...gaining("- [ ] Paint the hull (#50)"),
      adopts: "adopt #50 as Paint the hull",
    },
    {
      rule: "takes the issue whose title it says within a longer one",
      ...gaining("- [ ] Paint the hull before it rains (#50)"),
      adopts: "adopt #50 as Paint the hull before it rains",
    },
    {
      rule: "takes the issue whatever it is called where it says nothing but the number",
      ...gaining("- [ ] #50"),
      adopts: "adopt #50 as #50",
    },
    {
      rule: "waits where the issue is called something else",
      ...gaining("- [ ] Order new sails (#50)"),
      says: doubt("Order new sails", '#50 is called something else, "Paint the hull"'),
    },
    {
      rule: "waits where the number is no issue any more",
      ...gaining("- [ ] Paint the hull (#51)"),
      refused: { 51: "deleted" },
      says: doubt("Paint the hull", "there is no issue #51"),
    },
    {
      rule: "waits where the issue was moved to another repository",
      ...gaining("- [ ] Paint the hull (#51)"),
      refused: { 51: "transferred" },
      says: doubt("Paint the hull", "#51 was moved to another repository"),
    },
    {
      rule: "waits where the issue was found unlike it before, and is not read again",
      ...gaining("- [ ] Paint the hull (#51)"),
      refused: { 51: "unlike" },
      says: doubt("Paint the hull", "#51 is called something else"),
    },
    {
      rule: "waits until the issue was read",
      ...gaining("- [ ] Paint the hull (#51)"),
      says: doubt("Paint the hull", "#51 has not been read yet"),
    },
    {
      rule: "waits where it names several issues",
      ...gaining("- [ ] Paint the hull (#50) (#51)"),
      says: doubt("Paint the hull", "its line names several issues"),
    },
    {
      rule: "waits where the issue belongs to another item",
      ...gaining("- [ ] Paint the hull (#101)"),
      says: doubt("Paint the hull", "#101 is the issue of another item"),
    },
    {
      rule: "waits where it names an issue of another repository",
      ...gaining("- [ ] Paint the hull (ada/boat#50)"),
      says: doubt("Paint the hull", "its line names an issue of another repository, ada/boat"),
    },
    {
      rule: "takes the issue where it spells out this repository",
      ...gaining("- [ ] Paint the hull (ada/harbor#50)"),
      adopts: "adopt #50 as Paint the hull",
    },
  ])("$rule", ({ adopts, says = [], ...row }) => {
    const { does, says: said } = decide(row);

    expect(does.filter((act) => act.startsWith("adopt") || act.startsWith("create"))).toEqual(
      adopts === undefined ? [] : [adopts],
    );
    expect(said.filter((line) => line.startsWith("doubtful"))).toEqual(says);
  });

  it("gets an issue of its own if the number is a pull request", () => {
    const { does, says } = decide({ ...gaining("- [ ] Paint the hull (#51)"), refused: { 51: "not-an-issue" } });

    expect(does).toContain("create Paint the hull below Harbor");
    expect(says).toEqual([]);
  });

  it("requests what was not read, and nothing else", () => {
    expect(
      decide(gaining("- [ ] Paint the hull (#51)", "- [ ] Paint the hull (#50)")).changes.identity.unasked,
    ).toEqual([51]);
  });

  it("is remembered with GitHub's answer, so that it is not requested again for the same text", () => {
    const { identity } = decide({
      ...gaining("- [ ] Order new sails (#50)", "- [ ] Moor (#51)"),
      refused: { 51: "deleted" },
    }).changes;

    expect([...identity.answers]).toEqual([
      [50, "unlike"],
      [51, "deleted"],
    ]);
  });

  it("that names the issue of an item which already has one changes nothing", () => {
    const decision = decide({ base: TASKS, plan: planOf("- [ ] First (#50)", "- [ ] Second"), others: [MINE] });

    expect(decision.does.filter((act) => act.startsWith("adopt"))).toEqual([]);
  });
});

describe("several lines that name one issue", () => {
  it("leave it to the one that has its title", () => {
    const { does, says } = decide(gaining("- [ ] Paint the hull (#50)", "- [ ] Order new sails (#50)"));

    expect(does).toContain("adopt #50 as Paint the hull");
    expect(says).toContainEqual(expect.stringMatching(/^doubtful Order new sails: .*2 lines name #50/));
  });

  it("get none if two have its title", () => {
    const { does, says } = decide(gaining("- [ ] Paint the hull (#50)", "- [ ] Paint the hull again (#50)"));

    expect(does.filter((act) => act.startsWith("adopt"))).toEqual([]);
    expect(says.filter((line) => line.startsWith("doubtful"))).toHaveLength(2);
  });
});

describe("an adopted issue", () => {
  it("keeps its title, and that is drift; its text gets the block and keeps what it said", () => {
    const decision = decide({
      ...gaining("- [ ] Paint the hull before it rains (#50)"),
      others: [{ ...MINE, body: "Red, please." }],
    });

    expect(decision.says).toEqual(['drift Paint the hull before it rains: its issue is called "Paint the hull"']);
    expect(decision.textOf("Paint the hull before it rains")).toMatch(/^Red, please\.\n\n<!-- plansync v1 /);
  });

  it("goes below its item's parent if it has no parent", () => {
    expect(decide(gaining("- [ ] Paint the hull (#50)")).does).toContain("move Paint the hull below Harbor");
  });

  it("stays below the parent that people gave it", () => {
    const { does } = decide({
      ...gaining("- [ ] Paint the hull (#50)"),
      others: [{ ...MINE, parent: issueNumber(77) }],
    });

    expect(does.filter((act) => act.startsWith("move"))).toEqual([]);
  });
});

describe("a person's answer about which issue belongs to which item", () => {
  it("binds the issue to the item with that title, whatever the issue's title", () => {
    const { does } = decide({
      ...gaining("- [ ] Order new sails"),
      answers: [{ issue: issueNumber(50), title: "order new sails" }],
    });

    expect(does).toContain("adopt #50 as Order new sails");
    expect(does.filter((act) => act.startsWith("create"))).toEqual([]);
  });

  it("resolves the doubt about a line", () => {
    const { says } = decide({
      ...gaining("- [ ] Order new sails (#50)"),
      answers: [{ issue: issueNumber(50), title: "order new sails" }],
    });

    expect(says.filter((line) => line.startsWith("doubtful"))).toEqual([]);
  });

  it("is ignored for an issue that another item has", () => {
    const { does } = decide({
      ...gaining("- [ ] Order new sails"),
      answers: [{ issue: issueNumber(900), title: "order new sails" }],
      isTaken: (number) => number === 900,
      others: [observedIssue(900)],
    });

    expect(does).toContain("create Order new sails below Harbor");
  });

  it("requests an issue that was not read", () => {
    const { changes } = decide({
      ...gaining("- [ ] Order new sails"),
      answers: [{ issue: issueNumber(51), title: "order new sails" }],
    });

    expect(changes.identity.unasked).toEqual([51]);
  });

  it("gives a reworded item its old issue back", () => {
    const repository = synced(TASKS);
    const { number } = repository.issue("First");

    const { does } = repository
      .edited(planOf("- [ ] Order new sails", "- [ ] Second"))
      .with({ answers: [{ issue: number, title: "order new sails" }] })
      .decided();

    expect(does).toEqual(["rename First to Order new sails"]);
  });
});

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
            unread: { path: "PLAN.md", line: 3, column: 1, message: "", hint: "" },
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
