import type { Slip } from "./slip.ts";

/** Longer lines are shortened where the cure is shown. */
const MAX_SHOWN = 100;

/**
 * "Write `- [x] Book the hall`": what to write in place of this line.
 * @param written the words behind its box, as they stand there.
 */
export function cureOf(written: string, slip: Slip): string {
  const words = shorten(written);
  const line = (mark: string): string => quoted(`${slip.bullet} [${mark}] ${words}`);
  switch (slip.box?.ticked) {
    case true:
      return `Write ${line("x")}`;
    case null:
      return `Write ${line(" ")}, or ${line("x")} if it is done`;
    default:
      return `Write ${line(" ")}`;
  }
}

/** As code, whatever backticks it holds. */
function quoted(text: string): string {
  if (!text.includes("`")) return `\`${text}\``;
  const longest = Math.max(...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence} ${text} ${fence}`;
}

/** A text that fits into a message. */
export function shorten(text: string): string {
  return text.length > MAX_SHOWN
    ? `${text
        .slice(0, MAX_SHOWN - 1)
        .trimEnd()
        .replace(/[\ud800-\udbff]$/, "")}…`
    : text;
}
