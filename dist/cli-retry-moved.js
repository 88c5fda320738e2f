import { l as MovedError, o as GitHubError } from "./cli-errors.js";
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
export { retryMoved as t };
