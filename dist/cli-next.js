import { r as require_picocolors } from "./cli-control-characters.js";
import { r as EXIT } from "./cli-errors.js";
import { t as count } from "./cli-count.js";
import { t as reportWithNumbers } from "./cli-known-issues.js";
import { t as plainText } from "./cli-plain-text.js";
import { r as wrap, t as fit } from "./cli-text-width.js";
// src/cli/commands/next-items.ts
var import_picocolors = require_picocolors();
function findNext(plan) {
	const byLine = new Map(plan.items.map((item) => [item.line, item]));
	const parentOf = (item) => item.parent === null ? void 0 : byLine.get(item.parent);
	const work = plan.items.filter(({ kind }) => kind !== "check");
	const childrenOf = (item) => work.filter(({ parent }) => parent === item.line);
	const isStartable = (item) => item.state === "open" && (item.kind === "step" || !childrenOf(item).some(({ state }) => state === "open")) && parentOf(item)?.kind !== "step" && !lineage(item, parentOf).some(({ state }) => state !== "open");
	const waits = (item) => item.dependsOn.some((line) => byLine.get(line)?.state === "open");
	const startable = work.filter(isStartable);
	const ready = startable.filter((item) => ![item, ...lineage(item, parentOf)].some(waits));
	return {
		ready: ready.map((item) => ({
			path: plan.path,
			item,
			above: lineage(item, parentOf).map(({ title }) => title).reverse(),
			open: childrenOf(item).filter((child) => child.state === "open" && !waits(child))
		})),
		waiting: startable.length - ready.length
	};
}
function lineage(item, parentOf) {
	const found = [];
	for (let at = parentOf(item); at !== void 0; at = parentOf(at)) found.push(at);
	return found;
}
// src/cli/commands/next.ts
const MAX_TASKS = 8;
const MAX_STEPS = 3;
async function next(shell, files, flags) {
	const report = await reportWithNumbers(shell, files, flags);
	if (flags.json === true) shell.out.write(`${JSON.stringify(nextJson(report), null, 2)}\n`);
	else writeText(report, shell.out, flags.all === true ? 1e400 : MAX_STEPS);
	return EXIT.done;
}
function nextJson({ plans }) {
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
	return {
		version: 1,
		plans: plans.map((plan) => {
			const { ready, waiting } = findNext(plan);
			return {
				path: plan.path,
				title: plan.title,
				done: plan.done,
				total: plan.total,
				waiting,
				next: ready.map(({ item, above, open }) => ({
					...itemOf(item),
					above,
					tasks: open.map(itemOf)
				}))
			};
		})
	};
}
function writeText({ plans }, out, most) {
	const paint = (0, import_picocolors.createColors)(out.hasColour);
	for (const plan of plans) {
		const { ready, waiting } = findNext(plan);
		if (plans.length > 1 || ready.length > 0) out.write(`${paint.bold(fit(plainText(plan.title), out.columns))}\n${paint.dim(plainText(plan.path))}\n\n`);
		for (const entry of ready.slice(0, most)) writeNext(entry, out);
		const hidden = ready.length - Math.min(most, ready.length);
		const notes = [...hidden > 0 ? [`${hidden} more can be started too (\`--all\` shows them)`] : [], ...waiting > 0 ? [`${count(waiting, "step")} ${waiting === 1 ? "waits" : "wait"} for others`] : []];
		if (ready.length === 0) out.write(`${idle(plan.outcome === "refused", plan.reason, waiting, plan.total)}\n`);
		else if (notes.length > 0) out.write(`${paint.dim(wrap(`${notes.join("; ")}.`, out.columns, ""))}\n`);
		if (plans.length > 1) out.write("\n");
	}
}
function idle(isRefused, reason, waiting, total) {
	if (isRefused) return plainText(reason);
	if (total === 0) return "There is no work in this plan.";
	return waiting === 0 ? "Everything is done." : "All open items wait for something else: see `plansync lint`.";
}
function writeNext({ path, item, above, open }, out) {
	const paint = (0, import_picocolors.createColors)(out.hasColour);
	const number = item.issue === null ? "" : paint.cyan(` #${item.issue}`);
	out.write(`${paint.green("→")} ${paint.bold(wrap(plainText(item.title), out.columns - 8, "  "))}${number}\n`);
	const place = [...above, `${path}:${item.line}`].map(plainText).join(" › ");
	out.write(`  ${paint.dim(fit(place, out.columns - 2))}\n`);
	if (item.fields.goal !== void 0) out.write(`  ${wrap(`Goal: ${plainText(item.fields.goal).replaceAll("\n", " ")}`, out.columns, "  ")}\n`);
	for (const task of open.slice(0, MAX_TASKS)) {
		const mark = task.issue === null ? "" : paint.cyan(` #${task.issue}`);
		out.write(`  ${paint.dim("○")} ${wrap(plainText(task.title), out.columns - 8, "    ")}${mark}\n`);
	}
	if (open.length > MAX_TASKS) out.write(paint.dim(`    and ${open.length - MAX_TASKS} more\n`));
	out.write("\n");
}
export { next };
