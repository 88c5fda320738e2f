import { fitBody } from "../issue/body-room.ts";
import type { CheckLine } from "../issue/checklist.ts";
import type { ChildLine, IssueView, KeptTitle } from "../issue/issue-view.ts";
import { titleHash } from "../issue/marker.ts";
import { neutraliseLine } from "../issue/neutralise.ts";
import { issueTitle, renderIssue, type DesiredIssue } from "../issue/render.ts";
import type { Item, ItemState } from "../plan/plan.ts";
import type { ObservedIssue } from "../ports/issue.ts";
import type { BaseItem } from "./base.ts";
import type { Identity } from "./identify.ts";
import type { Operation } from "./operation.ts";
import type { Placement } from "./placement.ts";
import { parsedBody } from "./parsed-body.ts";
import { kindLabel } from "./policy.ts";
import type { ReconcileInput } from "./reconcile-input.ts";
import type { ItemOutcome } from "./state-input.ts";

/** The texts of one plan's issues, as plan and merge want them. Each is rendered once, when first asked for. */
export class IssueTexts {
  readonly #input: ReconcileInput;
  readonly #identity: Identity;
  readonly #outcomes: readonly ItemOutcome[];
  readonly #desired = new Map<number, DesiredIssue>();
  readonly #checks: ReadonlyMap<number, readonly CheckLine[]>;
  readonly #children: ReadonlyMap<number, readonly number[]>;

  constructor(input: ReconcileInput, identity: Identity, placement: Placement, outcomes: readonly ItemOutcome[]) {
    this.#input = input;
    this.#identity = identity;
    this.#outcomes = outcomes;
    this.#checks = collectChecks(input, identity, placement, outcomes);
    this.#children = collectChildren(input, placement);
  }

  /** What the issue of an item is to be. */
  desired(index: number): DesiredIssue {
    const known = this.#desired.get(index);
    if (known !== undefined) return known;
    const desired = this.#render(index);
    this.#desired.set(index, desired);
    return desired;
  }

  /** True for an item whose line is not read at present: its issue stays as it is. */
  isUnread(index: number): boolean {
    return this.#input.plan.items[index]?.unread !== undefined;
  }

  titleOf(item: Item): string {
    return issueTitle(item);
  }

  /** What the issue of an item says that left the plan: its last text, and where it went. */
  removed(base: BaseItem, issue: ObservedIssue): DesiredIssue {
    const { address, commit } = this.#input.texts;
    const plan = this.#input.base?.plan ?? this.#input.plan;
    const view: IssueView = {
      ...this.#shared(),
      plan,
      item: base.item,
      key: base.key,
      labels: [],
      checks: [],
      children: [],
      dependsOn: [],
      numberOf: () => null,
      stateOf: (index) => plan.items[index]?.state ?? "open",
      removedIn: `${address}/commit/${commit ?? "HEAD"}`,
      kept: keptTitle(issue),
    };
    return fitBody(issue.body, (room) => renderIssue(view, room));
  }

  /** One comment on each issue whose closing completed what lies below it. */
  cascadeComments(cascading: ReadonlyMap<number, readonly number[]>): readonly Operation[] {
    return [...cascading].flatMap(([above, below]): readonly Operation[] => {
      const issue = this.#identity.issueOf[above];
      if (issue == null) return [];
      const lines = below.map((index) => `- ${neutraliseLine(this.#input.plan.items[index]?.title ?? "")}`);
      const body = `Closing this completed what was open below it:\n\n${lines.join("\n")}\n\nReopen it to take that back.`;
      return [{ kind: "comment", index: above, key: this.#identity.keys[above] ?? "", number: issue.number, body }];
    });
  }

  #shared() {
    const { address, repository } = this.#input.texts;
    return { planId: this.#input.planId, address, repository };
  }

  #render(index: number): DesiredIssue {
    const { plan, policy, capabilities } = this.#input;
    const item = plan.items[index];
    if (item === undefined) throw new RangeError(`the plan has no item ${index}`);
    const label = kindLabel(policy.labels, item.kind);
    const view: IssueView = {
      ...this.#shared(),
      plan,
      item,
      key: this.#identity.keys[index] ?? "",
      labels: label === null ? [policy.labels.all] : [policy.labels.all, label],
      checks: this.#checks.get(index) ?? [],
      children: this.#listedChildren(index),
      dependsOn: item.dependsOn.map((at) => ({
        title: plan.items[at]?.title ?? "",
        number: capabilities.dependencies ? null : this.#numberOf(at),
      })),
      numberOf: (at) => this.#numberOf(at),
      stateOf: (at) => this.#stateOf(at),
      removedIn: null,
    };
    const issue = this.#identity.issueOf[index] ?? null;
    if (issue === null) return renderIssue(view);
    const rendered = fitBody(issue.body, (room) => renderIssue({ ...view, kept: this.keptTitle(index) }, room));
    // A line that says nothing but a number leaves the title to the issue.
    return item.reference?.isAlone === true ? { ...rendered, title: issue.title } : rendered;
  }

  /**
   * The title that a closed issue keeps as long as it is closed: on an assumption nothing that is done gets another
   * one. Once it is open again, it gets the plan's, unless a person wrote it. Null: the plan's title holds.
   */
  keptTitle(index: number): KeptTitle | null {
    const issue = this.#identity.issueOf[index];
    const item = this.#input.plan.items[index];
    if (issue?.state !== "closed" || item === undefined || this.#outcomes[index]?.issue === "open") return null;
    const kept = keptTitle(issue);
    const title = issueTitle(item);
    if (kept === null || issue.title === title) return null;
    if (this.#identity.assumed.has(index)) return kept;
    const base = this.#identity.baseOf[index] ?? null;
    const isOurs = titleHash(issue.title) === kept.written;
    return isOurs && base !== null && issueTitle(base.item) === title ? kept : null;
  }

  /** The issue's number, also where only the record knows it: a glance reads no more than the first page. */
  #numberOf(index: number): number | null {
    const key = this.#identity.keys[index] ?? "";
    if (this.#input.gone[key] !== undefined) return null;
    return this.#identity.issueOf[index]?.number ?? this.#identity.baseOf[index]?.issue ?? null;
  }

  #stateOf(index: number): ItemState {
    return this.#outcomes[index]?.state ?? "open";
  }

  /** Children that GitHub does not show below this issue: all without sub-issues, else those beyond its hundred. */
  #listedChildren(index: number): readonly ChildLine[] {
    const issue = this.#identity.issueOf[index] ?? null;
    const shown = new Set(
      this.#input.capabilities.subIssues ? (issue?.children.map(({ number }) => number) ?? []) : [],
    );
    const isFull = shown.size >= MAX_SHOWN;
    if (this.#input.capabilities.subIssues && !isFull) return [];
    return (this.#children.get(index) ?? []).flatMap((child) => {
      const number = this.#numberOf(child);
      if (number !== null && shown.has(number)) return [];
      return [{ index: child, title: this.#input.plan.items[child]?.title ?? "", number, state: this.#stateOf(child) }];
    });
  }
}

/** The title of an issue as it is, and what its marker says of it; null where no marker tells. */
function keptTitle(issue: ObservedIssue): KeptTitle | null {
  const { block, marker } = parsedBody(issue);
  return block === "newer" || marker === null ? null : { text: issue.title, written: marker.title };
}

/** GitHub shows 100 sub-issues of a parent at most. */
const MAX_SHOWN = 100;

/** The checklist of every issue: the items below it that have none of their own, in document order. */
function collectChecks(
  { plan }: ReconcileInput,
  identity: Identity,
  placement: Placement,
  outcomes: readonly ItemOutcome[],
): ReadonlyMap<number, readonly CheckLine[]> {
  const checks = new Map<number, CheckLine[]>();
  const depths: number[] = [];
  for (const item of plan.items) {
    if (item.index === 0 || placement.hasIssue[item.index] === true) continue;
    const host = placement.host[item.index] ?? 0;
    const depth = item.parent === host ? 0 : (depths[item.parent ?? 0] ?? -1) + 1;
    depths[item.index] = depth;
    const lines = checks.get(host) ?? [];
    const outcome = outcomes[item.index];
    const state = outcome?.state ?? item.state;
    // Where both sides disagree the box stays as a human left it.
    const isTicked = (outcome?.issue ?? state) === "done";
    lines.push({ key: identity.keys[item.index] ?? "", item, state, isTicked, depth });
    checks.set(host, lines);
  }
  return checks;
}

/** The items whose issues belong directly below each issue. */
function collectChildren({ plan }: ReconcileInput, placement: Placement): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  for (const item of plan.items) {
    if (item.index === 0 || placement.hasIssue[item.index] !== true) continue;
    const host = placement.host[item.index] ?? 0;
    const known = children.get(host) ?? [];
    known.push(item.index);
    children.set(host, known);
  }
  return children;
}
