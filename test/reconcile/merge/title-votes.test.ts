import { describe, expect, it } from "@jest/globals";
import type { IssueEvent } from "../../../src/ports/issue-event.ts";
import { voteOf, type TextRights } from "../../../src/reconcile/merge/title-votes.ts";
import { ADA, observedIssue, OWN_BOT, type Over } from "../../support/observed-issue.ts";

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
