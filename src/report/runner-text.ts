/**
 * Text that a step of a workflow may print: the runner executes lines that begin with `::` (after blanks) and anything
 * with `##[`, so both are parted by a blank of no width. Control characters but line ends and tabs go, and with them
 * the escape sequences that would hide or recolour text; colours of our own are added after this.
 */
export function escapeForRunner(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, "")
      .replace(/^([^\p{L}\p{N}\n]*?):(?=:)/gmu, "$1:\u200b")
      .replace(/##(?=\[)/g, "##\u200b")
  );
}
