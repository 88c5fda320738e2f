import { describe, expect, it } from "@jest/globals";
import { Writers } from "../../../src/sync/read/writers.ts";
import type { ObservedIssue } from "../../../src/ports/issue.ts";
import type { MemoryRepository } from "../../support/memory-repository.ts";
import { read, recordIn, syncedRepository } from "../../support/memory-stages.ts";
import { ADA } from "../../support/observed-issue.ts";

describe("who has write access", () => {
  it("is requested once per login", async () => {
    const asked: string[] = [];
    const writers = new Writers([], async (login) => asked.push(login) > 0 && login === "ada");

    await writers.ask(["ada", "mallory", "ada"]);
    await writers.ask(["ada", "mallory"]);

    expect(asked).toEqual(["ada", "mallory"]);
    expect([writers.has("ada"), writers.has("mallory")]).toEqual([true, false]);
  });

  it("is never assumed for a login that was not checked", () => {
    expect(new Writers([], async () => true).has("ada")).toBe(false);
  });

  it("is not requested for accounts that write records here", async () => {
    const writers = new Writers(["ada"], async () => false);

    await writers.ask(["ada"]);

    expect(writers.has("ada")).toBe(true);
  });
});

describe("a run checks the access", () => {
  const PLAN = "# Plan\n\n## Step 1: Dig\n\n- [ ] one\n\n**Verification**:\n- [ ] It is deep\n";

  async function questionsAfter(
    change: (issue: ObservedIssue) => Partial<ObservedIssue>,
    act: (repo: MemoryRepository) => void = () => {},
  ): Promise<readonly string[]> {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    const step = repo.issue("Step 1: Dig");
    repo.change(step.number, change(step));
    act(repo);
    repo.questions.length = 0;
    await read(repo);
    return repo.questions;
  }

  it.each<[what: string, change: (issue: ObservedIssue) => Partial<ObservedIssue>, asked: readonly string[]]>([
    ["nobody where nothing happened", () => ({}), []],
    [
      "about who edited a body last when its boxes say something new",
      ({ body }) => ({ body: body.replace("- [ ]", "- [x]"), edited: { by: ADA, at: "2026-11-21T12:00:00Z" } }),
      ["whether ada may write"],
    ],
    [
      "nobody about an edit that leaves the boxes as they were",
      ({ body }) => ({ body: `Words.\n\n${body}`, edited: { by: ADA, at: "2026-11-21T12:00:00Z" } }),
      [],
    ],
  ])("%s", async (_, change, asked) => {
    expect(await questionsAfter(change)).toEqual(asked);
  });

  it("of the author of an issue with our marker that no record lists", async () => {
    const asked = await questionsAfter(
      () => ({ author: ADA }),
      (repo) => repo.state.clear(),
    );

    expect(asked).toContain("whether ada may write");
  });

  it("of no account that wrote a record", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    repo.lookFields = { viewer: null };
    const step = repo.issue("Step 1: Dig");
    const { writer } = recordIn(repo);
    repo.change(step.number, {
      body: step.body.replace("- [ ]", "- [x]"),
      edited: { by: { login: writer, isBot: false }, at: "2026-11-21T12:00:00Z" },
    });

    await read(repo);

    expect(repo.questions).toEqual([]);
  });
});
