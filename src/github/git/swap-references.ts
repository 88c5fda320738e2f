import { UnknownOutcomeError } from "../../errors.ts";
import type { RemoteContext } from "../transport/context.ts";
import { lacksField, type Failure } from "../transport/failure/failure.ts";
import { attemptGraphql } from "../transport/graphql.ts";
import { consequenceOfPush } from "../transport/failure/refusals.ts";
import { repositoryId } from "../transport/repository-id.ts";
import * as schema from "../transport/schema.ts";
import { readReference, referencesMoved } from "./git-data.ts";

/** One move of a reference; null: there is none before, or there shall be none afterwards. */
export interface ReferenceMove {
  /** Below `refs/`. */
  readonly ref: string;
  readonly from: string | null;
  readonly to: string | null;
}

const NOWHERE = "0".repeat(40);

/**
 * Moves references if all of them are where they are expected, or none: GitHub's only true compare-and-swap.
 * @returns Null when they were moved, the refusal when they were not, "unsupported" where the server can't.
 * @throws MovedError when one is elsewhere.
 */
export async function swapReferences(
  context: RemoteContext,
  moves: readonly ReferenceMove[],
): Promise<Failure | null | "unsupported"> {
  const { memory, client } = context;
  const repository = memory.swapsReferences ? await repositoryId(context) : null;
  if (repository === null) return "unsupported";
  const names = moves.map(({ ref }) => `refs/${ref}`).join(" and ");
  const refUpdates = moves.map(({ ref, from, to }) => ({
    name: `refs/${ref}`,
    beforeOid: from ?? NOWHERE,
    afterOid: to ?? NOWHERE,
    force: false,
  }));
  try {
    const result = await attemptGraphql(client, {
      what: `write ${names}`,
      permission: "contents: write",
      kind: "keep",
      query: "mutation Swap($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }",
      variables: { input: { repositoryId: repository, refUpdates } },
      schema: schema.nothing,
    });
    if (result.ok) return null;
    if (lacksField(result.failure)) {
      memory.swapsReferences = false;
      return "unsupported";
    }
    if (consequenceOfPush(result.failure) === "start-over" || result.failure.reason === "conflict")
      throw referencesMoved(names, result.failure);
    return result.failure;
  } catch (error) {
    const [first] = moves;
    if (!(error instanceof UnknownOutcomeError) || first === undefined) throw error;
    if ((await readReference(context, first.ref)) === first.to) return null;
    throw error;
  }
}
