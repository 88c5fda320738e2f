import { PlansyncError } from "../../errors.ts";
import type { BranchFiles } from "../../ports/look.ts";
import type { RepositoryReader } from "../../ports/repository-reader.ts";
import { withSnapshot } from "../../sync/read/with-snapshot.ts";

/** What a job learned about a repository, beside the report. */
export interface Observed {
  /** The branch as it was read last; null before the first time. */
  seen: BranchFiles | null;
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

/**
 * Returns a reader that records what is read. Its first look stops where there is no configuration file: nothing in
 * such a repository is read or touched.
 */
export function observe(reader: RepositoryReader, configPath: string, observed: Observed): RepositoryReader {
  return withSnapshot(reader, {
    apply: (look, { at }) => {
      // The first look is at the default branch: the configuration is read there, whatever branch it names.
      const isFirst = observed.seen === null && at === undefined;
      observed.seen = look;
      if (isFirst) assertConfigured(look, configPath);
      return look;
    },
  });
}

/**
 * Checks that the default branch has a configuration file, before anything is written for people.
 * @throws UnconfiguredError where there is none.
 */
export async function requireConfiguration(
  reader: RepositoryReader,
  configPath: string,
  observed: Observed,
): Promise<void> {
  observed.seen = await reader.readFiles({ paths: [] });
  assertConfigured(observed.seen, configPath);
}

/** A tree too large for one answer may lack the file: then the engine, which reads more, decides. */
function assertConfigured(seen: BranchFiles, configPath: string): void {
  const isConfigured = seen.files.some(({ path }) => path === configPath);
  if (!isConfigured && !seen.truncated) throw new UnconfiguredError(seen, configPath);
}
