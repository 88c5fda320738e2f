import { epochMs, type EpochMs } from "../../../src/ports/epoch-ms.ts";
import { itemIndex } from "../../../src/plan/model/item-index.ts";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { applyCreates, type CreateContext } from "../../../src/sync/apply/apply-creates.ts";
import {
  GitHubError,
  PermissionError,
  RateLimitError,
  UnknownOutcomeError,
  type PlansyncError,
} from "../../../src/errors.ts";
import { renderBlock } from "../../../src/issue/block.ts";
import type { NewIssue, ObservedIssue } from "../../../src/ports/issue.ts";
import type { Operation } from "../../../src/reconcile/input/operation.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";
import { observedIssue } from "../../support/observed-issue.ts";

type Create = Extract<Operation, { kind: "create" }>;

const bodyOf = (key: string) =>
  renderBlock({ plan: "p", key, title: "", kind: "task", removed: false }, "Words.").block;

function create(index: number, host: number | null): Create {
  const title = `item ${index}`;
  return {
    kind: "create",
    index: itemIndex(index),
    key: `k${index}`,
    host: host === null ? null : itemIndex(host),
    issue: { title, body: bodyOf(`k${index}`), labels: [] },
  };
}

const LIMIT = new RateLimitError("Too many.", { hint: "Wait.", retryAt: epochMs(5_000) });
const FAILURE = new GitHubError("GitHub refused the title.", { status: 422, hint: "Shorten it." });
const LOST = new UnknownOutcomeError("No answer came.", { hint: "Look." });
const FORBIDDEN = new PermissionError("The token may not write.", { hint: "issues: write" });

interface Setting {
  /** What creating an issue of this title ends in, instead of an issue. */
  readonly errors?: Readonly<Record<string, PlansyncError>>;
  /** What shows when somebody looks for a lost creation, one list a look. */
  readonly recent?: readonly (readonly ObservedIssue[])[];
  readonly isOurs?: (issue: ObservedIssue) => boolean;
  readonly clock?: CreateContext["clock"];
  readonly deadline?: EpochMs;
}

function setUp({ errors = {}, recent = [], isOurs = () => true, clock, deadline = epochMs(1_000) }: Setting) {
  const created: string[] = [];
  const slept: number[] = [];
  const { reader, writer, ...usual } = new MemoryRepository({}).context();
  const looks = [...recent];
  const context: CreateContext = {
    logger: usual.logger,
    clock: clock ?? { now: () => epochMs(0), sleep: async (ms) => void slept.push(ms) },
    deadline,
    isOurs,
    hasSubIssues: true,
    reader: {
      ...reader,
      findRecent: async () => looks.shift() ?? [],
      readIssues: async (numbers) =>
        new Map(
          recent
            .flat()
            .flatMap((issue) => (numbers.includes(issue.number) ? [[issue.number, { found: true, issue }]] : [])),
        ),
    },
    writer: {
      ...writer,
      createIssue: async (issue: NewIssue) => {
        const { title, body, labels, parent } = issue;
        const error = errors[title];
        if (error !== undefined) throw error;
        created.push(`${title} under ${parent ?? "nothing"}`);
        return observedIssue(100 + created.length, { title, body, labels, parent });
      },
    },
  };
  return { context, created, slept };
}

const NOBODY = () => null;
const statuses = (applied: readonly { readonly status: string }[]) => applied.map(({ status }) => status);

describe("issues are created", () => {
  it("each under its parent, also under one that was created just before", async () => {
    const { context, created } = setUp({});

    const result = await applyCreates([create(0, null), create(1, 0), create(2, 1)], NOBODY, context);

    expect(created).toEqual(["item 0 under nothing", "item 1 under 101", "item 2 under 102"]);
    expect(result.applied.map(({ status, issue }) => [status, issue])).toEqual([
      ["done", 101],
      ["done", 102],
      ["done", 103],
    ]);
  });

  it("under a parent that existed before", async () => {
    const { context, created } = setUp({});

    await applyCreates([create(3, 1)], (index) => (index === 1 ? issueNumber(7) : null), context);

    expect(created).toEqual(["item 3 under 7"]);
  });
});

describe("an issue that is not created", () => {
  it.each<[rule: string, setting: Setting, want: readonly string[], until: number | null]>([
    [
      "a failure stops nothing but what stands below it",
      { errors: { "item 1": FAILURE } },
      ["done", "failed", "remaining", "done"],
      null,
    ],
    [
      "a limit leaves everything after it to the next run",
      { errors: { "item 1": LIMIT } },
      ["done", "remaining", "remaining", "remaining"],
      5_000,
    ],
    [
      "nothing is begun after the deadline",
      { deadline: epochMs(0) },
      ["remaining", "remaining", "remaining", "remaining"],
      null,
    ],
  ])("%s", async (_, setting, want, until) => {
    const { context } = setUp(setting);

    const result = await applyCreates([create(0, null), create(1, 0), create(2, 1), create(3, 0)], NOBODY, context);

    expect(statuses(result.applied)).toEqual(want);
    expect(result.limitedUntil).toBe(until);
  });

  it("says why it failed", async () => {
    const { context } = setUp({ errors: { "item 0": FAILURE } });

    const { applied } = await applyCreates([create(0, null)], NOBODY, context);

    expect(applied[0]?.error).toEqual({ message: "GitHub refused the title.", hint: "Shorten it." });
  });

  it("ends the run if the token may not create issues at all", async () => {
    const { context } = setUp({ errors: { "item 0": FORBIDDEN } });

    await expect(applyCreates([create(0, null)], NOBODY, context)).rejects.toThrow(PermissionError);
  });
});

describe("a creation whose answer was lost", () => {
  const lost = { "item 0": LOST };
  const found = observedIssue(55, { body: bodyOf("k0") });
  const another = observedIssue(56, { body: bodyOf("k9") });

  it("is looked up by its key, at growing intervals, and never sent again", async () => {
    const { context, created, slept } = setUp({ errors: lost, recent: [[], [another], [another, found]] });

    const result = await applyCreates([create(0, null), create(1, 0)], NOBODY, context);

    expect(result.applied.map(({ status, issue }) => [status, issue])).toEqual([
      ["done", 55],
      ["done", 101],
    ]);
    expect(created).toEqual(["item 1 under 55"]);
    expect(slept).toEqual([1_000, 3_000, 8_000]);
  });

  it.each<[why: string, setting: Setting]>([
    ["it is nowhere to be seen", { recent: [] }],
    ["what is seen was written by a stranger", { recent: [[found], [found], [found]], isOurs: () => false }],
  ])("has failed, for the next run to look again, where %s", async (_, setting) => {
    const { context, created } = setUp({ ...setting, errors: lost });

    const { applied } = await applyCreates([create(0, null)], NOBODY, context);

    expect(statuses(applied)).toEqual(["failed"]);
    expect(created).toEqual([]);
  });
});
