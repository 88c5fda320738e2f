import * as z from "zod/mini";
import { ConfigError } from "../errors.ts";

/** Format of the record this version writes. A record of a newer format stops the run: a newer plansync wrote it. */
export const RECORD_FORMAT = 1;

const state = z.enum(["open", "done", "dropped"]);

const aspect = z.enum(["title", "parent", "order", "blockers"]);

/**
 * What could not be brought to agreement for an item, by its place in `items`: the value each side is to be judged
 * against next time instead of what the base's text says.
 */
const exceptSchema = z.strictObject({
  plan: z.optional(state),
  issue: z.optional(state),
  /** What the plan wanted of the issue and was not written: there the plan counts as changed. */
  stale: z.optional(z.array(aspect)),
});

const undoSchema = z.strictObject({ carrier: z.enum(["box", "status", "numbered", "heading"]), text: z.string() });

const recordSchema = z.strictObject({
  format: z.literal(RECORD_FORMAT),
  plan: z.string(),
  path: z.string(),
  /** The plan text that was reconciled: commit it was read at, and git's sha of its bytes. */
  base: z.strictObject({ commit: z.string(), blob: z.string() }),
  /** Sha of the text about to be committed; it is the base from the moment that text is in the history. */
  next: z.nullable(z.string()),
  /** Parser version and the configuration that changes what it reads. */
  fingerprint: z.string(),
  /** Who wrote the record: the login of the token. */
  writer: z.string(),
  /** Key and issue number (0: none) of every item of the base, in document order. */
  items: z.array(z.tuple([z.string(), z.int().check(z.nonnegative())])),
  except: z.record(z.string(), exceptSchema),
  /** What ticks of ours replaced, by item key. */
  undo: z.record(z.string(), undoSchema),
  /** Items that were completed because somebody closed the issue above them, by the key of that issue's item. */
  cascades: z.record(z.string(), z.array(z.string())),
  /** Issues that were deleted or moved away, by item key: nothing is created in their place. */
  gone: z.record(z.string(), z.int()),
  /** Open issues whose item left the plan and that were not closed, by item key. */
  orphans: z.record(z.string(), z.int()),
  /** The plan file is gone and that was said. */
  vanished: z.boolean(),
  /** Ticks wait in a standing pull request, as the configuration wants it. */
  proposed: z.boolean(),
  /** Sha of the results file as last seen or written; null: the plan names none, or it holds no markers. */
  results: z.nullable(z.string()),
});

/** What plansync keeps about one plan, in the repository itself. */
export type PlanRecord = z.infer<typeof recordSchema>;
/** What the plan says of an issue beside its state and text. */
export type Aspect = z.infer<typeof aspect>;
export type Except = z.infer<typeof exceptSchema>;

const PREFIX = "plans/";

/** Path of a plan's record below the state reference. */
export function recordPath(planId: string): string {
  return `${PREFIX}${planId}.json`;
}

/** Path of the file that says which version (blob) of a plan somebody with write access let pass the guard. */
export function allowancePath(planId: string): string {
  return `allowed/${planId}`;
}

/** Stable text: equal records are equal bytes. One item a line, so that history reads well. */
export function renderRecord(record: PlanRecord): string {
  const { items, ...rest } = record;
  const head = JSON.stringify({ ...rest, except: sorted(rest.except), undo: sorted(rest.undo) }, null, 1);
  const lines = items.map((item) => `  ${JSON.stringify(item)}`).join(",\n");
  return `${head.slice(0, -2)},\n "items": [\n${lines}\n ]\n}\n`;
}

function sorted<T>(entries: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Records as read, and the files that are no record any more. */
export interface ReadRecords {
  readonly records: readonly PlanRecord[];
  /** Files that hold no readable record: what they knew is rebuilt from the markers. */
  readonly unreadable: readonly string[];
}

/**
 * Reads the records below the state reference.
 * @throws ConfigError when one has a newer format.
 */
export function readRecords(files: ReadonlyMap<string, string>): ReadRecords {
  const records: PlanRecord[] = [];
  const unreadable: string[] = [];
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!path.startsWith(PREFIX)) continue;
    const value = parseJson(text);
    refuseNewer(path, value);
    const parsed = recordSchema.safeParse(value);
    if (parsed.success && recordPath(parsed.data.plan) === path) records.push(parsed.data);
    else unreadable.push(path);
  }
  return { records, unreadable };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function refuseNewer(path: string, value: unknown): void {
  const probe = z.object({ format: z.number() }).safeParse(value);
  if (!probe.success || probe.data.format <= RECORD_FORMAT) return;
  throw new ConfigError(`The record ${path} has format ${probe.data.format}; this version knows ${RECORD_FORMAT}.`, {
    hint: "A newer plansync has worked on this repository: use that version, or a newer one.",
  });
}
