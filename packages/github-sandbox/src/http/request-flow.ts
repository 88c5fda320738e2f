import type { Operation } from "../graphql/execute.ts";
import type { Target } from "./http-answers.ts";
import type { LoggedRequest } from "./request-log.ts";
import type { Answer } from "../rest/answer.ts";
import type { WireRequest } from "./server.ts";
import type { Token } from "../world/account.ts";

/** A request on its way through: parsed, logged, not yet applied. */
export interface RequestFlow {
  readonly wire: WireRequest;
  readonly target: Target;
  readonly entry: LoggedRequest;
  readonly token: Token | null;
  readonly operation: Operation | null;
  readonly arrivedAt: number;
  /** Given at once, whatever the request asks for: a body that is no JSON, a token that is none. */
  readonly early: Answer | null;
}
