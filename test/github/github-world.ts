import { epochMs } from "../../src/ports/epoch-ms.ts";
import {
  createSandbox,
  type RepositoryHandle,
  type Sandbox,
  type SandboxOptions,
  type TokenOptions,
} from "github-sandbox";
import { createRemoteContext, type Remote, remoteIn, type RemoteOptions } from "../../src/github/remote.ts";
import type { RemoteContext } from "../../src/github/transport/context.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { RepositoryReader } from "../../src/ports/repository-reader.ts";
import type { RepositoryWriter } from "../../src/ports/repository-writer.ts";
import { type KeptLog, keepLog } from "./jumping-clock.ts";

export const LABEL = "plansync";
export const PLAN = "# Plan\n\n- [ ] Write it\n";

/** Both ports in one: tests of the adapters read what they wrote. */
export type ReaderAndWriter = RepositoryReader & RepositoryWriter;

export function inOne({ reader, writer }: Remote): ReaderAndWriter {
  return Object.assign(reader, writer);
}

export interface GitHubWorld {
  readonly sandbox: Sandbox;
  readonly repository: RepositoryHandle;
  readonly log: KeptLog;
  readonly clock: Clock;
  /** A new remote, as the next run has: nothing is remembered. */
  remote(token?: Partial<TokenOptions>, more?: Partial<RemoteOptions>): ReaderAndWriter;
  context(token?: Partial<TokenOptions>, more?: Partial<RemoteOptions>): RemoteContext;
  close(): Promise<void>;
}

/** A sandbox with one repository and one plan, and remotes to it by a workflow's token. */
export async function startWorld(
  options: SandboxOptions = {},
  files: Readonly<Record<string, string | Uint8Array>> | null = { "PLAN.md": PLAN, "src/a.ts": "a\n" },
): Promise<GitHubWorld> {
  const sandbox = await createSandbox(options);
  const repository = sandbox.createRepository({
    owner: "octo",
    name: "plans",
    ...(files === null ? {} : { files }),
    roles: { mona: "write", eve: "read" },
  });
  repository.repository.actionsMayCreatePulls = true;
  const log = keepLog();
  // Waiting lets the sandbox's time pass at once.
  const clock: Clock = {
    now: () => epochMs(sandbox.clock.now()),
    sleep: async (ms) => sandbox.clock.advance(ms),
  };
  const context = (token: Partial<TokenOptions> = {}, more: Partial<RemoteOptions> = {}): RemoteContext =>
    createRemoteContext({
      repo: { owner: "octo", repo: "plans" },
      token: sandbox.token({ kind: "github-token", repo: "octo/plans", ...token }),
      apiUrl: sandbox.apiUrl,
      graphqlUrl: sandbox.graphqlUrl,
      clock,
      logger: log,
      ...more,
    });
  return {
    sandbox,
    repository,
    log,
    clock,
    context,
    remote: (token, more) => inOne(remoteIn(context(token, more))),
    close: () => sandbox.close(),
  };
}

/** The look that tests take. */
export const LOOK = { wanted: (path: string) => path.endsWith(".md"), label: LABEL };
