import { epochMs } from "../../../../src/ports/epoch-ms.ts";
import { describe, expect, it } from "@jest/globals";
import { scrub } from "../../../../src/github/transport/failure/failure.ts";
import { readRefusal } from "../../../../src/github/transport/failure/server-refusal.ts";
import { readNetworkError } from "../../../../src/github/transport/failure/network-failure.ts";
import { readGraphqlProblem } from "../../../../src/github/transport/failure/graphql-problem.ts";

const NOW = epochMs(Date.parse("2026-11-21T10:00:00Z"));

describe("reading a refusal of REST", () => {
  it.each([
    [401, {}, { message: "Bad credentials" }, "unauthorized"],
    [403, {}, { message: "Resource not accessible by integration" }, "forbidden"],
    [403, { "retry-after": "60" }, { message: "Forbidden" }, "limited"],
    [403, { "x-ratelimit-remaining": "0" }, { message: "API rate limit exceeded for installation" }, "limited"],
    [403, {}, { message: "You have exceeded a secondary rate limit. Please wait a few minutes" }, "limited"],
    [403, {}, { message: "You have triggered an abuse detection mechanism" }, "limited"],
    [429, {}, { message: "Too many requests" }, "limited"],
    [422, {}, { message: "Validation Failed", errors: [{ message: "was submitted too quickly" }] }, "limited"],
    [422, {}, { message: "Validation Failed" }, "invalid"],
    [404, {}, { message: "Not Found" }, "missing"],
    [410, {}, { message: "This issue was deleted" }, "gone"],
    [409, {}, { message: "Git Repository is empty." }, "conflict"],
    [301, {}, { message: "Moved Permanently" }, "transferred"],
    [307, {}, "", "transferred"],
    [501, {}, "", "unsupported"],
    [400, {}, { message: "Bad Request" }, "invalid"],
    [400, {}, { errors: [{ message: 'Cannot query field "blockedBy" on type "Issue".' }] }, "unsupported"],
    [500, {}, "", "lost"],
    [502, {}, "<html><body>Bad Gateway</body></html>", "heavy"],
    [504, {}, { message: "We couldn't respond to your request in time" }, "heavy"],
  ] as const)("takes %d with %j and %j for %s", (status, headers, body, reason) => {
    expect(readRefusal(status, headers, body, NOW).reason).toBe(reason);
  });

  it.each([
    [{ "retry-after": "30" }, NOW + 30_000],
    [{ "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(NOW / 1000 + 600) }, NOW + 600_000],
    [{ "x-ratelimit-remaining": "10", "x-ratelimit-reset": String(NOW / 1000 + 600) }, null],
    [{}, null],
  ] as const)("reads from %j when to try again", (headers, expected) => {
    const failure = readRefusal(429, headers, { message: "secondary rate limit" }, NOW);

    expect(failure.retryAt).toBe(expected);
  });

  it("waits for the reset where the hour's requests are used up, although the headers still count some", () => {
    const headers = { "x-ratelimit-remaining": "3", "x-ratelimit-reset": String(NOW / 1000 + 600) };

    const failure = readGraphqlProblem({ type: "RATE_LIMITED", message: "API rate limit exceeded" }, headers, NOW);

    expect(failure.retryAt).toBe(NOW + 600_000);
  });

  it("puts the details of a 422 into the message", () => {
    const body = {
      message: "Validation Failed",
      errors: [{ resource: "Issue", field: "title", code: "missing_field" }, { message: "body is too long" }, "odd"],
    };

    expect(readRefusal(422, {}, body, NOW).message).toBe(
      "Validation Failed: Issue title missing_field: body is too long: odd",
    );
  });

  it("doesn't quote an HTML page", () => {
    expect(readRefusal(502, {}, "<!DOCTYPE html><p>unicorn", NOW).message).toBe("an HTML page instead of an answer");
  });
});

describe("reading a problem of GraphQL", () => {
  it.each([
    [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }, "limited"],
    [{ type: "UNPROCESSABLE", message: "was submitted too quickly" }, "limited"],
    [{ type: "NOT_FOUND", message: "Could not resolve to an Issue with the number of 7." }, "missing"],
    [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }, "forbidden"],
    [{ type: "STALE_DATA", message: 'Expected branch to point to "a" but it did not.' }, "conflict"],
    [{ message: "Field 'blockedBy' doesn't exist on type 'Issue'" }, "unsupported"],
    [{ message: "InputObject 'CreateIssueInput' doesn't accept argument 'parentIssueId'" }, "unsupported"],
    [{ message: "Something went wrong while executing your query." }, "heavy"],
    [{ type: "RESOURCE_LIMITS_EXCEEDED", message: "Too much" }, "heavy"],
    [{ message: "Resource limits for this query exceeded." }, "heavy"],
    [{ type: "UNPROCESSABLE", message: "Title can't be blank" }, "invalid"],
  ] as const)("takes %j for %s", (problem, reason) => {
    expect(readGraphqlProblem(problem, {}, NOW).reason).toBe(reason);
  });
});

describe("reading what fetch threw", () => {
  function networkError(code: string, message: string): Error {
    const cause = Object.assign(new Error(message), { code });
    return new Error("request failed", { cause: new TypeError("fetch failed", { cause }) });
  }

  it.each([
    ["ECONNREFUSED", "unreachable"],
    ["ENOTFOUND", "unreachable"],
    ["CERT_HAS_EXPIRED", "unreachable"],
    ["ECONNRESET", "lost"],
    ["UND_ERR_SOCKET", "lost"],
  ] as const)("takes %s for %s", (code, reason) => {
    const failure = readNetworkError(networkError(code, "it broke"));

    expect(failure).toMatchObject({ reason, status: 0, message: `it broke (${code})` });
  });

  it("takes a timeout for a sign that less should be asked for", () => {
    expect(readNetworkError(new DOMException("The operation timed out", "TimeoutError")).reason).toBe("heavy");
  });
});

describe("removing secrets from messages", () => {
  it.each([
    ["token ghs_1234567890_abc.def-ghi refused", "token [token] refused"],
    ["github_pat_11AAAAAAA0abcdefghij_xyz", "[token]"],
    ["Authorization: Bearer abcdefghijklmnopqrstuv", "Authorization: Bearer [token]"],
    ["https://x-access-token:secret@github.com/a/b", "https://github.com/a/b"],
    ["Issue #12 was not found", "Issue #12 was not found"],
  ])("turns %j into %j", (text, expected) => {
    expect(scrub(text)).toBe(expected);
  });
});
