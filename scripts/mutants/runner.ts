import { globSync } from "node:fs";
import { join, relative } from "node:path";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
} from "@stryker-mutator/api/test-runner";
import type { InstrumenterContext, StrykerOptions } from "@stryker-mutator/api/core";
import { loadTests, type LoadedTest, prepareForTests } from "./loaded-tests.ts";

/** They measure time, and a busy machine must not kill a mutant. */
const TIMED = "**/cost.test.ts";
/**
 * Milliseconds of CPU time. Whatever survives is run through all tests that reach it, so those that take longer are left
 * out: they try limits of size, and what only they notice counts as missed.
 */
const SLOW_MS = 200;

/**
 * Runs tests of the core, which need nothing but memory, in this process, loaded once, for one mutant after the other. What a mutant leaves behind in
 * memory must not decide about the next: a test that killed one has to pass without it, or everything is loaded anew.
 */
class CoreTestRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);

  readonly #context: InstrumenterContext = ((globalThis as { __stryker__?: InstrumenterContext }).__stryker__ ??= {});
  readonly #root = process.cwd();
  readonly #testFiles: readonly string[];
  #tests: ReadonlyMap<string, LoadedTest> = new Map();
  /** Milliseconds that each test took, as far as is known. */
  readonly #took = new Map<string, number>();
  #generation = 0;
  /** Mutants tried since everything was loaded. */
  #tried = 0;

  constructor({ testFiles }: StrykerOptions) {
    this.#testFiles = testFiles;
  }

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    await prepareForTests(this.#root, () => this.#generation);
    await this.#load();
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const test of this.#tests.values()) {
      this.#context.currentTestId = test.id;
      const from = process.cpuUsage();
      const failureMessage = await failureOf(test);
      const { user, system } = process.cpuUsage(from);
      const timeSpentMs = (user + system) / 1_000;
      if (failureMessage === null && timeSpentMs > SLOW_MS) {
        delete this.#context.mutantCoverage?.perTest[test.id];
        continue;
      }
      this.#took.set(test.id, timeSpentMs);
      const result = { id: test.id, name: test.id, fileName: test.file, timeSpentMs };
      tests.push(
        failureMessage === null
          ? { ...result, status: TestStatus.Success }
          : { ...result, status: TestStatus.Failed, failureMessage },
      );
    }
    delete this.#context.currentTestId;
    const { mutantCoverage = { static: {}, perTest: {} } } = this.#context;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const result = await this.#tryMutant(options);
    if (result.status !== MutantRunStatus.Killed) return result;
    const killer = this.#tests.get(result.killedBy[0] ?? "");
    if (killer === undefined || (await failureOf(killer)) === null) return result;
    const wasFirst = this.#tried === 1;
    await this.#load();
    return wasFirst ? result : this.#tryMutant(options);
  }

  async #tryMutant({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    this.#tried += 1;
    const tests = this.#covering(testFilter, relative(this.#root, activeMutant.fileName));
    Object.assign(this.#context, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    try {
      for (const [at, test] of tests.entries()) {
        const failureMessage = await failureOf(test);
        const endless = determineHitLimitReached(this.#context.hitCount, hitLimit);
        if (endless !== undefined) return { status: MutantRunStatus.Timeout, reason: endless.reason ?? "" };
        if (failureMessage !== null)
          return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage, nrOfTests: at + 1 };
      }
      return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
    } finally {
      delete this.#context.activeMutant;
      delete this.#context.hitCount;
      delete this.#context.hitLimit;
    }
  }

  /** The tests that reach a mutant: those of its own module first, which are the ones to find it, and slow ones last. */
  #covering(testFilter: readonly string[] | undefined, source: string): readonly LoadedTest[] {
    const ids = testFilter ?? [...this.#tests.keys()];
    const tests = ids.map((id) => {
      const test = this.#tests.get(id);
      if (test === undefined) throw new Error(`there is no test "${id}"`);
      return test;
    });
    const module = source.replace(/^src/, "test").replace(/\.ts$/, ".test.ts");
    const isOwn = ({ file }: LoadedTest) => Number(file === join(this.#root, module));
    const took = ({ id }: LoadedTest) => this.#took.get(id) ?? 0;
    return tests.toSorted((a, b) => isOwn(b) - isOwn(a) || took(a) - took(b));
  }

  async #load(): Promise<void> {
    this.#generation += 1;
    this.#tried = 0;
    const tests = new Map<string, LoadedTest>();
    for (const file of globSync(this.#testFiles, { cwd: this.#root, exclude: [TIMED] }).toSorted())
      for (const test of await loadTests(join(this.#root, file))) {
        const id = `${file}: ${test.id}`;
        if (tests.has(id)) throw new Error(`two tests have the name "${id}"`);
        tests.set(id, { ...test, id });
      }
    this.#tests = tests;
  }
}

async function failureOf(test: LoadedTest): Promise<string | null> {
  try {
    await test.run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "core", CoreTestRunner)];
