import type { Account } from "../../world/account.ts";
import { isAssignable } from "../../world/assignable.ts";
import type { IssueType, Label, Milestone } from "../../world/issues/issue.ts";
import { ensureLabel } from "../../world/issues/labels.ts";
import { invalid } from "../../world/refusal.ts";
import type { Repository } from "../../world/repositories/repository.ts";
import { isRecord, type Call } from "../call.ts";

/** Finds labels by name; missing ones are created in grey. */
export function readLabels(call: Call, repository: Repository, value: unknown): Label[] {
  if (!Array.isArray(value))
    throw invalid({ resource: "Issue", field: "labels", code: "invalid", message: "labels must be an array" });
  return value.map((entry: unknown) => {
    const name = isRecord(entry) ? entry["name"] : entry;
    if (typeof name !== "string")
      throw invalid({ resource: "Label", field: "name", code: "invalid", message: "label names must be strings" });
    return ensureLabel(call.world, repository, call.actor, name);
  });
}

/** Finds assignees by login; GitHub refuses people who can't be assigned. */
export function readAssignees(call: Call, repository: Repository, value: unknown): Account[] {
  if (!Array.isArray(value))
    throw invalid({ resource: "Issue", field: "assignees", code: "invalid", message: "assignees must be an array" });
  return value.map((login: unknown) => {
    const account = typeof login === "string" ? call.world.accounts.get(login.toLowerCase()) : undefined;
    if (account === undefined || !isAssignable(repository, account))
      throw invalid({ resource: "Issue", field: "assignees", code: "invalid", value: login });
    return account;
  });
}

/** Finds a milestone by number; null clears it. */
export function readMilestone(repository: Repository, value: unknown): Milestone | null {
  if (value === null) return null;
  const milestone = repository.milestones.find((candidate) => candidate.number === Number(value));
  if (milestone === undefined) throw invalid({ resource: "Issue", field: "milestone", code: "invalid", value });
  return milestone;
}

/** Finds an issue type by name; null clears it; repositories of users have none. */
export function readType(repository: Repository, value: unknown): IssueType | null {
  if (value === null) return null;
  const type = repository.issueTypes.find((candidate) => candidate.name === value);
  if (type === undefined) throw invalid({ resource: "Issue", field: "type", code: "invalid", value });
  return type;
}
