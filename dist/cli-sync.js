import { _ as issueState, a as undoOf, c as decidePlans, d as renderOverview, f as escapeMarkdown, g as stillGone, h as isOurs$1, i as leftAnUnrecordedPull, l as verifyPlan, m as cleanLine, o as withNothingApplied, p as sanitizePlain, r as isActive, s as decidePlan, t as decideAll, u as nextAllowance, v as itemAt, y as retryMoved } from "./cli-decide-all.js";
import { n as later } from "./cli-epoch-ms.js";
import { c as PermissionError, d as ProtectedBranchError, f as RateLimitError, o as InternalError, p as UnknownOutcomeError, s as MovedError } from "./cli-errors.js";
import { _ as renderMarker, c as everyOwned, d as isRendered, g as wordsInBlock, l as sortOwned, n as readRepositoryState, p as parseBody, s as reasonToSkip, t as readRemainingIssues } from "./cli-read-repository.js";
import { i as replaceProgress, t as explainFailure } from "./cli-applied.js";
import { t as blobSha } from "./cli-blob-sha.js";
import { B as progress, R as PLAN_ITEM, i as planStatusEdit, j as isTicked, m as encodePlan, p as decodePlan, t as readPlanFile } from "./cli-plan-files.js";
import { t as applyEdits } from "./cli-edit.js";
import { n as warnOfPlan, t as lintPlan } from "./cli-lint.js";
import { t as percent } from "./cli-progress-bar.js";
import { t as count } from "./cli-count.js";
import { S as renderRecord, _ as allowancePath, a as readRefused, d as answersPath, g as rollUpBase, i as pullBranch, m as joinBase, n as isResolved, o as renderPullBody, r as markResolved, s as matchItems, x as recordPath, y as listedItems } from "./cli-assign-plans.js";
import { t as reportFiles } from "./cli-report-files.js";
import { r as normaliseTitle } from "./cli-keys.js";
// src/issue/prose.ts
function renderProse(text) {
	const parts = cleanLine(text).split("`");
	const isCode = (at) => at % 2 === 1;
	if (!(parts.length % 2 === 1 && parts.every((part, at) => !isCode(at) || /^(?!.*<!)[^|\s][^|]*$/.test(part)))) return escapeMarkdown(text);
	return parts.map((part, at) => isCode(at) ? `\`${part}\`` : escapeWithin(part)).join("");
}
function escapeWithin(part) {
	const inner = part.trim();
	const start = part.indexOf(inner);
	return `${part.slice(0, start)}${escapeMarkdown(inner)}${part.slice(start + inner.length)}`;
}
// src/report/plan-section.ts
function allowCommand(path) {
	return `/plansync allow ${path.replaceAll("`", "'")}`;
}
// src/sync/report/report-operations.ts
function reportOperations(plan, end) {
	const { operations = [], ticks = [], hold = null } = plan.changes ?? {};
	const isPlanned = end.mode === "preview" || hold !== null;
	return [...(isPlanned ? operations.map((operation) => ({
		operation,
		status: "planned",
		issue: null,
		error: null
	})) : plan.applied).flatMap((operation) => rowsOf(plan, operation)), ...ticks.map((tick) => reportTick(plan, tick, isPlanned ? "planned" : tickStatus(plan, tick, end)))];
}
function rowsOf(plan, { operation, status, issue, error }) {
	const number = issue ?? ("number" in operation ? operation.number : null);
	const shared = {
		item: operation.key,
		title: titleOf(plan, operation),
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
					detail: change.note === null ? "text" : `text: ${change.note}`
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
		case "adopt": return [{
			kind: "adopt",
			detail: "its line names it"
		}];
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
function titleOf({ tracked }, operation) {
	if (operation.kind === "create") return operation.issue.title;
	const index = "index" in operation ? operation.index : null;
	return (index === null ? tracked.base?.byKey.get(operation.key)?.item : tracked.file.plan?.items[index])?.title ?? operation.key;
}
function reportTick({ tracked, edited }, tick, status) {
	return {
		kind: tick.to === "done" ? "tick" : "untick",
		item: tick.key,
		title: tracked.file.plan?.items[tick.index]?.title ?? tick.key,
		issue: tick.source,
		detail: tick.why,
		status,
		error: edited?.unwritable.has(tick.index) ? {
			message: "The plan has no place for this mark.",
			hint: "Give the item a box, or a status field."
		} : null
	};
}
function tickStatus({ edited, next }, tick, { commit }) {
	if (edited?.unwritable.has(tick.index)) return "failed";
	return next !== null && commit !== null ? "done" : "planned";
}
// src/sync/report/announce-holds.ts
const MAX_LISTED = 50;
const ATTENTION = [
	"reopen",
	"close",
	"create",
	"untick",
	"tick"
];
async function announceHolds({ writer }, { repository, plans }) {
	for (const plan of plans) {
		const { changes, tracked } = plan;
		const issue = changes?.items[0]?.issue ?? null;
		if (changes === null || changes.hold === null || issue === null || issue.locked) continue;
		const marker = holdMarker(tracked.planId);
		const body = renderHold(plan, changes.hold, marker);
		await writer.keepComment(issue.number, {
			marker,
			body,
			viewer: repository.look.viewer
		});
	}
}
function holdMarker(planId) {
	return `<!-- plansync held ${planId} -->`;
}
function renderHold(plan, { reason }, marker) {
	const { file } = plan.tracked;
	const rows = reportOperations(plan, {
		mode: "preview",
		commit: null
	}).filter(({ kind }) => ATTENTION.includes(kind)).sort((a, b) => ATTENTION.indexOf(a.kind) - ATTENTION.indexOf(b.kind));
	const lines = rows.slice(0, MAX_LISTED).map(({ kind, title, issue, detail }) => {
		return `- ${kind}${issue === null ? "" : ` #${issue}`} ${escapeMarkdown(title)}${detail === "" ? "" : ` (${escapeMarkdown(detail)})`}`;
	});
	const more = rows.length > MAX_LISTED ? [`- and ${rows.length - MAX_LISTED} more`] : [];
	return [
		marker,
		`**This plan is held.** ${renderProse(reason)}, so nothing was written for it. The next sync of ${escapeMarkdown(file.path)} (version \`${file.blob.slice(0, 10)}\`) would:`,
		[...lines, ...more].join("\n"),
		`If this is intended, someone with write access can reply with \`${allowCommand(file.path)}\`; the approval applies to this version of the plan only. If not, correct the plan or the issues.`
	].join("\n\n");
}
// src/sync/apply/apply-creates.ts
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
		return await context.writer.createIssue({
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
		const found = (await context.reader.findRecent(parent === null ? [] : [parent])).find((issue) => context.isOurs(issue) && parseBody(issue.body).marker?.key === key);
		if (found !== void 0) return found;
	}
	return null;
}
// src/sync/apply/own-edits.ts
function isOwnEdit(history, at) {
	const written = history[at]?.body;
	if (written === void 0 || !isRendered(written)) return false;
	const marker = markerOf(written);
	const older = history.slice(at + 1);
	return older.every(({ body }) => markerOf(body) !== marker) && older.some(({ body }) => isSameOutside(body, written));
}
function isSameBody(a, b) {
	return normal(a) === normal(b);
}
function markerOf(body) {
	const { marker } = parseBody(body);
	return marker === null ? null : renderMarker(marker);
}
function isSameOutside(read, written) {
	const [then, now] = [parseBody(read), parseBody(written)];
	if (normal(then.before) !== normal(now.before) || !normal(now.after).endsWith(normal(then.after))) return false;
	const kept = normal(now.after).slice(0, normal(now.after).length - normal(then.after).length);
	const inside = new Set(normal(read).split("\n").map(withoutKey));
	return kept.split("\n").every((line) => line.trim() === "" || inside.has(withoutKey(line)));
}
function withoutKey(line) {
	return line.replace(/ ?<!-- box:[^<>]+ -->$/, "").trimEnd();
}
function normal(text) {
	return text.replaceAll("\r\n", "\n").trimEnd();
}
// src/sync/apply/lost-edits.ts
async function restoreLostEdits({ reader, writer }, written) {
	if (written.length === 0) return [];
	const histories = await reader.readBodyHistory(written.map(({ issue }) => issue.number));
	const restored = [];
	for (const { issue, body } of written) {
		const lost = findLost(histories.get(issue.number) ?? [], issue.body, body);
		if (lost === null) continue;
		await writer.updateIssue(issue, { body: lost });
		restored.push(issue.number);
	}
	return restored;
}
function findLost(history, known, written) {
	const start = history.findIndex(({ body }) => !isSameBody(body, written));
	if (start <= 0) return null;
	const end = history.findIndex(({ body }, at) => at >= start && isSameBody(body, known));
	const unseen = history.slice(start, end < 0 ? void 0 : end);
	if (unseen.some(({ body }) => isSameBody(body, written))) return null;
	return unseen.find((_, at) => !isOwnEdit(history, start + at))?.body ?? null;
}
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
		const restored = await restoreLostEdits(context, written);
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
async function isStillSo(operation, issues, { reader, clock }) {
	if (operation.kind !== "update") return true;
	const readAt = issues.readAt(operation.number);
	if (readAt !== null && clock.now() - readAt < 1e4) return true;
	const read = (await reader.readIssues([operation.number])).get(operation.number);
	const known = issues.find(operation.number);
	if (read?.found !== true || known === null) return false;
	return read.issue.body === known.body && read.issue.title === known.title && read.issue.state === known.state;
}
async function perform(batch, issueOf, context) {
	const { writer } = context;
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
			await writer.setParent(get(operation.number), get(operation.parent));
			break;
		case "reorder":
			await writer.moveChild(get(operation.parent), get(operation.number), operation.after === null ? null : get(operation.after));
			break;
		case "block":
		case "unblock":
			await writer.changeBlockers(batch.flatMap((entry) => entry.kind === "block" || entry.kind === "unblock" ? [{
				issue: get(entry.number),
				blocker: get(entry.blocker),
				add: entry.kind === "block"
			}] : []));
			break;
		case "adopt": break;
		case "comment":
			await writer.comment(operation.number, operation.body);
			break;
		case "close-duplicate": await writer.updateIssue(get(operation.number), {
			state: "closed",
			closeReason: "duplicate"
		});
	}
}
async function updateSurely(issue, { patch }, { reader, writer }) {
	try {
		await writer.updateIssue(issue, patch);
	} catch (error) {
		if (!(error instanceof UnknownOutcomeError)) throw error;
		const read = (await reader.readIssues([issue.number])).get(issue.number);
		if (read?.found !== true) throw error;
		const now = read.issue;
		const hasArrived = (patch.title ?? now.title) === now.title && (patch.state ?? now.state) === now.state && (patch.body ?? now.body) === now.body;
		const isUntouched = now.body === issue.body && now.title === issue.title && now.state === issue.state;
		if (!hasArrived && !isUntouched) throw error;
		if (!hasArrived || patch.addLabels !== void 0) await writer.updateIssue(now, patch);
	}
}
function describe(operation) {
	switch (operation.kind) {
		case "update": return `${operation.changes.map(({ kind }) => kind).join(", ")} #${operation.number}`;
		case "move": return `move #${operation.number} under #${operation.parent}`;
		case "reorder": return `reorder #${operation.number}`;
		case "block":
		case "unblock": return `${operation.kind} #${operation.number}`;
		case "adopt": return `adopt #${operation.number}`;
		case "comment": return `comment on #${operation.number}`;
		case "close-duplicate": return `close #${operation.number} as a duplicate of #${operation.original}`;
	}
}
// src/plan/edit/write-mark.ts
function setState(plan, item, to, undo) {
	const { mark } = item;
	switch (mark.carrier) {
		case "none": return null;
		case "box": return setBox(plan, mark, to, undo);
		case "status": return setStatus(plan, item, mark, to, undo);
		case "numbered":
			if (to === "open") return {
				edits: [],
				undo: {
					carrier: "numbered",
					text: ""
				}
			};
			return insert(mark.span.start, "[x] ", {
				carrier: "numbered",
				text: ""
			});
		case "heading":
			if (to === "open") return {
				edits: [],
				undo: {
					carrier: "heading",
					text: ""
				}
			};
			return insert(mark.span.start, mark.insertion, {
				carrier: "heading",
				text: mark.insertion
			});
	}
}
function setBox(plan, mark, to, undo) {
	const ticked = isTicked(mark.text);
	if (ticked && to === "open" && undo?.carrier === "numbered") return replace(mark.outer.start, mark.outer.end - mark.outer.start, "", {
		carrier: "numbered",
		text: plan.text.slice(mark.outer.start, mark.outer.end)
	});
	const kept = {
		carrier: "box",
		text: mark.text
	};
	const before = undo?.carrier === "box" && isTicked(undo.text) === (to === "done") ? undo.text : null;
	if (ticked === (to === "done") && (before === null || before === mark.text)) return {
		edits: [],
		undo: kept
	};
	return replace(mark.span.start, mark.span.end - mark.span.start, before ?? (to === "done" ? "x" : " "), kept);
}
function setStatus(plan, item, mark, to, undo) {
	if (to === "open" && undo?.carrier === "heading" && undo.text !== "") {
		const at = insertedAt(plan.text, undo.text, mark);
		if (at !== null) return replace(at, undo.text.length, "", undo);
	}
	const kept = {
		carrier: "status",
		text: mark.text
	};
	const text = undo?.carrier === "status" ? undo.text : to === "done" ? mark.done : mark.open;
	if (item.state === to && undo?.carrier !== "status") return {
		edits: [],
		undo: kept
	};
	if (text === mark.text) return {
		edits: [],
		undo: kept
	};
	return replace(mark.span.start, mark.span.end - mark.span.start, text, kept);
}
function insertedAt(text, inserted, mark) {
	const at = text.lastIndexOf(inserted, mark.span.start);
	return at >= 0 && at + inserted.length >= mark.span.end ? at : null;
}
function insert(offset, text, undo) {
	return replace(offset, 0, text, undo);
}
function replace(offset, length, text, undo) {
	return {
		edits: [{
			offset,
			length,
			text
		}],
		undo
	};
}
// src/sync/stages/edit-plan.ts
function editPlan(plan, ticks, undoOf, status) {
	const edits = [];
	const written = [];
	const unwritable = /* @__PURE__ */ new Set();
	const undo = /* @__PURE__ */ new Map();
	for (const tick of ticks) {
		const item = plan.items[tick.index];
		const change = item === void 0 ? null : setState(plan, item, tick.to, tick.to === "open" ? undoOf(tick.key) : void 0);
		if (change === null) {
			unwritable.add(tick.index);
			continue;
		}
		edits.push(...change.edits);
		written.push(tick);
		if (tick.to === "done" && !isPlainBox(change.undo)) undo.set(tick.key, change.undo);
	}
	const statusEdit = status === null ? null : planStatusEdit(plan, status);
	if (statusEdit !== null) edits.push(statusEdit);
	return {
		bytes: encodePlan(applyEdits(plan.text, edits)),
		written,
		unwritable,
		undo
	};
}
function isPlainBox(undo) {
	return undo.carrier === "box" && undo.text === " ";
}
// src/sync/stages/plan-progress.ts
function planProgress(plan, changes) {
	const counts = progress(plan, (item) => itemAt(changes.items, item.index).outcome.state);
	const { done, total } = counts;
	return {
		...counts,
		status: total > 0 && done === total ? "done" : done > 0 ? "started" : "open"
	};
}
// src/sync/apply/results-file.ts
async function updateResults(reader, repository, applied) {
	const { tracked, changes, results } = applied;
	const { plan, blob } = tracked.file;
	const asBefore = {
		results,
		resultsFile: []
	};
	if (plan?.resultsFile == null || changes === null || applied.target !== "commit") return asBefore;
	const file = repository.look.files.find((entry) => entry.path === plan.resultsFile);
	if (file === void 0) return {
		results: null,
		resultsFile: []
	};
	const { record } = tracked;
	if (record !== null && (record.next ?? record.base.blob) === blob && applied.applied.length === 0 && applied.next === null && record.results === file.blob) return asBefore;
	const bytes = (await reader.readBlobs([file.blob])).get(file.blob);
	const decoded = bytes === void 0 ? null : decodePlan(file.path, bytes);
	if (decoded === null || "diagnostic" in decoded) return asBefore;
	const { address } = repository.settings.textContext(repository.look);
	const overview = renderOverview({
		plan,
		stateOf: (index) => itemAt(changes.items, index).outcome.state,
		numberOf: (index) => itemAt(changes.items, index).issue?.number ?? null,
		nameOf: (number) => `[#${number}](${address}/issues/${number})`
	});
	const updated = replaceProgress(decoded.text, overview);
	if (updated === null) return {
		results: file.blob,
		resultsFile: []
	};
	const encoded = encodePlan(updated);
	const sha = blobSha(encoded);
	return {
		results: sha,
		resultsFile: sha === file.blob ? [] : [{
			path: file.path,
			blob: file.blob,
			bytes: encoded
		}]
	};
}
// src/sync/apply/work-out-edits.ts
async function workOutEdits(reader, repository, plan) {
	const edited = withTicks(repository, plan);
	return {
		...edited,
		...await updateResults(reader, repository, edited)
	};
}
function withTicks(repository, applied) {
	const { tracked, changes, target } = applied;
	const { plan, blob, path } = tracked.file;
	if (plan === null || changes === null) return applied;
	const status = repository.settings.policyFor(path).planStatus === "roll-up" ? planProgress(plan, changes).status : null;
	const edited = editPlan(plan, changes.ticks, undoOf(applied), status);
	const sha = blobSha(edited.bytes);
	return {
		...applied,
		edited,
		next: sha === blob || target !== "commit" ? null : sha
	};
}
// src/sync/apply/apply-decisions.ts
async function applyDecisions({ reader, writer, clock, logger }, { repository, plans }, startedAt) {
	const context = {
		reader,
		writer,
		clock,
		logger,
		deadline: later(startedAt, repository.settings.maxMinutes * 6e4)
	};
	const applied = [];
	let limitedUntil = null;
	for (const plan of plans) {
		const result = await applyPlan(context, repository, {
			plan,
			applied: [],
			limitedUntil
		});
		applied.push(result.plan);
		limitedUntil = result.limitedUntil;
	}
	return {
		repository,
		plans: applied,
		limitedUntil
	};
}
async function applyPlan(context, repository, started) {
	const created = isActive(started.plan) ? await createIssues(context, repository, started) : started;
	const { plan, applied, limitedUntil } = isActive(created.plan) ? await changeIssues(context, repository, created) : created;
	const unedited = {
		...withNothingApplied(repository, plan),
		applied
	};
	return {
		plan: isActive(plan) ? await workOutEdits(context.reader, repository, unedited) : unedited,
		limitedUntil
	};
}
async function createIssues(context, repository, started) {
	if (findCreates(started.plan).length === 0) return started;
	const plan = await findLostCreations(context, repository, started.plan);
	const creates = findCreates(plan);
	if (creates.length === 0) return {
		...started,
		plan
	};
	await context.writer.ensureLabels(repository.settings.labelDefinitions(plan.tracked.file.path));
	const numberOf = (index) => plan.changes?.items[index]?.issue?.number ?? null;
	const { applied, created, limitedUntil } = await applyCreates(creates, numberOf, {
		...context,
		isOurs: (issue) => isOurs(issue, repository, plan)
	});
	for (const issue of created) repository.issues.addCreated(issue, context.clock.now());
	const keys = applied.flatMap(({ operation, status }) => status === "done" ? [operation.key] : []);
	const decided = decidePlan(repository, {
		...plan,
		created: /* @__PURE__ */ new Set([...plan.created, ...keys])
	});
	return {
		plan: await verifyPlan(context, repository, decided),
		applied: [...started.applied, ...applied],
		limitedUntil: started.limitedUntil ?? limitedUntil
	};
}
async function findLostCreations(context, repository, plan) {
	const hosts = findCreates(plan).flatMap(({ host }) => host === null ? [] : plan.changes?.items[host]?.issue?.number ?? []);
	const known = new Set(repository.issues.all.map(({ number }) => number));
	const recent = await context.reader.findRecent([...new Set(hosts)]);
	if (recent.every(({ number }) => known.has(number))) return plan;
	repository.issues.add(recent);
	return verifyPlan(context, repository, decidePlan(repository, plan));
}
function isOurs(issue, repository, { tracked }) {
	const { labels } = repository.settings.policyFor(tracked.file.path);
	const mayWrite = (login) => repository.writers.has(login);
	return sortOwned([issue], [], labels.all, mayWrite, repository.look.repository.id).marked.has(tracked.planId);
}
function findCreates({ changes }) {
	return (changes?.operations ?? []).filter((operation) => operation.kind === "create");
}
async function changeIssues(context, repository, started) {
	const { limitedUntil } = started;
	if (limitedUntil !== null) {
		const remaining = findChanges(started.plan).map((operation) => leftOver(operation));
		return {
			...started,
			applied: [...started.applied, ...remaining]
		};
	}
	const plan = await verifyPlan(context, repository, started.plan, later(context.clock.now(), -1e4));
	if (!isActive(plan)) return {
		...started,
		plan
	};
	const changes = findChanges(plan);
	if (changes.some((change) => change.kind === "update" && change.patch.addLabels !== void 0)) await context.writer.ensureLabels(repository.settings.labelDefinitions(plan.tracked.file.path));
	const result = await applyOperations(changes, repository.issues, context);
	if (result.hasMoved) throw new MovedError("An issue changed while plansync was working on it.", { hint: "The run starts over by itself." });
	return {
		plan,
		applied: [...started.applied, ...result.applied],
		limitedUntil: result.limitedUntil
	};
}
function findChanges({ changes }) {
	return (changes?.operations ?? []).filter((operation) => operation.kind !== "create");
}
function leftOver(operation) {
	return {
		operation,
		status: "remaining",
		issue: operation.number,
		error: null
	};
}
// src/sync/decide/unchanged.ts
function isUnchanged({ repository, plans }) {
	if (repository.look.moreIssues === null || repository.away.some(({ record, why }) => record.away !== why)) return false;
	return plans.every(({ tracked, changes }) => {
		const { record, file, base } = tracked;
		if (changes === null || record === null || base === null) return false;
		const isSameText = record.next === null ? record.base.blob === file.blob : record.next === file.blob;
		const { ticks, operations, identity } = changes;
		return isSameText && record.path === file.path && record.away === null && ticks.length === 0 && identity.copies.length === 0 && operations.every(({ kind }) => kind !== "update");
	});
}
// src/sync/report/edit-notices.ts
function noticesOfEdits(repository, plans) {
	return [...plans.flatMap(noticesOfPlan), ...noticeOfForeign(repository)];
}
function noticesOfPlan({ applied, changes }) {
	return (applied.length > 0 ? applied.filter(({ status }) => status === "done").map(({ operation }) => operation) : changes?.hold == null ? changes?.operations ?? [] : []).flatMap((operation) => operation.kind === "update" ? operation.changes.flatMap((change) => change.kind === "text" && change.note !== null ? [{
		level: "warning",
		message: `#${operation.number}: ${change.note}.`,
		hint: "Text that should stay belongs outside the block, or in the plan."
	}] : []) : []);
}
function noticeOfForeign({ issues, records, settings, writers }) {
	const { foreign } = issues.owned(records, settings.labels.all, (login) => writers.has(login));
	const numbers = foreign.filter(({ issue }) => issue.state === "open").map(({ issue }) => `#${issue.number}`);
	if (numbers.length === 0) return [];
	const isOne = numbers.length === 1;
	return [{
		level: "info",
		message: `${numbers.join(", ")} ${isOne ? "is an issue" : "are issues"} of another repository: plansync created ${isOne ? "it" : "them"} there and does not change ${isOne ? "it" : "them"} here.`,
		hint: "Bind it to an item of a plan with `plansync bind`, or remove plansync's label."
	}];
}
// src/sync/report/report-items.ts
function reportItems({ applied }, changes) {
	const results = collectResults(applied, changes);
	return changes.items.slice(1).map(({ item, key, issue, outcome }) => {
		const { state } = outcome;
		const { result, reason } = results.get(key) ?? restOf(changes, item, state);
		return {
			key,
			kind: item.kind,
			title: item.title,
			line: item.line,
			parent: item.parent === null || item.parent === 0 ? null : itemAt(changes.items, item.parent).item.line,
			state,
			issue: issue?.number ?? null,
			dependsOn: item.dependsOn.map((index) => itemAt(changes.items, index).item.line),
			fields: item.fields,
			result,
			reason
		};
	});
}
function collectResults(applied, changes) {
	const results = /* @__PURE__ */ new Map();
	if (changes.hold !== null || changes.following === "stopped") {
		const held = changes.hold === null ? {
			result: "skipped",
			reason: "the plan is not followed"
		} : {
			result: "held",
			reason: changes.hold.reason
		};
		for (const { key } of changes.items) results.set(key, held);
		return results;
	}
	const operations = applied.length > 0 ? applied : changes.operations.map((operation) => ({
		operation,
		status: "done",
		error: null
	}));
	for (const { operation, status, error } of operations) if (status === "failed") results.set(operation.key, {
		result: "failed",
		reason: messageOf(operation, error)
	});
	else if (status === "remaining") results.set(operation.key, {
		result: "skipped",
		reason: "left for the next run"
	});
	else if (operation.kind === "adopt") results.set(operation.key, {
		result: "adopted",
		reason: "its line names it"
	});
	else if (operation.kind === "create") results.set(operation.key, {
		result: "created",
		reason: "new in the plan"
	});
	else if (results.get(operation.key)?.result === "adopted") continue;
	else if (operation.kind === "update") {
		const state = operation.changes.find((change) => change.kind === "close" || change.kind === "reopen");
		if (state !== void 0) results.set(operation.key, {
			result: state.kind === "close" ? "closed" : "reopened",
			reason: state.why
		});
		else if (!results.has(operation.key)) results.set(operation.key, {
			result: "updated",
			reason: noteOf(operation) ?? "its text changed"
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
		const known = results.get(key)?.result;
		if (index === null || known !== void 0 && known !== "updated" && !TELLING.has(kind)) continue;
		results.set(key, {
			result: RESULTS[kind],
			reason: why
		});
	}
	return results;
}
const TELLING = /* @__PURE__ */ new Set([
	"conflict",
	"unread",
	"doubtful"
]);
const RESULTS = {
	conflict: "conflicting",
	drift: "drifted",
	orphan: "drifted",
	copy: "drifted",
	gone: "skipped",
	unread: "unread",
	doubtful: "held"
};
function noteOf({ changes }) {
	return changes.flatMap((change) => change.kind === "text" ? [change.note] : []).find((note) => note !== null) ?? null;
}
function messageOf({ kind, key }, error) {
	if (error === null) throw new InternalError(`The operation ${kind} of ${key} failed without an error.`);
	return error.message;
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
// src/sync/report/report-refused.ts
function reportRefused(shared, diagnostics) {
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
// src/sync/report/report-away.ts
function reportAway(repository, { record, why, rescued }) {
	const numbers = listedItems(record).flatMap(([key, number]) => number === 0 || rescued.has(key) ? [] : [number]);
	const open = numbers.filter((number) => repository.issues.find(number)?.state === "open").length;
	const shared = reportRefused({
		path: record.path,
		id: record.plan,
		diagnostics: []
	}, []);
	const left = `its ${count(numbers.length, "issue")} (${open} open) are left as they are`;
	const leave = `plansync leave --plan ${record.path}`;
	return {
		...shared,
		outcome: why === "left-out" ? "left-out" : "orphaned",
		reason: why === "replaced" ? `another plan is at its path; ${left}. Restore it under any name, or release them with \`${leave}\`` : why === "gone" ? `its file is gone; ${left}. Restore the file, or release them with \`${leave}\`` : `the choice of plans leaves it out; ${left}. Include it again, or release them with \`${leave}\``,
		issue: record.items[0]?.[1] || null
	};
}
// src/sync/report/report-doubts.ts
function doubtsOf(plan, changes) {
	return [
		...ambiguities(plan, changes),
		...questions(plan, changes),
		...assumptions(plan, changes),
		...doubtfulLines(plan, changes),
		...closedAway(plan, changes),
		...closedPlan(plan, changes)
	];
}
function ambiguities(plan, { identity }) {
	return identity.ambiguous.flatMap(({ removed, candidates }) => {
		const [first] = candidates;
		if (first === void 0) throw new InternalError(`"${removed.item.title}" is ambiguous without any candidate.`);
		return atItem(plan, first, {
			code: "ambiguous-item",
			severity: "warning",
			message: `"${removed.item.title}" may have become any of ${candidates.length} items here; none was matched with it.`,
			hint: bindHint(removed.issue, plan.items[first])
		});
	});
}
function questions(plan, { identity }) {
	const ambiguous = new Set(identity.ambiguous.map(({ removed }) => removed));
	return identity.questions.flatMap(({ removed, candidate }) => removed.issue === null || ambiguous.has(removed) ? [] : atItem(plan, candidate, {
		code: "same-item",
		severity: "warning",
		message: `Is this #${removed.issue}, "${removed.item.title}"? Until you say so, the issue stays as it is.`,
		hint: bindHint(removed.issue, plan.items[candidate])
	}));
}
function assumptions(plan, { items }) {
	return items.flatMap(({ item, base, isAssumed }) => {
		if (!isAssumed || base === null || base.issue === null || item.title === base.item.title) return [];
		return atItem(plan, item.index, {
			code: "taken-for-the-same",
			severity: "info",
			message: `Taken as the same item: #${base.issue} "${base.item.title}" is "${item.title}" now.`,
			hint: "If it is not, bind the issue to its item with `/plansync bind`."
		});
	});
}
function doubtfulLines(plan, { items }) {
	return items.flatMap(({ item, doubt }) => doubt === null ? [] : atItem(plan, item.index, {
		code: "doubtful-reference",
		severity: "warning",
		message: `No issue is created for this line: ${doubt.why}.`,
		hint: doubt.hint
	}));
}
function closedAway(plan, { items }) {
	const closed = items.filter(({ item, outcome }) => item.index > 0 && outcome.closedAway);
	const [first] = closed;
	if (first === void 0) return [];
	return atItem(plan, first.item.index, {
		code: "closed-while-away",
		severity: "warning",
		message: `${count(closed.length, "issue")} of this plan ${closed.length === 1 ? "was" : "were"} closed while it was away: no box was ticked.`,
		hint: `Tick what is done, or tick all of them with \`${allowCommand(plan.path)}\`.`
	});
}
function closedPlan(plan, { items, following }) {
	const { issue, outcome } = itemAt(items, PLAN_ITEM);
	const { drift } = outcome;
	if (issue === null || drift === null || following !== "followed" || issue.state === "open") return [];
	return atItem(plan, PLAN_ITEM, {
		code: "plan-issue-closed",
		severity: "warning",
		message: `#${issue.number}, the issue of this plan, was ${drift}.`,
		hint: "Reopen it, or close it as not planned to stop following the plan."
	});
}
function bindHint(issue, item) {
	return issue === null || item === void 0 ? "Bind the old issue to its item with `plansync bind`, or leave it closed." : `If it is, write \`/plansync bind #${issue} ${item.title.replaceAll("`", "'")}\`.`;
}
function atItem(plan, index, diagnostic) {
	const item = plan.items[index];
	return item === void 0 ? [] : [{
		...diagnostic,
		line: Math.max(1, item.line),
		column: item.column
	}];
}
// src/sync/report/report-run.ts
function reportRun(stage, mode) {
	const { repository, plans: reached, commit, pullRequests, notices, limitedUntil } = "commit" in stage ? stage : unwritten(stage);
	const end = {
		mode,
		commit
	};
	const plans = [...reached.map((plan) => reportPlan(plan, end)), ...repository.away.filter(({ record, why }) => record.away !== why).map((away) => reportAway(repository, away))];
	const totals = countTotals(plans, end);
	const isIncomplete = totals.remaining > 0;
	return {
		version: 1,
		mode,
		outcome: totals.failed > 0 ? "failed" : isIncomplete ? "incomplete" : "complete",
		repository: repository.repo,
		plans,
		totals,
		commit,
		pullRequest: pullRequests[0] ?? null,
		notices: [
			...noticesOf(repository),
			...noticesOfEdits(repository, reached),
			...notices.map((notice) => ({
				...notice,
				level: "warning"
			})),
			...limitNotice(limitedUntil)
		]
	};
}
function unwritten({ repository, plans }) {
	return {
		repository,
		plans: plans.map((plan) => withNothingApplied(repository, plan)),
		limitedUntil: null,
		commit: null,
		pullRequests: [],
		notices: []
	};
}
function reportPlan(applied, end) {
	const { changes, tracked } = applied;
	const { file, planId, base } = tracked;
	const shared = {
		path: file.path,
		id: planId,
		diagnostics: file.diagnostics
	};
	if (file.plan === null || changes === null) return reportRefused(shared, file.diagnostics);
	const { plan } = file;
	const counts = planProgress(plan, changes);
	const operations = reportOperations(applied, end);
	const failed = operations.some(({ status }) => status === "failed");
	const outcome = outcomeOf(changes, operations.length > 0, failed);
	return {
		...shared,
		diagnostics: diagnosticsOf(file.diagnostics, plan, changes, end.mode),
		title: plan.title,
		status: plan.status?.text ?? plan.items[0]?.fields.status ?? null,
		outcome,
		reason: reasonOf(changes, outcome, plan),
		done: counts.done,
		total: counts.total,
		dropped: counts.dropped,
		before: base === null ? null : progress(base.plan),
		issue: changes.items[0]?.issue?.number ?? null,
		items: reportItems(applied, changes),
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
		...doubtsOf(plan, changes)
	].sort((a, b) => a.line - b.line || a.column - b.column);
}
function outcomeOf(changes, hasOperations, failed) {
	if (changes.following === "stopped") return "stopped";
	if (changes.following === "idle") return "idle";
	if (changes.hold !== null) return "held";
	if (failed) return "failed";
	return hasOperations ? "synced" : "unchanged";
}
function reasonOf(changes, outcome, plan) {
	switch (outcome) {
		case "held": return `${changes.hold?.reason ?? "it would change much at once"}: it needs approval from someone with write access`;
		case "stopped": return "its own issue was closed as not planned: reopen it to follow the plan again";
		case "idle": return plan.items.length === 1 ? "no phase, step, task or checkbox is read in it, so nothing was created" : "nothing in it is open, so nothing was created";
		case "failed": return "some operations failed";
		case "synced":
		case "unchanged":
		case "refused":
		case "orphaned":
		case "left-out": return "";
	}
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
		adopted: sumOf("adopt"),
		updated: sumOf("update", "rename", "move", "reorder", "block", "unblock"),
		closed: sumOf("close", "close-duplicate"),
		reopened: sumOf("reopen"),
		ticked: sumOf("tick"),
		unticked: sumOf("untick"),
		dropped: plans.reduce((sum, plan) => sum + plan.dropped, 0),
		held: plans.filter(({ outcome }) => outcome === "held").length,
		remaining: operations.filter(({ status }) => status === "remaining").length,
		conflicts: items.filter(({ result }) => result === "conflicting").length,
		unread: items.filter(({ result }) => result === "unread").length,
		failed: operations.filter(({ status }) => status === "failed").length,
		done,
		total,
		progress: percent(done, total),
		changed: end.mode === "sync" && (written.length > 0 || end.commit !== null)
	};
}
function noticesOf(repository) {
	const { capabilities, truncated } = repository.look;
	const notices = [];
	if (!capabilities.subIssues) notices.push({
		level: "info",
		message: "This server has no sub-issues: tasks are listed in the text of the issue above them.",
		hint: "No action is needed; the hierarchy appears once the server supports sub-issues."
	});
	if (truncated) notices.push({
		level: "warning",
		message: "The repository's file list was too long for one answer; plans may be missing.",
		hint: "Name the plan files in the `plans` input."
	});
	for (const path of repository.unreadableRecords) notices.push({
		level: "warning",
		message: `The record ${path} can't be read; it is rebuilt from the markers in the issues.`,
		hint: "No action is needed."
	});
	return notices;
}
function limitNotice(limitedUntil) {
	if (limitedUntil === null) return [];
	return [{
		level: "warning",
		message: `GitHub's limits ended this run; they allow more at ${new Date(limitedUntil).toISOString()}.`,
		hint: "The next run continues where this one stopped."
	}];
}
// src/sync/report/skipped-repository.ts
const NOTICES = {
	archived: notice("This repository is archived: nothing can be changed in it.", "Unarchive it to continue."),
	"no-issues": notice("Issues are turned off in this repository: plansync does nothing here.", "Turn them on under Settings → General → Features."),
	"fork-without-issues": notice("This is a fork without issues: plansync does nothing here.", "Turn on issues in the settings of the fork if it is to have plans of its own."),
	fork: notice("This is a fork: its plans are synced in the repository that it was forked from.", "Set `mode: sync` if the fork is to have plans and issues of its own.")
};
function reportSkipped(repository, mode) {
	const reason = reasonToSkip(repository.look, repository.settings);
	if (reason === null) return null;
	return {
		...reportFiles(repository.plans.map(({ file }) => ({
			file,
			shown: file.path
		}))),
		mode,
		repository: repository.repo,
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
// src/sync/apply/unrecorded-edits.ts
async function restoreUnrecordedEdits({ reader, writer }, repository) {
	const since = repository.look.state.committedAt;
	if (since == null) return;
	const suspects = findUnrecorded(repository, since);
	if (suspects.length === 0) return;
	const histories = await reader.readBodyHistory(suspects.map(({ number }) => number));
	const restored = [];
	for (const issue of suspects) {
		const lost = findOverwritten(histories.get(issue.number) ?? [], since);
		if (lost === null) continue;
		await writer.updateIssue(issue, { body: lost });
		restored.push(`#${issue.number}`);
	}
	if (restored.length > 0) throw new MovedError(`Edits in ${restored.join(", ")} that an interrupted run had overwritten were restored.`, { hint: "The run starts over by itself." });
}
function findUnrecorded(repository, since) {
	const { all } = repository.settings.labels;
	const owned = repository.issues.owned(repository.records, all, (login) => repository.writers.has(login));
	return [...everyOwned(owned).values()].filter(({ edited, body }) => edited !== null && isLater(edited.at, since) && mayBeOurs(repository, edited.by) && isRendered(body));
}
function findOverwritten(history, since) {
	const [newest] = history;
	const place = history.findIndex((_, at) => !isOwnEdit(history, at));
	const lost = history[place];
	if (newest === void 0 || lost === void 0 || place === 0 || !isLater(lost.at, since)) return null;
	return isKept(newest, lost) ? null : lost.body;
}
function isKept(newest, lost) {
	const [now, then] = [parseBody(newest.body), parseBody(lost.body)];
	const lines = new Set(newest.body.split(/\r?\n/).map((line) => line.trimEnd()));
	return isSameOutside(lost.body, newest.body) && wordsInBlock(lost.body).split("\n").every((line) => line === "" || lines.has(line)) && [...then.boxes].every(([key, ticked]) => (now.boxes.get(key) ?? ticked) === ticked);
}
function mayBeOurs({ look, records }, actor) {
	return isOurs$1(actor, look.viewer?.login ?? null) || records.some(({ writer }) => writer === actor?.login);
}
function isLater(at, since) {
	return Date.parse(at) > Date.parse(since);
}
// src/sync/write-back/commit-message.ts
const MAX_LINES = 50;
function commitMessage(headline, plans) {
	const lines = plans.flatMap(({ changes, edited }) => (edited?.written ?? []).map((tick) => {
		const { title } = itemAt(changes?.items ?? [], tick.index).item;
		return `- [${tick.to === "done" ? "x" : " "}] ${sanitizePlain(title)}`;
	}));
	const more = lines.length > MAX_LINES ? [`and ${lines.length - MAX_LINES} more`] : [];
	return {
		headline: headline.replaceAll("{summary}", summarise(plans)),
		body: [...lines.slice(0, MAX_LINES), ...more].join("\n")
	};
}
function summarise(plans) {
	const ticks = plans.flatMap(({ edited }) => edited?.written ?? []);
	const done = ticks.filter(({ to }) => to === "done").length;
	const undone = ticks.length - done;
	const items = (count) => `${count} item${count === 1 ? "" : "s"}`;
	const parts = [...done > 0 ? [`tick ${items(done)}`] : [], ...undone > 0 ? [`untick ${items(undone)}`] : []];
	const [only, ...others] = plans.map(({ tracked }) => tracked.file.path);
	const place = others.length === 0 && only !== void 0 ? only : `${plans.length} plans`;
	return `${parts.length === 0 ? "update the progress" : parts.join(", ")} in ${sanitizePlain(place)}`;
}
// src/sync/write-back/standing-pull.ts
async function proposeTicks(context, repository, plans) {
	const pullRequests = [];
	const notices = [];
	for (const plan of plans) {
		const outcome = await proposePlan(context, repository, plan);
		if (outcome === null) continue;
		if ("number" in outcome) pullRequests.push(outcome);
		else notices.push(outcome);
	}
	return {
		pullRequests,
		notices
	};
}
function waitsUnread({ changes, tracked }) {
	const proposed = tracked.record?.proposed ?? {};
	return (changes?.items ?? []).some(({ item, key }) => item.unread !== void 0 && proposed[key] !== void 0);
}
async function proposePlan(context, repository, applied) {
	const { planId, record, file } = applied.tracked;
	const { plan, path } = file;
	if (plan === null || applied.edited === null) return null;
	const { written } = applied.edited;
	if (written.length === 0 && record?.proposed == null && !leftAnUnrecordedPull(applied)) return null;
	const known = repository.pulls.get(planId);
	const pull = known === void 0 ? await context.reader.findPull(pullBranch(planId)) : known;
	if (written.length === 0 && waitsUnread(applied)) return pull === null ? null : {
		number: pull.number,
		url: pull.url
	};
	if (written.length === 0) return pull === null ? null : closeProposal(context, pull);
	if (pull?.state === "open") {
		const proposed = await fileAt(context, path, pull);
		const refused = readRefused(pull.body);
		const ticks = written.filter(({ key }) => !refused.has(key));
		if (ticks.length === 0) return closePull(context, pull, refused);
		const edited = editPlan(plan, ticks, undoOf(applied), null);
		if (proposed?.blob === blobSha(edited.bytes)) return {
			number: pull.number,
			url: pull.url
		};
		if (pull.foreignCommits) return holdsForeignCommits(path, `Pull request #${pull.number}`);
		return propose(context, repository, {
			plan: {
				...applied,
				edited
			},
			pull,
			refused
		});
	}
	const refused = pull?.state === "closed" ? await findRefused(context, repository, applied, pull) : /* @__PURE__ */ new Set();
	const ticks = written.filter(({ key }) => !refused.has(key));
	if (ticks.length === 0) {
		if (pull === null) throw new InternalError(`Ticks of ${path} were refused, and no pull request was closed.`);
		return {
			message: `Closing pull request #${pull.number} rejected ${count(written.length, "tick")} of ${path}.`,
			hint: "Reopen it to accept them after all, or reopen the issues."
		};
	}
	const edited = editPlan(plan, ticks, undoOf(applied), null);
	return propose(context, repository, {
		plan: {
			...applied,
			edited
		},
		pull: null,
		refused
	});
}
async function closePull({ writer }, pull, refused) {
	await writer.updatePull(pull.number, {
		state: "closed",
		body: markResolved(renderPullBody("", refused))
	});
	return null;
}
async function closeProposal({ writer }, pull) {
	const isHistory = isResolved(pull.body) && readRefused(pull.body).size === 0;
	if (pull.state === "merged" || pull.state === "closed" && isHistory) return null;
	await writer.updatePull(pull.number, {
		body: markResolved(renderPullBody("", /* @__PURE__ */ new Set())),
		...pull.state === "open" ? { state: "closed" } : {}
	});
	return null;
}
function holdsForeignCommits(path, place) {
	return {
		message: `${place} contains commits that plansync did not make; ${path} was not updated there.`,
		hint: "Merge or close its pull request and delete the branch; the next run proposes what is left."
	};
}
async function propose({ writer }, repository, { plan, pull, refused }) {
	const { branch, commit } = repository.look.tip;
	const { path, blob } = plan.tracked.file;
	if (commit === null || plan.edited === null) return null;
	const message = commitMessage(repository.settings.commitHeadline, [plan]);
	const name = pullBranch(plan.tracked.planId);
	try {
		await writer.putBranch(name, commit, [{
			path,
			blob,
			bytes: plan.edited.bytes
		}], message);
	} catch (error) {
		if (error instanceof MovedError) return holdsForeignCommits(path, `The branch ${name}`);
		throw error;
	}
	const title = `plansync: ticks for ${sanitizePlain(path)}`;
	const body = renderPullBody(message.body, refused);
	try {
		if (pull === null) return await writer.openPull(name, branch, title, body);
		await writer.updatePull(pull.number, { body });
		return {
			number: pull.number,
			url: pull.url
		};
	} catch (error) {
		if (!(error instanceof PermissionError)) throw error;
		return {
			message: `The ticks of ${path} are on the branch ${name}: ${error.message}`,
			hint: error.hint
		};
	}
}
async function fileAt({ reader }, path, pull) {
	const { files, contents } = await reader.readFiles({
		at: pull.head,
		paths: [path]
	});
	const file = files.find((entry) => entry.path === path);
	const bytes = file === void 0 ? void 0 : contents.get(file.blob);
	return file === void 0 || bytes === void 0 ? null : {
		blob: file.blob,
		bytes
	};
}
async function findRefused(context, { settings }, { tracked, edited }, pull) {
	const refused = new Set(readRefused(pull.body));
	if (isResolved(pull.body)) return refused;
	const { plan, path } = tracked.file;
	const proposed = await fileAt(context, path, pull);
	const file = proposed === null ? null : readPlanFile(path, proposed.blob, proposed.bytes, settings);
	if (plan === null || file?.plan == null) return refused;
	const { afterOf } = matchItems(plan, file.plan);
	const isProposed = ({ index, to }) => {
		const at = afterOf.get(index);
		return at !== void 0 && file.plan?.items[at]?.state === to;
	};
	for (const tick of edited?.written ?? []) if (isProposed(tick)) refused.add(tick.key);
	return refused;
}
// src/record/away-record.ts
function awayRecord({ record, why, rescued }, isWritten) {
	const isElsewhere = (key) => rescued.has(key) && isWritten(key);
	const hasMoved = [...record.items.map(([key]) => key), ...record.unread.map(({ key }) => key)].some(isElsewhere);
	if (record.away === why && !hasMoved) return null;
	return {
		...record,
		away: why,
		items: record.items.map((entry) => isElsewhere(entry[0]) ? [
			"",
			0,
			entry[2],
			entry[3]
		] : entry),
		unread: record.unread.map((entry) => isElsewhere(entry.key) ? {
			...entry,
			key: "",
			issue: 0
		} : entry)
	};
}
// src/reconcile/next-record.ts
function nextRecord(run) {
	const { items } = run.changes;
	return {
		format: 2,
		plan: run.planId,
		path: run.plan.path,
		branch: run.branch,
		repository: run.repository,
		base: run.base,
		next: run.next,
		fingerprint: run.fingerprint,
		writer: run.writer,
		follower: run.follower,
		choice: run.choice,
		labels: [...run.labels],
		outside: run.outside,
		items: items.flatMap((row) => row.item.unread === void 0 ? [[
			row.key,
			numberOf(row),
			row.item.line,
			agreedState(row)
		]] : []),
		unread: items.flatMap((row) => row.item.unread === void 0 ? [] : [unreadRow(items, row)]),
		except: excepts(run),
		undo: undos(run),
		cascades: Object.fromEntries(Object.entries(run.changes.cascades).map(([key, below]) => [key, [...below]])),
		gone: { ...stillGone(run.gone, items) },
		orphans: { ...run.changes.orphans },
		away: null,
		proposed: run.proposed,
		refs: run.refs,
		results: run.results
	};
}
function numberOf({ issue }) {
	return issue === null ? 0 : issue.number;
}
function agreedState({ outcome }) {
	return outcome.issue ?? outcome.plan;
}
function unreadRow(items, row) {
	const { item, key } = row;
	if (item.parent === null) throw new InternalError("The plan itself, which has no line, was not read.");
	return {
		at: item.index,
		key,
		issue: numberOf(row),
		kind: item.kind,
		title: item.title,
		id: item.id,
		text: item.text,
		section: [...item.section],
		parent: itemAt(items, item.parent).key,
		below: item.children.map((index) => itemAt(items, index)).filter((child) => child.item.unread === void 0).map((child) => child.key),
		state: item.state
	};
}
function excepts(run) {
	const unfinished = unfinishedAspects(run.unfinished, run.changes.circular);
	const result = {};
	for (const row of run.changes.items) {
		const { key, issue, base, outcome } = row;
		const { index } = row.item;
		const except = exceptOf(run, row);
		const aspects = unfinished.get(key);
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
	}
	return {
		...result,
		...derivedExcepts(run, result)
	};
}
function derivedExcepts(run, excepts) {
	const { plan, unwritable } = run;
	const { items } = run.changes;
	const exceptAt = (index) => excepts[String(index)];
	const asRead = rollUpBase(plan, exceptAt, ({ state }) => state);
	const asNext = rollUpBase(plan, exceptAt, ({ index, state }) => unwritable.has(index) ? state : itemAt(items, index).outcome.plan);
	const result = {};
	for (const { item, outcome } of items) {
		const { index, stateFrom } = item;
		const except = excepts[String(index)];
		const follows = outcome.plan;
		if (stateFrom !== "children" || except?.plan !== void 0) continue;
		if (!(follows === asRead[index] && (run.next === null || follows === asNext[index]))) result[String(index)] = {
			plan: follows,
			...except
		};
	}
	return result;
}
function unfinishedAspects(operations, circular) {
	const aspects = new Map([...circular].map((key) => [key, /* @__PURE__ */ new Set(["blockers"])]));
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
		case "adopt":
		case "comment":
		case "close-duplicate": return [];
	}
}
function exceptOf(run, { item, base, outcome }) {
	if (outcome.conflict && base !== null) return {
		plan: base.planState,
		issue: base.issueState
	};
	if (item.unread !== void 0 && base !== null) return base.issueState === base.planState && (outcome.issue ?? base.issueState) === base.issueState ? null : {
		plan: base.planState,
		issue: base.issueState
	};
	if (outcome.closedAway && outcome.issue !== null && outcome.issue !== "open") return {
		issue: outcome.issue,
		away: true
	};
	if (outcome.waits) return {
		plan: "open",
		issue: "open"
	};
	const written = run.unwritable.has(item.index) ? base?.planState ?? "open" : outcome.plan;
	return outcome.issue === null || outcome.issue === written ? null : { issue: outcome.issue };
}
function undos(run) {
	const result = {};
	for (const { key, base, outcome } of run.changes.items) {
		const undo = run.undo.get(key) ?? base?.undo ?? run.previous?.undo[key];
		if (undo !== void 0 && outcome.plan === "done") result[key] = undo;
	}
	return result;
}
function saysTheSame(previous, next, text) {
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
		follower: "",
		choice: "",
		branch: null,
		items: record.items.map(([key, issue]) => [
			key,
			issue,
			0,
			null
		]),
		except: {}
	});
	return normal(previous) === normal(next) && toldBy(previous, text) === toldBy(next, text);
}
function toldBy(record, text) {
	return (joinBase(record, text)?.items)?.map(({ planState, issueState, stale }) => [
		planState,
		issueState,
		...[...stale].sort()
	].join()).join(" ");
}
// src/sync/write-back/write-records.ts
function recordsBefore({ repository, plans }) {
	return {
		commit: repository.look.state.commit,
		records: new Map(plans.flatMap(({ tracked: { planId, record } }) => record === null ? [] : [[planId, record]]))
	};
}
async function writeRecords({ writer }, { repository, plans }, before) {
	const files = /* @__PURE__ */ new Map();
	const all = plans.flatMap((plan) => {
		const record = recordOf(repository, plan);
		const { text } = plan.tracked;
		return record === null || text === null ? [] : [{
			plan,
			record,
			text
		}];
	});
	const changed = all.filter(({ plan, record, text }) => {
		const known = before.records.get(record.plan);
		return known === void 0 || plan.tracked.contact !== null || !saysTheSame(known, record, text);
	});
	const written = changed.length === 0 && hasUnrecordedEdits(repository, plans) ? all.slice(0, 1) : changed;
	for (const { plan, record } of written) {
		files.set(recordPath(record.plan), renderRecord(record));
		const allowance = nextAllowance(repository, plan, record, unfinished(plan).length === 0);
		if (allowance !== void 0) files.set(allowancePath(record.plan), allowance);
	}
	for (const { plan } of all) if (plan.tracked.answers.length > 0 && plan.tracked.answers.every((answer) => isHeeded(plan, answer))) files.set(answersPath(plan.tracked.planId), null);
	const isWritten = (key) => plans.some((plan) => isActive(plan) && plan.changes?.items.some((row) => row.key === key) === true);
	for (const away of repository.away) {
		const record = awayRecord(away, isWritten);
		if (record !== null) files.set(recordPath(record.plan), renderRecord(record));
	}
	if (files.size === 0) return before;
	return {
		commit: await writer.writeState(before.commit, files, "Record the state of the plans"),
		records: new Map([...before.records, ...written.map(({ record }) => [record.plan, record])])
	};
}
function hasUnrecordedEdits(repository, plans) {
	const since = repository.look.state.committedAt;
	const isBody = ({ operation, status }) => status === "done" && operation.kind === "update" && operation.patch.body !== void 0;
	return since != null && findUnrecorded(repository, since).length > 0 || plans.some(({ applied }) => applied.some(isBody));
}
function recordOf(repository, applied) {
	const { tracked, changes, edited } = applied;
	const { plan, blob } = tracked.file;
	const { commit } = repository.look.tip;
	if (!isActive(applied) || plan === null || changes === null || commit === null) return null;
	return nextRecord({
		planId: tracked.planId,
		plan,
		base: {
			commit,
			blob
		},
		next: applied.next,
		branch: repository.look.tip.branch,
		repository: repository.look.repository.id || null,
		follower: repository.settings.follower,
		choice: repository.settings.choice,
		labels: Object.values(repository.settings.policyFor(tracked.file.path).labels).toSorted((a, b) => a < b ? -1 : 1),
		outside: tracked.isOutside,
		fingerprint: repository.settings.fingerprint,
		writer: repository.look.viewer?.login ?? "unknown",
		previous: tracked.record,
		changes,
		gone: applied.gone,
		unfinished: unfinished(applied),
		unwritable: edited?.unwritable ?? /* @__PURE__ */ new Set(),
		undo: edited?.undo ?? /* @__PURE__ */ new Map(),
		proposed: applied.target === "pull-request" ? proposedBy(applied) : null,
		refs: refsOf(changes),
		results: applied.results
	});
}
function isHeeded({ changes, tracked }, { issue, title }) {
	const at = tracked.file.plan?.items.find((item) => item.index > 0 && normaliseTitle(item.title) === title)?.index;
	return at !== void 0 && changes?.items[at]?.issue?.number === issue;
}
function proposedBy({ edited, changes, tracked }) {
	const before = tracked.record?.proposed ?? {};
	const waiting = [...(changes?.items ?? []).flatMap(({ item, key }) => {
		const to = item.unread === void 0 ? void 0 : before[key];
		return to === void 0 ? [] : [[key, to]];
	}), ...(edited?.written ?? []).map(({ key, to }) => [key, to])];
	return waiting.length === 0 ? null : Object.fromEntries(waiting);
}
function refsOf({ identity }) {
	return Object.fromEntries([...identity.answers].map(([number, answer]) => [String(number), answer]).sort(([a], [b]) => Number(a) - Number(b)));
}
function unfinished({ applied }) {
	return applied.filter(({ status }) => status !== "done").map(({ operation }) => operation);
}
// src/sync/write-back/write-back.ts
const MAX_RETRIES = 5;
async function writeBack(context, applied) {
	const { repository, plans } = applied;
	const proposed = await proposeTicks(context, repository, plans.filter((plan) => isActive(plan) && (plan.target === "pull-request" || leftAnUnrecordedPull(plan))));
	const kept = await writeRecords(context, applied, recordsBefore(applied));
	const edited = plans.filter((plan) => isActive(plan) && (plan.next !== null || plan.resultsFile.length > 0));
	const commit = edited.length === 0 ? null : await commitUnlessRefused(context, repository, edited);
	if (commit !== "refused") return {
		...applied,
		...proposed,
		commit
	};
	const redirected = new Map(edited.map((plan) => [plan, intoPull(plan)]));
	const instead = await proposeTicks(context, repository, [...redirected.values()]);
	const after = {
		...applied,
		plans: plans.map((plan) => redirected.get(plan) ?? plan)
	};
	await writeRecords(context, after, kept);
	return {
		...after,
		commit: null,
		pullRequests: [...instead.pullRequests, ...proposed.pullRequests],
		notices: [...instead.notices, ...proposed.notices]
	};
}
function intoPull(plan) {
	const results = plan.tracked.record?.results ?? null;
	return {
		...plan,
		target: "pull-request",
		next: null,
		resultsFile: [],
		results
	};
}
async function commitUnlessRefused(context, repository, plans) {
	try {
		return await commitDirectly(context, repository, plans);
	} catch (error) {
		if (error instanceof ProtectedBranchError) return "refused";
		throw error;
	}
}
async function commitDirectly(context, repository, plans) {
	const { branch, commit } = repository.look.tip;
	if (commit === null) return null;
	const message = commitMessage(repository.settings.commitHeadline, plans);
	const files = filesOf(plans);
	let head = commit;
	for (let attempt = 1;; attempt += 1) try {
		return await context.writer.commit({
			branch,
			expectedHead: head,
			files,
			message
		});
	} catch (error) {
		if (!(error instanceof MovedError) || attempt >= MAX_RETRIES) throw error;
		const unchanged = await findUnchangedHead(context, branch, files);
		if (unchanged === null) throw error;
		head = unchanged;
	}
}
function filesOf(plans) {
	return plans.flatMap(({ tracked, edited, next, resultsFile }) => {
		const { path, blob } = tracked.file;
		return [...edited === null || next === null ? [] : [{
			path,
			blob,
			bytes: edited.bytes
		}], ...resultsFile];
	});
}
async function findUnchangedHead({ reader }, branch, written) {
	const { tip, files } = await reader.readFiles({
		branch,
		paths: []
	});
	return written.every(({ path, blob }) => blobAt(files, path) === blob) ? tip.commit : null;
}
function blobAt(files, path) {
	return files.find((file) => file.path === path)?.blob ?? null;
}
// src/sync/sync.ts
async function sync(context) {
	const startedAt = context.clock.now();
	return retryMoved(context, async () => syncOnce(context, startedAt));
}
async function syncOnce(context, startedAt) {
	const found = await readRepositoryState(context.reader, { overrides: context.overrides });
	const skipped = reportSkipped(found, "sync");
	if (skipped !== null) return skipped;
	if (context.allowPartialRead && found.look.moreIssues !== null) {
		const glance = decidePlans(found);
		if (isUnchanged(glance)) return reportRun(glance, "sync");
	}
	const repository = await readRemainingIssues(context.reader, found);
	await restoreUnrecordedEdits(context, repository);
	const written = await writeBack(context, await applyDecisions(context, await decideAll(context, repository), startedAt));
	await announceHolds(context, written);
	return reportRun(written, "sync");
}
async function preview(context) {
	const found = await readRepositoryState(context.reader, {
		overrides: context.overrides,
		at: context.at
	});
	const skipped = reportSkipped(found, "preview");
	if (skipped !== null) return skipped;
	return reportRun(await decideAll(context, found), "preview");
}
export { sync as n, preview as t };
