import { n as warnOfPlan, t as lintPlan } from "./cli-lint.js";
import { n as progress } from "./cli-progress.js";
import { E as listedItems, R as cleanLine, S as dropsOut, f as heldIssues } from "./cli-assign-plans.js";
import { E as isTold, Q as itemAt, j as readTrait, o as withNothingApplied, x as escapeMarkdown } from "./cli-guard-run.js";
import { i as sharedLines } from "./cli-files.js";
import { D as PLAN_HOMES, J as FIRST_LINE, O as globMatcher, X as lineNumber, Y as NO_LINE, _t as PLAN_ITEM } from "./cli-plan-files.js";
import { c as InternalError } from "./cli-errors.js";
import { t as planProgress } from "./cli-plan-progress.js";
import { t as percent } from "./cli-progress-bar.js";
import { t as count } from "./cli-count.js";
// src/sync/report/field-notices.ts
function noticesOfFields({ settings }, plans) {
	const fields = /* @__PURE__ */ new Set();
	for (const { changes, tracked } of plans) for (const [field, meaning] of settings.policyFor(tracked.file.path).fields) if (changes?.items.some(({ item, issue }) => item.fields[field] !== void 0 && issue !== null && !isTold(issue, meaning)) === true) fields.add(field);
	if (fields.size === 0) return [];
	return [{
		level: "info",
		message: `This server has no place for what plans say under ${[...fields].join(", ")}: that stays in the plans.`,
		hint: "No action is needed; it flows once the server has issue types and issue fields."
	}];
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
// src/sync/report/news.ts
function newsSince(base, plan, { items }) {
	if (base === null) return () => true;
	const turned = new Set(items.filter(isTurned).map(({ item }) => item.line));
	const isNewInText = newInText(base, plan);
	return (diagnostic) => turned.has(diagnostic.line) || isNewInText(diagnostic);
}
function isTurned({ issue, base }) {
	return issue !== null && base !== null && issue.state === "open" !== (base.issueState === "open");
}
function newInText(base, plan) {
	const before = base.plan.text;
	if (before === plan.text) return () => false;
	const pairs = new Map(sharedLines(linesOf(before), linesOf(plan.text)).map(([old, now]) => [lineNumber(now + 1), lineNumber(old + 1)]));
	const linted = new Set(warnOfPlan(plan).map(identityOf));
	const lintedBefore = new Set(warnOfPlan(base.plan).map(identityOf));
	return (diagnostic) => {
		const line = pairs.get(diagnostic.line);
		if (line === void 0) return true;
		return linted.has(identityOf(diagnostic)) && !lintedBefore.has(identityOf({
			...diagnostic,
			line
		}));
	};
}
function differedBefore(base) {
	if (base === null) return false;
	const { planState, issueState, titles, traits, parents, orders, closedAway, key, host } = base;
	return planState !== issueState || closedAway || titles !== null && titles.plan !== titles.issue || traits !== null && traits.plan.join("\n") !== traits.issue.join("\n") || orders !== null && orders.plan.join("\n") !== orders.issue.join("\n") || parents !== null && host !== null && parents.plan === host && parents.issue !== base.hostIssue && key !== "";
}
function identityOf({ code, line, message }) {
	return `${code} ${line} ${message.replaceAll(/\bline \d+/g, "line")}`;
}
function linesOf(text) {
	return text.split(/\r\n?|\n/);
}
// src/sync/report/repository-notices.ts
function noticesOf(repository, hasNewIssues) {
	const { capabilities, missed } = repository.look;
	const notices = [];
	if (!capabilities.subIssues && hasNewIssues) notices.push({
		level: "info",
		message: "This server has no sub-issues: tasks are listed in the text of the issue above them.",
		hint: "No action is needed; the hierarchy appears once the server supports sub-issues."
	});
	const idle = globsWithoutFile(repository);
	if (idle.length > 0 && !missed) notices.push({
		level: "warning",
		message: `No file matches ${idle.map((glob) => `\`${glob}\``).join(", ")}.`,
		hint: "Correct or remove the glob under `plans` in .github/plansync.yml, or in the workflow."
	});
	if (missed) notices.push({
		level: "warning",
		message: "The repository has too many files to look for plans in all of its folders; some may be missing.",
		hint: "Name the plan files, or their folders, in the `plans` input. Until then nothing counts as removed."
	});
	for (const path of repository.unreadableRecords) notices.push({
		level: "warning",
		message: `The record ${path} can't be read; it is rebuilt from the markers in the issues.`,
		hint: "No action is needed."
	});
	return notices;
}
function globsWithoutFile({ settings, look }) {
	if (settings.globs === PLAN_HOMES) return [];
	return settings.globs.filter((glob) => !glob.startsWith("!")).filter((glob) => {
		const fits = globMatcher([glob]);
		return !look.files.some(({ path }) => fits(path));
	});
}
// src/reconcile/merge/trait-text.ts
function traitText({ trait, name, isSet }) {
	const found = readTrait(trait);
	switch (found.kind) {
		case "started": return isSet ? "started" : "no longer started";
		case "tag": return isSet ? `#${found.tag}` : `no longer #${found.tag}`;
		case "owner": return isSet ? `owned by ${found.login}` : `no longer owned by ${found.login}`;
		case "field": return isSet ? `of ${found.field} ${name}` : `no longer of ${found.field} ${name}`;
	}
}
// src/sync/report/report-items.ts
function isOldNews(result, base) {
	if (result === "conflicting" || result === "drifted") return differedBefore(base);
	return result === "dropped" && (base === null || dropsOut(base.planState, base.issueState));
}
function reportItems(plan, changes, held = /* @__PURE__ */ new Map()) {
	const results = collectResults(plan, changes);
	return changes.items.slice(1).map(({ item, key, issue, outcome, traits, base }) => {
		const { state } = outcome;
		const taken = issue === null || state !== "open" ? void 0 : held.get(issue.number);
		const { result, reason } = results.get(key) ?? restOf(changes, {
			item,
			issue
		}, state);
		return {
			key,
			kind: item.kind,
			title: item.title,
			line: item.line,
			parent: item.parent === null || item.parent === 0 ? null : itemAt(changes.items, item.parent).item.line,
			state,
			started: traits.isStarted,
			issue: issue?.number ?? null,
			...taken !== void 0 && { taken },
			dependsOn: item.dependsOn.map((index) => itemAt(changes.items, index).item.line),
			fields: item.fields,
			result,
			reason,
			...isOldNews(result, base) && { isOld: true }
		};
	});
}
function collectResults({ applied, edited }, changes) {
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
	for (const take of changes.takes) results.set(take.key, takenResult(take, edited?.refused.get(take)));
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
function takenResult(take, refused) {
	const [said, left] = takeTexts(take);
	return refused === void 0 ? {
		result: "taken",
		reason: said
	} : {
		result: "drifted",
		reason: `${left}: ${refused}`
	};
}
function takeTexts(take) {
	const { title, source } = take;
	switch (take.kind) {
		case "title": return [`#${source} was renamed to "${title}"`, `its title on GitHub, "${title}", stays there`];
		case "line": return [`#${source} was added below it: "${title}"`, `#${source} was added below it and gets no line`];
		case "move": return [`#${source} was put below another issue`, `#${source} was put below another issue and stays there`];
		case "trait": return [`#${source} is ${traitText(take)}`, `#${source} is ${traitText(take)}, and the plan does not say so`];
		case "order": return [`the sub-issues of #${source} were reordered`, `the sub-issues of #${source} were reordered and stay so`];
	}
}
const TELLING = /* @__PURE__ */ new Set([
	"conflict",
	"unread",
	"doubtful"
]);
const RESULTS = {
	conflict: "conflicting",
	drift: "drifted",
	proposed: "proposed",
	orphan: "drifted",
	copy: "drifted",
	gone: "skipped",
	unread: "unread",
	doubtful: "held"
};
function whyDropped(item, issue) {
	if (item.state === "dropped") return "dropped in the plan";
	if (issue?.state !== "closed") return "what it belongs to was dropped";
	return `closed ${issue.closeReason === "duplicate" ? "as a duplicate" : "as not planned"}${issue.closedBy === null ? "" : ` by ${issue.closedBy.login}`}: it is out of the progress`;
}
function noteOf({ changes }) {
	return changes.flatMap((change) => change.kind === "text" ? [change.note] : []).find((note) => note !== null) ?? null;
}
function messageOf({ kind, key }, error) {
	if (error === null) throw new InternalError(`The operation ${kind} of ${key} failed without an error.`);
	return error.message;
}
function restOf(changes, { item, issue }, state) {
	if (state === "dropped") return {
		result: "dropped",
		reason: whyDropped(item, issue)
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
// src/sync/report/report-operations.ts
function reportOperations(plan, end) {
	const { operations = [], ticks = [], takes = [], hold = null } = plan.changes ?? {};
	const isPlanned = end.mode === "preview" || hold !== null;
	return [
		...(isPlanned ? operations.map((operation) => ({
			operation,
			status: "planned",
			issue: null,
			error: null
		})) : plan.applied).flatMap((operation) => rowsOf(plan, operation)),
		...ticks.map((tick) => reportTick(plan, tick, isPlanned ? "planned" : tickStatus(plan, tick, end))),
		...takes.flatMap((take) => reportTake(plan, take, isPlanned ? "planned" : writtenStatus(plan, end)))
	];
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
	return describe(operation).map((row) => ({
		...row,
		...shared
	}));
}
function describe(operation) {
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
				case "assign": return {
					kind: "update",
					detail: `owners ${[...change.added.map((login) => `+${login}`), ...change.removed.map((login) => `-${login}`)].join(" ")}`
				};
				case "field": return {
					kind: "update",
					detail: change.value === null ? `no ${change.field}` : `${change.field} ${change.value}`
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
function reportTick({ tracked, edited, changes }, tick, status) {
	const own = changes === null ? null : itemAt(changes.items, tick.index).issue;
	return {
		kind: tick.to === "done" ? "tick" : "untick",
		item: tick.key,
		title: tracked.file.plan?.items[tick.index]?.title ?? tick.key,
		issue: own?.number ?? null,
		detail: tick.why,
		status,
		error: edited?.unwritable.has(tick.index) ? {
			message: "The plan has no place for this mark.",
			hint: "Give the item a box, or a status field."
		} : null
	};
}
function tickStatus(plan, tick, end) {
	if (plan.edited?.unwritable.has(tick.index)) return "failed";
	return writtenStatus(plan, end);
}
function writtenStatus({ next }, { commit }) {
	return next !== null && commit !== null ? "done" : "planned";
}
function reportTake({ tracked, edited }, take, status) {
	if (edited?.refused.has(take) === true) return [];
	const titleAt = (index) => tracked.file.plan?.items[index]?.title ?? take.key;
	const title = titleAt(take.index);
	const shared = {
		item: take.key,
		issue: take.source,
		status,
		error: null
	};
	switch (take.kind) {
		case "title": return [{
			...shared,
			kind: "retitle",
			title: take.title,
			detail: `from "${title}"`
		}];
		case "line": return [{
			...shared,
			kind: "add",
			title: take.title,
			detail: `below "${title}"`
		}];
		case "move": return [{
			...shared,
			kind: "relocate",
			title,
			detail: `below "${titleAt(take.to)}"`
		}];
		case "trait": return [{
			...shared,
			kind: "mark",
			title,
			detail: traitText(take)
		}];
		case "order": return [{
			...shared,
			kind: "relocate",
			title,
			detail: "what is below it, in the order of its sub-issues"
		}];
	}
}
// src/report/change-groups.ts
function verbOf(operation) {
	switch (operation.kind) {
		case "close": return operation.detail.startsWith("as not planned") ? "drop" : "close";
		case "close-duplicate": return "close duplicate";
		case "update":
		case "reorder":
		case "block":
		case "unblock":
		case "comment": return "update";
		case "create":
		case "adopt":
		case "rename":
		case "move":
		case "reopen":
		case "tick":
		case "untick":
		case "retitle":
		case "add":
		case "relocate":
		case "mark": return operation.kind;
	}
}
function quietIssues(plan) {
	const loud = new Set(plan.operations.filter((operation) => verbOf(operation) !== "update").map(({ item }) => item));
	const quiet = /* @__PURE__ */ new Map();
	for (const operation of plan.operations) if (!loud.has(operation.item) && !quiet.has(operation.item)) quiet.set(operation.item, operation);
	return [...quiet.values()];
}
function countMails(operations) {
	const loud = /* @__PURE__ */ new Set([
		"create",
		"reopen",
		"close",
		"drop",
		"close duplicate"
	]);
	return operations.filter((operation) => loud.has(verbOf(operation)) || operation.kind === "comment").length;
}
// src/report/change-counts.ts
function countChanges(operations) {
	const of = (...kinds) => operations.filter(({ kind }) => kinds.includes(kind)).length;
	const ofVerb = (verb) => operations.filter((operation) => verbOf(operation) === verb).length;
	const itemsOf = (fits) => new Set(operations.filter(fits).map(({ item }) => item));
	const named = itemsOf(({ kind }) => NAMED.has(kind));
	const updated = itemsOf((operation) => {
		const verb = verbOf(operation);
		return verb === "rename" || verb === "move" || verb === "update" && !named.has(operation.item);
	});
	return {
		created: of("create"),
		adopted: of("adopt"),
		updated: updated.size,
		renamed: of("rename"),
		moved: of("move"),
		closed: of("close", "close-duplicate"),
		notPlanned: ofVerb("drop"),
		duplicates: ofVerb("close duplicate"),
		reopened: of("reopen"),
		ticked: of("tick"),
		unticked: of("untick"),
		taken: of("retitle", "add", "relocate", "mark")
	};
}
const NAMED = /* @__PURE__ */ new Set([
	"create",
	"adopt",
	"close",
	"close-duplicate",
	"reopen",
	"tick",
	"untick",
	"retitle",
	"add",
	"relocate",
	"mark"
]);
function sayChanges(counts, tense) {
	const at = tense === "future" ? 0 : 1;
	const issues = ISSUE_WORDS.flatMap(({ name, words, parts }) => {
		const number = counts[name];
		const notes = parts.flatMap(({ part, said }) => counts[part] === 0 ? [] : [counts[part] === number ? said : `${counts[part]} ${said}`]);
		return number === 0 ? [] : [{
			word: words[at],
			number,
			notes
		}];
	});
	const items = ITEM_WORDS.flatMap(({ name, words }) => counts[name] === 0 ? [] : [{
		word: words[at],
		number: counts[name],
		notes: []
	}]);
	const taken = counts.taken === 0 ? [] : [`${tense === "future" ? "take" : "took"} ${count(counts.taken, "change")} from GitHub`];
	return enumerate([
		...phrases(issues, "issue"),
		...phrases(items, "item"),
		...taken
	]);
}
const ISSUE_WORDS = [
	{
		name: "reopened",
		words: ["reopen", "reopened"],
		parts: []
	},
	{
		name: "created",
		words: ["create", "created"],
		parts: []
	},
	{
		name: "adopted",
		words: ["adopt", "adopted"],
		parts: []
	},
	{
		name: "closed",
		words: ["close", "closed"],
		parts: [{
			part: "notPlanned",
			said: "as not planned"
		}, {
			part: "duplicates",
			said: "as a duplicate"
		}]
	},
	{
		name: "updated",
		words: ["update", "updated"],
		parts: [{
			part: "renamed",
			said: "renamed"
		}, {
			part: "moved",
			said: "moved"
		}]
	}
];
const ITEM_WORDS = [{
	name: "ticked",
	words: ["tick", "ticked"]
}, {
	name: "unticked",
	words: ["untick", "unticked"]
}];
function phrases(counted, noun) {
	return counted.map(({ word, number, notes }, at) => {
		return `${word} ${number}${at > 0 ? "" : ` ${noun}${number === 1 ? "" : "s"}`}${notes.length === 0 ? "" : ` (${notes.join(", ")})`}`;
	});
}
function enumerate(parts) {
	const last = parts.at(-1);
	if (last === void 0) return "";
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
// src/sync/report/totals.ts
function countTotals(plans, end) {
	const operations = plans.filter(({ outcome }) => outcome !== "held").flatMap((plan) => plan.operations);
	const { renamed: _renamed, moved: _moved, notPlanned: _notPlanned, duplicates: _duplicates, ...counts } = countChanges(operations.filter(({ status }) => status === "done" || status === "planned"));
	const items = plans.flatMap((plan) => plan.items);
	const done = plans.reduce((sum, plan) => sum + plan.done, 0);
	const total = plans.reduce((sum, plan) => sum + plan.total, 0);
	const written = operations.filter(({ status }) => status === "done");
	return {
		...counts,
		proposed: items.filter(({ result }) => result === "proposed").length + plans.reduce((sum, { proposals }) => sum + proposals.length, 0),
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
		orphans: [],
		proposals: []
	};
}
// src/sync/report/report-away.ts
const MAX_NAMED = 20;
function reportAway(repository, { record, why, rescued }) {
	const numbers = listedItems(record).flatMap(([key, number]) => number === 0 || rescued.has(key) ? [] : [number]);
	const open = numbers.filter((number) => repository.issues.find(number)?.state === "open");
	const shared = reportRefused({
		path: record.path,
		id: record.plan,
		diagnostics: []
	}, []);
	const left = `its ${count(numbers.length, "issue")} (${namesOf(open)}) are left as they are`;
	const leave = `end it: \`plansync leave --plan ${record.path} --close\` closes them, \`--keep\` in its place lets them stay open`;
	return {
		...shared,
		outcome: why === "left-out" ? "left-out" : "orphaned",
		reason: why === "replaced" ? `another plan is at its path; ${left}. Restore it under any name, or ${leave}` : why === "gone" ? `its file is gone; ${left}. Restore the file, or ${leave}` : `the choice of plans leaves it out; ${left}. Include it again, or ${leave}`,
		issue: record.items[0]?.[1] || null
	};
}
function namesOf(open) {
	const named = open.slice(0, MAX_NAMED).map((number) => `#${number}`);
	const more = open.length > MAX_NAMED ? [`${open.length - MAX_NAMED} more`] : [];
	return open.length === 0 ? "none open" : `${open.length} open: ${[...named, ...more].join(", ")}`;
}
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
		line: item.line === NO_LINE ? FIRST_LINE : item.line,
		column: item.column
	}];
}
// src/sync/report/report-run.ts
function reportRun(stage, mode) {
	const { repository, plans: reached, commit, pullRequests, notices } = "commit" in stage ? stage : unwritten(stage);
	const end = {
		mode,
		commit
	};
	const { claims } = repository.look;
	const held = claims === null ? /* @__PURE__ */ new Map() : heldIssues(claims, (issue) => isOpenIssue(repository, issue));
	const plans = [...reached.map((plan) => reportPlan(plan, end, held)), ...repository.away.filter(({ record, why }) => record.away !== why).map((away) => reportAway(repository, away))];
	const totals = countTotals(plans, end);
	const isIncomplete = totals.remaining > 0;
	return {
		version: 1,
		mode,
		skipped: null,
		outcome: totals.failed > 0 ? "failed" : isIncomplete ? "incomplete" : "complete",
		repository: repository.repo,
		plans,
		totals,
		commit,
		pullRequest: pullRequests[0] ?? null,
		notices: [
			...noticesOf(repository, plans.some(({ operations }) => operations.some(({ kind }) => kind === "create"))),
			...noticesOfEdits(repository, reached),
			...noticesOfFields(repository, reached),
			...notices.map((notice) => ({
				...notice,
				level: "warning"
			}))
		]
	};
}
function isOpenIssue({ issues }, number) {
	return issues.all.find((issue) => issue.number === number)?.state === "open";
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
function reportPlan(applied, end, held) {
	const { changes, tracked } = applied;
	const { file, planId, base } = tracked;
	const shared = {
		path: file.path,
		id: planId,
		diagnostics: file.diagnostics
	};
	if (file.plan === null || changes === null) return reportRefused(shared, file.diagnostics);
	const { plan } = file;
	const counts = changes.hold === null ? planProgress(plan, changes) : progress(plan);
	const operations = reportOperations(applied, end);
	const failed = operations.some(({ status }) => status === "failed");
	const outcome = outcomeOf(changes, operations.length > 0, failed);
	return {
		...shared,
		diagnostics: withNews(diagnosticsOf(file.diagnostics, plan, changes, end.mode), newsSince(base, plan, changes)),
		title: plan.title,
		status: plan.status?.text ?? plan.items[0]?.fields.status ?? null,
		outcome,
		reason: reasonOf(changes, outcome, plan),
		...outcome === "held" && { version: file.blob },
		done: counts.done,
		total: counts.total,
		dropped: counts.dropped,
		before: base === null ? null : progress(base.plan),
		issue: changes.items[0]?.issue?.number ?? null,
		items: reportItems(applied, changes, held),
		operations,
		orphans: issuesWithoutItem(changes, ({ kind }) => kind !== "proposed"),
		proposals: issuesWithoutItem(changes, ({ kind }) => kind === "proposed")
	};
}
function issuesWithoutItem({ disagreements }, fits) {
	return disagreements.filter(fits).flatMap(({ index, issue, why }) => index === null && issue !== null ? [{
		issue,
		reason: why
	}] : []);
}
function diagnosticsOf(found, plan, changes, mode) {
	const shown = mode === "preview" ? found : found.filter(({ severity }) => severity !== "info");
	const linted = (mode === "preview" ? lintPlan(plan) : warnOfPlan(plan)).filter((diagnostic) => !isSettledOnGitHub(diagnostic, changes));
	return [
		...shown,
		...linted,
		...doubtsOf(plan, changes)
	].sort((a, b) => a.line - b.line || a.column - b.column);
}
function isSettledOnGitHub({ code, line }, { items }) {
	if (code !== "ticked-with-open-children") return false;
	return items.some(({ item, issue }) => item.line === line && issue?.state === "closed");
}
function withNews(diagnostics, isNew) {
	return diagnostics.map((diagnostic) => isNew(diagnostic) ? diagnostic : {
		...diagnostic,
		isOld: true
	});
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
function withLimitNotice(report, limitedUntil) {
	if (limitedUntil === null) return report;
	const notice = {
		level: "warning",
		message: `GitHub's limits ended this run; they allow more at ${new Date(limitedUntil).toISOString()}.`,
		hint: "The next run continues where this one stopped."
	};
	return {
		...report,
		notices: [...report.notices, notice]
	};
}
export { countTotals as a, countMails as c, reportOperations as d, traitText as f, renderProse as i, quietIssues as l, withLimitNotice as n, countChanges as o, allowCommand as r, sayChanges as s, reportRun as t, verbOf as u };
