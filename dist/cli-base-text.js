import { t as ConfigError } from "./cli-errors.js";
import { S as _nonnegative, a as int, c as nullable, d as object, f as optional, g as tuple, h as string, m as strictObject, n as array, o as literal, p as record, r as boolean, t as _enum, u as number } from "./cli-schemas.js";
import { F as normaliseTitle, l as readPlanFile } from "./cli-settings.js";
const state = _enum([
	"open",
	"done",
	"dropped"
]);
/**
* What could not be brought to agreement for an item, by its place in `items`: the value each side is to be judged
* against next time instead of what the base's text says.
*/
const exceptSchema = strictObject({
	plan: optional(state),
	issue: optional(state),
	/** Title, body, parent, order or dependencies were wanted and not written: the plan counts as changed. */
	stale: optional(literal(true))
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
	/** The plan text that was reconciled: commit it was read at, and git's sha of its bytes. */
	base: strictObject({
		commit: string(),
		blob: string()
	}),
	/** Sha of the text about to be committed; it is the base from the moment that text is in the history. */
	next: nullable(string()),
	/** Parser version and the configuration that changes what it reads. */
	fingerprint: string(),
	/** Who wrote the record: the login of the token. */
	writer: string(),
	/** Key and issue number (0: none) of every item of the base, in document order. */
	items: array(tuple([string(), int().check(_nonnegative())])),
	except: record(string(), exceptSchema),
	/** What ticks of ours replaced, by item key. */
	undo: record(string(), undoSchema),
	/** Items that were completed because somebody closed the issue above them, by the key of that issue's item. */
	cascades: record(string(), array(string())),
	/** Issues that were deleted or moved away, by item key: nothing is created in their place. */
	gone: record(string(), int()),
	/** Open issues whose item left the plan and that were not closed, by item key. */
	orphans: record(string(), int()),
	/** The plan file is gone and that was said. */
	vanished: boolean(),
	/** Ticks wait in a standing pull request, as the configuration wants it. */
	proposed: boolean(),
	/** Sha of the results file as last seen or written; null: the plan names none, or it holds no markers. */
	results: nullable(string())
});
const PREFIX = "plans/";
/** Path of a plan's record below the state reference. */
function recordPath(planId) {
	return `${PREFIX}${planId}.json`;
}
/** Path of the file that says which version (blob) of a plan somebody with write access let pass the guard. */
function allowancePath(planId) {
	return `allowed/${planId}`;
}
/** Stable text: equal records are equal bytes. One item a line, so that history reads well. */
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
/**
* Reads the records below the state reference.
* @throws ConfigError when one has a newer format.
*/
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
/** Pairs of item indices, each index at most once on its side. */
var Pairing = class {
	afterOf = /* @__PURE__ */ new Map();
	beforeOf = /* @__PURE__ */ new Map();
	/** Adds the pair unless one of its two sides is taken; says whether it was added. */
	add(before, after) {
		if (this.afterOf.has(before) || this.beforeOf.has(after)) return false;
		this.afterOf.set(before, after);
		this.beforeOf.set(after, before);
		return true;
	}
	/** Whether neither side has a partner yet. */
	isFree(before, after) {
		return !this.afterOf.has(before) && !this.beforeOf.has(after);
	}
	get size() {
		return this.afterOf.size;
	}
};
// src/identity/pass.ts
/** The unmatched children of a pair of parents. */
function freeChildren(work, before, after) {
	return {
		olds: (work.before.children[before] ?? []).filter((child) => !work.pairing.afterOf.has(child)),
		news: (work.after.children[after] ?? []).filter((child) => !work.pairing.beforeOf.has(child))
	};
}
/** Groups indices by a key, keeping their order. */
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
/** Whether a wording says enough to be recognised outside its place: `Update README` and `Commit` stand in every plan. */
function isSpecific(wording) {
	return wording.length >= 16 || wording.split(" ").length >= 3 || /[\u0250-\u{10FFFF}]{4}/u.test(wording);
}
/**
* Children of the same parent with the same wording. Equal siblings are paired in order when both sides have as many of
* them, otherwise not at all: which one came or went, nobody can know.
*/
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
/** `matchSameWording` for every pair of parents, outermost first: a parent stands before its children. */
function matchSameWordingEverywhere(work) {
	work.before.children.forEach((children, before) => {
		const after = work.pairing.afterOf.get(before);
		if (after !== void 0 && children.length > 0) matchSameWording(work, before, after);
	});
}
/** The same wording elsewhere, where it is unique on both sides: the item was moved, or a heading above it renamed. */
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
/** Above this product of the two lengths a gap without unique lines is left unmatched: the cost would be quadratic. */
const MAX_TABLE = 1e6;
/**
* The lines that two versions share, as pairs of indices, ascending on both sides.
*
* Patience diff: lines unique in both halves of a gap anchor it, the gaps between anchors follow by recursion, and a gap
* without such a line is solved by its longest common subsequence. Anchoring on unique lines keeps a repeated line
* (`Step 5: Commit`) in the block it belongs to, where a shortest edit script would take whichever copy comes first;
* it is also near-linear for long plans.
*/
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
/** Where each line stands in a range; -1 for lines that stand there more than once. */
function uniquePlaces(lines, start, end) {
	const places = /* @__PURE__ */ new Map();
	for (let index = start; index < end; index++) {
		const line = lines[index] ?? "";
		places.set(line, places.has(line) ? -1 : index);
	}
	return places;
}
/** The longest run of pairs that ascends on the second side too (patience sorting). */
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
/** Items of both versions whose line is unchanged, by a line diff of the texts; nothing is paired yet. */
function unchangedItems(before, after) {
	const oldItems = itemsByLine(before);
	const newItems = itemsByLine(after);
	return sharedLines(linesOf(before), linesOf(after)).flatMap(([oldLine, newLine]) => {
		const old = oldItems.get(oldLine);
		const now = newItems.get(newLine);
		return old === void 0 || now === void 0 ? [] : [[old, now]];
	});
}
/**
* Unchanged lines are the same items. A line that stands in the plan more than once counts only where the parents are
* already the same item: a diff may slide a repeated line (`Commit`) into the neighbouring block.
*/
function matchUnchangedLines(work, unchanged) {
	const { before, after, pairing } = work;
	for (const [old, now] of unchanged) {
		if (!pairing.isFree(old, now)) continue;
		const sameParent = pairing.afterOf.get(before.parent(old)) === after.parent(now);
		const unmistakable = before.isUnique(old) && after.isUnique(now) && isSpecific(before.wording(old));
		if (sameParent || unmistakable) pairing.add(old, now);
	}
}
/** Lines as the diff sees them: without line end, trailing blanks and the character in the box, so that a tick is no change. */
function linesOf(side) {
	return (side.text === void 0 ? side.items.map((item) => item.text) : side.text.split("\n")).map((line) => line.trimEnd().replace(/^(\s*(?:>\s*)*(?:[-*+]|\d{1,4}[.)])\s+)\[[^\]]\]/u, "$1[ ]"));
}
/** Item by 0-based line; without a text, every item has its own line. */
function itemsByLine(side) {
	const places = /* @__PURE__ */ new Map();
	side.items.forEach((item, index) => places.set(side.text === void 0 ? index : item.line - 1, index));
	return places;
}
// src/identity/pass-parents.ts
/**
* A heading whose text changed is recognised by what stands below it: at least half of its matched children, and of the
* smaller side's children, went to one unmatched item. Innermost first, so that a phase follows its steps.
*/
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
/** Up to this many comparisons every pair is compared; beyond, only pairs in the same place or with a rare word in common. */
const MAX_COMPARISONS = 2e4;
/** A word of more items than this says nothing about which one is meant. */
const MAX_POSTINGS = 24;
/** So many partners that share rare words are compared for each item. */
const MAX_PARTNERS = 12;
/**
* The pairs worth comparing, near-linear in the number of items however many were reworded at once.
*
* @param place where items stand among their siblings; `null` when they are no siblings
*/
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
/** For each word, the items that have it; `null` once they are too many. */
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
/**
* Pairs the best first. A pair with a rival that is as good, or less than `margin` worse, is left alone, and so is its
* rival: nothing is guessed.
*/
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
/** Longer texts are compared by their beginning: enough to tell work apart, and the cost stays bounded. */
const MAX_LENGTH = 600;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
/** Prepares a normalised title for `similarity`. */
function profileOf(normalised) {
	const text = normalised.slice(0, MAX_LENGTH);
	return {
		text,
		words: wordsOf(text),
		trigrams: trigramsOf(text)
	};
}
/**
* How alike two texts are, 0 to 1: the mean of shared words (Dice) and shared trigrams (Dice), so that both a changed
* word and a changed ending keep most of it. A text that the other one only continues counts at least 0.9: people
* append notes when they tick.
*/
function similarity(a, b) {
	if (a.text === b.text) return 1;
	const alike = (dice(a.words, b.words) + dice(a.trigrams, b.trigrams)) / 2;
	return isContinuation(a, b) ? Math.max(alike, .9) : alike;
}
/** Whether one text only continues the other, by at least a whole word, and says enough by itself to be recognised. */
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
/** How alike an item must be to be recognised away from its parent: less where only one level of grouping came or went. */
const ALIKE$1 = {
	anywhere: .85,
	regrouped: .7
};
/** Elsewhere, near-identical work for another file or route is common: the best partner must be clearly the best. */
const MARGIN$1 = .1;
/** Items that were both moved and reworded, where the wording is alike beyond doubt. */
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
/** Whether the two stand under the same item but for one level: a sub-group was put in, or dissolved. */
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
/** How alike two siblings must be, by how much else speaks for them. */
const ALIKE = {
	anywhere: .6,
	inPlace: .45,
	sameId: .35
};
/** What else speaks for a pair, when several compete. */
const BONUS = {
	inPlace: .12,
	sameId: .12,
	sameSection: .04
};
/** Against a pair whose first words differ: in a split (`X: …` into `Threads: …` and `X: …`) the beginning tells the halves apart. */
const OTHER_BEGINNING = .05;
/** Two candidates closer than this are equally good. */
const MARGIN = .02;
/** Children of the same parent whose texts are alike: reworded, or with a note appended. The best pair first. */
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
/** Gaps are counted along the matched siblings that kept their order. */
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
/** One version of a plan, prepared for matching. */
var Side = class {
	items;
	text;
	/** Children by parent index, in document order. */
	children;
	/** Normalised title of each item. */
	titles;
	/** Normalised first line of each item: says more than the title where only a part became the title. */
	wordings;
	/** Normalised labels between each item and its parent, as one string. */
	sections;
	/** How many items of the plan share a wording. */
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
	/** The item's parent; -1 for the plan itself. */
	parent(index) {
		return this.items[index]?.parent ?? -1;
	}
	wording(index) {
		return this.wordings[index] ?? "";
	}
	/** Whether no other item of this version says the same. */
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
/** The first line, unless the title stands elsewhere (the first line of a YAML todo may be its id). */
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
/** How often a round of passes is repeated at most; each one lets children follow the parents that the last one found. */
const MAX_ROUNDS = 6;
/**
* Finds the same items in two versions of a plan, one-to-one, in passes over what is still unmatched, the surest
* evidence first. The plan itself (item 0) always is itself.
*/
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
/** So much of the smaller side's items must be the same for two files to be one plan. */
const SAME_PLAN = .5;
/** Another path must share so much more: two near-identical plans, both edited, must not swap. */
const CLEARLY_BETTER = .2;
/** Up to so many items (without the plan itself) a plan has too little to be known by but its place. */
const FEW_ITEMS = 2;
/**
* Finds the plan that each file continues by what the two share, best match first; the path decides where it is
* close. So a renamed file stays its plan, and a path reused for other work is a new one.
*/
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
/**
* Reads the base of a record: the text about to be committed if that commit was made, else the text that was read.
* Null when GitHub has lost it or it can't be parsed any more.
*/
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
/**
* A blob may exist although its commit was never made, so only the history tells whether `next` became the base:
* taking it for the base wrongly would read a lost tick as an untick.
*/
async function findBaseBlob(remote, look, record, file) {
	const { next } = record;
	if (next === null) return record.base.blob;
	if (file?.blob === next) return next;
	const paths = [.../* @__PURE__ */ new Set([record.path, ...file === null ? [] : [file.path]])];
	return await remote.isInHistory(look.tip, paths, next) ? next : record.base.blob;
}
export { readRecords as a, allowancePath as i, assignFiles as n, recordPath as o, matchItems as r, renderRecord as s, readBaseText as t };
