import { describe, expect, it } from "@jest/globals";
import { GitHubError, HierarchyError, PermissionError, RateLimitError, UnknownOutcomeError } from "../../src/errors.ts";
import { readRefusal } from "../../src/github/failure.ts";
import { translateFailure } from "../../src/github/translate-error.ts";

const NOW = Date.parse("2026-11-21T10:00:00Z");
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

describe("translating what GitHub refused", () => {
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

  it("believes GitHub's own word about the permission", () => {
    const error = refusal(403, "Resource not accessible by integration", {
      "x-accepted-github-permissions": "contents=write,pull_requests=write; administration=write",
    });

    expect(error.hint).toContain("permissions:\n  contents: write\n  pull-requests: write");
  });

  it.each([
    [403, "Repository was archived so is read-only.", PermissionError, /unarchived/],
    [403, "GitHub Actions is not permitted to create or approve pull requests.", PermissionError, /Settings > Actions/],
    [403, "Resource protected by organization SAML enforcement.", PermissionError, /single sign-on/],
    [401, "Bad credentials", PermissionError, /expired/],
    [404, "Not Found", GitHubError, /may be deleted, or the token may not see it/],
    [410, "Issues are disabled for this repo", GitHubError, /turned off/],
    [422, "Validation Failed", GitHubError, /which value/],
    [422, "Parent cannot have more than 100 sub-issues", HierarchyError, /100 sub-issues/],
    [429, "secondary rate limit", RateLimitError, /continues where it stopped/],
    [502, "", UnknownOutcomeError, /looks first/],
  ])("gives a cure for %d %s", (status, message, type, hint) => {
    const error = refusal(status, message);

    expect(error).toBeInstanceOf(type);
    expect(error.hint).toMatch(hint);
  });

  it.each([
    ["Parent cannot have more than 100 sub-issues", "children"],
    ["Sub-issue depth cannot exceed 8 levels", "depth"],
    ["Sub issue may only have one parent", "parent"],
  ])("tells hierarchy limits apart: %s", (message, limit) => {
    expect(refusal(422, message)).toMatchObject({ limit });
  });

  it("says when to come back", () => {
    expect(refusal(429, "limit", { "retry-after": "90" })).toMatchObject({ retryAt: NOW + 90_000 });
    expect(refusal(429, "limit")).toMatchObject({ retryAt: NOW + 60_000 });
  });
});
