import { a as nothingFree, c as itemAnswer, d as untilOf, i as namesOf, l as refusalOf, n as freeRows, o as rowHeld, r as nameOf, s as isRefusal, t as allRows, u as retryIn } from "./cli-free-work.js";
import { I as parseClaim, L as renderClaim, P as LEASE } from "./cli-assign-plans.js";
import { t as findNamed } from "./cli-find-row.js";
import { n as takeIssue } from "./cli-take-issue.js";
import { a as textOf, i as readWork, n as factsOf, r as readBoardAgain } from "./cli-claims.js";
// src/agents/claim-work.ts
const MOST_LOSSES = 12;
const READ_AGAIN = /* @__PURE__ */ new Set([
	1,
	2,
	3,
	4,
	6,
	8
]);
const LOSS_PAUSE = 1500;
async function claimWork(context, target, options = {}) {
	const work = await readWork(context);
	if (target !== null) return claimNamed(context, work, findNamed(allRows(work), namesOf, target), options);
	const held = rowHeld(work);
	if (held !== null) return renew(context, held.row, held.claim);
	return claimAny(context, work);
}
async function claimNamed(context, work, row, { take }) {
	const { board } = work;
	const standing = board.standingOf(factsOf(row));
	const name = nameOf(row);
	if (standing.kind === "mine") return renew(context, row, standing.claim);
	if (take !== void 0) {
		if (standing.kind === "claimed" && standing.claim.session === take && standing.claim.state === "held") return await succeed(context, row, standing.claim, {
			lease: 18e5,
			renewed: false
		}) ?? lost(name);
		return {
			refused: "lost",
			reason: `${name} is no longer held by the session to be taken over`,
			retryAfter: null
		};
	}
	if (standing.kind !== "free") return refusalOf(board, name, standing);
	return await takeFree(context, work, row) ?? lost(name);
}
function lost(name) {
	return {
		refused: "lost",
		reason: `somebody else claimed ${name} a moment ago`,
		retryAfter: retryIn(0)
	};
}
async function claimAny(context, first) {
	let work = first;
	const tried = /* @__PURE__ */ new Set();
	let candidates = freeRows(context, work);
	for (let losses = 0; losses < MOST_LOSSES;) {
		const at = losses === 0 ? 0 : Math.floor(context.random() * candidates.length);
		const row = candidates[at];
		if (row?.issue == null) break;
		tried.add(row.issue);
		const answer = await takeFree(context, work, row);
		if (answer !== null && !isRefusal(answer)) return answer;
		if (answer === null) {
			losses += 1;
			await context.clock.sleep(context.random() * LOSS_PAUSE * 2 ** Math.min(losses - 1, 3));
			if (READ_AGAIN.has(losses)) work = await readBoardAgain(context, work);
		}
		candidates = freeRows(context, work).filter(({ issue }) => issue !== null && !tried.has(issue));
	}
	return nothingFree(await readBoardAgain(context, work));
}
async function takeFree(context, work, row) {
	const { issue } = row;
	if (issue === null) return null;
	const claim = await takeIssue(context, work, issue, {
		...context.me,
		lease: LEASE
	});
	return claim === null || isRefusal(claim) ? claim : answerOf(context, row, claim, false);
}
async function renew(context, row, claim) {
	return await succeed(context, row, claim, {
		lease: claim.lease,
		renewed: true
	}) ?? lost(nameOf(row));
}
async function succeed(context, row, { issue, at }, { lease, renewed }) {
	const message = renderClaim(issue, {
		...context.me,
		lease,
		state: "held",
		evidence: null
	});
	const commit = await context.claims.moveClaim(issue, at, message);
	return commit === null ? null : answerOf(context, row, parseClaim(commit), renewed);
}
function answerOf({ me }, row, claim, renewed) {
	return {
		item: itemAnswer(row),
		...me,
		until: untilOf(claim),
		renewed,
		text: textOf(row)
	};
}
export { claimWork as t };
