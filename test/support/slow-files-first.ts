import type sequencers from "@jest/test-sequencer";
import { createRequire } from "node:module";
import { relative } from "node:path";

type Test = Parameters<InstanceType<typeof sequencers.default>["sort"]>[0][number];

// Its types are those of a CommonJS module, which an import of it would not get.
const { default: Sequencer } = createRequire(import.meta.url)("@jest/test-sequencer") as typeof sequencers;

/** Folders whose files take long, the longest first: those of the bot wait for queues, those of the shells for processes. */
const SLOW_FOLDERS = ["test/bot/", "test/action/", "test/cli/", "test/e2e/"];

/**
 * Starts the slow files first, so that none of them runs alone at the end. Jest knows how long files take from the last
 * run; a fresh clone has none, and would go by the size of the files.
 */
export default class SlowFilesFirst extends Sequencer {
  override async sort(tests: Test[]): Promise<Test[]> {
    const sorted = await super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    return sorted.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

function rankOf({ path, context }: Test): number {
  const place = relative(context.config.rootDir, path).replaceAll("\\", "/");
  const rank = SLOW_FOLDERS.findIndex((folder) => place.startsWith(folder));
  return rank < 0 ? SLOW_FOLDERS.length : rank;
}
