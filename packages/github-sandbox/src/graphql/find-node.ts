import { canSee } from "../world/access.ts";
import type { Comment, Issue, Label } from "../world/issues/issue.ts";
import { Refusal } from "../world/refusal.ts";
import type { Repository } from "../world/repositories/repository.ts";
import type { Node } from "../world/world.ts";
import type { Context } from "./context.ts";
import { findObject, type GitNode, type RefNode } from "./git-resolvers.ts";

/** Anything that a node id can name. */
export type AnyNode = Node | GitNode | RefNode;

/** Finds what a node id names; null when it does not exist or may not be seen. */
export function findNode(context: Context, id: string): AnyNode | null {
  const node = context.world.nodes.get(id) ?? findGitNode(context, id);
  const repository = node === null ? null : repositoryOf(node);
  return node === null || (repository !== null && !canSee(context.world, context.token, repository)) ? null : node;
}

/** Finds a node; throws GitHub's error when it does not exist. */
export function getNode(context: Context, id: string): AnyNode {
  const node = findNode(context, id);
  if (node === null)
    throw new Refusal(404, `Could not resolve to a node with the global id of '${id}'`, { type: "NOT_FOUND" });
  return node;
}

/** An issue by node id; pull requests aren't issues here. */
export function getIssue(context: Context, id: string): Issue {
  const node = getNode(context, id);
  if (node.kind !== "issue" || node.pull !== null) throw wrongType("Issue", id);
  return node;
}

/** An issue or pull request by node id. */
export function getIssueOrPull(context: Context, id: string): Issue {
  const node = getNode(context, id);
  if (node.kind !== "issue") throw wrongType("Issue", id);
  return node;
}

export function getRepository(context: Context, id: string): Repository {
  const node = getNode(context, id);
  if (node.kind !== "repository") throw wrongType("Repository", id);
  return node;
}

export function getLabel(context: Context, id: string): Label {
  const node = getNode(context, id);
  if (node.kind !== "label") throw wrongType("Label", id);
  return node;
}

export function getComment(context: Context, id: string): Comment {
  const node = getNode(context, id);
  if (node.kind !== "comment") throw wrongType("IssueComment", id);
  return node;
}

export function getRef(context: Context, id: string): RefNode {
  const node = getNode(context, id);
  if (node.kind !== "ref") throw wrongType("Ref", id);
  return node;
}

function wrongType(type: string, id: string): Refusal {
  return new Refusal(404, `Could not resolve to ${type} node with the global id of '${id}'.`, { type: "NOT_FOUND" });
}

function findGitNode({ world }: Context, id: string): GitNode | RefNode | null {
  const match = /^(C|B|T|REF)_(.+)$/u.exec(id);
  const [repositoryId = "", name = ""] = Buffer.from(match?.[2] ?? "", "base64url")
    .toString("utf8")
    .split(/:(.*)/su);
  const repository = [...world.repositories.values()].find((candidate) => String(candidate.id) === repositoryId);
  if (match === null || repository === undefined) return null;
  if (match[1] === "REF") return repository.git.refs.has(name) ? { kind: "ref", repository, ref: name } : null;
  return findObject(repository, name);
}

function repositoryOf(node: AnyNode): Repository | null {
  switch (node.kind) {
    case "repository":
      return node;
    case "issue":
    case "label":
    case "milestone":
    case "blob":
    case "tree":
    case "commit":
    case "ref":
      return node.repository;
    case "comment":
    case "timeline-event":
      return node.issue.repository;
    case "account":
    case "app":
    case "issue-type":
    case "issue-field":
    case "body-edit":
      return null;
  }
}
