import { ConfigError } from "../errors.ts";
import { issueTitle } from "../issue/title/issue-title.ts";
import type { ObservedIssue } from "../ports/issue.ts";
import { placeOfEntry } from "../record/base.ts";
import { RECORD_FORMAT, type PlanRecord } from "../record/record.ts";
import { issueState } from "../reconcile/items/item-state.ts";
import { itemAt } from "../reconcile/items/tracked-item.ts";
import type { FoundItem } from "./find-item.ts";
import type { RepositoryState } from "../sync/read/repository-state.ts";

/**
 * Returns the record to change: the plan's own, or, before the first sync, a new one with the plan as it is and no
 * issues.
 * @throws ConfigError where the record's base can't be used, or there is no commit yet.
 */
export function startRecord(repository: RepositoryState, { tracked, changes }: FoundItem): PlanRecord {
  const { record, base, planId, file } = tracked;
  if (record !== null && base !== null) return record;
  if (record !== null)
    throw new ConfigError(`${file.path} has not been synced since plansync or its configured words changed.`, {
      hint: "Run `plansync sync` first, then this command again.",
    });
  const { commit, branch } = repository.look.tip;
  if (commit === null) throw new ConfigError(`The branch ${branch} is empty.`, { hint: "Push the plan first." });
  return {
    format: RECORD_FORMAT,
    plan: planId,
    path: file.path,
    branch,
    repository: repository.look.repository.id || null,
    base: { commit, blob: file.blob },
    pending: [],
    takes: true,
    fingerprint: repository.settings.fingerprint,
    writer: repository.look.viewer?.login ?? "unknown",
    follower: repository.settings.follower,
    choice: repository.settings.choice,
    labels: [],
    outside: false,
    items: changes.items.map(({ item, key, issue }) => [key, issue === null ? 0 : issue.number, item.line, item.state]),
    unread: [],
    except: {},
    undo: {},
    formerly: {},
    strangers: [],
    offers: {},
    proposals: {},
    cascades: {},
    gone: {},
    orphans: {},
    away: null,
    proposed: null,
    refs: {},
    results: null,
  };
}

/** Adds an issue to its item in the record; both sides count as agreed in their present states. */
export function bindInRecord(
  record: PlanRecord,
  { tracked, item, key, changes }: FoundItem,
  issue: ObservedIssue,
): PlanRecord {
  const freed = unbindInRecord(record, issue.number);
  const gone = Object.fromEntries(Object.entries(freed.gone).filter(([other]) => other !== key));
  const at = freed.items.findIndex(([other]) => other === key);
  if (at < 0) return { ...freed, gone, orphans: { ...freed.orphans, [key]: issue.number } };
  const place = placeOfEntry(freed, at);
  const base = tracked.base?.items[place];
  const planState = base?.planState ?? itemAt(changes.items, item.index).outcome.plan;
  const observed = issueState(issue);
  const { issue: _, title: __, ...kept } = freed.except[String(place)] ?? {};
  const title = issueTitle(item);
  const except = {
    ...kept,
    ...(observed === planState ? {} : { issue: observed }),
    ...(issue.title === title ? {} : { title: { plan: title, issue: issue.title } }),
  };
  return {
    ...freed,
    gone,
    items: freed.items.map((entry, index) => (index === at ? [key, issue.number, entry[2], observed] : entry)),
    except: withEntry(freed.except, String(place), except),
  };
}

/** Removes an issue from the record, wherever it is. */
export function unbindInRecord(record: PlanRecord, number: number): PlanRecord {
  const orphans = Object.entries(record.orphans).filter(([, other]) => other !== number);
  return {
    ...record,
    items: record.items.map(([key, other, line, state]) => [key, other === number ? 0 : other, line, state]),
    unread: record.unread.map((entry) => ({ ...entry, issue: entry.issue === number ? 0 : entry.issue })),
    orphans: Object.fromEntries(orphans),
  };
}

function withEntry(
  entries: PlanRecord["except"],
  at: string,
  entry: PlanRecord["except"][string],
): PlanRecord["except"] {
  const others = Object.entries(entries).filter(([key]) => key !== at);
  return Object.fromEntries(Object.keys(entry).length === 0 ? others : [...others, [at, entry]]);
}
