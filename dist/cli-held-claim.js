import { n as ConfigError } from "./cli-errors.js";
import { t as epochMs } from "./cli-epoch-ms.js";
import { H as isToBeRenewed, I as parseClaim, L as renderClaim, V as isLive } from "./cli-assign-plans.js";
import { n as readIssueName, t as findNamed } from "./cli-find-row.js";
import { i as namesOf, t as allRows } from "./cli-free-work.js";
import { i as readWork } from "./cli-claims.js";
// src/agents/held-claim.ts
async function issueMeant(context, target) {
	const number = readIssueName(target);
	if (number !== null) return number;
	const row = findNamed(allRows(await readWork(context)), namesOf, target);
	if (row.issue !== null) return row.issue;
	throw new ConfigError(`"${row.item.title}" has no issue.`, { hint: "It is a check, or the plan was not synced since it was added: name the item above it." });
}
async function see({ claims, me }, number) {
	const sight = await claims.readClaim(number);
	const { issue, now } = sight;
	if (issue === null) throw new ConfigError(`There is no issue #${number}.`, { hint: "Name an issue of this repository by its number." });
	const claim = sight.claim === null ? null : parseClaim(sight.claim);
	const view = {
		now,
		isOpen: issue.state === "open",
		hasPull: issue.pulls.length > 0
	};
	return {
		issue,
		claim,
		isLive: claim !== null && isLive(claim, view),
		isMine: claim !== null && claim.session === me.session,
		now: epochMs(now)
	};
}
function isForeign({ isLive: isHeld, isMine }) {
	return isHeld && !isMine;
}
async function keepAlive({ claims, me }, { issue, claim, isMine, isLive: isHeld, now }) {
	if (claim === null || !isMine || !isHeld || !isToBeRenewed(claim, now)) return;
	await claims.moveClaim(issue.number, claim.at, renderClaim(issue.number, {
		...claim,
		holder: me.holder
	}));
}
export { see as i, issueMeant as n, keepAlive as r, isForeign as t };
