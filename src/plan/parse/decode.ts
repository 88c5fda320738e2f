import type { Diagnostic } from "../model/diagnostic.ts";
import { FIRST_LINE } from "../model/line-number.ts";

/** First bytes of a file that git-crypt has encrypted (git-crypt's `FORMAT`). */
const GIT_CRYPT = "\0GITCRYPT\0";

/**
 * Bytes to text, so that {@link encodePlan} gives back the same bytes: a byte order mark stays in the text.
 * Encrypted, binary and not-UTF-8 files are refused with a diagnostic.
 */
export function decodePlan(path: string, bytes: Uint8Array): { text: string } | { diagnostic: Diagnostic } {
  const head = String.fromCharCode(...bytes.subarray(0, GIT_CRYPT.length));
  if (head === GIT_CRYPT)
    return refuse("encrypted", `${path} is encrypted with git-crypt`, "Unlock the file, or leave it out of `plans`.");
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    return refuse(
      "binary",
      `${path} is not text: byte ${zero} is zero`,
      "Save the plan as UTF-8 text, or leave it out of `plans`.",
    );
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return refuse("not-utf8", `${path} is not UTF-8`, "Save the plan as UTF-8, or leave it out of `plans`.");
  }
}

/** The exact inverse of {@link decodePlan}. */
export function encodePlan(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function refuse(code: string, message: string, hint: string): { diagnostic: Diagnostic } {
  return { diagnostic: { code, severity: "error", line: FIRST_LINE, column: 1, message, hint } };
}
