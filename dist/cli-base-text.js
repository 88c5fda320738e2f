import { t as ConfigError } from "./cli-errors.js";
import { S as _nonnegative, a as int, c as nullable, d as object, f as optional, g as tuple, h as string, m as strictObject, n as array, o as literal, p as record, r as boolean, t as _enum, u as number } from "./cli-schemas.js";
import { l as readPlanFile, z as normaliseTitle } from "./cli-settings.js";
const state = _enum([
	"open",
	"done",
	"dropped"
]);
const aspect = _enum([
	"title",
	"parent",
	"order",
	"blockers"
]);
const exceptSchema = strictObject({
	plan: optional(state),
	issue: optional(state),
	stale: optional(array(aspect))
});
const undoSchema = strictObject({
	carrier: _enum([
		"box",
		"status",
		"numbered",
		"heading"
	]),
	text: string()
});
const recordSchema = strictObject({
	format: literal(1),
	plan: string(),
	path: string(),
	base: strictObject({
		commit: string(),
		blob: string()
	}),
	next: nullable(string()),
	fingerprint: string(),
	writer: string(),
	items: array(tuple([string(), int().check(_nonnegative())])),
	except: record(string(), exceptSchema),
	undo: record(string(), undoSchema),
	cascades: record(string(), array(string())),
	gone: record(string(), int()),
	orphans: record(string(), int()),
	vanished: boolean(),
	proposed: boolean(),
	results: nullable(string())
});
const PREFIX = "plans/";
function recordPath(planId) {
	return `${PREFIX}${planId}.json`;
}
function allowancePath(planId) {
	return `allowed/${planId}`;
}
function renderRecord(record) {
	const { items, ...rest } = record;
	const head = JSON.stringify({
		...rest,
		except: sorted(rest.except),
		undo: sorted(rest.undo)
	}, null, 1);
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
		const parsed = recordSchema.safeParse(value);
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
	if (!probe.success || probe.data.format <= 1) return;
	throw new ConfigError(`The record ${path} has format ${probe.data.format}; this version knows 1.`, { hint: "A newer plansync has worked on this repository: use that version, or a newer one." });
}
// src/identity/pairing.ts
var Pairing = class {
	afterOf = /* @__PURE__ */ new Map();
	beforeOf = /* @__PURE__ */ new Map();
	add(before, after) {
		if (this.afterOf.has(before) || this.beforeOf.has(after)) return false;
		this.afterOf.set(before, after);
		this.beforeOf.set(after, before);
		return true;
	}
	isFree(before, after) {
		return !this.afterOf.has(before) && !this.beforeOf.has(after);
	}
	get size() {
		return this.afterOf.size;
	}
};
// src/identity/pass.ts
function freeChildren(work, before, after) {
	return {
		olds: (work.before.children[before] ?? []).filter((child) => !work.pairing.afterOf.has(child)),
		news: (work.after.children[after] ?? []).filter((child) => !work.pairing.beforeOf.has(child))
	};
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
// src/identity/pass-exact.ts
function isSpecific(wording) {
	return wording.length >= 16 || wording.split(" ").length >= 3 || /[\u0250-\u{10FFFF}]{4}/u.test(wording);
}
function matchSameWording(work, before, after) {
	const keys = [
		(side) => (index) => `${work[side].wording(index)}\n${work[side].sections[index] ?? ""}`,
		(side) => (index) => work[side].wording(index),
		(side) => (index) => work[side].titles[index] ?? ""
	];
	for (const keyOf of keys) {
		const { olds, news } = freeChildren(work, before, after);
		if (olds.length === 0 || news.length === 0) return;
		const groups = groupBy(news, keyOf("after"));
		for (const [key, group] of groupBy(olds, keyOf("before"))) {
			const others = groups.get(key);
			if (others === void 0 || key.trim() === "") continue;
			if (group.length === others.length) group.forEach((old, at) => work.pairing.add(old, others[at] ?? -1));
			else group.forEach((old) => work.ambiguous.set(old, others));
		}
	}
}
function matchSameWordingEverywhere(work) {
	work.before.children.forEach((children, before) => {
		const after = work.pairing.afterOf.get(before);
		if (after !== void 0 && children.length > 0) matchSameWording(work, before, after);
	});
}
function matchMoved(work) {
	const { before, after, pairing } = work;
	const news = groupBy(after.items.map((_, index) => index).filter((index) => !pairing.beforeOf.has(index) && after.isUnique(index)), (index) => after.wording(index));
	before.items.forEach((_, old) => {
		if (pairing.afterOf.has(old) || !before.isUnique(old) || !isSpecific(before.wording(old))) return;
		const now = news.get(before.wording(old))?.[0];
		if (now !== void 0) pairing.add(old, now);
	});
}
// src/identity/line-diff.ts
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
	return pairs.sort((a, b) => a[0] - b[0]);
}
function uniquePlaces(lines, start, end) {
	const places = /* @__PURE__ */ new Map();
	for (let index = start; index < end; index++) {
		const line = lines[index] ?? "";
		places.set(line, places.has(line) ? -1 : index);
	}
	return places;
}
function longestAscending(pairs) {
	const tops = [];
	const previous = [];
	for (const [index, [, value]] of pairs.entries()) {
		let low = 0;
		let high = tops.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
			else high = middle;
		}
		previous[index] = low > 0 ? tops[low - 1] ?? -1 : -1;
		tops[low] = index;
	}
	const run = [];
	for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
		const pair = pairs[at];
		if (pair !== void 0) run.push(pair);
	}
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
	const at = (row, column) => table[row * (width + 1) + column] ?? 0;
	const equal = (row, column) => before[gap.start + row] === after[gap.otherStart + column];
	for (let row = height - 1; row >= 0; row--) for (let column = width - 1; column >= 0; column--) table[row * (width + 1) + column] = equal(row, column) ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
	for (let row = 0, column = 0; row < height && column < width;) if (equal(row, column)) pairs.push([gap.start + row++, gap.otherStart + column++]);
	else if (at(row + 1, column) >= at(row, column + 1)) row++;
	else column++;
}
// src/identity/pass-lines.ts
function unchangedItems(before, after) {
	const oldItems = itemsByLine(before);
	const newItems = itemsByLine(after);
	return sharedLines(linesOf(before), linesOf(after)).flatMap(([oldLine, newLine]) => {
		const old = oldItems.get(oldLine);
		const now = newItems.get(newLine);
		return old === void 0 || now === void 0 ? [] : [[old, now]];
	});
}
function matchUnchangedLines(work, unchanged) {
	const { before, after, pairing } = work;
	for (const [old, now] of unchanged) {
		if (!pairing.isFree(old, now)) continue;
		const sameParent = pairing.afterOf.get(before.parent(old)) === after.parent(now);
		const unmistakable = before.isUnique(old) && after.isUnique(now) && isSpecific(before.wording(old));
		if (sameParent || unmistakable) pairing.add(old, now);
	}
}
function linesOf(side) {
	return (side.text === void 0 ? side.items.map((item) => item.text) : side.text.split(/\r\n?|\n/)).map((line) => line.trimEnd().replace(/^(\s*(?:>\s*)*(?:[-*+]|\d{1,4}[.)])\s+)\[[^\]]\]/u, "$1[ ]"));
}
function itemsByLine(side) {
	const places = /* @__PURE__ */ new Map();
	side.items.forEach((item, index) => places.set(side.text === void 0 ? index : item.line - 1, index));
	return places;
}
// src/identity/pass-parents.ts
function matchParentsByChildren(work) {
	const { before, after, pairing } = work;
	for (let old = before.items.length - 1; old > 0; old--) {
		const children = before.children[old] ?? [];
		if (children.length === 0 || pairing.afterOf.has(old)) continue;
		const votes = /* @__PURE__ */ new Map();
		let voters = 0;
		for (const child of children) {
			const partner = pairing.afterOf.get(child);
			if (partner === void 0) continue;
			voters++;
			const parent = after.parent(partner);
			votes.set(parent, (votes.get(parent) ?? 0) + 1);
		}
		const [now, count] = [...votes].reduce((best, vote) => vote[1] > best[1] ? vote : best, [-1, 0]);
		const smaller = Math.min(children.length, after.children[now]?.length ?? 0);
		const isFound = count * 2 >= smaller || count > 0 && before.wording(old) === after.wording(now);
		if (now > 0 && count * 2 > voters && isFound) pairing.add(old, now);
	}
}
// src/identity/candidates.ts
const MAX_COMPARISONS = 2e4;
const MAX_POSTINGS = 24;
const MAX_PARTNERS = 12;
function candidatePairs(work, olds, news, place) {
	if (olds.length * news.length <= MAX_COMPARISONS) return olds.flatMap((old) => news.map((now) => [old, now]));
	const inPlace = groupBy(place === null ? [] : news, (now) => String(place?.now(now)));
	const gaps = groupBy(olds, (old) => String(place?.old(old)));
	const postings = postingsOf(work, news);
	return olds.flatMap((old) => {
		const gap = String(place?.old(old));
		const near = inPlace.get(gap) ?? [];
		const partners = new Set(partnersByRareWords(work, old, postings));
		if (near.length * (gaps.get(gap)?.length ?? 0) <= MAX_COMPARISONS / 10) near.forEach((now) => partners.add(now));
		return [...partners].map((now) => [old, now]);
	});
}
function postingsOf(work, news) {
	const postings = /* @__PURE__ */ new Map();
	for (const now of news) for (const word of work.after.profile(now).words) {
		const list = postings.get(word);
		if (list === void 0) postings.set(word, [now]);
		else if (list !== null && list.length < MAX_POSTINGS) list.push(now);
		else postings.set(word, null);
	}
	return postings;
}
function partnersByRareWords(work, old, postings) {
	const weights = /* @__PURE__ */ new Map();
	for (const word of work.before.profile(old).words) {
		const list = postings.get(word);
		if (list === void 0 || list === null) continue;
		for (const now of list) weights.set(now, (weights.get(now) ?? 0) + 1 / list.length);
	}
	return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MAX_PARTNERS).map(([now]) => now);
}
// src/identity/pair-best.ts
function pairBest(work, candidates, margin) {
	const sorted = candidates.toSorted((a, b) => b.score - a.score || a.old - b.old || a.now - b.now);
	const byOld = groupBy(sorted, (candidate) => candidate.old);
	const byNew = groupBy(sorted, (candidate) => candidate.now);
	for (const candidate of sorted) {
		const { old, now, score } = candidate;
		if (!work.pairing.isFree(old, now)) continue;
		const rivals = [...byOld.get(old) ?? [], ...byNew.get(now) ?? []].filter((other) => other !== candidate && other.score >= score - margin && work.pairing.isFree(other.old, other.now));
		if (rivals.length === 0) work.pairing.add(old, now);
		else work.ambiguous.set(old, [now, ...rivals.filter((rival) => rival.old === old).map((rival) => rival.now)]);
	}
}
// src/identity/similarity.ts
const MAX_LENGTH = 600;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
function profileOf(normalised) {
	const text = normalised.slice(0, MAX_LENGTH);
	return {
		text,
		words: wordsOf(text),
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
function wordsOf(text) {
	const words = /* @__PURE__ */ new Set();
	for (const word of text.replace(UNSPACED, " $& ").split(/\s+/u)) {
		if (word === "") continue;
		UNSPACED.lastIndex = 0;
		if (!UNSPACED.test(word)) {
			words.add(word);
			continue;
		}
		const letters = [...word];
		letters.forEach((letter, index) => {
			words.add(letter);
			if (index > 0) words.add(`${letters[index - 1] ?? ""}${letter}`);
		});
	}
	return words;
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
// src/identity/pass-elsewhere.ts
const ALIKE$1 = {
	anywhere: .85,
	regrouped: .7
};
const MARGIN$1 = .1;
function matchSimilarElsewhere(work) {
	const { before, after, pairing } = work;
	const olds = indicesOf(before.items).filter((index) => !pairing.afterOf.has(index) && before.isUnique(index) && isSpecific(before.wording(index)));
	const news = indicesOf(after.items).filter((index) => !pairing.beforeOf.has(index) && after.isUnique(index) && isSpecific(after.wording(index)));
	if (olds.length === 0 || news.length === 0) return;
	const candidates = [];
	for (const [old, now] of candidatePairs(work, olds, news, null)) {
		const score = similarity(before.profile(old), after.profile(now));
		if (score >= (isRegrouped(work, old, now) ? ALIKE$1.regrouped : ALIKE$1.anywhere)) candidates.push({
			old,
			now,
			score
		});
	}
	pairBest(work, candidates, MARGIN$1);
}
function isRegrouped(work, old, now) {
	const { before, after, pairing } = work;
	const oldParent = before.parent(old);
	const newParent = after.parent(now);
	if (oldParent < 0 || newParent < 0) return false;
	const partner = pairing.afterOf.get(oldParent);
	return partner !== void 0 && partner === after.parent(newParent) && !pairing.beforeOf.has(newParent) || partner === void 0 && pairing.afterOf.get(before.parent(oldParent)) === newParent;
}
function indicesOf(items) {
	return Array.from(items.keys());
}
// src/identity/pass-similar.ts
const ALIKE = {
	anywhere: .6,
	inPlace: .45,
	sameId: .35
};
const BONUS = {
	inPlace: .12,
	sameId: .12,
	sameSection: .04
};
const OTHER_BEGINNING = .05;
const MARGIN = .02;
function matchSimilarSiblings(work, before, after) {
	const { olds, news } = freeChildren(work, before, after);
	if (olds.length === 0 || news.length === 0) return;
	const place = placesAmongMatched(work, before, after);
	const candidates = [];
	for (const [old, now] of candidatePairs(work, olds, news, place)) {
		const inPlace = place.old(old) === place.now(now);
		const id = work.before.items[old]?.id ?? null;
		const sameId = id !== null && id === work.after.items[now]?.id;
		const alike = similarity(work.before.profile(old), work.after.profile(now)) - (firstWord(work.before.wording(old)) === firstWord(work.after.wording(now)) ? 0 : OTHER_BEGINNING);
		if (alike < (sameId ? ALIKE.sameId : inPlace ? ALIKE.inPlace : ALIKE.anywhere)) continue;
		const sameSection = work.before.sections[old] === work.after.sections[now];
		const score = alike + (inPlace ? BONUS.inPlace : 0) + (sameId ? BONUS.sameId : 0) + (sameSection ? BONUS.sameSection : 0);
		candidates.push({
			old,
			now,
			score
		});
	}
	pairBest(work, candidates, MARGIN);
}
function placesAmongMatched(work, before, after) {
	const kept = longestAscending((work.before.children[before] ?? []).flatMap((child) => {
		const partner = work.pairing.afterOf.get(child);
		return partner !== void 0 && work.after.parent(partner) === after ? [[child, partner]] : [];
	}));
	return {
		old: gapFinder(kept.map(([old]) => old)),
		now: gapFinder(kept.map(([, now]) => now))
	};
}
function gapFinder(ascending) {
	return (index) => {
		let low = 0;
		let high = ascending.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((ascending[middle] ?? 0) < index) low = middle + 1;
			else high = middle;
		}
		return low;
	};
}
function firstWord(wording) {
	return wording.split(" ", 1)[0] ?? "";
}
// src/identity/side.ts
var Side = class {
	items;
	text;
	children;
	titles;
	wordings;
	sections;
	frequency;
	#profiles = /* @__PURE__ */ new Map();
	constructor(version) {
		this.items = version.items;
		this.text = version.text;
		const children = version.items.map(() => []);
		version.items.forEach((item, index) => {
			if (item.parent !== null) children[item.parent]?.push(index);
		});
		this.children = children;
		this.titles = version.items.map((item) => normaliseTitle(item.title));
		this.wordings = version.items.map((item, index) => wordingOf(item, this.titles[index] ?? ""));
		this.sections = version.items.map((item) => item.section.map((label) => normaliseTitle(label)).join(" / "));
		this.frequency = countOf(this.wordings);
	}
	parent(index) {
		return this.items[index]?.parent ?? -1;
	}
	wording(index) {
		return this.wordings[index] ?? "";
	}
	isUnique(index) {
		return this.frequency.get(this.wording(index)) === 1;
	}
	profile(index) {
		const known = this.#profiles.get(index);
		if (known !== void 0) return known;
		const profile = profileOf(this.wording(index));
		this.#profiles.set(index, profile);
		return profile;
	}
};
function wordingOf(item, title) {
	const line = normaliseTitle(item.text);
	return line.length > title.length && line.includes(title) ? line : title;
}
function countOf(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
// src/identity/match.ts
const MAX_ROUNDS = 6;
function matchItems(before, after) {
	const work = {
		before: new Side(before),
		after: new Side(after),
		pairing: new Pairing(),
		ambiguous: /* @__PURE__ */ new Map()
	};
	if (before.items.length > 0 && after.items.length > 0) work.pairing.add(0, 0);
	const unchanged = unchangedItems(work.before, work.after);
	for (let round = 0, size = -1; round < MAX_ROUNDS && size !== work.pairing.size; round++) {
		size = work.pairing.size;
		matchCertain(work, unchanged);
		matchAlike(work);
	}
	return toMatching(work);
}
function matchCertain(work, unchanged) {
	for (let size = -1; size !== work.pairing.size;) {
		size = work.pairing.size;
		matchUnchangedLines(work, unchanged);
		matchSameWordingEverywhere(work);
		matchMoved(work);
		matchParentsByChildren(work);
	}
}
function matchAlike(work) {
	work.before.children.forEach((children, before) => {
		const after = work.pairing.afterOf.get(before);
		if (after === void 0 || children.length === 0) return;
		matchSameWording(work, before, after);
		matchSimilarSiblings(work, before, after);
	});
	matchSimilarElsewhere(work);
}
function toMatching(work) {
	const { afterOf, beforeOf } = work.pairing;
	const ambiguous = [...work.ambiguous].map(([index, candidates]) => ({
		index,
		candidates: candidates.filter((candidate) => !beforeOf.has(candidate))
	})).filter(({ index, candidates }) => !afterOf.has(index) && candidates.length > 0).sort((a, b) => a.index - b.index);
	const missing = (count, found) => Array.from({ length: count }, (_, index) => index).filter((index) => !found.has(index));
	return {
		afterOf,
		beforeOf,
		removed: missing(work.before.items.length, afterOf),
		added: missing(work.after.items.length, beforeOf),
		ambiguous
	};
}
// src/identity/files.ts
const SAME_PLAN = .5;
const CLEARLY_BETTER = .2;
const FEW_ITEMS = 2;
function assignFiles(plans, files) {
	const byFile = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const { plan, file } of candidates(plans, files)) {
		if (byFile.has(file.path) || taken.has(plan.id)) continue;
		byFile.set(file.path, plan.id);
		taken.add(plan.id);
	}
	return {
		byFile,
		orphaned: plans.filter(({ id }) => !taken.has(id)).map(({ id }) => id),
		fresh: files.filter(({ path }) => !byFile.has(path)).map(({ path }) => path)
	};
}
function candidates(plans, files) {
	const titlesOf = /* @__PURE__ */ new Map();
	for (const side of [...plans, ...files]) titlesOf.set(side, countTitles(side.items));
	return plans.flatMap((plan) => files.flatMap((file) => {
		const isSamePath = plan.path === file.path;
		const share = shareOf(plan, file, titlesOf.get(plan) ?? /* @__PURE__ */ new Map(), titlesOf.get(file) ?? /* @__PURE__ */ new Map(), isSamePath);
		return share >= SAME_PLAN ? [{
			plan,
			file,
			share,
			isSamePath
		}] : [];
	})).sort((a, b) => worth(b) - worth(a) || b.share - a.share || (a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : a.plan.id < b.plan.id ? -1 : 1));
}
function worth({ share, isSamePath }) {
	return share + (isSamePath ? CLEARLY_BETTER : 0);
}
function shareOf(plan, file, titles, others, isSamePath) {
	if (plan.text === file.text) return 1;
	const smaller = Math.min(plan.items.length, file.items.length) - 1;
	if (smaller <= 0) return isSamePath ? SAME_PLAN : 0;
	let shared = 0;
	for (const [title, count] of titles) shared += Math.min(count, others.get(title) ?? 0);
	const share = Math.min(1, shared / smaller);
	if (share >= SAME_PLAN || !isSamePath) return share;
	if (smaller <= FEW_ITEMS) return SAME_PLAN;
	return Math.max(share, (matchItems(plan, file).afterOf.size - 1) / smaller);
}
function countTitles(items) {
	const counts = /* @__PURE__ */ new Map();
	for (const { title } of items.slice(1)) {
		const normal = normaliseTitle(title);
		counts.set(normal, (counts.get(normal) ?? 0) + 1);
	}
	return counts;
}
// src/read/base-text.ts
async function readBaseText(remote, look, record, file, settings) {
	const blob = await findBaseBlob(remote, look, record, file);
	if (file?.plan != null && file.blob === blob) return {
		blob,
		plan: file.plan
	};
	const bytes = look.contents.get(blob) ?? (await remote.readBlobs([blob])).get(blob);
	if (bytes === void 0) return null;
	const base = readPlanFile(record.path, blob, bytes, settings);
	return base.plan === null ? null : {
		blob,
		plan: base.plan
	};
}
async function findBaseBlob(remote, look, record, file) {
	const { next } = record;
	if (next === null) return record.base.blob;
	if (file?.blob === next) return next;
	const paths = [.../* @__PURE__ */ new Set([record.path, ...file === null ? [] : [file.path]])];
	return await remote.isInHistory(look.tip, paths, next, record.base.commit) ? next : record.base.blob;
}
export { readRecords as a, allowancePath as i, assignFiles as n, recordPath as o, matchItems as r, renderRecord as s, readBaseText as t };
