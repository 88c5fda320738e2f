import type { Item, ItemKind } from "../plan/plan.ts";
import type { Identity } from "./identify.ts";
import type { IssueTexts } from "./issue-texts.ts";
import type { Operation } from "./operation.ts";
import type { Placement } from "./placement.ts";
import type { Policy } from "./policy.ts";
import type { ReconcileInput } from "./reconcile-input.ts";
import { MAX_CHILDREN } from "./structure.ts";

/** An issue for every item that wants one and has none, in document order, under the parent that still has room. */
export function planCreates(
  input: ReconcileInput,
  identity: Identity,
  placement: Placement,
  texts: IssueTexts,
): readonly Operation[] {
  const room = new Map<number, number>();
  return input.plan.items.flatMap((item): readonly Operation[] => {
    if (placement.hasIssue[item.index] !== true || identity.issueOf[item.index] != null) return [];
    const desired = texts.desired(item.index);
    const host = item.index === 0 || !input.capabilities.subIssues ? null : (placement.host[item.index] ?? 0);
    const left = host === null ? 0 : (room.get(host) ?? MAX_CHILDREN - (identity.issueOf[host]?.children.length ?? 0));
    if (host !== null) room.set(host, left - 1);
    const issue = {
      title: desired.title,
      body: desired.block,
      labels: [...new Set([...desired.labels, ...input.policy.extraLabels, ...tagLabels(input.policy, item)])],
      ...extras(input.policy, item.kind, item.fields.owner),
    };
    return [
      { kind: "create", index: item.index, key: identity.keys[item.index] ?? "", host: left > 0 ? host : null, issue },
    ];
  });
}

/** GitHub takes no longer names for labels. */
const MAX_LABEL = 50;

/** Tags with a hash, as they are written: `[P]` and `MVP` are tags too, but say nothing of what the work is about. */
function tagLabels(policy: Policy, item: Item): readonly string[] {
  if (!policy.tagLabels) return [];
  return item.tags.filter((tag) => tag.length <= MAX_LABEL && item.text.includes(`#${tag}`));
}

function extras(policy: Policy, kind: ItemKind, owner: string | undefined) {
  const login = owner === undefined ? undefined : policy.assignees.get(owner.replace(/^@/, ""));
  const type = policy.issueTypes.get(kind);
  return {
    ...(policy.milestone === null ? {} : { milestone: policy.milestone }),
    ...(login === undefined ? {} : { assignees: [login] }),
    ...(type === undefined ? {} : { type }),
  };
}
