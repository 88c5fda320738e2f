import { setTimeout as sleep } from "node:timers/promises";
import { systemClock } from "../system-clock.ts";
import { errorCode } from "../error-code.ts";
import { ConfigError, messageOf } from "../errors.ts";
import { readNetworkError } from "../github/transport/failure/network-failure.ts";
import type { BotBase } from "./bot-services.ts";
import { startCore, INTERVALS, type BotCore, type Intervals } from "./core.ts";
import { listInstallations } from "./database/installations.ts";
import { assertTakesWrites } from "./database/takes-writes.ts";
import { noPage } from "./dashboard/page-answers.ts";
import { dashboardRoutes } from "./dashboard/routes.ts";
import type { AppCredentials, BotEnvironment } from "./environment.ts";
import { connectApp } from "./github/app.ts";
import type { Answer, Route } from "./http/exchange.ts";
import { serveHttp } from "./http/server.ts";
import type { BotLog } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { readFigures } from "./queue/figures.ts";
import { setupRoutes } from "./setup/routes.ts";
import { takeWebhook, WEBHOOK_PATH } from "./webhooks/intake.ts";

/** A running bot. */
export interface Bot {
  readonly url: string;
  readonly port: number;
  /** Null until there is an App and the database has answered for the first time. */
  readonly core: BotCore | null;
  /** Resolves when the database has answered for the first time and jobs run. */
  readonly ready: Promise<void>;
  /** Ends the running jobs, or returns them to the queue, within 25 seconds. */
  stop(): Promise<void>;
}

export interface BotOptions {
  readonly environment: BotEnvironment;
  readonly log: BotLog;
  readonly version: string;
  readonly tempo?: Partial<Intervals>;
  /** Reads the environment again, after the setup page has written the App's credentials. */
  readonly reread?: () => BotEnvironment;
}

/** Milliseconds between attempts to reach the database: the first, and the longest. */
const RETRY_FIRST = 500;
const RETRY_LONGEST = 15_000;

/**
 * Starts a replica: it listens at once, and works as soon as the database answers.
 * @throws ConfigError when it can't listen.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { log, version } = options;
  const tempo = { ...INTERVALS, ...options.tempo };
  const stopping = new AbortController();
  let core: BotCore | null = null;
  let environment = options.environment;
  let settleReady: { resolve: () => void; reject: (error: unknown) => void } | undefined;
  const ready = new Promise<void>((resolve, reject) => {
    settleReady = { resolve, reject };
  });
  ready.catch(() => undefined);
  const database = () => {
    if (core === null) throw new Error("not connected yet");
    return core.services.database;
  };
  const metrics = createMetrics({
    readQueue: async () => readFigures(database()),
    readInstallations: async () => {
      const known = await listInstallations(database());
      return new Set(known.flatMap(({ id, isSuspended }) => (isSuspended ? [] : [id])));
    },
  });

  let asking: Promise<void> | null = null;
  const state: ServedState = {
    stopping: () => stopping.signal.aborted,
    core: () => core,
    takesWrites: async () => {
      if (core === null) return false;
      const { databaseUrl, dataDir } = environment;
      // One for all who ask meanwhile: anybody may, and each would take a connection.
      asking ??= assertTakesWrites(core.services.database, databaseUrl === null ? dataDir : null).finally(() => {
        asking = null;
      });
      return isWithin(asking, 2000);
    },
  };
  let routes: readonly Route[] = [];
  const server = await serveHttp(environment, () => routes, noPage, log);

  const begin = async (credentials: AppCredentials): Promise<void> => {
    if (environment.oauth === null && environment.dashboardToken === null)
      log.info("Nobody can log in to the dashboard: set GITHUB_CLIENT_ID and GITHUB_CLIENT_SECRET, or DASHBOARD_TOKEN");
    const app = connectApp(credentials, environment, log, version);
    const base = { environment, app, metrics, log, clock: systemClock, version };
    routes = servedRoutes({ ...base, state, url: server.url, webhookSecret: credentials.webhookSecret });
    core = await connect(() => startCore(base, tempo), { signal: stopping.signal, log, where: placeOf(environment) });
    if (core !== null) log.info({ database: environment.databaseUrl === null ? "embedded" : "PostgreSQL" }, "Working");
  };
  const work = (credentials: AppCredentials) => begin(credentials).then(settleReady?.resolve, settleReady?.reject);

  let working: Promise<void> = Promise.resolve();
  if (environment.app === null) {
    log.warn(`There is no App yet: open ${environment.publicUrl ?? server.url} to create one.`);
    routes = setupRoutes({
      environment,
      log,
      url: server.url,
      onCreated: () => {
        environment = options.reread?.() ?? environment;
        if (environment.app !== null) working = work(environment.app) ?? Promise.resolve();
      },
    });
  } else working = work(environment.app) ?? Promise.resolve();
  let stopped: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    stopping.abort();
    await working.catch(() => undefined);
    await core?.stop();
    await server.close();
  };
  log.info(`Listening on ${server.url}`);
  return {
    url: server.url,
    port: server.port,
    ready,
    get core() {
      return core;
    },
    stop: () => (stopped ??= stop()),
  };
}

interface ServedState {
  readonly stopping: () => boolean;
  readonly core: () => BotCore | null;
  readonly takesWrites: () => Promise<boolean>;
}

interface Served extends BotBase {
  readonly state: ServedState;
  readonly url: string;
  readonly webhookSecret: string;
}

function servedRoutes(served: Served): readonly Route[] {
  const { state, metrics, log, environment } = served;
  return [
    {
      method: "POST",
      path: WEBHOOK_PATH,
      handle: (exchange) =>
        takeWebhook(exchange, {
          maxBodyBytes: environment.maxBodyBytes,
          metrics,
          log,
          secret: served.webhookSecret,
          queue: async (jobs) => {
            const core = state.core();
            if (core === null) throw new Error("The database has not responded yet.");
            await Promise.all(jobs.map((wish) => core.services.queue.send(wish)));
          },
        }),
    },
    { method: "GET", path: "/healthz", handle: () => ({ status: 200, json: { status: "ok" } }) },
    {
      method: "GET",
      path: "/readyz",
      handle: async (): Promise<Answer> => {
        if (state.stopping()) return { status: 503, json: { status: "stopping" } };
        return (await state.takesWrites())
          ? { status: 200, json: { status: "ready" } }
          : { status: 503, json: { status: "the database does not take writes" } };
      },
    },
    {
      method: "GET",
      path: "/metrics",
      handle: async () => ({
        status: 200,
        body: await metrics.exposition(),
      }),
    },
    ...dashboardRoutes({ environment, url: served.url, log, core: state.core, clock: served.clock }),
  ];
}

/** Retries until it works, or the bot is stopped. @throws ConfigError at once: retrying would not help. */
async function connect(
  start: () => Promise<BotCore>,
  { signal, log, where }: { readonly signal: AbortSignal; readonly log: BotLog; readonly where: string },
): Promise<BotCore | null> {
  for (let wait = RETRY_FIRST; !signal.aborted; wait = Math.min(wait * 2, RETRY_LONGEST))
    try {
      return await start();
    } catch (error) {
      if (error instanceof ConfigError) throw error;
      const what = isFromDatabase(error) ? "can't be prepared" : "does not respond";
      const message = isFromDatabase(error) ? messageOf(error) : readNetworkError(error).message;
      log.warn(`The database ${where} ${what}: ${message}. Trying again in ${wait / 1000} s`);
      log.debug({ err: error }, "Details of the failure");
      await sleep(wait, undefined, { signal }).catch(() => undefined);
    }
  return null;
}

/** PostgreSQL's classes of errors that only say that it can't answer now: connections, resources, an operator. */
const AWAY = /^(08|53|55|57)/;

/** True for an answer of the database, such as a missing privilege: it is there, and waiting may not help. */
function isFromDatabase(error: unknown): boolean {
  const code = errorCode(error);
  return code !== null && /^(?=.*\d)[0-9A-Z]{5}$/.test(code) && !AWAY.test(code);
}

/** Names the database without its password. */
function placeOf({ databaseUrl, dataDir }: BotEnvironment): string {
  if (databaseUrl === null) return `in ${dataDir}`;
  if (!URL.canParse(databaseUrl)) return "of DATABASE_URL";
  const { host, pathname } = new URL(databaseUrl);
  return `at ${host}${pathname}`;
}

async function isWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  const late = sleep(ms, false, { ref: false });
  return Promise.race([
    work.then(
      () => true,
      () => false,
    ),
    late,
  ]);
}
