import { t as reportJson } from "./cli-json.js";
import { n as sync$1 } from "./cli-sync.js";
import { i as readInputFlags, t as findFolder } from "./cli-folder.js";
import { t as connect } from "./cli-connect.js";
import { n as exitCodeOf, t as writeReport } from "./cli-write-report.js";
import { t as onlyWarnings } from "./cli-only-warnings.js";
import { t as createProgress } from "./cli-progress.js";
// src/cli/commands/sync.ts
async function sync(shell, flags) {
	const shown = createProgress(shell.err, shell.clock);
	const progress = flags.json === true ? onlyWarnings(shown) : shown;
	const connection = connect(shell, findFolder(shell.cwd), readInputFlags(flags), flags, progress);
	const report = await sync$1(connection).finally(() => progress.end());
	if (flags.json === true) shell.out.write(reportJson(report));
	else writeReport(report, shell.out);
	return exitCodeOf(report);
}
export { sync };
