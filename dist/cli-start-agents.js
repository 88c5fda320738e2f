import { c as InternalError, f as PlansyncError, l as MovedError } from "./cli-errors.js";
import { t as LEDGER_PATH } from "./cli-ledger-path.js";
import { n as later, t as epochMs } from "./cli-epoch-ms.js";
import { n as freeRows, s as isRefusal } from "./cli-free-work.js";
import { _ as string, b as unknown, c as literal, f as number, h as record, n as array, p as object, r as boolean, rt as _nonnegative, s as int, u as nullable } from "./cli-schemas.js";
import { n as takeIssue, t as giveBack } from "./cli-take-issue.js";
import { i as readWork, t as createClaims } from "./cli-claims.js";
import { b as attemptGraphql, d as nodeIdOf, f as labelIds, h as nothing, p as mutateEach, t as createRemoteContext } from "./cli-remote.js";
import { n as newSession } from "./cli-holder-of-checkout.js";
// src/agents/dispatch/ledger.ts
const START_LEASE = 36e5;
const count = int().check(_nonnegative());
const startSchema = object({
	at: number(),
	count,
	warned: boolean()
});
const ledgerSchema = object({
	format: literal(1),
	starts: record(string(), startSchema),
	labelled: array(count),
	stopped: array(string()),
	allowed: array(count)
});
const EMPTY = {
	starts: /* @__PURE__ */ new Map(),
	labelled: /* @__PURE__ */ new Set(),
	stopped: /* @__PURE__ */ new Set(),
	allowed: /* @__PURE__ */ new Set()
};
function readLedger(files) {
	const text = files.get(LEDGER_PATH);
	if (text === void 0) return EMPTY;
	const parsed = ledgerSchema.safeParse(parseJson(text));
	if (!parsed.success) return null;
	const { starts, labelled, stopped, allowed } = parsed.data;
	return {
		starts: new Map(Object.entries(starts).map(([issue, start]) => [Number(issue), {
			...start,
			at: epochMs(start.at)
		}])),
		labelled: new Set(labelled),
		stopped: new Set(stopped),
		allowed: new Set(allowed)
	};
}
function renderLedger({ starts, labelled, stopped, allowed }) {
	const numbers = (set) => [...set].sort((a, b) => a - b);
	const file = {
		format: 1,
		starts: Object.fromEntries([...starts].sort(([a], [b]) => a - b)),
		labelled: numbers(labelled),
		stopped: [...stopped].sort(),
		allowed: numbers(allowed)
	};
	return `${JSON.stringify(file, null, 1)}\n`;
}
function isWithinLease({ at }, now) {
	return now <= later(at, 366e4);
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/agents/change-labels.ts
async function changeLabels({ starter, reader }, { labelOn, labelOff, labelled }) {
	const changed = [...labelOn, ...labelOff];
	try {
		for (const name of new Set(changed.map(({ rule }) => rule.label))) {
			const of = (items) => items.flatMap(({ rule, issue }) => rule.label === name ? [issue] : []);
			await starter.changeLabel(name, of(labelOn), of(labelOff));
		}
		return {
			labelled,
			problem: null
		};
	} catch (error) {
		if (!(error instanceof PlansyncError)) throw error;
		const now = await reader.readIssues(changed.map(({ issue }) => issue));
		const found = new Set(labelled);
		for (const { issue, rule } of changed) {
			const read = now.get(issue);
			const wanted = rule.label.toLowerCase();
			if (read?.found === true && read.issue.labels.some((name) => name.toLowerCase() === wanted)) found.add(issue);
			else found.delete(issue);
		}
		return {
			labelled: found,
			problem: error.message
		};
	}
}
// src/agents/dispatch/start-way.ts
function readStartWay(text) {
	if (text === "off" || text === "label" || text === "copilot") return { kind: text };
	return {
		kind: "workflow",
		file: text.replace(/^workflow:/, "")
	};
}
function isStarting({ kind }) {
	return kind === "copilot" || kind === "workflow";
}
// src/agents/dispatch/plan-dispatch.ts
function planDispatch(items, ledger, now) {
	const running = items.filter((item) => isRunning(item, ledger, now)).length;
	const mayStart = items.filter((item) => isStarting(item.rule.way) && item.isReady && !ledger.stopped.has(item.planId));
	const isDue = ({ issue }) => {
		const last = ledger.starts.get(issue);
		return last === void 0 || !isWithinLease(last, now);
	};
	const startsOf = ({ issue }) => ledger.starts.get(issue)?.count ?? 0;
	const { on, off, labelled } = planLabels(items, ledger);
	return {
		candidates: mayStart.filter((item) => isDue(item) && startsOf(item) < 2),
		room: ({ atOnce }, startedNow) => running + startedNow < atOnce,
		labelOn: on,
		labelOff: off,
		givenUp: mayStart.filter((item) => isDue(item) && startsOf(item) >= 2 && ledger.starts.get(item.issue)?.warned === false),
		labelled
	};
}
function isRunning({ issue, isOpen, isWorkedOn }, { starts }, now) {
	const start = starts.get(issue);
	return isOpen && start !== void 0 && (isWorkedOn || isWithinLease(start, now));
}
function planLabels(items, ledger) {
	const on = [];
	const off = [];
	const labelled = /* @__PURE__ */ new Set();
	for (const item of items) {
		const { issue, rule, isReady, labels } = item;
		const isOurs = ledger.labelled.has(issue);
		const hasLabel = labels?.some((name) => name.toLowerCase() === rule.label.toLowerCase()) ?? null;
		const isWanted = isReady && rule.way.kind === "label" && !ledger.stopped.has(item.planId);
		if (isWanted && !isOurs && hasLabel !== true) on.push(item);
		if (!isWanted && isOurs && hasLabel !== false) off.push(item);
		if (isWanted && (isOurs || hasLabel !== true)) labelled.add(issue);
	}
	return {
		on,
		off,
		labelled
	};
}
// src/agents/dispatch/dispatch-notices.ts
function sayGivenUp({ issue }) {
	return {
		level: "warning",
		message: `An agent was started on #${issue} twice, and nobody works on it. It is not started again.`,
		hint: `Look at what came of the starts; \`/plansync start ${issue}\` starts it once more.`
	};
}
function sayWaits({ issue }) {
	return {
		level: "info",
		message: `#${issue} waits for a person: somebody without write access opened it or commented on it, and agents read that.`,
		hint: `Read it; \`/plansync start ${issue}\` lets it start.`
	};
}
function sayRefused({ issue }, reason) {
	return {
		level: "warning",
		message: `No agent was started on #${issue}: ${reason.replace(/\.$/, "")}.`,
		hint: "Correct `agents.start` or the token's permissions; it is tried again in an hour."
	};
}
function sayUnknown({ issue }) {
	return {
		level: "info",
		message: `Whether an agent was started on #${issue} is not known: GitHub did not answer.`,
		hint: "If nobody takes the item within an hour, it is started once more."
	};
}
function sayUnlabelled(reason) {
	return {
		level: "warning",
		message: `Not all work that is ready is labelled: ${reason.replace(/\.$/, "")}.`,
		hint: "The next run sets and removes what is left."
	};
}
// src/agents/dispatch-items.ts
function findStartables(context, work) {
	const free = freeRows(context, work);
	const isFree = new Set(free);
	const others = work.plans.flatMap(({ rows }) => rows.filter((row) => !isFree.has(row)));
	return [...free, ...others].flatMap((row) => row.issue === null ? [] : [startableOf(work, row, row.issue, isFree.has(row))]);
}
function ruleOf({ start, atOnce, readyLabel }) {
	return {
		way: readStartWay(start),
		atOnce,
		label: readyLabel
	};
}
function startableOf(work, row, issue, isReady) {
	const { repository, plans } = work.decided;
	const plan = plans.find(({ tracked }) => tracked.file.path === row.plan.path);
	if (plan === void 0) throw new InternalError(`${row.plan.path} is not among the plans of this run.`);
	const claim = work.board.claimOf(issue);
	const seen = repository.issues.find(issue);
	return {
		issue,
		title: row.item.title,
		planId: plan.tracked.planId,
		path: row.plan.path,
		rule: ruleOf(repository.settings.startFor(row.plan.path)),
		isReady,
		isOpen: (seen?.state ?? row.state) === "open",
		isWorkedOn: claim !== null && work.board.isLive(claim) || work.board.pullOf(issue) !== null,
		labels: seen?.labels ?? null
	};
}
// src/agents/label-outsiders.ts
async function labelWithoutOutsiders(plan, { allowed }, outsiders) {
	const asked = plan.labelOn.flatMap(({ issue }) => allowed.has(issue) ? [] : [issue]);
	const spoken = await outsiders.onWhichTheySpoke(asked);
	const isKept = (issue) => spoken.has(issue) && spoken.get(issue) !== false;
	const labelled = new Set(plan.labelled);
	for (const issue of asked) if (isKept(issue)) labelled.delete(issue);
	return {
		plan: {
			...plan,
			labelOn: plan.labelOn.filter(({ issue }) => !isKept(issue)),
			labelled
		},
		waiting: plan.labelOn.filter(({ issue }) => spoken.get(issue) === true)
	};
}
// src/agents/outsider-check.ts
const MOST_COMMENTS = 100;
const MOST_ISSUES = 10;
var OutsiderCheck = class {
	#context;
	#work;
	#trusted = /* @__PURE__ */ new Map();
	#asked = 0;
	constructor(context, work) {
		this.#context = context;
		this.#work = work;
	}
	get isSpent() {
		return this.#asked >= MOST_ISSUES;
	}
	async haveSpokenOn(number) {
		return this.#judge(number, (await this.#context.reader.readIssues([number])).get(number));
	}
	async onWhichTheySpoke(numbers) {
		const found = /* @__PURE__ */ new Map();
		if (numbers.length === 0) return found;
		const read = await this.#context.reader.readIssues(numbers);
		for (const number of numbers) {
			const one = read.get(number);
			const isLeft = this.isSpent && one?.found === true && one.issue.comments > 0;
			found.set(number, isLeft ? null : await this.#judge(number, one));
		}
		return found;
	}
	async #judge(number, read) {
		if (read?.found !== true) return true;
		const { author, comments: count } = read.issue;
		if (author?.isBot !== true && !await this.#isTrusted(author?.login ?? null)) return true;
		if (count === 0) return false;
		this.#asked += 1;
		const comments = await this.#context.claims.readComments(number, MOST_COMMENTS);
		if (comments.length >= MOST_COMMENTS) return true;
		for (const comment of comments) if (!await this.#isTrusted(comment.author)) return true;
		return false;
	}
	async #isTrusted(login) {
		if (login === null) return false;
		const { writers, look } = this.#work.decided.repository;
		if (login === look.viewer?.login || writers.has(login)) return true;
		const known = this.#trusted.get(login) ?? await this.#context.reader.hasWriteAccess(login);
		this.#trusted.set(login, known);
		return known;
	}
};
// src/agents/dispatch-work.ts
const HOLDER = "plansync";
const NOTHING = {
	started: [],
	notices: []
};
async function dispatchWork(context) {
	const work = await readWork(context);
	const { look } = work.decided.repository;
	const ledger = readLedger(look.state.files);
	if (ledger === null) return NOTHING;
	const items = findStartables(context, work);
	const outsiders = new OutsiderCheck(context, work);
	const { plan, waiting: unlabelled } = await labelWithoutOutsiders(planDispatch(items, ledger, work.board.list.now), ledger, outsiders);
	const { chosen, waiting } = await choose(plan, ledger, outsiders);
	const next = withStarts(ledger, plan, chosen, work.board.list.now);
	const kept = await keep(context, look.state.commit, ledger, next);
	if (kept === null) return NOTHING;
	const notices = [...plan.givenUp.map(sayGivenUp), ...[...unlabelled, ...waiting].map(sayWaits)];
	const { labelled, problem } = await changeLabels(context, plan);
	if (problem !== null) notices.push(sayUnlabelled(problem));
	const started = [];
	const undone = [];
	for (const item of chosen) {
		const outcome = await start(context, work, item);
		if (outcome.kind === "started") started.push(item.issue);
		else if (outcome.kind === "unknown") notices.push(sayUnknown(item));
		else undone.push(item);
		if (outcome.kind === "refused") notices.push(sayRefused(item, outcome.reason));
	}
	const after = uncounted(ledger, next, undone);
	const allowed = new Set(after.allowed);
	for (const { issue } of plan.labelOn) if (ledger.allowed.has(issue) && !labelled.has(issue)) allowed.add(issue);
	await keep(context, kept, next, {
		...after,
		labelled,
		allowed
	});
	return {
		started,
		notices
	};
}
async function choose(plan, ledger, outsiders) {
	const chosen = [];
	const waiting = [];
	for (const item of plan.candidates) {
		if (!plan.room(item.rule, chosen.length)) continue;
		if (!ledger.allowed.has(item.issue) && await outsiders.haveSpokenOn(item.issue)) waiting.push(item);
		else chosen.push(item);
		if (outsiders.isSpent) break;
	}
	return {
		chosen,
		waiting
	};
}
function withStarts(ledger, plan, chosen, now) {
	const starts = new Map(ledger.starts);
	for (const { issue } of chosen) starts.set(issue, {
		at: now,
		count: (starts.get(issue)?.count ?? 0) + 1,
		warned: false
	});
	for (const { issue } of plan.givenUp) {
		const last = starts.get(issue);
		if (last !== void 0) starts.set(issue, {
			...last,
			warned: true
		});
	}
	const allowed = new Set(ledger.allowed);
	for (const { issue } of [...chosen, ...plan.labelOn]) allowed.delete(issue);
	return {
		...ledger,
		starts,
		allowed,
		labelled: plan.labelled
	};
}
function uncounted(before, noted, undone) {
	const starts = new Map(noted.starts);
	const allowed = new Set(noted.allowed);
	for (const { issue } of undone) {
		const last = starts.get(issue);
		if (last !== void 0) starts.set(issue, {
			...last,
			count: Math.max(0, last.count - 1)
		});
		if (before.allowed.has(issue)) allowed.add(issue);
	}
	return {
		...noted,
		starts,
		allowed
	};
}
async function keep({ records, logger }, at, before, after) {
	const text = renderLedger(after);
	if (text === renderLedger(before) || at === null) return at;
	try {
		return await records.writeState(at, /* @__PURE__ */ new Map([[LEDGER_PATH, text]]), "Note which agents are started");
	} catch (error) {
		if (!(error instanceof MovedError)) throw error;
		logger.info("Another run starts agents, or syncs: this one starts none.");
		return null;
	}
}
async function start(context, work, item) {
	const session = context.newSession();
	let hasAsked = false;
	try {
		const before = work.board.claimOf(item.issue);
		const claim = await takeIssue(context, work, item.issue, {
			holder: HOLDER,
			session,
			lease: START_LEASE
		});
		if (claim === null || isRefusal(claim)) return { kind: "lost" };
		hasAsked = true;
		const outcome = await startAgent(context, work, item, session);
		if (outcome.kind === "refused") await giveBack(context, claim, before);
		return outcome;
	} catch (error) {
		if (!(error instanceof PlansyncError)) throw error;
		if (!hasAsked) return {
			kind: "refused",
			reason: `its claim could not be made: ${error.message}`
		};
		context.logger.warn(`Whether an agent was started on #${item.issue} is not known: ${error.message}`);
		return { kind: "unknown" };
	}
}
async function startAgent({ starter }, { decided }, { issue, rule, path }, session) {
	const { way } = rule;
	switch (way.kind) {
		case "workflow": {
			const inputs = {
				issue: String(issue),
				claim: session,
				plan: path
			};
			return starter.startWorkflow(way.file, decided.repository.look.tip.branch, inputs);
		}
		case "copilot": return starter.assignCopilot(issue);
		case "label":
		case "off": return {
			kind: "refused",
			reason: "nothing is started for this plan"
		};
	}
}
// src/agents/after-sync.ts
async function startAgentsAfter({ reader, writer, clock, logger, overrides }, { claims, starter, newSession, random }) {
	const context = {
		reader,
		clock,
		logger,
		overrides,
		claims,
		writer,
		records: writer,
		me: {
			session: newSession(),
			holder: "plansync"
		},
		random,
		newSession,
		starter
	};
	try {
		const { started, notices } = await dispatchWork(context);
		return started.length === 0 ? notices : [sayStarted(started), ...notices];
	} catch (error) {
		if (!(error instanceof PlansyncError)) throw error;
		return [{
			level: "warning",
			message: `No agent was started: ${error.message}`,
			hint: error.hint
		}];
	}
}
function sayStarted(started) {
	const list = started.map((issue) => `#${issue}`).join(", ");
	return {
		level: "info",
		message: `${started.length === 1 ? "An agent was" : `${started.length} agents were`} started on ${list}.`,
		hint: "Each has an hour to take its item."
	};
}
// src/github/agents/start-agents.ts
const COPILOT = "copilot-swe-agent";
const COPILOT_IN_REST = /* @__PURE__ */ new Set([
	"copilot",
	COPILOT,
	`${COPILOT}[bot]`
]);
function createAgentStarter(context, person) {
	return {
		startWorkflow: (file, branch, inputs) => startWorkflow(context, file, branch, inputs),
		assignCopilot: (issue) => assignCopilot(person, issue),
		changeLabel: (label, on, off) => changeLabel(context, label, on, off)
	};
}
async function startWorkflow(context, file, branch, inputs) {
	const result = await attempt(context, {
		what: `start the workflow ${file}`,
		permission: "actions: write",
		kind: "write",
		route: "POST /repos/{owner}/{repo}/actions/workflows/{file}/dispatches",
		params: {
			file,
			ref: branch,
			inputs
		},
		schema: nothing
	});
	return "kind" in result ? result : { kind: "started" };
}
const suggested = object({ repository: nullable(object({ suggestedActors: object({ nodes: array(nullable(object({ login: string() }))) }) })) });
const NOT_OFFERED = "GitHub does not offer Copilot here: its coding agent is not enabled for this repository, or `agent-token` is not the token of a person who may assign it";
async function assignCopilot(person, issue) {
	if (person === null) return {
		kind: "refused",
		reason: "Copilot is assigned by the token of a person: give one as `agent-token`"
	};
	const asked = await attemptGraphql(person.client, {
		what: "ask whether Copilot can be assigned",
		permission: "issues: read",
		kind: "read",
		query: `query Suggested($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    suggestedActors(capabilities: [CAN_BE_ASSIGNED], first: 100) { nodes { login } }
  }
}`,
		variables: { ...person.client.repo },
		schema: suggested
	});
	if (!asked.ok) return {
		kind: "refused",
		reason: asked.failure.message
	};
	if (!(asked.data.repository?.suggestedActors.nodes ?? []).some((actor) => actor?.login.toLowerCase() === COPILOT)) return {
		kind: "refused",
		reason: NOT_OFFERED
	};
	const result = await attempt(person, {
		what: `assign #${issue} to Copilot`,
		permission: "issues: write",
		kind: "write",
		route: "POST /repos/{owner}/{repo}/issues/{issue}/assignees",
		params: {
			issue,
			assignees: [`${COPILOT}[bot]`]
		},
		schema: assigned
	});
	if ("kind" in result) return result;
	return result.data.assignees.some(({ login }) => COPILOT_IN_REST.has(login.toLowerCase())) ? { kind: "started" } : {
		kind: "refused",
		reason: "GitHub left Copilot out of the assignees"
	};
}
const assigned = object({ assignees: array(object({ login: string() })) });
async function attempt(context, ask) {
	const result = await context.client.attempt(ask);
	if (result.ok) return result;
	const { reason, message } = result.failure;
	if (reason === "lost" || reason === "heavy") throw context.client.error(result.failure, ask);
	return {
		kind: "refused",
		reason: message
	};
}
async function changeLabel(context, label, on, off) {
	const ids = await labelIds(context, [label]);
	await mutate(context, "add", ids, on);
	await mutate(context, "remove", ids, off);
}
async function mutate(context, way, ids, issues) {
	if (issues.length === 0) return;
	const nodes = [];
	for (const issue of issues) nodes.push(await nodeIdOf(context, issue));
	const isAdding = way === "add";
	const purpose = {
		what: `${way} the label of items that are ready`,
		permission: "issues: write",
		kind: "write"
	};
	const failed = (await mutateEach(context, {
		...purpose,
		mutation: isAdding ? "addLabelsToLabelable" : "removeLabelsFromLabelable",
		inputType: isAdding ? "AddLabelsToLabelableInput" : "RemoveLabelsFromLabelableInput",
		selection: "clientMutationId",
		inputs: nodes.map((labelableId) => ({
			labelableId,
			labelIds: ids
		})),
		schema: unknown()
	})).find((outcome) => !outcome.ok);
	if (failed?.ok === false) throw context.client.error(failed.failure, purpose);
}
// src/cli/agents/start-agents.ts
async function startAgents(connection, agentToken) {
	const { github, address, clock, logger } = connection;
	const { repo, apiUrl, graphqlUrl } = address;
	const person = agentToken === null ? null : createRemoteContext({
		repo,
		token: agentToken,
		apiUrl,
		graphqlUrl,
		clock,
		logger
	});
	return startAgentsAfter(connection, {
		claims: createClaims(github),
		starter: createAgentStarter(github, person),
		newSession,
		random: Math.random
	});
}
export { startAgents };
