import type { Figure } from "./figure.ts";
import { startStage } from "./stage.ts";

export const LARGE_TREE_BUDGET = 5;
const FOLDERS = 60;
const PLAN = "# Harbor\n\n- [ ] Paint the pier\n";

/** Requests for the tree, in a run that finds nothing to do in a repository whose tree is too large for one answer. */
export interface LargeTree {
  readonly requests: number;
  readonly plans: number;
}

/**
 * Syncs a repository of sixty folders, with plans in two of the default places and a configuration file, then counts
 * what a further run asks of the tree.
 * @param files number of other files.
 * @param treeEntries entries after which an answer is cut off.
 */
export async function measureLargeTree(files: number, treeEntries: number): Promise<LargeTree> {
  const others = Array.from(
    { length: files },
    (_, at) => [`m${String(at % FOLDERS).padStart(2, "0")}/${at}.txt`, "x\n"] as const,
  );
  const plans = { "docs/plans/pier.md": PLAN, "plans/crane.md": PLAN.replaceAll("pier", "crane") };
  const all = { ...Object.fromEntries(others), ...plans, ".github/plansync.yml": "write-back: commit\n" };
  const stage = await startStage(all, { treeEntries });
  await stage.runToEnd();
  const mark = stage.sandbox.log.mark();
  const { report } = await stage.run();
  const asked = stage.sandbox.log.entries.slice(mark).filter(({ path }) => path.includes("/git/trees/"));
  await stage.close();
  return { requests: asked.length, plans: report.plans.length };
}

export const largeTree: Figure = {
  name: "large-tree",
  measure: async () => {
    const { requests, plans } = await measureLargeTree(120_000, 100_000);
    return [
      {
        figure: "tree of 120,000 files in 60 folders, plans in two of the default places: requests for the tree",
        goal: `≤ ${LARGE_TREE_BUDGET}`,
        measured: `${requests}`,
        isMet: requests <= LARGE_TREE_BUDGET && plans === 2,
        note: `${plans} plans found`,
      },
    ];
  },
};
