import { existsSync } from "node:fs";
import type { context as toolkitContext } from "@actions/github";
import * as z from "zod/mini";
import { ConfigError } from "../errors.ts";
import { graphqlUrlOf } from "../github/transport/addresses.ts";
import type { RepoRef } from "../ports/repository-reader.ts";

/** The toolkit's view of the step that runs: event, commit, actor. */
export type StepContext = Pick<
  typeof toolkitContext,
  "repo" | "apiUrl" | "serverUrl" | "eventName" | "payload" | "ref" | "sha" | "actor" | "job"
>;

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
}

/** What the runner sets and `context` leaves out, or takes as it is: these must be there and well-formed. */
const variables = z.object({
  GITHUB_REPOSITORY: z.string().check(z.regex(/^[^/\s]+\/[^/\s]+$/)),
  GITHUB_EVENT_NAME: z.string().check(z.minLength(1)),
  GITHUB_API_URL: z.optional(z.url()),
  GITHUB_GRAPHQL_URL: z.optional(z.url()),
  GITHUB_SERVER_URL: z.optional(z.url()),
  GITHUB_EVENT_PATH: z._default(z.string(), ""),
  GITHUB_WORKFLOW_REF: z._default(z.string(), ""),
  GITHUB_STEP_SUMMARY: z._default(z.string(), ""),
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
  };
}

/** `context` goes on without a payload where its file is missing; an event that says nothing would look like another. */
function requirePayload(path: string): void {
  if (path !== "" && !existsSync(path))
    throw new ConfigError("The event's payload can't be read.", { hint: "Run the job again." });
}

/** `owner/repo/.github/workflows/plansync.yml@refs/heads/main`; one of another repository can't be started from here. */
function workflowFile(ref: string): string | null {
  return /\/\.github\/workflows\/([^/@]+)@/.exec(ref)?.[1] ?? null;
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, "");
}
