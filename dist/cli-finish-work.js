import { S as sanitizeLine } from "./cli-guard-run.js";
import { d as untilOf, u as retryIn } from "./cli-free-work.js";
import { F as cleanEvidence, L as renderClaim } from "./cli-assign-plans.js";
import { i as see, t as isForeign } from "./cli-held-claim.js";
// src/agents/finish-work.ts
async function finishWork(context, issue, { evidence, force = false }) {
	const { claims, me } = context;
	const seen = await see(context, issue);
	const answer = {
		item: { number: issue },
		...me,
		done: true,
		already: false
	};
	if (seen.issue.state === "closed") return closedAlready(seen, answer);
	if (isForeign(seen) && !force) return foreign(seen);
	const { claim } = seen;
	const proof = evidence === void 0 || evidence.trim() === "" ? null : cleanEvidence(evidence);
	if (!(claim?.state === "done" && seen.isMine && claim.evidence === proof)) {
		const text = {
			...me,
			lease: claim?.lease ?? 18e5,
			state: "done",
			evidence: proof
		};
		if (await claims.moveClaim(issue, claim?.at ?? null, renderClaim(issue, text)) === null) return foreign(await see(context, issue));
	}
	await claims.finishIssue(issue, proof === null ? null : `Done by \`${me.holder}\`: ${sanitizeLine(proof)}`);
	return answer;
}
function closedAlready({ issue }, answer) {
	if (issue.closeReason === "completed") return {
		...answer,
		already: true
	};
	return {
		refused: "closed",
		reason: `#${issue.number} was closed as not planned`,
		retryAfter: null
	};
}
function foreign({ issue, claim }) {
	const name = `#${issue.number}`;
	if (claim === null) return {
		refused: "lost",
		reason: `the claim of ${name} moved in the meantime`,
		retryAfter: retryIn(0)
	};
	return {
		refused: "claimed",
		reason: `${name} is claimed by ${claim.holder} until ${untilOf(claim)}`,
		retryAfter: retryIn(null)
	};
}
export { finishWork as t };
