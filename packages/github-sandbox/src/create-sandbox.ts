/** An embedded GitHub: REST and GraphQL over real HTTP on loopback, with a world that can be built and acted on. */
import { makeActionEnvironment, type ActionEnvironment, type ActionOptions } from "./actions/action-environment.ts";
import { SandboxClock } from "./clock.ts";
import { Faults } from "./http/faults.ts";
import type { AnswerSeen, RequestPipeline, Latency, RequestHook } from "./http/request-pipeline.ts";
import { pass } from "./http/gateway.ts";
import { rateAnswer } from "./http/http-answers.ts";
import { changeRepositories, ensureApp, install, suspend, uninstall, type NewApp } from "./apps/installing.ts";
import { Limits, type LimitOptions } from "./http/limits.ts";
import { OAuth } from "./apps/oauth.ts";
import { RepositoryHandle } from "./repository-handle.ts";
import { RequestLog } from "./http/request-log.ts";
import { Links } from "./rest/links.ts";
import { listen } from "./http/server.ts";
import { issueToken, type TokenOptions } from "./apps/token-issuing.ts";
import { buildPayload, type EventOptions } from "./webhooks/event-payload.ts";
import { Webhooks } from "./webhooks/webhooks.ts";
import { WorkflowEvents } from "./webhooks/workflow-events.ts";
import type { Account, App, Role } from "./world/account.ts";
import type { Lag } from "./world/issues/list-lag.ts";
import { createRepository, type NewRepository } from "./world/repositories/repository-create.ts";
import { World, type Installation } from "./world/world.ts";

/** What kind of GitHub to start. */
export interface SandboxOptions {
  /** Sandbox milliseconds in a real one; default 1. */
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
  /** A fixed port; a free one by default. */
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
  /** Registers an App. */
  createApp(options: NewApp): App;
  /** Installs an App on an account, for the repositories named or, without names, for all. */
  install(app: App, account: string, repositories?: readonly string[]): Installation;
  /** Suspends an installation, or lifts it. */
  suspend(installation: Installation, isSuspended?: boolean): void;
  uninstall(installation: Installation): void;
  /** Adds repositories, by full name, to an installation and takes others out. */
  changeInstallation(installation: Installation, change: { add?: readonly string[]; remove?: readonly string[] }): void;
  /** Makes a token and returns its text. */
  token(options: TokenOptions): string;
  repo(fullName: string): RepositoryHandle;
  readonly webhooks: Webhooks;
  /** Events that would have started workflows; call its `watch()` first. */
  readonly workflows: WorkflowEvents;
  readonly oauth: OAuth;
  /** What GitHub would write to GITHUB_EVENT_PATH. */
  eventPayload(name: string, options: EventOptions): Record<string, unknown>;
  /** Variables and files for an Action that is started as a child process. */
  actionEnvironment(options: ActionOptions): ActionEnvironment;
  beforeRequest(hook: RequestHook): void;
  afterRequest(hook: RequestHook): void;
  setLatency(latency: Latency): void;
  setLag(lag: Lag | null): void;
  close(): Promise<void>;
}

/** Starts a sandbox on a free port of 127.0.0.1. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const clock = new SandboxClock(options.clockScale, options.startAt);
  const { graphql = true, subIssues = true, dependencies = true, customRefs = true } = options;
  const world = new World(clock, { graphql, subIssues, dependencies, customRefs });
  world.lag.set(options.lag ?? null);
  const limits = new Limits(clock, options.limits ?? {});
  const oauth = new OAuth(world);
  let pipeline: RequestPipeline | null = null;
  const server = await listen(async (request) => {
    const page = oauth.answer(request);
    return page === undefined && pipeline !== null ? pass(pipeline, request) : (page ?? null);
  }, options.port);
  const apiUrl = `${server.url}/api/v3`;
  const graphqlUrl = `${server.url}/api/graphql`;
  const links = new Links(server.url, apiUrl);
  const webhooks = new Webhooks(world, links);
  const ready: RequestPipeline = {
    world,
    links,
    clock,
    log: new RequestLog(),
    faults: new Faults(),
    limits,
    hooks: { before: [], after: [] },
    latency: options.latency ?? {},
    onAnswer: options.onAnswer,
    rateAnswer: (token) => rateAnswer(limits, token),
  };
  pipeline = ready;
  return {
    url: server.url,
    apiUrl,
    graphqlUrl,
    webhooks,
    workflows: new WorkflowEvents(world, links),
    oauth,
    eventPayload: (name, event) => buildPayload(world, links, name, event),
    actionEnvironment: (action) =>
      makeActionEnvironment(world, { server: server.url, api: apiUrl, graphql: graphqlUrl }, action),
    log: ready.log,
    faults: ready.faults,
    clock,
    world,
    createRepository: (repository) => new RepositoryHandle(world, createRepository(world, repository)),
    addUser: (login, more = {}) => {
      const account = world.account(login, "User");
      for (const [fullName, role] of Object.entries(more.permissionByRepo ?? {}))
        world.getRepository(fullName).roles.set(login.toLowerCase(), role);
      return account;
    },
    createApp: (wanted) => ensureApp(world, wanted),
    install: (app, account, names) =>
      install(world, app, world.account(account), names?.map((name) => world.getRepository(name)) ?? null),
    suspend: (installation, isSuspended = true) => {
      suspend(world, installation, isSuspended);
    },
    uninstall: (installation) => {
      uninstall(world, installation);
    },
    changeInstallation: (installation, { add = [], remove = [] }) => {
      const find = (names: readonly string[]) => names.map((name) => world.getRepository(name));
      changeRepositories(world, installation, { add: find(add), remove: find(remove) });
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
    close: async () => {
      webhooks.stop();
      await server.close();
    },
  };
}
