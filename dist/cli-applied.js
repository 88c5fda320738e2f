import { f as PlansyncError } from "./cli-errors.js";
// src/issue/results.ts
const RESULTS_START = "<!-- plansync:progress:start -->";
const RESULTS_END = "<!-- plansync:progress:end -->";
function replaceProgress(text, content) {
	const start = text.indexOf(RESULTS_START);
	const end = text.indexOf(RESULTS_END);
	if (!(start >= 0 && end > start && !text.includes("<!-- plansync:progress:start -->", start + 1) && !text.includes("<!-- plansync:progress:end -->", end + 1))) return null;
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	const block = `${eol}${eol}${content.replaceAll("\n", eol)}${eol}${eol}`;
	return text.slice(0, start + 32) + block + text.slice(end);
}
// src/sync/stages/applied.ts
function explainFailure(error) {
	if (!(error instanceof PlansyncError)) throw error;
	return {
		message: error.message,
		hint: error.hint
	};
}
export { replaceProgress as i, RESULTS_END as n, RESULTS_START as r, explainFailure as t };
