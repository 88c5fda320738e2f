import type sequencers from "@jest/test-sequencer";
import { createRequire } from "node:module";
import { relative } from "node:path";

type Test = Parameters<InstanceType<typeof sequencers.default>["sort"]>[0][number];

// Its types are those of a CommonJS module, which an import of it would not get.
const { default: Sequencer } = createRequire(import.meta.url)("@jest/test-sequencer") as typeof sequencers;

/** Files that take ten seconds of a core and more, the longest first. */
export const SLOW_FILES: readonly string[] = [
  "test/e2e/both-ways/crashes.test.ts",
  "test/action/pull-requests.test.ts",
  "test/e2e/edits/edits.test.ts",
  "test/agents/dispatch/histories.test.ts",
  "test/bot/dashboard.test.ts",
  "test/bot/requests-of-the-app.test.ts",
  "test/action/hostile-pull.test.ts",
  "test/cli/commands/bind.test.ts",
  "test/action/events.test.ts",
  "test/github/live-check.test.ts",
  "test/bot/database.test.ts",
  "test/bot/embedded.test.ts",
  "test/cli/commands/leave.test.ts",
  "test/e2e/soak/soak.test.ts",
  "test/e2e/fuzz/fuzz.test.ts",
  "test/bot/repositories.test.ts",
  "test/e2e/promises/long-first-sync.test.ts",
  "test/cli/commands/agents.test.ts",
  "test/e2e/round-trip/examples.test.ts",
  "test/project/package.test.ts",
  "test/e2e/faults/crash.test.ts",
  "test/cli/demo.test.ts",
];

/** Folders whose other files take longer than most: those of the bot wait for queues, those of the shells for processes. */
const SLOW_FOLDERS = ["test/bot/", "test/action/", "test/cli/", "test/e2e/"];

/**
 * Starts the slow files first, so that none of them runs alone at the end. Jest knows how long files take from the last
 * run; a fresh clone has none, and would go by the size of the files.
 */
export default class SlowFilesFirst extends Sequencer {
  override async sort(tests: Test[]): Promise<Test[]> {
    const sorted = await super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    return sorted.toSorted((a, b) => rankOf(placeOf(a)) - rankOf(placeOf(b)));
  }
}

function placeOf({ path, context }: Test): string {
  return relative(context.config.rootDir, path).replaceAll("\\", "/");
}

/** Files of a smaller number start earlier. The place is a path from the root, with slashes. */
export function rankOf(place: string): number {
  const file = SLOW_FILES.indexOf(place);
  if (file >= 0) return file;
  const folder = SLOW_FOLDERS.findIndex((each) => place.startsWith(each));
  return SLOW_FILES.length + (folder < 0 ? SLOW_FOLDERS.length : folder);
}
