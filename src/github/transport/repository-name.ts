import { InternalError } from "../../errors.ts";

/**
 * Splits GitHub's full name of a repository, `owner/repo`.
 * @throws InternalError for anything else.
 */
export function parseFullName(fullName: string): { readonly owner: string; readonly repo: string } {
  const [owner, repo, ...rest] = fullName.split("/");
  if (owner === undefined || repo === undefined || rest.length > 0)
    throw new InternalError(`GitHub calls a repository "${fullName}", which is not \`owner/repo\`.`);
  return { owner, repo };
}
