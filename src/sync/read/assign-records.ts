import { assignFiles } from "../../identity/files.ts";
import { normaliseTitle } from "../../identity/text/normalise.ts";
import type { Plan } from "../../plan/model/plan.ts";
import type { Look } from "../../ports/look.ts";
import type { RepositoryReader } from "../../ports/repository-reader.ts";
import { type PlanRecord } from "../../record/record.ts";
import { isKnownText } from "../../record/known-texts.ts";
import type { BaseReader } from "./base-reader.ts";
import { findMovedOut, findSameTexts, readOutside } from "./moved-files.ts";
import type { PlanFile } from "./plan-files.ts";
import type { Settings } from "../context/settings.ts";

/** Which record each file continues. */
export interface AssignedRecords {
  /** By path. */
  readonly assigned: ReadonlyMap<string, PlanRecord>;
  /**
   * Files outside the globs that continue a record: ticking the last box and moving the file to an archive is a rename.
   */
  readonly outside: readonly PlanFile[];
}

/** Finds the record of every file: by its exact text, wherever that is now, otherwise by what the texts share. */
export async function assignRecords(
  reader: RepositoryReader,
  look: Look,
  files: readonly PlanFile[],
  records: readonly PlanRecord[],
  settings: Settings,
  bases: BaseReader,
): Promise<AssignedRecords> {
  const assigned = new Map<string, PlanRecord>();
  const outside: PlanFile[] = [...(await readOutside(reader, look, files, records, settings))];
  const isFree = (record: PlanRecord) => ![...assigned.values()].includes(record);
  const atOwnPath = (record: PlanRecord) => [...files, ...outside].find(({ path }) => path === record.path);

  for (const record of records) {
    const file = atOwnPath(record);
    if (file !== undefined && isKnownText(record, file.blob)) assigned.set(file.path, record);
  }
  const isLeftOut = (record: PlanRecord) =>
    atOwnPath(record) === undefined && look.files.some(({ path }) => path === record.path);
  const loose = records.filter((record) => isFree(record) && !isLeftOut(record));
  for (const { record, file } of await findSameTexts(reader, look, files, loose, assigned, settings)) {
    assigned.set(file.path, record);
    if (!files.includes(file)) outside.push(file);
  }
  // A refused file says nothing: it continues whatever was at its path.
  for (const record of loose.filter(isFree)) {
    const file = atOwnPath(record);
    if (file !== undefined && file.plan === null && !assigned.has(file.path)) assigned.set(file.path, record);
  }

  const rest = loose.filter(isFree);
  const free = [...files, ...outside].filter(({ path, plan }) => plan !== null && !assigned.has(path));
  const isDone = () => ({ assigned, outside: outside.filter(({ path }) => assigned.has(path)) });
  if (rest.length === 0 || (free.length === 0 && rest.every(({ away }) => away !== null))) return isDone();
  const known = await readTexts(rest, bases, atOwnPath);
  const movers = rest.filter(
    (record) => record.away === null && mayHaveMoved(record, known.get(record), atOwnPath(record)),
  );
  const moved = movers.length === 0 ? [] : await findMovedOut(reader, look, [...files, ...outside], movers, settings);
  outside.push(...moved);
  assignAlike(assigned, rest, [...free, ...moved], known);
  return isDone();
}

async function readTexts(
  records: readonly PlanRecord[],
  bases: BaseReader,
  atOwnPath: (record: PlanRecord) => PlanFile | undefined,
): Promise<ReadonlyMap<PlanRecord, Plan>> {
  const texts = new Map<PlanRecord, Plan>();
  for (const record of records) {
    const text = await bases.textOf(record, atOwnPath(record) ?? null);
    if (text !== null) texts.set(record, text);
  }
  return texts;
}

/** Assigns by what the texts share; a record whose base can't be read any more is continued by the file at its path. */
function assignAlike(
  assigned: Map<string, PlanRecord>,
  records: readonly PlanRecord[],
  files: readonly PlanFile[],
  texts: ReadonlyMap<PlanRecord, Plan>,
): void {
  const known = records.flatMap((record) => {
    const text = texts.get(record);
    return text === undefined ? [] : [{ id: record.plan, path: record.path, items: text.items, text: text.text }];
  });
  const plans = files.flatMap(({ path, plan }) =>
    plan === null ? [] : [{ path, items: plan.items, text: plan.text }],
  );
  for (const [path, id] of assignFiles(known, plans).byFile) {
    const record = records.find(({ plan }) => plan === id);
    if (record !== undefined) assigned.set(path, record);
  }
  for (const record of records)
    if (!texts.has(record) && plans.some(({ path }) => path === record.path) && !assigned.has(record.path))
      assigned.set(record.path, record);
}

/** Number of ticked boxes open again that suggests that the work starts over. */
const MANY_UNTICKED = 2;

/**
 * True where the file at a record's path is gone, has another title, or reopens most of what was done: then the plan
 * may have moved to an archive while the next one starts in its place.
 */
function mayHaveMoved(record: PlanRecord, text: Plan | undefined, file: PlanFile | undefined): boolean {
  if (file === undefined) return true;
  if (text === undefined || file.plan === null || record.path !== file.path) return false;
  // Under another title it may be the next plan made from the same template.
  if (normaliseTitle(text.title) !== normaliseTitle(file.plan.title)) return true;
  const done = text.items.filter(({ state, mark }) => state === "done" && mark.carrier === "box");
  const open = new Set(
    file.plan.items.filter(({ state }) => state === "open").map(({ title }) => normaliseTitle(title)),
  );
  const undone = done.filter(({ title }) => open.has(normaliseTitle(title)));
  return undone.length >= MANY_UNTICKED && undone.length * 2 >= done.length;
}
