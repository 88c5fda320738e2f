import { ConfigError, HierarchyError } from "../errors.ts";
import type { Cleanup } from "../ports/cleanup.ts";
import type { DirectRead, ObservedIssue } from "../ports/issue.ts";
import { type PlanRecord } from "../record/record.ts";
import { recordPath, renderRecord } from "../record/record-file.ts";
import { retryMoved } from "../sync/context/retry-moved.ts";
import { itemAt } from "../reconcile/items/tracked-item.ts";
import type { SyncContext } from "../sync/context/sync-context.ts";
import { bindInRecord, startRecord, unbindInRecord } from "./bind-record.ts";
import { readAndDecide } from "../sync/decide/decide-all.ts";
import { findItem, placeOf, type FoundItem, type ItemQuery } from "./find-item.ts";
import type { DecidedPlan } from "../sync/stages/stages.ts";
import { withoutBlock } from "./without-block.ts";
import type { RepositoryState } from "../sync/read/repository-state.ts";
import type { LineNumber } from "../plan/model/line-number.ts";

/** An item and the issue that it has, or had. */
export interface Binding {
  readonly path: string;
  readonly line: LineNumber;
  readonly title: string;
  readonly key: string;
  readonly issue: number;
  /** The issue that the item had before; null: none, or this one. */
  readonly previous: number | null;
  /** False: it was bound already, and nothing was written. */
  readonly changed: boolean;
}

/**
 * Binds an existing issue to an item. Only the record is written, and an issue without a parent gets one: the first
 * contact changes neither text nor state, and the states of item and issue stay as they are until someone changes one
 * of them. An issue that the item had before is released; the next sync treats it as a copy.
 *
 * @throws ConfigError when the item or the issue does not exist, or one of them can't be bound.
 */
export async function bindItem(context: SyncContext, query: ItemQuery, number: number): Promise<Binding> {
  return retryMoved(context, async () => {
    const { repository, plans } = await readAndDecide(context);
    const found = findItem(plans, query);
    const current = numberOf(found);
    if (current === number) return { ...bindingOf(found, number), previous: null, changed: false };
    if (found.item.kind === "check")
      throw new ConfigError(`"${found.item.title}" is a check: it lives as a checkbox in the issue above it.`, {
        hint: "Bind the step or task that it belongs to.",
      });
    refuseTaken(plans, number);
    const issue = readableIssue(number, (await context.reader.readIssues([number])).get(number));
    const record = bindInRecord(startRecord(repository, found), found, issue);
    await writeRecord(context, repository, { record, message: `Bind #${number} to its item` });
    await place(context, found, issue);
    return { ...bindingOf(found, number), previous: current, changed: true };
  });
}

/**
 * Releases an item's issue: the managed block, our labels and the parent are removed, everything else in the issue
 * stays. The next sync creates a new issue for the item unless one is bound first.
 *
 * @throws ConfigError when there is no such item, or it has no issue.
 */
export async function unbindItem(
  context: SyncContext,
  cleanup: Pick<Cleanup, "takeLabels">,
  query: ItemQuery,
): Promise<Binding> {
  return retryMoved(context, async () => {
    const { repository, plans } = await readAndDecide(context);
    const found = findItem(plans, query);
    const number = numberOf(found);
    if (number === null)
      throw new ConfigError(`"${found.item.title}" has no issue.`, { hint: "There is nothing to undo." });
    const read = (await context.reader.readIssues([number])).get(number);
    if (read?.found === true) {
      await release(context, found, read.issue);
      await cleanup.takeLabels(number, ownLabels(repository, found, read.issue));
    }
    const record = unbindInRecord(startRecord(repository, found), number);
    await writeRecord(context, repository, { record, message: `Unbind #${number} from its item` });
    return { ...bindingOf(found, number), previous: null, changed: true };
  });
}

function numberOf({ changes, item }: FoundItem): number | null {
  return itemAt(changes.items, item.index).issue?.number ?? null;
}

function bindingOf({ tracked, item, key }: FoundItem, issue: number): Omit<Binding, "previous" | "changed"> {
  return { path: tracked.file.path, line: item.line, title: item.title, key, issue };
}

function refuseTaken(plans: readonly DecidedPlan[], number: number): void {
  for (const { tracked, changes } of plans) {
    const item = changes?.items.find(({ issue }) => issue?.number === number)?.item;
    if (item === undefined) continue;
    const place = placeOf({ tracked, item });
    throw new ConfigError(`#${number} is the issue of "${item.title}" (${place}).`, {
      hint: `An issue belongs to one item: \`plansync unbind ${place}\` releases it.`,
    });
  }
}

function readableIssue(number: number, read: DirectRead | undefined): ObservedIssue {
  if (read?.found === true) return read.issue;
  const why = {
    deleted: `There is no issue #${number}.`,
    transferred: `#${number} was moved to another repository.`,
    "not-an-issue": `#${number} is a pull request or a discussion: only issues can be bound.`,
  }[read?.why ?? "deleted"];
  throw new ConfigError(why, { hint: "Name an issue of this repository by its number." });
}

async function writeRecord(
  { writer }: SyncContext,
  repository: RepositoryState,
  { record, message }: { readonly record: PlanRecord; readonly message: string },
): Promise<void> {
  const files = new Map([[recordPath(record.plan), renderRecord(record)]]);
  await writer.writeState(repository.look.state.commit, files, message);
}

/** Returns the issue of the item's parent; null where there is none. */
function hostIssue({ changes, item }: FoundItem): ObservedIssue | null {
  const { host } = itemAt(changes.items, item.index).place;
  return host === null ? null : itemAt(changes.items, host).issue;
}

/**
 * Where the parent is full or the server has no sub-issues, the issue stays where it is: sync lists it in the parent's
 * text.
 */
async function place({ writer }: SyncContext, found: FoundItem, issue: ObservedIssue): Promise<void> {
  const host = hostIssue(found);
  if (host === null || issue.parent !== null) return;
  try {
    await writer.setParent(issue, host);
  } catch (error) {
    if (!(error instanceof HierarchyError)) throw error;
  }
}

async function release({ writer }: SyncContext, found: FoundItem, issue: ObservedIssue): Promise<void> {
  const above = hostIssue(found);
  if (above !== null && issue.parent === above.number) await writer.setParent(issue, null);
  const body = withoutBlock(issue.body);
  if (body !== issue.body) await writer.updateIssue(issue, { body });
}

/** Returns the labels on an issue that plansync added. */
function ownLabels(repository: RepositoryState, { tracked }: FoundItem, issue: ObservedIssue): readonly string[] {
  const ours = Object.values(repository.settings.policyFor(tracked.file.path).labels).map((name) => name.toLowerCase());
  return issue.labels.filter((name) => ours.includes(name.toLowerCase()));
}
