import { matchPlans, type PlansMatching } from "../../identity/match-plans.ts";
import { dropBelowDropped } from "../../plan/model/drop-below.ts";
import { itemIndex, type ItemIndex } from "../../plan/model/item-index.ts";
import type { Plan } from "../../plan/model/plan.ts";
import { itemOfAnswer, type Answer } from "./answers.ts";
import type { Base, BaseItem } from "../../record/base.ts";
import { elementAt } from "../../plan/model/element-at.ts";
import { presentItems } from "./present-items.ts";
import { keepUnread, type KeptPlan, type TextToSearch } from "./unread.ts";

/** Which item of a plan continues which item of the bases. Indices refer to the plan including its unread items. */
export interface PlanMatching {
  /** What each item was at the base, which may be that of another plan; null: it is new. */
  readonly baseOf: readonly (BaseItem | null)[];
  /** Items of this plan's base whose words are no longer found anywhere. */
  readonly removed: readonly BaseItem[];
  /** Items matched although the evidence leaves a doubt. */
  readonly assumed: ReadonlySet<ItemIndex>;
  /** Removed items of any base that may have become a new item of any plan. */
  readonly asked: ReadonlySet<BaseItem>;
  /** Removed items of any base that match several new ones here equally well: nothing was guessed. */
  readonly ambiguous: readonly { readonly removed: BaseItem; readonly candidates: readonly ItemIndex[] }[];
  /** Removed items of any base with the new item here that they most likely became: a person has to decide. */
  readonly questions: readonly { readonly removed: BaseItem; readonly candidate: ItemIndex }[];
}

/** A plan file with the base that it continues. */
export interface PlanToMatch {
  /** As its text says it. */
  readonly plan: Plan;
  readonly base: Base | null;
  /** People's statements about its items: which issue belongs to which. */
  readonly answers?: readonly Answer[];
}

/** A plan after matching with all bases of a run. */
export interface MatchedPlan extends Pick<KeptPlan, "plan" | "diagnostics"> {
  readonly matching: PlanMatching;
}

/** Result of matching all plans of a run at once. */
export interface MatchedPlans {
  /** In the order of the plans. */
  readonly plans: readonly MatchedPlan[];
  /** Keys of items that moved from the bases of plans that are gone to existing plans. */
  readonly rescued: ReadonlySet<string>;
}

/**
 * Matches the items of all plans of a run: an item that moved to another plan keeps its key and issue, and one that can
 * no longer be read is kept where its words are still found.
 *
 * @param texts plans as their texts say them.
 * @param gone bases of plans whose file is gone.
 * @param others additional texts to search for words: files that were refused.
 */
export function matchAllPlans(
  texts: readonly PlanToMatch[],
  gone: readonly Base[],
  others: readonly TextToSearch[],
): MatchedPlans {
  const plans = texts.map((entry) => ({ ...entry, plan: dropBelowDropped(entry.plan) }));
  const pairs = pairItems(plans, gone).map((found) => ({ ...found, baseOf: [...found.baseOf] }));
  const pairAt = (at: number) => elementAt(pairs, at, "matched plans");
  heedAnswers(plans, pairs, [...plans.flatMap(({ base }) => base ?? []), ...gone]);
  const taken = new Set(pairs.flatMap(({ baseOf }) => baseOf.flatMap((entry) => entry?.key ?? [])));
  const searched = plans.map(({ plan }): TextToSearch => ({ path: plan.path, text: plan.text, items: plan.items }));
  const before = plans.flatMap(({ base }): readonly TextToSearch[] =>
    base === null ? [] : [{ path: base.plan.path, text: base.plan.text, items: base.plan.items }],
  );
  const kept = texts.map(({ plan, base }, at): KeptPlan => {
    const lost = (base?.items ?? []).filter(({ key }, index) => index > 0 && key !== "" && !taken.has(key));
    const elsewhere = [...searched.filter((_, other) => other !== at), ...others];
    return keepUnread({ plan, base, baseOf: pairAt(at).baseOf, lost }, elsewhere, before);
  });
  const removed = new Set(kept.flatMap((each) => each.removed));
  const asked = new Set(pairs.flatMap(({ questions }) => questions.map((question) => question.removed)));
  const matched = kept.map((each, at): MatchedPlan => {
    const found = pairAt(at);
    const placed = (index: ItemIndex) => elementAt(each.placeOf, index, "places");
    const matching: PlanMatching = {
      baseOf: each.baseOf,
      removed: each.removed,
      asked,
      assumed: new Set([...found.assumed].map(placed)),
      ambiguous: found.ambiguous.flatMap((entry) =>
        removed.has(entry.removed) ? [{ removed: entry.removed, candidates: entry.candidates.map(placed) }] : [],
      ),
      questions: found.questions.flatMap((entry) =>
        removed.has(entry.removed) ? [{ removed: entry.removed, candidate: placed(entry.candidate) }] : [],
      ),
    };
    return { plan: dropBelowDropped(each.plan), diagnostics: each.diagnostics, matching };
  });
  const goneKeys = gone.flatMap(({ items }) => items.flatMap(({ key }) => (key === "" ? [] : [key])));
  return { plans: matched, rescued: new Set(goneKeys.filter((key) => taken.has(key))) };
}

/** A person's statement outweighs all evidence: the item with the title has the issue. */
function heedAnswers(
  plans: readonly PlanToMatch[],
  pairs: readonly { readonly baseOf: (BaseItem | null)[] }[],
  bases: readonly Base[],
): void {
  plans.forEach(({ plan, answers = [] }, at) => {
    for (const answer of answers) {
      const old = bases.flatMap(({ items }) => items).find(({ key, issue }) => issue === answer.issue && key !== "");
      const item = itemOfAnswer(plan, answer);
      if (old === undefined || item === null) continue;
      for (const { baseOf } of pairs) if (baseOf.includes(old)) baseOf[baseOf.indexOf(old)] = null;
      elementAt(pairs, at, "matched plans").baseOf[item.index] = old;
    }
  });
}

/** Pairs found for one plan; indices refer to the plan as its text says it. */
interface FoundPairs extends Omit<PlanMatching, "removed" | "asked"> {}

/** Nothing was there before. */
export const NO_MATCHING: PlanMatching = {
  baseOf: [],
  removed: [],
  asked: new Set(),
  assumed: new Set(),
  ambiguous: [],
  questions: [],
};

const NOTHING: FoundPairs = { baseOf: [], assumed: new Set(), ambiguous: [], questions: [] };

/**
 * Pairs plans whose text is their base's in order; matches all others together, with the bases of plans that are gone.
 */
function pairItems(plans: readonly PlanToMatch[], gone: readonly Base[]): readonly FoundPairs[] {
  const isSame = ({ plan, base }: PlanToMatch) =>
    base !== null && base.plan.text === plan.text && base.items.length === plan.items.length;
  const changed = plans.filter((entry) => !isSame(entry));
  const plansNow = changed.map(({ plan }) => plan);
  const before = [...changed.flatMap(({ base }) => base ?? []), ...gone].map((base) => presentItems(base, plansNow));
  const continued = changed.flatMap(({ base }, at): [number, number][] => {
    const from = before.findIndex((entry) => entry.base === base);
    return from < 0 ? [] : [[from, at]];
  });
  const matching =
    changed.length === 0
      ? null
      : matchPlans(
          before.map(({ version }) => version),
          changed.map(({ plan }) => plan),
          continued,
        );
  return plans.map((entry) => {
    const at = changed.indexOf(entry);
    if (matching !== null && at >= 0) return pairsOf(matching, before, at, entry.plan);
    return { ...NOTHING, baseOf: (entry.base?.items ?? []).map((item) => (item.key === "" ? null : item)) };
  });
}

function pairsOf(
  matching: PlansMatching,
  before: readonly ReturnType<typeof presentItems>[],
  at: number,
  plan: Plan,
): FoundPairs {
  const itemOf = (from: number, item: number) =>
    elementAt(elementAt(before, from, "bases").items, item, "items of a base");
  const assumed = new Set<ItemIndex>();
  const baseOf = plan.items.map(({ index }) => {
    const place = matching.beforeOf(at, index);
    if (place === null) return null;
    if (elementAt(matching.before, place.plan, "bases").assumed.has(place.item)) assumed.add(index);
    return itemOf(place.plan, place.item);
  });
  const own = matching.before.flatMap((found, from) => {
    const inPlan = (place: { readonly plan: number; readonly item: number }) =>
      place.plan === at ? [itemIndex(place.item)] : [];
    const named = (item: number) => itemOf(from, item);
    return [{ found, inPlan, named }];
  });
  return {
    baseOf,
    assumed,
    ambiguous: own.flatMap(({ found, inPlan, named }) =>
      found.ambiguous.flatMap(({ item, candidates }) => {
        const here = candidates.flatMap(inPlan);
        return here.length === 0 ? [] : [{ removed: named(item), candidates: here }];
      }),
    ),
    questions: own.flatMap(({ found, inPlan, named }) =>
      found.questions.flatMap(({ item, candidate }) =>
        inPlan(candidate).map((here) => ({ removed: named(item), candidate: here })),
      ),
    ),
  };
}
