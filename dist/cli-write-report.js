import { r as require_picocolors } from "./cli-control-characters.js";
import { r as EXIT } from "./cli-errors.js";
import { t as plainText } from "./cli-plain-text.js";
import { n as progressBar, t as percent } from "./cli-progress-bar.js";
import { r as wrap, t as fit } from "./cli-text-width.js";
import { t as count } from "./cli-count.js";
// src/cli/commands/exit-code.ts
function exitCodeOf(report) {
	if (report.totals.failed > 0 || report.outcome === "failed") return EXIT.attention;
	if (report.outcome === "incomplete") return EXIT.limits;
	return report.plans.some(({ outcome, items, orphans, proposals }) => outcome === "held" || outcome === "refused" || orphans.length + proposals.length > 0 || items.some(({ result }) => result === "drifted" || result === "conflicting" || result === "unread")) ? EXIT.attention : EXIT.done;
}
// src/report/change-groups.ts
var import_picocolors = require_picocolors();
const VERBS = [
	"reopen",
	"create",
	"adopt",
	"rename",
	"move",
	"close",
	"drop",
	"close duplicate",
	"tick",
	"untick",
	"retitle",
	"add",
	"relocate",
	"mark",
	"update"
];
function verbOf(operation) {
	switch (operation.kind) {
		case "close": return operation.detail.startsWith("as not planned") ? "drop" : "close";
		case "close-duplicate": return "close duplicate";
		case "update":
		case "reorder":
		case "block":
		case "unblock":
		case "comment": return "update";
		case "create":
		case "adopt":
		case "rename":
		case "move":
		case "reopen":
		case "tick":
		case "untick":
		case "retitle":
		case "add":
		case "relocate":
		case "mark": return operation.kind;
	}
}
function groupChanges(operations) {
	return VERBS.map((verb) => ({
		verb,
		operations: operations.filter((operation) => verbOf(operation) === verb)
	})).filter((group) => group.operations.length > 0);
}
function quietIssues(plan) {
	const loud = new Set(plan.operations.filter((operation) => verbOf(operation) !== "update").map(({ item }) => item));
	const quiet = /* @__PURE__ */ new Map();
	for (const operation of plan.operations) if (!loud.has(operation.item) && !quiet.has(operation.item)) quiet.set(operation.item, operation);
	return [...quiet.values()];
}
function countMails(operations) {
	const loud = /* @__PURE__ */ new Set([
		"create",
		"reopen",
		"close",
		"drop",
		"close duplicate"
	]);
	return operations.filter((operation) => loud.has(verbOf(operation)) || operation.kind === "comment").length;
}
function summariseChanges(operations, tense) {
	const loud = new Set(operations.filter((operation) => verbOf(operation) !== "update").map(({ item }) => item));
	const present = groupChanges(operations).map(({ verb, operations: grouped }) => {
		const items = grouped.map(({ item }) => item).filter((item) => verb !== "update" || !loud.has(item));
		return {
			verb,
			count: verb === "update" ? new Set(items).size : items.length
		};
	}).filter(({ count }) => count > 0);
	const isMark = (verb) => MARK_VERBS.has(verb);
	return enumerate([...phrases(present.filter(({ verb }) => !isMark(verb)), "issue", tense), ...phrases(present.filter(({ verb }) => isMark(verb)), "item", tense)]);
}
const MARK_VERBS = /* @__PURE__ */ new Set([
	"tick",
	"untick",
	"retitle",
	"add",
	"relocate",
	"mark"
]);
function phrases(groups, noun, tense) {
	return groups.map(({ verb, count }, at) => {
		const [word, ...rest] = WORDS[verb][tense === "past" ? 1 : 0].split(" ");
		return [
			word,
			`${count}${at > 0 ? "" : count === 1 ? ` ${noun}` : ` ${noun}s`}`,
			...rest
		].join(" ");
	});
}
const WORDS = {
	reopen: ["reopen", "reopened"],
	create: ["create", "created"],
	adopt: ["adopt", "adopted"],
	rename: ["rename", "renamed"],
	move: ["move", "moved"],
	close: ["close", "closed"],
	drop: ["drop", "dropped"],
	tick: ["tick", "ticked"],
	untick: ["untick", "unticked"],
	retitle: ["retitle", "retitled"],
	add: ["add", "added"],
	relocate: ["relocate", "relocated"],
	mark: ["mark", "marked"],
	"close duplicate": ["close as duplicates", "closed as duplicates"],
	update: ["update", "updated"]
};
function enumerate(parts) {
	const last = parts.at(-1);
	if (last === void 0) return "";
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
// src/cli/commands/write-report.ts
const SIGNS = {
	reopen: ["↻", "yellow"],
	create: ["+", "green"],
	adopt: ["=", "green"],
	rename: ["~", "yellow"],
	move: ["→", "yellow"],
	close: ["✓", "magenta"],
	drop: ["✗", "red"],
	"close duplicate": ["=", "magenta"],
	tick: ["☑", "cyan"],
	untick: ["☐", "cyan"],
	retitle: ["✎", "cyan"],
	add: ["+", "cyan"],
	relocate: ["→", "cyan"],
	mark: ["◐", "cyan"]
};
const MAX_COLUMNS = 120;
function writeReport(report, out) {
	const paint = (0, import_picocolors.createColors)(out.hasColour);
	const columns = Math.max(20, Math.min(MAX_COLUMNS, out.columns));
	const lines = [
		...report.plans.flatMap((plan) => [...planLines(plan, report, paint, columns), ""]),
		...report.notices.flatMap((notice) => noticeLines(notice, paint, columns)),
		...summary(report, paint, columns)
	];
	out.write(`${lines.join("\n")}\n`);
}
function planLines(plan, report, paint, columns) {
	const number = plan.issue === null ? "" : ` #${plan.issue}`;
	const head = [`${paint.bold(fit(plainText(plan.title), columns - number.length))}${paint.cyan(number)}`, paint.dim(fit(plainText(plan.path), columns))];
	if (plan.outcome === "refused" || plan.outcome === "orphaned") return [
		...head,
		...concern(plan.outcome, plan.reason, paint, columns),
		...diagnosticLines(plan, paint, columns)
	];
	const { done, total, dropped } = plan;
	const before = plan.before !== null && plan.before.done !== done ? ` (was ${plan.before.done})` : "";
	const aside = dropped === 0 ? "" : `, ${dropped} dropped`;
	return [
		...head,
		`${paint.green(progressBar(done, total))} ${done} of ${total} done${before}, ${percent(done, total)} %${aside}`,
		...plan.reason === "" ? [] : concern(plan.outcome, plan.reason, paint, columns),
		...changeTree(plan, paint, columns),
		...quietLine(plan, report, paint),
		...concernLines(plan, paint, columns),
		...diagnosticLines(plan, paint, columns)
	];
}
function changeTree(plan, paint, columns) {
	const changesOf = changesByItem(plan.operations);
	if (changesOf.size === 0) return [];
	const byLine = new Map(plan.items.map((item) => [item.line, item]));
	const parentOf = (item) => item.parent === null ? void 0 : byLine.get(item.parent);
	const depthOf = (item) => {
		const parent = parentOf(item);
		return parent === void 0 || parent === item ? 0 : depthOf(parent) + 1;
	};
	const shown = /* @__PURE__ */ new Set();
	for (const item of plan.items) if (changesOf.has(item.key)) for (let at = item; at !== void 0 && !shown.has(at); at = parentOf(at)) shown.add(at);
	const keys = new Set(plan.items.map(({ key }) => key));
	const others = [...changesOf].filter(([key]) => !keys.has(key)).flatMap(([, operations]) => operations);
	const room = columns;
	return [
		"",
		...others.map((operation) => changeLine(operation, 0, paint, room)),
		...plan.items.filter((item) => shown.has(item)).flatMap((item) => {
			const depth = depthOf(item) + 1;
			const operations = changesOf.get(item.key) ?? [];
			if (operations.length > 0) return operations.map((operation) => changeLine(operation, depth, paint, room));
			const number = item.issue === null ? "" : `#${item.issue} `;
			return [paint.dim(fit(`  ${"  ".repeat(depth)}${number}${plainText(item.title)}`, room))];
		})
	];
}
function changesByItem(operations) {
	const changes = /* @__PURE__ */ new Map();
	for (const operation of operations) {
		if (verbOf(operation) === "update") continue;
		const known = changes.get(operation.item);
		if (known === void 0) changes.set(operation.item, [operation]);
		else known.push(operation);
	}
	return changes;
}
function changeLine(operation, depth, paint, columns) {
	const verb = verbOf(operation);
	const [sign, colour] = verb === "update" ? ["~", "yellow"] : SIGNS[verb];
	const indent = "  ".repeat(depth);
	const number = operation.issue === null ? "" : `#${operation.issue} `;
	const notes = [verb === "create" ? "" : operation.detail, noteOf(operation)].filter((note) => note !== "");
	const text = fit(`${number}${plainText(operation.title)}`, columns - indent.length - 2);
	const room = columns - indent.length - 2 - text.length - 2;
	const aside = notes.length === 0 || room < 12 ? "" : `  ${paint.dim(fit(plainText(notes.join("; ")), room))}`;
	return `${paint[colour](`${sign} ${indent}${text}`)}${aside}`;
}
function noteOf({ status, error }) {
	if (status === "failed") return `failed: ${error?.message ?? "unknown"}`;
	return status === "remaining" ? "left for the next run" : "";
}
function quietLine(plan, report, paint) {
	const quiet = quietIssues(plan).length;
	const verb = report.mode === "sync" ? "changed" : quiet === 1 ? "changes" : "change";
	return quiet === 0 ? [] : [paint.dim(`~ ${count(quiet, "issue")} ${verb} only in text, labels, order or dependencies`)];
}
function concernLines(plan, paint, columns) {
	return [
		...plan.items.filter(({ result }) => result === "conflicting" || result === "drifted" || result === "unread" || result === "failed").flatMap(({ title, issue, result, reason }) => concern(result, `${issue === null ? "" : `#${issue} `}${title}: ${reason}`, paint, columns)),
		...plan.orphans.flatMap(({ issue, reason }) => concern("orphan", `#${issue}: ${reason}`, paint, columns)),
		...plan.proposals.flatMap(({ issue, reason }) => concern("proposed", `#${issue}: ${reason}`, paint, columns))
	];
}
function concern(what, text, paint, columns) {
	return [`${(what === "failed" || what === "refused" ? paint.red : paint.yellow)(`${what}:`)} ${wrap(plainText(text), columns - what.length - 2, "  ")}`];
}
function diagnosticLines({ path, diagnostics }, paint, columns) {
	return diagnostics.flatMap(({ severity, line, column, message, hint }) => {
		return [`${(severity === "error" ? paint.red : severity === "warning" ? paint.yellow : paint.cyan)(`${severity}:`)} ${wrap(plainText(`${path}:${line}:${column}: ${message}`), columns - severity.length - 2, "  ")}`, paint.dim(`  ${wrap(plainText(hint), columns - 2, "  ")}`)];
	});
}
function noticeLines({ level, message, hint }, paint, columns) {
	const name = level === "info" ? "note" : level;
	return [`${(level === "error" ? paint.red : level === "warning" ? paint.yellow : paint.cyan)(`${name}:`)} ${wrap(plainText(`${message} ${hint}`), columns - name.length - 2, "  ")}`];
}
function summary(report, paint, columns) {
	const operations = report.plans.filter(({ outcome }) => outcome !== "held").flatMap((plan) => plan.operations);
	const isSync = report.mode === "sync";
	const counted = operations.filter(({ status }) => !isSync || status !== "remaining");
	const changes = summariseChanges(counted, isSync ? "past" : "future");
	const mails = countMails(counted);
	const head = changes === "" ? sayNothing(report) : isSync ? `Done: ${changes}.` : `A sync would ${changes}.`;
	return [
		paint.bold(wrap(head, columns, "")),
		...isSync || mails === 0 ? [] : [paint.dim(`People who watch the repository would get ${count(mails, "notification")}.`)],
		...report.commit === null ? [] : [`Committed to the plan: ${report.commit.url}`],
		...report.pullRequest === null ? [] : [`What changed on GitHub waits in pull request #${report.pullRequest.number}: ${report.pullRequest.url}`],
		...report.totals.held > 0 ? [paint.yellow(`${count(report.totals.held, "plan")} held: approve with --allow-mass-change.`)] : [],
		...report.totals.remaining > 0 ? [paint.yellow(`${count(report.totals.remaining, "operation")} left: run this again.`)] : []
	];
}
function sayNothing({ mode, plans, totals }) {
	const unread = plans.filter(({ outcome }) => outcome === "refused").length;
	if (totals.held + unread > 0) return mode === "sync" ? "Nothing was done." : "A sync would do nothing.";
	const concerns = plans.flatMap(({ items, orphans, proposals }) => [
		...items.filter(({ result }) => result === "drifted" || result === "conflicting" || result === "unread"),
		...orphans,
		...proposals
	]);
	if (concerns.length > 0) return `Nothing to do; ${count(concerns.length, "difference")} left for you to decide.`;
	return "Plans and issues agree: nothing to do.";
}
export { exitCodeOf as n, writeReport as t };
