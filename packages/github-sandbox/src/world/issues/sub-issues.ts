import type { Actor } from "../account.ts";
import type { Issue } from "./issue.ts";
import { Refusal } from "../refusal.ts";
import type { World } from "../world.ts";

/** Maximum number of sub-issues of one parent, closed ones included. */
const CHILDREN_LIMIT = 100;
/** Maximum number of levels of a hierarchy, its root included. */
const DEPTH_LIMIT = 8;

/** When an add to this parent was last applied, and by which request: two overlapping adds conflict. */
const lastAdd = new WeakMap<Issue, { readonly tick: number; readonly request: number }>();

/** Throws GitHub's error for an invalid sub-issue; a null child is one about to be created. */
export function checkSubIssue(world: World, parent: Issue, child: Issue | null, replaceParent: boolean): void {
  const problems: string[] = [];
  if (parent.pull !== null || child?.pull != null) problems.push("Sub issue cannot be a pull request");
  if (child !== null && parent.children.includes(child)) problems.push("Issue may not contain duplicate sub-issues");
  if (child !== null && child.parent !== null && (!replaceParent || child.parent === parent))
    problems.push("Sub issue may only have one parent");
  if (child !== null && ancestors(parent).includes(child))
    problems.push("Sub issue cannot be the parent issue or one of its ancestors");
  if (parent.children.length >= CHILDREN_LIMIT && (child === null || !parent.children.includes(child)))
    problems.push(`Parent cannot have more than ${CHILDREN_LIMIT} sub-issues`);
  if (ancestors(parent).length + (child === null ? 1 : height(child)) > DEPTH_LIMIT)
    problems.push(`Sub issue exceeds the maximum depth of ${DEPTH_LIMIT} levels`);
  if (child !== null && child.repository.owner !== parent.repository.owner)
    problems.push("Sub issue must belong to the same owner as the parent issue");
  if (problems.length === 0 && isOverlapping(world, parent)) problems.push("Priority has already been taken");
  if (problems.length > 0) {
    const text = problems.join(" and ");
    throw new Refusal(422, `An error occurred while adding the sub-issue to the parent issue. ${text}`, {
      type: "VALIDATION",
      graphqlMessage: text,
    });
  }
}

/** Adds a sub-issue after its siblings. */
export function addSubIssue(world: World, parent: Issue, child: Issue, actor: Actor, replaceParent: boolean): void {
  checkSubIssue(world, parent, child, replaceParent);
  if (child.parent !== null) removeSubIssue(world, child.parent, child, actor);
  touch(world, parent, child);
  parent.children = [...parent.children, child];
  child.parent = parent;
  if (world.current !== null) lastAdd.set(parent, { tick: world.tick, request: world.current.index });
  world.record(parent, actor, { type: "sub_issue_added", related: child });
  world.record(child, actor, { type: "parent_issue_added", related: parent });
  announce(world, actor, parent, child, "added");
}

/** Removes a sub-issue from its parent. */
export function removeSubIssue(world: World, parent: Issue, child: Issue, actor: Actor): void {
  if (child.parent !== parent)
    throw new Refusal(404, "Not Found", { type: "NOT_FOUND", graphqlMessage: "The provided sub-issue does not exist" });
  touch(world, parent, child);
  parent.children = parent.children.filter((other) => other !== child);
  child.parent = null;
  world.record(parent, actor, { type: "sub_issue_removed", related: child });
  world.record(child, actor, { type: "parent_issue_removed", related: parent });
  announce(world, actor, parent, child, "removed");
}

/** Moves a sub-issue after or before one of its siblings. */
export function moveSubIssue(
  world: World,
  parent: Issue,
  child: Issue,
  place: { readonly after: Issue } | { readonly before: Issue },
): void {
  const sibling = "after" in place ? place.after : place.before;
  if (child.parent !== parent || sibling.parent !== parent || sibling === child)
    throw new Refusal(
      422,
      "An error occurred while reprioritizing the sub-issue. The sub-issue is not in this parent's list",
    );
  const others = parent.children.filter((other) => other !== child);
  const at = others.indexOf(sibling) + ("after" in place ? 1 : 0);
  touch(world, parent);
  parent.children = [...others.slice(0, at), child, ...others.slice(at)];
}

/** Returns the number of levels at and above an issue. */
function ancestors(issue: Issue): Issue[] {
  const chain: Issue[] = [];
  for (let here: Issue | null = issue; here !== null; here = here.parent) chain.push(here);
  return chain;
}

function height(issue: Issue): number {
  return 1 + Math.max(0, ...issue.children.map((child) => height(child)));
}

function isOverlapping(world: World, parent: Issue): boolean {
  const last = lastAdd.get(parent);
  return (
    world.current !== null &&
    last !== undefined &&
    last.request !== world.current.index &&
    last.tick > world.current.arrivedAt
  );
}

function touch(world: World, ...issues: Issue[]): void {
  for (const issue of issues) {
    world.lag.beforeChange(issue);
    issue.updatedAt = world.clock.now();
  }
}

function announce(world: World, actor: Actor, parent: Issue, child: Issue, what: "added" | "removed"): void {
  const { account: sender, token } = actor;
  const pair = { parent, child };
  for (const [action, issue] of [
    [`sub_issue_${what}`, parent],
    [`parent_issue_${what}`, child],
  ] as const)
    world.events.emit({ name: "sub_issues", action, repository: issue.repository, sender, token, issue, pair });
}
