import { n as stringWidth, t as wrapAnsi } from "./cli-wrap-ansi.js";
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
		const indent = line.slice(0, line.search(/[^ ]|$/));
		return `${indent}${wrap(line.slice(indent.length), width, indent === "" ? "" : `${indent}  `)}`;
	}).join("\n");
}
function writeAside(lines, err) {
	err.write(`${err.isTerminal ? wrapLines(lines, err.columns) : lines.join("\n")}\n`);
}
export { writeAside as a, wrapLines as i, pad as n, wrap as r, fit as t };
