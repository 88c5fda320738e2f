import { toTimestamp } from "../../clock.ts";
import { READ_CHECKS, WRITE_CHECKS } from "../../world/required-permissions.ts";
import { invalid, notFound, Refusal } from "../../world/refusal.ts";
import type { CheckRun, Repository } from "../../world/repositories/repository.ts";
import { created, ok, type Answer } from "../answer.ts";
import { toApp } from "../apps/app-shape.ts";
import { isRecord, type Call } from "../call.ts";
import { findCommit } from "../git/content-routes.ts";
import { page } from "../paging.ts";
import type { Route } from "../router.ts";

const REPO = "/repos/{owner}/{repo}";
const CONCLUSIONS: readonly unknown[] = [
  "action_required",
  "cancelled",
  "failure",
  "neutral",
  "success",
  "skipped",
  "timed_out",
];
const TEXT_LIMIT = 65_535;
const ANNOTATIONS_PER_REQUEST = 50;

/** Check runs; only Apps may write them. */
export const CHECK_ROUTES: readonly Route[] = [
  { method: "POST", template: `${REPO}/check-runs`, handle: postCheck },
  { method: "PATCH", template: `${REPO}/check-runs/{check_run_id}`, handle: patchCheck },
  { method: "GET", template: `${REPO}/check-runs/{check_run_id}`, handle: getCheck },
  { method: "GET", template: `${REPO}/commits/{ref}/check-runs`, handle: listChecks },
];

function mayWriteChecks(call: Call): Repository {
  const repository = call.repository(WRITE_CHECKS);
  if (call.token.app === null) throw new Refusal(403, "You must authenticate via a GitHub App.");
  return repository;
}

function postCheck(call: Call): Answer {
  const repository = mayWriteChecks(call);
  const headSha = call.requiredString("head_sha", "CheckRun");
  if (repository.git.findCommit(headSha) === undefined)
    throw invalid({ resource: "CheckRun", code: "custom", message: `No commit found for SHA: ${headSha}` });
  const id = call.world.nextId();
  const run: CheckRun = {
    id,
    nodeId: call.world.nodeId("CR", id),
    headSha,
    name: call.requiredString("name", "CheckRun"),
    appId: call.token.app?.id ?? 0,
    status: "queued",
    conclusion: null,
    detailsUrl: call.string("details_url", "CheckRun") ?? null,
    externalId: call.string("external_id", "CheckRun") ?? "",
    startedAt: call.world.clock.now(),
    completedAt: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  };
  change(call, run);
  repository.checkRuns.set(id, run);
  return created(toCheck(call, repository, run));
}

function patchCheck(call: Call): Answer {
  const repository = mayWriteChecks(call);
  const run = find(call, repository);
  if (run.appId !== call.token.app?.id)
    throw new Refusal(403, "Invalid app_id `check_run` - check run was created by another app");
  change(call, run);
  return ok(toCheck(call, repository, run));
}

function find(call: Call, repository: Repository): CheckRun {
  const run = repository.checkRuns.get(Number(call.param("check_run_id")));
  if (run === undefined) throw notFound();
  return run;
}

function getCheck(call: Call): Answer {
  const repository = call.repository(READ_CHECKS);
  return ok(toCheck(call, repository, find(call, repository)));
}

function listChecks(call: Call): Answer {
  const repository = call.repository(READ_CHECKS);
  const sha = findCommit(repository, call.param("ref"))?.sha;
  const name = call.query.get("check_name");
  const rows = [...repository.checkRuns.values()].filter(
    (run) => run.headSha === sha && (name === null || run.name === name),
  );
  const shape = (run: CheckRun): unknown => toCheck(call, repository, run);
  return page(call, rows, shape, (check_runs) => ({ total_count: rows.length, check_runs }));
}

function change(call: Call, run: CheckRun): void {
  const { input } = call;
  const output = input["output"];
  const conclusion = input["conclusion"];
  if (isRecord(output)) changeOutput(run, output);
  if (input["status"] === "queued" || input["status"] === "in_progress" || input["status"] === "completed")
    run.status = input["status"];
  if (conclusion !== undefined && conclusion !== null) {
    if (!CONCLUSIONS.includes(conclusion))
      throw invalid({ resource: "CheckRun", field: "conclusion", code: "invalid", value: conclusion });
    run.status = "completed";
    run.conclusion = conclusion as string;
    run.completedAt = call.world.clock.now();
  }
  if (run.status === "completed" && run.conclusion === null)
    throw invalid({ resource: "CheckRun", field: "conclusion", code: "missing_field" });
}

function changeOutput(run: CheckRun, output: Readonly<Record<string, unknown>>): void {
  for (const field of ["summary", "text"] as const) {
    const value = output[field];
    if (typeof value === "string" && value.length > TEXT_LIMIT) {
      const message = `Only ${TEXT_LIMIT} characters are allowed; ${value.length} were supplied.`;
      throw invalid({ resource: "CheckRun", field, code: "custom", message });
    }
    run.output[field] = typeof value === "string" ? value : run.output[field];
  }
  run.output.title = typeof output["title"] === "string" ? output["title"] : run.output.title;
  const annotations = Array.isArray(output["annotations"]) ? (output["annotations"] as Record<string, unknown>[]) : [];
  if (annotations.length > ANNOTATIONS_PER_REQUEST)
    throw new Refusal(
      422,
      `Invalid request.\n\nNo more than ${ANNOTATIONS_PER_REQUEST} items are allowed; ${annotations.length} were supplied.`,
    );
  run.annotations.push(...annotations);
}

function toCheck(call: Call, repository: Repository, run: CheckRun): Record<string, unknown> {
  const url = `${call.links.repository(repository)}/check-runs/${run.id}`;
  const html = `${call.links.repositoryPage(repository)}/runs/${run.id}`;
  const app = call.world.apps.get(run.appId);
  return {
    id: run.id,
    name: run.name,
    node_id: run.nodeId,
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: html,
    details_url: run.detailsUrl ?? html,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt === null ? null : toTimestamp(run.startedAt),
    completed_at: run.completedAt === null ? null : toTimestamp(run.completedAt),
    output: { ...run.output, annotations_count: run.annotations.length, annotations_url: `${url}/annotations` },
    check_suite: { id: run.appId },
    app: app === undefined ? null : toApp(call.links, app),
    pull_requests: [],
  };
}
