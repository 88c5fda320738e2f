import { describe, expect, it } from "@jest/globals";
import { ConfigError } from "../../src/errors.ts";
import { bindByComment } from "../../src/respond/bind-by-comment.ts";
import type { MemoryRepository } from "../support/memory-repository.ts";
import { PULL, respondContext } from "../support/memory-respond.ts";
import { recordIn, syncedRepository } from "../support/memory-stages.ts";
import { ADA, observedIssue } from "../support/observed-issue.ts";

const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n";
const NEW = `${PLAN}- [ ] Water the garden\n`;

async function bound(on: { issue: number; isPull?: boolean }, argument: string) {
  const repo = await syncedRepository({ "PLAN.md": PLAN });
  repo.issues.set(90, observedIssue(90, { title: "Mine", author: ADA }));
  const context = await respondContext(repo, { files: { "PLAN.md": NEW } });
  const { text } = await bindByComment(context, { isPull: false, ...on }, argument);
  return { text, repo };
}

const issueAt = (repo: MemoryRepository, line: number) => recordIn(repo).items.find(([, , at]) => at === line)?.[1];

describe("`/plansync bind`", () => {
  it.each<[what: string, on: number, argument: string]>([
    ["with a number on the issue of an item gives that item the other issue", 2, "#90"],
    ["with a bare number does the same", 2, "90"],
    ["with a title on any other issue gives the item of that title this one", 90, "one"],
    ["with a place on any other issue does the same", 90, "PLAN.md:3"],
    ["with both, wherever it is said, gives the item that issue", 1, "#90 one"],
  ])("%s", async (_, on, argument) => {
    const { text, repo } = await bound({ issue: on }, argument);

    expect(issueAt(repo, 3)).toBe(90);
    expect(text).toBe(
      '#90 is now the issue of "one" (`PLAN.md:3`), replacing #2. The next sync brings its text up to date.',
    );
  });

  it("says so if it is already so", async () => {
    expect((await bound({ issue: 2 }, "#2 one")).text).toBe('#2 is already the issue of "one" (`PLAN.md:3`).');
  });

  it("in a pull request that adds the item applies once that is merged", async () => {
    const { text, repo } = await bound({ issue: PULL, isPull: true }, "#90 Water the garden");

    expect(text).toBe('#90 will be the issue of "Water the garden" (`PLAN.md:5`) once this is merged.');
    expect([...repo.state.keys()].filter((path) => path.startsWith("answers/"))).toHaveLength(1);
  });

  it("in a pull request immediately binds an item that is already on the branch", async () => {
    const { repo } = await bound({ issue: PULL, isPull: true }, "#90 one");

    expect(issueAt(repo, 3)).toBe(90);
  });

  it.each<[why: string, on: { issue: number; isPull?: boolean }, argument: string, message: string]>([
    ["nothing is said", { issue: 2 }, "", "needs to know what to bind"],
    ["a number alone is said on an issue of no item", { issue: 90 }, "#2", "#90 is not the issue of any item."],
    ["a pull request is to be bound itself", { issue: PULL, isPull: true }, "one", "A pull request can't be bound"],
    ["a number alone is said in a pull request", { issue: PULL, isPull: true }, "#90", "A pull request can't be bound"],
  ])("is refused where %s", async (_, on, argument, message) => {
    await expect(bound(on, argument)).rejects.toThrow(ConfigError);
    await expect(bound(on, argument)).rejects.toThrow(message);
  });
});
