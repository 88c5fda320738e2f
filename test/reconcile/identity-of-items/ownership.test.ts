import { issueNumber } from "../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { renderMarker } from "../../../src/issue/marker.ts";
import type { ObservedIssue } from "../../../src/ports/issue.ts";
import { authorsInQuestion, everyOwned, sortOwned } from "../../../src/reconcile/identity-of-items/ownership.ts";
import { observedIssue } from "../../support/observed-issue.ts";
import { synced } from "../decide.ts";
import { ADA, EVE, OWN_BOT } from "../issue-acts.ts";
import { TASKS } from "../plans.ts";

const { record } = synced(TASKS);
const LISTED = record.items[1]?.[1] ?? 0;
const mayWrite = (login: string) => login === "ada";

function marker(repo?: number): string {
  return `${renderMarker({ plan: "harbor", key: "k", hash: "h", title: "t", kind: "task", removed: false, repo })}\n\n<!-- plansync end boxes=0 -->`;
}

function issue(number: number, over: Partial<ObservedIssue> = {}): ObservedIssue {
  return observedIssue(number, { body: marker(), labels: ["plansync"], ...over });
}

function ownership(observed: ObservedIssue, repository = 0): string {
  const { listed, marked, foreign } = sortOwned([observed], [record], "plansync", mayWrite, repository);
  return [
    ...(listed.has(observed.number) ? ["listed"] : []),
    ...(marked.has("harbor") ? ["marked"] : []),
    ...(foreign.length > 0 ? ["foreign"] : []),
  ].join(" and ");
}

describe("an issue is ours", () => {
  it.each<[rule: string, observed: ObservedIssue, is: string]>([
    ["when the record lists it, whatever its body and labels say", issue(LISTED, { body: "", labels: [] }), "listed"],
    [
      "when the record lists it, whoever wrote it, and its marker counts",
      issue(LISTED, { author: EVE, labels: [] }),
      "listed and marked",
    ],
    ["when it bears marker and label and a bot wrote it", issue(900, { author: OWN_BOT }), "marked"],
    ["when it bears marker and label and its author may write", issue(900, { author: ADA }), "marked"],
    ["in whatever case its label is spelled", issue(900, { labels: ["PlanSync"] }), "marked"],
    ["not when its author may not write", issue(900, { author: EVE }), ""],
    ["not when its author is gone", issue(900, { author: null }), ""],
    ["not without the label", issue(900, { labels: ["bug"] }), ""],
    ["not without the marker", issue(900, { body: "Hello" }), ""],
  ])("%s", (_, observed, is) => {
    expect(ownership(observed)).toBe(is);
  });

  it.each<[rule: string, observed: ObservedIssue, repository: number, is: string]>([
    ["not when its marker names another repository", issue(900, { body: marker(2) }), 1, "foreign"],
    ["when its marker names this repository", issue(900, { body: marker(1) }), 1, "marked"],
    ["when its marker names none, as older versions wrote it", issue(900), 1, "marked"],
    ["when nobody knows what this repository is", issue(900, { body: marker(2) }), 0, "marked"],
    [
      "when the record lists it, but not by a marker of another repository",
      issue(LISTED, { body: marker(2) }),
      1,
      "listed",
    ],
  ])("%s", (_, observed, repository, is) => {
    expect(ownership(observed, repository)).toBe(is);
  });

  it("also when it is an orphan of the record", () => {
    const { listed } = sortOwned(
      [issue(900)],
      [{ ...record, orphans: { k: issueNumber(900) } }],
      "plansync",
      () => false,
    );

    expect([...listed.keys()]).toEqual([900]);
  });
});

describe("the issues that are ours", () => {
  it("are sorted oldest first, however they were read", () => {
    const { marked } = sortOwned([issue(902), issue(901)], [], "plansync", mayWrite);

    expect(marked.get("harbor")?.map((entry) => entry.issue.number)).toEqual([901, 902]);
  });

  it("are those that a record lists and those that are marked, each once", () => {
    const owned = sortOwned([issue(LISTED), issue(901)], [record], "plansync", mayWrite);

    expect(everyOwned(owned)).toEqual(new Map([LISTED, 901].map((number) => [number, issue(number)])));
  });
});

describe("authors whose write access has to be checked", () => {
  it.each<[rule: string, observed: ObservedIssue, logins: readonly string[]]>([
    ["are those of marked and labelled issues that no record lists", issue(900, { author: EVE }), ["eve"]],
    ["are not bots", issue(900, { author: OWN_BOT }), []],
    ["are not those of listed issues", issue(LISTED, { author: EVE }), []],
    ["are not those of issues without our label", issue(900, { author: EVE, labels: [] }), []],
    ["are not those of issues without a marker", issue(900, { author: EVE, body: "Hello" }), []],
  ])("%s", (_, observed, logins) => {
    expect([...authorsInQuestion([observed], [record], "plansync")]).toEqual(logins);
  });
});
