import * as z from "zod/mini";
import { bodyInBrief, briefBody } from "../issue/brief-body.ts";
import { titleHash } from "../issue/marker.ts";
import { ITEM_KINDS } from "../plan/model/plan.ts";
import { elementAt } from "../plan/model/element-at.ts";
import { issueNumberSchema } from "../ports/issue-number.ts";
import type { ObservedIssue } from "../ports/issue.ts";
import { NO_ISSUE } from "./record.ts";

const actor = z.nullable(z.strictObject({ login: z.string(), isBot: z.boolean() }));

/** What many issues have in common. */
const sortSchema = z.strictObject({
  plan: z.string(),
  kind: z.enum(ITEM_KINDS),
  repo: z.optional(z.int()),
  labels: z.array(z.string()),
  author: actor,
  association: z.string(),
});

/** What few issues have. */
const moreSchema = z.strictObject({
  closed: z.optional(z.enum(["completed", "not_planned", "duplicate"])),
  events: z.optional(z.array(z.tuple([z.enum(["open", "closed"]), actor, z.string()]))),
  edited: z.optional(z.tuple([actor, z.string()])),
  locked: z.optional(z.literal(true)),
  comments: z.optional(z.int()),
  milestone: z.optional(z.strictObject({ number: z.int(), title: z.string(), due: z.nullable(z.string()) })),
  type: z.optional(z.nullable(z.string())),
  fields: z.optional(z.record(z.string(), z.string())),
  childCount: z.optional(z.int()),
  assignees: z.optional(z.array(z.string())),
  children: z.optional(z.array(issueNumberSchema)),
  blockedBy: z.optional(z.array(issueNumberSchema)),
  /** Hash of the title in the marker, where it is not that of the title. */
  title: z.optional(z.string()),
  removed: z.optional(z.literal(true)),
  boxes: z.optional(z.array(z.tuple([z.string(), z.boolean()]))),
});
type More = z.infer<typeof moreSchema>;

/** Number, place in `sorts`, title, time of the last change, parent or 0, the marker's key and hash, and the rest. */
const rowSchema = z.tuple([
  issueNumberSchema,
  z.int(),
  z.string(),
  z.string(),
  z.union([z.literal(NO_ISSUE), issueNumberSchema]),
  z.string(),
  z.string(),
  moreSchema,
]);

type Sort = z.infer<typeof sortSchema>;
type Row = z.infer<typeof rowSchema>;

/** A file with some of the issues. */
export const seenRows = z.strictObject({ sorts: z.array(sortSchema), issues: z.array(rowSchema) });

/**
 * Returns the issues of a file as they were seen; null where the file contradicts itself. They lack their ids on GitHub
 * and the text of their bodies, so that they have to be read before anything is done with them.
 */
export function issuesOf({ sorts, issues }: z.infer<typeof seenRows>): readonly ObservedIssue[] | null {
  if (issues.some(([, sort]) => sort < 0 || sort >= sorts.length)) return null;
  return issues.map((row) => presumedIssue(row, elementAt(sorts, row[1], "sorts")));
}

function presumedIssue(
  [number, , title, updatedAt, parent, key, hash, more]: Row,
  { plan, kind, repo, labels, author, association }: Sort,
): ObservedIssue {
  const stateEvents = (more.events ?? []).map(([to, by, at]) => ({ to, actor: by, at }));
  const marker = {
    plan,
    key,
    hash,
    title: more.title ?? titleHash(title),
    kind,
    removed: more.removed === true,
    ...(repo !== undefined && { repo }),
  };
  return {
    number,
    nodeId: "",
    databaseId: 0,
    title,
    body: bodyInBrief({ marker, boxes: more.boxes ?? [] }),
    state: more.closed === undefined ? "open" : "closed",
    closeReason: more.closed ?? null,
    closedBy: more.closed === undefined ? null : (stateEvents.findLast(({ to }) => to === "closed")?.actor ?? null),
    stateEvents,
    events: null,
    author,
    authorAssociation: association,
    locked: more.locked === true,
    labels,
    comments: more.comments ?? 0,
    milestone: more.milestone ?? null,
    ...(more.type !== undefined && { type: more.type }),
    ...(more.fields !== undefined && { fields: more.fields }),
    ...(more.childCount !== undefined && { childCount: more.childCount }),
    assignees: more.assignees ?? [],
    updatedAt,
    edited: more.edited === undefined ? null : { by: more.edited[0], at: more.edited[1] },
    parent: parent === NO_ISSUE ? null : parent,
    children: (more.children ?? []).map((child) => ({ number: child, state: "open" })),
    blockedBy: more.blockedBy ?? [],
  };
}

/** Returns the file of these issues, one a line, so that the history is readable; those without a brief body lack. */
export function renderRows(issues: readonly ObservedIssue[]): string {
  const sorts = new Map<string, number>();
  const rows = issues.flatMap((issue) => {
    const brief = briefBody(issue.body);
    if (brief === null) return [];
    const { plan, kind, repo, key, hash, title, removed } = brief.marker;
    const sort: Sort = {
      plan,
      kind,
      ...(repo !== undefined && { repo }),
      labels: [...issue.labels],
      author: issue.author,
      association: issue.authorAssociation,
    };
    const text = JSON.stringify(sort);
    const place = sorts.get(text) ?? sorts.size;
    sorts.set(text, place);
    const more: More = {
      ...moreOf(issue),
      ...(title !== titleHash(issue.title) && { title }),
      ...(removed && { removed: true }),
      ...(brief.boxes.length > 0 && { boxes: brief.boxes.map(([box, isTicked]) => [box, isTicked]) }),
    };
    const row: Row = [issue.number, place, issue.title, issue.updatedAt, issue.parent ?? NO_ISSUE, key, hash, more];
    return [JSON.stringify(row)];
  });
  return `{"sorts":[\n${[...sorts.keys()].join(",\n")}\n],"issues":[\n${rows.join(",\n")}\n]}\n`;
}

function moreOf(issue: ObservedIssue): More {
  const { stateEvents, edited, assignees, children, blockedBy, type, fields, childCount } = issue;
  return {
    ...(issue.closeReason !== null && { closed: issue.closeReason }),
    ...(stateEvents.length > 0 && { events: stateEvents.map(({ to, actor: by, at }) => [to, by, at]) }),
    ...(edited !== null && { edited: [edited.by, edited.at] }),
    ...(issue.locked && { locked: true }),
    ...(issue.comments > 0 && { comments: issue.comments }),
    ...(issue.milestone !== null && { milestone: issue.milestone }),
    ...(type !== undefined && { type }),
    ...(fields !== undefined && { fields }),
    ...(childCount !== undefined && { childCount }),
    ...(assignees.length > 0 && { assignees: [...assignees] }),
    ...(children.length > 0 && { children: children.map(({ number }) => number) }),
    ...(blockedBy.length > 0 && { blockedBy: [...blockedBy] }),
  };
}
