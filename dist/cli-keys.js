import { t as elementAt } from "./cli-element-at.js";
import { t as normaliseTitle } from "./cli-normalise.js";
import { R as shortHash } from "./cli-plan-files.js";
// src/identity/keys.ts
function planId(path, taken, repository = 0) {
	const place = repository === 0 ? ["plan", path] : [
		"plan",
		String(repository),
		path
	];
	return firstFree((counter) => shortHash([...place, String(counter)]), taken);
}
function itemKey(plan, parentKey, normalisedTitle, counter) {
	return shortHash([
		"item",
		plan,
		parentKey,
		normalisedTitle,
		String(counter)
	]);
}
function assignKeys(plan, items, keptKeys, taken) {
	const used = new Set(keptKeys.values());
	const keys = [];
	const counters = /* @__PURE__ */ new Map();
	for (const [index, item] of items.entries()) {
		const kept = keptKeys.get(index);
		const parentKey = item.parent === null ? "" : elementAt(keys, item.parent, "keys");
		const key = kept ?? nextFree(parentKey, normaliseTitle(item.title));
		used.add(key);
		keys.push(key);
	}
	return keys;
	function nextFree(parentKey, title) {
		const name = `${parentKey}\n${title}`;
		for (let counter = counters.get(name) ?? 0;; counter += 1) {
			const key = itemKey(plan, parentKey, title, counter);
			if (used.has(key) || taken(key)) continue;
			counters.set(name, counter + 1);
			return key;
		}
	}
}
function firstFree(make, taken) {
	let counter = 0;
	while (taken(make(counter))) counter++;
	return make(counter);
}
export { planId as n, assignKeys as t };
