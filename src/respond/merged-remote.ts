import type { ChangedFile, Look, LookQuery, Remote } from "../ports.ts";

/**
 * The repository as merging a pull request would leave it: the tip's files with those that the pull request changes in
 * their place. Only to be looked at. A file that the branch changed meanwhile as well shows as the pull request has it.
 */
export function mergedRemote(remote: Remote, changes: readonly ChangedFile[]): Remote {
  const look = async (query: LookQuery): Promise<Look> => {
    const found = await remote.look(query);
    return { ...found, files: mergeFiles(found.files, changes) };
  };
  return Object.create(remote, { look: { value: look, enumerable: true } }) as Remote;
}

function mergeFiles(files: Look["files"], changes: readonly ChangedFile[]): Look["files"] {
  const gone = new Set(
    changes.flatMap(({ path, previousPath }) => [path, ...(previousPath === null ? [] : [previousPath])]),
  );
  const changed = changes.flatMap(({ path, change, blob }) =>
    change === "removed" || blob === null ? [] : [{ path, blob, size: 0 }],
  );
  return [...files.filter(({ path }) => !gone.has(path)), ...changed];
}
