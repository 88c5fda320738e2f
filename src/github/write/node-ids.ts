import { GitHubError } from "../../errors.ts";
import type { RemoteContext } from "../transport/context.ts";
import { readIssues } from "../read/issue-reads.ts";

/** Returns the node id of an issue by its number; sends a request only when the issue was not seen before. */
export async function nodeIdOf(context: RemoteContext, number: number): Promise<string> {
  const known = context.memory.nodeIds.get(number);
  if (known !== undefined) return known;
  const read = (await readIssues(context, [number])).get(number);
  if (read?.found === true) return read.issue.nodeId;
  throw new GitHubError(`#${number} no longer exists`, {
    hint: "It was deleted or transferred while plansync was working; the next run takes that into account.",
    status: 404,
  });
}
