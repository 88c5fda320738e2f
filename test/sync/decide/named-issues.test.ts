import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { describe, expect, it } from "@jest/globals";
import { isNamed, isTaken, lookUp } from "../../../src/sync/decide/named-issues.ts";
import { recordPath, renderRecord } from "../../../src/record/record-file.ts";
import { decideAll, read, recordsIn, single, syncedRepository } from "../../support/memory-stages.ts";
import { ADA, observedIssue } from "../../support/observed-issue.ts";

const [A, B] = ["docs/plans/a.md", "docs/plans/b.md"];
const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n- [ ] three\n";

describe("an issue is taken", () => {
  it("if an item has it, in a plan that is followed, refused or left out", async () => {
    const repo = await syncedRepository({ [A]: PLAN, [B]: "# Other\n\n- [ ] four\n- [ ] five\n- [ ] six\n" });
    const [one, four] = [repo.issue("one").number, repo.issue("four").number];
    repo.push({ [B]: "# Other\n\n<<<<<<< a\n=======\n>>>>>>> b\n" });

    const [all, onlyA] = [await read(repo), await read(repo, { plans: [A] })];

    expect([isTaken(all, one), isTaken(all, four)]).toEqual([true, true]);
    expect(isTaken(onlyA, four)).toBe(true);
  });

  it("if lines of several plans name it, since it can belong to only one", async () => {
    const repo = await syncedRepository({ [A]: PLAN });
    repo.push({ [A]: `${PLAN}- [ ] four (#90)\n- [ ] five (#91)\n`, [B]: "# Other\n\n- [ ] six (#91)\n" });

    const repository = await read(repo);

    expect([90, 91].map((number) => isNamed(repository, number))).toEqual([true, true]);
    expect([90, 91].map((number) => isTaken(repository, number))).toEqual([false, true]);
  });

  it("if this run created it", async () => {
    const repository = await read(await syncedRepository({ [A]: PLAN }));
    repository.issues.addCreated(observedIssue(80), epochMs(0));

    expect([isTaken(repository, 80), isTaken(repository, 81)]).toEqual([true, false]);
  });
});

describe("what is known about an issue that a line names", () => {
  it.each<[what: string, text: string, want: unknown]>([
    ["is what was answered for this text before: GitHub is not asked again", PLAN, "deleted"],
    ["is nothing once the text is another one", `${PLAN}- [ ] four\n`, undefined],
  ])("%s", async (_, text, want) => {
    const repo = await syncedRepository({ [A]: PLAN });
    const record = { ...single(recordsIn(repo)), refs: { 90: "deleted" as const } };
    repo.state.set(recordPath(record.plan), renderRecord(record));
    repo.push({ [A]: text });
    const { repository, plans } = await decideAll(repo);

    expect(lookUp(repository, single(plans).tracked)(90)).toBe(want);
  });

  it("is the issue itself if it was read, whatever was answered before", async () => {
    const repo = await syncedRepository({ [A]: PLAN });
    const theirs = observedIssue(90, { author: ADA, labels: ["plansync"] });
    repo.issues.set(90, theirs);
    const { repository, plans } = await decideAll(repo);

    expect(lookUp(repository, single(plans).tracked)(90)).toEqual(theirs);
  });
});
