import { toTimestamp } from "../../clock.ts";
import { READ_STATUSES, WRITE_ACTIONS, WRITE_STATUSES } from "../../world/required-permissions.ts";
import { invalid, notFound, Refusal } from "../../world/refusal.ts";
import type { CommitStatus, Repository } from "../../world/repositories/repository.ts";
import { created, noContent, type Answer } from "../answer.ts";
import { toUser } from "../repositories/account-shape.ts";
import { isRecord, type Call } from "../call.ts";
import { findCommit } from "../git/content-routes.ts";
import { page } from "../paging.ts";
import type { Route } from "../router.ts";

const REPO = "/repos/{owner}/{repo}";
const STATES: readonly unknown[] = ["error", "failure", "pending", "success"];

/** Commit statuses, and starting a workflow. */
export const STATUS_ROUTES: readonly Route[] = [
  { method: "POST", template: `${REPO}/statuses/{sha}`, handle: postStatus },
  { method: "GET", template: `${REPO}/commits/{ref}/statuses`, handle: listStatuses },
  { method: "POST", template: `${REPO}/actions/workflows/{workflow_id}/dispatches`, handle: dispatch },
];

function postStatus(call: Call): Answer {
  const repository = call.repository(WRITE_STATUSES);
  const sha = call.param("sha");
  if (repository.git.findCommit(sha) === undefined)
    throw invalid({ resource: "Status", code: "custom", message: `No commit found for SHA: ${sha}` });
  const state = call.input["state"];
  if (!STATES.includes(state)) throw invalid({ resource: "Status", field: "state", code: "invalid", value: state });
  const id = call.world.nextId();
  const status: CommitStatus = {
    id,
    nodeId: call.world.nodeId("SC", id),
    context: call.string("context", "Status") ?? "default",
    state: state as CommitStatus["state"],
    description: call.string("description", "Status") ?? null,
    targetUrl: call.string("target_url", "Status") ?? null,
    creator: call.token.account,
    createdAt: call.world.clock.now(),
  };
  repository.statuses.set(sha, [status, ...(repository.statuses.get(sha) ?? [])]);
  return created(toStatus(call, repository, sha, status));
}

function listStatuses(call: Call): Answer {
  const repository = call.repository(READ_STATUSES);
  const sha = findCommit(repository, call.param("ref"))?.sha;
  if (sha === undefined) throw notFound();
  return page(call, repository.statuses.get(sha) ?? [], (status) => toStatus(call, repository, sha, status));
}

function toStatus(call: Call, repository: Repository, sha: string, status: CommitStatus): Record<string, unknown> {
  const creator = toUser(call.links, status.creator);
  return {
    url: `${call.links.repository(repository)}/statuses/${sha}`,
    avatar_url: creator["avatar_url"],
    id: status.id,
    node_id: status.nodeId,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: toTimestamp(status.createdAt),
    updated_at: toTimestamp(status.createdAt),
    creator,
  };
}

function dispatch(call: Call): Answer {
  const repository = call.repository(WRITE_ACTIONS);
  const workflow = call.param("workflow_id");
  const ref = call.requiredString("ref", "Workflow");
  const commit = findCommit(repository, ref.replace(/^refs\/(?:heads|tags)\//u, ""));
  if (commit === undefined) throw new Refusal(422, `No ref found for: ${ref}`);
  if (repository.git.findPath(commit.tree, `.github/workflows/${workflow}`) === undefined) throw notFound();
  const inputs = isRecord(call.input["inputs"]) ? call.input["inputs"] : {};
  repository.dispatches.push({ workflow, ref, inputs });
  call.world.events.emit({
    name: "workflow_dispatch",
    action: null,
    repository,
    sender: call.token.account,
    token: call.token,
    extra: {
      workflow: `.github/workflows/${workflow}`,
      ref: `refs/heads/${ref.replace(/^refs\/heads\//u, "")}`,
      inputs,
    },
  });
  return noContent();
}
