import { assignFiles } from "../identity/files.ts";
import { planId } from "../identity/keys.ts";

import type { Look } from "../ports/look.ts";
import type { Remote } from "../ports/remote.ts";
import { joinBase, type Base } from "../reconcile/base.ts";
import type { PlanRecord } from "../reconcile/record.ts";
import { readBaseText, type BaseText } from "./base-text.ts";
import { readPlanFile, type PlanFile } from "./plan-files.ts";
import { isRenameCandidate } from "./rename-candidates.ts";
import type { Settings } from "./settings.ts";

/** A plan file with the record that it continues. */
export interface TrackedPlan {
  readonly planId: string;
  readonly file: PlanFile;
  readonly record: PlanRecord | null;
  /** Null: first time, lost, or read by another parser. */
  readonly base: Base | null;
}

/** Which file is which plan. */
export interface Assignment {
  readonly tracked: readonly TrackedPlan[];
  /** Records whose file is gone. */
  readonly vanished: readonly PlanRecord[];
}

/** Most markdown files outside the globs that are read to find where a plan went. */
const MAX_CANDIDATES = 30;

/**
 * Gives every plan file its record: by the text itself where it is known, else by what the items share, so that a
 * renamed file keeps its issues and a reused path does not get those of another plan.
 */
export async function assignPlans(
  remote: Remote,
  look: Look,
  files: readonly PlanFile[],
  records: readonly PlanRecord[],
  settings: Settings,
): Promise<Assignment> {
  const assigned = new Map<string, PlanRecord>();
  const settled = new Set<string>();
  for (const record of records) {
    const file = files.find(({ path }) => path === record.path);
    if (file === undefined || !(file.plan === null || isKnownText(record, file.blob))) continue;
    assigned.set(file.path, record);
    settled.add(record.plan);
  }

  const loose = records.filter(({ plan }) => !settled.has(plan));
  const texts = new Map<string, BaseText>();
  for (const record of loose) {
    const text = await readBaseText(
      remote,
      look,
      record,
      files.find(({ path }) => path === record.path) ?? null,
      settings,
    );
    if (text !== null) texts.set(record.plan, text);
  }
  const free = files.filter(({ path, plan }) => plan !== null && !assigned.has(path));
  const all = [...free];
  take(assigned, loose, texts, free);

  const lost = loose.filter((record) => ![...assigned.values()].includes(record));
  if (lost.length > 0) {
    const moved = await readMoved(remote, look, files, lost, settings);
    take(assigned, lost, texts, moved);
    all.push(...moved.filter(({ path }) => assigned.has(path)));
  }

  const taken = new Set(records.map(({ plan }) => plan));
  const tracked: TrackedPlan[] = [];
  for (const file of [...files.filter((entry) => !all.includes(entry)), ...all].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  )) {
    const record = assigned.get(file.path) ?? null;
    const id = record?.plan ?? planId(file.path, (candidate) => taken.has(candidate));
    taken.add(id);
    const base = record === null ? null : await findBase(remote, look, record, file, texts, settings);
    tracked.push({ planId: id, file, record, base });
  }
  const kept = new Set(tracked.map((entry) => entry.planId));
  return { tracked, vanished: records.filter(({ plan }) => !kept.has(plan)) };
}

/** The file at its old path holds a text that the record knows: nothing to compare. */
function isKnownText(record: PlanRecord, blob: string): boolean {
  return record.base.blob === blob || record.next === blob;
}

function take(
  assigned: Map<string, PlanRecord>,
  records: readonly PlanRecord[],
  texts: ReadonlyMap<string, BaseText>,
  files: readonly PlanFile[],
): void {
  const known = records.flatMap((record) => {
    const base = texts.get(record.plan);
    return base === undefined
      ? []
      : [{ id: record.plan, path: record.path, items: base.plan.items, text: base.plan.text }];
  });
  const plans = files.flatMap(({ path, plan }) =>
    plan === null ? [] : [{ path, items: plan.items, text: plan.text }],
  );
  const { byFile } = assignFiles(known, plans);
  for (const [path, id] of byFile) {
    const record = records.find(({ plan }) => plan === id);
    if (record !== undefined) assigned.set(path, record);
  }
  // A record whose base can't be read any more is continued by the file at its path.
  for (const record of records)
    if (!texts.has(record.plan) && plans.some(({ path }) => path === record.path) && !assigned.has(record.path))
      assigned.set(record.path, record);
}

/** Plans that moved out of the globs: ticking the last box and moving the file to `archive/` is a rename. */
async function readMoved(
  remote: Remote,
  look: Look,
  files: readonly PlanFile[],
  lost: readonly PlanRecord[],
  settings: Settings,
): Promise<readonly PlanFile[]> {
  const known = new Set(files.map(({ path }) => path));
  const candidates = look.files
    .filter(({ path }) => !known.has(path) && path.toLowerCase().endsWith(".md"))
    .filter(({ path, blob }) =>
      lost.some((record) => isKnownText(record, blob) || isRenameCandidate(record.path, path)),
    )
    .slice(0, MAX_CANDIDATES);
  const contents = await remote.readBlobs(candidates.map(({ blob }) => blob));
  return candidates.flatMap(({ path, blob }) => {
    const bytes = contents.get(blob);
    const file = bytes === undefined ? null : readPlanFile(path, blob, bytes, settings);
    return file?.plan == null ? [] : [file];
  });
}

async function findBase(
  remote: Remote,
  look: Look,
  record: PlanRecord,
  file: PlanFile,
  texts: ReadonlyMap<string, BaseText>,
  settings: Settings,
): Promise<Base | null> {
  if (record.fingerprint !== settings.fingerprint) return null;
  const text = texts.get(record.plan) ?? (await readBaseText(remote, look, record, file, settings));
  return text === null ? null : joinBase(record, text.plan);
}
