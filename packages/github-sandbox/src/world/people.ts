import type { Account } from "./account.ts";
import type { Repository } from "./repositories/repository.ts";
import type { World } from "./world.ts";

/**
 * Returns the person who acts where a test names nobody: the owner, or an administrator where that is an organization.
 */
export function humanOf(world: World, repository: Repository): Account {
  const { owner } = repository;
  if (owner.type !== "Organization") return owner;
  const admin = world.account(`${owner.login}-admin`);
  repository.roles.set(admin.login.toLowerCase(), "admin");
  return admin;
}
