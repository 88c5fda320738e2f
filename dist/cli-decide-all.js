import { a as addDays, d as weekOf, i as pointAt, l as parseDay, o as dayOf, s as dayText, t as appendPoint, u as shownDay } from "./cli-keep-points.js";
import { n as readRemainingIssues, r as readRepositoryState } from "./cli-read-repository.js";
import { t as countedItems } from "./cli-progress.js";
import { _ as string, c as literal, f as number, h as record, m as optional, n as array, p as object, rt as _nonnegative, s as int, t as _enum, v as tuple } from "./cli-schemas.js";
import { t as elementAt } from "./cli-element-at.js";
import { t as planProgress } from "./cli-plan-progress.js";
import { c as decidePlan, l as decidePlans, r as isActive, t as guardRun, u as verifyDecisions } from "./cli-guard-run.js";
// src/history/chart/mermaid-chart.ts
const LONG = 300;
const MAX_COLUMNS = {
	days: 12,
	months: 8
};
const LOOK = "%%{init: {\"xyChart\": {\"height\": 240}, \"themeVariables\": {\"xyChart\": {\"plotColorPalette\": \"#2da44e, #8c959f\"}}}}%%";
function mermaidChart(points) {
	const first = points[0];
	const last = points.at(-1);
	if (first === void 0 || last === void 0 || weekOf(first.day) === weekOf(last.day)) return "";
	const shown = columns(first.day, last.day).map((day) => ({
		...pointAt(points, day) ?? first,
		day
	}));
	const list = (values) => `[${values.join(", ")}]`;
	return [
		"```mermaid",
		LOOK,
		"xychart-beta",
		`  x-axis ${list(shown.map(({ day }) => `"${nameOf(day, last.day - first.day > LONG)}"`))}`,
		`  y-axis 0 --> ${Math.max(1, ...shown.map(({ total }) => total))}`,
		`  bar ${list(shown.map(({ done }) => done))}`,
		`  line ${list(shown.map(({ total }) => total))}`,
		"```"
	].join("\n");
}
function columns(first, last) {
	const most = last - first > LONG ? MAX_COLUMNS.months : MAX_COLUMNS.days;
	const steps = Math.min(most - 1, weekOf(last) - weekOf(first));
	return Array.from({ length: steps + 1 }, (_, at) => addDays(first, Math.round((last - first) * at / steps)));
}
function nameOf(day, isMonth) {
	return isMonth ? shownDay(day, addDays(day, -366)).replace(/^\d+ /, "") : shownDay(day, day);
}
// src/history/history-file.ts
const HISTORY_PATH = "history.json";
const FORMAT = 1;
const count = int().check(_nonnegative());
const planSchema = object({
	points: array(tuple([
		string(),
		count,
		count,
		count
	])),
	gone: record(string(), _enum(["done", "dropped"])),
	cleared: optional(tuple([count, count]))
});
const fileSchema = object({
	format: literal(FORMAT),
	plans: record(string(), planSchema)
});
const NOTHING_KEPT = {
	points: [],
	gone: /* @__PURE__ */ new Map(),
	cleared: {
		done: 0,
		dropped: 0
	}
};
function readHistories(files) {
	const value = parseJson(files.get(HISTORY_PATH));
	const parsed = fileSchema.safeParse(value);
	if (!parsed.success) return isNewer(value) ? null : /* @__PURE__ */ new Map();
	return new Map(Object.entries(parsed.data.plans).map(([id, { points, gone, cleared: [done, dropped] = [0, 0] }]) => [id, {
		points: points.flatMap((tuple) => pointOf(tuple) ?? []),
		gone: new Map(Object.entries(gone)),
		cleared: {
			done,
			dropped
		}
	}]));
}
function renderHistories(histories) {
	const lines = [...histories].sort(([a], [b]) => a < b ? -1 : 1).map(([id, { points, gone, cleared }]) => {
		const kept = Object.fromEntries([...gone].slice(-2e3).sort(([a], [b]) => a < b ? -1 : 1));
		const more = cleared.done + cleared.dropped === 0 ? {} : { cleared: [cleared.done, cleared.dropped] };
		return `${JSON.stringify(id)}: ${JSON.stringify({
			points: points.map(tupleOf),
			gone: kept,
			...more
		})}`;
	});
	return `{ "format": ${FORMAT}, "plans": {\n${lines.join(",\n")}\n} }\n`;
}
function tupleOf({ day, done, total, dropped }) {
	return [
		dayText(day),
		done,
		total,
		dropped
	];
}
function pointOf([text, done, total, dropped]) {
	const day = parseDay(text);
	return day === null ? null : {
		day,
		done,
		total,
		dropped
	};
}
function parseJson(text) {
	try {
		return text === void 0 ? void 0 : JSON.parse(text);
	} catch {
		return;
	}
}
function isNewer(value) {
	const probe = object({ format: number() }).safeParse(value);
	return probe.success && probe.data.format > FORMAT;
}
// src/sync/stages/next-histories.ts
function nextHistories({ look, away, records }, plans, today, pasts = /* @__PURE__ */ new Map()) {
	const before = readHistories(look.state.files);
	if (before === null) return null;
	const standing = keysOf(plans, away.flatMap(({ base }) => base ?? []));
	const known = /* @__PURE__ */ new Set([...records.map(({ plan }) => plan), ...plans.map(({ tracked }) => tracked.planId)]);
	const next = new Map([...before].filter(([id]) => known.has(id)));
	for (const plan of plans) {
		const { planId, file } = plan.tracked;
		const after = afterRun(before.get(planId) ?? pasts.get(file.path) ?? NOTHING_KEPT, plan, standing, today);
		if (after !== null) next.set(planId, after);
	}
	return next;
}
function keysOf(plans, away) {
	const bases = [...away, ...plans.flatMap(({ changes, tracked }) => changes === null ? tracked.base ?? [] : [])];
	return /* @__PURE__ */ new Set([...plans.flatMap(({ changes }) => changes?.items.map(({ key }) => key) ?? []), ...bases.flatMap(({ items }) => items.map(({ key }) => key))]);
}
function afterRun(kept, plan, standing, today) {
	const { changes, tracked } = plan;
	if (!isActive(plan) || changes === null || tracked.file.plan === null) return null;
	const gone = new Map([...kept.gone].filter(([key]) => !standing.has(key)));
	for (const [key, state] of countedAtBase(tracked.base)) if (!standing.has(key)) gone.set(key, state === "done" ? "done" : "dropped");
	const counts = planProgress(tracked.file.plan, changes);
	const { cleared } = kept;
	const goneDone = [...gone.values()].filter((state) => state === "done").length;
	const done = goneDone + cleared.done;
	const points = appendPoint(kept.points, {
		day: today,
		done: counts.done + done,
		total: counts.total + done,
		dropped: counts.dropped + gone.size - goneDone + cleared.dropped
	});
	return points === kept.points && gone.size === kept.gone.size && [...gone.keys()].every((key) => kept.gone.has(key)) ? kept : {
		points,
		gone,
		cleared
	};
}
function countedAtBase(base) {
	if (base === null) return [];
	const entryOf = (index) => elementAt(base.items, index, "items of the base");
	return countedItems(base.plan, ({ index }) => stateOf(entryOf(index))).flatMap(({ item, state }) => {
		const { key } = entryOf(item.index);
		return key === "" ? [] : [[key, state]];
	});
}
function stateOf({ planState, issueState }) {
	return planState === "open" ? issueState : planState;
}
// src/sync/decide/chart-plans.ts
function withCharts(repository, plans, today) {
	const shown = plans.filter(({ tracked }) => repository.settings.showsChart(tracked.file.path));
	if (shown.length === 0) return repository;
	const histories = nextHistories(repository, plans, today);
	const charts = new Map(shown.map(({ tracked: { planId } }) => [planId, mermaidChart(histories?.get(planId)?.points ?? [])]));
	return [...charts].every(([id, chart]) => repository.charts.get(id) === chart) ? repository : {
		...repository,
		charts
	};
}
// src/sync/decide/decide-all.ts
async function decideAll(context, found) {
	const repository = await readRemainingIssues(context.reader, found);
	const decided = await verifyDecisions(context, decidePlans(repository));
	const charted = withCharts(repository, decided.plans, dayOf(context.clock.now()));
	if (charted === repository) return guardRun(decided);
	const plans = decided.plans.map((plan) => decidePlan(charted, plan));
	return guardRun(await verifyDecisions(context, {
		repository: charted,
		plans
	}));
}
async function readAndDecide(context, reader = context.reader) {
	return decideAll(context, await readRepositoryState(reader, { overrides: context.overrides }));
}
export { NOTHING_KEPT as a, tupleOf as c, HISTORY_PATH as i, readAndDecide as n, readHistories as o, nextHistories as r, renderHistories as s, decideAll as t };
