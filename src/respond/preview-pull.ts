import { settle, startRuns } from "../apply/decide.ts";
import { reportRun } from "../apply/report-run.ts";
import { reportStandby } from "../apply/standby.ts";
import type { PermissionError } from "../errors.ts";
import { readRemainingIssues, readWorld } from "../read/world.ts";
import { countFailing } from "../report/failing.ts";
import { pullComment } from "../report/pull-comment.ts";
import type { Notice, Report } from "../report/report.ts";
import { closingGain } from "./closing-gain.ts";
import { mergedRemote } from "./merged-remote.ts";
import { publishPreview } from "./publish-preview.ts";
import type { RespondContext } from "./respond-context.ts";
import { touchedBy } from "./touched.ts";

/** A pull request to preview. */
export interface PullToPreview {
  readonly number: number;
  /** Its head commit. */
  readonly head: string;
  /** Branch that it goes into. */
  readonly base: string;
  /** True: it was opened just now, so that there is no comment of ours on it yet. */
  readonly isNew: boolean;
  /** True: a token that may only read is expected, as for forks and Dependabot. */
  readonly mayBeReadOnly: boolean;
}

/** What a preview came to. */
export interface PullPreview {
  /** Null when there was nothing to look at; `why` says why. */
  readonly report: Report | null;
  readonly why: string;
  /** The whole preview as markdown, longer than a comment may be; null when there is nothing to say. */
  readonly text: string | null;
  /** Problems in changed plans that fail the check. */
  readonly failing: number;
  /** The comment could not be written, for want of a permission that should be there. */
  readonly refusal: PermissionError | null;
}

/** GitHub drops job summaries over 1 MiB; characters may be three bytes long. */
const MAX_TEXT = 300_000;

/** Says what merging a pull request will do: in one comment that is kept up to date, and as a commit status. */
export async function previewPull(context: RespondContext, pull: PullToPreview): Promise<PullPreview> {
  const { files, complete } = await context.pulls.changedFiles(pull.number);
  const { remote, conflicts } = mergedRemote({ ...context, head: pull.head, changes: files });
  const found = await readWorld(remote, { overrides: context.overrides, mayBeEmpty: true });
  const { branch } = found.look.tip;
  if (branch !== pull.base) return nothing(`Plans count on ${branch}; #${pull.number} goes into ${pull.base}.`);
  const standby = reportStandby(found, "preview");
  if (standby !== null) return { ...nothing(""), report: standby };

  const world = await readRemainingIssues(context.remote, found);
  const runs = startRuns(world);
  await settle(context, world, runs);
  const whole = reportRun(world, runs, { mode: "preview" });
  const isTouched = complete ? touchedBy(files, context.overrides.configPath, world) : () => true;
  const plans = whole.plans.filter(isTouched);
  const touched = new Set(plans.map(({ path }) => path));
  const touchedRuns = runs.filter(({ tracked }) => touched.has(tracked.file.path));
  const vanished = world.vanished.filter(({ path }) => touched.has(path));
  const report: Report = {
    ...reportRun({ ...world, vanished }, touchedRuns, { mode: "preview" }),
    plans,
    notices: [...whole.notices, ...[...conflicts].map((path) => conflictNotice(path, branch))],
  };

  const closing = world.records.length === 0 ? [] : await context.pulls.closingIssues(pull.number);
  const gains = whole.plans.flatMap((plan) => closingGain(plan, new Set(closing)) ?? []);
  const failing = countFailing(plans, world.settings.failOn);
  const changes = { report, gains, summaryUrl: context.runUrl };
  const published = await publishPreview(context, pull, {
    comment: pullComment(changes),
    viewer: world.look.viewer,
    progress: whole.totals,
    failing,
  });
  const { done, total, progress, dropped } = whole.totals;
  return {
    report: {
      ...report,
      totals: { ...report.totals, done, total, progress, dropped },
      notices: [...report.notices, ...published.notices],
    },
    why: "",
    text: pullComment({ ...changes, summaryUrl: null, limit: MAX_TEXT }),
    failing,
    refusal: published.refusal,
  };
}

function nothing(why: string): PullPreview {
  return { report: null, why, text: null, failing: 0, refusal: null };
}

function conflictNotice(path: string, branch: string): Notice {
  return {
    level: "warning",
    message: `${path} was changed on ${branch} in the same place: it is shown as this pull request has it.`,
    hint: "The preview is right once the conflict is resolved.",
  };
}
