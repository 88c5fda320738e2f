import type { Folder } from "../repository/folder.ts";
import { gitLine } from "../repository/git.ts";

/** The branch that the remote takes for its default, else the one that is checked out, else `main`. */
export function findBranch({ root }: Folder): string {
  const remote = gitLine(root, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]).replace(
    /^origin\//,
    "",
  );
  return remote || gitLine(root, ["symbolic-ref", "--quiet", "--short", "HEAD"]) || "main";
}
