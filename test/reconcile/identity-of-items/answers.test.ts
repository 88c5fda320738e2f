import { issueNumber } from "../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import {
  answersPath,
  itemOfAnswer,
  readAnswers,
  renderAnswers,
  withAnswer,
} from "../../../src/reconcile/identity-of-items/answers.ts";
import { readPlan } from "../decide.ts";
import { planOf } from "../plans.ts";

const SAILS = { issue: issueNumber(7), title: "order new sails" };
const PAINT = { issue: issueNumber(8), title: "paint the hull" };

describe("answers about a plan", () => {
  it("are read as they were written, by the plan's own file", () => {
    const files = new Map([[answersPath("harbor"), renderAnswers([SAILS, PAINT])]]);

    expect(readAnswers(files, "harbor")).toEqual([SAILS, PAINT]);
    expect(readAnswers(files, "quay")).toEqual([]);
  });

  it.each([
    "not json",
    '{"issue":7}',
    '[{"issue":0,"title":"a"}]',
    '[{"issue":7}]',
    '[{"issue":7,"title":"a","by":"x"}]',
  ])("are none where the file holds %s", (text) => {
    expect(readAnswers(new Map([[answersPath("harbor"), text]]), "harbor")).toEqual([]);
  });

  it.each([
    ["the same issue", { issue: issueNumber(7), title: "moor" }],
    ["the same title", { issue: issueNumber(9), title: SAILS.title }],
  ])("hold the last word about %s", (_, later) => {
    expect(withAnswer([SAILS, PAINT], later)).toEqual([PAINT, later]);
  });
});

describe("the item that an answer is about", () => {
  it("is the one with its title, whatever the marks and the case", () => {
    const plan = readPlan(planOf("- [ ] Order **new** sails", "- [ ] Moor"));

    expect(itemOfAnswer(plan, SAILS)?.index).toBe(1);
  });

  it("is none if two have it, or none does, and never the plan", () => {
    const twice = readPlan(planOf("- [ ] Order new sails", "- [ ] Order new sails"));

    expect(itemOfAnswer(twice, SAILS)).toBeNull();
    expect(itemOfAnswer(twice, PAINT)).toBeNull();
    expect(itemOfAnswer(twice, { issue: issueNumber(1), title: "harbor" })).toBeNull();
  });
});
