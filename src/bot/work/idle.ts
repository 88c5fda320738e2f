import type { Watermark } from "../../github/read/watermark.ts";
import type { SyncEnd } from "../../sync/rounds.ts";
import { readNote, writeNote } from "../database/notes.ts";
import type { BotServices } from "../bot-services.ts";
import type { RepositorySession } from "./repository-session.ts";

type Known = Pick<BotServices, "database" | "version">;
type Asked = Pick<RepositorySession, "repositoryId" | "row">;

const nameOf = (repositoryId: number): string => `watermark ${repositoryId}`;

/** True where nothing happened in a repository since a look at it left nothing to do. */
export async function isIdle(
  { database, version }: Known,
  { repositoryId, row }: Asked,
  now: Watermark | null,
): Promise<boolean> {
  if (now === null || now.repositoryId !== repositoryId) return false;
  if (row?.outcome !== "synced" && row?.outcome !== "unconfigured") return false;
  return (await readNote(database, nameOf(repositoryId))) === valueOf(version, now);
}

/**
 * Remembers what a repository had come to before a look that left nothing to do. Where the look itself wrote, the next
 * one finds that something changed, and nothing to do.
 */
export async function rememberIdle(
  { database, version }: Known,
  { repositoryId }: Asked,
  before: Watermark | null,
): Promise<void> {
  if (before?.repositoryId === repositoryId) await writeNote(database, nameOf(repositoryId), valueOf(version, before));
}

/**
 * True for a run that left nothing which may change without a trace in a watermark: no failure, nothing that waits for
 * a limit or for somebody's right to write, and no agent who may never begin.
 */
export function isSettled({ report, limitedUntil, wantsAgents }: SyncEnd): boolean {
  const { outcome, totals } = report;
  const waiting = totals.failed + totals.remaining + totals.proposed;
  return outcome === "complete" && waiting === 0 && limitedUntil === null && !wantsAgents;
}

/** Another version may see another thing in the same repository. */
function valueOf(version: string, { text }: Watermark): string {
  return `${version} ${text}`;
}
