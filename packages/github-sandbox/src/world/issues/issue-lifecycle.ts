import type { Actor } from "../account.ts";
import { putIssue } from "./issue-create.ts";
import type { Issue } from "./issue.ts";
import type { Repository } from "../repositories/repository.ts";
import type { World } from "../world.ts";

/** Deletes an issue permanently: its number answers 410 from now on. */
export function deleteIssue(world: World, issue: Issue, actor: Actor): void {
  detach(world, issue);
  issue.repository.gone.set(issue.number, { why: "deleted" });
  const { account: sender, token } = actor;
  world.events.emit({ name: "issues", action: "deleted", repository: issue.repository, sender, token, issue });
}

/** Moves an issue to another repository: a new number there, a redirect here; labels of the same name stay. */
export function transferIssue(world: World, issue: Issue, to: Repository, actor: Actor): Issue {
  const author = { account: issue.author, token: null };
  const labels = issue.labels.flatMap((label) => to.findLabel(label.name) ?? []);
  const copy = putIssue(
    world,
    to,
    author,
    { title: issue.title, body: issue.body, labels, assignees: issue.assignees },
    null,
  );
  Object.assign(copy, {
    state: issue.state,
    stateReason: issue.stateReason,
    closedAt: issue.closedAt,
    closedBy: issue.closedBy,
  });
  copy.comments.push(...issue.comments);
  const { account: sender, token } = actor;
  world.events.emit({ name: "issues", action: "transferred", repository: issue.repository, sender, token, issue });
  detach(world, issue);
  issue.repository.gone.set(issue.number, { why: "transferred", to: copy });
  world.record(copy, actor, { type: "transferred" });
  return copy;
}

function detach(world: World, issue: Issue): void {
  for (const relative of [issue.parent, ...issue.children, ...issue.blockedBy, ...issue.blocking])
    if (relative !== null) {
      world.lag.beforeChange(relative);
      relative.parent = relative.parent === issue ? null : relative.parent;
      relative.children = relative.children.filter((other) => other !== issue);
      relative.blockedBy = relative.blockedBy.filter((other) => other !== issue);
      relative.blocking = relative.blocking.filter((other) => other !== issue);
    }
  issue.parent = null;
  issue.children = [];
  issue.repository.issues.delete(issue.number);
  world.issuesById.delete(issue.id);
  world.nodes.delete(issue.nodeId);
}
