import { d as untilOf, s as isRefusal, u as retryIn } from "./cli-free-work.js";
import { t as claimWork } from "./cli-claim-work.js";
import { t as readSession } from "./cli-session.js";
import { n as ConfigError } from "./cli-errors.js";
import { C as sanitizeMarkdown } from "./cli-guard-run.js";
import { I as parseClaim, L as renderClaim } from "./cli-assign-plans.js";
import { i as see, n as issueMeant, r as keepAlive, t as isForeign } from "./cli-held-claim.js";
import { t as connectAgent } from "./cli-connect-agent.js";
import { n as newSession } from "./cli-holder-of-checkout.js";
import { t as say } from "./cli-say.js";
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
