/** What a branch refuses. */
export interface Protection {
  readonly requirePullRequest: boolean;
  /** Names of status checks a commit must have passed. */
  readonly requiredChecks: readonly string[];
  /** Changes reach it through a merge queue only. */
  readonly requireMergeQueue: boolean;
  /** Every commit that is new to the repository must be signed. */
  readonly requireSignatures: boolean;
  /** Only some may push, and this token isn't one of them. */
  readonly restrictPushes: boolean;
  /** Nobody may push. */
  readonly isLocked: boolean;
  /** `classic` protection isn't listed at `/rules/branches`, a ruleset is. */
  readonly kind: "classic" | "ruleset";
  /** Logins that may push all the same. */
  readonly bypass: readonly string[];
}

/** A protection that refuses nothing. */
export const UNPROTECTED: Protection = {
  requirePullRequest: false,
  requiredChecks: [],
  requireMergeQueue: false,
  requireSignatures: false,
  restrictPushes: false,
  isLocked: false,
  kind: "classic",
  bypass: [],
};

/** A push ruleset: it applies to every push, references outside of branches and tags included. */
export interface PushRule {
  /** True for a path that no push may bring. */
  readonly forbids: (path: string) => boolean;
  /** The references that it is about; all of them by default. */
  readonly refs?: (ref: string) => boolean;
  readonly message: string;
}
