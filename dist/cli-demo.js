import { t as __commonJSMin } from "./cli-rolldown-runtime.js";
import { c as InternalError, i as EXIT } from "./cli-errors.js";
import { t as count } from "./cli-count.js";
import { s as isRefusal } from "./cli-free-work.js";
import { t as claimWork } from "./cli-claim-work.js";
import { t as finishWork } from "./cli-finish-work.js";
import { t as issueNumber } from "./cli-issue-number.js";
import { t as typedAs } from "./cli-typed-as.js";
import { t as epochMs } from "./cli-epoch-ms.js";
import { n as sessionOf } from "./cli-session.js";
import { t as createClaims } from "./cli-claims.js";
import { n as remoteIn, t as createRemoteContext } from "./cli-remote.js";
import { t as sync } from "./cli-sync.js";
import { t as require_picocolors } from "./cli-picocolors.js";
import { t as wrapAnsi } from "./cli-wrap-ansi.js";
import { t as fit } from "./cli-text-width.js";
import { t as elementAt } from "./cli-element-at.js";
import { a as parsePlan } from "./cli-plan-files.js";
import { n as progress } from "./cli-progress.js";
import { n as progressBar, t as percent } from "./cli-progress-bar.js";
import { join } from "node:path";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createHash, createHmac, createPublicKey, generateKeyPairSync, randomBytes, randomUUID, verify } from "node:crypto";
import { tmpdir } from "node:os";
// src/cli/demo/agents-act.ts
const AGENTS_PLAN_PATH = "docs/plans/night-shift.md";
const PLAN = `# Night shift

## Step 1: Sweep the quay

- [ ] Clear the ropes
- [ ] Sweep

## Step 2: Check the lights

- [ ] Green light
- [ ] Red light

## Step 3: Fill the tanks

- [ ] Fresh water
- [ ] Diesel

## Step 4: Move the crane

**Depends On**: Step 1

- [ ] Unlock the rails
- [ ] Move it to berth 4

## Step 5: Load the ferry

**Depends On**: Step 3, Step 4

- [ ] Parcels
- [ ] Mail

## Step 6: Write the log

**Depends On**: Step 2, Step 5

- [ ] Write the log
`;
const NAMES$1 = [
	"claude@quay",
	"codex@quay",
	"copilot@office",
	"gemini@office"
];
async function playAgents(stage, narrator) {
	narrator.chapter("Ada pushes a plan, and every step and task gets an issue");
	stage.pushPlan(PLAN, "ada", "Plan the night shift");
	await stage.sync();
	narrator.fact(stage.repo.issues().length > 0, `${count(stage.repo.issues().length, "issue")}: step 4 waits for step 1, step 6 for all others`);
	narrator.chapter("Four agents start at once");
	const finished = [];
	let losses = 0;
	const work = async (agent) => {
		for (let turn = 0; turn < MOST_TURNS; turn += 1) {
			const claim = await claimWork(agent, null);
			if (isRefusal(claim)) {
				if (claim.reason === "everything is done") return;
				losses += 1;
				await pause();
				continue;
			}
			const { number, title } = claim.item;
			const done = number === null ? null : await finishWork(agent, issueNumber(number), { evidence: "tests pass" });
			if (done !== null && !isRefusal(done) && number !== null) finished.push({
				by: agent.me.holder,
				number,
				title
			});
		}
	};
	await Promise.all(NAMES$1.map(async (name) => work(stage.agent(name))));
	narrator.show(finished.map(({ by, number, title }) => ({ text: `${by.padEnd(16)} #${number} ${title}` })));
	narrator.fact(new Set(finished.map(({ number }) => number)).size === finished.length, `${count(finished.length, "step")} finished, none of them twice, although all four always asked for the best one`);
	narrator.fact(losses > 0, `${count(losses, "time")} somebody was told that nothing is free at the moment, and why`);
	const order = finished.map(({ title }) => title);
	narrator.fact(order.indexOf("Step 1: Sweep the quay") < order.indexOf("Step 4: Move the crane"), "no step was begun before those that it waits for");
	narrator.chapter("The next sync ticks the boxes");
	const { report } = await stage.sync();
	const boxes = stage.text().match(/- \[x\]/g)?.length ?? 0;
	narrator.fact(!stage.text().includes("- [ ]"), `all ${boxes} boxes are ticked`);
	narrator.fact(report.commit !== null && report.totals.held === 0, "by one commit, which no guard held: the claims say who finished what");
	const again = await stage.sync();
	narrator.fact(again.requests.every(({ isWrite }) => !isWrite), "another sync writes nothing: labels and claims of finished work are gone");
}
const MOST_TURNS = 200;
async function pause() {
	await new Promise((resolve) => setTimeout(resolve, 20));
}
// packages/github-sandbox/src/actions/file-commands.ts
function readFileCommands(text) {
	const values = {};
	const lines = text.split(/\r?\n/u);
	for (let index = 0; index < lines.length; index += 1) {
		const line = lines[index] ?? "";
		const block = /^([^=]*?)<<(.+)$/u.exec(line);
		if (block !== null) {
			const end = lines.indexOf(block[2] ?? "", index + 1);
			if (end < 0) throw new Error(`Matching delimiter not found '${block[2] ?? ""}'`);
			values[block[1] ?? ""] = lines.slice(index + 1, end).join("\n");
			index = end;
		} else if (line !== "") {
			const equals = line.indexOf("=");
			if (equals < 0) throw new Error(`Invalid format '${line}'`);
			values[line.slice(0, equals)] = line.slice(equals + 1);
		}
	}
	return values;
}
// packages/github-sandbox/src/world/refusal.ts
var Refusal = class extends Error {
	status;
	type;
	errors;
	headers;
	graphqlMessage;
	documentationUrl;
	constructor(status, message, more = {}) {
		super(message);
		this.status = status;
		this.type = more.type ?? typeOfStatus(status);
		this.errors = more.errors;
		this.headers = more.headers ?? {};
		this.graphqlMessage = more.graphqlMessage ?? message;
		this.documentationUrl = more.documentationUrl;
	}
};
function typeOfStatus(status) {
	if (status === 404 || status === 410) return "NOT_FOUND";
	return status === 403 || status === 401 ? "FORBIDDEN" : "UNPROCESSABLE";
}
function notFound() {
	return new Refusal(404, "Not Found");
}
function invalid(...errors) {
	return new Refusal(422, "Validation Failed", {
		errors,
		graphqlMessage: errors.map((error) => error.message ?? `${error.field ?? error.resource} is ${error.code}`).join(", ")
	});
}
// packages/github-sandbox/src/world/issues/issue-text.ts
const TITLE_LIMIT$1 = 256;
const BODY_LIMIT = 65536;
const LABEL_LIMITS = {
	name: 50,
	description: 100
};
function checkTitle$1(title, resource = "Issue") {
	if (title.trim() === "") throw invalid({
		resource,
		field: "title",
		code: "missing_field",
		message: "title can't be blank"
	});
	if (title.length > TITLE_LIMIT$1) throw tooLong(resource, "title", TITLE_LIMIT$1);
}
function checkBody(body, resource = "Issue") {
	if (body.length > BODY_LIMIT) throw tooLong(resource, "body", BODY_LIMIT);
}
function tooLong(resource, field, limit) {
	return invalid({
		resource,
		code: "custom",
		field,
		message: `${field} is too long (maximum is ${limit} characters)`
	});
}
// packages/github-sandbox/src/world/issues/references.ts
const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(?:(?:([\w.-]+\/[\w.-]+)?#|GH-)(\d+)|(https?:\/\/\S+\/issues\/\d+))/giu;
const MENTION = /(?<![\w`/@.-])@([a-z\d](?:[a-z\d-]{0,38})(?:\/[a-z\d._-]+)?)/giu;
const REFERENCE = /(?<![\w&/`])(?:([\w.-]+\/[\w.-]+)?#|GH-)(\d+)\b/giu;
const ISSUE_URL = /https?:\/\/([\w.:-]+)\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d+)/giu;
const SHA = /(?<![\w#@/-])([0-9a-f]{7,40})\b/gu;
function notice(world, repository, actor, text, where, from) {
	for (const ping of findPings(repository, actor, text, where)) {
		repository.pings.push(ping);
		const target = ping.kind === "cross-reference" ? findIssue(world, ping.target) : void 0;
		if (target !== void 0 && from !== null && target !== from) world.record(target, actor, {
			type: "cross-referenced",
			related: from
		});
	}
}
function findPings(repository, actor, text, where) {
	const shown = withoutCode(text);
	const pings = [];
	for (const match of shown.matchAll(MENTION)) pings.push({
		kind: "mention",
		target: match[1] ?? "",
		where,
		actor: actor.account
	});
	for (const match of shown.matchAll(REFERENCE)) {
		const target = `${match[1] ?? repository.fullName}#${match[2] ?? ""}`;
		pings.push({
			kind: "cross-reference",
			target,
			where,
			actor: actor.account
		});
	}
	for (const match of shown.matchAll(ISSUE_URL)) if (match[1] !== "redirect.github.com") pings.push({
		kind: "cross-reference",
		target: `${match[2] ?? ""}#${match[3] ?? ""}`,
		where,
		actor: actor.account
	});
	for (const match of shown.matchAll(SHA)) {
		const commit = repository.git.findCommitByPrefix(match[1] ?? "");
		if (commit !== void 0) pings.push({
			kind: "cross-reference",
			target: commit.sha,
			where,
			actor: actor.account
		});
	}
	return pings;
}
function withoutCode(text) {
	return text.replaceAll(/<!--[\s\S]*?-->/gu, " ").replaceAll(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))/gmu, " ").replaceAll(/(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/gu, " ").replaceAll(/&(?:#64|#x40|commat);/giu, "@").replaceAll(/&(?:#35|#x23|num);/giu, "#");
}
function findIssue(world, target) {
	const [fullName = "", number = ""] = target.split("#");
	return world.findRepository(fullName)?.issues.get(Number(number));
}
function findClosing(repository, text) {
	const found = /* @__PURE__ */ new Set();
	for (const match of text.matchAll(CLOSING)) {
		const url = match[3];
		const fromUrl = url === void 0 ? null : /\/([\w.-]+\/[\w.-]+)\/issues\/(\d+)/u.exec(url);
		const fullName = fromUrl?.[1] ?? match[1] ?? repository.fullName;
		const number = Number(fromUrl?.[2] ?? match[2]);
		const issue = repository.issues.get(number);
		if (fullName.toLowerCase() === repository.fullName.toLowerCase() && issue !== void 0 && issue.pull === null) found.add(issue);
	}
	return [...found];
}
// packages/github-sandbox/src/world/issues/sub-issues.ts
const CHILDREN_LIMIT = 100;
const DEPTH_LIMIT = 8;
const lastAdd = /* @__PURE__ */ new WeakMap();
function checkSubIssue(world, parent, child, replaceParent) {
	const problems = [];
	if (parent.pull !== null || child?.pull != null) problems.push("Sub issue cannot be a pull request");
	if (child !== null && parent.children.includes(child)) problems.push("Issue may not contain duplicate sub-issues");
	if (child !== null && child.parent !== null && (!replaceParent || child.parent === parent)) problems.push("Sub issue may only have one parent");
	if (child !== null && ancestors(parent).includes(child)) problems.push("Sub issue cannot be the parent issue or one of its ancestors");
	if (parent.children.length >= CHILDREN_LIMIT && (child === null || !parent.children.includes(child))) problems.push(`Parent cannot have more than ${CHILDREN_LIMIT} sub-issues`);
	if (ancestors(parent).length + (child === null ? 1 : height(child)) > DEPTH_LIMIT) problems.push(`Sub issue exceeds the maximum depth of ${DEPTH_LIMIT} levels`);
	if (child !== null && child.repository.owner !== parent.repository.owner) problems.push("Sub issue must belong to the same owner as the parent issue");
	if (problems.length === 0 && isOverlapping(world, parent)) problems.push("Priority has already been taken");
	if (problems.length > 0) {
		const text = problems.join(" and ");
		throw new Refusal(422, `An error occurred while adding the sub-issue to the parent issue. ${text}`, {
			type: "VALIDATION",
			graphqlMessage: text
		});
	}
}
function addSubIssue(world, parent, child, actor, replaceParent) {
	checkSubIssue(world, parent, child, replaceParent);
	if (child.parent !== null) removeSubIssue(world, child.parent, child, actor);
	touch$1(world, parent, child);
	parent.children = [...parent.children, child];
	child.parent = parent;
	if (world.current !== null) lastAdd.set(parent, {
		tick: world.tick,
		request: world.current.index
	});
	world.record(parent, actor, {
		type: "sub_issue_added",
		related: child
	});
	world.record(child, actor, {
		type: "parent_issue_added",
		related: parent
	});
	announce$2(world, actor, parent, child, "added");
}
function removeSubIssue(world, parent, child, actor) {
	if (child.parent !== parent) throw new Refusal(404, "Not Found", {
		type: "NOT_FOUND",
		graphqlMessage: "The provided sub-issue does not exist"
	});
	touch$1(world, parent, child);
	parent.children = parent.children.filter((other) => other !== child);
	child.parent = null;
	world.record(parent, actor, {
		type: "sub_issue_removed",
		related: child
	});
	world.record(child, actor, {
		type: "parent_issue_removed",
		related: parent
	});
	announce$2(world, actor, parent, child, "removed");
}
function moveSubIssue(world, parent, child, place) {
	const sibling = "after" in place ? place.after : place.before;
	if (child.parent !== parent || sibling.parent !== parent || sibling === child) throw new Refusal(422, "An error occurred while reprioritizing the sub-issue. The sub-issue is not in this parent's list");
	const others = parent.children.filter((other) => other !== child);
	const at = others.indexOf(sibling) + ("after" in place ? 1 : 0);
	touch$1(world, parent);
	parent.children = [
		...others.slice(0, at),
		child,
		...others.slice(at)
	];
}
function ancestors(issue) {
	const chain = [];
	for (let here = issue; here !== null; here = here.parent) chain.push(here);
	return chain;
}
function height(issue) {
	return 1 + Math.max(0, ...issue.children.map((child) => height(child)));
}
function isOverlapping(world, parent) {
	const last = lastAdd.get(parent);
	return world.current !== null && last !== void 0 && last.request !== world.current.index && last.tick > world.current.arrivedAt;
}
function touch$1(world, ...issues) {
	for (const issue of issues) {
		world.lag.beforeChange(issue);
		issue.updatedAt = world.clock.now();
	}
}
function announce$2(world, actor, parent, child, what) {
	const { account: sender, token } = actor;
	const pair = {
		parent,
		child
	};
	for (const [action, issue] of [[`sub_issue_${what}`, parent], [`parent_issue_${what}`, child]]) world.events.emit({
		name: "sub_issues",
		action,
		repository: issue.repository,
		sender,
		token,
		issue,
		pair
	});
}
// packages/github-sandbox/src/world/issues/issue-create.ts
const LABELS_PER_ISSUE = 100;
function createIssue(world, repository, actor, fields) {
	if (!repository.hasIssues) throw new Refusal(410, "Issues has been disabled in this repository.", { type: "UNPROCESSABLE" });
	checkTitle$1(fields.title);
	checkBody(fields.body ?? "");
	checkLabelCount(fields.labels ?? []);
	const parent = fields.parent ?? null;
	if (parent !== null) checkSubIssue(world, parent, null, false);
	const issue = putIssue(world, repository, actor, fields, null);
	world.events.emit({
		name: "issues",
		action: "opened",
		repository,
		sender: actor.account,
		token: actor.token,
		issue
	});
	for (const assignee of issue.assignees) world.record(issue, actor, {
		type: "assigned",
		assignee
	});
	for (const label of issue.labels) {
		world.record(issue, actor, {
			type: "labeled",
			label
		});
		const { account: sender, token } = actor;
		world.events.emit({
			name: "issues",
			action: "labeled",
			repository,
			sender,
			token,
			issue,
			label
		});
	}
	if (parent !== null) {
		addSubIssue(world, parent, issue, actor, false);
		issue.milestone ??= parent.milestone;
	}
	return issue;
}
function putIssue(world, repository, actor, fields, pull, id = world.nextIssueId()) {
	const now = world.clock.now();
	repository.lastNumber += 1;
	const issue = {
		kind: "issue",
		id,
		nodeId: pull?.nodeId ?? world.nodeId("I", id),
		number: repository.lastNumber,
		repository,
		author: actor.account,
		viaApp: actor.token?.app ?? null,
		createdAt: now,
		pull,
		title: fields.title.trim(),
		body: fields.body ?? "",
		state: "open",
		stateReason: null,
		closedAt: null,
		closedBy: null,
		updatedAt: now,
		editor: null,
		lastEditedAt: null,
		locked: false,
		labels: [...new Set(fields.labels ?? [])],
		assignees: [...new Set(fields.assignees ?? [])],
		milestone: fields.milestone ?? null,
		type: fields.type ?? null,
		fieldValues: [],
		duplicateOf: null,
		parent: null,
		children: [],
		blockedBy: [],
		blocking: [],
		comments: [],
		timeline: [],
		edits: [],
		reactions: []
	};
	repository.issues.set(issue.number, issue);
	world.issuesById.set(id, issue);
	world.nodes.set(issue.nodeId, issue);
	world.lag.created(issue);
	notice(world, repository, actor, `${issue.title}\n\n${issue.body}`, `issue #${issue.number}`, issue);
	return issue;
}
function checkLabelCount(labels) {
	if (labels.length > LABELS_PER_ISSUE) throw invalid({
		resource: "Issue",
		field: "labels",
		code: "custom",
		message: `labels is too long (maximum is ${LABELS_PER_ISSUE} labels)`
	});
}
// packages/github-sandbox/src/world/issues/issue-change.ts
function changeIssue(world, issue, actor, change) {
	if (change.title !== void 0) checkTitle$1(change.title, issue.pull === null ? "Issue" : "PullRequest");
	checkBody(change.body ?? "", issue.pull === null ? "Issue" : "PullRequest");
	checkLabelCount(change.labels ?? []);
	world.lag.beforeChange(issue);
	changeText(world, issue, actor, change);
	if (change.labels !== void 0) setLabels(world, issue, actor, change.labels);
	if (change.assignees !== void 0) setAssignees(world, issue, actor, change.assignees);
	if (change.milestone !== void 0) setMilestone(world, issue, actor, change.milestone);
	if (change.type !== void 0) {
		issue.type = change.type;
		issue.updatedAt = world.clock.now();
	}
	if (change.state !== void 0 && change.state !== issue.state) if (change.state === "closed") closeIssue(world, issue, actor, change.stateReason ?? "completed", { duplicateOf: change.duplicateOf ?? null });
	else reopenIssue(world, issue, actor);
}
function closeIssue(world, issue, actor, reason, more = {}) {
	if (issue.state === "closed") return;
	world.lag.beforeChange(issue);
	issue.state = "closed";
	issue.stateReason = issue.pull === null ? reason === "reopened" ? "completed" : reason : null;
	issue.duplicateOf = more.duplicateOf ?? null;
	issue.closedAt = world.clock.now();
	issue.closedBy = actor.account;
	issue.updatedAt = issue.closedAt;
	const closer = more.closer === void 0 ? {} : { closer: more.closer };
	world.record(issue, actor, {
		type: "closed",
		stateReason: issue.stateReason,
		...closer
	});
	emit$1(world, issue, actor, "closed");
}
function reopenIssue(world, issue, actor) {
	if (issue.state === "open") return;
	world.lag.beforeChange(issue);
	issue.state = "open";
	issue.stateReason = issue.pull === null ? "reopened" : null;
	issue.duplicateOf = null;
	issue.closedAt = null;
	issue.closedBy = null;
	issue.updatedAt = world.clock.now();
	world.record(issue, actor, { type: "reopened" });
	emit$1(world, issue, actor, "reopened");
}
function setAssignees(world, issue, actor, assignees) {
	const before = issue.assignees;
	issue.assignees = [...new Set(assignees)];
	issue.updatedAt = world.clock.now();
	for (const assignee of before) if (!issue.assignees.includes(assignee)) world.record(issue, actor, {
		type: "unassigned",
		assignee
	});
	for (const assignee of issue.assignees) if (!before.includes(assignee)) world.record(issue, actor, {
		type: "assigned",
		assignee
	});
}
function setMilestone(world, issue, actor, milestone) {
	const before = issue.milestone;
	if (before === milestone) return;
	issue.milestone = milestone;
	issue.updatedAt = world.clock.now();
	if (before !== null) world.record(issue, actor, {
		type: "demilestoned",
		milestoneTitle: before.title
	});
	if (milestone !== null) world.record(issue, actor, {
		type: "milestoned",
		milestoneTitle: milestone.title
	});
}
function setLabels(world, issue, actor, labels) {
	checkLabelCount(labels);
	const wanted = [...new Set(labels)];
	const added = wanted.filter((label) => !issue.labels.includes(label));
	const removed = issue.labels.filter((label) => !wanted.includes(label));
	if (added.length + removed.length === 0) return;
	world.lag.beforeChange(issue);
	issue.labels = [...issue.labels.filter((label) => wanted.includes(label)), ...added];
	issue.updatedAt = world.clock.now();
	for (const [action, changed] of [["labeled", added], ["unlabeled", removed]]) for (const label of changed) {
		world.record(issue, actor, {
			type: action,
			label
		});
		emit$1(world, issue, actor, action, { label });
	}
}
function changeText(world, issue, actor, change) {
	const changes = {};
	const title = change.title?.trim();
	if (title !== void 0 && title !== issue.title) {
		changes["title"] = { from: issue.title };
		world.record(issue, actor, {
			type: "renamed",
			rename: {
				from: issue.title,
				to: title
			}
		});
		issue.title = title;
	}
	if (change.body !== void 0 && (change.body ?? "") !== issue.body) {
		changes["body"] = { from: issue.body };
		keepEdit(world, issue, actor, change.body ?? "");
	}
	if (Object.keys(changes).length > 0) {
		issue.updatedAt = world.clock.now();
		const where = `issue #${issue.number}`;
		notice(world, issue.repository, actor, `${issue.title}\n\n${issue.body}`, where, issue);
		emit$1(world, issue, actor, "edited", { changes });
	}
}
function keepEdit(world, issue, actor, body) {
	if (issue.edits.length === 0) issue.edits.push({
		nodeId: editId(world),
		editor: issue.author,
		at: issue.createdAt,
		body: issue.body
	});
	issue.body = body;
	issue.editor = actor.account;
	issue.lastEditedAt = world.clock.now();
	issue.edits.push({
		nodeId: editId(world),
		editor: actor.account,
		at: issue.lastEditedAt,
		body
	});
}
function editId(world) {
	return world.nodeId("UCE", world.nextId());
}
function emit$1(world, issue, actor, action, more = {}) {
	const { account: sender, token } = actor;
	const name = issue.pull === null ? "issues" : "pull_request";
	world.events.emit({
		name,
		action,
		repository: issue.repository,
		sender,
		token,
		issue,
		...more
	});
}
// packages/github-sandbox/src/world/account.ts
const ROLES = [
	"none",
	"read",
	"triage",
	"write",
	"maintain",
	"admin"
];
function isAtLeast(role, wanted) {
	return ROLES.indexOf(role) >= ROLES.indexOf(wanted);
}
// packages/github-sandbox/src/world/repositories/ref-rules.ts
var ProtectedRefusal = class extends Refusal {
	protection;
	constructor(protection, reason) {
		const ruleset = `Repository rule violations found\n\n${reason}\n\n`;
		super(422, protection.kind === "ruleset" ? ruleset : reason, {
			type: protection.kind === "classic" ? "BRANCH_PROTECTION_RULE_VIOLATION" : "UNPROCESSABLE",
			documentationUrl: "https://docs.github.com/articles/about-protected-branches"
		});
		this.protection = protection;
	}
};
function checkRules$1(repository, actor, ref, to) {
	if (to !== null) checkPush(repository, ref, to);
	if (!ref.startsWith("refs/heads/")) return;
	const branch = ref.slice(11);
	for (const protection of protectionsOf(repository, branch)) if (!mayBypass(repository, protection, actor)) checkProtection(repository, protection, branch, to);
}
function protectionsOf({ protections, rulesets }, branch) {
	const named = [branch, "*"].flatMap((pattern) => protections.get(pattern) ?? []);
	const ruled = [...rulesets.values()].filter(({ refs }) => refs.includes(`refs/heads/${branch}`));
	return [...named, ...ruled.map(({ protection }) => protection)];
}
function checkPush(repository, ref, to) {
	const { git, pushRules } = repository;
	if (pushRules.length === 0) return;
	const files = git.walk(git.findCommit(to)?.tree ?? to);
	for (const { forbids, refs, message } of pushRules) if ((refs?.(ref) ?? true) && files.some(({ path }) => forbids(path))) throw new Refusal(422, `Repository rule violations found\n\n${message}\n\n`);
}
function checkProtection(repository, protection, branch, to) {
	const refuse = (reason) => new ProtectedRefusal(protection, reason);
	if (to !== null && protection.requireSignatures && hasUnsigned(repository, to)) throw refuse("Commits must have verified signatures.");
	if (repository.tipOf(branch) === void 0) return;
	if (to === null) throw refuse("Cannot delete this protected branch");
	if (protection.isLocked) throw refuse("Cannot change this locked branch");
	if (protection.restrictPushes) throw new Refusal(422, "You're not authorized to push to this branch. Visit https://docs.github.com/articles/about-protected-branches/ for more information.");
	const wanted = [...protection.requireMergeQueue ? ["Changes must be made through the merge queue"] : [], ...protection.requirePullRequest ? ["Changes must be made through a pull request."] : []];
	if (wanted.length > 0) throw refuse(wanted.join(" "));
	const passed = (repository.statuses.get(to) ?? []).filter((status) => status.state === "success");
	const missing = protection.requiredChecks.find((name) => !passed.some((status) => status.context === name));
	if (missing !== void 0) throw refuse(`Required status check "${missing}" is expected.`);
}
function hasUnsigned({ git }, to) {
	const known = new Set([...git.refs.values()].flatMap((sha) => [...git.ancestors(sha)]));
	return [...git.ancestors(to)].some((sha) => !known.has(sha) && git.findCommit(sha)?.verified !== true);
}
function mayBypass(repository, protection, actor) {
	if (actor.token?.kind === "github-token") return false;
	return protection.bypass.includes(actor.account.login) && (actor.account.type === "Bot" || isAtLeast(repository.roleOf(actor.account), "write"));
}
// packages/github-sandbox/src/world/pulls/pull-heads.ts
function followHead(world, repository, actor, branch, to) {
	for (const candidate of world.repositories.values()) for (const issue of candidate.issues.values()) {
		const pull = issue.pull;
		if (pull === null || issue.state === "closed") continue;
		if (pull.headRepository === repository && pull.headRef === branch && pull.headSha !== to) {
			const before = pull.headSha;
			pull.headSha = to;
			issue.updatedAt = world.clock.now();
			candidate.git.refs.set(`refs/pull/${issue.number}/head`, to);
			const { account: sender, token } = actor;
			const extra = {
				before,
				after: to
			};
			world.events.emit({
				name: "pull_request",
				action: "synchronize",
				repository: candidate,
				sender,
				token,
				issue,
				extra
			});
		}
		if (candidate === repository && pull.baseRef === branch) pull.baseSha = to;
	}
}
// packages/github-sandbox/src/world/repositories/git-write.ts
const ZERO = "0".repeat(40);
function moveRef(world, repository, actor, ref, to, options) {
	const from = repository.git.refs.get(ref);
	const isForced = from !== void 0 && to !== null && !repository.git.isAncestor(from, to);
	if (isForced && !options.force) throw new Refusal(422, "Update is not a fast forward");
	if (options.isExempt !== true) checkRules$1(repository, actor, ref, to);
	if (from === to) return;
	if (to === null) repository.git.refs.delete(ref);
	else repository.git.refs.set(ref, to);
	repository.pushedAt = world.clock.now();
	repository.updatedAt = repository.pushedAt;
	const isBranch = ref.startsWith("refs/heads/");
	if (isBranch || ref.startsWith("refs/tags/")) {
		const { account: sender, token } = actor;
		const push = {
			ref,
			before: from ?? ZERO,
			after: to ?? ZERO,
			forced: isForced
		};
		world.events.emit({
			name: "push",
			action: null,
			repository,
			sender,
			token,
			push
		});
	}
	if (isBranch && to !== null) {
		const branch = ref.slice(11);
		noticeCommits(world, repository, actor, branch, from, to);
		followHead(world, repository, actor, branch, to);
	}
}
function commitFiles(repository, commit) {
	const parent = commit.parents[0];
	const base = parent === void 0 ? null : repository.git.findCommit(parent)?.tree ?? null;
	const changes = /* @__PURE__ */ new Map();
	for (const [path, bytes] of commit.changes) {
		const old = base === null ? void 0 : repository.git.findPath(base, path);
		const mode = old?.mode === "100755" ? old.mode : "100644";
		changes.set(path, bytes === null ? null : {
			mode,
			sha: repository.git.writeBlob(bytes)
		});
	}
	const tree = repository.git.changeTree(base, changes);
	const { parents, author, committer, message } = commit;
	return repository.git.writeCommit({
		tree,
		parents,
		author,
		committer,
		message
	}, commit.verified);
}
function commitTree(repository, commit) {
	const { verified, ...data } = commit;
	return repository.git.writeCommit(data, verified);
}
function signatureOf(world, account) {
	return {
		name: account.name,
		email: account.email,
		date: world.clock.now()
	};
}
function webFlow(world) {
	return {
		name: "GitHub",
		email: "noreply@github.com",
		date: world.clock.now()
	};
}
function noticeCommits(world, repository, actor, branch, from, to) {
	const known = from === void 0 ? /* @__PURE__ */ new Set() : repository.git.ancestors(from);
	const isDefault = branch === repository.defaultBranch;
	for (const sha of repository.git.ancestors(to)) {
		const commit = known.has(sha) ? void 0 : repository.git.findCommit(sha);
		if (commit !== void 0) {
			notice(world, repository, actor, commit.message, `commit ${sha}`, null);
			for (const issue of isDefault ? findClosing(repository, commit.message) : []) closeIssue(world, issue, actor, "completed", { closer: { commit: sha } });
		}
	}
}
// node_modules/diff/libesm/diff/base.js
var import_picocolors = require_picocolors();
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : 1e400;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -1e400, maxDiagonalToConsider = 1e400;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
new ArrayDiff();
// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
function splitLines(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}
// packages/github-sandbox/src/git/diff.ts
const PATCH_LIMIT = 1048576;
function diffTrees(git, before, after) {
	const old = filesOf$1(git, before);
	const now = filesOf$1(git, after);
	const gone = [...old.values()].filter((file) => !now.has(file.path));
	const found = [];
	for (const file of now.values()) {
		const same = old.get(file.path);
		if (same === void 0) {
			const index = gone.findIndex((candidate) => candidate.sha === file.sha);
			const [origin] = index < 0 ? [] : gone.splice(index, 1);
			found.push(describe(git, origin ?? null, file));
		} else if (same.sha !== file.sha) found.push(describe(git, same, file));
	}
	for (const file of gone) {
		const { additions, deletions, patch } = countLines(git.findBlob(file.sha), void 0);
		found.push({
			path: file.path,
			previousPath: null,
			status: "removed",
			sha: file.sha,
			additions,
			deletions,
			patch
		});
	}
	return found.sort((a, b) => a.path < b.path ? -1 : 1);
}
function filesOf$1(git, tree) {
	const files = tree === null ? [] : git.walk(tree).filter((file) => file.type === "blob");
	return new Map(files.map((file) => [file.path, file]));
}
function describe(git, before, after) {
	const lines = countLines(before === null ? void 0 : git.findBlob(before.sha), git.findBlob(after.sha));
	const isMoved = before !== null && before.path !== after.path;
	return {
		path: after.path,
		previousPath: isMoved ? before.path : null,
		status: before === null ? "added" : isMoved ? "renamed" : "modified",
		sha: after.sha,
		...lines
	};
}
function countLines(before, after) {
	if ((before?.length ?? 0) + (after?.length ?? 0) > PATCH_LIMIT || isBinary(before) || isBinary(after)) return {
		additions: 0,
		deletions: 0,
		patch: null
	};
	const { hunks } = structuredPatch("", "", toText$1(before), toText$1(after), "", "", { context: 3 });
	const lines = hunks.flatMap((hunk) => hunk.lines);
	const header = (hunk) => `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`;
	return {
		additions: lines.filter((line) => line.startsWith("+")).length,
		deletions: lines.filter((line) => line.startsWith("-")).length,
		patch: hunks.map((hunk) => [header(hunk), ...hunk.lines].join("\n")).join("\n")
	};
}
function toText$1(bytes) {
	return bytes === void 0 ? "" : Buffer.from(bytes).toString("utf8");
}
function isBinary(bytes) {
	return bytes?.subarray(0, 8e3).includes(0) ?? false;
}
// packages/github-sandbox/src/git/history.ts
function compareCommits(git, base, head) {
	const ofBase = git.ancestors(base);
	const ofHead = git.ancestors(head);
	const mergeBase = [...ofHead].find((sha) => ofBase.has(sha)) ?? null;
	const missing = (from, other) => [...from].flatMap((sha) => other.has(sha) ? [] : git.findCommit(sha) ?? []);
	const ahead = missing(ofHead, ofBase).reverse();
	const behindBy = missing(ofBase, ofHead).length;
	return {
		mergeBase,
		ahead,
		behindBy,
		status: ahead.length === 0 ? behindBy === 0 ? "identical" : "behind" : behindBy === 0 ? "ahead" : "diverged"
	};
}
function listHistory$1(git, from) {
	return [...git.ancestors(from)].flatMap((sha) => git.findCommit(sha) ?? []).sort((a, b) => b.committer.date - a.committer.date);
}
function listHistoryOf(git, from, path) {
	const shaAt = (commit) => commit === void 0 ? void 0 : git.findPath(commit.tree, path)?.sha;
	return listHistory$1(git, from).filter((commit) => {
		const parents = commit.parents.map((sha) => shaAt(git.findCommit(sha)));
		const own = shaAt(commit);
		return parents.length === 0 ? own !== void 0 : parents.every((parent) => parent !== own);
	});
}
// packages/github-sandbox/src/world/pulls/pulls.ts
function createPull(world, repository, actor, fields) {
	if (actor.token?.kind === "github-token" && !repository.actionsMayCreatePulls) throw new Refusal(403, "GitHub Actions is not permitted to create or approve pull requests.");
	checkTitle$1(fields.title, "PullRequest");
	checkBody(fields.body ?? "", "PullRequest");
	const { headRepository, headRef, headSha } = findHead(world, repository, fields.head);
	const baseSha = repository.tipOf(fields.base);
	if (baseSha === void 0) throw invalid({
		resource: "PullRequest",
		field: "base",
		code: "invalid"
	});
	checkNew(repository, fields, {
		headRepository,
		headRef
	});
	if (compareCommits(headRepository.git, baseSha, headSha).ahead.length === 0) throw invalid({
		resource: "PullRequest",
		code: "custom",
		message: `No commits between ${fields.base} and ${fields.head}`
	});
	const id = world.nextIssueId();
	const pull = {
		id,
		nodeId: world.nodeId("PR", id),
		headRef,
		headRepository,
		headSha,
		baseRef: fields.base,
		baseSha,
		draft: fields.draft ?? false,
		merged: false,
		mergedAt: null,
		mergedBy: null,
		mergeCommit: null
	};
	const issue = putIssue(world, repository, actor, {
		title: fields.title,
		body: fields.body
	}, pull);
	repository.git.refs.set(`refs/pull/${issue.number}/head`, headSha);
	const { account: sender, token } = actor;
	world.events.emit({
		name: "pull_request",
		action: "opened",
		repository,
		sender,
		token,
		issue
	});
	return issue;
}
function findHead(world, repository, head) {
	const [owner, branch] = head.includes(":") ? head.split(":", 2) : [repository.owner.login, head];
	const headRepository = owner?.toLowerCase() === repository.owner.login.toLowerCase() ? repository : world.findRepository(`${owner ?? ""}/${repository.name}`);
	const headSha = headRepository?.tipOf(branch ?? "");
	if (headRepository === void 0 || headSha === void 0) throw invalid({
		resource: "PullRequest",
		field: "head",
		code: "invalid"
	});
	return {
		headRepository,
		headRef: branch ?? "",
		headSha
	};
}
function checkNew(repository, fields, { headRepository, headRef }) {
	for (const { pull, state } of repository.issues.values()) if (pull?.headRepository === headRepository && pull.headRef === headRef && pull.baseRef === fields.base && state === "open") throw invalid({
		resource: "PullRequest",
		code: "custom",
		message: `A pull request already exists for ${headRepository.owner.login}:${headRef}.`
	});
}
function pullOf(issue) {
	if (issue.pull === null) throw new Refusal(404, "Not Found");
	return issue.pull;
}
function filesOf(issue) {
	const pull = pullOf(issue);
	const { git } = pull.headRepository;
	const { mergeBase } = compareCommits(git, pull.baseSha, pull.headSha);
	const before = mergeBase === null ? null : git.findCommit(mergeBase)?.tree ?? null;
	const after = git.findCommit(pull.headSha)?.tree;
	return after === void 0 ? [] : diffTrees(git, before, after);
}
function mergedTree(issue) {
	const pull = pullOf(issue);
	const { git } = issue.repository;
	const base = git.findCommit(pull.baseSha);
	const { mergeBase } = compareCommits(pull.headRepository.git, pull.baseSha, pull.headSha);
	const origin = mergeBase === null ? void 0 : pull.headRepository.git.findCommit(mergeBase);
	if (base === void 0 || origin === void 0) return null;
	const changes = /* @__PURE__ */ new Map();
	for (const file of filesOf(issue)) for (const path of file.previousPath === null ? [file.path] : [file.previousPath, file.path]) {
		const ours = git.findPath(base.tree, path)?.sha;
		const theirs = file.status === "removed" || path === file.previousPath ? null : file.sha;
		if (ours !== git.findPath(origin.tree, path)?.sha && ours !== (theirs ?? void 0)) return null;
		changes.set(path, theirs === null ? null : {
			mode: "100644",
			sha: theirs
		});
	}
	return git.changeTree(base.tree, changes);
}
function mergePull(world, issue, actor) {
	const pull = pullOf(issue);
	const tree = mergedTree(issue);
	if (issue.state === "closed" || tree === null) throw new Refusal(405, "Pull Request is not mergeable");
	const { repository } = issue;
	const message = `Merge pull request #${issue.number} from ${pull.headRepository.owner.login}/${pull.headRef}\n\n${issue.title}`;
	const commit = commitTree(repository, {
		tree,
		parents: [pull.baseSha, pull.headSha],
		message,
		author: signatureOf(world, actor.account),
		committer: webFlow(world),
		verified: true
	});
	pull.merged = true;
	pull.mergedAt = world.clock.now();
	pull.mergedBy = actor.account;
	pull.mergeCommit = commit.sha;
	moveRef(world, repository, actor, `refs/heads/${pull.baseRef}`, commit.sha, {
		force: false,
		isExempt: true
	});
	closeIssue(world, issue, actor, "completed");
	if (pull.baseRef === repository.defaultBranch) for (const closed of findClosing(repository, issue.body)) closeIssue(world, closed, actor, "completed", { closer: { pull: issue } });
	return commit.sha;
}
// packages/github-sandbox/src/actions/action-environment.ts
function makeActionEnvironment(world, urls, options) {
	const folder = mkdtempSync(join(tmpdir(), "action-"));
	const file = (name) => join(folder, name);
	for (const name of [
		"output",
		"state",
		"env",
		"path",
		"summary"
	]) writeFileSync(file(name), "");
	for (const name of [
		"workspace",
		"temp",
		"tools"
	]) mkdirSync(file(name));
	writeFileSync(file("event.json"), JSON.stringify(options.event.payload));
	return {
		env: {
			...inputVariables({
				token: options.token,
				...options.inputs
			}),
			...contextVariables(world, urls, options),
			CI: "true",
			GITHUB_ACTIONS: "true",
			GITHUB_EVENT_PATH: file("event.json"),
			GITHUB_OUTPUT: file("output"),
			GITHUB_STATE: file("state"),
			GITHUB_ENV: file("env"),
			GITHUB_PATH: file("path"),
			GITHUB_STEP_SUMMARY: file("summary"),
			GITHUB_WORKSPACE: file("workspace"),
			RUNNER_TEMP: file("temp"),
			RUNNER_TOOL_CACHE: file("tools"),
			RUNNER_OS: "Linux",
			RUNNER_ARCH: "X64",
			RUNNER_NAME: "sandbox",
			HOME: folder
		},
		folder,
		outputs: () => readFileCommands(readFileSync(file("output"), "utf8")),
		state: () => readFileCommands(readFileSync(file("state"), "utf8")),
		summary: () => readFileSync(file("summary"), "utf8"),
		remove: () => {
			rmSync(folder, {
				recursive: true,
				force: true
			});
		}
	};
}
function inputVariables(inputs) {
	return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]));
}
function contextVariables(world, urls, options) {
	const repository = world.getRepository(options.repo);
	const { event } = options;
	const at = locate$1(world, repository, options);
	const sender = event.payload["sender"] ?? {};
	const login = sender.login ?? repository.owner.login;
	return {
		GITHUB_SERVER_URL: urls.server,
		GITHUB_API_URL: urls.api,
		GITHUB_GRAPHQL_URL: urls.graphql,
		GITHUB_REPOSITORY: repository.fullName,
		GITHUB_REPOSITORY_ID: String(repository.id),
		GITHUB_REPOSITORY_OWNER: repository.owner.login,
		GITHUB_REPOSITORY_OWNER_ID: String(repository.owner.id),
		GITHUB_EVENT_NAME: event.name,
		GITHUB_SHA: options.sha ?? at.sha,
		GITHUB_REF: at.ref,
		GITHUB_REF_NAME: at.ref.replace(/^refs\/(?:heads|tags|pull)\//u, ""),
		GITHUB_REF_TYPE: at.ref.startsWith("refs/tags/") ? "tag" : "branch",
		GITHUB_REF_PROTECTED: String(repository.protections.has(at.ref.replace("refs/heads/", ""))),
		GITHUB_HEAD_REF: at.head,
		GITHUB_BASE_REF: at.base,
		GITHUB_ACTOR: login,
		GITHUB_ACTOR_ID: String(sender.id ?? repository.owner.id),
		GITHUB_TRIGGERING_ACTOR: login,
		GITHUB_WORKFLOW: "sync",
		GITHUB_WORKFLOW_REF: `${repository.fullName}/.github/workflows/sync.yml@refs/heads/${repository.defaultBranch}`,
		GITHUB_JOB: "sync",
		GITHUB_ACTION: "__self",
		GITHUB_RUN_ID: String(options.runId ?? 1),
		GITHUB_RUN_NUMBER: String(options.runId ?? 1),
		GITHUB_RUN_ATTEMPT: String(options.runAttempt ?? 1),
		GITHUB_RETENTION_DAYS: "90"
	};
}
function locate$1(world, repository, { event }) {
	const home = `refs/heads/${repository.defaultBranch}`;
	const tip = repository.tipOf(repository.defaultBranch) ?? "";
	const number = event.payload["number"];
	const issue = event.name.startsWith("pull_request") && typeof number === "number" ? repository.issues.get(number) : void 0;
	if (issue !== void 0) {
		const { headRef, baseRef, baseSha } = pullOf(issue);
		return event.name === "pull_request" ? {
			ref: `refs/pull/${issue.number}/merge`,
			sha: testMerge(world, repository, issue.number),
			head: headRef,
			base: baseRef
		} : {
			ref: `refs/heads/${baseRef}`,
			sha: baseSha,
			head: headRef,
			base: baseRef
		};
	}
	const { after, ref } = event.payload;
	if (event.name === "push" && typeof after === "string" && typeof ref === "string" && after !== ZERO) return {
		ref,
		sha: after,
		head: "",
		base: ""
	};
	return {
		ref: home,
		sha: tip,
		head: "",
		base: ""
	};
}
function testMerge(world, repository, number) {
	const issue = repository.issues.get(number);
	const tree = issue === void 0 ? null : mergedTree(issue);
	if (issue === void 0 || tree === null) return "";
	const { baseSha, headSha } = pullOf(issue);
	const author = webFlow(world);
	const message = `Merge ${headSha} into ${baseSha}`;
	const commit = commitTree(repository, {
		tree,
		parents: [baseSha, headSha],
		message,
		author,
		committer: author,
		verified: true
	});
	repository.git.refs.set(`refs/pull/${number}/merge`, commit.sha);
	return commit.sha;
}
// packages/github-sandbox/src/clock.ts
var SandboxClock = class {
	#realStart = Date.now();
	#start;
	#moved = 0;
	scale;
	constructor(scale = 1, start = Date.now()) {
		this.scale = scale;
		this.#start = start;
	}
	now() {
		return this.#start + this.#moved + (Date.now() - this.#realStart) * this.scale;
	}
	advance(ms) {
		this.#moved += ms;
	}
	async sleep(ms) {
		if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms / this.scale));
	}
};
function toTimestamp(ms) {
	return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
// packages/github-sandbox/src/apps/tokens.ts
function readToken(world, header) {
	if (header === void 0) return null;
	const value = /^(?:token|bearer)\s+(\S+)$/iu.exec(header)?.[1];
	if (value === void 0) throw badCredentials();
	const token = world.tokens.get(value);
	if (token === void 0) return readJwt(world, value);
	const installation = token.installationId === null ? void 0 : world.installations.get(token.installationId);
	if (token.installationId !== null && installation === void 0 || token.expiresAt !== null && token.expiresAt <= world.clock.now()) throw badCredentials();
	if (installation?.suspended === true) throw new Refusal(403, "This installation has been suspended");
	return token;
}
function badCredentials() {
	return new Refusal(401, "Bad credentials", { type: "FORBIDDEN" });
}
const JWT_SKEW = 60;
function readJwt(world, value) {
	const [head, payload, signature] = value.split(".");
	if (head === void 0 || payload === void 0 || signature === void 0) throw badCredentials();
	const header = decode$1(head);
	const claims = decode$1(payload);
	const issuer = String(claims["iss"]);
	const app = [...world.apps.values()].find((candidate) => String(candidate.id) === issuer || candidate.clientId === issuer);
	if (app?.publicKey == null || header["alg"] !== "RS256") throw new Refusal(401, "A JSON web token could not be decoded");
	if (!verify("sha256", Buffer.from(`${head}.${payload}`), createPublicKey(app.publicKey), Buffer.from(signature, "base64url"))) throw new Refusal(401, "A JSON web token could not be decoded");
	checkTimes(world, claims);
	return {
		value,
		kind: "jwt",
		account: app.bot,
		app,
		installationId: null,
		permissions: {},
		repositories: /* @__PURE__ */ new Set(),
		expiresAt: Number(claims["exp"]) * 1e3
	};
}
function checkTimes(world, claims) {
	const now = world.clock.now() / 1e3;
	const issued = Number(claims["iat"]);
	const expires = Number(claims["exp"]);
	if (!(expires > now)) throw new Refusal(401, "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires");
	if (!(issued <= now + JWT_SKEW)) throw new Refusal(401, "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued");
	if (expires - Math.max(issued, now) > 660) throw new Refusal(401, "'Expiration time' claim ('exp') is too far in the future");
}
function decode$1(part) {
	try {
		return JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
	} catch {
		throw badCredentials();
	}
}
const INSTALLATION_TOKEN_LIFE = 36e5;
function mintInstallationToken(world, installation, narrowed = {}) {
	const { app } = installation;
	const payload = Buffer.from(JSON.stringify({
		inst: installation.id,
		n: world.nextId()
	})).toString("base64url");
	const token = {
		value: `ghs_${app.id}_${payload}${"x".repeat(60)}`,
		kind: "app",
		account: app.bot,
		app,
		installationId: installation.id,
		permissions: {
			...narrowed.permissions ?? app.permissions,
			metadata: "read"
		},
		repositories: narrowed.repositories ?? null,
		expiresAt: world.clock.now() + INSTALLATION_TOKEN_LIFE
	};
	world.tokens.set(token.value, token);
	return token;
}
// packages/github-sandbox/src/http/http-answers.ts
function locate(pathname) {
	if (pathname === "/api/graphql" || pathname === "/graphql") return {
		api: "graphql",
		path: "/graphql"
	};
	return {
		api: "rest",
		path: pathname.replace(/^\/api\/v3(?=\/|$)/u, "") || "/"
	};
}
function parseJson(body) {
	if (body.length === 0) return {
		isValid: true,
		value: null
	};
	try {
		return {
			isValid: true,
			value: JSON.parse(body.toString("utf8"))
		};
	} catch {
		return {
			isValid: false,
			value: null
		};
	}
}
function anonymous(world) {
	return {
		value: "",
		kind: "user",
		account: world.account("anonymous"),
		app: null,
		installationId: null,
		permissions: null,
		repositories: null,
		expiresAt: null
	};
}
function headersOf(pipeline, token, api, answer) {
	const common = {
		"content-type": "application/json; charset=utf-8",
		"x-github-media-type": "github.v3; format=json",
		"x-github-request-id": randomBytes(8).toString("hex").toUpperCase(),
		"x-github-api-version-selected": "2022-11-28",
		date: new Date(pipeline.clock.now()).toUTCString()
	};
	const rate = token === null ? {} : rateHeaders(pipeline.limits, token, api);
	return {
		...common,
		...rate,
		...answer.headers
	};
}
function rateHeaders(limits, token, api) {
	const state = limits.state(token, api === "rest" ? "core" : "graphql");
	return {
		"x-ratelimit-limit": String(state.limit),
		"x-ratelimit-remaining": String(state.remaining),
		"x-ratelimit-used": String(state.used),
		"x-ratelimit-reset": String(Math.ceil(state.resetAt / 1e3)),
		"x-ratelimit-resource": state.resource
	};
}
function toWire(answer, headers) {
	const { body, status } = answer;
	if (body instanceof Uint8Array) return {
		status,
		headers,
		body: Buffer.from(body)
	};
	return {
		status,
		headers,
		body: Buffer.from(body === null ? "" : JSON.stringify(body))
	};
}
function limitAnswer(refusal, api, token) {
	if (refusal.kind === "secondary") return secondaryAnswer(refusal.retryAfter);
	const message = `API rate limit exceeded for ${token.installationId === null ? `user ID ${token.account.id}` : `installation ID ${token.installationId}`}.`;
	if (api === "graphql") return {
		status: 200,
		body: { errors: [{
			type: "RATE_LIMITED",
			message
		}] }
	};
	return {
		status: 403,
		body: {
			message,
			documentation_url: "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api",
			status: "403"
		}
	};
}
function secondaryAnswer(retryAfter, status = 403) {
	return {
		status,
		headers: retryAfter === null ? {} : { "retry-after": String(retryAfter) },
		body: {
			message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
			documentation_url: "https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits",
			status: String(status)
		}
	};
}
function rateAnswer(limits, token) {
	const toShape = (resource) => {
		const { limit, remaining, used, resetAt } = limits.state(token, resource);
		return {
			limit,
			remaining,
			used,
			reset: Math.ceil(resetAt / 1e3)
		};
	};
	const core = toShape("core");
	return {
		status: 200,
		body: {
			resources: {
				core,
				search: {
					limit: 30,
					remaining: 30,
					used: 0,
					reset: core["reset"] ?? 0
				},
				graphql: toShape("graphql")
			},
			rate: core
		}
	};
}
// packages/github-sandbox/src/world/access.ts
function canSee(world, token, repository) {
	if (!repository.isPrivate) return true;
	if (token.permissions !== null && !covers(world, token, repository)) return false;
	return token.account.type === "Bot" || repository.roleOf(token.account) !== "none";
}
function covers(world, token, repository) {
	if (token.installationId !== null) {
		const installation = world.installations.get(token.installationId);
		if (!(installation !== void 0 && !installation.suspended && installation.account === repository.owner && (installation.repositories === null || installation.repositories.has(repository)))) return false;
	}
	if (token.kind === "user" && token.app !== null && world.findInstallation(token.app, repository) === void 0) return false;
	return token.repositories === null || token.repositories.has(repository.id);
}
function allows(world, token, repository, required) {
	if (!canSee(world, token, repository) || token.kind === "jwt" && required.level !== "read") return false;
	return hasPermission(world, token, repository, required) && hasRole(token, repository, required);
}
function hasPermission(world, token, repository, required) {
	const granted = token.permissions;
	if (granted === null) return true;
	if (!covers(world, token, repository)) return false;
	const ranks = [
		"read",
		"write",
		"admin"
	];
	return required.anyOf.some((name) => {
		const level = name === "metadata" ? granted[name] ?? "read" : granted[name];
		return level !== void 0 && ranks.indexOf(level) >= ranks.indexOf(required.level);
	});
}
function hasRole(token, repository, required) {
	if (token.account.type === "Bot") return true;
	return required.orElse === true || isAtLeast(repository.roleOf(token.account), required.role ?? "read");
}
function requirePermission(world, token, repository, wanted) {
	if (!canSee(world, token, repository)) throw notFound();
	if (wanted.level !== "read" && repository.isArchived) throw new Refusal(403, "Repository was archived so is read-only.");
	if (!hasPermission(world, token, repository, wanted)) throw new Refusal(403, `Resource not accessible by ${token.account.type === "Bot" ? "integration" : "personal access token"}`, { headers: { "x-accepted-github-permissions": wanted.anyOf.map((name) => `${name}=${wanted.level}`).join("; ") } });
	if (!allows(world, token, repository, wanted)) throw wanted.anyOf.includes("contents") ? notFound() : new Refusal(403, `Must have ${wanted.role ?? "read"} access to the repository.`, { graphqlMessage: `${token.account.login} does not have the correct permissions to execute this` });
}
// packages/github-sandbox/src/world/required-permissions.ts
const READ_METADATA = {
	anyOf: ["metadata"],
	level: "read"
};
const READ_CONTENTS = {
	anyOf: ["contents"],
	level: "read"
};
const WRITE_CONTENTS = {
	anyOf: ["contents"],
	level: "write",
	role: "write"
};
const READ_ISSUES = {
	anyOf: ["issues", "pull_requests"],
	level: "read"
};
const OPEN_ISSUE = {
	anyOf: ["issues"],
	level: "write",
	role: "read"
};
const TRIAGE_ISSUE = {
	anyOf: ["issues"],
	level: "write",
	role: "triage"
};
const PUSH_ISSUE = {
	anyOf: ["issues"],
	level: "write",
	role: "write"
};
const READ_PULLS = {
	anyOf: ["pull_requests"],
	level: "read"
};
const WRITE_PULLS = {
	anyOf: ["pull_requests"],
	level: "write",
	role: "read"
};
const WRITE_CHECKS = {
	anyOf: ["checks"],
	level: "write",
	role: "write"
};
const READ_CHECKS = {
	anyOf: ["checks"],
	level: "read"
};
const WRITE_STATUSES = {
	anyOf: ["statuses"],
	level: "write",
	role: "write"
};
const READ_STATUSES = {
	anyOf: ["statuses", "contents"],
	level: "read"
};
const READ_ACTIONS = {
	anyOf: ["actions"],
	level: "read"
};
const WRITE_ACTIONS = {
	anyOf: ["actions"],
	level: "write",
	role: "write"
};
const ADMIN = {
	anyOf: ["administration"],
	level: "write",
	role: "admin"
};
function commentOn(issue) {
	return {
		anyOf: issue.pull === null ? ["issues"] : ["issues", "pull_requests"],
		level: "write",
		role: "read"
	};
}
function editIssue(issue, token) {
	return {
		anyOf: issue.pull === null ? ["issues"] : ["issues", "pull_requests"],
		level: "write",
		role: "write",
		orElse: issue.author === token.account
	};
}
function closeOrReopen(issue, token) {
	return {
		anyOf: issue.pull === null ? ["issues"] : ["issues", "pull_requests"],
		level: "write",
		role: "triage",
		orElse: issue.author === token.account && (issue.state === "open" || issue.closedBy === token.account)
	};
}
// packages/github-sandbox/src/http/advertise-refs.ts
const PAGE = /^\/([^/]+\/[^/]+?)(?:\.git)?\/info\/refs$/u;
const SERVICE = "git-upload-pack";
function advertiseRefs(world, { url, headers }) {
	const [, fullName] = PAGE.exec(url.pathname) ?? [];
	if (fullName === void 0) return void 0;
	if (url.searchParams.get("service") !== SERVICE) return plain(403, "Please upgrade your git client.");
	const repository = world.findRepository(fullName);
	try {
		const token = readToken(world, bearerOf(headers.authorization)) ?? anonymous(world);
		if (repository !== void 0 && allows(world, token, repository, READ_CONTENTS)) return list(repository);
		return headers.authorization === void 0 ? plain(401, "Repository not found.") : plain(404, "Not Found");
	} catch {
		return plain(401, "Invalid username or token.");
	}
}
function bearerOf(header) {
	const basic = /^basic\s+(\S+)$/iu.exec(header ?? "")?.[1];
	if (basic === void 0) return header;
	const [, ...password] = Buffer.from(basic, "base64").toString().split(":");
	return `Bearer ${password.join(":")}`;
}
function list({ git, defaultBranch }) {
	const head = `refs/heads/${defaultBranch}`;
	const tip = git.refs.get(head);
	const rows = [...tip === void 0 ? [] : [["HEAD", tip]], ...[...git.refs].sort(byName)];
	const abilities = `\0symref=HEAD:${head} agent=git/github-sandbox`;
	const lines = rows.map(([ref, sha], index) => packet(`${sha} ${ref}${index === 0 ? abilities : ""}\n`));
	const body = [
		packet(`# service=${SERVICE}\n`),
		"0000",
		...lines,
		"0000"
	].join("");
	return {
		status: 200,
		headers: {
			"content-type": `application/x-${SERVICE}-advertisement`,
			"cache-control": "no-cache"
		},
		body: Buffer.from(body)
	};
}
function byName([a], [b]) {
	return a < b ? -1 : 1;
}
function packet(line) {
	return `${(Buffer.byteLength(line) + 4).toString(16).padStart(4, "0")}${line}`;
}
function plain(status, text) {
	const headers = { "content-type": "text/plain" };
	if (status === 401) headers["www-authenticate"] = "Basic realm=\"GitHub\"";
	return {
		status,
		headers,
		body: Buffer.from(text)
	};
}
// packages/github-sandbox/src/http/faults.ts
var Faults = class {
	#armed = [];
	add(fault) {
		this.#armed.push({
			fault,
			left: fault.times ?? 1,
			seen: 0
		});
	}
	clear() {
		this.#armed.length = 0;
	}
	get pending() {
		return this.#armed.length;
	}
	take(request) {
		for (const armed of this.#armed) if (this.#matches(armed, request)) {
			armed.left -= 1;
			if (armed.left <= 0) this.#armed.splice(this.#armed.indexOf(armed), 1);
			return armed.fault;
		}
		return null;
	}
	#matches(armed, request) {
		const { match } = armed.fault;
		if (typeof match === "function") return match(request);
		if (match.of === "requests" || request.isWrite) {
			armed.seen += 1;
			return armed.seen >= match.nth;
		}
		return false;
	}
};
// node_modules/graphql/version.js
var require_version = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.versionInfo = exports.version = void 0;
	exports.version = "16.15.0";
	exports.versionInfo = Object.freeze({
		major: 16,
		minor: 15,
		patch: 0,
		preReleaseTag: null
	});
}));
// node_modules/graphql/jsutils/devAssert.js
var require_devAssert = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.devAssert = devAssert;
	function devAssert(condition, message) {
		if (!Boolean(condition)) throw new Error(message);
	}
}));
// node_modules/graphql/jsutils/isPromise.js
var require_isPromise = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isPromise = isPromise;
	function isPromise(value) {
		return typeof (value === null || value === void 0 ? void 0 : value.then) === "function";
	}
}));
// node_modules/graphql/jsutils/isObjectLike.js
var require_isObjectLike = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isObjectLike = isObjectLike;
	function isObjectLike(value) {
		return typeof value == "object" && value !== null;
	}
}));
// node_modules/graphql/language/location.js
var require_location = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getLocation = getLocation;
	exports.getLocations = getLocations;
	function getLocation(source, position) {
		const lineRegexp = /\r\n|[\n\r]/g;
		let line = 1;
		let column = position + 1;
		let match;
		while ((match = lineRegexp.exec(source.body)) && match.index < position) {
			line++;
			column = position + 1 - (match.index + match[0].length);
		}
		return {
			line,
			column
		};
	}
	function getLocations(locations) {
		if (locations.length < 2) return locations.map(({ source, start }) => getLocation(source, start));
		const bySource = /* @__PURE__ */ new Map();
		locations.forEach(({ source, start }, index) => {
			let positions = bySource.get(source);
			if (positions === void 0) {
				positions = [];
				bySource.set(source, positions);
			}
			positions.push({
				position: start,
				index
			});
		});
		const result = new Array(locations.length);
		for (const [source, positions] of bySource) {
			const lineRegexp = /\r\n|[\n\r]/g;
			let match = lineRegexp.exec(source.body);
			let line = 1;
			let lastLineStart = 0;
			positions.sort((a, b) => a.position - b.position);
			for (const { position, index } of positions) {
				while (match !== null && match.index < position) {
					lastLineStart = match.index + match[0].length;
					line++;
					match = lineRegexp.exec(source.body);
				}
				result[index] = {
					line,
					column: position + 1 - lastLineStart
				};
			}
		}
		return result;
	}
}));
// node_modules/graphql/language/printLocation.js
var require_printLocation = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.printLocation = printLocation;
	exports.printSourceLocation = printSourceLocation;
	var _location = require_location();
	function printLocation(location) {
		return printSourceLocation(location.source, (0, _location.getLocation)(location.source, location.start));
	}
	function printSourceLocation(source, sourceLocation) {
		const firstLineColumnOffset = source.locationOffset.column - 1;
		const body = "".padStart(firstLineColumnOffset) + source.body;
		const lineIndex = sourceLocation.line - 1;
		const lineOffset = source.locationOffset.line - 1;
		const lineNum = sourceLocation.line + lineOffset;
		const columnOffset = sourceLocation.line === 1 ? firstLineColumnOffset : 0;
		const columnNum = sourceLocation.column + columnOffset;
		const locationStr = `${source.name}:${lineNum}:${columnNum}\n`;
		const lines = body.split(/\r\n|[\n\r]/g);
		const locationLine = lines[lineIndex];
		if (locationLine.length > 120) {
			const subLineIndex = Math.floor(columnNum / 80);
			const subLineColumnNum = columnNum % 80;
			const subLines = [];
			for (let i = 0; i < locationLine.length; i += 80) subLines.push(locationLine.slice(i, i + 80));
			return locationStr + printPrefixedLines([
				[`${lineNum} |`, subLines[0]],
				...subLines.slice(1, subLineIndex + 1).map((subLine) => ["|", subLine]),
				["|", "^".padStart(subLineColumnNum)],
				["|", subLines[subLineIndex + 1]]
			]);
		}
		return locationStr + printPrefixedLines([
			[`${lineNum - 1} |`, lines[lineIndex - 1]],
			[`${lineNum} |`, locationLine],
			["|", "^".padStart(columnNum)],
			[`${lineNum + 1} |`, lines[lineIndex + 1]]
		]);
	}
	function printPrefixedLines(lines) {
		const existingLines = lines.filter(([_, line]) => line !== void 0);
		const padLen = Math.max(...existingLines.map(([prefix]) => prefix.length));
		return existingLines.map(([prefix, line]) => prefix.padStart(padLen) + (line ? " " + line : "")).join("\n");
	}
}));
// node_modules/graphql/error/GraphQLError.js
var require_GraphQLError = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GraphQLError = void 0;
	exports.formatError = formatError;
	exports.printError = printError;
	var _isObjectLike = require_isObjectLike();
	var _location = require_location();
	var _printLocation = require_printLocation();
	function toNormalizedOptions(args) {
		const firstArg = args[0];
		if (firstArg == null || "kind" in firstArg || "length" in firstArg) return {
			nodes: firstArg,
			source: args[1],
			positions: args[2],
			path: args[3],
			originalError: args[4],
			extensions: args[5]
		};
		return firstArg;
	}
	exports.GraphQLError = class GraphQLError extends Error {
		constructor(message, ...rawArgs) {
			var _this$nodes, _nodeLocations$, _ref;
			const { nodes, source, positions, path, originalError, extensions } = toNormalizedOptions(rawArgs);
			super(message);
			this.name = "GraphQLError";
			this.path = path !== null && path !== void 0 ? path : void 0;
			this.originalError = originalError !== null && originalError !== void 0 ? originalError : void 0;
			this.nodes = undefinedIfEmpty(Array.isArray(nodes) ? nodes : nodes ? [nodes] : void 0);
			const nodeLocations = undefinedIfEmpty((_this$nodes = this.nodes) === null || _this$nodes === void 0 ? void 0 : _this$nodes.map((node) => node.loc).filter((loc) => loc != null));
			this.source = source !== null && source !== void 0 ? source : nodeLocations === null || nodeLocations === void 0 ? void 0 : (_nodeLocations$ = nodeLocations[0]) === null || _nodeLocations$ === void 0 ? void 0 : _nodeLocations$.source;
			this.positions = positions !== null && positions !== void 0 ? positions : nodeLocations === null || nodeLocations === void 0 ? void 0 : nodeLocations.map((loc) => loc.start);
			this.locations = positions && source ? (0, _location.getLocations)(positions.map((start) => ({
				source,
				start
			}))) : nodeLocations && (0, _location.getLocations)(nodeLocations);
			const originalExtensions = (0, _isObjectLike.isObjectLike)(originalError === null || originalError === void 0 ? void 0 : originalError.extensions) ? originalError === null || originalError === void 0 ? void 0 : originalError.extensions : void 0;
			this.extensions = (_ref = extensions !== null && extensions !== void 0 ? extensions : originalExtensions) !== null && _ref !== void 0 ? _ref : Object.create(null);
			Object.defineProperties(this, {
				message: {
					writable: true,
					enumerable: true
				},
				name: { enumerable: false },
				nodes: { enumerable: false },
				source: { enumerable: false },
				positions: { enumerable: false },
				originalError: { enumerable: false }
			});
			/* c8 ignore start */
			if (originalError !== null && originalError !== void 0 && originalError.stack) Object.defineProperty(this, "stack", {
				value: originalError.stack,
				writable: true,
				configurable: true
			});
			else if (Error.captureStackTrace) Error.captureStackTrace(this, GraphQLError);
			else Object.defineProperty(this, "stack", {
				value: Error().stack,
				writable: true,
				configurable: true
			});
			/* c8 ignore stop */
		}
		get [Symbol.toStringTag]() {
			return "GraphQLError";
		}
		toString() {
			let output = this.message;
			if (this.nodes) {
				for (const node of this.nodes) if (node.loc) output += "\n\n" + (0, _printLocation.printLocation)(node.loc);
			} else if (this.source && this.locations) for (const location of this.locations) output += "\n\n" + (0, _printLocation.printSourceLocation)(this.source, location);
			return output;
		}
		toJSON() {
			const formattedError = { message: this.message };
			if (this.locations != null) formattedError.locations = this.locations;
			if (this.path != null) formattedError.path = this.path;
			if (this.extensions != null && Object.keys(this.extensions).length > 0) formattedError.extensions = this.extensions;
			return formattedError;
		}
	};
	function undefinedIfEmpty(array) {
		return array === void 0 || array.length === 0 ? void 0 : array;
	}
	function printError(error) {
		return error.toString();
	}
	function formatError(error) {
		return error.toJSON();
	}
}));
// node_modules/graphql/error/syntaxError.js
var require_syntaxError = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.syntaxError = syntaxError;
	var _GraphQLError = require_GraphQLError();
	function syntaxError(source, position, description) {
		return new _GraphQLError.GraphQLError(`Syntax Error: ${description}`, {
			source,
			positions: [position]
		});
	}
}));
// node_modules/graphql/language/ast.js
var require_ast = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Token = exports.QueryDocumentKeys = exports.OperationTypeNode = exports.Location = void 0;
	exports.isNode = isNode;
	var Location = class {
		constructor(startToken, endToken, source) {
			this.start = startToken.start;
			this.end = endToken.end;
			this.startToken = startToken;
			this.endToken = endToken;
			this.source = source;
		}
		get [Symbol.toStringTag]() {
			return "Location";
		}
		toJSON() {
			return {
				start: this.start,
				end: this.end
			};
		}
	};
	exports.Location = Location;
	var Token = class {
		constructor(kind, start, end, line, column, value) {
			this.kind = kind;
			this.start = start;
			this.end = end;
			this.line = line;
			this.column = column;
			this.value = value;
			this.prev = null;
			this.next = null;
		}
		get [Symbol.toStringTag]() {
			return "Token";
		}
		toJSON() {
			return {
				kind: this.kind,
				value: this.value,
				line: this.line,
				column: this.column
			};
		}
	};
	exports.Token = Token;
	const QueryDocumentKeys = {
		Name: [],
		Document: ["definitions"],
		OperationDefinition: [
			"description",
			"name",
			"variableDefinitions",
			"directives",
			"selectionSet"
		],
		VariableDefinition: [
			"description",
			"variable",
			"type",
			"defaultValue",
			"directives"
		],
		Variable: ["name"],
		SelectionSet: ["selections"],
		Field: [
			"alias",
			"name",
			"arguments",
			"directives",
			"selectionSet"
		],
		Argument: ["name", "value"],
		FragmentSpread: ["name", "directives"],
		InlineFragment: [
			"typeCondition",
			"directives",
			"selectionSet"
		],
		FragmentDefinition: [
			"description",
			"name",
			"variableDefinitions",
			"typeCondition",
			"directives",
			"selectionSet"
		],
		IntValue: [],
		FloatValue: [],
		StringValue: [],
		BooleanValue: [],
		NullValue: [],
		EnumValue: [],
		ListValue: ["values"],
		ObjectValue: ["fields"],
		ObjectField: ["name", "value"],
		Directive: ["name", "arguments"],
		NamedType: ["name"],
		ListType: ["type"],
		NonNullType: ["type"],
		SchemaDefinition: [
			"description",
			"directives",
			"operationTypes"
		],
		OperationTypeDefinition: ["type"],
		ScalarTypeDefinition: [
			"description",
			"name",
			"directives"
		],
		ObjectTypeDefinition: [
			"description",
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		FieldDefinition: [
			"description",
			"name",
			"arguments",
			"type",
			"directives"
		],
		InputValueDefinition: [
			"description",
			"name",
			"type",
			"defaultValue",
			"directives"
		],
		InterfaceTypeDefinition: [
			"description",
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		UnionTypeDefinition: [
			"description",
			"name",
			"directives",
			"types"
		],
		EnumTypeDefinition: [
			"description",
			"name",
			"directives",
			"values"
		],
		EnumValueDefinition: [
			"description",
			"name",
			"directives"
		],
		InputObjectTypeDefinition: [
			"description",
			"name",
			"directives",
			"fields"
		],
		DirectiveDefinition: [
			"description",
			"name",
			"arguments",
			"directives",
			"locations"
		],
		SchemaExtension: ["directives", "operationTypes"],
		DirectiveExtension: ["name", "directives"],
		ScalarTypeExtension: ["name", "directives"],
		ObjectTypeExtension: [
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		InterfaceTypeExtension: [
			"name",
			"interfaces",
			"directives",
			"fields"
		],
		UnionTypeExtension: [
			"name",
			"directives",
			"types"
		],
		EnumTypeExtension: [
			"name",
			"directives",
			"values"
		],
		InputObjectTypeExtension: [
			"name",
			"directives",
			"fields"
		],
		TypeCoordinate: ["name"],
		MemberCoordinate: ["name", "memberName"],
		ArgumentCoordinate: [
			"name",
			"fieldName",
			"argumentName"
		],
		DirectiveCoordinate: ["name"],
		DirectiveArgumentCoordinate: ["name", "argumentName"]
	};
	exports.QueryDocumentKeys = QueryDocumentKeys;
	const kindValues = new Set(Object.keys(QueryDocumentKeys));
	function isNode(maybeNode) {
		const maybeKind = maybeNode === null || maybeNode === void 0 ? void 0 : maybeNode.kind;
		return typeof maybeKind === "string" && kindValues.has(maybeKind);
	}
	var OperationTypeNode;
	exports.OperationTypeNode = OperationTypeNode;
	(function(OperationTypeNode) {
		OperationTypeNode["QUERY"] = "query";
		OperationTypeNode["MUTATION"] = "mutation";
		OperationTypeNode["SUBSCRIPTION"] = "subscription";
	})(OperationTypeNode || (exports.OperationTypeNode = OperationTypeNode = {}));
}));
// node_modules/graphql/language/directiveLocation.js
var require_directiveLocation = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DirectiveLocation = void 0;
	var DirectiveLocation;
	exports.DirectiveLocation = DirectiveLocation;
	(function(DirectiveLocation) {
		DirectiveLocation["QUERY"] = "QUERY";
		DirectiveLocation["MUTATION"] = "MUTATION";
		DirectiveLocation["SUBSCRIPTION"] = "SUBSCRIPTION";
		DirectiveLocation["FIELD"] = "FIELD";
		DirectiveLocation["FRAGMENT_DEFINITION"] = "FRAGMENT_DEFINITION";
		DirectiveLocation["FRAGMENT_SPREAD"] = "FRAGMENT_SPREAD";
		DirectiveLocation["INLINE_FRAGMENT"] = "INLINE_FRAGMENT";
		DirectiveLocation["VARIABLE_DEFINITION"] = "VARIABLE_DEFINITION";
		DirectiveLocation["SCHEMA"] = "SCHEMA";
		DirectiveLocation["SCALAR"] = "SCALAR";
		DirectiveLocation["OBJECT"] = "OBJECT";
		DirectiveLocation["FIELD_DEFINITION"] = "FIELD_DEFINITION";
		DirectiveLocation["ARGUMENT_DEFINITION"] = "ARGUMENT_DEFINITION";
		DirectiveLocation["INTERFACE"] = "INTERFACE";
		DirectiveLocation["UNION"] = "UNION";
		DirectiveLocation["ENUM"] = "ENUM";
		DirectiveLocation["ENUM_VALUE"] = "ENUM_VALUE";
		DirectiveLocation["INPUT_OBJECT"] = "INPUT_OBJECT";
		DirectiveLocation["INPUT_FIELD_DEFINITION"] = "INPUT_FIELD_DEFINITION";
		DirectiveLocation["DIRECTIVE_DEFINITION"] = "DIRECTIVE_DEFINITION";
	})(DirectiveLocation || (exports.DirectiveLocation = DirectiveLocation = {}));
}));
// node_modules/graphql/language/kinds.js
var require_kinds = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Kind = void 0;
	var Kind;
	exports.Kind = Kind;
	(function(Kind) {
		Kind["NAME"] = "Name";
		Kind["DOCUMENT"] = "Document";
		Kind["OPERATION_DEFINITION"] = "OperationDefinition";
		Kind["VARIABLE_DEFINITION"] = "VariableDefinition";
		Kind["SELECTION_SET"] = "SelectionSet";
		Kind["FIELD"] = "Field";
		Kind["ARGUMENT"] = "Argument";
		Kind["FRAGMENT_SPREAD"] = "FragmentSpread";
		Kind["INLINE_FRAGMENT"] = "InlineFragment";
		Kind["FRAGMENT_DEFINITION"] = "FragmentDefinition";
		Kind["VARIABLE"] = "Variable";
		Kind["INT"] = "IntValue";
		Kind["FLOAT"] = "FloatValue";
		Kind["STRING"] = "StringValue";
		Kind["BOOLEAN"] = "BooleanValue";
		Kind["NULL"] = "NullValue";
		Kind["ENUM"] = "EnumValue";
		Kind["LIST"] = "ListValue";
		Kind["OBJECT"] = "ObjectValue";
		Kind["OBJECT_FIELD"] = "ObjectField";
		Kind["DIRECTIVE"] = "Directive";
		Kind["NAMED_TYPE"] = "NamedType";
		Kind["LIST_TYPE"] = "ListType";
		Kind["NON_NULL_TYPE"] = "NonNullType";
		Kind["SCHEMA_DEFINITION"] = "SchemaDefinition";
		Kind["OPERATION_TYPE_DEFINITION"] = "OperationTypeDefinition";
		Kind["SCALAR_TYPE_DEFINITION"] = "ScalarTypeDefinition";
		Kind["OBJECT_TYPE_DEFINITION"] = "ObjectTypeDefinition";
		Kind["FIELD_DEFINITION"] = "FieldDefinition";
		Kind["INPUT_VALUE_DEFINITION"] = "InputValueDefinition";
		Kind["INTERFACE_TYPE_DEFINITION"] = "InterfaceTypeDefinition";
		Kind["UNION_TYPE_DEFINITION"] = "UnionTypeDefinition";
		Kind["ENUM_TYPE_DEFINITION"] = "EnumTypeDefinition";
		Kind["ENUM_VALUE_DEFINITION"] = "EnumValueDefinition";
		Kind["INPUT_OBJECT_TYPE_DEFINITION"] = "InputObjectTypeDefinition";
		Kind["DIRECTIVE_DEFINITION"] = "DirectiveDefinition";
		Kind["SCHEMA_EXTENSION"] = "SchemaExtension";
		Kind["DIRECTIVE_EXTENSION"] = "DirectiveExtension";
		Kind["SCALAR_TYPE_EXTENSION"] = "ScalarTypeExtension";
		Kind["OBJECT_TYPE_EXTENSION"] = "ObjectTypeExtension";
		Kind["INTERFACE_TYPE_EXTENSION"] = "InterfaceTypeExtension";
		Kind["UNION_TYPE_EXTENSION"] = "UnionTypeExtension";
		Kind["ENUM_TYPE_EXTENSION"] = "EnumTypeExtension";
		Kind["INPUT_OBJECT_TYPE_EXTENSION"] = "InputObjectTypeExtension";
		Kind["TYPE_COORDINATE"] = "TypeCoordinate";
		Kind["MEMBER_COORDINATE"] = "MemberCoordinate";
		Kind["ARGUMENT_COORDINATE"] = "ArgumentCoordinate";
		Kind["DIRECTIVE_COORDINATE"] = "DirectiveCoordinate";
		Kind["DIRECTIVE_ARGUMENT_COORDINATE"] = "DirectiveArgumentCoordinate";
	})(Kind || (exports.Kind = Kind = {}));
}));
// node_modules/graphql/language/characterClasses.js
var require_characterClasses = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isDigit = isDigit;
	exports.isLetter = isLetter;
	exports.isNameContinue = isNameContinue;
	exports.isNameStart = isNameStart;
	exports.isWhiteSpace = isWhiteSpace;
	function isWhiteSpace(code) {
		return code === 9 || code === 32;
	}
	function isDigit(code) {
		return code >= 48 && code <= 57;
	}
	function isLetter(code) {
		return code >= 97 && code <= 122 || code >= 65 && code <= 90;
	}
	function isNameStart(code) {
		return isLetter(code) || code === 95;
	}
	function isNameContinue(code) {
		return isLetter(code) || isDigit(code) || code === 95;
	}
}));
// node_modules/graphql/language/blockString.js
var require_blockString = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.dedentBlockStringLines = dedentBlockStringLines;
	exports.isPrintableAsBlockString = isPrintableAsBlockString;
	exports.printBlockString = printBlockString;
	var _characterClasses = require_characterClasses();
	function dedentBlockStringLines(lines) {
		var _firstNonEmptyLine2;
		let commonIndent = Number.MAX_SAFE_INTEGER;
		let firstNonEmptyLine = null;
		let lastNonEmptyLine = -1;
		for (let i = 0; i < lines.length; ++i) {
			var _firstNonEmptyLine;
			const line = lines[i];
			const indent = leadingWhitespace(line);
			if (indent === line.length) continue;
			firstNonEmptyLine = (_firstNonEmptyLine = firstNonEmptyLine) !== null && _firstNonEmptyLine !== void 0 ? _firstNonEmptyLine : i;
			lastNonEmptyLine = i;
			if (i !== 0 && indent < commonIndent) commonIndent = indent;
		}
		return lines.map((line, i) => i === 0 ? line : line.slice(commonIndent)).slice((_firstNonEmptyLine2 = firstNonEmptyLine) !== null && _firstNonEmptyLine2 !== void 0 ? _firstNonEmptyLine2 : 0, lastNonEmptyLine + 1);
	}
	function leadingWhitespace(str) {
		let i = 0;
		while (i < str.length && (0, _characterClasses.isWhiteSpace)(str.charCodeAt(i))) ++i;
		return i;
	}
	function isPrintableAsBlockString(value) {
		if (value === "") return true;
		let isEmptyLine = true;
		let hasIndent = false;
		let hasCommonIndent = true;
		let seenNonEmptyLine = false;
		for (let i = 0; i < value.length; ++i) switch (value.codePointAt(i)) {
			case 0:
			case 1:
			case 2:
			case 3:
			case 4:
			case 5:
			case 6:
			case 7:
			case 8:
			case 11:
			case 12:
			case 14:
			case 15: return false;
			case 13: return false;
			case 10:
				if (isEmptyLine && !seenNonEmptyLine) return false;
				seenNonEmptyLine = true;
				isEmptyLine = true;
				hasIndent = false;
				break;
			case 9:
			case 32:
				hasIndent || (hasIndent = isEmptyLine);
				break;
			default:
				hasCommonIndent && (hasCommonIndent = hasIndent);
				isEmptyLine = false;
		}
		if (isEmptyLine) return false;
		if (hasCommonIndent && seenNonEmptyLine) return false;
		return true;
	}
	function printBlockString(value, options) {
		const escapedValue = value.replace(/"""/g, "\\\"\"\"");
		const lines = escapedValue.split(/\r\n|[\n\r]/g);
		const isSingleLine = lines.length === 1;
		const forceLeadingNewLine = lines.length > 1 && lines.slice(1).every((line) => line.length === 0 || (0, _characterClasses.isWhiteSpace)(line.charCodeAt(0)));
		const hasTrailingTripleQuotes = escapedValue.endsWith("\\\"\"\"");
		const hasTrailingQuote = value.endsWith("\"") && !hasTrailingTripleQuotes;
		const hasTrailingSlash = value.endsWith("\\");
		const forceTrailingNewline = hasTrailingQuote || hasTrailingSlash;
		const printAsMultipleLines = !(options !== null && options !== void 0 && options.minimize) && (!isSingleLine || value.length > 70 || forceTrailingNewline || forceLeadingNewLine || hasTrailingTripleQuotes);
		let result = "";
		const skipLeadingNewLine = isSingleLine && (0, _characterClasses.isWhiteSpace)(value.charCodeAt(0));
		if (printAsMultipleLines && !skipLeadingNewLine || forceLeadingNewLine) result += "\n";
		result += escapedValue;
		if (printAsMultipleLines || forceTrailingNewline) result += "\n";
		return "\"\"\"" + result + "\"\"\"";
	}
}));
// node_modules/graphql/language/tokenKind.js
var require_tokenKind = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TokenKind = void 0;
	var TokenKind;
	exports.TokenKind = TokenKind;
	(function(TokenKind) {
		TokenKind["SOF"] = "<SOF>";
		TokenKind["EOF"] = "<EOF>";
		TokenKind["BANG"] = "!";
		TokenKind["DOLLAR"] = "$";
		TokenKind["AMP"] = "&";
		TokenKind["PAREN_L"] = "(";
		TokenKind["PAREN_R"] = ")";
		TokenKind["DOT"] = ".";
		TokenKind["SPREAD"] = "...";
		TokenKind["COLON"] = ":";
		TokenKind["EQUALS"] = "=";
		TokenKind["AT"] = "@";
		TokenKind["BRACKET_L"] = "[";
		TokenKind["BRACKET_R"] = "]";
		TokenKind["BRACE_L"] = "{";
		TokenKind["PIPE"] = "|";
		TokenKind["BRACE_R"] = "}";
		TokenKind["NAME"] = "Name";
		TokenKind["INT"] = "Int";
		TokenKind["FLOAT"] = "Float";
		TokenKind["STRING"] = "String";
		TokenKind["BLOCK_STRING"] = "BlockString";
		TokenKind["COMMENT"] = "Comment";
	})(TokenKind || (exports.TokenKind = TokenKind = {}));
}));
// node_modules/graphql/language/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Lexer = void 0;
	exports.createToken = createToken;
	exports.isPunctuatorTokenKind = isPunctuatorTokenKind;
	exports.printCodePointAt = printCodePointAt;
	exports.readName = readName;
	var _syntaxError = require_syntaxError();
	var _ast = require_ast();
	var _blockString = require_blockString();
	var _characterClasses = require_characterClasses();
	var _tokenKind = require_tokenKind();
	var Lexer = class {
		constructor(source) {
			const startOfFileToken = new _ast.Token(_tokenKind.TokenKind.SOF, 0, 0, 0, 0);
			this.source = source;
			this.lastToken = startOfFileToken;
			this.token = startOfFileToken;
			this.line = 1;
			this.lineStart = 0;
			this._maxComments = void 0;
			this._commentCount = 0;
		}
		get [Symbol.toStringTag]() {
			return "Lexer";
		}
		advance() {
			this.lastToken = this.token;
			return this.token = this.lookahead();
		}
		lookahead() {
			let token = this.token;
			if (token.kind !== _tokenKind.TokenKind.EOF) do
				if (token.next) token = token.next;
				else {
					const nextToken = readNextToken(this, token.end);
					token.next = nextToken;
					nextToken.prev = token;
					token = nextToken;
				}
			while (token.kind === _tokenKind.TokenKind.COMMENT);
			return token;
		}
	};
	exports.Lexer = Lexer;
	function isPunctuatorTokenKind(kind) {
		return kind === _tokenKind.TokenKind.BANG || kind === _tokenKind.TokenKind.DOLLAR || kind === _tokenKind.TokenKind.AMP || kind === _tokenKind.TokenKind.PAREN_L || kind === _tokenKind.TokenKind.PAREN_R || kind === _tokenKind.TokenKind.DOT || kind === _tokenKind.TokenKind.SPREAD || kind === _tokenKind.TokenKind.COLON || kind === _tokenKind.TokenKind.EQUALS || kind === _tokenKind.TokenKind.AT || kind === _tokenKind.TokenKind.BRACKET_L || kind === _tokenKind.TokenKind.BRACKET_R || kind === _tokenKind.TokenKind.BRACE_L || kind === _tokenKind.TokenKind.PIPE || kind === _tokenKind.TokenKind.BRACE_R;
	}
	function isUnicodeScalarValue(code) {
		return code >= 0 && code <= 55295 || code >= 57344 && code <= 1114111;
	}
	function isSupplementaryCodePoint(body, location) {
		return isLeadingSurrogate(body.charCodeAt(location)) && isTrailingSurrogate(body.charCodeAt(location + 1));
	}
	function isLeadingSurrogate(code) {
		return code >= 55296 && code <= 56319;
	}
	function isTrailingSurrogate(code) {
		return code >= 56320 && code <= 57343;
	}
	function printCodePointAt(lexer, location) {
		const code = lexer.source.body.codePointAt(location);
		if (code === void 0) return _tokenKind.TokenKind.EOF;
		else if (code >= 32 && code <= 126) {
			const char = String.fromCodePoint(code);
			return char === "\"" ? "'\"'" : `"${char}"`;
		}
		return "U+" + code.toString(16).toUpperCase().padStart(4, "0");
	}
	function createToken(lexer, kind, start, end, value) {
		const line = lexer.line;
		const col = 1 + start - lexer.lineStart;
		return new _ast.Token(kind, start, end, line, col, value);
	}
	function readNextToken(lexer, start) {
		const body = lexer.source.body;
		const bodyLength = body.length;
		let position = start;
		while (position < bodyLength) {
			const code = body.charCodeAt(position);
			switch (code) {
				case 65279:
				case 9:
				case 32:
				case 44:
					++position;
					continue;
				case 10:
					++position;
					++lexer.line;
					lexer.lineStart = position;
					continue;
				case 13:
					if (body.charCodeAt(position + 1) === 10) position += 2;
					else ++position;
					++lexer.line;
					lexer.lineStart = position;
					continue;
				case 35: return readComment(lexer, position);
				case 33: return createToken(lexer, _tokenKind.TokenKind.BANG, position, position + 1);
				case 36: return createToken(lexer, _tokenKind.TokenKind.DOLLAR, position, position + 1);
				case 38: return createToken(lexer, _tokenKind.TokenKind.AMP, position, position + 1);
				case 40: return createToken(lexer, _tokenKind.TokenKind.PAREN_L, position, position + 1);
				case 41: return createToken(lexer, _tokenKind.TokenKind.PAREN_R, position, position + 1);
				case 46:
					if (body.charCodeAt(position + 1) === 46 && body.charCodeAt(position + 2) === 46) return createToken(lexer, _tokenKind.TokenKind.SPREAD, position, position + 3);
					break;
				case 58: return createToken(lexer, _tokenKind.TokenKind.COLON, position, position + 1);
				case 61: return createToken(lexer, _tokenKind.TokenKind.EQUALS, position, position + 1);
				case 64: return createToken(lexer, _tokenKind.TokenKind.AT, position, position + 1);
				case 91: return createToken(lexer, _tokenKind.TokenKind.BRACKET_L, position, position + 1);
				case 93: return createToken(lexer, _tokenKind.TokenKind.BRACKET_R, position, position + 1);
				case 123: return createToken(lexer, _tokenKind.TokenKind.BRACE_L, position, position + 1);
				case 124: return createToken(lexer, _tokenKind.TokenKind.PIPE, position, position + 1);
				case 125: return createToken(lexer, _tokenKind.TokenKind.BRACE_R, position, position + 1);
				case 34:
					if (body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34) return readBlockString(lexer, position);
					return readString(lexer, position);
			}
			if ((0, _characterClasses.isDigit)(code) || code === 45) return readNumber(lexer, position, code);
			if ((0, _characterClasses.isNameStart)(code)) return readName(lexer, position);
			throw (0, _syntaxError.syntaxError)(lexer.source, position, code === 39 ? "Unexpected single quote character ('), did you mean to use a double quote (\")?" : isUnicodeScalarValue(code) || isSupplementaryCodePoint(body, position) ? `Unexpected character: ${printCodePointAt(lexer, position)}.` : `Invalid character: ${printCodePointAt(lexer, position)}.`);
		}
		return createToken(lexer, _tokenKind.TokenKind.EOF, bodyLength, bodyLength);
	}
	function readComment(lexer, start) {
		const maxComments = lexer._maxComments;
		if (maxComments !== void 0) {
			const nextCommentCount = lexer._commentCount + 1;
			if (nextCommentCount > maxComments) throw (0, _syntaxError.syntaxError)(lexer.source, start, `Document contains more than ${maxComments} comments. Parsing aborted.`);
			lexer._commentCount = nextCommentCount;
		}
		const body = lexer.source.body;
		const bodyLength = body.length;
		let position = start + 1;
		while (position < bodyLength) {
			const code = body.charCodeAt(position);
			if (code === 10 || code === 13) break;
			if (isUnicodeScalarValue(code)) ++position;
			else if (isSupplementaryCodePoint(body, position)) position += 2;
			else break;
		}
		return createToken(lexer, _tokenKind.TokenKind.COMMENT, start, position, body.slice(start + 1, position));
	}
	function readNumber(lexer, start, firstCode) {
		const body = lexer.source.body;
		let position = start;
		let code = firstCode;
		let isFloat = false;
		if (code === 45) code = body.charCodeAt(++position);
		if (code === 48) {
			code = body.charCodeAt(++position);
			if ((0, _characterClasses.isDigit)(code)) throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid number, unexpected digit after 0: ${printCodePointAt(lexer, position)}.`);
		} else {
			position = readDigits(lexer, position, code);
			code = body.charCodeAt(position);
		}
		if (code === 46) {
			isFloat = true;
			code = body.charCodeAt(++position);
			position = readDigits(lexer, position, code);
			code = body.charCodeAt(position);
		}
		if (code === 69 || code === 101) {
			isFloat = true;
			code = body.charCodeAt(++position);
			if (code === 43 || code === 45) code = body.charCodeAt(++position);
			position = readDigits(lexer, position, code);
			code = body.charCodeAt(position);
		}
		if (code === 46 || (0, _characterClasses.isNameStart)(code)) throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid number, expected digit but got: ${printCodePointAt(lexer, position)}.`);
		return createToken(lexer, isFloat ? _tokenKind.TokenKind.FLOAT : _tokenKind.TokenKind.INT, start, position, body.slice(start, position));
	}
	function readDigits(lexer, start, firstCode) {
		if (!(0, _characterClasses.isDigit)(firstCode)) throw (0, _syntaxError.syntaxError)(lexer.source, start, `Invalid number, expected digit but got: ${printCodePointAt(lexer, start)}.`);
		const body = lexer.source.body;
		let position = start + 1;
		while ((0, _characterClasses.isDigit)(body.charCodeAt(position))) ++position;
		return position;
	}
	function readString(lexer, start) {
		const body = lexer.source.body;
		const bodyLength = body.length;
		let position = start + 1;
		let chunkStart = position;
		let value = "";
		while (position < bodyLength) {
			const code = body.charCodeAt(position);
			if (code === 34) {
				value += body.slice(chunkStart, position);
				return createToken(lexer, _tokenKind.TokenKind.STRING, start, position + 1, value);
			}
			if (code === 92) {
				value += body.slice(chunkStart, position);
				const escape = body.charCodeAt(position + 1) === 117 ? body.charCodeAt(position + 2) === 123 ? readEscapedUnicodeVariableWidth(lexer, position) : readEscapedUnicodeFixedWidth(lexer, position) : readEscapedCharacter(lexer, position);
				value += escape.value;
				position += escape.size;
				chunkStart = position;
				continue;
			}
			if (code === 10 || code === 13) break;
			if (isUnicodeScalarValue(code)) ++position;
			else if (isSupplementaryCodePoint(body, position)) position += 2;
			else throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character within String: ${printCodePointAt(lexer, position)}.`);
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, "Unterminated string.");
	}
	function readEscapedUnicodeVariableWidth(lexer, position) {
		const body = lexer.source.body;
		let point = 0;
		let size = 3;
		while (size < 12) {
			const code = body.charCodeAt(position + size++);
			if (code === 125) {
				if (size < 5 || !isUnicodeScalarValue(point)) break;
				return {
					value: String.fromCodePoint(point),
					size
				};
			}
			point = point << 4 | readHexDigit(code);
			if (point < 0) break;
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid Unicode escape sequence: "${body.slice(position, position + size)}".`);
	}
	function readEscapedUnicodeFixedWidth(lexer, position) {
		const body = lexer.source.body;
		const code = read16BitHexCode(body, position + 2);
		if (isUnicodeScalarValue(code)) return {
			value: String.fromCodePoint(code),
			size: 6
		};
		if (isLeadingSurrogate(code)) {
			if (body.charCodeAt(position + 6) === 92 && body.charCodeAt(position + 7) === 117) {
				const trailingCode = read16BitHexCode(body, position + 8);
				if (isTrailingSurrogate(trailingCode)) return {
					value: String.fromCodePoint(code, trailingCode),
					size: 12
				};
			}
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid Unicode escape sequence: "${body.slice(position, position + 6)}".`);
	}
	function read16BitHexCode(body, position) {
		return readHexDigit(body.charCodeAt(position)) << 12 | readHexDigit(body.charCodeAt(position + 1)) << 8 | readHexDigit(body.charCodeAt(position + 2)) << 4 | readHexDigit(body.charCodeAt(position + 3));
	}
	function readHexDigit(code) {
		return code >= 48 && code <= 57 ? code - 48 : code >= 65 && code <= 70 ? code - 55 : code >= 97 && code <= 102 ? code - 87 : -1;
	}
	function readEscapedCharacter(lexer, position) {
		const body = lexer.source.body;
		switch (body.charCodeAt(position + 1)) {
			case 34: return {
				value: "\"",
				size: 2
			};
			case 92: return {
				value: "\\",
				size: 2
			};
			case 47: return {
				value: "/",
				size: 2
			};
			case 98: return {
				value: "\b",
				size: 2
			};
			case 102: return {
				value: "\f",
				size: 2
			};
			case 110: return {
				value: "\n",
				size: 2
			};
			case 114: return {
				value: "\r",
				size: 2
			};
			case 116: return {
				value: "	",
				size: 2
			};
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character escape sequence: "${body.slice(position, position + 2)}".`);
	}
	function readBlockString(lexer, start) {
		const body = lexer.source.body;
		const bodyLength = body.length;
		let lineStart = lexer.lineStart;
		let position = start + 3;
		let chunkStart = position;
		let currentLine = "";
		const blockLines = [];
		while (position < bodyLength) {
			const code = body.charCodeAt(position);
			if (code === 34 && body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34) {
				currentLine += body.slice(chunkStart, position);
				blockLines.push(currentLine);
				const token = createToken(lexer, _tokenKind.TokenKind.BLOCK_STRING, start, position + 3, (0, _blockString.dedentBlockStringLines)(blockLines).join("\n"));
				lexer.line += blockLines.length - 1;
				lexer.lineStart = lineStart;
				return token;
			}
			if (code === 92 && body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34 && body.charCodeAt(position + 3) === 34) {
				currentLine += body.slice(chunkStart, position);
				chunkStart = position + 1;
				position += 4;
				continue;
			}
			if (code === 10 || code === 13) {
				currentLine += body.slice(chunkStart, position);
				blockLines.push(currentLine);
				if (code === 13 && body.charCodeAt(position + 1) === 10) position += 2;
				else ++position;
				currentLine = "";
				chunkStart = position;
				lineStart = position;
				continue;
			}
			if (isUnicodeScalarValue(code)) ++position;
			else if (isSupplementaryCodePoint(body, position)) position += 2;
			else throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character within String: ${printCodePointAt(lexer, position)}.`);
		}
		throw (0, _syntaxError.syntaxError)(lexer.source, position, "Unterminated string.");
	}
	function readName(lexer, start) {
		const body = lexer.source.body;
		const bodyLength = body.length;
		let position = start + 1;
		while (position < bodyLength) {
			const code = body.charCodeAt(position);
			if ((0, _characterClasses.isNameContinue)(code)) ++position;
			else break;
		}
		return createToken(lexer, _tokenKind.TokenKind.NAME, start, position, body.slice(start, position));
	}
}));
// node_modules/graphql/language/schemaCoordinateLexer.js
var require_schemaCoordinateLexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SchemaCoordinateLexer = void 0;
	var _syntaxError = require_syntaxError();
	var _ast = require_ast();
	var _characterClasses = require_characterClasses();
	var _lexer = require_lexer();
	var _tokenKind = require_tokenKind();
	var SchemaCoordinateLexer = class {
		line = 1;
		lineStart = 0;
		constructor(source) {
			const startOfFileToken = new _ast.Token(_tokenKind.TokenKind.SOF, 0, 0, 0, 0);
			this.source = source;
			this.lastToken = startOfFileToken;
			this.token = startOfFileToken;
		}
		get [Symbol.toStringTag]() {
			return "SchemaCoordinateLexer";
		}
		advance() {
			this.lastToken = this.token;
			return this.token = this.lookahead();
		}
		lookahead() {
			let token = this.token;
			if (token.kind !== _tokenKind.TokenKind.EOF) {
				const nextToken = readNextToken(this, token.end);
				token.next = nextToken;
				nextToken.prev = token;
				token = nextToken;
			}
			return token;
		}
	};
	exports.SchemaCoordinateLexer = SchemaCoordinateLexer;
	function readNextToken(lexer, start) {
		const body = lexer.source.body;
		const bodyLength = body.length;
		const position = start;
		if (position < bodyLength) {
			const code = body.charCodeAt(position);
			switch (code) {
				case 46: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.DOT, position, position + 1);
				case 40: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.PAREN_L, position, position + 1);
				case 41: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.PAREN_R, position, position + 1);
				case 58: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.COLON, position, position + 1);
				case 64: return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.AT, position, position + 1);
			}
			if ((0, _characterClasses.isNameStart)(code)) return (0, _lexer.readName)(lexer, position);
			throw (0, _syntaxError.syntaxError)(lexer.source, position, `Invalid character: ${(0, _lexer.printCodePointAt)(lexer, position)}.`);
		}
		return (0, _lexer.createToken)(lexer, _tokenKind.TokenKind.EOF, bodyLength, bodyLength);
	}
}));
// node_modules/graphql/jsutils/inspect.js
var require_inspect = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.inspect = inspect;
	const MAX_ARRAY_LENGTH = 10;
	const MAX_RECURSIVE_DEPTH = 2;
	function inspect(value) {
		return formatValue(value, []);
	}
	function formatValue(value, seenValues) {
		switch (typeof value) {
			case "string": return JSON.stringify(value);
			case "function": return value.name ? `[function ${value.name}]` : "[function]";
			case "object": return formatObjectValue(value, seenValues);
			default: return String(value);
		}
	}
	function formatObjectValue(value, previouslySeenValues) {
		if (value === null) return "null";
		if (previouslySeenValues.includes(value)) return "[Circular]";
		const seenValues = [...previouslySeenValues, value];
		if (isJSONable(value)) {
			const jsonValue = value.toJSON();
			if (jsonValue !== value) return typeof jsonValue === "string" ? jsonValue : formatValue(jsonValue, seenValues);
		} else if (Array.isArray(value)) return formatArray(value, seenValues);
		return formatObject(value, seenValues);
	}
	function isJSONable(value) {
		return typeof value.toJSON === "function";
	}
	function formatObject(object, seenValues) {
		const entries = Object.entries(object);
		if (entries.length === 0) return "{}";
		if (seenValues.length > MAX_RECURSIVE_DEPTH) return "[" + getObjectTag(object) + "]";
		return "{ " + entries.map(([key, value]) => key + ": " + formatValue(value, seenValues)).join(", ") + " }";
	}
	function formatArray(array, seenValues) {
		if (array.length === 0) return "[]";
		if (seenValues.length > MAX_RECURSIVE_DEPTH) return "[Array]";
		const len = Math.min(MAX_ARRAY_LENGTH, array.length);
		const remaining = array.length - len;
		const items = [];
		for (let i = 0; i < len; ++i) items.push(formatValue(array[i], seenValues));
		if (remaining === 1) items.push("... 1 more item");
		else if (remaining > 1) items.push(`... ${remaining} more items`);
		return "[" + items.join(", ") + "]";
	}
	function getObjectTag(object) {
		const tag = Object.prototype.toString.call(object).replace(/^\[object /, "").replace(/]$/, "");
		if (tag === "Object" && typeof object.constructor === "function") {
			const name = object.constructor.name;
			if (typeof name === "string" && name !== "") return name;
		}
		return tag;
	}
}));
// node_modules/graphql/jsutils/instanceOf.js
var require_instanceOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.instanceOf = void 0;
	var _inspect = require_inspect();
	exports.instanceOf = globalThis.process && process.env.NODE_ENV === "production" ? function instanceOf(value, constructor) {
		return value instanceof constructor;
	} : function instanceOf(value, constructor) {
		if (value instanceof constructor) return true;
		if (typeof value === "object" && value !== null) {
			var _value$constructor;
			const className = constructor.prototype[Symbol.toStringTag];
			if (className === (Symbol.toStringTag in value ? value[Symbol.toStringTag] : (_value$constructor = value.constructor) === null || _value$constructor === void 0 ? void 0 : _value$constructor.name)) {
				const stringifiedValue = (0, _inspect.inspect)(value);
				throw new Error(`Cannot use ${className} "${stringifiedValue}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`);
			}
		}
		return false;
	};
}));
// node_modules/graphql/language/source.js
var require_source = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Source = void 0;
	exports.isSource = isSource;
	var _devAssert = require_devAssert();
	var _inspect = require_inspect();
	var _instanceOf = require_instanceOf();
	var Source = class {
		constructor(body, name = "GraphQL request", locationOffset = {
			line: 1,
			column: 1
		}) {
			typeof body === "string" || (0, _devAssert.devAssert)(false, `Body must be a string. Received: ${(0, _inspect.inspect)(body)}.`);
			this.body = body;
			this.name = name;
			this.locationOffset = locationOffset;
			this.locationOffset.line > 0 || (0, _devAssert.devAssert)(false, "line in locationOffset is 1-indexed and must be positive.");
			this.locationOffset.column > 0 || (0, _devAssert.devAssert)(false, "column in locationOffset is 1-indexed and must be positive.");
		}
		get [Symbol.toStringTag]() {
			return "Source";
		}
	};
	exports.Source = Source;
	function isSource(source) {
		return (0, _instanceOf.instanceOf)(source, Source);
	}
}));
// node_modules/graphql/language/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Parser = void 0;
	exports.parse = parse;
	exports.parseConstValue = parseConstValue;
	exports.parseSchemaCoordinate = parseSchemaCoordinate;
	exports.parseType = parseType;
	exports.parseValue = parseValue;
	var _syntaxError = require_syntaxError();
	var _ast = require_ast();
	var _directiveLocation = require_directiveLocation();
	var _kinds = require_kinds();
	var _lexer = require_lexer();
	var _schemaCoordinateLexer = require_schemaCoordinateLexer();
	var _source = require_source();
	var _tokenKind = require_tokenKind();
	function parse(source, options) {
		const parser = new Parser(source, options);
		const document = parser.parseDocument();
		Object.defineProperty(document, "tokenCount", {
			enumerable: false,
			value: parser.tokenCount
		});
		return document;
	}
	function parseValue(source, options) {
		const parser = new Parser(source, options);
		parser.expectToken(_tokenKind.TokenKind.SOF);
		const value = parser.parseValueLiteral(false);
		parser.expectToken(_tokenKind.TokenKind.EOF);
		return value;
	}
	function parseConstValue(source, options) {
		const parser = new Parser(source, options);
		parser.expectToken(_tokenKind.TokenKind.SOF);
		const value = parser.parseConstValueLiteral();
		parser.expectToken(_tokenKind.TokenKind.EOF);
		return value;
	}
	function parseType(source, options) {
		const parser = new Parser(source, options);
		parser.expectToken(_tokenKind.TokenKind.SOF);
		const type = parser.parseTypeReference();
		parser.expectToken(_tokenKind.TokenKind.EOF);
		return type;
	}
	function parseSchemaCoordinate(source) {
		const sourceObj = (0, _source.isSource)(source) ? source : new _source.Source(source);
		const parser = new Parser(source, { lexer: new _schemaCoordinateLexer.SchemaCoordinateLexer(sourceObj) });
		parser.expectToken(_tokenKind.TokenKind.SOF);
		const coordinate = parser.parseSchemaCoordinate();
		parser.expectToken(_tokenKind.TokenKind.EOF);
		return coordinate;
	}
	var Parser = class {
		constructor(source, options = {}) {
			const { lexer, ..._options } = options;
			if (lexer) this._lexer = lexer;
			else {
				const sourceObj = (0, _source.isSource)(source) ? source : new _source.Source(source);
				this._lexer = new _lexer.Lexer(sourceObj);
			}
			this._options = _options;
			this._tokenCounter = 0;
			this._lexer._maxComments = options === null || options === void 0 ? void 0 : options.maxComments;
			this._lexer._commentCount = 0;
			const maxSourceLength = options === null || options === void 0 ? void 0 : options.maxSourceLength;
			if (maxSourceLength !== void 0 && this._lexer.source.body.length > maxSourceLength) throw (0, _syntaxError.syntaxError)(this._lexer.source, maxSourceLength, `Source contains more than ${maxSourceLength} UTF-16 code units. Parsing aborted.`);
		}
		get tokenCount() {
			return this._tokenCounter;
		}
		parseName() {
			const token = this.expectToken(_tokenKind.TokenKind.NAME);
			return this.node(token, {
				kind: _kinds.Kind.NAME,
				value: token.value
			});
		}
		parseDocument() {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.DOCUMENT,
				definitions: this.many(_tokenKind.TokenKind.SOF, this.parseDefinition, _tokenKind.TokenKind.EOF)
			});
		}
		parseDefinition() {
			if (this.peek(_tokenKind.TokenKind.BRACE_L)) return this.parseOperationDefinition();
			const hasDescription = this.peekDescription();
			const keywordToken = hasDescription ? this._lexer.lookahead() : this._lexer.token;
			if (hasDescription && keywordToken.kind === _tokenKind.TokenKind.BRACE_L) throw (0, _syntaxError.syntaxError)(this._lexer.source, this._lexer.token.start, "Unexpected description, descriptions are not supported on shorthand queries.");
			if (keywordToken.kind === _tokenKind.TokenKind.NAME) {
				switch (keywordToken.value) {
					case "schema": return this.parseSchemaDefinition();
					case "scalar": return this.parseScalarTypeDefinition();
					case "type": return this.parseObjectTypeDefinition();
					case "interface": return this.parseInterfaceTypeDefinition();
					case "union": return this.parseUnionTypeDefinition();
					case "enum": return this.parseEnumTypeDefinition();
					case "input": return this.parseInputObjectTypeDefinition();
					case "directive": return this.parseDirectiveDefinition();
				}
				switch (keywordToken.value) {
					case "query":
					case "mutation":
					case "subscription": return this.parseOperationDefinition();
					case "fragment": return this.parseFragmentDefinition();
				}
				if (hasDescription) throw (0, _syntaxError.syntaxError)(this._lexer.source, this._lexer.token.start, "Unexpected description, only GraphQL definitions support descriptions.");
				switch (keywordToken.value) {
					case "extend": return this.parseTypeSystemExtension();
				}
			}
			throw this.unexpected(keywordToken);
		}
		parseOperationDefinition() {
			const start = this._lexer.token;
			if (this.peek(_tokenKind.TokenKind.BRACE_L)) return this.node(start, {
				kind: _kinds.Kind.OPERATION_DEFINITION,
				operation: _ast.OperationTypeNode.QUERY,
				description: void 0,
				name: void 0,
				variableDefinitions: [],
				directives: [],
				selectionSet: this.parseSelectionSet()
			});
			const description = this.parseDescription();
			const operation = this.parseOperationType();
			let name;
			if (this.peek(_tokenKind.TokenKind.NAME)) name = this.parseName();
			return this.node(start, {
				kind: _kinds.Kind.OPERATION_DEFINITION,
				operation,
				description,
				name,
				variableDefinitions: this.parseVariableDefinitions(),
				directives: this.parseDirectives(false),
				selectionSet: this.parseSelectionSet()
			});
		}
		parseOperationType() {
			const operationToken = this.expectToken(_tokenKind.TokenKind.NAME);
			switch (operationToken.value) {
				case "query": return _ast.OperationTypeNode.QUERY;
				case "mutation": return _ast.OperationTypeNode.MUTATION;
				case "subscription": return _ast.OperationTypeNode.SUBSCRIPTION;
			}
			throw this.unexpected(operationToken);
		}
		parseVariableDefinitions() {
			return this.optionalMany(_tokenKind.TokenKind.PAREN_L, this.parseVariableDefinition, _tokenKind.TokenKind.PAREN_R);
		}
		parseVariableDefinition() {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.VARIABLE_DEFINITION,
				description: this.parseDescription(),
				variable: this.parseVariable(),
				type: (this.expectToken(_tokenKind.TokenKind.COLON), this.parseTypeReference()),
				defaultValue: this.expectOptionalToken(_tokenKind.TokenKind.EQUALS) ? this.parseConstValueLiteral() : void 0,
				directives: this.parseConstDirectives()
			});
		}
		parseVariable() {
			const start = this._lexer.token;
			this.expectToken(_tokenKind.TokenKind.DOLLAR);
			return this.node(start, {
				kind: _kinds.Kind.VARIABLE,
				name: this.parseName()
			});
		}
		parseSelectionSet() {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.SELECTION_SET,
				selections: this.many(_tokenKind.TokenKind.BRACE_L, this.parseSelection, _tokenKind.TokenKind.BRACE_R)
			});
		}
		parseSelection() {
			return this.peek(_tokenKind.TokenKind.SPREAD) ? this.parseFragment() : this.parseField();
		}
		parseField() {
			const start = this._lexer.token;
			const nameOrAlias = this.parseName();
			let alias;
			let name;
			if (this.expectOptionalToken(_tokenKind.TokenKind.COLON)) {
				alias = nameOrAlias;
				name = this.parseName();
			} else name = nameOrAlias;
			return this.node(start, {
				kind: _kinds.Kind.FIELD,
				alias,
				name,
				arguments: this.parseArguments(false),
				directives: this.parseDirectives(false),
				selectionSet: this.peek(_tokenKind.TokenKind.BRACE_L) ? this.parseSelectionSet() : void 0
			});
		}
		parseArguments(isConst) {
			const item = isConst ? this.parseConstArgument : this.parseArgument;
			return this.optionalMany(_tokenKind.TokenKind.PAREN_L, item, _tokenKind.TokenKind.PAREN_R);
		}
		parseArgument(isConst = false) {
			const start = this._lexer.token;
			const name = this.parseName();
			this.expectToken(_tokenKind.TokenKind.COLON);
			return this.node(start, {
				kind: _kinds.Kind.ARGUMENT,
				name,
				value: this.parseValueLiteral(isConst)
			});
		}
		parseConstArgument() {
			return this.parseArgument(true);
		}
		parseFragment() {
			const start = this._lexer.token;
			this.expectToken(_tokenKind.TokenKind.SPREAD);
			const hasTypeCondition = this.expectOptionalKeyword("on");
			if (!hasTypeCondition && this.peek(_tokenKind.TokenKind.NAME)) return this.node(start, {
				kind: _kinds.Kind.FRAGMENT_SPREAD,
				name: this.parseFragmentName(),
				directives: this.parseDirectives(false)
			});
			return this.node(start, {
				kind: _kinds.Kind.INLINE_FRAGMENT,
				typeCondition: hasTypeCondition ? this.parseNamedType() : void 0,
				directives: this.parseDirectives(false),
				selectionSet: this.parseSelectionSet()
			});
		}
		parseFragmentDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("fragment");
			if (this._options.allowLegacyFragmentVariables === true) return this.node(start, {
				kind: _kinds.Kind.FRAGMENT_DEFINITION,
				description,
				name: this.parseFragmentName(),
				variableDefinitions: this.parseVariableDefinitions(),
				typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
				directives: this.parseDirectives(false),
				selectionSet: this.parseSelectionSet()
			});
			return this.node(start, {
				kind: _kinds.Kind.FRAGMENT_DEFINITION,
				description,
				name: this.parseFragmentName(),
				typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
				directives: this.parseDirectives(false),
				selectionSet: this.parseSelectionSet()
			});
		}
		parseFragmentName() {
			if (this._lexer.token.value === "on") throw this.unexpected();
			return this.parseName();
		}
		parseValueLiteral(isConst) {
			const token = this._lexer.token;
			switch (token.kind) {
				case _tokenKind.TokenKind.BRACKET_L: return this.parseList(isConst);
				case _tokenKind.TokenKind.BRACE_L: return this.parseObject(isConst);
				case _tokenKind.TokenKind.INT:
					this.advanceLexer();
					return this.node(token, {
						kind: _kinds.Kind.INT,
						value: token.value
					});
				case _tokenKind.TokenKind.FLOAT:
					this.advanceLexer();
					return this.node(token, {
						kind: _kinds.Kind.FLOAT,
						value: token.value
					});
				case _tokenKind.TokenKind.STRING:
				case _tokenKind.TokenKind.BLOCK_STRING: return this.parseStringLiteral();
				case _tokenKind.TokenKind.NAME:
					this.advanceLexer();
					switch (token.value) {
						case "true": return this.node(token, {
							kind: _kinds.Kind.BOOLEAN,
							value: true
						});
						case "false": return this.node(token, {
							kind: _kinds.Kind.BOOLEAN,
							value: false
						});
						case "null": return this.node(token, { kind: _kinds.Kind.NULL });
						default: return this.node(token, {
							kind: _kinds.Kind.ENUM,
							value: token.value
						});
					}
				case _tokenKind.TokenKind.DOLLAR:
					if (isConst) {
						this.expectToken(_tokenKind.TokenKind.DOLLAR);
						if (this._lexer.token.kind === _tokenKind.TokenKind.NAME) {
							const varName = this._lexer.token.value;
							throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Unexpected variable "$${varName}" in constant value.`);
						} else throw this.unexpected(token);
					}
					return this.parseVariable();
				default: throw this.unexpected();
			}
		}
		parseConstValueLiteral() {
			return this.parseValueLiteral(true);
		}
		parseStringLiteral() {
			const token = this._lexer.token;
			this.advanceLexer();
			return this.node(token, {
				kind: _kinds.Kind.STRING,
				value: token.value,
				block: token.kind === _tokenKind.TokenKind.BLOCK_STRING
			});
		}
		parseList(isConst) {
			const item = () => this.parseValueLiteral(isConst);
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.LIST,
				values: this.any(_tokenKind.TokenKind.BRACKET_L, item, _tokenKind.TokenKind.BRACKET_R)
			});
		}
		parseObject(isConst) {
			const item = () => this.parseObjectField(isConst);
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.OBJECT,
				fields: this.any(_tokenKind.TokenKind.BRACE_L, item, _tokenKind.TokenKind.BRACE_R)
			});
		}
		parseObjectField(isConst) {
			const start = this._lexer.token;
			const name = this.parseName();
			this.expectToken(_tokenKind.TokenKind.COLON);
			return this.node(start, {
				kind: _kinds.Kind.OBJECT_FIELD,
				name,
				value: this.parseValueLiteral(isConst)
			});
		}
		parseDirectives(isConst) {
			const directives = [];
			while (this.peek(_tokenKind.TokenKind.AT)) directives.push(this.parseDirective(isConst));
			return directives;
		}
		parseConstDirectives() {
			return this.parseDirectives(true);
		}
		parseDirective(isConst) {
			const start = this._lexer.token;
			this.expectToken(_tokenKind.TokenKind.AT);
			return this.node(start, {
				kind: _kinds.Kind.DIRECTIVE,
				name: this.parseName(),
				arguments: this.parseArguments(isConst)
			});
		}
		parseTypeReference() {
			const start = this._lexer.token;
			let type;
			if (this.expectOptionalToken(_tokenKind.TokenKind.BRACKET_L)) {
				const innerType = this.parseTypeReference();
				this.expectToken(_tokenKind.TokenKind.BRACKET_R);
				type = this.node(start, {
					kind: _kinds.Kind.LIST_TYPE,
					type: innerType
				});
			} else type = this.parseNamedType();
			if (this.expectOptionalToken(_tokenKind.TokenKind.BANG)) return this.node(start, {
				kind: _kinds.Kind.NON_NULL_TYPE,
				type
			});
			return type;
		}
		parseNamedType() {
			return this.node(this._lexer.token, {
				kind: _kinds.Kind.NAMED_TYPE,
				name: this.parseName()
			});
		}
		peekDescription() {
			return this.peek(_tokenKind.TokenKind.STRING) || this.peek(_tokenKind.TokenKind.BLOCK_STRING);
		}
		parseDescription() {
			if (this.peekDescription()) return this.parseStringLiteral();
		}
		parseSchemaDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("schema");
			const directives = this.parseConstDirectives();
			const operationTypes = this.many(_tokenKind.TokenKind.BRACE_L, this.parseOperationTypeDefinition, _tokenKind.TokenKind.BRACE_R);
			return this.node(start, {
				kind: _kinds.Kind.SCHEMA_DEFINITION,
				description,
				directives,
				operationTypes
			});
		}
		parseOperationTypeDefinition() {
			const start = this._lexer.token;
			const operation = this.parseOperationType();
			this.expectToken(_tokenKind.TokenKind.COLON);
			const type = this.parseNamedType();
			return this.node(start, {
				kind: _kinds.Kind.OPERATION_TYPE_DEFINITION,
				operation,
				type
			});
		}
		parseScalarTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("scalar");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			return this.node(start, {
				kind: _kinds.Kind.SCALAR_TYPE_DEFINITION,
				description,
				name,
				directives
			});
		}
		parseObjectTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("type");
			const name = this.parseName();
			const interfaces = this.parseImplementsInterfaces();
			const directives = this.parseConstDirectives();
			const fields = this.parseFieldsDefinition();
			return this.node(start, {
				kind: _kinds.Kind.OBJECT_TYPE_DEFINITION,
				description,
				name,
				interfaces,
				directives,
				fields
			});
		}
		parseImplementsInterfaces() {
			return this.expectOptionalKeyword("implements") ? this.delimitedMany(_tokenKind.TokenKind.AMP, this.parseNamedType) : [];
		}
		parseFieldsDefinition() {
			return this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseFieldDefinition, _tokenKind.TokenKind.BRACE_R);
		}
		parseFieldDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			const name = this.parseName();
			const args = this.parseArgumentDefs();
			this.expectToken(_tokenKind.TokenKind.COLON);
			const type = this.parseTypeReference();
			const directives = this.parseConstDirectives();
			return this.node(start, {
				kind: _kinds.Kind.FIELD_DEFINITION,
				description,
				name,
				arguments: args,
				type,
				directives
			});
		}
		parseArgumentDefs() {
			return this.optionalMany(_tokenKind.TokenKind.PAREN_L, this.parseInputValueDef, _tokenKind.TokenKind.PAREN_R);
		}
		parseInputValueDef() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			const name = this.parseName();
			this.expectToken(_tokenKind.TokenKind.COLON);
			const type = this.parseTypeReference();
			let defaultValue;
			if (this.expectOptionalToken(_tokenKind.TokenKind.EQUALS)) defaultValue = this.parseConstValueLiteral();
			const directives = this.parseConstDirectives();
			return this.node(start, {
				kind: _kinds.Kind.INPUT_VALUE_DEFINITION,
				description,
				name,
				type,
				defaultValue,
				directives
			});
		}
		parseInterfaceTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("interface");
			const name = this.parseName();
			const interfaces = this.parseImplementsInterfaces();
			const directives = this.parseConstDirectives();
			const fields = this.parseFieldsDefinition();
			return this.node(start, {
				kind: _kinds.Kind.INTERFACE_TYPE_DEFINITION,
				description,
				name,
				interfaces,
				directives,
				fields
			});
		}
		parseUnionTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("union");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const types = this.parseUnionMemberTypes();
			return this.node(start, {
				kind: _kinds.Kind.UNION_TYPE_DEFINITION,
				description,
				name,
				directives,
				types
			});
		}
		parseUnionMemberTypes() {
			return this.expectOptionalToken(_tokenKind.TokenKind.EQUALS) ? this.delimitedMany(_tokenKind.TokenKind.PIPE, this.parseNamedType) : [];
		}
		parseEnumTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("enum");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const values = this.parseEnumValuesDefinition();
			return this.node(start, {
				kind: _kinds.Kind.ENUM_TYPE_DEFINITION,
				description,
				name,
				directives,
				values
			});
		}
		parseEnumValuesDefinition() {
			return this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseEnumValueDefinition, _tokenKind.TokenKind.BRACE_R);
		}
		parseEnumValueDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			const name = this.parseEnumValueName();
			const directives = this.parseConstDirectives();
			return this.node(start, {
				kind: _kinds.Kind.ENUM_VALUE_DEFINITION,
				description,
				name,
				directives
			});
		}
		parseEnumValueName() {
			if (this._lexer.token.value === "true" || this._lexer.token.value === "false" || this._lexer.token.value === "null") throw (0, _syntaxError.syntaxError)(this._lexer.source, this._lexer.token.start, `${getTokenDesc(this._lexer.token)} is reserved and cannot be used for an enum value.`);
			return this.parseName();
		}
		parseInputObjectTypeDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("input");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const fields = this.parseInputFieldsDefinition();
			return this.node(start, {
				kind: _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION,
				description,
				name,
				directives,
				fields
			});
		}
		parseInputFieldsDefinition() {
			return this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseInputValueDef, _tokenKind.TokenKind.BRACE_R);
		}
		parseTypeSystemExtension() {
			const keywordToken = this._lexer.lookahead();
			if (keywordToken.kind === _tokenKind.TokenKind.NAME) switch (keywordToken.value) {
				case "schema": return this.parseSchemaExtension();
				case "scalar": return this.parseScalarTypeExtension();
				case "type": return this.parseObjectTypeExtension();
				case "interface": return this.parseInterfaceTypeExtension();
				case "union": return this.parseUnionTypeExtension();
				case "enum": return this.parseEnumTypeExtension();
				case "input": return this.parseInputObjectTypeExtension();
				case "directive": if (this._options.experimentalDirectivesOnDirectiveDefinitions) return this.parseDirectiveDefinitionExtension();
			}
			throw this.unexpected(keywordToken);
		}
		parseSchemaExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("schema");
			const directives = this.parseConstDirectives();
			const operationTypes = this.optionalMany(_tokenKind.TokenKind.BRACE_L, this.parseOperationTypeDefinition, _tokenKind.TokenKind.BRACE_R);
			if (directives.length === 0 && operationTypes.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.SCHEMA_EXTENSION,
				directives,
				operationTypes
			});
		}
		parseScalarTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("scalar");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			if (directives.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.SCALAR_TYPE_EXTENSION,
				name,
				directives
			});
		}
		parseObjectTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("type");
			const name = this.parseName();
			const interfaces = this.parseImplementsInterfaces();
			const directives = this.parseConstDirectives();
			const fields = this.parseFieldsDefinition();
			if (interfaces.length === 0 && directives.length === 0 && fields.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.OBJECT_TYPE_EXTENSION,
				name,
				interfaces,
				directives,
				fields
			});
		}
		parseInterfaceTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("interface");
			const name = this.parseName();
			const interfaces = this.parseImplementsInterfaces();
			const directives = this.parseConstDirectives();
			const fields = this.parseFieldsDefinition();
			if (interfaces.length === 0 && directives.length === 0 && fields.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.INTERFACE_TYPE_EXTENSION,
				name,
				interfaces,
				directives,
				fields
			});
		}
		parseUnionTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("union");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const types = this.parseUnionMemberTypes();
			if (directives.length === 0 && types.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.UNION_TYPE_EXTENSION,
				name,
				directives,
				types
			});
		}
		parseEnumTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("enum");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const values = this.parseEnumValuesDefinition();
			if (directives.length === 0 && values.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.ENUM_TYPE_EXTENSION,
				name,
				directives,
				values
			});
		}
		parseInputObjectTypeExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("input");
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			const fields = this.parseInputFieldsDefinition();
			if (directives.length === 0 && fields.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION,
				name,
				directives,
				fields
			});
		}
		parseDirectiveDefinitionExtension() {
			const start = this._lexer.token;
			this.expectKeyword("extend");
			this.expectKeyword("directive");
			this.expectToken(_tokenKind.TokenKind.AT);
			const name = this.parseName();
			const directives = this.parseConstDirectives();
			if (directives.length === 0) throw this.unexpected();
			return this.node(start, {
				kind: _kinds.Kind.DIRECTIVE_EXTENSION,
				name,
				directives
			});
		}
		parseDirectiveDefinition() {
			const start = this._lexer.token;
			const description = this.parseDescription();
			this.expectKeyword("directive");
			this.expectToken(_tokenKind.TokenKind.AT);
			const name = this.parseName();
			const args = this.parseArgumentDefs();
			const directives = this._options.experimentalDirectivesOnDirectiveDefinitions ? this.parseConstDirectives() : [];
			const repeatable = this.expectOptionalKeyword("repeatable");
			this.expectKeyword("on");
			const locations = this.parseDirectiveLocations();
			return this.node(start, {
				kind: _kinds.Kind.DIRECTIVE_DEFINITION,
				description,
				name,
				arguments: args,
				directives,
				repeatable,
				locations
			});
		}
		parseDirectiveLocations() {
			return this.delimitedMany(_tokenKind.TokenKind.PIPE, this.parseDirectiveLocation);
		}
		parseDirectiveLocation() {
			const start = this._lexer.token;
			const name = this.parseName();
			if (Object.prototype.hasOwnProperty.call(_directiveLocation.DirectiveLocation, name.value)) return name;
			throw this.unexpected(start);
		}
		parseSchemaCoordinate() {
			const start = this._lexer.token;
			const ofDirective = this.expectOptionalToken(_tokenKind.TokenKind.AT);
			const name = this.parseName();
			let memberName;
			if (!ofDirective && this.expectOptionalToken(_tokenKind.TokenKind.DOT)) memberName = this.parseName();
			let argumentName;
			if ((ofDirective || memberName) && this.expectOptionalToken(_tokenKind.TokenKind.PAREN_L)) {
				argumentName = this.parseName();
				this.expectToken(_tokenKind.TokenKind.COLON);
				this.expectToken(_tokenKind.TokenKind.PAREN_R);
			}
			if (ofDirective) {
				if (argumentName) return this.node(start, {
					kind: _kinds.Kind.DIRECTIVE_ARGUMENT_COORDINATE,
					name,
					argumentName
				});
				return this.node(start, {
					kind: _kinds.Kind.DIRECTIVE_COORDINATE,
					name
				});
			} else if (memberName) {
				if (argumentName) return this.node(start, {
					kind: _kinds.Kind.ARGUMENT_COORDINATE,
					name,
					fieldName: memberName,
					argumentName
				});
				return this.node(start, {
					kind: _kinds.Kind.MEMBER_COORDINATE,
					name,
					memberName
				});
			}
			return this.node(start, {
				kind: _kinds.Kind.TYPE_COORDINATE,
				name
			});
		}
		node(startToken, node) {
			if (this._options.noLocation !== true) node.loc = new _ast.Location(startToken, this._lexer.lastToken, this._lexer.source);
			return node;
		}
		peek(kind) {
			return this._lexer.token.kind === kind;
		}
		expectToken(kind) {
			const token = this._lexer.token;
			if (token.kind === kind) {
				this.advanceLexer();
				return token;
			}
			throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Expected ${getTokenKindDesc(kind)}, found ${getTokenDesc(token)}.`);
		}
		expectOptionalToken(kind) {
			if (this._lexer.token.kind === kind) {
				this.advanceLexer();
				return true;
			}
			return false;
		}
		expectKeyword(value) {
			const token = this._lexer.token;
			if (token.kind === _tokenKind.TokenKind.NAME && token.value === value) this.advanceLexer();
			else throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Expected "${value}", found ${getTokenDesc(token)}.`);
		}
		expectOptionalKeyword(value) {
			const token = this._lexer.token;
			if (token.kind === _tokenKind.TokenKind.NAME && token.value === value) {
				this.advanceLexer();
				return true;
			}
			return false;
		}
		unexpected(atToken) {
			const token = atToken !== null && atToken !== void 0 ? atToken : this._lexer.token;
			return (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Unexpected ${getTokenDesc(token)}.`);
		}
		any(openKind, parseFn, closeKind) {
			this.expectToken(openKind);
			const nodes = [];
			while (!this.expectOptionalToken(closeKind)) nodes.push(parseFn.call(this));
			return nodes;
		}
		optionalMany(openKind, parseFn, closeKind) {
			if (this.expectOptionalToken(openKind)) {
				const nodes = [];
				do
					nodes.push(parseFn.call(this));
				while (!this.expectOptionalToken(closeKind));
				return nodes;
			}
			return [];
		}
		many(openKind, parseFn, closeKind) {
			this.expectToken(openKind);
			const nodes = [];
			do
				nodes.push(parseFn.call(this));
			while (!this.expectOptionalToken(closeKind));
			return nodes;
		}
		delimitedMany(delimiterKind, parseFn) {
			this.expectOptionalToken(delimiterKind);
			const nodes = [];
			do
				nodes.push(parseFn.call(this));
			while (this.expectOptionalToken(delimiterKind));
			return nodes;
		}
		advanceLexer() {
			const { maxLexicalTokens = this._options.maxTokens } = this._options;
			const token = this._lexer.advance();
			if (token.kind !== _tokenKind.TokenKind.EOF) {
				++this._tokenCounter;
				if (maxLexicalTokens !== void 0 && this._tokenCounter > maxLexicalTokens) throw (0, _syntaxError.syntaxError)(this._lexer.source, token.start, `Document contains more that ${maxLexicalTokens} tokens. Parsing aborted.`);
			}
		}
	};
	exports.Parser = Parser;
	function getTokenDesc(token) {
		const value = token.value;
		return getTokenKindDesc(token.kind) + (value != null ? ` "${value}"` : "");
	}
	function getTokenKindDesc(kind) {
		return (0, _lexer.isPunctuatorTokenKind)(kind) ? `"${kind}"` : kind;
	}
}));
// node_modules/graphql/jsutils/didYouMean.js
var require_didYouMean = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.didYouMean = didYouMean;
	const MAX_SUGGESTIONS = 5;
	function didYouMean(firstArg, secondArg) {
		const [subMessage, suggestionsArg] = secondArg ? [firstArg, secondArg] : [void 0, firstArg];
		let message = " Did you mean ";
		if (subMessage) message += subMessage + " ";
		const suggestions = suggestionsArg.map((x) => `"${x}"`);
		switch (suggestions.length) {
			case 0: return "";
			case 1: return message + suggestions[0] + "?";
			case 2: return message + suggestions[0] + " or " + suggestions[1] + "?";
		}
		const selected = suggestions.slice(0, MAX_SUGGESTIONS);
		const lastItem = selected.pop();
		return message + selected.join(", ") + ", or " + lastItem + "?";
	}
}));
// node_modules/graphql/jsutils/identityFunc.js
var require_identityFunc = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.identityFunc = identityFunc;
	function identityFunc(x) {
		return x;
	}
}));
// node_modules/graphql/jsutils/keyMap.js
var require_keyMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.keyMap = keyMap;
	function keyMap(list, keyFn) {
		const result = Object.create(null);
		for (const item of list) result[keyFn(item)] = item;
		return result;
	}
}));
// node_modules/graphql/jsutils/keyValMap.js
var require_keyValMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.keyValMap = keyValMap;
	function keyValMap(list, keyFn, valFn) {
		const result = Object.create(null);
		for (const item of list) result[keyFn(item)] = valFn(item);
		return result;
	}
}));
// node_modules/graphql/jsutils/mapValue.js
var require_mapValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.mapValue = mapValue;
	function mapValue(map, fn) {
		const result = Object.create(null);
		for (const key of Object.keys(map)) result[key] = fn(map[key], key);
		return result;
	}
}));
// node_modules/graphql/jsutils/naturalCompare.js
var require_naturalCompare = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.naturalCompare = naturalCompare;
	function naturalCompare(aStr, bStr) {
		let aIndex = 0;
		let bIndex = 0;
		while (aIndex < aStr.length && bIndex < bStr.length) {
			let aChar = aStr.charCodeAt(aIndex);
			let bChar = bStr.charCodeAt(bIndex);
			if (isDigit(aChar) && isDigit(bChar)) {
				let aNum = 0;
				do {
					++aIndex;
					aNum = aNum * 10 + aChar - DIGIT_0;
					aChar = aStr.charCodeAt(aIndex);
				} while (isDigit(aChar) && aNum > 0);
				let bNum = 0;
				do {
					++bIndex;
					bNum = bNum * 10 + bChar - DIGIT_0;
					bChar = bStr.charCodeAt(bIndex);
				} while (isDigit(bChar) && bNum > 0);
				if (aNum < bNum) return -1;
				if (aNum > bNum) return 1;
			} else {
				if (aChar < bChar) return -1;
				if (aChar > bChar) return 1;
				++aIndex;
				++bIndex;
			}
		}
		return aStr.length - bStr.length;
	}
	const DIGIT_0 = 48;
	const DIGIT_9 = 57;
	function isDigit(code) {
		return !isNaN(code) && DIGIT_0 <= code && code <= DIGIT_9;
	}
}));
// node_modules/graphql/jsutils/suggestionList.js
var require_suggestionList = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.suggestionList = suggestionList;
	var _naturalCompare = require_naturalCompare();
	function suggestionList(input, options) {
		const optionsByDistance = Object.create(null);
		const lexicalDistance = new LexicalDistance(input);
		const threshold = Math.floor(input.length * .4) + 1;
		for (const option of options) {
			const distance = lexicalDistance.measure(option, threshold);
			if (distance !== void 0) optionsByDistance[option] = distance;
		}
		return Object.keys(optionsByDistance).sort((a, b) => {
			const distanceDiff = optionsByDistance[a] - optionsByDistance[b];
			return distanceDiff !== 0 ? distanceDiff : (0, _naturalCompare.naturalCompare)(a, b);
		});
	}
	var LexicalDistance = class {
		constructor(input) {
			this._input = input;
			this._inputLowerCase = input.toLowerCase();
			this._inputArray = stringToArray(this._inputLowerCase);
			this._rows = [
				new Array(input.length + 1).fill(0),
				new Array(input.length + 1).fill(0),
				new Array(input.length + 1).fill(0)
			];
		}
		measure(option, threshold) {
			if (this._input === option) return 0;
			const optionLowerCase = option.toLowerCase();
			if (this._inputLowerCase === optionLowerCase) return 1;
			let a = stringToArray(optionLowerCase);
			let b = this._inputArray;
			if (a.length < b.length) {
				const tmp = a;
				a = b;
				b = tmp;
			}
			const aLength = a.length;
			const bLength = b.length;
			if (aLength - bLength > threshold) return;
			const rows = this._rows;
			for (let j = 0; j <= bLength; j++) rows[0][j] = j;
			for (let i = 1; i <= aLength; i++) {
				const upRow = rows[(i - 1) % 3];
				const currentRow = rows[i % 3];
				let smallestCell = currentRow[0] = i;
				for (let j = 1; j <= bLength; j++) {
					const cost = a[i - 1] === b[j - 1] ? 0 : 1;
					let currentCell = Math.min(upRow[j] + 1, currentRow[j - 1] + 1, upRow[j - 1] + cost);
					if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
						const doubleDiagonalCell = rows[(i - 2) % 3][j - 2];
						currentCell = Math.min(currentCell, doubleDiagonalCell + 1);
					}
					if (currentCell < smallestCell) smallestCell = currentCell;
					currentRow[j] = currentCell;
				}
				if (smallestCell > threshold) return;
			}
			const distance = rows[aLength % 3][bLength];
			return distance <= threshold ? distance : void 0;
		}
	};
	function stringToArray(str) {
		const strLength = str.length;
		const array = new Array(strLength);
		for (let i = 0; i < strLength; ++i) array[i] = str.charCodeAt(i);
		return array;
	}
}));
// node_modules/graphql/jsutils/toObjMap.js
var require_toObjMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.toObjMap = toObjMap;
	function toObjMap(obj) {
		if (obj == null) return Object.create(null);
		if (Object.getPrototypeOf(obj) === null) return obj;
		const map = Object.create(null);
		for (const [key, value] of Object.entries(obj)) map[key] = value;
		return map;
	}
}));
// node_modules/graphql/language/printString.js
var require_printString = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.printString = printString;
	function printString(str) {
		return `"${str.replace(escapedRegExp, escapedReplacer)}"`;
	}
	const escapedRegExp = /[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
	function escapedReplacer(str) {
		return escapeSequences[str.charCodeAt(0)];
	}
	const escapeSequences = [
		"\\u0000",
		"\\u0001",
		"\\u0002",
		"\\u0003",
		"\\u0004",
		"\\u0005",
		"\\u0006",
		"\\u0007",
		"\\b",
		"\\t",
		"\\n",
		"\\u000B",
		"\\f",
		"\\r",
		"\\u000E",
		"\\u000F",
		"\\u0010",
		"\\u0011",
		"\\u0012",
		"\\u0013",
		"\\u0014",
		"\\u0015",
		"\\u0016",
		"\\u0017",
		"\\u0018",
		"\\u0019",
		"\\u001A",
		"\\u001B",
		"\\u001C",
		"\\u001D",
		"\\u001E",
		"\\u001F",
		"",
		"",
		"\\\"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"\\\\",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"\\u007F",
		"\\u0080",
		"\\u0081",
		"\\u0082",
		"\\u0083",
		"\\u0084",
		"\\u0085",
		"\\u0086",
		"\\u0087",
		"\\u0088",
		"\\u0089",
		"\\u008A",
		"\\u008B",
		"\\u008C",
		"\\u008D",
		"\\u008E",
		"\\u008F",
		"\\u0090",
		"\\u0091",
		"\\u0092",
		"\\u0093",
		"\\u0094",
		"\\u0095",
		"\\u0096",
		"\\u0097",
		"\\u0098",
		"\\u0099",
		"\\u009A",
		"\\u009B",
		"\\u009C",
		"\\u009D",
		"\\u009E",
		"\\u009F"
	];
}));
// node_modules/graphql/language/reducer.js
var require_reducer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.reduce = reduce;
	var _inspect = require_inspect();
	var _ast = require_ast();
	function reduce(root, reducer) {
		const stack = [];
		let frame = {
			parent: [root],
			keys: void 0,
			results: [],
			index: -1
		};
		let node;
		do {
			let kind;
			frame.index++;
			const length = frame.keys === void 0 ? frame.parent.length : frame.keys.length;
			if (frame.index === length) {
				node = frame.results;
				kind = frame.keys === void 0 ? void 0 : frame.results.kind;
				frame = stack.pop();
			} else {
				node = frame.keys === void 0 ? frame.parent[frame.index] : frame.parent[frame.keys[frame.index]];
				if (node == null && stack.length !== 0) continue;
				if (Array.isArray(node)) {
					if (node.length !== 0) {
						stack.push(frame);
						frame = {
							parent: node,
							keys: void 0,
							results: [],
							index: -1
						};
						continue;
					}
				} else {
					const parent = node;
					kind = parent === null || parent === void 0 ? void 0 : parent.kind;
					const keys = typeof kind === "string" ? _ast.QueryDocumentKeys[kind] : void 0;
					if (!Array.isArray(keys)) throw new Error(`Invalid AST Node: ${(0, _inspect.inspect)(node)}.`);
					if (keys.length !== 0) {
						stack.push(frame);
						frame = {
							parent,
							keys,
							results: { ...parent },
							index: -1
						};
						continue;
					}
				}
			}
			if (kind !== void 0) {
				const reduceNode = reducer[kind];
				node = reduceNode === null || reduceNode === void 0 ? void 0 : reduceNode(node);
			}
			if (frame.keys === void 0) frame.results.push(node);
			else frame.results[frame.keys[frame.index]] = node;
		} while (stack.length !== 0);
		return node;
	}
}));
// node_modules/graphql/language/printer.js
var require_printer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.print = print;
	exports.printForError = printForError;
	var _blockString = require_blockString();
	var _printString = require_printString();
	var _reducer = require_reducer();
	function print(ast, options) {
		var _options$maxIndentDep;
		return render((0, _reducer.reduce)(ast, printDocASTReducer), (_options$maxIndentDep = options === null || options === void 0 ? void 0 : options.maxIndentDepth) !== null && _options$maxIndentDep !== void 0 ? _options$maxIndentDep : 1e400);
	}
	function printForError(ast) {
		return print(ast, { maxIndentDepth: 100 });
	}
	const MAX_LINE_LENGTH = 80;
	var PrintBuffer = class PrintBuffer {
		next = void 0;
		tail = this;
		indentBefore = false;
		dedentAfter = false;
		constructor(value = "", isBlockString = false) {
			this.length = value.length;
			this.lines = value.includes("\n") ? value.split("\n") : value;
			this.newlines = typeof this.lines === "string" ? 0 : this.lines.length - 1;
			this.isBlockString = isBlockString;
		}
		append(result) {
			if (result.length === 0) return this;
			const next = typeof result === "string" ? new PrintBuffer(result) : result;
			this.tail.next = next;
			this.tail = next.tail;
			this.length += next.length;
			this.newlines += next.newlines;
			return this;
		}
		indent() {
			if (this.length === 0) return this;
			this.indentBefore = true;
			this.tail.dedentAfter = true;
			this.length += 2 * (this.newlines + 1);
			return this;
		}
	};
	const EMPTY = new PrintBuffer();
	function render(buffer, maxDepth) {
		let output = "";
		let text = "";
		let depth = 0;
		let indentation = "";
		let part = buffer;
		while (part !== void 0) {
			const lines = part.lines;
			if (part.indentBefore) {
				if (depth < maxDepth) {
					indentation += "  ";
					text += "  ";
				}
				depth++;
			}
			if (typeof lines === "string") text += lines;
			else {
				text += lines[0];
				const newline = !part.isBlockString && depth >= maxDepth ? " " : "\n" + indentation;
				for (let i = 1; i < lines.length; i++) {
					output += text;
					text = newline + lines[i];
				}
			}
			if (part.dedentAfter) {
				depth--;
				indentation = indentation.slice(0, depth * 2);
			}
			part = part.next;
		}
		return output + text;
	}
	const printDocASTReducer = {
		Name: (node) => new PrintBuffer(node.value),
		Variable: (node) => join(["$", node.name]),
		Document: (node) => join(node.definitions, "\n\n"),
		OperationDefinition(node) {
			const varDefs = hasMultilineItems(node.variableDefinitions) ? wrap("(\n", join(node.variableDefinitions, "\n"), "\n)") : wrap("(", join(node.variableDefinitions, ", "), ")");
			const prefix = join([wrap("", node.description, "\n"), join([
				node.operation,
				join([node.name, varDefs]),
				join(node.directives, " ")
			], " ")]);
			return join([node.operation === "query" && prefix.length === node.operation.length ? "" : join([prefix, " "]), node.selectionSet]);
		},
		VariableDefinition: ({ variable, type, defaultValue, directives, description }) => join([
			wrap("", description, "\n"),
			variable,
			": ",
			type,
			wrap(" = ", defaultValue),
			wrap(" ", join(directives, " "))
		]),
		SelectionSet: ({ selections }) => block(selections),
		Field({ alias, name, arguments: args, directives, selectionSet }) {
			return join([
				wrappedLineAndArgs(join([wrap("", alias, ": "), name], ""), args),
				wrap(" ", join(directives, " ")),
				wrap(" ", selectionSet)
			]);
		},
		Argument: ({ name, value }) => join([
			name,
			": ",
			value
		]),
		FragmentSpread: ({ name, directives }) => join([
			"...",
			name,
			wrap(" ", join(directives, " "))
		]),
		InlineFragment: ({ typeCondition, directives, selectionSet }) => join([
			"...",
			wrap("on ", typeCondition),
			join(directives, " "),
			selectionSet
		], " "),
		FragmentDefinition: ({ name, typeCondition, variableDefinitions, directives, selectionSet, description }) => join([
			wrap("", description, "\n"),
			"fragment ",
			name,
			wrap("(", join(variableDefinitions, ", "), ")"),
			" on ",
			typeCondition,
			" ",
			wrap("", join(directives, " "), " "),
			selectionSet
		]),
		IntValue: ({ value }) => new PrintBuffer(value),
		FloatValue: ({ value }) => new PrintBuffer(value),
		StringValue: ({ value, block: isBlockString }) => new PrintBuffer(isBlockString === true ? (0, _blockString.printBlockString)(value) : (0, _printString.printString)(value), isBlockString === true),
		BooleanValue: ({ value }) => new PrintBuffer(value ? "true" : "false"),
		NullValue: () => new PrintBuffer("null"),
		EnumValue: ({ value }) => new PrintBuffer(value),
		ListValue: ({ values }) => join([
			"[",
			join(values, ", "),
			"]"
		]),
		ObjectValue: ({ fields }) => join([
			"{",
			join(fields, ", "),
			"}"
		]),
		ObjectField: ({ name, value }) => join([
			name,
			": ",
			value
		]),
		Directive: ({ name, arguments: args }) => join([
			"@",
			name,
			wrap("(", join(args, ", "), ")")
		]),
		NamedType: ({ name }) => name,
		ListType: ({ type }) => join([
			"[",
			type,
			"]"
		]),
		NonNullType: ({ type }) => join([type, "!"]),
		SchemaDefinition: ({ description, directives, operationTypes }) => join([wrap("", description, "\n"), join([
			"schema",
			join(directives, " "),
			block(operationTypes)
		], " ")]),
		OperationTypeDefinition: ({ operation, type }) => join([
			operation,
			": ",
			type
		]),
		ScalarTypeDefinition: ({ description, name, directives }) => join([wrap("", description, "\n"), join([
			"scalar",
			name,
			join(directives, " ")
		], " ")]),
		ObjectTypeDefinition: ({ description, name, interfaces, directives, fields }) => join([wrap("", description, "\n"), join([
			"type",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " ")]),
		FieldDefinition: ({ description, name, arguments: args, type, directives }) => join([
			wrap("", description, "\n"),
			name,
			hasMultilineItems(args) ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")"),
			": ",
			type,
			wrap(" ", join(directives, " "))
		]),
		InputValueDefinition: ({ description, name, type, defaultValue, directives }) => join([
			wrap("", description, "\n"),
			name,
			": ",
			type,
			wrap(" = ", defaultValue),
			wrap(" ", join(directives, " "))
		]),
		InterfaceTypeDefinition: ({ description, name, interfaces, directives, fields }) => join([wrap("", description, "\n"), join([
			"interface",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " ")]),
		UnionTypeDefinition: ({ description, name, directives, types }) => join([wrap("", description, "\n"), join([
			"union",
			name,
			join(directives, " "),
			wrap("= ", join(types, " | "))
		], " ")]),
		EnumTypeDefinition: ({ description, name, directives, values }) => join([wrap("", description, "\n"), join([
			"enum",
			name,
			join(directives, " "),
			block(values)
		], " ")]),
		EnumValueDefinition: ({ description, name, directives }) => join([wrap("", description, "\n"), join([name, join(directives, " ")], " ")]),
		InputObjectTypeDefinition: ({ description, name, directives, fields }) => join([wrap("", description, "\n"), join([
			"input",
			name,
			join(directives, " "),
			block(fields)
		], " ")]),
		DirectiveDefinition: ({ description, name, arguments: args, directives, repeatable, locations }) => join([
			wrap("", description, "\n"),
			"directive @",
			name,
			hasMultilineItems(args) ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")"),
			wrap(" ", join(directives, " ")),
			repeatable ? " repeatable" : "",
			" on ",
			join(locations, " | ")
		]),
		SchemaExtension: ({ directives, operationTypes }) => join([
			"extend schema",
			join(directives, " "),
			block(operationTypes)
		], " "),
		ScalarTypeExtension: ({ name, directives }) => join([
			"extend scalar",
			name,
			join(directives, " ")
		], " "),
		ObjectTypeExtension: ({ name, interfaces, directives, fields }) => join([
			"extend type",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " "),
		InterfaceTypeExtension: ({ name, interfaces, directives, fields }) => join([
			"extend interface",
			name,
			wrap("implements ", join(interfaces, " & ")),
			join(directives, " "),
			block(fields)
		], " "),
		UnionTypeExtension: ({ name, directives, types }) => join([
			"extend union",
			name,
			join(directives, " "),
			wrap("= ", join(types, " | "))
		], " "),
		EnumTypeExtension: ({ name, directives, values }) => join([
			"extend enum",
			name,
			join(directives, " "),
			block(values)
		], " "),
		InputObjectTypeExtension: ({ name, directives, fields }) => join([
			"extend input",
			name,
			join(directives, " "),
			block(fields)
		], " "),
		DirectiveExtension: ({ name, directives }) => join([join(["extend directive @", name]), join(directives, " ")], " "),
		TypeCoordinate: ({ name }) => name,
		MemberCoordinate: ({ name, memberName }) => join([name, wrap(".", memberName)]),
		ArgumentCoordinate: ({ name, fieldName, argumentName }) => join([
			name,
			wrap(".", fieldName),
			wrap("(", argumentName, ":)")
		]),
		DirectiveCoordinate: ({ name }) => join(["@", name]),
		DirectiveArgumentCoordinate: ({ name, argumentName }) => join([
			"@",
			name,
			wrap("(", argumentName, ":)")
		])
	};
	function join(maybeArray, separator = "") {
		if (maybeArray == null || maybeArray.length === 0) return EMPTY;
		let result = EMPTY;
		for (const item of maybeArray) {
			if (item === void 0 || item.length === 0) continue;
			if (result.length === 0) result = typeof item === "string" ? new PrintBuffer(item) : item;
			else {
				if (separator !== "") result.append(separator);
				result.append(item);
			}
		}
		return result;
	}
	function joinedLength(array, separator) {
		let length = 0;
		for (const item of array) if (item.length !== 0) length += (length === 0 ? 0 : separator.length) + item.length;
		return length;
	}
	function block(array) {
		return wrap("{\n", join(array, "\n").indent(), "\n}");
	}
	function wrap(start, maybeBuffer, end = "") {
		return maybeBuffer != null && maybeBuffer.length !== 0 ? start === "" ? maybeBuffer.append(end) : new PrintBuffer(start).append(maybeBuffer).append(end) : EMPTY;
	}
	function hasMultilineItems(maybeArray) {
		var _maybeArray$some;
		return (_maybeArray$some = maybeArray === null || maybeArray === void 0 ? void 0 : maybeArray.some((result) => result.newlines !== 0)) !== null && _maybeArray$some !== void 0 ? _maybeArray$some : false;
	}
	function wrappedLineAndArgs(prefix, args) {
		if (args == null || args.length === 0) return prefix;
		return join([prefix, prefix.length + joinedLength(args, ", ") + 2 > MAX_LINE_LENGTH ? wrap("(\n", join(args, "\n").indent(), "\n)") : wrap("(", join(args, ", "), ")")]);
	}
}));
// node_modules/graphql/utilities/valueFromASTUntyped.js
var require_valueFromASTUntyped = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.valueFromASTUntyped = valueFromASTUntyped;
	var _keyValMap = require_keyValMap();
	var _kinds = require_kinds();
	function valueFromASTUntyped(valueNode, variables) {
		switch (valueNode.kind) {
			case _kinds.Kind.NULL: return null;
			case _kinds.Kind.INT: return parseInt(valueNode.value, 10);
			case _kinds.Kind.FLOAT: return parseFloat(valueNode.value);
			case _kinds.Kind.STRING:
			case _kinds.Kind.ENUM:
			case _kinds.Kind.BOOLEAN: return valueNode.value;
			case _kinds.Kind.LIST: return valueNode.values.map((node) => valueFromASTUntyped(node, variables));
			case _kinds.Kind.OBJECT: return (0, _keyValMap.keyValMap)(valueNode.fields, (field) => field.name.value, (field) => valueFromASTUntyped(field.value, variables));
			case _kinds.Kind.VARIABLE: return variables === null || variables === void 0 ? void 0 : variables[valueNode.name.value];
		}
	}
}));
// node_modules/graphql/type/assertName.js
var require_assertName = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assertEnumValueName = assertEnumValueName;
	exports.assertName = assertName;
	var _devAssert = require_devAssert();
	var _GraphQLError = require_GraphQLError();
	var _characterClasses = require_characterClasses();
	function assertName(name) {
		name ?? (0, _devAssert.devAssert)(false, "Must provide name.");
		typeof name === "string" || (0, _devAssert.devAssert)(false, "Expected name to be a string.");
		if (name.length === 0) throw new _GraphQLError.GraphQLError("Expected name to be a non-empty string.");
		for (let i = 1; i < name.length; ++i) if (!(0, _characterClasses.isNameContinue)(name.charCodeAt(i))) throw new _GraphQLError.GraphQLError(`Names must only contain [_a-zA-Z0-9] but "${name}" does not.`);
		if (!(0, _characterClasses.isNameStart)(name.charCodeAt(0))) throw new _GraphQLError.GraphQLError(`Names must start with [_a-zA-Z] but "${name}" does not.`);
		return name;
	}
	function assertEnumValueName(name) {
		if (name === "true" || name === "false" || name === "null") throw new _GraphQLError.GraphQLError(`Enum values cannot be named: ${name}`);
		return assertName(name);
	}
}));
// node_modules/graphql/type/definition.js
var require_definition = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GraphQLUnionType = exports.GraphQLScalarType = exports.GraphQLObjectType = exports.GraphQLNonNull = exports.GraphQLList = exports.GraphQLInterfaceType = exports.GraphQLInputObjectType = exports.GraphQLEnumType = void 0;
	exports.argsToArgsConfig = argsToArgsConfig;
	exports.assertAbstractType = assertAbstractType;
	exports.assertCompositeType = assertCompositeType;
	exports.assertEnumType = assertEnumType;
	exports.assertInputObjectType = assertInputObjectType;
	exports.assertInputType = assertInputType;
	exports.assertInterfaceType = assertInterfaceType;
	exports.assertLeafType = assertLeafType;
	exports.assertListType = assertListType;
	exports.assertNamedType = assertNamedType;
	exports.assertNonNullType = assertNonNullType;
	exports.assertNullableType = assertNullableType;
	exports.assertObjectType = assertObjectType;
	exports.assertOutputType = assertOutputType;
	exports.assertScalarType = assertScalarType;
	exports.assertType = assertType;
	exports.assertUnionType = assertUnionType;
	exports.assertWrappingType = assertWrappingType;
	exports.defineArguments = defineArguments;
	exports.getNamedType = getNamedType;
	exports.getNullableType = getNullableType;
	exports.isAbstractType = isAbstractType;
	exports.isCompositeType = isCompositeType;
	exports.isEnumType = isEnumType;
	exports.isInputObjectType = isInputObjectType;
	exports.isInputType = isInputType;
	exports.isInterfaceType = isInterfaceType;
	exports.isLeafType = isLeafType;
	exports.isListType = isListType;
	exports.isNamedType = isNamedType;
	exports.isNonNullType = isNonNullType;
	exports.isNullableType = isNullableType;
	exports.isObjectType = isObjectType;
	exports.isOutputType = isOutputType;
	exports.isRequiredArgument = isRequiredArgument;
	exports.isRequiredInputField = isRequiredInputField;
	exports.isScalarType = isScalarType;
	exports.isType = isType;
	exports.isUnionType = isUnionType;
	exports.isWrappingType = isWrappingType;
	exports.resolveObjMapThunk = resolveObjMapThunk;
	exports.resolveReadonlyArrayThunk = resolveReadonlyArrayThunk;
	var _devAssert = require_devAssert();
	var _didYouMean = require_didYouMean();
	var _identityFunc = require_identityFunc();
	var _inspect = require_inspect();
	var _instanceOf = require_instanceOf();
	var _isObjectLike = require_isObjectLike();
	var _keyMap = require_keyMap();
	var _keyValMap = require_keyValMap();
	var _mapValue = require_mapValue();
	var _suggestionList = require_suggestionList();
	var _toObjMap = require_toObjMap();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _printer = require_printer();
	var _valueFromASTUntyped = require_valueFromASTUntyped();
	var _assertName = require_assertName();
	function isType(type) {
		return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isInputObjectType(type) || isListType(type) || isNonNullType(type);
	}
	function assertType(type) {
		if (!isType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL type.`);
		return type;
	}
	function isScalarType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLScalarType);
	}
	function assertScalarType(type) {
		if (!isScalarType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Scalar type.`);
		return type;
	}
	function isObjectType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLObjectType);
	}
	function assertObjectType(type) {
		if (!isObjectType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Object type.`);
		return type;
	}
	function isInterfaceType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLInterfaceType);
	}
	function assertInterfaceType(type) {
		if (!isInterfaceType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Interface type.`);
		return type;
	}
	function isUnionType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLUnionType);
	}
	function assertUnionType(type) {
		if (!isUnionType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Union type.`);
		return type;
	}
	function isEnumType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLEnumType);
	}
	function assertEnumType(type) {
		if (!isEnumType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Enum type.`);
		return type;
	}
	function isInputObjectType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLInputObjectType);
	}
	function assertInputObjectType(type) {
		if (!isInputObjectType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Input Object type.`);
		return type;
	}
	function isListType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLList);
	}
	function assertListType(type) {
		if (!isListType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL List type.`);
		return type;
	}
	function isNonNullType(type) {
		return (0, _instanceOf.instanceOf)(type, GraphQLNonNull);
	}
	function assertNonNullType(type) {
		if (!isNonNullType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL Non-Null type.`);
		return type;
	}
	function isInputType(type) {
		return isScalarType(type) || isEnumType(type) || isInputObjectType(type) || isWrappingType(type) && isInputType(type.ofType);
	}
	function assertInputType(type) {
		if (!isInputType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL input type.`);
		return type;
	}
	function isOutputType(type) {
		return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isWrappingType(type) && isOutputType(type.ofType);
	}
	function assertOutputType(type) {
		if (!isOutputType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL output type.`);
		return type;
	}
	function isLeafType(type) {
		return isScalarType(type) || isEnumType(type);
	}
	function assertLeafType(type) {
		if (!isLeafType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL leaf type.`);
		return type;
	}
	function isCompositeType(type) {
		return isObjectType(type) || isInterfaceType(type) || isUnionType(type);
	}
	function assertCompositeType(type) {
		if (!isCompositeType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL composite type.`);
		return type;
	}
	function isAbstractType(type) {
		return isInterfaceType(type) || isUnionType(type);
	}
	function assertAbstractType(type) {
		if (!isAbstractType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL abstract type.`);
		return type;
	}
	var GraphQLList = class {
		constructor(ofType) {
			isType(ofType) || (0, _devAssert.devAssert)(false, `Expected ${(0, _inspect.inspect)(ofType)} to be a GraphQL type.`);
			this.ofType = ofType;
		}
		get [Symbol.toStringTag]() {
			return "GraphQLList";
		}
		toString() {
			return "[" + String(this.ofType) + "]";
		}
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLList = GraphQLList;
	var GraphQLNonNull = class {
		constructor(ofType) {
			isNullableType(ofType) || (0, _devAssert.devAssert)(false, `Expected ${(0, _inspect.inspect)(ofType)} to be a GraphQL nullable type.`);
			this.ofType = ofType;
		}
		get [Symbol.toStringTag]() {
			return "GraphQLNonNull";
		}
		toString() {
			return String(this.ofType) + "!";
		}
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLNonNull = GraphQLNonNull;
	function isWrappingType(type) {
		return isListType(type) || isNonNullType(type);
	}
	function assertWrappingType(type) {
		if (!isWrappingType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL wrapping type.`);
		return type;
	}
	function isNullableType(type) {
		return isType(type) && !isNonNullType(type);
	}
	function assertNullableType(type) {
		if (!isNullableType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL nullable type.`);
		return type;
	}
	function getNullableType(type) {
		if (type) return isNonNullType(type) ? type.ofType : type;
	}
	function isNamedType(type) {
		return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isInputObjectType(type);
	}
	function assertNamedType(type) {
		if (!isNamedType(type)) throw new Error(`Expected ${(0, _inspect.inspect)(type)} to be a GraphQL named type.`);
		return type;
	}
	function getNamedType(type) {
		if (type) {
			let unwrappedType = type;
			while (isWrappingType(unwrappedType)) unwrappedType = unwrappedType.ofType;
			return unwrappedType;
		}
	}
	function resolveReadonlyArrayThunk(thunk) {
		return typeof thunk === "function" ? thunk() : thunk;
	}
	function resolveObjMapThunk(thunk) {
		return typeof thunk === "function" ? thunk() : thunk;
	}
	var GraphQLScalarType = class {
		constructor(config) {
			var _config$parseValue, _config$serialize, _config$parseLiteral, _config$extensionASTN;
			const parseValue = (_config$parseValue = config.parseValue) !== null && _config$parseValue !== void 0 ? _config$parseValue : _identityFunc.identityFunc;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.specifiedByURL = config.specifiedByURL;
			this.serialize = (_config$serialize = config.serialize) !== null && _config$serialize !== void 0 ? _config$serialize : _identityFunc.identityFunc;
			this.parseValue = parseValue;
			this.parseLiteral = (_config$parseLiteral = config.parseLiteral) !== null && _config$parseLiteral !== void 0 ? _config$parseLiteral : (node, variables) => parseValue((0, _valueFromASTUntyped.valueFromASTUntyped)(node, variables));
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN = config.extensionASTNodes) !== null && _config$extensionASTN !== void 0 ? _config$extensionASTN : [];
			config.specifiedByURL == null || typeof config.specifiedByURL === "string" || (0, _devAssert.devAssert)(false, `${this.name} must provide "specifiedByURL" as a string, but got: ${(0, _inspect.inspect)(config.specifiedByURL)}.`);
			config.serialize == null || typeof config.serialize === "function" || (0, _devAssert.devAssert)(false, `${this.name} must provide "serialize" function. If this custom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`);
			if (config.parseLiteral) typeof config.parseValue === "function" && typeof config.parseLiteral === "function" || (0, _devAssert.devAssert)(false, `${this.name} must provide both "parseValue" and "parseLiteral" functions.`);
		}
		get [Symbol.toStringTag]() {
			return "GraphQLScalarType";
		}
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				specifiedByURL: this.specifiedByURL,
				serialize: this.serialize,
				parseValue: this.parseValue,
				parseLiteral: this.parseLiteral,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		toString() {
			return this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLScalarType = GraphQLScalarType;
	var GraphQLObjectType = class {
		constructor(config) {
			var _config$extensionASTN2;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.isTypeOf = config.isTypeOf;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN2 = config.extensionASTNodes) !== null && _config$extensionASTN2 !== void 0 ? _config$extensionASTN2 : [];
			this._fields = () => defineFieldMap(config);
			this._interfaces = () => defineInterfaces(config);
			config.isTypeOf == null || typeof config.isTypeOf === "function" || (0, _devAssert.devAssert)(false, `${this.name} must provide "isTypeOf" as a function, but got: ${(0, _inspect.inspect)(config.isTypeOf)}.`);
		}
		get [Symbol.toStringTag]() {
			return "GraphQLObjectType";
		}
		getFields() {
			if (typeof this._fields === "function") this._fields = this._fields();
			return this._fields;
		}
		getInterfaces() {
			if (typeof this._interfaces === "function") this._interfaces = this._interfaces();
			return this._interfaces;
		}
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				interfaces: this.getInterfaces(),
				fields: fieldsToFieldsConfig(this.getFields()),
				isTypeOf: this.isTypeOf,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		toString() {
			return this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLObjectType = GraphQLObjectType;
	function defineInterfaces(config) {
		var _config$interfaces;
		const interfaces = resolveReadonlyArrayThunk((_config$interfaces = config.interfaces) !== null && _config$interfaces !== void 0 ? _config$interfaces : []);
		Array.isArray(interfaces) || (0, _devAssert.devAssert)(false, `${config.name} interfaces must be an Array or a function which returns an Array.`);
		return interfaces;
	}
	function defineFieldMap(config) {
		const fieldMap = resolveObjMapThunk(config.fields);
		isPlainObj(fieldMap) || (0, _devAssert.devAssert)(false, `${config.name} fields must be an object with field names as keys or a function which returns such an object.`);
		return (0, _mapValue.mapValue)(fieldMap, (fieldConfig, fieldName) => {
			var _fieldConfig$args;
			isPlainObj(fieldConfig) || (0, _devAssert.devAssert)(false, `${config.name}.${fieldName} field config must be an object.`);
			fieldConfig.resolve == null || typeof fieldConfig.resolve === "function" || (0, _devAssert.devAssert)(false, `${config.name}.${fieldName} field resolver must be a function if provided, but got: ${(0, _inspect.inspect)(fieldConfig.resolve)}.`);
			const argsConfig = (_fieldConfig$args = fieldConfig.args) !== null && _fieldConfig$args !== void 0 ? _fieldConfig$args : {};
			isPlainObj(argsConfig) || (0, _devAssert.devAssert)(false, `${config.name}.${fieldName} args must be an object with argument names as keys.`);
			return {
				name: (0, _assertName.assertName)(fieldName),
				description: fieldConfig.description,
				type: fieldConfig.type,
				args: defineArguments(argsConfig),
				resolve: fieldConfig.resolve,
				subscribe: fieldConfig.subscribe,
				deprecationReason: fieldConfig.deprecationReason,
				extensions: (0, _toObjMap.toObjMap)(fieldConfig.extensions),
				astNode: fieldConfig.astNode
			};
		});
	}
	function defineArguments(config) {
		return Object.entries(config).map(([argName, argConfig]) => ({
			name: (0, _assertName.assertName)(argName),
			description: argConfig.description,
			type: argConfig.type,
			defaultValue: argConfig.defaultValue,
			deprecationReason: argConfig.deprecationReason,
			extensions: (0, _toObjMap.toObjMap)(argConfig.extensions),
			astNode: argConfig.astNode
		}));
	}
	function isPlainObj(obj) {
		return (0, _isObjectLike.isObjectLike)(obj) && !Array.isArray(obj);
	}
	function fieldsToFieldsConfig(fields) {
		return (0, _mapValue.mapValue)(fields, (field) => ({
			description: field.description,
			type: field.type,
			args: argsToArgsConfig(field.args),
			resolve: field.resolve,
			subscribe: field.subscribe,
			deprecationReason: field.deprecationReason,
			extensions: field.extensions,
			astNode: field.astNode
		}));
	}
	function argsToArgsConfig(args) {
		return (0, _keyValMap.keyValMap)(args, (arg) => arg.name, (arg) => ({
			description: arg.description,
			type: arg.type,
			defaultValue: arg.defaultValue,
			deprecationReason: arg.deprecationReason,
			extensions: arg.extensions,
			astNode: arg.astNode
		}));
	}
	function isRequiredArgument(arg) {
		return isNonNullType(arg.type) && arg.defaultValue === void 0;
	}
	var GraphQLInterfaceType = class {
		constructor(config) {
			var _config$extensionASTN3;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.resolveType = config.resolveType;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN3 = config.extensionASTNodes) !== null && _config$extensionASTN3 !== void 0 ? _config$extensionASTN3 : [];
			this._fields = defineFieldMap.bind(void 0, config);
			this._interfaces = defineInterfaces.bind(void 0, config);
			config.resolveType == null || typeof config.resolveType === "function" || (0, _devAssert.devAssert)(false, `${this.name} must provide "resolveType" as a function, but got: ${(0, _inspect.inspect)(config.resolveType)}.`);
		}
		get [Symbol.toStringTag]() {
			return "GraphQLInterfaceType";
		}
		getFields() {
			if (typeof this._fields === "function") this._fields = this._fields();
			return this._fields;
		}
		getInterfaces() {
			if (typeof this._interfaces === "function") this._interfaces = this._interfaces();
			return this._interfaces;
		}
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				interfaces: this.getInterfaces(),
				fields: fieldsToFieldsConfig(this.getFields()),
				resolveType: this.resolveType,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		toString() {
			return this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLInterfaceType = GraphQLInterfaceType;
	var GraphQLUnionType = class {
		constructor(config) {
			var _config$extensionASTN4;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.resolveType = config.resolveType;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN4 = config.extensionASTNodes) !== null && _config$extensionASTN4 !== void 0 ? _config$extensionASTN4 : [];
			this._types = defineTypes.bind(void 0, config);
			config.resolveType == null || typeof config.resolveType === "function" || (0, _devAssert.devAssert)(false, `${this.name} must provide "resolveType" as a function, but got: ${(0, _inspect.inspect)(config.resolveType)}.`);
		}
		get [Symbol.toStringTag]() {
			return "GraphQLUnionType";
		}
		getTypes() {
			if (typeof this._types === "function") this._types = this._types();
			return this._types;
		}
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				types: this.getTypes(),
				resolveType: this.resolveType,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		toString() {
			return this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLUnionType = GraphQLUnionType;
	function defineTypes(config) {
		const types = resolveReadonlyArrayThunk(config.types);
		Array.isArray(types) || (0, _devAssert.devAssert)(false, `Must provide Array of types or a function which returns such an array for Union ${config.name}.`);
		return types;
	}
	var GraphQLEnumType = class {
		constructor(config) {
			var _config$extensionASTN5;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN5 = config.extensionASTNodes) !== null && _config$extensionASTN5 !== void 0 ? _config$extensionASTN5 : [];
			this._values = typeof config.values === "function" ? config.values : defineEnumValues(this.name, config.values);
			this._valueLookup = null;
			this._nameLookup = null;
		}
		get [Symbol.toStringTag]() {
			return "GraphQLEnumType";
		}
		getValues() {
			if (typeof this._values === "function") this._values = defineEnumValues(this.name, this._values());
			return this._values;
		}
		getValue(name) {
			if (this._nameLookup === null) this._nameLookup = (0, _keyMap.keyMap)(this.getValues(), (value) => value.name);
			return this._nameLookup[name];
		}
		serialize(outputValue) {
			if (this._valueLookup === null) this._valueLookup = new Map(this.getValues().map((enumValue) => [enumValue.value, enumValue]));
			const enumValue = this._valueLookup.get(outputValue);
			if (enumValue === void 0) throw new _GraphQLError.GraphQLError(`Enum "${this.name}" cannot represent value: ${(0, _inspect.inspect)(outputValue)}`);
			return enumValue.name;
		}
		parseValue(inputValue, hideSuggestions) {
			if (typeof inputValue !== "string") {
				const valueStr = (0, _inspect.inspect)(inputValue);
				throw new _GraphQLError.GraphQLError(`Enum "${this.name}" cannot represent non-string value: ${valueStr}.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)));
			}
			const enumValue = this.getValue(inputValue);
			if (enumValue == null) throw new _GraphQLError.GraphQLError(`Value "${inputValue}" does not exist in "${this.name}" enum.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, inputValue)));
			return enumValue.value;
		}
		parseLiteral(valueNode, _variables, hideSuggestions) {
			if (valueNode.kind !== _kinds.Kind.ENUM) {
				const valueStr = (0, _printer.printForError)(valueNode);
				throw new _GraphQLError.GraphQLError(`Enum "${this.name}" cannot represent non-enum value: ${valueStr}.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)), { nodes: valueNode });
			}
			const enumValue = this.getValue(valueNode.value);
			if (enumValue == null) {
				const valueStr = (0, _printer.printForError)(valueNode);
				throw new _GraphQLError.GraphQLError(`Value "${valueStr}" does not exist in "${this.name}" enum.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)), { nodes: valueNode });
			}
			return enumValue.value;
		}
		toConfig() {
			const values = (0, _keyValMap.keyValMap)(this.getValues(), (value) => value.name, (value) => ({
				description: value.description,
				value: value.value,
				deprecationReason: value.deprecationReason,
				extensions: value.extensions,
				astNode: value.astNode
			}));
			return {
				name: this.name,
				description: this.description,
				values,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		toString() {
			return this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLEnumType = GraphQLEnumType;
	function didYouMeanEnumValue(enumType, unknownValueStr) {
		const allNames = enumType.getValues().map((value) => value.name);
		const suggestedValues = (0, _suggestionList.suggestionList)(unknownValueStr, allNames);
		return (0, _didYouMean.didYouMean)("the enum value", suggestedValues);
	}
	function defineEnumValues(typeName, valueMap) {
		isPlainObj(valueMap) || (0, _devAssert.devAssert)(false, `${typeName} values must be an object with value names as keys.`);
		return Object.entries(valueMap).map(([valueName, valueConfig]) => {
			isPlainObj(valueConfig) || (0, _devAssert.devAssert)(false, `${typeName}.${valueName} must refer to an object with a "value" key representing an internal value but got: ${(0, _inspect.inspect)(valueConfig)}.`);
			return {
				name: (0, _assertName.assertEnumValueName)(valueName),
				description: valueConfig.description,
				value: valueConfig.value !== void 0 ? valueConfig.value : valueName,
				deprecationReason: valueConfig.deprecationReason,
				extensions: (0, _toObjMap.toObjMap)(valueConfig.extensions),
				astNode: valueConfig.astNode
			};
		});
	}
	var GraphQLInputObjectType = class {
		constructor(config) {
			var _config$extensionASTN6, _config$isOneOf;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN6 = config.extensionASTNodes) !== null && _config$extensionASTN6 !== void 0 ? _config$extensionASTN6 : [];
			this.isOneOf = (_config$isOneOf = config.isOneOf) !== null && _config$isOneOf !== void 0 ? _config$isOneOf : false;
			this._fields = defineInputFieldMap.bind(void 0, config);
		}
		get [Symbol.toStringTag]() {
			return "GraphQLInputObjectType";
		}
		getFields() {
			if (typeof this._fields === "function") this._fields = this._fields();
			return this._fields;
		}
		toConfig() {
			const fields = (0, _mapValue.mapValue)(this.getFields(), (field) => ({
				description: field.description,
				type: field.type,
				defaultValue: field.defaultValue,
				deprecationReason: field.deprecationReason,
				extensions: field.extensions,
				astNode: field.astNode
			}));
			return {
				name: this.name,
				description: this.description,
				fields,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes,
				isOneOf: this.isOneOf
			};
		}
		toString() {
			return this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLInputObjectType = GraphQLInputObjectType;
	function defineInputFieldMap(config) {
		const fieldMap = resolveObjMapThunk(config.fields);
		isPlainObj(fieldMap) || (0, _devAssert.devAssert)(false, `${config.name} fields must be an object with field names as keys or a function which returns such an object.`);
		return (0, _mapValue.mapValue)(fieldMap, (fieldConfig, fieldName) => {
			!("resolve" in fieldConfig) || (0, _devAssert.devAssert)(false, `${config.name}.${fieldName} field has a resolve property, but Input Types cannot define resolvers.`);
			return {
				name: (0, _assertName.assertName)(fieldName),
				description: fieldConfig.description,
				type: fieldConfig.type,
				defaultValue: fieldConfig.defaultValue,
				deprecationReason: fieldConfig.deprecationReason,
				extensions: (0, _toObjMap.toObjMap)(fieldConfig.extensions),
				astNode: fieldConfig.astNode
			};
		});
	}
	function isRequiredInputField(field) {
		return isNonNullType(field.type) && field.defaultValue === void 0;
	}
}));
// node_modules/graphql/utilities/typeComparators.js
var require_typeComparators = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.doTypesOverlap = doTypesOverlap;
	exports.isEqualType = isEqualType;
	exports.isTypeSubTypeOf = isTypeSubTypeOf;
	var _definition = require_definition();
	function isEqualType(typeA, typeB) {
		if (typeA === typeB) return true;
		if ((0, _definition.isNonNullType)(typeA) && (0, _definition.isNonNullType)(typeB)) return isEqualType(typeA.ofType, typeB.ofType);
		if ((0, _definition.isListType)(typeA) && (0, _definition.isListType)(typeB)) return isEqualType(typeA.ofType, typeB.ofType);
		return false;
	}
	function isTypeSubTypeOf(schema, maybeSubType, superType) {
		if (maybeSubType === superType) return true;
		if ((0, _definition.isNonNullType)(superType)) {
			if ((0, _definition.isNonNullType)(maybeSubType)) return isTypeSubTypeOf(schema, maybeSubType.ofType, superType.ofType);
			return false;
		}
		if ((0, _definition.isNonNullType)(maybeSubType)) return isTypeSubTypeOf(schema, maybeSubType.ofType, superType);
		if ((0, _definition.isListType)(superType)) {
			if ((0, _definition.isListType)(maybeSubType)) return isTypeSubTypeOf(schema, maybeSubType.ofType, superType.ofType);
			return false;
		}
		if ((0, _definition.isListType)(maybeSubType)) return false;
		return (0, _definition.isAbstractType)(superType) && ((0, _definition.isInterfaceType)(maybeSubType) || (0, _definition.isObjectType)(maybeSubType)) && schema.isSubType(superType, maybeSubType);
	}
	function doTypesOverlap(schema, typeA, typeB) {
		if (typeA === typeB) return true;
		if ((0, _definition.isAbstractType)(typeA)) {
			if ((0, _definition.isAbstractType)(typeB)) return schema.getPossibleTypes(typeA).some((type) => schema.isSubType(typeB, type));
			return schema.isSubType(typeA, typeB);
		}
		if ((0, _definition.isAbstractType)(typeB)) return schema.isSubType(typeB, typeA);
		return false;
	}
}));
// node_modules/graphql/type/scalars.js
var require_scalars = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GraphQLString = exports.GraphQLInt = exports.GraphQLID = exports.GraphQLFloat = exports.GraphQLBoolean = exports.GRAPHQL_MIN_INT = exports.GRAPHQL_MAX_INT = void 0;
	exports.isSpecifiedScalarType = isSpecifiedScalarType;
	exports.specifiedScalarTypes = void 0;
	var _inspect = require_inspect();
	var _isObjectLike = require_isObjectLike();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _printer = require_printer();
	var _definition = require_definition();
	const GRAPHQL_MAX_INT = 2147483647;
	exports.GRAPHQL_MAX_INT = GRAPHQL_MAX_INT;
	const GRAPHQL_MIN_INT = -2147483648;
	exports.GRAPHQL_MIN_INT = GRAPHQL_MIN_INT;
	const GraphQLInt = new _definition.GraphQLScalarType({
		name: "Int",
		description: "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",
		serialize(outputValue) {
			const coercedValue = serializeObject(outputValue);
			if (typeof coercedValue === "boolean") return coercedValue ? 1 : 0;
			let num = coercedValue;
			if (typeof coercedValue === "string" && coercedValue !== "") num = Number(coercedValue);
			if (typeof num !== "number" || !Number.isInteger(num)) throw new _GraphQLError.GraphQLError(`Int cannot represent non-integer value: ${(0, _inspect.inspect)(coercedValue)}`);
			if (num > GRAPHQL_MAX_INT || num < GRAPHQL_MIN_INT) throw new _GraphQLError.GraphQLError("Int cannot represent non 32-bit signed integer value: " + (0, _inspect.inspect)(coercedValue));
			return num;
		},
		parseValue(inputValue) {
			if (typeof inputValue !== "number" || !Number.isInteger(inputValue)) throw new _GraphQLError.GraphQLError(`Int cannot represent non-integer value: ${(0, _inspect.inspect)(inputValue)}`);
			if (inputValue > GRAPHQL_MAX_INT || inputValue < GRAPHQL_MIN_INT) throw new _GraphQLError.GraphQLError(`Int cannot represent non 32-bit signed integer value: ${inputValue}`);
			return inputValue;
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.INT) throw new _GraphQLError.GraphQLError(`Int cannot represent non-integer value: ${(0, _printer.printForError)(valueNode)}`, { nodes: valueNode });
			const num = parseInt(valueNode.value, 10);
			if (num > GRAPHQL_MAX_INT || num < GRAPHQL_MIN_INT) throw new _GraphQLError.GraphQLError(`Int cannot represent non 32-bit signed integer value: ${valueNode.value}`, { nodes: valueNode });
			return num;
		}
	});
	exports.GraphQLInt = GraphQLInt;
	const GraphQLFloat = new _definition.GraphQLScalarType({
		name: "Float",
		description: "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",
		serialize(outputValue) {
			const coercedValue = serializeObject(outputValue);
			if (typeof coercedValue === "boolean") return coercedValue ? 1 : 0;
			let num = coercedValue;
			if (typeof coercedValue === "string" && coercedValue !== "") num = Number(coercedValue);
			if (typeof num !== "number" || !Number.isFinite(num)) throw new _GraphQLError.GraphQLError(`Float cannot represent non numeric value: ${(0, _inspect.inspect)(coercedValue)}`);
			return num;
		},
		parseValue(inputValue) {
			if (typeof inputValue !== "number" || !Number.isFinite(inputValue)) throw new _GraphQLError.GraphQLError(`Float cannot represent non numeric value: ${(0, _inspect.inspect)(inputValue)}`);
			return inputValue;
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.FLOAT && valueNode.kind !== _kinds.Kind.INT) throw new _GraphQLError.GraphQLError(`Float cannot represent non numeric value: ${(0, _printer.printForError)(valueNode)}`, valueNode);
			return parseFloat(valueNode.value);
		}
	});
	exports.GraphQLFloat = GraphQLFloat;
	const GraphQLString = new _definition.GraphQLScalarType({
		name: "String",
		description: "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.",
		serialize(outputValue) {
			const coercedValue = serializeObject(outputValue);
			if (typeof coercedValue === "string") return coercedValue;
			if (typeof coercedValue === "boolean") return coercedValue ? "true" : "false";
			if (typeof coercedValue === "number" && Number.isFinite(coercedValue)) return coercedValue.toString();
			throw new _GraphQLError.GraphQLError(`String cannot represent value: ${(0, _inspect.inspect)(outputValue)}`);
		},
		parseValue(inputValue) {
			if (typeof inputValue !== "string") throw new _GraphQLError.GraphQLError(`String cannot represent a non string value: ${(0, _inspect.inspect)(inputValue)}`);
			return inputValue;
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.STRING) throw new _GraphQLError.GraphQLError(`String cannot represent a non string value: ${(0, _printer.printForError)(valueNode)}`, { nodes: valueNode });
			return valueNode.value;
		}
	});
	exports.GraphQLString = GraphQLString;
	const GraphQLBoolean = new _definition.GraphQLScalarType({
		name: "Boolean",
		description: "The `Boolean` scalar type represents `true` or `false`.",
		serialize(outputValue) {
			const coercedValue = serializeObject(outputValue);
			if (typeof coercedValue === "boolean") return coercedValue;
			if (Number.isFinite(coercedValue)) return coercedValue !== 0;
			throw new _GraphQLError.GraphQLError(`Boolean cannot represent a non boolean value: ${(0, _inspect.inspect)(coercedValue)}`);
		},
		parseValue(inputValue) {
			if (typeof inputValue !== "boolean") throw new _GraphQLError.GraphQLError(`Boolean cannot represent a non boolean value: ${(0, _inspect.inspect)(inputValue)}`);
			return inputValue;
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.BOOLEAN) throw new _GraphQLError.GraphQLError(`Boolean cannot represent a non boolean value: ${(0, _printer.printForError)(valueNode)}`, { nodes: valueNode });
			return valueNode.value;
		}
	});
	exports.GraphQLBoolean = GraphQLBoolean;
	const GraphQLID = new _definition.GraphQLScalarType({
		name: "ID",
		description: "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.",
		serialize(outputValue) {
			const coercedValue = serializeObject(outputValue);
			if (typeof coercedValue === "string") return coercedValue;
			if (Number.isInteger(coercedValue)) return String(coercedValue);
			throw new _GraphQLError.GraphQLError(`ID cannot represent value: ${(0, _inspect.inspect)(outputValue)}`);
		},
		parseValue(inputValue) {
			if (typeof inputValue === "string") return inputValue;
			if (typeof inputValue === "number" && Number.isInteger(inputValue)) return inputValue.toString();
			throw new _GraphQLError.GraphQLError(`ID cannot represent value: ${(0, _inspect.inspect)(inputValue)}`);
		},
		parseLiteral(valueNode) {
			if (valueNode.kind !== _kinds.Kind.STRING && valueNode.kind !== _kinds.Kind.INT) throw new _GraphQLError.GraphQLError("ID cannot represent a non-string and non-integer value: " + (0, _printer.printForError)(valueNode), { nodes: valueNode });
			return valueNode.value;
		}
	});
	exports.GraphQLID = GraphQLID;
	const specifiedScalarTypes = Object.freeze([
		GraphQLString,
		GraphQLInt,
		GraphQLFloat,
		GraphQLBoolean,
		GraphQLID
	]);
	exports.specifiedScalarTypes = specifiedScalarTypes;
	function isSpecifiedScalarType(type) {
		return specifiedScalarTypes.some(({ name }) => type.name === name);
	}
	function serializeObject(outputValue) {
		if ((0, _isObjectLike.isObjectLike)(outputValue)) {
			if (typeof outputValue.valueOf === "function") {
				const valueOfResult = outputValue.valueOf();
				if (!(0, _isObjectLike.isObjectLike)(valueOfResult)) return valueOfResult;
			}
			if (typeof outputValue.toJSON === "function") return outputValue.toJSON();
		}
		return outputValue;
	}
}));
// node_modules/graphql/type/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GraphQLSpecifiedByDirective = exports.GraphQLSkipDirective = exports.GraphQLOneOfDirective = exports.GraphQLIncludeDirective = exports.GraphQLDirective = exports.GraphQLDeprecatedDirective = exports.DEFAULT_DEPRECATION_REASON = void 0;
	exports.assertDirective = assertDirective;
	exports.isDirective = isDirective;
	exports.isSpecifiedDirective = isSpecifiedDirective;
	exports.specifiedDirectives = void 0;
	var _devAssert = require_devAssert();
	var _inspect = require_inspect();
	var _instanceOf = require_instanceOf();
	var _isObjectLike = require_isObjectLike();
	var _toObjMap = require_toObjMap();
	var _directiveLocation = require_directiveLocation();
	var _assertName = require_assertName();
	var _definition = require_definition();
	var _scalars = require_scalars();
	function isDirective(directive) {
		return (0, _instanceOf.instanceOf)(directive, GraphQLDirective);
	}
	function assertDirective(directive) {
		if (!isDirective(directive)) throw new Error(`Expected ${(0, _inspect.inspect)(directive)} to be a GraphQL directive.`);
		return directive;
	}
	var GraphQLDirective = class {
		constructor(config) {
			var _config$isRepeatable, _config$extensionASTN, _config$args;
			this.name = (0, _assertName.assertName)(config.name);
			this.description = config.description;
			this.locations = config.locations;
			this.isRepeatable = (_config$isRepeatable = config.isRepeatable) !== null && _config$isRepeatable !== void 0 ? _config$isRepeatable : false;
			this.deprecationReason = config.deprecationReason;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN = config.extensionASTNodes) !== null && _config$extensionASTN !== void 0 ? _config$extensionASTN : [];
			Array.isArray(config.locations) || (0, _devAssert.devAssert)(false, `@${config.name} locations must be an Array.`);
			const args = (_config$args = config.args) !== null && _config$args !== void 0 ? _config$args : {};
			(0, _isObjectLike.isObjectLike)(args) && !Array.isArray(args) || (0, _devAssert.devAssert)(false, `@${config.name} args must be an object with argument names as keys.`);
			this.args = (0, _definition.defineArguments)(args);
		}
		get [Symbol.toStringTag]() {
			return "GraphQLDirective";
		}
		toConfig() {
			return {
				name: this.name,
				description: this.description,
				locations: this.locations,
				args: (0, _definition.argsToArgsConfig)(this.args),
				isRepeatable: this.isRepeatable,
				deprecationReason: this.deprecationReason,
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes
			};
		}
		toString() {
			return "@" + this.name;
		}
		toJSON() {
			return this.toString();
		}
	};
	exports.GraphQLDirective = GraphQLDirective;
	const GraphQLIncludeDirective = new GraphQLDirective({
		name: "include",
		description: "Directs the executor to include this field or fragment only when the `if` argument is true.",
		locations: [
			_directiveLocation.DirectiveLocation.FIELD,
			_directiveLocation.DirectiveLocation.FRAGMENT_SPREAD,
			_directiveLocation.DirectiveLocation.INLINE_FRAGMENT
		],
		args: { if: {
			type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
			description: "Included when true."
		} }
	});
	exports.GraphQLIncludeDirective = GraphQLIncludeDirective;
	const GraphQLSkipDirective = new GraphQLDirective({
		name: "skip",
		description: "Directs the executor to skip this field or fragment when the `if` argument is true.",
		locations: [
			_directiveLocation.DirectiveLocation.FIELD,
			_directiveLocation.DirectiveLocation.FRAGMENT_SPREAD,
			_directiveLocation.DirectiveLocation.INLINE_FRAGMENT
		],
		args: { if: {
			type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
			description: "Skipped when true."
		} }
	});
	exports.GraphQLSkipDirective = GraphQLSkipDirective;
	const DEFAULT_DEPRECATION_REASON = "No longer supported";
	exports.DEFAULT_DEPRECATION_REASON = DEFAULT_DEPRECATION_REASON;
	const GraphQLDeprecatedDirective = new GraphQLDirective({
		name: "deprecated",
		description: "Marks an element of a GraphQL schema as no longer supported.",
		locations: [
			_directiveLocation.DirectiveLocation.FIELD_DEFINITION,
			_directiveLocation.DirectiveLocation.ARGUMENT_DEFINITION,
			_directiveLocation.DirectiveLocation.INPUT_FIELD_DEFINITION,
			_directiveLocation.DirectiveLocation.ENUM_VALUE,
			_directiveLocation.DirectiveLocation.DIRECTIVE_DEFINITION
		],
		args: { reason: {
			type: _scalars.GraphQLString,
			description: "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
			defaultValue: DEFAULT_DEPRECATION_REASON
		} }
	});
	exports.GraphQLDeprecatedDirective = GraphQLDeprecatedDirective;
	const GraphQLSpecifiedByDirective = new GraphQLDirective({
		name: "specifiedBy",
		description: "Exposes a URL that specifies the behavior of this scalar.",
		locations: [_directiveLocation.DirectiveLocation.SCALAR],
		args: { url: {
			type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
			description: "The URL that specifies the behavior of this scalar."
		} }
	});
	exports.GraphQLSpecifiedByDirective = GraphQLSpecifiedByDirective;
	const GraphQLOneOfDirective = new GraphQLDirective({
		name: "oneOf",
		description: "Indicates exactly one field must be supplied and this field must not be `null`.",
		locations: [_directiveLocation.DirectiveLocation.INPUT_OBJECT],
		args: {}
	});
	exports.GraphQLOneOfDirective = GraphQLOneOfDirective;
	const specifiedDirectives = Object.freeze([
		GraphQLIncludeDirective,
		GraphQLSkipDirective,
		GraphQLDeprecatedDirective,
		GraphQLSpecifiedByDirective,
		GraphQLOneOfDirective
	]);
	exports.specifiedDirectives = specifiedDirectives;
	function isSpecifiedDirective(directive) {
		return specifiedDirectives.some(({ name }) => name === directive.name);
	}
}));
// node_modules/graphql/jsutils/invariant.js
var require_invariant = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.invariant = invariant;
	function invariant(condition, message) {
		if (!Boolean(condition)) throw new Error(message != null ? message : "Unexpected invariant triggered.");
	}
}));
// node_modules/graphql/jsutils/isIterableObject.js
var require_isIterableObject = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isIterableObject = isIterableObject;
	function isIterableObject(maybeIterable) {
		return typeof maybeIterable === "object" && typeof (maybeIterable === null || maybeIterable === void 0 ? void 0 : maybeIterable[Symbol.iterator]) === "function";
	}
}));
// node_modules/graphql/utilities/astFromValue.js
var require_astFromValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.astFromValue = astFromValue;
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _isIterableObject = require_isIterableObject();
	var _isObjectLike = require_isObjectLike();
	var _kinds = require_kinds();
	var _definition = require_definition();
	var _scalars = require_scalars();
	function astFromValue(value, type) {
		if ((0, _definition.isNonNullType)(type)) {
			const astValue = astFromValue(value, type.ofType);
			if ((astValue === null || astValue === void 0 ? void 0 : astValue.kind) === _kinds.Kind.NULL) return null;
			return astValue;
		}
		if (value === null) return { kind: _kinds.Kind.NULL };
		if (value === void 0) return null;
		if ((0, _definition.isListType)(type)) {
			const itemType = type.ofType;
			if ((0, _isIterableObject.isIterableObject)(value)) {
				const valuesNodes = [];
				for (const item of value) {
					const itemNode = astFromValue(item, itemType);
					if (itemNode != null) valuesNodes.push(itemNode);
				}
				return {
					kind: _kinds.Kind.LIST,
					values: valuesNodes
				};
			}
			return astFromValue(value, itemType);
		}
		if ((0, _definition.isInputObjectType)(type)) {
			if (!(0, _isObjectLike.isObjectLike)(value)) return null;
			const fieldNodes = [];
			for (const field of Object.values(type.getFields())) {
				const fieldValue = astFromValue(value[field.name], field.type);
				if (fieldValue) fieldNodes.push({
					kind: _kinds.Kind.OBJECT_FIELD,
					name: {
						kind: _kinds.Kind.NAME,
						value: field.name
					},
					value: fieldValue
				});
			}
			return {
				kind: _kinds.Kind.OBJECT,
				fields: fieldNodes
			};
		}
		if ((0, _definition.isLeafType)(type)) {
			const serialized = type.serialize(value);
			if (serialized == null) return null;
			if (typeof serialized === "boolean") return {
				kind: _kinds.Kind.BOOLEAN,
				value: serialized
			};
			if (typeof serialized === "number" && Number.isFinite(serialized)) {
				const stringNum = String(serialized);
				return integerStringRegExp.test(stringNum) ? {
					kind: _kinds.Kind.INT,
					value: stringNum
				} : {
					kind: _kinds.Kind.FLOAT,
					value: stringNum
				};
			}
			if (typeof serialized === "string") {
				if ((0, _definition.isEnumType)(type)) return {
					kind: _kinds.Kind.ENUM,
					value: serialized
				};
				if (type === _scalars.GraphQLID && integerStringRegExp.test(serialized)) return {
					kind: _kinds.Kind.INT,
					value: serialized
				};
				return {
					kind: _kinds.Kind.STRING,
					value: serialized
				};
			}
			throw new TypeError(`Cannot convert value to AST: ${(0, _inspect.inspect)(serialized)}.`);
		}
		/* c8 ignore next 3 */
		(0, _invariant.invariant)(false, "Unexpected input type: " + (0, _inspect.inspect)(type));
	}
	const integerStringRegExp = /^-?(?:0|[1-9][0-9]*)$/;
}));
// node_modules/graphql/type/introspection.js
var require_introspection = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.introspectionTypes = exports.__TypeKind = exports.__Type = exports.__Schema = exports.__InputValue = exports.__Field = exports.__EnumValue = exports.__DirectiveLocation = exports.__Directive = exports.TypeNameMetaFieldDef = exports.TypeMetaFieldDef = exports.TypeKind = exports.SchemaMetaFieldDef = void 0;
	exports.isIntrospectionType = isIntrospectionType;
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _directiveLocation = require_directiveLocation();
	var _printer = require_printer();
	var _astFromValue = require_astFromValue();
	var _definition = require_definition();
	var _scalars = require_scalars();
	const __Schema = new _definition.GraphQLObjectType({
		name: "__Schema",
		description: "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
		fields: () => ({
			description: {
				type: _scalars.GraphQLString,
				resolve: (schema) => schema.description
			},
			types: {
				description: "A list of all types supported by this server.",
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__Type))),
				resolve(schema) {
					return Object.values(schema.getTypeMap());
				}
			},
			queryType: {
				description: "The type that query operations will be rooted at.",
				type: new _definition.GraphQLNonNull(__Type),
				resolve: (schema) => schema.getQueryType()
			},
			mutationType: {
				description: "If this server supports mutation, the type that mutation operations will be rooted at.",
				type: __Type,
				resolve: (schema) => schema.getMutationType()
			},
			subscriptionType: {
				description: "If this server support subscription, the type that subscription operations will be rooted at.",
				type: __Type,
				resolve: (schema) => schema.getSubscriptionType()
			},
			directives: {
				description: "A list of all directives supported by this server.",
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__Directive))),
				args: { includeDeprecated: {
					type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
					defaultValue: false
				} },
				resolve: (schema, { includeDeprecated }) => includeDeprecated ? schema.getDirectives() : schema.getDirectives().filter((directive) => directive.deprecationReason == null)
			}
		})
	});
	exports.__Schema = __Schema;
	const __Directive = new _definition.GraphQLObjectType({
		name: "__Directive",
		description: "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.",
		fields: () => ({
			name: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
				resolve: (directive) => directive.name
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (directive) => directive.description
			},
			isRepeatable: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (directive) => directive.isRepeatable
			},
			locations: {
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__DirectiveLocation))),
				resolve: (directive) => directive.locations
			},
			args: {
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__InputValue))),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: false
				} },
				resolve(field, { includeDeprecated }) {
					return includeDeprecated ? field.args : field.args.filter((arg) => arg.deprecationReason == null);
				}
			},
			isDeprecated: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (directive) => directive.deprecationReason != null
			},
			deprecationReason: {
				type: _scalars.GraphQLString,
				resolve: (directive) => directive.deprecationReason
			}
		})
	});
	exports.__Directive = __Directive;
	const __DirectiveLocation = new _definition.GraphQLEnumType({
		name: "__DirectiveLocation",
		description: "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.",
		values: {
			QUERY: {
				value: _directiveLocation.DirectiveLocation.QUERY,
				description: "Location adjacent to a query operation."
			},
			MUTATION: {
				value: _directiveLocation.DirectiveLocation.MUTATION,
				description: "Location adjacent to a mutation operation."
			},
			SUBSCRIPTION: {
				value: _directiveLocation.DirectiveLocation.SUBSCRIPTION,
				description: "Location adjacent to a subscription operation."
			},
			FIELD: {
				value: _directiveLocation.DirectiveLocation.FIELD,
				description: "Location adjacent to a field."
			},
			FRAGMENT_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.FRAGMENT_DEFINITION,
				description: "Location adjacent to a fragment definition."
			},
			FRAGMENT_SPREAD: {
				value: _directiveLocation.DirectiveLocation.FRAGMENT_SPREAD,
				description: "Location adjacent to a fragment spread."
			},
			INLINE_FRAGMENT: {
				value: _directiveLocation.DirectiveLocation.INLINE_FRAGMENT,
				description: "Location adjacent to an inline fragment."
			},
			VARIABLE_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.VARIABLE_DEFINITION,
				description: "Location adjacent to a variable definition."
			},
			SCHEMA: {
				value: _directiveLocation.DirectiveLocation.SCHEMA,
				description: "Location adjacent to a schema definition."
			},
			SCALAR: {
				value: _directiveLocation.DirectiveLocation.SCALAR,
				description: "Location adjacent to a scalar definition."
			},
			OBJECT: {
				value: _directiveLocation.DirectiveLocation.OBJECT,
				description: "Location adjacent to an object type definition."
			},
			FIELD_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.FIELD_DEFINITION,
				description: "Location adjacent to a field definition."
			},
			ARGUMENT_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.ARGUMENT_DEFINITION,
				description: "Location adjacent to an argument definition."
			},
			INTERFACE: {
				value: _directiveLocation.DirectiveLocation.INTERFACE,
				description: "Location adjacent to an interface definition."
			},
			UNION: {
				value: _directiveLocation.DirectiveLocation.UNION,
				description: "Location adjacent to a union definition."
			},
			ENUM: {
				value: _directiveLocation.DirectiveLocation.ENUM,
				description: "Location adjacent to an enum definition."
			},
			ENUM_VALUE: {
				value: _directiveLocation.DirectiveLocation.ENUM_VALUE,
				description: "Location adjacent to an enum value definition."
			},
			INPUT_OBJECT: {
				value: _directiveLocation.DirectiveLocation.INPUT_OBJECT,
				description: "Location adjacent to an input object type definition."
			},
			INPUT_FIELD_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.INPUT_FIELD_DEFINITION,
				description: "Location adjacent to an input object field definition."
			},
			DIRECTIVE_DEFINITION: {
				value: _directiveLocation.DirectiveLocation.DIRECTIVE_DEFINITION,
				description: "Location adjacent to a directive definition."
			}
		}
	});
	exports.__DirectiveLocation = __DirectiveLocation;
	const __Type = new _definition.GraphQLObjectType({
		name: "__Type",
		description: "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.",
		fields: () => ({
			kind: {
				type: new _definition.GraphQLNonNull(__TypeKind),
				resolve(type) {
					if ((0, _definition.isScalarType)(type)) return TypeKind.SCALAR;
					if ((0, _definition.isObjectType)(type)) return TypeKind.OBJECT;
					if ((0, _definition.isInterfaceType)(type)) return TypeKind.INTERFACE;
					if ((0, _definition.isUnionType)(type)) return TypeKind.UNION;
					if ((0, _definition.isEnumType)(type)) return TypeKind.ENUM;
					if ((0, _definition.isInputObjectType)(type)) return TypeKind.INPUT_OBJECT;
					if ((0, _definition.isListType)(type)) return TypeKind.LIST;
					if ((0, _definition.isNonNullType)(type)) return TypeKind.NON_NULL;
					/* c8 ignore next 3 */
					(0, _invariant.invariant)(false, `Unexpected type: "${(0, _inspect.inspect)(type)}".`);
				}
			},
			name: {
				type: _scalars.GraphQLString,
				resolve: (type) => "name" in type ? type.name : void 0
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (type) => "description" in type ? type.description : void 0
			},
			specifiedByURL: {
				type: _scalars.GraphQLString,
				resolve: (obj) => "specifiedByURL" in obj ? obj.specifiedByURL : void 0
			},
			fields: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__Field)),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: false
				} },
				resolve(type, { includeDeprecated }) {
					if ((0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type)) {
						const fields = Object.values(type.getFields());
						return includeDeprecated ? fields : fields.filter((field) => field.deprecationReason == null);
					}
				}
			},
			interfaces: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__Type)),
				resolve(type) {
					if ((0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type)) return type.getInterfaces();
				}
			},
			possibleTypes: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__Type)),
				resolve(type, _args, _context, { schema }) {
					if ((0, _definition.isAbstractType)(type)) return schema.getPossibleTypes(type);
				}
			},
			enumValues: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__EnumValue)),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: false
				} },
				resolve(type, { includeDeprecated }) {
					if ((0, _definition.isEnumType)(type)) {
						const values = type.getValues();
						return includeDeprecated ? values : values.filter((field) => field.deprecationReason == null);
					}
				}
			},
			inputFields: {
				type: new _definition.GraphQLList(new _definition.GraphQLNonNull(__InputValue)),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: false
				} },
				resolve(type, { includeDeprecated }) {
					if ((0, _definition.isInputObjectType)(type)) {
						const values = Object.values(type.getFields());
						return includeDeprecated ? values : values.filter((field) => field.deprecationReason == null);
					}
				}
			},
			ofType: {
				type: __Type,
				resolve: (type) => "ofType" in type ? type.ofType : void 0
			},
			isOneOf: {
				type: _scalars.GraphQLBoolean,
				resolve: (type) => {
					if ((0, _definition.isInputObjectType)(type)) return type.isOneOf;
				}
			}
		})
	});
	exports.__Type = __Type;
	const __Field = new _definition.GraphQLObjectType({
		name: "__Field",
		description: "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.",
		fields: () => ({
			name: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
				resolve: (field) => field.name
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (field) => field.description
			},
			args: {
				type: new _definition.GraphQLNonNull(new _definition.GraphQLList(new _definition.GraphQLNonNull(__InputValue))),
				args: { includeDeprecated: {
					type: _scalars.GraphQLBoolean,
					defaultValue: false
				} },
				resolve(field, { includeDeprecated }) {
					return includeDeprecated ? field.args : field.args.filter((arg) => arg.deprecationReason == null);
				}
			},
			type: {
				type: new _definition.GraphQLNonNull(__Type),
				resolve: (field) => field.type
			},
			isDeprecated: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (field) => field.deprecationReason != null
			},
			deprecationReason: {
				type: _scalars.GraphQLString,
				resolve: (field) => field.deprecationReason
			}
		})
	});
	exports.__Field = __Field;
	const __InputValue = new _definition.GraphQLObjectType({
		name: "__InputValue",
		description: "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",
		fields: () => ({
			name: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
				resolve: (inputValue) => inputValue.name
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (inputValue) => inputValue.description
			},
			type: {
				type: new _definition.GraphQLNonNull(__Type),
				resolve: (inputValue) => inputValue.type
			},
			defaultValue: {
				type: _scalars.GraphQLString,
				description: "A GraphQL-formatted string representing the default value for this input value.",
				resolve(inputValue) {
					const { type, defaultValue } = inputValue;
					const valueAST = (0, _astFromValue.astFromValue)(defaultValue, type);
					return valueAST ? (0, _printer.print)(valueAST) : null;
				}
			},
			isDeprecated: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (field) => field.deprecationReason != null
			},
			deprecationReason: {
				type: _scalars.GraphQLString,
				resolve: (obj) => obj.deprecationReason
			}
		})
	});
	exports.__InputValue = __InputValue;
	const __EnumValue = new _definition.GraphQLObjectType({
		name: "__EnumValue",
		description: "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.",
		fields: () => ({
			name: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
				resolve: (enumValue) => enumValue.name
			},
			description: {
				type: _scalars.GraphQLString,
				resolve: (enumValue) => enumValue.description
			},
			isDeprecated: {
				type: new _definition.GraphQLNonNull(_scalars.GraphQLBoolean),
				resolve: (enumValue) => enumValue.deprecationReason != null
			},
			deprecationReason: {
				type: _scalars.GraphQLString,
				resolve: (enumValue) => enumValue.deprecationReason
			}
		})
	});
	exports.__EnumValue = __EnumValue;
	var TypeKind;
	exports.TypeKind = TypeKind;
	(function(TypeKind) {
		TypeKind["SCALAR"] = "SCALAR";
		TypeKind["OBJECT"] = "OBJECT";
		TypeKind["INTERFACE"] = "INTERFACE";
		TypeKind["UNION"] = "UNION";
		TypeKind["ENUM"] = "ENUM";
		TypeKind["INPUT_OBJECT"] = "INPUT_OBJECT";
		TypeKind["LIST"] = "LIST";
		TypeKind["NON_NULL"] = "NON_NULL";
	})(TypeKind || (exports.TypeKind = TypeKind = {}));
	const __TypeKind = new _definition.GraphQLEnumType({
		name: "__TypeKind",
		description: "An enum describing what kind of type a given `__Type` is.",
		values: {
			SCALAR: {
				value: TypeKind.SCALAR,
				description: "Indicates this type is a scalar."
			},
			OBJECT: {
				value: TypeKind.OBJECT,
				description: "Indicates this type is an object. `fields` and `interfaces` are valid fields."
			},
			INTERFACE: {
				value: TypeKind.INTERFACE,
				description: "Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."
			},
			UNION: {
				value: TypeKind.UNION,
				description: "Indicates this type is a union. `possibleTypes` is a valid field."
			},
			ENUM: {
				value: TypeKind.ENUM,
				description: "Indicates this type is an enum. `enumValues` is a valid field."
			},
			INPUT_OBJECT: {
				value: TypeKind.INPUT_OBJECT,
				description: "Indicates this type is an input object. `inputFields` is a valid field."
			},
			LIST: {
				value: TypeKind.LIST,
				description: "Indicates this type is a list. `ofType` is a valid field."
			},
			NON_NULL: {
				value: TypeKind.NON_NULL,
				description: "Indicates this type is a non-null. `ofType` is a valid field."
			}
		}
	});
	exports.__TypeKind = __TypeKind;
	exports.SchemaMetaFieldDef = {
		name: "__schema",
		type: new _definition.GraphQLNonNull(__Schema),
		description: "Access the current type schema of this server.",
		args: [],
		resolve: (_source, _args, _context, { schema }) => schema,
		deprecationReason: void 0,
		extensions: Object.create(null),
		astNode: void 0
	};
	exports.TypeMetaFieldDef = {
		name: "__type",
		type: __Type,
		description: "Request the type information of a single type.",
		args: [{
			name: "name",
			description: void 0,
			type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
			defaultValue: void 0,
			deprecationReason: void 0,
			extensions: Object.create(null),
			astNode: void 0
		}],
		resolve: (_source, { name }, _context, { schema }) => schema.getType(name),
		deprecationReason: void 0,
		extensions: Object.create(null),
		astNode: void 0
	};
	exports.TypeNameMetaFieldDef = {
		name: "__typename",
		type: new _definition.GraphQLNonNull(_scalars.GraphQLString),
		description: "The name of the current Object type at runtime.",
		args: [],
		resolve: (_source, _args, _context, { parentType }) => parentType.name,
		deprecationReason: void 0,
		extensions: Object.create(null),
		astNode: void 0
	};
	const introspectionTypes = Object.freeze([
		__Schema,
		__Directive,
		__DirectiveLocation,
		__Type,
		__Field,
		__InputValue,
		__EnumValue,
		__TypeKind
	]);
	exports.introspectionTypes = introspectionTypes;
	function isIntrospectionType(type) {
		return introspectionTypes.some(({ name }) => type.name === name);
	}
}));
// node_modules/graphql/type/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GraphQLSchema = void 0;
	exports.assertSchema = assertSchema;
	exports.isSchema = isSchema;
	var _devAssert = require_devAssert();
	var _inspect = require_inspect();
	var _instanceOf = require_instanceOf();
	var _isObjectLike = require_isObjectLike();
	var _toObjMap = require_toObjMap();
	var _ast = require_ast();
	var _definition = require_definition();
	var _directives = require_directives();
	var _introspection = require_introspection();
	function isSchema(schema) {
		return (0, _instanceOf.instanceOf)(schema, GraphQLSchema);
	}
	function assertSchema(schema) {
		if (!isSchema(schema)) throw new Error(`Expected ${(0, _inspect.inspect)(schema)} to be a GraphQL schema.`);
		return schema;
	}
	var GraphQLSchema = class {
		constructor(config) {
			var _config$extensionASTN, _config$directives;
			this.__validationErrors = config.assumeValid === true ? [] : void 0;
			(0, _isObjectLike.isObjectLike)(config) || (0, _devAssert.devAssert)(false, "Must provide configuration object.");
			!config.types || Array.isArray(config.types) || (0, _devAssert.devAssert)(false, `"types" must be Array if provided but got: ${(0, _inspect.inspect)(config.types)}.`);
			!config.directives || Array.isArray(config.directives) || (0, _devAssert.devAssert)(false, `"directives" must be Array if provided but got: ${(0, _inspect.inspect)(config.directives)}.`);
			this.description = config.description;
			this.extensions = (0, _toObjMap.toObjMap)(config.extensions);
			this.astNode = config.astNode;
			this.extensionASTNodes = (_config$extensionASTN = config.extensionASTNodes) !== null && _config$extensionASTN !== void 0 ? _config$extensionASTN : [];
			this._queryType = config.query;
			this._mutationType = config.mutation;
			this._subscriptionType = config.subscription;
			this._directives = (_config$directives = config.directives) !== null && _config$directives !== void 0 ? _config$directives : _directives.specifiedDirectives;
			const allReferencedTypes = new Set(config.types);
			if (config.types != null) for (const type of config.types) {
				allReferencedTypes.delete(type);
				collectReferencedTypes(type, allReferencedTypes);
			}
			if (this._queryType != null) collectReferencedTypes(this._queryType, allReferencedTypes);
			if (this._mutationType != null) collectReferencedTypes(this._mutationType, allReferencedTypes);
			if (this._subscriptionType != null) collectReferencedTypes(this._subscriptionType, allReferencedTypes);
			for (const directive of this._directives) if ((0, _directives.isDirective)(directive)) for (const arg of directive.args) collectReferencedTypes(arg.type, allReferencedTypes);
			collectReferencedTypes(_introspection.__Schema, allReferencedTypes);
			this._typeMap = Object.create(null);
			this._subTypeMap = Object.create(null);
			this._implementationsMap = Object.create(null);
			for (const namedType of allReferencedTypes) {
				if (namedType == null) continue;
				const typeName = namedType.name;
				typeName || (0, _devAssert.devAssert)(false, "One of the provided types for building the Schema is missing a name.");
				if (this._typeMap[typeName] !== void 0) throw new Error(`Schema must contain uniquely named types but contains multiple types named "${typeName}".`);
				this._typeMap[typeName] = namedType;
				if ((0, _definition.isInterfaceType)(namedType)) {
					for (const iface of namedType.getInterfaces()) if ((0, _definition.isInterfaceType)(iface)) {
						let implementations = this._implementationsMap[iface.name];
						if (implementations === void 0) implementations = this._implementationsMap[iface.name] = {
							objects: [],
							interfaces: []
						};
						implementations.interfaces.push(namedType);
					}
				} else if ((0, _definition.isObjectType)(namedType)) {
					for (const iface of namedType.getInterfaces()) if ((0, _definition.isInterfaceType)(iface)) {
						let implementations = this._implementationsMap[iface.name];
						if (implementations === void 0) implementations = this._implementationsMap[iface.name] = {
							objects: [],
							interfaces: []
						};
						implementations.objects.push(namedType);
					}
				}
			}
		}
		get [Symbol.toStringTag]() {
			return "GraphQLSchema";
		}
		getQueryType() {
			return this._queryType;
		}
		getMutationType() {
			return this._mutationType;
		}
		getSubscriptionType() {
			return this._subscriptionType;
		}
		getRootType(operation) {
			switch (operation) {
				case _ast.OperationTypeNode.QUERY: return this.getQueryType();
				case _ast.OperationTypeNode.MUTATION: return this.getMutationType();
				case _ast.OperationTypeNode.SUBSCRIPTION: return this.getSubscriptionType();
			}
		}
		getTypeMap() {
			return this._typeMap;
		}
		getType(name) {
			return this.getTypeMap()[name];
		}
		getPossibleTypes(abstractType) {
			return (0, _definition.isUnionType)(abstractType) ? abstractType.getTypes() : this.getImplementations(abstractType).objects;
		}
		getImplementations(interfaceType) {
			const implementations = this._implementationsMap[interfaceType.name];
			return implementations !== null && implementations !== void 0 ? implementations : {
				objects: [],
				interfaces: []
			};
		}
		isSubType(abstractType, maybeSubType) {
			let map = this._subTypeMap[abstractType.name];
			if (map === void 0) {
				map = Object.create(null);
				if ((0, _definition.isUnionType)(abstractType)) for (const type of abstractType.getTypes()) map[type.name] = true;
				else {
					const implementations = this.getImplementations(abstractType);
					for (const type of implementations.objects) map[type.name] = true;
					for (const type of implementations.interfaces) map[type.name] = true;
				}
				this._subTypeMap[abstractType.name] = map;
			}
			return map[maybeSubType.name] !== void 0;
		}
		getDirectives() {
			return this._directives;
		}
		getDirective(name) {
			return this.getDirectives().find((directive) => directive.name === name);
		}
		toConfig() {
			return {
				description: this.description,
				query: this.getQueryType(),
				mutation: this.getMutationType(),
				subscription: this.getSubscriptionType(),
				types: Object.values(this.getTypeMap()),
				directives: this.getDirectives(),
				extensions: this.extensions,
				astNode: this.astNode,
				extensionASTNodes: this.extensionASTNodes,
				assumeValid: this.__validationErrors !== void 0
			};
		}
	};
	exports.GraphQLSchema = GraphQLSchema;
	function collectReferencedTypes(type, typeSet) {
		const namedType = (0, _definition.getNamedType)(type);
		if (!typeSet.has(namedType)) {
			typeSet.add(namedType);
			if ((0, _definition.isUnionType)(namedType)) for (const memberType of namedType.getTypes()) collectReferencedTypes(memberType, typeSet);
			else if ((0, _definition.isObjectType)(namedType) || (0, _definition.isInterfaceType)(namedType)) {
				for (const interfaceType of namedType.getInterfaces()) collectReferencedTypes(interfaceType, typeSet);
				for (const field of Object.values(namedType.getFields())) {
					collectReferencedTypes(field.type, typeSet);
					for (const arg of field.args) collectReferencedTypes(arg.type, typeSet);
				}
			} else if ((0, _definition.isInputObjectType)(namedType)) for (const field of Object.values(namedType.getFields())) collectReferencedTypes(field.type, typeSet);
		}
		return typeSet;
	}
}));
// node_modules/graphql/type/validate.js
var require_validate$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assertValidSchema = assertValidSchema;
	exports.validateSchema = validateSchema;
	var _inspect = require_inspect();
	var _GraphQLError = require_GraphQLError();
	var _ast = require_ast();
	var _typeComparators = require_typeComparators();
	var _definition = require_definition();
	var _directives = require_directives();
	var _introspection = require_introspection();
	var _schema = require_schema();
	function validateSchema(schema) {
		(0, _schema.assertSchema)(schema);
		if (schema.__validationErrors) return schema.__validationErrors;
		const context = new SchemaValidationContext(schema);
		validateRootTypes(context);
		validateDirectives(context);
		validateTypes(context);
		const errors = context.getErrors();
		schema.__validationErrors = errors;
		return errors;
	}
	function assertValidSchema(schema) {
		const errors = validateSchema(schema);
		if (errors.length !== 0) throw new Error(errors.map((error) => error.message).join("\n\n"));
	}
	var SchemaValidationContext = class {
		constructor(schema) {
			this._errors = [];
			this.schema = schema;
		}
		reportError(message, nodes) {
			const _nodes = Array.isArray(nodes) ? nodes.filter(Boolean) : nodes;
			this._errors.push(new _GraphQLError.GraphQLError(message, { nodes: _nodes }));
		}
		getErrors() {
			return this._errors;
		}
	};
	function validateRootTypes(context) {
		const schema = context.schema;
		const queryType = schema.getQueryType();
		if (!queryType) context.reportError("Query root type must be provided.", schema.astNode);
		else if (!(0, _definition.isObjectType)(queryType)) {
			var _getOperationTypeNode;
			context.reportError(`Query root type must be Object type, it cannot be ${(0, _inspect.inspect)(queryType)}.`, (_getOperationTypeNode = getOperationTypeNode(schema, _ast.OperationTypeNode.QUERY)) !== null && _getOperationTypeNode !== void 0 ? _getOperationTypeNode : queryType.astNode);
		}
		const mutationType = schema.getMutationType();
		if (mutationType && !(0, _definition.isObjectType)(mutationType)) {
			var _getOperationTypeNode2;
			context.reportError(`Mutation root type must be Object type if provided, it cannot be ${(0, _inspect.inspect)(mutationType)}.`, (_getOperationTypeNode2 = getOperationTypeNode(schema, _ast.OperationTypeNode.MUTATION)) !== null && _getOperationTypeNode2 !== void 0 ? _getOperationTypeNode2 : mutationType.astNode);
		}
		const subscriptionType = schema.getSubscriptionType();
		if (subscriptionType && !(0, _definition.isObjectType)(subscriptionType)) {
			var _getOperationTypeNode3;
			context.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0, _inspect.inspect)(subscriptionType)}.`, (_getOperationTypeNode3 = getOperationTypeNode(schema, _ast.OperationTypeNode.SUBSCRIPTION)) !== null && _getOperationTypeNode3 !== void 0 ? _getOperationTypeNode3 : subscriptionType.astNode);
		}
	}
	function getOperationTypeNode(schema, operation) {
		var _flatMap$find;
		return (_flatMap$find = [schema.astNode, ...schema.extensionASTNodes].flatMap((schemaNode) => {
			var _schemaNode$operation;
			return (_schemaNode$operation = schemaNode === null || schemaNode === void 0 ? void 0 : schemaNode.operationTypes) !== null && _schemaNode$operation !== void 0 ? _schemaNode$operation : [];
		}).find((operationNode) => operationNode.operation === operation)) === null || _flatMap$find === void 0 ? void 0 : _flatMap$find.type;
	}
	function validateDirectives(context) {
		for (const directive of context.schema.getDirectives()) {
			if (!(0, _directives.isDirective)(directive)) {
				context.reportError(`Expected directive but got: ${(0, _inspect.inspect)(directive)}.`, directive === null || directive === void 0 ? void 0 : directive.astNode);
				continue;
			}
			validateName(context, directive);
			if (directive.locations.length === 0) context.reportError(`Directive @${directive.name} must include 1 or more locations.`, directive.astNode);
			for (const arg of directive.args) {
				validateName(context, arg);
				if (!(0, _definition.isInputType)(arg.type)) context.reportError(`The type of @${directive.name}(${arg.name}:) must be Input Type but got: ${(0, _inspect.inspect)(arg.type)}.`, arg.astNode);
				if ((0, _definition.isRequiredArgument)(arg) && arg.deprecationReason != null) {
					var _arg$astNode;
					context.reportError(`Required argument @${directive.name}(${arg.name}:) cannot be deprecated.`, [getDeprecatedDirectiveNode(arg.astNode), (_arg$astNode = arg.astNode) === null || _arg$astNode === void 0 ? void 0 : _arg$astNode.type]);
				}
			}
		}
	}
	function validateName(context, node) {
		if (node.name.startsWith("__")) context.reportError(`Name "${node.name}" must not begin with "__", which is reserved by GraphQL introspection.`, node.astNode);
	}
	function validateTypes(context) {
		const validateInputObjectCircularRefs = createInputObjectCircularRefsValidator(context);
		const typeMap = context.schema.getTypeMap();
		for (const type of Object.values(typeMap)) {
			if (!(0, _definition.isNamedType)(type)) {
				context.reportError(`Expected GraphQL named type but got: ${(0, _inspect.inspect)(type)}.`, type.astNode);
				continue;
			}
			if (!(0, _introspection.isIntrospectionType)(type)) validateName(context, type);
			if ((0, _definition.isObjectType)(type)) {
				validateFields(context, type);
				validateInterfaces(context, type);
			} else if ((0, _definition.isInterfaceType)(type)) {
				validateFields(context, type);
				validateInterfaces(context, type);
			} else if ((0, _definition.isUnionType)(type)) validateUnionMembers(context, type);
			else if ((0, _definition.isEnumType)(type)) validateEnumValues(context, type);
			else if ((0, _definition.isInputObjectType)(type)) {
				validateInputFields(context, type);
				validateInputObjectCircularRefs(type);
			}
		}
	}
	function validateFields(context, type) {
		const fields = Object.values(type.getFields());
		if (fields.length === 0) context.reportError(`Type ${type.name} must define one or more fields.`, [type.astNode, ...type.extensionASTNodes]);
		for (const field of fields) {
			validateName(context, field);
			if (!(0, _definition.isOutputType)(field.type)) {
				var _field$astNode;
				context.reportError(`The type of ${type.name}.${field.name} must be Output Type but got: ${(0, _inspect.inspect)(field.type)}.`, (_field$astNode = field.astNode) === null || _field$astNode === void 0 ? void 0 : _field$astNode.type);
			}
			for (const arg of field.args) {
				const argName = arg.name;
				validateName(context, arg);
				if (!(0, _definition.isInputType)(arg.type)) {
					var _arg$astNode2;
					context.reportError(`The type of ${type.name}.${field.name}(${argName}:) must be Input Type but got: ${(0, _inspect.inspect)(arg.type)}.`, (_arg$astNode2 = arg.astNode) === null || _arg$astNode2 === void 0 ? void 0 : _arg$astNode2.type);
				}
				if ((0, _definition.isRequiredArgument)(arg) && arg.deprecationReason != null) {
					var _arg$astNode3;
					context.reportError(`Required argument ${type.name}.${field.name}(${argName}:) cannot be deprecated.`, [getDeprecatedDirectiveNode(arg.astNode), (_arg$astNode3 = arg.astNode) === null || _arg$astNode3 === void 0 ? void 0 : _arg$astNode3.type]);
				}
			}
		}
	}
	function validateInterfaces(context, type) {
		const ifaceTypeNames = Object.create(null);
		for (const iface of type.getInterfaces()) {
			if (!(0, _definition.isInterfaceType)(iface)) {
				context.reportError(`Type ${(0, _inspect.inspect)(type)} must only implement Interface types, it cannot implement ${(0, _inspect.inspect)(iface)}.`, getAllImplementsInterfaceNodes(type, iface));
				continue;
			}
			if (type === iface) {
				context.reportError(`Type ${type.name} cannot implement itself because it would create a circular reference.`, getAllImplementsInterfaceNodes(type, iface));
				continue;
			}
			if (ifaceTypeNames[iface.name]) {
				context.reportError(`Type ${type.name} can only implement ${iface.name} once.`, getAllImplementsInterfaceNodes(type, iface));
				continue;
			}
			ifaceTypeNames[iface.name] = true;
			validateTypeImplementsAncestors(context, type, iface);
			validateTypeImplementsInterface(context, type, iface);
		}
	}
	function validateTypeImplementsInterface(context, type, iface) {
		const typeFieldMap = type.getFields();
		for (const ifaceField of Object.values(iface.getFields())) {
			const fieldName = ifaceField.name;
			const typeField = typeFieldMap[fieldName];
			if (!typeField) {
				context.reportError(`Interface field ${iface.name}.${fieldName} expected but ${type.name} does not provide it.`, [
					ifaceField.astNode,
					type.astNode,
					...type.extensionASTNodes
				]);
				continue;
			}
			if (!(0, _typeComparators.isTypeSubTypeOf)(context.schema, typeField.type, ifaceField.type)) {
				var _ifaceField$astNode, _typeField$astNode;
				context.reportError(`Interface field ${iface.name}.${fieldName} expects type ${(0, _inspect.inspect)(ifaceField.type)} but ${type.name}.${fieldName} is type ${(0, _inspect.inspect)(typeField.type)}.`, [(_ifaceField$astNode = ifaceField.astNode) === null || _ifaceField$astNode === void 0 ? void 0 : _ifaceField$astNode.type, (_typeField$astNode = typeField.astNode) === null || _typeField$astNode === void 0 ? void 0 : _typeField$astNode.type]);
			}
			for (const ifaceArg of ifaceField.args) {
				const argName = ifaceArg.name;
				const typeArg = typeField.args.find((arg) => arg.name === argName);
				if (!typeArg) {
					context.reportError(`Interface field argument ${iface.name}.${fieldName}(${argName}:) expected but ${type.name}.${fieldName} does not provide it.`, [ifaceArg.astNode, typeField.astNode]);
					continue;
				}
				if (!(0, _typeComparators.isEqualType)(ifaceArg.type, typeArg.type)) {
					var _ifaceArg$astNode, _typeArg$astNode;
					context.reportError(`Interface field argument ${iface.name}.${fieldName}(${argName}:) expects type ${(0, _inspect.inspect)(ifaceArg.type)} but ${type.name}.${fieldName}(${argName}:) is type ${(0, _inspect.inspect)(typeArg.type)}.`, [(_ifaceArg$astNode = ifaceArg.astNode) === null || _ifaceArg$astNode === void 0 ? void 0 : _ifaceArg$astNode.type, (_typeArg$astNode = typeArg.astNode) === null || _typeArg$astNode === void 0 ? void 0 : _typeArg$astNode.type]);
				}
			}
			for (const typeArg of typeField.args) {
				const argName = typeArg.name;
				if (!ifaceField.args.find((arg) => arg.name === argName) && (0, _definition.isRequiredArgument)(typeArg)) context.reportError(`Object field ${type.name}.${fieldName} includes required argument ${argName} that is missing from the Interface field ${iface.name}.${fieldName}.`, [typeArg.astNode, ifaceField.astNode]);
			}
		}
	}
	function validateTypeImplementsAncestors(context, type, iface) {
		const ifaceInterfaces = type.getInterfaces();
		for (const transitive of iface.getInterfaces()) if (!ifaceInterfaces.includes(transitive)) context.reportError(transitive === type ? `Type ${type.name} cannot implement ${iface.name} because it would create a circular reference.` : `Type ${type.name} must implement ${transitive.name} because it is implemented by ${iface.name}.`, [...getAllImplementsInterfaceNodes(iface, transitive), ...getAllImplementsInterfaceNodes(type, iface)]);
	}
	function validateUnionMembers(context, union) {
		const memberTypes = union.getTypes();
		if (memberTypes.length === 0) context.reportError(`Union type ${union.name} must define one or more member types.`, [union.astNode, ...union.extensionASTNodes]);
		const includedTypeNames = Object.create(null);
		for (const memberType of memberTypes) {
			if (includedTypeNames[memberType.name]) {
				context.reportError(`Union type ${union.name} can only include type ${memberType.name} once.`, getUnionMemberTypeNodes(union, memberType.name));
				continue;
			}
			includedTypeNames[memberType.name] = true;
			if (!(0, _definition.isObjectType)(memberType)) context.reportError(`Union type ${union.name} can only include Object types, it cannot include ${(0, _inspect.inspect)(memberType)}.`, getUnionMemberTypeNodes(union, String(memberType)));
		}
	}
	function validateEnumValues(context, enumType) {
		const enumValues = enumType.getValues();
		if (enumValues.length === 0) context.reportError(`Enum type ${enumType.name} must define one or more values.`, [enumType.astNode, ...enumType.extensionASTNodes]);
		for (const enumValue of enumValues) validateName(context, enumValue);
	}
	function validateInputFields(context, inputObj) {
		const fields = Object.values(inputObj.getFields());
		if (fields.length === 0) context.reportError(`Input Object type ${inputObj.name} must define one or more fields.`, [inputObj.astNode, ...inputObj.extensionASTNodes]);
		for (const field of fields) {
			validateName(context, field);
			if (!(0, _definition.isInputType)(field.type)) {
				var _field$astNode2;
				context.reportError(`The type of ${inputObj.name}.${field.name} must be Input Type but got: ${(0, _inspect.inspect)(field.type)}.`, (_field$astNode2 = field.astNode) === null || _field$astNode2 === void 0 ? void 0 : _field$astNode2.type);
			}
			if ((0, _definition.isRequiredInputField)(field) && field.deprecationReason != null) {
				var _field$astNode3;
				context.reportError(`Required input field ${inputObj.name}.${field.name} cannot be deprecated.`, [getDeprecatedDirectiveNode(field.astNode), (_field$astNode3 = field.astNode) === null || _field$astNode3 === void 0 ? void 0 : _field$astNode3.type]);
			}
			if (inputObj.isOneOf) validateOneOfInputObjectField(inputObj, field, context);
		}
	}
	function validateOneOfInputObjectField(type, field, context) {
		if ((0, _definition.isNonNullType)(field.type)) {
			var _field$astNode4;
			context.reportError(`OneOf input field ${type.name}.${field.name} must be nullable.`, (_field$astNode4 = field.astNode) === null || _field$astNode4 === void 0 ? void 0 : _field$astNode4.type);
		}
		if (field.defaultValue !== void 0) context.reportError(`OneOf input field ${type.name}.${field.name} cannot have a default value.`, field.astNode);
	}
	function createInputObjectCircularRefsValidator(context) {
		const visitedTypes = Object.create(null);
		const fieldPath = [];
		const fieldPathIndexByTypeName = Object.create(null);
		return detectCycleRecursive;
		function detectCycleRecursive(inputObj) {
			if (visitedTypes[inputObj.name]) return;
			visitedTypes[inputObj.name] = true;
			fieldPathIndexByTypeName[inputObj.name] = fieldPath.length;
			const fields = Object.values(inputObj.getFields());
			for (const field of fields) if ((0, _definition.isNonNullType)(field.type) && (0, _definition.isInputObjectType)(field.type.ofType)) {
				const fieldType = field.type.ofType;
				const cycleIndex = fieldPathIndexByTypeName[fieldType.name];
				fieldPath.push(field);
				if (cycleIndex === void 0) detectCycleRecursive(fieldType);
				else {
					const cyclePath = fieldPath.slice(cycleIndex);
					const pathStr = cyclePath.map((fieldObj) => fieldObj.name).join(".");
					context.reportError(`Cannot reference Input Object "${fieldType.name}" within itself through a series of non-null fields: "${pathStr}".`, cyclePath.map((fieldObj) => fieldObj.astNode));
				}
				fieldPath.pop();
			}
			fieldPathIndexByTypeName[inputObj.name] = void 0;
		}
	}
	function getAllImplementsInterfaceNodes(type, iface) {
		const { astNode, extensionASTNodes } = type;
		return (astNode != null ? [astNode, ...extensionASTNodes] : extensionASTNodes).flatMap((typeNode) => {
			var _typeNode$interfaces;
			return (_typeNode$interfaces = typeNode.interfaces) !== null && _typeNode$interfaces !== void 0 ? _typeNode$interfaces : [];
		}).filter((ifaceNode) => ifaceNode.name.value === iface.name);
	}
	function getUnionMemberTypeNodes(union, typeName) {
		const { astNode, extensionASTNodes } = union;
		return (astNode != null ? [astNode, ...extensionASTNodes] : extensionASTNodes).flatMap((unionNode) => {
			var _unionNode$types;
			return (_unionNode$types = unionNode.types) !== null && _unionNode$types !== void 0 ? _unionNode$types : [];
		}).filter((typeNode) => typeNode.name.value === typeName);
	}
	function getDeprecatedDirectiveNode(definitionNode) {
		var _definitionNode$direc;
		return definitionNode === null || definitionNode === void 0 ? void 0 : (_definitionNode$direc = definitionNode.directives) === null || _definitionNode$direc === void 0 ? void 0 : _definitionNode$direc.find((node) => node.name.value === _directives.GraphQLDeprecatedDirective.name);
	}
}));
// node_modules/graphql/language/visitor.js
var require_visitor = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BREAK = void 0;
	exports.getEnterLeaveForKind = getEnterLeaveForKind;
	exports.getVisitFn = getVisitFn;
	exports.visit = visit;
	exports.visitInParallel = visitInParallel;
	var _devAssert = require_devAssert();
	var _inspect = require_inspect();
	var _ast = require_ast();
	var _kinds = require_kinds();
	const BREAK = Object.freeze({});
	exports.BREAK = BREAK;
	function visit(root, visitor, visitorKeys = _ast.QueryDocumentKeys) {
		const enterLeaveMap = /* @__PURE__ */ new Map();
		for (const kind of Object.values(_kinds.Kind)) enterLeaveMap.set(kind, getEnterLeaveForKind(visitor, kind));
		let stack = void 0;
		let inArray = Array.isArray(root);
		let keys = [root];
		let index = -1;
		let edits = [];
		let node = root;
		let key = void 0;
		let parent = void 0;
		const path = [];
		const ancestors = [];
		do {
			index++;
			const isLeaving = index === keys.length;
			const isEdited = isLeaving && edits.length !== 0;
			if (isLeaving) {
				key = ancestors.length === 0 ? void 0 : path[path.length - 1];
				node = parent;
				parent = ancestors.pop();
				if (isEdited) {
					if (inArray) {
						node = node.slice();
						let editOffset = 0;
						for (const [editKey, editValue] of edits) {
							const arrayKey = editKey - editOffset;
							if (editValue === null) {
								node.splice(arrayKey, 1);
								editOffset++;
							} else node[arrayKey] = editValue;
						}
					} else {
						node = { ...node };
						for (const [editKey, editValue] of edits) node[editKey] = editValue;
					}
				}
				index = stack.index;
				keys = stack.keys;
				edits = stack.edits;
				inArray = stack.inArray;
				stack = stack.prev;
			} else if (parent) {
				key = inArray ? index : keys[index];
				node = parent[key];
				if (node === null || node === void 0) continue;
				path.push(key);
			}
			let result;
			if (!Array.isArray(node)) {
				var _enterLeaveMap$get, _enterLeaveMap$get2;
				(0, _ast.isNode)(node) || (0, _devAssert.devAssert)(false, `Invalid AST Node: ${(0, _inspect.inspect)(node)}.`);
				const visitFn = isLeaving ? (_enterLeaveMap$get = enterLeaveMap.get(node.kind)) === null || _enterLeaveMap$get === void 0 ? void 0 : _enterLeaveMap$get.leave : (_enterLeaveMap$get2 = enterLeaveMap.get(node.kind)) === null || _enterLeaveMap$get2 === void 0 ? void 0 : _enterLeaveMap$get2.enter;
				result = visitFn === null || visitFn === void 0 ? void 0 : visitFn.call(visitor, node, key, parent, path, ancestors);
				if (result === BREAK) break;
				if (result === false) {
					if (!isLeaving) {
						path.pop();
						continue;
					}
				} else if (result !== void 0) {
					edits.push([key, result]);
					if (!isLeaving) {
						if ((0, _ast.isNode)(result)) node = result;
						else {
							path.pop();
							continue;
						}
					}
				}
			}
			if (result === void 0 && isEdited) edits.push([key, node]);
			if (isLeaving) path.pop();
			else {
				var _node$kind;
				stack = {
					inArray,
					index,
					keys,
					edits,
					prev: stack
				};
				inArray = Array.isArray(node);
				keys = inArray ? node : (_node$kind = visitorKeys[node.kind]) !== null && _node$kind !== void 0 ? _node$kind : [];
				index = -1;
				edits = [];
				if (parent) ancestors.push(parent);
				parent = node;
			}
		} while (stack !== void 0);
		if (edits.length !== 0) return edits[edits.length - 1][1];
		return root;
	}
	function visitInParallel(visitors) {
		const skipping = new Array(visitors.length).fill(null);
		const mergedVisitor = Object.create(null);
		for (const kind of Object.values(_kinds.Kind)) {
			let hasVisitor = false;
			const enterList = new Array(visitors.length).fill(void 0);
			const leaveList = new Array(visitors.length).fill(void 0);
			for (let i = 0; i < visitors.length; ++i) {
				const { enter, leave } = getEnterLeaveForKind(visitors[i], kind);
				hasVisitor || (hasVisitor = enter != null || leave != null);
				enterList[i] = enter;
				leaveList[i] = leave;
			}
			if (!hasVisitor) continue;
			mergedVisitor[kind] = {
				enter(...args) {
					const node = args[0];
					for (let i = 0; i < visitors.length; i++) if (skipping[i] === null) {
						var _enterList$i;
						const result = (_enterList$i = enterList[i]) === null || _enterList$i === void 0 ? void 0 : _enterList$i.apply(visitors[i], args);
						if (result === false) skipping[i] = node;
						else if (result === BREAK) skipping[i] = BREAK;
						else if (result !== void 0) return result;
					}
				},
				leave(...args) {
					const node = args[0];
					for (let i = 0; i < visitors.length; i++) if (skipping[i] === null) {
						var _leaveList$i;
						const result = (_leaveList$i = leaveList[i]) === null || _leaveList$i === void 0 ? void 0 : _leaveList$i.apply(visitors[i], args);
						if (result === BREAK) skipping[i] = BREAK;
						else if (result !== void 0 && result !== false) return result;
					} else if (skipping[i] === node) skipping[i] = null;
				}
			};
		}
		return mergedVisitor;
	}
	function getEnterLeaveForKind(visitor, kind) {
		const kindVisitor = visitor[kind];
		if (typeof kindVisitor === "object") return kindVisitor;
		else if (typeof kindVisitor === "function") return {
			enter: kindVisitor,
			leave: void 0
		};
		return {
			enter: visitor.enter,
			leave: visitor.leave
		};
	}
	/* c8 ignore next 8 */
	function getVisitFn(visitor, kind, isLeaving) {
		const { enter, leave } = getEnterLeaveForKind(visitor, kind);
		return isLeaving ? leave : enter;
	}
}));
// node_modules/graphql/utilities/typeFromAST.js
var require_typeFromAST = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.typeFromAST = typeFromAST;
	var _kinds = require_kinds();
	var _definition = require_definition();
	function typeFromAST(schema, typeNode) {
		switch (typeNode.kind) {
			case _kinds.Kind.LIST_TYPE: {
				const innerType = typeFromAST(schema, typeNode.type);
				return innerType && new _definition.GraphQLList(innerType);
			}
			case _kinds.Kind.NON_NULL_TYPE: {
				const innerType = typeFromAST(schema, typeNode.type);
				return innerType && new _definition.GraphQLNonNull(innerType);
			}
			case _kinds.Kind.NAMED_TYPE: return schema.getType(typeNode.name.value);
		}
	}
}));
// node_modules/graphql/utilities/TypeInfo.js
var require_TypeInfo = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TypeInfo = void 0;
	exports.visitWithTypeInfo = visitWithTypeInfo;
	var _ast = require_ast();
	var _kinds = require_kinds();
	var _visitor = require_visitor();
	var _definition = require_definition();
	var _introspection = require_introspection();
	var _typeFromAST = require_typeFromAST();
	var TypeInfo = class {
		constructor(schema, initialType, getFieldDefFn) {
			this._schema = schema;
			this._typeStack = [];
			this._parentTypeStack = [];
			this._inputTypeStack = [];
			this._fieldDefStack = [];
			this._defaultValueStack = [];
			this._directive = null;
			this._argument = null;
			this._enumValue = null;
			this._getFieldDef = getFieldDefFn !== null && getFieldDefFn !== void 0 ? getFieldDefFn : getFieldDef;
			if (initialType) {
				if ((0, _definition.isInputType)(initialType)) this._inputTypeStack.push(initialType);
				if ((0, _definition.isCompositeType)(initialType)) this._parentTypeStack.push(initialType);
				if ((0, _definition.isOutputType)(initialType)) this._typeStack.push(initialType);
			}
		}
		get [Symbol.toStringTag]() {
			return "TypeInfo";
		}
		getType() {
			if (this._typeStack.length > 0) return this._typeStack[this._typeStack.length - 1];
		}
		getParentType() {
			if (this._parentTypeStack.length > 0) return this._parentTypeStack[this._parentTypeStack.length - 1];
		}
		getInputType() {
			if (this._inputTypeStack.length > 0) return this._inputTypeStack[this._inputTypeStack.length - 1];
		}
		getParentInputType() {
			if (this._inputTypeStack.length > 1) return this._inputTypeStack[this._inputTypeStack.length - 2];
		}
		getFieldDef() {
			if (this._fieldDefStack.length > 0) return this._fieldDefStack[this._fieldDefStack.length - 1];
		}
		getDefaultValue() {
			if (this._defaultValueStack.length > 0) return this._defaultValueStack[this._defaultValueStack.length - 1];
		}
		getDirective() {
			return this._directive;
		}
		getArgument() {
			return this._argument;
		}
		getEnumValue() {
			return this._enumValue;
		}
		enter(node) {
			const schema = this._schema;
			switch (node.kind) {
				case _kinds.Kind.SELECTION_SET: {
					const namedType = (0, _definition.getNamedType)(this.getType());
					this._parentTypeStack.push((0, _definition.isCompositeType)(namedType) ? namedType : void 0);
					break;
				}
				case _kinds.Kind.FIELD: {
					const parentType = this.getParentType();
					let fieldDef;
					let fieldType;
					if (parentType) {
						fieldDef = this._getFieldDef(schema, parentType, node);
						if (fieldDef) fieldType = fieldDef.type;
					}
					this._fieldDefStack.push(fieldDef);
					this._typeStack.push((0, _definition.isOutputType)(fieldType) ? fieldType : void 0);
					break;
				}
				case _kinds.Kind.DIRECTIVE:
					this._directive = schema.getDirective(node.name.value);
					break;
				case _kinds.Kind.OPERATION_DEFINITION: {
					const rootType = schema.getRootType(node.operation);
					this._typeStack.push((0, _definition.isObjectType)(rootType) ? rootType : void 0);
					break;
				}
				case _kinds.Kind.INLINE_FRAGMENT:
				case _kinds.Kind.FRAGMENT_DEFINITION: {
					const typeConditionAST = node.typeCondition;
					const outputType = typeConditionAST ? (0, _typeFromAST.typeFromAST)(schema, typeConditionAST) : (0, _definition.getNamedType)(this.getType());
					this._typeStack.push((0, _definition.isOutputType)(outputType) ? outputType : void 0);
					break;
				}
				case _kinds.Kind.VARIABLE_DEFINITION: {
					const inputType = (0, _typeFromAST.typeFromAST)(schema, node.type);
					this._inputTypeStack.push((0, _definition.isInputType)(inputType) ? inputType : void 0);
					break;
				}
				case _kinds.Kind.ARGUMENT: {
					var _this$getDirective;
					let argDef;
					let argType;
					const fieldOrDirective = (_this$getDirective = this.getDirective()) !== null && _this$getDirective !== void 0 ? _this$getDirective : this.getFieldDef();
					if (fieldOrDirective) {
						argDef = fieldOrDirective.args.find((arg) => arg.name === node.name.value);
						if (argDef) argType = argDef.type;
					}
					this._argument = argDef;
					this._defaultValueStack.push(argDef ? argDef.defaultValue : void 0);
					this._inputTypeStack.push((0, _definition.isInputType)(argType) ? argType : void 0);
					break;
				}
				case _kinds.Kind.LIST: {
					const listType = (0, _definition.getNullableType)(this.getInputType());
					const itemType = (0, _definition.isListType)(listType) ? listType.ofType : listType;
					this._defaultValueStack.push(void 0);
					this._inputTypeStack.push((0, _definition.isInputType)(itemType) ? itemType : void 0);
					break;
				}
				case _kinds.Kind.OBJECT_FIELD: {
					const objectType = (0, _definition.getNamedType)(this.getInputType());
					let inputFieldType;
					let inputField;
					if ((0, _definition.isInputObjectType)(objectType)) {
						inputField = objectType.getFields()[node.name.value];
						if (inputField) inputFieldType = inputField.type;
					}
					this._defaultValueStack.push(inputField ? inputField.defaultValue : void 0);
					this._inputTypeStack.push((0, _definition.isInputType)(inputFieldType) ? inputFieldType : void 0);
					break;
				}
				case _kinds.Kind.ENUM: {
					const enumType = (0, _definition.getNamedType)(this.getInputType());
					let enumValue;
					if ((0, _definition.isEnumType)(enumType)) enumValue = enumType.getValue(node.value);
					this._enumValue = enumValue;
					break;
				}
			}
		}
		leave(node) {
			switch (node.kind) {
				case _kinds.Kind.SELECTION_SET:
					this._parentTypeStack.pop();
					break;
				case _kinds.Kind.FIELD:
					this._fieldDefStack.pop();
					this._typeStack.pop();
					break;
				case _kinds.Kind.DIRECTIVE:
					this._directive = null;
					break;
				case _kinds.Kind.OPERATION_DEFINITION:
				case _kinds.Kind.INLINE_FRAGMENT:
				case _kinds.Kind.FRAGMENT_DEFINITION:
					this._typeStack.pop();
					break;
				case _kinds.Kind.VARIABLE_DEFINITION:
					this._inputTypeStack.pop();
					break;
				case _kinds.Kind.ARGUMENT:
					this._argument = null;
					this._defaultValueStack.pop();
					this._inputTypeStack.pop();
					break;
				case _kinds.Kind.LIST:
				case _kinds.Kind.OBJECT_FIELD:
					this._defaultValueStack.pop();
					this._inputTypeStack.pop();
					break;
				case _kinds.Kind.ENUM: this._enumValue = null;
			}
		}
	};
	exports.TypeInfo = TypeInfo;
	function getFieldDef(schema, parentType, fieldNode) {
		const name = fieldNode.name.value;
		if (name === _introspection.SchemaMetaFieldDef.name && schema.getQueryType() === parentType) return _introspection.SchemaMetaFieldDef;
		if (name === _introspection.TypeMetaFieldDef.name && schema.getQueryType() === parentType) return _introspection.TypeMetaFieldDef;
		if (name === _introspection.TypeNameMetaFieldDef.name && (0, _definition.isCompositeType)(parentType)) return _introspection.TypeNameMetaFieldDef;
		if ((0, _definition.isObjectType)(parentType) || (0, _definition.isInterfaceType)(parentType)) return parentType.getFields()[name];
	}
	function visitWithTypeInfo(typeInfo, visitor) {
		return {
			enter(...args) {
				const node = args[0];
				typeInfo.enter(node);
				const fn = (0, _visitor.getEnterLeaveForKind)(visitor, node.kind).enter;
				if (fn) {
					const result = fn.apply(visitor, args);
					if (result !== void 0) {
						typeInfo.leave(node);
						if ((0, _ast.isNode)(result)) typeInfo.enter(result);
					}
					return result;
				}
			},
			leave(...args) {
				const node = args[0];
				const fn = (0, _visitor.getEnterLeaveForKind)(visitor, node.kind).leave;
				let result;
				if (fn) result = fn.apply(visitor, args);
				typeInfo.leave(node);
				return result;
			}
		};
	}
}));
// node_modules/graphql/language/predicates.js
var require_predicates = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isConstValueNode = isConstValueNode;
	exports.isDefinitionNode = isDefinitionNode;
	exports.isExecutableDefinitionNode = isExecutableDefinitionNode;
	exports.isSchemaCoordinateNode = isSchemaCoordinateNode;
	exports.isSelectionNode = isSelectionNode;
	exports.isTypeDefinitionNode = isTypeDefinitionNode;
	exports.isTypeExtensionNode = isTypeExtensionNode;
	exports.isTypeNode = isTypeNode;
	exports.isTypeSystemDefinitionNode = isTypeSystemDefinitionNode;
	exports.isTypeSystemExtensionNode = isTypeSystemExtensionNode;
	exports.isValueNode = isValueNode;
	var _kinds = require_kinds();
	function isDefinitionNode(node) {
		return isExecutableDefinitionNode(node) || isTypeSystemDefinitionNode(node) || isTypeSystemExtensionNode(node);
	}
	function isExecutableDefinitionNode(node) {
		return node.kind === _kinds.Kind.OPERATION_DEFINITION || node.kind === _kinds.Kind.FRAGMENT_DEFINITION;
	}
	function isSelectionNode(node) {
		return node.kind === _kinds.Kind.FIELD || node.kind === _kinds.Kind.FRAGMENT_SPREAD || node.kind === _kinds.Kind.INLINE_FRAGMENT;
	}
	function isValueNode(node) {
		return node.kind === _kinds.Kind.VARIABLE || node.kind === _kinds.Kind.INT || node.kind === _kinds.Kind.FLOAT || node.kind === _kinds.Kind.STRING || node.kind === _kinds.Kind.BOOLEAN || node.kind === _kinds.Kind.NULL || node.kind === _kinds.Kind.ENUM || node.kind === _kinds.Kind.LIST || node.kind === _kinds.Kind.OBJECT;
	}
	function isConstValueNode(node) {
		return isValueNode(node) && (node.kind === _kinds.Kind.LIST ? node.values.some(isConstValueNode) : node.kind === _kinds.Kind.OBJECT ? node.fields.some((field) => isConstValueNode(field.value)) : node.kind !== _kinds.Kind.VARIABLE);
	}
	function isTypeNode(node) {
		return node.kind === _kinds.Kind.NAMED_TYPE || node.kind === _kinds.Kind.LIST_TYPE || node.kind === _kinds.Kind.NON_NULL_TYPE;
	}
	function isTypeSystemDefinitionNode(node) {
		return node.kind === _kinds.Kind.SCHEMA_DEFINITION || isTypeDefinitionNode(node) || node.kind === _kinds.Kind.DIRECTIVE_DEFINITION;
	}
	function isTypeDefinitionNode(node) {
		return node.kind === _kinds.Kind.SCALAR_TYPE_DEFINITION || node.kind === _kinds.Kind.OBJECT_TYPE_DEFINITION || node.kind === _kinds.Kind.INTERFACE_TYPE_DEFINITION || node.kind === _kinds.Kind.UNION_TYPE_DEFINITION || node.kind === _kinds.Kind.ENUM_TYPE_DEFINITION || node.kind === _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION;
	}
	function isTypeSystemExtensionNode(node) {
		return node.kind === _kinds.Kind.SCHEMA_EXTENSION || node.kind === _kinds.Kind.DIRECTIVE_EXTENSION || isTypeExtensionNode(node);
	}
	function isTypeExtensionNode(node) {
		return node.kind === _kinds.Kind.SCALAR_TYPE_EXTENSION || node.kind === _kinds.Kind.OBJECT_TYPE_EXTENSION || node.kind === _kinds.Kind.INTERFACE_TYPE_EXTENSION || node.kind === _kinds.Kind.UNION_TYPE_EXTENSION || node.kind === _kinds.Kind.ENUM_TYPE_EXTENSION || node.kind === _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION;
	}
	function isSchemaCoordinateNode(node) {
		return node.kind === _kinds.Kind.TYPE_COORDINATE || node.kind === _kinds.Kind.MEMBER_COORDINATE || node.kind === _kinds.Kind.ARGUMENT_COORDINATE || node.kind === _kinds.Kind.DIRECTIVE_COORDINATE || node.kind === _kinds.Kind.DIRECTIVE_ARGUMENT_COORDINATE;
	}
}));
// node_modules/graphql/validation/rules/ExecutableDefinitionsRule.js
var require_ExecutableDefinitionsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ExecutableDefinitionsRule = ExecutableDefinitionsRule;
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _predicates = require_predicates();
	function ExecutableDefinitionsRule(context) {
		return { Document(node) {
			for (const definition of node.definitions) if (!(0, _predicates.isExecutableDefinitionNode)(definition)) {
				const defName = definition.kind === _kinds.Kind.SCHEMA_DEFINITION || definition.kind === _kinds.Kind.SCHEMA_EXTENSION ? "schema" : "\"" + definition.name.value + "\"";
				context.reportError(new _GraphQLError.GraphQLError(`The ${defName} definition is not executable.`, { nodes: definition }));
			}
			return false;
		} };
	}
}));
// node_modules/graphql/validation/rules/FieldsOnCorrectTypeRule.js
var require_FieldsOnCorrectTypeRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FieldsOnCorrectTypeRule = FieldsOnCorrectTypeRule;
	var _didYouMean = require_didYouMean();
	var _naturalCompare = require_naturalCompare();
	var _suggestionList = require_suggestionList();
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	function FieldsOnCorrectTypeRule(context) {
		return { Field(node) {
			const type = context.getParentType();
			if (type) {
				if (!context.getFieldDef()) {
					const schema = context.getSchema();
					const fieldName = node.name.value;
					let suggestion = (0, _didYouMean.didYouMean)("to use an inline fragment on", context.hideSuggestions ? [] : getSuggestedTypeNames(schema, type, fieldName));
					if (suggestion === "") suggestion = (0, _didYouMean.didYouMean)(context.hideSuggestions ? [] : getSuggestedFieldNames(type, fieldName));
					context.reportError(new _GraphQLError.GraphQLError(`Cannot query field "${fieldName}" on type "${type.name}".` + suggestion, { nodes: node }));
				}
			}
		} };
	}
	function getSuggestedTypeNames(schema, type, fieldName) {
		if (!(0, _definition.isAbstractType)(type)) return [];
		const suggestedTypes = /* @__PURE__ */ new Set();
		const usageCount = Object.create(null);
		for (const possibleType of schema.getPossibleTypes(type)) {
			if (!possibleType.getFields()[fieldName]) continue;
			suggestedTypes.add(possibleType);
			usageCount[possibleType.name] = 1;
			for (const possibleInterface of possibleType.getInterfaces()) {
				var _usageCount$possibleI;
				if (!possibleInterface.getFields()[fieldName]) continue;
				suggestedTypes.add(possibleInterface);
				usageCount[possibleInterface.name] = ((_usageCount$possibleI = usageCount[possibleInterface.name]) !== null && _usageCount$possibleI !== void 0 ? _usageCount$possibleI : 0) + 1;
			}
		}
		return [...suggestedTypes].sort((typeA, typeB) => {
			const usageCountDiff = usageCount[typeB.name] - usageCount[typeA.name];
			if (usageCountDiff !== 0) return usageCountDiff;
			if ((0, _definition.isInterfaceType)(typeA) && schema.isSubType(typeA, typeB)) return -1;
			if ((0, _definition.isInterfaceType)(typeB) && schema.isSubType(typeB, typeA)) return 1;
			return (0, _naturalCompare.naturalCompare)(typeA.name, typeB.name);
		}).map((x) => x.name);
	}
	function getSuggestedFieldNames(type, fieldName) {
		if ((0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type)) {
			const possibleFieldNames = Object.keys(type.getFields());
			return (0, _suggestionList.suggestionList)(fieldName, possibleFieldNames);
		}
		return [];
	}
}));
// node_modules/graphql/validation/rules/FragmentsOnCompositeTypesRule.js
var require_FragmentsOnCompositeTypesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FragmentsOnCompositeTypesRule = FragmentsOnCompositeTypesRule;
	var _GraphQLError = require_GraphQLError();
	var _printer = require_printer();
	var _definition = require_definition();
	var _typeFromAST = require_typeFromAST();
	function FragmentsOnCompositeTypesRule(context) {
		return {
			InlineFragment(node) {
				const typeCondition = node.typeCondition;
				if (typeCondition) {
					const type = (0, _typeFromAST.typeFromAST)(context.getSchema(), typeCondition);
					if (type && !(0, _definition.isCompositeType)(type)) {
						const typeStr = (0, _printer.print)(typeCondition);
						context.reportError(new _GraphQLError.GraphQLError(`Fragment cannot condition on non composite type "${typeStr}".`, { nodes: typeCondition }));
					}
				}
			},
			FragmentDefinition(node) {
				const type = (0, _typeFromAST.typeFromAST)(context.getSchema(), node.typeCondition);
				if (type && !(0, _definition.isCompositeType)(type)) {
					const typeStr = (0, _printer.print)(node.typeCondition);
					context.reportError(new _GraphQLError.GraphQLError(`Fragment "${node.name.value}" cannot condition on non composite type "${typeStr}".`, { nodes: node.typeCondition }));
				}
			}
		};
	}
}));
// node_modules/graphql/validation/rules/KnownArgumentNamesRule.js
var require_KnownArgumentNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.KnownArgumentNamesOnDirectivesRule = KnownArgumentNamesOnDirectivesRule;
	exports.KnownArgumentNamesRule = KnownArgumentNamesRule;
	var _didYouMean = require_didYouMean();
	var _suggestionList = require_suggestionList();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _directives = require_directives();
	function KnownArgumentNamesRule(context) {
		return {
			...KnownArgumentNamesOnDirectivesRule(context),
			Argument(argNode) {
				const argDef = context.getArgument();
				const fieldDef = context.getFieldDef();
				const parentType = context.getParentType();
				if (!argDef && fieldDef && parentType) {
					const argName = argNode.name.value;
					const suggestions = context.hideSuggestions ? [] : (0, _suggestionList.suggestionList)(argName, fieldDef.args.map((arg) => arg.name));
					context.reportError(new _GraphQLError.GraphQLError(`Unknown argument "${argName}" on field "${parentType.name}.${fieldDef.name}".` + (0, _didYouMean.didYouMean)(suggestions), { nodes: argNode }));
				}
			}
		};
	}
	function KnownArgumentNamesOnDirectivesRule(context) {
		const directiveArgs = Object.create(null);
		const schema = context.getSchema();
		const definedDirectives = schema ? schema.getDirectives() : _directives.specifiedDirectives;
		for (const directive of definedDirectives) directiveArgs[directive.name] = new Set(directive.args.map((arg) => arg.name));
		const astDefinitions = context.getDocument().definitions;
		for (const def of astDefinitions) if (def.kind === _kinds.Kind.DIRECTIVE_DEFINITION) {
			var _def$arguments;
			/* c8 ignore next */
			const argsNodes = (_def$arguments = def.arguments) !== null && _def$arguments !== void 0 ? _def$arguments : [];
			directiveArgs[def.name.value] = new Set(argsNodes.map((arg) => arg.name.value));
		}
		return { Directive(directiveNode) {
			const directiveName = directiveNode.name.value;
			const knownArgs = directiveArgs[directiveName];
			if (directiveNode.arguments && knownArgs) for (const argNode of directiveNode.arguments) {
				const argName = argNode.name.value;
				if (!knownArgs.has(argName)) {
					const suggestions = context.hideSuggestions ? [] : (0, _suggestionList.suggestionList)(argName, Array.from(knownArgs));
					context.reportError(new _GraphQLError.GraphQLError(`Unknown argument "${argName}" on directive "@${directiveName}".` + (context.hideSuggestions ? "" : (0, _didYouMean.didYouMean)(suggestions)), { nodes: argNode }));
				}
			}
			return false;
		} };
	}
}));
// node_modules/graphql/validation/rules/KnownDirectivesRule.js
var require_KnownDirectivesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.KnownDirectivesRule = KnownDirectivesRule;
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _GraphQLError = require_GraphQLError();
	var _ast = require_ast();
	var _directiveLocation = require_directiveLocation();
	var _kinds = require_kinds();
	var _directives = require_directives();
	function KnownDirectivesRule(context) {
		const locationsMap = Object.create(null);
		const schema = context.getSchema();
		const definedDirectives = schema ? schema.getDirectives() : _directives.specifiedDirectives;
		for (const directive of definedDirectives) locationsMap[directive.name] = directive.locations;
		const astDefinitions = context.getDocument().definitions;
		for (const def of astDefinitions) if (def.kind === _kinds.Kind.DIRECTIVE_DEFINITION) locationsMap[def.name.value] = def.locations.map((name) => name.value);
		return { Directive(node, _key, _parent, _path, ancestors) {
			const name = node.name.value;
			const locations = locationsMap[name];
			if (!locations) {
				context.reportError(new _GraphQLError.GraphQLError(`Unknown directive "@${name}".`, { nodes: node }));
				return;
			}
			const candidateLocation = getDirectiveLocationForASTPath(ancestors);
			if (candidateLocation && !locations.includes(candidateLocation)) context.reportError(new _GraphQLError.GraphQLError(`Directive "@${name}" may not be used on ${candidateLocation}.`, { nodes: node }));
		} };
	}
	function getDirectiveLocationForASTPath(ancestors) {
		const appliedTo = ancestors[ancestors.length - 1];
		"kind" in appliedTo || (0, _invariant.invariant)(false);
		switch (appliedTo.kind) {
			case _kinds.Kind.OPERATION_DEFINITION: return getDirectiveLocationForOperation(appliedTo.operation);
			case _kinds.Kind.FIELD: return _directiveLocation.DirectiveLocation.FIELD;
			case _kinds.Kind.FRAGMENT_SPREAD: return _directiveLocation.DirectiveLocation.FRAGMENT_SPREAD;
			case _kinds.Kind.INLINE_FRAGMENT: return _directiveLocation.DirectiveLocation.INLINE_FRAGMENT;
			case _kinds.Kind.FRAGMENT_DEFINITION: return _directiveLocation.DirectiveLocation.FRAGMENT_DEFINITION;
			case _kinds.Kind.VARIABLE_DEFINITION: return _directiveLocation.DirectiveLocation.VARIABLE_DEFINITION;
			case _kinds.Kind.SCHEMA_DEFINITION:
			case _kinds.Kind.SCHEMA_EXTENSION: return _directiveLocation.DirectiveLocation.SCHEMA;
			case _kinds.Kind.SCALAR_TYPE_DEFINITION:
			case _kinds.Kind.SCALAR_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.SCALAR;
			case _kinds.Kind.OBJECT_TYPE_DEFINITION:
			case _kinds.Kind.OBJECT_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.OBJECT;
			case _kinds.Kind.FIELD_DEFINITION: return _directiveLocation.DirectiveLocation.FIELD_DEFINITION;
			case _kinds.Kind.INTERFACE_TYPE_DEFINITION:
			case _kinds.Kind.INTERFACE_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.INTERFACE;
			case _kinds.Kind.UNION_TYPE_DEFINITION:
			case _kinds.Kind.UNION_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.UNION;
			case _kinds.Kind.ENUM_TYPE_DEFINITION:
			case _kinds.Kind.ENUM_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.ENUM;
			case _kinds.Kind.ENUM_VALUE_DEFINITION: return _directiveLocation.DirectiveLocation.ENUM_VALUE;
			case _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION:
			case _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION: return _directiveLocation.DirectiveLocation.INPUT_OBJECT;
			case _kinds.Kind.INPUT_VALUE_DEFINITION: {
				const parentNode = ancestors[ancestors.length - 3];
				"kind" in parentNode || (0, _invariant.invariant)(false);
				return parentNode.kind === _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION ? _directiveLocation.DirectiveLocation.INPUT_FIELD_DEFINITION : _directiveLocation.DirectiveLocation.ARGUMENT_DEFINITION;
			}
			case _kinds.Kind.DIRECTIVE_DEFINITION:
			case _kinds.Kind.DIRECTIVE_EXTENSION: return _directiveLocation.DirectiveLocation.DIRECTIVE_DEFINITION;
			/* c8 ignore next */
			default: (0, _invariant.invariant)(false, "Unexpected kind: " + (0, _inspect.inspect)(appliedTo.kind));
		}
	}
	function getDirectiveLocationForOperation(operation) {
		switch (operation) {
			case _ast.OperationTypeNode.QUERY: return _directiveLocation.DirectiveLocation.QUERY;
			case _ast.OperationTypeNode.MUTATION: return _directiveLocation.DirectiveLocation.MUTATION;
			case _ast.OperationTypeNode.SUBSCRIPTION: return _directiveLocation.DirectiveLocation.SUBSCRIPTION;
		}
	}
}));
// node_modules/graphql/validation/rules/KnownFragmentNamesRule.js
var require_KnownFragmentNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.KnownFragmentNamesRule = KnownFragmentNamesRule;
	var _GraphQLError = require_GraphQLError();
	function KnownFragmentNamesRule(context) {
		return { FragmentSpread(node) {
			const fragmentName = node.name.value;
			if (!context.getFragment(fragmentName)) context.reportError(new _GraphQLError.GraphQLError(`Unknown fragment "${fragmentName}".`, { nodes: node.name }));
		} };
	}
}));
// node_modules/graphql/validation/rules/KnownTypeNamesRule.js
var require_KnownTypeNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.KnownTypeNamesRule = KnownTypeNamesRule;
	var _didYouMean = require_didYouMean();
	var _suggestionList = require_suggestionList();
	var _GraphQLError = require_GraphQLError();
	var _predicates = require_predicates();
	var _introspection = require_introspection();
	var _scalars = require_scalars();
	function KnownTypeNamesRule(context) {
		const schema = context.getSchema();
		const existingTypesMap = schema ? schema.getTypeMap() : Object.create(null);
		const definedTypes = Object.create(null);
		for (const def of context.getDocument().definitions) if ((0, _predicates.isTypeDefinitionNode)(def)) definedTypes[def.name.value] = true;
		const typeNames = [...Object.keys(existingTypesMap), ...Object.keys(definedTypes)];
		return { NamedType(node, _1, parent, _2, ancestors) {
			const typeName = node.name.value;
			if (!existingTypesMap[typeName] && !definedTypes[typeName]) {
				var _ancestors$;
				const definitionNode = (_ancestors$ = ancestors[2]) !== null && _ancestors$ !== void 0 ? _ancestors$ : parent;
				const isSDL = definitionNode != null && isSDLNode(definitionNode);
				if (isSDL && standardTypeNames.includes(typeName)) return;
				const suggestedTypes = context.hideSuggestions ? [] : (0, _suggestionList.suggestionList)(typeName, isSDL ? standardTypeNames.concat(typeNames) : typeNames);
				context.reportError(new _GraphQLError.GraphQLError(`Unknown type "${typeName}".` + (0, _didYouMean.didYouMean)(suggestedTypes), { nodes: node }));
			}
		} };
	}
	const standardTypeNames = [..._scalars.specifiedScalarTypes, ..._introspection.introspectionTypes].map((type) => type.name);
	function isSDLNode(value) {
		return "kind" in value && ((0, _predicates.isTypeSystemDefinitionNode)(value) || (0, _predicates.isTypeSystemExtensionNode)(value));
	}
}));
// node_modules/graphql/validation/rules/LoneAnonymousOperationRule.js
var require_LoneAnonymousOperationRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LoneAnonymousOperationRule = LoneAnonymousOperationRule;
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	function LoneAnonymousOperationRule(context) {
		let operationCount = 0;
		return {
			Document(node) {
				operationCount = node.definitions.filter((definition) => definition.kind === _kinds.Kind.OPERATION_DEFINITION).length;
			},
			OperationDefinition(node) {
				if (!node.name && operationCount > 1) context.reportError(new _GraphQLError.GraphQLError("This anonymous operation must be the only defined operation.", { nodes: node }));
			}
		};
	}
}));
// node_modules/graphql/validation/rules/LoneSchemaDefinitionRule.js
var require_LoneSchemaDefinitionRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LoneSchemaDefinitionRule = LoneSchemaDefinitionRule;
	var _GraphQLError = require_GraphQLError();
	function LoneSchemaDefinitionRule(context) {
		var _ref, _ref2, _oldSchema$astNode;
		const oldSchema = context.getSchema();
		const alreadyDefined = (_ref = (_ref2 = (_oldSchema$astNode = oldSchema === null || oldSchema === void 0 ? void 0 : oldSchema.astNode) !== null && _oldSchema$astNode !== void 0 ? _oldSchema$astNode : oldSchema === null || oldSchema === void 0 ? void 0 : oldSchema.getQueryType()) !== null && _ref2 !== void 0 ? _ref2 : oldSchema === null || oldSchema === void 0 ? void 0 : oldSchema.getMutationType()) !== null && _ref !== void 0 ? _ref : oldSchema === null || oldSchema === void 0 ? void 0 : oldSchema.getSubscriptionType();
		let schemaDefinitionsCount = 0;
		return { SchemaDefinition(node) {
			if (alreadyDefined) {
				context.reportError(new _GraphQLError.GraphQLError("Cannot define a new schema within a schema extension.", { nodes: node }));
				return;
			}
			if (schemaDefinitionsCount > 0) context.reportError(new _GraphQLError.GraphQLError("Must provide only one schema definition.", { nodes: node }));
			++schemaDefinitionsCount;
		} };
	}
}));
// node_modules/graphql/validation/rules/MaxIntrospectionDepthRule.js
var require_MaxIntrospectionDepthRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MaxIntrospectionDepthRule = MaxIntrospectionDepthRule;
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	const MAX_LISTS_DEPTH = 3;
	function MaxIntrospectionDepthRule(context) {
		const checkedFragments = Object.create(null);
		const exceededFragments = Object.create(null);
		function checkDepth(node, visitedFragments, depth = 0) {
			if (node.kind === _kinds.Kind.FRAGMENT_SPREAD) {
				const fragmentName = node.name.value;
				const exceededEntryDepth = exceededFragments[fragmentName];
				if (exceededEntryDepth !== void 0 && exceededEntryDepth <= depth) return true;
				const visitedEntryDepth = visitedFragments[fragmentName];
				const checkedEntryDepth = checkedFragments[fragmentName];
				if (visitedEntryDepth !== void 0 && visitedEntryDepth >= depth || checkedEntryDepth !== void 0 && checkedEntryDepth >= depth) return false;
				const fragment = context.getFragment(fragmentName);
				if (!fragment) return false;
				visitedFragments[fragmentName] = depth;
				if (checkDepth(fragment, visitedFragments, depth)) {
					exceededFragments[fragmentName] = depth;
					return true;
				}
				checkedFragments[fragmentName] = depth;
				return false;
			}
			if (node.kind === _kinds.Kind.FIELD && (node.name.value === "fields" || node.name.value === "interfaces" || node.name.value === "possibleTypes" || node.name.value === "inputFields")) {
				depth++;
				if (depth >= MAX_LISTS_DEPTH) return true;
			}
			if ("selectionSet" in node && node.selectionSet) {
				for (const child of node.selectionSet.selections) if (checkDepth(child, visitedFragments, depth)) return true;
			}
			return false;
		}
		return { Field(node) {
			if (node.name.value === "__schema" || node.name.value === "__type") {
				if (checkDepth(node, Object.create(null))) {
					context.reportError(new _GraphQLError.GraphQLError("Maximum introspection depth exceeded", { nodes: [node] }));
					return false;
				}
			}
		} };
	}
}));
// node_modules/graphql/validation/rules/NoFragmentCyclesRule.js
var require_NoFragmentCyclesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NoFragmentCyclesRule = NoFragmentCyclesRule;
	var _GraphQLError = require_GraphQLError();
	function NoFragmentCyclesRule(context) {
		const visitedFrags = Object.create(null);
		const spreadPath = [];
		const spreadPathIndexByName = Object.create(null);
		return {
			OperationDefinition: () => false,
			FragmentDefinition(node) {
				detectCycleRecursive(node);
				return false;
			}
		};
		function detectCycleRecursive(fragment) {
			if (visitedFrags[fragment.name.value]) return;
			const fragmentName = fragment.name.value;
			visitedFrags[fragmentName] = true;
			const spreadNodes = context.getFragmentSpreads(fragment.selectionSet);
			if (spreadNodes.length === 0) return;
			spreadPathIndexByName[fragmentName] = spreadPath.length;
			for (const spreadNode of spreadNodes) {
				const spreadName = spreadNode.name.value;
				const cycleIndex = spreadPathIndexByName[spreadName];
				spreadPath.push(spreadNode);
				if (cycleIndex === void 0) {
					const spreadFragment = context.getFragment(spreadName);
					if (spreadFragment) detectCycleRecursive(spreadFragment);
				} else {
					const cyclePath = spreadPath.slice(cycleIndex);
					const viaPath = cyclePath.slice(0, -1).map((s) => "\"" + s.name.value + "\"").join(", ");
					context.reportError(new _GraphQLError.GraphQLError(`Cannot spread fragment "${spreadName}" within itself` + (viaPath !== "" ? ` via ${viaPath}.` : "."), { nodes: cyclePath }));
				}
				spreadPath.pop();
			}
			spreadPathIndexByName[fragmentName] = void 0;
		}
	}
}));
// node_modules/graphql/validation/rules/NoUndefinedVariablesRule.js
var require_NoUndefinedVariablesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NoUndefinedVariablesRule = NoUndefinedVariablesRule;
	var _GraphQLError = require_GraphQLError();
	function NoUndefinedVariablesRule(context) {
		let variableNameDefined = Object.create(null);
		return {
			OperationDefinition: {
				enter() {
					variableNameDefined = Object.create(null);
				},
				leave(operation) {
					const usages = context.getRecursiveVariableUsages(operation);
					for (const { node } of usages) {
						const varName = node.name.value;
						if (variableNameDefined[varName] !== true) context.reportError(new _GraphQLError.GraphQLError(operation.name ? `Variable "$${varName}" is not defined by operation "${operation.name.value}".` : `Variable "$${varName}" is not defined.`, { nodes: [node, operation] }));
					}
				}
			},
			VariableDefinition(node) {
				variableNameDefined[node.variable.name.value] = true;
			}
		};
	}
}));
// node_modules/graphql/validation/rules/NoUnusedFragmentsRule.js
var require_NoUnusedFragmentsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NoUnusedFragmentsRule = NoUnusedFragmentsRule;
	var _GraphQLError = require_GraphQLError();
	function NoUnusedFragmentsRule(context) {
		const operationDefs = [];
		const fragmentDefs = [];
		return {
			OperationDefinition(node) {
				operationDefs.push(node);
				return false;
			},
			FragmentDefinition(node) {
				fragmentDefs.push(node);
				return false;
			},
			Document: { leave() {
				const fragmentNameUsed = new Set(context.getRecursivelyReferencedFragmentsForOperations(operationDefs).map((fragment) => fragment.name.value));
				for (const fragmentDef of fragmentDefs) {
					const fragName = fragmentDef.name.value;
					if (!fragmentNameUsed.has(fragName)) context.reportError(new _GraphQLError.GraphQLError(`Fragment "${fragName}" is never used.`, { nodes: fragmentDef }));
				}
			} }
		};
	}
}));
// node_modules/graphql/validation/rules/NoUnusedVariablesRule.js
var require_NoUnusedVariablesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NoUnusedVariablesRule = NoUnusedVariablesRule;
	var _GraphQLError = require_GraphQLError();
	function NoUnusedVariablesRule(context) {
		let variableDefs = [];
		return {
			OperationDefinition: {
				enter() {
					variableDefs = [];
				},
				leave(operation) {
					const variableNameUsed = Object.create(null);
					const usages = context.getRecursiveVariableUsages(operation);
					for (const { node } of usages) variableNameUsed[node.name.value] = true;
					for (const variableDef of variableDefs) {
						const variableName = variableDef.variable.name.value;
						if (variableNameUsed[variableName] !== true) context.reportError(new _GraphQLError.GraphQLError(operation.name ? `Variable "$${variableName}" is never used in operation "${operation.name.value}".` : `Variable "$${variableName}" is never used.`, { nodes: variableDef }));
					}
				}
			},
			VariableDefinition(def) {
				variableDefs.push(def);
			}
		};
	}
}));
// node_modules/graphql/validation/validationAbortedError.js
var require_validationAbortedError = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validationAbortedError = void 0;
	exports.validationAbortedError = new (require_GraphQLError()).GraphQLError("Validation aborted.");
}));
// node_modules/graphql/validation/rules/OverlappingFieldsCanBeMergedRule.js
var require_OverlappingFieldsCanBeMergedRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.OverlappingFieldsCanBeMergedRule = OverlappingFieldsCanBeMergedRule;
	var _inspect = require_inspect();
	var _GraphQLError = require_GraphQLError();
	var _ast = require_ast();
	var _kinds = require_kinds();
	var _definition = require_definition();
	var _typeFromAST = require_typeFromAST();
	var _validationAbortedError = require_validationAbortedError();
	const MAX_CONFLICT_DETAIL_LENGTH = 1e3;
	const MAX_CONFLICT_NODES = 20;
	const MAX_COMPLEXITY_BUDGET = 5e5;
	function OverlappingFieldsCanBeMergedRule(validationContext) {
		const ruleContext = {
			comparedFragmentPairs: new PairSet(),
			cachedCollectFieldsResults: /* @__PURE__ */ new Map(),
			stringifiedValues: /* @__PURE__ */ new Map(),
			remainingComplexityBudget: MAX_COMPLEXITY_BUDGET
		};
		return { SelectionSet(selectionSet, _key, parent) {
			var _selectionSet$selecti;
			if (parent && "kind" in parent && parent.kind === _kinds.Kind.INLINE_FRAGMENT) return;
			if (selectionSet.selections.length <= 1 && ((_selectionSet$selecti = selectionSet.selections[0]) === null || _selectionSet$selecti === void 0 ? void 0 : _selectionSet$selecti.kind) !== _kinds.Kind.INLINE_FRAGMENT) return;
			const conflicts = findConflictsWithinSelectionSet(validationContext, ruleContext, validationContext.getParentType(), selectionSet);
			for (const { responseName, reason, fields1, fields2 } of conflicts) validationContext.reportError(new _GraphQLError.GraphQLError(`Fields "${maybeAbbreviate(responseName)}" conflict because ${reason}. Use different aliases on the fields to fetch both if this was intentional.`, { nodes: fields1.concat(fields2) }));
		} };
	}
	function findConflictsWithinSelectionSet(validationContext, ruleContext, parentType, selectionSet) {
		const conflicts = [];
		const collectFieldsResult = collectFields(validationContext, ruleContext, parentType, selectionSet);
		collectConflictsWithin(validationContext, conflicts, ruleContext, collectFieldsResult.groupedFieldSet);
		if (collectFieldsResult.fragmentNames.length !== 0 && (collectFieldsResult.groupedFieldSet.size !== 0 || collectFieldsResult.fragmentNames.length > 1)) for (let i = 0; i < collectFieldsResult.fragmentNames.length; i++) {
			collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, false, collectFieldsResult, collectFieldsResult.fragmentNames[i]);
			for (let j = i + 1; j < collectFieldsResult.fragmentNames.length; j++) collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, false, collectFieldsResult.fragmentNames[i], collectFieldsResult.fragmentNames[j]);
		}
		return conflicts;
	}
	function collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult, fragmentName) {
		var _collectFieldsResult$;
		spendComplexityBudget(ruleContext, 1);
		if (collectFieldsResult.groupedFieldSet.size === 0) return;
		const comparedFragments = (_collectFieldsResult$ = collectFieldsResult.comparedFragments) !== null && _collectFieldsResult$ !== void 0 ? _collectFieldsResult$ : collectFieldsResult.comparedFragments = /* @__PURE__ */ new Map();
		const compared = comparedFragments.get(fragmentName);
		if (compared === false || areMutuallyExclusive && compared === true) return;
		comparedFragments.set(fragmentName, areMutuallyExclusive);
		const fragment = validationContext.getFragment(fragmentName);
		if (!fragment) return;
		const collectFieldsResult2 = collectFragmentFields(validationContext, ruleContext, fragment);
		if (collectFieldsResult === collectFieldsResult2) return;
		collectConflictsBetween(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult, collectFieldsResult2);
		for (const referencedFragmentName of collectFieldsResult2.fragmentNames) collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult, referencedFragmentName);
	}
	function collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, fragmentName1, fragmentName2) {
		spendComplexityBudget(ruleContext, 2);
		const { comparedFragmentPairs } = ruleContext;
		if (fragmentName1 === fragmentName2) return;
		if (comparedFragmentPairs.has(fragmentName1, fragmentName2, areMutuallyExclusive)) return;
		comparedFragmentPairs.add(fragmentName1, fragmentName2, areMutuallyExclusive);
		const fragment1 = validationContext.getFragment(fragmentName1);
		const fragment2 = validationContext.getFragment(fragmentName2);
		if (!fragment1 || !fragment2) return;
		const collectFieldsResult1 = collectFragmentFields(validationContext, ruleContext, fragment1);
		const collectFieldsResult2 = collectFragmentFields(validationContext, ruleContext, fragment2);
		collectConflictsBetween(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult1, collectFieldsResult2);
		for (const referencedFragmentName2 of collectFieldsResult2.fragmentNames) collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, fragmentName1, referencedFragmentName2);
		for (const referencedFragmentName1 of collectFieldsResult1.fragmentNames) collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, referencedFragmentName1, fragmentName2);
	}
	function findConflictsBetweenSubSelectionSets(validationContext, ruleContext, areMutuallyExclusive, parentType1, selectionSet1, parentType2, selectionSet2) {
		const conflicts = [];
		const collectFieldsResult1 = collectFields(validationContext, ruleContext, parentType1, selectionSet1);
		const collectFieldsResult2 = collectFields(validationContext, ruleContext, parentType2, selectionSet2);
		collectConflictsBetween(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult1, collectFieldsResult2);
		for (const fragmentName2 of collectFieldsResult2.fragmentNames) collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult1, fragmentName2);
		for (const fragmentName1 of collectFieldsResult1.fragmentNames) collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult2, fragmentName1);
		for (const fragmentName1 of collectFieldsResult1.fragmentNames) for (const fragmentName2 of collectFieldsResult2.fragmentNames) collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, fragmentName1, fragmentName2);
		return conflicts;
	}
	function collectConflictsWithin(validationContext, conflicts, ruleContext, groupedFieldSet) {
		for (const [responseName, fields] of groupedFieldSet) if (fields.length > 1) for (let i = 0; i < fields.length; i++) for (let j = i + 1; j < fields.length; j++) {
			const conflict = findConflict(validationContext, ruleContext, false, responseName, fields[i], fields[j]);
			if (conflict) conflicts.push(conflict);
		}
	}
	function collectConflictsBetween(validationContext, conflicts, ruleContext, parentFieldsAreMutuallyExclusive, collectFieldsResult1, collectFieldsResult2) {
		if (collectFieldsResult1.groupedFieldSet.size === 0 || collectFieldsResult2.groupedFieldSet.size === 0) return;
		for (const { responseName, fields1, fields2 } of getOverlappingFields(ruleContext, collectFieldsResult1, collectFieldsResult2)) for (const field1 of fields1) for (const field2 of fields2) {
			const conflict = findConflict(validationContext, ruleContext, parentFieldsAreMutuallyExclusive, responseName, field1, field2);
			if (conflict) conflicts.push(conflict);
		}
	}
	function getOverlappingFields(ruleContext, collectFieldsResult1, collectFieldsResult2) {
		var _collectFieldsResult;
		const byCollectFieldsResult = (_collectFieldsResult = collectFieldsResult1.overlappingFields) !== null && _collectFieldsResult !== void 0 ? _collectFieldsResult : collectFieldsResult1.overlappingFields = /* @__PURE__ */ new Map();
		const cached = byCollectFieldsResult.get(collectFieldsResult2);
		if (cached !== void 0) return cached;
		const overlappingFields = [];
		for (const [responseName, fields1] of collectFieldsResult1.groupedFieldSet) {
			spendComplexityBudget(ruleContext, 1);
			const fields2 = collectFieldsResult2.groupedFieldSet.get(responseName);
			if (fields2 !== void 0) overlappingFields.push({
				responseName,
				fields1,
				fields2
			});
		}
		byCollectFieldsResult.set(collectFieldsResult2, overlappingFields);
		return overlappingFields;
	}
	function findConflict(validationContext, ruleContext, parentFieldsAreMutuallyExclusive, responseName, fieldDetails1, fieldDetails2) {
		const { parentType: parentType1, node: node1, definition: def1 } = fieldDetails1;
		const { parentType: parentType2, node: node2, definition: def2 } = fieldDetails2;
		const areMutuallyExclusive = parentFieldsAreMutuallyExclusive || parentType1 !== parentType2 && (0, _definition.isObjectType)(parentType1) && (0, _definition.isObjectType)(parentType2);
		spendComplexityBudget(ruleContext, 2);
		if (fieldDetails1.isSimpleLeaf && fieldDetails2.isSimpleLeaf && (def1 === null || def1 === void 0 ? void 0 : def1.type) === (def2 === null || def2 === void 0 ? void 0 : def2.type) && node1.name.value === node2.name.value) return;
		if (!areMutuallyExclusive) {
			const fieldInfo1 = getFieldInfo(fieldDetails1);
			const fieldInfo2 = getFieldInfo(fieldDetails2);
			let reason = fieldInfo1.comparisons.get(fieldInfo2);
			if (reason === void 0) {
				const name1 = node1.name.value;
				const name2 = node2.name.value;
				reason = name1 !== name2 ? `"${maybeAbbreviate(name1)}" and "${maybeAbbreviate(name2)}" are different fields` : sameArguments(ruleContext, fieldInfo1.arguments, fieldInfo2.arguments) ? null : "they have differing arguments";
				fieldInfo1.comparisons.set(fieldInfo2, reason);
			}
			if (reason !== null) return {
				responseName,
				reason,
				fields1: [node1],
				fields2: [node2]
			};
		}
		const type1 = def1 === null || def1 === void 0 ? void 0 : def1.type;
		const type2 = def2 === null || def2 === void 0 ? void 0 : def2.type;
		if (type1 && type2 && doTypesConflict(ruleContext, type1, type2)) {
			var _fieldInfo1$typeStrin, _fieldInfo2$typeStrin;
			const fieldInfo1 = getFieldInfo(fieldDetails1);
			const fieldInfo2 = getFieldInfo(fieldDetails2);
			return {
				responseName,
				reason: `they return conflicting types "${(_fieldInfo1$typeStrin = fieldInfo1.typeString) !== null && _fieldInfo1$typeStrin !== void 0 ? _fieldInfo1$typeStrin : fieldInfo1.typeString = (0, _inspect.inspect)(type1)}" and "${(_fieldInfo2$typeStrin = fieldInfo2.typeString) !== null && _fieldInfo2$typeStrin !== void 0 ? _fieldInfo2$typeStrin : fieldInfo2.typeString = (0, _inspect.inspect)(type2)}"`,
				fields1: [node1],
				fields2: [node2]
			};
		}
		const selectionSet1 = node1.selectionSet;
		const selectionSet2 = node2.selectionSet;
		if (selectionSet1 && selectionSet2) return subfieldConflicts(findConflictsBetweenSubSelectionSets(validationContext, ruleContext, areMutuallyExclusive, getFieldInfo(fieldDetails1).namedType, selectionSet1, getFieldInfo(fieldDetails2).namedType, selectionSet2), responseName, node1, node2);
	}
	function getFieldInfo(fieldDetails) {
		if (fieldDetails.info === void 0) {
			var _fieldDetails$definit;
			fieldDetails.info = {
				comparisons: /* @__PURE__ */ new Map(),
				namedType: (0, _definition.getNamedType)((_fieldDetails$definit = fieldDetails.definition) === null || _fieldDetails$definit === void 0 ? void 0 : _fieldDetails$definit.type),
				arguments: getArgumentInfo(fieldDetails.node.arguments)
			};
		}
		return fieldDetails.info;
	}
	function getArgumentInfo(args) {
		if (args === void 0 || args.length === 0) return;
		const values = /* @__PURE__ */ new Map();
		for (const { name, value } of args) values.set(name.value, value);
		return {
			nodes: args,
			values
		};
	}
	function sameArguments(ruleContext, argumentInfo1, argumentInfo2) {
		if (argumentInfo1 === void 0) return argumentInfo2 === void 0;
		if (argumentInfo1.nodes.length !== (argumentInfo2 === null || argumentInfo2 === void 0 ? void 0 : argumentInfo2.nodes.length)) return false;
		const values2 = argumentInfo2.values;
		return argumentInfo1.nodes.every((arg1) => {
			spendComplexityBudget(ruleContext, 1);
			const value2 = values2.get(arg1.name.value);
			if (value2 === void 0) return false;
			return stringifyValue(ruleContext, arg1.value) === stringifyValue(ruleContext, value2);
		});
	}
	function stringifyValue(ruleContext, value) {
		const cached = ruleContext.stringifiedValues.get(value);
		if (cached !== void 0) return cached;
		const result = JSON.stringify(value, (_key, node) => {
			if (!(0, _ast.isNode)(node)) return node;
			switch (node.kind) {
				case _kinds.Kind.VARIABLE: return [node.kind, node.name.value];
				case _kinds.Kind.OBJECT: return [node.kind, node.fields.slice().sort((first, second) => first.name.value < second.name.value ? -1 : first.name.value > second.name.value ? 1 : 0)];
				case _kinds.Kind.OBJECT_FIELD: return [node.name.value, node.value];
				case _kinds.Kind.LIST: return [node.kind, node.values];
				case _kinds.Kind.STRING: return [
					node.kind,
					node.value,
					node.block === true
				];
				default: return [node.kind, "value" in node ? node.value : null];
			}
		});
		ruleContext.stringifiedValues.set(value, result);
		return result;
	}
	function doTypesConflict(ruleContext, type1, type2) {
		if (type1 === type2) return false;
		spendComplexityBudget(ruleContext, 1);
		if ((0, _definition.isListType)(type1)) return (0, _definition.isListType)(type2) ? doTypesConflict(ruleContext, type1.ofType, type2.ofType) : true;
		if ((0, _definition.isListType)(type2)) return true;
		if ((0, _definition.isNonNullType)(type1)) return (0, _definition.isNonNullType)(type2) ? doTypesConflict(ruleContext, type1.ofType, type2.ofType) : true;
		if ((0, _definition.isNonNullType)(type2)) return true;
		if ((0, _definition.isLeafType)(type1) || (0, _definition.isLeafType)(type2)) return type1 !== type2;
		return false;
	}
	function collectFields(validationContext, ruleContext, parentType, selectionSet) {
		const { cachedCollectFieldsResults } = ruleContext;
		let bySelectionSet = cachedCollectFieldsResults.get(parentType);
		if (bySelectionSet === void 0) {
			bySelectionSet = /* @__PURE__ */ new Map();
			cachedCollectFieldsResults.set(parentType, bySelectionSet);
		}
		const cached = bySelectionSet.get(selectionSet);
		if (cached) return cached;
		const fieldDetails = /* @__PURE__ */ new Map();
		const fragmentNames = /* @__PURE__ */ new Set();
		collectFieldsImpl(validationContext, parentType, selectionSet, fieldDetails, fragmentNames);
		const result = {
			groupedFieldSet: fieldDetails,
			fragmentNames: [...fragmentNames]
		};
		bySelectionSet.set(selectionSet, result);
		return result;
	}
	function collectFragmentFields(validationContext, ruleContext, fragment) {
		return collectFields(validationContext, ruleContext, (0, _typeFromAST.typeFromAST)(validationContext.getSchema(), fragment.typeCondition), fragment.selectionSet);
	}
	function collectFieldsImpl(validationContext, parentType, selectionSet, fieldDetails, fragmentNames) {
		for (const selection of selectionSet.selections) switch (selection.kind) {
			case _kinds.Kind.FIELD: {
				var _selection$arguments$, _selection$arguments;
				const fieldName = selection.name.value;
				let fieldDef;
				if ((0, _definition.isObjectType)(parentType) || (0, _definition.isInterfaceType)(parentType)) fieldDef = parentType.getFields()[fieldName];
				const responseName = selection.alias ? selection.alias.value : fieldName;
				let fieldDetailsList = fieldDetails.get(responseName);
				if (fieldDetailsList === void 0) {
					fieldDetailsList = [];
					fieldDetails.set(responseName, fieldDetailsList);
				}
				fieldDetailsList.push({
					parentType,
					node: selection,
					definition: fieldDef,
					isSimpleLeaf: ((_selection$arguments$ = (_selection$arguments = selection.arguments) === null || _selection$arguments === void 0 ? void 0 : _selection$arguments.length) !== null && _selection$arguments$ !== void 0 ? _selection$arguments$ : 0) === 0 && !selection.selectionSet
				});
				break;
			}
			case _kinds.Kind.FRAGMENT_SPREAD:
				fragmentNames.add(selection.name.value);
				break;
			case _kinds.Kind.INLINE_FRAGMENT: {
				const typeCondition = selection.typeCondition;
				collectFieldsImpl(validationContext, typeCondition ? (0, _typeFromAST.typeFromAST)(validationContext.getSchema(), typeCondition) : parentType, selection.selectionSet, fieldDetails, fragmentNames);
				break;
			}
		}
	}
	function subfieldConflicts(conflicts, responseName, node1, node2) {
		if (conflicts.length > 0) {
			let message = "";
			for (const { responseName: name, reason } of conflicts) {
				message += (message === "" ? "" : " and ") + `subfields "${maybeAbbreviate(name)}" conflict because ${reason}`;
				if (message.length > MAX_CONFLICT_DETAIL_LENGTH) break;
			}
			return {
				responseName,
				reason: maybeAbbreviate(message),
				fields1: collectConflictNodes(node1, conflicts, "fields1"),
				fields2: collectConflictNodes(node2, conflicts, "fields2")
			};
		}
	}
	function collectConflictNodes(node, conflicts, side) {
		const nodes = [node];
		for (const conflict of conflicts) {
			const remaining = MAX_CONFLICT_NODES - nodes.length;
			const retainedNodes = conflict[side].slice(-remaining);
			nodes.push(...retainedNodes);
			if (nodes.length === MAX_CONFLICT_NODES) break;
		}
		return nodes;
	}
	function maybeAbbreviate(text) {
		return text.length > MAX_CONFLICT_DETAIL_LENGTH ? text.slice(0, MAX_CONFLICT_DETAIL_LENGTH) + "..." : text;
	}
	function spendComplexityBudget(ruleContext, cost) {
		ruleContext.remainingComplexityBudget -= cost;
		/* c8 ignore next 3 */
		if (ruleContext.remainingComplexityBudget < 0) throw _validationAbortedError.validationAbortedError;
	}
	var PairSet = class {
		constructor() {
			this._data = /* @__PURE__ */ new Map();
		}
		has(a, b, weaklyPresent) {
			return this._has(a, b, weaklyPresent) || this._has(b, a, weaklyPresent);
		}
		_has(a, b, weaklyPresent) {
			var _this$_data$get;
			const result = (_this$_data$get = this._data.get(a)) === null || _this$_data$get === void 0 ? void 0 : _this$_data$get.get(b);
			if (result === void 0) return false;
			return weaklyPresent ? true : weaklyPresent === result;
		}
		add(a, b, weaklyPresent) {
			const map = this._data.get(a);
			if (map === void 0) this._data.set(a, /* @__PURE__ */ new Map([[b, weaklyPresent]]));
			else map.set(b, weaklyPresent);
		}
	};
}));
// node_modules/graphql/validation/rules/PossibleFragmentSpreadsRule.js
var require_PossibleFragmentSpreadsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PossibleFragmentSpreadsRule = PossibleFragmentSpreadsRule;
	var _inspect = require_inspect();
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	var _typeComparators = require_typeComparators();
	var _typeFromAST = require_typeFromAST();
	function PossibleFragmentSpreadsRule(context) {
		return {
			InlineFragment(node) {
				const fragType = context.getType();
				const parentType = context.getParentType();
				if ((0, _definition.isCompositeType)(fragType) && (0, _definition.isCompositeType)(parentType) && !(0, _typeComparators.doTypesOverlap)(context.getSchema(), fragType, parentType)) {
					const parentTypeStr = (0, _inspect.inspect)(parentType);
					const fragTypeStr = (0, _inspect.inspect)(fragType);
					context.reportError(new _GraphQLError.GraphQLError(`Fragment cannot be spread here as objects of type "${parentTypeStr}" can never be of type "${fragTypeStr}".`, { nodes: node }));
				}
			},
			FragmentSpread(node) {
				const fragName = node.name.value;
				const fragType = getFragmentType(context, fragName);
				const parentType = context.getParentType();
				if (fragType && parentType && !(0, _typeComparators.doTypesOverlap)(context.getSchema(), fragType, parentType)) {
					const parentTypeStr = (0, _inspect.inspect)(parentType);
					const fragTypeStr = (0, _inspect.inspect)(fragType);
					context.reportError(new _GraphQLError.GraphQLError(`Fragment "${fragName}" cannot be spread here as objects of type "${parentTypeStr}" can never be of type "${fragTypeStr}".`, { nodes: node }));
				}
			}
		};
	}
	function getFragmentType(context, name) {
		const frag = context.getFragment(name);
		if (frag) {
			const type = (0, _typeFromAST.typeFromAST)(context.getSchema(), frag.typeCondition);
			if ((0, _definition.isCompositeType)(type)) return type;
		}
	}
}));
// node_modules/graphql/validation/rules/PossibleTypeExtensionsRule.js
var require_PossibleTypeExtensionsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PossibleTypeExtensionsRule = PossibleTypeExtensionsRule;
	var _didYouMean = require_didYouMean();
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _suggestionList = require_suggestionList();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _predicates = require_predicates();
	var _definition = require_definition();
	function PossibleTypeExtensionsRule(context) {
		const schema = context.getSchema();
		const definedTypes = Object.create(null);
		for (const def of context.getDocument().definitions) if ((0, _predicates.isTypeDefinitionNode)(def)) definedTypes[def.name.value] = def;
		return {
			ScalarTypeExtension: checkExtension,
			ObjectTypeExtension: checkExtension,
			InterfaceTypeExtension: checkExtension,
			UnionTypeExtension: checkExtension,
			EnumTypeExtension: checkExtension,
			InputObjectTypeExtension: checkExtension
		};
		function checkExtension(node) {
			const typeName = node.name.value;
			const defNode = definedTypes[typeName];
			const existingType = schema === null || schema === void 0 ? void 0 : schema.getType(typeName);
			let expectedKind;
			if (defNode) expectedKind = defKindToExtKind[defNode.kind];
			else if (existingType) expectedKind = typeToExtKind(existingType);
			if (expectedKind) {
				if (expectedKind !== node.kind) {
					const kindStr = extensionKindToTypeName(node.kind);
					context.reportError(new _GraphQLError.GraphQLError(`Cannot extend non-${kindStr} type "${typeName}".`, { nodes: defNode ? [defNode, node] : node }));
				}
			} else {
				const allTypeNames = Object.keys({
					...definedTypes,
					...schema === null || schema === void 0 ? void 0 : schema.getTypeMap()
				});
				const suggestedTypes = (0, _suggestionList.suggestionList)(typeName, allTypeNames);
				context.reportError(new _GraphQLError.GraphQLError(`Cannot extend type "${typeName}" because it is not defined.` + (0, _didYouMean.didYouMean)(suggestedTypes), { nodes: node.name }));
			}
		}
	}
	const defKindToExtKind = {
		[_kinds.Kind.SCALAR_TYPE_DEFINITION]: _kinds.Kind.SCALAR_TYPE_EXTENSION,
		[_kinds.Kind.OBJECT_TYPE_DEFINITION]: _kinds.Kind.OBJECT_TYPE_EXTENSION,
		[_kinds.Kind.INTERFACE_TYPE_DEFINITION]: _kinds.Kind.INTERFACE_TYPE_EXTENSION,
		[_kinds.Kind.UNION_TYPE_DEFINITION]: _kinds.Kind.UNION_TYPE_EXTENSION,
		[_kinds.Kind.ENUM_TYPE_DEFINITION]: _kinds.Kind.ENUM_TYPE_EXTENSION,
		[_kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION]: _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION
	};
	function typeToExtKind(type) {
		if ((0, _definition.isScalarType)(type)) return _kinds.Kind.SCALAR_TYPE_EXTENSION;
		if ((0, _definition.isObjectType)(type)) return _kinds.Kind.OBJECT_TYPE_EXTENSION;
		if ((0, _definition.isInterfaceType)(type)) return _kinds.Kind.INTERFACE_TYPE_EXTENSION;
		if ((0, _definition.isUnionType)(type)) return _kinds.Kind.UNION_TYPE_EXTENSION;
		if ((0, _definition.isEnumType)(type)) return _kinds.Kind.ENUM_TYPE_EXTENSION;
		if ((0, _definition.isInputObjectType)(type)) return _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION;
		/* c8 ignore next 3 */
		(0, _invariant.invariant)(false, "Unexpected type: " + (0, _inspect.inspect)(type));
	}
	function extensionKindToTypeName(kind) {
		switch (kind) {
			case _kinds.Kind.SCALAR_TYPE_EXTENSION: return "scalar";
			case _kinds.Kind.OBJECT_TYPE_EXTENSION: return "object";
			case _kinds.Kind.INTERFACE_TYPE_EXTENSION: return "interface";
			case _kinds.Kind.UNION_TYPE_EXTENSION: return "union";
			case _kinds.Kind.ENUM_TYPE_EXTENSION: return "enum";
			case _kinds.Kind.INPUT_OBJECT_TYPE_EXTENSION: return "input object";
			/* c8 ignore next */
			default: (0, _invariant.invariant)(false, "Unexpected kind: " + (0, _inspect.inspect)(kind));
		}
	}
}));
// node_modules/graphql/validation/rules/ProvidedRequiredArgumentsRule.js
var require_ProvidedRequiredArgumentsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ProvidedRequiredArgumentsOnDirectivesRule = ProvidedRequiredArgumentsOnDirectivesRule;
	exports.ProvidedRequiredArgumentsRule = ProvidedRequiredArgumentsRule;
	var _inspect = require_inspect();
	var _keyMap = require_keyMap();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _printer = require_printer();
	var _definition = require_definition();
	var _directives = require_directives();
	function ProvidedRequiredArgumentsRule(context) {
		return {
			...ProvidedRequiredArgumentsOnDirectivesRule(context),
			Field: { leave(fieldNode) {
				var _fieldNode$arguments;
				const fieldDef = context.getFieldDef();
				if (!fieldDef) return false;
				const providedArgs = new Set(
					/* c8 ignore next */
					(_fieldNode$arguments = fieldNode.arguments) === null || _fieldNode$arguments === void 0 ? void 0 : _fieldNode$arguments.map((arg) => arg.name.value)
				);
				for (const argDef of fieldDef.args) if (!providedArgs.has(argDef.name) && (0, _definition.isRequiredArgument)(argDef)) {
					const argTypeStr = (0, _inspect.inspect)(argDef.type);
					context.reportError(new _GraphQLError.GraphQLError(`Field "${fieldDef.name}" argument "${argDef.name}" of type "${argTypeStr}" is required, but it was not provided.`, { nodes: fieldNode }));
				}
			} }
		};
	}
	function ProvidedRequiredArgumentsOnDirectivesRule(context) {
		var _schema$getDirectives;
		const requiredArgsMap = Object.create(null);
		const schema = context.getSchema();
		const definedDirectives = (_schema$getDirectives = schema === null || schema === void 0 ? void 0 : schema.getDirectives()) !== null && _schema$getDirectives !== void 0 ? _schema$getDirectives : _directives.specifiedDirectives;
		for (const directive of definedDirectives) requiredArgsMap[directive.name] = (0, _keyMap.keyMap)(directive.args.filter(_definition.isRequiredArgument), (arg) => arg.name);
		const astDefinitions = context.getDocument().definitions;
		for (const def of astDefinitions) if (def.kind === _kinds.Kind.DIRECTIVE_DEFINITION) {
			var _def$arguments;
			/* c8 ignore next */
			const argNodes = (_def$arguments = def.arguments) !== null && _def$arguments !== void 0 ? _def$arguments : [];
			requiredArgsMap[def.name.value] = (0, _keyMap.keyMap)(argNodes.filter(isRequiredArgumentNode), (arg) => arg.name.value);
		}
		return { Directive: { leave(directiveNode) {
			const directiveName = directiveNode.name.value;
			const requiredArgs = requiredArgsMap[directiveName];
			if (requiredArgs) {
				var _directiveNode$argume;
				/* c8 ignore next */
				const argNodes = (_directiveNode$argume = directiveNode.arguments) !== null && _directiveNode$argume !== void 0 ? _directiveNode$argume : [];
				const argNodeMap = new Set(argNodes.map((arg) => arg.name.value));
				for (const [argName, argDef] of Object.entries(requiredArgs)) if (!argNodeMap.has(argName)) {
					const argType = (0, _definition.isType)(argDef.type) ? (0, _inspect.inspect)(argDef.type) : (0, _printer.print)(argDef.type);
					context.reportError(new _GraphQLError.GraphQLError(`Directive "@${directiveName}" argument "${argName}" of type "${argType}" is required, but it was not provided.`, { nodes: directiveNode }));
				}
			}
		} } };
	}
	function isRequiredArgumentNode(arg) {
		return arg.type.kind === _kinds.Kind.NON_NULL_TYPE && arg.defaultValue == null;
	}
}));
// node_modules/graphql/validation/rules/ScalarLeafsRule.js
var require_ScalarLeafsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ScalarLeafsRule = ScalarLeafsRule;
	var _inspect = require_inspect();
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	function ScalarLeafsRule(context) {
		return { Field(node) {
			const type = context.getType();
			const selectionSet = node.selectionSet;
			if (type) {
				if ((0, _definition.isLeafType)((0, _definition.getNamedType)(type))) {
					if (selectionSet) {
						const fieldName = node.name.value;
						const typeStr = (0, _inspect.inspect)(type);
						context.reportError(new _GraphQLError.GraphQLError(`Field "${fieldName}" must not have a selection since type "${typeStr}" has no subfields.`, { nodes: selectionSet }));
					}
				} else if (!selectionSet) {
					const fieldName = node.name.value;
					const typeStr = (0, _inspect.inspect)(type);
					context.reportError(new _GraphQLError.GraphQLError(`Field "${fieldName}" of type "${typeStr}" must have a selection of subfields. Did you mean "${fieldName} { ... }"?`, { nodes: node }));
				} else if (selectionSet.selections.length === 0) {
					const fieldName = node.name.value;
					const typeStr = (0, _inspect.inspect)(type);
					context.reportError(new _GraphQLError.GraphQLError(`Field "${fieldName}" of type "${typeStr}" must have at least one field selected.`, { nodes: node }));
				}
			}
		} };
	}
}));
// node_modules/graphql/jsutils/printPathArray.js
var require_printPathArray = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.printPathArray = printPathArray;
	function printPathArray(path) {
		return path.map((key) => typeof key === "number" ? "[" + key.toString() + "]" : "." + key).join("");
	}
}));
// node_modules/graphql/jsutils/Path.js
var require_Path = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.addPath = addPath;
	exports.pathToArray = pathToArray;
	function addPath(prev, key, typename) {
		return {
			prev,
			key,
			typename
		};
	}
	function pathToArray(path) {
		const flattened = [];
		let curr = path;
		while (curr) {
			flattened.push(curr.key);
			curr = curr.prev;
		}
		return flattened.reverse();
	}
}));
// node_modules/graphql/utilities/coerceInputValue.js
var require_coerceInputValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.coerceInputValue = coerceInputValue;
	var _didYouMean = require_didYouMean();
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _isIterableObject = require_isIterableObject();
	var _isObjectLike = require_isObjectLike();
	var _Path = require_Path();
	var _printPathArray = require_printPathArray();
	var _suggestionList = require_suggestionList();
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	function coerceInputValue(inputValue, type, onError = defaultOnError, hideSuggestions) {
		return coerceInputValueImpl(inputValue, type, onError, void 0, hideSuggestions);
	}
	function defaultOnError(path, invalidValue, error) {
		let errorPrefix = "Invalid value " + (0, _inspect.inspect)(invalidValue);
		if (path.length > 0) errorPrefix += ` at "value${(0, _printPathArray.printPathArray)(path)}"`;
		error.message = errorPrefix + ": " + error.message;
		throw error;
	}
	function coerceInputValueImpl(inputValue, type, onError, path, hideSuggestions) {
		if ((0, _definition.isNonNullType)(type)) {
			if (inputValue != null) return coerceInputValueImpl(inputValue, type.ofType, onError, path, hideSuggestions);
			onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Expected non-nullable type "${(0, _inspect.inspect)(type)}" not to be null.`));
			return;
		}
		if (inputValue == null) return null;
		if ((0, _definition.isListType)(type)) {
			const itemType = type.ofType;
			if ((0, _isIterableObject.isIterableObject)(inputValue)) return Array.from(inputValue, (itemValue, index) => {
				const itemPath = (0, _Path.addPath)(path, index, void 0);
				return coerceInputValueImpl(itemValue, itemType, onError, itemPath, hideSuggestions);
			});
			return [coerceInputValueImpl(inputValue, itemType, onError, path, hideSuggestions)];
		}
		if ((0, _definition.isInputObjectType)(type)) {
			if (!(0, _isObjectLike.isObjectLike)(inputValue) || Array.isArray(inputValue)) {
				onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Expected type "${type.name}" to be an object.`));
				return;
			}
			const coercedValue = Object.create(null);
			const fieldDefs = type.getFields();
			for (const field of Object.values(fieldDefs)) {
				const fieldValue = inputValue[field.name];
				if (fieldValue === void 0) {
					if (field.defaultValue !== void 0) coercedValue[field.name] = field.defaultValue;
					else if ((0, _definition.isNonNullType)(field.type)) {
						const typeStr = (0, _inspect.inspect)(field.type);
						onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Field "${field.name}" of required type "${typeStr}" was not provided.`));
					}
					continue;
				}
				coercedValue[field.name] = coerceInputValueImpl(fieldValue, field.type, onError, (0, _Path.addPath)(path, field.name, type.name), hideSuggestions);
			}
			for (const fieldName of Object.keys(inputValue)) if (!fieldDefs[fieldName]) {
				const suggestions = hideSuggestions ? [] : (0, _suggestionList.suggestionList)(fieldName, Object.keys(type.getFields()));
				onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Field "${fieldName}" is not defined by type "${type.name}".` + (0, _didYouMean.didYouMean)(suggestions)));
			}
			if (type.isOneOf) {
				const keys = Object.keys(coercedValue);
				if (keys.length !== 1) onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Exactly one key must be specified for OneOf type "${type.name}".`));
				const key = keys[0];
				const value = coercedValue[key];
				if (value === null) onError((0, _Path.pathToArray)(path).concat(key), value, new _GraphQLError.GraphQLError(`Field "${key}" must be non-null.`));
			}
			return { ...coercedValue };
		}
		if ((0, _definition.isLeafType)(type)) {
			let parseResult;
			try {
				parseResult = (0, _definition.isEnumType)(type) ? type.parseValue(inputValue, hideSuggestions) : type.parseValue(inputValue);
			} catch (error) {
				if (error instanceof _GraphQLError.GraphQLError) onError((0, _Path.pathToArray)(path), inputValue, error);
				else onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Expected type "${type.name}". ` + error.message, { originalError: error }));
				return;
			}
			if (parseResult === void 0) onError((0, _Path.pathToArray)(path), inputValue, new _GraphQLError.GraphQLError(`Expected type "${type.name}".`));
			return parseResult;
		}
		/* c8 ignore next 3 */
		(0, _invariant.invariant)(false, "Unexpected input type: " + (0, _inspect.inspect)(type));
	}
}));
// node_modules/graphql/utilities/valueFromAST.js
var require_valueFromAST = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.valueFromAST = valueFromAST;
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _keyMap = require_keyMap();
	var _kinds = require_kinds();
	var _definition = require_definition();
	function valueFromAST(valueNode, type, variables) {
		if (!valueNode) return;
		if (valueNode.kind === _kinds.Kind.VARIABLE) {
			const variableName = valueNode.name.value;
			if (variables == null || !hasOwnProperty(variables, variableName) || variables[variableName] === void 0) return;
			const variableValue = variables[variableName];
			if (variableValue === null && (0, _definition.isNonNullType)(type)) return;
			return variableValue;
		}
		if ((0, _definition.isNonNullType)(type)) {
			if (valueNode.kind === _kinds.Kind.NULL) return;
			return valueFromAST(valueNode, type.ofType, variables);
		}
		if (valueNode.kind === _kinds.Kind.NULL) return null;
		if ((0, _definition.isListType)(type)) {
			const itemType = type.ofType;
			if (valueNode.kind === _kinds.Kind.LIST) {
				const coercedValues = [];
				for (const itemNode of valueNode.values) if (isMissingVariable(itemNode, variables)) {
					if ((0, _definition.isNonNullType)(itemType)) return;
					coercedValues.push(null);
				} else {
					const itemValue = valueFromAST(itemNode, itemType, variables);
					if (itemValue === void 0) return;
					coercedValues.push(itemValue);
				}
				return coercedValues;
			}
			const coercedValue = valueFromAST(valueNode, itemType, variables);
			if (coercedValue === void 0) return;
			return [coercedValue];
		}
		if ((0, _definition.isInputObjectType)(type)) {
			if (valueNode.kind !== _kinds.Kind.OBJECT) return;
			const coercedObj = Object.create(null);
			const fieldNodes = (0, _keyMap.keyMap)(valueNode.fields, (field) => field.name.value);
			for (const field of Object.values(type.getFields())) {
				const fieldNode = fieldNodes[field.name];
				if (!fieldNode || isMissingVariable(fieldNode.value, variables)) {
					if (field.defaultValue !== void 0) coercedObj[field.name] = field.defaultValue;
					else if ((0, _definition.isNonNullType)(field.type)) return;
					continue;
				}
				const fieldValue = valueFromAST(fieldNode.value, field.type, variables);
				if (fieldValue === void 0) return;
				coercedObj[field.name] = fieldValue;
			}
			if (type.isOneOf) {
				const keys = Object.keys(coercedObj);
				if (keys.length !== 1) return;
				if (coercedObj[keys[0]] === null) return;
			}
			return coercedObj;
		}
		if ((0, _definition.isLeafType)(type)) {
			let result;
			try {
				result = type.parseLiteral(valueNode, variables);
			} catch (_error) {
				return;
			}
			if (result === void 0) return;
			return result;
		}
		/* c8 ignore next 3 */
		(0, _invariant.invariant)(false, "Unexpected input type: " + (0, _inspect.inspect)(type));
	}
	function isMissingVariable(valueNode, variables) {
		return valueNode.kind === _kinds.Kind.VARIABLE && (variables == null || !hasOwnProperty(variables, valueNode.name.value) || variables[valueNode.name.value] === void 0);
	}
	function hasOwnProperty(obj, prop) {
		return Object.prototype.hasOwnProperty.call(obj, prop);
	}
}));
// node_modules/graphql/execution/values.js
var require_values = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getArgumentValues = getArgumentValues;
	exports.getDirectiveValues = getDirectiveValues;
	exports.getVariableValues = getVariableValues;
	var _inspect = require_inspect();
	var _keyMap = require_keyMap();
	var _printPathArray = require_printPathArray();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _printer = require_printer();
	var _definition = require_definition();
	var _coerceInputValue = require_coerceInputValue();
	var _typeFromAST = require_typeFromAST();
	var _valueFromAST = require_valueFromAST();
	function getVariableValues(schema, varDefNodes, inputs, options) {
		const errors = [];
		const maxErrors = options === null || options === void 0 ? void 0 : options.maxErrors;
		try {
			const coerced = coerceVariableValues(schema, varDefNodes, inputs, (error) => {
				if (maxErrors != null && errors.length >= maxErrors) throw new _GraphQLError.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");
				errors.push(error);
			}, options === null || options === void 0 ? void 0 : options.hideSuggestions);
			if (errors.length === 0) return { coerced };
		} catch (error) {
			errors.push(error);
		}
		return { errors };
	}
	function coerceVariableValues(schema, varDefNodes, inputs, onError, hideSuggestions) {
		const coercedValues = Object.create(null);
		for (const varDefNode of varDefNodes) {
			const varName = varDefNode.variable.name.value;
			const varType = (0, _typeFromAST.typeFromAST)(schema, varDefNode.type);
			if (!(0, _definition.isInputType)(varType)) {
				const varTypeStr = (0, _printer.printForError)(varDefNode.type);
				onError(new _GraphQLError.GraphQLError(`Variable "$${varName}" expected value of type "${varTypeStr}" which cannot be used as an input type.`, { nodes: varDefNode.type }));
				continue;
			}
			if (!hasOwnProperty(inputs, varName)) {
				if (varDefNode.defaultValue) coercedValues[varName] = (0, _valueFromAST.valueFromAST)(varDefNode.defaultValue, varType);
				else if ((0, _definition.isNonNullType)(varType)) {
					const varTypeStr = (0, _inspect.inspect)(varType);
					onError(new _GraphQLError.GraphQLError(`Variable "$${varName}" of required type "${varTypeStr}" was not provided.`, { nodes: varDefNode }));
				}
				continue;
			}
			const value = inputs[varName];
			if (value === null && (0, _definition.isNonNullType)(varType)) {
				const varTypeStr = (0, _inspect.inspect)(varType);
				onError(new _GraphQLError.GraphQLError(`Variable "$${varName}" of non-null type "${varTypeStr}" must not be null.`, { nodes: varDefNode }));
				continue;
			}
			coercedValues[varName] = (0, _coerceInputValue.coerceInputValue)(value, varType, (path, invalidValue, error) => {
				let prefix = `Variable "$${varName}" got invalid value ` + (0, _inspect.inspect)(invalidValue);
				if (path.length > 0) prefix += ` at "${varName}${(0, _printPathArray.printPathArray)(path)}"`;
				onError(new _GraphQLError.GraphQLError(prefix + "; " + error.message, {
					nodes: varDefNode,
					originalError: error
				}));
			}, hideSuggestions);
		}
		return { ...coercedValues };
	}
	function getArgumentValues(def, node, variableValues) {
		var _node$arguments;
		const coercedValues = Object.create(null);
		/* c8 ignore next */
		const argumentNodes = (_node$arguments = node.arguments) !== null && _node$arguments !== void 0 ? _node$arguments : [];
		const argNodeMap = (0, _keyMap.keyMap)(argumentNodes, (arg) => arg.name.value);
		for (const argDef of def.args) {
			const name = argDef.name;
			const argType = argDef.type;
			const argumentNode = argNodeMap[name];
			if (!argumentNode) {
				if (argDef.defaultValue !== void 0) coercedValues[name] = argDef.defaultValue;
				else if ((0, _definition.isNonNullType)(argType)) throw new _GraphQLError.GraphQLError(`Argument "${name}" of required type "${(0, _inspect.inspect)(argType)}" was not provided.`, { nodes: node });
				continue;
			}
			const valueNode = argumentNode.value;
			let isNull = valueNode.kind === _kinds.Kind.NULL;
			if (valueNode.kind === _kinds.Kind.VARIABLE) {
				const variableName = valueNode.name.value;
				if (variableValues == null || !hasOwnProperty(variableValues, variableName)) {
					if (argDef.defaultValue !== void 0) coercedValues[name] = argDef.defaultValue;
					else if ((0, _definition.isNonNullType)(argType)) throw new _GraphQLError.GraphQLError(`Argument "${name}" of required type "${(0, _inspect.inspect)(argType)}" was provided the variable "$${variableName}" which was not provided a runtime value.`, { nodes: valueNode });
					continue;
				}
				isNull = variableValues[variableName] == null;
			}
			if (isNull && (0, _definition.isNonNullType)(argType)) throw new _GraphQLError.GraphQLError(`Argument "${name}" of non-null type "${(0, _inspect.inspect)(argType)}" must not be null.`, { nodes: valueNode });
			const coercedValue = (0, _valueFromAST.valueFromAST)(valueNode, argType, variableValues);
			if (coercedValue === void 0) throw new _GraphQLError.GraphQLError(`Argument "${name}" has invalid value ${(0, _printer.printForError)(valueNode)}.`, { nodes: valueNode });
			coercedValues[name] = coercedValue;
		}
		return { ...coercedValues };
	}
	function getDirectiveValues(directiveDef, node, variableValues) {
		var _node$directives;
		const directiveNode = (_node$directives = node.directives) === null || _node$directives === void 0 ? void 0 : _node$directives.find((directive) => directive.name.value === directiveDef.name);
		if (directiveNode) return getArgumentValues(directiveDef, directiveNode, variableValues);
	}
	function hasOwnProperty(obj, prop) {
		return Object.prototype.hasOwnProperty.call(obj, prop);
	}
}));
// node_modules/graphql/execution/collectFields.js
var require_collectFields = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.collectFields = collectFields;
	exports.collectSubfields = collectSubfields;
	var _kinds = require_kinds();
	var _definition = require_definition();
	var _directives = require_directives();
	var _typeFromAST = require_typeFromAST();
	var _values = require_values();
	function collectFields(schema, fragments, variableValues, runtimeType, selectionSet, onSelectionSet) {
		const fields = /* @__PURE__ */ new Map();
		collectFieldsImpl(schema, fragments, variableValues, runtimeType, selectionSet, fields, /* @__PURE__ */ new Set(), onSelectionSet);
		return fields;
	}
	function collectSubfields(schema, fragments, variableValues, returnType, fieldNodes) {
		const subFieldNodes = /* @__PURE__ */ new Map();
		const visitedFragmentNames = /* @__PURE__ */ new Set();
		for (const node of fieldNodes) if (node.selectionSet) collectFieldsImpl(schema, fragments, variableValues, returnType, node.selectionSet, subFieldNodes, visitedFragmentNames);
		return subFieldNodes;
	}
	function collectFieldsImpl(schema, fragments, variableValues, runtimeType, selectionSet, fields, visitedFragmentNames, onSelectionSet) {
		onSelectionSet === null || onSelectionSet === void 0 || onSelectionSet(selectionSet);
		for (const selection of selectionSet.selections) switch (selection.kind) {
			case _kinds.Kind.FIELD: {
				if (!shouldIncludeNode(variableValues, selection)) continue;
				const name = getFieldEntryKey(selection);
				const fieldList = fields.get(name);
				if (fieldList !== void 0) fieldList.push(selection);
				else fields.set(name, [selection]);
				break;
			}
			case _kinds.Kind.INLINE_FRAGMENT:
				if (!shouldIncludeNode(variableValues, selection) || !doesFragmentConditionMatch(schema, selection, runtimeType)) continue;
				collectFieldsImpl(schema, fragments, variableValues, runtimeType, selection.selectionSet, fields, visitedFragmentNames, onSelectionSet);
				break;
			case _kinds.Kind.FRAGMENT_SPREAD: {
				const fragName = selection.name.value;
				if (visitedFragmentNames.has(fragName) || !shouldIncludeNode(variableValues, selection)) continue;
				visitedFragmentNames.add(fragName);
				const fragment = fragments[fragName];
				if (!fragment || !doesFragmentConditionMatch(schema, fragment, runtimeType)) continue;
				collectFieldsImpl(schema, fragments, variableValues, runtimeType, fragment.selectionSet, fields, visitedFragmentNames, onSelectionSet);
				break;
			}
		}
	}
	function shouldIncludeNode(variableValues, node) {
		const skip = (0, _values.getDirectiveValues)(_directives.GraphQLSkipDirective, node, variableValues);
		if ((skip === null || skip === void 0 ? void 0 : skip.if) === true) return false;
		const include = (0, _values.getDirectiveValues)(_directives.GraphQLIncludeDirective, node, variableValues);
		if ((include === null || include === void 0 ? void 0 : include.if) === false) return false;
		return true;
	}
	function doesFragmentConditionMatch(schema, fragment, type) {
		const typeConditionNode = fragment.typeCondition;
		if (!typeConditionNode) return true;
		const conditionalType = (0, _typeFromAST.typeFromAST)(schema, typeConditionNode);
		if (conditionalType === type) return true;
		if ((0, _definition.isAbstractType)(conditionalType)) return schema.isSubType(conditionalType, type);
		return false;
	}
	function getFieldEntryKey(node) {
		return node.alias ? node.alias.value : node.name.value;
	}
}));
// node_modules/graphql/validation/rules/SingleFieldSubscriptionsRule.js
var require_SingleFieldSubscriptionsRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SingleFieldSubscriptionsRule = SingleFieldSubscriptionsRule;
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _collectFields = require_collectFields();
	function SingleFieldSubscriptionsRule(context) {
		let fragments;
		function reserveSelectionSetWork(selectionSet) {
			context.spendFragmentWork(selectionSet.selections.length);
			for (const selection of selectionSet.selections) {
				const directives = selection.directives;
				if (directives !== void 0) {
					context.spendFragmentWork(directives.length);
					for (const directive of directives) if (directive.name.value === "skip" || directive.name.value === "include") {
						var _directive$arguments$, _directive$arguments;
						context.spendFragmentWork((_directive$arguments$ = (_directive$arguments = directive.arguments) === null || _directive$arguments === void 0 ? void 0 : _directive$arguments.length) !== null && _directive$arguments$ !== void 0 ? _directive$arguments$ : 0);
					}
				}
			}
		}
		return { OperationDefinition(node) {
			if (node.operation === "subscription") {
				const schema = context.getSchema();
				const subscriptionType = schema.getSubscriptionType();
				if (subscriptionType) {
					const operationName = node.name ? node.name.value : null;
					const variableValues = Object.create(null);
					if (fragments === void 0) {
						fragments = Object.create(null);
						const definitions = context.getDocument().definitions;
						context.spendFragmentWork(definitions.length);
						for (const definition of definitions) if (definition.kind === _kinds.Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
					}
					const fields = (0, _collectFields.collectFields)(schema, fragments, variableValues, subscriptionType, node.selectionSet, reserveSelectionSetWork);
					if (fields.size > 1) {
						const extraFieldSelections = [...fields.values()].slice(1).flat();
						context.reportError(new _GraphQLError.GraphQLError(operationName != null ? `Subscription "${operationName}" must select only one top level field.` : "Anonymous Subscription must select only one top level field.", { nodes: extraFieldSelections }));
					}
					for (const fieldNodes of fields.values()) if (fieldNodes[0].name.value.startsWith("__")) context.reportError(new _GraphQLError.GraphQLError(operationName != null ? `Subscription "${operationName}" must not select an introspection top level field.` : "Anonymous Subscription must not select an introspection top level field.", { nodes: fieldNodes }));
				}
			}
		} };
	}
}));
// node_modules/graphql/jsutils/groupBy.js
var require_groupBy = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.groupBy = groupBy;
	function groupBy(list, keyFn) {
		const result = /* @__PURE__ */ new Map();
		for (const item of list) {
			const key = keyFn(item);
			const group = result.get(key);
			if (group === void 0) result.set(key, [item]);
			else group.push(item);
		}
		return result;
	}
}));
// node_modules/graphql/validation/rules/UniqueArgumentDefinitionNamesRule.js
var require_UniqueArgumentDefinitionNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueArgumentDefinitionNamesRule = UniqueArgumentDefinitionNamesRule;
	var _groupBy = require_groupBy();
	var _GraphQLError = require_GraphQLError();
	function UniqueArgumentDefinitionNamesRule(context) {
		return {
			DirectiveDefinition(directiveNode) {
				var _directiveNode$argume;
				/* c8 ignore next */
				const argumentNodes = (_directiveNode$argume = directiveNode.arguments) !== null && _directiveNode$argume !== void 0 ? _directiveNode$argume : [];
				return checkArgUniqueness(`@${directiveNode.name.value}`, argumentNodes);
			},
			InterfaceTypeDefinition: checkArgUniquenessPerField,
			InterfaceTypeExtension: checkArgUniquenessPerField,
			ObjectTypeDefinition: checkArgUniquenessPerField,
			ObjectTypeExtension: checkArgUniquenessPerField
		};
		function checkArgUniquenessPerField(typeNode) {
			var _typeNode$fields;
			const typeName = typeNode.name.value;
			/* c8 ignore next */
			const fieldNodes = (_typeNode$fields = typeNode.fields) !== null && _typeNode$fields !== void 0 ? _typeNode$fields : [];
			for (const fieldDef of fieldNodes) {
				var _fieldDef$arguments;
				const fieldName = fieldDef.name.value;
				/* c8 ignore next */
				const argumentNodes = (_fieldDef$arguments = fieldDef.arguments) !== null && _fieldDef$arguments !== void 0 ? _fieldDef$arguments : [];
				checkArgUniqueness(`${typeName}.${fieldName}`, argumentNodes);
			}
			return false;
		}
		function checkArgUniqueness(parentName, argumentNodes) {
			const seenArgs = (0, _groupBy.groupBy)(argumentNodes, (arg) => arg.name.value);
			for (const [argName, argNodes] of seenArgs) if (argNodes.length > 1) context.reportError(new _GraphQLError.GraphQLError(`Argument "${parentName}(${argName}:)" can only be defined once.`, { nodes: argNodes.map((node) => node.name) }));
			return false;
		}
	}
}));
// node_modules/graphql/validation/rules/UniqueArgumentNamesRule.js
var require_UniqueArgumentNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueArgumentNamesRule = UniqueArgumentNamesRule;
	var _groupBy = require_groupBy();
	var _GraphQLError = require_GraphQLError();
	function UniqueArgumentNamesRule(context) {
		return {
			Field: checkArgUniqueness,
			Directive: checkArgUniqueness
		};
		function checkArgUniqueness(parentNode) {
			var _parentNode$arguments;
			/* c8 ignore next */
			const argumentNodes = (_parentNode$arguments = parentNode.arguments) !== null && _parentNode$arguments !== void 0 ? _parentNode$arguments : [];
			const seenArgs = (0, _groupBy.groupBy)(argumentNodes, (arg) => arg.name.value);
			for (const [argName, argNodes] of seenArgs) if (argNodes.length > 1) context.reportError(new _GraphQLError.GraphQLError(`There can be only one argument named "${argName}".`, { nodes: argNodes.map((node) => node.name) }));
		}
	}
}));
// node_modules/graphql/validation/rules/UniqueDirectiveNamesRule.js
var require_UniqueDirectiveNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueDirectiveNamesRule = UniqueDirectiveNamesRule;
	var _GraphQLError = require_GraphQLError();
	function UniqueDirectiveNamesRule(context) {
		const knownDirectiveNames = Object.create(null);
		const schema = context.getSchema();
		return { DirectiveDefinition(node) {
			const directiveName = node.name.value;
			if (schema !== null && schema !== void 0 && schema.getDirective(directiveName)) {
				context.reportError(new _GraphQLError.GraphQLError(`Directive "@${directiveName}" already exists in the schema. It cannot be redefined.`, { nodes: node.name }));
				return;
			}
			if (knownDirectiveNames[directiveName]) context.reportError(new _GraphQLError.GraphQLError(`There can be only one directive named "@${directiveName}".`, { nodes: [knownDirectiveNames[directiveName], node.name] }));
			else knownDirectiveNames[directiveName] = node.name;
			return false;
		} };
	}
}));
// node_modules/graphql/validation/rules/UniqueDirectivesPerLocationRule.js
var require_UniqueDirectivesPerLocationRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueDirectivesPerLocationRule = UniqueDirectivesPerLocationRule;
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _predicates = require_predicates();
	var _directives = require_directives();
	function UniqueDirectivesPerLocationRule(context) {
		const uniqueDirectiveMap = Object.create(null);
		const schema = context.getSchema();
		const definedDirectives = schema ? schema.getDirectives() : _directives.specifiedDirectives;
		for (const directive of definedDirectives) uniqueDirectiveMap[directive.name] = !directive.isRepeatable;
		const astDefinitions = context.getDocument().definitions;
		for (const def of astDefinitions) if (def.kind === _kinds.Kind.DIRECTIVE_DEFINITION) uniqueDirectiveMap[def.name.value] = !def.repeatable;
		const schemaDirectives = Object.create(null);
		const typeDirectivesMap = Object.create(null);
		const directiveDirectivesMap = Object.create(null);
		return { enter(node) {
			if (!("directives" in node) || !node.directives) return;
			let seenDirectives;
			if (node.kind === _kinds.Kind.SCHEMA_DEFINITION || node.kind === _kinds.Kind.SCHEMA_EXTENSION) seenDirectives = schemaDirectives;
			else if ((0, _predicates.isTypeDefinitionNode)(node) || (0, _predicates.isTypeExtensionNode)(node)) {
				const typeName = node.name.value;
				seenDirectives = typeDirectivesMap[typeName];
				if (seenDirectives === void 0) typeDirectivesMap[typeName] = seenDirectives = Object.create(null);
			} else if (node.kind === _kinds.Kind.DIRECTIVE_DEFINITION || node.kind === _kinds.Kind.DIRECTIVE_EXTENSION) {
				const directiveName = node.name.value;
				seenDirectives = directiveDirectivesMap[directiveName];
				if (seenDirectives === void 0) directiveDirectivesMap[directiveName] = seenDirectives = Object.create(null);
			} else seenDirectives = Object.create(null);
			for (const directive of node.directives) {
				const directiveName = directive.name.value;
				if (uniqueDirectiveMap[directiveName]) {
					if (seenDirectives[directiveName]) context.reportError(new _GraphQLError.GraphQLError(`The directive "@${directiveName}" can only be used once at this location.`, { nodes: [seenDirectives[directiveName], directive] }));
					else seenDirectives[directiveName] = directive;
				}
			}
		} };
	}
}));
// node_modules/graphql/validation/rules/UniqueEnumValueNamesRule.js
var require_UniqueEnumValueNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueEnumValueNamesRule = UniqueEnumValueNamesRule;
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	function UniqueEnumValueNamesRule(context) {
		const schema = context.getSchema();
		const existingTypeMap = schema ? schema.getTypeMap() : Object.create(null);
		const knownValueNames = Object.create(null);
		return {
			EnumTypeDefinition: checkValueUniqueness,
			EnumTypeExtension: checkValueUniqueness
		};
		function checkValueUniqueness(node) {
			var _node$values;
			const typeName = node.name.value;
			if (!knownValueNames[typeName]) knownValueNames[typeName] = Object.create(null);
			/* c8 ignore next */
			const valueNodes = (_node$values = node.values) !== null && _node$values !== void 0 ? _node$values : [];
			const valueNames = knownValueNames[typeName];
			for (const valueDef of valueNodes) {
				const valueName = valueDef.name.value;
				const existingType = existingTypeMap[typeName];
				if ((0, _definition.isEnumType)(existingType) && existingType.getValue(valueName)) context.reportError(new _GraphQLError.GraphQLError(`Enum value "${typeName}.${valueName}" already exists in the schema. It cannot also be defined in this type extension.`, { nodes: valueDef.name }));
				else if (valueNames[valueName]) context.reportError(new _GraphQLError.GraphQLError(`Enum value "${typeName}.${valueName}" can only be defined once.`, { nodes: [valueNames[valueName], valueDef.name] }));
				else valueNames[valueName] = valueDef.name;
			}
			return false;
		}
	}
}));
// node_modules/graphql/validation/rules/UniqueFieldDefinitionNamesRule.js
var require_UniqueFieldDefinitionNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueFieldDefinitionNamesRule = UniqueFieldDefinitionNamesRule;
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	function UniqueFieldDefinitionNamesRule(context) {
		const schema = context.getSchema();
		const existingTypeMap = schema ? schema.getTypeMap() : Object.create(null);
		const knownFieldNames = Object.create(null);
		return {
			InputObjectTypeDefinition: checkFieldUniqueness,
			InputObjectTypeExtension: checkFieldUniqueness,
			InterfaceTypeDefinition: checkFieldUniqueness,
			InterfaceTypeExtension: checkFieldUniqueness,
			ObjectTypeDefinition: checkFieldUniqueness,
			ObjectTypeExtension: checkFieldUniqueness
		};
		function checkFieldUniqueness(node) {
			var _node$fields;
			const typeName = node.name.value;
			if (!knownFieldNames[typeName]) knownFieldNames[typeName] = Object.create(null);
			/* c8 ignore next */
			const fieldNodes = (_node$fields = node.fields) !== null && _node$fields !== void 0 ? _node$fields : [];
			const fieldNames = knownFieldNames[typeName];
			for (const fieldDef of fieldNodes) {
				const fieldName = fieldDef.name.value;
				if (hasField(existingTypeMap[typeName], fieldName)) context.reportError(new _GraphQLError.GraphQLError(`Field "${typeName}.${fieldName}" already exists in the schema. It cannot also be defined in this type extension.`, { nodes: fieldDef.name }));
				else if (fieldNames[fieldName]) context.reportError(new _GraphQLError.GraphQLError(`Field "${typeName}.${fieldName}" can only be defined once.`, { nodes: [fieldNames[fieldName], fieldDef.name] }));
				else fieldNames[fieldName] = fieldDef.name;
			}
			return false;
		}
	}
	function hasField(type, fieldName) {
		if ((0, _definition.isObjectType)(type) || (0, _definition.isInterfaceType)(type) || (0, _definition.isInputObjectType)(type)) return type.getFields()[fieldName] != null;
		return false;
	}
}));
// node_modules/graphql/validation/rules/UniqueFragmentNamesRule.js
var require_UniqueFragmentNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueFragmentNamesRule = UniqueFragmentNamesRule;
	var _GraphQLError = require_GraphQLError();
	function UniqueFragmentNamesRule(context) {
		const knownFragmentNames = Object.create(null);
		return {
			OperationDefinition: () => false,
			FragmentDefinition(node) {
				const fragmentName = node.name.value;
				if (knownFragmentNames[fragmentName]) context.reportError(new _GraphQLError.GraphQLError(`There can be only one fragment named "${fragmentName}".`, { nodes: [knownFragmentNames[fragmentName], node.name] }));
				else knownFragmentNames[fragmentName] = node.name;
				return false;
			}
		};
	}
}));
// node_modules/graphql/validation/rules/UniqueInputFieldNamesRule.js
var require_UniqueInputFieldNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueInputFieldNamesRule = UniqueInputFieldNamesRule;
	var _invariant = require_invariant();
	var _GraphQLError = require_GraphQLError();
	function UniqueInputFieldNamesRule(context) {
		const knownNameStack = [];
		let knownNames = Object.create(null);
		return {
			ObjectValue: {
				enter() {
					knownNameStack.push(knownNames);
					knownNames = Object.create(null);
				},
				leave() {
					const prevKnownNames = knownNameStack.pop();
					prevKnownNames || (0, _invariant.invariant)(false);
					knownNames = prevKnownNames;
				}
			},
			ObjectField(node) {
				const fieldName = node.name.value;
				if (knownNames[fieldName]) context.reportError(new _GraphQLError.GraphQLError(`There can be only one input field named "${fieldName}".`, { nodes: [knownNames[fieldName], node.name] }));
				else knownNames[fieldName] = node.name;
			}
		};
	}
}));
// node_modules/graphql/validation/rules/UniqueOperationNamesRule.js
var require_UniqueOperationNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueOperationNamesRule = UniqueOperationNamesRule;
	var _GraphQLError = require_GraphQLError();
	function UniqueOperationNamesRule(context) {
		const knownOperationNames = Object.create(null);
		return {
			OperationDefinition(node) {
				const operationName = node.name;
				if (operationName) {
					if (knownOperationNames[operationName.value]) context.reportError(new _GraphQLError.GraphQLError(`There can be only one operation named "${operationName.value}".`, { nodes: [knownOperationNames[operationName.value], operationName] }));
					else knownOperationNames[operationName.value] = operationName;
				}
				return false;
			},
			FragmentDefinition: () => false
		};
	}
}));
// node_modules/graphql/validation/rules/UniqueOperationTypesRule.js
var require_UniqueOperationTypesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueOperationTypesRule = UniqueOperationTypesRule;
	var _GraphQLError = require_GraphQLError();
	function UniqueOperationTypesRule(context) {
		const schema = context.getSchema();
		const definedOperationTypes = Object.create(null);
		const existingOperationTypes = schema ? {
			query: schema.getQueryType(),
			mutation: schema.getMutationType(),
			subscription: schema.getSubscriptionType()
		} : {};
		return {
			SchemaDefinition: checkOperationTypes,
			SchemaExtension: checkOperationTypes
		};
		function checkOperationTypes(node) {
			var _node$operationTypes;
			/* c8 ignore next */
			const operationTypesNodes = (_node$operationTypes = node.operationTypes) !== null && _node$operationTypes !== void 0 ? _node$operationTypes : [];
			for (const operationType of operationTypesNodes) {
				const operation = operationType.operation;
				const alreadyDefinedOperationType = definedOperationTypes[operation];
				if (existingOperationTypes[operation]) context.reportError(new _GraphQLError.GraphQLError(`Type for ${operation} already defined in the schema. It cannot be redefined.`, { nodes: operationType }));
				else if (alreadyDefinedOperationType) context.reportError(new _GraphQLError.GraphQLError(`There can be only one ${operation} type in schema.`, { nodes: [alreadyDefinedOperationType, operationType] }));
				else definedOperationTypes[operation] = operationType;
			}
			return false;
		}
	}
}));
// node_modules/graphql/validation/rules/UniqueTypeNamesRule.js
var require_UniqueTypeNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueTypeNamesRule = UniqueTypeNamesRule;
	var _GraphQLError = require_GraphQLError();
	function UniqueTypeNamesRule(context) {
		const knownTypeNames = Object.create(null);
		const schema = context.getSchema();
		return {
			ScalarTypeDefinition: checkTypeName,
			ObjectTypeDefinition: checkTypeName,
			InterfaceTypeDefinition: checkTypeName,
			UnionTypeDefinition: checkTypeName,
			EnumTypeDefinition: checkTypeName,
			InputObjectTypeDefinition: checkTypeName
		};
		function checkTypeName(node) {
			const typeName = node.name.value;
			if (schema !== null && schema !== void 0 && schema.getType(typeName)) {
				context.reportError(new _GraphQLError.GraphQLError(`Type "${typeName}" already exists in the schema. It cannot also be defined in this type definition.`, { nodes: node.name }));
				return;
			}
			if (knownTypeNames[typeName]) context.reportError(new _GraphQLError.GraphQLError(`There can be only one type named "${typeName}".`, { nodes: [knownTypeNames[typeName], node.name] }));
			else knownTypeNames[typeName] = node.name;
			return false;
		}
	}
}));
// node_modules/graphql/validation/rules/UniqueVariableNamesRule.js
var require_UniqueVariableNamesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UniqueVariableNamesRule = UniqueVariableNamesRule;
	var _groupBy = require_groupBy();
	var _GraphQLError = require_GraphQLError();
	function UniqueVariableNamesRule(context) {
		return { OperationDefinition(operationNode) {
			var _operationNode$variab;
			/* c8 ignore next */
			const variableDefinitions = (_operationNode$variab = operationNode.variableDefinitions) !== null && _operationNode$variab !== void 0 ? _operationNode$variab : [];
			const seenVariableDefinitions = (0, _groupBy.groupBy)(variableDefinitions, (node) => node.variable.name.value);
			for (const [variableName, variableNodes] of seenVariableDefinitions) if (variableNodes.length > 1) context.reportError(new _GraphQLError.GraphQLError(`There can be only one variable named "$${variableName}".`, { nodes: variableNodes.map((node) => node.variable.name) }));
		} };
	}
}));
// node_modules/graphql/validation/rules/ValuesOfCorrectTypeRule.js
var require_ValuesOfCorrectTypeRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ValuesOfCorrectTypeRule = ValuesOfCorrectTypeRule;
	var _didYouMean = require_didYouMean();
	var _inspect = require_inspect();
	var _keyMap = require_keyMap();
	var _suggestionList = require_suggestionList();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _printer = require_printer();
	var _definition = require_definition();
	function ValuesOfCorrectTypeRule(context) {
		return {
			ListValue(node) {
				const type = (0, _definition.getNullableType)(context.getParentInputType());
				if (!(0, _definition.isListType)(type)) {
					isValidValueNode(context, node);
					return false;
				}
			},
			ObjectValue(node) {
				const type = (0, _definition.getNamedType)(context.getInputType());
				if (!(0, _definition.isInputObjectType)(type)) {
					isValidValueNode(context, node);
					return false;
				}
				const fieldNodeMap = (0, _keyMap.keyMap)(node.fields, (field) => field.name.value);
				for (const fieldDef of Object.values(type.getFields())) if (!fieldNodeMap[fieldDef.name] && (0, _definition.isRequiredInputField)(fieldDef)) {
					const typeStr = (0, _inspect.inspect)(fieldDef.type);
					context.reportError(new _GraphQLError.GraphQLError(`Field "${type.name}.${fieldDef.name}" of required type "${typeStr}" was not provided.`, { nodes: node }));
				}
				if (type.isOneOf) validateOneOfInputObject(context, node, type, fieldNodeMap);
			},
			ObjectField(node) {
				const parentType = (0, _definition.getNamedType)(context.getParentInputType());
				if (!context.getInputType() && (0, _definition.isInputObjectType)(parentType)) {
					const suggestions = context.hideSuggestions ? [] : (0, _suggestionList.suggestionList)(node.name.value, Object.keys(parentType.getFields()));
					context.reportError(new _GraphQLError.GraphQLError(`Field "${node.name.value}" is not defined by type "${parentType.name}".` + (0, _didYouMean.didYouMean)(suggestions), { nodes: node }));
				}
			},
			NullValue(node) {
				const type = context.getInputType();
				if ((0, _definition.isNonNullType)(type)) context.reportError(new _GraphQLError.GraphQLError(`Expected value of type "${(0, _inspect.inspect)(type)}", found ${(0, _printer.printForError)(node)}.`, { nodes: node }));
			},
			EnumValue: (node) => isValidValueNode(context, node),
			IntValue: (node) => isValidValueNode(context, node),
			FloatValue: (node) => isValidValueNode(context, node),
			StringValue: (node) => isValidValueNode(context, node),
			BooleanValue: (node) => isValidValueNode(context, node)
		};
	}
	function isValidValueNode(context, node) {
		const locationType = context.getInputType();
		if (!locationType) return;
		const type = (0, _definition.getNamedType)(locationType);
		if (!(0, _definition.isLeafType)(type)) {
			const typeStr = (0, _inspect.inspect)(locationType);
			context.reportError(new _GraphQLError.GraphQLError(`Expected value of type "${typeStr}", found ${(0, _printer.printForError)(node)}.`, { nodes: node }));
			return;
		}
		try {
			if (((0, _definition.isEnumType)(type) ? type.parseLiteral(node, void 0, context.hideSuggestions) : type.parseLiteral(node, void 0)) === void 0) {
				const typeStr = (0, _inspect.inspect)(locationType);
				context.reportError(new _GraphQLError.GraphQLError(`Expected value of type "${typeStr}", found ${(0, _printer.printForError)(node)}.`, { nodes: node }));
			}
		} catch (error) {
			const typeStr = (0, _inspect.inspect)(locationType);
			if (error instanceof _GraphQLError.GraphQLError) context.reportError(error);
			else context.reportError(new _GraphQLError.GraphQLError(`Expected value of type "${typeStr}", found ${(0, _printer.printForError)(node)}; ` + error.message, {
				nodes: node,
				originalError: error
			}));
		}
	}
	function validateOneOfInputObject(context, node, type, fieldNodeMap) {
		var _fieldNodeMap$keys$;
		const keys = Object.keys(fieldNodeMap);
		if (keys.length !== 1) {
			context.reportError(new _GraphQLError.GraphQLError(`OneOf Input Object "${type.name}" must specify exactly one key.`, { nodes: [node] }));
			return;
		}
		const value = (_fieldNodeMap$keys$ = fieldNodeMap[keys[0]]) === null || _fieldNodeMap$keys$ === void 0 ? void 0 : _fieldNodeMap$keys$.value;
		if (!value || value.kind === _kinds.Kind.NULL) context.reportError(new _GraphQLError.GraphQLError(`Field "${type.name}.${keys[0]}" must be non-null.`, { nodes: [node] }));
	}
}));
// node_modules/graphql/validation/rules/VariablesAreInputTypesRule.js
var require_VariablesAreInputTypesRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.VariablesAreInputTypesRule = VariablesAreInputTypesRule;
	var _GraphQLError = require_GraphQLError();
	var _printer = require_printer();
	var _definition = require_definition();
	var _typeFromAST = require_typeFromAST();
	function VariablesAreInputTypesRule(context) {
		return { VariableDefinition(node) {
			const type = (0, _typeFromAST.typeFromAST)(context.getSchema(), node.type);
			if (type !== void 0 && !(0, _definition.isInputType)(type)) {
				const variableName = node.variable.name.value;
				const typeName = (0, _printer.print)(node.type);
				context.reportError(new _GraphQLError.GraphQLError(`Variable "$${variableName}" cannot be non-input type "${typeName}".`, { nodes: node.type }));
			}
		} };
	}
}));
// node_modules/graphql/validation/rules/VariablesInAllowedPositionRule.js
var require_VariablesInAllowedPositionRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.VariablesInAllowedPositionRule = VariablesInAllowedPositionRule;
	var _inspect = require_inspect();
	var _GraphQLError = require_GraphQLError();
	var _kinds = require_kinds();
	var _definition = require_definition();
	var _typeComparators = require_typeComparators();
	var _typeFromAST = require_typeFromAST();
	function VariablesInAllowedPositionRule(context) {
		let varDefMap = Object.create(null);
		return {
			OperationDefinition: {
				enter() {
					varDefMap = Object.create(null);
				},
				leave(operation) {
					const usages = context.getRecursiveVariableUsages(operation);
					for (const { node, type, defaultValue, parentType } of usages) {
						const varName = node.name.value;
						const varDef = varDefMap[varName];
						if (varDef && type) {
							const schema = context.getSchema();
							const varType = (0, _typeFromAST.typeFromAST)(schema, varDef.type);
							if (varType && !allowedVariableUsage(schema, varType, varDef.defaultValue, type, defaultValue)) {
								const varTypeStr = (0, _inspect.inspect)(varType);
								const typeStr = (0, _inspect.inspect)(type);
								context.reportError(new _GraphQLError.GraphQLError(`Variable "$${varName}" of type "${varTypeStr}" used in position expecting type "${typeStr}".`, { nodes: [varDef, node] }));
							}
							if ((0, _definition.isInputObjectType)(parentType) && parentType.isOneOf && (0, _definition.isNullableType)(varType)) context.reportError(new _GraphQLError.GraphQLError(`Variable "$${varName}" is of type "${varType}" but must be non-nullable to be used for OneOf Input Object "${parentType}".`, { nodes: [varDef, node] }));
						}
					}
				}
			},
			VariableDefinition(node) {
				varDefMap[node.variable.name.value] = node;
			}
		};
	}
	function allowedVariableUsage(schema, varType, varDefaultValue, locationType, locationDefaultValue) {
		if ((0, _definition.isNonNullType)(locationType) && !(0, _definition.isNonNullType)(varType)) {
			if (!(varDefaultValue != null && varDefaultValue.kind !== _kinds.Kind.NULL) && !(locationDefaultValue !== void 0)) return false;
			const nullableLocationType = locationType.ofType;
			return (0, _typeComparators.isTypeSubTypeOf)(schema, varType, nullableLocationType);
		}
		return (0, _typeComparators.isTypeSubTypeOf)(schema, varType, locationType);
	}
}));
// node_modules/graphql/validation/specifiedRules.js
var require_specifiedRules = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.specifiedSDLRules = exports.specifiedRules = exports.recommendedRules = void 0;
	var _ExecutableDefinitionsRule = require_ExecutableDefinitionsRule();
	var _FieldsOnCorrectTypeRule = require_FieldsOnCorrectTypeRule();
	var _FragmentsOnCompositeTypesRule = require_FragmentsOnCompositeTypesRule();
	var _KnownArgumentNamesRule = require_KnownArgumentNamesRule();
	var _KnownDirectivesRule = require_KnownDirectivesRule();
	var _KnownFragmentNamesRule = require_KnownFragmentNamesRule();
	var _KnownTypeNamesRule = require_KnownTypeNamesRule();
	var _LoneAnonymousOperationRule = require_LoneAnonymousOperationRule();
	var _LoneSchemaDefinitionRule = require_LoneSchemaDefinitionRule();
	var _MaxIntrospectionDepthRule = require_MaxIntrospectionDepthRule();
	var _NoFragmentCyclesRule = require_NoFragmentCyclesRule();
	var _NoUndefinedVariablesRule = require_NoUndefinedVariablesRule();
	var _NoUnusedFragmentsRule = require_NoUnusedFragmentsRule();
	var _NoUnusedVariablesRule = require_NoUnusedVariablesRule();
	var _OverlappingFieldsCanBeMergedRule = require_OverlappingFieldsCanBeMergedRule();
	var _PossibleFragmentSpreadsRule = require_PossibleFragmentSpreadsRule();
	var _PossibleTypeExtensionsRule = require_PossibleTypeExtensionsRule();
	var _ProvidedRequiredArgumentsRule = require_ProvidedRequiredArgumentsRule();
	var _ScalarLeafsRule = require_ScalarLeafsRule();
	var _SingleFieldSubscriptionsRule = require_SingleFieldSubscriptionsRule();
	var _UniqueArgumentDefinitionNamesRule = require_UniqueArgumentDefinitionNamesRule();
	var _UniqueArgumentNamesRule = require_UniqueArgumentNamesRule();
	var _UniqueDirectiveNamesRule = require_UniqueDirectiveNamesRule();
	var _UniqueDirectivesPerLocationRule = require_UniqueDirectivesPerLocationRule();
	var _UniqueEnumValueNamesRule = require_UniqueEnumValueNamesRule();
	var _UniqueFieldDefinitionNamesRule = require_UniqueFieldDefinitionNamesRule();
	var _UniqueFragmentNamesRule = require_UniqueFragmentNamesRule();
	var _UniqueInputFieldNamesRule = require_UniqueInputFieldNamesRule();
	var _UniqueOperationNamesRule = require_UniqueOperationNamesRule();
	var _UniqueOperationTypesRule = require_UniqueOperationTypesRule();
	var _UniqueTypeNamesRule = require_UniqueTypeNamesRule();
	var _UniqueVariableNamesRule = require_UniqueVariableNamesRule();
	var _ValuesOfCorrectTypeRule = require_ValuesOfCorrectTypeRule();
	var _VariablesAreInputTypesRule = require_VariablesAreInputTypesRule();
	var _VariablesInAllowedPositionRule = require_VariablesInAllowedPositionRule();
	const recommendedRules = Object.freeze([_MaxIntrospectionDepthRule.MaxIntrospectionDepthRule]);
	exports.recommendedRules = recommendedRules;
	exports.specifiedRules = Object.freeze([
		_ExecutableDefinitionsRule.ExecutableDefinitionsRule,
		_UniqueOperationNamesRule.UniqueOperationNamesRule,
		_LoneAnonymousOperationRule.LoneAnonymousOperationRule,
		_SingleFieldSubscriptionsRule.SingleFieldSubscriptionsRule,
		_KnownTypeNamesRule.KnownTypeNamesRule,
		_FragmentsOnCompositeTypesRule.FragmentsOnCompositeTypesRule,
		_VariablesAreInputTypesRule.VariablesAreInputTypesRule,
		_ScalarLeafsRule.ScalarLeafsRule,
		_FieldsOnCorrectTypeRule.FieldsOnCorrectTypeRule,
		_UniqueFragmentNamesRule.UniqueFragmentNamesRule,
		_KnownFragmentNamesRule.KnownFragmentNamesRule,
		_NoUnusedFragmentsRule.NoUnusedFragmentsRule,
		_PossibleFragmentSpreadsRule.PossibleFragmentSpreadsRule,
		_NoFragmentCyclesRule.NoFragmentCyclesRule,
		_UniqueVariableNamesRule.UniqueVariableNamesRule,
		_NoUndefinedVariablesRule.NoUndefinedVariablesRule,
		_NoUnusedVariablesRule.NoUnusedVariablesRule,
		_KnownDirectivesRule.KnownDirectivesRule,
		_UniqueDirectivesPerLocationRule.UniqueDirectivesPerLocationRule,
		_KnownArgumentNamesRule.KnownArgumentNamesRule,
		_UniqueArgumentNamesRule.UniqueArgumentNamesRule,
		_ValuesOfCorrectTypeRule.ValuesOfCorrectTypeRule,
		_ProvidedRequiredArgumentsRule.ProvidedRequiredArgumentsRule,
		_VariablesInAllowedPositionRule.VariablesInAllowedPositionRule,
		_OverlappingFieldsCanBeMergedRule.OverlappingFieldsCanBeMergedRule,
		_UniqueInputFieldNamesRule.UniqueInputFieldNamesRule,
		...recommendedRules
	]);
	exports.specifiedSDLRules = Object.freeze([
		_LoneSchemaDefinitionRule.LoneSchemaDefinitionRule,
		_UniqueOperationTypesRule.UniqueOperationTypesRule,
		_UniqueTypeNamesRule.UniqueTypeNamesRule,
		_UniqueEnumValueNamesRule.UniqueEnumValueNamesRule,
		_UniqueFieldDefinitionNamesRule.UniqueFieldDefinitionNamesRule,
		_UniqueArgumentDefinitionNamesRule.UniqueArgumentDefinitionNamesRule,
		_UniqueDirectiveNamesRule.UniqueDirectiveNamesRule,
		_KnownTypeNamesRule.KnownTypeNamesRule,
		_KnownDirectivesRule.KnownDirectivesRule,
		_UniqueDirectivesPerLocationRule.UniqueDirectivesPerLocationRule,
		_PossibleTypeExtensionsRule.PossibleTypeExtensionsRule,
		_KnownArgumentNamesRule.KnownArgumentNamesOnDirectivesRule,
		_UniqueArgumentNamesRule.UniqueArgumentNamesRule,
		_UniqueInputFieldNamesRule.UniqueInputFieldNamesRule,
		_ProvidedRequiredArgumentsRule.ProvidedRequiredArgumentsOnDirectivesRule
	]);
}));
// node_modules/graphql/jsutils/SetMap.js
var require_SetMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SetMap = void 0;
	var SetMap = class {
		constructor() {
			this._entries = /* @__PURE__ */ new Map();
			this._memberIds = /* @__PURE__ */ new Map();
			this._nextMemberId = 0;
		}
		get(members) {
			return this._entries.get(this._key(members));
		}
		set(members, value) {
			this._entries.set(this._key(members), value);
		}
		_key(members) {
			const ids = [];
			for (const member of members) {
				let id = this._memberIds.get(member);
				if (id === void 0) {
					id = this._nextMemberId++;
					this._memberIds.set(member, id);
				}
				ids.push(id);
			}
			ids.sort((id1, id2) => id1 - id2);
			return ids.join(",");
		}
	};
	exports.SetMap = SetMap;
}));
// node_modules/graphql/validation/ValidationContext.js
var require_ValidationContext = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ValidationContext = exports.SDLValidationContext = exports.ASTValidationContext = void 0;
	var _SetMap = require_SetMap();
	var _kinds = require_kinds();
	var _visitor = require_visitor();
	var _TypeInfo = require_TypeInfo();
	var _validationAbortedError = require_validationAbortedError();
	var ASTValidationContext = class {
		_remainingFragmentWork = 5e4;
		constructor(ast, onError) {
			this._ast = ast;
			this._fragments = void 0;
			this._fragmentSpreads = /* @__PURE__ */ new Map();
			this._recursivelyReferencedFragments = new _SetMap.SetMap();
			this._onError = onError;
		}
		get [Symbol.toStringTag]() {
			return "ASTValidationContext";
		}
		reportError(error) {
			this._onError(error);
		}
		getDocument() {
			return this._ast;
		}
		getFragment(name) {
			let fragments;
			if (this._fragments) fragments = this._fragments;
			else {
				fragments = Object.create(null);
				for (const defNode of this.getDocument().definitions) if (defNode.kind === _kinds.Kind.FRAGMENT_DEFINITION) fragments[defNode.name.value] = defNode;
				this._fragments = fragments;
			}
			return fragments[name];
		}
		getFragmentSpreads(node) {
			let spreads = this._fragmentSpreads.get(node);
			if (!spreads) {
				spreads = [];
				const setsToVisit = [node];
				let set;
				while (set = setsToVisit.pop()) for (const selection of set.selections) if (selection.kind === _kinds.Kind.FRAGMENT_SPREAD) spreads.push(selection);
				else if (selection.selectionSet) setsToVisit.push(selection.selectionSet);
				this._fragmentSpreads.set(node, spreads);
			}
			return spreads;
		}
		getRecursivelyReferencedFragments(operation) {
			return this.getRecursivelyReferencedFragmentsForOperations([operation]);
		}
		getRecursivelyReferencedFragmentsForOperations(operations) {
			const fragmentNames = new Set(operations.flatMap(({ selectionSet }) => this.getFragmentSpreads(selectionSet).map(({ name }) => name.value)));
			let fragments = this._recursivelyReferencedFragments.get(fragmentNames);
			if (!fragments) {
				fragments = [];
				this.spendFragmentWork(fragmentNames.size);
				const collectedNames = new Set(fragmentNames);
				for (const fragName of collectedNames) {
					const fragment = this.getFragment(fragName);
					if (fragment) {
						fragments.push(fragment);
						const spreads = this.getFragmentSpreads(fragment.selectionSet);
						this.spendFragmentWork(spreads.length);
						for (const spread of spreads) collectedNames.add(spread.name.value);
					}
				}
				this._recursivelyReferencedFragments.set(fragmentNames, fragments);
			}
			return fragments;
		}
		spendFragmentWork(cost) {
			this._remainingFragmentWork -= cost;
			/* c8 ignore next 3 */
			if (this._remainingFragmentWork < 0) throw _validationAbortedError.validationAbortedError;
		}
	};
	exports.ASTValidationContext = ASTValidationContext;
	var SDLValidationContext = class extends ASTValidationContext {
		constructor(ast, schema, onError) {
			super(ast, onError);
			this._schema = schema;
		}
		get hideSuggestions() {
			return false;
		}
		get [Symbol.toStringTag]() {
			return "SDLValidationContext";
		}
		getSchema() {
			return this._schema;
		}
	};
	exports.SDLValidationContext = SDLValidationContext;
	var ValidationContext = class extends ASTValidationContext {
		constructor(schema, ast, typeInfo, onError, hideSuggestions) {
			super(ast, onError);
			this._hideSuggestions = hideSuggestions !== null && hideSuggestions !== void 0 ? hideSuggestions : false;
			this._schema = schema;
			this._typeInfo = typeInfo;
			this._variableUsages = /* @__PURE__ */ new Map();
			this._recursiveVariableUsages = /* @__PURE__ */ new Map();
		}
		get hideSuggestions() {
			return this._hideSuggestions;
		}
		get [Symbol.toStringTag]() {
			return "ValidationContext";
		}
		getSchema() {
			return this._schema;
		}
		getVariableUsages(node) {
			let usages = this._variableUsages.get(node);
			if (!usages) {
				const newUsages = [];
				const typeInfo = new _TypeInfo.TypeInfo(this._schema);
				(0, _visitor.visit)(node, (0, _TypeInfo.visitWithTypeInfo)(typeInfo, {
					VariableDefinition: () => false,
					Variable(variable) {
						newUsages.push({
							node: variable,
							type: typeInfo.getInputType(),
							defaultValue: typeInfo.getDefaultValue(),
							parentType: typeInfo.getParentInputType()
						});
					}
				}));
				usages = newUsages;
				this._variableUsages.set(node, usages);
			}
			return usages;
		}
		getRecursiveVariableUsages(operation) {
			let usages = this._recursiveVariableUsages.get(operation);
			if (!usages) {
				const fragments = this.getRecursivelyReferencedFragments(operation);
				let fragmentUsages = this._recursiveVariableUsages.get(fragments);
				if (!fragmentUsages) {
					this.spendFragmentWork(fragments.length);
					fragmentUsages = fragments.flatMap((frag) => {
						const localUsages = this.getVariableUsages(frag);
						this.spendFragmentWork(localUsages.length);
						return localUsages;
					});
					this._recursiveVariableUsages.set(fragments, fragmentUsages);
				}
				this.spendFragmentWork(fragmentUsages.length);
				usages = this.getVariableUsages(operation).concat(fragmentUsages);
				this._recursiveVariableUsages.set(operation, usages);
			}
			return usages;
		}
		getType() {
			return this._typeInfo.getType();
		}
		getParentType() {
			return this._typeInfo.getParentType();
		}
		getInputType() {
			return this._typeInfo.getInputType();
		}
		getParentInputType() {
			return this._typeInfo.getParentInputType();
		}
		getFieldDef() {
			return this._typeInfo.getFieldDef();
		}
		getDirective() {
			return this._typeInfo.getDirective();
		}
		getArgument() {
			return this._typeInfo.getArgument();
		}
		getEnumValue() {
			return this._typeInfo.getEnumValue();
		}
	};
	exports.ValidationContext = ValidationContext;
}));
// node_modules/graphql/validation/validate.js
var require_validate = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assertValidSDL = assertValidSDL;
	exports.assertValidSDLExtension = assertValidSDLExtension;
	exports.validate = validate;
	exports.validateSDL = validateSDL;
	var _devAssert = require_devAssert();
	var _mapValue = require_mapValue();
	var _GraphQLError = require_GraphQLError();
	var _ast = require_ast();
	var _visitor = require_visitor();
	var _validate = require_validate$1();
	var _TypeInfo = require_TypeInfo();
	var _specifiedRules = require_specifiedRules();
	var _validationAbortedError = require_validationAbortedError();
	var _ValidationContext = require_ValidationContext();
	const QueryDocumentKeysToValidate = (0, _mapValue.mapValue)(_ast.QueryDocumentKeys, (keys) => keys.filter((key) => key !== "description"));
	function validate(schema, documentAST, rules = _specifiedRules.specifiedRules, options, typeInfo = new _TypeInfo.TypeInfo(schema)) {
		var _options$maxErrors, _options$hideSuggesti;
		const maxErrors = (_options$maxErrors = options === null || options === void 0 ? void 0 : options.maxErrors) !== null && _options$maxErrors !== void 0 ? _options$maxErrors : 100;
		const hideSuggestions = (_options$hideSuggesti = options === null || options === void 0 ? void 0 : options.hideSuggestions) !== null && _options$hideSuggesti !== void 0 ? _options$hideSuggesti : false;
		documentAST || (0, _devAssert.devAssert)(false, "Must provide document.");
		(0, _validate.assertValidSchema)(schema);
		const abortObj = Object.freeze({});
		const errors = [];
		const context = new _ValidationContext.ValidationContext(schema, documentAST, typeInfo, (error) => {
			if (errors.length >= maxErrors) {
				errors.push(new _GraphQLError.GraphQLError("Too many validation errors, error limit reached. Validation aborted."));
				throw abortObj;
			}
			errors.push(error);
		}, hideSuggestions);
		const visitor = (0, _visitor.visitInParallel)(rules.map((rule) => rule(context)));
		try {
			(0, _visitor.visit)(documentAST, (0, _TypeInfo.visitWithTypeInfo)(typeInfo, visitor), QueryDocumentKeysToValidate);
		} catch (e) {
			if (e === _validationAbortedError.validationAbortedError) errors.push(_validationAbortedError.validationAbortedError);
			else if (e !== abortObj) throw e;
		}
		return errors;
	}
	function validateSDL(documentAST, schemaToExtend, rules = _specifiedRules.specifiedSDLRules) {
		const errors = [];
		const context = new _ValidationContext.SDLValidationContext(documentAST, schemaToExtend, (error) => {
			errors.push(error);
		});
		const visitors = rules.map((rule) => rule(context));
		(0, _visitor.visit)(documentAST, (0, _visitor.visitInParallel)(visitors));
		return errors;
	}
	function assertValidSDL(documentAST) {
		const errors = validateSDL(documentAST);
		if (errors.length !== 0) throw new Error(errors.map((error) => error.message).join("\n\n"));
	}
	function assertValidSDLExtension(documentAST, schema) {
		const errors = validateSDL(documentAST, schema);
		if (errors.length !== 0) throw new Error(errors.map((error) => error.message).join("\n\n"));
	}
}));
// node_modules/graphql/jsutils/memoize3.js
var require_memoize3 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.memoize3 = memoize3;
	function memoize3(fn) {
		let cache0;
		return function memoized(a1, a2, a3) {
			if (cache0 === void 0) cache0 = /* @__PURE__ */ new WeakMap();
			let cache1 = cache0.get(a1);
			if (cache1 === void 0) {
				cache1 = /* @__PURE__ */ new WeakMap();
				cache0.set(a1, cache1);
			}
			let cache2 = cache1.get(a2);
			if (cache2 === void 0) {
				cache2 = /* @__PURE__ */ new WeakMap();
				cache1.set(a2, cache2);
			}
			let fnResult = cache2.get(a3);
			if (fnResult === void 0) {
				fnResult = fn(a1, a2, a3);
				cache2.set(a3, fnResult);
			}
			return fnResult;
		};
	}
}));
// node_modules/graphql/jsutils/promiseForObject.js
var require_promiseForObject = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.promiseForObject = promiseForObject;
	function promiseForObject(object) {
		return Promise.all(Object.values(object)).then((resolvedValues) => {
			const resolvedObject = Object.create(null);
			for (const [i, key] of Object.keys(object).entries()) resolvedObject[key] = resolvedValues[i];
			return resolvedObject;
		});
	}
}));
// node_modules/graphql/jsutils/promiseReduce.js
var require_promiseReduce = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.promiseReduce = promiseReduce;
	var _isPromise = require_isPromise();
	function promiseReduce(values, callbackFn, initialValue) {
		let accumulator = initialValue;
		for (const value of values) accumulator = (0, _isPromise.isPromise)(accumulator) ? accumulator.then((resolved) => callbackFn(resolved, value)) : callbackFn(accumulator, value);
		return accumulator;
	}
}));
// node_modules/graphql/jsutils/toError.js
var require_toError = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.toError = toError;
	var _inspect = require_inspect();
	function toError(thrownValue) {
		return thrownValue instanceof Error ? thrownValue : new NonErrorThrown(thrownValue);
	}
	var NonErrorThrown = class extends Error {
		constructor(thrownValue) {
			super("Unexpected error value: " + (0, _inspect.inspect)(thrownValue));
			this.name = "NonErrorThrown";
			this.thrownValue = thrownValue;
		}
	};
}));
// node_modules/graphql/error/locatedError.js
var require_locatedError = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.locatedError = locatedError;
	var _toError = require_toError();
	var _GraphQLError = require_GraphQLError();
	function locatedError(rawOriginalError, nodes, path) {
		var _nodes;
		const originalError = (0, _toError.toError)(rawOriginalError);
		if (isLocatedGraphQLError(originalError)) return originalError;
		return new _GraphQLError.GraphQLError(originalError.message, {
			nodes: (_nodes = originalError.nodes) !== null && _nodes !== void 0 ? _nodes : nodes,
			source: originalError.source,
			positions: originalError.positions,
			path,
			originalError
		});
	}
	function isLocatedGraphQLError(error) {
		return Array.isArray(error.path);
	}
}));
// node_modules/graphql/execution/execute.js
var require_execute = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assertValidExecutionArguments = assertValidExecutionArguments;
	exports.buildExecutionContext = buildExecutionContext;
	exports.buildResolveInfo = buildResolveInfo;
	exports.defaultTypeResolver = exports.defaultFieldResolver = void 0;
	exports.execute = execute;
	exports.executeSync = executeSync;
	exports.getFieldDef = getFieldDef;
	var _devAssert = require_devAssert();
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _isIterableObject = require_isIterableObject();
	var _isObjectLike = require_isObjectLike();
	var _isPromise = require_isPromise();
	var _memoize = require_memoize3();
	var _Path = require_Path();
	var _promiseForObject = require_promiseForObject();
	var _promiseReduce = require_promiseReduce();
	var _GraphQLError = require_GraphQLError();
	var _locatedError = require_locatedError();
	var _ast = require_ast();
	var _kinds = require_kinds();
	var _definition = require_definition();
	var _introspection = require_introspection();
	var _validate = require_validate$1();
	var _collectFields = require_collectFields();
	var _values = require_values();
	const collectSubfields = (0, _memoize.memoize3)((exeContext, returnType, fieldNodes) => (0, _collectFields.collectSubfields)(exeContext.schema, exeContext.fragments, exeContext.variableValues, returnType, fieldNodes));
	var CollectedErrors = class {
		constructor() {
			this._errorPositions = /* @__PURE__ */ new Set();
			this._errors = [];
		}
		get errors() {
			return this._errors;
		}
		add(error, path) {
			if (this._hasNulledPosition(path)) return;
			this._errorPositions.add(path);
			this._errors.push(error);
		}
		_hasNulledPosition(startPath) {
			let path = startPath;
			while (path !== void 0) {
				if (this._errorPositions.has(path)) return true;
				path = path.prev;
			}
			return this._errorPositions.has(void 0);
		}
	};
	function execute(args) {
		arguments.length < 2 || (0, _devAssert.devAssert)(false, "graphql@16 dropped long-deprecated support for positional arguments, please pass an object instead.");
		const { schema, document, variableValues, rootValue } = args;
		assertValidExecutionArguments(schema, document, variableValues);
		const exeContext = buildExecutionContext(args);
		if (!("schema" in exeContext)) return { errors: exeContext };
		try {
			const { operation } = exeContext;
			const result = executeOperation(exeContext, operation, rootValue);
			if ((0, _isPromise.isPromise)(result)) return result.then((data) => buildResponse(data, exeContext.collectedErrors.errors), (error) => {
				exeContext.collectedErrors.add(error, void 0);
				return buildResponse(null, exeContext.collectedErrors.errors);
			});
			return buildResponse(result, exeContext.collectedErrors.errors);
		} catch (error) {
			exeContext.collectedErrors.add(error, void 0);
			return buildResponse(null, exeContext.collectedErrors.errors);
		}
	}
	function executeSync(args) {
		const result = execute(args);
		if ((0, _isPromise.isPromise)(result)) throw new Error("GraphQL execution failed to complete synchronously.");
		return result;
	}
	function buildResponse(data, errors) {
		return errors.length === 0 ? { data } : {
			errors,
			data
		};
	}
	function assertValidExecutionArguments(schema, document, rawVariableValues) {
		document || (0, _devAssert.devAssert)(false, "Must provide document.");
		(0, _validate.assertValidSchema)(schema);
		rawVariableValues == null || (0, _isObjectLike.isObjectLike)(rawVariableValues) || (0, _devAssert.devAssert)(false, "Variables must be provided as an Object where each property is a variable value. Perhaps look to see if an unparsed JSON string was provided.");
	}
	function buildExecutionContext(args) {
		var _definition$name, _operation$variableDe, _options$maxCoercionE, _args$hideSuggestions;
		const { schema, document, rootValue, contextValue, variableValues: rawVariableValues, operationName, fieldResolver, typeResolver, subscribeFieldResolver, options } = args;
		let operation;
		const fragments = Object.create(null);
		for (const definition of document.definitions) switch (definition.kind) {
			case _kinds.Kind.OPERATION_DEFINITION:
				if (operationName == null) {
					if (operation !== void 0) return [new _GraphQLError.GraphQLError("Must provide operation name if query contains multiple operations.")];
					operation = definition;
				} else if (((_definition$name = definition.name) === null || _definition$name === void 0 ? void 0 : _definition$name.value) === operationName) operation = definition;
				break;
			case _kinds.Kind.FRAGMENT_DEFINITION: fragments[definition.name.value] = definition;
		}
		if (!operation) {
			if (operationName != null) return [new _GraphQLError.GraphQLError(`Unknown operation named "${operationName}".`)];
			return [new _GraphQLError.GraphQLError("Must provide an operation.")];
		}
		/* c8 ignore next */
		const variableDefinitions = (_operation$variableDe = operation.variableDefinitions) !== null && _operation$variableDe !== void 0 ? _operation$variableDe : [];
		const coercedVariableValues = (0, _values.getVariableValues)(schema, variableDefinitions, rawVariableValues !== null && rawVariableValues !== void 0 ? rawVariableValues : {}, {
			maxErrors: (_options$maxCoercionE = options === null || options === void 0 ? void 0 : options.maxCoercionErrors) !== null && _options$maxCoercionE !== void 0 ? _options$maxCoercionE : 50,
			hideSuggestions: (_args$hideSuggestions = args.hideSuggestions) !== null && _args$hideSuggestions !== void 0 ? _args$hideSuggestions : false
		});
		if (coercedVariableValues.errors) return coercedVariableValues.errors;
		return {
			schema,
			fragments,
			rootValue,
			contextValue,
			operation,
			variableValues: coercedVariableValues.coerced,
			fieldResolver: fieldResolver !== null && fieldResolver !== void 0 ? fieldResolver : defaultFieldResolver,
			typeResolver: typeResolver !== null && typeResolver !== void 0 ? typeResolver : defaultTypeResolver,
			subscribeFieldResolver: subscribeFieldResolver !== null && subscribeFieldResolver !== void 0 ? subscribeFieldResolver : defaultFieldResolver,
			collectedErrors: new CollectedErrors()
		};
	}
	function executeOperation(exeContext, operation, rootValue) {
		const rootType = exeContext.schema.getRootType(operation.operation);
		if (rootType == null) throw new _GraphQLError.GraphQLError(`Schema is not configured to execute ${operation.operation} operation.`, { nodes: operation });
		const rootFields = (0, _collectFields.collectFields)(exeContext.schema, exeContext.fragments, exeContext.variableValues, rootType, operation.selectionSet);
		const path = void 0;
		switch (operation.operation) {
			case _ast.OperationTypeNode.QUERY: return executeFields(exeContext, rootType, rootValue, path, rootFields);
			case _ast.OperationTypeNode.MUTATION: return executeFieldsSerially(exeContext, rootType, rootValue, path, rootFields);
			case _ast.OperationTypeNode.SUBSCRIPTION: return executeFields(exeContext, rootType, rootValue, path, rootFields);
		}
	}
	function executeFieldsSerially(exeContext, parentType, sourceValue, path, fields) {
		return (0, _promiseReduce.promiseReduce)(fields.entries(), (results, [responseName, fieldNodes]) => {
			const result = executeField(exeContext, parentType, sourceValue, fieldNodes, (0, _Path.addPath)(path, responseName, parentType.name));
			if (result === void 0) return results;
			if ((0, _isPromise.isPromise)(result)) return result.then((resolvedResult) => {
				results[responseName] = resolvedResult;
				return results;
			});
			results[responseName] = result;
			return results;
		}, Object.create(null));
	}
	function executeFields(exeContext, parentType, sourceValue, path, fields) {
		const results = Object.create(null);
		let containsPromise = false;
		try {
			for (const [responseName, fieldNodes] of fields.entries()) {
				const result = executeField(exeContext, parentType, sourceValue, fieldNodes, (0, _Path.addPath)(path, responseName, parentType.name));
				if (result !== void 0) {
					results[responseName] = result;
					if ((0, _isPromise.isPromise)(result)) containsPromise = true;
				}
			}
		} catch (error) {
			if (containsPromise) return (0, _promiseForObject.promiseForObject)(results).finally(() => {
				throw error;
			});
			throw error;
		}
		if (!containsPromise) return results;
		return (0, _promiseForObject.promiseForObject)(results);
	}
	function executeField(exeContext, parentType, source, fieldNodes, path) {
		var _fieldDef$resolve;
		const fieldDef = getFieldDef(exeContext.schema, parentType, fieldNodes[0]);
		if (!fieldDef) return;
		const returnType = fieldDef.type;
		const resolveFn = (_fieldDef$resolve = fieldDef.resolve) !== null && _fieldDef$resolve !== void 0 ? _fieldDef$resolve : exeContext.fieldResolver;
		const info = buildResolveInfo(exeContext, fieldDef, fieldNodes, parentType, path);
		try {
			const args = (0, _values.getArgumentValues)(fieldDef, fieldNodes[0], exeContext.variableValues);
			const contextValue = exeContext.contextValue;
			const result = resolveFn(source, args, contextValue, info);
			let completed;
			if ((0, _isPromise.isPromise)(result)) completed = result.then((resolved) => completeValue(exeContext, returnType, fieldNodes, info, path, resolved));
			else completed = completeValue(exeContext, returnType, fieldNodes, info, path, result);
			if ((0, _isPromise.isPromise)(completed)) return completed.then(void 0, (rawError) => {
				return handleFieldError((0, _locatedError.locatedError)(rawError, fieldNodes, (0, _Path.pathToArray)(path)), returnType, path, exeContext);
			});
			return completed;
		} catch (rawError) {
			return handleFieldError((0, _locatedError.locatedError)(rawError, fieldNodes, (0, _Path.pathToArray)(path)), returnType, path, exeContext);
		}
	}
	function buildResolveInfo(exeContext, fieldDef, fieldNodes, parentType, path) {
		return {
			fieldName: fieldDef.name,
			fieldNodes,
			returnType: fieldDef.type,
			parentType,
			path,
			schema: exeContext.schema,
			fragments: exeContext.fragments,
			rootValue: exeContext.rootValue,
			operation: exeContext.operation,
			variableValues: exeContext.variableValues
		};
	}
	function handleFieldError(error, returnType, path, exeContext) {
		if ((0, _definition.isNonNullType)(returnType)) throw error;
		exeContext.collectedErrors.add(error, path);
		return null;
	}
	function completeValue(exeContext, returnType, fieldNodes, info, path, result) {
		if (result instanceof Error) throw result;
		if ((0, _definition.isNonNullType)(returnType)) {
			const completed = completeValue(exeContext, returnType.ofType, fieldNodes, info, path, result);
			if (completed === null) throw new Error(`Cannot return null for non-nullable field ${info.parentType.name}.${info.fieldName}.`);
			return completed;
		}
		if (result == null) return null;
		if ((0, _definition.isListType)(returnType)) return completeListValue(exeContext, returnType, fieldNodes, info, path, result);
		if ((0, _definition.isLeafType)(returnType)) return completeLeafValue(returnType, result);
		if ((0, _definition.isAbstractType)(returnType)) return completeAbstractValue(exeContext, returnType, fieldNodes, info, path, result);
		if ((0, _definition.isObjectType)(returnType)) return completeObjectValue(exeContext, returnType, fieldNodes, info, path, result);
		/* c8 ignore next 6 */
		(0, _invariant.invariant)(false, "Cannot complete value of unexpected output type: " + (0, _inspect.inspect)(returnType));
	}
	function completeListValue(exeContext, returnType, fieldNodes, info, path, result) {
		if (!(0, _isIterableObject.isIterableObject)(result)) throw new _GraphQLError.GraphQLError(`Expected Iterable, but did not find one for field "${info.parentType.name}.${info.fieldName}".`);
		const itemType = returnType.ofType;
		let containsPromise = false;
		const completedResults = Array.from(result, (item, index) => {
			const itemPath = (0, _Path.addPath)(path, index, void 0);
			try {
				let completedItem;
				if ((0, _isPromise.isPromise)(item)) completedItem = item.then((resolved) => completeValue(exeContext, itemType, fieldNodes, info, itemPath, resolved));
				else completedItem = completeValue(exeContext, itemType, fieldNodes, info, itemPath, item);
				if ((0, _isPromise.isPromise)(completedItem)) {
					containsPromise = true;
					return completedItem.then(void 0, (rawError) => {
						return handleFieldError((0, _locatedError.locatedError)(rawError, fieldNodes, (0, _Path.pathToArray)(itemPath)), itemType, itemPath, exeContext);
					});
				}
				return completedItem;
			} catch (rawError) {
				return handleFieldError((0, _locatedError.locatedError)(rawError, fieldNodes, (0, _Path.pathToArray)(itemPath)), itemType, itemPath, exeContext);
			}
		});
		return containsPromise ? Promise.all(completedResults) : completedResults;
	}
	function completeLeafValue(returnType, result) {
		const serializedResult = returnType.serialize(result);
		if (serializedResult == null) throw new Error(`Expected \`${(0, _inspect.inspect)(returnType)}.serialize(${(0, _inspect.inspect)(result)})\` to return non-nullable value, returned: ${(0, _inspect.inspect)(serializedResult)}`);
		return serializedResult;
	}
	function completeAbstractValue(exeContext, returnType, fieldNodes, info, path, result) {
		var _returnType$resolveTy;
		const resolveTypeFn = (_returnType$resolveTy = returnType.resolveType) !== null && _returnType$resolveTy !== void 0 ? _returnType$resolveTy : exeContext.typeResolver;
		const contextValue = exeContext.contextValue;
		const runtimeType = resolveTypeFn(result, contextValue, info, returnType);
		if ((0, _isPromise.isPromise)(runtimeType)) return runtimeType.then((resolvedRuntimeType) => completeObjectValue(exeContext, ensureValidRuntimeType(resolvedRuntimeType, exeContext, returnType, fieldNodes, info, result), fieldNodes, info, path, result));
		return completeObjectValue(exeContext, ensureValidRuntimeType(runtimeType, exeContext, returnType, fieldNodes, info, result), fieldNodes, info, path, result);
	}
	function ensureValidRuntimeType(runtimeTypeName, exeContext, returnType, fieldNodes, info, result) {
		if (runtimeTypeName == null) throw new _GraphQLError.GraphQLError(`Abstract type "${returnType.name}" must resolve to an Object type at runtime for field "${info.parentType.name}.${info.fieldName}". Either the "${returnType.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`, fieldNodes);
		if ((0, _definition.isObjectType)(runtimeTypeName)) throw new _GraphQLError.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.");
		if (typeof runtimeTypeName !== "string") throw new _GraphQLError.GraphQLError(`Abstract type "${returnType.name}" must resolve to an Object type at runtime for field "${info.parentType.name}.${info.fieldName}" with value ${(0, _inspect.inspect)(result)}, received "${(0, _inspect.inspect)(runtimeTypeName)}".`);
		const runtimeType = exeContext.schema.getType(runtimeTypeName);
		if (runtimeType == null) throw new _GraphQLError.GraphQLError(`Abstract type "${returnType.name}" was resolved to a type "${runtimeTypeName}" that does not exist inside the schema.`, { nodes: fieldNodes });
		if (!(0, _definition.isObjectType)(runtimeType)) throw new _GraphQLError.GraphQLError(`Abstract type "${returnType.name}" was resolved to a non-object type "${runtimeTypeName}".`, { nodes: fieldNodes });
		if (!exeContext.schema.isSubType(returnType, runtimeType)) throw new _GraphQLError.GraphQLError(`Runtime Object type "${runtimeType.name}" is not a possible type for "${returnType.name}".`, { nodes: fieldNodes });
		return runtimeType;
	}
	function completeObjectValue(exeContext, returnType, fieldNodes, info, path, result) {
		const subFieldNodes = collectSubfields(exeContext, returnType, fieldNodes);
		if (returnType.isTypeOf) {
			const isTypeOf = returnType.isTypeOf(result, exeContext.contextValue, info);
			if ((0, _isPromise.isPromise)(isTypeOf)) return isTypeOf.then((resolvedIsTypeOf) => {
				if (!resolvedIsTypeOf) throw invalidReturnTypeError(returnType, result, fieldNodes);
				return executeFields(exeContext, returnType, result, path, subFieldNodes);
			});
			if (!isTypeOf) throw invalidReturnTypeError(returnType, result, fieldNodes);
		}
		return executeFields(exeContext, returnType, result, path, subFieldNodes);
	}
	function invalidReturnTypeError(returnType, result, fieldNodes) {
		return new _GraphQLError.GraphQLError(`Expected value of type "${returnType.name}" but got: ${(0, _inspect.inspect)(result)}.`, { nodes: fieldNodes });
	}
	const defaultTypeResolver = function(value, contextValue, info, abstractType) {
		if ((0, _isObjectLike.isObjectLike)(value) && typeof value.__typename === "string") return value.__typename;
		const possibleTypes = info.schema.getPossibleTypes(abstractType);
		const promisedIsTypeOfResults = [];
		try {
			for (let i = 0; i < possibleTypes.length; i++) {
				const type = possibleTypes[i];
				if (type.isTypeOf) {
					const isTypeOfResult = type.isTypeOf(value, contextValue, info);
					if ((0, _isPromise.isPromise)(isTypeOfResult)) promisedIsTypeOfResults[i] = isTypeOfResult;
					else if (isTypeOfResult) {
						if (promisedIsTypeOfResults.length) Promise.allSettled(promisedIsTypeOfResults).catch(() => {});
						return type.name;
					}
				}
			}
		} catch (error) {
			if (promisedIsTypeOfResults.length) return Promise.allSettled(promisedIsTypeOfResults).then(() => {
				throw error;
			});
			throw error;
		}
		if (promisedIsTypeOfResults.length) return Promise.all(promisedIsTypeOfResults).then((isTypeOfResults) => {
			for (let i = 0; i < isTypeOfResults.length; i++) if (isTypeOfResults[i]) return possibleTypes[i].name;
		});
	};
	exports.defaultTypeResolver = defaultTypeResolver;
	const defaultFieldResolver = function(source, args, contextValue, info) {
		if ((0, _isObjectLike.isObjectLike)(source) || typeof source === "function") {
			const property = source[info.fieldName];
			if (typeof property === "function") return source[info.fieldName](args, contextValue, info);
			return property;
		}
	};
	exports.defaultFieldResolver = defaultFieldResolver;
	function getFieldDef(schema, parentType, fieldNode) {
		const fieldName = fieldNode.name.value;
		if (fieldName === _introspection.SchemaMetaFieldDef.name && schema.getQueryType() === parentType) return _introspection.SchemaMetaFieldDef;
		else if (fieldName === _introspection.TypeMetaFieldDef.name && schema.getQueryType() === parentType) return _introspection.TypeMetaFieldDef;
		else if (fieldName === _introspection.TypeNameMetaFieldDef.name) return _introspection.TypeNameMetaFieldDef;
		return parentType.getFields()[fieldName];
	}
}));
// node_modules/graphql/graphql.js
var require_graphql$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.graphql = graphql;
	exports.graphqlSync = graphqlSync;
	var _devAssert = require_devAssert();
	var _isPromise = require_isPromise();
	var _parser = require_parser();
	var _validate = require_validate$1();
	var _validate2 = require_validate();
	var _execute = require_execute();
	function graphql(args) {
		return new Promise((resolve) => resolve(graphqlImpl(args)));
	}
	function graphqlSync(args) {
		const result = graphqlImpl(args);
		if ((0, _isPromise.isPromise)(result)) throw new Error("GraphQL execution failed to complete synchronously.");
		return result;
	}
	function graphqlImpl(args) {
		arguments.length < 2 || (0, _devAssert.devAssert)(false, "graphql@16 dropped long-deprecated support for positional arguments, please pass an object instead.");
		const { schema, source, rootValue, contextValue, variableValues, operationName, fieldResolver, typeResolver, hideSuggestions } = args;
		const schemaValidationErrors = (0, _validate.validateSchema)(schema);
		if (schemaValidationErrors.length > 0) return { errors: schemaValidationErrors };
		let document;
		try {
			document = (0, _parser.parse)(source);
		} catch (syntaxError) {
			return { errors: [syntaxError] };
		}
		const validationErrors = (0, _validate2.validate)(schema, document, void 0, { hideSuggestions });
		if (validationErrors.length > 0) return { errors: validationErrors };
		return (0, _execute.execute)({
			schema,
			document,
			rootValue,
			contextValue,
			variableValues,
			operationName,
			fieldResolver,
			typeResolver,
			hideSuggestions
		});
	}
}));
// node_modules/graphql/type/index.js
var require_type = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	Object.defineProperty(exports, "DEFAULT_DEPRECATION_REASON", {
		enumerable: true,
		get: function() {
			return _directives.DEFAULT_DEPRECATION_REASON;
		}
	});
	Object.defineProperty(exports, "GRAPHQL_MAX_INT", {
		enumerable: true,
		get: function() {
			return _scalars.GRAPHQL_MAX_INT;
		}
	});
	Object.defineProperty(exports, "GRAPHQL_MIN_INT", {
		enumerable: true,
		get: function() {
			return _scalars.GRAPHQL_MIN_INT;
		}
	});
	Object.defineProperty(exports, "GraphQLBoolean", {
		enumerable: true,
		get: function() {
			return _scalars.GraphQLBoolean;
		}
	});
	Object.defineProperty(exports, "GraphQLDeprecatedDirective", {
		enumerable: true,
		get: function() {
			return _directives.GraphQLDeprecatedDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLDirective", {
		enumerable: true,
		get: function() {
			return _directives.GraphQLDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLEnumType", {
		enumerable: true,
		get: function() {
			return _definition.GraphQLEnumType;
		}
	});
	Object.defineProperty(exports, "GraphQLFloat", {
		enumerable: true,
		get: function() {
			return _scalars.GraphQLFloat;
		}
	});
	Object.defineProperty(exports, "GraphQLID", {
		enumerable: true,
		get: function() {
			return _scalars.GraphQLID;
		}
	});
	Object.defineProperty(exports, "GraphQLIncludeDirective", {
		enumerable: true,
		get: function() {
			return _directives.GraphQLIncludeDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLInputObjectType", {
		enumerable: true,
		get: function() {
			return _definition.GraphQLInputObjectType;
		}
	});
	Object.defineProperty(exports, "GraphQLInt", {
		enumerable: true,
		get: function() {
			return _scalars.GraphQLInt;
		}
	});
	Object.defineProperty(exports, "GraphQLInterfaceType", {
		enumerable: true,
		get: function() {
			return _definition.GraphQLInterfaceType;
		}
	});
	Object.defineProperty(exports, "GraphQLList", {
		enumerable: true,
		get: function() {
			return _definition.GraphQLList;
		}
	});
	Object.defineProperty(exports, "GraphQLNonNull", {
		enumerable: true,
		get: function() {
			return _definition.GraphQLNonNull;
		}
	});
	Object.defineProperty(exports, "GraphQLObjectType", {
		enumerable: true,
		get: function() {
			return _definition.GraphQLObjectType;
		}
	});
	Object.defineProperty(exports, "GraphQLOneOfDirective", {
		enumerable: true,
		get: function() {
			return _directives.GraphQLOneOfDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLScalarType", {
		enumerable: true,
		get: function() {
			return _definition.GraphQLScalarType;
		}
	});
	Object.defineProperty(exports, "GraphQLSchema", {
		enumerable: true,
		get: function() {
			return _schema.GraphQLSchema;
		}
	});
	Object.defineProperty(exports, "GraphQLSkipDirective", {
		enumerable: true,
		get: function() {
			return _directives.GraphQLSkipDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLSpecifiedByDirective", {
		enumerable: true,
		get: function() {
			return _directives.GraphQLSpecifiedByDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLString", {
		enumerable: true,
		get: function() {
			return _scalars.GraphQLString;
		}
	});
	Object.defineProperty(exports, "GraphQLUnionType", {
		enumerable: true,
		get: function() {
			return _definition.GraphQLUnionType;
		}
	});
	Object.defineProperty(exports, "SchemaMetaFieldDef", {
		enumerable: true,
		get: function() {
			return _introspection.SchemaMetaFieldDef;
		}
	});
	Object.defineProperty(exports, "TypeKind", {
		enumerable: true,
		get: function() {
			return _introspection.TypeKind;
		}
	});
	Object.defineProperty(exports, "TypeMetaFieldDef", {
		enumerable: true,
		get: function() {
			return _introspection.TypeMetaFieldDef;
		}
	});
	Object.defineProperty(exports, "TypeNameMetaFieldDef", {
		enumerable: true,
		get: function() {
			return _introspection.TypeNameMetaFieldDef;
		}
	});
	Object.defineProperty(exports, "__Directive", {
		enumerable: true,
		get: function() {
			return _introspection.__Directive;
		}
	});
	Object.defineProperty(exports, "__DirectiveLocation", {
		enumerable: true,
		get: function() {
			return _introspection.__DirectiveLocation;
		}
	});
	Object.defineProperty(exports, "__EnumValue", {
		enumerable: true,
		get: function() {
			return _introspection.__EnumValue;
		}
	});
	Object.defineProperty(exports, "__Field", {
		enumerable: true,
		get: function() {
			return _introspection.__Field;
		}
	});
	Object.defineProperty(exports, "__InputValue", {
		enumerable: true,
		get: function() {
			return _introspection.__InputValue;
		}
	});
	Object.defineProperty(exports, "__Schema", {
		enumerable: true,
		get: function() {
			return _introspection.__Schema;
		}
	});
	Object.defineProperty(exports, "__Type", {
		enumerable: true,
		get: function() {
			return _introspection.__Type;
		}
	});
	Object.defineProperty(exports, "__TypeKind", {
		enumerable: true,
		get: function() {
			return _introspection.__TypeKind;
		}
	});
	Object.defineProperty(exports, "assertAbstractType", {
		enumerable: true,
		get: function() {
			return _definition.assertAbstractType;
		}
	});
	Object.defineProperty(exports, "assertCompositeType", {
		enumerable: true,
		get: function() {
			return _definition.assertCompositeType;
		}
	});
	Object.defineProperty(exports, "assertDirective", {
		enumerable: true,
		get: function() {
			return _directives.assertDirective;
		}
	});
	Object.defineProperty(exports, "assertEnumType", {
		enumerable: true,
		get: function() {
			return _definition.assertEnumType;
		}
	});
	Object.defineProperty(exports, "assertEnumValueName", {
		enumerable: true,
		get: function() {
			return _assertName.assertEnumValueName;
		}
	});
	Object.defineProperty(exports, "assertInputObjectType", {
		enumerable: true,
		get: function() {
			return _definition.assertInputObjectType;
		}
	});
	Object.defineProperty(exports, "assertInputType", {
		enumerable: true,
		get: function() {
			return _definition.assertInputType;
		}
	});
	Object.defineProperty(exports, "assertInterfaceType", {
		enumerable: true,
		get: function() {
			return _definition.assertInterfaceType;
		}
	});
	Object.defineProperty(exports, "assertLeafType", {
		enumerable: true,
		get: function() {
			return _definition.assertLeafType;
		}
	});
	Object.defineProperty(exports, "assertListType", {
		enumerable: true,
		get: function() {
			return _definition.assertListType;
		}
	});
	Object.defineProperty(exports, "assertName", {
		enumerable: true,
		get: function() {
			return _assertName.assertName;
		}
	});
	Object.defineProperty(exports, "assertNamedType", {
		enumerable: true,
		get: function() {
			return _definition.assertNamedType;
		}
	});
	Object.defineProperty(exports, "assertNonNullType", {
		enumerable: true,
		get: function() {
			return _definition.assertNonNullType;
		}
	});
	Object.defineProperty(exports, "assertNullableType", {
		enumerable: true,
		get: function() {
			return _definition.assertNullableType;
		}
	});
	Object.defineProperty(exports, "assertObjectType", {
		enumerable: true,
		get: function() {
			return _definition.assertObjectType;
		}
	});
	Object.defineProperty(exports, "assertOutputType", {
		enumerable: true,
		get: function() {
			return _definition.assertOutputType;
		}
	});
	Object.defineProperty(exports, "assertScalarType", {
		enumerable: true,
		get: function() {
			return _definition.assertScalarType;
		}
	});
	Object.defineProperty(exports, "assertSchema", {
		enumerable: true,
		get: function() {
			return _schema.assertSchema;
		}
	});
	Object.defineProperty(exports, "assertType", {
		enumerable: true,
		get: function() {
			return _definition.assertType;
		}
	});
	Object.defineProperty(exports, "assertUnionType", {
		enumerable: true,
		get: function() {
			return _definition.assertUnionType;
		}
	});
	Object.defineProperty(exports, "assertValidSchema", {
		enumerable: true,
		get: function() {
			return _validate.assertValidSchema;
		}
	});
	Object.defineProperty(exports, "assertWrappingType", {
		enumerable: true,
		get: function() {
			return _definition.assertWrappingType;
		}
	});
	Object.defineProperty(exports, "getNamedType", {
		enumerable: true,
		get: function() {
			return _definition.getNamedType;
		}
	});
	Object.defineProperty(exports, "getNullableType", {
		enumerable: true,
		get: function() {
			return _definition.getNullableType;
		}
	});
	Object.defineProperty(exports, "introspectionTypes", {
		enumerable: true,
		get: function() {
			return _introspection.introspectionTypes;
		}
	});
	Object.defineProperty(exports, "isAbstractType", {
		enumerable: true,
		get: function() {
			return _definition.isAbstractType;
		}
	});
	Object.defineProperty(exports, "isCompositeType", {
		enumerable: true,
		get: function() {
			return _definition.isCompositeType;
		}
	});
	Object.defineProperty(exports, "isDirective", {
		enumerable: true,
		get: function() {
			return _directives.isDirective;
		}
	});
	Object.defineProperty(exports, "isEnumType", {
		enumerable: true,
		get: function() {
			return _definition.isEnumType;
		}
	});
	Object.defineProperty(exports, "isInputObjectType", {
		enumerable: true,
		get: function() {
			return _definition.isInputObjectType;
		}
	});
	Object.defineProperty(exports, "isInputType", {
		enumerable: true,
		get: function() {
			return _definition.isInputType;
		}
	});
	Object.defineProperty(exports, "isInterfaceType", {
		enumerable: true,
		get: function() {
			return _definition.isInterfaceType;
		}
	});
	Object.defineProperty(exports, "isIntrospectionType", {
		enumerable: true,
		get: function() {
			return _introspection.isIntrospectionType;
		}
	});
	Object.defineProperty(exports, "isLeafType", {
		enumerable: true,
		get: function() {
			return _definition.isLeafType;
		}
	});
	Object.defineProperty(exports, "isListType", {
		enumerable: true,
		get: function() {
			return _definition.isListType;
		}
	});
	Object.defineProperty(exports, "isNamedType", {
		enumerable: true,
		get: function() {
			return _definition.isNamedType;
		}
	});
	Object.defineProperty(exports, "isNonNullType", {
		enumerable: true,
		get: function() {
			return _definition.isNonNullType;
		}
	});
	Object.defineProperty(exports, "isNullableType", {
		enumerable: true,
		get: function() {
			return _definition.isNullableType;
		}
	});
	Object.defineProperty(exports, "isObjectType", {
		enumerable: true,
		get: function() {
			return _definition.isObjectType;
		}
	});
	Object.defineProperty(exports, "isOutputType", {
		enumerable: true,
		get: function() {
			return _definition.isOutputType;
		}
	});
	Object.defineProperty(exports, "isRequiredArgument", {
		enumerable: true,
		get: function() {
			return _definition.isRequiredArgument;
		}
	});
	Object.defineProperty(exports, "isRequiredInputField", {
		enumerable: true,
		get: function() {
			return _definition.isRequiredInputField;
		}
	});
	Object.defineProperty(exports, "isScalarType", {
		enumerable: true,
		get: function() {
			return _definition.isScalarType;
		}
	});
	Object.defineProperty(exports, "isSchema", {
		enumerable: true,
		get: function() {
			return _schema.isSchema;
		}
	});
	Object.defineProperty(exports, "isSpecifiedDirective", {
		enumerable: true,
		get: function() {
			return _directives.isSpecifiedDirective;
		}
	});
	Object.defineProperty(exports, "isSpecifiedScalarType", {
		enumerable: true,
		get: function() {
			return _scalars.isSpecifiedScalarType;
		}
	});
	Object.defineProperty(exports, "isType", {
		enumerable: true,
		get: function() {
			return _definition.isType;
		}
	});
	Object.defineProperty(exports, "isUnionType", {
		enumerable: true,
		get: function() {
			return _definition.isUnionType;
		}
	});
	Object.defineProperty(exports, "isWrappingType", {
		enumerable: true,
		get: function() {
			return _definition.isWrappingType;
		}
	});
	Object.defineProperty(exports, "resolveObjMapThunk", {
		enumerable: true,
		get: function() {
			return _definition.resolveObjMapThunk;
		}
	});
	Object.defineProperty(exports, "resolveReadonlyArrayThunk", {
		enumerable: true,
		get: function() {
			return _definition.resolveReadonlyArrayThunk;
		}
	});
	Object.defineProperty(exports, "specifiedDirectives", {
		enumerable: true,
		get: function() {
			return _directives.specifiedDirectives;
		}
	});
	Object.defineProperty(exports, "specifiedScalarTypes", {
		enumerable: true,
		get: function() {
			return _scalars.specifiedScalarTypes;
		}
	});
	Object.defineProperty(exports, "validateSchema", {
		enumerable: true,
		get: function() {
			return _validate.validateSchema;
		}
	});
	var _schema = require_schema();
	var _definition = require_definition();
	var _directives = require_directives();
	var _scalars = require_scalars();
	var _introspection = require_introspection();
	var _validate = require_validate$1();
	var _assertName = require_assertName();
}));
// node_modules/graphql/language/index.js
var require_language = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	Object.defineProperty(exports, "BREAK", {
		enumerable: true,
		get: function() {
			return _visitor.BREAK;
		}
	});
	Object.defineProperty(exports, "DirectiveLocation", {
		enumerable: true,
		get: function() {
			return _directiveLocation.DirectiveLocation;
		}
	});
	Object.defineProperty(exports, "Kind", {
		enumerable: true,
		get: function() {
			return _kinds.Kind;
		}
	});
	Object.defineProperty(exports, "Lexer", {
		enumerable: true,
		get: function() {
			return _lexer.Lexer;
		}
	});
	Object.defineProperty(exports, "Location", {
		enumerable: true,
		get: function() {
			return _ast.Location;
		}
	});
	Object.defineProperty(exports, "OperationTypeNode", {
		enumerable: true,
		get: function() {
			return _ast.OperationTypeNode;
		}
	});
	Object.defineProperty(exports, "Source", {
		enumerable: true,
		get: function() {
			return _source.Source;
		}
	});
	Object.defineProperty(exports, "Token", {
		enumerable: true,
		get: function() {
			return _ast.Token;
		}
	});
	Object.defineProperty(exports, "TokenKind", {
		enumerable: true,
		get: function() {
			return _tokenKind.TokenKind;
		}
	});
	Object.defineProperty(exports, "getEnterLeaveForKind", {
		enumerable: true,
		get: function() {
			return _visitor.getEnterLeaveForKind;
		}
	});
	Object.defineProperty(exports, "getLocation", {
		enumerable: true,
		get: function() {
			return _location.getLocation;
		}
	});
	Object.defineProperty(exports, "getVisitFn", {
		enumerable: true,
		get: function() {
			return _visitor.getVisitFn;
		}
	});
	Object.defineProperty(exports, "isConstValueNode", {
		enumerable: true,
		get: function() {
			return _predicates.isConstValueNode;
		}
	});
	Object.defineProperty(exports, "isDefinitionNode", {
		enumerable: true,
		get: function() {
			return _predicates.isDefinitionNode;
		}
	});
	Object.defineProperty(exports, "isExecutableDefinitionNode", {
		enumerable: true,
		get: function() {
			return _predicates.isExecutableDefinitionNode;
		}
	});
	Object.defineProperty(exports, "isSchemaCoordinateNode", {
		enumerable: true,
		get: function() {
			return _predicates.isSchemaCoordinateNode;
		}
	});
	Object.defineProperty(exports, "isSelectionNode", {
		enumerable: true,
		get: function() {
			return _predicates.isSelectionNode;
		}
	});
	Object.defineProperty(exports, "isTypeDefinitionNode", {
		enumerable: true,
		get: function() {
			return _predicates.isTypeDefinitionNode;
		}
	});
	Object.defineProperty(exports, "isTypeExtensionNode", {
		enumerable: true,
		get: function() {
			return _predicates.isTypeExtensionNode;
		}
	});
	Object.defineProperty(exports, "isTypeNode", {
		enumerable: true,
		get: function() {
			return _predicates.isTypeNode;
		}
	});
	Object.defineProperty(exports, "isTypeSystemDefinitionNode", {
		enumerable: true,
		get: function() {
			return _predicates.isTypeSystemDefinitionNode;
		}
	});
	Object.defineProperty(exports, "isTypeSystemExtensionNode", {
		enumerable: true,
		get: function() {
			return _predicates.isTypeSystemExtensionNode;
		}
	});
	Object.defineProperty(exports, "isValueNode", {
		enumerable: true,
		get: function() {
			return _predicates.isValueNode;
		}
	});
	Object.defineProperty(exports, "parse", {
		enumerable: true,
		get: function() {
			return _parser.parse;
		}
	});
	Object.defineProperty(exports, "parseConstValue", {
		enumerable: true,
		get: function() {
			return _parser.parseConstValue;
		}
	});
	Object.defineProperty(exports, "parseSchemaCoordinate", {
		enumerable: true,
		get: function() {
			return _parser.parseSchemaCoordinate;
		}
	});
	Object.defineProperty(exports, "parseType", {
		enumerable: true,
		get: function() {
			return _parser.parseType;
		}
	});
	Object.defineProperty(exports, "parseValue", {
		enumerable: true,
		get: function() {
			return _parser.parseValue;
		}
	});
	Object.defineProperty(exports, "print", {
		enumerable: true,
		get: function() {
			return _printer.print;
		}
	});
	Object.defineProperty(exports, "printLocation", {
		enumerable: true,
		get: function() {
			return _printLocation.printLocation;
		}
	});
	Object.defineProperty(exports, "printSourceLocation", {
		enumerable: true,
		get: function() {
			return _printLocation.printSourceLocation;
		}
	});
	Object.defineProperty(exports, "visit", {
		enumerable: true,
		get: function() {
			return _visitor.visit;
		}
	});
	Object.defineProperty(exports, "visitInParallel", {
		enumerable: true,
		get: function() {
			return _visitor.visitInParallel;
		}
	});
	var _source = require_source();
	var _location = require_location();
	var _printLocation = require_printLocation();
	var _kinds = require_kinds();
	var _tokenKind = require_tokenKind();
	var _lexer = require_lexer();
	var _parser = require_parser();
	var _printer = require_printer();
	var _visitor = require_visitor();
	var _ast = require_ast();
	var _predicates = require_predicates();
	var _directiveLocation = require_directiveLocation();
}));
// node_modules/graphql/jsutils/isAsyncIterable.js
var require_isAsyncIterable = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isAsyncIterable = isAsyncIterable;
	function isAsyncIterable(maybeAsyncIterable) {
		return typeof (maybeAsyncIterable === null || maybeAsyncIterable === void 0 ? void 0 : maybeAsyncIterable[Symbol.asyncIterator]) === "function";
	}
}));
// node_modules/graphql/execution/mapAsyncIterator.js
var require_mapAsyncIterator = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.mapAsyncIterator = mapAsyncIterator;
	function mapAsyncIterator(iterable, callback) {
		const iterator = iterable[Symbol.asyncIterator]();
		async function mapResult(result) {
			if (result.done) return result;
			try {
				return {
					value: await callback(result.value),
					done: false
				};
			} catch (error) {
				await returnIgnoringErrors();
				throw error;
			}
		}
		async function returnIgnoringErrors() {
			if (typeof iterator.return === "function") try {
				await iterator.return();
			} catch (_error) {}
		}
		return {
			async next() {
				return mapResult(await iterator.next());
			},
			async return() {
				return typeof iterator.return === "function" ? mapResult(await iterator.return()) : {
					value: void 0,
					done: true
				};
			},
			async throw(error) {
				if (typeof iterator.throw === "function") return mapResult(await iterator.throw(error));
				await returnIgnoringErrors();
				throw error;
			},
			[Symbol.asyncIterator]() {
				return this;
			}
		};
	}
}));
// node_modules/graphql/execution/subscribe.js
var require_subscribe = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createSourceEventStream = createSourceEventStream;
	exports.subscribe = subscribe;
	var _devAssert = require_devAssert();
	var _inspect = require_inspect();
	var _isAsyncIterable = require_isAsyncIterable();
	var _Path = require_Path();
	var _GraphQLError = require_GraphQLError();
	var _locatedError = require_locatedError();
	var _collectFields = require_collectFields();
	var _execute = require_execute();
	var _mapAsyncIterator = require_mapAsyncIterator();
	var _values = require_values();
	async function subscribe(args) {
		arguments.length < 2 || (0, _devAssert.devAssert)(false, "graphql@16 dropped long-deprecated support for positional arguments, please pass an object instead.");
		const resultOrStream = await createSourceEventStream(args);
		if (!(0, _isAsyncIterable.isAsyncIterable)(resultOrStream)) return resultOrStream;
		const mapSourceToResponse = (payload) => (0, _execute.execute)({
			...args,
			rootValue: payload
		});
		return (0, _mapAsyncIterator.mapAsyncIterator)(resultOrStream, mapSourceToResponse);
	}
	function toNormalizedArgs(args) {
		const firstArg = args[0];
		if (firstArg && "document" in firstArg) return firstArg;
		return {
			schema: firstArg,
			document: args[1],
			rootValue: args[2],
			contextValue: args[3],
			variableValues: args[4],
			operationName: args[5],
			subscribeFieldResolver: args[6]
		};
	}
	async function createSourceEventStream(...rawArgs) {
		const args = toNormalizedArgs(rawArgs);
		const { schema, document, variableValues } = args;
		(0, _execute.assertValidExecutionArguments)(schema, document, variableValues);
		const exeContext = (0, _execute.buildExecutionContext)(args);
		if (!("schema" in exeContext)) return { errors: exeContext };
		try {
			const eventStream = await executeSubscription(exeContext);
			if (!(0, _isAsyncIterable.isAsyncIterable)(eventStream)) throw new Error(`Subscription field must return Async Iterable. Received: ${(0, _inspect.inspect)(eventStream)}.`);
			return eventStream;
		} catch (error) {
			if (error instanceof _GraphQLError.GraphQLError) return { errors: [error] };
			throw error;
		}
	}
	async function executeSubscription(exeContext) {
		const { schema, fragments, operation, variableValues, rootValue } = exeContext;
		const rootType = schema.getSubscriptionType();
		if (rootType == null) throw new _GraphQLError.GraphQLError("Schema is not configured to execute subscription operation.", { nodes: operation });
		const [responseName, fieldNodes] = [...(0, _collectFields.collectFields)(schema, fragments, variableValues, rootType, operation.selectionSet).entries()][0];
		const fieldDef = (0, _execute.getFieldDef)(schema, rootType, fieldNodes[0]);
		if (!fieldDef) {
			const fieldName = fieldNodes[0].name.value;
			throw new _GraphQLError.GraphQLError(`The subscription field "${fieldName}" is not defined.`, { nodes: fieldNodes });
		}
		const path = (0, _Path.addPath)(void 0, responseName, rootType.name);
		const info = (0, _execute.buildResolveInfo)(exeContext, fieldDef, fieldNodes, rootType, path);
		try {
			var _fieldDef$subscribe;
			const args = (0, _values.getArgumentValues)(fieldDef, fieldNodes[0], variableValues);
			const contextValue = exeContext.contextValue;
			const eventStream = await ((_fieldDef$subscribe = fieldDef.subscribe) !== null && _fieldDef$subscribe !== void 0 ? _fieldDef$subscribe : exeContext.subscribeFieldResolver)(rootValue, args, contextValue, info);
			if (eventStream instanceof Error) throw eventStream;
			return eventStream;
		} catch (error) {
			throw (0, _locatedError.locatedError)(error, fieldNodes, (0, _Path.pathToArray)(path));
		}
	}
}));
// node_modules/graphql/execution/index.js
var require_execution = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	Object.defineProperty(exports, "createSourceEventStream", {
		enumerable: true,
		get: function() {
			return _subscribe.createSourceEventStream;
		}
	});
	Object.defineProperty(exports, "defaultFieldResolver", {
		enumerable: true,
		get: function() {
			return _execute.defaultFieldResolver;
		}
	});
	Object.defineProperty(exports, "defaultTypeResolver", {
		enumerable: true,
		get: function() {
			return _execute.defaultTypeResolver;
		}
	});
	Object.defineProperty(exports, "execute", {
		enumerable: true,
		get: function() {
			return _execute.execute;
		}
	});
	Object.defineProperty(exports, "executeSync", {
		enumerable: true,
		get: function() {
			return _execute.executeSync;
		}
	});
	Object.defineProperty(exports, "getArgumentValues", {
		enumerable: true,
		get: function() {
			return _values.getArgumentValues;
		}
	});
	Object.defineProperty(exports, "getDirectiveValues", {
		enumerable: true,
		get: function() {
			return _values.getDirectiveValues;
		}
	});
	Object.defineProperty(exports, "getVariableValues", {
		enumerable: true,
		get: function() {
			return _values.getVariableValues;
		}
	});
	Object.defineProperty(exports, "responsePathAsArray", {
		enumerable: true,
		get: function() {
			return _Path.pathToArray;
		}
	});
	Object.defineProperty(exports, "subscribe", {
		enumerable: true,
		get: function() {
			return _subscribe.subscribe;
		}
	});
	var _Path = require_Path();
	var _execute = require_execute();
	var _subscribe = require_subscribe();
	var _values = require_values();
}));
// node_modules/graphql/validation/rules/custom/NoDeprecatedCustomRule.js
var require_NoDeprecatedCustomRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NoDeprecatedCustomRule = NoDeprecatedCustomRule;
	var _invariant = require_invariant();
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	function NoDeprecatedCustomRule(context) {
		return {
			Field(node) {
				const fieldDef = context.getFieldDef();
				const deprecationReason = fieldDef === null || fieldDef === void 0 ? void 0 : fieldDef.deprecationReason;
				if (fieldDef && deprecationReason != null) {
					const parentType = context.getParentType();
					parentType ?? (0, _invariant.invariant)(false);
					context.reportError(new _GraphQLError.GraphQLError(`The field ${parentType.name}.${fieldDef.name} is deprecated. ${deprecationReason}`, { nodes: node }));
				}
			},
			Argument(node) {
				const argDef = context.getArgument();
				const deprecationReason = argDef === null || argDef === void 0 ? void 0 : argDef.deprecationReason;
				if (argDef && deprecationReason != null) {
					const directiveDef = context.getDirective();
					if (directiveDef != null) context.reportError(new _GraphQLError.GraphQLError(`Directive "@${directiveDef.name}" argument "${argDef.name}" is deprecated. ${deprecationReason}`, { nodes: node }));
					else {
						const parentType = context.getParentType();
						const fieldDef = context.getFieldDef();
						parentType != null && fieldDef != null || (0, _invariant.invariant)(false);
						context.reportError(new _GraphQLError.GraphQLError(`Field "${parentType.name}.${fieldDef.name}" argument "${argDef.name}" is deprecated. ${deprecationReason}`, { nodes: node }));
					}
				}
			},
			ObjectField(node) {
				const inputObjectDef = (0, _definition.getNamedType)(context.getParentInputType());
				if ((0, _definition.isInputObjectType)(inputObjectDef)) {
					const inputFieldDef = inputObjectDef.getFields()[node.name.value];
					const deprecationReason = inputFieldDef === null || inputFieldDef === void 0 ? void 0 : inputFieldDef.deprecationReason;
					if (deprecationReason != null) context.reportError(new _GraphQLError.GraphQLError(`The input field ${inputObjectDef.name}.${inputFieldDef.name} is deprecated. ${deprecationReason}`, { nodes: node }));
				}
			},
			EnumValue(node) {
				const enumValueDef = context.getEnumValue();
				const deprecationReason = enumValueDef === null || enumValueDef === void 0 ? void 0 : enumValueDef.deprecationReason;
				if (enumValueDef && deprecationReason != null) {
					const enumTypeDef = (0, _definition.getNamedType)(context.getInputType());
					enumTypeDef ?? (0, _invariant.invariant)(false);
					context.reportError(new _GraphQLError.GraphQLError(`The enum value "${enumTypeDef.name}.${enumValueDef.name}" is deprecated. ${deprecationReason}`, { nodes: node }));
				}
			}
		};
	}
}));
// node_modules/graphql/validation/rules/custom/NoSchemaIntrospectionCustomRule.js
var require_NoSchemaIntrospectionCustomRule = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NoSchemaIntrospectionCustomRule = NoSchemaIntrospectionCustomRule;
	var _GraphQLError = require_GraphQLError();
	var _definition = require_definition();
	var _introspection = require_introspection();
	function NoSchemaIntrospectionCustomRule(context) {
		return { Field(node) {
			const type = (0, _definition.getNamedType)(context.getType());
			if (type && (0, _introspection.isIntrospectionType)(type)) context.reportError(new _GraphQLError.GraphQLError(`GraphQL introspection has been disabled, but the requested query contained the field "${node.name.value}".`, { nodes: node }));
		} };
	}
}));
// node_modules/graphql/validation/index.js
var require_validation = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	Object.defineProperty(exports, "ExecutableDefinitionsRule", {
		enumerable: true,
		get: function() {
			return _ExecutableDefinitionsRule.ExecutableDefinitionsRule;
		}
	});
	Object.defineProperty(exports, "FieldsOnCorrectTypeRule", {
		enumerable: true,
		get: function() {
			return _FieldsOnCorrectTypeRule.FieldsOnCorrectTypeRule;
		}
	});
	Object.defineProperty(exports, "FragmentsOnCompositeTypesRule", {
		enumerable: true,
		get: function() {
			return _FragmentsOnCompositeTypesRule.FragmentsOnCompositeTypesRule;
		}
	});
	Object.defineProperty(exports, "KnownArgumentNamesRule", {
		enumerable: true,
		get: function() {
			return _KnownArgumentNamesRule.KnownArgumentNamesRule;
		}
	});
	Object.defineProperty(exports, "KnownDirectivesRule", {
		enumerable: true,
		get: function() {
			return _KnownDirectivesRule.KnownDirectivesRule;
		}
	});
	Object.defineProperty(exports, "KnownFragmentNamesRule", {
		enumerable: true,
		get: function() {
			return _KnownFragmentNamesRule.KnownFragmentNamesRule;
		}
	});
	Object.defineProperty(exports, "KnownTypeNamesRule", {
		enumerable: true,
		get: function() {
			return _KnownTypeNamesRule.KnownTypeNamesRule;
		}
	});
	Object.defineProperty(exports, "LoneAnonymousOperationRule", {
		enumerable: true,
		get: function() {
			return _LoneAnonymousOperationRule.LoneAnonymousOperationRule;
		}
	});
	Object.defineProperty(exports, "LoneSchemaDefinitionRule", {
		enumerable: true,
		get: function() {
			return _LoneSchemaDefinitionRule.LoneSchemaDefinitionRule;
		}
	});
	Object.defineProperty(exports, "MaxIntrospectionDepthRule", {
		enumerable: true,
		get: function() {
			return _MaxIntrospectionDepthRule.MaxIntrospectionDepthRule;
		}
	});
	Object.defineProperty(exports, "NoDeprecatedCustomRule", {
		enumerable: true,
		get: function() {
			return _NoDeprecatedCustomRule.NoDeprecatedCustomRule;
		}
	});
	Object.defineProperty(exports, "NoFragmentCyclesRule", {
		enumerable: true,
		get: function() {
			return _NoFragmentCyclesRule.NoFragmentCyclesRule;
		}
	});
	Object.defineProperty(exports, "NoSchemaIntrospectionCustomRule", {
		enumerable: true,
		get: function() {
			return _NoSchemaIntrospectionCustomRule.NoSchemaIntrospectionCustomRule;
		}
	});
	Object.defineProperty(exports, "NoUndefinedVariablesRule", {
		enumerable: true,
		get: function() {
			return _NoUndefinedVariablesRule.NoUndefinedVariablesRule;
		}
	});
	Object.defineProperty(exports, "NoUnusedFragmentsRule", {
		enumerable: true,
		get: function() {
			return _NoUnusedFragmentsRule.NoUnusedFragmentsRule;
		}
	});
	Object.defineProperty(exports, "NoUnusedVariablesRule", {
		enumerable: true,
		get: function() {
			return _NoUnusedVariablesRule.NoUnusedVariablesRule;
		}
	});
	Object.defineProperty(exports, "OverlappingFieldsCanBeMergedRule", {
		enumerable: true,
		get: function() {
			return _OverlappingFieldsCanBeMergedRule.OverlappingFieldsCanBeMergedRule;
		}
	});
	Object.defineProperty(exports, "PossibleFragmentSpreadsRule", {
		enumerable: true,
		get: function() {
			return _PossibleFragmentSpreadsRule.PossibleFragmentSpreadsRule;
		}
	});
	Object.defineProperty(exports, "PossibleTypeExtensionsRule", {
		enumerable: true,
		get: function() {
			return _PossibleTypeExtensionsRule.PossibleTypeExtensionsRule;
		}
	});
	Object.defineProperty(exports, "ProvidedRequiredArgumentsRule", {
		enumerable: true,
		get: function() {
			return _ProvidedRequiredArgumentsRule.ProvidedRequiredArgumentsRule;
		}
	});
	Object.defineProperty(exports, "ScalarLeafsRule", {
		enumerable: true,
		get: function() {
			return _ScalarLeafsRule.ScalarLeafsRule;
		}
	});
	Object.defineProperty(exports, "SingleFieldSubscriptionsRule", {
		enumerable: true,
		get: function() {
			return _SingleFieldSubscriptionsRule.SingleFieldSubscriptionsRule;
		}
	});
	Object.defineProperty(exports, "UniqueArgumentDefinitionNamesRule", {
		enumerable: true,
		get: function() {
			return _UniqueArgumentDefinitionNamesRule.UniqueArgumentDefinitionNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueArgumentNamesRule", {
		enumerable: true,
		get: function() {
			return _UniqueArgumentNamesRule.UniqueArgumentNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueDirectiveNamesRule", {
		enumerable: true,
		get: function() {
			return _UniqueDirectiveNamesRule.UniqueDirectiveNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueDirectivesPerLocationRule", {
		enumerable: true,
		get: function() {
			return _UniqueDirectivesPerLocationRule.UniqueDirectivesPerLocationRule;
		}
	});
	Object.defineProperty(exports, "UniqueEnumValueNamesRule", {
		enumerable: true,
		get: function() {
			return _UniqueEnumValueNamesRule.UniqueEnumValueNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueFieldDefinitionNamesRule", {
		enumerable: true,
		get: function() {
			return _UniqueFieldDefinitionNamesRule.UniqueFieldDefinitionNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueFragmentNamesRule", {
		enumerable: true,
		get: function() {
			return _UniqueFragmentNamesRule.UniqueFragmentNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueInputFieldNamesRule", {
		enumerable: true,
		get: function() {
			return _UniqueInputFieldNamesRule.UniqueInputFieldNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueOperationNamesRule", {
		enumerable: true,
		get: function() {
			return _UniqueOperationNamesRule.UniqueOperationNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueOperationTypesRule", {
		enumerable: true,
		get: function() {
			return _UniqueOperationTypesRule.UniqueOperationTypesRule;
		}
	});
	Object.defineProperty(exports, "UniqueTypeNamesRule", {
		enumerable: true,
		get: function() {
			return _UniqueTypeNamesRule.UniqueTypeNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueVariableNamesRule", {
		enumerable: true,
		get: function() {
			return _UniqueVariableNamesRule.UniqueVariableNamesRule;
		}
	});
	Object.defineProperty(exports, "ValidationContext", {
		enumerable: true,
		get: function() {
			return _ValidationContext.ValidationContext;
		}
	});
	Object.defineProperty(exports, "ValuesOfCorrectTypeRule", {
		enumerable: true,
		get: function() {
			return _ValuesOfCorrectTypeRule.ValuesOfCorrectTypeRule;
		}
	});
	Object.defineProperty(exports, "VariablesAreInputTypesRule", {
		enumerable: true,
		get: function() {
			return _VariablesAreInputTypesRule.VariablesAreInputTypesRule;
		}
	});
	Object.defineProperty(exports, "VariablesInAllowedPositionRule", {
		enumerable: true,
		get: function() {
			return _VariablesInAllowedPositionRule.VariablesInAllowedPositionRule;
		}
	});
	Object.defineProperty(exports, "recommendedRules", {
		enumerable: true,
		get: function() {
			return _specifiedRules.recommendedRules;
		}
	});
	Object.defineProperty(exports, "specifiedRules", {
		enumerable: true,
		get: function() {
			return _specifiedRules.specifiedRules;
		}
	});
	Object.defineProperty(exports, "validate", {
		enumerable: true,
		get: function() {
			return _validate.validate;
		}
	});
	var _validate = require_validate();
	var _ValidationContext = require_ValidationContext();
	var _specifiedRules = require_specifiedRules();
	var _ExecutableDefinitionsRule = require_ExecutableDefinitionsRule();
	var _FieldsOnCorrectTypeRule = require_FieldsOnCorrectTypeRule();
	var _FragmentsOnCompositeTypesRule = require_FragmentsOnCompositeTypesRule();
	var _KnownArgumentNamesRule = require_KnownArgumentNamesRule();
	var _KnownDirectivesRule = require_KnownDirectivesRule();
	var _KnownFragmentNamesRule = require_KnownFragmentNamesRule();
	var _KnownTypeNamesRule = require_KnownTypeNamesRule();
	var _LoneAnonymousOperationRule = require_LoneAnonymousOperationRule();
	var _NoFragmentCyclesRule = require_NoFragmentCyclesRule();
	var _NoUndefinedVariablesRule = require_NoUndefinedVariablesRule();
	var _NoUnusedFragmentsRule = require_NoUnusedFragmentsRule();
	var _NoUnusedVariablesRule = require_NoUnusedVariablesRule();
	var _OverlappingFieldsCanBeMergedRule = require_OverlappingFieldsCanBeMergedRule();
	var _PossibleFragmentSpreadsRule = require_PossibleFragmentSpreadsRule();
	var _ProvidedRequiredArgumentsRule = require_ProvidedRequiredArgumentsRule();
	var _ScalarLeafsRule = require_ScalarLeafsRule();
	var _SingleFieldSubscriptionsRule = require_SingleFieldSubscriptionsRule();
	var _UniqueArgumentNamesRule = require_UniqueArgumentNamesRule();
	var _UniqueDirectivesPerLocationRule = require_UniqueDirectivesPerLocationRule();
	var _UniqueFragmentNamesRule = require_UniqueFragmentNamesRule();
	var _UniqueInputFieldNamesRule = require_UniqueInputFieldNamesRule();
	var _UniqueOperationNamesRule = require_UniqueOperationNamesRule();
	var _UniqueVariableNamesRule = require_UniqueVariableNamesRule();
	var _ValuesOfCorrectTypeRule = require_ValuesOfCorrectTypeRule();
	var _VariablesAreInputTypesRule = require_VariablesAreInputTypesRule();
	var _VariablesInAllowedPositionRule = require_VariablesInAllowedPositionRule();
	var _MaxIntrospectionDepthRule = require_MaxIntrospectionDepthRule();
	var _LoneSchemaDefinitionRule = require_LoneSchemaDefinitionRule();
	var _UniqueOperationTypesRule = require_UniqueOperationTypesRule();
	var _UniqueTypeNamesRule = require_UniqueTypeNamesRule();
	var _UniqueEnumValueNamesRule = require_UniqueEnumValueNamesRule();
	var _UniqueFieldDefinitionNamesRule = require_UniqueFieldDefinitionNamesRule();
	var _UniqueArgumentDefinitionNamesRule = require_UniqueArgumentDefinitionNamesRule();
	var _UniqueDirectiveNamesRule = require_UniqueDirectiveNamesRule();
	var _PossibleTypeExtensionsRule = require_PossibleTypeExtensionsRule();
	var _NoDeprecatedCustomRule = require_NoDeprecatedCustomRule();
	var _NoSchemaIntrospectionCustomRule = require_NoSchemaIntrospectionCustomRule();
}));
// node_modules/graphql/error/index.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	Object.defineProperty(exports, "GraphQLError", {
		enumerable: true,
		get: function() {
			return _GraphQLError.GraphQLError;
		}
	});
	Object.defineProperty(exports, "formatError", {
		enumerable: true,
		get: function() {
			return _GraphQLError.formatError;
		}
	});
	Object.defineProperty(exports, "locatedError", {
		enumerable: true,
		get: function() {
			return _locatedError.locatedError;
		}
	});
	Object.defineProperty(exports, "printError", {
		enumerable: true,
		get: function() {
			return _GraphQLError.printError;
		}
	});
	Object.defineProperty(exports, "syntaxError", {
		enumerable: true,
		get: function() {
			return _syntaxError.syntaxError;
		}
	});
	var _GraphQLError = require_GraphQLError();
	var _syntaxError = require_syntaxError();
	var _locatedError = require_locatedError();
}));
// node_modules/graphql/utilities/getIntrospectionQuery.js
var require_getIntrospectionQuery = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getIntrospectionQuery = getIntrospectionQuery;
	function getIntrospectionQuery(options) {
		const optionsWithDefault = {
			descriptions: true,
			specifiedByUrl: false,
			directiveIsRepeatable: false,
			schemaDescription: false,
			inputValueDeprecation: false,
			experimentalDirectiveDeprecation: false,
			oneOf: false,
			typeDepth: 9,
			...options
		};
		const descriptions = optionsWithDefault.descriptions ? "description" : "";
		const specifiedByUrl = optionsWithDefault.specifiedByUrl ? "specifiedByURL" : "";
		const directiveIsRepeatable = optionsWithDefault.directiveIsRepeatable ? "isRepeatable" : "";
		const schemaDescription = optionsWithDefault.schemaDescription ? descriptions : "";
		function inputDeprecation(str) {
			return optionsWithDefault.inputValueDeprecation ? str : "";
		}
		function experimentalDirectiveDeprecation(str) {
			return optionsWithDefault.experimentalDirectiveDeprecation ? str : "";
		}
		const oneOf = optionsWithDefault.oneOf ? "isOneOf" : "";
		function ofType(level, indent) {
			if (level <= 0) return "";
			if (level > 100) throw new Error("Please set typeDepth to a reasonable value between 0 and 100; the default is 9.");
			return `
${indent}ofType {
${indent}  name
${indent}  kind${ofType(level - 1, indent + "  ")}
${indent}}`;
		}
		return `
    query IntrospectionQuery {
      __schema {
        ${schemaDescription}
        queryType { name kind }
        mutationType { name kind }
        subscriptionType { name kind }
        types {
          ...FullType
        }
        directives${experimentalDirectiveDeprecation("(includeDeprecated: true)")} {
          name
          ${descriptions}
          ${directiveIsRepeatable}
          ${experimentalDirectiveDeprecation("isDeprecated")}
          ${experimentalDirectiveDeprecation("deprecationReason")}
          locations
          args${inputDeprecation("(includeDeprecated: true)")} {
            ...InputValue
          }
        }
      }
    }

    fragment FullType on __Type {
      kind
      name
      ${descriptions}
      ${specifiedByUrl}
      ${oneOf}
      fields(includeDeprecated: true) {
        name
        ${descriptions}
        args${inputDeprecation("(includeDeprecated: true)")} {
          ...InputValue
        }
        type {
          ...TypeRef
        }
        isDeprecated
        deprecationReason
      }
      inputFields${inputDeprecation("(includeDeprecated: true)")} {
        ...InputValue
      }
      interfaces {
        ...TypeRef
      }
      enumValues(includeDeprecated: true) {
        name
        ${descriptions}
        isDeprecated
        deprecationReason
      }
      possibleTypes {
        ...TypeRef
      }
    }

    fragment InputValue on __InputValue {
      name
      ${descriptions}
      type { ...TypeRef }
      defaultValue
      ${inputDeprecation("isDeprecated")}
      ${inputDeprecation("deprecationReason")}
    }

    fragment TypeRef on __Type {
      kind
      name${ofType(optionsWithDefault.typeDepth, "      ")}
    }
  `;
	}
}));
// node_modules/graphql/utilities/getOperationAST.js
var require_getOperationAST = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getOperationAST = getOperationAST;
	var _kinds = require_kinds();
	function getOperationAST(documentAST, operationName) {
		let operation = null;
		for (const definition of documentAST.definitions) if (definition.kind === _kinds.Kind.OPERATION_DEFINITION) {
			var _definition$name;
			if (operationName == null) {
				if (operation) return null;
				operation = definition;
			} else if (((_definition$name = definition.name) === null || _definition$name === void 0 ? void 0 : _definition$name.value) === operationName) return definition;
		}
		return operation;
	}
}));
// node_modules/graphql/utilities/getOperationRootType.js
var require_getOperationRootType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getOperationRootType = getOperationRootType;
	var _GraphQLError = require_GraphQLError();
	function getOperationRootType(schema, operation) {
		if (operation.operation === "query") {
			const queryType = schema.getQueryType();
			if (!queryType) throw new _GraphQLError.GraphQLError("Schema does not define the required query root type.", { nodes: operation });
			return queryType;
		}
		if (operation.operation === "mutation") {
			const mutationType = schema.getMutationType();
			if (!mutationType) throw new _GraphQLError.GraphQLError("Schema is not configured for mutations.", { nodes: operation });
			return mutationType;
		}
		if (operation.operation === "subscription") {
			const subscriptionType = schema.getSubscriptionType();
			if (!subscriptionType) throw new _GraphQLError.GraphQLError("Schema is not configured for subscriptions.", { nodes: operation });
			return subscriptionType;
		}
		throw new _GraphQLError.GraphQLError("Can only have query, mutation and subscription operations.", { nodes: operation });
	}
}));
// node_modules/graphql/utilities/introspectionFromSchema.js
var require_introspectionFromSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.introspectionFromSchema = introspectionFromSchema;
	var _invariant = require_invariant();
	var _parser = require_parser();
	var _execute = require_execute();
	var _getIntrospectionQuery = require_getIntrospectionQuery();
	function introspectionFromSchema(schema, options) {
		const optionsWithDefaults = {
			specifiedByUrl: true,
			directiveIsRepeatable: true,
			schemaDescription: true,
			inputValueDeprecation: true,
			experimentalDirectiveDeprecation: true,
			oneOf: true,
			...options
		};
		const document = (0, _parser.parse)((0, _getIntrospectionQuery.getIntrospectionQuery)(optionsWithDefaults));
		const result = (0, _execute.executeSync)({
			schema,
			document
		});
		!result.errors && result.data || (0, _invariant.invariant)(false);
		return result.data;
	}
}));
// node_modules/graphql/utilities/buildClientSchema.js
var require_buildClientSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.buildClientSchema = buildClientSchema;
	var _devAssert = require_devAssert();
	var _inspect = require_inspect();
	var _isObjectLike = require_isObjectLike();
	var _keyValMap = require_keyValMap();
	var _parser = require_parser();
	var _definition = require_definition();
	var _directives = require_directives();
	var _introspection = require_introspection();
	var _scalars = require_scalars();
	var _schema = require_schema();
	var _valueFromAST = require_valueFromAST();
	function buildClientSchema(introspection, options) {
		(0, _isObjectLike.isObjectLike)(introspection) && (0, _isObjectLike.isObjectLike)(introspection.__schema) || (0, _devAssert.devAssert)(false, `Invalid or incomplete introspection result. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0, _inspect.inspect)(introspection)}.`);
		const schemaIntrospection = introspection.__schema;
		const typeMap = (0, _keyValMap.keyValMap)(schemaIntrospection.types, (typeIntrospection) => typeIntrospection.name, (typeIntrospection) => buildType(typeIntrospection));
		for (const stdType of [..._scalars.specifiedScalarTypes, ..._introspection.introspectionTypes]) if (typeMap[stdType.name]) typeMap[stdType.name] = stdType;
		const queryType = schemaIntrospection.queryType ? getObjectType(schemaIntrospection.queryType) : null;
		const mutationType = schemaIntrospection.mutationType ? getObjectType(schemaIntrospection.mutationType) : null;
		const subscriptionType = schemaIntrospection.subscriptionType ? getObjectType(schemaIntrospection.subscriptionType) : null;
		const directives = schemaIntrospection.directives ? schemaIntrospection.directives.map(buildDirective) : [];
		return new _schema.GraphQLSchema({
			description: schemaIntrospection.description,
			query: queryType,
			mutation: mutationType,
			subscription: subscriptionType,
			types: Object.values(typeMap),
			directives,
			assumeValid: options === null || options === void 0 ? void 0 : options.assumeValid
		});
		function getType(typeRef) {
			if (typeRef.kind === _introspection.TypeKind.LIST) {
				const itemRef = typeRef.ofType;
				if (!itemRef) throw new Error("Decorated type deeper than introspection query.");
				return new _definition.GraphQLList(getType(itemRef));
			}
			if (typeRef.kind === _introspection.TypeKind.NON_NULL) {
				const nullableRef = typeRef.ofType;
				if (!nullableRef) throw new Error("Decorated type deeper than introspection query.");
				const nullableType = getType(nullableRef);
				return new _definition.GraphQLNonNull((0, _definition.assertNullableType)(nullableType));
			}
			return getNamedType(typeRef);
		}
		function getNamedType(typeRef) {
			const typeName = typeRef.name;
			if (!typeName) throw new Error(`Unknown type reference: ${(0, _inspect.inspect)(typeRef)}.`);
			const type = typeMap[typeName];
			if (!type) throw new Error(`Invalid or incomplete schema, unknown type: ${typeName}. Ensure that a full introspection query is used in order to build a client schema.`);
			return type;
		}
		function getObjectType(typeRef) {
			return (0, _definition.assertObjectType)(getNamedType(typeRef));
		}
		function getInterfaceType(typeRef) {
			return (0, _definition.assertInterfaceType)(getNamedType(typeRef));
		}
		function buildType(type) {
			if (type != null && type.name != null && type.kind != null) switch (type.kind) {
				case _introspection.TypeKind.SCALAR: return buildScalarDef(type);
				case _introspection.TypeKind.OBJECT: return buildObjectDef(type);
				case _introspection.TypeKind.INTERFACE: return buildInterfaceDef(type);
				case _introspection.TypeKind.UNION: return buildUnionDef(type);
				case _introspection.TypeKind.ENUM: return buildEnumDef(type);
				case _introspection.TypeKind.INPUT_OBJECT: return buildInputObjectDef(type);
			}
			const typeStr = (0, _inspect.inspect)(type);
			throw new Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in order to build a client schema: ${typeStr}.`);
		}
		function buildScalarDef(scalarIntrospection) {
			return new _definition.GraphQLScalarType({
				name: scalarIntrospection.name,
				description: scalarIntrospection.description,
				specifiedByURL: scalarIntrospection.specifiedByURL
			});
		}
		function buildImplementationsList(implementingIntrospection) {
			if (implementingIntrospection.interfaces === null && implementingIntrospection.kind === _introspection.TypeKind.INTERFACE) return [];
			if (!implementingIntrospection.interfaces) {
				const implementingIntrospectionStr = (0, _inspect.inspect)(implementingIntrospection);
				throw new Error(`Introspection result missing interfaces: ${implementingIntrospectionStr}.`);
			}
			return implementingIntrospection.interfaces.map(getInterfaceType);
		}
		function buildObjectDef(objectIntrospection) {
			return new _definition.GraphQLObjectType({
				name: objectIntrospection.name,
				description: objectIntrospection.description,
				interfaces: () => buildImplementationsList(objectIntrospection),
				fields: () => buildFieldDefMap(objectIntrospection)
			});
		}
		function buildInterfaceDef(interfaceIntrospection) {
			return new _definition.GraphQLInterfaceType({
				name: interfaceIntrospection.name,
				description: interfaceIntrospection.description,
				interfaces: () => buildImplementationsList(interfaceIntrospection),
				fields: () => buildFieldDefMap(interfaceIntrospection)
			});
		}
		function buildUnionDef(unionIntrospection) {
			if (!unionIntrospection.possibleTypes) {
				const unionIntrospectionStr = (0, _inspect.inspect)(unionIntrospection);
				throw new Error(`Introspection result missing possibleTypes: ${unionIntrospectionStr}.`);
			}
			return new _definition.GraphQLUnionType({
				name: unionIntrospection.name,
				description: unionIntrospection.description,
				types: () => unionIntrospection.possibleTypes.map(getObjectType)
			});
		}
		function buildEnumDef(enumIntrospection) {
			if (!enumIntrospection.enumValues) {
				const enumIntrospectionStr = (0, _inspect.inspect)(enumIntrospection);
				throw new Error(`Introspection result missing enumValues: ${enumIntrospectionStr}.`);
			}
			return new _definition.GraphQLEnumType({
				name: enumIntrospection.name,
				description: enumIntrospection.description,
				values: (0, _keyValMap.keyValMap)(enumIntrospection.enumValues, (valueIntrospection) => valueIntrospection.name, (valueIntrospection) => ({
					description: valueIntrospection.description,
					deprecationReason: valueIntrospection.deprecationReason
				}))
			});
		}
		function buildInputObjectDef(inputObjectIntrospection) {
			if (!inputObjectIntrospection.inputFields) {
				const inputObjectIntrospectionStr = (0, _inspect.inspect)(inputObjectIntrospection);
				throw new Error(`Introspection result missing inputFields: ${inputObjectIntrospectionStr}.`);
			}
			return new _definition.GraphQLInputObjectType({
				name: inputObjectIntrospection.name,
				description: inputObjectIntrospection.description,
				fields: () => buildInputValueDefMap(inputObjectIntrospection.inputFields),
				isOneOf: inputObjectIntrospection.isOneOf
			});
		}
		function buildFieldDefMap(typeIntrospection) {
			if (!typeIntrospection.fields) throw new Error(`Introspection result missing fields: ${(0, _inspect.inspect)(typeIntrospection)}.`);
			return (0, _keyValMap.keyValMap)(typeIntrospection.fields, (fieldIntrospection) => fieldIntrospection.name, buildField);
		}
		function buildField(fieldIntrospection) {
			const type = getType(fieldIntrospection.type);
			if (!(0, _definition.isOutputType)(type)) {
				const typeStr = (0, _inspect.inspect)(type);
				throw new Error(`Introspection must provide output type for fields, but received: ${typeStr}.`);
			}
			if (!fieldIntrospection.args) {
				const fieldIntrospectionStr = (0, _inspect.inspect)(fieldIntrospection);
				throw new Error(`Introspection result missing field args: ${fieldIntrospectionStr}.`);
			}
			return {
				description: fieldIntrospection.description,
				deprecationReason: fieldIntrospection.deprecationReason,
				type,
				args: buildInputValueDefMap(fieldIntrospection.args)
			};
		}
		function buildInputValueDefMap(inputValueIntrospections) {
			return (0, _keyValMap.keyValMap)(inputValueIntrospections, (inputValue) => inputValue.name, buildInputValue);
		}
		function buildInputValue(inputValueIntrospection) {
			const type = getType(inputValueIntrospection.type);
			if (!(0, _definition.isInputType)(type)) {
				const typeStr = (0, _inspect.inspect)(type);
				throw new Error(`Introspection must provide input type for arguments, but received: ${typeStr}.`);
			}
			const defaultValue = inputValueIntrospection.defaultValue != null ? (0, _valueFromAST.valueFromAST)((0, _parser.parseValue)(inputValueIntrospection.defaultValue), type) : void 0;
			return {
				description: inputValueIntrospection.description,
				type,
				defaultValue,
				deprecationReason: inputValueIntrospection.deprecationReason
			};
		}
		function buildDirective(directiveIntrospection) {
			if (!directiveIntrospection.args) {
				const directiveIntrospectionStr = (0, _inspect.inspect)(directiveIntrospection);
				throw new Error(`Introspection result missing directive args: ${directiveIntrospectionStr}.`);
			}
			if (!directiveIntrospection.locations) {
				const directiveIntrospectionStr = (0, _inspect.inspect)(directiveIntrospection);
				throw new Error(`Introspection result missing directive locations: ${directiveIntrospectionStr}.`);
			}
			return new _directives.GraphQLDirective({
				name: directiveIntrospection.name,
				description: directiveIntrospection.description,
				isRepeatable: directiveIntrospection.isRepeatable,
				deprecationReason: directiveIntrospection.deprecationReason,
				locations: directiveIntrospection.locations.slice(),
				args: buildInputValueDefMap(directiveIntrospection.args)
			});
		}
	}
}));
// node_modules/graphql/utilities/extendSchema.js
var require_extendSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.extendSchema = extendSchema;
	exports.extendSchemaImpl = extendSchemaImpl;
	var _devAssert = require_devAssert();
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _keyMap = require_keyMap();
	var _mapValue = require_mapValue();
	var _kinds = require_kinds();
	var _predicates = require_predicates();
	var _definition = require_definition();
	var _directives = require_directives();
	var _introspection = require_introspection();
	var _scalars = require_scalars();
	var _schema = require_schema();
	var _validate = require_validate();
	var _values = require_values();
	var _valueFromAST = require_valueFromAST();
	function extendSchema(schema, documentAST, options) {
		(0, _schema.assertSchema)(schema);
		documentAST != null && documentAST.kind === _kinds.Kind.DOCUMENT || (0, _devAssert.devAssert)(false, "Must provide valid Document AST.");
		if ((options === null || options === void 0 ? void 0 : options.assumeValid) !== true && (options === null || options === void 0 ? void 0 : options.assumeValidSDL) !== true) (0, _validate.assertValidSDLExtension)(documentAST, schema);
		const schemaConfig = schema.toConfig();
		const extendedConfig = extendSchemaImpl(schemaConfig, documentAST, options);
		return schemaConfig === extendedConfig ? schema : new _schema.GraphQLSchema(extendedConfig);
	}
	function extendSchemaImpl(schemaConfig, documentAST, options) {
		var _schemaDef, _schemaDef$descriptio, _schemaDef2, _options$assumeValid;
		const typeDefs = [];
		const typeExtensionsMap = Object.create(null);
		const directiveExtensionsMap = Object.create(null);
		const directiveDefs = [];
		let schemaDef;
		const schemaExtensions = [];
		for (const def of documentAST.definitions) if (def.kind === _kinds.Kind.SCHEMA_DEFINITION) schemaDef = def;
		else if (def.kind === _kinds.Kind.SCHEMA_EXTENSION) schemaExtensions.push(def);
		else if ((0, _predicates.isTypeDefinitionNode)(def)) typeDefs.push(def);
		else if ((0, _predicates.isTypeExtensionNode)(def)) {
			const extendedTypeName = def.name.value;
			const existingTypeExtensions = typeExtensionsMap[extendedTypeName];
			typeExtensionsMap[extendedTypeName] = existingTypeExtensions ? existingTypeExtensions.concat([def]) : [def];
		} else if (def.kind === _kinds.Kind.DIRECTIVE_DEFINITION) directiveDefs.push(def);
		else if (def.kind === _kinds.Kind.DIRECTIVE_EXTENSION) {
			const extendedDirectiveName = def.name.value;
			const existingDirectiveExtensions = directiveExtensionsMap[extendedDirectiveName];
			directiveExtensionsMap[extendedDirectiveName] = existingDirectiveExtensions ? existingDirectiveExtensions.concat([def]) : [def];
		}
		if (Object.keys(typeExtensionsMap).length === 0 && typeDefs.length === 0 && Object.keys(directiveExtensionsMap).length === 0 && directiveDefs.length === 0 && schemaExtensions.length === 0 && schemaDef == null) return schemaConfig;
		const typeMap = Object.create(null);
		for (const existingType of schemaConfig.types) typeMap[existingType.name] = extendNamedType(existingType);
		for (const typeNode of typeDefs) {
			var _stdTypeMap$name;
			const name = typeNode.name.value;
			typeMap[name] = (_stdTypeMap$name = stdTypeMap[name]) !== null && _stdTypeMap$name !== void 0 ? _stdTypeMap$name : buildType(typeNode);
		}
		const directiveMap = Object.create(null);
		for (const existingDirective of schemaConfig.directives) directiveMap[existingDirective.name] = extendDirective(existingDirective);
		const operationTypes = {
			query: schemaConfig.query && replaceNamedType(schemaConfig.query),
			mutation: schemaConfig.mutation && replaceNamedType(schemaConfig.mutation),
			subscription: schemaConfig.subscription && replaceNamedType(schemaConfig.subscription),
			...schemaDef && getOperationTypes([schemaDef]),
			...getOperationTypes(schemaExtensions)
		};
		const directives = Object.values(directiveMap);
		return {
			description: (_schemaDef = schemaDef) === null || _schemaDef === void 0 ? void 0 : (_schemaDef$descriptio = _schemaDef.description) === null || _schemaDef$descriptio === void 0 ? void 0 : _schemaDef$descriptio.value,
			...operationTypes,
			types: Object.values(typeMap),
			directives: [...directives.map(replaceDirective), ...directiveDefs.map(buildDirective)],
			extensions: Object.create(null),
			astNode: (_schemaDef2 = schemaDef) !== null && _schemaDef2 !== void 0 ? _schemaDef2 : schemaConfig.astNode,
			extensionASTNodes: schemaConfig.extensionASTNodes.concat(schemaExtensions),
			assumeValid: (_options$assumeValid = options === null || options === void 0 ? void 0 : options.assumeValid) !== null && _options$assumeValid !== void 0 ? _options$assumeValid : false
		};
		function replaceType(type) {
			if ((0, _definition.isListType)(type)) return new _definition.GraphQLList(replaceType(type.ofType));
			if ((0, _definition.isNonNullType)(type)) return new _definition.GraphQLNonNull(replaceType(type.ofType));
			return replaceNamedType(type);
		}
		function replaceNamedType(type) {
			return typeMap[type.name];
		}
		function replaceDirective(directive) {
			const config = directive.toConfig();
			return new _directives.GraphQLDirective({
				...config,
				args: (0, _mapValue.mapValue)(config.args, extendArg)
			});
		}
		function extendNamedType(type) {
			if ((0, _introspection.isIntrospectionType)(type) || (0, _scalars.isSpecifiedScalarType)(type)) return type;
			if ((0, _definition.isScalarType)(type)) return extendScalarType(type);
			if ((0, _definition.isObjectType)(type)) return extendObjectType(type);
			if ((0, _definition.isInterfaceType)(type)) return extendInterfaceType(type);
			if ((0, _definition.isUnionType)(type)) return extendUnionType(type);
			if ((0, _definition.isEnumType)(type)) return extendEnumType(type);
			if ((0, _definition.isInputObjectType)(type)) return extendInputObjectType(type);
			/* c8 ignore next 3 */
			(0, _invariant.invariant)(false, "Unexpected type: " + (0, _inspect.inspect)(type));
		}
		function extendInputObjectType(type) {
			var _typeExtensionsMap$co;
			const config = type.toConfig();
			const extensions = (_typeExtensionsMap$co = typeExtensionsMap[config.name]) !== null && _typeExtensionsMap$co !== void 0 ? _typeExtensionsMap$co : [];
			return new _definition.GraphQLInputObjectType({
				...config,
				fields: () => ({
					...(0, _mapValue.mapValue)(config.fields, (field) => ({
						...field,
						type: replaceType(field.type)
					})),
					...buildInputFieldMap(extensions)
				}),
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendEnumType(type) {
			var _typeExtensionsMap$ty;
			const config = type.toConfig();
			const extensions = (_typeExtensionsMap$ty = typeExtensionsMap[type.name]) !== null && _typeExtensionsMap$ty !== void 0 ? _typeExtensionsMap$ty : [];
			return new _definition.GraphQLEnumType({
				...config,
				values: {
					...config.values,
					...buildEnumValueMap(extensions)
				},
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendScalarType(type) {
			var _typeExtensionsMap$co2;
			const config = type.toConfig();
			const extensions = (_typeExtensionsMap$co2 = typeExtensionsMap[config.name]) !== null && _typeExtensionsMap$co2 !== void 0 ? _typeExtensionsMap$co2 : [];
			let specifiedByURL = config.specifiedByURL;
			for (const extensionNode of extensions) {
				var _getSpecifiedByURL;
				specifiedByURL = (_getSpecifiedByURL = getSpecifiedByURL(extensionNode)) !== null && _getSpecifiedByURL !== void 0 ? _getSpecifiedByURL : specifiedByURL;
			}
			return new _definition.GraphQLScalarType({
				...config,
				specifiedByURL,
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendObjectType(type) {
			var _typeExtensionsMap$co3;
			const config = type.toConfig();
			const extensions = (_typeExtensionsMap$co3 = typeExtensionsMap[config.name]) !== null && _typeExtensionsMap$co3 !== void 0 ? _typeExtensionsMap$co3 : [];
			return new _definition.GraphQLObjectType({
				...config,
				interfaces: () => [...type.getInterfaces().map(replaceNamedType), ...buildInterfaces(extensions)],
				fields: () => ({
					...(0, _mapValue.mapValue)(config.fields, extendField),
					...buildFieldMap(extensions)
				}),
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendInterfaceType(type) {
			var _typeExtensionsMap$co4;
			const config = type.toConfig();
			const extensions = (_typeExtensionsMap$co4 = typeExtensionsMap[config.name]) !== null && _typeExtensionsMap$co4 !== void 0 ? _typeExtensionsMap$co4 : [];
			return new _definition.GraphQLInterfaceType({
				...config,
				interfaces: () => [...type.getInterfaces().map(replaceNamedType), ...buildInterfaces(extensions)],
				fields: () => ({
					...(0, _mapValue.mapValue)(config.fields, extendField),
					...buildFieldMap(extensions)
				}),
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendUnionType(type) {
			var _typeExtensionsMap$co5;
			const config = type.toConfig();
			const extensions = (_typeExtensionsMap$co5 = typeExtensionsMap[config.name]) !== null && _typeExtensionsMap$co5 !== void 0 ? _typeExtensionsMap$co5 : [];
			return new _definition.GraphQLUnionType({
				...config,
				types: () => [...type.getTypes().map(replaceNamedType), ...buildUnionTypes(extensions)],
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function extendField(field) {
			return {
				...field,
				type: replaceType(field.type),
				args: field.args && (0, _mapValue.mapValue)(field.args, extendArg)
			};
		}
		function extendArg(arg) {
			return {
				...arg,
				type: replaceType(arg.type)
			};
		}
		function getOperationTypes(nodes) {
			const opTypes = {};
			for (const node of nodes) {
				var _node$operationTypes;
				const operationTypesNodes = (_node$operationTypes = node.operationTypes) !== null && _node$operationTypes !== void 0 ? _node$operationTypes : [];
				for (const operationType of operationTypesNodes) opTypes[operationType.operation] = getNamedType(operationType.type);
			}
			return opTypes;
		}
		function extendDirective(directive) {
			var _directiveExtensionsM, _config$deprecationRe;
			const config = directive.toConfig();
			const extensions = (_directiveExtensionsM = directiveExtensionsMap[config.name]) !== null && _directiveExtensionsM !== void 0 ? _directiveExtensionsM : [];
			const deprecationReason = (_config$deprecationRe = config.deprecationReason) !== null && _config$deprecationRe !== void 0 ? _config$deprecationRe : extensions.map((ext) => getDeprecationReason(ext)).find((reason) => reason != null);
			return new _directives.GraphQLDirective({
				...config,
				deprecationReason,
				extensionASTNodes: config.extensionASTNodes.concat(extensions)
			});
		}
		function getNamedType(node) {
			var _stdTypeMap$name2;
			const name = node.name.value;
			const type = (_stdTypeMap$name2 = stdTypeMap[name]) !== null && _stdTypeMap$name2 !== void 0 ? _stdTypeMap$name2 : typeMap[name];
			if (type === void 0) throw new Error(`Unknown type: "${name}".`);
			return type;
		}
		function getWrappedType(node) {
			if (node.kind === _kinds.Kind.LIST_TYPE) return new _definition.GraphQLList(getWrappedType(node.type));
			if (node.kind === _kinds.Kind.NON_NULL_TYPE) return new _definition.GraphQLNonNull(getWrappedType(node.type));
			return getNamedType(node);
		}
		function buildDirective(node) {
			var _directiveExtensionsM2, _getDeprecationReason, _node$description;
			const extensions = (_directiveExtensionsM2 = directiveExtensionsMap[node.name.value]) !== null && _directiveExtensionsM2 !== void 0 ? _directiveExtensionsM2 : [];
			const deprecationReason = (_getDeprecationReason = getDeprecationReason(node)) !== null && _getDeprecationReason !== void 0 ? _getDeprecationReason : extensions.map((ext) => getDeprecationReason(ext)).find((reason) => reason != null);
			return new _directives.GraphQLDirective({
				name: node.name.value,
				description: (_node$description = node.description) === null || _node$description === void 0 ? void 0 : _node$description.value,
				locations: node.locations.map(({ value }) => value),
				isRepeatable: node.repeatable,
				args: buildArgumentMap(node.arguments),
				deprecationReason,
				astNode: node,
				extensionASTNodes: extensions
			});
		}
		function buildFieldMap(nodes) {
			const fieldConfigMap = Object.create(null);
			for (const node of nodes) {
				var _node$fields;
				const nodeFields = (_node$fields = node.fields) !== null && _node$fields !== void 0 ? _node$fields : [];
				for (const field of nodeFields) {
					var _field$description;
					fieldConfigMap[field.name.value] = {
						type: getWrappedType(field.type),
						description: (_field$description = field.description) === null || _field$description === void 0 ? void 0 : _field$description.value,
						args: buildArgumentMap(field.arguments),
						deprecationReason: getDeprecationReason(field),
						astNode: field
					};
				}
			}
			return fieldConfigMap;
		}
		function buildArgumentMap(args) {
			const argsNodes = args !== null && args !== void 0 ? args : [];
			const argConfigMap = Object.create(null);
			for (const arg of argsNodes) {
				var _arg$description;
				const type = getWrappedType(arg.type);
				argConfigMap[arg.name.value] = {
					type,
					description: (_arg$description = arg.description) === null || _arg$description === void 0 ? void 0 : _arg$description.value,
					defaultValue: (0, _valueFromAST.valueFromAST)(arg.defaultValue, type),
					deprecationReason: getDeprecationReason(arg),
					astNode: arg
				};
			}
			return argConfigMap;
		}
		function buildInputFieldMap(nodes) {
			const inputFieldMap = Object.create(null);
			for (const node of nodes) {
				var _node$fields2;
				const fieldsNodes = (_node$fields2 = node.fields) !== null && _node$fields2 !== void 0 ? _node$fields2 : [];
				for (const field of fieldsNodes) {
					var _field$description2;
					const type = getWrappedType(field.type);
					inputFieldMap[field.name.value] = {
						type,
						description: (_field$description2 = field.description) === null || _field$description2 === void 0 ? void 0 : _field$description2.value,
						defaultValue: (0, _valueFromAST.valueFromAST)(field.defaultValue, type),
						deprecationReason: getDeprecationReason(field),
						astNode: field
					};
				}
			}
			return inputFieldMap;
		}
		function buildEnumValueMap(nodes) {
			const enumValueMap = Object.create(null);
			for (const node of nodes) {
				var _node$values;
				const valuesNodes = (_node$values = node.values) !== null && _node$values !== void 0 ? _node$values : [];
				for (const value of valuesNodes) {
					var _value$description;
					enumValueMap[value.name.value] = {
						description: (_value$description = value.description) === null || _value$description === void 0 ? void 0 : _value$description.value,
						deprecationReason: getDeprecationReason(value),
						astNode: value
					};
				}
			}
			return enumValueMap;
		}
		function buildInterfaces(nodes) {
			return nodes.flatMap((node) => {
				var _node$interfaces$map, _node$interfaces;
				return (_node$interfaces$map = (_node$interfaces = node.interfaces) === null || _node$interfaces === void 0 ? void 0 : _node$interfaces.map(getNamedType)) !== null && _node$interfaces$map !== void 0 ? _node$interfaces$map : [];
			});
		}
		function buildUnionTypes(nodes) {
			return nodes.flatMap((node) => {
				var _node$types$map, _node$types;
				return (_node$types$map = (_node$types = node.types) === null || _node$types === void 0 ? void 0 : _node$types.map(getNamedType)) !== null && _node$types$map !== void 0 ? _node$types$map : [];
			});
		}
		function buildType(astNode) {
			var _typeExtensionsMap$na;
			const name = astNode.name.value;
			const extensionASTNodes = (_typeExtensionsMap$na = typeExtensionsMap[name]) !== null && _typeExtensionsMap$na !== void 0 ? _typeExtensionsMap$na : [];
			switch (astNode.kind) {
				case _kinds.Kind.OBJECT_TYPE_DEFINITION: {
					var _astNode$description;
					const allNodes = [astNode, ...extensionASTNodes];
					return new _definition.GraphQLObjectType({
						name,
						description: (_astNode$description = astNode.description) === null || _astNode$description === void 0 ? void 0 : _astNode$description.value,
						interfaces: () => buildInterfaces(allNodes),
						fields: () => buildFieldMap(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case _kinds.Kind.INTERFACE_TYPE_DEFINITION: {
					var _astNode$description2;
					const allNodes = [astNode, ...extensionASTNodes];
					return new _definition.GraphQLInterfaceType({
						name,
						description: (_astNode$description2 = astNode.description) === null || _astNode$description2 === void 0 ? void 0 : _astNode$description2.value,
						interfaces: () => buildInterfaces(allNodes),
						fields: () => buildFieldMap(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case _kinds.Kind.ENUM_TYPE_DEFINITION: {
					var _astNode$description3;
					const allNodes = [astNode, ...extensionASTNodes];
					return new _definition.GraphQLEnumType({
						name,
						description: (_astNode$description3 = astNode.description) === null || _astNode$description3 === void 0 ? void 0 : _astNode$description3.value,
						values: buildEnumValueMap(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case _kinds.Kind.UNION_TYPE_DEFINITION: {
					var _astNode$description4;
					const allNodes = [astNode, ...extensionASTNodes];
					return new _definition.GraphQLUnionType({
						name,
						description: (_astNode$description4 = astNode.description) === null || _astNode$description4 === void 0 ? void 0 : _astNode$description4.value,
						types: () => buildUnionTypes(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case _kinds.Kind.SCALAR_TYPE_DEFINITION:
					var _astNode$description5;
					return new _definition.GraphQLScalarType({
						name,
						description: (_astNode$description5 = astNode.description) === null || _astNode$description5 === void 0 ? void 0 : _astNode$description5.value,
						specifiedByURL: getSpecifiedByURL(astNode),
						astNode,
						extensionASTNodes
					});
				case _kinds.Kind.INPUT_OBJECT_TYPE_DEFINITION: {
					var _astNode$description6;
					const allNodes = [astNode, ...extensionASTNodes];
					return new _definition.GraphQLInputObjectType({
						name,
						description: (_astNode$description6 = astNode.description) === null || _astNode$description6 === void 0 ? void 0 : _astNode$description6.value,
						fields: () => buildInputFieldMap(allNodes),
						astNode,
						extensionASTNodes,
						isOneOf: isOneOf(astNode)
					});
				}
			}
		}
	}
	const stdTypeMap = (0, _keyMap.keyMap)([..._scalars.specifiedScalarTypes, ..._introspection.introspectionTypes], (type) => type.name);
	function getDeprecationReason(node) {
		const deprecated = (0, _values.getDirectiveValues)(_directives.GraphQLDeprecatedDirective, node);
		return deprecated === null || deprecated === void 0 ? void 0 : deprecated.reason;
	}
	function getSpecifiedByURL(node) {
		const specifiedBy = (0, _values.getDirectiveValues)(_directives.GraphQLSpecifiedByDirective, node);
		return specifiedBy === null || specifiedBy === void 0 ? void 0 : specifiedBy.url;
	}
	function isOneOf(node) {
		return Boolean((0, _values.getDirectiveValues)(_directives.GraphQLOneOfDirective, node));
	}
}));
// node_modules/graphql/utilities/buildASTSchema.js
var require_buildASTSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.buildASTSchema = buildASTSchema;
	exports.buildSchema = buildSchema;
	var _devAssert = require_devAssert();
	var _kinds = require_kinds();
	var _parser = require_parser();
	var _directives = require_directives();
	var _schema = require_schema();
	var _validate = require_validate();
	var _extendSchema = require_extendSchema();
	function buildASTSchema(documentAST, options) {
		documentAST != null && documentAST.kind === _kinds.Kind.DOCUMENT || (0, _devAssert.devAssert)(false, "Must provide valid Document AST.");
		if ((options === null || options === void 0 ? void 0 : options.assumeValid) !== true && (options === null || options === void 0 ? void 0 : options.assumeValidSDL) !== true) (0, _validate.assertValidSDL)(documentAST);
		const emptySchemaConfig = {
			description: void 0,
			types: [],
			directives: [],
			extensions: Object.create(null),
			extensionASTNodes: [],
			assumeValid: false
		};
		const config = (0, _extendSchema.extendSchemaImpl)(emptySchemaConfig, documentAST, options);
		if (config.astNode == null) for (const type of config.types) switch (type.name) {
			case "Query":
				config.query = type;
				break;
			case "Mutation":
				config.mutation = type;
				break;
			case "Subscription": config.subscription = type;
		}
		const directives = [...config.directives, ..._directives.specifiedDirectives.filter((stdDirective) => config.directives.every((directive) => directive.name !== stdDirective.name))];
		return new _schema.GraphQLSchema({
			...config,
			directives
		});
	}
	function buildSchema(source, options) {
		return buildASTSchema((0, _parser.parse)(source, options), {
			assumeValidSDL: options === null || options === void 0 ? void 0 : options.assumeValidSDL,
			assumeValid: options === null || options === void 0 ? void 0 : options.assumeValid
		});
	}
}));
// node_modules/graphql/utilities/lexicographicSortSchema.js
var require_lexicographicSortSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.lexicographicSortSchema = lexicographicSortSchema;
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _keyValMap = require_keyValMap();
	var _naturalCompare = require_naturalCompare();
	var _definition = require_definition();
	var _directives = require_directives();
	var _introspection = require_introspection();
	var _schema = require_schema();
	function lexicographicSortSchema(schema) {
		const schemaConfig = schema.toConfig();
		const typeMap = (0, _keyValMap.keyValMap)(sortByName(schemaConfig.types), (type) => type.name, sortNamedType);
		return new _schema.GraphQLSchema({
			...schemaConfig,
			types: Object.values(typeMap),
			directives: sortByName(schemaConfig.directives).map(sortDirective),
			query: replaceMaybeType(schemaConfig.query),
			mutation: replaceMaybeType(schemaConfig.mutation),
			subscription: replaceMaybeType(schemaConfig.subscription)
		});
		function replaceType(type) {
			if ((0, _definition.isListType)(type)) return new _definition.GraphQLList(replaceType(type.ofType));
			else if ((0, _definition.isNonNullType)(type)) return new _definition.GraphQLNonNull(replaceType(type.ofType));
			return replaceNamedType(type);
		}
		function replaceNamedType(type) {
			return typeMap[type.name];
		}
		function replaceMaybeType(maybeType) {
			return maybeType && replaceNamedType(maybeType);
		}
		function sortDirective(directive) {
			const config = directive.toConfig();
			return new _directives.GraphQLDirective({
				...config,
				locations: sortBy(config.locations, (x) => x),
				args: sortArgs(config.args)
			});
		}
		function sortArgs(args) {
			return sortObjMap(args, (arg) => ({
				...arg,
				type: replaceType(arg.type)
			}));
		}
		function sortFields(fieldsMap) {
			return sortObjMap(fieldsMap, (field) => ({
				...field,
				type: replaceType(field.type),
				args: field.args && sortArgs(field.args)
			}));
		}
		function sortInputFields(fieldsMap) {
			return sortObjMap(fieldsMap, (field) => ({
				...field,
				type: replaceType(field.type)
			}));
		}
		function sortTypes(array) {
			return sortByName(array).map(replaceNamedType);
		}
		function sortNamedType(type) {
			if ((0, _definition.isScalarType)(type) || (0, _introspection.isIntrospectionType)(type)) return type;
			if ((0, _definition.isObjectType)(type)) {
				const config = type.toConfig();
				return new _definition.GraphQLObjectType({
					...config,
					interfaces: () => sortTypes(config.interfaces),
					fields: () => sortFields(config.fields)
				});
			}
			if ((0, _definition.isInterfaceType)(type)) {
				const config = type.toConfig();
				return new _definition.GraphQLInterfaceType({
					...config,
					interfaces: () => sortTypes(config.interfaces),
					fields: () => sortFields(config.fields)
				});
			}
			if ((0, _definition.isUnionType)(type)) {
				const config = type.toConfig();
				return new _definition.GraphQLUnionType({
					...config,
					types: () => sortTypes(config.types)
				});
			}
			if ((0, _definition.isEnumType)(type)) {
				const config = type.toConfig();
				return new _definition.GraphQLEnumType({
					...config,
					values: sortObjMap(config.values, (value) => value)
				});
			}
			if ((0, _definition.isInputObjectType)(type)) {
				const config = type.toConfig();
				return new _definition.GraphQLInputObjectType({
					...config,
					fields: () => sortInputFields(config.fields)
				});
			}
			/* c8 ignore next 3 */
			(0, _invariant.invariant)(false, "Unexpected type: " + (0, _inspect.inspect)(type));
		}
	}
	function sortObjMap(map, sortValueFn) {
		const sortedMap = Object.create(null);
		for (const key of Object.keys(map).sort(_naturalCompare.naturalCompare)) sortedMap[key] = sortValueFn(map[key]);
		return sortedMap;
	}
	function sortByName(array) {
		return sortBy(array, (obj) => obj.name);
	}
	function sortBy(array, mapToKey) {
		return array.slice().sort((obj1, obj2) => {
			const key1 = mapToKey(obj1);
			const key2 = mapToKey(obj2);
			return (0, _naturalCompare.naturalCompare)(key1, key2);
		});
	}
}));
// node_modules/graphql/utilities/printSchema.js
var require_printSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.printIntrospectionSchema = printIntrospectionSchema;
	exports.printSchema = printSchema;
	exports.printType = printType;
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _blockString = require_blockString();
	var _kinds = require_kinds();
	var _printer = require_printer();
	var _definition = require_definition();
	var _directives = require_directives();
	var _introspection = require_introspection();
	var _scalars = require_scalars();
	var _astFromValue = require_astFromValue();
	function printSchema(schema) {
		return printFilteredSchema(schema, (n) => !(0, _directives.isSpecifiedDirective)(n), isDefinedType);
	}
	function printIntrospectionSchema(schema) {
		return printFilteredSchema(schema, _directives.isSpecifiedDirective, _introspection.isIntrospectionType);
	}
	function isDefinedType(type) {
		return !(0, _scalars.isSpecifiedScalarType)(type) && !(0, _introspection.isIntrospectionType)(type);
	}
	function printFilteredSchema(schema, directiveFilter, typeFilter) {
		const directives = schema.getDirectives().filter(directiveFilter);
		const types = Object.values(schema.getTypeMap()).filter(typeFilter);
		return [
			printSchemaDefinition(schema),
			...directives.map((directive) => printDirective(directive)),
			...types.map((type) => printType(type))
		].filter(Boolean).join("\n\n");
	}
	function printSchemaDefinition(schema) {
		if (schema.description == null && isSchemaOfCommonNames(schema)) return;
		const operationTypes = [];
		const queryType = schema.getQueryType();
		if (queryType) operationTypes.push(`  query: ${queryType.name}`);
		const mutationType = schema.getMutationType();
		if (mutationType) operationTypes.push(`  mutation: ${mutationType.name}`);
		const subscriptionType = schema.getSubscriptionType();
		if (subscriptionType) operationTypes.push(`  subscription: ${subscriptionType.name}`);
		return printDescription(schema) + `schema {\n${operationTypes.join("\n")}\n}`;
	}
	function isSchemaOfCommonNames(schema) {
		const queryType = schema.getQueryType();
		if (queryType && queryType.name !== "Query") return false;
		const mutationType = schema.getMutationType();
		if (mutationType && mutationType.name !== "Mutation") return false;
		const subscriptionType = schema.getSubscriptionType();
		if (subscriptionType && subscriptionType.name !== "Subscription") return false;
		return true;
	}
	function printType(type) {
		if ((0, _definition.isScalarType)(type)) return printScalar(type);
		if ((0, _definition.isObjectType)(type)) return printObject(type);
		if ((0, _definition.isInterfaceType)(type)) return printInterface(type);
		if ((0, _definition.isUnionType)(type)) return printUnion(type);
		if ((0, _definition.isEnumType)(type)) return printEnum(type);
		if ((0, _definition.isInputObjectType)(type)) return printInputObject(type);
		/* c8 ignore next 3 */
		(0, _invariant.invariant)(false, "Unexpected type: " + (0, _inspect.inspect)(type));
	}
	function printScalar(type) {
		return printDescription(type) + `scalar ${type.name}` + printSpecifiedByURL(type);
	}
	function printImplementedInterfaces(type) {
		const interfaces = type.getInterfaces();
		return interfaces.length ? " implements " + interfaces.map((i) => i.name).join(" & ") : "";
	}
	function printObject(type) {
		return printDescription(type) + `type ${type.name}` + printImplementedInterfaces(type) + printFields(type);
	}
	function printInterface(type) {
		return printDescription(type) + `interface ${type.name}` + printImplementedInterfaces(type) + printFields(type);
	}
	function printUnion(type) {
		const types = type.getTypes();
		const possibleTypes = types.length ? " = " + types.join(" | ") : "";
		return printDescription(type) + "union " + type.name + possibleTypes;
	}
	function printEnum(type) {
		const values = type.getValues().map((value, i) => printDescription(value, "  ", !i) + "  " + value.name + printDeprecated(value.deprecationReason));
		return printDescription(type) + `enum ${type.name}` + printBlock(values);
	}
	function printInputObject(type) {
		const fields = Object.values(type.getFields()).map((f, i) => printDescription(f, "  ", !i) + "  " + printInputValue(f));
		return printDescription(type) + `input ${type.name}` + (type.isOneOf ? " @oneOf" : "") + printBlock(fields);
	}
	function printFields(type) {
		return printBlock(Object.values(type.getFields()).map((f, i) => printDescription(f, "  ", !i) + "  " + f.name + printArgs(f.args, "  ") + ": " + String(f.type) + printDeprecated(f.deprecationReason)));
	}
	function printBlock(items) {
		return items.length !== 0 ? " {\n" + items.join("\n") + "\n}" : "";
	}
	function printArgs(args, indentation = "") {
		if (args.length === 0) return "";
		if (args.every((arg) => !arg.description)) return "(" + args.map(printInputValue).join(", ") + ")";
		return "(\n" + args.map((arg, i) => printDescription(arg, "  " + indentation, !i) + "  " + indentation + printInputValue(arg)).join("\n") + "\n" + indentation + ")";
	}
	function printInputValue(arg) {
		const defaultAST = (0, _astFromValue.astFromValue)(arg.defaultValue, arg.type);
		let argDecl = arg.name + ": " + String(arg.type);
		if (defaultAST) argDecl += ` = ${(0, _printer.print)(defaultAST)}`;
		return argDecl + printDeprecated(arg.deprecationReason);
	}
	function printDirective(directive) {
		return printDescription(directive) + "directive @" + directive.name + printArgs(directive.args) + printDeprecated(directive.deprecationReason) + (directive.isRepeatable ? " repeatable" : "") + " on " + directive.locations.join(" | ");
	}
	function printDeprecated(reason) {
		if (reason == null) return "";
		if (reason !== _directives.DEFAULT_DEPRECATION_REASON) return ` @deprecated(reason: ${(0, _printer.print)({
			kind: _kinds.Kind.STRING,
			value: reason
		})})`;
		return " @deprecated";
	}
	function printSpecifiedByURL(scalar) {
		if (scalar.specifiedByURL == null) return "";
		return ` @specifiedBy(url: ${(0, _printer.print)({
			kind: _kinds.Kind.STRING,
			value: scalar.specifiedByURL
		})})`;
	}
	function printDescription(def, indentation = "", firstInBlock = true) {
		const { description } = def;
		if (description == null) return "";
		const blockString = (0, _printer.print)({
			kind: _kinds.Kind.STRING,
			value: description,
			block: (0, _blockString.isPrintableAsBlockString)(description)
		});
		return (indentation && !firstInBlock ? "\n" + indentation : indentation) + blockString.replace(/\n/g, "\n" + indentation) + "\n";
	}
}));
// node_modules/graphql/utilities/concatAST.js
var require_concatAST = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.concatAST = concatAST;
	var _kinds = require_kinds();
	function concatAST(documents) {
		const definitions = [];
		for (const doc of documents) definitions.push(...doc.definitions);
		return {
			kind: _kinds.Kind.DOCUMENT,
			definitions
		};
	}
}));
// node_modules/graphql/utilities/separateOperations.js
var require_separateOperations = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.separateOperations = separateOperations;
	var _kinds = require_kinds();
	var _visitor = require_visitor();
	function separateOperations(documentAST) {
		const operations = [];
		const depGraph = Object.create(null);
		for (const definitionNode of documentAST.definitions) switch (definitionNode.kind) {
			case _kinds.Kind.OPERATION_DEFINITION:
				operations.push(definitionNode);
				break;
			case _kinds.Kind.FRAGMENT_DEFINITION: depGraph[definitionNode.name.value] = collectDependencies(definitionNode.selectionSet);
		}
		const separatedDocumentASTs = Object.create(null);
		for (const operation of operations) {
			const dependencies = /* @__PURE__ */ new Set();
			for (const fragmentName of collectDependencies(operation.selectionSet)) collectTransitiveDependencies(dependencies, depGraph, fragmentName);
			const operationName = operation.name ? operation.name.value : "";
			separatedDocumentASTs[operationName] = {
				kind: _kinds.Kind.DOCUMENT,
				definitions: documentAST.definitions.filter((node) => node === operation || node.kind === _kinds.Kind.FRAGMENT_DEFINITION && dependencies.has(node.name.value))
			};
		}
		return separatedDocumentASTs;
	}
	function collectTransitiveDependencies(collected, depGraph, fromName) {
		if (!collected.has(fromName)) {
			collected.add(fromName);
			const immediateDeps = depGraph[fromName];
			if (immediateDeps !== void 0) for (const toName of immediateDeps) collectTransitiveDependencies(collected, depGraph, toName);
		}
	}
	function collectDependencies(selectionSet) {
		const dependencies = [];
		(0, _visitor.visit)(selectionSet, { FragmentSpread(node) {
			dependencies.push(node.name.value);
		} });
		return dependencies;
	}
}));
// node_modules/graphql/utilities/stripIgnoredCharacters.js
var require_stripIgnoredCharacters = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.stripIgnoredCharacters = stripIgnoredCharacters;
	var _blockString = require_blockString();
	var _lexer = require_lexer();
	var _source = require_source();
	var _tokenKind = require_tokenKind();
	function stripIgnoredCharacters(source) {
		const sourceObj = (0, _source.isSource)(source) ? source : new _source.Source(source);
		const body = sourceObj.body;
		const lexer = new _lexer.Lexer(sourceObj);
		let strippedBody = "";
		let wasLastAddedTokenNonPunctuator = false;
		while (lexer.advance().kind !== _tokenKind.TokenKind.EOF) {
			const currentToken = lexer.token;
			const tokenKind = currentToken.kind;
			const isNonPunctuator = !(0, _lexer.isPunctuatorTokenKind)(currentToken.kind);
			if (wasLastAddedTokenNonPunctuator) {
				if (isNonPunctuator || currentToken.kind === _tokenKind.TokenKind.SPREAD) strippedBody += " ";
			}
			const tokenBody = body.slice(currentToken.start, currentToken.end);
			if (tokenKind === _tokenKind.TokenKind.BLOCK_STRING) strippedBody += (0, _blockString.printBlockString)(currentToken.value, { minimize: true });
			else strippedBody += tokenBody;
			wasLastAddedTokenNonPunctuator = isNonPunctuator;
		}
		return strippedBody;
	}
}));
// node_modules/graphql/utilities/assertValidName.js
var require_assertValidName = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assertValidName = assertValidName;
	exports.isValidNameError = isValidNameError;
	var _devAssert = require_devAssert();
	var _GraphQLError = require_GraphQLError();
	var _assertName = require_assertName();
	/* c8 ignore start */
	function assertValidName(name) {
		const error = isValidNameError(name);
		if (error) throw error;
		return name;
	}
	function isValidNameError(name) {
		typeof name === "string" || (0, _devAssert.devAssert)(false, "Expected name to be a string.");
		if (name.startsWith("__")) return new _GraphQLError.GraphQLError(`Name "${name}" must not begin with "__", which is reserved by GraphQL introspection.`);
		try {
			(0, _assertName.assertName)(name);
		} catch (error) {
			return error;
		}
	}
}));
/* c8 ignore stop */
// node_modules/graphql/utilities/sortValueNode.js
var require_sortValueNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.sortValueNode = sortValueNode;
	var _naturalCompare = require_naturalCompare();
	var _kinds = require_kinds();
	function sortValueNode(valueNode) {
		switch (valueNode.kind) {
			case _kinds.Kind.OBJECT: return {
				...valueNode,
				fields: sortFields(valueNode.fields)
			};
			case _kinds.Kind.LIST: return {
				...valueNode,
				values: valueNode.values.map(sortValueNode)
			};
			case _kinds.Kind.INT:
			case _kinds.Kind.FLOAT:
			case _kinds.Kind.STRING:
			case _kinds.Kind.BOOLEAN:
			case _kinds.Kind.NULL:
			case _kinds.Kind.ENUM:
			case _kinds.Kind.VARIABLE: return valueNode;
		}
	}
	function sortFields(fields) {
		return fields.map((fieldNode) => ({
			...fieldNode,
			value: sortValueNode(fieldNode.value)
		})).sort((fieldA, fieldB) => (0, _naturalCompare.naturalCompare)(fieldA.name.value, fieldB.name.value));
	}
}));
// node_modules/graphql/utilities/findBreakingChanges.js
var require_findBreakingChanges = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DangerousChangeType = exports.BreakingChangeType = void 0;
	exports.findBreakingChanges = findBreakingChanges;
	exports.findDangerousChanges = findDangerousChanges;
	var _inspect = require_inspect();
	var _invariant = require_invariant();
	var _keyMap = require_keyMap();
	var _printer = require_printer();
	var _definition = require_definition();
	var _scalars = require_scalars();
	var _astFromValue = require_astFromValue();
	var _sortValueNode = require_sortValueNode();
	var BreakingChangeType;
	exports.BreakingChangeType = BreakingChangeType;
	(function(BreakingChangeType) {
		BreakingChangeType["TYPE_REMOVED"] = "TYPE_REMOVED";
		BreakingChangeType["TYPE_CHANGED_KIND"] = "TYPE_CHANGED_KIND";
		BreakingChangeType["TYPE_REMOVED_FROM_UNION"] = "TYPE_REMOVED_FROM_UNION";
		BreakingChangeType["VALUE_REMOVED_FROM_ENUM"] = "VALUE_REMOVED_FROM_ENUM";
		BreakingChangeType["REQUIRED_INPUT_FIELD_ADDED"] = "REQUIRED_INPUT_FIELD_ADDED";
		BreakingChangeType["IMPLEMENTED_INTERFACE_REMOVED"] = "IMPLEMENTED_INTERFACE_REMOVED";
		BreakingChangeType["FIELD_REMOVED"] = "FIELD_REMOVED";
		BreakingChangeType["FIELD_CHANGED_KIND"] = "FIELD_CHANGED_KIND";
		BreakingChangeType["REQUIRED_ARG_ADDED"] = "REQUIRED_ARG_ADDED";
		BreakingChangeType["ARG_REMOVED"] = "ARG_REMOVED";
		BreakingChangeType["ARG_CHANGED_KIND"] = "ARG_CHANGED_KIND";
		BreakingChangeType["DIRECTIVE_REMOVED"] = "DIRECTIVE_REMOVED";
		BreakingChangeType["DIRECTIVE_ARG_REMOVED"] = "DIRECTIVE_ARG_REMOVED";
		BreakingChangeType["REQUIRED_DIRECTIVE_ARG_ADDED"] = "REQUIRED_DIRECTIVE_ARG_ADDED";
		BreakingChangeType["DIRECTIVE_REPEATABLE_REMOVED"] = "DIRECTIVE_REPEATABLE_REMOVED";
		BreakingChangeType["DIRECTIVE_LOCATION_REMOVED"] = "DIRECTIVE_LOCATION_REMOVED";
	})(BreakingChangeType || (exports.BreakingChangeType = BreakingChangeType = {}));
	var DangerousChangeType;
	exports.DangerousChangeType = DangerousChangeType;
	(function(DangerousChangeType) {
		DangerousChangeType["VALUE_ADDED_TO_ENUM"] = "VALUE_ADDED_TO_ENUM";
		DangerousChangeType["TYPE_ADDED_TO_UNION"] = "TYPE_ADDED_TO_UNION";
		DangerousChangeType["OPTIONAL_INPUT_FIELD_ADDED"] = "OPTIONAL_INPUT_FIELD_ADDED";
		DangerousChangeType["OPTIONAL_ARG_ADDED"] = "OPTIONAL_ARG_ADDED";
		DangerousChangeType["IMPLEMENTED_INTERFACE_ADDED"] = "IMPLEMENTED_INTERFACE_ADDED";
		DangerousChangeType["ARG_DEFAULT_VALUE_CHANGE"] = "ARG_DEFAULT_VALUE_CHANGE";
	})(DangerousChangeType || (exports.DangerousChangeType = DangerousChangeType = {}));
	function findBreakingChanges(oldSchema, newSchema) {
		return findSchemaChanges(oldSchema, newSchema).filter((change) => change.type in BreakingChangeType);
	}
	function findDangerousChanges(oldSchema, newSchema) {
		return findSchemaChanges(oldSchema, newSchema).filter((change) => change.type in DangerousChangeType);
	}
	function findSchemaChanges(oldSchema, newSchema) {
		return [...findTypeChanges(oldSchema, newSchema), ...findDirectiveChanges(oldSchema, newSchema)];
	}
	function findDirectiveChanges(oldSchema, newSchema) {
		const schemaChanges = [];
		const directivesDiff = diff(oldSchema.getDirectives(), newSchema.getDirectives());
		for (const oldDirective of directivesDiff.removed) schemaChanges.push({
			type: BreakingChangeType.DIRECTIVE_REMOVED,
			description: `${oldDirective.name} was removed.`
		});
		for (const [oldDirective, newDirective] of directivesDiff.persisted) {
			const argsDiff = diff(oldDirective.args, newDirective.args);
			for (const newArg of argsDiff.added) if ((0, _definition.isRequiredArgument)(newArg)) schemaChanges.push({
				type: BreakingChangeType.REQUIRED_DIRECTIVE_ARG_ADDED,
				description: `A required arg ${newArg.name} on directive ${oldDirective.name} was added.`
			});
			for (const oldArg of argsDiff.removed) schemaChanges.push({
				type: BreakingChangeType.DIRECTIVE_ARG_REMOVED,
				description: `${oldArg.name} was removed from ${oldDirective.name}.`
			});
			if (oldDirective.isRepeatable && !newDirective.isRepeatable) schemaChanges.push({
				type: BreakingChangeType.DIRECTIVE_REPEATABLE_REMOVED,
				description: `Repeatable flag was removed from ${oldDirective.name}.`
			});
			for (const location of oldDirective.locations) if (!newDirective.locations.includes(location)) schemaChanges.push({
				type: BreakingChangeType.DIRECTIVE_LOCATION_REMOVED,
				description: `${location} was removed from ${oldDirective.name}.`
			});
		}
		return schemaChanges;
	}
	function findTypeChanges(oldSchema, newSchema) {
		const schemaChanges = [];
		const typesDiff = diff(Object.values(oldSchema.getTypeMap()), Object.values(newSchema.getTypeMap()));
		for (const oldType of typesDiff.removed) schemaChanges.push({
			type: BreakingChangeType.TYPE_REMOVED,
			description: (0, _scalars.isSpecifiedScalarType)(oldType) ? `Standard scalar ${oldType.name} was removed because it is not referenced anymore.` : `${oldType.name} was removed.`
		});
		for (const [oldType, newType] of typesDiff.persisted) if ((0, _definition.isEnumType)(oldType) && (0, _definition.isEnumType)(newType)) schemaChanges.push(...findEnumTypeChanges(oldType, newType));
		else if ((0, _definition.isUnionType)(oldType) && (0, _definition.isUnionType)(newType)) schemaChanges.push(...findUnionTypeChanges(oldType, newType));
		else if ((0, _definition.isInputObjectType)(oldType) && (0, _definition.isInputObjectType)(newType)) schemaChanges.push(...findInputObjectTypeChanges(oldType, newType));
		else if ((0, _definition.isObjectType)(oldType) && (0, _definition.isObjectType)(newType)) schemaChanges.push(...findFieldChanges(oldType, newType), ...findImplementedInterfacesChanges(oldType, newType));
		else if ((0, _definition.isInterfaceType)(oldType) && (0, _definition.isInterfaceType)(newType)) schemaChanges.push(...findFieldChanges(oldType, newType), ...findImplementedInterfacesChanges(oldType, newType));
		else if (oldType.constructor !== newType.constructor) schemaChanges.push({
			type: BreakingChangeType.TYPE_CHANGED_KIND,
			description: `${oldType.name} changed from ${typeKindName(oldType)} to ${typeKindName(newType)}.`
		});
		return schemaChanges;
	}
	function findInputObjectTypeChanges(oldType, newType) {
		const schemaChanges = [];
		const fieldsDiff = diff(Object.values(oldType.getFields()), Object.values(newType.getFields()));
		for (const newField of fieldsDiff.added) if ((0, _definition.isRequiredInputField)(newField)) schemaChanges.push({
			type: BreakingChangeType.REQUIRED_INPUT_FIELD_ADDED,
			description: `A required field ${newField.name} on input type ${oldType.name} was added.`
		});
		else schemaChanges.push({
			type: DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED,
			description: `An optional field ${newField.name} on input type ${oldType.name} was added.`
		});
		for (const oldField of fieldsDiff.removed) schemaChanges.push({
			type: BreakingChangeType.FIELD_REMOVED,
			description: `${oldType.name}.${oldField.name} was removed.`
		});
		for (const [oldField, newField] of fieldsDiff.persisted) if (!isChangeSafeForInputObjectFieldOrFieldArg(oldField.type, newField.type)) schemaChanges.push({
			type: BreakingChangeType.FIELD_CHANGED_KIND,
			description: `${oldType.name}.${oldField.name} changed type from ${String(oldField.type)} to ${String(newField.type)}.`
		});
		return schemaChanges;
	}
	function findUnionTypeChanges(oldType, newType) {
		const schemaChanges = [];
		const possibleTypesDiff = diff(oldType.getTypes(), newType.getTypes());
		for (const newPossibleType of possibleTypesDiff.added) schemaChanges.push({
			type: DangerousChangeType.TYPE_ADDED_TO_UNION,
			description: `${newPossibleType.name} was added to union type ${oldType.name}.`
		});
		for (const oldPossibleType of possibleTypesDiff.removed) schemaChanges.push({
			type: BreakingChangeType.TYPE_REMOVED_FROM_UNION,
			description: `${oldPossibleType.name} was removed from union type ${oldType.name}.`
		});
		return schemaChanges;
	}
	function findEnumTypeChanges(oldType, newType) {
		const schemaChanges = [];
		const valuesDiff = diff(oldType.getValues(), newType.getValues());
		for (const newValue of valuesDiff.added) schemaChanges.push({
			type: DangerousChangeType.VALUE_ADDED_TO_ENUM,
			description: `${newValue.name} was added to enum type ${oldType.name}.`
		});
		for (const oldValue of valuesDiff.removed) schemaChanges.push({
			type: BreakingChangeType.VALUE_REMOVED_FROM_ENUM,
			description: `${oldValue.name} was removed from enum type ${oldType.name}.`
		});
		return schemaChanges;
	}
	function findImplementedInterfacesChanges(oldType, newType) {
		const schemaChanges = [];
		const interfacesDiff = diff(oldType.getInterfaces(), newType.getInterfaces());
		for (const newInterface of interfacesDiff.added) schemaChanges.push({
			type: DangerousChangeType.IMPLEMENTED_INTERFACE_ADDED,
			description: `${newInterface.name} added to interfaces implemented by ${oldType.name}.`
		});
		for (const oldInterface of interfacesDiff.removed) schemaChanges.push({
			type: BreakingChangeType.IMPLEMENTED_INTERFACE_REMOVED,
			description: `${oldType.name} no longer implements interface ${oldInterface.name}.`
		});
		return schemaChanges;
	}
	function findFieldChanges(oldType, newType) {
		const schemaChanges = [];
		const fieldsDiff = diff(Object.values(oldType.getFields()), Object.values(newType.getFields()));
		for (const oldField of fieldsDiff.removed) schemaChanges.push({
			type: BreakingChangeType.FIELD_REMOVED,
			description: `${oldType.name}.${oldField.name} was removed.`
		});
		for (const [oldField, newField] of fieldsDiff.persisted) {
			schemaChanges.push(...findArgChanges(oldType, oldField, newField));
			if (!isChangeSafeForObjectOrInterfaceField(oldField.type, newField.type)) schemaChanges.push({
				type: BreakingChangeType.FIELD_CHANGED_KIND,
				description: `${oldType.name}.${oldField.name} changed type from ${String(oldField.type)} to ${String(newField.type)}.`
			});
		}
		return schemaChanges;
	}
	function findArgChanges(oldType, oldField, newField) {
		const schemaChanges = [];
		const argsDiff = diff(oldField.args, newField.args);
		for (const oldArg of argsDiff.removed) schemaChanges.push({
			type: BreakingChangeType.ARG_REMOVED,
			description: `${oldType.name}.${oldField.name} arg ${oldArg.name} was removed.`
		});
		for (const [oldArg, newArg] of argsDiff.persisted) if (!isChangeSafeForInputObjectFieldOrFieldArg(oldArg.type, newArg.type)) schemaChanges.push({
			type: BreakingChangeType.ARG_CHANGED_KIND,
			description: `${oldType.name}.${oldField.name} arg ${oldArg.name} has changed type from ${String(oldArg.type)} to ${String(newArg.type)}.`
		});
		else if (oldArg.defaultValue !== void 0) {
			if (newArg.defaultValue === void 0) schemaChanges.push({
				type: DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
				description: `${oldType.name}.${oldField.name} arg ${oldArg.name} defaultValue was removed.`
			});
			else {
				const oldValueStr = stringifyValue(oldArg.defaultValue, oldArg.type);
				const newValueStr = stringifyValue(newArg.defaultValue, newArg.type);
				if (oldValueStr !== newValueStr) schemaChanges.push({
					type: DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
					description: `${oldType.name}.${oldField.name} arg ${oldArg.name} has changed defaultValue from ${oldValueStr} to ${newValueStr}.`
				});
			}
		}
		for (const newArg of argsDiff.added) if ((0, _definition.isRequiredArgument)(newArg)) schemaChanges.push({
			type: BreakingChangeType.REQUIRED_ARG_ADDED,
			description: `A required arg ${newArg.name} on ${oldType.name}.${oldField.name} was added.`
		});
		else schemaChanges.push({
			type: DangerousChangeType.OPTIONAL_ARG_ADDED,
			description: `An optional arg ${newArg.name} on ${oldType.name}.${oldField.name} was added.`
		});
		return schemaChanges;
	}
	function isChangeSafeForObjectOrInterfaceField(oldType, newType) {
		if ((0, _definition.isListType)(oldType)) return (0, _definition.isListType)(newType) && isChangeSafeForObjectOrInterfaceField(oldType.ofType, newType.ofType) || (0, _definition.isNonNullType)(newType) && isChangeSafeForObjectOrInterfaceField(oldType, newType.ofType);
		if ((0, _definition.isNonNullType)(oldType)) return (0, _definition.isNonNullType)(newType) && isChangeSafeForObjectOrInterfaceField(oldType.ofType, newType.ofType);
		return (0, _definition.isNamedType)(newType) && oldType.name === newType.name || (0, _definition.isNonNullType)(newType) && isChangeSafeForObjectOrInterfaceField(oldType, newType.ofType);
	}
	function isChangeSafeForInputObjectFieldOrFieldArg(oldType, newType) {
		if ((0, _definition.isListType)(oldType)) return (0, _definition.isListType)(newType) && isChangeSafeForInputObjectFieldOrFieldArg(oldType.ofType, newType.ofType);
		if ((0, _definition.isNonNullType)(oldType)) return (0, _definition.isNonNullType)(newType) && isChangeSafeForInputObjectFieldOrFieldArg(oldType.ofType, newType.ofType) || !(0, _definition.isNonNullType)(newType) && isChangeSafeForInputObjectFieldOrFieldArg(oldType.ofType, newType);
		return (0, _definition.isNamedType)(newType) && oldType.name === newType.name;
	}
	function typeKindName(type) {
		if ((0, _definition.isScalarType)(type)) return "a Scalar type";
		if ((0, _definition.isObjectType)(type)) return "an Object type";
		if ((0, _definition.isInterfaceType)(type)) return "an Interface type";
		if ((0, _definition.isUnionType)(type)) return "a Union type";
		if ((0, _definition.isEnumType)(type)) return "an Enum type";
		if ((0, _definition.isInputObjectType)(type)) return "an Input type";
		/* c8 ignore next 3 */
		(0, _invariant.invariant)(false, "Unexpected type: " + (0, _inspect.inspect)(type));
	}
	function stringifyValue(value, type) {
		const ast = (0, _astFromValue.astFromValue)(value, type);
		ast ?? (0, _invariant.invariant)(false);
		return (0, _printer.print)((0, _sortValueNode.sortValueNode)(ast));
	}
	function diff(oldArray, newArray) {
		const added = [];
		const removed = [];
		const persisted = [];
		const oldMap = (0, _keyMap.keyMap)(oldArray, ({ name }) => name);
		const newMap = (0, _keyMap.keyMap)(newArray, ({ name }) => name);
		for (const oldItem of oldArray) {
			const newItem = newMap[oldItem.name];
			if (newItem === void 0) removed.push(oldItem);
			else persisted.push([oldItem, newItem]);
		}
		for (const newItem of newArray) if (oldMap[newItem.name] === void 0) added.push(newItem);
		return {
			added,
			persisted,
			removed
		};
	}
}));
// node_modules/graphql/utilities/resolveSchemaCoordinate.js
var require_resolveSchemaCoordinate = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.resolveASTSchemaCoordinate = resolveASTSchemaCoordinate;
	exports.resolveSchemaCoordinate = resolveSchemaCoordinate;
	var _inspect = require_inspect();
	var _kinds = require_kinds();
	var _parser = require_parser();
	var _definition = require_definition();
	function resolveSchemaCoordinate(schema, schemaCoordinate) {
		return resolveASTSchemaCoordinate(schema, (0, _parser.parseSchemaCoordinate)(schemaCoordinate));
	}
	function resolveTypeCoordinate(schema, schemaCoordinate) {
		const typeName = schemaCoordinate.name.value;
		const type = schema.getType(typeName);
		if (type == null) return;
		return {
			kind: "NamedType",
			type
		};
	}
	function resolveMemberCoordinate(schema, schemaCoordinate) {
		const typeName = schemaCoordinate.name.value;
		const type = schema.getType(typeName);
		if (!type) throw new Error(`Expected ${(0, _inspect.inspect)(typeName)} to be defined as a type in the schema.`);
		if (!(0, _definition.isEnumType)(type) && !(0, _definition.isInputObjectType)(type) && !(0, _definition.isObjectType)(type) && !(0, _definition.isInterfaceType)(type)) throw new Error(`Expected ${(0, _inspect.inspect)(typeName)} to be an Enum, Input Object, Object or Interface type.`);
		if ((0, _definition.isEnumType)(type)) {
			const enumValueName = schemaCoordinate.memberName.value;
			const enumValue = type.getValue(enumValueName);
			if (enumValue == null) return;
			return {
				kind: "EnumValue",
				type,
				enumValue
			};
		}
		if ((0, _definition.isInputObjectType)(type)) {
			const inputFieldName = schemaCoordinate.memberName.value;
			const inputField = type.getFields()[inputFieldName];
			if (inputField == null) return;
			return {
				kind: "InputField",
				type,
				inputField
			};
		}
		const fieldName = schemaCoordinate.memberName.value;
		const field = type.getFields()[fieldName];
		if (field == null) return;
		return {
			kind: "Field",
			type,
			field
		};
	}
	function resolveArgumentCoordinate(schema, schemaCoordinate) {
		const typeName = schemaCoordinate.name.value;
		const type = schema.getType(typeName);
		if (type == null) throw new Error(`Expected ${(0, _inspect.inspect)(typeName)} to be defined as a type in the schema.`);
		if (!(0, _definition.isObjectType)(type) && !(0, _definition.isInterfaceType)(type)) throw new Error(`Expected ${(0, _inspect.inspect)(typeName)} to be an object type or interface type.`);
		const fieldName = schemaCoordinate.fieldName.value;
		const field = type.getFields()[fieldName];
		if (field == null) throw new Error(`Expected ${(0, _inspect.inspect)(fieldName)} to exist as a field of type ${(0, _inspect.inspect)(typeName)} in the schema.`);
		const fieldArgumentName = schemaCoordinate.argumentName.value;
		const fieldArgument = field.args.find((arg) => arg.name === fieldArgumentName);
		if (fieldArgument == null) return;
		return {
			kind: "FieldArgument",
			type,
			field,
			fieldArgument
		};
	}
	function resolveDirectiveCoordinate(schema, schemaCoordinate) {
		const directiveName = schemaCoordinate.name.value;
		const directive = schema.getDirective(directiveName);
		if (!directive) return;
		return {
			kind: "Directive",
			directive
		};
	}
	function resolveDirectiveArgumentCoordinate(schema, schemaCoordinate) {
		const directiveName = schemaCoordinate.name.value;
		const directive = schema.getDirective(directiveName);
		if (!directive) throw new Error(`Expected ${(0, _inspect.inspect)(directiveName)} to be defined as a directive in the schema.`);
		const { argumentName: { value: directiveArgumentName } } = schemaCoordinate;
		const directiveArgument = directive.args.find((arg) => arg.name === directiveArgumentName);
		if (!directiveArgument) return;
		return {
			kind: "DirectiveArgument",
			directive,
			directiveArgument
		};
	}
	function resolveASTSchemaCoordinate(schema, schemaCoordinate) {
		switch (schemaCoordinate.kind) {
			case _kinds.Kind.TYPE_COORDINATE: return resolveTypeCoordinate(schema, schemaCoordinate);
			case _kinds.Kind.MEMBER_COORDINATE: return resolveMemberCoordinate(schema, schemaCoordinate);
			case _kinds.Kind.ARGUMENT_COORDINATE: return resolveArgumentCoordinate(schema, schemaCoordinate);
			case _kinds.Kind.DIRECTIVE_COORDINATE: return resolveDirectiveCoordinate(schema, schemaCoordinate);
			case _kinds.Kind.DIRECTIVE_ARGUMENT_COORDINATE: return resolveDirectiveArgumentCoordinate(schema, schemaCoordinate);
		}
	}
}));
// node_modules/graphql/utilities/index.js
var require_utilities = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	Object.defineProperty(exports, "BreakingChangeType", {
		enumerable: true,
		get: function() {
			return _findBreakingChanges.BreakingChangeType;
		}
	});
	Object.defineProperty(exports, "DangerousChangeType", {
		enumerable: true,
		get: function() {
			return _findBreakingChanges.DangerousChangeType;
		}
	});
	Object.defineProperty(exports, "TypeInfo", {
		enumerable: true,
		get: function() {
			return _TypeInfo.TypeInfo;
		}
	});
	Object.defineProperty(exports, "assertValidName", {
		enumerable: true,
		get: function() {
			return _assertValidName.assertValidName;
		}
	});
	Object.defineProperty(exports, "astFromValue", {
		enumerable: true,
		get: function() {
			return _astFromValue.astFromValue;
		}
	});
	Object.defineProperty(exports, "buildASTSchema", {
		enumerable: true,
		get: function() {
			return _buildASTSchema.buildASTSchema;
		}
	});
	Object.defineProperty(exports, "buildClientSchema", {
		enumerable: true,
		get: function() {
			return _buildClientSchema.buildClientSchema;
		}
	});
	Object.defineProperty(exports, "buildSchema", {
		enumerable: true,
		get: function() {
			return _buildASTSchema.buildSchema;
		}
	});
	Object.defineProperty(exports, "coerceInputValue", {
		enumerable: true,
		get: function() {
			return _coerceInputValue.coerceInputValue;
		}
	});
	Object.defineProperty(exports, "concatAST", {
		enumerable: true,
		get: function() {
			return _concatAST.concatAST;
		}
	});
	Object.defineProperty(exports, "doTypesOverlap", {
		enumerable: true,
		get: function() {
			return _typeComparators.doTypesOverlap;
		}
	});
	Object.defineProperty(exports, "extendSchema", {
		enumerable: true,
		get: function() {
			return _extendSchema.extendSchema;
		}
	});
	Object.defineProperty(exports, "findBreakingChanges", {
		enumerable: true,
		get: function() {
			return _findBreakingChanges.findBreakingChanges;
		}
	});
	Object.defineProperty(exports, "findDangerousChanges", {
		enumerable: true,
		get: function() {
			return _findBreakingChanges.findDangerousChanges;
		}
	});
	Object.defineProperty(exports, "getIntrospectionQuery", {
		enumerable: true,
		get: function() {
			return _getIntrospectionQuery.getIntrospectionQuery;
		}
	});
	Object.defineProperty(exports, "getOperationAST", {
		enumerable: true,
		get: function() {
			return _getOperationAST.getOperationAST;
		}
	});
	Object.defineProperty(exports, "getOperationRootType", {
		enumerable: true,
		get: function() {
			return _getOperationRootType.getOperationRootType;
		}
	});
	Object.defineProperty(exports, "introspectionFromSchema", {
		enumerable: true,
		get: function() {
			return _introspectionFromSchema.introspectionFromSchema;
		}
	});
	Object.defineProperty(exports, "isEqualType", {
		enumerable: true,
		get: function() {
			return _typeComparators.isEqualType;
		}
	});
	Object.defineProperty(exports, "isTypeSubTypeOf", {
		enumerable: true,
		get: function() {
			return _typeComparators.isTypeSubTypeOf;
		}
	});
	Object.defineProperty(exports, "isValidNameError", {
		enumerable: true,
		get: function() {
			return _assertValidName.isValidNameError;
		}
	});
	Object.defineProperty(exports, "lexicographicSortSchema", {
		enumerable: true,
		get: function() {
			return _lexicographicSortSchema.lexicographicSortSchema;
		}
	});
	Object.defineProperty(exports, "printIntrospectionSchema", {
		enumerable: true,
		get: function() {
			return _printSchema.printIntrospectionSchema;
		}
	});
	Object.defineProperty(exports, "printSchema", {
		enumerable: true,
		get: function() {
			return _printSchema.printSchema;
		}
	});
	Object.defineProperty(exports, "printType", {
		enumerable: true,
		get: function() {
			return _printSchema.printType;
		}
	});
	Object.defineProperty(exports, "resolveASTSchemaCoordinate", {
		enumerable: true,
		get: function() {
			return _resolveSchemaCoordinate.resolveASTSchemaCoordinate;
		}
	});
	Object.defineProperty(exports, "resolveSchemaCoordinate", {
		enumerable: true,
		get: function() {
			return _resolveSchemaCoordinate.resolveSchemaCoordinate;
		}
	});
	Object.defineProperty(exports, "separateOperations", {
		enumerable: true,
		get: function() {
			return _separateOperations.separateOperations;
		}
	});
	Object.defineProperty(exports, "stripIgnoredCharacters", {
		enumerable: true,
		get: function() {
			return _stripIgnoredCharacters.stripIgnoredCharacters;
		}
	});
	Object.defineProperty(exports, "typeFromAST", {
		enumerable: true,
		get: function() {
			return _typeFromAST.typeFromAST;
		}
	});
	Object.defineProperty(exports, "valueFromAST", {
		enumerable: true,
		get: function() {
			return _valueFromAST.valueFromAST;
		}
	});
	Object.defineProperty(exports, "valueFromASTUntyped", {
		enumerable: true,
		get: function() {
			return _valueFromASTUntyped.valueFromASTUntyped;
		}
	});
	Object.defineProperty(exports, "visitWithTypeInfo", {
		enumerable: true,
		get: function() {
			return _TypeInfo.visitWithTypeInfo;
		}
	});
	var _getIntrospectionQuery = require_getIntrospectionQuery();
	var _getOperationAST = require_getOperationAST();
	var _getOperationRootType = require_getOperationRootType();
	var _introspectionFromSchema = require_introspectionFromSchema();
	var _buildClientSchema = require_buildClientSchema();
	var _buildASTSchema = require_buildASTSchema();
	var _extendSchema = require_extendSchema();
	var _lexicographicSortSchema = require_lexicographicSortSchema();
	var _printSchema = require_printSchema();
	var _typeFromAST = require_typeFromAST();
	var _valueFromAST = require_valueFromAST();
	var _valueFromASTUntyped = require_valueFromASTUntyped();
	var _astFromValue = require_astFromValue();
	var _TypeInfo = require_TypeInfo();
	var _coerceInputValue = require_coerceInputValue();
	var _concatAST = require_concatAST();
	var _separateOperations = require_separateOperations();
	var _stripIgnoredCharacters = require_stripIgnoredCharacters();
	var _typeComparators = require_typeComparators();
	var _assertValidName = require_assertValidName();
	var _findBreakingChanges = require_findBreakingChanges();
	var _resolveSchemaCoordinate = require_resolveSchemaCoordinate();
}));
// packages/github-sandbox/src/graphql/known-documents.ts
var import_graphql = (/* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	Object.defineProperty(exports, "BREAK", {
		enumerable: true,
		get: function() {
			return _index2.BREAK;
		}
	});
	Object.defineProperty(exports, "BreakingChangeType", {
		enumerable: true,
		get: function() {
			return _index6.BreakingChangeType;
		}
	});
	Object.defineProperty(exports, "DEFAULT_DEPRECATION_REASON", {
		enumerable: true,
		get: function() {
			return _index.DEFAULT_DEPRECATION_REASON;
		}
	});
	Object.defineProperty(exports, "DangerousChangeType", {
		enumerable: true,
		get: function() {
			return _index6.DangerousChangeType;
		}
	});
	Object.defineProperty(exports, "DirectiveLocation", {
		enumerable: true,
		get: function() {
			return _index2.DirectiveLocation;
		}
	});
	Object.defineProperty(exports, "ExecutableDefinitionsRule", {
		enumerable: true,
		get: function() {
			return _index4.ExecutableDefinitionsRule;
		}
	});
	Object.defineProperty(exports, "FieldsOnCorrectTypeRule", {
		enumerable: true,
		get: function() {
			return _index4.FieldsOnCorrectTypeRule;
		}
	});
	Object.defineProperty(exports, "FragmentsOnCompositeTypesRule", {
		enumerable: true,
		get: function() {
			return _index4.FragmentsOnCompositeTypesRule;
		}
	});
	Object.defineProperty(exports, "GRAPHQL_MAX_INT", {
		enumerable: true,
		get: function() {
			return _index.GRAPHQL_MAX_INT;
		}
	});
	Object.defineProperty(exports, "GRAPHQL_MIN_INT", {
		enumerable: true,
		get: function() {
			return _index.GRAPHQL_MIN_INT;
		}
	});
	Object.defineProperty(exports, "GraphQLBoolean", {
		enumerable: true,
		get: function() {
			return _index.GraphQLBoolean;
		}
	});
	Object.defineProperty(exports, "GraphQLDeprecatedDirective", {
		enumerable: true,
		get: function() {
			return _index.GraphQLDeprecatedDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLDirective", {
		enumerable: true,
		get: function() {
			return _index.GraphQLDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLEnumType", {
		enumerable: true,
		get: function() {
			return _index.GraphQLEnumType;
		}
	});
	Object.defineProperty(exports, "GraphQLError", {
		enumerable: true,
		get: function() {
			return _index5.GraphQLError;
		}
	});
	Object.defineProperty(exports, "GraphQLFloat", {
		enumerable: true,
		get: function() {
			return _index.GraphQLFloat;
		}
	});
	Object.defineProperty(exports, "GraphQLID", {
		enumerable: true,
		get: function() {
			return _index.GraphQLID;
		}
	});
	Object.defineProperty(exports, "GraphQLIncludeDirective", {
		enumerable: true,
		get: function() {
			return _index.GraphQLIncludeDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLInputObjectType", {
		enumerable: true,
		get: function() {
			return _index.GraphQLInputObjectType;
		}
	});
	Object.defineProperty(exports, "GraphQLInt", {
		enumerable: true,
		get: function() {
			return _index.GraphQLInt;
		}
	});
	Object.defineProperty(exports, "GraphQLInterfaceType", {
		enumerable: true,
		get: function() {
			return _index.GraphQLInterfaceType;
		}
	});
	Object.defineProperty(exports, "GraphQLList", {
		enumerable: true,
		get: function() {
			return _index.GraphQLList;
		}
	});
	Object.defineProperty(exports, "GraphQLNonNull", {
		enumerable: true,
		get: function() {
			return _index.GraphQLNonNull;
		}
	});
	Object.defineProperty(exports, "GraphQLObjectType", {
		enumerable: true,
		get: function() {
			return _index.GraphQLObjectType;
		}
	});
	Object.defineProperty(exports, "GraphQLOneOfDirective", {
		enumerable: true,
		get: function() {
			return _index.GraphQLOneOfDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLScalarType", {
		enumerable: true,
		get: function() {
			return _index.GraphQLScalarType;
		}
	});
	Object.defineProperty(exports, "GraphQLSchema", {
		enumerable: true,
		get: function() {
			return _index.GraphQLSchema;
		}
	});
	Object.defineProperty(exports, "GraphQLSkipDirective", {
		enumerable: true,
		get: function() {
			return _index.GraphQLSkipDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLSpecifiedByDirective", {
		enumerable: true,
		get: function() {
			return _index.GraphQLSpecifiedByDirective;
		}
	});
	Object.defineProperty(exports, "GraphQLString", {
		enumerable: true,
		get: function() {
			return _index.GraphQLString;
		}
	});
	Object.defineProperty(exports, "GraphQLUnionType", {
		enumerable: true,
		get: function() {
			return _index.GraphQLUnionType;
		}
	});
	Object.defineProperty(exports, "Kind", {
		enumerable: true,
		get: function() {
			return _index2.Kind;
		}
	});
	Object.defineProperty(exports, "KnownArgumentNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.KnownArgumentNamesRule;
		}
	});
	Object.defineProperty(exports, "KnownDirectivesRule", {
		enumerable: true,
		get: function() {
			return _index4.KnownDirectivesRule;
		}
	});
	Object.defineProperty(exports, "KnownFragmentNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.KnownFragmentNamesRule;
		}
	});
	Object.defineProperty(exports, "KnownTypeNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.KnownTypeNamesRule;
		}
	});
	Object.defineProperty(exports, "Lexer", {
		enumerable: true,
		get: function() {
			return _index2.Lexer;
		}
	});
	Object.defineProperty(exports, "Location", {
		enumerable: true,
		get: function() {
			return _index2.Location;
		}
	});
	Object.defineProperty(exports, "LoneAnonymousOperationRule", {
		enumerable: true,
		get: function() {
			return _index4.LoneAnonymousOperationRule;
		}
	});
	Object.defineProperty(exports, "LoneSchemaDefinitionRule", {
		enumerable: true,
		get: function() {
			return _index4.LoneSchemaDefinitionRule;
		}
	});
	Object.defineProperty(exports, "MaxIntrospectionDepthRule", {
		enumerable: true,
		get: function() {
			return _index4.MaxIntrospectionDepthRule;
		}
	});
	Object.defineProperty(exports, "NoDeprecatedCustomRule", {
		enumerable: true,
		get: function() {
			return _index4.NoDeprecatedCustomRule;
		}
	});
	Object.defineProperty(exports, "NoFragmentCyclesRule", {
		enumerable: true,
		get: function() {
			return _index4.NoFragmentCyclesRule;
		}
	});
	Object.defineProperty(exports, "NoSchemaIntrospectionCustomRule", {
		enumerable: true,
		get: function() {
			return _index4.NoSchemaIntrospectionCustomRule;
		}
	});
	Object.defineProperty(exports, "NoUndefinedVariablesRule", {
		enumerable: true,
		get: function() {
			return _index4.NoUndefinedVariablesRule;
		}
	});
	Object.defineProperty(exports, "NoUnusedFragmentsRule", {
		enumerable: true,
		get: function() {
			return _index4.NoUnusedFragmentsRule;
		}
	});
	Object.defineProperty(exports, "NoUnusedVariablesRule", {
		enumerable: true,
		get: function() {
			return _index4.NoUnusedVariablesRule;
		}
	});
	Object.defineProperty(exports, "OperationTypeNode", {
		enumerable: true,
		get: function() {
			return _index2.OperationTypeNode;
		}
	});
	Object.defineProperty(exports, "OverlappingFieldsCanBeMergedRule", {
		enumerable: true,
		get: function() {
			return _index4.OverlappingFieldsCanBeMergedRule;
		}
	});
	Object.defineProperty(exports, "PossibleFragmentSpreadsRule", {
		enumerable: true,
		get: function() {
			return _index4.PossibleFragmentSpreadsRule;
		}
	});
	Object.defineProperty(exports, "PossibleTypeExtensionsRule", {
		enumerable: true,
		get: function() {
			return _index4.PossibleTypeExtensionsRule;
		}
	});
	Object.defineProperty(exports, "ProvidedRequiredArgumentsRule", {
		enumerable: true,
		get: function() {
			return _index4.ProvidedRequiredArgumentsRule;
		}
	});
	Object.defineProperty(exports, "ScalarLeafsRule", {
		enumerable: true,
		get: function() {
			return _index4.ScalarLeafsRule;
		}
	});
	Object.defineProperty(exports, "SchemaMetaFieldDef", {
		enumerable: true,
		get: function() {
			return _index.SchemaMetaFieldDef;
		}
	});
	Object.defineProperty(exports, "SingleFieldSubscriptionsRule", {
		enumerable: true,
		get: function() {
			return _index4.SingleFieldSubscriptionsRule;
		}
	});
	Object.defineProperty(exports, "Source", {
		enumerable: true,
		get: function() {
			return _index2.Source;
		}
	});
	Object.defineProperty(exports, "Token", {
		enumerable: true,
		get: function() {
			return _index2.Token;
		}
	});
	Object.defineProperty(exports, "TokenKind", {
		enumerable: true,
		get: function() {
			return _index2.TokenKind;
		}
	});
	Object.defineProperty(exports, "TypeInfo", {
		enumerable: true,
		get: function() {
			return _index6.TypeInfo;
		}
	});
	Object.defineProperty(exports, "TypeKind", {
		enumerable: true,
		get: function() {
			return _index.TypeKind;
		}
	});
	Object.defineProperty(exports, "TypeMetaFieldDef", {
		enumerable: true,
		get: function() {
			return _index.TypeMetaFieldDef;
		}
	});
	Object.defineProperty(exports, "TypeNameMetaFieldDef", {
		enumerable: true,
		get: function() {
			return _index.TypeNameMetaFieldDef;
		}
	});
	Object.defineProperty(exports, "UniqueArgumentDefinitionNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueArgumentDefinitionNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueArgumentNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueArgumentNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueDirectiveNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueDirectiveNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueDirectivesPerLocationRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueDirectivesPerLocationRule;
		}
	});
	Object.defineProperty(exports, "UniqueEnumValueNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueEnumValueNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueFieldDefinitionNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueFieldDefinitionNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueFragmentNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueFragmentNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueInputFieldNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueInputFieldNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueOperationNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueOperationNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueOperationTypesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueOperationTypesRule;
		}
	});
	Object.defineProperty(exports, "UniqueTypeNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueTypeNamesRule;
		}
	});
	Object.defineProperty(exports, "UniqueVariableNamesRule", {
		enumerable: true,
		get: function() {
			return _index4.UniqueVariableNamesRule;
		}
	});
	Object.defineProperty(exports, "ValidationContext", {
		enumerable: true,
		get: function() {
			return _index4.ValidationContext;
		}
	});
	Object.defineProperty(exports, "ValuesOfCorrectTypeRule", {
		enumerable: true,
		get: function() {
			return _index4.ValuesOfCorrectTypeRule;
		}
	});
	Object.defineProperty(exports, "VariablesAreInputTypesRule", {
		enumerable: true,
		get: function() {
			return _index4.VariablesAreInputTypesRule;
		}
	});
	Object.defineProperty(exports, "VariablesInAllowedPositionRule", {
		enumerable: true,
		get: function() {
			return _index4.VariablesInAllowedPositionRule;
		}
	});
	Object.defineProperty(exports, "__Directive", {
		enumerable: true,
		get: function() {
			return _index.__Directive;
		}
	});
	Object.defineProperty(exports, "__DirectiveLocation", {
		enumerable: true,
		get: function() {
			return _index.__DirectiveLocation;
		}
	});
	Object.defineProperty(exports, "__EnumValue", {
		enumerable: true,
		get: function() {
			return _index.__EnumValue;
		}
	});
	Object.defineProperty(exports, "__Field", {
		enumerable: true,
		get: function() {
			return _index.__Field;
		}
	});
	Object.defineProperty(exports, "__InputValue", {
		enumerable: true,
		get: function() {
			return _index.__InputValue;
		}
	});
	Object.defineProperty(exports, "__Schema", {
		enumerable: true,
		get: function() {
			return _index.__Schema;
		}
	});
	Object.defineProperty(exports, "__Type", {
		enumerable: true,
		get: function() {
			return _index.__Type;
		}
	});
	Object.defineProperty(exports, "__TypeKind", {
		enumerable: true,
		get: function() {
			return _index.__TypeKind;
		}
	});
	Object.defineProperty(exports, "assertAbstractType", {
		enumerable: true,
		get: function() {
			return _index.assertAbstractType;
		}
	});
	Object.defineProperty(exports, "assertCompositeType", {
		enumerable: true,
		get: function() {
			return _index.assertCompositeType;
		}
	});
	Object.defineProperty(exports, "assertDirective", {
		enumerable: true,
		get: function() {
			return _index.assertDirective;
		}
	});
	Object.defineProperty(exports, "assertEnumType", {
		enumerable: true,
		get: function() {
			return _index.assertEnumType;
		}
	});
	Object.defineProperty(exports, "assertEnumValueName", {
		enumerable: true,
		get: function() {
			return _index.assertEnumValueName;
		}
	});
	Object.defineProperty(exports, "assertInputObjectType", {
		enumerable: true,
		get: function() {
			return _index.assertInputObjectType;
		}
	});
	Object.defineProperty(exports, "assertInputType", {
		enumerable: true,
		get: function() {
			return _index.assertInputType;
		}
	});
	Object.defineProperty(exports, "assertInterfaceType", {
		enumerable: true,
		get: function() {
			return _index.assertInterfaceType;
		}
	});
	Object.defineProperty(exports, "assertLeafType", {
		enumerable: true,
		get: function() {
			return _index.assertLeafType;
		}
	});
	Object.defineProperty(exports, "assertListType", {
		enumerable: true,
		get: function() {
			return _index.assertListType;
		}
	});
	Object.defineProperty(exports, "assertName", {
		enumerable: true,
		get: function() {
			return _index.assertName;
		}
	});
	Object.defineProperty(exports, "assertNamedType", {
		enumerable: true,
		get: function() {
			return _index.assertNamedType;
		}
	});
	Object.defineProperty(exports, "assertNonNullType", {
		enumerable: true,
		get: function() {
			return _index.assertNonNullType;
		}
	});
	Object.defineProperty(exports, "assertNullableType", {
		enumerable: true,
		get: function() {
			return _index.assertNullableType;
		}
	});
	Object.defineProperty(exports, "assertObjectType", {
		enumerable: true,
		get: function() {
			return _index.assertObjectType;
		}
	});
	Object.defineProperty(exports, "assertOutputType", {
		enumerable: true,
		get: function() {
			return _index.assertOutputType;
		}
	});
	Object.defineProperty(exports, "assertScalarType", {
		enumerable: true,
		get: function() {
			return _index.assertScalarType;
		}
	});
	Object.defineProperty(exports, "assertSchema", {
		enumerable: true,
		get: function() {
			return _index.assertSchema;
		}
	});
	Object.defineProperty(exports, "assertType", {
		enumerable: true,
		get: function() {
			return _index.assertType;
		}
	});
	Object.defineProperty(exports, "assertUnionType", {
		enumerable: true,
		get: function() {
			return _index.assertUnionType;
		}
	});
	Object.defineProperty(exports, "assertValidName", {
		enumerable: true,
		get: function() {
			return _index6.assertValidName;
		}
	});
	Object.defineProperty(exports, "assertValidSchema", {
		enumerable: true,
		get: function() {
			return _index.assertValidSchema;
		}
	});
	Object.defineProperty(exports, "assertWrappingType", {
		enumerable: true,
		get: function() {
			return _index.assertWrappingType;
		}
	});
	Object.defineProperty(exports, "astFromValue", {
		enumerable: true,
		get: function() {
			return _index6.astFromValue;
		}
	});
	Object.defineProperty(exports, "buildASTSchema", {
		enumerable: true,
		get: function() {
			return _index6.buildASTSchema;
		}
	});
	Object.defineProperty(exports, "buildClientSchema", {
		enumerable: true,
		get: function() {
			return _index6.buildClientSchema;
		}
	});
	Object.defineProperty(exports, "buildSchema", {
		enumerable: true,
		get: function() {
			return _index6.buildSchema;
		}
	});
	Object.defineProperty(exports, "coerceInputValue", {
		enumerable: true,
		get: function() {
			return _index6.coerceInputValue;
		}
	});
	Object.defineProperty(exports, "concatAST", {
		enumerable: true,
		get: function() {
			return _index6.concatAST;
		}
	});
	Object.defineProperty(exports, "createSourceEventStream", {
		enumerable: true,
		get: function() {
			return _index3.createSourceEventStream;
		}
	});
	Object.defineProperty(exports, "defaultFieldResolver", {
		enumerable: true,
		get: function() {
			return _index3.defaultFieldResolver;
		}
	});
	Object.defineProperty(exports, "defaultTypeResolver", {
		enumerable: true,
		get: function() {
			return _index3.defaultTypeResolver;
		}
	});
	Object.defineProperty(exports, "doTypesOverlap", {
		enumerable: true,
		get: function() {
			return _index6.doTypesOverlap;
		}
	});
	Object.defineProperty(exports, "execute", {
		enumerable: true,
		get: function() {
			return _index3.execute;
		}
	});
	Object.defineProperty(exports, "executeSync", {
		enumerable: true,
		get: function() {
			return _index3.executeSync;
		}
	});
	Object.defineProperty(exports, "extendSchema", {
		enumerable: true,
		get: function() {
			return _index6.extendSchema;
		}
	});
	Object.defineProperty(exports, "findBreakingChanges", {
		enumerable: true,
		get: function() {
			return _index6.findBreakingChanges;
		}
	});
	Object.defineProperty(exports, "findDangerousChanges", {
		enumerable: true,
		get: function() {
			return _index6.findDangerousChanges;
		}
	});
	Object.defineProperty(exports, "formatError", {
		enumerable: true,
		get: function() {
			return _index5.formatError;
		}
	});
	Object.defineProperty(exports, "getArgumentValues", {
		enumerable: true,
		get: function() {
			return _index3.getArgumentValues;
		}
	});
	Object.defineProperty(exports, "getDirectiveValues", {
		enumerable: true,
		get: function() {
			return _index3.getDirectiveValues;
		}
	});
	Object.defineProperty(exports, "getEnterLeaveForKind", {
		enumerable: true,
		get: function() {
			return _index2.getEnterLeaveForKind;
		}
	});
	Object.defineProperty(exports, "getIntrospectionQuery", {
		enumerable: true,
		get: function() {
			return _index6.getIntrospectionQuery;
		}
	});
	Object.defineProperty(exports, "getLocation", {
		enumerable: true,
		get: function() {
			return _index2.getLocation;
		}
	});
	Object.defineProperty(exports, "getNamedType", {
		enumerable: true,
		get: function() {
			return _index.getNamedType;
		}
	});
	Object.defineProperty(exports, "getNullableType", {
		enumerable: true,
		get: function() {
			return _index.getNullableType;
		}
	});
	Object.defineProperty(exports, "getOperationAST", {
		enumerable: true,
		get: function() {
			return _index6.getOperationAST;
		}
	});
	Object.defineProperty(exports, "getOperationRootType", {
		enumerable: true,
		get: function() {
			return _index6.getOperationRootType;
		}
	});
	Object.defineProperty(exports, "getVariableValues", {
		enumerable: true,
		get: function() {
			return _index3.getVariableValues;
		}
	});
	Object.defineProperty(exports, "getVisitFn", {
		enumerable: true,
		get: function() {
			return _index2.getVisitFn;
		}
	});
	Object.defineProperty(exports, "graphql", {
		enumerable: true,
		get: function() {
			return _graphql.graphql;
		}
	});
	Object.defineProperty(exports, "graphqlSync", {
		enumerable: true,
		get: function() {
			return _graphql.graphqlSync;
		}
	});
	Object.defineProperty(exports, "introspectionFromSchema", {
		enumerable: true,
		get: function() {
			return _index6.introspectionFromSchema;
		}
	});
	Object.defineProperty(exports, "introspectionTypes", {
		enumerable: true,
		get: function() {
			return _index.introspectionTypes;
		}
	});
	Object.defineProperty(exports, "isAbstractType", {
		enumerable: true,
		get: function() {
			return _index.isAbstractType;
		}
	});
	Object.defineProperty(exports, "isCompositeType", {
		enumerable: true,
		get: function() {
			return _index.isCompositeType;
		}
	});
	Object.defineProperty(exports, "isConstValueNode", {
		enumerable: true,
		get: function() {
			return _index2.isConstValueNode;
		}
	});
	Object.defineProperty(exports, "isDefinitionNode", {
		enumerable: true,
		get: function() {
			return _index2.isDefinitionNode;
		}
	});
	Object.defineProperty(exports, "isDirective", {
		enumerable: true,
		get: function() {
			return _index.isDirective;
		}
	});
	Object.defineProperty(exports, "isEnumType", {
		enumerable: true,
		get: function() {
			return _index.isEnumType;
		}
	});
	Object.defineProperty(exports, "isEqualType", {
		enumerable: true,
		get: function() {
			return _index6.isEqualType;
		}
	});
	Object.defineProperty(exports, "isExecutableDefinitionNode", {
		enumerable: true,
		get: function() {
			return _index2.isExecutableDefinitionNode;
		}
	});
	Object.defineProperty(exports, "isInputObjectType", {
		enumerable: true,
		get: function() {
			return _index.isInputObjectType;
		}
	});
	Object.defineProperty(exports, "isInputType", {
		enumerable: true,
		get: function() {
			return _index.isInputType;
		}
	});
	Object.defineProperty(exports, "isInterfaceType", {
		enumerable: true,
		get: function() {
			return _index.isInterfaceType;
		}
	});
	Object.defineProperty(exports, "isIntrospectionType", {
		enumerable: true,
		get: function() {
			return _index.isIntrospectionType;
		}
	});
	Object.defineProperty(exports, "isLeafType", {
		enumerable: true,
		get: function() {
			return _index.isLeafType;
		}
	});
	Object.defineProperty(exports, "isListType", {
		enumerable: true,
		get: function() {
			return _index.isListType;
		}
	});
	Object.defineProperty(exports, "isNamedType", {
		enumerable: true,
		get: function() {
			return _index.isNamedType;
		}
	});
	Object.defineProperty(exports, "isNonNullType", {
		enumerable: true,
		get: function() {
			return _index.isNonNullType;
		}
	});
	Object.defineProperty(exports, "isNullableType", {
		enumerable: true,
		get: function() {
			return _index.isNullableType;
		}
	});
	Object.defineProperty(exports, "isObjectType", {
		enumerable: true,
		get: function() {
			return _index.isObjectType;
		}
	});
	Object.defineProperty(exports, "isOutputType", {
		enumerable: true,
		get: function() {
			return _index.isOutputType;
		}
	});
	Object.defineProperty(exports, "isRequiredArgument", {
		enumerable: true,
		get: function() {
			return _index.isRequiredArgument;
		}
	});
	Object.defineProperty(exports, "isRequiredInputField", {
		enumerable: true,
		get: function() {
			return _index.isRequiredInputField;
		}
	});
	Object.defineProperty(exports, "isScalarType", {
		enumerable: true,
		get: function() {
			return _index.isScalarType;
		}
	});
	Object.defineProperty(exports, "isSchema", {
		enumerable: true,
		get: function() {
			return _index.isSchema;
		}
	});
	Object.defineProperty(exports, "isSchemaCoordinateNode", {
		enumerable: true,
		get: function() {
			return _index2.isSchemaCoordinateNode;
		}
	});
	Object.defineProperty(exports, "isSelectionNode", {
		enumerable: true,
		get: function() {
			return _index2.isSelectionNode;
		}
	});
	Object.defineProperty(exports, "isSpecifiedDirective", {
		enumerable: true,
		get: function() {
			return _index.isSpecifiedDirective;
		}
	});
	Object.defineProperty(exports, "isSpecifiedScalarType", {
		enumerable: true,
		get: function() {
			return _index.isSpecifiedScalarType;
		}
	});
	Object.defineProperty(exports, "isType", {
		enumerable: true,
		get: function() {
			return _index.isType;
		}
	});
	Object.defineProperty(exports, "isTypeDefinitionNode", {
		enumerable: true,
		get: function() {
			return _index2.isTypeDefinitionNode;
		}
	});
	Object.defineProperty(exports, "isTypeExtensionNode", {
		enumerable: true,
		get: function() {
			return _index2.isTypeExtensionNode;
		}
	});
	Object.defineProperty(exports, "isTypeNode", {
		enumerable: true,
		get: function() {
			return _index2.isTypeNode;
		}
	});
	Object.defineProperty(exports, "isTypeSubTypeOf", {
		enumerable: true,
		get: function() {
			return _index6.isTypeSubTypeOf;
		}
	});
	Object.defineProperty(exports, "isTypeSystemDefinitionNode", {
		enumerable: true,
		get: function() {
			return _index2.isTypeSystemDefinitionNode;
		}
	});
	Object.defineProperty(exports, "isTypeSystemExtensionNode", {
		enumerable: true,
		get: function() {
			return _index2.isTypeSystemExtensionNode;
		}
	});
	Object.defineProperty(exports, "isUnionType", {
		enumerable: true,
		get: function() {
			return _index.isUnionType;
		}
	});
	Object.defineProperty(exports, "isValidNameError", {
		enumerable: true,
		get: function() {
			return _index6.isValidNameError;
		}
	});
	Object.defineProperty(exports, "isValueNode", {
		enumerable: true,
		get: function() {
			return _index2.isValueNode;
		}
	});
	Object.defineProperty(exports, "isWrappingType", {
		enumerable: true,
		get: function() {
			return _index.isWrappingType;
		}
	});
	Object.defineProperty(exports, "lexicographicSortSchema", {
		enumerable: true,
		get: function() {
			return _index6.lexicographicSortSchema;
		}
	});
	Object.defineProperty(exports, "locatedError", {
		enumerable: true,
		get: function() {
			return _index5.locatedError;
		}
	});
	Object.defineProperty(exports, "parse", {
		enumerable: true,
		get: function() {
			return _index2.parse;
		}
	});
	Object.defineProperty(exports, "parseConstValue", {
		enumerable: true,
		get: function() {
			return _index2.parseConstValue;
		}
	});
	Object.defineProperty(exports, "parseSchemaCoordinate", {
		enumerable: true,
		get: function() {
			return _index2.parseSchemaCoordinate;
		}
	});
	Object.defineProperty(exports, "parseType", {
		enumerable: true,
		get: function() {
			return _index2.parseType;
		}
	});
	Object.defineProperty(exports, "parseValue", {
		enumerable: true,
		get: function() {
			return _index2.parseValue;
		}
	});
	Object.defineProperty(exports, "print", {
		enumerable: true,
		get: function() {
			return _index2.print;
		}
	});
	Object.defineProperty(exports, "printError", {
		enumerable: true,
		get: function() {
			return _index5.printError;
		}
	});
	Object.defineProperty(exports, "printIntrospectionSchema", {
		enumerable: true,
		get: function() {
			return _index6.printIntrospectionSchema;
		}
	});
	Object.defineProperty(exports, "printLocation", {
		enumerable: true,
		get: function() {
			return _index2.printLocation;
		}
	});
	Object.defineProperty(exports, "printSchema", {
		enumerable: true,
		get: function() {
			return _index6.printSchema;
		}
	});
	Object.defineProperty(exports, "printSourceLocation", {
		enumerable: true,
		get: function() {
			return _index2.printSourceLocation;
		}
	});
	Object.defineProperty(exports, "printType", {
		enumerable: true,
		get: function() {
			return _index6.printType;
		}
	});
	Object.defineProperty(exports, "recommendedRules", {
		enumerable: true,
		get: function() {
			return _index4.recommendedRules;
		}
	});
	Object.defineProperty(exports, "resolveASTSchemaCoordinate", {
		enumerable: true,
		get: function() {
			return _index6.resolveASTSchemaCoordinate;
		}
	});
	Object.defineProperty(exports, "resolveObjMapThunk", {
		enumerable: true,
		get: function() {
			return _index.resolveObjMapThunk;
		}
	});
	Object.defineProperty(exports, "resolveReadonlyArrayThunk", {
		enumerable: true,
		get: function() {
			return _index.resolveReadonlyArrayThunk;
		}
	});
	Object.defineProperty(exports, "resolveSchemaCoordinate", {
		enumerable: true,
		get: function() {
			return _index6.resolveSchemaCoordinate;
		}
	});
	Object.defineProperty(exports, "responsePathAsArray", {
		enumerable: true,
		get: function() {
			return _index3.responsePathAsArray;
		}
	});
	Object.defineProperty(exports, "separateOperations", {
		enumerable: true,
		get: function() {
			return _index6.separateOperations;
		}
	});
	Object.defineProperty(exports, "specifiedDirectives", {
		enumerable: true,
		get: function() {
			return _index.specifiedDirectives;
		}
	});
	Object.defineProperty(exports, "specifiedRules", {
		enumerable: true,
		get: function() {
			return _index4.specifiedRules;
		}
	});
	Object.defineProperty(exports, "specifiedScalarTypes", {
		enumerable: true,
		get: function() {
			return _index.specifiedScalarTypes;
		}
	});
	Object.defineProperty(exports, "stripIgnoredCharacters", {
		enumerable: true,
		get: function() {
			return _index6.stripIgnoredCharacters;
		}
	});
	Object.defineProperty(exports, "subscribe", {
		enumerable: true,
		get: function() {
			return _index3.subscribe;
		}
	});
	Object.defineProperty(exports, "syntaxError", {
		enumerable: true,
		get: function() {
			return _index5.syntaxError;
		}
	});
	Object.defineProperty(exports, "typeFromAST", {
		enumerable: true,
		get: function() {
			return _index6.typeFromAST;
		}
	});
	Object.defineProperty(exports, "validate", {
		enumerable: true,
		get: function() {
			return _index4.validate;
		}
	});
	Object.defineProperty(exports, "validateSchema", {
		enumerable: true,
		get: function() {
			return _index.validateSchema;
		}
	});
	Object.defineProperty(exports, "valueFromAST", {
		enumerable: true,
		get: function() {
			return _index6.valueFromAST;
		}
	});
	Object.defineProperty(exports, "valueFromASTUntyped", {
		enumerable: true,
		get: function() {
			return _index6.valueFromASTUntyped;
		}
	});
	Object.defineProperty(exports, "version", {
		enumerable: true,
		get: function() {
			return _version.version;
		}
	});
	Object.defineProperty(exports, "versionInfo", {
		enumerable: true,
		get: function() {
			return _version.versionInfo;
		}
	});
	Object.defineProperty(exports, "visit", {
		enumerable: true,
		get: function() {
			return _index2.visit;
		}
	});
	Object.defineProperty(exports, "visitInParallel", {
		enumerable: true,
		get: function() {
			return _index2.visitInParallel;
		}
	});
	Object.defineProperty(exports, "visitWithTypeInfo", {
		enumerable: true,
		get: function() {
			return _index6.visitWithTypeInfo;
		}
	});
	var _version = require_version();
	var _graphql = require_graphql$1();
	var _index = require_type();
	var _index2 = require_language();
	var _index3 = require_execution();
	var _index4 = require_validation();
	var _index5 = require_error();
	var _index6 = require_utilities();
})))();
const MOST = 500;
const documents = /* @__PURE__ */ new Map();
const verdicts = /* @__PURE__ */ new WeakMap();
function parseOnce(query) {
	const known = documents.get(query);
	if (known !== void 0) return known;
	const [oldest] = documents.keys();
	if (documents.size >= MOST && oldest !== void 0) documents.delete(oldest);
	const document = (0, import_graphql.parse)(query);
	documents.set(query, document);
	return document;
}
function validateOnce(schema, document) {
	const bySchema = verdicts.get(document) ?? /* @__PURE__ */ new WeakMap();
	verdicts.set(document, bySchema);
	const known = bySchema.get(schema);
	if (known !== void 0) return known;
	const errors = (0, import_graphql.validate)(schema, document);
	bySchema.set(schema, errors);
	return errors;
}
const known = /* @__PURE__ */ new WeakMap();
function countNodes(schema, document, variables) {
	let nodes = 0;
	let requests = 0;
	const count = (connections, here) => {
		for (const { size, inner } of connections) {
			const there = here * (size === null ? 1 : toNumber(size, variables));
			requests += here;
			nodes += there;
			count(inner, there);
		}
	};
	count(connectionsOnce(schema, document), 1);
	return {
		nodes,
		cost: Math.max(1, Math.round(requests / 100))
	};
}
function connectionsOnce(schema, document) {
	const bySchema = known.get(document) ?? /* @__PURE__ */ new WeakMap();
	known.set(document, bySchema);
	const found = bySchema.get(schema) ?? findConnections(schema, document);
	bySchema.set(schema, found);
	return found;
}
function findConnections(schema, document) {
	const info = new import_graphql.TypeInfo(schema);
	const outermost = [];
	const open = [outermost];
	const fragments = new Map(document.definitions.flatMap((node) => node.kind === import_graphql.Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : []));
	const walk = (root) => {
		(0, import_graphql.visit)(root, (0, import_graphql.visitWithTypeInfo)(info, {
			Field: {
				enter: (field) => {
					const here = open.at(-1) ?? outermost;
					const isConnection = (0, import_graphql.getNamedType)(info.getType())?.name.endsWith("Connection") === true;
					const connection = {
						size: sizeOf(field.arguments ?? []),
						inner: []
					};
					if (isConnection) here.push(connection);
					open.push(isConnection ? connection.inner : here);
				},
				leave: () => {
					open.pop();
				}
			},
			FragmentSpread: (spread) => {
				const fragment = fragments.get(spread.name.value);
				if (fragment !== void 0) walk(fragment);
			}
		}));
	};
	for (const definition of document.definitions) if (definition.kind === import_graphql.Kind.OPERATION_DEFINITION) walk(definition);
	return outermost;
}
function sizeOf(args) {
	return args.find((candidate) => candidate.name.value === "first" || candidate.name.value === "last")?.value ?? null;
}
function toNumber(value, variables) {
	if (value.kind === import_graphql.Kind.VARIABLE) return Number(variables[value.name.value] ?? 1);
	return value.kind === import_graphql.Kind.INT ? Number(value.value) : 1;
}
// packages/github-sandbox/src/schema/github-schema.ts
const GITHUB_SCHEMA = `interface Actor{avatarUrl(size:Int):URI!login:String!resourcePath:URI!url:URI!}
type ActorConnection{edges:[ActorEdge]nodes:[Actor]pageInfo:PageInfo!totalCount:Int!}
type ActorEdge{cursor:String!node:Actor}
input AddBlockedByInput{blockingIssueId:ID!clientMutationId:String issueId:ID!}
type AddBlockedByPayload{blockingIssue:Issue clientMutationId:String issue:Issue}
input AddCommentInput{body:String!clientMutationId:String subjectId:ID!}
type AddCommentPayload{clientMutationId:String commentEdge:IssueCommentEdge subject:Node}
input AddLabelsToLabelableInput{clientMutationId:String labelIds:[ID!]!labelableId:ID!}
type AddLabelsToLabelablePayload{clientMutationId:String labelable:Labelable}
input AddSubIssueInput{clientMutationId:String issueId:ID!replaceParent:Boolean subIssueId:ID subIssueUrl:String}
type AddSubIssuePayload{clientMutationId:String issue:Issue subIssue:Issue}
type AssignedEvent implements Node{actor:Actor assignee:Assignee createdAt:DateTime!id:ID!}
union Assignee=Bot|Organization|User
scalar Base64String
scalar BigInt
type Blob implements GitObject&Node{abbreviatedOid:String!commitResourcePath:URI!commitUrl:URI!id:ID!oid:GitObjectID!repository:Repository!byteSize:Int!isBinary:Boolean isTruncated:Boolean!text:String}
type Bot implements Actor&Node&UniformResourceLocatable{avatarUrl(size:Int):URI!login:String!resourcePath:URI!url:URI!id:ID!databaseId:Int createdAt:DateTime!}
interface Closable{closed:Boolean!closedAt:DateTime}
input CloseIssueInput{clientMutationId:String duplicateIssueId:ID issueId:ID!stateReason:IssueClosedStateReason}
type CloseIssuePayload{clientMutationId:String issue:Issue}
input ClosePullRequestInput{clientMutationId:String pullRequestId:ID!}
type ClosePullRequestPayload{clientMutationId:String pullRequest:PullRequest}
type ClosedEvent implements Node&UniformResourceLocatable{actor:Actor closable:Closable!closer:Closer createdAt:DateTime!id:ID!resourcePath:URI!stateReason:IssueStateReason url:URI!}
union Closer=Commit|PullRequest
interface Comment{author:Actor authorAssociation:CommentAuthorAssociation!body:String!bodyText:String!createdAt:DateTime!createdViaEmail:Boolean!editor:Actor id:ID!lastEditedAt:DateTime updatedAt:DateTime!}
enum CommentAuthorAssociation{COLLABORATOR CONTRIBUTOR FIRST_TIMER FIRST_TIME_CONTRIBUTOR MANNEQUIN MEMBER NONE OWNER}
type Commit implements GitObject&Node&UniformResourceLocatable{abbreviatedOid:String!commitResourcePath:URI!commitUrl:URI!id:ID!oid:GitObjectID!repository:Repository!author:GitActor authoredDate:DateTime!committedDate:DateTime!committer:GitActor file(path:String!):TreeEntry history(after:String author:CommitAuthor before:String first:Int last:Int path:String since:GitTimestamp until:GitTimestamp):CommitHistoryConnection!message:String!messageBody:String!messageHeadline:String!parents(after:String before:String first:Int last:Int):CommitConnection!tree:Tree!url:URI!resourcePath:URI!signature:GitSignature}
input CommitAuthor{emails:[String!]id:ID}
type CommitConnection{edges:[CommitEdge]nodes:[Commit]pageInfo:PageInfo!totalCount:Int!}
type CommitEdge{cursor:String!node:Commit}
type CommitHistoryConnection{edges:[CommitEdge]nodes:[Commit]pageInfo:PageInfo!totalCount:Int!}
input CommitMessage{body:String headline:String!}
input CommittableBranch{branchName:String id:ID repositoryNameWithOwner:String}
input CreateCommitOnBranchInput{branch:CommittableBranch!clientMutationId:String expectedHeadOid:GitObjectID!fileChanges:FileChanges message:CommitMessage!}
type CreateCommitOnBranchPayload{clientMutationId:String commit:Commit ref:Ref}
input CreateIssueInput{assigneeIds:[ID!]body:String clientMutationId:String issueTemplate:String labelIds:[ID!]milestoneId:ID parentIssueId:ID projectIds:[ID!]repositoryId:ID!title:String!issueTypeId:ID}
type CreateIssuePayload{clientMutationId:String issue:Issue}
input CreateLabelInput{clientMutationId:String color:String!description:String name:String!repositoryId:ID!}
type CreateLabelPayload{clientMutationId:String label:Label}
input CreatePullRequestInput{baseRefName:String!body:String clientMutationId:String draft:Boolean=false headRefName:String!headRepositoryId:ID maintainerCanModify:Boolean=true repositoryId:ID!title:String!}
type CreatePullRequestPayload{clientMutationId:String pullRequest:PullRequest}
input CreateRefInput{clientMutationId:String name:String!oid:GitObjectID!repositoryId:ID!}
type CreateRefPayload{clientMutationId:String ref:Ref}
type CrossReferencedEvent implements Node&UniformResourceLocatable{actor:Actor createdAt:DateTime!id:ID!isCrossRepository:Boolean!referencedAt:DateTime!resourcePath:URI!source:ReferencedSubject!target:ReferencedSubject!url:URI!}
scalar DateTime
input DeleteIssueInput{clientMutationId:String issueId:ID!}
type DeleteIssuePayload{clientMutationId:String repository:Repository}
input DeleteRefInput{clientMutationId:String refId:ID!}
type DeleteRefPayload{clientMutationId:String}
type DemilestonedEvent implements Node{actor:Actor createdAt:DateTime!id:ID!milestoneTitle:String!}
input FileAddition{contents:Base64String!path:String!}
input FileChanges{additions:[FileAddition!]=[]deletions:[FileDeletion!]=[]}
input FileDeletion{path:String!}
type GitActor{avatarUrl(size:Int):URI!date:GitTimestamp email:String name:String user:User}
interface GitObject{abbreviatedOid:String!commitResourcePath:URI!commitUrl:URI!id:ID!oid:GitObjectID!repository:Repository!}
scalar GitObjectID
scalar GitRefname
interface GitSignature{email:String!isValid:Boolean!state:GitSignatureState!wasSignedByGitHub:Boolean!}
enum GitSignatureState{BAD_CERT BAD_EMAIL EXPIRED_KEY GPGVERIFY_ERROR GPGVERIFY_UNAVAILABLE INVALID MALFORMED_SIG NOT_SIGNING_KEY NO_USER OCSP_ERROR OCSP_PENDING OCSP_REVOKED UNKNOWN_KEY UNKNOWN_SIG_TYPE UNSIGNED UNVERIFIED_EMAIL VALID}
scalar GitTimestamp
type GpgSignature implements GitSignature{email:String!isValid:Boolean!state:GitSignatureState!wasSignedByGitHub:Boolean!}
type Issue implements Closable&Comment&Labelable&Node&UniformResourceLocatable{activeLockReason:LockReason assignees(after:String before:String first:Int last:Int):UserConnection!blockedBy(after:String before:String first:Int last:Int orderBy:IssueDependencyOrder):IssueConnection!blocking(after:String before:String first:Int last:Int orderBy:IssueDependencyOrder):IssueConnection!body:String!bodyText:String!closed:Boolean!closedAt:DateTime closedByPullRequestsReferences(after:String before:String first:Int includeClosedPrs:Boolean=false last:Int orderByState:Boolean=false userLinkedOnly:Boolean=false):PullRequestConnection comments(after:String before:String first:Int last:Int orderBy:IssueCommentOrder):IssueCommentConnection!author:Actor authorAssociation:CommentAuthorAssociation!createdAt:DateTime!createdViaEmail:Boolean!databaseId:Int duplicateOf:Issue editor:Actor fullDatabaseId:BigInt id:ID!issueDependenciesSummary:IssueDependenciesSummary!issueFieldValues(after:String before:String first:Int last:Int):IssueFieldValueConnection issueType:IssueType labels(after:String before:String first:Int last:Int orderBy:LabelOrder={field:CREATED_AT direction:ASC}):LabelConnection lastEditedAt:DateTime locked:Boolean!milestone:Milestone number:Int!parent:Issue publishedAt:DateTime repository:Repository!resourcePath:URI!state:IssueState!stateReason(enableDuplicate:Boolean=false):IssueStateReason subIssues(after:String before:String first:Int last:Int):IssueConnection!subIssuesSummary:SubIssuesSummary!timelineItems(after:String before:String first:Int itemTypes:[IssueTimelineItemsItemType!]last:Int since:DateTime skip:Int):IssueTimelineItemsConnection!title:String!updatedAt:DateTime!url:URI!userContentEdits(after:String before:String first:Int last:Int):UserContentEditConnection viewerCanClose:Boolean!viewerCanLabel:Boolean!viewerCanReopen:Boolean!viewerCanUpdate:Boolean!viewerDidAuthor:Boolean!}
enum IssueClosedStateReason{COMPLETED DUPLICATE NOT_PLANNED}
type IssueComment implements Comment&Minimizable&Node{author:Actor authorAssociation:CommentAuthorAssociation!body:String!bodyText:String!createdAt:DateTime!createdViaEmail:Boolean!editor:Actor id:ID!lastEditedAt:DateTime updatedAt:DateTime!databaseId:Int fullDatabaseId:BigInt isMinimized:Boolean!issue:Issue!minimizedReason:String repository:Repository!resourcePath:URI!url:URI!viewerDidAuthor:Boolean!viewerCanUpdate:Boolean!}
type IssueCommentConnection{edges:[IssueCommentEdge]nodes:[IssueComment]pageInfo:PageInfo!totalCount:Int!}
type IssueCommentEdge{cursor:String!node:IssueComment}
input IssueCommentOrder{direction:OrderDirection!field:IssueCommentOrderField!}
enum IssueCommentOrderField{UPDATED_AT}
type IssueConnection{edges:[IssueEdge]nodes:[Issue]pageInfo:PageInfo!totalCount:Int!}
type IssueDependenciesSummary{blockedBy:Int!blocking:Int!totalBlockedBy:Int!totalBlocking:Int!}
input IssueDependencyOrder{direction:OrderDirection!field:IssueDependencyOrderField!}
enum IssueDependencyOrderField{CREATED_AT DEPENDENCY_ADDED_AT}
type IssueEdge{cursor:String!node:Issue}
interface IssueFieldCommon{createdAt:DateTime!dataType:IssueFieldDataType!description:String name:String!}
input IssueFieldCreateOrUpdateInput{dateValue:String delete:Boolean fieldId:ID!numberValue:Float singleSelectOptionId:ID textValue:String}
enum IssueFieldDataType{DATE NUMBER SINGLE_SELECT TEXT}
type IssueFieldDate implements IssueFieldCommon&Node{createdAt:DateTime!dataType:IssueFieldDataType!description:String name:String!id:ID!}
type IssueFieldDateValue implements Node{field:IssueFields id:ID!value:String!}
type IssueFieldNumber implements IssueFieldCommon&Node{createdAt:DateTime!dataType:IssueFieldDataType!description:String name:String!id:ID!}
type IssueFieldNumberValue implements Node{field:IssueFields id:ID!value:Float!}
type IssueFieldSingleSelect implements IssueFieldCommon&Node{createdAt:DateTime!dataType:IssueFieldDataType!description:String name:String!id:ID!options:[IssueFieldSingleSelectOption!]!}
type IssueFieldSingleSelectOption implements Node{description:String id:ID!name:String!}
type IssueFieldSingleSelectValue implements Node{field:IssueFields id:ID!name:String!optionId:String value:String!}
type IssueFieldText implements IssueFieldCommon&Node{createdAt:DateTime!dataType:IssueFieldDataType!description:String name:String!id:ID!}
type IssueFieldTextValue implements Node{field:IssueFields id:ID!value:String!}
union IssueFieldValue=IssueFieldDateValue|IssueFieldNumberValue|IssueFieldSingleSelectValue|IssueFieldTextValue
type IssueFieldValueConnection{edges:[IssueFieldValueEdge]nodes:[IssueFieldValue]pageInfo:PageInfo!totalCount:Int!}
type IssueFieldValueEdge{cursor:String!node:IssueFieldValue}
union IssueFields=IssueFieldDate|IssueFieldNumber|IssueFieldSingleSelect|IssueFieldText
type IssueFieldsConnection{edges:[IssueFieldsEdge]nodes:[IssueFields]pageInfo:PageInfo!totalCount:Int!}
type IssueFieldsEdge{cursor:String!node:IssueFields}
input IssueFilters{assignee:String createdBy:String labels:[String!]mentioned:String milestone:String milestoneNumber:String since:DateTime states:[IssueState!]viewerSubscribed:Boolean=false}
union IssueOrPullRequest=Issue|PullRequest
input IssueOrder{direction:OrderDirection!field:IssueOrderField!}
enum IssueOrderField{COMMENTS CREATED_AT UPDATED_AT}
enum IssueState{CLOSED OPEN}
enum IssueStateReason{COMPLETED DUPLICATE NOT_PLANNED REOPENED}
union IssueTimelineItems=AssignedEvent|ClosedEvent|CrossReferencedEvent|DemilestonedEvent|IssueComment|LabeledEvent|MilestonedEvent|ParentIssueAddedEvent|ParentIssueRemovedEvent|RenamedTitleEvent|ReopenedEvent|SubIssueAddedEvent|SubIssueRemovedEvent|UnassignedEvent|UnlabeledEvent
type IssueTimelineItemsConnection{edges:[IssueTimelineItemsEdge]filteredCount:Int!nodes:[IssueTimelineItems]pageCount:Int!pageInfo:PageInfo!totalCount:Int!updatedAt:DateTime!}
type IssueTimelineItemsEdge{cursor:String!node:IssueTimelineItems}
enum IssueTimelineItemsItemType{ADDED_TO_PROJECT_EVENT ASSIGNED_EVENT CLOSED_EVENT COMMENT_DELETED_EVENT CONNECTED_EVENT CONVERTED_NOTE_TO_ISSUE_EVENT CONVERTED_TO_DISCUSSION_EVENT CROSS_REFERENCED_EVENT DEMILESTONED_EVENT DISCONNECTED_EVENT ISSUE_COMMENT LABELED_EVENT LOCKED_EVENT MARKED_AS_DUPLICATE_EVENT MENTIONED_EVENT MILESTONED_EVENT MOVED_COLUMNS_IN_PROJECT_EVENT PARENT_ISSUE_ADDED_EVENT PARENT_ISSUE_REMOVED_EVENT PINNED_EVENT REFERENCED_EVENT REMOVED_FROM_PROJECT_EVENT RENAMED_TITLE_EVENT REOPENED_EVENT SUBSCRIBED_EVENT SUB_ISSUE_ADDED_EVENT SUB_ISSUE_REMOVED_EVENT TRANSFERRED_EVENT UNASSIGNED_EVENT UNLABELED_EVENT UNLOCKED_EVENT UNMARKED_AS_DUPLICATE_EVENT UNPINNED_EVENT UNSUBSCRIBED_EVENT USER_BLOCKED_EVENT}
type IssueType implements Node{color:IssueTypeColor!description:String id:ID!isEnabled:Boolean!isPrivate:Boolean!name:String!}
enum IssueTypeColor{BLUE GRAY GREEN ORANGE PINK PURPLE RED YELLOW}
type IssueTypeConnection{edges:[IssueTypeEdge]nodes:[IssueType]pageInfo:PageInfo!totalCount:Int!}
type IssueTypeEdge{cursor:String!node:IssueType}
type Label implements Node{color:String!createdAt:DateTime description:String id:ID!isDefault:Boolean!name:String!repository:Repository!resourcePath:URI!updatedAt:DateTime url:URI!}
type LabelConnection{edges:[LabelEdge]nodes:[Label]pageInfo:PageInfo!totalCount:Int!}
type LabelEdge{cursor:String!node:Label}
input LabelOrder{direction:OrderDirection!field:LabelOrderField!}
enum LabelOrderField{CREATED_AT NAME}
interface Labelable{labels(after:String before:String first:Int last:Int orderBy:LabelOrder={field:CREATED_AT direction:ASC}):LabelConnection}
type LabeledEvent implements Node{actor:Actor createdAt:DateTime!id:ID!label:Label!}
enum LockReason{OFF_TOPIC RESOLVED SPAM TOO_HEATED}
enum MergeableState{CONFLICTING MERGEABLE UNKNOWN}
type Milestone implements Closable&Node&UniformResourceLocatable{closed:Boolean!closedAt:DateTime createdAt:DateTime!description:String dueOn:DateTime id:ID!number:Int!repository:Repository!resourcePath:URI!state:MilestoneState!title:String!updatedAt:DateTime!url:URI!}
type MilestoneConnection{edges:[MilestoneEdge]nodes:[Milestone]pageInfo:PageInfo!totalCount:Int!}
type MilestoneEdge{cursor:String!node:Milestone}
input MilestoneOrder{direction:OrderDirection!field:MilestoneOrderField!}
enum MilestoneOrderField{CREATED_AT DUE_DATE NUMBER UPDATED_AT}
enum MilestoneState{CLOSED OPEN}
type MilestonedEvent implements Node{actor:Actor createdAt:DateTime!id:ID!milestoneTitle:String!}
interface Minimizable{isMinimized:Boolean!minimizedReason:String}
input MinimizeCommentInput{classifier:ReportedContentClassifiers!clientMutationId:String subjectId:ID!}
type MinimizeCommentPayload{clientMutationId:String minimizedComment:Minimizable}
type Mutation{addBlockedBy(input:AddBlockedByInput!):AddBlockedByPayload addComment(input:AddCommentInput!):AddCommentPayload addLabelsToLabelable(input:AddLabelsToLabelableInput!):AddLabelsToLabelablePayload addSubIssue(input:AddSubIssueInput!):AddSubIssuePayload closeIssue(input:CloseIssueInput!):CloseIssuePayload createCommitOnBranch(input:CreateCommitOnBranchInput!):CreateCommitOnBranchPayload createIssue(input:CreateIssueInput!):CreateIssuePayload createLabel(input:CreateLabelInput!):CreateLabelPayload closePullRequest(input:ClosePullRequestInput!):ClosePullRequestPayload createPullRequest(input:CreatePullRequestInput!):CreatePullRequestPayload createRef(input:CreateRefInput!):CreateRefPayload deleteIssue(input:DeleteIssueInput!):DeleteIssuePayload deleteRef(input:DeleteRefInput!):DeleteRefPayload minimizeComment(input:MinimizeCommentInput!):MinimizeCommentPayload removeBlockedBy(input:RemoveBlockedByInput!):RemoveBlockedByPayload removeLabelsFromLabelable(input:RemoveLabelsFromLabelableInput!):RemoveLabelsFromLabelablePayload removeSubIssue(input:RemoveSubIssueInput!):RemoveSubIssuePayload reopenIssue(input:ReopenIssueInput!):ReopenIssuePayload reprioritizeSubIssue(input:ReprioritizeSubIssueInput!):ReprioritizeSubIssuePayload setIssueFieldValue(input:SetIssueFieldValueInput!):SetIssueFieldValuePayload updateIssue(input:UpdateIssueInput!):UpdateIssuePayload updateIssueComment(input:UpdateIssueCommentInput!):UpdateIssueCommentPayload updatePullRequest(input:UpdatePullRequestInput!):UpdatePullRequestPayload updateRef(input:UpdateRefInput!):UpdateRefPayload updateRefs(input:UpdateRefsInput!):UpdateRefsPayload}
interface Node{id:ID!}
enum OrderDirection{ASC DESC}
type Organization implements Actor&Node&RepositoryOwner&UniformResourceLocatable{avatarUrl(size:Int):URI!login:String!resourcePath:URI!url:URI!id:ID!name:String databaseId:Int createdAt:DateTime!}
type PageInfo{endCursor:String hasNextPage:Boolean!hasPreviousPage:Boolean!startCursor:String}
type ParentIssueAddedEvent implements Node{actor:Actor createdAt:DateTime!id:ID!parent:Issue}
type ParentIssueRemovedEvent implements Node{actor:Actor createdAt:DateTime!id:ID!parent:Issue}
type PullRequest implements Closable&Comment&Labelable&Node&UniformResourceLocatable{author:Actor authorAssociation:CommentAuthorAssociation!baseRefName:String!baseRefOid:GitObjectID!body:String!bodyText:String!changedFiles:Int!closed:Boolean!closedAt:DateTime closingIssuesReferences(after:String before:String first:Int last:Int orderBy:IssueOrder userLinkedOnly:Boolean=false):IssueConnection comments(after:String before:String first:Int last:Int orderBy:IssueCommentOrder):IssueCommentConnection!createdAt:DateTime!createdViaEmail:Boolean!additions:Int!deletions:Int!databaseId:Int editor:Actor fullDatabaseId:BigInt headRef:Ref headRefName:String!headRefOid:GitObjectID!headRepository:Repository id:ID!isCrossRepository:Boolean!isDraft:Boolean!labels(after:String before:String first:Int last:Int orderBy:LabelOrder={field:CREATED_AT direction:ASC}):LabelConnection lastEditedAt:DateTime locked:Boolean!activeLockReason:LockReason assignees(after:String before:String first:Int last:Int):UserConnection!mergeCommit:Commit mergeable:MergeableState!merged:Boolean!mergedAt:DateTime number:Int!permalink:URI!repository:Repository!resourcePath:URI!state:PullRequestState!title:String!updatedAt:DateTime!url:URI!commits(after:String before:String first:Int last:Int):PullRequestCommitConnection!}
type PullRequestCommit implements Node&UniformResourceLocatable{commit:Commit!id:ID!pullRequest:PullRequest!resourcePath:URI!url:URI!}
type PullRequestCommitConnection{edges:[PullRequestCommitEdge]nodes:[PullRequestCommit]pageInfo:PageInfo!totalCount:Int!}
type PullRequestCommitEdge{cursor:String!node:PullRequestCommit}
type PullRequestConnection{edges:[PullRequestEdge]nodes:[PullRequest]pageInfo:PageInfo!totalCount:Int!}
type PullRequestEdge{cursor:String!node:PullRequest}
enum PullRequestState{CLOSED MERGED OPEN}
enum PullRequestUpdateState{CLOSED OPEN}
type Query implements Node{id:ID!node(id:ID!):Node nodes(ids:[ID!]!):[Node]!rateLimit(dryRun:Boolean=false):RateLimit repository(followRenames:Boolean=true name:String!owner:String!):Repository viewer:User!user(login:String!):User}
type RateLimit{cost:Int!limit:Int!nodeCount:Int!remaining:Int!resetAt:DateTime!used:Int!}
type Ref implements Node{id:ID!name:String!prefix:String!repository:Repository!target:GitObject}
type RefConnection{edges:[RefEdge]nodes:[Ref]pageInfo:PageInfo!totalCount:Int!}
type RefEdge{cursor:String!node:Ref}
input RefOrder{direction:OrderDirection!field:RefOrderField!}
enum RefOrderField{ALPHABETICAL TAG_COMMIT_DATE}
input RefUpdate{afterOid:GitObjectID!beforeOid:GitObjectID force:Boolean=false name:GitRefname!}
union ReferencedSubject=Issue|PullRequest
input RemoveBlockedByInput{blockingIssueId:ID!clientMutationId:String issueId:ID!}
type RemoveBlockedByPayload{blockingIssue:Issue clientMutationId:String issue:Issue}
input RemoveLabelsFromLabelableInput{clientMutationId:String labelIds:[ID!]!labelableId:ID!}
type RemoveLabelsFromLabelablePayload{clientMutationId:String labelable:Labelable}
input RemoveSubIssueInput{clientMutationId:String issueId:ID!subIssueId:ID!}
type RemoveSubIssuePayload{clientMutationId:String issue:Issue subIssue:Issue}
type RenamedTitleEvent implements Node{actor:Actor createdAt:DateTime!currentTitle:String!id:ID!previousTitle:String!}
input ReopenIssueInput{clientMutationId:String issueId:ID!}
type ReopenIssuePayload{clientMutationId:String issue:Issue}
type ReopenedEvent implements Node{actor:Actor closable:Closable!createdAt:DateTime!id:ID!stateReason:IssueStateReason}
enum ReportedContentClassifiers{ABUSE DUPLICATE OFF_TOPIC OUTDATED RESOLVED SPAM}
type Repository implements Node&UniformResourceLocatable{createdAt:DateTime!databaseId:Int defaultBranchRef:Ref hasIssuesEnabled:Boolean!id:ID!isArchived:Boolean!isDisabled:Boolean!isEmpty:Boolean!isFork:Boolean!isInOrganization:Boolean!isPrivate:Boolean!issue(number:Int!):Issue issueFields(after:String before:String first:Int last:Int):IssueFieldsConnection issueOrPullRequest(number:Int!):IssueOrPullRequest issueTypes(after:String before:String first:Int last:Int):IssueTypeConnection issues(after:String before:String filterBy:IssueFilters first:Int labels:[String!]last:Int orderBy:IssueOrder states:[IssueState!]):IssueConnection!label(name:String!):Label labels(after:String before:String first:Int last:Int orderBy:LabelOrder={field:CREATED_AT direction:ASC}query:String):LabelConnection milestone(number:Int!):Milestone milestones(after:String before:String first:Int last:Int orderBy:MilestoneOrder query:String states:[MilestoneState!]):MilestoneConnection name:String!nameWithOwner:String!object(expression:String oid:GitObjectID):GitObject owner:RepositoryOwner!parent:Repository pullRequest(number:Int!):PullRequest pullRequests(after:String baseRefName:String before:String first:Int headRefName:String labels:[String!]last:Int orderBy:IssueOrder states:[PullRequestState!]):PullRequestConnection!pushedAt:DateTime ref(qualifiedName:String!):Ref refs(after:String before:String direction:OrderDirection first:Int last:Int orderBy:RefOrder query:String refPrefix:String!):RefConnection resourcePath:URI!suggestedActors(after:String before:String capabilities:[RepositorySuggestedActorFilter!]!first:Int last:Int loginNames:String query:String):ActorConnection!updatedAt:DateTime!url:URI!viewerPermission:RepositoryPermission visibility:RepositoryVisibility!viewerCanAdminister:Boolean!}
interface RepositoryOwner{avatarUrl(size:Int):URI!id:ID!login:String!resourcePath:URI!url:URI!}
enum RepositoryPermission{ADMIN MAINTAIN READ TRIAGE WRITE}
enum RepositorySuggestedActorFilter{CAN_BE_ASSIGNED CAN_BE_AUTHOR}
enum RepositoryVisibility{INTERNAL PRIVATE PUBLIC}
input ReprioritizeSubIssueInput{afterId:ID beforeId:ID clientMutationId:String issueId:ID!subIssueId:ID!}
type ReprioritizeSubIssuePayload{clientMutationId:String issue:Issue}
input SetIssueFieldValueInput{clientMutationId:String issueFields:[IssueFieldCreateOrUpdateInput!]!issueId:ID!}
type SetIssueFieldValuePayload{clientMutationId:String issue:Issue issueFieldValues:[IssueFieldValue!]}
type SubIssueAddedEvent implements Node{actor:Actor createdAt:DateTime!id:ID!subIssue:Issue}
type SubIssueRemovedEvent implements Node{actor:Actor createdAt:DateTime!id:ID!subIssue:Issue}
type SubIssuesSummary{completed:Int!percentCompleted:Int!total:Int!}
type Tree implements GitObject&Node{abbreviatedOid:String!commitResourcePath:URI!commitUrl:URI!id:ID!oid:GitObjectID!repository:Repository!entries:[TreeEntry!]}
type TreeEntry{extension:String mode:Int!name:String!oid:GitObjectID!object:GitObject path:String size:Int!type:String!}
scalar URI
type UnassignedEvent implements Node{actor:Actor assignee:Assignee createdAt:DateTime!id:ID!}
interface UniformResourceLocatable{resourcePath:URI!url:URI!}
type UnlabeledEvent implements Node{actor:Actor createdAt:DateTime!id:ID!label:Label!}
input UpdateIssueCommentInput{body:String!clientMutationId:String id:ID!}
type UpdateIssueCommentPayload{clientMutationId:String issueComment:IssueComment}
input UpdateIssueInput{assigneeIds:[ID!]body:String clientMutationId:String id:ID!labelIds:[ID!]milestoneId:ID projectIds:[ID!]state:IssueState title:String issueTypeId:ID}
type UpdateIssuePayload{actor:Actor clientMutationId:String issue:Issue}
input UpdatePullRequestInput{assigneeIds:[ID!]baseRefName:String body:String clientMutationId:String labelIds:[ID!]maintainerCanModify:Boolean milestoneId:ID projectIds:[ID!]pullRequestId:ID!state:PullRequestUpdateState title:String}
type UpdatePullRequestPayload{clientMutationId:String pullRequest:PullRequest}
input UpdateRefInput{clientMutationId:String force:Boolean=false oid:GitObjectID!refId:ID!}
type UpdateRefPayload{clientMutationId:String ref:Ref}
input UpdateRefsInput{clientMutationId:String refUpdates:[RefUpdate!]!repositoryId:ID!}
type UpdateRefsPayload{clientMutationId:String}
type User implements Actor&Node&RepositoryOwner&UniformResourceLocatable{avatarUrl(size:Int):URI!login:String!resourcePath:URI!url:URI!id:ID!name:String email:String!databaseId:Int createdAt:DateTime!}
type UserConnection{edges:[UserEdge]nodes:[User]pageInfo:PageInfo!totalCount:Int!}
type UserContentEdit implements Node{createdAt:DateTime!diff:String editedAt:DateTime!editor:Actor id:ID!updatedAt:DateTime!}
type UserContentEditConnection{edges:[UserContentEditEdge]nodes:[UserContentEdit]pageInfo:PageInfo!totalCount:Int!}
type UserContentEditEdge{cursor:String!node:UserContentEdit}
type UserEdge{cursor:String!node:User}
`;
// packages/github-sandbox/src/world/assignable.ts
const COPILOT = {
	slug: "copilot-swe-agent",
	shown: "Copilot"
};
function copilotOf(world) {
	return world.account(COPILOT.shown, "Bot");
}
function isAssignable(repository, account) {
	const hasRole = repository.roles.has(account.login.toLowerCase()) || account === repository.owner;
	return account.type === "User" && hasRole && isAtLeast(repository.roleOf(account), "read");
}
function assignablePeople(world, repository) {
	return [...world.accounts.values()].filter((account) => isAssignable(repository, account));
}
// packages/github-sandbox/src/graphql/account-resolvers.ts
function loginOf(account) {
	if (account.type === "Bot" && account.login === COPILOT.shown) return COPILOT.slug;
	return account.type === "Bot" ? account.login.replace(/\[bot\]$/u, "") : account.login;
}
const COMMON = {
	id: (account) => account.nodeId,
	databaseId: (account) => account.id,
	login: (account) => loginOf(account),
	avatarUrl: (account, _, { links }) => `${links.html}/avatars/${account.id}`,
	url: (account, _, { links }) => links.accountPage(account),
	resourcePath: (account, _, { links }) => links.accountPage(account).slice(links.html.length),
	createdAt: (_account, _, { world }) => toTimestamp(world.clock.now())
};
const ACCOUNT_RESOLVERS = {
	User: {
		...COMMON,
		email: () => "",
		name: (account) => account.name
	},
	Bot: COMMON,
	Organization: {
		...COMMON,
		name: (account) => account.name
	}
};
function toViewer(account) {
	return {
		...account,
		type: "User"
	};
}
// packages/github-sandbox/src/world/repositories/workflows.ts
const FOLDER = ".github/workflows";
function checkWorkflows(token, repository, from, to) {
	if (token.permissions === null || token.permissions["workflows"] === "write") return;
	const after = folderOf(repository, to);
	const known = [from, ...repository.git.refs.values()].map((sha) => sha === null ? void 0 : folderOf(repository, sha));
	if (after !== void 0 && !known.includes(after)) throw refusal(FOLDER);
	if (from !== null && after === void 0 && folderOf(repository, from) !== void 0) throw refusal(FOLDER);
}
function checkWorkflowPaths(token, paths) {
	if (token.permissions === null || token.permissions["workflows"] === "write") return;
	for (const path of paths) if (path.startsWith(`${FOLDER}/`)) throw refusal(path);
}
function folderOf(repository, sha) {
	const tree = repository.git.findCommit(sha)?.tree;
	return tree === void 0 ? void 0 : repository.git.findPath(tree, FOLDER)?.sha;
}
function refusal(path) {
	return new Refusal(403, `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`);
}
// packages/github-sandbox/src/graphql/context.ts
function permit(context, repository, wanted) {
	requirePermission(context.world, context.token, repository, wanted);
}
// packages/github-sandbox/src/rest/repositories/account-shape.ts
function toUser(links, account) {
	const url = links.account(account);
	return {
		login: account.login,
		id: account.id,
		node_id: account.nodeId,
		avatar_url: `${links.html}/avatars/${account.id}`,
		gravatar_id: "",
		url,
		html_url: links.accountPage(account),
		followers_url: `${url}/followers`,
		following_url: `${url}/following{/other_user}`,
		gists_url: `${url}/gists{/gist_id}`,
		starred_url: `${url}/starred{/owner}{/repo}`,
		subscriptions_url: `${url}/subscriptions`,
		organizations_url: `${url}/orgs`,
		repos_url: `${url}/repos`,
		events_url: `${url}/events{/privacy}`,
		received_events_url: `${url}/received_events`,
		type: account.type,
		user_view_type: "public",
		site_admin: false
	};
}
function toUserOrNull(links, account) {
	return account === null ? null : toUser(links, account);
}
// packages/github-sandbox/src/rest/git/git-shape.ts
function gitNodeId(prefix, repository, sha) {
	return `${prefix}_${Buffer.from(`${repository.id}:${sha}`).toString("base64url")}`;
}
function toRef(links, repository, ref, sha) {
	const url = links.repository(repository);
	return {
		ref,
		node_id: gitNodeId("REF", repository, ref),
		url: `${url}/git/${ref}`,
		object: {
			sha,
			type: "commit",
			url: `${url}/git/commits/${sha}`
		}
	};
}
function toGitCommit(links, repository, commit) {
	const url = links.repository(repository);
	return {
		sha: commit.sha,
		node_id: gitNodeId("C", repository, commit.sha),
		url: `${url}/git/commits/${commit.sha}`,
		html_url: `${links.repositoryPage(repository)}/commit/${commit.sha}`,
		author: toSigner(commit.author),
		committer: toSigner(commit.committer),
		tree: {
			sha: commit.tree,
			url: `${url}/git/trees/${commit.tree}`
		},
		message: commit.message,
		parents: commit.parents.map((sha) => ({
			sha,
			url: `${url}/git/commits/${sha}`,
			html_url: `${links.repositoryPage(repository)}/commit/${sha}`
		})),
		verification: toVerification(commit)
	};
}
function toCommit(world, links, repository, commit) {
	const url = `${links.repository(repository)}/commits/${commit.sha}`;
	const git = toGitCommit(links, repository, commit);
	return {
		sha: commit.sha,
		node_id: git["node_id"],
		url,
		html_url: git["html_url"],
		comments_url: `${url}/comments`,
		commit: {
			author: git["author"],
			committer: git["committer"],
			message: commit.message,
			tree: git["tree"],
			url: git["url"],
			comment_count: 0,
			verification: git["verification"]
		},
		author: findUser(world, links, commit.author),
		committer: findUser(world, links, commit.committer),
		parents: git["parents"]
	};
}
function toSigner(signature) {
	return {
		name: signature.name,
		email: signature.email,
		date: toTimestamp(signature.date)
	};
}
function toVerification(commit) {
	return {
		verified: commit.verified,
		reason: commit.verified ? "valid" : "unsigned",
		signature: commit.verified ? "-----BEGIN PGP SIGNATURE-----\n\n-----END PGP SIGNATURE-----\n" : null,
		payload: commit.verified ? `tree ${commit.tree}\n` : null,
		verified_at: commit.verified ? toTimestamp(commit.committer.date) : null
	};
}
function findSigner(world, signature) {
	const match = /^(\d+)\+(.+)@users\.noreply\.github\.com$/u.exec(signature.email);
	return match === null ? null : world.accounts.get((match[2] ?? "").toLowerCase()) ?? null;
}
function findUser(world, links, signature) {
	const account = findSigner(world, signature);
	return account === null ? null : toUser(links, account);
}
// packages/github-sandbox/src/graphql/connection.ts
const CONNECTION_LIMIT = 100;
function connect(name, rows, args) {
	checkPage(name, args);
	const start = args.after == null ? 0 : readCursor(args.after) + 1;
	const end = args.before == null ? rows.length : readCursor(args.before);
	const isForward = args.first != null;
	const from = isForward ? start : Math.max(start, end - (args.last ?? 0));
	const to = isForward ? Math.min(end, start + (args.first ?? 0)) : end;
	const nodes = rows.slice(from, Math.max(from, to));
	const cursorAt = (index) => Buffer.from(`cursor:${from + index}`).toString("base64");
	return {
		nodes,
		edges: () => nodes.map((node, index) => ({
			node,
			cursor: cursorAt(index)
		})),
		totalCount: rows.length,
		filteredCount: rows.length,
		pageCount: nodes.length,
		pageInfo: {
			hasNextPage: to < rows.length && to < end + 1 && from + nodes.length < rows.length,
			hasPreviousPage: from > 0,
			startCursor: nodes.length === 0 ? null : cursorAt(0),
			endCursor: nodes.length === 0 ? null : cursorAt(nodes.length - 1)
		}
	};
}
function checkPage(name, args) {
	const bounds = [["first", args.first], ["last", args.last]];
	if (bounds.every(([, value]) => value == null)) {
		const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
		throw new import_graphql.GraphQLError(message, { extensions: { type: "MISSING_PAGINATION_BOUNDARIES" } });
	}
	if (bounds.every(([, value]) => value != null)) {
		const message = `Passing both \`first\` and \`last\` to paginate the \`${name}\` connection is not supported.`;
		throw new import_graphql.GraphQLError(message, { extensions: { type: "UNPROCESSABLE" } });
	}
	for (const [bound, value] of bounds) {
		if (value != null && value > CONNECTION_LIMIT) {
			const message = `Requesting ${value} records on the \`${name}\` connection exceeds the \`${bound}\` limit of ${CONNECTION_LIMIT} records.`;
			throw new import_graphql.GraphQLError(message, { extensions: { type: "EXCESSIVE_PAGINATION" } });
		}
		if (value != null && value < 0) {
			const message = `\`${bound}\` on the \`${name}\` connection cannot be less than zero.`;
			throw new import_graphql.GraphQLError(message, { extensions: { type: "UNPROCESSABLE" } });
		}
	}
}
function readCursor(cursor) {
	const match = /^cursor:(\d+)$/u.exec(Buffer.from(cursor, "base64").toString("latin1"));
	if (match === null) {
		const message = `\`${cursor}\` does not appear to be a valid cursor.`;
		throw new import_graphql.GraphQLError(message, { extensions: { type: "INVALID_CURSOR_ARGUMENTS" } });
	}
	return Number(match[1]);
}
// packages/github-sandbox/src/graphql/git-resolvers.ts
const TEXT_LIMIT$1 = 512e3;
function findObject(repository, sha, path = "") {
	const kind = repository.git.typeOf(sha);
	if (kind === void 0) return null;
	return kind === "tree" ? {
		kind,
		repository,
		sha,
		path
	} : {
		kind,
		repository,
		sha
	};
}
function visibleRefs({ features }, { git }) {
	if (features.customRefsInGraphql) return git.refs;
	return new Map([...git.refs].filter(([ref]) => /^refs\/(?:heads|tags)\//u.test(ref)));
}
function findExpression(world, repository, expression) {
	const colon = expression.indexOf(":");
	const name = colon < 0 ? expression : expression.slice(0, colon);
	const refs = visibleRefs(world, repository);
	const full = name === "HEAD" ? `refs/heads/${repository.defaultBranch}` : name;
	const sha = refs.get(full) ?? refs.get(`refs/${full}`) ?? refs.get(`refs/tags/${full}`) ?? refs.get(`refs/heads/${full}`) ?? full;
	const commit = repository.git.findCommit(sha);
	if (colon < 0) return findObject(repository, sha);
	const path = expression.slice(colon + 1).replace(/\/$/u, "");
	const found = repository.git.findPath(commit?.tree ?? sha, path);
	return found === void 0 ? null : findObject(repository, found.sha, path);
}
const OBJECT = {
	id: (node) => gitNodeId(node.kind === "blob" ? "B" : node.kind === "tree" ? "T" : "C", node.repository, node.sha),
	oid: (node) => node.sha,
	abbreviatedOid: (node) => node.sha.slice(0, 7),
	repository: (node) => node.repository,
	commitUrl: (node, _, { links }) => `${links.repositoryPage(node.repository)}/commit/${node.sha}`,
	commitResourcePath: (node) => `/${node.repository.fullName}/commit/${node.sha}`
};
function bytesOf(node) {
	return node.repository.git.findBlob(node.sha) ?? /* @__PURE__ */ new Uint8Array();
}
function textOf(node) {
	const bytes = bytesOf(node);
	return isBinary(bytes) ? null : new TextDecoder().decode(bytes.subarray(0, TEXT_LIMIT$1));
}
function commitOf(node) {
	const commit = node.repository.git.findCommit(node.sha);
	if (commit === void 0) throw new Error(`no commit ${node.sha}`);
	return commit;
}
function toCommits(node, commits) {
	return commits.map((commit) => ({
		kind: "commit",
		repository: node.repository,
		sha: commit.sha
	}));
}
function toEntry$1(repository, file, parent) {
	const path = parent === "" ? file.path : `${parent}/${file.path}`;
	return {
		...file,
		path,
		repository,
		name: path.split("/").at(-1) ?? ""
	};
}
const GIT_RESOLVERS = {
	Blob: {
		...OBJECT,
		byteSize: (node) => bytesOf(node).length,
		isBinary: (node) => isBinary(bytesOf(node)),
		isTruncated: (node) => bytesOf(node).length > TEXT_LIMIT$1,
		text: textOf
	},
	Tree: {
		...OBJECT,
		entries: (node) => node.repository.git.walk(node.sha).filter((file) => !file.path.includes("/")).map((file) => toEntry$1(node.repository, file, node.path))
	},
	TreeEntry: {
		oid: (entry) => entry.sha,
		mode: (entry) => Number.parseInt(entry.mode, 8),
		extension: (entry) => /\.[^.]*$/u.exec(entry.name)?.[0] ?? "",
		size: (entry) => entry.repository.git.findBlob(entry.sha)?.length ?? 0,
		object: (entry) => findObject(entry.repository, entry.sha, entry.path)
	},
	Commit: {
		...OBJECT,
		tree: (node) => ({
			kind: "tree",
			repository: node.repository,
			sha: commitOf(node).tree,
			path: ""
		}),
		message: (node) => commitOf(node).message,
		messageHeadline: (node) => commitOf(node).message.split("\n")[0] ?? "",
		messageBody: (node) => commitOf(node).message.split("\n").slice(1).join("\n").trim(),
		author: (node) => commitOf(node).author,
		committer: (node) => commitOf(node).committer,
		authoredDate: (node) => toTimestamp(commitOf(node).author.date),
		committedDate: (node) => toTimestamp(commitOf(node).committer.date),
		url: (node, _, { links }) => `${links.repositoryPage(node.repository)}/commit/${node.sha}`,
		resourcePath: (node) => `/${node.repository.fullName}/commit/${node.sha}`,
		signature: (node) => commitOf(node).verified ? {
			kind: "signature",
			email: "noreply@github.com",
			isValid: true,
			state: "VALID",
			wasSignedByGitHub: true
		} : null,
		file: (node, { path }) => {
			const file = node.repository.git.findPath(commitOf(node).tree, path);
			return file === void 0 ? null : toEntry$1(node.repository, file, "");
		},
		history: (node, args) => {
			const { git } = node.repository;
			return connect("history", toCommits(node, args.path == null ? listHistory$1(git, node.sha) : listHistoryOf(git, node.sha, args.path)), args);
		},
		parents: (node, args) => {
			return connect("parents", toCommits(node, commitOf(node).parents.flatMap((sha) => node.repository.git.findCommit(sha) ?? [])), args);
		}
	},
	GitActor: {
		avatarUrl: (_, _args, { links }) => `${links.html}/avatars/0`,
		date: (signature) => toTimestamp(signature.date),
		user: (signature, _, { world }) => {
			const account = findSigner(world, signature);
			return account?.type === "User" ? account : null;
		}
	},
	Ref: {
		id: (node) => gitNodeId("REF", node.repository, node.ref),
		name: (node) => node.ref.slice(prefixOf(node.ref).length),
		prefix: (node) => prefixOf(node.ref),
		target: (node) => findObject(node.repository, node.repository.git.refs.get(node.ref) ?? "")
	}
};
function prefixOf(ref) {
	return /^refs\/(?:heads|tags|pull)\//u.exec(ref)?.[0] ?? /^refs\/[^/]+\//u.exec(ref)?.[0] ?? "refs/";
}
// packages/github-sandbox/src/graphql/find-node.ts
function findNode(context, id) {
	const node = context.world.nodes.get(id) ?? findGitNode(context, id);
	const repository = node === null ? null : repositoryOf(node);
	return node === null || repository !== null && !canSee(context.world, context.token, repository) ? null : node;
}
function getNode(context, id) {
	const node = findNode(context, id);
	if (node === null) throw new Refusal(404, `Could not resolve to a node with the global id of '${id}'`, { type: "NOT_FOUND" });
	return node;
}
function getIssue$1(context, id) {
	const node = getNode(context, id);
	if (node.kind !== "issue" || node.pull !== null) throw wrongType("Issue", id);
	return node;
}
function getIssueOrPull(context, id) {
	const node = getNode(context, id);
	if (node.kind !== "issue") throw wrongType("Issue", id);
	return node;
}
function getRepository(context, id) {
	const node = getNode(context, id);
	if (node.kind !== "repository") throw wrongType("Repository", id);
	return node;
}
function getLabel(context, id) {
	const node = getNode(context, id);
	if (node.kind !== "label") throw wrongType("Label", id);
	return node;
}
function getComment$1(context, id) {
	const node = getNode(context, id);
	if (node.kind !== "comment") throw wrongType("IssueComment", id);
	return node;
}
function getRef$1(context, id) {
	const node = getNode(context, id);
	if (node.kind !== "ref") throw wrongType("Ref", id);
	return node;
}
function wrongType(type, id) {
	return new Refusal(404, `Could not resolve to ${type} node with the global id of '${id}'.`, { type: "NOT_FOUND" });
}
function findGitNode({ world }, id) {
	const match = /^(C|B|T|REF)_(.+)$/u.exec(id);
	const [repositoryId = "", name = ""] = Buffer.from(match?.[2] ?? "", "base64url").toString("utf8").split(/:(.*)/su);
	const repository = [...world.repositories.values()].find((candidate) => String(candidate.id) === repositoryId);
	if (match === null || repository === void 0) return null;
	if (match[1] === "REF") return repository.git.refs.has(name) ? {
		kind: "ref",
		repository,
		ref: name
	} : null;
	return findObject(repository, name);
}
function repositoryOf(node) {
	switch (node.kind) {
		case "repository": return node;
		case "issue":
		case "label":
		case "milestone":
		case "blob":
		case "tree":
		case "commit":
		case "ref": return node.repository;
		case "comment":
		case "timeline-event": return node.issue.repository;
		case "account":
		case "app":
		case "issue-type":
		case "issue-field":
		case "body-edit": return null;
	}
}
// packages/github-sandbox/src/graphql/git-mutations.ts
function findBranch(context, branch) {
	if (branch.id != null) return getRef$1(context, branch.id);
	const repository = context.world.findRepository(branch.repositoryNameWithOwner ?? "");
	const name = (branch.branchName ?? "").replace(/^refs\/heads\//u, "");
	if (repository?.tipOf(name) === void 0) throw new Refusal(404, `Could not resolve to a Ref with the name '${branch.branchName ?? ""}'.`, { type: "NOT_FOUND" });
	return {
		kind: "ref",
		repository,
		ref: `refs/heads/${name}`
	};
}
function createCommit(context, input) {
	const ref = findBranch(context, input.branch);
	const { repository } = ref;
	permit(context, repository, WRITE_CONTENTS);
	if (!ref.ref.startsWith("refs/heads/")) throw new Refusal(422, "The ref is not a branch");
	const branch = ref.ref.slice(11);
	const changes = readChanges(repository, input);
	checkWorkflowPaths(context.token, changes.keys());
	if (repository.tipOf(branch) !== input.expectedHeadOid) throw new Refusal(422, `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`, { type: "STALE_DATA" });
	const { headline, body } = input.message;
	const commit = commitFiles(repository, {
		parents: [input.expectedHeadOid],
		changes,
		message: body == null || body === "" ? headline : `${headline}\n\n${body}`,
		author: signatureOf(context.world, context.token.account),
		committer: webFlow(context.world),
		verified: true
	});
	moveRef(context.world, repository, context.actor, ref.ref, commit.sha, { force: false });
	return {
		commit: {
			kind: "commit",
			repository,
			sha: commit.sha
		},
		ref
	};
}
function readChanges(repository, input) {
	const tree = repository.git.findCommit(input.expectedHeadOid)?.tree;
	const changes = /* @__PURE__ */ new Map();
	for (const { path, contents } of input.fileChanges?.additions ?? []) {
		if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u.test(contents.replaceAll("\n", ""))) throw new Refusal(422, `The contents of ${path} are not valid Base64`);
		changes.set(path, Buffer.from(contents, "base64"));
	}
	for (const { path } of input.fileChanges?.deletions ?? []) {
		if (changes.has(path)) throw new Refusal(422, `The path ${path} is both added and deleted`);
		if (tree !== void 0 && repository.git.findPath(tree, path) === void 0) throw new Refusal(422, `A path was requested for deletion which does not exist as of commit oid \`${input.expectedHeadOid}\``);
		changes.set(path, null);
	}
	return changes;
}
function updateRefs(context, repository, updates) {
	for (const update of updates) {
		const now = repository.git.refs.get(update.name) ?? ZERO;
		const isDelete = update.afterOid === ZERO;
		if (update.beforeOid != null && update.beforeOid !== now) throw new Refusal(422, `Reference update failed: expected ${update.name} to point to "${update.beforeOid}" but it pointed to "${now}".`, { type: "STALE_DATA" });
		if (!isDelete) {
			checkCommit$1(context, repository, update.name, update.afterOid);
			if (!(now === ZERO || repository.git.isAncestor(now, update.afterOid)) && update.force !== true) throw new Refusal(422, `Reference update failed: update of ${update.name} is not a fast-forward.`);
			checkWorkflows(context.token, repository, now === ZERO ? null : now, update.afterOid);
		}
		checkRules$1(repository, context.actor, update.name, isDelete ? null : update.afterOid);
	}
	for (const update of updates) {
		const to = update.afterOid === ZERO ? null : update.afterOid;
		moveRef(context.world, repository, context.actor, update.name, to, { force: true });
	}
}
function checkCommit$1(context, repository, name, oid) {
	const isAllowed = name.startsWith("refs/heads/") || name.startsWith("refs/tags/") || context.world.features.customRefs && !name.startsWith("refs/pull/");
	if (!/^refs\/[^/]+\/.+/u.test(name) || !isAllowed) throw new Refusal(422, `'${name}' is not a valid reference name.`);
	if (repository.git.findCommit(oid) === void 0) throw new Refusal(404, `Could not resolve to a Commit with the oid of '${oid}'.`, { type: "NOT_FOUND" });
}
function writable(context, repository) {
	permit(context, repository, WRITE_CONTENTS);
	return repository;
}
const GIT_MUTATIONS = { Mutation: {
	createCommitOnBranch: (_, { input }, context) => createCommit(context, input),
	updateRefs: (_, { input }, context) => {
		updateRefs(context, writable(context, getRepository(context, input.repositoryId)), input.refUpdates);
		return {};
	},
	createRef: (_, { input }, context) => {
		const repository = writable(context, getRepository(context, input.repositoryId));
		if (repository.git.refs.has(input.name)) throw new Refusal(422, `A ref named "${input.name}" already exists in the repository.`);
		updateRefs(context, repository, [{
			name: input.name,
			beforeOid: ZERO,
			afterOid: input.oid
		}]);
		return { ref: {
			kind: "ref",
			repository,
			ref: input.name
		} };
	},
	updateRef: (_, { input }, context) => {
		const ref = getRef$1(context, input.refId);
		writable(context, ref.repository);
		updateRefs(context, ref.repository, [{
			name: ref.ref,
			afterOid: input.oid,
			force: input.force ?? false
		}]);
		return { ref };
	},
	deleteRef: (_, { input }, context) => {
		const ref = getRef$1(context, input.refId);
		writable(context, ref.repository);
		updateRefs(context, ref.repository, [{
			name: ref.ref,
			afterOid: ZERO
		}]);
		return {};
	}
} };
// packages/github-sandbox/src/world/issues/planning.ts
const TITLE_LIMIT = 255;
function createMilestone(world, repository, creator, { title, description, state, dueOn }) {
	checkTitle(repository, title);
	const id = world.nextId();
	const now = world.clock.now();
	const milestone = {
		kind: "milestone",
		id,
		nodeId: world.nodeId("MI", id),
		number: repository.milestones.length + 1,
		repository,
		creator,
		title,
		description: description ?? null,
		state: state ?? "open",
		dueOn: dueOn ?? null,
		createdAt: now,
		updatedAt: now,
		closedAt: null
	};
	repository.milestones.push(milestone);
	world.nodes.set(milestone.nodeId, milestone);
	return milestone;
}
function changeMilestone(world, milestone, change) {
	if (change.title !== void 0 && change.title !== milestone.title) {
		checkTitle(milestone.repository, change.title);
		milestone.title = change.title;
	}
	if (change.dueOn !== void 0) milestone.dueOn = change.dueOn;
	milestone.updatedAt = world.clock.now();
}
function checkTitle(repository, title) {
	const resource = "Milestone";
	if (title.trim() === "") throw invalid({
		resource,
		field: "title",
		code: "missing_field"
	});
	if (title.length > TITLE_LIMIT) throw invalid({
		resource,
		field: "title",
		code: "invalid"
	});
	if (repository.milestones.some((milestone) => milestone.title === title)) throw invalid({
		resource,
		field: "title",
		code: "already_exists"
	});
}
function createIssueField(world, repository, { name, dataType, options = [] }) {
	if (repository.owner.type !== "Organization") throw new Error("only repositories of organizations have issue fields");
	const id = world.nextId();
	const field = {
		kind: "issue-field",
		id,
		nodeId: world.nodeId("IF", id),
		name,
		dataType,
		options: options.map((option) => ({
			nodeId: world.nodeId("IFSSO", world.nextId()),
			name: option
		})),
		createdAt: world.clock.now()
	};
	repository.issueFields.push(field);
	world.nodes.set(field.nodeId, field);
	return field;
}
function setIssueField(world, issue, field, value) {
	if (value !== null && !fits$2(field, value)) throw new Refusal(422, `${String(value)} is not a valid value for ${field.name}`, { type: "UNPROCESSABLE" });
	world.lag.beforeChange(issue);
	const others = issue.fieldValues.filter((each) => each.field !== field);
	const added = value === null ? [] : [{
		kind: "issue-field-value",
		nodeId: world.nodeId("IFV", world.nextId()),
		field,
		value
	}];
	issue.fieldValues = [...others, ...added];
	issue.updatedAt = world.clock.now();
}
function fits$2({ dataType, options }, value) {
	switch (dataType) {
		case "number": return typeof value === "number";
		case "text": return typeof value === "string";
		case "date": return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
		case "single_select": return options.some(({ name }) => name === value);
	}
}
// packages/github-sandbox/src/graphql/issue-fields.ts
const FIELD = {
	id: (field) => field.nodeId,
	createdAt: (field) => toTimestamp(field.createdAt),
	dataType: (field) => field.dataType.toUpperCase(),
	description: () => null
};
const VALUE = { id: (value) => value.nodeId };
const ISSUE_FIELDS = {
	Repository: { issueFields: (repository, args) => repository.owner.type === "Organization" ? connect("issueFields", repository.issueFields, args) : null },
	Issue: { issueFieldValues: (issue, args) => connect("issueFieldValues", issue.fieldValues, args) },
	IssueFieldDate: FIELD,
	IssueFieldNumber: FIELD,
	IssueFieldText: FIELD,
	IssueFieldSingleSelect: FIELD,
	IssueFieldSingleSelectOption: {
		id: (option) => option.nodeId,
		description: () => null
	},
	IssueFieldDateValue: VALUE,
	IssueFieldNumberValue: VALUE,
	IssueFieldTextValue: VALUE,
	IssueFieldSingleSelectValue: {
		...VALUE,
		name: ({ value }) => value,
		optionId: ({ field, value }) => field.options.find(({ name }) => name === value)?.nodeId ?? null
	},
	Mutation: { setIssueFieldValue: (_, { input }, context) => {
		const issue = getIssue$1(context, input.issueId);
		permit(context, issue.repository, PUSH_ISSUE);
		for (const each of input.issueFields) {
			const field = getField(context, each.fieldId);
			setIssueField(context.world, issue, field, valueOf(field, each));
		}
		return {
			issue,
			issueFieldValues: issue.fieldValues
		};
	} }
};
function getField(context, id) {
	const node = getNode(context, id);
	if (node.kind === "issue-field") return node;
	throw new Refusal(404, `Could not resolve to IssueFields node with the global id of '${id}'.`, { type: "NOT_FOUND" });
}
function valueOf(field, given) {
	if (given.delete === true) return null;
	const option = field.options.find(({ nodeId }) => nodeId === given.singleSelectOptionId);
	const value = {
		date: given.dateValue,
		number: given.numberValue,
		text: given.textValue,
		single_select: option?.name
	}[field.dataType];
	if (value == null) throw new Refusal(422, `No value was given for ${field.name}`, { type: "UNPROCESSABLE" });
	return value;
}
// packages/github-sandbox/src/world/issues/issue-lifecycle.ts
function deleteIssue(world, issue, actor) {
	detach(world, issue);
	issue.repository.gone.set(issue.number, { why: "deleted" });
	const { account: sender, token } = actor;
	world.events.emit({
		name: "issues",
		action: "deleted",
		repository: issue.repository,
		sender,
		token,
		issue
	});
}
function transferIssue(world, issue, to, actor) {
	const author = {
		account: issue.author,
		token: null
	};
	const labels = issue.labels.flatMap((label) => to.findLabel(label.name) ?? []);
	const copy = putIssue(world, to, author, {
		title: issue.title,
		body: issue.body,
		labels,
		assignees: issue.assignees
	}, null);
	Object.assign(copy, {
		state: issue.state,
		stateReason: issue.stateReason,
		closedAt: issue.closedAt,
		closedBy: issue.closedBy
	});
	copy.comments.push(...issue.comments);
	const { account: sender, token } = actor;
	world.events.emit({
		name: "issues",
		action: "transferred",
		repository: issue.repository,
		sender,
		token,
		issue
	});
	detach(world, issue);
	issue.repository.gone.set(issue.number, {
		why: "transferred",
		to: copy
	});
	world.record(copy, actor, { type: "transferred" });
	return copy;
}
function detach(world, issue) {
	for (const relative of [
		issue.parent,
		...issue.children,
		...issue.blockedBy,
		...issue.blocking
	]) if (relative !== null) {
		world.lag.beforeChange(relative);
		relative.parent = relative.parent === issue ? null : relative.parent;
		relative.children = relative.children.filter((other) => other !== issue);
		relative.blockedBy = relative.blockedBy.filter((other) => other !== issue);
		relative.blocking = relative.blocking.filter((other) => other !== issue);
	}
	issue.parent = null;
	issue.children = [];
	issue.repository.issues.delete(issue.number);
	world.issuesById.delete(issue.id);
	world.nodes.delete(issue.nodeId);
}
// packages/github-sandbox/src/world/issues/labels.ts
function createLabel(world, repository, actor, fields) {
	const name = fields.name ?? "";
	checkLabel(repository, {
		...fields,
		name
	}, null);
	const id = world.nextId();
	const label = {
		kind: "label",
		id,
		nodeId: world.nodeId("LA", id),
		repository,
		name,
		color: (fields.color ?? "ededed").toLowerCase(),
		description: fields.description ?? null,
		isDefault: false,
		createdAt: world.clock.now()
	};
	repository.labels.set(name.toLowerCase(), label);
	world.nodes.set(label.nodeId, label);
	world.events.emit({
		name: "label",
		action: "created",
		repository,
		sender: actor.account,
		token: actor.token,
		label
	});
	return label;
}
function updateLabel(world, label, actor, fields) {
	checkLabel(label.repository, {
		...fields,
		name: fields.name ?? label.name
	}, label);
	label.repository.labels.delete(label.name.toLowerCase());
	label.name = fields.name ?? label.name;
	label.color = (fields.color ?? label.color).toLowerCase();
	label.description = fields.description === void 0 ? label.description : fields.description;
	label.repository.labels.set(label.name.toLowerCase(), label);
	const { repository } = label;
	world.events.emit({
		name: "label",
		action: "edited",
		repository,
		sender: actor.account,
		token: actor.token,
		label
	});
}
function deleteLabel(world, label, actor) {
	const { repository } = label;
	repository.labels.delete(label.name.toLowerCase());
	world.nodes.delete(label.nodeId);
	for (const issue of repository.issues.values()) if (issue.labels.includes(label)) {
		world.lag.beforeChange(issue);
		issue.labels = issue.labels.filter((other) => other !== label);
	}
	world.events.emit({
		name: "label",
		action: "deleted",
		repository,
		sender: actor.account,
		token: actor.token,
		label
	});
}
function ensureLabel(world, repository, actor, name) {
	return repository.findLabel(name) ?? createLabel(world, repository, actor, { name });
}
function checkLabel(repository, fields, self) {
	const resource = "Label";
	if (fields.name.trim() === "") throw invalid({
		resource,
		field: "name",
		code: "missing_field"
	});
	if (fields.name.length > LABEL_LIMITS.name) throw invalid({
		resource,
		field: "name",
		code: "custom",
		message: `name is too long (maximum is ${LABEL_LIMITS.name} characters)`
	});
	if ((fields.description ?? "").length > LABEL_LIMITS.description) throw invalid({
		resource,
		field: "description",
		code: "custom",
		message: `description is too long (maximum is ${LABEL_LIMITS.description} characters)`
	});
	if (fields.color !== void 0 && !/^[0-9a-f]{6}$/iu.test(fields.color)) throw invalid({
		resource,
		field: "color",
		code: "invalid",
		message: "color must be 6 hexadecimal digits"
	});
	const other = repository.findLabel(fields.name);
	if (other !== void 0 && other !== self) throw invalid({
		resource,
		field: "name",
		code: "already_exists",
		message: "Name has already been taken"
	});
}
// packages/github-sandbox/src/graphql/issue-mutations.ts
function readExtras$1(context, input) {
	const extras = {};
	if (input.labelIds != null) extras.labels = input.labelIds.map((id) => getLabel(context, id));
	if (input.assigneeIds != null) extras.assignees = input.assigneeIds.map((id) => getOf(context, id, "account", "User"));
	if (input.milestoneId !== void 0) extras.milestone = input.milestoneId === null ? null : getOf(context, input.milestoneId, "milestone", "Milestone");
	if (input.issueTypeId !== void 0) extras.type = input.issueTypeId === null ? null : getOf(context, input.issueTypeId, "issue-type", "IssueType");
	return extras;
}
function getOf(context, id, kind, type) {
	const node = getNode(context, id);
	if (node.kind !== kind) throw new Refusal(404, `Could not resolve to ${type} node with the global id of '${id}'.`, { type: "NOT_FOUND" });
	return node;
}
const ISSUE_MUTATIONS = { Mutation: {
	createIssue: (_, { input }, context) => {
		const { world, token, actor } = context;
		const repository = getRepository(context, input.repositoryId);
		permit(context, repository, OPEN_ISSUE);
		const parent = input.parentIssueId == null ? null : getIssue$1(context, input.parentIssueId);
		if (parent !== null) permit(context, repository, TRIAGE_ISSUE);
		const extras = allows(world, token, repository, PUSH_ISSUE) ? readExtras$1(context, input) : {};
		return { issue: createIssue(world, repository, actor, {
			title: input.title,
			body: input.body,
			parent,
			...extras
		}) };
	},
	updateIssue: (_, { input }, context) => {
		const issue = getIssue$1(context, input.id);
		const { repository } = issue;
		const state = input.state == null ? void 0 : input.state === "OPEN" ? "open" : "closed";
		permit(context, repository, state === void 0 ? editIssue(issue, context.token) : closeOrReopen(issue, context.token));
		if (input.title != null || input.body != null) permit(context, repository, editIssue(issue, context.token));
		const extras = allows(context.world, context.token, repository, TRIAGE_ISSUE) ? readExtras$1(context, input) : {};
		const title = input.title ?? void 0;
		changeIssue(context.world, issue, context.actor, {
			title,
			body: input.body ?? void 0,
			state,
			...extras
		});
		return {
			issue,
			actor: context.actor.account
		};
	},
	closeIssue: (_, { input }, context) => {
		const issue = getIssue$1(context, input.issueId);
		permit(context, issue.repository, closeOrReopen(issue, context.token));
		const duplicateOf = input.duplicateIssueId == null ? null : getIssue$1(context, input.duplicateIssueId);
		const reason = (input.stateReason ?? "COMPLETED").toLowerCase();
		closeIssue(context.world, issue, context.actor, reason, { duplicateOf });
		return { issue };
	},
	reopenIssue: (_, { input }, context) => {
		const issue = getIssue$1(context, input.issueId);
		permit(context, issue.repository, closeOrReopen(issue, context.token));
		reopenIssue(context.world, issue, context.actor);
		return { issue };
	},
	deleteIssue: (_, { input }, context) => {
		const issue = getIssue$1(context, input.issueId);
		permit(context, issue.repository, ADMIN);
		deleteIssue(context.world, issue, context.actor);
		return { repository: issue.repository };
	},
	createLabel: (_, { input }, context) => {
		const repository = getRepository(context, input.repositoryId);
		permit(context, repository, PUSH_ISSUE);
		return { label: createLabel(context.world, repository, context.actor, input) };
	},
	addLabelsToLabelable: (_, args, context) => changeLabels(context, args.input, (issue, labels) => [...issue.labels, ...labels]),
	removeLabelsFromLabelable: (_, args, context) => changeLabels(context, args.input, (issue, labels) => issue.labels.filter((label) => !labels.includes(label)))
} };
function changeLabels(context, input, change) {
	const issue = getIssueOrPull(context, input.labelableId);
	permit(context, issue.repository, {
		...TRIAGE_ISSUE,
		anyOf: issue.pull === null ? ["issues"] : ["issues", "pull_requests"]
	});
	const labels = input.labelIds.map((id) => getLabel(context, id));
	setLabels(context.world, issue, context.actor, change(issue, labels));
	return { labelable: issue };
}
// packages/github-sandbox/src/world/pulls/closing-pulls.ts
function closedBy({ repository, body, pull }) {
	return pull?.baseRef === repository.defaultBranch ? findClosing(repository, body) : [];
}
function closingPulls(issue) {
	return [...issue.repository.issues.values()].filter((other) => other.pull !== null && closedBy(other).includes(issue));
}
// packages/github-sandbox/src/graphql/issue-filter.ts
function listByIssueArguments(world, repository, args, kind) {
	const rows = [];
	for (const issue of repository.issues.values()) {
		const listed = issue.pull === null === (kind === "issue") ? world.lag.asListed(issue) : null;
		if (listed !== null && fits$1(listed, args)) rows.push(listed);
	}
	return sortIssues(rows, args.orderBy ?? null);
}
function fits$1(issue, args) {
	const filter = args.filterBy ?? {};
	const since = filter.since == null ? Number.NEGATIVE_INFINITY : Date.parse(filter.since);
	return hasState(issue, args.states ?? null) && hasState(issue, filter.states ?? null) && hasLabel(issue, args.labels ?? null) && hasLabel(issue, filter.labels ?? null) && (args.headRefName == null || issue.pull?.headRef === args.headRefName) && (args.baseRefName == null || issue.pull?.baseRef === args.baseRefName) && (filter.createdBy == null || issue.author.login.replace("[bot]", "") === filter.createdBy.replace("[bot]", "")) && (filter.assignee == null || issue.assignees.some((account) => account.login === filter.assignee)) && (filter.milestoneNumber == null || String(issue.milestone?.number) === filter.milestoneNumber) && Math.floor(issue.updatedAt / 1e3) * 1e3 >= since;
}
function hasState(issue, states) {
	const state = issue.pull?.merged === true ? "MERGED" : issue.state.toUpperCase();
	return states === null || states.includes(state);
}
function hasLabel(issue, labels) {
	if (labels === null || labels.length === 0) return true;
	const wanted = new Set(labels.map((name) => name.toLowerCase()));
	return issue.labels.some((label) => wanted.has(label.name.toLowerCase()));
}
function sortIssues(rows, order) {
	const sign = order?.direction === "DESC" ? -1 : 1;
	const key = (issue) => order?.field === "UPDATED_AT" ? issue.updatedAt : order?.field === "COMMENTS" ? issue.comments.length : issue.createdAt;
	return rows.sort((a, b) => sign * (key(a) - key(b) || a.number - b.number));
}
// packages/github-sandbox/src/graphql/repository-resolvers.ts
function findRef(world, repository, name) {
	const names = [
		name,
		`refs/${name}`,
		`refs/heads/${name}`,
		`refs/tags/${name}`
	];
	const refs = visibleRefs(world, repository);
	const ref = names.find((candidate) => refs.has(candidate));
	return ref === void 0 ? null : {
		kind: "ref",
		repository,
		ref
	};
}
function findNumber(repository, number, wanted) {
	const issue = repository.issues.get(number);
	if (!(issue !== void 0 && (wanted === "either" || issue.pull === null === (wanted === "issue")))) {
		const what = {
			issue: "an Issue",
			pull: "a PullRequest",
			either: "an issue or pull request"
		}[wanted];
		throw new Refusal(404, `Could not resolve to ${what} with the number of ${number}.`, { type: "NOT_FOUND" });
	}
	return issue;
}
function permissionOf(repository, { token }) {
	const role = repository.roleOf(token.account);
	return token.account.type === "Bot" || role === "none" ? null : role.toUpperCase();
}
function listLabels$1(labels, args) {
	const query = args.query?.toLowerCase() ?? "";
	const sign = args.orderBy?.direction === "DESC" ? -1 : 1;
	const rows = labels.filter((label) => label.name.toLowerCase().includes(query));
	if (args.orderBy?.field === "NAME") rows.sort((a, b) => sign * a.name.localeCompare(b.name));
	else rows.sort((a, b) => sign * (a.createdAt - b.createdAt || a.id - b.id));
	return connect("labels", rows, args);
}
const REPOSITORY_RESOLVERS = {
	Repository: {
		id: (repository) => repository.nodeId,
		databaseId: (repository) => repository.id,
		createdAt: (repository) => toTimestamp(repository.createdAt),
		updatedAt: (repository) => toTimestamp(repository.updatedAt),
		pushedAt: (repository) => repository.isEmpty ? null : toTimestamp(repository.pushedAt),
		nameWithOwner: (repository) => repository.fullName,
		hasIssuesEnabled: (repository) => repository.hasIssues,
		isDisabled: () => false,
		isInOrganization: (repository) => repository.owner.type === "Organization",
		parent: (repository) => repository.forkOf,
		visibility: (repository) => repository.isPrivate ? "PRIVATE" : "PUBLIC",
		url: (repository, _, { links }) => links.repositoryPage(repository),
		resourcePath: (repository) => `/${repository.fullName}`,
		viewerPermission: (repository, _, context) => permissionOf(repository, context),
		viewerCanAdminister: (repository, _, context) => permissionOf(repository, context) === "ADMIN",
		defaultBranchRef: (repository, _, context) => {
			permit(context, repository, READ_CONTENTS);
			return findRef(context.world, repository, `refs/heads/${repository.defaultBranch}`);
		},
		ref: (repository, { qualifiedName }, context) => {
			permit(context, repository, READ_CONTENTS);
			return findRef(context.world, repository, qualifiedName);
		},
		refs: (repository, args, context) => {
			permit(context, repository, READ_CONTENTS);
			return connect("refs", [...visibleRefs(context.world, repository).keys()].sort().filter((ref) => ref.startsWith(args.refPrefix) && ref.includes(args.query ?? "")).map((ref) => ({
				kind: "ref",
				repository,
				ref
			})), args);
		},
		object: (repository, args, context) => {
			permit(context, repository, READ_CONTENTS);
			if (args.oid == null && args.expression == null) throw new Refusal(422, "Either 'oid' or 'expression' must be provided");
			return args.oid == null ? findExpression(context.world, repository, args.expression ?? "") : findObject(repository, args.oid);
		},
		issues: (repository, args, context) => {
			permit(context, repository, READ_ISSUES);
			return connect("issues", listByIssueArguments(context.world, repository, args, "issue"), args);
		},
		pullRequests: (repository, args, context) => {
			permit(context, repository, READ_PULLS);
			return connect("pullRequests", listByIssueArguments(context.world, repository, args, "pull"), args);
		},
		issue: (repository, { number }, context) => {
			permit(context, repository, READ_ISSUES);
			return findNumber(repository, number, "issue");
		},
		pullRequest: (repository, { number }, context) => {
			permit(context, repository, READ_PULLS);
			return findNumber(repository, number, "pull");
		},
		issueOrPullRequest: (repository, { number }, context) => {
			permit(context, repository, READ_ISSUES);
			return findNumber(repository, number, "either");
		},
		issueTypes: (repository, args) => repository.owner.type === "Organization" ? connect("issueTypes", repository.issueTypes, args) : null,
		label: (repository, { name }, context) => {
			permit(context, repository, READ_ISSUES);
			return repository.findLabel(name) ?? null;
		},
		labels: (repository, args, context) => {
			permit(context, repository, READ_ISSUES);
			return listLabels$1([...repository.labels.values()], args);
		},
		milestone: (repository, { number }) => {
			const found = repository.milestones.find((milestone) => milestone.number === number);
			if (found === void 0) throw notFound();
			return found;
		},
		milestones: (repository, args) => {
			return connect("milestones", repository.milestones.filter((one) => args.states == null || args.states.includes(one.state.toUpperCase())), args);
		}
	},
	Label: {
		id: (label) => label.nodeId,
		createdAt: (label) => toTimestamp(label.createdAt),
		updatedAt: (label) => toTimestamp(label.createdAt),
		resourcePath: (label) => `/${label.repository.fullName}/labels/${encodeURIComponent(label.name)}`,
		url: (label, _, { links }) => `${links.repositoryPage(label.repository)}/labels/${encodeURIComponent(label.name)}`
	},
	Milestone: {
		id: (milestone) => milestone.nodeId,
		closed: (milestone) => milestone.state === "closed",
		closedAt: (milestone) => milestone.closedAt === null ? null : toTimestamp(milestone.closedAt),
		createdAt: (milestone) => toTimestamp(milestone.createdAt),
		updatedAt: (milestone) => toTimestamp(milestone.updatedAt),
		state: (milestone) => milestone.state.toUpperCase(),
		resourcePath: (milestone) => `/${milestone.repository.fullName}/milestone/${milestone.number}`,
		url: (milestone, _, { links }) => `${links.repositoryPage(milestone.repository)}/milestone/${milestone.number}`
	},
	IssueType: {
		id: (type) => type.nodeId,
		color: () => "GRAY",
		isEnabled: () => true,
		isPrivate: () => false
	}
};
// packages/github-sandbox/src/graphql/timeline-resolvers.ts
const TYPES = {
	closed: ["ClosedEvent", "CLOSED_EVENT"],
	reopened: ["ReopenedEvent", "REOPENED_EVENT"],
	renamed: ["RenamedTitleEvent", "RENAMED_TITLE_EVENT"],
	labeled: ["LabeledEvent", "LABELED_EVENT"],
	unlabeled: ["UnlabeledEvent", "UNLABELED_EVENT"],
	assigned: ["AssignedEvent", "ASSIGNED_EVENT"],
	unassigned: ["UnassignedEvent", "UNASSIGNED_EVENT"],
	milestoned: ["MilestonedEvent", "MILESTONED_EVENT"],
	demilestoned: ["DemilestonedEvent", "DEMILESTONED_EVENT"],
	"cross-referenced": ["CrossReferencedEvent", "CROSS_REFERENCED_EVENT"],
	parent_issue_added: ["ParentIssueAddedEvent", "PARENT_ISSUE_ADDED_EVENT"],
	parent_issue_removed: ["ParentIssueRemovedEvent", "PARENT_ISSUE_REMOVED_EVENT"],
	sub_issue_added: ["SubIssueAddedEvent", "SUB_ISSUE_ADDED_EVENT"],
	sub_issue_removed: ["SubIssueRemovedEvent", "SUB_ISSUE_REMOVED_EVENT"]
};
function timelineTypeOf(row) {
	return row.kind === "comment" ? "IssueComment" : TYPES[row.type]?.[0];
}
function listTimeline(issue, args) {
	const rows = [...issue.timeline, ...issue.comments].filter((row) => {
		const filter = row.kind === "comment" ? "ISSUE_COMMENT" : TYPES[row.type]?.[1];
		const isNew = args.since == null || timeOf$1(row) >= Date.parse(args.since);
		return filter !== void 0 && isNew && (args.itemTypes == null || args.itemTypes.includes(filter));
	});
	rows.sort((a, b) => timeOf$1(a) - timeOf$1(b));
	return {
		...connect("timelineItems", rows, args),
		updatedAt: toTimestamp(issue.updatedAt)
	};
}
function timeOf$1(row) {
	return row.kind === "comment" ? row.createdAt : row.at;
}
const EVENT = {
	id: (event) => event.nodeId,
	createdAt: (event) => toTimestamp(event.at)
};
function eventPath(event, { links }) {
	return `${links.issuePage(event.issue)}#event-${event.id}`;
}
const TIMELINE_RESOLVERS = {
	ClosedEvent: {
		...EVENT,
		closable: (event) => event.issue,
		stateReason: (event) => event.stateReason?.toUpperCase() ?? null,
		closer: ({ closer, issue }) => closer?.pull ?? (closer?.commit === void 0 ? null : {
			kind: "commit",
			repository: issue.repository,
			sha: closer.commit
		}),
		url: (event, _, context) => eventPath(event, context),
		resourcePath: (event, _, context) => eventPath(event, context).slice(context.links.html.length)
	},
	ReopenedEvent: {
		...EVENT,
		closable: (event) => event.issue,
		stateReason: () => "REOPENED"
	},
	RenamedTitleEvent: {
		...EVENT,
		previousTitle: (event) => event.rename?.from ?? "",
		currentTitle: (event) => event.rename?.to ?? ""
	},
	LabeledEvent: EVENT,
	UnlabeledEvent: EVENT,
	AssignedEvent: EVENT,
	UnassignedEvent: EVENT,
	MilestonedEvent: EVENT,
	DemilestonedEvent: EVENT,
	CrossReferencedEvent: {
		...EVENT,
		referencedAt: (event) => toTimestamp(event.at),
		isCrossRepository: (event) => event.related?.repository !== event.issue.repository,
		source: (event) => event.related,
		target: (event) => event.issue,
		url: (event, _, context) => eventPath(event, context),
		resourcePath: (event, _, context) => eventPath(event, context).slice(context.links.html.length)
	},
	ParentIssueAddedEvent: {
		...EVENT,
		parent: (event) => event.related
	},
	ParentIssueRemovedEvent: {
		...EVENT,
		parent: (event) => event.related
	},
	SubIssueAddedEvent: {
		...EVENT,
		subIssue: (event) => event.related
	},
	SubIssueRemovedEvent: {
		...EVENT,
		subIssue: (event) => event.related
	}
};
// packages/github-sandbox/src/graphql/issue-resolvers.ts
const INT_LIMIT = 2147483647;
function toInt(id) {
	return id > INT_LIMIT ? null : id;
}
function isoOrNull(ms) {
	return ms === null ? null : toTimestamp(ms);
}
const ISSUE_AND_PULL = {
	id: (issue) => issue.nodeId,
	databaseId: (issue) => toInt(issue.id),
	fullDatabaseId: (issue) => String(issue.id),
	activeLockReason: () => null,
	assignees: (issue, args) => {
		return connect("assignees", issue.assignees.filter(({ type }) => type === "User"), args);
	},
	authorAssociation: (issue) => issue.repository.associationOf(issue.author),
	bodyText: (issue) => issue.body,
	closed: (issue) => issue.state === "closed",
	closedAt: (issue) => isoOrNull(issue.closedAt),
	comments: (issue, args) => connect("comments", issue.comments, args),
	createdAt: (issue) => toTimestamp(issue.createdAt),
	createdViaEmail: () => false,
	labels: (issue, args) => listLabels$1(issue.labels, args),
	lastEditedAt: (issue) => isoOrNull(issue.lastEditedAt),
	updatedAt: (issue) => toTimestamp(issue.updatedAt),
	url: (issue, _, { links }) => links.issuePage(issue),
	resourcePath: (issue, _, { links }) => links.issuePage(issue).slice(links.html.length)
};
const ISSUE_RESOLVERS = {
	Issue: {
		...ISSUE_AND_PULL,
		state: (issue) => issue.state.toUpperCase(),
		closedByPullRequestsReferences: (issue, args) => {
			return connect("closedByPullRequestsReferences", closingPulls(issue).filter(({ state }) => state === "open" || args.includeClosedPrs === true), args);
		},
		stateReason: (issue, { enableDuplicate }) => {
			const reason = issue.stateReason?.toUpperCase() ?? null;
			return reason === "DUPLICATE" && enableDuplicate !== true ? "NOT_PLANNED" : reason;
		},
		publishedAt: (issue) => toTimestamp(issue.createdAt),
		subIssues: (issue, args) => connect("subIssues", issue.children, args),
		subIssuesSummary: ({ children }) => {
			const completed = children.filter((child) => child.state === "closed").length;
			const percentCompleted = children.length === 0 ? 0 : Math.floor(completed * 100 / children.length);
			return {
				total: children.length,
				completed,
				percentCompleted
			};
		},
		blockedBy: (issue, args) => connect("blockedBy", issue.blockedBy, args),
		blocking: (issue, args) => connect("blocking", issue.blocking, args),
		issueDependenciesSummary: (issue) => ({
			blockedBy: issue.blockedBy.filter((other) => other.state === "open").length,
			blocking: issue.blocking.filter((other) => other.state === "open").length,
			totalBlockedBy: issue.blockedBy.length,
			totalBlocking: issue.blocking.length
		}),
		issueType: (issue) => issue.type,
		timelineItems: (issue, args) => listTimeline(issue, args),
		userContentEdits: (issue, args) => issue.edits.length === 0 && args.first == null && args.last == null ? null : connect("userContentEdits", [...issue.edits].reverse(), args),
		viewerDidAuthor: (issue, _, { token }) => issue.author === token.account,
		viewerCanClose: (issue, _, { world, token }) => allows(world, token, issue.repository, closeOrReopen(issue, token)),
		viewerCanReopen: (issue, _, { world, token }) => allows(world, token, issue.repository, closeOrReopen(issue, token)),
		viewerCanLabel: (issue, _, { world, token }) => allows(world, token, issue.repository, TRIAGE_ISSUE),
		viewerCanUpdate: (issue, _, { world, token }) => allows(world, token, issue.repository, editIssue(issue, token))
	},
	UserContentEdit: {
		id: (edit) => edit.nodeId,
		diff: (edit) => edit.body,
		createdAt: (edit) => toTimestamp(edit.at),
		editedAt: (edit) => toTimestamp(edit.at),
		updatedAt: (edit) => toTimestamp(edit.at)
	},
	IssueComment: {
		id: (comment) => comment.nodeId,
		databaseId: (comment) => toInt(comment.id),
		fullDatabaseId: (comment) => String(comment.id),
		authorAssociation: (comment) => comment.issue.repository.associationOf(comment.author),
		bodyText: (comment) => comment.body,
		createdAt: (comment) => toTimestamp(comment.createdAt),
		updatedAt: (comment) => toTimestamp(comment.updatedAt),
		lastEditedAt: (comment) => comment.updatedAt === comment.createdAt ? null : toTimestamp(comment.updatedAt),
		createdViaEmail: () => false,
		editor: () => null,
		isMinimized: (comment) => comment.minimized !== null,
		minimizedReason: (comment) => comment.minimized?.toLowerCase().replace("_", "-") ?? null,
		repository: (comment) => comment.issue.repository,
		url: (comment, _, { links }) => `${links.issuePage(comment.issue)}#issuecomment-${comment.id}`,
		resourcePath: (comment, _, { links }) => `${links.issuePage(comment.issue).slice(links.html.length)}#issuecomment-${comment.id}`,
		viewerDidAuthor: (comment, _, { token }) => comment.author === token.account,
		viewerCanUpdate: (comment, _, { token }) => comment.author === token.account
	}
};
// packages/github-sandbox/src/graphql/pull-mutations.ts
function changePull(context, id, change) {
	const issue = getIssueOrPull(context, id);
	pullOf(issue);
	const isOwn = issue.author === context.token.account;
	permit(context, issue.repository, {
		...WRITE_PULLS,
		role: "write",
		orElse: isOwn
	});
	changeIssue(context.world, issue, context.actor, change);
	return { pullRequest: issue };
}
const PULL_MUTATIONS = { Mutation: {
	createPullRequest: (_, { input }, context) => {
		const repository = getRepository(context, input.repositoryId);
		permit(context, repository, WRITE_PULLS);
		const { title, body, headRefName: head, baseRefName: base, draft = false } = input;
		return { pullRequest: createPull(context.world, repository, context.actor, {
			title,
			body,
			head,
			base,
			draft
		}) };
	},
	updatePullRequest: (_, { input }, context) => {
		const state = input.state == null ? void 0 : input.state === "OPEN" ? "open" : "closed";
		const change = {
			title: input.title ?? void 0,
			body: input.body ?? void 0,
			state
		};
		return changePull(context, input.pullRequestId, change);
	},
	closePullRequest: (_, { input }, context) => changePull(context, input.pullRequestId, { state: "closed" })
} };
// packages/github-sandbox/src/graphql/pull-resolvers.ts
function sum(issue, field) {
	return filesOf(issue).reduce((total, file) => total + file[field], 0);
}
const PULL_RESOLVERS = {
	PullRequest: {
		...ISSUE_AND_PULL,
		state: (issue) => pullOf(issue).merged ? "MERGED" : issue.state.toUpperCase(),
		additions: (issue) => sum(issue, "additions"),
		deletions: (issue) => sum(issue, "deletions"),
		changedFiles: (issue) => filesOf(issue).length,
		baseRefName: (issue) => pullOf(issue).baseRef,
		baseRefOid: (issue) => pullOf(issue).baseSha,
		headRefName: (issue) => pullOf(issue).headRef,
		headRefOid: (issue) => pullOf(issue).headSha,
		headRepository: (issue) => pullOf(issue).headRepository,
		headRef: (issue) => {
			const { headRef, headRepository } = pullOf(issue);
			const ref = `refs/heads/${headRef}`;
			return headRepository.git.refs.has(ref) ? {
				kind: "ref",
				repository: headRepository,
				ref
			} : null;
		},
		isCrossRepository: (issue) => pullOf(issue).headRepository !== issue.repository,
		isDraft: (issue) => pullOf(issue).draft,
		closingIssuesReferences: (issue, args) => connect("closingIssuesReferences", closedBy(issue), args),
		merged: (issue) => pullOf(issue).merged,
		mergedAt: (issue) => {
			const { mergedAt } = pullOf(issue);
			return mergedAt === null ? null : toTimestamp(mergedAt);
		},
		mergeCommit: (issue) => {
			const { mergeCommit } = pullOf(issue);
			return mergeCommit === null ? null : {
				kind: "commit",
				repository: issue.repository,
				sha: mergeCommit
			};
		},
		mergeable: (issue) => issue.state === "closed" ? "UNKNOWN" : mergedTree(issue) === null ? "CONFLICTING" : "MERGEABLE",
		permalink: (issue, _, { links }) => links.issuePage(issue),
		commits: (issue, args) => {
			const { baseSha, headSha, headRepository } = pullOf(issue);
			const rows = compareCommits(headRepository.git, baseSha, headSha).ahead;
			return connect("commits", rows.map(({ sha }) => ({
				issue,
				sha
			})), args);
		}
	},
	PullRequestCommit: {
		id: ({ issue, sha }) => gitNodeId("PURC", issue.repository, sha),
		commit: ({ issue, sha }) => ({
			kind: "commit",
			repository: pullOf(issue).headRepository,
			sha
		}),
		pullRequest: ({ issue }) => issue,
		url: ({ issue, sha }, _, { links }) => `${links.issuePage(issue)}/commits/${sha}`,
		resourcePath: ({ issue, sha }, _, { links }) => `${links.issuePage(issue).slice(links.html.length)}/commits/${sha}`
	}
};
// packages/github-sandbox/src/graphql/query-resolvers.ts
const NODES_LIMIT = 100;
const QUERY_RESOLVERS = { Query: {
	id: () => "Q_kgA",
	viewer: (_, _args, { token }) => toViewer(token.account),
	user: (_, { login }, { world }) => {
		const account = world.accounts.get(login.toLowerCase());
		if (account?.type !== "User") throw new Refusal(404, `Could not resolve to a User with the login of '${login}'.`, { type: "NOT_FOUND" });
		return account;
	},
	repository: (_, args, context) => {
		const fullName = `${args.owner}/${args.name}`;
		const { world, token } = context;
		const moved = args.followRenames === false ? void 0 : world.moved.get(fullName.toLowerCase());
		const repository = world.findRepository(fullName) ?? moved;
		if (repository === void 0 || !canSee(world, token, repository)) throw new Refusal(404, `Could not resolve to a Repository with the name '${fullName}'.`, { type: "NOT_FOUND" });
		return repository;
	},
	node: (_, { id }, context) => getNode(context, id),
	nodes: (_, { ids }, context) => {
		if (ids.length > NODES_LIMIT) {
			const message = `You may not provide more than ${NODES_LIMIT} node ids; you provided ${ids.length}.`;
			throw new import_graphql.GraphQLError(message, { extensions: { type: "ARGUMENT_LIMIT" } });
		}
		return ids.map((id) => findNode(context, id) ?? missing(id));
	},
	rateLimit: (_, _args, { rate, cost, nodeCount }) => ({
		limit: rate.limit,
		remaining: rate.remaining,
		used: rate.used,
		resetAt: toTimestamp(rate.resetAt),
		cost,
		nodeCount
	})
} };
function missing(id) {
	return new Refusal(404, `Could not resolve to a node with the global id of '${id}'`, { type: "NOT_FOUND" });
}
// packages/github-sandbox/src/world/issues/comments.ts
function createComment(world, issue, actor, body) {
	checkComment(body);
	if (issue.locked && actor.account.type === "User" && !isAtLeast(issue.repository.roleOf(actor.account), "write")) throw new Refusal(403, "Unable to create comment because issue is locked.");
	const id = world.nextIssueId();
	const now = world.clock.now();
	const comment = {
		kind: "comment",
		id,
		nodeId: world.nodeId("IC", id),
		issue,
		author: actor.account,
		viaApp: actor.token?.app ?? null,
		body,
		createdAt: now,
		updatedAt: now,
		minimized: null,
		reactions: []
	};
	world.lag.beforeChange(issue);
	issue.comments.push(comment);
	issue.updatedAt = now;
	issue.repository.comments.set(id, comment);
	world.nodes.set(comment.nodeId, comment);
	const where = `comment ${id} on #${issue.number}`;
	notice(world, issue.repository, actor, body, where, issue);
	emit(world, comment, actor, "created");
	return comment;
}
function updateComment(world, comment, actor, body) {
	checkComment(body);
	const from = comment.body;
	comment.body = body;
	comment.updatedAt = world.clock.now();
	const where = `comment ${comment.id} on #${comment.issue.number}`;
	notice(world, comment.issue.repository, actor, body, where, comment.issue);
	emit(world, comment, actor, "edited", { body: { from } });
}
function deleteComment(world, comment, actor) {
	const { issue } = comment;
	world.lag.beforeChange(issue);
	issue.comments.splice(issue.comments.indexOf(comment), 1);
	issue.repository.comments.delete(comment.id);
	world.nodes.delete(comment.nodeId);
	issue.updatedAt = world.clock.now();
	emit(world, comment, actor, "deleted");
}
function checkComment(body) {
	if (body.trim() === "") throw invalid({
		resource: "IssueComment",
		field: "body",
		code: "missing_field",
		message: "Body can't be blank"
	});
	checkBody(body, "IssueComment");
}
function emit(world, comment, actor, action, changes) {
	const { issue } = comment;
	const { account: sender, token } = actor;
	const more = changes === void 0 ? {} : { changes };
	world.events.emit({
		name: "issue_comment",
		action,
		repository: issue.repository,
		sender,
		token,
		issue,
		comment,
		...more
	});
}
// packages/github-sandbox/src/world/issues/dependencies.ts
const DEPENDENCY_LIMIT = 50;
function addBlockedBy(world, issue, blocker, actor) {
	const problems = [];
	if (issue === blocker) problems.push("An issue cannot be blocked by itself");
	if (issue.blockedBy.includes(blocker)) problems.push("Issue is already blocked by this issue");
	if (issue.blocking.includes(blocker)) problems.push("Blocking issue is already blocked by this issue");
	if (issue.blockedBy.length >= DEPENDENCY_LIMIT || blocker.blocking.length >= DEPENDENCY_LIMIT) problems.push(`Issue cannot have more than ${DEPENDENCY_LIMIT} dependencies of one type`);
	if (issue.pull !== null || blocker.pull !== null) problems.push("Only issues can have dependencies");
	if (problems.length > 0) throw new Refusal(422, `Validation Failed: ${problems.join(" and ")}`, { graphqlMessage: problems.join(" and ") });
	touch(world, issue, blocker);
	issue.blockedBy = [...issue.blockedBy, blocker];
	blocker.blocking = [...blocker.blocking, issue];
	announce$1(world, issue, blocker, actor, "added");
}
function removeBlockedBy(world, issue, blocker, actor) {
	if (!issue.blockedBy.includes(blocker)) throw notFound();
	touch(world, issue, blocker);
	issue.blockedBy = issue.blockedBy.filter((other) => other !== blocker);
	blocker.blocking = blocker.blocking.filter((other) => other !== issue);
	announce$1(world, issue, blocker, actor, "removed");
}
function touch(world, ...issues) {
	for (const issue of issues) {
		world.lag.beforeChange(issue);
		issue.updatedAt = world.clock.now();
	}
}
function announce$1(world, issue, blocker, actor, what) {
	const { account: sender, token } = actor;
	const pair = {
		parent: blocker,
		child: issue
	};
	const action = `blocked_by_${what}`;
	world.events.emit({
		name: "issue_dependencies",
		action,
		repository: issue.repository,
		sender,
		token,
		issue,
		pair
	});
}
// packages/github-sandbox/src/graphql/relation-mutations.ts
function triaged(context, id) {
	const issue = getIssue$1(context, id);
	permit(context, issue.repository, TRIAGE_ISSUE);
	return issue;
}
function findByUrl(context, url) {
	const match = /\/([^/]+\/[^/]+)\/issues\/(\d+)\/?$/u.exec(url);
	const issue = context.world.findRepository(match?.[1] ?? "")?.issues.get(Number(match?.[2]));
	if (issue === void 0) throw new Refusal(404, `Could not resolve to an Issue with the URL ${url}`, { type: "NOT_FOUND" });
	return issue;
}
const RELATION_MUTATIONS = { Mutation: {
	addSubIssue: (_, { input }, context) => {
		const issue = triaged(context, input.issueId);
		if (input.subIssueId == null && input.subIssueUrl == null) throw new Refusal(422, "One of subIssueId and subIssueUrl is required");
		const subIssue = input.subIssueId == null ? findByUrl(context, input.subIssueUrl ?? "") : getIssue$1(context, input.subIssueId);
		addSubIssue(context.world, issue, subIssue, context.actor, input.replaceParent === true);
		return {
			issue,
			subIssue
		};
	},
	removeSubIssue: (_, { input }, context) => {
		const issue = triaged(context, input.issueId);
		const subIssue = getIssue$1(context, input.subIssueId);
		removeSubIssue(context.world, issue, subIssue, context.actor);
		return {
			issue,
			subIssue
		};
	},
	reprioritizeSubIssue: (_, { input }, context) => {
		const issue = triaged(context, input.issueId);
		if (input.afterId == null === (input.beforeId == null)) throw new Refusal(422, "One of afterId and beforeId is required, but not both");
		const place = input.afterId == null ? { before: getIssue$1(context, input.beforeId ?? "") } : { after: getIssue$1(context, input.afterId) };
		moveSubIssue(context.world, issue, getIssue$1(context, input.subIssueId), place);
		return { issue };
	},
	addBlockedBy: (_, { input }, context) => {
		const issue = triaged(context, input.issueId);
		const blockingIssue = getIssue$1(context, input.blockingIssueId);
		addBlockedBy(context.world, issue, blockingIssue, context.actor);
		return {
			issue,
			blockingIssue
		};
	},
	removeBlockedBy: (_, { input }, context) => {
		const issue = triaged(context, input.issueId);
		const blockingIssue = getIssue$1(context, input.blockingIssueId);
		removeBlockedBy(context.world, issue, blockingIssue, context.actor);
		return {
			issue,
			blockingIssue
		};
	},
	addComment: (_, { input }, context) => {
		const subject = getIssueOrPull(context, input.subjectId);
		permit(context, subject.repository, commentOn(subject));
		return {
			subject,
			commentEdge: {
				node: createComment(context.world, subject, context.actor, input.body),
				cursor: ""
			}
		};
	},
	updateIssueComment: (_, { input }, context) => {
		const comment = editable(context, input.id);
		updateComment(context.world, comment, context.actor, input.body);
		return { issueComment: comment };
	},
	minimizeComment: (_, { input }, context) => {
		const comment = editable(context, input.subjectId);
		comment.minimized = input.classifier;
		return { minimizedComment: comment };
	}
} };
function editable(context, id) {
	const comment = getComment$1(context, id);
	const isOwn = comment.author === context.token.account;
	permit(context, comment.issue.repository, {
		...commentOn(comment.issue),
		role: "write",
		orElse: isOwn
	});
	return comment;
}
// packages/github-sandbox/src/graphql/suggested-actors.ts
const MAX_LOGINS = 10;
const SUGGESTED_ACTORS = { Repository: { suggestedActors: (repository, args, { world, token }) => {
	const isForPerson = token.account.type === "User";
	return connect("suggestedActors", [...repository.offersCopilot && isForPerson ? [copilotOf(world)] : [], ...assignablePeople(world, repository)].filter(fits(args)), args);
} } };
function fits({ loginNames, query }) {
	const named = loginNames?.split(",").slice(0, MAX_LOGINS);
	const logins = named === void 0 ? null : new Set(named.map((login) => login.trim().toLowerCase()));
	const part = query?.toLowerCase() ?? "";
	return (account) => {
		const login = loginOf(account).toLowerCase();
		return (logins === null || logins.has(login)) && (login.includes(part) || account.name.toLowerCase().includes(part));
	};
}
// packages/github-sandbox/src/graphql/schema.ts
const ALL = [
	ACCOUNT_RESOLVERS,
	GIT_MUTATIONS,
	GIT_RESOLVERS,
	ISSUE_FIELDS,
	ISSUE_MUTATIONS,
	ISSUE_RESOLVERS,
	PULL_MUTATIONS,
	PULL_RESOLVERS,
	QUERY_RESOLVERS,
	RELATION_MUTATIONS,
	REPOSITORY_RESOLVERS,
	SUGGESTED_ACTORS,
	TIMELINE_RESOLVERS
];
const FEATURE_FIELDS = {
	subIssues: {
		Issue: [
			"parent",
			"subIssues",
			"subIssuesSummary"
		],
		Mutation: [
			"addSubIssue",
			"removeSubIssue",
			"reprioritizeSubIssue"
		],
		CreateIssueInput: ["parentIssueId"]
	},
	dependencies: {
		Issue: [
			"blockedBy",
			"blocking",
			"issueDependenciesSummary"
		],
		Mutation: ["addBlockedBy", "removeBlockedBy"]
	},
	updateRefs: { Mutation: ["updateRefs"] },
	issueTypes: {
		Issue: ["issueType"],
		Repository: ["issueTypes"],
		CreateIssueInput: ["issueTypeId"],
		UpdateIssueInput: ["issueTypeId"]
	},
	issueFields: {
		Issue: ["issueFieldValues"],
		Repository: ["issueFields"],
		Mutation: ["setIssueFieldValue"]
	}
};
const NAMES = [
	"subIssues",
	"dependencies",
	"updateRefs",
	"issueTypes",
	"issueFields"
];
const schemas = /* @__PURE__ */ new Map();
function getSchema(features) {
	const key = NAMES.map((name) => features[name]).join(" ");
	const schema = schemas.get(key) ?? makeSchema(features);
	schemas.set(key, schema);
	return schema;
}
function makeSchema(features) {
	const schema = (0, import_graphql.buildSchema)(GITHUB_SCHEMA);
	for (const name of NAMES) if (!features[name]) removeFields(schema, FEATURE_FIELDS[name]);
	for (const resolvers of ALL) for (const [typeName, fields] of Object.entries(resolvers)) attach(schema, typeName, fields);
	for (const type of Object.values(schema.getTypeMap())) if ((0, import_graphql.isAbstractType)(type)) type.resolveType = (source) => typeNameOf(source);
	return schema;
}
function attach(schema, typeName, fields) {
	const type = schema.getType(typeName);
	if (!(0, import_graphql.isObjectType)(type)) throw new Error(`the sandbox's schema has no type ${typeName}`);
	for (const [name, resolve] of Object.entries(fields)) {
		const field = type.getFields()[name];
		if (field !== void 0) field.resolve = resolve;
	}
}
function removeFields(schema, fields) {
	for (const [typeName, names] of Object.entries(fields)) {
		const type = schema.getType(typeName);
		if (type !== void 0 && "getFields" in type) {
			const map = type.getFields();
			for (const name of names) delete map[name];
		}
	}
}
const SIMPLE = {
	repository: "Repository",
	label: "Label",
	milestone: "Milestone",
	"issue-type": "IssueType",
	blob: "Blob",
	tree: "Tree",
	commit: "Commit",
	ref: "Ref",
	signature: "GpgSignature",
	"body-edit": "UserContentEdit"
};
function typeNameOf(source) {
	if (source.kind === "account") return source.type;
	if (source.kind === "issue") return source.pull === null ? "Issue" : "PullRequest";
	if (source.kind === "timeline-event" || source.kind === "comment") return timelineTypeOf(source);
	if (source.kind === "issue-field") return FIELD_TYPES[source.dataType];
	if (source.kind === "issue-field-value") return `${FIELD_TYPES[source.field.dataType]}Value`;
	return SIMPLE[source.kind];
}
const FIELD_TYPES = {
	date: "IssueFieldDate",
	number: "IssueFieldNumber",
	single_select: "IssueFieldSingleSelect",
	text: "IssueFieldText"
};
// packages/github-sandbox/src/graphql/execute.ts
const CREATING_FIELDS = /* @__PURE__ */ new Set([
	"createIssue",
	"addComment",
	"createPullRequest"
]);
function readOperation(body) {
	const { query, variables, operationName } = body ?? {};
	if (typeof query !== "string" || query === "") return {
		status: 400,
		body: { message: "A query attribute must be specified and must be a string." }
	};
	try {
		const document = parseOnce(query);
		const operations = document.definitions.filter((node) => node.kind === import_graphql.Kind.OPERATION_DEFINITION);
		const operation = operations.find((node) => node.name?.value === operationName) ?? operations[0];
		if (operation === void 0) return failure([{ message: "A query attribute must be specified and must be a string." }]);
		return {
			document,
			kind: operation.operation === import_graphql.OperationTypeNode.MUTATION ? "mutation" : "query",
			name: operation.name?.value ?? null,
			rootFields: listRootFields(operation),
			variables: variables ?? {}
		};
	} catch (error) {
		return failure([{ message: error instanceof Error ? error.message.replace("Syntax Error:", "Parse error:") : String(error) }]);
	}
}
function listRootFields(operation) {
	return operation.selectionSet.selections.flatMap((node) => node.kind === import_graphql.Kind.FIELD ? [node.name.value] : []);
}
function failure(errors) {
	return {
		status: 200,
		body: { errors }
	};
}
function checkOperation(features, operation) {
	const schema = getSchema(features);
	const errors = validateOnce(schema, operation.document);
	if (errors.length > 0) return failure(errors.map((error) => toValidationRow(error)));
	const { nodes, cost } = countNodes(schema, operation.document, operation.variables);
	if (nodes > 5e5) return failure([{
		type: "MAX_NODE_LIMIT_EXCEEDED",
		message: `This query requests up to ${nodes.toLocaleString("en-US")} possible nodes which exceeds the maximum limit of 500,000.`
	}]);
	return {
		schema,
		cost,
		nodes
	};
}
function runOperation(schema, operation, context) {
	const result = (0, import_graphql.executeSync)({
		schema,
		document: operation.document,
		contextValue: context,
		variableValues: operation.variables,
		...operation.name === null ? {} : { operationName: operation.name }
	});
	const rows = (result.errors ?? []).map((error) => toExecutionRow(error));
	const body = {};
	if (result.data !== void 0) body["data"] = result.data;
	if (rows.length > 0) body["errors"] = rows;
	return {
		status: 200,
		body
	};
}
function toExecutionRow(error) {
	const cause = error.originalError;
	const type = cause instanceof Refusal ? cause.type : error.extensions["type"];
	const message = cause instanceof Refusal ? cause.graphqlMessage : error.message;
	return {
		...typeof type === "string" ? { type } : {},
		...error.path === void 0 ? {} : { path: error.path },
		...error.locations === void 0 ? {} : { locations: error.locations },
		message
	};
}
function toValidationRow(error) {
	const locations = error.locations ?? [];
	const field = /^Cannot query field "(\w+)" on type "(\w+)"/u.exec(error.message);
	if (field !== null) {
		const [, fieldName, typeName] = field;
		return {
			path: ["query"],
			extensions: {
				code: "undefinedField",
				typeName,
				fieldName
			},
			locations,
			message: `Field '${fieldName ?? ""}' doesn't exist on type '${typeName ?? ""}'`
		};
	}
	const input = /^Field "(\w+)" is not defined by type "(\w+)"/u.exec(error.message);
	if (input !== null) {
		const [, argumentName, name] = input;
		return {
			path: ["query"],
			extensions: {
				code: "argumentNotAccepted",
				name,
				typeName: "InputObject",
				argumentName
			},
			locations,
			message: `InputObject '${name ?? ""}' doesn't accept argument '${argumentName ?? ""}'`
		};
	}
	const argument = /^Unknown argument "(\w+)" on field "(\w+)\.(\w+)"/u.exec(error.message);
	if (argument !== null) {
		const [, argumentName, , name] = argument;
		return {
			path: ["query"],
			extensions: {
				code: "argumentNotAccepted",
				name,
				typeName: "Field",
				argumentName
			},
			locations,
			message: `Field '${name ?? ""}' doesn't accept argument '${argumentName ?? ""}'`
		};
	}
	return {
		path: ["query"],
		extensions: { code: "validationError" },
		locations,
		message: error.message
	};
}
// packages/github-sandbox/src/http/heavy-queries.ts
const PATIENCE_MS = 1e4;
function timeOf({ objects }, { msPerObject = 0 }) {
	return Math.min(objects * msPerObject, PATIENCE_MS);
}
function cutHeavy(answer, objects, limits) {
	const { msPerObject = 0, objects: most = 1e400 } = limits;
	const { data } = answer.body;
	if (objects * msPerObject > PATIENCE_MS) return {
		status: 502,
		body: { message: TIMED_OUT }
	};
	return objects <= most || !isRecord$1(data) ? answer : {
		status: 200,
		body: cutOff(data, most)
	};
}
const TIMED_OUT = "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your query and contact us if the problem persists.";
function cutOff(data, most) {
	let left = most - 1;
	const kept = Object.entries(data).map(([name, value]) => {
		left -= countObjects(value);
		return [name, left < 0 ? null : value];
	});
	const errors = kept.filter(([, value]) => value === null).map(([name]) => ({
		type: "RESOURCE_LIMITS_EXCEEDED",
		path: [name],
		message: "Resource limits for this query exceeded."
	}));
	return {
		data: Object.fromEntries(kept),
		errors
	};
}
function countObjects(value) {
	if (Array.isArray(value)) return value.reduce((sum, entry) => sum + countObjects(entry), 0);
	if (!isRecord$1(value)) return 0;
	return Object.values(value).reduce((sum, entry) => sum + countObjects(entry), 1);
}
function isRecord$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// packages/github-sandbox/src/rest/call.ts
var Call = class {
	world;
	links;
	token;
	params;
	path;
	query;
	accept;
	input;
	rawInput;
	constructor(fields) {
		this.world = fields.world;
		this.links = fields.links;
		this.token = fields.token;
		this.params = fields.params;
		this.path = fields.path;
		this.query = fields.query;
		this.accept = fields.accept;
		this.rawInput = fields.input;
		this.input = isRecord(fields.input) ? fields.input : {};
	}
	get actor() {
		return {
			account: this.token.account,
			token: this.token
		};
	}
	param(name) {
		return this.params[name] ?? "";
	}
	repository(wanted) {
		const fullName = `${this.param("owner")}/${this.param("repo")}`;
		const repository = this.world.findRepository(fullName);
		if (repository === void 0) {
			const moved = this.world.moved.get(fullName.toLowerCase());
			if (moved !== void 0 && canSee(this.world, this.token, moved)) {
				const rest = this.path.split("/").slice(4).join("/");
				throw movedTo(`${this.links.api}/repositories/${moved.id}${rest === "" ? "" : `/${rest}`}`);
			}
			throw notFound();
		}
		requirePermission(this.world, this.token, repository, wanted);
		return repository;
	}
	issue(repository, name = "issue_number") {
		const number = Number(this.param(name));
		const issue = repository.issues.get(number);
		if (issue !== void 0) return issue;
		const gone = repository.gone.get(number);
		if (gone?.why === "deleted") throw new Refusal(410, "This issue was deleted", { type: "NOT_FOUND" });
		if (gone?.why === "transferred") throw movedTo(`${this.links.api}/repositories/${gone.to.repository.id}/issues/${gone.to.number}`);
		throw notFound();
	}
	string(name, resource) {
		const value = this.input[name];
		if (value === void 0 || value === null) return void 0;
		if (typeof value !== "string") throw invalid({
			resource,
			field: name,
			code: "invalid",
			message: `${name} must be a string`
		});
		return value;
	}
	requiredString(name, resource) {
		const value = this.string(name, resource);
		if (value === void 0) throw invalid({
			resource,
			field: name,
			code: "missing_field"
		});
		return value;
	}
	requiredInteger(name, resource) {
		const value = this.input[name];
		if (typeof value !== "number" || !Number.isInteger(value)) {
			const message = `Invalid property /${name}: \`${JSON.stringify(value) ?? "undefined"}\` is not of type \`integer\`.`;
			throw new Refusal(422, `Invalid request.\n\n${value === void 0 ? `"${name}" wasn't supplied.` : message}`, { errors: [{
				resource,
				field: name,
				code: "invalid"
			}] });
		}
		return value;
	}
};
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function movedTo(location) {
	return new Refusal(301, "Moved Permanently", {
		headers: { location },
		type: "NOT_FOUND"
	});
}
// packages/github-sandbox/src/rest/answer.ts
function ok(body, headers = {}) {
	return {
		status: 200,
		headers,
		body
	};
}
function created(body, location) {
	return {
		status: 201,
		headers: location === void 0 ? {} : { location },
		body
	};
}
function noContent() {
	return {
		status: 204,
		body: null
	};
}
// packages/github-sandbox/src/rest/repositories/account-routes.ts
const ACCOUNT_ROUTES = [
	{
		method: "GET",
		template: "/user",
		handle: getSelf
	},
	{
		method: "GET",
		template: "/users/{username}",
		handle: getUser
	},
	{
		method: "GET",
		template: "/meta",
		handle: () => ok({ verifiable_password_authentication: false })
	}
];
function getSelf(call) {
	if (call.token.account.type === "Bot") throw new Refusal(403, "Resource not accessible by integration");
	return ok(toProfile(call, call.param("username")));
}
function getUser(call) {
	return ok(toProfile(call, call.param("username")));
}
function toProfile(call, login) {
	const account = login === "" ? call.token.account : call.world.accounts.get(login.toLowerCase());
	if (account === void 0) throw notFound();
	const now = toTimestamp(call.world.clock.now());
	return {
		...toUser(call.links, account),
		name: account.name,
		company: null,
		blog: "",
		location: null,
		email: null,
		hireable: null,
		bio: null,
		twitter_username: null,
		public_repos: 0,
		public_gists: 0,
		followers: 0,
		following: 0,
		created_at: now,
		updated_at: now
	};
}
// packages/github-sandbox/src/rest/apps/installation-shape.ts
function toInstallation(links, installation) {
	const { app, account } = installation;
	const url = `${links.api}/app/installations/${installation.id}`;
	const created = toTimestamp(installation.createdAt);
	return {
		id: installation.id,
		app_id: app.id,
		app_slug: app.slug,
		client_id: app.clientId,
		target_id: account.id,
		target_type: account.type,
		account: toUser(links, account),
		repository_selection: installation.repositories === null ? "all" : "selected",
		access_tokens_url: `${url}/access_tokens`,
		repositories_url: `${links.api}/installation/repositories`,
		html_url: `${links.html}/settings/installations/${installation.id}`,
		permissions: app.permissions,
		events: app.events,
		single_file_name: null,
		has_multiple_single_files: false,
		single_file_paths: [],
		created_at: created,
		updated_at: created,
		suspended_by: installation.suspended ? toUser(links, account) : null,
		suspended_at: installation.suspended ? created : null
	};
}
// packages/github-sandbox/src/rest/apps/app-shape.ts
function toApp(links, app) {
	return {
		id: app.id,
		slug: app.slug,
		node_id: app.nodeId,
		client_id: app.clientId,
		owner: toUser(links, app.owner),
		name: app.name,
		description: "",
		external_url: `${links.html}/apps/${app.slug}`,
		html_url: `${links.html}/apps/${app.slug}`,
		created_at: toTimestamp(app.createdAt),
		updated_at: toTimestamp(app.createdAt),
		permissions: app.permissions,
		events: app.events
	};
}
// packages/github-sandbox/src/rest/paging.ts
const PAGE_LIMIT = 100;
function page(call, rows, toShape, wrap) {
	const size = clamp(call.query.get("per_page"), 30, PAGE_LIMIT);
	const number = clamp(call.query.get("page"), 1, Number.MAX_SAFE_INTEGER);
	const last = Math.max(1, Math.ceil(rows.length / size));
	const shapes = rows.slice((number - 1) * size, number * size).map((row) => toShape(row));
	const links = [];
	const add = (rel, to) => {
		const query = new URLSearchParams(call.query);
		query.set("page", String(to));
		links.push(`<${call.links.api}${call.path}?${query.toString()}>; rel="${rel}"`);
	};
	if (number > 1) add("prev", Math.min(number - 1, last));
	if (number < last) {
		add("next", number + 1);
		add("last", last);
	}
	if (number > 1) add("first", 1);
	return ok(wrap === void 0 ? shapes : wrap(shapes), links.length === 0 ? {} : { link: links.join(", ") });
}
function clamp(text, otherwise, most) {
	const value = text === null ? otherwise : Math.trunc(Number(text));
	return Number.isFinite(value) && value >= 1 ? Math.min(value, most) : otherwise;
}
// packages/github-sandbox/src/rest/repositories/repository-shape.ts
function toRepository(links, repository, token) {
	const open = [...repository.issues.values()].filter((issue) => issue.state === "open").length;
	const fork = repository.forkOf;
	return {
		...toRepositoryBasics(links, repository),
		clone_url: `${links.repositoryPage(repository)}.git`,
		git_url: `git://127.0.0.1/${repository.fullName}.git`,
		ssh_url: `git@127.0.0.1:${repository.fullName}.git`,
		svn_url: links.repositoryPage(repository),
		homepage: null,
		language: null,
		mirror_url: null,
		license: null,
		default_branch: repository.defaultBranch,
		visibility: repository.isPrivate ? "private" : "public",
		archived: repository.isArchived,
		disabled: false,
		has_issues: repository.hasIssues,
		has_projects: true,
		has_wiki: true,
		has_pages: false,
		has_downloads: true,
		has_discussions: false,
		is_template: false,
		allow_forking: true,
		web_commit_signoff_required: false,
		forks: 0,
		forks_count: 0,
		open_issues: open,
		open_issues_count: open,
		size: 1,
		stargazers_count: 0,
		watchers: 0,
		watchers_count: 0,
		network_count: 0,
		subscribers_count: 0,
		topics: [],
		created_at: toTimestamp(repository.createdAt),
		updated_at: toTimestamp(repository.updatedAt),
		pushed_at: toTimestamp(repository.pushedAt),
		...token === null ? {} : { permissions: permissionsOf(repository, token) },
		...fork === null ? {} : {
			parent: toRepository(links, fork, null),
			source: toRepository(links, fork, null)
		}
	};
}
function permissionsOf(repository, token) {
	const role = token.account.type === "Bot" ? "none" : repository.roleOf(token.account);
	return {
		admin: isAtLeast(role, "admin"),
		maintain: isAtLeast(role, "maintain"),
		push: isAtLeast(role, "write"),
		triage: isAtLeast(role, "triage"),
		pull: isAtLeast(role, "read")
	};
}
function toRepositoryBasics(links, repository) {
	const url = links.repository(repository);
	return {
		id: repository.id,
		node_id: repository.nodeId,
		name: repository.name,
		full_name: repository.fullName,
		private: repository.isPrivate,
		owner: toUser(links, repository.owner),
		html_url: links.repositoryPage(repository),
		description: null,
		fork: repository.isFork,
		url,
		archive_url: `${url}/{archive_format}{/ref}`,
		assignees_url: `${url}/assignees{/user}`,
		blobs_url: `${url}/git/blobs{/sha}`,
		branches_url: `${url}/branches{/branch}`,
		collaborators_url: `${url}/collaborators{/collaborator}`,
		comments_url: `${url}/comments{/number}`,
		commits_url: `${url}/commits{/sha}`,
		compare_url: `${url}/compare/{base}...{head}`,
		contents_url: `${url}/contents/{+path}`,
		contributors_url: `${url}/contributors`,
		deployments_url: `${url}/deployments`,
		downloads_url: `${url}/downloads`,
		events_url: `${url}/events`,
		forks_url: `${url}/forks`,
		git_commits_url: `${url}/git/commits{/sha}`,
		git_refs_url: `${url}/git/refs{/sha}`,
		git_tags_url: `${url}/git/tags{/sha}`,
		hooks_url: `${url}/hooks`,
		issue_comment_url: `${url}/issues/comments{/number}`,
		issue_events_url: `${url}/issues/events{/number}`,
		issues_url: `${url}/issues{/number}`,
		keys_url: `${url}/keys{/key_id}`,
		labels_url: `${url}/labels{/name}`,
		languages_url: `${url}/languages`,
		merges_url: `${url}/merges`,
		milestones_url: `${url}/milestones{/number}`,
		notifications_url: `${url}/notifications{?since,all,participating}`,
		pulls_url: `${url}/pulls{/number}`,
		releases_url: `${url}/releases{/id}`,
		stargazers_url: `${url}/stargazers`,
		statuses_url: `${url}/statuses/{sha}`,
		subscribers_url: `${url}/subscribers`,
		subscription_url: `${url}/subscription`,
		tags_url: `${url}/tags`,
		teams_url: `${url}/teams`,
		trees_url: `${url}/git/trees{/sha}`
	};
}
// packages/github-sandbox/src/rest/apps/app-routes.ts
const APP_ROUTES = [
	{
		method: "GET",
		template: "/app",
		handle: (call) => ok(toAppWithCount(call, appOf(call)))
	},
	{
		method: "GET",
		template: "/app/installations",
		handle: listInstallations
	},
	{
		method: "GET",
		template: "/app/installations/{installation_id}",
		handle: (call) => ok(toInstallation(call.links, find$5(call)))
	},
	{
		method: "POST",
		template: "/app/installations/{installation_id}/access_tokens",
		handle: postToken
	},
	{
		method: "GET",
		template: "/installation/repositories",
		handle: listRepositories
	},
	{
		method: "GET",
		template: "/repos/{owner}/{repo}/installation",
		handle: ofRepository
	},
	{
		method: "GET",
		template: "/user/installations",
		handle: ofUser
	},
	{
		method: "GET",
		template: "/user/installations/{installation_id}/repositories",
		handle: repositoriesOfUser
	}
];
function appOf(call) {
	if (call.token.kind !== "jwt" || call.token.app === null) throw new Refusal(401, "A JSON web token could not be decoded");
	return call.token.app;
}
function toAppWithCount(call, app) {
	const count = [...call.world.installations.values()].filter((one) => one.app === app).length;
	return {
		...toApp(call.links, app),
		installations_count: count
	};
}
function listInstallations(call) {
	const app = appOf(call);
	return page(call, [...call.world.installations.values()].filter((installation) => installation.app === app), (installation) => toInstallation(call.links, installation));
}
function find$5(call) {
	const installation = call.world.installations.get(Number(call.param("installation_id")));
	if (installation === void 0 || installation.app !== appOf(call)) throw notFound();
	return installation;
}
function ofRepository(call) {
	const app = appOf(call);
	const repository = call.world.findRepository(`${call.param("owner")}/${call.param("repo")}`);
	const installation = repository === void 0 ? void 0 : call.world.findInstallation(app, repository);
	if (installation === void 0) throw notFound();
	return ok(toInstallation(call.links, installation));
}
function postToken(call) {
	const installation = find$5(call);
	if (installation.suspended) throw new Refusal(403, "This installation has been suspended");
	const repositories = readRepositories(call, installation);
	const permissions = readPermissions$1(call, installation.app);
	const token = mintInstallationToken(call.world, installation, {
		...permissions === null ? {} : { permissions },
		...repositories === null ? {} : { repositories: new Set(repositories.map((one) => one.id)) }
	});
	return created({
		token: token.value,
		expires_at: toTimestamp(token.expiresAt ?? 0),
		permissions: token.permissions,
		repository_selection: repositories === null && installation.repositories === null ? "all" : "selected",
		...repositories === null ? {} : { repositories: repositories.map((one) => toRepository(call.links, one, token)) }
	});
}
function readRepositories(call, installation) {
	const { repositories: names, repository_ids: ids } = call.input;
	if (!Array.isArray(names) && !Array.isArray(ids)) return null;
	const wanted = [...Array.isArray(names) ? names : [], ...Array.isArray(ids) ? ids : []];
	const all = repositoriesOf(call, installation);
	return wanted.map((want) => {
		const found = all.find((repository) => repository.id === want || repository.name === want);
		if (found === void 0) throw new Refusal(422, "There is at least one repository that does not exist or is not accessible to the parent installation.");
		return found;
	});
}
function readPermissions$1(call, app) {
	const asked = call.input["permissions"];
	if (!isRecord(asked)) return null;
	for (const [name, level] of Object.entries(asked)) {
		const granted = app.permissions[name];
		if (granted === void 0 || level === "write" && granted === "read") throw new Refusal(422, "The permissions requested are not granted to this installation.");
	}
	return asked;
}
function repositoriesOf(call, installation) {
	return [...call.world.repositories.values()].filter((repository) => call.world.findInstallation(installation.app, repository) === installation);
}
function listRepositories(call) {
	const id = call.token.installationId;
	const installation = id === null ? void 0 : call.world.installations.get(id);
	if (installation === void 0) throw new Refusal(403, "You must authenticate with an installation access token in order to list repositories for an installation.");
	const only = call.token.repositories;
	const rows = repositoriesOf(call, installation).filter((one) => only === null || only.has(one.id));
	return page(call, rows, (repository) => toRepository(call.links, repository, call.token), (repositories) => ({
		total_count: rows.length,
		repository_selection: installation.repositories === null ? "all" : "selected",
		repositories
	}));
}
function seenBy(call, installation) {
	if (call.token.account.type === "Bot") throw new Refusal(403, "Resource not accessible by integration");
	if (call.token.app !== null && call.token.app !== installation.app) return [];
	return repositoriesOf(call, installation).filter((repository) => isAtLeast(repository.roleOf(call.token.account), "read"));
}
function ofUser(call) {
	const rows = [...call.world.installations.values()].filter((one) => seenBy(call, one).length > 0);
	const shape = (installation) => toInstallation(call.links, installation);
	return page(call, rows, shape, (installations) => ({
		total_count: rows.length,
		installations
	}));
}
function repositoriesOfUser(call) {
	const installation = call.world.installations.get(Number(call.param("installation_id")));
	if (installation === void 0) throw notFound();
	const rows = seenBy(call, installation);
	const shape = (repository) => toRepository(call.links, repository, call.token);
	return page(call, rows, shape, (repositories) => ({
		total_count: rows.length,
		repositories
	}));
}
// packages/github-sandbox/src/rest/git/git-ref-routes.ts
const GIT$1 = "/repos/{owner}/{repo}/git";
const GIT_REF_ROUTES = [
	{
		method: "GET",
		template: `${GIT$1}/ref/{ref}`,
		handle: getRef
	},
	{
		method: "GET",
		template: `${GIT$1}/matching-refs/{ref}`,
		handle: matchingRefs
	},
	{
		method: "POST",
		template: `${GIT$1}/refs`,
		handle: postRef
	},
	{
		method: "PATCH",
		template: `${GIT$1}/refs/{ref}`,
		handle: patchRef
	},
	{
		method: "DELETE",
		template: `${GIT$1}/refs/{ref}`,
		handle: deleteRef
	}
];
function readable(call) {
	const repository = call.repository(READ_CONTENTS);
	checkNotEmpty(repository);
	return repository;
}
function checkNotEmpty(repository) {
	if (repository.isEmpty) throw new Refusal(409, "Git Repository is empty.");
}
function getRef(call) {
	const repository = readable(call);
	const ref = `refs/${call.param("ref")}`;
	const sha = repository.git.refs.get(ref);
	if (sha === void 0) throw notFound();
	return ok(toRef(call.links, repository, ref, sha));
}
function matchingRefs(call) {
	const repository = readable(call);
	const prefix = `refs/${call.param("ref")}`;
	return page(call, [...repository.git.refs].filter(([ref]) => ref.startsWith(prefix)), ([ref, sha]) => toRef(call.links, repository, ref, sha));
}
function postRef(call) {
	const repository = call.repository(WRITE_CONTENTS);
	checkNotEmpty(repository);
	const ref = call.requiredString("ref", "Reference");
	const sha = readSha(call);
	checkName(call, ref);
	if (repository.git.refs.has(ref)) throw new Refusal(422, "Reference already exists");
	checkCommit(repository, sha);
	checkWorkflows(call.token, repository, null, sha);
	moveRef(call.world, repository, call.actor, ref, sha, { force: true });
	const shape = toRef(call.links, repository, ref, sha);
	return created(shape, String(shape["url"]));
}
function patchRef(call) {
	const repository = call.repository(WRITE_CONTENTS);
	checkNotEmpty(repository);
	const ref = `refs/${call.param("ref")}`;
	const old = repository.git.refs.get(ref);
	if (old === void 0) throw new Refusal(422, "Reference does not exist");
	const sha = readSha(call);
	checkCommit(repository, sha);
	checkWorkflows(call.token, repository, old, sha);
	moveRef(call.world, repository, call.actor, ref, sha, { force: call.input["force"] === true });
	return ok(toRef(call.links, repository, ref, sha));
}
function deleteRef(call) {
	const repository = call.repository(WRITE_CONTENTS);
	checkNotEmpty(repository);
	const ref = `refs/${call.param("ref")}`;
	if (!repository.git.refs.has(ref)) throw new Refusal(422, "Reference does not exist");
	if (ref === `refs/heads/${repository.defaultBranch}`) throw new Refusal(422, "Cannot delete the default branch");
	moveRef(call.world, repository, call.actor, ref, null, { force: true });
	return noContent();
}
function readSha(call) {
	const sha = call.requiredString("sha", "Reference");
	if (!/^[0-9a-f]{40}$/u.test(sha)) throw new Refusal(422, "The sha parameter must be exactly 40 characters and contain only [0-9a-f].");
	return sha;
}
function checkCommit(repository, sha) {
	if (repository.git.findCommit(sha) === void 0) throw new Refusal(422, repository.git.typeOf(sha) === void 0 ? "Object does not exist" : "Reference update failed");
}
function checkName(call, ref) {
	if (!(/^refs\/[^/]+\/.+/u.test(ref) && !/(?:\.\.|[ ~^:?*[\\]|\/\/|\/$|\.lock$|@\{)/u.test(ref))) throw new Refusal(422, `${ref} is not a valid ref name`);
	const isPlain = ref.startsWith("refs/heads/") || ref.startsWith("refs/tags/");
	if (ref.startsWith("refs/pull/") || !isPlain && !call.world.features.customRefs) throw new Refusal(422, `${ref} is not a valid ref name`);
}
// packages/github-sandbox/src/rest/git/git-object-routes.ts
const GIT = "/repos/{owner}/{repo}/git";
const MODES = [
	"100644",
	"100755",
	"040000",
	"120000",
	"160000"
];
const GIT_OBJECT_ROUTES = [
	{
		method: "GET",
		template: `${GIT}/blobs/{file_sha}`,
		handle: getBlob
	},
	{
		method: "POST",
		template: `${GIT}/blobs`,
		handle: postBlob
	},
	{
		method: "GET",
		template: `${GIT}/trees/{tree_sha}`,
		handle: getTree
	},
	{
		method: "POST",
		template: `${GIT}/trees`,
		handle: postTree
	},
	{
		method: "GET",
		template: `${GIT}/commits/{commit_sha}`,
		handle: getCommit$1
	},
	{
		method: "POST",
		template: `${GIT}/commits`,
		handle: postCommit
	}
];
function getBlob(call) {
	const repository = call.repository(READ_CONTENTS);
	checkNotEmpty(repository);
	const sha = call.param("file_sha");
	const bytes = repository.git.findBlob(sha);
	if (bytes === void 0) throw notFound();
	if (/\.raw\b/u.test(call.accept)) return {
		status: 200,
		headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" },
		body: bytes
	};
	return ok({
		sha,
		node_id: gitNodeId("B", repository, sha),
		size: bytes.length,
		url: `${call.links.repository(repository)}/git/blobs/${sha}`,
		content: toBase64Lines(bytes),
		encoding: "base64"
	});
}
function toBase64Lines(bytes) {
	return Buffer.from(bytes).toString("base64").replaceAll(/.{1,60}/gu, "$&\n");
}
function postBlob(call) {
	const repository = call.repository(WRITE_CONTENTS);
	checkNotEmpty(repository);
	const encoding = call.string("encoding", "Blob") ?? "utf-8";
	const bytes = Buffer.from(call.requiredString("content", "Blob"), encoding === "base64" ? "base64" : "utf8");
	const sha = repository.git.writeBlob(bytes);
	const url = `${call.links.repository(repository)}/git/blobs/${sha}`;
	return created({
		sha,
		url
	}, url);
}
function getTree(call) {
	const repository = call.repository(READ_CONTENTS);
	checkNotEmpty(repository);
	return ok(toTree(call, repository, findTree(repository, call.param("tree_sha")), call.query.has("recursive")));
}
function findTree(repository, name) {
	const branch = name === "HEAD" ? repository.defaultBranch : name;
	const tip = repository.tipOf(branch) ?? repository.git.refs.get(`refs/${name}`);
	const sha = repository.git.findCommit(tip ?? name)?.tree ?? name;
	if (repository.git.findTree(sha) === void 0) throw notFound();
	return sha;
}
function toTree(call, repository, sha, isDeep) {
	const url = `${call.links.repository(repository)}/git`;
	const limit = call.world.features.treeEntries;
	const entries = repository.git.walk(sha).filter((entry) => isDeep || !entry.path.includes("/"));
	return {
		sha,
		url: `${url}/trees/${sha}`,
		tree: entries.slice(0, limit).map((entry) => ({
			path: entry.path,
			mode: entry.mode,
			type: entry.type,
			sha: entry.sha,
			...entry.type === "blob" ? { size: repository.git.findBlob(entry.sha)?.length ?? 0 } : {},
			url: `${url}/${entry.type}s/${entry.sha}`
		})),
		truncated: entries.length > limit
	};
}
function postTree(call) {
	const repository = call.repository(WRITE_CONTENTS);
	checkNotEmpty(repository);
	const base = call.string("base_tree", "Tree") ?? null;
	const baseTree = base === null ? null : repository.git.findCommit(base)?.tree ?? base;
	if (baseTree !== null && repository.git.findTree(baseTree) === void 0) throw notFound();
	const rows = call.input["tree"];
	if (!Array.isArray(rows)) throw new Refusal(422, "Invalid tree info");
	const changes = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const [path, change] = readRow(repository, row, baseTree);
		changes.set(path, change);
	}
	const shape = toTree(call, repository, repository.git.changeTree(baseTree, changes), false);
	return created(shape, String(shape["url"]));
}
function readRow(repository, row, baseTree) {
	const { path, mode, sha, content } = isRecord(row) ? row : {};
	if (!(typeof path === "string" && path !== "" && !path.startsWith("/") && !path.split("/").includes("..")) || !MODES.includes(mode)) throw new Refusal(422, "tree.path or tree.mode is not valid");
	if (sha === null) {
		if (baseTree === null || repository.git.findPath(baseTree, path) === void 0) throw new Refusal(422, "GitRPC::BadObjectState");
		return [path, null];
	}
	if (typeof content === "string" && sha === void 0) return [path, {
		mode,
		sha: repository.git.writeBlob(Buffer.from(content))
	}];
	const type = typeof sha === "string" ? repository.git.typeOf(sha) : void 0;
	if (typeof sha !== "string" || type === void 0 || mode === "040000" !== (type === "tree")) throw new Refusal(422, `tree.sha ${JSON.stringify(sha)} is not a valid ${mode === "040000" ? "tree" : "blob"}`);
	return [path, {
		mode,
		sha
	}];
}
function getCommit$1(call) {
	const repository = call.repository(READ_CONTENTS);
	checkNotEmpty(repository);
	const commit = repository.git.findCommit(call.param("commit_sha"));
	if (commit === void 0) throw notFound();
	return ok(toGitCommit(call.links, repository, commit));
}
function postCommit(call) {
	const repository = call.repository(WRITE_CONTENTS);
	checkNotEmpty(repository);
	const message = call.requiredString("message", "Commit");
	const tree = call.requiredString("tree", "Commit");
	const parents = Array.isArray(call.input["parents"]) ? call.input["parents"].map(String) : [];
	if (repository.git.findTree(tree) === void 0) throw new Refusal(422, "Tree SHA does not exist");
	if (parents.some((sha) => repository.git.findCommit(sha) === void 0)) throw new Refusal(422, "Parent SHA does not exist or is not a commit object");
	const self = signatureOf(call.world, call.token.account);
	const author = readSigner(call.input["author"], self);
	const committer = readSigner(call.input["committer"], author ?? self);
	const data = {
		message,
		tree,
		parents,
		author: author ?? self,
		committer: committer ?? author ?? self
	};
	const commit = repository.git.writeCommit(data, false);
	const shape = toGitCommit(call.links, repository, commit);
	return created(shape, String(shape["url"]));
}
function readSigner(value, otherwise) {
	if (!isRecord(value)) return null;
	const { name, email, date } = value;
	const time = typeof date === "string" ? Date.parse(date) : otherwise.date;
	if (typeof name !== "string" || typeof email !== "string" || Number.isNaN(time)) throw new Refusal(422, "Invalid author or committer: name and email are required");
	return {
		name,
		email,
		date: time
	};
}
// packages/github-sandbox/src/rest/git/content-routes.ts
const CONTENTS = "/repos/{owner}/{repo}/contents/{path}";
const INLINE_LIMIT = 1048576;
const RAW_LIMIT = 104857600;
const CONTENT_ROUTES = [
	{
		method: "GET",
		template: CONTENTS,
		handle: getContent
	},
	{
		method: "PUT",
		template: CONTENTS,
		handle: (call) => writeContent(call, false)
	},
	{
		method: "DELETE",
		template: CONTENTS,
		handle: (call) => writeContent(call, true)
	}
];
function getContent(call) {
	const repository = call.repository(READ_CONTENTS);
	const ref = call.query.get("ref") ?? repository.defaultBranch;
	const commit = findCommit(repository, ref);
	if (commit === void 0) throw repository.isEmpty ? new Refusal(404, "This repository is empty.") : new Refusal(404, `No commit found for the ref ${ref}`);
	const path = call.param("path").replace(/\/$/u, "");
	const found = repository.git.findPath(commit.tree, path);
	if (found === void 0) throw notFound();
	if (found.type === "tree") {
		const rows = repository.git.walk(found.sha).filter((entry) => !entry.path.includes("/"));
		const prefix = path === "" ? "" : `${path}/`;
		return {
			status: 200,
			body: rows.map((row) => toEntry(call, repository, {
				...row,
				path: `${prefix}${row.path}`
			}, ref)).slice(0, 1e3)
		};
	}
	return fileAnswer(call, repository, found, ref);
}
function fileAnswer(call, repository, file, ref) {
	const bytes = repository.git.findBlob(file.sha) ?? /* @__PURE__ */ new Uint8Array();
	if (bytes.length > RAW_LIMIT) throw new Refusal(403, "This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.");
	if (/\.raw\b/u.test(call.accept)) return {
		status: 200,
		headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" },
		body: bytes
	};
	const isInline = bytes.length <= INLINE_LIMIT;
	return {
		status: 200,
		body: {
			...toEntry(call, repository, file, ref),
			content: isInline ? toBase64Lines(bytes) : "",
			encoding: isInline ? "base64" : "none"
		}
	};
}
function findCommit(repository, name) {
	const { refs } = repository.git;
	const sha = refs.get(`refs/heads/${name}`) ?? refs.get(`refs/tags/${name}`) ?? refs.get(name) ?? name;
	return repository.git.findCommit(sha);
}
function toEntry(call, repository, file, ref) {
	const api = call.links.repository(repository);
	const page = call.links.repositoryPage(repository);
	const path = file.path.split("/").map(encodeURIComponent).join("/");
	const self = `${api}/contents/${path}?ref=${encodeURIComponent(ref)}`;
	const isFile = file.type === "blob";
	const git = `${api}/git/${file.type}s/${file.sha}`;
	const html = `${page}/${isFile ? "blob" : "tree"}/${ref}/${path}`;
	return {
		name: file.path.split("/").at(-1) ?? "",
		path: file.path,
		sha: file.sha,
		size: isFile ? repository.git.findBlob(file.sha)?.length ?? 0 : 0,
		url: self,
		html_url: html,
		git_url: git,
		download_url: isFile ? `${page}/raw/${ref}/${path}` : null,
		type: isFile ? "file" : "dir",
		_links: {
			self,
			git,
			html
		}
	};
}
function writeContent(call, isDelete) {
	const repository = call.repository(WRITE_CONTENTS);
	const path = call.param("path");
	const branch = call.string("branch", "Commit") ?? repository.defaultBranch;
	const message = call.requiredString("message", "Commit");
	const tip = repository.tipOf(branch);
	if (tip === void 0 && !repository.isEmpty) throw new Refusal(404, `Branch ${branch} not found`);
	checkWorkflowPaths(call.token, [path]);
	const old = checkSha(call, repository, tip, path, isDelete);
	const bytes = isDelete ? null : Buffer.from(call.requiredString("content", "Commit"), "base64");
	const author = signatureOf(call.world, call.token.account);
	const commit = commitFiles(repository, {
		parents: tip === void 0 ? [] : [tip],
		changes: /* @__PURE__ */ new Map([[path, bytes]]),
		message,
		author,
		committer: webFlow(call.world),
		verified: true
	});
	try {
		moveRef(call.world, repository, call.actor, `refs/heads/${branch}`, commit.sha, { force: false });
	} catch (error) {
		throw error instanceof ProtectedRefusal ? protectedAnswer(error) : error;
	}
	const file = repository.git.findPath(commit.tree, path);
	const body = {
		content: isDelete || file === void 0 ? null : toEntry(call, repository, file, branch),
		commit: toGitCommit(call.links, repository, commit)
	};
	return {
		status: isDelete || old ? 200 : 201,
		body
	};
}
function checkSha(call, repository, tip, path, isDelete) {
	const tree = tip === void 0 ? void 0 : repository.git.findCommit(tip)?.tree;
	const old = tree === void 0 ? void 0 : repository.git.findPath(tree, path);
	const sha = call.string("sha", "Commit");
	if (old === void 0) {
		if (isDelete) throw notFound();
		if (sha !== void 0) throw new Refusal(409, `${path} does not match ${sha}`);
		return false;
	}
	if (old.type !== "blob") throw new Refusal(422, `${path} is not a file`);
	if (sha === void 0) throw new Refusal(422, "Invalid request.\n\n\"sha\" wasn't supplied.");
	if (sha !== old.sha) throw new Refusal(409, `${path} does not match ${sha}`);
	return true;
}
function protectedAnswer(error) {
	const { documentationUrl } = error;
	return new Refusal(409, error.protection.kind === "classic" ? `Could not update file: ${error.message}` : error.message, documentationUrl === void 0 ? {} : { documentationUrl });
}
// packages/github-sandbox/src/rest/pulls/check-routes.ts
const REPO$3 = "/repos/{owner}/{repo}";
const CONCLUSIONS = [
	"action_required",
	"cancelled",
	"failure",
	"neutral",
	"success",
	"skipped",
	"timed_out"
];
const TEXT_LIMIT = 65535;
const ANNOTATIONS_PER_REQUEST = 50;
const CHECK_ROUTES = [
	{
		method: "POST",
		template: `${REPO$3}/check-runs`,
		handle: postCheck
	},
	{
		method: "PATCH",
		template: `${REPO$3}/check-runs/{check_run_id}`,
		handle: patchCheck
	},
	{
		method: "GET",
		template: `${REPO$3}/check-runs/{check_run_id}`,
		handle: getCheck
	},
	{
		method: "GET",
		template: `${REPO$3}/commits/{ref}/check-runs`,
		handle: listChecks
	}
];
function mayWriteChecks(call) {
	const repository = call.repository(WRITE_CHECKS);
	if (call.token.app === null) throw new Refusal(403, "You must authenticate via a GitHub App.");
	return repository;
}
function postCheck(call) {
	const repository = mayWriteChecks(call);
	const headSha = call.requiredString("head_sha", "CheckRun");
	if (repository.git.findCommit(headSha) === void 0) throw invalid({
		resource: "CheckRun",
		code: "custom",
		message: `No commit found for SHA: ${headSha}`
	});
	const id = call.world.nextId();
	const run = {
		id,
		nodeId: call.world.nodeId("CR", id),
		headSha,
		name: call.requiredString("name", "CheckRun"),
		appId: call.token.app?.id ?? 0,
		status: "queued",
		conclusion: null,
		detailsUrl: call.string("details_url", "CheckRun") ?? null,
		externalId: call.string("external_id", "CheckRun") ?? "",
		startedAt: call.world.clock.now(),
		completedAt: null,
		output: {
			title: null,
			summary: null,
			text: null
		},
		annotations: []
	};
	change$1(call, run);
	repository.checkRuns.set(id, run);
	return created(toCheck(call, repository, run));
}
function patchCheck(call) {
	const repository = mayWriteChecks(call);
	const run = find$4(call, repository);
	if (run.appId !== call.token.app?.id) throw new Refusal(403, "Invalid app_id `check_run` - check run was created by another app");
	change$1(call, run);
	return ok(toCheck(call, repository, run));
}
function find$4(call, repository) {
	const run = repository.checkRuns.get(Number(call.param("check_run_id")));
	if (run === void 0) throw notFound();
	return run;
}
function getCheck(call) {
	const repository = call.repository(READ_CHECKS);
	return ok(toCheck(call, repository, find$4(call, repository)));
}
function listChecks(call) {
	const repository = call.repository(READ_CHECKS);
	const sha = findCommit(repository, call.param("ref"))?.sha;
	const name = call.query.get("check_name");
	const rows = [...repository.checkRuns.values()].filter((run) => run.headSha === sha && (name === null || run.name === name));
	const shape = (run) => toCheck(call, repository, run);
	return page(call, rows, shape, (check_runs) => ({
		total_count: rows.length,
		check_runs
	}));
}
function change$1(call, run) {
	const { input } = call;
	const output = input["output"];
	const conclusion = input["conclusion"];
	if (isRecord(output)) changeOutput(run, output);
	if (input["status"] === "queued" || input["status"] === "in_progress" || input["status"] === "completed") run.status = input["status"];
	if (conclusion !== void 0 && conclusion !== null) {
		if (!CONCLUSIONS.includes(conclusion)) throw invalid({
			resource: "CheckRun",
			field: "conclusion",
			code: "invalid",
			value: conclusion
		});
		run.status = "completed";
		run.conclusion = conclusion;
		run.completedAt = call.world.clock.now();
	}
	if (run.status === "completed" && run.conclusion === null) throw invalid({
		resource: "CheckRun",
		field: "conclusion",
		code: "missing_field"
	});
}
function changeOutput(run, output) {
	for (const field of ["summary", "text"]) {
		const value = output[field];
		if (typeof value === "string" && value.length > TEXT_LIMIT) throw invalid({
			resource: "CheckRun",
			field,
			code: "custom",
			message: `Only ${TEXT_LIMIT} characters are allowed; ${value.length} were supplied.`
		});
		run.output[field] = typeof value === "string" ? value : run.output[field];
	}
	run.output.title = typeof output["title"] === "string" ? output["title"] : run.output.title;
	const annotations = Array.isArray(output["annotations"]) ? output["annotations"] : [];
	if (annotations.length > ANNOTATIONS_PER_REQUEST) throw new Refusal(422, `Invalid request.\n\nNo more than ${ANNOTATIONS_PER_REQUEST} items are allowed; ${annotations.length} were supplied.`);
	run.annotations.push(...annotations);
}
function toCheck(call, repository, run) {
	const url = `${call.links.repository(repository)}/check-runs/${run.id}`;
	const html = `${call.links.repositoryPage(repository)}/runs/${run.id}`;
	const app = call.world.apps.get(run.appId);
	return {
		id: run.id,
		name: run.name,
		node_id: run.nodeId,
		head_sha: run.headSha,
		external_id: run.externalId,
		url,
		html_url: html,
		details_url: run.detailsUrl ?? html,
		status: run.status,
		conclusion: run.conclusion,
		started_at: run.startedAt === null ? null : toTimestamp(run.startedAt),
		completed_at: run.completedAt === null ? null : toTimestamp(run.completedAt),
		output: {
			...run.output,
			annotations_count: run.annotations.length,
			annotations_url: `${url}/annotations`
		},
		check_suite: { id: run.appId },
		app: app === void 0 ? null : toApp(call.links, app),
		pull_requests: []
	};
}
// packages/github-sandbox/src/rest/issues/issue-shape.ts
function toIssue(links, issue, features) {
	const url = links.issue(issue);
	const { repository } = issue;
	return {
		url,
		repository_url: links.repository(repository),
		labels_url: `${url}/labels{/name}`,
		comments_url: `${url}/comments`,
		events_url: `${url}/events`,
		html_url: links.issuePage(issue),
		id: issue.id,
		node_id: issue.nodeId,
		number: issue.number,
		title: issue.title,
		user: toUser(links, issue.author),
		labels: issue.labels.map((label) => toLabel(links, label)),
		state: issue.state,
		locked: issue.locked,
		assignee: toUserOrNull(links, issue.assignees[0] ?? null),
		assignees: issue.assignees.map((account) => toUser(links, account)),
		milestone: issue.milestone === null ? null : toMilestone(links, issue.milestone),
		comments: issue.comments.length,
		created_at: toTimestamp(issue.createdAt),
		updated_at: toTimestamp(issue.updatedAt),
		closed_at: issue.closedAt === null ? null : toTimestamp(issue.closedAt),
		author_association: repository.associationOf(issue.author),
		active_lock_reason: null,
		body: issue.body === "" ? null : issue.body,
		closed_by: toUserOrNull(links, issue.closedBy),
		reactions: toReactionRollup(url, issue.reactions),
		timeline_url: `${url}/timeline`,
		performed_via_github_app: toAppOrNull(links, issue.viaApp),
		state_reason: issue.stateReason,
		...issue.pull === null ? toHierarchy(links, issue, features) : toPullLinks(links, issue)
	};
}
function toHierarchy(links, issue, features) {
	const total = issue.children.length;
	const completed = issue.children.filter((child) => child.state === "closed").length;
	return {
		...features.issueTypes ? { type: issue.type === null ? null : { ...toIssueType(issue.type) } } : {},
		...features.subIssues ? {
			sub_issues_summary: {
				total,
				completed,
				percent_completed: total === 0 ? 0 : Math.floor(completed * 100 / total)
			},
			...issue.parent === null ? {} : { parent_issue_url: links.issue(issue.parent) }
		} : {},
		...features.dependencies ? { issue_dependencies_summary: {
			blocked_by: issue.blockedBy.filter((other) => other.state === "open").length,
			total_blocked_by: issue.blockedBy.length,
			blocking: issue.blocking.filter((other) => other.state === "open").length,
			total_blocking: issue.blocking.length
		} } : {}
	};
}
function toPullLinks(links, issue) {
	const page = links.issuePage(issue);
	const mergedAt = issue.pull?.mergedAt ?? null;
	return {
		draft: issue.pull?.draft ?? false,
		pull_request: {
			url: `${links.repository(issue.repository)}/pulls/${issue.number}`,
			html_url: page,
			diff_url: `${page}.diff`,
			patch_url: `${page}.patch`,
			merged_at: mergedAt === null ? null : toTimestamp(mergedAt)
		}
	};
}
function toIssueType(type) {
	return {
		id: type.id,
		node_id: type.nodeId,
		name: type.name,
		description: type.description
	};
}
function toLabel(links, label) {
	return {
		id: label.id,
		node_id: label.nodeId,
		url: `${links.repository(label.repository)}/labels/${encodeURIComponent(label.name)}`,
		name: label.name,
		color: label.color,
		default: label.isDefault,
		description: label.description
	};
}
function toMilestone(links, milestone) {
	const { repository } = milestone;
	const url = `${links.repository(repository)}/milestones/${milestone.number}`;
	const issues = [...repository.issues.values()].filter((issue) => issue.milestone === milestone);
	return {
		url,
		html_url: `${links.repositoryPage(repository)}/milestone/${milestone.number}`,
		labels_url: `${url}/labels`,
		id: milestone.id,
		node_id: milestone.nodeId,
		number: milestone.number,
		title: milestone.title,
		description: milestone.description,
		creator: toUser(links, milestone.creator),
		open_issues: issues.filter((issue) => issue.state === "open").length,
		closed_issues: issues.filter((issue) => issue.state === "closed").length,
		state: milestone.state,
		created_at: toTimestamp(milestone.createdAt),
		updated_at: toTimestamp(milestone.updatedAt),
		due_on: milestone.dueOn,
		closed_at: milestone.closedAt === null ? null : toTimestamp(milestone.closedAt)
	};
}
function toComment(links, comment) {
	const url = `${links.repository(comment.issue.repository)}/issues/comments/${comment.id}`;
	return {
		url,
		html_url: `${links.issuePage(comment.issue)}#issuecomment-${comment.id}`,
		issue_url: links.issue(comment.issue),
		id: comment.id,
		node_id: comment.nodeId,
		user: toUser(links, comment.author),
		created_at: toTimestamp(comment.createdAt),
		updated_at: toTimestamp(comment.updatedAt),
		author_association: comment.issue.repository.associationOf(comment.author),
		body: comment.body,
		reactions: toReactionRollup(url, comment.reactions),
		performed_via_github_app: toAppOrNull(links, comment.viaApp)
	};
}
function toReaction(links, reaction) {
	return {
		id: reaction.id,
		node_id: reaction.nodeId,
		user: toUser(links, reaction.account),
		content: reaction.content,
		created_at: toTimestamp(reaction.createdAt)
	};
}
function toReactionRollup(url, reactions) {
	const count = (content) => reactions.filter((reaction) => reaction.content === content).length;
	return {
		url: `${url}/reactions`,
		total_count: reactions.length,
		...Object.fromEntries([
			"+1",
			"-1",
			"laugh",
			"hooray",
			"confused",
			"heart",
			"rocket",
			"eyes"
		].map((name) => [name, count(name)]))
	};
}
function toAppOrNull(links, app) {
	return app === null ? null : toApp(links, app);
}
// packages/github-sandbox/src/rest/issues/comment-routes.ts
const ISSUES$1 = "/repos/{owner}/{repo}/issues";
const REACTIONS = [
	"+1",
	"-1",
	"laugh",
	"confused",
	"heart",
	"hooray",
	"rocket",
	"eyes"
];
const COMMENT_ROUTES = [
	{
		method: "GET",
		template: `${ISSUES$1}/{issue_number}/comments`,
		handle: listComments
	},
	{
		method: "POST",
		template: `${ISSUES$1}/{issue_number}/comments`,
		handle: postComment,
		createsContent: true
	},
	{
		method: "GET",
		template: `${ISSUES$1}/comments/{comment_id}`,
		handle: getComment
	},
	{
		method: "PATCH",
		template: `${ISSUES$1}/comments/{comment_id}`,
		handle: patchComment
	},
	{
		method: "DELETE",
		template: `${ISSUES$1}/comments/{comment_id}`,
		handle: removeComment
	},
	{
		method: "POST",
		template: `${ISSUES$1}/comments/{comment_id}/reactions`,
		handle: reactToComment
	},
	{
		method: "POST",
		template: `${ISSUES$1}/{issue_number}/reactions`,
		handle: reactToIssue
	}
];
function listComments(call) {
	const issue = call.issue(call.repository(READ_ISSUES));
	const since = Date.parse(call.query.get("since") ?? "1970-01-01T00:00:00Z");
	return page(call, issue.comments.filter((comment) => comment.updatedAt >= since), (comment) => toComment(call.links, comment));
}
function postComment(call) {
	const repository = call.repository(READ_ISSUES);
	const issue = call.issue(repository);
	requirePermission(call.world, call.token, repository, commentOn(issue));
	const comment = createComment(call.world, issue, call.actor, call.requiredString("body", "IssueComment"));
	const shape = toComment(call.links, comment);
	return created(shape, String(shape["url"]));
}
function find$3(call) {
	const comment = call.repository(READ_ISSUES).comments.get(Number(call.param("comment_id")));
	if (comment === void 0) throw notFound();
	return comment;
}
function getComment(call) {
	return ok(toComment(call.links, find$3(call)));
}
function mayEdit(call, comment) {
	const isOwn = comment.author === call.token.account;
	const wanted = {
		...commentOn(comment.issue),
		role: "write",
		orElse: isOwn
	};
	requirePermission(call.world, call.token, comment.issue.repository, wanted);
}
function patchComment(call) {
	const comment = find$3(call);
	mayEdit(call, comment);
	updateComment(call.world, comment, call.actor, call.requiredString("body", "IssueComment"));
	return ok(toComment(call.links, comment));
}
function removeComment(call) {
	const comment = find$3(call);
	mayEdit(call, comment);
	deleteComment(call.world, comment, call.actor);
	return noContent();
}
function reactToComment(call) {
	const comment = find$3(call);
	requirePermission(call.world, call.token, comment.issue.repository, commentOn(comment.issue));
	return react(call, comment.reactions);
}
function reactToIssue(call) {
	const issue = call.issue(call.repository(READ_ISSUES));
	requirePermission(call.world, call.token, issue.repository, commentOn(issue));
	return react(call, issue.reactions);
}
function react(call, reactions) {
	const content = call.requiredString("content", "Reaction");
	if (!REACTIONS.includes(content)) throw invalid({
		resource: "Reaction",
		field: "content",
		code: "invalid",
		value: content
	});
	const { account } = call.token;
	const known = reactions.find((reaction) => reaction.account === account && reaction.content === content);
	if (known !== void 0) return ok(toReaction(call.links, known));
	const id = call.world.nextId();
	const reaction = {
		id,
		nodeId: call.world.nodeId("REA", id),
		account,
		content,
		createdAt: call.world.clock.now()
	};
	reactions.push(reaction);
	return created(toReaction(call.links, reaction));
}
// packages/github-sandbox/src/rest/apps/delivery-routes.ts
const DELIVERIES = "/app/hook/deliveries";
const DELIVERY_ROUTES = [
	{
		method: "GET",
		template: DELIVERIES,
		handle: listDeliveries
	},
	{
		method: "GET",
		template: `${DELIVERIES}/{delivery_id}`,
		handle: getDelivery
	},
	{
		method: "POST",
		template: `${DELIVERIES}/{delivery_id}/attempts`,
		handle: redeliver
	}
];
function listDeliveries(call) {
	const app = appOf(call);
	const size = Math.min(100, Math.max(1, Number(call.query.get("per_page") ?? 30) || 30));
	const cursor = call.query.get("cursor");
	const before = cursor === null ? null : BigInt(cursor);
	const wanted = call.query.get("status");
	const rows = call.world.deliveries.filter((row) => row.app === app && (before === null || row.id < before) && (wanted === null || isSuccess(row) === (wanted === "success"))).sort((a, b) => a.id < b.id ? 1 : -1);
	const page = rows.slice(0, size);
	const last = page.at(-1);
	const isMore = rows.length > page.length && last !== void 0;
	const next = `${call.links.api}${DELIVERIES}?per_page=${size}&cursor=${last?.id ?? 0}`;
	const text = `[${page.map((row) => toText(row)).join(",")}]`;
	return ok(Buffer.from(text), isMore ? { link: `<${next}>; rel="next"` } : {});
}
function isSuccess(row) {
	return row.statusCode >= 200 && row.statusCode < 400;
}
function find$2(call) {
	const app = appOf(call);
	const row = call.world.deliveries.find((one) => one.app === app && String(one.id) === call.param("delivery_id"));
	if (row === void 0) throw notFound();
	return row;
}
function getDelivery(call) {
	const row = find$2(call);
	const more = {
		url: row.url,
		request: {
			headers: row.headers,
			payload: JSON.parse(row.body)
		},
		response: {
			headers: {},
			payload: null
		}
	};
	return ok(Buffer.from(toText(row, more)));
}
function redeliver(call) {
	call.world.redeliver(find$2(call));
	return {
		status: 202,
		body: {}
	};
}
function toText(row, more = {}) {
	return `{"id":${row.id},${JSON.stringify({
		...toItem(row),
		...more
	}).slice(1)}`;
}
function toItem(row) {
	return {
		guid: row.guid,
		delivered_at: toTimestamp(row.deliveredAt),
		redelivery: row.isRedelivery,
		duration: row.seconds,
		status: row.status,
		status_code: row.statusCode,
		event: row.event,
		action: row.action,
		installation_id: row.installationId,
		repository_id: row.repositoryId,
		throttled_at: null
	};
}
// packages/github-sandbox/src/world/people.ts
function humanOf(world, repository) {
	const { owner } = repository;
	if (owner.type !== "Organization") return owner;
	const admin = world.account(`${owner.login}-admin`);
	repository.roles.set(admin.login.toLowerCase(), "admin");
	return admin;
}
// packages/github-sandbox/src/git/git-objects.ts
function hashObject(type, content) {
	return createHash("sha1").update(`${type} ${content.length}\0`).update(content).digest("hex");
}
function encodeTree(entries) {
	const rows = entries.map((entry) => ({
		entry,
		key: Buffer.from(sortKey(entry))
	}));
	rows.sort((a, b) => Buffer.compare(a.key, b.key));
	const parts = [];
	for (const { entry } of rows) parts.push(Buffer.from(`${entry.mode.replace(/^0/u, "")} ${entry.name}\0`), Buffer.from(entry.sha, "hex"));
	return Buffer.concat(parts);
}
function sortKey(entry) {
	return entry.mode === "040000" ? `${entry.name}/` : entry.name;
}
function encodeCommit(commit) {
	const lines = [
		`tree ${commit.tree}`,
		...commit.parents.map((parent) => `parent ${parent}`),
		`author ${signatureLine(commit.author)}`,
		`committer ${signatureLine(commit.committer)}`
	];
	return Buffer.from(`${lines.join("\n")}\n\n${commit.message}`);
}
function signatureLine(signature) {
	return `${signature.name} <${signature.email}> ${Math.floor(signature.date / 1e3)} +0000`;
}
// packages/github-sandbox/src/git/git-store.ts
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
var GitStore = class {
	refs = /* @__PURE__ */ new Map();
	#blobs;
	#trees;
	#commits;
	constructor(origin = null) {
		this.#blobs = origin === null ? /* @__PURE__ */ new Map() : origin.#blobs;
		this.#trees = origin === null ? /* @__PURE__ */ new Map([[EMPTY_TREE, []]]) : origin.#trees;
		this.#commits = origin === null ? /* @__PURE__ */ new Map() : origin.#commits;
	}
	writeBlob(bytes) {
		const sha = hashObject("blob", bytes);
		if (!this.#blobs.has(sha)) this.#blobs.set(sha, Uint8Array.from(bytes));
		return sha;
	}
	writeTree(entries) {
		const sha = hashObject("tree", encodeTree(entries));
		if (!this.#trees.has(sha)) {
			const sorted = [...entries].sort((a, b) => compareEntries(a, b));
			this.#trees.set(sha, sorted);
		}
		return sha;
	}
	writeCommit(data, verified) {
		const sha = hashObject("commit", encodeCommit(data));
		const known = this.#commits.get(sha);
		if (known !== void 0) return known;
		const commit = {
			...data,
			sha,
			verified
		};
		this.#commits.set(sha, commit);
		return commit;
	}
	findBlob(sha) {
		return this.#blobs.get(sha);
	}
	findTree(sha) {
		return this.#trees.get(sha);
	}
	findCommit(sha) {
		return this.#commits.get(sha);
	}
	findCommitByPrefix(prefix) {
		const exact = this.#commits.get(prefix);
		if (exact !== void 0 || prefix.length === 40) return exact;
		for (const [sha, commit] of this.#commits) if (sha.startsWith(prefix)) return commit;
	}
	typeOf(sha) {
		if (this.#blobs.has(sha)) return "blob";
		if (this.#trees.has(sha)) return "tree";
		return this.#commits.has(sha) ? "commit" : void 0;
	}
	findPath(tree, path) {
		if (path === "") return {
			path,
			mode: "040000",
			sha: tree,
			type: "tree"
		};
		let here = tree;
		const parts = path.split("/");
		for (const [index, name] of parts.entries()) {
			const entry = this.#trees.get(here)?.find((candidate) => candidate.name === name);
			if (entry === void 0) return void 0;
			if (index === parts.length - 1) return {
				path,
				mode: entry.mode,
				sha: entry.sha,
				type: typeOfMode(entry.mode)
			};
			here = entry.sha;
		}
	}
	walk(tree, prefix = "") {
		const found = [];
		for (const entry of this.#trees.get(tree) ?? []) {
			const path = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
			found.push({
				path,
				mode: entry.mode,
				sha: entry.sha,
				type: typeOfMode(entry.mode)
			});
			if (entry.mode === "040000") for (const below of this.walk(entry.sha, path)) found.push(below);
		}
		return found;
	}
	changeTree(base, changes) {
		const here = new Map((base === null ? [] : this.#trees.get(base) ?? []).map((entry) => [entry.name, entry]));
		const below = /* @__PURE__ */ new Map();
		for (const [path, change] of changes) {
			const slash = path.indexOf("/");
			if (slash >= 0) {
				const name = path.slice(0, slash);
				const nested = below.get(name) ?? /* @__PURE__ */ new Map();
				nested.set(path.slice(slash + 1), change);
				below.set(name, nested);
			} else if (change === null) here.delete(path);
			else here.set(path, {
				name: path,
				...change
			});
		}
		for (const [name, nested] of below) {
			const old = here.get(name);
			const sha = this.changeTree(old?.mode === "040000" ? old.sha : null, nested);
			if (sha === EMPTY_TREE) {
				if (old?.mode === "040000") here.delete(name);
			} else here.set(name, {
				name,
				mode: "040000",
				sha
			});
		}
		return this.writeTree([...here.values()]);
	}
	isAncestor(ancestor, commit) {
		return this.ancestors(commit).has(ancestor);
	}
	ancestors(commit) {
		const seen = /* @__PURE__ */ new Set([commit]);
		for (const sha of seen) for (const parent of this.#commits.get(sha)?.parents ?? []) seen.add(parent);
		return seen;
	}
};
function typeOfMode(mode) {
	if (mode === "040000") return "tree";
	return mode === "160000" ? "commit" : "blob";
}
function compareEntries(a, b) {
	const left = a.mode === "040000" ? `${a.name}/` : a.name;
	const right = b.mode === "040000" ? `${b.name}/` : b.name;
	return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
// packages/github-sandbox/src/world/repositories/repository.ts
var Repository = class {
	kind = "repository";
	id;
	nodeId;
	owner;
	name;
	isPrivate;
	forkOf;
	isFork;
	isArchived = false;
	hasIssues;
	defaultBranch;
	createdAt;
	updatedAt;
	pushedAt;
	actionsMayCreatePulls = false;
	offersCopilot = false;
	git;
	roles = /* @__PURE__ */ new Map();
	labels = /* @__PURE__ */ new Map();
	milestones = [];
	issueTypes = [];
	issueFields = [];
	issues = /* @__PURE__ */ new Map();
	gone = /* @__PURE__ */ new Map();
	comments = /* @__PURE__ */ new Map();
	protections = /* @__PURE__ */ new Map();
	rulesets = /* @__PURE__ */ new Map();
	pushRules = [];
	statuses = /* @__PURE__ */ new Map();
	checkRuns = /* @__PURE__ */ new Map();
	dispatches = [];
	runs = [];
	pings = [];
	lastNumber = 0;
	constructor(options) {
		this.id = options.id;
		this.nodeId = options.nodeId;
		this.owner = options.owner;
		this.name = options.name;
		this.isPrivate = options.isPrivate;
		this.isFork = options.isFork;
		this.forkOf = options.forkOf;
		this.git = new GitStore(options.forkOf?.git);
		this.hasIssues = options.hasIssues;
		this.defaultBranch = options.defaultBranch;
		this.createdAt = options.createdAt;
		this.updatedAt = options.createdAt;
		this.pushedAt = options.createdAt;
	}
	get fullName() {
		return `${this.owner.login}/${this.name}`;
	}
	get isEmpty() {
		return this.git.refs.size === 0;
	}
	roleOf(account) {
		if (account.login.toLowerCase() === this.owner.login.toLowerCase()) return "admin";
		return this.roles.get(account.login.toLowerCase()) ?? (this.isPrivate ? "none" : "read");
	}
	associationOf(account) {
		if (account.login.toLowerCase() === this.owner.login.toLowerCase()) return "OWNER";
		const role = this.roles.get(account.login.toLowerCase()) ?? "none";
		if (account.type === "User" && isAtLeast(role, "read") && role !== "none") return this.owner.type === "Organization" ? "MEMBER" : "COLLABORATOR";
		return "NONE";
	}
	tipOf(branch) {
		return this.git.refs.get(`refs/heads/${branch}`);
	}
	findLabel(name) {
		return this.labels.get(name.toLowerCase());
	}
};
// packages/github-sandbox/src/world/repositories/repository-create.ts
const DEFAULT_LABELS = [
	[
		"bug",
		"d73a4a",
		"Something isn't working"
	],
	[
		"documentation",
		"0075ca",
		"Improvements or additions to documentation"
	],
	[
		"enhancement",
		"a2eeef",
		"New feature or request"
	]
];
function createRepository(world, options) {
	const owner = world.account(options.owner, options.ownerType ?? "User");
	const id = world.nextId();
	const repository = new Repository({
		id,
		nodeId: world.nodeId("R", id),
		owner,
		name: options.name,
		isPrivate: options.private ?? false,
		isFork: options.fork !== void 0 && options.fork !== false,
		forkOf: typeof options.fork === "string" ? world.getRepository(options.fork) : null,
		hasIssues: options.hasIssues ?? true,
		defaultBranch: options.defaultBranch ?? "main",
		createdAt: world.clock.now()
	});
	world.repositories.set(repository.fullName.toLowerCase(), repository);
	world.nodes.set(repository.nodeId, repository);
	for (const [login, role] of Object.entries(options.roles ?? {})) repository.roles.set(world.account(login).login.toLowerCase(), role);
	for (const [name, color, description] of DEFAULT_LABELS) createLabel(world, repository, {
		account: humanOf(world, repository),
		token: null
	}, {
		name,
		color,
		description
	});
	addIssueTypes(world, repository, options.issueTypes ?? []);
	for (const field of options.issueFields ?? []) createIssueField(world, repository, field);
	for (const [ref, sha] of repository.forkOf?.git.refs ?? []) if (ref.startsWith("refs/heads/")) repository.git.refs.set(ref, sha);
	if (options.files !== void 0) firstCommit(world, repository, humanOf(world, repository), options.files);
	return repository;
}
function addIssueTypes(world, repository, names) {
	if (names.length > 0 && repository.owner.type !== "Organization") throw new Error("only repositories of organizations have issue types");
	for (const name of names) {
		const id = world.nextId();
		const type = {
			kind: "issue-type",
			id,
			nodeId: world.nodeId("IT", id),
			name,
			description: null
		};
		repository.issueTypes.push(type);
		world.nodes.set(type.nodeId, type);
	}
}
function firstCommit(world, repository, owner, files) {
	const changes = /* @__PURE__ */ new Map();
	for (const [path, content] of Object.entries(files)) changes.set(path, typeof content === "string" ? Buffer.from(content) : content);
	const author = signatureOf(world, owner);
	const commit = commitFiles(repository, {
		parents: [],
		changes,
		message: "Initial commit",
		author,
		committer: author,
		verified: false
	});
	moveRef(world, repository, {
		account: owner,
		token: null
	}, `refs/heads/${repository.defaultBranch}`, commit.sha, { force: true });
}
// packages/github-sandbox/src/world/issues/foreign-issues.ts
const OLD_IDS = 1e5;
function findForeignIssue(world, id) {
	if (id < 1 || id >= OLD_IDS || !Number.isInteger(id)) return void 0;
	const known = world.issuesById.get(id);
	if (known !== void 0) return known;
	const owner = world.account("stranger");
	return putIssue(world, world.findRepository("stranger/elsewhere") ?? createRepository(world, {
		owner: "stranger",
		name: "elsewhere"
	}), {
		account: owner,
		token: null
	}, { title: `Old issue ${id}` }, null, id);
}
// packages/github-sandbox/src/rest/issues/hierarchy-routes.ts
const ISSUE = "/repos/{owner}/{repo}/issues/{issue_number}";
const HIERARCHY_ROUTES = [
	{
		method: "GET",
		template: `${ISSUE}/sub_issues`,
		handle: subIssues(listChildren)
	},
	{
		method: "POST",
		template: `${ISSUE}/sub_issues`,
		handle: subIssues(addChild)
	},
	{
		method: "DELETE",
		template: `${ISSUE}/sub_issue`,
		handle: subIssues(removeChild)
	},
	{
		method: "PATCH",
		template: `${ISSUE}/sub_issues/priority`,
		handle: subIssues(moveChild)
	},
	{
		method: "GET",
		template: `${ISSUE}/parent`,
		handle: subIssues(getParent)
	},
	{
		method: "GET",
		template: `${ISSUE}/dependencies/blocked_by`,
		handle: dependencies((call) => listEnds(call, "blockedBy"))
	},
	{
		method: "GET",
		template: `${ISSUE}/dependencies/blocking`,
		handle: dependencies((call) => listEnds(call, "blocking"))
	},
	{
		method: "POST",
		template: `${ISSUE}/dependencies/blocked_by`,
		handle: dependencies(addBlocker)
	},
	{
		method: "DELETE",
		template: `${ISSUE}/dependencies/blocked_by/{issue_id}`,
		handle: dependencies(removeBlocker)
	}
];
function subIssues(handle) {
	return (call) => {
		if (!call.world.features.restSubIssues) throw notFound();
		return documented(handle, call);
	};
}
function documented(handle, call) {
	try {
		return handle(call);
	} catch (error) {
		if (!(error instanceof Refusal) || error.status !== 404 || error.documentationUrl !== void 0) throw error;
		throw new Refusal(404, error.message, { documentationUrl: "https://docs.github.com/rest/issues/sub-issues" });
	}
}
function dependencies(handle) {
	return (call) => {
		if (!call.world.features.dependencies) throw notFound();
		return handle(call);
	};
}
function shape(call) {
	return (issue) => toIssue(call.links, issue, call.world.features);
}
function listChildren(call) {
	return page(call, call.issue(call.repository(READ_ISSUES)).children, shape(call));
}
function getParent(call) {
	const { parent } = call.issue(call.repository(READ_ISSUES));
	if (parent === null) throw notFound();
	return ok(shape(call)(parent));
}
function addChild(call) {
	const parent = call.issue(call.repository(TRIAGE_ISSUE));
	const child = findById(call, call.requiredInteger("sub_issue_id", "SubIssue"));
	addSubIssue(call.world, parent, child, call.actor, call.input["replace_parent"] === true);
	return created(shape(call)(parent), call.links.issue(parent));
}
function removeChild(call) {
	const parent = call.issue(call.repository(TRIAGE_ISSUE));
	removeSubIssue(call.world, parent, findById(call, call.requiredInteger("sub_issue_id", "SubIssue")), call.actor);
	return ok(shape(call)(parent));
}
function moveChild(call) {
	const parent = call.issue(call.repository(TRIAGE_ISSUE));
	const child = findById(call, call.requiredInteger("sub_issue_id", "SubIssue"));
	const hasAfter = call.input["after_id"] !== void 0 && call.input["after_id"] !== null;
	if (hasAfter === (call.input["before_id"] !== void 0 && call.input["before_id"] !== null)) throw new Refusal(422, "Invalid request.\n\nOne of after_id and before_id is required, but not both.");
	const sibling = findById(call, call.requiredInteger(hasAfter ? "after_id" : "before_id", "SubIssue"));
	moveSubIssue(call.world, parent, child, hasAfter ? { after: sibling } : { before: sibling });
	return ok(shape(call)(parent));
}
function listEnds(call, end) {
	return page(call, call.issue(call.repository(READ_ISSUES))[end], shape(call));
}
function addBlocker(call) {
	const issue = call.issue(call.repository(TRIAGE_ISSUE));
	const id = call.requiredInteger("issue_id", "IssueDependency");
	const blocker = findForeignIssue(call.world, id) ?? findById(call, id);
	addBlockedBy(call.world, issue, blocker, call.actor);
	return created(shape(call)(blocker), call.links.issue(blocker));
}
function removeBlocker(call) {
	const issue = call.issue(call.repository(TRIAGE_ISSUE));
	const id = Number(call.param("issue_id"));
	const blocker = findForeignIssue(call.world, id) ?? findById(call, id);
	removeBlockedBy(call.world, issue, blocker, call.actor);
	return ok(shape(call)(blocker));
}
function findById(call, id) {
	const issue = call.world.issuesById.get(id);
	if (issue === void 0) throw new Refusal(404, "The provided sub-issue does not exist", { type: "NOT_FOUND" });
	return issue;
}
// packages/github-sandbox/src/rest/issues/issue-input.ts
function readLabels(call, repository, value) {
	if (!Array.isArray(value)) throw invalid({
		resource: "Issue",
		field: "labels",
		code: "invalid",
		message: "labels must be an array"
	});
	return value.map((entry) => {
		const name = isRecord(entry) ? entry["name"] : entry;
		if (typeof name !== "string") throw invalid({
			resource: "Label",
			field: "name",
			code: "invalid",
			message: "label names must be strings"
		});
		return ensureLabel(call.world, repository, call.actor, name);
	});
}
function readAssignees(call, repository, value) {
	if (!Array.isArray(value)) throw invalid({
		resource: "Issue",
		field: "assignees",
		code: "invalid",
		message: "assignees must be an array"
	});
	return value.map((login) => {
		const account = typeof login === "string" ? call.world.accounts.get(login.toLowerCase()) : void 0;
		if (account === void 0 || !isAssignable(repository, account)) throw invalid({
			resource: "Issue",
			field: "assignees",
			code: "invalid",
			value: login
		});
		return account;
	});
}
function readMilestone(repository, value) {
	if (value === null) return null;
	const milestone = repository.milestones.find((candidate) => candidate.number === Number(value));
	if (milestone === void 0) throw invalid({
		resource: "Issue",
		field: "milestone",
		code: "invalid",
		value
	});
	return milestone;
}
function readType(repository, value) {
	if (value === null) return null;
	const type = repository.issueTypes.find((candidate) => candidate.name === value);
	if (type === void 0) throw invalid({
		resource: "Issue",
		field: "type",
		code: "invalid",
		value
	});
	return type;
}
// packages/github-sandbox/src/rest/issues/issue-list.ts
const SORTS = {
	created: (issue) => issue.createdAt,
	updated: (issue) => issue.updatedAt,
	comments: (issue) => issue.comments.length
};
function listIssues(call) {
	const repository = call.repository(READ_ISSUES);
	const { query, world } = call;
	const state = oneOf(query, "state", [
		"open",
		"closed",
		"all"
	], "open");
	const sort = oneOf(query, "sort", Object.keys(SORTS), "created");
	const direction = oneOf(query, "direction", ["asc", "desc"], "desc") === "asc" ? 1 : -1;
	const fits = readFilter(call);
	const key = SORTS[sort] ?? ((issue) => issue.createdAt);
	const rows = [];
	for (const issue of repository.issues.values()) {
		const listed = world.lag.asListed(issue);
		if (listed !== null && (state === "all" || listed.state === state) && fits(listed)) rows.push(listed);
	}
	rows.sort((a, b) => direction * (key(a) - key(b) || a.number - b.number));
	return page(call, rows, (issue) => toIssue(call.links, issue, world.features));
}
function readFilter(call) {
	const { query } = call;
	const wanted = (query.get("labels") ?? "").split(",").map((name) => name.trim().toLowerCase()).filter((name) => name !== "");
	const creator = query.get("creator")?.toLowerCase();
	const assignee = query.get("assignee")?.toLowerCase();
	const milestone = query.get("milestone");
	const type = query.get("type");
	const since = readSince(query.get("since"));
	return (issue) => wanted.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name)) && (creator === void 0 || issue.author.login.toLowerCase() === creator) && (assignee === void 0 || fitsAssignee(issue, assignee)) && (milestone === null || fitsOne(milestone, issue.milestone === null ? null : String(issue.milestone.number))) && (type === null || fitsOne(type, issue.type?.name ?? null)) && Math.floor(issue.updatedAt / 1e3) * 1e3 >= since;
}
function fitsAssignee(issue, assignee) {
	if (assignee === "none" || assignee === "*") return issue.assignees.length === 0 === (assignee === "none");
	return issue.assignees.some((account) => account.login.toLowerCase() === assignee);
}
function fitsOne(wanted, actual) {
	return wanted === "*" ? actual !== null : wanted === "none" ? actual === null : wanted === actual;
}
function readSince(text) {
	if (text === null) return Number.NEGATIVE_INFINITY;
	const time = Date.parse(text);
	if (Number.isNaN(time)) throw invalid({
		resource: "Issue",
		field: "since",
		code: "invalid",
		value: text
	});
	return time;
}
function oneOf(query, name, allowed, otherwise) {
	const value = query.get(name) ?? otherwise;
	if (!allowed.includes(value)) throw invalid({
		resource: "Issue",
		field: name,
		code: "invalid",
		value
	});
	return value;
}
// packages/github-sandbox/src/rest/issues/issue-routes.ts
const ISSUES = "/repos/{owner}/{repo}/issues";
const ISSUE_ROUTES = [
	{
		method: "GET",
		template: ISSUES,
		handle: listIssues
	},
	{
		method: "GET",
		template: `${ISSUES}/{issue_number}`,
		handle: getIssue
	},
	{
		method: "POST",
		template: ISSUES,
		handle: postIssue,
		createsContent: true
	},
	{
		method: "PATCH",
		template: `${ISSUES}/{issue_number}`,
		handle: patchIssue
	},
	{
		method: "PUT",
		template: `${ISSUES}/{issue_number}/lock`,
		handle: (call) => setLock(call, true)
	},
	{
		method: "DELETE",
		template: `${ISSUES}/{issue_number}/lock`,
		handle: (call) => setLock(call, false)
	}
];
function getIssue(call) {
	return ok(toIssue(call.links, call.issue(call.repository(READ_ISSUES)), call.world.features));
}
function postIssue(call) {
	const repository = call.repository(OPEN_ISSUE);
	const title = call.requiredString("title", "Issue");
	const body = call.string("body", "Issue");
	const issue = createIssue(call.world, repository, call.actor, {
		title,
		body,
		...readExtras(call, repository)
	});
	return created(toIssue(call.links, issue, call.world.features), call.links.issue(issue));
}
function readExtras(call, repository) {
	if (!allows(call.world, call.token, repository, PUSH_ISSUE)) return {};
	const { labels, assignees, milestone, type } = call.input;
	return {
		...labels === void 0 ? {} : { labels: readLabels(call, repository, labels) },
		...assignees === void 0 ? {} : { assignees: readAssignees(call, repository, assignees) },
		...milestone === void 0 ? {} : { milestone: readMilestone(repository, milestone) },
		...type === void 0 ? {} : { type: readType(repository, type) }
	};
}
function patchIssue(call) {
	const repository = call.repository(READ_ISSUES);
	const issue = call.issue(repository);
	const { input, token, world } = call;
	const title = call.string("title", "Issue");
	const body = input["body"] === null ? null : call.string("body", "Issue");
	const state = readState(input["state"]);
	if (title !== void 0 || body !== void 0 || state === void 0) requirePermission(world, token, repository, editIssue(issue, token));
	if (state !== void 0) requirePermission(world, token, repository, closeOrReopen(issue, token));
	const extras = allows(world, token, repository, TRIAGE_ISSUE) ? readExtras(call, repository) : {};
	const change = {
		title,
		body,
		state,
		...readReason(call, state),
		...extras
	};
	changeIssue(world, issue, call.actor, change);
	return ok(toIssue(call.links, issue, world.features));
}
function readState(value) {
	if (value === void 0 || value === null || value === "open" || value === "closed") return value ?? void 0;
	throw invalid({
		resource: "Issue",
		field: "state",
		code: "invalid",
		value
	});
}
function readReason(call, state) {
	const value = call.input["state_reason"];
	if (value === void 0 || value === null || state === void 0) return {};
	if (!(state === "open" ? ["reopened"] : [
		"completed",
		"not_planned",
		"duplicate"
	]).includes(value)) throw invalid({
		resource: "Issue",
		field: "state_reason",
		code: "invalid",
		value
	});
	const duplicate = call.input["duplicate_issue_id"];
	const original = typeof duplicate === "number" ? call.world.issuesById.get(duplicate) : void 0;
	if (typeof duplicate === "number" && original === void 0) throw invalid({
		resource: "Issue",
		field: "duplicate_issue_id",
		code: "invalid",
		value: duplicate
	});
	return {
		stateReason: value,
		...original === void 0 ? {} : { duplicateOf: original }
	};
}
function setLock(call, locked) {
	const repository = call.repository(PUSH_ISSUE);
	const issue = call.issue(repository);
	if (locked && issue.locked) throw new Refusal(403, "Issue is already locked");
	issue.locked = locked;
	issue.updatedAt = call.world.clock.now();
	call.world.record(issue, call.actor, { type: locked ? "locked" : "unlocked" });
	return {
		status: 204,
		body: null
	};
}
// packages/github-sandbox/src/rest/issues/assignee-routes.ts
const OF_ISSUE$1 = "/repos/{owner}/{repo}/issues/{issue_number}/assignees";
const AGENT_REFUSED = "Assigning agents is not supported with GitHub App installation tokens. Use a user token (personal access token or OAuth token) instead.";
const ASSIGNEE_ROUTES = [{
	method: "POST",
	template: OF_ISSUE$1,
	handle: (call) => created(change(call, (present, named) => [...present, ...named]))
}, {
	method: "DELETE",
	template: OF_ISSUE$1,
	handle: (call) => ok(change(call, (present, named) => present.filter((account) => !named.includes(account))))
}];
function change(call, next) {
	const repository = call.repository(PUSH_ISSUE);
	const issue = call.issue(repository);
	const logins = call.input["assignees"];
	const named = (Array.isArray(logins) ? logins : []).flatMap((login) => typeof login === "string" ? findAssignee(call, repository, login.toLowerCase()) ?? [] : []);
	changeIssue(call.world, issue, call.actor, { assignees: next(issue.assignees, named) });
	return toIssue(call.links, issue, call.world.features);
}
function findAssignee({ world, token }, repository, login) {
	if (login === `${COPILOT.slug}[bot]`) {
		if (token.account.type === "Bot") throw new Refusal(403, AGENT_REFUSED);
		return repository.offersCopilot ? copilotOf(world) : void 0;
	}
	const account = world.accounts.get(login);
	return account !== void 0 && isAssignable(repository, account) ? account : void 0;
}
// packages/github-sandbox/src/rest/issues/label-routes.ts
const LABELS = "/repos/{owner}/{repo}/labels";
const OF_ISSUE = "/repos/{owner}/{repo}/issues/{issue_number}/labels";
const LABEL_ROUTES = [
	{
		method: "GET",
		template: LABELS,
		handle: listLabels
	},
	{
		method: "POST",
		template: LABELS,
		handle: postLabel
	},
	{
		method: "GET",
		template: `${LABELS}/{name}`,
		handle: (call) => ok(toLabel(call.links, find$1(call, call.repository(READ_ISSUES))))
	},
	{
		method: "PATCH",
		template: `${LABELS}/{name}`,
		handle: patchLabel
	},
	{
		method: "DELETE",
		template: `${LABELS}/{name}`,
		handle: removeLabel
	},
	{
		method: "GET",
		template: OF_ISSUE,
		handle: listOfIssue
	},
	{
		method: "POST",
		template: OF_ISSUE,
		handle: (call) => changeOfIssue(call, "add")
	},
	{
		method: "PUT",
		template: OF_ISSUE,
		handle: (call) => changeOfIssue(call, "set")
	},
	{
		method: "DELETE",
		template: OF_ISSUE,
		handle: clearIssue
	},
	{
		method: "DELETE",
		template: `${OF_ISSUE}/{name}`,
		handle: takeFromIssue
	}
];
function find$1(call, repository) {
	const label = repository.findLabel(call.param("name"));
	if (label === void 0) throw notFound();
	return label;
}
function listLabels(call) {
	return page(call, [...call.repository(READ_ISSUES).labels.values()].sort((a, b) => a.name.localeCompare(b.name)), (label) => toLabel(call.links, label));
}
function postLabel(call) {
	const repository = call.repository(PUSH_ISSUE);
	const label = createLabel(call.world, repository, call.actor, {
		name: call.requiredString("name", "Label"),
		color: call.string("color", "Label"),
		description: call.string("description", "Label")
	});
	const shape = toLabel(call.links, label);
	return created(shape, String(shape["url"]));
}
function patchLabel(call) {
	const label = find$1(call, call.repository(PUSH_ISSUE));
	updateLabel(call.world, label, call.actor, {
		name: call.string("new_name", "Label"),
		color: call.string("color", "Label"),
		description: call.string("description", "Label")
	});
	return ok(toLabel(call.links, label));
}
function removeLabel(call) {
	deleteLabel(call.world, find$1(call, call.repository(PUSH_ISSUE)), call.actor);
	return noContent();
}
function listOfIssue(call) {
	return page(call, call.issue(call.repository(READ_ISSUES)).labels, (label) => toLabel(call.links, label));
}
function changeOfIssue(call, how) {
	const repository = call.repository(TRIAGE_ISSUE);
	const issue = call.issue(repository);
	const given = readLabels(call, repository, Array.isArray(call.rawInput) ? call.rawInput : call.input["labels"] ?? []);
	setLabels(call.world, issue, call.actor, how === "add" ? [...issue.labels, ...given] : given);
	return ok(issue.labels.map((label) => toLabel(call.links, label)));
}
function clearIssue(call) {
	const issue = call.issue(call.repository(TRIAGE_ISSUE));
	setLabels(call.world, issue, call.actor, []);
	return noContent();
}
function takeFromIssue(call) {
	const issue = call.issue(call.repository(TRIAGE_ISSUE));
	const name = call.param("name").toLowerCase();
	const label = issue.labels.find((candidate) => candidate.name.toLowerCase() === name);
	if (label === void 0) throw notFound();
	setLabels(call.world, issue, call.actor, issue.labels.filter((other) => other !== label));
	return ok(issue.labels.map((other) => toLabel(call.links, other)));
}
// packages/github-sandbox/src/apps/installing.ts
const ALL_EVENTS = [
	"check_run",
	"installation",
	"installation_repositories",
	"issue_comment",
	"issue_dependencies",
	"issues",
	"label",
	"pull_request",
	"push",
	"repository",
	"sub_issues"
];
const ALL_PERMISSIONS = {
	checks: "write",
	contents: "write",
	issues: "write",
	metadata: "read",
	pull_requests: "write",
	statuses: "write"
};
function ensureApp(world, options) {
	const known = [...world.apps.values()].find((app) => app.slug === options.slug);
	if (known !== void 0) return known;
	const id = world.nextId();
	const app = {
		kind: "app",
		id,
		nodeId: world.nodeId("A", id),
		slug: options.slug,
		name: options.name ?? options.slug,
		owner: world.account(options.owner ?? "app-maker"),
		bot: world.account(`${options.slug}[bot]`, "Bot"),
		clientId: `Iv23${String(id).padStart(16, "0")}`,
		publicKey: options.publicKey ?? null,
		permissions: {
			metadata: "read",
			...options.permissions ?? ALL_PERMISSIONS
		},
		events: options.events ?? ALL_EVENTS,
		createdAt: world.clock.now()
	};
	world.apps.set(id, app);
	world.nodes.set(app.nodeId, app);
	return app;
}
function ensureActionsApp(world) {
	return ensureApp(world, {
		slug: "github-actions",
		name: "GitHub Actions",
		owner: "github"
	});
}
function install(world, app, account, repositories) {
	const installation = {
		id: world.nextId(),
		app,
		account,
		repositories: repositories === null ? null : new Set(repositories),
		suspended: false,
		createdAt: world.clock.now()
	};
	world.installations.set(installation.id, installation);
	announce(world, installation, "installation", "created");
	return installation;
}
function suspend(world, installation, isSuspended) {
	installation.suspended = isSuspended;
	announce(world, installation, "installation", isSuspended ? "suspend" : "unsuspend");
}
function uninstall(world, installation) {
	announce(world, installation, "installation", "deleted");
	world.installations.delete(installation.id);
}
function changeRepositories(world, installation, change) {
	const all = [...world.repositories.values()].filter((one) => one.owner === installation.account);
	const now = new Set(installation.repositories ?? all);
	for (const [action, repositories] of [["added", change.add ?? []], ["removed", change.remove ?? []]]) if (repositories.length > 0) {
		for (const repository of repositories) if (action === "added") now.add(repository);
		else now.delete(repository);
		installation.repositories = now;
		const rows = repositories.map((one) => ({
			id: one.id,
			name: one.name,
			full_name: one.fullName,
			private: one.isPrivate
		}));
		announce(world, installation, "installation_repositories", action, { [`repositories_${action}`]: rows });
	}
}
function announce(world, installation, name, action, extra = {}) {
	const sender = installation.account;
	world.events.emit({
		name,
		action,
		repository: null,
		sender,
		token: null,
		installationId: installation.id,
		extra
	});
}
// packages/github-sandbox/src/rest/apps/manifest-routes.ts
const MANIFEST_ROUTES = [{
	method: "POST",
	template: "/app-manifests/{code}/conversions",
	handle: convert,
	isOpen: true
}];
function convert(call) {
	const { world, links } = call;
	const code = call.param("code");
	const waiting = world.manifests.get(code);
	if (waiting === void 0) throw notFound();
	world.manifests.delete(code);
	const { manifest, owner } = waiting;
	const name = typeof manifest["name"] === "string" ? manifest["name"] : "app";
	const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
	return created({
		...toApp(links, ensureApp(world, {
			slug: name.toLowerCase().replaceAll(/[^a-z\d]+/gu, "-"),
			name,
			owner: owner.login,
			publicKey: publicKey.export({
				type: "spki",
				format: "pem"
			}).toString(),
			...isRecord(manifest["default_permissions"]) ? { permissions: manifest["default_permissions"] } : {},
			events: Array.isArray(manifest["default_events"]) ? manifest["default_events"].map(String) : []
		})),
		client_secret: randomBytes(20).toString("hex"),
		webhook_secret: manifest["hook_attributes"] === void 0 ? null : randomBytes(20).toString("hex"),
		pem: privateKey.export({
			type: "pkcs1",
			format: "pem"
		}).toString()
	});
}
// packages/github-sandbox/src/rest/issues/planning-routes.ts
const REPO$2 = "/repos/{owner}/{repo}";
const PLANNING_ROUTES = [
	{
		method: "GET",
		template: `${REPO$2}/milestones`,
		handle: listMilestones
	},
	{
		method: "POST",
		template: `${REPO$2}/milestones`,
		handle: postMilestone
	},
	{
		method: "GET",
		template: `${REPO$2}/milestones/{milestone_number}`,
		handle: getMilestone
	},
	{
		method: "GET",
		template: `${REPO$2}/issue-types`,
		handle: listTypes
	}
];
function listMilestones(call) {
	const repository = call.repository(READ_ISSUES);
	const state = call.query.get("state") ?? "open";
	return page(call, repository.milestones.filter((milestone) => state === "all" || milestone.state === state), (milestone) => toMilestone(call.links, milestone));
}
function getMilestone(call) {
	const number = Number(call.param("milestone_number"));
	const milestone = call.repository(READ_ISSUES).milestones.find((candidate) => candidate.number === number);
	if (milestone === void 0) throw notFound();
	return ok(toMilestone(call.links, milestone));
}
function postMilestone(call) {
	const repository = call.repository(PUSH_ISSUE);
	const milestone = createMilestone(call.world, repository, call.token.account, {
		title: call.requiredString("title", "Milestone"),
		description: call.string("description", "Milestone"),
		state: call.input["state"] === "closed" ? "closed" : "open",
		dueOn: call.string("due_on", "Milestone")
	});
	const shape = toMilestone(call.links, milestone);
	return created(shape, String(shape["url"]));
}
function listTypes(call) {
	const repository = call.repository(READ_METADATA);
	if (repository.owner.type !== "Organization") throw notFound();
	return ok(repository.issueTypes.map((type) => toIssueType(type)));
}
// packages/github-sandbox/src/world/repositories/protection.ts
const UNPROTECTED = {
	requirePullRequest: false,
	requiredChecks: [],
	requireMergeQueue: false,
	requireSignatures: false,
	restrictPushes: false,
	isLocked: false,
	kind: "classic",
	bypass: []
};
// packages/github-sandbox/src/rest/repositories/protection-routes.ts
const PROTECTION = "/repos/{owner}/{repo}/branches/{branch}/protection";
const RULESETS = "/repos/{owner}/{repo}/rulesets";
const PROTECTION_ROUTES = [
	{
		method: "GET",
		template: PROTECTION,
		handle: getProtection
	},
	{
		method: "PUT",
		template: PROTECTION,
		handle: putProtection
	},
	{
		method: "DELETE",
		template: PROTECTION,
		handle: deleteProtection
	},
	{
		method: "POST",
		template: RULESETS,
		handle: postRuleset
	},
	{
		method: "DELETE",
		template: `${RULESETS}/{ruleset_id}`,
		handle: deleteRuleset
	}
];
const NAMED = [
	"required_status_checks",
	"enforce_admins",
	"required_pull_request_reviews",
	"restrictions"
];
function branchOf(call) {
	const repository = call.repository(ADMIN);
	const branch = call.param("branch");
	if (repository.tipOf(branch) === void 0) throw new Refusal(404, "Branch not found");
	return {
		repository,
		branch
	};
}
function getProtection(call) {
	const { repository, branch } = branchOf(call);
	const protection = repository.protections.get(branch);
	if (protection?.kind !== "classic") throw new Refusal(404, "Branch not protected");
	return ok(toProtection(call, repository, branch, protection));
}
function putProtection(call) {
	const { repository, branch } = branchOf(call);
	const missing = NAMED.filter((name) => call.input[name] === void 0);
	if (missing.length > 0) throw new Refusal(422, `Invalid request.\n\n${missing.map((name) => `"${name}" wasn't supplied.`).join(" ")}`);
	const { restrictions, required_status_checks: checks } = call.input;
	if (restrictions !== null && repository.owner.type !== "Organization") throw new Refusal(422, "Validation Failed", { errors: ["Only organization repositories can have users and team restrictions"] });
	const contexts = isRecord(checks) && Array.isArray(checks["contexts"]) ? checks["contexts"].map(String) : [];
	const protection = {
		...UNPROTECTED,
		restrictPushes: restrictions !== null,
		requirePullRequest: call.input["required_pull_request_reviews"] !== null,
		requiredChecks: contexts,
		isLocked: call.input["lock_branch"] === true
	};
	repository.protections.set(branch, protection);
	return ok(toProtection(call, repository, branch, protection));
}
function deleteProtection(call) {
	const { repository, branch } = branchOf(call);
	if (repository.protections.get(branch)?.kind !== "classic") throw new Refusal(404, "Branch not protected");
	repository.protections.delete(branch);
	return noContent();
}
function toProtection(call, repository, branch, protection) {
	const url = `${call.links.repository(repository)}/branches/${branch}/protection`;
	const off = { enabled: false };
	const lists = {
		users: [],
		teams: [],
		apps: []
	};
	const addresses = {
		users_url: `${url}/restrictions/users`,
		teams_url: `${url}/restrictions/teams`
	};
	return {
		url,
		enforce_admins: {
			url: `${url}/enforce_admins`,
			enabled: true
		},
		required_linear_history: off,
		allow_force_pushes: off,
		allow_deletions: off,
		block_creations: off,
		required_conversation_resolution: off,
		lock_branch: { enabled: protection.isLocked },
		allow_fork_syncing: off,
		...protection.restrictPushes ? { restrictions: {
			url: `${url}/restrictions`,
			...addresses,
			apps_url: `${url}/restrictions/apps`,
			...lists
		} } : {}
	};
}
function postRuleset(call) {
	const repository = call.repository(ADMIN);
	const name = call.requiredString("name", "Ruleset");
	const enforcement = call.requiredString("enforcement", "Ruleset");
	const { conditions, rules } = call.input;
	const refs = isRecord(conditions) && isRecord(conditions["ref_name"]) ? conditions["ref_name"]["include"] : void 0;
	const included = Array.isArray(refs) ? refs.map(String) : [];
	const list = Array.isArray(rules) ? rules : [];
	checkRules(list);
	const types = list.map((rule) => isRecord(rule) ? rule["type"] : void 0);
	const id = call.world.nextId();
	const protection = {
		...UNPROTECTED,
		kind: "ruleset",
		requirePullRequest: types.includes("pull_request"),
		requireSignatures: types.includes("required_signatures")
	};
	repository.rulesets.set(id, {
		refs: enforcement === "active" ? included : [],
		protection
	});
	return created({
		id,
		name,
		target: "branch",
		source_type: "Repository",
		source: repository.fullName,
		enforcement,
		bypass_actors: [],
		conditions,
		rules: list
	});
}
const PARAMETERS = {
	required_signatures: [],
	pull_request: [
		"dismiss_stale_reviews_on_push",
		"require_code_owner_review",
		"require_last_push_approval",
		"required_approving_review_count",
		"required_review_thread_resolution"
	]
};
function checkRules(rules) {
	for (const [index, rule] of rules.entries()) {
		const [type, given] = isRecord(rule) ? [String(rule["type"]), rule["parameters"]] : ["", void 0];
		const wanted = PARAMETERS[type];
		const parameters = isRecord(given) ? given : {};
		if (wanted === void 0 || wanted.some((name) => parameters[name] === void 0)) throw new Refusal(422, `Invalid request.\n\nInvalid property /rules/${index}: data matches no possible input.`);
	}
}
function deleteRuleset(call) {
	if (!call.repository(ADMIN).rulesets.delete(Number(call.param("ruleset_id")))) throw notFound();
	return noContent();
}
// packages/github-sandbox/src/rest/pulls/pull-shape.ts
function toPullSimple(links, issue) {
	const pull = pullOf(issue);
	const { repository } = issue;
	const url = `${links.repository(repository)}/pulls/${issue.number}`;
	const page = links.issuePage(issue);
	const statuses = `${links.repository(repository)}/statuses/${pull.headSha}`;
	const addresses = {
		self: url,
		html: page,
		issue: links.issue(issue),
		comments: `${links.issue(issue)}/comments`,
		review_comments: `${url}/comments`,
		review_comment: `${links.repository(repository)}/pulls/comments{/number}`,
		commits: `${url}/commits`,
		statuses
	};
	return {
		url,
		id: pull.id,
		node_id: pull.nodeId,
		html_url: page,
		diff_url: `${page}.diff`,
		patch_url: `${page}.patch`,
		issue_url: links.issue(issue),
		commits_url: `${url}/commits`,
		review_comments_url: `${url}/comments`,
		review_comment_url: addresses["review_comment"],
		comments_url: addresses["comments"],
		statuses_url: statuses,
		number: issue.number,
		state: issue.state,
		locked: issue.locked,
		title: issue.title,
		user: toUser(links, issue.author),
		body: issue.body === "" ? null : issue.body,
		labels: issue.labels.map((label) => toLabel(links, label)),
		milestone: issue.milestone === null ? null : toMilestone(links, issue.milestone),
		created_at: toTimestamp(issue.createdAt),
		updated_at: toTimestamp(issue.updatedAt),
		closed_at: issue.closedAt === null ? null : toTimestamp(issue.closedAt),
		merged_at: pull.mergedAt === null ? null : toTimestamp(pull.mergedAt),
		merge_commit_sha: pull.mergeCommit,
		assignee: toUserOrNull(links, issue.assignees[0] ?? null),
		assignees: issue.assignees.map((account) => toUser(links, account)),
		requested_reviewers: [],
		requested_teams: [],
		head: toEnd(links, pull.headRepository, pull.headRef, pull.headSha),
		base: toEnd(links, repository, pull.baseRef, pull.baseSha),
		_links: Object.fromEntries(Object.entries(addresses).map(([name, href]) => [name, { href }])),
		author_association: repository.associationOf(issue.author),
		auto_merge: null,
		active_lock_reason: null,
		draft: pull.draft
	};
}
function toPull(links, issue) {
	const pull = pullOf(issue);
	const files = filesOf(issue);
	const isMergeable = issue.state === "open" ? mergedTree(issue) !== null : null;
	return {
		...toPullSimple(links, issue),
		merged: pull.merged,
		mergeable: isMergeable,
		rebaseable: isMergeable,
		mergeable_state: isMergeable === null ? "unknown" : isMergeable ? "clean" : "dirty",
		merged_by: toUserOrNull(links, pull.mergedBy),
		comments: issue.comments.length,
		review_comments: 0,
		maintainer_can_modify: false,
		commits: compareCommits(pull.headRepository.git, pull.baseSha, pull.headSha).ahead.length,
		additions: files.reduce((total, file) => total + file.additions, 0),
		deletions: files.reduce((total, file) => total + file.deletions, 0),
		changed_files: files.length
	};
}
function toEnd(links, repository, ref, sha) {
	return {
		label: `${repository.owner.login}:${ref}`,
		ref,
		sha,
		user: toUser(links, repository.owner),
		repo: toRepository(links, repository, null)
	};
}
function toFile(links, repository, file, ref) {
	const path = file.path.split("/").map(encodeURIComponent).join("/");
	const page = links.repositoryPage(repository);
	return {
		sha: file.sha,
		filename: file.path,
		status: file.status,
		additions: file.additions,
		deletions: file.deletions,
		changes: file.additions + file.deletions,
		blob_url: `${page}/blob/${ref}/${path}`,
		raw_url: `${page}/raw/${ref}/${path}`,
		contents_url: `${links.repository(repository)}/contents/${path}?ref=${ref}`,
		...file.patch === null ? {} : { patch: file.patch },
		...file.previousPath === null ? {} : { previous_filename: file.previousPath }
	};
}
// packages/github-sandbox/src/rest/pulls/pull-routes.ts
const PULLS = "/repos/{owner}/{repo}/pulls";
const COMPARED_FILES = 300;
const LISTED_COMMITS = 250;
const PULL_ROUTES = [
	{
		method: "GET",
		template: PULLS,
		handle: listPulls
	},
	{
		method: "POST",
		template: PULLS,
		handle: postPull,
		createsContent: true
	},
	{
		method: "GET",
		template: `${PULLS}/{pull_number}`,
		handle: (call) => ok(toPull(call.links, find(call)))
	},
	{
		method: "PATCH",
		template: `${PULLS}/{pull_number}`,
		handle: patchPull
	},
	{
		method: "GET",
		template: `${PULLS}/{pull_number}/files`,
		handle: listFiles
	},
	{
		method: "GET",
		template: `${PULLS}/{pull_number}/commits`,
		handle: listCommits
	},
	{
		method: "GET",
		template: "/repos/{owner}/{repo}/compare/{basehead}",
		handle: compare
	},
	{
		method: "GET",
		template: "/repos/{owner}/{repo}/commits",
		handle: listHistory
	},
	{
		method: "GET",
		template: "/repos/{owner}/{repo}/commits/{ref}",
		handle: getCommit
	}
];
function find(call) {
	const issue = call.issue(call.repository(READ_PULLS), "pull_number");
	pullOf(issue);
	return issue;
}
function listPulls(call) {
	const repository = call.repository(READ_PULLS);
	const { query } = call;
	const state = query.get("state") ?? "open";
	const head = query.get("head");
	const base = query.get("base");
	const rows = [...repository.issues.values()].filter(({ pull, state: own }) => {
		const label = pull === null ? "" : `${pull.headRepository.owner.login}:${pull.headRef}`;
		const fits = (head === null || head === label) && (base === null || base === pull?.baseRef);
		return pull !== null && (state === "all" || own === state) && fits;
	});
	const sort = query.get("sort") ?? "created";
	const direction = (query.get("direction") ?? (sort === "created" ? "desc" : "asc")) === "asc" ? 1 : -1;
	const key = (issue) => sort === "updated" ? issue.updatedAt : issue.createdAt;
	rows.sort((a, b) => direction * (key(a) - key(b) || a.number - b.number));
	return page(call, rows, (issue) => toPullSimple(call.links, issue));
}
function postPull(call) {
	const repository = call.repository(WRITE_PULLS);
	const issue = createPull(call.world, repository, call.actor, {
		title: call.requiredString("title", "PullRequest"),
		body: call.string("body", "PullRequest"),
		head: call.requiredString("head", "PullRequest"),
		base: call.requiredString("base", "PullRequest"),
		draft: call.input["draft"] === true
	});
	const shape = toPull(call.links, issue);
	return created(shape, String(shape["url"]));
}
function patchPull(call) {
	const issue = find(call);
	const isOwn = issue.author === call.token.account;
	requirePermission(call.world, call.token, issue.repository, {
		...WRITE_PULLS,
		role: "write",
		orElse: isOwn
	});
	const state = call.string("state", "PullRequest");
	if (state !== void 0 && state !== "open" && state !== "closed") throw invalid({
		resource: "PullRequest",
		field: "state",
		code: "invalid",
		value: state
	});
	if (state === "open" && pullOf(issue).merged) throw invalid({
		resource: "PullRequest",
		field: "state",
		code: "invalid",
		message: "state cannot be changed. The pull request was merged."
	});
	const title = call.string("title", "PullRequest");
	const body = call.string("body", "PullRequest");
	changeIssue(call.world, issue, call.actor, {
		title,
		body,
		state
	});
	return ok(toPull(call.links, issue));
}
function listFiles(call) {
	const issue = find(call);
	const { headSha } = pullOf(issue);
	return page(call, filesOf(issue), (file) => toFile(call.links, issue.repository, file, headSha));
}
function listCommits(call) {
	const issue = find(call);
	const { baseSha, headSha, headRepository } = pullOf(issue);
	const { ahead } = compareCommits(headRepository.git, baseSha, headSha);
	return page(call, ahead.slice(0, LISTED_COMMITS), (commit) => toCommit(call.world, call.links, issue.repository, commit));
}
function compare(call) {
	const repository = call.repository(READ_CONTENTS);
	const [baseName = "", headName = ""] = call.param("basehead").split("...");
	const base = findCommit(repository, baseName.replace(`${repository.owner.login}:`, ""));
	const head = findCommit(repository, headName.replace(`${repository.owner.login}:`, ""));
	if (base === void 0 || head === void 0) throw notFound();
	const { mergeBase, ahead, behindBy, status } = compareCommits(repository.git, base.sha, head.sha);
	const origin = mergeBase === null ? void 0 : repository.git.findCommit(mergeBase);
	if (origin === void 0) throw notFound();
	const shape = (commit) => toCommit(call.world, call.links, repository, commit);
	const files = diffTrees(repository.git, origin.tree, head.tree).slice(0, COMPARED_FILES);
	const html = `${call.links.repositoryPage(repository)}/compare/${call.param("basehead")}`;
	return page(call, ahead, shape, (commits) => ({
		url: `${call.links.repository(repository)}/compare/${call.param("basehead")}`,
		html_url: html,
		permalink_url: html,
		diff_url: `${html}.diff`,
		patch_url: `${html}.patch`,
		base_commit: shape(base),
		merge_base_commit: shape(origin),
		status,
		ahead_by: ahead.length,
		behind_by: behindBy,
		total_commits: ahead.length,
		commits,
		...(call.query.get("page") ?? "1") === "1" ? { files: files.map((file) => toFile(call.links, repository, file, head.sha)) } : {}
	}));
}
function getCommit(call) {
	const repository = call.repository(READ_CONTENTS);
	const commit = findCommit(repository, call.param("ref"));
	if (commit === void 0) throw invalid({
		resource: "Commit",
		field: "sha",
		code: "invalid",
		message: `No commit found for SHA: ${call.param("ref")}`
	});
	const parent = repository.git.findCommit(commit.parents[0] ?? "");
	const files = diffTrees(repository.git, parent?.tree ?? null, commit.tree);
	const additions = files.reduce((total, file) => total + file.additions, 0);
	const deletions = files.reduce((total, file) => total + file.deletions, 0);
	return ok({
		...toCommit(call.world, call.links, repository, commit),
		stats: {
			additions,
			deletions,
			total: additions + deletions
		},
		files: files.slice(0, COMPARED_FILES).map((file) => toFile(call.links, repository, file, commit.sha))
	});
}
function listHistory(call) {
	const repository = call.repository(READ_CONTENTS);
	const start = findCommit(repository, call.query.get("sha") ?? repository.defaultBranch);
	if (start === void 0) throw notFound();
	const path = call.query.get("path");
	return page(call, path === null ? listHistory$1(repository.git, start.sha) : listHistoryOf(repository.git, start.sha, path), (commit) => toCommit(call.world, call.links, repository, commit));
}
// packages/github-sandbox/src/rest/repositories/repository-routes.ts
const REPO$1 = "/repos/{owner}/{repo}";
const REPOSITORY_ROUTES = [
	{
		method: "GET",
		template: REPO$1,
		handle: (call) => ok(toRepository(call.links, call.repository(READ_METADATA), call.token))
	},
	{
		method: "GET",
		template: `${REPO$1}/branches/{branch}`,
		handle: getBranch
	},
	{
		method: "GET",
		template: `${REPO$1}/rules/branches/{branch}`,
		handle: listRules
	},
	{
		method: "GET",
		template: `${REPO$1}/assignees`,
		handle: listAssignees
	},
	{
		method: "GET",
		template: `${REPO$1}/assignees/{assignee}`,
		handle: checkAssignee
	},
	{
		method: "GET",
		template: `${REPO$1}/collaborators/{username}/permission`,
		handle: getPermission
	}
];
function getBranch(call) {
	const repository = call.repository(READ_CONTENTS);
	const name = call.param("branch");
	const commit = repository.git.findCommit(repository.tipOf(name) ?? "");
	if (commit === void 0) throw notFound();
	const protections = protectionsOf(repository, name);
	const self = `${call.links.repository(repository)}/branches/${name}`;
	const contexts = protections.flatMap(({ requiredChecks }) => requiredChecks);
	return ok({
		name,
		commit: toCommit(call.world, call.links, repository, commit),
		_links: {
			self,
			html: `${call.links.repositoryPage(repository)}/tree/${name}`
		},
		protected: protections.length > 0,
		protection: {
			enabled: protections.some(({ kind }) => kind === "classic"),
			required_status_checks: {
				enforcement_level: contexts.length > 0 ? "everyone" : "off",
				contexts,
				checks: []
			}
		},
		protection_url: `${self}/protection`
	});
}
function listRules(call) {
	const repository = call.repository(READ_METADATA);
	const rulesets = protectionsOf(repository, call.param("branch")).filter(({ kind }) => kind === "ruleset");
	const contexts = rulesets.flatMap(({ requiredChecks }) => requiredChecks);
	const source = {
		ruleset_source_type: "Repository",
		ruleset_source: repository.fullName,
		ruleset_id: 1
	};
	const rules = [];
	if (rulesets.some(({ requirePullRequest }) => requirePullRequest)) rules.push({
		type: "pull_request",
		parameters: {
			dismiss_stale_reviews_on_push: false,
			require_code_owner_review: false,
			require_last_push_approval: false,
			required_approving_review_count: 0,
			required_review_thread_resolution: false
		},
		...source
	});
	if (contexts.length > 0) {
		const parameters = {
			required_status_checks: contexts.map((context) => ({ context })),
			strict_required_status_checks_policy: false
		};
		rules.push({
			type: "required_status_checks",
			parameters,
			...source
		});
	}
	return page(call, rules, (rule) => rule);
}
function listAssignees(call) {
	const repository = call.repository(READ_METADATA);
	return page(call, assignablePeople(call.world, repository), (account) => toUser(call.links, account));
}
function checkAssignee(call) {
	const repository = call.repository(READ_METADATA);
	const account = call.world.accounts.get(call.param("assignee").toLowerCase());
	if (account === void 0 || !isAssignable(repository, account)) throw notFound();
	return {
		status: 204,
		body: null
	};
}
function getPermission(call) {
	const repository = call.repository(READ_METADATA);
	const account = call.world.accounts.get(call.param("username").toLowerCase());
	if (account === void 0) throw notFound();
	const role = repository.roleOf(account);
	const permission = role === "maintain" ? "write" : role === "triage" ? "read" : role;
	const permissions = {
		pull: role !== "none",
		push: permission === "write" || role === "admin",
		admin: role === "admin"
	};
	return ok({
		permission,
		role_name: role,
		user: {
			...toUser(call.links, account),
			role_name: role,
			permissions
		}
	});
}
// packages/github-sandbox/src/rest/router.ts
const GREEDY = /* @__PURE__ */ new Set([
	"path",
	"ref",
	"basehead",
	"branch"
]);
var Router = class {
	#byMethod = /* @__PURE__ */ new Map();
	constructor(routes) {
		for (const route of routes) {
			const list = this.#byMethod.get(route.method) ?? [];
			list.push(compile(route));
			this.#byMethod.set(route.method, list);
		}
		for (const list of this.#byMethod.values()) list.sort((a, b) => a.names.length - b.names.length || b.route.template.length - a.route.template.length);
	}
	find(method, path) {
		for (const { route, pattern, names } of this.#byMethod.get(method === "HEAD" ? "GET" : method) ?? []) {
			const match = pattern.exec(path);
			if (match !== null) {
				const params = {};
				for (const [index, name] of names.entries()) params[name] = decode(match[index + 1] ?? "");
				return {
					route,
					params
				};
			}
		}
		return null;
	}
};
function compile(route) {
	const names = [];
	const source = route.template.replaceAll(/\{(\w+)\}|[.+?^$()|[\]\\]/gu, (text, name) => {
		if (name === void 0) return `\\${text}`;
		names.push(name);
		if (name === "path") return "(.*?)";
		return GREEDY.has(name) ? "(.+)" : "([^/]+)";
	});
	return {
		route,
		names,
		pattern: new RegExp(`^${source}/?$`, "u")
	};
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// packages/github-sandbox/src/rest/repositories/run-routes.ts
const RUN_ROUTES = [{
	method: "GET",
	template: "/repos/{owner}/{repo}/actions/runs",
	handle: listRuns
}];
function listRuns(call) {
	const repository = call.repository(READ_ACTIONS);
	const [sha, branch, event] = [
		"head_sha",
		"branch",
		"event"
	].map((name) => call.query.get(name));
	const runs = repository.runs.filter((run) => (sha === null || run.headSha === sha) && (branch === null || run.branch === branch) && (event === null || event === "push"));
	const wrap = (rows) => ({
		total_count: runs.length,
		workflow_runs: rows
	});
	return page(call, runs.toReversed(), (run) => toRun(call, repository, run), wrap);
}
function toRun(call, repository, run) {
	const self = `${call.links.repository(repository)}/actions/runs/${run.id}`;
	const commit = repository.git.findCommit(run.headSha);
	const actor = toUser(call.links, run.actor);
	const moment = toTimestamp(run.createdAt);
	const shown = toRepository(call.links, repository, null);
	const message = commit?.message ?? "";
	return {
		id: run.id,
		node_id: call.world.nodeId("WFR", run.id),
		name: run.path,
		path: run.path,
		head_branch: run.branch,
		head_sha: run.headSha,
		display_title: message.split("\n")[0] ?? "",
		run_number: 1,
		run_attempt: 1,
		event: "push",
		status: "queued",
		conclusion: null,
		workflow_id: 1,
		pull_requests: [],
		created_at: moment,
		updated_at: moment,
		run_started_at: moment,
		actor,
		triggering_actor: actor,
		url: self,
		html_url: `${call.links.repositoryPage(repository)}/actions/runs/${run.id}`,
		jobs_url: `${self}/jobs`,
		logs_url: `${self}/logs`,
		artifacts_url: `${self}/artifacts`,
		cancel_url: `${self}/cancel`,
		rerun_url: `${self}/rerun`,
		check_suite_url: `${call.links.repository(repository)}/check-suites/1`,
		workflow_url: `${call.links.repository(repository)}/actions/workflows/1`,
		head_commit: commit === void 0 ? null : {
			id: run.headSha,
			tree_id: commit.tree,
			message,
			timestamp: toTimestamp(commit.author.date),
			author: {
				name: commit.author.name,
				email: commit.author.email
			},
			committer: {
				name: commit.committer.name,
				email: commit.committer.email
			}
		},
		repository: shown,
		head_repository: shown
	};
}
// packages/github-sandbox/src/rest/pulls/status-routes.ts
const REPO = "/repos/{owner}/{repo}";
const STATES = [
	"error",
	"failure",
	"pending",
	"success"
];
const STATUS_ROUTES = [
	{
		method: "POST",
		template: `${REPO}/statuses/{sha}`,
		handle: postStatus
	},
	{
		method: "GET",
		template: `${REPO}/commits/{ref}/statuses`,
		handle: listStatuses
	},
	{
		method: "POST",
		template: `${REPO}/actions/workflows/{workflow_id}/dispatches`,
		handle: dispatch
	}
];
function postStatus(call) {
	const repository = call.repository(WRITE_STATUSES);
	const sha = call.param("sha");
	if (repository.git.findCommit(sha) === void 0) throw invalid({
		resource: "Status",
		code: "custom",
		message: `No commit found for SHA: ${sha}`
	});
	const state = call.input["state"];
	if (!STATES.includes(state)) throw invalid({
		resource: "Status",
		field: "state",
		code: "invalid",
		value: state
	});
	const id = call.world.nextId();
	const status = {
		id,
		nodeId: call.world.nodeId("SC", id),
		context: call.string("context", "Status") ?? "default",
		state,
		description: call.string("description", "Status") ?? null,
		targetUrl: call.string("target_url", "Status") ?? null,
		creator: call.token.account,
		createdAt: call.world.clock.now()
	};
	repository.statuses.set(sha, [status, ...repository.statuses.get(sha) ?? []]);
	return created(toStatus(call, repository, sha, status));
}
function listStatuses(call) {
	const repository = call.repository(READ_STATUSES);
	const sha = findCommit(repository, call.param("ref"))?.sha;
	if (sha === void 0) throw notFound();
	return page(call, repository.statuses.get(sha) ?? [], (status) => toStatus(call, repository, sha, status));
}
function toStatus(call, repository, sha, status) {
	const creator = toUser(call.links, status.creator);
	return {
		url: `${call.links.repository(repository)}/statuses/${sha}`,
		avatar_url: creator["avatar_url"],
		id: status.id,
		node_id: status.nodeId,
		state: status.state,
		description: status.description,
		target_url: status.targetUrl,
		context: status.context,
		created_at: toTimestamp(status.createdAt),
		updated_at: toTimestamp(status.createdAt),
		creator
	};
}
function dispatch(call) {
	const repository = call.repository(WRITE_ACTIONS);
	const workflow = call.param("workflow_id");
	const ref = call.requiredString("ref", "Workflow");
	const commit = findCommit(repository, ref.replace(/^refs\/(?:heads|tags)\//u, ""));
	if (commit === void 0) throw new Refusal(422, `No ref found for: ${ref}`);
	if (repository.git.findPath(commit.tree, `.github/workflows/${workflow}`) === void 0) throw notFound();
	const inputs = isRecord(call.input["inputs"]) ? call.input["inputs"] : {};
	repository.dispatches.push({
		workflow,
		ref,
		inputs
	});
	call.world.events.emit({
		name: "workflow_dispatch",
		action: null,
		repository,
		sender: call.token.account,
		token: call.token,
		extra: {
			workflow: `.github/workflows/${workflow}`,
			ref: `refs/heads/${ref.replace(/^refs\/heads\//u, "")}`,
			inputs
		}
	});
	return noContent();
}
const REST_ROUTER = new Router([
	...ACCOUNT_ROUTES,
	...APP_ROUTES,
	...CHECK_ROUTES,
	...COMMENT_ROUTES,
	...CONTENT_ROUTES,
	...DELIVERY_ROUTES,
	...GIT_OBJECT_ROUTES,
	...GIT_REF_ROUTES,
	...HIERARCHY_ROUTES,
	...ISSUE_ROUTES,
	...ASSIGNEE_ROUTES,
	...LABEL_ROUTES,
	...MANIFEST_ROUTES,
	...PLANNING_ROUTES,
	...PROTECTION_ROUTES,
	...PULL_ROUTES,
	...REPOSITORY_ROUTES,
	...RUN_ROUTES,
	...STATUS_ROUTES
]);
// packages/github-sandbox/src/http/apply.ts
function apply(pipeline, flow) {
	const { world } = pipeline;
	const { entry, early, target, wire } = flow;
	if (early !== null) return early;
	world.tick += 1;
	world.current = {
		index: entry.index,
		arrivedAt: flow.arrivedAt
	};
	try {
		if (wire.headers["user-agent"] === void 0) throw new Refusal(403, "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.");
		return target.api === "graphql" ? applyGraphql(pipeline, flow) : applyRest(pipeline, flow);
	} catch (error) {
		return toErrorAnswer(error);
	} finally {
		world.current = null;
	}
}
function applyGraphql(pipeline, { operation, token, entry }) {
	const { world, limits, links } = pipeline;
	if (!world.features.graphql) throw new Refusal(404, "Not Found");
	if (token === null || token.kind === "jwt") throw new Refusal(401, "This endpoint requires you to be authenticated.");
	if (operation === null) throw new Refusal(404, "Not Found");
	const checked = checkOperation(world.features, operation);
	if ("status" in checked) {
		entry.graphqlErrors = errorTypes(checked.body);
		return checked;
	}
	const creates = operation.rootFields.filter((field) => CREATING_FIELDS.has(field)).length;
	const refusal = limits.take(token, {
		resource: "graphql",
		cost: checked.cost,
		isWrite: entry.isWrite,
		creates
	});
	if (refusal !== null) return limitAnswer(refusal, "graphql", token);
	entry.applied = true;
	const whole = runOperation(checked.schema, operation, {
		world,
		links,
		token,
		actor: {
			account: token.account,
			token
		},
		rate: limits.state(token, "graphql"),
		cost: checked.cost,
		nodeCount: checked.nodes
	});
	entry.points = checked.cost;
	const answer = operation.kind === "mutation" ? whole : answerWithin(pipeline, {
		token,
		entry
	}, whole);
	entry.graphqlErrors = errorTypes(answer.body);
	return answer;
}
function answerWithin({ limits, queries }, { token, entry }, whole) {
	entry.objects = countObjects(whole.body["data"]);
	const answer = cutHeavy(whole, entry.objects, queries);
	if (answer.status !== 502) return answer;
	limits.charge(token, "graphql", entry.points);
	entry.points *= 2;
	return answer;
}
function errorTypes(body) {
	return (Array.isArray(body["errors"]) ? body["errors"] : []).map((row) => row.type ?? row.extensions?.code ?? "UNKNOWN");
}
function applyRest(pipeline, { wire, target, entry, token: given }) {
	const { world, limits, links } = pipeline;
	const version = wire.headers["x-github-api-version"];
	if (version !== void 0 && version !== "2022-11-28" && version !== "2026-03-10") throw new Refusal(400, `"${String(version)}" is not a supported version of the REST API.`);
	const token = given ?? anonymous(world);
	if (target.path === "/rate_limit" && wire.method === "GET") return pipeline.rateAnswer(token);
	const path = renameById(pipeline, target.path);
	const found = REST_ROUTER.find(wire.method, path);
	if (found === null) throw new Refusal(404, "Not Found");
	const { route, params } = found;
	if (given === null && entry.isWrite && route.isOpen !== true) throw new Refusal(401, "Requires authentication");
	const creates = route.createsContent === true ? 1 : 0;
	const refusal = limits.take(token, {
		resource: "core",
		cost: 1,
		isWrite: entry.isWrite,
		creates
	});
	if (refusal !== null) return limitAnswer(refusal, "rest", token);
	entry.applied = true;
	const accept = wire.headers.accept ?? "";
	const query = wire.url.searchParams;
	const call = new Call({
		world,
		links,
		token,
		params,
		path,
		query,
		accept,
		input: entry.body
	});
	const answer = withTag(pipeline, wire, token, run(() => route.handle(call)));
	pipeline.onAnswer?.({
		method: wire.method,
		template: route.template,
		path,
		status: answer.status,
		body: answer.body
	});
	return answer;
}
function run(handle) {
	try {
		return handle();
	} catch (error) {
		return toErrorAnswer(error);
	}
}
function renameById(pipeline, path) {
	const match = /^\/repositories\/(\d+)(\/.*)?$/u.exec(path);
	const repository = [...pipeline.world.repositories.values()].find((one) => String(one.id) === match?.[1]);
	return match === null || repository === void 0 ? path : `/repos/${repository.fullName}${match[2] ?? ""}`;
}
function withTag(pipeline, wire, token, answer) {
	const wanted = wire.headers["if-none-match"];
	if (wire.method !== "GET" || answer.status !== 200) return answer;
	const text = answer.body instanceof Uint8Array ? answer.body : JSON.stringify(answer.body);
	const tag = `W/"${createHash("sha256").update(text).digest("hex")}"`;
	if (wanted !== void 0 && wanted.split(/,\s*/u).includes(tag)) {
		pipeline.limits.refund(token);
		return {
			status: 304,
			headers: { etag: tag },
			body: null
		};
	}
	return {
		...answer,
		headers: {
			...answer.headers,
			etag: tag
		}
	};
}
function toErrorAnswer(error) {
	if (!(error instanceof Refusal)) throw error;
	const { status, message, errors, headers, documentationUrl } = error;
	const url = headers["location"];
	return {
		status,
		headers,
		body: {
			message,
			...errors === void 0 ? {} : { errors },
			...url === void 0 ? {} : { url },
			documentation_url: documentationUrl ?? "https://docs.github.com/rest",
			status: String(status)
		}
	};
}
// packages/github-sandbox/src/http/fault-answers.ts
const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };
const UNICORN = "<!DOCTYPE html><html><head><title>Unicorn! &middot; GitHub</title></head><body><h1>502</h1></body></html>";
const TIMEOUT_MS = 1e4;
async function replacementFor(pipeline, fault, api, request) {
	const headers = {
		...JSON_TYPE,
		...fault.headers
	};
	switch (fault.kind) {
		case "status": {
			const status = fault.status ?? 500;
			return toWire({
				status,
				body: fault.body ?? {
					message: "Server Error",
					status: String(status)
				}
			}, headers);
		}
		case "lost-request": return null;
		case "html-502": return {
			status: 502,
			headers: { "content-type": "text/html; charset=utf-8" },
			body: Buffer.from(UNICORN)
		};
		case "timeout": {
			await pipeline.clock.sleep(fault.afterMs ?? TIMEOUT_MS);
			const message = api === "graphql" ? "We couldn't respond to your request in time." : "Server Error";
			return toWire({
				status: fault.status ?? (api === "graphql" ? 502 : 504),
				body: { message }
			}, headers);
		}
		case "secondary-limit": {
			const answer = secondaryAnswer(fault.retryAfter === void 0 ? 60 : fault.retryAfter, fault.status);
			return toWire(answer, {
				...headers,
				...answer.headers
			});
		}
		case "too-quickly": return api === "graphql" ? tooQuickly(request, headers) : toWire(secondaryAnswer(null), headers);
		case "lost-response":
		case "truncated": return;
	}
}
function tooQuickly(request, headers) {
	const field = request.rootFields[0] ?? "createIssue";
	const errors = [{
		type: "UNPROCESSABLE",
		path: [field],
		locations: [{
			line: 1,
			column: 1
		}],
		message: "was submitted too quickly"
	}];
	return toWire({
		status: 200,
		body: {
			data: { [field]: null },
			errors
		}
	}, headers);
}
function disturb(fault, answer, request) {
	if (fault.kind === "lost-response") {
		request.status = 0;
		return null;
	}
	return {
		...answer,
		cutAt: Math.floor(answer.body.length / 2)
	};
}
// packages/github-sandbox/src/http/gateway.ts
async function pass(pipeline, wire) {
	const flow = admit(pipeline, wire);
	const { entry, target } = flow;
	pipeline.limits.inFlight += 1;
	try {
		for (const hook of pipeline.hooks.before) await hook(entry);
		const fault = pipeline.faults.take(entry);
		const replacement = fault === null ? void 0 : await replacementFor(pipeline, fault, target.api, entry);
		if (replacement !== void 0) {
			if (fault?.applied === true) apply(pipeline, flow);
			entry.status = replacement?.status ?? 0;
			return replacement;
		}
		await pipeline.clock.sleep(entry.isWrite ? pipeline.latency.write ?? 0 : pipeline.latency.read ?? 0);
		const answer = apply(pipeline, flow);
		await pipeline.clock.sleep(timeOf(entry, pipeline.queries));
		entry.status = answer.status;
		const sent = toWire(answer, headersOf(pipeline, flow.token, target.api, answer));
		for (const hook of pipeline.hooks.after) await hook(entry);
		return fault === null ? sent : disturb(fault, sent, entry);
	} finally {
		pipeline.limits.inFlight -= 1;
		entry.endedAt = pipeline.clock.now();
	}
}
function admit(pipeline, wire) {
	const { world, log, clock } = pipeline;
	world.requests += 1;
	world.tick += 1;
	const target = locate(wire.url.pathname);
	const parsed = parseJson(wire.body);
	const read = target.api === "graphql" && wire.method === "POST" ? readOperation(parsed.value) : null;
	const operation = read !== null && "document" in read ? read : null;
	let token = null;
	let early = parsed.isValid ? null : {
		status: 400,
		body: {
			message: "Problems parsing JSON",
			status: "400"
		}
	};
	early ??= read !== null && !("document" in read) ? read : null;
	try {
		token = readToken(world, wire.headers.authorization);
	} catch (error) {
		early = toErrorAnswer(error);
	}
	const isRead = wire.method === "GET" || wire.method === "HEAD";
	const entry = {
		index: log.entries.length,
		method: wire.method,
		path: target.path,
		query: wire.url.searchParams,
		body: parsed.value,
		operationName: operation?.name ?? null,
		rootFields: operation?.rootFields ?? [],
		isWrite: operation === null ? !isRead && target.api !== "graphql" : operation.kind === "mutation",
		login: token?.account.login ?? null,
		headers: wire.headers,
		startedAt: clock.now(),
		endedAt: null,
		status: 0,
		applied: false,
		graphqlErrors: [],
		points: 0,
		objects: 0
	};
	log.entries.push(entry);
	return {
		wire,
		target,
		entry,
		token,
		operation,
		early,
		arrivedAt: world.tick
	};
}
// packages/github-sandbox/src/http/limits.ts
const GITHUB_LIMITS = {
	rest: {
		"github-token": 1e3,
		app: 5e3,
		user: 5e3,
		jwt: 5e3
	},
	graphql: {
		"github-token": 1e3,
		app: 5e3,
		user: 5e3,
		jwt: 5e3
	},
	contentPerMinute: 80,
	contentPerHour: 500,
	pointsPerMinute: 900,
	concurrent: 100
};
const MINUTE = 6e4;
const HOUR = 36e5;
var Limits = class {
	#clock;
	#options;
	#windows = /* @__PURE__ */ new Map();
	#content = /* @__PURE__ */ new Map();
	#points = /* @__PURE__ */ new Map();
	inFlight = 0;
	constructor(clock, options) {
		this.#clock = clock;
		this.#options = options;
	}
	state(token, resource) {
		const window = this.#window(token, resource);
		const limit = this.#limitOf(token, resource);
		return {
			resource,
			limit,
			remaining: Math.max(0, limit - window.used),
			used: Math.min(window.used, limit),
			resetAt: window.start + HOUR
		};
	}
	#limitOf(token, resource) {
		return (resource === "core" ? this.#options.rest : this.#options.graphql)?.[token.kind] ?? (resource === "core" ? GITHUB_LIMITS.rest : GITHUB_LIMITS.graphql)[token.kind];
	}
	#isEnforced(resource) {
		const table = resource === "core" ? this.#options.rest : this.#options.graphql;
		return table !== void 0 && table !== null;
	}
	#window(token, resource) {
		const scope = token.kind === "github-token" ? [...token.repositories ?? []].join() : String(token.installationId);
		const key = `${resource} ${token.account.login} ${scope}`;
		const known = this.#windows.get(key);
		const now = this.#clock.now();
		if (known !== void 0 && now < known.start + HOUR) return known;
		const fresh = {
			start: now,
			used: 0
		};
		this.#windows.set(key, fresh);
		return fresh;
	}
	take(token, request) {
		const secondary = this.#secondary(token, request);
		if (secondary !== null) return {
			kind: "secondary",
			retryAfter: secondary
		};
		const window = this.#window(token, request.resource);
		if (this.#isEnforced(request.resource) && window.used + request.cost > this.#limitOf(token, request.resource)) return {
			kind: "primary",
			state: this.state(token, request.resource)
		};
		window.used += request.cost;
		return null;
	}
	charge(token, resource, points) {
		this.#window(token, resource).used += points;
	}
	refund(token) {
		this.#window(token, "core").used -= 1;
	}
	#secondary(token, request) {
		const { contentPerMinute, contentPerHour, pointsPerMinute, concurrent } = this.#options;
		const key = token.account.login;
		const now = this.#clock.now();
		if (concurrent != null && this.inFlight > concurrent) return 60;
		const points = (this.#points.get(key) ?? []).filter((row) => row.at > now - MINUTE);
		const cost = request.isWrite ? 5 : 1;
		if (pointsPerMinute != null && points.reduce((sum, row) => sum + row.cost, cost) > pointsPerMinute) return 60;
		points.push({
			at: now,
			cost
		});
		this.#points.set(key, points);
		return request.creates === 0 ? null : this.#takeContent(key, request.creates, contentPerMinute ?? null, contentPerHour ?? null);
	}
	#takeContent(key, creates, perMinute, perHour) {
		const now = this.#clock.now();
		const times = (this.#content.get(key) ?? []).filter((at) => at > now - HOUR);
		this.#content.set(key, times);
		const lastMinute = times.filter((at) => at > now - MINUTE);
		if (perMinute !== null && lastMinute.length + creates > perMinute) return Math.ceil(((lastMinute[0] ?? now) + MINUTE - now) / 1e3);
		if (perHour !== null && times.length + creates > perHour) return Math.ceil(((times[0] ?? now) + HOUR - now) / 1e3);
		for (let count = 0; count < creates; count += 1) times.push(now);
		return null;
	}
};
// packages/github-sandbox/src/apps/oauth.ts
var OAuth = class {
	signedIn = null;
	#world;
	#codes = /* @__PURE__ */ new Map();
	constructor(world) {
		this.#world = world;
	}
	answer(request) {
		if (request.method === "GET" && request.url.pathname === "/login/oauth/authorize") return this.#authorize(request.url.searchParams);
		if (request.method === "POST" && request.url.pathname === "/login/oauth/access_token") return this.#exchange(request);
		const client = /^(?:\/api\/v3)?\/applications\/([^/]+)\/token$/u.exec(request.url.pathname)?.[1];
		if (request.method === "DELETE" && client !== void 0) return this.#revoke(request, client);
		if (request.method === "POST" && /^(?:\/organizations\/[^/]+)?\/settings\/apps\/new$/u.test(request.url.pathname)) return this.#register(request);
	}
	#register(request) {
		const form = readForm(request);
		const manifest = JSON.parse(form.get("manifest") ?? "{}");
		const back = manifest["redirect_url"];
		if (this.signedIn === null || typeof back !== "string") return {
			status: 404,
			headers: {},
			body: Buffer.from("Not Found")
		};
		const problem = problemOf(manifest);
		if (problem !== null) {
			const body = `Invalid GitHub App configuration. Error: ${problem}`;
			return {
				status: 422,
				headers: { "content-type": "text/plain; charset=utf-8" },
				body: Buffer.from(body)
			};
		}
		const code = randomBytes(10).toString("hex");
		this.#world.manifests.set(code, {
			manifest,
			owner: this.signedIn
		});
		const to = new URL(back);
		to.searchParams.set("code", code);
		to.searchParams.set("state", request.url.searchParams.get("state") ?? "");
		return {
			status: 302,
			headers: { location: to.toString() },
			body: Buffer.alloc(0)
		};
	}
	#findApp(clientId) {
		return [...this.#world.apps.values()].find((app) => app.clientId === clientId);
	}
	#authorize(query) {
		const app = this.#findApp(query.get("client_id"));
		const back = query.get("redirect_uri");
		if (app === void 0 || back === null) return {
			status: 404,
			headers: {},
			body: Buffer.from("Not Found")
		};
		const to = new URL(back);
		to.searchParams.set("state", query.get("state") ?? "");
		if (this.signedIn === null) to.searchParams.set("error", "access_denied");
		else {
			const code = randomBytes(10).toString("hex");
			this.#codes.set(code, {
				account: this.signedIn,
				app,
				challenge: query.get("code_challenge")
			});
			to.searchParams.set("code", code);
		}
		return {
			status: 302,
			headers: { location: to.toString() },
			body: Buffer.alloc(0)
		};
	}
	#exchange(request) {
		const input = readForm(request);
		const known = this.#codes.get(input.get("code") ?? "");
		const body = known !== void 0 && known.app === this.#findApp(input.get("client_id")) && (input.get("client_secret") ?? "") !== "" && (known.challenge === null || known.challenge === challengeOf(input.get("code_verifier") ?? "")) ? {
			access_token: this.#mint(known.account, known.app),
			token_type: "bearer",
			scope: ""
		} : {
			error: "bad_verification_code",
			error_description: "The code passed is incorrect or expired."
		};
		this.#codes.delete(input.get("code") ?? "");
		const isJson = (request.headers.accept ?? "").includes("json");
		const text = isJson ? JSON.stringify(body) : new URLSearchParams(body).toString();
		return {
			status: 200,
			headers: { "content-type": isJson ? "application/json; charset=utf-8" : "application/x-www-form-urlencoded; charset=utf-8" },
			body: Buffer.from(text)
		};
	}
	#revoke(request, client) {
		const app = this.#findApp(client);
		const given = /^basic\s+(\S+)$/iu.exec(request.headers.authorization ?? "")?.[1] ?? "";
		const [id, secret] = Buffer.from(given, "base64").toString("utf8").split(":");
		if (!(app !== void 0 && id === app.clientId && (secret ?? "") !== "")) return toJson(404, { message: "Not Found" });
		const { access_token: value } = JSON.parse(request.body.toString("utf8"));
		const token = this.#world.tokens.get(value ?? "");
		if (token?.kind !== "user" || token.app !== app) return toJson(404, { message: "Not Found" });
		this.#world.tokens.delete(token.value);
		return {
			status: 204,
			headers: {},
			body: Buffer.alloc(0)
		};
	}
	#mint(account, app) {
		const token = {
			value: `ghu_${randomBytes(18).toString("hex")}`,
			kind: "user",
			account,
			app,
			installationId: null,
			permissions: app.permissions,
			repositories: null,
			expiresAt: null
		};
		this.#world.tokens.set(token.value, token);
		return token.value;
	}
};
function challengeOf(verifier) {
	return createHash("sha256").update(verifier).digest("base64url");
}
function toJson(status, body) {
	return {
		status,
		headers: { "content-type": "application/json; charset=utf-8" },
		body: Buffer.from(JSON.stringify(body))
	};
}
function problemOf(manifest) {
	const hook = manifest["hook_attributes"];
	const events = manifest["default_events"] ?? [];
	if (hook === void 0) return events.length === 0 ? null : "Hook url cannot be blank";
	if (typeof hook.url !== "string") return "\"url\" wasn't supplied.";
	const { hostname } = new URL(hook.url);
	return /^(?:localhost|127\..*|\[::1\])$/u.test(hostname) ? `Hook url is not supported because it isn't reachable over the public Internet (${hostname})` : null;
}
function readForm(request) {
	const text = request.body.toString("utf8");
	if ((request.headers["content-type"] ?? "").includes("json")) return new URLSearchParams(JSON.parse(text));
	const form = new URLSearchParams(text);
	for (const [name, value] of request.url.searchParams) form.append(name, value);
	return form;
}
// packages/github-sandbox/src/issue-acts.ts
var IssueActs = class {
	repository;
	world;
	constructor(world, repository) {
		this.world = world;
		this.repository = repository;
	}
	get fullName() {
		return this.repository.fullName;
	}
	actor(login) {
		return {
			account: login === void 0 ? humanOf(this.world, this.repository) : this.world.account(login),
			token: null
		};
	}
	issues() {
		return [...this.repository.issues.values()].filter((issue) => issue.pull === null);
	}
	issue(number) {
		const issue = this.repository.issues.get(number);
		if (issue === void 0) throw new Error(`${this.fullName} has no issue #${number}`);
		return issue;
	}
	createIssue(fields) {
		const actor = this.actor(fields.by);
		const labels = (fields.labels ?? []).map((name) => ensureLabel(this.world, this.repository, actor, name));
		const parent = fields.parent === void 0 ? null : this.issue(fields.parent);
		return createIssue(this.world, this.repository, actor, {
			title: fields.title,
			body: fields.body,
			labels,
			parent
		});
	}
	closeIssue(number, options = {}) {
		const duplicateOf = options.duplicateOf === void 0 ? null : this.issue(options.duplicateOf);
		closeIssue(this.world, this.issue(number), this.actor(options.by), options.reason ?? "completed", { duplicateOf });
	}
	reopenIssue(number, by) {
		reopenIssue(this.world, this.issue(number), this.actor(by));
	}
	editIssue(number, change, by) {
		changeIssue(this.world, this.issue(number), this.actor(by), change);
	}
	tickBox(number, text, by, isTicked = true) {
		const issue = this.issue(number);
		const hits = [...issue.body.matchAll(/^([ \t>]*(?:[-*+]|\d+[.)])[ \t]+\[)([ xX])(\][ \t].*)$/gmu)].filter((box) => (box[3] ?? "").includes(text));
		const [box] = hits;
		if (box === void 0 || hits.length > 1) throw new Error(`issue #${number} has ${hits.length} boxes with "${text}"`);
		const at = box.index + (box[1] ?? "").length;
		const body = `${issue.body.slice(0, at)}${isTicked ? "x" : " "}${issue.body.slice(at + 1)}`;
		this.editIssue(number, { body }, by);
	}
	comment(number, body, by) {
		return createComment(this.world, this.issue(number), this.actor(by), body);
	}
	editComment(id, body, by) {
		updateComment(this.world, this.#getComment(id), this.actor(by), body);
	}
	deleteComment(id, by) {
		deleteComment(this.world, this.#getComment(id), this.actor(by));
	}
	#getComment(id) {
		const comment = this.repository.comments.get(id);
		if (comment === void 0) throw new Error(`${this.fullName} has no comment ${id}`);
		return comment;
	}
	deleteIssue(number, by) {
		deleteIssue(this.world, this.issue(number), this.actor(by));
	}
	transferIssue(number, to, by) {
		return transferIssue(this.world, this.issue(number), this.world.getRepository(to), this.actor(by));
	}
	lockIssue(number, isLocked = true) {
		this.issue(number).locked = isLocked;
	}
	setLabels(number, names, by) {
		const actor = this.actor(by);
		const labels = names.map((name) => ensureLabel(this.world, this.repository, actor, name));
		setLabels(this.world, this.issue(number), actor, labels);
	}
	setAssignees(number, logins, by) {
		const assignees = logins.map((login) => this.world.account(login));
		changeIssue(this.world, this.issue(number), this.actor(by), { assignees });
	}
	createMilestone(title, due, by) {
		const dueOn = due === void 0 ? null : `${due}T08:00:00Z`;
		return createMilestone(this.world, this.repository, this.actor(by).account, {
			title,
			dueOn
		});
	}
	milestone(title) {
		const milestone = this.repository.milestones.find((each) => each.title === title);
		if (milestone === void 0) throw new Error(`${this.fullName} has no milestone ${title}`);
		return milestone;
	}
	editMilestone(title, change) {
		const dueOn = change.due === void 0 ? void 0 : `${change.due}T08:00:00Z`;
		changeMilestone(this.world, this.milestone(title), {
			title: change.title,
			dueOn
		});
	}
	setMilestone(number, title, by) {
		const milestone = title === null ? null : this.milestone(title);
		changeIssue(this.world, this.issue(number), this.actor(by), { milestone });
	}
	setType(number, name, by) {
		const type = name === null ? null : this.repository.issueTypes.find((each) => each.name === name) ?? null;
		if (name !== null && type === null) throw new Error(`${this.fullName} has no issue type ${name}`);
		changeIssue(this.world, this.issue(number), this.actor(by), { type });
	}
	setField(number, name, value) {
		const field = this.repository.issueFields.find((each) => each.name === name);
		if (field === void 0) throw new Error(`${this.fullName} has no issue field ${name}`);
		setIssueField(this.world, this.issue(number), field, value);
	}
	fieldOf(number, name) {
		return this.issue(number).fieldValues.find(({ field }) => field.name === name)?.value ?? null;
	}
	label(name) {
		const label = this.repository.findLabel(name);
		if (label === void 0) throw new Error(`${this.fullName} has no label ${name}`);
		return label;
	}
	editLabel(name, fields, by) {
		updateLabel(this.world, this.label(name), this.actor(by), fields);
	}
	deleteLabel(name, by) {
		deleteLabel(this.world, this.label(name), this.actor(by));
	}
	addBlocker(number, blocker, by) {
		addBlockedBy(this.world, this.issue(number), this.issue(blocker), this.actor(by));
	}
	removeBlocker(number, blocker, by) {
		removeBlockedBy(this.world, this.issue(number), this.issue(blocker), this.actor(by));
	}
	setParent(number, parent, by) {
		const child = this.issue(number);
		const actor = this.actor(by);
		if (parent !== null) addSubIssue(this.world, this.issue(parent), child, actor, true);
		else if (child.parent !== null) removeSubIssue(this.world, child.parent, child, actor);
	}
	moveAfter(number, sibling) {
		const child = this.issue(number);
		if (child.parent === null) throw new Error(`issue #${number} has no parent`);
		moveSubIssue(this.world, child.parent, child, { after: this.issue(sibling) });
	}
};
// packages/github-sandbox/src/world/repositories/repository-lifecycle.ts
function renameRepository(world, repository, actor, to) {
	const from = repository.fullName;
	const oldOwner = repository.owner;
	const oldName = repository.name;
	world.repositories.delete(from.toLowerCase());
	repository.owner = to.owner === void 0 ? oldOwner : world.account(to.owner);
	repository.name = to.name ?? oldName;
	world.repositories.set(repository.fullName.toLowerCase(), repository);
	world.moved.set(from.toLowerCase(), repository);
	world.moved.delete(repository.fullName.toLowerCase());
	const { account: sender, token } = actor;
	const isTransfer = oldOwner !== repository.owner;
	const changes = isTransfer ? { owner: { from: { user: {
		login: oldOwner.login,
		id: oldOwner.id
	} } } } : { repository: { name: { from: oldName } } };
	const action = isTransfer ? "transferred" : "renamed";
	world.events.emit({
		name: "repository",
		action,
		repository,
		sender,
		token,
		extra: { changes }
	});
}
function deleteRepository(world, repository, actor) {
	const { account: sender, token } = actor;
	world.events.emit({
		name: "repository",
		action: "deleted",
		repository,
		sender,
		token
	});
	world.repositories.delete(repository.fullName.toLowerCase());
	world.nodes.delete(repository.nodeId);
	for (const issue of repository.issues.values()) {
		world.nodes.delete(issue.nodeId);
		world.issuesById.delete(issue.id);
	}
}
// packages/github-sandbox/src/repository-handle.ts
var RepositoryHandle = class extends IssueActs {
	get defaultBranch() {
		return this.repository.defaultBranch;
	}
	push(files, options = {}) {
		const { branch = this.defaultBranch } = options;
		const actor = this.actor(options.author);
		const tip = options.forceOnto ?? this.repository.tipOf(branch) ?? this.repository.tipOf(this.defaultBranch);
		const changes = /* @__PURE__ */ new Map();
		for (const path of options.delete ?? []) changes.set(path, null);
		for (const [path, content] of Object.entries(files)) changes.set(path, typeof content === "string" ? Buffer.from(content) : content);
		const author = signatureOf(this.world, actor.account);
		const message = options.message ?? "Update files";
		const parents = tip === void 0 ? [] : [tip];
		const commit = commitFiles(this.repository, {
			parents,
			changes,
			message,
			author,
			committer: author,
			verified: false
		});
		moveRef(this.world, this.repository, actor, `refs/heads/${branch}`, commit.sha, {
			force: options.forceOnto !== void 0,
			isExempt: true
		});
		return commit.sha;
	}
	deleteBranch(branch, by) {
		moveRef(this.world, this.repository, this.actor(by), `refs/heads/${branch}`, null, { force: true });
	}
	ref(name) {
		return this.repository.git.refs.get(name.startsWith("refs/") ? name : `refs/heads/${name}`);
	}
	readFile(path, at = this.defaultBranch) {
		const bytes = this.readBytes(path, at);
		return bytes === void 0 ? void 0 : Buffer.from(bytes).toString("utf8");
	}
	readBytes(path, at = this.defaultBranch) {
		const { git } = this.repository;
		const commit = git.findCommit(this.ref(at) ?? at);
		const file = commit === void 0 ? void 0 : git.findPath(commit.tree, path);
		return file === void 0 ? void 0 : git.findBlob(file.sha);
	}
	listFiles(at = this.defaultBranch) {
		const commit = this.repository.git.findCommit(this.ref(at) ?? at);
		return (commit === void 0 ? [] : this.repository.git.walk(commit.tree)).flatMap((file) => file.type === "blob" ? [file.path] : []).sort();
	}
	commits(at = this.defaultBranch) {
		const tip = this.ref(at);
		return tip === void 0 ? [] : listHistory$1(this.repository.git, tip);
	}
	pulls() {
		return [...this.repository.issues.values()].filter((issue) => issue.pull !== null);
	}
	openPull(fields) {
		const { title, head, body, base = this.defaultBranch } = fields;
		return createPull(this.world, this.repository, this.actor(fields.by), {
			title,
			head,
			base,
			body
		});
	}
	mergePull(number, by) {
		return mergePull(this.world, this.issue(number), this.actor(by));
	}
	closePull(number, by) {
		closeIssue(this.world, this.issue(number), this.actor(by), "completed");
	}
	protectBranch(branch, protection) {
		if (protection === null) this.repository.protections.delete(branch);
		else this.repository.protections.set(branch, {
			...UNPROTECTED,
			...protection
		});
	}
	forbidPush(rule) {
		this.repository.pushRules.push(rule);
	}
	renameDefaultBranch(name) {
		const { git, defaultBranch } = this.repository;
		const tip = this.repository.tipOf(defaultBranch);
		git.refs.delete(`refs/heads/${defaultBranch}`);
		if (tip !== void 0) git.refs.set(`refs/heads/${name}`, tip);
		this.repository.defaultBranch = name;
	}
	rename(to, by) {
		renameRepository(this.world, this.repository, this.actor(by), to);
	}
	archive(isArchived = true, by) {
		this.repository.isArchived = isArchived;
		const { account: sender, token } = this.actor(by);
		const action = isArchived ? "archived" : "unarchived";
		this.world.events.emit({
			name: "repository",
			action,
			repository: this.repository,
			sender,
			token
		});
	}
	remove(by) {
		deleteRepository(this.world, this.repository, this.actor(by));
	}
	setRole(login, role) {
		this.repository.roles.set(login.toLowerCase(), role);
		return this.world.account(login);
	}
	get pings() {
		return this.repository.pings;
	}
};
// packages/github-sandbox/src/http/request-log.ts
var RequestLog = class {
	entries = [];
	get length() {
		return this.entries.length;
	}
	mark() {
		return this.entries.length;
	}
	since(mark) {
		return this.entries.slice(mark);
	}
	writes(mark = 0) {
		return this.since(mark).filter((entry) => entry.isWrite);
	}
	lines(mark = 0) {
		return this.since(mark).map((entry) => {
			const what = entry.rootFields.length > 0 ? ` ${entry.rootFields.join(",")}` : "";
			const query = entry.query.size > 0 ? `?${entry.query.toString()}` : "";
			return `${entry.method} ${entry.path}${query}${what} ${entry.status}`;
		});
	}
	clear() {
		this.entries.length = 0;
	}
};
// packages/github-sandbox/src/rest/links.ts
var Links = class {
	html;
	api;
	constructor(html, api) {
		this.html = html;
		this.api = api;
	}
	account(account) {
		return `${this.api}/users/${encodeURIComponent(account.login)}`;
	}
	accountPage(account) {
		const bot = account.type === "Bot" ? `apps/${account.login.replace("[bot]", "")}` : account.login;
		return `${this.html}/${bot}`;
	}
	repository(repository) {
		return `${this.api}/repos/${repository.fullName}`;
	}
	repositoryPage(repository) {
		return `${this.html}/${repository.fullName}`;
	}
	issue(issue) {
		return `${this.repository(issue.repository)}/issues/${issue.number}`;
	}
	issuePage(issue) {
		const kind = issue.pull === null ? "issues" : "pull";
		return `${this.repositoryPage(issue.repository)}/${kind}/${issue.number}`;
	}
};
// packages/github-sandbox/src/http/server.ts
async function listen(handle, port = 0) {
	const server = createServer((incoming, outgoing) => {
		serve(handle, incoming, outgoing).catch((error) => {
			const message = `the sandbox failed: ${error instanceof Error ? error.stack ?? error.message : String(error)}`;
			outgoing.writeHead(500, { "content-type": "application/json" });
			outgoing.end(JSON.stringify({ message }));
		});
	});
	server.keepAliveTimeout = 6e4;
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", resolve);
	});
	return {
		url: `http://127.0.0.1:${server.address().port}`,
		close: () => stop(server)
	};
}
async function serve(handle, incoming, outgoing) {
	const chunks = [];
	for await (const chunk of incoming) chunks.push(chunk);
	const answer = await handle({
		method: incoming.method ?? "GET",
		url: new URL(incoming.url ?? "/", "http://127.0.0.1"),
		headers: incoming.headers,
		body: Buffer.concat(chunks)
	});
	if (answer === null) {
		incoming.socket.destroy();
		return;
	}
	const hasBody = answer.status !== 204 && answer.status !== 304;
	const length = hasBody ? { "content-length": String(answer.body.length) } : {};
	outgoing.writeHead(answer.status, {
		...answer.headers,
		...length
	});
	if (answer.cutAt !== void 0) {
		outgoing.write(answer.body.subarray(0, answer.cutAt), () => {
			incoming.socket.destroy();
		});
		return;
	}
	outgoing.end(hasBody && incoming.method !== "HEAD" ? answer.body : void 0);
}
async function stop(server) {
	server.closeAllConnections();
	await new Promise((resolve) => {
		server.close(() => {
			resolve();
		});
	});
}
// packages/github-sandbox/src/apps/token-issuing.ts
const PERMISSIVE = "contents: write, issues: write, pull-requests: write, checks: write, statuses: write, actions: write";
function issueToken(world, options) {
	switch (options.kind) {
		case "github-token": return issueWorkflowToken(world, options);
		case "app": return issueAppToken(world, options);
		case "user": return issueUserToken(world, options);
	}
}
function issueWorkflowToken(world, options) {
	const repository = world.getRepository(options.repo ?? "");
	const app = ensureActionsApp(world);
	const token = {
		value: `ghs_${randomBytes(27).toString("hex")}`,
		kind: "github-token",
		account: app.bot,
		app,
		installationId: null,
		permissions: {
			metadata: "read",
			...readPermissions(options.permissions ?? PERMISSIVE)
		},
		repositories: /* @__PURE__ */ new Set([repository.id]),
		expiresAt: null
	};
	world.tokens.set(token.value, token);
	return token;
}
function issueAppToken(world, options) {
	const permissions = readPermissions(options.permissions ?? PERMISSIVE);
	const app = ensureApp(world, {
		slug: options.login ?? "sandbox-app",
		permissions
	});
	const repository = world.getRepository(options.repo ?? "");
	return mintInstallationToken(world, world.findInstallation(app, repository) ?? install(world, app, repository.owner, [repository]), { permissions });
}
function issueUserToken(world, options) {
	if (options.login === void 0) throw new Error("a person's token needs a login");
	const token = {
		value: `${options.permissions === void 0 ? "ghp" : "github_pat"}_${randomBytes(18).toString("hex")}`,
		kind: "user",
		account: world.account(options.login, "User"),
		app: null,
		installationId: null,
		permissions: options.permissions === void 0 ? null : {
			metadata: "read",
			...readPermissions(options.permissions)
		},
		repositories: options.repo === void 0 ? null : /* @__PURE__ */ new Set([world.getRepository(options.repo).id]),
		expiresAt: null
	};
	world.tokens.set(token.value, token);
	return token;
}
function readPermissions(permissions) {
	const rows = typeof permissions === "string" ? permissions.split(",").map((row) => {
		const [name = "", level = ""] = row.split(":").map((part) => part.trim());
		return [name, level];
	}) : Object.entries(permissions);
	const levels = {};
	for (const [name, level] of rows) if (level === "read" || level === "write" || level === "admin") levels[name.replaceAll("-", "_")] = level;
	else if (name !== "" && level !== "none") throw new Error(`"${name}: ${level}" is no permission: write for example "issues: write, contents: read"`);
	return levels;
}
// packages/github-sandbox/src/webhooks/payload.ts
const PUSHED_COMMITS = 2048;
function toPayload(world, links, event, forActions) {
	const { repository, action, issue, comment, label, changes, pair, push } = event;
	const isPull = issue !== void 0 && issue.pull !== null && event.name === "pull_request";
	const owner = repository?.owner;
	return {
		...action === null ? {} : { action },
		...issue === void 0 || isPull || pair !== void 0 ? {} : { issue: toIssue(links, issue, world.features) },
		...isPull ? {
			number: issue.number,
			pull_request: toPull(links, issue)
		} : {},
		...comment === void 0 ? {} : { comment: toComment(links, comment) },
		...label === void 0 ? {} : { label: toLabel(links, label) },
		...changes === void 0 ? {} : { changes },
		...pair === void 0 ? {} : toPair(world, links, event.name, pair),
		...push === void 0 || repository === null ? {} : toPush(links, repository, push, event, forActions),
		...repository === null ? {} : { repository: toRepository(links, repository, null) },
		...owner?.type === "Organization" ? { organization: {
			login: owner.login,
			id: owner.id,
			node_id: owner.nodeId
		} } : {},
		...toInstallationPart(world, links, event),
		sender: toUser(links, event.sender),
		...event.extra
	};
}
function toPair(world, links, name, { parent, child }) {
	const first = toIssue(links, parent, world.features);
	const second = toIssue(links, child, world.features);
	return name === "sub_issues" ? {
		parent_issue_id: parent.id,
		parent_issue: first,
		sub_issue_id: child.id,
		sub_issue: second
	} : {
		blocking_issue_id: parent.id,
		blocking_issue: first,
		blocked_issue_id: child.id,
		blocked_issue: second
	};
}
function toInstallationPart(world, links, event) {
	const installation = event.installationId === void 0 ? void 0 : world.installations.get(event.installationId);
	if (installation === void 0) return {};
	if (event.name === "installation" || event.name === "installation_repositories") {
		const repositories = [...installation.repositories ?? new Set([...world.repositories.values()].filter((one) => one.owner === installation.account))].map((one) => ({
			id: one.id,
			node_id: one.nodeId,
			name: one.name,
			full_name: one.fullName,
			private: one.isPrivate
		}));
		return {
			installation: toInstallation(links, installation),
			...event.name === "installation" ? { repositories } : {}
		};
	}
	return { installation: {
		id: installation.id,
		node_id: world.nodeId("MDIz", installation.id)
	} };
}
function toPush(links, repository, push, event, forActions) {
	const { git } = repository;
	const isDelete = push.after === ZERO;
	const page = links.repositoryPage(repository);
	const commits = (isDelete ? [] : push.before === ZERO ? [git.findCommit(push.after)] : compareCommits(git, push.before, push.after).ahead).flatMap((commit) => commit === void 0 ? [] : [toPushed(page, repository, commit, forActions)]);
	const tip = git.findCommit(push.after);
	const pusher = {
		name: event.sender.login,
		email: event.sender.email
	};
	return {
		ref: push.ref,
		before: push.before,
		after: push.after,
		created: push.before === ZERO,
		deleted: isDelete,
		forced: push.forced,
		base_ref: null,
		compare: `${page}/compare/${push.before.slice(0, 12)}...${push.after.slice(0, 12)}`,
		commits: commits.slice(0, PUSHED_COMMITS),
		head_commit: tip === void 0 ? null : toPushed(page, repository, tip, forActions),
		pusher
	};
}
function toPushed(page, repository, commit, forActions) {
	const parent = repository.git.findCommit(commit.parents[0] ?? "");
	const files = forActions ? [] : diffTrees(repository.git, parent?.tree ?? null, commit.tree);
	const paths = (status) => files.flatMap((file) => file.status === status ? [file.path] : []);
	const person = ({ name, email }) => ({
		name,
		email,
		username: name
	});
	return {
		id: commit.sha,
		tree_id: commit.tree,
		distinct: true,
		message: commit.message,
		timestamp: toTimestamp(commit.committer.date),
		url: `${page}/commit/${commit.sha}`,
		author: person(commit.author),
		committer: person(commit.committer),
		...forActions ? {} : {
			added: [...paths("added"), ...paths("renamed")],
			removed: [...paths("removed"), ...files.flatMap((file) => file.previousPath ?? [])],
			modified: paths("modified")
		}
	};
}
// packages/github-sandbox/src/webhooks/event-payload.ts
function buildPayload(world, links, name, options) {
	const repository = world.getRepository(options.repo);
	const issue = options.number === void 0 ? void 0 : repository.issues.get(options.number);
	const comment = options.commentId === void 0 ? void 0 : repository.comments.get(options.commentId);
	const label = options.label === void 0 ? void 0 : repository.findLabel(options.label);
	const about = issue ?? comment?.issue;
	return toPayload(world, links, {
		name,
		action: options.action ?? null,
		repository,
		sender: options.sender === void 0 ? humanOf(world, repository) : world.account(options.sender),
		token: null,
		...about === void 0 ? {} : { issue: about },
		...comment === void 0 ? {} : { comment },
		...label === void 0 ? {} : { label },
		...options.changes === void 0 ? {} : { changes: options.changes },
		...name === "push" ? { push: readPush(world, options) } : {},
		extra: {
			...extraOf(world, name, options),
			...options.extra
		}
	}, true);
}
function readPush(world, options) {
	const repository = world.getRepository(options.repo);
	const ref = options.ref ?? `refs/heads/${repository.defaultBranch}`;
	const after = options.after ?? repository.git.refs.get(ref) ?? ZERO;
	return {
		ref,
		before: options.before ?? repository.git.findCommit(after)?.parents[0] ?? ZERO,
		after,
		forced: options.forced ?? false
	};
}
function extraOf(world, name, options) {
	const { defaultBranch } = world.getRepository(options.repo);
	if (name === "schedule") return {
		schedule: "17 * * * *",
		workflow: ".github/workflows/sync.yml"
	};
	if (name === "workflow_dispatch") {
		const ref = options.ref ?? `refs/heads/${defaultBranch}`;
		return {
			inputs: options.inputs ?? null,
			ref,
			workflow: ".github/workflows/sync.yml"
		};
	}
	return {};
}
// packages/github-sandbox/src/webhooks/webhooks.ts
const FIRST_ID = 3804004623000000000n;
const ANSWER_WITHIN = 1e4;
var Webhooks = class {
	#world;
	#links;
	#targets = [];
	#underWay = /* @__PURE__ */ new Set();
	constructor(world, links) {
		this.#world = world;
		this.#links = links;
		world.events.on((event) => {
			this.#announce(event);
		});
		world.redeliver = (delivery) => {
			this.#redeliver(delivery);
		};
	}
	deliver(options) {
		this.#targets.push(options);
	}
	stop() {
		this.#targets.length = 0;
	}
	async settled() {
		while (this.#underWay.size > 0) await Promise.all(this.#underWay);
	}
	get deliveries() {
		return this.#world.deliveries;
	}
	#announce(event) {
		for (const target of this.#targets) {
			const app = target.app ?? [...this.#world.apps.values()].find((one) => one.slug !== "github-actions");
			const installation = app === void 0 ? void 0 : this.#installationFor(app, event);
			if (app !== void 0 && installation !== void 0 && isSubscribed(app, event)) this.#send(target, this.#prepare(target, app, installation, event), target.random ?? Math.random);
		}
	}
	#installationFor(app, event) {
		if (event.installationId !== void 0) {
			const known = this.#world.installations.get(event.installationId);
			return known?.app === app ? known : void 0;
		}
		return event.repository === null ? void 0 : this.#world.findInstallation(app, event.repository);
	}
	#prepare(target, app, installation, event) {
		const addressed = {
			...event,
			installationId: installation.id
		};
		const body = JSON.stringify(toPayload(this.#world, this.#links, addressed, false));
		const guid = randomUUID();
		const signature = createHmac("sha256", target.secret).update(body).digest("hex");
		return {
			id: this.#nextId(),
			guid,
			app,
			url: target.url,
			event: event.name,
			action: event.action,
			installationId: installation.id,
			repositoryId: event.repository?.id ?? null,
			headers: {
				"content-type": "application/json",
				"user-agent": "GitHub-Hookshot/sandbox",
				"x-github-delivery": guid,
				"x-github-event": event.name,
				"x-github-hook-id": String(app.id),
				"x-github-hook-installation-target-id": String(app.id),
				"x-github-hook-installation-target-type": "integration",
				"x-hub-signature-256": `sha256=${signature}`
			},
			body,
			isRedelivery: false,
			deliveredAt: this.#world.clock.now(),
			status: "pending",
			statusCode: 0,
			seconds: 0
		};
	}
	#send(target, delivery, random) {
		this.#world.deliveries.push(delivery);
		const isLost = random() < (target.lose ?? 0);
		const times = isLost ? 0 : random() < (target.duplicate ?? 0) ? 2 : 1;
		if (isLost) {
			delivery.status = "failed to connect to host";
			delivery.statusCode = 502;
		}
		for (let count = 0; count < times; count += 1) this.#track(this.#post(delivery, random() * (target.shuffle ?? 0)));
	}
	#nextId() {
		return FIRST_ID + BigInt(this.#world.nextId());
	}
	#redeliver(old) {
		const again = {
			...old,
			id: this.#nextId(),
			isRedelivery: true,
			deliveredAt: this.#world.clock.now()
		};
		this.#world.deliveries.push(again);
		this.#track(this.#post(again, 0));
	}
	#track(work) {
		this.#underWay.add(work);
		work.finally(() => this.#underWay.delete(work));
	}
	async #post(delivery, delay) {
		await new Promise((resolve) => setTimeout(resolve, delay));
		const started = Date.now();
		try {
			const answer = await fetch(delivery.url, {
				method: "POST",
				headers: delivery.headers,
				body: delivery.body,
				signal: AbortSignal.timeout(ANSWER_WITHIN)
			});
			await answer.arrayBuffer();
			delivery.statusCode = answer.status;
			delivery.status = answer.ok ? "OK" : `Invalid HTTP Response: ${answer.status}`;
		} catch (error) {
			const isLate = error instanceof Error && error.name === "TimeoutError";
			delivery.statusCode = isLate ? 504 : 502;
			delivery.status = isLate ? "timed out" : "failed to connect to host";
		}
		delivery.seconds = (Date.now() - started) / 1e3;
	}
};
function isSubscribed(app, event) {
	return event.name.startsWith("installation") || app.events.includes(event.name);
}
// packages/github-sandbox/src/webhooks/workflow-events.ts
const TRIGGERS = /* @__PURE__ */ new Set([
	"push",
	"issues",
	"issue_comment",
	"pull_request",
	"label",
	"milestone",
	"workflow_dispatch"
]);
const ALWAYS = /* @__PURE__ */ new Set(["workflow_dispatch", "repository_dispatch"]);
var WorkflowEvents = class {
	#waiting = [];
	#isOn = false;
	constructor(world, links) {
		world.events.on((event) => {
			if (this.#isOn && startsWorkflows(event) && event.repository !== null) this.#waiting.push({
				name: event.name,
				action: event.action,
				repository: event.repository.fullName,
				actor: event.sender.login,
				payload: toPayload(world, links, event, true)
			});
		});
	}
	watch() {
		this.#isOn = true;
	}
	take() {
		return this.#waiting.splice(0);
	}
};
function startsWorkflows(event) {
	return TRIGGERS.has(event.name) && (event.token?.kind !== "github-token" || ALWAYS.has(event.name));
}
// packages/github-sandbox/src/world/repositories/workflow-runs.ts
function keepRuns(world) {
	world.events.on((event) => {
		if (event.name === "push" && event.repository !== null) startRuns(world, event.repository, event);
	});
}
function startRuns(world, repository, { push, sender, token }) {
	if (push === void 0 || token?.kind === "github-token") return;
	const { git } = repository;
	const tree = git.findCommit(push.after)?.tree;
	for (const file of tree === void 0 ? [] : git.walk(tree)) {
		if (!/^\.github\/workflows\/[^/]+\.ya?ml$/u.test(file.path)) continue;
		if (!/\bpush\b/u.test(Buffer.from(git.findBlob(file.sha) ?? "").toString())) continue;
		const branch = push.ref.replace(/^refs\/(?:heads|tags)\//u, "");
		const { path } = file;
		const createdAt = world.clock.now();
		repository.runs.push({
			id: world.nextId(),
			path,
			branch,
			headSha: push.after,
			actor: sender,
			createdAt
		});
	}
}
// packages/github-sandbox/src/world/events.ts
var EventBus = class {
	#listeners = [];
	on(listener) {
		this.#listeners.push(listener);
	}
	emit(event) {
		for (const listener of this.#listeners) listener(event);
	}
};
// packages/github-sandbox/src/world/issues/list-lag.ts
var ListLag = class {
	#lag = null;
	#born = /* @__PURE__ */ new Map();
	#past = /* @__PURE__ */ new Map();
	#stampOf;
	constructor(stampOf) {
		this.#stampOf = stampOf;
	}
	set(lag) {
		this.#lag = lag;
		this.#born.clear();
		this.#past.clear();
	}
	#now() {
		return this.#lag?.requests === void 0 ? this.#stampOf.ms() : this.#stampOf.requests();
	}
	get #distance() {
		return this.#lag?.requests ?? this.#lag?.ms ?? 0;
	}
	created(issue) {
		if (this.#lag !== null) this.#born.set(issue, this.#now());
	}
	beforeChange(issue) {
		if (this.#lag === null) return;
		const versions = this.#past.get(issue) ?? [];
		const copy = {
			...issue,
			labels: [...issue.labels],
			assignees: [...issue.assignees]
		};
		versions.push({
			issue: copy,
			until: this.#now()
		});
		this.#past.set(issue, versions);
	}
	asListed(issue) {
		if (this.#lag === null) return issue;
		const then = this.#now() - this.#distance;
		const born = this.#born.get(issue);
		if (born !== void 0 && born > then) return null;
		return this.#past.get(issue)?.find((version) => version.until > then)?.issue ?? issue;
	}
};
// packages/github-sandbox/src/world/world.ts
var World = class {
	clock;
	features;
	events = new EventBus();
	lag;
	accounts = /* @__PURE__ */ new Map();
	apps = /* @__PURE__ */ new Map();
	installations = /* @__PURE__ */ new Map();
	repositories = /* @__PURE__ */ new Map();
	tokens = /* @__PURE__ */ new Map();
	nodes = /* @__PURE__ */ new Map();
	issuesById = /* @__PURE__ */ new Map();
	deliveries = [];
	manifests = /* @__PURE__ */ new Map();
	redeliver = () => void 0;
	moved = /* @__PURE__ */ new Map();
	requests = 0;
	current = null;
	tick = 0;
	#lastId = 1e6;
	#lastIssueId = 3e9;
	constructor(clock, features) {
		this.clock = clock;
		this.features = features;
		this.lag = new ListLag({
			requests: () => this.requests,
			ms: () => this.clock.now()
		});
	}
	nextId() {
		this.#lastId += 7;
		return this.#lastId;
	}
	nextIssueId() {
		this.#lastIssueId += 137;
		return this.#lastIssueId;
	}
	nodeId(prefix, id) {
		const bytes = Buffer.alloc(8);
		bytes.writeBigUInt64BE(BigInt(id));
		return `${prefix}_kwDO${bytes.toString("base64url")}`;
	}
	account(login, type) {
		const known = this.accounts.get(login.toLowerCase());
		if (known !== void 0) return known;
		const id = this.nextId();
		const kind = type ?? (login.endsWith("[bot]") ? "Bot" : "User");
		const prefix = kind === "Bot" ? "BOT" : kind === "Organization" ? "O" : "U";
		const account = {
			kind: "account",
			id,
			nodeId: this.nodeId(prefix, id),
			login,
			type: kind,
			name: login,
			email: `${id}+${login}@users.noreply.github.com`
		};
		this.accounts.set(login.toLowerCase(), account);
		this.nodes.set(account.nodeId, account);
		return account;
	}
	findRepository(fullName) {
		return this.repositories.get(fullName.toLowerCase());
	}
	getRepository(fullName) {
		const repository = this.findRepository(fullName) ?? this.moved.get(fullName.toLowerCase());
		if (repository === void 0) throw new Error(`the sandbox has no repository ${fullName}`);
		return repository;
	}
	findInstallation(app, repository) {
		return [...this.installations.values()].find((installation) => installation.app === app && installation.account === repository.owner && (installation.repositories === null || installation.repositories.has(repository)));
	}
	record(issue, actor, row) {
		const id = this.nextId();
		const prefix = row.type === "closed" ? "CE" : row.type === "reopened" ? "REE" : "TE";
		const event = {
			kind: "timeline-event",
			id,
			nodeId: this.nodeId(prefix, id),
			issue,
			actor: actor.account,
			at: this.clock.now(),
			...row
		};
		issue.timeline.push(event);
		this.nodes.set(event.nodeId, event);
	}
};
// packages/github-sandbox/src/create-sandbox.ts
async function createSandbox(options = {}) {
	const clock = new SandboxClock(options.clockScale, options.startAt);
	const { subIssues = true, restSubIssues = subIssues } = options;
	const { graphql = true, dependencies = true, issueTypes = true, issueFields = true } = options;
	const { customRefs = true, customRefsInGraphql = true, updateRefs = true, treeEntries = 1e5 } = options;
	const world = new World(clock, {
		graphql,
		subIssues,
		restSubIssues,
		dependencies,
		issueTypes,
		issueFields,
		customRefs,
		customRefsInGraphql,
		updateRefs,
		treeEntries
	});
	world.lag.set(options.lag ?? null);
	keepRuns(world);
	const limits = new Limits(clock, options.limits ?? {});
	const oauth = new OAuth(world);
	let pipeline = null;
	const server = await listen(async (request) => {
		const page = oauth.answer(request) ?? advertiseRefs(world, request);
		return page === void 0 && pipeline !== null ? pass(pipeline, request) : page ?? null;
	}, options.port);
	const apiUrl = `${server.url}/api/v3`;
	const graphqlUrl = `${server.url}/api/graphql`;
	const links = new Links(server.url, apiUrl);
	const webhooks = new Webhooks(world, links);
	const ready = {
		world,
		links,
		clock,
		log: new RequestLog(),
		faults: new Faults(),
		limits,
		hooks: {
			before: [],
			after: []
		},
		latency: options.latency ?? {},
		queries: options.queries ?? {},
		onAnswer: options.onAnswer,
		rateAnswer: (token) => rateAnswer(limits, token)
	};
	pipeline = ready;
	return {
		url: server.url,
		apiUrl,
		graphqlUrl,
		webhooks,
		workflows: new WorkflowEvents(world, links),
		oauth,
		eventPayload: (name, event) => buildPayload(world, links, name, event),
		actionEnvironment: (action) => makeActionEnvironment(world, {
			server: server.url,
			api: apiUrl,
			graphql: graphqlUrl
		}, action),
		log: ready.log,
		faults: ready.faults,
		clock,
		world,
		createRepository: (repository) => new RepositoryHandle(world, createRepository(world, repository)),
		addUser: (login, more = {}) => {
			const account = world.account(login, "User");
			for (const [fullName, role] of Object.entries(more.permissionByRepo ?? {})) world.getRepository(fullName).roles.set(login.toLowerCase(), role);
			return account;
		},
		createApp: (wanted) => ensureApp(world, wanted),
		install: (app, account, names) => install(world, app, world.account(account), names?.map((name) => world.getRepository(name)) ?? null),
		suspend: (installation, isSuspended = true) => {
			suspend(world, installation, isSuspended);
		},
		uninstall: (installation) => {
			uninstall(world, installation);
		},
		changeInstallation: (installation, { add = [], remove = [] }) => {
			const find = (names) => names.map((name) => world.getRepository(name));
			changeRepositories(world, installation, {
				add: find(add),
				remove: find(remove)
			});
		},
		token: (wanted) => issueToken(world, wanted).value,
		repo: (fullName) => new RepositoryHandle(world, world.getRepository(fullName)),
		beforeRequest: (hook) => {
			ready.hooks.before.push(hook);
		},
		afterRequest: (hook) => {
			ready.hooks.after.push(hook);
		},
		setLatency: (latency) => {
			ready.latency = latency;
		},
		setQueryLimits: (limits) => {
			ready.queries = limits;
		},
		setLag: (lag) => {
			world.lag.set(lag);
		},
		close: async () => {
			webhooks.stop();
			await server.close();
		}
	};
}
// src/cli/demo/demo-plan.ts
const DEMO_PLAN = {
	path: "docs/harbor-poc1-implementation.md",
	text: "# PoC 1 Implementation Plan: Berth Scheduler\n\n> **Track Progress**: See `docs/harbor-poc1-results.md` for implementation status, test results, and issues.\n\n## Overview\n\n| Attribute | Value |\n|-----------|-------|\n| **PoC Name** | Berth Scheduler |\n| **Proves** | Ships can be given berths from live arrival estimates without a dispatcher moving magnets on a board |\n| **Production-Grade Because** | Runs on the port's own arrival feed and database, with the constraints the harbour master signs off |\n\n> ⚠️ **Self-Contained Requirement**: This PoC must be complete and functional on its own. The existing tide tables and the pilot roster keep working; the scheduler is added alongside.\n\n---\n\n## Prerequisites\n\nComplete these BEFORE starting implementation steps.\n\n### 1. Start PostgreSQL\n\n**Why Needed**: Berths, calls and assignments are stored with exclusion constraints that only PostgreSQL has.\n\n**Steps**:\n1. Start the container\n2. Create the `harbor` database\n3. Enable `btree_gist`\n\n**Commands**:\n```bash\n# Start the database and wait for it\ndocker compose up -d postgres\ndocker compose exec postgres createdb -U postgres harbor\n```\n\n**Verification**:\n```bash\n# The extension must be listed\ndocker compose exec postgres psql -U postgres harbor -c 'create extension if not exists btree_gist'\n# Expected: CREATE EXTENSION\n```\n\n### 2. Get a key for the arrival feed\n\n**Why Needed**: Arrival estimates come from the port community system; recorded samples age within a day.\n\n**Steps**:\n1. Ask the port office for a read-only key\n2. Put it in `.env` as `ARRIVALS_KEY`\n\n**Verification**:\n```bash\n# A key that works lists the ships of the next 24 hours\ncurl -sf -H \"X-Key: $ARRIVALS_KEY\" \"$ARRIVALS_URL/calls?hours=24\" | head -c 200\n# Expected: {\"calls\":[{\"imo\":...\n```\n\n---\n\n## Success Criteria\n\nFrom `docs/harbor-milestone-spec.md`:\n\n- [ ] A day of 140 calls is scheduled in less than 5 seconds\n- [ ] No two ships overlap at one berth, enforced by the database\n- [ ] Draught and length limits of every berth are kept\n- [ ] A delayed ship moves at most three others\n\n---\n\n## Architecture\n\n### File Structure\n```\nharbor/\n├── scheduler/\n│   ├── __init__.py           # Public API\n│   ├── models.py             # Berth, Call, Assignment\n│   ├── feed.py               # Arrival feed client\n│   └── assign.py             # The algorithm\n├── settings.py               # Updated\n└── tests/\n    └── test_poc1_scheduler.py # All tests\n```\n\n### Design Principles\n1. **OOP Design**: One class for the feed, one for the assignment\n2. **Pydantic Models**: No raw dicts cross a module boundary\n3. **Strong Typing**: Every public function is typed\n4. **Times in UTC**: Local time only at the edge\n\n---\n\n## Implementation Steps\n\n**Approach**: Build bottom-up, each step with its tests, against the real database.\n\n### Step 0: Set up the package\n\n**Goal**: An importable package and a test run that passes\n\n**Tasks**:\n- [x] Create the `scheduler` package\n- [x] Add `psycopg` and `pydantic` to `pyproject.toml`\n- [x] Add the compose file for PostgreSQL\n\n**Code**:\n```bash\n# Create the package\nmkdir -p harbor/scheduler harbor/tests\ntouch harbor/scheduler/__init__.py\n```\n\n**Verification**:\n```bash\nuv run python -c \"import harbor.scheduler\"\n# Expected: no output\n```\n\n**Output**: Package importable, empty test run green\n\n---\n\n### Step 1: Models and schema + Tests\n\n**Goal**: Berths, calls and assignments in the database, overlaps impossible\n**Depends On**: Step 0\n\n**Tasks**:\n- [x] Write the `Berth`, `Call` and `Assignment` models\n- [x] Write the migration with the exclusion constraint\n- [ ] Write tests for overlapping assignments\n\n**Code** (add to `harbor/scheduler/models.py`):\n```python\n\"\"\"What the scheduler knows of the harbour.\"\"\"\n\n# - [ ] this is a comment in code, not a task\nclass Berth(BaseModel):\n    id: str\n    length_m: float\n    draught_m: float\n```\n\n**Tests** (add to `tests/test_poc1_scheduler.py`):\n```python\nclass TestModels:\n    def test_overlap_is_refused_by_the_database(self, db):\n        assign(db, \"B1\", \"06:00\", \"09:00\")\n        with pytest.raises(ExclusionViolation):\n            assign(db, \"B1\", \"08:30\", \"11:00\")\n```\n\n**Verification**:\n```bash\ncd harbor && uv run pytest tests/test_poc1_scheduler.py::TestModels -v\n```\n\n**Output**: 6/6 tests passing\n\n---\n\n### Step 2: Arrival feed + Tests\n\n**Goal**: Calls of the next 48 hours as models, with their estimates\n**Depends On**: Step 0\n\n**Tasks**:\n- [ ] Read the feed page by page\n- [ ] Turn local times into UTC\n- [ ] Retry on 429 with the delay the feed asks for\n- [ ] Write tests against recorded pages\n\n**Code** (add to `harbor/scheduler/feed.py`):\n```python\nclass ArrivalFeed:\n    \"\"\"Client of the port community system.\"\"\"\n\n    def calls(self, hours: int) -> Iterator[Call]: ...\n```\n\n**Verification**:\n```bash\ncd harbor && uv run pytest tests/test_poc1_scheduler.py::TestFeed -v\n```\n\n**Output**: 9/9 tests passing\n\n---\n\n### Step 3: Assignment algorithm + Tests\n\n**Goal**: Every call gets a berth or a reason why not\n**Depends On**: Step 1, Step 2\n\n**Tasks**:\n- [ ] Order calls by estimate and priority\n- [ ] Choose the berth with the least slack that fits\n- [ ] Move neighbours when a ship is delayed, three at most\n- [ ] Write property tests for the limits\n\n**Verification**:\n```bash\ncd harbor && uv run pytest tests/test_poc1_scheduler.py::TestAssign -v\n```\n\n**Output**: 14/14 tests passing\n\n---\n\n### Step 4: Validate on a full day\n\n**Goal**: One recorded day, scheduled end to end\n**Depends On**: Step 3\n\n**Tasks**:\n- [ ] Load the recorded day of 140 calls\n- [ ] Compare the schedule with the dispatcher's\n- [ ] Measure the time\n\n**Verification**:\n```bash\n# Run all PoC tests, then the rest\ncd harbor && uv run pytest tests/test_poc1_scheduler.py -v\ncd harbor && uv run pytest tests/ -v --ignore=tests/test_poc1_scheduler.py\n```\n\n**Output**: All tests passing (32 new + 118 existing = 150 tests)\n\n---\n\n## Test Summary\n\n| Test File | Tests | What It Covers |\n|-----------|-------|----------------|\n| `tests/test_poc1_scheduler.py` | 32 | Models, feed, assignment, full day |\n\n**Total Expected: 32 tests**\n\n---\n\n## Production-Grade Checklist\n\nBefore marking PoC complete, verify:\n\n- [x] **OOP Design**: Classes with single responsibility and clear interfaces\n- [ ] **Pydantic Models**: All data structures use Pydantic\n- [ ] **No mock data**: All calls come from the feed or from a recorded day of it\n- [ ] **Error handling**: A feed that is down leaves the last schedule standing\n- [ ] **Config externalized**: No key or URL in the code\n- [ ] **Self-contained**: Tide tables and pilot roster still work\n\n---\n\n## What \"Done\" Looks Like\n\n```bash\n# A schedule for tomorrow, printed berth by berth\ncd harbor && uv run python -m scheduler --hours 24\n# Expected output:\n# B1  06:00-09:00  MV Aurelia\n```\n\n---\n\n## Files to Create/Modify\n\n| File | Action | Status |\n|------|--------|--------|\n| `harbor/scheduler/models.py` | Create | Pending: models |\n| `harbor/scheduler/feed.py` | Create | Pending: client |\n| `harbor/scheduler/assign.py` | Create | Pending: algorithm |\n| `pyproject.toml` | Modify | Pending: dependencies |\n\n---\n\n## Dependencies\n\nUpdate `pyproject.toml`:\n\n```toml\ndependencies = [\n    \"psycopg[binary]>=3.2\",\n    \"pydantic>=2.9\",  # Add for models\n]\n```\n"
};
// src/cli/demo/demo-stage.ts
const OWNER = "ada";
const NAME = "harbor";
const HURRIED = {
	now: () => epochMs(Date.now()),
	sleep: async () => {}
};
const SILENT = {
	debug() {},
	info() {},
	warn() {},
	progress() {}
};
async function startDemoStage(path = DEMO_PLAN.path) {
	const sandbox = await createSandbox();
	sandbox.addUser(OWNER);
	const repo = sandbox.createRepository({
		owner: OWNER,
		name: NAME,
		files: { "README.md": "# Harbor\n" }
	});
	sandbox.addUser("linus", { permissionByRepo: { [repo.fullName]: "write" } });
	const remote = () => createRemoteContext({
		repo: {
			owner: OWNER,
			repo: NAME
		},
		token: sandbox.token({
			kind: "github-token",
			repo: repo.fullName
		}),
		apiUrl: sandbox.apiUrl,
		graphqlUrl: sandbox.graphqlUrl,
		clock: HURRIED,
		logger: SILENT
	});
	const context = (github = remote()) => ({
		...remoteIn(github),
		clock: HURRIED,
		logger: SILENT,
		allowPartialRead: false,
		overrides: {
			configPath: ".github/plansync.yml",
			isConfigRequired: false,
			allowMassChange: false,
			serverUrl: sandbox.url
		}
	});
	return {
		repo,
		url: sandbox.url,
		sync: async () => {
			const mark = sandbox.log.mark();
			return {
				report: await sync(context()),
				requests: sandbox.log.since(mark)
			};
		},
		text: () => {
			const text = repo.readFile(path);
			if (text === void 0) throw new InternalError("The plan of the demo is gone from its repository.");
			return text;
		},
		pushPlan: (text, author, message) => {
			repo.push({ [path]: text }, {
				author,
				message
			});
		},
		find: (title) => {
			const [found, ...others] = repo.issues().filter((issue) => issue.title === title);
			if (found === void 0 || others.length > 0) throw new Error(`there is not exactly one issue titled "${title}"`);
			return found;
		},
		agent: (name) => {
			const github = remote();
			return {
				...context(github),
				claims: createClaims(github),
				me: {
					holder: name,
					session: sessionOf(randomBytes(16))
				},
				random: () => Math.random()
			};
		},
		close: async () => sandbox.close()
	};
}
// src/cli/demo/narrator.ts
const MAX_COLUMNS = 100;
var Narrator = class {
	paint;
	#out;
	#chapter = 0;
	#facts = 0;
	constructor(out) {
		this.#out = out;
		this.paint = (0, import_picocolors.createColors)(out.hasColour);
	}
	get facts() {
		return this.#facts;
	}
	get columns() {
		return Math.max(20, Math.min(MAX_COLUMNS, this.#out.columns));
	}
	title(text, below) {
		this.#out.write(`${this.paint.bold(text)}\n`);
		this.say(below);
	}
	chapter(title) {
		this.#chapter += 1;
		const head = `${this.#chapter}. ${title}`;
		this.#out.write(`\n${this.paint.bold(this.paint.cyan(wrapAnsi(head, this.columns)))}\n\n`);
	}
	say(text) {
		this.#out.write(`${wrapAnsi(text, this.columns)}\n`);
	}
	show(lines) {
		for (const { text, colour } of lines) {
			const shown = keepIndent(text, this.columns - 2);
			this.#out.write(`  ${colour === void 0 ? shown : this.paint[colour](shown)}\n`.replace(/ +\n$/, "\n"));
		}
		this.#out.write("\n");
	}
	fact(isSo, statement) {
		if (!isSo) {
			this.#out.write(`${this.paint.red("✗")} ${statement}\n`);
			throw new InternalError(`The demo was about to state something that is not true: ${statement}`);
		}
		this.#facts += 1;
		this.#out.write(`${this.paint.green("✓")} ${wrapAnsi(statement, this.columns - 2).replaceAll("\n", "\n  ")}\n`);
	}
};
function keepIndent(text, width) {
	const indent = text.slice(0, text.search(/[^ ]|$/));
	return indent + fit(text.slice(indent.length), width - indent.length);
}
// src/cli/demo/issue-tree.ts
function issueTree(issues) {
	const width = String(Math.max(0, ...issues.map(({ number }) => number))).length + 1;
	const branch = (issue, prefix, childPrefix) => {
		const last = issue.children.length - 1;
		return [lineOf(issue, prefix, width), ...issue.children.flatMap((child, at) => branch(child, `${childPrefix}${at === last ? "└─ " : "├─ "}`, `${childPrefix}${at === last ? "   " : "│  "}`))];
	};
	return issues.filter(({ parent }) => parent === null).flatMap((issue) => branch(issue, "", ""));
}
function lineOf(issue, prefix, width) {
	const isOpen = issue.state === "open";
	const blockers = [...issue.blockedBy].map(({ number }) => `#${number}`).join(" and ");
	const waits = blockers === "" || !isOpen ? "" : `  ← blocked by ${blockers}`;
	const text = `${`#${issue.number}`.padStart(width)} ${isOpen ? "○" : "●"} ${prefix}${issue.title}${waits}`;
	return isOpen ? { text } : {
		text,
		colour: "dim"
	};
}
// src/cli/demo/plan-diff.ts
function planDiff(path, before, after) {
	const { hunks } = structuredPatch(path, path, before, after, "", "", { context: 1 });
	return hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [{
		text: `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@ ${path}`,
		colour: "cyan"
	}, ...lines.map((text) => {
		if (text.startsWith("+")) return {
			text,
			colour: "green"
		};
		return text.startsWith("-") ? {
			text,
			colour: "red"
		} : {
			text,
			colour: "dim"
		};
	})]);
}
function changedCharacters(before, after) {
	if (before.length !== after.length) return null;
	let changed = 0;
	for (let at = 0; at < before.length; at += 1) if (before[at] !== after[at]) changed += 1;
	return changed;
}
// src/cli/demo/story.ts
const CLOSED = "Read the feed page by page";
const TICKED = "Turn local times into UTC";
const OLD_TITLE = "Retry on 429 with the delay the feed asks for";
const NEW_TITLE = "Retry on 429 after the delay that the feed asks for";
const GITHUB_TITLE = "Retry on 429 after the pause that the feed asks for";
const SUB_ISSUE = "Say in the log how long the feed made us wait";
const OLD_STEP = "Step 2: Arrival feed + Tests";
const NEW_STEP = "Step 3: Assignment algorithm + Tests";
async function playStory(stage, narrator) {
	tellPlan(narrator);
	const first = await tellFirstSync(stage, narrator);
	await tellClose(stage, narrator);
	await tellTick(stage, narrator);
	await tellReword(stage, narrator);
	await tellMove(stage, narrator);
	await tellGithubTitle(stage, narrator);
	await tellSubIssue(stage, narrator);
	await tellDrag(stage, narrator);
	await tellRest(stage, narrator, first + 1);
}
function tellPlan(narrator) {
	narrator.chapter("The plan");
	narrator.say(`Ada has a plan in her repository: ${DEMO_PLAN.path}, an ordinary markdown file.`);
	narrator.say("");
	const plan = readPlan(DEMO_PLAN.text);
	narrator.show(outline(plan));
	const { done, total } = progress(plan);
	narrator.say(`${progressBar(done, total)} ${done} of ${total} tasks done, ${percent(done, total)}% (a step without tasks counts as one)`);
}
async function tellFirstSync(stage, narrator) {
	narrator.chapter("Ada pushes it, and every open step and task gets an issue");
	stage.pushPlan(DEMO_PLAN.text, "ada", "Add the plan of the berth scheduler");
	const { report, requests } = await stage.sync();
	const issues = stage.repo.issues();
	narrator.show(issueTree(issues));
	const open = readPlan(DEMO_PLAN.text).items.filter((item) => item.state === "open" && item.kind !== "check");
	const openOf = (kind) => open.filter((item) => item.kind === kind).length;
	narrator.fact(issues.length === open.length && report.totals.created === open.length, `${issues.length} issues, one for each open item: the plan, ${count(openOf("step"), "step")} and ${count(openOf("task"), "task")}, as sub-issues in the plan's order`);
	narrator.fact(open.every(({ title }) => issues.some((issue) => issue.title === title)), "each has its item's title; the plan itself needs no ids");
	narrator.fact(stage.text() === DEMO_PLAN.text, `not one byte of the file was touched; it took ${requests.length} requests`);
	return issues.length;
}
async function tellClose(stage, narrator) {
	const issue = stage.find(CLOSED);
	narrator.chapter(`Ada closes #${issue.number} on GitHub`);
	const before = stage.text();
	const commits = stage.repo.commits().length;
	stage.repo.closeIssue(issue.number, { by: "ada" });
	const { report } = await stage.sync();
	const after = stage.text();
	const { message } = elementAt(stage.repo.commits(), 0, "commits");
	narrator.say(`plansync commits "${elementAt(message.split("\n"), 0, "lines")}":`);
	narrator.say("");
	narrator.show(planDiff(DEMO_PLAN.path, before, after));
	narrator.fact(changedCharacters(before, after) === 1, "exactly one character of the file has changed");
	narrator.fact(stage.repo.commits().length === commits + 1 && report.totals.ticked === 1, `one commit, for "${CLOSED}"`);
}
async function tellTick(stage, narrator) {
	const issue = stage.find(TICKED);
	narrator.chapter("Linus ticks a box in his editor and pushes");
	const before = stage.text();
	const ticked = before.replace(`- [ ] ${TICKED}`, `- [x] ${TICKED}`);
	stage.pushPlan(ticked, "linus", "Times are in UTC now");
	narrator.show(planDiff(DEMO_PLAN.path, before, ticked));
	const commits = stage.repo.commits().length;
	await stage.sync();
	narrator.fact(issue.state === "closed" && issue.stateReason === "completed", `#${issue.number} "${issue.title}" is closed as completed`);
	narrator.fact(stage.repo.commits().length === commits && stage.text() === ticked, "his text is as he wrote it, and no commit was added to his");
}
async function tellReword(stage, narrator) {
	const issue = stage.find(OLD_TITLE);
	narrator.chapter("Ada rewords a task");
	const before = stage.text();
	const reworded = before.replace(OLD_TITLE, NEW_TITLE);
	stage.repo.comment(issue.number, "The feed sends Retry-After in seconds.", "linus");
	stage.pushPlan(reworded, "ada", "Say which delay");
	narrator.show(planDiff(DEMO_PLAN.path, before, reworded));
	const { report } = await stage.sync();
	narrator.fact(issue.title === NEW_TITLE && issue.state === "open" && report.totals.created + report.totals.closed === 0, `#${issue.number} has the new title; nothing was created, nothing was closed`);
}
async function tellMove(stage, narrator) {
	const issue = stage.find(NEW_TITLE);
	narrator.chapter("Ada moves it to another step");
	const before = stage.text();
	const line = `- [ ] ${NEW_TITLE}\n`;
	const without = before.replace(line, "");
	const place = without.indexOf("- [ ]", without.indexOf(NEW_STEP));
	const moved = `${without.slice(0, place)}${line}${without.slice(place)}`;
	const from = issue.parent?.title ?? "";
	stage.pushPlan(moved, "ada", "Retrying is part of the assignment");
	narrator.show(planDiff(DEMO_PLAN.path, before, moved));
	const { report } = await stage.sync();
	narrator.fact(from === OLD_STEP && issue.parent?.title === NEW_STEP && issue.parent.children[0] === issue, `#${issue.number} went from "${from}" to the front of "${NEW_STEP}"`);
	narrator.fact(issue.comments.length === 1 && report.totals.created + report.totals.closed === 0, "it is the same issue: the comment that Linus left is still there, nothing was created or closed");
}
async function tellGithubTitle(stage, narrator) {
	const issue = stage.find(NEW_TITLE);
	narrator.chapter(`Linus corrects the title of #${issue.number} on GitHub`);
	const before = stage.text();
	stage.repo.editIssue(issue.number, { title: GITHUB_TITLE }, "linus");
	await stage.sync();
	const after = stage.text();
	narrator.show(planDiff(DEMO_PLAN.path, before, after));
	narrator.fact(after === before.replace(NEW_TITLE, GITHUB_TITLE), "his words are in Ada's line, and nothing else of the file has changed");
}
async function tellSubIssue(stage, narrator) {
	const step = stage.find(NEW_STEP);
	narrator.chapter(`Linus adds a sub-issue below #${step.number}`);
	const before = stage.text();
	const { number } = stage.repo.createIssue({
		title: SUB_ISSUE,
		by: "linus",
		parent: step.number
	});
	await stage.sync();
	const after = stage.text();
	narrator.show(planDiff(DEMO_PLAN.path, before, after));
	const item = readPlan(after).items.find(({ title }) => title === SUB_ISSUE);
	narrator.fact(item !== void 0 && after.replace(`${item.text}\n`, "") === before, "it has a line of its own, in the style of the lines around it");
	narrator.fact(stage.repo.issues().filter(({ title }) => title === SUB_ISSUE).length === 1 && stage.find(SUB_ISSUE).number === number, `and #${number} is the issue of that line: nothing was made twice`);
}
async function tellDrag(stage, narrator) {
	const issue = stage.find(SUB_ISSUE);
	const step = stage.find(OLD_STEP);
	narrator.chapter(`Ada drags #${issue.number} to another step on GitHub`);
	const before = stage.text();
	stage.repo.setParent(issue.number, step.number, "ada");
	await stage.sync();
	const after = stage.text();
	narrator.show(planDiff(DEMO_PLAN.path, before, after));
	const plan = readPlan(after);
	const item = plan.items.find(({ title }) => title === SUB_ISSUE);
	const above = item?.parent == null ? void 0 : plan.items[item.parent];
	narrator.fact(above?.title === OLD_STEP && issue.parent === step, `its line stands below "${OLD_STEP}" now, as the issue does`);
}
async function tellRest(stage, narrator, first) {
	narrator.chapter("And when nothing has changed");
	const { requests } = await stage.sync();
	const writes = requests.filter(({ isWrite }) => isWrite);
	const issues = stage.repo.issues();
	narrator.show(issueTree(issues));
	narrator.fact(writes.length === 0, `another sync looks (${count(requests.length, "request")}) and writes nothing`);
	narrator.fact(issues.length === first && new Set(issues.map(({ title }) => title)).size === first, `still ${first} issues, one per item: nothing was duplicated`);
	const plan = readPlan(stage.text());
	narrator.fact(issues.every((issue) => plan.items.some(({ title, state }) => title === issue.title && state === "open" === (issue.state === "open"))), "plan and issues agree");
}
function readPlan(text) {
	const { plan } = parsePlan({
		path: DEMO_PLAN.path,
		text
	});
	if (plan === null) throw new InternalError("The plan of the demo can't be read.");
	return plan;
}
function outline(plan) {
	const depthOf = (item) => {
		const parent = item.parent === null ? void 0 : plan.items[item.parent];
		return parent === void 0 ? 0 : depthOf(parent) + 1;
	};
	const lines = plan.items.filter(({ kind }) => kind !== "check").map((item) => {
		const text = `${"  ".repeat(depthOf(item))}${item.state === "done" ? "☑" : "☐"} ${item.title}`;
		if (item.index === 0) return {
			text: item.title,
			colour: "bold"
		};
		return item.state === "done" ? {
			text,
			colour: "dim"
		} : { text };
	});
	const checks = plan.items.filter(({ kind }) => kind === "check").length;
	return [...lines, {
		text: `  and ${checks} checks: success criteria and the production-grade list`,
		colour: "dim"
	}];
}
// src/cli/demo/demo.ts
async function demo(shell, { agents = false }) {
	const started = shell.clock.now();
	const narrator = new Narrator(shell.out);
	const stage = await (agents ? startDemoStage(AGENTS_PLAN_PATH) : startDemoStage());
	try {
		narrator.title(agents ? "plansync: four agents, one plan" : "plansync: the round trip", `A small GitHub runs inside this process (${stage.url}): no token, no network. The engine and its requests are real.`);
		await (agents ? playAgents : playStory)(stage, narrator);
	} finally {
		await stage.close();
	}
	const seconds = Math.max(.1, (shell.clock.now() - started) / 1e3).toFixed(1);
	const command = typedAs(shell);
	narrator.say(`\n${count(narrator.facts, "fact")} stated and checked in ${seconds} s. Your own plans: \`${command} init\`, then \`${command} preview\`.`);
	return EXIT.done;
}
export { demo };
