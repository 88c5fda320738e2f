import * as z from "zod/mini";
import { ConfigError } from "../errors.ts";
import { upgradeRecord } from "./record-upgrade.ts";
import { type PlanRecord, RECORD_FORMAT, recordSchema } from "./record.ts";

const PREFIX = "plans/";

/** Returns the path of a plan's record below the state reference. */
export function recordPath(planId: string): string {
  return `${PREFIX}${planId}.json`;
}

/** Returns the path of the file with the version (blob) of a plan that somebody with write access approved. */
export function allowancePath(planId: string): string {
  return `allowed/${planId}`;
}

/**
 * Serializes a record: equal records give equal bytes, whatever the order of their keys. One item per line, so that the
 * history is readable.
 */
export function renderRecord(record: PlanRecord): string {
  const { items, ...rest } = record;
  const head = JSON.stringify(sorted({ ...rest, except: sorted(rest.except), undo: sorted(rest.undo) }), null, 1);
  const lines = items.map((item) => `  ${JSON.stringify(item)}`).join(",\n");
  return `${head.slice(0, -2)},\n "items": [\n${lines}\n ]\n}\n`;
}

function sorted(entries: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The records, and the files that can't be read. */
export interface ReadRecords {
  readonly records: readonly PlanRecord[];
  /** Files without a readable record: it is rebuilt from the markers. */
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
    const parsed = recordSchema.safeParse(upgradeRecord(value));
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
    hint: "A newer version of plansync has worked on this repository: use that version, or a newer one.",
  });
}
