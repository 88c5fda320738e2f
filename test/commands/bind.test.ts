import { describe, expect, it } from "@jest/globals";
import { bindItem, unbindItem } from "../../src/commands/bind.ts";
import { ConfigError, HierarchyError, MovedError } from "../../src/errors.ts";
import { sync } from "../../src/sync/sync.ts";
import { MemoryRepository } from "../support/memory-repository.ts";
import { recordIn, syncedRepository } from "../support/memory-stages.ts";
import { ADA, observedIssue, type Over } from "../support/observed-issue.ts";

const PLAN = "# Plan\n\n## Step 1: Dig\n\n- [ ] one\n- [ ] two\n\n**Verification**:\n- [ ] It is deep\n";

/** A synced repository with #90, which somebody wrote. */
async function withIssue(fields: Over = {}): Promise<MemoryRepository> {
  const repo = await syncedRepository({ "PLAN.md": PLAN });
  repo.issues.set(90, observedIssue(90, { title: "Mine", body: "Mine.", author: ADA, ...fields }));
  return repo;
}

const issueOf = (repo: MemoryRepository, line: number) => recordIn(repo).items.find(([, , at]) => at === line)?.[1];

describe("binding an issue to an item", () => {
  it("writes the record and gives the issue its parent; text and state stay as they are", async () => {
    const repo = await withIssue();
    const previous = repo.issue("one").number;

    const binding = await bindItem(repo.context(), { text: "one" }, 90);

    expect(binding).toMatchObject({ path: "PLAN.md", line: 5, title: "one", issue: 90, previous, changed: true });
    expect(repo.writes).toEqual(["record: Bind #90 to its item", "put #90 under #2"]);
    expect(issueOf(repo, 5)).toBe(90);
    expect(repo.issues.get(90)).toMatchObject({ title: "Mine", body: "Mine.", state: "open" });
  });

  it("can be done before the first sync, which then creates only the others", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });
    repo.issues.set(1, observedIssue(1, { title: "Mine", author: ADA }));

    await bindItem(repo.context(), { text: "one" }, 1);
    await sync(repo.context());

    expect(issueOf(repo, 5)).toBe(1);
    expect(repo.writes.filter((write) => write.startsWith("create"))).toHaveLength(3);
  });

  it("changes nothing if the item already has that issue", async () => {
    const repo = await withIssue();

    const binding = await bindItem(repo.context(), { text: "one" }, repo.issue("one").number);

    expect([binding.changed, repo.writes]).toEqual([false, []]);
  });

  it.each<[what: string, fields: Over]>([["that has a parent where it is", { parent: 1 }]])(
    "leaves an issue %s",
    async (_, fields) => {
      const repo = await withIssue(fields);

      await bindItem(repo.context(), { text: "one" }, 90);

      expect(repo.writes).toEqual(["record: Bind #90 to its item"]);
    },
  );

  it("does not fail if the parent is full: sync lists the issue in its text", async () => {
    const repo = await withIssue();
    const context = repo.context();
    const setParent = async () => {
      throw new HierarchyError("Too many.", { hint: "", status: 422, limit: "children" });
    };

    const binding = await bindItem({ ...context, writer: { ...context.writer, setParent } }, { text: "one" }, 90);

    expect(binding.changed).toBe(true);
  });

  it("starts over when another run wrote the record in the meantime", async () => {
    const repo = await withIssue();
    const context = repo.context();
    let attempts = 0;
    const writeState: typeof context.writer.writeState = async (...state) => {
      attempts += 1;
      if (attempts === 1) throw new MovedError("The record has moved.", { hint: "Read it again." });
      return context.writer.writeState(...state);
    };

    await bindItem({ ...context, writer: { ...context.writer, writeState } }, { text: "one" }, 90);

    expect([attempts, issueOf(repo, 5)]).toEqual([2, 90]);
  });

  it.each<[why: string, text: string, number: number, message: string]>([
    ["it is another item's", "one", 4, '#4 is the issue of "two" (PLAN.md:6).'],
    ["there is no such issue", "one", 91, "There is no issue #91."],
    ["the item is a check", "It is deep", 90, "is a check: it lives as a checkbox in the issue above it."],
    ["no item is called so", "Paint it", 90, "No item matches"],
  ])("is refused where %s, and writes nothing", async (_, text, number, message) => {
    const repo = await withIssue();

    const binding = bindItem(repo.context(), { text }, number);

    await expect(binding).rejects.toThrow(ConfigError);
    await expect(binding).rejects.toThrow(message);
    expect(repo.writes).toEqual([]);
  });

  it.each<[why: "transferred" | "not-an-issue", message: string]>([
    ["transferred", "#90 was moved to another repository."],
    ["not-an-issue", "#90 is a pull request or a discussion: only issues can be bound."],
  ])("says why a number can't be bound: %s", async (why, message) => {
    const repo = await withIssue();
    const context = repo.context();
    const readIssues = async () => new Map([[90, { found: false as const, why }]]);

    const binding = bindItem({ ...context, reader: { ...context.reader, readIssues } }, { text: "one" }, 90);

    await expect(binding).rejects.toThrow(message);
  });
});

describe("releasing an item's issue", () => {
  it("removes our block, our labels and the parent, and leaves the rest of the issue", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    const { number, body, labels } = repo.issue("one");
    repo.change(number, { body: `Mine.\n\n${body}`, labels: [...labels, "mine"] });
    const taken: (readonly string[])[] = [];

    const binding = await unbindItem(
      repo.context(),
      { takeLabels: async (_, names) => void taken.push(names) },
      { text: "one" },
    );

    expect(binding).toMatchObject({ issue: number, changed: true });
    expect(repo.issues.get(number)).toMatchObject({ title: "one", body: "Mine.", parent: null, state: "open" });
    expect(taken).toEqual([["plansync", "plansync:task"]]);
    expect(issueOf(repo, 5)).toBe(0);
  });

  it("is refused if it has none", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });

    const unbinding = unbindItem(repo.context(), { takeLabels: async () => {} }, { text: "one" });

    await expect(unbinding).rejects.toThrow('"one" has no issue.');
  });
});
