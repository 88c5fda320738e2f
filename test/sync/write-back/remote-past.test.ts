import { describe, expect, it } from "@jest/globals";
import { blobSha } from "../../../src/blob-sha.ts";
import { dayText, dayOf } from "../../../src/history/day.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import type { Plan } from "../../../src/plan/model/plan.ts";
import { epochMs } from "../../../src/ports/epoch-ms.ts";
import type { FileChange, PastReader } from "../../../src/ports/past-reader.ts";
import { createPastReader } from "../../../src/github/git/past-reader.ts";
import { usesGraphql } from "../../../src/github/transport/repository-id.ts";
import { startWorld } from "../../github/github-world.ts";
import { readRemotePast } from "../../../src/sync/write-back/remote-past.ts";

const TASKS = ["Lay the pipes", "Pour the floor", "Hang the doors", "Paint the walls"];
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
/** The plan with these of its tasks done. */
const textOf = (...done: readonly number[]): string =>
  `# House\n\n${TASKS.map((task, at) => `- [${done.includes(at) ? "x" : " "}] ${task}\n`).join("")}`;
const blobOf = (...done: readonly number[]): string => blobSha(encode(textOf(...done)));
const on = (day: number) => epochMs(Date.UTC(2026, 10, day, 12));

function parse(path: string, bytes: Uint8Array): Plan | null {
  return parsePlan({ path, text: new TextDecoder().decode(bytes) }).plan;
}

/** Knows one file's commits, and the texts with these tasks done. */
function readerOf(changes: readonly FileChange[], texts: readonly (readonly number[])[]): PastReader {
  return {
    readChanges: async () => new Map([["PLAN.md", { changes, next: null }]]),
    readFormer: async () => [],
    readTexts: async (blobs) =>
      new Map(
        texts.flatMap((done) => (blobs.includes(blobOf(...done)) ? [[blobOf(...done), encode(textOf(...done))]] : [])),
      ),
  };
}

describe("the past that GitHub tells", () => {
  it("follows the branch's own commits where a side branch changed the plan at the same time", async () => {
    const before = { begin: blobOf(), main: blobOf(0), side: blobOf(1, 2) };
    const plan = parse("PLAN.md", encode(textOf(0, 1, 2)));
    if (plan === null) throw new Error("the plan was refused");
    const reader = readerOf(
      [
        { commit: "merge", at: on(9), before: before.main, after: blobOf(0, 1, 2) },
        { commit: "side", at: on(7), before: before.begin, after: before.side },
        { commit: "main", at: on(5), before: before.begin, after: before.main },
        { commit: "begin", at: on(2), before: null, after: before.begin },
      ],
      [[], [0], [1, 2]],
    );

    const past = await readRemotePast(reader, () => on(10), {
      commit: "merge",
      plans: [{ path: "PLAN.md", plan, blob: blobOf(0, 1, 2) }],
      parse,
    });

    expect(past.get("PLAN.md")?.map(({ day, done }) => [dayText(day), done])).toEqual([
      [dayText(dayOf(on(2))), 0],
      [dayText(dayOf(on(5))), 1],
      [dayText(dayOf(on(9))), 3],
    ]);
  });

  it.each([
    ["a file that moved to another folder", "plans/todo.md", textOf(0, 1)],
    [
      "a file that moved and was renamed in its text",
      "todo.md",
      textOf(0, 1).replace("# House", "# A whole new house"),
    ],
  ])("goes back beyond the present name, in five requests, for %s", async (_, former, moved) => {
    const world = await startWorld({}, { [former]: textOf() });
    try {
      const { sandbox, repository } = world;
      const days = [dayOf(world.clock.now())];
      const push = (files: Record<string, string>, gone: readonly string[] = []) => {
        sandbox.clock.advance(7 * 86_400_000);
        days.push(dayOf(world.clock.now()));
        return repository.push(files, { delete: [...gone] });
      };
      push({ [former]: textOf(0) });
      push({ "PLAN.md": moved }, [former]);
      const text = moved.replace("[ ] Hang", "[x] Hang");
      const commit = push({ "PLAN.md": text });
      const plan = parse("PLAN.md", encode(text));
      if (plan === null) throw new Error("the plan was refused");
      const context = world.context();
      await usesGraphql(context);
      const mark = sandbox.log.mark();

      const past = await readRemotePast(createPastReader(context), () => world.clock.now(), {
        commit,
        plans: [{ path: "PLAN.md", plan, blob: blobSha(encode(text)) }],
        parse,
      });

      expect(past.get("PLAN.md")?.map(({ day, done }) => [day, done])).toEqual(days.map((day, at) => [day, at]));
      expect(sandbox.log.since(mark).length).toBeLessThanOrEqual(5);
    } finally {
      await world.close();
    }
  });
});
