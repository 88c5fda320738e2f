import { G as isoSeconds, U as leaseEnd, W as takeoverTime } from "./cli-assign-plans.js";
import { n as factsOf, s as visibleText } from "./cli-claims.js";
import { n as findUnits } from "./cli-units.js";
// src/agents/answers.ts
const SHORTEST_RETRY = 30;
const USUAL_RETRY = 300;
const LONGEST_RETRY = 1800;
function isRefusal(answer) {
	return "refused" in answer;
}
function itemAnswer({ plan, item, key, issue }) {
	return {
		number: issue,
		title: visibleText(item.title),
		path: plan.path,
		line: item.line,
		kind: item.kind,
		key
	};
}
function untilOf(claim) {
	return isoSeconds(leaseEnd(claim));
}
function retryIn(ms) {
	if (ms === null) return USUAL_RETRY;
	return Math.min(LONGEST_RETRY, Math.max(SHORTEST_RETRY, Math.ceil(ms / 1e3) + 1));
}
function refusalOf(board, name, standing) {
	switch (standing.kind) {
		case "claimed": {
			const { claim } = standing;
			const retryAfter = retryIn(takeoverTime(claim) - board.list.now);
			return {
				refused: "claimed",
				reason: `${name} is claimed by ${claim.holder} until ${untilOf(claim)}`,
				retryAfter
			};
		}
		case "assigned": return {
			refused: "assigned",
			reason: `${name} is assigned to ${standing.to}`,
			retryAfter: USUAL_RETRY
		};
		case "pull": return {
			refused: "pull-request",
			reason: `the open pull request #${standing.pull} closes ${name}`,
			retryAfter: USUAL_RETRY
		};
		case "waiting": return {
			refused: "waiting",
			reason: `${name} waits for: ${standing.waitsFor.map(visibleText).join("; ")}`,
			retryAfter: USUAL_RETRY
		};
		case "stopped": return {
			refused: "stopped",
			reason: standing.why,
			retryAfter: USUAL_RETRY
		};
		case "closed": return {
			refused: "closed",
			reason: `${name} is done`,
			retryAfter: null
		};
		case "no-issue": return {
			refused: "no-issue",
			reason: `${name} has no issue: it is done with the item above it`,
			retryAfter: null
		};
	}
}
// src/agents/choose/rank.ts
const WORDS$1 = [
	/^(?:p0|0|critical|blocker|urgent|highest)\b/i,
	/^(?:p1|1|high|must)\b/i,
	/^(?:p2|2|medium|normal|should)\b/i,
	/^(?:p3|3|low|could)\b/i,
	/^(?:p4|4|lowest|trivial|won'?t)\b/i
];
const USUAL = 2;
function urgencyOf(priority) {
	const text = priority?.replace(/^[^\p{L}\p{N}]+/u, "") ?? "";
	const found = WORDS$1.findIndex((words) => words.test(text));
	return found < 0 ? USUAL : found;
}
function countWaiting(tree, item) {
	const unfinished = /* @__PURE__ */ new Set([item, ...tree.above(item)]);
	const waiting = /* @__PURE__ */ new Set();
	const add = (found) => {
		if (found.state !== "open" || waiting.has(found)) return;
		waiting.add(found);
		for (const below of tree.below(found)) add(below);
	};
	for (let before = -1; before !== unfinished.size;) {
		before = unfinished.size;
		const ids = new Set([...unfinished].map(({ id }) => id));
		for (const other of tree.work) if (!waiting.has(other) && other.dependsOn.some((id) => ids.has(id)) && !unfinished.has(other)) add(other);
		for (const found of waiting) for (const each of [found, ...tree.above(found)]) unfinished.add(each);
	}
	return waiting.size;
}
function inOrder(ranked, random) {
	return ranked.map((each) => ({
		...each,
		lot: random()
	})).sort((a, b) => b.waiting - a.waiting || a.urgency - b.urgency || a.lot - b.lot).map(({ entry }) => entry);
}
// src/agents/free-work.ts
function freeRows({ random }, work) {
	return inOrder(readyRows(work).filter((row) => work.board.standingOf(factsOf(row)).kind === "free").map((row) => ({
		entry: row,
		waiting: countWaiting(row.plan.tree, row),
		urgency: urgencyOf(row.priority)
	})), random);
}
function readyRows({ plans }) {
	return plans.flatMap(({ tree, unit }) => findUnits(tree, unit).ready);
}
function nothingFree({ board, plans }) {
	const standings = plans.flatMap(({ tree, unit }) => {
		const { ready, waiting } = findUnits(tree, unit);
		return [...ready, ...waiting];
	}).map((row) => board.standingOf(factsOf(row)));
	const claims = standings.flatMap((standing) => "claim" in standing ? [standing.claim] : []);
	const counts = /* @__PURE__ */ new Map();
	for (const { kind } of standings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	const said = WORDS.flatMap(([kind, words]) => {
		const count = counts.get(kind);
		return count === void 0 ? [] : [`${count} ${words}`];
	});
	return {
		refused: "nothing-free",
		reason: said.length === 0 ? "everything is done" : `nothing is free: ${said.join(", ")}`,
		retryAfter: said.length === 0 ? null : retryIn(board.nextEnd(claims))
	};
}
const WORDS = [
	["claimed", "claimed"],
	["mine", "claimed by you"],
	["pull", "in an open pull request"],
	["assigned", "assigned to people"],
	["waiting", "waiting for other work"],
	["stopped", "in plans that are held or not followed"],
	["no-issue", "without an issue yet"],
	["free", "taken by others a moment ago"]
];
function rowHeld(work) {
	for (const row of allRows(work)) {
		const standing = work.board.standingOf(factsOf(row));
		if (standing.kind === "mine") return {
			row,
			claim: standing.claim
		};
	}
	return null;
}
function allRows({ plans }) {
	return plans.flatMap(({ rows }) => rows);
}
function namesOf({ plan, item, key, issue }) {
	return {
		path: plan.path,
		line: item.line,
		id: item.id,
		key,
		title: item.title,
		issue
	};
}
function nameOf({ issue, plan, item }) {
	return issue === null ? `${plan.path}:${item.line}` : `#${issue}`;
}
export { nothingFree as a, itemAnswer as c, untilOf as d, namesOf as i, refusalOf as l, freeRows as n, rowHeld as o, nameOf as r, isRefusal as s, allRows as t, retryIn as u };
