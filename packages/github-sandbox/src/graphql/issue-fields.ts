import { toTimestamp } from "../clock.ts";
import { PUSH_ISSUE } from "../world/required-permissions.ts";
import type { Issue, IssueField, IssueFieldValue } from "../world/issues/issue.ts";
import { setIssueField } from "../world/issues/planning.ts";
import { Refusal } from "../world/refusal.ts";
import type { Repository } from "../world/repositories/repository.ts";
import { connect, type PageArguments } from "./connection.ts";
import { permit, type Context, type FieldResolvers, type Resolvers } from "./context.ts";
import { getIssue, getNode } from "./find-node.ts";
import type { Input } from "./issue-mutations.ts";

const FIELD: FieldResolvers = {
  id: (field: IssueField) => field.nodeId,
  createdAt: (field: IssueField) => toTimestamp(field.createdAt),
  dataType: (field: IssueField) => field.dataType.toUpperCase(),
  description: () => null,
};

const VALUE: FieldResolvers = { id: (value: IssueFieldValue) => value.nodeId };

interface NewValue {
  readonly fieldId: string;
  readonly dateValue?: string | null;
  readonly numberValue?: number | null;
  readonly singleSelectOptionId?: string | null;
  readonly textValue?: string | null;
  readonly delete?: boolean | null;
}

/** Issue fields of organizations, and what issues have in them. */
export const ISSUE_FIELDS: Resolvers = {
  Repository: {
    issueFields: (repository: Repository, args: PageArguments) =>
      repository.owner.type === "Organization" ? connect("issueFields", repository.issueFields, args) : null,
  },
  Issue: {
    issueFieldValues: (issue: Issue, args: PageArguments) => connect("issueFieldValues", issue.fieldValues, args),
  },
  IssueFieldDate: FIELD,
  IssueFieldNumber: FIELD,
  IssueFieldText: FIELD,
  IssueFieldSingleSelect: FIELD,
  IssueFieldSingleSelectOption: {
    id: (option: IssueField["options"][number]) => option.nodeId,
    description: () => null,
  },
  IssueFieldDateValue: VALUE,
  IssueFieldNumberValue: VALUE,
  IssueFieldTextValue: VALUE,
  IssueFieldSingleSelectValue: {
    ...VALUE,
    name: ({ value }: IssueFieldValue) => value,
    optionId: ({ field, value }: IssueFieldValue) => field.options.find(({ name }) => name === value)?.nodeId ?? null,
  },
  Mutation: {
    setIssueFieldValue: (
      _: unknown,
      { input }: Input<{ issueId: string; issueFields: readonly NewValue[] }>,
      context: Context,
    ) => {
      const issue = getIssue(context, input.issueId);
      permit(context, issue.repository, PUSH_ISSUE);
      for (const each of input.issueFields) {
        const field = getField(context, each.fieldId);
        setIssueField(context.world, issue, field, valueOf(field, each));
      }
      return { issue, issueFieldValues: issue.fieldValues };
    },
  },
};

function getField(context: Context, id: string): IssueField {
  const node = getNode(context, id);
  if (node.kind === "issue-field") return node;
  throw new Refusal(404, `Could not resolve to IssueFields node with the global id of '${id}'.`, { type: "NOT_FOUND" });
}

/** The one value that fits the field's kind. */
function valueOf(field: IssueField, given: NewValue): string | number | null {
  if (given.delete === true) return null;
  const option = field.options.find(({ nodeId }) => nodeId === given.singleSelectOptionId);
  const values: Readonly<Record<IssueField["dataType"], string | number | null | undefined>> = {
    date: given.dateValue,
    number: given.numberValue,
    text: given.textValue,
    single_select: option?.name,
  };
  const value = values[field.dataType];
  if (value == null) throw new Refusal(422, `No value was given for ${field.name}`, { type: "UNPROCESSABLE" });
  return value;
}
