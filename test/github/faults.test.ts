import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type FaultKind, GITHUB_LIMITS, type LoggedRequest } from "github-sandbox";
import { MovedError, RateLimitError, UnknownOutcomeError } from "../../src/errors.ts";
import { blobSha } from "../../src/blob-sha.ts";
import { createPace } from "../../src/github/transport/pace.ts";
import { type GitHubWorld, LABEL, LOOK, type ReaderAndWriter, startWorld } from "./github-world.ts";

const TASK = { title: "Task", body: "", labels: [], parent: null };
const LOST: readonly FaultKind[] = ["lost-response", "truncated", "html-502", "timeout"];
const LIMITED: readonly FaultKind[] = ["secondary-limit", "too-quickly"];

const isCreation = (request: LoggedRequest): boolean =>
  request.rootFields.includes("createIssue") || (request.method === "POST" && request.path.endsWith("/issues"));

const isRecordMove = (request: LoggedRequest): boolean =>
  request.rootFields.includes("updateRefs") || request.path.endsWith("/git/refs");

describe.each([
  ["GraphQL", {}],
  ["REST", { graphql: false }],
] as const)("when something goes wrong over %s", (_, options) => {
  let world: GitHubWorld;
  let remote: ReaderAndWriter;

  beforeEach(async () => {
    world = await startWorld(options);
    remote = world.remote();
    await remote.look(LOOK);
  });

  afterEach(async () => world.close());

  const creations = (mark: number) => world.sandbox.log.since(mark).filter(isCreation).length;

  it.each(LOST)("sends a creation once when its answer is lost: %s", async (kind) => {
    world.sandbox.faults.add({ match: isCreation, kind, applied: true, afterMs: 0 });
    const mark = world.sandbox.log.mark();

    await expect(remote.createIssue(TASK)).rejects.toThrow(UnknownOutcomeError);

    expect(creations(mark)).toBe(1);
    expect(world.repository.issues().length).toBe(1);
  });

  it("doesn't know either when the request itself was lost", async () => {
    world.sandbox.faults.add({ match: isCreation, kind: "lost-request" });

    await expect(remote.createIssue(TASK)).rejects.toThrow(UnknownOutcomeError);
  });

  it.each(LIMITED)("sends a refused creation again after the wait: %s", async (kind) => {
    world.sandbox.faults.add({ match: isCreation, kind, times: 2 });
    const mark = world.sandbox.log.mark();
    const start = world.clock.now();

    const issue = await remote.createIssue(TASK);

    expect(issue.title).toBe("Task");
    expect(world.repository.issues().length).toBe(1);
    expect(creations(mark)).toBe(3);
    expect(world.clock.now() - start).toBeGreaterThanOrEqual(120_000);
  });

  it("gives up waiting with the time to try again", async () => {
    world.sandbox.faults.add({ match: isCreation, kind: "secondary-limit", times: 10, retryAfter: 3600 });

    const error: unknown = await remote.createIssue(TASK).catch((caught: unknown) => caught);

    expect(error).toBeInstanceOf(RateLimitError);
    expect((error as RateLimitError).retryAt).toBeGreaterThan(world.clock.now() + 3_500_000);
    expect(world.repository.issues()).toEqual([]);
  });

  it.each<FaultKind>(["lost-request", "lost-response", "truncated", "html-502", "timeout"])(
    "reads again what got lost: %s",
    async (kind) => {
      world.repository.createIssue({ title: "Kept", labels: [LABEL] });
      for (const method of ["GET", "POST"])
        world.sandbox.faults.add({ match: (request) => request.method === method, kind, times: 2, afterMs: 0 });

      const look = await world.remote().look(LOOK);

      expect(look.issues.map(({ title }) => title)).toEqual(["Kept"]);
    },
  );

  it("finds out by itself whether a lost write of the record was done", async () => {
    world.sandbox.faults.add({ match: isRecordMove, kind: "lost-response" });

    const commit = await remote.writeState(null, new Map([["a", "1"]]), "Record");

    expect((await remote.look(LOOK)).state.commit).toBe(commit);
  });

  it("doesn't know about a record whose write never arrived, and writes it the next time", async () => {
    world.sandbox.faults.add({ match: isRecordMove, kind: "lost-request" });

    await expect(remote.writeState(null, new Map([["a", "1"]]), "Record")).rejects.toThrow(UnknownOutcomeError);
    const commit = await remote.writeState(null, new Map([["a", "1"]]), "Record");

    expect((await remote.look(LOOK)).state.commit).toBe(commit);
  });

  it("commits once when the answer is lost", async () => {
    const head = world.repository.ref("main") ?? "";
    const bytes = new TextEncoder().encode("# Ticked\n");
    const change = {
      branch: "main",
      expectedHead: head,
      files: [{ path: "PLAN.md", blob: blobSha(bytes), bytes }],
      message: { headline: "Tick", body: "" },
    };
    const isCommit = (request: LoggedRequest) =>
      request.rootFields.includes("createCommitOnBranch") || request.method === "PATCH";
    world.sandbox.faults.add({ match: isCommit, kind: "lost-response" });

    const outcome: unknown = await remote.commit(change).catch((caught: unknown) => caught);

    if (!("graphql" in options)) expect(outcome).toBeInstanceOf(UnknownOutcomeError);
    expect(world.repository.commits().length).toBe(2);
    await expect(remote.commit(change)).rejects.toThrow(MovedError);
  });

  it("keeps the token out of messages", async () => {
    const token = world.sandbox.token({ kind: "github-token", repo: "octo/plans" });
    const body = { message: `Bad token ${token}` };
    world.sandbox.faults.add({ match: () => true, kind: "status", status: 418, body, times: 9 });

    const error: unknown = await world
      .remote({}, { token })
      .look(LOOK)
      .catch((caught: unknown) => caught);

    expect(String(error)).toContain("[token]");
    expect(JSON.stringify([error, String(error), (error as Error).stack])).not.toContain(token);
  });
});

let world: GitHubWorld;

describe("GitHub's own limits", () => {
  afterEach(async () => world.close());

  it("are kept by a first sync of a hundred issues, at their speed", async () => {
    world = await startWorld({ limits: { ...GITHUB_LIMITS, rest: null, graphql: null } });
    const remote = world.remote();
    await remote.look(LOOK);
    const start = world.clock.now();

    for (let number = 0; number < 100; number += 1) await remote.createIssue({ ...TASK, title: `Task ${number}` });

    const refused = world.sandbox.log.entries.filter((entry) => entry.status === 403 || entry.graphqlErrors.length > 0);
    expect(refused).toEqual([]);
    expect((world.clock.now() - start) / (100 * (60_000 / 80))).toBeLessThan(1.15);
  });

  it("end a run cleanly when the hour is used up, with a quarter reserved for others", async () => {
    world = await startWorld({ limits: { rest: { "github-token": 40 }, graphql: { "github-token": 40 } } });
    const pace = createPace({ clock: world.clock, logger: world.log, waitBudget: 0 });
    const remote = world.remote({}, { pace });
    await remote.look(LOOK);

    let created = 0;
    const error: unknown = await (async () => {
      for (; created < 50; created += 1) await remote.createIssue({ ...TASK, title: `Task ${created}` });
    })().catch((caught: unknown) => caught);

    expect(error).toBeInstanceOf(RateLimitError);
    expect(world.repository.issues().length).toBe(created);
    expect(created).toBeLessThanOrEqual(30);
    await expect(remote.writeState(null, new Map([["a", "1"]]), "Record")).resolves.toMatch(/^[0-9a-f]{40}$/);
  });
});

describe("a server that takes no custom references", () => {
  afterEach(async () => world.close());

  it("keeps the record on a branch", async () => {
    world = await startWorld({ customRefs: false });
    const first = await world.remote().writeState(null, new Map([["a", "1"]]), "Record");

    const remote = world.remote();
    const { state } = await remote.look(LOOK);
    const second = await remote.writeState(state.commit, new Map([["a", "2"]]), "Record");

    expect(state).toMatchObject({ commit: first, files: new Map([["a", "1"]]) });
    expect(world.repository.ref("plansync-state")).toBe(second);
  });
});
