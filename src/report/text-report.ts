import { percent, progressBar } from "../issue/progress-bar.ts";
import { countMails, quietIssues } from "./change-groups.ts";
import { count } from "./count.ts";
import { plainText } from "../issue/text/plain-text.ts";
import { allowCommand } from "./plan-section.ts";
import type { Notice, PlanReport, Report } from "./report.ts";
import { isNewlyDropped, outcomeOf } from "./run-outcome.ts";
import { changeTree } from "./text-changes.ts";
import type { TextSettings } from "./text-settings.ts";

/** A report as text: one part for each plan, and what is said of the run as a whole. */
export interface TextReport {
  readonly plans: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly end: readonly string[];
}

/** Renders what a run did, or would do, as trees of changes with the outcome at the end. */
export function renderText(report: Report, layout: TextSettings): TextReport {
  return {
    plans: report.plans.map((plan) => ({
      title: plainText(plan.title),
      lines: planLines(plan, report, layout),
    })),
    end: [...report.notices.flatMap((notice) => noticeLines(notice, layout)), ...summary(report, layout)],
  };
}

function planLines(plan: PlanReport, report: Report, layout: TextSettings): readonly string[] {
  const { paint, columns, fit } = layout;
  const number = plan.issue === null ? "" : ` #${plan.issue}`;
  const head = [
    `${paint.bold(fit(plainText(plan.title), columns - number.length))}${paint.cyan(number)}`,
    paint.dim(fit(plainText(plan.path), columns)),
  ];
  if (plan.outcome === "refused" || plan.outcome === "orphaned" || plan.outcome === "left-out")
    return [...head, ...concern(plan.outcome, plan.reason, layout), ...diagnosticLines(plan, layout)];
  const { done, total, dropped } = plan;
  const before = plan.before !== null && plan.before.done !== done ? ` (was ${plan.before.done})` : "";
  const aside = dropped === 0 ? "" : `, ${dropped} dropped`;
  return [
    ...head,
    `${paint.green(progressBar(done, total))} ${done} of ${total} done${before}, ${percent(done, total)}%${aside}`,
    ...(plan.reason === "" || plan.outcome === "failed" ? [] : concern(plan.outcome, plan.reason, layout)),
    ...changeTree(plan, layout),
    ...quietLine(plan, report, layout),
    ...concernLines(plan, layout),
    ...diagnosticLines(plan, layout),
  ];
}

function quietLine(plan: PlanReport, report: Report, { paint }: TextSettings): readonly string[] {
  const quiet = quietIssues(plan).length;
  const verb = report.mode === "sync" ? "changed" : quiet === 1 ? "changes" : "change";
  return quiet === 0
    ? []
    : [paint.dim(`~ ${count(quiet, "issue")} ${verb} only in text, labels, order or dependencies`)];
}

function concernLines(plan: PlanReport, layout: TextSettings): readonly string[] {
  const items = plan.items.filter(
    ({ result }) => result === "conflicting" || result === "drifted" || result === "unread" || result === "failed",
  );
  const dropped = plan.items.filter(isNewlyDropped);
  return [
    ...[...dropped, ...items].flatMap(({ title, issue, result, reason }) =>
      concern(result, `${issue === null ? "" : `#${issue} `}${title}: ${reason}`, layout),
    ),
    ...plan.orphans.flatMap(({ issue, reason }) => concern("orphan", `#${issue}: ${reason}`, layout)),
    ...plan.proposals.flatMap(({ issue, reason }) => concern("proposed", `#${issue}: ${reason}`, layout)),
  ];
}

function concern(what: string, text: string, { paint, columns, wrap }: TextSettings): readonly string[] {
  const colour = what === "failed" || what === "refused" ? paint.red : paint.yellow;
  return [`${colour(`${what}:`)} ${wrap(plainText(text), columns - what.length - 2, "  ")}`];
}

function diagnosticLines({ path, diagnostics }: PlanReport, { paint, columns, wrap }: TextSettings): readonly string[] {
  return diagnostics.flatMap(({ severity, line, column, message, hint }) => {
    const colour = severity === "error" ? paint.red : severity === "warning" ? paint.yellow : paint.cyan;
    return [
      `${colour(`${severity}:`)} ${wrap(plainText(`${path}:${line}:${column}: ${message}`), columns - severity.length - 2, "  ")}`,
      paint.dim(`  ${wrap(plainText(hint), columns - 2, "  ")}`),
    ];
  });
}

function noticeLines({ level, message, hint }: Notice, { paint, columns, wrap }: TextSettings): readonly string[] {
  const name = level === "info" ? "note" : level;
  const colour = level === "error" ? paint.red : level === "warning" ? paint.yellow : paint.cyan;
  return [`${colour(`${name}:`)} ${wrap(plainText(`${message} ${hint}`), columns - name.length - 2, "  ")}`];
}

/** The outcome of the whole run, and what can be done about what is left. */
function summary(report: Report, layout: TextSettings): readonly string[] {
  const { paint, columns, wrap, place } = layout;
  const isSync = report.mode === "sync";
  const operations = report.plans.filter(({ outcome }) => outcome !== "held").flatMap((plan) => plan.operations);
  const mails = isSync ? 0 : countMails(operations.filter(({ status }) => status === "planned"));
  const { headline } = outcomeOf(report);
  const lines = [
    ...(mails === 0 ? [] : [paint.dim(`People who watch the repository get about ${count(mails, "notification")}.`)]),
    ...(report.commit === null ? [] : [`Committed to the plan: ${report.commit.url}`]),
    ...(report.commit === null || place === "log" ? [] : ["`git pull` brings it into your clone."]),
    ...(report.pullRequest === null
      ? []
      : [`What changed on GitHub waits in pull request #${report.pullRequest.number}: ${report.pullRequest.url}`]),
    ...report.plans.filter(({ outcome }) => outcome === "held").map(({ path }) => paint.yellow(approval(path, layout))),
    ...(report.totals.remaining > 0 && place === "terminal" ? [paint.yellow("Run this again for what is left.")] : []),
  ];
  return [paint.bold(wrap(`${headline.charAt(0).toUpperCase()}${headline.slice(1)}.`, columns, "")), ...lines];
}

/** How a held plan is approved: by a comment anywhere, or in this place at once. */
function approval(path: string, { place, wrap, columns }: TextSettings): string {
  const here =
    place === "log" ? "start this workflow with the input `allow-mass-change`" : "pass `--allow-mass-change`";
  return wrap(
    `Held: ${plainText(path)}. To approve this version, comment \`${plainText(allowCommand(path))}\` on any issue or pull request, or ${here}.`,
    columns,
    "  ",
  );
}
