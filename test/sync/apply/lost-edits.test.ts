import { describe, expect, it } from "@jest/globals";
import { findLost, restoreLostEdits } from "../../../src/sync/apply/lost-edits.ts";
import { renderBlock } from "../../../src/issue/block.ts";
import type { BodyEdit } from "../../../src/ports/issue.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";
import { ADA, observedIssue } from "../../support/observed-issue.ts";

const blockOf = (words: string) =>
  renderBlock({ plan: "p", key: "k", title: "t", kind: "task", removed: false }, words).block;
/** What a run read, what it wrote, and what another run of ours wrote in between. */
const [READ, WRITTEN, OTHER_RUN] = [blockOf("Old."), blockOf("New."), blockOf("Between.")];
const THEIRS = `Mine.\n\n${READ}`;
const history = (...bodies: readonly string[]): readonly BodyEdit[] =>
  bodies.map((body) => ({ body, by: ADA, at: "2026-11-21T12:00:00Z" }));

describe("a text that ours replaced without having read it", () => {
  it.each<[what: string, bodies: readonly string[], lost: string | null]>([
    ["is none where ours replaced what was read", [WRITTEN, READ], null],
    ["is the one that somebody wrote between reading and writing", [WRITTEN, THEIRS, READ], THEIRS],
    ["is the newest of several", [WRITTEN, "Second.", "First.", READ], "Second."],
    ["is none where only another run of ours wrote in between", [WRITTEN, OTHER_RUN, READ], null],
    ["is somebody's also below what another run of ours wrote", [WRITTEN, OTHER_RUN, THEIRS, READ], THEIRS],
    ["is none where somebody has edited what we wrote since", ["Newer.", WRITTEN, THEIRS, READ], null],
    ["is none where somebody brought back our very text since", [WRITTEN, "Newer.", WRITTEN, THEIRS, READ], null],
    ["is none where GitHub tells no history", [], null],
  ])("%s", (_, bodies, lost) => {
    expect(findLost(history(...bodies), READ, WRITTEN)).toBe(lost);
  });
});

describe("restoring lost texts", () => {
  it("writes only those that lost something", async () => {
    const repo = new MemoryRepository({});
    for (const number of [1, 2]) repo.issues.set(number, observedIssue(number, { body: WRITTEN }));
    repo.histories.set(1, history(WRITTEN, READ));
    repo.histories.set(2, history(WRITTEN, THEIRS, READ));
    const written = [1, 2].map((number) => ({ issue: observedIssue(number, { body: READ }), body: WRITTEN }));

    expect(await restoreLostEdits(repo, written)).toEqual([2]);
    expect([repo.issues.get(1)?.body, repo.issues.get(2)?.body]).toEqual([WRITTEN, THEIRS]);
  });

  it("requests no history if nothing was written", async () => {
    const { reader, writer } = new MemoryRepository({});
    const asked: (readonly number[])[] = [];
    const readBodyHistory = async (numbers: readonly number[]) => {
      asked.push(numbers);
      return new Map<number, readonly BodyEdit[]>();
    };

    await restoreLostEdits({ reader: { ...reader, readBodyHistory }, writer }, []);

    expect(asked).toEqual([]);
  });
});
