import * as z from "zod/mini";
import type { AgentStarter, StartOutcome } from "../../ports/agent-starter.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import { mutateEach } from "../transport/aliased.ts";
import type { Answer, Ask } from "../transport/client.ts";
import type { RemoteContext } from "../transport/context.ts";
import { attemptGraphql } from "../transport/graphql.ts";
import * as schema from "../transport/schema.ts";
import { labelIds } from "../write/labels.ts";
import { nodeIdOf } from "../write/node-ids.ts";

/** Login by which GraphQL lists Copilot's coding agent among those who can be assigned. */
const COPILOT = "copilot-swe-agent";
/** Logins by which REST has named it among the assignees. */
const COPILOT_IN_REST: ReadonlySet<string> = new Set(["copilot", COPILOT, `${COPILOT}[bot]`]);

/**
 * Adapter that starts agents.
 *
 * @param person a connection with the token of a person, which assigning Copilot needs: GitHub refuses it to the token of
 * a workflow and to Apps. Null: there is none.
 */
export function createAgentStarter(context: RemoteContext, person: RemoteContext | null): AgentStarter {
  return {
    startWorkflow: (file, branch, inputs) => startWorkflow(context, file, branch, inputs),
    assignCopilot: (issue) => assignCopilot(person, issue),
    changeLabel: (label, on, off) => changeLabel(context, label, on, off),
  };
}

async function startWorkflow(
  context: RemoteContext,
  file: string,
  branch: string,
  inputs: Readonly<Record<string, string>>,
): Promise<StartOutcome> {
  const result = await attempt(context, {
    what: `start the workflow ${file}`,
    permission: "actions: write",
    kind: "write",
    route: "POST /repos/{owner}/{repo}/actions/workflows/{file}/dispatches",
    params: { file, ref: branch, inputs },
    schema: schema.nothing,
  });
  return "kind" in result ? result : { kind: "started" };
}

const suggested = z.object({
  repository: z.nullable(
    z.object({ suggestedActors: z.object({ nodes: z.array(z.nullable(z.object({ login: z.string() }))) }) }),
  ),
});

const NOT_OFFERED =
  "GitHub does not offer Copilot here: its coding agent is not enabled for this repository, or `agent-token` is not the token of a person who may assign it";

async function assignCopilot(person: RemoteContext | null, issue: IssueNumber): Promise<StartOutcome> {
  if (person === null)
    return { kind: "refused", reason: "Copilot is assigned by the token of a person: give one as `agent-token`" };
  const asked = await attemptGraphql(person.client, {
    what: "ask whether Copilot can be assigned",
    permission: "issues: read",
    kind: "read",
    query: `query Suggested($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    suggestedActors(capabilities: [CAN_BE_ASSIGNED], first: 100) { nodes { login } }
  }
}`,
    variables: { ...person.client.repo },
    schema: suggested,
  });
  if (!asked.ok) return { kind: "refused", reason: asked.failure.message };
  const actors = asked.data.repository?.suggestedActors.nodes ?? [];
  if (!actors.some((actor) => actor?.login.toLowerCase() === COPILOT)) return { kind: "refused", reason: NOT_OFFERED };
  const result = await attempt(person, {
    what: `assign #${issue} to Copilot`,
    permission: "issues: write",
    kind: "write",
    route: "POST /repos/{owner}/{repo}/issues/{issue}/assignees",
    params: { issue, assignees: [`${COPILOT}[bot]`] },
    schema: assigned,
  });
  if ("kind" in result) return result;
  // Who can't be assigned is left out without a word.
  const isAssigned = result.data.assignees.some(({ login }) => COPILOT_IN_REST.has(login.toLowerCase()));
  return isAssigned ? { kind: "started" } : { kind: "refused", reason: "GitHub left Copilot out of the assignees" };
}

const assigned = z.object({ assignees: z.array(z.object({ login: z.string() })) });

/** What GitHub refused was not done; what it did not answer may have been, and is thrown. */
async function attempt<T>(
  context: RemoteContext,
  ask: Ask<T>,
): Promise<Answer<T> | Extract<StartOutcome, { readonly kind: "refused" }>> {
  const result = await context.client.attempt(ask);
  if (result.ok) return result;
  const { reason, message } = result.failure;
  if (reason === "lost" || reason === "heavy") throw context.client.error(result.failure, ask);
  return { kind: "refused", reason: message };
}

async function changeLabel(
  context: RemoteContext,
  label: string,
  on: readonly IssueNumber[],
  off: readonly IssueNumber[],
): Promise<void> {
  const ids = await labelIds(context, [label]);
  await mutate(context, "add", ids, on);
  await mutate(context, "remove", ids, off);
}

async function mutate(
  context: RemoteContext,
  way: "add" | "remove",
  ids: readonly string[],
  issues: readonly IssueNumber[],
): Promise<void> {
  if (issues.length === 0) return;
  const nodes: string[] = [];
  for (const issue of issues) nodes.push(await nodeIdOf(context, issue));
  const isAdding = way === "add";
  const purpose = {
    what: `${way} the label of items that are ready`,
    permission: "issues: write",
    kind: "write",
  } as const;
  const outcomes = await mutateEach(context, {
    ...purpose,
    mutation: isAdding ? "addLabelsToLabelable" : "removeLabelsFromLabelable",
    inputType: isAdding ? "AddLabelsToLabelableInput" : "RemoveLabelsFromLabelableInput",
    selection: "clientMutationId",
    inputs: nodes.map((labelableId) => ({ labelableId, labelIds: ids })),
    schema: z.unknown(),
  });
  const failed = outcomes.find((outcome) => !outcome.ok);
  if (failed?.ok === false) throw context.client.error(failed.failure, purpose);
}
