import { afterEach, describe, expect, it } from "@jest/globals";
import type { Fault, SandboxOptions } from "github-sandbox";
import { PermissionError } from "../../../src/errors.ts";
import { type GitHubWorld, LOOK, startWorld } from "../github-world.ts";
import { graphqlRefusal, isSent, restRefusal } from "./answers.ts";

const TASK = { title: "Task", body: "", labels: [], parent: null };
const isCreated = isSent("createIssue", /^POST .*\/issues$/);
const OVER_REST = { graphql: false } as const;

let world: GitHubWorld;
afterEach(async () => world.close());

/** Mutations that fail as a whole have no data. */
function wholeRefusal(message: string, type: string): Omit<Fault, "match"> {
  return { kind: "status", status: 200, body: { errors: [{ type, message }] } };
}

describe("a limit is waited for, and the creation sent again", () => {
  it.each<[text: string, options: SandboxOptions, refusal: Omit<Fault, "match">]>([
    ["API rate limit exceeded", OVER_REST, restRefusal(403, "API rate limit exceeded for installation ID 1.")],
    [
      "API rate limit already exceeded",
      {},
      wholeRefusal("API rate limit already exceeded for user ID 1.", "RATE_LIMIT"),
    ],
    ["RATE_LIMITED without a known text", {}, wholeRefusal("No.", "RATE_LIMITED")],
    [
      "a secondary limit",
      OVER_REST,
      restRefusal(403, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."),
    ],
    [
      "a secondary limit, as 429",
      OVER_REST,
      restRefusal(
        429,
        "You have exceeded a secondary rate limit and have been temporarily blocked from content creation.",
      ),
    ],
    [
      "the limit of content creation",
      OVER_REST,
      restRefusal(
        403,
        "You have been temporarily blocked from content creation. Please retry your request again later.",
      ),
    ],
    ["the abuse detection", OVER_REST, restRefusal(403, "You have triggered an abuse detection mechanism.")],
    ["too quickly", {}, graphqlRefusal("createIssue", "was submitted too quickly", "UNPROCESSABLE")],
  ])("%s", async (_, options, refusal) => {
    world = await startWorld(options);
    const remote = world.remote();
    await remote.look(LOOK);
    world.sandbox.faults.add({ match: isCreated, times: 1, ...refusal });
    const start = world.clock.now();

    const issue = await remote.createIssue(TASK);

    expect(issue.title).toBe("Task");
    expect(world.repository.issues()).toHaveLength(1);
    expect(world.clock.now() - start).toBeGreaterThanOrEqual(60_000);
  });
});

describe("what nobody may write says so", () => {
  it.each<[what: string, options: SandboxOptions, refusal: Omit<Fault, "match">, hint: string]>([
    ["an archived repository", OVER_REST, restRefusal(403, "Repository was archived so is read-only."), "archived"],
    [
      "an archived repository",
      {},
      graphqlRefusal("createIssue", "Repository was archived so is read-only.", "UNPROCESSABLE"),
      "archived",
    ],
    [
      "an archived repository",
      {},
      graphqlRefusal("createIssue", "Repository was archived so is read-only.", "FORBIDDEN"),
      "archived",
    ],
  ])("%s (%j)", async (_, options, refusal, hint) => {
    world = await startWorld(options);
    const remote = world.remote();
    await remote.look(LOOK);
    world.sandbox.faults.add({ match: isCreated, ...refusal });

    const error = await remote.createIssue(TASK).catch((caught: unknown) => caught);

    expect(error).toBeInstanceOf(PermissionError);
    expect((error as PermissionError).hint).toContain(hint);
  });

  it("a locked conversation", async () => {
    world = await startWorld();
    world.repository.createIssue({ title: "Talk" });
    const remote = world.remote();
    await remote.look(LOOK);
    const isCommented = isSent("-", /^POST .*\/comments$/);
    world.sandbox.faults.add({
      match: isCommented,
      ...restRefusal(403, "Unable to create comment because issue is locked."),
    });

    const error = await remote.comment(1, "Hello").catch((caught: unknown) => caught);

    expect(error).toBeInstanceOf(PermissionError);
    expect((error as PermissionError).hint).toContain("locked");
  });
});
