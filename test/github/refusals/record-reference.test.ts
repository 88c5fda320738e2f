import { afterEach, describe, expect, it } from "@jest/globals";
import type { SandboxOptions } from "github-sandbox";
import { MovedError } from "../../../src/errors.ts";
import { type GitHubWorld, LOOK, startWorld } from "../github-world.ts";
import { graphqlRefusal, isSent, restRefusal } from "./answers.ts";

const REFERENCE = "refs/plansync/state";
const BRANCH = "refs/heads/plansync-state";
const isReference = /^(POST|PATCH) .*\/git\/refs(\/plansync\/state)?$/;
const isMove = isSent("updateRefs", isReference);

let world: GitHubWorld;
afterEach(async () => world.close());

const files = (text: string) => new Map([["plans/a.json", text]]);
const at = (ref: string) => world.repository.repository.git.refs.get(ref);
const fallenBack = () => world.log.lines.filter((line) => line.includes("The record is now on the branch"));

async function write(expected: string | null, text: string): Promise<string> {
  const remote = world.remote();
  await remote.look(LOOK);
  return remote.writeState(expected, files(text), "Record");
}

const SERVERS: readonly [name: string, options: SandboxOptions][] = [
  ["updateRefs", {}],
  ["GraphQL without updateRefs", { updateRefs: false }],
  ["REST", { graphql: false }],
];

describe.each(SERVERS)("the record's reference over %s", (_, options) => {
  it.each<[what: string, status: number, text: string]>([
    ["a conflict", 409, "Conflict"],
    ["a failed update", 422, "Reference update failed"],
  ])("that is locked for a moment was moved: %s starts the run over, at the first write too", async (...row) => {
    const [, status, text] = row;
    world = await startWorld(options);
    const refusal =
      options.graphql === false || options.updateRefs === false
        ? restRefusal(status, text)
        : graphqlRefusal("updateRefs", text, status === 409 ? "STALE_DATA" : undefined);
    world.sandbox.faults.add({ match: isMove, times: 1, ...refusal });

    const outcomes = [await write(null, "1").catch((error: unknown) => error)];
    const first = await write(null, "1");
    world.sandbox.faults.add({ match: isMove, times: 1, ...refusal });
    outcomes.push(await write(first, "2").catch((error: unknown) => error));
    const second = await write(first, "2");

    for (const outcome of outcomes) expect(outcome).toBeInstanceOf(MovedError);
    expect(at(REFERENCE)).toBe(second);
    expect(at(BRANCH)).toBeUndefined();
  });

  it("whose name the server refuses goes to a branch, and is read from there", async () => {
    world = await startWorld({ ...options, customRefs: false });

    const first = await write(null, "1");
    const second = await write(first, "2");

    expect(at(BRANCH)).toBe(second);
    expect((await world.remote().look(LOOK)).state).toMatchObject({ commit: second, files: files("2") });
    expect(fallenBack()).toHaveLength(1);
  });

  it("goes to no branch for one refusal of its name", async () => {
    world = await startWorld(options);
    const text = "refs/plansync/state is not a valid ref name";
    const isOverRest = options.graphql === false || options.updateRefs === false;
    const refusal = isOverRest ? restRefusal(422, text) : graphqlRefusal("updateRefs", text);
    world.sandbox.faults.add({ match: isMove, times: 1, ...refusal });

    const first = await write(null, "1");

    expect(at(REFERENCE)).toBe(first);
    expect(at(BRANCH)).toBeUndefined();
  });

  it("that a rule forbids later goes to a branch, whose later record counts", async () => {
    world = await startWorld(options);
    const first = await write(null, "1");
    forbidReference();
    world.sandbox.clock.advance(2000);

    const second = await write(first, "2");
    const third = await write(second, "3");

    expect(at(BRANCH)).toBe(third);
    expect((await world.remote().look(LOOK)).state).toMatchObject({ commit: third, files: files("3") });
    expect(fallenBack()).toHaveLength(1);
  });
});

describe("a record that GitHub refuses to store", () => {
  it.each<[what: string, route: RegExp, options: SandboxOptions, told: string]>([
    ["its files", /^POST .*\/git\/trees$/, {}, "save plansync's record in"],
    ["its commit", /^POST .*\/git\/commits$/, {}, "save plansync's record in"],
    ["its reference", isReference, { graphql: false }, "save plansync's record (refs/plansync/state) in"],
  ])("is named, whichever part of it was refused: %s", async (_, route, options, told) => {
    world = await startWorld(options);
    const match = ({ method, path }: { method: string; path: string }) => route.test(`${method} ${path}`);
    world.sandbox.faults.add({ match, times: 9, ...restRefusal(403, "Resource not accessible by integration") });

    await expect(write(null, "1")).rejects.toThrow(`GitHub refused to ${told} octo/plans: Resource not accessible`);
  });
});

describe("a record on the branch", () => {
  it("returns when its reference may be written again, both at once", async () => {
    world = await startWorld();
    forbidReference();
    const first = await write(null, "1");
    expect(at(BRANCH)).toBe(first);
    world.repository.repository.pushRules.length = 0;

    const second = await write(first, "2");

    expect(at(REFERENCE)).toBe(second);
    expect(at(BRANCH)).toBeUndefined();
    expect((await world.remote().look(LOOK)).state.commit).toBe(second);
  });

  it("can't be written any more by a run that saw it before it returned", async () => {
    world = await startWorld();
    forbidReference();
    const first = await write(null, "1");
    const late = world.remote();
    await late.look(LOOK);
    world.repository.repository.pushRules.length = 0;
    await write(first, "2");

    await expect(late.writeState(first, files("late"), "Record")).rejects.toThrow(MovedError);
  });

  it("fails with what GitHub says where the rule is about every reference", async () => {
    world = await startWorld();
    world.repository.forbidPush({ forbids: (path) => path.endsWith(".json"), message: "File extension is restricted" });

    await expect(write(null, "1")).rejects.toThrow("File extension is restricted");
  });
});

describe("a server that hides the reference from GraphQL", () => {
  it("has its record read by REST before anything else is done", async () => {
    world = await startWorld({ customRefsInGraphql: false });
    const first = await write(null, "1");
    const second = await write(first, "2");

    expect((await world.remote().look(LOOK)).state).toMatchObject({ commit: second, files: files("2") });
    expect((await world.remote().readState()).commit).toBe(second);
  });
});

/** A push rule that lets the record stand on branches only. */
function forbidReference(): void {
  world.repository.forbidPush({
    forbids: () => true,
    refs: (ref) => !ref.startsWith("refs/heads/"),
    message: "Pushes to this reference are restricted",
  });
}
