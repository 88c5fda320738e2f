import { parentPort, workerData } from "node:worker_threads";
import { InternalError } from "../errors.ts";
import type { Look, LookQuery } from "../ports/look.ts";
import type { Remote, RepoRef } from "../ports/remote.ts";
import { allow } from "../respond/allow.ts";
import { answerInPull } from "../respond/answer-in-pull.ts";
import type { WorkContext } from "../respond/respond-context.ts";
import { workOutPreview } from "../respond/work-out-preview.ts";
import { freezeError, thawError } from "./frozen-error.ts";
import { ASKABLE, type FromThread, type Port, type Task, type ThreadStart, type ToThread } from "./messages.ts";

/** Works out one task. It has no token and no network: whatever it wants to know it asks the main thread. */
async function work({ task, repo, overrides, runUrl, now }: ThreadStart): Promise<void> {
  const asking = new Asking(repo);
  const from = performance.now();
  const clock = {
    now: () => Math.round(now + performance.now() - from),
    sleep: (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms)),
  };
  const log = (level: "debug" | "info" | "warn") => (message: string) => tell({ kind: "log", level, message });
  const context: WorkContext = {
    remote: asking.remote(),
    pulls: asking.port("pulls") as unknown as WorkContext["pulls"],
    files: asking.port("files") as unknown as WorkContext["files"],
    clock,
    logger: { debug: log("debug"), info: log("info"), warn: log("warn"), progress: () => undefined },
    overrides,
    mayGlance: false,
    runUrl,
  };
  try {
    tell({ kind: "done", value: await perform(context, task) });
  } catch (error) {
    tell({ kind: "failed", error: freezeError(error) });
  }
  parentPort?.close();
}

async function perform(context: WorkContext, task: Task): Promise<unknown> {
  switch (task.kind) {
    case "preview":
      return workOutPreview(context, task.pull);
    case "allow":
      return allow(context, task.request);
    case "answer":
      return answerInPull(context, task.answer);
  }
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The ports of a run, each call a question to the main thread. */
class Asking {
  readonly #waiting = new Map<number, Waiting>();
  readonly #wanted = new Map<number, LookQuery["wanted"]>();
  #repo: RepoRef;
  #asked = 0;

  constructor(repo: RepoRef) {
    this.#repo = repo;
    parentPort?.on("message", (message: ToThread) => this.#hear(message));
  }

  remote(): Remote {
    const asked = {
      ...this.port("remote"),
      look: async (query: LookQuery) => this.#look(query),
      writeState: (...args: unknown[]) => this.#ask("write-state", "", args),
    };
    const repo = { get: () => this.#repo, enumerable: true };
    return Object.defineProperty(asked, "repo", repo) as unknown as Remote;
  }

  port(port: Port): Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>> {
    return Object.fromEntries(
      ASKABLE[port].map((method) => [method, (...args: unknown[]) => this.#ask(port, method, args)]),
    );
  }

  async #look({ wanted, ...query }: LookQuery): Promise<Look> {
    const id = this.#asked + 1;
    this.#wanted.set(id, wanted);
    const { hasMore, ...look } = (await this.#ask("look", "", [query])) as Look & { readonly hasMore: boolean };
    const moreIssues = () => this.#ask("more-issues", "", [id]) as ReturnType<NonNullable<Look["moreIssues"]>>;
    return { ...look, moreIssues: hasMore ? moreIssues : null };
  }

  #ask(port: Extract<FromThread, { kind: "ask" }>["port"], method: string, args: readonly unknown[]): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      tell({ kind: "ask", id, port, method, args });
    });
  }

  #hear(message: ToThread): void {
    if (message.kind === "choose") {
      const wanted = this.#wanted.get(message.id) ?? (() => false);
      tell({ kind: "chosen", id: message.id, paths: message.paths.filter((path) => wanted(path)) });
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === "refused") waiting?.reject(thawError(message.error));
    else {
      this.#repo = message.repo;
      waiting?.resolve(message.value);
    }
  }
}

function tell(message: FromThread): void {
  if (parentPort === null) throw new InternalError("a preview was worked out outside of its thread");
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
  parentPort.postMessage(message);
}

await work(workerData as ThreadStart);
