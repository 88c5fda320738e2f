import * as z from "zod/mini";
import type { BodyEdit } from "../../ports/issue.ts";
import { graphqlActor, readGraphqlActor } from "../transport/actor.ts";
import type { RemoteContext } from "../transport/context.ts";
import { askWithProblems } from "../transport/graphql.ts";
import { readInBatches } from "../transport/heavy-reads.ts";
import { usesGraphql } from "../transport/repository-id.ts";

/** Number of edits read per issue: ours, and the ones before it. */
const EDITS = 5;

/** Number of issues in one query: each may return five bodies of up to 65,536 characters. */
const ISSUES_A_QUERY = 20;

const edit = z.object({ createdAt: z.string(), diff: z.nullable(z.string()), editor: graphqlActor });

const answer = z.object({
  repository: z.nullable(
    z.record(
      z.string(),
      z.nullable(z.object({ userContentEdits: z.nullable(z.object({ nodes: z.array(z.nullable(edit)) })) })),
    ),
  ),
});

type Connection = { readonly nodes: readonly (z.infer<typeof edit> | null)[] };
type Edits = Readonly<Record<string, { readonly userContentEdits: Connection | null } | null>>;

/**
 * Reads the last edits of the bodies of issues, newest first; an issue whose body was never edited has none. GitHub
 * calls the field `diff`, but it contains the whole text. Only GraphQL has it: elsewhere the answer is empty.
 */
export async function readBodyHistory(
  context: RemoteContext,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, readonly BodyEdit[]>> {
  const histories = new Map<number, readonly BodyEdit[]>();
  if (numbers.length === 0 || !(await usesGraphql(context))) return histories;
  await readInBatches(
    context,
    [...new Set(numbers)],
    ISSUES_A_QUERY,
    async (batch, mayShrink) => {
      const found = await askEdits(context, batch, mayShrink);
      if (found === null) return false;
      for (const number of batch) histories.set(number, newestFirst(found[`i${number}`]?.userContentEdits ?? null));
      return true;
    },
    EDITS,
  );
  return histories;
}

/** An issue that has been deleted in the meantime is missing from the answer. Null: it was too heavy for GitHub. */
async function askEdits(context: RemoteContext, numbers: readonly number[], mayShrink: boolean): Promise<Edits | null> {
  const { client } = context;
  const field = (number: number) =>
    `i${number}: issue(number: ${number}) { userContentEdits(first: ${EDITS}) { nodes { createdAt diff editor { __typename login } } } }`;
  const ask = {
    what: "read the edits of issues",
    permission: "issues: read",
    kind: "read",
    mayShrink,
    query: `query Edits($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${numbers.map(field).join("\n    ")}
  }
}`,
    variables: { ...client.repo },
  } as const;
  const result = await askWithProblems(client, ask);
  if (!result.ok && result.failure.reason === "heavy" && mayShrink) return null;
  if (!result.ok) throw client.error(result.failure, ask);
  const serious = result.data.problems.find(({ failure }) => failure.reason === "limited");
  if (serious !== undefined) throw client.error(serious.failure, ask);
  const parsed = answer.safeParse(result.data.data);
  return parsed.success ? (parsed.data.repository ?? {}) : {};
}

/** Sorts edits newest first. That is how GitHub lists them; where a server does otherwise, their times show it. */
function newestFirst(connection: Connection | null): readonly BodyEdit[] {
  const nodes = (connection?.nodes ?? []).flatMap((node) => node ?? []);
  const [first, last] = [nodes[0], nodes.at(-1)];
  const isOldestFirst = first !== undefined && last !== undefined && first.createdAt < last.createdAt;
  const edits = nodes.flatMap(({ diff, editor, createdAt }) =>
    diff === null ? [] : [{ body: diff, by: readGraphqlActor(editor), at: createdAt }],
  );
  return isOldestFirst ? edits.reverse() : edits;
}
