import { a as namesOf, c as findNamed, d as itemAnswer, f as refusalOf, i as nameOf, m as untilOf, n as allRows, o as nothingFree, p as retryIn, r as freeRows, s as rowHeld, t as say, u as isRefusal } from "./cli-say.js";
import { f as PlansyncError, n as ConfigError } from "./cli-errors.js";
import { i as renderClaim, r as parseClaim, t as LEASE } from "./cli-claim.js";
import { a as factsOf, c as textOf, i as readSession, o as readBoardAgain, r as newSession, s as readWork, t as connectAgent } from "./cli-connect-agent.js";
import { S as sanitizeMarkdown } from "./cli-guard-run.js";
import { i as see, n as issueMeant, r as keepAlive, t as isForeign } from "./cli-held-claim.js";
// src/agents/claim-work.ts
const MOST_LOSSES = 12;
const READ_AGAIN = /* @__PURE__ */ new Set([
	1,
	2,
	4,
	8
]);
const LOSS_PAUSE = 400;
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
// src/agents/release-work.ts
async function releaseWork(context, target, { reason, force = false }) {
	const { claims, me, writer } = context;
	const claim = target === null ? await ownClaim(context) : await claimMeant(context, target, force);
	if (claim === null) return {
		refused: "not-held",
		reason: "this session holds nothing",
		retryAfter: null
	};
	if ("refused" in claim) return claim;
	if (claim.state !== "released") {
		const message = renderClaim(claim.issue, {
			...claim,
			state: "released",
			evidence: null
		});
		if (await claims.moveClaim(claim.issue, claim.at, message) === null) return {
			refused: "lost",
			reason: `somebody else took #${claim.issue} over in the meantime`,
			retryAfter: null
		};
		if (reason !== void 0 && reason.trim() !== "") await writer.comment(claim.issue, `Released by \`${me.holder}\`:\n\n${sanitizeMarkdown(reason)}`);
	}
	return {
		item: { number: claim.issue },
		...me,
		released: true
	};
}
async function claimMeant(context, target, force) {
	const seen = await see(context, await issueMeant(context, target));
	const { claim, issue } = seen;
	if (claim === null || claim.state === "released" && seen.isMine) return claim;
	if (isForeign(seen) && !force) return {
		refused: "claimed",
		reason: `#${issue.number} is claimed by ${claim.holder} until ${untilOf(claim)}`,
		retryAfter: retryIn(null)
	};
	if (!seen.isMine && !force) return {
		refused: "not-held",
		reason: `this session does not hold #${issue.number}`,
		retryAfter: null
	};
	if (claim.state === "done") throw new ConfigError(`#${issue.number} is done: there is nothing to give back.`, { hint: "Reopen the issue to have it worked on again." });
	return claim;
}
async function ownClaim({ claims, me }) {
	const { commits } = await claims.readClaims();
	return commits.map(parseClaim).find(({ session, state }) => session === me.session && state === "held") ?? null;
}
// src/agents/note-work.ts
const LONGEST = 16e3;
async function noteWork(context, target, text) {
	if (text.trim() === "" || text.length > LONGEST) throw new ConfigError(text.trim() === "" ? "The note says nothing." : "The note is too long.", { hint: `Write 1 to ${LONGEST} characters.` });
	const seen = await see(context, await issueMeant(context, target));
	const { url } = await context.writer.comment(seen.issue.number, sanitizeMarkdown(text));
	await keepAlive(context, seen);
	return {
		item: { number: seen.issue.number },
		...context.me,
		url,
		held: seen.isLive && seen.isMine
	};
}
// src/cli/agents/claim.ts
async function claim(shell, target, flags) {
	const { context, holder } = connectAgent(shell, flags);
	const take = flags.take === void 0 ? void 0 : readSession(flags.take);
	const me = take === context.me.session ? {
		...context.me,
		session: newSession()
	} : context.me;
	const answer = await claimWork({
		...context,
		me
	}, target ?? null, { take });
	if (!isRefusal(answer)) holder.keep(answer.session);
	return say(shell, flags, answer, ({ item, until, renewed, text }) => [
		`${renewed ? "Still yours" : "Claimed"}: #${item.number} ${item.title} (${item.path}:${item.line}), until ${until}.`,
		"",
		text
	]);
}
async function release(shell, target, flags) {
	const { context } = connectAgent(shell, flags);
	const answer = await releaseWork(context, target ?? null, flags);
	return say(shell, flags, answer, ({ item }) => [`Released: #${item.number} is free again.`]);
}
async function note(shell, target, words, flags) {
	const { context } = connectAgent(shell, flags);
	const answer = await noteWork(context, target, words.join(" "));
	return say(shell, flags, answer, ({ item, url }) => [`Noted on #${item.number}: ${url}`]);
}
export { claim, note, release };
