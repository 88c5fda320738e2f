import type { BranchFiles } from "../../src/ports/look.ts";
import type { RepositoryReader } from "../../src/ports/repository-reader.ts";
import type { MemoryRepository } from "./memory-repository.ts";
import { OWN_BOT } from "./observed-issue.ts";

/** Reads a repository in memory, as it is at the moment of each question. */
export function memoryReader(repo: MemoryRepository): RepositoryReader {
  const filesAt = (at: string | undefined, wanted: (path: string) => boolean): BranchFiles => {
    const files = repo.filesAt(at);
    return {
      repository: { id: 7, owner: "ada", repo: "harbor" },
      tip: { branch: "main", commit: repo.head, isDefault: true },
      files,
      truncated: false,
      missed: false,
      contents: repo.textsAt(files.flatMap(({ path, blob }) => (wanted(path) ? [blob] : []))),
      isFork: false,
      isArchived: false,
      issuesEnabled: true,
    };
  };
  return {
    repo: { owner: "ada", repo: "harbor" },
    look: async ({ at, wanted, label }) => ({
      ...filesAt(at, wanted),
      state: repo.stateFiles,
      issues: [...repo.issues.values()].filter(({ labels }) => labels.includes(label)),
      claims: repo.claims,
      moreIssues: null,
      capabilities: { graphql: true, subIssues: true, dependencies: true },
      viewer: OWN_BOT,
      canPush: true,
      ...repo.lookFields,
    }),
    readFiles: async ({ at, paths }) => filesAt(at, (path) => paths.includes(path)),
    readState: async () => repo.stateFiles,
    readBlobs: async (shas) => {
      repo.questions.push(`the texts of ${shas.length} files`);
      return repo.textsAt(shas);
    },
    readIssues: async (numbers) => {
      repo.questions.push(`the issues ${numbers.join(", ")}`);
      return new Map(
        numbers.map((number) => {
          const issue = repo.issues.get(number);
          return [number, issue === undefined ? { found: false, why: "deleted" } : { found: true, issue }];
        }),
      );
    },
    findRecent: async () => [],
    readBodyHistory: async (numbers) => new Map(numbers.map((number) => [number, repo.histories.get(number) ?? []])),
    isInHistory: async (_, paths, blob, since) => repo.hasBrought(paths, blob, since),
    compareCommits: async (base, head) => repo.compare(base, head),
    hasWriteAccess: async (login) => {
      repo.questions.push(`whether ${login} may write`);
      return repo.writers.has(login);
    },
    findPull: async (branch) => repo.pulls.get(branch) ?? null,
  };
}
