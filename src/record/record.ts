import { issueNumberSchema } from "../ports/issue-number.ts";
import * as z from "zod/mini";
import { ITEM_KINDS } from "../plan/model/plan.ts";

/**
 * Format of the record that this version writes. A record in a newer format, from a newer version of plansync, stops
 * the run.
 */
export const RECORD_FORMAT = 3;

const state = z.enum(["open", "done", "dropped"]);

/** Stands for the issue of an item that has none. */
export const NO_ISSUE = 0;

/** Number of an item's issue, or {@link NO_ISSUE}. */
const recordedIssue = z.union([z.literal(NO_ISSUE), issueNumberSchema]);

const aspect = z.enum(["parent", "order", "blockers"]);

/** Where both sides have an item: the key of the item above it in the plan, and the issue above its own. */
const parents = z.strictObject({ plan: z.string(), issue: z.nullable(issueNumberSchema) });

/** Keys of the items below one, in the order of the plan and of GitHub. */
const orders = z.strictObject({ plan: z.array(z.string()), issue: z.array(z.string()) });

/** What an item has on either side beside its state: started, tags, owners. */
const traits = z.strictObject({ plan: z.array(z.string()), issue: z.array(z.string()) });

/** Both sides' titles, where the base's text doesn't say them. */
const titles = z.strictObject({
  plan: z.string(),
  issue: z.string(),
  /** Both sides changed the same words, in different ways. */
  isConflict: z.optional(z.literal(true)),
});

/**
 * Remaining differences for an item, by its place in `items`: the values to compare each side with next time instead of
 * those in the base's text.
 */
const exceptSchema = z.strictObject({
  plan: z.optional(state),
  issue: z.optional(state),
  /** Its issue was closed while the plan was away: not counted until somebody approves it. */
  away: z.optional(z.boolean()),
  /** Fields of the plan that were not written to the issue: there the plan counts as changed. */
  stale: z.optional(z.array(aspect)),
  title: z.optional(titles),
  traits: z.optional(traits),
  parent: z.optional(parents),
  order: z.optional(orders),
});

const undoSchema = z.strictObject({
  carrier: z.enum(["box", "status", "numbered", "heading"]),
  text: z.string(),
  beside: z.optional(z.string()),
  started: z.optional(z.literal(true)),
});

/** An unread item, kept as it was when it was last read: its line can't be read, although its words still exist. */
const unreadSchema = z.strictObject({
  /** Its place among all items of the base, including unread ones. */
  at: z.int().check(z.nonnegative()),
  key: z.string(),
  issue: recordedIssue,
  kind: z.enum(ITEM_KINDS),
  title: z.string(),
  id: z.nullable(z.string()),
  /** Its first line when it was last read. */
  text: z.string(),
  /** Titles of the headings and labels between it and its parent. */
  section: z.array(z.string()),
  /** Key of its parent. */
  parent: z.string(),
  /**
   * Keys of readable items below it: as the text is parsed without it, they are below the item before it.
   */
  below: z.array(z.string()),
  /** Its state in the plan when it was last read. */
  state,
});

/**
 * All items that were read from a text, in document order: key (empty: the item continues in another plan), issue,
 * line, and the state that plan and GitHub agreed on. A record of format 1 lacks the last two: 0, null.
 */
const itemsSchema = z.array(z.tuple([z.string(), recordedIssue, z.int(), z.nullable(state)]));

const exceptsSchema = z.record(z.string(), exceptSchema);

/** What a standing pull request would write for an item. */
const proposedSchema = z.strictObject({
  state: z.optional(z.enum(["open", "done"])),
  title: z.optional(z.string()),
  /** The titles to compare both sides with once it is merged; missing: the proposed one. */
  titles: z.optional(titles),
  /** The same for its place, for what it has or has not, and for the order of what is below it. */
  parent: z.optional(parents),
  traits: z.optional(traits),
  order: z.optional(orders),
});

/** A text of ours that was about to be committed; it becomes the base as soon as it is in the history. */
const pendingSchema = z.strictObject({
  blob: z.string(),
  /** The commit that the text was made from. */
  from: z.string(),
  /** What the record lists once this text is the base; null: only marks change, and it lists the same. */
  lists: z.nullable(z.strictObject({ items: itemsSchema, unread: z.array(unreadSchema), except: exceptsSchema })),
});

/** A line that was written for a sub-issue: it is that issue's whenever it arrives. */
const offersSchema = z.record(
  z.string(),
  z.strictObject({
    title: z.string(),
    /** The issue's title at that time. */
    said: z.string(),
  }),
);

/** A title or a sub-issue by somebody who may not write into the plan. */
const proposalSchema = z.strictObject({
  by: z.string(),
  /** The issue's title. */
  title: z.string(),
  /** When the issue was changed last, as GitHub said when it was read directly. */
  updatedAt: z.string(),
});

/** GitHub's present and a stalled run's: more are not kept. */
export const MAX_PENDING = 4;

export const recordSchema = z.strictObject({
  format: z.literal(RECORD_FORMAT),
  plan: z.string(),
  path: z.string(),
  /** Branch of the text; on another branch this is not a base. Null: a record of format 1, which lacks it. */
  branch: z.nullable(z.string()),
  /** GitHub's id of the repository; a record that was copied from another repository does not count. Null: as above. */
  repository: z.nullable(z.int()),
  /** The plan text that was reconciled: the commit it was read at, and git's sha of its bytes. */
  base: z.strictObject({ commit: z.string(), blob: z.string() }),
  /** Texts about to be committed, newest first. */
  pending: z.array(pendingSchema),
  /**
   * False in a record of a version that took nothing from GitHub but states: what differs in its first run was there
   * before, and stays.
   */
  takes: z.boolean(),
  /** Parser version and the configuration that affects parsing. */
  fingerprint: z.string(),
  /** Who wrote the record: the login of the token. */
  writer: z.string(),
  /** Who followed the plan last: a workflow and its job; empty where that is unknown. */
  follower: z.string(),
  /** The choice of files: the configuration's, or that of an input, by its hash. */
  choice: z.string(),
  /** The file is outside the globs: it was moved there. */
  outside: z.boolean(),
  items: itemsSchema,
  unread: z.array(unreadSchema),
  except: exceptsSchema,
  /** What ticks of ours replaced, by item key. */
  undo: z.record(z.string(), undoSchema),
  /** Titles of items before they were taken from GitHub, by item key: an older branch may still change them. */
  formerly: z.record(z.string(), z.string()),
  /** Items completed because somebody closed the issue above them, by the key of that issue's item. */
  cascades: z.record(z.string(), z.array(z.string())),
  /** Issues that were deleted or moved away, by item key: they are not replaced. */
  gone: z.record(z.string(), issueNumberSchema),
  /** Open issues whose item was removed from the plan and that were not closed, by item key. */
  orphans: z.record(z.string(), issueNumberSchema),
  /**
   * The plan file is gone, was replaced by another plan, or is excluded by the configuration, and that was reported;
   * null: the plan is followed.
   */
  away: z.nullable(z.enum(["gone", "replaced", "left-out"])),
  /** Fields with one value that both sides were compared in, each with what it is on GitHub. Missing: an older record. */
  fields: z.optional(z.array(z.string())),
  /** Titles of the milestones of its issues, by number: a milestone that was renamed is the same. */
  milestones: z.optional(z.record(z.string(), z.string())),
  /** Sub-issues that were there before lines came from GitHub: they get none. */
  strangers: z.array(issueNumberSchema),
  /** Lines that were written for sub-issues in texts that have not arrived yet, by number. */
  offers: offersSchema,
  /** Issues whose title or place is somebody's proposal, by number: known as long as they are as old as this. */
  proposals: z.record(z.string(), proposalSchema),
  /** What waits in a standing pull request, by item key; null: there is none. */
  proposed: z.nullable(z.record(z.string(), proposedSchema)),
  /** Names of the labels that were put on its issues. */
  labels: z.array(z.string()),
  /** GitHub's answers about issues that lines of the base name and that are not bound, by number. */
  refs: z.record(z.string(), z.enum(["deleted", "transferred", "not-an-issue", "unlike"])),
  /** Sha of the results file as last seen or written; null: the plan names none, or it contains no markers. */
  results: z.nullable(z.string()),
});

/** What plansync stores about one plan, in the repository itself. */
export type PlanRecord = z.infer<typeof recordSchema>;

/** Fields of an issue that the plan sets, beside its state and text. */
export type Aspect = z.infer<typeof aspect>;

/** Number of an item's issue in a record; 0: none. */
export type RecordedIssue = z.infer<typeof recordedIssue>;

export type Except = z.infer<typeof exceptSchema>;

export type UnreadRecord = z.infer<typeof unreadSchema>;

export type Offer = Offers[string];

export type Offers = z.infer<typeof offersSchema>;

export type PendingText = z.infer<typeof pendingSchema>;

export type Parents = z.infer<typeof parents>;

export type Orders = z.infer<typeof orders>;

export type Traits = z.infer<typeof traits>;

export type KnownProposal = z.infer<typeof proposalSchema>;

export type TitlesOfSides = z.infer<typeof titles>;

export type Proposed = z.infer<typeof proposedSchema>;

/** Returns all items that a record lists, including unread ones, with their issues; 0: none. */
export function listedItems({ items, unread }: PlanRecord): readonly (readonly [key: string, issue: RecordedIssue])[] {
  return [
    ...items.map(([key, issue]) => [key, issue] as const),
    ...unread.map(({ key, issue }) => [key, issue] as const),
  ];
}
