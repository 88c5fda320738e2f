import { randomBytes } from "node:crypto";
import { getOctokit } from "@actions/github";
import { startAgentsAfter } from "../agents/after-sync.ts";
import { sessionOf } from "../agents/claim/session.ts";
import { createAgentStarter } from "../github/agents/start-agents.ts";
import { createClaims } from "../github/claims.ts";
import { createRemoteContext } from "../github/remote.ts";
import type { RemoteContext } from "../github/transport/context.ts";
import { octokitOptions } from "../github/transport/octokit-options.ts";
import type { AfterNotice, SyncContext } from "../sync/context/sync-context.ts";

/**
 * Starts agents at the end of a sync.
 *
 * @param agentToken the token of a person, by which Copilot is assigned, and nothing else is done; null: none was given
 */
export async function startAgents(
  github: RemoteContext,
  context: SyncContext,
  agentToken: string | null,
): Promise<readonly AfterNotice[]> {
  return startAgentsAfter(context, {
    claims: createClaims(github),
    starter: createAgentStarter(github, agentToken === null ? null : personContext(github, agentToken)),
    newSession: () => sessionOf(randomBytes(16)),
    random: Math.random,
  });
}

function personContext({ client }: RemoteContext, token: string): RemoteContext {
  const { apiUrl, graphqlUrl, clock, logger } = client.options;
  const octokit = getOctokit(token, octokitOptions(apiUrl));
  return createRemoteContext({ repo: client.repo, octokit, apiUrl, graphqlUrl, clock, logger });
}
