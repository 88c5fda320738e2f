import { permissionHint } from "../../permission-hint.ts";
import * as z from "zod/mini";
import { PermissionError } from "../../errors.ts";
import type { IssuePatch, ObservedIssue } from "../../ports/issue.ts";
import type { UpdatedIssue } from "../../ports/repository-writer.ts";
import type { RemoteContext } from "../transport/context.ts";
import { setFieldValues } from "./issue-field-values.ts";
import { issueTypeName, milestoneNumber } from "./named-ids.ts";
import * as schema from "../transport/schema.ts";

const ISSUES = "issues: write";

/**
 * Applies a patch in one request, and labels and assignees in separate ones: a PATCH would replace those that people
 * set.
 */
export async function updateIssue(
  context: RemoteContext,
  issue: ObservedIssue,
  patch: IssuePatch,
): Promise<UpdatedIssue> {
  const { addLabels = [], removeLabels = [], addAssignees = [], removeAssignees = [], ...fields } = patch;
  const { milestone, type, fields: issueFields, ...text } = fields;
  const named = await namedFields(context, { milestone, type });
  if (Object.keys(text).length + Object.keys(named.params).length > 0)
    await patchIssue(context, issue, text, named.params);
  if (addLabels.length > 0)
    await context.client.ask({
      what: `label #${issue.number}`,
      permission: ISSUES,
      kind: "write",
      route: "POST /repos/{owner}/{repo}/issues/{number}/labels",
      params: { number: issue.number, labels: addLabels },
      schema: z.array(schema.label),
    });
  for (const name of removeLabels) await removeLabel(context, issue, name);
  if (removeAssignees.length > 0) await changeAssignees(context, issue, "DELETE", removeAssignees);
  const notThere = issueFields === undefined ? [] : await setFieldValues(context, issue, issueFields);
  const unset = [...named.unset, ...notThere.map((name) => `field ${name}`)];
  if (addAssignees.length === 0) return { unassigned: [], unset };
  const present = await changeAssignees(context, issue, "POST", addAssignees);
  return { unassigned: addAssignees.filter((login) => !present.has(login.toLowerCase())), unset };
}

/** What a patch says by name, as REST wants it, and what names nothing that is there. */
interface NamedFields {
  readonly params: Readonly<Record<string, unknown>>;
  readonly unset: readonly string[];
}

async function namedFields(
  context: RemoteContext,
  { milestone, type }: { readonly [name in "milestone" | "type"]: string | null | undefined },
): Promise<NamedFields> {
  const params: Record<string, unknown> = {};
  const unset: string[] = [];
  if (milestone !== undefined) {
    const number = milestone === null ? null : await milestoneNumber(context, milestone);
    if (milestone !== null && number === null) unset.push("milestone");
    else params["milestone"] = number;
  }
  if (type !== undefined) {
    const name = type === null ? null : await issueTypeName(context, type);
    if (type !== null && name === null) unset.push("type");
    else params["type"] = name;
  }
  return { params, unset };
}

/** Returns the logins that are assigned afterwards, lower case: GitHub leaves out, without a word, who can't be. */
async function changeAssignees(
  context: RemoteContext,
  issue: ObservedIssue,
  method: "POST" | "DELETE",
  assignees: readonly string[],
): Promise<ReadonlySet<string>> {
  const { assignees: present = [] } = await context.client.ask({
    what: `assign #${issue.number}`,
    permission: ISSUES,
    kind: "write",
    route: `${method} /repos/{owner}/{repo}/issues/{number}/assignees`,
    params: { number: issue.number, assignees },
    schema: schema.issue,
  });
  return new Set((present ?? []).map(({ login }) => login.toLowerCase()));
}

/** A label that somebody has removed in the meantime is already as it should be. */
async function removeLabel(context: RemoteContext, issue: ObservedIssue, name: string): Promise<void> {
  const ask = {
    what: `remove a label from #${issue.number}`,
    permission: ISSUES,
    kind: "write",
    route: "DELETE /repos/{owner}/{repo}/issues/{number}/labels/{name}",
    params: { number: issue.number, name },
    schema: z.unknown(),
  } as const;
  await context.client.askUnless(["missing"], ask);
}

async function patchIssue(
  context: RemoteContext,
  issue: ObservedIssue,
  { title, body, state, closeReason }: Pick<IssuePatch, "title" | "body" | "state" | "closeReason">,
  named: Readonly<Record<string, unknown>>,
): Promise<void> {
  const reason = state === "closed" && closeReason !== undefined ? { state_reason: closeReason } : {};
  const ask = (params: Readonly<Record<string, unknown>>) =>
    ({
      what: `update #${issue.number}`,
      permission: ISSUES,
      kind: "write",
      route: "PATCH /repos/{owner}/{repo}/issues/{number}",
      params: {
        number: issue.number,
        ...(title === undefined ? {} : { title }),
        ...(body === undefined ? {} : { body }),
        ...(state === undefined ? {} : { state }),
        ...named,
        ...params,
      },
      schema: schema.issue,
    }) as const;
  let result = await context.client.attempt(ask(reason));
  // Some servers don't know "duplicate" yet; "not planned" has the same effect and only looks different.
  if (!result.ok && result.failure.reason === "invalid" && closeReason === "duplicate")
    result = await context.client.attempt(ask({ state_reason: "not_planned" }));
  if (!result.ok) throw context.client.error(result.failure, ask(reason));
  if (state !== undefined && result.data.state !== state) throw ignored(issue, state);
}

/** Without permission to change an issue, GitHub may answer 200 and change nothing. */
function ignored(issue: ObservedIssue, state: string): PermissionError {
  return new PermissionError(`GitHub did not set #${issue.number} to ${state}`, {
    hint: permissionHint("The token lacks write access.", ["issues: write"]),
  });
}
