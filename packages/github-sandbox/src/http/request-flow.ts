import type { Operation } from "../graphql/execute.ts";
import type { Target } from "./http-answers.ts";
import type { LoggedRequest } from "./request-log.ts";
import type { Answer } from "../rest/answer.ts";
import type { WireRequest } from "./server.ts";
import type { Token } from "../world/account.ts";

/** A request that was parsed and logged, but not yet applied. */
export interface RequestFlow {
  readonly wire: WireRequest;
  readonly target: Target;
  readonly entry: LoggedRequest;
  readonly token: Token | null;
  readonly operation: Operation | null;
  readonly arrivedAt: number;
  /** Sent immediately, whatever the request is: the body is not JSON, or the token is invalid. */
  readonly early: Answer | null;
}
