import { escapeMarkdown } from "../issue/sanitize.ts";
import { groupChanges, quietIssues, verbOf, type ChangeGroup, type ChangeVerb } from "./change-groups.ts";
import { count } from "./count.ts";
import type { ItemReport, OperationReport, PlanReport } from "./report.ts";

/** Groups with more entries than this are folded. */
const MAX_UNFOLDED = 12;

/** Options for listing changes. */
export interface ChangeListOptions {
  readonly tense: "future" | "past";
  /** Formats an issue: `#12`, or a link where GitHub does not make one. */
  readonly nameIssue: (number: number) => string;
  /** Maximum number of entries listed per group; the rest is counted. */
  readonly most?: number;
}

const HEADINGS: Readonly<Record<ChangeVerb, readonly [future: string, past: string]>> = {
  reopen: ["Reopen", "Reopened"],
  create: ["Create", "Created"],
  adopt: ["Adopt", "Adopted"],
  rename: ["Rename", "Renamed"],
  move: ["Move", "Moved"],
  close: ["Close", "Closed"],
  drop: ["Close as not planned", "Closed as not planned"],
  "close duplicate": ["Close as duplicate", "Closed as duplicate"],
  tick: ["Tick in the plan", "Ticked in the plan"],
  untick: ["Untick in the plan", "Unticked in the plan"],
  retitle: ["Retitle in the plan", "Retitled in the plan"],
  add: ["Add to the plan", "Added to the plan"],
  relocate: ["Move in the plan", "Moved in the plan"],
  mark: ["Mark in the plan", "Marked in the plan"],
  update: ["Update", "Updated"],
};

/**
 * Renders the changes of a plan as folds, one for each verb, most important first; edits of texts alone are one line.
 */
export function renderChanges(plan: PlanReport, options: ChangeListOptions): readonly string[] {
  const groups = groupChanges(plan.operations).filter(({ verb }) => verb !== "update");
  return [...groups.map((group) => renderGroup(plan, group, options)), renderQuiet(plan, options.tense)].filter(
    (part) => part !== "",
  );
}

/** Renders lines behind a summary that can be opened. */
export function fold(heading: string, lines: readonly string[], isOpen: boolean): string {
  return `<details${isOpen ? " open" : ""}>\n<summary><b>${heading}</b></summary>\n\n${lines.join("\n")}\n\n</details>`;
}

function renderGroup(plan: PlanReport, { verb, operations }: ChangeGroup, options: ChangeListOptions): string {
  const { tense, nameIssue, most = Number.POSITIVE_INFINITY } = options;
  const depthOf = depths(plan, operations);
  const lines = operations.slice(0, most).map((operation) => {
    const number = operation.issue === null ? "" : `${nameIssue(operation.issue)} `;
    const detail = verb === "create" ? placeOf(plan, operation, depthOf, nameIssue) : detailOf(operation);
    return `${"  ".repeat(depthOf(operation))}- ${number}${escapeMarkdown(operation.title)}${detail}`;
  });
  if (operations.length > most) lines.push(`- and ${operations.length - most} more`);
  const heading = `${HEADINGS[verb][tense === "future" ? 0 : 1]} (${operations.length})`;
  return fold(heading, lines, operations.length <= MAX_UNFOLDED);
}

function detailOf({ kind, detail }: OperationReport): string {
  if (detail === "") return "";
  if (kind === "rename") return ` (was ${escapeMarkdown(detail.replace(/^from /, ""))})`;
  // A number from the engine is a clickable link; everything else in a detail may be anybody's text.
  if (kind === "move") return ` (${detail.replace(/[^#\w ]/g, "")})`;
  return ` (${escapeMarkdown(detail.replace(/^as not planned: /, ""))})`;
}

/** Names the issue that a new one is created under, unless that is new as well. */
function placeOf(
  plan: PlanReport,
  operation: OperationReport,
  depthOf: (operation: OperationReport) => number,
  nameIssue: (number: number) => string,
): string {
  if (depthOf(operation) > 0) return "";
  const line = plan.items.find(({ key }) => key === operation.item)?.parent ?? null;
  const above = line === null ? plan.issue : (plan.items.find((item) => item.line === line)?.issue ?? null);
  return above === null || above === operation.issue ? "" : ` (under ${nameIssue(above)})`;
}

/** Returns how deep each new issue is nested below other new ones. */
function depths(plan: PlanReport, operations: readonly OperationReport[]): (operation: OperationReport) => number {
  const listed = new Set(operations.filter(({ kind }) => kind === "create").map(({ item }) => item));
  const byKey = new Map(plan.items.map((item) => [item.key, item]));
  const byLine = new Map(plan.items.map((item) => [item.line, item]));
  const hasPlan = [...listed].some((key) => !byKey.has(key));
  const above = ({ parent }: ItemReport) => (parent === null ? undefined : byLine.get(parent));
  return ({ item: key, kind }) => {
    const item = byKey.get(key);
    if (kind !== "create" || item === undefined) return 0;
    let depth = hasPlan ? 1 : 0;
    for (let at = above(item); at !== undefined; at = above(at)) if (listed.has(at.key)) depth += 1;
    return depth;
  };
}

function renderQuiet(plan: PlanReport, tense: "future" | "past"): string {
  const quiet = quietIssues(plan).length;
  if (quiet === 0) return "";
  const isOnly = plan.operations.every((operation) => verbOf(operation) === "update");
  const verb = tense === "past" ? "changed" : quiet === 1 ? "changes" : "change";
  return `${isOnly ? "Only the" : "The"} text, order or dependencies of ${count(quiet, isOnly ? "issue" : "more issue")} ${verb}.`;
}
