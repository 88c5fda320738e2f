import type { PullRequests } from "../../ports/pull-requests.ts";
import { setStatus } from "./commit-status.ts";
import type { RemoteContext } from "../transport/context.ts";
import { changedFiles, closingIssues, readPull } from "./pull-files.ts";
import { keepComment } from "./sticky-comment.ts";

/** Adapter for people's pull requests. */
export function createPullRequests(context: RemoteContext): PullRequests {
  return {
    readPull: (number) => readPull(context, number),
    changedFiles: (number) => changedFiles(context, number),
    closingIssues: (number) => closingIssues(context, number),
    keepComment: (number, comment) => keepComment(context, number, comment),
    setStatus: (commit, status) => setStatus(context, commit, status),
  };
}
