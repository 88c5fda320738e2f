import * as z from "zod/mini";
import { PlansyncError } from "../../errors.ts";
import { epochMs } from "../../ports/epoch-ms.ts";
import type { ChangesPage, ChangesQuery, FormerFile, PastReader } from "../../ports/past-reader.ts";
import { blobFields, takeTexts } from "./blobs.ts";
import type { RemoteContext } from "../transport/context.ts";
import { attemptGraphql, type GraphqlAsk } from "../transport/graphql.ts";
import { usesGraphql } from "../transport/repository-id.ts";

/** Commits of one file in one answer: the most that GitHub gives. */
const COMMITS = 100;

/** Adapter for reading the past. Commits are listed by GraphQL alone: REST would need a request for each. */
export function createPastReader(context: RemoteContext): PastReader {
  return {
    readChanges: (commit, wanted) => readChanges(context, commit, wanted),
    readFormer: (commit) => readFormer(context, commit),
    readTexts: (blobs) => readTexts(context, blobs),
  };
}

const entry = z.nullable(z.object({ oid: z.string() }));
const pageSchema = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
  nodes: z.array(
    z.nullable(
      z.object({
        oid: z.string(),
        committedDate: z.string(),
        file: entry,
        parents: z.object({ nodes: z.array(z.nullable(z.object({ file: entry }))) }),
      }),
    ),
  ),
});
const changesSchema = z.object({
  repository: z.nullable(z.object({ object: z.nullable(z.record(z.string(), pageSchema)) })),
});

async function readChanges(
  context: RemoteContext,
  commit: string,
  wanted: readonly ChangesQuery[],
): Promise<ReadonlyMap<string, ChangesPage>> {
  const arguments_ = wanted.map((_, at) => `, $path${at}: String!, $after${at}: String`).join("");
  const fields = wanted.map(
    (_, at) => `h${at}: history(first: ${COMMITS}, path: $path${at}, after: $after${at}) {
        pageInfo { hasNextPage endCursor }
        nodes { oid committedDate file(path: $path${at}) { oid } parents(first: 1) { nodes { file(path: $path${at}) { oid } } } }
      }`,
  );
  const data = await ask(context, {
    what: "read the history of plans",
    query: `query Past($owner: String!, $repo: String!, $commit: GitObjectID!${arguments_}) {
  repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${fields.join("\n")} } } }
}`,
    variables: {
      commit,
      ...Object.fromEntries(
        wanted.flatMap(({ path, after }, at) => [
          [`path${at}`, path],
          [`after${at}`, after],
        ]),
      ),
    },
    schema: changesSchema,
  });
  const pages = data?.repository?.object ?? {};
  return new Map(
    wanted.flatMap(({ path }, at): [string, ChangesPage][] => {
      const page = pages[`h${at}`];
      return page === undefined ? [] : [[path, toPage(page)]];
    }),
  );
}

function toPage({ nodes, pageInfo }: z.infer<typeof pageSchema>): ChangesPage {
  const changes = nodes.flatMap((node) =>
    node === null
      ? []
      : [
          {
            commit: node.oid,
            at: epochMs(Date.parse(node.committedDate)),
            before: node.parents.nodes[0]?.file?.oid ?? null,
            after: node.file?.oid ?? null,
          },
        ],
  );
  return { changes, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

const formerSchema = z.object({
  files: z.optional(
    z.array(z.object({ filename: z.string(), status: z.string(), previous_filename: z.optional(z.string()) })),
  ),
});

/** By REST: GraphQL does not tell what a commit renamed. */
async function readFormer({ client, logger }: RemoteContext, commit: string): Promise<readonly FormerFile[]> {
  try {
    const { files = [] } = await client.ask({
      what: "read what a commit moved",
      permission: "contents: read",
      kind: "read",
      route: "GET /repos/{owner}/{repo}/commits/{ref}",
      params: { ref: commit },
      schema: formerSchema,
    });
    return files.flatMap(({ filename, status, previous_filename: before }): FormerFile[] => {
      if (status === "removed") return [{ path: filename, now: null }];
      return status === "renamed" && before !== undefined ? [{ path: before, now: filename }] : [];
    });
  } catch (error) {
    if (!(error instanceof PlansyncError)) throw error;
    logger.debug(`What a commit moved was not read: ${error.message}`);
    return [];
  }
}

async function readTexts(context: RemoteContext, blobs: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  const wanted = blobs.map((sha) => ({ sha, size: 0 }));
  const data = await ask(context, {
    what: "read old versions of plans",
    query: `query PastTexts($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${blobFields(wanted)} } }`,
    variables: {},
    schema: z.object({ repository: z.nullable(z.unknown()) }),
  });
  if (data !== null) takeTexts(data.repository, wanted, found);
  return found;
}

/** Null where GitHub does not answer: a sync does not fail for want of a past. */
async function ask<T>(
  context: RemoteContext,
  { variables, ...more }: Pick<GraphqlAsk<T>, "what" | "query" | "variables" | "schema">,
): Promise<T | null> {
  if (!(await usesGraphql(context))) return null;
  const answer = await attemptGraphql(context.client, {
    permission: "contents: read",
    kind: "read",
    // A smaller question is no help: what is too heavy stays unread.
    mayShrink: true,
    variables: { ...context.client.repo, ...variables },
    ...more,
  });
  if (answer.ok) return answer.data;
  context.logger.debug(`The past of plans was not read: ${answer.failure.message}`);
  return null;
}
