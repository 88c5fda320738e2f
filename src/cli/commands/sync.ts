import { reportJson } from "../../report/json.ts";
import { sync as syncRepository } from "../../sync/sync.ts";
import { readInputFlags, type InputFlags, type JsonFlag, type RemoteFlags } from "../repository/command-options.ts";
import { connect } from "../repository/connect.ts";
import { exitCodeOf } from "./exit-code.ts";
import { findFolder } from "../repository/folder.ts";
import { noteLook, sayBranch, sayUnpushed } from "../repository/pushed-branch.ts";
import { onlyWarnings } from "../terminal/only-warnings.ts";
import { createProgress } from "../terminal/progress.ts";
import { writeAside } from "../terminal/text-width.ts";
import type { Shell } from "../terminal/shell.ts";
import { writeReport } from "./write-report.ts";

export type SyncFlags = InputFlags & RemoteFlags & JsonFlag;

/** Syncs the plans of the pushed branch with their issues. */
export async function sync(shell: Shell, flags: SyncFlags): Promise<number> {
  const shown = createProgress(shell.err, shell.clock);
  const progress = flags.json === true ? onlyWarnings(shown) : shown;
  const folder = findFolder(shell.cwd);
  const inputs = readInputFlags(flags);
  const connection = connect(shell, folder, inputs, flags, progress);
  const noting = noteLook(connection.reader);
  const startAgents = async () =>
    (await import("../agents/start-agents.ts")).startAgents(connection, inputs.agentToken);
  const run = { ...connection, reader: noting.reader, startAgents };
  const report = await syncRepository(run).finally(() => progress.end());
  if (flags.json === true) shell.out.write(reportJson(report));
  else {
    const unpushed = sayUnpushed(folder, inputs, flags, noting);
    writeAside([sayBranch(noting), ...(unpushed === null ? [] : [unpushed])], shell.err);
    writeReport(report, shell.out);
  }
  return exitCodeOf(report);
}
