import * as z from "zod/mini";
import { epochMs } from "../../ports/epoch-ms.ts";
import type { RemoteContext } from "../transport/context.ts";
import { READ_SIZES } from "../transport/read-size.ts";

/** The record's file with the largest read that GitHub can answer in this repository; missing: any. */
const PATH = "reads.json";

/** After a week larger reads are tried again: GitHub may only have had a bad day. */
const VALID_MS = 7 * 24 * 3_600_000;

const recordedReads = z.object({
  size: z.literal([...READ_SIZES]),
  /** When that was found out, ISO 8601. */
  since: z.string(),
});

/** Takes from the record's files how much could be read at once; files without an answer change nothing. */
export function recallReads({ memory, clock }: RemoteContext, files: ReadonlyMap<string, string | null>): void {
  const text = files.get(PATH);
  if (text === undefined || text === null) return;
  const recorded = parse(text);
  const isValid = recorded !== null && epochMs(Date.parse(recorded.since)) + VALID_MS > clock.now();
  memory.recordedReads = isValid ? { size: recorded.size } : null;
  if (isValid && recorded.size < memory.reads.size) memory.reads = { size: recorded.size, textsApart: true };
}

/** Returns the record's file that says how much this run could read at once; empty where the record says so already. */
export function learnedReads({ memory, clock }: RemoteContext): ReadonlyMap<string, string> {
  const { size } = memory.reads;
  if (size === (memory.recordedReads?.size ?? READ_SIZES[0])) return new Map();
  const since = new Date(clock.now()).toISOString();
  return new Map([[PATH, `${JSON.stringify({ size, since })}\n`]]);
}

/** A file that can't be read says nothing: it is written anew when there is something to say. */
function parse(text: string): z.infer<typeof recordedReads> | null {
  try {
    return recordedReads.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
