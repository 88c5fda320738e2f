import { a as textOf, i as readWork, n as factsOf, o as itemText, s as visibleText } from "./cli-claims.js";
import { t as findNamed } from "./cli-find-row.js";
import { c as itemAnswer, d as untilOf, i as namesOf, t as allRows } from "./cli-free-work.js";
import { H as isToBeRenewed, L as renderClaim } from "./cli-assign-plans.js";
import { t as reportFiles } from "./cli-report-files.js";
import { t as readInputFlags } from "./cli-command-options.js";
import { t as findFolder } from "./cli-folder.js";
import { n as readLocalPlans, r as readLocalSettings } from "./cli-local-plans.js";
import { t as findToken } from "./cli-token.js";
import { t as connectAgent } from "./cli-connect-agent.js";
import { n as namesOfLocal, t as localItems } from "./cli-local-items.js";
import { t as say } from "./cli-say.js";
// src/agents/show-work.ts
const MOST_NOTES = 20;
async function showWork(context, target, options) {
	const work = await readWork(context);
	const row = findNamed(allRows(work), namesOf, target);
	const shown = describeRow(work, row);
	await renewShown(context, work, row);
	if (options.notes !== true && options.allNotes !== true || row.issue === null) return shown;
	return {
		...shown,
		...await readNotes(context, work, await context.claims.readComments(row.issue, MOST_NOTES), options)
	};
}
function describeRow({ board }, row) {
	const facts = factsOf(row);
	const standing = board.standingOf(facts);
	const claim = "claim" in standing ? standing.claim : null;
	return {
		item: itemAnswer(row),
		state: row.state,
		holder: claim?.holder ?? null,
		until: claim === null ? null : untilOf(claim),
		mine: standing.kind === "mine",
		waitsFor: facts.waitsFor.map(visibleText),
		assignees: row.assignees,
		pull: row.issue === null ? null : board.pullOf(row.issue),
		text: textOf(row)
	};
}
async function renewShown({ claims, me }, { board }, row) {
	const standing = board.standingOf(factsOf(row));
	if (standing.kind !== "mine" || !isToBeRenewed(standing.claim, board.list.now)) return;
	const { claim } = standing;
	await claims.moveClaim(claim.issue, claim.at, renderClaim(claim.issue, {
		...claim,
		holder: me.holder
	}));
}
async function readNotes({ reader }, { decided }, comments, { allNotes = false }) {
	const viewer = decided.repository.look.viewer?.login;
	const trusted = /* @__PURE__ */ new Map();
	for (const { author } of comments) if (author !== null && !trusted.has(author)) trusted.set(author, author === viewer || await reader.hasWriteAccess(author));
	const all = comments.map(({ author, at, body }) => ({
		author: author ?? "ghost",
		at,
		trusted: author !== null && trusted.get(author) === true,
		text: visibleText(body)
	}));
	return {
		notes: all.filter((note) => (note.trusted || allNotes) && note.text !== ""),
		untrusted: all.filter((note) => !note.trusted && !allNotes).length
	};
}
// src/cli/agents/show.ts
async function show(shell, target, flags) {
	const shown = findToken(shell, flags) === null ? showLocal(shell, target, flags) : await showRemote(shell, target, flags);
	return say(shell, flags, shown, linesOf);
}
async function showRemote(shell, target, flags) {
	return showWork(connectAgent(shell, flags).context, target, flags);
}
function showLocal(shell, target, flags) {
	const folder = findFolder(shell.cwd);
	const settings = readLocalSettings(folder, readInputFlags(flags));
	const plans = readLocalPlans(folder, settings, [], shell.cwd);
	const items = localItems(plans, reportFiles(plans));
	const found = findNamed(items, namesOfLocal, target);
	const { path, line, key, issue } = namesOfLocal(found);
	return {
		item: {
			number: issue,
			title: visibleText(found.item.title),
			path,
			line,
			kind: found.item.kind,
			key
		},
		state: found.item.state,
		holder: null,
		until: null,
		mine: false,
		waitsFor: blockersOf(items, found).map(({ item }) => visibleText(item.title)),
		assignees: [],
		pull: null,
		text: itemText(found.source, found.plan.items, found.item)
	};
}
function blockersOf(items, { local, item }) {
	return items.filter((other) => other.local === local && other.item.state === "open" && item.dependsOn.includes(other.item.index));
}
function linesOf({ item, state, holder, until, mine, waitsFor, pull, text, notes = [] }) {
	return [
		`${item.number === null ? "" : `#${item.number} `}${item.title} (${item.path}:${item.line}), ${state}`,
		...holder === null ? [] : [`${mine ? "Yours" : `Claimed by ${holder}`}, until ${until ?? "?"}`],
		...pull === null ? [] : [`In the open pull request #${pull}`],
		...waitsFor.length === 0 ? [] : [`Waits for: ${waitsFor.join("; ")}`],
		"",
		text,
		...notes.flatMap((note) => [
			"",
			`${note.author}${note.trusted ? "" : " (untrusted)"}, ${note.at}:`,
			note.text
		])
	];
}
export { show };
