import { createColors } from "picocolors";
import { percent, progressBar } from "../../issue/progress-bar.ts";
import { countMails, quietIssues, summariseChanges, verbOf, type ChangeVerb } from "../../report/change-groups.ts";
import type { ItemReport, Notice, OperationReport, PlanReport, Report } from "../../report/report.ts";
import { count } from "../../report/count.ts";
import { plainText } from "../terminal/plain-text.ts";
import type { Output } from "../terminal/shell.ts";
import { fit, wrap } from "../terminal/text-width.ts";

type Paint = ReturnType<typeof createColors>;

/** The sign in front of a change, as in a diff, and its colour. */
const SIGNS: Readonly<
  Record<
    Exclude<ChangeVerb, "update">,
    readonly [sign: string, colour: "green" | "yellow" | "red" | "magenta" | "cyan"]
  >
> = {
  reopen: ["↻", "yellow"],
  create: ["+", "green"],
  adopt: ["=", "green"],
  rename: ["~", "yellow"],
  move: ["→", "yellow"],
  close: ["✓", "magenta"],
  drop: ["✗", "red"],
  "close duplicate": ["=", "magenta"],
  tick: ["☑", "cyan"],
  untick: ["☐", "cyan"],
  retitle: ["✎", "cyan"],
  add: ["+", "cyan"],
  relocate: ["→", "cyan"],
  mark: ["◐", "cyan"],
};

/** Text wider than this is hard to read, however wide the terminal is. */
const MAX_COLUMNS = 120;

/** Writes what a run did, or would do, as a tree of changes with counts at the end. */
export function writeReport(report: Report, out: Output): void {
  const paint = createColors(out.hasColour);
  const columns = Math.max(20, Math.min(MAX_COLUMNS, out.columns));
  const lines = [
    ...report.plans.flatMap((plan) => [...planLines(plan, report, paint, columns), ""]),
    ...report.notices.flatMap((notice) => noticeLines(notice, paint, columns)),
    ...summary(report, paint, columns),
  ];
  out.write(`${lines.join("\n")}\n`);
}

function planLines(plan: PlanReport, report: Report, paint: Paint, columns: number): readonly string[] {
  const number = plan.issue === null ? "" : ` #${plan.issue}`;
  const head = [
    `${paint.bold(fit(plainText(plan.title), columns - number.length))}${paint.cyan(number)}`,
    paint.dim(fit(plainText(plan.path), columns)),
  ];
  if (plan.outcome === "refused" || plan.outcome === "orphaned")
    return [...head, ...concern(plan.outcome, plan.reason, paint, columns), ...diagnosticLines(plan, paint, columns)];
  const { done, total, dropped } = plan;
  const before = plan.before !== null && plan.before.done !== done ? ` (was ${plan.before.done})` : "";
  const aside = dropped === 0 ? "" : `, ${dropped} dropped`;
  return [
    ...head,
    `${paint.green(progressBar(done, total))} ${done} of ${total} done${before}, ${percent(done, total)} %${aside}`,
    ...(plan.reason === "" ? [] : concern(plan.outcome, plan.reason, paint, columns)),
    ...changeTree(plan, paint, columns),
    ...quietLine(plan, report, paint),
    ...concernLines(plan, paint, columns),
    ...diagnosticLines(plan, paint, columns),
  ];
}

/** Returns changed items below their parents; unchanged parents are shown only where something below them changes. */
function changeTree(plan: PlanReport, paint: Paint, columns: number): readonly string[] {
  const changesOf = changesByItem(plan.operations);
  if (changesOf.size === 0) return [];
  const byLine = new Map(plan.items.map((item) => [item.line, item]));
  const parentOf = (item: ItemReport) => (item.parent === null ? undefined : byLine.get(item.parent));
  const depthOf = (item: ItemReport): number => {
    const parent = parentOf(item);
    return parent === undefined || parent === item ? 0 : depthOf(parent) + 1;
  };
  const shown = new Set<ItemReport>();
  for (const item of plan.items)
    if (changesOf.has(item.key))
      for (let at: ItemReport | undefined = item; at !== undefined && !shown.has(at); at = parentOf(at)) shown.add(at);
  const keys = new Set(plan.items.map(({ key }) => key));
  const others = [...changesOf].filter(([key]) => !keys.has(key)).flatMap(([, operations]) => operations);
  const room = columns;
  return [
    "",
    ...others.map((operation) => changeLine(operation, 0, paint, room)),
    ...plan.items
      .filter((item) => shown.has(item))
      .flatMap((item) => {
        const depth = depthOf(item) + 1;
        const operations = changesOf.get(item.key) ?? [];
        if (operations.length > 0) return operations.map((operation) => changeLine(operation, depth, paint, room));
        const number = item.issue === null ? "" : `#${item.issue} `;
        return [paint.dim(fit(`  ${"  ".repeat(depth)}${number}${plainText(item.title)}`, room))];
      }),
  ];
}

function changesByItem(operations: readonly OperationReport[]): ReadonlyMap<string, readonly OperationReport[]> {
  const changes = new Map<string, OperationReport[]>();
  for (const operation of operations) {
    if (verbOf(operation) === "update") continue;
    const known = changes.get(operation.item);
    if (known === undefined) changes.set(operation.item, [operation]);
    else known.push(operation);
  }
  return changes;
}

function changeLine(operation: OperationReport, depth: number, paint: Paint, columns: number): string {
  const verb = verbOf(operation);
  const [sign, colour] = verb === "update" ? (["~", "yellow"] as const) : SIGNS[verb];
  const indent = "  ".repeat(depth);
  const number = operation.issue === null ? "" : `#${operation.issue} `;
  const notes = [verb === "create" ? "" : operation.detail, noteOf(operation)].filter((note) => note !== "");
  const text = fit(`${number}${plainText(operation.title)}`, columns - indent.length - 2);
  const room = columns - indent.length - 2 - text.length - 2;
  const aside = notes.length === 0 || room < 12 ? "" : `  ${paint.dim(fit(plainText(notes.join("; ")), room))}`;
  return `${paint[colour](`${sign} ${indent}${text}`)}${aside}`;
}

function noteOf({ status, error }: OperationReport): string {
  if (status === "failed") return `failed: ${error?.message ?? "unknown"}`;
  return status === "remaining" ? "left for the next run" : "";
}

function quietLine(plan: PlanReport, report: Report, paint: Paint): readonly string[] {
  const quiet = quietIssues(plan).length;
  const verb = report.mode === "sync" ? "changed" : quiet === 1 ? "changes" : "change";
  return quiet === 0
    ? []
    : [paint.dim(`~ ${count(quiet, "issue")} ${verb} only in text, labels, order or dependencies`)];
}

function concernLines(plan: PlanReport, paint: Paint, columns: number): readonly string[] {
  const items = plan.items.filter(
    ({ result }) => result === "conflicting" || result === "drifted" || result === "unread" || result === "failed",
  );
  return [
    ...items.flatMap(({ title, issue, result, reason }) =>
      concern(result, `${issue === null ? "" : `#${issue} `}${title}: ${reason}`, paint, columns),
    ),
    ...plan.orphans.flatMap(({ issue, reason }) => concern("orphan", `#${issue}: ${reason}`, paint, columns)),
    ...plan.proposals.flatMap(({ issue, reason }) => concern("proposed", `#${issue}: ${reason}`, paint, columns)),
  ];
}

function concern(what: string, text: string, paint: Paint, columns: number): readonly string[] {
  const colour = what === "failed" || what === "refused" ? paint.red : paint.yellow;
  return [`${colour(`${what}:`)} ${wrap(plainText(text), columns - what.length - 2, "  ")}`];
}

function diagnosticLines({ path, diagnostics }: PlanReport, paint: Paint, columns: number): readonly string[] {
  return diagnostics.flatMap(({ severity, line, column, message, hint }) => {
    const colour = severity === "error" ? paint.red : severity === "warning" ? paint.yellow : paint.cyan;
    return [
      `${colour(`${severity}:`)} ${wrap(plainText(`${path}:${line}:${column}: ${message}`), columns - severity.length - 2, "  ")}`,
      paint.dim(`  ${wrap(plainText(hint), columns - 2, "  ")}`),
    ];
  });
}

function noticeLines({ level, message, hint }: Notice, paint: Paint, columns: number): readonly string[] {
  const name = level === "info" ? "note" : level;
  const colour = level === "error" ? paint.red : level === "warning" ? paint.yellow : paint.cyan;
  return [`${colour(`${name}:`)} ${wrap(plainText(`${message} ${hint}`), columns - name.length - 2, "  ")}`];
}

function summary(report: Report, paint: Paint, columns: number): readonly string[] {
  const operations = report.plans.filter(({ outcome }) => outcome !== "held").flatMap((plan) => plan.operations);
  const isSync = report.mode === "sync";
  const counted = operations.filter(({ status }) => !isSync || status !== "remaining");
  const changes = summariseChanges(counted, isSync ? "past" : "future");
  const mails = countMails(counted);
  const head = changes === "" ? sayNothing(report) : isSync ? `Done: ${changes}.` : `A sync would ${changes}.`;
  return [
    paint.bold(wrap(head, columns, "")),
    ...(isSync || mails === 0
      ? []
      : [paint.dim(`People who watch the repository would get ${count(mails, "notification")}.`)]),
    ...(report.commit === null ? [] : [`Committed to the plan: ${report.commit.url}`]),
    ...(report.pullRequest === null
      ? []
      : [`What changed on GitHub waits in pull request #${report.pullRequest.number}: ${report.pullRequest.url}`]),
    ...(report.totals.held > 0
      ? [paint.yellow(`${count(report.totals.held, "plan")} held: approve with --allow-mass-change.`)]
      : []),
    ...(report.totals.remaining > 0
      ? [paint.yellow(`${count(report.totals.remaining, "operation")} left: run this again.`)]
      : []),
  ];
}

/** Returns the text for a run without changes: it need not mean that all is well. */
function sayNothing({ mode, plans, totals }: Report): string {
  const unread = plans.filter(({ outcome }) => outcome === "refused").length;
  if (totals.held + unread > 0) return mode === "sync" ? "Nothing was done." : "A sync would do nothing.";
  const concerns = plans.flatMap(({ items, orphans, proposals }) => [
    ...items.filter(({ result }) => result === "drifted" || result === "conflicting" || result === "unread"),
    ...orphans,
    ...proposals,
  ]);
  if (concerns.length > 0) return `Nothing to do; ${count(concerns.length, "difference")} left for you to decide.`;
  return "Plans and issues agree: nothing to do.";
}
