import { issueNumber } from "../../src/ports/issue-number.ts";
import { MovedError } from "../../src/errors.ts";
import type { IssuePatch, ObservedIssue } from "../../src/ports/issue.ts";
import type { StandingPull } from "../../src/ports/repository-reader.ts";
import type { FileCommit, RepositoryWriter } from "../../src/ports/repository-writer.ts";
import type { MemoryFiles } from "./memory-branch.ts";
import type { MemoryRepository } from "./memory-repository.ts";
import { withFields } from "./apply-in-memory.ts";
import { milestoneOf, observedIssue } from "./observed-issue.ts";

/** Writes to a repository in memory, and says in its `writes` what was written. */
export function memoryWriter(repo: MemoryRepository): RepositoryWriter {
  return {
    learned: async () => new Map(),
    ensureLabels: async (labels) => void repo.writes.push(`labels ${labels.map(({ name }) => name).join(", ")}`),
    createIssue: async ({ title, body, labels, parent }) => {
      const number = issueNumber(repo.issues.size + 1);
      const issue = observedIssue(number, { title, body, labels, parent });
      repo.issues.set(number, issue);
      const above = parent === null ? undefined : repo.issues.get(parent);
      if (above !== undefined) repo.change(above.number, { children: [...above.children, { number, state: "open" }] });
      repo.writes.push(`create #${number} ${title}`);
      return issue;
    },
    updateIssue: async ({ number }, patch) => {
      repo.writes.push(`update #${number} ${Object.keys(patch).join(", ")}`);
      repo.change(number, patched(repo.issues.get(number), patch));
      return { unassigned: [], unset: [] };
    },
    sweepClaims: async ({ labelled, ended }) => {
      repo.writes.push(
        `sweep labels of ${labelled.map(({ issue }) => issue).join(", ")}; claims of ${ended.map(({ issue }) => issue).join(", ")}`,
      );
      const gone = new Set(ended.map(({ commit }) => commit));
      repo.claims = { ...repo.claims, commits: repo.claims.commits.filter(({ commit }) => !gone.has(commit)) };
    },
    writeState: async (expected, files, message) => {
      const commit = repo.putState(expected, files);
      repo.writes.push(`record: ${message}`);
      return commit;
    },
    commit: async ({ expectedHead, files, message }) => {
      if (expectedHead !== repo.head) throw new MovedError("The branch has moved.", { hint: "Read it again." });
      const id = repo.push(textsOf(files));
      repo.writes.push(`commit ${id}: ${message.headline}`);
      return { sha: id, url: `https://github.com/ada/harbor/commit/${id}` };
    },
    comment: async (issue) => {
      repo.writes.push(`comment on #${issue}`);
      return { id: repo.writes.length, url: "" };
    },
    keepComment: async (issue, { body }) => {
      repo.writes.push(`keep a comment on #${issue}:\n${body}`);
      return null;
    },
    setParent: async ({ number }, parent) => {
      repo.writes.push(`put #${number} under ${parent === null ? "nothing" : `#${parent.number}`}`);
      repo.change(number, { parent: parent?.number ?? null });
    },
    moveChild: async (_, { number }) => void repo.writes.push(`reorder #${number}`),
    changeBlockers: async (changes) => {
      for (const { issue, blocker, add } of changes) {
        repo.writes.push(`${add ? "block" : "unblock"} #${issue.number} by #${blocker.number}`);
        const others = (repo.issues.get(issue.number)?.blockedBy ?? []).filter((number) => number !== blocker.number);
        repo.change(issue.number, { blockedBy: add ? [...others, blocker.number] : others });
      }
    },
    putBranch: async (branch, _, files) => {
      repo.writes.push(`branch ${branch}: ${files.map(({ path }) => path).join(", ")}`);
      return "head";
    },
    openPull: async (branch, into, title, body) => {
      repo.writes.push(`open a pull request from ${branch} into ${into}: ${title}`);
      const pull: StandingPull = {
        number: 90,
        url: "https://github.com/ada/harbor/pull/90",
        state: "open",
        branch,
        head: "head",
        body,
        foreignCommits: false,
      };
      repo.pulls.set(branch, pull);
      return pull;
    },
    updatePull: async (number, { state }) => {
      repo.writes.push(`${state === "closed" ? "close" : "edit"} pull request #${number}`);
    },
  };
}

function patched(
  issue: ObservedIssue | undefined,
  { addLabels = [], removeLabels = [], milestone, fields: issueFields, ...fields }: IssuePatch,
): Partial<ObservedIssue> {
  const labels = new Set([...(issue?.labels ?? []), ...addLabels]);
  return {
    ...fields,
    ...(milestone === undefined ? {} : { milestone: milestone === null ? null : milestoneOf(milestone) }),
    ...(issueFields === undefined ? {} : { fields: withFields(issue?.fields, issueFields) }),
    ...(fields.state === "open" && { closeReason: null }),
    labels: [...labels].filter((label) => !removeLabels.includes(label)),
  };
}

function textsOf(files: FileCommit["files"]): MemoryFiles {
  return Object.fromEntries(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}
