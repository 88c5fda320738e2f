import type { Undo } from "../../plan/model/plan.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import { RECORD_FORMAT, type PlanRecord } from "../../record/record.ts";
import { stillGone } from "../identity-of-items/adoption.ts";
import { nameOfMeaning } from "../items/field-meaning.ts";
import { isTold } from "../merge/field-values.ts";
import { excepts } from "./excepts.ts";
import { listedRow, unreadRow } from "./listed-rows.ts";
import { pendingTexts } from "./pending-texts.ts";
import type { RunResult } from "./run-result.ts";

/** Returns the record after a run, complete or not. */
export function nextRecord(run: RunResult): PlanRecord {
  const { items } = run.changes;
  return {
    format: RECORD_FORMAT,
    plan: run.planId,
    path: run.plan.path,
    branch: run.branch,
    repository: run.repository,
    base: run.base,
    pending: pendingTexts(run),
    takes: true,
    fingerprint: run.fingerprint,
    writer: run.writer,
    follower: run.follower,
    choice: run.choice,
    labels: [...run.labels],
    outside: run.outside,
    items: items.flatMap((row) => (row.item.unread === undefined ? [listedRow(row, row.item.line)] : [])),
    unread: items.flatMap((row) => (row.item.unread === undefined ? [] : [unreadRow(items, row, row.item.index)])),
    except: excepts(run),
    undo: undos(run),
    formerly: formerTitles(run),
    fields: comparedFields(run),
    milestones: milestonesOf(run),
    strangers: leftStrangers(run),
    offers: offersOf(run),
    proposals: { ...run.changes.proposals },
    cascades: Object.fromEntries(Object.entries(run.changes.cascades).map(([key, below]) => [key, [...below]])),
    gone: { ...stillGone(run.gone, items) },
    orphans: { ...run.changes.orphans },
    away: null,
    proposed: run.proposed,
    refs: run.refs,
    results: run.results,
  };
}

function undos(run: RunResult): Record<string, Undo> {
  const result: Record<string, Undo> = {};
  for (const { key, base, outcome } of run.changes.items) {
    const undo = run.undo.get(key) ?? base?.undo ?? run.previous?.undo[key];
    if (undo !== undefined && outcome.plan === "done") result[key] = undo;
  }
  return result;
}

/** Returns the titles that taken ones have replaced: a branch that lacks the new title may still change the old one. */
function formerTitles({ changes, next, previous }: RunResult): Record<string, string> {
  const result: Record<string, string> = {};
  for (const { key, item, base } of changes.items)
    if (next?.rewritten?.taken.has(key) === true) result[key] = item.title;
    else if (base !== null && base.item.title !== item.title && previous?.proposed?.[key]?.title === item.title)
      result[key] = base.item.title;
    else if (base?.formerly != null && base.item.title === item.title) result[key] = base.formerly;
  return result;
}

/** Returns the fields with one value that both sides are compared in: all but those that this server says nothing of. */
function comparedFields({ changes, fields }: RunResult): string[] {
  return [...fields].flatMap(([field, meaning]) =>
    changes.items.every(({ issue }) => issue === null || isTold(issue, meaning)) ? [nameOfMeaning(field, meaning)] : [],
  );
}

/** Returns the titles of the milestones that items of the plan name as well. */
function milestonesOf({ changes }: RunResult): Record<string, string> {
  return Object.fromEntries(
    changes.items.flatMap(({ item, issue }) =>
      issue === null || issue.milestone === null || item.fields.milestone === undefined
        ? []
        : [[String(issue.milestone.number), issue.milestone.title] as const],
    ),
  );
}

/** Returns the sub-issues that stay without a line: those that were there when an older version kept the record. */
function leftStrangers({ previous, changes }: RunResult): IssueNumber[] {
  const before = previous?.strangers ?? [];
  if (previous === null || previous.takes) return before;
  return [...new Set([...before, ...changes.strangers.map(({ issue }) => issue.number)])];
}

/**
 * Returns the lines that may still arrive: those that this run wrote. One that is wanted still is written in every run
 * until it arrives; where its issue was closed or its line turned down, a line of that title is somebody's own.
 */
function offersOf({ changes, offered }: RunResult): PlanRecord["offers"] {
  const bound = new Set(changes.items.flatMap(({ issue }) => issue?.number ?? []));
  return Object.fromEntries([...offered].filter(([number]) => !bound.has(Number(number) as IssueNumber)));
}
