import * as z from "zod/mini";
import { LEDGER_PATH } from "../../record/ledger-path.ts";
import { epochMs, later, type EpochMs } from "../../ports/epoch-ms.ts";

/** The lease of a claim that is made for an agent before it is started, in milliseconds. */
export const START_LEASE = 60 * 60_000;
/** Added to it, as to every lease, before anything is started again. */
const GRACE = 60_000;
/** Starts of one item in all: a third would go the way of the first two. */
export const MAX_STARTS = 2;

const count = z.int().check(z.nonnegative());
const startSchema = z.object({
  /** Of the last start, in milliseconds since 1970, by GitHub's clock. */
  at: z.number(),
  count,
  warned: z.boolean(),
});
const ledgerSchema = z.object({
  format: z.literal(1),
  /** By issue. */
  starts: z.record(z.string(), startSchema),
  labelled: z.array(count),
  stopped: z.array(z.string()),
  allowed: z.array(count),
});

/** The last start of an item. */
export interface Start {
  readonly at: EpochMs;
  /** Starts so far, this one included. */
  readonly count: number;
  /** People were told that there is no further one. */
  readonly warned: boolean;
}

/** What was started, and what people said about it. */
export interface Ledger {
  /** By issue. */
  readonly starts: ReadonlyMap<number, Start>;
  /** Issues on which we set the label: one that lacks it was taken off by a person. */
  readonly labelled: ReadonlySet<number>;
  /** Ids of plans of which a person lets nothing start. */
  readonly stopped: ReadonlySet<string>;
  /** Issues that a person lets start once although outsiders had a say on them. */
  readonly allowed: ReadonlySet<number>;
}

const EMPTY: Ledger = { starts: new Map(), labelled: new Set(), stopped: new Set(), allowed: new Set() };

/**
 * Reads the ledger among the files of the state reference. Null where it can't be read: nothing may be started by somebody
 * who does not know what was.
 */
export function readLedger(files: ReadonlyMap<string, string>): Ledger | null {
  const text = files.get(LEDGER_PATH);
  if (text === undefined) return EMPTY;
  const parsed = ledgerSchema.safeParse(parseJson(text));
  if (!parsed.success) return null;
  const { starts, labelled, stopped, allowed } = parsed.data;
  return {
    starts: new Map(
      Object.entries(starts).map(([issue, start]) => [Number(issue), { ...start, at: epochMs(start.at) }]),
    ),
    labelled: new Set(labelled),
    stopped: new Set(stopped),
    allowed: new Set(allowed),
  };
}

/** The ledger's text: equal ledgers give equal bytes. */
export function renderLedger({ starts, labelled, stopped, allowed }: Ledger): string {
  const numbers = (set: ReadonlySet<number>): readonly number[] => [...set].sort((a, b) => a - b);
  const file = {
    format: 1,
    starts: Object.fromEntries([...starts].sort(([a], [b]) => a - b)),
    labelled: numbers(labelled),
    stopped: [...stopped].sort(),
    allowed: numbers(allowed),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** True while an item that was started may not be started again: whoever was started may still be about to begin. */
export function isWithinLease({ at }: Start, now: EpochMs): boolean {
  return now <= later(at, START_LEASE + GRACE);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
