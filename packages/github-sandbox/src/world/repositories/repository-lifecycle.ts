import type { Actor } from "../account.ts";
import type { Repository } from "./repository.ts";
import type { World } from "../world.ts";

/** Renames a repository or gives it to another owner; the old name redirects until something else takes it. */
export function renameRepository(
  world: World,
  repository: Repository,
  actor: Actor,
  to: { readonly owner?: string; readonly name?: string },
): void {
  const from = repository.fullName;
  const oldOwner = repository.owner;
  const oldName = repository.name;
  world.repositories.delete(from.toLowerCase());
  repository.owner = to.owner === undefined ? oldOwner : world.account(to.owner);
  repository.name = to.name ?? oldName;
  world.repositories.set(repository.fullName.toLowerCase(), repository);
  world.moved.set(from.toLowerCase(), repository);
  world.moved.delete(repository.fullName.toLowerCase());
  const { account: sender, token } = actor;
  const isTransfer = oldOwner !== repository.owner;
  const changes = isTransfer
    ? { owner: { from: { user: { login: oldOwner.login, id: oldOwner.id } } } }
    : { repository: { name: { from: oldName } } };
  const action = isTransfer ? "transferred" : "renamed";
  world.events.emit({ name: "repository", action, repository, sender, token, extra: { changes } });
}

/** Deletes a repository with all that is in it. */
export function deleteRepository(world: World, repository: Repository, actor: Actor): void {
  const { account: sender, token } = actor;
  world.events.emit({ name: "repository", action: "deleted", repository, sender, token });
  world.repositories.delete(repository.fullName.toLowerCase());
  world.nodes.delete(repository.nodeId);
  for (const issue of repository.issues.values()) {
    world.nodes.delete(issue.nodeId);
    world.issuesById.delete(issue.id);
  }
}
