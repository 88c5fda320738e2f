import { t as reportFiles } from "./cli-report-files.js";
import { a as readRecords, n as assignFiles, r as matchItems, t as readBaseText } from "./cli-base-text.js";
import { L as assignKeys } from "./cli-settings.js";
import { l as PlansyncError } from "./cli-errors.js";
import { i as readInputFlags, t as findFolder } from "./cli-folder.js";
import { n as readLocalPlans, r as readLocalSettings } from "./cli-local-plans.js";
import { t as createProgress } from "./cli-progress.js";
import { t as findToken } from "./cli-token.js";
// src/cli/known-issues.ts
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
		progress.warn(`Issue numbers are left out: ${error.message} ${error.hint}`);
		return reportFiles(plans);
	}
}
async function readKnown({ remote, overrides }, plans, settings) {
	const look = await remote.look({
		branch: overrides.branch,
		label: settings.labels.all,
		wanted: (path) => plans.some(({ file }) => file.path === path)
	});
	const { records } = readRecords(look.state.files);
	const bases = /* @__PURE__ */ new Map();
	for (const record of records) {
		const text = await readBaseText(remote, look, record, null, settings);
		if (text !== null && text.plan.items.length === record.items.length) bases.set(record, text.plan);
	}
	const known = /* @__PURE__ */ new Map();
	const { byFile } = assignFiles([...bases].map(([{ plan: id, path }, { items, text }]) => ({
		id,
		path,
		items,
		text
	})), plans.flatMap(({ file: { path, plan } }) => plan === null ? [] : [{
		path,
		items: plan.items,
		text: plan.text
	}]));
	for (const local of plans) {
		const record = records.find(({ plan }) => plan === byFile.get(local.file.path));
		const base = record === void 0 ? void 0 : bases.get(record);
		if (local.file.plan !== null && record !== void 0 && base !== void 0) known.set(local, carryOver(local.file.plan, base, record));
	}
	return known;
}
function carryOver(plan, base, record) {
	const { beforeOf } = matchItems(base, plan);
	const entries = plan.items.map((_, index) => {
		const before = beforeOf.get(index);
		return before === void 0 ? void 0 : record.items[before];
	});
	const kept = new Map(entries.flatMap((entry, index) => entry === void 0 ? [] : [[index, entry[0]]]));
	return {
		id: record.plan,
		keys: assignKeys(record.plan, plan.items, kept, (key) => record.items.some(([taken]) => taken === key)),
		issues: entries.map((entry) => entry?.[1] || null)
	};
}
export { reportWithNumbers as t };
