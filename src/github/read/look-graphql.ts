import * as z from "zod/mini";
import type { LookQuery, RefQuery } from "../../ports/look.ts";
import type { RepoRef } from "../../ports/repository-reader.ts";
import { claimPage, claimRefs } from "../git/claim-refs.ts";
import { CLOSING_PULLS, closingPulls } from "../git/closing-pulls.ts";
import { blobFields, type WantedBlob } from "../git/blobs.ts";
import { STATE_BRANCH, STATE_REF, type Dialect } from "../transport/context.ts";
import type { GraphqlAsk } from "../transport/graphql.ts";
import { graphqlIssue, issueFields } from "./issue-graphql.ts";

const tip = z.nullable(
  z.object({
    name: z.string(),
    target: z.nullable(z.object({ oid: z.string(), tree: z.optional(z.object({ oid: z.string() })) })),
  }),
);

const fileEntry = z.object({
  name: z.string(),
  object: z.nullable(z.object({ oid: z.string(), text: z.optional(z.nullable(z.string())) })),
});
const entry = z.object({
  name: z.string(),
  object: z.nullable(
    z.object({
      oid: z.string(),
      text: z.optional(z.nullable(z.string())),
      entries: z.optional(z.nullable(z.array(fileEntry))),
    }),
  ),
});
const stateCommit = z.nullable(
  z.object({
    oid: z.string(),
    committedDate: z.optional(z.string()),
    tree: z.optional(z.object({ oid: z.string(), entries: z.nullable(z.array(entry)) })),
  }),
);
export type StateCommit = z.infer<typeof stateCommit>;

export const issuePage = z.object({
  totalCount: z.int(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
  nodes: z.array(z.nullable(graphqlIssue)),
});

/** What every answer names the repository by. */
const named = { id: z.string(), databaseId: z.nullable(z.number()), nameWithOwner: z.string() };
const recorded = { state: stateCommit, stateBranch: stateCommit };
const branched = {
  isFork: z.boolean(),
  isArchived: z.boolean(),
  hasIssuesEnabled: z.boolean(),
  defaultBranchRef: tip,
  branch: z.optional(tip),
};

const filesAnswer = z.object({ repository: z.nullable(z.looseObject({ ...named, ...branched })) });
const stateAnswer = z.object({ repository: z.nullable(z.object({ ...named, ...recorded })) });
const snapshot = z.object({
  viewer: z.nullable(z.object({ login: z.string() })),
  repository: z.nullable(
    z.looseObject({
      ...named,
      ...branched,
      ...recorded,
      viewerPermission: z.nullable(z.string()),
      labels: z.nullable(
        z.object({
          pageInfo: z.object({ hasNextPage: z.boolean() }),
          nodes: z.array(z.nullable(z.object({ id: z.string(), name: z.string() }))),
        }),
      ),
      issues: issuePage,
      claims: z.optional(z.nullable(claimPage)),
      closing: z.optional(z.nullable(closingPulls)),
    }),
  ),
});
export type Snapshot = z.infer<typeof snapshot>;
export type SnapshotRepository = NonNullable<Snapshot["repository"]>;
type FilesAnswer = z.infer<typeof filesAnswer>;
export type FilesRepository = NonNullable<FilesAnswer["repository"]>;
type StateAnswer = z.infer<typeof stateAnswer>;
export type StateRepository = NonNullable<StateAnswer["repository"]>;

const TIP_FIELDS = "{ name target { oid ... on Commit { tree { oid } } } }";
const NAME_FIELDS = "id databaseId nameWithOwner";

/** Returns the fields of the record's files, one folder deep. */
function stateRefs(textsApart: boolean): string {
  const file = textsApart ? "name object { oid }" : "name object { oid ... on Blob { text } }";
  const fields = `{ oid ... on Commit { committedDate tree { oid entries { ${file} object { ... on Tree { entries { ${file} } } } } } } }`;
  return `state: object(expression: "refs/${STATE_REF}") ${fields}
    stateBranch: object(expression: "refs/${STATE_BRANCH}") ${fields}`;
}

/**
 * Returns the declaration, fields and variables for the requested branch; the default branch comes with every answer.
 */
function branchPart({ branch }: RefQuery): { declared: string; fields: string; variables: Record<string, string> } {
  const always = `isFork isArchived hasIssuesEnabled defaultBranchRef ${TIP_FIELDS}`;
  if (branch === undefined) return { declared: "", fields: always, variables: {} };
  return {
    declared: ", $branch: String!",
    fields: `${always} branch: ref(qualifiedName: $branch) ${TIP_FIELDS}`,
    variables: { branch: `refs/heads/${branch}` },
  };
}

const ISSUES = (dialect: Dialect): string => `issues(
  first: $rows, after: $after, labels: [$label], states: [OPEN, CLOSED], orderBy: { field: UPDATED_AT, direction: DESC }
) { totalCount pageInfo { hasNextPage endCursor } nodes { ${issueFields(dialect)} } }`;

/** What a read of issues is for. */
export const READ_ISSUES = {
  what: "read the repository's issues",
  permission: "issues: read",
  kind: "read",
} as const;

/** How much a read asks for at once. */
export interface AskSize {
  /** Issues on a page. */
  readonly rows: number;
  /** True: the record's texts are left out; only their shas come with the answer. */
  readonly textsApart: boolean;
  readonly mayShrink: boolean;
}

/** Requests everything a run needs at once: repository, tip, record, labels, first page of issues, wanted texts. */
export function snapshotAsk(
  repo: RepoRef,
  query: LookQuery,
  blobs: readonly WantedBlob[],
  { rows, textsApart, mayShrink }: AskSize,
): (dialect: Dialect) => GraphqlAsk<Snapshot> {
  const branch = branchPart(query);
  return (dialect) => ({
    ...READ_ISSUES,
    mayShrink,
    query: `query Look($owner: String!, $repo: String!, $label: String!, $rows: Int!, $after: String${branch.declared}) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    ${NAME_FIELDS} viewerPermission
    ${branch.fields}
    ${stateRefs(textsApart)}
    labels(first: 100) { pageInfo { hasNextPage } nodes { id name } }
    ${ISSUES(dialect)}
    ${dialect.claims ? `claims: ${claimRefs()}` : ""}
    ${dialect.closingPulls && query.asksClosing === true ? `closing: ${CLOSING_PULLS}` : ""}
    ${blobFields(blobs)}
  }
}`,
    variables: { ...repo, label: query.label, rows, after: null, ...branch.variables },
    schema: snapshot,
  });
}

/** Requests repository, tip and wanted texts. */
export function filesAsk(repo: RepoRef, query: RefQuery, blobs: readonly WantedBlob[]): GraphqlAsk<FilesAnswer> {
  const branch = branchPart(query);
  return {
    what: "read the repository's files",
    permission: "contents: read",
    kind: "read",
    query: `query Files($owner: String!, $repo: String!${branch.declared}) {
  repository(owner: $owner, name: $repo) {
    ${NAME_FIELDS}
    ${branch.fields}
    ${blobFields(blobs)}
  }
}`,
    variables: { ...repo, ...branch.variables },
    schema: filesAnswer,
  };
}

/** Requests the record alone. */
export function stateAsk(repo: RepoRef): GraphqlAsk<StateAnswer> {
  return {
    what: "read the record",
    permission: "contents: read",
    kind: "read",
    query: `query Record($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${NAME_FIELDS}
    ${stateRefs(false)}
  }
}`,
    variables: { ...repo },
    schema: stateAnswer,
  };
}

const page = z.object({ repository: z.nullable(z.object({ issues: issuePage })) });

/** Requests the next page of the same list. */
export function pageAsk(
  repo: RepoRef,
  { label, after }: { readonly label: string; readonly after: string | null },
  { rows, mayShrink }: Pick<AskSize, "rows" | "mayShrink">,
): (dialect: Dialect) => GraphqlAsk<z.infer<typeof page>> {
  return (dialect) => ({
    ...READ_ISSUES,
    mayShrink,
    query: `query MoreIssues($owner: String!, $repo: String!, $label: String!, $rows: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { ${ISSUES(dialect)} }
}`,
    variables: { ...repo, label, rows, after },
    schema: page,
  });
}

/** Lists the record's files with their shas and the texts that arrived; folders are one level deep. */
export function stateEntries(state: StateCommit): { path: string; sha: string; text: string | null }[] {
  return (state?.tree?.entries ?? []).flatMap(({ name, object }) => {
    if (object === null) return [];
    if (object.entries !== undefined && object.entries !== null)
      return object.entries.flatMap((inner) =>
        inner.object === null
          ? []
          : [{ path: `${name}/${inner.name}`, sha: inner.object.oid, text: inner.object.text ?? null }],
      );
    return [{ path: name, sha: object.oid, text: object.text ?? null }];
  });
}
