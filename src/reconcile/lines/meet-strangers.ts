import type { IssueNumber } from "../../ports/issue-number.ts";
import type { ReconcileInput } from "../input/reconcile-input.ts";
import type { IdentifiedItem } from "../items/tracked-item.ts";
import { bindStrangers, findStrangers, type BoundStrangers, type KnownStranger, type Stranger } from "./strangers.ts";

/** The strangers of a plan, and the lines that they are bound to. */
export interface MetStrangers extends BoundStrangers {
  /** Those without a line. */
  readonly strangers: readonly Stranger[];
  readonly known: readonly KnownStranger[];
}

/** Returns the items with the strangers that are bound to their lines. */
export function withStrangers(
  items: readonly IdentifiedItem[],
  { bound, offered, doubtful }: BoundStrangers,
): readonly IdentifiedItem[] {
  return items.map((row) => {
    const issue = bound.get(row.item.index);
    if (issue !== undefined) return { ...row, issue, isAdopted: true, offer: offered.get(row.item.index) ?? null };
    return { ...row, doubt: doubtful.get(row.item.index) ?? row.doubt };
  });
}

/** Finds the strangers below a plan's issues, where new lines may come from GitHub at all. */
export function meetStrangers(
  input: ReconcileInput,
  items: readonly IdentifiedItem[],
  isOurs: (number: IssueNumber) => boolean,
): MetStrangers {
  if (!input.policy.takes.has("lines") || !input.capabilities.subIssues)
    return { strangers: [], known: [], bound: new Map(), offered: new Map(), doubtful: new Map(), unasked: [] };
  const { record } = input;
  const leftAlone = new Set(record?.strangers);
  const offers = record?.offers ?? {};
  const known = new Set(items.flatMap(({ issue }) => issue?.number ?? []));
  const isKnown = (number: IssueNumber) => isOurs(number) || known.has(number);
  const adoption = {
    ...input,
    items,
    address: input.texts.address,
    isOurs: isKnown,
    leftAlone,
    offers,
    proposals: record?.proposals ?? {},
  };
  const unasked: IssueNumber[] = [];
  const found = findStrangers(adoption, (number) => unasked.push(number));
  const bound = bindStrangers(adoption, found);
  const settled = new Set([...bound.bound.values()].map(({ number }) => number));
  const held = new Set([...bound.doubtful.values()].map(({ number }) => number));
  return {
    ...bound,
    known: found.known,
    unasked: [...unasked, ...bound.unasked],
    strangers: found.strangers.filter(({ issue }) => !settled.has(issue.number) && !held.has(issue.number)),
  };
}
