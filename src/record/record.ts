import { issueNumberSchema } from "../ports/issue-number.ts";
import * as z from "zod/mini";
import { ConfigError } from "../errors.ts";
import { ITEM_KINDS } from "../plan/model/plan.ts";
import { upgradeRecord } from "./record-upgrade.ts";

/** Format of the record this version writes. A record of a newer format stops the run: a newer plansync wrote it. */
export const RECORD_FORMAT = 2;

const state = z.enum(["open", "done", "dropped"]);
/** What stands for an issue where an item has none. */
export const NO_ISSUE = 0;

/** Number of an item's issue, or {@link NO_ISSUE}. */
const recordedIssue = z.union([z.literal(NO_ISSUE), issueNumberSchema]);

const aspect = z.enum(["title", "parent", "order", "blockers"]);

/**
 * What could not be brought to agreement for an item, by its place in `items`: the value each side is to be judged
 * against next time instead of what the base's text says.
 */
const exceptSchema = z.strictObject({
  plan: z.optional(state),
  issue: z.optional(state),
  /** Its issue was closed while the plan was away: that is no vote until somebody says so. */
  away: z.optional(z.boolean()),
  /** What the plan wanted of the issue and was not written: there the plan counts as changed. */
  stale: z.optional(z.array(aspect)),
});

const undoSchema = z.strictObject({ carrier: z.enum(["box", "status", "numbered", "heading"]), text: z.string() });

/** An item whose line is not read at present, though its words still stand: kept as it was when it was read last. */
const unreadSchema = z.strictObject({
  /** Its place among the items of the base, those that are read and those that are not. */
  at: z.int().check(z.nonnegative()),
  key: z.string(),
  issue: recordedIssue,
  kind: z.enum(ITEM_KINDS),
  title: z.string(),
  id: z.nullable(z.string()),
  /** Its first line when it was read last. */
  text: z.string(),
  /** Titles of the headings and labels between it and the item that it stood under. */
  section: z.array(z.string()),
  /** Key of the item that it stood under. */
  parent: z.string(),
  /**
   * Keys of items that are read and stand below it: as the text is read without it, they stand below what is before it.
   */
  below: z.array(z.string()),
  /** What the plan said of it when it was read last. */
  state,
});

const recordSchema = z.strictObject({
  format: z.literal(RECORD_FORMAT),
  plan: z.string(),
  path: z.string(),
  /** Branch of the text; on another branch this is no base. Null: a record of format 1, which did not say. */
  branch: z.nullable(z.string()),
  /** GitHub's id of the repository; a record that was copied from another one says nothing. Null: as above. */
  repository: z.nullable(z.int()),
  /** The plan text that was reconciled: commit it was read at, and git's sha of its bytes. */
  base: z.strictObject({ commit: z.string(), blob: z.string() }),
  /** Sha of the text about to be committed; it is the base from the moment that text is in the history. */
  next: z.nullable(z.string()),
  /** Parser version and the configuration that changes what it reads. */
  fingerprint: z.string(),
  /** Who wrote the record: the login of the token. */
  writer: z.string(),
  /** Who followed the plan last: a workflow and its job; empty where that can't be told. */
  follower: z.string(),
  /** By which choice of files: the configuration's, or that of an input, by its hash. */
  choice: z.string(),
  /** The file lies outside of the globs: it went there by a move. */
  outside: z.boolean(),
  /**
   * Every item that was read from the base, in document order: its key (empty: the item lives on in another plan), its
   * issue, its line, and the state on which plan and GitHub agreed. A record of format 1 did not tell the last two: 0,
   * null.
   */
  items: z.array(z.tuple([z.string(), recordedIssue, z.int(), z.nullable(state)])),
  unread: z.array(unreadSchema),
  except: z.record(z.string(), exceptSchema),
  /** What ticks of ours replaced, by item key. */
  undo: z.record(z.string(), undoSchema),
  /** Items that were completed because somebody closed the issue above them, by the key of that issue's item. */
  cascades: z.record(z.string(), z.array(z.string())),
  /** Issues that were deleted or moved away, by item key: nothing is created in their place. */
  gone: z.record(z.string(), issueNumberSchema),
  /** Open issues whose item left the plan and that were not closed, by item key. */
  orphans: z.record(z.string(), issueNumberSchema),
  /**
   * The plan file is gone, another plan has taken its place, or the configuration leaves it out, and that was said;
   * null: the plan is followed.
   */
  away: z.nullable(z.enum(["gone", "replaced", "left-out"])),
  /** Ticks that wait in a standing pull request, by item key; null: there is none. */
  proposed: z.nullable(z.record(z.string(), z.enum(["open", "done"]))),
  /** Names of the labels that were put on its issues. */
  labels: z.array(z.string()),
  /** What GitHub said of issues that lines of the base name and that are not bound, by number. */
  refs: z.record(z.string(), z.enum(["deleted", "transferred", "not-an-issue", "unlike"])),
  /** Sha of the results file as last seen or written; null: the plan names none, or it holds no markers. */
  results: z.nullable(z.string()),
});

/** What plansync keeps about one plan, in the repository itself. */
export type PlanRecord = z.infer<typeof recordSchema>;
/** What the plan says of an issue beside its state and text. */
export type Aspect = z.infer<typeof aspect>;
/** Number of an item's issue as a record has it; 0: none. */
export type RecordedIssue = z.infer<typeof recordedIssue>;
export type Except = z.infer<typeof exceptSchema>;
export type UnreadRecord = z.infer<typeof unreadSchema>;

const PREFIX = "plans/";

/** True for a text that the record knows: the one that was read, or the one that a run was about to commit. */
export function isKnownText({ base, next }: PlanRecord, blob: string): boolean {
  return base.blob === blob || next === blob;
}

/** Path of a plan's record below the state reference. */
export function recordPath(planId: string): string {
  return `${PREFIX}${planId}.json`;
}

/** Path of the file that says which version (blob) of a plan somebody with write access let pass the guard. */
export function allowancePath(planId: string): string {
  return `allowed/${planId}`;
}

/** Every item that a record lists with its issue, those that are not read at present among them; 0: none. */
export function listedItems({ items, unread }: PlanRecord): readonly (readonly [key: string, issue: RecordedIssue])[] {
  return [
    ...items.map(([key, issue]) => [key, issue] as const),
    ...unread.map(({ key, issue }) => [key, issue] as const),
  ];
}

/**
 * Stable text: equal records are equal bytes, whatever the order of their keys. One item a line, so that history reads
 * well.
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
