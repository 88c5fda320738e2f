import { o as entryOf } from "./cli-progress.js";
import { t as elementAt } from "./cli-element-at.js";
import { c as InternalError } from "./cli-errors.js";
import { i as words, n as plainText, r as withoutIds, t as normaliseTitle } from "./cli-normalise.js";
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
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
function profileOf(normalised) {
	const text = normalised.slice(0, MAX_LENGTH);
	const words = wordsOf(text);
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
function wordsOf(text) {
	const words = /* @__PURE__ */ new Set();
	for (const word of text.replace(UNSPACED, " $& ").split(/\s+/u)) {
		if (word === "") continue;
		UNSPACED.lastIndex = 0;
		if (!UNSPACED.test(word)) {
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
function isSpecific(wording) {
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
		} else if (isSpecific(wording) || isBesideTheSame(work, scope, old, now)) pairing.add(old, now);
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
	const alike = pairs.map(([old, now]) => likeness(work, old, now));
	if (alike.reduce((sum, one) => sum + one, 0) / alike.length < ALIKE) return;
	for (const [old, now] of pairs) work.pairing.add(old, now, true);
}
function likeness({ before, after }, old, now) {
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
	const [oldLines, newLines] = keepMarks(linesOf(before, oldFile), linesOf(after, newFile));
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
		if (isInBlock || whole.before.isUnique(old) && whole.after.isUnique(now) && isSpecific(before.wording(old))) pairing.add(old, now);
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
function linesOf(tree, file) {
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
	const olds = free.olds.filter((node) => scope.before.isUnique(node) && isSpecific(before.wording(node)));
	const news = free.news.filter((node) => scope.after.isUnique(node) && isSpecific(after.wording(node)));
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
		wording: wordingOf(text, title),
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
function wordingOf(text, title) {
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
const HEADING = /^\s*(?:>\s*)*(?:#{1,6}\s|\*\*[^*]+\*\*|__[^_]+__)/u;
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
		return this.#profiles.get(node)?.stems ?? stemsOf(wordsOf(this.wording(node)));
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
	return HEADING.test(item.text) ? "heading" : "any";
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
	const placeAfter = (node) => placeOf(work.after, node);
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
	return partner === void 0 ? null : placeOf(others, partner);
}
function placeOf(tree, node) {
	const plan = tree.fileOf(node);
	return {
		plan,
		item: node - tree.start(plan)
	};
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
export { profileOf as a, sharedLines as i, matchItems as n, similarity as o, matchPlans as r, differInLanguage as s, assignFiles as t };
