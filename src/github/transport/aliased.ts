import * as z from "zod/mini";
import type { RemoteContext } from "./context.ts";
import { brokenAnswer, type Failure } from "./failure/failure.ts";
import { askWithProblems, type Problem } from "./graphql.ts";
import { inBatches } from "./parallel.ts";
import type { Purpose } from "./failure/translate-error.ts";

/** Number of changes sent in one request: GitHub runs them one after the other and aborts after ten seconds. */
const BATCH = 20;

export interface Mutations<T> extends Purpose {
  readonly mutation: string;
  readonly inputType: string;
  readonly selection: string;
  readonly inputs: readonly Readonly<Record<string, unknown>>[];
  readonly schema: z.ZodMiniType<T>;
}

export type Outcome<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly failure: Failure };

/**
 * Runs one mutation per input, up to 20 in a request, and returns the outcome of each: there is no transaction.
 * Mutations stopped by a rate limit are sent again after the wait; no others are. Throws UnknownOutcomeError when a
 * whole answer was lost.
 */
export async function mutateEach<T>(context: RemoteContext, mutations: Mutations<T>): Promise<Outcome<T>[]> {
  const outcomes = new Map<number, Outcome<T>>();
  let open = [...mutations.inputs.keys()];
  while (open.length > 0) {
    for (const batch of inBatches(open, BATCH)) await sendBatch(context, mutations, batch, outcomes);
    open = open.filter((index) => !outcomes.has(index));
  }
  return mutations.inputs.map(
    (_, index) => outcomes.get(index) ?? { ok: false, failure: brokenAnswer(0, "it was not sent") },
  );
}

const fieldMap = z.nullish(z.record(z.string(), z.unknown()));

async function sendBatch<T>(
  context: RemoteContext,
  mutations: Mutations<T>,
  batch: readonly number[],
  outcomes: Map<number, Outcome<T>>,
): Promise<void> {
  const { mutation, inputType, selection, inputs } = mutations;
  const ask = {
    what: mutations.what,
    permission: mutations.permission,
    kind: "write",
    query: `mutation Batch(${batch.map((index) => `$i${index}: ${inputType}!`).join(", ")}) {
${batch.map((index) => `  m${index}: ${mutation}(input: $i${index}) { ${selection} }`).join("\n")}
}`,
    variables: Object.fromEntries(batch.map((index) => [`i${index}`, inputs[index]])),
  } as const;
  const result = await askWithProblems(context.client, ask);
  if (!result.ok) {
    for (const index of batch) outcomes.set(index, { ok: false, failure: result.failure });
    return;
  }
  const fields = fieldMap.safeParse(result.data.data).data ?? {};
  let limit: Failure | null = null;
  for (const index of batch) {
    const problem = problemOf(result.data.problems, `m${index}`);
    if (problem?.reason === "limited") limit = problem;
    else outcomes.set(index, readOutcome(mutations.schema, fields[`m${index}`], problem));
  }
  if (limit !== null) await context.client.options.pace.refused("write", limit);
}

/** A problem without a path concerns the whole request. */
function problemOf(problems: readonly Problem[], alias: string): Failure | null {
  return problems.find(({ path }) => path.length === 0 || path[0] === alias)?.failure ?? null;
}

function readOutcome<T>(schema: z.ZodMiniType<T>, field: unknown, problem: Failure | null): Outcome<T> {
  if (problem !== null) return { ok: false, failure: problem };
  const parsed = schema.safeParse(field);
  if (parsed.success) return { ok: true, data: parsed.data };
  return { ok: false, failure: brokenAnswer(200, "the answer does not have the requested form") };
}
