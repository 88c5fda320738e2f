import { o as dayOf } from "./cli-keep-points.js";
import { a as reasonToSkip } from "./cli-read-repository.js";
import { t as reportFiles } from "./cli-report-files.js";
import { t as reportRun } from "./cli-report-run.js";
import { c as tupleOf, o as readHistories, r as nextHistories } from "./cli-decide-all.js";
// src/sync/report/report-history.ts
function reportWithHistories(stage, mode, now) {
	const { repository, plans } = stage;
	const report = reportRun(stage, mode);
	const today = dayOf(now);
	const before = readHistories(repository.look.state.files);
	const after = nextHistories(repository, plans, today);
	return {
		...report,
		plans: report.plans.map((plan) => {
			const last = after?.get(plan.id)?.points.at(-1);
			if (last === void 0) return plan;
			const points = (before?.get(plan.id)?.points ?? []).map(tupleOf);
			return {
				...plan,
				history: {
					points,
					now: tupleOf({
						...last,
						day: today
					})
				}
			};
		})
	};
}
// src/sync/report/skipped-repository.ts
const NOTICES = {
	archived: notice("This repository is archived: nothing can be changed in it.", "Unarchive it to continue."),
	"no-issues": notice("Issues are turned off in this repository: plansync does nothing here.", "Turn them on under Settings → General → Features."),
	"fork-without-issues": notice("This is a fork without issues: plansync does nothing here.", "Turn on issues in the settings of the fork if it is to have plans of its own."),
	fork: notice("This is a fork: its plans are synced in the repository that it was forked from.", "Set `mode: sync` if the fork is to have plans and issues of its own.")
};
function reportSkipped(repository, mode) {
	const reason = reasonToSkip(repository.look, repository.settings);
	if (reason === null) return null;
	return {
		...reportFiles(repository.plans.map(({ file }) => ({
			file,
			shown: file.path
		}))),
		mode,
		skipped: reason,
		repository: repository.repo,
		notices: [NOTICES[reason]]
	};
}
function notice(message, hint) {
	return {
		level: "info",
		message,
		hint
	};
}
export { reportWithHistories as n, reportSkipped as t };
