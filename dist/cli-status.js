import { i as EXIT } from "./cli-errors.js";
import { n as stringWidth } from "./cli-wrap-ansi.js";
import { t as percent } from "./cli-progress-bar.js";
import { n as statusJson } from "./cli-json.js";
import { t as reportWithNumbers } from "./cli-known-issues.js";
import { t as writePicture } from "./cli-write-file.js";
import { resolve } from "node:path";
// src/report/badge.ts
const COLOURS = [
	[
		100,
		"brightgreen",
		"#2da44e"
	],
	[
		67,
		"green",
		"#57ab5a"
	],
	[
		34,
		"yellow",
		"#bf8700"
	],
	[
		1,
		"orange",
		"#bc4c00"
	],
	[
		0,
		"lightgrey",
		"#6e7781"
	]
];
function badgeSvg(input) {
	const { label, message, hex } = describe(input);
	const left = halfWidth(label);
	const right = halfWidth(message);
	const width = left + right;
	const text = (value, x) => `<text x="${x}" y="14">${escapeXml(value)}</text>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${escapeXml(`${label}: ${message}`)}">
<title>${escapeXml(`${label}: ${message}`)}</title>
<clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#24292f"/><rect x="${left}" width="${right}" height="20" fill="${hex}"/></g>
<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">
${text(label, left / 2)}
${text(message, left + right / 2)}
</g>
</svg>
`;
}
function describe({ done, total, label = "plan" }) {
	const share = percent(done, total);
	const [, name, hex] = COLOURS.find(([from]) => share >= from) ?? [
		0,
		"lightgrey",
		"#6e7781"
	];
	return {
		label,
		message: total === 0 ? "no items" : `${done}/${total} · ${share}%`,
		name,
		hex
	};
}
function halfWidth(text) {
	return Math.round(stringWidth(text) * 7) + 12;
}
function escapeXml(text) {
	return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
// src/cli/commands/status.ts
async function status(shell, files, flags) {
	const report = await reportWithNumbers(shell, files, flags);
	if (flags.badge !== void 0) writePicture(resolve(shell.cwd, flags.badge), badgeSvg(report.totals), "The badge", flags.badge);
	if (flags.json === true) shell.out.write(`${JSON.stringify(statusJson(report), null, 2)}\n`);
	else {
		const { writeStatus } = await import("./cli-status-tree.js");
		writeStatus(report, shell.out, flags.all === true);
	}
	return EXIT.done;
}
export { status };
