import { t as require_picocolors } from "./cli-picocolors.js";
import { d as PlanNotFoundError, i as EXIT } from "./cli-errors.js";
import { t as count } from "./cli-count.js";
import { t as readInputFlags } from "./cli-command-options.js";
import { t as findFolder } from "./cli-folder.js";
import { r as readLocalSettings } from "./cli-local-plans.js";
import { t as findToken } from "./cli-token.js";
import { t as reportWithNumbers } from "./cli-known-issues.js";
import { n as findUnits, t as WorkTree } from "./cli-units.js";
import { t as plainText } from "./cli-plain-text.js";
import { t as sayNotRead } from "./cli-not-read.js";
import { r as wrap, t as fit } from "./cli-text-width.js";
// src/cli/commands/next-items.ts
var import_picocolors = require_picocolors();
function findNext(plan, unit = "step") {
	const tree = new WorkTree(plan.items.map(rowOf));
	const { ready, waiting } = findUnits(tree, unit);
	const waits = (row) => tree.blockersOf(row).length > 0;
	return {
		ready: ready.filter(({ report }) => report.taken === void 0).map((row) => ({
			path: plan.path,
			item: row.report,
			above: tree.above(row).map(({ report }) => report.title).reverse(),
			open: tree.below(row).filter((child) => child.state === "open" && !waits(child)).map(({ report }) => report)
		})),
		taken: ready.flatMap(({ report }) => report.taken === void 0 ? [] : [{
			item: report,
			taken: report.taken
		}]),
		waiting: waiting.length
	};
}
function rowOf(report) {
	const { line, parent, kind, state, dependsOn, fields } = report;
	return {
		id: line,
		parent,
		kind,
		state,
		dependsOn,
		priority: fields.priority,
		report
	};
}
// src/cli/commands/next.ts
const MAX_TASKS = 8;
const MAX_STEPS = 3;
async function next(shell, files, flags) {
	const settings = readLocalSettings(findFolder(shell.cwd), readInputFlags(flags));
	const found = (await readReport(shell, files, flags)).plans.map((plan) => ({
		plan,
		...findNext(plan, settings.unitFor(plan.path))
	}));
	if (flags.json === true) shell.out.write(`${JSON.stringify(nextJson(found), null, 2)}\n`);
	else writeText(found, shell.out, flags.all === true ? 1e400 : MAX_STEPS);
	return EXIT.done;
}
async function readReport(shell, files, flags) {
	try {
		return await reportWithNumbers(shell, files, flags);
	} catch (error) {
		if (!(error instanceof PlanNotFoundError) || files.length > 0 || findToken(shell, flags) === null) throw error;
		const { reportPushed } = await import("./cli-report-pushed.js");
		return reportPushed(shell, flags);
	}
}
function nextJson(plans) {
	const itemOf = ({ key, kind, title, line, state, issue, fields }) => {
		return {
			key,
			kind,
			title,
			line,
			state,
			issue,
			fields
		};
	};
	const isIdle = plans.every(({ ready }) => ready.length === 0);
	const taken = plans.flatMap((plan) => plan.taken);
	return {
		version: 1,
		plans: plans.map(({ plan, ready, waiting, taken: inPlan }) => ({
			path: plan.path,
			title: plan.title,
			done: plan.done,
			total: plan.total,
			waiting,
			next: ready.map(({ item, above, open }) => ({
				...itemOf(item),
				above,
				tasks: open.map(itemOf)
			})),
			taken: inPlan.map(({ item, taken: by }) => ({
				...itemOf(item),
				...by
			}))
		})),
		...isIdle && {
			reason: reasonOf(plans),
			retryAfter: taken.length > 0 ? RETRY : null
		}
	};
}
const RETRY = 300;
function reasonOf(plans) {
	const count = (pick) => plans.reduce((sum, plan) => sum + pick(plan), 0);
	const taken = count((plan) => plan.taken.length);
	const waiting = count((plan) => plan.waiting);
	if (taken + waiting === 0) return "everything is done";
	return `nothing is free: ${taken} taken, ${waiting} waiting for other work`;
}
function writeText(plans, out, most) {
	const blocks = plans.flatMap((found) => [
		...plans.length > 1 || found.ready.length > 0 ? [headOf(found.plan, out)] : [],
		...found.ready.slice(0, most).map((entry) => nextBlock(entry, out)),
		...found.taken.slice(0, most).map((each) => takenBlock(each, out)),
		...restOf(found, out, most)
	]);
	out.write(`${blocks.join("\n\n")}\n`);
}
function headOf({ title, path }, out) {
	const paint = (0, import_picocolors.createColors)(out.hasColour);
	const name = paint.bold(fit(plainText(title), out.columns));
	return title === path ? name : `${name}\n${paint.dim(fit(plainText(path), out.columns))}`;
}
function restOf({ plan, ready, waiting, taken }, out, most) {
	const paint = (0, import_picocolors.createColors)(out.hasColour);
	if (ready.length === 0 && taken.length === 0) return [wrap(idle(plan, waiting), out.columns, "")];
	const hidden = ready.length - Math.min(most, ready.length);
	const notes = [...hidden > 0 ? [`${hidden} more can be started too (\`--all\` shows them)`] : [], ...waiting > 0 ? [`${count(waiting, "step")} ${waiting === 1 ? "waits" : "wait"} for others`] : []];
	return notes.length === 0 ? [] : [paint.dim(wrap(`${notes.join("; ")}.`, out.columns, ""))];
}
function takenBlock({ item, taken }, out) {
	const paint = (0, import_picocolors.createColors)(out.hasColour);
	const who = taken.why === "claim" ? `claimed by ${taken.by} until ${taken.until ?? "?"}` : taken.why === "pull-request" ? `in the open pull request ${taken.by}` : `assigned to ${taken.by}`;
	const number = item.issue === null ? "" : ` #${item.issue}`;
	return paint.dim(wrap(`○ ${plainText(item.title)}${number}: ${plainText(who)}`, out.columns, "  "));
}
function idle({ outcome, reason, total }, waiting) {
	if (outcome === "refused") return sayNotRead(reason);
	if (total === 0) return "There is no work in this plan.";
	return waiting === 0 ? "Everything is done." : "All open items wait for something else: see `plansync lint`.";
}
function nextBlock({ path, item, above, open }, out) {
	const paint = (0, import_picocolors.createColors)(out.hasColour);
	const number = item.issue === null ? "" : paint.cyan(` #${item.issue}`);
	const place = [...above, `${path}:${item.line}`].map(plainText).join(" › ");
	const { goal } = item.fields;
	return [
		`${paint.green("→")} ${paint.bold(wrap(plainText(item.title), out.columns - 8, "  "))}${number}`,
		`  ${paint.dim(fit(place, out.columns - 2))}`,
		...goal === void 0 ? [] : [`  ${wrap(`Goal: ${plainText(goal).replaceAll("\n", " ")}`, out.columns, "  ")}`],
		...open.slice(0, MAX_TASKS).map((task) => {
			const mark = task.issue === null ? "" : paint.cyan(` #${task.issue}`);
			return `  ${paint.dim("○")} ${wrap(plainText(task.title), out.columns - 8, "    ")}${mark}`;
		}),
		...open.length > MAX_TASKS ? [paint.dim(`    and ${open.length - MAX_TASKS} more`)] : []
	].join("\n");
}
export { next };
