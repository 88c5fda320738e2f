import { t as ClaimsRefusedError } from "./cli-errors.js";
import { B as cutText, I as parseClaim, V as isLive, W as takeoverTime, z as cleanText } from "./cli-assign-plans.js";
import { t as WorkTree } from "./cli-units.js";
import { X as holdPlan, l as decidePlans, t as guardRun } from "./cli-guard-run.js";
import { yt as DEFAULT_POLICY } from "./cli-plan-files.js";
import { r as readRepositoryState } from "./cli-read-repository.js";
import { _ as readClaim, c as markClaimed, l as moveClaim, s as finishIssue, u as sweepClaims, v as readClaims, y as readComments } from "./cli-remote.js";
// src/agents/claim/visible-text.ts
const INVISIBLE = /(?!\u200c|\u200d|\ufe0f)\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;
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
const LONGEST = 8e3;
function itemText(source, items, item, most = LONGEST) {
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
	const { look, settings } = repository;
	const glance = decidePlans(repository);
	const decided = look.moreIssues === null ? guardRun(glance) : {
		repository,
		plans: glance.plans.map(withoutUnread)
	};
	if (!look.capabilities.graphql) throw new ClaimsRefusedError("This server has no GraphQL, which claims are read by.", { hint: "Work can't be claimed here; `plansync next` without a token reads the files." });
	return {
		decided,
		plans: decided.plans.flatMap((plan) => workOf(plan, settings.unitFor(plan.tracked.file.path))),
		board: boardOf(look.claims ?? await claims.readClaims(), me, look.viewer?.login ?? null),
		label: settings.claimedLabel
	};
}
function withoutUnread(plan) {
	const { changes } = plan;
	if (changes?.hold == null) return plan;
	const unread = changes.items.filter(({ issue, base }) => issue === null && base !== null && base.issue !== null).length;
	const { weight } = changes;
	const seen = {
		...weight,
		contacts: weight.contacts - unread,
		creates: weight.creates - unread
	};
	return weight.contacts >= unread && holdPlan(seen, DEFAULT_POLICY.guard) === null ? {
		...plan,
		changes: {
			...changes,
			hold: null
		}
	} : plan;
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
// src/github/claims.ts
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
export { textOf as a, readWork as i, factsOf as n, itemText as o, readBoardAgain as r, visibleText as s, createClaims as t };
