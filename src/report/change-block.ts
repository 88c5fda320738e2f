import { cleanLine, cutText } from "../issue/text/clean.ts";
import { groupChanges, type ChangeVerb } from "./change-groups.ts";
import { fold } from "./fold.ts";
import { placesOfNew, type ListPlace } from "./nested-creations.ts";
import type { OperationReport, PlanReport } from "./report.ts";

/** More lines than this are folded. */
const MAX_UNFOLDED = 10;
/** Longest title of a line in characters: what is cut is only its end, its number leads to the rest. */
const MAX_TITLE = 100;

/** The sign by which GitHub colours the line of a `diff` block, and the verb behind it. */
const SIGNS: Readonly<Record<Exclude<ChangeVerb, "update">, readonly [sign: "+" | "-" | "!", word: string]>> = {
  reopen: ["!", "reopen"],
  create: ["+", "create"],
  adopt: ["+", "adopt"],
  rename: ["!", "rename"],
  move: ["!", "move"],
  close: ["-", "close"],
  drop: ["-", "drop"],
  "close duplicate": ["-", "close"],
  tick: ["+", "tick"],
  untick: ["-", "untick"],
  retitle: ["!", "retitle"],
  add: ["+", "add"],
  relocate: ["!", "move"],
  mark: ["!", "mark"],
};

/**
 * Renders the changes of a plan as one `diff` block, a line each, most important first: sign, verb, number, title, and in
 * brackets what else there is to say. The first ten lines are open. Empty when nothing but texts changes.
 */
export function renderChangeBlock(plan: PlanReport): string {
  const lines = groupChanges(plan.operations).flatMap(({ verb, operations }) => {
    if (verb === "update") return [];
    const placeOf = placesOfNew(plan, operations);
    return operations.map((operation) => changeLine(verb, operation, placeOf(operation)));
  });
  if (lines.length === 0) return "";
  const parts = [fenced(lines.slice(0, MAX_UNFOLDED))];
  const rest = lines.slice(MAX_UNFOLDED);
  if (rest.length > 0) parts.push(fold(`and ${rest.length} more`, [fenced(rest)]));
  return parts.join("\n\n");
}

function changeLine(verb: Exclude<ChangeVerb, "update">, operation: OperationReport, place: ListPlace): string {
  const [sign, word] = SIGNS[verb];
  const number = operation.issue === null ? "" : `#${operation.issue} `;
  const note = noteOf(verb, operation, place);
  const title = cutText(cleanLine(operation.title), MAX_TITLE);
  return `${sign} ${word.padEnd(WIDTH)} ${"  ".repeat(place.depth)}${number}${title}${note === "" ? "" : `  (${note})`}`;
}

/** The longest verb of those that are usual. */
const WIDTH = "rename".length;

function noteOf(verb: ChangeVerb, { detail, issue }: OperationReport, { below }: ListPlace): string {
  const text = cutText(cleanLine(detail), MAX_TITLE);
  switch (verb) {
    case "create":
      return below === null ? "" : `below #${below.issue} ${cutText(cleanLine(below.title), MAX_TITLE)}`;
    case "rename":
    case "retitle":
      return text.replace(/^from /, "was ");
    case "drop":
      return `as not planned: ${text.replace(/^as not planned: /, "")}`;
    case "close duplicate":
      return `as a duplicate ${text}`;
    default:
      return issue === null ? text : text.replace("its line names it", "the plan names it");
  }
}

/** A fence that nothing in the lines can end. */
function fenced(lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const fence = "`".repeat(longest + 1);
  return `${fence}diff\n${lines.join("\n")}\n${fence}`;
}
