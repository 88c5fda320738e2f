import { c as PlanNotFoundError, t as ConfigError } from "./cli-errors.js";
import { a as readRecords, n as assignFiles, t as readBaseText } from "./cli-base-text.js";
import { C as gfmTableFromMarkdown, E as markdownSpace, I as rollUp, R as planId, S as factorySpace, T as markdownLineEndingOrSpace, b as fromMarkdown, l as readPlanFile, t as readSettings, u as readPlanFiles, w as markdownLineEnding, x as gfmTable } from "./cli-settings.js";
import { createHash } from "node:crypto";
// src/issue/box.ts
const BOX = /^[ \t]*[-*+] \[([ xX])\](?=\s).*<!-- box:([0-9A-Za-z_.:/%-]+) -->[ \t]*\r?$/gm;
function renderBox(key, state, label, depth, isTicked = state === "done") {
	const text = state === "dropped" ? `~~${label}~~` : label;
	return `${"  ".repeat(depth)}- [${isTicked ? "x" : " "}] ${text} <!-- box:${key} -->`;
}
function findBoxes(text) {
	return Array.from(text.matchAll(BOX), (match) => {
		const [line, mark = "", key = ""] = match;
		return {
			key,
			ticked: mark !== " ",
			offset: match.index + line.indexOf("[") + 1
		};
	});
}
function emptyBoxes(text) {
	return text.replace(BOX, (line, mark) => mark === " " ? line : line.replace(`[${mark}]`, "[ ]"));
}
// src/plan/plan.ts
const ITEM_KINDS = [
	"plan",
	"phase",
	"step",
	"task",
	"check"
];
function titleHash(title) {
	return createHash("sha256").update(title).digest("hex").slice(0, 8);
}
const LINE = /^<!-- plansync v(\d{1,6}) ([^\r\n<>]*?) ?-->$/;
const ANYWHERE = /^<!-- plansync v\d{1,6} [^\r\n<>]*-->[ \t]*\r?$/gm;
function renderMarker(marker) {
	const fields = [
		`plan=${encode(marker.plan)}`,
		`item=${encode(marker.key)}`,
		`kind=${marker.kind}`,
		`hash=${encode(marker.hash)}`,
		`title=${encode(marker.title)}`,
		...marker.removed ? ["removed=1"] : []
	];
	return `<!-- plansync v${String(1)} ${fields.join(" ")} -->`;
}
function readMarkerLine(line) {
	const match = LINE.exec(line.trimEnd());
	if (match === null) return null;
	const version = Number(match[1]);
	if (version > 1) return "newer";
	const fields = /* @__PURE__ */ new Map();
	for (const field of (match[2] ?? "").split(" ")) {
		const equals = field.indexOf("=");
		if (equals > 0) fields.set(field.slice(0, equals), decode(field.slice(equals + 1)));
	}
	const plan = fields.get("plan");
	const key = fields.get("item");
	const hash = fields.get("hash");
	const title = fields.get("title") ?? "";
	const kind = ITEM_KINDS.find((name) => name === fields.get("kind"));
	if (version !== 1 || plan === void 0 || key === void 0 || hash === void 0 || kind === void 0) return null;
	return {
		plan,
		key,
		hash,
		title,
		kind,
		removed: fields.get("removed") === "1"
	};
}
function parseMarker(body) {
	let found = null;
	for (const [line] of body.matchAll(ANYWHERE)) {
		const marker = readMarkerLine(line);
		if (marker === "newer") return "newer";
		if (marker === null) continue;
		if (found !== null && (found.plan !== marker.plan || found.key !== marker.key)) return null;
		found ??= marker;
	}
	return found;
}
function encode(value) {
	return value.replace(/[^A-Za-z0-9_.:/-]|-(?=-|$)/g, (unit) => Array.from({ length: unit.length }, (_, index) => `%${unit.charCodeAt(index).toString(16).padStart(4, "0")}`).join(""));
}
function decode(value) {
	return value.replace(/%([0-9a-f]{4})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
// src/issue/block.ts
const END = /^<!-- plansync end boxes=(\d+) -->$/;
const EDGE = /^<!-- plansync (?:v\d{1,6} [^\r\n<>]*|end boxes=\d+ )-->[ \t]*(?=\r?$)/gm;
function renderBlock(marker, content) {
	const hash = fingerprint(content);
	const end = `<!-- plansync end boxes=${String(findBoxes(content).length)} -->`;
	return {
		block: `${renderMarker({
			...marker,
			hash
		})}\n${content}\n${end}`,
		hash
	};
}
function parseBody(body) {
	const edges = edgesOf(body);
	const first = edges[0];
	const last = edges.at(-1);
	const marker = parseMarker(body);
	if (marker === "newer") return {
		block: "newer",
		marker: null,
		boxes: /* @__PURE__ */ new Map(),
		...outside(body, edges)
	};
	if (first === void 0 || last === void 0) return {
		block: "missing",
		marker: null,
		boxes: /* @__PURE__ */ new Map(),
		before: body,
		after: ""
	};
	const { before, after } = outside(body, edges);
	const found = findBoxes(body.slice(before.length, body.length - after.length));
	const boxes = new Map(found.map((box) => [box.key, box.ticked]));
	for (const box of found) if (boxes.get(box.key) !== box.ticked) boxes.delete(box.key);
	return {
		block: edges.length === 2 && first.boxes === null && last.boxes === found.length && boxes.size === found.length && marker !== null ? "intact" : "damaged",
		marker,
		boxes,
		before,
		after
	};
}
function replaceBlock(body, block) {
	const edges = edgesOf(body);
	const { before, after } = outside(body, edges);
	if (edges.length === 0) return body.trim() === "" ? block : `${body}${gapAfter(body)}${block}`;
	if (edges.length === 2 && edges[0]?.boxes === null && edges[1]?.boxes !== null) return before + block + after;
	const kept = foreignLines(body.slice(before.length, body.length - after.length), block);
	if (kept === "") return before + block + after;
	return `${before}${block}\n\n${kept}${after}`;
}
function isSameBlock(body, rendered) {
	const stands = parseMarker(body);
	const wanted = parseMarker(rendered);
	if (stands === null || wanted === null || stands === "newer" || wanted === "newer") return false;
	return renderMarker(stands) === renderMarker(wanted);
}
function needsWrite(body, desired) {
	const stands = parseBody(body);
	if (stands.block === "newer") return false;
	if (stands.block !== "intact" || !isSameBlock(body, desired.block)) return true;
	return findBoxes(desired.block).some((box) => stands.boxes.get(box.key) !== box.ticked);
}
function edgesOf(body) {
	return Array.from(body.matchAll(EDGE), ({ 0: line, index }) => {
		const end = END.exec(line.trimEnd());
		return {
			start: index,
			end: index + line.length,
			boxes: end === null ? null : Number(end[1])
		};
	}).filter((edge) => edge.boxes !== null || readMarkerLine(body.slice(edge.start, edge.end)) !== null);
}
function outside(body, edges) {
	const first = edges[0];
	const last = edges.at(-1);
	if (first === void 0 || last === void 0) return {
		before: body,
		after: ""
	};
	return {
		before: first.boxes === null ? body.slice(0, first.start) : "",
		after: last.boxes === null ? "" : body.slice(last.end)
	};
}
function gapAfter(body) {
	const ends = /(?:\r?\n)*$/.exec(body)?.[0].match(/\n/g)?.length ?? 0;
	return "\n".repeat(Math.max(0, 2 - ends));
}
function foreignLines(inside, block) {
	const ours = new Set(emptyBoxes(block).split("\n").map((line) => line.trimEnd()));
	return emptyBoxes(inside).split(/\r?\n/).map((line) => line.trimEnd()).filter((line) => line === "" || !(ours.has(line) || edgesOf(line).length > 0 || findBoxes(line).length > 0)).join("\n").replace(/\n{3,}/g, "\n\n").trim();
}
function fingerprint(content) {
	return createHash("sha256").update(emptyBoxes(content)).digest("hex").slice(0, 16);
}
// src/reconcile/parsed-body.ts
const parsed = /* @__PURE__ */ new WeakMap();
function parsedBody(issue) {
	const known = parsed.get(issue);
	if (known !== void 0) return known;
	const body = parseBody(issue.body);
	parsed.set(issue, body);
	return body;
}
// src/reconcile/ownership.ts
function everyOwned({ listed, marked }) {
	const found = [...marked.values()].flat().map(({ issue }) => [issue.number, issue]);
	return new Map([...listed, ...found]);
}
function authorsInQuestion(issues, records, label) {
	const numbers = listedNumbers(records);
	const logins = issues.filter((issue) => !numbers.has(issue.number) && bears(issue, label) && issue.author?.isBot === false).filter((issue) => parsedBody(issue).marker !== null).flatMap((issue) => issue.author === null ? [] : [issue.author.login]);
	return new Set(logins);
}
function sortOwned(issues, records, label, mayWrite) {
	const numbers = listedNumbers(records);
	const listed = /* @__PURE__ */ new Map();
	const marked = /* @__PURE__ */ new Map();
	for (const issue of [...issues].sort((a, b) => a.number - b.number)) {
		const isListed = numbers.has(issue.number);
		if (isListed) listed.set(issue.number, issue);
		const trusted = issue.author !== null && (issue.author.isBot || mayWrite(issue.author.login));
		if (!isListed && !(bears(issue, label) && trusted)) continue;
		const { marker } = parsedBody(issue);
		if (marker === null) continue;
		const known = marked.get(marker.plan) ?? [];
		known.push({
			issue,
			marker
		});
		marked.set(marker.plan, known);
	}
	return {
		listed,
		marked
	};
}
function bears(issue, label) {
	return issue.labels.some((name) => name.toLowerCase() === label.toLowerCase());
}
function listedNumbers(records) {
	return new Set(records.flatMap((record) => [...record.items.flatMap(([, number]) => number === 0 ? [] : [number]), ...Object.values(record.orphans)]));
}
// src/reconcile/merge.ts
function mergeState(base, plan, issue) {
	if (issue === null) return {
		plan,
		issue: null,
		conflict: false,
		decidedBy: null
	};
	if (base === null) return mergeWithoutBase(plan, issue);
	const planChanged = plan !== base.plan;
	const issueChanged = issue !== base.issue;
	if (!planChanged && !issueChanged) return {
		plan,
		issue,
		conflict: false,
		decidedBy: null
	};
	if (agrees(plan, issue)) return {
		plan,
		issue,
		conflict: false,
		decidedBy: "both"
	};
	if (planChanged && issueChanged) return {
		plan,
		issue,
		conflict: true,
		decidedBy: null
	};
	if (planChanged) return {
		plan,
		issue: plan,
		conflict: false,
		decidedBy: "plan"
	};
	return {
		plan: issue === "dropped" ? plan : issue,
		issue,
		conflict: false,
		decidedBy: "issue"
	};
}
function mergeWithoutBase(plan, issue) {
	if (agrees(plan, issue) || plan === "open" && issue === "dropped") return {
		plan,
		issue,
		conflict: false,
		decidedBy: null
	};
	if (plan === "open") return {
		plan: "done",
		issue,
		conflict: false,
		decidedBy: "issue"
	};
	return {
		plan,
		issue: plan,
		conflict: false,
		decidedBy: "plan"
	};
}
function agrees(plan, issue) {
	return plan === "open" === (issue === "open");
}
function dropsOut(plan, issue) {
	return plan === "dropped" || plan === "open" && issue === "dropped";
}
// src/reconcile/base.ts
function joinBase(record, plan) {
	if (record.items.length !== plan.items.length) return null;
	const exceptOf = (index) => record.except[String(index)];
	const derived = rollUpBase(plan, record.except, ({ state }) => state);
	const items = plan.items.map((item, index) => {
		const [key = "", issue = 0] = record.items[index] ?? [];
		const except = exceptOf(index);
		const planState = except?.plan ?? (item.stateFrom === "children" ? derived[index] ?? item.state : item.state);
		return {
			key,
			item,
			issue: issue === 0 ? null : issue,
			planState,
			issueState: except?.issue ?? planState,
			stale: new Set(except?.stale)
		};
	});
	return {
		record,
		plan,
		items,
		byKey: new Map(items.map((entry) => [entry.key, entry]))
	};
}
function rollUpBase(plan, excepts, written) {
	return rollUp(plan, (index) => {
		const item = plan.items[index];
		if (item === void 0 || item.stateFrom === "children") return null;
		const except = excepts[String(index)];
		const planState = except?.plan ?? written(item);
		return dropsOut(planState, except?.issue ?? planState) ? "dropped" : planState;
	});
}
// src/read/rename-candidates.ts
const FINISHED = /(^|[/_.-])(archived?|archives|completed?|done|finished|old)([/_.-]|$)/i;
function isRenameCandidate(from, to) {
	const stem = (path) => (path.split("/").at(-1) ?? path).toLowerCase().replace(/\.md$/, "");
	return stem(to) === stem(from) || stem(to).includes(stem(from)) || FINISHED.test(to);
}
// src/read/assign-plans.ts
const MAX_CANDIDATES = 30;
async function assignPlans(remote, look, files, records, settings) {
	const assigned = /* @__PURE__ */ new Map();
	const settled = /* @__PURE__ */ new Set();
	for (const record of records) {
		const file = files.find(({ path }) => path === record.path);
		if (file === void 0 || !(file.plan === null || isKnownText(record, file.blob))) continue;
		assigned.set(file.path, record);
		settled.add(record.plan);
	}
	const loose = records.filter(({ plan }) => !settled.has(plan));
	const texts = /* @__PURE__ */ new Map();
	for (const record of loose) {
		const text = await readBaseText(remote, look, record, files.find(({ path }) => path === record.path) ?? null, settings);
		if (text !== null) texts.set(record.plan, text);
	}
	const free = files.filter(({ path, plan }) => plan !== null && !assigned.has(path));
	const all = [...free];
	take(assigned, loose, texts, free);
	const lost = loose.filter((record) => ![...assigned.values()].includes(record));
	if (lost.length > 0) {
		const moved = await readMoved(remote, look, files, lost, settings);
		take(assigned, lost, texts, moved);
		all.push(...moved.filter(({ path }) => assigned.has(path)));
	}
	const taken = new Set(records.map(({ plan }) => plan));
	const tracked = [];
	for (const file of [...files.filter((entry) => !all.includes(entry)), ...all].sort((a, b) => a.path < b.path ? -1 : 1)) {
		const record = assigned.get(file.path) ?? null;
		const id = record?.plan ?? planId(file.path, (candidate) => taken.has(candidate));
		taken.add(id);
		const base = record === null ? null : await findBase(remote, look, record, file, texts, settings);
		tracked.push({
			planId: id,
			file,
			record,
			base
		});
	}
	const kept = new Set(tracked.map((entry) => entry.planId));
	return {
		tracked,
		vanished: records.filter(({ plan }) => !kept.has(plan))
	};
}
function isKnownText(record, blob) {
	return record.base.blob === blob || record.next === blob;
}
function take(assigned, records, texts, files) {
	const known = records.flatMap((record) => {
		const base = texts.get(record.plan);
		return base === void 0 ? [] : [{
			id: record.plan,
			path: record.path,
			items: base.plan.items,
			text: base.plan.text
		}];
	});
	const plans = files.flatMap(({ path, plan }) => plan === null ? [] : [{
		path,
		items: plan.items,
		text: plan.text
	}]);
	const { byFile } = assignFiles(known, plans);
	for (const [path, id] of byFile) {
		const record = records.find(({ plan }) => plan === id);
		if (record !== void 0) assigned.set(path, record);
	}
	for (const record of records) if (!texts.has(record.plan) && plans.some(({ path }) => path === record.path) && !assigned.has(record.path)) assigned.set(record.path, record);
}
async function readMoved(remote, look, files, lost, settings) {
	const known = new Set(files.map(({ path }) => path));
	const candidates = look.files.filter(({ path }) => !known.has(path) && path.toLowerCase().endsWith(".md")).filter(({ path, blob }) => lost.some((record) => isKnownText(record, blob) || isRenameCandidate(record.path, path))).slice(0, MAX_CANDIDATES);
	const contents = await remote.readBlobs(candidates.map(({ blob }) => blob));
	return candidates.flatMap(({ path, blob }) => {
		const bytes = contents.get(blob);
		const file = bytes === void 0 ? null : readPlanFile(path, blob, bytes, settings);
		return file?.plan == null ? [] : [file];
	});
}
async function findBase(remote, look, record, file, texts, settings) {
	if (record.fingerprint !== settings.fingerprint) return null;
	const text = texts.get(record.plan) ?? await readBaseText(remote, look, record, file, settings);
	return text === null ? null : joinBase(record, text.plan);
}
// src/read/issue-view.ts
var IssueView = class {
	#issues = /* @__PURE__ */ new Map();
	#readAt = /* @__PURE__ */ new Map();
	#gone = /* @__PURE__ */ new Set();
	#owned = null;
	constructor(issues) {
		for (const issue of issues) this.#issues.set(issue.number, issue);
	}
	get all() {
		return [...this.#issues.values()];
	}
	find(number) {
		return this.#issues.get(number) ?? null;
	}
	get gone() {
		return this.#gone;
	}
	owned(records, label, mayWrite) {
		this.#owned ??= sortOwned(this.all, records, label, mayWrite);
		return this.#owned;
	}
	add(issues) {
		this.#owned = null;
		for (const issue of issues) if (!this.#issues.has(issue.number)) this.#issues.set(issue.number, issue);
	}
	addCreated(issue, now) {
		this.#owned = null;
		this.#issues.set(issue.number, issue);
		this.#readAt.set(issue.number, now);
		const parent = issue.parent === null ? void 0 : this.#issues.get(issue.parent);
		if (parent === void 0 || parent.children.some((child) => child.number === issue.number)) return;
		this.#issues.set(parent.number, {
			...parent,
			children: [...parent.children, {
				number: issue.number,
				state: issue.state
			}]
		});
	}
	readAt(number) {
		return this.#readAt.get(number) ?? null;
	}
	async verify(remote, numbers, { now, notBefore }) {
		const isUnread = (number) => (this.#readAt.get(number) ?? -1e400) < notBefore && !this.#gone.has(number);
		const unread = [...new Set(numbers)].filter(isUnread);
		if (unread.length === 0) return false;
		this.#owned = null;
		for (const [number, read] of await remote.readIssues(unread)) if (read.found) this.#issues.set(number, read.issue);
		else {
			this.#issues.delete(number);
			this.#gone.add(number);
		}
		for (const number of unread) this.#readAt.set(number, now);
		return true;
	}
};
// src/read/stand-by.ts
function reasonToStandBy({ isArchived, issuesEnabled, isFork, state }, { isWantedInFork }) {
	if (isArchived) return "archived";
	if (!issuesEnabled) return isFork ? "fork-without-issues" : "no-issues";
	return isFork && !isWantedInFork && state.commit === null ? "fork" : null;
}
// src/read/world.ts
async function readWorld(remote, query) {
	const { look, settings } = await lookWithSettings(remote, query);
	const { records, unreadable } = readRecords(look.state.files);
	const files = await readPlanFiles(look, settings, (blobs) => remote.readBlobs(blobs));
	const mayBeEmpty = query.mayBeEmpty === true || reasonToStandBy(look, settings) !== null;
	if (files.length === 0 && records.length === 0 && !mayBeEmpty) throw noPlan(settings);
	const { tracked, vanished } = await assignPlans(remote, look, files, records, settings);
	const issues = new IssueView(look.issues);
	const writers = await findWriters(remote, look, issues, records, settings);
	return {
		repo: remote.repo,
		look,
		settings,
		plans: tracked,
		vanished,
		records,
		issues,
		writers,
		unreadableRecords: unreadable
	};
}
async function readRemainingIssues(remote, world) {
	if (world.look.moreIssues === null) return world;
	world.issues.add(await world.look.moreIssues());
	const writers = await findWriters(remote, world.look, world.issues, world.records, world.settings);
	return {
		...world,
		look: {
			...world.look,
			moreIssues: null
		},
		writers
	};
}
async function lookWithSettings(remote, query) {
	const assumed = readSettings(null, query.overrides, remote.repo);
	const lookAs = (settings) => remote.look({
		branch: settings.branch ?? void 0,
		branchHint: query.overrides.defaultBranch,
		at: query.at,
		label: settings.labels.all,
		wanted: (path) => path === query.overrides.configPath || settings.isPlan(path)
	});
	const first = await lookAs(assumed);
	const settings = await settingsOf(remote, first, query.overrides);
	return {
		look: settings.labels.all === assumed.labels.all && (settings.branch ?? first.tip.branch) === first.tip.branch ? first : await lookAs(settings),
		settings
	};
}
async function settingsOf(remote, look, overrides) {
	const file = look.files.find(({ path }) => path === overrides.configPath);
	if (file === void 0) {
		if (!overrides.isConfigRequired) return readSettings(null, overrides, remote.repo);
		throw new ConfigError(`There is no configuration file ${overrides.configPath} on ${look.tip.branch}.`, { hint: "Correct the `config` input, or add the file." });
	}
	const bytes = look.contents.get(file.blob) ?? (await remote.readBlobs([file.blob])).get(file.blob);
	if (bytes === void 0) throw new ConfigError(`GitHub did not give the text of ${file.path}.`, { hint: "Run again; if it stays so, make the file smaller." });
	return readSettings({
		path: file.path,
		text: new TextDecoder().decode(bytes)
	}, overrides, remote.repo);
}
async function findWriters(remote, look, issues, records, settings) {
	const writers = new Set(look.viewer === null ? [] : [look.viewer.login]);
	for (const login of authorsInQuestion(issues.all, records, settings.labels.all)) if (!writers.has(login) && await remote.hasWriteAccess(login)) writers.add(login);
	return writers;
}
function noPlan(settings) {
	return new PlanNotFoundError(`No plan found. Looked for ${settings.globs.join(", ")}.`, { hint: "Name your plan files in the `plans` input or under `plans:` in .github/plansync.yml." });
}
// src/plan/edit.ts
function applyEdits(text, edits) {
	const ordered = [...edits].sort((a, b) => a.offset - b.offset);
	let result = "";
	let from = 0;
	for (const edit of ordered) {
		if (edit.offset < from || edit.length < 0 || edit.offset + edit.length > text.length) throw new RangeError(`edit at ${edit.offset} overlaps another or lies outside the text`);
		result += text.slice(from, edit.offset) + edit.text;
		from = edit.offset + edit.length;
	}
	return result + text.slice(from);
}
// src/issue/clean.ts
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
function cleanText(text) {
	return text.replace(/\r\n?/g, "\n").replace(CONTROL, "").replace(LONE_SURROGATE, "�");
}
function cleanLine(text) {
	return cleanText(text.replace(DIRECTION, "")).replace(/\s+/g, " ").trim();
}
let graphemes = null;
function cutText(text, limit) {
	if (text.length <= limit) return text;
	graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	let end = 0;
	for (const { index, segment } of graphemes.segment(text.slice(0, limit + 64))) {
		if (index + segment.length > limit - 1) break;
		end = index + segment.length;
	}
	return `${text.slice(0, end).trimEnd()}…`;
}
// src/issue/raw-html.ts
const HARMLESS = new Set("b blockquote br code dd del details div dl dt em hr i ins kbd li mark ol p pre s samp strong sub summary sup tt u ul var wbr".split(" "));
const EMPTY = /* @__PURE__ */ new Set([
	"br",
	"hr",
	"wbr"
]);
const TOKEN$1 = /<!--[\s\S]*?(?:-->|$)|<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+(?:open|align="[a-z]+"))*)\s*\/?>/g;
function isBalanced(pieces) {
	const open = [];
	for (const piece of pieces) for (const [, slash, tag] of piece.matchAll(TOKEN$1)) {
		const name = tag?.toLowerCase();
		if (name === void 0 || EMPTY.has(name) || !HARMLESS.has(name)) continue;
		if (slash === "") open.push(name);
		else if (open.pop() !== name) return false;
	}
	return open.length === 0;
}
const GAP$1 = "​";
function cleanHtml(html, keepTags, cleanPiece, around) {
	let result = "";
	let from = 0;
	let isEscaped = false;
	const shown = (text) => {
		if (/<(?=[A-Za-z/!?])/.test(text)) isEscaped = true;
		return cleanPiece(text).replace(/<(?=[A-Za-z/!?])/g, "&lt;");
	};
	for (const match of html.matchAll(TOKEN$1)) {
		const [token, , tag] = match;
		result += shown(html.slice(from, match.index));
		from = match.index + token.length;
		if (tag === void 0) {
			const [before, after] = [html.charAt(match.index - 1) || around.before, html.charAt(from) || around.after];
			if (/\S/.test(before) && /\S/.test(after)) result += GAP$1;
			continue;
		}
		const name = tag.toLowerCase();
		result += HARMLESS.has(name) && (keepTags || EMPTY.has(name)) ? token : shown(token);
	}
	result += shown(html.slice(from));
	return isEscaped ? result.replaceAll("`", "&#96;").replaceAll("~", "&#126;") : result;
}
// src/issue/references.ts
const GAP = "​";
const URL_START = String.raw`(?:https?\\?:\\?\/\\?\/|www\.)`;
const TOKEN = new RegExp([
	String.raw`(?<url>${URL_START}[^\s<>]*)`,
	String.raw`(?<sign>@)(?=[^\s${GAP}])`,
	String.raw`(?<hash>#)(?=\\?[\d&])`,
	String.raw`(?<gh>\bGH\\?-)(?=\\?[\d&])`,
	String.raw`(?<sha>(?<![0-9A-Za-z_])[0-9A-Fa-f]{7,40}(?![0-9A-Za-z_]))`,
	String.raw`(?<skip>\[(?:skip|no) ci\]|\[ci skip\]|\[skip actions\]|\[actions skip\])`
].join("|"), "gi");
function isHarmless(text) {
	return !/[@#&]|GH\\?-|https?\\?:|www\.|[0-9A-F]{7}|\[(?:skip|no|ci|actions)\b/i.test(text);
}
function breakReferences(text, options) {
	if (isHarmless(text)) return text;
	return (options.where === "text" ? text : decodeTricks(text)).replace(TOKEN, (token, ...rest) => {
		const groups = rest.at(-1);
		if (groups["url"] !== void 0) return breakUrl(token, options);
		if (groups["sha"] !== void 0) return token.replace(/.{6}(?=.)/g, `$&${GAP}`);
		if (groups["skip"] !== void 0) return token.replace(" ", `${GAP} `);
		return token + GAP;
	});
}
const ISSUE_PATH = /^\/+[^/]+\/+[^/]+\/+(?:issues|pull|pulls|discussions|commit|commits)(?:[/#?]|$)/i;
function redirected(url, host) {
	const parsed = URL.canParse(url) ? new URL(url) : null;
	if (parsed === null || !isReference(parsed, host)) return null;
	if (!isPublicHost(parsed.hostname)) return null;
	return `https://redirect.github.com${parsed.pathname}${parsed.search}${parsed.hash}`;
}
const SCHEMES = /(?:https?(?=\\?:)|www(?=\.))/gi;
const MAX_SCHEMES = 4;
function breakUrl(raw, options) {
	if ((raw.match(SCHEMES)?.length ?? 0) > MAX_SCHEMES) return breakReferences(raw.replace(SCHEMES, `$&${GAP}`), { where: "text" });
	const url = /^.*?(?=[.,:;!?'"*_~]*$)/s.exec(raw)?.[0] ?? raw;
	const tail = raw.slice(url.length);
	const absolute = /^www\./i.test(url) ? `https://${url}` : url;
	const parsed = !url.includes("\\") && URL.canParse(absolute) ? new URL(absolute) : null;
	const isLink = parsed !== null && parsed.hostname.includes(".");
	const mayNest = options.where === "markdown" && !/[[\]()`*~|]/.test(url);
	if (isLink && isReference(parsed, options.host)) {
		const target = mayNest ? redirected(absolute, options.host) : null;
		return (target === null ? cutUrl(url) : `[${cutUrl(url)}](${target})`) + tail;
	}
	const rest = url.replace(SCHEME, "");
	if (isLink && breakReferences(rest, { where: "text" }) === rest) return url + tail;
	return (isLink && mayNest && absolute === url ? `<${url}>` : cutUrl(url)) + tail;
}
const SCHEME = /^(?:https?|www)/i;
function cutUrl(url) {
	const scheme = SCHEME.exec(url)?.[0] ?? "";
	return scheme + GAP + breakReferences(url.slice(scheme.length), { where: "text" });
}
function isReference(url, host) {
	return (isPublicHost(url.hostname) || url.host === host?.toLowerCase()) && ISSUE_PATH.test(url.pathname + url.hash);
}
function isPublicHost(hostname) {
	return hostname === "github.com" || hostname === "www.github.com";
}
const NAMED = {
	commat: "@",
	num: "#",
	sol: "/",
	colon: ":",
	period: "."
};
function decodeTricks(text) {
	return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
		const code = decimal === void 0 ? Number.parseInt(String(hex), 16) : Number(decimal);
		const character = name === void 0 ? characterOf(code) : NAMED[String(name)];
		if (character === void 0) return whole;
		if (/[A-Za-z0-9:/]/.test(character)) return character;
		return /[@#.-]/.test(character) ? `\\${character}` : whole;
	});
}
function characterOf(code) {
	return code > 32 && code < 127 ? String.fromCharCode(code) : void 0;
}
// node_modules/mdast-util-gfm-task-list-item/lib/index.js
function gfmTaskListItemFromMarkdown() {
	return { exit: {
		taskListCheckValueChecked: exitCheck,
		taskListCheckValueUnchecked: exitCheck,
		paragraph: exitParagraphWithTaskListItem
	} };
}
function exitCheck(token) {
	const node = this.stack[this.stack.length - 2];
	node.type;
	node.checked = token.type === "taskListCheckValueChecked";
}
function exitParagraphWithTaskListItem(token) {
	const parent = this.stack[this.stack.length - 2];
	if (parent && parent.type === "listItem" && typeof parent.checked === "boolean") {
		const node = this.stack[this.stack.length - 1];
		node.type;
		const head = node.children[0];
		if (head && head.type === "text") {
			const siblings = parent.children;
			let index = -1;
			let firstParagraph;
			while (++index < siblings.length) {
				const sibling = siblings[index];
				if (sibling.type === "paragraph") {
					firstParagraph = sibling;
					break;
				}
			}
			if (firstParagraph === node) {
				head.value = head.value.slice(1);
				if (head.value.length === 0) node.children.shift();
				else if (node.position && head.position && typeof head.position.start.offset === "number") {
					head.position.start.column++;
					head.position.start.offset++;
					node.position.start = { ...head.position.start };
				}
			}
		}
	}
	this.exit(token);
}
// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
const tasklistCheck = {
	name: "tasklistCheck",
	tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
	return { text: { [91]: tasklistCheck } };
}
function tokenizeTasklistCheck(effects, ok, nok) {
	const self = this;
	return open;
	function open(code) {
		if (self.previous !== null || !self._gfmTasklistFirstContentOfListItem) return nok(code);
		effects.enter("taskListCheck");
		effects.enter("taskListCheckMarker");
		effects.consume(code);
		effects.exit("taskListCheckMarker");
		return inside;
	}
	function inside(code) {
		if (markdownLineEndingOrSpace(code)) {
			effects.enter("taskListCheckValueUnchecked");
			effects.consume(code);
			effects.exit("taskListCheckValueUnchecked");
			return close;
		}
		if (code === 88 || code === 120) {
			effects.enter("taskListCheckValueChecked");
			effects.consume(code);
			effects.exit("taskListCheckValueChecked");
			return close;
		}
		return nok(code);
	}
	function close(code) {
		if (code === 93) {
			effects.enter("taskListCheckMarker");
			effects.consume(code);
			effects.exit("taskListCheckMarker");
			effects.exit("taskListCheck");
			return after;
		}
		return nok(code);
	}
	function after(code) {
		if (markdownLineEnding(code)) return ok(code);
		if (markdownSpace(code)) return effects.check({ tokenize: spaceThenNonSpace }, ok, nok)(code);
		return nok(code);
	}
}
function spaceThenNonSpace(effects, ok, nok) {
	return factorySpace(effects, after, "whitespace");
	function after(code) {
		return code === null ? nok(code) : ok(code);
	}
}
// src/issue/tree.ts
function parseMarkdown(source) {
	return fromMarkdown(source, {
		extensions: [gfmTable(), gfmTaskListItem()],
		mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()]
	});
}
function nodeSpan(node) {
	return {
		start: node.position?.start.offset ?? 0,
		end: node.position?.end.offset ?? 0
	};
}
function* descendants(node) {
	const waiting = [node];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		yield next;
		if ("children" in next) for (const child of [...next.children].reverse()) waiting.push(child);
	}
}
// src/issue/neutralise.ts
const MAX_ROUNDS = 4;
function neutraliseMarkdown(source, options = {}) {
	const text = cleanText(source);
	if (isOverloaded(text)) return fenced(breakMarkers(text));
	if (isInert(text) && !(options.resolveLink && text.includes("]"))) return text;
	let harmless = text;
	let contained = parseContained(text);
	let tree = contained ?? parseMarkdown(text);
	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		const next = closeFence(applyEdits(harmless, neutralisingEdits(harmless, tree, options)), tree);
		if (next === harmless && contained !== null) return harmless;
		harmless = next;
		contained = parseContained(harmless);
		if (contained === null) break;
		tree = contained;
	}
	return fenced(breakMarkers(text));
}
function neutraliseLine(source, options = {}) {
	const line = cleanLine(source);
	if (isInert(line) && !(options.resolveLink && line.includes("]"))) return line;
	if (isOverloaded(line)) return escapeMarkdown(line, options);
	let text = `x ${line}`;
	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		const edits = neutralisingEdits(text, parseMarkdown(text), {
			...options,
			isLine: true
		});
		if (edits.length === 0) return text.slice(2).trim();
		text = applyEdits(text, edits);
	}
	return escapeMarkdown(line, options);
}
function escapeMarkdown(text, options = {}) {
	return breakReferences(cleanLine(text), {
		host: options.host,
		where: "text"
	}).replace(/[\\`*[\]~]|(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])/g, "\\$&").replace(/&(?=#?\w+;)/g, "&amp;").replaceAll("<", "&lt;").replaceAll("|", "&#124;");
}
function neutralisePlain(text, options = {}) {
	return breakReferences(cleanLine(text), {
		host: options.host,
		where: "text"
	});
}
function neutralisingEdits(source, tree, options) {
	const nodes = [...descendants(tree)];
	const keepTags = isBalanced(nodes.filter((node) => node.type === "html").map((node) => node.value));
	const linked = /* @__PURE__ */ new Set();
	const autolinked = /* @__PURE__ */ new Set();
	for (const node of nodes) if (node.type === "link" || node.type === "linkReference") for (const below of descendants(node)) {
		if (below === node) continue;
		if (source[nodeSpan(node).start] === "<") autolinked.add(below);
		else linked.add(below);
	}
	return nodes.flatMap((node) => {
		if (autolinked.has(node)) return [];
		if (node.type === "listItem") return inertBox(source, node);
		const { start, end } = nodeSpan(node);
		const text = source.slice(start, end);
		const around = {
			before: source.charAt(start - 1),
			after: source.charAt(end)
		};
		const harmless = harmlessNode(node, text, {
			...options,
			isLinked: linked.has(node),
			keepTags,
			around
		});
		return harmless.text === text ? [] : [{
			offset: start + harmless.from,
			length: text.length - harmless.from,
			text: harmless.text.slice(harmless.from)
		}];
	});
}
function inertBox(source, node) {
	const [first] = node.children;
	if (node.checked == null || first === void 0) return [];
	const { start } = nodeSpan(node);
	const at = source.slice(start, nodeSpan(first).start).lastIndexOf("[");
	return at < 0 ? [] : [{
		offset: start + at,
		length: 3,
		text: node.checked ? "☑" : "☐"
	}];
}
function harmlessNode(node, text, options) {
	const where = options.isLinked ? "link" : "markdown";
	switch (node.type) {
		case "text": return {
			text: breakReferences(escapeOpeners(text, options.isLine === true), {
				host: options.host,
				where
			}),
			from: 0
		};
		case "inlineCode":
		case "code": return {
			text: breakMarkers(text),
			from: 0
		};
		case "html": return {
			text: cleanHtml(text, options.keepTags, (piece) => breakReferences(piece, {
				host: options.host,
				where: "text"
			}), options.around),
			from: 0
		};
		case "link":
		case "image":
		case "definition": return harmlessTarget(node, text, options);
		default: return {
			text,
			from: 0
		};
	}
}
function harmlessTarget(node, text, options) {
	const inert = redirected(node.url, options.host) ?? resolved(node.url, options);
	const last = "children" in node ? node.children.at(-1) : void 0;
	const from = last === void 0 ? 0 : nodeSpan(last).end - nodeSpan(node).start;
	if (node.type === "link" && text.startsWith("<")) {
		if (inert === null) return {
			text,
			from: text.length
		};
		return {
			text: `[${breakReferences(node.url, {
				host: options.host,
				where: "link"
			})}](${inert})`,
			from: 0
		};
	}
	const at = text.lastIndexOf(node.url);
	if (inert === null || at < from) return {
		text,
		from: text.length
	};
	return {
		text: text.slice(0, at) + inert + text.slice(at + node.url.length),
		from
	};
}
function resolved(url, options) {
	if (url === "" || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return null;
	return options.resolveLink?.(url) ?? null;
}
function isInert(text) {
	return !/[<`~]|\[[\t\n xX]\]/.test(text) && isHarmless(text);
}
const MAX_OPENERS = 1e3;
const MAX_RULES = 300;
const MAX_LINES = 1e3;
function isOverloaded(text) {
	if (text.length < MAX_OPENERS) return false;
	if ((text.match(/^[ \t>|:=-]*[=-][ \t|:=-]*$/gm)?.length ?? 0) > MAX_RULES) return true;
	return text.split(/\n[ \t]*\n/).some((part) => (part.match(/[[<&]|`+/g)?.length ?? 0) > MAX_OPENERS || (part.match(/\n/g)?.length ?? 0) > MAX_LINES);
}
function escapeOpeners(text, isLine) {
	const shown = text.replace(/(?<!\\)<(?=[A-Za-z/!?])/g, "&lt;");
	return isLine ? shown.replace(/\\.|`/g, (mark) => mark === "`" ? "\\`" : mark) : shown;
}
function breakMarkers(code) {
	return code.replace(/<!(?=--\s*(?:plansync\b|box:))/gi, "<!​");
}
function closeFence(text, tree) {
	const last = tree.children.at(-1);
	const marks = last?.type === "code" ? /^ {0,3}(`{3,}|~{3,})/m.exec(text.slice(nodeSpan(last).start))?.[1] : void 0;
	if (marks === void 0) return text;
	const ending = text.trimEnd().split("\n").at(-1)?.trim() ?? "";
	return ending.startsWith(marks) && ending === marks.charAt(0).repeat(ending.length) ? text : `${text.trimEnd()}\n${marks}`;
}
function parseContained(text) {
	const tree = parseMarkdown(`${text}\n\nend`);
	const last = tree.children.at(-1);
	return last?.type === "paragraph" && last.children.length === 1 && nodeSpan(last).start === text.length + 2 ? {
		...tree,
		children: tree.children.slice(0, -1)
	} : null;
}
function fenced(code, language = "") {
	const longest = Math.max(2, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language.replace(/[^\w+#.-]/g, "")}\n${code.replace(/\n$/, "")}\n${fence}`;
}
export { replaceBlock as C, renderBlock as S, renderBox as T, everyOwned as _, nodeSpan as a, needsWrite as b, cutText as c, readWorld as d, reasonToStandBy as f, mergeState as g, dropsOut as h, neutralisePlain as i, applyEdits as l, rollUpBase as m, neutraliseLine as n, parseMarkdown as o, joinBase as p, neutraliseMarkdown as r, cleanLine as s, escapeMarkdown as t, readRemainingIssues as u, sortOwned as v, titleHash as w, parseBody as x, parsedBody as y };
