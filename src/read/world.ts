import { ConfigError, PlanNotFoundError } from "../errors.ts";
import type { Look } from "../ports/look.ts";
import type { Remote, RepoRef } from "../ports/remote.ts";
import { authorsInQuestion } from "../reconcile/ownership.ts";
import { readRecords, type PlanRecord } from "../reconcile/record.ts";
import { assignPlans, type TrackedPlan } from "./assign-plans.ts";
import { IssueView } from "./issue-view.ts";
import { readPlanFiles } from "./plan-files.ts";
import { readSettings, type Overrides, type Settings } from "./settings.ts";
import { reasonToStandBy } from "./stand-by.ts";

/** Everything a run looks at, read at one tip. */
export interface World {
  readonly repo: RepoRef;
  readonly look: Look;
  readonly settings: Settings;
  readonly plans: readonly TrackedPlan[];
  readonly vanished: readonly PlanRecord[];
  readonly records: readonly PlanRecord[];
  readonly issues: IssueView;
  /** Logins whose write access was asked for and confirmed, the token's own included. */
  readonly writers: ReadonlySet<string>;
  readonly unreadableRecords: readonly string[];
}

export interface WorldQuery {
  readonly overrides: Overrides;
  /** A commit whose files are looked at instead of the tip's: the head of a pull request. */
  readonly at?: string | undefined;
  /** True: no plan at all is a world as well. */
  readonly mayBeEmpty?: boolean;
}

/**
 * Reads the repository: tip, configuration, plans, records and issues.
 * @throws ConfigError for a bad configuration or a record of a newer version, PlanNotFoundError when no file is a plan.
 */
export async function readWorld(remote: Remote, query: WorldQuery): Promise<World> {
  const { look, settings } = await lookWithSettings(remote, query);
  const { records, unreadable } = readRecords(look.state.files);
  const files = await readPlanFiles(look, settings, (blobs) => remote.readBlobs(blobs));
  const mayBeEmpty = query.mayBeEmpty === true || reasonToStandBy(look, settings) !== null;
  if (files.length === 0 && records.length === 0 && !mayBeEmpty) throw noPlan(settings);
  const { tracked, vanished } = await assignPlans(remote, look, files, records, settings);
  const issues = new IssueView(look.issues);
  const writers = await findWriters(remote, look, issues, records, settings);
  return {
    repo: remote.repo,
    look,
    settings,
    plans: tracked,
    vanished,
    records,
    issues,
    writers,
    unreadableRecords: unreadable,
  };
}

/** Reads the pages of issues that the first look left out. */
export async function readRemainingIssues(remote: Remote, world: World): Promise<World> {
  if (world.look.moreIssues === null) return world;
  world.issues.add(await world.look.moreIssues());
  const writers = await findWriters(remote, world.look, world.issues, world.records, world.settings);
  return { ...world, look: { ...world.look, moreIssues: null }, writers };
}

/** The configuration may name another branch or label than the first look assumed: then there is a second one. */
async function lookWithSettings(remote: Remote, query: WorldQuery): Promise<Pick<World, "look" | "settings">> {
  const assumed = readSettings(null, query.overrides, remote.repo);
  const lookAs = (settings: Settings) =>
    remote.look({
      branch: settings.branch ?? undefined,
      branchHint: query.overrides.defaultBranch,
      at: query.at,
      label: settings.labels.all,
      wanted: (path) => path === query.overrides.configPath || settings.isPlan(path),
    });
  const first = await lookAs(assumed);
  const settings = await settingsOf(remote, first, query.overrides);
  const isAsAssumed =
    settings.labels.all === assumed.labels.all && (settings.branch ?? first.tip.branch) === first.tip.branch;
  return { look: isAsAssumed ? first : await lookAs(settings), settings };
}

async function settingsOf(remote: Remote, look: Look, overrides: Overrides): Promise<Settings> {
  const file = look.files.find(({ path }) => path === overrides.configPath);
  if (file === undefined) {
    if (!overrides.isConfigRequired) return readSettings(null, overrides, remote.repo);
    throw new ConfigError(`There is no configuration file ${overrides.configPath} on ${look.tip.branch}.`, {
      hint: "Correct the `config` input, or add the file.",
    });
  }
  const bytes = look.contents.get(file.blob) ?? (await remote.readBlobs([file.blob])).get(file.blob);
  if (bytes === undefined)
    throw new ConfigError(`GitHub did not give the text of ${file.path}.`, {
      hint: "Run again; if it stays so, make the file smaller.",
    });
  return readSettings({ path: file.path, text: new TextDecoder().decode(bytes) }, overrides, remote.repo);
}

async function findWriters(
  remote: Remote,
  look: Look,
  issues: IssueView,
  records: readonly PlanRecord[],
  settings: Settings,
): Promise<ReadonlySet<string>> {
  const writers = new Set(look.viewer === null ? [] : [look.viewer.login]);
  for (const login of authorsInQuestion(issues.all, records, settings.labels.all))
    if (!writers.has(login) && (await remote.hasWriteAccess(login))) writers.add(login);
  return writers;
}

function noPlan(settings: Settings): PlanNotFoundError {
  return new PlanNotFoundError(`No plan found. Looked for ${settings.globs.join(", ")}.`, {
    hint: "Name your plan files in the `plans` input or under `plans:` in .github/plansync.yml.",
  });
}
