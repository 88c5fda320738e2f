import { describe, expect, it } from "@jest/globals";
import type { Policy } from "../../../../src/reconcile/input/policy.ts";
import { synced } from "../../decide.ts";
import { assignedTo, did, OWN_BOT } from "../../issue-acts.ts";
import { planOf } from "../../plans.ts";
import { expectRow, type Row } from "../states/state-rows.ts";

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
