import { diffTrees } from "../../git/diff.ts";
import { compareCommits, listHistory as historyOf, listHistoryOf } from "../../git/history.ts";
import { requirePermission } from "../../world/access.ts";
import { READ_CONTENTS, READ_PULLS, WRITE_PULLS } from "../../world/required-permissions.ts";
import { changeIssue } from "../../world/issues/issue-change.ts";
import type { Issue } from "../../world/issues/issue.ts";
import { createPull, filesOf, pullOf } from "../../world/pulls/pulls.ts";
import { invalid, notFound } from "../../world/refusal.ts";
import type { Repository } from "../../world/repositories/repository.ts";
import { created, ok, type Answer } from "../answer.ts";
import type { Call } from "../call.ts";
import { findCommit } from "../git/content-routes.ts";
import { toCommit } from "../git/git-shape.ts";
import { page } from "../paging.ts";
import { toFile, toPull, toPullSimple } from "./pull-shape.ts";
import type { Route } from "../router.ts";

const PULLS = "/repos/{owner}/{repo}/pulls";
/** Maximum number of files of a comparison, and of commits of a pull request, that GitHub lists. */
const COMPARED_FILES = 300;
const LISTED_COMMITS = 250;

/** Pull requests, and comparing commits. */
export const PULL_ROUTES: readonly Route[] = [
  { method: "GET", template: PULLS, handle: listPulls },
  { method: "POST", template: PULLS, handle: postPull, createsContent: true },
  { method: "GET", template: `${PULLS}/{pull_number}`, handle: (call) => ok(toPull(call.links, find(call))) },
  { method: "PATCH", template: `${PULLS}/{pull_number}`, handle: patchPull },
  { method: "GET", template: `${PULLS}/{pull_number}/files`, handle: listFiles },
  { method: "GET", template: `${PULLS}/{pull_number}/commits`, handle: listCommits },
  { method: "GET", template: "/repos/{owner}/{repo}/compare/{basehead}", handle: compare },
  { method: "GET", template: "/repos/{owner}/{repo}/commits", handle: listHistory },
  { method: "GET", template: "/repos/{owner}/{repo}/commits/{ref}", handle: getCommit },
];

function find(call: Call): Issue {
  const issue = call.issue(call.repository(READ_PULLS), "pull_number");
  pullOf(issue);
  return issue;
}

function listPulls(call: Call): Answer {
  const repository = call.repository(READ_PULLS);
  const { query } = call;
  const state = query.get("state") ?? "open";
  const head = query.get("head");
  const base = query.get("base");
  const rows = [...repository.issues.values()].filter(({ pull, state: own }) => {
    const label = pull === null ? "" : `${pull.headRepository.owner.login}:${pull.headRef}`;
    const fits = (head === null || head === label) && (base === null || base === pull?.baseRef);
    return pull !== null && (state === "all" || own === state) && fits;
  });
  const sort = query.get("sort") ?? "created";
  const direction = (query.get("direction") ?? (sort === "created" ? "desc" : "asc")) === "asc" ? 1 : -1;
  const key = (issue: Issue): number => (sort === "updated" ? issue.updatedAt : issue.createdAt);
  rows.sort((a, b) => direction * (key(a) - key(b) || a.number - b.number));
  return page(call, rows, (issue) => toPullSimple(call.links, issue));
}

function postPull(call: Call): Answer {
  const repository = call.repository(WRITE_PULLS);
  const issue = createPull(call.world, repository, call.actor, {
    title: call.requiredString("title", "PullRequest"),
    body: call.string("body", "PullRequest"),
    head: call.requiredString("head", "PullRequest"),
    base: call.requiredString("base", "PullRequest"),
    draft: call.input["draft"] === true,
  });
  const shape = toPull(call.links, issue);
  return created(shape, String(shape["url"]));
}

function patchPull(call: Call): Answer {
  const issue = find(call);
  const isOwn = issue.author === call.token.account;
  requirePermission(call.world, call.token, issue.repository, { ...WRITE_PULLS, role: "write", orElse: isOwn });
  const state = call.string("state", "PullRequest");
  if (state !== undefined && state !== "open" && state !== "closed")
    throw invalid({ resource: "PullRequest", field: "state", code: "invalid", value: state });
  if (state === "open" && pullOf(issue).merged)
    throw invalid({
      resource: "PullRequest",
      field: "state",
      code: "invalid",
      message: "state cannot be changed. The pull request was merged.",
    });
  const title = call.string("title", "PullRequest");
  const body = call.string("body", "PullRequest");
  changeIssue(call.world, issue, call.actor, { title, body, state });
  return ok(toPull(call.links, issue));
}

function listFiles(call: Call): Answer {
  const issue = find(call);
  const { headSha } = pullOf(issue);
  return page(call, filesOf(issue), (file) => toFile(call.links, issue.repository, file, headSha));
}

function listCommits(call: Call): Answer {
  const issue = find(call);
  const { baseSha, headSha, headRepository } = pullOf(issue);
  const { ahead } = compareCommits(headRepository.git, baseSha, headSha);
  return page(call, ahead.slice(0, LISTED_COMMITS), (commit) =>
    toCommit(call.world, call.links, issue.repository, commit),
  );
}

function compare(call: Call): Answer {
  const repository = call.repository(READ_CONTENTS);
  const [baseName = "", headName = ""] = call.param("basehead").split("...");
  const base = findCommit(repository, baseName.replace(`${repository.owner.login}:`, ""));
  const head = findCommit(repository, headName.replace(`${repository.owner.login}:`, ""));
  if (base === undefined || head === undefined) throw notFound();
  const { mergeBase, ahead, behindBy, status } = compareCommits(repository.git, base.sha, head.sha);
  const origin = mergeBase === null ? undefined : repository.git.findCommit(mergeBase);
  if (origin === undefined) throw notFound();
  const shape = (commit: typeof base): unknown => toCommit(call.world, call.links, repository, commit);
  const files = diffTrees(repository.git, origin.tree, head.tree).slice(0, COMPARED_FILES);
  const html = `${call.links.repositoryPage(repository)}/compare/${call.param("basehead")}`;
  return page(call, ahead, shape, (commits) => ({
    url: `${call.links.repository(repository)}/compare/${call.param("basehead")}`,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: shape(base),
    merge_base_commit: shape(origin),
    status,
    ahead_by: ahead.length,
    behind_by: behindBy,
    total_commits: ahead.length,
    commits,
    // Only the first page lists the files.
    ...((call.query.get("page") ?? "1") === "1"
      ? { files: files.map((file) => toFile(call.links, repository, file, head.sha)) }
      : {}),
  }));
}

function getCommit(call: Call): Answer {
  const repository = call.repository(READ_CONTENTS);
  const commit = findCommit(repository, call.param("ref"));
  if (commit === undefined)
    throw invalid({
      resource: "Commit",
      field: "sha",
      code: "invalid",
      message: `No commit found for SHA: ${call.param("ref")}`,
    });
  const parent = repository.git.findCommit(commit.parents[0] ?? "");
  const files = diffTrees(repository.git, parent?.tree ?? null, commit.tree);
  const additions = files.reduce((total, file) => total + file.additions, 0);
  const deletions = files.reduce((total, file) => total + file.deletions, 0);
  return ok({
    ...toCommit(call.world, call.links, repository, commit),
    stats: { additions, deletions, total: additions + deletions },
    files: files.slice(0, COMPARED_FILES).map((file) => toFile(call.links, repository, file, commit.sha)),
  });
}

function listHistory(call: Call): Answer {
  const repository: Repository = call.repository(READ_CONTENTS);
  const start = findCommit(repository, call.query.get("sha") ?? repository.defaultBranch);
  if (start === undefined) throw notFound();
  const path = call.query.get("path");
  const commits = path === null ? historyOf(repository.git, start.sha) : listHistoryOf(repository.git, start.sha, path);
  return page(call, commits, (commit) => toCommit(call.world, call.links, repository, commit));
}
