import type { ClaimCommit, ClaimReader, ClaimWriter, IssueComment } from "../../src/ports/claims.ts";
import { epochMs, type EpochMs } from "../../src/ports/epoch-ms.ts";
import type { IssueNumber } from "../../src/ports/issue-number.ts";
import type { MemoryRepository } from "./memory-repository.ts";

/** The claims of a repository in memory, and GitHub's clock. */
export class MemoryClaims {
  /** GitHub's clock: it stands until a test moves it. */
  now: EpochMs = epochMs(Date.UTC(2026, 10, 21, 12));
  readonly refs = new Map<number, ClaimCommit>();
  /** Open pull requests, by the issue that they close. */
  readonly pulls = new Map<number, number>();
  readonly comments = new Map<number, readonly IssueComment[]>();
  readonly port: ClaimReader & ClaimWriter;
  #commits = 0;

  constructor(repo: MemoryRepository) {
    const issueOf = (number: IssueNumber) => {
      const issue = repo.issues.get(number);
      if (issue === undefined) return null;
      const { title, state, closeReason, assignees } = issue;
      const pull = this.pulls.get(number);
      return { number, title, state, closeReason, assignees, pulls: pull === undefined ? [] : [pull] };
    };
    this.port = {
      readClaims: async () => ({
        commits: [...this.refs.values()],
        now: this.now,
        before: this.now,
        closing: [...this.pulls].map(([issue, pull]) => ({ issue: issue as IssueNumber, pull })),
      }),
      readClaim: async (number) => ({ issue: issueOf(number), claim: this.refs.get(number) ?? null, now: this.now }),
      readComments: async (number) => this.comments.get(number) ?? [],
      moveClaim: async (issue, from, message) => this.move(issue, from, message),
      markClaimed: async (number, label) => {
        const issue = repo.issues.get(number);
        if (issue !== undefined) repo.change(number, { labels: [...new Set([...issue.labels, label])] });
        return issueOf(number);
      },
      finishIssue: async (number) => {
        repo.change(number, { state: "closed", closeReason: "completed" });
      },
      sweepClaims: async ({ ended }) => {
        for (const { issue, commit } of ended) if (this.refs.get(issue)?.commit === commit) this.refs.delete(issue);
      },
    };
  }

  /** Moves a claim as GitHub does: null where it is no longer where it was read. */
  move(issue: IssueNumber, from: ClaimCommit | null, message: string): ClaimCommit | null {
    if (this.refs.get(issue)?.commit !== from?.commit) return null;
    this.#commits += 1;
    const commit = { issue, commit: `k${this.#commits}`, committedAt: this.now, message };
    this.refs.set(issue, commit);
    return commit;
  }
}
