import type { Answer, Refusal } from "./client.ts";
import type { RemoteContext } from "./context.ts";
import { canShrink, smallerThan } from "./read-size.ts";

/**
 * Sends a read of a list, with fewer rows each time that GitHub can't answer it.
 *
 * @param most number of rows where nothing is known of GitHub's having given up.
 * @param send sends it once; `mayShrink` goes into the request.
 */
export async function sendShrinking<T>(
  context: RemoteContext,
  most: number,
  send: (rows: number, mayShrink: boolean) => Promise<Answer<T> | Refusal>,
): Promise<Answer<T> | Refusal> {
  for (;;) {
    const rows = Math.min(most, context.memory.reads.size);
    const result = await send(rows, canShrink(rows));
    if (result.ok || result.failure.reason !== "heavy" || !canShrink(rows)) return result;
    shrinkReads(context, rows);
  }
}

/**
 * Reads entries in batches, in smaller ones each time that GitHub can't answer.
 *
 * @param most entries in a batch where nothing is known of GitHub's having given up.
 * @param read returns false when that was too heavy; `mayShrink` goes into the request.
 * @param rows rows that each entry brings.
 */
export async function readInBatches<T>(
  context: RemoteContext,
  entries: readonly T[],
  most: number,
  read: (batch: readonly T[], mayShrink: boolean) => Promise<boolean>,
  rows = 1,
): Promise<void> {
  for (let rest = entries; rest.length > 0;) {
    const size = Math.min(most, Math.max(1, Math.floor(context.memory.reads.size / rows)));
    const batch = rest.slice(0, size);
    if (await read(batch, canShrink(batch.length * rows) && batch.length > 1)) rest = rest.slice(batch.length);
    else shrinkReads(context, batch.length * rows);
  }
}

function shrinkReads({ memory, logger }: RemoteContext, rows: number): void {
  memory.reads = { size: smallerThan(rows), textsApart: true };
  logger.info(
    `GitHub could not answer a read of ${rows} rows: from now on reads ask for ${memory.reads.size} at a time.`,
  );
}
