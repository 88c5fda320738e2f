import { f as PlansyncError } from "./cli-errors.js";
import { l as refusalOf } from "./cli-free-work.js";
import { I as parseClaim, L as renderClaim } from "./cli-assign-plans.js";
// src/agents/take-issue.ts
async function takeIssue(context, { board, label }, issue, by) {
	const { claims } = context;
	const before = board.claimOf(issue);
	if (before?.state === "done") {
		const objection = objectionTo(board, issue, (await claims.readClaim(issue)).issue);
		if (objection !== null) return objection;
	}
	const text = renderClaim(issue, {
		...by,
		state: "held",
		evidence: null
	});
	const commit = await claims.moveClaim(issue, before?.at ?? null, text);
	if (commit === null) return null;
	const claim = parseClaim(commit);
	const objection = objectionTo(board, issue, await lookAfter(context, issue, label));
	if (objection === null) return claim;
	await giveBack(context, claim, before);
	return objection;
}
async function giveBack({ claims }, claim, before) {
	const text = before?.state === "done" ? before : {
		...claim,
		state: "released",
		evidence: null
	};
	await claims.moveClaim(claim.issue, claim.at, renderClaim(claim.issue, text));
}
async function lookAfter({ claims, logger }, issue, label) {
	try {
		return await claims.markClaimed(issue, label);
	} catch (error) {
		if (!(error instanceof PlansyncError)) throw error;
		logger.debug(`The label ${label} was not set on #${issue}: ${error.message}`);
		return (await claims.readClaim(issue)).issue;
	}
}
function objectionTo(board, issue, found) {
	const name = `#${issue}`;
	if (found === null || found.state === "closed") return refusalOf(board, name, { kind: "closed" });
	const [pull] = found.pulls;
	if (pull !== void 0) return refusalOf(board, name, {
		kind: "pull",
		pull
	});
	const to = board.foreignAssignee(found.assignees);
	return to === null ? null : refusalOf(board, name, {
		kind: "assigned",
		to
	});
}
export { takeIssue as n, giveBack as t };
