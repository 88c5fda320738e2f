import { createColors } from "picocolors";
import { isRefusal, type Refusal } from "../../agents/answers.ts";
import { EXIT } from "../../errors.ts";
import type { JsonFlag } from "../repository/command-options.ts";
import { plainText } from "../../issue/text/plain-text.ts";
import type { Shell } from "../terminal/shell.ts";
import { wrapLines } from "../terminal/text-width.ts";

/**
 * Prints a verb's answer, refusals included: JSON on standard output where it was asked for, else lines for people.
 * Returns the exit code.
 */
export function say<T extends object>(
  { out, err }: Shell,
  { json }: JsonFlag,
  answer: T | Refusal,
  linesOf: (answer: T) => readonly string[],
): number {
  if (json === true) {
    const { refused, ...rest } = isRefusal(answer) ? answer : { ...answer, refused: undefined };
    out.write(`${JSON.stringify({ ...(refused !== undefined && { refused }), ...rest }, null, 2)}\n`);
  } else if (isRefusal(answer)) {
    const again = answer.retryAfter === null ? "" : ` Try again in ${answer.retryAfter} seconds.`;
    err.write(`${createColors(err.hasColour).yellow("refused:")} ${plainText(answer.reason)}.${again}\n`);
  } else out.write(`${wrapLines(linesOf(answer).map(plainText), out.columns)}\n`);
  return isRefusal(answer) ? EXIT.attention : EXIT.done;
}
