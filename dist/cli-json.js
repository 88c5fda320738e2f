// src/report/json.ts
function statusJson(report) {
	return {
		version: 1,
		plans: report.plans.map(({ path, title, status, done, total, dropped, items, diagnostics }) => ({
			path,
			title,
			status,
			done,
			total,
			dropped,
			items: items.map(({ key, kind, title, line, parent, state, started, issue, dependsOn, fields }) => {
				return {
					key,
					kind,
					title,
					line,
					parent,
					state,
					started,
					issue,
					dependsOn,
					fields
				};
			}),
			diagnostics: diagnostics.map(({ code, severity, line, column, message, hint }) => {
				return {
					code,
					severity,
					line,
					column,
					message,
					hint
				};
			})
		}))
	};
}
function reportJson(report) {
	return `${JSON.stringify(report, null, 2)}\n`;
}
export { statusJson as n, reportJson as t };
