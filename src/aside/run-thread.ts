import { CostError } from "../errors.ts";
import { Answers } from "./answers.ts";
import type { Bounds } from "./bounds.ts";
import { freezeError, thawError } from "./frozen-error.ts";
import type { FromThread, Task, ThreadStart, ToThread } from "./messages.ts";
import { Stopwatch } from "./stopwatch.ts";
import type { ThreadContext } from "./thread-context.ts";

/** The thread's file beside this one: in the sources, or in `dist/`. */
const THREAD = new URL(import.meta.url.endsWith(".ts") ? "./thread.ts" : "./aside-thread.js", import.meta.url);

/** How a thread ended: with its result, or stopped at a limit. */
export type Ended = { readonly value: unknown } | { readonly tooCostly: "time" | "memory" };

/**
 * Runs a task in a thread of its own.
 * @throws what the thread threw, and what requests to GitHub threw, unchanged.
 */
export async function runThread(
  context: ThreadContext,
  task: Task,
  bounds: Bounds,
  noteViewer: (answers: Answers) => void,
): Promise<Ended> {
  const { reader, overrides, runUrl, clock, logger } = context;
  const start: ThreadStart = { task, repo: reader.repo, overrides, runUrl, now: clock.now() };
  // Loaded only here: most runs never need it.
  const { Worker } = await import("node:worker_threads");
  const worker = new Worker(THREAD, {
    workerData: start,
    execArgv: ["--disable-warning=ExperimentalWarning"],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes, maxYoungGenerationSizeMb: 64 },
  });
  const thrown: unknown[] = [];
  const choosing = new Map<number, (paths: ReadonlySet<string>) => void>();
  let waiting = 0;
  const watch = new Stopwatch(bounds.milliseconds);
  try {
    return await new Promise<Ended>((resolve, reject) => {
      watch.onLimit = () => resolve({ tooCostly: "time" });
      const say = (message: ToThread): void => {
        if (message.kind === "choose" || waiting === 0) watch.start();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
        worker.postMessage(message);
      };
      const answers = new Answers(context, task.kind, (id, paths) => {
        say({ kind: "choose", id, paths });
        return new Promise((chosen) => choosing.set(id, chosen));
      });
      noteViewer(answers);
      const hear = (message: FromThread): void => {
        switch (message.kind) {
          case "ask":
            waiting += 1;
            watch.stop();
            answers
              .answer(message)
              .then(
                (value): ToThread => ({ kind: "answer", id: message.id, value, repo: reader.repo }),
                (error: unknown): ToThread => {
                  const origin = thrown.push(error) - 1;
                  return { kind: "refused", id: message.id, error: freezeError(error, origin) };
                },
              )
              .then((answer) => {
                waiting -= 1;
                say(answer);
              })
              .catch(reject);
            return;
          case "chosen":
            if (waiting > 0) watch.stop();
            choosing.get(message.id)?.(new Set(message.paths));
            choosing.delete(message.id);
            return;
          case "log":
            logger[message.level](message.message);
            return;
          case "done":
            resolve({ value: message.value });
            return;
          case "failed": {
            const { origin } = message.error;
            reject(origin === null ? thawError(message.error) : thrown[origin]);
          }
        }
      };
      worker.on("message", hear);
      worker.on("error", (error: Error & { readonly code?: string }) => {
        if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve({ tooCostly: "memory" });
        else reject(error);
      });
      worker.on("exit", () =>
        reject(new CostError("The thread that read the plans ended unexpectedly.", { hint: "Run again." })),
      );
      watch.start();
    });
  } finally {
    watch.stop();
    await worker.terminate();
  }
}
