import { c as InternalError } from "./cli-errors.js";
import { t as elementAt } from "./cli-element-at.js";
// src/plan/model/entry-of.ts
function entryOf(map, key, what) {
	const value = map.get(key);
	if (value !== void 0) return value;
	const name = typeof key === "string" || typeof key === "number" ? `"${key}"` : "What is not there";
	throw new InternalError(`${name} was looked up among ${map.size} ${what}.`);
}
// src/plan/model/progress.ts
function rollUp(plan, own) {
	return rollUpItems(plan.items, own);
}
function rollUpItems(items, own) {
	const states = items.map(() => "open");
	for (const item of [...items].reverse()) states[item.index] = own(item.index) ?? derive(items, states, item.children);
	return states;
}
function rollUpStarted(items, states, own) {
	const started = items.map(() => false);
	for (const { index, children } of [...items].reverse()) {
		const isUnderWay = decisiveOf(items, children).some((child) => started[child] === true || states[child] === "done");
		started[index] = states[index] === "open" && (own(index) ?? isUnderWay);
	}
	return started;
}
function decisiveOf(items, children) {
	const tasks = children.filter((child) => elementAt(items, child, "items").kind !== "check");
	return tasks.length > 0 ? tasks : children;
}
function derive(items, states, children) {
	const decisive = decisiveOf(items, children).map((child) => elementAt(states, child, "states"));
	if (decisive.length === 0) return "open";
	const counted = decisive.filter((state) => state !== "dropped");
	if (counted.length === 0) return "dropped";
	return counted.every((state) => state === "done") ? "done" : "open";
}
function countedItems(plan, stateOf = (item) => item.state) {
	const lowest = plan.items.filter((item) => item.index > 0 && item.kind !== "check").filter((item) => !item.children.some((child) => elementAt(plan.items, child, "items").kind !== "check"));
	const counted = lowest.length > 0 ? lowest : plan.items.slice(1);
	const isBelowDropped = ({ parent }) => {
		const above = parent === null || parent === 0 ? null : elementAt(plan.items, parent, "items");
		return above !== null && (stateOf(above) === "dropped" || isBelowDropped(above));
	};
	return counted.map((item) => {
		const state = stateOf(item);
		return {
			item,
			state: state === "open" && isBelowDropped(item) ? "dropped" : state
		};
	});
}
function progress(plan, stateOf) {
	const counted = countedItems(plan, stateOf);
	const count = (wanted) => counted.filter(({ state }) => state === wanted).length;
	const dropped = count("dropped");
	return {
		done: count("done"),
		total: counted.length - dropped,
		dropped
	};
}
export { rollUpStarted as a, rollUpItems as i, progress as n, entryOf as o, rollUp as r, countedItems as t };
