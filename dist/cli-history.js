import { t as require_picocolors } from "./cli-picocolors.js";
import { i as EXIT } from "./cli-errors.js";
import { t as elementAt } from "./cli-element-at.js";
import { a as addDays, c as earlier, i as pointAt, o as dayOf, s as dayText, u as shownDay } from "./cli-keep-points.js";
import { n as stringWidth } from "./cli-wrap-ansi.js";
import { t as readInputFlags } from "./cli-command-options.js";
import { t as findFolder } from "./cli-folder.js";
import { t as blobSha } from "./cli-blob-sha.js";
import { i as gitLine, n as gitBlobs } from "./cli-git.js";
import { t as listPastCommits } from "./cli-past-commits.js";
import { n as MAX_MS, t as pastOfPlans } from "./cli-past-of-plans.js";
import { i as whyRefused, t as readPlanFile } from "./cli-plan-files.js";
import { n as readLocalPlans, r as readLocalSettings } from "./cli-local-plans.js";
import { t as plainText } from "./cli-plain-text.js";
import { t as sayNotRead } from "./cli-not-read.js";
import { r as wrap, t as fit } from "./cli-text-width.js";
import { t as writePicture } from "./cli-write-file.js";
import { resolve } from "node:path";
// src/history/forecast/weeks.ts
var import_picocolors = require_picocolors();
const FORECAST_WEEKS = 12;
function lastWeeks(points, today, most = FORECAST_WEEKS) {
	const [first] = points;
	if (first === void 0) return [];
	const weeks = [];
	for (let end = today; weeks.length < most && end > first.day; end = addDays(end, -7)) {
		const after = pointAt(points, end) ?? first;
		const before = pointAt(points, addDays(end, -7)) ?? first;
		weeks.push({
			done: after.done - before.done,
			added: after.total - before.total
		});
	}
	return weeks.reverse();
}
// src/history/chart/chart-summary.ts
function progressText({ done, total, dropped }) {
	return `${done} of ${total} done${dropped > 0 ? `, ${dropped} dropped` : ""}`;
}
const BARS = [
	"▁",
	"▂",
	"▃",
	"▄",
	"▅",
	"▆",
	"▇",
	"█"
];
function throughput(points, today) {
	const weeks = lastWeeks(points, today);
	if (weeks.length === 0) return null;
	const top = Math.max(1, ...weeks.map(({ done }) => done));
	const bar = (done) => done <= 0 ? " " : elementAt(BARS, Math.ceil(done / top * BARS.length) - 1, "bars");
	const mean = (numbers) => (numbers.reduce((sum, one) => sum + one, 0) / weeks.length).toFixed(1);
	return {
		bars: weeks.map(({ done }) => bar(done)).join(""),
		weeks: weeks.length,
		done: mean(weeks.map(({ done }) => done)),
		added: mean(weeks.map(({ added }) => added))
	};
}
// src/history/forecast/random.ts
function seededRandom(seed) {
	let state = 2166136261;
	for (let index = 0; index < seed.length; index += 1) state = Math.imul(state ^ seed.charCodeAt(index), 16777619);
	return () => {
		state = state + 1831565813 | 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
	};
}
// src/history/forecast/forecast.ts
const FORECAST_RUNS = 1e3;
const LEAST_WEEKS = 4;
const LEAST_DONE = 8;
const MAX_WEEKS = 520;
function forecast(points, today, more = 0) {
	const now = pointAt(points, today);
	if (now === void 0 || now.total === 0) return none("There is no work in this plan.");
	const left = now.total - now.done + more;
	if (left <= 0) return {
		kind: "done",
		day: doneOn(points)
	};
	const weeks = lastWeeks(points, today);
	const refusal = refuse(weeks);
	if (refusal !== null) return none(refusal);
	const random = seededRandom(JSON.stringify(weeks.map(({ done, added }) => [done, added])));
	const days = Array.from({ length: FORECAST_RUNS }, () => daysUntilDone(left, weeks, random)).sort((a, b) => a - b);
	const [half, most] = [50, 85].map((share) => dayOfShare(days, share, today));
	if (half == null) return none("As much is added as is done: at this pace it has no end.");
	return {
		kind: "range",
		half,
		most: most ?? null
	};
}
function none(reason) {
	return {
		kind: "none",
		reason
	};
}
function doneOn(points) {
	const open = points.findLastIndex(({ done, total }) => done < total);
	return elementAt(points, open + 1, "points").day;
}
function refuse(weeks) {
	const active = weeks.filter(({ done }) => done > 0);
	const done = active.reduce((sum, week) => sum + week.done, 0);
	if (active.length < LEAST_WEEKS) return `Something was done in ${active.length} of the last 12 weeks; a forecast needs ${LEAST_WEEKS}.`;
	if (done < LEAST_DONE) return `${done} ${done === 1 ? "item was" : "items were"} done in the last 12 weeks; a forecast needs ${LEAST_DONE}.`;
	return null;
}
function daysUntilDone(left, weeks, random) {
	let open = left;
	for (let week = 0; week < MAX_WEEKS; week += 1) {
		const { done, added } = elementAt(weeks, Math.floor(random() * weeks.length), "weeks");
		const less = done - added;
		if (less >= open) return week * 7 + Math.ceil(open / less * 7);
		open -= less;
	}
	return 1e400;
}
function dayOfShare(days, share, today) {
	const at = elementAt(days, Math.ceil(days.length * share / 100) - 1, "runs");
	return at === 1e400 ? null : addDays(today, at);
}
// src/history/forecast/forecast-text.ts
function forecastText(forecast, today) {
	switch (forecast.kind) {
		case "range": {
			const later = forecast.most === null ? "not foreseeable" : shownDay(forecast.most, today);
			return `half: ${shownDay(forecast.half, today)}, 85 in 100: ${later}`;
		}
		case "done": return `done by ${shownDay(forecast.day, today)}`;
		case "none": return `none. ${forecast.reason}`;
	}
}
function forecastJson(forecast) {
	switch (forecast.kind) {
		case "range": return {
			kind: "range",
			half: dayText(forecast.half),
			most: forecast.most === null ? null : dayText(forecast.most)
		};
		case "done": return {
			kind: "done",
			day: dayText(forecast.day)
		};
		case "none": return {
			kind: "none",
			reason: forecast.reason
		};
	}
}
// src/history/chart/scale.ts
function chartRange(points, today) {
	const first = points[0]?.day ?? today;
	return {
		from: earlier(first, addDays(today, -7)),
		to: today,
		top: Math.max(1, ...points.map(({ total }) => total))
	};
}
function sampledPoints(points, { from, to }, places) {
	return Array.from({ length: places }, (_, at) => {
		const day = addDays(from, Math.round((at + 1) / places * (to - from)));
		return pointAt(points, day) ?? null;
	});
}
// src/history/chart/draw-plan.ts
const AREA = {
	left: 48,
	right: 700,
	top: 46,
	bottom: 206
};
const FUTURE = .35;
const LABEL = 60;
function drawPlan(points, today) {
	const end = forecast(points, today);
	const range = chartRange(points, today);
	const future = end.kind === "range" ? Math.max(0, (end.most ?? end.half) - today) : 0;
	const past = Math.max(1, range.to - range.from);
	const shown = Math.min(future, past * FUTURE / .65);
	const x = (day) => round(AREA.left + (Math.min(day, range.to + shown) - range.from) / (past + shown) * (AREA.right - AREA.left));
	const y = (value) => round(AREA.bottom - value / range.top * (AREA.bottom - AREA.top));
	const now = points.at(-1);
	return [
		...gridLines(range.top).flatMap((value) => [`<line class="grid" x1="${AREA.left}" x2="${AREA.right}" y1="${y(value)}" y2="${y(value)}"/>`, text(AREA.left - 8, y(value) + 4, "faint", String(value), " text-anchor=\"end\"")]),
		`<path class="left" d="${areaOf(points, today, x, y, ({ total }) => total)}"/>`,
		`<path class="done" d="${areaOf(points, today, x, y, ({ done }) => done)}"/>`,
		`<path class="edge" stroke-width="1.5" d="${stepsOf(points, today, x, y, ({ total }) => total)}"/>`,
		...now === void 0 ? [] : drawRange(end, now, x, y),
		text(AREA.left, AREA.bottom + 18, "faint", shownDay(range.from, today)),
		text(x(today), AREA.bottom + 18, "faint", shownDay(today, today), ` text-anchor="${shown > 0 ? "middle" : "end"}"`),
		...end.kind === "range" && x(end.half) - x(today) > LABEL ? [text(x(end.half), AREA.bottom + 18, "faint", shownDay(end.half, today), " text-anchor=\"middle\"")] : []
	].join("\n");
}
function drawRange(end, now, x, y) {
	if (end.kind !== "range") return [];
	const [from, to] = [x(end.half), x(end.most ?? 1e400)];
	return [`<rect class="range" x="${from}" y="${AREA.top}" width="${round(Math.max(2, to - from))}" height="${AREA.bottom - AREA.top}"/>`, `<line class="half" stroke-dasharray="4 3" x1="${x(now.day)}" y1="${y(now.done)}" x2="${from}" y2="${y(now.total)}"/>`];
}
function stepsOf(points, today, x, y, of) {
	const [first] = points;
	if (first === void 0) return "";
	const steps = points.slice(1).map((point) => `H${x(point.day)}V${y(of(point))}`);
	return `M${x(first.day)} ${y(of(first))}${steps.join("")}H${x(today)}`;
}
function areaOf(points, today, x, y, of) {
	const [first] = points;
	return first === void 0 ? "" : `${stepsOf(points, today, x, y, of)}V${y(0)}H${x(first.day)}Z`;
}
function gridLines(top) {
	const step = [
		1,
		2,
		5,
		10,
		20,
		25,
		50,
		100,
		200,
		250,
		500,
		1e3,
		2500,
		5e3
	].find((one) => top / one <= 4) ?? top;
	return Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step);
}
function text(x, y, kind, words, more = "") {
	return `<text class="${kind}" x="${x}" y="${y}"${more}>${escapeXml(words)}</text>`;
}
function round(value) {
	return Math.round(value * 10) / 10;
}
function escapeXml(words) {
	return words.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll(/\p{Cc}/gu, " ");
}
// src/history/chart/svg-chart.ts
const TITLE_COLUMNS = 70;
const STYLE = `.ground{fill:#fff}.ink{fill:#1f2328}.faint{fill:#59636e}.grid{stroke:#d1d9e0}.left{fill:#d8e4f0}.done{fill:#1a7f37}.edge{fill:none;stroke:#0969da}.range{fill:#0969da;fill-opacity:.16}.half{stroke:#0969da}
@media(prefers-color-scheme:dark){.ground{fill:#0d1117}.ink{fill:#f0f6fc}.faint{fill:#9198a1}.grid{stroke:#3d444d}.left{fill:#24364d}.done{fill:#3fb950}.edge{stroke:#4493f8}.range{fill:#4493f8;fill-opacity:.22}.half{stroke:#4493f8}}`;
function svgCharts(plans, today) {
	const height = 260 * Math.max(1, plans.length);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="${height}" viewBox="0 0 720 ${height}" role="img" aria-label="${escapeXml(plans.map((plan) => describeChart(plan, today)).join(" "))}" font-family="system-ui,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif" font-size="12">
<style>${STYLE}</style>
<rect class="ground" width="720" height="${height}"/>
${plans.map((plan, index) => `<g transform="translate(0 ${index * 260})">\n${withWords(plan, today)}\n</g>`).join("\n")}
</svg>
`;
}
function withWords(plan, today) {
	return [
		text(20, 24, "ink", cut(plan.title), " font-size=\"15\" font-weight=\"600\""),
		drawPlan(plan.points, today),
		text(20, 246, "ink", summarise(plan, today))
	].join("\n");
}
function summarise({ points }, today) {
	const now = points.at(-1);
	if (now === void 0) return "No past.";
	return `${progressText(now)}. Forecast: ${forecastText(forecast(points, today), today).replace(/\.$/, "")}.`;
}
function cut(title) {
	if (stringWidth(title) <= TITLE_COLUMNS) return title;
	const letters = Array.from(new Intl.Segmenter().segment(title), ({ segment }) => segment);
	return `${letters.slice(0, Math.floor(TITLE_COLUMNS * letters.length / stringWidth(title)) - 1).join("")}…`;
}
function describeChart(plan, today) {
	const [first] = plan.points;
	return `${plan.title}${first === void 0 ? "" : ` since ${dayText(first.day)}`}: ${summarise(plan, today)}`;
}
// src/cli/repository/local-history.ts
async function readLocalHistory(folder, plans, settings, clock, today) {
	const startedAt = clock.now();
	const head = folder.git === null ? "" : gitLine(folder.root, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD"
	]);
	const read = plans.flatMap(({ file: { path, plan }, bytes }) => plan === null ? [] : [{
		path,
		plan,
		blob: blobSha(bytes, head)
	}]);
	const listed = head === "" ? {
		commits: [],
		isCut: false,
		isShallow: false
	} : await listPastCommits(folder.root, read.map(({ path }) => path), today, MAX_MS / 2);
	const past = await pastOfPlans(read, listed.commits, today, {
		read: async (blobs) => Promise.resolve(gitBlobs(folder.root, blobs)),
		parse: (path, bytes) => readPlanFile(path, "", bytes, settings).plan,
		elapsed: () => clock.now() - startedAt
	});
	const oldest = listed.commits.at(-1)?.day;
	const cutAt = past.cutAt ?? (listed.isCut ? oldest ?? today : null);
	return {
		points: past.points,
		notices: noticesOf(head === "", listed.isShallow, cutAt)
	};
}
function noticesOf(isWithoutCommits, isShallow, cutAt) {
	if (isWithoutCommits) return ["There are no commits here, so there is no past: this shows only today."];
	if (isShallow) return ["This clone is shallow, so its past is cut off: `git fetch --unshallow` brings the rest."];
	if (cutAt !== null) return [`This history is long: nothing before ${dayText(cutAt)} was looked at.`];
	return [];
}
// src/cli/terminal/burn-up.ts
const ROWS = 8;
const MAX_COLUMNS = 100;
const EIGHTHS = [
	"▁",
	"▂",
	"▃",
	"▄",
	"▅",
	"▆",
	"▇"
];
const LEFT = "░";
function burnUp(points, today, out) {
	const paint = (0, import_picocolors.createColors)(out.hasColour);
	const range = chartRange(points, today);
	const top = String(range.top);
	const width = Math.max(10, Math.min(out.columns, MAX_COLUMNS) - top.length - 3);
	const columns = sampledPoints(points, range, width);
	const rows = Array.from({ length: ROWS }, (_, row) => {
		const floor = 7 - row;
		const label = row === 0 ? top : row === 7 ? "0" : "";
		const cells = columns.map((point) => cellOf(point, floor, range.top));
		return `${label.padStart(top.length)} ${row === 0 || row === 7 ? "┤" : "│"}${paintRow(cells, paint)}`;
	});
	const from = shownDay(range.from, today);
	const to = shownDay(range.to, today);
	const gap = " ".repeat(Math.max(1, width - from.length - to.length));
	return [...rows, paint.dim(`${" ".repeat(top.length + 2)}${from}${gap}${to}`)];
}
function cellOf(point, floor, top) {
	if (point === null) return " ";
	const eighths = Math.round((point.done / top * ROWS - floor) * 8);
	if (eighths >= 8) return "█";
	if (eighths > 0) return elementAt(EIGHTHS, eighths - 1, "eighths");
	return point.total / top * ROWS - floor >= .5 ? LEFT : " ";
}
function paintRow(cells, paint) {
	return cells.join("").trimEnd().replace(/░+|[▁▂▃▄▅▆▇█]+/g, (run) => run.startsWith(LEFT) ? paint.dim(run) : paint.green(run));
}
// src/cli/commands/history.ts
async function history(shell, files, flags) {
	const folder = findFolder(shell.cwd);
	const settings = readLocalSettings(folder, readInputFlags(flags));
	const plans = readLocalPlans(folder, settings, files, shell.cwd);
	const today = dayOf(shell.clock.now());
	const past = await readLocalHistory(folder, plans, settings, shell.clock, today);
	const histories = plans.map((plan) => historyOf(plan, past.points));
	for (const notice of past.notices) shell.err.write(`${wrap(notice, shell.err.columns, "")}\n`);
	if (flags.svg !== void 0) writePicture(resolve(shell.cwd, flags.svg), svgCharts(histories, today), "The chart", flags.svg);
	if (flags.json === true) shell.out.write(`${JSON.stringify(historyJson(histories, today), null, 2)}\n`);
	else if (flags.svg === void 0) writeText(histories, today, shell.out);
	else shell.out.write(`Wrote ${plainText(flags.svg)}.\n`);
	return EXIT.done;
}
function historyOf({ file, shown }, points) {
	return {
		path: shown,
		title: file.plan?.title ?? shown,
		unread: file.plan === null ? whyRefused(file) : null,
		points: points.get(file.path) ?? []
	};
}
function historyJson(plans, today) {
	return { plans: plans.map(({ path, title, points }) => ({
		path,
		title,
		points: points.map(({ day, done, total, dropped }) => [
			dayText(day),
			done,
			total,
			dropped
		]),
		forecast: forecastJson(forecast(points, today))
	})) };
}
function writeText(plans, today, out) {
	const paint = (0, import_picocolors.createColors)(out.hasColour);
	for (const [index, { path, title, unread, points }] of plans.entries()) {
		if (index > 0) out.write("\n");
		out.write(`${paint.bold(fit(plainText(title), out.columns))}\n`);
		if (title !== path) out.write(`${paint.dim(fit(plainText(path), out.columns))}\n`);
		if (unread !== null) {
			out.write(`${wrap(sayNotRead(unread), out.columns, "  ")}\n`);
			continue;
		}
		const now = elementAt(points, points.length - 1, "points");
		if (points.length > 1) out.write(`\n${burnUp(points, today, out).join("\n")}\n\n`);
		const say = (name, what) => {
			out.write(`${wrap(`${paint.dim(name)} ${what}`, out.columns, "  ")}\n`);
		};
		say("Progress:", `${progressText(now)}.`);
		const pace = throughput(points, today);
		if (pace !== null) say("Pace:", `${pace.bars}  ${pace.done} done and ${pace.added} added a week (last ${pace.weeks === 1 ? "week" : `${pace.weeks} weeks`}).`);
		say("Forecast:", `${forecastText(forecast(points, today), today).replace(/\.$/, "")}.`);
	}
}
export { history };
