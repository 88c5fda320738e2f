import { issueNumber } from "../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import type { TrackedItem } from "../../../src/reconcile/items/tracked-item.ts";
import { observedIssue, type Over } from "../../support/observed-issue.ts";
import { synced, type Repository } from "../decide.ts";
import { ADA, OWN_BOT, putBelow, type Act } from "../issue-acts.ts";
import { STEPS } from "../plans.ts";
import { baseOf, HULL, issueOf, PLAN, rowsOf, SAILS, structureOf } from "./structure-rows.ts";

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
    [
      "stays where people took it out of its step",
      hull((row) =>
        issueOf(row, {
          parent: null,
          events: [{ kind: "detached", parent: issueNumber(101), actor: ADA, at: "2026-11-21T10:00:00Z" }],
        }),
      ),
      [],
    ],
    [
      "stays where its step was put below it: neither would stand below itself",
      rowsOf(PLAN, {
        "Step 1: Build": (row, numberOf) => issueOf(row, { parent: numberOf(HULL) }),
        [HULL]: (row) => ({ ...issueOf(row, { parent: null }), base: null }),
      }),
      [],
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

describe("a place that was changed", () => {
  const [BUILD, SAIL] = ["Step 1: Build", "Step 2: Sail"];
  const below = (title: string | null): Readonly<Record<string, Act>> => ({ First: putBelow(title) });
  const inPlan = (text: string) =>
    text.replace("- [ ] First\n", "").replace("- [ ] Third\n", "- [ ] Third\n- [ ] First\n");
  const NO_PLACES = { policy: { takes: new Set<never>() } };

  it.each<[rule: string, repository: Repository, does: readonly string[], says: readonly string[]]>([
    ["on GitHub is taken into the plan", synced(STEPS).acted(below(SAIL)), [`take First below ${SAIL}`], []],
    ["in the plan is written to GitHub", synced(STEPS).edited(inPlan), [`move First below ${SAIL}`], []],
    ["on both sides alike is agreed on", synced(STEPS).acted(below(SAIL)).edited(inPlan), [], []],
    [
      "on both sides to other parents stays on both",
      synced(STEPS).acted(below("Harbor")).edited(inPlan),
      [],
      ["conflict First: about its place: plan and issue were both moved"],
    ],
    [
      "so that it would stand below itself stays on both sides",
      synced(STEPS).acted({ [BUILD]: putBelow("First") }),
      [],
      [`conflict ${BUILD}: about its place: it would stand below itself`],
    ],
    [
      "by taking it out of its parent stays on GitHub alone",
      synced(STEPS).acted(below(null)),
      [],
      ["drift First: its issue was taken out of its parent"],
    ],
    [
      "by taking it out of its parent is still apart in the next run",
      synced(STEPS).acted(below(null)).syncedOnce(),
      [],
      ["drift First: its issue was taken out of its parent"],
    ],
    [
      "by taking it out of its parent is over once the plan moves it",
      synced(STEPS).acted(below(null)).syncedOnce().edited(inPlan),
      [`move First below ${SAIL}`],
      [],
    ],
    [
      "on GitHub stays there where no places flow from it",
      synced(STEPS).with(NO_PLACES).acted(below(SAIL)),
      [],
      [`drift First: its issue was put below #${synced(STEPS).issue(SAIL).number}`],
    ],
  ])("%s", (_, repository, does, says) => {
    const decision = repository.decided();

    expect({ does: decision.does, says: decision.says }).toEqual({ does, says });
  });

  it("and was written needs nothing said in the record", () => {
    const { record } = synced(STEPS).edited(inPlan).syncedOnce();

    expect(Object.values(record.except).filter(({ parent }) => parent !== undefined)).toEqual([]);
  });
});
