import { C as replaceBlock, S as renderBlock, T as renderBox, _ as everyOwned, a as nodeSpan, b as needsWrite, c as cutText, g as mergeState, h as dropsOut, l as applyEdits, n as neutraliseLine, o as parseMarkdown, r as neutraliseMarkdown, s as cleanLine, t as escapeMarkdown, w as titleHash, y as parsedBody } from "./cli-neutralise.js";
import { i as allowancePath, r as matchItems } from "./cli-base-text.js";
import { I as rollUp, L as assignKeys, r as kindLabel } from "./cli-settings.js";
import { a as percent, o as progressBar } from "./cli-text-width.js";
// src/reconcile/state-input.ts
function issueState(issue) {
	if (issue.state === "open") return "open";
	return issue.closeReason === "not_planned" || issue.closeReason === "duplicate" ? "dropped" : "done";
}
function issueStateAtBase(input, index) {
	const issue = input.issueOf[index];
	if (issue != null && input.overruled.has(index)) return issue.state === "open" ? "done" : "open";
	return input.baseOf[index]?.issueState ?? null;
}
function observedState(input, index) {
	const issue = input.issueOf[index];
	if (issue != null) return issueState(issue);
	const box = input.boxOf[index];
	return box == null ? null : box.checked ? "done" : "open";
}
// src/reconcile/boxes.ts
function readBoxes(issues, keys, baseOf) {
	const byKey = /* @__PURE__ */ new Map();
	for (const issue of issues) for (const [key, checked] of parsedBody(issue).boxes) {
		const votes = byKey.get(key);
		if (votes === void 0) byKey.set(key, [{
			checked,
			issue: issue.number
		}]);
		else votes.push({
			checked,
			issue: issue.number
		});
	}
	return keys.map((key, index) => {
		const base = baseOf[index]?.issueState;
		const votes = (byKey.get(key) ?? []).filter(({ checked }) => checked || base !== "dropped");
		return votes.find((vote) => base !== void 0 && vote.checked !== (base === "done")) ?? votes[0] ?? null;
	});
}
// src/reconcile/order.ts
function planMoves(observed, wanted, free, reordered) {
	const target = reordered ? wanted : insertFree(observed, wanted, free);
	const placeOf = new Map(observed.map((child, place) => [child, place]));
	const present = target.filter((child) => placeOf.has(child));
	const staying = new Set(longestIncreasing(present.map((child) => placeOf.get(child) ?? 0)).map((at) => present[at]));
	const moves = [];
	let after = null;
	for (const child of present) {
		if (!staying.has(child)) moves.push({
			child,
			after
		});
		after = child;
	}
	return moves;
}
function insertFree(observed, wanted, free) {
	const target = observed.filter((child) => !free.has(child));
	let before = null;
	for (const child of wanted) {
		if (free.has(child)) target.splice(before === null ? 0 : target.indexOf(before) + 1, 0, child);
		before = child;
	}
	return target;
}
function longestIncreasing(values) {
	const tails = [];
	const previous = [];
	values.forEach((value, place) => {
		let low = 0;
		let high = tails.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
			else high = middle;
		}
		previous[place] = low > 0 ? tails[low - 1] ?? -1 : -1;
		tails[low] = place;
	});
	const result = [];
	for (let place = tails.at(-1) ?? -1; place >= 0; place = previous[place] ?? -1) result.push(place);
	return result.reverse();
}
function reconcileStructure(input) {
	const moves = input.capabilities.subIssues ? reconcileParents(input) : [];
	const orders = input.capabilities.subIssues ? reconcileOrder(input, moves) : [];
	return [
		...moves,
		...orders,
		...input.capabilities.dependencies ? reconcileBlockers(input) : []
	];
}
function reconcileParents(input) {
	const room = /* @__PURE__ */ new Map();
	const moves = [];
	for (const item of input.plan.items) {
		const issue = input.identity.issueOf[item.index];
		const parent = parentIssue(input, item.index);
		if (issue == null || parent === null || issue.parent === parent.number) continue;
		if (!planMovedParent(input, item.index) && !isBelowCopy(input, issue, parent)) continue;
		const left = room.get(parent.number) ?? 100 - parent.children.length;
		if (left <= 0) continue;
		room.set(parent.number, left - 1);
		const key = input.identity.keys[item.index] ?? "";
		moves.push({
			kind: "move",
			index: item.index,
			key,
			number: issue.number,
			parent: parent.number
		});
	}
	return moves;
}
function parentIssue(input, index) {
	const host = index === 0 ? void 0 : input.placement.host[index];
	return host === void 0 ? null : input.identity.issueOf[host] ?? null;
}
function planMovedParent(input, index) {
	const base = input.identity.baseOf[index];
	if (base == null || base.issue === null || base.stale.has("parent")) return true;
	const host = input.placement.host[index] ?? 0;
	const hostKey = input.identity.keys[host] ?? "";
	return input.created.has(hostKey) || hostKey !== baseHostKey(input.base, base.item.index);
}
function isBelowCopy({ identity }, issue, parent) {
	return identity.copies.some(({ original, copy }) => original === parent.number && copy.issue.number === issue.parent && (copy.issue.author?.isBot === true || copy.issue.closeReason === "duplicate"));
}
function baseHostKey(base, index) {
	let at = base?.plan.items[index]?.parent ?? null;
	while (at !== null) {
		const entry = base?.items[at];
		if (entry !== void 0 && entry.issue !== null) return entry.key;
		at = base?.plan.items[at]?.parent ?? null;
	}
	return null;
}
function reconcileOrder(input, moved) {
	const parentOf = new Map(moved.map((move) => [move.number, move.parent]));
	const byParent = /* @__PURE__ */ new Map();
	for (const item of input.plan.items) {
		const issue = input.identity.issueOf[item.index];
		const parent = parentIssue(input, item.index);
		if (issue == null || parent === null) continue;
		if ((parentOf.get(issue.number) ?? issue.parent) !== parent.number) continue;
		byParent.set(parent.number, [...byParent.get(parent.number) ?? [], item.index]);
	}
	return [...byParent.values()].flatMap((indexes) => orderChildren(input, indexes, parentOf));
}
function orderChildren(input, indexes, moved) {
	const parent = parentIssue(input, indexes[0] ?? 0);
	if (parent === null || indexes.length < 2) return [];
	const indexOf = new Map(indexes.map((index) => [input.identity.issueOf[index]?.number ?? 0, index]));
	const wanted = [...indexOf.keys()];
	const present = parent.children.map((child) => child.number).filter((number) => indexOf.has(number));
	const arriving = wanted.filter((number) => moved.has(number) && !present.includes(number));
	const observed = [...present, ...arriving];
	const isFree = (number) => {
		const base = input.identity.baseOf[indexOf.get(number) ?? 0];
		return moved.has(number) || base == null || base.issue === null;
	};
	const free = new Set(wanted.filter(isFree));
	const settled = indexes.flatMap((index) => {
		const base = input.identity.baseOf[index];
		return base == null || free.has(input.identity.issueOf[index]?.number ?? 0) ? [] : [base];
	});
	return planMoves(observed, wanted, free, settled.some((base, at) => base.stale.has("order") || at > 0 && base.item.index < (settled[at - 1]?.item.index ?? 0))).map(({ child, after }) => {
		const index = indexOf.get(child) ?? 0;
		return {
			kind: "reorder",
			index,
			key: input.identity.keys[index] ?? "",
			number: child,
			parent: parent.number,
			after
		};
	});
}
function reconcileBlockers(input) {
	return input.plan.items.flatMap((item) => {
		const issue = input.identity.issueOf[item.index];
		if (issue == null) return [];
		const base = input.identity.baseOf[item.index] ?? null;
		const key = input.identity.keys[item.index] ?? "";
		const isNew = base === null || base.issue === null || base.stale.has("blockers");
		const before = new Set(base === null ? [] : blockersBefore(input, base.item.index));
		const wanted = new Set(item.dependsOn.flatMap((index) => input.identity.issueOf[index]?.number ?? []));
		wanted.delete(issue.number);
		const added = [...wanted].filter((number) => !issue.blockedBy.includes(number) && (isNew || !before.has(number) || isNewIssue(input, number)));
		const removed = [...before].filter((number) => !wanted.has(number) && issue.blockedBy.includes(number));
		const room = Math.max(0, 50 - issue.blockedBy.length + removed.length);
		return [...removed.map((blocker) => ({
			kind: "unblock",
			index: item.index,
			key,
			number: issue.number,
			blocker
		})), ...added.slice(0, room).map((blocker) => ({
			kind: "block",
			index: item.index,
			key,
			number: issue.number,
			blocker
		}))];
	});
}
function blockersBefore(input, index) {
	return (input.base?.plan.items[index]?.dependsOn ?? []).flatMap((at) => input.base?.items[at]?.issue ?? []);
}
function isNewIssue(input, number) {
	return input.identity.issueOf.some((issue, index) => {
		if (issue?.number !== number) return false;
		const base = input.identity.baseOf[index];
		return base == null || base.issue === null;
	});
}
// src/reconcile/creates.ts
function planCreates(input, identity, placement, texts) {
	const room = /* @__PURE__ */ new Map();
	return input.plan.items.flatMap((item) => {
		if (placement.hasIssue[item.index] !== true || identity.issueOf[item.index] != null) return [];
		const desired = texts.desired(item.index);
		const host = item.index === 0 || !input.capabilities.subIssues ? null : placement.host[item.index] ?? 0;
		const left = host === null ? 0 : room.get(host) ?? 100 - (identity.issueOf[host]?.children.length ?? 0);
		if (host !== null) room.set(host, left - 1);
		const issue = {
			title: desired.title,
			body: desired.block,
			labels: [...desired.labels, ...input.policy.extraLabels],
			...extras(input.policy, item.kind, item.fields.owner)
		};
		return [{
			kind: "create",
			index: item.index,
			key: identity.keys[item.index] ?? "",
			host: left > 0 ? host : null,
			issue
		}];
	});
}
function extras(policy, kind, owner) {
	const login = owner === void 0 ? void 0 : policy.assignees.get(owner.replace(/^@/, ""));
	const type = policy.issueTypes.get(kind);
	return {
		...policy.milestone === null ? {} : { milestone: policy.milestone },
		...login === void 0 ? {} : { assignees: [login] },
		...type === void 0 ? {} : { type }
	};
}
// src/reconcile/disagreements.ts
function reportDifferences(plan, identity, outcomes, differences) {
	const driftOf = new Map(differences.flatMap(({ index, drift }) => drift === null ? [] : [[index, drift]]));
	return plan.items.flatMap((item) => {
		const { index } = item;
		const outcome = outcomes[index];
		const shared = {
			index,
			key: identity.keys[index] ?? "",
			issue: identity.issueOf[index]?.number ?? null
		};
		if (outcome?.conflict === true) return [{
			...shared,
			kind: "conflict",
			why: "plan and issue both changed, in different ways"
		}];
		const drift = outcome?.drift ?? driftOf.get(index);
		return drift == null ? [] : [{
			...shared,
			kind: "drift",
			why: drift
		}];
	});
}
function reportCopies(identity) {
	return identity.copies.flatMap(({ original, copy }) => copy.issue.state === "closed" ? [] : [{
		index: null,
		key: copy.marker.key,
		kind: "copy",
		issue: copy.issue.number,
		why: `a copy of #${original}`
	}]);
}
function reportUnclaimed({ base, record }, identity) {
	const isKnown = (key) => base?.byKey.has(key) === true || record?.orphans[key] !== void 0;
	return identity.unclaimed.flatMap(({ issue, marker }) => issue.state === "closed" || marker.removed || isKnown(marker.key) ? [] : [{
		index: null,
		key: marker.key,
		kind: "orphan",
		issue: issue.number,
		why: "no item of the plan claims it"
	}]);
}
function reportGone(gone, keys) {
	return Object.entries(gone).flatMap(([key, number]) => {
		const index = keys.indexOf(key);
		if (index < 0) return [];
		return [{
			index,
			key,
			kind: "gone",
			issue: null,
			why: `its issue #${number} was deleted or moved away: no other one is made`
		}];
	});
}
// src/reconcile/guard.ts
function weigh(input, limits) {
	const creates = input.operations.filter(({ kind }) => kind === "create").length;
	const closes = countChanges(input.operations, "close");
	const reopens = countChanges(input.operations, "reopen");
	const edits = input.ticks.length;
	const counts = {
		creates,
		closes,
		reopens,
		edits
	};
	const items = input.plan.items.length - 1;
	const before = input.baseItems === null ? 0 : input.baseItems - 1;
	if (input.removals > 0 && items * 10 <= before) return {
		...counts,
		reason: `the plan went from ${before} items to ${items}`
	};
	if (creates > limits.creates) return {
		...counts,
		reason: `it would create ${creates} issues (more than ${limits.creates})`
	};
	const changes = closes + reopens + edits;
	const total = Math.max(items, before);
	if (changes > limits.changes && changes > total * limits.share) return {
		...counts,
		reason: `it would close, reopen or tick ${changes} of ${total} items`
	};
	return null;
}
function countChanges(operations, kind) {
	return operations.filter((operation) => operation.kind === "update" && operation.changes.some((change) => change.kind === kind)).length;
}
// src/reconcile/claims.ts
var Claims = class {
	#marked;
	#free = /* @__PURE__ */ new Map();
	#baseKeys;
	constructor(marked, base, baseOf) {
		this.#marked = marked;
		this.#baseKeys = new Set(base?.byKey.keys());
		const listed = new Set(base?.items.flatMap(({ issue }) => issue ?? []));
		const withIssue = new Set(baseOf.flatMap((entry) => entry?.issue == null ? [] : [entry.key]));
		for (const entry of marked) {
			const { key } = entry.marker;
			if (listed.has(entry.issue.number) || withIssue.has(key)) continue;
			const known = this.#free.get(key);
			if (known === void 0 || prefer(entry, known)) this.#free.set(key, entry);
		}
	}
	get free() {
		return [...this.#free.values()];
	}
	take(key) {
		return this.#free.get(key) ?? null;
	}
	isTaken(key) {
		return this.#baseKeys.has(key) && !this.#free.has(key);
	}
	rest(keys, issueOf) {
		const claimed = /* @__PURE__ */ new Map();
		keys.forEach((key, index) => {
			const issue = issueOf[index];
			if (issue != null) claimed.set(key, issue.number);
		});
		const numbers = new Set(claimed.values());
		const unclaimed = [];
		const copies = [];
		for (const entry of this.#marked) {
			if (numbers.has(entry.issue.number)) continue;
			const original = claimed.get(entry.marker.key);
			if (original === void 0) unclaimed.push(entry);
			else copies.push({
				original,
				copy: entry
			});
		}
		return {
			unclaimed,
			copies
		};
	}
};
function prefer(entry, known) {
	const isOpen = (marked) => marked.issue.state === "open";
	return isOpen(entry) && !isOpen(known) && known.marker.removed;
}
// src/reconcile/find-keys.ts
function findKeys(planId, plan, baseOf, base, claims) {
	const kept = /* @__PURE__ */ new Map();
	baseOf.forEach((entry, index) => {
		if (entry !== null) kept.set(index, entry.key);
	});
	let keys = assignKeys(planId, plan.items, kept, (key) => claims.isTaken(key));
	if (claims.free.length === 0) return keys;
	for (let round = 0; round < 3; round += 1) {
		const found = findByTitle(plan, keys, kept, claims, base);
		if (found.size === 0) break;
		for (const [index, key] of found) kept.set(index, key);
		keys = assignKeys(planId, plan.items, kept, (key) => claims.isTaken(key));
	}
	return keys;
}
function findByTitle(plan, keys, kept, claims, base) {
	const used = new Set(keys);
	const loose = claims.free.filter(({ marker }) => !used.has(marker.key));
	if (loose.length === 0) return /* @__PURE__ */ new Map();
	const before = asMatchables(plan, keys, claims.free, loose, base);
	const { afterOf } = matchItems({ items: before.items }, { items: plan.items });
	const found = /* @__PURE__ */ new Map();
	for (const [from, to] of afterOf) {
		const key = before.looseKeyAt.get(from);
		const meetsMarker = claims.take(keys[to] ?? "") !== null;
		if (key !== void 0 && to !== 0 && !kept.has(to) && !meetsMarker) found.set(to, key);
	}
	return found;
}
function asMatchables(plan, keys, free, loose, base) {
	const known = /* @__PURE__ */ new Set([...free.map(({ marker }) => marker.key), ...base?.byKey.keys() ?? []]);
	const items = [];
	const placeOfKey = /* @__PURE__ */ new Map();
	for (const [index, item] of plan.items.entries()) {
		const key = keys[index] ?? "";
		if (index !== 0 && !known.has(key)) continue;
		const parentKey = item.parent === null ? null : keys[item.parent] ?? null;
		const parent = item.parent === null ? null : (parentKey === null ? void 0 : placeOfKey.get(parentKey)) ?? 0;
		placeOfKey.set(key, items.length);
		items.push({
			...item,
			parent
		});
	}
	const placeOfNumber = /* @__PURE__ */ new Map();
	for (const { issue, marker } of free) {
		const place = placeOfKey.get(marker.key);
		if (place !== void 0) placeOfNumber.set(issue.number, place);
	}
	const looseKeyAt = /* @__PURE__ */ new Map();
	for (const { issue, marker } of loose) {
		if (marker.kind === "plan") continue;
		looseKeyAt.set(items.length, marker.key);
		placeOfNumber.set(issue.number, items.length);
		const parent = issue.parent === null ? 0 : placeOfNumber.get(issue.parent) ?? 0;
		items.push({
			kind: marker.kind,
			title: issue.title,
			id: null,
			parent,
			line: 0,
			text: issue.title,
			section: []
		});
	}
	return {
		items,
		looseKeyAt
	};
}
// src/reconcile/identify.ts
function identify(planId, plan, base, record, owned) {
	const matching = base === null ? null : matchItems(base.plan, plan);
	const baseOf = plan.items.map((_, index) => {
		const before = matching?.beforeOf.get(index);
		return before === void 0 ? null : base?.items[before] ?? null;
	});
	const numberOf = recordedNumbers(base, record);
	const claims = new Claims([...owned.marked.get(planId) ?? [], ...unmarked(planId, numberOf, owned)], base, baseOf);
	const keys = findKeys(planId, plan, baseOf, base, claims);
	const missing = /* @__PURE__ */ new Set();
	const issueOf = keys.map((key, index) => {
		const listed = baseOf[index]?.issue ?? numberOf.get(key) ?? null;
		if (listed === null) return claims.take(key)?.issue ?? null;
		const found = owned.listed.get(listed);
		if (found === void 0) missing.add(listed);
		return found ?? null;
	});
	const removed = (matching?.removed ?? []).flatMap((index) => base?.items[index] ?? []);
	for (const { issue } of removed) if (issue !== null && !owned.listed.has(issue)) missing.add(issue);
	return {
		keys,
		baseOf,
		issueOf,
		removed,
		...claims.rest(keys, issueOf),
		ambiguous: (matching?.ambiguous ?? []).flatMap(({ index, candidates }) => {
			const removed = base?.items[index];
			return removed === void 0 ? [] : [{
				removed,
				candidates
			}];
		}),
		missing: [...missing]
	};
}
function recordedNumbers(base, record) {
	const items = base === null ? (record?.items ?? []).filter(([, number]) => number !== 0) : [];
	return new Map([...items, ...Object.entries(record?.orphans ?? {})]);
}
function unmarked(planId, numberOf, owned) {
	const known = new Set((owned.marked.get(planId) ?? []).map(({ issue }) => issue.number));
	return [...numberOf].flatMap(([key, number]) => {
		const issue = owned.listed.get(number);
		if (issue === void 0 || known.has(number)) return [];
		return [{
			issue,
			marker: {
				plan: planId,
				key,
				hash: "",
				title: "",
				kind: "task",
				removed: false
			}
		}];
	});
}
// src/reconcile/issue-changes.ts
function compareIssue(comparison) {
	const { issue, desired } = comparison;
	const parsed = parsedBody(issue);
	if (parsed.block === "newer") return {
		update: null,
		drift: "its text was written by a newer version of plansync"
	};
	const title = compareTitle(comparison, parsed.marker?.title ?? null);
	const state = compareState(comparison);
	const changes = [];
	let patch = {};
	if (title === "rename") {
		patch = {
			...patch,
			title: desired.title
		};
		changes.push({
			kind: "rename",
			from: issue.title,
			to: desired.title
		});
	}
	if (needsWrite(issue.body, desired)) {
		patch = {
			...patch,
			body: replaceBlock(issue.body, desired.block)
		};
		changes.push({ kind: "text" });
	}
	const labels = compareLabels(comparison);
	if (labels.added.length + labels.removed.length > 0) {
		patch = {
			...patch,
			...labels.added.length > 0 ? { addLabels: labels.added } : {},
			...labels.removed.length > 0 ? { removeLabels: labels.removed } : {}
		};
		changes.push({
			kind: "labels",
			...labels
		});
	}
	if (state !== null) {
		patch = {
			...patch,
			...state.patch
		};
		changes.push(state.change);
	}
	const { index, key } = comparison;
	return {
		update: changes.length === 0 ? null : {
			kind: "update",
			index,
			key,
			number: issue.number,
			patch,
			changes
		},
		drift: title === "drift" ? `its title was edited on GitHub, to "${issue.title}"` : null
	};
}
function compareTitle(comparison, written) {
	const { issue, desired, base, baseTitle } = comparison;
	if (issue.title === desired.title) return "same";
	if (written !== null && titleHash(issue.title) === written || base?.stale.has("title") === true) return "rename";
	if (written === titleHash(desired.title)) return "drift";
	return baseTitle !== null && baseTitle !== desired.title ? "rename" : "drift";
}
function compareLabels({ issue, desired, kindLabels }) {
	const has = (names, wanted) => names.some((name) => name.toLowerCase() === wanted.toLowerCase());
	return {
		added: desired.labels.filter((name) => !has(issue.labels, name)),
		removed: issue.labels.filter((name) => has(kindLabels, name) && !has(desired.labels, name))
	};
}
function compareState({ issue, outcome }) {
	const observed = issueState(issue);
	const wanted = outcome.issue;
	if (wanted === null || wanted === "open" === (observed === "open")) return null;
	const why = outcome.why ?? "the plan says so";
	if (wanted === "open") return {
		patch: { state: "open" },
		change: {
			kind: "reopen",
			why
		}
	};
	const reason = wanted === "dropped" ? "not_planned" : "completed";
	return {
		patch: {
			state: "closed",
			closeReason: reason
		},
		change: {
			kind: "close",
			reason,
			why
		}
	};
}
// src/issue/checklist.ts
function renderChecklist(checks, options) {
	const groups = [];
	for (const { key, item, state, isTicked, depth } of checks) {
		const label = depth === 0 ? labelOf(item) : null;
		const last = groups.at(-1);
		const group = last !== void 0 && (label === null || label === last.label) ? last : {
			label: label ?? "",
			lines: []
		};
		if (group !== last) groups.push(group);
		group.lines.push(renderBox(key, state, neutraliseLine(item.title, options) || "…", depth, isTicked));
	}
	return groups.map(({ label, lines }) => `### ${label === "" ? "Checklist" : escapeMarkdown(label)}\n\n${lines.join("\n")}`).join("\n\n");
}
const MAX_LABEL_WORDS = 4;
function labelOf(item) {
	return item.section.filter((label, at) => at === 0 || label.split(/\s+/).length <= MAX_LABEL_WORDS).join(" › ");
}
// src/issue/item-text.ts
const FOLD_LINES = 16;
function renderItemText(plan, item, shown, options) {
	const own = dropFieldLines(ownSource(plan, item), shown);
	return foldCode(dropRules(neutraliseMarkdown(own.replace(/^\s*\n/, "").trimEnd(), options))).replace(/^(?:[ \t]*\n)+/, "").trimEnd();
}
function standsInText(plan, item, value) {
	return ownSource(plan, item).split("\n").some((line) => line.trim() === value.trim());
}
function ownSource(plan, item) {
	return dedent(item.body.map(({ start, end }) => dropLeadIns(plan.text.slice(start, end).replace(/\r\n?/g, "\n"))).filter((piece) => piece.trim() !== "").join("\n\n"));
}
const LEAD_IN = /^ {0,3}(?:#{1,6}(?:[ \t].*)?|[*_]{2,3}[^*_]+[*_]{2,3}[^\S\n]*:?|[*_]{2,3}[^*_]+:[*_]{2,3}|(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?![-*+>|`~#]|\d+[.)]).*:[*_]*)[ \t]*$/;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
function dropLeadIns(piece) {
	const lines = piece.split("\n");
	let fences = lines.filter((line) => FENCE.test(line)).length;
	while (lines.length > 0) {
		const last = lines.at(-1) ?? "";
		const isParagraph = (lines.at(-2) ?? "").trim() !== "" && !LEAD_IN.test(lines.at(-2) ?? "") && last.endsWith(":");
		if (last.trim() !== "" && (fences % 2 === 1 || isParagraph || !LEAD_IN.test(last))) break;
		if (FENCE.test(last)) fences -= 1;
		lines.pop();
	}
	return lines.join("\n");
}
function dedent(text) {
	const lines = text.split("\n");
	const indents = lines.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)?.[0].length ?? 0);
	const shared = indents.length === 0 ? 0 : Math.min(...indents);
	return shared === 0 ? text : lines.map((line) => line.slice(shared)).join("\n");
}
function dropFieldLines(text, fields) {
	const values = new Set(Object.values(fields).map((value) => plain(value)));
	return text.split("\n").filter((line) => {
		const value = /^\s*(?:>\s*)?(?:[-*+]\s+)?[*_]{0,3}[^:*_|]{1,40}(?:[*_]{1,3}:|:[*_]{0,3})\s*(\S.*)$/.exec(line)?.[1];
		return value === void 0 || !values.has(plain(value));
	}).join("\n");
}
function plain(text) {
	return text.replace(/[*_`~\\]/g, "").replace(/\s+/g, " ").trim().toLowerCase();
}
function dropRules(text) {
	const lines = text.split("\n");
	let kept = lines.length;
	for (let at = lines.length - 1; at > 0; at -= 1) {
		const line = lines[at]?.trim() ?? "";
		if (/^(?:-{3,}|\*{3,}|_{3,})$/.test(line)) kept = at;
		else if (line !== "") break;
	}
	return kept === lines.length ? text : lines.slice(0, kept).join("\n").trimEnd();
}
function foldCode(text) {
	if (text.split("\n").length < FOLD_LINES) return text;
	const edits = parseMarkdown(text).children.flatMap((node) => {
		if (node.type !== "code") return [];
		const { start, end } = nodeSpan(node);
		const lines = node.value.split("\n").length;
		if (lines < FOLD_LINES) return [];
		const code = text.slice(start, end);
		const summary = `<details>\n<summary>${node.lang == null ? "Code" : `Code (${node.lang.replace(/[^\w+#.-]/g, "")})`}, ${lines} lines</summary>\n\n`;
		const gap = /^\n[ \t]*\S/.test(text.slice(end)) ? "\n" : "";
		return [{
			offset: start,
			length: end - start,
			text: `${summary}${code}\n\n</details>${gap}`
		}];
	});
	return applyEdits(text, edits);
}
// node_modules/github-slugger/regex.js
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g;
// node_modules/github-slugger/index.js
const own = Object.hasOwnProperty;
var BananaSlug = class {
	constructor() {
		this.occurrences;
		this.reset();
	}
	slug(value, maintainCase) {
		const self = this;
		let result = slug(value, maintainCase === true);
		const originalSlug = result;
		while (own.call(self.occurrences, result)) {
			self.occurrences[originalSlug]++;
			result = originalSlug + "-" + self.occurrences[originalSlug];
		}
		self.occurrences[result] = 0;
		return result;
	}
	reset() {
		this.occurrences = Object.create(null);
	}
};
function slug(value, maintainCase) {
	if (typeof value !== "string") return "";
	if (!maintainCase) value = value.toLowerCase();
	return value.replace(regex, "").replace(/ /g, "-");
}
// src/issue/plan-link.ts
function planLink(address, plan, index) {
	const anchor = anchorOf(plan, index);
	return `${address}/blob/HEAD/${encodePath(plan.path)}${anchor === null ? "" : `#${anchor}`}`;
}
function linkResolver(address, path) {
	return (url) => {
		if (url.startsWith("#") || /^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith("//")) return null;
		const base = new URL(encodePath(path), "http://plan.invalid/");
		const target = URL.canParse(url, base.href) ? new URL(url, base) : null;
		return target === null ? null : `${address}/blob/HEAD${target.pathname}${target.hash}`;
	};
}
function encodePath(path) {
	return path.split("/").map(encodeURIComponent).join("/");
}
const anchors = /* @__PURE__ */ new WeakMap();
function anchorOf(plan, index) {
	let known = anchors.get(plan);
	if (known === void 0) {
		known = headingAnchors(plan);
		anchors.set(plan, known);
	}
	for (let at = index; at !== null; at = plan.items[at]?.parent ?? null) {
		const item = plan.items[at];
		const anchor = item === void 0 ? void 0 : known.get(item.line);
		if (anchor !== void 0 && at !== 0) return anchor;
	}
	return null;
}
function headingAnchors(plan) {
	const slugger = new BananaSlug();
	const found = /* @__PURE__ */ new Map();
	let fence = null;
	for (const [at, line] of plan.text.split(/\r\n?|\n/).entries()) {
		const edge = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (edge !== void 0) fence = fence === null ? edge : edge.startsWith(fence) ? null : fence;
		const heading = fence === null ? /^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t\r]*$/.exec(line)?.[1] : void 0;
		if (heading !== void 0) found.set(at + 1, slugger.slug(heading.replace(/[*`~]|\[([^\]]*)\]\([^)]*\)/g, "$1")));
	}
	return found;
}
// src/issue/dependency-graph.ts
const MAX_NODES = 40;
const COLOUR = {
	open: "fill:#ddf4ff,stroke:#54aeff,color:#0a3069",
	done: "fill:#dafbe1,stroke:#4ac26b,color:#116329",
	dropped: "fill:#eaeef2,stroke:#8c959f,color:#57606a"
};
function renderGraph(view) {
	const edges = view.plan.items.flatMap((item) => item.dependsOn.map((from) => ({
		from,
		to: item.index
	})));
	const nodes = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
	if (edges.length === 0 || nodes.length > MAX_NODES) return "";
	return `<details>\n<summary>What waits for what</summary>\n\n${[
		"```mermaid",
		"graph LR",
		...nodes.flatMap((index) => view.plan.items[index] ?? []).map((item) => `  n${item.index}["${label(item)}"]:::${view.stateOf(item.index)}`),
		...edges.map(({ from, to }) => `  n${from} --> n${to}`),
		...[
			"open",
			"done",
			"dropped"
		].map((state) => `  classDef ${state} ${COLOUR[state]}`),
		"```"
	].join("\n")}\n\n</details>`;
}
function label(item) {
	return cutText(cleanLine(item.title), 48).replace(/["#;<>&`[\](){}|\\@]/g, (mark) => `#${mark.codePointAt(0) ?? 0};`);
}
// src/issue/overview.ts
const MAX_ROWS = 120;
const SYMBOL = {
	open: "⬜",
	done: "✅",
	dropped: "🚫"
};
function renderOverview(view) {
	return [renderProgress(view), renderTable(view)].filter((part) => part !== "").join("\n\n");
}
function renderProgress(view) {
	const { done, total } = countBelow(view, 0);
	return total === 0 ? "" : `\`${progressBar(done, total)}\` **${done} of ${total}** done, ${percent(done, total)} %`;
}
function renderTable(view) {
	const inner = view.plan.items.filter((item) => item.index !== 0 && item.kind !== "check").filter((item) => item.kind !== "task" || item.parent === 0);
	const shown = inner.length > MAX_ROWS ? inner.filter((item) => item.parent === 0) : inner;
	if (shown.length === 0) return "";
	const rows = shown.slice(0, MAX_ROWS).map((item) => renderRow(view, item));
	const more = shown.length > MAX_ROWS ? `\n\n*and ${shown.length - MAX_ROWS} more*` : "";
	return `| | Item | Done | Issue |\n|---|---|---|---|\n${rows.join("\n")}${more}`;
}
function renderRow(view, item) {
	const state = view.stateOf(item.index);
	const { done, total } = countBelow(view, item.index);
	const number = view.numberOf(item.index);
	const indent = "&nbsp;".repeat(3 * (depthOf(view, item) - 1));
	const title = escapeMarkdown(item.title);
	const counts = item.children.some((child) => view.plan.items[child]?.kind !== "check") ? `${done} / ${total}` : "";
	return `| ${SYMBOL[state]} | ${indent}${state === "dropped" ? `~~${title}~~` : title} | ${counts} | ${number === null ? "" : view.nameOf(number)} |`;
}
function depthOf(view, item) {
	let depth = 0;
	for (let at = item.parent; at !== null; at = view.plan.items[at]?.parent ?? null) depth += 1;
	return depth;
}
function countBelow(view, index) {
	const leaves = leavesBelow(view, index, false);
	const counted = (leaves.length > 0 ? leaves : leavesBelow(view, index, true)).filter((leaf) => view.stateOf(leaf) !== "dropped");
	return {
		done: counted.filter((leaf) => view.stateOf(leaf) === "done").length,
		total: counted.length
	};
}
function leavesBelow(view, index, checks) {
	return (view.plan.items[index]?.children ?? []).filter((child) => checks || view.plan.items[child]?.kind !== "check").flatMap((child) => {
		const below = leavesBelow(view, child, checks);
		return below.length > 0 ? below : [child];
	});
}
// src/issue/tracking.ts
function renderTracking(view) {
	const goal = view.plan.items[0]?.fields.goal;
	return [
		goal === void 0 || goal.includes("\n") ? "" : `**Goal:** ${neutraliseLine(goal)}`,
		renderOverview({
			...view,
			nameOf: (number) => `#${number}`
		}),
		renderGraph(view)
	].filter((part) => part !== "").join("\n\n");
}
const MAX_BLOCK = 57e3;
function issueTitle(item) {
	const title = cleanLine(item.title);
	return /[^\s\u200b-\u200f\u2060\u00ad]/.test(title) ? cutText(title, 256) : "(untitled)";
}
function renderIssue(view) {
	const title = issueTitle(view.item);
	const content = fit(view);
	const marker = {
		plan: view.planId,
		key: view.key,
		title: titleHash(title),
		kind: view.item.kind,
		removed: view.removedIn !== null
	};
	return {
		title,
		...renderBlock(marker, content),
		labels: view.labels
	};
}
function fit(view) {
	const parts = {
		head: renderHead(view),
		checklist: renderChecklist(view.checks, neutralising(view)),
		foot: renderFoot(view)
	};
	const text = renderText(view);
	const room = MAX_BLOCK - parts.head.length - parts.checklist.length - parts.foot.length;
	const link = planLink(view.address, view.plan, view.item.index);
	const cut = `\n\n*Too long for an issue: [the rest is in the plan](${link}).*`;
	if (text.length <= room) return join([
		parts.head,
		parts.checklist,
		text,
		parts.foot
	]);
	const shortened = room > cut.length + 200 ? `${cutBlocks(text, room - cut.length)}${cut}` : cut.trim();
	const checklist = room > 0 ? parts.checklist : cutChecklist(parts.checklist, MAX_BLOCK - parts.head.length - parts.foot.length - 400, link);
	return join([
		parts.head,
		checklist,
		shortened,
		parts.foot
	]);
}
function renderText(view) {
	const text = renderItemText(view.plan, view.item, fieldsAbove(view), neutralising(view));
	if (view.item.index === 0 && text !== "") return `<details>\n<summary>About this plan</summary>\n\n${text}\n\n</details>`;
	return (view.checks.length > 0 || view.children.length > 0) && /^[ \t]/.test(text) ? `<!-- -->\n\n${text}` : text;
}
function cutBlocks(text, limit) {
	const at = text.lastIndexOf("\n\n", limit);
	const kept = text.slice(0, at > 0 ? at : 0);
	const fences = kept.match(/^(?:`{3,}|~{3,})/gm) ?? [];
	const details = (kept.match(/^<details>$/gm)?.length ?? 0) - (kept.match(/^<\/details>$/gm)?.length ?? 0);
	return `${kept}${fences.length % 2 === 1 ? `\n${fences.at(-1) ?? "```"}` : ""}${details > 0 ? "\n\n</details>" : ""}`;
}
function cutChecklist(checklist, limit, link) {
	const at = checklist.lastIndexOf("\n", limit);
	return `${checklist.slice(0, Math.max(0, at))}\n\n*More boxes than an issue can hold: [the rest is in the plan](${link}).*`;
}
function renderHead(view) {
	if (view.item.index === 0) return renderTracking(view);
	return join([
		view.removedIn === null ? "" : `**Removed from the plan** in ${view.removedIn}`,
		renderFields(view),
		renderChildren(view)
	]);
}
const SHOWN = [
	["goal", "Goal"],
	["priority", "Priority"],
	["estimate", "Estimate"],
	["owner", "Owner"],
	["files", "Files"],
	["output", "Output"],
	["deliverables", "Deliverables"],
	["acceptance", "Acceptance"],
	["verification", "Verification"]
];
function renderFields(view) {
	const { fields, tags } = view.item;
	const lines = shownFields(view).map(([label, value]) => `**${label}:** ${neutraliseLine(value, neutralising(view))}`);
	if (tags.length > 0) lines.push(`**Tags:** ${tags.map((tag) => `\`${tag.replaceAll("`", "")}\``).join(" ")}`);
	const waits = view.dependsOn.map(({ title, number }) => number === null ? escapeMarkdown(title) : `#${number} ${escapeMarkdown(title)}`);
	if (waits.length > 0) lines.splice(fields.goal === void 0 ? 0 : 1, 0, `**Depends on:** ${waits.join(" · ")}`);
	return lines.join("  \n");
}
function shownFields({ plan, item }) {
	return SHOWN.flatMap(([name, label]) => {
		const value = item.fields[name];
		if (value === void 0 || /\n|^\s*(?:[-*+]|\d+[.)])\s/.test(value) || standsInText(plan, item, value)) return [];
		return [[label, value]];
	});
}
function fieldsAbove({ item: { index, fields } }) {
	if (index !== 0) return fields;
	const { goal, status } = fields;
	return {
		...goal !== void 0 && { goal },
		...status !== void 0 && { status }
	};
}
function renderChildren(view) {
	if (view.children.length === 0) return "";
	return `### Below this\n\n${view.children.map(({ title, number, state }) => {
		const name = number === null ? escapeMarkdown(title) : `#${number} ${escapeMarkdown(title)}`;
		return state === "open" ? `- [ ] ${name}` : state === "done" ? `- [x] ${name}` : `- [x] ~~${name}~~`;
	}).join("\n")}`;
}
function renderFoot(view) {
	const path = escapeMarkdown(view.plan.path);
	if (view.removedIn !== null) return `---\n<sub>Was kept the same as [${path}](${planLink(view.address, view.plan, 0)}) by plansync.</sub>`;
	return `---\n<sub>Kept the same as ${`[${path}](${planLink(view.address, view.plan, view.item.index)})`} by plansync. ${view.item.index === 0 ? "Close it as not planned to stop following the plan" : "Close it to tick it in the plan"}; edit the text in the plan.</sub>`;
}
function neutralising(view) {
	return {
		host: new URL(view.address).host,
		resolveLink: linkResolver(view.address, view.plan.path)
	};
}
function join(parts) {
	return parts.filter((part) => part !== "").join("\n\n");
}
// src/reconcile/issue-texts.ts
var IssueTexts = class {
	#input;
	#identity;
	#outcomes;
	#desired = /* @__PURE__ */ new Map();
	#checks;
	#children;
	constructor(input, identity, placement, outcomes) {
		this.#input = input;
		this.#identity = identity;
		this.#outcomes = outcomes;
		this.#checks = collectChecks(input, identity, placement, outcomes);
		this.#children = collectChildren(input, placement);
	}
	desired(index) {
		const known = this.#desired.get(index);
		if (known !== void 0) return known;
		const desired = this.#render(index);
		this.#desired.set(index, desired);
		return desired;
	}
	titleOf(item) {
		return issueTitle(item);
	}
	removed(base) {
		const { address, commit } = this.#input.texts;
		const plan = this.#input.base?.plan ?? this.#input.plan;
		return renderIssue({
			...this.#shared(),
			plan,
			item: base.item,
			key: base.key,
			labels: [],
			checks: [],
			children: [],
			dependsOn: [],
			numberOf: () => null,
			stateOf: (index) => plan.items[index]?.state ?? "open",
			removedIn: `${address}/commit/${commit ?? "HEAD"}`
		});
	}
	cascadeComments(cascading) {
		return [...cascading].flatMap(([above, below]) => {
			const issue = this.#identity.issueOf[above];
			if (issue == null) return [];
			const body = `Closing this completed what was open below it:\n\n${below.map((index) => `- ${neutraliseLine(this.#input.plan.items[index]?.title ?? "")}`).join("\n")}\n\nReopen it to take that back.`;
			return [{
				kind: "comment",
				index: above,
				key: this.#identity.keys[above] ?? "",
				number: issue.number,
				body
			}];
		});
	}
	#shared() {
		return {
			planId: this.#input.planId,
			address: this.#input.texts.address
		};
	}
	#render(index) {
		const { plan, policy, capabilities } = this.#input;
		const item = plan.items[index];
		if (item === void 0) throw new RangeError(`the plan has no item ${index}`);
		const label = kindLabel(policy.labels, item.kind);
		return renderIssue({
			...this.#shared(),
			plan,
			item,
			key: this.#identity.keys[index] ?? "",
			labels: label === null ? [policy.labels.all] : [policy.labels.all, label],
			checks: this.#checks.get(index) ?? [],
			children: this.#listedChildren(index),
			dependsOn: item.dependsOn.map((at) => ({
				title: plan.items[at]?.title ?? "",
				number: capabilities.dependencies ? null : this.#numberOf(at)
			})),
			numberOf: (at) => this.#numberOf(at),
			stateOf: (at) => this.#stateOf(at),
			removedIn: null
		});
	}
	#numberOf(index) {
		const key = this.#identity.keys[index] ?? "";
		if (this.#input.gone[key] !== void 0) return null;
		return this.#identity.issueOf[index]?.number ?? this.#identity.baseOf[index]?.issue ?? null;
	}
	#stateOf(index) {
		return this.#outcomes[index]?.state ?? "open";
	}
	#listedChildren(index) {
		const issue = this.#identity.issueOf[index] ?? null;
		const shown = new Set(this.#input.capabilities.subIssues ? issue?.children.map(({ number }) => number) ?? [] : []);
		const isFull = shown.size >= MAX_SHOWN;
		if (this.#input.capabilities.subIssues && !isFull) return [];
		return (this.#children.get(index) ?? []).flatMap((child) => {
			const number = this.#numberOf(child);
			if (number !== null && shown.has(number)) return [];
			return [{
				index: child,
				title: this.#input.plan.items[child]?.title ?? "",
				number,
				state: this.#stateOf(child)
			}];
		});
	}
};
const MAX_SHOWN = 100;
function collectChecks({ plan }, identity, placement, outcomes) {
	const checks = /* @__PURE__ */ new Map();
	const depths = [];
	for (const item of plan.items) {
		if (item.index === 0 || placement.hasIssue[item.index] === true) continue;
		const host = placement.host[item.index] ?? 0;
		const depth = item.parent === host ? 0 : (depths[item.parent ?? 0] ?? -1) + 1;
		depths[item.index] = depth;
		const lines = checks.get(host) ?? [];
		const outcome = outcomes[item.index];
		const state = outcome?.state ?? item.state;
		const isTicked = (outcome?.issue ?? state) === "done";
		lines.push({
			key: identity.keys[item.index] ?? "",
			item,
			state,
			isTicked,
			depth
		});
		checks.set(host, lines);
	}
	return checks;
}
function collectChildren({ plan }, placement) {
	const children = /* @__PURE__ */ new Map();
	for (const item of plan.items) {
		if (item.index === 0 || placement.hasIssue[item.index] !== true) continue;
		const host = placement.host[item.index] ?? 0;
		const known = children.get(host) ?? [];
		known.push(item.index);
		children.set(host, known);
	}
	return children;
}
// src/reconcile/overruled.ts
function isOverruled(issue, recordedAt, viewer) {
	if (recordedAt === null) return false;
	const events = issue.stateEvents.filter(({ at }) => at > recordedAt);
	const last = events.at(-1);
	if (last === void 0 || isOurs(last.actor, viewer)) return false;
	return events.some(({ actor }) => isOurs(actor, viewer));
}
function isReopenedByHuman(issue) {
	const last = issue.stateEvents.at(-1);
	return last === void 0 || last.to !== "open" || last.actor?.isBot !== true;
}
function isOwnDoing(issue, viewer) {
	const last = issue.stateEvents.at(-1);
	return (issue.state === "open" || issue.closeReason === "completed") && last?.to === issue.state && last.actor?.isBot === true && last.actor.login === viewer;
}
function closedMeanwhile(issue, recordedAt, viewer) {
	const events = issue.stateEvents.filter(({ at, actor }) => recordedAt !== null && at >= recordedAt && !isOurs(actor, viewer));
	if (issue.state !== "open" || events.at(-1)?.to !== "open") return null;
	return events.findLast(({ to }) => to === "closed")?.at ?? null;
}
function isOurs(actor, viewer) {
	return actor !== null && (actor.isBot || actor.login === viewer);
}
// src/reconcile/placement.ts
function placeItems(input, policy) {
	const hasIssue = input.plan.items.map((item) => {
		if (input.issueOf[item.index] != null) return true;
		if (input.gone.has(input.keys[item.index] ?? "")) return false;
		return item.index === 0 || wantsIssue(item, input.outcomes[item.index], policy);
	});
	const host = [];
	for (const item of input.plan.items) {
		const above = item.parent ?? 0;
		host.push(hasIssue[above] === true ? above : host[above] ?? 0);
	}
	return {
		hasIssue,
		host
	};
}
function wantsIssue(item, outcome, policy) {
	if (item.kind === "check" || !policy.levels.has(item.kind)) return false;
	if (outcome?.state === "open") return true;
	return outcome?.state === "done" && policy.doneItems === "create";
}
function isWorthFollowing(plan, issueOf, hasBase) {
	if (hasBase || issueOf.some((issue) => issue !== null)) return true;
	return plan.items.length > 1 && plan.items[0]?.state === "open";
}
// src/reconcile/removed.ts
function reconcileRemoved(removed, onItemRemoved) {
	const operations = [];
	const disagreements = [];
	const orphans = {};
	for (const { base, issue, maybeRewritten, desired } of removed) {
		if (issue.state === "closed") continue;
		if (onItemRemoved === "keep" || maybeRewritten) {
			orphans[base.key] = issue.number;
			disagreements.push(orphan(base.key, issue.number, maybeRewritten));
			continue;
		}
		const body = needsWrite(issue.body, desired) ? { body: replaceBlock(issue.body, desired.block) } : {};
		operations.push({
			kind: "update",
			index: null,
			key: base.key,
			number: issue.number,
			patch: {
				...body,
				state: "closed",
				closeReason: "not_planned"
			},
			changes: [{
				kind: "close",
				reason: "not_planned",
				why: "it was removed from the plan"
			}]
		});
	}
	return {
		operations,
		disagreements,
		orphans
	};
}
function orphan(key, issue, maybeRewritten) {
	return {
		index: null,
		key,
		kind: "orphan",
		issue,
		why: maybeRewritten ? "its item left the plan while new ones came beside it: it may have been rewritten. Close it, or bind it to its item" : "its item left the plan; the configuration keeps its issue"
	};
}
// src/reconcile/cascade.ts
function cascadeFrom(input, outcomes) {
	const cascading = /* @__PURE__ */ new Map();
	for (const item of input.plan.items) {
		if (item.index === 0 || item.stateFrom !== "children") continue;
		const issue = input.issueOf[item.index];
		const isClosed = issueStateAtBase(input, item.index) === "open" && observedState(input, item.index) === "done";
		if (issue == null || !isClosed) continue;
		if (issue.closedBy === null || issue.closedBy.isBot) continue;
		const below = derivesFrom(input.plan, item.index).filter((index) => isOpenOnAllSides(input, outcomes, index));
		if (below.length > 0) cascading.set(item.index, below);
	}
	return cascading;
}
function undoneCascades(input, outcomes) {
	return [...recordedCascades(input, outcomes), ...unrecordedCascades(input)];
}
function recordedCascades(input, outcomes) {
	const placeOf = new Map(input.keys.map((key, index) => [key, index]));
	return Object.entries(input.cascades).flatMap(([key, keys]) => {
		const above = placeOf.get(key);
		if (above === void 0) return [];
		const before = issueStateAtBase(input, above);
		const issue = input.issueOf[above];
		if (!(before !== null && before !== "open" && issue?.state === "open" && isReopenedByHuman(issue))) return [];
		return [{
			above,
			below: keys.flatMap((entry) => placeOf.get(entry) ?? []).filter((index) => isDoneOnAllSides(input, outcomes, index))
		}];
	});
}
function unrecordedCascades(input) {
	return [...input.closedMeanwhile].flatMap(([above, closedAt]) => {
		if (above === 0 || input.plan.items[above]?.stateFrom !== "children") return [];
		if (input.baseOf[above]?.issueState !== "open") return [];
		const below = derivesFrom(input.plan, above).filter((index) => {
			const event = input.issueOf[index]?.stateEvents.at(-1);
			return event?.to === "closed" && event.at >= closedAt && input.ownDoing.has(index) && wasOpen(input, index);
		});
		return below.length === 0 ? [] : [{
			above,
			below
		}];
	});
}
function derivesFrom(plan, index) {
	const children = (plan.items[index]?.children ?? []).flatMap((child) => plan.items[child] ?? []);
	const work = children.filter((child) => child.kind !== "check");
	return (work.length > 0 ? work : children).flatMap((child) => child.stateFrom === "children" ? derivesFrom(plan, child.index) : child.mark.carrier === "none" ? [] : [child.index]);
}
function isOpenOnAllSides(input, outcomes, index) {
	return isOnAllSides(input, outcomes, index, "open") || wasOpen(input, index) && input.ownDoing.has(index);
}
function wasOpen(input, index) {
	const base = input.baseOf[index];
	return base?.planState === "open" && base.issueState === "open" && input.plan.items[index]?.state === "open";
}
function isDoneOnAllSides(input, outcomes, index) {
	return wasOpen(input, index) && observedState(input, index) === "done" || isOnAllSides(input, outcomes, index, "done");
}
function isOnAllSides(input, outcomes, index, state) {
	const base = input.baseOf[index];
	const observed = observedState(input, index);
	return base != null && !input.overruled.has(index) && base.planState === state && base.issueState === state && input.plan.items[index]?.state === state && (observed === null || observed === state) && outcomes[index]?.plan === state;
}
// src/reconcile/states.ts
function mergeStates(input) {
	const { plan } = input;
	const outcomes = plan.items.map((item) => item.stateFrom === "children" ? derivedPlaceholder(item) : mergeOwn(input, item));
	const cascading = cascadeFrom(input, outcomes);
	const undone = undoneCascades(input, outcomes);
	for (const [above, below] of cascading) {
		const source = input.issueOf[above]?.number ?? null;
		for (const index of below) outcomes[index] = decided(outcomes[index], "done", source, "closed with the issue above");
	}
	for (const { above, below } of undone) {
		const source = input.issueOf[above]?.number ?? null;
		for (const index of below) outcomes[index] = decided(outcomes[index], "open", source, "reopened with the issue above");
	}
	const derived = rollUp(plan, (index) => {
		const item = plan.items[index];
		return item === void 0 || item.stateFrom === "children" ? null : outcomes[index]?.state ?? null;
	});
	for (const item of plan.items) if (item.stateFrom === "children") outcomes[item.index] = mergeDerived(input, item, derived[item.index] ?? item.state, outcomes);
	return {
		outcomes,
		cascading,
		cascades: nextCascades(input, outcomes, cascading, undone.map(({ above }) => above))
	};
}
function mergeOwn(input, item) {
	const observed = observedState(input, item.index);
	const source = input.issueOf[item.index]?.number ?? input.boxOf[item.index]?.issue ?? null;
	const merged = mergeState(baseStates(input, item.index, item.state), item.state, observed);
	const plan = item.mark.carrier !== "none" && !(item.state === "dropped" && merged.plan !== "dropped") ? merged.plan : item.state;
	return {
		plan,
		issue: merged.issue,
		state: dropsOut(plan, merged.issue) ? "dropped" : plan,
		conflict: merged.conflict,
		drift: plan === merged.plan ? null : "the plan has no mark that could say so",
		why: whyOf(merged.decidedBy, plan, merged.issue),
		source: merged.decidedBy === "issue" ? source : null,
		waits: false
	};
}
function baseStates(input, index, plan) {
	const base = input.baseOf[index] ?? null;
	if (base !== null && input.overruled.has(index)) return {
		plan,
		issue: issueStateAtBase(input, index) ?? plan
	};
	if (base !== null) return {
		plan: base.planState,
		issue: base.issueState
	};
	return input.returned.has(index) ? {
		plan: "dropped",
		issue: "dropped"
	} : null;
}
function whyOf(decidedBy, plan, issue) {
	if (decidedBy === "issue") return issue === "open" ? "the issue was reopened" : "the issue was closed";
	if (decidedBy === "plan") return plan === "open" ? "unticked in the plan" : plan === "done" ? "ticked in the plan" : "dropped in the plan";
	return null;
}
function derivedPlaceholder(item) {
	return {
		plan: item.state,
		issue: null,
		state: item.state,
		conflict: false,
		drift: null,
		why: null,
		source: null,
		waits: false
	};
}
function decided(outcome, to, source, why) {
	return {
		plan: to,
		issue: outcome?.issue == null ? null : to,
		state: to,
		conflict: false,
		drift: null,
		why,
		source,
		waits: false
	};
}
function mergeDerived(input, item, follows, outcomes) {
	const issue = input.issueOf[item.index] ?? null;
	const outcome = {
		plan: follows,
		state: follows,
		conflict: false,
		drift: null,
		why: null,
		source: null,
		waits: false
	};
	if (issue === null) return {
		...outcome,
		issue: null
	};
	const base = baseStates(input, item.index, follows);
	const observed = issueState(issue);
	const wanted = item.index === 0 && follows === "done" && hasOpenCheck(input.plan, outcomes) ? "open" : follows;
	const issueChanged = base !== null && observed !== base.issue;
	const planChanged = issueChanged && input.ownDoing.has(item.index) || (base === null ? wanted !== "open" : follows !== base.plan);
	const settled = {
		...outcome,
		issue: observed
	};
	if (wanted === "open" === (observed === "open")) {
		const waits = wanted !== follows;
		return {
			...settled,
			waits,
			state: dropsOut(follows, observed) ? "dropped" : follows
		};
	}
	if (issueChanged && !planChanged) return {
		...settled,
		drift: driftOf(observed),
		state: dropsOut(follows, observed) ? "dropped" : follows
	};
	if (!planChanged) return {
		...settled,
		state: dropsOut(follows, observed) ? "dropped" : follows
	};
	if (wanted === "open") return {
		...outcome,
		issue: "open",
		why: "something below it is open"
	};
	if (hasHumanChildOpen(input, item.index)) return {
		...settled,
		waits: true,
		drift: "a sub-issue that is not in the plan is open"
	};
	const closes = follows === "dropped" && item.index !== 0 ? "dropped" : "done";
	return {
		...outcome,
		issue: closes,
		why: "everything below it is done"
	};
}
function driftOf(observed) {
	return observed === "open" ? "reopened although everything below it is done" : "closed although something below it is open";
}
function hasOpenCheck(plan, outcomes) {
	const opens = (index) => {
		const item = plan.items[index];
		if (item?.kind !== "check") return false;
		return outcomes[index]?.state === "open" || item.children.some(opens);
	};
	return plan.items[0]?.children.some(opens) ?? false;
}
function hasHumanChildOpen(input, index) {
	return input.issueOf[index]?.children.some((child) => child.state === "open" && !input.ours.has(child.number)) ?? false;
}
function nextCascades(input, outcomes, cascading, undone) {
	const placeOf = new Map(input.keys.map((key, index) => [key, index]));
	const next = {};
	for (const [key, below] of Object.entries(input.cascades)) {
		const above = placeOf.get(key);
		if (above === void 0 || undone.includes(above) || outcomes[above]?.issue === "open") continue;
		const still = below.filter((entry) => outcomes[placeOf.get(entry) ?? -1]?.state === "done");
		if (still.length > 0) next[key] = still;
	}
	for (const [above, below] of cascading) {
		const key = input.keys[above];
		if (key !== void 0) next[key] = below.flatMap((index) => input.keys[index] ?? []);
	}
	return next;
}
// src/reconcile/reconcile.ts
function reconcile(input) {
	const { plan, base, policy } = input;
	const identity = identify(input.planId, plan, base, input.record, input.owned);
	const { keys, baseOf } = identity;
	const issueOf = identity.issueOf.map((issue, index) => input.gone[keys[index] ?? ""] === void 0 ? issue : null);
	const present = {
		...identity,
		issueOf
	};
	const boxOf = readBoxes([...issueOf.filter((issue) => issue !== null), ...removedIssues(input, identity)], keys, baseOf);
	const ours = new Set(everyOwned(input.owned).keys());
	const merged = mergeStates({
		plan,
		baseOf,
		issueOf,
		keys,
		boxOf,
		cascades: input.record?.cascades ?? {},
		ours,
		returned: findReturned(present),
		overruled: findOverruled(present, input),
		ownDoing: findOwnDoing(present, input),
		closedMeanwhile: findClosedMeanwhile(present, input)
	});
	const { outcomes } = merged;
	const placement = placeItems({
		plan,
		keys,
		issueOf,
		outcomes,
		gone: new Set(Object.keys(input.gone))
	}, policy);
	const shared = {
		outcomes,
		identity: present,
		placement,
		cascades: merged.cascades
	};
	const following = isStopped(issueOf[0] ?? null) ? "stopped" : isWorthFollowing(plan, issueOf, input.record !== null) ? "followed" : "idle";
	if (following !== "followed") {
		const orphans = input.record?.orphans ?? {};
		return {
			...shared,
			following,
			operations: [],
			ticks: [],
			disagreements: [],
			orphans,
			hold: null
		};
	}
	const texts = new IssueTexts(input, present, placement, outcomes);
	const creates = planCreates(input, present, placement, texts);
	const differences = plan.items.flatMap((item) => compareItem(policy, present, outcomes, texts, item.index));
	const removals = reconcileRemoved(findRemoved(input, identity, texts), policy.onItemRemoved);
	const stillOrphans = orphansBefore(input, identity);
	const ticks = planTicks(plan, keys, outcomes);
	const structure = reconcileStructure({
		...input,
		identity: present,
		placement
	});
	const comments = texts.cascadeComments(merged.cascading);
	const updates = [...differences.flatMap(({ update }) => update ?? []), ...removals.operations];
	const operations = [
		...creates,
		...reopensFirst(updates),
		...structure,
		...closeCopies(input.texts.viewer, identity),
		...comments
	];
	const weighed = {
		plan,
		baseItems: base?.items.length ?? null,
		operations,
		ticks,
		removals: removals.operations.length
	};
	return {
		...shared,
		following,
		operations,
		ticks,
		disagreements: [
			...reportDifferences(plan, present, outcomes, differences),
			...removals.disagreements,
			...stillOrphans.map(([key, number]) => orphan(key, number, policy.onItemRemoved === "close")),
			...reportCopies(identity),
			...reportUnclaimed(input, identity),
			...reportGone(input.gone, keys)
		],
		orphans: {
			...Object.fromEntries(stillOrphans),
			...removals.orphans
		},
		hold: input.isAllowed ? null : weigh(weighed, policy.guard)
	};
}
const ISSUE_KINDS = [
	"plan",
	"phase",
	"step",
	"task"
];
function isStopped(issue) {
	return issue !== null && issue.state === "closed" && (issue.closeReason === "not_planned" || issue.closeReason === "duplicate");
}
function findReturned({ issueOf, baseOf }) {
	const returned = /* @__PURE__ */ new Set();
	issueOf.forEach((issue, index) => {
		if (issue !== null && baseOf[index] === null && parsedBody(issue).marker?.removed === true) returned.add(index);
	});
	return returned;
}
function findOverruled({ issueOf }, { recordedAt, texts }) {
	return new Set(issueOf.flatMap((issue, index) => issue !== null && isOverruled(issue, recordedAt, texts.viewer) ? [index] : []));
}
function findClosedMeanwhile({ issueOf }, input) {
	return new Map(issueOf.flatMap((issue, index) => {
		const at = issue === null ? null : closedMeanwhile(issue, input.recordedAt, input.texts.viewer);
		return at === null ? [] : [[index, at]];
	}));
}
function findOwnDoing({ issueOf }, { texts }) {
	return new Set(issueOf.flatMap((issue, index) => issue !== null && isOwnDoing(issue, texts.viewer) ? [index] : []));
}
function compareItem(policy, identity, outcomes, texts, index) {
	const issue = identity.issueOf[index];
	const outcome = outcomes[index];
	if (issue == null || outcome === void 0) return [];
	const base = identity.baseOf[index] ?? null;
	return [{
		index,
		...compareIssue({
			index,
			key: identity.keys[index] ?? "",
			issue,
			desired: texts.desired(index),
			outcome,
			base,
			baseTitle: base === null ? null : texts.titleOf(base.item),
			kindLabels: ISSUE_KINDS.map((kind) => policy.labels[kind])
		})
	}];
}
function removedIssues(input, identity) {
	return identity.removed.flatMap(({ issue }) => issue === null ? [] : input.owned.listed.get(issue) ?? []);
}
function findRemoved(input, identity, texts) {
	const gained = /* @__PURE__ */ new Set();
	input.plan.items.forEach((item, index) => {
		if (identity.baseOf[index] === null && item.parent !== null) gained.add(identity.keys[item.parent ?? 0] ?? "");
	});
	return identity.removed.flatMap((base) => {
		const issue = base.issue === null ? void 0 : input.owned.listed.get(base.issue);
		if (issue === void 0 || input.base === null) return [];
		const parentKey = input.base.items[base.item.parent ?? 0]?.key ?? "";
		return [{
			base,
			issue,
			maybeRewritten: gained.has(parentKey),
			desired: texts.removed(base)
		}];
	});
}
function orphansBefore(input, identity) {
	const claimed = new Set(identity.keys);
	return Object.entries(input.record?.orphans ?? {}).filter(([key, number]) => !claimed.has(key) && input.owned.listed.get(number)?.state === "open");
}
function planTicks(plan, keys, outcomes) {
	return plan.items.flatMap((item) => {
		const outcome = outcomes[item.index];
		if (item.stateFrom === "children" || outcome === void 0) return [];
		if (outcome.plan === item.state || outcome.plan === "dropped") return [];
		const why = outcome.why ?? "its issue says so";
		return [{
			index: item.index,
			key: keys[item.index] ?? "",
			to: outcome.plan,
			source: outcome.source,
			why
		}];
	});
}
function isUpdate(operation) {
	return operation.kind === "update";
}
function reopensFirst(operations) {
	const rank = (operation) => operation.changes.some(({ kind }) => kind === "reopen") ? 0 : operation.changes.some(({ kind }) => kind === "close") ? 2 : 1;
	return operations.filter(isUpdate).sort((a, b) => rank(a) - rank(b));
}
function closeCopies(viewer, identity) {
	return identity.copies.flatMap(({ original, copy }) => {
		const { issue, marker } = copy;
		return issue.state === "open" && issue.comments === 0 && issue.author?.login === viewer ? [{
			kind: "close-duplicate",
			key: marker.key,
			number: issue.number,
			original
		}] : [];
	});
}
// src/apply/allow.ts
function allowedBlob(world, planId) {
	return world.look.state.files.get(allowancePath(planId))?.trim() || null;
}
function nextAllowance(world, run, record, isComplete) {
	const { blob } = run.tracked.file;
	const allowed = allowedBlob(world, run.tracked.planId);
	const isDone = isComplete && (run.changes?.ticks.length ?? 0) === 0;
	if (allowed === null) return world.settings.allowMassChange && !isDone ? `${blob}\n` : void 0;
	const previous = run.tracked.record;
	return (allowed === blob ? isDone : allowed === previous?.base.blob || allowed === previous?.next) && allowed !== record.next ? null : void 0;
}
// src/apply/decide.ts
const MAX_ROUNDS = 6;
function startRuns(world) {
	return world.plans.map((tracked) => {
		const run = {
			tracked,
			changes: null,
			planned: null,
			applied: [],
			createdKeys: /* @__PURE__ */ new Set(),
			gone: { ...tracked.record?.gone },
			edited: null,
			next: null,
			resultsFile: [],
			results: tracked.record?.results ?? null,
			isRefused: false,
			record: tracked.record
		};
		const changes = decide(world, run);
		return {
			...run,
			changes,
			planned: changes
		};
	});
}
function decide(world, run) {
	const { file, planId, base, record } = run.tracked;
	if (file.plan === null) return null;
	const { look, settings } = world;
	const policy = settings.policyFor(file.path);
	return reconcile({
		planId,
		plan: file.plan,
		record,
		base,
		owned: world.issues.owned(world.records, policy.labels.all, (login) => world.writers.has(login)),
		capabilities: look.capabilities,
		policy,
		texts: settings.textContext(look),
		gone: run.gone,
		created: run.createdKeys,
		recordedAt: look.state.committedAt ?? null,
		isAllowed: settings.allowMassChange || allowedBlob(world, planId) === file.blob
	});
}
async function settle({ remote, clock }, world, runs, notBefore = 0) {
	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		const numbers = runs.flatMap((run) => run.changes === null ? [] : [...restsOn(run.changes)]);
		if (!await world.issues.verify(remote, numbers, {
			now: clock.now(),
			notBefore
		})) return;
		for (const run of runs) {
			noteGone(world, run);
			run.changes = decide(world, run);
		}
	}
}
function restsOn(changes) {
	const numbers = new Set(changes.identity.missing);
	if (changes.hold !== null || changes.following !== "followed") return numbers;
	for (const tick of changes.ticks) if (tick.source !== null) numbers.add(tick.source);
	for (const operation of changes.operations) if (operation.kind === "update" || operation.kind === "close-duplicate") numbers.add(operation.number);
	return numbers;
}
function noteGone(world, run) {
	const { identity } = run.changes ?? {};
	identity?.keys.forEach((key, index) => {
		const number = identity.baseOf[index]?.issue ?? null;
		if (number !== null && world.issues.gone.has(number)) run.gone[key] = number;
	});
}
export { isOurs as a, nextAllowance as i, settle as n, renderOverview as o, startRuns as r, issueState as s, decide as t };
