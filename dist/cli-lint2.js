import { t as elementAt } from "./cli-element-at.js";
import { t as require_picocolors } from "./cli-picocolors.js";
import { t as reportFiles } from "./cli-report-files.js";
import { i as EXIT, n as ConfigError } from "./cli-errors.js";
import { t as sentence } from "./cli-sentence.js";
import { n as statusJson } from "./cli-json.js";
import { t as count } from "./cli-count.js";
import { t as readInputFlags } from "./cli-command-options.js";
import { t as findFolder } from "./cli-folder.js";
import { n as readLocalPlans, r as readLocalSettings } from "./cli-local-plans.js";
import { t as applyEdits } from "./cli-edit.js";
import { K as Lines, M as BLANK, Q as readBlocks, _ as encodePlan, a as parsePlan, c as findUnread, q as withLineFeeds } from "./cli-plan-files.js";
import { i as bodyAt, r as unrenderedBox } from "./cli-lint.js";
import { t as plainText } from "./cli-plain-text.js";
import { r as wrap, t as fit } from "./cli-text-width.js";
import { n as writePlan } from "./cli-write-file.js";
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
// src/plan/slips/mend-line.ts
function mendLine(found, bullet) {
	const { start, text, slip } = found;
	const { box, marker } = slip;
	const doubt = doubtOf(found);
	if (box === null || doubt !== null) return { doubt: doubt ?? "it is no checkbox" };
	const written = text.slice(box.start, box.end);
	const marks = `${bulletOf(text.slice(marker.start, marker.end), slip.bullet, bullet)}${boxOf(written, box)}`;
	return { edit: {
		offset: start + marker.start,
		length: box.end - marker.start,
		text: marks
	} };
}
const BLANKS = new RegExp(BLANK, "gu");
const BRACKETS = /&#?\w{1,8};|[[\](){}<>［］（）｛｝＜＞〔〕【】「」『』〈〉《》〖〗⟦⟧❲❳]/gu;
const TICK = /^(?:[xX\u0425\u0445\u03a7\u03c7\uff38\uff58]{1,2}|[✓✔√☑✅]\ufe0f?)$/u;
function doubtOf({ text, slip, severity }) {
	const { box, kind, marker } = slip;
	if (severity !== "warning" || box?.sure !== true) return "it may be meant as words";
	if (kind === "html") return "HTML stands around it";
	if (!/^[ \t>]*$/.test(text.slice(0, slip.start))) return "the blanks before it are no plain ones";
	const written = text.slice(box.start, box.end);
	const bullet = text.slice(marker.start, marker.end).trim();
	if (kind === "picture" ? !/^[☐☑]/u.test(written) : !isMarked(written, box.ticked)) return "its mark may say something else than open or done";
	if (bullet === "" && box.fault !== null) return "it has no bullet either";
	if (/[a-z]/i.test(bullet) && bullet !== "o" && !bullet.startsWith("&")) return "its letter would be lost";
	if (/^(?:\*\*|__|~~)/.test(bullet) || isAround(written) && !CLOSED.test(written.trim())) return "the marks around its words would lose their end";
	if (text.slice(marker.end, box.start).replace(BLANKS, "") !== "") return "something stands between its bullet and its brackets";
	if (written === "[ ]") return "what follows its brackets makes a link of them";
	if (written.startsWith("[[") && box.ticked === true) return "double brackets may be a link";
	return null;
}
function isMarked(written, ticked) {
	const mark = written.replace(BRACKETS, "").replace(/[\\*_~`]/g, "").replace(BLANKS, "");
	const brackets = written.match(BRACKETS)?.length ?? 0;
	return mark === "" ? ticked === false && brackets >= 2 : TICK.test(mark);
}
const CLOSED = /^(\*\*\*?|__|\*|_|~~)[^*_~`]+\1$/;
function isAround(written) {
	return /^(?:\*|_|~~)/.test(written);
}
function bulletOf(written, meant, around) {
	const [, good = "", blanks = ""] = /^([-*+]|\d{1,9}[.)])([^]*)$/u.exec(written) ?? [];
	if (good !== "" && blanks.replace(BLANKS, "") === "") return `${good}${/^[ \t]+$/.test(blanks) ? blanks : " "}`;
	return `${meant === "-" ? around : meant} `;
}
function boxOf(written, { fault, ticked }) {
	const bare = written.replace(BLANKS_AT_END, "");
	const blanks = written.slice(bare.length);
	return `${fault === null ? bare : ticked === true ? "[x]" : "[ ]"}${/^[ \t]+$/.test(blanks) ? blanks : " "}`;
}
const BLANKS_AT_END = new RegExp(`${BLANK}{1,200}$`, "u");
// src/plan/slips/mend-boxes.ts
function mendBoxes(source, items) {
	const text = withLineFeeds(source);
	const lines = new Lines(text);
	const from = bodyAt(text);
	const mends = [];
	const doubts = [];
	const bullets = bulletsOf(items);
	const isLink = /^ {0,3}\[x\]:/im.test(text);
	for (const found of findUnread(text, items, from)) {
		const mending = isLink && found.slip.box?.ticked === true ? { doubt: "`[x]` is the name of a link in this file" } : mendLine(found, bulletNear(bullets, found.line));
		if ("edit" in mending) mends.push({
			line: found.line,
			edit: mending.edit
		});
		else doubts.push({
			line: found.line,
			column: (found.slip.box?.start ?? found.slip.start) + 1,
			why: mending.doubt
		});
	}
	const offsets = new Set(items.map(({ offset }) => offset));
	for (const block of readBlocks(text, from, lines).blocks) {
		const found = unrenderedBox(text, block, offsets);
		if (found === null) continue;
		const line = lines.lineOf(found.offset);
		if (found.edit === null) doubts.push({
			line,
			column: lines.columnOf(found.offset),
			why: found.why
		});
		else mends.push({
			line,
			edit: found.edit
		});
	}
	return {
		mends: mends.sort(byLine),
		doubts: doubts.sort(byLine)
	};
}
function byLine(a, b) {
	return a.line - b.line;
}
function bulletsOf(items) {
	return items.flatMap(({ line, mark, text }) => mark.carrier === "box" && /^[-*+]/.test(text) ? [{
		line,
		bullet: text.charAt(0)
	}] : []);
}
function bulletNear(bullets, line) {
	let [low, high] = [0, bullets.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (elementAt(bullets, middle, "bullets").line < line) low = middle + 1;
		else high = middle;
	}
	return (bullets[low - 1] ?? bullets[low])?.bullet ?? "-";
}
// src/plan/lint/mend-plan.ts
const UNSAFE = /* @__PURE__ */ new Set([
	"conflict-markers",
	"unbalanced-fence",
	"unbalanced-comment",
	"unbalanced-html",
	"nested-too-deep",
	"invalid-front-matter",
	"template"
]);
const MAX_ROUNDS = 4;
function mendPlan(source, options = {}) {
	const { path } = source;
	const lines = /* @__PURE__ */ new Set();
	let { text } = source;
	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		const { mends, left } = mendOnce({
			path,
			text
		}, options);
		if (mends.length === 0) return {
			text,
			mended: compare(source.text, text, lines),
			left
		};
		for (const { line } of mends) lines.add(line);
		text = applyAll(text, mends);
	}
	return {
		text,
		mended: compare(source.text, text, lines),
		left: mendOnce({
			path,
			text
		}, options).left
	};
}
function mendOnce(source, options) {
	const parsed = parsePlan(source, options);
	if (parsed.diagnostics.some(({ code, severity }) => severity === "error" && UNSAFE.has(code))) return {
		mends: [],
		left: []
	};
	const found = mendBoxes(source.text, parsed.plan?.items ?? []);
	const left = [...found.doubts];
	let { mends } = found;
	for (let round = 0; mends.length > 0; round += 1) {
		const text = applyAll(source.text, mends);
		const failed = round < MAX_ROUNDS ? withoutBox({
			path: source.path,
			text
		}, mends, options) : new Set(mends);
		if (failed.size === 0) break;
		for (const { line } of failed) left.push({
			line,
			column: 1,
			why: "it would be no checkbox yet where it stands"
		});
		mends = mends.filter((mend) => !failed.has(mend));
	}
	return {
		mends,
		left: left.sort((a, b) => a.line - b.line || a.column - b.column)
	};
}
function applyAll(text, mends) {
	return applyEdits(text, mends.map(({ edit }) => edit));
}
function withoutBox(source, mends, options) {
	const items = parsePlan(source, options).plan?.items ?? [];
	const boxes = new Set(items.filter(({ mark, state }) => mark.carrier === "box" || state === "dropped").map(({ line }) => line));
	const found = mendBoxes(source.text, items);
	const unseen = new Set([...found.mends, ...found.doubts].map(({ line }) => line));
	return new Set(mends.filter(({ line }) => !boxes.has(line) || unseen.has(line)));
}
function compare(before, after, changed) {
	const linesOf = (text) => text.split(/\r\n?|\n/);
	const [old, now] = [linesOf(before), linesOf(after)];
	return [...changed].sort((a, b) => a - b).map((line) => ({
		line,
		before: elementAt(old, line - 1, "lines"),
		after: elementAt(now, line - 1, "lines")
	}));
}
// src/cli/commands/mend.ts
function mendFiles(plans, settings) {
	return plans.map(({ file, shown, absolute }) => {
		if (file.source === null) return {
			path: shown,
			mended: [],
			left: []
		};
		const { text, mended, left } = mendPlan({
			path: file.path,
			text: file.source
		}, { patterns: settings.patterns });
		if (text !== file.source) writePlan(absolute, encodePlan(text), shown);
		return {
			path: shown,
			mended,
			left
		};
	});
}
function writeMended(files, out) {
	const paint = (0, import_picocolors.createColors)(out.hasColour);
	const lines = (list) => list.map(({ line }) => String(line).length);
	for (const { path, mended, left } of files) {
		if (mended.length + left.length === 0) continue;
		out.write(`${paint.bold(plainText(path))}\n`);
		const width = Math.max(...lines(mended), ...lines(left));
		const indent = " ".repeat(width + 4);
		for (const { line, before, after } of mended) {
			out.write(`  ${paint.dim(String(line).padStart(width))}  ${paint.red(shownLine("was  ", before, width, out))}\n`);
			out.write(`${indent}${paint.green(shownLine("now  ", after, width, out))}\n`);
		}
		for (const { line, why } of left) out.write(`  ${paint.dim(String(line).padStart(width))}  ${wrap(`${paint.yellow("left")} as it is: ${why}`, out.columns, indent)}\n`);
		out.write("\n");
	}
	const all = files.flatMap(({ mended }) => mended).length;
	const doubts = files.flatMap(({ left }) => left).length;
	const said = all === 0 ? "corrected nothing" : `corrected ${count(all, "mark")}`;
	out.write(`${paint.green(said)}${doubts === 0 ? "" : `, left ${count(doubts, "line")} in doubt`}\n\n`);
}
function shownLine(sign, text, width, out) {
	return `${sign}${fit(plainText(text), Math.max(10, out.columns - width - 9))}`;
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
	const read = () => readLocalPlans(folder, settings, files, shell.cwd);
	const mended = flags.fix === true ? mendFiles(read(), settings) : null;
	const report = reportFiles(read());
	if (mended !== null && format === "text") writeMended(mended, shell.out);
	if (format === "json") shell.out.write(`${JSON.stringify(lintJson(report.plans, mended), null, 2)}\n`);
	else if (format === "github") writeAnnotations(report.plans, shell.out);
	else writeText(report.plans, shell.out);
	return countSeverity(report.plans, "error") > 0 ? EXIT.attention : EXIT.done;
}
function readFormat({ format, json }) {
	const wanted = format ?? (json === true ? "json" : "text");
	const found = FORMATS.find((name) => name === wanted);
	if (found !== void 0) return found;
	throw new ConfigError(`\`--format\` must be one of ${FORMATS.join(", ")}, not \`${wanted}\`.`, { hint: "Write `--format github` in a workflow, `--format json` for machines." });
}
function lintJson(plans, files) {
	const { version, plans: states } = statusJson({ plans });
	return {
		version,
		plans: states.map(({ path, title, diagnostics }) => {
			const file = files?.find((one) => one.path === path);
			return {
				path,
				title,
				diagnostics,
				...file && {
					mended: file.mended,
					left: file.left
				}
			};
		})
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
			const head = `  ${paint.dim(elementAt(places, at, "places").padStart(width))}  ${colourOf[severity](severity.padEnd(7))}  `;
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
