import { describe, expect, it } from "@jest/globals";
import type { ObservedIssue } from "../../../src/ports/issue.ts";
import type { IssueEvent } from "../../../src/ports/issue-event.ts";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import {
  addersInQuestion,
  renamersInQuestion,
  voteOf,
  type TextRights,
} from "../../../src/reconcile/merge/title-votes.ts";
import { ADA, observedIssue, OWN_BOT, type Over } from "../../support/observed-issue.ts";
import { synced } from "../decide.ts";
import { TASKS } from "../plans.ts";

const RIGHTS: TextRights = {
  viewer: OWN_BOT.login,
  mayWrite: (login) => login === ADA.login,
  trustedBots: new Set(["writer[bot]"]),
  proposals: {},
};
const MALLORY = { login: "mallory", isBot: false };
const SEEN = "2026-11-21T10:00:00Z";

const renamed = (from: string, to: string, by: string): IssueEvent => ({
  kind: "renamed",
  from,
  to,
  actor: { login: by, isBot: by.endsWith("[bot]") },
  at: SEEN,
});

describe("the title of an issue", () => {
  it.each<readonly [what: string, issue: Over, rights: Partial<TextRights>, title: string | null, by: string | null]>([
    ["counts by a writer", { events: [renamed("A", "B", "ada")] }, {}, "B", null],
    ["is an outsider's proposal", { events: [renamed("A", "B", "mallory")] }, {}, null, "mallory"],
    ["is a bot's proposal", { events: [renamed("A", "B", "stale[bot]")] }, {}, null, "stale[bot]"],
    ["counts by a trusted bot", { events: [renamed("A", "B", "writer[bot]")] }, {}, "B", null],
    [
      "is the writer's below a bot's",
      { title: "C", events: [renamed("A", "B", "ada"), renamed("B", "C", "stale[bot]")] },
      {},
      "B",
      "stale[bot]",
    ],
    [
      "counts by whoever has the token, where nobody else set it",
      { events: [renamed("A", "B", OWN_BOT.login)] },
      {},
      "B",
      null,
    ],
    [
      "is an outsider's proposal, whoever put it back with the token",
      { events: [renamed("A", "B", "mallory"), renamed("B", "C", "ada"), renamed("C", "B", OWN_BOT.login)] },
      {},
      "C",
      "mallory",
    ],
    [
      "is a deleted account's proposal where an outsider opened the issue",
      { author: MALLORY, events: [{ ...renamed("A", "B", "x"), actor: null }] },
      {},
      null,
      "somebody whose account was deleted",
    ],
    [
      "counts by a deleted account where a bot opened the issue, since only writers could change it",
      { events: [{ ...renamed("A", "B", "x"), actor: null }] },
      {},
      "B",
      null,
    ],
    [
      "counts as its author wrote it, who owns the repository",
      { author: MALLORY, authorAssociation: "OWNER", events: [] },
      {},
      "B",
      null,
    ],
    ["counts as its author wrote it, who may write", { author: ADA, events: [] }, {}, "B", null],
    ["is a proposal as its author wrote it, who may not", { author: MALLORY, events: [] }, {}, null, "mallory"],
    [
      "is a proposal as another bot wrote it",
      { author: { login: "deps[bot]", isBot: true }, events: [] },
      {},
      null,
      "deps[bot]",
    ],
    ["counts where nobody can tell, but a bot opened the issue", { events: null }, {}, "B", null],
    [
      "is a proposal where nobody can tell, and an outsider did",
      { author: MALLORY, events: null },
      {},
      null,
      "mallory",
    ],
    [
      "is what an earlier run found it to be, as long as nothing changed",
      { events: null },
      { proposals: { "7": { by: "stale[bot]", title: "B", updatedAt: SEEN } } },
      null,
      "stale[bot]",
    ],
    [
      "is read again once something changed",
      { events: null },
      { proposals: { "7": { by: "stale[bot]", title: "B", updatedAt: "2026-11-20T10:00:00Z" } } },
      "B",
      null,
    ],
  ])("%s", (_, issue, rights, title, proposedBy) => {
    const vote = voteOf(observedIssue(7, { title: "B", updatedAt: SEEN, ...issue }), "A", { ...RIGHTS, ...rights });

    expect(vote).toEqual({ title, proposedBy });
  });
});

describe("the write access that decides", () => {
  const repository = synced(TASKS);
  const issue = repository.issue("First");
  const events = [renamed("A", "B", "ada"), renamed("B", "C", "stale[bot]"), renamed("C", "D", "mallory")];
  const baseOf = (key: string) => repository.base.byKey.get(key);

  it.each<[rule: string, over: Partial<ObservedIssue>, isRecorded: boolean, logins: readonly string[]]>([
    ["is nobody's where the title is as it was", { title: "First" }, true, []],
    ["is nobody's where only the marker tells that", { title: "First" }, false, []],
    [
      "is that of each person who renamed it, and of its author",
      { title: "D", author: ADA },
      true,
      ["ada", "mallory", "ada"],
    ],
    [
      "is that of whoever renamed it where somebody emptied its text",
      { title: "First", body: "" },
      true,
      ["ada", "mallory"],
    ],
    ["is nobody's where a newer version wrote the text", { title: "D", body: "<!-- plansync v9 x=1 -->\n" }, true, []],
    [
      "is that of the author alone where no events are to be had",
      { title: "D", author: ADA, events: null },
      true,
      ["ada"],
    ],
    ["is nobody's of a deleted account", { title: "D", author: null, events: [] }, true, []],
  ])("%s", (_, over, isRecorded, logins) => {
    const asked = renamersInQuestion({ ...issue, events, ...over }, isRecorded ? baseOf : () => undefined);

    expect(asked).toEqual(logins);
  });

  it("over a new line is that of each person who put it there or renamed it, and of its author", () => {
    const added = observedIssue(900, {
      author: MALLORY,
      events: [
        { kind: "attached", parent: issueNumber(101), actor: ADA, at: SEEN },
        { kind: "labeled", label: "bug", actor: { login: "eve", isBot: false }, at: SEEN },
        renamed("A", "B", "grace"),
      ],
    });

    expect(addersInQuestion(added)).toEqual(["ada", "grace", "mallory"]);
    expect(addersInQuestion({ ...added, events: null })).toEqual(["mallory"]);
  });
});
