import { t as require_picocolors } from "./cli-picocolors.js";
import { i as EXIT } from "./cli-errors.js";
import { t as plainText } from "./cli-plain-text.js";
import { t as git } from "./cli-git.js";
import { n as progressBar, t as percent } from "./cli-progress-bar.js";
import { r as wrap, t as fit } from "./cli-text-width.js";
import { i as listFiles, r as readLocalSettings } from "./cli-local-plans.js";
import { c as countMails, l as quietIssues, o as countChanges, r as allowCommand, s as sayChanges, u as verbOf } from "./cli-report-run.js";
import { n as countDoubts, t as count } from "./cli-count.js";
import { t as withSnapshot } from "./cli-with-snapshot.js";
// src/report/run-outcome.ts
function outcomeOf(report, actor = "a sync") {
	const { mode, plans, totals } = report;
	const shown = plans.filter(({ outcome }) => outcome !== "held").flatMap((plan) => plan.operations);
	const changes = countChanges(shown.filter(({ status }) => status === (mode === "sync" ? "done" : "planned")));
	if (report.skipped !== null) return {
		kind: "skipped",
		changes,
		headline: SKIPPED[report.skipped]
	};
	if (plans.length === 0) return {
		kind: "skipped",
		changes,
		headline: "no plans"
	};
	const unread = plans.filter(({ outcome }) => outcome === "refused").length;
	if (mode === "lint") return {
		kind: unread > 0 ? "failed" : "checked",
		changes,
		headline: sayProblems(plans)
	};
	const differences = countDifferences(plans);
	const dropped = plans.flatMap(({ items }) => items.filter(isNewlyDropped)).length;
	const stopped = plans.filter(({ outcome }) => outcome === "stopped").length;
	const said = sayChanges(changes, mode === "sync" ? "past" : "future");
	const parts = [
		totals.failed > 0 ? `${count(totals.failed, "operation")} failed` : "",
		unread > 0 ? `${count(unread, "plan")} not read` : "",
		totals.held > 0 ? `${count(totals.held, "plan")} held` : "",
		said === "" ? "" : mode === "sync" ? said : `${actor} will ${said}`,
		mode === "sync" ? sayWaiting(shown, report) : "",
		dropped > 0 ? `${count(dropped, "item")} dropped by people` : "",
		...differences,
		stopped > 0 ? `${count(stopped, "plan")} not followed` : "",
		totals.remaining > 0 ? `${count(totals.remaining, "operation")} left for the next run` : ""
	].filter((part) => part !== "");
	return {
		kind: kindOf(report, {
			unread,
			isUndecided: differences.length > 0,
			isQuiet: said === ""
		}),
		changes,
		headline: parts.length === 0 ? "plans and issues agree" : parts.join("; ")
	};
}
function kindOf({ outcome, totals }, seen) {
	if (totals.failed > 0 || outcome === "failed" || seen.unread > 0) return "failed";
	if (outcome === "incomplete") return "incomplete";
	if (totals.held > 0) return "held";
	if (seen.isUndecided) return "undecided";
	return seen.isQuiet ? "agreed" : "changed";
}
const SKIPPED = {
	archived: "nothing done: the repository is archived",
	"no-issues": "nothing done: issues are turned off",
	"fork-without-issues": "nothing done: this fork has no issues",
	fork: "nothing done: this is a fork",
	"no-plan": "no plan found"
};
function countDifferences(plans) {
	const items = plans.filter(({ outcome }) => outcome !== "held").flatMap((plan) => plan.items);
	const of = (result) => items.filter((item) => item.result === result).length;
	const sum = (pick) => plans.reduce((total, plan) => total + pick(plan), 0);
	const gone = plans.filter(({ outcome }) => outcome === "orphaned" || outcome === "left-out").length;
	return [
		[of("conflicting"), "conflict"],
		[
			countDoubts(plans),
			"line in doubt",
			"lines in doubt"
		],
		[
			of("drifted"),
			"difference left to you",
			"differences left to you"
		],
		[
			of("unread"),
			"line not read",
			"lines not read"
		],
		[of("proposed") + sum(({ proposals }) => proposals.length), "proposal"],
		[
			sum(({ orphans }) => orphans.length),
			"issue without an item",
			"issues without an item"
		],
		[
			gone,
			"plan gone",
			"plans gone"
		],
		[
			sum(({ diagnostics }) => diagnostics.filter(isOfClosedIssue).length),
			"issue closed over open work",
			"issues closed over open work"
		]
	].flatMap(([number, one, many = `${one}s`]) => number === 0 ? [] : [`${number} ${number === 1 ? one : many}`]);
}
function isOfClosedIssue({ code }) {
	return code === "plan-issue-closed" || code === "closed-while-away";
}
function sayWaiting(operations, { pullRequest }) {
	const waiting = operations.filter(({ status }) => status === "planned").length;
	if (waiting === 0) return "";
	const where = pullRequest === null ? "not written into the plan" : `waiting in pull request #${pullRequest.number}`;
	return `${count(waiting, "change")} ${where}`;
}
function isNewlyDropped({ result, reason, isOld }) {
	return result === "dropped" && isOld !== true && reason.startsWith("closed ");
}
function sayProblems(plans) {
	const of = (severity) => plans.flatMap(({ diagnostics }) => diagnostics).filter((one) => one.severity === severity).length;
	const [errors, warnings] = [of("error"), of("warning")];
	return `${[errors > 0 ? count(errors, "error") : "", warnings > 0 ? count(warnings, "warning") : ""].filter((part) => part !== "").join(" and ") || "no problems"} in ${count(plans.length, "plan")}`;
}
// src/cli/commands/exit-code.ts
const CODES = {
	failed: EXIT.attention,
	held: EXIT.attention,
	undecided: EXIT.attention,
	incomplete: EXIT.limits,
	changed: EXIT.done,
	agreed: EXIT.done,
	checked: EXIT.done,
	skipped: EXIT.done
};
function exitCodeOf(report) {
	return CODES[outcomeOf(report).kind];
}
// src/cli/repository/pushed-branch.ts
function noteLook(reader) {
	let look = null;
	return {
		reader: withSnapshot(reader, { apply: (found) => {
			look = found;
			return found;
		} }),
		look: () => look
	};
}
function sayBranch({ reader, look }) {
	const { owner, repo } = reader.repo;
	const tip = look()?.tip;
	const at = tip?.commit == null ? "" : ` at ${tip.commit.slice(0, 7)}`;
	return `The pushed branch ${tip?.branch ?? ""} of ${owner}/${repo}${at}, and its issues.`;
}
const MAX_NAMED = 3;
function sayUnpushed(folder, inputs, flags, { look }) {
	const pushed = look();
	if (folder.git === null || flags.repo !== void 0 || pushed === null) return null;
	const { isPlan } = readLocalSettings(folder, inputs);
	const paths = listFiles(folder, isPlan);
	const blobs = paths.length === 0 ? [] : git(folder.root, [
		"hash-object",
		"--",
		...paths
	])?.trim().split("\n");
	if (blobs === void 0) return null;
	const blobOf = new Map(pushed.files.map(({ path, blob }) => [path, blob]));
	const differing = paths.filter((path, at) => blobOf.get(path) !== blobs[at]);
	if (differing.length === 0) return null;
	return `${differing.slice(0, MAX_NAMED).join(", ")}${differing.length > MAX_NAMED ? ` and ${differing.length - MAX_NAMED} more` : ""} here ${differing.length === 1 ? "differs" : "differ"} from ${pushed.tip.branch}: push or pull first, or see \`plansync preview --local\`.`;
}
// src/report/concerns.ts
var import_picocolors = require_picocolors();
const ACTS = {
	conflicting: "Make plan and issue say the same, on either side: the next run takes it.",
	drifted: "Change the plan or the issue where you want them to agree: neither is overwritten.",
	unread: "Correct the line: until then its issue stays as it is.",
	proposed: "Write it into the plan if you agree, or leave it.",
	orphan: "Close the issue, or bind it to its item with `/plansync bind`."
};
function concernsOf(plan) {
	const items = plan.items.flatMap((item) => {
		const { result, issue, reason, isOld = false } = item;
		return isConcern(result) ? [{
			kind: result,
			issue,
			item,
			reason,
			isOld
		}] : [];
	});
	const others = (kind, issues) => issues.map(({ issue, reason }) => ({
		kind,
		issue,
		item: null,
		reason,
		isOld: false
	}));
	return [
		...items,
		...others("orphan", plan.orphans),
		...others("proposed", plan.proposals)
	];
}
function isConcern(result) {
	return result in ACTS;
}
function actsFor(concerns) {
	return [...new Set(concerns.map(({ kind }) => kind))].map((kind) => [kind, ACTS[kind]]);
}
// src/report/text/text-changes.ts
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
function changeTree(plan, layout) {
	const { paint, columns, fit } = layout;
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
	return [
		"",
		...[...changesOf].filter(([key]) => !keys.has(key)).flatMap(([, changes]) => changes).map((change) => changeLine(change, 0, layout)),
		...plan.items.filter((item) => shown.has(item)).flatMap((item) => {
			const depth = depthOf(item) + 1;
			const changes = changesOf.get(item.key);
			if (changes !== void 0) return changes.map((change) => changeLine(change, depth, layout));
			const number = item.issue === null ? "" : `#${item.issue} `;
			return [paint.dim(fit(`  ${"  ".repeat(depth)}${number}${plainText(item.title)}`, columns))];
		})
	];
}
function changesByItem(operations) {
	const changes = /* @__PURE__ */ new Map();
	for (const operation of operations) {
		const verb = verbOf(operation);
		if (verb === "update") continue;
		const known = changes.get(operation.item);
		if (known === void 0) changes.set(operation.item, [{
			verb,
			operation
		}]);
		else known.push({
			verb,
			operation
		});
	}
	return changes;
}
function changeLine({ verb, operation }, depth, { paint, columns, fit }) {
	const [sign, colour] = SIGNS[verb];
	const indent = "  ".repeat(depth);
	const number = operation.issue === null ? "" : `#${operation.issue} `;
	const notes = [verb === "create" ? "" : operation.detail, noteOf(operation)].filter((note) => note !== "");
	const text = fit(`${number}${plainText(operation.title)}`, columns - indent.length - 2);
	const room = columns - indent.length - 2 - text.length - 2;
	const aside = notes.length === 0 || room < 12 ? "" : `  ${paint.dim(fit(plainText(notes.join("; ")), room))}`;
	return `${paint[colour](`${sign} ${indent}${text}`)}${aside}`;
}
function noteOf({ status }) {
	if (status === "failed") return "failed";
	return status === "remaining" ? "left for the next run" : "";
}
// src/report/text/text-report.ts
function renderText(report, layout) {
	return {
		plans: report.plans.map((plan) => ({
			title: plainText(plan.title),
			lines: planLines(plan, report, layout)
		})),
		end: [...report.notices.map((notice) => noticeLine(notice, layout)), ...summary(report, layout)]
	};
}
function planLines(plan, report, layout) {
	const { paint, columns, fit } = layout;
	const number = plan.issue === null ? "" : ` #${plan.issue}`;
	const head = [`${paint.bold(fit(plainText(plan.title), columns - number.length))}${paint.cyan(number)}`, ...plan.title === plan.path ? [] : [paint.dim(fit(plainText(plan.path), columns))]];
	if (plan.outcome === "refused" || plan.outcome === "orphaned" || plan.outcome === "left-out") return [...head, ...whyNot(plan, layout)];
	const { done, total, dropped } = plan;
	const before = plan.before !== null && plan.before.done !== done ? ` (was ${plan.before.done})` : "";
	const aside = dropped === 0 ? "" : `, ${dropped} dropped`;
	return [
		...head,
		`${paint.green(progressBar(done, total))} ${done} of ${total} done${before}, ${percent(done, total)}%${aside}`,
		...plan.reason === "" || plan.outcome === "failed" ? [] : concern(plan.outcome, plan.reason, layout),
		...changeTree(plan, layout),
		...quietLine(plan, report, layout),
		...concernLines(plan, layout),
		...diagnosticLines(plan, layout)
	];
}
function quietLine(plan, report, { paint }) {
	const quiet = quietIssues(plan).length;
	const verb = report.mode === "sync" ? "changed" : quiet === 1 ? "changes" : "change";
	return quiet === 0 ? [] : [paint.dim(`~ ${count(quiet, "issue")} ${verb} only in text, labels, order or dependencies`)];
}
function concernLines(plan, layout) {
	const nameOf = (issue) => issue === null ? "" : `#${issue}`;
	const [fresh, concerns] = [plan.items.filter(isNewlyDropped), concernsOf(plan)];
	const failed = plan.items.filter(({ result }) => result === "failed");
	return [...[...fresh, ...failed].flatMap(({ title, issue, result, reason }) => concern(result, `${nameOf(issue)} ${title}: ${reason}`.trimStart(), layout)), ...actsFor(concerns).flatMap(([kind, act]) => [...concerns.filter((one) => one.kind === kind).flatMap(({ issue, item, reason }) => {
		return concern(kind, `${[nameOf(issue), item?.title ?? ""].filter((part) => part !== "").join(" ")}: ${reason}`, layout);
	}), hintLine({ hint: act }, layout)])];
}
function whyNot(plan, layout) {
	const cause = plan.diagnostics.find(({ message }) => message === plan.reason);
	if (cause === void 0) return [...concern(plan.outcome, plan.reason, layout), ...diagnosticLines(plan, layout)];
	const others = plan.diagnostics.filter((one) => one !== cause);
	return [
		...concern(plan.outcome, placed(plan, cause), layout),
		hintLine(cause, layout),
		...diagnosticLines({
			...plan,
			diagnostics: others
		}, layout)
	];
}
function concern(what, text, layout) {
	const { paint } = layout;
	return [labelled((what === "failed" || what === "refused" ? paint.red : paint.yellow)(`${what}:`), text, layout)];
}
function diagnosticLines(plan, layout) {
	return plan.diagnostics.flatMap((diagnostic) => [labelled(colourOf(diagnostic.severity, layout)(`${diagnostic.severity}:`), placed(plan, diagnostic), layout), hintLine(diagnostic, layout)]);
}
function placed({ path }, { line, column, message }) {
	return `${path}:${line}:${column}: ${message}`;
}
function hintLine({ hint }, { paint, columns, wrap }) {
	return paint.dim(`  ${wrap(plainText(hint), columns, "  ")}`);
}
function noticeLine({ level, message, hint }, layout) {
	const name = level === "info" ? "note" : level;
	return labelled(colourOf(level, layout)(`${name}:`), `${message} ${hint}`, layout);
}
function colourOf(level, { paint }) {
	return level === "error" ? paint.red : level === "warning" ? paint.yellow : paint.cyan;
}
function labelled(label, text, { columns, wrap }) {
	return wrap(`${label} ${plainText(text)}`, columns, "  ");
}
function summary(report, layout) {
	const { paint, columns, wrap, place } = layout;
	const isSync = report.mode === "sync";
	const operations = report.plans.filter(({ outcome }) => outcome !== "held").flatMap((plan) => plan.operations);
	const mails = isSync ? 0 : countMails(operations.filter(({ status }) => status === "planned"));
	const { headline } = outcomeOf(report);
	const lines = [
		...mails === 0 ? [] : [paint.dim(wrap(`People who watch the repository get about ${count(mails, "notification")}.`, columns, ""))],
		...report.commit === null ? [] : [`Committed to the plan: ${report.commit.url}`],
		...report.commit === null || place === "log" ? [] : ["`git pull` brings it into your clone."],
		...report.pullRequest === null ? [] : [`What changed on GitHub waits in pull request #${report.pullRequest.number}: ${report.pullRequest.url}`],
		...report.plans.filter(({ outcome }) => outcome === "held").map(({ path }) => paint.yellow(approval(path, layout))),
		...report.totals.remaining > 0 && place === "terminal" ? [paint.yellow("Run this again for what is left.")] : []
	];
	return [paint.bold(wrap(`${headline.charAt(0).toUpperCase()}${headline.slice(1)}.`, columns, "")), ...lines];
}
function approval(path, { place, wrap, columns }) {
	const here = place === "log" ? "start this workflow with the input `allow-mass-change`" : "pass `--allow-mass-change`";
	return wrap(`Held: ${plainText(path)}. To approve this version, comment \`${plainText(allowCommand(path))}\` on any issue or pull request, or ${here}.`, columns, "  ");
}
// src/cli/commands/write-report.ts
const MAX_COLUMNS = 120;
function writeReport(report, out) {
	const { plans, end } = renderText(report, {
		paint: (0, import_picocolors.createColors)(out.hasColour),
		columns: Math.max(20, Math.min(MAX_COLUMNS, out.columns)),
		place: "terminal",
		fit,
		wrap
	});
	out.write(`${[...plans.flatMap(({ lines }) => [...lines, ""]), ...end].join("\n")}\n`);
}
export { exitCodeOf as a, sayUnpushed as i, noteLook as n, sayBranch as r, writeReport as t };
