import { o as InternalError, t as ConfigError } from "./cli-errors.js";
import { a as withoutIds, i as plainText, n as planId, o as words, r as normaliseTitle } from "./cli-keys.js";
import { T as _nonnegative, _ as string, c as literal, f as number, g as strictObject, h as record, l as looseObject, m as optional, n as array, p as object, r as boolean, s as int, t as _enum, u as nullable, v as tuple, y as union } from "./cli-schemas.js";
import { n as elementAt } from "./cli-nearest.js";
import { n as issueNumberSchema } from "./cli-issue-number.js";
import { F as taskTitle, M as cureOf, N as shorten, Q as readSlip, ft as rollUp, it as linePlaces, lt as PLAN_ITEM, mt as ITEM_KINDS, nt as Lines, rt as withLineFeeds, t as readPlanFile, ut as itemIndex } from "./cli-plan-files.js";
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
const PREFIX = "plans/";
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
function recordPath(planId) {
	return `${PREFIX}${planId}.json`;
}
function allowancePath(planId) {
	return `allowed/${planId}`;
}
function listedItems({ items, unread }) {
	return [...items.map(([key, issue]) => [key, issue]), ...unread.map(({ key, issue }) => [key, issue])];
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
			const text = lines[lineOf(line) - 1] ?? "";
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
		line: 0,
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
			line: 0,
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
	const byLine = new Map(record.items.map(([, , line], at) => [lineOf(line), at]).slice(1));
	return plan.items.map(({ line }, index) => index === 0 ? 0 : byLine.get(line) ?? null);
}
function hasSameLines(record, plan, { lineOf = (line) => line }) {
	return record.items.length === plan.items.length && record.items.every(([, , line], index) => index === 0 || lineOf(line) === plan.items[index]?.line);
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
// src/identity/text/language.ts
const SMALL_WORDS = {
	english: "the of and to for with on in all it is are be from by that this an as at up",
	german: "der die das und für mit auf ein eine den dem des ist im zu von bei nach aus werden als zum zur",
	french: "le la les des du et pour avec sur un une est dans au aux par que qui en de",
	spanish: "el la los las del y para con por un una es en al que se su como de",
	portuguese: "o os as do da dos das e para com por um uma no na nos que ao de em",
	italian: "il lo gli della delle dei e per con un una nel nella che è di sul al da",
	dutch: "het een en van voor met op naar te bij niet alle de is zijn aan uit",
	polish: "i w na do z dla oraz się nie jest przy po od przez",
	russian: "и в на с для по не из к от что при все о за"
};
const SCRIPTS = [
	["japanese", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
	["korean", /\p{Script=Hangul}/gu],
	["chinese", /\p{Script=Han}/gu],
	["arabic", /\p{Script=Arabic}/gu],
	["hebrew", /\p{Script=Hebrew}/gu],
	["thai", /\p{Script=Thai}/gu],
	["hindi", /\p{Script=Devanagari}/gu],
	["greek", /\p{Script=Greek}/gu]
];
const SETS = Object.entries(SMALL_WORDS).map(([name, words]) => [name, new Set(words.split(" "))]);
const MAX_LENGTH$1 = 2e4;
const OWN_SCRIPT = .2;
const FEWEST_WORDS = 2;
function languageOf(text) {
	const beginning = text.slice(0, MAX_LENGTH$1).toLowerCase();
	const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
	for (const [name, script] of SCRIPTS) if ((beginning.match(script)?.length ?? 0) > OWN_SCRIPT * letters) return name;
	const words = beginning.match(/\p{L}+/gu) ?? [];
	const ranked = SETS.map(([name, small]) => ({
		name,
		hits: words.filter((word) => small.has(word)).length
	})).sort((a, b) => b.hits - a.hits);
	const [best, second] = [elementAt(ranked, 0, "languages"), elementAt(ranked, 1, "languages")];
	if (best.hits < FEWEST_WORDS || best.hits === second.hits) return null;
	return best.name;
}
const FEWEST_ITEMS = 6;
function areTranslations(before, after) {
	if (before.items.length !== after.items.length || before.items.length <= FEWEST_ITEMS) return false;
	return before.items.every(({ kind, parent }, index) => {
		const other = after.items[index];
		return other?.kind === kind && other.parent === parent;
	}) && differInLanguage(before, after);
}
function differInLanguage(before, after) {
	const [one, other] = [languageOf(wordsIn(before)), languageOf(wordsIn(after))];
	return one !== null && other !== null && one !== other;
}
function wordsIn({ items }) {
	return items.map(({ title }) => title).join("\n");
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
// src/identity/passes/conflicts.ts
function isExcluded({ before, after }, old, now) {
	const [one, other] = [before.words(old), after.words(now)];
	return other.saysNew && !one.saysNew || areDisjoint(one.issues, other.issues);
}
function areAboutDifferentThings({ before, after }, old, now) {
	const [one, other] = [before.words(old), after.words(now)];
	return hasOwn(one.codes, other.codes) && hasOwn(other.codes, one.codes) || hasOwn(numbersOf(one), numbersOf(other)) && hasOwn(numbersOf(other), numbersOf(one));
}
function haveDifferentNames({ before, after }, old, now) {
	const [one, other] = [before.words(old).id, after.words(now).id];
	return one?.names === true && other?.names === true && one.key !== other.key;
}
function numbersOf({ wording }) {
	return new Set(wording.match(/(?<!\S)\d+[a-z]?(?!\S)/gu));
}
function hasOwn(one, other) {
	return [...one].some((entry) => !other.has(entry));
}
function areDisjoint(one, other) {
	return one.size > 0 && other.size > 0 && ![...one].some((entry) => other.has(entry));
}
// src/identity/text/similarity.ts
const MAX_LENGTH = 600;
const UNSPACED$1 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
function profileOf(normalised) {
	const text = normalised.slice(0, MAX_LENGTH);
	const words = wordsOf$1(text);
	return {
		text,
		words,
		stems: stemsOf(words),
		trigrams: trigramsOf(text)
	};
}
function similarity(a, b) {
	if (a.text === b.text) return 1;
	const alike = (dice(a.words, b.words) + dice(a.trigrams, b.trigrams)) / 2;
	return isContinuation(a, b) ? Math.max(alike, .9) : alike;
}
function isContinuation(a, b) {
	const [short, long] = a.text.length <= b.text.length ? [a, b] : [b, a];
	if (short.words.size < 2 && short.text.length < 6) return false;
	if (!long.text.startsWith(short.text)) return false;
	return short.text.length === long.text.length || long.text[short.text.length] === " " || short.words.size >= 6;
}
function wordsOf$1(text) {
	const words = /* @__PURE__ */ new Set();
	for (const word of text.replace(UNSPACED$1, " $& ").split(/\s+/u)) {
		if (word === "") continue;
		UNSPACED$1.lastIndex = 0;
		if (!UNSPACED$1.test(word)) {
			words.add(word);
			continue;
		}
		let last = null;
		for (const letter of word) {
			words.add(letter);
			if (last !== null) words.add(last + letter);
			last = letter;
		}
	}
	return words;
}
const STEM = 5;
function stemsOf(words) {
	const stems = /* @__PURE__ */ new Set();
	for (const word of words) stems.add(/^\p{L}+$/u.test(word) ? word.slice(0, STEM) : word);
	return stems;
}
function trigramsOf(text) {
	const padded = ` ${text} `;
	const trigrams = /* @__PURE__ */ new Set();
	for (let index = 0; index + 3 <= padded.length; index++) trigrams.add(padded.slice(index, index + 3));
	return trigrams;
}
function dice(a, b) {
	if (a.size === 0 || b.size === 0) return 0;
	const [small, large] = a.size <= b.size ? [a, b] : [b, a];
	let shared = 0;
	for (const word of small) if (large.has(word)) shared++;
	return 2 * shared / (a.size + b.size);
}
// src/identity/passes/work.ts
function freeChildren(work, before, after) {
	return {
		olds: work.before.childrenOf(before).filter((child) => !work.pairing.afterOf.has(child)),
		news: work.after.childrenOf(after).filter((child) => !work.pairing.beforeOf.has(child))
	};
}
function freeNodes(work, scope) {
	return {
		olds: scope.before.nodes.filter((node) => !work.pairing.afterOf.has(node)),
		news: scope.after.nodes.filter((node) => !work.pairing.beforeOf.has(node))
	};
}
function* openFamilies(work) {
	for (const before of work.before.items.keys()) {
		const after = work.pairing.afterOf.get(before);
		if (after === void 0) continue;
		const { olds, news } = freeChildren(work, before, after);
		if (olds.length > 0 && news.length > 0) yield {
			before,
			after,
			olds,
			news
		};
	}
}
function haveSameParent({ before, after, pairing }, old, now) {
	const parent = before.parent(old);
	return parent >= 0 && pairing.afterOf.get(parent) === after.parent(now);
}
function areRegrouped({ before, after, pairing }, old, now) {
	const [oldParent, newParent] = [before.parent(old), after.parent(now)];
	if (oldParent < 0 || newParent < 0) return false;
	const partner = pairing.afterOf.get(oldParent);
	const [oldGrand, newGrand] = [before.parent(oldParent), after.parent(newParent)];
	return partner !== void 0 && partner === newGrand && !pairing.beforeOf.has(newParent) || partner === void 0 && oldGrand >= 0 && pairing.afterOf.get(oldGrand) === newParent || oldGrand >= 0 && pairing.afterOf.get(oldGrand) === newGrand;
}
function restsOnAssumption({ before, pairing }, old) {
	return pairing.assumed.has(before.parent(old));
}
function haveSameForm({ before, after }, old, now) {
	const [one, other] = [before.form(old), after.form(now)];
	return one === other || one === "any" && other !== "plan" || other === "any" && one !== "plan";
}
function groupBy(entries, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const key = keyOf(entry);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [entry]);
		else group.push(entry);
	}
	return groups;
}
// src/identity/passes/pass-code.ts
const ALIKE$1 = {
	near: .25,
	far: .4
};
function matchUniqueCode(work, scope, isFar) {
	const { before, after, pairing } = work;
	const news = /* @__PURE__ */ new Map();
	for (const now of scope.after.nodes) for (const code of after.words(now).codes) if (scope.after.count("code", code) === 1) news.set(code, now);
	if (news.size === 0) return;
	for (const old of scope.before.nodes) {
		if (pairing.afterOf.has(old)) continue;
		const codes = [...before.words(old).codes].filter((code) => scope.before.count("code", code) === 1);
		const found = new Set(codes.flatMap((code) => {
			const now = news.get(code);
			return now === void 0 || isFileOfOtherFolder(work, old, now, code) ? [] : [now];
		}));
		const [now] = found;
		if (now === void 0 || found.size > 1 || pairing.beforeOf.has(now)) continue;
		if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) continue;
		const isNear = haveSameParent(work, old, now) || areRegrouped(work, old, now);
		const alike = similarity(before.profile(old), after.profile(now));
		if (isNear && !isFar && alike >= ALIKE$1.near) pairing.add(old, now, restsOnAssumption(work, old));
		else if (!isNear && isFar && alike >= ALIKE$1.far) pairing.add(old, now, true);
	}
}
function isFileOfOtherFolder({ before, after }, old, now, name) {
	const pathsIn = (codes) => [...codes].filter((code) => code.endsWith(`/${name}`));
	const [olds, news] = [pathsIn(before.words(old).codes), pathsIn(after.words(now).codes)];
	if (olds.length === 0 || news.length === 0) return false;
	return !olds.some((one) => news.some((other) => one.endsWith(other) || other.endsWith(one)));
}
// src/plan/model/entry-of.ts
function entryOf(map, key, what) {
	const value = map.get(key);
	if (value !== void 0) return value;
	const name = typeof key === "string" || typeof key === "number" ? `"${key}"` : "What is not there";
	throw new InternalError(`${name} was looked up among ${map.size} ${what}.`);
}
// src/identity/passes/pass-continued.ts
function matchContinued(work) {
	for (const { olds, news } of openFamilies(work)) {
		const partnersOf = /* @__PURE__ */ new Map();
		const rivalsOf = /* @__PURE__ */ new Map();
		const note = (old, now) => {
			if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) return;
			if (!isContinuation(work.before.profile(old), work.after.profile(now))) return;
			push(partnersOf, old, now);
			push(rivalsOf, now, old);
		};
		for (const [now, old] of beginnings(work.after, news, work.before, olds)) note(old, now);
		for (const [old, now] of beginnings(work.before, olds, work.after, news)) note(old, now);
		for (const [old, found] of partnersOf) {
			const now = elementAt(found, 0, "partners");
			if (found.length > 1 || entryOf(rivalsOf, now, "rivals").length > 1) continue;
			work.pairing.add(old, now, restsOnAssumption(work, old));
		}
	}
}
function push(lists, node, partner) {
	const list = lists.get(node);
	if (list === void 0) lists.set(node, [partner]);
	else if (list.length < 2 && !list.includes(partner)) list.push(partner);
}
function* beginnings(longTree, longs, shortTree, shorts) {
	const byText = /* @__PURE__ */ new Map();
	for (const short of shorts) {
		const { text } = shortTree.profile(short);
		const same = byText.get(text);
		if (same === void 0) byText.set(text, [short]);
		else if (same.length < 2) same.push(short);
	}
	const lengths = [...new Set([...byText.keys()].map(({ length }) => length))];
	for (const long of longs) {
		const { text } = longTree.profile(long);
		for (const length of lengths) if (length > 0 && length < text.length) for (const short of byText.get(text.slice(0, length)) ?? []) yield [long, short];
	}
}
// src/identity/passes/namesakes.ts
const MAX_NAMESAKES = 8;
const CLEARLY = .2;
function belongsToNamesake(work, old, now, namesakes) {
	const [olds, news] = [namesakes.before(old), namesakes.after(now)];
	if (olds.length < 2 && news.length < 2) return false;
	const [own, other] = [work.before.body(old), work.after.body(now)];
	const least = dice(own.words, other.words) + CLEARLY;
	return news.some((rival) => dice(own.words, work.after.body(rival).words) >= least) || olds.some((rival) => dice(work.before.body(rival).words, other.words) >= least);
}
function findNamesakes(work) {
	const before = indexOf(work.before, (node) => !work.pairing.afterOf.has(node));
	const after = indexOf(work.after, (node) => !work.pairing.beforeOf.has(node));
	return {
		before: (old) => few(before.get(work.before.wording(old))),
		after: (now) => few(after.get(work.after.wording(now)))
	};
}
function few(namesakes) {
	return namesakes === void 0 || namesakes.length > MAX_NAMESAKES ? [] : namesakes;
}
function indexOf(tree, isFree) {
	const index = /* @__PURE__ */ new Map();
	for (const node of tree.items.keys()) {
		if (!isFree(node)) continue;
		const wording = tree.wording(node);
		const list = index.get(wording);
		if (list === void 0) index.set(wording, [node]);
		else if (list.length <= MAX_NAMESAKES) list.push(node);
	}
	return index;
}
// src/identity/text/specific.ts
function isSpecific$1(wording) {
	return wording.length >= 16 || wording.split(" ").length >= 3 || /[\u0250-\u{10FFFF}]{4}/u.test(wording);
}
// src/identity/passes/pass-exact.ts
const MAX_GROUP = 12;
const SAME_BODY = .5;
function matchSameWording(work) {
	const namesakes = findNamesakes(work);
	for (const { before, after } of openFamilies(work)) matchSiblings(work, before, after, namesakes);
}
const SIGNS = [
	(tree, node) => [
		tree.wording(node),
		tree.section(node),
		tree.form(node)
	],
	(tree, node) => [tree.wording(node), tree.form(node)],
	(tree, node) => [tree.wording(node)],
	(tree, node) => [tree.words(node).title]
];
function matchSiblings(work, before, after, namesakes) {
	for (const signsOf of SIGNS) {
		const { olds, news } = freeChildren(work, before, after);
		const speaking = olds.filter((old) => signsOf(work.before, old)[0] !== "");
		const groups = groupBy(news, (now) => signsOf(work.after, now).join("\n"));
		for (const [signs, group] of groupBy(speaking, (old) => signsOf(work.before, old).join("\n"))) {
			const others = groups.get(signs);
			if (others !== void 0) matchGroup(work, group, others, namesakes);
		}
	}
}
function matchGroup(work, olds, news, namesakes) {
	const { pairing } = work;
	if (olds.length > 1 || news.length > 1) matchByBodies(work, olds, news);
	const freeOlds = olds.filter((old) => !pairing.afterOf.has(old));
	const freeNews = news.filter((now) => !pairing.beforeOf.has(now));
	if (freeNews.length === 0) return;
	if (freeOlds.length !== freeNews.length) {
		freeOlds.forEach((old) => work.ambiguous.set(old, freeNews));
		return;
	}
	freeOlds.forEach((old, at) => {
		const now = elementAt(freeNews, at, "free items");
		if (!belongsToNamesake(work, old, now, namesakes)) pairing.add(old, now, restsOnAssumption(work, old) && !work.whole.before.isUnique(old));
	});
}
function matchByBodies(work, olds, news) {
	if (olds.length > MAX_GROUP || news.length > MAX_GROUP) return;
	const alike = (old, now) => dice(work.before.body(old).words, work.after.body(now).words);
	for (const old of olds) {
		const best = bestOf(news, (now) => alike(old, now));
		if (best.score < SAME_BODY || best.isShared) continue;
		const back = bestOf(olds, (other) => alike(other, best.node));
		if (back.node === old && !back.isShared) work.pairing.add(old, best.node, restsOnAssumption(work, old));
	}
}
function bestOf(nodes, scoreOf) {
	const scores = nodes.map((node) => scoreOf(node));
	const score = Math.max(...scores);
	return {
		node: elementAt(nodes, scores.indexOf(score), "nodes"),
		score,
		isShared: scores.lastIndexOf(score) > scores.indexOf(score)
	};
}
function matchMoved(work, scope, certainty) {
	const { before, after, pairing } = work;
	const news = /* @__PURE__ */ new Map();
	for (const now of scope.after.nodes) if (!pairing.beforeOf.has(now) && scope.after.isUnique(now)) news.set(after.wording(now), now);
	for (const old of scope.before.nodes) {
		if (pairing.afterOf.has(old) || !scope.before.isUnique(old)) continue;
		const wording = before.wording(old);
		const now = news.get(wording);
		if (now === void 0 || wording === "") continue;
		if (certainty === "assumed") {
			if (isMovedAlone(work, old, now)) pairing.add(old, now, true);
		} else if (isSpecific$1(wording) || isBesideTheSame(work, scope, old, now)) pairing.add(old, now);
	}
}
function isMovedAlone({ before, after, pairing }, old, now) {
	return (pairing.afterOf.has(before.parent(old)) || pairing.beforeOf.has(after.parent(now))) && before.words(old).isTicked === after.words(now).isTicked;
}
function isBesideTheSame(work, scope, old, now) {
	const { before, after, pairing } = work;
	return [-1, 1].some((step) => {
		const [one, other] = [old + step, now + step];
		if (!isItemBeside(before, one, old) || !isItemBeside(after, other, now)) return false;
		if (pairing.afterOf.has(one) || pairing.beforeOf.has(other)) return pairing.afterOf.get(one) === other;
		return before.wording(one) === after.wording(other) && scope.before.isUnique(one) && scope.after.isUnique(other);
	});
}
function isItemBeside(tree, node, other) {
	const file = tree.fileOf(other);
	return node > tree.start(file) && node < tree.end(file);
}
// src/identity/text/line-diff.ts
const MAX_TABLE = 1e6;
function sharedLines(before, after) {
	const pairs = [];
	const gaps = [{
		start: 0,
		end: before.length,
		otherStart: 0,
		otherEnd: after.length
	}];
	for (let gap = gaps.pop(); gap !== void 0; gap = gaps.pop()) {
		const inner = trimEqualEnds(before, after, gap, pairs);
		if (inner.start === inner.end || inner.otherStart === inner.otherEnd) continue;
		const anchors = longestAscending(uniquePairs(before, after, inner));
		if (anchors.length === 0) commonSubsequence(before, after, inner, pairs);
		else gaps.push(...gapsBetween(anchors, inner, pairs));
	}
	return pairs.sort((a, b) => a[0] - b[0]);
}
function trimEqualEnds(before, after, gap, pairs) {
	let { start, end, otherStart, otherEnd } = gap;
	while (start < end && otherStart < otherEnd && before[start] === after[otherStart]) pairs.push([start++, otherStart++]);
	while (start < end && otherStart < otherEnd && before[end - 1] === after[otherEnd - 1]) pairs.push([--end, --otherEnd]);
	return {
		start,
		end,
		otherStart,
		otherEnd
	};
}
function uniquePairs(before, after, gap) {
	const place = uniquePlaces(before, gap.start, gap.end);
	const otherPlace = uniquePlaces(after, gap.otherStart, gap.otherEnd);
	const pairs = [];
	for (const [line, index] of place) {
		const other = otherPlace.get(line);
		if (index >= 0 && other !== void 0 && other >= 0) pairs.push([index, other]);
	}
	return pairs;
}
function uniquePlaces(lines, start, end) {
	const places = /* @__PURE__ */ new Map();
	for (let index = start; index < end; index++) {
		const line = elementAt(lines, index, "lines");
		places.set(line, places.has(line) ? -1 : index);
	}
	return places;
}
function longestAscending(pairs) {
	const tops = [];
	for (const pair of pairs) {
		let low = 0;
		let high = tops.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (elementAt(tops, middle, "runs").pair[1] < pair[1]) low = middle + 1;
			else high = middle;
		}
		tops[low] = {
			pair,
			before: low > 0 ? elementAt(tops, low - 1, "runs") : null
		};
	}
	const run = [];
	for (let link = tops.at(-1) ?? null; link !== null; link = link.before) run.push(link.pair);
	return run.reverse();
}
function gapsBetween(anchors, gap, pairs) {
	const gaps = [];
	let { start, otherStart } = gap;
	for (const [index, other] of anchors) {
		pairs.push([index, other]);
		gaps.push({
			start,
			end: index,
			otherStart,
			otherEnd: other
		});
		start = index + 1;
		otherStart = other + 1;
	}
	gaps.push({
		start,
		end: gap.end,
		otherStart,
		otherEnd: gap.otherEnd
	});
	return gaps;
}
function commonSubsequence(before, after, gap, pairs) {
	const height = gap.end - gap.start;
	const width = gap.otherEnd - gap.otherStart;
	if (height * width > MAX_TABLE) return;
	const table = new Uint16Array((height + 1) * (width + 1));
	const at = (row, column) => {
		const length = table[row * (width + 1) + column];
		if (length === void 0) throw new InternalError(`No cell ${row}, ${column} in a table of ${height} by ${width}.`);
		return length;
	};
	const equal = (row, column) => before[gap.start + row] === after[gap.otherStart + column];
	for (let row = height - 1; row >= 0; row--) for (let column = width - 1; column >= 0; column--) table[row * (width + 1) + column] = equal(row, column) ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
	for (let row = 0, column = 0; row < height && column < width;) if (equal(row, column)) pairs.push([gap.start + row++, gap.otherStart + column++]);
	else if (at(row + 1, column) >= at(row, column + 1)) row++;
	else column++;
}
// src/identity/passes/places.ts
function placesAmongMatched(work, before, after) {
	const kept = longestAscending(work.before.childrenOf(before).flatMap((child) => {
		const partner = work.pairing.afterOf.get(child);
		return partner !== void 0 && work.after.parent(partner) === after ? [[child, partner]] : [];
	}));
	return {
		old: gapFinder(kept.map(([old]) => old)),
		now: gapFinder(kept.map(([, now]) => now))
	};
}
function gapFinder(ascending) {
	return (node) => {
		let low = 0;
		let high = ascending.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (elementAt(ascending, middle, "siblings") < node) low = middle + 1;
			else high = middle;
		}
		return low;
	};
}
// src/identity/passes/pass-gap.ts
const ALIKE = .2;
function matchTickedInGap(work) {
	for (const { before, after, olds, news } of openFamilies(work)) {
		if (!work.isSamePlan(before, after)) continue;
		const place = placesAmongMatched(work, before, after);
		const gaps = groupBy(news, (now) => place.now(now));
		for (const [gap, group] of groupBy(olds, (old) => place.old(old))) matchGap(work, group, gaps.get(gap) ?? []);
	}
}
function matchGap(work, olds, news) {
	const unticked = olds.filter((old) => work.before.words(old).isTicked === false);
	const ticked = news.filter((now) => work.after.words(now).isTicked === true);
	if (unticked.length === 0 || unticked.length !== ticked.length) return;
	const pairs = unticked.map((old, at) => [old, elementAt(ticked, at, "ticked items")]);
	if (pairs.some(([old, now]) => !haveSameForm(work, old, now) || isExcluded(work, old, now))) return;
	const alike = pairs.map(([old, now]) => likeness$1(work, old, now));
	if (alike.reduce((sum, one) => sum + one, 0) / alike.length < ALIKE) return;
	for (const [old, now] of pairs) work.pairing.add(old, now, true);
}
function likeness$1({ before, after }, old, now) {
	const [one, other] = [before.profile(old), after.profile(now)];
	return Math.max(similarity(one, other), dice(one.stems, other.stems));
}
// src/identity/passes/pass-head.ts
function matchSameHead(work, scope) {
	const news = /* @__PURE__ */ new Map();
	for (const now of scope.after.nodes) {
		const head = work.after.words(now).head;
		if (head !== null && !work.pairing.beforeOf.has(now) && scope.after.count("head", head) === 1) news.set(head, now);
	}
	if (news.size === 0) return;
	for (const old of scope.before.nodes) {
		const head = work.before.words(old).head;
		if (head === null || work.pairing.afterOf.has(old) || scope.before.count("head", head) !== 1) continue;
		const now = news.get(head);
		if (now !== void 0 && haveSameForm(work, old, now) && !isExcluded(work, old, now)) work.pairing.add(old, now);
	}
}
function matchSameLeadCode(work) {
	for (const { before, after, olds, news } of openFamilies(work)) {
		const codes = countCodes(work, before, after);
		for (const old of olds) {
			const code = work.before.words(old).leadCode;
			if (code === null || codes.get(code) !== 2) continue;
			const now = news.find((other) => work.after.words(other).leadCode === code);
			if (now !== void 0 && haveSameForm(work, old, now) && !isExcluded(work, old, now)) work.pairing.add(old, now, restsOnAssumption(work, old));
		}
	}
}
function countCodes(work, before, after) {
	const counts = /* @__PURE__ */ new Map();
	const all = [...work.before.childrenOf(before).map((node) => work.before.words(node)), ...work.after.childrenOf(after).map((node) => work.after.words(node))];
	for (const { leadCode } of all) if (leadCode !== null) counts.set(leadCode, (counts.get(leadCode) ?? 0) + 1);
	return counts;
}
// src/identity/passes/rivals.ts
const MAX_POSTINGS = 24;
const MAX_PARTNERS = 12;
var Rivals = class {
	#work;
	#olds;
	#news;
	constructor(work, scope) {
		const { olds, news } = freeNodes(work, scope);
		this.#work = work;
		this.#olds = postingsOf(work.before, olds);
		this.#news = postingsOf(work.after, news);
	}
	newsLike(old) {
		return partners(this.#work.before.profile(old).words, this.#news).filter((now) => !this.#work.pairing.beforeOf.has(now) && haveSameForm(this.#work, old, now));
	}
	bestRival(old, now, mayRival = () => true) {
		const { before, after, pairing } = this.#work;
		let best = 0;
		for (const other of this.newsLike(old)) if (other !== now && mayRival(old, other)) best = Math.max(best, similarity(before.profile(old), after.profile(other)));
		for (const other of partners(after.profile(now).words, this.#olds)) if (other !== old && !pairing.afterOf.has(other) && haveSameForm(this.#work, other, now) && mayRival(other, now)) best = Math.max(best, similarity(before.profile(other), after.profile(now)));
		return best;
	}
};
function postingsOf(tree, nodes) {
	const postings = /* @__PURE__ */ new Map();
	for (const node of nodes) for (const word of tree.profile(node).words) {
		const list = postings.get(word);
		if (list === void 0) postings.set(word, [node]);
		else if (list !== null && list.length < MAX_POSTINGS) list.push(node);
		else if (list !== null) postings.set(word, null);
	}
	return postings;
}
function partners(words, postings) {
	const weights = /* @__PURE__ */ new Map();
	for (const word of words) {
		const list = postings.get(word);
		if (list === void 0 || list === null) continue;
		for (const node of list) weights.set(node, (weights.get(node) ?? 0) + 1 / list.length);
	}
	return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MAX_PARTNERS).map(([node]) => node);
}
// src/identity/passes/pass-ids.ts
const STRICT = {
	alike: .5,
	trust: .6
};
const NAMES = {
	alike: .15,
	trust: .8
};
const COUNTS = {
	alike: .45,
	trust: .8
};
const RIVAL = .15;
function matchSameIdAndWording(work, scope) {
	const { before, after, pairing } = work;
	for (const [old, now] of sameIds(work, scope)) if ((before.wording(old) === after.wording(now) || isContinuation(before.profile(old), after.profile(now))) && !isExcluded(work, old, now)) pairing.add(old, now);
}
function matchSameId(work, scope) {
	const trust = idTrust(work, scope);
	const rivals = new Rivals(work, scope);
	for (const [old, now] of sameIds(work, scope)) {
		const alike = similarity(work.before.profile(old), work.after.profile(now));
		if (alike < STRICT.alike || trust(old) < STRICT.trust) continue;
		if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) continue;
		if (rivals.bestRival(old, now, (one, other) => {
			return [work.before.words(one).id, work.after.words(other).id].includes(null);
		}) < alike + RIVAL) work.pairing.add(old, now);
	}
}
function matchNamedIds(work, scope) {
	const trust = idTrust(work, scope);
	const rivals = new Rivals(work, scope);
	for (const [old, now] of sameIds(work, scope)) {
		if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) continue;
		const names = work.before.words(old).id?.names === true;
		const needed = names ? NAMES : COUNTS;
		const alike = similarity(work.before.profile(old), work.after.profile(now));
		if (trust(old) < needed.trust) continue;
		if (alike < needed.alike && !(names && shareCode(work, old, now))) continue;
		if (rivals.bestRival(old, now, (one, other) => !names || !haveDifferentNames(work, one, other)) < alike + RIVAL) work.pairing.add(old, now);
	}
}
function* sameIds(work, scope) {
	const news = /* @__PURE__ */ new Map();
	for (const now of scope.after.nodes) {
		const id = work.after.words(now).id;
		if (id !== null && !work.pairing.beforeOf.has(now) && scope.after.count("id", id.key) === 1) news.set(id.key, now);
	}
	if (news.size === 0) return;
	for (const old of scope.before.nodes) {
		const id = work.before.words(old).id;
		if (id === null || work.pairing.afterOf.has(old) || scope.before.count("id", id.key) !== 1) continue;
		const now = news.get(id.key);
		if (now !== void 0 && work.pairing.isFree(old, now)) yield [old, now];
	}
}
function idTrust(work, scope) {
	const seen = {
		names: {
			kept: 0,
			both: 0
		},
		counts: {
			kept: 0,
			both: 0
		}
	};
	for (const old of scope.before.nodes) {
		const now = work.pairing.afterOf.get(old);
		const one = work.before.words(old).id;
		const other = now === void 0 ? null : work.after.words(now).id;
		if (one === null || other === null) continue;
		const of = one.names ? seen.names : seen.counts;
		of.both++;
		if (one.key === other.key) of.kept++;
	}
	return (old) => {
		const { kept, both } = work.before.words(old).id?.names === true ? seen.names : seen.counts;
		return (kept + 1) / (both + 1.5);
	};
}
function shareCode({ before, after }, old, now) {
	const { codes } = after.words(now);
	return [...before.words(old).codes].some((code) => codes.has(code));
}
// src/identity/passes/pass-lines.ts
function unchangedLines(before, after, oldFile, newFile) {
	const [oldLines, newLines] = keepMarks(linesOf$1(before, oldFile), linesOf$1(after, newFile));
	const [oldItems, newItems] = [itemsByLine(before, oldFile), itemsByLine(after, newFile)];
	const [oldCounts, newCounts] = [countOf(oldLines), countOf(newLines)];
	const isUnique = (line) => oldCounts.get(line) === 1 && newCounts.get(line) === 1;
	return blocksOf(sharedLines(oldLines, newLines), oldLines, newLines).flatMap((block) => {
		const telling = block.filter(([at]) => /[\p{L}\p{N}]/u.test(elementAt(oldLines, at, "lines")));
		const isInBlock = telling.length >= 2 && telling.some(([at]) => isUnique(elementAt(oldLines, at, "lines")));
		return block.flatMap(([oldLine, newLine]) => {
			const [old, now] = [oldItems.get(oldLine), newItems.get(newLine)];
			return old === void 0 || now === void 0 ? [] : [{
				old,
				now,
				isInBlock
			}];
		});
	});
}
function matchUnchangedLines(work, unchanged) {
	const { before, pairing, whole } = work;
	const namesakes = findNamesakes(work);
	for (const { old, now, isInBlock } of unchanged) {
		if (!pairing.isFree(old, now) || belongsToNamesake(work, old, now, namesakes)) continue;
		if (isInBlock || whole.before.isUnique(old) && whole.after.isUnique(now) && isSpecific$1(before.wording(old))) pairing.add(old, now);
		else if (haveSameParent(work, old, now)) pairing.add(old, now, restsOnAssumption(work, old));
	}
}
function blocksOf(shared, oldLines, newLines) {
	const blocks = [];
	let [oldNext, newNext] = [-1, -1];
	for (const [old, now] of shared) {
		if (oldLines[old] === "") continue;
		if (isBlankBetween(oldLines, oldNext, old) && isBlankBetween(newLines, newNext, now)) blocks.at(-1)?.push([old, now]);
		else blocks.push([[old, now]]);
		[oldNext, newNext] = [old + 1, now + 1];
	}
	return blocks;
}
function isBlankBetween(lines, from, to) {
	if (from < 0) return false;
	for (let at = from; at < to; at++) if (lines[at] !== "") return false;
	return true;
}
function linesOf$1(tree, file) {
	const { text, items } = elementAt(tree.files, file, "files");
	return (text?.split(/\r\n?|\n/u) ?? items.map((item) => item.text)).map((line) => line.trimEnd());
}
function keepMarks(before, after) {
	const [oldCounts, newCounts] = [countOf(before.map(withoutMark)), countOf(after.map(withoutMark))];
	const isTold = (line) => {
		const [was, is] = [oldCounts.get(line) ?? 0, newCounts.get(line) ?? 0];
		return was > is && is > 0;
	};
	const seen = (line) => {
		const bare = withoutMark(line);
		return isTold(bare) ? line : bare;
	};
	return [before.map(seen), after.map(seen)];
}
function withoutMark(line) {
	return line.replace(/^(\s*(?:>\s*)*(?:[-*+]|\d{1,4}[.)])\s+)\[[^\]]\]/u, "$1[ ]");
}
function itemsByLine(tree, file) {
	const start = tree.start(file);
	const { text, items } = elementAt(tree.files, file, "files");
	return new Map(items.map((item, index) => [text === void 0 ? index : item.line - 1, start + index]));
}
function countOf(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
// src/identity/passes/pass-parents.ts
function matchParentsByChildren(work) {
	const { before, after, pairing } = work;
	for (let old = before.items.length - 1; old >= 0; old--) {
		if (before.form(old) === "plan" || pairing.afterOf.has(old)) continue;
		const children = before.childrenOf(old);
		const votes = /* @__PURE__ */ new Map();
		let voters = 0;
		let guesses = 0;
		for (const child of children) {
			const partner = pairing.afterOf.get(child);
			if (partner === void 0) continue;
			voters++;
			if (pairing.assumed.has(child)) guesses++;
			const parent = after.parent(partner);
			votes.set(parent, (votes.get(parent) ?? 0) + 1);
		}
		const elected = [...votes].find(([, count]) => count * 2 > voters);
		if (elected === void 0) continue;
		const [now, count] = elected;
		const smaller = Math.min(children.length, after.childrenOf(now).length);
		if ((count * 2 >= smaller || before.wording(old) === after.wording(now)) && after.form(now) !== "plan") pairing.add(old, now, guesses * 2 > voters);
	}
}
// src/identity/passes/candidates.ts
const MAX_COMPARISONS = 2e4;
function candidatePairs(work, olds, news, place) {
	if (olds.length * news.length <= MAX_COMPARISONS) return olds.flatMap((old) => news.map((now) => [old, now]));
	const postings = postingsOf(work.after, news);
	const near = place === null ? /* @__PURE__ */ new Map() : inTheSameGap(olds, news, place);
	return olds.flatMap((old) => {
		const found = new Set(partners(work.before.profile(old).words, postings));
		near.get(old)?.forEach((now) => found.add(now));
		return [...found].map((now) => [old, now]);
	});
}
function inTheSameGap(olds, news, place) {
	const inGap = groupBy(news, (now) => place.now(now));
	const near = /* @__PURE__ */ new Map();
	for (const [gap, group] of groupBy(olds, (old) => place.old(old))) {
		const others = inGap.get(gap) ?? [];
		if (others.length * group.length <= MAX_COMPARISONS / 10) for (const old of group) near.set(old, others);
	}
	return near;
}
// src/identity/passes/evidence.ts
const ENOUGH = 15;
const LONG_BEGINNING = 20;
var Evidence = class {
	#work;
	#scope;
	#trust;
	#frequency;
	#total;
	#placeOfOld = /* @__PURE__ */ new Map();
	#placeOfNew = /* @__PURE__ */ new Map();
	#crowd = /* @__PURE__ */ new Map();
	constructor(work, scope) {
		this.#work = work;
		this.#scope = scope;
		this.#trust = idTrust(work, scope);
		this.#frequency = wordFrequency(scope);
		this.#total = scope.before.nodes.length + scope.after.nodes.length + 1;
		for (const { before, after, olds, news } of openFamilies(work)) {
			const place = placesAmongMatched(work, before, after);
			for (const old of olds) this.#placeOfOld.set(old, this.#enter(`${before}:${place.old(old)}`, "olds"));
			for (const now of news) this.#placeOfNew.set(now, this.#enter(`${before}:${place.now(now)}`, "news"));
		}
	}
	#enter(place, side) {
		const crowd = this.#crowd.get(place) ?? {
			olds: 0,
			news: 0
		};
		crowd[side]++;
		this.#crowd.set(place, crowd);
		return place;
	}
	of(old, now) {
		const { before, after } = this.#work;
		const [one, other] = [before.profile(old), after.profile(now)];
		const [oldId, newId] = [before.words(old).id, after.words(now).id];
		const isSameId = oldId !== null && oldId.key === newId?.key;
		const [shared, own, theirs] = this.#rareWeights(one.stems, other.stems);
		const isSibling = haveSameParent(this.#work, old, now);
		const place = this.#placeOfOld.get(old);
		const isInPlace = place !== void 0 && place === this.#placeOfNew.get(now);
		const crowd = isInPlace ? this.#crowd.get(place) : void 0;
		return {
			text: similarity(one, other),
			rareShared: own + theirs === 0 ? 0 : 2 * shared / (own + theirs),
			rareContained: Math.min(own, theirs) === 0 ? 0 : shared / Math.min(own, theirs),
			rareWeight: Math.min(1, shared / ENOUGH),
			code: this.#sharedCode(old, now),
			otherThings: areAboutDifferentThings(this.#work, old, now) ? 1 : 0,
			sameId: isSameId ? this.#trust(old) : 0,
			otherId: !isSameId && oldId !== null && newId !== null ? this.#trust(old) : 0,
			sameParent: isSibling ? 1 : 0,
			nearParent: !isSibling && areRegrouped(this.#work, old, now) ? 1 : 0,
			samePlace: isInPlace ? 1 : 0,
			onlyOnes: crowd?.olds === 1 && crowd.news === 1 ? 1 : 0,
			order: 1 - Math.min(1, 4 * Math.abs(share(this.#scope.before, old) - share(this.#scope.after, now))),
			beginning: Math.min(1, sharedBeginning(one.text, other.text) / LONG_BEGINNING)
		};
	}
	#rareWeights(one, other) {
		let [shared, own, theirs] = [
			0,
			0,
			0
		];
		for (const word of one) {
			const weight = this.#weight(word);
			own += weight;
			if (other.has(word)) shared += weight;
		}
		for (const word of other) theirs += this.#weight(word);
		return [
			shared,
			own,
			theirs
		];
	}
	#weight(word) {
		return Math.log(this.#total / entryOf(this.#frequency, word, "words"));
	}
	#sharedCode(old, now) {
		const { before, after } = this.#scope;
		const codes = after.tree.words(now).codes;
		let best = 0;
		for (const code of before.tree.words(old).codes) if (codes.has(code)) best = Math.max(best, 2 / (before.count("code", code) + after.count("code", code)));
		return best;
	}
};
function wordFrequency({ before, after }) {
	const counts = /* @__PURE__ */ new Map();
	for (const view of [before, after]) for (const node of view.nodes) for (const word of view.tree.stems(node)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
function share({ tree }, node) {
	const file = tree.fileOf(node);
	const start = tree.start(file);
	return (node - start) / Math.max(1, tree.end(file) - start);
}
function sharedBeginning(one, other) {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length++;
	return length;
}
// src/identity/passes/pair-best.ts
function pairBest(work, candidates, margin) {
	const sorted = candidates.toSorted((a, b) => b.score - a.score || a.old - b.old || a.now - b.now);
	const byOld = groupBy(sorted, (candidate) => candidate.old);
	const byNew = groupBy(sorted, (candidate) => candidate.now);
	for (const candidate of sorted) {
		const { old, now, score } = candidate;
		if (!candidate.mayPair || !work.pairing.isFree(old, now)) continue;
		const rivals = [...rivalsIn(entryOf(byOld, old, "old items"), score - margin), ...rivalsIn(entryOf(byNew, now, "new items"), score - margin)].filter((other) => other !== candidate && work.pairing.isFree(other.old, other.now));
		if (rivals.length === 0) work.pairing.add(old, now, candidate.isAssumed);
		else work.ambiguous.set(old, [now, ...rivals.filter((rival) => rival.old === old).map((rival) => rival.now)]);
	}
}
function rivalsIn(sorted, least) {
	const end = sorted.findIndex(({ score }) => score < least);
	return end < 0 ? sorted : sorted.slice(0, end);
}
// src/identity/passes/score.ts
function logOdds(features, weights) {
	return FEATURES.reduce((sum, name) => sum + weights.of[name] * features[name], weights.bias);
}
function probability(odds) {
	return 1 / (1 + Math.exp(-odds));
}
const FEATURES = [
	"text",
	"rareShared",
	"rareContained",
	"rareWeight",
	"code",
	"otherThings",
	"sameId",
	"otherId",
	"sameParent",
	"nearParent",
	"samePlace",
	"onlyOnes",
	"order",
	"beginning"
];
// src/identity/passes/pass-score.ts
const NEEDED = -1.5;
const MARGIN$1 = 2;
const LEAST_TEXT = .25;
function matchByScore(work, scope, weights) {
	pairBest(work, weigh(work, scope).map(({ old, now, features }) => {
		const score = logOdds(features, weights);
		return {
			old,
			now,
			score,
			mayPair: score >= NEEDED && hasText(features),
			isAssumed: true
		};
	}), MARGIN$1);
}
function hasText({ text, rareShared, code }) {
	return Math.max(text, rareShared, code) >= LEAST_TEXT;
}
function weigh(work, scope) {
	const { olds, news } = freeNodes(work, scope);
	if (olds.length === 0 || news.length === 0) return [];
	const evidence = new Evidence(work, scope);
	return candidatePairs(work, olds, news, null).flatMap(([old, now]) => {
		if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) return [];
		const features = evidence.of(old, now);
		return features.text === 0 && features.code === 0 && features.sameId === 0 ? [] : [{
			old,
			now,
			features
		}];
	});
}
// src/identity/passes/pass-translated.ts
const MOSTLY = .6;
function matchTranslated(work, continued) {
	const { before, after, pairing } = work;
	for (const [old, now] of continued) {
		const [one, other] = [elementAt(before.files, old, "files"), elementAt(after.files, now, "files")];
		const [start, otherStart] = [before.start(old), after.start(now)];
		if (one.items.filter((_, index) => !pairing.afterOf.has(start + index)).length < MOSTLY * one.items.length || !areTranslations(one, other)) continue;
		one.items.forEach((_, index) => pairing.add(start + index, otherStart + index, true));
	}
}
// src/identity/passes/pass-similar.ts
const SURE = .9;
const SIBLINGS = {
	anywhere: .6,
	inPlace: .45,
	sameId: .35
};
const ELSEWHERE$1 = {
	anywhere: .75,
	regrouped: .6
};
const BONUS = {
	inPlace: .12,
	sameId: .12,
	sameSection: .04
};
const OTHER_BEGINNING = .05;
const MARGIN = {
	siblings: .02,
	elsewhere: .1
};
function matchSimilarSiblings(work, certainty) {
	for (const family of openFamilies(work)) matchChildren(work, family, certainty);
}
function matchChildren(work, { before, after, olds, news }, certainty) {
	const place = placesAmongMatched(work, before, after);
	const candidates = [];
	for (const [old, now] of candidatePairs(work, olds, news, place)) {
		if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) continue;
		const inPlace = place.old(old) === place.now(now);
		const id = work.before.words(old).id;
		const sameId = id !== null && id.key === work.after.words(now).id?.key;
		const likeness = similarity(work.before.profile(old), work.after.profile(now));
		const alike = likeness - (firstWord(work.before.wording(old)) === firstWord(work.after.wording(now)) ? 0 : OTHER_BEGINNING);
		if (alike < (sameId ? SIBLINGS.sameId : inPlace ? SIBLINGS.inPlace : SIBLINGS.anywhere)) continue;
		const sameSection = work.before.section(old) === work.after.section(now);
		const score = alike + (inPlace ? BONUS.inPlace : 0) + (sameId ? BONUS.sameId : 0) + (sameSection ? BONUS.sameSection : 0);
		candidates.push(candidate(work, old, now, score, likeness, certainty));
	}
	pairBest(work, candidates, MARGIN.siblings);
}
function matchSimilarElsewhere(work, scope, certainty) {
	const { before, after } = work;
	const free = freeNodes(work, scope);
	const olds = free.olds.filter((node) => scope.before.isUnique(node) && isSpecific$1(before.wording(node)));
	const news = free.news.filter((node) => scope.after.isUnique(node) && isSpecific$1(after.wording(node)));
	if (olds.length === 0 || news.length === 0) return;
	const candidates = [];
	for (const [old, now] of candidatePairs(work, olds, news, null)) {
		if (!haveSameForm(work, old, now) || isExcluded(work, old, now)) continue;
		const likeness = similarity(before.profile(old), after.profile(now));
		if (likeness >= (areRegrouped(work, old, now) ? ELSEWHERE$1.regrouped : ELSEWHERE$1.anywhere)) candidates.push(candidate(work, old, now, likeness, likeness, certainty));
	}
	pairBest(work, candidates, MARGIN.elsewhere);
}
function candidate(work, old, now, score, likeness, certainty) {
	const isSure = likeness >= SURE && !areAboutDifferentThings(work, old, now) && !haveDifferentNames(work, old, now);
	return {
		old,
		now,
		score,
		mayPair: isSure || certainty === "assumed" && work.isSamePlan(old, now),
		isAssumed: !isSure || restsOnAssumption(work, old)
	};
}
function firstWord(wording) {
	const end = wording.indexOf(" ");
	return end < 0 ? wording : wording.slice(0, end);
}
// src/identity/passes/pairing.ts
var Pairing = class {
	afterOf = /* @__PURE__ */ new Map();
	beforeOf = /* @__PURE__ */ new Map();
	assumed = /* @__PURE__ */ new Set();
	#mayPair;
	constructor(mayPair = () => true) {
		this.#mayPair = mayPair;
	}
	add(before, after, isAssumed = false) {
		if (!this.isFree(before, after)) return false;
		this.afterOf.set(before, after);
		this.beforeOf.set(after, before);
		if (isAssumed) this.assumed.add(before);
		return true;
	}
	isFree(before, after) {
		return !this.afterOf.has(before) && !this.beforeOf.has(after) && this.#mayPair(before, after);
	}
	get size() {
		return this.afterOf.size;
	}
};
// src/identity/text/item-ids.ts
const NAME = /^(?:#\d+|(?:[A-Z]{1,8}|[a-z]{1,3})(?:-[A-Z]{1,8})*-?\d{1,5}(?:[.-]\d+)*[a-z]?(?:-[A-Z])?)$/u;
const TAG = /^(?:p\d|us\d+)$/iu;
const SUFFIX = /(?<=\d[a-z]?)-[A-Za-z]{2,}$/u;
const LEADING = /^(?:\p{Lu}{3,}:\s+)?(?:\[|\()?([A-Z]{1,8}(?:-[A-Z]{1,8})*-?\d{1,5}[a-z]?(?:-[A-Z]+)?|\d{1,3}-\d{1,3}(?!-))(?:\]|\))?(?=[\s:.,(]|$)/u;
function itemIdOf(item, plain) {
	const written = (item.id ?? LEADING.exec(plain)?.[1])?.replace(SUFFIX, "").trim();
	if (written === void 0 || written === "" || TAG.test(written)) return null;
	return {
		key: written.toUpperCase().replace(/\s+/gu, " "),
		names: NAME.test(written)
	};
}
// src/identity/text/item-words.ts
const NEW = "NEW|ADDED|NEU|NUEVO|NUEVA|NOUVEAU|NOVO|NOVA|НОВОЕ|НОВЫЙ|新規|新增|신규";
const CHANGED = "UPDATED|CHANGED|REVISED|MODIFIED|REMOVED|DELETED|DROPPED|SPLIT|MERGED|MOVED|RENAMED|DEPRECATED|SKIP|SKIPPED|DEFERRED|CANCELLED|CANCELED|GEÄNDERT|ENTFÄLLT|変更|削除|修改|删除";
const CHANGE_TAG = new RegExp(`^(\\s*(?:>\\s*)*(?:(?:[-*+]|\\d{1,4}[.)])\\s+)?(?:\\[[^\\]]\\]\\s+)?(?:#{1,6}\\s+)?(?:\\*\\*)?(?:[#A-Za-z]{0,6}-?\\d[\\d.]*[a-z]?)?(?:\\*\\*)?[\\s:.)]*)(?:(?:\\*\\*|__|\\[|\\()(${NEW}|${CHANGED}):?(?:\\*\\*|__|\\]|\\)):?|(${NEW}|${CHANGED}):)\\s+`, "u");
const SAYS_NEW = new RegExp(`^(?:${NEW})$`, "u");
const NEW_BEHIND = new RegExp(`\\s(?:\\*\\*|\\[|\\()(?:${NEW})(?:\\*\\*|\\]|\\))\\s*$`, "u");
const HEAD_END = /\s[-–—]+\s|[—:：(（[【{|]|\s\+\s|→|⇒|->|=>/gu;
const HEAD_WORDS = 3;
const LEAD_CODE = /^\s*(?:>\s*)*(?:(?:[-*+]|\d{1,4}[.)])\s+)?(?:\[[^\]]\]\s+)?(?:\*\*)?(?:[A-Za-z]{0,6}-?\d[\d.]*[a-z]?[.:)]*\s+)?(?:\*\*)?`([^`]{2,80})`/u;
const CODES = [
	/`([^`\n]{2,120})`/gu,
	/["“„«「『]([^"“”„«»「」『』\n]{3,60})["”“»」』]/gu,
	/(?<![\p{L}\p{N}])((?:https?:\/\/)?[\w@.()~$-]*\/[\w@./()~$:-]*[\w)])/gu,
	/(?<![\p{L}\p{N}_])([a-z]+[A-Z][A-Za-z0-9]*|[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*|[A-Za-z][A-Za-z0-9]*_[A-Za-z0-9_]+)(?![\p{L}\p{N}])/gu,
	/(?<![\p{L}\p{N}])([\w-]+\.(?:[cm]?[jt]sx?|py|rs|go|md|json|ya?ml|toml|css|html|sql|sh|java|kt|cs|rb|php|swift|vue|svelte|sol))(?![\p{L}\p{N}])/gu
];
const COMMIT = /^[0-9a-f]{7,40}$/u;
const ISSUE = /(?<![\w&/])#(\d{1,6})(?!\w)|\/issues\/(\d{1,6})(?!\d)/gu;
const BOX = /^\s*(?:>\s*)*(?:[-*+]|\d{1,4}[.)])\s+\[([^\]])\]/u;
const MAX_LINE = 4e3;
function itemWordsOf(item) {
	const line = item.text.slice(0, MAX_LINE);
	const tag = changeTagOf(line);
	const text = tag === null ? line : tag.lead + line.slice(tag.length);
	const title = normaliseTitle(tag === null ? item.title : item.title.replace(tag.word, " "));
	const box = BOX.exec(line)?.[1];
	return {
		title,
		wording: wordingOf$1(text, title),
		id: itemIdOf(item, plainText(line)),
		head: headOf(text),
		leadCode: LEAD_CODE.exec(text)?.[1]?.toLowerCase() ?? null,
		codes: codesOf(text),
		issues: new Set([...line.matchAll(ISSUE)].map((found) => found[1] ?? elementAt(found, 2, "groups"))),
		saysNew: NEW_BEHIND.test(line) || tag !== null && SAYS_NEW.test(tag.word),
		isTicked: box === void 0 ? null : /[xX]/u.test(box)
	};
}
function changeTagOf(line) {
	const found = CHANGE_TAG.exec(line);
	if (found === null) return null;
	const word = found[2] ?? elementAt(found, 3, "groups");
	return {
		lead: elementAt(found, 1, "groups"),
		word,
		length: found[0].length
	};
}
function wordingOf$1(text, title) {
	const line = normaliseTitle(text);
	return line.length > title.length && line.includes(title) ? line : title;
}
function headOf(text) {
	const body = withoutIds(text.replace(/(?<=\s|^|\*\*)\d{4}-\d{2}-\d{2}(?:[\s:,–—-]+)/u, " "));
	for (const { index } of body.matchAll(HEAD_END)) {
		const head = words(body.slice(0, index));
		if (saysEnough(head)) return head;
	}
	const whole = words(body);
	return saysEnough(whole) ? whole : null;
}
function saysEnough(head) {
	return head.split(" ").length >= HEAD_WORDS || /[\u2E80-\u9FFF\uAC00-\uD7AF]{6}/u.test(head);
}
function codesOf(text) {
	const codes = /* @__PURE__ */ new Set();
	for (const pattern of CODES) for (const found of text.matchAll(pattern)) {
		const code = elementAt(found, 1, "groups").toLowerCase().replace(/[.,:;]+$/u, "");
		if (code.length < 3 || COMMIT.test(code)) continue;
		codes.add(code);
		const base = /\/([^/]{3,})$/u.exec(code)?.[1];
		if (base !== void 0 && base.includes(".")) codes.add(base);
	}
	return codes;
}
// src/identity/passes/tree.ts
const HEADING$1 = /^\s*(?:>\s*)*(?:#{1,6}\s|\*\*[^*]+\*\*|__[^_]+__)/u;
const LISTED = /^\s*(?:>\s*)*(?:(?:[-*+]|\d{1,4}[.)])\s|\|)/u;
const BODY_LINES = 30;
const BODY_LENGTH = 600;
var Tree = class {
	files;
	items;
	children;
	forms;
	#starts;
	#fileOf;
	#words;
	#sections;
	#parents;
	#profiles = /* @__PURE__ */ new Map();
	#bodies = /* @__PURE__ */ new Map();
	#lines = /* @__PURE__ */ new Map();
	constructor(files, known) {
		this.files = files;
		const items = [];
		const starts = [];
		const fileOf = [];
		const parents = [];
		for (const [file, version] of files.entries()) {
			const start = items.length;
			starts.push(start);
			for (const item of version.items) {
				items.push(item);
				fileOf.push(file);
				parents.push(item.parent === null ? -1 : start + item.parent);
			}
		}
		this.items = items;
		this.#starts = [...starts, items.length];
		this.#fileOf = fileOf;
		this.#parents = parents;
		const children = items.map(() => []);
		for (const [node, parent] of parents.entries()) if (parent >= 0) elementAt(children, parent, "items with children").push(node);
		this.children = children;
		this.forms = items.map((item) => formOf(item));
		this.#words = items.map((item) => readWords(item, known));
		this.#sections = items.map((item) => item.section.map((label) => normaliseTitle(label)).join(" / "));
	}
	parent(node) {
		return elementAt(this.#parents, node, "nodes");
	}
	childrenOf(node) {
		return elementAt(this.children, node, "nodes");
	}
	fileOf(node) {
		return elementAt(this.#fileOf, node, "nodes");
	}
	start(file) {
		return elementAt(this.#starts, file, "files");
	}
	end(file) {
		return elementAt(this.#starts, file + 1, "files");
	}
	nodesOf(file) {
		const start = this.start(file);
		return Array.from({ length: this.end(file) - start }, (_, at) => start + at);
	}
	wording(node) {
		return this.words(node).wording;
	}
	words(node) {
		return elementAt(this.#words, node, "nodes");
	}
	form(node) {
		return elementAt(this.forms, node, "nodes");
	}
	section(node) {
		return elementAt(this.#sections, node, "nodes");
	}
	profile(node) {
		return remember(this.#profiles, node, () => profileOf(this.wording(node)));
	}
	stems(node) {
		return this.#profiles.get(node)?.stems ?? stemsOf(wordsOf$1(this.wording(node)));
	}
	body(node) {
		return remember(this.#bodies, node, () => profileOf(this.#readBody(node)));
	}
	#readBody(node) {
		const file = this.fileOf(node);
		const { text } = elementAt(this.files, file, "files");
		const end = this.end(file);
		let next = node + 1;
		while (next < end && next <= node + BODY_LINES && this.isBelow(next, node)) next++;
		const below = text === void 0 ? this.items.slice(node + 1, next).map((item) => item.text) : this.#linesBelow(file, text, node, next < end ? next : null);
		const stop = this.form(node) === "heading" ? -1 : below.findIndex((line) => /^\s*(?:#{1,6}\s|-{3,}\s*$)/u.test(line));
		return below.slice(0, stop < 0 ? below.length : stop).map((line) => normaliseTitle(line.slice(0, BODY_LENGTH))).filter((line) => line !== "").join(" ").slice(0, BODY_LENGTH);
	}
	#linesBelow(file, text, node, next) {
		const lines = remember(this.#lines, file, () => text.split(/\r\n?|\n/u));
		const { line } = elementAt(this.items, node, "nodes");
		const last = next === null ? lines.length : elementAt(this.items, next, "nodes").line - 1;
		return lines.slice(line, Math.min(last, line + BODY_LINES));
	}
	isBelow(node, ancestor) {
		let up = this.parent(node);
		while (up > ancestor) up = this.parent(up);
		return up === ancestor;
	}
};
function readWords(item, known) {
	return remember(known, `${item.id ?? ""}\n${item.title}\n${item.text}`, () => itemWordsOf(item));
}
function formOf(item) {
	if (item.kind === "plan") return "plan";
	if (LISTED.test(item.text)) return "box";
	return HEADING$1.test(item.text) ? "heading" : "any";
}
function remember(known, key, make) {
	const found = known.get(key);
	if (found !== void 0) return found;
	const made = make();
	known.set(key, made);
	return made;
}
// src/identity/passes/view.ts
var View = class {
	tree;
	nodes;
	#counts = /* @__PURE__ */ new Map();
	constructor(tree, nodes) {
		this.tree = tree;
		this.nodes = nodes.filter((node) => tree.form(node) !== "plan");
	}
	isUnique(node) {
		return this.count("wording", this.tree.wording(node)) === 1;
	}
	count(what, value) {
		let counts = this.#counts.get(what);
		if (counts === void 0) this.#counts.set(what, counts = this.#countAll(what));
		return counts.get(value) ?? 0;
	}
	#countAll(what) {
		const counts = /* @__PURE__ */ new Map();
		for (const node of this.nodes) for (const value of COUNTABLE[what](this.tree.words(node))) counts.set(value, (counts.get(value) ?? 0) + 1);
		return counts;
	}
};
const COUNTABLE = {
	wording: ({ wording }) => [wording],
	id: ({ id }) => id === null ? [] : [id.key],
	head: ({ head }) => head === null ? [] : [head],
	code: ({ codes }) => codes
};
// src/identity/passes/start-work.ts
function startWork(oldFiles, newFiles, continued, weights) {
	const known = /* @__PURE__ */ new Map();
	const [before, after] = [new Tree(oldFiles, known), new Tree(newFiles, known)];
	const pairing = new Pairing(relationOf(before, after, continued));
	for (const [old, now] of continued) if (before.end(old) > before.start(old) && after.end(now) > after.start(now)) pairing.add(before.start(old), after.start(now));
	const all = (tree) => new View(tree, Array.from(tree.items.keys()));
	const whole = {
		before: all(before),
		after: all(after)
	};
	const scopes = before.files.length === 1 && after.files.length === 1 && continued.length === 1 ? [whole] : continued.map(([old, now]) => ({
		before: new View(before, before.nodesOf(old)),
		after: new View(after, after.nodesOf(now))
	}));
	const partnerOf = new Map(continued);
	const isSamePlan = (old, now) => partnerOf.get(before.fileOf(old)) === after.fileOf(now);
	return {
		before,
		after,
		pairing,
		scopes,
		whole,
		isSamePlan,
		ambiguous: /* @__PURE__ */ new Map(),
		weights
	};
}
function relationOf(before, after, continued) {
	const [gone, begun] = [new Set(before.files.keys()), new Set(after.files.keys())];
	for (const [old, now] of continued) {
		gone.delete(old);
		begun.delete(now);
	}
	if (gone.size === 0 || begun.size === 0) return () => true;
	return (old, now) => !(gone.has(before.fileOf(old)) && begun.has(after.fileOf(now)));
}
// src/identity/match-trees.ts
const MAX_TURNS = 12;
function matchTrees(before, after, continued, weights) {
	const { work, sure } = prepare(before, after, continued, weights);
	const assumed = assumedRules(work, continued);
	repeat(work, () => {
		acceptPairs(work, sure);
		firstToFind(work, assumed);
	});
	return work;
}
function prepare(...[before, after, continued, weights]) {
	const work = startWork(before, after, continued, weights);
	return {
		work,
		sure: sureRules(work, continued.flatMap(([old, now]) => unchangedLines(work.before, work.after, old, now)))
	};
}
function everywhere(work, rule) {
	const scopes = work.scopes.includes(work.whole) ? work.scopes : [...work.scopes, work.whole];
	return () => scopes.forEach((scope) => rule(work, scope));
}
function inFiles$1(work, rule) {
	return () => work.scopes.forEach((scope) => rule(work, scope));
}
function sureRules(work, unchanged) {
	return [
		() => matchUnchangedLines(work, unchanged),
		everywhere(work, matchSameIdAndWording),
		matchSameWording,
		inFiles$1(work, matchSameId),
		matchContinued,
		everywhere(work, (_, scope) => matchMoved(work, scope, "sure")),
		matchParentsByChildren,
		inFiles$1(work, matchSameHead),
		matchSameLeadCode,
		inFiles$1(work, matchNamedIds),
		() => matchSimilarSiblings(work, "sure"),
		everywhere(work, (_, scope) => matchSimilarElsewhere(work, scope, "sure")),
		inFiles$1(work, (_, scope) => matchUniqueCode(work, scope, false))
	];
}
function assumedRules(work, continued) {
	const { weights } = work;
	return [
		() => matchTranslated(work, continued),
		inFiles$1(work, (_, scope) => matchMoved(work, scope, "assumed")),
		() => matchSimilarSiblings(work, "assumed"),
		inFiles$1(work, (_, scope) => matchSimilarElsewhere(work, scope, "assumed")),
		inFiles$1(work, (_, scope) => matchUniqueCode(work, scope, true)),
		...weights === null ? [] : [inFiles$1(work, (_, scope) => matchByScore(work, scope, weights))],
		matchTickedInGap
	];
}
function acceptPairs(work, rules) {
	for (let at = 0, turns = 0; at < rules.length; turns++) {
		const size = work.pairing.size;
		elementAt(rules, at, "rules")(work);
		at = work.pairing.size > size && at > 0 && turns < MAX_TURNS * rules.length ? 0 : at + 1;
	}
}
function firstToFind(work, rules) {
	const size = work.pairing.size;
	for (const rule of rules) {
		rule(work);
		if (work.pairing.size > size) return;
	}
}
function repeat(work, turn) {
	for (let turns = 0, size = -1; turns < MAX_TURNS && size !== work.pairing.size; turns++) {
		size = work.pairing.size;
		turn();
	}
}
// src/identity/questions.ts
const FAIR = .15;
const ELSEWHERE = .6;
function findQuestions(work) {
	const found = [...inFiles(work), ...betweenFiles(work)].sort((a, b) => b.score - a.score || a.old - b.old || a.now - b.now);
	const asked = {
		olds: /* @__PURE__ */ new Set(),
		news: /* @__PURE__ */ new Set()
	};
	const questions = [];
	for (const question of found) {
		if (asked.olds.has(question.old) || asked.news.has(question.now)) continue;
		asked.olds.add(question.old);
		asked.news.add(question.now);
		questions.push(question);
	}
	return questions.sort((a, b) => a.old - b.old);
}
function inFiles(work) {
	const { weights } = work;
	if (weights === null) return [];
	return work.scopes.flatMap((scope) => weigh(work, scope)).map(({ old, now, features }) => ({
		old,
		now,
		score: probability(logOdds(features, weights))
	})).filter(({ score }) => score >= FAIR);
}
function betweenFiles(work) {
	if (work.scopes.includes(work.whole)) return [];
	const { olds, news } = freeNodes(work, work.whole);
	const postings = postingsOf(work.after, news);
	return olds.flatMap((old) => partners(work.before.profile(old).words, postings).map((now) => ({
		old,
		now,
		score: similarity(work.before.profile(old), work.after.profile(now)) / 2
	})).filter(({ now, score }) => score >= ELSEWHERE / 2 && haveSameForm(work, old, now)));
}
// src/identity/passes/weights.ts
const WEIGHTS = {
	bias: -7.86,
	of: {
		text: 1.33,
		rareShared: 1.36,
		rareContained: 2.1,
		rareWeight: 2.77,
		code: .74,
		otherThings: -1.06,
		sameId: .59,
		otherId: -.18,
		sameParent: 2.03,
		nearParent: .09,
		samePlace: 1.45,
		onlyOnes: 1.89,
		order: .51,
		beginning: .78
	}
};
// src/identity/match-plans.ts
function matchPlans(before, after, continued, weights = WEIGHTS) {
	const work = matchTrees(before, after, continued, weights);
	const { afterOf, beforeOf, assumed } = work.pairing;
	const ambiguous = new Map([...work.ambiguous].map(([old, found]) => [old, found.filter((now) => !beforeOf.has(now))]).filter(([old, found]) => !afterOf.has(old) && found.length > 0));
	const questions = new Map(findQuestions(work).map((question) => [question.old, question]));
	const placeAfter = (node) => placeOf$1(work.after, node);
	return {
		afterOf: (plan, item) => partnerOf(work.before, afterOf, work.after, plan, item),
		beforeOf: (plan, item) => partnerOf(work.after, beforeOf, work.before, plan, item),
		before: before.map((_, plan) => {
			const nodes = work.before.nodesOf(plan);
			const start = work.before.start(plan);
			return {
				removed: nodes.filter((node) => !afterOf.has(node)).map((node) => node - start),
				assumed: new Set(nodes.filter((node) => assumed.has(node)).map((node) => node - start)),
				ambiguous: nodes.flatMap((node) => {
					const candidates = ambiguous.get(node);
					return candidates === void 0 ? [] : [{
						item: node - start,
						candidates: candidates.map(placeAfter)
					}];
				}),
				questions: nodes.flatMap((node) => {
					const asked = questions.get(node);
					return asked === void 0 ? [] : [{
						item: node - start,
						candidate: placeAfter(asked.now),
						score: asked.score
					}];
				})
			};
		}),
		after: after.map((_, plan) => {
			const start = work.after.start(plan);
			return { added: work.after.nodesOf(plan).filter((node) => !beforeOf.has(node)).map((node) => node - start) };
		})
	};
}
function partnerOf(tree, pairs, others, plan, item) {
	const partner = pairs.get(tree.start(plan) + item);
	return partner === void 0 ? null : placeOf$1(others, partner);
}
function placeOf$1(tree, node) {
	const plan = tree.fileOf(node);
	return {
		plan,
		item: node - tree.start(plan)
	};
}
// src/reconcile/identity-of-items/former-titles.ts
function withFormerTitles(base, plans) {
	const { plan } = base;
	if (base.items.every(({ formerly }) => formerly === null)) return plan;
	const titles = plans.flatMap(({ items }) => items.map(({ title }) => normaliseTitle(title)));
	const lines = plan.text.split("\n");
	return {
		items: base.items.map((entry) => {
			const { item } = entry;
			const former = titleToMatch(entry, titles);
			if (former === null) return item;
			const line = lines[item.line - 1];
			if (line !== void 0) lines[item.line - 1] = line.replace(item.title, () => former);
			return {
				...item,
				title: former,
				text: item.text.replace(item.title, () => former)
			};
		}),
		text: lines.join("\n")
	};
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
			number: index + 1,
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
		const line = place.path === plan.path ? place.line : 0;
		const below = base.items.filter(({ item }) => item.parent === entry.item.index);
		const takes = line === 0 ? [] : leftBelow(plan, line, new Set(below.map((child) => idOf.get(child))), baseOf);
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
// src/identity/match.ts
function matchItems(before, after) {
	const matching = matchPlans([before], [after], [[0, 0]]);
	const own = elementAt(matching.before, 0, "plans");
	const { added } = elementAt(matching.after, 0, "plans");
	const afterOf = /* @__PURE__ */ new Map();
	const beforeOf = /* @__PURE__ */ new Map();
	before.items.forEach((_, index) => {
		const found = matching.afterOf(0, index);
		if (found === null) return;
		afterOf.set(index, found.item);
		beforeOf.set(found.item, index);
	});
	return {
		afterOf,
		beforeOf,
		removed: own.removed,
		added,
		assumed: own.assumed,
		ambiguous: own.ambiguous.map(({ item, candidates }) => ({
			index: item,
			candidates: candidates.map((candidate) => candidate.item)
		})),
		questions: own.questions.map(({ item, candidate, score }) => ({
			index: item,
			candidate: candidate.item,
			score
		}))
	};
}
// src/identity/title-table.ts
var TitleTable = class {
	#titles = /* @__PURE__ */ new Map();
	#names = /* @__PURE__ */ new Map();
	#plansWith = /* @__PURE__ */ new Map();
	#textsWith = /* @__PURE__ */ new Map();
	constructor(plans, files) {
		for (const side of [...plans, ...files]) {
			const titles = countTitles(side.items);
			this.#titles.set(side, titles);
			this.#names.set(side, titleOf(side.items));
			const words = new Set([...titles.keys()].flatMap((title) => title.split(" ")));
			for (const word of words) this.#textsWith.set(word, (this.#textsWith.get(word) ?? 0) + 1);
		}
		for (const plan of plans) for (const title of this.titles(plan).keys()) this.#plansWith.set(title, (this.#plansWith.get(title) ?? 0) + 1);
	}
	titles(side) {
		const titles = this.#titles.get(side);
		if (titles === void 0) throw new InternalError("Titles were looked up for a text that the table does not hold.");
		return titles;
	}
	isInOtherPlan(title, plan) {
		return (this.#plansWith.get(title) ?? 0) > (this.titles(plan).has(title) ? 1 : 0);
	}
	share(one, other, counts = () => true) {
		const [titles, others] = [this.titles(one), this.titles(other)];
		let [shared, own, theirs] = [
			0,
			0,
			0
		];
		for (const [title, count] of titles) {
			if (!counts(title)) continue;
			own += count;
			shared += Math.min(count, others.get(title) ?? 0);
		}
		for (const [title, count] of others) if (counts(title)) theirs += count;
		return shared / Math.max(1, Math.min(own, theirs));
	}
	weighShared(one, other, rivals) {
		const others = this.titles(other);
		let [own, shared] = [0, 0];
		const add = (weight, isRivals) => {
			shared += weight;
			if (!isRivals) own += weight;
		};
		for (const [title, count] of this.titles(one)) {
			const both = Math.min(count, others.get(title) ?? 0);
			if (both > 0) add(both * this.#weight(title), rivals.some((rival) => this.titles(rival).has(title)));
		}
		const name = this.#names.get(one);
		if (name !== void 0 && name !== "" && name === this.#names.get(other)) add(this.#weight(name), rivals.some((rival) => this.#names.get(rival) === name));
		return {
			own,
			shared
		};
	}
	#weight(title) {
		return title.split(" ").reduce((sum, word) => sum + 1 / (this.#textsWith.get(word) ?? 1), 0);
	}
};
function titleOf(items) {
	const [plan] = items;
	return plan === void 0 ? "" : normaliseTitle(plan.title);
}
function countTitles(items) {
	const counts = /* @__PURE__ */ new Map();
	for (const { title } of items.slice(1)) {
		const normal = normaliseTitle(title);
		counts.set(normal, (counts.get(normal) ?? 0) + 1);
	}
	return counts;
}
// src/identity/files.ts
const SAME_PLAN = .5;
const SAME_PATH = .15;
const KEPT_WORDS = .5;
const DISTINGUISHING = 3;
const FEW_ITEMS = 2;
const TIE = 1.2;
function assignFiles(plans, files) {
	const table = new TitleTable(plans, files);
	const byFile = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const translated = [];
	const take = (plan, file) => {
		byFile.set(file.path, plan.id);
		taken.add(plan.id);
	};
	for (const [plan, file] of unchanged(plans, files, table)) take(plan, file);
	for (const plan of plans) {
		const file = files.find(({ path }) => path === plan.path);
		if (file === void 0 || taken.has(plan.id) || byFile.has(file.path)) continue;
		if (isCalledTheSame(plan, file) && keepsHalf(plan, file, table)) take(plan, file);
	}
	const loose = plans.filter(({ id }) => !taken.has(id));
	const free = files.filter(({ path }) => !byFile.has(path));
	for (const { plan, file, isSamePath } of candidates(loose, free, table)) {
		if (byFile.has(file.path) || taken.has(plan.id)) continue;
		const isTranslated = isSamePath && table.share(plan, file) < SAME_PLAN && areTranslations(plan, file);
		if (!isTranslated && !continues(plan, file, isSamePath, table)) continue;
		take(plan, file);
		if (isTranslated) translated.push(file.path);
	}
	return {
		byFile,
		orphaned: plans.filter(({ id }) => !taken.has(id)).map(({ id }) => id),
		fresh: files.filter(({ path }) => !byFile.has(path)).map(({ path }) => path),
		translated
	};
}
function keepsHalf(plan, file, table) {
	const isOwn = distinguisher(plan, file, table);
	const [own, kept] = [table.titles(plan), table.titles(file)];
	let [all, shared] = [0, 0];
	for (const [title, count] of own) {
		if (!isOwn(title)) continue;
		all += count;
		shared += Math.min(count, kept.get(title) ?? 0);
	}
	return all > 0 && shared / all >= SAME_PLAN;
}
function isCalledTheSame(plan, file) {
	const [one, other] = [plan, file].map(({ items }) => titleOf(items));
	return one !== "" && one === other;
}
function unchanged(plans, files, table) {
	const found = /* @__PURE__ */ new Map();
	const used = /* @__PURE__ */ new Set();
	const fileAt = new Map(files.map((file) => [file.path, file]));
	const planAt = new Map(plans.map((plan) => [plan.path, plan]));
	const texts = new Set(files.map(({ text }) => text));
	const pair = (plan, file) => {
		found.set(plan, file);
		used.add(file);
	};
	for (const plan of plans) {
		const file = fileAt.get(plan.path);
		if (file?.text === plan.text && !used.has(file)) pair(plan, file);
	}
	const byText = groupBy(files, ({ text }) => text);
	for (const plan of plans) {
		if (found.has(plan)) continue;
		const file = byText.get(plan.text)?.find((one) => !used.has(one) && !isEditOfAnother(plan, one));
		if (file !== void 0) pair(plan, file);
	}
	return [...found];
	function isEditOfAnother(plan, file) {
		const [other, home] = [planAt.get(file.path), fileAt.get(plan.path)];
		if (other === void 0 || home === void 0 || texts.has(other.text)) return false;
		return table.share(other, file) >= SAME_PLAN && table.share(plan, home) >= SAME_PLAN;
	}
}
function candidates(plans, files, table) {
	const pairs = plans.flatMap((plan) => files.map((file) => ({
		plan,
		file,
		isSamePath: plan.path === file.path
	})).filter(({ file, isSamePath }) => isSamePath || table.share(plan, file) >= SAME_PLAN));
	const filesOf = groupBy(pairs, ({ plan }) => plan);
	const plansOf = groupBy(pairs, ({ file }) => file);
	const scored = pairs.map((pair) => {
		const rivals = [...entryOf(filesOf, pair.plan, "plans").map(({ file }) => file).filter((file) => file !== pair.file), ...entryOf(plansOf, pair.file, "files").map(({ plan }) => plan).filter((plan) => plan !== pair.plan)];
		return {
			...pair,
			...table.weighShared(pair.plan, pair.file, rivals)
		};
	});
	const worth = ({ own, isSamePath }) => own * (isSamePath ? TIE : 1);
	return scored.sort((a, b) => worth(b) - worth(a) || Number(b.isSamePath) - Number(a.isSamePath) || b.shared - a.shared || compare(a.file.path, b.file.path) || compare(a.plan.id, b.plan.id));
}
function continues(plan, file, isSamePath, table) {
	if (Math.min(plan.items.length, file.items.length) - 1 <= FEW_ITEMS && isSamePath) return true;
	const isOwn = distinguisher(plan, file, table);
	if (!isSamePath) return table.share(plan, file, isOwn) >= SAME_PLAN;
	const share = matchedShare(plan, file, isOwn);
	return share >= SAME_PLAN || share >= SAME_PATH && keptWords(plan, file, table) >= KEPT_WORDS;
}
function distinguisher(plan, file, table) {
	const isOwn = (title) => !table.isInOtherPlan(title, plan);
	const enough = (titles) => [...titles.keys()].filter(isOwn).length >= DISTINGUISHING;
	return enough(table.titles(plan)) && enough(table.titles(file)) ? isOwn : () => true;
}
function matchedShare(plan, file, isOwn) {
	const { afterOf, assumed } = matchItems(plan, file);
	const counts = ({ title }, index) => index > 0 && isOwn(normaliseTitle(title));
	const smaller = Math.min(plan.items.filter(counts).length, file.items.filter(counts).length);
	let found = 0;
	plan.items.forEach((item, index) => {
		if (counts(item, index) && afterOf.has(index)) found += assumed.has(index) ? .5 : 1;
	});
	return Math.min(1, found / Math.max(1, smaller));
}
function keptWords(plan, file, table) {
	const words = (titles) => [...titles].reduce((sum, [title, count]) => sum + count * title.split(" ").length, 0);
	const [one, other] = [table.titles(plan), table.titles(file)];
	return words(new Map([...one].map(([title, count]) => [title, Math.min(count, other.get(title) ?? 0)]))) / Math.max(1, Math.min(words(one), words(other)));
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
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
function renderPullBody(list, refused) {
	const memory = refused.size === 0 ? "" : `\n\n<!-- plansync refused=${[...refused].sort().join(",")} -->`;
	return `Issues were changed on GitHub; this brings the plan up to date.${list === "" ? "" : `\n\n${list}`}\n\nMerge it to take these changes. Close it to turn them down: they are not proposed again.${memory}`;
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
// src/sync/read/landed-proposals.ts
function landedProposals({ proposed }, pull) {
	if (proposed === null || pull?.state !== "merged") return /* @__PURE__ */ new Map();
	const refused = readRefused(pull.body);
	return new Map(Object.entries(proposed).filter(([key]) => !refused.has(key)));
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
		let last = {
			line: 0,
			shift: 0
		};
		return (line) => {
			const same = pairs.get(line - 1);
			if (same !== void 0) last = {
				line,
				shift: same + 1 - line
			};
			return line + last.shift;
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
export { recordPath as C, recordAt as S, allowancePath as _, readRefused as a, listedItems as b, NO_MATCHING as c, answersPath as d, itemOfAnswer as f, rollUpBase as g, placeOfEntry as h, pullBranch as i, profileOf as l, joinBase as m, isResolved as n, renderPullBody as o, dropsOut as p, markResolved as r, matchItems as s, assignPlans as t, similarity as u, isKnownText as v, renderRecord as w, readRecords as x, latestText as y };
