import { createColors } from "picocolors";
import { describeError, type ErrorDescription } from "../../describe-error.ts";
import { errorUrl } from "../../error-pages.ts";
import { ConfigError, EXIT, PlansyncError, RateLimitError } from "../../errors.ts";
import { plainText } from "../../issue/text/plain-text.ts";
import { readPermissionHint } from "../../permission-hint.ts";
import type { Output } from "./shell.ts";

/** Options for printing an error. */
export interface FailureOptions {
  /** Print one JSON object for machines instead of two lines. */
  readonly json: boolean;
  /** Never printed, whatever an error says. */
  readonly secrets: readonly string[];
}

/** Wraps lines between words on a terminal, not in a pipe. */
async function folder({ isTerminal, columns }: Output): Promise<(text: string) => string> {
  if (!isTerminal) return (text) => text;
  const { default: wrapAnsi } = await import("wrap-ansi");
  return (text) => wrapAnsi(text, columns);
}

interface Failure extends ErrorDescription {
  readonly exitCode: number;
  readonly place?: ConfigError["place"];
  /** ISO 8601. */
  readonly retryAt?: string;
}

/** Prints an error, the message first and then what to do about it. Returns its exit code. */
export async function printFailure(error: unknown, err: Output, { json, secrets }: FailureOptions): Promise<number> {
  const failure = readFailure(error);
  const clean = (text: string) => redact(plainText(text), secrets);
  const message = clean(failure.message);
  const hint = clean(hintForTerminal(failure.hint));
  if (json) {
    err.write(`${JSON.stringify({ error: { ...failure, message, hint } })}\n`);
    return failure.exitCode;
  }
  const paint = createColors(err.hasColour);
  const fold = await folder(err);
  err.write(fold(`${paint.red(paint.bold("error:"))} ${message}\n`));
  if (hint !== "") err.write(fold(`${paint.cyan("hint:")} ${hint}\n`));
  // Who mistyped something needs no page about it.
  if (failure.exitCode !== EXIT.usage) err.write(fold(`${paint.dim(`see ${errorUrl(failure.code)}`)}\n`));
  return failure.exitCode;
}

/** A terminal has no workflow file: there it is the token itself that needs other rights. */
export function hintForTerminal(hint: string): string {
  const { text, permissions } = readPermissionHint(hint);
  if (permissions.length === 0) return text;
  return `${text} Use a token of somebody who may write here: \`gh auth token\` prints yours; a fine-grained token needs ${permissions.join(" and ")}, a classic one the scope \`repo\`.`;
}

function readFailure(error: unknown): Failure {
  return {
    ...describeError(error),
    exitCode: error instanceof PlansyncError ? error.exitCode : EXIT.internal,
    ...(error instanceof ConfigError && error.place !== null && { place: error.place }),
    ...(error instanceof RateLimitError && { retryAt: new Date(error.retryAt).toISOString() }),
  };
}

/** Removes secrets from a text. */
function redact(text: string, secrets: readonly string[]): string {
  return secrets.reduce((clean, secret) => (secret === "" ? clean : clean.replaceAll(secret, "***")), text);
}
