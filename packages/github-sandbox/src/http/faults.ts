import type { LoggedRequest } from "./request-log.ts";

/** Kinds of faults of a request. */
export type FaultKind =
  /** The given status and body; nothing is done. */
  | "status"
  /** The connection breaks before anything is done. */
  | "lost-request"
  /** Done, but the connection breaks before the response. */
  | "lost-response"
  /** Done, but only half of the response arrives. */
  | "truncated"
  /** A proxy's 502 page in HTML; nothing is done unless `applied`. */
  | "html-502"
  /** No response for `afterMs`, then GitHub's 502 or 504 (GraphQL); done only if `applied`. */
  | "timeout"
  /** 403 with the wording of a secondary limit and `retry-after`. */
  | "secondary-limit"
  /** GraphQL's "was submitted too quickly" with HTTP 200; on REST a 403. */
  | "too-quickly";

/** The requests that a fault affects: those that satisfy the function, or the n-th (from 1) after it was added. */
export type FaultMatch =
  ((request: LoggedRequest) => boolean) | { readonly nth: number; readonly of: "requests" | "writes" };

export interface Fault {
  readonly match: FaultMatch;
  readonly kind: FaultKind;
  /** Number of times it applies; once by default. */
  readonly times?: number;
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly applied?: boolean;
  /** Sandbox milliseconds until a timeout ends; default 10,000. */
  readonly afterMs?: number;
  /** Seconds in `retry-after`; default 60, and none when null. */
  readonly retryAfter?: number | null;
}

interface Armed {
  readonly fault: Fault;
  left: number;
  seen: number;
}

/** The faults that have not been used up. */
export class Faults {
  readonly #armed: Armed[] = [];

  /** Adds a fault. */
  add(fault: Fault): void {
    this.#armed.push({ fault, left: fault.times ?? 1, seen: 0 });
  }

  /** Removes all faults. */
  clear(): void {
    this.#armed.length = 0;
  }

  /** Returns the faults that have not yet applied as often as requested. */
  get pending(): number {
    return this.#armed.length;
  }

  /** Takes the fault for this request; null if there is none. */
  take(request: LoggedRequest): Fault | null {
    for (const armed of this.#armed)
      if (this.#matches(armed, request)) {
        armed.left -= 1;
        if (armed.left <= 0) this.#armed.splice(this.#armed.indexOf(armed), 1);
        return armed.fault;
      }
    return null;
  }

  #matches(armed: Armed, request: LoggedRequest): boolean {
    const { match } = armed.fault;
    if (typeof match === "function") return match(request);
    if (match.of === "requests" || request.isWrite) {
      armed.seen += 1;
      return armed.seen >= match.nth;
    }
    return false;
  }
}
