import { describe, expect, it } from "@jest/globals";
import { elementAt } from "../../../src/plan/model/element-at.ts";
import type { Actor } from "../../../src/ports/actor.ts";
import { DEFAULT_POLICY, type Policy } from "../../../src/reconcile/input/policy.ts";
import { observedIssue } from "../../support/observed-issue.ts";
import { decide, synced, type Case } from "../decide.ts";
import {
  ADA,
  assignedTo,
  changed,
  closed,
  first,
  labelled,
  OWN_BOT,
  reopened,
  unlabelled,
  type Act,
} from "../issue-acts.ts";
import { planOf } from "../plans.ts";
import { expectRow, type Row } from "./states/state-rows.ts";

const TAKES_STATES: Partial<Policy> = { takes: new Set() };
const NO_EVENTS = changed({ events: [] });

type EventOfTrait =
  | { readonly kind: "labeled" | "unlabeled"; readonly label: string; readonly actor: Actor }
  | { readonly kind: "assigned" | "unassigned"; readonly login: string; readonly actor: Actor };

/** Somebody changed a label or an assignee, and the issue's events tell it. */
const did =
  (act: Act, event: EventOfTrait): Act =>
  (issue, at, numberOf) => {
    const now = act(issue, at, numberOf);
    return { ...now, events: [...(now.events ?? []), { ...event, at }] };
  };

describe("the tags of an item and the labels of its issue", () => {
  const TAGGED = planOf("- [ ] First #backend", "- [ ] Second #docs");
  const BARE = TAGGED.replace(" #backend", "");

  it.each<Row>([
    { rule: "a tag that the plan adds becomes a label", base: BARE, plan: TAGGED, does: ["label First +backend"] },
    { rule: "a tag that the plan drops takes its label off", base: TAGGED, plan: BARE, does: ["label First -backend"] },
    {
      rule: "a label that is a tag elsewhere in the plan becomes a tag",
      base: TAGGED,
      issues: { First: labelled("docs") },
      does: ["take tag docs for First"],
    },
    {
      rule: "a label in other letters is the same tag",
      base: TAGGED,
      issues: { First: labelled("Docs") },
      does: ["take tag docs for First"],
    },
    {
      rule: "a label that is taken off takes its tag out of the plan",
      base: TAGGED,
      issues: { First: unlabelled("backend") },
      does: ["take no tag backend for First"],
    },
    {
      rule: "a label that no tag names stays on GitHub alone",
      base: TAGGED,
      issues: { First: labelled("urgent") },
      does: [],
    },
    {
      rule: "a label of plansync's own is no tag, whatever the plan says",
      base: planOf("- [ ] First #plansync", "- [ ] Second #docs"),
      plan: planOf("- [ ] First", "- [ ] Second #docs"),
      does: [],
    },
    {
      rule: "tags of both sides are merged one by one",
      base: TAGGED,
      plan: TAGGED.replace("#backend", "#backend #slow"),
      issues: { First: labelled("docs") },
      does: ["label First +slow", "take tag docs for First"],
    },
    {
      rule: "a tag that both sides added is agreed",
      base: TAGGED,
      plan: TAGGED.replace("#backend", "#backend #docs"),
      issues: { First: labelled("docs") },
      does: [],
    },
    {
      rule: "a label that both sides took off is agreed",
      base: TAGGED,
      plan: BARE,
      issues: { First: unlabelled("backend") },
      does: [],
    },
    {
      rule: "a tag that becomes known in one line changes no other line with that label",
      base: BARE,
      plan: TAGGED,
      issues: { Second: labelled("backend") },
      does: ["label First +backend"],
    },
    {
      rule: "a label stays on GitHub alone where neither its item nor half of those beside it have tags",
      base: planOf("- [ ] First", "- [ ] Second #docs", "- [ ] Third", "- [ ] Fourth"),
      issues: { First: labelled("docs") },
      does: [],
    },
    {
      rule: "a label stays on GitHub alone where its item has nothing beside it",
      base: planOf("### Step 1: Build", "", "- [ ] First", "", "### Step 2: Sail", "", "- [ ] Second #docs"),
      issues: { First: labelled("docs") },
      does: [],
    },
    {
      rule: "a label becomes the first tag of an item where half of those beside it have some",
      base: BARE,
      issues: { First: labelled("docs") },
      does: ["take tag docs for First"],
    },
    {
      rule: "a label becomes the first tag of an item where just half of those beside it have some",
      base: planOf("- [ ] First", "- [ ] Second #docs", "- [ ] Third"),
      issues: { First: labelled("docs") },
      does: ["take tag docs for First"],
    },
    {
      rule: "a label becomes a further tag of an item where none of those beside it have any",
      base: planOf("- [ ] First #slow", "- [ ] Second", "  - [ ] Below #docs", "- [ ] Third"),
      issues: { First: labelled("docs") },
      does: ["take tag docs for First"],
    },
    {
      rule: "a label stays on GitHub alone where fields don't flow into the plan",
      base: TAGGED,
      issues: { First: labelled("docs") },
      policy: { takes: new Set(["started"] as const) },
      does: [],
    },
    {
      rule: "tags stay in the plan where they are to be no labels",
      base: BARE,
      plan: TAGGED,
      policy: { tagLabels: false },
      does: [],
    },
    {
      rule: "a tag that is too long for a label stays in the plan",
      base: BARE,
      plan: TAGGED.replace("#backend", `#${"b".repeat(51)}`),
      does: [],
    },
    {
      rule: "nothing flows where the record is lost",
      base: TAGGED,
      issues: { First: labelled("docs"), Second: unlabelled("docs") },
      isRecordLost: true,
      does: [],
    },
    {
      rule: "nothing flows where a plan on another branch met the issues",
      base: TAGGED,
      plan: BARE,
      issues: { Second: unlabelled("docs") },
      contact: "other-branch",
      does: [],
    },
    {
      rule: "nothing flows where an issue is bound by its number",
      base: planOf("- [ ] Second #docs"),
      plan: planOf("- [ ] Second #docs", "- [ ] Third (#50)"),
      others: [observedIssue(50, { title: "Third", author: ADA, labels: ["docs"] })],
      does: ["adopt #50 as Third", "label Third +plansync +plansync:task", "move Third below Harbor"],
    },
  ])("$rule", expectRow);

  it("that were left apart flow again once both sides have agreed", () => {
    const apart = synced(planOf("- [ ] First", "- [ ] Second #docs"), { policy: TAKES_STATES })
      .acted({ First: labelled("docs") })
      .syncedOnce()
      .with({ policy: {} });
    expect(apart.decided().does).toEqual([]);

    const unlabelledAgain = apart.acted({ First: unlabelled("docs") });
    expect(unlabelledAgain.decided().does).toEqual([]);
    const taggedSince = apart.edited(planOf("- [ ] First #docs", "- [ ] Second #docs"));
    expect(taggedSince.decided().does).toEqual([]);
    expect(
      taggedSince
        .syncedOnce()
        .acted({ First: unlabelled("docs") })
        .decided().does,
    ).toEqual(["take no tag docs for First"]);
  });

  it("count from where they stand on GitHub alone: the plan that takes a label up and drops it again takes it off", () => {
    const few = planOf("- [ ] First", "- [ ] Second #docs", "- [ ] Third", "- [ ] Fourth");
    const apart = synced(few)
      .acted({ First: labelled("docs") })
      .syncedOnce();

    const takenUp = apart.edited(few.replace("First", "First #docs")).syncedOnce();

    expect(apart.decided().does).toEqual([]);
    expect(takenUp.decided().does).toEqual([]);
    expect(takenUp.edited(few).decided().does).toEqual(["label First -docs"]);
  });

  it("that were there before anything flowed are nobody's change", () => {
    const older = synced(TAGGED).recorded({ takes: false });

    expect(older.acted({ First: labelled("docs") }).decided().does).toEqual([]);
  });

  it("are written once more where the last run could not write them", () => {
    const failed = synced(BARE)
      .edited(TAGGED)
      .syncedOnce(({ changes }) => ({ unfinished: changes.operations }));

    expect(failed.decided().does).toEqual(["label First +backend"]);
    expect(failed.syncedOnce().decided().does).toEqual([]);
  });

  it.each([
    { what: "of which the plan knows the word", tag: "docs" },
    { what: "whose word is new in the plan", tag: "backend" },
  ])("that a run without a record wrote go again where a person took them off: a tag $what", ({ tag }) => {
    const died = synced(BARE)
      .edited(BARE.replace("First", `First #${tag}`))
      .died();

    const after = died
      .acted({ First: did(changed({}), { kind: "labeled", label: tag, actor: OWN_BOT }) })
      .acted({ First: did(unlabelled(tag), { kind: "unlabeled", label: tag, actor: ADA }) });

    expect(after.decided().does).toEqual([`take no tag ${tag} for First`]);
  });

  it("that a run without a record wrote are taken off where the plan dropped them since", () => {
    const died = synced(BARE).edited(BARE.replace("First", "First #docs")).died();

    const after = died
      .acted({ First: did(changed({}), { kind: "labeled", label: "docs", actor: OWN_BOT }) })
      .edited(BARE);

    expect(after.decided().does).toEqual(["label First -docs"]);
  });

  it("make a run ask for the issue's events where a label has no place in the plan, unless it knows them", () => {
    const few = synced(planOf("- [ ] First", "- [ ] Second #docs", "- [ ] Third", "- [ ] Fourth"));

    const unsure = few.acted({ First: labelled("docs") });
    const sure = few.acted({ First: first(labelled("docs"), NO_EVENTS) });

    expect(few.decided().changes.items.some(({ traits }) => traits.isUnsure)).toBe(false);
    expect(unsure.decided().changes.items.some(({ traits }) => traits.isUnsure)).toBe(true);
    expect(sure.decided().changes.items.some(({ traits }) => traits.isUnsure)).toBe(false);
  });
});

describe("the owner of an item and the assignees of its issue", () => {
  const owned = (first: string, second = "@bea") =>
    planOf(
      "### Step 1: Build",
      `**Owner:** ${first}`,
      "",
      "- [ ] One",
      "",
      "### Step 2: Sail",
      `**Owner:** ${second}`,
      "",
      "- [ ] Two",
    );
  const OWNED = owned("@ada");
  const [BUILD, SAIL] = ["Step 1: Build", "Step 2: Sail"];
  const people: Partial<Policy> = { assignees: new Map([["Cleo Miller", "cleo"]]) };

  it.each<Row>([
    {
      rule: "an owner whom the plan changes is assigned",
      base: OWNED,
      plan: owned("@dan"),
      does: ["assign Step 1: Build +dan -ada"],
    },
    {
      rule: "an owner by another name is assigned by the login of the map",
      base: OWNED,
      plan: owned("Cleo Miller"),
      policy: people,
      does: ["assign Step 1: Build +cleo -ada"],
    },
    {
      rule: "an owner whom the plan drops is no longer assigned",
      base: OWNED,
      plan: OWNED.replace("**Owner:** @ada\n", ""),
      does: ["assign Step 1: Build -ada"],
    },
    {
      rule: "an owner who is nobody is no longer assigned",
      base: OWNED,
      plan: owned("n/a"),
      does: ["assign Step 1: Build -ada"],
    },
    {
      rule: "an owner whose login nobody knows is compared with nobody",
      base: OWNED,
      plan: owned("Dan the Man"),
      does: [],
    },
    {
      rule: "somebody else who is assigned becomes the owner",
      base: OWNED,
      issues: { [BUILD]: assignedTo("dan") },
      does: ["take owner dan for Step 1: Build", "take no owner ada for Step 1: Build"],
    },
    {
      rule: "a login in other letters is the same owner",
      base: OWNED,
      issues: { [BUILD]: assignedTo("Ada") },
      does: [],
    },
    {
      rule: "nobody who is assigned any more leaves the item without owner",
      base: OWNED,
      issues: { [BUILD]: assignedTo() },
      does: ["take no owner ada for Step 1: Build"],
    },
    {
      rule: "a second one who is assigned stays on GitHub alone",
      base: OWNED,
      issues: { [BUILD]: assignedTo("ada", "dan") },
      does: [],
    },
    {
      rule: "two who take the place of the owner stay on GitHub, and the owner goes",
      base: OWNED,
      issues: { [BUILD]: assignedTo("dan", "eve") },
      does: ["take no owner ada for Step 1: Build"],
    },
    {
      rule: "somebody who is assigned becomes the owner where half of the items beside it have one",
      base: OWNED.replace("**Owner:** @ada\n", ""),
      issues: { [BUILD]: assignedTo("dan") },
      does: ["take owner dan for Step 1: Build"],
    },
    {
      rule: "somebody who is assigned stays on GitHub alone where no item beside it has an owner",
      base: planOf("- [ ] First", "- [ ] Second"),
      issues: { First: assignedTo("dan") },
      does: [],
    },
    {
      rule: "owners whom both sides changed are merged one by one",
      base: OWNED,
      plan: owned("@dan"),
      issues: { [SAIL]: assignedTo("eve") },
      does: ["assign Step 1: Build +dan -ada", "take owner eve for Step 2: Sail", "take no owner bea for Step 2: Sail"],
    },
  ])("$rule", expectRow);

  it("are merged against what a run without a record assigned", () => {
    const ours = { kind: "assigned", login: "dan", actor: OWN_BOT } as const;
    const died = synced(OWNED).edited(owned("@dan")).died();

    const after = died.acted({ [BUILD]: did(assignedTo(), ours) });

    expect(after.decided().does).toEqual(["take no owner dan for Step 1: Build"]);
  });
});

describe("work that is started, and the label that says so", () => {
  const OPEN = planOf("- [ ] First", "- [/] Second");
  const STARTED = planOf("- [/] First", "- [/] Second");
  const NO_SIGN = planOf("- [ ] First", "- [ ] Second");
  const LABEL = DEFAULT_POLICY.startedLabel;

  it.each<Row>([
    {
      rule: "a sign that the plan sets becomes the label",
      base: OPEN,
      plan: STARTED,
      does: ["label First +in progress"],
    },
    {
      rule: "a sign that the plan takes back takes the label off",
      base: STARTED,
      plan: OPEN,
      does: ["label First -in progress"],
    },
    {
      rule: "the label becomes a sign",
      base: OPEN,
      issues: { First: labelled(LABEL) },
      does: ["take started for First"],
    },
    {
      rule: "the label in other letters becomes a sign",
      base: OPEN,
      issues: { First: labelled("In Progress") },
      does: ["take started for First"],
    },
    {
      rule: "the label that is taken off takes the sign away",
      base: STARTED,
      issues: { First: unlabelled(LABEL) },
      does: ["take no started for First"],
    },
    {
      rule: "the label stands alone in a plan without such a sign, and that is no difference",
      base: NO_SIGN,
      issues: { First: labelled(LABEL) },
      does: [],
    },
    {
      rule: "the label stands alone where started work does not flow into the plan",
      base: OPEN,
      issues: { First: labelled(LABEL) },
      policy: { takes: new Set(["fields"] as const) },
      does: [],
    },
    {
      rule: "a tick outweighs the sign, and takes the label off",
      base: STARTED,
      plan: planOf("- [x] First", "- [/] Second"),
      does: ["label First -in progress", "close First as completed"],
    },
    {
      rule: "a closing outweighs the label, and takes it off",
      base: STARTED,
      issues: { First: closed() },
      does: ["label First -in progress", "tick First"],
    },
    {
      rule: "work that was dropped on GitHub loses the label and keeps its sign",
      base: STARTED,
      issues: { First: closed("not_planned") },
      does: ["label First -in progress"],
    },
  ])("$rule", expectRow);

  it("is no longer so where a person took off the label that a run without a record set", () => {
    const died = synced(OPEN).edited(STARTED).died();

    const after = died
      .acted({ First: did(changed({}), { kind: "labeled", label: LABEL, actor: OWN_BOT }) })
      .acted({ First: did(unlabelled(LABEL), { kind: "unlabeled", label: LABEL, actor: ADA }) });

    expect(after.decided().does).toEqual(["take no started for First"]);
  });

  it.each<Case & { readonly what: string; readonly isStarted: boolean; readonly isSaid?: boolean }>([
    { what: "by a sign and the label", base: STARTED, isStarted: true },
    { what: "by a sign that is to become the label", base: OPEN, plan: STARTED, isStarted: true },
    { what: "by the label alone", base: NO_SIGN, issues: { First: labelled(LABEL) }, isStarted: true },
    { what: "by nothing", base: OPEN, isStarted: false },
    { what: "by a label that the plan took back", base: STARTED, plan: OPEN, isStarted: false },
    { what: "by a sign that GitHub took back", base: STARTED, issues: { First: unlabelled(LABEL) }, isStarted: false },
    {
      what: "by the label of an issue that is closed",
      base: NO_SIGN,
      issues: { First: first(labelled(LABEL), closed()) },
      isStarted: false,
    },
    { what: "by a sign that the tick takes", base: STARTED, issues: { First: closed() }, isStarted: false },
    {
      what: "by a sign that stays in a line that was dropped on GitHub, and does not count",
      base: STARTED,
      issues: { First: closed("not_planned") },
      isStarted: false,
      isSaid: false,
    },
    {
      what: "by nothing in a line that was dropped on GitHub",
      base: OPEN,
      issues: { First: closed("not_planned") },
      isStarted: false,
    },
  ])("is said $what", ({ isStarted, isSaid = true, ...row }) => {
    const { traits } = elementAt(decide(row).changes.items, 1, "items");

    expect({ isStarted: traits.isStarted, isSaid: traits.isSaid }).toEqual({ isStarted, isSaid });
  });

  it("come back when the tick is taken back on GitHub", () => {
    const done = synced(STARTED).acted({ First: closed() }).synced();

    const decision = done.acted({ First: reopened() }).decided();

    expect(decision.does).toEqual(["label First +in progress", "untick First"]);
  });
});

describe("what is rolled up from started work", () => {
  const steps = (first: string, second = " ", third = " ") =>
    planOf(
      "### Step 1: Build",
      "",
      `- [${first}] First`,
      `- [${second}] Second`,
      "",
      "### Step 2: Sail",
      "",
      `- [${third}] Third`,
    );
  const LABEL = DEFAULT_POLICY.startedLabel;

  it.each<Row>([
    {
      rule: "is labelled with the first sign below it",
      base: steps(" "),
      plan: steps("/"),
      does: ["label Harbor +in progress", "label Step 1: Build +in progress", "label First +in progress"],
    },
    {
      rule: "is not labelled for a tick in a plan that speaks of no started work",
      base: steps(" "),
      plan: steps("x"),
      does: ["close First as completed"],
    },
    {
      rule: "is labelled for a tick in a plan that speaks of started work",
      base: steps(" ", " ", "/"),
      plan: steps("x", " ", "/"),
      does: ["label Step 1: Build +in progress", "close First as completed"],
    },
    {
      rule: "stays without the label that was taken off by hand",
      base: steps("/"),
      issues: { "Step 1: Build": unlabelled(LABEL) },
      does: [],
    },
    {
      rule: "is labelled for a sign that comes from GitHub",
      base: steps(" ", " ", "/"),
      issues: { First: labelled(LABEL) },
      does: ["label Step 1: Build +in progress", "take started for First"],
    },
    {
      rule: "is no longer labelled when the last sign below it goes",
      base: steps("/", " ", "/"),
      plan: steps(" ", " ", "/"),
      does: ["label Step 1: Build -in progress", "label First -in progress"],
    },
  ])("$rule", expectRow);
});

describe("an item without an issue", () => {
  it("is started as its line says", () => {
    const decision = decide({ plan: planOf("- [/] First", "- [x] Second") });

    expect(decision.changes.items.map(({ traits }) => traits.isStarted)).toEqual([true, true, false]);
  });
});
