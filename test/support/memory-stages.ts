import { readAndDecide } from "../../src/sync/decide/decide-all.ts";
import type { Decided } from "../../src/sync/stages/stages.ts";
import type { Overrides } from "../../src/sync/context/settings.ts";
import { readRepositoryState } from "../../src/sync/read/read-repository.ts";
import { type PlanRecord } from "../../src/record/record.ts";
import { readRecords } from "../../src/record/record-file.ts";
import type { SyncContext } from "../../src/sync/context/sync-context.ts";
import { sync } from "../../src/sync/sync.ts";
import { MemoryRepository } from "./memory-repository.ts";
import type { RepositoryState } from "../../src/sync/read/repository-state.ts";

/** A repository in memory whose plans were synced once; what that wrote and asked is forgotten. */
export async function syncedRepository(
  files: Readonly<Record<string, string>>,
  overrides: Partial<Overrides> = {},
): Promise<MemoryRepository> {
  const repo = new MemoryRepository(files);
  await sync(repo.context(overrides));
  repo.writes.length = 0;
  repo.questions.length = 0;
  return repo;
}

/** What a run reads. */
export async function read(repo: MemoryRepository, overrides: Partial<Overrides> = {}): Promise<RepositoryState> {
  const context = repo.context(overrides);
  return readRepositoryState(context.reader, { overrides: context.overrides });
}

/** What a run has decided before its first write, and what it goes on with. */
export interface DecidedRun extends Decided {
  readonly context: SyncContext;
}

/** Goes as far as a preview does: read, decide, re-read what the decision depends on, check all plans together. */
export async function decideAll(repo: MemoryRepository, overrides: Partial<Overrides> = {}): Promise<DecidedRun> {
  const context = repo.context(overrides);
  return { context, ...(await readAndDecide(context)) };
}

/** The records at the state reference, in the order of their plans' paths. */
export function recordsIn(repo: MemoryRepository): readonly PlanRecord[] {
  return readRecords(repo.state).records.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The one record there is. */
export function recordIn(repo: MemoryRepository): PlanRecord {
  return single(recordsIn(repo));
}

/** The one element of a list. */
export function single<T>(list: readonly T[]): T {
  const [found, ...others] = list;
  if (found === undefined || others.length > 0) throw new Error(`there are ${list.length}, not one`);
  return found;
}
