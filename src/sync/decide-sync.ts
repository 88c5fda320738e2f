import { restoreUnrecordedEdits } from "./apply/unrecorded-edits.ts";
import type { SyncContext } from "./context/sync-context.ts";
import { decideAll } from "./decide/decide-all.ts";
import { readChangedIssues } from "./read/read-changed.ts";
import { readRemainingIssues } from "./read/read-repository.ts";
import type { RepositoryState } from "./read/repository-state.ts";
import type { Decided } from "./stages/stages.ts";

/** Decides what a sync does: from what has changed, where the run may do so and that tells enough, otherwise from all. */
export async function decideSync(context: SyncContext, found: RepositoryState): Promise<Decided> {
  const changed = context.allowPartialRead ? await readChangedIssues(context, found) : null;
  const decided = changed === null ? null : await decideFrom(context, changed);
  return decided === null || hasCopies(decided) ? decideFrom(context, found) : decided;
}

async function decideFrom(context: SyncContext, found: RepositoryState): Promise<Decided> {
  const repository = await readRemainingIssues(context.reader, found);
  await restoreUnrecordedEdits(context, repository);
  return decideAll(context, repository);
}

/** Whose copy an issue is depends on more than how it was last seen: on when it was made, and on its whole text. */
function hasCopies({ plans }: Decided): boolean {
  return plans.some(({ changes }) => changes !== null && changes.identity.copies.length > 0);
}
