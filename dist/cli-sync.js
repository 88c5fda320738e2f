import { _ as everyOwned, d as readWorld, f as reasonToStandBy, m as rollUpBase, p as joinBase, s as cleanLine, t as escapeMarkdown, u as readRemainingIssues, v as sortOwned, x as parseBody } from "./cli-neutralise.js";
import { d as RateLimitError, f as UnknownOutcomeError, o as MovedError, r as GitHubError, s as PermissionError, u as ProtectedBranchError } from "./cli-errors.js";
import { c as isActive, d as explainFailure, f as blobSha, l as undoOf, o as replaceProgress, r as commitMessage, s as goesIntoPull, t as proposeTicks, u as editPlan } from "./cli-standing-pull.js";
import { a as isOurs$1, i as nextAllowance, n as settle, o as renderOverview, r as startRuns, s as issueState, t as decide } from "./cli-decide.js";
import { F as progress, N as decodePlan, P as encodePlan } from "./cli-settings.js";
import { n as lintPlan, r as warnOfPlan, t as reportFiles } from "./cli-report-files.js";
import { a as percent } from "./cli-text-width.js";
import { t as count } from "./cli-count.js";
import { i as allowancePath, o as recordPath, s as renderRecord } from "./cli-base-text.js";
// src/issue/prose.ts
function renderProse(text) {
	const parts = cleanLine(text).split("`");
	const isCode = (at) => at % 2 === 1;
	if (!(parts.length % 2 === 1 && parts.every((part, at) => !isCode(at) || /^(?!.*<!)[^|\s][^|]*$/.test(part)))) return escapeMarkdown(text);
	return parts.map((part, at) => isCode(at) ? `\`${part}\`` : escapeWithin(part)).join("");
}
function escapeWithin(part) {
	const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/.exec(part) ?? [];
	return `${before}${escapeMarkdown(inner)}${after}`;
}
// src/apply/report-operations.ts
function reportOperations(run, end) {
	const isPlanned = end.mode === "preview" || run.changes?.hold != null;
	const applied = isPlanned ? null : run.applied;
	const issues = applied === null ? (run.changes?.operations ?? []).flatMap((operation) => rowsOf(run, operation, "planned", null, null)) : applied.flatMap(({ operation, status, issue, error }) => rowsOf(run, operation, status, issue, error));
	const ticks = (run.changes?.ticks ?? []).map((tick) => reportTick(run, tick, isPlanned ? "planned" : tickStatus(run, tick, end)));
	return [...issues, ...ticks];
}
function rowsOf(run, operation, status, issue, error) {
	const number = issue ?? ("number" in operation ? operation.number : null);
	const shared = {
		item: operation.key,
		title: titleOf(run, operation),
		issue: number,
		status,
		error
	};
	return describe$1(operation).map((row) => ({
		...row,
		...shared
	}));
}
function describe$1(operation) {
	switch (operation.kind) {
		case "create": return [{
			kind: "create",
			detail: ""
		}];
		case "update": return operation.changes.map((change) => {
			switch (change.kind) {
				case "rename": return {
					kind: "rename",
					detail: `from "${change.from}"`
				};
				case "text": return {
					kind: "update",
					detail: "text"
				};
				case "labels": return {
					kind: "update",
					detail: `labels ${[...change.added.map((name) => `+${name}`), ...change.removed.map((name) => `-${name}`)].join(" ")}`
				};
				case "close": return {
					kind: "close",
					detail: `${change.reason === "not_planned" ? "as not planned: " : ""}${change.why}`
				};
				case "reopen": return {
					kind: "reopen",
					detail: change.why
				};
			}
		});
		case "move": return [{
			kind: "move",
			detail: `under #${operation.parent}`
		}];
		case "reorder": return [{
			kind: "reorder",
			detail: operation.after === null ? "to the front" : `behind #${operation.after}`
		}];
		case "block": return [{
			kind: "block",
			detail: `by #${operation.blocker}`
		}];
		case "unblock": return [{
			kind: "unblock",
			detail: `by #${operation.blocker}`
		}];
		case "comment": return [{
			kind: "comment",
			detail: "says what its closing completed"
		}];
		case "close-duplicate": return [{
			kind: "close-duplicate",
			detail: `of #${operation.original}`
		}];
	}
}
function titleOf(run, operation) {
	if (operation.kind === "create") return operation.issue.title;
	const index = "index" in operation ? operation.index : null;
	return (index === null ? run.tracked.base?.byKey.get(operation.key)?.item : run.tracked.file.plan?.items[index])?.title ?? operation.key;
}
function reportTick(run, tick, status) {
	return {
		kind: tick.to === "done" ? "tick" : "untick",
		item: tick.key,
		title: run.tracked.file.plan?.items[tick.index]?.title ?? tick.key,
		issue: tick.source,
		detail: tick.why,
		status,
		error: run.edited?.unwritable.has(tick.index) ? {
			message: "The plan has no place for this mark.",
			hint: "Give the item a box, or a status field."
		} : null
	};
}
function tickStatus(run, tick, end) {
	if (run.edited?.unwritable.has(tick.index)) return "failed";
	return run.next !== null && end.commit != null ? "done" : "planned";
}
// src/apply/announce-holds.ts
const MAX_LISTED = 50;
const ATTENTION = [
	"reopen",
	"close",
	"create",
	"untick",
	"tick"
];
async function announceHolds({ remote }, world, runs) {
	for (const run of runs) {
		const issue = run.changes?.identity.issueOf[0] ?? null;
		if (run.changes === null || run.changes.hold === null || issue === null || issue.locked) continue;
		const marker = holdMarker(run.tracked.planId);
		const body = renderHold(run, marker);
		await remote.keepComment(issue.number, {
			marker,
			body,
			viewer: world.look.viewer
		});
	}
}
function holdMarker(planId) {
	return `<!-- plansync held ${planId} -->`;
}
function renderHold(run, marker) {
	const { file } = run.tracked;
	const { hold } = run.changes ?? {};
	const rows = reportOperations(run, { mode: "preview" }).filter(({ kind }) => ATTENTION.includes(kind)).sort((a, b) => ATTENTION.indexOf(a.kind) - ATTENTION.indexOf(b.kind));
	const lines = rows.slice(0, MAX_LISTED).map(({ kind, title, issue, detail }) => {
		return `- ${kind}${issue === null ? "" : ` #${issue}`} ${escapeMarkdown(title)}${detail === "" ? "" : ` (${escapeMarkdown(detail)})`}`;
	});
	const more = rows.length > MAX_LISTED ? [`- and ${rows.length - MAX_LISTED} more`] : [];
	return [
		marker,
		`**This plan waits.** ${renderProse(hold?.reason ?? "")}, so nothing of it was written. The next sync of ${escapeMarkdown(file.path)} (version \`${file.blob.slice(0, 10)}\`) would:`,
		[...lines, ...more].join("\n"),
		"If that is meant, someone with write access answers with `/plansync allow`: it counts for this version of the plan. If not, correct the plan or the issues."
	].join("\n\n");
}
// src/apply/apply-creates.ts
const LOOKS_MS = [
	1e3,
	3e3,
	8e3
];
async function applyCreates(creates, numberOf, context) {
	const applied = [];
	const created = [];
	const numbers = /* @__PURE__ */ new Map();
	let limitedUntil = null;
	for (const [at, operation] of creates.entries()) {
		const { host } = operation;
		const parent = host === null ? null : numbers.get(host) ?? numberOf(host);
		if (host !== null && parent === null || limitedUntil !== null || context.clock.now() >= context.deadline) {
			applied.push({
				operation,
				status: "remaining",
				issue: null,
				error: null
			});
			continue;
		}
		context.logger.progress(at, creates.length, `create "${operation.issue.title}"`);
		try {
			const issue = await createOnce(operation, parent, context);
			numbers.set(operation.index, issue.number);
			created.push(issue);
			applied.push({
				operation,
				status: "done",
				issue: issue.number,
				error: null
			});
		} catch (error) {
			if (error instanceof PermissionError) throw error;
			const isLimit = error instanceof RateLimitError;
			if (isLimit) limitedUntil = error.retryAt;
			applied.push({
				operation,
				status: isLimit ? "remaining" : "failed",
				issue: null,
				error: explainFailure(error)
			});
		}
	}
	return {
		applied,
		created,
		limitedUntil
	};
}
async function createOnce(operation, parent, context) {
	try {
		return await context.remote.createIssue({
			...operation.issue,
			parent
		});
	} catch (error) {
		if (!(error instanceof UnknownOutcomeError)) throw error;
		const found = await findLost$1(operation.key, parent, context);
		if (found === null) throw error;
		return found;
	}
}
async function findLost$1(key, parent, context) {
	for (const wait of LOOKS_MS) {
		await context.clock.sleep(wait);
		const found = (await context.remote.findRecent(parent === null ? [] : [parent])).find((issue) => context.isOurs(issue) && parseBody(issue.body).marker?.key === key);
		if (found !== void 0) return found;
	}
	return null;
}
// src/apply/lost-edits.ts
async function restoreLostEdits(remote, written) {
	if (written.length === 0) return [];
	const histories = await remote.readBodyHistory(written.map(({ issue }) => issue.number));
	const restored = [];
	for (const { issue, body } of written) {
		const lost = findLost(histories.get(issue.number) ?? [], issue.body, body);
		if (lost === null) continue;
		await remote.updateIssue(issue, { body: lost });
		restored.push(issue.number);
	}
	return restored;
}
function findLost(history, known, written) {
	const [newest, before] = history;
	if (newest === void 0 || before === void 0 || !isSame(newest.body, written)) return null;
	return isSame(before.body, known) || isSame(before.body, written) ? null : before.body;
}
function isSame(a, b) {
	return a.replaceAll("\r\n", "\n").trimEnd() === b.replaceAll("\r\n", "\n").trimEnd();
}
// src/apply/apply-operations.ts
const FRESH_MS = 1e4;
async function applyOperations(operations, issues, context) {
	const applied = [];
	let limitedUntil = null;
	let hasMoved = false;
	const issueOf = (number) => issues.find(number);
	const written = [];
	for (let at = 0; at < operations.length;) {
		const batch = takeBatch(operations, at);
		at += batch.length;
		const [first] = batch;
		if (first === void 0) break;
		const report = (status, error) => applied.push(...batch.map((operation) => ({
			operation,
			status,
			issue: operation.number,
			error
		})));
		if (limitedUntil !== null || context.clock.now() >= context.deadline) {
			report("remaining", null);
			continue;
		}
		context.logger.progress(at, operations.length, describe(first));
		try {
			const isFresh = await isStillSo(first, issues, context);
			if (isFresh) {
				await perform(batch, issueOf, context);
				written.push(...bodiesOf(batch, issueOf));
			} else hasMoved = true;
			report(isFresh ? "done" : "remaining", null);
		} catch (error) {
			if (error instanceof PermissionError && applied.every(({ status }) => status !== "done")) throw error;
			const isLimit = error instanceof RateLimitError;
			if (isLimit) limitedUntil = error.retryAt;
			report(isLimit ? "remaining" : "failed", explainFailure(error));
		}
	}
	if (limitedUntil !== null) return {
		applied,
		limitedUntil,
		hasMoved
	};
	try {
		const restored = await restoreLostEdits(context.remote, written);
		return {
			applied,
			limitedUntil,
			hasMoved: hasMoved || restored.length > 0
		};
	} catch (error) {
		if (!(error instanceof RateLimitError)) throw error;
		return {
			applied,
			limitedUntil: error.retryAt,
			hasMoved
		};
	}
}
function bodiesOf(batch, issueOf) {
	return batch.flatMap((operation) => {
		const body = operation.kind === "update" ? operation.patch.body : void 0;
		const issue = issueOf(operation.number);
		return body === void 0 || issue === null ? [] : [{
			issue,
			body
		}];
	});
}
function takeBatch(operations, at) {
	const isBlocker = (operation) => operation?.kind === "block" || operation?.kind === "unblock";
	let end = at + 1;
	if (isBlocker(operations[at])) while (isBlocker(operations[end])) end += 1;
	return operations.slice(at, end);
}
async function isStillSo(operation, issues, { remote, clock }) {
	if (operation.kind !== "update" || clock.now() - (issues.readAt(operation.number) ?? 0) < 1e4) return true;
	const read = (await remote.readIssues([operation.number])).get(operation.number);
	const known = issues.find(operation.number);
	if (read?.found !== true || known === null) return false;
	return read.issue.body === known.body && read.issue.title === known.title && read.issue.state === known.state;
}
async function perform(batch, issueOf, context) {
	const { remote } = context;
	const get = (number) => {
		const issue = issueOf(number);
		if (issue === null) throw new UnknownOutcomeError(`Issue #${number} was not read.`, { hint: "The next run reads it again." });
		return issue;
	};
	const [operation] = batch;
	if (operation === void 0) return;
	switch (operation.kind) {
		case "update":
			await updateSurely(get(operation.number), operation, context);
			break;
		case "move":
			await remote.setParent(get(operation.number), get(operation.parent));
			break;
		case "reorder":
			await remote.moveChild(get(operation.parent), get(operation.number), operation.after === null ? null : get(operation.after));
			break;
		case "block":
		case "unblock":
			await remote.changeBlockers(batch.flatMap((entry) => entry.kind === "block" || entry.kind === "unblock" ? [{
				issue: get(entry.number),
				blocker: get(entry.blocker),
				add: entry.kind === "block"
			}] : []));
			break;
		case "comment":
			await remote.comment(operation.number, operation.body);
			break;
		case "close-duplicate": await remote.updateIssue(get(operation.number), {
			state: "closed",
			closeReason: "duplicate"
		});
	}
}
async function updateSurely(issue, { patch }, { remote }) {
	try {
		await remote.updateIssue(issue, patch);
	} catch (error) {
		if (!(error instanceof UnknownOutcomeError)) throw error;
		const read = (await remote.readIssues([issue.number])).get(issue.number);
		if (read?.found !== true) throw error;
		const now = read.issue;
		const hasArrived = (patch.title ?? now.title) === now.title && (patch.state ?? now.state) === now.state && (patch.body ?? now.body) === now.body;
		const isUntouched = now.body === issue.body && now.title === issue.title && now.state === issue.state;
		if (!hasArrived && !isUntouched) throw error;
		if (!hasArrived || patch.addLabels !== void 0) await remote.updateIssue(now, patch);
	}
}
function describe(operation) {
	switch (operation.kind) {
		case "update": return `${operation.changes.map(({ kind }) => kind).join(", ")} #${operation.number}`;
		case "move": return `move #${operation.number} under #${operation.parent}`;
		case "reorder": return `reorder #${operation.number}`;
		case "block":
		case "unblock": return `${operation.kind} #${operation.number}`;
		case "comment": return `comment on #${operation.number}`;
		case "close-duplicate": return `close #${operation.number} as a duplicate of #${operation.original}`;
	}
}
// src/apply/plan-progress.ts
function planProgress(plan, changes) {
	const counts = progress(plan, (item) => changes.outcomes[item.index]?.state ?? item.state);
	const { done, total } = counts;
	return {
		...counts,
		status: total > 0 && done === total ? "done" : done > 0 ? "started" : "open"
	};
}
// src/apply/results-file.ts
async function updateResults(remote, world, run) {
	const { plan, path } = run.tracked.file;
	const { changes } = run;
	if (plan?.resultsFile == null || changes === null || world.settings.writeBackFor(path) !== "commit") return;
	if (goesIntoPull(world, run)) return;
	const file = world.look.files.find((entry) => entry.path === plan.resultsFile);
	if (file === void 0) {
		run.results = null;
		return;
	}
	const { record } = run.tracked;
	if (record !== null && (record.next ?? record.base.blob) === run.tracked.file.blob && run.applied.length === 0 && run.next === null && record.results === file.blob) return;
	const bytes = (await remote.readBlobs([file.blob])).get(file.blob);
	const decoded = bytes === void 0 ? null : decodePlan(file.path, bytes);
	if (decoded === null || "diagnostic" in decoded) return;
	const { address } = world.settings.textContext(world.look);
	const overview = renderOverview({
		plan,
		stateOf: (index) => changes.outcomes[index]?.state ?? "open",
		numberOf: (index) => changes.identity.issueOf[index]?.number ?? null,
		nameOf: (number) => `[#${number}](${address}/issues/${number})`
	});
	const updated = replaceProgress(decoded.text, overview);
	const sha = updated === null ? file.blob : blobSha(encodePlan(updated));
	run.results = sha;
	if (updated !== null && sha !== file.blob) run.resultsFile = [{
		path: file.path,
		blob: file.blob,
		bytes: encodePlan(updated)
	}];
}
// src/apply/apply-runs.ts
async function applyRuns(context, world, runs, startedAt) {
	const { remote, clock, logger } = context;
	const applyContext = {
		remote,
		clock,
		logger,
		deadline: startedAt + world.settings.maxMinutes * 6e4
	};
	let limitedUntil = null;
	for (const run of runs) {
		if (!isActive(run)) continue;
		const created = await createIssues(applyContext, world, run);
		limitedUntil = limitedUntil ?? created;
		if (!isActive(run)) continue;
		const changed = await changeIssues(applyContext, world, run, limitedUntil);
		limitedUntil = limitedUntil ?? changed;
		workOutEdits(world, run);
		await updateResults(remote, world, run);
	}
	return { limitedUntil };
}
async function createIssues(context, world, run) {
	if (findCreates(run).length === 0) return null;
	await findLostCreations(context, world, run);
	const creates = findCreates(run);
	if (creates.length === 0) return null;
	await context.remote.ensureLabels(world.settings.labelDefinitions(run.tracked.file.path));
	const numberOf = (index) => run.changes?.identity.issueOf[index]?.number ?? null;
	const { applied, created, limitedUntil } = await applyCreates(creates, numberOf, {
		...context,
		isOurs: (issue) => isOurs(issue, world, run)
	});
	run.applied.push(...applied);
	for (const issue of created) world.issues.addCreated(issue, context.clock.now());
	for (const { operation, status } of applied) if (status === "done") run.createdKeys.add(operation.key);
	run.changes = decide(world, run);
	await settle(context, world, [run]);
	return limitedUntil;
}
async function findLostCreations(context, world, run) {
	const hosts = findCreates(run).flatMap(({ host }) => host === null ? [] : run.changes?.identity.issueOf[host]?.number ?? []);
	const known = new Set(world.issues.all.map(({ number }) => number));
	const recent = await context.remote.findRecent([...new Set(hosts)]);
	if (recent.every(({ number }) => known.has(number))) return;
	world.issues.add(recent);
	run.changes = decide(world, run);
	await settle(context, world, [run]);
}
function isOurs(issue, world, run) {
	const { labels } = world.settings.policyFor(run.tracked.file.path);
	return sortOwned([issue], [], labels.all, (login) => world.writers.has(login)).marked.has(run.tracked.planId);
}
function findCreates(run) {
	return (run.changes?.operations ?? []).filter((operation) => operation.kind === "create");
}
async function changeIssues(context, world, run, limitedUntil) {
	if (limitedUntil === null) await settle(context, world, [run], context.clock.now() - FRESH_MS);
	const changes = (run.changes?.operations ?? []).filter((operation) => operation.kind !== "create");
	if (limitedUntil !== null) {
		run.applied.push(...changes.map((operation) => ({
			operation,
			status: "remaining",
			issue: operation.number,
			error: null
		})));
		return limitedUntil;
	}
	const result = await applyOperations(changes, world.issues, context);
	if (result.hasMoved) throw new MovedError("An issue changed while plansync worked on it.", { hint: "The run starts over by itself." });
	run.applied.push(...result.applied);
	return result.limitedUntil;
}
function workOutEdits(world, run) {
	const { plan, blob, path } = run.tracked.file;
	if (plan === null || run.changes === null) return;
	const status = world.settings.policyFor(path).planStatus === "roll-up" ? planProgress(plan, run.changes).status : null;
	const edited = editPlan(plan, run.changes.ticks, undoOf(run), status);
	run.edited = edited;
	const sha = blobSha(edited.bytes);
	const isDirect = world.settings.writeBackFor(path) === "commit" && !goesIntoPull(world, run);
	run.next = sha === blob || !isDirect ? null : sha;
}
// src/apply/quiet.ts
function isQuiet(world, runs) {
	if (world.look.moreIssues === null || world.vanished.some((record) => !record.vanished)) return false;
	return runs.every((run) => {
		const { record, file, base } = run.tracked;
		if (run.changes === null || record === null || base === null) return false;
		const isSameText = record.next === null ? record.base.blob === file.blob : record.next === file.blob;
		const { ticks, operations, identity } = run.changes;
		return isSameText && record.path === file.path && ticks.length === 0 && identity.copies.length === 0 && operations.every(({ kind }) => kind !== "update");
	});
}
// src/apply/report-items.ts
function reportItems(run, plan, changes) {
	const results = collectResults(run, changes);
	return plan.items.slice(1).map((item) => {
		const key = changes.identity.keys[item.index] ?? "";
		const state = changes.outcomes[item.index]?.state ?? item.state;
		const { result, reason } = results.get(key) ?? restOf(changes, item, state);
		return {
			key,
			kind: item.kind,
			title: item.title,
			line: item.line,
			parent: item.parent === null || item.parent === 0 ? null : plan.items[item.parent]?.line ?? null,
			state,
			issue: changes.identity.issueOf[item.index]?.number ?? null,
			dependsOn: item.dependsOn.flatMap((index) => plan.items[index]?.line ?? []),
			fields: item.fields,
			result,
			reason
		};
	});
}
function collectResults(run, changes) {
	const results = /* @__PURE__ */ new Map();
	if (changes.hold !== null || changes.following === "stopped") {
		const held = changes.hold === null ? {
			result: "skipped",
			reason: "the plan is not followed"
		} : {
			result: "held",
			reason: changes.hold.reason
		};
		for (const key of changes.identity.keys) results.set(key, held);
		return results;
	}
	const operations = run.applied.length > 0 ? run.applied : changes.operations.map((operation) => ({
		operation,
		status: "done",
		error: null
	}));
	for (const { operation, status, error } of operations) if (status === "failed") results.set(operation.key, {
		result: "failed",
		reason: error?.message ?? ""
	});
	else if (status === "remaining") results.set(operation.key, {
		result: "skipped",
		reason: "left to the next run"
	});
	else if (operation.kind === "create") results.set(operation.key, {
		result: "created",
		reason: "new in the plan"
	});
	else if (operation.kind === "update") {
		const state = operation.changes.find((change) => change.kind === "close" || change.kind === "reopen");
		if (state !== void 0) results.set(operation.key, {
			result: state.kind === "close" ? "closed" : "reopened",
			reason: state.why
		});
		else if (!results.has(operation.key)) results.set(operation.key, {
			result: "updated",
			reason: "its text changed"
		});
	} else if (operation.kind !== "close-duplicate" && !results.has(operation.key)) results.set(operation.key, {
		result: "updated",
		reason: "its place or dependencies changed"
	});
	for (const { key, to, why } of changes.ticks) results.set(key, {
		result: to === "done" ? "ticked" : "unticked",
		reason: why
	});
	for (const { key, kind, why, index } of changes.disagreements) {
		if (index === null || results.has(key) && kind !== "conflict") continue;
		results.set(key, {
			result: kind === "conflict" ? "conflicting" : kind === "gone" ? "skipped" : "drifted",
			reason: why
		});
	}
	return results;
}
function restOf(changes, item, state) {
	if (state === "dropped") return {
		result: "dropped",
		reason: item.state === "dropped" ? "dropped in the plan" : "closed as not planned"
	};
	if (changes.following === "idle") return {
		result: "skipped",
		reason: "nothing in the plan is open"
	};
	return {
		result: "unchanged",
		reason: ""
	};
}
// src/apply/report-run.ts
function reportRun(world, runs, end) {
	const plans = [...runs.map((run) => reportPlan(run, end)), ...world.vanished.filter((record) => !record.vanished).map(reportVanished)];
	const totals = countTotals(plans, end);
	const isIncomplete = totals.remaining > 0;
	return {
		version: 1,
		mode: end.mode,
		outcome: totals.failed > 0 ? "failed" : isIncomplete ? "incomplete" : "complete",
		repository: world.repo,
		plans,
		totals,
		commit: end.commit ?? null,
		pullRequest: end.pullRequests?.[0] ?? null,
		notices: [
			...noticesOf(world),
			...(end.notices ?? []).map((notice) => ({
				...notice,
				level: "warning"
			})),
			...limitNotice(end)
		]
	};
}
function reportPlan(run, end) {
	const { file, planId, base } = run.tracked;
	const shared = {
		path: file.path,
		id: planId,
		diagnostics: file.diagnostics
	};
	if (file.plan === null || run.changes === null) return refused(shared, file.diagnostics);
	const { plan } = file;
	const { changes } = run;
	const counts = planProgress(plan, changes);
	const operations = reportOperations(run, end);
	const failed = operations.some(({ status }) => status === "failed");
	const outcome = outcomeOf(changes, operations.length > 0, failed);
	return {
		...shared,
		diagnostics: diagnosticsOf(file.diagnostics, plan, changes, end.mode),
		title: plan.title,
		status: plan.status?.text ?? plan.items[0]?.fields.status ?? null,
		outcome,
		reason: reasonOf(changes, outcome),
		done: counts.done,
		total: counts.total,
		dropped: counts.dropped,
		before: base === null ? null : progress(base.plan),
		issue: changes.identity.issueOf[0]?.number ?? null,
		items: reportItems(run, plan, changes),
		operations,
		orphans: changes.disagreements.flatMap(({ index, issue, why }) => index === null && issue !== null ? [{
			issue,
			reason: why
		}] : [])
	};
}
function diagnosticsOf(found, plan, changes, mode) {
	return [
		...mode === "preview" ? found : found.filter(({ severity }) => severity !== "info"),
		...mode === "preview" ? lintPlan(plan) : warnOfPlan(plan),
		...ambiguities(plan, changes)
	].sort((a, b) => a.line - b.line || a.column - b.column);
}
function refused(shared, diagnostics) {
	const reason = (diagnostics.find(({ severity }) => severity === "error") ?? diagnostics[0])?.message ?? "it can't be read";
	return {
		...shared,
		title: shared.path,
		status: null,
		outcome: "refused",
		reason,
		done: 0,
		total: 0,
		dropped: 0,
		before: null,
		issue: null,
		items: [],
		operations: [],
		orphans: []
	};
}
function reportVanished(record) {
	const issues = record.items.filter(([, number]) => number !== 0).length;
	return {
		...refused({
			path: record.path,
			id: record.plan,
			diagnostics: []
		}, []),
		outcome: "orphaned",
		reason: `its file is gone; plansync leaves its ${count(issues, "issue")} as they are. Bring the file back, or close them by hand`,
		issue: record.items[0]?.[1] || null
	};
}
function outcomeOf(changes, hasOperations, failed) {
	if (changes.following === "stopped") return "stopped";
	if (changes.following === "idle") return "idle";
	if (changes.hold !== null) return "held";
	if (failed) return "failed";
	return hasOperations ? "synced" : "unchanged";
}
function reasonOf(changes, outcome) {
	switch (outcome) {
		case "held": return `${changes.hold?.reason ?? "it would change much at once"}: someone with write access has to allow it`;
		case "stopped": return "its own issue was closed as not planned: reopen it to follow the plan again";
		case "idle": return "nothing in it is open, so nothing was created";
		case "failed": return "some operations failed";
		case "synced":
		case "unchanged":
		case "refused":
		case "orphaned": return "";
	}
}
function ambiguities(plan, changes) {
	return changes.identity.ambiguous.flatMap(({ removed, candidates }) => {
		const item = plan.items[candidates[0] ?? 0];
		if (item === void 0) return [];
		return [{
			code: "ambiguous-item",
			severity: "warning",
			line: item.line,
			column: item.column,
			message: `"${removed.item.title}" may have become any of ${candidates.length} items here; none was taken for it.`,
			hint: "Bind the old issue to its item with `plansync bind`, or leave it closed."
		}];
	});
}
function countTotals(plans, end) {
	const operations = plans.filter(({ outcome }) => end.mode === "preview" || outcome !== "held").flatMap((plan) => plan.operations);
	const sumOf = (...kinds) => operations.filter(({ kind, status }) => kinds.includes(kind) && (status === "done" || status === "planned")).length;
	const items = plans.flatMap((plan) => plan.items);
	const done = plans.reduce((sum, plan) => sum + plan.done, 0);
	const total = plans.reduce((sum, plan) => sum + plan.total, 0);
	const written = operations.filter(({ status }) => status === "done");
	return {
		created: sumOf("create"),
		updated: sumOf("update", "rename", "move", "reorder", "block", "unblock"),
		closed: sumOf("close", "close-duplicate"),
		reopened: sumOf("reopen"),
		ticked: sumOf("tick"),
		unticked: sumOf("untick"),
		dropped: plans.reduce((sum, plan) => sum + plan.dropped, 0),
		held: plans.filter(({ outcome }) => outcome === "held").length,
		remaining: operations.filter(({ status }) => status === "remaining").length,
		conflicts: items.filter(({ result }) => result === "conflicting").length,
		failed: operations.filter(({ status }) => status === "failed").length,
		done,
		total,
		progress: percent(done, total),
		changed: end.mode === "sync" && (written.length > 0 || end.commit != null)
	};
}
function noticesOf(world) {
	const { capabilities, truncated } = world.look;
	const notices = [];
	if (!capabilities.subIssues) notices.push({
		level: "info",
		message: "This server has no sub-issues: tasks are listed in the text of the issue above them.",
		hint: "Nothing needs to be done; the hierarchy appears once the server knows sub-issues."
	});
	if (truncated) notices.push({
		level: "warning",
		message: "The repository's file list was too long for one answer; plans may be missing.",
		hint: "Name the plan files in the `plans` input."
	});
	for (const path of world.unreadableRecords) notices.push({
		level: "warning",
		message: `The record ${path} can't be read; it is rebuilt from the markers in the issues.`,
		hint: "Nothing needs to be done."
	});
	return notices;
}
function limitNotice({ limitedUntil }) {
	if (limitedUntil == null) return [];
	return [{
		level: "warning",
		message: `GitHub's limits ended this run; they allow more at ${new Date(limitedUntil).toISOString()}.`,
		hint: "The next run goes on where this one stopped."
	}];
}
// src/apply/standby.ts
const NOTICES = {
	archived: notice("This repository is archived: nothing can be changed in it.", "Take it out of the archive to go on."),
	"no-issues": notice("Issues are turned off in this repository: plansync does nothing here.", "Turn them on under Settings → General → Features."),
	"fork-without-issues": notice("This is a fork without issues: plansync does nothing here.", "Turn on issues in the settings of the fork if it is to have plans of its own."),
	fork: notice("This is a fork: its plans are kept by the repository that it comes from.", "Set `mode: sync` if the fork is to have plans and issues of its own.")
};
function reportStandby(world, mode) {
	const reason = reasonToStandBy(world.look, world.settings);
	if (reason === null) return null;
	return {
		...reportFiles(world.plans.map(({ file }) => ({
			file,
			shown: file.path
		}))),
		mode,
		repository: world.repo,
		notices: [NOTICES[reason]]
	};
}
function notice(message, hint) {
	return {
		level: "info",
		message,
		hint
	};
}
// src/apply/unrecorded-edits.ts
async function restoreUnrecordedEdits(remote, world) {
	const since = world.look.state.committedAt;
	if (since == null) return;
	const suspects = findUnrecorded(world, since);
	if (suspects.length === 0) return;
	const histories = await remote.readBodyHistory(suspects.map(({ number }) => number));
	const restored = [];
	for (const issue of suspects) {
		const lost = findOverwritten(histories.get(issue.number) ?? [], since, (actor) => isOwn(world, actor));
		if (lost === null) continue;
		await remote.updateIssue(issue, { body: lost });
		restored.push(`#${issue.number}`);
	}
	if (restored.length > 0) throw new MovedError(`What a run that did not end wrote over in ${restored.join(", ")} was put back.`, { hint: "The run starts over by itself." });
}
function findUnrecorded(world, since) {
	const { all } = world.settings.labels;
	const owned = world.issues.owned(world.records, all, (login) => world.writers.has(login));
	return [...everyOwned(owned).values()].filter(({ edited }) => edited !== null && isLater(edited.at, since) && isOwn(world, edited.by));
}
function findOverwritten(history, since, isOwnActor) {
	const [newest] = history;
	const foreign = history.find(({ by }) => !isOwnActor(by));
	if (newest === void 0 || foreign === void 0 || newest === foreign || !isLater(foreign.at, since)) return null;
	const now = parseBody(newest.body);
	const then = parseBody(foreign.body);
	return now.before === then.before && now.after === then.after && [...then.boxes].every(([key, ticked]) => (now.boxes.get(key) ?? ticked) === ticked) ? null : foreign.body;
}
function isOwn({ look, records }, actor) {
	return isOurs$1(actor, look.viewer?.login ?? null) || records.some(({ writer }) => writer === actor?.login);
}
function isLater(at, since) {
	return Date.parse(at) > Date.parse(since);
}
// src/reconcile/next-record.ts
function nextRecord(run) {
	const { identity } = run.changes;
	return {
		format: 1,
		plan: run.planId,
		path: run.plan.path,
		base: run.base,
		next: run.next,
		fingerprint: run.fingerprint,
		writer: run.writer,
		items: identity.keys.map((key, index) => [key, identity.issueOf[index]?.number ?? 0]),
		except: excepts(run),
		undo: undos(run),
		cascades: Object.fromEntries(Object.entries(run.changes.cascades).map(([key, below]) => [key, [...below]])),
		gone: { ...run.gone },
		orphans: { ...run.changes.orphans },
		vanished: false,
		proposed: run.proposed,
		results: run.results
	};
}
function excepts(run) {
	const { identity, outcomes } = run.changes;
	const unfinished = unfinishedAspects(run.unfinished);
	const result = {};
	outcomes.forEach((outcome, index) => {
		const issue = identity.issueOf[index] ?? null;
		const base = identity.baseOf[index] ?? null;
		const except = exceptOf(run, index, base);
		const aspects = unfinished.get(identity.keys[index] ?? "");
		if (aspects !== void 0 && issue !== null) {
			const observed = issueState(issue);
			const sides = outcome.issue !== null && outcome.issue !== observed ? {
				plan: base?.planState ?? observed,
				issue: observed
			} : except;
			const stale = aspects.size === 0 ? {} : { stale: [...aspects].sort() };
			if (sides !== null || aspects.size > 0) result[String(index)] = {
				...sides,
				...stale
			};
		} else if (except !== null) result[String(index)] = except;
	});
	return {
		...result,
		...derivedExcepts(run, result)
	};
}
function derivedExcepts(run, excepts) {
	const { plan, unwritable } = run;
	const { outcomes } = run.changes;
	const asRead = rollUpBase(plan, excepts, ({ state }) => state);
	const asNext = rollUpBase(plan, excepts, ({ index, state }) => unwritable.has(index) ? state : outcomes[index]?.plan ?? state);
	const result = {};
	for (const { index, stateFrom } of plan.items) {
		const except = excepts[String(index)];
		const follows = outcomes[index]?.plan;
		if (stateFrom !== "children" || except?.plan !== void 0 || follows === void 0) continue;
		if (!(follows === asRead[index] && (run.next === null || follows === asNext[index]))) result[String(index)] = {
			plan: follows,
			...except
		};
	}
	return result;
}
function unfinishedAspects(operations) {
	const aspects = /* @__PURE__ */ new Map();
	for (const operation of operations) {
		const known = aspects.get(operation.key) ?? /* @__PURE__ */ new Set();
		aspects.set(operation.key, known);
		for (const aspect of aspectsOf(operation)) known.add(aspect);
	}
	return aspects;
}
function aspectsOf(operation) {
	switch (operation.kind) {
		case "update": return operation.changes.some(({ kind }) => kind === "rename") ? ["title"] : [];
		case "move": return ["parent"];
		case "reorder": return ["order"];
		case "block":
		case "unblock": return ["blockers"];
		case "create":
		case "comment":
		case "close-duplicate": return [];
	}
}
function exceptOf(run, index, base) {
	const outcome = run.changes.outcomes[index];
	if (outcome === void 0) return null;
	if (outcome.conflict && base !== null) return {
		plan: base.planState,
		issue: base.issueState
	};
	if (outcome.waits) return {
		plan: "open",
		issue: "open"
	};
	const written = run.unwritable.has(index) ? base?.planState ?? "open" : outcome.plan;
	return outcome.issue === null || outcome.issue === written ? null : { issue: outcome.issue };
}
function undos(run) {
	const { identity, outcomes } = run.changes;
	const result = {};
	identity.keys.forEach((key, index) => {
		const undo = run.undo.get(key) ?? run.previous?.undo[key];
		if (undo !== void 0 && outcomes[index]?.plan === "done") result[key] = undo;
	});
	return result;
}
function saysTheSame(previous, next, plan) {
	const isSameText = previous.next === null ? previous.base.blob === next.base.blob && next.next === null : false;
	const isArrived = previous.next !== null && previous.next === next.base.blob && next.next === null;
	const isPending = previous.next !== null && previous.next === next.next && previous.base.blob === next.base.blob;
	if (!isSameText && !isArrived && !isPending) return false;
	const normal = (record) => renderRecord({
		...record,
		base: {
			commit: "",
			blob: ""
		},
		next: null,
		writer: "",
		except: {}
	});
	return normal(previous) === normal(next) && toldBy(previous, plan) === toldBy(next, plan);
}
function toldBy(record, plan) {
	return (joinBase(record, plan)?.items)?.map(({ planState, issueState, stale }) => [
		planState,
		issueState,
		...[...stale].sort()
	].join()).join(" ");
}
// src/apply/write-records.ts
async function writeRecords(context, world, runs, expected) {
	const files = /* @__PURE__ */ new Map();
	const records = runs.flatMap((run) => {
		const record = recordOf(world, run);
		const { plan } = run.tracked.file;
		return record === null || plan === null ? [] : [{
			run,
			record,
			plan
		}];
	});
	const changed = records.filter(({ run, record, plan }) => run.record === null || !saysTheSame(run.record, record, plan));
	const isDue = changed.length === 0 && hasUnrecordedEdits(world, runs);
	for (const { run, record } of isDue ? records.slice(0, 1) : changed) {
		run.record = record;
		files.set(recordPath(record.plan), renderRecord(record));
		const allowance = nextAllowance(world, run, record, unfinished(run).length === 0);
		if (allowance !== void 0) files.set(allowancePath(record.plan), allowance);
	}
	for (const record of world.vanished) if (!record.vanished) files.set(recordPath(record.plan), renderRecord({
		...record,
		vanished: true
	}));
	if (files.size === 0) return expected;
	return context.remote.writeState(expected, files, "Record the state of the plans");
}
function hasUnrecordedEdits(world, runs) {
	const since = world.look.state.committedAt;
	const isBody = ({ operation, status }) => status === "done" && operation.kind === "update" && operation.patch.body !== void 0;
	return since != null && findUnrecorded(world, since).length > 0 || runs.some(({ applied }) => applied.some(isBody));
}
function recordOf(world, run) {
	const { tracked, changes } = run;
	const { plan, blob } = tracked.file;
	const { commit } = world.look.tip;
	if (!isActive(run) || plan === null || changes === null || commit === null) return null;
	return nextRecord({
		planId: tracked.planId,
		plan,
		base: {
			commit,
			blob
		},
		next: run.next,
		fingerprint: world.settings.fingerprint,
		writer: world.look.viewer?.login ?? "unknown",
		previous: tracked.record,
		changes,
		gone: run.gone,
		unfinished: unfinished(run),
		unwritable: run.edited?.unwritable ?? /* @__PURE__ */ new Set(),
		undo: run.edited?.undo ?? /* @__PURE__ */ new Map(),
		proposed: goesIntoPull(world, run) && (run.edited?.written.length ?? 0) > 0,
		results: run.results
	});
}
function unfinished(run) {
	return run.applied.filter(({ status }) => status !== "done").map(({ operation }) => operation);
}
// src/apply/write-back.ts
const NOTHING = {
	commit: null,
	pullRequests: [],
	notices: []
};
const MAX_RETRIES = 5;
async function writeBack(context, world, runs) {
	const active = runs.filter(isActive);
	const pulls = await proposeTicks(context, world, active.filter((run) => goesIntoPull(world, run)));
	const state = await writeRecords(context, world, runs, world.look.state.commit);
	const edited = active.filter((run) => run.next !== null || run.resultsFile.length > 0);
	const direct = edited.length === 0 ? NOTHING : await commitOrPropose(context, world, edited, state);
	return {
		commit: direct.commit,
		pullRequests: [...direct.pullRequests, ...pulls.pullRequests],
		notices: [...direct.notices, ...pulls.notices]
	};
}
async function commitOrPropose(context, world, runs, state) {
	try {
		return await commitDirectly(context, world, runs);
	} catch (error) {
		if (!(error instanceof ProtectedBranchError)) throw error;
	}
	for (const run of runs) {
		run.isRefused = true;
		run.next = null;
		run.resultsFile = [];
		run.results = run.tracked.record?.results ?? null;
	}
	const pulls = await proposeTicks(context, world, runs);
	await writeRecords(context, world, runs, state);
	return {
		...NOTHING,
		...pulls
	};
}
async function commitDirectly(context, world, runs) {
	const { branch, commit } = world.look.tip;
	if (commit === null) return NOTHING;
	const message = commitMessage(world.settings.commitHeadline, runs);
	let head = commit;
	for (let attempt = 1;; attempt += 1) try {
		const made = await context.remote.commit({
			branch,
			expectedHead: head,
			files: filesOf(runs),
			message
		});
		return {
			...NOTHING,
			commit: made
		};
	} catch (error) {
		if (!(error instanceof MovedError) || attempt >= MAX_RETRIES) throw error;
		head = await findUnchangedHead(context, world, runs, error);
	}
}
function filesOf(runs) {
	return runs.flatMap((run) => {
		const { path, blob } = run.tracked.file;
		return [...run.edited === null || run.next === null ? [] : [{
			path,
			blob,
			bytes: run.edited.bytes
		}], ...run.resultsFile];
	});
}
async function findUnchangedHead(context, world, runs, error) {
	const look = await context.remote.look({
		branch: world.look.tip.branch,
		label: world.settings.labels.all,
		wanted: () => false
	});
	const { commit } = look.tip;
	if (!filesOf(runs).every(({ path, blob }) => blobAt(look, path) === blob) || commit === null) throw error;
	return commit;
}
function blobAt(look, path) {
	return look.files.find((file) => file.path === path)?.blob ?? null;
}
// src/sync.ts
const MAX_ATTEMPTS = 6;
async function sync(context) {
	const startedAt = context.clock.now();
	for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) try {
		return await syncOnce(context, startedAt);
	} catch (error) {
		if (!(error instanceof MovedError)) throw error;
		context.logger.info(`${error.message} Starting over (${attempt} of ${MAX_ATTEMPTS}).`);
		await context.clock.sleep(250 * attempt);
	}
	throw new GitHubError("The repository kept moving while plansync worked.", {
		status: 409,
		hint: "Another run or a busy branch is in the way; the next run goes on."
	});
}
async function syncOnce(context, startedAt) {
	const { remote } = context;
	let world = await readWorld(remote, { overrides: context.overrides });
	const standby = reportStandby(world, "sync");
	if (standby !== null) return standby;
	let runs = startRuns(world);
	if (context.mayGlance && isQuiet(world, runs)) return reportRun(world, runs, { mode: "sync" });
	if (world.look.moreIssues !== null) {
		world = await readRemainingIssues(remote, world);
		runs = startRuns(world);
	}
	await restoreUnrecordedEdits(remote, world);
	await settle(context, world, runs);
	const applied = await applyRuns(context, world, runs, startedAt);
	const written = await writeBack(context, world, runs);
	await announceHolds(context, world, runs);
	return reportRun(world, runs, {
		mode: "sync",
		...applied,
		...written
	});
}
async function preview(context) {
	const world = await readRemainingIssues(context.remote, await readWorld(context.remote, {
		overrides: context.overrides,
		at: context.at
	}));
	const standby = reportStandby(world, "preview");
	if (standby !== null) return standby;
	const runs = startRuns(world);
	await settle(context, world, runs);
	return reportRun(world, runs, { mode: "preview" });
}
export { sync as n, preview as t };
