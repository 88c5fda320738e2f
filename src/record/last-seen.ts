import * as z from "zod/mini";
import { briefBody } from "../issue/brief-body.ts";
import { issueNumberSchema, type IssueNumber } from "../ports/issue-number.ts";
import type { ObservedIssue } from "../ports/issue.ts";
import { issuesOf, renderRows, seenRows } from "./last-seen-rows.ts";

/*
 * The issues as they were last seen, in files of their own beside the records: a run that follows an event reads what
 * has changed since, and presumes the rest to be as it was.
 */

/** Format of these files. Files of another format count as missing: everything is read, and they are written anew. */
const FORMAT = 1;

const FOLDER = "issues/";
const INDEX = `${FOLDER}index.json`;
/** Issue numbers in one file: GitHub's GraphQL cuts off texts of more than 512,000 bytes. */
const NUMBERS_A_FILE = 500;

const indexSchema = z.strictObject({
  format: z.literal(FORMAT),
  repository: z.int(),
  label: z.string(),
  /** Of the parser and the configured words: after an upgrade everything is read. */
  fingerprint: z.string(),
  /** Everything that changed before was seen: ISO 8601. */
  until: z.string(),
  /** When a run last read all issues: ISO 8601. */
  allReadAt: z.string(),
  /** Issues whose whole text is needed each time: they are read directly. */
  whole: z.array(issueNumberSchema),
});

/** What the files belong to: those of another repository, label or version count as missing. */
export type LastSeenOf = Pick<z.infer<typeof indexSchema>, "repository" | "label" | "fingerprint">;

/** The issues with our label as they were last seen. */
export interface LastSeen {
  /** Everything that changed before was seen: ISO 8601. */
  readonly until: string;
  /** When a run last read all issues: ISO 8601. */
  readonly allReadAt: string;
  readonly whole: ReadonlySet<IssueNumber>;
  /** The others, by number, without nodes: they have to be read directly before anything is done with them. */
  readonly issues: ReadonlyMap<IssueNumber, ObservedIssue>;
}

/** Reads the files below the state reference; null where they are missing, unreadable, or belong to something else. */
export function readLastSeen(files: ReadonlyMap<string, string>, of: LastSeenOf): LastSeen | null {
  const index = parse(indexSchema, files.get(INDEX));
  if (index?.repository !== of.repository || index.label !== of.label || index.fingerprint !== of.fingerprint)
    return null;
  const issues = new Map<IssueNumber, ObservedIssue>();
  for (const [path, text] of files) {
    if (!path.startsWith(FOLDER) || path === INDEX) continue;
    const file = parse(seenRows, text);
    const found = file === null ? null : issuesOf(file);
    if (found === null) return null;
    for (const issue of found) issues.set(issue.number, issue);
  }
  return { until: index.until, allReadAt: index.allReadAt, whole: new Set(index.whole), issues: withChildren(issues) };
}

function parse<T>(schema: z.ZodMiniType<T>, text: string | undefined): T | null {
  if (text === undefined) return null;
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * Returns the issues with their sub-issues as these are themselves: for GitHub, closing one leaves its parent as it was.
 */
export function withChildren(issues: ReadonlyMap<IssueNumber, ObservedIssue>): ReadonlyMap<IssueNumber, ObservedIssue> {
  return new Map(
    [...issues].map(([number, issue]) => {
      if (issue.children.length === 0) return [number, issue];
      const children = issue.children.map((child) => {
        const { state, updatedAt } = issues.get(child.number) ?? child;
        return { number: child.number, state, updatedAt };
      });
      return [number, { ...issue, children }];
    }),
  );
}

/** The files that say how issues were last seen, as far as they are to be written: null removes one. */
export function renderLastSeen(
  files: ReadonlyMap<string, string>,
  of: LastSeenOf,
  { issues, ...times }: Pick<LastSeen, "until" | "allReadAt"> & { readonly issues: readonly ObservedIssue[] },
): ReadonlyMap<string, string | null> {
  const whole: IssueNumber[] = [];
  const groups = new Map<string, ObservedIssue[]>();
  for (const issue of [...issues].sort((a, b) => a.number - b.number)) {
    const path = `${FOLDER}${Math.floor(issue.number / NUMBERS_A_FILE)}.json`;
    if (briefBody(issue.body) === null) whole.push(issue.number);
    else
      groups
        .set(path, groups.get(path) ?? [])
        .get(path)
        ?.push(issue);
  }
  const index: z.infer<typeof indexSchema> = { format: FORMAT, ...of, ...times, whole };
  const wanted = new Map<string, string | null>([[INDEX, `${JSON.stringify(index)}\n`]]);
  for (const path of files.keys()) if (path.startsWith(FOLDER) && path !== INDEX) wanted.set(path, null);
  for (const [path, group] of groups) wanted.set(path, renderRows(group));
  return new Map([...wanted].filter(([path, text]) => files.get(path) !== text));
}
