import { c as PlanNotFoundError, t as ConfigError } from "./cli-errors.js";
import { a as readRecords, n as assignFiles, t as readBaseText } from "./cli-base-text.js";
import { C as gfmTaskListItem, E as gfmTableFromMarkdown, M as rollUp, P as planId, S as fromMarkdown, T as gfmTaskListItemFromMarkdown, l as readPlanFile, t as readSettings, u as readPlanFiles, w as gfmTable } from "./cli-settings.js";
import { createHash } from "node:crypto";
// src/issue/box.ts
/**
* A checklist line of ours: the box, then whatever a human made of the text, then the hidden key. GitHub's own ticking
* changes the one character between the brackets.
*/
const BOX = /^[ \t]*[-*+] \[([ xX])\](?=\s).*<!-- box:([0-9A-Za-z_.:/%-]+) -->[ \t]*\r?$/gm;
/**
* One line of a checklist. `label` is a line of harmless markdown; the key ends the line, where no editor of text puts
* its cursor. A dropped check keeps its box: ticking it says done after all.
*/
function renderBox(key, state, label, depth) {
	const text = state === "dropped" ? `~~${label}~~` : label;
	return `${"  ".repeat(depth)}- [${state === "done" ? "x" : " "}] ${text} <!-- box:${key} -->`;
}
/** All boxes of ours in a text, in order. */
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
/** The text with every box of ours empty: what a fingerprint covers. */
function emptyBoxes(text) {
	return text.replace(BOX, (line, mark) => mark === " " ? line : line.replace(`[${mark}]`, "[ ]"));
}
// src/plan/plan.ts
/** The kinds of item, outermost first. A check is a checkbox that is no work of its own. */
const ITEM_KINDS = [
	"plan",
	"phase",
	"step",
	"task",
	"check"
];
/** Tells a title of ours from a human's; 8 hex digits are plenty for one issue. */
function titleHash(title) {
	return createHash("sha256").update(title).digest("hex").slice(0, 8);
}
const LINE = /^<!-- plansync v(\d{1,6}) ([^\r\n<>]*?) ?-->$/;
const ANYWHERE = /^<!-- plansync v\d{1,6} [^\r\n<>]*-->[ \t]*\r?$/gm;
/** One line: an HTML comment that GitHub stores as it is and never shows. */
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
/**
* Reads one line as a marker: `newer` when a later version of plansync wrote it, null when it is none.
* Unknown fields are skipped, so that a later version may add some without a new format.
*/
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
/**
* The marker of an issue body. Several markers that name one item are one; markers of two items are none, since
* nobody can tell which of them the issue stands for.
*/
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
/** Everything that could end a comment, split a field or be read differently by GitHub becomes `%` and four hex digits. */
function encode(value) {
	return value.replace(/[^A-Za-z0-9_.:/-]|-(?=-|$)/g, (unit) => Array.from({ length: unit.length }, (_, index) => `%${unit.charCodeAt(index).toString(16).padStart(4, "0")}`).join(""));
}
function decode(value) {
	return value.replace(/%([0-9a-f]{4})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
// src/issue/block.ts
const END = /^<!-- plansync end boxes=(\d+) -->$/;
const EDGE = /^<!-- plansync (?:v\d{1,6} [^\r\n<>]*|end boxes=\d+ )-->[ \t]*(?=\r?$)/gm;
/** Puts a rendered text between its begin and end line. */
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
/** Reads an issue body. Tolerates CRLF, which GitHub's web editor stores. */
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
/**
* Puts `block` in the place of the managed block. Text outside stays byte by byte; in a damaged block, lines that
* plansync did not write are taken for a human's and kept below. A missing block is appended.
*/
function replaceBlock(body, block) {
	const edges = edgesOf(body);
	const { before, after } = outside(body, edges);
	if (edges.length === 0) return body.trim() === "" ? block : `${body}${gapAfter(body)}${block}`;
	if (edges.length === 2 && edges[0]?.boxes === null && edges[1]?.boxes !== null) return before + block + after;
	const kept = foreignLines(body.slice(before.length, body.length - after.length), block);
	if (kept === "") return before + block + after;
	return `${before}${block}\n\n${kept}${after}`;
}
/** True when the body holds what was rendered, whatever GitHub or a browser made of its line ends, and whatever is ticked. */
function isSameBlock(body, rendered) {
	const stands = parseMarker(body);
	const wanted = parseMarker(rendered);
	if (stands === null || wanted === null || stands === "newer" || wanted === "newer") return false;
	return renderMarker(stands) === renderMarker(wanted);
}
/**
* True when the body has to be written: another text, another item, a damaged block, or a box whose state differs.
* A box that a human ticked and the merge agreed with is no reason; neither is what GitHub does to line ends. A block
* of a newer version is never written.
*/
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
/** Without a begin the block starts where the body does; without an end it goes on to the body's end. */
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
/** Lines of a damaged block that are neither in the new block nor edges or boxes of ours. */
function foreignLines(inside, block) {
	const ours = new Set(emptyBoxes(block).split("\n").map((line) => line.trimEnd()));
	return emptyBoxes(inside).split(/\r?\n/).map((line) => line.trimEnd()).filter((line) => line === "" || !(ours.has(line) || edgesOf(line).length > 0 || findBoxes(line).length > 0)).join("\n").replace(/\n{3,}/g, "\n\n").trim();
}
/** Compared, never trusted: 16 hex digits are plenty to tell two texts of one issue apart. */
function fingerprint(content) {
	return createHash("sha256").update(emptyBoxes(content)).digest("hex").slice(0, 16);
}
// src/reconcile/parsed-body.ts
const parsed = /* @__PURE__ */ new WeakMap();
/** The body of an issue, parsed once however often it is asked for: an observed issue never changes. */
function parsedBody(issue) {
	const known = parsed.get(issue);
	if (known !== void 0) return known;
	const body = parseBody(issue.body);
	parsed.set(issue, body);
	return body;
}
// src/reconcile/ownership.ts
/**
* Logins whose write access decides whether a marker counts: authors of marked issues that no record lists and that
* no bot wrote. GitHub's author_association does not tell (MEMBER is not write access).
*/
function authorsInQuestion(issues, records, label) {
	const numbers = listedNumbers(records);
	const logins = issues.filter((issue) => !numbers.has(issue.number) && bears(issue, label) && issue.author?.isBot === false).filter((issue) => parsedBody(issue).marker !== null).flatMap((issue) => issue.author === null ? [] : [issue.author.login]);
	return new Set(logins);
}
/** Sorts out which issues of a snapshot are ours. A marker alone proves nothing: anyone can write one. */
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
/**
* Three-way merge of one item's state: whoever changed since the base wins; both changing the same way is no conflict;
* closed for any reason agrees with a tick; dropped never unticks.
*/
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
/** Without a base nothing tells who changed: done is plan or issue, dropped stays, and nothing is taken back. */
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
/** Closed, whatever the reason, agrees with a tick and with a strike-out. */
function agrees(plan, issue) {
	return plan === "open" === (issue === "open");
}
/** True when the two sides together mean that nobody will do this: struck out in the plan, or closed unticked as not planned. */
function dropsOut(plan, issue) {
	return plan === "dropped" || plan === "open" && issue === "dropped";
}
// src/reconcile/base.ts
/**
* Joins a record with the plan parsed from its base. Null when they don't fit: the record lists another number of
* items than the text holds, so nothing can be said about any of them.
*/
function joinBase(record, plan) {
	if (record.items.length !== plan.items.length) return null;
	const exceptOf = (index) => record.except[String(index)];
	const own = (index) => {
		const item = plan.items[index];
		if (item === void 0 || item.stateFrom === "children") return null;
		const except = exceptOf(index);
		const planState = except?.plan ?? item.state;
		return dropsOut(planState, except?.issue ?? planState) ? "dropped" : planState;
	};
	const derived = rollUp(plan, own);
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
			stale: except?.stale === true
		};
	});
	return {
		record,
		plan,
		items,
		byKey: new Map(items.map((entry) => [entry.key, entry]))
	};
}
// src/read/rename-candidates.ts
/** Folders and endings that people use for plans that are finished. */
const FINISHED = /(^|[/_.-])(archived?|archives|completed?|done|finished|old)([/_.-]|$)/i;
/** True when a file may be where a vanished plan went: the same name elsewhere, or one that says it is finished. */
function isRenameCandidate(from, to) {
	const stem = (path) => (path.split("/").at(-1) ?? path).toLowerCase().replace(/\.md$/, "");
	return stem(to) === stem(from) || stem(to).includes(stem(from)) || FINISHED.test(to);
}
// src/read/assign-plans.ts
/** Most markdown files outside the globs that are read to find where a plan went. */
const MAX_CANDIDATES = 30;
/**
* Gives every plan file its record: by the text itself where it is known, else by what the items share, so that a
* renamed file keeps its issues and a reused path does not get those of another plan.
*/
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
/** The file at its old path holds a text that the record knows: nothing to compare. */
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
/** Plans that moved out of the globs: ticking the last box and moving the file to `archive/` is a rename. */
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
/** The issues as this run knows them: the snapshot, corrected by direct reads and by what the run itself created. */
var IssueView = class {
	#issues = /* @__PURE__ */ new Map();
	/** When an issue was read directly or created, epoch milliseconds. */
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
	/** Numbers that were read directly and are no issue of this repository any more. */
	get gone() {
		return this.#gone;
	}
	/** The issues sorted by what is ours; worked out again only when the view has changed. */
	owned(records, label, mayWrite) {
		this.#owned ??= sortOwned(this.all, records, label, mayWrite);
		return this.#owned;
	}
	add(issues) {
		this.#owned = null;
		for (const issue of issues) if (!this.#issues.has(issue.number)) this.#issues.set(issue.number, issue);
	}
	/** Takes in an issue that this run created: it is current, and its parent has one more child. */
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
	/** When an issue was read directly, epoch milliseconds; null: only a list told of it. */
	readAt(number) {
		return this.#readAt.get(number) ?? null;
	}
	/**
	* Reads those of the given issues directly that were not read so since `notBefore`. True when there were any.
	*
	* @param time `now` is noted as the time of the reads; both in epoch milliseconds.
	*/
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
/**
* Why plansync leaves a repository alone; null: it works here. The plans of a fork are kept by the repository that it
* comes from, unless somebody asked for it, or did before: a record is not copied when a repository is forked.
*/
function reasonToStandBy({ isArchived, issuesEnabled, isFork, state }, { isWantedInFork }) {
	if (isArchived) return "archived";
	if (!issuesEnabled) return isFork ? "fork-without-issues" : "no-issues";
	return isFork && !isWantedInFork && state.commit === null ? "fork" : null;
}
// src/read/world.ts
/**
* Reads the repository: tip, configuration, plans, records and issues.
* @throws ConfigError for a bad configuration or a record of a newer version, PlanNotFoundError when no file is a plan.
*/
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
/** Reads the pages of issues that the first look left out. */
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
/** The configuration may name another branch or label than the first look assumed: then there is a second one. */
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
/**
* Applies edits to the text they were computed from; every other character stays.
* @throws RangeError when two edits overlap or one lies outside the text.
*/
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
/** Characters that no text of ours may carry: GitHub refuses some, terminals obey others. */
/** Control characters but tab and line ends, the byte order mark, and the separators that JavaScript reads as line ends. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;
/** Marks that turn the direction of the text after them, or that of a whole line. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
/** Text without control characters and lone surrogates; line ends become LF. */
function cleanText(text) {
	return text.replace(/\r\n?/g, "\n").replace(CONTROL, "").replace(LONE_SURROGATE, "�");
}
/** Text as one clean line, with nothing in it that turns the direction of what follows. */
function cleanLine(text) {
	return cleanText(text.replace(DIRECTION, "")).replace(/\s+/g, " ").trim();
}
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** At most `limit` UTF-16 units; what is cut ends in `…` and never within a character as people see it. */
function cutText(text, limit) {
	if (text.length <= limit) return text;
	let end = 0;
	for (const { index, segment } of graphemes.segment(text.slice(0, limit + 64))) {
		if (index + segment.length > limit - 1) break;
		end = index + segment.length;
	}
	return `${text.slice(0, end).trimEnd()}…`;
}
// src/issue/raw-html.ts
/** Tags that do no harm without attributes, and that people use in plans. */
const HARMLESS = new Set("b blockquote br code dd del details div dl dt em hr i ins kbd li mark ol p pre s samp strong sub summary sup tt u ul var wbr".split(" "));
const EMPTY = /* @__PURE__ */ new Set([
	"br",
	"hr",
	"wbr"
]);
const TOKEN$1 = /<!--[\s\S]*?(?:-->|$)|<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+(?:open|align="[a-z]+"))*)\s*\/?>/g;
/**
* True when the harmless tags in these pieces of HTML close each other properly, so that what a plan opens can't
* swallow what follows it, and what it closes isn't ours.
*/
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
/**
* Raw HTML made harmless: comments vanish (nobody saw them), plain tags stay if `keepTags`, everything else is shown
* as the text it is.
*/
function cleanHtml(html, keepTags, cleanPiece) {
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
		if (tag === void 0) continue;
		const name = tag.toLowerCase();
		result += HARMLESS.has(name) && (keepTags || EMPTY.has(name)) ? token : shown(token);
	}
	result += shown(html.slice(from));
	return isEscaped ? result.replaceAll("`", "&#96;").replaceAll("~", "&#126;") : result;
}
// src/issue/references.ts
/** Breaks what GitHub would turn into a mention, a cross-reference or a link, with a blank that nobody sees. */
/** U+200B, the cure that the field uses: backslashes and entities do not stop a mention. */
const GAP = "​";
/** A scheme whose colon or slashes are escaped is no link to a markdown parser, but a URL to those who read after it. */
const URL_START = String.raw`(?:https?\\?:\\?\/\\?\/|www\.)`;
const TOKEN = new RegExp([
	String.raw`(?<url>${URL_START}[^\s<>]*)`,
	String.raw`(?<sign>@)(?=\S)`,
	String.raw`(?<hash>#)(?=\\?[\d&])`,
	String.raw`(?<gh>\bGH\\?-)(?=\\?[\d&])`,
	String.raw`(?<sha>(?<![0-9A-Za-z_])[0-9A-Fa-f]{7,40}(?![0-9A-Za-z_]))`,
	String.raw`(?<skip>\[(?:skip|no) ci\]|\[ci skip\]|\[skip actions\]|\[actions skip\])`
].join("|"), "gi");
/** True when a text holds nothing that {@link breakReferences} would change: the common case, found fast. */
function isHarmless(text) {
	return !/[@#&]|GH\\?-|https?\\?:|www\.|[0-9A-F]{7}|\[(?:skip|no|ci|actions)\b/i.test(text);
}
/**
* Makes mentions, issue numbers, commit hashes, URLs of issues, pull requests and commits, and the words that skip
* workflows inert. What is left reads the same; URLs of other places stay as they are.
*/
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
/** `https://github.com/owner/repo/issues/1` and its kin, with or without a scheme. */
const ISSUE_PATH = /^\/+[^/]+\/+[^/]+\/+(?:issues|pull|pulls|discussions|commit|commits)(?:[/#?]|$)/i;
/** The same address by way of GitHub's redirector, which makes no cross-reference; null when the URL makes none either. */
function redirected(url, host) {
	const parsed = URL.canParse(url) ? new URL(url) : null;
	if (parsed === null || !isReference(parsed, host)) return null;
	if (!isPublicHost(parsed.hostname)) return null;
	return `https://redirect.github.com${parsed.pathname}${parsed.search}${parsed.hash}`;
}
function breakUrl(raw, options) {
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
/** A URL as text: cut behind its scheme so that it is none, and every reference in the rest broken. */
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
/** Character references that spell a letter, a digit or a sign of a reference, written out; all others stay. */
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
// src/issue/tree.ts
/** Inline and block structure of a fragment, as GitHub sees it. */
function parseMarkdown(source) {
	return fromMarkdown(source, {
		extensions: [gfmTable(), gfmTaskListItem()],
		mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()]
	});
}
/** Where a node stands in the text it was parsed from. */
function nodeSpan(node) {
	return {
		start: node.position?.start.offset ?? 0,
		end: node.position?.end.offset ?? 0
	};
}
/** All nodes below one, itself first, in document order; deep nesting can't exhaust the stack. */
function* descendants(node) {
	const waiting = [node];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		yield next;
		if ("children" in next) for (const child of [...next.children].reverse()) waiting.push(child);
	}
}
// src/issue/neutralise.ts
/**
* Markdown of a plan, harmless in an issue or comment and unchanged to the eye: it pings nobody, links no issue or
* commit back, closes nothing, and neither forges a marker nor breaks out of where it stands.
*/
function neutraliseMarkdown(source, options = {}) {
	const text = cleanText(source);
	if (isInert(text) && !(options.resolveLink && text.includes("]"))) return text;
	const tree = parseMarkdown(text);
	const harmless = closeFence(applyEdits(text, neutralisingEdits(text, tree, options)), tree);
	return isContained(harmless) ? harmless : fenced(breakMarkers(text));
}
/** One line of a plan's markdown (no block structure), harmless and still one line. */
function neutraliseLine(source, options = {}) {
	const line = cleanLine(source);
	if (isInert(line) && !(options.resolveLink && line.includes("]"))) return line;
	const text = `x ${line}`;
	return applyEdits(text, neutralisingEdits(text, parseMarkdown(text), options)).slice(2).trim();
}
/** Plain text (a title, a path) as one line of markdown that shows exactly this text, in a table cell too. */
function escapeMarkdown(text, options = {}) {
	return breakReferences(cleanLine(text), {
		host: options.host,
		where: "text"
	}).replace(/[\\`*[\]~]|(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])/g, "\\$&").replace(/&(?=#?\w+;)/g, "&amp;").replaceAll("<", "&lt;").replaceAll("|", "&#124;");
}
/** A line for a commit message or the title of a pull request: plain text that mentions, links, closes and skips nothing. */
function neutralisePlain(text, options = {}) {
	return breakReferences(cleanLine(text), {
		host: options.host,
		where: "text"
	});
}
/** The edits that make a parsed fragment harmless; offsets are those of `source`. */
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
		const { start, end } = nodeSpan(node);
		const text = source.slice(start, end);
		const harmless = harmlessNode(node, text, {
			...options,
			isLinked: linked.has(node),
			keepTags
		});
		return harmless.text === text ? [] : [{
			offset: start + harmless.from,
			length: text.length - harmless.from,
			text: harmless.text.slice(harmless.from)
		}];
	});
}
/** A node's source made harmless; before `from` it is left to the nodes below. */
function harmlessNode(node, text, options) {
	const where = options.isLinked ? "link" : "markdown";
	switch (node.type) {
		case "text": return {
			text: breakReferences(escapeOpeners(text), {
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
			})),
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
/** True when a text has none of the characters that could do harm, so that it need not be parsed. */
function isInert(text) {
	return !/[<`~]/.test(text) && isHarmless(text);
}
/** A `<` that opened nothing in the plan opens nothing behind a text of ours either. */
function escapeOpeners(text) {
	return text.replace(/(?<!\\)<(?=[A-Za-z/!?])/g, "&lt;");
}
/** Code is shown as it is; only what reads as a marker of ours is broken. */
function breakMarkers(code) {
	return code.replace(/<!(?=--\s*(?:plansync\b|box:))/gi, "<!​");
}
/** A fence that the plan leaves open runs to the end of the file there, and to the end of the item here. */
function closeFence(text, tree) {
	const last = tree.children.at(-1);
	const marks = last?.type === "code" ? /^ {0,3}(`{3,}|~{3,})/m.exec(text.slice(nodeSpan(last).start))?.[1] : void 0;
	if (marks === void 0) return text;
	const ending = text.trimEnd().split("\n").at(-1)?.trim() ?? "";
	return ending.startsWith(marks) && ending === marks.charAt(0).repeat(ending.length) ? text : `${text.trimEnd()}\n${marks}`;
}
/** True when a paragraph behind the text is still a paragraph: nothing in it stays open. */
function isContained(text) {
	const last = parseMarkdown(`${text}\n\nend`).children.at(-1);
	return last?.type === "paragraph" && last.children.length === 1 && text.length + 2 === nodeSpan(last).start;
}
/** Text as a code block whose fence is longer than any in it. */
function fenced(code, language = "") {
	const longest = Math.max(2, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language.replace(/[^\w+#.-]/g, "")}\n${code.replace(/\n$/, "")}\n${fence}`;
}
export { renderBox as S, needsWrite as _, nodeSpan as a, replaceBlock as b, cutText as c, readWorld as d, reasonToStandBy as f, parsedBody as g, sortOwned as h, neutralisePlain as i, applyEdits as l, mergeState as m, neutraliseLine as n, parseMarkdown as o, dropsOut as p, neutraliseMarkdown as r, cleanLine as s, escapeMarkdown as t, readRemainingIssues as u, parseBody as v, titleHash as x, renderBlock as y };
