import { issueNumber, type IssueNumber } from "../../src/ports/issue-number.ts";
import { editPlan } from "../../src/sync/stages/edit-plan.ts";
import { parsePlan } from "../../src/plan/parse/parse.ts";
import type { Plan } from "../../src/plan/model/plan.ts";
import type { ObservedIssue } from "../../src/ports/issue.ts";
import { joinBase, type Base } from "../../src/record/base.ts";
import { DEFAULT_POLICY, type Policy } from "../../src/reconcile/input/policy.ts";
import { listedItems, type PlanRecord } from "../../src/record/record.ts";
import { recordAt } from "../../src/record/known-texts.ts";
import { applyOperations, withChildren } from "../support/apply-in-memory.ts";
import { decideIn, planInSync, recordOf, type Outcome, type Reconciled } from "../support/sync-in-memory.ts";
import type { Surroundings as DecisionSurroundings } from "../support/sync-in-memory.ts";
import { ADA, type Act } from "./issue-acts.ts";
import { describeDecision, type Decision } from "./decision.ts";
import type { RefusedReference } from "../../src/reconcile/identity-of-items/adoption-doubt.ts";

/** What a row may say beside the texts and the issues. */
export interface Surroundings extends Omit<
  DecisionSurroundings,
  "policy" | "mayWrite" | "lookUp" | "gone" | "created"
> {
  readonly policy?: Partial<Policy>;
  /** Logins with write access; left out: Ada. */
  readonly writers?: readonly string[];
  /** Issues that are none of plansync's, or not known to be. */
  readonly others?: readonly ObservedIssue[];
  /** What GitHub says of numbers that are no issue here. */
  readonly refused?: Readonly<Record<number, RefusedReference>>;
  /** Titles of items whose issue was deleted or moved away. */
  readonly gone?: readonly string[];
}

/** One row of a table: what stands where, and what happened since the last sync. */
export interface Case extends Surroundings {
  /** The plan as it was synced last; left out: nothing was synced yet. */
  readonly base?: string;
  /** The plan now; left out: as it was synced last. */
  readonly plan?: string;
  /** What happened to issues since, by their title. */
  readonly issues?: Readonly<Record<string, Act>>;
  /** The record is lost; the issues with their markers are not. */
  readonly isRecordLost?: boolean;
}

/** What a sync decides about a row. */
export function decide({ base, plan, issues = {}, isRecordLost = false, ...surroundings }: Case): Decision {
  const before = base === undefined ? new Repository(plan ?? "").with(surroundings) : synced(base, surroundings);
  const after = before.acted(issues).edited(plan ?? before.text);
  return (isRecordLost ? after.withoutRecord() : after).decided();
}

/** A repository whose plan was synced until nothing was left to do. */
export function synced(text: string, surroundings: Surroundings = {}): Repository {
  return new Repository(text).with(surroundings).synced();
}

const PATH = "PLAN.md";
const FIRST_NUMBER = 100;
const MAX_ROUNDS = 5;

interface State {
  readonly surroundings: Surroundings;
  readonly issues: readonly ObservedIssue[];
  readonly base: Reconciled | null;
  /** Minutes since the beginning: acts and syncs are a minute apart. */
  readonly minute: number;
  readonly recordedAt: string | null;
  /** Keys of the items whose issues the present run created. */
  readonly created: ReadonlySet<string>;
}

const NOTHING: State = {
  surroundings: {},
  issues: [],
  base: null,
  minute: 0,
  recordedAt: null,
  created: new Set(),
};

/** A plan with its issues and its record, all in memory. Nothing changes it: each step gives the next one. */
export class Repository {
  readonly text: string;
  readonly #state: State;

  constructor(text: string, state: State = NOTHING) {
    this.text = text;
    this.#state = state;
  }

  /** The repository in other surroundings: other policy, other people, other issues beside ours. */
  with(surroundings: Surroundings): Repository {
    return new Repository(this.text, {
      ...this.#state,
      surroundings: { ...this.#state.surroundings, ...surroundings },
    });
  }

  /** The plan's text is another one. */
  edited(text: string | ((text: string) => string)): Repository {
    return new Repository(typeof text === "string" ? text : text(this.text), this.#state);
  }

  /** Things happen to issues, told by their titles, a minute later each. */
  acted(acts: Readonly<Record<string, Act>>): Repository {
    let { issues, minute } = this.#state;
    for (const [title, act] of Object.entries(acts)) {
      minute += 1;
      const { number } = this.issue(title);
      issues = issues.map((issue) =>
        issue.number === number ? act(issue, instant(minute), (other) => this.issue(other).number) : issue,
      );
    }
    return new Repository(this.text, { ...this.#state, issues: withChildren(issues), minute });
  }

  /** An issue is deleted, or simply not read. */
  without(title: string): Repository {
    const { number } = this.issue(title);
    const issues = this.#state.issues.filter((issue) => issue.number !== number);
    return new Repository(this.text, { ...this.#state, issues });
  }

  /** Further issues that bear our label and marker. */
  plus(...issues: readonly ObservedIssue[]): Repository {
    return new Repository(this.text, { ...this.#state, issues: [...this.#state.issues, ...issues] });
  }

  withoutRecord(): Repository {
    return new Repository(this.text, { ...this.#state, base: null, recordedAt: null });
  }

  /** The record says something else. */
  recorded(over: Partial<PlanRecord>): Repository {
    const { base } = this.#state;
    if (base === null) throw new Error("nothing was recorded");
    return new Repository(this.text, { ...this.#state, base: { ...base, record: { ...base.record, ...over } } });
  }

  issue(title: string): ObservedIssue {
    const found = this.#state.issues.find((issue) => issue.title === title);
    if (found === undefined)
      throw new Error(`no issue "${title}" among ${this.#state.issues.map((issue) => issue.title).join(", ")}`);
    return found;
  }

  get issues(): readonly ObservedIssue[] {
    return this.#state.issues;
  }

  get record(): PlanRecord {
    if (this.#state.base === null) throw new Error("nothing was recorded");
    return this.#state.base.record;
  }

  /** The text of the last sync with what the record knows of it. */
  get base(): Base {
    const joined = this.#state.base === null ? null : joinBase(this.#state.base.record, this.#state.base.plan);
    if (joined === null) throw new Error("there is no base");
    return joined;
  }

  /** Key of the item with this title at the last sync. */
  keyOf(title: string): string {
    const found = this.base.items.find(({ item }) => item.title === title);
    if (found === undefined) throw new Error(`the base has no item "${title}"`);
    return found.key;
  }

  /** What a sync decides now. */
  decided(): Decision {
    const { base, issues } = this.#state;
    const plan = readPlan(this.text);
    const inSync = planInSync(plan, base);
    const changes = decideIn(this.#input(inSync), plan, base, [...issues, ...this.#others]);
    const keyed = new Map(changes.items.map(({ key, item }) => [key, item.title]));
    const joined = base === null ? null : joinBase(base.record, base.plan);
    const known = (joined?.items ?? []).map(({ key, item }) => [key, item.title] as const);
    const keyTitles = new Map([...known, ...keyed]);
    const byNumber = new Map<number, string | undefined>([
      ...(base === null ? [] : listedItems(base.record).map(([key, issue]) => [issue, keyTitles.get(key)] as const)),
      ...changes.items.flatMap(({ issue, item }) => (issue === null ? [] : [[issue.number, item.title] as const])),
    ]);
    return describeDecision(changes, {
      plan: inSync,
      titleOf: (key) => keyTitles.get(key),
      titleOfNumber: (number) => byNumber.get(number),
    });
  }

  /** The repository after syncs that did all they decided, until nothing was left to do. */
  synced(): Repository {
    let now = this.syncedOnce();
    for (let round = 1; round < MAX_ROUNDS; round += 1) {
      const { changes } = now.decided();
      if (changes.operations.length + changes.ticks.length === 0) return now;
      now = now.syncedOnce();
    }
    throw new Error("it does not come to rest");
  }

  /** The repository after one sync; `outcome` says what went wrong, and then only the record is kept. */
  syncedOnce(outcome?: (decision: Decision) => Outcome): Repository {
    return this.#applied(outcome);
  }

  /**
   * The repository after a run that died before it could keep its record or its ticks. It wrote everything, or all but
   * what `outcome` calls unfinished.
   */
  died(outcome?: (decision: Decision) => Outcome): Repository {
    const done = this.#applied(outcome);
    return new Repository(this.text, {
      ...done.#state,
      base: this.#state.base,
      recordedAt: this.#state.recordedAt,
    });
  }

  /** The repository in the middle of a run: what was to be created is, and the rest is decided again. */
  withCreations(outcome?: (decision: Decision) => Outcome): Repository {
    const decision = this.decided();
    const { operations, items } = decision.changes;
    const left = new Set(outcome?.(decision).unfinished);
    const creates = operations.filter((operation) => operation.kind === "create" && !left.has(operation));
    let number: number = Math.max(FIRST_NUMBER - 1, ...this.#state.issues.map((issue) => issue.number));
    const issues = applyOperations(this.#state.issues, creates, {
      numberOf: () => issueNumber((number += 1)),
      issueAt: (index) => items[index]?.issue?.number ?? null,
      at: instant(this.#state.minute + 1),
    });
    const created = new Set([...this.#state.created, ...creates.map(({ key }) => key)]);
    return new Repository(this.text, { ...this.#state, issues, created });
  }

  #applied(outcome?: (decision: Decision) => Outcome): Repository {
    const begun = this.withCreations(outcome);
    const decision = begun.decided();
    const { changes } = decision;
    const { base, minute } = this.#state;
    const inSync = planInSync(readPlan(this.text), base);
    const at = instant(minute + 1);
    const editable = {
      plan: inSync,
      text: readPlan(this.text),
      reading: { reread: readPlan },
      mayWriteSections: false,
    };
    const { ticks, takes } = changes;
    const edited = editPlan(editable, { ticks, takes, status: null }, (key) => base?.record.undo[key]);
    const failed = outcome?.(decision);
    const isLeft = new Set(failed?.unfinished);
    const next = failed?.next === null ? this.text : Buffer.from(edited.bytes).toString();
    const issues = applyOperations(
      begun.issues,
      changes.operations.filter((operation) => operation.kind !== "create" && !isLeft.has(operation)),
      { numberOf: () => issueNumber(0), issueAt: () => null, at },
    );
    const record = recordOf(inSync, changes, issues, {
      previous: base?.record ?? null,
      gone: this.#gone,
      undo: edited.undo,
      unwritable: edited.unwritable,
      rewritten: edited.rewritten,
      next: next === this.text ? null : next,
      labels: Object.values(this.#policy.labels),
      fields: this.#policy.fields,
      ...failed,
    });
    return new Repository(next, {
      surroundings: this.#state.surroundings,
      issues,
      base: { record: next === this.text ? record : recordAt(record, next), plan: readPlan(next) },
      minute: minute + 2,
      recordedAt: at,
      created: new Set(),
    });
  }

  #input(plan: Plan): DecisionSurroundings {
    const { writers = [ADA.login], others = [], refused = {}, gone: _, ...given } = this.#state.surroundings;
    const taken = new Set(this.#state.base?.record.items.map(([, issue]) => issue));
    const named = new Set(plan.items.map(({ reference }) => reference?.number));
    return {
      isAllowed: false,
      recordedAt: this.#state.recordedAt,
      isTaken: (number) => taken.has(number),
      isNamed: (number) => named.has(number),
      ...given,
      policy: this.#policy,
      gone: this.#gone,
      created: this.#state.created,
      mayWrite: (login) => writers.includes(login),
      lookUp: (number) =>
        [...others, ...this.#state.issues].find((issue) => issue.number === number) ?? refused[number],
    };
  }

  get #policy(): Policy {
    return { ...DEFAULT_POLICY, ...this.#state.surroundings.policy };
  }

  /** Only what a record lists, or what bears our marker, is sorted out as ours. */
  get #others(): readonly ObservedIssue[] {
    return this.#state.surroundings.others ?? [];
  }

  get #gone(): Readonly<Record<string, IssueNumber>> {
    const titles = this.#state.surroundings.gone ?? [];
    if (this.#state.base === null) return {};
    return Object.fromEntries(
      titles.map((title) => {
        const key = this.keyOf(title);
        const issue = this.base.byKey.get(key)?.issue ?? null;
        if (issue === null) throw new Error(`"${title}" had no issue`);
        return [key, issue];
      }),
    );
  }
}

/** Reads a plan that is not refused. */
export function readPlan(text: string, path = PATH): Plan {
  const { plan, diagnostics } = parsePlan({ path, text });
  if (plan === null) throw new Error(`the plan is refused: ${diagnostics.map(({ message }) => message).join(", ")}`);
  return plan;
}

function instant(minute: number): string {
  return new Date(Date.UTC(2026, 10, 21, 10, minute)).toISOString().replace(".000Z", "Z");
}
