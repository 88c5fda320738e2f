import { dropControls } from "../issue/text/control-characters.ts";

/**
 * Returns text that is safe for a workflow step to print: the runner executes lines that begin with `::` (after blanks)
 * and anything with `##[`, so both are split by a zero-width space. Control characters except line ends and tabs are
 * removed, and with them the escape sequences that would hide or recolour text; our own colours are added afterwards.
 */
export function escapeForRunner(text: string): string {
  return dropControls(text)
    .replace(/^([^\p{L}\p{N}\n]*?):(?=:)/gmu, "$1:\u200b")
    .replace(/##(?=\[)/g, "##\u200b");
}
