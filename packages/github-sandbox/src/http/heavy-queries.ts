import type { GraphqlAnswer } from "../graphql/execute.ts";

/** What a query may take before GitHub cuts it off; mutations are never cut off. Missing: any amount. */
export interface QueryLimits {
  /** Sandbox milliseconds that each object of an answer takes. After ten seconds GitHub answers 502. */
  readonly msPerObject?: number;
  /** Number of objects above which the answer lacks data, with an error of type RESOURCE_LIMITS_EXCEEDED. */
  readonly objects?: number;
}

/** How long GitHub works on a request, in milliseconds. */
const PATIENCE_MS = 10_000;

/** Returns how long GitHub works on a query, in sandbox milliseconds. */
export function timeOf({ objects }: { readonly objects: number }, { msPerObject = 0 }: QueryLimits): number {
  return Math.min(objects * msPerObject, PATIENCE_MS);
}

/** Returns what GitHub sends for an answer of so many objects: the answer itself, or a refusal where it took too much. */
export function cutHeavy(answer: GraphqlAnswer, objects: number, limits: QueryLimits): GraphqlAnswer {
  const { msPerObject = 0, objects: most = Infinity } = limits;
  const { data } = answer.body;
  if (objects * msPerObject > PATIENCE_MS) return { status: 502, body: { message: TIMED_OUT } };
  return objects <= most || !isRecord(data) ? answer : { status: 200, body: cutOff(data, most) };
}

const TIMED_OUT =
  "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your query and contact us if the problem persists.";

/** Empties the root fields with which the answer would become too large; what came before them stays. */
function cutOff(data: Readonly<Record<string, unknown>>, most: number): Record<string, unknown> {
  let left = most - 1;
  const kept = Object.entries(data).map(([name, value]) => {
    left -= countObjects(value);
    return [name, left < 0 ? null : value] as const;
  });
  const errors = kept
    .filter(([, value]) => value === null)
    .map(([name]) => ({
      type: "RESOURCE_LIMITS_EXCEEDED",
      path: [name],
      message: "Resource limits for this query exceeded.",
    }));
  return { data: Object.fromEntries(kept), errors };
}

/** Returns the number of objects in an answer. */
export function countObjects(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, entry) => sum + countObjects(entry), 0);
  if (!isRecord(value)) return 0;
  return Object.values(value).reduce((sum: number, entry) => sum + countObjects(entry), 1);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
