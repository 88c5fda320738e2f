import { startAgentsAfter } from "../../agents/after-sync.ts";
import { createAgentStarter } from "../../github/agents/start-agents.ts";
import { createClaims } from "../../github/claims.ts";
import { createRemoteContext } from "../../github/remote.ts";
import type { AfterNotice } from "../../sync/context/sync-context.ts";
import type { Connection } from "../repository/connect.ts";
import { newSession } from "./holder-of-checkout.ts";

/** Starts agents at the end of a sync. */
export async function startAgents(connection: Connection, agentToken: string | null): Promise<readonly AfterNotice[]> {
  const { github, address, clock, logger } = connection;
  const { repo, apiUrl, graphqlUrl } = address;
  const person =
    agentToken === null ? null : createRemoteContext({ repo, token: agentToken, apiUrl, graphqlUrl, clock, logger });
  return startAgentsAfter(connection, {
    claims: createClaims(github),
    starter: createAgentStarter(github, person),
    newSession,
    random: Math.random,
  });
}
