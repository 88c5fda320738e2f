import { apply, toErrorAnswer } from "./apply.ts";
import type { RequestFlow } from "./request-flow.ts";
import type { RequestPipeline } from "./request-pipeline.ts";
import { disturb, replacementFor } from "./fault-answers.ts";
import { readOperation } from "../graphql/execute.ts";
import { headersOf, locate, parseJson, toWire } from "./http-answers.ts";
import type { Answer } from "../rest/answer.ts";
import type { LoggedRequest } from "./request-log.ts";
import { timeOf } from "./heavy-queries.ts";
import type { WireAnswer, WireRequest } from "./server.ts";
import { readToken } from "../apps/tokens.ts";
import type { Token } from "../world/account.ts";

/** Handles a request from the wire to its response: log, hooks, faults, latency, limits, the operation itself. */
export async function pass(pipeline: RequestPipeline, wire: WireRequest): Promise<WireAnswer> {
  const flow = admit(pipeline, wire);
  const { entry, target } = flow;
  pipeline.limits.inFlight += 1;
  try {
    for (const hook of pipeline.hooks.before) await hook(entry);
    const fault = pipeline.faults.take(entry);
    const replacement = fault === null ? undefined : await replacementFor(pipeline, fault, target.api, entry);
    if (replacement !== undefined) {
      if (fault?.applied === true) apply(pipeline, flow);
      entry.status = replacement?.status ?? 0;
      return replacement;
    }
    await pipeline.clock.sleep(entry.isWrite ? (pipeline.latency.write ?? 0) : (pipeline.latency.read ?? 0));
    const answer = apply(pipeline, flow);
    await pipeline.clock.sleep(timeOf(entry, pipeline.queries));
    entry.status = answer.status;
    const sent = toWire(answer, headersOf(pipeline, flow.token, target.api, answer));
    for (const hook of pipeline.hooks.after) await hook(entry);
    return fault === null ? sent : disturb(fault, sent, entry);
  } finally {
    pipeline.limits.inFlight -= 1;
    entry.endedAt = pipeline.clock.now();
  }
}

function admit(pipeline: RequestPipeline, wire: WireRequest): RequestFlow {
  const { world, log, clock } = pipeline;
  world.requests += 1;
  world.tick += 1;
  const target = locate(wire.url.pathname);
  const parsed = parseJson(wire.body);
  const read = target.api === "graphql" && wire.method === "POST" ? readOperation(parsed.value) : null;
  const operation = read !== null && "document" in read ? read : null;
  let token: Token | null = null;
  let early: Answer | null = parsed.isValid
    ? null
    : { status: 400, body: { message: "Problems parsing JSON", status: "400" } };
  early ??= read !== null && !("document" in read) ? read : null;
  try {
    token = readToken(world, wire.headers.authorization);
  } catch (error) {
    early = toErrorAnswer(error);
  }
  const isRead = wire.method === "GET" || wire.method === "HEAD";
  const entry: LoggedRequest = {
    index: log.entries.length,
    method: wire.method,
    path: target.path,
    query: wire.url.searchParams,
    body: parsed.value,
    operationName: operation?.name ?? null,
    rootFields: operation?.rootFields ?? [],
    isWrite: operation === null ? !isRead && target.api !== "graphql" : operation.kind === "mutation",
    login: token?.account.login ?? null,
    headers: wire.headers,
    startedAt: clock.now(),
    endedAt: null,
    status: 0,
    applied: false,
    graphqlErrors: [],
    points: 0,
    objects: 0,
  };
  log.entries.push(entry);
  return { wire, target, entry, token, operation, early, arrivedAt: world.tick };
}
