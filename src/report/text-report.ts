import { percent, progressBar } from "../issue/progress-bar.ts";
import { countMails, quietIssues } from "./change-groups.ts";
import { count } from "./count.ts";
import { actsFor, concernsOf } from "./concerns.ts";
import type { Diagnostic } from "../plan/model/diagnostic.ts";
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
    end: [...report.notices.map((notice) => noticeLine(notice, layout)), ...summary(report, layout)],
  };
}

function planLines(plan: PlanReport, report: Report, layout: TextSettings): readonly string[] {
  const { paint, columns, fit } = layout;
  const number = plan.issue === null ? "" : ` #${plan.issue}`;
  const head = [
    `${paint.bold(fit(plainText(plan.title), columns - number.length))}${paint.cyan(number)}`,
    ...(plan.title === plan.path ? [] : [paint.dim(fit(plainText(plan.path), columns))]),
  ];
  if (plan.outcome === "refused" || plan.outcome === "orphaned" || plan.outcome === "left-out")
    return [...head, ...whyNot(plan, layout)];
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
  const nameOf = (issue: number | null) => (issue === null ? "" : `#${issue}`);
  const [fresh, concerns] = [plan.items.filter(isNewlyDropped), concernsOf(plan)];
  const failed = plan.items.filter(({ result }) => result === "failed");
  return [
    ...[...fresh, ...failed].flatMap(({ title, issue, result, reason }) =>
      concern(result, `${nameOf(issue)} ${title}: ${reason}`.trimStart(), layout),
    ),
    ...actsFor(concerns).flatMap(([kind, act]) => [
      ...concerns
        .filter((one) => one.kind === kind)
        .flatMap(({ issue, item, reason }) => {
          const about = [nameOf(issue), item?.title ?? ""].filter((part) => part !== "").join(" ");
          return concern(kind, `${about}: ${reason}`, layout);
        }),
      hintLine({ hint: act }, layout),
    ]),
  ];
}

/** Why nothing is done for a plan. Where a diagnostic is the reason, that is told once, with its place and its hint. */
function whyNot(plan: PlanReport, layout: TextSettings): readonly string[] {
  const cause = plan.diagnostics.find(({ message }) => message === plan.reason);
  if (cause === undefined) return [...concern(plan.outcome, plan.reason, layout), ...diagnosticLines(plan, layout)];
  const others = plan.diagnostics.filter((one) => one !== cause);
  return [
    ...concern(plan.outcome, placed(plan, cause), layout),
    hintLine(cause, layout),
    ...diagnosticLines({ ...plan, diagnostics: others }, layout),
  ];
}

function concern(what: string, text: string, layout: TextSettings): readonly string[] {
  const { paint } = layout;
  const colour = what === "failed" || what === "refused" ? paint.red : paint.yellow;
  return [labelled(colour(`${what}:`), text, layout)];
}

function diagnosticLines(plan: PlanReport, layout: TextSettings): readonly string[] {
  return plan.diagnostics.flatMap((diagnostic) => [
    labelled(colourOf(diagnostic.severity, layout)(`${diagnostic.severity}:`), placed(plan, diagnostic), layout),
    hintLine(diagnostic, layout),
  ]);
}

function placed({ path }: PlanReport, { line, column, message }: Diagnostic): string {
  return `${path}:${line}:${column}: ${message}`;
}

function hintLine({ hint }: Pick<Diagnostic, "hint">, { paint, columns, wrap }: TextSettings): string {
  return paint.dim(`  ${wrap(plainText(hint), columns, "  ")}`);
}

function noticeLine({ level, message, hint }: Notice, layout: TextSettings): string {
  const name = level === "info" ? "note" : level;
  return labelled(colourOf(level, layout)(`${name}:`), `${message} ${hint}`, layout);
}

function colourOf(level: Notice["level"], { paint }: TextSettings): (text: string) => string {
  return level === "error" ? paint.red : level === "warning" ? paint.yellow : paint.cyan;
}

/** A paragraph with a coloured word in front. */
function labelled(label: string, text: string, { columns, wrap }: TextSettings): string {
  return wrap(`${label} ${plainText(text)}`, columns, "  ");
}

/** The outcome of the whole run, and what can be done about what is left. */
function summary(report: Report, layout: TextSettings): readonly string[] {
  const { paint, columns, wrap, place } = layout;
  const isSync = report.mode === "sync";
  const operations = report.plans.filter(({ outcome }) => outcome !== "held").flatMap((plan) => plan.operations);
  const mails = isSync ? 0 : countMails(operations.filter(({ status }) => status === "planned"));
  const { headline } = outcomeOf(report);
  const lines = [
    ...(mails === 0
      ? []
      : [paint.dim(wrap(`People who watch the repository get about ${count(mails, "notification")}.`, columns, ""))]),
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
