import { PlansyncError } from "../../errors.ts";
import type { BranchFiles } from "../../ports/look.ts";
import type { RepositoryReader } from "../../ports/repository-reader.ts";
import { withSnapshot } from "../../sync/read/with-snapshot.ts";

/** What a job learned about a repository, beside the report. */
export interface Observed {
  /** The branch as it was read last; null before the first time. */
  seen: BranchFiles | null;
  /** True: the name that was looked up belongs to another repository by now. */
  isAnother: boolean;
}

/** A name stands for another repository than the one that is meant: nothing of what was read counts. */
export class AnotherRepositoryError extends Error {
  constructor({ owner, repo, id }: BranchFiles["repository"]) {
    super(`${owner}/${repo} is another repository by now, with the number ${id}.`);
    this.name = "AnotherRepositoryError";
  }
}

/** The repository has no configuration file: it is not ours, and nothing was touched. */
export class UnconfiguredError extends PlansyncError {
  readonly code = "unconfigured";
  readonly exitCode = 0;
  readonly seen: BranchFiles;

  constructor(seen: BranchFiles, configPath: string) {
    super(`There is no ${configPath}: nothing was touched.`, {
      hint: "The dashboard offers a pull request that adds it.",
    });
    this.seen = seen;
  }
}

/** What a look has to be of, and what it has to have. */
interface Expected {
  /** GitHub's number of the repository: its name may be another one's by now. */
  readonly repositoryId: number;
  readonly configPath: string;
}

/**
 * Returns a reader that records what is read, and reads nothing but this repository. Its first look stops where there is
 * no configuration file: nothing in such a repository is read or touched.
 */
export function observe(reader: RepositoryReader, expected: Expected, observed: Observed): RepositoryReader {
  const observing = withSnapshot(reader, {
    apply: (look, { at }) => {
      assertSame(look, expected, observed);
      // The first look is at the default branch: the configuration is read there, whatever branch it names.
      const isFirst = observed.seen === null && at === undefined;
      observed.seen = look;
      if (isFirst) assertConfigured(look, expected.configPath);
      return look;
    },
  });
  return {
    ...observing,
    get repo() {
      return reader.repo;
    },
    readFiles: async (query) => {
      const files = await reader.readFiles(query);
      assertSame(files, expected, observed);
      return files;
    },
  };
}

/**
 * Checks that the default branch has a configuration file, before anything is written for people.
 * @param reader as `observe` returns it.
 * @throws UnconfiguredError where there is none.
 */
export async function requireConfiguration(
  reader: RepositoryReader,
  configPath: string,
  observed: Observed,
): Promise<void> {
  observed.seen = await reader.readFiles({ paths: [configPath] });
  assertConfigured(observed.seen, configPath);
}

/** @throws AnotherRepositoryError; a number that GitHub doesn't say proves nothing. */
function assertSame({ repository }: BranchFiles, { repositoryId }: Expected, observed: Observed): void {
  observed.isAnother = repository.id !== 0 && repository.id !== repositoryId;
  if (observed.isAnother) throw new AnotherRepositoryError(repository);
}

/** In a tree that is too large to be listed, the folder of the configuration is read all the same. */
function assertConfigured(seen: BranchFiles, configPath: string): void {
  const isConfigured = seen.files.some(({ path }) => path === configPath);
  if (!isConfigured) throw new UnconfiguredError(seen, configPath);
}
