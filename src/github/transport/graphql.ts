import type { EpochMs } from "../../ports/epoch-ms.ts";
import { firstMismatch } from "../../first-mismatch.ts";
import * as z from "zod/mini";
import type { Answer, Ask, Client, Refusal } from "./client.ts";
import { brokenAnswer, type Failure, type Headers } from "./failure/failure.ts";
import { type GraphqlProblem, readGraphqlProblem } from "./failure/graphql-problem.ts";
import type { RequestKind } from "./pace.ts";
import type { Purpose } from "./failure/translate-error.ts";

export interface GraphqlAsk<T> extends Purpose {
  readonly kind: RequestKind;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The expected form of `data`. */
  readonly schema: z.ZodMiniType<T>;
  /** True for a read that the caller can make smaller. */
  readonly mayShrink?: boolean;
}

/** One entry of `errors`, with the path of the field concerned. */
export interface Problem {
  readonly failure: Failure;
  readonly path: readonly (string | number)[];
}

const envelope = z.object({
  data: z.optional(z.unknown()),
  errors: z.optional(
    z.array(
      z.object({
        message: z.string(),
        type: z.optional(z.string()),
        path: z.optional(z.array(z.union([z.string(), z.number()]))),
      }),
    ),
  ),
});
type Envelope = z.infer<typeof envelope>;

/** Sends a query; any entry in `errors` counts as a failure of the whole. */
export async function graphql<T>(client: Client, ask: GraphqlAsk<T>): Promise<T> {
  const result = await attemptGraphql(client, ask);
  if (!result.ok) throw client.error(result.failure, ask);
  return result.data;
}

/** As `graphql`, but returns refusals as data. Several problems are one failure with all messages. */
export async function attemptGraphql<T>(client: Client, ask: GraphqlAsk<T>): Promise<Answer<T> | Refusal> {
  const result = await askWithProblems(client, ask);
  if (!result.ok) return result;
  const { problems } = result.data;
  const first = problems[0];
  if (first !== undefined) {
    const message = [...new Set(problems.map((problem) => problem.failure.message))].join("; ");
    return { ok: false, failure: { ...first.failure, message } };
  }
  return readData(client, ask, result.data.data, result);
}

/** As `attemptGraphql`, for queries whose fields may fail one by one: `data` is returned as it came, unchecked. */
export async function askWithProblems(
  client: Client,
  ask: Omit<GraphqlAsk<unknown>, "schema">,
): Promise<Answer<{ readonly data: unknown; readonly problems: readonly Problem[] }> | Refusal> {
  const { clock } = client.options;
  const result = await client.attempt({ ...post(client, ask), inspect: wholeFailure(() => clock.now()) });
  if (!result.ok) return result;
  const problems = readProblems(result.data, result.headers, clock.now());
  return { ...result, data: { data: result.data.data, problems } };
}

function post(client: Client, ask: Omit<GraphqlAsk<unknown>, "schema">): Ask<Envelope> {
  return {
    what: ask.what,
    permission: ask.permission,
    kind: ask.kind,
    route: `POST ${client.options.graphqlUrl}`,
    params: { query: ask.query, variables: ask.variables },
    schema: envelope,
    resource: "graphql",
    mayShrink: ask.mayShrink === true,
  };
}

function readData<T>(client: Client, ask: GraphqlAsk<T>, data: unknown, answer: Answer<unknown>): Answer<T> {
  const parsed = ask.schema.safeParse(data);
  if (parsed.success) return { ok: true, data: parsed.data, status: answer.status, headers: answer.headers };
  const { path, message } = firstMismatch(parsed.error);
  const problem = `the answer does not have the requested form: ${path || "data"}: ${message}`;
  throw client.error(brokenAnswer(answer.status, problem), ask);
}

/**
 * Finds a rate limit or "something went wrong" that affects the whole request, which then has no data, and what GitHub
 * left out because the query took too much: partial data is no answer. Other failures of only some fields of a batch are
 * left to the caller, who knows the batch.
 */
function wholeFailure(now: () => EpochMs): (data: Envelope, headers: Headers) => Failure | null {
  return (answer, headers) => {
    const problems = readProblems(answer, headers, now());
    if (problems.length === 0)
      return answer.data === undefined || answer.data === null ? brokenAnswer(200, "an answer without data") : null;
    const unanswered = problems.find(({ failure }) => failure.reason === "lost" || failure.reason === "heavy");
    if (hasData(answer.data)) return unanswered?.failure ?? null;
    return unanswered?.failure ?? problems.find(({ failure }) => failure.reason === "limited")?.failure ?? null;
  };
}

/** True when at least one root field has a value. */
function hasData(data: unknown): boolean {
  return typeof data === "object" && data !== null && Object.values(data).some((value) => value !== null);
}

function readProblems(answer: Envelope, headers: Headers, now: EpochMs): Problem[] {
  return (answer.errors ?? []).map((error: GraphqlProblem) => ({
    failure: readGraphqlProblem(error, headers, now),
    path: error.path ?? [],
  }));
}
