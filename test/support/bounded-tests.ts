/** Time that a test or a hook may take, in milliseconds, where it says nothing else. */
const LIMIT_MS = 180_000;

type Body = (...args: readonly unknown[]) => unknown;
type Register = (title: string, body: Body, limit?: number) => void;
type RegisterHook = (body: Body, limit?: number) => void;
type RegisterTable = (...table: readonly unknown[]) => Register;

interface RunnerGlobals {
  readonly describe: Register;
  readonly expect: unknown;
  readonly it: Register & { readonly each: RegisterTable; readonly concurrent: Register };
  readonly beforeAll: RegisterHook;
  readonly beforeEach: RegisterHook;
  readonly afterAll: RegisterHook;
  readonly afterEach: RegisterHook;
}

const runner = globalThis as unknown as RunnerGlobals;

/** The runner knows no limits of its own: without them a test that waits for ever would end no run. */
function within(limit: number, body: Body): Body {
  return async (...args) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`It was not done after ${limit} ms.`)), limit);
    });
    try {
      return await Promise.race([Promise.resolve(body(...args)), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}

function bounded(register: Register): Register {
  return (title, body, limit = LIMIT_MS) => register(title, within(limit, body));
}

function boundedHook(register: RegisterHook): RegisterHook {
  return (body, limit = LIMIT_MS) => register(within(limit, body));
}

export const { describe, expect } = runner;
export const it = Object.assign(bounded(runner.it), {
  each: (...table: readonly unknown[]) => bounded(runner.it.each(...table)),
  concurrent: bounded(runner.it.concurrent),
});
export const test = it;
export const beforeAll = boundedHook(runner.beforeAll);
export const beforeEach = boundedHook(runner.beforeEach);
export const afterAll = boundedHook(runner.afterAll);
export const afterEach = boundedHook(runner.afterEach);
