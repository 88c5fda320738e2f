import type { Actor } from "../account.ts";
import type { Issue } from "./issue.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { World } from "../world.ts";

/** Maximum number of issues that block one issue, and that it blocks. */
const DEPENDENCY_LIMIT = 50;

/** Marks an issue as blocked by another; GitHub does not enforce it. */
export function addBlockedBy(world: World, issue: Issue, blocker: Issue, actor: Actor): void {
  const problems: string[] = [];
  if (issue === blocker) problems.push("An issue cannot be blocked by itself");
  if (issue.blockedBy.includes(blocker)) problems.push("Issue is already blocked by this issue");
  if (issue.blocking.includes(blocker)) problems.push("Blocking issue is already blocked by this issue");
  if (issue.blockedBy.length >= DEPENDENCY_LIMIT || blocker.blocking.length >= DEPENDENCY_LIMIT)
    problems.push(`Issue cannot have more than ${DEPENDENCY_LIMIT} dependencies of one type`);
  if (issue.pull !== null || blocker.pull !== null) problems.push("Only issues can have dependencies");
  if (problems.length > 0)
    throw new Refusal(422, `Validation Failed: ${problems.join(" and ")}`, { graphqlMessage: problems.join(" and ") });
  touch(world, issue, blocker);
  issue.blockedBy = [...issue.blockedBy, blocker];
  blocker.blocking = [...blocker.blocking, issue];
  announce(world, issue, blocker, actor, "added");
}

/** Removes the relation. */
export function removeBlockedBy(world: World, issue: Issue, blocker: Issue, actor: Actor): void {
  if (!issue.blockedBy.includes(blocker)) throw notFound();
  touch(world, issue, blocker);
  issue.blockedBy = issue.blockedBy.filter((other) => other !== blocker);
  blocker.blocking = blocker.blocking.filter((other) => other !== issue);
  announce(world, issue, blocker, actor, "removed");
}

function touch(world: World, ...issues: Issue[]): void {
  for (const issue of issues) {
    world.lag.beforeChange(issue);
    issue.updatedAt = world.clock.now();
  }
}

function announce(world: World, issue: Issue, blocker: Issue, actor: Actor, what: "added" | "removed"): void {
  const { account: sender, token } = actor;
  const pair = { parent: blocker, child: issue };
  const action = `blocked_by_${what}`;
  world.events.emit({ name: "issue_dependencies", action, repository: issue.repository, sender, token, issue, pair });
}
