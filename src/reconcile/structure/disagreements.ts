import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { WordConflict } from "../../plan/edit/title/transfer-words.ts";
import type { Leftovers } from "../identity-of-items/identify.ts";
import type { Disagreement } from "../input/operation.ts";
import type { Circle } from "./structure.ts";
import type { ReconcileInput } from "../input/reconcile-input.ts";
import type { FieldDifference, TrackedItem } from "../items/tracked-item.ts";

/** Reports dependencies that are left out while the opposite one exists. */
export function reportCircles(circles: readonly Circle[]): readonly Disagreement[] {
  return circles.map(({ index, key, number, blocker }) => ({
    index,
    key,
    kind: "drift",
    issue: number,
    why: `it depends on #${blocker} in the plan, which depends on it on GitHub: GitHub refuses cycles`,
  }));
}

/** Reports items whose two sides differ and neither may override the other. */
export function reportDifferences(
  items: readonly TrackedItem[],
  differences: readonly { index: ItemIndex; drift: string | null }[],
): readonly Disagreement[] {
  const driftOf = new Map(differences.flatMap(({ index, drift }) => (drift === null ? [] : [[index, drift]])));
  return items.flatMap(({ item, key, issue, outcome, title, traits }): readonly Disagreement[] => {
    const { index } = item;
    const shared = { index, key, issue: issue?.number ?? null };
    if (outcome.conflict)
      return [{ ...shared, kind: "conflict", why: "plan and issue both changed, in different ways" }];
    if (title.conflict !== null)
      return [{ ...shared, kind: "conflict", why: `about its title: ${conflictText(title.conflict)}` }];
    if (title.proposal !== null)
      return [
        { ...shared, kind: "proposed", why: `${title.proposal.by} proposes the title "${title.proposal.title}"` },
      ];
    if (traits.differences.length > 0) {
      const isConflict = traits.differences.some((each) => each.isConflict);
      const why = traits.differences.map(fieldText).join("; ");
      return [{ ...shared, kind: isConflict ? "conflict" : "drift", why }];
    }
    const drift = outcome.drift ?? title.drift ?? driftOf.get(index);
    return drift === undefined ? [] : [{ ...shared, kind: "drift", why: drift }];
  });
}

function conflictText({ here, there }: WordConflict): string {
  return `the plan says "${here}" where the issue says "${there}"`;
}

function fieldText({ field, plan, issue }: FieldDifference): string {
  return `about its ${field}: the plan says "${plan}" where GitHub says "${issue}"`;
}

/** Reports unread items: they stay as they were. */
export function reportUnread(items: readonly TrackedItem[]): readonly Disagreement[] {
  return items.flatMap(({ item, key, issue }): readonly Disagreement[] => {
    const { index, unread } = item;
    if (unread === undefined) return [];
    const why = `${unread.message} (${unread.path}:${unread.line})`;
    return [{ index, key, kind: "unread", issue: issue?.number ?? null, why }];
  });
}

/** Reports items whose line names an issue that may not be theirs. */
export function reportDoubtful(items: readonly TrackedItem[]): readonly Disagreement[] {
  return items.flatMap(({ item, key, doubt }): readonly Disagreement[] =>
    doubt === null
      ? []
      : [{ index: item.index, key, kind: "doubtful", issue: null, why: `no issue is created for it: ${doubt.why}` }],
  );
}

/** Reports additional issues of an item that has its issue. */
export function reportCopies({ copies }: Leftovers): readonly Disagreement[] {
  return copies.flatMap(({ original, copy }): readonly Disagreement[] =>
    copy.issue.state === "closed"
      ? []
      : [{ index: null, key: copy.marker.key, kind: "copy", issue: copy.issue.number, why: `a copy of #${original}` }],
  );
}

/**
 * Reports open issues of this plan that no item takes and no record lists: nobody knows which item they belonged to.
 */
export function reportUntaken({ base, record }: ReconcileInput, { untaken }: Leftovers): readonly Disagreement[] {
  const isKnown = (key: string) => base?.byKey.has(key) === true || record?.orphans[key] !== undefined;
  return untaken.flatMap(({ issue, marker }): readonly Disagreement[] =>
    issue.state === "closed" || marker.removed || isKnown(marker.key)
      ? []
      : [
          {
            index: null,
            key: marker.key,
            kind: "orphan",
            issue: issue.number,
            why: "it belongs to no item of the plan",
          },
        ],
  );
}

/** Items whose issue was deleted or moved away: no new one is created. */
export function reportGone(
  gone: Readonly<Record<string, number>>,
  items: readonly TrackedItem[],
): readonly Disagreement[] {
  const indexOf = new Map(items.map(({ item, key }) => [key, item.index]));
  return Object.entries(gone).flatMap(([key, number]): readonly Disagreement[] => {
    const index = indexOf.get(key);
    if (index === undefined) return [];
    const why = `its issue #${number} was deleted or moved away: no new one is created`;
    return [{ index, key, kind: "gone", issue: null, why }];
  });
}
