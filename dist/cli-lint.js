import { H as vocabularyOf, J as FIRST_LINE, K as Lines, N as lengthAt, Q as readBlocks, _t as PLAN_ITEM, d as dependencyTexts, f as references, ht as isTicked, l as unreadBoxes, mt as unclosedFence, p as References, pt as mendedFences, q as withLineFeeds, s as isPlaceholder, st as wordKey, z as linesOf } from "./cli-plan-files.js";
import { t as elementAt } from "./cli-element-at.js";
import { r as rollUp } from "./cli-progress.js";
// src/plan/lint/lint-dependencies.ts
function* lintDependencies(plan) {
	const known = new References(plan.items);
	const prefixes = new Set(plan.items.map(({ id }) => id === null ? "" : prefixOf(id)));
	for (const item of plan.items.slice(1)) for (const { text, field } of dependencyTexts(item)) for (const { name, items } of references(text, field, item.index, known)) if (items.length === 0 && !meansSelf(known, name, item) && prefixes.has(prefixOf(name))) yield {
		...place(item),
		code: "unknown-dependency",
		severity: "warning",
		message: `"${item.title}" depends on "${name}", but no item is called that`,
		hint: "Correct the name, or ignore this when it means something outside of the plan."
	};
	for (const cycle of cyclesOf(plan)) {
		const first = elementAt(cycle, 0, "items of a circle");
		yield {
			...place(first),
			code: "dependency-cycle",
			severity: "error",
			message: `These items wait for each other: ${namesOf(cycle).join(" → ")} → ${first.id ?? first.title}`,
			hint: "Take one of the dependencies away."
		};
	}
}
function place(item) {
	return {
		line: item.line,
		column: item.column
	};
}
function prefixOf(name) {
	return name.toLowerCase().replace(/\d.*$/s, "").replace(/[\s-]+$/, "");
}
function meansSelf(known, name, item) {
	return known.has(name) || item.title.toLowerCase().startsWith(name.toLowerCase());
}
const MAX_CYCLES = 20;
const MAX_NAMES = 20;
function namesOf(cycle) {
	const names = cycle.slice(0, MAX_NAMES).map(({ id, title }) => id ?? title);
	return cycle.length > MAX_NAMES ? [...names, "…"] : names;
}
function cyclesOf(plan) {
	const cycles = [];
	const state = /* @__PURE__ */ new Map();
	for (const start of plan.items) {
		const path = [];
		const stack = [{
			index: start.index,
			next: 0
		}];
		if (state.has(start.index)) continue;
		if (cycles.length >= MAX_CYCLES) break;
		state.set(start.index, "open");
		path.push(start.index);
		for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
			const next = elementAt(plan.items, top.index, "items").dependsOn[top.next];
			top.next += 1;
			if (next === void 0) {
				state.set(top.index, "closed");
				path.pop();
				stack.pop();
			} else if (state.get(next) === "open") {
				if (cycles.length < MAX_CYCLES) cycles.push(fromFirst(plan, path.slice(path.indexOf(next))));
			} else if (!state.has(next)) {
				state.set(next, "open");
				path.push(next);
				stack.push({
					index: next,
					next: 0
				});
			}
		}
	}
	return cycles;
}
function fromFirst(plan, cycle) {
	const first = cycle.reduce((least, index) => Math.min(least, index), Number.POSITIVE_INFINITY);
	const at = cycle.indexOf(first);
	return [...cycle.slice(at), ...cycle.slice(0, at)].map((index) => elementAt(plan.items, index, "items"));
}
// src/plan/lint/lint-items.ts
const MANY_ITEMS = 1e3;
function* lintItems(plan) {
	yield* alike(plan);
	const derived = rollUp(plan, (index) => {
		const item = elementAt(plan.items, index, "items");
		return item.children.length > 0 || item.stateFrom !== "own" ? null : item.state;
	});
	for (const item of plan.items.slice(1)) {
		const contradiction = contradictionOf(plan, item, elementAt(derived, item.index, "states"));
		if (contradiction !== null) yield contradiction;
		if (isPlaceholder(item.title)) yield at(item, "placeholder", "warning", `"${item.title}" is still to be filled in`, "Write what is to be done, or delete the line.");
	}
	const work = plan.items.filter(({ kind }) => kind !== "check").length;
	if (work > MANY_ITEMS) yield at(elementAt(plan.items, PLAN_ITEM, "items"), "plan-too-large", "warning", `The plan has ${work} items that would become issues`, "Split it into several plans, or leave out levels with `levels`.");
}
function* alike(plan) {
	const seen = /* @__PURE__ */ new Map();
	for (const item of plan.items.slice(1)) {
		const key = [
			item.parent,
			item.section.join("\n"),
			wordKey(item.title),
			item.id ?? ""
		].join("\0");
		const first = seen.get(key);
		if (first === void 0) seen.set(key, item);
		else yield at(item, "indistinguishable", "warning", `"${item.title}" stands here twice (first in line ${first.line}): only the order tells the two apart`, "Reword one of them, so that each keeps its issue when lines move.");
	}
}
function contradictionOf(plan, item, derived) {
	if (item.stateFrom !== "own" || item.children.length === 0 || item.state === "dropped") return null;
	const open = item.children.filter((child) => elementAt(plan.items, child, "items").state === "open").length;
	if (item.state === "done" && open > 0) {
		const what = `${open} of ${item.children.length} below it ${open === 1 ? "is" : "are"} open`;
		return item.mark.carrier === "status" ? at(item, "status-contradiction", "warning", `The status says done, but ${what}`, "Tick what is done, or correct the status.") : at(item, "ticked-with-open-children", "warning", `Ticked, but ${what}`, "Tick what is done, or untick this.");
	}
	if (item.state === "open" && derived === "done" && item.mark.carrier === "status") return at(item, "status-contradiction", "warning", `The status says "${item.mark.text}", but everything below is done`, "Correct the status.");
	return null;
}
function at(item, code, severity, message, hint) {
	return {
		code,
		severity,
		line: item.line,
		column: item.column,
		message,
		hint
	};
}
// src/plan/markdown/body.ts
function bodyAt(text) {
	return /^\ufeff?(---|\+\+\+)[ \t]*\r?\n[\s\S]*?\n\1[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
}
// src/plan/slips/unrendered-box.ts
function unrenderedBox(text, block, items) {
	if (block.type !== "bullet") return null;
	const { box } = block;
	if (box === null || block.content.start === block.content.end || !items.has(block.start)) return null;
	const found = box.rendered ? asPlaced(text, block, box) : asWritten(text, box);
	return found === null ? null : {
		bullet: block,
		offset: box.open,
		...found
	};
}
const TAB = 4;
const MOST_BLANKS = 4;
const READ = "plansync reads it all the same; ";
function asPlaced(text, bullet, box) {
	if (bullet.list < 0) return {
		why: "its line runs on from the one above",
		hint: `${READ}an empty line above it, or the indent of the list that it belongs to, shows one on GitHub too.`,
		edit: null
	};
	const marker = lengthAt(/(?:[-*+]|\d{1,9}[.)])/y, text, bullet.start);
	const gap = text.slice(bullet.start + marker, box.open);
	if (columnsOf(gap, bullet.indent + marker) <= MOST_BLANKS) return null;
	return {
		why: "so many blanks stand behind its bullet that it is code",
		hint: `${READ}one blank behind the bullet shows one on GitHub too.`,
		edit: {
			offset: box.open - gap.length,
			length: gap.length,
			text: " "
		}
	};
}
function columnsOf(blanks, from) {
	let column = from;
	for (const blank of blanks) column += blank === "	" ? TAB - column % TAB : 1;
	return column - from;
}
function asWritten(text, box) {
	const mark = text.slice(box.mark, box.mark + box.markLength);
	const after = box.mark + box.markLength + 1;
	const hint = `${READ}\`- [ ] \` or \`- [x] \` shows one on GitHub too.`;
	if (box.optional) return {
		why: "a star follows its brackets",
		hint,
		edit: null
	};
	if (/^[ xX]$/.test(mark)) {
		const isBlank = text.charAt(after) === "\xA0";
		const why = isBlank ? "the blank behind its brackets is a no-break space" : "no blank follows its brackets";
		const isWord = /^[\p{L}\p{N}"'`*_~]/u.test(text.slice(after, after + 2));
		return {
			why,
			hint,
			edit: isBlank || isWord ? {
				offset: after,
				length: isBlank ? 1 : 0,
				text: " "
			} : null
		};
	}
	const isBlank = /^[\s\u200b]$/.test(mark);
	const why = /\s/.test(mark) ? "the blank between its brackets is a tab or a no-break space" : `GitHub knows no \`[${box.text}]\``;
	if (!isBlank && !isTicked(mark)) return {
		why,
		hint,
		edit: null
	};
	const gap = /[ \t]/.test(text.charAt(after)) ? "" : " ";
	const odd = text.charAt(after) === "\xA0" ? 1 : 0;
	return {
		why,
		hint,
		edit: {
			offset: box.mark,
			length: box.markLength + 1 + odd,
			text: `${isBlank ? " " : "x"}]${gap}`
		}
	};
}
// src/plan/lint/lint-text.ts
const CUT_AT = 512e3;
const BOX_LINE = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]/;
const MAX_MARK = 200;
function* lintText(plan) {
	const text = withLineFeeds(plan.text);
	const lines = new Lines(text);
	const from = bodyAt(text);
	const at = (offset) => ({
		line: lines.lineOf(offset),
		column: lines.columnOf(offset)
	});
	const items = new Set(plan.items.map(({ offset }) => offset));
	for (const block of readBlocks(text, from, lines).blocks) {
		const box = unrenderedBox(text, block, items);
		if (box !== null) yield {
			...at(box.offset),
			code: "box-not-rendered",
			severity: "info",
			message: `GitHub shows no checkbox here: ${box.why}`,
			hint: box.hint
		};
		const hidden = block.type === "code" ? indentedBox(text, block) : null;
		if (hidden !== null) yield {
			...at(hidden.offset),
			code: "unread-box",
			severity: hidden.alone ? "warning" : "info",
			message: "No checkbox is read here: it is indented so far that it is code",
			hint: "Take the blanks before it away, or indent it as the list that it belongs to."
		};
		if (block.type === "table" && isTaskTable(text, block) && !holdsItem(plan, block)) yield {
			...at(block.start),
			code: "table-tasks",
			severity: "info",
			message: "These tasks stand in a table: plansync does not read them",
			hint: "Write them as `- [ ] task` to give each an issue."
		};
	}
	yield* warnOfText(plan);
}
function* warnOfText(plan) {
	const text = withLineFeeds(plan.text);
	yield* unreadBoxes(text, plan.items, bodyAt(text));
	const fence = unclosedFence(text);
	const mended = mendedFences(text);
	const lines = new Lines(text);
	for (const offset of mended) yield {
		line: lines.lineOf(offset),
		column: lines.columnOf(offset),
		code: "nested-fence",
		severity: "warning",
		message: "GitHub ends this code at the first bare fence in it, and shows the rest of it as text and boxes",
		hint: "Begin and end it with one mark more, such as four backticks."
	};
	if (fence !== null) yield {
		line: lines.lineOf(fence),
		column: lines.columnOf(fence),
		code: "unbalanced-fence",
		severity: "warning",
		message: "This code fence seems never to end: what follows may be read as code",
		hint: "Close it, or give quoted markdown a longer fence than the code in it."
	};
	if (text.length > CUT_AT / 2 && new TextEncoder().encode(text).length > CUT_AT) yield {
		line: FIRST_LINE,
		column: 1,
		code: "plan-too-large",
		severity: "warning",
		message: `The plan has more than ${CUT_AT} bytes: GitHub does not give it whole in one answer, and issues can't show it`,
		hint: "Split it into several plans."
	};
}
function indentedBox(text, block) {
	if (/^(?:`{3}|~{3})/.test(text.slice(block.start, block.start + 3))) return null;
	const lines = [...linesOf(text, block)];
	const boxes = lines.filter(({ start, end }) => BOX_LINE.test(text.slice(start, Math.min(end, start + MAX_MARK))));
	const [first] = boxes;
	if (first === void 0) return null;
	const words = lines.filter(({ start, end }) => text.slice(start, end).trim() !== "");
	const line = text.slice(first.start, first.end);
	const blanks = line.length - line.replace(/^[ \t>]+/, "").length;
	return {
		offset: first.start + blanks,
		alone: boxes.length === words.length
	};
}
function holdsItem({ items }, { start, end }) {
	const isInside = (at) => at > start && at < end;
	return items.some(({ index, offset, mark }) => index > 0 && (isInside(offset) || mark.carrier !== "none" && isInside(mark.span.start)));
}
function isTaskTable(text, block) {
	const [head] = linesOf(text, block);
	if (head === void 0) return false;
	const cells = text.slice(head.start, head.end).toLowerCase().split("|").map((cell) => cell.replace(/[*_`]/g, "").trim());
	const words = vocabularyOf();
	const named = cells.some((cell) => words.tasks.has(cell) || /^(?:task|step|item|title|任务|タスク|задача|tarea|tarefa)$/u.test(cell));
	const stated = cells.some((cell) => words.fields.get(cell) === "status");
	return named && stated || /\|[ \t]*\[[ xX]\][ \t]*\|/.test(text.slice(block.start, block.end));
}
// src/plan/lint/lint.ts
function lintPlan(plan) {
	return inOrder([
		...lintItems(plan),
		...lintDependencies(plan),
		...lintText(plan)
	]);
}
function warnOfPlan(plan) {
	return inOrder([
		...lintItems(plan),
		...lintDependencies(plan),
		...warnOfText(plan)
	]).filter(({ severity }) => severity !== "info");
}
function inOrder(diagnostics) {
	return diagnostics.sort((a, b) => a.line - b.line || a.column - b.column || a.code.localeCompare(b.code));
}
export { bodyAt as i, warnOfPlan as n, unrenderedBox as r, lintPlan as t };
