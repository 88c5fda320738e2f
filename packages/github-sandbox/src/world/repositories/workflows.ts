import type { Token } from "../account.ts";
import { Refusal } from "../refusal.ts";
import type { Repository } from "./repository.ts";

const FOLDER = ".github/workflows";

/** Throws when a commit changes workflow files and the token lacks the permission for that. */
export function checkWorkflows(token: Token, repository: Repository, from: string | null, to: string): void {
  const mayWrite = token.permissions === null || token.permissions["workflows"] === "write";
  if (mayWrite) return;
  const after = folderOf(repository, to);
  const known = [from, ...repository.git.refs.values()].map((sha) =>
    sha === null ? undefined : folderOf(repository, sha),
  );
  if (after !== undefined && !known.includes(after)) throw refusal(FOLDER);
  if (from !== null && after === undefined && folderOf(repository, from) !== undefined) throw refusal(FOLDER);
}

/** Throws when one of these paths is a workflow file and the token may not write those. */
export function checkWorkflowPaths(token: Token, paths: Iterable<string>): void {
  if (token.permissions === null || token.permissions["workflows"] === "write") return;
  for (const path of paths) if (path.startsWith(`${FOLDER}/`)) throw refusal(path);
}

function folderOf(repository: Repository, sha: string): string | undefined {
  const tree = repository.git.findCommit(sha)?.tree;
  return tree === undefined ? undefined : repository.git.findPath(tree, FOLDER)?.sha;
}

function refusal(path: string): Refusal {
  const message = `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`;
  return new Refusal(403, message);
}
