import { ConfigError, GitHubError, PermissionError } from "../../errors.ts";
import type { RefQuery } from "../../ports/look.ts";
import type { RemoteContext } from "./context.ts";

function nameOf({ client }: RemoteContext): string {
  return `${client.repo.owner}/${client.repo.repo}`;
}

/** GitHub shows no difference between a repository that is not there and one that the token may not see. */
export function unseenRepository(context: RemoteContext): PermissionError {
  return new PermissionError(`The repository ${nameOf(context)} is not there, or the token may not see it`, {
    hint: "Check the spelling, and that the token belongs to somebody (or an app) with access to it.",
  });
}

/** The branch, or commit, that was asked for does not exist. */
export function missingBranch(context: RemoteContext, query: RefQuery): ConfigError {
  const wanted = query.branch === undefined ? "default branch" : `branch "${query.branch}"`;
  return new ConfigError(`${nameOf(context)} has no ${wanted}`, {
    hint: 'Correct "branch", or leave it out to use the default branch.',
  });
}

/** The repository is there, its files are not for this token. */
export function unreadableFiles(context: RemoteContext, ref: string): PermissionError {
  return new PermissionError(`The files of ${nameOf(context)} at ${ref} can't be read`, {
    hint: 'The token needs the permission "contents: read". In the workflow file:\npermissions:\n  contents: read',
  });
}

/** Issues can't be read or written where they are turned off. */
export function issuesTurnedOff(context: RemoteContext): GitHubError {
  return new GitHubError(`Issues are turned off in ${nameOf(context)}`, {
    hint: "Turn them on in the repository's settings (forks start without).",
    status: 410,
  });
}
