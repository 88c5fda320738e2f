import { epochMs, later, type EpochMs } from "../../../src/ports/epoch-ms.ts";
import { describe, expect, it } from "@jest/globals";
import { IssueCache } from "../../../src/sync/read/issue-cache.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";
import { observedIssue } from "../../support/observed-issue.ts";

const NOW = epochMs(1_000_000);

function repositoryWith(...numbers: readonly number[]): MemoryRepository {
  const repo = new MemoryRepository({});
  for (const number of numbers) repo.issues.set(number, observedIssue(number, { title: "as it is now" }));
  return repo;
}

const listed = (...numbers: readonly number[]) =>
  numbers.map((number) => observedIssue(number, { title: "as the list said" }));

describe("reading issues directly", () => {
  it("replaces what a list said, and notes when that was", async () => {
    const view = new IssueCache(listed(1, 2));

    const hasRead = await view.verify(repositoryWith(1, 2).reader, [1], { now: NOW, notBefore: epochMs(0) });

    expect(hasRead).toBe(true);
    expect([view.find(1)?.title, view.find(2)?.title]).toEqual(["as it is now", "as the list said"]);
    expect([view.readAt(1), view.readAt(2)]).toEqual([NOW, null]);
  });

  it("adds an issue that no list showed, since lists lag", async () => {
    const view = new IssueCache([]);

    await view.verify(repositoryWith(5).reader, [5], { now: NOW, notBefore: epochMs(0) });

    expect(view.find(5)?.title).toBe("as it is now");
  });

  it("removes an issue that no longer exists, with the reason, and requests it only once", async () => {
    const view = new IssueCache(listed(1));
    const repo = repositoryWith();

    const first = await view.verify(repo.reader, [1], { now: NOW, notBefore: epochMs(0) });
    const second = await view.verify(repo.reader, [1], { now: NOW, notBefore: later(NOW, 1) });

    expect([first, second]).toEqual([true, false]);
    expect([view.find(1), view.whyGone(1), [...view.gone]]).toEqual([null, "deleted", [1]]);
  });

  it.each<[what: string, notBefore: EpochMs, asked: readonly string[]]>([
    ["is not repeated for what was read since then", NOW, []],
    ["is repeated for what was read before that time", later(NOW, 1), ["the issues 1"]],
  ])("%s", async (_, notBefore, asked) => {
    const view = new IssueCache(listed(1));
    const repo = repositoryWith(1);
    await view.verify(repo.reader, [1], { now: NOW, notBefore: epochMs(0) });
    repo.questions.length = 0;

    await view.verify(repo.reader, [1], { now: later(NOW, 2), notBefore });

    expect(repo.questions).toEqual(asked);
  });

  it("requests each number once, however often it is wanted", async () => {
    const repo = repositoryWith(1);

    await new IssueCache([]).verify(repo.reader, [1, 1, 1], { now: NOW, notBefore: epochMs(0) });

    expect(repo.questions).toEqual(["the issues 1"]);
  });
});

describe("issues from a further page of a list", () => {
  it("replace nothing that is already known", () => {
    const view = new IssueCache([observedIssue(1, { title: "read directly" })]);

    view.add(listed(1, 2));

    expect(view.all.map(({ title }) => title)).toEqual(["read directly", "as the list said"]);
  });
});

describe("an issue that this run created", () => {
  it("is current, and its parent has one more child", () => {
    const view = new IssueCache(listed(1));

    view.addCreated(observedIssue(2, { parent: 1 }), NOW);

    expect(view.find(1)?.children).toEqual([{ number: 2, state: "open" }]);
    expect([view.isCreated(2), view.isCreated(1), view.readAt(2)]).toEqual([true, false, NOW]);
  });

  it("is not added twice to a parent that already shows it", () => {
    const view = new IssueCache([observedIssue(1, { children: [{ number: 2, state: "open" }] })]);

    view.addCreated(observedIssue(2, { parent: 1 }), NOW);

    expect(view.find(1)?.children).toHaveLength(1);
  });
});

describe("what is ours", () => {
  it("is recomputed when the cache has changed, and only then", () => {
    const view = new IssueCache(listed(1));
    const owned = () => view.owned([], "plansync", () => true);
    const before = owned();

    expect(owned()).toBe(before);
    view.add(listed(2));
    expect(owned()).not.toBe(before);
  });
});
