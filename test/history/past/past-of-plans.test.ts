import { describe, expect, it } from "@jest/globals";
import { blobSha } from "../../../src/blob-sha.ts";
import { addDays, dayOf } from "../../../src/history/day.ts";
import type { PastCommit } from "../../../src/history/past/past-commit.ts";
import { pastOfPlans, type Past } from "../../../src/history/past/past-of-plans.ts";
import { MAX_BYTES, MAX_MS } from "../../../src/history/past/text-budget.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";

const TODAY = dayOf(Date.UTC(2026, 4, 3));
const TASKS = ["Lay the pipes", "Pour the floor", "Hang the doors"];

/** A plan with so many of its tasks done, and so many characters that nobody sees. */
const planOf = (done: number, hidden = 0): string =>
  `# House\n\n${TASKS.map((task, at) => `- [${at < done ? "x" : " "}] ${task}\n`).join("")}\n<!--${"x".repeat(hidden)}-->\n`;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const shaOf = (text: string): string => blobSha(bytesOf(text));

/** A version of the plan, and how many days ago it was committed. */
interface Version {
  readonly ago: number;
  readonly path?: string;
  readonly text: string;
}

/** Looks at the past of PLAN.md in these versions, oldest first. */
async function look(versions: readonly Version[], elapsed: () => number = () => 0): Promise<Past> {
  const parse = (path: string, text: Uint8Array) => parsePlan({ path, text: new TextDecoder().decode(text) }).plan;
  const text = versions.at(-1)?.text ?? planOf(3);
  const plan = parse("PLAN.md", bytesOf(text));
  if (plan === null) throw new Error("the plan was refused");
  const commits = versions.map(({ ago, path = "PLAN.md", text }, at): PastCommit => {
    const before = versions[at - 1];
    const from = before?.path ?? "PLAN.md";
    const changes =
      before === undefined || from !== path
        ? [{ path, before: null, after: shaOf(text) }]
        : [{ path, before: shaOf(before.text), after: shaOf(text) }];
    const gone = before === undefined || from === path ? [] : [{ path: from, before: shaOf(before.text), after: null }];
    return { day: addDays(TODAY, -ago), changes: [...changes, ...gone] };
  });
  const texts = new Map(versions.map((one) => [shaOf(one.text), bytesOf(one.text)]));
  const read = async (blobs: readonly string[]) =>
    Promise.resolve(new Map(blobs.flatMap((blob) => [...texts].filter(([sha]) => sha === blob))));
  return pastOfPlans([{ path: "PLAN.md", plan, blob: shaOf(text) }], commits.reverse(), TODAY, {
    read,
    parse,
    elapsed,
  });
}

describe("the day before which nothing was looked at", () => {
  it.each<[string, readonly Version[], (() => number) | undefined, number | null]>([
    ["does not exist where all was looked at", [version(9, 0), version(5, 1), version(2, 2)], undefined, null],
    ["does not exist for a plan that is in no commit", [], undefined, null],
    ["is today where the time was up before the first text", [version(9, 0), version(5, 1), version(0, 2)], late, 0],
    ["does not exist where the only text is that of today", [version(9, 0)], late, null],
    [
      "is the day of a new path where no time was left to find out what it was before",
      [{ ...version(9, 0), path: "todo.md" }, version(5, 1)],
      late,
      5,
    ],
    [
      "is that of the newest commit where a text is as long as may be read in all",
      [version(9, 0), version(5, 1), version(2, 2, MAX_BYTES)],
      undefined,
      2,
    ],
    [
      "does not exist where long texts leave room for the first one alone",
      [version(9, 0, MAX_BYTES * 0.7), version(5, 1, MAX_BYTES * 0.7), version(2, 2, MAX_BYTES * 0.7)],
      undefined,
      null,
    ],
  ])("%s", async (_, versions, elapsed, ago) => {
    const { cutAt } = await look(versions, elapsed);

    expect(cutAt).toBe(ago === null ? null : addDays(TODAY, -ago));
  });
});

function version(ago: number, done: number, hidden = 0): Version {
  return { ago, text: planOf(done, hidden) };
}

function late(): number {
  return MAX_MS;
}
