import { describe, expect, it } from "@jest/globals";
import { reduce, StrangePayloadError } from "../../src/bot/webhooks/reduce.ts";

const repository = { id: 7, name: "harbor", owner: { login: "ada" }, default_branch: "main" };
const at = { repositoryId: 7, installationId: 3, owner: "ada", name: "harbor", delivery: "d-1" };
const base = { repository, installation: { id: 3 } };
const ours = { number: 4, labels: [{ name: "plansync" }, { name: "plansync:task" }] };
const stranger = { number: 5, labels: [{ name: "bug" }], body: "It leaks." };

describe("reducing a webhook to where to look again", () => {
  it.each([
    [
      "a push to the default branch",
      "push",
      { ref: "refs/heads/main" },
      [{ kind: "sync", job: { ...at, allowPartialRead: true } }],
    ],
    [
      "a push to another branch, which may be the configured one",
      "push",
      { ref: "refs/heads/plans/next" },
      [{ kind: "sync", job: { ...at, allowPartialRead: true, branch: "plans/next" } }],
    ],
    [
      "a closed issue of ours",
      "issues",
      { action: "closed", issue: ours },
      [{ kind: "sync", job: { ...at, allowPartialRead: true } }],
    ],
    [
      "an issue whose label was taken off",
      "issues",
      { action: "unlabeled", issue: { ...stranger }, label: { name: "plansync:task" } },
      [{ kind: "sync", job: { ...at, allowPartialRead: true } }],
    ],
    [
      "an issue whose body was emptied",
      "issues",
      { action: "edited", issue: { number: 4, body: "" }, changes: { body: { from: "x <!-- plansync v1 abc -->" } } },
      [{ kind: "sync", job: { ...at, allowPartialRead: true } }],
    ],
    [
      "an issue of ours that was deleted, which no list shows",
      "issues",
      { action: "deleted", issue: ours },
      [{ kind: "sync", job: { ...at, allowPartialRead: false } }],
    ],
    [
      "a sub-issue that moved, from a payload without repository",
      "sub_issues",
      { repository: undefined, parent_issue_repo: repository, parent_issue: ours, sub_issue: stranger },
      [{ kind: "sync", job: { ...at, allowPartialRead: false } }],
    ],
    [
      "a dependency of ours",
      "issue_dependencies",
      { action: "blocked_by_added", blocked_issue: stranger, blocking_issue: ours },
      [{ kind: "sync", job: { ...at, allowPartialRead: false } }],
    ],
    [
      "a pull request with new commits",
      "pull_request",
      { action: "synchronize", pull_request: { number: 12 } },
      [{ kind: "preview", job: { ...at, pull: 12 } }],
    ],
    [
      "a closed pull request, which may have held ticks",
      "pull_request",
      { action: "closed", pull_request: { number: 12 } },
      [
        { kind: "preview", job: { ...at, pull: 12 } },
        { kind: "sync", job: { ...at, allowPartialRead: false } },
      ],
    ],
    [
      "a command in a comment",
      "issue_comment",
      {
        action: "created",
        comment: { id: 99, body: "Thanks!\n/plansync sync" },
        issue: { ...stranger, pull_request: {} },
      },
      [{ kind: "command", job: { ...at, issue: 5, isPull: true, commentId: 99 } }],
    ],
  ])("%s", (_, event, payload, jobs) => {
    expect(reduce(event, { ...base, ...payload }, "d-1").jobs).toEqual(jobs);
  });

  it.each([
    ["installation", ["created", "deleted", "suspend", "unsuspend", "new_permissions_accepted"], true],
    ["installation_repositories", ["added", "removed"], false],
    ["repository", ["renamed", "transferred", "deleted", "archived", "unarchived", "created"], false],
  ])("looks again at what there is after %s: %j", (event, actions, sweeps) => {
    for (const action of actions)
      expect(reduce(event, { ...base, action }, "d-1").jobs).toEqual([
        { kind: "inventory", job: { installationId: 3, delivery: "d-1", sweeps } },
      ]);
  });

  it.each([
    ["a tag", "push", { ref: "refs/tags/v1" }],
    ["a deleted branch", "push", { ref: "refs/heads/old", deleted: true }],
    ["an issue of somebody else", "issues", { action: "closed", issue: stranger }],
    ["a pull request as an issue", "issues", { action: "closed", issue: { ...ours, pull_request: {} } }],
    [
      "an edited comment",
      "issue_comment",
      { action: "edited", comment: { id: 1, body: "/plansync sync" }, issue: ours },
    ],
    [
      "talk about plansync",
      "issue_comment",
      { action: "created", comment: { id: 1, body: "see /plansync" }, issue: ours },
    ],
    ["an assigned pull request", "pull_request", { action: "assigned", pull_request: { number: 1 } }],
    ["an event that nobody asked for", "star", { action: "created" }],
    ["a repository without an installation", "push", { ref: "refs/heads/main", installation: undefined }],
  ])("finds nothing to do in %s", (_, event, payload) => {
    const reduced = reduce(event, { ...base, ...payload }, "d-1");

    expect(reduced.jobs).toEqual([]);
    expect(reduced.why).not.toBe("");
  });

  it("refuses what GitHub never sends", () => {
    expect(() => reduce("push", { ...base, repository: { id: "7" } }, "d-1")).toThrow(StrangePayloadError);
    expect(() => reduce("push", "text", "d-1")).toThrow(StrangePayloadError);
  });
});
