import { existsSync } from "node:fs";
import type { context as toolkitContext } from "@actions/github";
import * as z from "zod/mini";
import { ConfigError } from "../errors.ts";
import { graphqlUrlOf } from "../github/transport/addresses.ts";
import type { RepoRef } from "../ports/repository-reader.ts";

/** The toolkit's view of the running step: event, commit, actor. */
export type StepContext = Pick<
  typeof toolkitContext,
  "repo" | "apiUrl" | "serverUrl" | "eventName" | "payload" | "ref" | "sha" | "actor" | "job"
>;

/** The part of the runner's environment that plansync uses. */
export interface ActionEnvironment {
  readonly repo: RepoRef;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  readonly eventName: string;
  /** The event's payload, unparsed: anybody may have written parts of it. */
  readonly payload: unknown;
  /** `refs/heads/main` of a push. */
  readonly ref: string;
  /** The commit that the run is for; on `pull_request` the test merge. */
  readonly sha: string;
  /** Login of the person or app that started the run. */
  readonly actor: string;
  readonly runUrl: string;
  /** The workflow and job: a `plans` input belongs to them. */
  readonly chooser: string;
  /** File name of the running workflow; null where it is unknown. */
  readonly workflow: string | null;
  /** File of the job summary; null on runners without one. */
  readonly summaryPath: string | null;
  /** Folder for files of this job. */
  readonly temp: string;
  /** Folder into which a workflow checks out; null on runners without one. */
  readonly workspace: string | null;
}

/**
 * Variables that the runner sets and `context` leaves out or does not validate: they must be present and well-formed.
 */
const variables = z.object({
  GITHUB_REPOSITORY: z.string().check(z.regex(/^[^/\s]+\/[^/\s]+$/)),
  GITHUB_EVENT_NAME: z.string().check(z.minLength(1)),
  GITHUB_API_URL: z.optional(z.url()),
  GITHUB_GRAPHQL_URL: z.optional(z.url()),
  GITHUB_SERVER_URL: z.optional(z.url()),
  GITHUB_EVENT_PATH: z._default(z.string(), ""),
  GITHUB_WORKFLOW_REF: z._default(z.string(), ""),
  GITHUB_STEP_SUMMARY: z._default(z.string(), ""),
  GITHUB_WORKSPACE: z._default(z.string(), ""),
  RUNNER_TEMP: z.string().check(z.minLength(1)),
});

/**
 * Reads the environment of a step: the toolkit's `context`, and what it lacks.
 * @throws ConfigError when this is no step of a workflow.
 */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  context: StepContext,
): ActionEnvironment {
  const parsed = variables.safeParse(env);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))].join(", ");
    throw new ConfigError(`The environment does not look like a step of a workflow: ${names}.`, {
      hint: "Start this with `uses:` in a workflow; on a laptop use the `plansync` command.",
    });
  }
  const values = parsed.data;
  requirePayload(values.GITHUB_EVENT_PATH);
  const { repo } = context;
  const apiUrl = withoutSlash(context.apiUrl);
  const serverUrl = withoutSlash(context.serverUrl);
  return {
    repo,
    apiUrl,
    graphqlUrl: withoutSlash(values.GITHUB_GRAPHQL_URL ?? graphqlUrlOf(apiUrl)),
    serverUrl,
    eventName: context.eventName,
    payload: context.payload,
    ref: context.ref ?? "",
    sha: context.sha ?? "",
    actor: context.actor ?? "",
    chooser: `${values.GITHUB_WORKFLOW_REF.replace(/@.*$/, "")}#${context.job ?? ""}`,
    workflow: workflowFile(values.GITHUB_WORKFLOW_REF),
    runUrl: `${serverUrl}/${repo.owner}/${repo.repo}/actions/runs/${env["GITHUB_RUN_ID"] ?? ""}`,
    summaryPath: values.GITHUB_STEP_SUMMARY || null,
    temp: values.RUNNER_TEMP,
    workspace: values.GITHUB_WORKSPACE || null,
  };
}

/** `context` carries on without a payload where its file is missing; that would look like another event. */
function requirePayload(path: string): void {
  if (path !== "" && !existsSync(path))
    throw new ConfigError("The event's payload can't be read.", { hint: "Run the job again." });
}

/**
 * Reads `owner/repo/.github/workflows/plansync.yml@refs/heads/main`; a workflow of another repository can't be started
 * from here.
 */
function workflowFile(ref: string): string | null {
  return /\/\.github\/workflows\/([^/@]+)@/.exec(ref)?.[1] ?? null;
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, "");
}
