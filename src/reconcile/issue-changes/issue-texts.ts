import type { IssueNumber } from "../../ports/issue-number.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import { fitBody } from "../../issue/body-room.ts";
import type { CheckLine } from "../../issue/checklist.ts";
import type { ChildLine, IssueContent, KeptTitle } from "../../issue/issue-content.ts";
import { titleHash } from "../../issue/marker.ts";
import { sanitizeLine } from "../../issue/sanitize.ts";
import { issueTitle } from "../../issue/title/issue-title.ts";
import { renderIssue, type DesiredIssue } from "../../issue/render.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { BaseItem } from "../../record/base.ts";
import type { Cascade } from "../merge/states/cascade.ts";
import { elementAt } from "../../plan/model/element-at.ts";
import type { Operation } from "../input/operation.ts";
import { parsedBody } from "../identity-of-items/parsed-body.ts";
import type { ReconcileInput } from "../input/reconcile-input.ts";
import { itemAt, type TrackedItem } from "../items/tracked-item.ts";
import { roomBelow } from "../structure/room.ts";
import { kindLabel } from "../../issue/label-names.ts";

/** The texts of one plan's issues, as plan and merge want them. Each is rendered once, on first use. */
export class IssueTexts {
  readonly #input: ReconcileInput;
  readonly #items: readonly TrackedItem[];
  readonly #desired = new Map<ItemIndex, DesiredIssue>();
  readonly #checks: ReadonlyMap<ItemIndex, readonly CheckLine[]>;
  readonly #children: ReadonlyMap<ItemIndex, readonly TrackedItem[]>;

  constructor(input: ReconcileInput, items: readonly TrackedItem[]) {
    this.#input = input;
    this.#items = items;
    this.#checks = collectChecks(items);
    this.#children = collectChildren(items);
  }

  /** Returns the desired issue of an item. */
  desired(index: ItemIndex): DesiredIssue {
    const known = this.#desired.get(index);
    if (known !== undefined) return known;
    const desired = this.#render(index);
    this.#desired.set(index, desired);
    return desired;
  }

  /**
   * Returns the text for the issue of an item that was removed from the plan: its last text, and the commit that
   * removed it.
   */
  removed(base: BaseItem, issue: ObservedIssue): DesiredIssue {
    const { address, commit } = this.#input.texts;
    const plan = this.#input.base?.plan ?? this.#input.plan;
    const view: IssueContent = {
      ...this.#shared(),
      plan,
      item: base.item,
      key: base.key,
      labels: [],
      checks: [],
      children: [],
      dependsOn: [],
      numberOf: () => null,
      stateOf: (index) => elementAt(plan.items, index, "items of the plan").state,
      isStarted: () => false,
      removedIn: `${address}/commit/${commit ?? "HEAD"}`,
      kept: keptTitle(issue),
    };
    return fitBody(issue.body, (room) => renderIssue(view, room));
  }

  /** Returns one comment for each issue whose closing completed the items below it. */
  cascadeComments(cascading: readonly Cascade[]): readonly Operation[] {
    return cascading.flatMap(({ above, below }): readonly Operation[] => {
      const { item, key, issue } = above;
      if (issue === null) return [];
      const lines = below.map((row) => `- ${sanitizeLine(row.item.title)}`);
      const body = `Closing this completed everything that was open below it:\n\n${lines.join("\n")}\n\nReopen it to undo that.`;
      return [{ kind: "comment", index: item.index, key, number: issue.number, body }];
    });
  }

  #shared() {
    const { address, repository } = this.#input.texts;
    return { planId: this.#input.planId, address, repository };
  }

  #render(index: ItemIndex): DesiredIssue {
    const { plan, policy, capabilities, chart } = this.#input;
    const row = itemAt(this.#items, index);
    const { item, key, issue } = row;
    const label = kindLabel(policy.labels, item.kind);
    const view: IssueContent = {
      ...this.#shared(),
      plan,
      item,
      key,
      labels: label === null ? [policy.labels.all] : [policy.labels.all, label],
      checks: this.#checks.get(index) ?? [],
      children: this.#listedChildren(row),
      dependsOn: item.dependsOn.map((at) => {
        const other = itemAt(this.#items, at);
        return { title: other.item.title, number: capabilities.dependencies ? null : this.#numberOf(other) };
      }),
      numberOf: (at) => this.#numberOf(itemAt(this.#items, at)),
      stateOf: (at) => itemAt(this.#items, at).outcome.state,
      isStarted: (at) => itemAt(this.#items, at).traits.isStarted,
      ...(chart !== undefined && { chart }),
      removedIn: null,
    };
    if (issue === null) return renderIssue(view);
    return fitBody(issue.body, (room) => renderIssue({ ...view, kept: titleOf(row, issue) }, room));
  }

  /** Returns the issue's number, even where only the record knows it: a partial read covers only the first page. */
  #numberOf({ key, issue, base }: TrackedItem): IssueNumber | null {
    if (this.#input.gone[key] !== undefined) return null;
    return issue?.number ?? base?.issue ?? null;
  }

  /**
   * Returns children that GitHub does not show below this issue: all of them without sub-issues, else those for which
   * it has no room.
   */
  #listedChildren({ item, issue }: TrackedItem): readonly ChildLine[] {
    const shown = new Set(
      this.#input.capabilities.subIssues ? (issue?.children.map(({ number }) => number) ?? []) : [],
    );
    const isFull = issue !== null && roomBelow(issue) <= 0;
    if (this.#input.capabilities.subIssues && !isFull) return [];
    return (this.#children.get(item.index) ?? []).flatMap((child) => {
      const number = this.#numberOf(child);
      if (number !== null && shown.has(number)) return [];
      return [{ index: child.item.index, title: child.item.title, number, state: child.outcome.state }];
    });
  }
}

/**
 * Returns the title that an issue is to have, with the hash for its marker: that of the title that a run wrote last, or
 * that both sides agree on. A title that a person wrote is none of these.
 */
function titleOf({ item, title }: TrackedItem, issue: ObservedIssue): KeptTitle | null {
  const text = title.issue ?? issue.title;
  if (title.issue !== null || text === issueTitle(item)) return { text, written: titleHash(text) };
  return { text, written: keptTitle(issue)?.written ?? "" };
}

/** Returns the present title of an issue, with the hash of the title in its marker; null without a marker. */
function keptTitle(issue: ObservedIssue): KeptTitle | null {
  const { block, marker } = parsedBody(issue);
  return block === "newer" || marker === null ? null : { text: issue.title, written: marker.title };
}

/** Returns the checklist of each issue: the items below it without an issue of their own, in document order. */
function collectChecks(items: readonly TrackedItem[]): ReadonlyMap<ItemIndex, readonly CheckLine[]> {
  const checks = new Map<ItemIndex, CheckLine[]>();
  const depths = new Map<ItemIndex, number>();
  for (const row of items) {
    const { item, key, outcome, place } = row;
    if (place.host === null || place.hasIssue) continue;
    // Items directly below the host have no parent's line above them.
    const above = item.parent === null ? undefined : depths.get(item.parent);
    const depth = above === undefined ? 0 : above + 1;
    depths.set(item.index, depth);
    const { state } = outcome;
    // Where both sides disagree, the box stays as a human left it.
    const isTicked = (outcome.issue ?? state) === "done";
    const lines = checks.get(place.host) ?? [];
    lines.push({ key, item, state, isTicked, depth });
    checks.set(place.host, lines);
  }
  return checks;
}

/** Returns the items whose issues belong directly below each issue. */
function collectChildren(items: readonly TrackedItem[]): ReadonlyMap<ItemIndex, readonly TrackedItem[]> {
  const children = new Map<ItemIndex, TrackedItem[]>();
  for (const row of items) {
    const { host, hasIssue } = row.place;
    if (host === null || !hasIssue) continue;
    const known = children.get(host) ?? [];
    known.push(row);
    children.set(host, known);
  }
  return children;
}
