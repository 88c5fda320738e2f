import * as z from "zod/mini";
import { dayText, parseDay } from "./day.ts";
import type { Point } from "./point.ts";

/** Where the points of all plans are kept, below the state reference. */
export const HISTORY_PATH = "history.json";

/** Format of the file that this version writes. A newer one is left as it is. */
const FORMAT = 1;
/** Items kept that are gone from a plan; in one that loses more, the oldest stop counting. */
const MAX_GONE = 2_000;

const count = z.int().check(z.nonnegative());
const planSchema = z.object({
  points: z.array(z.tuple([z.string(), count, count, count])),
  gone: z.record(z.string(), z.enum(["done", "dropped"])),
  cleared: z.optional(z.tuple([count, count])),
});
const fileSchema = z.object({ format: z.literal(FORMAT), plans: z.record(z.string(), planSchema) });

/** A point as machines read it: `[day, done, total, dropped]`, the day as YYYY-MM-DD. */
export type PointTuple = z.infer<typeof planSchema>["points"][number];

/** What is kept of a plan's past. */
export interface KeptHistory {
  /** Oldest first. */
  readonly points: readonly Point[];
  /** Items that counted and stand in no plan any more, by item key, and as what they go on counting. */
  readonly gone: ReadonlyMap<string, "done" | "dropped">;
  /** The same for items that were gone before plansync followed the plan, and so have no key. */
  readonly cleared: { readonly done: number; readonly dropped: number };
}

/** What is kept of a plan of which nothing is known. */
export const NOTHING_KEPT: KeptHistory = { points: [], gone: new Map(), cleared: { done: 0, dropped: 0 } };

/** What is kept of all plans, by the id of the plan. */
export type KeptHistories = ReadonlyMap<string, KeptHistory>;

/** Reads the file among those of the state reference; null where a newer version wrote it: it is to be left alone. */
export function readHistories(files: ReadonlyMap<string, string>): KeptHistories | null {
  const value = parseJson(files.get(HISTORY_PATH));
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) return isNewer(value) ? null : new Map();
  return new Map(
    Object.entries(parsed.data.plans).map(([id, { points, gone, cleared: [done, dropped] = [0, 0] }]) => [
      id,
      {
        points: points.flatMap((tuple) => pointOf(tuple) ?? []),
        gone: new Map(Object.entries(gone)),
        cleared: { done, dropped },
      },
    ]),
  );
}

/** The file's text: equal histories give equal bytes, a plan a line. */
export function renderHistories(histories: KeptHistories): string {
  const lines = [...histories]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { points, gone, cleared }]) => {
      const kept = Object.fromEntries([...gone].slice(-MAX_GONE).sort(([a], [b]) => (a < b ? -1 : 1)));
      const more = cleared.done + cleared.dropped === 0 ? {} : { cleared: [cleared.done, cleared.dropped] };
      return `${JSON.stringify(id)}: ${JSON.stringify({ points: points.map(tupleOf), gone: kept, ...more })}`;
    });
  return `{ "format": ${FORMAT}, "plans": {\n${lines.join(",\n")}\n} }\n`;
}

/** A point as machines read it. */
export function tupleOf({ day, done, total, dropped }: Point): PointTuple {
  return [dayText(day), done, total, dropped];
}

/** The inverse of {@link tupleOf}; null where the day is none. */
export function pointOf([text, done, total, dropped]: PointTuple): Point | null {
  const day = parseDay(text);
  return day === null ? null : { day, done, total, dropped };
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

function isNewer(value: unknown): boolean {
  const probe = z.object({ format: z.number() }).safeParse(value);
  return probe.success && probe.data.format > FORMAT;
}
