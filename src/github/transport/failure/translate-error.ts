import { isAbout } from "./refusals.ts";
import { later, type EpochMs } from "../../../ports/epoch-ms.ts";
import {
  GitHubError,
  HierarchyError,
  PermissionError,
  type PlansyncError,
  RateLimitError,
  UnknownOutcomeError,
} from "../../../errors.ts";
import { permissionHint } from "../../../permission-hint.ts";
import type { Failure } from "./failure.ts";

/** The purpose of a request, in words that complete "GitHub refused to …". */
export interface Purpose {
  readonly what: string;
  /** Permission the request needs, as the workflow file spells it: `issues: write`. */
  readonly permission?: string | undefined;
}

export interface TranslateOptions extends Purpose {
  readonly repo: string;
  /** Host of the API, for messages about the network. */
  readonly host: string;
  /** True when a lost answer leaves it unknown whether something was written. */
  readonly writes: boolean;
  readonly now: EpochMs;
}

/** Minimum wait in milliseconds that GitHub asks for after a limit that names no time. */
export const MINIMUM_WAIT = 60_000;

/** Turns a failed request into the error that people and callers see: what happened, and what to do about it. */
export function translateFailure(failure: Failure, options: TranslateOptions): PlansyncError {
  const { what, repo } = options;
  switch (failure.reason) {
    case "limited":
      return new RateLimitError(`GitHub's limit is reached (to ${what}): ${failure.message}`, {
        hint: "Run plansync again later; it continues where it stopped.",
        retryAt: failure.retryAt ?? later(options.now, MINIMUM_WAIT),
      });
    case "unreachable":
      return gitHubError(failure, `Can't reach GitHub at ${options.host} (to ${what}): ${failure.message}`, [
        "Check the network, the proxy, and the API address (GITHUB_API_URL).",
      ]);
    case "lost":
      return lost(failure, options);
    case "heavy":
      return options.writes ? lost(failure, options) : tooHeavy(failure, options);
    case "unauthorized":
      return new PermissionError(`GitHub does not accept the token (${failure.message}).`, {
        hint: "The token is wrong, expired or revoked: provide a new one.",
      });
    case "forbidden":
      return forbidden(failure, options);
    case "missing":
      return gitHubError(failure, `GitHub found nothing to ${what} in ${repo}: ${failure.message}`, [
        "It may be deleted, or the token may not see it: GitHub answers 404 in both cases.",
        missingPermission(failure, options),
      ]);
    case "gone":
      return gitHubError(failure, `GitHub refused to ${what} in ${repo}: ${failure.message}`, [
        "It was deleted, or issues are turned off in the repository's settings.",
      ]);
    case "transferred":
      return gitHubError(failure, `GitHub refused to ${what} in ${repo}: it has moved`, [
        "The repository was renamed, or the issue was transferred, while plansync was working: run it again.",
      ]);
    case "conflict":
    case "invalid":
      if (isAbout(failure, "archived") || isAbout(failure, "conversation-locked")) return forbidden(failure, options);
      return (
        hierarchyError(failure, options) ??
        gitHubError(failure, `GitHub refused to ${what} in ${repo}: ${failure.message}`, [
          "The message says which value GitHub did not accept.",
        ])
      );
    case "unsupported":
      return gitHubError(failure, `This GitHub server can't ${what}: ${failure.message}`, [
        "It may be an older GitHub Enterprise Server; check the API address as well.",
      ]);
  }
}

function lost(failure: Failure, options: TranslateOptions): PlansyncError {
  const message = `GitHub gave no usable answer (to ${options.what}): ${failure.message}`;
  if (options.writes)
    return new UnknownOutcomeError(message, {
      hint: "It may or may not have been done. The next run checks first and continues from there.",
    });
  return gitHubError(failure, message, ["Try again later; https://www.githubstatus.com shows known incidents."]);
}

function tooHeavy(failure: Failure, { what, repo }: TranslateOptions): PlansyncError {
  return gitHubError(failure, `GitHub could not ${what} of ${repo} in the time it has: ${failure.message}`, [
    "Nothing was decided without the answer; the next run tries again.",
    "https://www.githubstatus.com shows known incidents.",
  ]);
}

function forbidden(failure: Failure, options: TranslateOptions): PermissionError {
  return new PermissionError(`GitHub refused to ${options.what} in ${options.repo}: ${failure.message}`, {
    hint: forbiddenHint(failure, options),
  });
}

function forbiddenHint(failure: Failure, options: TranslateOptions): string {
  if (isAbout(failure, "archived")) return "The repository is archived: nothing can be written until it is unarchived.";
  if (isAbout(failure, "sso-required")) return "Authorize the token for the organization's single sign-on.";
  if (isAbout(failure, "conversation-locked"))
    return "The conversation is locked: only people with write access can write to it.";
  if (isAbout(failure, "pulls-turned-off"))
    return 'Turn on "Allow GitHub Actions to create and approve pull requests" (Settings > Actions > General), or use a token of a GitHub App.';
  if (isAbout(failure, "workflow-file"))
    return "Files in .github/workflows can't be changed with this token: keep plans elsewhere.";
  return missingPermission(failure, options);
}

/** Names the permission, and gives the lines of the workflow file that grant it. */
function missingPermission(failure: Failure, options: TranslateOptions): string {
  const wanted = acceptedPermissions(failure.acceptedPermissions) ?? (options.permission ? [options.permission] : []);
  if (wanted.length === 0) return "Check the token's permissions in this repository.";
  const names = wanted.map((permission) => `"${permission}"`).join(" and ");
  return permissionHint(`The token needs the permission ${names}.`, wanted);
}

/** `issues=write; pull_requests=write` offers alternatives; `contents=write,workflows=write` wants both. */
function acceptedPermissions(header: string | null): string[] | null {
  const first = header?.split(";")[0]?.split(",") ?? [];
  const lines = first
    .map((part) => part.trim().split("="))
    .flatMap(([name, level]) =>
      name !== undefined && level !== undefined && name !== "metadata"
        ? [`${name.replaceAll("_", "-")}: ${level}`]
        : [],
    );
  return lines.length === 0 ? null : lines;
}

const HIERARCHY_LIMITS = [
  ["children", "too-many-children"],
  ["depth", "too-deep"],
  ["parent", "other-parent"],
] as const;

function hierarchyError(failure: Failure, options: TranslateOptions): HierarchyError | null {
  const limit = HIERARCHY_LIMITS.find(([, complaint]) => isAbout(failure, complaint))?.[0];
  if (limit === undefined) return null;
  return new HierarchyError(`GitHub refused to ${options.what} in ${options.repo}: ${failure.message}`, {
    hint: "GitHub allows 100 sub-issues per issue, 8 levels, and one parent per issue.",
    status: failure.status,
    limit,
  });
}

function gitHubError(failure: Failure, message: string, hints: readonly string[]): GitHubError {
  return new GitHubError(message, { hint: hints.join(" "), status: failure.status });
}
