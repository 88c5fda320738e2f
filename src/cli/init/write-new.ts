import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { errorCode } from "../../error-code.ts";
import { ConfigError } from "../../errors.ts";
import { isFile, type Folder } from "../repository/folder.ts";

/** Outcome of writing a file. */
export interface WrittenFile {
  readonly path: string;
  /** `kept`: it existed and was not touched; `planned`: it would be written. */
  readonly state: "written" | "kept" | "planned";
}

/** Writes a file that does not exist yet. @throws ConfigError when it can't be written. */
export function writeNew(folder: Folder, path: string, text: string, isDry: boolean): WrittenFile {
  const whole = join(folder.root, path);
  if (isFile(whole)) return { path, state: "kept" };
  if (isDry) return { path, state: "planned" };
  try {
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text, { flag: "wx" });
  } catch (cause) {
    const code = errorCode(cause) ?? "unknown error";
    throw new ConfigError(`${path} can't be written (${code}).`, {
      hint: "Check that its folder exists and is writable.",
      cause,
    });
  }
  return { path, state: "written" };
}
