import type { ErrorCode } from "./error-pages.ts";
import type { EpochMs } from "./ports/epoch-ms.ts";
/** Exit codes of the CLI; the Action fails on the same errors. */
export const EXIT = { done: 0, attention: 1, usage: 2, permission: 3, limits: 4, internal: 70 } as const;

/** Every error that plansync throws on purpose: what happened, a stable code, and what to do about it. */
export abstract class PlansyncError extends Error {
  abstract readonly code: ErrorCode;
  abstract readonly exitCode: number;
  readonly hint: string;

  constructor(message: string, options: { hint: string; cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.hint = options.hint;
  }
}

/** Returns the message of whatever was thrown: not all of it is an `Error`. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** A bad input, flag or configuration file. */
export class ConfigError extends PlansyncError {
  readonly code = "config";
  readonly exitCode = EXIT.usage;
  readonly place: { readonly path: string; readonly line: number; readonly column: number } | null;

  constructor(
    message: string,
    options: { hint: string; cause?: unknown; place?: { path: string; line: number; column: number } },
  ) {
    super(message, options);
    this.place = options.place ?? null;
  }
}

/** No plan was found; the message says where plans were looked for. */
export class PlanNotFoundError extends PlansyncError {
  readonly code = "plan-not-found";
  readonly exitCode = EXIT.usage;
  /** What is missing, without the places. */
  readonly summary: string;
  /** The globs that were tried. */
  readonly globs: readonly string[];

  constructor(summary: string, options: { hint: string; globs: readonly string[]; lookedFor: string }) {
    super(`${summary} ${options.lookedFor}`, options);
    this.summary = summary;
    this.globs = options.globs;
  }
}

/** The token lacks a permission; the hint names it and the line that grants it. */
export class PermissionError extends PlansyncError {
  readonly code = "permission";
  readonly exitCode = EXIT.permission;
}

/** A primary or secondary rate limit, or a budget of ours, is used up. */
export class RateLimitError extends PlansyncError {
  readonly code = "rate-limit";
  readonly exitCode = EXIT.limits;
  /** When a retry makes sense again. */
  readonly retryAt: EpochMs;

  constructor(message: string, options: { hint: string; cause?: unknown; retryAt: EpochMs }) {
    super(message, options);
    this.retryAt = options.retryAt;
  }
}

/** What we wrote against has moved: the branch, the record, or a reference. Read and decide again. */
export class MovedError extends PlansyncError {
  readonly code = "moved";
  readonly exitCode = EXIT.limits;
}

/** This server can't keep claims: it takes no references of our own, or has no GraphQL. */
export class ClaimsRefusedError extends PlansyncError {
  readonly code = "claims-refused";
  readonly exitCode = EXIT.permission;
}

/** A branch of ours has commits that plansync did not make: they are never overwritten. */
export class ForeignCommitsError extends PlansyncError {
  readonly code = "foreign-commits";
  readonly exitCode = EXIT.limits;
}

/** The branch takes no direct commits (protection or ruleset). */
export class ProtectedBranchError extends PlansyncError {
  readonly code = "protected-branch";
  readonly exitCode = EXIT.permission;
}

/** A write whose answer never came: it may or may not have been applied. Check before trying again. */
export class UnknownOutcomeError extends PlansyncError {
  readonly code = "unknown-outcome";
  readonly exitCode = EXIT.limits;
}

/** GitHub, or the network on the way to it, failed in another way. */
export class GitHubError extends PlansyncError {
  readonly code = "github";
  readonly exitCode = EXIT.limits;
  /** HTTP status, or 0 when there was no answer. */
  readonly status: number;

  constructor(message: string, options: { hint: string; cause?: unknown; status: number }) {
    super(message, options);
    this.status = options.status;
  }
}

/** An issue can't be put under that parent: too many children, too deep, or it has another parent. */
export class HierarchyError extends GitHubError {
  readonly limit: "children" | "depth" | "parent";

  constructor(
    message: string,
    options: { hint: string; cause?: unknown; status: number; limit: "children" | "depth" | "parent" },
  ) {
    super(message, options);
    this.limit = options.limit;
  }
}

/** Text that somebody else wrote would take more time or memory than it may. */
export class CostError extends PlansyncError {
  readonly code = "too-costly";
  readonly exitCode = EXIT.usage;
}

/** The hint for an error that nobody foresaw. */
export const DEFECT_HINT = "This is a defect in plansync: please report it with the message above.";

/** An invariant of ours is broken. */
export class InternalError extends PlansyncError {
  readonly code = "internal";
  readonly exitCode = EXIT.internal;

  constructor(message: string, cause?: unknown) {
    super(message, { hint: DEFECT_HINT, cause });
  }
}
