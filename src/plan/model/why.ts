import type { ItemIndex } from "./item-index.ts";
import type { LineNumber } from "./line-number.ts";

/** A rule by which a plan is read: what it says, and what to write to have it otherwise. */
export interface Rule {
  readonly says: string;
  readonly otherwise: string;
}

/** Nothing is to be written against it. */
const AS_IT_IS = "";
const TELL = "Write `<!-- plansync: phase -->` (or step, task, check, ignore) on it.";
const TELL_HEADING = "Write `<!-- plansync: step -->` (or phase, task, check) on it.";
const TELL_TASK = "Write `<!-- plansync: task -->` on it, or `<!-- plansync: children=tasks -->` on the heading above.";

/** What makes something an item of its kind, or keeps it from being one. */
export const KIND_RULES = {
  document: rule("The file itself is the plan.", AS_IT_IS),
  directive: rule("A comment of plansync says so.", "Change the comment, or take it out."),
  "directive-above": rule("A comment on the heading or line around it says what stands below it.", TELL),
  "level-word": rule(
    "It begins with a word for a level and a number, such as `Phase 1`, or with the id of a task.",
    TELL,
  ),
  "configured-level": rule("It begins with a word of a level that the configuration names under `patterns`.", TELL),
  "container-number": rule(
    "It is numbered, and stands below a heading that says only that steps or phases follow.",
    TELL,
  ),
  "prerequisite-number": rule("It is numbered, and stands below a heading of prerequisites.", TELL),
  "one-of-several": rule("It is one of several headings side by side that hold named steps or tasks.", TELL),
  "holds-work": rule("It is a heading with checkboxes below it.", `${TELL} \`group\` keeps its boxes alone.`),
  "own-state": rule("It has a state of its own: a mark in brackets, or a field of status right below it.", TELL),
  "numbered-step": rule("Its number goes on with that of the phase that it stands in.", TELL),
  counted: rule("It is one of a row of headings that letters and numbers count, of which another holds work.", TELL),
  "holds-criteria": rule("It stands below a heading that says that work follows, and has conditions to be met.", TELL),
  "fitted-level": rule("The levels around it leave it this one: an item stands below what holds it.", TELL),
  "front-matter": rule("The front matter lists it under `todos`.", "Change the front matter."),
  box: rule("It is a checkbox.", TELL),
  "numbered-task": rule("It is a bold item of a numbered list below a label that says tasks.", TELL),
  "table-row": rule(
    "It is a row of a table of which one column says what is to be done, and one how each stands.",
    "Write `<!-- plansync: ignore -->` above the table.",
  ),
  "row-in-task": rule("It is a row of a table of tasks below a heading that is a task: a check of it.", TELL_TASK),
  "box-in-item": rule("It is a checkbox inside another one: a check of that one.", TELL),
  "sub-id": rule("Its id begins with the id of another one: a check of that one.", TELL),
  "box-in-task": rule("It is a checkbox below a heading that is a task: a check of it.", TELL_TASK),
  "box-in-work": rule("It is a checkbox inside a line that was told to be a step or phase.", TELL),
  "gate-heading": rule("The heading above it lists conditions to be met, so its checkboxes are checks.", TELL_TASK),
  "gate-label": rule("The label above it lists conditions to be met, so its checkboxes are checks.", TELL_TASK),
  "summary-box": rule("It names a heading that is an item: a line of an overview.", TELL),
  "todos-above": rule("The front matter lists the tasks, so what stands below it are checks.", TELL),
  kept: rule("Its line is not read at present: it is what it was.", "Mend the line as `plansync lint` says."),
} as const satisfies Readonly<Record<string, Rule>>;
export type KindRule = keyof typeof KIND_RULES;

/** Why a heading or a checkbox is no item. */
export const NO_ITEM_RULES = {
  "plan-title": rule("It is the title of the plan.", AS_IT_IS),
  "directive-group": rule("A comment of plansync says that it only groups.", "Change the comment, or take it out."),
  "directive-checks": rule("A comment above says that everything below it is a check.", TELL_HEADING),
  ignored: rule("A comment of plansync leaves it out.", "Take the comment `<!-- plansync: ignore -->` out."),
  configured: rule("The configuration says under `patterns` what its words mean.", TELL_HEADING),
  "gate-of-item": rule(
    "It names the criteria, tests or results of a phase or step, and no piece of work.",
    TELL_HEADING,
  ),
  gate: rule("Its words say that conditions to be met follow.", TELL_HEADING),
  legend: rule("It explains what the marks mean.", TELL_HEADING),
  prose: rule("Its words, or those of a heading above, say that it is background, summary or example.", TELL_HEADING),
  "names-parent": rule("It has the name and number of the heading that it stands in.", TELL_HEADING),
  "inside-task": rule("It is a bold line inside of a task.", TELL_HEADING),
  judged: rule("It stands below a heading that judges work: what is named there is repeated.", TELL_HEADING),
  container: rule("It says only that work follows.", TELL_HEADING),
  "only-lists": rule(
    "Every checkbox below it names a heading that stands elsewhere: it only lists them.",
    TELL_HEADING,
  ),
  "outside-work": rule("Another heading of this plan says that the work stands there.", TELL_HEADING),
  "no-work": rule("It has no word of a level and no checkbox below it.", TELL_HEADING),
  "deep-group": rule("It groups checkboxes of the step or task that it stands in.", TELL_HEADING),
  namesake: rule("Another heading has its word and number, and says more of the same work.", TELL_HEADING),
  "overview-mark": rule(
    "It is the checkbox of the heading that it names, which has nothing else that says its state.",
    "Give the heading tasks, or a field `**Status:** Done`.",
  ),
  "todos-instead": rule("The front matter lists the tasks, so headings are prose.", TELL_HEADING),
  nameless: rule("It has no words.", "Write what is to be done behind it."),
} as const satisfies Readonly<Record<string, Rule>>;
export type NoItemRule = keyof typeof NO_ITEM_RULES;

/** Whose child an item is. */
export const PARENT_RULES = {
  none: rule("Nothing stands above the plan.", AS_IT_IS),
  heading: rule("It stands below this heading.", "Move it below another heading."),
  "plan-alone": rule("No heading above it is an item.", "Move it below a heading that is one."),
  nested: rule("It is indented below this line.", "Indent it less or more."),
  "id-prefix": rule("Its id begins with the id of that item.", "Give it another id."),
  overview: rule("A line of an overview belongs to the plan.", AS_IT_IS),
  todos: rule("What the front matter lists belongs to the plan.", AS_IT_IS),
  climbed: rule(
    "It is the nearest item around it that may hold one of this kind.",
    "Change the comment that says its kind.",
  ),
} as const satisfies Readonly<Record<string, Rule>>;
export type ParentRule = keyof typeof PARENT_RULES;

/** What says an item's state. */
export const STATE_RULES = {
  mark: rule("Its checkbox says so.", "Tick or untick it."),
  dropped: rule("It is struck out, or its words say that it was given up.", "Take the marks or words away."),
  status: rule("Its status field says so.", "Change the field."),
  "overview-line": rule("The line of the overview that names it says so.", "Tick or untick that line."),
  words: rule("The words or the sign in its heading say so.", "Change them."),
  children: rule(
    "It is what the items below it come to.",
    "Tick or untick those, or give it a field `**Status:** Done`.",
  ),
  nothing: rule("Nothing says its state, so it is open.", "Give it a checkbox, or a field `**Status:** Done`."),
} as const satisfies Readonly<Record<string, Rule>>;
export type StateRule = keyof typeof STATE_RULES;

/** Which rules decided what an item is. */
export interface Why {
  /** The last one had the last word. */
  readonly kind: readonly KindRule[];
  readonly parent: ParentRule;
  readonly state: StateRule;
}

/** A heading or checkbox that is no item, and the rule that says so. */
export interface NoItem {
  readonly what: "heading" | "checkbox";
  readonly title: string;
  /** 1-based. */
  readonly line: LineNumber;
  /** The item that it stands in. */
  readonly around: ItemIndex;
  readonly rule: NoItemRule;
}

function rule(says: string, otherwise: string): Rule {
  return { says, otherwise };
}
