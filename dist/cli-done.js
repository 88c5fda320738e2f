import { d as untilOf, s as isRefusal, u as retryIn } from "./cli-free-work.js";
import { t as findNamed } from "./cli-find-row.js";
import { t as finishWork } from "./cli-finish-work.js";
import { i as see, n as issueMeant, r as keepAlive, t as isForeign } from "./cli-held-claim.js";
import { n as ConfigError } from "./cli-errors.js";
import { t as issueNumber } from "./cli-issue-number.js";
import { t as readInputFlags } from "./cli-command-options.js";
import { t as findFolder } from "./cli-folder.js";
import { i as gitLine } from "./cli-git.js";
import { t as reportWithNumbers } from "./cli-known-issues.js";
import { r as readLocalSettings, t as readAllPlans } from "./cli-local-plans.js";
import { t as findToken } from "./cli-token.js";
import { t as connectAgent } from "./cli-connect-agent.js";
import { t as findHolder } from "./cli-holder-of-checkout.js";
import { n as namesOfLocal, t as localItems } from "./cli-local-items.js";
import { t as say } from "./cli-say.js";
import { t as applyEdits } from "./cli-edit.js";
import { t as setState } from "./cli-write-mark.js";
import { t as elementAt } from "./cli-element-at.js";
import { _ as encodePlan } from "./cli-plan-files.js";
import { n as writePlan } from "./cli-write-file.js";
// src/cli/agents/tick-file.ts
function tickFile({ local, plan, source, item }, checks) {
	if (item.state === "dropped") throw new ConfigError(`"${item.title}" is struck out in ${local.shown}:${item.line}.`, { hint: "Take the strike away first, if the work was done after all." });
	const items = [...marksBehind(plan, item), ...checks.map((name) => checkBelow(plan, item, local.shown, name))];
	const edits = [];
	const lines = [];
	for (const each of new Set(items)) {
		const change = each.state === "open" ? setState(plan, each, "done") : null;
		if (change === null || change.edits.length === 0) continue;
		edits.push(...change.edits);
		lines.push(each.line);
	}
	if (edits.length > 0) writePlan(local.absolute, encodePlan(applyEdits(source, edits)), local.shown);
	return {
		path: local.shown,
		lines
	};
}
function marksBehind(plan, item) {
	if (item.stateFrom !== "children") return [item];
	const children = item.children.map((index) => elementAt(plan.items, index, "items"));
	const work = children.filter(({ kind }) => kind !== "check");
	return (work.length > 0 ? work : children).flatMap((child) => marksBehind(plan, child));
}
function checkBelow(plan, item, path, name) {
	const inside = /* @__PURE__ */ new Set([item.index]);
	for (const { index, parent } of plan.items) if (parent !== null && inside.has(parent)) inside.add(index);
	const checks = plan.items.filter(({ index, kind }) => kind === "check" && inside.has(index));
	return findNamed(checks, ({ line, id, title }) => ({
		path,
		line,
		id,
		key: "",
		title,
		issue: null
	}), name);
}
// src/cli/agents/done.ts
async function done(shell, target, flags) {
	const folder = findFolder(shell.cwd);
	const found = flags.close === true ? null : await findLocal(shell, folder, target, flags);
	if (found !== null) {
		const answer = await tick(shell, folder, found, flags);
		return say(shell, flags, answer, ({ item, ticked, closes }) => [ticked.length === 0 ? `${item.path}:${item.line} is ticked already.` : `Ticked ${item.path}:${ticked.join(", ")}.`, ...closes === null ? ["Commit and push it: the next sync closes the issue."] : [`Write into the pull request: ${closes}`]]);
	}
	if (flags.check !== void 0) throw new ConfigError("Checks can only be ticked where the plan's file is.", { hint: "Run this in a checkout of the repository, without `--close`." });
	const { context, holder } = connectAgent(shell, flags);
	const answer = await finishWork(context, await issueMeant(context, target), flags);
	if (!isRefusal(answer)) holder.keep(answer.session);
	return say(shell, flags, answer, ({ item, already }) => [already ? `#${item.number} was closed already.` : `Closed #${item.number}: the next sync ticks its box.`]);
}
async function findLocal(shell, folder, target, flags) {
	if (folder.git === null) return null;
	const plans = readAllPlans(folder, readLocalSettings(folder, readInputFlags(flags)));
	if (plans.length === 0) return null;
	const report = await reportWithNumbers(shell, [], flags);
	return findNamed(localItems(plans, report), namesOfLocal, target);
}
async function tick(shell, folder, found, { force, check = [], ...flags }) {
	const { title, line } = found.item;
	const number = namesOfLocal(found).issue;
	const { session, holder } = findHolder(shell, folder, flags);
	if (number !== null && findToken(shell, flags) !== null) {
		const { context } = connectAgent(shell, flags);
		const seen = await see(context, issueNumber(number));
		if (isForeign(seen) && force !== true && seen.claim !== null) return {
			refused: "claimed",
			reason: `#${number} is claimed by ${seen.claim.holder} until ${untilOf(seen.claim)}`,
			retryAfter: retryIn(null)
		};
		await keepAlive(context, seen);
	}
	const { path, lines } = tickFile(found, check);
	const branch = gitLine(folder.root, ["branch", "--show-current"]) || null;
	return {
		item: {
			number,
			title,
			path,
			line
		},
		session,
		holder,
		done: true,
		already: lines.length === 0,
		ticked: lines,
		branch,
		closes: number === null || isDefault(folder, branch) ? null : `Closes #${number}`
	};
}
function isDefault({ root }, branch) {
	const head = gitLine(root, [
		"symbolic-ref",
		"--quiet",
		"--short",
		"refs/remotes/origin/HEAD"
	]).replace(/^origin\//, "");
	return branch !== null && (head === "" ? branch === "main" || branch === "master" : branch === head);
}
export { done };
