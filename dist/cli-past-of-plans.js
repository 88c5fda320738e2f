import { r as matchPlans, t as assignFiles } from "./cli-files.js";
import { c as InternalError } from "./cli-errors.js";
import { a as addDays, d as weekOf, n as bucketOf, r as isSameProgress } from "./cli-keep-points.js";
import { t as normaliseTitle } from "./cli-normalise.js";
import { t as elementAt } from "./cli-element-at.js";
import { t as countedItems } from "./cli-progress.js";
// src/history/past/choose-moments.ts
const RECENT_DAYS = 91;
function chooseMoments(days, today, limit, beginnings = []) {
	const newest = newestOf(days, (day) => bucketOf(day, today));
	const weeks = newestOf(days, (day) => weekOf(day));
	const isRecent = (index, span) => (days[index] ?? today) > addDays(today, -span);
	const levels = [
		days.length === 0 ? [] : [0, days.length - 1],
		beginnings,
		weeks.filter((index) => isRecent(index, RECENT_DAYS)),
		weeks,
		newest.filter((index) => isRecent(index, 90))
	];
	const chosen = /* @__PURE__ */ new Set();
	for (const level of levels) {
		const fresh = level.filter((index) => !chosen.has(index));
		for (const index of evenly(fresh, limit - chosen.size)) chosen.add(index);
	}
	return [...chosen].sort((a, b) => a - b);
}
function newestOf(days, nameOf) {
	const seen = /* @__PURE__ */ new Set();
	return days.flatMap((day, index) => {
		const name = nameOf(day);
		if (seen.has(name)) return [];
		seen.add(name);
		return [index];
	});
}
function evenly(list, most) {
	if (most <= 0) return [];
	if (list.length <= most) return list;
	return list.filter((_, index) => Math.floor(index * most / list.length) !== Math.floor((index - 1) * most / list.length));
}
// src/history/past/follow-paths.ts
const MAX_ORIGINS = 12;
const MAX_ORIGINS_AT_ONCE = 4;
async function followPaths(plans, commits, budget) {
	const trails = plans.map((plan) => ({
		plan,
		path: plan.path,
		isAbsent: false,
		versions: []
	}));
	const vanished = /* @__PURE__ */ new Map();
	let origins = MAX_ORIGINS;
	for (const [index, { day, changes }] of commits.entries()) {
		for (const change of changes) {
			for (const trail of trails) if (trail.path === change.path) step(trail, change, {
				commit: index,
				day
			});
			if (change.before === null) vanished.delete(change.path);
			else if (change.after === null || vanished.has(change.path)) vanished.set(change.path, change.before);
		}
		const born = trails.filter((trail) => trail.isAbsent && trail.versions.at(-1)?.commit === index);
		if (born.length === 0) continue;
		const rivals = trails.filter(({ isAbsent, versions }) => !isAbsent && versions.at(-1)?.commit === index);
		const taken = new Set(trails.flatMap((one) => one.isAbsent || rivals.includes(one) ? [] : [one.path]));
		const possible = [...changes.flatMap(({ path, before }) => before === null ? [] : [{
			path,
			blob: before
		}]), ...[...vanished].map(([path, blob]) => ({
			path,
			blob
		}))].filter(({ path }) => !taken.has(path));
		continueUnchanged(born, possible, rivals);
		const left = born.filter(({ isAbsent }) => isAbsent);
		const read = rank(left, possible).slice(0, Math.min(MAX_ORIGINS_AT_ONCE, origins));
		if (left.length === 0 || read.length === 0) continue;
		origins -= read.length;
		await continueAlike(left, read, rivals, budget);
	}
	return new Map(trails.map(({ plan, versions }) => [plan.path, versions]));
}
function step(trail, { path, before, after }, at) {
	if (trail.isAbsent) trail.isAbsent = after !== null || before === null;
	else if (after !== null) {
		trail.versions.push({
			...at,
			path,
			blob: after
		});
		trail.isAbsent = before === null;
	}
}
function continueUnchanged(born, origins, rivals) {
	const used = /* @__PURE__ */ new Set();
	for (const trail of born) {
		const blob = trail.versions.at(-1)?.blob;
		const origin = origins.find((one) => one.blob === blob && !used.has(one));
		if (origin === void 0) continue;
		used.add(origin);
		moveTo(trail, origin.path, rivals);
	}
}
function rank(born, origins) {
	const [names, folders, types] = [
		nameOf$2,
		folderOf,
		typeOf
	].map((of) => new Set(born.map(({ path }) => of(path))));
	const worth = ({ path }) => Number(names?.has(nameOf$2(path)) ?? false) * 2 + Number(folders?.has(folderOf(path)) ?? false);
	const ofType = origins.filter(({ path }) => types?.has(typeOf(path)) ?? false);
	return ofType.filter(({ path }, index) => ofType.findIndex((one) => one.path === path) === index).sort((a, b) => worth(b) - worth(a));
}
async function continueAlike(born, origins, rivals, budget) {
	const present = [...born, ...rivals.filter(({ path }) => origins.some((one) => one.path === path))];
	await budget.fetch([...present.flatMap(({ versions }) => versions.at(-1) ?? []), ...origins]);
	const files = [];
	for (const trail of present) {
		const version = trail.versions.at(-1);
		const plan = version === void 0 ? null : await budget.plan(version.path, version.blob);
		if (plan != null) files.push({
			trail,
			path: trail.path,
			items: plan.items,
			text: plan.text
		});
	}
	const known = [];
	for (const { path, blob } of origins) {
		const plan = await budget.plan(path, blob);
		if (plan != null) known.push({
			id: path,
			path,
			items: plan.items,
			text: plan.text
		});
	}
	for (const [path, origin] of assignFiles(known, files).byFile) {
		const trail = files.find((file) => file.path === path)?.trail;
		if (trail !== void 0 && born.includes(trail)) moveTo(trail, origin, rivals);
	}
}
function moveTo(trail, path, rivals) {
	for (const rival of rivals) if (rival.path === path) rival.isAbsent = true;
	trail.path = path;
	trail.isAbsent = false;
}
function nameOf$2(path) {
	return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function typeOf(path) {
	const name = nameOf$2(path);
	return name.includes(".") ? name.slice(name.lastIndexOf(".")) : "";
}
// src/history/past/lives.ts
var Lives = class {
	#known = [];
	#gone = /* @__PURE__ */ new Set();
	next(versions) {
		const isKnown = ({ id, plan }) => this.#known.some((one) => one.id === id && one.plan === plan);
		const after = versions.filter((one) => !isKnown(one));
		const isReplaced = ({ id }) => after.some((one) => one.id === id);
		const before = this.#known.filter(isReplaced);
		if (after.length === 0) return;
		const found = pairLives(before, after);
		const fresh = after.map((one) => {
			const lives = [];
			for (const item of one.plan.items) {
				const name = nameOf$1(one.plan, item);
				const life = found.get(item) ?? this.#revived(one.id, name) ?? newLife(one.id, name);
				life.plan = one.id;
				life.name = name;
				life.parent = item.parent === null ? null : elementAt(lives, item.parent, "lives");
				lives.push(life);
			}
			return {
				...one,
				lives
			};
		});
		const present = new Set(fresh.flatMap(({ lives }) => lives));
		for (const life of before.flatMap(({ lives }) => lives)) if (!present.has(life)) this.#gone.add(life);
		for (const life of present) this.#gone.delete(life);
		for (const { plan, lives } of fresh) count(plan, lives);
		this.#known = [...this.#known.filter((one) => !isReplaced(one)), ...fresh];
	}
	progress(id) {
		const known = this.#known.find((one) => one.id === id);
		const gone = [...this.#gone].filter((life) => life.plan === id && life.counts !== null);
		const cleared = new Set(gone.flatMap(({ counts, parent }) => counts === "done" ? [parent] : []));
		const here = (known?.lives ?? []).filter((life) => life.counts !== null && !(life.counts === "done" && cleared.has(life)));
		const isDone = ({ counts }) => counts === "done";
		const done = here.filter(isDone).length + gone.filter(isDone).length;
		const dropped = here.filter(({ counts }) => counts === "dropped").length + gone.filter((life) => !isDone(life)).length;
		return {
			done,
			total: here.length + gone.length - dropped,
			dropped
		};
	}
	#revived(id, name) {
		const life = [...this.#gone].find((one) => one.plan === id && one.name === name);
		if (life !== void 0) this.#gone.delete(life);
		return life;
	}
};
function pairLives(before, after) {
	const continued = before.flatMap(({ id }, old) => {
		const at = after.findIndex((one) => one.id === id);
		return at < 0 ? [] : [[old, at]];
	});
	const version = ({ plan }) => ({
		items: plan.items,
		text: plan.text
	});
	const matching = matchPlans(before.map(version), after.map(version), continued);
	const found = /* @__PURE__ */ new Map();
	const itemAt = (plan, item) => elementAt(elementAt(after, plan, "plans").plan.items, item, "items");
	after.forEach(({ plan }, at) => {
		for (const item of plan.items) {
			const old = matching.beforeOf(at, item.index);
			if (old !== null) found.set(item, elementAt(elementAt(before, old.plan, "plans").lives, old.item, "lives"));
		}
	});
	matching.before.forEach(({ questions }, plan) => {
		for (const { item, candidate } of questions) {
			const now = itemAt(candidate.plan, candidate.item);
			if (!found.has(now)) found.set(now, elementAt(elementAt(before, plan, "plans").lives, item, "lives"));
		}
	});
	return found;
}
function count(plan, lives) {
	for (const life of lives) life.counts = null;
	for (const { item, state } of countedItems(plan)) elementAt(lives, item.index, "lives").counts = state;
}
function newLife(plan, name) {
	return {
		plan,
		name,
		parent: null,
		counts: null
	};
}
function nameOf$1({ items }, { title, parent }) {
	const above = parent === null || parent === 0 ? "" : elementAt(items, parent, "items").title;
	return `${normaliseTitle(above)}\n${normaliseTitle(title)}`;
}
const MAX_BYTES = 4 << 20;
const MAX_MS = 2e4;
var TextBudget = class {
	#texts;
	#bytes = /* @__PURE__ */ new Map();
	#plans = /* @__PURE__ */ new Map();
	#size = 0;
	#hasRefused = false;
	constructor(texts) {
		this.#texts = texts;
	}
	get left() {
		return this.#isSpent() ? 0 : 60 - this.#bytes.size;
	}
	get bytesLeft() {
		return MAX_BYTES - this.#size;
	}
	get hasRefused() {
		return this.#hasRefused;
	}
	know(path, blob, plan) {
		this.#plans.set(nameOf(path, blob), plan);
	}
	isKnown(path, blob) {
		return this.#bytes.has(blob) || this.#plans.has(nameOf(path, blob));
	}
	async fetch(versions) {
		const unread = versions.flatMap(({ path, blob }) => this.isKnown(path, blob) ? [] : [blob]);
		await this.#read([...new Set(unread)].slice(0, Math.max(0, this.left)));
	}
	async plan(path, blob) {
		const name = nameOf(path, blob);
		const known = this.#plans.get(name);
		if (known !== void 0) return known;
		const isRead = this.#bytes.has(blob);
		if (this.#isLate() || !isRead && this.left === 0) {
			this.#hasRefused = true;
			return;
		}
		if (!isRead) await this.#read([blob]);
		const bytes = this.#bytes.get(blob) ?? null;
		const plan = bytes === null ? null : this.#texts.parse(path, bytes);
		this.#plans.set(name, plan);
		return plan;
	}
	async #read(blobs) {
		if (blobs.length === 0) return;
		const found = await this.#texts.read(blobs);
		for (const blob of blobs) {
			const bytes = found.get(blob) ?? null;
			this.#bytes.set(blob, bytes);
			this.#size += bytes?.length ?? 0;
		}
	}
	#isSpent() {
		return this.#size >= 4194304 || this.#isLate();
	}
	#isLate() {
		return this.#texts.elapsed() >= MAX_MS;
	}
};
function nameOf(path, blob) {
	return `${blob} ${path}`;
}
// src/history/past/past-of-plans.ts
async function pastOfPlans(plans, commits, today, texts) {
	const budget = new TextBudget(texts);
	for (const { path, blob, plan } of plans) budget.know(path, blob, plan);
	const followed = await followPaths(plans, commits, budget);
	const moments = await readMoments(plans, followed, fitMoments(plans, followed, commits, today, budget), budget);
	const present = {
		day: today,
		versions: plans.map(({ path, plan }) => ({
			id: path,
			plan
		}))
	};
	const isWhole = !budget.hasRefused && (moments[0]?.commit ?? -1) === oldestOf(followed);
	return {
		points: countMoments(plans, [...moments, present]),
		cutAt: isWhole ? null : moments[0]?.day ?? today
	};
}
function oldestOf(followed) {
	return Math.max(-1, ...[...followed.values()].map((versions) => versions.at(-1)?.commit ?? -1));
}
function fitMoments(plans, followed, commits, today, budget) {
	const all = [...new Set([...followed.values()].flatMap((versions) => versions.map(({ commit }) => commit)))].sort((a, b) => a - b).flatMap((commit) => {
		const day = commits[commit]?.day;
		return day === void 0 ? [] : [{
			commit,
			day
		}];
	});
	const beginnings = [...followed.values()].map((versions) => all.findIndex(({ commit }) => commit === versions.at(-1)?.commit));
	const choose = (limit) => {
		const days = all.map(({ day }) => day);
		const indices = new Set(chooseMoments(days, today, limit, beginnings.filter((at) => at >= 0)));
		return all.filter((_, index) => indices.has(index));
	};
	for (let limit = Math.min(60, all.length); limit > 0; limit -= 1) {
		const chosen = choose(limit);
		let [count, bytes] = [0, 0];
		for (const { path, plan } of plans) {
			const versions = chosen.flatMap(({ commit }) => versionAt(followed.get(path) ?? [], commit) ?? []);
			const unread = new Set(versions.filter((one) => !budget.isKnown(one.path, one.blob)).map(({ blob }) => blob));
			count += unread.size;
			bytes += unread.size * plan.text.length;
		}
		if (count <= budget.left && bytes <= budget.bytesLeft) return chosen;
	}
	return [];
}
function versionAt(versions, commit) {
	return versions.find((version) => version.commit >= commit);
}
async function readMoments(plans, followed, chosen, budget) {
	const newer = new Map(plans.map((plan) => [plan.path, plan]));
	await budget.fetch(chosen.flatMap(({ commit }) => [...followed.values()].flatMap((versions) => versionAt(versions, commit) ?? [])));
	const moments = [];
	for (const { commit, day } of chosen) {
		const older = [];
		for (const id of newer.keys()) {
			const version = versionAt(followed.get(id) ?? [], commit);
			if (version === void 0) continue;
			const plan = await budget.plan(version.path, version.blob);
			if (plan === void 0) return moments.reverse();
			if (plan !== null) older.push({
				id,
				path: version.path,
				plan
			});
		}
		const continued = older.filter(({ id, plan }) => plan === newer.get(id)?.plan);
		const edited = older.filter((one) => !continued.includes(one));
		const same = /* @__PURE__ */ new Set([...continued, ...sameOf(edited, newer)]);
		for (const one of older) if (same.has(one)) newer.set(one.id, one);
		else newer.delete(one.id);
		const versions = older.filter((one) => same.has(one)).map(({ id, plan }) => ({
			id,
			plan
		}));
		moments.push({
			commit,
			day,
			versions
		});
	}
	return moments.reverse();
}
function sameOf(older, newer) {
	if (older.length === 0) return [];
	const nextOf = ({ id }) => {
		const next = newer.get(id);
		if (next === void 0) throw new InternalError(`${id} has no later version.`);
		return next;
	};
	const side = (path, { items, text }) => ({
		path,
		items,
		text
	});
	const { byFile } = assignFiles(older.map(({ id, path, plan }) => ({
		id,
		...side(path, plan)
	})), older.map((one) => side(nextOf(one).path, nextOf(one).plan)));
	return older.filter((one) => byFile.get(nextOf(one).path) === one.id);
}
function countMoments(plans, moments) {
	const lives = new Lives();
	const begun = /* @__PURE__ */ new Set();
	const points = new Map(plans.map(({ path }) => [path, []]));
	for (const { day, versions } of moments) {
		lives.next(versions);
		for (const { id } of versions) begun.add(id);
		for (const [path, list] of points) {
			if (!begun.has(path)) continue;
			const point = {
				day,
				...lives.progress(path)
			};
			if (list.at(-1)?.day === day) list.pop();
			const last = list.at(-1);
			if (last === void 0 || !isSameProgress(last, point)) list.push(point);
		}
	}
	return points;
}
export { MAX_MS as n, typeOf as r, pastOfPlans as t };
