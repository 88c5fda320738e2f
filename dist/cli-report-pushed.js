import { p as takenIssues } from "./cli-assign-plans.js";
import { i as readWork } from "./cli-claims.js";
import { t as reportRun } from "./cli-report-run.js";
import { t as connectAgent } from "./cli-connect-agent.js";
// src/cli/agents/report-pushed.ts
async function reportPushed(shell, flags) {
	const { decided, board } = await readWork(connectAgent(shell, flags).context);
	const { issues, look } = decided.repository;
	const taken = takenIssues(board.list, issues.all, look.viewer?.login ?? null);
	const report = reportRun(decided, "preview");
	return {
		...report,
		plans: report.plans.map((plan) => ({
			...plan,
			items: plan.items.map((item) => {
				const by = item.issue === null ? void 0 : taken.get(item.issue);
				return by === void 0 ? item : {
					...item,
					taken: by
				};
			})
		}))
	};
}
export { reportPushed };
