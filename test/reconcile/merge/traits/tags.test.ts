import { describe, expect, it } from "@jest/globals";
import type { Policy } from "../../../../src/reconcile/input/policy.ts";
import { observedIssue } from "../../../support/observed-issue.ts";
import { synced } from "../../decide.ts";
import { ADA, changed, first, labelled, OWN_BOT, unlabelled, did } from "../../issue-acts.ts";
import { planOf } from "../../plans.ts";
import { expectRow, type Row } from "../states/state-rows.ts";

const TAKES_STATES: Partial<Policy> = { takes: new Set() };

const NO_EVENTS = changed({ events: [] });

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
