import { finishedIssues } from "../../agents/claim/taken.ts";
import { planNotFound } from "../../config/plan-not-found.ts";
import type { PlanNotFoundError } from "../../errors.ts";
import type { Look } from "../../ports/look.ts";
import type { RepositoryReader } from "../../ports/repository-reader.ts";
import { readLastSeen, type LastSeenOf } from "../../record/last-seen.ts";
import { type PlanRecord } from "../../record/record.ts";
import { readRecords } from "../../record/record-file.ts";
import { assignPlans, type TrackedPlan } from "./assign-plans.ts";
import { readConfiguration } from "../context/configuration.ts";
import { IssueCache } from "./issue-cache.ts";
import { keepMarkedIds } from "./marked-ids.ts";
import { readPlanFiles } from "./plan-files.ts";
import { readSettings, type Overrides, type Settings } from "../context/settings.ts";
import { withoutRemovals, withRecordedFiles } from "./recorded-files.ts";
import { reasonToSkip } from "./skip-reason.ts";
import type { RepositoryState } from "./repository-state.ts";
import { findWriters } from "./find-writers.ts";

export interface RepositoryQuery {
  readonly overrides: Overrides;
  /** A commit to read files from in place of the tip: the head of a pull request. */
  readonly at?: string | undefined;
  /** True: a repository without any plan is valid as well. */
  readonly mayBeEmpty?: boolean;
  /** Also asks which open pull requests close which issues. */
  readonly asksClosing?: boolean;
}

/**
 * Reads the repository: tip, configuration, plans, records and issues.
 * @throws ConfigError for a bad configuration or a record of a newer version, PlanNotFoundError when no file is a plan.
 */
export async function readRepositoryState(reader: RepositoryReader, query: RepositoryQuery): Promise<RepositoryState> {
  const { look: seen, settings } = await lookWithSettings(reader, query);
  const { records: found, unreadable } = readRecords(seen.state.files);
  const records = found.filter((record) => isOfRepository(record, seen));
  const look = await withRecordedFiles(reader, seen, records);
  const files = await readPlanFiles(look, settings, (blobs) => reader.readBlobs(blobs));
  const mayBeEmpty = query.mayBeEmpty === true || reasonToSkip(look, settings) !== null;
  if (files.length === 0 && records.length === 0 && !mayBeEmpty) throw noPlan(settings);
  const { tracked, away, pulls } = await assignPlans(reader, look, files, records, settings);
  const issues = new IssueCache(look.issues, look.repository.id);
  const writers = await findWriters(reader, { look, issues, records, settings, plans: tracked });
  return keepMarkedIds({
    repo: reader.repo,
    look,
    settings,
    plans: tracked,
    away,
    pulls,
    records: records.map((record) => recordNow(record, tracked)),
    issues,
    lastSeen: readLastSeen(look.state.files, lastSeenOf(look, settings)),
    allReadAt: null,
    writers,
    unreadableRecords: unreadable,
    charts: new Map(),
    finished: new Set([...finishedIssues(look.claims).values()].map(({ issue }) => issue)),
  });
}

/** Returns a record as it is once what was about to be committed has landed. */
function recordNow(record: PlanRecord, tracked: readonly TrackedPlan[]): PlanRecord {
  return tracked.find((plan) => plan.record === record)?.base?.record ?? record;
}

/** What the issues as they were last seen have to belong to. */
export function lastSeenOf(look: Pick<Look, "repository">, { labels, fingerprint }: Settings): LastSeenOf {
  return { repository: look.repository.id, label: labels.all, fingerprint };
}

/** A record that was copied from another repository lists other issues under the same numbers. */
function isOfRepository({ repository }: PlanRecord, look: Look): boolean {
  return repository === null || look.repository.id === 0 || repository === look.repository.id;
}

/** Reads the repository with all of its issues. Throws as `readRepositoryState` does. */
export async function readWholeRepository(reader: RepositoryReader, query: RepositoryQuery): Promise<RepositoryState> {
  return readRemainingIssues(reader, await readRepositoryState(reader, query));
}

/** Reads the pages of issues that the first look left out. */
export async function readRemainingIssues(
  reader: RepositoryReader,
  repository: RepositoryState,
): Promise<RepositoryState> {
  if (repository.look.moreIssues === null) return repository;
  repository.issues.add(await repository.look.moreIssues());
  const writers = await findWriters(reader, repository);
  return keepMarkedIds({ ...repository, look: { ...repository.look, moreIssues: null }, writers });
}

/**
 * The configuration may name another branch or label than the first look assumed, or issue fields, or other folders than
 * it read in a large repository: then there is a second look.
 */
async function lookWithSettings(
  reader: RepositoryReader,
  query: RepositoryQuery,
): Promise<Pick<RepositoryState, "look" | "settings">> {
  const assumed = readSettings(null, query.overrides);
  const { configPath } = query.overrides;
  const lookAs = (settings: Settings) =>
    reader.look({
      branch: settings.branch ?? undefined,
      branchHint: query.overrides.defaultBranch,
      at: query.at,
      label: settings.labels.all,
      asksClosing: query.asksClosing,
      issueFields: settings.namesIssueFields,
      wanted: (path) => path === configPath || settings.isPlan(path),
      reach: (folder) => (configPath.startsWith(`${folder}/`) ? "named" : settings.planFolders(folder)),
    });
  const first = await lookAs(assumed);
  const settings = await readConfiguration({ ...first, branch: first.tip.branch }, query.overrides, reader);
  const isAsAssumed =
    settings.labels.all === assumed.labels.all &&
    !settings.namesIssueFields &&
    (settings.branch ?? first.tip.branch) === first.tip.branch &&
    (!first.truncated || settings.globs.join("\n") === assumed.globs.join("\n"));
  const look = isAsAssumed ? first : await lookAs(settings);
  return { look, settings: look.missed ? withoutRemovals(settings) : settings };
}

function noPlan(settings: Settings): PlanNotFoundError {
  return planNotFound(
    "No plan found.",
    settings.globs,
    "Name your plan files in the `plans` input or under `plans:` in .github/plansync.yml.",
  );
}
