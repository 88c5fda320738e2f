import type { Plan } from "../plan/plan.ts";
import type { Identity } from "./identify.ts";
import type { Disagreement } from "./operation.ts";
import type { Circle } from "./structure.ts";
import type { ReconcileInput } from "./reconcile-input.ts";
import type { ItemOutcome } from "./state-input.ts";

/** Dependencies that are left out as long as the other way round is there. */
export function reportCircles(circles: readonly Circle[]): readonly Disagreement[] {
  return circles.map(({ index, key, number, blocker }) => ({
    index,
    key,
    kind: "drift",
    issue: number,
    why: `it depends on #${blocker} in the plan, which waits for it on GitHub: GitHub takes no circles`,
  }));
}

/** Items of which the two sides say different things that neither may overrule. */
export function reportDifferences(
  plan: Plan,
  identity: Identity,
  outcomes: readonly ItemOutcome[],
  differences: readonly { index: number; drift: string | null }[],
): readonly Disagreement[] {
  const driftOf = new Map(differences.flatMap(({ index, drift }) => (drift === null ? [] : [[index, drift]])));
  return plan.items.flatMap((item): readonly Disagreement[] => {
    const { index } = item;
    const outcome = outcomes[index];
    const shared = { index, key: identity.keys[index] ?? "", issue: identity.issueOf[index]?.number ?? null };
    if (outcome?.conflict === true)
      return [{ ...shared, kind: "conflict", why: "plan and issue both changed, in different ways" }];
    const drift = outcome?.drift ?? driftOf.get(index);
    return drift == null ? [] : [{ ...shared, kind: "drift", why: drift }];
  });
}

/** Items whose line is not read at present: they stay as they were. */
export function reportUnread(plan: Plan, { keys, issueOf }: Identity): readonly Disagreement[] {
  return plan.items.flatMap(({ index, unread }): readonly Disagreement[] => {
    if (unread === undefined) return [];
    const why = `${unread.message} (${unread.path}:${unread.line})`;
    return [{ index, key: keys[index] ?? "", kind: "unread", issue: issueOf[index]?.number ?? null, why }];
  });
}

/** Items whose line names an issue that may not be theirs. */
export function reportDoubtful({ doubtful, keys }: Identity): readonly Disagreement[] {
  return [...doubtful].map(([index, { why }]) => ({
    index,
    key: keys[index] ?? "",
    kind: "doubtful",
    issue: null,
    why: `no issue is made for it: ${why}`,
  }));
}

/** Further issues of an item that has its issue. */
export function reportCopies(identity: Identity): readonly Disagreement[] {
  return identity.copies.flatMap(({ original, copy }): readonly Disagreement[] =>
    copy.issue.state === "closed"
      ? []
      : [{ index: null, key: copy.marker.key, kind: "copy", issue: copy.issue.number, why: `a copy of #${original}` }],
  );
}

/** Open issues of this plan that no item claims and no record lists: what they stood for can't be told any more. */
export function reportUnclaimed({ base, record }: ReconcileInput, identity: Identity): readonly Disagreement[] {
  const isKnown = (key: string) => base?.byKey.has(key) === true || record?.orphans[key] !== undefined;
  return identity.unclaimed.flatMap(({ issue, marker }): readonly Disagreement[] =>
    issue.state === "closed" || marker.removed || isKnown(marker.key)
      ? []
      : [{ index: null, key: marker.key, kind: "orphan", issue: issue.number, why: "no item of the plan claims it" }],
  );
}

/** Items whose issue was deleted or moved away: no other one is made. */
export function reportGone(gone: Readonly<Record<string, number>>, keys: readonly string[]): readonly Disagreement[] {
  return Object.entries(gone).flatMap(([key, number]): readonly Disagreement[] => {
    const index = keys.indexOf(key);
    if (index < 0) return [];
    const why = `its issue #${number} was deleted or moved away: no other one is made`;
    return [{ index, key, kind: "gone", issue: null, why }];
  });
}
