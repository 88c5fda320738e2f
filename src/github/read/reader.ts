import type { RepositoryReader } from "../../ports/repository-reader.ts";
import { readBlobs } from "../git/blobs.ts";
import { readBodyHistory } from "./body-history.ts";
import { readFiles } from "./branch-files.ts";
import type { RemoteContext } from "../transport/context.ts";
import { compareCommits, isInHistory } from "./history.ts";
import { listIssues } from "./issue-pages.ts";
import { readIssues } from "./issue-reads.ts";
import { look } from "./look.ts";
import { findPull } from "../pulls/pulls.ts";
import { findRecent } from "./recent-issues.ts";
import { readState } from "./state-files.ts";
import { hasWriteAccess } from "./write-access.ts";

/** Adapter for reading a repository. */
export function createReader(context: RemoteContext): RepositoryReader {
  return {
    get repo() {
      return context.client.repo;
    },
    look: (query) => look(context, query),
    listIssues: (label, until) => listIssues(context, label, until),
    readFiles: (query) => readFiles(context, query),
    readState: () => readState(context),
    readBlobs: (blobs) => readBlobs(context, blobs),
    readIssues: (numbers) => readIssues(context, numbers),
    findRecent: (parents) => findRecent(context, parents),
    readBodyHistory: (numbers) => readBodyHistory(context, numbers),
    isInHistory: (tip, paths, blob, since) => isInHistory(context, { tip, paths, blob, since }),
    compareCommits: (base, head) => compareCommits(context, base, head),
    hasWriteAccess: (login) => hasWriteAccess(context, login),
    findPull: (branch) => findPull(context, branch),
  };
}
