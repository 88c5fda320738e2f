import { A as renderMarker, B as cutText, D as isSameText, E as listedItems, O as parseMarker, R as cleanLine, d as finishedIssues, h as readRecords, j as titleHash, k as readMarkerLine, t as assignPlans } from "./cli-assign-plans.js";
import { E as planNotFound, gt as ITEM_KINDS, n as readPlanFiles, y as readSettings } from "./cli-plan-files.js";
import { t as elementAt } from "./cli-element-at.js";
import { n as issueNumberSchema } from "./cli-issue-number.js";
import { _ as string, c as literal, g as strictObject, h as record, m as optional, n as array, r as boolean, s as int, t as _enum, u as nullable, v as tuple, y as union } from "./cli-schemas.js";
import { n as ConfigError } from "./cli-errors.js";
import { n as planId } from "./cli-keys.js";
import { t as normaliseTitle } from "./cli-normalise.js";
import { createHash } from "node:crypto";
// src/issue/box.ts
const BOX = /^[ \t]*[-*+] \[([ xX])\](?=\s).*<!-- box:([0-9A-Za-z_.:/%-]+) -->[ \t]*\r?$/gm;
function renderBox(key, state, label, depth, isTicked = state === "done") {
	const text = state === "dropped" ? `~~${label}~~` : label;
	return `${"  ".repeat(depth)}- [${isTicked ? "x" : " "}] ${text} <!-- box:${key} -->`;
}
function findBoxes(text) {
	return Array.from(text.matchAll(BOX), (match) => {
		const [line] = match;
		const [mark, key] = [elementAt(match, 1, "groups"), elementAt(match, 2, "groups")];
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
// src/issue/line-prints.ts
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.";
const WIDTH = 3;
function printLines(content) {
	return [...new Set(linesOf(content).map(printOf))].join("");
}
function readPrints(prints) {
	const known = new Set(Array.from({ length: Math.floor(prints.length / WIDTH) }, (_, at) => prints.slice(at * WIDTH, (at + 1) * WIDTH)));
	return (line) => {
		const normal = emptyBoxes(line).trimEnd();
		return normal === "" || known.has(printOf(normal));
	};
}
function linesOf(content) {
	return emptyBoxes(content).split(/\r?\n/).map((line) => line.trimEnd()).filter((line) => line !== "");
}
function printOf(line) {
	const hash = fnv(line);
	const folded = hash >>> 18 ^ hash & 262143;
	return [
		12,
		6,
		0
	].map((shift) => ALPHABET.charAt(folded >>> shift & 63)).join("");
}
function fnv(text) {
	let hash = 2166136261;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	return hash >>> 0;
}
// src/issue/kept-words.ts
const BOX_KEY = / ?<!-- box:[0-9A-Za-z_.:/%-]+ -->[ \t]*$/;
function keptWords(inside, markers, block) {
	const isOurs = isWritten(markers) ?? standsIn(block);
	return inside.split("\n").map((line) => line.trimEnd()).filter((line) => line === "" || !isOurs(line)).map((line) => findBoxes(line).length > 0 ? line.replace(BOX_KEY, "") : line).join("\n").replace(/\n{3,}/g, "\n\n").trim();
}
function isWritten(markers) {
	const known = markers.flatMap(({ lines }) => lines === void 0 ? [] : [readPrints(lines)]);
	return known.length === 0 ? null : (line) => known.some((isPrinted) => isPrinted(line));
}
function standsIn(block) {
	const lines = new Set(emptyBoxes(block).split("\n").map((line) => line.trimEnd()));
	return (line) => lines.has(emptyBoxes(line)) || findBoxes(line).length > 0;
}
// src/issue/block.ts
const END = /^<!-- plansync end boxes=(\d+) -->$/;
const EDGE = /^<!-- plansync (?:v\d{1,6} [^\r\n<>]*|end boxes=\d+ )-->[ \t]*(?=\r?$)/gm;
function renderBlock(marker, content) {
	const hash = fingerprint(content);
	const boxes = findBoxes(content);
	return {
		block: `${renderMarker({
			...marker,
			hash,
			ticks: hashTicks(boxes),
			lines: printLines(content)
		})}\n${content}\n${renderEnd(boxes.length)}`,
		hash
	};
}
function renderEnd(boxes) {
	return `<!-- plansync end boxes=${String(boxes)} -->`;
}
function isRendered(body) {
	const { block, marker, before, after } = parseBody(body);
	if (block !== "intact" || marker === null) return false;
	const inside = body.slice(before.length, body.length - after.length);
	return isAsWritten(inside, marker) && (marker.ticks === void 0 || marker.ticks === hashTicks(findBoxes(inside)));
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
	const kept = wordsInBlock(body, block);
	return kept === "" ? before + block + after : `${before}${block}\n\n${kept}${after}`;
}
function wordsInBlock(body, block = "") {
	const edges = edgesOf(body);
	const { before, after } = outside(body, edges);
	const inside = edges.length === 0 ? "" : body.slice(before.length, body.length - after.length);
	const markers = edges.flatMap(({ start, end }) => {
		const marker = readMarkerLine(body.slice(start, end));
		return marker === null || marker === "newer" ? [] : [marker];
	});
	const isPair = edges.length === 2 && edges[0]?.boxes === null && edges[1]?.boxes !== null;
	const [marker] = markers;
	if (isPair && marker !== void 0 && isAsWritten(inside, marker)) return "";
	return keptWords(inside.split(/\r?\n/).filter((line) => edgesOf(line).length === 0).join("\n"), markers, block);
}
function isSameBlock(body, rendered) {
	const present = parseMarker(body);
	const wanted = parseMarker(rendered);
	if (present === null || wanted === null || present === "newer" || wanted === "newer") return false;
	return isSameText(present, wanted);
}
function needsWrite(body, desired) {
	const present = parseBody(body);
	if (present.block === "newer") return false;
	if (present.block !== "intact" || !isSameBlock(body, desired.block)) return true;
	const boxes = findBoxes(desired.block);
	return present.boxes.size !== boxes.length || boxes.some((box) => present.boxes.get(box.key) !== box.ticked);
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
	if (/\n\r?\n$/.test(body)) return "";
	return body.endsWith("\n") ? "\n" : "\n\n";
}
function isAsWritten(inside, { hash }) {
	const content = inside.slice(inside.indexOf("\n") + 1, inside.lastIndexOf("\n"));
	return fingerprint(content.replace(/\r$/, "")) === hash || fingerprint(content.replace(/\r(?=\n|$)/g, "")) === hash;
}
function fingerprint(content) {
	return createHash("sha256").update(emptyBoxes(content)).digest("hex").slice(0, 16);
}
function hashTicks(boxes) {
	if (boxes.length === 0) return void 0;
	return fnv(boxes.map(({ key, ticked }) => `${key} ${ticked ? "x" : "-"}`).join("\n")).toString(16).padStart(8, "0");
}
// src/reconcile/identity-of-items/parsed-body.ts
const parsed = /* @__PURE__ */ new WeakMap();
function parsedBody(issue) {
	const known = parsed.get(issue);
	if (known !== void 0) return known;
	const body = parseBody(issue.body);
	parsed.set(issue, body);
	return body;
}
// src/reconcile/identity-of-items/edit-rights.ts
function lastHand({ edited, author }) {
	return edited?.by ?? author;
}
function hasVote(issue, mayWrite) {
	const hand = lastHand(issue);
	return hand !== null && (hand.isBot || mayWrite(hand.login));
}
function isInDispute(issue, baseOf) {
	const { block, boxes } = parsedBody(issue);
	if (block === "damaged") return true;
	return [...boxes].some(([key, checked]) => {
		const base = baseOf(key);
		if (base === void 0) return true;
		return checked !== (base.issueState === "done");
	});
}
function editorsInQuestion(issues, baseOf) {
	const logins = /* @__PURE__ */ new Set();
	for (const issue of issues) {
		const hand = lastHand(issue);
		if (hand !== null && !hand.isBot && isInDispute(issue, baseOf)) logins.add(hand.login);
	}
	return logins;
}
function whyUnheard(issue, mayWrite, baseOf) {
	if (hasVote(issue, mayWrite) || !isInDispute(issue, baseOf)) return null;
	return `${lastHand(issue)?.login ?? "somebody whose account was deleted"}, who has no write access, ${issue.edited === null ? "opened the issue" : "edited its text last"}: its boxes were ignored, and the block was restored`;
}
function roomBelow({ children, childCount = 0 }) {
	return 100 - Math.max(children.length, childCount);
}
// src/reconcile/identity-of-items/ownership.ts
function everyOwned({ listed, marked }) {
	const found = [...marked.values()].flat().map(({ issue }) => [issue.number, issue]);
	return new Map([...listed, ...found]);
}
function authorsInQuestion(issues, records, label) {
	const numbers = listedNumbers(records);
	const logins = issues.filter((issue) => !numbers.has(issue.number) && hasLabel(issue, label) && issue.author?.isBot === false).filter((issue) => parsedBody(issue).marker !== null).flatMap((issue) => issue.author === null ? [] : [issue.author.login]);
	return new Set(logins);
}
function sortOwned(issues, records, label, mayWrite, repository = 0) {
	const numbers = listedNumbers(records);
	const listed = /* @__PURE__ */ new Map();
	const marked = /* @__PURE__ */ new Map();
	const foreign = [];
	for (const issue of [...issues].sort((a, b) => a.number - b.number)) {
		const isListed = numbers.has(issue.number);
		if (isListed) listed.set(issue.number, issue);
		const trusted = issue.author !== null && (issue.author.isBot || mayWrite(issue.author.login));
		if (!isListed && !(hasLabel(issue, label) && trusted)) continue;
		const { marker } = parsedBody(issue);
		if (marker === null) continue;
		if (repository !== 0 && marker.repo !== void 0 && marker.repo !== repository) {
			if (!isListed) foreign.push({
				issue,
				marker
			});
			continue;
		}
		const known = marked.get(marker.plan) ?? [];
		known.push({
			issue,
			marker
		});
		marked.set(marker.plan, known);
	}
	return {
		listed,
		marked,
		foreign
	};
}
function hasLabel(issue, label) {
	return issue.labels.some((name) => name.toLowerCase() === label.toLowerCase());
}
function listedNumbers(records) {
	return new Set(records.flatMap((record) => [...listedItems(record).flatMap(([, number]) => number === 0 ? [] : [number]), ...Object.values(record.orphans)]));
}
// src/issue/title/issue-title.ts
const MAX_TITLE = 256;
function issueTitle(item) {
	const title = cleanLine(item.title);
	return /[^\s\u200b-\u200f\u2060\u00ad]/.test(title) ? cutText(title, MAX_TITLE) : "(untitled)";
}
// src/reconcile/merge/titles-at-base.ts
function titlesAtBase({ titles, item }) {
	return titles ?? {
		plan: issueTitle(item),
		issue: issueTitle(item)
	};
}
// src/reconcile/merge/title-votes.ts
function voteOf(issue, agreed, rights) {
	const known = knownProposal(issue, rights);
	if (known !== null) return {
		title: null,
		proposedBy: known.by
	};
	if (issue.events === null) return isTrustedAuthor(issue, rights) ? counts(issue.title) : proposal(issue.author, null);
	const renames = renamesOf(issue);
	const setters = settersOf(issue, issue.title, renames);
	const others = setters.filter((actor) => actor?.login !== rights.viewer);
	const deciding = others.length > 0 ? others : setters;
	if (deciding.some((actor) => mayWriteText(actor, issue, rights))) return counts(issue.title);
	return proposal(deciding.at(-1) ?? null, titleBelow(issue, renames, agreed, rights));
}
function knownProposal(issue, { proposals }) {
	const known = proposals[String(issue.number)];
	return issue.events === null && known?.updatedAt === issue.updatedAt ? known : null;
}
function renamesOf({ events }) {
	return (events ?? []).filter((event) => event.kind === "renamed");
}
function renamersInQuestion(issue, baseOf) {
	const { block, marker } = parsedBody(issue);
	if (block === "newer") return [];
	const base = marker === null ? void 0 : baseOf(marker.key);
	return marker?.title === titleHash(issue.title) && (base === void 0 || titlesAtBase(base).issue === issue.title) ? [] : loginsOf([...renamesOf(issue).map(({ actor }) => actor), issue.author]);
}
function addersInQuestion({ author, events }) {
	return loginsOf([...(events ?? []).filter(({ kind }) => kind === "renamed" || kind === "attached").map(({ actor }) => actor), author]);
}
function loginsOf(actors) {
	return actors.flatMap((actor) => actor === null || actor.isBot ? [] : [actor.login]);
}
function counts(title) {
	return {
		title,
		proposedBy: null
	};
}
function proposal(by, title) {
	return {
		title,
		proposedBy: by?.login ?? "somebody whose account was deleted"
	};
}
function settersOf({ author }, title, renames) {
	const setters = renames.filter(({ to }) => to === title).map(({ actor }) => actor);
	return (renames[0]?.from ?? title) === title ? [author, ...setters] : setters;
}
function mayWriteText(actor, issue, rights) {
	if (actor === null) return isTrustedAuthor(issue, rights);
	if (actor.login === rights.viewer) return true;
	if (actor.login === issue.author?.login && issue.authorAssociation === "OWNER") return true;
	return rights.mayWrite(actor.login) || actor.isBot && rights.trustedBots.has(actor.login);
}
function isTrustedAuthor({ author, authorAssociation }, { mayWrite }) {
	return author !== null && (author.isBot || authorAssociation === "OWNER" || mayWrite(author.login));
}
function titleBelow(issue, renames, agreed, rights) {
	for (const { from, to, actor } of renames.toReversed()) {
		if (actor !== null && actor.login !== rights.viewer && to !== agreed && mayWriteText(actor, issue, rights)) return to;
		if (from === agreed) return null;
	}
	return null;
}
// src/sync/read/writers.ts
var Writers = class {
	accounts;
	#hasAccess;
	#answers = /* @__PURE__ */ new Map();
	constructor(accounts, hasAccess) {
		this.accounts = new Set(accounts);
		this.#hasAccess = hasAccess;
	}
	has(login) {
		return this.accounts.has(login) || this.#answers.get(login) === true;
	}
	async ask(logins) {
		for (const login of logins) if (!this.accounts.has(login) && !this.#answers.has(login)) this.#answers.set(login, await this.#hasAccess(login));
	}
};
const UNKNOWN_WRITER = "unknown";
// src/sync/read/find-writers.ts
async function findWriters(reader, seen) {
	const { look, issues, records, settings } = seen;
	const viewer = look.viewer === null ? [] : [look.viewer.login];
	const recorded = records.map(({ writer }) => writer).filter((writer) => writer !== UNKNOWN_WRITER);
	const writers = new Writers([...viewer, ...recorded], (login) => reader.hasWriteAccess(login));
	await writers.ask(authorsInQuestion(issues.all, records, settings.labels.all));
	await askEditors({
		...seen,
		writers
	});
	return writers;
}
async function askEditors(seen) {
	const { issues, records, settings, plans, writers } = seen;
	const owned = issues.owned(records, settings.labels.all, (login) => writers.has(login));
	const bases = plans.flatMap(({ base }) => base === null ? [] : [base.byKey]);
	const baseOf = (key) => bases.find((byKey) => byKey.has(key))?.get(key);
	const ours = everyOwned(owned);
	const read = issues.all.filter(({ number }) => issues.readAt(number) !== null);
	await writers.ask([...editorsInQuestion(ours.values(), baseOf), ...read.flatMap((issue) => {
		if (ours.has(issue.number)) return renamersInQuestion(issue, baseOf);
		return issue.parent !== null && ours.has(issue.parent) ? addersInQuestion(issue) : [];
	})]);
}
// src/issue/brief-body.ts
const MAX_LENGTH = 3e4;
function briefBody(body) {
	if (body.length > MAX_LENGTH) return null;
	const { block, marker, boxes } = parseBody(body);
	if (block !== "intact" || marker === null) return null;
	const { plan, key, hash, title, kind, removed, repo } = marker;
	return {
		marker: {
			plan,
			key,
			hash,
			title,
			kind,
			removed,
			...repo !== void 0 && { repo }
		},
		boxes: [...boxes]
	};
}
function bodyInBrief({ marker, boxes }) {
	const lines = boxes.map(([key, isTicked]) => renderBox(key, isTicked ? "done" : "open", "…", 0));
	return [
		renderMarker(marker),
		...lines,
		renderEnd(boxes.length)
	].join("\n");
}
// src/record/last-seen-rows.ts
const actor = nullable(strictObject({
	login: string(),
	isBot: boolean()
}));
const sortSchema = strictObject({
	plan: string(),
	kind: _enum(ITEM_KINDS),
	repo: optional(int()),
	labels: array(string()),
	author: actor,
	association: string()
});
const moreSchema = strictObject({
	closed: optional(_enum([
		"completed",
		"not_planned",
		"duplicate"
	])),
	events: optional(array(tuple([
		_enum(["open", "closed"]),
		actor,
		string()
	]))),
	edited: optional(tuple([actor, string()])),
	locked: optional(literal(true)),
	comments: optional(int()),
	milestone: optional(strictObject({
		number: int(),
		title: string(),
		due: nullable(string())
	})),
	type: optional(nullable(string())),
	fields: optional(record(string(), string())),
	childCount: optional(int()),
	assignees: optional(array(string())),
	children: optional(array(issueNumberSchema)),
	blockedBy: optional(array(issueNumberSchema)),
	title: optional(string()),
	removed: optional(literal(true)),
	boxes: optional(array(tuple([string(), boolean()])))
});
const rowSchema = tuple([
	issueNumberSchema,
	int(),
	string(),
	string(),
	union([literal(0), issueNumberSchema]),
	string(),
	string(),
	moreSchema
]);
const seenRows = strictObject({
	sorts: array(sortSchema),
	issues: array(rowSchema)
});
function issuesOf({ sorts, issues }) {
	if (issues.some(([, sort]) => sort < 0 || sort >= sorts.length)) return null;
	return issues.map((row) => presumedIssue(row, elementAt(sorts, row[1], "sorts")));
}
function presumedIssue([number, , title, updatedAt, parent, key, hash, more], { plan, kind, repo, labels, author, association }) {
	const stateEvents = (more.events ?? []).map(([to, by, at]) => ({
		to,
		actor: by,
		at
	}));
	return {
		number,
		nodeId: "",
		databaseId: 0,
		title,
		body: bodyInBrief({
			marker: {
				plan,
				key,
				hash,
				title: more.title ?? titleHash(title),
				kind,
				removed: more.removed === true,
				...repo !== void 0 && { repo }
			},
			boxes: more.boxes ?? []
		}),
		state: more.closed === void 0 ? "open" : "closed",
		closeReason: more.closed ?? null,
		closedBy: more.closed === void 0 ? null : stateEvents.findLast(({ to }) => to === "closed")?.actor ?? null,
		stateEvents,
		events: null,
		author,
		authorAssociation: association,
		locked: more.locked === true,
		labels,
		comments: more.comments ?? 0,
		milestone: more.milestone ?? null,
		...more.type !== void 0 && { type: more.type },
		...more.fields !== void 0 && { fields: more.fields },
		...more.childCount !== void 0 && { childCount: more.childCount },
		assignees: more.assignees ?? [],
		updatedAt,
		edited: more.edited === void 0 ? null : {
			by: more.edited[0],
			at: more.edited[1]
		},
		parent: parent === 0 ? null : parent,
		children: (more.children ?? []).map((child) => ({
			number: child,
			state: "open"
		})),
		blockedBy: more.blockedBy ?? []
	};
}
function renderRows(issues) {
	const sorts = /* @__PURE__ */ new Map();
	const rows = issues.flatMap((issue) => {
		const brief = briefBody(issue.body);
		if (brief === null) return [];
		const { plan, kind, repo, key, hash, title, removed } = brief.marker;
		const sort = {
			plan,
			kind,
			...repo !== void 0 && { repo },
			labels: [...issue.labels],
			author: issue.author,
			association: issue.authorAssociation
		};
		const text = JSON.stringify(sort);
		const place = sorts.get(text) ?? sorts.size;
		sorts.set(text, place);
		const more = {
			...moreOf(issue),
			...title !== titleHash(issue.title) && { title },
			...removed && { removed: true },
			...brief.boxes.length > 0 && { boxes: brief.boxes.map(([box, isTicked]) => [box, isTicked]) }
		};
		const row = [
			issue.number,
			place,
			issue.title,
			issue.updatedAt,
			issue.parent ?? 0,
			key,
			hash,
			more
		];
		return [JSON.stringify(row)];
	});
	return `{"sorts":[\n${[...sorts.keys()].join(",\n")}\n],"issues":[\n${rows.join(",\n")}\n]}\n`;
}
function moreOf(issue) {
	const { stateEvents, edited, assignees, children, blockedBy, type, fields, childCount } = issue;
	return {
		...issue.closeReason !== null && { closed: issue.closeReason },
		...stateEvents.length > 0 && { events: stateEvents.map(({ to, actor: by, at }) => [
			to,
			by,
			at
		]) },
		...edited !== null && { edited: [edited.by, edited.at] },
		...issue.locked && { locked: true },
		...issue.comments > 0 && { comments: issue.comments },
		...issue.milestone !== null && { milestone: issue.milestone },
		...type !== void 0 && { type },
		...fields !== void 0 && { fields },
		...childCount !== void 0 && { childCount },
		...assignees.length > 0 && { assignees: [...assignees] },
		...children.length > 0 && { children: children.map(({ number }) => number) },
		...blockedBy.length > 0 && { blockedBy: [...blockedBy] }
	};
}
// src/record/last-seen.ts
const FORMAT = 1;
const FOLDER = "issues/";
const INDEX = `${FOLDER}index.json`;
const NUMBERS_A_FILE = 500;
const indexSchema = strictObject({
	format: literal(FORMAT),
	repository: int(),
	label: string(),
	fingerprint: string(),
	until: string(),
	allReadAt: string(),
	whole: array(issueNumberSchema)
});
function readLastSeen(files, of) {
	const index = parse(indexSchema, files.get(INDEX));
	if (index?.repository !== of.repository || index.label !== of.label || index.fingerprint !== of.fingerprint) return null;
	const issues = /* @__PURE__ */ new Map();
	for (const [path, text] of files) {
		if (!path.startsWith(FOLDER) || path === INDEX) continue;
		const file = parse(seenRows, text);
		const found = file === null ? null : issuesOf(file);
		if (found === null) return null;
		for (const issue of found) issues.set(issue.number, issue);
	}
	return {
		until: index.until,
		allReadAt: index.allReadAt,
		whole: new Set(index.whole),
		issues: withChildren(issues)
	};
}
function parse(schema, text) {
	if (text === void 0) return null;
	try {
		return schema.safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}
function withChildren(issues) {
	return new Map([...issues].map(([number, issue]) => {
		if (issue.children.length === 0) return [number, issue];
		const children = issue.children.map((child) => {
			const { state, updatedAt } = issues.get(child.number) ?? child;
			return {
				number: child.number,
				state,
				updatedAt
			};
		});
		return [number, {
			...issue,
			children
		}];
	}));
}
function renderLastSeen(files, of, { issues, ...times }) {
	const whole = [];
	const groups = /* @__PURE__ */ new Map();
	for (const issue of [...issues].sort((a, b) => a.number - b.number)) {
		const path = `${FOLDER}${Math.floor(issue.number / NUMBERS_A_FILE)}.json`;
		if (briefBody(issue.body) === null) whole.push(issue.number);
		else groups.set(path, groups.get(path) ?? []).get(path)?.push(issue);
	}
	const index = {
		format: FORMAT,
		...of,
		...times,
		whole
	};
	const wanted = /* @__PURE__ */ new Map([[INDEX, `${JSON.stringify(index)}\n`]]);
	for (const path of files.keys()) if (path.startsWith(FOLDER) && path !== INDEX) wanted.set(path, null);
	for (const [path, group] of groups) wanted.set(path, renderRows(group));
	return new Map([...wanted].filter(([path, text]) => files.get(path) !== text));
}
// src/sync/context/configuration.ts
async function readConfiguration({ files, contents, branch }, overrides, reader) {
	const { configPath } = overrides;
	const file = files.find(({ path }) => path === configPath);
	if (file === void 0) {
		if (!overrides.isConfigRequired) return readSettings(null, overrides);
		const place = branch === null ? "" : ` on ${branch}`;
		throw new ConfigError(`There is no configuration file ${configPath}${place}.`, { hint: "Correct the `config` input, or add the file." });
	}
	const bytes = contents.get(file.blob) ?? (await reader.readBlobs([file.blob])).get(file.blob);
	if (bytes === void 0) throw new ConfigError(`GitHub did not return the text of ${configPath}.`, { hint: "Run again; if that does not help, make the file smaller." });
	return readSettings({
		path: configPath,
		text: new TextDecoder().decode(bytes)
	}, overrides);
}
// src/sync/read/issue-cache.ts
var IssueCache = class {
	#issues = /* @__PURE__ */ new Map();
	#readAt = /* @__PURE__ */ new Map();
	#gone = /* @__PURE__ */ new Map();
	#created = /* @__PURE__ */ new Set();
	#presumed = /* @__PURE__ */ new Set();
	#owned = null;
	#repository;
	constructor(issues, repository = 0) {
		this.#repository = repository;
		for (const issue of issues) this.#issues.set(issue.number, issue);
	}
	get all() {
		return [...this.#issues.values()];
	}
	find(number) {
		return this.#issues.get(number) ?? null;
	}
	get gone() {
		return new Set(this.#gone.keys());
	}
	whyGone(number) {
		return this.#gone.get(number) ?? null;
	}
	owned(records, label, mayWrite) {
		this.#owned ??= sortOwned(this.all, records, label, mayWrite, this.#repository);
		return this.#owned;
	}
	add(issues) {
		this.#owned = null;
		for (const issue of issues) if (!this.#issues.has(issue.number)) this.#issues.set(issue.number, issue);
	}
	presume(issues) {
		this.#owned = null;
		for (const issue of issues) {
			this.#issues.set(issue.number, issue);
			this.#presumed.add(issue.number);
		}
	}
	isPresumed(number) {
		return this.#presumed.has(number);
	}
	addCreated(issue, now) {
		this.#owned = null;
		this.#issues.set(issue.number, issue);
		this.#created.add(issue.number);
		this.#readAt.set(issue.number, now);
		const parent = issue.parent === null ? void 0 : this.#issues.get(issue.parent);
		if (parent === void 0 || parent.children.some((child) => child.number === issue.number)) return;
		this.#issues.set(parent.number, {
			...parent,
			children: [...parent.children, {
				number: issue.number,
				state: issue.state
			}],
			...parent.childCount === void 0 ? {} : { childCount: parent.childCount + 1 }
		});
	}
	fill(number) {
		const parent = this.#issues.get(number);
		if (parent !== void 0) this.#issues.set(number, {
			...parent,
			childCount: 100
		});
		this.#owned = null;
	}
	isCreated(number) {
		return this.#created.has(number);
	}
	readAt(number) {
		return this.#readAt.get(number) ?? null;
	}
	async verify(reader, numbers, { now, notBefore }) {
		const isUnread = (number) => (this.#readAt.get(number) ?? -1e400) < notBefore && !this.#gone.has(number);
		const unread = [...new Set(numbers)].filter(isUnread);
		if (unread.length === 0) return false;
		this.#owned = null;
		for (const [number, read] of await reader.readIssues(unread)) {
			this.#presumed.delete(number);
			if (read.found) this.#issues.set(number, read.issue);
			else {
				this.#issues.delete(number);
				this.#gone.set(number, read.why);
			}
		}
		for (const number of unread) this.#readAt.set(number, now);
		return true;
	}
};
// src/sync/read/marked-ids.ts
function keepMarkedIds(repository) {
	const { issues, records, settings, writers } = repository;
	if (repository.plans.every(({ record }) => record !== null)) return repository;
	const owned = issues.owned(records, settings.labels.all, (login) => writers.has(login));
	const taken = new Set(records.map(({ plan }) => plan));
	const isLost = ({ record, planId: id }) => record === null && !owned.marked.has(id);
	for (const tracked of repository.plans) if (!isLost(tracked)) taken.add(tracked.planId);
	const plans = repository.plans.map((tracked) => {
		if (!isLost(tracked)) return tracked;
		const older = planId(tracked.file.path, (id) => taken.has(id));
		const found = owned.marked.get(older)?.some(({ marker }) => marker.kind === "plan") === true ? older : repository.look.moreIssues === null ? idOfAlike(tracked, owned, taken) : null;
		if (found === null) return tracked;
		taken.add(found);
		return {
			...tracked,
			planId: found
		};
	});
	return {
		...repository,
		plans
	};
}
function idOfAlike({ text }, { marked }, taken) {
	const titles = new Set(text?.items.slice(1).map(({ title }) => normaliseTitle(title)));
	let best = null;
	for (const [id, entries] of marked) {
		if (taken.has(id)) continue;
		const known = entries.filter(({ marker }) => marker.kind !== "plan" && !marker.removed);
		const names = new Set(known.map(({ issue }) => normaliseTitle(issue.title)));
		const shared = [...names].filter((name) => titles.has(name)).length;
		if (shared > 0 && shared * 2 >= Math.min(titles.size, names.size) && shared > (best?.shared ?? 0)) best = {
			id,
			shared
		};
	}
	return best?.id ?? null;
}
// src/sync/read/recorded-files.ts
async function withRecordedFiles(reader, look, records) {
	const listed = new Set(look.files.map(({ path }) => path));
	const paths = records.map(({ path }) => path).filter((path) => !listed.has(path));
	if (!look.truncated || paths.length === 0 || look.tip.commit === null) return look;
	const { files, contents } = await reader.readFiles({
		branch: look.tip.branch,
		at: look.tip.commit,
		paths
	});
	const found = files.filter(({ path }) => paths.includes(path));
	return {
		...look,
		files: [...look.files, ...found],
		contents: new Map([...look.contents, ...contents])
	};
}
function withoutRemovals(settings) {
	return {
		...settings,
		policyFor: (path) => ({
			...settings.policyFor(path),
			onItemRemoved: "keep"
		})
	};
}
// src/sync/read/skip-reason.ts
function reasonToSkip({ isArchived, issuesEnabled, isFork, state }, { isWantedInFork }) {
	if (isArchived) return "archived";
	if (!issuesEnabled) return isFork ? "fork-without-issues" : "no-issues";
	return isFork && !isWantedInFork && state.commit === null ? "fork" : null;
}
// src/sync/read/read-repository.ts
async function readRepositoryState(reader, query) {
	const { look: seen, settings } = await lookWithSettings(reader, query);
	const { records: found, unreadable } = readRecords(seen.state.files);
	const records = found.filter((record) => isOfRepository(record, seen));
	const look = await withRecordedFiles(reader, seen, records);
	const files = await readPlanFiles(look, settings, (blobs) => reader.readBlobs(blobs));
	const mayBeEmpty = query.mayBeEmpty === true || reasonToSkip(look, settings) !== null;
	if (files.length === 0 && records.length === 0 && !mayBeEmpty) throw noPlan(settings);
	const { tracked, away, pulls } = await assignPlans(reader, look, files, records, settings);
	const issues = new IssueCache(look.issues, look.repository.id);
	const writers = await findWriters(reader, {
		look,
		issues,
		records,
		settings,
		plans: tracked
	});
	return keepMarkedIds({
		repo: reader.repo,
		look,
		settings,
		plans: tracked,
		away,
		pulls,
		records: records.map((record) => recordNow(record, tracked)),
		issues,
		lastSeen: readLastSeen(look.state.files, lastSeenOf(look, settings)),
		allReadAt: null,
		writers,
		unreadableRecords: unreadable,
		charts: /* @__PURE__ */ new Map(),
		finished: new Set([...finishedIssues(look.claims).values()].map(({ issue }) => issue))
	});
}
function recordNow(record, tracked) {
	return tracked.find((plan) => plan.record === record)?.base?.record ?? record;
}
function lastSeenOf(look, { labels, fingerprint }) {
	return {
		repository: look.repository.id,
		label: labels.all,
		fingerprint
	};
}
function isOfRepository({ repository }, look) {
	return repository === null || look.repository.id === 0 || repository === look.repository.id;
}
async function readWholeRepository(reader, query) {
	return readRemainingIssues(reader, await readRepositoryState(reader, query));
}
async function readRemainingIssues(reader, repository) {
	if (repository.look.moreIssues === null) return repository;
	repository.issues.add(await repository.look.moreIssues());
	const writers = await findWriters(reader, repository);
	return keepMarkedIds({
		...repository,
		look: {
			...repository.look,
			moreIssues: null
		},
		writers
	});
}
async function lookWithSettings(reader, query) {
	const assumed = readSettings(null, query.overrides);
	const { configPath } = query.overrides;
	const lookAs = (settings) => reader.look({
		branch: settings.branch ?? void 0,
		branchHint: query.overrides.defaultBranch,
		at: query.at,
		label: settings.labels.all,
		asksClosing: query.asksClosing,
		issueFields: settings.namesIssueFields,
		wanted: (path) => path === configPath || settings.isPlan(path),
		reach: (folder) => configPath.startsWith(`${folder}/`) ? "named" : settings.planFolders(folder)
	});
	const first = await lookAs(assumed);
	const settings = await readConfiguration({
		...first,
		branch: first.tip.branch
	}, query.overrides, reader);
	const look = settings.labels.all === assumed.labels.all && !settings.namesIssueFields && (settings.branch ?? first.tip.branch) === first.tip.branch && (!first.truncated || settings.globs.join("\n") === assumed.globs.join("\n")) ? first : await lookAs(settings);
	return {
		look,
		settings: look.missed ? withoutRemovals(settings) : settings
	};
}
function noPlan(settings) {
	return planNotFound("No plan found.", settings.globs, "Name your plan files in the `plans` input or under `plans:` in .github/plansync.yml.");
}
export { needsWrite as C, wordsInBlock as D, replaceBlock as E, renderBox as O, isRendered as S, renderBlock as T, sortOwned as _, reasonToSkip as a, whyUnheard as b, withChildren as c, knownProposal as d, renamesOf as f, everyOwned as g, issueTitle as h, readWholeRepository as i, askEditors as l, titlesAtBase as m, readRemainingIssues as n, IssueCache as o, voteOf as p, readRepositoryState as r, renderLastSeen as s, lastSeenOf as t, findWriters as u, roomBelow as v, parseBody as w, parsedBody as x, hasVote as y };
