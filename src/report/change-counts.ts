import { verbOf } from "./change-groups.ts";
import { count } from "./count.ts";
import type { OperationReport } from "./report.ts";

/**
 * How much a run changed, or would change. Everything that gives a number takes it from here: outputs, headlines,
 * replies, the dashboard.
 */
export interface ChangeCounts {
  readonly created: number;
  readonly adopted: number;
  /** Issues with a new title, place, text, order, label or dependency; not those that are counted above or below. */
  readonly updated: number;
  /** Of the updated ones. */
  readonly renamed: number;
  /** Of the updated ones. */
  readonly moved: number;
  readonly closed: number;
  /** Of the closed ones. */
  readonly notPlanned: number;
  /** Of the closed ones. */
  readonly duplicates: number;
  readonly reopened: number;
  readonly ticked: number;
  readonly unticked: number;
  /** What came from GitHub into the plans, beside marks. */
  readonly taken: number;
}

/** Counts operations, each issue once as updated. */
export function countChanges(operations: readonly OperationReport[]): ChangeCounts {
  const of = (...kinds: readonly OperationReport["kind"][]) =>
    operations.filter(({ kind }) => kinds.includes(kind)).length;
  const ofVerb = (verb: "drop" | "close duplicate") =>
    operations.filter((operation) => verbOf(operation) === verb).length;
  const itemsOf = (fits: (operation: OperationReport) => boolean) =>
    new Set(operations.filter(fits).map(({ item }) => item));
  const named = itemsOf(({ kind }) => NAMED.has(kind));
  const updated = itemsOf((operation) => {
    const verb = verbOf(operation);
    return verb === "rename" || verb === "move" || (verb === "update" && !named.has(operation.item));
  });
  return {
    created: of("create"),
    adopted: of("adopt"),
    updated: updated.size,
    renamed: of("rename"),
    moved: of("move"),
    closed: of("close", "close-duplicate"),
    notPlanned: ofVerb("drop"),
    duplicates: ofVerb("close duplicate"),
    reopened: of("reopen"),
    ticked: of("tick"),
    unticked: of("untick"),
    taken: of("retitle", "add", "relocate", "mark"),
  };
}

/** What is told of an issue by itself: that its text changes too is no news then. */
const NAMED: ReadonlySet<OperationReport["kind"]> = new Set<OperationReport["kind"]>([
  "create",
  "adopt",
  "close",
  "close-duplicate",
  "reopen",
  "tick",
  "untick",
  "retitle",
  "add",
  "relocate",
  "mark",
]);

/**
 * Returns `create 4 issues, close 2 (1 as not planned) and tick 1 item`; empty when nothing changes. What needs most
 * attention comes first: reopened issues usually mean a bad merge.
 */
export function sayChanges(counts: ChangeCounts, tense: "future" | "past"): string {
  const at = tense === "future" ? 0 : 1;
  const issues = ISSUE_WORDS.flatMap(({ name, words, parts }) => {
    const number = counts[name];
    const notes = parts.flatMap(({ part, said }) =>
      counts[part] === 0 ? [] : [counts[part] === number ? said : `${counts[part]} ${said}`],
    );
    return number === 0 ? [] : [{ word: words[at], number, notes }];
  });
  const items = ITEM_WORDS.flatMap(({ name, words }) =>
    counts[name] === 0 ? [] : [{ word: words[at], number: counts[name], notes: [] }],
  );
  const taken =
    counts.taken === 0 ? [] : [`${tense === "future" ? "take" : "took"} ${count(counts.taken, "change")} from GitHub`];
  return enumerate([...phrases(issues, "issue"), ...phrases(items, "item"), ...taken]);
}

interface IssueWord {
  readonly name: keyof ChangeCounts;
  readonly words: readonly [future: string, past: string];
  readonly parts: readonly { readonly part: keyof ChangeCounts; readonly said: string }[];
}

const ISSUE_WORDS: readonly IssueWord[] = [
  { name: "reopened", words: ["reopen", "reopened"], parts: [] },
  { name: "created", words: ["create", "created"], parts: [] },
  { name: "adopted", words: ["adopt", "adopted"], parts: [] },
  {
    name: "closed",
    words: ["close", "closed"],
    parts: [
      { part: "notPlanned", said: "as not planned" },
      { part: "duplicates", said: "as a duplicate" },
    ],
  },
  {
    name: "updated",
    words: ["update", "updated"],
    parts: [
      { part: "renamed", said: "renamed" },
      { part: "moved", said: "moved" },
    ],
  },
];

const ITEM_WORDS: readonly Pick<IssueWord, "name" | "words">[] = [
  { name: "ticked", words: ["tick", "ticked"] },
  { name: "unticked", words: ["untick", "unticked"] },
];

/** The noun follows the first number only: `close 1 issue`, `update 3`. */
function phrases(
  counted: readonly { readonly word: string; readonly number: number; readonly notes: readonly string[] }[],
  noun: string,
): readonly string[] {
  return counted.map(({ word, number, notes }, at) => {
    const unit = at > 0 ? "" : ` ${noun}${number === 1 ? "" : "s"}`;
    return `${word} ${number}${unit}${notes.length === 0 ? "" : ` (${notes.join(", ")})`}`;
  });
}

function enumerate(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined) return "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
