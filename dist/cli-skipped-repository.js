import { t as elementAt } from "./cli-element-at.js";
import { l as parseDay, o as dayOf, s as dayText, t as appendPoint } from "./cli-keep-points.js";
import { t as countedItems } from "./cli-progress.js";
import { _ as string, c as literal, f as number, h as record, m as optional, n as array, p as object, rt as _nonnegative, s as int, t as _enum, v as tuple } from "./cli-schemas.js";
import { r as isActive } from "./cli-guard-run.js";
import { a as reasonToSkip } from "./cli-read-repository.js";
import { t as reportFiles } from "./cli-report-files.js";
import { d as planProgress, t as reportRun } from "./cli-report-run.js";
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
// src/sync/report/report-history.ts
function reportWithHistories(stage, mode, now) {
	const { repository, plans } = stage;
	const report = reportRun(stage, mode);
	const today = dayOf(now);
	const before = readHistories(repository.look.state.files);
	const after = nextHistories(repository, plans, today);
	return {
		...report,
		plans: report.plans.map((plan) => {
			const last = after?.get(plan.id)?.points.at(-1);
			if (last === void 0) return plan;
			const points = (before?.get(plan.id)?.points ?? []).map(tupleOf);
			return {
				...plan,
				history: {
					points,
					now: tupleOf({
						...last,
						day: today
					})
				}
			};
		})
	};
}
// src/sync/report/skipped-repository.ts
const NOTICES = {
	archived: notice("This repository is archived: nothing can be changed in it.", "Unarchive it to continue."),
	"no-issues": notice("Issues are turned off in this repository: plansync does nothing here.", "Turn them on under Settings → General → Features."),
	"fork-without-issues": notice("This is a fork without issues: plansync does nothing here.", "Turn on issues in the settings of the fork if it is to have plans of its own."),
	fork: notice("This is a fork: its plans are synced in the repository that it was forked from.", "Set `mode: sync` if the fork is to have plans and issues of its own.")
};
function reportSkipped(repository, mode) {
	const reason = reasonToSkip(repository.look, repository.settings);
	if (reason === null) return null;
	return {
		...reportFiles(repository.plans.map(({ file }) => ({
			file,
			shown: file.path
		}))),
		mode,
		skipped: reason,
		repository: repository.repo,
		notices: [NOTICES[reason]]
	};
}
function notice(message, hint) {
	return {
		level: "info",
		message,
		hint
	};
}
export { NOTHING_KEPT as a, HISTORY_PATH as i, reportWithHistories as n, readHistories as o, nextHistories as r, renderHistories as s, reportSkipped as t };
