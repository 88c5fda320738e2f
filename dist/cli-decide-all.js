import { l as MovedError, o as GitHubError } from "./cli-errors.js";
import { l as decidePlans, t as guardRun, u as verifyDecisions } from "./cli-guard-run.js";
import { n as readRemainingIssues, r as readRepositoryState } from "./cli-read-repository.js";
// src/sync/context/retry-moved.ts
const MAX_ATTEMPTS = 6;
const PAUSE_MS = 250;
async function retryMoved({ clock, logger }, work) {
	for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) try {
		return await work();
	} catch (error) {
		if (!(error instanceof MovedError)) throw error;
		logger.info(`${error.message} Starting over (${attempt} of ${MAX_ATTEMPTS}).`);
		await clock.sleep(PAUSE_MS * attempt);
	}
	throw new GitHubError("The repository kept changing while plansync was working.", {
		status: 409,
		hint: "Another run or a busy branch interfered; the next run continues."
	});
}
// src/sync/decide/decide-all.ts
async function decideAll(context, found) {
	const repository = await readRemainingIssues(context.reader, found);
	return guardRun(await verifyDecisions(context, decidePlans(repository)));
}
async function readAndDecide(context, reader = context.reader) {
	return decideAll(context, await readRepositoryState(reader, { overrides: context.overrides }));
}
export { readAndDecide as n, retryMoved as r, decideAll as t };
