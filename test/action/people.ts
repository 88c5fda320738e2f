import type { ActionRun, ActionRunOptions, ActionStage } from "../e2e/round-trip/action-stage.ts";

export const PATH = "docs/plans/harbor.md";

export const PLAN = `# Harbor Plan

### Step 1: Set up

**Tasks**:
- [ ] Create the schema
- [x] Install the tools
- [ ] Seed the data

### Step 2: Build it

**Depends On**: Step 1

**Tasks**:
- [ ] Write the parser
- [ ] Write the tests
`;

const REPO = "ada/harbor";

/** What a pull request's event is about. */
export interface PullEvent extends Omit<ActionRunOptions, "event"> {
  readonly action?: string;
  /** `pull_request` unless told. */
  readonly name?: "pull_request" | "pull_request_target";
  readonly sender?: string;
}

/** Pushes files to a branch and opens a pull request from it; returns its number. */
export function openPull(
  stage: ActionStage,
  files: Readonly<Record<string, string>>,
  options: {
    readonly branch?: string;
    readonly body?: string;
    readonly base?: string;
    readonly delete?: string[];
  } = {},
): number {
  const { branch = "feature", body = "", base = "main", delete: gone = [] } = options;
  stage.repo.push(files, { branch, delete: gone });
  return stage.repo.openPull({ title: "Change the plan", head: branch, body, base }).number;
}

/** Runs the Action as GitHub does on an event of a pull request. */
export async function runPull(stage: ActionStage, number: number, options: PullEvent = {}): Promise<ActionRun> {
  const { action = "opened", name = "pull_request", sender, ...run } = options;
  const payload = stage.sandbox.eventPayload("pull_request", {
    repo: REPO,
    action,
    number,
    ...(sender === undefined ? {} : { sender }),
  });
  return stage.run({ ...run, event: { name, payload } });
}

/** Writes a comment and runs the Action as GitHub does on it. */
export async function runComment(
  stage: ActionStage,
  number: number,
  body: string,
  { by = "ada", ...run }: { readonly by?: string } & Omit<ActionRunOptions, "event"> = {},
): Promise<ActionRun & { readonly reactions: readonly string[] }> {
  const comment = stage.repo.comment(number, body, by);
  const payload = stage.sandbox.eventPayload("issue_comment", {
    repo: REPO,
    action: "created",
    commentId: comment.id,
    sender: by,
  });
  const ended = await stage.run({ ...run, event: { name: "issue_comment", payload } });
  return { ...ended, reactions: comment.reactions.map(({ content }) => content) };
}

/** Bodies of plansync's own comments on an issue or pull request. */
export function ownComments(stage: ActionStage, number: number): readonly string[] {
  return stage.repo
    .issue(number)
    .comments.filter(({ author }) => author.login === "github-actions[bot]")
    .map(({ body }) => body);
}

/** The commit statuses of a branch, as `state: description`, the newest first. */
export function statuses(stage: ActionStage, branch = "feature"): readonly string[] {
  const sha = stage.repo.ref(branch) ?? "";
  return [...(stage.repo.repository.statuses.get(sha) ?? [])]
    .reverse()
    .map(({ state, description }) => `${state}: ${description ?? ""}`);
}

/** A token that may only read, as forks and Dependabot get it. */
export function readOnlyToken(stage: ActionStage): string {
  return stage.sandbox.token({
    kind: "github-token",
    repo: REPO,
    permissions: "contents: read, issues: read, pull-requests: read, statuses: read",
  });
}

/** What would have been written since a mark in the log. */
export function writesSince(stage: ActionStage, mark: number): readonly string[] {
  return stage.sandbox.log
    .writes(mark)
    .map(({ method, path, rootFields }) => `${method} ${path} ${rootFields.join(",")}`);
}
