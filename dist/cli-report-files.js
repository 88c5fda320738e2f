import { t as elementAt } from "./cli-element-at.js";
import { n as planId, t as assignKeys } from "./cli-keys.js";
import { t as percent } from "./cli-progress-bar.js";
import { n as progress } from "./cli-progress.js";
import { i as whyRefused } from "./cli-plan-files.js";
// src/sync/report/report-files.ts
function reportFiles(plans, knownOf = () => null) {
	const ids = /* @__PURE__ */ new Set();
	const reports = plans.map((local) => {
		const known = knownOf(local);
		const id = known?.id ?? planId(local.file.path, (candidate) => ids.has(candidate));
		ids.add(id);
		return reportPlan(local, id, known);
	});
	return {
		version: 1,
		mode: "lint",
		outcome: "complete",
		skipped: null,
		repository: null,
		plans: reports,
		totals: totalsOf(reports),
		commit: null,
		pullRequest: null,
		notices: []
	};
}
function reportPlan({ file, shown }, id, known) {
	const { plan, diagnostics } = file;
	const shared = {
		path: shown,
		id,
		diagnostics,
		before: null,
		operations: [],
		orphans: [],
		proposals: []
	};
	if (plan === null) return {
		...shared,
		title: shown,
		status: null,
		outcome: "refused",
		reason: whyRefused(file),
		done: 0,
		total: 0,
		dropped: 0,
		issue: null,
		items: []
	};
	return {
		...shared,
		title: plan.title,
		status: plan.status?.text ?? plan.items[0]?.fields.status ?? null,
		outcome: "unchanged",
		reason: "",
		...progress(plan),
		issue: known?.issues[0] ?? null,
		items: reportItems(plan, known?.keys ?? assignKeys(id, plan.items, /* @__PURE__ */ new Map(), () => false), known?.issues ?? [], known?.taken ?? /* @__PURE__ */ new Map())
	};
}
function reportItems(plan, keys, issues, taken) {
	const takenAt = (index) => {
		const found = taken.get(issues[index] ?? 0);
		return found === void 0 ? {} : { taken: found };
	};
	const lineOf = (index) => index === null || index === 0 ? null : elementAt(plan.items, index, "items").line;
	return plan.items.slice(1).map(({ index, kind, title, line, parent, state, started, dependsOn, fields }) => ({
		key: elementAt(keys, index, "keys"),
		kind,
		title,
		line,
		parent: lineOf(parent),
		state,
		started,
		issue: issues[index] ?? null,
		...takenAt(index),
		dependsOn: dependsOn.flatMap((other) => lineOf(other) ?? []),
		fields,
		result: "unchanged",
		reason: ""
	}));
}
function totalsOf(plans) {
	const sum = (pick) => plans.reduce((total, plan) => total + pick(plan), 0);
	const done = sum((plan) => plan.done);
	const total = sum((plan) => plan.total);
	return {
		created: 0,
		adopted: 0,
		updated: 0,
		closed: 0,
		reopened: 0,
		ticked: 0,
		unticked: 0,
		taken: 0,
		proposed: 0,
		dropped: sum((plan) => plan.dropped),
		held: 0,
		remaining: 0,
		conflicts: 0,
		unread: 0,
		failed: 0,
		done,
		total,
		progress: percent(done, total),
		changed: false
	};
}
export { reportFiles as t };
