import type { RepositoryWriter } from "../../ports/repository-writer.ts";
import { changeBlockers } from "./blockers.ts";
import { comment } from "../pulls/comment.ts";
import { commit } from "../git/commit.ts";
import type { RemoteContext } from "../transport/context.ts";
import { createIssue } from "./create-issue.ts";
import { learnedReads, recallReads } from "../read/recorded-reads.ts";
import { keptPace, learnedPace } from "../read/recorded-pace.ts";
import { moveChild, setParent } from "./hierarchy.ts";
import { ensureLabels } from "./labels.ts";
import { openPull, updatePull } from "../pulls/pulls.ts";
import { putBranch } from "../git/put-branch.ts";
import { keepComment } from "../pulls/sticky-comment.ts";
import { sweepClaims } from "./write-claims.ts";
import { updateIssue } from "./update-issue.ts";
import { writeState } from "../git/write-state.ts";

/** Adapter for writing to a repository. */
export function createWriter(context: RemoteContext): RepositoryWriter {
  return {
    learned: async () => new Map([...learnedReads(context), ...learnedPace(context)]),
    writeState: async (expected, files, message) => {
      const written = await writeState(context, expected, files, message);
      recallReads(context, files);
      keptPace(context, files);
      return written;
    },
    ensureLabels: (labels) => ensureLabels(context, labels),
    createIssue: (issue) => createIssue(context, issue),
    updateIssue: (issue, patch) => updateIssue(context, issue, patch),
    setParent: (issue, parent) => setParent(context, issue, parent),
    moveChild: (parent, child, after) => moveChild(context, parent, child, after),
    changeBlockers: (changes) => changeBlockers(context, changes),
    comment: (issue, body) => comment(context, issue, body),
    keepComment: (issue, wanted) => keepComment(context, issue, wanted),
    sweepClaims: (sweep) => sweepClaims(context, sweep),
    commit: (change) => commit(context, change),
    putBranch: (branch, base, files, message) => putBranch(context, branch, base, files, message),
    openPull: (branch, into, title, body) => openPull(context, branch, into, title, body),
    updatePull: (number, patch) => updatePull(context, number, patch),
  };
}
