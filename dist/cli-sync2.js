import { t as reportJson } from "./cli-json.js";
import { t as sync$1 } from "./cli-sync.js";
import { t as readInputFlags } from "./cli-command-options.js";
import { t as connect } from "./cli-connect.js";
import { a as exitCodeOf, i as sayUnpushed, n as noteLook, r as sayBranch, t as writeReport } from "./cli-write-report.js";
import { t as findFolder } from "./cli-folder.js";
import { t as onlyWarnings } from "./cli-only-warnings.js";
import { t as createProgress } from "./cli-progress2.js";
import { a as writeAside } from "./cli-text-width.js";
// src/cli/commands/sync.ts
async function sync(shell, flags) {
	const shown = createProgress(shell.err, shell.clock);
	const progress = flags.json === true ? onlyWarnings(shown) : shown;
	const folder = findFolder(shell.cwd);
	const inputs = readInputFlags(flags);
	const connection = connect(shell, folder, inputs, flags, progress);
	const noting = noteLook(connection.reader);
	const startAgents = async () => (await import("./cli-start-agents.js")).startAgents(connection, inputs.agentToken);
	const run = {
		...connection,
		reader: noting.reader,
		startAgents
	};
	const report = await sync$1(run).finally(() => progress.end());
	if (flags.json === true) shell.out.write(reportJson(report));
	else {
		const unpushed = sayUnpushed(folder, inputs, flags, noting);
		writeAside([sayBranch(noting), ...unpushed === null ? [] : [unpushed]], shell.err);
		writeReport(report, shell.out);
	}
	return exitCodeOf(report);
}
export { sync };
