/** An embedded GitHub: REST and GraphQL over real HTTP on loopback, with a world that can be built and acted on. */
import { SandboxClock } from "./clock.ts";
import { Faults } from "./faults.ts";
import type { AnswerSeen, Gate, Latency, RequestHook } from "./gate.ts";
import { pass } from "./gateway.ts";
import { rateAnswer } from "./http-answers.ts";
import { Limits } from "./limits.ts";
import type { LimitOptions } from "./limits.ts";
import { RepositoryHandle } from "./repository-handle.ts";
import { RequestLog } from "./request-log.ts";
import { Links } from "./rest/links.ts";
import { listen } from "./server.ts";
import { issueToken } from "./token-issuing.ts";
import type { TokenOptions } from "./token-issuing.ts";
import type { Account, Role } from "./world/account.ts";
import type { Lag } from "./world/list-lag.ts";
import { createRepository } from "./world/repository-create.ts";
import type { NewRepository } from "./world/repository-create.ts";
import { World } from "./world/world.ts";

/** What kind of GitHub to start. */
export interface SandboxOptions {
  /** Sandbox milliseconds in a real one; 1 unless told. */
  readonly clockScale?: number;
  /** Epoch milliseconds at which the sandbox's clock starts. */
  readonly startAt?: number;
  readonly graphql?: boolean;
  readonly subIssues?: boolean;
  readonly dependencies?: boolean;
  readonly customRefs?: boolean;
  readonly latency?: Latency;
  readonly lag?: Lag;
  /** None are enforced unless given; see GITHUB_LIMITS for GitHub's own. */
  readonly limits?: LimitOptions;
  readonly onAnswer?: (seen: AnswerSeen) => void;
  /** A fixed port; a free one unless told. */
  readonly port?: number;
}

/** A running sandbox. */
export interface Sandbox {
  readonly url: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly clock: SandboxClock;
  readonly world: World;
  /** Makes a repository; returns its handle. */
  createRepository(options: NewRepository): RepositoryHandle;
  /** Makes a person and gives roles by full name of repository. */
  addUser(login: string, options?: { readonly permissionByRepo?: Readonly<Record<string, Role>> }): Account;
  /** Makes a token and returns its text. */
  token(options: TokenOptions): string;
  repo(fullName: string): RepositoryHandle;
  beforeRequest(hook: RequestHook): void;
  afterRequest(hook: RequestHook): void;
  setLatency(latency: Latency): void;
  setLag(lag: Lag | null): void;
  close(): Promise<void>;
}

/** Starts a sandbox on a free port of 127.0.0.1. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const clock = new SandboxClock(options.clockScale, options.startAt);
  const { graphql = true, subIssues = true, dependencies = true, customRefs = true } = options;
  const world = new World(clock, { graphql, subIssues, dependencies, customRefs });
  world.lag.set(options.lag ?? null);
  const limits = new Limits(clock, options.limits ?? {});
  let gate: Gate | null = null;
  const server = await listen(async (request) => (gate === null ? null : pass(gate, request)), options.port);
  const apiUrl = `${server.url}/api/v3`;
  const ready: Gate = {
    world,
    links: new Links(server.url, apiUrl),
    clock,
    log: new RequestLog(),
    faults: new Faults(),
    limits,
    hooks: { before: [], after: [] },
    latency: options.latency ?? {},
    onAnswer: options.onAnswer,
    rateAnswer: (token) => rateAnswer(limits, token),
  };
  gate = ready;
  return {
    url: server.url,
    apiUrl,
    graphqlUrl: `${server.url}/api/graphql`,
    log: ready.log,
    faults: ready.faults,
    clock,
    world,
    createRepository: (repository) => new RepositoryHandle(world, createRepository(world, repository)),
    addUser: (login, more = {}) => {
      const account = world.account(login, "User");
      for (const [fullName, role] of Object.entries(more.permissionByRepo ?? {})) {
        world.getRepository(fullName).roles.set(login.toLowerCase(), role);
      }
      return account;
    },
    token: (wanted) => issueToken(world, wanted).value,
    repo: (fullName) => new RepositoryHandle(world, world.getRepository(fullName)),
    beforeRequest: (hook) => {
      ready.hooks.before.push(hook);
    },
    afterRequest: (hook) => {
      ready.hooks.after.push(hook);
    },
    setLatency: (latency) => {
      ready.latency = latency;
    },
    setLag: (lag) => {
      world.lag.set(lag);
    },
    close: () => server.close(),
  };
}
