import { describe, expect, it } from "@jest/globals";
import type { IssueEvent } from "../../src/ports/issue-event.ts";
import { issueNumber } from "../../src/ports/issue-number.ts";
import { PLAN_ITEM } from "../../src/plan/model/item-index.ts";
import type { Take } from "../../src/reconcile/input/take.ts";
import { whoTicked, whoTook } from "../../src/reconcile/who-did.ts";
import { observedIssue, type Over } from "../support/observed-issue.ts";

const at = (minute: number) => `2026-11-20T10:0${minute}:00Z`;
const by = (login: string) => ({ login, isBot: false });
const FROM = { index: PLAN_ITEM, key: "k", source: issueNumber(7), title: "Read" };
const trait = (name: string, isSet = true): Take => ({ ...FROM, kind: "trait", trait: name, name, isSet });

const RENAMED: IssueEvent = { kind: "renamed", from: "Read", to: "Scan", actor: by("ada"), at: at(1) };
const LABELED: IssueEvent = { kind: "labeled", label: "Backend", actor: by("grace"), at: at(1) };
const UNLABELED: IssueEvent = { kind: "unlabeled", label: "backend", actor: by("linus"), at: at(2) };
const ATTACHED: IssueEvent = { kind: "attached", parent: issueNumber(3), actor: by("ada"), at: at(1) };

describe("who did on GitHub what is taken into the plan", () => {
  it.each<[what: string, Take, Over, string | null]>([
    ["set the title", { ...FROM, kind: "title" }, { title: "Scan", events: [RENAMED] }, "ada"],
    ["is not known where the events were not read", { ...FROM, kind: "title" }, { title: "Scan", events: null }, null],
    ["put it there", { ...FROM, kind: "line", after: null }, { author: by("eve"), events: [ATTACHED] }, "ada"],
    ["opened it there", { ...FROM, kind: "line", after: null }, { author: by("eve"), events: [] }, "eve"],
    ["moved it", { ...FROM, kind: "move", to: PLAN_ITEM, after: null }, { parent: 3, events: [ATTACHED] }, "ada"],
    ["put a label on it", trait("tag backend"), { events: [LABELED, UNLABELED] }, "grace"],
    ["took a label off", trait("tag backend", false), { events: [LABELED, UNLABELED] }, "linus"],
    ["began with it", trait("started"), { events: [{ ...LABELED, label: "in progress" }] }, "grace"],
    [
      "put it into a milestone",
      trait("field milestone v2"),
      { events: [{ kind: "milestoned", title: "v2", actor: by("ada"), at: at(1) }] },
      "ada",
    ],
    [
      "assigned somebody",
      trait("owner bea"),
      { events: [{ kind: "assigned", login: "Bea", actor: by("ada"), at: at(1) }] },
      "ada",
    ],
    [
      "took it out of a milestone",
      trait("field milestone v2", false),
      { events: [{ kind: "demilestoned", title: "v2", actor: by("ada"), at: at(1) }] },
      "ada",
    ],
    [
      "took somebody off",
      trait("owner bea", false),
      {
        events: [
          { kind: "unassigned", login: "Bea", actor: by("ada"), at: at(1) },
          { kind: "unassigned", login: "eve", actor: by("grace"), at: at(2) },
        ],
      },
      "ada",
    ],
    ["set a field that leaves no event, nobody knows", trait("field due 2026-12-01"), { events: [LABELED] }, null],
    ["reordered it, nobody knows", { ...FROM, kind: "order", order: [] }, { events: [ATTACHED] }, null],
  ])("%s", (_, take, over, login) => {
    expect(whoTook(take, observedIssue(7, over), { startedLabel: "in progress" })?.login ?? null).toBe(login);
  });

  it.each<[what: string, to: "done" | "open", Over, string | null]>([
    ["closed it", "done", { state: "closed", stateEvents: [{ to: "closed", actor: by("ada"), at: at(1) }] }, "ada"],
    [
      "reopened it",
      "open",
      {
        stateEvents: [
          { to: "closed", actor: by("ada"), at: at(1) },
          { to: "open", actor: by("grace"), at: at(2) },
        ],
      },
      "grace",
    ],
    ["unticked a box, nobody knows", "open", { state: "closed" }, null],
    [
      "closed it, though GitHub knows nobody",
      "done",
      { state: "closed", stateEvents: [{ to: "closed", actor: null, at: at(1) }] },
      null,
    ],
    ["ticked its box", "done", { edited: { by: by("linus"), at: at(1) } }, "linus"],
    ["closed it, as REST says", "done", { state: "closed", closedBy: by("ada") }, "ada"],
  ])("%s", (_, to, over, login) => {
    const tick = { index: PLAN_ITEM, key: "k", to, source: issueNumber(7), why: "" };
    expect(whoTicked(tick, observedIssue(7, over))?.login ?? null).toBe(login);
  });
});
