import { toTimestamp } from "../../clock.ts";
import { READ_ACTIONS } from "../../world/required-permissions.ts";
import type { Repository, WorkflowRun } from "../../world/repositories/repository.ts";
import type { Answer } from "../answer.ts";
import type { Call } from "../call.ts";
import { page } from "../paging.ts";
import type { Route } from "../router.ts";
import { toUser } from "./account-shape.ts";
import { toRepository } from "./repository-shape.ts";

/** Runs of workflows, those that pushes started. */
export const RUN_ROUTES: readonly Route[] = [
  { method: "GET", template: "/repos/{owner}/{repo}/actions/runs", handle: listRuns },
];

function listRuns(call: Call): Answer {
  const repository = call.repository(READ_ACTIONS);
  const [sha, branch, event] = ["head_sha", "branch", "event"].map((name) => call.query.get(name));
  const runs = repository.runs.filter(
    (run) =>
      (sha === null || run.headSha === sha) &&
      (branch === null || run.branch === branch) &&
      (event === null || event === "push"),
  );
  const wrap = (rows: unknown[]) => ({ total_count: runs.length, workflow_runs: rows });
  return page(call, runs.toReversed(), (run) => toRun(call, repository, run), wrap);
}

function toRun(call: Call, repository: Repository, run: WorkflowRun): Record<string, unknown> {
  const self = `${call.links.repository(repository)}/actions/runs/${run.id}`;
  const commit = repository.git.findCommit(run.headSha);
  const actor = toUser(call.links, run.actor);
  const moment = toTimestamp(run.createdAt);
  const shown = toRepository(call.links, repository, null);
  const message = commit?.message ?? "";
  return {
    id: run.id,
    node_id: call.world.nodeId("WFR", run.id),
    name: run.path,
    path: run.path,
    head_branch: run.branch,
    head_sha: run.headSha,
    display_title: message.split("\n")[0] ?? "",
    run_number: 1,
    run_attempt: 1,
    event: "push",
    status: "queued",
    conclusion: null,
    workflow_id: 1,
    pull_requests: [],
    created_at: moment,
    updated_at: moment,
    run_started_at: moment,
    actor,
    triggering_actor: actor,
    url: self,
    html_url: `${call.links.repositoryPage(repository)}/actions/runs/${run.id}`,
    jobs_url: `${self}/jobs`,
    logs_url: `${self}/logs`,
    artifacts_url: `${self}/artifacts`,
    cancel_url: `${self}/cancel`,
    rerun_url: `${self}/rerun`,
    check_suite_url: `${call.links.repository(repository)}/check-suites/1`,
    workflow_url: `${call.links.repository(repository)}/actions/workflows/1`,
    head_commit:
      commit === undefined
        ? null
        : {
            id: run.headSha,
            tree_id: commit.tree,
            message,
            timestamp: toTimestamp(commit.author.date),
            author: { name: commit.author.name, email: commit.author.email },
            committer: { name: commit.committer.name, email: commit.committer.email },
          },
    repository: shown,
    head_repository: shown,
  };
}
