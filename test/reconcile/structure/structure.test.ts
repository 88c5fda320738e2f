import { issueNumber } from "../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { LineSpots } from "../../../src/reconcile/structure/line-spot.ts";
import type { StructureInput } from "../../../src/reconcile/structure/structure-input.ts";
import { reconcileStructure } from "../../../src/reconcile/structure/structure.ts";
import type { TrackedItem } from "../../../src/reconcile/items/tracked-item.ts";
import type { IssueNumber } from "../../../src/ports/issue-number.ts";
import type { ObservedIssue } from "../../../src/ports/issue.ts";
import type { BaseItem } from "../../../src/record/base.ts";
import { observedIssue, type Over } from "../../support/observed-issue.ts";
import { readPlan, synced, type Repository } from "../decide.ts";
import { ADA, childrenInOrder, first, gainsChild, OWN_BOT, putBelow, type Act } from "../issue-acts.ts";
import { planOf } from "../plans.ts";

const HULL = "Paint the hull with red lead";
const SAILS = "Order new sails from the maker";
const MAST = "Set the mast upright again";

function steps(one: readonly string[], two: readonly string[], more: readonly string[] = []): string {
  const boxes = (titles: readonly string[]) => titles.map((title) => `- [ ] ${title}`);
  return planOf("### Step 1: Build", "", ...boxes(one), "", "### Step 2: Sail", "", ...more, ...boxes(two));
}

const PLAN = steps([HULL, SAILS], [MAST]);

interface Row {
  readonly rule: string;
  readonly base?: string;
  readonly plan?: string;
  readonly acts?: Readonly<Record<string, Act>>;
  readonly does: readonly string[];
}

function does({ base = PLAN, plan = base, acts = {} }: Omit<Row, "rule" | "does">): readonly string[] {
  return synced(base).acted(acts).edited(plan).decided().does;
}

describe("the parent of an issue", () => {
  it.each<Row>([
    {
      rule: "follows an item that the plan put below another step",
      plan: steps([SAILS], [MAST, HULL]),
      does: [`move ${HULL} below Step 2: Sail`],
    },
    {
      rule: "that people chose on GitHub is the line's, too",
      acts: { [HULL]: putBelow("Step 2: Sail") },
      does: [`take ${HULL} below Step 2: Sail`],
    },
    {
      rule: "that people took away on GitHub stays away",
      acts: { [HULL]: putBelow(null) },
      does: [],
    },
    {
      rule: "stays where people moved the issue and the plan moved the item elsewhere: that is a conflict",
      plan: steps([SAILS], [MAST, HULL]),
      acts: { [HULL]: putBelow("Harbor") },
      does: [],
    },
    {
      rule: "is not written where people have put the issue there already",
      plan: steps([SAILS], [MAST, HULL]),
      acts: { [HULL]: putBelow("Step 2: Sail") },
      does: [],
    },
    {
      rule: "is not written where the new parent is full",
      plan: steps([SAILS], [MAST, HULL]),
      acts: { "Step 2: Sail": first(...Array.from({ length: 99 }, (_, at) => gainsChild(900 + at))) },
      does: [],
    },
  ])("$rule", ({ does: wanted, ...row }) => {
    expect(does(row)).toEqual(wanted);
  });

  it("is a new step's as soon as that has an issue", () => {
    const repository = synced(PLAN).edited(
      planOf(
        "### Step 1: Build",
        "",
        `- [ ] ${HULL}`,
        "",
        "### Step 3: Rig",
        "",
        `- [ ] ${SAILS}`,
        "",
        "### Step 2: Sail",
        "",
        `- [ ] ${MAST}`,
      ),
    );

    expect(repository.decided().does).toEqual(["create Step 3: Rig below Harbor"]);
    expect(repository.withCreations().decided().does).toContain(`move ${SAILS} below Step 3: Rig`);
  });

  it("is written if an earlier run could not", () => {
    const left = failing(synced(PLAN).edited(steps([SAILS], [MAST, HULL])), "move");

    expect(left.decided().does).toEqual([`move ${HULL} below Step 2: Sail`]);
  });

  it("is left to people if GitHub has no sub-issues", () => {
    const repository = synced(PLAN).with({ capabilities: { subIssues: false } });

    expect(repository.edited(steps([SAILS], [MAST, HULL])).decided().does).toEqual([]);
  });
});

describe("the order of sub-issues", () => {
  const LIST = planOf(...[HULL, SAILS, MAST].map((title) => `- [ ] ${title}`));
  const reordered = planOf(...[MAST, HULL, SAILS].map((title) => `- [ ] ${title}`));

  it.each<Row>([
    { rule: "follows the plan with the fewest moves", base: LIST, plan: reordered, does: [`put ${MAST} first`] },
    {
      rule: "that people chose on GitHub is the lines', too",
      base: LIST,
      acts: { Harbor: childrenInOrder(MAST, HULL, SAILS) },
      does: [`take the order below Harbor: ${MAST}, ${HULL}, ${SAILS}`],
    },
    {
      rule: "stays where both sides are reordered: that is a conflict",
      base: LIST,
      plan: reordered,
      acts: { Harbor: childrenInOrder(SAILS, MAST, HULL) },
      does: [],
    },
  ])("$rule", ({ does: wanted, ...row }) => {
    expect(does(row)).toEqual(wanted);
  });

  it("gives a new item its place, and keeps the places that people chose for the others", () => {
    const begun = synced(LIST)
      .acted({ Harbor: childrenInOrder(MAST, SAILS, HULL) })
      .edited(planOf(`- [ ] ${HULL}`, "- [ ] Moor", `- [ ] ${SAILS}`, `- [ ] ${MAST}`))
      .withCreations();

    const order = `take the order below Harbor: ${MAST}, ${SAILS}, ${HULL}`;
    expect(begun.decided().does).toEqual([order]);
    expect(
      begun.edited(planOf("- [ ] Moor", `- [ ] ${HULL}`, `- [ ] ${SAILS}`, `- [ ] ${MAST}`)).decided().does,
    ).toEqual(["put Moor first", order]);
  });

  it("gives a new item the place that its line has once the others follow GitHub", () => {
    const begun = synced(LIST)
      .acted({ Harbor: childrenInOrder(SAILS, HULL, MAST) })
      .edited(planOf(`- [ ] ${HULL}`, `- [ ] ${SAILS}`, "- [ ] Moor", `- [ ] ${MAST}`));

    const order = `take the order below Harbor: ${SAILS}, ${HULL}, ${MAST}`;
    expect(begun.withCreations().decided().does).toEqual([`put Moor behind ${HULL}`, order]);
  });

  it("is written if an earlier run could not", () => {
    const left = failing(synced(LIST).edited(reordered), "reorder");

    expect(left.decided().does).toEqual([`put ${MAST} first`]);
  });

  it("gives an item that moved here its place among the others", () => {
    expect(does({ plan: steps([SAILS], [HULL, MAST]) })).toEqual([
      `move ${HULL} below Step 2: Sail`,
      `put ${HULL} first`,
    ]);
  });
});

describe("the dependencies of an issue", () => {
  const WAITS = steps([HULL, SAILS], [MAST], ["**Depends On**: Step 1", ""]);

  it.each<Row & { readonly base: string }>([
    {
      rule: "follows a dependency that the plan gained",
      base: PLAN,
      plan: WAITS,
      does: ["let Step 2: Sail wait for Step 1: Build"],
    },
    {
      rule: "follows a dependency that the plan lost",
      base: WAITS,
      plan: PLAN,
      does: ["free Step 2: Sail of Step 1: Build"],
    },
    {
      rule: "that people took away on GitHub stays away",
      base: WAITS,
      acts: { "Step 2: Sail": (issue) => ({ ...issue, blockedBy: [] }) },
      does: [],
    },
    {
      rule: "that people added on GitHub stays",
      base: PLAN,
      acts: { "Step 2: Sail": (issue) => ({ ...issue, blockedBy: [issueNumber(900)] }) },
      does: [],
    },
    {
      rule: "is not written where people have said it already",
      base: PLAN,
      plan: WAITS,
      acts: { "Step 2: Sail": (issue, _, numberOf) => ({ ...issue, blockedBy: [numberOf("Step 1: Build")] }) },
      does: [],
    },
    {
      rule: "is not taken away twice",
      base: WAITS,
      plan: PLAN,
      acts: { "Step 2: Sail": (issue) => ({ ...issue, blockedBy: [] }) },
      does: [],
    },
    {
      rule: "is not written where fifty issues block it already",
      base: PLAN,
      plan: WAITS,
      acts: {
        "Step 2: Sail": (issue) => ({
          ...issue,
          blockedBy: Array.from({ length: 50 }, (_, at) => issueNumber(900 + at)),
        }),
      },
      does: [],
    },
  ])("$rule", ({ does: wanted, ...row }) => {
    expect(does(row)).toEqual(wanted);
  });

  it("is written with the issues of a first sync", () => {
    expect(synced(WAITS).issue("Step 2: Sail").blockedBy).toEqual([synced(WAITS).issue("Step 1: Build").number]);
  });

  it("is written if an earlier run could not", () => {
    expect(failing(synced(PLAN).edited(WAITS), "block").decided().does).toEqual([
      "let Step 2: Sail wait for Step 1: Build",
    ]);
  });

  it("is left to people if GitHub has no dependencies", () => {
    expect(
      synced(PLAN)
        .with({ capabilities: { dependencies: false } })
        .edited(WAITS)
        .decided().does,
    ).toEqual([]);
  });

  it("make no cycle with those that people set on GitHub, and that is drift", () => {
    const repository = synced(PLAN)
      .acted({ "Step 1: Build": (issue, _, numberOf) => ({ ...issue, blockedBy: [numberOf("Step 2: Sail")] }) })
      .edited(WAITS);

    expect(repository.decided().does).toEqual([]);
    expect(repository.decided().says).toEqual([
      "drift Step 2: Sail: it depends on #101 in the plan, which depends on it on GitHub: GitHub refuses cycles",
    ]);
  });

  it("are written once the cycle is gone", () => {
    const circular = synced(PLAN)
      .acted({ "Step 1: Build": (issue, _, numberOf) => ({ ...issue, blockedBy: [numberOf("Step 2: Sail")] }) })
      .edited(WAITS)
      .syncedOnce();

    const { does: next } = circular.acted({ "Step 1: Build": (issue) => ({ ...issue, blockedBy: [] }) }).decided();

    expect(next).toEqual(["let Step 2: Sail wait for Step 1: Build"]);
  });
});

describe("an item that can't be read at present", () => {
  it("keeps parent, place and blockers", () => {
    const base = steps([HULL, SAILS], [MAST], ["**Depends On**: Step 1", ""]);

    expect(does({ base, plan: base.replace(`- [ ] ${HULL}`, `- ${HULL}`) })).toEqual([]);
  });
});

/** The rows of a plan that was synced, some of them changed: the rules look at nothing else. */
function rowsOf(
  text: string,
  over: Readonly<
    Record<string, (row: TrackedItem, numberOf: (title: string) => IssueNumber) => Partial<TrackedItem>>
  > = {},
): readonly TrackedItem[] {
  const repository = synced(text);
  const numberOf = (title: string) => repository.issue(title).number;
  return repository.decided().changes.items.map((row) => ({ ...row, ...over[row.item.title]?.(row, numberOf) }));
}

const issueOf = ({ issue }: TrackedItem, change: Partial<ObservedIssue>) => ({
  issue: issue === null ? null : { ...issue, ...change },
});
const baseOf = ({ base }: TrackedItem, change: Partial<BaseItem>) => ({
  base: base === null ? null : { ...base, ...change },
});

/** What is decided about rows: `kind title`, and what it is moved to or waits for. */
function structureOf(items: readonly TrackedItem[], over: Partial<StructureInput> = {}) {
  const input: StructureInput = {
    items,
    copies: [],
    capabilities: { subIssues: true, dependencies: true, graphql: true },
    created: new Set(),
    takesPlaces: true,
    recordedAt: null,
    viewer: null,
    gone: {},
    ...over,
  };
  const { operations, circles } = reconcileStructure(input, new LineSpots(items));
  const titleOf = (number: number | null) => items.find(({ issue }) => issue?.number === number)?.item.title ?? number;
  return {
    circles: circles.map(({ number, blocker }) => `${titleOf(number)} -> ${titleOf(blocker)}`),
    does: operations.map((operation) => {
      switch (operation.kind) {
        case "move":
          return `move ${titleOf(operation.number)} below ${titleOf(operation.parent)}`;
        case "reorder":
          return `put ${titleOf(operation.number)} behind ${titleOf(operation.after)}`;
        case "block":
        case "unblock":
          return `${operation.kind} ${titleOf(operation.number)} by ${titleOf(operation.blocker)}`;
        default:
          return operation.kind;
      }
    }),
  };
}

describe("the issue of an item below a step", () => {
  const MOVE = [`move ${HULL} below Step 1: Build`];
  /** People, or an earlier run, have put it below the other step. */
  const away: Parameters<typeof rowsOf>[1] = {
    [HULL]: (row, numberOf) => issueOf(row, { parent: numberOf("Step 2: Sail") }),
  };
  /** It was there already when both sides last agreed. */
  const before = ({ base, issue }: TrackedItem, plan = base?.host ?? "") => ({
    parents: { plan, issue: issue?.parent ?? null },
  });
  const hull = (change: (row: TrackedItem) => Partial<TrackedItem>): readonly TrackedItem[] =>
    rowsOf(PLAN, away).map((row) => (row.item.title === HULL ? { ...row, ...change(row) } : row));

  it.each<[says: string, at: string, does: readonly string[]]>([
    ["stays where a run put it that kept a record", "2026-11-21T09:59:59Z", []],
    ["goes back where a run put it that kept no record: in the second of the last one", "2026-11-21T10:00:00Z", MOVE],
    ["goes back where a run put it that kept no record: later", "2026-11-21T10:00:01Z", MOVE],
  ])("%s", (_, at, does) => {
    const rows = hull((row) => {
      const parent = row.issue?.parent ?? null;
      return issueOf(row, { events: [{ kind: "attached", parent, actor: OWN_BOT, at }] });
    });

    expect(structureOf(rows, { recordedAt: "2026-11-21T10:00:00Z", viewer: OWN_BOT.login }).does).toEqual(does);
  });

  it.each<[says: string, rows: readonly TrackedItem[], does: readonly string[]]>([
    ["stays where people have put it", rowsOf(PLAN, away), []],
    ["goes back where its item had no issue at the base", hull((row) => baseOf(row, { issue: null })), MOVE],
    ["goes back where its item was not there at the base", hull(() => ({ base: null })), MOVE],
    [
      "goes back where it was not put there before",
      hull((row) => baseOf(row, { stale: new Set(["parent"]), ...before(row) })),
      MOVE,
    ],
    [
      "stays where it was put there since, although the plan's place was not written either",
      hull((row) => baseOf(row, { stale: new Set(["parent"]) })),
      [],
    ],
    ["stays where something else was not written", hull((row) => baseOf(row, { stale: new Set(["order"]) })), []],
    ["goes back where its item was below another one", hull((row) => baseOf(row, before(row, "another"))), MOVE],
    [
      "goes back where the text was read otherwise when it was put there",
      hull((row) => baseOf(row, { isReadAnew: true })),
      MOVE,
    ],
    [
      "stays where the text was read otherwise, and it is below an issue of no item",
      hull((row) => ({ ...baseOf(row, { isReadAnew: true }), ...issueOf(row, { parent: issueNumber(999) }) })),
      [],
    ],
    [
      "stays where the text was read otherwise, and it is below none",
      hull((row) => ({ ...baseOf(row, { isReadAnew: true }), ...issueOf(row, { parent: null }) })),
      [],
    ],
    ["stays where it was adopted from below another", hull(() => ({ isAdopted: true, base: null })), []],
    [
      "goes there where it was adopted from below none",
      hull((row) => ({ isAdopted: true, ...issueOf(row, { parent: null }) })),
      MOVE,
    ],
    ["stays where there is no issue", hull(() => ({ issue: null, base: null })), []],
  ])("%s", (_, rows, does) => {
    expect(structureOf(rows).does.filter((act) => act.startsWith("move"))).toEqual(does);
  });

  it("goes below a step whose issue was created in this run", () => {
    const rows = hull((row) => baseOf(row, before(row)));
    const created = new Set(rows.filter(({ item }) => item.title === "Step 1: Build").map(({ key }) => key));

    expect(structureOf(rows, { created }).does).toContain(MOVE[0]);
  });

  it("goes there as long as the step has room", () => {
    const rows = rowsOf(PLAN, {
      "Step 1: Build": (row) =>
        issueOf(row, {
          children: Array.from({ length: 99 }, (_, at) => ({ number: issueNumber(900 + at), state: "open" as const })),
        }),
      [HULL]: (row) => ({ base: null, ...issueOf(row, { parent: null }) }),
      [SAILS]: (row) => ({ base: null, ...issueOf(row, { parent: null }) }),
    });

    expect(structureOf(rows).does.filter((act) => act.startsWith("move"))).toEqual(MOVE);
  });

  it.each<[says: string, original: string, copy: number, over: Over, moves: boolean]>([
    ["leaves the copy of its step that a bot made", "Step 1: Build", 999, { author: OWN_BOT }, true],
    [
      "leaves the copy of its step that is closed as one",
      "Step 1: Build",
      999,
      { author: ADA, closeReason: "duplicate" },
      true,
    ],
    ["stays below a copy that a person made and keeps", "Step 1: Build", 999, { author: ADA }, false],
    ["stays below a copy whose author is unknown", "Step 1: Build", 999, { author: null }, false],
    ["stays below a copy of another step", "Step 2: Sail", 999, { author: OWN_BOT }, false],
    ["stays below an issue that is no copy", "Step 1: Build", 998, { author: OWN_BOT }, false],
  ])("%s", (_, original, copy, over, moves) => {
    const rows = rowsOf(PLAN, { [HULL]: (row) => issueOf(row, { parent: issueNumber(999) }) });
    const number = rows.find(({ item }) => item.title === original)?.issue?.number ?? issueNumber(0);
    const copies = [
      {
        original: number,
        copy: {
          issue: observedIssue(copy, over),
          marker: { plan: "plan", key: "key", hash: "", title: "", kind: "step" as const, removed: false },
        },
      },
    ];

    expect(structureOf(rows, { copies }).does.filter((act) => act.startsWith("move"))).toEqual(moves ? MOVE : []);
  });
});

describe("the order of the issues of one step", () => {
  const LIST = planOf(...[HULL, SAILS, MAST].map((title) => `- [ ] ${title}`));
  const inOrder = (...titles: readonly string[]): Parameters<typeof rowsOf>[1] => ({
    Harbor: (row, numberOf) =>
      issueOf(row, { children: titles.map((title) => ({ number: numberOf(title), state: "open" as const })) }),
  });

  it.each<[says: string, over: Parameters<typeof rowsOf>[1], does: readonly string[]]>([
    ["stays as people chose it", inOrder(SAILS, HULL, MAST), []],
    [
      "is the plan's where it was not written before",
      { ...inOrder(SAILS, HULL, MAST), [HULL]: (row) => baseOf(row, { stale: new Set(["order"]) }) },
      [`put ${HULL} behind null`],
    ],
    [
      "is the plan's for an item that had no issue",
      { ...inOrder(SAILS, MAST, HULL), [HULL]: (row) => baseOf(row, { issue: null }) },
      [`put ${HULL} behind null`],
    ],
    [
      "is the plan's for an item that was not there",
      { ...inOrder(SAILS, MAST, HULL), [HULL]: () => ({ base: null }) },
      [`put ${HULL} behind null`],
    ],
    [
      "is not the plan's where items came from several plans",
      { ...inOrder(MAST, SAILS, HULL), [SAILS]: (row) => baseOf(row, { planId: "another" }) },
      [],
    ],
    [
      "is nothing to speak of for one that can't be read",
      { ...inOrder(SAILS, HULL, MAST), [HULL]: unreadRow, [SAILS]: unreadRow },
      [],
    ],
  ])("%s", (_, over, does) => {
    expect(structureOf(rowsOf(LIST, over)).does).toEqual(does);
  });
});

describe("what an issue waits for", () => {
  const WAITS = steps([HULL, SAILS], [MAST], ["**Depends On**: Step 1", ""]);
  const [BUILD, SAIL] = ["Step 1: Build", "Step 2: Sail"];
  const free: Parameters<typeof rowsOf>[1] = { [SAIL]: (row) => issueOf(row, { blockedBy: [] }) };

  it.each<[says: string, over: Parameters<typeof rowsOf>[1], does: readonly string[]]>([
    ["stays away where people took it away", free, []],
    [
      "is written where it could not be before",
      { [SAIL]: (row) => ({ ...issueOf(row, { blockedBy: [] }), ...baseOf(row, { stale: new Set(["blockers"]) }) }) },
      [`block ${SAIL} by ${BUILD}`],
    ],
    [
      "is written where the item had no issue",
      { [SAIL]: (row) => ({ ...issueOf(row, { blockedBy: [] }), ...baseOf(row, { issue: null }) }) },
      [`block ${SAIL} by ${BUILD}`],
    ],
    [
      "is written where the item was not there",
      { [SAIL]: (row) => ({ ...issueOf(row, { blockedBy: [] }), base: null }) },
      [`block ${SAIL} by ${BUILD}`],
    ],
    [
      "is written where the other one had no issue",
      { ...free, [BUILD]: (row) => baseOf(row, { issue: null }) },
      [`block ${SAIL} by ${BUILD}`],
    ],
    [
      "is written where the other one was not there",
      { ...free, [BUILD]: () => ({ base: null }) },
      [`block ${SAIL} by ${BUILD}`],
    ],
    ["is nothing where the other one has no issue", { ...free, [BUILD]: () => ({ base: null, issue: null }) }, []],
    [
      "is nothing where it can't be read",
      { [SAIL]: (row) => ({ ...unreadRow(row), ...issueOf(row, { blockedBy: [] }), base: null }) },
      [],
    ],
    [
      "is taken away where the plan lost it",
      { [SAIL]: (row) => ({ item: { ...row.item, dependsOn: [] } }) },
      [`unblock ${SAIL} by ${BUILD}`],
    ],
    [
      "is kept where the other one can't be read",
      { [SAIL]: (row) => ({ item: { ...row.item, dependsOn: [] } }), [BUILD]: unreadRow },
      [],
    ],
    [
      "is never itself",
      {
        [SAIL]: (row) => ({
          base: null,
          item: { ...row.item, dependsOn: [row.item.index] },
          ...issueOf(row, { blockedBy: [] }),
        }),
      },
      [],
    ],
  ])("%s", (_, over, does) => {
    expect(structureOf(rowsOf(WAITS, over)).does).toEqual(does);
  });

  it("makes no cycle with what this very run writes", () => {
    const both = rowsOf(PLAN, {
      [BUILD]: (row) => ({ base: null, item: { ...row.item, dependsOn: [itemNamed(SAIL)] } }),
      [SAIL]: (row) => ({ base: null, item: { ...row.item, dependsOn: [itemNamed(BUILD)] } }),
    });

    const { does, circles } = structureOf(both);

    expect(does.filter((act) => act.startsWith("block"))).toEqual([`block ${BUILD} by ${SAIL}`]);
    expect(circles).toEqual([`${SAIL} -> ${BUILD}`]);
  });

  it("makes no cycle across several issues, of which some wait for each other already", () => {
    const rows = rowsOf(PLAN, {
      [BUILD]: (row, numberOf) => issueOf(row, { blockedBy: [numberOf(HULL)] }),
      [HULL]: (row, numberOf) => issueOf(row, { blockedBy: [numberOf(SAILS), issueNumber(900)] }),
      [SAILS]: (row, numberOf) => issueOf(row, { blockedBy: [numberOf(HULL), numberOf(SAIL)] }),
      [SAIL]: (row) => ({ base: null, item: { ...row.item, dependsOn: [itemNamed(BUILD)] } }),
    });

    expect(structureOf(rows).circles).toEqual([`${SAIL} -> ${BUILD}`]);
  });

  it("is fifty issues at most, those counted that are taken away", () => {
    const blockedBy = Array.from({ length: 49 }, (_, at) => issueNumber(900 + at));
    const rows = rowsOf(PLAN, {
      [SAIL]: (row, numberOf) => ({
        item: { ...row.item, dependsOn: [itemNamed(HULL), itemNamed(SAILS)] },
        ...issueOf(row, { blockedBy: [...blockedBy, numberOf(MAST)] }),
        ...baseOf(row, { blockers: [numberOf(MAST)] }),
      }),
    });

    expect(structureOf(rows).does).toEqual([`unblock ${SAIL} by ${MAST}`, `block ${SAIL} by ${HULL}`]);
  });

  function itemNamed(title: string) {
    const item = readPlan(PLAN).items.find((one) => one.title === title);
    if (item === undefined) throw new Error(`the plan has no item "${title}"`);
    return item.index;
  }
});

function unreadRow({ item }: TrackedItem): Partial<TrackedItem> {
  return {
    item: { ...item, unread: { path: "PLAN.md", line: 3, column: 1, message: "", hint: "" } },
  };
}

/** The repository after a run in which no operation of a kind went through. */
function failing(repository: Repository, kind: string): Repository {
  return repository.syncedOnce(({ changes }) => ({
    unfinished: changes.operations.filter((operation) => operation.kind === kind),
  }));
}
