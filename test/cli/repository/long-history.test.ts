import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { gitBlobs } from "../../../src/checkout/git.ts";
import { listPastCommits, type PastCommits } from "../../../src/checkout/past-commits.ts";
import { addDays, dayOf, dayText, type Day } from "../../../src/history/day.ts";
import { pastOfPlans } from "../../../src/history/past/past-of-plans.ts";
import { MAX_BYTES, MAX_TEXTS } from "../../../src/history/past/text-budget.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import { blobSha } from "../../../src/blob-sha.ts";
import { makeRepository, type MadeCommit } from "../../support/git-history.ts";

const TODAY = dayOf(Date.UTC(2026, 4, 3));
const COMMITS = 5_000;
const DAYS = 900;
const PATHS = ["docs/plans/pipeline.md", "docs/plans/garden.md"];

/** Two plans over two and a half years, one renamed halfway; every commit changes one of them, and a file beside. */
function* commits(): Generator<MadeCommit> {
  for (let at = 0; at < COMMITS; at += 1) {
    const day = dayText(addDays(TODAY, -DAYS + Math.floor((at * DAYS) / COMMITS)));
    const [title, name] = at % 2 === 0 ? ["Pipeline", "pipeline"] : ["Garden", "garden"];
    const isEarly = at < COMMITS / 2;
    const path = name === "pipeline" && isEarly ? "todo/pipeline.md" : `docs/plans/${name}.md`;
    const moved = at === COMMITS / 2 ? { "todo/pipeline.md": null } : {};
    yield {
      day,
      files: { [path]: textOf(title, at), ...moved, [`src/part-${at % 40}.ts`]: `export const at = ${at};\n` },
    };
  }
}

/** 60 items at first and 10 more each year; what is done grows evenly. */
function textOf(title: string, at: number): string {
  const total = 60 + Math.floor((at / COMMITS) * 25);
  const done = Math.floor((at / COMMITS) * 70);
  const items = Array.from(
    { length: total },
    (_, item) => `- [${item < done ? "x" : " "}] ${title} part ${item + 1}, laid by hand\n`,
  );
  return `# ${title}\n\n${items.join("")}\nLast looked at in round ${at}.\n`;
}

describe("the past in 5,000 commits", () => {
  let root: string;
  let listed: PastCommits;

  beforeAll(async () => {
    root = makeRepository([...commits()]);
    listed = await listPastCommits(root, PATHS, TODAY, 20_000);
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  /** Looks at the past, with a clock that the test moves: how much was read, and what came of it. */
  async function look(elapsed = () => 0) {
    const read: string[] = [];
    let bytes = 0;
    const parse = (path: string, text: Uint8Array) => parsePlan({ path, text: new TextDecoder().decode(text) }).plan;
    const plans = PATHS.flatMap((path) => {
      const blob = listed.commits.flatMap(({ changes }) => changes).find((change) => change.path === path)?.after ?? "";
      const text = gitBlobs(root, [blob]).get(blob) ?? new Uint8Array();
      const plan = parse(path, text);
      return plan === null ? [] : [{ path, plan, blob: blobSha(text) }];
    });
    const past = await pastOfPlans(plans, listed.commits, TODAY, {
      read: async (blobs) => {
        const found = gitBlobs(root, blobs);
        read.push(...blobs);
        for (const text of found.values()) bytes += text.length;
        return Promise.resolve(found);
      },
      parse,
      elapsed,
    });
    return { past, read, bytes };
  }

  it("is listed whole", () => {
    expect(listed.isCut).toBe(false);
    expect(listed.commits).toHaveLength(COMMITS);
  });

  it("costs at most 60 texts and 4 MB, whatever the number of plans", async () => {
    const { read, bytes } = await look();

    expect(read.length).toBeGreaterThan(40);
    expect(read.length).toBeLessThanOrEqual(MAX_TEXTS);
    expect(bytes).toBeLessThanOrEqual(MAX_BYTES);
  });

  it("reaches back to the first commit, also of the plan that was renamed", async () => {
    const { past } = await look();

    for (const path of PATHS) {
      const points = past.points.get(path) ?? [];
      expect(points[0]?.day).toBeLessThanOrEqual(addDays(TODAY, -DAYS + 1));
      expect(points.length).toBeGreaterThan(20);
      expect(points.map(({ done }) => done)).toEqual(points.map(({ done }) => done).sort((a, b) => a - b));
    }
    expect(past.cutAt).toBeNull();
  });

  it("ends where the time is up, and says from when on it looked", async () => {
    let questions = 0;

    const { past } = await look(() => (++questions > 40 ? 20_000 : 0));

    const first = past.points.get(PATHS[0] ?? "")?.[0]?.day;
    expect(past.cutAt).not.toBeNull();
    expect(first).toBeGreaterThanOrEqual(past.cutAt ?? Infinity);
  });

  it("is listed as far as the time allows", async () => {
    const cut = await listPastCommits(root, PATHS, TODAY, 0);

    expect(cut.isCut).toBe(true);
    expect(cut.commits.length).toBeLessThan(COMMITS);
  });

  it("has no commit that is later than the one after it", () => {
    const days: readonly Day[] = listed.commits.map(({ day }) => day);

    expect(days).toEqual([...days].sort((a, b) => b - a));
  });
});
