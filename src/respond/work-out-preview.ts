import { createHash } from "node:crypto";
import { decideAll } from "../sync/decide/decide-all.ts";
import { reportWithHistories } from "../sync/report/report-history.ts";
import { reportRun } from "../sync/report/report-run.ts";
import { reportSkipped } from "../sync/report/skipped-repository.ts";
import { readRepositoryState } from "../sync/read/read-repository.ts";
import { countFailing } from "../report/failing.ts";
import { pullComment, type PreviewedHead } from "../report/pull-comment.ts";
import type { Notice, Report } from "../report/report.ts";
import type { WorkedOutPreview } from "./aside.ts";
import { closingGain } from "./closing-gain.ts";
import { mergedReader } from "./merged-reader.ts";
import type { DecidedPlan } from "../sync/stages/stages.ts";
import { sayReadyAfter } from "./ready-after.ts";
import { touchedBy } from "./touched.ts";
import { countedChanges } from "./counted-changes.ts";
import type { PullToPreview } from "./pull-to-preview.ts";
import type { WorkContext } from "./work-context.ts";

/** GitHub drops job summaries over 1 MiB; a character may take three bytes. */
const MAX_TEXT = 300_000;

/** Computes what merging a pull request will do. Writes nothing. */
export async function workOutPreview(context: WorkContext, pull: PullToPreview): Promise<WorkedOutPreview> {
  const { files, complete } = await context.pulls.changedFiles(pull.number);
  const { changes, remarks } = await countedChanges(context, pull.number, files);
  const { reader, conflicts } = mergedReader({ ...context, head: pull.head, changes });
  const found = await readRepositoryState(reader, { overrides: context.overrides, mayBeEmpty: true });
  const { branch } = found.look.tip;
  if (branch !== pull.base)
    return { kind: "nothing", why: `Plans are read from ${branch}; #${pull.number} targets ${pull.base}.` };
  const skipped = reportSkipped(found, "preview");
  if (skipped !== null) return { kind: "skipped", report: JSON.stringify(skipped) };

  const decided = await decideAll(context, found);
  const { repository } = decided;
  const whole = reportWithHistories(decided, "preview", context.clock.now());
  const isTouched = complete ? touchedBy(changes, context.overrides.configPath, repository) : () => true;
  const plans = whole.plans.filter(isTouched);
  const touched = new Set(plans.map(({ path }) => path));
  const touchedPlans = decided.plans.filter(({ tracked }) => touched.has(tracked.file.path));
  const away = repository.away.filter(({ record }) => touched.has(record.path));
  const { done, total, progress, dropped } = whole.totals;
  const touchedOnly = reportRun({ repository: { ...repository, away }, plans: touchedPlans }, "preview");
  const report: Report = {
    ...touchedOnly,
    plans,
    notices: [...whole.notices, ...[...conflicts].map((path) => conflictNotice(path, branch)), ...remarks],
  };

  const closing = repository.records.length === 0 ? [] : await context.pulls.closingIssues(pull.number);
  const gains = whole.plans.flatMap((plan) => closingGain(plan, new Set(closing)) ?? []);
  const isChanged = ({ tracked }: DecidedPlan) =>
    touched.has(tracked.file.path) || gains.some(({ path }) => path === tracked.file.path);
  const changed = { repository, plans: decided.plans.filter(isChanged) };
  const afterwards = sayReadyAfter(changed, new Set(closing), context.clock.now());
  const said = { report, gains, afterwards, remarks, head: headOf(context, pull), summaryUrl: context.runUrl };
  return {
    kind: "preview",
    report: JSON.stringify({ ...report, totals: { ...report.totals, done, total, progress, dropped } }),
    comment: pullComment(said),
    text: pullComment({ ...said, summaryUrl: null, limit: MAX_TEXT }),
    failing: countFailing(plans, repository.settings.failOn),
    progress: { done, total, progress },
    viewer: repository.look.viewer,
  };
}

/** The commit that is previewed, with the addresses that a reader of the comment wants. */
function headOf({ reader, overrides }: WorkContext, { number, head }: PullToPreview): PreviewedHead {
  const pull = `${overrides.serverUrl}/${reader.repo.owner}/${reader.repo.repo}/pull/${number}`;
  const diffOf = (path: string) => `${pull}/files#diff-${createHash("sha256").update(path).digest("hex")}`;
  return { commit: head, url: `${pull}/commits/${head}`, diffOf };
}

function conflictNotice(path: string, branch: string): Notice {
  return {
    level: "warning",
    message: `${path} was also changed on ${branch} in the same place: it is shown as in this pull request.`,
    hint: "The preview is accurate once the conflict is resolved.",
  };
}
