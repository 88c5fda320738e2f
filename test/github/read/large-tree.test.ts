import { afterEach, describe, expect, it } from "@jest/globals";
import { planFolders } from "../../../src/config/plan-folders.ts";
import { planMatcher } from "../../../src/config/plan-paths.ts";
import { type GitHubWorld, LOOK, PLAN, startWorld } from "../github-world.ts";

let world: GitHubWorld;
afterEach(() => world.close());

/** Sixty folders before the last, more than fits into one answer. */
const FILLER = Object.fromEntries(
  Array.from({ length: 60 }, (_, folder) => `m${String(folder).padStart(2, "0")}`).flatMap((folder) =>
    Array.from({ length: 3 }, (_, file) => [`${folder}/deep/${file}.txt`, "x\n"] as const),
  ),
);

interface Case {
  readonly globs: readonly string[] | null;
  readonly files: Readonly<Record<string, string>>;
  readonly options?: { readonly graphql?: boolean };
}

async function lookAt({ globs, files, options }: Case) {
  world = await startWorld({ treeEntries: 100, ...options }, { ...FILLER, ...files });
  const wanted = planMatcher(globs);
  const mark = world.sandbox.log.mark();
  const look = await world.remote().look({ ...LOOK, wanted, reach: planFolders(globs) });
  const requests = world.sandbox.log.entries.slice(mark).filter(({ path }) => path.includes("/git/trees/")).length;
  return { requests, look, plans: look.files.map(({ path }) => path).filter(wanted) };
}

const HOMES = { ".claude/plans/a.md": PLAN, "docs/plans/b.md": PLAN, "zz/d.plan.md": PLAN };

describe.each([{}, { graphql: false }])("a tree that is too large for one answer (%j)", (options) => {
  it("is read by the default places that begin with a name, in at most five requests", async () => {
    const { requests, look, plans } = await lookAt({ globs: null, files: HOMES, options });

    expect(plans.sort()).toEqual([".claude/plans/a.md", "docs/plans/b.md"]);
    expect(requests).toBeLessThanOrEqual(5);
    expect(look).toMatchObject({ truncated: true, missed: true });
    expect(look.contents.size).toBe(1);
  });

  it.each<[string, string]>([
    ["a file", "zz/deep/PLAN.md"],
    ["a folder", "zz/deep/"],
    ["stars", "zz/**/*.md"],
    ["braces", "{docs,zz}/*/PLAN.md"],
  ])("is read only where %s that is named can be", async (_, glob) => {
    const { requests, look, plans } = await lookAt({ globs: [glob], files: { "zz/deep/PLAN.md": PLAN }, options });

    expect(plans).toEqual(["zz/deep/PLAN.md"]);
    expect(requests).toBeLessThanOrEqual(3);
    expect(look).toMatchObject({ truncated: true, missed: false });
  });

  it("is read everywhere where somebody's own glob may match anywhere, up to a limit", async () => {
    const { requests, look } = await lookAt({ globs: ["**/PLAN.md"], files: { "zz/PLAN.md": PLAN }, options });

    expect(requests).toBe(40);
    expect(look.missed).toBe(true);
  });

  it("is read on below where a folder is too large as well", async () => {
    const below = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`docs/a${at % 10}/${at}.md`, "x\n"]));
    const files = { ...below, "docs/plans/PLAN.md": PLAN };

    const { plans, look } = await lookAt({ globs: ["docs/plans/*.md"], files, options });

    expect(plans).toEqual(["docs/plans/PLAN.md"]);
    expect(look.missed).toBe(false);
  });

  it("shows every file where the folders that are left are few", async () => {
    const many = Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`src/${at}.ts`, "x\n"]));
    world = await startWorld({ treeEntries: 95, ...options }, { ...many, "lib/a.md": "a\n", "zz/d.plan.md": PLAN });

    const look = await world.remote().look({ ...LOOK, wanted: planMatcher(null), reach: planFolders(null) });

    expect(look.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["lib/a.md", "zz/d.plan.md", "src/89.ts"]),
    );
    expect(look.missed).toBe(false);
  });

  it("gives a file that is asked for by its path", async () => {
    world = await startWorld({ treeEntries: 100, ...options }, { ...FILLER, "zz/a/b/PLAN.md": PLAN });
    const mark = world.sandbox.log.mark();

    const { files, contents, missed } = await world.remote().readFiles({ paths: ["zz/a/b/PLAN.md"] });

    expect(files.map(({ path }) => path)).toContain("zz/a/b/PLAN.md");
    expect([...contents.values()].map((bytes) => Buffer.from(bytes).toString())).toEqual([PLAN]);
    expect(missed).toBe(false);
    expect(world.sandbox.log.mark() - mark).toBeLessThanOrEqual(options.graphql === false ? 8 : 4);
  });
});
