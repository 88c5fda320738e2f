import { writeFileSync } from "node:fs";
import { errorCode } from "../../error-code.ts";
import { ConfigError } from "../../errors.ts";

/**
 * Writes a plan, or another file that is there already.
 * @throws ConfigError with its name as people know it.
 */
export function writePlan(path: string, bytes: Uint8Array, shown: string): void {
  write(path, bytes, `${shown} can't be written`, "Check the file and its permissions.");
}

/**
 * Writes a picture to where the user wants it.
 * @param what it is, as in "The chart".
 * @throws ConfigError
 */
export function writePicture(path: string, svg: string, what: string, shown: string): void {
  write(path, svg, `${what} can't be written to ${shown}`, "Name a file in a folder that exists.");
}

function write(path: string, content: string | Uint8Array, problem: string, hint: string): void {
  try {
    writeFileSync(path, content);
  } catch (cause) {
    throw new ConfigError(`${problem} (${errorCode(cause) ?? "unknown error"}).`, { hint, cause });
  }
}
