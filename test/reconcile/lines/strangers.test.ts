import { describe, expect, it } from "@jest/globals";
import { renderMarker } from "../../../src/issue/marker.ts";
import { issueNumber, type IssueNumber } from "../../../src/ports/issue-number.ts";
import type { ObservedIssue } from "../../../src/ports/issue.ts";
import type { RefusedReference } from "../../../src/reconcile/identity-of-items/adoption-doubt.ts";
import type { TrackedItem } from "../../../src/reconcile/items/tracked-item.ts";
import { bindStrangers, findStrangers, type StrangerInput } from "../../../src/reconcile/lines/strangers.ts";
import type { KnownProposal } from "../../../src/record/record.ts";
import { observedIssue, type Over } from "../../support/observed-issue.ts";
import { PLAN_ID } from "../../support/sync-in-memory.ts";
import { readPlan, synced } from "../decide.ts";
import { planOf } from "../plans.ts";

const BUILD = "Step 1: Build";
const KEEL = "Find the keel";
const STEPS = planOf("### Step 1: Build", "", "- [ ] First", "", "### Step 2: Sail", "", "- [ ] Third");
const WITH_LINE = STEPS.replace("- [ ] First\n", `- [ ] First\n- [ ] ${KEEL}\n`);
const WITH_TWO = STEPS.replace("- [ ] First\n", `- [ ] First\n- [ ] ${KEEL}\n- [ ] ${KEEL}\n`);
const IN_SAIL = STEPS.replace("- [ ] Third\n", `- [ ] Third\n- [ ] ${KEEL}\n`);
const CHANGED_AT = "2026-11-21T10:00:00Z";
const PROPOSAL: KnownProposal = { by: "eve", title: "Buy my lead", updatedAt: CHANGED_AT };

interface Case extends Omit<Partial<StrangerInput>, "items" | "plan"> {
  /** The plan now; left out: as it was synced. */
  readonly text?: string;
  /** Issues below the first step beside ours, as they are read; null: not read; text: why there is none. */
  readonly below?: Readonly<Record<number, Over | RefusedReference | null>>;
  /** The state that the step's own issue tells of them. */
  readonly state?: "open" | "closed";
  /** What is different about the rows, by title. */
  readonly rows?: Readonly<Record<string, (row: TrackedItem) => Partial<TrackedItem>>>;
}

/** The input of a plan whose new lines have no issue yet. */
function inputOf({
  text = STEPS,
  below = { 900: {} },
  state = "open",
  rows = {},
  isOurs = () => false,
  ...over
}: Case): StrangerInput {
  const items = synced(STEPS)
    .edited(text)
    .decided()
    .changes.items.map((row) => ({ ...row, ...rows[row.item.title]?.(row) }));
  const children = Object.keys(below).map((number) => ({
    number: issueNumber(Number(number)),
    state,
    updatedAt: CHANGED_AT,
  }));
  const known = new Map<number, ObservedIssue | RefusedReference>(
    Object.entries(below).flatMap(([number, read]) => {
      if (read === null) return [];
      return [
        [Number(number), typeof read === "string" ? read : observedIssue(Number(number), { title: KEEL, ...read })],
      ];
    }),
  );
  const ours = new Set(items.flatMap(({ issue }) => issue?.number ?? []));
  return {
    plan: readPlan(text),
    planId: PLAN_ID,
    items: items.map((row) =>
      row.item.title === BUILD && row.issue !== null ? { ...row, issue: { ...row.issue, children } } : row,
    ),
    address: "",
    lookUp: (number) => known.get(number),
    isTaken: () => false,
    isNamed: () => false,
    answers: [],
    leftAlone: new Set(),
    proposals: {},
    offers: {},
    ...over,
    isOurs: (number) => ours.has(number) || isOurs(number),
  };
}

const only = (number: number) => (other: IssueNumber) => other === number;

/** The body of an issue that was written for an item. */
function markerOf(key: string, plan: string = PLAN_ID): string {
  return `${renderMarker({ plan, key, hash: "h", title: "t", kind: "task", removed: false })}\n`;
}

/** The key that the new line gets. */
function keyOfLine(text: string): string {
  const row = synced(STEPS)
    .edited(text)
    .decided()
    .changes.items.find(({ item }) => item.title === KEEL);
  if (row === undefined) throw new Error(`the plan has no line "${KEEL}"`);
  return row.key;
}

describe("a sub-issue", () => {
  it.each<[rule: string, given: Case, is: "stranger" | "known" | "asked" | "half bound" | "nothing"]>([
    ["is a stranger where nothing tells whose it is", {}, "stranger"],
    ["is none where it is closed", { state: "closed" }, "nothing"],
    ["is none where it was closed since its parent was read", { below: { 900: { state: "closed" } } }, "nothing"],
    ["is none where it is ours", { isOurs: only(900) }, "nothing"],
    ["is none where another item has it", { isTaken: only(900) }, "nothing"],
    ["is none where a line names it", { isNamed: only(900) }, "nothing"],
    ["is none where it was there before", { leftAlone: new Set([issueNumber(900)]) }, "nothing"],
    ["is none where there is no such issue", { below: { 900: "deleted" } }, "nothing"],
    ["is none below what can't be read", { rows: { [BUILD]: unread } }, "nothing"],
    [
      "is none where a newer version wrote its text",
      { below: { 900: { body: "<!-- plansync v9 x=1 -->\n" } } },
      "nothing",
    ],
    ["is none where another plan's marker is on it", { below: { 900: { body: markerOf("k", "other") } } }, "nothing"],
    ["is none where it bears the marker of no free line", { below: { 900: { body: markerOf("gone") } } }, "nothing"],
    [
      "is a line's where a run had bound it there",
      { text: WITH_LINE, below: { 900: { title: "Renamed", body: markerOf(keyOfLine(WITH_LINE)) } } },
      "half bound",
    ],
    [
      "is not a line's that stands below another item by now",
      { text: IN_SAIL, below: { 900: { body: markerOf(keyOfLine(IN_SAIL)) } } },
      "nothing",
    ],
    ["has to be read first", { below: { 900: null } }, "asked"],
    [
      "need not be read where it is a known proposal",
      { below: { 900: null }, proposals: { "900": PROPOSAL } },
      "known",
    ],
    [
      "has to be read where it changed since it was a proposal",
      { below: { 900: null }, proposals: { "900": { ...PROPOSAL, updatedAt: "2026-11-20T10:00:00Z" } } },
      "asked",
    ],
    [
      "has to be read where a line has the title that was proposed",
      { text: WITH_LINE, below: { 900: null }, proposals: { "900": { ...PROPOSAL, title: KEEL } } },
      "asked",
    ],
    ["is a stranger where it was read, whatever it was before", { proposals: { "900": PROPOSAL } }, "stranger"],
  ])("%s", (_, given, is) => {
    const asked: number[] = [];

    const { strangers, known, halfBound } = findStrangers(inputOf(given), (number) => asked.push(number));

    expect({
      stranger: strangers.map(({ issue }) => issue.number),
      known: known.map(({ number }) => number),
      asked,
      "half bound": [...halfBound.values()].map(({ number }) => number),
    }).toEqual({ stranger: [], known: [], asked: [], "half bound": [], ...(is === "nothing" ? {} : { [is]: [900] }) });
  });
});

function unread({ item }: TrackedItem): Partial<TrackedItem> {
  return { item: { ...item, unread: { path: "PLAN.md", line: item.line, column: 1, message: "", hint: "" } } };
}

interface Binding extends Case {
  readonly rule: string;
  /** The line's title with the issue that it gets. */
  readonly binds?: readonly string[];
  /** The line's title with the reason why it waits. */
  readonly doubts?: readonly string[];
  readonly asks?: readonly number[];
}

describe("a line without an issue", () => {
  const [entry = null] = synced(STEPS).base.items;
  const WITHOUT_ISSUE = entry === null ? null : { ...entry, issue: null };
  const OFFER = { title: KEEL, said: "The keel, as it was called" };

  it.each<Binding>([
    { rule: "is a stranger's that has its title below the same item", text: WITH_LINE, binds: [`${KEEL} #900`] },
    { rule: "is no stranger's of another title", text: WITH_LINE, below: { 900: { title: "Scrap the keel" } } },
    { rule: "is no stranger's below another item", text: IN_SAIL },
    { rule: "is no stranger's where it holds another reference", text: WITH_LINE.replace(KEEL, `${KEEL} (#7)`) },
    {
      rule: "is a stranger's in order where there are as many of both",
      text: WITH_TWO,
      below: { 900: {}, 901: {} },
      binds: [`${KEEL} #900`, `${KEEL} #901`],
    },
    {
      rule: "waits where there are more lines than strangers",
      text: WITH_TWO,
      doubts: Array<string>(2).fill(`${KEEL} #900: #900 has its title, and it is not clear which line is meant`),
    },
    {
      rule: "waits where there are more strangers than lines",
      text: WITH_LINE,
      below: { 900: {}, 901: {} },
      doubts: [`${KEEL} #900: #900, #901 have its title, and it is not clear which line is meant`],
    },
    {
      rule: "is the issue's that it was written for, wherever it stands and whatever that is called by now",
      text: IN_SAIL,
      below: { 900: { title: "Renamed" } },
      offers: { "900": OFFER },
      binds: [`${KEEL} #900`],
    },
    {
      rule: "is the issue's that it was written for rather than another stranger's of its title",
      text: WITH_LINE,
      below: { 900: {}, 901: { title: "Renamed" } },
      offers: { "901": OFFER },
      binds: [`${KEEL} #901`],
    },
    {
      rule: "waits for the issue that it was written for",
      text: WITH_LINE,
      below: { 900: null },
      offers: { "900": OFFER },
      asks: [900],
    },
    {
      rule: "is not that of an issue that is gone",
      text: WITH_LINE,
      below: { 900: "deleted" },
      offers: { "900": OFFER },
    },
    { rule: "is not that of an issue whose line has not come", below: { 900: {} }, offers: { "900": OFFER } },
    {
      rule: "is not that of an issue that another item has",
      text: WITH_LINE,
      offers: { "900": OFFER },
      isTaken: only(900),
    },
    { rule: "is not that of an issue that is ours", text: WITH_LINE, offers: { "900": OFFER }, isOurs: only(900) },
    {
      rule: "is one issue's alone, of two that a line of its title was written for",
      text: WITH_LINE,
      below: { 900: { title: "Renamed" }, 901: { title: "Renamed too" } },
      offers: { "900": OFFER, "901": OFFER },
      binds: [`${KEEL} #900`],
    },
    {
      rule: "is not written for an issue where it was there at the last sync",
      text: WITH_LINE,
      below: { 900: { title: "Renamed" } },
      offers: { "900": OFFER },
      rows: { [KEEL]: () => ({ base: WITHOUT_ISSUE }) },
    },
    {
      rule: "stays the issue's that a run had bound to it, whatever was written for it",
      text: WITH_LINE,
      below: { 900: { title: "Renamed", body: markerOf(keyOfLine(WITH_LINE)) } },
      offers: { "900": OFFER },
      binds: [`${KEEL} #900`],
    },
  ])("$rule", ({ binds = [], doubts = [], asks = [], ...given }) => {
    const input = inputOf(given);
    const titleOf = (index: number) => input.items[index]?.item.title;

    const { bound, doubtful, unasked } = bindStrangers(
      input,
      findStrangers(input, () => undefined),
    );

    expect({
      binds: [...bound].map(([index, { number }]) => `${titleOf(index)} #${number}`),
      doubts: [...doubtful].map(([index, { number, why }]) => `${titleOf(index)} #${number}: ${why}`),
      asks: unasked,
    }).toEqual({ binds, doubts, asks });
  });

  it("keeps in mind what its issue was called when it was written", () => {
    const input = inputOf({ text: WITH_LINE, below: { 900: { title: "Renamed" } }, offers: { "900": OFFER } });

    const { offered } = bindStrangers(
      input,
      findStrangers(input, () => undefined),
    );

    expect([...offered.values()]).toEqual([OFFER]);
  });
});
