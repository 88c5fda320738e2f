import { permissionHint } from "../../permission-hint.ts";
import { ConfigError, GitHubError, PermissionError } from "../../errors.ts";
import type { RefQuery } from "../../ports/look.ts";
import type { RemoteContext } from "./context.ts";

function nameOf({ client }: RemoteContext): string {
  return `${client.repo.owner}/${client.repo.repo}`;
}

/** Returns the error for a missing repository. GitHub doesn't distinguish it from one that the token may not see. */
export function unseenRepository(context: RemoteContext): PermissionError {
  return new PermissionError(`The repository ${nameOf(context)} does not exist, or the token may not see it`, {
    hint: "Check the spelling, and that the owner of the token (a person or an app) has access to it.",
  });
}

/** Returns the error for a branch or commit that does not exist. */
export function missingBranch(context: RemoteContext, query: RefQuery): ConfigError {
  const wanted = query.branch === undefined ? "default branch" : `branch "${query.branch}"`;
  return new ConfigError(`${nameOf(context)} has no ${wanted}`, {
    hint: 'Correct "branch", or leave it out to use the default branch.',
  });
}

/** Returns the error for a repository whose files this token may not read. */
export function unreadableFiles(context: RemoteContext, ref: string): PermissionError {
  return new PermissionError(`The files of ${nameOf(context)} at ${ref} can't be read`, {
    hint: permissionHint('The token needs the permission "contents: read".', ["contents: read"]),
  });
}

/** Returns the error for a repository in which issues are turned off. */
export function issuesTurnedOff(context: RemoteContext): GitHubError {
  return new GitHubError(`Issues are turned off in ${nameOf(context)}`, {
    hint: "Turn them on in the repository's settings (forks start without).",
    status: 410,
  });
}
