import type { ItemIndex } from "../../plan/model/item-index.ts";
import { titleHash } from "../../issue/marker.ts";
import type { DesiredIssue } from "../../issue/render.ts";
import type { IssuePatch, ObservedIssue } from "../../ports/issue.ts";
import type { BaseItem } from "../../record/base.ts";
import { compareBody } from "./body-changes.ts";
import type { IssueChange, Operation } from "../input/operation.ts";
import { issueState } from "../items/item-state.ts";
import type { ItemOutcome } from "../items/tracked-item.ts";
import { parsedBody } from "../identity-of-items/parsed-body.ts";

/** One item's issue as it is, and as plan and merge want it. */
export interface IssueComparison {
  readonly index: ItemIndex;
  readonly key: string;
  readonly issue: ObservedIssue;
  readonly desired: DesiredIssue;
  readonly outcome: ItemOutcome;
  readonly base: BaseItem | null;
  /** Title that the base's text gives the issue; null without a base. */
  readonly baseTitle: string | null;
  /** It is closed and keeps its title, since it is only assumed to be this item's issue. */
  readonly keepsTitle: boolean;
  /** The issue became the item's in this run: its title was never the plan's. */
  readonly isAdopted: boolean;
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

  const title = compareTitle(comparison, parsed.marker?.title ?? null);
  const state = compareState(comparison);
  const changes: IssueChange[] = [];
  let patch: IssuePatch = {};
  if (title === "rename") {
    patch = { ...patch, title: desired.title };
    changes.push({ kind: "rename", from: issue.title, to: desired.title });
  }
  const text = compareBody(issue.body, desired, comparison.unheard ?? null);
  if (text.body !== null) {
    patch = { ...patch, body: text.body };
    changes.push({ kind: "text", note: text.note });
  }
  const labels = compareLabels(comparison);
  if (labels.added.length + labels.removed.length > 0) {
    patch = {
      ...patch,
      ...(labels.added.length > 0 ? { addLabels: labels.added } : {}),
      ...(labels.removed.length > 0 ? { removeLabels: labels.removed } : {}),
    };
    changes.push({ kind: "labels", ...labels });
  }
  if (state !== null) {
    patch = { ...patch, ...state.patch };
    changes.push(state.change);
  }
  const { index, key } = comparison;
  return {
    update: changes.length === 0 ? null : { kind: "update", index, key, number: issue.number, patch, changes },
    drift: title === "drift" ? driftOfTitle(comparison) : text.drift,
  };
}

/**
 * Decides about a title: one that a human wrote on GitHub stays until the plan's title changes. A title that the marker
 * lists as written is no such change: it was written by a run that died before it wrote its record, and the human's
 * title is newer.
 */
function compareTitle(comparison: IssueComparison, written: string | null): "same" | "rename" | "drift" {
  const { issue, desired, base, baseTitle } = comparison;
  if (comparison.keepsTitle) return "drift";
  if (issue.title === desired.title) return "same";
  const isOurs = written !== null && titleHash(issue.title) === written;
  if (isOurs || base?.stale.has("title") === true) return "rename";
  if (written === titleHash(desired.title)) return "drift";
  return baseTitle !== null && baseTitle !== desired.title ? "rename" : "drift";
}

function driftOfTitle({ issue, keepsTitle, isAdopted }: IssueComparison): string {
  if (keepsTitle) return "its closed issue keeps its title, since it is not certain that it belongs to this item";
  if (isAdopted) return `its issue is called "${issue.title}"`;
  return `its title was edited on GitHub, to "${issue.title}"`;
}

function compareLabels({ issue, desired, kindLabels }: IssueComparison): {
  added: readonly string[];
  removed: readonly string[];
} {
  const has = (names: readonly string[], wanted: string) =>
    names.some((name) => name.toLowerCase() === wanted.toLowerCase());
  return {
    added: desired.labels.filter((name) => !has(issue.labels, name)),
    removed: issue.labels.filter((name) => has(kindLabels, name) && !has(desired.labels, name)),
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
