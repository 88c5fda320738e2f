import type { Folder } from "../repository/folder.ts";
import { gitLine } from "../../checkout/git.ts";

/** Returns the remote's default branch, otherwise the one that is checked out, otherwise `main`. */
export function findBranch({ root }: Folder): string {
  const remote = gitLine(root, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]).replace(
    /^origin\//,
    "",
  );
  return remote || gitLine(root, ["symbolic-ref", "--quiet", "--short", "HEAD"]) || "main";
}
