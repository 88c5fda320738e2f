import { settle, startRuns } from "../apply/decide.ts";
import type { PlanRun } from "../apply/plan-run.ts";
import { reportRun } from "../apply/report-run.ts";
import { PermissionError, PlanNotFoundError } from "../errors.ts";
import { lintPlan } from "../plan/lint.ts";
import type { ChangedFile } from "../ports.ts";
import { readRemainingIssues, readWorld, type World } from "../read/world.ts";
import { pullComment, PULL_MARKER } from "../report/pull-comment.ts";
import type { Notice, PlanReport, Report } from "../report/report.ts";
import { closingGain } from "./closing-gain.ts";
import { mergedRemote } from "./merged-remote.ts";
import type { RespondContext } from "./respond-context.ts";

/** A pull request to preview. */
export interface PullToPreview {
  readonly number: number;
  readonly head: string;
  /** Branch that it goes into. */
  readonly base: string;
  /** The commit that merging would make; null where it isn't known. */
  readonly merge: string | null;
  /** True: a token that may only read is expected, as for forks and Dependabot. */
  readonly mayBeReadOnly: boolean;
}

/** What a preview came to. */
export interface PullPreview {
  /** Null when there was nothing to look at; `why` says why. */
  readonly report: Report | null;
  readonly why: string;
  /** The comment's text; null when there is nothing to say. */
  readonly comment: string | null;
  /** Problems in changed plans that fail the check. */
  readonly failing: number;
}

/** Says what merging a pull request will do: in one comment that is kept up to date, and as a commit status. */
export async function previewPull(context: RespondContext, pull: PullToPreview): Promise<PullPreview> {
  const { files, complete } = await context.pulls.changedFiles(pull.number);
  const world = await readMerged(context, pull, files);
  if (world === null) return { report: null, why: "There is no plan.", comment: null, failing: 0 };
  const { branch } = world.look.tip;
  if (branch !== pull.base)
    return {
      report: null,
      why: `Plans count on ${branch}; #${pull.number} goes into ${pull.base}.`,
      comment: null,
      failing: 0,
    };
  const runs = startRuns(world);
  await settle(context, world, runs);
  const whole = withLint(reportRun(world, runs, { mode: "preview" }), runs);

  const isTouched = complete ? touchedBy(files, context.overrides.configPath, world) : () => true;
  const plans = whole.plans.filter(isTouched);
  const touched = new Set(plans.map(({ path }) => path));
  const touchedRuns = runs.filter(({ tracked }) => touched.has(tracked.file.path));
  const vanished = world.vanished.filter(({ path }) => touched.has(path));
  const report = withLint(reportRun({ ...world, vanished }, touchedRuns, { mode: "preview" }), touchedRuns);
  const closing = new Set(await context.pulls.closingIssues(pull.number));
  const gains = whole.plans.flatMap((plan) => closingGain(plan, closing) ?? []);
  const changes = { report, gains, summaryUrl: context.runUrl };
  const comment = pullComment(changes);
  const failing = countFailing(plans, world.settings.failOn);
  const notices = await publish(context, pull, world, { comment, whole, failing });
  return {
    report: { ...report, totals: { ...report.totals, ...progressOf(whole) }, notices: [...report.notices, ...notices] },
    why: "",
    comment,
    failing,
  };
}

/** Null where there is no plan, neither in the repository nor in the pull request. */
async function readMerged(
  context: RespondContext,
  pull: PullToPreview,
  files: readonly ChangedFile[],
): Promise<World | null> {
  const remote = pull.merge === null ? mergedRemote(context.remote, files) : context.remote;
  try {
    const world = await readWorld(remote, { overrides: context.overrides, at: pull.merge ?? undefined });
    return await readRemainingIssues(context.remote, world);
  } catch (error) {
    if (error instanceof PlanNotFoundError) return null;
    throw error;
  }
}

/** A plan is touched by a change of its file, under its old name too; every plan by a change of the configuration. */
function touchedBy(
  files: readonly ChangedFile[],
  configPath: string,
  { plans, vanished }: World,
): (plan: PlanReport) => boolean {
  const paths = new Set(
    files.flatMap(({ path, previousPath }) => [path, ...(previousPath === null ? [] : [previousPath])]),
  );
  if (paths.has(configPath)) return () => true;
  const recordPath = new Map([
    ...plans.flatMap(({ planId, record }) => (record === null ? [] : [[planId, record.path] as const])),
    ...vanished.map((record) => [record.plan, record.path] as const),
  ]);
  return ({ path, id }) => paths.has(path) || paths.has(recordPath.get(id) ?? path);
}

/** A pull request is where problems of a plan are best told: before it is merged. */
function withLint(report: Report, runs: readonly PlanRun[]): Report {
  const found = new Map(
    runs.map(({ tracked: { file } }) => [file.path, file.plan === null ? [] : lintPlan(file.plan)] as const),
  );
  const plans = report.plans.map((plan) => ({
    ...plan,
    diagnostics: [...plan.diagnostics, ...(found.get(plan.path) ?? [])].sort((a, b) => a.line - b.line),
  }));
  return { ...report, plans };
}

function countFailing(plans: readonly PlanReport[], failOn: "error" | "warning" | "never"): number {
  if (failOn === "never") return 0;
  const isFailing = (severity: string) => severity === "error" || (failOn === "warning" && severity === "warning");
  return plans.flatMap(({ diagnostics }) => diagnostics).filter(({ severity }) => isFailing(severity)).length;
}

function progressOf({ totals: { done, total, progress, dropped } }: Report) {
  return { done, total, progress, dropped };
}

/** Writes comment and status. A token that may only read is no failure: the job summary says the same. */
async function publish(
  { pulls, runUrl }: RespondContext,
  pull: PullToPreview,
  world: World,
  { comment, whole, failing }: { comment: string | null; whole: Report; failing: number },
): Promise<readonly Notice[]> {
  const { done, total, progress } = whole.totals;
  try {
    await pulls.keepComment(pull.number, {
      marker: PULL_MARKER,
      body: comment ?? `${PULL_MARKER}\n\nThis pull request no longer changes any plan.`,
      viewer: world.look.viewer,
      onlyEdit: comment === null,
    });
    await pulls.setStatus(pull.head, {
      name: "plansync",
      state: failing > 0 ? "failure" : "success",
      description:
        failing > 0
          ? `${failing} ${failing === 1 ? "problem" : "problems"} in plans`
          : total === 0
            ? "no tasks"
            : `${done} of ${total} tasks, ${progress} %`,
      url: runUrl ?? undefined,
    });
    return [];
  } catch (error) {
    if (!(error instanceof PermissionError)) throw error;
    if (pull.mayBeReadOnly)
      return [
        {
          level: "info",
          message: "The token of this pull request may only read: the preview is in the job summary.",
          hint: "The README shows the `pull_request_target` workflow that comments on pull requests from forks too.",
        },
      ];
    return [{ level: "warning", message: error.message, hint: `${error.hint} The preview is in the job summary.` }];
  }
}
