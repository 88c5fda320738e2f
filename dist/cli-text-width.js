import { n as stringWidth, t as wrapAnsi } from "./cli-wrap-ansi.js";
// src/issue/progress-bar.ts
/** A bar of blocks, `width` characters wide; full only when everything is done, empty only when nothing is. */
function progressBar(done, total, width = 20) {
	const share = total === 0 ? 0 : done / total;
	const exact = Math.round(share * width);
	const filled = done === total && total > 0 ? width : Math.min(width - 1, done > 0 ? Math.max(1, exact) : 0);
	return "█".repeat(filled) + "░".repeat(width - filled);
}
/** Whole percent; 100 only when everything is done. */
function percent(done, total) {
	if (total === 0) return 0;
	return done === total ? 100 : Math.min(99, Math.round(done / total * 100));
}
// src/cli/text-width.ts
/** Cuts a text to a width in columns; what is cut ends in an ellipsis. The text holds no escape sequences. */
function fit(text, width) {
	if (stringWidth(text) <= width) return text;
	let kept = "";
	let used = 0;
	for (const { segment } of new Intl.Segmenter().segment(text)) {
		const columns = stringWidth(segment);
		if (used + columns > width - 1) break;
		kept += segment;
		used += columns;
	}
	return `${kept.trimEnd()}…`;
}
/** Fills a text with blanks to a width in columns; longer ones stay as they are. */
function pad(text, width) {
	return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}
/** Breaks a text into lines of a width, all but the first behind the same blanks. */
function wrap(text, width, indent) {
	return wrapAnsi(text, Math.max(20, width - stringWidth(indent)), {
		hard: false,
		trim: true
	}).replaceAll("\n", `\n${indent}`);
}
/** `1 plan`, `2 plans`. */
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
export { percent as a, wrap as i, fit as n, progressBar as o, pad as r, count as t };
