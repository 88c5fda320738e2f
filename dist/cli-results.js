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
export { RESULTS_START as n, replaceProgress as r, RESULTS_END as t };
