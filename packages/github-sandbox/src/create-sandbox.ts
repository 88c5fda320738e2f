/** An embedded GitHub: REST and GraphQL over real HTTP on loopback, with a world that can be built and acted on. */
import { makeActionEnvironment, type ActionEnvironment, type ActionOptions } from "./actions/action-environment.ts";
import { SandboxClock } from "./clock.ts";
import { advertiseRefs } from "./http/advertise-refs.ts";
import { Faults } from "./http/faults.ts";
import type { AnswerSeen, RequestPipeline, Latency, RequestHook } from "./http/request-pipeline.ts";
import { pass } from "./http/gateway.ts";
import { rateAnswer } from "./http/http-answers.ts";
import type { QueryLimits } from "./http/heavy-queries.ts";
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
import { keepRuns } from "./world/repositories/workflow-runs.ts";
import { createRepository, type NewRepository } from "./world/repositories/repository-create.ts";
import { World, type Installation } from "./world/world.ts";

/** What kind of GitHub to start. */
export interface SandboxOptions {
  /** Sandbox milliseconds in a real one; default 1. */
  readonly clockScale?: number;
  /** Epoch milliseconds at which the sandbox's clock starts. */
  readonly startAt?: number;
  /** False: no GraphQL API. */
  readonly graphql?: boolean;
  /** False: neither sub-issues nor the fields that name them. */
  readonly subIssues?: boolean;
  /** False: neither dependencies nor the fields that name them. */
  readonly dependencies?: boolean;
  /** False: no issue types. */
  readonly issueTypes?: boolean;
  /** False: no issue fields. */
  readonly issueFields?: boolean;
  /** False: only references below refs/heads and refs/tags can be written. */
  readonly customRefs?: boolean;
  /** False: other references can be written, and read over REST, and GraphQL shows none of them. */
  readonly customRefsInGraphql?: boolean;
  /** False: no `updateRefs` mutation. */
  readonly updateRefs?: boolean;
  /** Entries of a tree after which it is cut off; default 100,000, as on GitHub. */
  readonly treeEntries?: number;
  readonly latency?: Latency;
  readonly lag?: Lag;
  /** None are enforced unless given; see GITHUB_LIMITS for GitHub's own. */
  readonly limits?: LimitOptions;
  /** What a GraphQL query may take; anything, unless given. */
  readonly queries?: QueryLimits;
  /** Called with every REST answer that an operation gave. */
  readonly onAnswer?: (seen: AnswerSeen) => void;
  /** A fixed port; a free one by default. */
  readonly port?: number;
}

/** A running sandbox. */
export interface Sandbox {
  /** Base of the web pages, `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Base of the REST API, without a slash at the end. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly clock: SandboxClock;
  /** Everything this GitHub knows, for tests that look deeper than handles do. */
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
  /** Removes an installation: its tokens stop working. */
  uninstall(installation: Installation): void;
  /** Adds repositories, by full name, to an installation and takes others out. */
  changeInstallation(installation: Installation, change: { add?: readonly string[]; remove?: readonly string[] }): void;
  /** Makes a token and returns its text. */
  token(options: TokenOptions): string;
  /** The handle of a repository, by its present or an old full name; throws where there is none. */
  repo(fullName: string): RepositoryHandle;
  readonly webhooks: Webhooks;
  /** Events that would have started workflows; call its `watch()` first. */
  readonly workflows: WorkflowEvents;
  /** Whom the browser is signed in as. */
  readonly oauth: OAuth;
  /** What GitHub would write to GITHUB_EVENT_PATH. */
  eventPayload(name: string, options: EventOptions): Record<string, unknown>;
  /** Variables and files for an Action that is started as a child process. */
  actionEnvironment(options: ActionOptions): ActionEnvironment;
  /** Calls this before each request is applied, and waits for it. */
  beforeRequest(hook: RequestHook): void;
  /** Calls this when a request is applied and its answer not yet sent, and waits for it. */
  afterRequest(hook: RequestHook): void;
  setLatency(latency: Latency): void;
  /** Lets GraphQL queries take only so much from now on. */
  setQueryLimits(limits: QueryLimits): void;
  /** Lets lists run behind; null makes them current. */
  setLag(lag: Lag | null): void;
  /** Breaks what is under way, and stops listening and delivering. */
  close(): Promise<void>;
}

/** Starts a sandbox on a free port of 127.0.0.1. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const clock = new SandboxClock(options.clockScale, options.startAt);
  const { graphql = true, subIssues = true, dependencies = true, issueTypes = true, issueFields = true } = options;
  const { customRefs = true, customRefsInGraphql = true, updateRefs = true, treeEntries = 100_000 } = options;
  const git = { customRefs, customRefsInGraphql, updateRefs, treeEntries };
  const world = new World(clock, { graphql, subIssues, dependencies, issueTypes, issueFields, ...git });
  world.lag.set(options.lag ?? null);
  keepRuns(world);
  const limits = new Limits(clock, options.limits ?? {});
  const oauth = new OAuth(world);
  let pipeline: RequestPipeline | null = null;
  const server = await listen(async (request) => {
    const page = oauth.answer(request) ?? advertiseRefs(world, request);
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
    queries: options.queries ?? {},
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
    setQueryLimits: (limits) => {
      ready.queries = limits;
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
