import type { Account } from "../world/account.ts";
import { assignablePeople, copilotOf } from "../world/assignable.ts";
import type { Repository } from "../world/repositories/repository.ts";
import { loginOf } from "./account-resolvers.ts";
import { connect, type PageArguments } from "./connection.ts";
import type { Context, Resolvers } from "./context.ts";

interface SuggestedArguments extends PageArguments {
  readonly loginNames?: string | null;
  readonly query?: string | null;
}

/** Logins that `loginNames` may hold; GitHub leaves out the rest. */
const MAX_LOGINS = 10;

/**
 * Who can be assigned to issues. Copilot's coding agent is among them where the repository offers it, and only for the
 * tokens of people: Actions and Apps can't assign it.
 */
export const SUGGESTED_ACTORS: Resolvers = {
  Repository: {
    suggestedActors: (repository: Repository, args: SuggestedArguments, { world, token }: Context) => {
      const isForPerson = token.account.type === "User";
      const agents = repository.offersCopilot && isForPerson ? [copilotOf(world)] : [];
      const rows = [...agents, ...assignablePeople(world, repository)];
      return connect("suggestedActors", rows.filter(fits(args)), args);
    },
  },
};

function fits({ loginNames, query }: SuggestedArguments): (account: Account) => boolean {
  const named = loginNames?.split(",").slice(0, MAX_LOGINS);
  const logins = named === undefined ? null : new Set(named.map((login) => login.trim().toLowerCase()));
  const part = query?.toLowerCase() ?? "";
  return (account) => {
    const login = loginOf(account).toLowerCase();
    const isNamed = logins === null || logins.has(login);
    return isNamed && (login.includes(part) || account.name.toLowerCase().includes(part));
  };
}
