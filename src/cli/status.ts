import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { ConfigError, EXIT } from "../errors.ts";
import { badgeSvg } from "../report/badge.ts";
import { statusJson } from "../report/json.ts";
import { readInputFlags, type InputFlags, type JsonFlag, type RemoteFlags } from "./command-options.ts";
import { findFolder } from "./folder.ts";
import { readLocalPlans, readLocalSettings } from "./local-plans.ts";
import { reportLocal } from "./local-report.ts";
import type { Shell } from "./shell.ts";

export interface StatusFlags extends InputFlags, RemoteFlags, JsonFlag {
  readonly badge?: string;
}

/** How far the plans of this folder are, read from their files; with a token, also which issues their items have. */
export async function status(shell: Shell, files: readonly string[], flags: StatusFlags): Promise<number> {
  const folder = findFolder(shell.cwd);
  const settings = readLocalSettings(folder, readInputFlags(flags));
  const plans = readLocalPlans(folder, settings, files, shell.cwd);
  const report = reportLocal(plans);
  if (flags.badge !== undefined) writeBadge(resolve(shell.cwd, flags.badge), badgeSvg(report.totals), flags.badge);
  if (flags.json === true) shell.out.write(`${JSON.stringify(statusJson(report), null, 2)}\n`);
  return EXIT.done;
}

function writeBadge(path: string, svg: string, shown: string): void {
  try {
    writeFileSync(path, svg);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
    throw new ConfigError(`The badge can't be written to ${shown} (${code}).`, {
      hint: "Name a file in a folder that is there.",
      cause,
    });
  }
}
