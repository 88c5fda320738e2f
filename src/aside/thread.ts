import { epochMs } from "../ports/epoch-ms.ts";
import { parentPort, workerData } from "node:worker_threads";
import { InternalError } from "../errors.ts";
import type { ObservedIssue } from "../ports/issue.ts";
import type { Look, LookQuery } from "../ports/look.ts";
import type { PullRequestReader } from "../ports/pull-requests.ts";
import type { RepoFiles } from "../ports/repo-files.ts";
import type { RepoRef, RepositoryReader } from "../ports/repository-reader.ts";
import type { PastReader } from "../ports/past-reader.ts";
import type { RepositoryWriter } from "../ports/repository-writer.ts";
import { allow } from "../respond/allow.ts";
import { answerInPull } from "../respond/answer-in-pull.ts";
import { workOutPreview } from "../respond/work-out-preview.ts";
import { freezeError, thawError } from "./frozen-error.ts";
import type { ThreadContext } from "./thread-context.ts";
import { ASKABLE, type FromThread, type Port, type Task, type ThreadStart, type ToThread } from "./messages.ts";
import type { AfterNotice, SyncContext } from "../sync/context/sync-context.ts";
import { syncWithin } from "../sync/sync.ts";

/** Runs one task. It has no token and no network: it asks the main thread for everything. */
async function work({ task, repo, overrides, runUrl, now }: ThreadStart): Promise<void> {
  const asking = new Asking(repo);
  const from = performance.now();
  const clock = {
    now: () => epochMs(Math.round(now + performance.now() - from)),
    sleep: (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms)),
  };
  const log = (level: "debug" | "info" | "warn") => (message: string) => post({ kind: "log", level, message });
  const context = {
    reader: asking.reader(),
    writer: asking.writer(),
    pulls: asking.pulls(),
    files: asking.files(),
    past: asking.past(),
    startAgents: () => asking.startAgents(),
    clock,
    logger: { debug: log("debug"), info: log("info"), warn: log("warn"), progress: () => undefined },
    overrides,
    runUrl,
  };
  try {
    post({ kind: "done", value: await perform(context, task) });
  } catch (error) {
    post({ kind: "failed", error: freezeError(error) });
  }
  parentPort?.close();
}

type WholeContext = ThreadContext & Pick<SyncContext, "writer">;

async function perform(context: WholeContext, task: Task): Promise<unknown> {
  switch (task.kind) {
    case "preview":
      return workOutPreview(context, task.pull);
    case "allow":
      return allow(context, task.request);
    case "answer":
      return answerInPull(context, task.answer);
    case "sync":
      return syncWithin({ ...context, allowPartialRead: task.allowPartialRead }, context.clock.now());
  }
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The ports of a run, where each call is a question to the main thread. */
class Asking {
  readonly #waiting = new Map<number, Waiting>();
  readonly #wanted = new Map<number, LookQuery["wanted"]>();
  #repo: RepoRef;
  #asked = 0;

  constructor(repo: RepoRef) {
    this.#repo = repo;
    parentPort?.on("message", (message: ToThread) => this.#hear(message));
  }

  reader(): RepositoryReader {
    const repo = (): RepoRef => this.#repo;
    return {
      ...(this.#port("reader") as Pick<RepositoryReader, (typeof ASKABLE)["reader"][number]>),
      get repo() {
        return repo();
      },
      look: async (query) => this.#look(query),
    };
  }

  /** What the task may not write is refused when it is asked for. */
  writer(): RepositoryWriter {
    return this.#port("writer") as Pick<RepositoryWriter, (typeof ASKABLE)["writer"][number]>;
  }

  past(): PastReader {
    return this.#port("past") as Pick<PastReader, (typeof ASKABLE)["past"][number]>;
  }

  async startAgents(): Promise<readonly AfterNotice[]> {
    return (await this.#ask("agents", "startAgents", [])) as readonly AfterNotice[];
  }

  pulls(): PullRequestReader {
    return this.#port("pulls") as PullRequestReader;
  }

  files(): RepoFiles {
    return this.#port("files") as RepoFiles;
  }

  /** Returns a port with the methods that may be asked: each becomes a question. */
  #port(port: Port): unknown {
    return Object.fromEntries(
      ASKABLE[port].map((method) => [method, (...args: unknown[]) => this.#ask(port, method, args)]),
    );
  }

  async #look({ wanted, ...query }: LookQuery): Promise<Look> {
    const id = this.#asked + 1;
    this.#wanted.set(id, wanted);
    const { hasMore, ...look } = (await this.#ask("look", "", [
      // No function gets to the other thread.
      { ...query, reach: undefined },
    ])) as Look & { readonly hasMore: boolean };
    const moreIssues: Look["moreIssues"] = async (until) =>
      (await this.#ask("more-issues", "", [id, until])) as readonly ObservedIssue[];
    return { ...look, moreIssues: hasMore ? moreIssues : null };
  }

  #ask(port: Extract<FromThread, { kind: "ask" }>["port"], method: string, args: readonly unknown[]): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      post({ kind: "ask", id, port, method, args });
    });
  }

  #hear(message: ToThread): void {
    if (message.kind === "choose") {
      const wanted = this.#wanted.get(message.id) ?? (() => false);
      post({ kind: "chosen", id: message.id, paths: message.paths.filter((path) => wanted(path)) });
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

function post(message: FromThread): void {
  if (parentPort === null) throw new InternalError("a task was worked on outside of its thread");
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
  parentPort.postMessage(message);
}

await work(workerData as ThreadStart);
