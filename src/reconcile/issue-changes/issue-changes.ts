import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { DesiredIssue } from "../../issue/render.ts";
import type { IssuePatch, ObservedIssue } from "../../ports/issue.ts";
import { compareBody } from "./body-changes.ts";
import type { IssueChange, Operation } from "../input/operation.ts";
import { issueState } from "../items/item-state.ts";
import { readTrait } from "../items/trait.ts";
import { fieldPatch } from "./field-patch.ts";
import type { ValueChange, ItemOutcome, TraitChange } from "../items/tracked-item.ts";
import { parsedBody } from "../identity-of-items/parsed-body.ts";

/** One item's issue as it is, and as plan and merge want it. */
export interface IssueComparison {
  readonly index: ItemIndex;
  readonly key: string;
  readonly issue: ObservedIssue;
  readonly desired: DesiredIssue;
  readonly outcome: ItemOutcome;
  /** What the plan changed about the item's traits. */
  readonly traits: readonly TraitChange[];
  /** What the plan changed about fields with one value. */
  readonly fields: readonly ValueChange[];
  readonly startedLabel: string;
  /** Labels of kinds, including names that were configured before: those that don't fit are removed. */
  readonly kindLabels: readonly string[];
  /** Why the boxes in its body were ignored; null: they were not. */
  readonly unheard?: string | null;
}

/** The changes to one issue, and the differences that are left because a human wanted them. */
export interface IssueDifference {
  readonly update: Extract<Operation, { kind: "update" }> | null;
  readonly drift: string | null;
}

/** Compares an issue with its desired state; returns one patch, or none. Equal text is not written again. */
export function compareIssue(comparison: IssueComparison): IssueDifference {
  const { issue, desired } = comparison;
  const parsed = parsedBody(issue);
  if (parsed.block === "newer") return { update: null, drift: "its text was written by a newer version of plansync" };

  const state = compareState(comparison);
  const changes: IssueChange[] = [];
  let patch: IssuePatch = {};
  if (issue.title !== desired.title) {
    patch = { ...patch, title: desired.title };
    changes.push({ kind: "rename", from: issue.title, to: desired.title });
  }
  const text = compareBody(issue.body, desired, comparison.unheard ?? null);
  if (text.body !== null) {
    patch = { ...patch, body: text.body };
    changes.push({ kind: "text", note: text.note });
  }
  const fields = fieldPatch(issue, comparison.fields);
  const { labels, owners } = withTraits(compareLabels(comparison, fields.labels), comparison);
  if (labels.added.length + labels.removed.length > 0) {
    patch = {
      ...patch,
      ...(labels.added.length > 0 ? { addLabels: labels.added } : {}),
      ...(labels.removed.length > 0 ? { removeLabels: labels.removed } : {}),
    };
    changes.push({ kind: "labels", ...labels });
  }
  if (owners.added.length + owners.removed.length > 0) {
    patch = {
      ...patch,
      ...(owners.added.length > 0 ? { addAssignees: owners.added } : {}),
      ...(owners.removed.length > 0 ? { removeAssignees: owners.removed } : {}),
    };
    changes.push({ kind: "assign", ...owners });
  }
  for (const { field, value } of comparison.fields) changes.push({ kind: "field", field, value });
  patch = { ...patch, ...fields.patch };
  if (state !== null) {
    patch = { ...patch, ...state.patch };
    changes.push(state.change);
  }
  const { index, key } = comparison;
  return {
    update: changes.length === 0 ? null : { kind: "update", index, key, number: issue.number, patch, changes },
    drift: text.drift,
  };
}

function compareLabels({ issue, desired, kindLabels }: IssueComparison, ofFields: SetChange): SetChange {
  const has = (names: readonly string[], wanted: string) =>
    names.some((name) => name.toLowerCase() === wanted.toLowerCase());
  return {
    added: [...desired.labels, ...ofFields.added].filter((name) => !has(issue.labels, name)),
    removed: [
      ...issue.labels.filter((name) => has(kindLabels, name) && !has(desired.labels, name)),
      ...ofFields.removed,
    ],
  };
}

interface SetChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Adds what the plan changed about traits: labels for tags and for what is started, and owners. */
function withTraits(
  labels: SetChange,
  { issue, traits, startedLabel }: IssueComparison,
): { readonly labels: SetChange; readonly owners: SetChange } {
  const named = traits.map(({ trait, isSet }) => ({ found: readTrait(trait), isSet }));
  const label = (wanted: boolean): readonly string[] =>
    named.flatMap(({ found, isSet }) => {
      if (isSet !== wanted || found.kind === "owner" || found.kind === "field") return [];
      const name = found.kind === "started" ? startedLabel : found.tag;
      // GitHub's labels know no case: the name is removed as it is spelled there.
      return wanted ? [name] : issue.labels.filter((present) => present.toLowerCase() === name.toLowerCase());
    });
  const login = (wanted: boolean): readonly string[] =>
    named.flatMap(({ found, isSet }) => (isSet === wanted && found.kind === "owner" ? [found.login] : []));
  return {
    labels: { added: [...labels.added, ...label(true)], removed: [...labels.removed, ...label(false)] },
    owners: { added: login(true), removed: login(false) },
  };
}

function compareState({ issue, outcome }: IssueComparison): { patch: IssuePatch; change: IssueChange } | null {
  const observed = issueState(issue);
  const wanted = outcome.issue;
  if (wanted === null || (wanted === "open") === (observed === "open")) return null;
  const why = outcome.why ?? "the plan says so";
  if (wanted === "open") return { patch: { state: "open" }, change: { kind: "reopen", why } };
  const reason = wanted === "dropped" ? "not_planned" : "completed";
  return { patch: { state: "closed", closeReason: reason }, change: { kind: "close", reason, why } };
}
