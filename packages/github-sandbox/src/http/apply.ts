import { createHash } from "node:crypto";
import type { RequestPipeline } from "./request-pipeline.ts";
import { checkOperation, CREATING_FIELDS, runOperation } from "../graphql/execute.ts";
import { anonymous, limitAnswer } from "./http-answers.ts";
import { countObjects, cutHeavy } from "./heavy-queries.ts";
import type { LoggedRequest } from "./request-log.ts";
import type { RequestFlow } from "./request-flow.ts";
import type { Answer } from "../rest/answer.ts";
import { Call } from "../rest/call.ts";
import { REST_ROUTER } from "../rest/rest-api.ts";
import type { WireRequest } from "./server.ts";
import type { Token } from "../world/account.ts";
import { Refusal } from "../world/refusal.ts";

/** Executes a request atomically, if its token, the limits and GitHub's rules allow it. */
export function apply(pipeline: RequestPipeline, flow: RequestFlow): Answer {
  const { world } = pipeline;
  const { entry, early, target, wire } = flow;
  if (early !== null) return early;
  world.tick += 1;
  world.current = { index: entry.index, arrivedAt: flow.arrivedAt };
  try {
    if (wire.headers["user-agent"] === undefined)
      throw new Refusal(
        403,
        "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.",
      );
    return target.api === "graphql" ? applyGraphql(pipeline, flow) : applyRest(pipeline, flow);
  } catch (error) {
    return toErrorAnswer(error);
  } finally {
    world.current = null;
  }
}

function applyGraphql(pipeline: RequestPipeline, { operation, token, entry }: RequestFlow): Answer {
  const { world, limits, links } = pipeline;
  if (!world.features.graphql) throw new Refusal(404, "Not Found");
  if (token === null || token.kind === "jwt") throw new Refusal(401, "This endpoint requires you to be authenticated.");
  if (operation === null) throw new Refusal(404, "Not Found");
  const checked = checkOperation(world.features, operation);
  if ("status" in checked) {
    entry.graphqlErrors = errorTypes(checked.body);
    return checked;
  }
  const creates = operation.rootFields.filter((field) => CREATING_FIELDS.has(field)).length;
  const refusal = limits.take(token, { resource: "graphql", cost: checked.cost, isWrite: entry.isWrite, creates });
  if (refusal !== null) return limitAnswer(refusal, "graphql", token);
  entry.applied = true;
  const whole = runOperation(checked.schema, operation, {
    world,
    links,
    token,
    actor: { account: token.account, token },
    rate: limits.state(token, "graphql"),
    cost: checked.cost,
    nodeCount: checked.nodes,
  });
  entry.points = checked.cost;
  const answer = operation.kind === "mutation" ? whole : answerWithin(pipeline, { token, entry }, whole);
  entry.graphqlErrors = errorTypes(answer.body);
  return answer;
}

/** A query that GitHub gives up on costs its points once more. */
function answerWithin(
  { limits, queries }: RequestPipeline,
  { token, entry }: { readonly token: Token; readonly entry: LoggedRequest },
  whole: Answer & { readonly body: Record<string, unknown> },
): Answer & { readonly body: Record<string, unknown> } {
  entry.objects = countObjects(whole.body["data"]);
  const answer = cutHeavy(whole, entry.objects, queries);
  if (answer.status !== 502) return answer;
  limits.charge(token, "graphql", entry.points);
  entry.points *= 2;
  return answer;
}

function errorTypes(body: Readonly<Record<string, unknown>>): string[] {
  const rows = Array.isArray(body["errors"])
    ? (body["errors"] as { type?: string; extensions?: { code?: string } }[])
    : [];
  return rows.map((row) => row.type ?? row.extensions?.code ?? "UNKNOWN");
}

function applyRest(pipeline: RequestPipeline, { wire, target, entry, token: given }: RequestFlow): Answer {
  const { world, limits, links } = pipeline;
  const version = wire.headers["x-github-api-version"];
  if (version !== undefined && version !== "2022-11-28" && version !== "2026-03-10")
    throw new Refusal(400, `"${String(version)}" is not a supported version of the REST API.`);
  const token = given ?? anonymous(world);
  if (target.path === "/rate_limit" && wire.method === "GET") return pipeline.rateAnswer(token);
  const path = renameById(pipeline, target.path);
  const found = REST_ROUTER.find(wire.method, path);
  if (found === null) throw new Refusal(404, "Not Found");
  const { route, params } = found;
  if (given === null && entry.isWrite && route.isOpen !== true) throw new Refusal(401, "Requires authentication");
  const creates = route.createsContent === true ? 1 : 0;
  const refusal = limits.take(token, { resource: "core", cost: 1, isWrite: entry.isWrite, creates });
  if (refusal !== null) return limitAnswer(refusal, "rest", token);
  entry.applied = true;
  const accept = wire.headers.accept ?? "";
  const query = wire.url.searchParams;
  const call = new Call({ world, links, token, params, path, query, accept, input: entry.body });
  const answer = withTag(
    pipeline,
    wire,
    token,
    run(() => route.handle(call)),
  );
  pipeline.onAnswer?.({
    method: wire.method,
    template: route.template,
    path,
    status: answer.status,
    body: answer.body,
  });
  return answer;
}

function run(handle: () => Answer): Answer {
  try {
    return handle();
  } catch (error) {
    return toErrorAnswer(error);
  }
}

/** Redirects of renamed repositories and transferred issues point to `/repositories/{id}`. */
function renameById(pipeline: RequestPipeline, path: string): string {
  const match = /^\/repositories\/(\d+)(\/.*)?$/u.exec(path);
  const repository = [...pipeline.world.repositories.values()].find((one) => String(one.id) === match?.[1]);
  return match === null || repository === undefined ? path : `/repos/${repository.fullName}${match[2] ?? ""}`;
}

/** Adds an ETag to a response; returns 304, which is free, where the client already has it. */
function withTag(pipeline: RequestPipeline, wire: WireRequest, token: Token, answer: Answer): Answer {
  const wanted = wire.headers["if-none-match"];
  if (wire.method !== "GET" || answer.status !== 200) return answer;
  const text = answer.body instanceof Uint8Array ? answer.body : JSON.stringify(answer.body);
  const tag = `W/"${createHash("sha256").update(text).digest("hex")}"`;
  if (wanted !== undefined && wanted.split(/,\s*/u).includes(tag)) {
    pipeline.limits.refund(token);
    return { status: 304, headers: { etag: tag }, body: null };
  }
  return { ...answer, headers: { ...answer.headers, etag: tag } };
}

/** Converts a refusal to a REST response; anything else is a defect of ours and rethrown. */
export function toErrorAnswer(error: unknown): Answer {
  if (!(error instanceof Refusal)) throw error;
  const { status, message, errors, headers, documentationUrl } = error;
  const url = headers["location"];
  return {
    status,
    headers,
    body: {
      message,
      ...(errors === undefined ? {} : { errors }),
      ...(url === undefined ? {} : { url }),
      documentation_url: documentationUrl ?? "https://docs.github.com/rest",
      status: String(status),
    },
  };
}
