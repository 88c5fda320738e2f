import { firstMismatch } from "../../first-mismatch.ts";
import * as z from "zod";
import type { RepositoryJob, JobRequest } from "../queue/job.ts";

/** The result of a delivery: the places to look at again. */
export interface Reduced {
  readonly jobs: readonly JobRequest[];
  /** For the log: why there is nothing to do. */
  readonly why: string;
}

const id = z.number().int().positive();
const repository = z.object({
  id,
  name: z.string(),
  owner: z.object({ login: z.string() }),
  default_branch: z.string().optional(),
});
const issue = z.object({
  number: id,
  body: z.string().nullish(),
  labels: z.array(z.object({ name: z.string() })).default([]),
  pull_request: z.unknown().optional(),
});
const envelope = z.object({
  action: z.string().optional(),
  installation: z.object({ id }).optional(),
  repository: repository.optional(),
  ref: z.string().optional(),
  deleted: z.boolean().optional(),
  issue: issue.optional(),
  label: z.object({ name: z.string() }).optional(),
  comment: z.object({ id, body: z.string().nullish() }).optional(),
  pull_request: z.object({ number: id }).optional(),
  parent_issue: issue.optional(),
  sub_issue: issue.optional(),
  blocked_issue: issue.optional(),
  blocking_issue: issue.optional(),
  parent_issue_repo: repository.optional(),
  sub_issue_repo: repository.optional(),
  changes: z.object({ body: z.object({ from: z.string().nullish() }).optional() }).optional(),
});
type Event = z.infer<typeof envelope>;

/** A delivery with a valid signature, but with a payload that GitHub never sends. */
export class StrangePayloadError extends Error {}

/** Changes of a pull request that may change the effect of merging it. */
const PREVIEWED = new Set(["opened", "reopened", "synchronize", "edited", "ready_for_review", "closed"]);

/**
 * Reduces a webhook to the places to look at again. Reads only names and numbers: a look finds out what happened.
 * @throws StrangePayloadError
 */
export function reduce(event: string, payload: unknown, delivery: string): Reduced {
  const parsed = envelope.safeParse(payload);
  if (!parsed.success) {
    const { path, message } = firstMismatch(parsed.error);
    throw new StrangePayloadError(`${event}: ${path} ${message}`);
  }
  const data = parsed.data;
  if (event === "installation" || event === "installation_repositories" || event === "repository")
    return inventory(event, data, delivery);
  const at = placeOf(data, delivery);
  if (at === null) return nothing("it names no repository of an installation");
  switch (event) {
    case "push":
      return push(data, at);
    case "issues":
      return isOurs(data.issue, data) ? lookAtIssue(data, at) : nothing("the issue does not belong to a plan");
    case "sub_issues":
      return isOurs(data.parent_issue, data) || isOurs(data.sub_issue, data)
        ? look(at)
        : nothing("the issues don't belong to a plan");
    case "issue_dependencies":
      return isOurs(data.blocked_issue, data) || isOurs(data.blocking_issue, data)
        ? look(at)
        : nothing("the issues don't belong to a plan");
    case "pull_request":
      return pull(data, at);
    case "issue_comment":
      return command(data, at);
    default:
      return nothing("plansync ignores this event");
  }
}

function placeOf(data: Event, delivery: string): RepositoryJob | null {
  const repo = data.repository ?? data.parent_issue_repo ?? data.sub_issue_repo;
  if (repo === undefined || data.installation === undefined) return null;
  return {
    repositoryId: repo.id,
    installationId: data.installation.id,
    owner: repo.owner.login,
    name: repo.name,
    delivery,
  };
}

function nothing(why: string): Reduced {
  return { jobs: [], why };
}

/** An issue that is gone is no longer in the list of what changed. */
function lookAtIssue({ action = "" }: Event, at: RepositoryJob): Reduced {
  const isGone = action === "deleted" || action === "transferred";
  return { jobs: [{ kind: "sync", job: { ...at, allowPartialRead: !isGone } }], why: "" };
}

function look(at: RepositoryJob): Reduced {
  return { jobs: [{ kind: "sync", job: { ...at, allowPartialRead: false } }], why: "" };
}

/** A new, returning or newly permitted installation may have work everywhere. */
function inventory(event: string, data: Event, delivery: string): Reduced {
  if (data.installation === undefined) return nothing("it names no installation");
  const job = { installationId: data.installation.id, delivery, sweeps: event === "installation" };
  return { jobs: [{ kind: "inventory", job }], why: "" };
}

function push({ ref = "", deleted, repository: repo }: Event, at: RepositoryJob): Reduced {
  if (!ref.startsWith("refs/heads/")) return nothing("it is not a push to a branch");
  if (deleted === true) return nothing("the branch was deleted");
  const branch = ref.slice("refs/heads/".length);
  // What the merge queue merges is pushed again, to the target branch.
  if (branch.startsWith("gh-readonly-queue/")) return nothing("it is a branch of the merge queue");
  const isDefault = branch === repo?.default_branch;
  return { jobs: [{ kind: "sync", job: { ...at, allowPartialRead: true, ...(!isDefault && { branch }) } }], why: "" };
}

function pull({ action = "", pull_request: request }: Event, at: RepositoryJob): Reduced {
  if (request === undefined || !PREVIEWED.has(action)) return nothing("the effect of merging it is unchanged");
  const jobs: JobRequest[] = [{ kind: "preview", job: { ...at, pull: request.number } }];
  // Closing or merging a standing pull request of ours is an answer to its ticks.
  if (action === "closed") jobs.push({ kind: "sync", job: { ...at, allowPartialRead: false } });
  return { jobs, why: "" };
}

function command({ action, comment, issue: on }: Event, at: RepositoryJob): Reduced {
  if (comment === undefined || on === undefined) return nothing("it names no comment");
  if (action !== "created" || !/^ {0,3}\/plansync\b/m.test(comment.body ?? ""))
    return nothing("the comment is not a command");
  const isPull = on.pull_request != null;
  return { jobs: [{ kind: "command", job: { ...at, issue: on.number, isPull, commentId: comment.id } }], why: "" };
}

/** A removed or renamed label leaves the marker, and an emptied body leaves the label. */
function isOurs(one: z.infer<typeof issue> | undefined, data: Event): boolean {
  if (one === undefined || one.pull_request != null) return false;
  const labels = [...one.labels, ...(data.label === undefined ? [] : [data.label])];
  const texts = [one.body, data.changes?.body?.from];
  return (
    labels.some(({ name }) => /^plansync(:|$)/i.test(name)) ||
    texts.some((body) => (body ?? "").includes("<!-- plansync v"))
  );
}
