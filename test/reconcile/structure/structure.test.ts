import { issueNumber } from "../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { synced, type Repository } from "../decide.ts";
import { type Act, childrenInOrder, first, gainsChild, putBelow } from "../issue-acts.ts";
import { planOf } from "../plans.ts";
import { HULL, MAST, PLAN, SAILS, steps } from "./structure-rows.ts";

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

/** The repository after a run in which no operation of a kind went through. */
function failing(repository: Repository, kind: string): Repository {
  return repository.syncedOnce(({ changes }) => ({
    unfinished: changes.operations.filter((operation) => operation.kind === kind),
  }));
}
