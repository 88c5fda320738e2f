import { n as later } from "./cli-epoch-ms.js";
import { S as cleanLine, w as cutText } from "./cli-assign-plans.js";
// src/agents/claim/lease.ts
const GRACE = 6e4;
const FINISHING = 12e4;
function leaseEnd({ committedAt, lease }) {
	return later(committedAt, lease);
}
function takeoverTime(claim) {
	return claim.state === "done" ? later(claim.committedAt, FINISHING) : later(leaseEnd(claim), GRACE);
}
function isLive(claim, { now, isOpen, hasPull }) {
	if (!isOpen || claim.state === "released") return false;
	return now <= takeoverTime(claim) || claim.state === "held" && hasPull;
}
function isToBeRenewed(claim, now) {
	return claim.state === "held" && now >= later(claim.committedAt, claim.lease / 2);
}
// src/agents/claim/claim.ts
const MINUTE = 6e4;
const LEASE = 30 * MINUTE;
const LONGEST_LEASE = 1440 * MINUTE;
const LONGEST_EVIDENCE = 300;
function renderClaim(issue, claim) {
	return [
		`Claim #${issue}`,
		`holder: ${claim.holder}`,
		`session: ${claim.session}`,
		`lease: ${Math.round(claim.lease / MINUTE)}m`,
		`state: ${claim.state}`,
		...claim.evidence === null ? [] : [`evidence: ${cleanEvidence(claim.evidence)}`]
	].join("\n");
}
function cleanEvidence(text) {
	return cutText(cleanLine(text), LONGEST_EVIDENCE);
}
function parseClaim(at) {
	const fields = new Map(at.message.split("\n").flatMap((line) => {
		const found = /^([a-z]+):[ \t]*(.*)$/.exec(line.trimEnd());
		return found?.[1] === void 0 || found[2] === void 0 ? [] : [[found[1], found[2]]];
	}));
	const evidence = fields.get("evidence");
	return {
		issue: at.issue,
		committedAt: at.committedAt,
		at,
		holder: cutText(cleanLine(fields.get("holder") ?? "?"), 60),
		session: fields.get("session") ?? "",
		lease: readLease(fields.get("lease")),
		state: readState(fields.get("state")),
		evidence: evidence === void 0 || evidence === "" ? null : cleanEvidence(evidence)
	};
}
function readState(text) {
	return text === "released" || text === "done" ? text : "held";
}
function readLease(text) {
	const minutes = Number(/^(\d{1,6})m$/.exec(text ?? "")?.[1]);
	return Number.isNaN(minutes) ? LEASE : Math.min(minutes * MINUTE, LONGEST_LEASE);
}
export { isLive as a, takeoverTime as c, renderClaim as i, cleanEvidence as n, isToBeRenewed as o, parseClaim as r, leaseEnd as s, LEASE as t };
