import { r as require_picocolors } from "./cli-control-characters.js";
import { r as reportFiles } from "./cli-lint.js";
import { r as EXIT, t as ConfigError } from "./cli-errors.js";
import { n as statusJson } from "./cli-json.js";
import { t as count } from "./cli-count.js";
import { i as readInputFlags, t as findFolder } from "./cli-folder.js";
import { n as readLocalPlans, r as readLocalSettings } from "./cli-local-plans.js";
import { t as plainText } from "./cli-plain-text.js";
import { r as wrap } from "./cli-text-width.js";
// src/report/annotations.ts
var import_picocolors = require_picocolors();
const PER_LEVEL = 10;
const LEVEL = {
	error: "error",
	warning: "warning",
	info: "notice"
};
const ORDER = [
	"error",
	"warning",
	"notice"
];
function annotate(plans) {
	const all = plans.flatMap(({ path, diagnostics }) => diagnostics.map(({ code, severity, line, column, message, hint }) => {
		return {
			level: LEVEL[severity],
			path,
			line,
			column,
			title: `plansync: ${code}`,
			message: `${sentence(message)} ${hint}`.trim()
		};
	}));
	const annotations = ORDER.flatMap((level) => all.filter((each) => each.level === level).slice(0, PER_LEVEL));
	return {
		annotations,
		omitted: all.length - annotations.length
	};
}
function sentence(text) {
	return /[.!?:…]$/.test(text) || text === "" ? text : `${text}.`;
}
// src/cli/terminal/workflow-command.ts
function workflowCommand(name, properties, message) {
	return `::${name} ${Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",")}::${escapeData(message)}\n`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/cli/commands/lint.ts
const FORMATS = [
	"text",
	"json",
	"github"
];
async function lint(shell, files, flags) {
	const format = readFormat(flags);
	const folder = findFolder(shell.cwd);
	const settings = readLocalSettings(folder, readInputFlags(flags));
	const report = reportFiles(readLocalPlans(folder, settings, files, shell.cwd));
	if (format === "json") shell.out.write(`${JSON.stringify(lintJson(report.plans), null, 2)}\n`);
	else if (format === "github") writeAnnotations(report.plans, shell.out);
	else writeText(report.plans, shell.out);
	return countSeverity(report.plans, "error") > 0 ? EXIT.attention : EXIT.done;
}
function readFormat({ format, json }) {
	const found = FORMATS.find((name) => name === (format ?? (json === true ? "json" : "text")));
	if (found !== void 0) return found;
	throw new ConfigError(`\`--format\` must be one of ${FORMATS.join(", ")}, not \`${format ?? ""}\`.`, { hint: "Write `--format github` in a workflow, `--format json` for machines." });
}
function lintJson(plans) {
	const { version, plans: states } = statusJson({ plans });
	return {
		version,
		plans: states.map(({ path, title, diagnostics }) => ({
			path,
			title,
			diagnostics
		}))
	};
}
function countSeverity(plans, severity) {
	return plans.flatMap(({ diagnostics }) => diagnostics).filter((found) => found.severity === severity).length;
}
function writeAnnotations(plans, out) {
	const { annotations, omitted } = annotate(plans);
	for (const { level, message, title, path, line, column } of annotations) out.write(workflowCommand(level, {
		file: path,
		line,
		col: column,
		title
	}, message));
	if (omitted > 0) out.write(`${count(omitted, "more problem")}: GitHub shows ten of each kind.\n`);
}
function writeText(plans, out) {
	const paint = (0, import_picocolors.createColors)(out.hasColour);
	const colourOf = {
		error: paint.red,
		warning: paint.yellow,
		info: paint.cyan
	};
	for (const { path, diagnostics } of plans) {
		if (diagnostics.length === 0) continue;
		out.write(`${paint.bold(plainText(path))}\n`);
		const places = diagnostics.map(({ line, column }) => `${line}:${column}`);
		const width = Math.max(...places.map((place) => place.length));
		diagnostics.forEach(({ severity, code, message, hint }, at) => {
			const head = `  ${paint.dim((places[at] ?? "").padStart(width))}  ${colourOf[severity](severity.padEnd(7))}  `;
			const indent = " ".repeat(width + 13);
			out.write(`${head}${wrap(plainText(`${message} (${code})`), out.columns, indent)}\n`);
			out.write(`${indent}${paint.dim(wrap(plainText(hint), out.columns, indent))}\n`);
		});
		out.write("\n");
	}
	const counts = [
		"error",
		"warning",
		"info"
	].flatMap((severity) => {
		const number = countSeverity(plans, severity);
		const noun = severity === "info" ? "remark" : severity;
		return number === 0 ? [] : [colourOf[severity](count(number, noun))];
	});
	const found = counts.length === 0 ? paint.green("no problems") : counts.join(", ");
	out.write(`${found} in ${count(plans.length, "plan")}\n`);
}
export { lint };
