import { appendFileSync } from "node:fs";
import * as core from "@actions/core";
import { describeError } from "../describe-error.ts";
import { ConfigError } from "../errors.ts";
import { renderError } from "../report/error-section.ts";
import { escapeForRunner } from "../report/runner-text.ts";

/** Where a failure is reported, and what must not appear in it. */
export interface FailureOptions {
  /** Empty: there is none. The runner masks the token only where it appears whole: here it is removed from any text. */
  readonly token: string;
  /** File of the job summary; empty: there is none. */
  readonly summaryPath: string;
}

/** Fails the step with what happened and what to do about it, annotated at the place in a file where there is one. */
export function fail(error: unknown, { token, summaryPath }: FailureOptions): void {
  const hide = (text: string): string => (token === "" ? text : text.replaceAll(token, "***"));
  const description = describeError(error);
  const { message, hint } = description;
  const text = escapeForRunner(hide(`${message}\n${hint}`));
  const place = error instanceof ConfigError ? error.place : null;
  process.exitCode = core.ExitCode.Failure;
  core.error(text, place === null ? {} : { file: place.path, startLine: place.line, startColumn: place.column });
  if (summaryPath === "") return;
  appendFileSync(summaryPath, `## plansync failed\n\n${hide(renderError(description))}\n`);
}
