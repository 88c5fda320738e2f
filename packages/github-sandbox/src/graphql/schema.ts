import { buildSchema, isAbstractType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import { GITHUB_SCHEMA } from "../schema/github-schema.ts";
import type { Account } from "../world/account.ts";
import type { Comment, Issue, IssueField, IssueFieldValue, TimelineEvent } from "../world/issues/issue.ts";
import { ACCOUNT_RESOLVERS } from "./account-resolvers.ts";
import type { Context, Resolvers } from "./context.ts";
import { GIT_MUTATIONS } from "./git-mutations.ts";
import { GIT_RESOLVERS } from "./git-resolvers.ts";
import { ISSUE_FIELDS } from "./issue-fields.ts";
import { ISSUE_MUTATIONS } from "./issue-mutations.ts";
import { ISSUE_RESOLVERS } from "./issue-resolvers.ts";
import { PULL_MUTATIONS } from "./pull-mutations.ts";
import { PULL_RESOLVERS } from "./pull-resolvers.ts";
import { QUERY_RESOLVERS } from "./query-resolvers.ts";
import { RELATION_MUTATIONS } from "./relation-mutations.ts";
import { REPOSITORY_RESOLVERS } from "./repository-resolvers.ts";
import { SUGGESTED_ACTORS } from "./suggested-actors.ts";
import { TIMELINE_RESOLVERS, timelineTypeOf } from "./timeline-resolvers.ts";

const ALL: readonly Resolvers[] = [
  ACCOUNT_RESOLVERS,
  GIT_MUTATIONS,
  GIT_RESOLVERS,
  ISSUE_FIELDS,
  ISSUE_MUTATIONS,
  ISSUE_RESOLVERS,
  PULL_MUTATIONS,
  PULL_RESOLVERS,
  QUERY_RESOLVERS,
  RELATION_MUTATIONS,
  REPOSITORY_RESOLVERS,
  SUGGESTED_ACTORS,
  TIMELINE_RESOLVERS,
];

/** Fields that are newer than sub-issues and dependencies: a server without those doesn't know them. */
const FEATURE_FIELDS = {
  subIssues: {
    Issue: ["parent", "subIssues", "subIssuesSummary"],
    Mutation: ["addSubIssue", "removeSubIssue", "reprioritizeSubIssue"],
    CreateIssueInput: ["parentIssueId"],
  },
  dependencies: {
    Issue: ["blockedBy", "blocking", "issueDependenciesSummary"],
    Mutation: ["addBlockedBy", "removeBlockedBy"],
  },
  updateRefs: { Mutation: ["updateRefs"] },
  issueTypes: {
    Issue: ["issueType"],
    Repository: ["issueTypes"],
    CreateIssueInput: ["issueTypeId"],
    UpdateIssueInput: ["issueTypeId"],
  },
  issueFields: {
    Issue: ["issueFieldValues"],
    Repository: ["issueFields"],
    Mutation: ["setIssueFieldValue"],
  },
} as const;

/** The features that decide which fields there are. */
export type SchemaFeatures = Readonly<Record<keyof typeof FEATURE_FIELDS, boolean>>;
const NAMES = [
  "subIssues",
  "dependencies",
  "updateRefs",
  "issueTypes",
  "issueFields",
] as const satisfies readonly (keyof SchemaFeatures)[];

const schemas = new Map<string, GraphQLSchema>();

/** Returns the executable schema of a server with or without these features. */
export function getSchema(features: SchemaFeatures): GraphQLSchema {
  const key = NAMES.map((name) => features[name]).join(" ");
  const schema = schemas.get(key) ?? makeSchema(features);
  schemas.set(key, schema);
  return schema;
}

function makeSchema(features: SchemaFeatures): GraphQLSchema {
  const schema = buildSchema(GITHUB_SCHEMA);
  for (const name of NAMES) if (!features[name]) removeFields(schema, FEATURE_FIELDS[name]);
  for (const resolvers of ALL)
    for (const [typeName, fields] of Object.entries(resolvers)) attach(schema, typeName, fields);
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type)) type.resolveType = (source: unknown) => typeNameOf(source as Source);
  return schema;
}

function attach(schema: GraphQLSchema, typeName: string, fields: Resolvers[string]): void {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`the sandbox's schema has no type ${typeName}`);
  for (const [name, resolve] of Object.entries(fields)) {
    const field = type.getFields()[name];
    if (field !== undefined) field.resolve = resolve as unknown as GraphQLFieldResolver<unknown, Context>;
  }
}

function removeFields(schema: GraphQLSchema, fields: Readonly<Record<string, readonly string[]>>): void {
  for (const [typeName, names] of Object.entries(fields)) {
    const type = schema.getType(typeName);
    if (type !== undefined && "getFields" in type) {
      const map: Record<string, unknown> = type.getFields();
      for (const name of names) delete map[name];
    }
  }
}

type Source = Account | Issue | TimelineEvent | Comment | { readonly kind: string };

const SIMPLE: Readonly<Record<string, string>> = {
  repository: "Repository",
  label: "Label",
  milestone: "Milestone",
  "issue-type": "IssueType",
  blob: "Blob",
  tree: "Tree",
  commit: "Commit",
  ref: "Ref",
  signature: "GpgSignature",
  "body-edit": "UserContentEdit",
};

function typeNameOf(source: Source): string | undefined {
  if (source.kind === "account") return (source as Account).type;
  if (source.kind === "issue") return (source as Issue).pull === null ? "Issue" : "PullRequest";
  if (source.kind === "timeline-event" || source.kind === "comment")
    return timelineTypeOf(source as TimelineEvent | Comment);
  if (source.kind === "issue-field") return FIELD_TYPES[(source as IssueField).dataType];
  if (source.kind === "issue-field-value") return `${FIELD_TYPES[(source as IssueFieldValue).field.dataType]}Value`;
  return SIMPLE[source.kind];
}

const FIELD_TYPES: Readonly<Record<IssueField["dataType"], string>> = {
  date: "IssueFieldDate",
  number: "IssueFieldNumber",
  single_select: "IssueFieldSingleSelect",
  text: "IssueFieldText",
};
