import { parseFullName } from "./repository-name.ts";
import { isThisRepository, type RemoteContext } from "./context.ts";

/**
 * Follows a renamed repository, and adopts GitHub's spelling of its name.
 * @returns true when it was renamed.
 */
export function learnName(
  context: RemoteContext,
  { id, nameWithOwner }: { readonly id: string; readonly nameWithOwner: string },
): boolean {
  const { client, logger, memory } = context;
  const isRenamed = !isThisRepository(context, nameWithOwner);
  if (isRenamed) logger.warn(`${client.repo.owner}/${client.repo.repo} is now ${nameWithOwner}.`);
  client.repo = parseFullName(nameWithOwner);
  memory.repositoryId = id;
  return isRenamed;
}
