import * as z from "zod/mini";
import type { Actor } from "../../ports/actor.ts";

/** An account in a REST answer; null is a deleted one. */
export const restActor = z.nullish(z.object({ login: z.string(), type: z.optional(z.string()) }));

/** An account in a GraphQL answer. */
export const graphqlActor = z.nullish(z.object({ login: z.string(), __typename: z.optional(z.string()) }));

/** Reads an account from REST, which spells apps `name[bot]` already. */
export function readRestActor(actor: z.infer<typeof restActor>): Actor | null {
  if (actor === null || actor === undefined) return null;
  return { login: actor.login, isBot: actor.type === "Bot" || actor.login.endsWith("[bot]") };
}

/**
 * Reads an account from GraphQL, which drops the `[bot]` of apps: it is added again, so that logins can be compared.
 */
export function readGraphqlActor(actor: z.infer<typeof graphqlActor>): Actor | null {
  if (actor === null || actor === undefined) return null;
  const spelled = actor.login.endsWith("[bot]");
  const isBot = spelled || actor.__typename === "Bot";
  return { login: isBot && !spelled ? `${actor.login}[bot]` : actor.login, isBot };
}
