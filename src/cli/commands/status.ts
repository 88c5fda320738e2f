import { resolve } from "node:path";
import { EXIT } from "../../errors.ts";
import { badgeSvg } from "../../report/badge.ts";
import { statusJson } from "../../report/json.ts";
import type { InputFlags, JsonFlag, RemoteFlags } from "../repository/command-options.ts";
import { reportWithNumbers } from "../repository/known-issues.ts";
import type { Shell } from "../terminal/shell.ts";
import { writePicture } from "../repository/write-file.ts";

export interface StatusFlags extends InputFlags, RemoteFlags, JsonFlag {
  readonly badge?: string;
  readonly all?: true;
}

/**
 * Shows the progress of this folder's plans, read from their files; with a token, also the issue numbers of their
 * items.
 */
export async function status(shell: Shell, files: readonly string[], flags: StatusFlags): Promise<number> {
  const report = await reportWithNumbers(shell, files, flags);
  if (flags.badge !== undefined)
    writePicture(resolve(shell.cwd, flags.badge), badgeSvg(report.totals), "The badge", flags.badge);
  if (flags.json === true) shell.out.write(`${JSON.stringify(statusJson(report), null, 2)}\n`);
  else {
    const { writeStatus } = await import("./status-tree.ts");
    writeStatus(report, shell.out, flags.all === true);
  }
  return EXIT.done;
}
