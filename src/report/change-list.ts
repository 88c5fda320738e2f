import { escapeWithin } from "../issue/prose.ts";
import { escapeMarkdown } from "../issue/sanitize.ts";
import { groupChanges, quietIssues, verbOf, type ChangeGroup, type ChangeVerb } from "./change-groups.ts";
import { fold } from "./fold.ts";
import { placesOfNew } from "./nested-creations.ts";
import type { OperationReport, PlanReport } from "./report.ts";

/** Groups with more entries than this are folded. */
const MAX_UNFOLDED = 10;
/** Maximum number of issues that are named although only their texts change. */
const MAX_NAMED = 10;

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
 * Renders the changes of a plan as lists, one for each verb, most important first; edits of texts alone are one line.
 */
export function renderChanges(plan: PlanReport, options: ChangeListOptions): readonly string[] {
  const groups = groupChanges(plan.operations).filter(({ verb }) => verb !== "update");
  return [...groups.map((group) => renderGroup(plan, group, options)), renderQuiet(plan, options)].filter(
    (part) => part !== "",
  );
}

function renderGroup(plan: PlanReport, { verb, operations }: ChangeGroup, options: ChangeListOptions): string {
  const { tense, nameIssue, most = Number.POSITIVE_INFINITY } = options;
  const placeOf = placesOfNew(plan, operations);
  const reason = sharedReason(operations);
  const lines = operations.slice(0, most).map((operation) => {
    const { depth, below } = placeOf(operation);
    const number = operation.issue === null ? "" : `${nameIssue(operation.issue)} `;
    const place = below === null ? "" : ` (below ${nameIssue(below.issue)} ${escapeMarkdown(below.title)})`;
    const detail = verb === "create" ? place : reason === "" ? detailOf(operation, nameIssue) : "";
    return `${"  ".repeat(depth)}- ${number}${escapeMarkdown(operation.title)}${detail}`;
  });
  if (operations.length > most) lines.push(`- and ${operations.length - most} more`);
  const heading = `${HEADINGS[verb][tense === "future" ? 0 : 1]} (${operations.length})${reason}`;
  return operations.length <= MAX_UNFOLDED ? `**${heading}**\n\n${lines.join("\n")}` : fold(heading, lines);
}

/**
 * What our own words say of each of several operations, to be said once, in the heading: `: removed from the plan`. Empty
 * where they differ, or name issues.
 */
function sharedReason([first, ...others]: readonly OperationReport[]): string {
  if (first === undefined || others.length === 0 || !OF_THE_ENGINE.has(first.kind)) return "";
  const text = reasonOf(first);
  return /^[\w ,'-]+$/.test(text) && others.every((other) => reasonOf(other) === text) ? `: ${text}` : "";
}

function reasonOf({ detail }: OperationReport): string {
  return detail.replace(/^as not planned: /, "");
}

function detailOf(operation: OperationReport, nameIssue: ChangeListOptions["nameIssue"]): string {
  const { kind, detail } = operation;
  if (detail === "") return "";
  if (kind === "rename" || kind === "retitle") return ` (was ${escapeMarkdown(detail.replace(/^from /, ""))})`;
  const text = reasonOf(operation);
  // A number from the engine is a link to its issue; the details of other kinds may hold anybody's text.
  if (!OF_THE_ENGINE.has(kind)) return ` (${escapeMarkdown(text)})`;
  const parts = text.split(/#(\d+)/);
  return ` (${parts.map((part, at) => (at % 2 === 1 ? nameIssue(Number(part)) : escapeWithin(part))).join("")})`;
}

/** Operations whose details are words of ours, with numbers of issues and logins. */
const OF_THE_ENGINE: ReadonlySet<OperationReport["kind"]> = new Set<OperationReport["kind"]>([
  "tick",
  "untick",
  "close",
  "close-duplicate",
  "reopen",
  "move",
]);

/**
 * Names the issues of which only texts, order or dependencies change, in one line; empty where there are none.
 */
export function renderQuiet(plan: PlanReport, { tense, nameIssue }: ChangeListOptions): string {
  const quiet = quietIssues(plan);
  if (quiet.length === 0) return "";
  const isOnly = plan.operations.every((operation) => verbOf(operation) === "update");
  const verb = tense === "past" ? "changed" : "change";
  const named = quiet.slice(0, MAX_NAMED).flatMap(({ issue }) => (issue === null ? [] : [nameIssue(issue)]));
  const more = quiet.length - named.length;
  const numbers = more === 0 ? named.join(", ") : [...named, `${more} more`].join(", ");
  return `${isOnly ? "Only" : "Also,"} the text, order or dependencies of ${numbers} ${verb}.`;
}
