import { appendFileSync } from "node:fs";
import * as core from "@actions/core";
import { renderProse } from "../issue/prose.ts";
import type { Report } from "../report/report.ts";
import { sentence } from "../report/sentence.ts";
import { escapeForRunner } from "../report/runner-text.ts";
import { count } from "../report/count.ts";
import { announce } from "./announce.ts";
import { logReport } from "./log-report.ts";
import type { ActionEnvironment } from "./environment.ts";
import { setOutputs } from "./outputs.ts";

/** Outcome of a run, for everyone who looks at the step. */
export interface Outcome {
  readonly report: Report;
  /** Text of the job summary, where it is not rendered from the report alone. */
  readonly text: string | null;
  /** Why the step fails, beyond what the report says; null: it doesn't. */
  readonly failure: string | null;
}

/** Prints the report, sets outputs, annotations and job summary, and fails the step where something went wrong. */
export async function publish({ report, text, failure }: Outcome, environment: ActionEnvironment): Promise<void> {
  logReport(report);
  announce(report);
  setOutputs(report, environment.temp);
  if (environment.summaryPath !== null)
    appendFileSync(environment.summaryPath, await summaryOf(report, text, environment.serverUrl));
  const why = failure ?? failureOf(report);
  if (why !== null) core.setFailed(escapeForRunner(why));
}

async function summaryOf(report: Report, text: string | null, serverUrl: string): Promise<string> {
  if (text === null) {
    const { renderSummary } = await import("../report/job-summary.ts");
    return renderSummary(report, serverUrl);
  }
  const notices = report.notices.map(({ message, hint }) => `\n> ${renderProse(`${sentence(message)} ${hint}`)}\n`);
  return `${text}\n${notices.join("")}`;
}

function failureOf({ mode, plans, totals }: Report): string | null {
  if (mode !== "sync") return null;
  const refused = plans.filter(({ outcome }) => outcome === "refused");
  const parts = [
    ...(totals.failed > 0 ? [`${count(totals.failed, "operation")} failed; the summary says which and why.`] : []),
    ...refused.map(
      ({ path, reason, diagnostics }) => `${path} was not read: ${sentence(reason)} ${diagnostics[0]?.hint ?? ""}`,
    ),
  ];
  return parts.length === 0 ? null : parts.join("\n");
}
