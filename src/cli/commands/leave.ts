import {
  leave as leaveRepository,
  readLeaving,
  type IssueFate,
  type LeaveResult,
  type Leaving,
} from "../../commands/leave.ts";
import { ConfigError, EXIT } from "../../errors.ts";
import { createCleanup } from "../../github/write/cleanup.ts";
import { readInputFlags, type InputFlags, type JsonFlag, type RemoteFlags } from "../repository/command-options.ts";
import { connect } from "../repository/connect.ts";
import { findFolder } from "../repository/folder.ts";
import { plainText } from "../../issue/text/plain-text.ts";
import { onlyWarnings } from "../terminal/only-warnings.ts";
import { createProgress } from "../terminal/progress.ts";
import type { Shell } from "../terminal/shell.ts";
import { wrapLines } from "../terminal/text-width.ts";
import { count } from "../../report/count.ts";

export interface LeaveFlags extends InputFlags, RemoteFlags, JsonFlag {
  readonly close?: true;
  readonly keep?: true;
  readonly dryRun?: true;
  readonly plan?: string;
}

/** Undoes everything that plansync did on GitHub. The plans stay as they are. */
export async function leave(shell: Shell, flags: LeaveFlags): Promise<number> {
  const fate = readFate(flags);
  const shown = createProgress(shell.err, shell.clock);
  const progress = flags.json === true ? onlyWarnings(shown) : shown;
  const connection = connect(shell, findFolder(shell.cwd), readInputFlags(flags), flags, progress);
  const leaving = await readLeaving(connection, fate, flags.plan ?? null);
  const { owner, repo } = connection.reader.repo;
  const name = `${owner}/${repo}`;
  if (flags.dryRun === true) {
    print(shell, flags, { dryRun: true, ...numbersOf(leaving) }, describePlan(leaving, name, fate, flags));
    return EXIT.done;
  }
  const result = await leaveRepository(connection, createCleanup(connection.github), leaving);
  progress.end();
  print(shell, flags, { dryRun: false, ...numbersOf(leaving), ...result }, describeResult(leaving, result, name));
  if (result.failed.length > 0) return EXIT.attention;
  return result.remaining > 0 ? EXIT.limits : EXIT.done;
}

function readFate({ close, keep, dryRun }: LeaveFlags): IssueFate {
  if (close === true && keep === true)
    throw new ConfigError("`--close` and `--keep` exclude each other.", { hint: "Use one of them." });
  if (close === undefined && keep === undefined && dryRun === undefined)
    throw new ConfigError("You must say what happens to the issues that plansync created.", {
      hint: "Give `--close` to close them or `--keep` to leave them open; `--dry-run` only shows what would happen.",
    });
  return keep === true ? "keep" : "close";
}

function numbersOf({ issues, labels, keptLabels, hasRecord, workflow }: Leaving) {
  const numbers = (closes: boolean) =>
    issues.filter(({ patch }) => (patch.state === "closed") === closes).map(({ issue }) => issue.number);
  return { close: numbers(true), release: numbers(false), labels, keptLabels, hasRecord, workflow };
}

/** A dry run may leave the choice open; it then says which one it shows, and what the other one would do. */
function describePlan(
  leaving: Leaving,
  name: string,
  fate: IssueFate,
  { close: isClose, keep: isKeep }: LeaveFlags,
): readonly string[] {
  const { close, release, labels, hasRecord } = numbersOf(leaving);
  const steps = [
    ...(close.length === 0
      ? []
      : [`close ${count(close.length, "issue")} as not planned, without plansync's block${listed(close)}`]),
    ...(release.length === 0
      ? []
      : [
          `remove the block from ${count(release.length, close.length === 0 ? "issue" : "other issue")} and leave ${release.length === 1 ? "it as it is" : "them as they are"}${listed(release)}`,
        ]),
    ...(labels.length === 0 ? [] : [`delete the labels ${labels.join(", ")}`]),
    ...(hasRecord
      ? [
          leaving.plan === null
            ? "delete the record at refs/plansync/state"
            : `delete the record of ${leaving.plan.path}`,
        ]
      : []),
  ];
  return steps.length === 0
    ? [`Nothing from plansync is left in ${name}.`, ...reminders(leaving)]
    : [
        `Leaving ${name} with \`--${fate}\` would`,
        ...steps.map((step) => `  ${step}`),
        ...(close.length > 0 && isClose !== true && isKeep !== true
          ? [`With \`--keep\` instead, ${close.length === 1 ? "that issue stays" : "these issues stay"} open.`]
          : []),
        "Your plans stay as they are. Nothing was changed.",
        ...reminders(leaving),
      ];
}

function describeResult(leaving: Leaving, result: LeaveResult, name: string): readonly string[] {
  const { failed, remaining, limitedUntil, isComplete, closedPulls } = result;
  if (leaving.issues.length === 0 && !leaving.hasRecord)
    return [`Nothing from plansync is left in ${name}.`, ...reminders(leaving)];
  return [
    `${count(result.closed, "issue")} closed, ${count(result.released, "other")} released${closedPulls.length === 0 ? "" : `, ${count(closedPulls.length, "pull request")} closed`} in ${name}.`,
    ...failed.map(({ number, message, hint }) => `#${number} failed: ${message} ${hint}`),
    ...(remaining > 0 && limitedUntil !== null
      ? [
          `GitHub's limits left ${count(remaining, "issue")}: run this again after ${new Date(limitedUntil).toISOString()}.`,
        ]
      : []),
    isComplete
      ? leaving.plan === null
        ? "Labels and record are gone. Your plans are as they were."
        : `The record of ${leaving.plan.path} is gone. Leave the file out of \`plans\`, or the next sync creates its issues again.`
      : "Labels and record stay until the rest is done: run this again.",
    ...reminders(leaving),
  ];
}

function reminders({ workflow, keptLabels, resultsFiles }: Leaving): readonly string[] {
  return [
    ...resultsFiles.map((path) => `${path} keeps the progress between plansync's markers: remove what you don't want.`),
    ...(keptLabels.length === 0
      ? []
      : [`These labels have names that you configured and stay: ${keptLabels.join(", ")}.`]),
    ...(workflow === null ? [] : [`Delete ${workflow} as well: its next run would create everything again.`]),
  ];
}

function listed(numbers: readonly number[]): string {
  if (numbers.length === 0) return "";
  const shown = numbers.slice(0, 8).map((number) => `#${number}`);
  return `: ${shown.join(" ")}${numbers.length > 8 ? " …" : ""}`;
}

function print({ out }: Shell, flags: LeaveFlags, data: object, lines: readonly string[]): void {
  if (flags.json === true) out.write(`${JSON.stringify({ version: 1, ...data }, null, 2)}\n`);
  else out.write(`${wrapLines(lines.map(plainText), out.columns)}\n`);
}
