import type { SandboxClock } from "../clock.ts";
import type { Faults } from "./faults.ts";
import type { QueryLimits } from "./heavy-queries.ts";
import type { Limits } from "./limits.ts";
import type { RequestLog, LoggedRequest } from "./request-log.ts";
import type { Answer } from "../rest/answer.ts";
import type { Links } from "../rest/links.ts";
import type { Token } from "../world/account.ts";
import type { World } from "../world/world.ts";

/** Called around a request; may act on the world as a human would. */
export type RequestHook = (request: LoggedRequest) => void | Promise<void>;

/** A REST response, for tests that check it. */
export interface AnswerSeen {
  readonly method: string;
  /** GitHub's path template. */
  readonly template: string;
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
}

/** Duration of requests, in sandbox milliseconds. */
export interface Latency {
  readonly read?: number;
  readonly write?: number;
}

/** Everything between the wire and the world. */
export interface RequestPipeline {
  readonly world: World;
  readonly links: Links;
  readonly clock: SandboxClock;
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly limits: Limits;
  readonly hooks: { readonly before: RequestHook[]; readonly after: RequestHook[] };
  latency: Latency;
  queries: QueryLimits;
  readonly onAnswer: ((seen: AnswerSeen) => void) | undefined;
  readonly rateAnswer: (token: Token) => Answer;
}
