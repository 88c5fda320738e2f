import type { Report } from "../report/report.ts";
import type { ReadContext } from "./context/sync-context.ts";
import { decideAll } from "./decide/decide-all.ts";
import { readRepositoryState } from "./read/read-repository.ts";
import { reportWithHistories } from "./report/report-history.ts";
import { reportSkipped } from "./report/skipped-repository.ts";

/**
 * Makes the same decision as a sync without a write: nothing in its context can write. `at` reads another commit's files:
 * the head of a pull request.
 */
export async function preview(context: ReadContext & { readonly at?: string | undefined }): Promise<Report> {
  const found = await readRepositoryState(context.reader, { overrides: context.overrides, at: context.at });
  const skipped = reportSkipped(found, "preview");
  if (skipped !== null) return skipped;
  return reportWithHistories(await decideAll(context, found), "preview", context.clock.now());
}
