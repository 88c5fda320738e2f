import type { OperationReport, PlanReport } from "./report.ts";

/** What happens to an issue or a mark, in the words people use. Closing as not planned is a drop. */
export type ChangeVerb =
  | "reopen"
  | "create"
  | "adopt"
  | "rename"
  | "move"
  | "close"
  | "drop"
  | "tick"
  | "untick"
  | "retitle"
  | "add"
  | "relocate"
  | "mark"
  | "close duplicate"
  | "update";

/** The operations of a plan that mean the same to a reader. */
export interface ChangeGroup {
  readonly verb: ChangeVerb;
  readonly operations: readonly OperationReport[];
}

/**
 * In order of attention: reopens first, since they usually mean a bad merge; last what nobody needs to read, grouped as
 * `update`: text, labels, order, dependencies, comments.
 */
const VERBS: readonly ChangeVerb[] = [
  "reopen",
  "create",
  "adopt",
  "rename",
  "move",
  "close",
  "drop",
  "close duplicate",
  "tick",
  "untick",
  "retitle",
  "add",
  "relocate",
  "mark",
  "update",
];

/** Returns the verb of one operation. */
export function verbOf(operation: OperationReport): ChangeVerb {
  switch (operation.kind) {
    case "close":
      return operation.detail.startsWith("as not planned") ? "drop" : "close";
    case "close-duplicate":
      return "close duplicate";
    case "update":
    case "reorder":
    case "block":
    case "unblock":
    case "comment":
      return "update";
    case "create":
    case "adopt":
    case "rename":
    case "move":
    case "reopen":
    case "tick":
    case "untick":
    case "retitle":
    case "add":
    case "relocate":
    case "mark":
      return operation.kind;
  }
}

/** Groups the operations of plans by verb, without empty groups. */
export function groupChanges(operations: readonly OperationReport[]): readonly ChangeGroup[] {
  return VERBS.map((verb) => ({
    verb,
    operations: operations.filter((operation) => verbOf(operation) === verb),
  })).filter((group) => group.operations.length > 0);
}

/** Lists issues whose changes send no mail: one entry per issue, in order. */
export function quietIssues(plan: PlanReport): readonly OperationReport[] {
  const loud = new Set(plan.operations.filter((operation) => verbOf(operation) !== "update").map(({ item }) => item));
  const quiet = new Map<string, OperationReport>();
  for (const operation of plan.operations)
    if (!loud.has(operation.item) && !quiet.has(operation.item)) quiet.set(operation.item, operation);
  return [...quiet.values()];
}

/** Counts the operations that make GitHub notify everyone who watches: edits of titles, texts and labels are silent. */
export function countMails(operations: readonly OperationReport[]): number {
  const loud = new Set<ChangeVerb>(["create", "reopen", "close", "drop", "close duplicate"]);
  return operations.filter((operation) => loud.has(verbOf(operation)) || operation.kind === "comment").length;
}

/** Returns `create 4 issues, close 2 and tick 1 item`; empty when nothing happens. */
export function summariseChanges(operations: readonly OperationReport[], tense: "future" | "past"): string {
  const loud = new Set(operations.filter((operation) => verbOf(operation) !== "update").map(({ item }) => item));
  const groups = groupChanges(operations).map(({ verb, operations: grouped }) => {
    // An issue that is created or closed is not listed again because its text changes too.
    const items = grouped.map(({ item }) => item).filter((item) => verb !== "update" || !loud.has(item));
    return { verb, count: verb === "update" ? new Set(items).size : items.length };
  });
  const present = groups.filter(({ count }) => count > 0);
  const isMark = (verb: ChangeVerb) => MARK_VERBS.has(verb);
  return enumerate([
    ...phrases(
      present.filter(({ verb }) => !isMark(verb)),
      "issue",
      tense,
    ),
    ...phrases(
      present.filter(({ verb }) => isMark(verb)),
      "item",
      tense,
    ),
  ]);
}

/** What happens in a plan, not to an issue. */
const MARK_VERBS: ReadonlySet<ChangeVerb> = new Set(["tick", "untick", "retitle", "add", "relocate", "mark"] as const);

/** The noun follows the first number only: `close 1 issue`, `rename 3`. */
function phrases(
  groups: readonly { readonly verb: ChangeVerb; readonly count: number }[],
  noun: string,
  tense: "future" | "past",
): string[] {
  return groups.map(({ verb, count }, at) => {
    const [word, ...rest] = WORDS[verb][tense === "past" ? 1 : 0].split(" ");
    const unit = at > 0 ? "" : count === 1 ? ` ${noun}` : ` ${noun}s`;
    return [word, `${count}${unit}`, ...rest].join(" ");
  });
}

/** What will be done, and what was; text after the count is separated by a space. */
const WORDS: Readonly<Record<ChangeVerb, readonly [future: string, past: string]>> = {
  reopen: ["reopen", "reopened"],
  create: ["create", "created"],
  adopt: ["adopt", "adopted"],
  rename: ["rename", "renamed"],
  move: ["move", "moved"],
  close: ["close", "closed"],
  drop: ["drop", "dropped"],
  tick: ["tick", "ticked"],
  untick: ["untick", "unticked"],
  retitle: ["retitle", "retitled"],
  add: ["add", "added"],
  relocate: ["relocate", "relocated"],
  mark: ["mark", "marked"],
  "close duplicate": ["close as duplicates", "closed as duplicates"],
  update: ["update", "updated"],
};

function enumerate(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined) return "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
