import type { Links } from "../rest/links.ts";
import { requirePermission, type RequiredPermission } from "../world/access.ts";
import type { Actor, Token } from "../world/account.ts";
import type { Repository } from "../world/repositories/repository.ts";
import type { World } from "../world/world.ts";

/** Context of resolvers, besides their source. */
export interface Context {
  readonly world: World;
  readonly links: Links;
  readonly token: Token;
  readonly actor: Actor;
  /** Primary limit as `rateLimit` shows it. */
  readonly rate: {
    readonly limit: number;
    readonly remaining: number;
    readonly used: number;
    readonly resetAt: number;
  };
  readonly cost: number;
  readonly nodeCount: number;
}

/** Resolvers of one type, by field. */
export type FieldResolvers = Readonly<Record<string, (source: never, args: never, context: Context) => unknown>>;
/** Resolvers of all types. */
export type Resolvers = Readonly<Record<string, FieldResolvers>>;

/** Throws GitHub's error when the token may not do this here. */
export function permit(context: Context, repository: Repository, wanted: RequiredPermission): void {
  requirePermission(context.world, context.token, repository, wanted);
}
