import { readFileSync } from "node:fs";
import * as z from "zod/mini";
import { ConfigError } from "../errors.ts";
import { graphqlUrlOf } from "../github/addresses.ts";
import type { RepoRef } from "../ports/repository-reader.ts";

/** What the runner tells a step, as far as plansync listens. */
export interface ActionEnvironment {
  readonly repo: RepoRef;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  readonly eventName: string;
  /** The event's payload, unread: anybody may have written parts of it. */
  readonly payload: unknown;
  /** `refs/heads/main` of a push. */
  readonly ref: string;
  /** The commit that the run is for; of `pull_request` the one that merging would make. */
  readonly sha: string;
  /** Login of who started the run. */
  readonly actor: string;
  readonly runUrl: string;
  /** Which workflow and job this is: whose input says which files are plans. */
  readonly chooser: string;
  /** Name of the file of the running workflow; null where it isn't known. */
  readonly workflow: string | null;
  /** File of the job summary; null on runners that have none. */
  readonly summaryPath: string | null;
  /** Folder for files of this job. */
  readonly temp: string;
  /** True where the runner names a proxy for some addresses. */
  readonly hasProxy: boolean;
}

const PROXIES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];

const variables = z.object({
  GITHUB_REPOSITORY: z.string().check(z.regex(/^[^/\s]+\/[^/\s]+$/)),
  GITHUB_EVENT_NAME: z.string().check(z.minLength(1)),
  GITHUB_EVENT_PATH: z.optional(z.string()),
  GITHUB_API_URL: z._default(z.url(), "https://api.github.com"),
  GITHUB_GRAPHQL_URL: z.optional(z.url()),
  GITHUB_SERVER_URL: z._default(z.url(), "https://github.com"),
  GITHUB_REF: z._default(z.string(), ""),
  GITHUB_SHA: z._default(z.string(), ""),
  GITHUB_ACTOR: z._default(z.string(), ""),
  GITHUB_JOB: z._default(z.string(), ""),
  GITHUB_WORKFLOW_REF: z._default(z.string(), ""),
  GITHUB_STEP_SUMMARY: z._default(z.string(), ""),
  GITHUB_RUN_ID: z._default(z.string(), ""),
  RUNNER_TEMP: z.string().check(z.minLength(1)),
});

/**
 * Reads the environment of a step.
 * @throws ConfigError when this is no step of a workflow.
 */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): ActionEnvironment {
  const parsed = variables.safeParse(env);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))].join(", ");
    throw new ConfigError(`The environment does not look like a step of a workflow: ${names}.`, {
      hint: "Start this with `uses:` in a workflow; on a laptop use the `plansync` command.",
    });
  }
  const values = parsed.data;
  const [owner = "", repo = ""] = values.GITHUB_REPOSITORY.split("/");
  const serverUrl = withoutSlash(values.GITHUB_SERVER_URL);
  return {
    repo: { owner, repo },
    apiUrl: withoutSlash(values.GITHUB_API_URL),
    graphqlUrl: withoutSlash(values.GITHUB_GRAPHQL_URL ?? graphqlUrlOf(withoutSlash(values.GITHUB_API_URL))),
    serverUrl,
    eventName: values.GITHUB_EVENT_NAME,
    payload: readPayload(values.GITHUB_EVENT_PATH),
    ref: values.GITHUB_REF,
    sha: values.GITHUB_SHA,
    actor: values.GITHUB_ACTOR,
    chooser: `${values.GITHUB_WORKFLOW_REF.replace(/@.*$/, "")}#${values.GITHUB_JOB}`,
    workflow: workflowFile(values.GITHUB_WORKFLOW_REF),
    runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${values.GITHUB_RUN_ID}`,
    summaryPath: values.GITHUB_STEP_SUMMARY || null,
    temp: values.RUNNER_TEMP,
    hasProxy: PROXIES.some((name) => (env[name] ?? "") !== ""),
  };
}

function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === "") return {};
  try {
    return JSON.parse(readFileSync(path, "utf8")) as unknown;
  } catch (cause) {
    throw new ConfigError("The event's payload can't be read.", { hint: "Run the job again.", cause });
  }
}

/** `owner/repo/.github/workflows/plansync.yml@refs/heads/main`; one of another repository can't be started from here. */
function workflowFile(ref: string): string | null {
  return /\/\.github\/workflows\/([^/@]+)@/.exec(ref)?.[1] ?? null;
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, "");
}
