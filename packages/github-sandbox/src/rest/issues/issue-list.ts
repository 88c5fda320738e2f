import { READ_ISSUES } from "../../world/required-permissions.ts";
import type { Issue } from "../../world/issues/issue.ts";
import { invalid } from "../../world/refusal.ts";
import type { Answer } from "../answer.ts";
import type { Call } from "../call.ts";
import { toIssue } from "./issue-shape.ts";
import { page } from "../paging.ts";

const SORTS: Readonly<Record<string, (issue: Issue) => number>> = {
  created: (issue) => issue.createdAt,
  updated: (issue) => issue.updatedAt,
  comments: (issue) => issue.comments.length,
};

/** The list of issues: it includes pull requests, and by default only open ones. */
export function listIssues(call: Call): Answer {
  const repository = call.repository(READ_ISSUES);
  const { query, world } = call;
  const state = oneOf(query, "state", ["open", "closed", "all"], "open");
  const sort = oneOf(query, "sort", Object.keys(SORTS), "created");
  const direction = oneOf(query, "direction", ["asc", "desc"], "desc") === "asc" ? 1 : -1;
  const fits = readFilter(call);
  const key = SORTS[sort] ?? ((issue: Issue) => issue.createdAt);
  const rows: Issue[] = [];
  for (const issue of repository.issues.values()) {
    const listed = world.lag.asListed(issue);
    if (listed !== null && (state === "all" || listed.state === state) && fits(listed)) rows.push(listed);
  }
  rows.sort((a, b) => direction * (key(a) - key(b) || a.number - b.number));
  return page(call, rows, (issue) => toIssue(call.links, issue, world.features));
}

function readFilter(call: Call): (issue: Issue) => boolean {
  const { query } = call;
  const labels = (query.get("labels") ?? "").split(",").map((name) => name.trim().toLowerCase());
  const wanted = labels.filter((name) => name !== "");
  const creator = query.get("creator")?.toLowerCase();
  const assignee = query.get("assignee")?.toLowerCase();
  const milestone = query.get("milestone");
  const type = query.get("type");
  const since = readSince(query.get("since"));
  return (issue) =>
    wanted.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name)) &&
    (creator === undefined || issue.author.login.toLowerCase() === creator) &&
    (assignee === undefined || fitsAssignee(issue, assignee)) &&
    (milestone === null || fitsOne(milestone, issue.milestone === null ? null : String(issue.milestone.number))) &&
    (type === null || fitsOne(type, issue.type?.name ?? null)) &&
    Math.floor(issue.updatedAt / 1000) * 1000 >= since;
}

function fitsAssignee(issue: Issue, assignee: string): boolean {
  if (assignee === "none" || assignee === "*") return (issue.assignees.length === 0) === (assignee === "none");
  return issue.assignees.some((account) => account.login.toLowerCase() === assignee);
}

function fitsOne(wanted: string, actual: string | null): boolean {
  return wanted === "*" ? actual !== null : wanted === "none" ? actual === null : wanted === actual;
}

function readSince(text: string | null): number {
  if (text === null) return Number.NEGATIVE_INFINITY;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw invalid({ resource: "Issue", field: "since", code: "invalid", value: text });
  return time;
}

function oneOf(query: URLSearchParams, name: string, allowed: readonly string[], otherwise: string): string {
  const value = query.get(name) ?? otherwise;
  if (!allowed.includes(value)) throw invalid({ resource: "Issue", field: name, code: "invalid", value });
  return value;
}
