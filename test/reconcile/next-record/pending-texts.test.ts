import { describe, expect, it } from "@jest/globals";
import type { Except, PendingText } from "../../../src/record/record.ts";
import { observedIssue } from "../../support/observed-issue.ts";
import { recordOf } from "../../support/sync-in-memory.ts";
import { readPlan, synced, type Repository } from "../decide.ts";
import { ADA, changed, closed, gainsChild, putBelow, retitled, type Act } from "../issue-acts.ts";
import { planOf, TASKS } from "../plans.ts";

const BUILD = "Step 1: Build";
const SAIL = "Step 2: Sail";
const KEEL = "Find the keel";
const PLAN = planOf("### Step 1: Build", "", "- [ ] First", "- [ ] Second", "", "### Step 2: Sail", "", "- [ ] Third");
const WITH_IDS = PLAN.replace("First", "T001 First").replace("Second", "T002 Second");
/** A change on GitHub that is taken into the plan, so that its text is written anew. */
const TAKEN = { Third: retitled("Third of all") };

function labelled(...labels: readonly string[]): Act {
  return changed({ labels: ["plansync", "plansync:task", ...labels] });
}

/** Somebody added a sub-issue to the first step. */
function withKeel(text: string): Repository {
  const others = [observedIssue(900, { title: KEEL, author: ADA, events: [] })];
  return synced(text)
    .with({ others })
    .acted({ [BUILD]: gainsChild(900) });
}

/** The record of a sync once its text is the base, and where each title stands in that. */
function written(repository: Repository) {
  const after = repository.syncedOnce();
  const places = new Map(after.base.items.map(({ item }, at) => [item.title, at]));
  const placeOf = (title: string) => {
    const at = places.get(title);
    if (at === undefined) throw new Error(`nothing is called "${title}"`);
    return at;
  };
  return {
    issueOf: (title: string) => after.record.items[placeOf(title)]?.[1],
    exceptOf: (title: string) => after.record.except[String(placeOf(title))],
    after,
  };
}

describe("once a text with what came from GitHub is the base, the record lists", () => {
  it("the issue of a new line, and every other item where it stands by now", () => {
    const { after, issueOf } = written(withKeel(PLAN));

    expect(after.record.items.map(([, , line]) => line)).toEqual([1, 3, 5, 6, 7, 9, 11]);
    expect([KEEL, "Second", "Third"].map(issueOf)).toEqual([900, 103, 105]);
  });

  it("a new line by the key that the next run gives it", () => {
    const { after } = written(withKeel(PLAN));
    const key = after.keyOf(KEEL);

    const [row] = after.decided().changes.items.filter(({ item }) => item.title === KEEL);

    expect(row?.key).toBe(key);
    expect(new Set(after.record.items.map(([each]) => each)).size).toBe(after.record.items.length);
  });

  it("an item that was moved where it stands by now, with nothing to say of its place", () => {
    const { after, issueOf, exceptOf } = written(synced(PLAN).acted({ First: putBelow(SAIL) }));

    expect(after.record.items.map(([, issue]) => issue)).toEqual([100, 101, 103, 104, 105, 102]);
    expect({ issue: issueOf("First"), except: exceptOf("First") }).toEqual({ issue: 102, except: undefined });
  });

  it("what can't be read behind what it was behind, apart from the others", () => {
    const unread = PLAN.replace("- [ ] First", "- First").replace("- [ ] Second", "- Second");
    const { after } = written(synced(PLAN).edited(unread).synced().acted(TAKEN));

    expect(after.record.items.map(([, issue]) => issue)).toEqual([100, 101, 104, 105]);
    expect(after.record.unread.map(({ at, title }) => [at, title])).toEqual([
      [2, "First"],
      [3, "Second"],
    ]);
  });
});

describe("once a text with what came from GitHub is the base, both sides are compared", () => {
  const STARTED = PLAN.replace("- [ ] Second", "- [/] Second");

  it.each<[rule: string, repository: Repository, title: string, except: Except | undefined]>([
    ["with the text, where it took a title", synced(PLAN).acted(TAKEN), "Third of all", undefined],
    ["with the text, where a new line says what its issue is called", withKeel(PLAN), KEEL, undefined],
    [
      "with the issue's title, where a new line got an id: the issue gets that, too",
      withKeel(WITH_IDS),
      `T003 ${KEEL}`,
      { title: { plan: KEEL, issue: KEEL } },
    ],
    [
      "with both titles, where they are in conflict",
      synced(PLAN)
        .edited(PLAN.replace("Second", "Second thing here"))
        .acted({ Second: retitled("Second thing there"), ...TAKEN }),
      "Second thing here",
      { title: { plan: "Second thing here", issue: "Second thing there", isConflict: true } },
    ],
    [
      "with what a closing as not planned says",
      synced(PLAN).acted({ First: closed("not_planned"), ...TAKEN }),
      "First",
      { issue: "dropped" },
    ],
    [
      "with the text, where it took a label off",
      synced(PLAN.replace("First", "First #docs")).acted({ First: labelled(), ...TAKEN }),
      "First",
      undefined,
    ],
    [
      "with a label of what is started, where the plan has no sign for it",
      synced(PLAN).acted({ First: labelled("in progress"), ...TAKEN }),
      "First",
      { traits: { plan: [], issue: ["started"] } },
    ],
    [
      "with the text, where it took the sign of what is started",
      synced(STARTED).acted({ First: labelled("in progress") }),
      "First",
      undefined,
    ],
    [
      "with an owner of the issue alone, beside the sign that the text took",
      synced(STARTED).acted({
        First: changed({ labels: ["plansync", "plansync:task", "in progress"], assignees: ["bea"] }),
      }),
      "First",
      { traits: { plan: ["started"], issue: ["owner bea", "started"] } },
    ],
  ])("%s", (_, repository, title, except) => {
    expect(written(repository).exceptOf(title)).toEqual(except);
  });

  it("with its place on GitHub, where it was taken out of its step", () => {
    const { after, exceptOf } = written(synced(PLAN).acted({ First: putBelow(null), ...TAKEN }));

    expect(exceptOf("First")).toEqual({ parent: { plan: after.keyOf(BUILD), issue: null } });
  });

  it.each<[what: string, repository: Repository]>([
    ["a new line", withKeel(PLAN)],
    ["a new line with an id", withKeel(WITH_IDS)],
    ["a moved line", synced(PLAN).acted({ First: putBelow(SAIL) })],
    ["a taken title", synced(PLAN).acted(TAKEN)],
  ])("so that nothing is taken twice: %s", (_, repository) => {
    const again = repository.syncedOnce();

    expect(again.decided().changes.takes).toEqual([]);
  });
});

describe("the texts that may be committed", () => {
  const { changes } = synced(TASKS).decided();
  const text = (blob: string, from = ""): PendingText => ({ blob, from, lists: null });
  const many = ["e", "f", "g", "h"].map((blob) => text(blob));

  it.each<[rule: string, next: string | null, before: readonly PendingText[], blobs: readonly string[]]>([
    ["are none where the plan needs no edit", null, [], []],
    ["are this run's", "a", [], ["a"]],
    ["are this run's before those of others that read the same commit", "a", [text("b"), text("c")], ["a", "b", "c"]],
    ["are those of others where this run has none", null, [text("b")], ["b"]],
    ["are none that were made from another commit", "a", [text("b", "older")], ["a"]],
    ["are each listed once", "a", [text("a"), text("b")], ["a", "b"]],
    ["are none that is the base by now", "a", [text(""), text("b")], ["a", "b"]],
    ["are four at most, the newest first", "a", many, ["a", "e", "f", "g"]],
  ])("%s", (_, next, before, blobs) => {
    const previous = { ...synced(TASKS).record, pending: [...before] };

    const { pending } = recordOf(readPlan(TASKS), changes, [], { previous, next });

    expect(pending.map(({ blob }) => blob)).toEqual(blobs);
  });
});
