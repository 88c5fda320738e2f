import type { ChangedFile, PullInfo, PullRequests } from "../../src/ports/pull-requests.ts";
import { allow } from "../../src/respond/allow.ts";
import { answerInPull } from "../../src/respond/answer-in-pull.ts";
import type { RespondContext } from "../../src/respond/respond-context.ts";
import { workOutPreview } from "../../src/respond/work-out-preview.ts";
import type { CommitId, MemoryFiles } from "./memory-branch.ts";
import type { MemoryRepository } from "./memory-repository.ts";
import { ADA } from "./observed-issue.ts";
import type { RecordingContext, WorkContext } from "../../src/respond/work-context.ts";

/** A pull request in a repository in memory. */
export interface MemoryPull {
  /** A text for each file that it changes, null for one that it removes. */
  readonly files: MemoryFiles;
  /** The commit that it was begun from; the first one unless told. */
  readonly from?: CommitId;
  readonly author?: PullInfo["author"];
  readonly state?: PullInfo["state"];
  /** Numbers of issues that merging closes. */
  readonly closing?: readonly number[];
  /** False: GitHub does not show all of its files. */
  readonly isComplete?: boolean;
}

/** Number of the one pull request there is. */
export const PULL = 50;
export const PULL_TO_PREVIEW = { number: PULL, head: "head", base: "main", isNew: true, mayBeReadOnly: false };

/** What answers people, over a repository in memory with one pull request; what comes from it is read in this thread. */
export async function respondContext(repo: MemoryRepository, pull: MemoryPull): Promise<RespondContext> {
  const { files, from = "c1", author = ADA, state = "open", closing = [], isComplete = true } = pull;
  const { writer, allowPartialRead, ...reading } = repo.context();
  const before = new Map(repo.filesAt(from).map(({ path, blob }) => [path, blob]));
  const changes = Object.entries(files).map(([path, text]): ChangedFile => {
    const old = before.get(path);
    if (text === null) return { path, previousPath: null, change: "removed", blob: old ?? null };
    return { path, previousPath: null, change: old === undefined ? "added" : "modified", blob: repo.blob(text) };
  });
  const pulls: PullRequests = {
    readPull: async (number) => ({
      number,
      url: "",
      title: "Change it",
      body: "",
      state,
      author,
      base: { branch: "main", commit: from },
      head: { branch: "change", commit: "head", repo: "ada/harbor" },
      fromFork: false,
    }),
    changedFiles: async () => ({ files: changes, complete: isComplete }),
    closingIssues: async () => closing,
    keepComment: async (number, { body, onlyEdit = false }) => {
      repo.writes.push(`${onlyEdit ? "edit" : "keep"} the comment on #${number}:\n${body}`);
      return null;
    },
    setStatus: async (_, status) => void repo.writes.push(`status ${status.state}: ${status.description}`),
  };
  const work: WorkContext = {
    ...reading,
    pulls,
    runUrl: "https://github.com/ada/harbor/actions/runs/1",
    files: {
      listFiles: async (ref) => ({ files: repo.filesAt(ref), truncated: false }),
      mergeBase: async () => from,
    },
  };
  const recording: RecordingContext = { ...work, writer };
  return {
    ...work,
    pulls,
    writer,
    allowPartialRead,
    commands: {
      readComment: async () => null,
      react: async (_, reaction) => void repo.writes.push(`react ${reaction}`),
      startWorkflow: async () => false,
    },
    aside: {
      preview: async (wanted) => workOutPreview(work, wanted),
      allow: async (request) => allow(recording, request),
      answer: async (request) => answerInPull(recording, request),
    },
  };
}
