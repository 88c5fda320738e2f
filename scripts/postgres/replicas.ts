import { execFile, spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, openSync, readFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "./find-postgres.ts";

const ROOT = join(import.meta.dirname, "..", "..");
/** Below node_modules, so that the bundle finds what it leaves outside. */
const BUILT = join(ROOT, "node_modules", ".cache", "plansync", "bot");

/** Builds the bot from the sources as they are. */
export async function buildBot(): Promise<string> {
  mkdirSync(BUILT, { recursive: true });
  const builder = join(ROOT, "test", "support", "build-shell.ts");
  await promisify(execFile)(process.execPath, ["--disable-warning=ExperimentalWarning", builder, "bot", BUILT], {
    cwd: ROOT,
  });
  return join(BUILT, "bot.js");
}

/** None outlives this process. */
const alive = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of alive) child.kill("SIGKILL");
});

interface ReplicaOptions {
  readonly name: string;
  readonly port: number;
  /** The built bot. */
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
  /** Folder for its log. */
  readonly logs: string;
}

/** One replica as a process of its own. */
export class Replica {
  readonly port: number;
  readonly #options: ReplicaOptions;
  readonly #logPath: string;
  readonly #logFile: number;
  #process: ChildProcess | null = null;
  /** How it ended last; null while it runs, and after a signal. */
  exitCode: number | null = null;

  constructor(options: ReplicaOptions) {
    this.port = options.port;
    this.#options = options;
    this.#logPath = join(options.logs, `${options.name}.log`);
    this.#logFile = openSync(this.#logPath, "a");
  }

  /** Another bot in its place, with the same port and variables: stop this one first. */
  replacedBy(other: Pick<ReplicaOptions, "name" | "file">): Replica {
    return new Replica({ ...this.#options, ...other });
  }

  /** Its process. @throws when it is not up. */
  get pid(): number {
    const pid = this.#process?.pid;
    if (pid === undefined) throw new Error("The replica is not up.");
    return pid;
  }

  /** Everything that it has logged. */
  get said(): string {
    return readFileSync(this.#logPath, "utf8");
  }

  get isUp(): boolean {
    return this.#process !== null;
  }

  start(): void {
    const { file, env, port } = this.#options;
    const child = spawn(process.execPath, [file], {
      env: { PATH: process.env["PATH"] ?? "", ...env, PORT: String(port), HOST: "127.0.0.1" },
      stdio: ["ignore", this.#logFile, this.#logFile],
    });
    this.#process = child;
    this.exitCode = null;
    alive.add(child);
    child.once("exit", (code) => {
      alive.delete(child);
      if (this.#process !== child) return;
      this.#process = null;
      this.exitCode = code;
    });
  }

  /** Sends a signal and waits for the end. Returns the milliseconds that it took. */
  async stop(signal: "SIGKILL" | "SIGTERM"): Promise<number> {
    const child = this.#process;
    if (child === null) return 0;
    const began = performance.now();
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    await ended;
    return performance.now() - began;
  }

  /** Halts it, as a machine that sleeps does: it holds what it holds, and does nothing. */
  halt(): void {
    this.#process?.kill("SIGSTOP");
  }

  /** Lets it go on where it was halted. */
  goOn(): void {
    this.#process?.kill("SIGCONT");
  }

  async isReady(): Promise<boolean> {
    try {
      return (
        (await fetch(`http://127.0.0.1:${this.port}/readyz`, { signal: AbortSignal.timeout(2000) })).status === 200
      );
    } catch {
      return false;
    }
  }
}

/** Starts so many replicas and waits until all are ready. */
export async function startReplicas(
  count: number,
  options: { file: string; env: Readonly<Record<string, string>>; logs: string },
): Promise<readonly Replica[]> {
  const replicas: Replica[] = [];
  for (let index = 1; index <= count; index += 1)
    replicas.push(new Replica({ ...options, name: `replica-${index}`, port: await freePort() }));
  for (const replica of replicas) replica.start();
  await waitFor(
    "the replicas are ready",
    async () => (await Promise.all(replicas.map((one) => one.isReady()))).every(Boolean),
    60_000,
  );
  return replicas;
}

/** Hands requests to the replicas in turn, as a load balancer does; 502 when the one in turn is down. */
export async function balance(replicas: readonly Replica[]): Promise<{ readonly url: string; close(): Promise<void> }> {
  let turn = 0;
  const server: Server = createServer((incoming, outgoing) => {
    const up = replicas.filter(({ isUp }) => isUp);
    turn += 1;
    const target = up[turn % Math.max(1, up.length)];
    const fail = () => outgoing.writeHead(502).end();
    if (target === undefined) return void fail();
    const passed = request(
      { host: "127.0.0.1", port: target.port, path: incoming.url, method: incoming.method, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    passed.once("error", () => (outgoing.headersSent ? outgoing.destroy() : fail()));
    incoming.pipe(passed);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** @throws when it doesn't come true in time. */
export async function waitFor(what: string, holds: () => boolean | Promise<boolean>, ms: number): Promise<void> {
  const end = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
