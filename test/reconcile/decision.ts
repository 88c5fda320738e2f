import type { ItemIndex } from "../../src/plan/model/item-index.ts";
import type { Take } from "../../src/reconcile/input/take.ts";
import type { IssueChange, Operation } from "../../src/reconcile/input/operation.ts";
import type { Changes } from "../../src/reconcile/changes.ts";
import type { Plan } from "../../src/plan/model/plan.ts";

/** A decision in words, so that a row of a table reads as a rule. */
export interface Decision {
  /**
   * What is written but for texts: operations in their order, then marks. `create First below Plan`, `adopt #50 as First`,
   * `close First as completed`, `reopen First`, `rename First to Second`, `label First +a -b`, `move First below Step 1`,
   * `put First behind Second`, `put First first`, `let Second wait for First`, `free Second of First`, `comment on First`,
   * `close #50 as a duplicate of First`, `tick First`, `untick First`.
   */
  readonly does: readonly string[];
  /** What is left as it is, with the reason: `drift First: …`. */
  readonly says: readonly string[];
  /** Titles of the items whose issue's text is written, with what a person should know of it: `First`, `First: …`. */
  readonly writes: readonly string[];
  /** Why the guard holds the plan; null: it does not. */
  readonly hold: string | null;
  /** All that was decided. */
  readonly changes: Changes;
  /** What the plan and its issue are to say of an item, and both together. */
  readonly stateOf: (title: string) => { readonly plan: string; readonly issue: string | null; readonly state: string };
  /** Why a state changes, as the report tells it. */
  readonly whyOf: (title: string) => string | null;
  /** The text that an item's issue is to get; throws where none is written. */
  readonly textOf: (title: string) => string;
}

/** What names things in the words of a decision. */
export interface Names {
  /** With the items between its own that could not be read. */
  readonly plan: Plan;
  /** Title of the item with a key, now or at the base; undefined: nobody knows it. */
  readonly titleOf: (key: string) => string | undefined;
  readonly titleOfNumber: (number: number) => string | undefined;
}

export function describeDecision(changes: Changes, names: Names): Decision {
  const nameOf = (key: string) => names.titleOf(key) ?? `(${key})`;
  const numbered = (number: number) => names.titleOfNumber(number) ?? `#${number}`;
  const titleAt = (index: number) => names.plan.items[index]?.title ?? `item ${index}`;
  const indexOf = (title: string): number => {
    const found = names.plan.items.find((item) => item.title === title);
    if (found === undefined) throw new Error(`the plan has no item "${title}"`);
    return found.index;
  };
  const outcomeOf = (title: string) => {
    const outcome = changes.items[indexOf(title)]?.outcome;
    if (outcome === undefined) throw new Error(`nothing was decided of "${title}"`);
    return outcome;
  };
  return {
    does: [
      ...changes.operations.flatMap((operation) => wordsOf(operation, nameOf, numbered, titleAt)),
      ...changes.takes.map((take) => `take ${takeText(take, titleAt)}`),
      ...changes.ticks.map(({ index, to }) => `${to === "done" ? "tick" : "untick"} ${titleAt(index)}`),
    ],
    says: changes.disagreements.map(({ kind, key, issue, why }) => {
      const name = names.titleOf(key) ?? (issue === null ? `(${key})` : `#${issue}`);
      return `${kind} ${kind === "copy" && issue !== null ? `#${issue}` : name}: ${why}`;
    }),
    writes: changes.operations.flatMap((operation) => {
      if (operation.kind !== "update" || operation.patch.body === undefined) return [];
      const note = operation.changes.flatMap((change) => (change.kind === "text" ? [change.note] : []))[0];
      return [note == null ? nameOf(operation.key) : `${nameOf(operation.key)}: ${note}`];
    }),
    hold: changes.hold?.reason ?? null,
    changes,
    stateOf: (title) => {
      const { plan, issue, state } = outcomeOf(title);
      return { plan, issue, state };
    },
    whyOf: (title) => outcomeOf(title).why,
    textOf: (title) => {
      for (const operation of changes.operations) {
        if (!("key" in operation) || nameOf(operation.key) !== title) continue;
        if (operation.kind === "create") return operation.issue.body;
        if (operation.kind === "update" && operation.patch.body !== undefined) return operation.patch.body;
      }
      throw new Error(`no text is written for "${title}"`);
    },
  };
}

function wordsOf(
  operation: Operation,
  nameOf: (key: string) => string,
  numbered: (number: number) => string,
  titleAt: (index: number) => string,
): readonly string[] {
  const name = nameOf(operation.key);
  switch (operation.kind) {
    case "create":
      return [`create ${name}${operation.host === null ? "" : ` below ${titleAt(operation.host)}`}`];
    case "adopt":
      return [`adopt #${operation.number} as ${name}`];
    case "update":
      return operation.changes.flatMap((change) => wordsOfChange(change, name));
    case "move":
      return [`move ${name} below ${numbered(operation.parent)}`];
    case "reorder":
      return [`put ${name} ${operation.after === null ? "first" : `behind ${numbered(operation.after)}`}`];
    case "block":
      return [`let ${name} wait for ${numbered(operation.blocker)}`];
    case "unblock":
      return [`free ${name} of ${numbered(operation.blocker)}`];
    case "comment":
      return [`comment on ${name}`];
    case "close-duplicate":
      return [`close #${operation.number} as a duplicate of ${numbered(operation.original)}`];
  }
}

function wordsOfChange(change: IssueChange, name: string): readonly string[] {
  switch (change.kind) {
    case "rename":
      return [`rename ${change.from} to ${change.to}`];
    case "text":
      return [];
    case "labels":
      return [
        `label ${name}${change.added.map((label) => ` +${label}`).join("")}${change.removed.map((label) => ` -${label}`).join("")}`,
      ];
    case "assign":
      return [
        `assign ${name}${change.added.map((login) => ` +${login}`).join("")}${change.removed.map((login) => ` -${login}`).join("")}`,
      ];
    case "field":
      return [`set ${change.field} of ${name} to ${change.value ?? "nothing"}`];
    case "close":
      return [`close ${name} as ${change.reason.replace("_", " ")}`];
    case "reopen":
      return [`reopen ${name}`];
  }
}

function takeText(take: Take, titleAt: (index: ItemIndex) => string): string {
  switch (take.kind) {
    case "title":
      return `${take.title} for ${titleAt(take.index)}`;
    case "line":
      return `the line ${take.title} below ${titleAt(take.index)}`;
    case "move":
      return `${titleAt(take.index)} below ${titleAt(take.to)}`;
    case "order":
      return `the order below ${titleAt(take.index)}: ${take.order.map(titleAt).join(", ")}`;
    case "trait":
      return `${take.isSet ? "" : "no "}${take.trait} for ${titleAt(take.index)}`;
  }
}
