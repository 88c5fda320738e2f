import { describe, expect, it } from "@jest/globals";
import type { Actor } from "../../../src/ports/actor.ts";
import type { ObservedIssue } from "../../../src/ports/issue.ts";
import {
  editorsInQuestion,
  hasVote,
  isInDispute,
  whyUnheard,
} from "../../../src/reconcile/identity-of-items/edit-rights.ts";
import { synced } from "../decide.ts";
import { ADA, bodyEdited, boxTicked, boxUnticked, EVE, OTHER_BOT, type Act } from "../issue-acts.ts";
import { STEPS, struck, ticked } from "../plans.ts";

const STEP = "Step 1: Build";
const mayWrite = (login: string) => login === "ada";
const repository = synced(STEPS);
const baseOf = (key: string) => repository.base.byKey.get(key);

function stepAfter(act: Act): ObservedIssue {
  return repository.acted({ [STEP]: act }).issue(STEP);
}

describe("the boxes in a body count", () => {
  it.each<[rule: string, by: Actor | null, counts: boolean]>([
    ["when a person with write access edited it last", ADA, true],
    ["when a bot edited it last", OTHER_BOT, true],
    ["not when somebody without write access edited it last", EVE, false],
    ["when an account that is gone edited it last and its author may write", null, true],
  ])("%s", (_, by, counts) => {
    expect(hasVote(stepAfter(boxTicked("It floats", by)), mayWrite)).toBe(counts);
  });

  it("by its author if nobody edited it, or GitHub does not say", () => {
    const issue = repository.issue(STEP);

    expect(hasVote({ ...issue, edited: null, author: ADA }, mayWrite)).toBe(true);
    expect(hasVote({ ...issue, edited: null, author: EVE }, mayWrite)).toBe(false);
    expect(hasVote({ ...issue, edited: null, author: null }, mayWrite)).toBe(false);
  });
});

describe("it matters who edited a body", () => {
  it.each<[rule: string, act: Act, matters: boolean]>([
    ["when a box says something else than at the base", boxTicked("It floats"), true],
    ["when its block is damaged", bodyEdited((body) => body.replace(/<!-- plansync end.*$/, "")), true],
    ["not when all boxes say what they said", bodyEdited((body) => `${body}\n\nHi`), false],
    [
      "when a box of an item stands there that the base does not know",
      bodyEdited((body) => body.replace(/box:\w+/, "box:unknown")),
      true,
    ],
  ])("%s", (_, act, matters) => {
    expect(isInDispute(stepAfter(act), baseOf)).toBe(matters);
  });

  it("when a box that was ticked at the base is empty", () => {
    const done = synced(ticked(STEPS, "It floats"));
    const issue = done.acted({ [STEP]: boxUnticked("It floats") }).issue(STEP);

    expect(isInDispute(issue, (key) => done.base.byKey.get(key))).toBe(true);
  });

  it("when a box that was struck out at the base is ticked", () => {
    const done = synced(struck(STEPS, "It floats"));
    const issue = done.acted({ [STEP]: boxTicked("It floats") }).issue(STEP);

    expect(isInDispute(issue, (key) => done.base.byKey.get(key))).toBe(true);
  });

  it("and then the editor's access is checked, unless it is a bot", () => {
    const asked = (act: Act) => [...editorsInQuestion([stepAfter(act)], baseOf)];

    expect(asked(boxTicked("It floats", EVE))).toEqual(["eve"]);
    expect(asked(boxTicked("It floats", OTHER_BOT))).toEqual([]);
    expect(asked(bodyEdited((body) => `${body}\n\nHi`, EVE))).toEqual([]);
  });
});

describe("why boxes are ignored", () => {
  it.each<[rule: string, issue: ObservedIssue, why: string | null]>([
    [
      "names who edited the text",
      stepAfter(boxTicked("It floats", EVE)),
      "eve, who has no write access, edited its text last: its boxes were ignored, and the block was restored",
    ],
    [
      "names who opened the issue where nobody edited it",
      { ...stepAfter(boxTicked("It floats")), edited: null, author: EVE },
      "eve, who has no write access, opened the issue: its boxes were ignored, and the block was restored",
    ],
    [
      "says so where the account is gone",
      { ...stepAfter(boxTicked("It floats")), edited: null, author: null },
      "somebody whose account was deleted, who has no write access, opened the issue: its boxes were ignored, and the block was restored",
    ],
    ["is not told where they are heard", stepAfter(boxTicked("It floats", ADA)), null],
    ["is not told where nothing in them matters", stepAfter(bodyEdited((body) => `${body}\n\nHi`, EVE)), null],
  ])("%s", (_, issue, why) => {
    expect(whyUnheard(issue, mayWrite, baseOf)).toBe(why);
  });

  it("is reported with the text that is restored", () => {
    const { writes } = repository.acted({ [STEP]: boxTicked("It floats", EVE) }).decided();

    expect(writes).toEqual([expect.stringMatching(/^Step 1: Build: eve, who has no write access/)]);
  });
});
