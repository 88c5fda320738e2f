import { FieldPlaces } from "../../plan/edit/fields/has-field.ts";
import type { SingleField } from "../../plan/edit/fields/write-field.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { BaseItem } from "../../record/base.ts";
import { nameOfMeaning, type FieldMeaning } from "../items/field-meaning.ts";
import type { ReconcileInput } from "../input/reconcile-input.ts";
import type { ValueChange, FieldDifference, IdentifiedItem, TraitChange } from "../items/tracked-item.ts";
import { comparable, fieldTrait, readTrait, type Trait } from "../items/trait.ts";
import { valueInPlan, valueOnIssue } from "./field-values.ts";
import { milestoneWrittenUnrecorded } from "./unrecorded-milestone.ts";
import { mergeField, type FieldFlow, type FieldValues } from "./merge-field.ts";

/** What becomes of the fields with one value of an item. */
export interface FieldsOutcome {
  readonly toPlan: readonly TraitChange[];
  readonly toIssue: readonly ValueChange[];
  /** Where the two sides differ, and stay so. */
  readonly differences: readonly FieldDifference[];
  /** There is a conflict, and the issue's events may tell that one of its sides is no person's. */
  readonly isUnsure: boolean;
  /** The traits to compare both sides with, once the issue has what it is to get, and as long as it has not. */
  readonly done: { readonly plan: readonly Trait[]; readonly issue: readonly Trait[] };
  readonly undone: { readonly plan: readonly Trait[]; readonly issue: readonly Trait[] };
}

/** A field of an item as both sides say it. */
interface Field {
  readonly field: SingleField;
  readonly meaning: FieldMeaning;
  /** As the plan and the issue spell it. */
  readonly plan: string | null;
  readonly issue: string | null;
  readonly base: FieldValues | null;
  readonly flow: FieldFlow;
}

/** Merges the fields of items that have one value each: milestone, due day, estimate, priority and type. */
export class FieldMerge {
  readonly #input: ReconcileInput;
  readonly #places: FieldPlaces;

  constructor(input: ReconcileInput) {
    this.#input = input;
    this.#places = new FieldPlaces(input.plan, input.patterns);
  }

  merge(row: IdentifiedItem, issue: ObservedIssue): FieldsOutcome {
    const fields = [...this.#input.policy.fields].flatMap(([field, meaning]) => this.#read(row, issue, field, meaning));
    const differences = fields.flatMap(({ field, meaning, flow, plan, issue: there }): readonly FieldDifference[] =>
      (flow === "apart" || flow === "conflict") && plan !== null && there !== null
        ? [{ field, plan, issue: there, isConflict: meaning.kind !== "milestone-date" }]
        : [],
    );
    const toIssue = fields.flatMap(({ field, meaning, flow, plan, issue: before }): readonly ValueChange[] =>
      flow === "to-issue" ? [{ field, meaning, value: plan, before }] : [],
    );
    const kept = this.#unreadable(row.base, fields);
    const sides = (pick: (field: Field) => FieldValues) => {
      const picked = fields.map((each) => ({ field: each.field, ...pick(each) }));
      const traits = (side: "plan" | "issue") =>
        picked.flatMap(({ field, [side]: value }) => (value === null ? [] : [fieldTrait(field, value)]));
      return { plan: [...traits("plan"), ...kept.plan], issue: [...traits("issue"), ...kept.issue] };
    };
    return {
      toPlan: fields.flatMap(changeOfPlan),
      toIssue,
      differences,
      isUnsure: issue.events === null && fields.some(({ flow }) => flow === "conflict"),
      done: sides(({ flow, plan, issue: there, base }) => {
        if (flow === "to-issue") return { plan, issue: plan };
        return flow === "to-plan" ? { plan, issue: base?.issue ?? null } : { plan, issue: there };
      }),
      undone: sides(({ flow, plan, issue: there, base }) => {
        if (flow === "to-issue") return base ?? { plan: null, issue: null };
        return flow === "to-plan" ? { plan, issue: base?.issue ?? null } : { plan, issue: there };
      }),
    };
  }

  #read(row: IdentifiedItem, issue: ObservedIssue, field: SingleField, meaning: FieldMeaning): readonly Field[] {
    const plan = valueInPlan(row.item, field, meaning);
    const base = this.#baseOf(row, issue, field, meaning);
    const known = [plan, base?.issue].filter((value) => typeof value === "string");
    const there = valueOnIssue(issue, meaning, known);
    if (plan === undefined || there === undefined) return [];
    const isSame = plan !== null && there !== null && comparable(plan) === comparable(there);
    if (plan !== null && !isSame && !this.#places.holdsValue(row.item, field)) return [];
    // A value that only GitHub has, and that the plan has no place for, is no difference.
    if (plan === null && (base?.plan ?? null) === null && (there === null || !this.#places.has(row.item, field)))
      return [];
    const now = { plan: plan === null ? null : comparable(plan), issue: there === null ? null : comparable(there) };
    const isRenamed =
      meaning.kind === "milestone" &&
      issue.milestone !== null &&
      base?.issue != null &&
      comparable(this.#input.record?.milestones?.[String(issue.milestone.number)] ?? "") === base.issue;
    const flow = this.#allowed(row, { meaning, flow: mergeField(now, base, isRenamed), plan });
    return [{ field, meaning, plan, issue: there, base, flow }];
  }

  /** What both sides said when they last agreed; null: nobody knows. */
  #baseOf(
    { base }: IdentifiedItem,
    issue: ObservedIssue,
    field: SingleField,
    meaning: FieldMeaning,
  ): FieldValues | null {
    if (base === null || base.fields?.has(nameOfMeaning(field, meaning)) !== true) return null;
    if (meaning.kind === "milestone") {
      const { recordedAt, texts } = this.#input;
      const written = milestoneWrittenUnrecorded(issue, { recordedAt, viewer: texts.viewer });
      if (written !== undefined) return { plan: written && comparable(written), issue: written && comparable(written) };
    }
    if (base.traits !== null)
      return { plan: valueAmong(base.traits.plan, field), issue: valueAmong(base.traits.issue, field) };
    const said = valueInPlan(base.item, field, meaning);
    return said === undefined ? null : { plan: said && comparable(said), issue: said && comparable(said) };
  }

  /** What was known of fields that can't be compared at present stays known. */
  #unreadable(base: BaseItem | null, fields: readonly Field[]): Record<"plan" | "issue", readonly Trait[]> {
    const compared = new Set(fields.map(({ field }) => field));
    const left = (traits: readonly Trait[]) =>
      traits.filter((trait) => {
        const found = readTrait(trait);
        return found.kind === "field" && !compared.has(found.field) && this.#input.policy.fields.has(found.field);
      });
    return { plan: left(base?.traits?.plan ?? []), issue: left(base?.traits?.issue ?? []) };
  }

  #allowed(
    { base, key, isAdopted }: IdentifiedItem,
    { meaning, flow, plan }: Pick<Field, "meaning" | "flow" | "plan">,
  ): FieldFlow {
    const { contact, record, policy, created } = this.#input;
    if (flow === "same" || flow === "conflict") return flow;
    // What was there before fields flowed, or before plan and issue met, is nobody's change.
    const isBefore = record !== null && (!record.takes || (base !== null && base.fields === null));
    if (isAdopted || isBefore || contact === "other-branch") return "apart";
    // A new issue has what GitHub gives it: a sub-issue, for one, its parent's milestone.
    if (flow === "to-plan") return policy.takes.has("fields") && !created.has(key) ? flow : "apart";
    if (meaning.kind === "milestone-date") return "apart";
    // The creation has asked for it already, and GitHub has no such milestone or type.
    const isAsked = created.has(key) && plan !== null && (meaning.kind === "milestone" || meaning.kind === "type");
    return isAsked ? "apart" : flow;
  }
}

function changeOfPlan({ field, flow, plan, issue }: Field): readonly TraitChange[] {
  const value = issue ?? plan;
  return flow !== "to-plan" || value === null ? [] : [{ trait: fieldTrait(field, value), isSet: issue !== null }];
}

function valueAmong(traits: readonly Trait[], field: SingleField): string | null {
  for (const trait of traits) {
    const found = readTrait(trait);
    if (found.kind === "field" && found.field === field) return found.value;
  }
  return null;
}
