import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { describe, expect, it } from "@jest/globals";
import { observedIssue } from "../../support/observed-issue.ts";
import { synced } from "../decide.ts";
import { ADA } from "../issue-acts.ts";
import { TASKS } from "../plans.ts";

const repository = synced(TASKS);
const { title, body, labels } = repository.issue("First");
const copy = observedIssue(900, { title, body, labels });

describe("copies of an issue", () => {
  it("are closed as duplicates of the item's own issue, and reported", () => {
    const { does, says } = repository.plus(copy).decided();

    expect(does).toEqual(["close #900 as a duplicate of First"]);
    expect(says).toEqual(["copy #900: a copy of #101"]);
  });

  it("are only reported if people touched them", () => {
    const { does, says } = repository.plus({ ...copy, comments: 1 }).decided();

    expect(does).toEqual([]);
    expect(says).toEqual(["copy #900: a copy of #101"]);
  });

  it("that a person made are compared with the original, even if only its marker is left", () => {
    const early = epochMs(Date.parse("2026-11-21T10:00:00Z"));
    const person = repository.plus({ ...copy, author: ADA, createdAt: early }).with({ accounts: new Set(["ada"]) });

    expect(person.withoutRecord().decided().does).toEqual(["close #900 as a duplicate of First"]);
    expect(person.decided().does).toEqual(["close #900 as a duplicate of First"]);
  });
});
