import { n as stringWidth, t as wrapAnsi } from "./cli-wrap-ansi.js";
// src/issue/progress-bar.ts
function progressBar(done, total, width = 20) {
	const share = total === 0 ? 0 : done / total;
	const exact = Math.round(share * width);
	const filled = done === total && total > 0 ? width : Math.min(width - 1, done > 0 ? Math.max(1, exact) : 0);
	return "█".repeat(filled) + "░".repeat(width - filled);
}
function percent(done, total) {
	if (total === 0) return 0;
	return done === total ? 100 : Math.min(99, Math.round(done / total * 100));
}
// src/cli/terminal/text-width.ts
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
function pad(text, width) {
	return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}
function wrap(text, width, indent) {
	return wrapAnsi(text, Math.max(20, width - stringWidth(indent)), {
		hard: false,
		trim: true
	}).replaceAll("\n", `\n${indent}`);
}
function wrapLines(lines, width) {
	return lines.map((line) => {
		const indent = /^ */.exec(line)?.[0] ?? "";
		return `${indent}${wrap(line.slice(indent.length), width, indent === "" ? "" : `${indent}  `)}`;
	}).join("\n");
}
export { percent as a, wrapLines as i, pad as n, progressBar as o, wrap as r, fit as t };
