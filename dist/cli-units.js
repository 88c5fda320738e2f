// src/agents/choose/units.ts
var WorkTree = class {
	work;
	#byId;
	#children;
	constructor(items) {
		this.work = items.filter(({ kind }) => kind !== "check");
		this.#byId = new Map(items.map((item) => [item.id, item]));
		const children = /* @__PURE__ */ new Map();
		for (const item of this.work) children.set(item.parent, [...children.get(item.parent) ?? [], item]);
		this.#children = children;
	}
	above(item) {
		const found = [];
		for (let at = this.#parentOf(item); at !== void 0; at = this.#parentOf(at)) found.push(at);
		return found;
	}
	below({ id }) {
		return this.#children.get(id) ?? [];
	}
	blockersOf({ dependsOn }) {
		return dependsOn.flatMap((id) => this.#byId.get(id) ?? []).filter(({ state }) => state === "open");
	}
	#parentOf({ parent }) {
		return parent === null ? void 0 : this.#byId.get(parent);
	}
};
function findUnits(tree, unit) {
	const units = tree.work.filter((item) => isUnit(tree, item, unit));
	const waits = (item) => [item, ...tree.above(item)].some((each) => tree.blockersOf(each).length > 0);
	return {
		ready: units.filter((item) => !waits(item)),
		waiting: units.filter(waits)
	};
}
function isUnit(tree, item, unit) {
	const above = tree.above(item);
	if (item.state !== "open" || above.some(({ state }) => state !== "open")) return false;
	const isLeaf = !tree.below(item).some(({ state }) => state === "open");
	if (unit === "task") return isLeaf;
	return (item.kind === "step" || isLeaf) && !above.some(({ kind }) => kind === "step");
}
export { findUnits as n, WorkTree as t };
