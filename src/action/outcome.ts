import { appendFileSync } from "node:fs";
import * as core from "@actions/core";
import type { Report } from "../report/report.ts";
import { escapeForRunner } from "../report/runner-text.ts";
import type { ActionEnvironment } from "./environment.ts";
import { announce, setOutputs } from "./outputs.ts";

/** What a run came to, for everybody who looks at the step. */
export interface Outcome {
  readonly report: Report;
  /** Text of the job summary, where it is not made from the report alone. */
  readonly text: string | null;
  /** Problems in plans that fail the step, as configured. */
  readonly failing: number;
}

/** Sets outputs, annotations and job summary, and fails the step where something went wrong. */
export async function publish({ report, text, failing }: Outcome, environment: ActionEnvironment): Promise<void> {
  announce(report);
  setOutputs(report, environment.temp);
  if (environment.summaryPath !== null)
    appendFileSync(environment.summaryPath, text === null ? await renderReport(report) : `${text}\n`);
  const failure = failureOf(report, failing);
  if (failure !== null) core.setFailed(escapeForRunner(failure));
}

async function renderReport(report: Report): Promise<string> {
  const { renderSummary } = await import("../report/markdown.ts");
  return renderSummary(report);
}

function failureOf({ mode, plans, totals }: Report, failing: number): string | null {
  if (failing > 0) return `${failing} ${failing === 1 ? "problem" : "problems"} in plans; the annotations say which.`;
  if (totals.failed > 0) return `${totals.failed} operations failed; the summary says which and why.`;
  const refused = plans.filter(({ outcome }) => outcome === "refused");
  if (mode !== "sync" || refused.length === 0) return null;
  return refused.map(({ path, reason }) => `${path} was not read: ${reason}`).join("\n");
}
