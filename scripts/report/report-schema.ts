import * as z from "zod/mini";
import { ITEM_KINDS } from "../../src/plan/model/plan.ts";
import { REPORT_VERSION } from "../../src/report/report.ts";

/** A part of the report, with what it means. */
function said<T extends z.ZodMiniType>(schema: T, meaning: string): T {
  return schema.check(z.describe(meaning));
}

const Count = z.int().check(z.minimum(0));
const Line = z.int().check(z.minimum(1));
const count = (meaning: string) => said(z.int().check(z.minimum(0)), meaning);
const Issue = z.nullable(z.int().check(z.minimum(1)));

const Fields = z.partial(
  z.strictObject({
    goal: z.string(),
    dependsOn: z.string(),
    priority: z.string(),
    estimate: z.string(),
    status: z.string(),
    owner: z.string(),
    due: z.string(),
    milestone: z.string(),
    type: z.string(),
    files: z.string(),
    verification: z.string(),
    output: z.string(),
    acceptance: z.string(),
    deliverables: z.string(),
  }),
);

const diagnostic = {
  code: said(z.string(), "Stable: filter by it."),
  severity: z.enum(["error", "warning", "info"]),
  line: said(Line, "From 1."),
  column: said(z.int().check(z.minimum(1)), "From 1, in UTF-16 units."),
  message: z.string(),
  hint: said(z.string(), "What to do about it, in one sentence."),
};

const item = {
  key: said(z.string(), "Identity of the item in its plan; it stays when the item is renamed or moved."),
  kind: z.enum(ITEM_KINDS),
  title: z.string(),
  line: said(z.int().check(z.minimum(1)), "Line in the plan, from 1."),
  parent: said(z.nullable(Line), "Line of the item above it; null: the plan itself."),
  state: z.enum(["open", "done", "dropped"]),
  started: said(z.boolean(), "Open, and somebody works on it."),
  issue: said(Issue, "Number of its issue; null: it has none."),
  dependsOn: said(z.array(Line), "Lines of the items that it waits for."),
  fields: said(Fields, "What the plan says of it, as written."),
};

const isOld = said(
  z.optional(z.literal(true)),
  "The last run reported it as well: nothing announces it again. Missing: it is new.",
);

const Item = z.strictObject({
  ...item,
  result: said(
    z.enum([
      "created",
      "adopted",
      "updated",
      "closed",
      "reopened",
      "ticked",
      "unticked",
      "unchanged",
      "skipped",
      "held",
      "unread",
      "drifted",
      "conflicting",
      "taken",
      "proposed",
      "dropped",
      "failed",
    ]),
    "What the run did with it, or why it did nothing.",
  ),
  reason: said(z.string(), "Why; may be empty."),
  taken: said(
    z.optional(
      z.strictObject({
        by: said(z.string(), "The holder of a claim, a login, or `#5` for a pull request."),
        why: z.enum(["claim", "assignee", "pull-request"]),
        until: said(z.optional(z.string()), "Of a claim, ISO 8601: until then nobody else takes it."),
      }),
    ),
    "Who works on it; missing where nobody does, or nobody asked.",
  ),
  isOld,
});

const Operation = z.strictObject({
  kind: z.enum([
    "create",
    "adopt",
    "update",
    "rename",
    "move",
    "reorder",
    "close",
    "reopen",
    "block",
    "unblock",
    "comment",
    "tick",
    "untick",
    "retitle",
    "add",
    "relocate",
    "mark",
    "close-duplicate",
  ]),
  item: said(z.string(), "Key of the item."),
  title: z.string(),
  issue: Issue,
  detail: said(z.string(), "The old title, the new parent, the reason."),
  status: z.enum(["planned", "done", "failed", "remaining"]),
  error: z.nullable(z.strictObject({ message: z.string(), hint: z.string() })),
});

/** A day, and three numbers. */
const Point = z.array(z.union([z.string(), Count])).check(z.length(4));

const Unplaced = z.array(z.strictObject({ issue: z.int().check(z.minimum(1)), reason: z.string() }));

const progress = {
  done: count("Items done."),
  total: count("Items, without dropped ones."),
  dropped: count("Items that were dropped: struck out, or closed as not planned."),
};

const Plan = z.strictObject({
  path: z.string(),
  id: said(z.string(), "Identity of the plan; it stays when the file is moved."),
  title: z.string(),
  status: said(z.nullable(z.string()), "The plan's own status field, as written."),
  outcome: z.enum(["synced", "unchanged", "held", "refused", "orphaned", "left-out", "stopped", "idle", "failed"]),
  reason: said(z.string(), "Why it is neither `synced` nor `unchanged`; empty otherwise."),
  ...progress,
  before: said(
    z.nullable(z.strictObject({ done: Count, total: Count, dropped: z.optional(Count) })),
    "Progress before the run; null the first time.",
  ),
  issue: said(Issue, "Number of the plan's own issue."),
  items: z.array(Item),
  operations: said(z.array(Operation), "What was done, or would be."),
  orphans: said(Unplaced, "Open issues of this plan that belong to none of its items."),
  proposals: said(Unplaced, "Sub-issues that wait for somebody with write access."),
  version: said(z.optional(z.string()), "Git's sha of the text that approval would let pass; only of held plans."),
  diagnostics: said(z.array(z.strictObject({ ...diagnostic, isOld })), "What is wrong in the plan."),
  history: said(
    z.optional(
      z.strictObject({
        points: said(z.array(Point), "As they were kept before this run, oldest first."),
        now: said(Point, "Where the plan stands after this run, or what it previews."),
      }),
    ),
    "The plan's past. A point is `[day, done, total, dropped]`, the day as YYYY-MM-DD (UTC); it holds until the next one.",
  ),
});

const Totals = z.strictObject({
  created: Count,
  adopted: Count,
  updated: Count,
  closed: Count,
  reopened: Count,
  ticked: Count,
  unticked: Count,
  taken: Count,
  proposed: Count,
  dropped: Count,
  held: Count,
  remaining: Count,
  conflicts: Count,
  unread: Count,
  failed: Count,
  done: Count,
  total: Count,
  progress: said(z.int().check(z.minimum(0), z.maximum(100)), "Percent, whole."),
  changed: said(z.boolean(), "Whether the run changed an issue or a plan."),
});

/** The report of a run: the file that the output `report` names, and what `--json` prints. */
export const ReportSchema = z.strictObject({
  version: said(z.literal(REPORT_VERSION), "Format of the report. It rises when a part changes its meaning or goes."),
  mode: z.enum(["sync", "preview", "lint"]),
  outcome: said(
    z.enum(["complete", "incomplete", "failed"]),
    "`incomplete`: time or a limit ended the run; the next one goes on.",
  ),
  skipped: said(
    z.nullable(z.enum(["archived", "no-issues", "fork-without-issues", "fork", "no-plan"])),
    "Why nothing was done in this repository at all; null: it works here.",
  ),
  repository: said(z.nullable(z.strictObject({ owner: z.string(), repo: z.string() })), "Null for local files."),
  plans: z.array(Plan),
  totals: said(Totals, "The numbers of the Action's outputs."),
  commit: said(z.nullable(z.strictObject({ sha: z.string(), url: z.string() })), "The commit that wrote marks back."),
  pullRequest: said(
    z.nullable(z.strictObject({ number: z.int(), url: z.string() })),
    "The pull request that carries marks; the first one, where there are several.",
  ),
  notices: said(
    z.array(z.strictObject({ level: z.enum(["info", "warning", "error"]), message: z.string(), hint: z.string() })),
    "What is about the run as a whole.",
  ),
});

/** What `status --json` prints: plans and items, without what a run did. */
export const StatusSchema = z.strictObject({
  version: z.literal(REPORT_VERSION),
  plans: z.array(
    z.strictObject({
      path: z.string(),
      title: z.string(),
      status: z.nullable(z.string()),
      ...progress,
      items: z.array(z.strictObject(item)),
      diagnostics: z.array(z.strictObject(diagnostic)),
    }),
  ),
});
