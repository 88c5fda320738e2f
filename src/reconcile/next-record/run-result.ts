import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { Plan, Undo } from "../../plan/model/plan.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import type { Offer, PlanRecord } from "../../record/record.ts";
import type { Changes } from "../changes.ts";
import type { FieldMeanings } from "../items/field-meaning.ts";
import type { Operation } from "../input/operation.ts";

/** The effects of a run that the record needs to know. */
export interface RunResult {
  readonly planId: string;
  /** The plan, including the items that could not be read. */
  readonly plan: Plan;
  readonly branch: string;
  /** GitHub's id of the repository; null where it is unknown. */
  readonly repository: number | null;
  readonly follower: string;
  readonly choice: string;
  readonly labels: readonly string[];
  /** The file is outside the globs. */
  readonly outside: boolean;
  readonly base: { readonly commit: string; readonly blob: string };
  /** The text about to be committed; null when the plan needs no edit. */
  readonly next: NextText | null;
  readonly fingerprint: string;
  readonly writer: string;
  readonly previous: PlanRecord | null;
  readonly changes: Changes;
  /** What fields with one value are on GitHub. */
  readonly fields: FieldMeanings;
  readonly gone: Readonly<Record<string, IssueNumber>>;
  /** Operations that failed or are left over. */
  readonly unfinished: readonly Operation[];
  /** Items whose tick can't be written because the plan has no place for it. */
  readonly unwritable: ReadonlySet<ItemIndex>;
  /** What this run's ticks replaced, by item key. */
  readonly undo: ReadonlyMap<string, Undo>;
  /** What waits in a standing pull request, by item key; null: there is none. */
  readonly proposed: PlanRecord["proposed"];
  /** Traits that GitHub did not take: owners whom it did not assign, names of nothing that is there; by item key. */
  readonly unset: ReadonlyMap<string, ReadonlySet<string>>;
  /** The lines that this run wrote for sub-issues, by number. */
  readonly offered: ReadonlyMap<string, Offer>;
  /** GitHub's answers about issues that lines name and that are not bound. */
  readonly refs: PlanRecord["refs"];
  readonly results: string | null;
}

/** A text of ours about to be committed. */
interface NextText {
  readonly blob: string;
  /** What the record lists once it is the base; null: only marks change. */
  readonly rewritten: RewrittenText | null;
}

/** What is known about a new item: the issue that it was written for. */
interface AddedLine {
  readonly issue: IssueNumber;
  /** The issue's title as it was read. */
  readonly title: string;
}

/** A text in which more than marks is changed. */
export interface RewrittenText {
  /** The plan as it is parsed from it. */
  readonly plan: Plan;
  /** Where each item of the plan before stands in it. */
  readonly placeOf: readonly ItemIndex[];
  /** Keys of the items whose title is taken in it. */
  readonly taken: ReadonlySet<string>;
  /** Traits that are written in it, as `key trait`. */
  readonly traits: ReadonlySet<string>;
  /** Keys of the items whose lines are moved in it. */
  readonly moved: ReadonlySet<string>;
  /** The issues of its new items, by index in `plan`. */
  readonly added: ReadonlyMap<ItemIndex, AddedLine>;
}
