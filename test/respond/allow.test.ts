import { describe, expect, it } from "@jest/globals";
import { allow } from "../../src/respond/allow.ts";
import { MovedError } from "../../src/errors.ts";
import type { MemoryRepository } from "../support/memory-repository.ts";
import { PULL, respondContext, type MemoryPull } from "../support/memory-respond.ts";
import { syncedRepository } from "../support/memory-stages.ts";

const [A, B] = ["docs/plans/a.md", "docs/plans/b.md"];
const CONFIG = { ".github/plansync.yml": "threshold: { create: 3, changes: 9 }\n" };
const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n";
const OTHER = "# Other\n\n- [ ] three\n- [ ] four\n";
const more = (text: string) => `${text}${["v", "w", "x", "y", "z"].map((title) => `- [ ] new ${title}\n`).join("")}`;

/** Both plans wait on the branch, unless told otherwise. */
async function heldRepository(files: Readonly<Record<string, string>> = { [A]: more(PLAN), [B]: more(OTHER) }) {
  const repo = await syncedRepository({ [A]: PLAN, [B]: OTHER, ...CONFIG }, { allowMassChange: true });
  repo.push(files);
  return repo;
}

async function allowed(
  repo: MemoryRepository,
  request: { issue?: number; path?: string },
  pull: MemoryPull = { files: {} },
) {
  const { issue = PULL, path = "" } = request;
  const context = await respondContext(repo, pull);
  const { plans, waiting } = await allow(context, { issue, isPull: issue === PULL, author: "ada", path });
  return { paths: plans.map((plan) => plan.path), blobs: plans.map(({ blob }) => blob), waiting };
}

describe("said on an issue", () => {
  it("it approves the plan of that issue", async () => {
    const repo = await heldRepository();

    expect(await allowed(repo, { issue: repo.issue("three").number })).toMatchObject({ paths: [B] });
  });

  it("it approves the plan named after it, wherever it is written", async () => {
    const repo = await heldRepository();

    expect(await allowed(repo, { issue: repo.issue("three").number, path: A })).toMatchObject({ paths: [A] });
  });

  it("it approves none if the issue belongs to no plan, and says which ones wait", async () => {
    expect(await allowed(await heldRepository(), { issue: 99 })).toEqual({ paths: [], blobs: [], waiting: [A, B] });
  });

  it("it approves none if none waits", async () => {
    const repo = await heldRepository({});

    expect(await allowed(repo, { issue: repo.issue("one").number })).toEqual({ paths: [], blobs: [], waiting: [] });
    expect(repo.writes).toEqual([]);
  });
});

describe("said on a pull request", () => {
  it("it approves the plans that it changes, in the version after merging", async () => {
    const repo = await heldRepository({});

    const result = await allowed(repo, {}, { files: { [A]: more(PLAN) } });

    expect(result).toMatchObject({ paths: [A], blobs: [repo.blob(more(PLAN))] });
  });

  it("it approves no other plan, unless that is named", async () => {
    const repo = await heldRepository({ [B]: more(OTHER) });

    expect((await allowed(repo, {}, { files: { "README.md": "words" } })).paths).toEqual([]);
    expect((await allowed(repo, { path: B }, { files: { "README.md": "words" } })).paths).toEqual([B]);
  });
});

describe("a record that another run writes meanwhile", () => {
  it.each<[what: string, failures: number, isDone: boolean]>([
    ["has everything looked at again", 5, true],
    ["is an error in the end", 6, false],
  ])("%s", async (_, failures, isDone) => {
    const repo = await heldRepository();
    const context = await respondContext(repo, { files: {} });
    let attempts = 0;
    const writeState: typeof context.writer.writeState = async (...state) => {
      attempts += 1;
      if (attempts <= failures) throw new MovedError("The record has moved.", { hint: "Read it again." });
      return context.writer.writeState(...state);
    };

    const allowing = allow(
      { ...context, writer: { ...context.writer, writeState } },
      { issue: repo.issue("one").number, isPull: false, author: "ada", path: "" },
    );

    if (isDone) expect((await allowing).plans).toHaveLength(1);
    else await expect(allowing).rejects.toThrow("kept changing");
  });
});
