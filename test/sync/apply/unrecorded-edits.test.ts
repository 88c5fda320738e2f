import { describe, expect, it } from "@jest/globals";
import { findOverwritten, findUnrecorded, restoreUnrecordedEdits } from "../../../src/sync/apply/unrecorded-edits.ts";
import { MovedError } from "../../../src/errors.ts";
import { renderBlock } from "../../../src/issue/block.ts";
import type { BodyEdit } from "../../../src/ports/issue.ts";
import type { MemoryRepository } from "../../support/memory-repository.ts";
import { read, syncedRepository } from "../../support/memory-stages.ts";
import { ADA, OWN_BOT } from "../../support/observed-issue.ts";

const blockOf = (words: string) =>
  renderBlock({ plan: "p", key: "k", title: "t", kind: "task", removed: false }, words).block;
const [OLD, OURS, LATER] = [blockOf("Old."), blockOf("Ours."), blockOf("Later.")];
const WITHIN = OLD.replace("Old.", "Old.\nMine, within.");
const THEIRS = `Mine.\n\n${OLD}`;
/** The record was kept at noon. */
const SINCE = "2026-11-21T12:00:00Z";
const at = (minute: number, body: string): BodyEdit => ({ body, by: ADA, at: `2026-11-21T12:0${minute}:00Z` });

describe("what an interrupted run has overwritten", () => {
  it.each<[what: string, history: readonly BodyEdit[], lost: string | null]>([
    ["is a text that somebody wrote after the last record", [at(2, OURS), at(1, THEIRS), at(0, OLD)], THEIRS],
    ["is found below several edits of ours", [at(3, LATER), at(2, OURS), at(1, THEIRS), at(0, OLD)], THEIRS],
    ["is nothing that was there at the last record: that run had seen it", [at(2, OURS), at(0, OLD)], null],
    ["is nothing where the newest edit is somebody's: it stands", [at(2, THEIRS), at(1, OURS), at(0, OLD)], null],
    ["is nothing where their words are kept in ours", [at(2, `Mine.\n\n${OURS}`), at(1, THEIRS), at(0, OLD)], null],
    ["is what somebody wrote into our block", [at(2, OURS), at(1, WITHIN), at(0, OLD)], WITHIN],
    [
      "is nothing where words from our block are kept below it",
      [at(2, `${OURS}\n\nMine, within.`), at(1, WITHIN), at(0, OLD)],
      null,
    ],
    ["is nothing where GitHub tells no history", [], null],
  ])("%s", (_, history, lost) => {
    expect(findOverwritten(history, SINCE)).toBe(lost);
  });
});

/** A repository after a sync, in which the body of one issue was edited at a minute after the record. */
async function editedRepository(minute: number, by: typeof ADA): Promise<{ repo: MemoryRepository; number: number }> {
  const repo = await syncedRepository({ "PLAN.md": "# Plan\n\n- [ ] one\n" });
  repo.lookFields = { state: { commit: "s1", committedAt: SINCE, files: repo.state } };
  const { number } = repo.issue("one");
  repo.change(number, { edited: { by, at: `2026-11-21T12:0${minute}:00Z` } });
  return { repo, number };
}

describe("an issue is suspected", () => {
  it.each<[what: string, minute: number, by: typeof ADA, isSuspect: boolean]>([
    ["where an account that may be ours edited it after the last record", 1, OWN_BOT, true],
    ["not where it was edited in the second of the record: that was before it", 0, OWN_BOT, false],
    ["not where somebody else edited it", 1, ADA, false],
  ])("%s", async (_, minute, by, isSuspect) => {
    const { repo, number } = await editedRepository(minute, by);

    const suspects = findUnrecorded(await read(repo), SINCE).map((issue) => issue.number);

    expect(suspects).toEqual(isSuspect ? [number] : []);
  });

  it("not where its block does not read as plansync wrote it", async () => {
    const { repo, number } = await editedRepository(1, OWN_BOT);
    repo.change(number, { body: repo.issue("one").body.replace("-->\n", "-->\nMy words.\n") });

    expect(findUnrecorded(await read(repo), SINCE)).toEqual([]);
  });
});

describe("restoring what was overwritten", () => {
  it("writes the lost text and has the run start over", async () => {
    const { repo, number } = await editedRepository(2, OWN_BOT);
    const { body } = repo.issue("one");
    repo.histories.set(number, [at(2, body), at(1, THEIRS), at(0, body.replace(/hash=\w+/, "hash=0")), at(0, "")]);

    const restoring = restoreUnrecordedEdits(repo, await read(repo));

    await expect(restoring).rejects.toThrow(MovedError);
    expect(repo.issues.get(number)?.body).toBe(THEIRS);
  });

  it("writes nothing if nothing was lost", async () => {
    const { repo, number } = await editedRepository(2, OWN_BOT);
    repo.histories.set(number, [at(2, repo.issue("one").body), at(0, "")]);

    await restoreUnrecordedEdits(repo, await read(repo));

    expect(repo.writes).toEqual([]);
  });

  it("requests no history if no issue is suspected", async () => {
    const { repo } = await editedRepository(0, OWN_BOT);
    const repository = await read(repo);
    const asked: (readonly number[])[] = [];
    const readBodyHistory = async (numbers: readonly number[]) => {
      asked.push(numbers);
      return new Map<number, readonly BodyEdit[]>();
    };

    await restoreUnrecordedEdits({ ...repo.context(), reader: { ...repo.reader, readBodyHistory } }, repository);

    expect(asked).toEqual([]);
  });
});
