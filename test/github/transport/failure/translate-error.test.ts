import { epochMs } from "../../../../src/ports/epoch-ms.ts";
import { describe, expect, it } from "@jest/globals";
import {
  GitHubError,
  HierarchyError,
  PermissionError,
  RateLimitError,
  UnknownOutcomeError,
} from "../../../../src/errors.ts";
import { readRefusal } from "../../../../src/github/transport/failure/server-refusal.ts";
import { translateFailure } from "../../../../src/github/transport/failure/translate-error.ts";

const NOW = epochMs(Date.parse("2026-11-21T10:00:00Z"));
const OPTIONS = {
  what: "create an issue",
  permission: "issues: write",
  repo: "octo/plans",
  host: "api.github.com",
  writes: true,
  now: NOW,
};

function refusal(status: number, message: string, headers: Record<string, string> = {}) {
  return translateFailure(readRefusal(status, headers, { message }, NOW), OPTIONS);
}

describe("translating GitHub's refusals", () => {
  it("names the permission and gives the line that grants it", () => {
    const error = refusal(403, "Resource not accessible by integration");

    expect(error).toBeInstanceOf(PermissionError);
    expect(error.message).toBe(
      "GitHub refused to create an issue in octo/plans: Resource not accessible by integration",
    );
    expect(error.hint).toBe(
      'The token needs the permission "issues: write". In the workflow file:\npermissions:\n  issues: write',
    );
  });

  it("uses GitHub's own information about the permission", () => {
    const error = refusal(403, "Resource not accessible by integration", {
      "x-accepted-github-permissions": "contents=write,pull_requests=write; administration=write",
    });

    expect(error.hint).toContain("permissions:\n  contents: write\n  pull-requests: write");
  });

  it.each([
    [
      403,
      "Repository was archived so is read-only.",
      PermissionError,
      "GitHub refused to create an issue in octo/plans: Repository was archived so is read-only.",
      "The repository is archived: nothing can be written until it is unarchived.",
    ],
    [
      403,
      "GitHub Actions is not permitted to create or approve pull requests.",
      PermissionError,
      "GitHub refused to create an issue in octo/plans: GitHub Actions is not permitted to create or approve pull requests.",
      'Turn on "Allow GitHub Actions to create and approve pull requests" (Settings > Actions > General), or use a token of a GitHub App.',
    ],
    [
      403,
      "Resource protected by organization SAML enforcement.",
      PermissionError,
      "GitHub refused to create an issue in octo/plans: Resource protected by organization SAML enforcement.",
      "Authorize the token for the organization's single sign-on.",
    ],
    [
      403,
      "Unable to create comment because issue is locked.",
      PermissionError,
      "GitHub refused to create an issue in octo/plans: Unable to create comment because issue is locked.",
      "The conversation is locked: only people with write access can write to it.",
    ],
    [
      403,
      "refusing to allow an integration to update a workflow file",
      PermissionError,
      "GitHub refused to create an issue in octo/plans: refusing to allow an integration to update a workflow file",
      "Files in .github/workflows can't be changed with this token: keep plans elsewhere.",
    ],
    [
      401,
      "Bad credentials",
      PermissionError,
      "GitHub does not accept the token (Bad credentials).",
      "The token is wrong, expired or revoked: provide a new one.",
    ],
    [
      404,
      "Not Found",
      GitHubError,
      "GitHub found nothing to create an issue in octo/plans: Not Found",
      'It may be deleted, or the token may not see it: GitHub answers 404 in both cases. The token needs the permission "issues: write". In the workflow file:\npermissions:\n  issues: write',
    ],
    [
      410,
      "Issues are disabled for this repo",
      GitHubError,
      "GitHub refused to create an issue in octo/plans: Issues are disabled for this repo",
      "It was deleted, or issues are turned off in the repository's settings.",
    ],
    [
      301,
      "Moved Permanently",
      GitHubError,
      "GitHub refused to create an issue in octo/plans: it has moved",
      "The repository was renamed, or the issue was transferred, while plansync was working: run it again.",
    ],
    [
      422,
      "Validation Failed",
      GitHubError,
      "GitHub refused to create an issue in octo/plans: Validation Failed",
      "The message says which value GitHub did not accept.",
    ],
    [
      501,
      "Not implemented",
      GitHubError,
      "This GitHub server can't create an issue: Not implemented",
      "It may be an older GitHub Enterprise Server; check the API address as well.",
    ],
    [
      422,
      "Parent cannot have more than 100 sub-issues",
      HierarchyError,
      "GitHub refused to create an issue in octo/plans: Parent cannot have more than 100 sub-issues",
      "GitHub allows 100 sub-issues per issue, 8 levels, and one parent per issue.",
    ],
    [
      429,
      "secondary rate limit",
      RateLimitError,
      "GitHub's limit is reached (to create an issue): secondary rate limit",
      "Run plansync again later; it continues where it stopped.",
    ],
    [
      502,
      "Bad gateway",
      UnknownOutcomeError,
      "GitHub gave no usable answer (to create an issue): Bad gateway",
      "It may or may not have been done. The next run checks first and continues from there.",
    ],
  ])("says what happened and what to do at %d %s", (status, said, type, message, hint) => {
    const error = refusal(status, said);

    expect(error).toBeInstanceOf(type);
    expect({ message: error.message, hint: error.hint }).toEqual({ message, hint });
  });

  it("reports a failed read without doubt about what was done", () => {
    const failure = readRefusal(503, {}, { message: "Unavailable" }, NOW);

    expect(translateFailure(failure, { ...OPTIONS, what: "read the issues", writes: false })).toMatchObject({
      message: "GitHub gave no usable answer (to read the issues): Unavailable",
      hint: "Try again later; https://www.githubstatus.com shows known incidents.",
    });
  });

  it.each([
    ["read", false, "GitHub could not read the issues of octo/plans in the time it has: Bad gateway"],
    ["write", true, "GitHub gave no usable answer (to read the issues): Bad gateway"],
  ])("says of a %s that took GitHub too long what that means", (_, writes, message) => {
    const failure = readRefusal(502, {}, { message: "Bad gateway" }, NOW);

    expect(translateFailure(failure, { ...OPTIONS, what: "read the issues", writes })).toMatchObject({ message });
  });

  it.each([
    ["Parent cannot have more than 100 sub-issues", "children"],
    ["Sub-issue depth cannot exceed 8 levels", "depth"],
    ["Sub issue may only have one parent", "parent"],
  ])("tells hierarchy limits apart: %s", (message, limit) => {
    expect(refusal(422, message)).toMatchObject({ limit });
  });

  it("says when to try again", () => {
    expect(refusal(429, "limit", { "retry-after": "90" })).toMatchObject({ retryAt: NOW + 90_000 });
    expect(refusal(429, "limit")).toMatchObject({ retryAt: NOW + 60_000 });
  });
});
