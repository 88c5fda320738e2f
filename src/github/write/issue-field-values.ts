import * as z from "zod/mini";
import type { IssuePatch, ObservedIssue } from "../../ports/issue.ts";
import type { IssueField, RemoteContext } from "../transport/context.ts";
import { lacksField } from "../transport/failure/failure.ts";
import { attemptGraphql, type GraphqlAsk } from "../transport/graphql.ts";
import { nodeIdOf } from "./node-ids.ts";

const fieldsAnswer = z.object({
  repository: z.nullable(
    z.object({
      issueFields: z.nullish(
        z.object({
          nodes: z.array(
            z.nullable(
              z.object({
                __typename: z.string(),
                id: z.optional(z.string()),
                name: z.optional(z.string()),
                options: z.optional(z.array(z.object({ id: z.string(), name: z.string() }))),
              }),
            ),
          ),
        }),
      ),
    }),
  ),
});

/**
 * Sets issue fields of an issue, all in one request. Returns the names of those that are not there, or that have no such
 * option: they stay as they are.
 */
export async function setFieldValues(
  context: RemoteContext,
  issue: ObservedIssue,
  values: NonNullable<IssuePatch["fields"]>,
): Promise<readonly string[]> {
  const { client, memory, logger } = context;
  memory.issueFields ??= await listFields(context);
  const inputs: Record<string, unknown>[] = [];
  const unset: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const field = memory.issueFields.get(name.toLowerCase());
    const input = field === undefined ? null : inputOf(field, value);
    if (input === null) {
      unset.push(name);
      logger.warn(
        `This repository has no issue field "${name}" that takes ${value === null ? "nothing" : `"${value}"`}.`,
      );
    } else inputs.push(input);
  }
  if (inputs.length === 0) return unset;
  const ask: GraphqlAsk<unknown> = {
    what: `set issue fields of #${issue.number}`,
    permission: "issues: write",
    kind: "write",
    query: `mutation SetFields($input: SetIssueFieldValueInput!) {
  setIssueFieldValue(input: $input) { issue { number } }
}`,
    variables: { input: { issueId: await nodeIdOf(context, issue.number), issueFields: inputs } },
    schema: z.unknown(),
  };
  const result = await attemptGraphql(client, ask);
  if (!result.ok) throw client.error(result.failure, ask);
  return unset;
}

/** What sets a field to a value, or takes it off; null: the field takes no such value. */
function inputOf({ id, kind, options }: IssueField, value: string | null): Record<string, unknown> | null {
  if (value === null) return { fieldId: id, delete: true };
  switch (kind) {
    case "text":
      return { fieldId: id, textValue: value };
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? { fieldId: id, dateValue: value } : null;
    case "number":
      return /^-?\d+(?:\.\d+)?$/.test(value) ? { fieldId: id, numberValue: Number(value) } : null;
    case "select": {
      const option = options.get(value.toLowerCase());
      return option === undefined ? null : { fieldId: id, singleSelectOptionId: option };
    }
  }
}

const KINDS: Readonly<Record<string, IssueField["kind"]>> = {
  IssueFieldDate: "date",
  IssueFieldNumber: "number",
  IssueFieldSingleSelect: "select",
  IssueFieldText: "text",
};

/** Lists the issue fields by name, in lower case; none where the server has none. */
async function listFields({ client }: RemoteContext): Promise<ReadonlyMap<string, IssueField>> {
  const ask: GraphqlAsk<z.infer<typeof fieldsAnswer>> = {
    what: "read the issue fields",
    permission: "issues: read",
    kind: "read",
    query: `query IssueFields($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { issueFields(first: 50) { nodes { __typename
    ... on IssueFieldDate { id name }
    ... on IssueFieldNumber { id name }
    ... on IssueFieldText { id name }
    ... on IssueFieldSingleSelect { id name options { id name } } } } }
}`,
    variables: { ...client.repo },
    schema: fieldsAnswer,
  };
  const result = await attemptGraphql(client, ask);
  if (!result.ok && !lacksField(result.failure)) throw client.error(result.failure, ask);
  const nodes = result.ok ? (result.data.repository?.issueFields?.nodes ?? []) : [];
  return new Map(
    nodes.flatMap((node): [string, IssueField][] => {
      const kind = node === null ? undefined : KINDS[node.__typename];
      if (kind === undefined || node?.id === undefined || node.name === undefined) return [];
      const options = new Map((node.options ?? []).map(({ id, name }) => [name.toLowerCase(), id]));
      return [[node.name.toLowerCase(), { id: node.id, kind, options }]];
    }),
  );
}
