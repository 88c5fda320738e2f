import { isAtLeast, type Level, type Role, type Token } from "./account.ts";
import { notFound, Refusal } from "./refusal.ts";
import type { Repository } from "./repositories/repository.ts";
import type { World } from "./world.ts";

/** What an operation requires of the caller. */
export interface RequiredPermission {
  /** One of these permissions of a token that has permissions. */
  readonly anyOf: readonly string[];
  readonly level: Level;
  /** The role that a person must have; default `read`. */
  readonly role?: Role;
  /** Permits what the role alone doesn't: the author of an issue may close it. */
  readonly orElse?: boolean;
}

/** Whether this token can see the repository. */
export function canSee(world: World, token: Token, repository: Repository): boolean {
  if (!repository.isPrivate) return true;
  if (token.permissions !== null && !covers(world, token, repository)) return false;
  return token.account.type === "Bot" || repository.roleOf(token.account) !== "none";
}

/** Whether the token was created for this repository. */
function covers(world: World, token: Token, repository: Repository): boolean {
  if (token.installationId !== null) {
    const installation = world.installations.get(token.installationId);
    const isInstalled =
      installation !== undefined &&
      !installation.suspended &&
      installation.account === repository.owner &&
      (installation.repositories === null || installation.repositories.has(repository));
    if (!isInstalled) return false;
  }
  if (token.kind === "user" && token.app !== null && world.findInstallation(token.app, repository) === undefined)
    return false;
  return token.repositories === null || token.repositories.has(repository.id);
}

/** Whether a token may do this here. */
export function allows(world: World, token: Token, repository: Repository, required: RequiredPermission): boolean {
  if (!canSee(world, token, repository) || (token.kind === "jwt" && required.level !== "read")) return false;
  return hasPermission(world, token, repository, required) && hasRole(token, repository, required);
}

function hasPermission(world: World, token: Token, repository: Repository, required: RequiredPermission): boolean {
  const granted = token.permissions;
  if (granted === null) return true;
  if (!covers(world, token, repository)) return false;
  const ranks: readonly Level[] = ["read", "write", "admin"];
  return required.anyOf.some((name) => {
    const level = name === "metadata" ? (granted[name] ?? "read") : granted[name];
    return level !== undefined && ranks.indexOf(level) >= ranks.indexOf(required.level);
  });
}

function hasRole(token: Token, repository: Repository, required: RequiredPermission): boolean {
  if (token.account.type === "Bot") return true;
  return required.orElse === true || isAtLeast(repository.roleOf(token.account), required.role ?? "read");
}

/** Throws GitHub's error where the token may not. */
export function requirePermission(
  world: World,
  token: Token,
  repository: Repository,
  wanted: RequiredPermission,
): void {
  if (!canSee(world, token, repository)) throw notFound();
  if (wanted.level !== "read" && repository.isArchived)
    throw new Refusal(403, "Repository was archived so is read-only.");
  if (!hasPermission(world, token, repository, wanted)) {
    const who = token.account.type === "Bot" ? "integration" : "personal access token";
    throw new Refusal(403, `Resource not accessible by ${who}`, {
      headers: { "x-accepted-github-permissions": wanted.anyOf.map((name) => `${name}=${wanted.level}`).join("; ") },
    });
  }
  if (!allows(world, token, repository, wanted))
    throw wanted.anyOf.includes("contents")
      ? notFound()
      : new Refusal(403, `Must have ${wanted.role ?? "read"} access to the repository.`, {
          graphqlMessage: `${token.account.login} does not have the correct permissions to execute this`,
        });
}
