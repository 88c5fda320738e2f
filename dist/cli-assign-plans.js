import { c as InternalError, n as ConfigError } from "./cli-errors.js";
import { n as dropDirections, t as dropControls } from "./cli-control-characters.js";
import { t as elementAt } from "./cli-element-at.js";
import { n as later } from "./cli-epoch-ms.js";
import { r as rollUp } from "./cli-progress.js";
import { a as profileOf, i as sharedLines, o as similarity, r as matchPlans, s as differInLanguage, t as assignFiles } from "./cli-files.js";
import { n as plainText, t as normaliseTitle } from "./cli-normalise.js";
import { _ as string, c as literal, f as number, g as strictObject, h as record, l as looseObject, m as optional, n as array, p as object, r as boolean, rt as _nonnegative, s as int, t as _enum, u as nullable, v as tuple, y as union } from "./cli-schemas.js";
import { n as issueNumberSchema } from "./cli-issue-number.js";
import { A as shorten, I as taskTitle, K as Lines, P as linePlaces, X as lineNumber, Y as NO_LINE, Z as linesBelow, _t as PLAN_ITEM, gt as ITEM_KINDS, j as readSlip, k as cureOf, q as withLineFeeds, t as readPlanFile, vt as itemIndex } from "./cli-plan-files.js";
import { n as planId } from "./cli-keys.js";
import { createHash } from "node:crypto";
// src/iso-seconds.ts
function isoSeconds(moment) {
	return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}
// src/agents/claim/lease.ts
const GRACE = 6e4;
const FINISHING = 12e4;
function leaseEnd({ committedAt, lease }) {
	return later(committedAt, lease);
}
function takeoverTime(claim) {
	return claim.state === "done" ? later(claim.committedAt, FINISHING) : later(leaseEnd(claim), GRACE);
}
function isLive(claim, { now, isOpen, hasPull }) {
	if (!isOpen || claim.state === "released") return false;
	return now <= takeoverTime(claim) || claim.state === "held" && hasPull;
}
function isToBeRenewed(claim, now) {
	return claim.state === "held" && now >= later(claim.committedAt, claim.lease / 2);
}
// src/issue/text/clean.ts
const BYTE_ORDER_MARK = /\ufeff/g;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;
function cleanText(text) {
	return dropControls(text).replace(BYTE_ORDER_MARK, "").replace(LONE_SURROGATE, "�");
}
function cleanLine(text) {
	return cleanText(dropDirections(text)).replace(/\s+/g, " ").trim();
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
// src/agents/claim/claim.ts
const MINUTE = 6e4;
const LEASE = 30 * MINUTE;
const LONGEST_LEASE = 1440 * MINUTE;
const LONGEST_EVIDENCE = 300;
function renderClaim(issue, claim) {
	return [
		`Claim #${issue}`,
		`holder: ${claim.holder}`,
		`session: ${claim.session}`,
		`lease: ${Math.round(claim.lease / MINUTE)}m`,
		`state: ${claim.state}`,
		...claim.evidence === null ? [] : [`evidence: ${cleanEvidence(claim.evidence)}`]
	].join("\n");
}
function cleanEvidence(text) {
	return cutText(cleanLine(text), LONGEST_EVIDENCE);
}
function parseClaim(at) {
	const fields = new Map(at.message.split("\n").flatMap((line) => {
		const found = /^([a-z]+):[ \t]*(.*)$/.exec(line.trimEnd());
		return found?.[1] === void 0 || found[2] === void 0 ? [] : [[found[1], found[2]]];
	}));
	const evidence = fields.get("evidence");
	return {
		issue: at.issue,
		committedAt: at.committedAt,
		at,
		holder: cutText(cleanLine(fields.get("holder") ?? "?"), 60),
		session: fields.get("session") ?? "",
		lease: readLease(fields.get("lease")),
		state: readState(fields.get("state")),
		evidence: evidence === void 0 || evidence === "" ? null : cleanEvidence(evidence)
	};
}
function readState(text) {
	return text === "released" || text === "done" ? text : "held";
}
function readLease(text) {
	const minutes = Number(/^(\d{1,6})m$/.exec(text ?? "")?.[1]);
	return Number.isNaN(minutes) ? LEASE : Math.min(minutes * MINUTE, LONGEST_LEASE);
}
// src/reconcile/identity-of-items/answers.ts
const answers = array(strictObject({
	issue: issueNumberSchema,
	title: string()
}));
function answersPath(planId) {
	return `answers/${planId}.json`;
}
function readAnswers(files, planId) {
	const text = files.get(answersPath(planId));
	if (text === void 0) return [];
	try {
		const parsed = answers.safeParse(JSON.parse(text));
		return parsed.success ? parsed.data : [];
	} catch {
		return [];
	}
}
function itemOfAnswer(plan, { title }) {
	const [item, ...others] = plan.items.filter((each) => each.index > 0 && normaliseTitle(each.title) === title);
	return item === void 0 || others.length > 0 ? null : item;
}
// src/issue/marker.ts
const MARKER_VERSION = 1;
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
		...marker.removed ? ["removed=1"] : [],
		...marker.repo === void 0 ? [] : [`repo=${String(marker.repo)}`],
		...marker.ticks === void 0 ? [] : [`ticks=${encode(marker.ticks)}`],
		...marker.lines === void 0 ? [] : [`lines=${encode(marker.lines)}`]
	];
	return `<!-- plansync v${String(MARKER_VERSION)} ${fields.join(" ")} -->`;
}
function readMarkerLine(line) {
	const match = LINE.exec(line.trimEnd());
	if (match === null) return null;
	const version = Number(match[1]);
	if (version > MARKER_VERSION) return "newer";
	const fields = /* @__PURE__ */ new Map();
	for (const field of elementAt(match, 2, "groups").split(" ")) {
		const equals = field.indexOf("=");
		if (equals > 0) fields.set(field.slice(0, equals), decode(field.slice(equals + 1)));
	}
	const plan = fields.get("plan");
	const key = fields.get("item");
	const hash = fields.get("hash");
	const title = fields.get("title") ?? "";
	const kind = ITEM_KINDS.find((name) => name === fields.get("kind"));
	if (version !== MARKER_VERSION || plan === void 0 || key === void 0 || hash === void 0 || kind === void 0) return null;
	const [repo, ticks, lines] = [
		fields.get("repo"),
		fields.get("ticks"),
		fields.get("lines")
	];
	return {
		plan,
		key,
		hash,
		title,
		kind,
		removed: fields.get("removed") === "1",
		...repo !== void 0 && /^[1-9]\d{0,15}$/.test(repo) && { repo: Number(repo) },
		...ticks !== void 0 && { ticks },
		...lines !== void 0 && { lines }
	};
}
function isSameText(a, b) {
	return (a.repo === void 0 || b.repo === void 0 || a.repo === b.repo) && a.plan === b.plan && a.key === b.key && a.hash === b.hash && a.title === b.title && a.kind === b.kind && a.removed === b.removed;
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
const state = _enum([
	"open",
	"done",
	"dropped"
]);
const recordedIssue = union([literal(0), issueNumberSchema]);
const aspect = _enum([
	"parent",
	"order",
	"blockers"
]);
const parents = strictObject({
	plan: string(),
	issue: nullable(issueNumberSchema)
});
const orders = strictObject({
	plan: array(string()),
	issue: array(string())
});
const traits = strictObject({
	plan: array(string()),
	issue: array(string())
});
const titles = strictObject({
	plan: string(),
	issue: string(),
	isConflict: optional(literal(true))
});
const exceptSchema = strictObject({
	plan: optional(state),
	issue: optional(state),
	away: optional(boolean()),
	stale: optional(array(aspect)),
	title: optional(titles),
	traits: optional(traits),
	parent: optional(parents),
	order: optional(orders)
});
const undoSchema = strictObject({
	carrier: _enum([
		"box",
		"status",
		"numbered",
		"heading"
	]),
	text: string(),
	beside: optional(string()),
	started: optional(literal(true))
});
const unreadSchema = strictObject({
	at: int().check(_nonnegative()),
	key: string(),
	issue: recordedIssue,
	kind: _enum(ITEM_KINDS),
	title: string(),
	id: nullable(string()),
	text: string(),
	section: array(string()),
	parent: string(),
	below: array(string()),
	state
});
const itemsSchema = array(tuple([
	string(),
	recordedIssue,
	int(),
	nullable(state)
]));
const exceptsSchema = record(string(), exceptSchema);
const proposedSchema = strictObject({
	state: optional(_enum(["open", "done"])),
	title: optional(string()),
	titles: optional(titles),
	parent: optional(parents),
	traits: optional(traits),
	order: optional(orders)
});
const pendingSchema = strictObject({
	blob: string(),
	from: string(),
	lists: nullable(strictObject({
		items: itemsSchema,
		unread: array(unreadSchema),
		except: exceptsSchema
	}))
});
const offersSchema = record(string(), strictObject({
	title: string(),
	said: string()
}));
const proposalSchema = strictObject({
	by: string(),
	title: string(),
	updatedAt: string()
});
const recordSchema = strictObject({
	format: literal(3),
	plan: string(),
	path: string(),
	branch: nullable(string()),
	repository: nullable(int()),
	base: strictObject({
		commit: string(),
		blob: string()
	}),
	pending: array(pendingSchema),
	takes: boolean(),
	fingerprint: string(),
	writer: string(),
	follower: string(),
	choice: string(),
	outside: boolean(),
	items: itemsSchema,
	unread: array(unreadSchema),
	except: exceptsSchema,
	undo: record(string(), undoSchema),
	formerly: record(string(), string()),
	cascades: record(string(), array(string())),
	gone: record(string(), issueNumberSchema),
	orphans: record(string(), issueNumberSchema),
	away: nullable(_enum([
		"gone",
		"replaced",
		"left-out"
	])),
	fields: optional(array(string())),
	milestones: optional(record(string(), string())),
	strangers: array(issueNumberSchema),
	offers: offersSchema,
	proposals: record(string(), proposalSchema),
	proposed: nullable(record(string(), proposedSchema)),
	labels: array(string()),
	refs: record(string(), _enum([
		"deleted",
		"transferred",
		"not-an-issue",
		"unlike"
	])),
	results: nullable(string())
});
function listedItems({ items, unread }) {
	return [...items.map(([key, issue]) => [key, issue]), ...unread.map(({ key, issue }) => [key, issue])];
}
// src/plan/model/drop-below.ts
function dropBelowDropped(plan) {
	const read = plan.items.some(({ unread }) => unread !== void 0) ? withRolledUp(plan) : plan;
	if (!read.items.some(({ index, state }) => index > 0 && state === "dropped")) return read;
	const items = [];
	for (const item of read.items) {
		const isTaken = (item.parent === null || item.parent === 0 ? null : elementAt(items, item.parent, "items"))?.state === "dropped" && item.state === "open" && item.unread === void 0;
		items.push(isTaken ? {
			...item,
			state: "dropped",
			started: false
		} : item);
	}
	return {
		...read,
		items
	};
}
function withRolledUp(plan) {
	const isDerived = ({ stateFrom, unread }) => stateFrom === "children" && unread === void 0;
	const states = rollUp(plan, (index) => {
		const item = elementAt(plan.items, index, "items");
		return isDerived(item) ? null : item.state;
	});
	return {
		...plan,
		items: plan.items.map((item) => {
			const state = isDerived(item) ? elementAt(states, item.index, "states") : item.state;
			return {
				...item,
				state,
				started: item.started && state === "open"
			};
		})
	};
}
// src/plan/model/insert-items.ts
function insertItems(plan, inserted) {
	const own = plan.items.length;
	if (inserted.length === 0) return {
		plan,
		placeOf: plan.items.map(({ index }) => index)
	};
	const follow = /* @__PURE__ */ new Map();
	const anchors = [];
	inserted.forEach(({ behind }, at) => {
		const anchor = behind < own ? behind : elementAt(anchors, behind - own, "inserted items");
		anchors.push(anchor);
		const known = follow.get(anchor);
		if (known === void 0) follow.set(anchor, [own + at]);
		else known.push(own + at);
	});
	const order = plan.items.flatMap(({ index }) => [index, ...follow.get(index) ?? []]);
	const placeOf = [];
	order.forEach((id, place) => placeOf[id] = itemIndex(place));
	const place = (id) => elementAt(placeOf, id, "places");
	const takenBy = new Map(inserted.flatMap(({ takes }, at) => takes.map((index) => [index, own + at])));
	const bare = order.map((id, at) => {
		const index = itemIndex(at);
		const item = plan.items[id];
		if (item === void 0) {
			const { parent, item: fields } = elementAt(inserted, id - own, "inserted items");
			return {
				...fields,
				index,
				parent: place(parent),
				children: []
			};
		}
		const above = takenBy.get(id) ?? item.parent;
		const parent = above === null ? null : place(above);
		return {
			...item,
			index,
			parent,
			children: [],
			dependsOn: item.dependsOn.map(place)
		};
	});
	for (const { index, parent } of bare) if (parent !== null) elementAt(bare, parent, "items").children.push(index);
	const items = bare.map((item) => item.stateFrom === "none" && item.children.length > 0 ? {
		...item,
		stateFrom: "children"
	} : item);
	return {
		plan: {
			...plan,
			items
		},
		placeOf
	};
}
// src/record/base-unread.ts
function unreadOfBase(record, plan, entryOf, lineOf) {
	const parsedAt = new Map(entryOf.flatMap((at, index) => at === null ? [] : [[at, index]]));
	if (record.unread.length === 0 && parsedAt.size === record.items.length) return {
		inserted: [],
		entries: []
	};
	const lines = plan.text.split(/\r\n?|\n/);
	const inserted = [];
	const entries = [];
	const idOfKey = /* @__PURE__ */ new Map();
	const indexOfKey = new Map(entryOf.flatMap((at, index) => at === null ? [] : [[elementAt(record.items, at, "items of the record")[0], itemIndex(index)]]));
	let behind = PLAN_ITEM;
	const insert = (item, parent, entry, below = []) => {
		const takes = below.flatMap((key) => indexOfKey.get(key) ?? []);
		inserted.push({
			parent,
			behind,
			takes,
			item
		});
		entries.push(entry);
		behind = plan.items.length + inserted.length - 1;
		idOfKey.set(entry.key, behind);
	};
	for (const row of rowsOf(record)) {
		if (row.unread !== null) {
			const { key, issue, state, parent, below } = row.unread;
			const above = idOfKey.get(parent) ?? PLAN_ITEM;
			insert(unreadItem(row.unread, state), above, {
				key,
				issue,
				state,
				except: row.except
			}, below);
			continue;
		}
		const [key, issue, line, state] = row.item;
		const index = parsedAt.get(row.at);
		if (index !== void 0) {
			behind = index;
			idOfKey.set(key, index);
		} else if (key !== "") {
			const text = lines[lineOf(lineNumber(line)) - 1] ?? "";
			const item = {
				kind: "task",
				title: plainText(text),
				id: null,
				text,
				section: []
			};
			const entry = {
				key,
				issue,
				state: state ?? "open",
				except: row.except
			};
			insert(unreadItem(item, entry.state), enclosing(plan, behind), entry);
		}
	}
	return {
		inserted,
		entries
	};
}
function rowsOf(record) {
	const rows = [];
	const unreadAt = new Map(record.unread.map((unread) => [unread.at, unread]));
	let at = 0;
	for (let place = 0; place < record.items.length + record.unread.length; place += 1) {
		const except = record.except[String(place)];
		const unread = unreadAt.get(place);
		const item = record.items[at];
		if (unread !== void 0) rows.push({
			unread,
			except
		});
		else if (item !== void 0) {
			rows.push({
				unread: null,
				at,
				item,
				except
			});
			at += 1;
		}
	}
	return rows;
}
function enclosing(plan, behind) {
	if (behind >= plan.items.length) return PLAN_ITEM;
	for (let at = itemIndex(behind); at !== null;) {
		const { kind, parent } = elementAt(plan.items, at, "items of the plan");
		if (kind !== "task" && kind !== "check") return at;
		at = parent;
	}
	return PLAN_ITEM;
}
function unreadItem(item, state) {
	return {
		kind: item.kind,
		title: item.title,
		id: item.id,
		text: item.text,
		section: [...item.section],
		state,
		stateFrom: "own",
		mark: { carrier: "none" },
		line: NO_LINE,
		column: 1,
		offset: -1,
		fields: {},
		tags: [],
		dependsOn: [],
		started: false,
		optional: false,
		body: [],
		reference: null,
		why: {
			kind: ["kept"],
			parent: "heading",
			state: "nothing"
		},
		unread: {
			path: "",
			line: NO_LINE,
			column: 1,
			message: "",
			hint: ""
		}
	};
}
// src/record/base.ts
const UNKNOWN = "";
function joinBase(record, text, options = {}) {
	const entryOf = pairEntries(record, text, options);
	if (entryOf === null) return null;
	const { inserted, entries } = unreadOfBase(record, text, entryOf, options.lineOf ?? ((line) => line));
	const extended = insertItems(text, inserted);
	const plan = dropBelowDropped(extended.plan);
	const known = plan.items.map(() => null);
	[...entryOf.map((at) => entryAt(record, at)), ...entries].forEach((entry, id) => {
		known[elementAt(extended.placeOf, id, "places")] = entry;
	});
	const isSameReading = options.fingerprint === void 0 || options.fingerprint === record.fingerprint;
	const isReadAnew = !isSameReading && !hasSameLines(record, text, options);
	const items = baseItems(record, plan, known, options.landed ?? /* @__PURE__ */ new Map(), {
		isSameReading,
		isReadAnew
	});
	const named = items.filter(({ key }) => key !== "");
	return {
		record,
		plan,
		items,
		byKey: new Map(named.map((entry) => [entry.key, entry]))
	};
}
function entryAt(record, at) {
	if (at === null) return null;
	const [key, issue, , state] = elementAt(record.items, at, "items of the record");
	return {
		key,
		issue,
		state,
		except: record.except[String(placeOfEntry(record, at))]
	};
}
function placeOfEntry(record, at) {
	let place = at;
	for (const unread of record.unread) if (unread.at <= place) place += 1;
	return place;
}
function pairEntries(record, plan, options) {
	const { fingerprint, lineOf = (line) => line } = options;
	const inOrder = plan.items.map((_, index) => index);
	const isSameCount = record.items.length === plan.items.length;
	if (fingerprint === void 0 || fingerprint === record.fingerprint) return isSameCount ? inOrder : null;
	if (!record.items.slice(1).every(([, , line]) => line > 0)) return isSameCount ? inOrder : null;
	const byLine = new Map(record.items.map(([, , line], at) => [lineOf(lineNumber(line)), at]).slice(1));
	return plan.items.map(({ line }, index) => index === 0 ? 0 : byLine.get(line) ?? null);
}
function hasSameLines(record, plan, { lineOf = (line) => line }) {
	return record.items.length === plan.items.length && record.items.every(([, , line], index) => index === 0 || lineOf(lineNumber(line)) === plan.items[index]?.line);
}
function baseItems(record, plan, known, landed, { isSameReading, isReadAnew }) {
	const entryOf = (index) => elementAt(known, index, "entries");
	const keyAt = (index) => entryOf(index)?.key ?? UNKNOWN;
	const exceptAt = (index) => {
		const { state, title, titles, parent, traits, order } = landed.get(keyAt(index)) ?? {};
		return {
			...entryOf(index)?.except,
			...state === void 0 ? {} : {
				plan: state,
				issue: state
			},
			...title === void 0 ? {} : { title: titles ?? {
				plan: title,
				issue: title
			} },
			...parent === void 0 ? {} : { parent },
			...traits === void 0 ? {} : { traits },
			...order === void 0 ? {} : { order }
		};
	};
	const derived = rollUpBase(plan, exceptAt, ({ state }) => state);
	const issueAt = (index) => issueOfEntry(entryOf(index));
	const fields = record.fields === void 0 ? null : new Set(record.fields);
	return plan.items.map((item) => {
		const { index } = item;
		const key = keyAt(index);
		const except = exceptAt(index);
		const host = hostOf(plan, index, issueAt);
		const planState = except?.plan ?? (item.stateFrom === "children" ? elementAt(derived, index, "rolled-up states") : item.state);
		const agreed = isSameReading ? null : entryOf(index)?.state ?? null;
		return {
			key,
			item,
			planId: record.plan,
			issue: issueAt(index),
			planState,
			issueState: except?.issue ?? except?.plan ?? agreed ?? planState,
			closedAway: except?.away === true,
			stale: new Set(except?.stale),
			titles: except?.title ?? null,
			traits: except?.traits ?? null,
			fields,
			formerly: record.formerly[key] ?? null,
			isReadAnew,
			host: host === null ? null : keyAt(host),
			hostIssue: host === null ? null : issueAt(host),
			parents: except?.parent ?? (host === null ? null : {
				plan: keyAt(host),
				issue: issueAt(host)
			}),
			orders: except?.order ?? null,
			blockers: item.dependsOn.flatMap((at) => issueAt(at) ?? []),
			undo: record.undo[key] ?? null,
			cascade: record.cascades[key] ?? [],
			gone: record.gone[key] ?? null
		};
	});
}
function issueOfEntry(entry) {
	return entry === null || entry.issue === 0 ? null : entry.issue;
}
function hostOf(plan, index, issueAt) {
	const above = (at) => elementAt(plan.items, at, "items of the plan").parent;
	for (let at = above(index); at !== null; at = above(at)) if (issueAt(at) !== null) return at;
	return null;
}
function rollUpBase(plan, exceptAt, written) {
	return rollUp(plan, (index) => {
		const item = elementAt(plan.items, index, "items of the plan");
		if (item.stateFrom === "children") return null;
		const except = exceptAt(index);
		const planState = except?.plan ?? written(item);
		return dropsOut(planState, except?.issue ?? planState) ? "dropped" : planState;
	});
}
function dropsOut(plan, issue) {
	return plan === "dropped" || plan === "open" && issue === "dropped";
}
// src/reconcile/identity-of-items/former-titles.ts
function withFormerTitles(base, plans) {
	const { plan } = base;
	const proposed = base.record.proposed ?? {};
	if (base.items.every(({ key, formerly }) => formerly === null && proposed[key]?.title === void 0)) return plan;
	const titles = plans.flatMap(({ items }) => items.map(({ title }) => normaliseTitle(title)));
	const lines = plan.text.split("\n");
	return {
		items: base.items.map((entry) => {
			const { item } = entry;
			const title = comingTitle(entry, proposed[entry.key]?.title, titles) ?? titleToMatch(entry, titles);
			if (title === null) return item;
			const line = lines[item.line - 1];
			if (line !== void 0) lines[item.line - 1] = line.replace(item.title, () => title);
			return {
				...item,
				title,
				text: item.text.replace(item.title, () => title)
			};
		}),
		text: lines.join("\n")
	};
}
function comingTitle({ item }, proposed, titles) {
	if (proposed === void 0 || titles.includes(normaliseTitle(item.title))) return null;
	return titles.includes(normaliseTitle(proposed)) ? proposed : null;
}
function titleToMatch({ item, formerly }, titles) {
	if (formerly === null) return null;
	const [now, before] = [normaliseTitle(item.title), normaliseTitle(formerly)];
	if (titles.includes(now)) return null;
	if (titles.includes(before)) return formerly;
	return likeness(before, titles) > likeness(now, titles) ? formerly : null;
}
function likeness(title, titles) {
	const profile = profileOf(title);
	return Math.max(0, ...titles.map((other) => similarity(profile, profileOf(other))));
}
// src/reconcile/identity-of-items/present-items.ts
function presentItems(base, plans) {
	const items = base.items.filter(({ key }) => key !== "");
	const named = withFormerTitles(base, plans);
	if (items.length === base.items.length) return {
		base,
		version: named,
		items
	};
	const placeOf = new Map(items.map(({ item }, place) => [item.index, place]));
	const present = (index) => {
		for (let at = index; at !== null; at = elementAt(base.plan.items, at, "items of the base").parent) {
			const place = placeOf.get(at);
			if (place !== void 0) return place;
		}
		return null;
	};
	const matchables = items.map(({ item }) => ({
		...elementAt(named.items, item.index, "items of the base"),
		parent: present(item.parent)
	}));
	return {
		base,
		version: {
			...named,
			items: matchables
		},
		items
	};
}
// src/identity/text/word-runs.ts
const NONE = -1;
const STATES = "states";
var WordRuns = class {
	#ids = /* @__PURE__ */ new Map();
	#next = /* @__PURE__ */ new Map();
	#parent = [0];
	#word = [0];
	#depth = [0];
	#fail = [0];
	#ends = [NONE];
	#shorter = [0];
	#counts = [];
	constructor(patterns) {
		for (const [index, words] of patterns.entries()) {
			let node = 0;
			for (const word of words) node = this.#grow(node, word);
			this.#ends[node] = index;
			this.#counts.push(true);
		}
		this.#link();
	}
	drop(pattern) {
		const counted = this.#counts[pattern] === true;
		this.#counts[pattern] = false;
		return counted;
	}
	step(state, word) {
		const id = this.#ids.get(word);
		if (id === void 0) return 0;
		let node = state;
		for (;;) {
			const next = this.#next.get(this.#key(node, id));
			if (next !== void 0) return next;
			if (node === 0) return 0;
			node = elementAt(this.#fail, node, STATES);
		}
	}
	endingAt(state) {
		const node = this.#isLive(state) ? state : this.#live(state);
		if (node === 0) return null;
		return {
			pattern: elementAt(this.#ends, node, STATES),
			words: elementAt(this.#depth, node, STATES)
		};
	}
	#isLive(node) {
		const ends = elementAt(this.#ends, node, STATES);
		return ends !== NONE && this.#counts[ends] === true;
	}
	#live(from) {
		const way = [];
		let node = from;
		do {
			way.push(node);
			node = elementAt(this.#shorter, node, STATES);
		} while (node !== 0 && !this.#isLive(node));
		for (const passed of way) this.#shorter[passed] = node;
		return node;
	}
	#grow(from, word) {
		let id = this.#ids.get(word);
		if (id === void 0) this.#ids.set(word, id = this.#ids.size);
		const key = this.#key(from, id);
		const known = this.#next.get(key);
		if (known !== void 0) return known;
		const node = this.#parent.length;
		this.#next.set(key, node);
		this.#parent.push(from);
		this.#word.push(id);
		this.#depth.push(elementAt(this.#depth, from, STATES) + 1);
		this.#ends.push(NONE);
		this.#fail.push(0);
		this.#shorter.push(0);
		return node;
	}
	#link() {
		const byDepth = [];
		for (const [node, depth] of this.#depth.entries()) (byDepth[depth] ??= []).push(node);
		for (const node of byDepth.flat()) {
			if (elementAt(this.#depth, node, STATES) < 2) continue;
			const word = elementAt(this.#word, node, STATES);
			let around = elementAt(this.#fail, elementAt(this.#parent, node, STATES), STATES);
			while (around !== 0 && !this.#next.has(this.#key(around, word))) around = elementAt(this.#fail, around, STATES);
			const fail = this.#next.get(this.#key(around, word)) ?? 0;
			this.#fail[node] = fail;
			this.#shorter[node] = this.#ends[fail] === NONE ? elementAt(this.#shorter, fail, STATES) : fail;
		}
	}
	#key(node, word) {
		return node * 67108864 + word;
	}
};
// src/identity/text/wording.ts
const MAX_READ = 1e3;
const UNSPACED = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]\\p{M}*";
const WORDS = new RegExp(`${UNSPACED}|(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}])+`, "gu");
const PLAIN_WORDS = /[a-z0-9]+/g;
const ASCII = /^[\0-\x7f]*$/;
const MARKS = /[<[`*_~\\]/;
const COMMENTED = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[.?\][ \t]*)?<!--+/u;
const IS_UNSPACED = new RegExp(`^${UNSPACED}$`, "u");
const NAMED = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " "
};
function wordsOf(line) {
	const lower = withoutEntities(line.replace(COMMENTED, "")).normalize("NFKC").toLowerCase();
	const head = lower.length > MAX_READ ? lower.slice(0, MAX_READ) : lower;
	const text = MARKS.test(head) ? plainText(head) + lower.slice(head.length) : lower;
	const plain = /[+#]/.test(text) ? text.replace(/(?<=\p{L})[+#]{1,8}(?![\p{L}\p{N}+#])/gu, (marks) => marks.replaceAll("+", "plus").replaceAll("#", "sharp")) : text;
	return plain.match(ASCII.test(plain) ? PLAIN_WORDS : WORDS) ?? [];
}
function wordingOf(text) {
	return normaliseTitle(withoutEntities(text));
}
function isSpecific(wording, words) {
	const unspaced = words.filter((word) => IS_UNSPACED.test(word)).length;
	return unspaced >= 4 || words.length - unspaced >= 3 || wording.length >= 16;
}
function withoutEntities(text) {
	if (!text.includes("&")) return text;
	return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,4}));/gi, (all, decimal, hex, name) => {
		if (name !== void 0) return NAMED[name.toLowerCase()] ?? all;
		const code = decimal === void 0 ? Number.parseInt(hex, 16) : Number(decimal);
		return code >= 32 && code <= 65535 && !(code >= 55296 && code <= 57343) ? String.fromCharCode(code) : all;
	});
}
// src/identity/remnants/lost-items.ts
var LostItems = class {
	remnants;
	runs;
	#lost;
	#wordings = [];
	#byKey = /* @__PURE__ */ new Map();
	#wordingsOf = [];
	#sought;
	constructor(lost) {
		this.#lost = lost;
		this.remnants = lost.map(() => null);
		for (const [index, { title, text }] of lost.entries()) {
			const found = /* @__PURE__ */ new Set([this.#add(title, index), this.#add(text, index)]);
			this.#wordingsOf.push([...found].filter((wording) => wording !== null));
		}
		this.runs = new WordRuns(this.#wordings.map(({ words }) => words));
		this.#sought = this.#wordings.length;
	}
	wordingOf(text) {
		return this.#byKey.get(keyOf(wordingOf(text)).key) ?? null;
	}
	nextOf(wording) {
		const index = this.#nextIndex(wording);
		return index === null ? null : elementAt(this.#lost, index, "lost items");
	}
	get areFound() {
		return this.#sought === 0;
	}
	found(wording, remnant) {
		const index = this.#nextIndex(wording);
		if (index === null) return;
		this.remnants[index] = remnant;
		for (const other of elementAt(this.#wordingsOf, index, "lost items")) if (this.#nextIndex(other) === null) this.#drop(other);
	}
	onlySpecific() {
		for (const [wording, { specific }] of this.#wordings.entries()) if (!specific) this.#drop(wording);
	}
	#drop(wording) {
		if (this.runs.drop(wording)) this.#sought -= 1;
	}
	#nextIndex(wording) {
		const known = elementAt(this.#wordings, wording, "wordings");
		for (; known.next < known.lost.length; known.next += 1) {
			const index = elementAt(known.lost, known.next, "lost items of a wording");
			if (this.remnants[index] === null) return index;
		}
		return null;
	}
	#add(text, index) {
		const { key, words, wording } = keyOf(wordingOf(text));
		if (words.length === 0) return null;
		let at = this.#byKey.get(key);
		if (at === void 0) {
			at = this.#wordings.length;
			this.#byKey.set(key, at);
			this.#wordings.push({
				words,
				specific: isSpecific(wording, words),
				lost: [],
				next: 0
			});
		}
		const { lost } = elementAt(this.#wordings, at, "wordings");
		if (lost.at(-1) !== index) lost.push(index);
		return at;
	}
};
function keyOf(wording) {
	const words = wordsOf(wording);
	return {
		key: words.join(" "),
		words,
		wording
	};
}
// src/identity/remnants/read-lines.ts
function linesOfNoItem(texts) {
	const counts = /* @__PURE__ */ new Map();
	for (const text of texts) for (const line of linesBetweenItems(text)) if (line !== null) counts.set(line, (counts.get(line) ?? 0) + 1);
	return counts;
}
function readLines(text, old) {
	const lines = linesBetweenItems(text).map((line, index) => {
		if (line === null) return null;
		const known = old.get(line) ?? 0;
		if (known > 0) old.set(line, known - 1);
		return known > 0 ? null : {
			number: lineNumber(index + 1),
			text: line
		};
	});
	let places = null;
	const swallowed = (line) => {
		if (places === null) {
			const fed = withLineFeeds(text.text);
			places = {
				at: linePlaces(fed),
				lines: new Lines(fed)
			};
		}
		const start = places.lines.startOf(line.number);
		const found = places.at(start + line.text.length - line.text.trimStart().length);
		return found === null ? null : {
			...found,
			line: places.lines.lineOf(found.from)
		};
	};
	return {
		path: text.path,
		lines,
		swallowed,
		claimed: /* @__PURE__ */ new Set()
	};
}
function linesBetweenItems({ text, items }) {
	const taken = new Set(items.filter((item) => item.text !== "").map(({ line }) => line));
	return withLineFeeds(text).split("\n").map((line, index) => taken.has(index + 1) || line.trim() === "" ? null : line.endsWith("\r") ? line.slice(0, -1) : line);
}
// src/identity/remnants/remnant-text.ts
const HEADING = /^#{1,6}[ \t]/;
const CODE_INDENT = 4;
function describeUnread({ title, text }, slip, where) {
	const { written, whole, cell, swallowed } = where;
	const write = `${HEADING.test(text) ? `Write \`${shorten(text)}\`` : cureOf(written, slip)}; until then its issue stays as it is.`;
	const describe = (kind, why, hint) => ({
		kind,
		message: `"${shorten(title)}" is no longer read: ${why}`,
		hint
	});
	if (swallowed !== null) {
		const { kind, what, cure } = SWALLOWED[swallowed.by];
		return describe(kind, `it is inside ${what} that begins in line ${swallowed.line}`, `${cure} before it, or ${lower(write)}`);
	}
	if (cell) return describe("table", "it is in a table", write);
	if (!whole && slip.box === null) return describe("prose", "its words are in running text", write);
	if (HEADING.test(written) && HEADING.test(text)) return describe("heading", "nothing below it is read", "Correct what is below it; until then its issue stays as it is.");
	if (HEADING.test(text) && slip.kind === "heading") return describe("heading", "it is not a heading in its present form", write);
	if (slip.kind !== null) return describe(slip.kind, slip.why, write);
	if (slip.indent >= CODE_INDENT) return describe("code", "it is indented so far that it counts as code", write);
	return describe("left-out", "its checkbox is in a place where none is read", "Move it to the plan's other tasks, or remove what excludes it; until then its issue stays as it is.");
}
const SWALLOWED = {
	code: {
		kind: "code",
		what: "a code block",
		cure: "End that block"
	},
	comment: {
		kind: "comment",
		what: "a comment",
		cure: "End that comment"
	},
	html: {
		kind: "html",
		what: "an HTML element",
		cure: "End that element"
	}
};
function lower(sentence) {
	return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
// src/identity/remnants/remnant-places.ts
const MAX_TITLED = 500;
const MAX_CELLS = 200;
function findWholes(items, read) {
	if (items.areFound) return;
	const places = [];
	for (const line of read.lines) if (line !== null && holdsAny(items, line.text)) for (const place of placesIn(items, line)) places.push(place);
	for (const place of places.sort((a, b) => a.rank - b.rank)) {
		const lost = items.nextOf(place.wording);
		if (lost === null || place.cell === null && read.claimed.has(place.line)) continue;
		read.claimed.add(place.line);
		const swallowed = read.swallowed(place.line);
		const described = describeUnread(lost, place.slip, {
			written: place.written,
			whole: true,
			cell: place.cell !== null,
			swallowed
		});
		const column = (place.cell ?? 0) + place.slip.start + 1;
		items.found(place.wording, {
			path: read.path,
			line: place.line.number,
			column,
			...described
		});
	}
}
function* placesIn(items, line) {
	const cells = line.text.includes("|") ? [...cellsIn(items, line)] : [];
	if (cells.length > 0) yield* cells;
	else {
		const whole = placeAt(items, line, 0, line.text.length, null);
		if (whole !== null) yield whole;
	}
}
function* cellsIn(items, line) {
	for (let start = 0, turn = 0; start <= line.text.length && turn < MAX_CELLS; turn += 1) {
		const bar = line.text.indexOf("|", start);
		const end = bar < 0 ? line.text.length : bar;
		const cell = placeAt(items, line, start, end, start);
		if (cell !== null) yield cell;
		start = end + 1;
	}
}
function placeAt(items, line, start, end, cell) {
	const text = line.text.slice(start, end);
	const slip = readSlip(text);
	for (const [turn, content] of slip.contents.entries()) {
		const written = withoutEnd(text.slice(content));
		const wording = items.wordingOf(written) ?? (written.length > MAX_TITLED ? null : items.wordingOf(taskTitle(written).title));
		if (wording === null) continue;
		const meant = turn === 0 ? slip : readSlip(text, false);
		return {
			line,
			cell,
			slip: meant,
			written,
			wording,
			rank: rankOf(meant, cell !== null)
		};
	}
	return null;
}
function rankOf(slip, isCell) {
	if (slip.kind === "heading" || slip.kind === "prose") return isCell ? 1 : 2;
	return slip.kind === "bullet-only" || isCell ? 1 : 0;
}
function findParts(items, read) {
	for (const passage of passagesOf(read)) {
		if (items.areFound) return;
		const taken = new Uint8Array(passage.words.length);
		for (const { pattern, start, end } of runsIn(items, passage.words)) {
			const lost = items.nextOf(pattern);
			if (lost === null || taken[start] === 1 || taken[end - 1] === 1) continue;
			taken.fill(1, start, end);
			const { line, from } = lineAt(passage, start);
			items.found(pattern, {
				path: read.path,
				...placeOf(lost, line, start - from, read)
			});
		}
	}
}
function runsIn(items, words) {
	const runs = [];
	let state = 0;
	for (const [index, word] of words.entries()) {
		state = items.runs.step(state, word);
		const found = state === 0 ? null : items.runs.endingAt(state);
		if (found !== null) runs.push({
			pattern: found.pattern,
			start: index + 1 - found.words,
			end: index + 1
		});
	}
	return runs.sort((a, b) => b.end - b.start - (a.end - a.start));
}
const BEGINS = /^[\s>]*(?:[-*+•–—·]|\d{1,9}[.)]|#|\||\\|\[|<)/;
function* passagesOf(read) {
	let passage = {
		words: [],
		lines: []
	};
	for (const line of read.lines) {
		const skipped = line === null || read.claimed.has(line);
		if ((skipped || BEGINS.test(line.text)) && passage.words.length > 0) {
			yield passage;
			passage = {
				words: [],
				lines: []
			};
		}
		if (skipped) continue;
		passage.lines.push({
			line,
			from: passage.words.length
		});
		for (const word of wordsOf(line.text)) passage.words.push(word);
	}
	if (passage.words.length > 0) yield passage;
}
function lineAt(passage, word) {
	let low = 0;
	let high = passage.lines.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (elementAt(passage.lines, middle, "lines").from <= word) low = middle;
		else high = middle - 1;
	}
	return elementAt(passage.lines, low, "lines");
}
function placeOf(lost, line, before, read) {
	const { title } = lost;
	const slip = readSlip(line.text);
	const content = line.text.slice(elementAt(slip.contents, 0, "beginnings"));
	const whole = before <= wordsOf(line.text).length - wordsOf(content).length;
	const described = describeUnread(lost, slip, {
		written: whole ? withoutEnd(content) : title,
		whole,
		cell: false,
		swallowed: read.swallowed(line)
	});
	const first = elementAt(title.split(/\s+/, 1), 0, "words");
	const at = whole ? slip.start : line.text.toLowerCase().indexOf(first.toLowerCase());
	return {
		line: line.number,
		column: Math.max(at, 0) + 1,
		...described
	};
}
function holdsAny(items, text) {
	let state = 0;
	for (const word of wordsOf(text)) {
		state = items.runs.step(state, word);
		if (state !== 0 && items.runs.endingAt(state) !== null) return true;
	}
	return false;
}
const MAX_ENDS = 6;
const MAX_TAG = 200;
function withoutEnd(text) {
	let rest = text.trimEnd();
	for (let turn = 0; turn < MAX_ENDS; turn += 1) {
		const tag = rest.endsWith(">") ? rest.lastIndexOf("<") : -1;
		const end = /-{2,}>$/.exec(rest.slice(-200));
		if (end !== null) rest = rest.slice(0, rest.length - end[0].length).trimEnd();
		else if (tag >= 0 && rest.length - tag <= MAX_TAG && /^<\/?[a-z]/i.test(rest.slice(tag, tag + 3))) rest = rest.slice(0, tag).trimEnd();
		else break;
	}
	return rest;
}
// src/identity/remnants/find-remnants.ts
function findRemnants(lost, texts, before = []) {
	if (lost.length === 0) return [];
	const items = new LostItems(lost);
	const old = linesOfNoItem(before);
	const read = texts.map((text) => readLines(text, old));
	for (const lines of read) findWholes(items, lines);
	items.onlySpecific();
	for (const lines of read) findParts(items, lines);
	return items.remnants;
}
// src/reconcile/identity-of-items/unread.ts
function keepUnread(found, elsewhere, before) {
	const { plan, base, baseOf, lost } = found;
	if (lost.length === 0) return {
		plan,
		baseOf,
		placeOf: plan.items.map(({ index }) => index),
		removed: [],
		diagnostics: []
	};
	if (base === null) throw new InternalError(`${lost.length} items were lost of a plan without a base.`);
	const remnants = placesOf(plan, lost, elsewhere, before);
	const kept = new Map(lost.flatMap((entry) => {
		const place = remnants.get(entry);
		return place === void 0 ? [] : [[entry, place]];
	}));
	const extended = insertItems(plan, insertionsOf(plan, base, baseOf, kept));
	const merged = extended.plan.items.map(() => null);
	[...baseOf, ...kept.keys()].forEach((entry, id) => merged[elementAt(extended.placeOf, id, "places")] = entry);
	return {
		plan: extended.plan,
		baseOf: merged,
		placeOf: extended.placeOf,
		removed: lost.filter((entry) => !remnants.has(entry)),
		diagnostics: [...remnants.values()].map((place) => ({
			path: place.path,
			diagnostic: diagnosticOf(place)
		}))
	};
}
function placesOf(plan, lost, elsewhere, before) {
	const places = /* @__PURE__ */ new Map();
	const search = (entries, texts, known) => {
		const sought = entries.filter((entry) => !places.has(entry));
		findRemnants(sought.map(({ item }) => item), texts, known).forEach((place, at) => {
			if (place !== null) places.set(elementAt(sought, at, "lost items"), place);
		});
	};
	const wasUnread = ({ item }) => item.unread !== void 0;
	for (const texts of [[plan], elsewhere]) {
		search(lost.filter((entry) => !wasUnread(entry)), texts, before);
		search(lost.filter(wasUnread), texts, []);
	}
	return places;
}
function insertionsOf(plan, base, baseOf, kept) {
	const idOf = /* @__PURE__ */ new Map();
	baseOf.forEach((entry, index) => {
		if (entry !== null) idOf.set(entry, index);
	});
	[...kept.keys()].forEach((entry, at) => idOf.set(entry, plan.items.length + at));
	const idAt = (index) => idOf.get(elementAt(base.items, index, "items of the base"));
	const lastBelow = new Map(lastDescendants(plan).entries());
	const before = /* @__PURE__ */ new Map();
	const takenBy = /* @__PURE__ */ new Map();
	const itemOf = (index) => elementAt(plan.items, index, "items of the plan");
	const inserted = [];
	const anchors = [];
	const anchorOf = (id) => id < plan.items.length ? id : elementAt(anchors, id - plan.items.length, "inserted items");
	for (const entry of base.items) {
		const above = entry.item.parent;
		const id = idOf.get(entry);
		if (above === null || id === void 0) continue;
		const parent = nearestAbove(base, above, idAt);
		const place = kept.get(entry);
		if (place === void 0) {
			if ((takenBy.get(id) ?? itemOf(id).parent) === parent) before.set(above, id);
			continue;
		}
		const sibling = before.get(above);
		const line = place.path === plan.path ? place.line : NO_LINE;
		const below = base.items.filter(({ item }) => item.parent === entry.item.index);
		const takes = line === NO_LINE ? [] : leftBelow(plan, line, new Set(below.map((child) => idOf.get(child))), baseOf);
		for (const index of takes) takenBy.set(index, id);
		const [first, last] = [takes[0], takes.at(-1)];
		lastBelow.set(id, last === void 0 ? id : lastBelow.get(last) ?? last);
		const behind = first !== void 0 ? first - 1 : sibling === void 0 ? parent : lastBelow.get(sibling) ?? sibling;
		anchors.push(anchorOf(behind));
		const isAbove = first !== void 0 && anchorOf(parent) >= first;
		if (!isAbove) before.set(above, id);
		inserted.push({
			parent: isAbove ? itemOf(first).parent ?? PLAN_ITEM : parent,
			behind,
			takes,
			item: {
				...unreadItem(entry.item, entry.planState),
				line,
				unread: place
			}
		});
	}
	return inserted;
}
function leftBelow(plan, line, below, baseOf) {
	const itemOf = (index) => elementAt(plan.items, index, "items of the plan");
	const left = [];
	let goesOn = false;
	for (const item of plan.items) {
		if (item.line <= line || item.parent === null || itemOf(item.parent).line > line) continue;
		const lastLeft = left.at(-1);
		const last = goesOn && lastLeft !== void 0 ? itemOf(lastLeft) : void 0;
		const isNewBeside = baseOf[item.index] === null && last?.parent === item.parent && last.kind === item.kind;
		goesOn = below.has(item.index) || isNewBeside;
		if (goesOn) left.push(item.index);
	}
	return left;
}
function nearestAbove(base, above, idAt) {
	for (let at = above; at !== null;) {
		const id = idAt(at);
		if (id !== void 0) return id;
		at = elementAt(base.plan.items, at, "items of the base").parent;
	}
	return PLAN_ITEM;
}
function lastDescendants(plan) {
	const last = plan.items.map(({ index }) => index);
	const lastOf = (index) => elementAt(last, index, "items of the plan");
	for (const { index, parent } of [...plan.items].reverse()) if (parent !== null && lastOf(index) > lastOf(parent)) last[parent] = lastOf(index);
	return last;
}
function diagnosticOf({ line, column, message, hint }) {
	return {
		code: "unread-item",
		severity: "warning",
		line,
		column,
		message,
		hint
	};
}
// src/reconcile/identity-of-items/plan-matching.ts
function matchAllPlans(texts, gone, others) {
	const plans = texts.map((entry) => ({
		...entry,
		plan: dropBelowDropped(entry.plan)
	}));
	const pairs = pairItems(plans, gone).map((found) => ({
		...found,
		baseOf: [...found.baseOf]
	}));
	const pairAt = (at) => elementAt(pairs, at, "matched plans");
	heedAnswers(plans, pairs, [...plans.flatMap(({ base }) => base ?? []), ...gone]);
	const taken = new Set(pairs.flatMap(({ baseOf }) => baseOf.flatMap((entry) => entry?.key ?? [])));
	const searched = plans.map(({ plan }) => ({
		path: plan.path,
		text: plan.text,
		items: plan.items
	}));
	const before = plans.flatMap(({ base }) => base === null ? [] : [{
		path: base.plan.path,
		text: base.plan.text,
		items: base.plan.items
	}]);
	const kept = texts.map(({ plan, base }, at) => {
		const lost = (base?.items ?? []).filter(({ key }, index) => index > 0 && key !== "" && !taken.has(key));
		const elsewhere = [...searched.filter((_, other) => other !== at), ...others];
		return keepUnread({
			plan,
			base,
			baseOf: pairAt(at).baseOf,
			lost
		}, elsewhere, before);
	});
	const removed = new Set(kept.flatMap((each) => each.removed));
	const asked = new Set(pairs.flatMap(({ questions }) => questions.map((question) => question.removed)));
	const matched = kept.map((each, at) => {
		const found = pairAt(at);
		const placed = (index) => elementAt(each.placeOf, index, "places");
		const matching = {
			baseOf: each.baseOf,
			removed: each.removed,
			asked,
			assumed: new Set([...found.assumed].map(placed)),
			ambiguous: found.ambiguous.flatMap((entry) => removed.has(entry.removed) ? [{
				removed: entry.removed,
				candidates: entry.candidates.map(placed)
			}] : []),
			questions: found.questions.flatMap((entry) => removed.has(entry.removed) ? [{
				removed: entry.removed,
				candidate: placed(entry.candidate)
			}] : [])
		};
		return {
			plan: dropBelowDropped(each.plan),
			diagnostics: each.diagnostics,
			matching
		};
	});
	const goneKeys = gone.flatMap(({ items }) => items.flatMap(({ key }) => key === "" ? [] : [key]));
	return {
		plans: matched,
		rescued: new Set(goneKeys.filter((key) => taken.has(key)))
	};
}
function heedAnswers(plans, pairs, bases) {
	plans.forEach(({ plan, answers = [] }, at) => {
		for (const answer of answers) {
			const old = bases.flatMap(({ items }) => items).find(({ key, issue }) => issue === answer.issue && key !== "");
			const item = itemOfAnswer(plan, answer);
			if (old === void 0 || item === null) continue;
			for (const { baseOf } of pairs) if (baseOf.includes(old)) baseOf[baseOf.indexOf(old)] = null;
			elementAt(pairs, at, "matched plans").baseOf[item.index] = old;
		}
	});
}
const NO_MATCHING = {
	baseOf: [],
	removed: [],
	asked: /* @__PURE__ */ new Set(),
	assumed: /* @__PURE__ */ new Set(),
	ambiguous: [],
	questions: []
};
const NOTHING = {
	baseOf: [],
	assumed: /* @__PURE__ */ new Set(),
	ambiguous: [],
	questions: []
};
function pairItems(plans, gone) {
	const isSame = ({ plan, base }) => base !== null && base.plan.text === plan.text && base.items.length === plan.items.length;
	const changed = plans.filter((entry) => !isSame(entry));
	const plansNow = changed.map(({ plan }) => plan);
	const before = [...changed.flatMap(({ base }) => base ?? []), ...gone].map((base) => presentItems(base, plansNow));
	const continued = changed.flatMap(({ base }, at) => {
		const from = before.findIndex((entry) => entry.base === base);
		return from < 0 ? [] : [[from, at]];
	});
	const matching = changed.length === 0 ? null : matchPlans(before.map(({ version }) => version), changed.map(({ plan }) => plan), continued);
	return plans.map((entry) => {
		const at = changed.indexOf(entry);
		if (matching !== null && at >= 0) return pairsOf(matching, before, at, entry.plan);
		return {
			...NOTHING,
			baseOf: (entry.base?.items ?? []).map((item) => item.key === "" ? null : item)
		};
	});
}
function pairsOf(matching, before, at, plan) {
	const itemOf = (from, item) => elementAt(elementAt(before, from, "bases").items, item, "items of a base");
	const assumed = /* @__PURE__ */ new Set();
	const baseOf = plan.items.map(({ index }) => {
		const place = matching.beforeOf(at, index);
		if (place === null) return null;
		if (elementAt(matching.before, place.plan, "bases").assumed.has(place.item)) assumed.add(index);
		return itemOf(place.plan, place.item);
	});
	const own = matching.before.flatMap((found, from) => {
		const inPlan = (place) => place.plan === at ? [itemIndex(place.item)] : [];
		const named = (item) => itemOf(from, item);
		return [{
			found,
			inPlan,
			named
		}];
	});
	return {
		baseOf,
		assumed,
		ambiguous: own.flatMap(({ found, inPlan, named }) => found.ambiguous.flatMap(({ item, candidates }) => {
			const here = candidates.flatMap(inPlan);
			return here.length === 0 ? [] : [{
				removed: named(item),
				candidates: here
			}];
		})),
		questions: own.flatMap(({ found, inPlan, named }) => found.questions.flatMap(({ item, candidate }) => inPlan(candidate).map((here) => ({
			removed: named(item),
			candidate: here
		}))))
	};
}
// src/record/known-texts.ts
function isKnownText({ base, pending }, blob) {
	return base.blob === blob || pending.some((text) => text.blob === blob);
}
function latestText({ base, pending }) {
	return pending[0]?.blob ?? base.blob;
}
function recordAt(record, blob) {
	const landed = record.pending.find((text) => text.blob === blob);
	if (landed === void 0) {
		if (blob === record.base.blob) return record;
		throw new InternalError(`The record of ${record.path} was read at the text ${blob}, which it does not know.`);
	}
	return {
		...record,
		...landed.lists,
		base: {
			...record.base,
			blob
		},
		pending: []
	};
}
// src/record/record-upgrade.ts
const first = looseObject({
	format: literal(1),
	items: array(tuple([string(), int()])),
	vanished: boolean(),
	proposed: boolean()
});
const second = looseObject({
	format: literal(2),
	base: looseObject({ commit: string() }),
	next: nullable(string()),
	except: record(string(), looseObject({ stale: optional(array(string())) })),
	proposed: nullable(record(string(), string()))
});
function upgradeRecord(value) {
	return toThird(toSecond(value));
}
function toSecond(value) {
	const parsed = first.safeParse(value);
	if (!parsed.success) return value;
	const { items, vanished, proposed, ...rest } = parsed.data;
	return {
		...rest,
		format: 2,
		branch: null,
		repository: null,
		follower: "",
		choice: "configuration",
		labels: [],
		outside: false,
		items: items.map(([key, issue]) => [
			key,
			issue,
			0,
			null
		]),
		unread: [],
		away: vanished ? "gone" : null,
		proposed: proposed ? {} : null,
		refs: {}
	};
}
function toThird(value) {
	const parsed = second.safeParse(value);
	if (!parsed.success) return value;
	const { next, except, proposed, ...rest } = parsed.data;
	return {
		...rest,
		format: 3,
		pending: next === null ? [] : [{
			blob: next,
			from: rest.base.commit,
			lists: null
		}],
		takes: false,
		except: Object.fromEntries(Object.entries(except).map(([at, { stale, ...entry }]) => [at, stale === void 0 ? entry : {
			...entry,
			stale: stale.filter((aspect) => aspect !== "title")
		}])),
		formerly: {},
		strangers: [],
		offers: {},
		proposals: {},
		proposed: proposed === null ? null : Object.fromEntries(Object.entries(proposed).map(([key, state]) => [key, { state }]))
	};
}
// src/record/record-file.ts
const PREFIX = "plans/";
function recordPath(planId) {
	return `${PREFIX}${planId}.json`;
}
function allowancePath(planId) {
	return `allowed/${planId}`;
}
function renderRecord(record) {
	const { items, ...rest } = record;
	const head = JSON.stringify(sorted({
		...rest,
		except: sorted(rest.except),
		undo: sorted(rest.undo)
	}), null, 1);
	const lines = items.map((item) => `  ${JSON.stringify(item)}`).join(",\n");
	return `${head.slice(0, -2)},\n "items": [\n${lines}\n ]\n}\n`;
}
function sorted(entries) {
	return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => a < b ? -1 : 1));
}
function readRecords(files) {
	const records = [];
	const unreadable = [];
	for (const [path, text] of [...files].sort(([a], [b]) => a < b ? -1 : 1)) {
		if (!path.startsWith(PREFIX)) continue;
		const value = parseJson(text);
		refuseNewer(path, value);
		const parsed = recordSchema.safeParse(upgradeRecord(value));
		if (parsed.success && recordPath(parsed.data.plan) === path) records.push(parsed.data);
		else unreadable.push(path);
	}
	return {
		records,
		unreadable
	};
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function refuseNewer(path, value) {
	const probe = object({ format: number() }).safeParse(value);
	if (!probe.success || probe.data.format <= 3) return;
	throw new ConfigError(`The record ${path} has format ${probe.data.format}; this version knows 3.`, { hint: "A newer version of plansync has worked on this repository: use that version, or a newer one." });
}
// src/agents/claim/taken.ts
function takenIssues(list, issues, viewer) {
	const open = issues.filter(({ state }) => state === "open");
	const numbers = new Set(open.map(({ number }) => number));
	const held = heldIssues(list, (issue) => numbers.has(issue));
	return new Map(open.flatMap(({ number, assignees }) => {
		const claim = held.get(number);
		if (claim !== void 0) return [[number, claim]];
		const pull = list.closing.find(({ issue }) => issue === number)?.pull;
		if (pull !== void 0) return [[number, {
			by: `#${pull}`,
			why: "pull-request"
		}]];
		const by = assignees.find((login) => login.toLowerCase() !== viewer?.toLowerCase());
		return by === void 0 ? [] : [[number, {
			by,
			why: "assignee"
		}]];
	}));
}
function finishedIssues(list) {
	const claims = (list?.commits ?? []).map(parseClaim);
	return new Map(claims.filter(({ state }) => state === "done").map((claim) => [claim.issue, claim]));
}
function heldIssues(list, isOpen) {
	const pulls = new Set(list.closing.map(({ issue }) => issue));
	return new Map(list.commits.flatMap((commit) => {
		const claim = parseClaim(commit);
		if (!isLive(claim, {
			now: list.now,
			isOpen: isOpen(claim.issue),
			hasPull: pulls.has(claim.issue)
		})) return [];
		const until = isoSeconds(leaseEnd(claim));
		return [[claim.issue, {
			by: claim.holder,
			why: "claim",
			until
		}]];
	}));
}
// src/sync/read/away-plans.ts
function isOurs(record, { choice, follower }) {
	if (record.choice === choice) return true;
	return record.choice === "configuration" && record.follower === follower;
}
async function findAway(look, settings, records, files, bases) {
	const paths = new Set(look.files.map(({ path }) => path));
	const found = [];
	for (const record of records) {
		const isFollowed = files.some(({ path }) => path === record.path);
		const why = !paths.has(record.path) ? "gone" : isFollowed ? "replaced" : "left-out";
		if (!isOurs(record, settings)) continue;
		const base = bases === null || why === "left-out" ? null : await bases.join(record, null);
		found.push({
			record,
			why,
			base,
			rescued: /* @__PURE__ */ new Set()
		});
	}
	return found;
}
// src/sync/read/rename-candidates.ts
const FINISHED = /(^|[/_.-])(archived?|archives|completed?|done|finished|old)([/_.-]|$)/i;
function isRenameCandidate(from, to) {
	const stem = (path) => (path.split("/").at(-1) ?? path).toLowerCase().replace(/\.md$/, "");
	return stem(to) === stem(from) || stem(to).includes(stem(from)) || FINISHED.test(to);
}
// src/sync/read/moved-files.ts
const MAX_CANDIDATES = 30;
async function findSameTexts(reader, look, files, records, assigned, settings) {
	const found = [];
	const isTaken = (path) => assigned.has(path) || found.some(({ file }) => file.path === path);
	for (const record of records) {
		const copies = look.files.filter(({ path, blob }) => path !== record.path && isKnownText(record, blob) && isMarkdown(path) && !isTaken(path));
		const followed = (path) => files.find((file) => file.path === path);
		const sorted = copies.toSorted((a, b) => Number(followed(b.path) !== void 0) - Number(followed(a.path) !== void 0));
		for (const copy of sorted.slice(0, MAX_CANDIDATES)) {
			if (!await reader.isInHistory(look.tip, [copy.path], copy.blob, record.base.commit)) continue;
			const file = followed(copy.path) ?? (await readFiles(reader, [copy], settings))[0];
			if (file?.plan == null) continue;
			found.push({
				record,
				file
			});
			break;
		}
	}
	return found;
}
async function readOutside(reader, look, files, records, settings) {
	const paths = new Set(records.flatMap(({ outside, path }) => outside ? [path] : []));
	for (const { path } of files) paths.delete(path);
	return readFiles(reader, look.files.filter(({ path }) => paths.has(path)), settings);
}
async function findMovedOut(reader, look, known, lost, settings) {
	const paths = new Set(known.map(({ path }) => path));
	const candidates = look.files.filter(({ path }) => !paths.has(path) && isMarkdown(path)).filter(({ path }) => lost.some((record) => isRenameCandidate(record.path, path))).slice(0, MAX_CANDIDATES);
	const arrived = [];
	for (const file of candidates) if (await hasArrived(reader, look, file, lost)) arrived.push(file);
	return (await readFiles(reader, arrived, settings)).filter(({ plan }) => plan !== null);
}
async function hasArrived(reader, look, { path, blob }, lost) {
	for (const record of lost) if (isRenameCandidate(record.path, path) && await reader.isInHistory(look.tip, [path], blob, record.base.commit)) return true;
	return false;
}
async function readFiles(reader, files, settings) {
	if (files.length === 0) return [];
	const contents = await reader.readBlobs(files.map(({ blob }) => blob));
	return files.flatMap(({ path, blob }) => {
		const bytes = contents.get(blob);
		return bytes === void 0 ? [] : [readPlanFile(path, blob, bytes, settings)];
	});
}
function isMarkdown(path) {
	return /\.(?:md|markdown)$/i.test(path);
}
// src/sync/read/assign-records.ts
async function assignRecords(reader, look, files, records, settings, bases) {
	const assigned = /* @__PURE__ */ new Map();
	const outside = [...await readOutside(reader, look, files, records, settings)];
	const isFree = (record) => ![...assigned.values()].includes(record);
	const atOwnPath = (record) => [...files, ...outside].find(({ path }) => path === record.path);
	for (const record of records) {
		const file = atOwnPath(record);
		if (file !== void 0 && isKnownText(record, file.blob)) assigned.set(file.path, record);
	}
	const isLeftOut = (record) => atOwnPath(record) === void 0 && look.files.some(({ path }) => path === record.path);
	const loose = records.filter((record) => isFree(record) && !isLeftOut(record));
	for (const { record, file } of await findSameTexts(reader, look, files, loose, assigned, settings)) {
		assigned.set(file.path, record);
		if (!files.includes(file)) outside.push(file);
	}
	for (const record of loose.filter(isFree)) {
		const file = atOwnPath(record);
		if (file !== void 0 && file.plan === null && !assigned.has(file.path)) assigned.set(file.path, record);
	}
	const rest = loose.filter(isFree);
	const free = [...files, ...outside].filter(({ path, plan }) => plan !== null && !assigned.has(path));
	const isDone = () => ({
		assigned,
		outside: outside.filter(({ path }) => assigned.has(path))
	});
	if (rest.length === 0 || free.length === 0 && rest.every(({ away }) => away !== null)) return isDone();
	const known = await readTexts(rest, bases, atOwnPath);
	const movers = rest.filter((record) => record.away === null && mayHaveMoved(record, known.get(record), atOwnPath(record)));
	const moved = movers.length === 0 ? [] : await findMovedOut(reader, look, [...files, ...outside], movers, settings);
	outside.push(...moved);
	assignAlike(assigned, rest, [...free, ...moved], known);
	return isDone();
}
async function readTexts(records, bases, atOwnPath) {
	const texts = /* @__PURE__ */ new Map();
	for (const record of records) {
		const text = await bases.textOf(record, atOwnPath(record) ?? null);
		if (text !== null) texts.set(record, text);
	}
	return texts;
}
function assignAlike(assigned, records, files, texts) {
	const known = records.flatMap((record) => {
		const text = texts.get(record);
		return text === void 0 ? [] : [{
			id: record.plan,
			path: record.path,
			items: text.items,
			text: text.text
		}];
	});
	const plans = files.flatMap(({ path, plan }) => plan === null ? [] : [{
		path,
		items: plan.items,
		text: plan.text
	}]);
	for (const [path, id] of assignFiles(known, plans).byFile) {
		const record = records.find(({ plan }) => plan === id);
		if (record !== void 0) assigned.set(path, record);
	}
	for (const record of records) if (!texts.has(record) && plans.some(({ path }) => path === record.path) && !assigned.has(record.path)) assigned.set(record.path, record);
}
const MANY_UNTICKED = 2;
function mayHaveMoved(record, text, file) {
	if (file === void 0) return true;
	if (text === void 0 || file.plan === null || record.path !== file.path) return false;
	if (normaliseTitle(text.title) !== normaliseTitle(file.plan.title)) return true;
	const done = text.items.filter(({ state, mark }) => state === "done" && mark.carrier === "box");
	const open = new Set(file.plan.items.filter(({ state }) => state === "open").map(({ title }) => normaliseTitle(title)));
	const undone = done.filter(({ title }) => open.has(normaliseTitle(title)));
	return undone.length >= MANY_UNTICKED && undone.length * 2 >= done.length;
}
// src/record/standing-pull.ts
function pullBranch(planId) {
	return `plansync/${planId}`;
}
const SETTLED = "<!-- plansync settled -->";
const REFUSED = /<!-- plansync refused=([a-z0-9,:]*) -->/;
function renderPullBody(list, refused, at = "") {
	const memory = refused.size === 0 ? "" : `\n\n<!-- plansync refused=${[...refused].sort().join(",")} -->`;
	const start = at === "" ? "" : `, starting from ${at}`;
	const boxes = /^- \[[ x]\] /m.test(list) ? " The boxes above only show them: clicking one changes nothing." : "";
	return `${[
		`Issues were changed on GitHub; this brings the plan up to date${start}.`,
		list,
		`Merge it to take these changes. Close it to turn them down: they are not proposed again.${boxes}`
	].filter((part) => part !== "").join("\n\n")}${memory}`;
}
function markResolved(body) {
	return `${body}\n\n${SETTLED}`;
}
function isResolved(body) {
	return body.includes(SETTLED);
}
function readRefused(body) {
	const [, keys] = REFUSED.exec(body) ?? [];
	return new Set(keys === void 0 ? [] : keys.split(",").filter((key) => key !== ""));
}
// src/reconcile/next-record/refused-names.ts
function refusedTitle(key, title) {
	return `${key}:${titleHash(title)}`;
}
function refusedPlace(key, parent) {
	return `${key}:${titleHash(`below ${parent}`)}`;
}
function refusedTrait(key, trait, isSet) {
	return `${key}:${titleHash(`${trait} ${isSet}`)}`;
}
function refusedOrder(key, order) {
	return `${key}:${titleHash(`order ${order.join()}`)}`;
}
function withoutRefused(key, proposed, refused) {
	const { state, title, titles, parent, traits, order } = proposed;
	const isTitle = title !== void 0 && !refused.has(refusedTitle(key, title));
	const left = {
		...state === void 0 || refused.has(key) ? {} : { state },
		...isTitle ? {
			title,
			...titles === void 0 ? {} : { titles }
		} : {},
		...parent === void 0 || refused.has(refusedPlace(key, parent.plan)) ? {} : { parent },
		...traits === void 0 ? {} : { traits },
		...order === void 0 || refused.has(refusedOrder(key, order.plan)) ? {} : { order }
	};
	return Object.keys(left).length === 0 ? null : left;
}
// src/sync/read/landed-proposals.ts
function landedProposals({ proposed }, pull) {
	if (proposed === null || pull?.state !== "merged") return /* @__PURE__ */ new Map();
	const refused = readRefused(pull.body);
	return new Map(Object.entries(proposed).flatMap(([key, each]) => {
		const landed = withoutRefused(key, each, refused);
		return landed === null ? [] : [[key, landed]];
	}));
}
// src/sync/read/base-reader.ts
var BaseReader = class {
	#reader;
	#look;
	#settings;
	pulls = /* @__PURE__ */ new Map();
	#texts = /* @__PURE__ */ new Map();
	constructor(reader, look, settings) {
		this.#reader = reader;
		this.#look = look;
		this.#settings = settings;
	}
	async textOf(record, file) {
		return (await this.#read(record, file))?.plan ?? null;
	}
	async join(record, file) {
		const text = await this.#read(record, file);
		if (text === null) return null;
		const { fingerprint } = this.#settings;
		const landed = await this.#landed(record, file);
		const lineOf = fingerprint === record.fingerprint ? void 0 : await this.#linesOf(record, text);
		const options = {
			fingerprint,
			landed,
			...lineOf === void 0 ? {} : { lineOf }
		};
		return joinBase(recordAt(record, text.blob), text.plan, options);
	}
	async #read(record, file) {
		const known = this.#texts.get(record);
		if (known !== void 0) return known;
		const blob = await this.#blobOf(record, file);
		const text = file?.plan != null && file.blob === blob ? {
			blob,
			plan: file.plan
		} : await this.#parse(record, blob);
		this.#texts.set(record, text);
		return text;
	}
	async #parse(record, blob) {
		const bytes = this.#look.contents.get(blob) ?? (await this.#reader.readBlobs([blob])).get(blob);
		if (bytes === void 0) return null;
		const { plan } = readPlanFile(record.path, blob, bytes, this.#settings);
		return plan === null ? null : {
			blob,
			plan
		};
	}
	async #blobOf(record, file) {
		const { pending, base, path } = record;
		if (file !== null && pending.some(({ blob }) => blob === file.blob)) return file.blob;
		const paths = [.../* @__PURE__ */ new Set([path, ...file === null ? [] : [file.path]])];
		for (const { blob } of pending) if (await this.#reader.isInHistory(this.#look.tip, paths, blob, base.commit)) return blob;
		return base.blob;
	}
	async #landed(record, file) {
		if (record.proposed === null || file === null) return /* @__PURE__ */ new Map();
		const pull = await this.#reader.findPull(pullBranch(record.plan));
		this.pulls.set(record.plan, pull);
		return landedProposals(record, pull);
	}
	async #linesOf(record, { blob, plan }) {
		const hasOwnLines = record.pending.some((text) => text.blob === blob && text.lists !== null);
		if (blob === record.base.blob || hasOwnLines) return void 0;
		const before = await this.#parse(record, record.base.blob);
		if (before === null) return void 0;
		const pairs = new Map(sharedLines(linesOf(before.plan.text), linesOf(plan.text)));
		let shift = 0;
		return (line) => {
			const same = pairs.get(line - 1);
			if (same !== void 0) shift = same + 1 - line;
			return linesBelow(line, shift);
		};
	}
};
function linesOf(text) {
	return text.split(/\r\n?|\n/);
}
// src/sync/read/refused-plans.ts
const MAX_LISTED = 10;
function unreadOfRefused({ path, plan, source, diagnostics }, base) {
	const isEmpty = diagnostics.some(({ code }) => code === "no-items" || code === "unbalanced-html");
	if (plan !== null || source === null || base === null || !isEmpty) return [];
	return findRemnants(base.items.slice(1).map(({ item }) => item), [{
		path,
		text: source,
		items: []
	}]).filter((place) => place !== null).slice(0, MAX_LISTED).map(({ line, column, message, hint }) => ({
		code: "unread-item",
		severity: "warning",
		line,
		column,
		message,
		hint
	}));
}
// src/sync/read/assign-plans.ts
async function assignPlans(reader, look, files, records, settings) {
	const bases = new BaseReader(reader, look, settings);
	const { assigned, outside } = await assignRecords(reader, look, files, records, settings, bases);
	const all = [...files, ...outside].sort((a, b) => a.path < b.path ? -1 : 1);
	const recordOf = (file) => assigned.get(file.path) ?? null;
	const baseOf = /* @__PURE__ */ new Map();
	for (const file of all) {
		const record = recordOf(file);
		baseOf.set(file, record === null ? null : await bases.join(record, file));
	}
	const continued = new Set(assigned.values());
	const away = await findAway(look, settings, records.filter((record) => !continued.has(record)), all, all.every((file) => file.plan === null || file.plan.text === baseOf.get(file)?.plan.text) ? null : bases);
	const taken = new Set(records.map(({ plan }) => plan));
	const ids = /* @__PURE__ */ new Map();
	for (const file of all) {
		const id = recordOf(file)?.plan ?? planId(file.path, (candidate) => taken.has(candidate), look.repository.id);
		taken.add(id);
		ids.set(file, id);
	}
	const idOf = (file) => {
		const id = ids.get(file);
		if (id === void 0) throw new InternalError(`${file.path} was given no plan id.`);
		return id;
	};
	const answersTo = (file) => readAnswers(look.state.files, idOf(file));
	const read = all.filter(({ plan }) => plan !== null);
	const matched = matchAllPlans(read.flatMap((file) => file.plan === null ? [] : [{
		plan: file.plan,
		base: baseOf.get(file) ?? null,
		answers: answersTo(file)
	}]), away.flatMap(({ base }) => base ?? []), all.flatMap(({ path, plan, source }) => plan === null && source !== null ? [{
		path,
		text: source,
		items: []
	}] : []));
	const unread = /* @__PURE__ */ new Map();
	for (const file of all) unread.set(file.path, unreadOfRefused(file, baseOf.get(file) ?? null));
	for (const { path, diagnostic } of matched.plans.flatMap(({ diagnostics }) => diagnostics)) unread.set(path, [...unread.get(path) ?? [], diagnostic]);
	const contacts = /* @__PURE__ */ new Map();
	for (const file of all) contacts.set(file, await contactOf(reader, recordOf(file), look));
	return {
		tracked: all.map((file) => {
			const record = recordOf(file);
			const found = matched.plans[read.indexOf(file)];
			return {
				planId: idOf(file),
				file: {
					...file,
					plan: found?.plan ?? null,
					diagnostics: [...file.diagnostics, ...unread.get(file.path) ?? []]
				},
				text: file.plan,
				record,
				base: baseOf.get(file) ?? null,
				matching: found?.matching ?? null,
				isOutside: outside.includes(file),
				replaced: record === null ? replacedAt(file, away, matched.rescued) : 0,
				answers: answersTo(file),
				contact: contacts.get(file) ?? null
			};
		}),
		away: away.map((entry) => ({
			...entry,
			rescued: matched.rescued
		})),
		pulls: bases.pulls
	};
}
function replacedAt({ path, plan }, away, rescued) {
	const before = away.find(({ record, why }) => why === "replaced" && record.path === path);
	if (before?.base == null || plan === null || !differInLanguage(before.base.plan, plan)) return 0;
	return before.base.items.filter(({ key, issue, planState }, index) => index > 0 && issue !== null && planState === "open" && !rescued.has(key)).length;
}
async function contactOf(reader, record, { tip }) {
	if (record === null) return null;
	if (record.branch !== null && record.branch !== tip.branch && !await holdsBase(reader, record, tip)) return "other-branch";
	return record.away === null ? null : "returned";
}
async function holdsBase(reader, { base, pending, path }, tip) {
	if (tip.commit === null) return false;
	const relation = await reader.compareCommits(base.commit, tip.commit);
	if (relation !== "ahead" && relation !== "identical") return false;
	const [next] = pending;
	return next === void 0 || reader.isInHistory(tip, [path], next.blob, base.commit);
}
export { renderMarker as A, cutText as B, joinBase as C, isSameText as D, listedItems as E, cleanEvidence as F, isoSeconds as G, isToBeRenewed as H, parseClaim as I, renderClaim as L, answersPath as M, itemOfAnswer as N, parseMarker as O, LEASE as P, cleanLine as R, dropsOut as S, rollUpBase as T, leaseEnd as U, isLive as V, takeoverTime as W, renderRecord as _, refusedTrait as a, recordAt as b, pullBranch as c, finishedIssues as d, heldIssues as f, recordPath as g, readRecords as h, refusedTitle as i, titleHash as j, readMarkerLine as k, readRefused as l, allowancePath as m, refusedOrder as n, isResolved as o, takenIssues as p, refusedPlace as r, markResolved as s, assignPlans as t, renderPullBody as u, isKnownText as v, placeOfEntry as w, NO_MATCHING as x, latestText as y, cleanText as z };
