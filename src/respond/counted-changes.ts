import type { ChangedFile } from "../ports/pull-requests.ts";
import type { Notice } from "../report/report.ts";
import type { WorkContext } from "./work-context.ts";

/** The changes of a pull request that count for its preview, and notices about the others. */
export interface CountedChanges {
  readonly changes: readonly ChangedFile[];
  readonly remarks: readonly Notice[];
}

/**
 * Ignores a pull request's changes to the configuration unless its author has write access: the configuration decides
 * what plansync reads, and anybody can open a pull request.
 */
export async function countedChanges(
  { pulls, reader, overrides }: Pick<WorkContext, "pulls" | "reader" | "overrides">,
  number: number,
  files: readonly ChangedFile[],
): Promise<CountedChanges> {
  const { configPath } = overrides;
  if (!files.some(({ path, previousPath }) => path === configPath || previousPath === configPath))
    return { changes: files, remarks: [] };
  const author = (await pulls.readPull(number))?.author ?? null;
  if (author !== null && (await reader.hasWriteAccess(author.login))) return { changes: files, remarks: [] };
  const changes = files.flatMap((file): ChangedFile[] => {
    if (file.path === configPath) {
      // Renamed to that name: the old path is gone.
      const gone = file.previousPath;
      return gone === null ? [] : [{ path: gone, previousPath: null, change: "removed", blob: null }];
    }
    return [file.previousPath === configPath ? { ...file, previousPath: null, change: "added" } : file];
  });
  const remark: Notice = {
    level: "warning",
    message: `This pull request changes ${configPath}: its author has no write access, so this preview uses the present configuration.`,
    hint: "The new one applies once it is merged.",
  };
  return { changes, remarks: [remark] };
}
