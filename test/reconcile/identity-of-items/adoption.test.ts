import { issueNumber } from "../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { observedIssue } from "../../support/observed-issue.ts";
import { decide, synced, type Case } from "../decide.ts";
import { planOf, TASKS } from "../plans.ts";
import { MINE } from "./adoption-rows.ts";

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
