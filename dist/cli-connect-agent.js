import { l as MovedError, n as ConfigError, t as ClaimsRefusedError } from "./cli-errors.js";
import { t as epochMs } from "./cli-epoch-ms.js";
import { a as isLive, c as takeoverTime, r as parseClaim } from "./cli-claim.js";
import { C as cleanText, w as cutText } from "./cli-assign-plans.js";
import { _ as string, b as unknown, f as number, m as optional, n as array, p as object, t as _enum, u as nullable } from "./cli-schemas.js";
import { n as issueNumberSchema } from "./cli-issue-number.js";
import { t as WorkTree } from "./cli-units.js";
import { n as readRepositoryState } from "./cli-read-repository.js";
import { l as decidePlans, t as guardRun } from "./cli-guard-run.js";
import { A as graphqlActor, C as unseenRepository, D as readCloseReason, E as lacksEndpoint, S as readClosingPulls, T as graphql, _ as claimPage, a as ensureLabels, b as readClaimCommit, c as moveReference, f as CLAIM_COMMIT, g as claimCommit, h as answeredAt, i as nodeIdOf, j as readGraphqlActor, k as STATE_REF, m as CLOSING_PULLS, o as labelIds, p as CLAIM_REFS, s as repositoryId, v as claimRefs, w as askInDialect, x as readClaimPage, y as closingPulls } from "./cli-remote.js";
import { i as readInputFlags, t as findFolder } from "./cli-folder.js";
import { t as connect } from "./cli-connect.js";
import { t as onlyWarnings } from "./cli-only-warnings.js";
import { t as createProgress } from "./cli-progress.js";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { hostname, userInfo } from "node:os";
// src/agents/claim/visible-text.ts
const INVISIBLE = /(?![\u200c\u200d\ufe0f])\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;
const KEEPS_JOINER = String.raw`\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Extended_Pictographic}`;
const STRAY_JOINER = new RegExp(String.raw`(?<![${KEEPS_JOINER}\p{Emoji_Modifier}\ufe0f])[\u200c\u200d]|[\u200c\u200d](?![${KEEPS_JOINER}])`, "gu");
const COMMENT = /<!--[\s\S]*?(?:-->|$(?![\s\S]))/g;
function visibleText(text) {
	let seen = cleanText(text).replace(INVISIBLE, "").replace(STRAY_JOINER, "");
	for (let before = ""; before !== seen;) {
		before = seen;
		seen = seen.replace(COMMENT, "");
	}
	return seen.replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n").trim();
}
// src/agents/item-text.ts
const LONGEST$1 = 8e3;
function itemText(source, items, item, most = LONGEST$1) {
	const inside = /* @__PURE__ */ new Set([item.index]);
	for (const { index, parent } of items) if (parent !== null && inside.has(parent)) inside.add(index);
	const spans = items.filter(({ index, unread }) => inside.has(index) && unread === void 0).flatMap(({ offset, text, body }) => [{
		start: offset,
		end: offset + text.trimStart().length
	}, ...body]).sort((a, b) => a.start - b.start);
	const parts = /* @__PURE__ */ new Map();
	for (const { start, end } of spans) {
		const from = source.lastIndexOf("\n", start - 1) + 1;
		if (!parts.has(from)) parts.set(from, source.slice(from, end).trimEnd());
	}
	return cutText(visibleText([...parts.values()].join("\n")), most);
}
// src/agents/choose/standing.ts
var ClaimBoard = class {
	list;
	#byIssue;
	#session;
	#login;
	constructor(list, session, login) {
		this.list = list;
		this.#byIssue = new Map(list.commits.map((commit) => [commit.issue, parseClaim(commit)]));
		this.#session = session;
		this.#login = login?.toLowerCase() ?? null;
	}
	claimOf(issue) {
		return this.#byIssue.get(issue) ?? null;
	}
	get claims() {
		return [...this.#byIssue.values()];
	}
	pullOf(issue) {
		return this.list.closing.find((each) => each.issue === issue)?.pull ?? null;
	}
	isLive(claim) {
		return isLive(claim, {
			now: this.list.now,
			isOpen: true,
			hasPull: this.pullOf(claim.issue) !== null
		});
	}
	isMine({ session }) {
		return session === this.#session;
	}
	foreignAssignee(assignees) {
		return assignees.find((login) => login.toLowerCase() !== this.#login) ?? null;
	}
	nextEnd(claims) {
		const ends = claims.map((claim) => takeoverTime(claim) - this.list.now).filter((ms) => ms > 0);
		return ends.length === 0 ? null : Math.min(...ends);
	}
	standingOf(facts) {
		const { issue, isOpen, waitsFor, assignees, stopped } = facts;
		if (issue === null) return { kind: "no-issue" };
		if (!isOpen) return { kind: "closed" };
		const claim = this.claimOf(issue);
		if (claim !== null && this.isLive(claim)) return {
			kind: claim.state === "held" && this.isMine(claim) ? "mine" : "claimed",
			claim
		};
		if (stopped !== null) return {
			kind: "stopped",
			why: stopped
		};
		const pull = this.pullOf(issue);
		if (pull !== null) return {
			kind: "pull",
			pull
		};
		const to = this.foreignAssignee(assignees);
		if (to !== null) return {
			kind: "assigned",
			to
		};
		return waitsFor.length > 0 ? {
			kind: "waiting",
			waitsFor
		} : { kind: "free" };
	}
};
// src/agents/work.ts
async function readWork(context) {
	const { overrides, reader, claims, me } = context;
	const repository = await readRepositoryState(reader, {
		overrides,
		asksClosing: true
	});
	const decided = guardRun(decidePlans(repository));
	const { look, settings } = repository;
	if (!look.capabilities.graphql) throw new ClaimsRefusedError("This server has no GraphQL, which claims are read by.", { hint: "Work can't be claimed here; `plansync next` without a token reads the files." });
	return {
		decided,
		plans: decided.plans.flatMap((plan) => workOf(plan, settings.unitFor(plan.tracked.file.path))),
		board: boardOf(look.claims ?? await claims.readClaims(), me, look.viewer?.login ?? null),
		label: settings.claimedLabel
	};
}
async function readBoardAgain({ claims, me }, { decided, ...work }) {
	const { viewer } = decided.repository.look;
	return {
		...work,
		decided,
		board: boardOf(await claims.readClaims(), me, viewer?.login ?? null)
	};
}
function boardOf(list, { session }, login) {
	return new ClaimBoard(list, session, login);
}
function workOf({ tracked, changes }, unit) {
	const { plan, source, path } = tracked.file;
	if (plan === null || source === null || changes === null) return [];
	const stopped = stoppedBy(changes);
	const known = {
		path,
		title: plan.title,
		source,
		unit,
		stopped
	};
	const rows = [];
	const work = {
		...known,
		rows,
		get tree() {
			return tree;
		}
	};
	for (const row of changes.items.slice(1)) rows.push(rowOf(work, row));
	const tree = new WorkTree(rows);
	return [work];
}
function stoppedBy({ hold, following }) {
	if (hold !== null) return `the plan is held: ${hold.reason}`;
	if (following === "stopped") return "the plan is not followed: its own issue was closed as not planned";
	return following === "idle" ? "nothing in the plan is open" : null;
}
function rowOf(plan, { item, key, issue, base, outcome, place }) {
	const number = issue?.number ?? base?.issue ?? null;
	return {
		plan,
		id: item.index,
		parent: item.parent === 0 ? null : item.parent,
		kind: item.kind,
		state: item.unread === void 0 ? outcome.state : "dropped",
		dependsOn: item.dependsOn,
		priority: item.fields.priority,
		item,
		key,
		issue: place.hasIssue ? number : null,
		assignees: issue?.assignees ?? []
	};
}
function textOf({ plan, item }) {
	return itemText(plan.source, plan.rows.map((row) => row.item), item);
}
function factsOf(row) {
	const { tree, stopped } = row.plan;
	const waitsFor = [row, ...tree.above(row)].flatMap((each) => tree.blockersOf(each)).map(({ item }) => item.title);
	const { issue, assignees } = row;
	return {
		issue,
		isOpen: row.state === "open",
		waitsFor: [...new Set(waitsFor)],
		assignees,
		stopped
	};
}
// src/agents/claim/session.ts
function sessionOf(bytes) {
	return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
function readSession(text) {
	const session = text.trim().toLowerCase();
	if (/^[0-9a-f]{32}$/.test(session)) return session;
	throw new ConfigError(`${JSON.stringify(text)} is no session.`, { hint: "Pass the `session` that `plansync claim --json` printed: 32 hex digits." });
}
// src/github/claims/read-claims.ts
const PERMISSION = "contents: read";
const listAnswer = object({ repository: nullable(object({
	claims: claimPage,
	closing: optional(closingPulls)
})) });
async function readClaims(context) {
	const commits = [];
	let after = null;
	for (;;) {
		const answer = await askAboutClaims(context, listAsk(context, after));
		if (answer?.data.repository == null) throw unseenRepository(context);
		const { claims, closing } = answer.data.repository;
		commits.push(...readClaimPage(context, claims));
		after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null;
		if (after === null) return {
			commits,
			now: answeredAt(context, answer.headers),
			closing: closing === void 0 ? [] : readClosingPulls(closing)
		};
	}
}
function listAsk({ client }, after) {
	return (dialect) => ({
		what: "read the claims",
		permission: PERMISSION,
		kind: "read",
		query: `query Claims($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    claims: ${claimRefs(after)}
    ${dialect.closingPulls ? `closing: ${CLOSING_PULLS}` : ""}
  }
}`,
		variables: { ...client.repo },
		schema: listAnswer
	});
}
const claimedIssue = object({
	id: string(),
	number: issueNumberSchema,
	title: string(),
	state: _enum(["OPEN", "CLOSED"]),
	stateReason: optional(nullable(string())),
	assignees: object({ nodes: array(nullable(object({ login: string() }))) }),
	closedByPullRequestsReferences: optional(nullable(object({ nodes: array(nullable(object({ number: number() }))) })))
});
function claimedIssueFields(dialect) {
	return `id number title state ${dialect.duplicates ? "stateReason(enableDuplicate: true)" : "stateReason"}
    assignees(first: 20) { nodes { login } }
    ${dialect.closingPulls ? "closedByPullRequestsReferences(first: 5) { nodes { number } }" : ""}`;
}
function readClaimedIssue({ memory }, issue) {
	memory.nodeIds.set(issue.number, issue.id);
	const isOpen = issue.state === "OPEN";
	return {
		number: issue.number,
		title: issue.title,
		state: isOpen ? "open" : "closed",
		closeReason: isOpen ? null : readCloseReason(issue.stateReason),
		assignees: issue.assignees.nodes.flatMap((node) => node?.login ?? []),
		pulls: (issue.closedByPullRequestsReferences?.nodes ?? []).flatMap((node) => node?.number ?? [])
	};
}
const sightAnswer = object({ repository: nullable(object({
	id: string(),
	state: nullable(object({
		oid: string(),
		tree: optional(object({ oid: string() }))
	})),
	claim: claimCommit,
	issue: nullable(claimedIssue)
})) });
async function readClaim(context, issue) {
	const { client, memory } = context;
	const answer = await askAboutClaims(context, (dialect) => ({
		what: `read the claim of #${issue}`,
		permission: PERMISSION,
		kind: "read",
		query: `query Claim($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    id
    state: object(expression: "refs/${STATE_REF}") { oid ... on Commit { tree { oid } } }
    claim: object(expression: "refs/${CLAIM_REFS}/${issue}") ${CLAIM_COMMIT}
    issue(number: $number) { ${claimedIssueFields(dialect)} }
  }
}`,
		variables: {
			...client.repo,
			number: issue
		},
		schema: sightAnswer
	}));
	if (answer === null) return {
		issue: null,
		claim: null,
		now: context.clock.now()
	};
	if (answer.data.repository === null) throw unseenRepository(context);
	const { id, state, claim, issue: found } = answer.data.repository;
	memory.repositoryId = id;
	if (state?.tree !== void 0) memory.stateTrees.set(state.oid, state.tree.oid);
	return {
		issue: found === null ? null : readClaimedIssue(context, found),
		claim: readClaimCommit(context, issue, claim)[0] ?? null,
		now: answeredAt(context, answer.headers)
	};
}
const commentsAnswer = object({ repository: nullable(object({ issue: nullable(object({ comments: object({ nodes: array(nullable(object({
	author: graphqlActor,
	body: string(),
	createdAt: string()
}))) }) })) })) });
async function readComments(context, issue, most) {
	return ((await askAboutClaims(context, () => ({
		what: `read the comments of #${issue}`,
		permission: "issues: read",
		kind: "read",
		query: `query Comments($owner: String!, $repo: String!, $number: Int!, $most: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) { comments(last: $most) { nodes { author { __typename login } body createdAt } } }
  }
}`,
		variables: {
			...context.client.repo,
			number: issue,
			most
		},
		schema: commentsAnswer
	})))?.data.repository?.issue?.comments.nodes ?? []).flatMap((node) => node === null ? [] : [{
		author: readGraphqlActor(node.author)?.login ?? null,
		body: node.body,
		at: node.createdAt
	}]);
}
async function askAboutClaims(context, build) {
	const result = await askInDialect(context, build);
	if (result.ok) return result;
	if (result.failure.reason === "missing") return null;
	if (lacksEndpoint(result.failure)) throw new ClaimsRefusedError("This server has no GraphQL, which claims are read by.", { hint: "Work can't be claimed here; `plansync next` without a token reads the files." });
	throw context.client.error(result.failure, build(context.dialect));
}
// src/github/claims/write-claims.ts
const CONTENTS = "contents: write";
const ISSUES = "issues: write";
const NOTHING = "0".repeat(40);
const stored = object({
	sha: string(),
	committer: object({ date: string() })
});
async function moveClaim(context, issue, from, message) {
	const tree = (from === null ? void 0 : context.memory.stateTrees.get(from.commit)) ?? recordTree(context);
	const { sha, committer } = await context.client.ask({
		what: `store a claim of #${issue}`,
		permission: CONTENTS,
		kind: "store",
		route: "POST /repos/{owner}/{repo}/git/commits",
		params: {
			message,
			tree,
			parents: from === null ? [] : [from.commit]
		},
		schema: stored
	});
	context.memory.stateTrees.set(sha, tree);
	try {
		const failure = await moveReference(context, `${CLAIM_REFS}/${issue}`, from?.commit ?? null, sha);
		if (failure === null) return {
			issue,
			commit: sha,
			committedAt: epochMs(Date.parse(committer.date)),
			message
		};
		if (failure.reason === "invalid") throw new ClaimsRefusedError(`This server does not keep claims: ${failure.message}`, { hint: "A claim is a reference below refs/plansync/, which this server or a rule of the repository refuses." });
		throw context.client.error(failure, {
			what: `claim #${issue}`,
			permission: CONTENTS,
			kind: "keep"
		});
	} catch (error) {
		if (error instanceof MovedError) return null;
		throw error;
	}
}
function recordTree({ memory }) {
	const tree = [...memory.stateTrees.values()].at(-1);
	if (tree !== void 0) return tree;
	throw new ConfigError("There is no record yet, and so no issue to claim.", { hint: "Sync the plans first: `plansync sync`, or a push where the workflow is set up." });
}
const marked = object({ addLabelsToLabelable: object({ labelable: nullable(claimedIssue) }) });
async function markClaimed(context, issue, label) {
	await ensureLabels(context, [{
		name: label,
		color: "fbca04",
		description: "Somebody works on this: plansync knows who, and until when"
	}]);
	const labelableId = await nodeIdOf(context, issue);
	const ids = await labelIds(context, [label]);
	const found = (await askAboutClaims(context, (dialect) => ({
		what: `label #${issue}`,
		permission: ISSUES,
		kind: "write",
		query: `mutation Mark($input: AddLabelsToLabelableInput!) {
  addLabelsToLabelable(input: $input) { labelable { ... on Issue { ${claimedIssueFields(dialect)} } } }
}`,
		variables: { input: {
			labelableId,
			labelIds: ids
		} },
		schema: marked
	})))?.data.addLabelsToLabelable.labelable ?? null;
	return found === null ? null : readClaimedIssue(context, found);
}
const finished = object({ closeIssue: object({ issue: object({ state: string() }) }) });
async function finishIssue(context, issue, comment) {
	const id = await nodeIdOf(context, issue);
	const isTold = comment !== null;
	await graphql(context.client, {
		what: `close #${issue}`,
		permission: ISSUES,
		kind: isTold ? "create" : "write",
		query: `mutation Finish($close: CloseIssueInput!${isTold ? ", $comment: AddCommentInput!" : ""}) {
  ${isTold ? "addComment(input: $comment) { clientMutationId }" : ""}
  closeIssue(input: $close) { issue { state } }
}`,
		variables: {
			close: {
				issueId: id,
				stateReason: "COMPLETED"
			},
			...isTold ? { comment: {
				subjectId: id,
				body: comment
			} } : {}
		},
		schema: finished
	});
}
async function sweepClaims(context, { labelled, label, ended }) {
	if (labelled.length + ended.length === 0) return;
	const { client, memory } = context;
	const repository = await repositoryId(context);
	const labelId = memory.labels.get(label.toLowerCase());
	const off = labelId == null ? [] : labelled.flatMap((issue) => memory.nodeIds.get(issue) ?? []);
	const refs = ended.map(({ issue, commit }) => ({
		name: `refs/${CLAIM_REFS}/${issue}`,
		beforeOid: commit,
		afterOid: NOTHING
	}));
	if (repository === null || off.length + refs.length === 0) return;
	await graphql(client, {
		what: "remove what is left of claims",
		permission: `${CONTENTS}, ${ISSUES}`,
		kind: "write",
		query: `mutation Sweep(${[...off.map((_, at) => `$l${at}: RemoveLabelsFromLabelableInput!`), ...refs.length > 0 ? ["$refs: UpdateRefsInput!"] : []].join(", ")}) {
${off.map((_, at) => `  l${at}: removeLabelsFromLabelable(input: $l${at}) { clientMutationId }`).join("\n")}
${refs.length > 0 ? "  updateRefs(input: $refs) { clientMutationId }" : ""}
}`,
		variables: {
			...Object.fromEntries(off.map((id, at) => [`l${at}`, {
				labelableId: id,
				labelIds: [labelId]
			}])),
			...refs.length > 0 ? { refs: {
				repositoryId: repository,
				refUpdates: refs
			} } : {}
		},
		schema: unknown()
	});
}
// src/github/claims/claims.ts
function createClaims(context) {
	return {
		readClaims: () => readClaims(context),
		readClaim: (issue) => readClaim(context, issue),
		readComments: (issue, most) => readComments(context, issue, most),
		moveClaim: (issue, from, message) => moveClaim(context, issue, from, message),
		markClaimed: (issue, label) => markClaimed(context, issue, label),
		finishIssue: (issue, comment) => finishIssue(context, issue, comment),
		sweepClaims: (sweep) => sweepClaims(context, sweep)
	};
}
// src/agents/claim/holder.ts
const LONGEST = 60;
const FOREIGN = /[^A-Za-z0-9 ._@:/-]+/g;
function readHolder(text) {
	const name = text.trim();
	if (name !== "" && name.length <= LONGEST && name.search(FOREIGN) < 0) return name;
	throw new ConfigError(`${JSON.stringify(text)} can't be the name of a holder.`, { hint: `Use at most ${LONGEST} letters, digits, blanks and any of \`._@:/-\`.` });
}
function defaultHolder(user, host) {
	const clean = (text) => text.replace(FOREIGN, "-").replace(/^-+|-+$/g, "");
	return `${clean(user) || "agent"}@${clean(host) || "machine"}`.slice(0, LONGEST).trim();
}
// src/cli/agents/holder-of-checkout.ts
const SESSION_FILE = "plansync/session";
function findHolder({ env }, folder, flags) {
	const named = flags.session ?? (env["PLANSYNC_SESSION"] || void 0);
	const name = flags.holder ?? (env["PLANSYNC_HOLDER"] || void 0);
	const holder = name === void 0 ? defaultHolder(userName(), hostname()) : readHolder(name);
	const path = sessionPath(folder);
	const kept = named === void 0 && path !== null ? readKept(path) : null;
	const session = named === void 0 ? kept ?? newSession() : readSession(named);
	return {
		holder,
		session,
		keep: (used) => {
			if (path === null || used === kept || named !== void 0 && used === session) return;
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, `${used}\n`, { mode: 384 });
		}
	};
}
function newSession() {
	return sessionOf(randomBytes(16));
}
function sessionPath({ git }) {
	const folder = git === null ? null : gitFolder(git);
	return folder === null ? null : join(folder, SESSION_FILE);
}
function gitFolder(git) {
	try {
		if (statSync(git).isDirectory()) return git;
		const named = /^gitdir: (.+)$/m.exec(readFileSync(git, "utf8"))?.[1]?.trim();
		if (named === void 0) return null;
		return isAbsolute(named) ? named : resolve(dirname(git), named);
	} catch {
		return null;
	}
}
function readKept(path) {
	try {
		return readSession(readFileSync(path, "utf8"));
	} catch {
		return null;
	}
}
function userName() {
	try {
		return userInfo().username;
	} catch {
		return "";
	}
}
// src/cli/agents/connect-agent.ts
function connectAgent(shell, flags, logger = warner(shell)) {
	const folder = findFolder(shell.cwd);
	const holder = findHolder(shell, folder, flags);
	const connection = connect(shell, folder, readInputFlags(flags), flags, logger);
	const { session, holder: name } = holder;
	const claims = createClaims(connection.github);
	return {
		folder,
		holder,
		context: {
			...connection,
			claims,
			me: {
				session,
				holder: name
			},
			random: () => Math.random()
		}
	};
}
function warner(shell) {
	return onlyWarnings(createProgress(shell.err, shell.clock));
}
export { factsOf as a, textOf as c, readSession as i, itemText as l, findHolder as n, readBoardAgain as o, newSession as r, readWork as s, connectAgent as t, visibleText as u };
