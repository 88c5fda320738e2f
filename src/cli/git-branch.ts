import { spawnSync } from "node:child_process";
import type { Folder } from "./folder.ts";

/** The branch that the remote takes for its default, else the one that is checked out, else `main`. */
export function findBranch({ root }: Folder): string {
  const remote = ask(root, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]).replace(/^origin\//, "");
  return remote || ask(root, ["symbolic-ref", "--quiet", "--short", "HEAD"]) || "main";
}

function ask(root: string, args: readonly string[]): string {
  const asked = spawnSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return asked.status === 0 ? asked.stdout.trim() : "";
}
