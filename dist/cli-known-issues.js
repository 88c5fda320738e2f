import { h as readRecords, p as takenIssues, t as assignPlans } from "./cli-assign-plans.js";
import { t as reportFiles } from "./cli-report-files.js";
import { t as assignKeys } from "./cli-keys.js";
import { f as PlansyncError } from "./cli-errors.js";
import { t as readInputFlags } from "./cli-command-options.js";
import { t as findFolder } from "./cli-folder.js";
import { n as readLocalPlans, r as readLocalSettings } from "./cli-local-plans.js";
import { t as hintForTerminal } from "./cli-failure.js";
import { t as createProgress } from "./cli-progress2.js";
import { t as sentence } from "./cli-sentence.js";
import { t as findToken } from "./cli-token.js";
// src/cli/repository/known-issues.ts
async function reportWithNumbers(shell, files, flags) {
	const folder = findFolder(shell.cwd);
	const inputs = readInputFlags(flags);
	const settings = readLocalSettings(folder, inputs);
	const plans = readLocalPlans(folder, settings, files, shell.cwd);
	if (findToken(shell, flags) === null) return reportFiles(plans);
	const progress = createProgress(shell.err, shell.clock);
	const quiet = {
		...progress,
		info: () => void 0
	};
	try {
		const { connect } = await import("./cli-connect2.js");
		const known = await readKnown(connect(shell, folder, inputs, flags, quiet), plans, settings);
		return reportFiles(plans, (plan) => known.get(plan) ?? null);
	} catch (error) {
		if (!(error instanceof PlansyncError)) throw error;
		progress.warn(`Issue numbers are left out: ${sentence(error.message)} ${hintForTerminal(error.hint)}`);
		return reportFiles(plans);
	}
}
async function readKnown({ reader, overrides }, plans, settings) {
	const look = await reader.look({
		branch: overrides.branch,
		label: settings.labels.all,
		asksClosing: true,
		wanted: (path) => plans.some(({ file }) => file.path === path)
	});
	const { records } = readRecords(look.state.files);
	const files = plans.map(({ file: { path, blob } }) => ({
		path,
		blob,
		size: 0
	}));
	const { tracked } = await assignPlans(reader, {
		...look,
		files
	}, plans.map(({ file }) => file), records, settings);
	const taken = look.claims === null ? null : takenIssues(look.claims, look.issues, look.viewer?.login ?? null);
	const known = /* @__PURE__ */ new Map();
	for (const local of plans) {
		const found = tracked.find(({ file }) => file.path === local.file.path);
		if (found !== void 0 && found.record !== null && found.text !== null) known.set(local, {
			...carryOver(found),
			...taken !== null && { taken }
		});
	}
	return known;
}
function carryOver({ planId, file, text, matching, record }) {
	const bases = (file.plan?.items ?? []).flatMap(({ index, unread }) => unread === void 0 ? [index] : []).map((index) => matching?.baseOf[index] ?? null);
	const kept = new Map(bases.flatMap((base, index) => base === null ? [] : [[index, base.key]]));
	return {
		id: planId,
		keys: assignKeys(planId, text?.items ?? [], kept, (key) => record?.items.some(([taken]) => taken === key) === true),
		issues: bases.map((base) => base?.issue ?? null)
	};
}
export { reportWithNumbers as t };
