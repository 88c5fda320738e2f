import { isAtLeast, type Account } from "./account.ts";
import type { Repository } from "./repositories/repository.ts";
import type { World } from "./world.ts";

/** Copilot's coding agent: GraphQL names it by the slug, and REST takes the slug with `[bot]` but shows another name. */
export const COPILOT = { slug: "copilot-swe-agent", shown: "Copilot" } as const;

/** Returns the account of Copilot's coding agent. */
export function copilotOf(world: World): Account {
  return world.account(COPILOT.shown, "Bot");
}

/** Whether an issue can be assigned to this person. */
export function isAssignable(repository: Repository, account: Account): boolean {
  const hasRole = repository.roles.has(account.login.toLowerCase()) || account === repository.owner;
  return account.type === "User" && hasRole && isAtLeast(repository.roleOf(account), "read");
}

/** The people whom an issue can be assigned to. */
export function assignablePeople(world: World, repository: Repository): readonly Account[] {
  return [...world.accounts.values()].filter((account) => isAssignable(repository, account));
}
