import type { EpochMs } from "../../../ports/epoch-ms.ts";
import { isAbout } from "./refusals.ts";
import { type Failure, type Headers, type Reason, scrub } from "./failure.ts";
import { retryTime, textHeader } from "./limit-headers.ts";

export interface GraphqlProblem {
  readonly message: string;
  readonly type?: string | undefined;
  readonly path?: readonly (string | number)[] | undefined;
  readonly code?: string | undefined;
}

const REASON_BY_TYPE: Readonly<Record<string, Reason>> = {
  NOT_FOUND: "missing",
  FORBIDDEN: "forbidden",
  INSUFFICIENT_SCOPES: "forbidden",
  STALE_DATA: "conflict",
  UNPROCESSABLE: "invalid",
  INTERNAL: "lost",
  SERVICE_UNAVAILABLE: "lost",
  MAX_NODE_LIMIT_EXCEEDED: "invalid",
  RESOURCE_LIMITS_EXCEEDED: "heavy",
};

export const UNKNOWN_NAME =
  /doesn't exist on type|doesn't accept argument|isn't a defined (input )?type|Cannot query field|Unknown (type|argument|field)|is not defined (on|by)|Field is not defined/i;

/** Reads one entry of a GraphQL answer's `errors`. */
export function readGraphqlProblem(problem: GraphqlProblem, headers: Headers, now: EpochMs): Failure {
  const reason = graphqlReason(problem);
  return {
    reason,
    status: 200,
    message: scrub(problem.message),
    type: problem.type,
    retryAt: reason === "limited" ? retryTime(headers, problem, now) : null,
    acceptedPermissions: textHeader(headers, "x-accepted-github-permissions"),
    documentation: "",
  };
}

function graphqlReason(problem: GraphqlProblem): Reason {
  const { message } = problem;
  if (isAbout(problem, "limited")) return "limited";
  if (UNKNOWN_NAME.test(message)) return "unsupported";
  if (/something went wrong while executing|timed?[ -]?out|timeout|resource limits for this query/i.test(message))
    return "heavy";
  if (/resource not accessible by/i.test(message)) return "forbidden";
  return REASON_BY_TYPE[problem.type ?? ""] ?? "invalid";
}
