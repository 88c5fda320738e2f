import { rollUpStarted } from "../../plan/model/progress.ts";
import type { Item, Plan } from "../../plan/model/plan.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import { setStarted } from "../../plan/edit/write-started.ts";
import type { Traits } from "../../record/record.ts";
import type { ReconcileInput } from "../input/reconcile-input.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import { FieldMerge } from "./merge-fields.ts";
import { labelWrittenUnrecorded, ownerWrittenUnrecorded } from "./unrecorded-traits.ts";
import { itemAt, type ItemWithPlace, type TraitChange, type TraitsOutcome } from "../items/tracked-item.ts";
import { readTrait, STARTED, type ElementTrait, type Trait } from "../items/trait.ts";
import { isLabel, speaksOfStarted, tagsAtBase, tagsOfPlan, traitsInPlan, traitsOnIssue } from "./traits.ts";

const AGREED: TraitsOutcome = {
  toPlan: [],
  toIssue: [],
  fieldsToIssue: [],
  differences: [],
  isStarted: false,
  done: null,
  undone: null,
  isUnsure: false,
  isSaid: true,
};

/** Merges what items either have or have not, beside their state, element by element: whoever changed since the base wins. */
export class TraitMerge {
  readonly #input: ReconcileInput;
  readonly #fields: FieldMerge;
  readonly #tags: ReadonlySet<string>;
  /** Whether what was started was rolled up at the base. */
  readonly #rolledUpBefore: boolean;
  /** Words that became tags since the base: labels that were there before have nothing to do with them. */
  readonly #newTags: ReadonlySet<string>;

  constructor(input: ReconcileInput) {
    this.#input = input;
    this.#fields = new FieldMerge(input);
    const before = input.base === null ? new Set<string>() : tagsAtBase(input.base);
    const now = tagsOfPlan(input.plan);
    const own = new Set(ownLabels(input).map((name) => name.toLowerCase()));
    this.#rolledUpBefore = input.base !== null && speaksOfStarted(input.base.plan);
    this.#tags = new Set([...now, ...before].filter((tag) => !own.has(tag)));
    this.#newTags = new Set([...now].filter((tag) => !before.has(tag)));
  }

  /** Returns what becomes of the traits of all items: first of those with a mark of their own, then of what is rolled up. */
  mergeAll(rows: readonly ItemWithPlace[]): readonly TraitsOutcome[] {
    const own = rows.map((row) => (row.item.stateFrom === "children" ? null : this.#merge(row, isStartedInPlan(row))));
    const isStarted = (index: ItemIndex): boolean => {
      const { outcome } = itemAt(rows, index);
      const taken = own[index]?.toPlan.find(({ trait }) => trait === STARTED);
      return outcome.state === "open" && (taken?.isSet ?? isStartedInPlan(itemAt(rows, index)));
    };
    const isAnyStarted = rows.some(({ item }) => item.stateFrom !== "children" && isStarted(item.index));
    const started = rollUpStarted(
      rows.map(({ item }) => item),
      rows.map(({ outcome }) => outcome.state),
      (index) => (itemAt(rows, index).item.stateFrom === "children" ? (isAnyStarted ? null : false) : isStarted(index)),
    );
    return rows.map((row, index) => own[index] ?? this.#merge(row, started[index] === true));
  }

  #merge(row: ItemWithPlace, isStarted: boolean): TraitsOutcome {
    const { item, issue, base, outcome } = row;
    const { policy } = this.#input;
    if (issue === null) return { ...AGREED, isStarted: isStarted && outcome.state === "open" };
    const before =
      base === null
        ? null
        : { ...base.item, started: base.item.started && (base.item.stateFrom !== "children" || this.#rolledUpBefore) };
    const known = base?.traits ?? (before === null ? null : sameOnBoth(traitsInPlan(before, policy)));
    if (item.unread !== undefined) return { ...AGREED, done: known, undone: known };
    const plan = new Set(traitsInPlan({ ...item, started: isStarted, state: outcome.state }, policy));
    const present = new Set(traitsOnIssue(issue, item, policy, this.#tags));
    const toPlan: TraitChange[] = [];
    const toIssue: TraitChange[] = [];
    let isUnsure = false;
    // Done outweighs started, on both sides. The sign of what was dropped on GitHub stays, and says nothing until it is
    // reopened.
    const isSaid = outcome.state === "open" || outcome.plan !== "open" || !isStarted;
    if (outcome.state !== "open") {
      if (present.delete(STARTED)) toIssue.push({ trait: STARTED, isSet: false });
      plan.delete(STARTED);
    }
    const done = { plan: new Set(plan), issue: new Set(plan) };
    const undone = { plan: new Set(plan), issue: new Set(plan) };
    for (const trait of new Set([...plan, ...present])) {
      const [inPlan, inIssue] = [plan.has(trait), present.has(trait)];
      if (inPlan === inIssue) continue;
      const written = this.#writtenUnrecorded(issue, trait);
      const wasInPlan = written ?? (known === null ? inPlan : known.plan.includes(trait));
      const wasInIssue = written ?? (known === null ? inIssue : known.issue.includes(trait));
      const isOurs = written !== null;
      const flow = this.#flowOf(row, trait, { inPlan, inIssue, wasInPlan, wasInIssue, isOurs });
      if (flow === "issue") {
        toIssue.push({ trait, isSet: inPlan });
        set(undone.plan, trait, wasInPlan);
        set(undone.issue, trait, wasInIssue);
      } else {
        if (flow === "plan") toPlan.push({ trait, isSet: inIssue });
        else if (inIssue !== wasInIssue) isUnsure ||= issue.events === null;
        const stays = flow === "plan" ? wasInIssue : inIssue;
        set(done.issue, trait, stays);
        set(undone.issue, trait, stays);
      }
    }
    for (const change of ownersTooMany(plan, toPlan)) toPlan.splice(toPlan.indexOf(change), 1);
    const fields = this.#fields.merge(row, issue);
    const changes = [...toPlan, ...toIssue].filter(({ trait }) => trait === STARTED);
    const isAnywhere = plan.has(STARTED) || present.has(STARTED);
    return {
      toPlan: [...toPlan, ...fields.toPlan],
      toIssue,
      fieldsToIssue: fields.toIssue,
      differences: fields.differences,
      isStarted: outcome.state === "open" && (changes[0]?.isSet ?? isAnywhere),
      done: listed(done, fields.done),
      undone: listed(toIssue.length === 0 ? done : undone, fields.undone),
      isUnsure: isUnsure || fields.isUnsure,
      isSaid,
    };
  }

  /** Returns what a run that died before its record, or stalled, made of a trait; null: none is known to. */
  #writtenUnrecorded(issue: ObservedIssue, trait: ElementTrait): boolean | null {
    const { recordedAt, texts, policy } = this.#input;
    const found = readTrait(trait);
    const since = { recordedAt, viewer: texts.viewer };
    switch (found.kind) {
      case "owner":
        return ownerWrittenUnrecorded(issue, found.login, since);
      case "started":
        return labelWrittenUnrecorded(issue, policy.startedLabel, since);
      case "tag":
        return labelWrittenUnrecorded(issue, found.tag, since);
    }
  }

  /** Returns the side that a difference is brought to; null: it stays. */
  #flowOf(
    { item, base, isAdopted }: ItemWithPlace,
    trait: ElementTrait,
    {
      inPlan,
      inIssue,
      wasInPlan,
      wasInIssue,
      isOurs,
    }: Readonly<Record<"inPlan" | "inIssue" | "wasInPlan" | "wasInIssue" | "isOurs", boolean>>,
  ): "plan" | "issue" | null {
    const { record, contact, plan, policy } = this.#input;
    if (isAdopted || base === null || contact === "other-branch") return null;
    const found = readTrait(trait);
    if (found.kind === "tag" && !isLabel(found.tag, policy)) return null;
    const planChanged = inPlan !== wasInPlan;
    const issueChanged = inIssue !== wasInIssue;
    if (planChanged === issueChanged) return null;
    if (planChanged) return "issue";
    if (!policy.takes.has(found.kind === "started" ? "started" : "fields")) return null;
    // A label that was there before its word became a tag has nothing to do with it; one that a run of ours put there has.
    if (record?.takes === false || (found.kind === "tag" && this.#newTags.has(found.tag) && !isOurs)) return null;
    // Where the plan has no place for it, GitHub alone says it, and that is no difference.
    if (found.kind === "started") return setStarted(plan, item, inIssue) === null ? null : "plan";
    return hasPlaceFor(found.kind, item, plan) ? "plan" : null;
  }
}

/** Plans name one owner: of more, those that GitHub has stay there. */
function ownersTooMany(plan: ReadonlySet<Trait>, toPlan: readonly TraitChange[]): readonly TraitChange[] {
  const isOwner = (trait: Trait) => readTrait(trait).kind === "owner";
  const owners = toPlan.filter(({ trait }) => isOwner(trait));
  const lost = new Set(owners.filter(({ isSet }) => !isSet).map(({ trait }) => trait));
  const kept = [...plan].filter((trait) => isOwner(trait) && !lost.has(trait));
  const added = owners.filter(({ isSet }) => isSet);
  return kept.length + added.length > 1 ? added : [];
}

/** True where an item has such a field, or half of its siblings do: then they are written alike. */
function hasPlaceFor(kind: "tag" | "owner", item: Item, { items }: Plan): boolean {
  const has = ({ fields, tags }: Item) => (kind === "owner" ? fields.owner !== undefined : tags.length > 0);
  if (has(item)) return true;
  const siblings = items.filter(({ parent, index }) => parent === item.parent && index !== item.index);
  return siblings.length > 0 && siblings.filter(has).length * 2 >= siblings.length;
}

/** What was started when it was ticked is started again when the tick is taken back. */
function isStartedInPlan({ item, outcome, base }: ItemWithPlace): boolean {
  if (item.state === "open") return item.started;
  return outcome.plan === "open" && base?.undo?.started === true;
}

function sameOnBoth(traits: readonly Trait[]): Traits {
  return { plan: [...traits], issue: [...traits] };
}

type SidesOf<T> = { readonly plan: T; readonly issue: T };

function listed(sets: SidesOf<ReadonlySet<Trait>>, fields: SidesOf<readonly Trait[]>): Traits {
  return { plan: [...sets.plan, ...fields.plan].sort(), issue: [...sets.issue, ...fields.issue].sort() };
}

function set(traits: Set<Trait>, trait: Trait, isIn: boolean): void {
  if (isIn) traits.add(trait);
  else traits.delete(trait);
}

function ownLabels({ policy }: ReconcileInput): readonly string[] {
  return [...Object.values(policy.labels), ...policy.extraLabels, policy.startedLabel];
}
