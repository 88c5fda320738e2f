import { describe, expect, it } from "@jest/globals";
import { renderMarker, titleHash } from "../../../src/issue/marker.ts";
import type { Actor } from "../../../src/ports/actor.ts";
import type { IssueEvent } from "../../../src/ports/issue-event.ts";
import type { ObservedIssue } from "../../../src/ports/issue.ts";
import { readUnrecordedTitle, titlesByMarker } from "../../../src/reconcile/merge/unrecorded-titles.ts";
import type { TitlesOfSides } from "../../../src/record/record.ts";
import { ADA, observedIssue, OWN_BOT } from "../../support/observed-issue.ts";

const BASE = { plan: "Paint", issue: "Paint" };
const RECORDED_AT = "2026-11-21T10:05:00Z";

/** An issue that this title was written to last. */
function issueOf(title: string, written: string | null, events: readonly IssueEvent[] | null): ObservedIssue {
  const marker = { plan: "p", key: "k", hash: "h", kind: "task", removed: false } as const;
  const body = written === null ? "" : `${renderMarker({ ...marker, title: titleHash(written) })}\n`;
  return observedIssue(7, { title, body, events });
}

function renamed(from: string, to: string, actor: Actor | null = OWN_BOT, minute = 6): IssueEvent {
  return { kind: "renamed", from, to, actor, at: `2026-11-21T10:0${minute}:00Z` };
}

interface Row {
  readonly rule: string;
  /** The issue's title now. */
  readonly title: string;
  /** The title of which the marker holds the hash; null: there is no marker. */
  readonly written: string | null;
  readonly events: readonly IssueEvent[] | null;
  /** The title that the plan says now; left out: the one at the base. */
  readonly plan?: string;
  /** The titles of both sides by the record; left out: they agreed. */
  readonly recorded?: TitlesOfSides;
  readonly recordedAt?: string | null;
  readonly viewer?: string | null;
  /** The title that is the base of both sides; left out: the record's. */
  readonly base?: string;
  /** The title that the issue is read as; left out: its own. */
  readonly readAs?: string;
}

const COUNTS: readonly Row[] = [
  {
    rule: "becomes the base of both sides",
    title: "Scan",
    written: "Scan",
    events: [renamed("Paint", "Scan")],
    base: "Scan",
  },
  {
    rule: "becomes the base below what a person wrote later",
    title: "Read",
    written: "Scan",
    events: [renamed("Paint", "Scan"), renamed("Scan", "Read", ADA, 7)],
    base: "Scan",
  },
  {
    rule: "becomes the base where nobody knows when the record was written",
    title: "Scan",
    written: "Scan",
    events: [renamed("Paint", "Scan", OWN_BOT, 1)],
    recordedAt: null,
    base: "Scan",
  },
  {
    rule: "becomes the base over what a person had said of the record's title",
    title: "Scan",
    written: "Scan",
    events: [renamed("Draw", "Paint", ADA, 1), renamed("Paint", "Scan")],
    base: "Scan",
  },
  {
    rule: "becomes the base below what a person wrote later, though it stands over a person's",
    title: "Read",
    written: "Scan",
    events: [renamed("Paint", "Draw", ADA), renamed("Draw", "Scan", OWN_BOT, 7), renamed("Scan", "Read", ADA, 8)],
    base: "Scan",
  },
  {
    rule: "becomes the base though a person had said the same before the record",
    title: "Scan",
    written: "Scan",
    events: [renamed("Read", "Scan", ADA, 1), renamed("Scan", "Paint", ADA, 2), renamed("Paint", "Scan")],
    base: "Scan",
  },
];

const COUNTS_NOT: readonly Row[] = [
  { rule: "where the marker tells none", title: "Scan", written: null, events: [renamed("Paint", "Scan")] },
  { rule: "where it is the record's", title: "Read", written: "Paint", events: [renamed("Paint", "Read", ADA)] },
  {
    rule: "where the record was written since",
    title: "Scan",
    written: "Scan",
    events: [renamed("Paint", "Scan", OWN_BOT, 1)],
  },
  {
    rule: "where a person wrote it, and no bot",
    title: "Scan",
    written: "Scan",
    events: [renamed("Paint", "Scan", ADA)],
    viewer: ADA.login,
  },
  {
    rule: "where another bot wrote it",
    title: "Scan",
    written: "Scan",
    events: [renamed("Paint", "Scan", { login: "tidy[bot]", isBot: true })],
  },
  {
    rule: "where nobody can tell who wrote it",
    title: "Scan",
    written: "Scan",
    events: [renamed("Paint", "Scan", null)],
  },
  {
    rule: "where a person said the same since",
    title: "Scan",
    written: "Scan",
    events: [renamed("Paint", "Scan"), renamed("Scan", "Read", ADA, 7), renamed("Read", "Scan", ADA, 8)],
  },
  {
    rule: "where a person said the same since, and nobody knows when the record was written",
    title: "Scan",
    written: "Scan",
    events: [renamed("Paint", "Scan"), renamed("Scan", "Read", ADA, 7), renamed("Read", "Scan", ADA, 8)],
    recordedAt: null,
  },
  {
    rule: "where it was taken back for the person's title that it had replaced",
    title: "Draw",
    written: "Scan",
    events: [renamed("Paint", "Draw", ADA), renamed("Draw", "Scan", OWN_BOT, 7), renamed("Scan", "Draw", OWN_BOT, 8)],
  },
  {
    rule: "where it hides a person's title, which the issue is read as",
    title: "Scan",
    written: "Scan",
    events: [renamed("Paint", "Draw", ADA), renamed("Draw", "Scan", OWN_BOT, 7)],
    readAs: "Draw",
  },
];

const WITHOUT_EVENTS: readonly Row[] = [
  {
    rule: "is the plan's where the marker tells that",
    title: "Read",
    written: "Scan",
    plan: "Scan",
    events: null,
    base: "Scan",
  },
  { rule: "is the issue's where the marker tells that", title: "Scan", written: "Scan", events: null, base: "Scan" },
  { rule: "is not known where neither side has it", title: "Read", written: "Scan", events: null },
  {
    rule: "is none where it is what the plan said when the issue was left with another one",
    title: "Read",
    written: "Paint",
    recorded: { plan: "Paint", issue: "Read" },
    events: null,
  },
];

function expectRow(row: Row): void {
  const { title, written, events, recorded = BASE, recordedAt = RECORDED_AT, viewer = OWN_BOT.login } = row;
  const { plan = recorded.plan } = row;

  const read = readUnrecordedTitle(issueOf(title, written, events), recorded, plan, { recordedAt, viewer });

  const base = row.base === undefined ? recorded : { plan: row.base, issue: row.base };
  expect(read).toEqual({ base, title: row.readAs ?? title });
}

describe("a title that a run wrote without a record", () => {
  it.each(COUNTS)("$rule", expectRow);
});

describe("a title that a run wrote without a record is no base", () => {
  it.each(COUNTS_NOT)("$rule", expectRow);
});

describe("a title that a run wrote without a record, where no events are to be had,", () => {
  it.each(WITHOUT_EVENTS)("$rule", expectRow);
});

describe("the title that both sides agreed on, as the marker tells it,", () => {
  it.each<[rule: string, title: string, written: string | null, plan: string, agreed: string | null]>([
    ["is the plan's", "Read", "Paint", "Paint", "Paint"],
    ["is the issue's", "Read", "Read", "Paint", "Read"],
    ["is not known where neither side has it", "Read", "Scan", "Paint", null],
    ["is not known without a marker", "Read", null, "Paint", null],
  ])("%s", (_, title, written, plan, agreed) => {
    const titles = titlesByMarker(issueOf(title, written, null), plan);

    expect(titles).toEqual(agreed === null ? null : { plan: agreed, issue: agreed });
  });
});
