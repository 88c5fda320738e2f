import { i as EXIT, m as RateLimitError, n as ConfigError, u as PermissionError } from "./cli-errors.js";
import { g as everyOwned, i as readWholeRepository, w as parseBody } from "./cli-read-repository.js";
import { E as listedItems, M as answersPath, c as pullBranch, g as recordPath, j as titleHash, m as allowancePath } from "./cli-assign-plans.js";
import { r as replaceProgress } from "./cli-results.js";
import { t as explainFailure } from "./cli-applied.js";
import { n as withoutBlock, t as createCleanup } from "./cli-cleanup.js";
import { bt as DEFAULT_CLAIMED_LABEL, xt as DEFAULT_LABELS } from "./cli-plan-files.js";
import { t as readInputFlags } from "./cli-command-options.js";
import { t as connect } from "./cli-connect.js";
import { t as findFolder } from "./cli-folder.js";
import { t as plainText } from "./cli-plain-text.js";
import { t as onlyWarnings } from "./cli-only-warnings.js";
import { t as createProgress } from "./cli-progress2.js";
import { i as wrapLines } from "./cli-text-width.js";
import { t as count } from "./cli-count.js";
// src/commands/leave.ts
const WORKFLOW = ".github/workflows/plansync.yml";
async function readLeaving(context, fate, path = null) {
	const repository = await readWholeRepository(context.reader, { overrides: context.overrides });
	const plan = path === null ? null : findRecord(repository, path);
	const issues = await readOwned(context, repository, plan);
	const hasRecord = repository.look.state.commit !== null;
	const { labels, claimedLabel } = repository.settings;
	const names = plan === null && (hasRecord || issues.length > 0) ? [...Object.values(labels), claimedLabel] : [];
	const isOurs = (name) => [...Object.values(DEFAULT_LABELS), DEFAULT_CLAIMED_LABEL].includes(name);
	return {
		issues: issues.flatMap((issue) => planIssue(issue, fate) ?? []),
		labels: names.filter(isOurs),
		keptLabels: names.filter((name) => !isOurs(name)),
		branches: (plan === null ? repository.records : [plan]).map((record) => pullBranch(record.plan)),
		plan,
		hasRecord,
		claims: plan === null ? repository.look.claims?.commits ?? [] : [],
		resultsFiles: await findResultsFiles(context.reader, repository),
		workflow: plan === null && repository.look.files.some(({ path }) => path === WORKFLOW) ? WORKFLOW : null
	};
}
async function findResultsFiles(reader, repository) {
	const named = new Set(repository.plans.map(({ file }) => file.plan?.resultsFile));
	const files = repository.look.files.filter(({ path }) => named.has(path));
	const contents = files.length === 0 ? /* @__PURE__ */ new Map() : await reader.readBlobs(files.map(({ blob }) => blob));
	return files.filter(({ blob }) => replaceProgress(new TextDecoder().decode(contents.get(blob)), "") !== null).map(({ path }) => path);
}
function findRecord({ records }, path) {
	const found = records.find((record) => record.path === path);
	if (found !== void 0) return found;
	throw new ConfigError(`plansync knows no plan at ${path}.`, { hint: `It knows ${records.map((record) => record.path).join(", ") || "none"}.` });
}
async function readOwned({ reader }, repository, plan) {
	const { all } = repository.settings.labels;
	const records = plan === null ? repository.records : [plan];
	const sorted = repository.issues.owned(repository.records, all, (login) => repository.writers.has(login));
	const listed = new Set(records.flatMap((record) => listedItems(record).map(([, number]) => number)));
	const owned = new Map([...everyOwned(sorted)].filter(([number, issue]) => plan === null || listed.has(number) || parseBody(issue.body).marker?.plan === plan.plan));
	const numbers = records.flatMap((record) => [...listedItems(record).map(([, number]) => number), ...Object.values(record.orphans)]);
	const unread = [...new Set(numbers)].flatMap((number) => number === 0 || owned.has(number) ? [] : [number]);
	for (const [, read] of unread.length === 0 ? [] : await reader.readIssues(unread)) if (read.found) owned.set(read.issue.number, read.issue);
	return [...owned.values()].sort((a, b) => a.number - b.number);
}
function planIssue(issue, fate) {
	const isMade = isMadeByUs(issue);
	const body = withoutBlock(issue.body);
	const patch = {
		...body !== issue.body && { body },
		...isMade && fate === "close" && issue.state === "open" && {
			state: "closed",
			closeReason: "not_planned"
		}
	};
	return Object.keys(patch).length === 0 ? null : {
		issue,
		isMade,
		patch
	};
}
function isMadeByUs(issue) {
	const { marker, before, after } = parseBody(issue.body);
	if (marker === null) return false;
	const isAllOurs = `${before}${after}`.trim() === "" && titleHash(issue.title) === marker.title;
	return issue.author?.isBot === true || isAllOurs;
}
async function leave$1(context, cleanup, leaving) {
	const closedPulls = await closePulls(context, cleanup, leaving.branches);
	const done = {
		closed: 0,
		released: 0
	};
	const failed = [];
	let limitedUntil = null;
	for (const [at, { issue, patch }] of leaving.issues.entries()) {
		context.logger.progress(at, leaving.issues.length, `released #${issue.number}`);
		try {
			await context.writer.updateIssue(issue, patch);
			done[patch.state === "closed" ? "closed" : "released"] += 1;
		} catch (error) {
			if (error instanceof PermissionError) throw error;
			if (error instanceof RateLimitError) {
				limitedUntil = error.retryAt;
				break;
			}
			failed.push({
				number: issue.number,
				...explainFailure(error)
			});
		}
	}
	const remaining = leaving.issues.length - done.closed - done.released - failed.length;
	const isComplete = remaining === 0 && failed.length === 0;
	if (isComplete) {
		await cleanup.deleteLabels(leaving.labels);
		if (leaving.claims.length > 0) await context.writer.sweepClaims({
			label: "",
			labelled: [],
			ended: leaving.claims
		});
		if (leaving.plan !== null) await forget(context, leaving.plan);
		else if (leaving.hasRecord) await cleanup.deleteState();
	}
	return {
		...done,
		failed,
		remaining,
		limitedUntil,
		closedPulls,
		isComplete
	};
}
async function forget({ reader, writer }, { plan }) {
	const state = await reader.readState();
	const files = [
		recordPath(plan),
		allowancePath(plan),
		answersPath(plan)
	].filter((path) => state.files.has(path));
	if (files.length > 0) await writer.writeState(state.commit, new Map(files.map((path) => [path, null])), "Leave a plan");
}
async function closePulls({ reader, writer }, cleanup, branches) {
	const closed = [];
	for (const branch of branches) {
		const pull = await reader.findPull(branch);
		if (pull === null) continue;
		if (pull.state === "open") {
			await writer.updatePull(pull.number, { state: "closed" });
			closed.push(pull.number);
		}
		if (!pull.foreignCommits) await cleanup.deleteBranch(branch);
	}
	return closed;
}
// src/cli/commands/leave.ts
async function leave(shell, flags) {
	const fate = readFate(flags);
	const shown = createProgress(shell.err, shell.clock);
	const progress = flags.json === true ? onlyWarnings(shown) : shown;
	const connection = connect(shell, findFolder(shell.cwd), readInputFlags(flags), flags, progress);
	const leaving = await readLeaving(connection, fate, flags.plan ?? null);
	const { owner, repo } = connection.reader.repo;
	const name = `${owner}/${repo}`;
	if (flags.dryRun === true) {
		print(shell, flags, {
			dryRun: true,
			...numbersOf(leaving)
		}, describePlan(leaving, name, fate, flags));
		return EXIT.done;
	}
	const result = await leave$1(connection, createCleanup(connection.github), leaving);
	progress.end();
	print(shell, flags, {
		dryRun: false,
		...numbersOf(leaving),
		...result
	}, describeResult(leaving, result, name));
	if (result.failed.length > 0) return EXIT.attention;
	return result.remaining > 0 ? EXIT.limits : EXIT.done;
}
function readFate({ close, keep, dryRun }) {
	if (close === true && keep === true) throw new ConfigError("`--close` and `--keep` exclude each other.", { hint: "Use one of them." });
	if (close === void 0 && keep === void 0 && dryRun === void 0) throw new ConfigError("You must say what happens to the issues that plansync created.", { hint: "Give `--close` to close them or `--keep` to leave them open; `--dry-run` only shows what would happen." });
	return keep === true ? "keep" : "close";
}
function numbersOf({ issues, labels, keptLabels, hasRecord, workflow }) {
	const numbers = (closes) => issues.filter(({ patch }) => patch.state === "closed" === closes).map(({ issue }) => issue.number);
	return {
		close: numbers(true),
		release: numbers(false),
		labels,
		keptLabels,
		hasRecord,
		workflow
	};
}
function describePlan(leaving, name, fate, { close: isClose, keep: isKeep }) {
	const { close, release, labels, hasRecord } = numbersOf(leaving);
	const steps = [
		...close.length === 0 ? [] : [`close ${count(close.length, "issue")} as not planned, without plansync's block${listed(close)}`],
		...release.length === 0 ? [] : [`remove the block from ${count(release.length, close.length === 0 ? "issue" : "other issue")} and leave ${release.length === 1 ? "it as it is" : "them as they are"}${listed(release)}`],
		...labels.length === 0 ? [] : [`delete the labels ${labels.join(", ")}`],
		...hasRecord ? [leaving.plan === null ? "delete the record at refs/plansync/state" : `delete the record of ${leaving.plan.path}`] : []
	];
	return steps.length === 0 ? [`Nothing from plansync is left in ${name}.`, ...reminders(leaving)] : [
		`Leaving ${name} with \`--${fate}\` would`,
		...steps.map((step) => `  ${step}`),
		...close.length > 0 && isClose !== true && isKeep !== true ? [`With \`--keep\` instead, ${close.length === 1 ? "that issue stays" : "these issues stay"} open.`] : [],
		"Your plans stay as they are. Nothing was changed.",
		...reminders(leaving)
	];
}
function describeResult(leaving, result, name) {
	const { failed, remaining, limitedUntil, isComplete, closedPulls } = result;
	if (leaving.issues.length === 0 && !leaving.hasRecord) return [`Nothing from plansync is left in ${name}.`, ...reminders(leaving)];
	return [
		`${count(result.closed, "issue")} closed, ${count(result.released, "other")} released${closedPulls.length === 0 ? "" : `, ${count(closedPulls.length, "pull request")} closed`} in ${name}.`,
		...failed.map(({ number, message, hint }) => `#${number} failed: ${message} ${hint}`),
		...remaining > 0 && limitedUntil !== null ? [`GitHub's limits left ${count(remaining, "issue")}: run this again after ${new Date(limitedUntil).toISOString()}.`] : [],
		isComplete ? leaving.plan === null ? "Labels and record are gone. Your plans are as they were." : `The record of ${leaving.plan.path} is gone. Leave the file out of \`plans\`, or the next sync creates its issues again.` : "Labels and record stay until the rest is done: run this again.",
		...reminders(leaving)
	];
}
function reminders({ workflow, keptLabels, resultsFiles }) {
	return [
		...resultsFiles.map((path) => `${path} keeps the progress between plansync's markers: remove what you don't want.`),
		...keptLabels.length === 0 ? [] : [`These labels have names that you configured and stay: ${keptLabels.join(", ")}.`],
		...workflow === null ? [] : [`Delete ${workflow} as well: its next run would create everything again.`]
	];
}
function listed(numbers) {
	if (numbers.length === 0) return "";
	return `: ${numbers.slice(0, 8).map((number) => `#${number}`).join(" ")}${numbers.length > 8 ? " …" : ""}`;
}
function print({ out }, flags, data, lines) {
	if (flags.json === true) out.write(`${JSON.stringify({
		version: 1,
		...data
	}, null, 2)}\n`);
	else out.write(`${wrapLines(lines.map(plainText), out.columns)}\n`);
}
export { leave };
