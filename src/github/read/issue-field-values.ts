import * as z from "zod/mini";
import type { ObservedIssue } from "../../ports/issue.ts";

const field = z.nullable(z.object({ name: z.optional(z.string()) }));

/** What an issue has in issue fields, as {@link FIELD_VALUES} requests it. */
export const graphqlFieldValues = z.nullable(
  z.object({
    nodes: z.array(
      z.nullable(
        z.object({
          text: z.optional(z.string()),
          number: z.optional(z.number()),
          field: z.optional(field),
        }),
      ),
    ),
  }),
);

const named = (type: string): string => `field { ... on ${type} { name } }`;

/** GitHub allows an organization 25 issue fields. Values of numbers are asked for apart: they are of another type. */
export const FIELD_VALUES = `issueFieldValues(first: 25) { nodes {
      ... on IssueFieldDateValue { text: value ${named("IssueFieldDate")} }
      ... on IssueFieldTextValue { text: value ${named("IssueFieldText")} }
      ... on IssueFieldSingleSelectValue { text: name ${named("IssueFieldSingleSelect")} }
      ... on IssueFieldNumberValue { number: value ${named("IssueFieldNumber")} } } }`;

/** Converts GitHub's answer to values by the names of their fields, in lower case; undefined: it was not asked for. */
export function readFieldValues(found: z.infer<typeof graphqlFieldValues> | undefined): ObservedIssue["fields"] {
  if (found === undefined) return undefined;
  return Object.fromEntries(
    (found?.nodes ?? []).flatMap((node) => {
      const value = node?.text ?? node?.number;
      const name = node?.field?.name;
      return value === undefined || name === undefined ? [] : [[name.toLowerCase(), String(value)] as const];
    }),
  );
}
