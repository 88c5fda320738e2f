import { afterEach, describe, expect, it } from "@jest/globals";
import type { QueryLimits, SandboxOptions } from "github-sandbox";
import { GitHubError } from "../../../src/errors.ts";
import { type GitHubWorld, LABEL, LOOK, startWorld } from "../github-world.ts";

let world: GitHubWorld;
afterEach(async () => world.close());

const ISSUES = 120;

/** An issue of the world brings about a dozen objects. */
const SHAPES: readonly (readonly [string, QueryLimits])[] = [
  ["a 502 after ten seconds", { msPerObject: 60 }],
  ["partial data", { objects: 200 }],
];

/** A repository with more issues than fit on a page. Ten of its seconds pass in four milliseconds. */
async function startFull(options: SandboxOptions = {}): Promise<void> {
  world = await startWorld({ clockScale: 2500, ...options });
  for (let number = 1; number <= ISSUES; number += 1)
    world.repository.createIssue({ title: `Issue ${number}`, labels: [LABEL] });
}

async function lookAtAll(): Promise<readonly number[]> {
  const look = await world.remote().look(LOOK);
  const more = (await look.moreIssues?.()) ?? [];
  return [...look.issues, ...more].map(({ number }) => number).sort((a, b) => a - b);
}

/** Number of times that each query was sent. */
function timesSent(mark = 0): readonly number[] {
  const counts = new Map<string, number>();
  for (const { body } of world.sandbox.log.since(mark).filter(({ operationName }) => operationName !== null)) {
    const query = JSON.stringify(body);
    counts.set(query, (counts.get(query) ?? 0) + 1);
  }
  return [...counts.values()];
}

const EVERY_ISSUE = Array.from({ length: ISSUES }, (_, index) => index + 1);

describe.each(SHAPES)("where GitHub answers a heavy query with %s", (_, queries) => {
  it("reads all issues in smaller pages, and no query twice", async () => {
    await startFull({ queries });

    const found = await lookAtAll();

    expect(found).toEqual(EVERY_ISSUE);
    expect(Math.max(...timesSent())).toBe(1);
  });

  it("keeps the size for the rest of the run", async () => {
    await startFull({ queries });
    const remote = world.remote();
    await remote.look(LOOK);
    const mark = world.sandbox.log.mark();

    const read = await remote.readIssues(EVERY_ISSUE);

    expect(read.size).toBe(ISSUES);
    expect(
      world.sandbox.log.since(mark).every(({ status, graphqlErrors }) => status === 200 && graphqlErrors.length === 0),
    ).toBe(true);
  });

  it("starts the next run with the size that worked", async () => {
    await startFull({ queries });
    const first = world.remote();
    await first.look(LOOK);
    const learned = await first.learned();
    await first.writeState(null, learned, "Record");
    const next = world.remote();
    await next.readState();
    const mark = world.sandbox.log.mark();

    await next.readIssues(EVERY_ISSUE);

    expect([learned.size, (await first.learned()).size, (await next.learned()).size]).toEqual([1, 0, 0]);
    expect(
      world.sandbox.log.since(mark).some(({ status, graphqlErrors }) => status !== 200 || graphqlErrors.length > 0),
    ).toBe(false);
  });

  it("reads directly, and the edits of bodies, in smaller batches", async () => {
    await startFull();
    for (const number of EVERY_ISSUE) world.repository.editIssue(number, { body: `Text ${number}` });
    const remote = world.remote();
    await remote.look(LOOK);
    world.sandbox.setQueryLimits(queries);

    const [read, histories] = [await remote.readIssues(EVERY_ISSUE), await remote.readBodyHistory(EVERY_ISSUE)];

    expect([...read.values()].filter(({ found }) => found).length).toBe(ISSUES);
    expect(histories.get(77)?.[0]?.body).toBe("Text 77");
  });

  it("finds a lost creation below many parents", async () => {
    await startFull();
    const parents = EVERY_ISSUE.slice(0, 10);
    for (const number of EVERY_ISSUE.slice(10, 110)) world.repository.setParent(number, (number % 10) + 1);
    const remote = world.remote();
    await remote.look(LOOK);
    world.sandbox.setQueryLimits(queries);

    const recent = await remote.findRecent(parents);

    expect(EVERY_ISSUE.slice(10).every((number) => recent.some((issue) => issue.number === number))).toBe(true);
  });

  it("asks at most twice for what can't be smaller, and decides nothing without it", async () => {
    await startFull({ queries: { msPerObject: 10_000 } });

    const look = world.remote().look(LOOK);

    await expect(look).rejects.toThrow(GitHubError);
    await expect(look).rejects.toThrow(
      "GitHub could not read the repository's issues of octo/plans in the time it has",
    );
    expect(Math.max(...timesSent())).toBe(2);
  });
});

describe("a heavy look", () => {
  it("leaves out the texts of files in its second try", async () => {
    await startFull({ queries: { objects: 160 } });

    const look = await world.remote().look(LOOK);

    const queries = world.sandbox.log.entries.flatMap(({ body }) =>
      typeof body === "object" && body !== null && "query" in body ? [String(body.query)] : [],
    );
    expect(queries.slice(0, 2).map((query) => query.includes("Blob"))).toEqual([true, false]);
    expect(look.contents.size).toBe(1);
  });

  it("tries the larger size again after a week", async () => {
    await startFull({ queries: { objects: 160 } });
    const first = world.remote();
    await first.look(LOOK);
    await first.writeState(null, await first.learned(), "Record");
    world.sandbox.setQueryLimits({});
    world.sandbox.clock.advance(8 * 24 * 3_600_000);
    const next = world.remote();
    await next.readState();
    const mark = world.sandbox.log.mark();

    await next.readIssues(EVERY_ISSUE);

    expect(world.sandbox.log.since(mark).length).toBe(3);
  });

  it("is smaller by REST, too", async () => {
    await startFull({ graphql: false });
    world.sandbox.faults.add({
      match: ({ query }) => Number(query.get("per_page")) > 50,
      kind: "html-502",
      times: 10,
    });

    const found = await lookAtAll();

    expect(found).toEqual(EVERY_ISSUE);
  });
});

describe("what a question for lost creations costs", () => {
  it("is one point for ten parents with a hundred sub-issues each", async () => {
    await startFull();
    const remote = world.remote();
    await remote.look(LOOK);
    const mark = world.sandbox.log.mark();

    await remote.findRecent(EVERY_ISSUE.slice(0, 10));

    expect(world.sandbox.log.since(mark).map(({ points }) => points)).toEqual([1]);
  });
});
