import { i as __toESM, n as __exportAll, t as __commonJSMin } from "./cli-rolldown-runtime.js";
import { c as InternalError } from "./cli-errors.js";
import { t as elementAt } from "./cli-element-at.js";
import { t as epochMs } from "./cli-epoch-ms.js";
import { a as rollUpStarted, r as rollUp } from "./cli-progress.js";
import { a as profileOf, n as matchItems, o as similarity } from "./cli-files.js";
import { t as normaliseTitle } from "./cli-normalise.js";
import { B as cutText, E as listedItems, G as isoSeconds, N as itemOfAnswer, R as cleanLine, S as dropsOut, j as titleHash, m as allowancePath, v as isKnownText, x as NO_MATCHING, z as cleanText } from "./cli-assign-plans.js";
import { t as issueNumber } from "./cli-issue-number.js";
import { B as readFieldLines, F as idOf$1, H as vocabularyOf, K as Lines, L as isStatePicture, Q as readBlocks, St as kindLabel, U as tableRows, V as fieldOf, W as readFrontMatter, Y as NO_LINE, Z as linesBelow, _t as PLAN_ITEM, at as plainText, dt as codeSpans, q as withLineFeeds, vt as itemIndex } from "./cli-plan-files.js";
import { C as needsWrite, D as wordsInBlock, E as replaceBlock, O as renderBox, S as isRendered, T as renderBlock, b as whyUnheard, d as knownProposal, f as renamesOf, g as everyOwned, h as issueTitle, l as askEditors, m as titlesAtBase, p as voteOf, v as roomBelow, x as parsedBody, y as hasVote } from "./cli-read-repository.js";
import { t as applyEdits } from "./cli-edit.js";
import { t as assignKeys } from "./cli-keys.js";
import { n as progressBar, t as percent } from "./cli-progress-bar.js";
import minpath from "node:path";
import minproc from "node:process";
import { fileURLToPath as urlToPath } from "node:url";
// src/reconcile/items/tracked-item.ts
function itemAt(items, index) {
	return elementAt(items, index, "items of a plan");
}
function* itemsAbove(items, { item }) {
	for (let at = item.parent; at !== null;) {
		const above = itemAt(items, at);
		yield above;
		at = above.item.parent;
	}
}
function hostOf(items, { item, place }) {
	if (place.host === null) throw new InternalError(`The host of item ${item.index}, which has none, was looked up.`);
	return itemAt(items, place.host);
}
// src/reconcile/guard.ts
const NO_WEIGHT = {
	contacts: 0,
	creates: 0,
	changes: 0,
	lines: 0,
	reopens: 0,
	items: 0,
	openBefore: 0,
	lost: 0,
	boxesBefore: 0,
	unreadBoxes: 0,
	replaced: 0
};
function measureChanges(input) {
	const { base, items, removed, operations, ticks, takes, waiting } = input;
	const creates = operations.filter(({ kind }) => kind === "create").length;
	const adoptions = operations.filter(({ kind }) => kind === "adopt").length;
	const changed = /* @__PURE__ */ new Set();
	let reopens = 0;
	for (const operation of operations) {
		if (operation.kind !== "update") continue;
		const cause = operation.index === null ? "plan" : itemAt(items, operation.index).outcome.cause ?? "plan";
		if (cause === "below" || cause === "issue") continue;
		const kinds = operation.changes.map(({ kind }) => kind);
		if (kinds.includes("close") && isFinished(input, operation.index)) continue;
		if (kinds.includes("close") || kinds.includes("reopen")) changed.add(operation.key);
		if (kinds.includes("reopen")) reopens += 1;
	}
	for (const { index, key, to } of ticks) {
		const row = itemAt(items, index);
		if (waiting?.[key]?.state === to) changed.delete(key);
		else if (row.outcome.cause === "below" || to === "done" && isFinished(input, index)) continue;
		else if (row.outcome.cause !== "issue" || isByBot(row)) changed.add(key);
	}
	const fresh = takes.filter((take) => !isWaiting(take, input));
	for (const take of fresh) changed.add(take.kind === "line" ? `line ${take.source}` : take.key);
	const before = (base?.items ?? []).filter(({ key }, index) => index > 0 && key !== "");
	const unread = items.filter(({ item }) => item.unread !== void 0);
	const unreadKeys = new Set(unread.map(({ key }) => key));
	const gone = /* @__PURE__ */ new Set([...removed.map(({ key }) => key), ...unreadKeys]);
	const open = before.filter(({ planState }) => planState === "open");
	const boxes = before.filter(({ item }) => item.mark.carrier === "box");
	return {
		contacts: creates + adoptions,
		creates,
		changes: changed.size,
		lines: fresh.filter(({ kind }) => kind === "line").length,
		reopens,
		items: Math.max(items.length - 1, before.length),
		openBefore: open.length,
		lost: open.filter(({ key }) => gone.has(key)).length,
		boxesBefore: boxes.length,
		replaced: input.replaced,
		unreadBoxes: boxes.filter(({ key }) => unreadKeys.has(key)).length
	};
}
function isFinished({ items, finished }, index) {
	if (index === null || finished.size === 0) return false;
	const row = itemAt(items, index);
	return [row, ...itemsAbove(items, row)].some(({ issue }) => issue !== null && issue.state === "closed" && finished.has(issue.number));
}
function isWaiting(take, { items, waiting, offers }) {
	if (waiting === null) return false;
	const known = waiting[take.key];
	switch (take.kind) {
		case "title": return known?.title === take.title;
		case "line": return offers[String(take.source)] !== void 0;
		case "move": return known?.parent?.plan === itemAt(items, take.to).key;
		case "trait": return known?.traits?.plan.includes(take.trait) === take.isSet;
		case "order": return known?.order?.plan.join() === take.order.map((index) => itemAt(items, index).key).join();
	}
}
function isByBot({ issue }) {
	return (issue?.stateEvents.at(-1)?.actor ?? issue?.closedBy ?? null)?.isBot === true;
}
const MANY_LOST = 5;
const LOST_SHARE = 2 / 3;
const MANY_LINES = 20;
function holdPlan(weight, limits) {
	const { contacts, creates, changes, lines, items, openBefore, lost, boxesBefore, unreadBoxes, replaced } = weight;
	const hold = (reason) => ({
		reason,
		weight
	});
	if (unreadBoxes > 1 && unreadBoxes === boxesBefore) return hold(`none of its ${boxesBefore} boxes is read any more, although their lines are still there`);
	if (lost >= MANY_LOST && lost >= openBefore * LOST_SHARE && limits.changes !== 1e400) return hold(`it went from ${openBefore} open items to ${openBefore - lost}`);
	if (replaced >= MANY_LOST && contacts > 0 && limits.changes !== 1e400) return hold(`it may be a translation of the plan that was at this path, which has ${replaced} open items`);
	if (lines > MANY_LINES && limits.changes !== 1e400) return hold(`${lines} sub-issues that people added would become lines of it (more than ${MANY_LINES})`);
	if (contacts > limits.creates) return hold(`it would ${contactsText(creates, contacts)} (more than ${limits.creates})`);
	if (changes > limits.changes && changes > items * limits.share) return hold(`it would close, reopen or tick ${changes} of ${items} items`);
	return null;
}
function holdTogether(plans) {
	if (plans.length < 2) return plans.map(() => null);
	const sum = (pick) => plans.reduce((total, { weight }) => total + pick(weight), 0);
	const most = (pick) => Math.max(...plans.map(({ limits }) => pick(limits)));
	const contacts = sum((weight) => weight.contacts);
	const changes = sum((weight) => weight.changes);
	const reopens = sum((weight) => weight.reopens);
	const items = plans.filter(({ weight }) => weight.changes > 0).reduce((total, { weight }) => total + weight.items, 0);
	const creates = sum((weight) => weight.creates);
	const isFlood = contacts > most(({ creates: limit }) => limit);
	const limit = most(({ changes: each }) => each);
	const isUpset = changes > limit && changes > items * most(({ share }) => share);
	const isUndoing = reopens > limit;
	return plans.map(({ weight }) => {
		if (isFlood && weight.contacts > 0) return {
			reason: `together the plans of this run would ${contactsText(creates, contacts)} (more than ${most(({ creates: each }) => each)})`,
			weight
		};
		if (isUndoing && weight.reopens > 0) return {
			reason: `together the plans of this run would reopen ${reopens} issues (more than ${limit})`,
			weight
		};
		if (isUpset && weight.changes > 0) return {
			reason: `together the plans of this run would close, reopen or tick ${changes} of ${items} items`,
			weight
		};
		return null;
	});
}
function contactsText(creates, contacts) {
	const bound = contacts - creates;
	if (bound === 0) return `create ${creates} issues`;
	return creates === 0 ? `adopt ${bound} issues` : `create ${creates} and adopt ${bound} issues`;
}
// src/reconcile/identity-of-items/converted-checks.ts
function findConverted(input, ask) {
	const found = [];
	const used = /* @__PURE__ */ new Set();
	for (const row of input.items) {
		const { item } = row;
		const host = item.kind === "check" && item.unread === void 0 && row.issue === null ? hostIssue(input, row) : null;
		if (host === null || !hasLostBox(host, row.key)) continue;
		const title = normaliseTitle(item.title);
		for (const { number } of host.children) {
			if (input.isOurs(number) || input.isTaken(number) || used.has(number)) continue;
			const issue = input.lookUp(number);
			if (issue === void 0) ask(number);
			if (typeof issue !== "object" || normaliseTitle(issue.title) !== title) continue;
			used.add(number);
			found.push({
				index: item.index,
				issue
			});
			break;
		}
	}
	return found;
}
function hostIssue({ items }, row) {
	for (const { issue } of itemsAbove(items, row)) if (issue !== null) return issue;
	return null;
}
function hasLostBox(host, key) {
	const body = parsedBody(host);
	return body.block === "damaged" && body.marker !== null && !body.boxes.has(key);
}
// src/reconcile/identity-of-items/adoption.ts
const ALIKE = .4;
function adoptNamed(input) {
	const bound = /* @__PURE__ */ new Map();
	const doubtful = /* @__PURE__ */ new Map();
	const unasked = /* @__PURE__ */ new Set();
	const answers = /* @__PURE__ */ new Map();
	const byNumber = /* @__PURE__ */ new Map();
	for (const { item, issue, base } of input.items) {
		const { reference } = item;
		if (reference === null || item.kind === "check" || item.unread !== void 0) continue;
		if (issue !== null || hadIssue(base)) continue;
		const named = issueNamedBy(reference, input.address);
		if (typeof named === "object") doubtful.set(item.index, named);
		else byNumber.set(named, [...byNumber.get(named) ?? [], item]);
	}
	for (const [number, items] of byNumber) {
		const answer = input.lookUp(number);
		if (answer === void 0 && !input.isTaken(number)) unasked.add(number);
		const isTaken = input.isTaken(number);
		if (typeof answer === "string" && !isTaken) answers.set(number, answer);
		if (answer === "not-an-issue") continue;
		const taker = typeof answer === "object" && !isTaken ? takerOf(items, answer) : null;
		if (typeof answer === "object" && !isTaken && taker === null) answers.set(number, "unlike");
		for (const item of items) if (item === taker && typeof answer === "object") bound.set(item.index, answer);
		else doubtful.set(item.index, doubtOf(number, answer, isTaken, items.length));
	}
	for (const said of input.answers) {
		const { issue: number } = said;
		const item = itemOfAnswer(input.plan, said);
		if (item === null || itemAt(input.items, item.index).issue !== null) continue;
		const answer = input.lookUp(number);
		if (answer === void 0) unasked.add(number);
		if (typeof answer !== "object" || input.isTaken(number)) continue;
		bound.set(item.index, answer);
		doubtful.delete(item.index);
	}
	for (const { index, issue } of findConverted(input, (number) => unasked.add(number))) bound.set(index, issue);
	return {
		bound,
		doubtful,
		unasked: [...unasked],
		answers
	};
}
function withAdopted(items, { bound, doubtful }, gone) {
	return items.map((row) => {
		const { index } = row.item;
		const own = gone[row.key] === void 0 ? row.issue : null;
		return {
			...row,
			issue: own ?? bound.get(index) ?? null,
			isAdopted: own === null && bound.has(index),
			doubt: doubtful.get(index) ?? null
		};
	});
}
function stillGone(gone, items) {
	const replaced = new Set(items.flatMap(({ key, isAdopted }) => isAdopted ? [key] : []));
	return Object.fromEntries(Object.entries(gone).filter(([key]) => !replaced.has(key)));
}
function hadIssue(base) {
	return base !== null && base.issue !== null;
}
function takerOf(items, issue) {
	const [only, ...others] = items;
	if (only !== void 0 && others.length === 0) return only.reference?.isAlone === true || isAlike(only, issue) ? only : null;
	const [alike, ...further] = items.filter((item) => item.reference?.isAlone !== true && isAlike(item, issue));
	return alike !== void 0 && further.length === 0 ? alike : null;
}
function isAlike(item, issue) {
	const [mine, theirs] = [profileOf(normaliseTitle(item.title)), profileOf(normaliseTitle(issue.title))];
	const [few, many] = mine.words.size <= theirs.words.size ? [mine, theirs] : [theirs, mine];
	return few.words.size > 0 && [...few.words].every((word) => many.words.has(word)) || similarity(mine, theirs) >= ALIKE;
}
function issueNamedBy(reference, address) {
	const { host, repository } = reference;
	const hint = "Name one issue of this repository, or none.";
	if (reference.number === null) return {
		number: null,
		why: "its line names several issues",
		hint
	};
	const number = issueNumber(reference.number);
	const place = /^https?:\/\/([^/]+)\/(.+)$/.exec(address.toLowerCase());
	if (place === null) throw new InternalError(`"${address}" is not an address of a repository.`);
	return (repository === null || repository === elementAt(place, 2, "groups")) && (host === null || host === elementAt(place, 1, "groups")) ? number : {
		number,
		why: `its line names an issue of another repository, ${repository ?? host}`,
		hint
	};
}
function doubtOf(number, answer, isTaken, lines) {
	const bind = `Correct the number, remove it, or write \`/plansync bind #${number}\` with the title of this line`;
	if (isTaken) return {
		number,
		why: `#${number} is the issue of another item`,
		hint: "Correct the number, or remove it."
	};
	if (answer === void 0) return {
		number,
		why: `#${number} has not been read yet`,
		hint: "The next run reads it."
	};
	if (answer === "deleted" || answer === "transferred" || answer === "not-an-issue") return {
		number,
		why: answer === "transferred" ? `#${number} was moved to another repository` : `there is no issue #${number}`,
		hint: "Correct the number, or remove it."
	};
	return {
		number,
		why: lines > 1 ? `${lines} lines name #${number}, and it is not clear which one is meant: exactly one must have its title` : `#${number} is called something else${answer === "unlike" ? "" : `, "${answer.title}"`}`,
		hint: `${bind}.`
	};
}
// src/reconcile/input/human-override.ts
function isRevertedByHuman(issue, recordedAt, viewer) {
	if (recordedAt === null) return false;
	const events = issue.stateEvents.filter(({ at }) => at > recordedAt);
	const last = events.at(-1);
	if (last === void 0 || isOurs(last.actor, viewer)) return false;
	return events.some(({ actor }) => isOurs(actor, viewer));
}
function isReopenedByHuman(issue) {
	const last = issue.stateEvents.at(-1);
	return last === void 0 || last.to !== "open" || last.actor?.isBot !== true;
}
function isReopenedByPlansync(issue, viewer) {
	const last = issue.stateEvents.at(-1);
	return last?.to === "open" && isOurs(last.actor, viewer);
}
function isSetByPlansync(issue, viewer) {
	const last = issue.stateEvents.at(-1);
	return (issue.state === "open" || issue.closeReason === "completed") && last?.to === issue.state && last.actor?.isBot === true && last.actor.login === viewer;
}
function closedSinceRecord(issue, recordedAt, viewer) {
	const events = issue.stateEvents.filter(({ at, actor }) => recordedAt !== null && at >= recordedAt && !isOurs(actor, viewer));
	if (issue.state !== "open" || events.at(-1)?.to !== "open") return null;
	return events.findLast(({ to }) => to === "closed")?.at ?? null;
}
function isOurs(actor, viewer) {
	return actor !== null && (actor.isBot || actor.login === viewer);
}
// src/reconcile/items/item-state.ts
function issueState(issue) {
	if (issue.state === "open") return "open";
	return issue.closeReason === "not_planned" || issue.closeReason === "duplicate" ? "dropped" : "done";
}
function issueStateAtBase(row) {
	const { issue, base, history } = row;
	if (history.isFirstContact || history.isClosedAway) return observedState(row);
	if (history.isAllowedAway) return base?.planState ?? null;
	if (issue !== null && history.isRevertedByHuman) return issue.state === "open" ? "done" : "open";
	return base?.issueState ?? null;
}
function observedState({ issue, box }) {
	if (issue !== null) return issueState(issue);
	return box === null ? null : box.checked ? "done" : "open";
}
// src/reconcile/merge/states/cascade.ts
function cascadesFrom(items, finished) {
	return items.flatMap((above) => {
		const { item, issue } = above;
		if (item.index === 0 || item.stateFrom !== "children") return [];
		const isClosed = issueStateAtBase(above) === "open" && observedState(above) === "done";
		if (issue === null || !isClosed) return [];
		if (!(issue.closedBy !== null && !issue.closedBy.isBot) && !finished.has(issue.number)) return [];
		const below = stillBelow(items, above).filter(isOpenOnAllSides);
		return below.length > 0 ? [{
			above,
			below
		}] : [];
	});
}
function undoneCascades(items, recorded) {
	return [...recordedCascades(items, recorded), ...unrecordedCascades(items)];
}
function recordedCascades(items, recorded) {
	const byKey = new Map(items.map((row) => [row.key, row]));
	return Object.entries(recorded).flatMap(([key, keys]) => {
		const above = byKey.get(key);
		if (above === void 0) return [];
		const before = issueStateAtBase(above);
		const { issue } = above;
		if (!(before !== null && before !== "open" && issue?.state === "open" && isReopenedByHuman(issue))) return [];
		return [{
			above,
			below: keys.flatMap((entry) => byKey.get(entry) ?? []).filter(isDoneOnAllSides)
		}];
	});
}
function unrecordedCascades(items) {
	return items.flatMap((above) => {
		const { item, base, history } = above;
		const closedAt = history.closedSinceRecord;
		if (closedAt === null || item.index === 0 || item.stateFrom !== "children") return [];
		if (base?.issueState !== "open") return [];
		const below = derivesFrom(items, above).filter((row) => {
			const event = row.issue?.stateEvents.at(-1);
			return event?.to === "closed" && event.at >= closedAt && row.history.isSetByPlansync && wasOpen(row);
		});
		return below.length === 0 ? [] : [{
			above,
			below
		}];
	});
}
function stillBelow(items, above) {
	const below = /* @__PURE__ */ new Set([above.item.index]);
	for (const { item } of items) if (item.parent !== null && below.has(item.parent)) below.add(item.index);
	const numbers = new Set(items.filter(({ item }) => below.has(item.index)).map(({ issue }) => issue?.number));
	const isElsewhere = ({ issue, base }) => issue?.parent != null && issue.parent !== base?.parents?.issue && !numbers.has(issue.parent);
	return derivesFrom(items, above, isElsewhere);
}
function derivesFrom(items, { item }, isLeftOut = () => false) {
	const children = item.children.map((child) => itemAt(items, child));
	const work = children.filter((child) => child.item.kind !== "check");
	return (work.length > 0 ? work : children).flatMap((child) => {
		if (isLeftOut(child)) return [];
		if (child.item.stateFrom === "children") return derivesFrom(items, child, isLeftOut);
		return child.item.mark.carrier === "none" ? [] : [child];
	});
}
function isOpenOnAllSides(row) {
	return isOnAllSides(row, "open") || wasOpen(row) && row.history.isSetByPlansync;
}
function wasOpen({ base, item }) {
	return item.state === "open" && item.unread === void 0 && base?.planState === "open" && base.issueState === "open";
}
function isDoneOnAllSides(row) {
	return wasOpen(row) && observedState(row) === "done" || isOnAllSides(row, "done");
}
function isOnAllSides(row, state) {
	const { base, item, history, outcome } = row;
	const observed = observedState(row);
	return base !== null && item.unread === void 0 && !history.isRevertedByHuman && base.planState === state && base.issueState === state && item.state === state && (observed === null || observed === state) && outcome.plan === state;
}
function cascadesBefore({ planId, record }, items) {
	const brought = items.flatMap(({ key, base }) => base === null || base.planId === planId || base.cascade.length === 0 ? [] : [[key, base.cascade]]);
	return {
		...record?.cascades,
		...Object.fromEntries(brought)
	};
}
// src/reconcile/identity-of-items/own-copies.ts
const OVERLAP_MS = 6e5;
function isOwnUntouchedCopy({ issue, marker }, original, own, isMarked) {
	const { before, after } = parsedBody(issue);
	const isOwn = (actor) => actor !== null && own.logins.has(actor.login);
	return issue.state === "open" && issue.comments === 0 && issue.stateEvents.length === 0 && isOwn(issue.author) && (issue.edited === null || isOwn(issue.edited.by)) && marker.repo === own.repository && titleHash(issue.title) === marker.title && `${before}${after}`.trim() === "" && isRendered(issue.body) && issue.children.every(({ number }) => isMarked(number)) && (issue.author?.isBot === true || isMadeTogether(issue, original));
}
function isMadeTogether(issue, original) {
	const [at, first] = [issue.createdAt, original?.createdAt];
	if (at === void 0 || first === void 0) return false;
	return Math.abs(at - first) <= OVERLAP_MS;
}
// src/reconcile/issue-changes/close-copies.ts
function closeCopies({ owned, planId, accounts, texts }, copies) {
	const viewer = texts.viewer === null ? [] : [texts.viewer];
	const own = {
		logins: accounts ?? new Set(viewer),
		repository: texts.repository
	};
	const marked = new Map(owned.marked.get(planId)?.map(({ issue }) => [issue.number, issue]));
	const isMarked = (number) => marked.has(number);
	return copies.flatMap(({ original, copy }) => {
		const { issue, marker } = copy;
		return isOwnUntouchedCopy(copy, owned.listed.get(original) ?? marked.get(original) ?? null, own, isMarked) ? [{
			kind: "close-duplicate",
			key: marker.key,
			number: issue.number,
			original
		}] : [];
	});
}
// src/issue/body-room.ts
const MAX_BODY = 65500;
const MAX_ROUNDS$2 = 4;
function fitBody(body, render) {
	let desired = render(MAX_BODY);
	if (body.length + desired.block.length + 2 <= 65500) return desired;
	for (let round = 0; round < MAX_ROUNDS$2; round += 1) {
		const excess = replaceBlock(body, desired.block).length - MAX_BODY;
		if (excess <= 0) return desired;
		desired = render(desired.block.length - excess);
	}
	return desired;
}
function isAccepted(body) {
	return body.length < 65536;
}
// src/reconcile/issue-changes/body-changes.ts
function compareBody(body, desired, unheard) {
	if (!needsWrite(body, desired)) return {
		body: null,
		note: null,
		drift: null
	};
	const written = replaceBlock(body, desired.block);
	if (!isAccepted(written)) return {
		body: null,
		note: null,
		drift: "the text that people wrote in it leaves no room for the plan's text"
	};
	const count = wordsInBlock(body, desired.block).split("\n").filter((line) => line !== "").length;
	const lines = count === 1 ? "a line that somebody wrote" : `${count} lines that people wrote`;
	const notes = [unheard, count === 0 ? null : `${lines} into plansync's block ${count === 1 ? "is" : "are"} kept below it`].filter((note) => note !== null);
	return {
		body: written,
		note: notes.length === 0 ? null : notes.join("; "),
		drift: null
	};
}
// src/plan/edit/layout/layout.ts
var Layout = class {
	plan;
	text;
	lines;
	blocks;
	bodyStart;
	#bullets = /* @__PURE__ */ new Map();
	#places = /* @__PURE__ */ new Map();
	#headings = /* @__PURE__ */ new Map();
	#tables;
	constructor(plan) {
		this.plan = plan;
		this.text = withLineFeeds(plan.text);
		this.lines = new Lines(this.text);
		this.bodyStart = readFrontMatter(this.text, this.lines).end;
		this.blocks = readBlocks(this.text, this.bodyStart, this.lines).blocks;
		this.#tables = this.blocks.filter(({ type }) => type === "table");
		for (const [at, block] of this.blocks.entries()) {
			this.#places.set(block, at);
			if (block.type === "bullet") this.#bullets.set(block.start, block);
			if (block.type === "heading") this.#headings.set(block.start, block.depth);
		}
	}
	item(index) {
		return elementAt(this.plan.items, index, "items");
	}
	bulletOf(item) {
		return item.index === 0 ? null : this.#bullets.get(item.offset) ?? null;
	}
	shapeOf(item) {
		if (item.index === 0) return "plan";
		if (item.offset < this.bodyStart) return "todo";
		const bullet = this.bulletOf(item);
		if (bullet !== null) return bullet.box === null ? "numbered" : "box";
		if (this.#headings.has(item.offset)) return "heading";
		return this.#tables.some(({ start, end }) => start <= item.offset && item.offset < end) ? "row" : "heading";
	}
	depthOf(item) {
		return this.#headings.get(item.offset) ?? BOLD_DEPTH;
	}
	before(offset) {
		return this.text.slice(this.lineStart(offset), offset);
	}
	lineStart(offset) {
		return this.lines.startOf(this.lines.lineOf(offset));
	}
	lineAt(offset) {
		return this.text.slice(this.lineStart(offset), this.lines.endAt(offset));
	}
	feedAt(offset) {
		const feed = this.text.indexOf("\n", offset);
		const near = feed >= 0 ? feed : this.text.lastIndexOf("\n");
		return near > 0 && this.text.charAt(near - 1) === "\r" ? "\r\n" : "\n";
	}
	endOf(item) {
		const bullet = this.bulletOf(item);
		const own = bullet === null ? this.#endOfLeaf(item) : this.endOfBullet(bullet);
		return item.children.reduce((end, child) => Math.max(end, this.endOf(this.item(child))), own);
	}
	endOfBullet(bullet) {
		let end = bullet.end;
		for (const block of this.blocksFrom(bullet)) {
			if (!isInside(block, bullet)) break;
			end = Math.max(end, block.end);
		}
		if (bullet.list >= 0) end = Math.max(end, bullet.until);
		return this.withoutBlanks(end, bullet.end);
	}
	*blocksFrom(block) {
		for (let at = (this.#places.get(block) ?? this.blocks.length) + 1; at < this.blocks.length; at += 1) yield elementAt(this.blocks, at, "blocks");
	}
	withoutBlanks(offset, least) {
		let end = offset;
		while (end > least) {
			const start = this.lineStart(end);
			if (/[^\s>]/.test(this.text.slice(start, end))) return start + this.text.slice(start, end).trimEnd().length;
			end = start - 1;
		}
		return least;
	}
	#endOfLeaf(item) {
		switch (this.shapeOf(item)) {
			case "plan": return this.withoutBlanks(this.text.length, this.bodyStart);
			case "heading": return this.endOfSection(item);
			case "todo": return this.#endOfTodo(item);
			case "row":
			case "box":
			case "numbered": return this.lines.endAt(item.offset);
		}
	}
	#endOfTodo(item) {
		const indentOf = (offset) => /^[ \t]*/.exec(this.lineAt(offset))?.[0].length ?? 0;
		let end = this.lines.endAt(item.offset);
		for (let at = this.lines.nextAt(end); at < this.bodyStart; at = this.lines.nextAt(at)) {
			const isBlank = this.lineAt(at).trim() === "";
			if (!isBlank && indentOf(at) <= indentOf(item.offset)) break;
			if (!isBlank) end = this.lines.endAt(at);
		}
		return end;
	}
	endOfSection(item) {
		const depth = this.depthOf(item);
		const inside = new Set(this.#below(item));
		const next = this.plan.items.find((other) => other.offset > item.offset && !inside.has(other.index) && this.shapeOf(other) === "heading");
		const heading = this.blocks.find((block) => block.type === "heading" && !block.quoted && block.start > item.offset && block.depth <= Math.min(depth, 6));
		const until = Math.min(next?.offset ?? this.text.length, heading?.start ?? this.text.length);
		return this.endBefore(until, this.lines.endAt(item.offset));
	}
	endBefore(until, least) {
		let above = this.lineStart(until);
		let end = this.withoutBlanks(above === until ? until - 1 : until, least);
		for (const block of [...this.blocks].reverse()) {
			if (block.start >= until || block.end > end || block.end <= least) continue;
			if (block.end < end || block.bullet !== null) break;
			const isComment = block.type === "html" && this.text.startsWith("<!--", block.start);
			if (block.type !== "rule" && !(isComment && this.lines.nextAt(block.end) === above)) break;
			above = this.lineStart(block.start);
			end = this.withoutBlanks(block.start, least);
		}
		return Math.max(end, least);
	}
	#below(item) {
		return item.children.flatMap((child) => [child, ...this.#below(this.item(child))]);
	}
	familyOf(item) {
		return /* @__PURE__ */ new Set([item.index, ...this.#below(item)]);
	}
};
const BOLD_DEPTH = 7;
function isInside(block, bullet) {
	for (let around = block.bullet; around !== null; around = around.bullet) if (around === bullet) return true;
	return false;
}
// src/plan/edit/fields/field-place.ts
function fieldPlace(layout, item, name, vocabulary) {
	if (layout.shapeOf(item) === "row") return cellOf(layout, item, name, vocabulary);
	const line = fieldLines(layout, item, vocabulary).find((field) => field.name === name);
	if (line !== void 0) return line.place;
	const value = item.fields[name];
	return value === void 0 ? null : inlinePlace(layout, item, value);
}
function fieldLines(layout, item, vocabulary) {
	const isOwn = (offset) => item.body.some(({ start, end }) => start <= offset && offset < end);
	return layout.blocks.flatMap((block) => {
		if (block.type !== "paragraph" && block.type !== "bullet" || !isOwn(block.type === "bullet" ? block.content.start : block.start)) return [];
		return readFieldLines(layout.text, block, vocabulary).map((field) => {
			const start = layout.lineStart(field.line.start);
			const outer = field.alone ? {
				start,
				end: layout.lines.nextAt(field.line.end)
			} : field.value;
			return {
				name: field.name,
				place: {
					kind: "line",
					value: field.value,
					outer,
					lead: field.lead
				}
			};
		});
	});
}
function cellOf(layout, item, name, vocabulary) {
	const { text } = layout;
	const table = layout.blocks.find(({ type, start, end }) => type === "table" && start <= item.offset && item.offset < end);
	if (table === void 0) return null;
	const { head, rows } = tableRows(text, table);
	const column = head.cells.findIndex(({ start, end }) => fieldOf(vocabulary, text.slice(start, end)) === name);
	const cell = rows.find(({ start, end }) => start <= item.offset && item.offset < end)?.cells[column];
	return cell === void 0 ? null : {
		kind: "cell",
		value: cell,
		outer: cell,
		lead: ""
	};
}
function inlinePlace(layout, item, value) {
	const end = layout.lines.endAt(item.offset);
	const line = layout.text.slice(item.offset, end);
	const at = line.lastIndexOf(value);
	if (at < 0) return null;
	const before = /(?:\s*(?:[([（][^([（)\]）]*|(?:📅|🗓|📆)\p{VS}?\s*|[←⟵]\s*)|\s+)$/u.exec(line.slice(0, at))?.[0] ?? "";
	const after = /[([（]/.test(before) ? /^[^([（)\]）]*[)\]）]/.exec(line.slice(at + value.length))?.[0] ?? "" : "";
	const start = item.offset + at;
	return {
		kind: "inline",
		value: {
			start,
			end: start + value.length
		},
		outer: {
			start: start - before.length,
			end: start + value.length + after.length
		},
		lead: ""
	};
}
function wordsAt(layout, { value }) {
	return plainText(layout.text.slice(value.start, value.end));
}
// src/plan/edit/layout/read-back.ts
function firstDifference(before, after, allowed) {
	if (before.title !== after.title) return "the plan would have another title";
	if (before.status?.text !== after.status?.text) return "the plan would have another status";
	if (before.resultsFile !== after.resultsFile) return "the plan would name another results file";
	for (const item of before.items) {
		const place = allowed.placeOf[item.index];
		const now = place === void 0 ? void 0 : after.items[place];
		const name = item.index === 0 ? "the plan" : `"${item.title}"`;
		if (now === void 0) return `${name} would not be read any more`;
		const difference = differenceOf({
			before,
			item
		}, {
			after,
			now
		}, allowed);
		if (difference !== null) return `${name} would ${difference}`;
	}
	return null;
}
function differenceOf({ before, item }, { after, now }, allowed) {
	const isMoved = allowed.moved.has(item.index);
	const isAround = allowed.around.has(item.index);
	const changed = allowed.changed?.index === item.index ? allowed.changed : null;
	if (item.title !== now.title) return "read as another title";
	if (item.id !== now.id) return "have another id";
	if (item.optional !== now.optional) return "be optional or not";
	if (!isMoved && item.kind !== now.kind) return `become a ${now.kind}`;
	if (!isSameState(item, now, isAround || isMoved)) return `become ${now.state}`;
	if (!isAround && item.mark.carrier !== now.mark.carrier) return "carry its state in another place";
	if (changed?.tags !== true && !isEqual(item.tags, now.tags)) return "have other tags";
	if (!isMoved && !isEqual(item.section, now.section)) return "stand in another section";
	if (!isSameReference(item, now)) return "name another issue";
	const parent = item.parent === null ? null : allowed.placeOf[item.parent];
	if (!isMoved && parent !== now.parent) return "stand below another item";
	if (!isEqual(item.dependsOn.map((index) => allowed.placeOf[index] ?? -1).sort(ascending), [...now.dependsOn].sort(ascending)) && changed?.fields.has("dependsOn") !== true) return "wait for other items";
	for (const name of /* @__PURE__ */ new Set([...keysOf(item.fields), ...keysOf(now.fields)])) {
		if (changed?.fields.has(name) === true) continue;
		if (!(item.fields[name] === now.fields[name] || (isAround || isMoved) && isSameList(item.fields[name], now.fields[name], allowed))) return `have another ${name}`;
	}
	if (changed === null && bodyOf(before, item) !== bodyOf(after, now)) return "have another text";
	return null;
}
function isSameState(item, now, isLoose) {
	if (item.stateFrom === "own" || now.stateFrom === "own") return item.stateFrom === now.stateFrom && item.state === now.state;
	return isLoose || item.state === now.state && item.stateFrom === now.stateFrom;
}
function isSameReference({ reference: a }, { reference: b }) {
	return a?.number === b?.number && a?.repository === b?.repository && a?.host === b?.host;
}
function isSameList(before, after, allowed) {
	const isOwn = (line) => !line.startsWith("- ") || !allowed.titles.some((title) => line.includes(title));
	const bare = (value) => (value ?? "").split("\n").filter(isOwn).join("\n");
	return bare(before) === bare(after);
}
function bodyOf({ text }, { body }) {
	return body.map(({ start, end }) => withoutLastComments(text.slice(start, end).replace(RULE, "")).replace(/[\s>]+/g, "")).join("");
}
function withoutLastComments(text) {
	for (let left = text.trimEnd();;) {
		const start = left.endsWith("-->") ? left.lastIndexOf("<!--") : -1;
		if (start < 0) return left;
		left = left.slice(0, start).trimEnd();
	}
}
const RULE = /^[ \t]*(?:-[ \t]*){3,}$|^[ \t]*(?:\*[ \t]*){3,}$|^[ \t]*(?:_[ \t]*){3,}$/gm;
function keysOf(fields) {
	return Object.keys(fields);
}
function isEqual(a, b) {
	return a.length === b.length && a.every((each, at) => each === b[at]);
}
function ascending(a, b) {
	return a - b;
}
function placesByLine(items, after, lineOf) {
	const byLine = /* @__PURE__ */ new Map();
	for (const { index, line } of after.items.slice(1)) {
		const known = byLine.get(line);
		if (known === void 0) byLine.set(line, [index]);
		else known.push(index);
	}
	const places = /* @__PURE__ */ new Map();
	for (const { index, line } of items) {
		const now = lineOf(line);
		const place = index === 0 ? PLAN_ITEM : now === null ? void 0 : byLine.get(now)?.shift();
		if (place === void 0) return null;
		places.set(index, place);
	}
	return places;
}
function allPlacesByLine(plan, after, lineOf) {
	const places = placesByLine(plan.items, after, lineOf);
	return places === null ? null : [...places.values()];
}
function ancestorsOf(plan, index) {
	const around = /* @__PURE__ */ new Set();
	for (let at = index; at !== null; at = elementAt(plan.items, at, "items").parent) around.add(at);
	return around;
}
// src/plan/edit/fields/read-field.ts
function vocabularyIn({ patterns }) {
	return vocabularyOf(patterns);
}
function rewriteField(plan, edit, change, { reread }) {
	const after = reread(applyEdits(plan.text, [edit]));
	if (after === null) return refused("the text would be read as no plan any more");
	if (after.items.length !== plan.items.length) return refused("other lines would be read as items");
	const lines = after.text.split("\n").length - plan.text.split("\n").length;
	const at = plan.text.slice(0, edit.offset + edit.length).split("\n").length;
	const first = edit.offset + edit.length === 0 || plan.text.charAt(edit.offset + edit.length - 1) === "\n" ? at : at + 1;
	const placeOf = allPlacesByLine(plan, after, (line) => line < first ? line : linesBelow(line, lines));
	if (placeOf === null) return refused("a line would not be read as an item any more");
	const place = placeOf[change.index];
	const item = place === void 0 ? void 0 : after.items[place];
	if (item === void 0 || !change.isSaid(item)) return refused("it would be read as something else");
	const difference = firstDifference(plan, after, {
		placeOf,
		around: ancestorsOf(plan, change.index),
		moved: /* @__PURE__ */ new Set(),
		titles: [],
		changed: {
			index: change.index,
			fields: new Set(change.fields),
			tags: change.tags
		}
	});
	return difference === null ? {
		kind: "written",
		plan: after,
		placeOf
	} : refused(difference);
}
function refused(why) {
	return {
		kind: "refused",
		why,
		pullRequestOnly: false
	};
}
// src/plan/edit/fields/write-field.ts
const SINGLE_FIELDS = [
	"priority",
	"estimate",
	"due",
	"milestone",
	"type"
];
function writeField(plan, index, field, value, reading) {
	const item = elementAt(plan.items, index, "items");
	if (value !== null && (value.trim() === "" || /[\r\n]/.test(value))) return refused("its value is no single line");
	if ((item.fields[field] ?? null) === value) return unchanged(plan);
	const layout = new Layout(plan);
	const place = fieldPlace(layout, item, field, vocabularyIn(reading));
	if (place === null) return refused("the item has no such field");
	if (place.kind === "line" && item.fields[field] !== void 0 && wordsAt(layout, place) !== item.fields[field]) return refused("its value stands on several lines");
	return rewriteField(plan, value === null ? removalOf(layout, place) : replacementOf(place, value), {
		index,
		fields: [field],
		tags: false,
		isSaid: ({ fields }) => (fields[field] ?? null) === value
	}, reading);
}
function unchanged(plan) {
	return {
		kind: "written",
		plan,
		placeOf: plan.items.map(({ index }) => index)
	};
}
function replacementOf({ kind, value, lead }, text) {
	if (kind === "cell" && value.start === value.end) return {
		offset: value.start,
		length: 0,
		text: `${text} `
	};
	const blank = value.start === value.end && lead !== "" && !/\s$/.test(lead) ? " " : "";
	return {
		offset: value.start,
		length: value.end - value.start,
		text: `${blank}${text}`
	};
}
function removalOf(layout, { kind, outer, value }) {
	if (kind !== "line" || outer === value) return {
		offset: outer.start,
		length: outer.end - outer.start,
		text: ""
	};
	const isBlank = (offset) => layout.lineAt(offset).trim() === "";
	const end = (outer.start === 0 || isBlank(outer.start - 1)) && outer.end < layout.text.length && isBlank(outer.end) ? layout.lines.nextAt(outer.end) : outer.end;
	const start = end >= layout.text.length && !layout.text.endsWith("\n") && outer.start > 0 ? layout.lines.endAt(layout.lineStart(outer.start - 1)) : outer.start;
	return {
		offset: start,
		length: end - start,
		text: ""
	};
}
// src/reconcile/items/trait.ts
const STARTED = "started";
const TAG = "tag ";
const OWNER = "owner ";
const FIELD = "field ";
function readTrait(trait) {
	if (trait.startsWith("tag ")) return {
		kind: "tag",
		tag: trait.slice(4)
	};
	if (trait.startsWith(OWNER)) return {
		kind: "owner",
		login: trait.slice(6)
	};
	if (trait.startsWith(FIELD)) {
		const [, field = "", value = ""] = /^field (\S+) (.*)$/u.exec(trait) ?? [];
		const known = SINGLE_FIELDS.find((each) => each === field);
		if (known === void 0) throw new InternalError(`The trait "${trait}" is of no field.`);
		return {
			kind: "field",
			field: known,
			value
		};
	}
	return { kind: "started" };
}
function fieldTrait(field, value) {
	return `${FIELD}${field} ${comparable(value)}`;
}
function comparable(value) {
	return value.trim().replace(/\s+/g, " ").toLowerCase();
}
function replaces(trait, other) {
	const [a, b] = [readTrait(trait), readTrait(other)];
	return a.kind === "field" && b.kind === "field" && a.field === b.field;
}
function ownerTrait(login) {
	return `${OWNER}${login.toLowerCase()}`;
}
// src/reconcile/merge/field-values.ts
function valueInPlan({ fields }, field, meaning) {
	const value = fields[field]?.trim() ?? "";
	if (value === "") return null;
	if (/[\r\n]/.test(value)) return void 0;
	switch (meaning.kind) {
		case "milestone":
		case "type":
		case "issue-field": return field === "due" && !isDay(value) ? void 0 : value;
		case "milestone-date": return isDay(value) ? value : void 0;
		case "labels": return [...meaning.labels.keys()].some((each) => comparable(each) === comparable(value)) ? value : void 0;
	}
}
function valueOnIssue(issue, meaning, known) {
	switch (meaning.kind) {
		case "milestone": return issue.milestone?.title ?? null;
		case "type": return issue.type;
		case "milestone-date": return issue.milestone?.due ?? null;
		case "issue-field": return issue.fields === void 0 ? void 0 : issue.fields[meaning.name.toLowerCase()] ?? null;
		case "labels": {
			const names = new Set(issue.labels.map((label) => label.toLowerCase()));
			const found = [...meaning.labels].filter(([, label]) => names.has(label.toLowerCase()));
			if (new Set(found.map(([, label]) => label.toLowerCase())).size > 1) return void 0;
			const values = new Map(found.map(([value]) => [comparable(value), value]));
			const said = known.map(comparable).find((value) => values.has(value));
			return (said === void 0 ? found[0]?.[0] : values.get(said)) ?? null;
		}
	}
}
function isTold(issue, meaning) {
	switch (meaning.kind) {
		case "milestone":
		case "milestone-date":
		case "labels": return true;
		case "type": return issue.type !== void 0;
		case "issue-field": return issue.fields !== void 0;
	}
}
function isDay(value) {
	return /^\d{4}-\d{2}-\d{2}$/.test(value);
}
// src/reconcile/issue-changes/field-patch.ts
function fieldPatch(issue, changes) {
	let patch = {};
	const added = [];
	const removed = [];
	for (const { meaning, value } of changes) switch (meaning.kind) {
		case "milestone":
			patch = {
				...patch,
				milestone: value
			};
			break;
		case "type":
			patch = {
				...patch,
				type: value
			};
			break;
		case "issue-field":
			patch = {
				...patch,
				fields: {
					...patch.fields,
					[meaning.name]: value
				}
			};
			break;
		case "labels": {
			const wanted = value === null ? [] : labelsOf(meaning.labels, value);
			const others = new Set([...meaning.labels.values()].map((label) => label.toLowerCase()));
			for (const label of wanted) others.delete(label.toLowerCase());
			added.push(...wanted);
			removed.push(...issue.labels.filter((label) => others.has(label.toLowerCase())));
			break;
		}
	}
	return {
		patch,
		labels: {
			added,
			removed
		}
	};
}
function newFields(item, meanings, places) {
	const labels = [];
	const found = {};
	for (const [field, meaning] of meanings) {
		const value = valueInPlan(item, field, meaning);
		if (value === null || value === void 0 || !places.holdsValue(item, field)) continue;
		if (meaning.kind === "milestone") found.milestone = value;
		else if (meaning.kind === "type") found.type = value;
		else if (meaning.kind === "labels") labels.push(...labelsOf(meaning.labels, value));
	}
	return {
		...found,
		labels
	};
}
function labelsOf(labels, value) {
	return [...labels].filter(([each]) => comparable(each) === comparable(value)).slice(0, 1).map(([, label]) => label);
}
// src/reconcile/issue-changes/issue-changes.ts
function compareIssue(comparison) {
	const { issue, desired } = comparison;
	if (parsedBody(issue).block === "newer") return {
		update: null,
		drift: "its text was written by a newer version of plansync"
	};
	const state = compareState(comparison);
	const changes = [];
	let patch = {};
	if (issue.title !== desired.title) {
		patch = {
			...patch,
			title: desired.title
		};
		changes.push({
			kind: "rename",
			from: issue.title,
			to: desired.title
		});
	}
	const text = compareBody(issue.body, desired, comparison.unheard ?? null);
	if (text.body !== null) {
		patch = {
			...patch,
			body: text.body
		};
		changes.push({
			kind: "text",
			note: text.note
		});
	}
	const fields = fieldPatch(issue, comparison.fields);
	const { labels, owners } = withTraits(compareLabels(comparison, fields.labels), comparison);
	if (labels.added.length + labels.removed.length > 0) {
		patch = {
			...patch,
			...labels.added.length > 0 ? { addLabels: labels.added } : {},
			...labels.removed.length > 0 ? { removeLabels: labels.removed } : {}
		};
		changes.push({
			kind: "labels",
			...labels
		});
	}
	if (owners.added.length + owners.removed.length > 0) {
		patch = {
			...patch,
			...owners.added.length > 0 ? { addAssignees: owners.added } : {},
			...owners.removed.length > 0 ? { removeAssignees: owners.removed } : {}
		};
		changes.push({
			kind: "assign",
			...owners
		});
	}
	for (const { field, value } of comparison.fields) changes.push({
		kind: "field",
		field,
		value
	});
	patch = {
		...patch,
		...fields.patch
	};
	if (state !== null) {
		patch = {
			...patch,
			...state.patch
		};
		changes.push(state.change);
	}
	const { index, key } = comparison;
	return {
		update: changes.length === 0 ? null : {
			kind: "update",
			index,
			key,
			number: issue.number,
			patch,
			changes
		},
		drift: text.drift
	};
}
function compareLabels({ issue, desired, kindLabels }, ofFields) {
	const has = (names, wanted) => names.some((name) => name.toLowerCase() === wanted.toLowerCase());
	return {
		added: [...desired.labels, ...ofFields.added].filter((name) => !has(issue.labels, name)),
		removed: [...issue.labels.filter((name) => has(kindLabels, name) && !has(desired.labels, name)), ...ofFields.removed]
	};
}
function withTraits(labels, { issue, traits, startedLabel }) {
	const named = traits.map(({ trait, isSet }) => ({
		found: readTrait(trait),
		isSet
	}));
	const label = (wanted) => named.flatMap(({ found, isSet }) => {
		if (isSet !== wanted || found.kind === "owner" || found.kind === "field") return [];
		const name = found.kind === "started" ? startedLabel : found.tag;
		return wanted ? [name] : issue.labels.filter((present) => present.toLowerCase() === name.toLowerCase());
	});
	const login = (wanted) => named.flatMap(({ found, isSet }) => isSet === wanted && found.kind === "owner" ? [found.login] : []);
	return {
		labels: {
			added: [...labels.added, ...label(true)],
			removed: [...labels.removed, ...label(false)]
		},
		owners: {
			added: login(true),
			removed: login(false)
		}
	};
}
function compareState({ issue, outcome }) {
	const observed = issueState(issue);
	const wanted = outcome.issue;
	if (wanted === null || wanted === "open" === (observed === "open")) return null;
	const why = outcome.why ?? "the plan says so";
	if (wanted === "open") return {
		patch: { state: "open" },
		change: {
			kind: "reopen",
			why
		}
	};
	const reason = wanted === "dropped" ? "not_planned" : "completed";
	return {
		patch: {
			state: "closed",
			closeReason: reason
		},
		change: {
			kind: "close",
			reason,
			why
		}
	};
}
// src/reconcile/issue-changes/compare-items.ts
const ISSUE_KINDS = [
	"plan",
	"phase",
	"step",
	"task"
];
function compareItems(input, items, texts) {
	return items.flatMap((row) => compareItem(input, row, texts));
}
function compareItem(input, row, texts) {
	const { item, key, issue, outcome } = row;
	const { index } = item;
	if (issue === null || item.unread !== void 0) return [];
	const { policy } = input;
	return [{
		index,
		...compareIssue({
			index,
			key,
			issue,
			desired: texts.desired(index),
			outcome,
			traits: row.traits.toIssue,
			fields: row.traits.fieldsToIssue,
			startedLabel: policy.startedLabel,
			kindLabels: [...ISSUE_KINDS.map((kind) => policy.labels[kind]), ...input.record?.labels ?? []],
			unheard: whyUnheard(issue, (login) => input.mayWrite?.(login) === true, (key) => input.base?.byKey.get(key))
		})
	}];
}
// src/plan/edit/fields/has-field.ts
var FieldPlaces = class {
	#plan;
	#patterns;
	#layout = null;
	constructor(plan, patterns) {
		this.#plan = plan;
		this.#patterns = patterns;
	}
	has(item, field) {
		return item.fields[field] !== void 0 || this.#place(item, field) !== null;
	}
	holdsValue(item, field) {
		const place = this.#place(item, field);
		return place !== null && wordsAt(this.#layoutOf(), place) === item.fields[field];
	}
	#place(item, field) {
		return fieldPlace(this.#layoutOf(), item, field, vocabularyOf(this.#patterns));
	}
	#layoutOf() {
		this.#layout ??= new Layout(this.#plan);
		return this.#layout;
	}
};
// src/reconcile/merge/owners.ts
const LOGIN = /^@?([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})$/i;
function loginsOf(owner, assignees) {
	if (owner === void 0) return [];
	const names = somebodyIn(owner.split(/\s*[,;&]\s*|\s+(?:and|und|et|y)\s+/i)).flatMap((name) => somebodyIn(name.split(/\s*\/\s*/)));
	const logins = [];
	for (const name of names) {
		const login = assignees.get(name.replace(/^@/, "")) ?? LOGIN.exec(name)?.[1];
		if (login === void 0) return null;
		logins.push(login);
	}
	return logins;
}
function ownersIn(owner, { name, login }) {
	return loginsOf(owner, /* @__PURE__ */ new Map([[name, login]]))?.map((each) => each.toLowerCase()) ?? null;
}
function nameOfLogin(login, assignees) {
	for (const [name, mapped] of assignees) if (mapped.toLowerCase() === login.toLowerCase()) return name;
	return login;
}
function somebodyIn(names) {
	return names.filter((name) => name !== "" && !isNobody(name));
}
function isNobody(name) {
	return /^(?:-+|–|—|n\/?a|none|nobody|tbd|tba|unassigned|\?+)$/i.test(name);
}
// src/reconcile/merge/traits.ts
function tagsOfPlan({ items }) {
	return new Set(items.flatMap((item) => tagsOf(item)));
}
function tagsAtBase({ plan, items }) {
	const left = items.flatMap(({ traits }) => traits?.plan ?? []).map(readTrait);
	return /* @__PURE__ */ new Set([...tagsOfPlan(plan), ...left.flatMap((found) => found.kind === "tag" ? [found.tag] : [])]);
}
function speaksOfStarted({ items }) {
	return items.some(({ started, stateFrom }) => started && stateFrom === "own");
}
function traitsInPlan(item, policy) {
	const owners = loginsOf(item.fields.owner, policy.assignees) ?? [];
	return [
		...item.started && item.state === "open" ? [STARTED] : [],
		...tagsOf(item).map((tag) => `${TAG}${tag}`),
		...owners.map(ownerTrait)
	];
}
function traitsOnIssue({ labels, assignees }, item, policy, tags) {
	const names = labels.map((name) => name.toLowerCase());
	const hasOwners = loginsOf(item.fields.owner, policy.assignees) !== null;
	return [
		...names.includes(policy.startedLabel.toLowerCase()) ? [STARTED] : [],
		...names.filter((name) => tags.has(name)).map((name) => `${TAG}${name}`),
		...hasOwners ? assignees.map(ownerTrait) : []
	];
}
function tagsOf(item) {
	return hashTagsOf(item).map((tag) => tag.toLowerCase());
}
function hashTagsOf({ tags, text }) {
	return tags.filter((tag) => text.includes(`#${tag}`));
}
function labelsOfTags(item, policy) {
	return hashTagsOf(item).filter((tag) => isLabel(tag, policy));
}
function isLabel(tag, { tagLabels }) {
	return tagLabels && tag.length <= 50;
}
// src/reconcile/issue-changes/creates.ts
function planCreates(input, items, texts) {
	const places = new FieldPlaces(input.plan, input.patterns);
	const room = /* @__PURE__ */ new Map();
	const takeRoom = (host) => {
		const left = room.get(host) ?? roomBelow(itemAt(items, host).issue ?? { children: [] });
		room.set(host, left - 1);
		return left > 0;
	};
	return items.flatMap((row) => {
		const { item, key, place } = row;
		if (!place.hasIssue || row.issue !== null) return [];
		const desired = texts.desired(item.index);
		const host = input.capabilities.subIssues && place.host !== null && takeRoom(place.host) ? place.host : null;
		const { labels, ...fields } = newFields(item, input.policy.fields, places);
		const issue = {
			title: desired.title,
			body: desired.block,
			labels: [.../* @__PURE__ */ new Set([
				...desired.labels,
				...input.policy.extraLabels,
				...traitLabels(input, item),
				...labels
			])],
			...extras(input.policy, item.kind, item.fields.owner),
			...fields
		};
		return [{
			kind: "create",
			index: item.index,
			key,
			host,
			issue
		}];
	});
}
function traitLabels({ policy, plan }, item) {
	const isSaid = item.stateFrom !== "children" || speaksOfStarted(plan);
	return [...item.started && item.state === "open" && isSaid ? [policy.startedLabel] : [], ...labelsOfTags(item, policy)];
}
function extras(policy, kind, owner) {
	const logins = loginsOf(owner, policy.assignees) ?? [];
	const type = policy.issueTypes.get(kind);
	return {
		...policy.milestone === null ? {} : { milestone: policy.milestone },
		...logins.length === 0 ? {} : { assignees: logins },
		...type === void 0 ? {} : { type }
	};
}
// src/reconcile/structure/disagreements.ts
function reportCircles(circles) {
	return circles.map(({ index, key, number, blocker }) => ({
		index,
		key,
		kind: "drift",
		issue: number,
		why: `it depends on #${blocker} in the plan, which depends on it on GitHub: GitHub refuses cycles`
	}));
}
function reportDifferences(items, differences) {
	const driftOf = new Map(differences.flatMap(({ index, drift }) => drift === null ? [] : [[index, drift]]));
	return items.flatMap(({ item, key, issue, outcome, title, traits }) => {
		const { index } = item;
		const shared = {
			index,
			key,
			issue: issue?.number ?? null
		};
		if (outcome.conflict) return [{
			...shared,
			kind: "conflict",
			why: "plan and issue both changed, in different ways"
		}];
		if (title.conflict !== null) return [{
			...shared,
			kind: "conflict",
			why: `about its title: ${conflictText(title.conflict)}`
		}];
		if (title.proposal !== null) return [{
			...shared,
			kind: "proposed",
			why: `${title.proposal.by} proposes the title "${title.proposal.title}"`
		}];
		if (traits.differences.length > 0) {
			const isConflict = traits.differences.some((each) => each.isConflict);
			const why = traits.differences.map(fieldText).join("; ");
			return [{
				...shared,
				kind: isConflict ? "conflict" : "drift",
				why
			}];
		}
		const drift = outcome.drift ?? title.drift ?? driftOf.get(index);
		return drift === void 0 ? [] : [{
			...shared,
			kind: "drift",
			why: drift
		}];
	});
}
function conflictText({ here, there }) {
	return `the plan says "${here}" where the issue says "${there}"`;
}
function fieldText({ field, plan, issue }) {
	return `about its ${field}: the plan says "${plan}" where GitHub says "${issue}"`;
}
function reportUnread(items) {
	return items.flatMap(({ item, key, issue }) => {
		const { index, unread } = item;
		if (unread === void 0) return [];
		const why = `${unread.message} (${unread.path}:${unread.line})`;
		return [{
			index,
			key,
			kind: "unread",
			issue: issue?.number ?? null,
			why
		}];
	});
}
function reportDoubtful(items) {
	return items.flatMap(({ item, key, doubt }) => doubt === null ? [] : [{
		index: item.index,
		key,
		kind: "doubtful",
		issue: null,
		why: `no issue is created for it: ${doubt.why}`
	}]);
}
function reportCopies({ copies }) {
	return copies.flatMap(({ original, copy }) => copy.issue.state === "closed" ? [] : [{
		index: null,
		key: copy.marker.key,
		kind: "copy",
		issue: copy.issue.number,
		why: `a copy of #${original}`
	}]);
}
function reportUntaken({ base, record }, { untaken }) {
	const isKnown = (key) => base?.byKey.has(key) === true || record?.orphans[key] !== void 0;
	return untaken.flatMap(({ issue, marker }) => issue.state === "closed" || marker.removed || isKnown(marker.key) ? [] : [{
		index: null,
		key: marker.key,
		kind: "orphan",
		issue: issue.number,
		why: "it belongs to no item of the plan"
	}]);
}
function reportGone(gone, items) {
	const indexOf = new Map(items.map(({ item, key }) => [key, item.index]));
	return Object.entries(gone).flatMap(([key, number]) => {
		const index = indexOf.get(key);
		if (index === void 0) return [];
		return [{
			index,
			key,
			kind: "gone",
			issue: null,
			why: `its issue #${number} was deleted or moved away: no new one is created`
		}];
	});
}
// src/reconcile/items/open-stranger.ts
function hasOpenStranger({ children }, ours) {
	return children.some(({ number, state }) => state === "open" && !ours.has(number));
}
// src/reconcile/issue-changes/find-removed.ts
function findRemoved(input, items, { removed, asked }, texts) {
	const gained = /* @__PURE__ */ new Set();
	for (const row of items) if (row.item.parent !== null && isNew(row, input)) gained.add(itemAt(items, row.item.parent).key);
	const adopted = new Set(items.flatMap(({ isAdopted, issue }) => isAdopted && issue !== null ? [issue.number] : []));
	const ours = new Set(everyOwned(input.owned).keys());
	return removed.flatMap((base) => {
		if (base.issue === null || adopted.has(base.issue)) return [];
		const issue = input.owned.listed.get(base.issue);
		if (issue === void 0 || input.base === null) return [];
		const parentKey = keyAbove(input.base.items, base);
		return [{
			base,
			issue,
			maybeRewritten: gained.has(parentKey) || asked.has(base) || input.isNamed(issue.number),
			hasOpenStranger: hasOpenStranger(issue, ours),
			desired: texts.removed(base, issue)
		}];
	});
}
function isNew({ base, history, issue }, { texts }) {
	return base === null && !history.hasReappeared && (issue === null || !isReopenedByPlansync(issue, texts.viewer));
}
function orphansBefore(input, items) {
	const claimed = new Set(items.map(({ key }) => key));
	return Object.entries(input.record?.orphans ?? {}).filter(([key, number]) => !claimed.has(key) && input.owned.listed.get(number)?.state === "open");
}
function keyAbove(items, { key, item }) {
	if (item.parent === null) throw new InternalError(`The item ${key}, which is the plan itself, was removed.`);
	return elementAt(items, item.parent, "items of the base").key;
}
// src/reconcile/merge/boxes.ts
function readBox(row, source) {
	const base = row.base?.issueState;
	const votes = hostsOf(row, source).flatMap((issue) => {
		const checked = parsedBody(issue).boxes.get(row.key);
		if ((base === void 0 || checked !== (base === "done")) && !source.hasVote(issue)) return [];
		const isDropped = base === "dropped" || row.item.state === "dropped";
		return checked === void 0 || !checked && isDropped ? [] : [{
			checked,
			issue: issue.number
		}];
	});
	return votes.find((vote) => base !== void 0 && vote.checked !== (base === "done")) ?? votes[0] ?? null;
}
function hostsOf(row, source) {
	const [now, before] = [hostNow(row, source), hostAtBase(row, source)];
	return [.../* @__PURE__ */ new Set([now, before])].filter((issue) => issue !== null);
}
function hostNow(row, { items }) {
	for (const { issue } of itemsAbove(items, row)) if (issue !== null) return issue;
	return null;
}
function hostAtBase({ base }, source) {
	return base === null || base.hostIssue === null ? null : source.listed(base.hostIssue) ?? null;
}
// src/reconcile/merge/contact.ts
function findContact({ contact, isAllowed }, row, box) {
	const isClosed = isClosedUnseen(row, box, contact);
	return {
		isFirstContact: contact === "other-branch" || row.isAdopted && row.offer === null,
		isClosedAway: isClosed && !isAllowed,
		isAllowedAway: isClosed && isAllowed
	};
}
function isClosedUnseen({ base, issue }, box, contact) {
	const isOpen = issue === null ? box?.checked !== true : issueState(issue) === "open";
	if (base === null || base.planState !== "open" || isOpen) return false;
	return base.closedAway || contact === "returned" && base.issueState === "open";
}
// src/reconcile/merge/history-since-base.ts
const NOTHING_HAPPENED = {
	hasReappeared: false,
	isRevertedByHuman: false,
	isSetByPlansync: false,
	closedSinceRecord: null
};
function historySinceBase({ recordedAt, texts }, { issue, base }) {
	if (issue === null) return NOTHING_HAPPENED;
	return {
		hasReappeared: base === null && parsedBody(issue).marker?.removed === true,
		isRevertedByHuman: isRevertedByHuman(issue, recordedAt, texts.viewer),
		isSetByPlansync: isSetByPlansync(issue, texts.viewer),
		closedSinceRecord: closedSinceRecord(issue, recordedAt, texts.viewer)
	};
}
// src/reconcile/merge/items-to-merge.ts
function itemsToMerge(input, items) {
	const mayWrite = (login) => input.mayWrite?.(login) === true;
	const source = {
		items,
		listed: (number) => input.owned.listed.get(number),
		hasVote: (issue) => hasVote(issue, mayWrite)
	};
	return items.map((row) => {
		const box = readBox(row, source);
		return {
			...row,
			box,
			history: {
				...historySinceBase(input, row),
				...findContact(input, row, box)
			}
		};
	});
}
// src/reconcile/identity-of-items/foundlings.ts
var Foundlings = class {
	#marked;
	#free = /* @__PURE__ */ new Map();
	#baseKeys;
	constructor(marked, base, baseOf) {
		this.#marked = marked;
		this.#baseKeys = new Set(base?.byKey.keys());
		const listed = new Set(base?.items.flatMap(({ issue }) => issue ?? []));
		const withIssue = new Set(baseOf.flatMap((entry) => entry?.issue == null ? [] : [entry.key]));
		for (const entry of marked) {
			const { key } = entry.marker;
			if (listed.has(entry.issue.number) || withIssue.has(key)) continue;
			const known = this.#free.get(key);
			if (known === void 0 || prefer(entry, known)) this.#free.set(key, entry);
		}
	}
	get free() {
		return [...this.#free.values()];
	}
	take(key) {
		return this.#free.get(key) ?? null;
	}
	isTaken(key) {
		return this.#baseKeys.has(key) && !this.#free.has(key);
	}
	rest(items) {
		const claimed = /* @__PURE__ */ new Map();
		for (const { key, issue } of items) if (issue !== null) claimed.set(key, issue.number);
		const numbers = new Set(claimed.values());
		const untaken = [];
		const copies = [];
		for (const entry of this.#marked) {
			if (numbers.has(entry.issue.number)) continue;
			const original = claimed.get(entry.marker.key);
			if (original === void 0) untaken.push(entry);
			else copies.push({
				original,
				copy: entry
			});
		}
		return {
			untaken,
			copies
		};
	}
};
function prefer(entry, known) {
	const isOpen = (marked) => marked.issue.state === "open";
	return isOpen(entry) && !isOpen(known) && known.marker.removed;
}
// src/reconcile/identity-of-items/find-keys.ts
function findKeys({ planId, plan, base }, baseOf, foundlings) {
	const kept = /* @__PURE__ */ new Map();
	baseOf.forEach((entry, index) => {
		if (entry !== null) kept.set(index, entry.key);
	});
	const withKeys = () => {
		const keys = assignKeys(planId, plan.items, kept, (key) => foundlings.isTaken(key));
		return plan.items.map((item, index) => ({
			item,
			key: elementAt(keys, index, "keys"),
			base: elementAt(baseOf, index, "items of the base")
		}));
	};
	let items = withKeys();
	if (foundlings.free.length === 0) return items;
	for (let round = 0; round < 3; round += 1) {
		const found = findByTitle(items, kept, foundlings, base);
		if (found.size === 0) break;
		for (const [index, key] of found) kept.set(index, key);
		items = withKeys();
	}
	return items;
}
function findByTitle(items, kept, foundlings, base) {
	const used = new Set(items.map(({ key }) => key));
	const loose = foundlings.free.filter(({ marker }) => !used.has(marker.key));
	if (loose.length === 0) return /* @__PURE__ */ new Map();
	const before = asMatchables(items, foundlings.free, loose, base);
	const { afterOf } = matchItems({ items: before.items }, { items: items.map(({ item }) => item) });
	const found = /* @__PURE__ */ new Map();
	for (const [from, to] of afterOf) {
		const key = before.looseKeyAt.get(from);
		const meetsMarker = foundlings.take(itemAt(items, itemIndex(to)).key) !== null;
		if (key !== void 0 && to !== 0 && !kept.has(to) && !meetsMarker) found.set(to, key);
	}
	return found;
}
function asMatchables(keyed, free, loose, base) {
	const known = /* @__PURE__ */ new Set([...free.map(({ marker }) => marker.key), ...base?.byKey.keys() ?? []]);
	const items = [];
	const placeOfKey = /* @__PURE__ */ new Map();
	for (const { item, key } of keyed) {
		if (item.index !== 0 && !known.has(key)) continue;
		const parent = item.parent === null ? null : placeOfKey.get(itemAt(keyed, item.parent).key) ?? PLAN_ITEM;
		placeOfKey.set(key, items.length);
		items.push({
			...item,
			parent
		});
	}
	const placeOfNumber = /* @__PURE__ */ new Map();
	for (const { issue, marker } of free) {
		const place = placeOfKey.get(marker.key);
		if (place !== void 0) placeOfNumber.set(issue.number, place);
	}
	const looseKeyAt = /* @__PURE__ */ new Map();
	const written = new Map(keyed.map(({ item }) => [titleHash(item.title), item.title]));
	for (const { issue, marker } of loose) {
		if (marker.kind === "plan") continue;
		looseKeyAt.set(items.length, marker.key);
		placeOfNumber.set(issue.number, items.length);
		const above = issue.parent === null ? void 0 : placeOfNumber.get(issue.parent);
		const title = written.get(marker.title) ?? issue.title;
		const parent = above ?? PLAN_ITEM;
		items.push({
			kind: marker.kind,
			title,
			id: null,
			parent,
			line: NO_LINE,
			text: title,
			section: []
		});
	}
	return {
		items,
		looseKeyAt
	};
}
// src/reconcile/identity-of-items/identify.ts
function identify({ planId, plan, base, matching, record, owned }) {
	const baseOf = plan.items.map((_, index) => matching.baseOf[index] ?? null);
	const numberOf = recordedNumbers(base, record);
	const foundlings = new Foundlings([...owned.marked.get(planId) ?? [], ...unmarked(planId, numberOf, owned)], base, baseOf);
	const missing = /* @__PURE__ */ new Set();
	const issueOf = (key, listed) => {
		if (listed === null) return foundlings.take(key)?.issue ?? null;
		const found = owned.listed.get(listed);
		if (found === void 0) missing.add(listed);
		return found ?? null;
	};
	const items = findKeys({
		planId,
		plan,
		base
	}, baseOf, foundlings).map((row) => ({
		...row,
		issue: issueOf(row.key, row.base?.issue ?? numberOf.get(row.key) ?? null),
		isAssumed: matching.assumed.has(row.item.index),
		isAdopted: false,
		offer: null,
		doubt: null
	}));
	const { removed, ambiguous, questions, asked } = matching;
	for (const { issue } of removed) if (issue !== null && !owned.listed.has(issue)) missing.add(issue);
	return {
		items,
		removed,
		ambiguous,
		questions,
		asked,
		...foundlings.rest(items),
		missing: [...missing]
	};
}
function recordedNumbers(base, record) {
	const items = base === null ? (record?.items ?? []).flatMap(([key, number]) => number === 0 ? [] : [[key, number]]) : [];
	return new Map([...items, ...Object.entries(record?.orphans ?? {})]);
}
function unmarked(planId, numberOf, owned) {
	const known = new Set((owned.marked.get(planId) ?? []).map(({ issue }) => issue.number));
	return [...numberOf].flatMap(([key, number]) => {
		const issue = owned.listed.get(number);
		if (issue === void 0 || known.has(number)) return [];
		return [{
			issue,
			marker: {
				plan: planId,
				key,
				hash: "",
				title: "",
				kind: "task",
				removed: false
			}
		}];
	});
}
// src/issue/raw-html.ts
const HARMLESS = new Set("b blockquote br code dd del details div dl dt em hr i ins kbd li mark ol p pre s samp strong sub summary sup tt u ul var wbr".split(" "));
const EMPTY = /* @__PURE__ */ new Set([
	"br",
	"hr",
	"wbr"
]);
const TOKEN$1 = /<!--[\s\S]*?(?:-->|$)|<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+(?:open|align="[a-z]+"))*)\s*\/?>/g;
function isBalanced(pieces) {
	const open = [];
	for (const piece of pieces) for (const [, slash, tag] of piece.matchAll(TOKEN$1)) {
		const name = tag?.toLowerCase();
		if (name === void 0 || EMPTY.has(name) || !HARMLESS.has(name)) continue;
		if (slash === "") open.push(name);
		else if (open.pop() !== name) return false;
	}
	return open.length === 0;
}
const GAP$1 = "​";
function cleanHtml(html, keepTags, cleanPiece, around) {
	let result = "";
	let from = 0;
	let isEscaped = false;
	const shown = (text) => {
		if (/<(?=[A-Za-z/!?])/.test(text)) isEscaped = true;
		return cleanPiece(text).replace(/<(?=[A-Za-z/!?])/g, "&lt;");
	};
	for (const match of html.matchAll(TOKEN$1)) {
		const [token, , tag] = match;
		result += shown(html.slice(from, match.index));
		from = match.index + token.length;
		if (tag === void 0) {
			const [before, after] = [html.charAt(match.index - 1) || around.before, html.charAt(from) || around.after];
			if (/\S/.test(before) && /\S/.test(after)) result += GAP$1;
			continue;
		}
		const name = tag.toLowerCase();
		result += HARMLESS.has(name) && (keepTags || EMPTY.has(name)) ? token : shown(token);
	}
	result += shown(html.slice(from));
	return isEscaped ? result.replaceAll("`", "&#96;").replaceAll("~", "&#126;") : result;
}
// src/issue/references.ts
const GAP = "​";
const URL_START = String.raw`(?:https?\\?:\\?\/\\?\/|www\.)`;
const TOKEN = new RegExp([
	String.raw`(?<url>${URL_START}[^\s<>]*)`,
	String.raw`(?<sign>@)(?=[^\s${GAP}])`,
	String.raw`(?<hash>#)(?=\\?[\d&])`,
	String.raw`(?<gh>\bGH\\?-)(?=\\?[\d&])`,
	String.raw`(?<sha>(?<![0-9A-Za-z_])[0-9A-Fa-f]{7,40}(?![0-9A-Za-z_]))`,
	String.raw`(?<skip>\[(?:skip|no) ci\]|\[ci skip\]|\[skip actions\]|\[actions skip\])`
].join("|"), "gi");
function isHarmless(text) {
	return !/[@#&]|GH\\?-|https?\\?:|www\.|[0-9A-F]{7}|\[(?:skip|no|ci|actions)\b/i.test(text);
}
function breakReferences(text, options) {
	if (isHarmless(text)) return text;
	return (options.where === "text" ? text : decodeTricks(text)).replace(TOKEN, (token, ...rest) => {
		const groups = rest.at(-1);
		if (groups["url"] !== void 0) return breakUrl(token, options);
		if (groups["sha"] !== void 0) return token.replace(/.{6}(?=.)/g, `$&${GAP}`);
		if (groups["skip"] !== void 0) return token.replace(" ", `${GAP} `);
		return token + GAP;
	});
}
const ISSUE_PATH = /^\/+[^/]+\/+[^/]+\/+(?:issues|pull|pulls|discussions|commit|commits)(?:[/#?]|$)/i;
function redirected(url, host) {
	const parsed = URL.canParse(url) ? new URL(url) : null;
	if (parsed === null || !isReference(parsed, host)) return null;
	if (!isPublicHost(parsed.hostname)) return null;
	return `https://redirect.github.com${parsed.pathname}${parsed.search}${parsed.hash}`;
}
const SCHEMES = /(?:https?(?=\\?:)|www(?=\.))/gi;
const MAX_SCHEMES = 4;
function breakUrl(raw, options) {
	if ((raw.match(SCHEMES)?.length ?? 0) > MAX_SCHEMES) return breakReferences(raw.replace(SCHEMES, `$&${GAP}`), { where: "text" });
	let end = raw.length;
	while (end > 0 && /[.,:;!?'"*_~]/.test(raw.charAt(end - 1))) end -= 1;
	const [url, tail] = [raw.slice(0, end), raw.slice(end)];
	const absolute = /^www\./i.test(url) ? `https://${url}` : url;
	const parsed = !url.includes("\\") && URL.canParse(absolute) ? new URL(absolute) : null;
	const isLink = parsed !== null && parsed.hostname.includes(".");
	const mayNest = options.where === "markdown" && !/[[\]()`*~|]/.test(url);
	if (isLink && isReference(parsed, options.host)) {
		const target = mayNest ? redirected(absolute, options.host) : null;
		return (target === null ? cutUrl(url) : `[${cutUrl(url)}](${target})`) + tail;
	}
	const rest = url.replace(SCHEME, "");
	if (isLink && breakReferences(rest, { where: "text" }) === rest) return url + tail;
	return (isLink && mayNest && absolute === url ? `<${url}>` : cutUrl(url)) + tail;
}
const SCHEME = /^(?:https?|www)/i;
function cutUrl(url) {
	const rest = url.replace(SCHEME, "");
	return url.slice(0, url.length - rest.length) + GAP + breakReferences(rest, { where: "text" });
}
function isReference(url, host) {
	return (isPublicHost(url.hostname) || url.host === host?.toLowerCase()) && ISSUE_PATH.test(url.pathname + url.hash);
}
function isPublicHost(hostname) {
	return hostname === "github.com" || hostname === "www.github.com";
}
const NAMED = {
	commat: "@",
	num: "#",
	sol: "/",
	colon: ":",
	period: "."
};
function decodeTricks(text) {
	return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
		const code = decimal === void 0 ? Number.parseInt(String(hex), 16) : Number(decimal);
		const character = name === void 0 ? characterOf(code) : NAMED[String(name)];
		if (character === void 0) return whole;
		if (/[A-Za-z0-9:/]/.test(character)) return character;
		return /[@#.-]/.test(character) ? `\\${character}` : whole;
	});
}
function characterOf(code) {
	return code > 32 && code < 127 ? String.fromCharCode(code) : void 0;
}
// node_modules/micromark-util-character/index.js
const asciiAlpha = regexCheck(/[A-Za-z]/);
const asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
const asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code) {
	return code !== null && (code < 32 || code === 127);
}
const asciiDigit = regexCheck(/\d/);
const asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
const asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code) {
	return code !== null && code < -2;
}
function markdownLineEndingOrSpace(code) {
	return code !== null && (code < 0 || code === 32);
}
function markdownSpace(code) {
	return code === -2 || code === -1 || code === 32;
}
const unicodePunctuation = regexCheck(/\p{P}|\p{S}/u);
const unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
	return check;
	function check(code) {
		return code !== null && code > -1 && regex.test(String.fromCharCode(code));
	}
}
// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code) {
	if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return 1;
	if (unicodePunctuation(code)) return 2;
}
// node_modules/micromark-util-html-tag-name/index.js
const htmlBlockNames = [
	"address",
	"article",
	"aside",
	"base",
	"basefont",
	"blockquote",
	"body",
	"caption",
	"center",
	"col",
	"colgroup",
	"dd",
	"details",
	"dialog",
	"dir",
	"div",
	"dl",
	"dt",
	"fieldset",
	"figcaption",
	"figure",
	"footer",
	"form",
	"frame",
	"frameset",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"head",
	"header",
	"hr",
	"html",
	"iframe",
	"legend",
	"li",
	"link",
	"main",
	"menu",
	"menuitem",
	"nav",
	"noframes",
	"ol",
	"optgroup",
	"option",
	"p",
	"param",
	"search",
	"section",
	"summary",
	"table",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"title",
	"tr",
	"track",
	"ul"
];
const htmlRawNames = [
	"pre",
	"script",
	"style",
	"textarea"
];
// node_modules/mdast-util-to-string/lib/index.js
const emptyOptions = {};
function toString(value, options) {
	const settings = options || emptyOptions;
	return one(value, typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true, typeof settings.includeHtml === "boolean" ? settings.includeHtml : true);
}
function one(value, includeImageAlt, includeHtml) {
	if (node(value)) {
		if ("value" in value) return value.type === "html" && !includeHtml ? "" : value.value;
		if (includeImageAlt && "alt" in value && value.alt) return value.alt;
		if ("children" in value) return all(value.children, includeImageAlt, includeHtml);
	}
	if (Array.isArray(value)) return all(value, includeImageAlt, includeHtml);
	return "";
}
function all(values, includeImageAlt, includeHtml) {
	const result = [];
	let index = -1;
	while (++index < values.length) result[index] = one(values[index], includeImageAlt, includeHtml);
	return result.join("");
}
function node(value) {
	return Boolean(value && typeof value === "object");
}
// node_modules/character-entities/index.js
const characterEntities = {
	AElig: "Æ",
	AMP: "&",
	Aacute: "Á",
	Abreve: "Ă",
	Acirc: "Â",
	Acy: "А",
	Afr: "𝔄",
	Agrave: "À",
	Alpha: "Α",
	Amacr: "Ā",
	And: "⩓",
	Aogon: "Ą",
	Aopf: "𝔸",
	ApplyFunction: "⁡",
	Aring: "Å",
	Ascr: "𝒜",
	Assign: "≔",
	Atilde: "Ã",
	Auml: "Ä",
	Backslash: "∖",
	Barv: "⫧",
	Barwed: "⌆",
	Bcy: "Б",
	Because: "∵",
	Bernoullis: "ℬ",
	Beta: "Β",
	Bfr: "𝔅",
	Bopf: "𝔹",
	Breve: "˘",
	Bscr: "ℬ",
	Bumpeq: "≎",
	CHcy: "Ч",
	COPY: "©",
	Cacute: "Ć",
	Cap: "⋒",
	CapitalDifferentialD: "ⅅ",
	Cayleys: "ℭ",
	Ccaron: "Č",
	Ccedil: "Ç",
	Ccirc: "Ĉ",
	Cconint: "∰",
	Cdot: "Ċ",
	Cedilla: "¸",
	CenterDot: "·",
	Cfr: "ℭ",
	Chi: "Χ",
	CircleDot: "⊙",
	CircleMinus: "⊖",
	CirclePlus: "⊕",
	CircleTimes: "⊗",
	ClockwiseContourIntegral: "∲",
	CloseCurlyDoubleQuote: "”",
	CloseCurlyQuote: "’",
	Colon: "∷",
	Colone: "⩴",
	Congruent: "≡",
	Conint: "∯",
	ContourIntegral: "∮",
	Copf: "ℂ",
	Coproduct: "∐",
	CounterClockwiseContourIntegral: "∳",
	Cross: "⨯",
	Cscr: "𝒞",
	Cup: "⋓",
	CupCap: "≍",
	DD: "ⅅ",
	DDotrahd: "⤑",
	DJcy: "Ђ",
	DScy: "Ѕ",
	DZcy: "Џ",
	Dagger: "‡",
	Darr: "↡",
	Dashv: "⫤",
	Dcaron: "Ď",
	Dcy: "Д",
	Del: "∇",
	Delta: "Δ",
	Dfr: "𝔇",
	DiacriticalAcute: "´",
	DiacriticalDot: "˙",
	DiacriticalDoubleAcute: "˝",
	DiacriticalGrave: "`",
	DiacriticalTilde: "˜",
	Diamond: "⋄",
	DifferentialD: "ⅆ",
	Dopf: "𝔻",
	Dot: "¨",
	DotDot: "⃜",
	DotEqual: "≐",
	DoubleContourIntegral: "∯",
	DoubleDot: "¨",
	DoubleDownArrow: "⇓",
	DoubleLeftArrow: "⇐",
	DoubleLeftRightArrow: "⇔",
	DoubleLeftTee: "⫤",
	DoubleLongLeftArrow: "⟸",
	DoubleLongLeftRightArrow: "⟺",
	DoubleLongRightArrow: "⟹",
	DoubleRightArrow: "⇒",
	DoubleRightTee: "⊨",
	DoubleUpArrow: "⇑",
	DoubleUpDownArrow: "⇕",
	DoubleVerticalBar: "∥",
	DownArrow: "↓",
	DownArrowBar: "⤓",
	DownArrowUpArrow: "⇵",
	DownBreve: "̑",
	DownLeftRightVector: "⥐",
	DownLeftTeeVector: "⥞",
	DownLeftVector: "↽",
	DownLeftVectorBar: "⥖",
	DownRightTeeVector: "⥟",
	DownRightVector: "⇁",
	DownRightVectorBar: "⥗",
	DownTee: "⊤",
	DownTeeArrow: "↧",
	Downarrow: "⇓",
	Dscr: "𝒟",
	Dstrok: "Đ",
	ENG: "Ŋ",
	ETH: "Ð",
	Eacute: "É",
	Ecaron: "Ě",
	Ecirc: "Ê",
	Ecy: "Э",
	Edot: "Ė",
	Efr: "𝔈",
	Egrave: "È",
	Element: "∈",
	Emacr: "Ē",
	EmptySmallSquare: "◻",
	EmptyVerySmallSquare: "▫",
	Eogon: "Ę",
	Eopf: "𝔼",
	Epsilon: "Ε",
	Equal: "⩵",
	EqualTilde: "≂",
	Equilibrium: "⇌",
	Escr: "ℰ",
	Esim: "⩳",
	Eta: "Η",
	Euml: "Ë",
	Exists: "∃",
	ExponentialE: "ⅇ",
	Fcy: "Ф",
	Ffr: "𝔉",
	FilledSmallSquare: "◼",
	FilledVerySmallSquare: "▪",
	Fopf: "𝔽",
	ForAll: "∀",
	Fouriertrf: "ℱ",
	Fscr: "ℱ",
	GJcy: "Ѓ",
	GT: ">",
	Gamma: "Γ",
	Gammad: "Ϝ",
	Gbreve: "Ğ",
	Gcedil: "Ģ",
	Gcirc: "Ĝ",
	Gcy: "Г",
	Gdot: "Ġ",
	Gfr: "𝔊",
	Gg: "⋙",
	Gopf: "𝔾",
	GreaterEqual: "≥",
	GreaterEqualLess: "⋛",
	GreaterFullEqual: "≧",
	GreaterGreater: "⪢",
	GreaterLess: "≷",
	GreaterSlantEqual: "⩾",
	GreaterTilde: "≳",
	Gscr: "𝒢",
	Gt: "≫",
	HARDcy: "Ъ",
	Hacek: "ˇ",
	Hat: "^",
	Hcirc: "Ĥ",
	Hfr: "ℌ",
	HilbertSpace: "ℋ",
	Hopf: "ℍ",
	HorizontalLine: "─",
	Hscr: "ℋ",
	Hstrok: "Ħ",
	HumpDownHump: "≎",
	HumpEqual: "≏",
	IEcy: "Е",
	IJlig: "Ĳ",
	IOcy: "Ё",
	Iacute: "Í",
	Icirc: "Î",
	Icy: "И",
	Idot: "İ",
	Ifr: "ℑ",
	Igrave: "Ì",
	Im: "ℑ",
	Imacr: "Ī",
	ImaginaryI: "ⅈ",
	Implies: "⇒",
	Int: "∬",
	Integral: "∫",
	Intersection: "⋂",
	InvisibleComma: "⁣",
	InvisibleTimes: "⁢",
	Iogon: "Į",
	Iopf: "𝕀",
	Iota: "Ι",
	Iscr: "ℐ",
	Itilde: "Ĩ",
	Iukcy: "І",
	Iuml: "Ï",
	Jcirc: "Ĵ",
	Jcy: "Й",
	Jfr: "𝔍",
	Jopf: "𝕁",
	Jscr: "𝒥",
	Jsercy: "Ј",
	Jukcy: "Є",
	KHcy: "Х",
	KJcy: "Ќ",
	Kappa: "Κ",
	Kcedil: "Ķ",
	Kcy: "К",
	Kfr: "𝔎",
	Kopf: "𝕂",
	Kscr: "𝒦",
	LJcy: "Љ",
	LT: "<",
	Lacute: "Ĺ",
	Lambda: "Λ",
	Lang: "⟪",
	Laplacetrf: "ℒ",
	Larr: "↞",
	Lcaron: "Ľ",
	Lcedil: "Ļ",
	Lcy: "Л",
	LeftAngleBracket: "⟨",
	LeftArrow: "←",
	LeftArrowBar: "⇤",
	LeftArrowRightArrow: "⇆",
	LeftCeiling: "⌈",
	LeftDoubleBracket: "⟦",
	LeftDownTeeVector: "⥡",
	LeftDownVector: "⇃",
	LeftDownVectorBar: "⥙",
	LeftFloor: "⌊",
	LeftRightArrow: "↔",
	LeftRightVector: "⥎",
	LeftTee: "⊣",
	LeftTeeArrow: "↤",
	LeftTeeVector: "⥚",
	LeftTriangle: "⊲",
	LeftTriangleBar: "⧏",
	LeftTriangleEqual: "⊴",
	LeftUpDownVector: "⥑",
	LeftUpTeeVector: "⥠",
	LeftUpVector: "↿",
	LeftUpVectorBar: "⥘",
	LeftVector: "↼",
	LeftVectorBar: "⥒",
	Leftarrow: "⇐",
	Leftrightarrow: "⇔",
	LessEqualGreater: "⋚",
	LessFullEqual: "≦",
	LessGreater: "≶",
	LessLess: "⪡",
	LessSlantEqual: "⩽",
	LessTilde: "≲",
	Lfr: "𝔏",
	Ll: "⋘",
	Lleftarrow: "⇚",
	Lmidot: "Ŀ",
	LongLeftArrow: "⟵",
	LongLeftRightArrow: "⟷",
	LongRightArrow: "⟶",
	Longleftarrow: "⟸",
	Longleftrightarrow: "⟺",
	Longrightarrow: "⟹",
	Lopf: "𝕃",
	LowerLeftArrow: "↙",
	LowerRightArrow: "↘",
	Lscr: "ℒ",
	Lsh: "↰",
	Lstrok: "Ł",
	Lt: "≪",
	Map: "⤅",
	Mcy: "М",
	MediumSpace: " ",
	Mellintrf: "ℳ",
	Mfr: "𝔐",
	MinusPlus: "∓",
	Mopf: "𝕄",
	Mscr: "ℳ",
	Mu: "Μ",
	NJcy: "Њ",
	Nacute: "Ń",
	Ncaron: "Ň",
	Ncedil: "Ņ",
	Ncy: "Н",
	NegativeMediumSpace: "​",
	NegativeThickSpace: "​",
	NegativeThinSpace: "​",
	NegativeVeryThinSpace: "​",
	NestedGreaterGreater: "≫",
	NestedLessLess: "≪",
	NewLine: "\n",
	Nfr: "𝔑",
	NoBreak: "⁠",
	NonBreakingSpace: "\xA0",
	Nopf: "ℕ",
	Not: "⫬",
	NotCongruent: "≢",
	NotCupCap: "≭",
	NotDoubleVerticalBar: "∦",
	NotElement: "∉",
	NotEqual: "≠",
	NotEqualTilde: "≂̸",
	NotExists: "∄",
	NotGreater: "≯",
	NotGreaterEqual: "≱",
	NotGreaterFullEqual: "≧̸",
	NotGreaterGreater: "≫̸",
	NotGreaterLess: "≹",
	NotGreaterSlantEqual: "⩾̸",
	NotGreaterTilde: "≵",
	NotHumpDownHump: "≎̸",
	NotHumpEqual: "≏̸",
	NotLeftTriangle: "⋪",
	NotLeftTriangleBar: "⧏̸",
	NotLeftTriangleEqual: "⋬",
	NotLess: "≮",
	NotLessEqual: "≰",
	NotLessGreater: "≸",
	NotLessLess: "≪̸",
	NotLessSlantEqual: "⩽̸",
	NotLessTilde: "≴",
	NotNestedGreaterGreater: "⪢̸",
	NotNestedLessLess: "⪡̸",
	NotPrecedes: "⊀",
	NotPrecedesEqual: "⪯̸",
	NotPrecedesSlantEqual: "⋠",
	NotReverseElement: "∌",
	NotRightTriangle: "⋫",
	NotRightTriangleBar: "⧐̸",
	NotRightTriangleEqual: "⋭",
	NotSquareSubset: "⊏̸",
	NotSquareSubsetEqual: "⋢",
	NotSquareSuperset: "⊐̸",
	NotSquareSupersetEqual: "⋣",
	NotSubset: "⊂⃒",
	NotSubsetEqual: "⊈",
	NotSucceeds: "⊁",
	NotSucceedsEqual: "⪰̸",
	NotSucceedsSlantEqual: "⋡",
	NotSucceedsTilde: "≿̸",
	NotSuperset: "⊃⃒",
	NotSupersetEqual: "⊉",
	NotTilde: "≁",
	NotTildeEqual: "≄",
	NotTildeFullEqual: "≇",
	NotTildeTilde: "≉",
	NotVerticalBar: "∤",
	Nscr: "𝒩",
	Ntilde: "Ñ",
	Nu: "Ν",
	OElig: "Œ",
	Oacute: "Ó",
	Ocirc: "Ô",
	Ocy: "О",
	Odblac: "Ő",
	Ofr: "𝔒",
	Ograve: "Ò",
	Omacr: "Ō",
	Omega: "Ω",
	Omicron: "Ο",
	Oopf: "𝕆",
	OpenCurlyDoubleQuote: "“",
	OpenCurlyQuote: "‘",
	Or: "⩔",
	Oscr: "𝒪",
	Oslash: "Ø",
	Otilde: "Õ",
	Otimes: "⨷",
	Ouml: "Ö",
	OverBar: "‾",
	OverBrace: "⏞",
	OverBracket: "⎴",
	OverParenthesis: "⏜",
	PartialD: "∂",
	Pcy: "П",
	Pfr: "𝔓",
	Phi: "Φ",
	Pi: "Π",
	PlusMinus: "±",
	Poincareplane: "ℌ",
	Popf: "ℙ",
	Pr: "⪻",
	Precedes: "≺",
	PrecedesEqual: "⪯",
	PrecedesSlantEqual: "≼",
	PrecedesTilde: "≾",
	Prime: "″",
	Product: "∏",
	Proportion: "∷",
	Proportional: "∝",
	Pscr: "𝒫",
	Psi: "Ψ",
	QUOT: "\"",
	Qfr: "𝔔",
	Qopf: "ℚ",
	Qscr: "𝒬",
	RBarr: "⤐",
	REG: "®",
	Racute: "Ŕ",
	Rang: "⟫",
	Rarr: "↠",
	Rarrtl: "⤖",
	Rcaron: "Ř",
	Rcedil: "Ŗ",
	Rcy: "Р",
	Re: "ℜ",
	ReverseElement: "∋",
	ReverseEquilibrium: "⇋",
	ReverseUpEquilibrium: "⥯",
	Rfr: "ℜ",
	Rho: "Ρ",
	RightAngleBracket: "⟩",
	RightArrow: "→",
	RightArrowBar: "⇥",
	RightArrowLeftArrow: "⇄",
	RightCeiling: "⌉",
	RightDoubleBracket: "⟧",
	RightDownTeeVector: "⥝",
	RightDownVector: "⇂",
	RightDownVectorBar: "⥕",
	RightFloor: "⌋",
	RightTee: "⊢",
	RightTeeArrow: "↦",
	RightTeeVector: "⥛",
	RightTriangle: "⊳",
	RightTriangleBar: "⧐",
	RightTriangleEqual: "⊵",
	RightUpDownVector: "⥏",
	RightUpTeeVector: "⥜",
	RightUpVector: "↾",
	RightUpVectorBar: "⥔",
	RightVector: "⇀",
	RightVectorBar: "⥓",
	Rightarrow: "⇒",
	Ropf: "ℝ",
	RoundImplies: "⥰",
	Rrightarrow: "⇛",
	Rscr: "ℛ",
	Rsh: "↱",
	RuleDelayed: "⧴",
	SHCHcy: "Щ",
	SHcy: "Ш",
	SOFTcy: "Ь",
	Sacute: "Ś",
	Sc: "⪼",
	Scaron: "Š",
	Scedil: "Ş",
	Scirc: "Ŝ",
	Scy: "С",
	Sfr: "𝔖",
	ShortDownArrow: "↓",
	ShortLeftArrow: "←",
	ShortRightArrow: "→",
	ShortUpArrow: "↑",
	Sigma: "Σ",
	SmallCircle: "∘",
	Sopf: "𝕊",
	Sqrt: "√",
	Square: "□",
	SquareIntersection: "⊓",
	SquareSubset: "⊏",
	SquareSubsetEqual: "⊑",
	SquareSuperset: "⊐",
	SquareSupersetEqual: "⊒",
	SquareUnion: "⊔",
	Sscr: "𝒮",
	Star: "⋆",
	Sub: "⋐",
	Subset: "⋐",
	SubsetEqual: "⊆",
	Succeeds: "≻",
	SucceedsEqual: "⪰",
	SucceedsSlantEqual: "≽",
	SucceedsTilde: "≿",
	SuchThat: "∋",
	Sum: "∑",
	Sup: "⋑",
	Superset: "⊃",
	SupersetEqual: "⊇",
	Supset: "⋑",
	THORN: "Þ",
	TRADE: "™",
	TSHcy: "Ћ",
	TScy: "Ц",
	Tab: "	",
	Tau: "Τ",
	Tcaron: "Ť",
	Tcedil: "Ţ",
	Tcy: "Т",
	Tfr: "𝔗",
	Therefore: "∴",
	Theta: "Θ",
	ThickSpace: "  ",
	ThinSpace: " ",
	Tilde: "∼",
	TildeEqual: "≃",
	TildeFullEqual: "≅",
	TildeTilde: "≈",
	Topf: "𝕋",
	TripleDot: "⃛",
	Tscr: "𝒯",
	Tstrok: "Ŧ",
	Uacute: "Ú",
	Uarr: "↟",
	Uarrocir: "⥉",
	Ubrcy: "Ў",
	Ubreve: "Ŭ",
	Ucirc: "Û",
	Ucy: "У",
	Udblac: "Ű",
	Ufr: "𝔘",
	Ugrave: "Ù",
	Umacr: "Ū",
	UnderBar: "_",
	UnderBrace: "⏟",
	UnderBracket: "⎵",
	UnderParenthesis: "⏝",
	Union: "⋃",
	UnionPlus: "⊎",
	Uogon: "Ų",
	Uopf: "𝕌",
	UpArrow: "↑",
	UpArrowBar: "⤒",
	UpArrowDownArrow: "⇅",
	UpDownArrow: "↕",
	UpEquilibrium: "⥮",
	UpTee: "⊥",
	UpTeeArrow: "↥",
	Uparrow: "⇑",
	Updownarrow: "⇕",
	UpperLeftArrow: "↖",
	UpperRightArrow: "↗",
	Upsi: "ϒ",
	Upsilon: "Υ",
	Uring: "Ů",
	Uscr: "𝒰",
	Utilde: "Ũ",
	Uuml: "Ü",
	VDash: "⊫",
	Vbar: "⫫",
	Vcy: "В",
	Vdash: "⊩",
	Vdashl: "⫦",
	Vee: "⋁",
	Verbar: "‖",
	Vert: "‖",
	VerticalBar: "∣",
	VerticalLine: "|",
	VerticalSeparator: "❘",
	VerticalTilde: "≀",
	VeryThinSpace: " ",
	Vfr: "𝔙",
	Vopf: "𝕍",
	Vscr: "𝒱",
	Vvdash: "⊪",
	Wcirc: "Ŵ",
	Wedge: "⋀",
	Wfr: "𝔚",
	Wopf: "𝕎",
	Wscr: "𝒲",
	Xfr: "𝔛",
	Xi: "Ξ",
	Xopf: "𝕏",
	Xscr: "𝒳",
	YAcy: "Я",
	YIcy: "Ї",
	YUcy: "Ю",
	Yacute: "Ý",
	Ycirc: "Ŷ",
	Ycy: "Ы",
	Yfr: "𝔜",
	Yopf: "𝕐",
	Yscr: "𝒴",
	Yuml: "Ÿ",
	ZHcy: "Ж",
	Zacute: "Ź",
	Zcaron: "Ž",
	Zcy: "З",
	Zdot: "Ż",
	ZeroWidthSpace: "​",
	Zeta: "Ζ",
	Zfr: "ℨ",
	Zopf: "ℤ",
	Zscr: "𝒵",
	aacute: "á",
	abreve: "ă",
	ac: "∾",
	acE: "∾̳",
	acd: "∿",
	acirc: "â",
	acute: "´",
	acy: "а",
	aelig: "æ",
	af: "⁡",
	afr: "𝔞",
	agrave: "à",
	alefsym: "ℵ",
	aleph: "ℵ",
	alpha: "α",
	amacr: "ā",
	amalg: "⨿",
	amp: "&",
	and: "∧",
	andand: "⩕",
	andd: "⩜",
	andslope: "⩘",
	andv: "⩚",
	ang: "∠",
	ange: "⦤",
	angle: "∠",
	angmsd: "∡",
	angmsdaa: "⦨",
	angmsdab: "⦩",
	angmsdac: "⦪",
	angmsdad: "⦫",
	angmsdae: "⦬",
	angmsdaf: "⦭",
	angmsdag: "⦮",
	angmsdah: "⦯",
	angrt: "∟",
	angrtvb: "⊾",
	angrtvbd: "⦝",
	angsph: "∢",
	angst: "Å",
	angzarr: "⍼",
	aogon: "ą",
	aopf: "𝕒",
	ap: "≈",
	apE: "⩰",
	apacir: "⩯",
	ape: "≊",
	apid: "≋",
	apos: "'",
	approx: "≈",
	approxeq: "≊",
	aring: "å",
	ascr: "𝒶",
	ast: "*",
	asymp: "≈",
	asympeq: "≍",
	atilde: "ã",
	auml: "ä",
	awconint: "∳",
	awint: "⨑",
	bNot: "⫭",
	backcong: "≌",
	backepsilon: "϶",
	backprime: "‵",
	backsim: "∽",
	backsimeq: "⋍",
	barvee: "⊽",
	barwed: "⌅",
	barwedge: "⌅",
	bbrk: "⎵",
	bbrktbrk: "⎶",
	bcong: "≌",
	bcy: "б",
	bdquo: "„",
	becaus: "∵",
	because: "∵",
	bemptyv: "⦰",
	bepsi: "϶",
	bernou: "ℬ",
	beta: "β",
	beth: "ℶ",
	between: "≬",
	bfr: "𝔟",
	bigcap: "⋂",
	bigcirc: "◯",
	bigcup: "⋃",
	bigodot: "⨀",
	bigoplus: "⨁",
	bigotimes: "⨂",
	bigsqcup: "⨆",
	bigstar: "★",
	bigtriangledown: "▽",
	bigtriangleup: "△",
	biguplus: "⨄",
	bigvee: "⋁",
	bigwedge: "⋀",
	bkarow: "⤍",
	blacklozenge: "⧫",
	blacksquare: "▪",
	blacktriangle: "▴",
	blacktriangledown: "▾",
	blacktriangleleft: "◂",
	blacktriangleright: "▸",
	blank: "␣",
	blk12: "▒",
	blk14: "░",
	blk34: "▓",
	block: "█",
	bne: "=⃥",
	bnequiv: "≡⃥",
	bnot: "⌐",
	bopf: "𝕓",
	bot: "⊥",
	bottom: "⊥",
	bowtie: "⋈",
	boxDL: "╗",
	boxDR: "╔",
	boxDl: "╖",
	boxDr: "╓",
	boxH: "═",
	boxHD: "╦",
	boxHU: "╩",
	boxHd: "╤",
	boxHu: "╧",
	boxUL: "╝",
	boxUR: "╚",
	boxUl: "╜",
	boxUr: "╙",
	boxV: "║",
	boxVH: "╬",
	boxVL: "╣",
	boxVR: "╠",
	boxVh: "╫",
	boxVl: "╢",
	boxVr: "╟",
	boxbox: "⧉",
	boxdL: "╕",
	boxdR: "╒",
	boxdl: "┐",
	boxdr: "┌",
	boxh: "─",
	boxhD: "╥",
	boxhU: "╨",
	boxhd: "┬",
	boxhu: "┴",
	boxminus: "⊟",
	boxplus: "⊞",
	boxtimes: "⊠",
	boxuL: "╛",
	boxuR: "╘",
	boxul: "┘",
	boxur: "└",
	boxv: "│",
	boxvH: "╪",
	boxvL: "╡",
	boxvR: "╞",
	boxvh: "┼",
	boxvl: "┤",
	boxvr: "├",
	bprime: "‵",
	breve: "˘",
	brvbar: "¦",
	bscr: "𝒷",
	bsemi: "⁏",
	bsim: "∽",
	bsime: "⋍",
	bsol: "\\",
	bsolb: "⧅",
	bsolhsub: "⟈",
	bull: "•",
	bullet: "•",
	bump: "≎",
	bumpE: "⪮",
	bumpe: "≏",
	bumpeq: "≏",
	cacute: "ć",
	cap: "∩",
	capand: "⩄",
	capbrcup: "⩉",
	capcap: "⩋",
	capcup: "⩇",
	capdot: "⩀",
	caps: "∩︀",
	caret: "⁁",
	caron: "ˇ",
	ccaps: "⩍",
	ccaron: "č",
	ccedil: "ç",
	ccirc: "ĉ",
	ccups: "⩌",
	ccupssm: "⩐",
	cdot: "ċ",
	cedil: "¸",
	cemptyv: "⦲",
	cent: "¢",
	centerdot: "·",
	cfr: "𝔠",
	chcy: "ч",
	check: "✓",
	checkmark: "✓",
	chi: "χ",
	cir: "○",
	cirE: "⧃",
	circ: "ˆ",
	circeq: "≗",
	circlearrowleft: "↺",
	circlearrowright: "↻",
	circledR: "®",
	circledS: "Ⓢ",
	circledast: "⊛",
	circledcirc: "⊚",
	circleddash: "⊝",
	cire: "≗",
	cirfnint: "⨐",
	cirmid: "⫯",
	cirscir: "⧂",
	clubs: "♣",
	clubsuit: "♣",
	colon: ":",
	colone: "≔",
	coloneq: "≔",
	comma: ",",
	commat: "@",
	comp: "∁",
	compfn: "∘",
	complement: "∁",
	complexes: "ℂ",
	cong: "≅",
	congdot: "⩭",
	conint: "∮",
	copf: "𝕔",
	coprod: "∐",
	copy: "©",
	copysr: "℗",
	crarr: "↵",
	cross: "✗",
	cscr: "𝒸",
	csub: "⫏",
	csube: "⫑",
	csup: "⫐",
	csupe: "⫒",
	ctdot: "⋯",
	cudarrl: "⤸",
	cudarrr: "⤵",
	cuepr: "⋞",
	cuesc: "⋟",
	cularr: "↶",
	cularrp: "⤽",
	cup: "∪",
	cupbrcap: "⩈",
	cupcap: "⩆",
	cupcup: "⩊",
	cupdot: "⊍",
	cupor: "⩅",
	cups: "∪︀",
	curarr: "↷",
	curarrm: "⤼",
	curlyeqprec: "⋞",
	curlyeqsucc: "⋟",
	curlyvee: "⋎",
	curlywedge: "⋏",
	curren: "¤",
	curvearrowleft: "↶",
	curvearrowright: "↷",
	cuvee: "⋎",
	cuwed: "⋏",
	cwconint: "∲",
	cwint: "∱",
	cylcty: "⌭",
	dArr: "⇓",
	dHar: "⥥",
	dagger: "†",
	daleth: "ℸ",
	darr: "↓",
	dash: "‐",
	dashv: "⊣",
	dbkarow: "⤏",
	dblac: "˝",
	dcaron: "ď",
	dcy: "д",
	dd: "ⅆ",
	ddagger: "‡",
	ddarr: "⇊",
	ddotseq: "⩷",
	deg: "°",
	delta: "δ",
	demptyv: "⦱",
	dfisht: "⥿",
	dfr: "𝔡",
	dharl: "⇃",
	dharr: "⇂",
	diam: "⋄",
	diamond: "⋄",
	diamondsuit: "♦",
	diams: "♦",
	die: "¨",
	digamma: "ϝ",
	disin: "⋲",
	div: "÷",
	divide: "÷",
	divideontimes: "⋇",
	divonx: "⋇",
	djcy: "ђ",
	dlcorn: "⌞",
	dlcrop: "⌍",
	dollar: "$",
	dopf: "𝕕",
	dot: "˙",
	doteq: "≐",
	doteqdot: "≑",
	dotminus: "∸",
	dotplus: "∔",
	dotsquare: "⊡",
	doublebarwedge: "⌆",
	downarrow: "↓",
	downdownarrows: "⇊",
	downharpoonleft: "⇃",
	downharpoonright: "⇂",
	drbkarow: "⤐",
	drcorn: "⌟",
	drcrop: "⌌",
	dscr: "𝒹",
	dscy: "ѕ",
	dsol: "⧶",
	dstrok: "đ",
	dtdot: "⋱",
	dtri: "▿",
	dtrif: "▾",
	duarr: "⇵",
	duhar: "⥯",
	dwangle: "⦦",
	dzcy: "џ",
	dzigrarr: "⟿",
	eDDot: "⩷",
	eDot: "≑",
	eacute: "é",
	easter: "⩮",
	ecaron: "ě",
	ecir: "≖",
	ecirc: "ê",
	ecolon: "≕",
	ecy: "э",
	edot: "ė",
	ee: "ⅇ",
	efDot: "≒",
	efr: "𝔢",
	eg: "⪚",
	egrave: "è",
	egs: "⪖",
	egsdot: "⪘",
	el: "⪙",
	elinters: "⏧",
	ell: "ℓ",
	els: "⪕",
	elsdot: "⪗",
	emacr: "ē",
	empty: "∅",
	emptyset: "∅",
	emptyv: "∅",
	emsp13: " ",
	emsp14: " ",
	emsp: " ",
	eng: "ŋ",
	ensp: " ",
	eogon: "ę",
	eopf: "𝕖",
	epar: "⋕",
	eparsl: "⧣",
	eplus: "⩱",
	epsi: "ε",
	epsilon: "ε",
	epsiv: "ϵ",
	eqcirc: "≖",
	eqcolon: "≕",
	eqsim: "≂",
	eqslantgtr: "⪖",
	eqslantless: "⪕",
	equals: "=",
	equest: "≟",
	equiv: "≡",
	equivDD: "⩸",
	eqvparsl: "⧥",
	erDot: "≓",
	erarr: "⥱",
	escr: "ℯ",
	esdot: "≐",
	esim: "≂",
	eta: "η",
	eth: "ð",
	euml: "ë",
	euro: "€",
	excl: "!",
	exist: "∃",
	expectation: "ℰ",
	exponentiale: "ⅇ",
	fallingdotseq: "≒",
	fcy: "ф",
	female: "♀",
	ffilig: "ﬃ",
	fflig: "ﬀ",
	ffllig: "ﬄ",
	ffr: "𝔣",
	filig: "ﬁ",
	fjlig: "fj",
	flat: "♭",
	fllig: "ﬂ",
	fltns: "▱",
	fnof: "ƒ",
	fopf: "𝕗",
	forall: "∀",
	fork: "⋔",
	forkv: "⫙",
	fpartint: "⨍",
	frac12: "½",
	frac13: "⅓",
	frac14: "¼",
	frac15: "⅕",
	frac16: "⅙",
	frac18: "⅛",
	frac23: "⅔",
	frac25: "⅖",
	frac34: "¾",
	frac35: "⅗",
	frac38: "⅜",
	frac45: "⅘",
	frac56: "⅚",
	frac58: "⅝",
	frac78: "⅞",
	frasl: "⁄",
	frown: "⌢",
	fscr: "𝒻",
	gE: "≧",
	gEl: "⪌",
	gacute: "ǵ",
	gamma: "γ",
	gammad: "ϝ",
	gap: "⪆",
	gbreve: "ğ",
	gcirc: "ĝ",
	gcy: "г",
	gdot: "ġ",
	ge: "≥",
	gel: "⋛",
	geq: "≥",
	geqq: "≧",
	geqslant: "⩾",
	ges: "⩾",
	gescc: "⪩",
	gesdot: "⪀",
	gesdoto: "⪂",
	gesdotol: "⪄",
	gesl: "⋛︀",
	gesles: "⪔",
	gfr: "𝔤",
	gg: "≫",
	ggg: "⋙",
	gimel: "ℷ",
	gjcy: "ѓ",
	gl: "≷",
	glE: "⪒",
	gla: "⪥",
	glj: "⪤",
	gnE: "≩",
	gnap: "⪊",
	gnapprox: "⪊",
	gne: "⪈",
	gneq: "⪈",
	gneqq: "≩",
	gnsim: "⋧",
	gopf: "𝕘",
	grave: "`",
	gscr: "ℊ",
	gsim: "≳",
	gsime: "⪎",
	gsiml: "⪐",
	gt: ">",
	gtcc: "⪧",
	gtcir: "⩺",
	gtdot: "⋗",
	gtlPar: "⦕",
	gtquest: "⩼",
	gtrapprox: "⪆",
	gtrarr: "⥸",
	gtrdot: "⋗",
	gtreqless: "⋛",
	gtreqqless: "⪌",
	gtrless: "≷",
	gtrsim: "≳",
	gvertneqq: "≩︀",
	gvnE: "≩︀",
	hArr: "⇔",
	hairsp: " ",
	half: "½",
	hamilt: "ℋ",
	hardcy: "ъ",
	harr: "↔",
	harrcir: "⥈",
	harrw: "↭",
	hbar: "ℏ",
	hcirc: "ĥ",
	hearts: "♥",
	heartsuit: "♥",
	hellip: "…",
	hercon: "⊹",
	hfr: "𝔥",
	hksearow: "⤥",
	hkswarow: "⤦",
	hoarr: "⇿",
	homtht: "∻",
	hookleftarrow: "↩",
	hookrightarrow: "↪",
	hopf: "𝕙",
	horbar: "―",
	hscr: "𝒽",
	hslash: "ℏ",
	hstrok: "ħ",
	hybull: "⁃",
	hyphen: "‐",
	iacute: "í",
	ic: "⁣",
	icirc: "î",
	icy: "и",
	iecy: "е",
	iexcl: "¡",
	iff: "⇔",
	ifr: "𝔦",
	igrave: "ì",
	ii: "ⅈ",
	iiiint: "⨌",
	iiint: "∭",
	iinfin: "⧜",
	iiota: "℩",
	ijlig: "ĳ",
	imacr: "ī",
	image: "ℑ",
	imagline: "ℐ",
	imagpart: "ℑ",
	imath: "ı",
	imof: "⊷",
	imped: "Ƶ",
	in: "∈",
	incare: "℅",
	infin: "∞",
	infintie: "⧝",
	inodot: "ı",
	int: "∫",
	intcal: "⊺",
	integers: "ℤ",
	intercal: "⊺",
	intlarhk: "⨗",
	intprod: "⨼",
	iocy: "ё",
	iogon: "į",
	iopf: "𝕚",
	iota: "ι",
	iprod: "⨼",
	iquest: "¿",
	iscr: "𝒾",
	isin: "∈",
	isinE: "⋹",
	isindot: "⋵",
	isins: "⋴",
	isinsv: "⋳",
	isinv: "∈",
	it: "⁢",
	itilde: "ĩ",
	iukcy: "і",
	iuml: "ï",
	jcirc: "ĵ",
	jcy: "й",
	jfr: "𝔧",
	jmath: "ȷ",
	jopf: "𝕛",
	jscr: "𝒿",
	jsercy: "ј",
	jukcy: "є",
	kappa: "κ",
	kappav: "ϰ",
	kcedil: "ķ",
	kcy: "к",
	kfr: "𝔨",
	kgreen: "ĸ",
	khcy: "х",
	kjcy: "ќ",
	kopf: "𝕜",
	kscr: "𝓀",
	lAarr: "⇚",
	lArr: "⇐",
	lAtail: "⤛",
	lBarr: "⤎",
	lE: "≦",
	lEg: "⪋",
	lHar: "⥢",
	lacute: "ĺ",
	laemptyv: "⦴",
	lagran: "ℒ",
	lambda: "λ",
	lang: "⟨",
	langd: "⦑",
	langle: "⟨",
	lap: "⪅",
	laquo: "«",
	larr: "←",
	larrb: "⇤",
	larrbfs: "⤟",
	larrfs: "⤝",
	larrhk: "↩",
	larrlp: "↫",
	larrpl: "⤹",
	larrsim: "⥳",
	larrtl: "↢",
	lat: "⪫",
	latail: "⤙",
	late: "⪭",
	lates: "⪭︀",
	lbarr: "⤌",
	lbbrk: "❲",
	lbrace: "{",
	lbrack: "[",
	lbrke: "⦋",
	lbrksld: "⦏",
	lbrkslu: "⦍",
	lcaron: "ľ",
	lcedil: "ļ",
	lceil: "⌈",
	lcub: "{",
	lcy: "л",
	ldca: "⤶",
	ldquo: "“",
	ldquor: "„",
	ldrdhar: "⥧",
	ldrushar: "⥋",
	ldsh: "↲",
	le: "≤",
	leftarrow: "←",
	leftarrowtail: "↢",
	leftharpoondown: "↽",
	leftharpoonup: "↼",
	leftleftarrows: "⇇",
	leftrightarrow: "↔",
	leftrightarrows: "⇆",
	leftrightharpoons: "⇋",
	leftrightsquigarrow: "↭",
	leftthreetimes: "⋋",
	leg: "⋚",
	leq: "≤",
	leqq: "≦",
	leqslant: "⩽",
	les: "⩽",
	lescc: "⪨",
	lesdot: "⩿",
	lesdoto: "⪁",
	lesdotor: "⪃",
	lesg: "⋚︀",
	lesges: "⪓",
	lessapprox: "⪅",
	lessdot: "⋖",
	lesseqgtr: "⋚",
	lesseqqgtr: "⪋",
	lessgtr: "≶",
	lesssim: "≲",
	lfisht: "⥼",
	lfloor: "⌊",
	lfr: "𝔩",
	lg: "≶",
	lgE: "⪑",
	lhard: "↽",
	lharu: "↼",
	lharul: "⥪",
	lhblk: "▄",
	ljcy: "љ",
	ll: "≪",
	llarr: "⇇",
	llcorner: "⌞",
	llhard: "⥫",
	lltri: "◺",
	lmidot: "ŀ",
	lmoust: "⎰",
	lmoustache: "⎰",
	lnE: "≨",
	lnap: "⪉",
	lnapprox: "⪉",
	lne: "⪇",
	lneq: "⪇",
	lneqq: "≨",
	lnsim: "⋦",
	loang: "⟬",
	loarr: "⇽",
	lobrk: "⟦",
	longleftarrow: "⟵",
	longleftrightarrow: "⟷",
	longmapsto: "⟼",
	longrightarrow: "⟶",
	looparrowleft: "↫",
	looparrowright: "↬",
	lopar: "⦅",
	lopf: "𝕝",
	loplus: "⨭",
	lotimes: "⨴",
	lowast: "∗",
	lowbar: "_",
	loz: "◊",
	lozenge: "◊",
	lozf: "⧫",
	lpar: "(",
	lparlt: "⦓",
	lrarr: "⇆",
	lrcorner: "⌟",
	lrhar: "⇋",
	lrhard: "⥭",
	lrm: "‎",
	lrtri: "⊿",
	lsaquo: "‹",
	lscr: "𝓁",
	lsh: "↰",
	lsim: "≲",
	lsime: "⪍",
	lsimg: "⪏",
	lsqb: "[",
	lsquo: "‘",
	lsquor: "‚",
	lstrok: "ł",
	lt: "<",
	ltcc: "⪦",
	ltcir: "⩹",
	ltdot: "⋖",
	lthree: "⋋",
	ltimes: "⋉",
	ltlarr: "⥶",
	ltquest: "⩻",
	ltrPar: "⦖",
	ltri: "◃",
	ltrie: "⊴",
	ltrif: "◂",
	lurdshar: "⥊",
	luruhar: "⥦",
	lvertneqq: "≨︀",
	lvnE: "≨︀",
	mDDot: "∺",
	macr: "¯",
	male: "♂",
	malt: "✠",
	maltese: "✠",
	map: "↦",
	mapsto: "↦",
	mapstodown: "↧",
	mapstoleft: "↤",
	mapstoup: "↥",
	marker: "▮",
	mcomma: "⨩",
	mcy: "м",
	mdash: "—",
	measuredangle: "∡",
	mfr: "𝔪",
	mho: "℧",
	micro: "µ",
	mid: "∣",
	midast: "*",
	midcir: "⫰",
	middot: "·",
	minus: "−",
	minusb: "⊟",
	minusd: "∸",
	minusdu: "⨪",
	mlcp: "⫛",
	mldr: "…",
	mnplus: "∓",
	models: "⊧",
	mopf: "𝕞",
	mp: "∓",
	mscr: "𝓂",
	mstpos: "∾",
	mu: "μ",
	multimap: "⊸",
	mumap: "⊸",
	nGg: "⋙̸",
	nGt: "≫⃒",
	nGtv: "≫̸",
	nLeftarrow: "⇍",
	nLeftrightarrow: "⇎",
	nLl: "⋘̸",
	nLt: "≪⃒",
	nLtv: "≪̸",
	nRightarrow: "⇏",
	nVDash: "⊯",
	nVdash: "⊮",
	nabla: "∇",
	nacute: "ń",
	nang: "∠⃒",
	nap: "≉",
	napE: "⩰̸",
	napid: "≋̸",
	napos: "ŉ",
	napprox: "≉",
	natur: "♮",
	natural: "♮",
	naturals: "ℕ",
	nbsp: "\xA0",
	nbump: "≎̸",
	nbumpe: "≏̸",
	ncap: "⩃",
	ncaron: "ň",
	ncedil: "ņ",
	ncong: "≇",
	ncongdot: "⩭̸",
	ncup: "⩂",
	ncy: "н",
	ndash: "–",
	ne: "≠",
	neArr: "⇗",
	nearhk: "⤤",
	nearr: "↗",
	nearrow: "↗",
	nedot: "≐̸",
	nequiv: "≢",
	nesear: "⤨",
	nesim: "≂̸",
	nexist: "∄",
	nexists: "∄",
	nfr: "𝔫",
	ngE: "≧̸",
	nge: "≱",
	ngeq: "≱",
	ngeqq: "≧̸",
	ngeqslant: "⩾̸",
	nges: "⩾̸",
	ngsim: "≵",
	ngt: "≯",
	ngtr: "≯",
	nhArr: "⇎",
	nharr: "↮",
	nhpar: "⫲",
	ni: "∋",
	nis: "⋼",
	nisd: "⋺",
	niv: "∋",
	njcy: "њ",
	nlArr: "⇍",
	nlE: "≦̸",
	nlarr: "↚",
	nldr: "‥",
	nle: "≰",
	nleftarrow: "↚",
	nleftrightarrow: "↮",
	nleq: "≰",
	nleqq: "≦̸",
	nleqslant: "⩽̸",
	nles: "⩽̸",
	nless: "≮",
	nlsim: "≴",
	nlt: "≮",
	nltri: "⋪",
	nltrie: "⋬",
	nmid: "∤",
	nopf: "𝕟",
	not: "¬",
	notin: "∉",
	notinE: "⋹̸",
	notindot: "⋵̸",
	notinva: "∉",
	notinvb: "⋷",
	notinvc: "⋶",
	notni: "∌",
	notniva: "∌",
	notnivb: "⋾",
	notnivc: "⋽",
	npar: "∦",
	nparallel: "∦",
	nparsl: "⫽⃥",
	npart: "∂̸",
	npolint: "⨔",
	npr: "⊀",
	nprcue: "⋠",
	npre: "⪯̸",
	nprec: "⊀",
	npreceq: "⪯̸",
	nrArr: "⇏",
	nrarr: "↛",
	nrarrc: "⤳̸",
	nrarrw: "↝̸",
	nrightarrow: "↛",
	nrtri: "⋫",
	nrtrie: "⋭",
	nsc: "⊁",
	nsccue: "⋡",
	nsce: "⪰̸",
	nscr: "𝓃",
	nshortmid: "∤",
	nshortparallel: "∦",
	nsim: "≁",
	nsime: "≄",
	nsimeq: "≄",
	nsmid: "∤",
	nspar: "∦",
	nsqsube: "⋢",
	nsqsupe: "⋣",
	nsub: "⊄",
	nsubE: "⫅̸",
	nsube: "⊈",
	nsubset: "⊂⃒",
	nsubseteq: "⊈",
	nsubseteqq: "⫅̸",
	nsucc: "⊁",
	nsucceq: "⪰̸",
	nsup: "⊅",
	nsupE: "⫆̸",
	nsupe: "⊉",
	nsupset: "⊃⃒",
	nsupseteq: "⊉",
	nsupseteqq: "⫆̸",
	ntgl: "≹",
	ntilde: "ñ",
	ntlg: "≸",
	ntriangleleft: "⋪",
	ntrianglelefteq: "⋬",
	ntriangleright: "⋫",
	ntrianglerighteq: "⋭",
	nu: "ν",
	num: "#",
	numero: "№",
	numsp: " ",
	nvDash: "⊭",
	nvHarr: "⤄",
	nvap: "≍⃒",
	nvdash: "⊬",
	nvge: "≥⃒",
	nvgt: ">⃒",
	nvinfin: "⧞",
	nvlArr: "⤂",
	nvle: "≤⃒",
	nvlt: "<⃒",
	nvltrie: "⊴⃒",
	nvrArr: "⤃",
	nvrtrie: "⊵⃒",
	nvsim: "∼⃒",
	nwArr: "⇖",
	nwarhk: "⤣",
	nwarr: "↖",
	nwarrow: "↖",
	nwnear: "⤧",
	oS: "Ⓢ",
	oacute: "ó",
	oast: "⊛",
	ocir: "⊚",
	ocirc: "ô",
	ocy: "о",
	odash: "⊝",
	odblac: "ő",
	odiv: "⨸",
	odot: "⊙",
	odsold: "⦼",
	oelig: "œ",
	ofcir: "⦿",
	ofr: "𝔬",
	ogon: "˛",
	ograve: "ò",
	ogt: "⧁",
	ohbar: "⦵",
	ohm: "Ω",
	oint: "∮",
	olarr: "↺",
	olcir: "⦾",
	olcross: "⦻",
	oline: "‾",
	olt: "⧀",
	omacr: "ō",
	omega: "ω",
	omicron: "ο",
	omid: "⦶",
	ominus: "⊖",
	oopf: "𝕠",
	opar: "⦷",
	operp: "⦹",
	oplus: "⊕",
	or: "∨",
	orarr: "↻",
	ord: "⩝",
	order: "ℴ",
	orderof: "ℴ",
	ordf: "ª",
	ordm: "º",
	origof: "⊶",
	oror: "⩖",
	orslope: "⩗",
	orv: "⩛",
	oscr: "ℴ",
	oslash: "ø",
	osol: "⊘",
	otilde: "õ",
	otimes: "⊗",
	otimesas: "⨶",
	ouml: "ö",
	ovbar: "⌽",
	par: "∥",
	para: "¶",
	parallel: "∥",
	parsim: "⫳",
	parsl: "⫽",
	part: "∂",
	pcy: "п",
	percnt: "%",
	period: ".",
	permil: "‰",
	perp: "⊥",
	pertenk: "‱",
	pfr: "𝔭",
	phi: "φ",
	phiv: "ϕ",
	phmmat: "ℳ",
	phone: "☎",
	pi: "π",
	pitchfork: "⋔",
	piv: "ϖ",
	planck: "ℏ",
	planckh: "ℎ",
	plankv: "ℏ",
	plus: "+",
	plusacir: "⨣",
	plusb: "⊞",
	pluscir: "⨢",
	plusdo: "∔",
	plusdu: "⨥",
	pluse: "⩲",
	plusmn: "±",
	plussim: "⨦",
	plustwo: "⨧",
	pm: "±",
	pointint: "⨕",
	popf: "𝕡",
	pound: "£",
	pr: "≺",
	prE: "⪳",
	prap: "⪷",
	prcue: "≼",
	pre: "⪯",
	prec: "≺",
	precapprox: "⪷",
	preccurlyeq: "≼",
	preceq: "⪯",
	precnapprox: "⪹",
	precneqq: "⪵",
	precnsim: "⋨",
	precsim: "≾",
	prime: "′",
	primes: "ℙ",
	prnE: "⪵",
	prnap: "⪹",
	prnsim: "⋨",
	prod: "∏",
	profalar: "⌮",
	profline: "⌒",
	profsurf: "⌓",
	prop: "∝",
	propto: "∝",
	prsim: "≾",
	prurel: "⊰",
	pscr: "𝓅",
	psi: "ψ",
	puncsp: " ",
	qfr: "𝔮",
	qint: "⨌",
	qopf: "𝕢",
	qprime: "⁗",
	qscr: "𝓆",
	quaternions: "ℍ",
	quatint: "⨖",
	quest: "?",
	questeq: "≟",
	quot: "\"",
	rAarr: "⇛",
	rArr: "⇒",
	rAtail: "⤜",
	rBarr: "⤏",
	rHar: "⥤",
	race: "∽̱",
	racute: "ŕ",
	radic: "√",
	raemptyv: "⦳",
	rang: "⟩",
	rangd: "⦒",
	range: "⦥",
	rangle: "⟩",
	raquo: "»",
	rarr: "→",
	rarrap: "⥵",
	rarrb: "⇥",
	rarrbfs: "⤠",
	rarrc: "⤳",
	rarrfs: "⤞",
	rarrhk: "↪",
	rarrlp: "↬",
	rarrpl: "⥅",
	rarrsim: "⥴",
	rarrtl: "↣",
	rarrw: "↝",
	ratail: "⤚",
	ratio: "∶",
	rationals: "ℚ",
	rbarr: "⤍",
	rbbrk: "❳",
	rbrace: "}",
	rbrack: "]",
	rbrke: "⦌",
	rbrksld: "⦎",
	rbrkslu: "⦐",
	rcaron: "ř",
	rcedil: "ŗ",
	rceil: "⌉",
	rcub: "}",
	rcy: "р",
	rdca: "⤷",
	rdldhar: "⥩",
	rdquo: "”",
	rdquor: "”",
	rdsh: "↳",
	real: "ℜ",
	realine: "ℛ",
	realpart: "ℜ",
	reals: "ℝ",
	rect: "▭",
	reg: "®",
	rfisht: "⥽",
	rfloor: "⌋",
	rfr: "𝔯",
	rhard: "⇁",
	rharu: "⇀",
	rharul: "⥬",
	rho: "ρ",
	rhov: "ϱ",
	rightarrow: "→",
	rightarrowtail: "↣",
	rightharpoondown: "⇁",
	rightharpoonup: "⇀",
	rightleftarrows: "⇄",
	rightleftharpoons: "⇌",
	rightrightarrows: "⇉",
	rightsquigarrow: "↝",
	rightthreetimes: "⋌",
	ring: "˚",
	risingdotseq: "≓",
	rlarr: "⇄",
	rlhar: "⇌",
	rlm: "‏",
	rmoust: "⎱",
	rmoustache: "⎱",
	rnmid: "⫮",
	roang: "⟭",
	roarr: "⇾",
	robrk: "⟧",
	ropar: "⦆",
	ropf: "𝕣",
	roplus: "⨮",
	rotimes: "⨵",
	rpar: ")",
	rpargt: "⦔",
	rppolint: "⨒",
	rrarr: "⇉",
	rsaquo: "›",
	rscr: "𝓇",
	rsh: "↱",
	rsqb: "]",
	rsquo: "’",
	rsquor: "’",
	rthree: "⋌",
	rtimes: "⋊",
	rtri: "▹",
	rtrie: "⊵",
	rtrif: "▸",
	rtriltri: "⧎",
	ruluhar: "⥨",
	rx: "℞",
	sacute: "ś",
	sbquo: "‚",
	sc: "≻",
	scE: "⪴",
	scap: "⪸",
	scaron: "š",
	sccue: "≽",
	sce: "⪰",
	scedil: "ş",
	scirc: "ŝ",
	scnE: "⪶",
	scnap: "⪺",
	scnsim: "⋩",
	scpolint: "⨓",
	scsim: "≿",
	scy: "с",
	sdot: "⋅",
	sdotb: "⊡",
	sdote: "⩦",
	seArr: "⇘",
	searhk: "⤥",
	searr: "↘",
	searrow: "↘",
	sect: "§",
	semi: ";",
	seswar: "⤩",
	setminus: "∖",
	setmn: "∖",
	sext: "✶",
	sfr: "𝔰",
	sfrown: "⌢",
	sharp: "♯",
	shchcy: "щ",
	shcy: "ш",
	shortmid: "∣",
	shortparallel: "∥",
	shy: "­",
	sigma: "σ",
	sigmaf: "ς",
	sigmav: "ς",
	sim: "∼",
	simdot: "⩪",
	sime: "≃",
	simeq: "≃",
	simg: "⪞",
	simgE: "⪠",
	siml: "⪝",
	simlE: "⪟",
	simne: "≆",
	simplus: "⨤",
	simrarr: "⥲",
	slarr: "←",
	smallsetminus: "∖",
	smashp: "⨳",
	smeparsl: "⧤",
	smid: "∣",
	smile: "⌣",
	smt: "⪪",
	smte: "⪬",
	smtes: "⪬︀",
	softcy: "ь",
	sol: "/",
	solb: "⧄",
	solbar: "⌿",
	sopf: "𝕤",
	spades: "♠",
	spadesuit: "♠",
	spar: "∥",
	sqcap: "⊓",
	sqcaps: "⊓︀",
	sqcup: "⊔",
	sqcups: "⊔︀",
	sqsub: "⊏",
	sqsube: "⊑",
	sqsubset: "⊏",
	sqsubseteq: "⊑",
	sqsup: "⊐",
	sqsupe: "⊒",
	sqsupset: "⊐",
	sqsupseteq: "⊒",
	squ: "□",
	square: "□",
	squarf: "▪",
	squf: "▪",
	srarr: "→",
	sscr: "𝓈",
	ssetmn: "∖",
	ssmile: "⌣",
	sstarf: "⋆",
	star: "☆",
	starf: "★",
	straightepsilon: "ϵ",
	straightphi: "ϕ",
	strns: "¯",
	sub: "⊂",
	subE: "⫅",
	subdot: "⪽",
	sube: "⊆",
	subedot: "⫃",
	submult: "⫁",
	subnE: "⫋",
	subne: "⊊",
	subplus: "⪿",
	subrarr: "⥹",
	subset: "⊂",
	subseteq: "⊆",
	subseteqq: "⫅",
	subsetneq: "⊊",
	subsetneqq: "⫋",
	subsim: "⫇",
	subsub: "⫕",
	subsup: "⫓",
	succ: "≻",
	succapprox: "⪸",
	succcurlyeq: "≽",
	succeq: "⪰",
	succnapprox: "⪺",
	succneqq: "⪶",
	succnsim: "⋩",
	succsim: "≿",
	sum: "∑",
	sung: "♪",
	sup1: "¹",
	sup2: "²",
	sup3: "³",
	sup: "⊃",
	supE: "⫆",
	supdot: "⪾",
	supdsub: "⫘",
	supe: "⊇",
	supedot: "⫄",
	suphsol: "⟉",
	suphsub: "⫗",
	suplarr: "⥻",
	supmult: "⫂",
	supnE: "⫌",
	supne: "⊋",
	supplus: "⫀",
	supset: "⊃",
	supseteq: "⊇",
	supseteqq: "⫆",
	supsetneq: "⊋",
	supsetneqq: "⫌",
	supsim: "⫈",
	supsub: "⫔",
	supsup: "⫖",
	swArr: "⇙",
	swarhk: "⤦",
	swarr: "↙",
	swarrow: "↙",
	swnwar: "⤪",
	szlig: "ß",
	target: "⌖",
	tau: "τ",
	tbrk: "⎴",
	tcaron: "ť",
	tcedil: "ţ",
	tcy: "т",
	tdot: "⃛",
	telrec: "⌕",
	tfr: "𝔱",
	there4: "∴",
	therefore: "∴",
	theta: "θ",
	thetasym: "ϑ",
	thetav: "ϑ",
	thickapprox: "≈",
	thicksim: "∼",
	thinsp: " ",
	thkap: "≈",
	thksim: "∼",
	thorn: "þ",
	tilde: "˜",
	times: "×",
	timesb: "⊠",
	timesbar: "⨱",
	timesd: "⨰",
	tint: "∭",
	toea: "⤨",
	top: "⊤",
	topbot: "⌶",
	topcir: "⫱",
	topf: "𝕥",
	topfork: "⫚",
	tosa: "⤩",
	tprime: "‴",
	trade: "™",
	triangle: "▵",
	triangledown: "▿",
	triangleleft: "◃",
	trianglelefteq: "⊴",
	triangleq: "≜",
	triangleright: "▹",
	trianglerighteq: "⊵",
	tridot: "◬",
	trie: "≜",
	triminus: "⨺",
	triplus: "⨹",
	trisb: "⧍",
	tritime: "⨻",
	trpezium: "⏢",
	tscr: "𝓉",
	tscy: "ц",
	tshcy: "ћ",
	tstrok: "ŧ",
	twixt: "≬",
	twoheadleftarrow: "↞",
	twoheadrightarrow: "↠",
	uArr: "⇑",
	uHar: "⥣",
	uacute: "ú",
	uarr: "↑",
	ubrcy: "ў",
	ubreve: "ŭ",
	ucirc: "û",
	ucy: "у",
	udarr: "⇅",
	udblac: "ű",
	udhar: "⥮",
	ufisht: "⥾",
	ufr: "𝔲",
	ugrave: "ù",
	uharl: "↿",
	uharr: "↾",
	uhblk: "▀",
	ulcorn: "⌜",
	ulcorner: "⌜",
	ulcrop: "⌏",
	ultri: "◸",
	umacr: "ū",
	uml: "¨",
	uogon: "ų",
	uopf: "𝕦",
	uparrow: "↑",
	updownarrow: "↕",
	upharpoonleft: "↿",
	upharpoonright: "↾",
	uplus: "⊎",
	upsi: "υ",
	upsih: "ϒ",
	upsilon: "υ",
	upuparrows: "⇈",
	urcorn: "⌝",
	urcorner: "⌝",
	urcrop: "⌎",
	uring: "ů",
	urtri: "◹",
	uscr: "𝓊",
	utdot: "⋰",
	utilde: "ũ",
	utri: "▵",
	utrif: "▴",
	uuarr: "⇈",
	uuml: "ü",
	uwangle: "⦧",
	vArr: "⇕",
	vBar: "⫨",
	vBarv: "⫩",
	vDash: "⊨",
	vangrt: "⦜",
	varepsilon: "ϵ",
	varkappa: "ϰ",
	varnothing: "∅",
	varphi: "ϕ",
	varpi: "ϖ",
	varpropto: "∝",
	varr: "↕",
	varrho: "ϱ",
	varsigma: "ς",
	varsubsetneq: "⊊︀",
	varsubsetneqq: "⫋︀",
	varsupsetneq: "⊋︀",
	varsupsetneqq: "⫌︀",
	vartheta: "ϑ",
	vartriangleleft: "⊲",
	vartriangleright: "⊳",
	vcy: "в",
	vdash: "⊢",
	vee: "∨",
	veebar: "⊻",
	veeeq: "≚",
	vellip: "⋮",
	verbar: "|",
	vert: "|",
	vfr: "𝔳",
	vltri: "⊲",
	vnsub: "⊂⃒",
	vnsup: "⊃⃒",
	vopf: "𝕧",
	vprop: "∝",
	vrtri: "⊳",
	vscr: "𝓋",
	vsubnE: "⫋︀",
	vsubne: "⊊︀",
	vsupnE: "⫌︀",
	vsupne: "⊋︀",
	vzigzag: "⦚",
	wcirc: "ŵ",
	wedbar: "⩟",
	wedge: "∧",
	wedgeq: "≙",
	weierp: "℘",
	wfr: "𝔴",
	wopf: "𝕨",
	wp: "℘",
	wr: "≀",
	wreath: "≀",
	wscr: "𝓌",
	xcap: "⋂",
	xcirc: "◯",
	xcup: "⋃",
	xdtri: "▽",
	xfr: "𝔵",
	xhArr: "⟺",
	xharr: "⟷",
	xi: "ξ",
	xlArr: "⟸",
	xlarr: "⟵",
	xmap: "⟼",
	xnis: "⋻",
	xodot: "⨀",
	xopf: "𝕩",
	xoplus: "⨁",
	xotime: "⨂",
	xrArr: "⟹",
	xrarr: "⟶",
	xscr: "𝓍",
	xsqcup: "⨆",
	xuplus: "⨄",
	xutri: "△",
	xvee: "⋁",
	xwedge: "⋀",
	yacute: "ý",
	yacy: "я",
	ycirc: "ŷ",
	ycy: "ы",
	yen: "¥",
	yfr: "𝔶",
	yicy: "ї",
	yopf: "𝕪",
	yscr: "𝓎",
	yucy: "ю",
	yuml: "ÿ",
	zacute: "ź",
	zcaron: "ž",
	zcy: "з",
	zdot: "ż",
	zeetrf: "ℨ",
	zeta: "ζ",
	zfr: "𝔷",
	zhcy: "ж",
	zigrarr: "⇝",
	zopf: "𝕫",
	zscr: "𝓏",
	zwj: "‍",
	zwnj: "‌"
};
// node_modules/decode-named-character-reference/index.js
const own$3 = {}.hasOwnProperty;
function decodeNamedCharacterReference(value) {
	return own$3.call(characterEntities, value) ? characterEntities[value] : false;
}
// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value, base) {
	const code = Number.parseInt(value, base);
	if (code < 9 || code === 11 || code > 13 && code < 32 || code > 126 && code < 160 || code > 55295 && code < 57344 || code > 64975 && code < 65008 || (code & 65535) === 65535 || (code & 65535) === 65534 || code > 1114111) return "�";
	return String.fromCodePoint(code);
}
// node_modules/micromark-util-decode-string/index.js
const characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value) {
	return value.replace(characterEscapeOrReference, decode);
}
function decode($0, $1, $2) {
	if ($1) return $1;
	if ($2.charCodeAt(0) === 35) {
		const head = $2.charCodeAt(1);
		const hex = head === 120 || head === 88;
		return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
	}
	return decodeNamedCharacterReference($2) || $0;
}
// node_modules/mdast-util-gfm-table/lib/index.js
function gfmTableFromMarkdown() {
	return {
		enter: {
			table: enterTable,
			tableData: enterCell,
			tableHeader: enterCell,
			tableRow: enterRow
		},
		exit: {
			codeText: exitCodeText,
			table: exitTable,
			tableData: exit$1,
			tableHeader: exit$1,
			tableRow: exit$1
		}
	};
}
function enterTable(token) {
	const align = token._align;
	this.enter({
		type: "table",
		align: align.map(function(d) {
			return d === "none" ? null : d;
		}),
		children: [],
		position: void 0
	}, token);
	this.data.inTable = true;
}
function exitTable(token) {
	this.exit(token);
	this.data.inTable = void 0;
}
function enterRow(token) {
	this.enter({
		type: "tableRow",
		children: [],
		position: void 0
	}, token);
}
function exit$1(token) {
	this.exit(token);
}
function enterCell(token) {
	this.enter({
		type: "tableCell",
		children: [],
		position: void 0
	}, token);
}
function exitCodeText(token) {
	let value = this.resume();
	if (this.data.inTable) value = value.replace(/\\([\\|])/g, replace);
	const node = this.stack[this.stack.length - 1];
	node.type;
	node.value = value;
	this.exit(token);
}
function replace($0, $1) {
	return $1 === "|" ? $1 : $0;
}
// node_modules/mdast-util-gfm-task-list-item/lib/index.js
function gfmTaskListItemFromMarkdown() {
	return { exit: {
		taskListCheckValueChecked: exitCheck,
		taskListCheckValueUnchecked: exitCheck,
		paragraph: exitParagraphWithTaskListItem
	} };
}
function exitCheck(token) {
	const node = this.stack[this.stack.length - 2];
	node.type;
	node.checked = token.type === "taskListCheckValueChecked";
}
function exitParagraphWithTaskListItem(token) {
	const parent = this.stack[this.stack.length - 2];
	if (parent && parent.type === "listItem" && typeof parent.checked === "boolean") {
		const node = this.stack[this.stack.length - 1];
		node.type;
		const head = node.children[0];
		if (head && head.type === "text") {
			const siblings = parent.children;
			let index = -1;
			let firstParagraph;
			while (++index < siblings.length) {
				const sibling = siblings[index];
				if (sibling.type === "paragraph") {
					firstParagraph = sibling;
					break;
				}
			}
			if (firstParagraph === node) {
				head.value = head.value.slice(1);
				if (head.value.length === 0) node.children.shift();
				else if (node.position && head.position && typeof head.position.start.offset === "number") {
					head.position.start.column++;
					head.position.start.offset++;
					node.position.start = { ...head.position.start };
				}
			}
		}
	}
	this.exit(token);
}
// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok, type, max) {
	const limit = max ? max - 1 : 1e400;
	let size = 0;
	return start;
	function start(code) {
		if (markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return ok(code);
	}
	function prefix(code) {
		if (markdownSpace(code) && size++ < limit) {
			effects.consume(code);
			return prefix;
		}
		effects.exit(type);
		return ok(code);
	}
}
function factorySpaceMinMax(effects, ok, nok, type, min, max) {
	let size = 0;
	return start;
	function start(code) {
		if (max > 0 && markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return after(code);
	}
	function prefix(code) {
		if (markdownSpace(code) && size < max) {
			effects.consume(code);
			size++;
			return prefix;
		}
		effects.exit(type);
		return after(code);
	}
	function after(code) {
		return size >= min ? ok(code) : nok(code);
	}
}
// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap$1 = class {
	constructor() {
		this.map = [];
		this.index = /* @__PURE__ */ new Map();
	}
	add(index, remove, add) {
		addImplementation$1(this, index, remove, add);
	}
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
		if (this.map.length === 0) return;
		let index = this.map.length;
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
function addImplementation$1(editMap, at, remove, add) {
	/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		existing[2].push(...add);
		return;
	}
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}
// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index) {
	let inDelimiterRow = false;
	const align = [];
	while (index < events.length) {
		const event = events[index];
		if (inDelimiterRow) {
			if (event[0] === "enter") {
				if (event[1].type === "tableContent") align.push(events[index + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
			} else if (event[1].type === "tableContent") {
				if (events[index - 1][1].type === "tableDelimiterMarker") {
					const alignIndex = align.length - 1;
					align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
				}
			} else if (event[1].type === "tableDelimiterRow") break;
		} else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") inDelimiterRow = true;
		index += 1;
	}
	return align;
}
// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
	return { flow: { null: {
		name: "table",
		tokenize: tokenizeTable,
		resolveAll: resolveTable
	} } };
}
function tokenizeTable(effects, ok, nok) {
	const self = this;
	let size = 0;
	let sizeB = 0;
	let seen;
	return start;
	function start(code) {
		let index = self.events.length - 1;
		while (index > -1) {
			const { type } = self.events[index][1];
			if (type === "lineEnding" || type === "linePrefix") index--;
			else break;
		}
		const tail = index > -1 ? self.events[index][1].type : null;
		const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
		if (next === bodyRowStart && self.parser.lazy[self.now().line]) return nok(code);
		return next(code);
	}
	function headRowBefore(code) {
		effects.enter("tableHead");
		effects.enter("tableRow");
		return headRowStart(code);
	}
	function headRowStart(code) {
		if (code === 124) return headRowBreak(code);
		seen = true;
		sizeB += 1;
		return headRowBreak(code);
	}
	function headRowBreak(code) {
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			if (sizeB > 1) {
				sizeB = 0;
				self.interrupt = true;
				effects.exit("tableRow");
				effects.enter("lineEnding");
				effects.consume(code);
				effects.exit("lineEnding");
				return headDelimiterStart;
			}
			return nok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, headRowBreak, "whitespace")(code);
		sizeB += 1;
		if (seen) {
			seen = false;
			size += 1;
		}
		if (code === 124) {
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			seen = true;
			return headRowBreak;
		}
		effects.enter("data");
		return headRowData(code);
	}
	function headRowData(code) {
		if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
			effects.exit("data");
			return headRowBreak(code);
		}
		effects.consume(code);
		return code === 92 ? headRowEscape : headRowData;
	}
	function headRowEscape(code) {
		if (code === 92 || code === 124) {
			effects.consume(code);
			return headRowData;
		}
		return headRowData(code);
	}
	function headDelimiterStart(code) {
		self.interrupt = false;
		if (self.parser.lazy[self.now().line]) return nok(code);
		effects.enter("tableDelimiterRow");
		seen = false;
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return headDelimiterBefore(code);
	}
	function headDelimiterBefore(code) {
		if (code === 45 || code === 58) return headDelimiterValueBefore(code);
		if (code === 124) {
			seen = true;
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			return headDelimiterCellBefore;
		}
		return headDelimiterNok(code);
	}
	function headDelimiterCellBefore(code) {
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code);
		return headDelimiterValueBefore(code);
	}
	function headDelimiterValueBefore(code) {
		if (code === 58) {
			sizeB += 1;
			seen = true;
			effects.enter("tableDelimiterMarker");
			effects.consume(code);
			effects.exit("tableDelimiterMarker");
			return headDelimiterLeftAlignmentAfter;
		}
		if (code === 45) {
			sizeB += 1;
			return headDelimiterLeftAlignmentAfter(code);
		}
		if (code === null || markdownLineEnding(code)) return headDelimiterCellAfter(code);
		return headDelimiterNok(code);
	}
	function headDelimiterLeftAlignmentAfter(code) {
		if (code === 45) {
			effects.enter("tableDelimiterFiller");
			return headDelimiterFiller(code);
		}
		return headDelimiterNok(code);
	}
	function headDelimiterFiller(code) {
		if (code === 45) {
			effects.consume(code);
			return headDelimiterFiller;
		}
		if (code === 58) {
			seen = true;
			effects.exit("tableDelimiterFiller");
			effects.enter("tableDelimiterMarker");
			effects.consume(code);
			effects.exit("tableDelimiterMarker");
			return headDelimiterRightAlignmentAfter;
		}
		effects.exit("tableDelimiterFiller");
		return headDelimiterRightAlignmentAfter(code);
	}
	function headDelimiterRightAlignmentAfter(code) {
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code);
		return headDelimiterCellAfter(code);
	}
	function headDelimiterCellAfter(code) {
		if (code === 124) return headDelimiterBefore(code);
		if (code === null || markdownLineEnding(code)) {
			if (!seen || size !== sizeB) return headDelimiterNok(code);
			effects.exit("tableDelimiterRow");
			effects.exit("tableHead");
			return ok(code);
		}
		return headDelimiterNok(code);
	}
	function headDelimiterNok(code) {
		return nok(code);
	}
	function bodyRowStart(code) {
		effects.enter("tableRow");
		return bodyRowBreak(code);
	}
	function bodyRowBreak(code) {
		if (code === 124) {
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			return bodyRowBreak;
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("tableRow");
			return ok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, bodyRowBreak, "whitespace")(code);
		effects.enter("data");
		return bodyRowData(code);
	}
	function bodyRowData(code) {
		if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
			effects.exit("data");
			return bodyRowBreak(code);
		}
		effects.consume(code);
		return code === 92 ? bodyRowEscape : bodyRowData;
	}
	function bodyRowEscape(code) {
		if (code === 92 || code === 124) {
			effects.consume(code);
			return bodyRowData;
		}
		return bodyRowData(code);
	}
}
function resolveTable(events, context) {
	let index = -1;
	let inFirstCellAwaitingPipe = true;
	let rowKind = 0;
	let lastCell = [
		0,
		0,
		0,
		0
	];
	let cell = [
		0,
		0,
		0,
		0
	];
	let afterHeadAwaitingFirstBodyRow = false;
	let lastTableEnd = 0;
	let currentTable;
	let currentBody;
	let currentCell;
	const map = new EditMap$1();
	while (++index < events.length) {
		const event = events[index];
		const token = event[1];
		if (event[0] === "enter") {
			if (token.type === "tableHead") {
				afterHeadAwaitingFirstBodyRow = false;
				if (lastTableEnd !== 0) {
					flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
					currentBody = void 0;
					lastTableEnd = 0;
				}
				currentTable = {
					type: "table",
					start: Object.assign({}, token.start),
					end: Object.assign({}, token.end)
				};
				map.add(index, 0, [[
					"enter",
					currentTable,
					context
				]]);
			} else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
				inFirstCellAwaitingPipe = true;
				currentCell = void 0;
				lastCell = [
					0,
					0,
					0,
					0
				];
				cell = [
					0,
					index + 1,
					0,
					0
				];
				if (afterHeadAwaitingFirstBodyRow) {
					afterHeadAwaitingFirstBodyRow = false;
					currentBody = {
						type: "tableBody",
						start: Object.assign({}, token.start),
						end: Object.assign({}, token.end)
					};
					map.add(index, 0, [[
						"enter",
						currentBody,
						context
					]]);
				}
				rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
			} else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
				inFirstCellAwaitingPipe = false;
				if (cell[2] === 0) {
					if (lastCell[1] !== 0) {
						cell[0] = cell[1];
						currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
						lastCell = [
							0,
							0,
							0,
							0
						];
					}
					cell[2] = index;
				}
			} else if (token.type === "tableCellDivider") {
				if (inFirstCellAwaitingPipe) inFirstCellAwaitingPipe = false;
				else {
					if (lastCell[1] !== 0) {
						cell[0] = cell[1];
						currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
					}
					lastCell = cell;
					cell = [
						lastCell[1],
						index,
						0,
						0
					];
				}
			}
		} else if (token.type === "tableHead") {
			afterHeadAwaitingFirstBodyRow = true;
			lastTableEnd = index;
		} else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
			lastTableEnd = index;
			if (lastCell[1] !== 0) {
				cell[0] = cell[1];
				currentCell = flushCell(map, context, lastCell, rowKind, index, currentCell);
			} else if (cell[1] !== 0) currentCell = flushCell(map, context, cell, rowKind, index, currentCell);
			rowKind = 0;
		} else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) cell[3] = index;
	}
	if (lastTableEnd !== 0) flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
	map.consume(context.events);
	index = -1;
	while (++index < context.events.length) {
		const event = context.events[index];
		if (event[0] === "enter" && event[1].type === "table") event[1]._align = gfmTableAlign(context.events, index);
	}
	return events;
}
function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
	const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
	const valueName = "tableContent";
	if (range[0] !== 0) {
		previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
		map.add(range[0], 0, [[
			"exit",
			previousCell,
			context
		]]);
	}
	const now = getPoint(context.events, range[1]);
	previousCell = {
		type: groupName,
		start: Object.assign({}, now),
		end: Object.assign({}, now)
	};
	map.add(range[1], 0, [[
		"enter",
		previousCell,
		context
	]]);
	if (range[2] !== 0) {
		const relatedStart = getPoint(context.events, range[2]);
		const relatedEnd = getPoint(context.events, range[3]);
		const valueToken = {
			type: valueName,
			start: Object.assign({}, relatedStart),
			end: Object.assign({}, relatedEnd)
		};
		map.add(range[2], 0, [[
			"enter",
			valueToken,
			context
		]]);
		if (rowKind !== 2) {
			const start = context.events[range[2]];
			const end = context.events[range[3]];
			start[1].end = Object.assign({}, end[1].end);
			start[1].type = "chunkText";
			start[1].contentType = "text";
			if (range[3] > range[2] + 1) {
				const a = range[2] + 1;
				const b = range[3] - range[2] - 1;
				map.add(a, b, []);
			}
		}
		map.add(range[3] + 1, 0, [[
			"exit",
			valueToken,
			context
		]]);
	}
	if (rowEnd !== void 0) {
		previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
		map.add(rowEnd, 0, [[
			"exit",
			previousCell,
			context
		]]);
		previousCell = void 0;
	}
	return previousCell;
}
function flushTableEnd(map, context, index, table, tableBody) {
	const exits = [];
	const related = getPoint(context.events, index);
	if (tableBody) {
		tableBody.end = Object.assign({}, related);
		exits.push([
			"exit",
			tableBody,
			context
		]);
	}
	table.end = Object.assign({}, related);
	exits.push([
		"exit",
		table,
		context
	]);
	map.add(index + 1, 0, exits);
}
function getPoint(events, index) {
	const event = events[index];
	const side = event[0] === "enter" ? "start" : "end";
	return event[1][side];
}
// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
const tasklistCheck = {
	name: "tasklistCheck",
	tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
	return { text: { [91]: tasklistCheck } };
}
function tokenizeTasklistCheck(effects, ok, nok) {
	const self = this;
	return open;
	function open(code) {
		if (self.previous !== null || !self._gfmTasklistFirstContentOfListItem) return nok(code);
		effects.enter("taskListCheck");
		effects.enter("taskListCheckMarker");
		effects.consume(code);
		effects.exit("taskListCheckMarker");
		return inside;
	}
	function inside(code) {
		if (markdownLineEndingOrSpace(code)) {
			effects.enter("taskListCheckValueUnchecked");
			effects.consume(code);
			effects.exit("taskListCheckValueUnchecked");
			return close;
		}
		if (code === 88 || code === 120) {
			effects.enter("taskListCheckValueChecked");
			effects.consume(code);
			effects.exit("taskListCheckValueChecked");
			return close;
		}
		return nok(code);
	}
	function close(code) {
		if (code === 93) {
			effects.enter("taskListCheckMarker");
			effects.consume(code);
			effects.exit("taskListCheckMarker");
			effects.exit("taskListCheck");
			return after;
		}
		return nok(code);
	}
	function after(code) {
		if (markdownLineEnding(code)) return ok(code);
		if (markdownSpace(code)) return effects.check({ tokenize: spaceThenNonSpace }, ok, nok)(code);
		return nok(code);
	}
}
function spaceThenNonSpace(effects, ok, nok) {
	return factorySpace(effects, after, "whitespace");
	function after(code) {
		return code === null ? nok(code) : ok(code);
	}
}
// node_modules/micromark-util-chunked/index.js
function splice(list, start, remove, items) {
	const end = list.length;
	let chunkStart = 0;
	let parameters;
	if (start < 0) start = -start > end ? 0 : end + start;
	else start = start > end ? end : start;
	remove = remove > 0 ? remove : 0;
	if (items.length < 1e4) {
		parameters = Array.from(items);
		parameters.unshift(start, remove);
		list.splice(...parameters);
	} else {
		if (remove) list.splice(start, remove);
		while (chunkStart < items.length) {
			parameters = items.slice(chunkStart, chunkStart + 1e4);
			parameters.unshift(start, 0);
			list.splice(...parameters);
			chunkStart += 1e4;
			start += 1e4;
		}
	}
}
function push(list, items) {
	if (list.length > 0) {
		splice(list, list.length, 0, items);
		return list;
	}
	return items;
}
// node_modules/micromark-util-combine-extensions/index.js
const hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
	const all = {};
	let index = -1;
	while (++index < extensions.length) syntaxExtension(all, extensions[index]);
	return all;
}
function syntaxExtension(all, extension) {
	let hook;
	for (hook in extension) {
		const left = (hasOwnProperty.call(all, hook) ? all[hook] : void 0) || (all[hook] = {});
		const right = extension[hook];
		let code;
		if (right) for (code in right) {
			if (!hasOwnProperty.call(left, code)) left[code] = [];
			const value = right[code];
			constructs(left[code], Array.isArray(value) ? value : value ? [value] : []);
		}
	}
}
function constructs(existing, list) {
	let index = -1;
	const before = [];
	while (++index < list.length) (list[index].add === "after" ? existing : before).push(list[index]);
	splice(existing, 0, 0, before);
}
// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value) {
	return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}
// node_modules/micromark/lib/initialize/content.js
const content$1 = { tokenize: initializeContent };
function initializeContent(effects) {
	const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
	let previous;
	return contentStart;
	function afterContentStartConstruct(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, contentStart, "linePrefix");
	}
	function paragraphInitial(code) {
		effects.enter("paragraph");
		return lineStart(code);
	}
	function lineStart(code) {
		const token = effects.enter("chunkText", {
			contentType: "text",
			previous
		});
		if (previous) previous.next = token;
		previous = token;
		return data(code);
	}
	function data(code) {
		if (code === null) {
			effects.exit("chunkText");
			effects.exit("paragraph");
			effects.consume(code);
			return;
		}
		if (markdownLineEnding(code)) {
			effects.consume(code);
			effects.exit("chunkText");
			return lineStart;
		}
		effects.consume(code);
		return data;
	}
}
// node_modules/micromark-util-edit-map/index.js
var EditMap = class {
	constructor() {
		this.index = /* @__PURE__ */ new Map();
		this.map = [];
	}
	add(index, remove, add) {
		addImplementation(this, index, remove, add, false);
	}
	addBefore(index, remove, add) {
		addImplementation(this, index, remove, add, true);
	}
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		if (this.map.length === 0) return;
		let index = this.map.length;
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
function addImplementation(editMap, at, remove, add, before) {
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		if (before) {
			add.push(...existing[2]);
			existing[2] = add;
		} else existing[2].push(...add);
		return;
	}
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}
// node_modules/micromark/lib/initialize/document.js
const document$1 = { tokenize: initializeDocument };
const containerConstruct = { tokenize: tokenizeContainer };
function initializeDocument(effects) {
	const self = this;
	const stack = [];
	let continued = 0;
	let childFlow;
	let childToken;
	let lineStartOffset;
	return start;
	function start(code) {
		if (continued < stack.length) {
			const item = stack[continued];
			self.containerState = item[1];
			return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
		}
		return checkNewContainers(code);
	}
	function documentContinue(code) {
		continued++;
		if (self.containerState._closeFlow) {
			self.containerState._closeFlow = void 0;
			if (childFlow) closeFlow();
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			let point;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				point = self.events[indexBeforeFlow][1].end;
				break;
			}
			exitContainers(continued);
			let index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point };
				index++;
			}
			const editMap = new EditMap();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
			return checkNewContainers(code);
		}
		return start(code);
	}
	function checkNewContainers(code) {
		if (continued === stack.length) {
			if (!childFlow) return documentContinued(code);
			if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) return flowStart(code);
			self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
		}
		self.containerState = {};
		return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
	}
	function thereIsANewContainer(code) {
		if (childFlow) closeFlow();
		exitContainers(continued);
		return documentContinued(code);
	}
	function thereIsNoNewContainer(code) {
		self.parser.lazy[self.now().line] = continued !== stack.length;
		lineStartOffset = self.now().offset;
		return flowStart(code);
	}
	function documentContinued(code) {
		self.containerState = {};
		return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
	}
	function containerContinue(code) {
		continued++;
		stack.push([self.currentConstruct, self.containerState]);
		return documentContinued(code);
	}
	function flowStart(code) {
		if (code === null) {
			if (childFlow) closeFlow();
			exitContainers(0);
			effects.consume(code);
			return;
		}
		childFlow = childFlow || self.parser.flow(self.now());
		effects.enter("chunkFlow", {
			_tokenizer: childFlow,
			contentType: "flow",
			previous: childToken
		});
		return flowContinue(code);
	}
	function flowContinue(code) {
		if (code === null) {
			writeToChild(effects.exit("chunkFlow"), true);
			exitContainers(0);
			effects.consume(code);
			return;
		}
		if (markdownLineEnding(code)) {
			effects.consume(code);
			writeToChild(effects.exit("chunkFlow"));
			continued = 0;
			self.interrupt = void 0;
			return start;
		}
		effects.consume(code);
		return flowContinue;
	}
	function writeToChild(token, endOfFile) {
		const stream = self.sliceStream(token);
		if (endOfFile) stream.push(null);
		token.previous = childToken;
		if (childToken) childToken.next = token;
		childToken = token;
		childFlow.defineSkip(token.start);
		childFlow.write(stream);
		if (self.parser.lazy[token.start.line]) {
			let index = childFlow.events.length;
			while (index--) if (childFlow.events[index][1].start.offset < lineStartOffset && (!childFlow.events[index][1].end || childFlow.events[index][1].end.offset > lineStartOffset)) return;
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			let seen;
			let point;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				if (seen) {
					point = self.events[indexBeforeFlow][1].end;
					break;
				}
				seen = true;
			}
			exitContainers(continued);
			index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point };
				index++;
			}
			const editMap = new EditMap();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
		}
	}
	function exitContainers(size) {
		let index = stack.length;
		while (index-- > size) {
			const entry = stack[index];
			self.containerState = entry[1];
			entry[0].exit.call(self, effects);
		}
		stack.length = size;
	}
	function closeFlow() {
		childFlow.write([null]);
		childToken = void 0;
		childFlow = void 0;
		self.containerState._closeFlow = void 0;
	}
}
function tokenizeContainer(effects, ok, nok) {
	return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}
// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs, events, context) {
	const called = [];
	let index = -1;
	while (++index < constructs.length) {
		const resolve = constructs[index].resolveAll;
		if (resolve && !called.includes(resolve)) {
			events = resolve(events, context);
			called.push(resolve);
		}
	}
	return events;
}
// node_modules/micromark-core-commonmark/lib/attention.js
const attention = {
	name: "attention",
	resolveAll: resolveAllAttention,
	tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
	let index = -1;
	let nextEvents;
	while (++index < events.length) if (events[index][0] === "enter" && events[index][1].type === "attentionSequence" && events[index][1]._close) {
		let open = index;
		while (open--) if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
			if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) continue;
			const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
			const start = { ...events[open][1].end };
			const end = { ...events[index][1].start };
			movePoint(start, -use);
			movePoint(end, use);
			const openingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start,
				end: { ...events[open][1].end }
			};
			const closingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start: { ...events[index][1].start },
				end
			};
			const text = {
				type: use > 1 ? "strongText" : "emphasisText",
				start: { ...events[open][1].end },
				end: { ...events[index][1].start }
			};
			const group = {
				type: use > 1 ? "strong" : "emphasis",
				start: { ...openingSequence.start },
				end: { ...closingSequence.end }
			};
			events[open][1].end = { ...openingSequence.start };
			events[index][1].start = { ...closingSequence.end };
			nextEvents = [];
			if (events[open][1].end.offset - events[open][1].start.offset) nextEvents = push(nextEvents, [[
				"enter",
				events[open][1],
				context
			], [
				"exit",
				events[open][1],
				context
			]]);
			nextEvents = push(nextEvents, [
				[
					"enter",
					group,
					context
				],
				[
					"enter",
					openingSequence,
					context
				],
				[
					"exit",
					openingSequence,
					context
				],
				[
					"enter",
					text,
					context
				]
			]);
			nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context));
			nextEvents = push(nextEvents, [
				[
					"exit",
					text,
					context
				],
				[
					"enter",
					closingSequence,
					context
				],
				[
					"exit",
					closingSequence,
					context
				],
				[
					"exit",
					group,
					context
				]
			]);
			let offset = 0;
			if (events[index][1].end.offset - events[index][1].start.offset) {
				offset = 2;
				nextEvents = push(nextEvents, [[
					"enter",
					events[index][1],
					context
				], [
					"exit",
					events[index][1],
					context
				]]);
			}
			splice(events, open - 1, index - open + 3, nextEvents);
			index = open + nextEvents.length - offset - 2;
			break;
		}
	}
	index = -1;
	while (++index < events.length) if (events[index][1].type === "attentionSequence") events[index][1].type = "data";
	return events;
}
function tokenizeAttention(effects, ok) {
	const attentionMarkers = this.parser.constructs.attentionMarkers.null;
	const previous = this.previous;
	const before = classifyCharacter(previous);
	let marker;
	return start;
	function start(code) {
		marker = code;
		effects.enter("attentionSequence");
		return inside(code);
	}
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		const token = effects.exit("attentionSequence");
		const after = classifyCharacter(code);
		const open = !after || after === 2 && before || attentionMarkers.includes(code) && code !== 42 && code !== 95;
		const close = !before || before === 2 && after || attentionMarkers.includes(previous) && previous !== 42 && previous !== 95;
		token._open = Boolean(marker === 42 ? open : open && (before || !close));
		token._close = Boolean(marker === 42 ? close : close && (after || !open));
		return ok(code);
	}
}
function movePoint(point, offset) {
	point.column += offset;
	point.offset += offset;
	point._bufferIndex += offset;
}
// node_modules/micromark-core-commonmark/lib/autolink.js
const autolink = {
	name: "autolink",
	tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok, nok) {
	let size = 0;
	return start;
	function start(code) {
		effects.enter("autolink");
		effects.enter("autolinkMarker");
		effects.consume(code);
		effects.exit("autolinkMarker");
		effects.enter("autolinkProtocol");
		return open;
	}
	function open(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return schemeOrEmailAtext;
		}
		if (code === 64) return nok(code);
		return emailAtext(code);
	}
	function schemeOrEmailAtext(code) {
		if (code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) {
			size = 1;
			return schemeInsideOrEmailAtext(code);
		}
		return emailAtext(code);
	}
	function schemeInsideOrEmailAtext(code) {
		if (code === 58) {
			effects.consume(code);
			size = 0;
			return urlInside;
		}
		if ((code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) && size++ < 32) {
			effects.consume(code);
			return schemeInsideOrEmailAtext;
		}
		size = 0;
		return emailAtext(code);
	}
	function urlInside(code) {
		if (code === 62) {
			effects.exit("autolinkProtocol");
			effects.enter("autolinkMarker");
			effects.consume(code);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok;
		}
		if (code === null || code === 32 || code === 60 || asciiControl(code)) return nok(code);
		effects.consume(code);
		return urlInside;
	}
	function emailAtext(code) {
		if (code === 64) {
			effects.consume(code);
			return emailAtSignOrDot;
		}
		if (asciiAtext(code)) {
			effects.consume(code);
			return emailAtext;
		}
		return nok(code);
	}
	function emailAtSignOrDot(code) {
		return asciiAlphanumeric(code) ? emailLabel(code) : nok(code);
	}
	function emailLabel(code) {
		if (code === 46) {
			effects.consume(code);
			size = 0;
			return emailAtSignOrDot;
		}
		if (code === 62) {
			effects.exit("autolinkProtocol").type = "autolinkEmail";
			effects.enter("autolinkMarker");
			effects.consume(code);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok;
		}
		return emailValue(code);
	}
	function emailValue(code) {
		if ((code === 45 || asciiAlphanumeric(code)) && size++ < 63) {
			const next = code === 45 ? emailValue : emailLabel;
			effects.consume(code);
			return next;
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/blank-line.js
const blankLine = {
	partial: true,
	tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok, nok) {
	return start;
	function start(code) {
		return markdownSpace(code) ? factorySpace(effects, after, "linePrefix")(code) : after(code);
	}
	function after(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/block-quote.js
const blockQuote = {
	continuation: { tokenize: tokenizeBlockQuoteContinuation },
	exit,
	name: "blockQuote",
	tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok, nok) {
	const self = this;
	return start;
	function start(code) {
		if (code === 62) {
			const state = self.containerState;
			if (!state.open) {
				effects.enter("blockQuote", { _container: true });
				state.open = true;
			}
			effects.enter("blockQuotePrefix");
			effects.enter("blockQuoteMarker");
			effects.consume(code);
			effects.exit("blockQuoteMarker");
			return after;
		}
		return nok(code);
	}
	function after(code) {
		if (markdownSpace(code)) {
			effects.enter("blockQuotePrefixWhitespace");
			effects.consume(code);
			effects.exit("blockQuotePrefixWhitespace");
			effects.exit("blockQuotePrefix");
			return ok;
		}
		effects.exit("blockQuotePrefix");
		return ok(code);
	}
}
function tokenizeBlockQuoteContinuation(effects, ok, nok) {
	const self = this;
	return contStart;
	function contStart(code) {
		if (markdownSpace(code)) return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return contBefore(code);
	}
	function contBefore(code) {
		return effects.attempt(blockQuote, ok, nok)(code);
	}
}
function exit(effects) {
	effects.exit("blockQuote");
}
// node_modules/micromark-core-commonmark/lib/character-escape.js
const characterEscape = {
	name: "characterEscape",
	tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("characterEscape");
		effects.enter("escapeMarker");
		effects.consume(code);
		effects.exit("escapeMarker");
		return inside;
	}
	function inside(code) {
		if (asciiPunctuation(code)) {
			effects.enter("characterEscapeValue");
			effects.consume(code);
			effects.exit("characterEscapeValue");
			effects.exit("characterEscape");
			return ok;
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/character-reference.js
const characterReference = {
	name: "characterReference",
	tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok, nok) {
	const self = this;
	let size = 0;
	let max;
	let test;
	return start;
	function start(code) {
		effects.enter("characterReference");
		effects.enter("characterReferenceMarker");
		effects.consume(code);
		effects.exit("characterReferenceMarker");
		return open;
	}
	function open(code) {
		if (code === 35) {
			effects.enter("characterReferenceMarkerNumeric");
			effects.consume(code);
			effects.exit("characterReferenceMarkerNumeric");
			return numeric;
		}
		effects.enter("characterReferenceValue");
		max = 31;
		test = asciiAlphanumeric;
		return value(code);
	}
	function numeric(code) {
		if (code === 88 || code === 120) {
			effects.enter("characterReferenceMarkerHexadecimal");
			effects.consume(code);
			effects.exit("characterReferenceMarkerHexadecimal");
			effects.enter("characterReferenceValue");
			max = 6;
			test = asciiHexDigit;
			return value;
		}
		effects.enter("characterReferenceValue");
		max = 7;
		test = asciiDigit;
		return value(code);
	}
	function value(code) {
		if (code === 59 && size) {
			const token = effects.exit("characterReferenceValue");
			if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) return nok(code);
			effects.enter("characterReferenceMarker");
			effects.consume(code);
			effects.exit("characterReferenceMarker");
			effects.exit("characterReference");
			return ok;
		}
		if (test(code) && size++ < max) {
			effects.consume(code);
			return value;
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
const nonLazyContinuation = {
	partial: true,
	tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok, nok) {
	const self = this;
	return start;
	function start(code) {
		if (code === null) return nok(code);
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return after;
	}
	function after(code) {
		return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/code-fenced.js
const codeFenced = {
	concrete: true,
	name: "codeFenced",
	tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok, nok) {
	const self = this;
	const closeStart = {
		partial: true,
		tokenize: tokenizeCloseStart
	};
	let initialPrefix = 0;
	let sizeOpen = 0;
	let marker;
	return start;
	function start(code) {
		return beforeSequenceOpen(code);
	}
	function beforeSequenceOpen(code) {
		const tail = self.events[self.events.length - 1];
		initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
		marker = code;
		effects.enter("codeFenced");
		effects.enter("codeFencedFence");
		effects.enter("codeFencedFenceSequence");
		return sequenceOpen(code);
	}
	function sequenceOpen(code) {
		if (code === marker) {
			sizeOpen++;
			effects.consume(code);
			return sequenceOpen;
		}
		if (sizeOpen < 3) return nok(code);
		effects.exit("codeFencedFenceSequence");
		return markdownSpace(code) ? factorySpace(effects, infoBefore, "whitespace")(code) : infoBefore(code);
	}
	function infoBefore(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFencedFence");
			return self.interrupt ? ok(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		}
		effects.enter("codeFencedFenceInfo");
		effects.enter("chunkString", { contentType: "string" });
		return info(code);
	}
	function info(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return infoBefore(code);
		}
		if (markdownSpace(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return factorySpace(effects, metaBefore, "whitespace")(code);
		}
		if (code === 96 && code === marker) return nok(code);
		effects.consume(code);
		return info;
	}
	function metaBefore(code) {
		if (code === null || markdownLineEnding(code)) return infoBefore(code);
		effects.enter("codeFencedFenceMeta");
		effects.enter("chunkString", { contentType: "string" });
		return meta(code);
	}
	function meta(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceMeta");
			return infoBefore(code);
		}
		if (code === 96 && code === marker) return nok(code);
		effects.consume(code);
		return meta;
	}
	function atNonLazyBreak(code) {
		return effects.attempt(closeStart, after, contentBefore)(code);
	}
	function contentBefore(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return contentStart;
	}
	function contentStart(code) {
		return initialPrefix > 0 && markdownSpace(code) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
	}
	function beforeContentChunk(code) {
		if (code === null || markdownLineEnding(code)) return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		effects.enter("codeFlowValue");
		return contentChunk(code);
	}
	function contentChunk(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return beforeContentChunk(code);
		}
		effects.consume(code);
		return contentChunk;
	}
	function after(code) {
		effects.exit("codeFenced");
		return ok(code);
	}
	function tokenizeCloseStart(effects, ok, nok) {
		let size = 0;
		return startBefore;
		function startBefore(code) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return start;
		}
		function start(code) {
			effects.enter("codeFencedFence");
			return markdownSpace(code) ? factorySpace(effects, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : beforeSequenceClose(code);
		}
		function beforeSequenceClose(code) {
			if (code === marker) {
				effects.enter("codeFencedFenceSequence");
				return sequenceClose(code);
			}
			return nok(code);
		}
		function sequenceClose(code) {
			if (code === marker) {
				size++;
				effects.consume(code);
				return sequenceClose;
			}
			if (size >= sizeOpen) {
				effects.exit("codeFencedFenceSequence");
				return markdownSpace(code) ? factorySpace(effects, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code);
			}
			return nok(code);
		}
		function sequenceCloseAfter(code) {
			if (code === null || markdownLineEnding(code)) {
				effects.exit("codeFencedFence");
				return ok(code);
			}
			return nok(code);
		}
	}
}
// node_modules/micromark-core-commonmark/lib/code-indented.js
const codeIndented = {
	name: "codeIndented",
	tokenize: tokenizeCodeIndented
};
const furtherStart = {
	partial: true,
	tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("codeIndented");
		return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code);
	}
	function atBreak(code) {
		if (code === null) return after(code);
		if (markdownLineEnding(code)) return effects.attempt(furtherStart, atBreak, after)(code);
		effects.enter("codeFlowValue");
		return inside(code);
	}
	function inside(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return atBreak(code);
		}
		effects.consume(code);
		return inside;
	}
	function after(code) {
		effects.exit("codeIndented");
		return ok(code);
	}
}
function tokenizeFurtherStart(effects, ok, nok) {
	const self = this;
	return furtherStart;
	function furtherStart(code) {
		if (self.parser.lazy[self.now().line]) return nok(code);
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return furtherStart;
		}
		return factorySpaceMinMax(effects, ok, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
	}
	function onNotEnoughPrefix(code) {
		return markdownLineEnding(code) ? furtherStart(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/code-text.js
const codeText = {
	name: "codeText",
	previous,
	resolve: resolveCodeText,
	tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
	let tailExitIndex = events.length - 4;
	let headEnterIndex = 3;
	let index;
	let enter;
	if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
		index = headEnterIndex;
		while (++index < tailExitIndex) if (events[index][1].type === "codeTextData") {
			events[headEnterIndex][1].type = "codeTextPadding";
			events[tailExitIndex][1].type = "codeTextPadding";
			headEnterIndex += 2;
			tailExitIndex -= 2;
			break;
		}
	}
	index = headEnterIndex - 1;
	tailExitIndex++;
	while (++index <= tailExitIndex) if (enter === void 0) {
		if (index !== tailExitIndex && events[index][1].type !== "lineEnding") enter = index;
	} else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
		events[enter][1].type = "codeTextData";
		if (index !== enter + 2) {
			events[enter][1].end = events[index - 1][1].end;
			events.splice(enter + 2, index - enter - 2);
			tailExitIndex -= index - enter - 2;
			index = enter + 2;
		}
		enter = void 0;
	}
	return events;
}
function previous(code) {
	return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok, nok) {
	let sizeOpen = 0;
	let size;
	let token;
	return start;
	function start(code) {
		effects.enter("codeText");
		effects.enter("codeTextSequence");
		return sequenceOpen(code);
	}
	function sequenceOpen(code) {
		if (code === 96) {
			effects.consume(code);
			sizeOpen++;
			return sequenceOpen;
		}
		effects.exit("codeTextSequence");
		return between(code);
	}
	function between(code) {
		if (code === null) return nok(code);
		if (code === 32) {
			effects.enter("space");
			effects.consume(code);
			effects.exit("space");
			return between;
		}
		if (code === 96) {
			token = effects.enter("codeTextSequence");
			size = 0;
			return sequenceClose(code);
		}
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return between;
		}
		effects.enter("codeTextData");
		return data(code);
	}
	function data(code) {
		if (code === null || code === 32 || code === 96 || markdownLineEnding(code)) {
			effects.exit("codeTextData");
			return between(code);
		}
		effects.consume(code);
		return data;
	}
	function sequenceClose(code) {
		if (code === 96) {
			effects.consume(code);
			size++;
			return sequenceClose;
		}
		if (size === sizeOpen) {
			effects.exit("codeTextSequence");
			effects.exit("codeText");
			return ok(code);
		}
		token.type = "codeTextData";
		return data(code);
	}
}
// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
	constructor(initial) {
		this.left = initial ? [...initial] : [];
		this.right = [];
	}
	get(index) {
		if (index < 0 || index >= this.left.length + this.right.length) throw new RangeError("Cannot access index `" + index + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
		if (index < this.left.length) return this.left[index];
		return this.right[this.right.length - index + this.left.length - 1];
	}
	get length() {
		return this.left.length + this.right.length;
	}
	shift() {
		this.setCursor(0);
		return this.right.pop();
	}
	slice(start, end) {
		const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
		if (stop < this.left.length) return this.left.slice(start, stop);
		if (start > this.left.length) return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
		return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
	}
	splice(start, deleteCount, items) {
		const count = deleteCount || 0;
		this.setCursor(Math.trunc(start));
		const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
		if (items) chunkedPush(this.left, items);
		return removed.reverse();
	}
	pop() {
		this.setCursor(Number.POSITIVE_INFINITY);
		return this.left.pop();
	}
	push(item) {
		this.setCursor(Number.POSITIVE_INFINITY);
		this.left.push(item);
	}
	pushMany(items) {
		this.setCursor(Number.POSITIVE_INFINITY);
		chunkedPush(this.left, items);
	}
	unshift(item) {
		this.setCursor(0);
		this.right.push(item);
	}
	unshiftMany(items) {
		this.setCursor(0);
		chunkedPush(this.right, items.reverse());
	}
	setCursor(n) {
		if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
		if (n < this.left.length) {
			const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
			chunkedPush(this.right, removed.reverse());
		} else {
			const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
			chunkedPush(this.left, removed.reverse());
		}
	}
};
function chunkedPush(list, right) {
	let chunkStart = 0;
	if (right.length < 1e4) list.push(...right);
	else while (chunkStart < right.length) {
		list.push(...right.slice(chunkStart, chunkStart + 1e4));
		chunkStart += 1e4;
	}
}
// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
	const jumps = {};
	let index = -1;
	let event;
	let lineIndex;
	let otherIndex;
	let otherEvent;
	let parameters;
	let subevents;
	let more;
	const events = new SpliceBuffer(eventsArray);
	while (++index < events.length) {
		while (index in jumps) index = jumps[index];
		event = events.get(index);
		if (index && event[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix") {
			subevents = event[1]._tokenizer.events;
			otherIndex = 0;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") otherIndex += 2;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") while (++otherIndex < subevents.length) {
				if (subevents[otherIndex][1].type === "content") break;
				if (subevents[otherIndex][1].type === "chunkText") {
					subevents[otherIndex][1]._isInFirstContentOfListItem = true;
					otherIndex++;
				}
			}
		}
		if (event[0] === "enter") {
			if (event[1].contentType) {
				Object.assign(jumps, subcontent(events, index));
				index = jumps[index];
				more = true;
			}
		} else if (event[1]._container) {
			otherIndex = index;
			lineIndex = void 0;
			while (otherIndex--) {
				otherEvent = events.get(otherIndex);
				if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
					if (otherEvent[0] === "enter") {
						if (lineIndex) events.get(lineIndex)[1].type = "lineEndingBlank";
						otherEvent[1].type = "lineEnding";
						lineIndex = otherIndex;
					}
				} else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {} else break;
			}
			if (lineIndex) {
				event[1].end = { ...events.get(lineIndex)[1].start };
				parameters = events.slice(lineIndex, index);
				parameters.unshift(event);
				events.splice(lineIndex, index - lineIndex + 1, parameters);
			}
		}
	}
	splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
	return !more;
}
function subcontent(events, eventIndex) {
	const token = events.get(eventIndex)[1];
	const context = events.get(eventIndex)[2];
	let startPosition = eventIndex - 1;
	const startPositions = [];
	let tokenizer = token._tokenizer;
	if (!tokenizer) {
		tokenizer = context.parser[token.contentType](token.start);
		if (token._contentTypeTextTrailing) tokenizer._contentTypeTextTrailing = true;
	}
	const childEvents = tokenizer.events;
	const jumps = [];
	const gaps = {};
	let stream;
	let previous;
	let index = -1;
	let current = token;
	let adjust = 0;
	let start = 0;
	const breaks = [start];
	while (current) {
		while (events.get(++startPosition)[1] !== current);
		startPositions.push(startPosition);
		if (!current._tokenizer) {
			stream = context.sliceStream(current);
			if (!current.next) stream.push(null);
			if (previous) tokenizer.defineSkip(current.start);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = true;
			tokenizer.write(stream);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = void 0;
		}
		previous = current;
		current = current.next;
	}
	current = token;
	while (++index < childEvents.length) if (childEvents[index][0] === "exit" && childEvents[index - 1][0] === "enter" && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line) {
		start = index + 1;
		breaks.push(start);
		current._tokenizer = void 0;
		current.previous = void 0;
		current = current.next;
	}
	tokenizer.events = [];
	if (current) {
		current._tokenizer = void 0;
		current.previous = void 0;
	} else breaks.pop();
	index = breaks.length;
	while (index--) {
		const slice = childEvents.slice(breaks[index], breaks[index + 1]);
		const start = startPositions.pop();
		jumps.push([start, start + slice.length - 1]);
		events.splice(start, 2, slice);
	}
	jumps.reverse();
	index = -1;
	while (++index < jumps.length) {
		gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];
		adjust += jumps[index][1] - jumps[index][0] - 1;
	}
	return gaps;
}
// node_modules/micromark-core-commonmark/lib/content.js
const content = {
	resolve: resolveContent,
	tokenize: tokenizeContent
};
const continuationConstruct = {
	partial: true,
	tokenize: tokenizeContinuation
};
function resolveContent(events) {
	subtokenize(events);
	return events;
}
function tokenizeContent(effects, ok) {
	let previous;
	return chunkStart;
	function chunkStart(code) {
		effects.enter("content");
		previous = effects.enter("chunkContent", { contentType: "content" });
		return chunkInside(code);
	}
	function chunkInside(code) {
		if (code === null) return contentEnd(code);
		if (markdownLineEnding(code)) return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
		effects.consume(code);
		return chunkInside;
	}
	function contentEnd(code) {
		effects.exit("chunkContent");
		effects.exit("content");
		return ok(code);
	}
	function contentContinue(code) {
		effects.consume(code);
		effects.exit("chunkContent");
		previous.next = effects.enter("chunkContent", {
			contentType: "content",
			previous
		});
		previous = previous.next;
		return chunkInside;
	}
}
function tokenizeContinuation(effects, ok, nok) {
	const self = this;
	return startLookahead;
	function startLookahead(code) {
		effects.exit("chunkContent");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, prefixed, "linePrefix");
	}
	function prefixed(code) {
		if (code === null || markdownLineEnding(code)) return nok(code);
		const tail = self.events[self.events.length - 1];
		if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) return ok(code);
		return effects.interrupt(self.parser.constructs.flow, nok, ok)(code);
	}
}
// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
	const limit = max || Number.POSITIVE_INFINITY;
	let balance = 0;
	return start;
	function start(code) {
		if (code === 60) {
			effects.enter(type);
			effects.enter(literalType);
			effects.enter(literalMarkerType);
			effects.consume(code);
			effects.exit(literalMarkerType);
			return enclosedBefore;
		}
		if (code === null || code === 32 || code === 41 || asciiControl(code)) return nok(code);
		effects.enter(type);
		effects.enter(rawType);
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return raw(code);
	}
	function enclosedBefore(code) {
		if (code === 62) {
			effects.enter(literalMarkerType);
			effects.consume(code);
			effects.exit(literalMarkerType);
			effects.exit(literalType);
			effects.exit(type);
			return ok;
		}
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return enclosed(code);
	}
	function enclosed(code) {
		if (code === 62) {
			effects.exit("chunkString");
			effects.exit(stringType);
			return enclosedBefore(code);
		}
		if (code === null || code === 60 || markdownLineEnding(code)) return nok(code);
		effects.consume(code);
		return code === 92 ? enclosedEscape : enclosed;
	}
	function enclosedEscape(code) {
		if (code === 60 || code === 62 || code === 92) {
			effects.consume(code);
			return enclosed;
		}
		return enclosed(code);
	}
	function raw(code) {
		if (!balance && (code === null || code === 41 || markdownLineEndingOrSpace(code))) {
			effects.exit("chunkString");
			effects.exit(stringType);
			effects.exit(rawType);
			effects.exit(type);
			return ok(code);
		}
		if (balance < limit && code === 40) {
			effects.consume(code);
			balance++;
			return raw;
		}
		if (code === 41) {
			effects.consume(code);
			balance--;
			return raw;
		}
		if (code === null || code === 32 || code === 40 || asciiControl(code)) return nok(code);
		effects.consume(code);
		return code === 92 ? rawEscape : raw;
	}
	function rawEscape(code) {
		if (code === 40 || code === 41 || code === 92) {
			effects.consume(code);
			return raw;
		}
		return raw(code);
	}
}
// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok, nok, type, markerType, stringType) {
	const self = this;
	let size = 0;
	let seen;
	return start;
	function start(code) {
		effects.enter(type);
		effects.enter(markerType);
		effects.consume(code);
		effects.exit(markerType);
		effects.enter(stringType);
		return atBreak;
	}
	function atBreak(code) {
		if (size > 999 || code === null || code === 91 || code === 93 && !seen || 
		/* c8 ignore next 3 */
		code === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		if (code === 93) {
			effects.exit(stringType);
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			effects.exit(type);
			return ok;
		}
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return atBreak;
		}
		effects.enter("chunkString", { contentType: "string" });
		return labelInside(code);
	}
	function labelInside(code) {
		if (code === null || code === 91 || code === 93 || markdownLineEnding(code) || size++ > 999) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		if (!seen) seen = !markdownSpace(code);
		return code === 92 ? labelEscape : labelInside;
	}
	function labelEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return labelInside;
		}
		return labelInside(code);
	}
}
// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok, nok, type, markerType, stringType) {
	let marker;
	return start;
	function start(code) {
		if (code === 34 || code === 39 || code === 40) {
			effects.enter(type);
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			marker = code === 40 ? 41 : code;
			return begin;
		}
		return nok(code);
	}
	function begin(code) {
		if (code === marker) {
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			effects.exit(type);
			return ok;
		}
		effects.enter(stringType);
		return atBreak(code);
	}
	function atBreak(code) {
		if (code === marker) {
			effects.exit(stringType);
			return begin(marker);
		}
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return factorySpace(effects, atBreak, "linePrefix");
		}
		effects.enter("chunkString", { contentType: "string" });
		return inside(code);
	}
	function inside(code) {
		if (code === marker || code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		return code === 92 ? escape : inside;
	}
	function escape(code) {
		if (code === marker || code === 92) {
			effects.consume(code);
			return inside;
		}
		return inside(code);
	}
}
// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok) {
	let seen;
	return start;
	function start(code) {
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			seen = true;
			return start;
		}
		if (markdownSpace(code)) return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code);
		return ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/definition.js
const definition = {
	name: "definition",
	tokenize: tokenizeDefinition
};
const titleBefore = {
	partial: true,
	tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok, nok) {
	const self = this;
	let identifier;
	return start;
	function start(code) {
		effects.enter("definition");
		return before(code);
	}
	function before(code) {
		return factoryLabel.call(self, effects, labelAfter, nok, "definitionLabel", "definitionLabelMarker", "definitionLabelString")(code);
	}
	function labelAfter(code) {
		identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
		if (code === 58) {
			effects.enter("definitionMarker");
			effects.consume(code);
			effects.exit("definitionMarker");
			return markerAfter;
		}
		return nok(code);
	}
	function markerAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
	}
	function destinationBefore(code) {
		return factoryDestination(effects, destinationAfter, nok, "definitionDestination", "definitionDestinationLiteral", "definitionDestinationLiteralMarker", "definitionDestinationRaw", "definitionDestinationString")(code);
	}
	function destinationAfter(code) {
		return effects.attempt(titleBefore, after, after)(code);
	}
	function after(code) {
		return markdownSpace(code) ? factorySpace(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
	}
	function afterWhitespace(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("definition");
			self.parser.defined.push(identifier);
			return ok(code);
		}
		return nok(code);
	}
}
function tokenizeTitleBefore(effects, ok, nok) {
	return titleBefore;
	function titleBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
	}
	function beforeMarker(code) {
		return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
	}
	function titleAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
	}
	function titleAfterOptionalWhitespace(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
const hardBreakEscape = {
	name: "hardBreakEscape",
	tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("hardBreakEscape");
		effects.consume(code);
		return after;
	}
	function after(code) {
		if (markdownLineEnding(code)) {
			effects.exit("hardBreakEscape");
			return ok(code);
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/heading-atx.js
const headingAtx = {
	name: "headingAtx",
	resolve: resolveHeadingAtx,
	tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
	let contentEnd = events.length - 2;
	let contentStart = 3;
	if (events[contentStart][1].type === "whitespace") contentStart += 2;
	if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") contentEnd -= 2;
	if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
	if (contentEnd > contentStart) {
		const content = {
			type: "atxHeadingText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end
		};
		const text = {
			type: "chunkText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end,
			contentType: "text"
		};
		splice(events, contentStart, contentEnd - contentStart + 1, [
			[
				"enter",
				content,
				context
			],
			[
				"enter",
				text,
				context
			],
			[
				"exit",
				text,
				context
			],
			[
				"exit",
				content,
				context
			]
		]);
	}
	return events;
}
function tokenizeHeadingAtx(effects, ok, nok) {
	let size = 0;
	return start;
	function start(code) {
		effects.enter("atxHeading");
		return before(code);
	}
	function before(code) {
		effects.enter("atxHeadingSequence");
		return sequenceOpen(code);
	}
	function sequenceOpen(code) {
		if (code === 35 && size++ < 6) {
			effects.consume(code);
			return sequenceOpen;
		}
		if (code === null || markdownLineEndingOrSpace(code)) {
			effects.exit("atxHeadingSequence");
			return atBreak(code);
		}
		return nok(code);
	}
	function atBreak(code) {
		if (code === 35) {
			effects.enter("atxHeadingSequence");
			return sequenceFurther(code);
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("atxHeading");
			return ok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, atBreak, "whitespace")(code);
		effects.enter("atxHeadingText");
		return data(code);
	}
	function sequenceFurther(code) {
		if (code === 35) {
			effects.consume(code);
			return sequenceFurther;
		}
		effects.exit("atxHeadingSequence");
		return atBreak(code);
	}
	function data(code) {
		if (code === null || code === 35 || markdownLineEndingOrSpace(code)) {
			effects.exit("atxHeadingText");
			return atBreak(code);
		}
		effects.consume(code);
		return data;
	}
}
// node_modules/micromark-core-commonmark/lib/html-flow.js
const htmlFlow = {
	concrete: true,
	name: "htmlFlow",
	resolveTo: resolveToHtmlFlow,
	tokenize: tokenizeHtmlFlow
};
const blankLineBefore = {
	partial: true,
	tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
	let index = events.length;
	while (index--) if (events[index][0] === "enter" && events[index][1].type === "htmlFlow") break;
	if (index > 1 && events[index - 2][1].type === "linePrefix") {
		events[index][1].start = events[index - 2][1].start;
		events[index + 1][1].start = events[index - 2][1].start;
		events.splice(index - 2, 2);
	}
	return events;
}
function tokenizeHtmlFlow(effects, ok, nok) {
	const self = this;
	let marker;
	let closingTag;
	let buffer;
	let index;
	let markerB;
	return start;
	function start(code) {
		return before(code);
	}
	function before(code) {
		effects.enter("htmlFlow");
		effects.enter("htmlFlowData");
		effects.consume(code);
		return open;
	}
	function open(code) {
		if (code === 33) {
			effects.consume(code);
			return declarationOpen;
		}
		if (code === 47) {
			effects.consume(code);
			closingTag = true;
			return tagCloseStart;
		}
		if (code === 63) {
			effects.consume(code);
			marker = 3;
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	function declarationOpen(code) {
		if (code === 45) {
			effects.consume(code);
			marker = 2;
			return commentOpenInside;
		}
		if (code === 91) {
			effects.consume(code);
			marker = 5;
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			marker = 4;
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			if (index === 6) return self.interrupt ? ok : continuation;
			return cdataOpenInside;
		}
		return nok(code);
	}
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	function tagName(code) {
		if (code === null || code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
			const slash = code === 47;
			const name = buffer.toLowerCase();
			if (!slash && !closingTag && htmlRawNames.includes(name)) {
				marker = 1;
				return self.interrupt ? ok(code) : continuation(code);
			}
			if (htmlBlockNames.includes(buffer.toLowerCase())) {
				marker = 6;
				if (slash) {
					effects.consume(code);
					return basicSelfClosing;
				}
				return self.interrupt ? ok(code) : continuation(code);
			}
			marker = 7;
			return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code);
		}
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			buffer += String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	function basicSelfClosing(code) {
		if (code === 62) {
			effects.consume(code);
			return self.interrupt ? ok : continuation;
		}
		return nok(code);
	}
	function completeClosingTagAfter(code) {
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeClosingTagAfter;
		}
		return completeEnd(code);
	}
	function completeAttributeNameBefore(code) {
		if (code === 47) {
			effects.consume(code);
			return completeEnd;
		}
		if (code === 58 || code === 95 || asciiAlpha(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeNameBefore;
		}
		return completeEnd(code);
	}
	function completeAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		return completeAttributeNameAfter(code);
	}
	function completeAttributeNameAfter(code) {
		if (code === 61) {
			effects.consume(code);
			return completeAttributeValueBefore;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeNameAfter;
		}
		return completeAttributeNameBefore(code);
	}
	function completeAttributeValueBefore(code) {
		if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
		if (code === 34 || code === 39) {
			effects.consume(code);
			markerB = code;
			return completeAttributeValueQuoted;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeValueBefore;
		}
		return completeAttributeValueUnquoted(code);
	}
	function completeAttributeValueQuoted(code) {
		if (code === markerB) {
			effects.consume(code);
			markerB = null;
			return completeAttributeValueQuotedAfter;
		}
		if (code === null || markdownLineEnding(code)) return nok(code);
		effects.consume(code);
		return completeAttributeValueQuoted;
	}
	function completeAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || markdownLineEndingOrSpace(code)) return completeAttributeNameAfter(code);
		effects.consume(code);
		return completeAttributeValueUnquoted;
	}
	function completeAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownSpace(code)) return completeAttributeNameBefore(code);
		return nok(code);
	}
	function completeEnd(code) {
		if (code === 62) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	function completeAfter(code) {
		if (code === null || markdownLineEnding(code)) return continuation(code);
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	function continuation(code) {
		if (code === 45 && marker === 2) {
			effects.consume(code);
			return continuationCommentInside;
		}
		if (code === 60 && marker === 1) {
			effects.consume(code);
			return continuationRawTagOpen;
		}
		if (code === 62 && marker === 4) {
			effects.consume(code);
			return continuationClose;
		}
		if (code === 63 && marker === 3) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		if (code === 93 && marker === 5) {
			effects.consume(code);
			return continuationCdataInside;
		}
		if (markdownLineEnding(code) && (marker === 6 || marker === 7)) {
			effects.exit("htmlFlowData");
			return effects.check(blankLineBefore, continuationAfter, continuationStart)(code);
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationStart(code);
		}
		effects.consume(code);
		return continuation;
	}
	function continuationStart(code) {
		return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
	}
	function continuationStartNonLazy(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return continuationBefore;
	}
	function continuationBefore(code) {
		if (code === null || markdownLineEnding(code)) return continuationStart(code);
		effects.enter("htmlFlowData");
		return continuation(code);
	}
	function continuationCommentInside(code) {
		if (code === 45) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	function continuationRawTagOpen(code) {
		if (code === 47) {
			effects.consume(code);
			buffer = "";
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	function continuationRawEndTag(code) {
		if (code === 62) {
			const name = buffer.toLowerCase();
			if (htmlRawNames.includes(name)) {
				effects.consume(code);
				return continuationClose;
			}
			return continuation(code);
		}
		if (asciiAlpha(code) && buffer.length < 8) {
			effects.consume(code);
			buffer += String.fromCharCode(code);
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	function continuationCdataInside(code) {
		if (code === 93) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	function continuationDeclarationInside(code) {
		if (code === 62) {
			effects.consume(code);
			return continuationClose;
		}
		if (code === 45 && marker === 2) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	function continuationClose(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationAfter(code);
		}
		effects.consume(code);
		return continuationClose;
	}
	function continuationAfter(code) {
		effects.exit("htmlFlow");
		return ok(code);
	}
}
function tokenizeBlankLineBefore(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return effects.attempt(blankLine, ok, nok);
	}
}
// node_modules/micromark-core-commonmark/lib/html-text.js
const htmlText = {
	name: "htmlText",
	tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok, nok) {
	const self = this;
	let marker;
	let index;
	let returnState;
	return start;
	function start(code) {
		effects.enter("htmlText");
		effects.enter("htmlTextData");
		effects.consume(code);
		return open;
	}
	function open(code) {
		if (code === 33) {
			effects.consume(code);
			return declarationOpen;
		}
		if (code === 47) {
			effects.consume(code);
			return tagCloseStart;
		}
		if (code === 63) {
			effects.consume(code);
			return instruction;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagOpen;
		}
		return nok(code);
	}
	function declarationOpen(code) {
		if (code === 45) {
			effects.consume(code);
			return commentOpenInside;
		}
		if (code === 91) {
			effects.consume(code);
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return declaration;
		}
		return nok(code);
	}
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return nok(code);
	}
	function comment(code) {
		if (code === null) return nok(code);
		if (code === 45) {
			effects.consume(code);
			return commentClose;
		}
		if (markdownLineEnding(code)) {
			returnState = comment;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return comment;
	}
	function commentClose(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return comment(code);
	}
	function commentEnd(code) {
		return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
	}
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			return index === 6 ? cdata : cdataOpenInside;
		}
		return nok(code);
	}
	function cdata(code) {
		if (code === null) return nok(code);
		if (code === 93) {
			effects.consume(code);
			return cdataClose;
		}
		if (markdownLineEnding(code)) {
			returnState = cdata;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return cdata;
	}
	function cdataClose(code) {
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	function cdataEnd(code) {
		if (code === 62) return end(code);
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	function declaration(code) {
		if (code === null || code === 62) return end(code);
		if (markdownLineEnding(code)) {
			returnState = declaration;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return declaration;
	}
	function instruction(code) {
		if (code === null) return nok(code);
		if (code === 63) {
			effects.consume(code);
			return instructionClose;
		}
		if (markdownLineEnding(code)) {
			returnState = instruction;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return instruction;
	}
	function instructionClose(code) {
		return code === 62 ? end(code) : instruction(code);
	}
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagClose;
		}
		return nok(code);
	}
	function tagClose(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagClose;
		}
		return tagCloseBetween(code);
	}
	function tagCloseBetween(code) {
		if (markdownLineEnding(code)) {
			returnState = tagCloseBetween;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagCloseBetween;
		}
		return end(code);
	}
	function tagOpen(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpen;
		}
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	function tagOpenBetween(code) {
		if (code === 47) {
			effects.consume(code);
			return end;
		}
		if (code === 58 || code === 95 || asciiAlpha(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenBetween;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenBetween;
		}
		return end(code);
	}
	function tagOpenAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		return tagOpenAttributeNameAfter(code);
	}
	function tagOpenAttributeNameAfter(code) {
		if (code === 61) {
			effects.consume(code);
			return tagOpenAttributeValueBefore;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeNameAfter;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenAttributeNameAfter;
		}
		return tagOpenBetween(code);
	}
	function tagOpenAttributeValueBefore(code) {
		if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
		if (code === 34 || code === 39) {
			effects.consume(code);
			marker = code;
			return tagOpenAttributeValueQuoted;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeValueBefore;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenAttributeValueBefore;
		}
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	function tagOpenAttributeValueQuoted(code) {
		if (code === marker) {
			effects.consume(code);
			marker = void 0;
			return tagOpenAttributeValueQuotedAfter;
		}
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeValueQuoted;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return tagOpenAttributeValueQuoted;
	}
	function tagOpenAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) return nok(code);
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	function tagOpenAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	function end(code) {
		if (code === 62) {
			effects.consume(code);
			effects.exit("htmlTextData");
			effects.exit("htmlText");
			return ok;
		}
		return nok(code);
	}
	function lineEndingBefore(code) {
		effects.exit("htmlTextData");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return lineEndingAfter;
	}
	function lineEndingAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : lineEndingAfterPrefix(code);
	}
	function lineEndingAfterPrefix(code) {
		effects.enter("htmlTextData");
		return returnState(code);
	}
}
// node_modules/micromark-core-commonmark/lib/label-end.js
const labelEnd = {
	name: "labelEnd",
	resolveAll: resolveAllLabelEnd,
	resolveTo: resolveToLabelEnd,
	tokenize: tokenizeLabelEnd
};
const resourceConstruct = { tokenize: tokenizeResource };
const referenceFullConstruct = { tokenize: tokenizeReferenceFull };
const referenceCollapsedConstruct = { tokenize: tokenizeReferenceCollapsed };
function resolveAllLabelEnd(events) {
	let index = -1;
	const newEvents = [];
	while (++index < events.length) {
		const token = events[index][1];
		newEvents.push(events[index]);
		if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
			const offset = token.type === "labelImage" ? 4 : 2;
			token.type = "data";
			index += offset;
		}
	}
	if (events.length !== newEvents.length) splice(events, 0, events.length, newEvents);
	return events;
}
function resolveToLabelEnd(events, context) {
	let index = events.length;
	let offset = 0;
	let open;
	let close;
	let media;
	while (index--) {
		const token = events[index][1];
		if (open) {
			if (token.type === "link" || token.type === "labelLink" && token._inactive) break;
			if (events[index][0] === "enter" && token.type === "labelLink") token._inactive = true;
		} else if (close) {
			if (events[index][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
				open = index;
				if (token.type !== "labelLink") {
					offset = 2;
					break;
				}
			}
		} else if (token.type === "labelEnd") close = index;
	}
	const group = {
		type: events[open][1].type === "labelLink" ? "link" : "image",
		start: { ...events[open][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	const label = {
		type: "label",
		start: { ...events[open][1].start },
		end: { ...events[close][1].end }
	};
	const text = {
		type: "labelText",
		start: { ...events[open + offset + 2][1].end },
		end: { ...events[close - 2][1].start }
	};
	media = [[
		"enter",
		group,
		context
	], [
		"enter",
		label,
		context
	]];
	media = push(media, events.slice(open + 1, open + offset + 3));
	media = push(media, [[
		"enter",
		text,
		context
	]]);
	media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context));
	media = push(media, [
		[
			"exit",
			text,
			context
		],
		events[close - 2],
		events[close - 1],
		[
			"exit",
			label,
			context
		]
	]);
	media = push(media, events.slice(close + 1));
	media = push(media, [[
		"exit",
		group,
		context
	]]);
	splice(events, open, events.length, media);
	return events;
}
function tokenizeLabelEnd(effects, ok, nok) {
	const self = this;
	const labelStarts = self._labelStarts;
	let labelStart;
	let defined;
	if (labelStarts) {
		while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) labelStarts.pop();
		labelStart = labelStarts[labelStarts.length - 1];
	}
	return start;
	function start(code) {
		if (!labelStart) return nok(code);
		if (labelStart._inactive) return labelEndNok(code);
		defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
			start: labelStart.end,
			end: self.now()
		})));
		effects.enter("labelEnd");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		effects.exit("labelEnd");
		return after;
	}
	function after(code) {
		if (code === 40) return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
		if (code === 91) return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
		return defined ? labelEndOk(code) : labelEndNok(code);
	}
	function referenceNotFull(code) {
		return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
	}
	function labelEndOk(code) {
		labelStarts.pop();
		return ok(code);
	}
	function labelEndNok(code) {
		labelStart._balanced = true;
		return nok(code);
	}
}
function tokenizeResource(effects, ok, nok) {
	return resourceStart;
	function resourceStart(code) {
		effects.enter("resource");
		effects.enter("resourceMarker");
		effects.consume(code);
		effects.exit("resourceMarker");
		return resourceBefore;
	}
	function resourceBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
	}
	function resourceOpen(code) {
		if (code === 41) return resourceEnd(code);
		return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
	}
	function resourceDestinationAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
	}
	function resourceDestinationMissing(code) {
		return nok(code);
	}
	function resourceBetween(code) {
		if (code === 34 || code === 39 || code === 40) return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
		return resourceEnd(code);
	}
	function resourceTitleAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
	}
	function resourceEnd(code) {
		if (code === 41) {
			effects.enter("resourceMarker");
			effects.consume(code);
			effects.exit("resourceMarker");
			effects.exit("resource");
			return ok;
		}
		return nok(code);
	}
}
function tokenizeReferenceFull(effects, ok, nok) {
	const self = this;
	return referenceFull;
	function referenceFull(code) {
		return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
	}
	function referenceFullAfter(code) {
		return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code) : nok(code);
	}
	function referenceFullMissing(code) {
		return nok(code);
	}
}
function tokenizeReferenceCollapsed(effects, ok, nok) {
	return referenceCollapsedStart;
	function referenceCollapsedStart(code) {
		effects.enter("reference");
		effects.enter("referenceMarker");
		effects.consume(code);
		effects.exit("referenceMarker");
		return referenceCollapsedOpen;
	}
	function referenceCollapsedOpen(code) {
		if (code === 93) {
			effects.enter("referenceMarker");
			effects.consume(code);
			effects.exit("referenceMarker");
			effects.exit("reference");
			return ok;
		}
		return nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/label-start-image.js
const labelStartImage = {
	name: "labelStartImage",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok, nok) {
	const self = this;
	let labelImage;
	return start;
	function start(code) {
		effects.enter("labelImage");
		effects.enter("labelImageMarker");
		effects.consume(code);
		effects.exit("labelImageMarker");
		return open;
	}
	function open(code) {
		if (code === 91) {
			effects.enter("labelMarker");
			effects.consume(code);
			effects.exit("labelMarker");
			labelImage = effects.exit("labelImage");
			return after;
		}
		return nok(code);
	}
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelImage);
		return ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/label-start-link.js
const labelStartLink = {
	name: "labelStartLink",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok, nok) {
	const self = this;
	let labelLink;
	return start;
	function start(code) {
		effects.enter("labelLink");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		labelLink = effects.exit("labelLink");
		return after;
	}
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelLink);
		return ok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/line-ending.js
const lineEnding = {
	name: "lineEnding",
	tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok) {
	return start;
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, ok, "linePrefix");
	}
}
// node_modules/micromark-core-commonmark/lib/thematic-break.js
const thematicBreak = {
	name: "thematicBreak",
	tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok, nok) {
	let size = 0;
	let marker;
	return start;
	function start(code) {
		effects.enter("thematicBreak");
		return before(code);
	}
	function before(code) {
		marker = code;
		return atBreak(code);
	}
	function atBreak(code) {
		if (code === marker) {
			effects.enter("thematicBreakSequence");
			return sequence(code);
		}
		if (size >= 3 && (code === null || markdownLineEnding(code))) {
			effects.exit("thematicBreak");
			return ok(code);
		}
		return nok(code);
	}
	function sequence(code) {
		if (code === marker) {
			effects.consume(code);
			size++;
			return sequence;
		}
		effects.exit("thematicBreakSequence");
		return markdownSpace(code) ? factorySpace(effects, atBreak, "whitespace")(code) : atBreak(code);
	}
}
// node_modules/micromark-core-commonmark/lib/list.js
const list = {
	continuation: { tokenize: tokenizeListContinuation },
	exit: tokenizeListEnd,
	name: "list",
	tokenize: tokenizeListStart
};
const listItemPrefixWhitespaceConstruct = {
	partial: true,
	tokenize: tokenizeListItemPrefixWhitespace
};
const indentConstruct = {
	partial: true,
	tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok, nok) {
	const self = this;
	const tail = self.events[self.events.length - 1];
	let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
	let size = 0;
	return start;
	function start(code) {
		const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
		if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : asciiDigit(code)) {
			if (!self.containerState.type) {
				self.containerState.type = kind;
				effects.enter(kind, { _container: true });
			}
			if (kind === "listUnordered") {
				effects.enter("listItemPrefix");
				return code === 42 || code === 45 ? effects.check(thematicBreak, nok, atMarker)(code) : atMarker(code);
			}
			if (!self.interrupt || code === 49) {
				effects.enter("listItemPrefix");
				effects.enter("listItemValue");
				return inside(code);
			}
		}
		return nok(code);
	}
	function inside(code) {
		if (asciiDigit(code) && ++size < 10) {
			effects.consume(code);
			return inside;
		}
		if ((!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46)) {
			effects.exit("listItemValue");
			return atMarker(code);
		}
		return nok(code);
	}
	function atMarker(code) {
		effects.enter("listItemMarker");
		effects.consume(code);
		effects.exit("listItemMarker");
		self.containerState.marker = self.containerState.marker || code;
		return effects.check(blankLine, self.interrupt ? nok : onBlank, effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix));
	}
	function onBlank(code) {
		self.containerState.initialBlankLine = true;
		initialSize++;
		return endOfPrefix(code);
	}
	function otherPrefix(code) {
		if (markdownSpace(code)) {
			effects.enter("listItemPrefixWhitespace");
			effects.consume(code);
			effects.exit("listItemPrefixWhitespace");
			return endOfPrefix;
		}
		return nok(code);
	}
	function endOfPrefix(code) {
		self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
		return ok(code);
	}
}
function tokenizeListContinuation(effects, ok, nok) {
	const self = this;
	self.containerState._closeFlow = void 0;
	return effects.check(blankLine, onBlank, notBlank);
	function onBlank(code) {
		self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
		return factorySpace(effects, ok, "listItemIndent", self.containerState.size + 1)(code);
	}
	function notBlank(code) {
		if (self.containerState.furtherBlankLines || !markdownSpace(code)) {
			self.containerState.furtherBlankLines = void 0;
			self.containerState.initialBlankLine = void 0;
			return notInCurrentItem(code);
		}
		self.containerState.furtherBlankLines = void 0;
		self.containerState.initialBlankLine = void 0;
		return effects.attempt(indentConstruct, ok, notInCurrentItem)(code);
	}
	function notInCurrentItem(code) {
		self.containerState._closeFlow = true;
		self.interrupt = void 0;
		return factorySpace(effects, effects.attempt(list, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
	}
}
function tokenizeIndent(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok(code) : nok(code);
	}
}
function tokenizeListEnd(effects) {
	effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 5);
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return !markdownSpace(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code) : nok(code);
	}
}
// node_modules/micromark-core-commonmark/lib/setext-underline.js
const setextUnderline = {
	name: "setextUnderline",
	resolveTo: resolveToSetextUnderline,
	tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
	const editMap = new EditMap();
	let index = events.length;
	let content;
	let text;
	let definition;
	while (index--) if (events[index][0] === "enter") {
		if (events[index][1].type === "content") {
			content = index;
			break;
		}
		if (events[index][1].type === "paragraph") text = index;
	} else {
		if (events[index][1].type === "content") editMap.add(index, 1, []);
		if (!definition && events[index][1].type === "definition") definition = index;
	}
	const heading = {
		type: "setextHeading",
		start: { ...events[content][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	events[text][1].type = "setextHeadingText";
	if (definition) {
		editMap.add(text, 0, [[
			"enter",
			heading,
			context
		]]);
		editMap.add(definition + 1, 0, [[
			"exit",
			events[content][1],
			context
		]]);
		events[content][1].end = { ...events[definition][1].end };
	} else events[content][1] = heading;
	editMap.add(events.length, 0, [[
		"exit",
		heading,
		context
	]]);
	editMap.consume(events);
	return events;
}
function tokenizeSetextUnderline(effects, ok, nok) {
	const self = this;
	let marker;
	return start;
	function start(code) {
		let index = self.events.length;
		let paragraph;
		while (index--) if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
			paragraph = self.events[index][1].type === "paragraph";
			break;
		}
		if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
			effects.enter("setextHeadingLine");
			marker = code;
			return before(code);
		}
		return nok(code);
	}
	function before(code) {
		effects.enter("setextHeadingLineSequence");
		return inside(code);
	}
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		effects.exit("setextHeadingLineSequence");
		return markdownSpace(code) ? factorySpace(effects, after, "lineSuffix")(code) : after(code);
	}
	function after(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("setextHeadingLine");
			return ok(code);
		}
		return nok(code);
	}
}
// node_modules/micromark/lib/initialize/flow.js
const flow$1 = { tokenize: initializeFlow };
function initializeFlow(effects) {
	const self = this;
	const initial = effects.attempt(blankLine, atBlankEnding, effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content, afterConstruct)), "linePrefix")));
	return initial;
	function atBlankEnding(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEndingBlank");
		effects.consume(code);
		effects.exit("lineEndingBlank");
		self.currentConstruct = void 0;
		return initial;
	}
	function afterConstruct(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		self.currentConstruct = void 0;
		return initial;
	}
}
// node_modules/micromark/lib/initialize/text.js
const resolver = { resolveAll: createResolver() };
const string$1 = initializeFactory("string");
const text$1 = initializeFactory("text");
function initializeFactory(field) {
	return {
		resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
		tokenize: initializeText
	};
	function initializeText(effects) {
		const self = this;
		const constructs = this.parser.constructs[field];
		const text = effects.attempt(constructs, start, notText);
		return start;
		function start(code) {
			return atBreak(code) ? text(code) : notText(code);
		}
		function notText(code) {
			if (code === null) {
				effects.consume(code);
				return;
			}
			effects.enter("data");
			effects.consume(code);
			return data;
		}
		function data(code) {
			if (atBreak(code)) {
				effects.exit("data");
				return text(code);
			}
			effects.consume(code);
			return data;
		}
		function atBreak(code) {
			if (code === null) return true;
			const list = constructs[code];
			let index = -1;
			if (list) while (++index < list.length) {
				const item = list[index];
				if (!item.previous || item.previous.call(self, self.previous)) return true;
			}
			return false;
		}
	}
}
function createResolver(extraResolver) {
	return resolveAllText;
	function resolveAllText(events, context) {
		let index = -1;
		let enter;
		while (++index <= events.length) if (enter === void 0) {
			if (events[index] && events[index][1].type === "data") {
				enter = index;
				index++;
			}
		} else if (!events[index] || events[index][1].type !== "data") {
			if (index !== enter + 2) {
				events[enter][1].end = events[index - 1][1].end;
				events.splice(enter + 2, index - enter - 2);
				index = enter + 2;
			}
			enter = void 0;
		}
		return extraResolver ? extraResolver(events, context) : events;
	}
}
function resolveAllLineSuffixes(events, context) {
	const editMap = new EditMap();
	let eventIndex = 0;
	while (++eventIndex <= events.length) if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
		const data = events[eventIndex - 1][1];
		const chunks = context.sliceStream(data);
		let index = chunks.length;
		let bufferIndex = -1;
		let size = 0;
		let tabs;
		while (index--) {
			const chunk = chunks[index];
			if (typeof chunk === "string") {
				bufferIndex = chunk.length;
				while (chunk.charCodeAt(bufferIndex - 1) === 32) {
					size++;
					bufferIndex--;
				}
				if (bufferIndex) break;
				bufferIndex = -1;
			} else if (chunk === -2) {
				tabs = true;
				size++;
			} else if (chunk === -1) {} else {
				index++;
				break;
			}
		}
		if (context._contentTypeTextTrailing && eventIndex === events.length) size = 0;
		if (size) {
			const token = {
				type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
				start: {
					_bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
					_index: data.start._index + index,
					line: data.end.line,
					column: data.end.column - size,
					offset: data.end.offset - size
				},
				end: { ...data.end }
			};
			data.end = { ...token.start };
			if (data.start.offset === data.end.offset) Object.assign(data, token);
			else editMap.add(eventIndex, 0, [[
				"enter",
				token,
				context
			], [
				"exit",
				token,
				context
			]]);
		}
		eventIndex++;
	}
	editMap.consume(events);
	return events;
}
// node_modules/micromark/lib/constructs.js
var constructs_exports = /* @__PURE__ */ __exportAll({
	attentionMarkers: () => attentionMarkers,
	contentInitial: () => contentInitial,
	disable: () => disable,
	document: () => document,
	flow: () => flow,
	flowInitial: () => flowInitial,
	insideSpan: () => insideSpan,
	string: () => string,
	text: () => text
});
const document = {
	[42]: list,
	[43]: list,
	[45]: list,
	[48]: list,
	[49]: list,
	[50]: list,
	[51]: list,
	[52]: list,
	[53]: list,
	[54]: list,
	[55]: list,
	[56]: list,
	[57]: list,
	[62]: blockQuote
};
const contentInitial = { [91]: definition };
const flowInitial = {
	[-2]: codeIndented,
	[-1]: codeIndented,
	[32]: codeIndented
};
const flow = {
	[35]: headingAtx,
	[42]: thematicBreak,
	[45]: [setextUnderline, thematicBreak],
	[60]: htmlFlow,
	[61]: setextUnderline,
	[95]: thematicBreak,
	[96]: codeFenced,
	[126]: codeFenced
};
const string = {
	[38]: characterReference,
	[92]: characterEscape
};
const text = {
	[-5]: lineEnding,
	[-4]: lineEnding,
	[-3]: lineEnding,
	[33]: labelStartImage,
	[38]: characterReference,
	[42]: attention,
	[60]: [autolink, htmlText],
	[91]: labelStartLink,
	[92]: [hardBreakEscape, characterEscape],
	[93]: labelEnd,
	[95]: attention,
	[96]: codeText
};
const insideSpan = { null: [attention, resolver] };
const attentionMarkers = { null: [42, 95] };
const disable = { null: [] };
// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
	let point = {
		_bufferIndex: -1,
		_index: 0,
		line: from && from.line || 1,
		column: from && from.column || 1,
		offset: from && from.offset || 0
	};
	const columnStart = {};
	const resolveAllConstructs = [];
	let chunks = [];
	let stack = [];
	const effects = {
		attempt: constructFactory(onsuccessfulconstruct),
		check: constructFactory(onsuccessfulcheck),
		consume,
		enter,
		exit,
		interrupt: constructFactory(onsuccessfulcheck, { interrupt: true })
	};
	const context = {
		code: null,
		containerState: {},
		defineSkip,
		events: [],
		now,
		parser,
		previous: null,
		sliceSerialize,
		sliceStream,
		write
	};
	let state = initialize.tokenize.call(context, effects);
	if (initialize.resolveAll) resolveAllConstructs.push(initialize);
	return context;
	function write(slice) {
		chunks = push(chunks, slice);
		main();
		if (chunks[chunks.length - 1] !== null) return [];
		addResult(initialize, 0);
		context.events = resolveAll(resolveAllConstructs, context.events, context);
		return context.events;
	}
	function sliceSerialize(token, expandTabs) {
		return serializeChunks(sliceStream(token), expandTabs);
	}
	function sliceStream(token) {
		return sliceChunks(chunks, token);
	}
	function now() {
		const { _bufferIndex, _index, line, column, offset } = point;
		return {
			_bufferIndex,
			_index,
			line,
			column,
			offset
		};
	}
	function defineSkip(value) {
		columnStart[value.line] = value.column;
		accountForPotentialSkip();
	}
	function main() {
		while (point._index < chunks.length) {
			const chunk = chunks[point._index];
			if (typeof chunk === "string") {
				const chunkIndex = point._index;
				if (point._bufferIndex < 0) point._bufferIndex = 0;
				while (point._index === chunkIndex && point._bufferIndex < chunk.length) go(chunk.charCodeAt(point._bufferIndex));
			} else go(chunk);
		}
	}
	function go(code) {
		state = state(code);
	}
	function consume(code) {
		if (markdownLineEnding(code)) {
			point.line++;
			point.column = 1;
			point.offset += code === -3 ? 2 : 1;
			accountForPotentialSkip();
		} else if (code !== -1) {
			point.column++;
			point.offset++;
		}
		if (point._bufferIndex < 0) point._index++;
		else {
			point._bufferIndex++;
			if (point._bufferIndex === chunks[point._index].length) {
				point._bufferIndex = -1;
				point._index++;
			}
		}
		context.previous = code;
	}
	function enter(type, fields) {
		const token = fields || {};
		token.type = type;
		token.start = now();
		context.events.push([
			"enter",
			token,
			context
		]);
		stack.push(token);
		return token;
	}
	function exit(type) {
		const token = stack.pop();
		token.end = now();
		context.events.push([
			"exit",
			token,
			context
		]);
		return token;
	}
	function onsuccessfulconstruct(construct, info) {
		addResult(construct, info.from);
	}
	function onsuccessfulcheck(_, info) {
		info.restore();
	}
	function constructFactory(onreturn, fields) {
		return hook;
		function hook(constructs, returnState, bogusState) {
			let listOfConstructs;
			let constructIndex;
			let currentConstruct;
			let info;
			return Array.isArray(constructs) ? handleListOfConstructs(constructs) : "tokenize" in constructs ? handleListOfConstructs([constructs]) : handleMapOfConstructs(constructs);
			function handleMapOfConstructs(map) {
				return start;
				function start(code) {
					const left = code !== null && map[code];
					const all = code !== null && map.null;
					return handleListOfConstructs([...Array.isArray(left) ? left : left ? [left] : [], ...Array.isArray(all) ? all : all ? [all] : []])(code);
				}
			}
			function handleListOfConstructs(list) {
				listOfConstructs = list;
				constructIndex = 0;
				if (list.length === 0) return bogusState;
				return handleConstruct(list[constructIndex]);
			}
			function handleConstruct(construct) {
				return start;
				function start(code) {
					info = store();
					currentConstruct = construct;
					if (!construct.partial) context.currentConstruct = construct;
					if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) return nok(code);
					return construct.tokenize.call(fields ? Object.assign(Object.create(context), fields) : context, effects, ok, nok)(code);
				}
			}
			function ok(code) {
				onreturn(currentConstruct, info);
				return returnState;
			}
			function nok(code) {
				info.restore();
				if (++constructIndex < listOfConstructs.length) return handleConstruct(listOfConstructs[constructIndex]);
				return bogusState;
			}
		}
	}
	function addResult(construct, from) {
		if (construct.resolveAll && !resolveAllConstructs.includes(construct)) resolveAllConstructs.push(construct);
		if (construct.resolve) splice(context.events, from, context.events.length - from, construct.resolve(context.events.slice(from), context));
		if (construct.resolveTo) context.events = construct.resolveTo(context.events, context);
	}
	function store() {
		const startPoint = now();
		const startPrevious = context.previous;
		const startCurrentConstruct = context.currentConstruct;
		const startEventsIndex = context.events.length;
		const startStack = Array.from(stack);
		return {
			from: startEventsIndex,
			restore
		};
		function restore() {
			point = startPoint;
			context.previous = startPrevious;
			context.currentConstruct = startCurrentConstruct;
			context.events.length = startEventsIndex;
			stack = startStack;
			accountForPotentialSkip();
		}
	}
	function accountForPotentialSkip() {
		if (point.line in columnStart && point.column < 2) {
			point.column = columnStart[point.line];
			point.offset += columnStart[point.line] - 1;
		}
	}
}
function sliceChunks(chunks, token) {
	const startIndex = token.start._index;
	const startBufferIndex = token.start._bufferIndex;
	const endIndex = token.end._index;
	const endBufferIndex = token.end._bufferIndex;
	let view;
	if (startIndex === endIndex) view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
	else {
		view = chunks.slice(startIndex, endIndex);
		if (startBufferIndex > -1) {
			const head = view[0];
			if (typeof head === "string") view[0] = head.slice(startBufferIndex);
			else view.shift();
		}
		if (endBufferIndex > 0) view.push(chunks[endIndex].slice(0, endBufferIndex));
	}
	return view;
}
function serializeChunks(chunks, expandTabs) {
	let index = -1;
	const result = [];
	let atTab;
	while (++index < chunks.length) {
		const chunk = chunks[index];
		let value;
		if (typeof chunk === "string") value = chunk;
		else switch (chunk) {
			case -5:
				value = "\r";
				break;
			case -4:
				value = "\n";
				break;
			case -3:
				value = "\r\n";
				break;
			case -2:
				value = expandTabs ? " " : "	";
				break;
			case -1:
				if (!expandTabs && atTab) continue;
				value = " ";
				break;
			default: value = String.fromCharCode(chunk);
		}
		atTab = chunk === -2;
		result.push(value);
	}
	return result.join("");
}
// node_modules/micromark/lib/parse.js
function parse(options) {
	const parser = {
		constructs: combineExtensions([constructs_exports, ...(options || {}).extensions || []]),
		content: create(content$1),
		defined: [],
		document: create(document$1),
		flow: create(flow$1),
		lazy: {},
		string: create(string$1),
		text: create(text$1)
	};
	return parser;
	function create(initial) {
		return creator;
		function creator(from) {
			return createTokenizer(parser, initial, from);
		}
	}
}
// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
	while (!subtokenize(events));
	return events;
}
// node_modules/micromark/lib/preprocess.js
const search = /[\0\t\n\r]/g;
function preprocess() {
	let column = 1;
	let buffer = "";
	let start = true;
	let atCarriageReturn;
	return preprocessor;
	function preprocessor(value, encoding, end) {
		value = buffer + (typeof value === "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
		const chunks = [];
		let startPosition = 0;
		buffer = "";
		if (start) {
			if (value.charCodeAt(0) === 65279) startPosition++;
			start = void 0;
		}
		while (startPosition < value.length) {
			search.lastIndex = startPosition;
			const match = search.exec(value);
			const endPosition = match && match.index !== void 0 ? match.index : value.length;
			const code = value.charCodeAt(endPosition);
			if (!match) {
				buffer = value.slice(startPosition);
				break;
			}
			if (code === 10 && startPosition === endPosition && atCarriageReturn) {
				chunks.push(-3);
				atCarriageReturn = void 0;
			} else {
				if (atCarriageReturn) {
					chunks.push(-5);
					atCarriageReturn = void 0;
				}
				if (startPosition < endPosition) {
					chunks.push(value.slice(startPosition, endPosition));
					column += endPosition - startPosition;
				}
				switch (code) {
					case 0:
						chunks.push(65533);
						column++;
						break;
					case 9: {
						const next = Math.ceil(column / 4) * 4;
						chunks.push(-2);
						while (column++ < next) chunks.push(-1);
						break;
					}
					case 10:
						chunks.push(-4);
						column = 1;
						break;
					default:
						atCarriageReturn = true;
						column = 1;
				}
			}
			startPosition = endPosition + 1;
		}
		if (end) {
			if (atCarriageReturn) chunks.push(-5);
			if (buffer) chunks.push(buffer);
			chunks.push(null);
		}
		return chunks;
	}
}
// node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(value) {
	if (!value || typeof value !== "object") return "";
	if ("position" in value || "type" in value) return position(value.position);
	if ("start" in value || "end" in value) return position(value);
	if ("line" in value || "column" in value) return point$1(value);
	return "";
}
function point$1(point) {
	return index(point && point.line) + ":" + index(point && point.column);
}
function position(pos) {
	return point$1(pos && pos.start) + "-" + point$1(pos && pos.end);
}
function index(value) {
	return value && typeof value === "number" ? value : 1;
}
// node_modules/mdast-util-from-markdown/lib/index.js
const own$2 = {}.hasOwnProperty;
function fromMarkdown(value, encoding, options) {
	if (encoding && typeof encoding === "object") {
		options = encoding;
		encoding = void 0;
	}
	return compiler(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, true))));
}
function compiler(options) {
	const config = {
		afterExit: [],
		beforeEnter: [],
		transforms: [],
		canContainEols: [
			"emphasis",
			"fragment",
			"heading",
			"paragraph",
			"strong"
		],
		enter: {
			autolink: opener(link),
			autolinkProtocol: onenterdata,
			autolinkEmail: onenterdata,
			atxHeading: opener(heading),
			blockQuote: opener(blockQuote),
			characterEscape: onenterdata,
			characterReference: onenterdata,
			codeFenced: opener(codeFlow),
			codeFencedFenceInfo: buffer,
			codeFencedFenceMeta: buffer,
			codeIndented: opener(codeFlow, buffer),
			codeText: opener(codeText, buffer),
			codeTextData: onenterdata,
			data: onenterdata,
			codeFlowValue: onenterdata,
			definition: opener(definition),
			definitionDestinationString: buffer,
			definitionLabelString: buffer,
			definitionTitleString: buffer,
			emphasis: opener(emphasis),
			hardBreakEscape: opener(hardBreak),
			hardBreakTrailing: opener(hardBreak),
			htmlFlow: opener(html, buffer),
			htmlFlowData: onenterdata,
			htmlText: opener(html, buffer),
			htmlTextData: onenterdata,
			image: opener(image),
			label: buffer,
			link: opener(link),
			listItem: opener(listItem),
			listItemValue: onenterlistitemvalue,
			listOrdered: opener(list, onenterlistordered),
			listUnordered: opener(list),
			paragraph: opener(paragraph),
			reference: onenterreference,
			referenceString: buffer,
			resourceDestinationString: buffer,
			resourceTitleString: buffer,
			setextHeading: opener(heading),
			strong: opener(strong),
			thematicBreak: opener(thematicBreak)
		},
		exit: {
			atxHeading: closer(),
			atxHeadingSequence: onexitatxheadingsequence,
			autolink: closer(),
			autolinkEmail: onexitautolinkemail,
			autolinkProtocol: onexitautolinkprotocol,
			blockQuote: closer(),
			characterEscapeValue: onexitdata,
			characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
			characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
			characterReferenceValue: onexitcharacterreferencevalue,
			characterReference: onexitcharacterreference,
			codeFenced: closer(onexitcodefenced),
			codeFencedFence: onexitcodefencedfence,
			codeFencedFenceInfo: onexitcodefencedfenceinfo,
			codeFencedFenceMeta: onexitcodefencedfencemeta,
			codeFlowValue: onexitdata,
			codeIndented: closer(onexitcodeindented),
			codeText: closer(onexitcodetext),
			codeTextData: onexitdata,
			data: onexitdata,
			definition: closer(),
			definitionDestinationString: onexitdefinitiondestinationstring,
			definitionLabelString: onexitdefinitionlabelstring,
			definitionTitleString: onexitdefinitiontitlestring,
			emphasis: closer(),
			hardBreakEscape: closer(onexithardbreak),
			hardBreakTrailing: closer(onexithardbreak),
			htmlFlow: closer(onexithtmlflow),
			htmlFlowData: onexitdata,
			htmlText: closer(onexithtmltext),
			htmlTextData: onexitdata,
			image: closer(onexitimage),
			label: onexitlabel,
			labelText: onexitlabeltext,
			lineEnding: onexitlineending,
			link: closer(onexitlink),
			listItem: closer(),
			listOrdered: closer(),
			listUnordered: closer(),
			paragraph: closer(),
			referenceString: onexitreferencestring,
			resourceDestinationString: onexitresourcedestinationstring,
			resourceTitleString: onexitresourcetitlestring,
			resource: onexitresource,
			setextHeading: closer(onexitsetextheading),
			setextHeadingLineSequence: onexitsetextheadinglinesequence,
			setextHeadingText: onexitsetextheadingtext,
			strong: closer(),
			thematicBreak: closer()
		}
	};
	configure(config, (options || {}).mdastExtensions || []);
	const data = {};
	return compile;
	function compile(events) {
		let tree = {
			type: "root",
			children: [],
			position: void 0
		};
		const context = {
			stack: [tree],
			tokenStack: [],
			config,
			enter,
			exit,
			buffer,
			resume,
			data
		};
		const listStack = [];
		const prepared = [];
		let index = -1;
		while (++index < events.length) {
			prepared.push(events[index]);
			if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
				if (events[index][0] === "enter") listStack.push(prepared.length - 1);
				else prepareList(prepared, listStack.pop());
			}
		}
		events = prepared;
		index = -1;
		while (++index < events.length) {
			const handler = config[events[index][0]];
			if (events[index][0] === "enter" && config.beforeEnter.length > 0) callListeners(config.beforeEnter, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (own$2.call(handler, events[index][1].type)) handler[events[index][1].type].call({
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (events[index][0] === "exit" && config.afterExit.length > 0) callListeners(config.afterExit, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
		}
		if (context.tokenStack.length > 0) {
			const tail = context.tokenStack[context.tokenStack.length - 1];
			(tail[1] || defaultOnError).call(context, void 0, tail[0]);
		}
		tree.position = {
			start: point(events.length > 0 ? events[0][1].start : {
				line: 1,
				column: 1,
				offset: 0
			}),
			end: point(events.length > 0 ? events[events.length - 2][1].end : {
				line: 1,
				column: 1,
				offset: 0
			})
		};
		index = -1;
		while (++index < config.transforms.length) tree = config.transforms[index](tree) || tree;
		return tree;
	}
	function callListeners(listeners, context, token) {
		let index = -1;
		while (++index < listeners.length) listeners[index].call(context, token);
	}
	function prepareList(events, start) {
		const end = events.length - 1;
		let index = start - 1;
		let containerBalance = -1;
		let listSpread = false;
		let listItem;
		let lineIndex;
		let firstBlankLineIndex;
		let atMarker;
		const insertions = [];
		while (++index <= end) {
			const event = events[index];
			switch (event[1].type) {
				case "listUnordered":
				case "listOrdered":
				case "blockQuote":
					if (event[0] === "enter") containerBalance++;
					else containerBalance--;
					atMarker = void 0;
					break;
				case "lineEndingBlank":
					if (event[0] === "enter") {
						if (listItem && !atMarker && !containerBalance && !firstBlankLineIndex) firstBlankLineIndex = index;
						atMarker = void 0;
					}
					break;
				case "linePrefix":
				case "listItemValue":
				case "listItemMarker":
				case "listItemPrefix":
				case "listItemPrefixWhitespace": break;
				default: atMarker = void 0;
			}
			if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
				if (listItem) {
					let tailIndex = index;
					lineIndex = void 0;
					while (tailIndex--) {
						const tailEvent = events[tailIndex];
						if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
							if (tailEvent[0] === "exit") continue;
							if (lineIndex) {
								events[lineIndex][1].type = "lineEndingBlank";
								listSpread = true;
							}
							tailEvent[1].type = "lineEnding";
							lineIndex = tailIndex;
						} else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {} else break;
					}
					if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) listItem._spread = true;
					listItem.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
					insertions.push({
						at: lineIndex || index,
						event: [
							"exit",
							listItem,
							event[2]
						]
					});
				}
				if (event[1].type === "listItemPrefix") {
					const item = {
						type: "listItem",
						_spread: false,
						start: Object.assign({}, event[1].start),
						end: void 0
					};
					listItem = item;
					insertions.push({
						at: index,
						event: [
							"enter",
							item,
							event[2]
						]
					});
					firstBlankLineIndex = void 0;
					atMarker = true;
				}
			}
		}
		const listEvents = events.splice(start);
		let insertion = 0;
		index = -1;
		while (++index < listEvents.length) {
			while (insertion < insertions.length && insertions[insertion].at === start + index) events.push(insertions[insertion++].event);
			events.push(listEvents[index]);
		}
		events[start][1]._spread = listSpread;
	}
	function opener(create, and) {
		return open;
		function open(token) {
			enter.call(this, create(token), token);
			if (and) and.call(this, token);
		}
	}
	function buffer() {
		this.stack.push({
			type: "fragment",
			children: []
		});
	}
	function enter(node, token, errorHandler) {
		this.stack[this.stack.length - 1].children.push(node);
		this.stack.push(node);
		this.tokenStack.push([token, errorHandler || void 0]);
		node.position = {
			start: point(token.start),
			end: void 0
		};
	}
	function closer(and) {
		return close;
		function close(token) {
			if (and) and.call(this, token);
			exit.call(this, token);
		}
	}
	function exit(token, onExitError) {
		const node = this.stack.pop();
		const open = this.tokenStack.pop();
		if (!open) throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
			start: token.start,
			end: token.end
		}) + "): it’s not open");
		if (open[0].type !== token.type) {
			if (onExitError) onExitError.call(this, token, open[0]);
			else (open[1] || defaultOnError).call(this, token, open[0]);
		}
		node.position.end = point(token.end);
	}
	function resume() {
		return toString(this.stack.pop());
	}
	function onenterlistordered() {
		this.data.expectingFirstListItemValue = true;
	}
	function onenterlistitemvalue(token) {
		if (this.data.expectingFirstListItemValue) {
			const ancestor = this.stack[this.stack.length - 2];
			ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
			this.data.expectingFirstListItemValue = void 0;
		}
	}
	function onexitcodefencedfenceinfo() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.lang = data;
	}
	function onexitcodefencedfencemeta() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.meta = data;
	}
	function onexitcodefencedfence() {
		if (this.data.flowCodeInside) return;
		this.buffer();
		this.data.flowCodeInside = true;
	}
	function onexitcodefenced() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
		this.data.flowCodeInside = void 0;
	}
	function onexitcodeindented() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/(\r?\n|\r)$/g, "");
	}
	function onexitdefinitionlabelstring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	}
	function onexitdefinitiontitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	function onexitdefinitiondestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	function onexitatxheadingsequence(token) {
		const node = this.stack[this.stack.length - 1];
		if (!node.depth) node.depth = this.sliceSerialize(token).length;
	}
	function onexitsetextheadingtext() {
		this.data.setextHeadingSlurpLineEnding = true;
	}
	function onexitsetextheadinglinesequence(token) {
		const node = this.stack[this.stack.length - 1];
		node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
	}
	function onexitsetextheading() {
		this.data.setextHeadingSlurpLineEnding = void 0;
	}
	function onenterdata(token) {
		const siblings = this.stack[this.stack.length - 1].children;
		let tail = siblings[siblings.length - 1];
		if (!tail || tail.type !== "text") {
			tail = text();
			tail.position = {
				start: point(token.start),
				end: void 0
			};
			siblings.push(tail);
		}
		this.stack.push(tail);
	}
	function onexitdata(token) {
		const tail = this.stack.pop();
		tail.value += this.sliceSerialize(token);
		tail.position.end = point(token.end);
	}
	function onexitlineending(token) {
		const context = this.stack[this.stack.length - 1];
		if (this.data.atHardBreak) {
			const tail = context.children[context.children.length - 1];
			tail.position.end = point(token.end);
			this.data.atHardBreak = void 0;
			return;
		}
		if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
			onenterdata.call(this, token);
			onexitdata.call(this, token);
		}
	}
	function onexithardbreak() {
		this.data.atHardBreak = true;
	}
	function onexithtmlflow() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	function onexithtmltext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	function onexitcodetext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	function onexitlink() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			const referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference";
			node.referenceType = referenceType;
			delete node.url;
			delete node.title;
		} else {
			delete node.identifier;
			delete node.label;
		}
		this.data.referenceType = void 0;
	}
	function onexitimage() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			const referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference";
			node.referenceType = referenceType;
			delete node.url;
			delete node.title;
		} else {
			delete node.identifier;
			delete node.label;
		}
		this.data.referenceType = void 0;
	}
	function onexitlabeltext(token) {
		const string = this.sliceSerialize(token);
		const ancestor = this.stack[this.stack.length - 2];
		ancestor.label = decodeString(string);
		ancestor.identifier = normalizeIdentifier(string).toLowerCase();
	}
	function onexitlabel() {
		const fragment = this.stack[this.stack.length - 1];
		const value = this.resume();
		const node = this.stack[this.stack.length - 1];
		this.data.inReference = true;
		if (node.type === "link") node.children = fragment.children;
		else node.alt = value;
	}
	function onexitresourcedestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	function onexitresourcetitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	function onexitresource() {
		this.data.inReference = void 0;
	}
	function onenterreference() {
		this.data.referenceType = "collapsed";
	}
	function onexitreferencestring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
		this.data.referenceType = "full";
	}
	function onexitcharacterreferencemarker(token) {
		this.data.characterReferenceType = token.type;
	}
	function onexitcharacterreferencevalue(token) {
		const data = this.sliceSerialize(token);
		const type = this.data.characterReferenceType;
		let value;
		if (type) {
			value = decodeNumericCharacterReference(data, type === "characterReferenceMarkerNumeric" ? 10 : 16);
			this.data.characterReferenceType = void 0;
		} else value = decodeNamedCharacterReference(data);
		const tail = this.stack[this.stack.length - 1];
		tail.value += value;
	}
	function onexitcharacterreference(token) {
		const tail = this.stack.pop();
		tail.position.end = point(token.end);
	}
	function onexitautolinkprotocol(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = this.sliceSerialize(token);
	}
	function onexitautolinkemail(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = "mailto:" + this.sliceSerialize(token);
	}
	function blockQuote() {
		return {
			type: "blockquote",
			children: [],
			position: void 0
		};
	}
	function codeFlow() {
		return {
			type: "code",
			lang: null,
			meta: null,
			value: "",
			position: void 0
		};
	}
	function codeText() {
		return {
			type: "inlineCode",
			value: "",
			position: void 0
		};
	}
	function definition() {
		return {
			type: "definition",
			identifier: "",
			label: null,
			title: null,
			url: "",
			position: void 0
		};
	}
	function emphasis() {
		return {
			type: "emphasis",
			children: [],
			position: void 0
		};
	}
	function heading() {
		return {
			type: "heading",
			depth: 0,
			children: [],
			position: void 0
		};
	}
	function hardBreak() {
		return {
			type: "break",
			position: void 0
		};
	}
	function html() {
		return {
			type: "html",
			value: "",
			position: void 0
		};
	}
	function image() {
		return {
			type: "image",
			title: null,
			url: "",
			alt: null,
			position: void 0
		};
	}
	function link() {
		return {
			type: "link",
			title: null,
			url: "",
			children: [],
			position: void 0
		};
	}
	function list(token) {
		return {
			type: "list",
			ordered: token.type === "listOrdered",
			start: null,
			spread: token._spread,
			children: [],
			position: void 0
		};
	}
	function listItem(token) {
		return {
			type: "listItem",
			spread: token._spread,
			checked: null,
			children: [],
			position: void 0
		};
	}
	function paragraph() {
		return {
			type: "paragraph",
			children: [],
			position: void 0
		};
	}
	function strong() {
		return {
			type: "strong",
			children: [],
			position: void 0
		};
	}
	function text() {
		return {
			type: "text",
			value: "",
			position: void 0
		};
	}
	function thematicBreak() {
		return {
			type: "thematicBreak",
			position: void 0
		};
	}
}
function point(d) {
	return {
		line: d.line,
		column: d.column,
		offset: d.offset
	};
}
function configure(combined, extensions) {
	let index = -1;
	while (++index < extensions.length) {
		const value = extensions[index];
		if (Array.isArray(value)) configure(combined, value);
		else extension(combined, value);
	}
}
function extension(combined, extension) {
	let key;
	for (key in extension) if (own$2.call(extension, key)) switch (key) {
		case "canContainEols": {
			const right = extension[key];
			if (right) combined[key].push(...right);
			break;
		}
		case "transforms": {
			const right = extension[key];
			if (right) combined[key].push(...right);
			break;
		}
		case "afterExit":
		case "beforeEnter": {
			const right = extension[key];
			if (right) combined[key].push(right);
			break;
		}
		case "enter":
		case "exit": {
			const right = extension[key];
			if (right) Object.assign(combined[key], right);
			break;
		}
	}
}
function defaultOnError(left, right) {
	if (left) throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
		start: left.start,
		end: left.end
	}) + "): a different token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is open");
	throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is still open");
}
// node_modules/remark-parse/lib/index.js
function remarkParse(options) {
	const self = this;
	self.parser = parser;
	function parser(doc) {
		return fromMarkdown(doc, {
			...self.data("settings"),
			...options,
			extensions: self.data("micromarkExtensions") || [],
			mdastExtensions: self.data("fromMarkdownExtensions") || []
		});
	}
}
// node_modules/bail/index.js
function bail(error) {
	if (error) throw error;
}
// node_modules/is-plain-obj/index.js
var import_extend = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasOwn = Object.prototype.hasOwnProperty;
	var toStr = Object.prototype.toString;
	var defineProperty = Object.defineProperty;
	var gOPD = Object.getOwnPropertyDescriptor;
	var isArray = function isArray(arr) {
		if (typeof Array.isArray === "function") return Array.isArray(arr);
		return toStr.call(arr) === "[object Array]";
	};
	var isPlainObject = function isPlainObject(obj) {
		if (!obj || toStr.call(obj) !== "[object Object]") return false;
		var hasOwnConstructor = hasOwn.call(obj, "constructor");
		var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
		if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) return false;
		var key;
		for (key in obj);
		return typeof key === "undefined" || hasOwn.call(obj, key);
	};
	var setProperty = function setProperty(target, options) {
		if (defineProperty && options.name === "__proto__") defineProperty(target, options.name, {
			enumerable: true,
			configurable: true,
			value: options.newValue,
			writable: true
		});
		else target[options.name] = options.newValue;
	};
	var getProperty = function getProperty(obj, name) {
		if (name === "__proto__") {
			if (!hasOwn.call(obj, name)) return;
			else if (gOPD) return gOPD(obj, name).value;
		}
		return obj[name];
	};
	module.exports = function extend() {
		var options, name, src, copy, copyIsArray, clone;
		var target = arguments[0];
		var i = 1;
		var length = arguments.length;
		var deep = false;
		if (typeof target === "boolean") {
			deep = target;
			target = arguments[1] || {};
			i = 2;
		}
		if (target == null || typeof target !== "object" && typeof target !== "function") target = {};
		for (; i < length; ++i) {
			options = arguments[i];
			if (options != null) for (name in options) {
				src = getProperty(target, name);
				copy = getProperty(options, name);
				if (target !== copy) {
					if (deep && copy && (isPlainObject(copy) || (copyIsArray = isArray(copy)))) {
						if (copyIsArray) {
							copyIsArray = false;
							clone = src && isArray(src) ? src : [];
						} else clone = src && isPlainObject(src) ? src : {};
						setProperty(target, {
							name,
							newValue: extend(deep, clone, copy)
						});
					} else if (typeof copy !== "undefined") setProperty(target, {
						name,
						newValue: copy
					});
				}
			}
		}
		return target;
	};
})))(), 1);
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}
// node_modules/trough/lib/index.js
function trough() {
	const fns = [];
	const pipeline = {
		run,
		use
	};
	return pipeline;
	function run(...values) {
		let middlewareIndex = -1;
		const callback = values.pop();
		if (typeof callback !== "function") throw new TypeError("Expected function as last argument, not " + callback);
		next(null, ...values);
		function next(error, ...output) {
			const fn = fns[++middlewareIndex];
			let index = -1;
			if (error) {
				callback(error);
				return;
			}
			while (++index < values.length) if (output[index] === null || output[index] === void 0) output[index] = values[index];
			values = output;
			if (fn) wrap(fn, next)(...output);
			else callback(null, ...output);
		}
	}
	function use(middelware) {
		if (typeof middelware !== "function") throw new TypeError("Expected `middelware` to be a function, not " + middelware);
		fns.push(middelware);
		return pipeline;
	}
}
function wrap(middleware, callback) {
	let called;
	return wrapped;
	function wrapped(...parameters) {
		const fnExpectsCallback = middleware.length > parameters.length;
		let result;
		if (fnExpectsCallback) parameters.push(done);
		try {
			result = middleware.apply(this, parameters);
		} catch (error) {
			const exception = error;
			if (fnExpectsCallback && called) throw exception;
			return done(exception);
		}
		if (!fnExpectsCallback) {
			if (result && result.then && typeof result.then === "function") result.then(then, done);
			else if (result instanceof Error) done(result);
			else then(result);
		}
	}
	function done(error, ...output) {
		if (!called) {
			called = true;
			callback(error, ...output);
		}
	}
	function then(value) {
		done(null, value);
	}
}
// node_modules/vfile-message/lib/index.js
var VFileMessage = class extends Error {
	constructor(causeOrReason, optionsOrParentOrPlace, origin) {
		super();
		if (typeof optionsOrParentOrPlace === "string") {
			origin = optionsOrParentOrPlace;
			optionsOrParentOrPlace = void 0;
		}
		let reason = "";
		let options = {};
		let legacyCause = false;
		if (optionsOrParentOrPlace) {
			if ("line" in optionsOrParentOrPlace && "column" in optionsOrParentOrPlace) options = { place: optionsOrParentOrPlace };
			else if ("start" in optionsOrParentOrPlace && "end" in optionsOrParentOrPlace) options = { place: optionsOrParentOrPlace };
			else if ("type" in optionsOrParentOrPlace) options = {
				ancestors: [optionsOrParentOrPlace],
				place: optionsOrParentOrPlace.position
			};
			else options = { ...optionsOrParentOrPlace };
		}
		if (typeof causeOrReason === "string") reason = causeOrReason;
		else if (!options.cause && causeOrReason) {
			legacyCause = true;
			reason = causeOrReason.message;
			options.cause = causeOrReason;
		}
		if (!options.ruleId && !options.source && typeof origin === "string") {
			const index = origin.indexOf(":");
			if (index === -1) options.ruleId = origin;
			else {
				options.source = origin.slice(0, index);
				options.ruleId = origin.slice(index + 1);
			}
		}
		if (!options.place && options.ancestors) {
			const parent = options.ancestors[options.ancestors.length - 1];
			if (parent) options.place = parent.position;
		}
		const start = options.place && "start" in options.place ? options.place.start : options.place;
		this.ancestors = options.ancestors || void 0;
		this.cause = options.cause || void 0;
		this.column = start ? start.column : void 0;
		this.fatal = void 0;
		this.file = "";
		this.message = reason;
		this.line = start ? start.line : void 0;
		this.name = stringifyPosition(options.place) || "1:1";
		this.place = options.place || void 0;
		this.reason = this.message;
		this.ruleId = options.ruleId || void 0;
		this.source = options.source || void 0;
		this.stack = legacyCause && options.cause && typeof options.cause.stack === "string" ? options.cause.stack : "";
		this.actual = void 0;
		this.expected = void 0;
		this.note = void 0;
		this.url = void 0;
	}
};
Object.defineProperties(VFileMessage.prototype, {
	file: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	name: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	reason: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	message: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	stack: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	column: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	line: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	ancestors: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	cause: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	fatal: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	place: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	ruleId: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	source: {
		configurable: true,
		enumerable: true,
		writable: true
	}
});
// node_modules/vfile/lib/minurl.shared.js
function isUrl(fileUrlOrPath) {
	return Boolean(fileUrlOrPath !== null && typeof fileUrlOrPath === "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && fileUrlOrPath.auth === void 0);
}
// node_modules/vfile/lib/index.js
const order = [
	"history",
	"path",
	"basename",
	"stem",
	"extname",
	"dirname"
];
var VFile = class {
	constructor(value) {
		let options;
		if (!value) options = {};
		else if (isUrl(value)) options = { path: value };
		else if (typeof value === "string" || isUint8Array$1(value)) options = { value };
		else options = value;
		this.cwd = "cwd" in options ? "" : minproc.cwd();
		this.data = {};
		this.history = [];
		this.messages = [];
		this.value;
		this.map;
		this.result;
		this.stored;
		let index = -1;
		while (++index < order.length) {
			const field = order[index];
			if (field in options && options[field] !== void 0 && options[field] !== null) this[field] = field === "history" ? [...options[field]] : options[field];
		}
		let field;
		for (field in options) if (!order.includes(field)) this[field] = options[field];
	}
	get basename() {
		return typeof this.path === "string" ? minpath.basename(this.path) : void 0;
	}
	set basename(basename) {
		assertNonEmpty(basename, "basename");
		assertPart(basename, "basename");
		this.path = minpath.join(this.dirname || "", basename);
	}
	get dirname() {
		return typeof this.path === "string" ? minpath.dirname(this.path) : void 0;
	}
	set dirname(dirname) {
		assertPath(this.basename, "dirname");
		this.path = minpath.join(dirname || "", this.basename);
	}
	get extname() {
		return typeof this.path === "string" ? minpath.extname(this.path) : void 0;
	}
	set extname(extname) {
		assertPart(extname, "extname");
		assertPath(this.dirname, "extname");
		if (extname) {
			if (extname.codePointAt(0) !== 46) throw new Error("`extname` must start with `.`");
			if (extname.includes(".", 1)) throw new Error("`extname` cannot contain multiple dots");
		}
		this.path = minpath.join(this.dirname, this.stem + (extname || ""));
	}
	get path() {
		return this.history[this.history.length - 1];
	}
	set path(path) {
		if (isUrl(path)) path = urlToPath(path);
		assertNonEmpty(path, "path");
		if (this.path !== path) this.history.push(path);
	}
	get stem() {
		return typeof this.path === "string" ? minpath.basename(this.path, this.extname) : void 0;
	}
	set stem(stem) {
		assertNonEmpty(stem, "stem");
		assertPart(stem, "stem");
		this.path = minpath.join(this.dirname || "", stem + (this.extname || ""));
	}
	fail(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		message.fatal = true;
		throw message;
	}
	info(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		message.fatal = void 0;
		return message;
	}
	message(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = new VFileMessage(causeOrReason, optionsOrParentOrPlace, origin);
		if (this.path) {
			message.name = this.path + ":" + message.name;
			message.file = this.path;
		}
		message.fatal = false;
		this.messages.push(message);
		return message;
	}
	toString(encoding) {
		if (this.value === void 0) return "";
		if (typeof this.value === "string") return this.value;
		return new TextDecoder(encoding || void 0).decode(this.value);
	}
};
function assertPart(part, name) {
	if (part && part.includes(minpath.sep)) throw new Error("`" + name + "` cannot be a path: did not expect `" + minpath.sep + "`");
}
function assertNonEmpty(part, name) {
	if (!part) throw new Error("`" + name + "` cannot be empty");
}
function assertPath(path, name) {
	if (!path) throw new Error("Setting `" + name + "` requires `path` to be set too");
}
function isUint8Array$1(value) {
	return Boolean(value && typeof value === "object" && "byteLength" in value && "byteOffset" in value);
}
// node_modules/unified/lib/callable-instance.js
const CallableInstance = (function(property) {
	const proto = this.constructor.prototype;
	const value = proto[property];
	const apply = function() {
		return value.apply(apply, arguments);
	};
	Object.setPrototypeOf(apply, proto);
	return apply;
});
// node_modules/unified/lib/index.js
const own$1 = {}.hasOwnProperty;
const unified = new class Processor extends CallableInstance {
	constructor() {
		super("copy");
		this.Compiler = void 0;
		this.Parser = void 0;
		this.attachers = [];
		this.compiler = void 0;
		this.freezeIndex = -1;
		this.frozen = void 0;
		this.namespace = {};
		this.parser = void 0;
		this.transformers = trough();
	}
	copy() {
		const destination = new Processor();
		let index = -1;
		while (++index < this.attachers.length) {
			const attacher = this.attachers[index];
			destination.use(...attacher);
		}
		destination.data((0, import_extend.default)(true, {}, this.namespace));
		return destination;
	}
	data(key, value) {
		if (typeof key === "string") {
			if (arguments.length === 2) {
				assertUnfrozen("data", this.frozen);
				this.namespace[key] = value;
				return this;
			}
			return own$1.call(this.namespace, key) && this.namespace[key] || void 0;
		}
		if (key) {
			assertUnfrozen("data", this.frozen);
			this.namespace = key;
			return this;
		}
		return this.namespace;
	}
	freeze() {
		if (this.frozen) return this;
		const self = this;
		while (++this.freezeIndex < this.attachers.length) {
			const [attacher, ...options] = this.attachers[this.freezeIndex];
			if (options[0] === false) continue;
			if (options[0] === true) options[0] = void 0;
			const transformer = attacher.call(self, ...options);
			if (typeof transformer === "function") this.transformers.use(transformer);
		}
		this.frozen = true;
		this.freezeIndex = Number.POSITIVE_INFINITY;
		return this;
	}
	parse(file) {
		this.freeze();
		const realFile = vfile(file);
		const parser = this.parser || this.Parser;
		assertParser("parse", parser);
		return parser(String(realFile), realFile);
	}
	process(file, done) {
		const self = this;
		this.freeze();
		assertParser("process", this.parser || this.Parser);
		assertCompiler("process", this.compiler || this.Compiler);
		return done ? executor(void 0, done) : new Promise(executor);
		function executor(resolve, reject) {
			const realFile = vfile(file);
			const parseTree = self.parse(realFile);
			self.run(parseTree, realFile, function(error, tree, file) {
				if (error || !tree || !file) return realDone(error);
				const compileTree = tree;
				const compileResult = self.stringify(compileTree, file);
				if (looksLikeAValue(compileResult)) file.value = compileResult;
				else file.result = compileResult;
				realDone(error, file);
			});
			function realDone(error, file) {
				if (error || !file) reject(error);
				else if (resolve) resolve(file);
				else done(void 0, file);
			}
		}
	}
	processSync(file) {
		let complete = false;
		let result;
		this.freeze();
		assertParser("processSync", this.parser || this.Parser);
		assertCompiler("processSync", this.compiler || this.Compiler);
		this.process(file, realDone);
		assertDone("processSync", "process", complete);
		return result;
		function realDone(error, file) {
			complete = true;
			bail(error);
			result = file;
		}
	}
	run(tree, file, done) {
		assertNode(tree);
		this.freeze();
		const transformers = this.transformers;
		if (!done && typeof file === "function") {
			done = file;
			file = void 0;
		}
		return done ? executor(void 0, done) : new Promise(executor);
		function executor(resolve, reject) {
			const realFile = vfile(file);
			transformers.run(tree, realFile, realDone);
			function realDone(error, outputTree, file) {
				const resultingTree = outputTree || tree;
				if (error) reject(error);
				else if (resolve) resolve(resultingTree);
				else done(void 0, resultingTree, file);
			}
		}
	}
	runSync(tree, file) {
		let complete = false;
		let result;
		this.run(tree, file, realDone);
		assertDone("runSync", "run", complete);
		return result;
		function realDone(error, tree) {
			bail(error);
			result = tree;
			complete = true;
		}
	}
	stringify(tree, file) {
		this.freeze();
		const realFile = vfile(file);
		const compiler = this.compiler || this.Compiler;
		assertCompiler("stringify", compiler);
		assertNode(tree);
		return compiler(tree, realFile);
	}
	use(value, ...parameters) {
		const attachers = this.attachers;
		const namespace = this.namespace;
		assertUnfrozen("use", this.frozen);
		if (value === null || value === void 0) {} else if (typeof value === "function") addPlugin(value, parameters);
		else if (typeof value === "object") {
			if (Array.isArray(value)) addList(value);
			else addPreset(value);
		} else throw new TypeError("Expected usable value, not `" + value + "`");
		return this;
		function add(value) {
			if (typeof value === "function") addPlugin(value, []);
			else if (typeof value === "object") {
				if (Array.isArray(value)) {
					const [plugin, ...parameters] = value;
					addPlugin(plugin, parameters);
				} else addPreset(value);
			} else throw new TypeError("Expected usable value, not `" + value + "`");
		}
		function addPreset(result) {
			if (!("plugins" in result) && !("settings" in result)) throw new Error("Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither");
			addList(result.plugins);
			if (result.settings) namespace.settings = (0, import_extend.default)(true, namespace.settings, result.settings);
		}
		function addList(plugins) {
			let index = -1;
			if (plugins === null || plugins === void 0) {} else if (Array.isArray(plugins)) while (++index < plugins.length) {
				const thing = plugins[index];
				add(thing);
			}
			else throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
		}
		function addPlugin(plugin, parameters) {
			let index = -1;
			let entryIndex = -1;
			while (++index < attachers.length) if (attachers[index][0] === plugin) {
				entryIndex = index;
				break;
			}
			if (entryIndex === -1) attachers.push([plugin, ...parameters]);
			else if (parameters.length > 0) {
				let [primary, ...rest] = parameters;
				const currentPrimary = attachers[entryIndex][1];
				if (isPlainObject(currentPrimary) && isPlainObject(primary)) primary = (0, import_extend.default)(true, currentPrimary, primary);
				attachers[entryIndex] = [
					plugin,
					primary,
					...rest
				];
			}
		}
	}
}().freeze();
function assertParser(name, value) {
	if (typeof value !== "function") throw new TypeError("Cannot `" + name + "` without `parser`");
}
function assertCompiler(name, value) {
	if (typeof value !== "function") throw new TypeError("Cannot `" + name + "` without `compiler`");
}
function assertUnfrozen(name, frozen) {
	if (frozen) throw new Error("Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.");
}
function assertNode(node) {
	if (!isPlainObject(node) || typeof node.type !== "string") throw new TypeError("Expected node, got `" + node + "`");
}
function assertDone(name, asyncName, complete) {
	if (!complete) throw new Error("`" + name + "` finished async. Use `" + asyncName + "` instead");
}
function vfile(value) {
	return looksLikeAVFile(value) ? value : new VFile(value);
}
function looksLikeAVFile(value) {
	return Boolean(value && typeof value === "object" && "message" in value && "messages" in value);
}
function looksLikeAValue(value) {
	return typeof value === "string" || isUint8Array(value);
}
function isUint8Array(value) {
	return Boolean(value && typeof value === "object" && "byteLength" in value && "byteOffset" in value);
}
// src/issue/tree.ts
const reader = unified().use(remarkParse).data("micromarkExtensions", [gfmTable(), gfmTaskListItem()]).data("fromMarkdownExtensions", [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()]).freeze();
function parseMarkdown(source) {
	return reader.parse(source);
}
function nodeSpan({ type, position }) {
	const [start, end] = [position?.start.offset, position?.end.offset];
	if (start === void 0 || end === void 0) throw new InternalError(`A parsed ${type} has no place in its text.`);
	return {
		start,
		end
	};
}
function* descendants(node) {
	const waiting = [node];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		yield next;
		if ("children" in next) for (const child of [...next.children].reverse()) waiting.push(child);
	}
}
// src/issue/text/overload.ts
const MAX_OPENERS = 1e3;
const MAX_EMPHASES = 3e3;
const MAX_RULES = 300;
const MAX_LINES = 1e3;
function isOverloaded(text) {
	if (text.length < MAX_OPENERS) return false;
	if ((text.match(/^[ \t>|:=-]+$/gm)?.filter((line) => /[=-]/.test(line)).length ?? 0) > MAX_RULES) return true;
	return text.split(/\n[ \t]*\n/).some((part) => (part.match(/[[<&]|`+/g)?.length ?? 0) > MAX_OPENERS || (part.match(/[*_]+/g)?.length ?? 0) > MAX_EMPHASES || (part.match(/\n/g)?.length ?? 0) > MAX_LINES);
}
// src/issue/sanitize.ts
const MAX_ROUNDS$1 = 4;
function sanitizeMarkdown(source, options = {}) {
	const text = cleanText(source);
	if (isOverloaded(text)) return fenced(breakMarkers(text));
	if (isInert(text) && !(options.resolveLink && text.includes("]"))) return text;
	let harmless = text;
	let contained = parseContained(text);
	let tree = contained ?? parseMarkdown(text);
	for (let round = 0; round < MAX_ROUNDS$1; round += 1) {
		const next = closeFence(applyEdits(harmless, neutralisingEdits(harmless, tree, options)), tree);
		if (next === harmless && contained !== null) return harmless;
		harmless = next;
		contained = parseContained(harmless);
		if (contained === null) break;
		tree = contained;
	}
	return fenced(breakMarkers(text));
}
function sanitizeLine(source, options = {}) {
	const line = cleanLine(source);
	if (isInert(line) && !(options.resolveLink && line.includes("]"))) return line;
	if (isOverloaded(line)) return escapeMarkdown(line, options);
	let text = `x ${line}`;
	for (let round = 0; round < MAX_ROUNDS$1; round += 1) {
		const edits = neutralisingEdits(text, parseMarkdown(text), {
			...options,
			isLine: true
		});
		if (edits.length === 0) return text.slice(2).trim();
		text = applyEdits(text, edits);
	}
	return escapeMarkdown(line, options);
}
function escapeMarkdown(text, options = {}) {
	return breakReferences(cleanLine(text), {
		host: options.host,
		where: "text"
	}).replace(/[\\`*[\]~]|(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])/g, "\\$&").replace(/&(?=#?\w+;)/g, "&amp;").replaceAll("<", "&lt;").replaceAll("|", "&#124;");
}
function sanitizePlain(text, options = {}) {
	return breakReferences(cleanLine(text), {
		host: options.host,
		where: "text"
	});
}
function neutralisingEdits(source, tree, options) {
	const nodes = [...descendants(tree)];
	const keepTags = isBalanced(nodes.filter((node) => node.type === "html").map((node) => node.value));
	const linked = /* @__PURE__ */ new Set();
	const autolinked = /* @__PURE__ */ new Set();
	for (const node of nodes) if (node.type === "link" || node.type === "linkReference") for (const below of descendants(node)) {
		if (below === node) continue;
		if (source[nodeSpan(node).start] === "<") autolinked.add(below);
		else linked.add(below);
	}
	return nodes.flatMap((node) => {
		if (autolinked.has(node)) return [];
		if (node.type === "listItem") return inertBox(source, node);
		const { start, end } = nodeSpan(node);
		const text = source.slice(start, end);
		const around = {
			before: source.charAt(start - 1),
			after: source.charAt(end)
		};
		const harmless = harmlessNode(node, text, {
			...options,
			isLinked: linked.has(node),
			keepTags,
			around
		});
		return harmless.text === text ? [] : [{
			offset: start + harmless.from,
			length: text.length - harmless.from,
			text: harmless.text.slice(harmless.from)
		}];
	});
}
function inertBox(source, node) {
	const [first] = node.children;
	if (node.checked == null || first === void 0) return [];
	const { start } = nodeSpan(node);
	const at = source.slice(start, nodeSpan(first).start).lastIndexOf("[");
	return at < 0 ? [] : [{
		offset: start + at,
		length: 3,
		text: node.checked ? "☑" : "☐"
	}];
}
function harmlessNode(node, text, options) {
	const where = options.isLinked ? "link" : "markdown";
	switch (node.type) {
		case "text": return {
			text: breakReferences(escapeOpeners(text, options.isLine === true), {
				host: options.host,
				where
			}),
			from: 0
		};
		case "inlineCode":
		case "code": return {
			text: breakMarkers(text),
			from: 0
		};
		case "html": return {
			text: cleanHtml(text, options.keepTags, (piece) => breakReferences(piece, {
				host: options.host,
				where: "text"
			}), options.around),
			from: 0
		};
		case "link":
		case "image":
		case "definition": return harmlessTarget(node, text, options);
		default: return {
			text,
			from: 0
		};
	}
}
function harmlessTarget(node, text, options) {
	const inert = redirected(node.url, options.host) ?? resolved(node.url, options);
	const last = "children" in node ? node.children.at(-1) : void 0;
	const from = last === void 0 ? 0 : nodeSpan(last).end - nodeSpan(node).start;
	if (node.type === "link" && text.startsWith("<")) {
		if (inert === null) return {
			text,
			from: text.length
		};
		return {
			text: `[${breakReferences(node.url, {
				host: options.host,
				where: "link"
			})}](${inert})`,
			from: 0
		};
	}
	const at = text.lastIndexOf(node.url);
	if (inert === null || at < from) return {
		text,
		from: text.length
	};
	return {
		text: text.slice(0, at) + inert + text.slice(at + node.url.length),
		from
	};
}
function resolved(url, options) {
	if (url === "" || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return null;
	return options.resolveLink?.(url) ?? null;
}
function isInert(text) {
	return !/[<`~]|\[[\t\n xX]\]/.test(text) && isHarmless(text);
}
function escapeOpeners(text, isLine) {
	const shown = text.replace(/(?<!\\)<(?=[A-Za-z/!?])/g, "&lt;");
	return isLine ? shown.replace(/\\.|`/g, (mark) => mark === "`" ? "\\`" : mark) : shown;
}
function breakMarkers(code) {
	return code.replace(/<!(?=--\s*(?:plansync\b|box:))/gi, "<!​");
}
function closeFence(text, tree) {
	const last = tree.children.at(-1);
	const marks = last?.type === "code" ? /^ {0,3}(`{3,}|~{3,})/m.exec(text.slice(nodeSpan(last).start))?.[1] : void 0;
	if (marks === void 0) return text;
	const end = text.trimEnd();
	const ending = end.slice(end.lastIndexOf("\n") + 1).trim();
	return ending.startsWith(marks) && ending === marks.charAt(0).repeat(ending.length) ? text : `${end}\n${marks}`;
}
function parseContained(text) {
	const tree = parseMarkdown(`${text}\n\nend`);
	const last = tree.children.at(-1);
	return last?.type === "paragraph" && last.children.length === 1 && nodeSpan(last).start === text.length + 2 ? {
		...tree,
		children: tree.children.slice(0, -1)
	} : null;
}
function fenced(code, language = "") {
	let longest = 2;
	for (const [run] of code.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	const fence = "`".repeat(longest + 1);
	return `${fence}${language.replace(/[^\w+#.-]/g, "")}\n${code.replace(/\n$/, "")}\n${fence}`;
}
// src/issue/checklist.ts
function renderChecklist(checks, options) {
	const groups = [];
	for (const { key, item, state, isTicked, depth } of checks) {
		const label = depth === 0 ? labelOf(item) : null;
		const last = groups.at(-1);
		const group = last !== void 0 && (label === null || label === last.label) ? last : {
			label: label ?? "",
			lines: [],
			isPast: true
		};
		if (group !== last) groups.push(group);
		if (item.kind === "check" || state === "open") group.isPast = false;
		group.lines.push(renderBox(key, state, sanitizeLine(item.title, options) || "…", depth, isTicked));
	}
	return groups.map((group) => `### ${escapeMarkdown(headingOf(group))}\n\n${group.lines.join("\n")}`).join("\n\n");
}
function headingOf({ label, isPast }) {
	if (isPast) return "Done or dropped";
	return label === "" ? "Checklist" : label;
}
const MAX_LABEL_WORDS = 4;
function labelOf(item) {
	return item.section.filter((label, at) => at === 0 || label.split(/\s+/).length <= MAX_LABEL_WORDS).join(" › ");
}
// src/issue/item-text.ts
const FOLD_LINES = 16;
function renderItemText(plan, item, shown, options) {
	return foldCode(dropRules(sanitizeMarkdown(cutSource(dropFieldLines(ownSource(plan, item), shown)).replace(/^\s*\n/, "").trimEnd(), options))).replace(/^(?:[ \t]*\n)+/, "").trimEnd();
}
const LONGEST = 8e4;
function cutSource(text) {
	if (text.length <= LONGEST) return text;
	const end = text.lastIndexOf("\n", LONGEST);
	return text.slice(0, end > LONGEST / 2 ? end : LONGEST);
}
function standsInText(plan, item, value) {
	return ownSource(plan, item).split("\n").some((line) => line.trim() === value.trim());
}
function ownSource(plan, item) {
	return dedent(item.body.map(({ start, end }) => dropLeadIns(plan.text.slice(start, end).replace(/\r\n?/g, "\n"))).filter((piece) => piece.trim() !== "").join("\n\n"));
}
const LEAD_IN = /^ {0,3}(?:#{1,6}(?:[ \t].*)?|[*_]{2,3}[^*_]+[*_]{2,3}[^\S\n]*:?|[*_]{2,3}[^*_]+:[*_]{2,3}|(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?![-*+>|`~#]|\d+[.)]).*:[*_]*)[ \t]*$/;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
function dropLeadIns(piece) {
	const lines = piece.split("\n");
	let fences = lines.filter((line) => FENCE.test(line)).length;
	for (let last = lines.at(-1); last !== void 0; last = lines.at(-1)) {
		const above = lines.at(-2);
		const isParagraph = above !== void 0 && above.trim() !== "" && !LEAD_IN.test(above) && last.endsWith(":");
		if (last.trim() !== "" && (fences % 2 === 1 || isParagraph || !LEAD_IN.test(last))) break;
		if (FENCE.test(last)) fences -= 1;
		lines.pop();
	}
	return lines.join("\n");
}
function dedent(text) {
	const lines = text.split("\n");
	let shared = Number.POSITIVE_INFINITY;
	for (const line of lines) if (line.trim() !== "") shared = Math.min(shared, line.search(/[^ ]/));
	return shared === 0 || shared === Number.POSITIVE_INFINITY ? text : lines.map((line) => line.slice(shared)).join("\n");
}
function dropFieldLines(text, fields) {
	const values = new Set(Object.values(fields).map((value) => plain(value)));
	return text.split("\n").filter((line) => {
		const value = /^\s*(?:>\s*)?(?:[-*+]\s+)?[*_]{0,3}[^:*_|]{1,40}(?:[*_]{1,3}:|:[*_]{0,3})\s*(\S.*)$/.exec(line)?.[1];
		return value === void 0 || !values.has(plain(value));
	}).join("\n");
}
function plain(text) {
	return text.replace(/[*_`~\\]/g, "").replace(/\s+/g, " ").trim().toLowerCase();
}
function dropRules(text) {
	const lines = text.split("\n");
	let kept = lines.length;
	for (let at = lines.length - 1; at > 0; at -= 1) {
		const line = elementAt(lines, at, "lines").trim();
		if (/^(?:-{3,}|\*{3,}|_{3,})$/.test(line)) kept = at;
		else if (line !== "") break;
	}
	return kept === lines.length ? text : lines.slice(0, kept).join("\n").trimEnd();
}
function foldCode(text) {
	if (text.split("\n").length < FOLD_LINES) return text;
	const edits = parseMarkdown(text).children.flatMap((node) => {
		if (node.type !== "code") return [];
		const { start, end } = nodeSpan(node);
		const lines = node.value.split("\n").length;
		if (lines < FOLD_LINES) return [];
		const code = text.slice(start, end);
		const summary = `<details>\n<summary>${node.lang == null ? "Code" : `Code (${node.lang.replace(/[^\w+#.-]/g, "")})`}, ${lines} lines</summary>\n\n`;
		const gap = /^\n[ \t]*\S/.test(text.slice(end)) ? "\n" : "";
		return [{
			offset: start,
			length: end - start,
			text: `${summary}${code}\n\n</details>${gap}`
		}];
	});
	return applyEdits(text, edits);
}
// src/issue/overview.ts
const MAX_ROWS = 120;
const SYMBOL = {
	open: "⬜",
	done: "✅",
	dropped: "🚫"
};
const STARTED_SYMBOL = "◐";
function renderOverview(view) {
	return [renderProgress(view), renderTable(view)].filter((part) => part !== "").join("\n\n");
}
function renderProgress(view) {
	const { done, total } = countBelow(view, PLAN_ITEM);
	return total === 0 ? "" : `\`${progressBar(done, total)}\` **${done} of ${total}** done, ${percent(done, total)}%`;
}
function itemsInTable(view) {
	return candidates(view).slice(0, MAX_ROWS);
}
function candidates({ plan }) {
	const inner = plan.items.filter((item) => item.index !== 0 && item.kind !== "check").filter((item) => item.kind !== "task" || item.parent === 0);
	return inner.length > MAX_ROWS ? inner.filter((item) => item.parent === 0) : inner;
}
function renderTable(view) {
	const shown = candidates(view);
	if (shown.length === 0) return "";
	const rows = itemsInTable(view).map((item) => renderRow(view, item));
	const more = shown.length > MAX_ROWS ? `\n\n*and ${shown.length - MAX_ROWS} more*` : "";
	return `| | Item | Done | Issue |\n|---|---|---|---|\n${rows.join("\n")}${more}`;
}
function renderRow(view, item) {
	const state = view.stateOf(item.index);
	const { done, total } = countBelow(view, item.index);
	const number = view.numberOf(item.index);
	const indent = "&nbsp;".repeat(3 * (depthOf(view, item) - 1));
	const title = escapeMarkdown(item.title);
	const counts = item.children.some((child) => elementAt(view.plan.items, child, "items").kind !== "check") ? `${done} / ${total}` : "";
	return `| ${state === "open" && (done > 0 || view.isStarted(item.index)) ? STARTED_SYMBOL : SYMBOL[state]} | ${indent}${state === "dropped" ? `~~${title}~~` : title} | ${counts} | ${number === null ? "" : view.nameOf(number)} |`;
}
function depthOf(view, item) {
	let depth = 0;
	for (let at = item.parent; at !== null; at = elementAt(view.plan.items, at, "items").parent) depth += 1;
	return depth;
}
function countBelow(view, index) {
	const leaves = leavesBelow(view, index, false);
	const counted = (leaves.length > 0 ? leaves : leavesBelow(view, index, true)).filter((leaf) => view.stateOf(leaf) !== "dropped" && !isBelowDropped(view, leaf));
	return {
		done: counted.filter((leaf) => view.stateOf(leaf) === "done").length,
		total: counted.length
	};
}
function isBelowDropped(view, leaf) {
	if (view.stateOf(leaf) !== "open") return false;
	for (let at = parentOf(view, leaf); at !== PLAN_ITEM; at = parentOf(view, at)) if (view.stateOf(at) === "dropped") return true;
	return false;
}
function parentOf({ plan }, index) {
	return elementAt(plan.items, index, "items").parent ?? PLAN_ITEM;
}
function leavesBelow(view, index, checks) {
	const { items } = view.plan;
	return elementAt(items, index, "items").children.filter((child) => checks || elementAt(items, child, "items").kind !== "check").flatMap((child) => {
		const below = leavesBelow(view, child, checks);
		return below.length > 0 ? below : [child];
	});
}
// node_modules/github-slugger/regex.js
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g;
// node_modules/github-slugger/index.js
const own = Object.hasOwnProperty;
var BananaSlug = class {
	constructor() {
		this.occurrences;
		this.reset();
	}
	slug(value, maintainCase) {
		const self = this;
		let result = slug(value, maintainCase === true);
		const originalSlug = result;
		while (own.call(self.occurrences, result)) {
			self.occurrences[originalSlug]++;
			result = originalSlug + "-" + self.occurrences[originalSlug];
		}
		self.occurrences[result] = 0;
		return result;
	}
	reset() {
		this.occurrences = Object.create(null);
	}
};
function slug(value, maintainCase) {
	if (typeof value !== "string") return "";
	if (!maintainCase) value = value.toLowerCase();
	return value.replace(regex, "").replace(/ /g, "-");
}
// src/issue/plan-link.ts
function planLink(address, plan, index) {
	const anchor = anchorOf(plan, index);
	return `${address}/blob/HEAD/${encodePath(plan.path)}${anchor === null ? "" : `#${anchor}`}`;
}
function linkResolver(address, path) {
	return (url) => {
		if (url.startsWith("#") || /^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith("//")) return null;
		const base = new URL(encodePath(path), "http://plan.invalid/");
		const target = URL.canParse(url, base.href) ? new URL(url, base) : null;
		return target === null ? null : `${address}/blob/HEAD${target.pathname}${target.hash}`;
	};
}
function encodePath(path) {
	return path.split("/").map(encodeURIComponent).join("/");
}
const anchors = /* @__PURE__ */ new WeakMap();
function anchorOf(plan, index) {
	let known = anchors.get(plan);
	if (known === void 0) {
		known = headingAnchors(plan);
		anchors.set(plan, known);
	}
	for (let at = index; at !== null; at = elementAt(plan.items, at, "items").parent) {
		const anchor = known.get(elementAt(plan.items, at, "items").line);
		if (anchor !== void 0 && at !== 0) return anchor;
	}
	return null;
}
function headingAnchors(plan) {
	const slugger = new BananaSlug();
	const found = /* @__PURE__ */ new Map();
	let fence = null;
	for (const [at, line] of plan.text.split(/\r\n?|\n/).entries()) {
		const edge = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (edge !== void 0) fence = fence === null ? edge : edge.startsWith(fence) ? null : fence;
		const heading = fence === null ? /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line)?.[1] : void 0;
		if (heading !== void 0) found.set(at + 1, slugger.slug(withoutClosing(heading).replace(/[*`~]|\[([^\][]*)\]\([^()]*\)/g, "$1")));
	}
	return found;
}
function withoutClosing(heading) {
	const text = heading.trimEnd();
	let end = text.length;
	while (text.charAt(end - 1) === "#") end -= 1;
	return end < text.length && /[ \t]/.test(text.charAt(end - 1)) ? text.slice(0, end).trimEnd() : text;
}
// src/issue/dependency-graph.ts
const MAX_NODES = 40;
const MAX_UNFOLDED = 12;
const COLOUR = {
	started: "fill:#fff8c5,stroke:#d4a72c,color:#633c01",
	open: "fill:#ddf4ff,stroke:#54aeff,color:#0a3069",
	done: "fill:#dafbe1,stroke:#4ac26b,color:#116329",
	dropped: "fill:#eaeef2,stroke:#8c959f,color:#57606a"
};
function renderGraph(view) {
	const edges = view.plan.items.flatMap((item) => item.dependsOn.map((from) => ({
		from,
		to: item.index
	})));
	const nodes = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
	if (edges.length === 0 || nodes.length > MAX_NODES) return "";
	const items = nodes.flatMap((index) => view.plan.items[index] ?? []);
	const lines = [
		"```mermaid",
		"graph LR",
		...items.map((item) => `  n${item.index}["${label(view, item)}"]:::${styleOf(view, item)}`),
		...edges.map(({ from, to }) => `  n${from} --> n${to}`),
		...items.flatMap((item) => {
			const number = view.numberOf(item.index);
			return number === null ? [] : [`  click n${item.index} href "${view.address}/issues/${number}" _blank`];
		}),
		...STYLES.filter((style) => items.some((item) => styleOf(view, item) === style)).map((style) => `  classDef ${style} ${COLOUR[style]}`),
		"```"
	];
	if (nodes.length <= MAX_UNFOLDED) return `### What waits for what\n\n${lines.join("\n")}`;
	return `<details>\n<summary>What waits for what</summary>\n\n${lines.join("\n")}\n\n</details>`;
}
const STYLES = [
	"open",
	"started",
	"done",
	"dropped"
];
function styleOf(view, { index }) {
	const state = view.stateOf(index);
	return state === "open" && view.isStarted(index) ? "started" : state;
}
function label(view, item) {
	const number = view.numberOf(item.index);
	const text = `${number === null ? "" : `#${number} `}${cleanLine(item.title)}`;
	return cutText(text, 54).replace(/["#;<>&`[\](){}|\\@]/g, (mark) => `#${mark.charCodeAt(0)};`);
}
// src/issue/tracking.ts
function renderChart({ chart = "" }) {
	return chart === "" ? "" : `### How it went\n\n${chart}\n\n<sub>Bars: items done. Line: all items.</sub>`;
}
function renderTracking(view) {
	const goal = view.plan.items[0]?.fields.goal;
	return [
		goal === void 0 || goal.includes("\n") ? "" : `**Goal:** ${sanitizeLine(goal)}`,
		renderOverview({
			...view,
			nameOf: (number) => `#${number}`
		}),
		renderGraph(view),
		renderChart(view)
	].filter((part) => part !== "").join("\n\n");
}
// src/issue/render.ts
const MAX_BLOCK = 57e3;
function renderIssue(view, room = MAX_BODY) {
	const title = view.kept?.text ?? issueTitle(view.item);
	const marker = {
		plan: view.planId,
		key: view.key,
		title: view.kept?.written ?? titleHash(title),
		kind: view.item.kind,
		removed: view.removedIn !== null,
		...view.repository !== void 0 && { repo: view.repository }
	};
	const parts = renderParts(view);
	let limit = Math.min(MAX_BLOCK, room);
	for (;;) {
		const rendered = renderBlock(marker, fit(view, parts, limit));
		const excess = rendered.block.length - room;
		if (excess <= 0 || limit <= 0) return {
			title,
			...rendered,
			labels: view.labels
		};
		limit -= excess;
	}
}
function renderParts(view) {
	return {
		head: renderHead(view),
		checklist: renderChecklist(view.checks, neutralising(view)),
		text: renderText(view),
		foot: renderFoot(view)
	};
}
const CHECKLIST_NOTE = 400;
function fit(view, { head, checklist, text, foot }, limit) {
	const link = planLink(view.address, view.plan, view.item.index);
	const cut = `*Too long for an issue: [the rest is in the plan](${link}).*`;
	const room = limit - head.length - checklist.length - foot.length;
	if (text.length <= room) return join([
		head,
		checklist,
		text,
		foot
	]);
	if (room > cut.length + 200) return join([
		head,
		checklist,
		`${cutBlocks(text, room - cut.length)}\n\n${cut}`,
		foot
	]);
	if (room > 0) return join([
		head,
		checklist,
		cut,
		foot
	]);
	const left = limit - head.length - foot.length - CHECKLIST_NOTE;
	if (left > 0) return join([
		head,
		cutChecklist(checklist, left, link),
		cut,
		foot
	]);
	return `*Too long for this issue: [it is in the plan](${link}).*`;
}
function renderText(view) {
	const text = renderItemText(view.plan, view.item, fieldsAbove(view), neutralising(view));
	if (view.item.index === 0 && text !== "") return `<details>\n<summary>About this plan</summary>\n\n${text}\n\n</details>`;
	return (view.checks.length > 0 || view.children.length > 0) && /^[ \t]/.test(text) ? `<!-- -->\n\n${text}` : text;
}
function cutBlocks(text, limit) {
	const at = text.lastIndexOf("\n\n", limit);
	const kept = text.slice(0, at > 0 ? at : 0);
	const fences = kept.match(/^(?:`{3,}|~{3,})/gm) ?? [];
	const details = (kept.match(/^<details>$/gm)?.length ?? 0) - (kept.match(/^<\/details>$/gm)?.length ?? 0);
	return `${kept}${fences.length % 2 === 1 ? `\n${fences.at(-1) ?? "```"}` : ""}${details > 0 ? "\n\n</details>" : ""}`;
}
function cutChecklist(checklist, limit, link) {
	const at = checklist.lastIndexOf("\n", limit);
	return `${checklist.slice(0, Math.max(0, at))}\n\n*More boxes than an issue can hold: [the rest is in the plan](${link}).*`;
}
function renderHead(view) {
	if (view.item.index === 0) {
		const inTable = new Set(itemsInTable(view).map(({ index }) => index));
		return join([renderTracking(view), renderChildren(view.children.filter(({ index }) => !inTable.has(index)))]);
	}
	return join([
		view.removedIn === null ? "" : `**Removed from the plan** in ${view.removedIn}`,
		renderFields(view),
		renderChildren(view.children)
	]);
}
const SHOWN = [
	["goal", "Goal"],
	["priority", "Priority"],
	["estimate", "Estimate"],
	["owner", "Owner"],
	["files", "Files"],
	["output", "Output"],
	["deliverables", "Deliverables"],
	["acceptance", "Acceptance"],
	["verification", "Verification"]
];
function renderFields(view) {
	const { fields, tags } = view.item;
	const lines = shownFields(view).map(([label, value]) => `**${label}:** ${sanitizeLine(value, neutralising(view))}`);
	if (tags.length > 0) lines.push(`**Tags:** ${tags.map((tag) => `\`${tag.replaceAll("`", "")}\``).join(" ")}`);
	const waits = view.dependsOn.map(({ title, number }) => number === null ? escapeMarkdown(title) : `#${number} ${escapeMarkdown(title)}`);
	if (waits.length > 0) lines.splice(fields.goal === void 0 ? 0 : 1, 0, `**Depends on:** ${waits.join(" · ")}`);
	return lines.join("  \n");
}
function shownFields({ plan, item }) {
	return SHOWN.flatMap(([name, label]) => {
		const value = item.fields[name];
		if (value === void 0 || /\n|^\s*(?:[-*+]|\d+[.)])\s/.test(value) || standsInText(plan, item, value)) return [];
		return [[label, value]];
	});
}
function fieldsAbove({ item: { index, fields } }) {
	if (index !== 0) return fields;
	const { goal, status } = fields;
	return {
		...goal !== void 0 && { goal },
		...status !== void 0 && { status }
	};
}
function renderChildren(children) {
	if (children.length === 0) return "";
	return `### Below this\n\n${children.map(({ title, number, state }) => {
		const name = number === null ? escapeMarkdown(title) : `#${number} ${escapeMarkdown(title)}`;
		return state === "open" ? `- [ ] ${name}` : state === "done" ? `- [x] ${name}` : `- [x] ~~${name}~~`;
	}).join("\n")}`;
}
function renderFoot(view) {
	const path = escapeMarkdown(view.plan.path);
	if (view.removedIn !== null) return `<sub>Was synced with [${path}](${planLink(view.address, view.plan, 0)}) by plansync.</sub>`;
	return `<sub>Synced with ${`[${path}](${planLink(view.address, view.plan, view.item.index)})`} by plansync. ${view.item.index === 0 ? "Close this as not planned to stop following the plan" : "Close this issue to tick it there"}; edit the text there.</sub>`;
}
function neutralising(view) {
	return {
		host: new URL(view.address).host,
		resolveLink: linkResolver(view.address, view.plan.path)
	};
}
function join(parts) {
	return parts.filter((part) => part !== "").join("\n\n");
}
// src/reconcile/issue-changes/issue-texts.ts
var IssueTexts = class {
	#input;
	#items;
	#desired = /* @__PURE__ */ new Map();
	#checks;
	#children;
	constructor(input, items) {
		this.#input = input;
		this.#items = items;
		this.#checks = collectChecks(items);
		this.#children = collectChildren(items);
	}
	desired(index) {
		const known = this.#desired.get(index);
		if (known !== void 0) return known;
		const desired = this.#render(index);
		this.#desired.set(index, desired);
		return desired;
	}
	removed(base, issue) {
		const { address, commit } = this.#input.texts;
		const plan = this.#input.base?.plan ?? this.#input.plan;
		const view = {
			...this.#shared(),
			plan,
			item: base.item,
			key: base.key,
			labels: [],
			checks: [],
			children: [],
			dependsOn: [],
			numberOf: () => null,
			stateOf: (index) => elementAt(plan.items, index, "items of the plan").state,
			isStarted: () => false,
			removedIn: `${address}/commit/${commit ?? "HEAD"}`,
			kept: keptTitle(issue)
		};
		return fitBody(issue.body, (room) => renderIssue(view, room));
	}
	cascadeComments(cascading) {
		return cascading.flatMap(({ above, below }) => {
			const { item, key, issue } = above;
			if (issue === null) return [];
			const body = `Closing this completed everything that was open below it:\n\n${below.map((row) => `- ${sanitizeLine(row.item.title)}`).join("\n")}\n\nReopen it to undo that.`;
			return [{
				kind: "comment",
				index: item.index,
				key,
				number: issue.number,
				body
			}];
		});
	}
	#shared() {
		const { address, repository } = this.#input.texts;
		return {
			planId: this.#input.planId,
			address,
			repository
		};
	}
	#render(index) {
		const { plan, policy, capabilities, chart } = this.#input;
		const row = itemAt(this.#items, index);
		const { item, key, issue } = row;
		const label = kindLabel(policy.labels, item.kind);
		const view = {
			...this.#shared(),
			plan,
			item,
			key,
			labels: label === null ? [policy.labels.all] : [policy.labels.all, label],
			checks: this.#checks.get(index) ?? [],
			children: this.#listedChildren(row),
			dependsOn: item.dependsOn.map((at) => {
				const other = itemAt(this.#items, at);
				return {
					title: other.item.title,
					number: capabilities.dependencies ? null : this.#numberOf(other)
				};
			}),
			numberOf: (at) => this.#numberOf(itemAt(this.#items, at)),
			stateOf: (at) => itemAt(this.#items, at).outcome.state,
			isStarted: (at) => itemAt(this.#items, at).traits.isStarted,
			...chart !== void 0 && { chart },
			removedIn: null
		};
		if (issue === null) return renderIssue(view);
		return fitBody(issue.body, (room) => renderIssue({
			...view,
			kept: titleOf(row, issue)
		}, room));
	}
	#numberOf({ key, issue, base }) {
		if (this.#input.gone[key] !== void 0) return null;
		return issue?.number ?? base?.issue ?? null;
	}
	#listedChildren({ item, issue }) {
		const shown = new Set(this.#input.capabilities.subIssues ? issue?.children.map(({ number }) => number) ?? [] : []);
		const isFull = issue !== null && roomBelow(issue) <= 0;
		if (this.#input.capabilities.subIssues && !isFull) return [];
		return (this.#children.get(item.index) ?? []).flatMap((child) => {
			const number = this.#numberOf(child);
			if (number !== null && shown.has(number)) return [];
			return [{
				index: child.item.index,
				title: child.item.title,
				number,
				state: child.outcome.state
			}];
		});
	}
};
function titleOf({ item, title }, issue) {
	const text = title.issue ?? issue.title;
	if (title.issue !== null || text === issueTitle(item)) return {
		text,
		written: titleHash(text)
	};
	return {
		text,
		written: keptTitle(issue)?.written ?? ""
	};
}
function keptTitle(issue) {
	const { block, marker } = parsedBody(issue);
	return block === "newer" || marker === null ? null : {
		text: issue.title,
		written: marker.title
	};
}
function collectChecks(items) {
	const checks = /* @__PURE__ */ new Map();
	const depths = /* @__PURE__ */ new Map();
	for (const row of items) {
		const { item, key, outcome, place } = row;
		if (place.host === null || place.hasIssue) continue;
		const above = item.parent === null ? void 0 : depths.get(item.parent);
		const depth = above === void 0 ? 0 : above + 1;
		depths.set(item.index, depth);
		const { state } = outcome;
		const isTicked = (outcome.issue ?? state) === "done";
		const lines = checks.get(place.host) ?? [];
		lines.push({
			key,
			item,
			state,
			isTicked,
			depth
		});
		checks.set(place.host, lines);
	}
	return checks;
}
function collectChildren(items) {
	const children = /* @__PURE__ */ new Map();
	for (const row of items) {
		const { host, hasIssue } = row.place;
		if (host === null || !hasIssue) continue;
		const known = children.get(host) ?? [];
		known.push(row);
		children.set(host, known);
	}
	return children;
}
// src/reconcile/structure/placement.ts
function placeItems(merged, gone, policy) {
	const items = [];
	for (const row of merged) {
		const above = row.item.parent === null ? null : itemAt(items, row.item.parent);
		const host = above === null ? null : hostBelow(above);
		items.push({
			...row,
			place: {
				hasIssue: getsIssue(row, gone, policy),
				host
			}
		});
	}
	return items;
}
function hostBelow({ item, place }) {
	return place.hasIssue || place.host === null ? item.index : place.host;
}
function getsIssue(row, gone, policy) {
	if (row.issue !== null) return true;
	if (gone.has(row.key) || row.doubt !== null) return false;
	return row.item.index === 0 || wantsIssue(row, policy);
}
function wantsIssue({ item, outcome }, policy) {
	if (item.unread !== void 0) return false;
	if (item.kind === "check" || !policy.levels.has(item.kind)) return false;
	if (outcome.state === "open") return true;
	return outcome.state === "done" && policy.doneItems === "create";
}
function isWorthFollowing(items, hasBase) {
	if (hasBase || items.some(({ issue }) => issue !== null)) return true;
	return items.length > 1 && itemAt(items, PLAN_ITEM).item.state === "open";
}
// src/plan/edit/write-started.ts
function setStarted(plan, item, to, undo) {
	const { mark, state, stateFrom } = item;
	if (mark.carrier !== "box" && mark.carrier !== "status") return null;
	if (stateFrom !== "own" || state === "dropped" || state === "done" && !to) return null;
	return mark.carrier === "box" ? setSign(plan, item, mark, to, undo) : setWords(item, mark, to, undo);
}
function setWords({ started }, mark, to, undo) {
	const kept = {
		carrier: "status",
		text: mark.text
	};
	if (started === to) return {
		edits: [],
		undo: kept
	};
	const text = to ? mark.started : undo?.carrier === "status" ? undo.text : mark.open;
	return text === null ? null : {
		edits: [replacing(mark.span, text)],
		undo: kept
	};
}
function setSign({ startedSign }, { started }, { span, text, beside }, to, undo) {
	const kept = {
		carrier: "box",
		text,
		...beside !== void 0 && { beside: beside.text }
	};
	if (started === to) return {
		edits: [],
		undo: kept
	};
	if (startedSign === null || !to && text !== startedSign) return null;
	const back = undo?.carrier === "box" && undo.text !== startedSign ? undo.text : " ";
	return {
		edits: [replacing(span, to ? startedSign : back), ...beside === void 0 ? [] : besideEdits(beside, to, undo)],
		undo: kept
	};
}
function besideEdits(mark, to, undo) {
	const text = to ? mark.started : undo?.beside ?? mark.open;
	return text === null || text === mark.text ? [] : [replacing(mark.span, text)];
}
function replacing({ start, end }, text) {
	return {
		offset: start,
		length: end - start,
		text
	};
}
// src/reconcile/items/field-meaning.ts
function nameOfMeaning(field, meaning) {
	switch (meaning.kind) {
		case "milestone":
		case "type":
		case "milestone-date": return `${field} ${meaning.kind}`;
		case "issue-field": return `${field} field ${meaning.name.toLowerCase()}`;
		case "labels": return `${field} labels ${[...meaning.labels].map(([value, label]) => `${value}=${label}`.toLowerCase()).sort().join()}`;
	}
}
// src/reconcile/merge/unrecorded-milestone.ts
function milestoneWrittenUnrecorded({ events }, { recordedAt, viewer }) {
	if (recordedAt === null) return void 0;
	const since = (events ?? []).filter((event) => (event.kind === "milestoned" || event.kind === "demilestoned") && event.at >= recordedAt);
	const at = since.findLastIndex(({ actor }) => actor?.isBot === true && actor.login === viewer);
	const ours = since[at];
	if (ours === void 0) return void 0;
	if (since.slice(at + 1).some(({ kind, title }) => kind === ours.kind && title === ours.title)) return void 0;
	return ours.kind === "milestoned" ? ours.title : null;
}
// src/reconcile/merge/merge-field.ts
function mergeField({ plan, issue }, base, isRenamed) {
	if (plan === issue) return "same";
	if (base === null) return plan === null ? "to-plan" : issue === null ? "to-issue" : "apart";
	const hasPlanChanged = plan !== base.plan;
	const hasIssueChanged = issue !== base.issue;
	if (hasPlanChanged && hasIssueChanged) return isRenamed ? "to-issue" : "conflict";
	if (hasPlanChanged) return "to-issue";
	return hasIssueChanged ? "to-plan" : "apart";
}
// src/reconcile/merge/merge-fields.ts
var FieldMerge = class {
	#input;
	#places;
	constructor(input) {
		this.#input = input;
		this.#places = new FieldPlaces(input.plan, input.patterns);
	}
	merge(row, issue) {
		const fields = [...this.#input.policy.fields].flatMap(([field, meaning]) => this.#read(row, issue, field, meaning));
		const differences = fields.flatMap(({ field, meaning, flow, plan, issue: there }) => (flow === "apart" || flow === "conflict") && plan !== null && there !== null ? [{
			field,
			plan,
			issue: there,
			isConflict: meaning.kind !== "milestone-date"
		}] : []);
		const toIssue = fields.flatMap(({ field, meaning, flow, plan, issue: before }) => flow === "to-issue" ? [{
			field,
			meaning,
			value: plan,
			before
		}] : []);
		const kept = this.#unreadable(row.base, fields);
		const sides = (pick) => {
			const picked = fields.map((each) => ({
				field: each.field,
				...pick(each)
			}));
			const traits = (side) => picked.flatMap(({ field, [side]: value }) => value === null ? [] : [fieldTrait(field, value)]);
			return {
				plan: [...traits("plan"), ...kept.plan],
				issue: [...traits("issue"), ...kept.issue]
			};
		};
		return {
			toPlan: fields.flatMap(changeOfPlan),
			toIssue,
			differences,
			isUnsure: issue.events === null && fields.some(({ flow }) => flow === "conflict"),
			done: sides(({ flow, plan, issue: there, base }) => {
				if (flow === "to-issue") return {
					plan,
					issue: plan
				};
				return flow === "to-plan" ? {
					plan,
					issue: base?.issue ?? null
				} : {
					plan,
					issue: there
				};
			}),
			undone: sides(({ flow, plan, issue: there, base }) => {
				if (flow === "to-issue") return base ?? {
					plan: null,
					issue: null
				};
				return flow === "to-plan" ? {
					plan,
					issue: base?.issue ?? null
				} : {
					plan,
					issue: there
				};
			})
		};
	}
	#read(row, issue, field, meaning) {
		const plan = valueInPlan(row.item, field, meaning);
		const base = this.#baseOf(row, issue, field, meaning);
		const there = valueOnIssue(issue, meaning, [plan, base?.issue].filter((value) => typeof value === "string"));
		if (plan === void 0 || there === void 0) return [];
		const isSame = plan !== null && there !== null && comparable(plan) === comparable(there);
		if (plan !== null && !isSame && !this.#places.holdsValue(row.item, field)) return [];
		if (plan === null && (base?.plan ?? null) === null && (there === null || !this.#places.has(row.item, field))) return [];
		const now = {
			plan: plan === null ? null : comparable(plan),
			issue: there === null ? null : comparable(there)
		};
		const isRenamed = meaning.kind === "milestone" && issue.milestone !== null && base?.issue != null && comparable(this.#input.record?.milestones?.[String(issue.milestone.number)] ?? "") === base.issue;
		return [{
			field,
			meaning,
			plan,
			issue: there,
			base,
			flow: this.#allowed(row, {
				meaning,
				flow: mergeField(now, base, isRenamed),
				plan
			})
		}];
	}
	#baseOf({ base }, issue, field, meaning) {
		if (base === null || base.fields?.has(nameOfMeaning(field, meaning)) !== true) return null;
		if (meaning.kind === "milestone") {
			const { recordedAt, texts } = this.#input;
			const written = milestoneWrittenUnrecorded(issue, {
				recordedAt,
				viewer: texts.viewer
			});
			if (written !== void 0) return {
				plan: written && comparable(written),
				issue: written && comparable(written)
			};
		}
		if (base.traits !== null) return {
			plan: valueAmong(base.traits.plan, field),
			issue: valueAmong(base.traits.issue, field)
		};
		const said = valueInPlan(base.item, field, meaning);
		return said === void 0 ? null : {
			plan: said && comparable(said),
			issue: said && comparable(said)
		};
	}
	#unreadable(base, fields) {
		const compared = new Set(fields.map(({ field }) => field));
		const left = (traits) => traits.filter((trait) => {
			const found = readTrait(trait);
			return found.kind === "field" && !compared.has(found.field) && this.#input.policy.fields.has(found.field);
		});
		return {
			plan: left(base?.traits?.plan ?? []),
			issue: left(base?.traits?.issue ?? [])
		};
	}
	#allowed({ base, key, isAdopted }, { meaning, flow, plan }) {
		const { contact, record, policy, created } = this.#input;
		if (flow === "same" || flow === "conflict") return flow;
		const isBefore = record !== null && (!record.takes || base !== null && base.fields === null);
		if (isAdopted || isBefore || contact === "other-branch") return "apart";
		if (flow === "to-plan") return policy.takes.has("fields") && !created.has(key) ? flow : "apart";
		if (meaning.kind === "milestone-date") return "apart";
		return created.has(key) && plan !== null && (meaning.kind === "milestone" || meaning.kind === "type") ? "apart" : flow;
	}
};
function changeOfPlan({ field, flow, plan, issue }) {
	const value = issue ?? plan;
	return flow !== "to-plan" || value === null ? [] : [{
		trait: fieldTrait(field, value),
		isSet: issue !== null
	}];
}
function valueAmong(traits, field) {
	for (const trait of traits) {
		const found = readTrait(trait);
		if (found.kind === "field" && found.field === field) return found.value;
	}
	return null;
}
// src/reconcile/merge/unrecorded-traits.ts
function labelWrittenUnrecorded(issue, label, since) {
	const isAbout = (event) => (event.kind === "labeled" || event.kind === "unlabeled") && event.label.toLowerCase() === label.toLowerCase();
	return lastWritten(issue, isAbout, since, "labeled");
}
function ownerWrittenUnrecorded(issue, login, since) {
	const isAbout = (event) => (event.kind === "assigned" || event.kind === "unassigned") && event.login.toLowerCase() === login.toLowerCase();
	return lastWritten(issue, isAbout, since, "assigned");
}
function lastWritten({ events }, isAbout, { recordedAt, viewer }, set) {
	if (recordedAt === null) return null;
	const since = (events ?? []).filter(isAbout).filter(({ at }) => at >= recordedAt);
	const at = since.findLastIndex(({ actor }) => actor?.isBot === true && actor.login === viewer);
	const ours = since[at];
	if (ours === void 0 || since.slice(at + 1).some(({ kind }) => kind === ours.kind)) return null;
	return ours.kind === set;
}
// src/reconcile/merge/merge-traits.ts
const AGREED$1 = {
	toPlan: [],
	toIssue: [],
	fieldsToIssue: [],
	differences: [],
	isStarted: false,
	done: null,
	undone: null,
	isUnsure: false,
	isSaid: true
};
var TraitMerge = class {
	#input;
	#fields;
	#tags;
	#rolledUpBefore;
	#newTags;
	constructor(input) {
		this.#input = input;
		this.#fields = new FieldMerge(input);
		const before = input.base === null ? /* @__PURE__ */ new Set() : tagsAtBase(input.base);
		const now = tagsOfPlan(input.plan);
		const own = new Set(ownLabels(input).map((name) => name.toLowerCase()));
		this.#rolledUpBefore = input.base !== null && speaksOfStarted(input.base.plan);
		this.#tags = new Set([...now, ...before].filter((tag) => !own.has(tag)));
		this.#newTags = new Set([...now].filter((tag) => !before.has(tag)));
	}
	mergeAll(rows) {
		const own = rows.map((row) => row.item.stateFrom === "children" ? null : this.#merge(row, isStartedInPlan(row)));
		const isStarted = (index) => {
			const { outcome } = itemAt(rows, index);
			const taken = own[index]?.toPlan.find(({ trait }) => trait === STARTED);
			return outcome.state === "open" && (taken?.isSet ?? isStartedInPlan(itemAt(rows, index)));
		};
		const isAnyStarted = rows.some(({ item }) => item.stateFrom !== "children" && isStarted(item.index));
		const started = rollUpStarted(rows.map(({ item }) => item), rows.map(({ outcome }) => outcome.state), (index) => itemAt(rows, index).item.stateFrom === "children" ? isAnyStarted ? null : false : isStarted(index));
		return rows.map((row, index) => own[index] ?? this.#merge(row, started[index] === true));
	}
	#merge(row, isStarted) {
		const { item, issue, base, outcome } = row;
		const { policy } = this.#input;
		if (issue === null) return {
			...AGREED$1,
			isStarted: isStarted && outcome.state === "open"
		};
		const before = base === null ? null : {
			...base.item,
			started: base.item.started && (base.item.stateFrom !== "children" || this.#rolledUpBefore)
		};
		const known = base?.traits ?? (before === null ? null : sameOnBoth(traitsInPlan(before, policy)));
		if (item.unread !== void 0) return {
			...AGREED$1,
			done: known,
			undone: known
		};
		const plan = new Set(traitsInPlan({
			...item,
			started: isStarted,
			state: outcome.state
		}, policy));
		const present = new Set(traitsOnIssue(issue, item, policy, this.#tags));
		const toPlan = [];
		const toIssue = [];
		let isUnsure = false;
		const isSaid = outcome.state === "open" || outcome.plan !== "open" || !isStarted;
		if (outcome.state !== "open") {
			if (present.delete("started")) toIssue.push({
				trait: STARTED,
				isSet: false
			});
			plan.delete(STARTED);
		}
		const done = {
			plan: new Set(plan),
			issue: new Set(plan)
		};
		const undone = {
			plan: new Set(plan),
			issue: new Set(plan)
		};
		for (const trait of /* @__PURE__ */ new Set([...plan, ...present])) {
			const [inPlan, inIssue] = [plan.has(trait), present.has(trait)];
			if (inPlan === inIssue) continue;
			const written = this.#writtenUnrecorded(issue, trait);
			const wasInPlan = written ?? (known === null ? inPlan : known.plan.includes(trait));
			const wasInIssue = written ?? (known === null ? inIssue : known.issue.includes(trait));
			const isOurs = written !== null;
			const flow = this.#flowOf(row, trait, {
				inPlan,
				inIssue,
				wasInPlan,
				wasInIssue,
				isOurs
			});
			if (flow === "issue") {
				toIssue.push({
					trait,
					isSet: inPlan
				});
				set(undone.plan, trait, wasInPlan);
				set(undone.issue, trait, wasInIssue);
			} else {
				if (flow === "plan") toPlan.push({
					trait,
					isSet: inIssue
				});
				else if (inIssue !== wasInIssue) isUnsure ||= issue.events === null;
				const stays = flow === "plan" ? wasInIssue : inIssue;
				set(done.issue, trait, stays);
				set(undone.issue, trait, stays);
			}
		}
		for (const change of ownersTooMany(plan, toPlan)) toPlan.splice(toPlan.indexOf(change), 1);
		const fields = this.#fields.merge(row, issue);
		const changes = [...toPlan, ...toIssue].filter(({ trait }) => trait === STARTED);
		const isAnywhere = plan.has("started") || present.has("started");
		return {
			toPlan: [...toPlan, ...fields.toPlan],
			toIssue,
			fieldsToIssue: fields.toIssue,
			differences: fields.differences,
			isStarted: outcome.state === "open" && (changes[0]?.isSet ?? isAnywhere),
			done: listed(done, fields.done),
			undone: listed(toIssue.length === 0 ? done : undone, fields.undone),
			isUnsure: isUnsure || fields.isUnsure,
			isSaid
		};
	}
	#writtenUnrecorded(issue, trait) {
		const { recordedAt, texts, policy } = this.#input;
		const found = readTrait(trait);
		const since = {
			recordedAt,
			viewer: texts.viewer
		};
		switch (found.kind) {
			case "owner": return ownerWrittenUnrecorded(issue, found.login, since);
			case "started": return labelWrittenUnrecorded(issue, policy.startedLabel, since);
			case "tag": return labelWrittenUnrecorded(issue, found.tag, since);
		}
	}
	#flowOf({ item, base, isAdopted }, trait, { inPlan, inIssue, wasInPlan, wasInIssue, isOurs }) {
		const { record, contact, plan, policy } = this.#input;
		if (isAdopted || base === null || contact === "other-branch") return null;
		const found = readTrait(trait);
		if (found.kind === "tag" && !isLabel(found.tag, policy)) return null;
		const planChanged = inPlan !== wasInPlan;
		if (planChanged === (inIssue !== wasInIssue)) return null;
		if (planChanged) return "issue";
		if (!policy.takes.has(found.kind === "started" ? "started" : "fields")) return null;
		if (record?.takes === false || found.kind === "tag" && this.#newTags.has(found.tag) && !isOurs) return null;
		if (found.kind === "started") return setStarted(plan, item, inIssue) === null ? null : "plan";
		return hasPlaceFor(found.kind, item, plan) ? "plan" : null;
	}
};
function ownersTooMany(plan, toPlan) {
	const isOwner = (trait) => readTrait(trait).kind === "owner";
	const owners = toPlan.filter(({ trait }) => isOwner(trait));
	const lost = new Set(owners.filter(({ isSet }) => !isSet).map(({ trait }) => trait));
	const kept = [...plan].filter((trait) => isOwner(trait) && !lost.has(trait));
	const added = owners.filter(({ isSet }) => isSet);
	return kept.length + added.length > 1 ? added : [];
}
function hasPlaceFor(kind, item, { items }) {
	const has = ({ fields, tags }) => kind === "owner" ? fields.owner !== void 0 : tags.length > 0;
	if (has(item)) return true;
	const siblings = items.filter(({ parent, index }) => parent === item.parent && index !== item.index);
	return siblings.length > 0 && siblings.filter(has).length * 2 >= siblings.length;
}
function isStartedInPlan({ item, outcome, base }) {
	if (item.state === "open") return item.started;
	return outcome.plan === "open" && base?.undo?.started === true;
}
function sameOnBoth(traits) {
	return {
		plan: [...traits],
		issue: [...traits]
	};
}
function listed(sets, fields) {
	return {
		plan: [...sets.plan, ...fields.plan].sort(),
		issue: [...sets.issue, ...fields.issue].sort()
	};
}
function set(traits, trait, isIn) {
	if (isIn) traits.add(trait);
	else traits.delete(trait);
}
function ownLabels({ policy }) {
	return [
		...Object.values(policy.labels),
		...policy.extraLabels,
		policy.startedLabel
	];
}
// src/plan/edit/title/cut-title.ts
const CUT = "…";
function isCutOf(short, long) {
	const head = short.slice(0, -1);
	return short.endsWith(CUT) && head.trim() !== "" && long.length > short.length && long.startsWith(head);
}
function withTails({ from, to }, { base, onto }) {
	const isSettled = isCutOf(to, onto);
	if (!isCutOf(from, base)) return {
		from,
		to: isSettled ? onto : to
	};
	if (isSettled) return {
		from: base,
		to: onto
	};
	const cut = /\S+$/u.exec(from)?.[0] ?? "";
	const tail = base.slice(from.length - cut.length);
	if (to.endsWith(cut)) return {
		from: base,
		to: to.slice(0, -cut.length) + tail
	};
	return {
		from: base,
		to: `${(to.endsWith(CUT) ? to.slice(0, -1) : to).trimEnd()}${tail.replace(/^\S+/u, "")}`
	};
}
// src/plan/edit/title/own-id.ts
function splitOwnId({ title, id }) {
	return splitId(title, id);
}
function splitGivenId(title, { id }) {
	if (id === null) return {
		lead: "",
		words: title
	};
	const own = splitId(title, id);
	const other = idOf$1(title);
	return own.lead === "" && other !== null && shapeOf(other) === shapeOf(id) ? splitId(title, other) : own;
}
function splitId(title, id) {
	const open = /^[[(]/.exec(title)?.[0] ?? "";
	const rest = title.slice(open.length);
	if (id === null || id === "" || !rest.toLowerCase().startsWith(id.toLowerCase())) return {
		lead: "",
		words: title
	};
	const behind = /^(?:[-–~&+]\d+(?:\.\d+)*)?[\])]?(?:\s*[:：]|[.)])?(?:\s+(?:[-–—]\s+)?|(?<=[:：])|$)/u.exec(rest.slice(id.length));
	if (behind === null) return {
		lead: "",
		words: title
	};
	const length = open.length + id.length + behind[0].length;
	return length === title.length ? {
		lead: "",
		words: title
	} : {
		lead: title.slice(0, length),
		words: title.slice(length)
	};
}
function shapeOf(id) {
	return id.toLowerCase().replace(/\d+(?:\.\d+)*/g, "0").replace(/\s+/g, " ");
}
// src/plan/edit/title/diff-words.ts
const MOST_PAIRS = 2e6;
const MOST_EACH = 3;
function diffWords(before, after) {
	const changes = [];
	let [start, from] = [0, 0];
	const add = (end, to) => {
		if (end === start && to === from) return;
		if (isEach(before.slice(start, end), after.slice(from, to))) for (let at = 0; at < end - start; at += 1) changes.push({
			start: start + at,
			end: start + at + 1,
			from: from + at,
			to: from + at + 1
		});
		else changes.push({
			start,
			end,
			from,
			to
		});
	};
	for (const [one, other] of commonWords(before, after)) {
		add(one, other);
		[start, from] = [one + 1, other + 1];
	}
	add(before.length, after.length);
	return changes;
}
function isEach(before, after) {
	return before.length <= MOST_EACH && before.length === after.length && before.every(({ isApart }, at) => at === 0 || after[at]?.isApart === isApart);
}
function isSame$1(before, one, after, other) {
	const [a, b] = [before[one], after[other]];
	return a !== void 0 && b !== void 0 && a.text === b.text && (a.isApart === b.isApart || one === 0 || other === 0);
}
function commonWords(before, after) {
	const same = (one, other) => isSame$1(before, one, after, other);
	let head = 0;
	while (head < before.length && head < after.length && same(head, head)) head += 1;
	let tail = 0;
	const [ends, others] = [before.length, after.length];
	while (tail < ends - head && tail < others - head && same(ends - 1 - tail, others - 1 - tail)) tail += 1;
	const pairs = [];
	for (let at = 0; at < head; at += 1) pairs.push([at, at]);
	const [rows, columns] = [ends - head - tail, others - head - tail];
	if (rows * columns <= MOST_PAIRS) pairs.push(...longest(rows, columns, head, same));
	for (let at = tail; at > 0; at -= 1) pairs.push([ends - at, others - at]);
	return pairs;
}
function longest(rows, columns, head, same) {
	const width = columns + 1;
	const lengths = new Uint16Array((rows + 1) * width);
	const at = (row, column) => lengths[row * width + column] ?? 0;
	for (let row = rows - 1; row >= 0; row -= 1) for (let column = columns - 1; column >= 0; column -= 1) lengths[row * width + column] = same(head + row, head + column) ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
	const pairs = [];
	let [row, column] = [0, 0];
	while (row < rows && column < columns) if (same(head + row, head + column)) {
		pairs.push([head + row, head + column]);
		[row, column] = [row + 1, column + 1];
	} else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
	else column += 1;
	return pairs;
}
// src/plan/edit/title/title-words.ts
const SIGNS_BEFORE = /^(?:(?![#@/.~$_+\\-]|\p{Extended_Pictographic})[\p{P}\p{S}])+/u;
const SIGNS_BEHIND = /(?:(?![#+%/_]|\p{Extended_Pictographic})[\p{P}\p{S}])+$/u;
const WORDLIKE = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const PICTURES = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
let segmenters = null;
function titleWords(title) {
	const words = [];
	for (const { index, 0: run } of title.matchAll(/\S+/gu)) {
		let isApart = true;
		for (const text of partsOf(run)) {
			const start = words.length > 0 && !isApart ? words.at(-1)?.end ?? index : index;
			words.push({
				text,
				start,
				end: start + text.length,
				isApart
			});
			isApart = false;
		}
	}
	return words;
}
function partsOf(run) {
	if (!WORDLIKE.test(run)) return [run];
	const before = SIGNS_BEFORE.exec(run)?.[0] ?? "";
	const rest = run.slice(before.length);
	const behind = WORDLIKE.test(rest) && !PICTURES.test(rest) ? SIGNS_BEHIND.exec(rest)?.[0] ?? "" : "";
	const core = rest.slice(0, rest.length - behind.length);
	return [
		...eachSign(before),
		...coreOf(core),
		...eachSign(behind)
	].filter((part) => part !== "");
}
function eachSign(signs) {
	return signs === "" ? [] : [...signs];
}
function coreOf(core) {
	if (!UNSPACED.test(core) && !PICTURES.test(core)) return [core];
	segmenters ??= {
		words: new Intl.Segmenter("en", { granularity: "word" }),
		letters: new Intl.Segmenter("en", { granularity: "grapheme" })
	};
	const segmenter = PICTURES.test(core) ? segmenters.letters : segmenters.words;
	return segmenter === segmenters.words ? segmentsOf(segmenter, core) : withPicturesApart(segmenter, core);
}
function segmentsOf(segmenter, text) {
	return [...segmenter.segment(text)].map(({ segment }) => segment);
}
function withPicturesApart(letters, core) {
	const parts = [];
	let between = "";
	for (const letter of segmentsOf(letters, core)) {
		if (!PICTURES.test(letter)) {
			between += letter;
			continue;
		}
		if (between !== "") parts.push(...partsOf(between));
		between = "";
		parts.push(letter);
	}
	return between === "" ? parts : [...parts, ...partsOf(between)];
}
function joinWords(words) {
	return words.map(({ text, isApart }) => isApart ? ` ${text}` : text).join("").trim();
}
// src/plan/edit/title/transfer-words.ts
function transferWords({ from, to, onto, base }) {
	if (from === to) return {
		title: onto,
		conflicts: []
	};
	const said = {
		there: titleWords(from),
		here: titleWords(base)
	};
	const says = {
		there: titleWords(to),
		here: titleWords(onto)
	};
	const pieces = piecesOf(said.there, said.here);
	const there = onPieces(diffWords(said.there, says.there), pieces, "there");
	const here = onPieces(diffWords(said.here, says.here), pieces, "here");
	const words = [];
	const conflicts = [];
	let isChanged = false;
	let kept = 0;
	let isFirstApart = true;
	const keep = (until) => {
		for (const { here: range } of pieces.slice(kept, until)) for (const word of said.here.slice(range.start, range.end)) words.push(word.start === 0 && !isFirstApart ? {
			...word,
			isApart: false
		} : word);
		kept = until;
	};
	for (const { start, end, ours, theirs } of regionsOf(here, there)) {
		keep(start);
		const own = sayingOf(ours, {
			start,
			end
		}, pieces, said.here, says.here, "here");
		const other = sayingOf(theirs, {
			start,
			end
		}, pieces, said.there, says.there, "there");
		const conflict = ours.length > 0 && theirs.length > 0 ? conflictOf(own, other) : null;
		if (conflict !== null) conflicts.push(conflict);
		const isTaken = ours.length === 0;
		if (isTaken) isChanged = true;
		if (isTaken && start === 0) isFirstApart = says.there[theirs.at(-1)?.change.to ?? 0]?.isApart ?? true;
		words.push(...isTaken ? other : own);
		kept = end;
	}
	keep(pieces.length);
	return {
		title: isChanged ? joinWords(words) : onto,
		conflicts
	};
}
function piecesOf(there, here) {
	const pieces = [];
	let [one, other] = [0, 0];
	const equal = (until) => {
		for (; one < until; one += 1, other += 1) pieces.push({
			there: {
				start: one,
				end: one + 1
			},
			here: {
				start: other,
				end: other + 1
			}
		});
	};
	for (const { start, end, from, to } of diffWords(there, here)) {
		equal(start);
		pieces.push({
			there: {
				start,
				end
			},
			here: {
				start: from,
				end: to
			}
		});
		[one, other] = [end, to];
	}
	equal(there.length);
	return pieces;
}
function onPieces(changes, pieces, side) {
	const found = [];
	for (const change of changes) {
		const touched = touchedBy(change, pieces, side);
		const last = found.at(-1);
		if (last !== void 0 && touched.start < last.end) found[found.length - 1] = {
			start: last.start,
			end: Math.max(last.end, touched.end),
			change: {
				...last.change,
				end: change.end,
				to: change.to
			}
		};
		else found.push({
			...touched,
			change
		});
	}
	return found;
}
function touchedBy({ start, end }, pieces, side) {
	if (start === end) {
		const inside = pieces.findIndex((piece) => piece[side].start < start && start < piece[side].end);
		if (inside >= 0) return {
			start: inside,
			end: inside + 1
		};
		const behind = pieces.findLastIndex((piece) => piece[side].end <= start) + 1;
		return {
			start: behind,
			end: behind
		};
	}
	const first = pieces.findIndex((piece) => piece[side].end > start);
	const next = pieces.findIndex((piece, at) => at > first && piece[side].start >= end);
	return {
		start: first,
		end: next < 0 ? pieces.length : next
	};
}
function regionsOf(here, there) {
	const all = [...here.map((change) => ({
		change,
		side: "here"
	})), ...there.map((change) => ({
		change,
		side: "there"
	}))].sort((a, b) => a.change.start - b.change.start || a.change.end - b.change.end);
	const regions = [];
	for (const { change, side } of all) {
		const last = regions.at(-1);
		const meets = last !== void 0 && meet(last, change);
		const region = meets ? last : {
			start: change.start,
			end: change.end,
			ours: [],
			theirs: []
		};
		if (!meets) regions.push(region);
		region.end = Math.max(region.end, change.end);
		(side === "here" ? region.ours : region.theirs).push(change);
	}
	return regions;
}
function meet(first, second) {
	return first.start === first.end && second.start === second.end ? first.start === second.start : second.start < first.end && second.start >= first.start;
}
function sayingOf(changes, { start, end }, pieces, said, says, side) {
	const words = [];
	const covered = pieces.slice(start, end);
	let at = covered[0]?.[side].start ?? changes[0]?.change.start ?? 0;
	for (const { change } of changes) {
		words.push(...said.slice(at, change.start), ...says.slice(change.from, change.to));
		at = Math.max(at, change.end);
	}
	const last = covered.at(-1)?.[side].end ?? at;
	return [...words, ...said.slice(at, Math.max(at, last))];
}
function conflictOf(here, there) {
	const isSame = (one, other) => one !== void 0 && one.text === other?.text;
	let head = 0;
	while (isSame(here[head], there[head])) head += 1;
	let tail = 0;
	const least = Math.min(here.length, there.length) - head;
	while (tail < least && isSame(here[here.length - 1 - tail], there[there.length - 1 - tail])) tail += 1;
	if (head === here.length && head === there.length) return null;
	return {
		here: joinWords(here.slice(head, here.length - tail)),
		there: joinWords(there.slice(head, there.length - tail))
	};
}
// src/issue/title/read-title.ts
function readIssueTitle(title, item) {
	const shown = withoutPictures(withoutCodeMarks(cleanLine(title.normalize("NFC"))));
	return `${splitOwnId(item).lead}${splitGivenId(shown, item).words}`;
}
function withoutCodeMarks(title) {
	let text = "";
	let from = 0;
	for (const { start, end, marks } of codeSpans(title)) {
		text += title.slice(from, start) + title.slice(start + marks, end - marks).trim();
		from = end;
	}
	return text + title.slice(from);
}
const PICTURE = /^\p{Extended_Pictographic}[\p{VS}\p{Join_C}\p{Emoji_Modifier}\p{Extended_Pictographic}]*\s+(?=\S)/u;
function withoutPictures(title) {
	let rest = title;
	for (let found = PICTURE.exec(rest); found !== null && !isStatePicture(found[0].trim()); found = PICTURE.exec(rest)) rest = rest.slice(found[0].length);
	return rest;
}
// src/issue/title/merge-titles.ts
function mergeTitles({ plan, issue }) {
	const { lead, words: onto } = splitOwnId(plan.now);
	const base = splitOwnId(plan.base).words;
	const wordsOf = (title, item) => splitOwnId({
		...item,
		title: readIssueTitle(title, item)
	}).words;
	const { from, to } = withTails({
		from: wordsOf(issue.base, plan.base),
		to: wordsOf(issue.now, plan.now)
	}, {
		base,
		onto
	});
	const here = transferWords({
		from,
		to,
		onto,
		base
	});
	const there = transferWords({
		from: base,
		to: onto,
		onto: to,
		base: from
	});
	const wanted = issueTitle({ title: `${lead}${there.title}` });
	const isSaid = readIssueTitle(issue.now, plan.now) === wanted && hasLead(issue.now, lead);
	return {
		plan: here.title === onto ? plan.now.title : `${lead}${here.title}`,
		issue: isSaid ? issue.now : wanted,
		conflicts: here.conflicts
	};
}
function hasLead(title, lead) {
	return title.includes(lead.trim());
}
// src/reconcile/merge/closed-titles.ts
function keepsClosedTitle({ item, base, issue, isAssumed, outcome }) {
	if (issue?.state !== "closed" || outcome.issue === "open") return false;
	const { block, marker } = parsedBody(issue);
	if (block === "newer" || marker === null) return false;
	const title = issueTitle(item);
	if (issue.title === title) return false;
	if (isAssumed) return true;
	return titleHash(issue.title) === marker.title && base !== null && issueTitle(base.item) === title;
}
// src/reconcile/merge/unrecorded-titles.ts
function readUnrecordedTitle(issue, recorded, planTitle, { recordedAt, viewer }) {
	const asRecorded = {
		base: recorded,
		title: issue.title
	};
	const written = writtenHash(issue);
	if (written === "" || written === titleHash(recorded.issue)) return asRecorded;
	const isWritten = (title) => titleHash(title) === written;
	if (issue.events === null) {
		if (written === titleHash(recorded.plan)) return asRecorded;
		const title = [planTitle, issue.title].find(isWritten);
		return title === void 0 ? asRecorded : {
			base: {
				plan: title,
				issue: title
			},
			title: issue.title
		};
	}
	const renames = renamesOf(issue);
	const at = renames.findLastIndex(({ actor, to, at: when }) => actor?.isBot === true && actor.login === viewer && isWritten(to) && (recordedAt === null || when >= recordedAt));
	const ours = renames[at];
	if (ours === void 0) return asRecorded;
	const [before, after] = [renames[at - 1], renames[at + 1]];
	const isOverPerson = before !== void 0 && before.to === ours.from && before.actor?.login !== viewer;
	if (isOverPerson && after?.actor?.login === viewer && after.to === ours.from) return asRecorded;
	if (isOverPerson && after === void 0 && ours.from !== recorded.issue) return {
		base: recorded,
		title: ours.from
	};
	return renames.some(({ actor, to, at: when }) => to === ours.to && actor?.login !== viewer && (recordedAt === null || when >= recordedAt)) ? asRecorded : {
		base: {
			plan: ours.to,
			issue: ours.to
		},
		title: issue.title
	};
}
function titlesByMarker(issue, planTitle) {
	const written = writtenHash(issue);
	const title = [planTitle, issue.title].find((each) => titleHash(each) === written);
	return title === void 0 ? null : {
		plan: title,
		issue: title
	};
}
function writtenHash(issue) {
	const { block, marker } = parsedBody(issue);
	return block === "newer" || marker === null ? "" : marker.title;
}
// src/reconcile/merge/titles.ts
function mergeItemTitles(input, items) {
	return items.map((row) => ({
		...row,
		title: mergeTitle(input, row)
	}));
}
const AGREED = {
	plan: null,
	issue: null,
	drift: null,
	conflict: null,
	proposal: null,
	before: null,
	after: null
};
function mergeTitle(input, row) {
	const { item, issue, base } = row;
	if (issue === null || item.reference?.isAlone === true) return AGREED;
	if (item.unread !== void 0) return {
		...AGREED,
		before: base === null ? null : titlesAtBase(base)
	};
	const title = issueTitle(item);
	if (issue.title === title) return AGREED;
	const both = {
		plan: title,
		issue: issue.title
	};
	if (keepsClosedTitle(row)) return {
		...AGREED,
		before: base === null ? both : titlesAtBase(base),
		drift: row.isAssumed ? KEPT : null
	};
	const { offer } = row;
	const recorded = offer === null ? base === null ? titlesByMarker(issue, title) : titlesAtBase(base) : {
		plan: offer.said,
		issue: offer.said
	};
	if (row.isAdopted && offer === null || recorded === null || input.contact === "other-branch") return {
		...AGREED,
		before: both,
		drift: `its issue is called "${issue.title}"`
	};
	const { recordedAt, texts } = input;
	const known = readUnrecordedTitle(issue, recorded, title, {
		recordedAt,
		viewer: texts.viewer
	});
	if (known.title !== issue.title) return {
		...AGREED,
		issue: known.title,
		before: recorded,
		after: recorded
	};
	const wholeBase = base !== null && issueTitle(base.item) === known.base.plan ? base.item.title : known.base.plan;
	const sides = {
		item,
		issue,
		planTitle: title,
		base: known.base,
		wholeBase
	};
	if (!input.policy.takes.has("title") || input.record?.takes === false) return mergeOneWay(sides);
	return mergeBothWays(sides, rightsOf(input));
}
const KEPT = "its closed issue keeps its title, since it is not certain that it belongs to this item";
function rightsOf({ texts, mayWrite = () => false, policy, record }) {
	return {
		viewer: texts.viewer,
		mayWrite,
		trustedBots: policy.trustedBots,
		proposals: record?.proposals ?? {}
	};
}
function mergeOneWay({ planTitle, issue, base }) {
	if (planTitle !== base.plan) return {
		...AGREED,
		issue: planTitle,
		before: base
	};
	return {
		...AGREED,
		before: {
			plan: planTitle,
			issue: issue.title
		},
		drift: driftOf$1(issue.title)
	};
}
const UNCHANGED = {
	title: null,
	proposedBy: null
};
function mergeBothWays({ item, issue, planTitle, base, wholeBase }, rights) {
	const vote = issue.title === base.issue ? UNCHANGED : voteOf(issue, base.issue, rights);
	const proposal = vote.proposedBy === null ? null : {
		title: issue.title,
		by: vote.proposedBy
	};
	const found = {
		...AGREED,
		proposal,
		before: base
	};
	if (planTitle === base.plan && issue.title === base.issue) {
		if (readIssueTitle(issue.title, item) === readIssueTitle(planTitle, item)) return found;
		const isConflict = base.isConflict === true;
		const conflict = isConflict ? {
			here: planTitle,
			there: issue.title
		} : null;
		return {
			...found,
			conflict,
			drift: isConflict ? null : driftOf$1(issue.title)
		};
	}
	const before = {
		title: wholeBase,
		id: item.id
	};
	const said = {
		base: base.issue,
		now: vote.title ?? base.issue
	};
	const merged = mergeTitles({
		plan: {
			base: before,
			now: item
		},
		issue: said
	});
	const conflict = merged.conflicts[0] ?? null;
	if (merged.plan !== item.title) {
		const taken = mergeTitles({
			plan: {
				base: before,
				now: before
			},
			issue: said
		}).plan;
		const shown = proposal === null && !hasOwnId(base.issue, item) ? issue.title : idOf(said.now, item);
		return {
			...found,
			conflict,
			plan: merged.plan,
			after: {
				plan: issueTitle({ title: taken }),
				issue: shown
			}
		};
	}
	const wanted = merged.issue;
	const isPlansWord = proposal === null || wanted !== said.now;
	const left = {
		plan: planTitle,
		issue: wanted,
		...conflict === null ? {} : { isConflict: true }
	};
	if (wanted !== issue.title && isPlansWord) return {
		...found,
		conflict,
		issue: wanted,
		after: wanted === planTitle ? null : left
	};
	if (conflict !== null) return {
		...found,
		conflict,
		before: {
			...left,
			issue: issue.title
		}
	};
	if (readIssueTitle(issue.title, item) === readIssueTitle(planTitle, item)) return AGREED;
	return {
		...found,
		drift: proposal === null ? driftOf$1(issue.title) : null
	};
}
function hasOwnId(title, item) {
	return splitGivenId(title, item).lead !== "";
}
function idOf(title, item) {
	return issueTitle({ title: readIssueTitle(title, item) });
}
function driftOf$1(observed) {
	return `its title was edited on GitHub, to "${observed}"`;
}
// src/reconcile/plan-takes.ts
function planTakes(items, policy) {
	return items.flatMap(({ item, key, issue, title, traits }) => {
		if (issue === null) return [];
		const from = {
			index: item.index,
			key,
			source: issue.number
		};
		return [...title.plan === null ? [] : [{
			...from,
			kind: "title",
			title: title.plan
		}], ...traits.toPlan.toSorted((a, b) => Number(b.isSet) - Number(a.isSet)).map((change) => ({
			...from,
			...change,
			kind: "trait",
			title: item.title,
			name: nameFor(change.trait, issue, policy)
		}))];
	});
}
function nameFor(trait, issue, { assignees, fields }) {
	const found = readTrait(trait);
	switch (found.kind) {
		case "started": return trait;
		case "tag": return issue.labels.find((label) => label.toLowerCase() === found.tag) ?? found.tag;
		case "owner": return nameOfLogin(issue.assignees.find((login) => login.toLowerCase() === found.login) ?? found.login, assignees);
		case "field": {
			const meaning = fields.get(found.field);
			return (meaning === void 0 ? null : valueOnIssue(issue, meaning, [found.value])) ?? found.value;
		}
	}
}
// src/reconcile/lines/strangers.ts
function findStrangers(input, ask) {
	const strangers = [];
	const known = [];
	const halfBound = /* @__PURE__ */ new Map();
	const rows = input.items.filter(isWithoutIssue);
	const free = new Map(rows.map(({ key, item }) => [key, item.index]));
	const names = new Set(rows.map(nameOf));
	for (const { item, issue } of input.items) {
		if (issue === null || item.unread !== void 0) continue;
		for (const { number, state, updatedAt } of issue.children) {
			if (state === "closed" || input.isOurs(number) || input.isTaken(number) || input.isNamed(number)) continue;
			if (input.leftAlone.has(number)) continue;
			const read = input.lookUp(number);
			const proposal = read === void 0 ? input.proposals[String(number)] : void 0;
			if (proposal?.updatedAt === updatedAt && proposal !== void 0 && !names.has(normaliseTitle(proposal.title))) {
				known.push({
					parent: item.index,
					number,
					...proposal
				});
				continue;
			}
			if (read === void 0) ask(number);
			if (typeof read !== "object" || read.state === "closed") continue;
			const { block, marker } = parsedBody(read);
			if (block === "newer") continue;
			const line = marker?.plan === input.planId ? free.get(marker.key) : void 0;
			if (marker === null) strangers.push({
				parent: item.index,
				issue: read
			});
			else if (line !== void 0 && hostIndex(input.items, itemAt(input.items, line)) === item.index) halfBound.set(line, read);
		}
	}
	return {
		strangers,
		known,
		halfBound
	};
}
function bindStrangers(input, { strangers, halfBound }) {
	const bound = new Map(halfBound);
	const offered = /* @__PURE__ */ new Map();
	const doubtful = /* @__PURE__ */ new Map();
	const unasked = [];
	const free = input.items.filter(isWithoutIssue);
	const isBound = (number) => [...bound.values()].some((issue) => issue.number === number);
	for (const [number, offer] of offersOf(input)) {
		if (isBound(number)) continue;
		const row = free.find(({ item, base }) => base === null && !bound.has(item.index) && issueTitle(item) === offer.title);
		if (row === void 0) continue;
		const read = input.lookUp(number);
		if (read === void 0) unasked.push(number);
		if (typeof read !== "object") continue;
		bound.set(row.item.index, read);
		offered.set(row.item.index, offer);
	}
	const left = strangers.filter(({ issue }) => !isBound(issue.number));
	for (const { parent, name, group } of namesakes(left)) {
		const lines = free.filter((row) => !bound.has(row.item.index) && hostIndex(input.items, row) === parent && nameOf(row) === name);
		if (lines.length === 0) continue;
		if (lines.length === group.length) lines.forEach(({ item }, at) => {
			const issue = group[at]?.issue;
			if (issue !== void 0) bound.set(item.index, issue);
		});
		else for (const { item } of lines) doubtful.set(item.index, severalOf(group));
	}
	return {
		bound,
		offered,
		doubtful,
		unasked
	};
}
function namesakes(strangers) {
	const found = [];
	for (const stranger of strangers) {
		const { parent } = stranger;
		const name = normaliseTitle(stranger.issue.title);
		const known = found.find((each) => each.parent === parent && each.name === name);
		if (known === void 0) found.push({
			parent,
			name,
			group: [stranger]
		});
		else known.group.push(stranger);
	}
	return found;
}
function offersOf({ offers, isOurs, isTaken }) {
	return Object.entries(offers).map(([number, offer]) => [Number(number), offer]).filter(([number]) => !isOurs(number) && !isTaken(number));
}
function isWithoutIssue({ item, issue, base, doubt }) {
	const hadIssue = base !== null && base.issue !== null;
	return issue === null && !hadIssue && doubt === null && item.index > 0 && item.unread === void 0 && item.reference === null;
}
function nameOf({ item }) {
	return normaliseTitle(splitOwnId(item).words);
}
function hostIndex(items, { item }) {
	for (let at = item.parent; at !== null; at = items[at]?.item.parent ?? null) if (items[at]?.issue != null) return at;
	return null;
}
function severalOf(group) {
	const numbers = group.map(({ issue }) => `#${issue.number}`).join(", ");
	return {
		number: group[0].issue.number,
		why: `${numbers} ${group.length === 1 ? "has" : "have"} its title, and it is not clear which line is meant`,
		hint: "Give each line a title of its own, or bind it."
	};
}
// src/reconcile/lines/meet-strangers.ts
function withStrangers(items, { bound, offered, doubtful }) {
	return items.map((row) => {
		const issue = bound.get(row.item.index);
		if (issue !== void 0) return {
			...row,
			issue,
			isAdopted: true,
			offer: offered.get(row.item.index) ?? null
		};
		return {
			...row,
			doubt: doubtful.get(row.item.index) ?? row.doubt
		};
	});
}
function meetStrangers(input, items, isOurs) {
	if (!input.policy.takes.has("lines") || !input.capabilities.subIssues) return {
		strangers: [],
		known: [],
		bound: /* @__PURE__ */ new Map(),
		offered: /* @__PURE__ */ new Map(),
		doubtful: /* @__PURE__ */ new Map(),
		unasked: []
	};
	const { record } = input;
	const leftAlone = new Set(record?.strangers);
	const offers = record?.offers ?? {};
	const known = new Set(items.flatMap(({ issue }) => issue?.number ?? []));
	const isKnown = (number) => isOurs(number) || known.has(number);
	const adoption = {
		...input,
		items,
		address: input.texts.address,
		isOurs: isKnown,
		leftAlone,
		offers,
		proposals: record?.proposals ?? {}
	};
	const unasked = [];
	const found = findStrangers(adoption, (number) => unasked.push(number));
	const bound = bindStrangers(adoption, found);
	const settled = new Set([...bound.bound.values()].map(({ number }) => number));
	const held = new Set([...bound.doubtful.values()].map(({ number }) => number));
	return {
		...bound,
		known: found.known,
		unasked: [...unasked, ...bound.unasked],
		strangers: found.strangers.filter(({ issue }) => !settled.has(issue.number) && !held.has(issue.number))
	};
}
// src/reconcile/structure/line-spot.ts
var LineSpots = class {
	#items;
	#indexOf;
	#arriving = /* @__PURE__ */ new Map();
	constructor(items) {
		this.#items = items;
		this.#indexOf = new Map(items.flatMap(({ item, issue }) => issue === null ? [] : [[issue.number, item.index]]));
	}
	itemOf(number) {
		return this.#indexOf.get(number) ?? null;
	}
	arrives(number, parent, spot) {
		this.#arriving.set(number, {
			parent,
			spot
		});
	}
	spotOf(number, parent) {
		const siblings = (itemAt(this.#items, parent).issue?.children ?? []).map((child) => child.number);
		for (const sibling of siblings.slice(0, Math.max(0, siblings.indexOf(number))).reverse()) {
			const arriving = this.#arriving.get(sibling);
			if (arriving !== void 0) {
				if (arriving.parent === parent) return arriving.spot;
				continue;
			}
			const index = this.#indexOf.get(sibling);
			if (index === void 0) continue;
			const { item } = itemAt(this.#items, index);
			if (item.parent === parent && item.unread === void 0) return {
				kind: "item",
				index
			};
		}
		return null;
	}
};
// src/reconcile/merge/proposals.ts
function proposedBy(issue, by, rights) {
	const { number, title, updatedAt } = issue;
	return {
		number,
		by,
		title,
		updatedAt,
		isCertain: issue.events !== null || knownProposal(issue, rights) !== null
	};
}
function standingProposals(items, proposed) {
	const replaced = new Set(items.flatMap(({ issue, title }) => title.issue === null ? [] : [issue?.number]));
	return Object.fromEntries(proposed.flatMap(({ number, by, title, updatedAt }) => replaced.has(number) ? [] : [[String(number), {
		by,
		title,
		updatedAt
	}]]));
}
function proposedTitles(items, rights) {
	return items.flatMap(({ issue, title }) => issue === null || title.proposal === null ? [] : [proposedBy(issue, title.proposal.by, rights)]);
}
// src/reconcile/lines/new-lines.ts
function planNewLines(items, { strangers, known }, { rights, spots }) {
	const takes = [];
	const proposed = known.map(({ parent, ...each }) => ({
		parent,
		found: {
			...each,
			isCertain: true
		}
	}));
	for (const { parent, issue } of strangers) {
		if (!mayAdd(issue, rights)) {
			const by = issue.author?.login ?? "somebody whose account was deleted";
			proposed.push({
				parent,
				found: proposedBy(issue, by, rights)
			});
			continue;
		}
		const { key } = itemAt(items, parent);
		const title = cleanLine(issue.title);
		spots.arrives(issue.number, parent, {
			kind: "line",
			issue: issue.number
		});
		takes.push({
			kind: "line",
			index: parent,
			key,
			source: issue.number,
			title,
			after: null
		});
	}
	return {
		takes,
		proposed: proposed.map(({ found }) => found),
		proposals: proposed.map(({ parent, found: { number, by, title } }) => ({
			index: null,
			key: itemAt(items, parent).key,
			kind: "proposed",
			issue: number,
			why: `${by} proposes it as a sub-issue: "${cleanLine(title)}"`
		}))
	};
}
function mayAdd(issue, rights) {
	if (knownProposal(issue, rights) !== null) return false;
	if (voteOf(issue, issue.title, rights).proposedBy === null) return true;
	const events = issue.events ?? [];
	const at = events.findLastIndex(({ kind }) => kind === "attached");
	const actor = events[at]?.actor ?? null;
	const isRenamed = events.slice(at + 1).some(({ kind }) => kind === "renamed");
	return at >= 0 && !isRenamed && actor !== null && !actor.isBot && rights.mayWrite(actor.login);
}
// src/reconcile/plan-ticks.ts
function planTicks(items) {
	return items.flatMap(({ item, key, outcome }) => {
		if (item.stateFrom === "children") return [];
		if (outcome.plan === item.state || outcome.plan === "dropped") return [];
		const why = outcome.why ?? "its issue says so";
		return [{
			index: item.index,
			key,
			to: outcome.plan,
			source: outcome.source,
			why
		}];
	});
}
// src/reconcile/issue-changes/removed.ts
function reconcileRemoved(removed, onItemRemoved) {
	const operations = [];
	const disagreements = [];
	const orphans = {};
	for (const { base, issue, maybeRewritten, hasOpenStranger, desired } of removed) {
		if (issue.state === "closed") continue;
		if (onItemRemoved === "keep" || maybeRewritten || hasOpenStranger) {
			orphans[base.key] = issue.number;
			const why = onItemRemoved === "keep" ? "kept" : maybeRewritten ? "rewritten" : "stranger";
			disagreements.push(orphan(base.key, issue.number, why));
			continue;
		}
		const text = compareBody(issue.body, desired, null);
		operations.push({
			kind: "update",
			index: null,
			key: base.key,
			number: issue.number,
			patch: {
				...text.body !== null && { body: text.body },
				state: "closed",
				closeReason: "not_planned"
			},
			changes: [{
				kind: "close",
				reason: "not_planned",
				why: "removed from the plan"
			}, ...text.note === null ? [] : [{
				kind: "text",
				note: text.note
			}]]
		});
	}
	return {
		operations,
		disagreements,
		orphans
	};
}
const WHY_OPEN = {
	kept: "its item was removed from the plan; the configuration keeps its issue",
	rewritten: "its item was removed from the plan while new ones were added beside it: it may have been rewritten. Close it, or bind it to its item",
	stranger: "its item was removed from the plan, but a sub-issue that is not in the plan is open. Close it by hand"
};
function orphan(key, issue, why) {
	return {
		index: null,
		key,
		kind: "orphan",
		issue,
		why: WHY_OPEN[why]
	};
}
// src/reconcile/merge/states/follow-listed.ts
function followListed(rows, states) {
	return rows.map((row) => {
		const { item, outcome } = row;
		if (item.lists === void 0 || item.unread !== void 0 || item.mark.carrier !== "box") return row;
		if (outcome.cause !== null || outcome.plan !== item.state) return row;
		const listed = itemAt(rows, item.lists);
		const now = elementAt(states, item.lists, "merged states");
		const isCompleted = listed.item.state === "open" && now === "done";
		const isReopened = listed.item.state === "done" && now === "open";
		if (isCompleted && item.state === "open") return {
			...row,
			outcome: decidedBy(listed, outcome, "done")
		};
		if (isReopened && item.state === "done") return {
			...row,
			outcome: decidedBy(listed, outcome, "open")
		};
		return row;
	});
}
function settledLines(rows, states) {
	const settled = rows.filter(({ item: { lists } }) => lists !== void 0 && elementAt(states, lists, "merged states") === "done");
	return new Set(settled.map(({ item }) => item.index));
}
function decidedBy({ issue }, outcome, to) {
	const act = to === "done" ? "ticked" : "unticked";
	return {
		...outcome,
		plan: to,
		issue: outcome.issue === null ? null : to,
		state: to,
		conflict: false,
		drift: null,
		why: `${act} with ${issue === null ? "the item that it lists" : `#${issue.number}`}`,
		cause: "below",
		source: issue?.number ?? null
	};
}
// src/reconcile/merge/states/merge-state.ts
function mergeState(base, plan, issue) {
	if (issue === null) return {
		plan,
		issue: null,
		conflict: false,
		decidedBy: null
	};
	if (base === null) return mergeWithoutBase(plan, issue);
	const planChanged = plan !== base.plan;
	const issueChanged = issue !== base.issue;
	if (!planChanged && !issueChanged) return {
		plan,
		issue,
		conflict: false,
		decidedBy: null
	};
	if (agrees(plan, issue)) return {
		plan,
		issue,
		conflict: false,
		decidedBy: "both"
	};
	if (planChanged && issueChanged) return {
		plan,
		issue,
		conflict: true,
		decidedBy: null
	};
	if (planChanged) return {
		plan,
		issue: plan,
		conflict: false,
		decidedBy: "plan"
	};
	return {
		plan: issue === "dropped" ? plan : issue,
		issue,
		conflict: false,
		decidedBy: "issue"
	};
}
function mergeWithoutBase(plan, issue) {
	if (agrees(plan, issue) || plan === "open" && issue === "dropped") return {
		plan,
		issue,
		conflict: false,
		decidedBy: null
	};
	if (plan === "open") return {
		plan: "done",
		issue,
		conflict: false,
		decidedBy: "issue"
	};
	return {
		plan,
		issue: plan,
		conflict: false,
		decidedBy: "plan"
	};
}
function agrees(plan, issue) {
	return plan === "open" === (issue === "open");
}
// src/reconcile/merge/states/why-of-state.ts
function whyOf(decidedBy, plan, row, onGitHub) {
	if (decidedBy === "issue") return onGitHub === "open" ? reopenedBy(row) : closedBy(row);
	if (decidedBy === "plan") return plan === "open" ? "unticked in the plan" : plan === "done" ? "ticked in the plan" : "dropped in the plan";
	return null;
}
function closedBy({ issue, box }) {
	if (issue === null && box !== null) return `its box in #${box.issue} was ticked`;
	const by = issue?.closedBy ?? null;
	return `the issue was closed${by === null ? "" : ` by ${by.login}`}`;
}
function reopenedBy({ issue, box }) {
	if (issue === null && box !== null) return `its box in #${box.issue} was unticked`;
	const event = issue?.stateEvents.at(-1);
	const by = event?.to === "open" ? event.actor : null;
	return `the issue was reopened${by === null ? "" : ` by ${by.login}`}`;
}
// src/reconcile/merge/states/own-state.ts
function mergeOwn(row) {
	const { item, base, issue, box, history } = row;
	const observed = observedState(row);
	const source = issue?.number ?? box?.issue ?? null;
	const merged = mergeState(baseStates(row, item.state), item.state, observed);
	const plan = item.mark.carrier !== "none" && !(item.state === "dropped" && merged.plan !== "dropped") ? merged.plan : item.state;
	const heard = item.unread === void 0 ? merged.issue : base?.issueState ?? null;
	return {
		plan,
		issue: merged.issue,
		state: dropsOut(plan, heard) ? "dropped" : plan,
		conflict: merged.conflict,
		drift: driftOfOwn(row, plan === merged.plan, observed),
		why: whyOf(merged.decidedBy, plan, row, merged.issue),
		cause: merged.decidedBy === "plan" || merged.decidedBy === "issue" ? merged.decidedBy : null,
		closedAway: history.isClosedAway,
		source: merged.decidedBy === "issue" ? source : null,
		waits: false
	};
}
function driftOfOwn({ item, history }, isWritable, observed) {
	const differs = observed !== null && item.state === "open" !== (observed === "open");
	if (differs && history.isClosedAway) return "closed while its plan was away: not counted";
	if (differs && history.isFirstContact) return observed === "open" ? "done in the plan, but its issue is open" : "open in the plan, but its issue is closed";
	if (isWritable) return null;
	return item.unread === void 0 ? "the plan has no mark for it" : "its line can't be read at present";
}
function baseStates(row, plan) {
	const { base, history } = row;
	if (history.isFirstContact) return {
		plan,
		issue: observedState(row) ?? plan
	};
	if (base !== null && (history.isClosedAway || history.isAllowedAway)) return {
		plan: base.planState,
		issue: issueStateAtBase(row) ?? base.issueState
	};
	if (base !== null && history.isRevertedByHuman) return {
		plan,
		issue: issueStateAtBase(row) ?? plan
	};
	if (base !== null) return {
		plan: base.planState,
		issue: base.issueState
	};
	return history.hasReappeared ? {
		plan: "dropped",
		issue: "dropped"
	} : null;
}
// src/reconcile/merge/states/rolled-up-state.ts
function mergeRolledUp(row, follows, { ours, lookedAt, ...checks }) {
	const { item, issue, history } = row;
	const outcome = {
		plan: follows,
		state: follows,
		conflict: false,
		drift: null,
		why: null,
		cause: null,
		closedAway: history.isClosedAway,
		source: null,
		waits: false
	};
	if (issue === null) return {
		...outcome,
		issue: null
	};
	const base = baseStates(row, follows);
	const observed = issueState(issue);
	const wanted = item.index === 0 && follows === "done" && hasOpenCheck(row, checks) ? "open" : follows;
	const issueChanged = base !== null && observed !== base.issue;
	const planChanged = issueChanged && history.isSetByPlansync || (base === null ? wanted !== "open" : follows !== base.plan);
	const settled = {
		...outcome,
		issue: observed
	};
	if (wanted === "open" === (observed === "open")) {
		const waits = wanted !== follows;
		return {
			...settled,
			waits,
			state: dropsOut(follows, observed) ? "dropped" : follows
		};
	}
	if (issueChanged && observed === "done" && isClosedSince(issue, lookedAt)) return {
		...settled,
		waits: true
	};
	if (issueChanged && !planChanged) return {
		...settled,
		drift: driftOf(observed),
		state: dropsOut(follows, observed) ? "dropped" : follows
	};
	if (!planChanged) return {
		...settled,
		state: dropsOut(follows, observed) ? "dropped" : follows
	};
	if (wanted === "open") return {
		...outcome,
		issue: "open",
		why: "something below it is open",
		cause: "below",
		waits: wanted !== follows
	};
	if (hasOpenStranger(issue, ours)) return {
		...settled,
		waits: true,
		drift: "a sub-issue that is not in the plan is open"
	};
	const closes = follows === "dropped" && item.index !== 0 ? "dropped" : "done";
	return {
		...outcome,
		issue: closes,
		why: "everything below it is done",
		cause: "below"
	};
}
function isClosedSince({ stateEvents, closedBy }, lookedAt) {
	const last = stateEvents.at(-1);
	return lookedAt !== null && last?.to === "closed" && closedBy?.isBot === true && last.at >= lookedAt;
}
function driftOf(observed) {
	return observed === "open" ? "reopened although everything below it is done" : "closed although something below it is open";
}
function hasOpenCheck(planItem, { items, settled }) {
	const childrenOf = ({ item }) => item.children.map((child) => itemAt(items, child));
	const isOpenItself = ({ item, outcome }) => outcome.state === "open" && !settled.has(item.index);
	const isOpen = (row) => row.item.kind === "check" && (isOpenItself(row) || childrenOf(row).some(isOpen));
	return childrenOf(planItem).some(isOpen);
}
// src/reconcile/merge/states/states.ts
function mergeStates(heard, context) {
	const own = heard.map((row) => ({
		...row,
		outcome: row.item.stateFrom === "children" ? derivedPlaceholder(row.item) : mergeOwn(row)
	}));
	const cascading = cascadesFrom(own, context.finished);
	const undone = undoneCascades(own, context.cascades);
	const cascaded = applyCascades(own, cascading, undone);
	const followed = followListed(cascaded, rolledUp(context.plan, cascaded));
	const derived = rolledUp(context.plan, followed);
	const settled = settledLines(followed, derived);
	const items = followed.map((row) => {
		if (row.item.stateFrom !== "children") return row;
		const follows = elementAt(derived, row.item.index, "rolled-up states");
		return {
			...row,
			outcome: mergeRolledUp(row, follows, {
				...context,
				items: followed,
				settled
			})
		};
	});
	return {
		items,
		cascading,
		cascades: nextCascades(items, context.cascades, cascading, undone)
	};
}
function rolledUp(plan, items) {
	return rollUp(plan, (index) => {
		const { item, outcome } = itemAt(items, index);
		return item.stateFrom === "children" ? null : outcome.state;
	});
}
function applyCascades(items, cascading, undone) {
	const outcomes = /* @__PURE__ */ new Map();
	const decide = (cascades, to, act) => {
		for (const { above, below } of cascades) for (const { item, outcome } of below) outcomes.set(item.index, decidedAbove(outcome, to, above.issue, act));
	};
	decide(cascading, "done", "closed");
	decide(undone, "open", "reopened");
	return items.map((row) => ({
		...row,
		outcome: outcomes.get(row.item.index) ?? row.outcome
	}));
}
function derivedPlaceholder(item) {
	return {
		plan: item.state,
		issue: null,
		state: item.state,
		conflict: false,
		drift: null,
		why: null,
		cause: null,
		closedAway: false,
		source: null,
		waits: false
	};
}
function decidedAbove(outcome, to, above, act) {
	const issue = outcome.issue === null ? null : to;
	const shared = {
		conflict: false,
		drift: null,
		closedAway: false,
		waits: false
	};
	const why = `${act} with ${above === null ? "the issue above" : `#${above.number}`}`;
	return {
		...shared,
		plan: to,
		issue,
		state: to,
		why,
		cause: "above",
		source: above?.number ?? null
	};
}
function nextCascades(items, recorded, cascading, undone) {
	const byKey = new Map(items.map((row) => [row.key, row]));
	const takenBack = new Set(undone.map(({ above }) => above.key));
	const next = {};
	for (const [key, below] of Object.entries(recorded)) {
		const above = byKey.get(key);
		if (above === void 0 || takenBack.has(key) || above.outcome.issue === "open") continue;
		const still = below.filter((entry) => byKey.get(entry)?.outcome.state === "done");
		if (still.length > 0) next[key] = still;
	}
	for (const { above, below } of cascading) next[above.key] = below.map(({ key }) => key);
	return next;
}
// src/reconcile/structure/place-takes.ts
function placeTakes(takes, spots) {
	const placed = takes.map((take) => isArrival(take) ? {
		...take,
		after: spotOf(take, spots)
	} : take);
	const arrivals = placed.filter(isArrival);
	const depths = /* @__PURE__ */ new Map();
	const depthOf = (take) => {
		const known = depths.get(take);
		if (known !== void 0) return known;
		const before = isArrival(take) ? arrivals.find((other) => isBehind(take, other)) : void 0;
		const depth = before === void 0 ? 0 : depthOf(before) + 1;
		depths.set(take, depth);
		return depth;
	};
	return placed.map((take) => ({
		take,
		depth: depthOf(take)
	})).toSorted((a, b) => a.depth - b.depth).map(({ take }) => take);
}
function isArrival(take) {
	return take.kind === "line" || take.kind === "move";
}
function spotOf(take, spots) {
	return spots.spotOf(take.source, take.kind === "line" ? take.index : take.to);
}
function isBehind({ after }, other) {
	if (after === null) return false;
	return after.kind === "line" ? other.kind === "line" && other.source === after.issue : other.kind === "move" && other.index === after.index;
}
// src/reconcile/structure/parents.ts
function mergeParents(input, spots) {
	const room = /* @__PURE__ */ new Map();
	const hasRoom = (parent) => {
		const left = room.get(parent.number) ?? roomBelow(parent);
		room.set(parent.number, left - 1);
		return left > 0;
	};
	const moves = [];
	const takes = [];
	const disagreements = [];
	const parents = /* @__PURE__ */ new Map();
	const above = new Map(input.items.flatMap(({ issue }) => issue === null ? [] : [[issue.number, issue.parent]]));
	for (const row of input.items) {
		const place = mergeParent(input, row, {
			spots,
			hasRoom,
			above
		});
		if (place === null) continue;
		if (place.move !== void 0) {
			moves.push(place.move);
			above.set(place.move.number, place.move.parent);
		}
		if (place.take !== void 0) takes.push(place.take);
		if (place.disagreement !== void 0) disagreements.push(place.disagreement);
		parents.set(row.key, place.before);
	}
	return {
		moves,
		takes,
		disagreements,
		parents
	};
}
function mergeParent(input, row, surroundings) {
	const { item, key, issue, base } = row;
	const { spots, hasRoom } = surroundings;
	if (issue === null || row.place.host === null) return null;
	const host = hostOf(input.items, row);
	const above = host.issue;
	if (item.unread !== void 0 || above === null) return { before: base?.parents ?? null };
	if (issue.parent === above.number) return null;
	const now = {
		plan: host.key,
		issue: issue.parent
	};
	const known = parentsAtBase(input, row, issue);
	const move = () => {
		if (isIssueBelow(surroundings, above.number, issue.number)) return {
			...apart$1(row, "conflict", BELOW_ITSELF),
			before: now
		};
		if (!hasRoom(above)) return { before: now };
		return {
			move: {
				kind: "move",
				index: item.index,
				key,
				number: issue.number,
				parent: above.number
			},
			before: known ?? now
		};
	};
	if (isBelowCopy(input, issue, above)) return move();
	if (known === null) return isPlansPlace(input, row, issue) ? move() : { before: now };
	const isPlanChanged = host.key !== known.plan || isPlansPlace(input, row, issue);
	const isReadAnew = base !== null && isUnderOldParent(input, base, issue);
	const isIssueChanged = issue.parent !== known.issue && !isReadAnew && !isLeftBehind(input, issue, known);
	if (isPlanChanged && !isIssueChanged) return move();
	if (isPlanChanged) return {
		...apart$1(row, "conflict", "about its place: plan and issue were both moved"),
		before: now
	};
	if (!isIssueChanged) return {
		...apart$1(row, "drift", placeText(issue)),
		before: known
	};
	const to = issue.parent === null ? null : spots.itemOf(issue.parent);
	if (to === null || !input.takesPlaces) return {
		...apart$1(row, "drift", placeText(issue)),
		before: now
	};
	const target = itemAt(input.items, to);
	if (isBelow(input.items, target, item.index)) return {
		...apart$1(row, "conflict", BELOW_ITSELF),
		before: now
	};
	spots.arrives(issue.number, to, {
		kind: "item",
		index: item.index
	});
	return {
		take: {
			kind: "move",
			index: item.index,
			key,
			source: issue.number,
			title: item.title,
			to,
			after: null
		},
		before: known
	};
}
function apart$1({ item, key, issue }, kind, why) {
	return { disagreement: {
		index: item.index,
		key,
		kind,
		issue: issue?.number ?? null,
		why
	} };
}
function placeText({ parent }) {
	return parent === null ? "its issue was taken out of its parent" : `its issue was put below #${parent}`;
}
function parentsAtBase(input, row, issue) {
	const { base } = row;
	if (row.isAdopted || base === null || base.issue !== issue.number || base.parents === null) return null;
	const ours = (issue.events ?? []).findLast(({ kind }) => kind === "attached" || kind === "detached");
	const host = ours?.kind === "attached" && ours.actor?.login === input.viewer && ours.actor?.isBot && ours.parent === issue.parent && input.recordedAt !== null && ours.at >= input.recordedAt ? input.items.find((other) => other.issue?.number === issue.parent) : void 0;
	return host === void 0 ? base.parents : {
		plan: host.key,
		issue: issue.parent
	};
}
function isPlansPlace(input, row, issue) {
	const { base } = row;
	if (row.isAdopted) return issue.parent === null;
	if (base === null || base.issue === null || base.stale.has("parent")) return true;
	return input.created.has(hostOf(input.items, row).key) || isUnderOldParent(input, base, issue);
}
function isUnderOldParent({ items }, { isReadAnew }, { parent }) {
	return isReadAnew && parent !== null && items.some(({ issue }) => issue?.number === parent);
}
function isLeftBehind({ gone }, { parent }, known) {
	return parent === null && Object.values(gone).some((number) => number === known.issue);
}
function isBelowCopy({ copies }, issue, parent) {
	return copies.some(({ original, copy }) => original === parent.number && copy.issue.number === issue.parent && (copy.issue.author?.isBot === true || copy.issue.closeReason === "duplicate"));
}
const BELOW_ITSELF = "about its place: it would stand below itself";
function isIssueBelow({ above }, number, other) {
	const seen = /* @__PURE__ */ new Set();
	for (let at = number; at !== null && !seen.has(at); at = above.get(at) ?? null) {
		if (at === other) return true;
		seen.add(at);
	}
	return false;
}
function isBelow(items, row, index) {
	if (row.item.index === index) return true;
	for (const above of itemsAbove(items, row)) if (above.item.index === index) return true;
	return false;
}
// src/plan/edit/lines/longest-increasing.ts
function longestIncreasing(numbers) {
	const ends = [];
	const before = [];
	const at = (index) => index === void 0 ? NaN : numbers[index] ?? NaN;
	for (const [index, number] of numbers.entries()) {
		let [low, high] = [0, ends.length];
		while (low < high) {
			const middle = low + high >> 1;
			if (at(ends[middle]) < number) low = middle + 1;
			else high = middle;
		}
		before.push(ends[low - 1]);
		ends[low] = index;
	}
	const run = [];
	for (let index = ends.at(-1); index !== void 0; index = before[index]) run.unshift(index);
	return run;
}
// src/plan/edit/lines/list-reordered.ts
function listReordered(list, order) {
	const places = new Map(list.map((each, place) => [each, place]));
	const stay = new Set(longestIncreasing(order.flatMap((each) => places.get(each) ?? [])));
	const result = [...list];
	for (const [at, each] of order.entries()) {
		if (stay.has(at)) continue;
		result.splice(result.indexOf(each), 1);
		const previous = order[at - 1];
		const place = previous === void 0 ? result.findIndex((other) => order.includes(other)) : result.indexOf(previous) + 1;
		result.splice(place, 0, each);
	}
	return result;
}
// src/reconcile/structure/order.ts
function planMoves(observed, wanted, free, reordered) {
	const target = reordered ? wanted : insertFree(observed, wanted, free);
	const placeOf = new Map(observed.map((child, place) => [child, place]));
	const present = target.filter((child) => placeOf.has(child));
	const places = present.flatMap((child) => placeOf.get(child) ?? []);
	const staying = new Set(longestIncreasing(places).map((at) => present[at]));
	const moves = [];
	let after = null;
	for (const child of present) {
		if (!staying.has(child)) moves.push({
			child,
			after
		});
		after = child;
	}
	return moves;
}
function insertFree(observed, wanted, free) {
	const target = observed.filter((child) => !free.has(child));
	let before = null;
	for (const child of wanted) {
		if (free.has(child)) target.splice(before === null ? 0 : target.indexOf(before) + 1, 0, child);
		before = child;
	}
	return target;
}
// src/reconcile/structure/sibling-order.ts
function mergeOrder(input, moved, leaving) {
	const operations = [];
	const takes = [];
	const disagreements = [];
	const orders = /* @__PURE__ */ new Map();
	for (const family of familiesOf(input, moved, leaving)) {
		const { above, parent, children } = family;
		if (children.size < 2) continue;
		const settled = [...children].filter(([number, row]) => !isFree(moved, number, row)).map(([, row]) => row);
		const judged = judge(above, parent, settled);
		if (judged === null || judged.isAlike) {
			operations.push(...reorders(family, moved, false));
			continue;
		}
		const { plan, issue, base, isPlanChanged, isIssueChanged } = judged;
		if (isPlanChanged && !isIssueChanged) {
			operations.push(...reorders(family, moved, true));
			continue;
		}
		const isOnGitHubOnly = isIssueChanged && !isPlanChanged;
		const isReadable = settled.every(({ item }) => item.unread === void 0);
		if (isOnGitHubOnly && isReadable && input.takesPlaces && canTake(above, settled)) {
			operations.push(...reorders(onceTaken(family, issue), moved, false));
			takes.push({
				kind: "order",
				index: above.item.index,
				key: above.key,
				source: parent.number,
				title: above.item.title,
				order: issue.map((key) => itemOfKey(settled, key).item.index)
			});
			continue;
		}
		operations.push(...reorders(family, moved, false));
		if (isOnGitHubOnly && !isReadable) {
			orders.set(above.key, {
				plan: [...base.plan],
				issue: [...base.issue]
			});
			continue;
		}
		orders.set(above.key, {
			plan: [...plan],
			issue: [...issue]
		});
		if (isPlanChanged && isIssueChanged) disagreements.push(apart(above, "conflict", "about the order below it: plan and issues were both reordered"));
		else disagreements.push(apart(above, "drift", "the order of its sub-issues was changed on GitHub"));
	}
	return {
		operations,
		takes,
		disagreements,
		orders
	};
}
function apart({ item, key, issue }, kind, why) {
	return {
		index: item.index,
		key,
		kind,
		issue: issue?.number ?? null,
		why
	};
}
function familiesOf(input, moved, leaving) {
	const families = /* @__PURE__ */ new Map();
	for (const row of input.items) {
		const { issue } = row;
		const above = row.place.host === null ? null : hostOf(input.items, row);
		const parent = above?.issue ?? null;
		if (issue === null || above === null || parent === null) continue;
		if (leaving.has(issue.number) || (moved.get(issue.number) ?? issue.parent) !== parent.number) continue;
		const family = families.get(parent.number) ?? {
			above,
			parent,
			children: /* @__PURE__ */ new Map()
		};
		families.set(parent.number, family);
		family.children.set(issue.number, row);
	}
	return [...families.values()];
}
function isFree(moved, number, { base }) {
	return moved.has(number) || base === null || base.issue === null;
}
function judge(above, { children }, settled) {
	const exception = above.base?.orders ?? null;
	const bases = settled.flatMap(({ base }) => base ?? []);
	if (bases.some((base) => base.planId !== bases[0]?.planId)) return null;
	const stayed = settled.filter(({ key, base }) => {
		return base?.host === above.key && (exception === null || exception.plan.includes(key));
	});
	const keys = new Set(stayed.map(({ key }) => key));
	const keyOf = new Map(stayed.flatMap(({ key, issue }) => issue === null ? [] : [[issue.number, key]]));
	const plan = stayed.map(({ key }) => key);
	const issue = children.flatMap(({ number }) => keyOf.get(number) ?? []);
	const before = stayed.toSorted((a, b) => placeAtBase(a.base) - placeAtBase(b.base)).map(({ key }) => key);
	const narrow = (order) => order.filter((key) => keys.has(key));
	const base = exception === null ? {
		plan: before,
		issue: before
	} : {
		plan: narrow(exception.plan),
		issue: narrow(exception.issue)
	};
	const isStale = stayed.some((row) => row.base?.stale.has("order") === true);
	return {
		plan,
		issue,
		base,
		isAlike: isSame(plan, issue),
		isPlanChanged: isStale || !isSame(plan, base.plan),
		isIssueChanged: !isStale && !isSame(issue, base.issue)
	};
}
function placeAtBase(base) {
	if (base === null) throw new InternalError("The place at the base of an item without one was looked up.");
	return base.item.index;
}
function isSame(a, b) {
	return a.length === b.length && a.every((key, at) => key === b[at]);
}
function canTake({ item }, settled) {
	return settled.every((row) => row.item.parent === item.index);
}
function itemOfKey(rows, key) {
	const row = rows.find((each) => each.key === key);
	if (row === void 0) throw new InternalError(`The item ${key} was to be put in order, but is no sibling.`);
	return row;
}
function onceTaken(family, keys) {
	const entries = [...family.children];
	const order = keys.flatMap((key) => entries.filter(([, row]) => row.key === key));
	return {
		...family,
		children: new Map(listReordered(entries, order))
	};
}
function reorders({ parent, children }, moved, isReordered) {
	const wanted = [...children.keys()];
	const present = parent.children.map((child) => child.number).filter((number) => children.has(number));
	const arriving = wanted.filter((number) => moved.has(number) && !present.includes(number));
	const free = new Set([...children].flatMap(([number, row]) => isFree(moved, number, row) ? [number] : []));
	return planMoves([...present, ...arriving], wanted, free, isReordered).map(({ child: number, after }) => {
		const row = children.get(number);
		if (row === void 0) throw new InternalError(`#${number} was to be moved, but is not a child of #${parent.number}.`);
		return {
			kind: "reorder",
			index: row.item.index,
			key: row.key,
			number,
			parent: parent.number,
			after
		};
	});
}
// src/reconcile/structure/structure.ts
const MAX_BLOCKERS = 50;
function reconcileStructure(input, spots) {
	const circles = [];
	const blockers = input.capabilities.dependencies ? reconcileBlockers(input, circles) : [];
	if (!input.capabilities.subIssues) return {
		operations: blockers,
		takes: [],
		disagreements: [],
		parents: /* @__PURE__ */ new Map(),
		orders: /* @__PURE__ */ new Map(),
		circles
	};
	const places = mergeParents(input, spots);
	const order = mergeOrder(input, new Map(places.moves.map(({ number, parent }) => [number, parent])), new Set(places.takes.map(({ source }) => source)));
	return {
		operations: [
			...places.moves,
			...order.operations,
			...blockers
		],
		takes: [...places.takes, ...order.takes],
		disagreements: [...places.disagreements, ...order.disagreements],
		parents: places.parents,
		orders: order.orders,
		circles
	};
}
function isCircular(graph, issue, blocker) {
	const seen = /* @__PURE__ */ new Set();
	const open = [blocker];
	for (let at = open.pop(); at !== void 0; at = open.pop()) {
		if (at === issue) return true;
		if (seen.has(at)) continue;
		seen.add(at);
		open.push(...graph.get(at) ?? []);
	}
	return false;
}
function reconcileBlockers(input, circles) {
	const { items } = input;
	const graph = new Map(items.flatMap(({ issue }) => issue === null ? [] : [[issue.number, new Set(issue.blockedBy)]]));
	const unread = new Set(items.flatMap(({ item, issue }) => item.unread === void 0 ? [] : issue?.number ?? []));
	return items.flatMap(({ item, key, issue, base }) => {
		if (issue === null || item.unread !== void 0) return [];
		const isNew = base === null || base.issue === null || base.stale.has("blockers");
		const before = new Set(base === null ? [] : base.blockers);
		const wanted = new Set(item.dependsOn.flatMap((index) => itemAt(items, index).issue?.number ?? []));
		wanted.delete(issue.number);
		const added = [...wanted].filter((number) => !issue.blockedBy.includes(number) && (isNew || !before.has(number) || isNewIssue(input, number)));
		const removed = [...before].filter((number) => !wanted.has(number) && issue.blockedBy.includes(number) && !unread.has(number));
		const circular = new Set(added.filter((number) => isCircular(graph, issue.number, number)));
		for (const number of added) if (!circular.has(number)) graph.get(issue.number)?.add(number);
		for (const number of circular) circles.push({
			index: item.index,
			key,
			number: issue.number,
			blocker: number
		});
		const room = Math.max(0, MAX_BLOCKERS - issue.blockedBy.length + removed.length);
		return [...removed.map((blocker) => ({
			kind: "unblock",
			index: item.index,
			key,
			number: issue.number,
			blocker
		})), ...added.filter((number) => !circular.has(number)).slice(0, room).map((blocker) => ({
			kind: "block",
			index: item.index,
			key,
			number: issue.number,
			blocker
		}))];
	});
}
function isNewIssue({ items }, number) {
	return items.some(({ issue, base }) => issue?.number === number && (base === null || base.issue === null));
}
// src/reconcile/reconcile.ts
function reconcile(found) {
	const { plan, policy } = found;
	const ours = new Set(everyOwned(found.owned).keys());
	const { items: identified, ...leftovers } = identify(found);
	const adoption = adoptNamed({
		...found,
		items: identified,
		address: found.texts.address,
		isOurs: (number) => ours.has(number)
	});
	const named = withAdopted(identified, adoption, found.gone);
	const outside = meetStrangers(found, named, (number) => ours.has(number));
	const adopted = withStrangers(named, outside);
	const input = {
		...found,
		gone: stillGone(found.gone, adopted)
	};
	const merged = mergeStates(itemsToMerge(input, adopted), {
		plan,
		cascades: cascadesBefore(input, adopted),
		ours,
		finished: input.finished ?? /* @__PURE__ */ new Set(),
		lookedAt: input.lookedAt ?? null
	});
	const placed = placeItems(merged.items, new Set(Object.keys(input.gone)), policy);
	const traits = new TraitMerge(input).mergeAll(placed);
	const items = mergeItemTitles(input, placed).map((row, index) => ({
		...row,
		traits: elementAt(traits, index, "items of a plan")
	}));
	const identity = {
		...leftovers,
		answers: adoption.answers,
		unasked: [.../* @__PURE__ */ new Set([...adoption.unasked, ...outside.unasked])]
	};
	const decided = {
		items,
		identity,
		cascades: merged.cascades
	};
	if (isStopped(itemAt(items, PLAN_ITEM).issue)) return {
		...decided,
		...nothingFor(input),
		following: "stopped"
	};
	if (!isWorthFollowing(items, input.record !== null)) return {
		...decided,
		...nothingFor(input),
		following: "idle"
	};
	return {
		...decided,
		...decideWrites(input, {
			items,
			identity,
			outside,
			cascading: merged.cascading
		}),
		following: "followed"
	};
}
function nothingFor({ record }) {
	return {
		operations: [],
		ticks: [],
		takes: [],
		strangers: [],
		proposals: {},
		undecided: [],
		disagreements: [],
		circular: /* @__PURE__ */ new Set(),
		parents: /* @__PURE__ */ new Map(),
		orders: /* @__PURE__ */ new Map(),
		orphans: record?.orphans ?? {},
		weight: NO_WEIGHT,
		hold: null
	};
}
function decideWrites(input, { items, identity, outside, cascading }) {
	const { base, policy } = input;
	const texts = new IssueTexts(input, items);
	const creates = planCreates(input, items, texts);
	const differences = compareItems(input, items, texts);
	const onItemRemoved = input.contact === "other-branch" ? "keep" : policy.onItemRemoved;
	const removals = reconcileRemoved(findRemoved(input, items, identity, texts), onItemRemoved);
	const stillOrphans = orphansBefore(input, items);
	const ticks = planTicks(items);
	const isUpgrade = input.record?.takes === false;
	const spots = new LineSpots(items);
	const takesPlaces = policy.takes.has("places") && !isUpgrade && input.contact !== "other-branch";
	const { viewer } = input.texts;
	const structure = reconcileStructure({
		...input,
		items,
		copies: identity.copies,
		takesPlaces,
		viewer
	}, spots);
	const rights = rightsOf(input);
	const lines = planNewLines(items, isUpgrade ? {
		strangers: [],
		known: []
	} : outside, {
		rights,
		spots
	});
	const proposed = [...proposedTitles(items, rights), ...lines.proposed];
	const takes = placeTakes([
		...planTakes(items, policy),
		...lines.takes,
		...structure.takes
	], spots);
	const updates = [...differences.flatMap(({ update }) => update ?? []), ...removals.operations];
	const operations = [
		...adoptions(items),
		...creates,
		...reopensFirst(updates),
		...structure.operations,
		...closeCopies(input, identity.copies),
		...texts.cascadeComments(cascading)
	];
	const weight = measureChanges({
		base,
		items,
		removed: identity.removed,
		operations,
		ticks,
		takes,
		waiting: input.record?.proposed ?? null,
		offers: input.record?.offers ?? {},
		replaced: input.replaced,
		finished: input.finished ?? /* @__PURE__ */ new Set()
	});
	return {
		operations,
		ticks,
		takes,
		strangers: outside.strangers,
		proposals: standingProposals(items, proposed),
		undecided: [...proposed.flatMap(({ number, isCertain }) => isCertain ? [] : [number]), ...items.flatMap(({ issue, traits }) => issue !== null && traits.isUnsure ? [issue.number] : [])],
		disagreements: [
			...reportDifferences(items, differences),
			...reportCircles(structure.circles),
			...reportUnread(items),
			...reportDoubtful(items),
			...lines.proposals,
			...structure.disagreements,
			...removals.disagreements,
			...stillOrphans.map(([key, number]) => orphan(key, number, whyStillOpen(input, number))),
			...reportCopies(identity),
			...reportUntaken(input, identity),
			...reportGone(input.gone, items)
		],
		orphans: {
			...Object.fromEntries(stillOrphans),
			...removals.orphans
		},
		circular: new Set(structure.circles.map(({ key }) => key)),
		parents: structure.parents,
		orders: structure.orders,
		weight,
		hold: input.isAllowed ? null : holdPlan(weight, policy.guard)
	};
}
function whyStillOpen({ policy, owned }, number) {
	if (policy.onItemRemoved === "keep") return "kept";
	const issue = owned.listed.get(number);
	const ours = new Set(everyOwned(owned).keys());
	return issue !== void 0 && hasOpenStranger(issue, ours) ? "stranger" : "rewritten";
}
function isStopped(issue) {
	return issue !== null && issue.state === "closed" && (issue.closeReason === "not_planned" || issue.closeReason === "duplicate");
}
function adoptions(items) {
	return items.flatMap(({ item, key, issue, isAdopted }) => {
		if (!isAdopted) return [];
		if (issue === null) throw new InternalError(`An issue was bound to item ${item.index}, which has none.`);
		return [{
			kind: "adopt",
			index: item.index,
			key,
			number: issue.number
		}];
	});
}
function isUpdate(operation) {
	return operation.kind === "update";
}
function reopensFirst(operations) {
	const rank = (operation) => operation.changes.some(({ kind }) => kind === "reopen") ? 0 : operation.changes.some(({ kind }) => kind === "close") ? 2 : 1;
	return operations.filter(isUpdate).sort((a, b) => rank(a) - rank(b));
}
// src/sync/decide/touched-issues.ts
function touchedIssues({ operations, items }) {
	return operations.flatMap((operation) => {
		switch (operation.kind) {
			case "create": {
				const host = operation.host === null ? null : items[operation.host]?.issue;
				return host == null ? [] : [host.number];
			}
			case "update":
			case "adopt":
			case "comment": return [operation.number];
			case "move": return [operation.number, operation.parent];
			case "reorder": return [
				operation.number,
				operation.parent,
				...operation.after === null ? [] : [operation.after]
			];
			case "block":
			case "unblock": return [operation.number, operation.blocker];
			case "close-duplicate": return [operation.number, operation.original];
		}
	});
}
// src/sync/decide/named-issues.ts
const known = /* @__PURE__ */ new WeakMap();
function namedIssues({ plans, records }) {
	const found = known.get(plans);
	if (found !== void 0) return found;
	const followed = new Set(plans.map(({ planId }) => planId));
	const taken = new Set(plans.flatMap(({ matching }) => matching?.baseOf.flatMap((base) => base?.issue ?? []) ?? []));
	for (const { matching, record } of plans) if (matching === null && record !== null) addIssues(taken, record);
	for (const record of records) if (!followed.has(record.plan)) addIssues(taken, record);
	const namedBy = /* @__PURE__ */ new Map();
	for (const { planId, file } of plans) for (const { reference } of file.plan?.items ?? []) {
		if (reference?.number == null) continue;
		const names = namedBy.get(reference.number) ?? /* @__PURE__ */ new Set();
		namedBy.set(reference.number, names.add(planId));
	}
	const result = {
		taken,
		namedBy
	};
	known.set(plans, result);
	return result;
}
function addIssues(taken, record) {
	for (const [, number] of listedItems(record)) if (number !== 0) taken.add(number);
}
function lookUp(repository, { file, record }) {
	const answered = record !== null && isKnownText(record, file.blob) ? record.refs : {};
	return (number) => repository.issues.find(number) ?? repository.issues.whyGone(number) ?? answered[String(number)];
}
function isTaken(repository, number) {
	const { taken, namedBy } = namedIssues(repository);
	return taken.has(number) || repository.issues.isCreated(number) || (namedBy.get(number)?.size ?? 0) > 1;
}
function isNamed(repository, number) {
	return namedIssues(repository).namedBy.has(number);
}
// src/sync/decide/allowance.ts
function allowedBlob(repository, planId) {
	return repository.look.state.files.get(allowancePath(planId))?.trim() || null;
}
function nextAllowance(repository, { tracked, changes }, record, isComplete) {
	const { blob } = tracked.file;
	const allowed = allowedBlob(repository, tracked.planId);
	const isDone = isComplete && (changes === null || changes.ticks.length + changes.takes.length === 0);
	if (allowed === null) return repository.settings.allowMassChange && !isDone ? `${blob}\n` : void 0;
	const previous = tracked.record;
	return (allowed === blob ? isDone : previous !== null && isKnownText(previous, allowed)) && record.pending.every((text) => text.blob !== allowed) ? null : void 0;
}
// src/sync/decide/decide.ts
const MAX_ROUNDS = 6;
function decidePlans(repository) {
	return {
		repository,
		plans: repository.plans.map((tracked) => {
			return decidePlan(repository, {
				tracked,
				gone: {
					...tracked.record?.gone,
					...goneElsewhere(tracked)
				},
				created: /* @__PURE__ */ new Set()
			});
		})
	};
}
function goneElsewhere({ matching }) {
	return Object.fromEntries((matching?.baseOf ?? []).flatMap((base) => base?.gone == null ? [] : [[base.key, base.gone]]));
}
function decidePlan(repository, { tracked, gone, created }) {
	return {
		tracked,
		gone,
		created,
		changes: changesOf(repository, {
			tracked,
			gone,
			created
		})
	};
}
function changesOf(repository, { tracked, gone, created }) {
	const { file, planId, base, record, matching, contact, replaced, answers } = tracked;
	if (file.plan === null) return null;
	const { look, settings } = repository;
	const policy = settings.policyFor(file.path);
	const mayWrite = (login) => repository.writers.has(login);
	return reconcile({
		planId,
		plan: file.plan,
		record,
		base,
		matching: matching ?? NO_MATCHING,
		contact,
		replaced,
		answers,
		lookUp: lookUp(repository, tracked),
		isTaken: (number) => isTaken(repository, number),
		isNamed: (number) => isNamed(repository, number),
		owned: repository.issues.owned(repository.records, policy.labels.all, mayWrite),
		capabilities: look.capabilities,
		policy,
		texts: settings.textContext(look),
		patterns: settings.patterns,
		gone,
		finished: repository.finished,
		chart: repository.charts.get(planId) ?? "",
		lookedAt: look.claims === null ? void 0 : isoSeconds(look.claims.before),
		created,
		recordedAt: look.state.committedAt ?? null,
		mayWrite,
		accounts: repository.writers.accounts,
		isAllowed: settings.allowMassChange || allowedBlob(repository, planId) === file.blob
	});
}
async function verifyDecisions(context, { repository, plans }) {
	let decided = plans;
	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		if (!await readDirectly(context, repository, issuesToVerify(repository, decided), epochMs(0))) break;
		decided = decided.map((plan) => decideAgain(repository, plan));
	}
	return {
		repository,
		plans: decided
	};
}
async function verifyPlan(context, repository, plan, notBefore = epochMs(0)) {
	let decided = plan;
	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		if (!await readDirectly(context, repository, issuesToVerify(repository, [decided]), notBefore)) break;
		decided = decideAgain(repository, decided);
	}
	return decided;
}
async function readDirectly({ reader, clock }, repository, numbers, notBefore) {
	if (!await repository.issues.verify(reader, numbers, {
		now: clock.now(),
		notBefore
	})) return false;
	await askEditors(repository);
	return true;
}
function issuesToVerify({ issues }, plans) {
	return plans.flatMap(({ changes }) => changes === null ? [] : [...issuesBehind(changes), ...touchedIssues(changes).filter((number) => issues.isPresumed(number))]);
}
function issuesBehind(changes) {
	const numbers = /* @__PURE__ */ new Set([...changes.identity.missing, ...changes.identity.unasked]);
	if (changes.hold !== null || changes.following !== "followed") return numbers;
	for (const tick of changes.ticks) if (tick.source !== null) numbers.add(tick.source);
	for (const take of changes.takes) numbers.add(take.source);
	for (const number of changes.undecided) numbers.add(number);
	for (const operation of changes.operations) if (operation.kind === "update" || operation.kind === "close-duplicate") numbers.add(operation.number);
	return numbers;
}
function decideAgain(repository, plan) {
	return decidePlan(repository, {
		...plan,
		gone: {
			...plan.gone,
			...foundGone(repository, plan)
		}
	});
}
function foundGone({ issues }, { changes }) {
	return Object.fromEntries((changes?.items ?? []).flatMap(({ key, base }) => base !== null && base.issue !== null && issues.gone.has(base.issue) ? [[key, base.issue]] : []));
}
// src/sync/stages/stages.ts
function withNothingApplied(repository, plan) {
	const { tracked } = plan;
	return {
		...plan,
		applied: [],
		target: targetOf(repository, tracked),
		edited: null,
		next: null,
		resultsFile: [],
		results: tracked.record?.results ?? null
	};
}
function targetOf(repository, { file, record }) {
	const configured = repository.settings.writeBackFor(file.path);
	return configured === "commit" && record?.proposed != null ? "pull-request" : configured;
}
function undoOf({ changes, tracked }) {
	return (key) => changes?.items.find((row) => row.key === key)?.base?.undo ?? tracked.record?.undo[key];
}
function leftAnUnrecordedPull({ edited, tracked: { record, file } }) {
	return !(record === null || record.pending.every(({ blob }) => blob === file.blob)) && edited !== null && !writesAnything(edited);
}
function writesAnything({ written, taken }) {
	return written.length + taken.length > 0;
}
function hasRewritten({ plans, commit }) {
	return commit !== null && plans.some(({ next, edited }) => next !== null && edited !== null && edited.taken.length > 0);
}
function isActive({ changes }) {
	return changes !== null && changes.following === "followed" && changes.hold === null;
}
// src/sync/decide/guard-run.ts
function guardRun({ repository, plans }) {
	const guarded = plans.filter((plan) => isActive(plan) && !isAllowed(repository, plan));
	const holds = holdTogether(guarded.flatMap(({ changes, tracked }) => changes === null ? [] : [{
		weight: changes.weight,
		limits: repository.settings.policyFor(tracked.file.path).guard
	}]));
	return {
		repository,
		plans: holdLinked(plans.map((plan) => held(plan, holds[guarded.indexOf(plan)] ?? null)))
	};
}
function isAllowed(repository, { tracked }) {
	const { guard } = repository.settings.policyFor(tracked.file.path);
	return repository.settings.allowMassChange || guard.changes === 1e400 || allowedBlob(repository, tracked.planId) === tracked.file.blob;
}
function held(plan, hold) {
	return hold === null || plan.changes === null ? plan : {
		...plan,
		changes: {
			...plan.changes,
			hold
		}
	};
}
function holdLinked(plans) {
	const known = new Map(plans.map((plan) => [plan.tracked.planId, plan]));
	const countHeld = () => [...known.values()].filter((plan) => !isActive(plan)).length;
	for (let before = -1, now = countHeld(); before !== now; before = now, now = countHeld()) for (const { tracked } of plans) for (const planId of new Set(tracked.matching?.baseOf.flatMap((base) => base?.planId ?? []) ?? [])) {
		const linked = findLinked(known.get(planId), known.get(tracked.planId));
		if (linked !== null) known.set(linked.tracked.planId, linked);
	}
	return [...known.values()];
}
function findLinked(from, to) {
	if (from === void 0 || to === void 0 || isActive(from) === isActive(to)) return null;
	const [waiting, linked] = isActive(from) ? [to, from] : [from, to];
	return held(linked, {
		reason: `items went from ${from.tracked.file.path} to ${to.tracked.file.path}, and ${waiting.tracked.file.path} is held`,
		weight: null
	});
}
export { itemsAbove as $, ownerTrait as A, allPlacesByLine as B, sanitizeMarkdown as C, STARTED as D, isTold as E, unchanged as F, fieldPlace as G, firstDifference as H, writeField as I, isOurs as J, Layout as K, refused as L, replaces as M, removalOf as N, comparable as O, replacementOf as P, itemAt as Q, rewriteField as R, sanitizeLine as S, ownersIn as T, placesByLine as U, ancestorsOf as V, fieldLines as W, holdPlan as X, stillGone as Y, hostOf as Z, splitOwnId as _, undoOf as a, renderOverview as b, decidePlan as c, verifyPlan as d, nextAllowance as f, diffWords as g, titleWords as h, leftAnUnrecordedPull as i, readTrait as j, fieldTrait as k, decidePlans as l, joinWords as m, hasRewritten as n, withNothingApplied as o, longestIncreasing as p, issueState as q, isActive as r, writesAnything as s, guardRun as t, verifyDecisions as u, nameOfMeaning as v, sanitizePlain as w, escapeMarkdown as x, setStarted as y, vocabularyIn as z };
