import { dropControls } from "../issue/control-characters.ts";

/**
 * Text that a step of a workflow may print: the runner executes lines that begin with `::` (after blanks) and anything
 * with `##[`, so both are parted by a blank of no width. Control characters but line ends and tabs go, and with them
 * the escape sequences that would hide or recolour text; colours of our own are added after this.
 */
export function escapeForRunner(text: string): string {
  return dropControls(text)
    .replace(/^([^\p{L}\p{N}\n]*?):(?=:)/gmu, "$1:\u200b")
    .replace(/##(?=\[)/g, "##\u200b");
}
