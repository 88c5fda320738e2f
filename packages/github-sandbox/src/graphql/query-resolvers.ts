import { GraphQLError } from "graphql";
import { toTimestamp } from "../clock.ts";
import { canSee } from "../world/access.ts";
import { Refusal } from "../world/refusal.ts";
import { toViewer } from "./account-resolvers.ts";
import type { Context, Resolvers } from "./context.ts";
import { findNode, getNode } from "./find-node.ts";

/** Maximum number of ids of one `nodes` query. */
const NODES_LIMIT = 100;

/** The entry points for reading. */
export const QUERY_RESOLVERS: Resolvers = {
  Query: {
    id: () => "Q_kgA",
    viewer: (_: unknown, _args: unknown, { token }: Context) => toViewer(token.account),
    user: (_: unknown, { login }: { login: string }, { world }: Context) => {
      const account = world.accounts.get(login.toLowerCase());
      if (account?.type !== "User")
        throw new Refusal(404, `Could not resolve to a User with the login of '${login}'.`, { type: "NOT_FOUND" });
      return account;
    },
    repository: (
      _: unknown,
      args: { owner: string; name: string; followRenames?: boolean | null },
      context: Context,
    ) => {
      const fullName = `${args.owner}/${args.name}`;
      const { world, token } = context;
      const moved = args.followRenames === false ? undefined : world.moved.get(fullName.toLowerCase());
      const repository = world.findRepository(fullName) ?? moved;
      if (repository === undefined || !canSee(world, token, repository)) {
        const message = `Could not resolve to a Repository with the name '${fullName}'.`;
        throw new Refusal(404, message, { type: "NOT_FOUND" });
      }
      return repository;
    },
    node: (_: unknown, { id }: { id: string }, context: Context) => getNode(context, id),
    nodes: (_: unknown, { ids }: { ids: readonly string[] }, context: Context) => {
      if (ids.length > NODES_LIMIT) {
        const message = `You may not provide more than ${NODES_LIMIT} node ids; you provided ${ids.length}.`;
        throw new GraphQLError(message, { extensions: { type: "ARGUMENT_LIMIT" } });
      }
      return ids.map((id) => findNode(context, id) ?? missing(id));
    },
    rateLimit: (_: unknown, _args: unknown, { rate, cost, nodeCount }: Context) => ({
      limit: rate.limit,
      remaining: rate.remaining,
      used: rate.used,
      resetAt: toTimestamp(rate.resetAt),
      cost,
      nodeCount,
    }),
  },
};

/** An error in a list becomes null at its place and an entry in `errors`. */
function missing(id: string): Error {
  return new Refusal(404, `Could not resolve to a node with the global id of '${id}'`, { type: "NOT_FOUND" });
}
