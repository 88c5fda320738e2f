import { matchItems } from "../../../src/identity/match.ts";
import { elementAt } from "../../../src/plan/model/element-at.ts";
import { keepUnread, type KeptPlan } from "../../../src/reconcile/identity-of-items/unread.ts";
import { readPlan, synced } from "../decide.ts";

/** What is kept of a plan that was synced as `before` and says `after` now. */
export function keptOf(before: string, after: string, elsewhere: Readonly<Record<string, string>> = {}): KeptPlan {
  const { base } = synced(before);
  const plan = readPlan(after);
  const { beforeOf, removed } = matchItems(base.plan, plan);
  return keepUnread(
    {
      plan,
      base,
      baseOf: plan.items.map(({ index }) => {
        const known = beforeOf.get(index);
        return known === undefined ? null : elementAt(base.items, known, "items of the base");
      }),
      lost: removed.map((index) => elementAt(base.items, index, "items of the base")),
    },
    Object.entries(elsewhere).map(([path, text]) => readPlan(text, path)),
    [base.plan],
  );
}
