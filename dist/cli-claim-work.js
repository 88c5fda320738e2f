import { f as PlansyncError } from "./cli-errors.js";
import { a as nothingFree, c as itemAnswer, d as untilOf, i as namesOf, l as refusalOf, n as freeRows, o as rowHeld, r as nameOf, s as isRefusal, t as allRows, u as retryIn } from "./cli-free-work.js";
import { I as parseClaim, L as renderClaim, P as LEASE } from "./cli-assign-plans.js";
import { t as findNamed } from "./cli-find-row.js";
import { a as textOf, i as readWork, n as factsOf, r as readBoardAgain } from "./cli-claims.js";
// src/agents/claim-work.ts
const MOST_LOSSES = 12;
const READ_AGAIN = /* @__PURE__ */ new Set([
	1,
	2,
	4,
	8
]);
const LOSS_PAUSE = 1500;
async function claimWork(context, target, options = {}) {
	const work = await readWork(context);
	if (target !== null) return claimNamed(context, work, findNamed(allRows(work), namesOf, target), options);
	const held = rowHeld(work);
	if (held !== null) return renew(context, work, held.row, held.claim);
	return claimAny(context, work);
}
async function claimNamed(context, work, row, { take }) {
	const { board } = work;
	const standing = board.standingOf(factsOf(row));
	const name = nameOf(row);
	if (standing.kind === "mine") return renew(context, work, row, standing.claim);
	if (take !== void 0) {
		if (standing.kind === "claimed" && standing.claim.session === take && standing.claim.state === "held") return (await move(context, row, standing.claim, false))?.answer ?? lost(name);
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
			await context.clock.sleep(context.random() * LOSS_PAUSE * Math.min(losses, 4));
			if (READ_AGAIN.has(losses)) work = await readBoardAgain(context, work);
		}
		candidates = freeRows(context, work).filter(({ issue }) => issue !== null && !tried.has(issue));
	}
	return nothingFree(await readBoardAgain(context, work));
}
async function takeFree(context, work, row) {
	const { issue } = row;
	if (issue === null) return null;
	const answer = await move(context, row, work.board.claimOf(issue), false);
	if (answer === null) return null;
	const refusal = objectionTo(work, issue, await lookAfter(context, issue, work.label));
	if (refusal === null) return answer.answer;
	await context.claims.moveClaim(issue, answer.claim.at, renderClaim(issue, {
		...answer.claim,
		state: "released",
		evidence: null
	}));
	return refusal;
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
function objectionTo({ board }, issue, after) {
	const name = `#${issue}`;
	if (after === null || after.state === "closed") return refusalOf(board, name, { kind: "closed" });
	const [pull] = after.pulls;
	if (pull !== void 0) return refusalOf(board, name, {
		kind: "pull",
		pull
	});
	const to = board.foreignAssignee(after.assignees);
	return to === null ? null : refusalOf(board, name, {
		kind: "assigned",
		to
	});
}
async function renew(context, _, row, claim) {
	return (await move(context, row, claim, true))?.answer ?? lost(nameOf(row));
}
async function move({ claims, me }, row, from, renewed) {
	const { issue } = row;
	if (issue === null) return null;
	const lease = renewed && from !== null ? from.lease : LEASE;
	const message = renderClaim(issue, {
		...me,
		lease,
		state: "held",
		evidence: null
	});
	const commit = await claims.moveClaim(issue, from?.at ?? null, message);
	if (commit === null) return null;
	const claim = parseClaim(commit);
	return {
		claim,
		answer: {
			item: itemAnswer(row),
			...me,
			until: untilOf(claim),
			renewed,
			text: textOf(row)
		}
	};
}
export { claimWork as t };
