import * as z from "zod/mini";
import { epochMs, later } from "../../ports/epoch-ms.ts";
import type { RemoteContext } from "../transport/context.ts";
import type { KnownLimits } from "../transport/creation-limits.ts";

/** The record's file with what GitHub's limits of creating turned out to be; missing: nothing is known of them. */
const PATH = "pace.json";

const MINUTE = 60_000;

const recordedPace = z.object({
  /** When a limit was learned last, ISO 8601. */
  learned: z.nullable(z.string()),
  /** Creations that GitHub took in a minute and in an hour before it refused more. */
  perMinute: z.nullable(z.int().check(z.positive())),
  perHour: z.nullable(z.int().check(z.positive())),
  /** Until when creating is useless, ISO 8601. */
  blocked: z.nullable(z.string()),
  /** Since when GitHub has taken none, ISO 8601; null: it took the last one. */
  waiting: z.nullable(z.string()),
  /** Creations of the last hour, by minute: since when, ISO 8601, and how many in each. */
  since: z.nullable(z.string()),
  created: z.array(z.int().check(z.nonnegative(), z.maximum(1000))).check(z.maxLength(61)),
});
type RecordedPace = z.infer<typeof recordedPace>;

/** Takes from the record's files what earlier runs and other replicas learned; files without an answer change nothing. */
export function recallPace({ client, clock }: RemoteContext, files: ReadonlyMap<string, string | null>): void {
  const text = files.get(PATH);
  const recorded = text === undefined || text === null ? null : parse(text);
  if (recorded !== null) client.options.pace.creations?.recall(fromRecord(recorded), clock.now());
}

/** Returns the record's file that says what this run learned; empty where that is not worth a note. */
export function learnedPace({ client, clock }: RemoteContext): ReadonlyMap<string, string> {
  const known = client.options.pace.creations?.toKeep(clock.now()) ?? null;
  return known === null ? new Map() : new Map([[PATH, `${JSON.stringify(toRecord(known), null, 1)}\n`]]);
}

/** Notes that these files were written. */
export function keptPace({ client }: RemoteContext, files: ReadonlyMap<string, string | null>): void {
  if (files.has(PATH)) client.options.pace.creations?.kept();
}

function toRecord({ learnedAt, perMinute, perHour, blockedUntil, waitingSince, created }: KnownLimits): RecordedPace {
  const [first] = created;
  const counts: number[] = [];
  for (const time of created) {
    const at = Math.floor((time - (first ?? time)) / MINUTE);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return {
    learned: learnedAt === null ? null : iso(learnedAt),
    perMinute,
    perHour,
    blocked: blockedUntil === 0 ? null : iso(blockedUntil),
    waiting: waitingSince === null ? null : iso(waitingSince),
    since: first === undefined ? null : iso(first),
    created: Array.from(counts, (count) => count ?? 0),
  };
}

/** A creation counts at the end of its minute: then no limit is overrun. */
function fromRecord({ learned, perMinute, perHour, blocked, waiting, since, created }: RecordedPace): KnownLimits {
  const start = since === null ? null : epochMs(Date.parse(since));
  return {
    learnedAt: learned === null ? null : epochMs(Date.parse(learned)),
    perMinute,
    perHour,
    blockedUntil: epochMs(blocked === null ? 0 : Date.parse(blocked)),
    waitingSince: waiting === null ? null : epochMs(Date.parse(waiting)),
    created:
      start === null
        ? []
        : created.flatMap((count, at) => Array.from({ length: count }, () => later(start, (at + 1) * MINUTE))),
  };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}

/** A file that can't be read says nothing: it is written anew when there is something to say. */
function parse(text: string): RecordedPace | null {
  try {
    return recordedPace.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
