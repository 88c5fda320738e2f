// src/cli/agents/local-items.ts
function localItems(plans, report) {
	return plans.flatMap((local, at) => {
		const { plan, source } = local.file;
		const reported = report.plans[at];
		if (plan === null || source === null || reported === void 0) return [];
		return plan.items.slice(1).flatMap((item, index) => {
			const found = reported.items[index];
			return found === void 0 ? [] : [{
				local,
				plan,
				source,
				item,
				report: found
			}];
		});
	});
}
function namesOfLocal({ local, item, report }) {
	const { title, line, id, reference } = item;
	return {
		path: local.shown,
		line,
		id,
		key: report.key,
		title,
		issue: report.issue ?? reference?.number ?? null
	};
}
export { namesOfLocal as n, localItems as t };
