import type { ListedRow } from "../database/repositories.ts";
import type { ListedJob } from "../queue/figures.ts";
import type { Health } from "./components.ts";

/**
 * Returns a repository's state as its page shows it: running and waiting jobs take precedence over the last result.
 * @param own its jobs.
 */
export function healthOf(row: ListedRow, own: readonly ListedJob[]): Health {
  if (own.some(({ state }) => state === "running")) return "running";
  const standing = standingOf(row, own);
  if (standing === "failing" || standing === "archived") return standing;
  const isDue = own.some(({ state, due }) => state === "waiting" && due !== null && due.getTime() <= Date.now());
  return isDue ? "queued" : standing;
}

/** Returns what the last look at a repository said. A look that begins changes nothing: who is asked is still asked. */
export function standingOf(row: ListedRow, own: readonly ListedJob[]): Health {
  if (own.some(({ state }) => state === "dead") || row.outcome === "failing") return "failing";
  if (row.isArchived) return "archived";
  if (row.outcome === "synced" && row.brief !== null && row.brief.concern !== null) return "blocked";
  return row.outcome ?? "unseen";
}

/** True for a state that somebody has to do something about. */
export function needsAttention(standing: Health): boolean {
  return standing === "failing" || standing === "blocked";
}
