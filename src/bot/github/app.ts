import { createAppAuth } from "@octokit/auth-app";
import { Octokit } from "@octokit/rest";
import { PermissionError } from "../../errors.ts";
import { isCloud } from "../../github/transport/addresses.ts";
import { httpFetch } from "../../github/transport/http-fetch.ts";
import { octokitOptions } from "../../github/transport/octokit-options.ts";
import type { AppCredentials, BotEnvironment } from "../environment.ts";
import type { BotLog } from "../log.ts";
import type { AppClient } from "./app-client.ts";
import { renewRefusedToken, type Renewals } from "./renewed-token.ts";
import { statusOf } from "./status-of.ts";
import { TokenCache } from "./token-cache.ts";

/** GitHub, from the App's side. */
export interface GitHubApp {
  /** Returns a client that authenticates as the App itself. */
  asApp(watch: RequestWatch): AppClient;
  /**
   * Returns a client that authenticates as one installation and renews its token by itself.
   * @throws InstallationGoneError when GitHub knows no such installation, or it is suspended.
   */
  asInstallation(id: number, watch: RequestWatch): Promise<AppClient>;
  /** Page where the App is installed on more accounts; null while GitHub doesn't answer. */
  installUrl(serverUrl: string): Promise<string | null>;
}

/** Watches each request of a job, and may stop it. */
export interface RequestWatch {
  /** Goes into the user agent, so that a request can be traced to its job from either side. */
  readonly run: string;
  /** Aborted: no further request is sent, and the running one is cancelled. */
  readonly cut: AbortSignal;
  /** Called before each request; throws to stop. */
  before(): void;
  /** Called while GitHub is slow to answer: the job's place is for others meanwhile. */
  readonly rest: <T>(wait: () => Promise<T>) => Promise<T>;
  after(request: {
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly ms: number;
  }): void;
}

/** The App is no longer installed there, or the installation is suspended. There is nothing to do. */
export class InstallationGoneError extends PermissionError {
  readonly isSuspended: boolean;

  constructor(id: number, isSuspended: boolean, cause: unknown) {
    super(`Installation ${id} ${isSuspended ? "is suspended" : "no longer exists"}.`, {
      hint: isSuspended ? "Lift the suspension in the settings of the account." : "Install the App again to continue.",
      cause,
    });
    this.isSuspended = isSuspended;
  }
}

/** Prepares clients for the App and its installations; they share the tokens. Sends no request. */
export function connectApp(
  credentials: AppCredentials,
  environment: Pick<BotEnvironment, "apiUrl">,
  log: BotLog,
  version: string,
): GitHubApp {
  const { appId, privateKey } = credentials;
  const cache = new TokenCache();
  const renewals: Renewals = new Map();
  /** Without plugins that wait or retry by themselves: the engine and the shared pace decide both. */
  const clientOf = (installationId?: number): AppClient =>
    new Octokit({
      ...octokitOptions(environment.apiUrl),
      authStrategy: createAppAuth,
      auth: { appId, privateKey, cache, ...(installationId !== undefined && { installationId }) },
      request: { fetch: httpFetch },
    });
  let slug: string | null = null;
  return {
    installUrl: async (serverUrl) => {
      try {
        slug ??= (await clientOf().request("GET /app")).data?.slug ?? null;
      } catch (error) {
        log.debug({ err: error }, "The App's name could not be read");
      }
      const pages = isCloud(serverUrl) ? "apps" : "github-apps";
      return slug === null ? null : `${serverUrl}/${pages}/${slug}/installations/new`;
    },
    asApp: (watch) => {
      const client = clientOf();
      watchRequests(client, watch, version);
      return client;
    },
    asInstallation: async (id, watch) => {
      const client = clientOf(id);
      watchRequests(client, watch, version);
      renewRefusedToken(client, id, renewals);
      await ensureToken(client, id);
      return client;
    },
  };
}

/** Requests a token first: a missing installation would otherwise look like a missing repository. */
async function ensureToken(client: AppClient, id: number): Promise<void> {
  try {
    await client.auth({ type: "installation" });
  } catch (error) {
    const status = statusOf(error);
    if (status === 404) throw new InstallationGoneError(id, false, error);
    if (status === 403 && /suspended/i.test(String(error))) throw new InstallationGoneError(id, true, error);
    throw error;
  }
}

/** Timeout in milliseconds for requests without their own; GitHub gives up after ten seconds. */
const REQUEST_TIMEOUT = 15_000;

/** Milliseconds after which GitHub counts as slow. */
const SLOW = 2000;

async function restWhileSlow<T>(answer: Promise<T>, rest: RequestWatch["rest"]): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const slow = new Promise<"slow">((resolve) => {
    timer = setTimeout(() => resolve("slow"), SLOW);
  });
  try {
    const first = await Promise.race([answer.then(() => "answered" as const), slow]);
    return first === "slow" ? await rest(() => answer) : await answer;
  } finally {
    clearTimeout(timer);
  }
}

function watchRequests(client: AppClient, watch: RequestWatch, version: string): void {
  client.hook.wrap("request", async (request, options) => {
    watch.cut.throwIfAborted();
    watch.before();
    const began = performance.now();
    const reportStatus = (status: number) => {
      const ms = Math.round(performance.now() - began);
      watch.after({ method: options.method, path: options.url.replace(/^https?:\/\/[^/]+/, ""), status, ms });
    };
    options.headers["user-agent"] = `plansync/${version} (${watch.run})`;
    const given = (options.request as { signal?: AbortSignal } | undefined)?.signal;
    const signal = AbortSignal.any([given ?? AbortSignal.timeout(REQUEST_TIMEOUT), watch.cut]);
    options.request = { ...options.request, signal };
    try {
      const response = await restWhileSlow(Promise.resolve(request(options)), watch.rest);
      reportStatus(response.status);
      return response;
    } catch (error) {
      reportStatus(statusOf(error));
      throw error;
    }
  });
}
