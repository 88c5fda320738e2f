import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { jestExpect } from "@jest/expect";
import * as circus from "jest-circus";
import fc from "fast-check";

/** A test that can be run again and again. */
export interface LoadedTest {
  /** Its titles, from the outermost. */
  readonly id: string;
  /** Absolute path. */
  readonly file: string;
  /** Throws where the test fails. */
  readonly run: () => Promise<void>;
}

type Block = ReturnType<typeof circus.getState>["rootDescribeBlock"];

/** Property tests try the same cases each time: no mutant is killed by luck. */
const SEED = 20_261_121;
/** Cases of a property where its test says nothing else. */
const RUNS = 30;

/**
 * Gives this process what test files find in one of `npm test`.
 *
 * @param root of the project whose tests are loaded.
 * @param generation with another number, sources and tests are loaded anew.
 */
export async function prepareForTests(root: string, generation: () => number): Promise<void> {
  const { it, test, describe, beforeAll, beforeEach, afterAll, afterEach } = circus;
  Object.assign(globalThis, { it, test, describe, beforeAll, beforeEach, afterAll, afterEach, expect: jestExpect });
  // Nobody reads the smallest case.
  fc.configureGlobal({ seed: SEED, endOnFailure: true, numRuns: RUNS });
  const renewed = ["src", "test"].map((folder) => pathToFileURL(join(root, folder, "/")).href);
  registerHooks({
    resolve: (specifier, context, next) => {
      const resolved = next(specifier, context);
      const isOurs = renewed.some((folder) => resolved.url.startsWith(folder));
      return isOurs ? { ...resolved, url: `${resolved.url}?${generation()}` } : resolved;
    },
  });
  await import(pathToFileURL(join(root, "test/support/run-in-node.ts")).href);
}

/**
 * Loads the tests of a file.
 *
 * @throws where the file holds what this does not run: hooks, and tests that are skipped or run alone.
 */
export async function loadTests(file: string): Promise<readonly LoadedTest[]> {
  circus.resetState();
  await import(pathToFileURL(file).href);
  const { rootDescribeBlock, hasFocusedTests } = circus.getState();
  if (hasFocusedTests) throw new Error(`${file} holds a test that runs alone`);
  return testsOf(rootDescribeBlock, file, []);
}

function testsOf(block: Block, file: string, titles: readonly string[]): readonly LoadedTest[] {
  if (block.hooks.length > 0) throw new Error(`${file} has hooks, which only npm test runs`);
  return block.children.flatMap((child) => {
    const id = [...titles, child.name];
    if (child.type === "describeBlock") return testsOf(child, file, id);
    if (child.mode === "skip" || child.mode === "todo") throw new Error(`${file} skips "${id.join(" ")}"`);
    return [{ id: id.join(" "), file, run: () => run(child.fn as () => unknown, id.join(" ")) }];
  });
}

async function run(body: () => unknown, name: string): Promise<void> {
  jestExpect.setState({ currentTestName: name, suppressedErrors: [] });
  await body();
}
