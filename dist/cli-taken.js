import { a as isLive, r as parseClaim, s as leaseEnd } from "./cli-claim.js";
// src/agents/claim/taken.ts
function takenIssues(list, issues, viewer) {
	const open = issues.filter(({ state }) => state === "open");
	const numbers = new Set(open.map(({ number }) => number));
	const held = heldIssues(list, (issue) => numbers.has(issue));
	return new Map(open.flatMap(({ number, assignees }) => {
		const claim = held.get(number);
		if (claim !== void 0) return [[number, claim]];
		const pull = list.closing.find(({ issue }) => issue === number)?.pull;
		if (pull !== void 0) return [[number, {
			by: `#${pull}`,
			why: "pull-request"
		}]];
		const by = assignees.find((login) => login.toLowerCase() !== viewer?.toLowerCase());
		return by === void 0 ? [] : [[number, {
			by,
			why: "assignee"
		}]];
	}));
}
function heldIssues(list, isOpen) {
	const pulls = new Set(list.closing.map(({ issue }) => issue));
	return new Map(list.commits.flatMap((commit) => {
		const claim = parseClaim(commit);
		const view = {
			now: list.now,
			isOpen: isOpen(claim.issue),
			hasPull: pulls.has(claim.issue)
		};
		if (!isLive(claim, view)) return [];
		const until = new Date(leaseEnd(claim)).toISOString().replace(".000Z", "Z");
		return [[claim.issue, {
			by: claim.holder,
			why: "claim",
			until
		}]];
	}));
}
export { takenIssues as n, heldIssues as t };
