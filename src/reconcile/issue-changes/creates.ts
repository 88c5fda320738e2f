import { FieldPlaces } from "../../plan/edit/fields/has-field.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { Item, ItemKind } from "../../plan/model/plan.ts";
import { labelsOfTags, speaksOfStarted } from "../merge/traits.ts";
import { loginsOf } from "../merge/owners.ts";
import { newFields } from "./field-patch.ts";
import type { IssueTexts } from "./issue-texts.ts";
import type { Operation } from "../input/operation.ts";
import type { Policy } from "../input/policy.ts";
import type { ReconcileInput } from "../input/reconcile-input.ts";
import { roomBelow } from "../structure/room.ts";
import { itemAt, type TrackedItem } from "../items/tracked-item.ts";

/**
 * Creates an issue for every item that should have one and has none, in document order, under the nearest parent that
 * has room.
 */
export function planCreates(
  input: ReconcileInput,
  items: readonly TrackedItem[],
  texts: IssueTexts,
): readonly Operation[] {
  const places = new FieldPlaces(input.plan, input.patterns);
  const room = new Map<ItemIndex, number>();
  const takeRoom = (host: ItemIndex): boolean => {
    const left = room.get(host) ?? roomBelow(itemAt(items, host).issue ?? { children: [] });
    room.set(host, left - 1);
    return left > 0;
  };
  return items.flatMap((row): readonly Operation[] => {
    const { item, key, place } = row;
    if (!place.hasIssue || row.issue !== null) return [];
    const desired = texts.desired(item.index);
    const host = input.capabilities.subIssues && place.host !== null && takeRoom(place.host) ? place.host : null;
    const { labels, ...fields } = newFields(item, input.policy.fields, places);
    const issue = {
      title: desired.title,
      body: desired.block,
      labels: [...new Set([...desired.labels, ...input.policy.extraLabels, ...traitLabels(input, item), ...labels])],
      ...extras(input.policy, item.kind, item.fields.owner),
      ...fields,
    };
    return [{ kind: "create", index: item.index, key, host, issue }];
  });
}

function traitLabels({ policy, plan }: ReconcileInput, item: Item): readonly string[] {
  const isSaid = item.stateFrom !== "children" || speaksOfStarted(plan);
  const isStarted = item.started && item.state === "open" && isSaid;
  return [...(isStarted ? [policy.startedLabel] : []), ...labelsOfTags(item, policy)];
}

function extras(policy: Policy, kind: ItemKind, owner: string | undefined) {
  const logins = loginsOf(owner, policy.assignees) ?? [];
  const type = policy.issueTypes.get(kind);
  return {
    ...(policy.milestone === null ? {} : { milestone: policy.milestone }),
    ...(logins.length === 0 ? {} : { assignees: logins }),
    ...(type === undefined ? {} : { type }),
  };
}
