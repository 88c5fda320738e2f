import { n as later, t as epochMs } from "./cli-epoch-ms.js";
import { D as wordsInBlock, S as isRendered, _ as sortOwned, c as withChildren, g as everyOwned, h as issueTitle, n as readRemainingIssues, o as IssueCache, r as readRepositoryState, s as renderLastSeen, t as lastSeenOf, u as findWriters, w as parseBody } from "./cli-read-repository.js";
import { a as ForeignCommitsError, c as InternalError, f as PlansyncError, h as UnknownOutcomeError, l as MovedError, m as RateLimitError, p as ProtectedBranchError, u as PermissionError } from "./cli-errors.js";
import { t as explainFailure } from "./cli-applied.js";
import { A as renderMarker, C as joinBase, E as listedItems, I as parseClaim, M as answersPath, T as rollUpBase, V as isLive, _ as renderRecord, a as refusedTrait, b as recordAt, c as pullBranch, d as finishedIssues, g as recordPath, i as refusedTitle, l as readRefused, m as allowancePath, n as refusedOrder, o as isResolved, r as refusedPlace, s as markResolved, u as renderPullBody, v as isKnownText, y as latestText } from "./cli-assign-plans.js";
import { $ as itemsAbove, A as ownerTrait, B as allPlacesByLine, E as isTold, F as unchanged, G as fieldPlace, H as firstDifference, I as writeField, J as isOurs$1, K as Layout, L as refused$4, M as replaces, N as removalOf, O as comparable, P as replacementOf, Q as itemAt, R as rewriteField, T as ownersIn, U as placesByLine, V as ancestorsOf, W as fieldLines, Y as stillGone, Z as hostOf, _ as splitOwnId, a as undoOf, b as renderOverview, c as decidePlan, d as verifyPlan, f as nextAllowance, g as diffWords, h as titleWords, i as leftAnUnrecordedPull, j as readTrait, k as fieldTrait, m as joinWords, n as hasRewritten, o as withNothingApplied, p as longestIncreasing, q as issueState, r as isActive, s as writesAnything, v as nameOfMeaning, w as sanitizePlain, x as escapeMarkdown, y as setStarted, z as vocabularyIn } from "./cli-guard-run.js";
import { t as blobSha } from "./cli-blob-sha.js";
import { t as applyEdits } from "./cli-edit.js";
import { t as setState } from "./cli-write-mark.js";
import { $ as COMMENT, G as require_dist, K as Lines, Q as readBlocks, U as tableRows, W as readFrontMatter, X as lineNumber, Z as linesBelow, _ as encodePlan, at as plainText, ct as escapesIn, dt as codeSpans, et as ENTITY, ft as codeFences, g as decodePlan, h as isLeftOut, ht as isTicked, it as linkMarks, lt as revealEscapes, m as canonical, o as planStatusEdit, ot as referenceKey, q as withLineFeeds, r as readingOf, rt as entity, t as readPlanFile, tt as MARK_STEPS, u as joinLines, ut as shieldOf, vt as itemIndex, z as linesOf$2 } from "./cli-plan-files.js";
import { t as elementAt } from "./cli-element-at.js";
import { t as planProgress } from "./cli-plan-progress.js";
import { r as replaceProgress } from "./cli-results.js";
import { t as retryMoved } from "./cli-retry-moved.js";
import { a as NOTHING_KEPT, i as HISTORY_PATH, o as readHistories, r as nextHistories, s as renderHistories, t as decideAll } from "./cli-decide-all.js";
import "./cli-ledger-path.js";
import { a as countTotals, d as reportOperations, f as traitText, i as renderProse, n as withLimitNotice, r as allowCommand } from "./cli-report-run.js";
import { n as reportWithHistories, t as reportSkipped } from "./cli-skipped-repository.js";
import { n as progress } from "./cli-progress.js";
import { c as earlier, o as dayOf } from "./cli-keep-points.js";
import { r as typeOf, t as pastOfPlans } from "./cli-past-of-plans.js";
import { n as matchItems } from "./cli-files.js";
import { t as count } from "./cli-count.js";
import { t as normaliseTitle } from "./cli-normalise.js";
import { t as assignKeys } from "./cli-keys.js";
import { isDeepStrictEqual } from "node:util";
// src/sync/apply/apply-creates.ts
const LOOKS_MS = [
	1e3,
	3e3,
	8e3
];
async function applyCreates(creates, numberOf, context) {
	const applied = [];
	const created = [];
	const full = /* @__PURE__ */ new Set();
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
			const issue = await createOnce(operation, parent !== null && full.has(parent) ? null : parent, context);
			numbers.set(operation.index, issue.number);
			created.push(issue);
			if (parent !== null && issue.parent === null && context.hasSubIssues) full.add(parent);
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
		full,
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
		const alike = (await context.reader.findRecent(parent === null ? [] : [parent])).filter(({ body }) => parseBody(body).marker?.key === key).map(({ number }) => number);
		if (alike.length === 0) continue;
		const found = [...(await context.reader.readIssues(alike)).values()].find((read) => read.found && context.isOurs(read.issue));
		if (found?.found === true) return found.issue;
	}
	return null;
}
// src/sync/apply/own-edits.ts
function isOwnEdit(history, at) {
	const written = history[at]?.body;
	if (written === void 0 || !isRendered(written)) return false;
	const marker = markerOf$1(written);
	const older = history.slice(at + 1);
	return older.every(({ body }) => markerOf$1(body) !== marker) && older.some(({ body }) => isSameOutside(body, written));
}
function isSameBody(a, b) {
	return normal(a) === normal(b);
}
function markerOf$1(body) {
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
// src/sync/apply/lost-titles.ts
async function restoreLostTitles({ reader, writer }, written) {
	if (written.length === 0) return [];
	const read = await reader.readIssues(written.map(({ issue }) => issue.number));
	const restored = [];
	for (const { issue, title } of written) {
		const now = read.get(issue.number);
		const lost = now?.found === true ? findLostTitle(now.issue.events ?? [], issue.title, title) : null;
		if (lost === null) continue;
		await writer.updateIssue(issue, { title: lost });
		restored.push(issue.number);
	}
	return restored;
}
function findLostTitle(events, known, written) {
	const last = events.findLast((event) => event.kind === "renamed");
	return last?.to === written && last.from !== known && last.from !== written ? last.from : null;
}
async function applyOperations(operations, issues, context) {
	const applied = [];
	let limitedUntil = null;
	let hasMoved = false;
	const issueOf = (number) => issues.find(number);
	const written = [];
	const renamed = [];
	for (let at = 0; at < operations.length;) {
		const batch = takeBatch(operations, at);
		at += batch.length;
		const [first] = batch;
		if (first === void 0) break;
		const report = (status, error, left) => applied.push(...batch.map((operation) => ({
			operation,
			status,
			issue: operation.number,
			error,
			...left === void 0 ? {} : { left }
		})));
		if (limitedUntil !== null || context.clock.now() >= context.deadline) {
			report("remaining", null);
			continue;
		}
		context.logger.progress(at, operations.length, describe$1(first));
		try {
			if (!await isStillSo(first, issues, context)) {
				hasMoved = true;
				report("remaining", null);
				continue;
			}
			const left = await perform(batch, issueOf, context);
			written.push(...bodiesOf(batch, issueOf));
			renamed.push(...titlesOf(batch, issueOf));
			report("done", null, left);
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
		const restored = [...await restoreLostEdits(context, written), ...await restoreLostTitles(context, renamed)];
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
function titlesOf(batch, issueOf) {
	return batch.flatMap((operation) => {
		const title = operation.kind === "update" ? operation.patch.title : void 0;
		const issue = issueOf(operation.number);
		return title === void 0 || issue === null ? [] : [{
			issue,
			title
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
	if (operation === void 0) return void 0;
	switch (operation.kind) {
		case "update": return updateSurely(get(operation.number), operation, context);
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
		return await writer.updateIssue(issue, patch);
	} catch (error) {
		if (!(error instanceof UnknownOutcomeError)) throw error;
		const read = (await reader.readIssues([issue.number])).get(issue.number);
		if (read?.found !== true) throw error;
		const now = read.issue;
		const hasArrived = (patch.title ?? now.title) === now.title && (patch.state ?? now.state) === now.state && (patch.body ?? now.body) === now.body;
		const isUntouched = now.body === issue.body && now.title === issue.title && now.state === issue.state;
		if (!hasArrived && !isUntouched) throw error;
		const { title: _title, state: _state, body: _body, closeReason: _reason, ...more } = patch;
		const isMore = Object.keys(more).length > 0;
		return hasArrived && !isMore ? {
			unassigned: [],
			unset: []
		} : await writer.updateIssue(now, patch);
	}
}
function describe$1(operation) {
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
// src/plan/edit/layout/usual.ts
function isUsual(items, is) {
	const count = items.filter((item) => is(item)).length;
	return count > 0 && count * 2 >= items.length;
}
const BRACKET_TAG = /^(?:P\d?|US\*?\d{0,3}|PARALLEL)$/u;
function tagsFor(tags, siblings) {
	const inBrackets = isUsual(siblings, (item) => item.tags.some((tag) => item.text.includes(`[${tag}]`)));
	const withHash = isUsual(siblings, (item) => item.tags.some((tag) => item.text.includes(`#${tag}`)));
	return {
		leading: inBrackets ? tags.filter((tag) => BRACKET_TAG.test(tag)) : [],
		trailing: withHash ? tags.filter((tag) => !BRACKET_TAG.test(tag) && HASH_TAG.test(tag)) : []
	};
}
const HASH_TAG = /^\p{L}[\p{L}\p{N}_-]{0,60}$/u;
// src/plan/edit/fields/end-of-words.ts
function endOfWords(layout, item) {
	let words = layout.text.slice(item.offset, layout.lines.endAt(item.offset)).trimEnd();
	if (layout.shapeOf(item) === "heading") words = withoutHashes(words);
	while (words.endsWith("-->")) {
		const start = words.lastIndexOf("<!--");
		if (start < 0) break;
		words = words.slice(0, start).trimEnd();
	}
	return item.offset + words.length;
}
function withoutHashes(line) {
	let end = line.length;
	while (line.charAt(end - 1) === "#") end -= 1;
	return /[ \t]/.test(line.charAt(end - 1)) ? line.slice(0, end).trimEnd() : line;
}
// src/plan/edit/fields/write-owner.ts
const LOGIN = /@([\p{L}\p{N}](?:[\w-]{0,37}[\p{L}\p{N}])?)/gu;
function writeOwner(plan, index, login, reading) {
	const item = elementAt(plan.items, index, "items");
	if (login !== null && !/^[\p{L}\p{N}][\w-]{0,38}$/u.test(login)) return refused$4("that is no login");
	if (loginOf(item) === login) return unchanged(plan);
	const layout = new Layout(plan);
	const vocabulary = vocabularyIn(reading);
	const place = fieldPlace(layout, item, "owner", vocabulary);
	if (place === null && login === null) return unchanged(plan);
	const edit = editOf(layout, item, place, login, vocabulary);
	if (typeof edit === "string") return refused$4(edit);
	return rewriteField(plan, edit, {
		index,
		fields: ["owner"],
		tags: false,
		isSaid: (now) => loginOf(now) === login
	}, reading);
}
function loginOf({ fields: { owner } }) {
	if (owner === void 0) return null;
	return [...owner.matchAll(LOGIN)][0]?.[1] ?? owner;
}
function editOf(layout, item, place, login, vocabulary) {
	if (place === null) return login === null ? "it has no owner" : asSiblings(layout, item, login, vocabulary);
	if (login === null) return removalOf(layout, place);
	const written = layout.text.slice(place.value.start, place.value.end);
	const names = [...written.matchAll(LOGIN)];
	const [name] = names;
	if (names.length > 1) return "its field names several people";
	if (name === void 0) return replacementOf(place, written === "" && place.kind === "line" ? `@${login}` : login);
	return {
		offset: place.value.start + name.index,
		length: name[0].length,
		text: `@${login}`
	};
}
function asSiblings(layout, item, login, vocabulary) {
	const siblings = ((item.parent === null ? null : layout.item(item.parent))?.children ?? []).map((child) => layout.item(child)).filter(({ index }) => index !== item.index);
	const owned = siblings.filter((sibling) => sibling.fields.owner !== void 0);
	const [model] = owned;
	if (model === void 0 || !isUsual(siblings, (sibling) => owned.includes(sibling))) return "neither it nor half of the lines around it say an owner";
	const place = fieldPlace(layout, model, "owner", vocabulary);
	if (place === null || layout.shapeOf(model) !== layout.shapeOf(item)) return "the lines around it say their owners elsewhere";
	const at = [...layout.text.slice(place.value.start, place.value.end).matchAll(LOGIN)].length > 0 ? "@" : "";
	switch (place.kind) {
		case "cell": return "its row has no cell for it";
		case "inline": {
			const before = layout.text.slice(place.outer.start, place.value.start).trimStart();
			const after = layout.text.slice(place.value.end, place.outer.end);
			return {
				offset: endOfWords(layout, item),
				length: 0,
				text: ` ${before}@${login}${after}`
			};
		}
		case "line": return lineLike(layout, {
			item,
			model
		}, place, `${at}${login}`, vocabulary);
	}
}
function lineLike(layout, { item, model }, place, value, vocabulary) {
	const feed = layout.feedAt(item.offset);
	const marks = /[*_]*$/.exec(layout.lineAt(place.value.start).trimEnd())?.[0] ?? "";
	const isMarked = marks !== "" && layout.text.slice(place.value.end).startsWith(marks);
	const line = `${layout.before(item.offset).slice(layout.before(model.offset).length)}${layout.before(place.value.start)}${value}${isMarked ? marks : ""}`;
	const [first] = fieldLines(layout, item, vocabulary);
	if (first !== void 0) return {
		offset: layout.lines.endAt(first.place.value.end),
		length: 0,
		text: `${feed}${line}`
	};
	const end = layout.lines.endAt(item.offset);
	if (layout.shapeOf(item) !== "heading") return {
		offset: end,
		length: 0,
		text: `${feed}${line}`
	};
	return {
		offset: end,
		length: 0,
		text: `${feed}${feed}${line}${layout.lineAt(layout.lines.nextAt(end)).trim() === "" ? "" : feed}`
	};
}
// src/plan/edit/places/box-line.ts
const PLAIN_STYLE = {
	prefix: "",
	marker: "-",
	afterMarker: " ",
	box: { after: " " }
};
function styleOf(layout, bullet) {
	const { text } = layout;
	const marker = markerOf(layout, bullet);
	const behind = bullet.start + marker.length;
	const { box } = bullet;
	const afterMarker = box === null ? text.slice(behind, bullet.content.start) : text.slice(behind, box.open);
	return {
		prefix: prefixOf(layout, bullet),
		marker,
		afterMarker: afterMarker === "" ? " " : afterMarker,
		box: box === null ? null : { after: blanksBehind$1(text.slice(box.mark + box.markLength + 1, box.content)) }
	};
}
function prefixOf(layout, bullet) {
	return layout.before(bullet.start).replace(/[^\s>]/g, " ");
}
function markerOf(layout, bullet) {
	return /^(?:[-*+]|\d{1,9}[.)])/.exec(layout.text.slice(bullet.start, bullet.end))?.[0] ?? "-";
}
function blanksBehind$1(written) {
	return /^[ \t]+$/.test(written) ? written : " ";
}
function lineOf(style, mark, words) {
	const box = style.box === null ? "" : `[${mark}]${style.box.after}`;
	return `${style.prefix}${style.marker}${style.afterMarker}${box}${words}`;
}
function nextMarker(layout, bullet) {
	const marker = markerOf(layout, bullet);
	if (bullet.number === null) return marker;
	const numbers = layout.blocks.flatMap((block) => block.type === "bullet" && block.list === bullet.list && block.list >= 0 && block.number !== null ? [block.number] : []);
	if (numbers.length > 1 && numbers.every((number) => number === bullet.number)) return marker;
	return `${String(Number(bullet.number) + 1).padStart(bullet.number.length, "0")}${marker.slice(bullet.number.length)}`;
}
// src/plan/edit/places/below-box.ts
function belowBox(layout, parent, mark) {
	const bullet = layout.bulletOf(parent);
	if (bullet === null) return null;
	const style = nestedStyle(layout, bullet);
	return {
		offset: layout.lines.endAt(layout.endOf(parent)),
		side: "behind",
		above: layout.feedAt(parent.offset),
		below: "",
		kind: null,
		section: null,
		pullRequestOnly: bullet.box === null,
		style,
		write: (words) => lineOf(style, mark, words),
		id: null,
		escapes: true
	};
}
function nestedStyle(layout, parent) {
	const bullets = layout.blocks.filter((block) => block.type === "bullet");
	const note = bullets.find(({ bullet, list }) => bullet === parent && list >= 0);
	if (note !== void 0 && note.number === null) return {
		...styleOf(layout, note),
		box: { after: boxBlanks(layout, parent) }
	};
	const prefix = prefixOf(layout, parent);
	const cousin = bullets.find(({ bullet, box, list }) => bullet !== null && box !== null && list >= 0 && isAlike(layout, bullet, parent));
	if (cousin?.bullet !== null && cousin?.bullet !== void 0) {
		const own = styleOf(layout, cousin);
		const deeper = own.prefix.slice(prefixOf(layout, cousin.bullet).length);
		return {
			...own,
			prefix: `${prefix}${deeper}`,
			marker: firstMarker(own.marker)
		};
	}
	const marker = markerOf(layout, parent);
	const { afterMarker } = styleOf(layout, parent);
	return {
		prefix: `${prefix}${prefix.endsWith("	") || afterMarker.startsWith("	") || prefix === "" && bullets.some((each) => prefixOf(layout, each).startsWith("	")) ? "	" : " ".repeat(marker.length + (/^ {1,4}$/.test(afterMarker) ? afterMarker.length : 1))}`,
		marker: firstMarker(marker),
		afterMarker,
		box: { after: boxBlanks(layout, parent) }
	};
}
function isAlike(layout, one, other) {
	const width = (bullet) => markerOf(layout, bullet).length;
	return prefixOf(layout, one) === prefixOf(layout, other) && width(one) === width(other);
}
function firstMarker(marker) {
	return marker.replace(/^\d+/, (number) => "1".padStart(number.length, "0"));
}
function boxBlanks(layout, bullet) {
	return styleOf(layout, bullet).box?.after ?? " ";
}
// src/plan/edit/places/below-heading.ts
const MOST_PLACES = 5;
function belowHeading(layout, parent, mark) {
	const { blocks, head } = ownBlocks(layout, parent);
	const style = lastBoxStyle(layout);
	const spot = (end) => {
		const feed = layout.feedAt(end);
		const offset = layout.lines.endAt(end);
		const next = layout.lineAt(layout.lines.nextAt(offset));
		const isLast = layout.lines.nextAt(offset) >= layout.text.length;
		return {
			offset,
			side: "behind",
			above: `${feed}${feed}`,
			below: isLast || next.trim() === "" ? "" : feed,
			kind: null,
			section: null,
			pullRequestOnly: false,
			style,
			write: (words) => lineOf(style, mark, words),
			id: null,
			escapes: true
		};
	};
	const spots = [];
	for (let at = blocks.length - 1; at >= 0 && spots.length < MOST_PLACES; at -= 1) {
		const block = blocks[at];
		const next = blocks[at + 1];
		if (block === void 0 || isOpaque(block)) continue;
		if (next !== void 0 && leadsOn(layout, block)) continue;
		const end = block.type === "bullet" ? layout.endOfBullet(block) : block.end;
		if (block.type === "bullet" && next?.type === "bullet" && next.list === block.list) continue;
		spots.push(spot(end));
	}
	if (head !== null) spots.push(spot(head));
	return spots;
}
function ownBlocks(layout, parent) {
	const isPlan = parent.index === 0;
	const heading = layout.blocks.find(({ start }) => start === parent.offset);
	const head = heading?.type === "heading" ? heading.end : isPlan ? null : layout.lines.endAt(parent.offset);
	const from = head ?? layout.bodyStart;
	const children = new Set(parent.children.map((child) => layout.item(child)).filter((child) => layout.shapeOf(child) === "heading").map(({ offset }) => offset));
	const until = layout.blocks.find(({ type, start, quoted }) => start > from && (type === "heading" && !quoted || children.has(start)));
	const end = isPlan && until === void 0 ? layout.text.length : Math.min(until?.start ?? layout.text.length, sectionEnd(layout, parent));
	return {
		blocks: layout.blocks.filter((block) => block.bullet === null && block.start >= from && block.start < end && block.type !== "heading"),
		head
	};
}
function sectionEnd(layout, parent) {
	return parent.index === 0 ? layout.text.length : layout.endOfSection(parent);
}
function isOpaque({ type }) {
	return type === "code" || type === "table" || type === "html" || type === "rule";
}
function leadsOn(layout, block) {
	return /[:：][*_]{0,3}$/u.test(layout.text.slice(block.start, block.end).trimEnd());
}
function lastBoxStyle(layout) {
	const boxes = layout.plan.items.flatMap((item) => {
		const bullet = layout.bulletOf(item);
		return bullet?.box === null || bullet === null ? [] : [bullet];
	});
	const last = boxes.findLast(({ bullet }) => bullet === null) ?? boxes.at(-1);
	if (last === void 0) return PLAIN_STYLE;
	const style = styleOf(layout, last);
	return {
		...style,
		prefix: "",
		marker: style.marker.replace(/^\d+/, "1")
	};
}
// src/plan/edit/places/above-comments.ts
function aboveComments(layout, lineStart) {
	const { blocks } = layout;
	let at = lineStart;
	for (let index = firstFrom(layout, lineStart) - 1; index >= 0; index -= 1) {
		const { type, start, end } = elementAt(blocks, index, "blocks");
		if (end > at) continue;
		if (type !== "html" || layout.lines.nextAt(end) !== at || !layout.text.startsWith("<!--", start)) return at;
		at = layout.lineStart(start);
	}
	return at;
}
function firstFrom({ blocks }, offset) {
	let low = 0;
	let high = blocks.length;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (elementAt(blocks, middle, "blocks").start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
// src/plan/edit/places/gap.ts
function gapBetween(layout, first, second) {
	const from = layout.lines.nextAt(layout.endOf(first));
	const to = layout.lineStart(second.offset);
	if (to < from) return null;
	const gap = layout.plan.text.slice(from, to);
	return /[^\s>]/.test(gap) ? null : gap;
}
function gapAround(layout, item, siblings) {
	const at = siblings.findIndex(({ index }) => index === item.index);
	const previous = siblings[at - 1];
	const next = siblings[at + 1];
	return (next === void 0 ? null : gapBetween(layout, item, next)) ?? (previous === void 0 ? null : gapBetween(layout, previous, item)) ?? "";
}
// src/plan/edit/places/beside-box.ts
function besideBox(layout, like, side, siblings, mark) {
	const bullet = layout.bulletOf(like);
	if (bullet === null) return null;
	const written = styleOf(layout, bullet);
	const feed = layout.feedAt(like.offset);
	const gap = gapAround(layout, like, siblings);
	const style = side === "behind" ? {
		...written,
		marker: nextMarker(layout, bullet)
	} : written;
	const isBold = style.box === null;
	return {
		...side === "behind" ? {
			offset: layout.lines.endAt(layout.endOf(like)),
			above: `${feed}${gap}`,
			below: ""
		} : {
			offset: aboveComments(layout, layout.lineStart(like.offset)),
			above: "",
			below: `${feed}${gap}`
		},
		side,
		kind: like.kind,
		section: like.section,
		pullRequestOnly: isBold,
		style,
		write: (words) => isBold ? lineOf({
			...style,
			box: mark === " " ? null : { after: " " }
		}, mark, `**${words}**`) : lineOf(style, mark, words),
		id: null,
		escapes: true
	};
}
// src/plan/edit/layout/next-id.ts
const COUNTED = /^(?<stem>.*?)(?<number>(?<=\s)-\d+|\d+)(?<letter>[a-z]?)$/iu;
const MARKS$1 = /[*_`~[\]]/g;
const PICTURES = /[\p{Extended_Pictographic}\p{VS}\p{Join_C}\p{Me}]+\s*/gu;
const MOST_TRIES = 1e4;
function nextId(plan, like, source) {
	const counted = COUNTED.exec(like.id ?? "")?.groups;
	const written = like.id === null ? null : around(source, like.id);
	if (counted === void 0 || written === null) return null;
	const { stem = "", number = "", letter = "" } = counted;
	const used = new Set(plan.items.flatMap(({ id }) => id === null ? [] : [canonical(id)]));
	for (let step = 1; step < MOST_TRIES; step += 1) {
		const id = letter === "" ? `${stem}${counting(number, step)}` : lettered(`${stem}${number}`, letter, step);
		if (id === null) return null;
		if (!used.has(canonical(id)) && !isNamed(plan.text, id)) return {
			id,
			...written
		};
	}
	return null;
}
function givenId(plan, like, title) {
	const stem = COUNTED.exec(like.id ?? "")?.groups?.["stem"];
	if (stem === void 0) return null;
	const literal = stem.replace(/[^\p{L}\p{N}]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
	const found = new RegExp(`^(${literal}\\d+[a-z]?)(?:[:)]\\s*|\\.(?!\\d)\\s*|\\s+)(?=\\S)`, "iu").exec(title);
	if (found === null) return null;
	const id = canonical(found[1] ?? "");
	return {
		isFree: plan.items.every((item) => item.id === null || canonical(item.id) !== id),
		words: title.slice(found[0].length)
	};
}
function counting(number, step) {
	const next = Number(number) + step;
	return number.startsWith("-") ? String(next) : String(next).padStart(number.length, "0");
}
function lettered(stem, letter, step) {
	const code = letter.charCodeAt(0) + step;
	return code > (letter < "a" ? 90 : 122) ? null : `${stem}${String.fromCharCode(code)}`;
}
function isNamed(text, id) {
	if (!/^\p{L}+-?\d+$/u.test(id)) return false;
	return new RegExp(`(?<![\\p{L}\\p{N}_.-])${id}(?![\\p{L}\\p{N}_]|[.-]\\d)`, "iu").test(text);
}
function around(source, id) {
	const at = source.indexOf(id);
	const lead = source.slice(0, Math.max(at, 0)).replace(PICTURES, "");
	if (at < 0 || /[\p{L}\p{N}]/u.test(lead)) return null;
	const tail = (/^[^\p{L}\p{N}\s]*\s*(?:[-–—:|]\s+)?/u.exec(source.slice(at + id.length))?.[0].replace(PICTURES, "") ?? "").replace(/[[(`<#]+$/u, "");
	const opened = lead.replace(/[^*_`[]/g, "");
	const closed = tail.replace(/[^*_`\]]/g, "");
	const isEven = opened.replaceAll("[", "]") === closed.split("").reverse().join("");
	const blank = /\s$/.test(tail) ? "" : " ";
	if (isEven) return {
		lead: lead.trimStart(),
		tail: `${tail}${blank}`
	};
	return {
		lead: lead.replace(MARKS$1, "").trimStart(),
		tail: `${tail.replace(MARKS$1, "")}${blank}`
	};
}
// src/plan/edit/places/beside-heading.ts
function besideHeading(layout, like, side, siblings) {
	if (layout.before(like.offset).replace("﻿", "") !== "") return [];
	const feed = layout.feedAt(like.offset);
	const frame = frameOf(layout, like);
	const next = nextId(layout.plan, like, frame.source);
	const named = next === null ? null : `${next.lead}${next.id}${next.tail}`;
	const gap = gapOf(layout, like, siblings) ?? `${feed}${feed}`;
	const place = side === "behind" ? {
		offset: layout.lines.endAt(layout.endOf(like)),
		above: gap,
		below: ""
	} : {
		offset: aboveComments(layout, layout.lineStart(like.offset)),
		above: "",
		below: gap
	};
	const hasIds = siblings.every(({ id }) => id !== null);
	return (hasIds || named === null ? [named] : [null, named]).flatMap((id) => hasIds && id === null ? [] : [{
		...place,
		side,
		kind: like.kind,
		section: like.section,
		pullRequestOnly: true,
		style: null,
		write: (words) => `${frame.before}${id ?? ""}${words}${frame.after}`,
		id: id === null ? null : `${plainText(id)} `,
		escapes: true
	}]);
}
function frameOf(layout, like) {
	const line = layout.lineAt(like.offset);
	const hashes = /^#{1,6}[ \t]+/.exec(line)?.[0];
	if (hashes !== void 0) return {
		before: hashes,
		after: "",
		source: line.slice(hashes.length)
	};
	const bold = /^(\*\*|__)(?=\S)(.*?)\1/.exec(line);
	const [, mark = "", inside = ""] = bold ?? [];
	const holdsTitle = like.id === null || inside.length > like.id.length + 2;
	if (bold !== null) return holdsTitle ? {
		before: mark,
		after: mark,
		source: inside
	} : {
		before: "",
		after: "",
		source: line
	};
	return {
		before: `${"#".repeat(Math.min(layout.depthOf(like), 6))} `,
		after: "",
		source: line
	};
}
function gapOf(layout, like, siblings) {
	const at = siblings.findIndex(({ index }) => index === like.index);
	for (const [first, second] of [[siblings[at], siblings[at + 1]], [siblings[at - 1], siblings[at]]]) {
		if (first === void 0 || second === void 0) continue;
		const gap = layout.plan.text.slice(layout.lines.endAt(layout.endOf(first)), layout.lineStart(second.offset));
		if (gap.split("\n").every((line) => /^[ \t]*(?:-{3,}|\*{3,}|_{3,})?[ \t\r]*$/.test(line)) && gap.includes("\n")) return gap;
	}
	return null;
}
// src/plan/edit/places/beside-row.ts
function besideRow(layout, like, side) {
	const table = layout.blocks.find(({ type, start, end }) => type === "table" && start <= like.offset && like.offset < end);
	const { mark } = like;
	if (table === void 0 || mark.carrier !== "status" && mark.carrier !== "box") return null;
	const { text } = layout;
	const row = tableRows(text, table).rows.find(({ start, end }) => start <= like.offset && like.offset < end);
	if (row === void 0) return null;
	const state = cellAt(row, mark.span.start);
	const id = row.cells.findIndex(({ start, end }) => like.id !== null && plainText(text.slice(start, end)) === like.id);
	const name = nameOf(layout, row, like, [state, id]);
	if (state < 0 || name < 0) return null;
	const next = id < 0 ? null : nextId(layout.plan, like, text.slice(row.cells[id]?.start, row.cells[id]?.end));
	if (id >= 0 && next === null) return null;
	const open = mark.carrier === "box" ? " " : mark.open;
	const line = (words) => {
		const cells = row.cells.map((cell, at) => {
			if (at === name) return {
				...cell,
				text: words.replaceAll("|", "\\|").replaceAll("\\\\|", "\\|")
			};
			if (at === state) return {
				...cell,
				text: stateCell(layout, cell, mark.span, open)
			};
			return {
				...cell,
				text: at === id && next !== null ? `${next.lead}${next.id}${next.tail.trimEnd()}` : ""
			};
		});
		return rowText(layout, row, cells);
	};
	const feed = layout.feedAt(row.start);
	const isTelling = next !== null && /[\p{L}.]/u.test(next.id);
	return {
		...side === "behind" ? {
			offset: layout.lines.endAt(row.start),
			above: feed,
			below: ""
		} : {
			offset: layout.lineStart(row.start),
			above: "",
			below: feed
		},
		side,
		kind: like.kind,
		section: like.section,
		pullRequestOnly: false,
		style: null,
		write: line,
		id: isTelling ? `${next.id} ` : null,
		escapes: true
	};
}
function cellAt(row, offset) {
	return row.cells.findIndex(({ start, end }) => start <= offset && offset <= end);
}
function nameOf(layout, row, { title }, others) {
	const words = (at) => plainText(layout.text.slice(row.cells[at]?.start, row.cells[at]?.end));
	return row.cells.map((_cell, at) => at).filter((at) => !others.includes(at) && words(at) !== "").find((at) => title.endsWith(words(at)) || words(at).includes(title)) ?? -1;
}
function stateCell(layout, cell, mark, open) {
	return `${layout.text.slice(cell.start, mark.start)}${open}${layout.text.slice(mark.end, cell.end)}`;
}
function rowText(layout, row, cells) {
	const { text } = layout;
	let line = layout.before(row.start);
	let from = row.start;
	for (const cell of cells) {
		line += text.slice(from, cell.start) + cell.text.padEnd(cell.end - cell.start);
		from = cell.end;
	}
	return line + text.slice(from, row.end);
}
// src/plan/edit/plain-scalar.ts
var import_dist = require_dist();
function isPlainScalar(value) {
	if (!/^[\p{L}\p{N}(/_.+$^;<\\]/u.test(value) || /:(?:\s|$)|\s#/u.test(value)) return false;
	return !/^(?:yes|no|on|off)$/i.test(value) && (0, import_dist.parseDocument)(value).toJS() === value;
}
// src/plan/edit/places/beside-todo.ts
const KNOWN = /^(?<before>[ \t]*(?:-[ \t]+)?)(?<key>id|content|title|description|status):[ \t]*(?<value>.*?)[ \t]*$/;
function besideTodo(layout, like, side) {
	const last = layout.endOf(like);
	const lines = layout.text.slice(layout.lineStart(like.offset), last).split(/\r?\n/);
	const read = lines.map((line) => KNOWN.exec(line)?.groups);
	const dash = /^[ \t]*-[ \t]+/.exec(lines[0] ?? "")?.[0];
	if (dash === void 0 || read[0] === void 0) return null;
	const indent = " ".repeat(dash.length);
	const kept = read.filter((groups) => groups !== void 0);
	if (kept.find(({ key }) => key === "content" || key === "title" || key === "description") === void 0) return null;
	const feed = layout.feedAt(like.offset);
	const write = (words) => kept.map(({ key = "", value = "" }, at) => `${at === 0 ? dash : indent}${key}: ${valueOf(layout, key, value, words)}`).join(feed);
	return {
		...side === "behind" ? {
			offset: layout.lines.endAt(last),
			above: feed,
			below: ""
		} : {
			offset: layout.lineStart(like.offset),
			above: "",
			below: feed
		},
		side,
		kind: like.kind,
		section: like.section,
		pullRequestOnly: true,
		style: null,
		write,
		id: null,
		escapes: false
	};
}
function valueOf(layout, key, like, words) {
	switch (key) {
		case "status": return like.startsWith("\"") ? "\"pending\"" : like.startsWith("'") ? "'pending'" : "pending";
		case "id": return freeId(layout, words, like);
		default: return quoted(words, like);
	}
}
function freeId(layout, words, like) {
	const used = new Set(layout.plan.items.map(({ id }) => id));
	const bare = like.replace(/^["']|["']$/g, "");
	const counted = /^(.*?)(\d+)$/.exec(bare);
	const slug = words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 40);
	const nth = (step) => {
		if (counted !== null) {
			const [, stem = "", number = ""] = counted;
			return `${stem}${String(Number(number) + step).padStart(number.length, "0")}`;
		}
		return step === 1 ? slug : `${slug}-${step}`;
	};
	let step = 1;
	while (used.has(nth(step))) step += 1;
	const quote = /^["']/.exec(like)?.[0] ?? "";
	return `${quote}${nth(step)}${quote}`;
}
function quoted(words, like) {
	if (like.startsWith("'")) return `'${words.replaceAll("'", "''")}'`;
	return !/[:#"'\\[\]{},&*!|>%@`]/.test(words) && isPlainScalar(words) && !like.startsWith("\"") ? words : JSON.stringify(words);
}
// src/plan/edit/lines/clean-title.ts
const HIDDEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;
function cleanTitle(title) {
	return title.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, " ").replace(HIDDEN, "").replace(/\s+/g, " ").trim();
}
const MARKS = /[\\`*_[\]<>~&|#]/g;
const TAG = /<(?=[\p{L}/!?])/gu;
function spellingsOf(title) {
	const plain = title.replace(TAG, "\\<");
	const escaped = title.replace(MARKS, "\\$&");
	return plain === escaped ? [plain] : [plain, escaped];
}
// src/plan/edit/layout/is-work.ts
function isWork({ kind }) {
	return kind === "plan" || kind === "phase" || kind === "step";
}
// src/plan/edit/lines/inserted.ts
function readInserted(plan, insertion, reading) {
	const { text, spot, line } = insertion;
	const after = reading.reread(text);
	if (after === null) return "the text would be read as no plan any more";
	const lines = text.split("\n").length - plan.text.split("\n").length;
	const at = plan.text.slice(0, spot.offset).split("\n").length;
	const last = spot.side === "behind" ? at : at - 1;
	const first = at + spot.above.split("\n").length - 1;
	const placeOf = allPlacesByLine(plan, after, (each) => each <= last ? each : linesBelow(each, lines));
	if (placeOf === null) return "a line would not be read as an item any more";
	const item = after.items.find(({ line: at, index }) => at === first && index > 0);
	if (item === void 0) return "it would not be read as an item there";
	if (placeOf.includes(item.index)) return "it would be read as part of another item";
	if (after.items.length !== plan.items.length + 1) return "other lines would be read as items";
	const said = saidOtherwise(plan, {
		after,
		item,
		placeOf
	}, insertion);
	if (said !== null) return said;
	const around = ancestorsOf(plan, line.parent);
	const difference = firstDifference(plan, after, {
		placeOf,
		around,
		moved: /* @__PURE__ */ new Set(),
		titles: [insertion.title]
	});
	if (difference !== null) return difference;
	return {
		kind: "written",
		plan: after,
		placeOf,
		index: item.index,
		pullRequestOnly: spot.pullRequestOnly,
		lines
	};
}
function saidOtherwise(plan, { after, item, placeOf }, { spot, line, title, extras, siblings }) {
	if (item.fields.estimate !== void 0) return "it would read as an estimate";
	if (item.fields.priority !== void 0) return "it would read as a priority";
	if (Object.keys(item.fields).length > 0) return "it would read as a field";
	const tags = [...extras.leading, ...extras.trailing];
	if (item.tags.length !== tags.length || item.tags.some((tag) => !tags.includes(tag))) return "it would read as a tag";
	if (item.state !== line.state && (item.state !== "open" || item.mark.carrier === "none")) return `it would read as ${item.state}`;
	if (item.stateFrom === "own" && item.mark.carrier === "box" && item.state !== line.state) return `it would read as ${item.state}`;
	const wantsReference = extras.reference !== "";
	if ((item.reference?.number ?? null) !== (wantsReference ? line.issue ?? null : null)) return "it would name an issue";
	if (withoutCode(item.title) !== withoutCode(title)) return `it would read as "${item.title}"`;
	if (extras.id !== null && item.id !== extras.id.id) return "it would have another id";
	if (item.parent !== placeOf[line.parent]) return "it would stand below another item";
	if (item.children.length > 0) return "it would take other items below it";
	if (spot.kind !== null && item.kind !== spot.kind) return `it would be a ${item.kind}`;
	const parent = elementAt(plan.items, line.parent, "items");
	if (spot.kind === null && item.kind === "check" === isWork(parent)) return `it would be a ${item.kind}`;
	if (spot.section !== null && !isEqual$1(item.section, spot.section)) return "it would stand in another section";
	const isSibling = new Set(siblings.map(({ index }) => placeOf[index]));
	const row = (after.items[item.parent ?? 0]?.children ?? []).filter((child) => child === item.index || isSibling.has(child));
	const previous = row[row.indexOf(item.index) - 1] ?? null;
	if (siblings.length > 0 && previous !== (line.after === null ? null : placeOf[line.after])) return "it would stand in another place";
	return null;
}
function withoutCode(title) {
	return title.replaceAll("`", "");
}
function isEqual$1(a, b) {
	return a.length === b.length && a.every((each, at) => each === b[at]);
}
// src/plan/edit/layout/item-source.ts
function sourceOf(layout, item) {
	const bullet = layout.bulletOf(item);
	if (bullet !== null) return layout.text.slice(bullet.content.start, bullet.content.end);
	return layout.lineAt(item.offset).replace(/^#{1,6}[ \t]+/, "");
}
// src/plan/edit/lines/words.ts
function wordsOf(spelled, { id, leading, trailing, reference }) {
	return `${id === null ? "" : `${id.lead}${id.id}${id.tail}`}${leading.map((tag) => `[${tag}] `).join("")}${spelled}${reference}${trailing.map((tag) => ` #${tag}`).join("")}`;
}
function titleOf(title, { id }) {
	return id === null ? title : `${plainText(`${id.lead}${id.id}${id.tail}`)} ${title}`;
}
function referenceFor(issue, siblings) {
	if (issue === void 0 || siblings.length === 0) return "";
	const written = siblings.map((item) => writtenReference(item));
	const [first] = written;
	if (first === void 0 || written.some((each) => each === null)) return "";
	return first === null ? "" : ` ${first.before}${issue}${first.behind}`;
}
function writtenReference({ text, reference }) {
	if (reference?.number === null || reference === null || reference.repository !== null) return null;
	const found = new RegExp(String.raw`\s([([]?(?:ref:\s?|External-ID:\s?)?(?:GH)?[#-])${reference.number}([)\]]?)(?!\d)`, "iu").exec(text);
	return found === null ? null : {
		before: found[1] ?? "",
		behind: found[2] ?? ""
	};
}
// src/plan/edit/lines/insert-line.ts
function insertLine(plan, line, reading) {
	const title = cleanTitle(line.title);
	if (!/[\p{L}\p{N}]/u.test(title)) return refused$3("its title has no words");
	const layout = new Layout(plan);
	const around = surroundings(layout, line);
	if (around === null) return refused$3("its place is not below that item");
	const { spots, siblings } = around;
	const extras = extrasOf(layout, title, line, around);
	let why = null;
	for (const spot of spots) for (const spelled of spot.escapes ? spellingsOf(extras.title) : [extras.title]) {
		const words = wordsOf(spelled, extras);
		const wanted = `${spot.id ?? ""}${titleOf(extras.title, extras)}`;
		const found = readInserted(plan, {
			text: applyEdits(plan.text, [{
				offset: spot.offset,
				length: 0,
				text: textAt(spot, words)
			}]),
			spot,
			line,
			title: wanted,
			extras,
			siblings
		}, reading);
		if (typeof found !== "string") return withOwner(withState(found, line.state, reading), line.owner, reading);
		why ??= found;
	}
	return refused$3(why ?? "there is no line near it that it could be written like");
}
function textAt(spot, words) {
	return `${spot.above}${spot.write(words)}${spot.below}`;
}
function surroundings(layout, { parent: at, after, state }) {
	const parent = layout.item(at);
	const children = parent.children.map((child) => layout.item(child));
	const before = after === null ? null : children.find(({ index }) => index === after) ?? null;
	if (after !== null && before === null) return null;
	const first = isWork(parent) ? children.find(({ kind }) => kind !== "check") : children[0];
	const like = before ?? first ?? null;
	const mark = state === "done" ? tickOf(children, layout.plan) : " ";
	if (like === null) {
		const spots = below$1(layout, parent, mark);
		const [check] = children;
		const beside = check === void 0 ? null : besideBox(layout, check, "before", children, mark);
		return {
			spots: beside === null ? spots : [...spots, beside],
			siblings: [],
			like: null
		};
	}
	const shape = layout.shapeOf(like);
	const isCheck = like.kind === "check";
	const siblings = children.filter((child) => layout.shapeOf(child) === shape && child.kind === "check" === isCheck);
	return {
		spots: beside(layout, like, before === null ? "before" : "behind", siblings, mark),
		siblings,
		like
	};
}
function beside(layout, like, side, siblings, mark) {
	switch (layout.shapeOf(like)) {
		case "plan": return [];
		case "box":
		case "numbered": return only$1(besideBox(layout, like, side, siblings, mark));
		case "heading": return besideHeading(layout, like, side, siblings);
		case "row": return only$1(besideRow(layout, like, side));
		case "todo": return only$1(besideTodo(layout, like, side));
	}
}
function below$1(layout, parent, mark) {
	switch (layout.shapeOf(parent)) {
		case "plan":
		case "heading": return belowHeading(layout, parent, mark);
		case "box":
		case "numbered": return only$1(belowBox(layout, parent, mark));
		case "row":
		case "todo": return [];
	}
}
function only$1(spot) {
	return spot === null ? [] : [spot];
}
function tickOf(siblings, plan) {
	const [first = "x"] = [...siblings, ...plan.items].flatMap(({ mark }) => mark.carrier === "box" && isTicked(mark.text) ? [mark.text] : []);
	return first;
}
function extrasOf(layout, title, { issue, tags = [] }, { siblings, like }) {
	const others = {
		...tagsFor(tags, siblings),
		reference: referenceFor(issue, siblings)
	};
	const shape = like === null ? null : layout.shapeOf(like);
	const hasIds = (shape === "box" || shape === "numbered") && siblings.length > 0 && siblings.every(({ id }) => id !== null);
	if (like === null || !hasIds) return {
		id: null,
		title,
		...others
	};
	const given = givenId(layout.plan, like, title);
	if (given?.isFree === true) return {
		id: null,
		title,
		...others
	};
	return {
		id: nextId(layout.plan, like, sourceOf(layout, like)),
		title: given?.words ?? title,
		...others
	};
}
function withState(found, state, reading) {
	const item = found.plan.items[found.index];
	if (item === void 0 || item.state === state) return found;
	const edit = setState(found.plan, item, state);
	const plan = edit === null ? null : reading.reread(applyEdits(found.plan.text, edit.edits));
	if (plan?.items[found.index]?.state !== state) return refused$3(`it would not be ${state}`);
	const lines = found.lines + linesOf$1(plan) - linesOf$1(found.plan);
	return {
		...found,
		plan,
		lines
	};
}
function withOwner(found, owner, reading) {
	if (found.kind === "refused" || owner === void 0) return found;
	const owned = writeOwner(found.plan, found.index, owner, reading);
	if (owned.kind === "refused") return found;
	return {
		...found,
		plan: owned.plan,
		lines: found.lines + linesOf$1(owned.plan) - linesOf$1(found.plan)
	};
}
function linesOf$1({ text }) {
	return text.split("\n").length;
}
function refused$3(why) {
	return {
		kind: "refused",
		why,
		pullRequestOnly: false
	};
}
// src/plan/edit/lines/block.ts
function blockOf(layout, item) {
	if (layout.bulletOf(item) !== null && /[^\s>\ufeff]/.test(layout.before(item.offset))) return "it shares its line with another one";
	const family = layout.familyOf(item);
	const end = layout.endOf(item);
	const start = aboveComments(layout, layout.lineStart(item.offset));
	if (layout.plan.items.some(({ index, offset }) => index > 0 && offset >= start && offset < end && !family.has(index))) return "lines of other items stand among its own";
	const first = layout.lines.lineOf(start);
	return {
		lines: layout.text.slice(start, layout.lines.endAt(end)).split("\n").map(withoutReturn),
		first,
		own: layout.lines.lineOf(item.offset) - first
	};
}
function withoutBlock(layout, block) {
	const all = layout.text.split("\n");
	const written = layout.plan.text.split("\n");
	let from = block.first - 1;
	let to = from + block.lines.length;
	const isBlank = (at) => at >= all.length || /^[\s>]*$/.test(all[at] ?? "");
	const rule = nextOf(all, to, 1);
	if (isRule(all, rule) && isRule(all, nextOf(all, from - 1, -1))) to = rule + 1;
	if (isBlank(to)) while (from > 0 && isBlank(from - 1)) from -= 1;
	if (to >= all.length && from > 0) {
		const last = written[from - 1] ?? "";
		written[from - 1] = withoutReturn(last);
	}
	to = Math.min(to, all.length);
	written.splice(from, to - from);
	return {
		text: written.join("\n"),
		removed: {
			from: from + 1,
			count: to - from
		}
	};
}
function nextOf(lines, from, step) {
	let at = from;
	while (at >= 0 && at < lines.length && (lines[at] ?? "").trim() === "") at += step;
	return at;
}
function isRule(lines, at) {
	return /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})\r?$/.test(lines[at] ?? "") && (lines[at - 1] ?? "").trim() === "";
}
function withoutReturn(line) {
	return line.endsWith("\r") ? line.slice(0, -1) : line;
}
// src/plan/edit/lines/moved.ts
function readMoved(plan, moved, reading) {
	const { text, family, alike, item, parent, after } = moved;
	const now = reading.reread(text);
	if (now === null) return "the text would be read as no plan any more";
	if (now.items.length !== plan.items.length) return "other lines would be read as items";
	const placeOf = allPlacesByLine(plan, now, linesOf(moved));
	if (placeOf === null) return "a line would not be read as an item any more";
	const root = elementAt(now.items, placeAt(placeOf, item), "items");
	const holder = placeAt(placeOf, parent);
	if (root.parent !== holder) return root.why.parent === "id-prefix" ? "its id says that it belongs below another item" : "it would stand below another item";
	const isAlike = new Set([item, ...alike].map((index) => placeAt(placeOf, index)));
	const row = elementAt(now.items, holder, "items").children.filter((child) => isAlike.has(child));
	if ((row[row.indexOf(root.index) - 1] ?? null) !== (after === null ? null : placeAt(placeOf, after))) return "it would stand in another place";
	for (const index of family) {
		const above = elementAt(plan.items, index, "items").parent;
		if (index === item || above === null) continue;
		if (elementAt(now.items, placeAt(placeOf, index), "items").parent !== placeAt(placeOf, above)) return "what lies below it would stand below another item";
	}
	const around = /* @__PURE__ */ new Set([...ancestorsOf(plan, item), ...ancestorsOf(plan, parent)]);
	const titles = [...family].map((index) => elementAt(plan.items, index, "items").title);
	return firstDifference(plan, now, {
		placeOf,
		around,
		moved: family,
		titles
	}) ?? {
		kind: "written",
		plan: now,
		placeOf
	};
}
function placeAt(placeOf, index) {
	return elementAt(placeOf, index, "places");
}
function linesOf({ rest, spot, block, removed }) {
	const at = rest.text.slice(0, spot.offset).split("\n").length;
	const last = spot.side === "behind" ? at : at - 1;
	const above = spot.above.split("\n").length - 1;
	const added = above + (spot.below.split("\n").length - 1) + block.lines.length - 1;
	return (line) => {
		if (line >= block.first && line < block.first + block.lines.length) return lineNumber(at + above + line - block.first);
		const between = line < removed.from ? line : linesBelow(line, -removed.count);
		return between <= last ? between : linesBelow(between, added);
	};
}
// src/plan/edit/places/below-section.ts
function belowSection(layout, parent) {
	const feed = layout.feedAt(parent.offset);
	const depth = parent.index === 0 ? 2 : layout.depthOf(parent) + 1;
	return {
		offset: layout.lines.endAt(layout.endOf(parent)),
		side: "behind",
		above: `${feed}${feed}`,
		below: "",
		kind: null,
		section: null,
		pullRequestOnly: true,
		style: null,
		write: (words) => `${"#".repeat(depth)} ${words}`,
		id: null,
		escapes: true
	};
}
// src/plan/edit/lines/move-spots.ts
function spotsFor(layout, { shape, parent: at, after, first }) {
	const parent = layout.item(at);
	const next = after ?? first;
	const like = next === null ? void 0 : layout.item(next);
	const alike = parent.children.map((child) => layout.item(child)).filter((child) => isFor(layout.shapeOf(child), shape));
	const side = after === null ? "before" : "behind";
	switch (shape) {
		case "plan": return [];
		case "box":
		case "numbered": return like === void 0 ? below(layout, parent) : only(besideBox(layout, like, side, alike, " "));
		case "heading":
			if (like !== void 0) return besideHeading(layout, like, side, alike).slice(0, 1);
			return isFor(layout.shapeOf(parent), "heading") || parent.index === 0 ? [belowSection(layout, parent)] : [];
		case "row": return like === void 0 ? [] : only(besideRow(layout, like, side));
		case "todo": return like === void 0 ? [] : only(besideTodo(layout, like, side));
	}
}
function isFor(shape, moved) {
	return shape === moved || shape === "numbered" && moved === "box" || shape === "box" && moved === "numbered";
}
function below(layout, parent) {
	switch (layout.shapeOf(parent)) {
		case "plan":
		case "heading": return belowHeading(layout, parent, " ");
		case "box":
		case "numbered": return only(belowBox(layout, parent, " "));
		case "row":
		case "todo": return [];
	}
}
function only(spot) {
	return spot === null ? [] : [spot];
}
// src/plan/edit/lines/reindent.ts
const TAB = 4;
function reindent(lines, own, indent) {
	const [from, to] = [partsOf(indent.from), partsOf(indent.to)];
	const { marker } = indent;
	const wider = marker.to.length - marker.from.length;
	const width = widthOf(from.blanks);
	const step = widthOf(to.blanks) - width + wider;
	return lines.map((line, at) => {
		const bare = withoutQuotes(line, from.depth);
		if (bare.trim() === "") return to.quotes.trimEnd();
		const rest = bare.startsWith(from.blanks) ? bare.slice(from.blanks.length) : withoutColumns(bare, width);
		const steady = step % TAB === 0 ? rest : withoutStraddlingTab(rest, width, marker.from.length);
		const moved = at === own ? `${marker.to}${rest.slice(marker.from.length)}` : shifted(steady, wider, marker.from.length);
		return `${to.quotes}${to.blanks}${moved}`;
	});
}
function partsOf(prefix) {
	const quotes = /^(?:[ \t]*>)*/.exec(prefix)?.[0] ?? "";
	const rest = prefix.slice(quotes.length);
	const blank = quotes !== "" && rest.startsWith(" ") ? " " : "";
	return {
		quotes: `${quotes}${blank}`,
		depth: quotes.split(">").length - 1,
		blanks: rest.slice(blank.length)
	};
}
function withoutQuotes(line, depth) {
	if (depth === 0) return line;
	const quotes = new RegExp(`^(?:[ \\t]*>){0,${depth}} ?`).exec(line)?.[0] ?? "";
	return quotes.includes(">") ? line.slice(quotes.length) : line;
}
function shifted(line, wider, marker) {
	if (wider > 0) return `${" ".repeat(wider)}${line}`;
	return (/^ */.exec(line)?.[0].length ?? 0) > marker ? line.slice(-wider) : line;
}
function withoutStraddlingTab(line, column, marker) {
	const blanks = /^ *(?=\t)/.exec(line)?.[0].length ?? marker + 1;
	if (blanks > marker) return line;
	return " ".repeat(blanks + TAB - (column + blanks) % TAB) + line.slice(blanks + 1);
}
function widthOf(blanks) {
	return [...blanks].reduce((width, char) => char === "	" ? width + TAB - width % TAB : width + 1, 0);
}
function withoutColumns(line, columns) {
	let [at, width] = [0, 0];
	while (width < columns && at < line.length && /[ \t]/.test(line.charAt(at))) {
		width = line.charAt(at) === "	" ? width + TAB - width % TAB : width + 1;
		at += 1;
	}
	return `${" ".repeat(Math.max(0, width - columns))}${line.slice(at)}`;
}
// src/plan/edit/lines/relevel.ts
function relevel(lines, by) {
	if (by === 0) return [...lines];
	const fences = codeFences(lines.join("\n"));
	const changed = [];
	let offset = 0;
	for (const line of lines) {
		const hashes = /^#{1,6}(?=[ \t])/.exec(line)?.[0].length ?? 0;
		const isHeading = hashes > 0 && !isLeftOut(offset, fences);
		if (isHeading && (hashes + by < 1 || hashes + by > 6)) return null;
		changed.push(isHeading ? `${"#".repeat(hashes + by)}${line.slice(hashes)}` : line);
		offset += line.length + 1;
	}
	return changed;
}
// src/plan/edit/lines/move-block.ts
function moveBlock(plan, move, reading) {
	const layout = new Layout(plan);
	const item = layout.item(move.item);
	const family = layout.familyOf(item);
	if (item.index === 0) return refused$2("it is the plan itself");
	if (family.has(move.parent)) return refused$2("it would stand below itself");
	const alike = alikeBelow(layout, move.parent, item);
	const after = nearestAlike(layout, move, alike);
	if (after === void 0) return refused$2("its place is not below that item");
	const pullRequestOnly = layout.shapeOf(item) === "heading";
	if (item.parent === move.parent && (alike[alike.indexOf(item.index) - 1] ?? null) === after) return {
		kind: "written",
		plan,
		placeOf: plan.items.map(({ index }) => index),
		pullRequestOnly,
		lines: 0
	};
	const block = blockOf(layout, item);
	if (typeof block === "string") return refused$2(block);
	const { text, removed } = withoutBlock(layout, block);
	const rest = reading.reread(text);
	if (rest === null) return refused$2("without it the text would be read as no plan");
	const lineOf = (line) => line < removed.from ? line : linesBelow(line, -removed.count);
	const isIn = (line) => line >= block.first && line < block.first + block.lines.length;
	const others = plan.items.filter(({ index }) => !family.has(index));
	const placeOf = placesByLine(others, rest, (line) => isIn(line) ? null : lineOf(line));
	if (placeOf === null) return refused$2("without it other lines would not be read as items");
	const reduced = new Layout(rest);
	const parent = placeOf.get(move.parent);
	const sibling = after === null ? null : placeOf.get(after);
	if (parent === void 0 || sibling === void 0) return refused$2("its place is not below that item");
	const [first] = alike.filter((index) => index !== item.index).flatMap((index) => placeOf.get(index) ?? []);
	let why = null;
	for (const spot of spotsFor(reduced, {
		shape: layout.shapeOf(item),
		parent,
		after: sibling,
		first: first ?? null
	})) for (const lines of writtenAt(layout, item, block, spot)) {
		const added = `${spot.above}${lines.join(layout.feedAt(item.offset))}${spot.below}`;
		const found = readMoved(plan, {
			text: applyEdits(rest.text, [{
				offset: spot.offset,
				length: 0,
				text: added
			}]),
			rest,
			spot,
			block,
			removed,
			family,
			alike,
			...move,
			after
		}, reading);
		if (typeof found !== "string") return {
			...found,
			pullRequestOnly,
			lines: block.lines.length
		};
		why ??= found;
	}
	return refused$2(why ?? "its kind of line has no place there");
}
function writtenAt(layout, item, block, spot) {
	const bullet = layout.bulletOf(item);
	if (bullet === null) {
		if (layout.shapeOf(item) !== "heading") return [block.lines];
		const depth = /^#+/.exec(spot.write(""))?.[0].length ?? 0;
		const releveled = depth === 0 ? null : relevel(block.lines, depth - layout.depthOf(item));
		return releveled === null ? [block.lines] : [releveled];
	}
	if (spot.style === null) return [];
	const marker = markerOf(layout, bullet);
	const isNumbered = /^\d/.test(marker);
	const alike = isNumbered === /^\d/.test(spot.style.marker);
	const markers = isNumbered && alike ? [spot.style.marker] : [.../* @__PURE__ */ new Set([marker, spot.style.marker])];
	const from = prefixOf(layout, bullet);
	const { prefix: to } = spot.style;
	return markers.map((marker_) => reindent(block.lines, block.own, {
		from,
		to,
		marker: {
			from: marker,
			to: marker_
		}
	}));
}
function alikeBelow(layout, at, item) {
	return layout.item(at).children.filter((index) => {
		const child = layout.item(index);
		return sortOf(layout, child) === sortOf(layout, item) && isCondition(layout, child) === isCondition(layout, item);
	});
}
function isCondition(layout, { kind, parent }) {
	return kind === "check" && parent !== null && isWork(layout.item(parent));
}
function sortOf(layout, item) {
	const shape = layout.shapeOf(item);
	return shape === "numbered" ? "box" : shape;
}
function nearestAlike(layout, { item, parent, after }, alike) {
	const { children } = layout.item(parent);
	if (after === null) return null;
	if (!children.includes(after)) return void 0;
	return children.slice(0, children.indexOf(after) + 1).findLast((index) => index !== item && alike.includes(index)) ?? null;
}
function refused$2(why) {
	return {
		kind: "refused",
		why,
		pullRequestOnly: false
	};
}
// src/plan/edit/lines/reorder-children.ts
function reorderChildren(plan, { parent, order }, reading) {
	if (!order.every((index) => elementAt(plan.items, index, "items").parent === parent) || new Set(order).size < order.length) return {
		kind: "refused",
		why: "they are not the children of one item",
		pullRequestOnly: false
	};
	const stay = new Set(longestIncreasing(order));
	let now = {
		kind: "written",
		plan,
		placeOf: plan.items.map(({ index }) => index),
		pullRequestOnly: false,
		lines: 0
	};
	const moved = [];
	const place = (index) => elementAt(now.placeOf, index, "places");
	for (const [at, index] of order.entries()) {
		if (stay.has(at)) continue;
		const previous = order[at - 1];
		const after = previous === void 0 ? beforeFirst(now.plan, place(parent), order.map(place), place(index)) : place(previous);
		const next = moveBlock(now.plan, {
			item: place(index),
			parent: place(parent),
			after
		}, reading);
		if (next.kind === "refused") return next;
		const placeOf = now.placeOf.map((between) => elementAt(next.placeOf, between, "places"));
		const pullRequestOnly = now.pullRequestOnly || next.pullRequestOnly;
		now = {
			...next,
			placeOf,
			pullRequestOnly,
			lines: now.lines + next.lines
		};
		moved.push(index);
	}
	const wanted = order.map(place);
	const { children } = elementAt(now.plan.items, place(parent), "items");
	if (children.filter((child) => wanted.includes(child)).some((child, at) => child !== wanted[at])) return {
		kind: "refused",
		why: "lists and sections of one item don't mix",
		pullRequestOnly: false
	};
	return {
		...now,
		moved
	};
}
function beforeFirst(plan, parent, some, moved) {
	const children = elementAt(plan.items, parent, "items").children.filter((child) => child !== moved);
	return children[children.findIndex((child) => some.includes(child)) - 1] ?? null;
}
// src/plan/edit/title/align-title.ts
const MOST = 3;
const MOST_PAIRS = 6e6;
const WORD = /[\p{L}\p{N}]/u;
function alignTitle(title, words) {
	if (title === "" || title.length * words.length > MOST_PAIRS) return [];
	const width = words.length;
	const before = new Int32Array(title.length * width).fill(-1);
	let costs = new Float64Array(width);
	for (let at = 0; at < width; at += 1) costs[at] = words[at] === title[0] ? 0 : Number.POSITIVE_INFINITY;
	for (let row = 1; row < title.length; row += 1) {
		const next = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
		const gap = WORD.test(title.charAt(row - 1)) && WORD.test(title.charAt(row)) ? 3 : 1;
		let [least, leastAt] = [Number.POSITIVE_INFINITY, -1];
		for (let at = 1; at < width; at += 1) {
			const apart = costs[at - 2];
			if (apart !== void 0 && apart < least) [least, leastAt] = [apart, at - 2];
			if (words[at] !== title[row]) continue;
			const right = costs[at - 1] ?? Number.POSITIVE_INFINITY;
			const isRight = right <= least + gap;
			next[at] = isRight ? right : least + gap;
			before[row * width + at] = isRight ? at - 1 : leastAt;
		}
		costs = next;
	}
	return [...costs.keys()].filter((at) => Number.isFinite(costs[at])).sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0) || a - b).slice(0, MOST).map((end) => pathTo(end, title.length, width, before));
}
function pathTo(end, length, width, before) {
	const path = [end];
	for (let [row, at] = [length - 1, end]; row > 0; row -= 1) {
		at = before[row * width + at] ?? -1;
		path.push(at);
	}
	return path.reverse();
}
// src/plan/edit/title/escape-words.ts
const ANY_SIGN = /[\\`*_{}[\]<>()#+.!~|&:=^$"'-]/gu;
function escapeWords(words, around, escaping) {
	const escaped = escaping === "all" ? words.replace(ANY_SIGN, "\\$&") : escapeNeeded(words, around);
	switch (around.style) {
		case "yaml-double": return escaped.replace(/["\\]/g, "\\$&");
		case "yaml-single": return escaped.replaceAll("'", "''");
		default: return escaped;
	}
}
function escapeNeeded(words, around) {
	const line = around.before + words + around.behind;
	const from = around.before.length;
	const marks = /* @__PURE__ */ new Set();
	for (const find of FINDERS) for (const at of find(line, around)) marks.add(at - from);
	return words.split("").map((char, at) => marks.has(at) ? `\\${char}` : char).join("");
}
const FINDERS = [
	(line) => places(line, /\\(?=[!-/:-@[-`{-~]|\s*$)/g),
	(line) => places(line, /`/g),
	(line) => places(line, /\*(?=\S)|(?<=\S)\*/gu),
	(line) => places(line, /(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu),
	(line) => /~.*~/u.test(line) ? places(line, /~/g) : [],
	(line) => places(line, /<(?=[A-Za-z/!?])/g),
	(line) => places(line, /&(?=#?\w+;)/g),
	(line, { references, isInLink }) => brackets(line, references, isInLink),
	(line, { style }) => style === "heading" ? places(line, /(?<=(?:^|\s)#*)#(?=#*\s*$)/gu) : [],
	(line, { style }) => style === "cell" ? places(line, /\|/g) : []
];
function* places(line, pattern) {
	for (const { index } of line.matchAll(pattern)) yield index;
}
function* brackets(line, references, isInLink) {
	for (const { index, 0: whole, 1: inner = "" } of line.matchAll(/(?<!\\)\[([^[\]]*)\]/gu)) {
		const end = index + whole.length - 1;
		const behind = line.charAt(end + 1);
		const isBox = /^(?:[ \txX]|[^\p{L}\p{N}\s])?$/u.test(inner);
		if (isInLink || isBox || inner.startsWith("^") || behind === "(" || behind === "[" || references.has(referenceKey(inner))) yield* [index, end];
	}
	if (isInLink) yield* places(line, /[[\]]/g);
}
// src/plan/edit/title/holders.ts
function holdersIn(line, references) {
	const codes = codeSpans(line).map(({ start, end, marks }) => ({
		kind: "code",
		outer: {
			start,
			end
		},
		inner: {
			start: start + marks,
			end: end - marks
		}
	}));
	let bare = line;
	for (const at of escapesIn(line)) bare = `${bare.slice(0, at)}xx${bare.slice(at + 2)}`;
	for (const { outer } of codes) bare = bare.slice(0, outer.start) + "x".repeat(outer.end - outer.start) + bare.slice(outer.end);
	const marks = linkMarks(bare, references);
	const links = marks.flatMap((open, at) => {
		const close = at % 2 === 0 ? marks[at + 1] : void 0;
		if (close === void 0) return [];
		return [{
			kind: "link",
			outer: {
				start: open.start,
				end: close.end
			},
			inner: {
				start: open.end,
				end: close.start
			}
		}];
	});
	return [...codes, ...links].sort((a, b) => a.outer.start - b.outer.start);
}
// src/plan/edit/title/take-out.ts
const BLANK = /[ \t\u00a0]/;
const MARK_BEFORE = /(\*{1,3}|_{1,3}|~~?|`+|<(\w+)[^<>]*>)$/u;
const OPENED = /(?:^|[\s([{<"“‘«「])(?:\*{1,3}|_{1,3}|~~|`+|\[)$/u;
const CLOSED = /^(?:\*{1,3}|_{1,3}|~~|`+|\])/u;
const KEPT = /(?<!\\)(?:\\\\)*\\$/;
function takeOut(text, words) {
	let { start, end } = withEmptyMarks(text, words);
	const isBefore = start === 0 || text.charAt(start - 1) === "\n" || OPENED.test(text.slice(0, start));
	const isApart = end === text.length || /[\r\n]/.test(text.charAt(end)) || BLANK.test(text.charAt(end)) || CLOSED.test(text.slice(end));
	if (isBefore) end = blanksBehind(text, end);
	else if (isApart) start = blanksBefore(text, start);
	return {
		text: text.slice(0, start) + text.slice(end),
		at: start
	};
}
function blanksBefore(text, at) {
	let start = at;
	while (BLANK.test(text.charAt(start - 1))) start -= 1;
	return start;
}
function blanksBehind(text, at) {
	let end = at;
	while (BLANK.test(text.charAt(end))) end += 1;
	return end;
}
function withEmptyMarks(text, words) {
	for (let held = words;;) {
		const [from, until] = [blanksBefore(text, held.start), blanksBehind(text, held.end)];
		const open = MARK_BEFORE.exec(text.slice(0, from));
		const mark = open?.[1] ?? "";
		const close = open?.[2] === void 0 ? mark : `</${open[2]}>`;
		if (mark === "" || !opens(text, mark, from - mark.length) || !text.startsWith(close, until)) return held;
		held = {
			start: from - mark.length,
			end: until + close.length
		};
	}
}
function opens(text, mark, at) {
	const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
	return mark.startsWith("<") || !KEPT.test(before) && before.split(mark).length % 2 === 1;
}
// src/plan/edit/title/word-islands.ts
function wordIslands(text, words, spans) {
	const lines = [];
	const [first, last] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
	let isBroken = true;
	for (let at = first; at < last; at += 1) {
		const span = spans[at];
		if (span === void 0 || span === null) return null;
		const island = lines.at(-1)?.at(-1);
		const isBlank = words.every(({ start, end }) => at < start || at >= end);
		if (text.slice(span.start, span.end).includes("\n")) isBroken = true;
		else if (!isBroken && island !== void 0 && span.start <= island.end) island.end = Math.max(island.end, span.end);
		else if (!isBlank) {
			const isSameLine = island !== void 0 && !text.slice(island.end, span.start).includes("\n");
			const line = (isSameLine ? lines.at(-1) : void 0) ?? [];
			if (!isSameLine) lines.push(line);
			line.push({
				start: span.start,
				end: span.end
			});
			isBroken = false;
		}
	}
	return lines.map((line) => line.map(({ start, end }) => ({
		start,
		end: Math.max(start, blanksBefore(text, end))
	})));
}
function inShares(words, lines) {
	const breaks = words.flatMap(({ isApart }, at) => at > 0 && isApart ? [at] : []);
	if (breaks.length < lines - 1) return [words];
	const from = (line) => line === 0 ? 0 : breaks[Math.floor(line * (breaks.length + 1) / lines) - 1] ?? words.length;
	return Array.from({ length: lines }, (_none, line) => words.slice(from(line), line + 1 === lines ? words.length : from(line + 1)));
}
// src/plan/edit/title/edit-words.ts
const PUTTING = [
	"at-blank",
	"before-next",
	"behind-last"
];
function editWords(text, place, { title, spans }, wanted, manner) {
	const [before, after] = [titleWords(title), titleWords(wanted)];
	const editor = new PlaceEditor(text.slice(place.start, place.end), place, spans, manner);
	for (const change of diffWords(before, after).toReversed()) editor.change(before, after, change);
	if (editor.problem !== null) return { why: editor.problem };
	return { text: place.style === "yaml" ? plainOrQuoted(editor.text) : editor.text };
}
function plainOrQuoted(value) {
	return isPlainScalar(value) ? value : `"${value.replace(/["\\]/g, "\\$&")}"`;
}
const ELSEWHERE = "its words can't be found in the line";
var PlaceEditor = class {
	text;
	problem = null;
	#place;
	#spans;
	#holders;
	#manner;
	constructor(text, place, spans, manner) {
		this.text = text;
		this.#place = place;
		this.#spans = spans.map((span) => span === null ? null : {
			start: span.start - place.start,
			end: span.end - place.start
		});
		this.#holders = holdersIn(text, place.references);
		this.#manner = manner;
	}
	change(before, after, { start, end, from, to }) {
		const gone = before.slice(start, end);
		const put = after.slice(from, to);
		const next = {
			old: before[end],
			now: after[to]
		};
		if (gone.length === 0) this.#putIn(put, before[start - 1], next);
		else if (put.length === 0) this.#takeOut(this.#islands(gone).flat());
		else this.#replace(gone, put, start === 0);
	}
	#replace(gone, put, isFirst) {
		const lines = this.#islands(gone);
		const shares = inShares(put, lines.length);
		for (const [at, islands] of [...lines.entries()].toReversed()) {
			const words = shares[at] ?? [];
			const [island, ...others] = islands;
			if (island === void 0 || words.length === 0) {
				this.#takeOut(islands);
				continue;
			}
			this.#takeOut(others);
			const isTied = at === 0 && !isFirst;
			const [was, is] = [gone[0]?.isApart ?? true, words[0]?.isApart ?? true];
			const start = isTied && was && !is ? blanksBefore(this.text, island.start) : island.start;
			this.#write({
				start,
				end: island.end
			}, joinWords(words), isTied && !was && is ? " " : "", "");
		}
	}
	#islands(words) {
		const lines = wordIslands(this.text, words, this.#spans);
		if (lines === null) this.problem ??= ELSEWHERE;
		return lines ?? [];
	}
	#takeOut(islands) {
		for (const island of islands.toReversed()) {
			const { text, at } = takeOut(this.text, island);
			this.text = text;
			if (this.#holderAt(island.start)?.kind === "link" && text.charAt(at - 1) === "[" && text.charAt(at) === "]") this.problem ??= "its link would hold nothing";
			const feed = text.indexOf("\n", at);
			const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, feed < 0 ? void 0 : feed);
			if (text.includes("\n") && line.trim() === "") this.problem ??= "a line of it would be left empty";
		}
	}
	#putIn(put, last, { old: next, now }) {
		const isApart = put[0]?.isApart ?? true;
		const behind = last === void 0 ? null : this.#placeOf(last.end - 1).end;
		const ahead = next === void 0 ? null : this.#placeOf(next.start).start;
		const words = joinWords(put);
		if (ahead === null) {
			const at = this.#outside(behind ?? this.text.length, "end");
			this.#write({
				start: at,
				end: at
			}, words, isApart && behind !== null ? " " : "", "");
			return;
		}
		const gap = behind === null || next === void 0 || !next.isApart ? null : this.#placeOf(next.start - 1);
		const { putting } = this.#manner;
		const blank = now?.isApart === true ? " " : "";
		if (behind !== null && (putting === "behind-last" || !isApart)) {
			const at = this.#outside(behind, "end");
			this.#write({
				start: at,
				end: at
			}, words, isApart ? " " : "", next?.isApart === true || blank === "" ? "" : blank);
		} else if (gap !== null && putting === "at-blank" && !this.text.slice(gap.start, gap.end).includes("\n")) this.#write({
			start: gap.end,
			end: gap.end
		}, words, "", blank);
		else {
			const at = this.#outside(ahead, "start");
			this.#write({
				start: at,
				end: at
			}, words, "", blank);
		}
	}
	#placeOf(at) {
		const span = this.#spans[at] ?? null;
		if (span === null) this.problem ??= ELSEWHERE;
		return span ?? {
			start: 0,
			end: 0
		};
	}
	#outside(at, side) {
		const holder = this.#holders.find(({ inner }) => inner.start <= at && at <= inner.end && inner[side] === at);
		return holder === void 0 ? at : holder.outer[side];
	}
	#holderAt(at) {
		return this.#holders.find(({ inner }) => inner.start <= at && at <= inner.end);
	}
	#write({ start, end }, words, lead, tail) {
		const holder = this.#holderAt(start);
		const isInCode = holder?.kind === "code" && holder.outer.start < start;
		if (isInCode && words.includes("`")) this.problem ??= "code can hold no backtick";
		const { style, references } = this.#place;
		const from = this.text.lastIndexOf("\n", start - 1) + 1;
		const feed = this.text.indexOf("\n", end);
		const around = {
			before: this.text.slice(from, start) + lead,
			behind: tail + this.text.slice(end, feed < 0 ? void 0 : feed),
			style,
			isInLink: holder?.kind === "link",
			references
		};
		const written = isInCode ? words : escapeWords(words, around, this.#manner.escaping);
		this.text = this.text.slice(0, start) + lead + written + tail + this.text.slice(end);
	}
};
// src/plan/edit/title/read-back.ts
function readBack(before, after, { index, title, edited }) {
	if (after === null) return said("the plan could not be read any more", false);
	if (linesIn(before.text) !== linesIn(after.text)) return said("the plan would have other lines", false);
	if (before.items.length !== after.items.length) return said("the plan would have other items", false);
	const from = elementAt(before.items, index, "items").title;
	const grown = after.text.length - before.text.length;
	for (const item of [elementAt(before.items, index, "items"), ...before.items]) {
		const now = elementAt(after.items, item.index, "items");
		const isIt = item.index === index;
		const found = isIt ? ownDifference(item, now, title) : otherDifference(item, now, (value) => value.replaceAll(from, title));
		if (found !== null) return found;
		if (!isEqual(bodyOf(before, item, edited), bodyOf(after, now, {
			...edited,
			end: edited.end + grown
		}))) return said(isIt ? "its text would be another" : `the text of "${item.title}" would be another`, false);
	}
	if (index !== 0 && before.title !== after.title) return said("the plan would have another title", false);
	if (before.resultsFile !== after.resultsFile) return said("the plan would name another results file", false);
	if (!isEqual(statusOf(before), statusOf(after))) return said("the plan would have another status", false);
	return null;
}
function ownDifference(item, now, title) {
	const tag = now.tags.find((each) => !item.tags.includes(each));
	if (tag !== void 0) return said(`it would read as the tag ${tag}`, true);
	const lost = item.tags.find((each) => !now.tags.includes(each));
	if (lost !== void 0) return said(`its tag ${lost} would be gone`, true);
	if (item.fields.estimate !== now.fields.estimate) return said("it would read as an estimate", true);
	if (item.fields.priority !== now.fields.priority) return said("it would read as a priority", true);
	if (item.state !== now.state) return said("it would read as a state", true);
	if (!isEqual(item.reference, now.reference)) return said("it would read as a reference to an issue", false);
	if (item.id !== now.id) return said(now.id === null ? "its id would be gone" : "it would read as an id", true);
	if (now.title !== title) return said(title.includes(now.title) && !/[\p{L}\p{N}]/u.test(title.replace(now.title, "")) ? "signs or pictures at its ends would not be read" : `it would read as "${now.title}"`, false);
	return isEqual(factsOf(item), factsOf(now)) ? null : said(`it would read as another ${now.kind}`, false);
}
function otherDifference(item, now, renamed) {
	const fields = Object.fromEntries(Object.entries(item.fields).map(([name, value]) => [name, value === now.fields[name] ? value : renamed(value)]));
	return item.title === now.title && item.id === now.id && item.text === now.text && isEqual(factsOf({
		...item,
		fields
	}), factsOf(now)) ? null : said(`"${item.title}" would read otherwise`, false);
}
function factsOf(item) {
	const { kind, parent, children, state, stateFrom, mark, line, column, section, fields, tags, dependsOn, optional, reference } = item;
	return [
		kind,
		parent,
		children,
		state,
		stateFrom,
		{
			carrier: mark.carrier,
			text: "text" in mark ? mark.text : null
		},
		line,
		column,
		section,
		fields,
		tags,
		dependsOn,
		optional,
		reference
	];
}
function bodyOf({ text }, { body }, edited) {
	return body.filter(({ start, end }) => end <= edited.start || start >= edited.end).map(({ start, end }) => text.slice(start, end));
}
function statusOf({ status }) {
	return status === null ? null : [status.text, status.words];
}
function linesIn(text) {
	return text.split(/\r\n?|\n/).length;
}
function said(why, isSaid) {
	return {
		why,
		isSaid
	};
}
function isEqual(one, other) {
	return JSON.stringify(one) === JSON.stringify(other);
}
// src/plan/words/traced-text.ts
var TracedText = class TracedText {
	text;
	spans;
	constructor(text, spans) {
		this.text = text;
		this.spans = spans;
	}
	slice(start, end) {
		return new TracedText(this.text.slice(start, end), this.spans.slice(start, end));
	}
	change(changes) {
		let text = "";
		const spans = [];
		let from = 0;
		const keep = (until) => {
			text += this.text.slice(from, until);
			for (let at = from; at < until; at += 1) spans.push(this.#spanAt(at));
		};
		for (const { start, end, text: put } of changes) {
			keep(start);
			from = end;
			if (put instanceof TracedText) {
				text += put.text;
				spans.push(...put.spans);
			} else if (put !== "") {
				const span = {
					start: this.#spanAt(start).start,
					end: this.#spanAt(end - 1).end
				};
				text += put;
				for (let at = 0; at < put.length; at += 1) spans.push(span);
			}
		}
		keep(this.text.length);
		return new TracedText(text, spans);
	}
	#spanAt(at) {
		const span = this.spans[at];
		if (span === void 0) throw new RangeError(`${at} lies outside of a text of ${this.text.length}`);
		return span;
	}
};
function traceText(source, references, origins = Array.from({ length: source.length }, (_unit, at) => ({
	start: at,
	end: at + 1
}))) {
	const composed = compose(new TracedText(source, origins));
	if (composed === null || composed.text.length > 4e3) return null;
	let text = replace(composed.change(escapesIn(composed.text).map((at) => ({
		start: at,
		end: at + 2,
		text: shieldOf(composed.text.charAt(at + 1))
	}))), COMMENT, " ");
	const codes = [];
	const coded = text;
	text = coded.change(codeSpans(coded.text).map(({ start, end, marks }) => {
		codes.push(trimmed$1(coded.slice(start + marks, end - marks)));
		return {
			start,
			end,
			text: `\u0000${codes.length - 1}\u0000`
		};
	}));
	text = text.change(linkMarks(text.text, references).map((span) => ({
		...span,
		text: ""
	})));
	for (const { pattern, leaves } of MARK_STEPS) text = replace(text, pattern, leaves);
	text = text.change([...text.text.matchAll(ENTITY)].map((match) => ({
		...spanOf(match),
		text: entity(match[0], match[1], match[2], match[3])
	})));
	text = text.change([...text.text.matchAll(/\u0000(\d+)\u0000/g)].map((match) => ({
		...spanOf(match),
		text: codes[Number(match[1])] ?? ""
	})));
	text = trimmed$1(replace(text, /\s+/g, " "));
	return new TracedText(revealEscapes(text.text), text.spans);
}
function replace(traced, pattern, leaves) {
	const changes = [];
	for (const match of traced.text.matchAll(pattern)) {
		const whole = spanOf(match);
		const marks = (match[0].length - (match[1] ?? "").length) / 2;
		const text = leaves === "$1" ? traced.slice(whole.start + marks, whole.end - marks) : leaves;
		changes.push({
			...whole,
			text
		});
	}
	return traced.change(changes);
}
function spanOf(match) {
	return {
		start: match.index,
		end: match.index + match[0].length
	};
}
function trimmed$1(traced) {
	const start = traced.text.length - traced.text.trimStart().length;
	return traced.slice(start, Math.max(start, traced.text.trimEnd().length));
}
function compose(traced) {
	const whole = traced.text.normalize("NFC");
	if (whole === traced.text) return traced;
	const parts = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(traced.text)];
	const composed = traced.change(parts.map(({ index, segment }) => ({
		start: index,
		end: index + segment.length,
		text: segment.normalize("NFC") === segment ? traced.slice(index, index + segment.length) : segment.normalize("NFC")
	})));
	return composed.text === whole ? composed : null;
}
// src/plan/edit/title/title-place.ts
const NO_REFERENCES = /* @__PURE__ */ new Set();
const MOST_LINES = 12;
function* titlePlaces(plan, index) {
	const item = elementAt(plan.items, index, "items");
	const text = withLineFeeds(plan.text);
	const lines = new Lines(text);
	const front = readFrontMatter(text, lines);
	if (item.why.kind.includes("front-matter")) {
		yield* inFrontMatter(text, front, item);
		return;
	}
	if (index === 0 && front.titleScalar !== null) {
		yield* inScalar(text, front, front.titleScalar);
		return;
	}
	const { blocks, references } = readBlocks(text, front.end, lines);
	const at = blocks.findIndex((block) => block.start === item.offset && (block.type === "bullet" || block.type === "heading"));
	const block = blocks[at];
	if (block?.type === "heading") yield* joined(text, [block.content], "heading", references);
	else if (block?.type === "bullet") yield* wrapped(text, block.content, blocks[at + 1], references);
	else yield* inRow(text, blocks, item, lines, references);
}
function* wrapped(text, first, next, references) {
	yield* joined(text, [first], "line", references);
	if (next?.type !== "paragraph" || /\n[^\n]*\n/.test(text.slice(first.end, next.start))) return;
	const below = [...linesOf$2(text, next)].slice(0, MOST_LINES).map((line) => trimmed(text, line));
	for (let count = 1; count <= below.length; count += 1) yield* joined(text, [first, ...below.slice(0, count)].filter(({ start, end }) => end > start), "line", references);
}
function* inRow(text, blocks, item, lines, references) {
	const table = blocks.find(({ type, start, end }) => type === "table" && start <= item.offset && item.offset < end);
	if (table === void 0) {
		yield* joined(text, [{
			start: item.offset,
			end: lines.endAt(item.offset)
		}], "line", references);
		return;
	}
	const row = tableRows(text, table).rows.find(({ start }) => start === item.offset);
	for (const cell of row?.cells ?? []) yield* joined(text, [cell], "cell", references);
}
function* inFrontMatter(text, front, item) {
	for (const todo of front.todos ?? []) {
		const start = front.base + (todo.range?.[0] ?? 0);
		const lineEnd = text.indexOf("\n", item.offset);
		if (start < item.offset || start > lineEnd && lineEnd >= 0) continue;
		for (const key of [
			"content",
			"title",
			"description",
			"id"
		]) {
			const scalar = todo.get(key, true);
			if (!(0, import_dist.isScalar)(scalar) || typeof scalar.value !== "string") continue;
			yield* inScalar(text, front, scalar);
			return;
		}
	}
}
function* inScalar(text, front, scalar) {
	const [from = 0, until = 0] = scalar.range ?? [];
	const isQuoted = scalar.type === "QUOTE_SINGLE" || scalar.type === "QUOTE_DOUBLE";
	const span = {
		start: front.base + from + (isQuoted ? 1 : 0),
		end: front.base + until - (isQuoted ? 1 : 0)
	};
	const style = !isQuoted ? "yaml" : scalar.type === "QUOTE_SINGLE" ? "yaml-single" : "yaml-double";
	if (text.slice(span.start, span.end) === scalar.value) yield* joined(text, [span], style, NO_REFERENCES);
}
function* joined(text, parts, style, references) {
	const [first] = parts;
	const last = parts.at(-1);
	if (first === void 0 || last === void 0) return;
	const origins = [];
	let source = "";
	for (const part of parts) {
		const line = text.slice(part.start, part.end);
		const joinedTo = source === "" ? line : joinLines([source, line]);
		const before = origins.at(-1)?.end ?? part.start;
		while (origins.length < joinedTo.length - line.length) origins.push({
			start: before,
			end: part.start
		});
		for (let at = part.start; at < part.end; at += 1) origins.push({
			start: at,
			end: at + 1
		});
		source = joinedTo;
	}
	const words = traceText(source, references, origins);
	if (words !== null) yield {
		start: first.start,
		end: last.end,
		style,
		words,
		references
	};
}
function trimmed(text, { start, end }) {
	const source = text.slice(start, end);
	const from = start + source.length - source.trimStart().length;
	return {
		start: from,
		end: Math.max(from, start + source.trimEnd().length)
	};
}
// src/plan/edit/title/write-title.ts
function writeTitle(plan, index, title, reread) {
	const item = elementAt(plan.items, index, "items");
	if (title === item.title) return {
		kind: "written",
		plan,
		placeOf: plan.items.map((each) => each.index)
	};
	if (title.trim() === "") return refused$1("it would be empty");
	if (UNWRITABLE.test(withoutKept(title, item.title))) return refused$1("it has characters that no line can hold");
	let first = null;
	let traces = 0;
	for (const { place, spans } of tracesOf(plan, index, item.title)) {
		if ((traces += 1) > MOST_TRACES) break;
		const tried = /* @__PURE__ */ new Set();
		let isSaid = false;
		for (const manner of MANNERS) {
			if (manner.escaping === "all" && isSaid) break;
			const edited = editWords(plan.text, place, {
				title: item.title,
				spans
			}, title, manner);
			if ("why" in edited) {
				first ??= {
					why: edited.why,
					isSaid: false
				};
				continue;
			}
			if (tried.has(edited.text)) continue;
			tried.add(edited.text);
			const after = reread(plan.text.slice(0, place.start) + edited.text + plan.text.slice(place.end));
			const difference = readBack(plan, after, {
				index,
				title,
				edited: place
			});
			if (difference === null && after !== null) return {
				kind: "written",
				plan: after,
				placeOf: plan.items.map((each) => each.index)
			};
			first ??= difference;
			isSaid ||= difference?.isSaid === true;
		}
	}
	return refused$1(first?.why ?? "its title doesn't stand in one line as it is");
}
const MOST_TRACES = 6;
const MANNERS = ["needed", "all"].flatMap((escaping) => PUTTING.map((putting) => ({
	putting,
	escaping
})));
const UNWRITABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff]/;
function withoutKept(title, known) {
	return [...title].filter((char) => !known.includes(char)).join("");
}
function* tracesOf(plan, index, title) {
	const { lead, words } = splitOwnId(elementAt(plan.items, index, "items"));
	for (const place of titlePlaces(plan, index)) {
		const traces = tracesIn(place, title, "");
		const found = traces.length === 0 && place.style === "cell" && lead !== "" ? tracesIn(place, words, lead) : traces;
		yield* found;
		if (found.length > 0 && place.style === "line") return;
	}
}
function tracesIn(place, words, lead) {
	const elsewhere = Array.from(lead, () => null);
	return alignTitle(words, place.words.text).map((at) => ({
		place,
		spans: [...elsewhere, ...at.map((each) => place.words.spans[each] ?? null)]
	}));
}
function refused$1(why) {
	return {
		kind: "refused",
		why,
		pullRequestOnly: false
	};
}
// src/plan/edit/fields/write-tag.ts
function writeTag(plan, index, tag, act, reading) {
	const item = elementAt(plan.items, index, "items");
	const isWanted = act === "add";
	if (item.tags.includes(tag) === isWanted) return unchanged(plan);
	const layout = new Layout(plan);
	const edits = isWanted ? addition(layout, item, tag) : removals(layout, item, tag);
	const wanted = new Set(isWanted ? [...item.tags, tag] : item.tags.filter((each) => each !== tag));
	const isSaid = ({ tags }) => tags.length === wanted.size && tags.every((each) => wanted.has(each));
	let found = refused$4(isWanted ? "neither it nor half of the lines around it have such tags" : "the tag is no mark of its line");
	for (const edit of edits) {
		found = rewriteField(plan, edit, {
			index,
			fields: [],
			tags: true,
			isSaid
		}, reading);
		if (found.kind === "written") return found;
	}
	return found;
}
function removals(layout, item, tag) {
	const line = layout.text.slice(item.offset, layout.lines.endAt(item.offset));
	const escaped = tag.replace(/[^\p{L}\p{N}_-]/gu, "\\$&");
	const bracketed = `(?:\\[${escaped}\\]|\\(${escaped}\\))`;
	const mark = new RegExp(`\\s#${escaped}(?![\\p{L}\\p{N}_-])|\\s${bracketed}(?=\\s*$)|${bracketed}\\s?`, "gu");
	const codes = codeSpans(line);
	return [...line.matchAll(mark)].filter((match) => !codes.some(({ start, end }) => start <= match.index && match.index < end)).map((match) => ({
		offset: item.offset + match.index,
		length: match[0].length,
		text: ""
	}));
}
function addition(layout, item, tag) {
	const siblings = ((item.parent === null ? null : layout.item(item.parent))?.children ?? []).map((child) => layout.item(child)).filter(({ index }) => index !== item.index);
	const own = tagsFor([tag], [item]);
	const { leading, trailing } = own.leading.length + own.trailing.length > 0 ? own : tagsFor([tag], siblings);
	if (trailing.length > 0) return [{
		offset: endOfWords(layout, item),
		length: 0,
		text: ` #${tag}`
	}];
	if (leading.length === 0) return [];
	const at = wordsStart(layout, item);
	return at === null ? [] : [{
		offset: at,
		length: 0,
		text: `[${tag}] `
	}];
}
function wordsStart(layout, item) {
	const bullet = layout.bulletOf(item);
	if (bullet === null) return null;
	const source = layout.text.slice(bullet.content.start, bullet.content.end);
	if (item.id === null) return bullet.content.start;
	const at = source.indexOf(item.id);
	const behind = at < 0 ? null : /^[^\p{L}\p{N}\s([]*\s+/u.exec(source.slice(at + item.id.length));
	return behind === null ? null : bullet.content.start + at + item.id.length + behind[0].length;
}
// src/plan/edit/rewrite-started.ts
function rewriteStarted(plan, index, to, { reread }) {
	const change = setStarted(plan, elementAt(plan.items, index, "items"), to);
	if (change === null) return refused("the plan has no sign for it");
	const placeOf = plan.items.map((item) => item.index);
	if (change.edits.length === 0) return {
		kind: "written",
		plan,
		placeOf
	};
	const after = reread(applyEdits(plan.text, change.edits));
	const isAsWanted = after?.items.every(({ title, state, started }, at) => title === plan.items[at]?.title && (at === index ? state === "open" && started === to : state === plan.items[at].state));
	if (after === null || after.items.length !== plan.items.length || isAsWanted !== true) return refused("its line would read as something else");
	return {
		kind: "written",
		plan: after,
		placeOf
	};
}
function refused(why) {
	return {
		kind: "refused",
		why,
		pullRequestOnly: false
	};
}
// src/sync/stages/write-trait.ts
const SEVERAL = {
	kind: "refused",
	why: "its field names several people",
	pullRequestOnly: false
};
function writeTrait(plan, index, { trait, name, isSet }, reading) {
	const { fields, tags } = elementAt(plan.items, index, "items");
	const found = readTrait(trait);
	switch (found.kind) {
		case "started": return rewriteStarted(plan, index, isSet, reading);
		case "tag": return writeTag(plan, index, tags.find((tag) => tag.toLowerCase() === found.tag) ?? name, isSet ? "add" : "remove", reading);
		case "field": return writeField(plan, index, found.field, isSet ? name : null, reading);
		case "owner": {
			if (isSet) return writeOwner(plan, index, name, reading);
			const owners = ownersIn(fields.owner, {
				name,
				login: found.login
			});
			if (owners?.includes(found.login) === false) return {
				kind: "written",
				plan,
				placeOf: plan.items.map((item) => item.index)
			};
			return owners?.length === 1 ? writeOwner(plan, index, null, reading) : SEVERAL;
		}
	}
}
// src/sync/stages/write-takes.ts
function writeTakes(text, takes, indexOf, { reading, mayWriteSections }) {
	const writing = new Writing(text, indexOf, {
		reading,
		mayWriteSections
	});
	const [first, last] = [takes.filter((take) => !takesOffSign(take)), takes.filter(takesOffSign)];
	for (const take of [...first, ...last]) writing.write(take);
	return writing;
}
function takesOffSign(take) {
	return take.kind === "trait" && take.trait === "started" && !take.isSet;
}
var Writing = class {
	plan;
	placeOf;
	taken = [];
	refused = /* @__PURE__ */ new Map();
	#indexOf;
	#reading;
	#mayWriteSections;
	#lines = /* @__PURE__ */ new Map();
	constructor(text, indexOf, { reading, mayWriteSections }) {
		this.plan = text;
		this.placeOf = text.items.map(({ index }) => index);
		this.#indexOf = indexOf;
		this.#reading = reading;
		this.#mayWriteSections = mayWriteSections;
	}
	get added() {
		return new Map([...this.#lines.values()].map(({ index, take }) => [index, take]));
	}
	write(take) {
		const at = this.#placeOf(take.index);
		const rewrite = at === null ? UNREAD : this.#rewrite(take, at);
		if (rewrite.kind === "refused") {
			this.refused.set(take, rewrite.why);
			return;
		}
		const moved = (place) => elementAt(rewrite.placeOf, place, "places");
		this.plan = rewrite.plan;
		this.placeOf = this.placeOf.map(moved);
		this.#lines = new Map([...this.#lines].map(([issue, line]) => [issue, {
			...line,
			index: moved(line.index)
		}]));
		if (take.kind === "line" && isInserted(rewrite)) this.#lines.set(take.source, {
			index: rewrite.index,
			take
		});
		this.taken.push(take);
	}
	#rewrite(take, at) {
		switch (take.kind) {
			case "title": return writeTitle(this.plan, at, take.title, this.#reading.reread);
			case "line": {
				const after = this.#spotOf(take);
				const { title, source: issue } = take;
				const inserted = insertLine(this.plan, {
					parent: at,
					after,
					title,
					state: "open",
					issue
				}, this.#reading);
				return this.#unlessSection(inserted);
			}
			case "move": {
				const parent = this.#placeOf(take.to);
				if (parent === null) return UNREAD;
				const moved = moveBlock(this.plan, {
					item: at,
					parent,
					after: this.#spotOf(take)
				}, this.#reading);
				return this.#unlessSection(moved);
			}
			case "trait": return writeTrait(this.plan, at, take, this.#reading);
			case "order": {
				const order = take.order.flatMap((index) => this.#placeOf(index) ?? []);
				const reordered = reorderChildren(this.plan, {
					parent: at,
					order
				}, this.#reading);
				return this.#unlessSection(reordered);
			}
		}
	}
	#unlessSection(rewrite) {
		return rewrite.kind === "written" && rewrite.pullRequestOnly && !this.#mayWriteSections ? SECTION : rewrite;
	}
	#placeOf(index) {
		const at = this.#indexOf(index);
		return at === void 0 ? null : elementAt(this.placeOf, at, "places");
	}
	#spotOf({ after }) {
		if (after === null) return null;
		if (after.kind === "item") return this.#placeOf(after.index);
		return this.#lines.get(after.issue)?.index ?? null;
	}
};
function isInserted(rewrite) {
	return "index" in rewrite;
}
const UNREAD = {
	kind: "refused",
	why: "the line above it can't be read at present",
	pullRequestOnly: false
};
const SECTION = {
	kind: "refused",
	why: "its neighbours are headings, and whole sections are written by people",
	pullRequestOnly: true
};
// src/sync/stages/edit-plan.ts
function editPlan({ plan, text, reading, mayWriteSections }, { ticks, takes, status }, undoOf) {
	const placeInText = placesInText(plan);
	const { plan: now, placeOf, added, taken, refused } = writeTakes(text, takes, (index) => placeInText.get(index), {
		reading,
		mayWriteSections
	});
	const edits = [];
	const written = [];
	const unwritable = /* @__PURE__ */ new Set();
	const undo = /* @__PURE__ */ new Map();
	for (const tick of ticks) {
		const at = placeInText.get(tick.index);
		const item = at === void 0 ? void 0 : now.items[elementAt(placeOf, at, "places")];
		const undone = tick.to === "open" && item?.started !== true ? undoOf(tick.key) : void 0;
		const change = item === void 0 ? null : setState(now, item, tick.to, undone);
		if (change === null) {
			unwritable.add(tick.index);
			continue;
		}
		edits.push(...change.edits);
		written.push(tick);
		const wasStarted = item?.started === true;
		if (tick.to === "done" && (wasStarted || !isPlainBox(change.undo))) undo.set(tick.key, wasStarted ? {
			...change.undo,
			started: true
		} : change.undo);
	}
	const statusEdit = status === null ? null : planStatusEdit(now, status);
	if (statusEdit !== null) edits.push(statusEdit);
	const result = applyEdits(now.text, edits);
	return {
		bytes: encodePlan(result),
		written,
		taken,
		refused,
		unwritable,
		undo,
		rewritten: taken.length === 0 ? null : rewrittenAs(reading.reread(result), {
			placeOf,
			added,
			taken
		})
	};
}
function rewrittenAs(plan, { placeOf, added, taken }) {
	if (plan === null) throw new InternalError("A plan that plansync made can't be read.");
	return {
		plan,
		placeOf,
		taken: new Set(taken.flatMap(({ kind, key }) => kind === "title" ? [key] : [])),
		traits: new Set(taken.flatMap((take) => take.kind === "trait" ? [`${take.key} ${take.trait}`] : [])),
		moved: new Set(taken.flatMap(({ kind, key }) => kind === "move" ? [key] : [])),
		added: new Map([...added].map(([index, { source, title }]) => [index, {
			issue: source,
			title
		}]))
	};
}
function placesInText({ items }) {
	const read = items.filter(({ unread }) => unread === void 0);
	return new Map(read.map(({ index }, place) => [index, itemIndex(place)]));
}
function isPlainBox(undo) {
	return undo.carrier === "box" && undo.text === " " && undo.beside === void 0;
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
	if (record !== null && latestText(record) === blob && applied.applied.length === 0 && applied.next === null && record.results === file.blob) return asBefore;
	const bytes = (await reader.readBlobs([file.blob])).get(file.blob);
	const decoded = bytes === void 0 ? null : decodePlan(file.path, bytes);
	if (decoded === null || "diagnostic" in decoded) return asBefore;
	const { address } = repository.settings.textContext(repository.look);
	const overview = renderOverview({
		plan,
		stateOf: (index) => itemAt(changes.items, index).outcome.state,
		isStarted: (index) => itemAt(changes.items, index).traits.isStarted,
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
	if (plan === null || tracked.text === null || changes === null) return applied;
	const status = repository.settings.policyFor(path).planStatus === "roll-up" ? planProgress(plan, changes).status : null;
	const { ticks, takes } = changes;
	const edited = editPlan({
		plan,
		text: tracked.text,
		reading: readingOf(path, repository.settings),
		mayWriteSections: applied.target === "pull-request"
	}, {
		ticks,
		takes,
		status
	}, undoOf(applied));
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
	const { applied, created, full, limitedUntil } = await applyCreates(creates, numberOf, {
		...context,
		isOurs: (issue) => isOurs(issue, repository, plan),
		hasSubIssues: repository.look.capabilities.subIssues
	});
	for (const issue of created) repository.issues.addCreated(issue, context.clock.now());
	for (const number of full) repository.issues.fill(number);
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
	const unknown = (await context.reader.findRecent([...new Set(hosts)])).filter(({ number, body }) => repository.issues.find(number) === null && parseBody(body).marker !== null);
	const times = {
		now: context.clock.now(),
		notBefore: epochMs(0)
	};
	const numbers = unknown.map(({ number }) => number);
	if (!await repository.issues.verify(context.reader, numbers, times)) return plan;
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
// src/sync/read/doubtful-relatives.ts
function findDoubtful({ look }, issues) {
	if (!look.capabilities.subIssues) return [];
	const doubtful = /* @__PURE__ */ new Set();
	const doubt = (number) => {
		if (issues.isPresumed(number)) doubtful.add(number);
	};
	for (const issue of issues.all) {
		for (const { number } of issue.children) {
			const child = issues.find(number);
			if (child === null) doubt(issue.number);
			else if (child.parent !== issue.number) for (const each of [child, issue]) doubt(each.number);
		}
		const parent = issue.parent === null ? null : issues.find(issue.parent);
		if (parent !== null && !hasChild(parent, issue)) for (const each of [parent, issue]) doubt(each.number);
	}
	return [...doubtful];
}
function hasChild({ children }, { number }) {
	return children.some((child) => child.number === number);
}
// src/sync/read/read-changed.ts
const MAX_ROUNDS$1 = 3;
const MOST_DIRECT = 100;
const TOLD_BY_SOME = [
	"type",
	"fields",
	"childCount"
];
async function readChangedIssues({ reader, clock }, repository) {
	const { look, lastSeen } = repository;
	if (look.moreIssues === null) return repository;
	if (lastSeen === null || !isOrdinary(repository)) return null;
	if (later(clock.now(), -6048e5) > Date.parse(lastSeen.allReadAt)) return null;
	const until = Date.parse(lastSeen.until);
	const isOld = ({ updatedAt }) => Date.parse(updatedAt) < until;
	const more = look.issues.some(isOld) ? [] : await look.moreIssues(lastSeen.until);
	const read = [...look.issues, ...more];
	if (!isConsistent(read, isOld, lastSeen, look.issueCount)) return null;
	const issues = new IssueCache(read, look.repository.id);
	const numbers = new Set(read.map(({ number }) => number));
	const presumed = presumedIssues(lastSeen, read);
	if (toldToday(read).some((aspect) => presumed.some((before) => before[aspect] === void 0))) return null;
	issues.presume(presumed);
	const whole = [...lastSeen.whole].filter((number) => !numbers.has(number));
	for (let round = 0;; round += 1) {
		const wanted = [...round === 0 ? whole : [], ...findDoubtful(repository, issues)];
		if (wanted.length === 0) break;
		if (wanted.length > MOST_DIRECT || round === MAX_ROUNDS$1) return null;
		await issues.verify(reader, wanted, {
			now: clock.now(),
			notBefore: epochMs(0)
		});
	}
	const { allReadAt } = lastSeen;
	const complete = {
		...repository,
		issues,
		allReadAt,
		look: {
			...look,
			moreIssues: null
		}
	};
	return {
		...complete,
		writers: await findWriters(reader, complete)
	};
}
function isOrdinary({ look, plans, away, unreadableRecords, settings, records }) {
	return look.capabilities.graphql && unreadableRecords.length === 0 && records.every(({ fingerprint }) => fingerprint === settings.fingerprint) && away.every(({ record, why }) => record.away === why) && plans.every(({ file, record, base, contact }) => file.plan !== null && record !== null && base !== null && contact === null);
}
function isConsistent(read, isOld, { issues, whole }, count) {
	return (/* @__PURE__ */ new Set([
		...issues.keys(),
		...whole,
		...read.map(({ number }) => number)
	])).size === count && read.every((issue) => {
		const before = issues.get(issue.number);
		return !isOld(issue) || (before === void 0 ? whole.has(issue.number) : before.updatedAt === issue.updatedAt);
	});
}
function toldToday(read) {
	return TOLD_BY_SOME.filter((aspect) => read.some((issue) => issue[aspect] !== void 0));
}
function presumedIssues({ issues }, read) {
	const numbers = new Set(read.map(({ number }) => number));
	const now = new Map([...issues, ...read.map((issue) => [issue.number, issue])]);
	const milestones = new Map(read.flatMap(({ milestone }) => milestone === null ? [] : [[milestone.number, milestone]]));
	return [...withChildren(now).values()].filter(({ number }) => !numbers.has(number)).map((issue) => {
		const milestone = issue.milestone === null ? void 0 : milestones.get(issue.milestone.number);
		return milestone === void 0 ? issue : {
			...issue,
			milestone
		};
	});
}
// src/sync/decide-sync.ts
async function decideSync(context, found) {
	const changed = context.allowPartialRead ? await readChangedIssues(context, found) : null;
	const decided = changed === null ? null : await decideFrom(context, changed);
	return decided === null || hasCopies(decided) ? decideFrom(context, found) : decided;
}
async function decideFrom(context, found) {
	const repository = await readRemainingIssues(context.reader, found);
	await restoreUnrecordedEdits(context, repository);
	return decideAll(context, repository);
}
function hasCopies({ plans }) {
	return plans.some(({ changes }) => changes !== null && changes.identity.copies.length > 0);
}
// src/sync/read/wants-agents.ts
function wantsAgents({ look, plans, settings }) {
	return look.state.files.has("agents.json") || plans.some(({ file }) => settings.startFor(file.path).start !== "off");
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
// src/sync/report/join-rounds.ts
function joinRounds([first, ...later]) {
	return later.reduce(joinTwo, first);
}
function joinTwo(before, after) {
	const commit = after.commit ?? before.commit;
	const plans = after.plans.map((plan) => {
		const earlier = before.plans.find(({ id }) => id === plan.id);
		return earlier === void 0 ? plan : joinPlans(earlier, plan);
	});
	return {
		...after,
		plans,
		totals: countTotals(plans, {
			mode: after.mode,
			commit
		}),
		commit,
		pullRequest: after.pullRequest ?? before.pullRequest,
		notices: [...before.notices, ...after.notices.filter((notice) => !before.notices.some(isSameAs(notice)))]
	};
}
function joinPlans(before, after) {
	const done = before.operations.filter(({ status }) => status === "done");
	const known = new Map(before.items.map((item) => [item.key, item]));
	return {
		...after,
		outcome: after.outcome === "unchanged" ? before.outcome : after.outcome,
		reason: after.outcome === "unchanged" ? before.reason : after.reason,
		before: before.before,
		items: after.items.map((item) => joinItems(known.get(item.key), item)),
		operations: [...done, ...after.operations]
	};
}
function joinItems(before, after) {
	const isQuiet = after.result === "unchanged" || after.result === "updated";
	return before === void 0 || !isQuiet ? after : {
		...after,
		result: before.result,
		reason: before.reason
	};
}
function isSameAs(notice) {
	return ({ message }) => message === notice.message;
}
// src/sync/rounds.ts
const MAX_ROUNDS = 3;
async function syncInRounds({ startAgents }, syncOnce) {
	let last = await syncOnce();
	const reports = [last.report];
	while (last.isToBeContinued && reports.length < MAX_ROUNDS) {
		last = await syncOnce();
		reports.push(last.report);
	}
	const { limitedUntil, deadline, wantsAgents } = last;
	const report = joinRounds(reports);
	const said = wantsAgents && startAgents !== void 0 ? await startAgents() : [];
	return {
		report: {
			...report,
			notices: [...report.notices, ...said]
		},
		limitedUntil,
		deadline,
		wantsAgents
	};
}
// src/sync/write-back/sweep-claims.ts
async function sweepClaims({ reader, writer, clock, logger }, written) {
	const { look, issues } = written.repository;
	const { claims } = look;
	if (claims === null) return;
	const seen = findEnded(written, claims);
	if (isEmpty(seen)) return;
	try {
		const numbers = [...seen.labelled, ...seen.ended].flatMap(({ issue }) => issues.find(issue) === null ? [] : [issue]);
		await issues.verify(reader, numbers, {
			now: clock.now(),
			notBefore: epochMs(0)
		});
		const sweep = findEnded(written, claims);
		if (!isEmpty(sweep)) await writer.sweepClaims(sweep);
	} catch (error) {
		if (!(error instanceof PlansyncError)) throw error;
		logger.debug(`Claims that ended are left to the next run: ${error.message}`);
	}
}
function isEmpty({ labelled, ended }) {
	return labelled.length + ended.length === 0;
}
function findEnded({ repository, plans }, list) {
	const label = repository.settings.claimedLabel;
	const away = repository.away.flatMap(({ record }) => listedItems(record).map(([, issue]) => issue));
	const waiting = /* @__PURE__ */ new Set([...plans.flatMap((plan) => isActive(plan) ? undecidedOf(plan) : issuesOf(plan)), ...away]);
	const listed = /* @__PURE__ */ new Set([...plans.flatMap((plan) => [...issuesOf(plan), ...recordedOf(plan)]), ...away]);
	const claims = list.commits.map(parseClaim);
	const labelled = claims.filter((claim) => hasLabel$1(repository, claim, label) && !keepsOthersOut(repository, claim, list));
	const ended = claims.filter((claim) => {
		const state = stateOf(repository, claim.issue);
		if (state !== null) return state === "closed" && !waiting.has(claim.issue);
		return !listed.has(claim.issue) && !isLive(claim, {
			now: list.now,
			isOpen: true,
			hasPull: false
		});
	});
	return {
		label,
		labelled: labelled.map(({ at }) => at),
		ended: ended.map(({ at }) => at)
	};
}
function undecidedOf({ changes }) {
	return (changes?.items ?? []).flatMap(({ issue, outcome }) => issue !== null && (outcome.issue === "open" || outcome.waits) ? [issue.number] : []);
}
function issuesOf(plan) {
	return plan.changes?.items.flatMap(({ issue }) => issue?.number ?? []) ?? recordedOf(plan);
}
function recordedOf({ tracked: { record } }) {
	return record === null ? [] : listedItems(record).map(([, issue]) => issue);
}
function keepsOthersOut(repository, claim, { now }) {
	return isLive(claim, {
		now,
		isOpen: stateOf(repository, claim.issue) === "open",
		hasPull: false
	});
}
function hasLabel$1({ issues }, { issue }, label) {
	return (issues.all.find(({ number }) => number === issue)?.labels ?? []).some((name) => name.toLowerCase() === label.toLowerCase());
}
function stateOf({ issues }, number) {
	return issues.all.find((issue) => issue.number === number)?.state ?? null;
}
// src/sync/write-back/former-paths.ts
const MAX_DELETED = 4;
function findBirth(byPath, asked) {
	const births = /* @__PURE__ */ new Map();
	for (const [path, changes] of byPath) {
		const first = ownLine(changes).at(-1);
		if (first === void 0 || first.before !== null || asked.has(first.commit)) continue;
		births.set(first.commit, (births.get(first.commit) ?? /* @__PURE__ */ new Set()).add(path));
	}
	const [most] = [...births].sort(([, one], [, other]) => other.size - one.size);
	return most === void 0 ? null : {
		commit: most[0],
		paths: most[1]
	};
}
function formerPaths({ paths }, former) {
	const moved = former.filter(({ now }) => now !== null && paths.has(now));
	const types = new Set([...paths].map(typeOf));
	const deleted = former.filter(({ path, now }) => now === null && types.has(typeOf(path)));
	return [...moved, ...moved.length < paths.size ? deleted.slice(0, MAX_DELETED) : []].map(({ path }) => path);
}
function ownLine(changes) {
	let next = changes[0]?.after;
	return changes.filter(({ before, after }) => {
		if (after !== next || before === after) return false;
		next = before;
		return true;
	});
}
// src/sync/write-back/remote-past.ts
const MAX_REQUESTS = 5;
const FILES_A_LIST = 20;
const TEXTS_A_REQUEST = 50;
const CHARACTERS_A_REQUEST = 2e6;
async function readRemotePast(reader, now, { commit, plans, parse }) {
	const startedAt = now();
	const elapsed = () => now() - startedAt;
	let left = MAX_REQUESTS;
	const mayAsk = () => left > 0 && elapsed() < 2e4;
	const byPath = new Map(plans.map(({ path }) => [path, []]));
	const queue = plans.map(({ path }) => ({
		path,
		after: null
	}));
	const asked = /* @__PURE__ */ new Set();
	while (left > 2 && mayAsk()) {
		if (queue.length === 0) {
			const birth = findBirth(byPath, asked);
			if (birth === null) break;
			left -= 1;
			asked.add(birth.commit);
			for (const path of formerPaths(birth, await reader.readFormer(birth.commit))) {
				if (byPath.has(path)) continue;
				byPath.set(path, []);
				queue.push({
					path,
					after: null
				});
			}
			continue;
		}
		left -= 1;
		for (const [path, { changes, next }] of await reader.readChanges(commit, queue.splice(0, FILES_A_LIST))) {
			byPath.get(path)?.push(...changes);
			if (next !== null) queue.push({
				path,
				after: next
			});
		}
	}
	const atOnce = textsAtOnce(plans);
	const read = async (blobs) => {
		const found = /* @__PURE__ */ new Map();
		for (let at = 0; at < blobs.length && mayAsk(); at += atOnce) {
			left -= 1;
			for (const [blob, bytes] of await reader.readTexts(blobs.slice(at, at + atOnce))) found.set(blob, bytes);
		}
		return found;
	};
	const today = dayOf(startedAt);
	return (await pastOfPlans(plans, commitsOf(byPath), today, {
		read,
		parse,
		elapsed
	})).points;
}
function textsAtOnce(plans) {
	const longest = Math.max(1, ...plans.map(({ plan }) => plan.text.length));
	return Math.max(1, Math.min(TEXTS_A_REQUEST, Math.floor(CHARACTERS_A_REQUEST / longest)));
}
function commitsOf(byPath) {
	const commits = /* @__PURE__ */ new Map();
	for (const [path, all] of byPath) for (const { commit, at, before, after } of ownLine(all)) {
		const known = commits.get(commit) ?? {
			at,
			changes: []
		};
		known.changes.push({
			path,
			before,
			after
		});
		commits.set(commit, known);
	}
	const sorted = [...commits.values()].sort((one, other) => other.at - one.at);
	let last = sorted[0] === void 0 ? dayOf(0) : dayOf(sorted[0].at);
	return sorted.map(({ at, changes }) => {
		last = earlier(last, dayOf(at));
		return {
			day: last,
			changes
		};
	});
}
// src/sync/write-back/backfill.ts
async function backfill({ readPast, past, clock }, { repository, plans }) {
	const { look, settings } = repository;
	const kept = readHistories(look.state.files);
	const { commit } = look.tip;
	if (kept === null || commit === null) return /* @__PURE__ */ new Map();
	const unknown = plans.flatMap((plan) => {
		const { planId, text, file } = plan.tracked;
		return !isActive(plan) || text === null || kept.has(planId) ? [] : [{
			path: file.path,
			plan: text,
			blob: file.blob
		}];
	});
	if (unknown.length === 0) return /* @__PURE__ */ new Map();
	const parse = (path, bytes) => readPlanFile(path, "", bytes, settings).plan;
	const question = {
		commit,
		plans: unknown,
		parse
	};
	const points = await readPast?.(question) ?? null ?? (past === void 0 ? null : await readRemotePast(past, () => clock.now(), question));
	if (points === null) return /* @__PURE__ */ new Map();
	return new Map(unknown.map(({ path, plan }) => [path, keptOf(plan, points.get(path) ?? [])]));
}
function keptOf(plan, points) {
	const last = points.at(-1);
	if (last === void 0) return NOTHING_KEPT;
	const now = progress(plan);
	const beyond = (before, present) => Math.max(0, before - present);
	return {
		points,
		gone: /* @__PURE__ */ new Map(),
		cleared: {
			done: beyond(last.done, now.done),
			dropped: beyond(last.dropped, now.dropped)
		}
	};
}
// src/sync/write-back/commit-message.ts
const MAX_LINES = 50;
function commitMessage(headline, plans, finished = /* @__PURE__ */ new Map()) {
	const lines = plans.flatMap((plan) => changesOf(plan, finished).map(({ line }) => line));
	return {
		headline: headline.replaceAll("{summary}", summarise(plans)),
		body: listAtMost(lines)
	};
}
function changesOf({ changes, edited }, finished = /* @__PURE__ */ new Map()) {
	const items = changes?.items ?? [];
	const titleAt = (index) => sanitizePlain(itemAt(items, index).item.title);
	return [...(edited?.written ?? []).map((change) => ({
		line: change.to === "done" ? `- [x] ${titleAt(change.index)}${proofAt(items, change.index, finished)}` : `- [ ] ${titleAt(change.index)}`,
		change
	})), ...(edited?.taken ?? []).map((change) => ({
		line: describe(change, titleAt),
		change
	}))];
}
function proofAt(items, index, finished) {
	const row = itemAt(items, index);
	const claim = [row, ...itemsAbove(items, row)].flatMap(({ issue }) => issue?.number ?? []).map((number) => finished.get(number)).find((found) => found !== void 0);
	if (claim === void 0) return "";
	const evidence = claim.evidence === null ? "" : `: ${sanitizePlain(claim.evidence)}`;
	return ` (done by ${sanitizePlain(claim.holder)}${evidence})`;
}
function listAtMost(lines) {
	const more = lines.length > MAX_LINES ? [`and ${lines.length - MAX_LINES} more`] : [];
	return [...lines.slice(0, MAX_LINES), ...more].join("\n");
}
function summarise(plans) {
	const ticks = plans.flatMap(({ edited }) => edited?.written ?? []);
	const done = ticks.filter(({ to }) => to === "done").length;
	const undone = ticks.length - done;
	const items = (count) => `${count} item${count === 1 ? "" : "s"}`;
	const takes = plans.flatMap(({ edited }) => edited?.taken ?? []);
	const marked = takes.filter(({ kind }) => kind === "trait").length;
	const moved = takes.filter(({ kind }) => kind === "move" || kind === "order").length;
	const renamed = takes.filter(({ kind }) => kind === "title").length;
	const added = takes.filter(({ kind }) => kind === "line").length;
	const parts = [
		...done > 0 ? [`tick ${items(done)}`] : [],
		...undone > 0 ? [`untick ${items(undone)}`] : [],
		...renamed > 0 ? [`retitle ${items(renamed)}`] : [],
		...marked > 0 ? [`mark ${items(marked)}`] : [],
		...moved > 0 ? [`move ${items(moved)}`] : [],
		...added > 0 ? [`add ${items(added)}`] : []
	];
	const [only, ...others] = plans.map(({ tracked }) => tracked.file.path);
	const place = others.length === 0 && only !== void 0 ? only : `${plans.length} plans`;
	return `${parts.length === 0 ? "update the progress" : parts.join(", ")} in ${sanitizePlain(place)}`;
}
function describe(take, titleAt) {
	switch (take.kind) {
		case "title": return `- ${titleAt(take.index)} → ${sanitizePlain(take.title)}`;
		case "line": return `- new: ${sanitizePlain(take.title)}`;
		case "move": return `- ${titleAt(take.index)}: below ${titleAt(take.to)}`;
		case "trait": return `- ${titleAt(take.index)}: ${sanitizePlain(traitText(take))}`;
		case "order": return `- ${titleAt(take.index)}: what is below it, in the order of its sub-issues`;
	}
}
// src/sync/write-back/keep-last-seen.ts
const FREE = 20;
const LATE_MS = 12e4;
const LATE_AFTER_WRITES_MS = 1e4;
const AGING_MS = 5184e5;
const NOTHING_SEEN = {
	files: /* @__PURE__ */ new Map(),
	isDue: false
};
async function keepLastSeen(context, { repository, plans, limitedUntil }) {
	const { look, settings, lastSeen } = repository;
	if (!look.capabilities.graphql || look.issueCount === null) return NOTHING_SEEN;
	const written = plans.reduce((sum, plan) => sum + countWritten(plan), 0);
	if (look.issueCount + written <= FREE) return NOTHING_SEEN;
	const seen = (written > FREE && limitedUntil === null ? await seeAgain(context, repository) : null) ?? seenInLook(repository);
	if (seen === null) return NOTHING_SEEN;
	const now = context.clock.now();
	const allReadAt = repository.allReadAt ?? new Date(now).toISOString();
	const files = renderLastSeen(look.state.files, lastSeenOf(look, settings), {
		...seen,
		allReadAt
	});
	const isAging = lastSeen !== null && Date.parse(allReadAt) - Date.parse(lastSeen.allReadAt) > AGING_MS;
	return {
		files,
		isDue: seen.issues.length > FREE && (isAging || isOutdated(lastSeen, seen.issues))
	};
}
function isOutdated(seen, issues) {
	if (seen === null) return true;
	const numbers = new Set(issues.map(({ number }) => number));
	if ([...seen.issues.keys(), ...seen.whole].some((number) => !numbers.has(number))) return true;
	const isNew = ({ number, updatedAt }) => !seen.whole.has(number) && seen.issues.get(number)?.updatedAt !== updatedAt;
	return issues.filter(isNew).length > FREE;
}
function countWritten({ applied }) {
	return new Set(applied.flatMap(({ status, issue }) => status === "done" && issue !== null ? [issue] : [])).size;
}
function seenInLook({ look, issues, settings, lastSeen }) {
	const newest = look.issues[0]?.updatedAt;
	const until = newest === void 0 ? lastSeen?.until : before(newest, LATE_MS);
	if (until === void 0) return null;
	return {
		until,
		issues: issues.all.filter((issue) => hasLabel(issue, settings.labels.all))
	};
}
async function seeAgain({ reader, logger }, { look, issues, settings }) {
	try {
		const list = await reader.listIssues(settings.labels.all, look.issues[0]?.updatedAt ?? null);
		const all = new Map(issues.all.map((issue) => [issue.number, issue]));
		for (const issue of list.issues) all.set(issue.number, issue);
		const newest = list.issues[0]?.updatedAt;
		const kept = [...all.values()].filter((issue) => hasLabel(issue, settings.labels.all));
		if (newest === void 0 || kept.length !== list.issueCount) return null;
		return {
			until: before(newest, LATE_AFTER_WRITES_MS),
			issues: kept
		};
	} catch (error) {
		if (!(error instanceof PlansyncError)) throw error;
		logger.debug(`The issues were not read again: ${error.message}`);
		return null;
	}
}
function before(moment, ms) {
	return new Date(Date.parse(moment) - ms).toISOString();
}
function hasLabel({ labels }, label) {
	return labels.some((name) => name.toLowerCase() === label.toLowerCase());
}
// src/reconcile/who-did.ts
function whoTook(take, issue, { startedLabel }) {
	const last = (isIt) => (issue.events ?? []).findLast((event) => isIt(event))?.actor ?? null;
	switch (take.kind) {
		case "title": return last((event) => event.kind === "renamed" && event.to === issue.title);
		case "line": return last(({ kind }) => kind === "attached") ?? issue.author;
		case "move": return last((event) => event.kind === "attached" && event.parent === issue.parent);
		case "order": return null;
		case "trait": {
			const found = readTrait(take.trait);
			if (found.kind === "owner") {
				const login = found.login.toLowerCase();
				const kind = take.isSet ? "assigned" : "unassigned";
				return last((event) => event.kind === kind && "login" in event && event.login.toLowerCase() === login);
			}
			if (found.kind === "field") return found.field === "milestone" ? last(({ kind }) => kind === (take.isSet ? "milestoned" : "demilestoned")) : null;
			const label = (found.kind === "started" ? startedLabel : found.tag).toLowerCase();
			const kind = take.isSet ? "labeled" : "unlabeled";
			return last((event) => event.kind === kind && "label" in event && event.label.toLowerCase() === label);
		}
	}
}
function whoTicked({ to }, issue) {
	const isClosed = issue.state === "closed";
	if (isClosed !== (to === "done")) return issue.edited?.by ?? null;
	return issue.stateEvents.findLast((event) => event.to === "closed" === isClosed)?.actor ?? issue.closedBy;
}
// src/sync/write-back/proposal-list.ts
function proposalList(plan, find, policy) {
	const byWhom = /* @__PURE__ */ new Map();
	for (const { line, change } of changesOf(plan)) {
		const issue = change.source === null ? null : find(change.source);
		const actor = issue === null ? null : "kind" in change ? whoTook(change, issue, policy) : whoTicked(change, issue);
		const login = actor === null ? null : sanitizePlain(actor.login);
		const source = change.source === null ? "" : ` (#${change.source})`;
		byWhom.set(login, [...byWhom.get(login) ?? [], `${line}${source}`]);
	}
	const named = [...byWhom].filter(([login]) => login !== null);
	const unknown = byWhom.get(null) ?? [];
	return [...named.map(([login, lines]) => `Proposed by ${login}:\n\n${listAtMost(lines)}`), ...unknown.length === 0 ? [] : [`${named.length === 0 ? "Proposed" : "Also proposed"}:\n\n${listAtMost(unknown)}`]].join("\n\n");
}
// src/sync/write-back/refused-takes.ts
function nameOfTake(take, keyOf) {
	switch (take.kind) {
		case "title": return refusedTitle(take.key, take.title);
		case "line": return refusedTitle(String(take.source), take.title);
		case "move": return refusedPlace(take.key, keyOf(take.to));
		case "trait": return refusedTrait(take.key, take.trait, take.isSet);
		case "order": return refusedOrder(take.key, take.order.map(keyOf));
	}
}
function isWrittenIn(version, take, placeOf) {
	const at = placeOf(take.index);
	const item = at === void 0 ? void 0 : version.items[at];
	switch (take.kind) {
		case "title": return item?.title === take.title;
		case "line": return version.items.some((each) => splitOwnId(each).words === take.title);
		case "move": return item !== void 0 && item.parent === placeOf(take.to);
		case "trait": return item !== void 0 && hasTrait(item, take) === take.isSet;
		case "order": {
			const places = take.order.flatMap((index) => placeOf(index) ?? []);
			return places.every((place, position) => position === 0 || place > (places[position - 1] ?? 0));
		}
	}
}
function hasTrait({ started, tags, fields }, { trait, name }) {
	const found = readTrait(trait);
	switch (found.kind) {
		case "started": return started;
		case "tag": return tags.some((tag) => tag.toLowerCase() === found.tag);
		case "field": {
			const value = fields[found.field];
			return value !== void 0 && comparable(value) === found.value;
		}
		case "owner": return ownersIn(fields.owner, {
			name,
			login: found.login
		})?.includes(found.login) === true;
	}
}
// src/sync/write-back/standing-pull.ts
async function proposeTicks(context, repository, plans) {
	const pullRequests = [];
	const notices = [];
	const proposed = [];
	for (const plan of plans) {
		const { outcome, ...proposal } = await proposePlan(context, repository, plan);
		proposed.push({
			...plan,
			...proposal
		});
		if (outcome === null) continue;
		if ("number" in outcome) pullRequests.push(outcome);
		else notices.push(outcome);
	}
	return {
		pullRequests,
		notices,
		plans: proposed
	};
}
function waitsUnread({ changes, tracked }) {
	const proposed = tracked.record?.proposed ?? {};
	return (changes?.items ?? []).some(({ item, key }) => item.unread !== void 0 && proposed[key] !== void 0);
}
async function proposePlan(context, repository, applied) {
	const { planId, record, file } = applied.tracked;
	const { plan, path } = file;
	const { edited: wanted } = applied;
	const asWanted = (outcome) => ({
		outcome,
		edited: wanted
	});
	if (plan === null || wanted === null) return asWanted(null);
	const isEmpty = !writesAnything(wanted);
	if (isEmpty && record?.proposed == null && !leftAnUnrecordedPull(applied)) return asWanted(null);
	const known = repository.pulls.get(planId);
	const pull = known === void 0 ? await context.reader.findPull(pullBranch(planId)) : known;
	if (isEmpty && waitsUnread(applied)) return asWanted(pull === null ? null : {
		number: pull.number,
		url: pull.url
	});
	if (isEmpty) return asWanted(pull === null ? null : await closeProposal(context, pull));
	if (pull?.state === "open") {
		const proposed = await fileAt(context, path, pull);
		const refused = readRefused(pull.body);
		const edited = withoutRefused(repository, applied, refused);
		const asLeft = (outcome) => ({
			outcome,
			edited
		});
		if (!writesAnything(edited)) return {
			...asWanted(await closePull(context, pull, refused)),
			refused
		};
		if (proposed?.blob === blobSha(edited.bytes)) return asLeft({
			number: pull.number,
			url: pull.url
		});
		if (pull.foreignCommits) return asLeft(holdsForeignCommits(path, `Pull request #${pull.number}`));
		return asLeft(await propose(context, repository, {
			plan: {
				...applied,
				edited
			},
			pull,
			refused
		}));
	}
	const refused = pull?.state === "closed" ? await findRefused(context, repository, applied, pull) : /* @__PURE__ */ new Set();
	const edited = withoutRefused(repository, applied, refused);
	if (!writesAnything(edited)) {
		if (pull === null) throw new InternalError(`Changes of ${path} were refused, and no pull request was closed.`);
		const what = [...wanted.written.length > 0 ? [count(wanted.written.length, "tick")] : [], ...wanted.taken.length > 0 ? [count(wanted.taken.length, "other change")] : []];
		return {
			outcome: {
				message: `Closing pull request #${pull.number} rejected ${what.join(" and ")} of ${path}.`,
				hint: "Reopen it to accept them after all, or change the issues back."
			},
			edited: wanted,
			refused
		};
	}
	return {
		outcome: await propose(context, repository, {
			plan: {
				...applied,
				edited
			},
			pull: null,
			refused
		}),
		edited
	};
}
function withoutRefused({ settings }, applied, refused) {
	const { edited, tracked } = applied;
	const { plan, path } = tracked.file;
	if (edited === null || plan === null || tracked.text === null) throw new InternalError(`Changes of ${path} were to be proposed, but the plan can't be read.`);
	const ticks = edited.written.filter(({ key }) => !refused.has(key));
	const takes = edited.taken.filter((take) => !refused.has(nameOfTake(take, keysOf$1(applied))));
	return editPlan({
		plan,
		text: tracked.text,
		reading: readingOf(path, settings),
		mayWriteSections: true
	}, {
		ticks,
		takes,
		status: null
	}, undoOf(applied));
}
function keysOf$1({ changes }) {
	return (index) => itemAt(changes?.items ?? [], index).key;
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
const PROTECTED_PROPOSAL = "Let the rule leave out branches that begin with plansync/, or take the pull request out of the merge queue.";
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
		if (error instanceof ForeignCommitsError) return holdsForeignCommits(path, `The branch ${name}`);
		if (!(error instanceof ProtectedBranchError)) throw error;
		return {
			message: `The changes of ${path} wait: ${error.message}`,
			hint: PROTECTED_PROPOSAL
		};
	}
	const title = `plansync: changes for ${sanitizePlain(path)}`;
	const policy = repository.settings.policyFor(path);
	const body = renderPullBody(proposalList(plan, (number) => repository.issues.find(number), policy), refused, linkTo(repository, commit));
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
			message: `The changes of ${path} are on the branch ${name}: ${error.message}`,
			hint: error.hint
		};
	}
}
function linkTo({ look, settings }, commit) {
	return `[\`${commit.slice(0, 7)}\`](${settings.textContext(look).address}/commit/${commit})`;
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
async function findRefused(context, { settings }, applied, pull) {
	const { tracked, edited } = applied;
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
	for (const take of edited?.taken ?? []) if (isWrittenIn(file.plan, take, (index) => afterOf.get(index))) refused.add(nameOfTake(take, keysOf$1(applied)));
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
// src/reconcile/next-record/excepts.ts
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
		const title = titlesToCompare(row, row.item, isRenamed(run, row));
		const parent = run.changes.parents.get(key) ?? null;
		const order = run.changes.orders.get(key);
		const left = {
			...title === null ? {} : { title },
			...traitsToCompare(run, row),
			...parent === null || isSaid(run, row, parent) ? {} : { parent },
			...order === void 0 ? {} : { order: {
				plan: [...order.plan],
				issue: [...order.issue]
			} }
		};
		if (Object.keys(left).length > 0) result[String(index)] = {
			...result[String(index)],
			...left
		};
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
		case "move": return ["parent"];
		case "reorder": return ["order"];
		case "block":
		case "unblock": return ["blockers"];
		case "create":
		case "update":
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
function traitsToCompare({ unfinished, unset }, { key, traits }) {
	if (unfinished.some((operation) => operation.kind === "update" && operation.key === key) && traits.toIssue.length + traits.fieldsToIssue.length > 0) return traits.undone === null ? {} : { traits: traits.undone };
	if (traits.done === null) return {};
	const missing = unset.get(key) ?? /* @__PURE__ */ new Set();
	const issue = [...traits.done.issue.filter((trait) => !missing.has(trait)), ...traits.fieldsToIssue.flatMap(({ field, value, before }) => before !== null && value !== null && missing.has(fieldTrait(field, value)) ? [fieldTrait(field, before)] : [])].sort();
	return traits.isSaid && traits.done.plan.join("\n") === issue.join("\n") ? {} : { traits: {
		...traits.done,
		issue
	} };
}
function isSaid({ changes, unfinished }, row, { plan, issue }) {
	if (changes.operations.some(({ kind, key }) => kind === "move" && key === row.key) && !unfinished.some(({ kind, key }) => kind === "move" && key === row.key)) return true;
	if (row.place.host === null) return true;
	const host = hostOf(changes.items, row);
	return plan === host.key && issue === (host.issue?.number ?? null);
}
function titlesToCompare({ title }, item, isWritten) {
	const titles = isWritten ? title.after : title.before;
	const said = issueTitle(item);
	return titles === null || titles.plan === said && titles.issue === said ? null : titles;
}
function isRenamed({ unfinished }, { key, title }) {
	return title.issue !== null && !unfinished.some((operation) => operation.kind === "update" && operation.key === key);
}
// src/reconcile/next-record/listed-rows.ts
function listedRow(row, line) {
	return [
		row.key,
		numberOf(row),
		line,
		agreedState(row)
	];
}
function numberOf({ issue }) {
	return issue === null ? 0 : issue.number;
}
function agreedState({ outcome }) {
	return outcome.issue ?? outcome.plan;
}
function unreadRow(items, row, at) {
	const { item, key } = row;
	if (item.parent === null) throw new InternalError("The plan itself, which has no line, was not read.");
	return {
		at,
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
// src/reconcile/next-record/pending-texts.ts
function pendingTexts(run) {
	const { next, base, previous } = run;
	const own = next === null ? [] : [{
		blob: next.blob,
		from: base.commit,
		lists: next.rewritten === null ? null : listsOf(run, next.rewritten)
	}];
	const others = (previous?.pending ?? []).filter(({ blob, from }) => from === base.commit && blob !== next?.blob && blob !== base.blob);
	return [...own, ...others].slice(0, 4);
}
function listsOf(run, rewritten) {
	const { items } = run.changes;
	const now = excepts(run);
	const keyOf = keysOf(run, rewritten);
	const listed = [];
	const except = {};
	const unread = [];
	nextRows(items, rewritten).forEach(({ row, item }, at) => {
		if (row === null) {
			const line = rewritten.added.get(item.index);
			listed.push([
				keyOf(item.index),
				line?.issue ?? 0,
				item.line,
				item.state
			]);
			if (line !== void 0 && issueTitle(item) !== line.title) except[String(at)] = { title: {
				plan: line.title,
				issue: line.title
			} };
			return;
		}
		if (item === null) unread.push(unreadRow(items, row, at));
		else listed.push(listedRow(row, item.line));
		const { title: _, parent, traits, ...kept } = now[String(row.item.index)] ?? {};
		const isMoved = rewritten.moved.has(row.key);
		const isWritten = rewritten.taken.has(row.key) || isRenamed(run, row);
		const title = titlesToCompare(row, item ?? row.item, isWritten);
		const sides = row.item.stateFrom === "children" && (kept.plan ?? row.outcome.plan) === row.outcome.plan ? rolledUpBefore(row) : {};
		const entry = {
			...kept,
			...sides,
			...title === null ? {} : { title },
			...parent === void 0 || isMoved ? {} : { parent },
			...traitsIn(row, traits ?? null, rewritten)
		};
		if (Object.keys(entry).length > 0) except[String(at)] = entry;
	});
	return {
		items: listed,
		unread,
		except
	};
}
function rolledUpBefore({ issue, base, outcome }) {
	return issue === null || outcome.issue === "open" !== (issueState(issue) === "open") || base === null ? { plan: outcome.plan } : {
		plan: base.planState,
		issue: issueState(issue)
	};
}
function traitsIn(row, left, rewritten) {
	if (left === null) return {};
	if (row.traits.toPlan.length === 0) return { traits: left };
	const { plan, issue } = onceTaken(row, left, rewritten);
	return plan.join("\n") === issue.join("\n") ? {} : { traits: {
		plan,
		issue
	} };
}
function onceTaken({ key, traits: { toPlan } }, left, { traits }) {
	const written = toPlan.filter(({ trait }) => traits.has(`${key} ${trait}`));
	const applied = (before) => [...before.filter((trait) => !written.some((change) => change.trait === trait || replaces(change.trait, trait))), ...written.flatMap(({ trait, isSet }) => isSet ? [trait] : [])].sort();
	return {
		plan: applied(left.plan),
		issue: applied(left.issue)
	};
}
function keysOf(run, { plan, placeOf }) {
	const read = run.changes.items.filter(({ item }) => item.unread === void 0);
	const kept = new Map(read.map(({ key }, index) => [elementAt(placeOf, index, "places"), key]));
	const used = new Set(run.changes.items.map(({ key }) => key));
	const keys = assignKeys(run.planId, plan.items, kept, (key) => used.has(key));
	return (index) => elementAt(keys, index, "keys");
}
function nextRows(items, { plan, placeOf }) {
	const followers = /* @__PURE__ */ new Map();
	const read = [];
	for (const row of items) {
		const before = read.at(-1);
		if (row.item.unread === void 0) read.push(row);
		else if (before !== void 0) followers.set(before, [...followers.get(before) ?? [], row]);
	}
	const rowAt = new Map(read.map((row, index) => [elementAt(placeOf, index, "places"), row]));
	return plan.items.flatMap((item) => {
		const row = rowAt.get(item.index);
		if (row === void 0) return [{
			row: null,
			item
		}];
		return [{
			row,
			item
		}, ...(followers.get(row) ?? []).map((each) => ({
			row: each,
			item: null
		}))];
	});
}
// src/reconcile/next-record/next-record.ts
function nextRecord(run) {
	const { items } = run.changes;
	return {
		format: 3,
		plan: run.planId,
		path: run.plan.path,
		branch: run.branch,
		repository: run.repository,
		base: run.base,
		pending: pendingTexts(run),
		takes: true,
		fingerprint: run.fingerprint,
		writer: run.writer,
		follower: run.follower,
		choice: run.choice,
		labels: [...run.labels],
		outside: run.outside,
		items: items.flatMap((row) => row.item.unread === void 0 ? [listedRow(row, row.item.line)] : []),
		unread: items.flatMap((row) => row.item.unread === void 0 ? [] : [unreadRow(items, row, row.item.index)]),
		except: excepts(run),
		undo: undos(run),
		formerly: formerTitles(run),
		fields: comparedFields(run),
		milestones: milestonesOf(run),
		strangers: leftStrangers(run),
		offers: offersOf(run),
		proposals: { ...run.changes.proposals },
		cascades: Object.fromEntries(Object.entries(run.changes.cascades).map(([key, below]) => [key, [...below]])),
		gone: { ...stillGone(run.gone, items) },
		orphans: { ...run.changes.orphans },
		away: null,
		proposed: run.proposed,
		refs: run.refs,
		results: run.results
	};
}
function undos(run) {
	const result = {};
	for (const { key, base, outcome } of run.changes.items) {
		const undo = run.undo.get(key) ?? base?.undo ?? run.previous?.undo[key];
		if (undo !== void 0 && outcome.plan === "done") result[key] = undo;
	}
	return result;
}
function formerTitles({ changes, next, previous }) {
	const result = {};
	for (const { key, item, base } of changes.items) if (next?.rewritten?.taken.has(key) === true) result[key] = item.title;
	else if (base !== null && base.item.title !== item.title && previous?.proposed?.[key]?.title === item.title) result[key] = base.item.title;
	else if (base?.formerly != null && base.item.title === item.title) result[key] = base.formerly;
	return result;
}
function comparedFields({ changes, fields }) {
	return [...fields].flatMap(([field, meaning]) => changes.items.every(({ issue }) => issue === null || isTold(issue, meaning)) ? [nameOfMeaning(field, meaning)] : []);
}
function milestonesOf({ changes }) {
	return Object.fromEntries(changes.items.flatMap(({ item, issue }) => issue === null || issue.milestone === null || item.fields.milestone === void 0 ? [] : [[String(issue.milestone.number), issue.milestone.title]]));
}
function leftStrangers({ previous, changes }) {
	const before = previous?.strangers ?? [];
	if (previous === null || previous.takes) return before;
	return [.../* @__PURE__ */ new Set([...before, ...changes.strangers.map(({ issue }) => issue.number)])];
}
function offersOf({ changes, offered }) {
	const bound = new Set(changes.items.flatMap(({ issue }) => issue?.number ?? []));
	return Object.fromEntries([...offered].filter(([number]) => !bound.has(Number(number))));
}
// src/reconcile/next-record/says-the-same.ts
function saysTheSame(previous, next, text) {
	if (!isKnownText(previous, next.base.blob)) return false;
	if (previous.base.blob === next.base.blob ? !isDeepStrictEqual(previous.pending, next.pending) : next.pending.length > 0) return false;
	const known = recordAt(previous, next.base.blob);
	const normal = (record) => renderRecord({
		...record,
		base: {
			commit: "",
			blob: ""
		},
		pending: [],
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
		except: {},
		milestones: {},
		proposals: Object.fromEntries(Object.entries(record.proposals).map(([number, proposal]) => [number, {
			...proposal,
			updatedAt: ""
		}]))
	});
	return normal(known) === normal(next) && toldBy(known, text) === toldBy(next, text);
}
function toldBy(record, text) {
	const known = joinBase(record, text)?.items ?? [];
	return JSON.stringify(known.map(({ planState, issueState, titles, traits, parents, orders, stale }) => [
		[
			planState,
			issueState,
			...[...stale].sort()
		],
		[traits?.plan, traits?.issue],
		[
			titles?.plan,
			titles?.issue,
			parents?.plan,
			parents?.issue,
			orders?.plan,
			orders?.issue
		]
	]));
}
// src/sync/write-back/proposed.ts
function proposedBy({ edited, changes, tracked }) {
	const before = tracked.record?.proposed ?? {};
	const unread = (changes?.items ?? []).flatMap(({ item, key }) => {
		const to = item.unread === void 0 ? void 0 : before[key];
		return to === void 0 ? [] : [[key, to]];
	});
	const waiting = new Map(unread);
	for (const { key, to } of edited?.written ?? []) waiting.set(key, { state: to });
	for (const take of changes === null || edited === null ? [] : edited.taken) if (take.kind !== "line") waiting.set(take.key, {
		...waiting.get(take.key),
		...agreedOnceMerged(take, changes?.items ?? [], edited?.rewritten ?? null)
	});
	const hasLines = edited?.taken.some(({ kind }) => kind === "line") === true;
	return waiting.size === 0 && !hasLines ? null : Object.fromEntries(waiting);
}
function agreedOnceMerged(take, items, rewritten) {
	const row = itemAt(items, take.index);
	switch (take.kind) {
		case "title": {
			const { after } = row.title;
			return {
				title: take.title,
				...after === null ? {} : { titles: after }
			};
		}
		case "move": return { parent: {
			plan: itemAt(items, take.to).key,
			issue: row.issue?.parent ?? null
		} };
		case "order": {
			const keys = take.order.map((index) => itemAt(items, index).key);
			return { order: {
				plan: keys,
				issue: [...keys]
			} };
		}
		case "trait": return row.traits.done === null || rewritten === null ? {} : { traits: onceTaken(row, row.traits.done, rewritten) };
	}
}
// src/sync/write-back/unset-traits.ts
function unsetTraits(applied, meanings) {
	const result = /* @__PURE__ */ new Map();
	for (const { operation, left } of applied) {
		if (left === void 0 || operation.kind !== "update") continue;
		const traits = [...left.unassigned.map(ownerTrait), ...operation.changes.flatMap((change) => {
			if (change.kind !== "field" || change.value === null) return [];
			const name = patchedName(meanings.get(change.field));
			return name !== null && left.unset.includes(name) ? [fieldTrait(change.field, change.value)] : [];
		})];
		if (traits.length > 0) result.set(operation.key, new Set(traits));
	}
	return result;
}
function patchedName(meaning) {
	switch (meaning?.kind) {
		case "milestone":
		case "type": return meaning.kind;
		case "issue-field": return `field ${meaning.name}`;
		case "labels":
		case "milestone-date":
		case void 0: return null;
	}
}
// src/sync/write-back/write-records.ts
function recordsBefore({ repository, plans }) {
	return {
		commit: repository.look.state.commit,
		records: new Map(plans.flatMap(({ tracked: { planId, record } }) => record === null ? [] : [[planId, record]]))
	};
}
async function writeRecords({ writer, clock }, { repository, plans }, before, { pasts = /* @__PURE__ */ new Map(), seen = NOTHING_SEEN } = {}) {
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
	for (const [path, text] of await writer.learned()) files.set(path, text);
	if (files.size === 0 && !seen.isDue) return before;
	for (const [path, text] of seen.files) files.set(path, text);
	const histories = nextHistories(repository, plans, dayOf(clock.now()), pasts);
	const historyText = histories === null ? void 0 : renderHistories(histories);
	if (historyText !== void 0 && historyText !== repository.look.state.files.get("history.json")) files.set(HISTORY_PATH, historyText);
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
	const policy = repository.settings.policyFor(tracked.file.path);
	return nextRecord({
		planId: tracked.planId,
		plan,
		base: {
			commit,
			blob
		},
		next: applied.next === null ? null : {
			blob: applied.next,
			rewritten: edited?.rewritten ?? null
		},
		branch: repository.look.tip.branch,
		repository: repository.look.repository.id || null,
		follower: repository.settings.follower,
		choice: repository.settings.choice,
		labels: Object.values(policy.labels).toSorted((a, b) => a < b ? -1 : 1),
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
		fields: policy.fields,
		unset: unsetTraits(applied.applied, policy.fields),
		offered: offeredBy(applied),
		refs: refsOf(changes),
		results: applied.results
	});
}
function isHeeded({ changes, tracked }, { issue, title }) {
	const at = tracked.file.plan?.items.find((item) => item.index > 0 && normaliseTitle(item.title) === title)?.index;
	return at !== void 0 && changes?.items[at]?.issue?.number === issue;
}
function offeredBy({ edited, refused }) {
	const { added, plan } = edited?.rewritten ?? {
		added: /* @__PURE__ */ new Map(),
		plan: null
	};
	return new Map([...added].flatMap(([index, { issue, title }]) => refused?.has(refusedTitle(String(issue), title)) === true ? [] : [[String(issue), {
		title: issueTitle(elementAt(plan?.items ?? [], index, "items of a rewritten plan")),
		said: title
	}]]));
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
	const { repository } = applied;
	const toPropose = applied.plans.filter((plan) => isActive(plan) && (plan.target === "pull-request" || leftAnUnrecordedPull(plan)));
	const { plans: withoutRefused, ...proposed } = await proposeTicks(context, repository, toPropose);
	const asProposed = new Map(toPropose.map((plan, at) => [plan, elementAt(withoutRefused, at, "proposed plans")]));
	const plans = applied.plans.map((plan) => asProposed.get(plan) ?? plan);
	const known = {
		...applied,
		plans
	};
	const pasts = await backfill(context, known);
	const seen = await keepLastSeen(context, known);
	const kept = await writeRecords(context, known, recordsBefore(applied), {
		pasts,
		seen
	});
	const edited = plans.filter((plan) => isActive(plan) && (plan.next !== null || plan.resultsFile.length > 0));
	const commit = edited.length === 0 ? null : await commitUnlessRefused(context, repository, edited);
	if (commit !== "refused") return {
		...known,
		...proposed,
		commit
	};
	const redirected = new Map(edited.map((plan) => [plan, intoPull(plan)]));
	const instead = await proposeTicks(context, repository, [...redirected.values()]);
	const inPull = new Map([...redirected.keys()].map((plan, at) => [plan, elementAt(instead.plans, at, "proposed plans")]));
	const after = {
		...known,
		plans: plans.map((plan) => inPull.get(plan) ?? plan)
	};
	await writeRecords(context, after, kept, { pasts });
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
	const message = commitMessage(repository.settings.commitHeadline, plans, finishedIssues(repository.look.claims));
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
	const { report, limitedUntil } = await syncWithin(context, context.clock.now());
	return withLimitNotice(report, limitedUntil);
}
async function syncWithin(context, startedAt) {
	return syncInRounds(context, async () => retryMoved(context, async () => syncOnce(context, startedAt)));
}
async function syncOnce(context, startedAt) {
	const found = await readRepositoryState(context.reader, { overrides: context.overrides });
	const deadline = later(startedAt, found.settings.maxMinutes * 6e4);
	const skipped = reportSkipped(found, "sync");
	if (skipped !== null) return {
		report: skipped,
		limitedUntil: null,
		deadline,
		isToBeContinued: false,
		wantsAgents: false
	};
	const written = await writeBack(context, await applyDecisions(context, await decideSync(context, found), startedAt));
	await announceHolds(context, written);
	await sweepClaims(context, written);
	return {
		report: reportWithHistories(written, "sync", context.clock.now()),
		limitedUntil: written.limitedUntil,
		deadline,
		isToBeContinued: hasRewritten(written),
		wantsAgents: wantsAgents(found)
	};
}
export { sync as t };
