import { n as progress } from "./cli-progress.js";
import { Q as itemAt } from "./cli-guard-run.js";
// src/sync/stages/plan-progress.ts
function planProgress(plan, changes) {
	const counts = progress(plan, (item) => itemAt(changes.items, item.index).outcome.state);
	const { done, total } = counts;
	return {
		...counts,
		status: total > 0 && done === total ? "done" : done > 0 ? "started" : "open"
	};
}
export { planProgress as t };
