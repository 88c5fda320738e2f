import { r as __require, t as __commonJSMin } from "./cli-rolldown-runtime.js";
import { c as InternalError, d as PlanNotFoundError, g as messageOf, n as ConfigError } from "./cli-errors.js";
import { t as elementAt } from "./cli-element-at.js";
import { t as findNearest } from "./cli-nearest.js";
import { a as rollUpStarted, i as rollUpItems, o as entryOf } from "./cli-progress.js";
import { $ as _minLength, I as _gte, Q as _maxLength, Z as _lte, _ as string, a as describe, c as literal, ct as _positive, f as number, g as strictObject, h as record, i as check, m as optional, n as array, r as boolean, s as int, t as _enum, ut as _regex, y as union } from "./cli-schemas.js";
// src/issue/label-names.ts
const DEFAULT_LABELS = {
	all: "plansync",
	plan: "plansync:plan",
	phase: "plansync:phase",
	step: "plansync:step",
	task: "plansync:task"
};
const DEFAULT_CLAIMED_LABEL = "plansync:claimed";
function kindLabel(labels, kind) {
	return kind === "check" ? null : labels[kind];
}
// src/reconcile/input/policy.ts
const TAKEN_ASPECTS = [
	"title",
	"lines",
	"places",
	"fields",
	"started"
];
const DEFAULT_POLICY = {
	levels: /* @__PURE__ */ new Set([
		"plan",
		"phase",
		"step",
		"task"
	]),
	labels: DEFAULT_LABELS,
	doneItems: "line",
	onItemRemoved: "close",
	planStatus: "off",
	guard: {
		creates: 100,
		changes: 10,
		share: 1 / 3
	},
	milestone: null,
	assignees: /* @__PURE__ */ new Map(),
	issueTypes: /* @__PURE__ */ new Map(),
	extraLabels: [],
	fields: /* @__PURE__ */ new Map([["milestone", { kind: "milestone" }], ["type", { kind: "type" }]]),
	tagLabels: true,
	takes: new Set(TAKEN_ASPECTS),
	startedLabel: "in progress",
	trustedBots: /* @__PURE__ */ new Set()
};
// src/plan/model/item-index.ts
function itemIndex(place) {
	return place;
}
const PLAN_ITEM = itemIndex(0);
// src/plan/model/plan.ts
const ITEM_KINDS = [
	"plan",
	"phase",
	"step",
	"task",
	"check"
];
// src/plan/markdown/checkbox.ts
const BOX = /\[([ \t\u00a0xX]|[^\p{L}\p{N}\s[\]^@\\][\p{M}\u200d]*)\](\\?\*)?/uy;
const BLANKS$1 = /[ \t\u00a0]*/y;
function readCheckbox(text, at, lineEnd) {
	BOX.lastIndex = at;
	const match = BOX.exec(text);
	if (match === null) return null;
	const mark = match[1] ?? " ";
	const star = match[2] !== void 0;
	const after = at + match[0].length;
	BLANKS$1.lastIndex = after;
	const blanks = BLANKS$1.exec(text)?.[0].length ?? 0;
	if (!star && blanks === 0 && after < lineEnd && "([:".includes(text.charAt(after))) return null;
	return {
		open: at,
		mark: at + 1,
		markLength: mark.length,
		text: /\s/.test(mark) ? " " : mark,
		content: Math.min(after + blanks, lineEnd),
		optional: star,
		rendered: /^[ xX]$/.test(mark) && /[ \t]/.test(text.charAt(after)) && !star && after < lineEnd
	};
}
function isTicked(mark) {
	return /^[xX✓✔☑✅]/u.test(mark);
}
// src/plan/markdown/fences.ts
function mendFences(text) {
	const fences = fencesOf(text);
	if (!hasSlipped(fences)) return text;
	const inner = innerFences(fences);
	if (inner === null || inner.length === 0) return text;
	let mended = "";
	let from = 0;
	for (const fence of inner) {
		mended += text.slice(from, fence.at) + "'".repeat(fence.marks.length);
		from = fence.at + fence.marks.length;
	}
	return mended + text.slice(from);
}
function mendedFences(text) {
	const fences = fencesOf(text);
	const inner = hasSlipped(fences) ? innerFences(fences) : null;
	if (inner === null || inner.length === 0) return [];
	const masked = new Set(inner);
	const mended = [];
	let outer = null;
	for (const fence of fences) if (!masked.has(fence)) outer = outer === null ? fence : null;
	else if (outer !== null && mended.at(-1) !== outer.at) mended.push(outer.at);
	return mended;
}
function unclosedFence(text) {
	let open = null;
	for (const fence of fencesOf(mendFences(text))) if (open === null) open = fence;
	else if (closes(open, fence)) open = null;
	return open?.at ?? null;
}
function codeFences(text) {
	const spans = [];
	let open = null;
	for (const fence of fencesOf(mendFences(text))) if (open === null) open = fence;
	else if (closes(open, fence)) {
		spans.push({
			start: open.at,
			end: fence.at + fence.marks.length
		});
		open = null;
	}
	if (open !== null) spans.push({
		start: open.at,
		end: text.length
	});
	return spans;
}
const FENCE$1 = /^[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})([^\r\n]*)/gm;
const MARKDOWN = /^(?:markdown|md|mdx)\b/i;
function fencesOf(text) {
	const fences = [];
	for (const match of text.matchAll(FENCE$1)) {
		const marks = match[1] ?? "";
		const info = (match[2] ?? "").trim();
		if (marks.startsWith("`") && info.includes("`")) continue;
		fences.push({
			at: match.index + match[0].indexOf(marks),
			marks,
			info
		});
	}
	return fences;
}
function closes(open, fence) {
	return fence.info === "" && fence.marks.startsWith(open.marks);
}
function hasSlipped(fences) {
	let open = null;
	let nested = false;
	for (const fence of fences) if (open === null) {
		open = fence;
		nested = false;
	} else if (closes(open, fence)) {
		if (nested && MARKDOWN.test(open.info)) return true;
		open = null;
	} else if (fence.marks.startsWith(open.marks.slice(0, 3)) && fence.info !== "" && fence.marks.length === open.marks.length) nested = true;
	return open !== null;
}
function innerFences(fences) {
	const open = [];
	const inner = [];
	for (const fence of fences) {
		const around = open.at(-1);
		if (around === void 0) open.push(fence);
		else if (closes(around, fence)) {
			open.pop();
			if (open.length > 0) inner.push(fence);
		} else if (fence.info !== "" && fence.marks === around.marks) {
			open.push(fence);
			inner.push(fence);
		}
	}
	return open.length === 0 ? inner : null;
}
// src/plan/markdown/html-start.ts
const RAW = /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i;
const BLOCK = new RegExp(`^</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\\s>]|/>|$)`, "i");
const TAG = /^<(?:\/[A-Za-z][A-Za-z\d-]*[ \t]*|[A-Za-z][A-Za-z\d-]*(?:[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:"[^"]*"|'[^']*'|[^\s"'=<>`/]+))?)*[ \t]*\/?)>[ \t]*$/;
function htmlStart(line) {
	if (line.startsWith("<!--")) return "comment";
	if (line.startsWith("<?")) return "instruction";
	if (line.startsWith("<![CDATA[")) return "cdata";
	if (/^<![A-Za-z]/.test(line)) return "declaration";
	if (RAW.test(line)) return "raw";
	if (BLOCK.test(line)) return "block";
	return TAG.test(line) ? "tag" : null;
}
function htmlEnds(kind, line, isFirst) {
	switch (kind) {
		case "raw": return /<\/(?:script|pre|style|textarea)>/i.test(line);
		case "comment": return isFirst ? /^<!--(?:-?>)/.test(line) || line.includes("-->", 4) : line.includes("-->");
		case "instruction": return isFirst ? line.startsWith("<?>") || line.includes("?>", 2) : line.includes("?>");
		case "declaration": return line.includes(">");
		case "cdata": return line.includes("]]>");
		case "block":
		case "tag": return false;
	}
}
// src/plan/markdown/leaf-start.ts
const HEADING$1 = /^(#{1,6})(?:[ \t]|$)/;
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
const RULE$1 = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
function leafStart(rest, within) {
	switch (rest.charAt(0)) {
		case "#": {
			const depth = HEADING$1.exec(rest)?.[1]?.length;
			return depth === void 0 ? null : {
				type: "heading",
				depth
			};
		}
		case "`":
		case "~": {
			const marks = FENCE.exec(rest)?.[0];
			return marks === void 0 ? null : {
				type: "fence",
				marks
			};
		}
		case "<": {
			const kind = htmlStart(rest);
			return kind === null || kind === "tag" && within ? null : {
				type: "html",
				kind
			};
		}
		case "=":
		case "-":
			if (within && UNDERLINE.test(rest)) return {
				type: "underline",
				depth: rest.startsWith("=") ? 1 : 2
			};
			return RULE$1.test(rest) ? { type: "rule" } : null;
		case "*":
		case "_": return RULE$1.test(rest) ? { type: "rule" } : null;
		default: return null;
	}
}
function closesFence(rest, marks) {
	return rest.startsWith(marks) && /^(?:`+|~+)[ \t]*$/.test(rest);
}
// src/plan/markdown/line-cursor.ts
const TAB_STOP = 4;
var LineCursor = class {
	text;
	start = 0;
	end = 0;
	next = 0;
	at = 0;
	column = 0;
	word = 0;
	indent = 0;
	#rest = 0;
	constructor(text) {
		this.text = text;
	}
	open(start) {
		const feed = this.text.indexOf("\n", start);
		this.start = start;
		this.next = feed < 0 ? this.text.length : feed + 1;
		const end = feed < 0 ? this.text.length : feed;
		this.end = feed > start && this.text.charCodeAt(feed - 1) === 13 ? end - 1 : end;
		this.at = start;
		this.column = 0;
		this.#rest = 0;
		this.#look();
	}
	get isBlank() {
		return this.word >= this.end;
	}
	takeColumns(count) {
		let left = Math.min(count, this.indent);
		while (left > 0) {
			const width = !(this.text.charCodeAt(this.at) === 9) ? 1 : this.#rest > 0 ? this.#rest : TAB_STOP - this.column % TAB_STOP;
			const taken = Math.min(width, left);
			this.#rest = width - taken;
			this.column += taken;
			this.indent -= taken;
			left -= taken;
			if (this.#rest === 0) this.at += 1;
		}
	}
	takeWord(length) {
		this.column += this.indent + length;
		this.at = this.word + length;
		this.#rest = 0;
		this.#look();
	}
	#look() {
		let { at, column } = this;
		for (; at < this.end; at += 1) {
			const code = this.text.charCodeAt(at);
			if (code === 32) column += 1;
			else if (code === 9) column += TAB_STOP - column % TAB_STOP;
			else break;
		}
		this.word = at;
		this.indent = column - this.column;
	}
};
// src/plan/markdown/list-marker.ts
const MARKER$1 = /^(?:[-*+]|(\d{1,9})([.)]))(?=[ \t]|$)/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,})$/;
function listMarker(line, interrupts) {
	const match = MARKER$1.exec(line);
	if (match === null) return null;
	const [marker, number, delimiter] = match;
	if (interrupts && (line.length === marker.length || line.slice(marker.length).trim() === "")) return null;
	if (number !== void 0) {
		if (interrupts && number !== "1") return null;
		return {
			length: marker.length,
			kind: delimiter ?? ".",
			ordered: true
		};
	}
	return RULE.test(line) ? null : {
		length: 1,
		kind: marker,
		ordered: false
	};
}
// src/plan/markdown/definitions.ts
function definitionsEnd(paragraph) {
	let end = 0;
	while (paragraph.charAt(end) === "[") {
		const next = definitionEnd(paragraph, end);
		if (next === null) break;
		end = next;
		while (/[ \t]/.test(paragraph.charAt(end))) end += 1;
	}
	return end;
}
function definitionEnd(text, from) {
	const label = labelEnd(text, from);
	if (label === null || text.charAt(label) !== ":") return null;
	const destination = destinationEnd(text, blanksEnd(text, label + 1));
	if (destination === null) return null;
	const bare = lineRest(text, destination);
	const title = titleEnd(text, blanksEnd(text, destination), destination);
	return (title === null ? null : lineRest(text, title)) ?? bare;
}
function labelEnd(text, from) {
	let isSaid = false;
	for (let at = from + 1; at < text.length && at - from <= 1e3; at += 1) {
		const char = text.charAt(at);
		if (char === "]") return isSaid ? at + 1 : null;
		if (char === "[") return null;
		if (!/\s/.test(char)) isSaid = true;
		if (char === "\\" && /[[\\\]]/.test(text.charAt(at + 1))) at += 1;
	}
	return null;
}
function destinationEnd(text, from) {
	if (text.charAt(from) === "<") {
		for (let at = from + 1; at < text.length; at += 1) {
			const char = text.charAt(at);
			if (char === ">") return at + 1;
			if (char === "<" || char === "\n") return null;
			if (char === "\\" && /[<>\\]/.test(text.charAt(at + 1))) at += 1;
		}
		return null;
	}
	let open = 0;
	let at = from;
	for (; at < text.length; at += 1) {
		const char = text.charAt(at);
		if (/[\s\u0000-\u001f\u007f]/.test(char)) break;
		if (char === "(") open += 1;
		else if (char === ")") {
			if (open === 0) break;
			open -= 1;
		} else if (char === "\\" && /[()\\]/.test(text.charAt(at + 1))) at += 1;
	}
	return at === from || open > 0 ? null : at;
}
function titleEnd(text, from, destination) {
	const opener = text.charAt(from);
	if (from === destination || !/["'(]/.test(opener)) return null;
	const closer = opener === "(" ? ")" : opener;
	for (let at = from + 1; at < text.length; at += 1) {
		const char = text.charAt(at);
		if (char === closer) return at + 1;
		if (char === "\\" && (text.charAt(at + 1) === closer || text.charAt(at + 1) === "\\")) at += 1;
	}
	return null;
}
function lineRest(text, from) {
	let at = from;
	while (/[ \t]/.test(text.charAt(at))) at += 1;
	if (at >= text.length) return at;
	return text.charAt(at) === "\n" ? at + 1 : null;
}
function blanksEnd(text, from) {
	let at = from;
	while (at < text.length && /[ \t\n]/.test(text.charAt(at))) at += 1;
	return at;
}
// src/plan/markdown/paragraph.ts
function closeParagraph(text, { start, end, lines }) {
	if (lines === null) return {
		definitions: [],
		start
	};
	const texts = lines.map((from) => {
		const feed = text.indexOf("\n", from);
		const lineEnd = feed < 0 || feed > end ? end : feed;
		return text.slice(from, lineEnd).replace(/\r$/, "");
	});
	const used = definitionsEnd(texts.join("\n"));
	if (used === 0) return {
		definitions: [],
		start
	};
	let [index, passed] = [0, 0];
	for (const [at, line] of texts.entries()) {
		if (passed >= used) break;
		passed += line.length + 1;
		index = at + 1;
	}
	const behind = lines[index] ?? null;
	return {
		definitions: [{
			type: "definition",
			start,
			end: (lines[index - 1] ?? start) + (texts[index - 1] ?? "").length,
			depth: 0
		}],
		start: behind
	};
}
// src/plan/markdown/table-rows.ts
function headCells(line) {
	const text = line.trim();
	if (text === "|") return 0;
	let cells = 0;
	let begins = !text.startsWith("|");
	for (let at = 0; at < text.length; at += 1) {
		const char = text.charAt(at);
		if (char === " " || char === "	") continue;
		if (begins) cells += 1;
		begins = char === "|";
		if (char === "\\" && /[\\|]/.test(text.charAt(at + 1))) at += 1;
	}
	return cells;
}
function delimiterCells(line) {
	const text = line.trim();
	if (!/^[-:|][-:| \t]*$/.test(text) || !/[|:]/.test(text)) return 0;
	const cells = text.replace(/^\|/, "").replace(/\|$/, "").split("|");
	return cells.every((cell) => /^:?-+:?$/.test(cell.trim())) ? cells.length : 0;
}
function readMarkdown(text, from) {
	return new BlockParser(text).read(from);
}
var BlockParser = class {
	#text;
	#line;
	#blocks = [];
	#open = [];
	#leaf = null;
	constructor(text) {
		this.#text = text;
		this.#line = new LineCursor(text);
	}
	read(from) {
		for (let at = from; at < this.#text.length; at = this.#line.next) {
			this.#line.open(at);
			this.#readLine();
			if (this.#open.length > 100) return { tooDeepAt: this.#line.start };
		}
		this.#reachEnd();
		return { blocks: this.#blocks };
	}
	#reachEnd() {
		const leaf = this.#leaf;
		if (leaf?.type === "fence" || leaf?.type === "html" && !endsAtBlank(leaf.kind)) leaf.end = this.#text.length;
		this.#closeTo(0);
	}
	#readLine() {
		const line = this.#line;
		const kept = line.isBlank ? this.#keptByBlank() : this.#keptByText();
		const isWhole = kept === this.#open.length;
		if (isWhole && this.#continueLeaf()) return;
		const isOpened = this.#openContainers(kept);
		if (this.#open.length > 100) return;
		if (line.isBlank) {
			if (!isOpened) this.#closeTo(kept);
			this.#closeLeaf();
			return;
		}
		const isLazy = !isWhole && !isOpened;
		if (this.#startLeaf(isLazy, kept, isOpened)) return;
		if (this.#leaf?.type === "paragraph") this.#addToParagraph(this.#leaf);
		else {
			if (isLazy) this.#closeTo(kept);
			this.#closeLeaf();
			this.#leaf = this.#newParagraph();
		}
	}
	#keptByBlank() {
		const quote = this.#open.findIndex(({ node }) => node.type === "quote");
		const kept = quote < 0 ? this.#open.length : quote;
		const last = kept === this.#open.length ? this.#open[kept - 1] : void 0;
		return last !== void 0 && last.node.children.length === 0 && this.#leaf === null ? kept - 1 : kept;
	}
	#keptByText() {
		const line = this.#line;
		let kept = 0;
		for (const { node, width } of this.#open) {
			if (node.type === "quote") {
				if (line.isBlank || line.indent > 3 || this.#text.charAt(line.word) !== ">") break;
				this.#takeQuoteMark();
			} else if (line.isBlank) {
				if (node.children.length === 0 && !(this.#leaf !== null && kept === this.#open.length - 1)) break;
			} else if (line.indent < width) break;
			else line.takeColumns(width);
			kept += 1;
		}
		return kept;
	}
	#takeQuoteMark() {
		this.#line.takeWord(1);
		this.#line.takeColumns(1);
	}
	#continueLeaf() {
		const leaf = this.#leaf;
		const line = this.#line;
		switch (leaf?.type) {
			case "fence":
				leaf.end = line.end;
				if (line.indent < 4 && closesFence(this.#rest(), leaf.marks)) this.#closeLeaf();
				return true;
			case "html":
				if (line.isBlank && endsAtBlank(leaf.kind)) return false;
				leaf.end = line.end;
				if (htmlEnds(leaf.kind, this.#text.slice(line.at, line.end), false)) this.#closeLeaf();
				return true;
			case "code":
				if (line.isBlank) return true;
				if (line.indent < 4) return false;
				leaf.end = line.end;
				return true;
			default: return false;
		}
	}
	#openContainers(kept) {
		const line = this.#line;
		let isOpened = false;
		const interrupts = kept === this.#open.length && this.#leaf?.type === "paragraph";
		for (; !line.isBlank && line.indent < 4 && this.#open.length <= 100; isOpened = true) {
			const marker = this.#text.charAt(line.word) === ">" ? null : listMarker(this.#rest(), interrupts);
			if (marker === null && this.#text.charAt(line.word) !== ">") break;
			if (!isOpened) this.#closeTo(kept);
			this.#closeLeaf();
			const start = line.word;
			if (marker === null) {
				const node = {
					type: "quote",
					start,
					end: start + 1,
					children: []
				};
				this.#siblings.push(node);
				this.#open.push({
					node,
					list: null,
					width: 0
				});
				this.#takeQuoteMark();
				continue;
			}
			const before = line.indent;
			line.takeWord(marker.length);
			const blanks = line.isBlank || line.indent > 4 ? 1 : line.indent;
			line.takeColumns(blanks);
			const list = this.#listFor(marker.kind, marker.ordered, start);
			const node = {
				type: "item",
				start,
				end: Math.min(line.at, line.end),
				children: []
			};
			list.children.push(node);
			this.#open.push({
				node,
				list,
				width: before + marker.length + blanks
			});
		}
		return isOpened;
	}
	#listFor(marker, ordered, start) {
		const last = this.#siblings.at(-1);
		if (last?.type === "list" && last.marker === marker) return last;
		const list = {
			type: "list",
			start,
			end: start,
			ordered,
			marker,
			children: []
		};
		this.#siblings.push(list);
		return list;
	}
	#startLeaf(isLazy, kept, isOpened) {
		const line = this.#line;
		const paragraph = this.#leaf?.type === "paragraph" ? this.#leaf : null;
		const { at, word: start, end } = line;
		const isCode = line.indent >= 4;
		if (isCode && paragraph !== null) return false;
		const rest = this.#rest();
		const found = isCode ? null : leafStart(rest, paragraph !== null && !isLazy);
		if (found === null && !isCode) return this.#readTable(rest, isLazy || isOpened);
		if (found?.type === "underline") return paragraph !== null && this.#underline(paragraph, found.depth, rest);
		if (isLazy) this.#closeTo(kept);
		this.#closeLeaf();
		if (found === null) this.#leaf = {
			type: "code",
			start: at,
			end
		};
		else if (found.type === "fence") this.#leaf = {
			type: "fence",
			start,
			end,
			marks: found.marks
		};
		else if (found.type === "html") {
			this.#leaf = {
				type: "html",
				start: at,
				end,
				kind: found.kind
			};
			if (htmlEnds(found.kind, rest, true)) this.#closeLeaf();
		} else this.#siblings.push({
			type: found.type,
			start,
			end,
			depth: found.type === "heading" ? found.depth : 0
		});
		return true;
	}
	#underline(paragraph, depth, rest) {
		const { definitions, start } = closeParagraph(this.#text, paragraph);
		this.#siblings.push(...definitions);
		this.#leaf = null;
		const { word, end } = this.#line;
		if (start !== null) this.#siblings.push({
			type: "heading",
			start,
			end,
			depth
		});
		else if (leafStart(rest, false) === null) return false;
		else this.#siblings.push({
			type: "rule",
			start: word,
			end,
			depth: 0
		});
		return true;
	}
	#readTable(rest, isElsewhere) {
		const leaf = this.#leaf;
		const { end } = this.#line;
		if (isElsewhere || leaf === null) return false;
		if (leaf.type === "table") {
			leaf.end = end;
			return true;
		}
		if (leaf.type !== "paragraph" || !leaf.mayHead) return false;
		const cells = delimiterCells(rest);
		if (cells === 0 || headCells(this.#text.slice(leaf.lastStart, leaf.end)) !== cells) return false;
		const head = leaf.lastStart;
		if (head > leaf.start) {
			leaf.end = leaf.lastEnd;
			leaf.lines?.pop();
			this.#closeLeaf();
		}
		this.#leaf = {
			type: "table",
			start: head,
			end
		};
		return true;
	}
	#newParagraph() {
		const { word, end } = this.#line;
		return {
			type: "paragraph",
			start: word,
			end,
			lastStart: word,
			lastEnd: word,
			mayHead: true,
			lines: this.#text.charAt(word) === "[" ? [word] : null
		};
	}
	#addToParagraph(paragraph) {
		const { word, end, indent } = this.#line;
		paragraph.lastEnd = paragraph.end;
		paragraph.lastStart = word;
		paragraph.end = end;
		paragraph.mayHead = indent < 4;
		paragraph.lines?.push(word);
	}
	#rest() {
		return this.#text.slice(this.#line.word, this.#line.end);
	}
	get #siblings() {
		return this.#open.at(-1)?.node.children ?? this.#blocks;
	}
	#closeTo(kept) {
		this.#closeLeaf();
		while (this.#open.length > kept) {
			const { node, list } = this.#open.pop() ?? {};
			if (node === void 0) return;
			node.end = Math.max(node.end, node.children.at(-1)?.end ?? 0);
			if (list != null) list.end = node.end;
		}
	}
	#closeLeaf() {
		const leaf = this.#leaf;
		if (leaf === null) return;
		this.#leaf = null;
		if (leaf.type === "paragraph") {
			const { definitions, start } = closeParagraph(this.#text, leaf);
			this.#siblings.push(...definitions);
			if (start !== null) this.#siblings.push({
				type: "paragraph",
				start,
				end: leaf.end,
				depth: 0
			});
			return;
		}
		const { start, end, type } = leaf;
		this.#siblings.push({
			type: type === "fence" ? "code" : type,
			start,
			end,
			depth: 0
		});
	}
};
function endsAtBlank(kind) {
	return kind === "block" || kind === "tag";
}
// src/plan/words/code-spans.ts
function codeSpans(source) {
	if (!source.includes("`")) return [];
	const rows = [...source.matchAll(/(\\*)(`+)/g)].map(({ index, 1: slashes = "", 2: ticks = "" }) => {
		const at = index + slashes.length;
		const kept = slashes.length % 2;
		return {
			index: at,
			length: ticks.length,
			open: at + kept,
			marks: ticks.length - kept
		};
	});
	const closers = rows.map(() => -1);
	const next = /* @__PURE__ */ new Map();
	for (let at = rows.length - 1; at >= 0; at -= 1) {
		const { length = 0, marks = 0 } = rows[at] ?? {};
		closers[at] = next.get(marks) ?? -1;
		next.set(length, at);
	}
	const spans = [];
	for (let at = 0; at < rows.length; at += 1) {
		const [open, close] = [rows[at], rows[closers[at] ?? -1]];
		if (open === void 0 || close === void 0) continue;
		spans.push({
			start: open.open,
			end: close.index + close.length,
			marks: open.marks
		});
		at = closers[at] ?? at;
	}
	return spans;
}
// src/plan/words/escapes.ts
const SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
const FIRST_SHIELD = 64976;
const SHIELDED = /[\ufdd0-\ufdef]/g;
const ESCAPED$1 = /\\([!-/:-@[-`{-~])/g;
function escapesIn(source) {
	if (!source.includes("\\")) return [];
	const found = [];
	let from = 0;
	const look = (until) => {
		for (const { index } of source.slice(from, until).matchAll(ESCAPED$1)) found.push(from + index);
	};
	for (const { start, end } of codeSpans(source)) {
		look(start);
		from = end;
	}
	look(source.length);
	return found;
}
function shieldOf(sign) {
	return String.fromCharCode(FIRST_SHIELD + SIGNS.indexOf(sign));
}
function shieldEscapes(source) {
	let text = "";
	let from = 0;
	for (const at of escapesIn(source)) {
		text += source.slice(from, at) + shieldOf(source.charAt(at + 1));
		from = at + 2;
	}
	return from === 0 ? source : text + source.slice(from);
}
function revealEscapes(text) {
	return text.replace(SHIELDED, (shield) => SIGNS.charAt(shield.charCodeAt(0) - FIRST_SHIELD));
}
// src/plan/words/unaccented.ts
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g;
const BARE = /* @__PURE__ */ new Map([
	["ı", "i"],
	["đ", "d"],
	["Đ", "D"],
	["ł", "l"],
	["Ł", "L"],
	["ø", "o"],
	["Ø", "O"]
]);
function unaccented(text) {
	return text.replace(ACCENTED, (letter) => BARE.get(letter) ?? letter.normalize("NFD").charAt(0));
}
function folded(text) {
	return unaccented(text.normalize("NFC")).toLowerCase();
}
// src/plan/words/inline.ts
const MARKS$1 = /[<`[*_~&]/;
const MAX_READ$1 = 4e3;
function withoutCode(source) {
	const codes = [];
	let text = "";
	let from = 0;
	for (const { start, end, marks } of codeSpans(source)) {
		text += `${source.slice(from, start)}\u0000${codes.length}\u0000`;
		codes.push(source.slice(start + marks, end - marks).trim());
		from = end;
	}
	return {
		text: text + source.slice(from),
		codes
	};
}
const TARGET = /\(\s*(?:<[^<>\n]*>|[^()\s<]*(?:\([^()]*\)[^()\s]*)*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y;
const REFERENCE = /\[([^\][\n]{0,999})\]/y;
const NO_REFERENCES = /* @__PURE__ */ new Set();
function referenceKey(label) {
	return label.trim().replace(/\s+/g, " ").toLowerCase();
}
function linkMarks(source, references) {
	const marks = [];
	let from = 0;
	let close = -1;
	for (let open = source.indexOf("["); open >= 0; open = source.indexOf("[", Math.max(open + 1, from))) {
		if (close < open) close = source.indexOf("]", open);
		if (close < 0) break;
		const isPicture = open > from && source.charAt(open - 1) === "!";
		const length = close > open + 1 || isPicture ? targetLength(source, open, close, references) : null;
		if (length === null) continue;
		marks.push({
			start: isPicture ? open - 1 : open,
			end: open + 1
		}, {
			start: close,
			end: close + 1 + length
		});
		from = close + 1 + length;
	}
	return marks;
}
function linkTexts(source, references) {
	let text = "";
	let from = 0;
	for (const { start, end } of linkMarks(source, references)) {
		text += source.slice(from, start);
		from = end;
	}
	return text + source.slice(from);
}
function targetLength(source, open, close, references) {
	TARGET.lastIndex = close + 1;
	const target = TARGET.exec(source);
	if (target !== null) return target[0].length;
	if (references.size === 0) return null;
	REFERENCE.lastIndex = close + 1;
	const reference = REFERENCE.exec(source);
	const own = source.slice(open + 1, close);
	const label = reference === null || reference[1] === "" ? own : reference[1] ?? "";
	return references.has(referenceKey(label)) ? reference?.[0].length ?? 0 : null;
}
function withoutStruck(written) {
	const source = shieldEscapes(written);
	const parts = source.split("~~");
	if (parts.length < 3) return source;
	const last = parts.length % 2 === 0 ? parts.length - 2 : parts.length - 1;
	const kept = parts.filter((_part, at) => at % 2 === 0 || at > last).join(" ");
	return /[\p{L}\p{N}]/u.test(plainText(kept)) ? kept : source;
}
const ENTITY = /&(?:(amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;
const NAMED = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " ",
	ndash: "–",
	mdash: "—",
	hellip: "…"
};
function withoutEntities(text) {
	return text.includes("&") ? text.replace(ENTITY, entity) : text;
}
function entity(whole, name, decimal, hex) {
	if (name !== void 0) return NAMED[name.toLowerCase()] ?? whole;
	const code = decimal === void 0 ? Number.parseInt(hex ?? "", 16) : Number(decimal);
	return code > 31 && code < 1114112 && (code < 55296 || code > 57343) ? String.fromCodePoint(code) : whole;
}
const COMMENT$1 = /<!--[\s\S]*?(?:-->|$)/g;
const MARK_STEPS = [
	{
		pattern: /<(https?:\/\/[^<>\s]+)>/g,
		leaves: "$1"
	},
	{
		pattern: /<\/?(?:br|b|i|em|strong|code|kbd|sub|sup|span|a|del|s|u|mark|small)\b[^<>]*>/gi,
		leaves: " "
	},
	{
		pattern: /~~/g,
		leaves: ""
	},
	{
		pattern: /\*\*\*?|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])/gu,
		leaves: ""
	},
	{
		pattern: /(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*\S)\*(?![\p{L}\p{N}*])/gu,
		leaves: "$1"
	},
	{
		pattern: /(?<![\p{L}\p{N}_])_(?=\S)([^_\n]*\S)_(?![\p{L}\p{N}_])/gu,
		leaves: "$1"
	}
];
function plainText(source, references = NO_REFERENCES) {
	return revealEscapes(shieldedText(source, references));
}
function shieldedText(source, references = NO_REFERENCES) {
	return withoutMarks(shieldEscapes(composed(source)), references);
}
function composed(source) {
	return ASCII.test(source) ? source : source.normalize("NFC");
}
const INVISIBLE = /[\s\p{Z}\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]+|&(?:nbsp|ensp|emsp|thinsp|zwn?j|shy|#8203|#160);/giu;
function showsNothing(source) {
	return plainText(source).replace(/!?\[[^\]\p{L}\p{N}]{0,9}\]\([^)]*\)/gu, "").replace(INVISIBLE, "") === "";
}
function withoutMarks(source, references) {
	if (source.length > 4e3) return `${withoutMarks(source.slice(0, MAX_READ$1), references)}${source.slice(MAX_READ$1).replace(/\s+/g, " ").trimEnd()}`;
	if (!MARKS$1.test(source) && !source.includes("\0")) return source.replace(/\s+/g, " ").trim();
	const { text: bare, codes } = withoutCode(source.replace(COMMENT$1, " "));
	let text = linkTexts(bare, references);
	for (const { pattern, leaves } of MARK_STEPS) text = text.replace(pattern, leaves);
	text = withoutEntities(text).replace(/\u0000(\d+)\u0000/g, (_all, index) => codes[Number(index)] ?? "");
	return text.replace(/\s+/g, " ").trim();
}
const OWN_KEY = /^[\p{Ll}\p{Lo}](?:[\p{Ll}\p{Lo}\d'/]|[ -](?=[\p{Ll}\p{Lo}\d]))*$/u;
const PLAIN_OWN_KEY = /^[a-z](?:[a-z\d'/]|[ -](?=[a-z\d]))*$/;
const ASCII = /^[\0-\x7f]*$/;
function wordKey(written) {
	if (PLAIN_OWN_KEY.test(written)) return written;
	const source = composed(written);
	if (ASCII.test(source)) return plainText(source).toLowerCase().replace(/^[\s#-]+/, "").replace(/(?<![\s:.!?])[\s:.!?]+$/, "").replace(/\s+/g, " ");
	if (OWN_KEY.test(source)) return unaccented(source);
	return unaccented(plainText(source)).toLowerCase().replace(/^[\s\p{Extended_Pictographic}\p{VS}\p{Join_C}#•·–—-]+/u, "").replace(/(?<![\s\p{Extended_Pictographic}\p{VS}\p{Join_C}:：.。!?])[\s\p{Extended_Pictographic}\p{VS}\p{Join_C}:：.。!?]+$/u, "").replace(/[\s\u00a0]+/g, " ").trim();
}
function withoutNote(text, [openers, closers]) {
	const whole = text.trimEnd();
	let from = whole.length - 1;
	if (from < 0 || !closers.includes(whole.charAt(from))) return text;
	while (from > 0 && !closers.includes(whole.charAt(from - 1))) from -= 1;
	while (from < whole.length && !openers.includes(whole.charAt(from))) from += 1;
	return from === whole.length ? text : whole.slice(0, from).trimEnd();
}
// src/plan/markdown/blocks.ts
const MARKS = /\ufeff{0,64}/y;
function readBlocks$1(text, from, lines) {
	MARKS.lastIndex = from;
	const start = from + (MARKS.exec(text)?.[0].length ?? 0);
	const parsed = readMarkdown(mendFences(text), start);
	if ("tooDeepAt" in parsed) return {
		blocks: [],
		references: /* @__PURE__ */ new Set(),
		tooDeepAt: parsed.tooDeepAt
	};
	const reader = new BlockReader(text, lines);
	for (const node of parsed.blocks) reader.read(node, {
		bullet: null,
		quoted: false
	});
	return {
		blocks: reader.blocks,
		references: reader.references,
		tooDeepAt: null
	};
}
var BlockReader = class {
	blocks = [];
	references = /* @__PURE__ */ new Set();
	#text;
	#lines;
	#lists = 0;
	constructor(text, lines) {
		this.#text = text;
		this.#lines = lines;
	}
	read(node, place) {
		const { start, end } = node;
		const common = {
			start,
			end,
			bullet: place.bullet,
			quoted: place.quoted
		};
		switch (node.type) {
			case "heading":
				this.blocks.push({
					...common,
					type: "heading",
					depth: node.depth,
					content: this.#headingText(node)
				});
				break;
			case "paragraph":
				this.#paragraph(start, end, place);
				break;
			case "list":
				this.#readList(node, place);
				break;
			case "quote":
				for (const child of node.children) this.read(child, {
					...place,
					quoted: true
				});
				break;
			case "html":
				this.blocks.push({
					...common,
					type: "html"
				});
				if (!HIDING.test(this.#text.slice(start, end))) this.#scan(start, end, place);
				break;
			case "code":
			case "table":
			case "rule":
				this.blocks.push({
					...common,
					type: node.type
				});
				break;
			case "definition": this.#define(start, end);
		}
	}
	#define(start, end) {
		for (const [, label = ""] of this.#text.slice(start, end).matchAll(DEFINITION)) this.references.add(referenceKey(label));
	}
	#readList(node, place) {
		this.#lists += 1;
		const list = this.#lists;
		for (const item of node.children) this.#item(item, node.ordered, list, place);
	}
	#item(node, ordered, list, place) {
		const bullet = this.#bullet(node.start, node.end, ordered, list, place);
		const inside = {
			...place,
			bullet
		};
		const [first, ...rest] = node.children;
		const isUnderlined = first?.type === "heading" && this.#text.charAt(first.start) !== "#";
		if (first?.type === "paragraph" || isUnderlined || first?.type === "heading" && bullet.box !== null) {
			const from = this.#lines.nextAt(bullet.content.start);
			if (from < first.end) this.#paragraph(from, first.end, inside);
		} else if (first !== void 0) this.read(first, inside);
		for (const child of rest) this.read(child, inside);
	}
	#bullet(start, until, ordered, list, place) {
		const lineEnd = this.#lines.endAt(start);
		const marker = MARKER.exec(this.#text.slice(start, lineEnd));
		const at = start + (marker?.[0].length ?? 1);
		const box = readCheckbox(this.#text, at, lineEnd);
		const bullet = {
			type: "bullet",
			start,
			end: lineEnd,
			bullet: place.bullet,
			quoted: place.quoted,
			box,
			number: ordered ? (marker?.[1] ?? "").slice(0, -1) : null,
			content: {
				start: Math.min(box?.content ?? at, lineEnd),
				end: lineEnd
			},
			until,
			list,
			indent: this.#lines.columnOf(start) - 1
		};
		this.blocks.push(bullet);
		return bullet;
	}
	#paragraph(start, end, place) {
		const from = this.#scan(start, end, place);
		if (from < end) this.#push("paragraph", from, end, place);
	}
	#scan(start, end, place) {
		let from = start;
		let inside = place;
		const open = [];
		const isAtLine = start === 0 || this.#text.charAt(start - 1) === "\n";
		for (const match of this.#text.slice(start, end).matchAll(LOOSE)) {
			if (match.index === 0 && !isAtLine) continue;
			const before = start + match.index;
			const at = before + match[0].length - 1;
			const marker = before + (match[1] ?? "").length;
			const lineEnd = this.#lines.endAt(at);
			if (readCheckbox(this.#text, at, lineEnd) === null) continue;
			if (from < before && this.#text.slice(from, before).trim() !== "") this.#push("paragraph", from, before, inside);
			const indent = this.#lines.columnOf(marker) - 1;
			while (open.length > 0 && (open.at(-1)?.indent ?? 0) + 1 >= indent) open.pop();
			const around = {
				...place,
				bullet: open.at(-1) ?? place.bullet
			};
			const bullet = this.#bullet(marker, end, /^\d/.test(match[2] ?? ""), -1, around);
			open.push(bullet);
			inside = {
				...place,
				bullet
			};
			from = this.#lines.nextAt(at);
		}
		return this.#text.slice(from, end).trim() === "" ? end : from;
	}
	#push(type, start, end, place) {
		this.blocks.push({
			type,
			start,
			end,
			bullet: place.bullet,
			quoted: place.quoted
		});
	}
	#headingText(span) {
		const source = this.#text.slice(span.start, span.end);
		const atx = /^#{1,6}[ \t]*/.exec(source);
		if (atx !== null) {
			const end = span.start + headingLength(source);
			return {
				start: Math.min(span.start + atx[0].length, end),
				end
			};
		}
		const underline = source.lastIndexOf("\n");
		const textEnd = span.start + source.slice(0, Math.max(underline, 0)).trimEnd().length;
		return {
			start: span.start,
			end: textEnd
		};
	}
};
function headingLength(line) {
	const end = withoutBlanks(line, line.length);
	let at = end;
	while (line.charAt(at - 1) === "#") at -= 1;
	return at < end && /[ \t]/.test(line.charAt(at - 1)) ? withoutBlanks(line, at) : end;
}
function withoutBlanks(line, from) {
	let end = from;
	while (/[ \t]/.test(line.charAt(end - 1))) end -= 1;
	return end;
}
const DEFINITION = /^[ \t>]{0,40}\[([^\]\n]{1,999})\]:/gm;
const MARKER = /^([-*+]|\d{1,9}[.)])[ \t]*/;
const LOOSE = /^([ \t>]*)([-*+]|\d{1,9}[.)])[ \t]+\[/gm;
const HIDING = /^\s*(?:<!--|<!|<\?|<(?:pre|script|style|textarea|table|tr|td|th|code)\b)/i;
// src/plan/model/line-number.ts
function lineNumber(line) {
	return line;
}
const FIRST_LINE = lineNumber(1);
const NO_LINE = lineNumber(0);
function linesBelow(line, lines) {
	return lineNumber(line + lines);
}
// src/plan/markdown/lines.ts
const OTHERS = /[\u2028\u2029\ufdd0-\ufdef]/;
const OTHERS_EACH = new RegExp(OTHERS, "g");
function withLineFeeds(text) {
	const fed = text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
	return OTHERS.test(fed) ? fed.replace(OTHERS_EACH, "\xA0") : fed;
}
var Lines = class {
	#text;
	#starts = [0];
	constructor(text) {
		this.#text = text;
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
	}
	lineOf(offset) {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return lineNumber(low + 1);
	}
	columnOf(offset) {
		const start = this.startOf(this.lineOf(offset));
		return Math.min(offset, this.endAt(start)) - start + 1;
	}
	startOf(line) {
		return this.#starts[line - 1] ?? this.#text.length;
	}
	endAt(offset) {
		const next = this.#starts[this.lineOf(offset)];
		if (next === void 0) return this.#text.length;
		return this.#text.charAt(next - 2) === "\r" && next - 2 >= offset ? next - 2 : next - 1;
	}
	nextAt(offset) {
		return this.#starts[this.lineOf(offset)] ?? this.#text.length;
	}
};
// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "﻿";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));
// src/plan/parse/front-matter/scalars.ts
var import_dist = require_dist();
function innerOf(text, scalar, base) {
	const start = base + (scalar.range?.[0] ?? 0);
	const end = base + (scalar.range?.[1] ?? 0);
	return /^["']/.test(text.charAt(start)) && end - start >= 2 ? {
		start: start + 1,
		end: end - 1
	} : {
		start,
		end
	};
}
function stringOf(value) {
	return typeof value === "string" || typeof value === "number" ? String(value) : null;
}
// src/plan/parse/front-matter/yaml-bounds.ts
const MAX_LENGTH = 5e4;
const MAX_DEPTH = 50;
function yamlProblem(source) {
	if (source.length > MAX_LENGTH) return `it is longer than ${MAX_LENGTH} characters`;
	let open = 0;
	for (const [line] of source.matchAll(/[^\n]+/g)) {
		const [indent = "", marks = ""] = /^( *)((?:[-?:][ \t]+)*)/.exec(line)?.slice(1) ?? [];
		if (indent.length > 200 || marks.replace(/[ \t]/g, "").length > MAX_DEPTH) return TOO_DEEP;
		for (const [bracket] of line.matchAll(/[[\]{}]/g)) {
			open = Math.max(0, open + (bracket === "[" || bracket === "{" ? 1 : -1));
			if (open > MAX_DEPTH) return TOO_DEEP;
		}
	}
	return null;
}
const TOO_DEEP = `more than ${MAX_DEPTH} lists and maps stand in each other`;
// src/plan/parse/front-matter/front-matter.ts
const FENCED = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/;
const TITLES = [
	"title",
	"name",
	"phase_name",
	"plan_name",
	"feature"
];
function readFrontMatter(text, lines) {
	const bare = text.charCodeAt(0) === 65279 ? 1 : 0;
	const match = FENCED.exec(text);
	const none = {
		end: bare,
		title: null,
		titleScalar: null,
		goal: null,
		status: null,
		todos: null,
		diagnostics: [],
		base: bare
	};
	if (match === null) return readToml(text) ?? none;
	const base = match[0].indexOf("\n") + 1;
	const source = text.slice(base, base + (match[1]?.length ?? 0)).replace(/\r$/, "");
	const end = match[0].length;
	const hidesTasks = /^todos:/m.test(source);
	const problem = yamlProblem(source);
	if (problem !== null) return {
		...none,
		end,
		base,
		diagnostics: [unbounded(problem, base, lines, hidesTasks)]
	};
	const document = (0, import_dist.parseDocument)(source, {
		strict: false,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "silent"
	});
	const [error] = document.errors;
	if (error !== void 0) return {
		...none,
		end,
		base,
		diagnostics: [invalid(error.message, base + error.pos[0], lines, hidesTasks)]
	};
	const todos = document.get("todos");
	const status = document.get("status", true);
	const titleScalar = TITLES.map((key) => document.get(key, true)).find((node) => (0, import_dist.isScalar)(node) && typeof node.value === "string" && node.value.trim() !== "") ?? null;
	return {
		end,
		title: titleScalar === null ? null : String(titleScalar.value),
		titleScalar,
		goal: stringOf(document.get("overview") ?? document.get("goal")),
		status: (0, import_dist.isScalar)(status) && typeof status.value === "string" ? {
			span: innerOf(text, status, base),
			text: status.value
		} : null,
		todos: (0, import_dist.isSeq)(todos) ? todos.items.filter((item) => (0, import_dist.isMap)(item)) : null,
		diagnostics: [],
		base
	};
}
const TOML = /^\ufeff?\+\+\+[ \t]*\r?\n([\s\S]*?)(?:^|\n)\+\+\+[ \t]*(?:\r?\n|$)/;
function readToml(text) {
	const match = TOML.exec(text);
	if (match === null) return null;
	const [own = ""] = (match[1] ?? "").split(/^\[/m, 1);
	const values = /* @__PURE__ */ new Map();
	for (const [, key = "", basic, literal] of own.matchAll(TOML_STRING)) values.set(key, basic === void 0 ? literal ?? "" : basic.replace(/\\(["\\])/g, "$1"));
	const first = (keys) => keys.map((key) => values.get(key)).find((value) => value !== void 0 && value.trim() !== "") ?? null;
	return {
		end: match[0].length,
		title: first(TITLES),
		titleScalar: null,
		goal: first(["overview", "goal"]),
		status: null,
		todos: null,
		diagnostics: [],
		base: match[0].indexOf("\n") + 1
	};
}
const TOML_STRING = /^[ \t]*([\w-]+)[ \t]*=[ \t]*(?:"((?:[^"\\\r\n]|\\.)*)"|'([^'\r\n]*)')/gm;
function invalid(message, offset, lines, hidesTasks) {
	return {
		code: "invalid-front-matter",
		severity: hidesTasks ? "error" : "warning",
		line: lines.lineOf(offset),
		column: lines.columnOf(offset),
		message: `The front matter is no valid YAML: ${reasonOf(message)}`,
		hint: hidesTasks ? "Correct it: its todos can't be read." : "Correct it, or take it out."
	};
}
function unbounded(problem, offset, lines, hidesTasks) {
	return {
		code: "invalid-front-matter",
		severity: hidesTasks ? "error" : "warning",
		line: lines.lineOf(offset),
		column: lines.columnOf(offset),
		message: `The front matter is not read: ${problem}`,
		hint: hidesTasks ? "Shorten it: its todos can't be read." : "Shorten it, or take it out."
	};
}
function reasonOf(message) {
	return (message.split("\n", 1)[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
}
// src/plan/markdown/table-cells.ts
function tableRows(text, table) {
	const lines = [];
	for (let start = table.start; start < table.end;) {
		const feed = text.indexOf("\n", start);
		const next = feed < 0 || feed >= table.end ? table.end : feed + 1;
		lines.push(rowOf(text, start, next));
		start = next;
	}
	const [head, , ...rows] = lines;
	return {
		head: head ?? {
			start: table.start,
			end: table.start,
			cells: []
		},
		rows
	};
}
function rowOf(text, from, until) {
	let [start, end] = [from, until];
	while (start < end && isBlank(text.charAt(start))) start += 1;
	while (end > start && isBlank(text.charAt(end - 1))) end -= 1;
	const cells = [];
	let cell = text.charAt(start) === "|" ? start + 1 : start;
	for (let at = cell; at < end; at += 1) {
		const char = text.charAt(at);
		if (char === "\\") at += 1;
		else if (char === "|") {
			cells.push(trimmed$2(text, cell, at));
			cell = at + 1;
		}
	}
	if (cell < end) cells.push(trimmed$2(text, cell, end));
	return {
		start,
		end,
		cells
	};
}
function trimmed$2(text, from, until) {
	let [start, end] = [from, until];
	while (start < end && isBlank(text.charAt(start))) start += 1;
	while (end > start && isBlank(text.charAt(end - 1))) end -= 1;
	return {
		start,
		end
	};
}
function isBlank(char) {
	return char === " " || char === "	" || char === "\r" || char === "\n";
}
// src/plan/words/container-words.ts
const PIECES = words$2(`
  task tasks subtask subtasks sub-task sub-tasks todo todos to-do to-dos item items action actions activities ticket tickets
  step steps phase phases stage stages milestone milestones sprint sprints epic epics story stories iteration iterations
  wave waves increments slices work roadmap backlog plan plans progress workstreams tracks releases
  tarea tareas paso pasos fase fases etapa etapas hito hitos tarefa tarefas passo passos marcos tâche tâches étape étapes
  jalons aufgabe aufgaben schritt schritte phasen etappen meilensteine arbeitspakete arbeitsschritte fahrplan
  задача задачи шаг шаги этап этапы план görev görevler adım adımlar aşamalar faz fazlar
`);
const LISTS = words$2(`
  list lists breakdown breakdowns overview sequence order tracker board details detail structure division index packages
  checklist lista listado resumen desglose liste übersicht gliederung aufteilung reihenfolge découpage ordre список перечень
  разбивка порядок listesi
`);
const KINDS = words$2(`
  implementation development project execution delivery rollout release migration product user detailed proposed coding
  planned implementación desarrollo proyecto ejecución implementação desenvolvimento projeto execução umsetzung entwicklung
  projekt реализации разработки проекта uygulama geliştirme proje mise
`);
const CHECKLIST = /check-?list(?:s|en?)?(?!\p{L})|(?<!\p{L})(?:чек-?лист|kontrol listesi|list[ae] de (?:verificacion|verificacao|comprobacion|chequeo|controle))(?!\p{L})/u;
const JOINTS$1 = words$2(`of the and or & / + - – — , for de del da do das dos la los las der die das des du и y e et und ve en`);
const UNSPACED_PIECES = "作業|タスク|手順|ステップ|フェーズ|工程|任务|任務|步骤|步驟|阶段|階段|工作|작업|단계|할일|할 일";
const UNSPACED$1 = new RegExp(`^(?=.*(?:${UNSPACED_PIECES}))(?:${UNSPACED_PIECES}|分割|一覧|リスト|内容|項目|分解|列表|清单|清單|拆分|順序|顺序|計画|计划|計劃|目录|목록|분할|순서|계획|実装|開発|实施|实现|开发|项目|プロジェクト|구현|개발|프로젝트|详细|詳細|の|と|及び|、|・|的|및|[ ·/])+$`, "u");
const MADE = words$2(`
  implementation development coding execution implementación desarrollo ejecución implementação desenvolvimento execução
  umsetzung umsetzungs entwicklung entwicklungs implementierung implementierungs implémentation développement réalisation реализации разработки uygulama
  geliştirme
`);
const UNSPACED_CHECKLIST = /^(?:実装|開発|实施|实现|开发|實作|구현|개발)[用の的 ]?(?:チェックリスト|(?:检查|核对|檢查)?(?:清单|清單|表)|체크리스트)$/u;
const MOST_WORDS$1 = 8;
const LONGEST$1 = 80;
function onlySaysWork(key) {
	if (key.length > LONGEST$1 || key === "work") return false;
	const said = key.split(/\s+|(?<=\/)|(?=\/)/).filter((word) => word !== "");
	if (said.length > MOST_WORDS$1) return false;
	if (isChecklistOfWork(key)) return true;
	if (said.every((word) => KNOWN.has(word))) return said.some((word) => PIECES.has(word));
	return UNSPACED$1.test(key);
}
function isChecklistOfWork(key) {
	const others = key.replace(CHECKLIST, " ");
	if (others === key) return UNSPACED_CHECKLIST.test(key);
	const said = others.split(/[\s-]+|(?<=^|\s)[dl]['’]/).filter((word) => word !== "" && !JOINTS$1.has(word));
	return said.length > 0 && said.every((word) => MADE.has(word));
}
function onlySaysKind(key) {
	const said = key.split(/\s+/).filter((word) => word !== "");
	return said.length > 0 && said.length <= MOST_WORDS$1 && said.every((word) => KINDS.has(word) || JOINTS$1.has(word));
}
const KNOWN = /* @__PURE__ */ new Set([
	...PIECES,
	...LISTS,
	...KINDS,
	...JOINTS$1
]);
function words$2(list) {
	return new Set(list.split(/\s+/).filter((word) => word !== "").map(folded));
}
// src/plan/words/level-pattern.ts
const DIGITS = "[-−]?\\d+(?:\\.\\d+)*[A-Za-z]?(?:\\s*[-–~&+]\\s*\\d+)?|[一二三四五六七八九十]+";
const LETTERS$1 = "[A-Z]\\d{0,2}|[IVX]{1,4}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Zz]ero";
const SLUG = "[\\p{L}\\p{N}]+(?:[-._][\\p{L}\\p{N}]+)+";
function levelPattern(words) {
	const word = `(?:${words.map(anyCase).sort((a, b) => b.length - a.length).join("|")})`;
	const end = "(?![\\p{L}\\p{N}_])(?!-\\p{L})";
	return new RegExp(`^第\\s*(?<before>${DIGITS})\\s*(?<counted>${word})|^(?<word>${word})(?:${`\\s*[#№]?\\s*(?<numbered>${DIGITS})${end}`}|${`\\s+(?<lettered>${LETTERS$1})${end}`}|${`\\s+(?<named>${SLUG})(?=\\s*[:：]|\\s+[-–—])`}|\\s+[^\\p{Script=Latin}\\p{N}\\s:：]+(?=[:：])|\\s*(?=[:：]))`, "u");
}
function anyCase(word) {
	return [...folded(word)].map((char) => {
		const upper = char.toUpperCase();
		if (upper !== char && upper.length === 1) return `[${char}${upper}]`;
		return char.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replace("\\-", "-");
	}).join("");
}
// src/plan/words/phrases.ts
function alternatives(words) {
	return [...words].sort((a, b) => b.length - a.length).map((word) => folded(word).replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|");
}
// src/plan/words/gate-words.ts
const GATE_JOINTS = "for|of|to|before|after|and|per|by|je|pro|par|por|pour|para|fur|von|de|за|для|по";
const GATE_LISTS = "status|progress|results?|tracking|summary|met|steps?|items?|lists?|points?|plan|procedure|process|list|schritte|punkte|pasos|passos|etapes|шаги|adimlari";
var GateWords = class {
	#end;
	#start;
	#note;
	#strictEnd;
	constructor(patterns) {
		const gates = [...patterns.gates, ...patterns.weakGates];
		const unspaced = gates.filter((word) => /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,}$/u.test(word));
		this.#end = new RegExp(`(?:^|[\\s/&-])(?:${alternatives(gates)})$|(?:${alternatives(unspaced)})$`, "u");
		this.#strictEnd = new RegExp(`(?:^|[\\s/&-])(?:${alternatives(patterns.gates)})$`, "u");
		this.#note = new RegExp(`[(（](?:${alternatives(patterns.gates)})(?![\\p{L}\\p{N}])`, "u");
		this.#start = new RegExp(`^(?:${alternatives(gates)})(?=\\s*(?:[(（:：,，*\\[-]|[–—]|(?:${GATE_JOINTS}) |& |(?:${GATE_LISTS})$|必))`, "u");
	}
	areIn(key) {
		const end = key.slice(-200);
		return this.#end.test(end) || this.#start.test(key) || this.#note.test(end);
	}
	endStrictly(key) {
		return this.#strictEnd.test(key.slice(-200));
	}
};
// src/plan/words/default-patterns.ts
const DEFAULT_PATTERNS = {
	levels: {
		phase: words$1`
      phase, sprint, week, epic, milestone, stage, wave, iteration, increment, slice, release, chunk, track, workstream,
      fase, etapa, hito, semana, incremento, jalon, étape majeure, incrément, meilenstein, woche, etappe, inkrement,
      этап, фаза, спринт, неделя, веха, инкремент, faz, aşama,
      hafta, 阶段, 階段, フェーズ, 段階, マイルストーン, スプリント, 里程碑, 迭代, 단계, 마일스톤, 스프린트, مرحلة, المرحلة, giai đoạn, tuần
    `,
		step: words$1`
      step, user story, story, day, poc, feature, work package, paso, passo, étape, schritt, шаг, день,
      история, adım, gün, 步骤, 步驟, ステップ, 手順, 스텝, خطوة, الخطوة, bước, 历史故事, historia de usuario,
      história de usuário, user-story
    `,
		task: words$1`
      task, subtask, sub-task, ticket, todo, tarea, tarefa, tâche, aufgabe, задача, görev, 任务, 任務, タスク, 작업,
      태스크, مهمة, المهمة, nhiệm vụ
    `
	},
	work: words$1`
    done, completed, in progress, doing, wip, blocked, pending, upcoming, icebox, now, next, later, not started, on hold,
    hecho, en progreso, feito, em andamento, terminé, en cours, erledigt, in arbeit, готово, в работе, 已完成, 进行中, 未开始, 待办, 完了, 進行中, 未着手, 완료, 진행 중,
    tasks, task list, task breakdown, tasks breakdown, steps, step list, todo, todos, to do, to-do,
    to-dos, todo list, to-do list, implementation steps, implementation tasks, implementation phases,
    implementation plan, implementation, implementation sequence, implementation roadmap,
    implementation order, implementation checklist, implementation details, 
    phases, phase breakdown, detailed phases, project phases, development phases, migration phases,
    work breakdown, work items, work plan, action items, action plan, actions, plan, roadmap, milestones,
    sprints, epics, stories, user stories, backlog, detailed tasks, detailed steps, detailed plan,
    detailed implementation, execution plan, execution steps, development plan, development tasks,
    migration steps, migration plan, rollout plan, subtasks, sub-tasks, changes, proposed changes,
    what to do, do, tareas, pasos, fases, tarefas, passos, etapas, tâches, étapes, aufgaben, schritte,
    phasen, задачи, шаги, этапы, план, görevler, adımlar, fazlar, 任务, 任务列表, 任务清单, 任務, 任務清單, 任务分解, 步骤,
    实施步骤, 实施计划, 实现步骤, 阶段, 具体行动清单, 行动清单, タスク, タスク一覧, 作業一覧, タスクリスト, 作業項目, 作業一覧, 実装手順, 実装ステップ, 手順, 作業, 作業内容, フェーズ, 작업,
    작업 목록, 할 일, 단계, 구현 단계, المهام, قائمة المهام, الخطوات, công việc, nhiệm vụ
  `,
	tasks: words$1`
    tasks, task list, tasks breakdown, task breakdown, implementation tasks, detailed tasks,
    development tasks, subtasks, sub-tasks, tareas, tarefas, tâches, aufgaben, задачи, görevler, 任务,
    任务列表, 任务清单, 任務, 任務清單, 任务分解, タスク, タスク一覧, 作業一覧, タスクリスト, 작업, 작업 목록, المهام, قائمة المهام, nhiệm vụ
  `,
	gates: words$1`
    success criteria, success criterion, success metrics, success metric, success indicators,
    acceptance criteria, acceptance criterion, acceptance, acceptance tests, acceptance scenarios,
    acceptance checklist, ac, definition of done, definition of ready, dod, done when, done criteria,
    exit criteria, exit gate, entry criteria, completion criteria, completion checklist, quality gate,
    quality gates, quality checks, quality checklist, quality assurance, quality standards,
    quality metrics, gate, gates, go/no-go, checklist, check list, production-grade checklist,
    constitution check, constitutional check, constitutional compliance check, constitutional compliance,
    compliance check, compliance checklist, compliance, sdd compliance check, contract tests,
    user approval required, refactoring goals, pre-implementation gates, review points, approval, approvals, sign-off,
    signoff, sign off, self-review, self review, must haves, must-haves, requirements met,
    requirement completeness, critérios de aceite, critérios de aceitação, critérios de sucesso, aceite,
    criterios de aceptación, criterios de éxito, definición de hecho, critères d'acceptation,
    critères de succès, akzeptanzkriterien, abnahmekriterien, erfolgskriterien, критерии приемки,
    критерии приёмки, критерии успеха, критерии готовности, критерий, kabul kriterleri,
    başarı kriterleri, 验收标准, 验收, 成功标准, 完成标准, 检查清单, 验收清单, 核对清单, 验收测试, 功能验收, критерії приймання, критерії готовності, критерії успіху, 驗收標準, 检查项, 完了条件, 受け入れ条件, 受入条件, 受け入れ基準, 成功基準, 完了基準,
    完了の定義, チェックリスト, 완료 조건, 완료 기준, 인수 조건, 성공 기준, 수락 기준, 체크리스트, معايير القبول, معايير النجاح, tiêu chí
  `,
	weakGates: words$1`
    verification, verify, validation, validate, review, reviews, deliverables, deliverable, outputs,
    prerequisites, prerequisite, preconditions, pre-requisites, pre-flight, preflight, requirements,
    edge cases, test cases, test plan, test scenarios, testing checklist, manual testing,
    security controls, scalability approach, risks, checks, final checks, health checks, criteria,
    metrics, kpis, sanity check, expected results, expected outcome, expected outcomes, outcomes, goals,
    objectives, targets, performance targets, progress tracking, progress tracker, summary, executive summary, total progress, overall progress, progress summary, status summary, entregables, entregáveis, verificación, verificação,
    validação, validierung, überprüfung, verifizierung, validación, livrables, vérification, voraussetzungen, prérequis, requisitos previos, pré-requisitos, предварительные условия, ergebnisse, проверка, результаты, doğrulama, 交付物, 产出, 关键产出, 产物, 验证, 驗證, 验证清单, 驗證清單, 测试清单, 測試清單, 确认清单, 確認清單, 检查表, 檢查表, 前置条件,
    成果物, 検証, 確認項目, 前提条件, 産出物, レビュー, 承認, 审批, 审查, 산출물, 검증, 검토, 승인, التحقق, المخرجات
  `,
	prose: words$1`
    example, examples, dependencies, dependency, execution order, parallel, timeline, schedule, gantt,
    rollback, appendix, notes, references, changelog, change log, history, log, evolution log,
    lessons learned, summary, overview, architecture, background, context, research, risks, risk,
    mitigation, metrics, glossary, faq, troubleshooting, alternatives, usage, how to, strategy,
    out of scope, future, 依赖, 示例, 概述, 背景, 附录, 風險, 风险, 例, 概要, 依存関係, 参考, 補足, 개요, 의존성, 예시
  `,
	legends: words$1`
    legend, status legend, key, notation, status key, status codes, status markers, status indicators,
    symbols, format, checkbox legend, status symbols, markers, conventions, task format, leyenda,
    legenda, légende, legende, легенда, обозначения, 图例, 圖例, 状态说明, 凡例, 범례, دليل
  `,
	prerequisites: words$1`
    prerequisites, prerequisite, pre-requisites, prerequisite steps, prerequisite setup,
    requisitos previos, pré-requisitos, prérequis, voraussetzungen, предварительные условия, 前置条件, 前提条件,
    사전 준비, 前置準備
  `,
	fields: {
		goal: words$1`
      goal, goals, objective, objectives, purpose, description, objetivo, objectif, ziel, цель, описание,
      amaç, 目标, 目標, 目的, 描述, 목표, 목적, الهدف
    `,
		dependsOn: words$1`
      depends on, depends, dependencies, dependency, blocked by, requires, depends-on, depends_on, dependson, blocked-by, blocked_by, blockers, blocker, depende de,
      dependencias, dependências, dépend de, dépendances, abhängig von, abhängigkeiten, зависит от,
      зависимости, bağımlılıklar, 依赖, 依賴, 前置任务, 依存, 依存関係, 의존성, 선행 작업, يعتمد على
    `,
		priority: words$1`
      priority, prio, prioridad, prioridade, priorité, priorität, приоритет, öncelik, 优先级, 優先級, 優先度, 우선순위,
      الأولوية
    `,
		estimate: words$1`
      estimate, estimated effort, effort, duration, estimated duration, estimated time, time estimate,
      time, duration estimate, effort estimate, estimation, est, size, complexity, story points, points,
      estimación, estimativa, duración, duração, durée, aufwand, dauer, оценка, длительность, süre,
      tahmini süre, 预计时间, 预估, 工时, 預估, 見積もり, 工数, 期間, 예상 소요, 예상 시간, المدة
    `,
		status: words$1`
      status, state, progress, estado, statut, état, zustand, статус, состояние, durum, 状态, 狀態, 状態, ステータス,
      상태, الحالة
    `,
		owner: words$1`
      owner, assignee, assigned to, agent, responsible, lead, responsable, responsável, verantwortlich,
      ответственный, исполнитель, sorumlu, 负责人, 負責人, 担当, 担当者, 담당자, المسؤول
    `,
		due: words$1`
      due, due date, due on, deadline, target date, fecha límite, prazo, échéance, fällig, fällig am, frist, срок, дедлайн,
      son tarih, 截止日期, 截止, 期限, 締切, 마감, 마감일, الموعد النهائي
    `,
		milestone: words$1`milestone, target milestone, release, hito, marco, jalon, meilenstein, веха, 里程碑, マイルストーン, 마일스톤`,
		type: words$1`type, issue type, kind, tipo, typ, тип, tür, 类型, 類型, 種別, 種類, 유형, النوع`,
		files: words$1`
      files, file, files affected, affected files, files to create, files to modify,
      files to create/modify, files changed, file(s), location, archivos, arquivos, fichiers, dateien,
      файлы, dosyalar, 文件, 檔案, ファイル, 対象ファイル, 파일, الملفات
    `,
		verification: words$1`
      verification, verify, validation, how to verify, independent test, verificación, verificação,
      vérification, überprüfung, проверка, doğrulama, 验证, 驗證, 検証, 확인, 검증, التحقق
    `,
		output: words$1`
      output, outputs, result, results, expected output, salida, saída, sortie, ergebnis, результат, çıktı,
      输出, 輸出, 出力, 출력, المخرجات
    `,
		acceptance: words$1`
      acceptance, acceptance criteria, ac, done when, success criteria, definition of done, aceite,
      critérios de aceite, criterios de aceptación, критерии приемки, kabul kriterleri, 验收标准, 完了条件, 受け入れ条件,
      완료 조건, معايير القبول
    `,
		deliverables: words$1`deliverables, deliverable, artifacts, entregables, entregáveis, livrables, 交付物, 成果物, 산출물`
	},
	states: {
		done: words$1`
      done, complete, completed, finished, implemented, shipped, merged, closed, passed, delivered, fixed,
      resolved, ✅, ☑, ☑️, ✔, ✔️, ✓, 🟢, 🎉, hecho, completado, completada, completo, completa, terminado, concluído, concluída,
      feito, terminé, fait, fertig, erledigt, abgeschlossen, готово, завершено, выполнено, сделано,
      tamamlandı, 完成, 已完成, 完了, 済, 完了済み, 완료, مكتمل, تم, hoàn thành
    `,
		started: words$1`
      in progress, in-progress, in_progress, wip, started, ongoing, active, doing, partial, partially,
      in review, under review, testing, 🚧, 🔄, 🟡, ⏳, 🔨, 🏗, 🏗️, en progreso, en curso, em andamento,
      en cours, in arbeit, в работе, в процессе, частично, devam ediyor, 进行中, 進行中, 作業中, 진행 중, 진행중,
      قيد التنفيذ, đang
    `,
		open: words$1`
      not started, todo, to do, to-do, pending, planned, open, ready, draft, queued, backlog, upcoming,
      blocked, waiting, on hold, deferred, postponed, paused, failed, missing, incomplete, not done, not complete,
      not completed, not_started, unstarted, scheduled, proposed, planning, ⏸, ⏸️, 📋, 🔴, ❌, ⬜, ⭕, 🔲, ⛔,
      🛑, ❗, ⚪, pendiente, aplazado, adiado, reporté, verschoben, zurückgestellt, отложено, ertelendi, 延期, 보류, por hacer, pendente, a fazer, à faire, en attente, offen, ausstehend, не начато,
      запланировано, ожидает, beklemede, bekliyor, 未开始, 待办, 待开始, 未着手, 予定, 未対応, 대기, 예정, 미시작, قيد الانتظار,
      لم يبدأ
    `,
		dropped: words$1`
      skipped, skip, cancelled, canceled, dropped, won't do, wontfix, won't fix, wont do, abandoned,
      obsolete, removed, superseded, rejected, not planned, deprecated, descoped, declined, out of scope, 🚫, ⏭, ⏭️,
      cancelado, cancelada, annulé, abgebrochen, отменено, iptal, 已取消, 取消, 中止, 취소, ملغى, đã hủy
    `
	},
	own: {
		roles: /* @__PURE__ */ new Map(),
		levels: /* @__PURE__ */ new Set()
	}
};
function words$1(list) {
	return list.join("").split(",").map((word) => word.trim()).filter((word) => word !== "");
}
// src/plan/words/state-words.ts
const MAX_STATE$1 = 120;
var StateWords = class {
	#words;
	constructor(states) {
		this.#words = [
			"dropped",
			"open",
			"started",
			"done"
		].flatMap((says) => states[says].map((word) => ({
			word: folded(word),
			says
		}))).sort((a, b) => b.word.length - a.word.length);
	}
	at(text) {
		const head = text.slice(0, MAX_STATE$1);
		const composed = head.normalize("NFC");
		const found = this.#in(composed);
		return found === null || composed === head ? found : {
			...found,
			length: decomposedLength(head, composed, found.length)
		};
	}
	#in(text) {
		const lower = folded(text);
		for (const { word, says } of this.#words) {
			if (!lower.startsWith(word)) continue;
			const next = lower.slice(word.length);
			if (/^[\p{Script=Latin}\p{N}]/u.test(next) && /[\p{Script=Latin}]$/u.test(word)) continue;
			return {
				says,
				length: word.length
			};
		}
		return null;
	}
};
function decomposedLength(text, composed, length) {
	const wanted = composed.slice(0, length);
	for (let end = length; end < text.length; end += 1) if (text.slice(0, end).normalize("NFC") === wanted && !/^\p{M}/u.test(text.slice(end))) return end;
	return text.length;
}
// src/plan/words/vocabulary.ts
var Vocabulary = class {
	work;
	tasks;
	gates;
	weakGates;
	prerequisites;
	fields;
	#own;
	#levels = /* @__PURE__ */ new Map();
	#levelWord;
	#someWork;
	#legend;
	#prose;
	#proseAlone;
	#gates;
	#states;
	constructor(patterns) {
		this.#own = patterns.own;
		this.work = setOf(patterns.work);
		this.#someWork = new RegExp(`^(?:\\p{L}+[- ])?(?:${alternatives([...patterns.tasks, "steps"])})$`, "u");
		this.tasks = setOf(patterns.tasks);
		this.gates = setOf(patterns.gates);
		this.weakGates = setOf(patterns.weakGates);
		this.prerequisites = setOf(patterns.prerequisites);
		const fields = /* @__PURE__ */ new Map();
		for (const [name, spellings] of Object.entries(patterns.fields)) for (const spelling of spellings) fields.set(wordKey(spelling), name);
		this.fields = fields;
		for (const level of [
			"phase",
			"step",
			"task"
		]) for (const word of patterns.levels[level]) this.#levels.set(folded(word), level);
		this.#levelWord = levelPattern(Object.values(patterns.levels).flat());
		this.#legend = new RegExp(`^(?:(?:status|checkbox|task|symbol|marker|task status)\\s+)?(?:${alternatives(patterns.legends)})\\s*(?:$|[(（:：])`, "u");
		const prose = `(?:${alternatives(patterns.prose)})(?:e?s)?`;
		const proseEnd = `${prose}\\s*(?:$|[(（[])`;
		const proseStart = `^${prose}(?=\\s*(?:[:：,，/–—-]|& |(?:${GATE_JOINTS}|on|in|from|with|vs|и) |(?:${PROSE_LISTS})(?![\\p{L}\\p{N}])))`;
		this.#prose = new RegExp(`(?<![\\p{L}\\p{N}])${proseEnd}|${proseStart}`, "u");
		this.#proseAlone = new RegExp(`^${proseEnd}|${proseStart}`, "u");
		this.#gates = new GateWords(patterns);
		this.#states = new StateWords(patterns.states);
	}
	level(name) {
		const match = this.#levelWord.exec(unaccented(name));
		if (match?.groups === void 0) return null;
		const { word, before, numbered, lettered, named } = match.groups;
		const key = (word ?? match.groups["counted"] ?? "").toLowerCase();
		const level = this.#levels.get(key);
		if (level === void 0) return null;
		return {
			level,
			word: key,
			number: (before ?? numbered ?? lettered ?? named ?? "").toLowerCase(),
			length: match[0].length
		};
	}
	isWorkWord(key) {
		const level = this.#levels.get(key);
		return level === "step" || level === "task";
	}
	isLevelWord(key) {
		return this.#levels.has(key);
	}
	isKnown(key) {
		return this.#own.roles.has(key) || this.work.has(key) || this.gates.has(key) || this.weakGates.has(key) || this.prerequisites.has(key);
	}
	isOwn(key) {
		return this.#own.roles.has(key);
	}
	isOwnGate(key) {
		return this.#isOwnAs(key, "gates");
	}
	isSettled(key) {
		return this.isOwn(key) && !this.#isOwnAs(key, "weakGates");
	}
	isOwnLevel(word) {
		return this.#own.levels.has(word);
	}
	#isOwnAs(key, ...roles) {
		const own = this.#own.roles.get(key);
		return own !== void 0 && roles.includes(own);
	}
	isWork(key) {
		if (this.isOwn(key)) return this.#isOwnAs(key, "work", "tasks");
		if (this.work.has(key)) return true;
		if (this.gates.has(key) || this.weakGates.has(key)) return false;
		if (onlySaysWork(key)) return true;
		const first = /^(\p{L}+)[- ]/u.exec(key)?.[1] ?? "";
		return this.#someWork.test(key) && (SOME.has(first) || this.stateAt(first)?.length === first.length);
	}
	isTasks(key) {
		if (this.isOwn(key)) return this.#isOwnAs(key, "tasks");
		return this.tasks.has(key) || TASK.test(key) && this.isWork(key);
	}
	isLegend(key) {
		if (this.isOwn(key)) return this.#isOwnAs(key, "legends");
		return this.#legend.test(key.slice(0, 200));
	}
	isProse(key) {
		if (this.isOwn(key)) return this.#isOwnAs(key, "prose");
		return this.#prose.test(key.slice(0, 200));
	}
	isProseAlone(key) {
		return this.isOwn(key) ? this.isProse(key) : this.#proseAlone.test(key.slice(0, 200));
	}
	isGate(key) {
		if (this.isOwn(key)) return this.#isOwnAs(key, "gates", "weakGates");
		return this.gates.has(key) || this.weakGates.has(key) || this.#gates.areIn(key);
	}
	isLabel(label) {
		const key = wordKey(label);
		return this.isTasks(key) || this.isLegend(key) || this.isGate(key);
	}
	isStrictGate(key) {
		if (this.isOwn(key)) return this.#isOwnAs(key, "gates");
		return this.#gates.endStrictly(key);
	}
	stateAt(text) {
		return this.#states.at(text);
	}
};
const PROSE_LISTS = "plans?|execution|opportunities|information|details?|sections?|tables?|lists?|notes?|logs?|assessments?|analys[ie]s|management|overview|summary|matrix|charts?|diagrams?|graphs?|records?|decisions?|considerations?|procedures?|process|steps?|strategy|strategies|context|links?|materials?|documentation|docs";
const TASK = /(?<!\p{L})(?:sub-?)?tasks?(?!\p{L})|タスク|任务|任務|작업/u;
const SOME = /* @__PURE__ */ new Set([
	"remaining",
	"next",
	"all",
	"key",
	"main",
	"core",
	"other",
	"open",
	"current",
	"actionable",
	"required",
	"immediate",
	"outstanding",
	"optional",
	"additional",
	"detailed",
	"specific"
]);
const cache = /* @__PURE__ */ new WeakMap();
function vocabularyOf(patterns = DEFAULT_PATTERNS) {
	const known = cache.get(patterns);
	if (known !== void 0) return known;
	const made = new Vocabulary(patterns);
	cache.set(patterns, made);
	return made;
}
function setOf(words) {
	return new Set(words.map((word) => wordKey(word)));
}
function fieldOf(vocabulary, key) {
	return vocabulary.fields.get(wordKey(key).replace(/\s*[(（].*$/, "")) ?? null;
}
// src/plan/parse/sections/fields.ts
const LEAD = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[^\]]\][ \t]+)?)?/;
const MARKED = /^(\*\*|__|\*|_)(?=\S)((?:(?!\1)[^\n])*?[^\s:：])[ \t]*(?:([:：])[ \t]*\1|\1[ \t]*(?:[(（][^)）\n]*[)）][ \t]*)?([:：])|([:：]))[ \t]*/u;
const PLAIN = /^([\p{L}][\p{L}\p{N} /'()_-]{0,28}?)[ \t]*[:：][ \t]*/u;
function readFieldLine(text, line, vocabulary) {
	const source = text.slice(line.start, line.end);
	const lead = LEAD.exec(source)?.[0] ?? "";
	const fields = [];
	let at = lead.length;
	for (const part of partsOf$1(source.slice(at))) {
		const head = keyAt(part, vocabulary, fields.length > 0);
		if (head === null) break;
		const from = line.start + at + head.length;
		const value = trimmed$1(text, {
			start: from,
			end: from + part.slice(head.length).length
		}, head.closer);
		fields.push({
			name: fieldOf(vocabulary, head.key),
			key: plainText(head.key),
			lead: lead + part.slice(0, head.length),
			value,
			line,
			alone: true
		});
		at += part.length + 1;
	}
	return fields.length < 2 ? fields : fields.map((field) => ({
		...field,
		alone: false
	}));
}
function readFieldLines(text, span, vocabulary) {
	const fields = [];
	for (const line of linesOf(text, span)) for (const field of readFieldLine(text, line, vocabulary)) fields.push(field);
	return fields;
}
function* linesOf(text, span) {
	let start = span.start;
	while (start < span.end) {
		const feed = text.indexOf("\n", start);
		const next = feed < 0 || feed >= span.end ? span.end : feed + 1;
		const end = next > start && feed >= 0 && feed < span.end ? feed - (text.charAt(feed - 1) === "\r" ? 1 : 0) : span.end;
		yield {
			start,
			end: Math.max(start, end)
		};
		start = next;
	}
}
function isMenu(value) {
	const plain = plainText(value);
	if (/^[[{<].*[\]}>]$/.test(plain)) return true;
	return plain.split(/\s*[|/]\s*/).length >= 3 && /^[\p{L}\p{Extended_Pictographic}\p{VS}\s/|-]+$/u.test(plain);
}
function partsOf$1(source) {
	const bar = /^(?:\*\*|__)/.test(source) ? source.indexOf("|") : -1;
	return bar > 0 && /[:：]/.test(source.slice(0, bar)) && /^\s*(?:\*\*|__)/.test(source.slice(bar + 1)) ? source.split("|") : [source];
}
function keyAt(part, vocabulary, later) {
	const blanks = later ? /^[ \t]*/.exec(part)?.[0].length ?? 0 : 0;
	const source = part.slice(blanks);
	const marked = MARKED.exec(source);
	if (marked !== null) {
		const open = marked[5] !== void 0;
		if (open && !/^[*_]/.test(source)) return null;
		const key = marked[2] ?? "";
		if (key.length > 80) return null;
		return {
			key,
			length: blanks + marked[0].length,
			closer: open ? marked[1] ?? "" : ""
		};
	}
	const plain = PLAIN.exec(source);
	const key = plain?.[1] ?? "";
	if (plain === null || !isKnownLabel(key, vocabulary)) return null;
	return {
		key,
		length: blanks + plain[0].length,
		closer: ""
	};
}
function isKnownLabel(key, vocabulary) {
	const word = wordKey(key);
	return vocabulary.fields.has(word) || vocabulary.tasks.has(word) || vocabulary.gates.has(word) || vocabulary.isLegend(word);
}
function trimmed$1(text, span, closer) {
	let { start, end } = span;
	while (end > start && /[\s\\]/.test(text.charAt(end - 1))) end -= 1;
	if (closer !== "" && text.slice(start, end).endsWith(closer)) end -= closer.length;
	while (start < end && /\s/.test(text.charAt(start))) start += 1;
	return {
		start,
		end
	};
}
// src/identity/text/short-hash.ts
const LENGTH = 10;
function shortHash(parts) {
	const text = parts.map((part) => `${String(part.length)}:${part}`).join("");
	const digits = cyrb53(text, 1).toString(36).padStart(11, "0") + cyrb53(text, 2).toString(36).padStart(11, "0");
	return digits.slice(11 - LENGTH / 2, 11) + digits.slice(-5);
}
function cyrb53(text, seed) {
	let high = 3735928559 ^ seed;
	let low = 1103547991 ^ seed;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}
	high = Math.imul(high ^ high >>> 16, 2246822507) ^ Math.imul(low ^ low >>> 13, 3266489909);
	low = Math.imul(low ^ low >>> 16, 2246822507) ^ Math.imul(high ^ high >>> 13, 3266489909);
	return 4294967296 * (2097151 & low) + (high >>> 0);
}
// src/plan/words/estimate.ts
const AMOUNT = `~?\\d+(?:[.,]\\d+)?(?:\\s*[-–]\\s*\\d+(?:[.,]\\d+)?)?\\s*(?:h|hr|hrs|hours?|d|days?|m|min|mins|minutes?|w|wk|weeks?|months?|sessions?|sp|pts?|points?|horas?|días?|dias?|semanas?|jours?|heures?|stunden|tage|wochen|ч|час(?:а|ов)?|д|дн(?:я|ей)?|小时|小時|天|周|週|分钟|時間|日|週間|시간|일|주)`;
const ESTIMATE_IN = new RegExp(`\\s*[([（]\\s*(?:est(?:imated?|\\.)?[.:]?\\s*|예상 소요[:：]\\s*)?(${AMOUNT})\\s*[)\\]）](?=\\s*(?:$|[^\\p{L}\\p{N},.;'’\\s]))`, "iu");
const ESTIMATE_END = new RegExp(`\\s+(?:[←⟵]\\s*(?=[~\\d])|(?=~))(${AMOUNT})\\s*$`, "iu");
// src/plan/words/item-state.ts
function itemStateOf(says) {
	return says === "started" ? "open" : says;
}
const COLOURS = /^[🔴🟠🟡🟢🔵🟣🟤⚫⚪🎉📋❗🛑]/u;
const TITLE_WORDS = /^(?:testing|planning|active|open|ready|draft|in review|under review|proposed|partial|partially|missing|failed|fixed|closed|merged|passed|resolved|implemented|removed|deprecated|obsolete|todo|to do|skip|backlog|upcoming|queued|waiting|planned|scheduled|blocked|shipped|delivered|finished|out of scope|plan)$/i;
function readStateValue(text, value, vocabulary) {
	const source = text.slice(value.start, value.end);
	const box = /^\[(.)\]\s*/u.exec(source);
	if (box !== null && box[0].length === source.length) return mark(/[xX✓]/u.test(box[1] ?? "") ? "done" : "open", value.start, value.end, value);
	const lead = /^(?:\[.\]\s*)?[*_`~("[]*/u.exec(source)?.[0].length ?? 0;
	const found = stateRun(source, lead, vocabulary);
	if (found === null) return null;
	return mark(box !== null && /[xX✓]/u.test(box[1] ?? "") ? "done" : found.says, value.start + (box === null ? lead : 0), value.start + found.end, value);
}
function readHeadingState(text, content, vocabulary) {
	const source = text.slice(content.start, content.end);
	return trailing(source, content.start, vocabulary) ?? leading(source, content.start, vocabulary);
}
function saysInTitle(words, vocabulary) {
	return wholeState(words, /^\p{Extended_Pictographic}/u.test(words), vocabulary) !== null;
}
function isStatePicture(picture) {
	return COLOURS.test(picture) || vocabularyOf().stateAt(picture) !== null;
}
const SET_APART = /(?<open>\*\*|__|[[(（]|^|[-–—:]\s)\s*(?<word>\p{Lu}{4,}(?:[ '’]\p{Lu}+)?)(?=(?<close>\*\*|__|[\])）:：]|\s*$|\s+[-–—(]))/gu;
const NOT_A_PHRASE = /^\s*(?:$|[-–—:：;,.(（[~*✅❌🚫⏭])/u;
const LAST_NOTE = /[[(（](?:🚫|⏭️?)?\s*(?:skipped|cancelled|canceled|won['’]t do|wontfix)(?=\s*[\])）:：,;.–—-]|\s+(?:[\d#(]|(?:by|on|in|at|as|for|due|because|since|per|see|until|after|from)\b))[^\])）]*[\])）]\s*$/iu;
const DATED_NOTE = /(?<=^|\s)(?<word>[\p{L}_-]{3,20}):(?=\d{4}-\d{2}-\d{2}(?:[T\s)\],.;]|$))/gu;
function isDropped(source, vocabulary) {
	const text = shieldEscapes(source).replace(/^(?:\*\*)?(?:\[?[A-Z]{1,5}-?\d+(?:\.\d+)*\]?|\d+(?:\.\d+)*[.)]?)(?:\*\*)?[\s:.]+/u, "").replace(/^(?:\[[^\]]{1,12}\]\s*)+/, "");
	const struck = /^(?:\*\*)?~~[\s\S]+?~~(?:\*\*)?/.exec(text);
	if (struck !== null && /^\s*(?:$|[-–—:;(.,[*✅❌🚫⏭]|\p{Lu}{4,})/u.test(text.slice(struck[0].length))) return true;
	const saysDropped = (word) => {
		const says = vocabulary.stateAt(word);
		return says?.says === "dropped" && says.length === word.length;
	};
	for (const match of text.matchAll(SET_APART)) {
		const { open = "", word = "", close = "" } = match.groups ?? {};
		const after = text.slice(match.index + match[0].length + close.length);
		const isPhrase = match.index > 0 && /^[*_[(（]/.test(open) && /^[*_\])）]/.test(close) && !NOT_A_PHRASE.test(after);
		if (saysDropped(word) && !isPhrase) return true;
	}
	for (const { groups } of text.matchAll(DATED_NOTE)) if (saysDropped(groups?.["word"] ?? "")) return true;
	return LAST_NOTE.test(text.trimEnd().slice(-400));
}
function unknownPicture(source) {
	return /^\p{Extended_Pictographic}[\p{VS}\p{Join_C}]*\s+(?=[*_]*\p{L})/u.exec(source)?.[0].length ?? 0;
}
function stateRun(source, start, vocabulary) {
	const from = start + (vocabulary.stateAt(source.slice(start)) === null ? unknownPicture(source.slice(start)) : 0);
	const first = vocabulary.stateAt(source.slice(from));
	if (first === null) return null;
	let end = from + first.length;
	let says = first.says;
	const gap = /^[\p{VS}\p{Join_C}]*[\s*_:]*/u.exec(source.slice(end))?.[0].length ?? 0;
	const second = /\p{Extended_Pictographic}/u.test(source.slice(from, end)) ? vocabulary.stateAt(source.slice(end + gap)) : null;
	if (second !== null) {
		says = COLOURS.test(source.slice(from)) ? second.says : first.says;
		end += gap + second.length;
	}
	end += /^[\p{VS}\p{Join_C}]+/u.exec(source.slice(end))?.[0].length ?? 0;
	return {
		says,
		end
	};
}
const MAX_ENDING = 128;
const BRACKETED = /(?<![\s:：–—-])[\s:：–—-]*([[(（])\s*([^\s\])）](?:[^\])）]{0,58}[^\s\])）])?)\s*[\])）]\s*(?:\*\*\s*)?$/u;
const DASHED = /(?<!\s)\s+(?:--?|[–—|])\s*(?:\*\*)?([^–—|()[\]]{1,40}?)(?:\*\*)?\s*(?:\(\s*[\d./\sA-Za-z,-]{4,20}\))?\s*$/u;
const PICTURED = /(?<!\s)\s*(\p{Extended_Pictographic}[\p{VS}\p{Join_C}]*(?:\s*(?:\*\*)?[\p{L} ]{0,24}(?:\*\*)?)?)(?:\s*[([][^)\]]{0,40}[)\]])?\s*(?:\*\*)?$/u;
const DATED = /^\s*[([][^)\]]*\d{4}-\d{1,2}-\d{1,2}[^)\]]*[)\]]$/;
function trailing(content, start, vocabulary) {
	const before = Math.max(0, content.length - MAX_ENDING);
	const source = content.slice(before);
	const base = start + before;
	for (const pattern of [
		PICTURED,
		BRACKETED,
		DASHED
	]) {
		const match = pattern.exec(source);
		if (match === null || match.index + before === 0) continue;
		const words = pattern === BRACKETED ? match[2] ?? "" : match[1] ?? "";
		const at = match.index + match[0].indexOf(words);
		const found = wholeState(words, pattern === PICTURED, vocabulary);
		if (found === null) continue;
		const end = at + found.end;
		const whole = match.index + match[0].trimEnd().length;
		const outerEnd = pattern === BRACKETED || DATED.test(source.slice(end, whole)) ? whole : end;
		return mark(found.says, base + at, base + end, {
			start: base + match.index,
			end: base + outerEnd
		});
	}
	return null;
}
const LEADING = /^(?:\*\*)?\s*(?:(\p{Extended_Pictographic}[\p{VS}\p{Join_C}]*)|\[([^\]]{1,20})\]|\[([ xX])\])\s+/u;
function leading(source, base, vocabulary) {
	const match = LEADING.exec(source);
	if (match === null) return null;
	const words = match[1] ?? match[2] ?? "";
	const at = match[0].indexOf(words);
	if (/^[xX]$/.test(words)) return mark("done", base + at, base + at + 1, {
		start: base,
		end: base + match[0].length
	});
	const found = wholeState(words, match[1] !== void 0, vocabulary);
	if (found === null) return null;
	return mark(found.says, base + at, base + at + found.end, {
		start: base + at,
		end: base + match[0].length
	});
}
const SAID_AGAIN = /^\p{Lu}{4,20}(?:\*\*)?\s*$/u;
function wholeState(words, pictured, vocabulary) {
	if (pictured && COLOURS.test(words)) return null;
	const found = stateRun(words, 0, vocabulary);
	if (found === null) return null;
	const said = words.slice(0, found.end);
	if (TITLE_WORDS.test(said) && said !== said.toUpperCase()) return null;
	const rest = words.slice(found.end).replace(/^[\s*_:,.!-]+/, "");
	if (pictured && SAID_AGAIN.test(rest)) return {
		says: found.says,
		end: words.trimEnd().length
	};
	return /^(?:|\d[\d./:\s-]*|[0-9a-f]{7,40}|\d{1,2}\s+\p{L}+\s+\d{4}|\p{L}+\s+\d{1,2},?\s+\d{4})$/u.test(rest) || pictured && found.end <= 3 && rest === "" ? found : null;
}
function mark(says, start, end, outer) {
	return {
		says,
		span: {
			start,
			end
		},
		outer
	};
}
// src/plan/parse/titles/short-title.ts
const LONG = 256;
const LONG_CONTENT = 140;
const LEAST = 20;
const OPENERS = "([{（「『“";
const CLOSERS = ")]}）」』”";
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|incl|no|z\.B|bzw|ca|usw|p\.ej|т\.е|т\.д)\.$/iu;
function firstSentence(title) {
	if (title.length <= LONG) return title;
	const end = breaksOf(title).find(({ mark, at }) => mark === "sentence" && at >= LEAST)?.at;
	return end === void 0 ? title : title.slice(0, end).trim();
}
function firstClause(content) {
	if (content.length <= LONG_CONTENT) return content;
	const breaks = breaksOf(content).filter(({ at }) => at >= LEAST && at <= LONG_CONTENT);
	const best = breaks.find(({ mark }) => mark === "sentence") ?? breaks.findLast(({ mark }) => mark === "clause") ?? breaks.findLast(({ mark }) => mark === "comma");
	return best === void 0 ? content : content.slice(0, best.at).replace(/[\s,;:，；：、—–-]+$/u, "");
}
function breaksOf(text) {
	const breaks = [];
	let depth = 0;
	let quote = "";
	for (let at = 0; at < text.length; at += 1) {
		const char = text.charAt(at);
		if (quote !== "") {
			if (char === quote) quote = "";
			continue;
		}
		if ((char === "`" || char === "\"") && text.includes(char, at + 1)) quote = char;
		else if (OPENERS.includes(char)) depth += 1;
		else if (CLOSERS.includes(char)) depth = Math.max(0, depth - 1);
		else if (depth === 0) {
			const found = breakAt(text, at, char);
			if (found !== null) breaks.push(found);
		}
	}
	return breaks;
}
function breakAt(text, at, char) {
	const next = text.charAt(at + 1);
	if ("。！？".includes(char)) return {
		at: at + 1,
		mark: "sentence"
	};
	const isEnd = next === "" || /\s/.test(next);
	if (".!?".includes(char) && isEnd && !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at + 1))) return /^\s*(?:$|[^\p{Ll}\s])/u.test(text.slice(at + 1, at + 4)) ? {
		at: at + 1,
		mark: "sentence"
	} : null;
	if (char === ";" && isEnd || "；".includes(char)) return {
		at,
		mark: "clause"
	};
	if ("—–-".includes(char) && /\s/.test(text.charAt(at - 1)) && isEnd) return {
		at,
		mark: "clause"
	};
	if (char === ":" && isEnd || char === "：") return {
		at,
		mark: "clause"
	};
	if (char === "," && isEnd || "，、".includes(char)) return {
		at,
		mark: "comma"
	};
	return null;
}
// src/plan/parse/titles/title-context.ts
const NO_CONTEXT = {
	links: /* @__PURE__ */ new Set(),
	codes: /* @__PURE__ */ new Set()
};
const CODED_BOX = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[.\][ \t]+(?:\*\*)?(P\d)(?:\*\*)?[ \t]*[:：.–—-]/gmu;
function titleContext(text, links) {
	return {
		links,
		codes: new Set([...text.matchAll(CODED_BOX)].map(([, code = ""]) => code))
	};
}
// src/plan/words/stamps.ts
const DATE = "\\d{4}-\\d{2}-\\d{2}";
const TIME = "[T ]\\s?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?\\s?(?:Z|UTC|[A-Z]{2,4}|[+-]\\d{2}:?\\d{2})?";
const STAMP = new RegExp(`^(?:[([](?:${DATE}(?:${TIME})?|TBD)[)\\]]\\s*(?:[-–—:]\\s+)?|${DATE}(?:${TIME}\\s*(?:[-–—:|]\\s*)?|\\s+[-–—|]\\s+|:\\s+))(?=\\S)`, "u");
function withoutStamp(words) {
	return words.replace(STAMP, "");
}
const COMMIT = /(?<=\S)\s+`?(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,40}`?\s*$/u;
const NAMED_TASK = /^(?:sub-?)?task\s*:/iu;
function withoutCommit(words) {
	const found = NAMED_TASK.test(words) ? COMMIT.exec(words.slice(-60)) : null;
	return found === null ? words : words.slice(0, -found[0].length);
}
// src/plan/parse/titles/titles.ts
const AROUND$1 = /[[(（#~\p{Extended_Pictographic}←⟵]|priority\s*$/iu;
const PICTURES$1 = /[\p{Extended_Pictographic}\p{VS}\p{Join_C}\p{Me}]/u;
const PRIORITY = /\s*[([（]\s*(?:priority|prio|priorität|prioridad|prioridade|优先级)[:：]?\s*(P\d|[\p{L} ]{2,12})\s*[)\]）]/iu;
const PRIORITY_END = /(?<!\s)\s*(?:[([（]\s*|\p{Extended_Pictographic}\ufe0f?\s*)((?:critical|urgent|highest|high|medium|normal|low|lowest) priority)\s*[)\]）]?\s*$/iu;
const URGENCY = "(?:P[0-4]|CRITICAL|URGENT|HIGHEST|HIGH|MEDIUM|LOW|LOWEST|BLOCKING|BLOCKER)";
const URGENCY_END = new RegExp(`(?<!\\s)\\s*(?:[([（]\\s*(${URGENCY})(?:\\s*[-–—,/&+]\\s*${URGENCY})*\\s*[)\\]）]|\\p{Extended_Pictographic}\\ufe0f?\\s*(${URGENCY}))\\s*(?:$|(?=🎯))`, "u");
const ASIDE = /(?<!\s)\s*[([](?:INSERTED|(?:OPTIONAL|NEW)(?:\s+[-–—][^)\]]{0,80})?)[)\]]\s*(?:⚠\ufe0f?\s*)?$/;
const PRIORITY_TOKEN = /(?:^|\s)[[(](P[0-3])[)\]](?=\s|$)/;
const BOLD_THEN_DASH = /^(\*\*|__)(?=\S)((?:(?!\1)[\s\S])+)\1\s+[-–—]\s+/;
const ONLY_ID = /^(?:[\p{L}]+[\s-]?)?\d+(?:\.\d+)*[a-z]?[:.)]?$|^[A-Z]+-?\d+[a-z]?[:.]?$/u;
const LEAD_TAG = /^((?:\[?[A-Z]{1,6}-?\d[\w.-]*\]?|\d+(?:\.\d+)*[a-z]?[.)]?|\p{L}{2,9} \d+(?:\.\d+)*)[:.]?\s+)?[[(](P\d?|US\*?\d{0,3}(?:[/,+&]\s*(?:US)?\d{1,3}){0,4}|PARALLEL)[\])]\s*/u;
const LAST_LEAD_TAG = /(?<!\s)\s+[[(](P|US\*?\d{1,3}|PARALLEL)[\])]$/u;
const TRAILING_COMMIT = /(?<!\s)\s+`(?=[^`]*\d)(?=[^`]*[a-f])[0-9a-f]{7,40}`\s*$/;
const TRAILING_NOTE = /(?<!\s)\s*(?:[([](?:checkpoint:\s*)?[0-9a-f]{7,40}[)\]]|\[checkpoint:[^\]]*\])\s*$/i;
function taskTitle(source, context = NO_CONTEXT) {
	const line = withoutStamp(shieldEscapes(source).replace(/<!--[\s\S]*?(?:-->|$)/g, " ").trim()).replace(TRAILING_COMMIT, "");
	const bold = BOLD_THEN_DASH.exec(line);
	const whole = takeApart(bold !== null && !ONLY_ID.test(plainText(bold[2] ?? "")) ? bold[2] ?? "" : line, line, context);
	const title = firstSentence(whole.title);
	return title === whole.title ? whole : {
		...whole,
		title,
		isCut: true
	};
}
function headingTitle(source, context = NO_CONTEXT) {
	const words = withoutStamp(shieldEscapes(source));
	return takeApart(words, words, context);
}
function takeApart(source, whole, context) {
	const tags = [];
	let text = shieldedText(source, context.links);
	const plain = text;
	const everything = shieldedText(whole);
	if (!AROUND$1.test(everything)) {
		const title = revealEscapes(trimRim(text) || plain);
		return {
			title: title || "(untitled)",
			id: idOf(title),
			tags,
			estimate: null,
			priority: null,
			isCut: false
		};
	}
	for (let tag = LEAD_TAG.exec(text); tag !== null && tags.length < 6; tag = LEAD_TAG.exec(text)) {
		tags.push(tag[2] ?? "");
		text = (tag[1] ?? "") + text.slice(tag[0].length);
	}
	for (const match of everything.matchAll(/(?:^|\s)#([\p{L}][\p{L}\p{N}_-]*)/gu)) tags.push(match[1] ?? "");
	if (/🎯\s*MVP/u.test(everything)) tags.push("MVP");
	text = text.replace(ASIDE, "");
	const priority = priorityIn(text, context);
	if (priority !== null) text = text.replace(priority.written, " ");
	const estimate = ESTIMATE_IN.exec(text) ?? ESTIMATE_END.exec(text);
	if (estimate !== null) text = text.replace(estimate[0], " ").replace(/ +(?=[:：])/u, "");
	const said = ESTIMATE_IN.exec(everything) ?? ESTIMATE_END.exec(everything);
	text = text.trimEnd();
	for (let tag = LAST_LEAD_TAG.exec(text); tag !== null && tags.length < 6; tag = LAST_LEAD_TAG.exec(text)) {
		tags.push(tag[1] ?? "");
		text = text.slice(0, tag.index);
	}
	text = withoutNotes(withoutTags(text.replace(/🎯\s*(?=MVP)/u, "")));
	text = revealEscapes(trimRim(text));
	return {
		title: text || revealEscapes(trimRim(plain) || plain) || "(untitled)",
		id: idOf(text),
		tags: [...new Set(tags)],
		estimate: estimate?.[1] ?? said?.[1] ?? null,
		isCut: false,
		priority: (priority?.says ?? PRIORITY_TOKEN.exec(everything)?.[1] ?? null)?.trim() ?? null
	};
}
function priorityIn(title, { codes }) {
	const end = title.slice(-200);
	const found = PRIORITY.exec(title) ?? PRIORITY_END.exec(end) ?? URGENCY_END.exec(end);
	const says = found?.[1] ?? found?.[2];
	return found === null || says === void 0 || codes.has(says) ? null : {
		written: found[0],
		says
	};
}
const LAST_TAG = /(?<!\s)\s+#\p{L}[\p{L}\p{N}_-]{0,60}$/u;
function withoutTags(title) {
	let text = title.trimEnd();
	for (let tag = LAST_TAG.exec(text.slice(-200)); tag !== null; tag = LAST_TAG.exec(text.slice(-200))) text = text.slice(0, -tag[0].length);
	return text === title.trimEnd() ? title : text;
}
function withoutNotes(title) {
	let text = title;
	for (;;) {
		const note = TRAILING_NOTE.exec(text.slice(-200));
		if (note === null) return text;
		text = text.slice(0, -note[0].length);
	}
}
function trimRim(text) {
	const chars = [...text.replace(/\s+/g, " ").trim()];
	let from = 0;
	while (from < chars.length && isRim(chars[from])) from += 1;
	return withoutStates(chars.slice(from).join("")).replace(/\s+[-–—|]$/, "").replace(/[:：]$/, "").trim();
}
const LAST_PICTURE = /\p{Extended_Pictographic}[\p{VS}\p{Me}\p{Emoji_Modifier}]*(?:\u200d\p{Extended_Pictographic}[\p{VS}\p{Me}\p{Emoji_Modifier}]*)*$/u;
const LAST_MARK = /[\p{VS}\p{Join_C}\p{Me}]$/u;
function withoutStates(text) {
	let rest = text.trimEnd();
	while (rest !== "" && rest.charAt(rest.length - 1) > "~") {
		const end = rest.slice(-40);
		const picture = LAST_PICTURE.exec(end)?.[0];
		if (picture === void 0 ? !LAST_MARK.test(end) : !isStatePicture(picture)) break;
		rest = rest.slice(0, -(picture?.length ?? 1)).trimEnd();
	}
	return rest;
}
function isRim(char) {
	return char === " " || char !== void 0 && char > "~" && PICTURES$1.test(char);
}
const ID = /^(?:(?<word>(?:Step|Task|Phase|Sprint|Week|Day|Milestone|Epic|Story|User Story|Stage|Wave|Sub-?task)\s+[-−]?\d+(?:\.\d+)*[a-z]?)|\[?(?<code>[A-Za-z]{1,8}-?\d+(?:[.-]\d+)*[a-z]?(?:-[A-Z]+)?)\]?(?=[\s:.]|$)|(?<number>\d+(?:\.\d+)+[a-z]?(?:\.[a-z]+)*|\d+(?=[.)]\s))(?=[\s.:)]|$)|(?<hash>#\d+)\b)/iu;
const LONGEST_ID = 60;
function idOf(title) {
	const groups = ID.exec(title)?.groups;
	if (groups === void 0) return null;
	const code = groups["code"];
	if (code !== void 0 && !/^[A-Z]/.test(code) && !/^t\d/.test(code)) return null;
	const id = groups["word"] ?? code ?? groups["number"] ?? groups["hash"] ?? null;
	return id === null || id.length > LONGEST_ID ? null : id;
}
// src/plan/markdown/line-places.ts
const OPENER = /(?<!\\)<!--|^[ \t>]*<(pre|script|style|textarea|table|details)\b/gim;
const HTML_END = {
	pre: /<\/pre\s*>/gi,
	script: /<\/script\s*>/gi,
	style: /<\/style\s*>/gi,
	textarea: /<\/textarea\s*>/gi,
	table: /<\/table\s*>|\n[ \t]*\r?\n/gi,
	details: /\n[ \t]*\r?\n/gi
};
function linePlaces(text) {
	const fences = codeFences(text);
	const others = [...swallowing(text, fences)];
	return (offset) => {
		const code = spanAt(fences, offset);
		if (code !== null) return {
			by: "code",
			from: code.start
		};
		const around = spanAt(others, offset);
		return around === null ? null : {
			by: around.by,
			from: around.start
		};
	};
}
function spanAt(spans, offset) {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	const span = spans[low];
	return span !== void 0 && span.start <= offset ? span : null;
}
function* swallowing(text, fences) {
	OPENER.lastIndex = 0;
	let fence = 0;
	for (let match = OPENER.exec(text); match !== null; match = OPENER.exec(text)) {
		const start = match.index;
		while (fence < fences.length && (fences[fence]?.end ?? 0) <= start) fence += 1;
		const code = fences[fence];
		if (code !== void 0 && code.start <= start) {
			OPENER.lastIndex = code.end;
			continue;
		}
		const name = match[1]?.toLowerCase();
		const end = name === void 0 ? endOf(/-->/g, text, start) : endOf(HTML_END[name] ?? /-->/g, text, start);
		yield {
			by: name === void 0 ? "comment" : "html",
			start,
			end
		};
		OPENER.lastIndex = end;
	}
}
function endOf(pattern, text, from) {
	pattern.lastIndex = from;
	const match = pattern.exec(text);
	return match === null ? text.length : match.index + match[0].length;
}
// src/plan/slips/length-at.ts
function lengthAt(pattern, line, at) {
	pattern.lastIndex = at;
	return pattern.exec(line)?.[0].length ?? 0;
}
// src/plan/slips/slip-box.ts
const BLANK = "[ \\t\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff]";
const X_LIKE = "[xX\\u0425\\u0445\\u03a7\\u03c7\\uff38\\uff58×✕✖✗✘]";
const TICKED = new RegExp(`^(?:${X_LIKE}+|[vVyYjJ√✓✔☑✅+*]|yes|done|ok)$`, "u");
const BLANKS_BETWEEN = `${BLANK}{0,9}`;
const INNER = `(?:${BLANKS_BETWEEN}(?:[^\\s\\p{N}()[\\]{}<>|\\\\]{1,2}|(?:done|todo|yes|no|ok|wip)[!.?]?)?${BLANKS_BETWEEN})`;
const sticky = (source, flags = "uy") => new RegExp(source, flags);
const OPEN = "[[({<［（｛＜〔【「『〈《〖⟦❲]";
const CLOSE = "[\\])}>］）｝＞〕】」』〉》〗⟧❳]";
const AROUND = "(?:\\*\\*\\*?|__|\\*|_|~~|`)";
const PAIR = sticky(`(${AROUND}?)(${OPEN}+)(${INNER})(${CLOSE}+)${AROUND}?`, "uiy");
const SWAPPED = sticky(`\\](${BLANKS_BETWEEN}${X_LIKE}?${BLANKS_BETWEEN})\\[`);
const LOST_CLOSE = sticky(`[[［]${BLANK}*(${X_LIKE}?)(?=${BLANK})`);
const LOST_BOTH = sticky(`(${X_LIKE}|[vV√✓✔])(?=${BLANK})`);
const WORD$1 = sticky(`(?:\\*\\*)?(todo|done|fixme|wip|open|pending)(?:\\*\\*)?:?(?:\\*\\*)?(?=${BLANK})`, "uiy");
const LOST_OPEN = sticky(`(${X_LIKE}?)${BLANK}*[\\]］](?=${BLANK})`);
const ESCAPED = sticky(`(?:\\\\+\\[|&#0*91;|&#x0*5b;|&lbrack;|&lsqb;)(${INNER}|&nbsp;)(?:\\\\*\\]|&#0*93;|&#x0*5d;|&rbrack;|&rsqb;)`, "uiy");
const HALF_ESCAPED = sticky(`\\[(${INNER})(?:\\\\+\\]|&#0*93;|&#x0*5d;|&rbrack;|&rsqb;)`, "uiy");
const INPUT = sticky(`(?:<label[^<>]{0,200}>${BLANK}*)?<input\\b([^<>]{0,300})>`, "uiy");
const PICTURE$1 = sticky("[☐☑☒✅✔✓⬜⬛🔲🔳□■▢▣◻◼◽◾❏❐❑❒🗹🗷○⭕❌]\\ufe0f?");
const BLANKS = sticky(`${BLANK}*`);
function readBoxLike(line, at) {
	const box = readCheckbox(line, at, line.length);
	if (box !== null) return {
		fault: null,
		why: "",
		ticked: tickOf(box.text),
		start: at,
		end: box.content,
		sure: true
	};
	const found = pictured(line, at) ?? escaped(line, at) ?? html(line, at) ?? paired(line, at) ?? swapped(line, at) ?? halved(line, at);
	if (found === null) return null;
	return {
		...found,
		start: at,
		end: found.end + lengthAt(BLANKS, line, found.end)
	};
}
function paired(line, at) {
	const match = exec(PAIR, line, at);
	if (match === null) return null;
	const [all, around = "", open = "", inner = "", close = ""] = match;
	const end = at + all.length;
	const ticked = tickOf(inner);
	const said = /^[[［]$/u.test(open) && /^[\]］]$/u.test(close);
	const bare = inner.replaceAll(new RegExp(BLANK, "gu"), "");
	const sure = bare === "" || ticked === true;
	if (open === "<" && !new RegExp(`^${X_LIKE}?$`, "u").test(bare)) return null;
	const brackets = (why) => ({
		fault: "brackets",
		why,
		ticked,
		end,
		sure
	});
	if (around === "`") return {
		...brackets("it stands in code marks"),
		sure: false
	};
	if (around !== "") return brackets("other marks stand around its brackets");
	if (open.length > 1 || close.length > 1) return brackets("its brackets stand there twice");
	if (!said) return brackets(`\`${open}${inner}${close}\` has other brackets than \`[ ]\``);
	if (open !== "[" || close !== "]") return brackets("its brackets are full-width ones");
	if (/^[([:]/.test(line.slice(end)) && bare !== "") return null;
	return {
		fault: "mark",
		why: faultOfMark(inner, bare),
		ticked,
		end,
		sure
	};
}
function faultOfMark(inner, bare) {
	if (inner === "") return "nothing stands between its brackets";
	if (inner === " ") return "what stands right behind its brackets makes a link of them";
	if (bare === "") return inner.length > 1 ? "more than one blank stands between its brackets" : "the blank between its brackets is no plain one";
	if (/^[xX]$/.test(bare)) return "a blank stands beside the x in its brackets";
	if (/^[\u0425\u0445]$/u.test(bare)) return "the x in its brackets is the Cyrillic letter";
	if (/^[\u03a7\u03c7]$/u.test(bare)) return "the x in its brackets is the Greek letter";
	if (/^[\uff38\uff58]$/u.test(bare)) return "the x in its brackets is the full-width letter";
	if (/^[xX]{2}$/.test(bare)) return "more than one x stands between its brackets";
	return `\`[${inner}]\` has no mark that says open or done`;
}
function escaped(line, at) {
	const match = exec(ESCAPED, line, at) ?? exec(HALF_ESCAPED, line, at);
	if (match === null) return null;
	return {
		fault: "escaped",
		why: match[0].includes("&") ? "its brackets are written as HTML entities" : "a backslash stands before its brackets",
		ticked: tickOf(elementAt(match, 1, "groups").replace(/&nbsp;/i, " ")),
		end: at + match[0].length,
		sure: true
	};
}
function html(line, at) {
	const match = exec(INPUT, line, at);
	if (match === null || !/checkbox/i.test(elementAt(match, 1, "groups"))) return null;
	return {
		fault: "html",
		why: "its checkbox is written in HTML",
		ticked: /\bchecked\b/i.test(elementAt(match, 1, "groups")),
		end: at + match[0].length,
		sure: true
	};
}
function pictured(line, at) {
	const match = exec(PICTURE$1, line, at);
	if (match === null) return null;
	return {
		fault: "picture",
		why: `\`${match[0]}\` is a character, no checkbox`,
		ticked: /^[☑☒✅✔✓■⬛◼◾🔳🗹]/u.test(match[0]),
		end: at + match[0].length,
		sure: /^[☐☑☒]/u.test(match[0]),
		square: /^[⬜⬛🔲🔳□■▢▣◻◼◽◾❏❐❑❒]/u.test(match[0])
	};
}
function swapped(line, at) {
	const match = exec(SWAPPED, line, at);
	if (match === null) return null;
	return {
		fault: "brackets",
		why: "its brackets are the wrong way round",
		ticked: tickOf(elementAt(match, 1, "groups")),
		end: at + match[0].length,
		sure: true
	};
}
function halved(line, at) {
	const match = exec(LOST_CLOSE, line, at) ?? exec(LOST_OPEN, line, at);
	if (match === null) return unbracketed(line, at);
	const end = at + match[0].length;
	const sure = !/[\]［］]/u.test(line.slice(end, end + 200)) && !new RegExp(`^[[［][ \\t\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff]+\\S`, "u").test(match[0]);
	return {
		fault: "brackets",
		why: "one of its brackets is missing",
		ticked: tickOf(elementAt(match, 1, "groups")),
		end,
		sure
	};
}
function unbracketed(line, at) {
	const match = exec(LOST_BOTH, line, at);
	if (match === null) return worded(line, at);
	return {
		fault: "brackets",
		why: "its brackets are missing",
		ticked: true,
		end: at + match[0].length,
		sure: false
	};
}
function worded(line, at) {
	const match = exec(WORD$1, line, at);
	if (match === null) return null;
	return {
		fault: "mark",
		why: "a word stands in place of its checkbox",
		ticked: elementAt(match, 1, "groups").toLowerCase() === "done",
		end: at + match[0].length,
		sure: false
	};
}
function tickOf(inner) {
	const bare = inner.replaceAll(new RegExp(BLANK, "gu"), "").toLowerCase().replace(/(?<=\w)[!.?]$/, "");
	if (bare === "") return false;
	return TICKED.test(bare) ? true : null;
}
function exec(pattern, line, at) {
	pattern.lastIndex = at;
	return pattern.exec(line);
}
// src/plan/slips/slip.ts
const CONTAINER = new RegExp(`(?:${BLANK}|>)*`, "uy");
const GOOD_BULLET = /(?:[-*+]|\d{1,9}[.)])[ \t]+/y;
const HEADING = /[#＃]{1,6}(?=[ \t]|\[|[\p{L}\p{N}*_~])[ \t]*/uy;
const TAGS$1 = new RegExp(`(?:(?:<!--+|</?(?!input\\b)[a-z][\\w-]*(?:\\s[^<>]{0,200})?/?>)${BLANK}*){1,6}`, "iuy");
const ODD_BULLET = new RegExp(`(?:(?:[-=]{1,2}>|\\\\?[-+–—−‐‑‒―•·∙●◦▪▫‣⁃►▸－ー＊＋→➔➜➤▶◆‧⋅・∗]|(?:\\*\\*|__|~~)[-*+](?=${BLANK}{1,4}\\[)|\\\\?[*_=~]{1,2}(?=${BLANK}|\\\\?\\[)|:(?=${BLANK})|&(?:bull|middot|#8226);|\\\\?[\\d０-９]{1,9}\\\\?[.)．、）]|[a-zA-Z][.)](?=${BLANK})|\\(?\\d{1,9}\\)?(?=${BLANK}{1,4}\\[)|o(?=${BLANK}+[\\\\[]))${BLANK}*){1,3}`, "uy");
const STAR_BULLET = /\*(?=\[[^\][\n]{0,3}\](?!\*))/y;
const ODD_BLANKS = new RegExp(`${BLANK}{1,9}(?=[\\\\[［])`, "uy");
const ODD_END = new RegExp(`${BLANK}{1,9}$`, "u");
const PLAIN_START = /[ \t>]*/y;
function readSlip(line, boxed = true) {
	const boxAt = (at) => boxed ? readBoxLike(line, at) : null;
	const start = lengthAt(CONTAINER, line, 0);
	const indent = indentOf(line);
	const tags = lengthAt(TAGS$1, line, start);
	const heading = lengthAt(HEADING, line, start);
	let at = start + (heading > 0 ? heading : boxAt(start) !== null ? 0 : tags);
	const good = lengthAt(GOOD_BULLET, line, at);
	const star = lengthAt(STAR_BULLET, line, at);
	const odd = good > 0 ? 0 : star > 0 || boxAt(at) !== null ? star : lengthAt(ODD_BULLET, line, at);
	const written = line.slice(at, at + Math.max(good, odd)).trim();
	const marker = {
		start: at,
		end: at + Math.max(good, odd)
	};
	at = marker.end;
	const blanks = boxAt(at) !== null ? 0 : lengthAt(ODD_BLANKS, line, at);
	if (boxAt(at + blanks) !== null) at += blanks;
	const isPlain = at === marker.end && lengthAt(PLAIN_START, line, 0) >= start;
	const inner = boxAt(at) !== null ? 0 : lengthAt(TAGS$1, line, at);
	const box = boxAt(at + inner);
	const words = at + inner;
	const tagged = box === null ? 0 : lengthAt(TAGS$1, line, box.end);
	const contents = box === null ? [words] : [
		box.end + tagged,
		...tagged > 0 ? [box.end] : [],
		...box.sure ? [] : [words]
	];
	const meant = written.normalize("NFKC");
	const bullet = /^(?:[-*+]|\d{1,9}[.)])$/.test(meant) ? meant : numberedBullet(meant);
	return {
		...faultOf({
			box,
			heading: heading > 0,
			html: tags > 0 || inner > 0 || tagged > 0,
			good: good > 0,
			isPlain,
			written
		}),
		box,
		start,
		indent,
		bullet,
		marker,
		listed: written !== "",
		contents
	};
}
function numberedBullet(written) {
	const number = /^\(?(\d{1,9})/.exec(written)?.[1];
	return number === void 0 ? "-" : `${number}.`;
}
function faultOf(seen) {
	const { box, heading, html, good, isPlain, written } = seen;
	if (heading) return {
		kind: "heading",
		why: "it is a heading"
	};
	if (box === null) return written === "" ? {
		kind: "prose",
		why: "its line has neither bullet nor checkbox"
	} : {
		kind: "bullet-only",
		why: "its line has no checkbox"
	};
	if (html && box.fault === null) return {
		kind: "html",
		why: "it stands in HTML"
	};
	if (box.fault !== null) return {
		kind: box.fault,
		why: box.why
	};
	if (good) return isPlain ? {
		kind: null,
		why: ""
	} : {
		kind: "bullet",
		why: "a blank before its brackets is no plain one"
	};
	if (written === "") return {
		kind: "bullet",
		why: "it has no bullet"
	};
	if (written.startsWith("\\")) return {
		kind: "escaped",
		why: "a backslash stands before its bullet"
	};
	return /^(?:[-*+]|\d{1,9}[.)])$/.test(written.replace(ODD_END, "")) ? {
		kind: "bullet",
		why: "no blank stands behind its bullet"
	} : {
		kind: "bullet",
		why: `\`${written}\` is no bullet`
	};
}
function indentOf(line) {
	let columns = 0;
	for (const char of line) if (char === " ") columns += 1;
	else if (char === "	") columns += 4 - columns % 4;
	else break;
	return columns;
}
// src/plan/slips/slip-text.ts
const MAX_SHOWN = 100;
function cureOf(written, slip) {
	const words = shorten(written);
	const line = (mark) => quoted(`${slip.bullet} [${mark}] ${words}`);
	switch (slip.box?.ticked) {
		case true: return `Write ${line("x")}`;
		case null: return `Write ${line(" ")}, or ${line("x")} if it is done`;
		default: return `Write ${line(" ")}`;
	}
}
function quoted(text) {
	if (!text.includes("`")) return `\`${text}\``;
	const longest = Math.max(...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence} ${text} ${fence}`;
}
function shorten(text) {
	return text.length > MAX_SHOWN ? `${text.slice(0, 99).trimEnd().replace(/[\ud800-\udbff]$/, "")}…` : text;
}
// src/config/braces.ts
function expandBraces(pattern, most) {
	const waiting = [pattern];
	const expanded = [];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const group = firstGroup(next);
		if (group === null) expanded.push(next);
		else {
			const { before, choices, after } = group;
			waiting.push(...choices.map((choice) => before + choice + after));
		}
		if (waiting.length + expanded.length > most) return null;
	}
	return expanded;
}
function firstGroup(pattern) {
	for (let open = pattern.indexOf("{"); open >= 0; open = pattern.indexOf("{", open + 1)) {
		const commas = [];
		let depth = 0;
		for (let at = open; at < pattern.length; at += 1) {
			const char = pattern.charAt(at);
			if (char === "{") depth += 1;
			else if (char === "," && depth === 1) commas.push(at);
			else if (char === "}") depth -= 1;
			if (depth > 0) continue;
			if (commas.length === 0) break;
			const ends = [...commas, at];
			const choices = ends.map((end, index) => pattern.slice((ends[index - 1] ?? open) + 1, end));
			return {
				before: pattern.slice(0, open),
				choices,
				after: pattern.slice(at + 1)
			};
		}
	}
	return null;
}
const ANY = Symbol("?");
const RUN = Symbol("*");
function globTest(glob, nocase = false) {
	const fold = (text) => nocase ? text.toLowerCase() : text;
	const patterns = segmentsOf(glob, nocase);
	return (path) => {
		const segments = fold(path).split("/");
		return patterns.some((pattern) => fitsAll(pattern, segments, (part) => part === null, fitsSegment));
	};
}
function segmentsOf(glob, nocase) {
	return (expandBraces(nocase ? glob.toLowerCase() : glob, 64) ?? []).map((pattern) => pattern.split("/").map((segment) => segment === "**" ? null : partsOf(segment)));
}
function fitsSegment(segment, text) {
	return segment !== null && fitsAll(segment, text, (part) => part === RUN, fitsPart);
}
function fitsAll(pattern, text, isRun, fits) {
	let [at, place] = [0, 0];
	let run = null;
	while (at < text.length) {
		const part = pattern[place];
		if (place < pattern.length && isRun(part)) {
			run = {
				place: place + 1,
				at
			};
			place += 1;
		} else if (place < pattern.length && fits(part, text[at])) {
			at += 1;
			place += 1;
		} else if (run !== null) {
			run.at += 1;
			at = run.at;
			place = run.place;
		} else return false;
	}
	return pattern.slice(place).every(isRun);
}
function fitsPart(part, char) {
	if (typeof part === "string") return part === char;
	if (part === ANY || part === RUN) return true;
	return part.ranges.some(([from, to]) => from <= char && char <= to) !== part.isNegative;
}
function partsOf(segment) {
	const parts = [];
	for (let at = 0; at < segment.length; at += 1) {
		const char = segment.charAt(at);
		const close = char === "[" ? segment.indexOf("]", at + 2) : -1;
		if (close > 0) {
			parts.push(charsetOf(segment.slice(at + 1, close)));
			at = close;
		} else if (char === "*") {
			if (parts.at(-1) !== RUN) parts.push(RUN);
		} else parts.push(char === "?" ? ANY : char);
	}
	return parts;
}
function charsetOf(source) {
	const isNegative = /^[!^]/.test(source);
	const chars = isNegative ? source.slice(1) : source;
	const ranges = [];
	for (let at = 0; at < chars.length; at += 1) {
		const isRange = chars.charAt(at + 1) === "-" && at + 2 < chars.length;
		ranges.push([chars.charAt(at), chars.charAt(isRange ? at + 2 : at)]);
		if (isRange) at += 2;
	}
	return {
		isNegative,
		ranges
	};
}
// src/config/plan-paths.ts
const PLAN_HOMES = [
	"{plan,*[-_]plan}.md",
	"**/*.plan.md",
	"plans/**/*.md",
	"plan/implementation/**/*.md",
	"docs/plan.md",
	"docs/{plan,plans}/**/*.md",
	"docs/**/*[-_]plan.md",
	"docs/**/*-implementation.md",
	"docs/superpowers/plans/**/*.md",
	".{agent,agents,claude,cursor}/plans/**/*.md",
	"{,.specify/}specs/*/tasks.md",
	".specify/features/*/tasks.md",
	".kiro/specs/*/tasks.md",
	"openspec/changes/*/tasks.md",
	"conductor/tracks/*/plan.md",
	".planning/ROADMAP.md"
];
const NO_HOMES = [
	"**/{archive,archives,archived,_archive,_archived,z_archive}/**",
	"**/{completed,done,finished,old}/**",
	"**/{example,examples,fixtures,template,templates,results}/**",
	"**/{readme,changelog,index}.md",
	"**/{,*[-_.]}{template,results,checklist}.md"
];
const NEVER = ["**/{.git,.github,node_modules}/**"];
const INSTRUCTIONS = ["**/.*/**/{command,prompt,agent,skill,workflow,rule}{,s}/**", "**/speckit.*.md"];
const isForbidden = anyOf(NEVER);
const isInstruction = anyOf(INSTRUCTIONS);
const isHome = anyOf(PLAN_HOMES);
const isNoHome = anyOf(NO_HOMES);
function isOutOfHomes(path) {
	return isForbidden(path) || isInstruction(path) || isNoHome(path);
}
function onlyExcludes(globs) {
	return globs.every((glob) => glob.startsWith("!"));
}
function planMatcher(globs) {
	const isAtHome = (path) => isHome(path) && !isNoHome(path);
	const leavesOut = globs === null || onlyExcludes(globs);
	const isNamed = globs === null ? () => true : globMatcher(globs);
	const exact = new Set(globs?.map((glob) => glob.replace(/^(?:\.\/)+/, "")));
	const isOut = (path) => isForbidden(path) || isInstruction(path) && !exact.has(path);
	return (path) => !isOut(path) && (!leavesOut || isAtHome(path)) && isNamed(path);
}
function globMatcher(globs) {
	const tests = globs.map((glob) => {
		const isNegative = glob.startsWith("!");
		return {
			isNegative,
			fits: globTest(wholePattern(isNegative ? glob.slice(1) : glob))
		};
	});
	const start = tests.every(({ isNegative }) => isNegative);
	return (path) => tests.reduce((found, { isNegative, fits }) => fits(path) ? !isNegative : found, start);
}
function anyOf(globs) {
	const tests = globs.map((glob) => globTest(glob, true));
	return (path) => tests.some((fits) => fits(path));
}
function wholePattern(pattern) {
	const relative = pattern.replace(/^(?:\.\/)+/, "");
	if (relative === "**" || /(?:^|\/)\*\*\/?$/.test(relative)) return `${relative.replace(/\/$/, "")}/*.{md,markdown}`;
	if (relative === "*" || relative.endsWith("/*")) return `${relative}.{md,markdown}`;
	return relative.endsWith("/") ? `${relative}**/*.{md,markdown}` : relative;
}
// src/config/plan-not-found.ts
const HOMES_PAGE = "https://github.com/plansync/plansync#what-a-plan-looks-like";
const BEST_KNOWN = [
	"PLAN.md",
	"docs/plans/*.md",
	"specs/*/tasks.md"
];
function areHomes(globs) {
	return globs.length === PLAN_HOMES.length && globs.every((glob, at) => glob === PLAN_HOMES[at]);
}
function lookedFor(globs) {
	if (!areHomes(globs)) return `Looked for ${globs.join(", ")}.`;
	const others = PLAN_HOMES.length - BEST_KNOWN.length;
	return `plansync looks for ${BEST_KNOWN.join(", ")} and ${others} more places: ${HOMES_PAGE}`;
}
function planNotFound(summary, globs, hint) {
	return new PlanNotFoundError(summary, {
		globs,
		hint,
		lookedFor: lookedFor(globs)
	});
}
// src/config/patterns-schema.ts
const Words = array(string().check(_regex(/^\S(?:[^\r\n]*\S)?$/, "must be a word or phrase on one line, without leading or trailing blanks")));
function words(description) {
	return optional(Words.check(describe(description)));
}
const PatternsSchema = strictObject({
	levels: optional(strictObject({
		phase: words("Words that begin the heading of a phase, such as `Etappe`."),
		step: words("Words that begin the heading of a step, such as `Schritt`."),
		task: words("Words that begin the heading of a task, such as `Aufgabe`.")
	})),
	work: words("Headings that only group the work and are not items, such as `Umsetzung`."),
	tasks: words("Labels of lists of tasks, such as `Aufgaben`; a numbered list in bold below one is a list of tasks."),
	gates: words("Labels and headings whose boxes are checks, not tasks, such as `Abnahme`."),
	"weak-gates": words("Words that turn a whole section into checks, but not a numbered group or a phase."),
	prose: words("Headings below which named steps are only prose: examples, summaries, history."),
	legends: words("Headings and labels below which boxes only explain the notation."),
	prerequisites: words("Headings whose numbered sub-headings are steps to do first."),
	fields: optional(strictObject({
		goal: words("Labels of the goal."),
		"depends-on": words("Labels of what an item waits for."),
		priority: words("Labels of the priority."),
		estimate: words("Labels of the effort or duration."),
		status: words("Labels of the status."),
		owner: words("Labels of the owner."),
		due: words("Labels of the day by which it is to be done."),
		milestone: words("Labels of the milestone."),
		type: words("Labels of the type of the issue."),
		files: words("Labels of the files concerned."),
		verification: words("Labels of the verification."),
		output: words("Labels of the output."),
		acceptance: words("Labels of the acceptance."),
		deliverables: words("Labels of the deliverables.")
	})),
	states: optional(strictObject({
		open: words("Status words for work that has not started."),
		started: words("Status words for work in progress."),
		done: words("Status words for finished work."),
		dropped: words("Status words for abandoned work.")
	}))
});
// src/config/text-rules.ts
function globProblem(glob) {
	const pattern = glob.startsWith("!") ? glob.slice(1) : glob;
	if (pattern.trim() === "") return "must not be empty";
	if (hasControl(pattern)) return "must not contain control characters";
	if (pattern.includes("\\")) return "must use `/` between folders, not `\\`";
	if (/^(?:\/|~|[A-Za-z]:)/.test(pattern)) return "must be relative to the repository, not absolute";
	if (segments(pattern).includes("..")) return "must stay inside the repository: `..` is not allowed";
	if (pattern.length > 256) return `must have at most 256 characters; \`${pattern.slice(0, 40)}…\` has ${pattern.length}: write several globs`;
	const extended = /[?*+@!]\([^)]*\)?/.exec(pattern)?.[0];
	if (extended !== void 0) return `must not contain \`${extended}\`, in \`${pattern}\`: write alternatives in braces, \`{a,b}\`, or as several globs`;
	const range = /\{[^{},]*\.\.[^{},]*\}/.exec(pattern)?.[0];
	if (range !== void 0) return `must not contain the range \`${range}\`, in \`${pattern}\`: write \`{1,2,3}\` or \`[1-3]\``;
	if (expandBraces(pattern, 64) === null) return `expands to more than 64 globs, in \`${pattern}\`: write \`*\`, or several globs`;
	return null;
}
function labelProblem(label) {
	if (label.trim() === "" || label !== label.trim()) return "must not be empty or have leading or trailing blanks";
	if (hasControl(label)) return "must not contain control characters";
	if (label.includes(",")) return "must not contain a comma: GitHub separates labels by commas";
	if (Array.from(label).length > 50) return "is too long: GitHub accepts labels of up to 50 characters";
	return null;
}
function loginProblem(login) {
	if (login.startsWith("@")) return "must be the login without `@`";
	return /^[A-Za-z\d](?:[A-Za-z\d_-]{0,99})$/.test(login) ? null : "is not a GitHub login";
}
function branchProblem(branch) {
	if (branch.startsWith("refs/")) return "must be the short name, without `refs/heads/`";
	return branch === "" || branch === "@" || hasControl(branch) || /[ ~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[./]$/.test(branch) || branch.split("/").some((part) => part.startsWith(".") || part.endsWith(".lock")) ? "is not a valid name for a branch in git" : null;
}
function segments(pattern) {
	return pattern.split(/[/{},()|[\]]/);
}
function hasControl(text) {
	return /\p{Cc}/u.test(text);
}
// src/config/schema.ts
const ISSUE_KINDS = [
	"plan",
	"phase",
	"step",
	"task"
];
const WRITE_BACK = [
	"commit",
	"pull-request",
	"off"
];
const FAIL_ON = [
	"error",
	"warning",
	"never"
];
const UNITS = ["step", "task"];
function ruled(problem) {
	return string().check((context) => {
		const message = problem(context.value);
		if (message !== null) context.issues.push({
			code: "custom",
			message,
			input: context.value
		});
	});
}
function described(schema, description) {
	return optional(schema.check(describe(description)));
}
const Glob = ruled(globProblem);
const Label = ruled(labelProblem);
const Line = ruled((text) => /^\S[^\r\n]*$/.test(text) ? null : "must be one line of text and not start with a blank");
const Count = int({ error: "must be a whole number" }).check(_gte(0, "must not be negative"));
const planSettings = {
	levels: described(array(_enum(ISSUE_KINDS)), "Kinds of items that get an issue of their own; all others become checkboxes in the issue above them. The plan always has an issue. Default: all four."),
	labels: described(array(Label), "Additional labels for every new issue. plansync never removes a label."),
	"tag-labels": described(boolean(), "Whether tags become labels: `- [ ] Write the query #backend` gives a new issue the label backend. Default: true."),
	milestone: described(Line, "Title of an existing milestone to add new issues to."),
	"write-back": described(_enum(WRITE_BACK), "How the tick for a closed issue gets into the plan: by a commit on the branch, by a standing pull request, or not at all. Default: commit."),
	"from-github": described(union([_enum(["all", "state"]), array(_enum(TAKEN_ASPECTS))]), "What people change on GitHub and plansync writes into the plan: everything, only whether work is done, or a list. Default: all."),
	"done-items": described(_enum(["line", "create"]), "What an item that is already done when first seen becomes: a ticked line in the issue above it, or a closed issue of its own. Default: line."),
	"on-item-removed": described(_enum(["close", "keep"]), "What happens to the issue of an item that was removed from the plan: it is closed as not planned, or left alone. Default: close."),
	status: described(_enum(["off", "roll-up"]), "Whether the plan's own status field is kept current, in the plan's own words. Default: off."),
	chart: described(boolean(), "Whether the plan's own issue shows a chart of how the plan went: items done, and all items, over time. Default: false."),
	assignees: described(record(string(), ruled(loginProblem)), "GitHub logins by the names that plans use for owners. People who can't be assigned are skipped."),
	fields: described(strictObject({
		milestone: described(boolean(), "Whether `Milestone:` is the issue's milestone. None is ever created. Default: true."),
		type: described(boolean(), "Whether `Type:` is the organization's issue type. Default: true."),
		due: described(Line, "What `Due:` is: the name of an issue field, or `milestone` for the day of the issue's milestone, which plans only read. Default: it stays in the plan."),
		estimate: described(Line, "Name of the issue field that `Estimate:` is. Default: it stays in the plan."),
		priority: described(union([Line, record(string(), Label)]), "Name of the issue field that `Priority:` is, or its values with a label for each. Default: it stays in the plan.")
	}), "What fields of items are on GitHub. They flow both ways, into the plan only where an item has such a field."),
	"issue-types": described(strictObject({
		plan: optional(Line),
		phase: optional(Line),
		step: optional(Line),
		task: optional(Line)
	}), "Names of the organization's issue types, by kind of item."),
	agents: described(strictObject({
		unit: described(_enum(UNITS), "What one claim is for: a step with its tasks (and each task outside any step), or each task by itself. Default: step."),
		start: described(ruled((text) => /^(?:off|label|copilot|workflow:[\w.-]+\.ya?ml)$/.test(text) ? null : "must be `off`, `label`, `copilot`, or `workflow:` and the name of a workflow's file, such as `workflow:agent.yml`"), "How an agent is started on work that is ready: not at all, by a label that agents look for, by assigning Copilot, or by a workflow of this repository. Default: off."),
		"at-once": described(int({ error: "must be a whole number" }).check(_gte(1, "must be 1 or more")), "How many items agents work on at once before another one is started. Default: 3."),
		label: described(Label, "The label of work that is ready, with `start: label`. Default: plansync:ready.")
	}), "How agents work on the plan."),
	threshold: described(union([strictObject({
		create: described(Count, "Maximum number of issues that one run creates for one plan. Default: 100."),
		changes: described(Count, "Maximum number of issues closed or reopened and marks edited; it applies only where they are also more than a third of the plan. Default: 10.")
	}), literal("off")]), "How much one run may change in one plan before it needs approval from someone with write access.")
};
const TOO_MANY_GLOBS = `has more than 100 globs: name a folder, or use \`*\``;
const fewGlobs = check(({ value, issues }) => {
	if (value.reduce((sum, entry) => sum + (typeof entry === "string" || typeof entry.glob === "string" ? 1 : entry.glob.length), 0) > 100) issues.push({
		code: "custom",
		message: TOO_MANY_GLOBS,
		input: value
	});
});
const PlanRule = strictObject({
	glob: union([Glob, array(Glob).check(_minLength(1, "needs at least one glob"), _maxLength(100, TOO_MANY_GLOBS))]).check(describe("The files: one or more globs, relative to the repository. `!` excludes files.")),
	...planSettings
});
const LabelNames = strictObject({
	plansync: described(Label, "The label on every issue that plansync manages; the filter in the workflow must name it too. Default: plansync."),
	plan: described(Label, "Default: plansync:plan."),
	phase: described(Label, "Default: plansync:phase."),
	step: described(Label, "Default: plansync:step."),
	task: described(Label, "Default: plansync:task."),
	started: described(Label, "The label of issues that somebody works on. Default: in progress."),
	claimed: described(Label, "The label of issues that somebody has claimed. Default: plansync:claimed.")
});
const ConfigSchema = strictObject({
	$schema: described(string(), "Address of this schema, for editors."),
	plans: described(array(union([Glob, PlanRule])).check(_maxLength(100, TOO_MANY_GLOBS), fewGlobs), "Which files are plans: globs, or globs with settings of their own; the last one that matches a file wins. Default: the usual places."),
	...planSettings,
	"label-names": described(LabelNames, "The names of plansync's own labels."),
	"trusted-bots": described(array(ruled(loginProblem)), "Logins of bots whose titles and sub-issues plansync writes into plans. Those of other bots are only proposed. Default: none."),
	branch: described(ruled(branchProblem), "The branch that plans are read from. Default: the default branch."),
	"commit-message": described(Line, "Headline of write-back commits. `{summary}` is replaced by a summary of the changes."),
	"fail-on": described(_enum(FAIL_ON), "The lowest severity of a problem in a plan that fails the check of a pull request. Default: error."),
	"max-minutes": described(number().check(_positive("must be more than 0"), _lte(350, "must be 350 or less: a job ends after 360 minutes")), "Minutes after which a run stops and leaves the rest to the next one. Default: 20."),
	patterns: described(PatternsSchema, "Words that plansync recognizes in plans, in addition to the ones it knows.")
});
// src/config/explain.ts
const DOCS = "See the table of keys in plansync's docs/configuration.md.";
function explain(issue, file, above = []) {
	const at = [...above, ...issue.path];
	switch (issue.code) {
		case "unrecognized_keys": return issue.keys.map((key) => explainKey(key, at));
		case "invalid_union": return explainUnion(issue, file, at);
		case "invalid_value": return [explainChoice(at, issue.values.map(String), valueAt(file, at))];
		case "invalid_type": return [explainType(at, issue, file)];
		default: return [{
			at,
			isKey: false,
			message: `${name(at)} ${issue.message}`,
			hint: `Change the value of ${name(at)}.`
		}];
	}
}
function explainKey(key, at) {
	const known = keysAt(at);
	const found = {
		at: [...at, key],
		isKey: true,
		message: `unknown key \`${key}\`${at.length ? ` in ${name(at)}` : ""}`
	};
	const near = findNearest(key, known);
	if (near !== null) return {
		...found,
		hint: `Did you mean \`${near}\`?`
	};
	if (at.length > 0 && keysAt([]).includes(key)) return {
		...found,
		hint: `\`${key}\` belongs at the top level of the file, not in ${name(at)}.`
	};
	return {
		...found,
		hint: `Known keys here: ${known.map((k) => `\`${k}\``).join(", ")}.`
	};
}
function explainUnion(issue, file, at) {
	const resembling = issue.errors.find((issues) => !issues.some((i) => i.path.length === 0 && isOfAnotherType(i)));
	if (resembling !== void 0) return resembling.flatMap((inner) => explain(inner, file, at));
	if (valueAt(file, at) === void 0 || valueAt(file, at) === null) return [explainAbsence(at, "a value", file)];
	const kinds = issue.errors.map(([first]) => first === void 0 ? "" : expectation(first));
	return [{
		at,
		isKey: false,
		message: `${name(at)} must be ${kinds.join(" or ")}, not ${typeName(valueAt(file, at))}`,
		hint: `Change the value of ${name(at)}.`
	}];
}
function isOfAnotherType(issue) {
	return issue.code === "invalid_type" || issue.code === "invalid_value";
}
function expectation(issue) {
	if (issue.code === "invalid_value") return issue.values.map((value) => `\`${String(value)}\``).join(" or ");
	return issue.code === "invalid_type" ? TYPE_NAMES[issue.expected] ?? issue.expected : issue.message;
}
function explainChoice(at, values, value) {
	const near = typeof value === "string" ? findNearest(value, values) : null;
	const choices = values.map((v) => `\`${v}\``).join(", ");
	return {
		at,
		isKey: false,
		message: `${name(at)} must be ${values.length > 1 ? "one of " : ""}${choices}, not ${show(value)}`,
		hint: near === null ? "Write one of them." : `Did you mean \`${near}\`?`
	};
}
function explainType(at, issue, file) {
	const { expected } = issue;
	const value = valueAt(file, at);
	const wanted = TYPE_NAMES[expected] ?? issue.message;
	if (value === null || value === void 0) return explainAbsence(at, wanted, file);
	return {
		at,
		isKey: false,
		message: `${name(at)} must be ${wanted}, not ${typeName(value)}`,
		hint: cure(at, expected, value)
	};
}
function explainAbsence(at, wanted, file) {
	if (valueAt(file, at) === null) return {
		at,
		isKey: false,
		message: `${name(at)} has no value`,
		hint: `Give it ${wanted}, or remove it.`
	};
	return {
		at: at.slice(0, -1),
		isKey: false,
		message: `${name(at)} is missing`,
		hint: `Give it ${wanted}.`
	};
}
function cure(at, expected, value) {
	if (expected === "string" && (typeof value === "number" || typeof value === "boolean")) return `Put it in quotes: \`"${String(value)}"\`.`;
	if (expected === "array" && typeof value === "string") return `Write it as a list: \`[${value}]\`.`;
	if (String(at.at(-1)) === "labels" && expected === "array") return "`labels` lists additional labels; `label-names` renames plansync's own.";
	return DOCS;
}
const TYPE_NAMES = {
	string: "text",
	array: "a list",
	object: "a map of keys and values",
	record: "a map of keys and values",
	number: "a number",
	int: "a whole number"
};
function typeName(value) {
	if (value === null || value === void 0) return "empty";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a map";
	return typeof value === "string" ? `the text ${show(value)}` : show(value);
}
function show(value) {
	if (typeof value === "object" || value === void 0) return typeName(value);
	const text = typeof value === "string" ? value : JSON.stringify(value);
	const signs = [...text];
	return `\`${signs.length > 60 ? `${signs.slice(0, 60).join("")}…` : text}\``;
}
function name(at) {
	if (at.length === 0) return "the configuration";
	return `\`${at.map((part, i) => typeof part === "number" ? `[${part + 1}]` : `${i > 0 ? "." : ""}${String(part)}`).join("")}\``;
}
function valueAt(file, at) {
	let value = file;
	for (const key of at) {
		if (typeof value !== "object" || value === null) return void 0;
		value = Object.getOwnPropertyDescriptor(value, key)?.value;
	}
	return value;
}
function keysAt(at) {
	let schemas = [ConfigSchema];
	for (const key of at) schemas = schemas.flatMap((schema) => below(schema, key));
	return schemas.flatMap((schema) => shapes(schema)).flatMap((shape) => Object.keys(shape)).filter((k) => k !== "$schema");
}
function below(schema, key) {
	const def = schema._zod.def;
	switch (def.type) {
		case "optional": return below(def.innerType, key);
		case "union": return def.options.flatMap((option) => below(option, key));
		case "array": return [def.element];
		case "object": {
			const inner = def.shape[String(key)];
			return inner === void 0 ? [] : [inner];
		}
		default: return [];
	}
}
function shapes(schema) {
	const def = schema._zod.def;
	if (def.type === "optional") return shapes(def.innerType);
	if (def.type === "union") return def.options.flatMap((option) => shapes(option));
	return def.type === "object" ? [def.shape] : [];
}
// src/config/problem.ts
var ConfigFileError = class extends ConfigError {
	problems;
	constructor(path, problems) {
		const [first] = problems;
		const lines = problems.map((p) => `${path}:${p.line}:${p.column}: ${p.message}. ${p.hint}`);
		super(lines.join("\n"), {
			hint: `Correct ${path} ${problems.length > 1 ? `at these ${problems.length} places` : "at this place"}; nothing was changed.`,
			place: {
				path,
				line: first.line,
				column: first.column
			}
		});
		this.problems = problems;
	}
};
// src/config/load.ts
const CONFIG_PATH = ".github/plansync.yml";
const MAX_PROBLEMS = 50;
function parseConfig(text, path) {
	const unreadable = yamlProblem(text);
	if (unreadable !== null) refuse$1(path, [{
		line: 1,
		column: 1,
		message: `can't be read: ${unreadable}`,
		hint: "Shorten it."
	}]);
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		prettyErrors: false
	});
	refuse$1(path, [...document.errors, ...document.warnings].map((error) => ({
		...placeOf(lines, error.pos[0]),
		message: `invalid YAML: ${error.message.replace(/\.$/, "")}`,
		hint: error.code === "TAG_RESOLVE_FAILED" ? "Put text that begins with `!` in quotes." : "Correct the YAML at this place."
	})));
	const file = toValue(document, path);
	if (file === null) return {};
	const result = ConfigSchema.safeParse(file);
	if (result.success) return result.data;
	refuse$1(path, result.error.issues.flatMap((issue) => explain(issue, file)).slice(0, MAX_PROBLEMS).map((e) => ({
		...placeOf(lines, offsetOf(document, e)),
		message: e.message,
		hint: e.hint
	})));
	return {};
}
function toValue(document, path) {
	try {
		return document.toJS();
	} catch (error) {
		throw new ConfigFileError(path, [{
			line: 1,
			column: 1,
			message: `can't be read: ${messageOf(error).replace(/\.$/, "")}`,
			hint: "Write the values out instead of using aliases."
		}]);
	}
}
function refuse$1(path, problems) {
	const [first, ...others] = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
	if (first !== void 0) throw new ConfigFileError(path, [first, ...others]);
}
function placeOf(lines, offset) {
	const { line, col } = lines.linePos(offset);
	return {
		line: Math.max(1, line),
		column: Math.max(1, col)
	};
}
function offsetOf(document, { at, isKey }) {
	if (isKey) {
		const holder = at.length === 1 ? document.contents : document.getIn(at.slice(0, -1), true);
		const pair = (0, import_dist.isMap)(holder) ? holder.items.find(({ key }) => (0, import_dist.isScalar)(key) && String(key.value) === at.at(-1)) : null;
		if ((0, import_dist.isScalar)(pair?.key) && pair.key.range) return pair.key.range[0];
	}
	for (let depth = at.length; depth >= 0; depth--) {
		const node = depth === 0 ? document.contents : document.getIn(at.slice(0, depth), true);
		const range = hasRange(node) ? node.range : null;
		if (range) return range[0];
	}
	return 0;
}
function hasRange(node) {
	return typeof node === "object" && node !== null && "range" in node;
}
// src/plan/words/patterns.ts
const HEADING_ROLES = [
	"work",
	"tasks",
	"gates",
	"weakGates",
	"prose",
	"legends",
	"prerequisites"
];
const FIELD_NAMES = [
	"goal",
	"dependsOn",
	"priority",
	"estimate",
	"status",
	"owner",
	"due",
	"milestone",
	"type",
	"files",
	"verification",
	"output",
	"acceptance",
	"deliverables"
];
// src/config/patterns.ts
const TOGETHER = {
	work: ["tasks"],
	gates: ["prerequisites"],
	weakGates: ["prerequisites"]
};
function addPatterns(words) {
	if (words === void 0) return DEFAULT_PATTERNS;
	const known = DEFAULT_PATTERNS;
	const { "depends-on": dependsOn, ...fields } = words.fields ?? {};
	const { "weak-gates": weakGates, ...roles } = words;
	const configured = {
		...roles,
		weakGates
	};
	return {
		levels: join(known.levels, words.levels ?? {}, [
			"phase",
			"step",
			"task"
		]),
		...join(known, configured, HEADING_ROLES, TOGETHER),
		fields: join(known.fields, {
			...fields,
			dependsOn
		}, FIELD_NAMES),
		states: join(known.states, words.states ?? {}, [
			"open",
			"started",
			"done",
			"dropped"
		]),
		own: {
			roles: new Map(HEADING_ROLES.flatMap((role) => (configured[role] ?? []).map((word) => [wordKey(word), role]))),
			levels: new Set(Object.values(words.levels ?? {}).flatMap(foldedWords))
		}
	};
}
function join(known, added, names, together) {
	const lists = names.map((name) => {
		const elsewhere = names.filter((other) => other !== name && together?.[name]?.includes(other) !== true);
		const taken = new Set(elsewhere.flatMap((other) => foldedWords(added[other])));
		const kept = known[name].filter((word) => !taken.has(folded(word)));
		return [name, [.../* @__PURE__ */ new Set([...kept, ...foldedWords(added[name])])]];
	});
	return Object.fromEntries(lists);
}
function foldedWords(words) {
	return (words ?? []).map(folded);
}
// src/config/glob-reach.ts
function reachTest(glob, nocase) {
	const patterns = segmentsOf(glob, nocase);
	return (folder) => {
		const names = (nocase ? folder.toLowerCase() : folder).split("/");
		const reaching = patterns.filter((pattern) => leadsTo(pattern, names));
		if (reaching.length === 0) return "none";
		return reaching.some(([first]) => first !== void 0 && !isStars(first)) ? "named" : "anywhere";
	};
}
function leadsTo(pattern, names) {
	for (const [at, name] of names.entries()) {
		const segment = pattern[at];
		if (segment === null) return true;
		if (segment === void 0 || at === pattern.length - 1 || !fitsSegment(segment, name)) return false;
	}
	return pattern.length > names.length;
}
function isStars(segment) {
	return segment === null || fitsSegment(segment, "");
}
// src/config/plan-folders.ts
const SOMETHING = "\0";
function planFolders(globs) {
	if (globs === null || onlyExcludes(globs)) {
		const homes = PLAN_HOMES.map((glob) => reachTest(glob, true));
		return (folder) => isOutOfHomes(inside(folder)) ? "none" : farthest(homes.map((test) => test(folder)));
	}
	const tests = globs.filter((glob) => !glob.startsWith("!")).map((glob) => reachTest(wholePattern(glob), false));
	return (folder) => {
		return isForbidden(inside(folder)) || tests.every((test) => test(folder) === "none") ? "none" : "named";
	};
}
function inside(folder) {
	return `${folder}/${SOMETHING}`;
}
function farthest(reaches) {
	if (reaches.includes("named")) return "named";
	return reaches.includes("anywhere") ? "anywhere" : "none";
}
const DEFAULT_AT_ONCE = 3;
const DEFAULT_READY_LABEL = "plansync:ready";
function mergeInputs(file, overrides) {
	return {
		file,
		overrides,
		rules: (file.plans ?? []).filter((entry) => typeof entry !== "string").map((rule) => ({
			rule,
			fits: globMatcher(globsOf(rule))
		}))
	};
}
function runSettings({ file, overrides, rules }) {
	const globs = selectedGlobs(file, overrides);
	return {
		globs: globs ?? PLAN_HOMES,
		isPlan: planMatcher(globs),
		planFolders: planFolders(globs),
		labels: labelNames(file),
		branch: overrides.branch ?? file.branch ?? null,
		commitHeadline: file["commit-message"] ?? null,
		failOn: file["fail-on"] ?? "error",
		maxMinutes: overrides.maxMinutes ?? file["max-minutes"] ?? 20,
		patterns: addPatterns(file.patterns),
		claimedLabel: file["label-names"]?.claimed ?? "plansync:claimed",
		namesIssueFields: [file.fields, ...rules.map(({ rule }) => rule.fields)].some((fields) => fields !== void 0 && [...fieldMeanings(fields).values()].some(({ kind }) => kind === "issue-field"))
	};
}
function settingsFor({ file, overrides, rules }, path) {
	const rule = rules.findLast(({ fits }) => fits(path))?.rule;
	const pick = (key) => rule?.[key] ?? file[key];
	const writeBack = overrides.writeBack ?? pick("write-back") ?? "commit";
	const policy = {
		levels: /* @__PURE__ */ new Set(["plan", ...overrides.levels ?? pick("levels") ?? ISSUE_KINDS]),
		labels: labelNames(file),
		doneItems: pick("done-items") ?? DEFAULT_POLICY.doneItems,
		onItemRemoved: pick("on-item-removed") ?? DEFAULT_POLICY.onItemRemoved,
		planStatus: pick("status") ?? DEFAULT_POLICY.planStatus,
		guard: guardLimits(pick("threshold")),
		milestone: pick("milestone") ?? DEFAULT_POLICY.milestone,
		assignees: new Map(Object.entries({
			...file.assignees,
			...rule?.assignees
		})),
		issueTypes: issueTypes({
			...file["issue-types"],
			...rule?.["issue-types"]
		}),
		fields: fieldMeanings({
			...file.fields,
			...rule?.fields
		}),
		extraLabels: [.../* @__PURE__ */ new Set([...file.labels ?? [], ...rule?.labels ?? []])],
		tagLabels: pick("tag-labels") ?? DEFAULT_POLICY.tagLabels,
		takes: writeBack === "off" ? /* @__PURE__ */ new Set() : takenAspects(pick("from-github")),
		startedLabel: file["label-names"]?.started ?? DEFAULT_POLICY.startedLabel,
		trustedBots: new Set(file["trusted-bots"] ?? [])
	};
	const agents = {
		...file.agents,
		...rule?.agents
	};
	return {
		policy,
		writeBack,
		chart: pick("chart") ?? false,
		unit: agents.unit ?? "step",
		start: agents.start ?? "off",
		atOnce: agents["at-once"] ?? DEFAULT_AT_ONCE,
		readyLabel: agents.label ?? DEFAULT_READY_LABEL
	};
}
function selectedGlobs(file, overrides) {
	const globs = overrides.plans ?? file.plans?.flatMap((entry) => typeof entry === "string" ? [entry] : globsOf(entry));
	return globs === void 0 || globs.length === 0 ? null : globs;
}
function globsOf(rule) {
	return typeof rule.glob === "string" ? [rule.glob] : rule.glob;
}
function labelNames(file) {
	const { plansync: all, started: _, claimed: _claimed, ...kinds } = file["label-names"] ?? {};
	const names = { ...DEFAULT_LABELS };
	if (all !== void 0) names.all = all;
	for (const kind of ISSUE_KINDS) names[kind] = kinds[kind] ?? names[kind];
	return names;
}
function guardLimits(threshold) {
	if (threshold === "off") return {
		creates: 1e400,
		changes: 1e400,
		share: 1
	};
	const { guard } = DEFAULT_POLICY;
	return {
		...guard,
		creates: threshold?.create ?? guard.creates,
		changes: threshold?.changes ?? guard.changes
	};
}
function takenAspects(configured) {
	if (configured === void 0 || configured === "all") return DEFAULT_POLICY.takes;
	return new Set(configured === "state" ? [] : configured);
}
function fieldMeanings(fields) {
	const { milestone = true, type = true, due, estimate, priority } = fields;
	const meanings = /* @__PURE__ */ new Map();
	if (milestone) meanings.set("milestone", { kind: "milestone" });
	if (type) meanings.set("type", { kind: "type" });
	if (due !== void 0) meanings.set("due", due === "milestone" ? { kind: "milestone-date" } : {
		kind: "issue-field",
		name: due
	});
	if (estimate !== void 0) meanings.set("estimate", {
		kind: "issue-field",
		name: estimate
	});
	if (typeof priority === "string") meanings.set("priority", {
		kind: "issue-field",
		name: priority
	});
	else if (priority !== void 0) meanings.set("priority", {
		kind: "labels",
		labels: new Map(Object.entries(priority))
	});
	return meanings;
}
function issueTypes(types) {
	return new Map(ISSUE_KINDS.flatMap((kind) => types[kind] === void 0 ? [] : [[kind, types[kind]]]));
}
// src/issue/labels.ts
const LOOK = {
	all: ["5319e7", "Kept the same as a plan by plansync"],
	plan: ["1d3557", "A plan: progress, phases and steps"],
	phase: ["2a6f97", "A phase of a plan"],
	step: ["468faf", "A step of a plan"],
	task: ["a9d6e5", "A task of a plan"]
};
function labelDefinitions(names) {
	return Object.keys(LOOK).map((role) => ({
		name: names[role],
		color: LOOK[role][0],
		description: LOOK[role][1]
	}));
}
// src/sync/context/settings.ts
const CONFIGURED = "configuration";
const DEFAULT_HEADLINE = "plansync: {summary}";
function readSettings(file, overrides) {
	const config = mergeInputs(file === null ? {} : parseConfig(file.text, file.path), overrides);
	const run = runSettings(config);
	return {
		...run,
		commitHeadline: run.commitHeadline ?? DEFAULT_HEADLINE,
		follower: overrides.chooser ?? "",
		choice: overrides.plans === void 0 ? CONFIGURED : shortHash(overrides.plans),
		fingerprint: `7-${shortHash([JSON.stringify(config.file.patterns ?? null)])}`,
		allowMassChange: overrides.allowMassChange,
		isWantedInFork: overrides.isWantedInFork ?? false,
		policyFor: (path) => settingsFor(config, path).policy,
		writeBackFor: (path) => settingsFor(config, path).writeBack,
		unitFor: (path) => settingsFor(config, path).unit,
		showsChart: (path) => settingsFor(config, path).chart,
		startFor: (path) => settingsFor(config, path),
		labelDefinitions: (path) => labelDefinitions(settingsFor(config, path).policy.labels),
		textContext: (look) => ({
			address: `${overrides.serverUrl}/${look.repository.owner}/${look.repository.repo}`,
			repository: look.repository.id === 0 ? void 0 : look.repository.id,
			viewer: look.viewer?.login ?? null,
			commit: look.tip.commit,
			capabilities: look.capabilities
		})
	};
}
// src/plan/parse/decode.ts
const GIT_CRYPT = "\0GITCRYPT\0";
function decodePlan(path, bytes) {
	if (String.fromCharCode(...bytes.subarray(0, 10)) === GIT_CRYPT) return refuse("encrypted", `${path} is encrypted with git-crypt`, "Unlock the file, or leave it out of `plans`.");
	const zero = bytes.indexOf(0);
	if (zero >= 0) return refuse("binary", `${path} is not text: byte ${zero} is zero`, "Save the plan as UTF-8 text, or leave it out of `plans`.");
	try {
		return { text: new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes) };
	} catch {
		return refuse("not-utf8", `${path} is not UTF-8`, "Save the plan as UTF-8, or leave it out of `plans`.");
	}
}
function encodePlan(text) {
	return new TextEncoder().encode(text);
}
function refuse(code, message, hint) {
	return { diagnostic: {
		code,
		severity: "error",
		line: FIRST_LINE,
		column: 1,
		message,
		hint
	} };
}
// src/plan/model/spans.ts
function joinSpans(spans) {
	const joined = [];
	for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
		const last = joined.at(-1);
		if (last === void 0 || start > last.end) joined.push({
			start,
			end
		});
		else last.end = Math.max(last.end, end);
	}
	return joined;
}
function isLeftOut(offset, ignored) {
	const span = ignored[firstEndingAfter(offset, ignored)];
	return span !== void 0 && span.start <= offset;
}
function firstEndingAfter(offset, spans) {
	let [low, high] = [0, spans.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (elementAt(spans, middle, "spans").end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
function* leaveOut({ start, end }, ignored) {
	let from = start;
	for (let at = firstEndingAfter(start, ignored); at < ignored.length; at += 1) {
		const span = elementAt(ignored, at, "spans");
		if (span.start >= end) break;
		if (span.start > from) yield {
			start: from,
			end: span.start
		};
		from = span.end;
	}
	if (from < end) yield {
		start: from,
		end
	};
}
// src/plan/parse/issue-reference.ts
const NUMBER$1 = String.raw`([1-9]\d{0,8})(?!\d)`;
const REPOSITORY = String.raw`([\w.-]{1,100}\/[\w.-]{1,100})`;
const URL_OF_ISSUE = String.raw`https?:\/\/([\w.:-]{1,253})\/${REPOSITORY}\/issues\/${NUMBER$1}(?:[?#][^\s)\]]{0,200})?`;
const SHORT = String.raw`(?:${REPOSITORY}#|GH[-#]|#)${NUMBER$1}`;
const LINK = new RegExp(String.raw`\[([^\]\n]{0,400})\]\(<?${URL_OF_ISSUE}>?\)`, "giu");
const WHOLE_SHORT = new RegExp(`^[([]?${SHORT}[)\\]]?$`, "iu");
const WHOLE_URL = new RegExp(`^<?${URL_OF_ISSUE}>?$`, "iu");
const END_SHORT = new RegExp(String.raw`(?:^|\s)(?:\(${SHORT}\)|\[${SHORT}\]|(GH-[1-9]\d{0,8}))$`, "iu");
const END_URL = new RegExp(String.raw`(?:^|[\s(<])${URL_OF_ISSUE}[>)]?$`, "iu");
const LABELLED = new RegExp(String.raw`(?:^|\s)[([]?(?:ref:\s?|External-ID:\s?(?:github:)?)(?:${REPOSITORY})?(?:GH)?[#-]${NUMBER$1}[)\]]?(?=[\s.,;]|$)`, "iu");
const MENTION = /(?:^|[\s(])(?:fix|fixe[sd]|close[sd]?|closing|resolve[sd]?|see|part of|after|before|blocked by|depends(?: on)?|related(?: to)?|from|like|pr|pull request|merged in|duplicates?(?: of)?|cf|via|per|until|requires|supersedes|follow-?up (?:to|of))[\s:]*$/iu;
const MAY_HOLD = /#\d|\/issues\/\d|GH-\d/i;
const TRAIL = /(?:[\s·,;|–—-]+(?:✅|✔|☑|done|\d{4}-\d{2}-\d{2}|done:\S{1,30}))+$/iu;
const TAGS = /(?:\s+(?:#\p{L}[\w/-]{0,60}|@[\w-]{1,39}))+$/u;
const STOP = /(?<=[)\]])[.,;:!]+$/u;
const MAX_READ = 4e3;
function takeReference(source, title) {
	if (!MAY_HOLD.test(source)) return {
		title,
		reference: null
	};
	const bare = shieldEscapes(source).replace(/<!--[\s\S]*?(?:-->|$)/g, " ").slice(-4e3).replace(/\*\*|__|~~/g, "").trim();
	const whole = wholeLink(bare);
	if (whole !== null) return {
		title,
		reference: whole
	};
	const plain = bare.replace(LINK, (all, text, host, repository, number) => WHOLE_SHORT.test(text.trim()) ? `https://${host}/${repository}/issues/${number}` : all).replace(/\(\s*(https?:\/\/\S+?)\s*\)$/u, "($1)").trim();
	const alone = WHOLE_SHORT.exec(plain) ?? WHOLE_URL.exec(plain);
	if (alone !== null) return {
		title,
		reference: {
			...referenceOf(alone),
			isAlone: true
		}
	};
	const labelled = LABELLED.exec(plain);
	if (labelled !== null) return {
		title: withoutLabelled(title),
		reference: referenceOf(labelled)
	};
	const tail = withoutTrail(plain.replace(TAGS, ""));
	const found = END_URL.exec(tail) ?? END_SHORT.exec(tail);
	if (found === null || MENTION.test(tail.slice(0, found.index + 1).trimEnd())) return {
		title,
		reference: null
	};
	const before = tail.slice(0, found.index).trimEnd();
	const reference = (END_URL.exec(before) ?? END_SHORT.exec(before)) === null ? referenceOf(found) : {
		...referenceOf(found),
		number: null
	};
	const tags = TAGS.exec(title)?.[0] ?? "";
	const rest = withoutTail(withoutTail(tags === "" ? title : title.slice(0, -tags.length)));
	if (!/[\p{L}\p{N}]/u.test(rest)) return {
		title,
		reference: {
			...reference,
			isAlone: true
		}
	};
	return {
		title: `${rest}${tags}`,
		reference
	};
}
function withoutTrail(text) {
	return text.replace(TRAIL, "").replace(STOP, "");
}
const FIELD = new RegExp(String.raw`^[ \t>]{0,40}(?:[-*+][ \t]+)?[*_]{0,2}(?:github[ -])?(?:issue|external-id|ticket)[*_]{0,2}[ \t]?[:：][*_]{0,2}[ \t]*(?:\[[^\]\n]{0,80}\]\()?(?:github:)?(?:${URL_OF_ISSUE}|${SHORT})\)?[ \t]*$`, "imu");
function fieldReference(text, body) {
	for (const { start, end } of body) {
		const source = text.slice(start, Math.min(end, start + MAX_READ));
		const found = /issue|ticket|external-id/i.test(source) ? FIELD.exec(source) : null;
		if (found !== null) return referenceOf(found);
	}
	return null;
}
function wholeLink(bare) {
	LINK.lastIndex = 0;
	const link = LINK.exec(bare);
	if (link?.index !== 0 || link[0].length !== bare.length || WHOLE_SHORT.test((link[1] ?? "").trim())) return null;
	const [, , host = "", repository = "", number = ""] = link;
	return {
		number: Number(number),
		host: host.toLowerCase(),
		repository: repository.toLowerCase(),
		isAlone: false
	};
}
function referenceOf(match) {
	const groups = match.slice(1).filter((group) => group !== void 0);
	const digits = groups.map((group) => /^(?:GH-)?(\d+)$/i.exec(group)?.[1]).find((group) => group !== void 0);
	const repository = groups.find((group) => group.includes("/")) ?? null;
	const host = groups.find((group) => group !== repository && /[.:]/.test(group)) ?? null;
	return {
		number: digits === void 0 ? null : Number(digits),
		host: host?.toLowerCase() ?? null,
		repository: repository?.toLowerCase() ?? null,
		isAlone: false
	};
}
const TITLE_TAIL = new RegExp(String.raw`\s*(?:[([]<?(?:${URL_OF_ISSUE}|${SHORT})>?[)\]]|<?${URL_OF_ISSUE}>?|(?<=\s)GH-[1-9]\d{0,8})$`, "iu");
function withoutTail(title) {
	const shorter = withoutTrail(title).replace(TITLE_TAIL, "").trimEnd();
	return shorter === "" || shorter === withoutTrail(title).trimEnd() ? title : shorter.replace(/[\s:–—-]+$/u, "");
}
function withoutLabelled(title) {
	const shorter = title.replace(LABELLED, " ").replace(/\s+/g, " ").trim();
	return shorter === "" ? title : shorter;
}
// src/plan/parse/assemble.ts
function assembleItems(texts, drafts, ignored, lines) {
	const { written, read } = texts;
	const index = new Map(drafts.map((draft, at) => [draft, itemIndex(at)]));
	const parentOf = ({ parent }) => parent === null ? null : entryOf(index, parent, "drafts");
	const bare = drafts.map(({ kind }, at) => ({
		index: itemIndex(at),
		kind,
		children: Array.of()
	}));
	for (const [at, draft] of drafts.entries()) {
		const parent = parentOf(draft);
		if (parent !== null) elementAt(bare, parent, "drafts").children.push(itemIndex(at));
	}
	const bodies = bodiesOf(read, drafts).map((spans) => spans.flatMap((span) => trimmed(read, leaveOut(span, ignored))));
	const states = rollUpItems(bare, (at) => elementAt(drafts, at, "drafts").own);
	const started = rollUpStarted(bare, states, (at) => {
		const draft = elementAt(drafts, at, "drafts");
		return draft.own === null ? null : draft.started;
	});
	return drafts.map((draft, at) => {
		const own = elementAt(bare, at, "drafts");
		const body = [...draft.extra, ...elementAt(bodies, at, "bodies")].toSorted((a, b) => a.start - b.start);
		const derived = own.children.length > 0 ? "children" : null;
		return {
			...own,
			...namedIssue(read, draft, body),
			id: draft.id,
			parent: parentOf(draft),
			state: elementAt(states, at, "states"),
			stateFrom: draft.own !== null ? "own" : derived ?? "none",
			mark: draft.mark,
			started: elementAt(started, at, "states"),
			why: {
				...draft.why,
				state: draft.why.state ?? derived ?? "nothing"
			},
			line: lines.lineOf(draft.start),
			column: lines.columnOf(draft.start),
			offset: draft.start,
			text: written.slice(draft.start, draft.lineEnd),
			section: draft.section,
			fields: draft.values,
			tags: draft.tags,
			dependsOn: [],
			optional: draft.optional,
			body
		};
	});
}
function namedIssue(text, draft, body) {
	const content = draft.bullet?.content ?? draft.heading?.heading?.content ?? null;
	if (draft.parent === null || content === null) return {
		title: draft.title,
		reference: null
	};
	const { title, reference } = takeReference(draft.words ?? withoutMark(text, content, draft.mark), draft.title);
	return {
		title,
		reference: reference ?? fieldReference(text, body)
	};
}
function withoutMark(text, content, mark) {
	const state = mark.carrier === "none" ? null : "outer" in mark ? mark.outer : mark.span;
	if (state === null || state.start < content.start || state.end > content.end) return text.slice(content.start, content.end);
	return text.slice(content.start, state.start) + text.slice(state.end, content.end);
}
function bodiesOf(text, drafts) {
	const bodies = drafts.map(() => []);
	const add = (at, start, end) => {
		elementAt(bodies, at, "bodies").push({
			start,
			end
		});
	};
	const open = [];
	let from = 0;
	const closeUntil = (offset) => {
		for (let top = open.at(-1); top !== void 0; top = open.at(-1)) {
			const { end } = elementAt(drafts, top, "drafts");
			if (end > offset) break;
			add(top, from, end);
			from = Math.max(from, end);
			open.pop();
		}
	};
	const places = [...drafts.entries()].sort(([a, one], [b, other]) => Math.sign(a) - Math.sign(b) || one.start - other.start);
	for (const [at, draft] of places) {
		if (at === 0) {
			open.push(0);
			from = draft.lineEnd;
			continue;
		}
		closeUntil(draft.start);
		const around = open.at(-1);
		if (around !== void 0) add(around, from, draft.start);
		from = Math.max(from, draft.lineEnd);
		open.push(at);
	}
	closeUntil(text.length);
	const last = open.at(-1);
	if (last !== void 0) add(last, from, text.length);
	return bodies;
}
function trimmed(text, spans) {
	return [...spans].flatMap(({ start, end }) => {
		const source = text.slice(start, end);
		const from = start + (/^(?:[ \t]*\r?\n)*/.exec(source)?.[0].length ?? 0);
		const to = start + source.trimEnd().length;
		return to > from ? [{
			start: from,
			end: to
		}] : [];
	});
}
// src/plan/model/references.ts
var References = class {
	#byName = /* @__PURE__ */ new Map();
	#items;
	constructor(items) {
		this.#items = items;
		for (const item of items.slice(1)) for (const name of namesOf(item)) this.#add(name, item.index);
	}
	resolve(name, from) {
		const named = this.#byName.get(name);
		if (named === void 0) return null;
		const around = this.#ancestors(from);
		const candidates = nearest(named, from).filter((index) => index !== from && !around.includes(index));
		let best = null;
		let least = Number.POSITIVE_INFINITY;
		for (const candidate of candidates) {
			const distance = this.#distance(candidate, around);
			if (distance < least) [best, least] = [candidate, distance];
		}
		return best;
	}
	has(name) {
		return this.#byName.has(canonical(name));
	}
	range(prefix, first, last, width, from) {
		const found = [];
		for (let number = first; number <= last && number - first < 200; number += 1) {
			const index = this.resolve(`${prefix}${String(number).padStart(width, "0")}`, from);
			if (index !== null) found.push(index);
		}
		return found;
	}
	#add(name, index) {
		const known = this.#byName.get(name);
		if (known === void 0) this.#byName.set(name, [index]);
		else known.push(index);
	}
	#ancestors(index) {
		const around = [];
		const parentOf = (at) => elementAt(this.#items, at, "items").parent;
		for (let parent = parentOf(index); parent !== null; parent = parentOf(parent)) around.push(parent);
		return around;
	}
	#distance(candidate, around) {
		for (const parent of this.#ancestors(candidate)) {
			const level = around.indexOf(parent);
			if (level >= 0) return level;
		}
		return around.length;
	}
};
const MAX_NAMESAKES = 64;
function nearest(indices, from) {
	if (indices.length <= MAX_NAMESAKES) return indices;
	let [low, high] = [0, indices.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (elementAt(indices, middle, "indices") < from) low = middle + 1;
		else high = middle;
	}
	const first = Math.max(0, Math.min(low - MAX_NAMESAKES / 2, indices.length - MAX_NAMESAKES));
	return indices.slice(first, first + MAX_NAMESAKES);
}
function namesOf(item) {
	if (item.why.kind.includes("summary-box")) return [];
	const names = [];
	const title = item.title.toLowerCase();
	if (item.id !== null) names.push(canonical(item.id));
	names.push(canonical(item.title));
	const word = /^(\p{L}[\p{L} ]*?)\s*[#-]?\s*([-−]?\d+(?:\.\d+)*[a-z]?)(?![\p{L}\p{N}])/u.exec(title.replace(/^\d+(?:\.\d+)*[.)]?\s+/, ""));
	if (word !== null) {
		const [kind, number] = [elementAt(word, 1, "groups"), canonical(elementAt(word, 2, "groups"))];
		names.push(`${kind} ${number}`);
		if (kind.endsWith("story")) names.push(`us${number}`);
		if (number.includes(".")) names.push(number);
	}
	const ordinal = item.kind === "task" ? /^(\d{1,3})[.)]\s/.exec(item.text)?.[1] : void 0;
	if (ordinal !== void 0) names.push(`task ${ordinal}`, `step ${ordinal}`);
	const story = /user story (\d+)/.exec(title);
	if (story !== null && item.kind !== "check" && item.kind !== "task") {
		const number = elementAt(story, 1, "groups");
		names.push(`us${number}`, `user story ${number}`);
	}
	return [...new Set(names)];
}
function canonical(id) {
	return id.toLowerCase().replace("−", "-").replace(/\s+/g, " ").replace(/\.$/, "").trim();
}
// src/plan/parse/depends.ts
const WORD = "steps?|tasks?|phases?|sprints?|milestones?|stor(?:y|ies)|user stor(?:y|ies)|epics?|stages?|waves?|weeks?|days?|pocs?";
const NUMBER = "[-−]?\\d+(?:\\.\\d+)*[a-z]?";
const TOKEN = new RegExp([
	`\\b(?<word>${WORD})\\s+(?<numbers>${NUMBER}(?:\\s*(?:,|and|&|und|y|et|-|–|to|through)\\s*(?:(?:${WORD})\\s+)?${NUMBER})*)`,
	"\\b(?<code>[A-Za-z]{1,8}-?\\d+(?:\\.\\d+)*[a-z]?)(?:\\s*(?:-|–|to|through|\\.\\.)\\s*(?<until>[A-Za-z]{0,8}-?\\d+))?\\b",
	"(?<![\\p{L}\\p{N}.#])(?<dotted>\\d+(?:\\.\\d+)+)(?![\\p{L}\\p{N}])",
	"(?<![\\p{L}\\p{N}.#/])(?<plain>\\d+)(?![\\p{L}\\p{N}.%])"
].join("|"), "giu");
const INLINE = /(?:\((?:depends on|requires|after|needs|blocked by)\s*:?\s*([^)]{0,400})\)|\[(?:depends on|after|deps?)\s*:?\s*([^\]]{0,400})\]|\bdepends on:?\s+([^.;(]*)|\bblocked[- ]by:?\s*([^\s)]+(?:,\s*[^\s)]+)*)|\bdeps?:\s*([^\s)]+)|\{((?:[A-Za-z]+-?\d[\w.]*)(?:\s*,\s*[A-Za-z]+-?\d[\w.]*)*)\}\s*$)/giu;
const LONGEST_TEXT = 2e3;
const NOTHING = /^[\s([]*(?:none|nothing|no |n\/a|independent|keine|ninguna|нет|нічого|无|無|なし|없음)/iu;
function resolveDependencies(items) {
	const references = new References(items);
	return items.map((item) => {
		const texts = dependencyTexts(item);
		if (texts.length === 0) return item;
		const found = /* @__PURE__ */ new Set();
		for (const { text, field } of texts) for (const index of exactly(text, item.index, references) ?? named$1(text, field, item.index, references)) found.add(index);
		return {
			...item,
			dependsOn: [...found].sort((a, b) => a - b)
		};
	});
}
function dependencyTexts(item) {
	const texts = [];
	if (item.fields.dependsOn !== void 0 && !NOTHING.test(item.fields.dependsOn)) texts.push({
		text: item.fields.dependsOn,
		field: true
	});
	if (item.index > 0) for (const match of plainText(item.text).matchAll(INLINE)) {
		const text = match.slice(1).find((part) => part !== void 0);
		if (text !== void 0) texts.push({
			text,
			field: false
		});
	}
	return texts;
}
function* references(text, field, from, known) {
	const isNumbers = field && /^[\d\s,.&]+$/.test(text);
	for (const match of text.slice(0, LONGEST_TEXT).matchAll(TOKEN)) {
		const groups = match.groups ?? {};
		if (groups["word"] !== void 0) yield* wordItems(groups["word"], groups["numbers"] ?? "", from, known);
		else if (groups["code"] !== void 0) yield {
			name: match[0],
			items: codeItems(groups["code"], groups["until"], from, known)
		};
		else if (groups["dotted"] !== void 0) yield {
			name: match[0],
			items: one(groups["dotted"], from, known)
		};
		else if (groups["plain"] !== void 0 && isNumbers) yield {
			name: match[0],
			items: one(groups["plain"], from, known)
		};
	}
}
function exactly(text, from, known) {
	const indices = text.slice(0, LONGEST_TEXT).split(/[,;]\s*/).map((part) => known.resolve(canonical(part), from));
	return indices.every((index) => index !== null) ? indices : null;
}
function named$1(text, field, from, known) {
	return [...references(text, field, from, known)].flatMap(({ items }) => items);
}
function* wordItems(word, numbers, from, known) {
	const singular = word.replace(/ies$/i, "y").replace(/s$/i, "");
	const parts = [...numbers.matchAll(new RegExp(`(?<link>-|–|to|through)?\\s*(?:(?:${WORD})\\s+)?(?<number>${NUMBER})`, "giu"))];
	let last = null;
	for (const part of parts) {
		const number = canonical(part.groups?.["number"] ?? "");
		const range = part.groups?.["link"] !== void 0 && last !== null && /^-?\d+$/.test(number);
		const value = Math.abs(Number(number));
		const name = `${singular} ${number}`;
		if (range && last !== null) yield {
			name,
			items: known.range(`${singular.toLowerCase()} `, last + 1, value, 0, from)
		};
		else yield {
			name,
			items: one(name.toLowerCase(), from, known, number.includes(".") ? number : null)
		};
		last = /^\d+$/.test(number) ? value : null;
	}
}
function codeItems(code, until, from, known) {
	const first = /^([A-Za-z]+-?)(\d+)$/.exec(code);
	const last = until === void 0 ? null : /(\d+)$/.exec(until);
	if (first !== null && last !== null && Number(last[1]) >= Number(first[2])) return known.range((first[1] ?? "").toLowerCase(), Number(first[2]), Number(last[1]), (first[2] ?? "").length, from);
	return one(code, from, known);
}
function one(name, from, known, otherwise = null) {
	const index = known.resolve(canonical(name), from) ?? (otherwise === null ? null : known.resolve(otherwise, from));
	return index === null ? [] : [index];
}
// src/plan/words/name.ts
const SECTION = /^(?:§\s*)?(\d+(?:\.\d+)*[a-z]?)(?:[.)、:：]\s*|\s+(?=\S))(?=\S)/iu;
const TASK_ID$1 = /^(?:\[?((?:T|TASK-?)\d{1,4}(?:[.-]\d+)*[a-z]?)\]?(?=[\s:.：-]|$)|\[?(T-\d{1,4}(?:[.-]\d+)*[a-z]?)(?:\](?=\s)|(?=\s*[:：]|\.\s|\s+[-–—]\s)))/;
const STORY_ID = /^\[?(US-?\d{1,3}(?:[.-]\d+)*)\]?(?=[\s:.：-]|$)/;
const CODE = /^(?:\[([A-Za-z]{1,8}-?\d{1,6}(?:[.-]\d+)*[a-z]?)\](?=\s)|([A-Z]{1,8}-[A-Z]{0,2}\d{1,6}(?:[.-]\d+)*)(?=[:：.]\s|\s[-–—]\s)|[#＃№]\s?(\d{1,6})(?=[\s:：.]))/u;
const SERIES = /^((?:[A-Z]{1,3}[.-]?|[A-Z]{1,8}(?:-[A-Z]{1,8})*-)\d{1,3}(?:[.-]\d{1,3})*[a-z]?)(?:[.)]?\s|\s*[:：])\s*(?=\S)/u;
const NOISE = /^(?:[\p{Extended_Pictographic}\p{VS}\p{Join_C}\s]|\[P\]\s)+/u;
const MAX_STATE = 60;
function keyOf(text, vocabulary) {
	const key = wordKey(text);
	if (vocabulary.isKnown(key)) return key;
	const bare = wordKey(withoutNote(key, ["([（", ")]）"]));
	if (vocabulary.isKnown(bare)) return bare;
	for (let blank = bare.lastIndexOf(" "); blank > 0; blank = bare.lastIndexOf(" ", blank - 1)) {
		if (bare.length - blank > MAX_STATE) break;
		const tail = bare.slice(blank + 1);
		if (vocabulary.stateAt(tail)?.length !== tail.length) continue;
		const before = bare.slice(0, blank).replace(/(?<![\s:–—-])[\s:–—-]+$/, "");
		if (vocabulary.isKnown(before)) return before;
	}
	return key;
}
function named(level, word, id) {
	return {
		level,
		word,
		number: (id[1] ?? id[2] ?? "").toLowerCase(),
		length: id[0].length
	};
}
const QUALIFIER = /^[\p{L}\p{N}][\p{L}\p{N}/&'-]{0,19}\s+$/u;
const RELATIVE = /^(?:after|before|post|pre|until|till|during|for|of|in|from|since|to|with|without|why|how|what|when|where|and|or|the|this|that|each|every|per|by|on|at|see|if|as|via|towards?|beyond|between|nach|vor|fur|von|bis|ab|zu|despues|antes|de|del|para|por|apos|depois|apres|avant|pour|после|до|для|перед|sonra|once)(?![\p{L}\p{N}])/u;
function readLevel(text, vocabulary) {
	const id = TASK_ID$1.exec(text);
	if (id !== null) return named("task", "t", id);
	const story = STORY_ID.exec(text);
	if (story !== null) return named("step", "us", story);
	return vocabulary.level(text) ?? qualified(text, vocabulary);
}
function qualified(text, vocabulary) {
	const words = text.split(/(?<=\s)(?=\S)/, 3);
	for (const count of [1, 2]) {
		const before = words.slice(0, count).join("");
		const found = words.length > count ? vocabulary.level(text.slice(before.length)) : null;
		if (found === null) continue;
		const isParted = /^\s*(?:[:：]|[-–—]\s)\s*\S/.test(text.slice(before.length + found.length));
		const lead = wordKey(before);
		if (found.number === "" || !isParted || RELATIVE.test(lead)) return null;
		if (!words.slice(0, count).every((word) => QUALIFIER.test(word)) || vocabulary.isProse(lead) || vocabulary.isGate(lead)) return null;
		return {
			...found,
			number: `${lead} ${found.number}`,
			length: before.length + found.length
		};
	}
	return null;
}
function readName(source, vocabulary) {
	const plain = plainText(source);
	const bare = plain.replace(NOISE, "");
	const section = SECTION.exec(bare);
	const text = section === null ? bare : bare.slice(section[0].length).replace(NOISE, "");
	const found = readLevel(text, vocabulary);
	const level = found?.number === "" && !/[\p{L}\p{N}]/u.test(text.slice(found.length)) ? null : found;
	const used = level?.length ?? 0;
	const code = level === null ? CODE.exec(text) : null;
	const id = code?.[1] ?? code?.[2] ?? null;
	const series = id ?? (level === null && section === null && code === null ? SERIES.exec(text)?.[1] : null);
	return {
		plain,
		key: keyOf(text, vocabulary),
		section: section?.[1] ?? null,
		level: level === null ? null : {
			level: level.level,
			word: level.word,
			number: level.number
		},
		code: (id ?? code?.[0] ?? null)?.toLowerCase() ?? null,
		series: series?.toLowerCase() ?? null,
		rest: wordKey(text.slice(used).replace(/^[\s:：.\-–—]+/, "")),
		separated: /^\s*[:：.\-–—([]/.test(text.slice(used))
	};
}
// src/plan/parse/sections/labels.ts
const BOLD_START = /^(?:\*\*|__)(?=\S)([^\n]*?\S)(?:\*\*|__)([^\n]*)$/;
function readLabel(text, block, vocabulary) {
	if (block.type !== "paragraph" && block.type !== "bullet") return null;
	return readLabelIn(text, block.type === "bullet" ? block.content : block, vocabulary);
}
function readLabelIn(text, span, vocabulary) {
	const fields = readFieldLines(text, span, vocabulary);
	const lines = [...linesOf(text, span)].filter((line) => text.slice(line.start, line.end).trim() !== "");
	for (const line of lines.toReversed()) {
		const source = text.slice(line.start, line.end);
		const field = fields.findLast((one) => one.line.start >= line.start && one.line.start < line.end);
		const found = field === void 0 ? labelIn(source.trim(), vocabulary) : label(field.key, field.value.end > field.value.start && !endsOpen(text, field.value.end), vocabulary);
		if (found !== null || readSlip(source).box?.sure !== true) return found;
	}
	return null;
}
function labelIn(source, vocabulary) {
	const bold = BOLD_START.exec(source);
	if (bold !== null && (/^(?:[(（][^)）]*[)）])?$/.test((bold[2] ?? "").trim()) || /[:：]$/.test(source))) return label(bold[1] ?? "", false, vocabulary);
	if (source.length > LONGEST_PLAIN) return null;
	const plain = label(source, false, vocabulary);
	if (plain.says === "nothing") return null;
	return /[:：]$/.test(source) || vocabulary.isKnown(wordKey(source)) ? plain : null;
}
const LONGEST_PLAIN = 60;
const FEW_WORDS = /^[\p{L}\p{N}][^\n.!?:：。]{0,40}[:：]$/u;
const MOST_WORDS = 4;
function endsLabel(text, block, next, vocabulary) {
	if (next?.type !== "bullet") return false;
	const lines = [...linesOf(text, block)].filter((line) => text.slice(line.start, line.end).trim() !== "");
	const last = lines.pop();
	if (last === void 0 || lines.some((line) => readFieldLines(text, line, vocabulary).length === 0)) return false;
	const source = text.slice(last.start, last.end).trim();
	return FEW_WORDS.test(source) && source.split(/\s+/).length <= MOST_WORDS;
}
function unindentedEnd(text, paragraph) {
	if (paragraph.bullet === null) return paragraph;
	let from = paragraph.end;
	for (const line of [...linesOf(text, paragraph)].toReversed()) {
		const start = text.lastIndexOf("\n", line.start - 1) + 1;
		const written = text.slice(start, line.end);
		if (written.search(/\S/) > paragraph.bullet.indent || /^\s*\p{Ll}/u.test(written)) break;
		from = line.start;
	}
	return from < paragraph.end ? {
		start: from,
		end: paragraph.end
	} : null;
}
function label(source, filled, vocabulary) {
	const key = withoutNote(wordKey(source), ["(（", ")）"]);
	const says = vocabulary.isTasks(key) ? "tasks" : vocabulary.isLegend(key) ? "legend" : vocabulary.isGate(key) ? "gate" : "nothing";
	return {
		title: plainText(source).replace(/[:：.。]\s*$/, ""),
		says,
		filled
	};
}
function endsOpen(text, end) {
	return /[:：]/.test(text.charAt(end - 1));
}
function readLabels(text, blocks, vocabulary, underTasks) {
	const reader = new LabelReader(text, blocks, vocabulary, underTasks);
	reader.read();
	return reader;
}
var LabelReader = class {
	labels = /* @__PURE__ */ new Map();
	numbered = /* @__PURE__ */ new Set();
	#text;
	#blocks;
	#words;
	#underTasks;
	#own = /* @__PURE__ */ new Map();
	#label = null;
	#isRightAbove = false;
	#hadList = false;
	constructor(text, blocks, vocabulary, underTasks) {
		this.#text = text;
		this.#blocks = blocks;
		this.#words = vocabulary;
		this.#underTasks = underTasks;
	}
	read() {
		for (const [index, block] of this.#blocks.entries()) if (block.type === "bullet") this.#readBullet(block);
		else this.#readLine(block, this.#blocks[index + 1]);
	}
	#readLine(block, next) {
		const span = unindentedEnd(this.#text, block);
		if (span === null) return;
		const isText = block.type === "paragraph";
		const read = isText ? readLabelIn(this.#text, span, this.#words) : null;
		if (read !== null) this.#label = read;
		else if (isText && this.#hadList && endsLabel(this.#text, span, next, this.#words)) this.#label = null;
		if (read !== null) this.#hadList = false;
		this.#isRightAbove = read !== null;
	}
	#readBullet(bullet) {
		const near = this.#nearest(bullet);
		if (near !== null) this.labels.set(bullet, near);
		if (bullet.bullet === null) this.#hadList = true;
		if (bullet.box !== null) return;
		if (isBoldNumber(this.#text, bullet) && (near?.says === "tasks" || near === null && this.#underTasks)) {
			this.numbered.add(bullet);
			return;
		}
		const own = readLabel(this.#text, bullet, this.#words);
		if (own !== null) this.#own.set(bullet, own);
		if (bullet.bullet === null) this.#isRightAbove = false;
	}
	#nearest(bullet) {
		for (let around = bullet.bullet; around !== null; around = around.bullet) {
			const own = this.#own.get(around);
			if (own !== void 0) return own;
			if (around.box !== null || this.numbered.has(around)) return null;
		}
		const label = this.#label;
		const isLasting = label !== null && !label.filled && label.says !== "nothing";
		return this.#isRightAbove || isLasting ? label : null;
	}
};
function isBoldNumber(text, block) {
	if (block.type !== "bullet" || block.box !== null) return false;
	if (block.number === null || block.bullet !== null || block.quoted) return false;
	return /^(?:\*\*|__)\S/.test(text.slice(block.content.start, block.content.end));
}
function isLegendList(text, boxes, vocabulary) {
	if (boxes.length < 2) return false;
	if (new Set(boxes.map((bullet) => bullet.box?.text ?? "")).size !== boxes.length) return false;
	return boxes.every(({ content }) => {
		const words = plainText(text.slice(content.start, content.end)).replace(/^[\s=:–—-]+/, "");
		const found = vocabulary.stateAt(words);
		return found !== null && /^(?:\s*(?:tasks?|items?|features?|steps?))?\s*(?:[(（/,–—-].*)?$/iu.test(words.slice(found.length));
	});
}
// src/plan/parse/sections/stated.ts
function statedIn(text, span, vocabulary) {
	return readFieldLines(text, span, vocabulary).some(({ name, value }) => name === "status" && !isMenu(text.slice(value.start, value.end)) && readStateValue(text, value, vocabulary) !== null);
}
// src/plan/parse/sections/bold-headings.ts
const BOLD_LINE$1 = /^(?:\*\*|__)(?=\S)[^\n]*?\S(?:\*\*|__)[^\n]*$/;
const LOOK_AHEAD = 6;
function boldHeading(text, blocks, index, vocabulary) {
	const block = blocks[index];
	if (block?.type !== "paragraph" || block.bullet !== null || block.quoted) return null;
	const first = firstLine$1(text, block);
	if (!BOLD_LINE$1.test(first)) return null;
	const name = readName(first, vocabulary);
	if (!(name.level !== null ? name.level.number !== "" : name.section !== null && name.key !== "") || name.level !== null && !name.separated && vocabulary.isGate(name.rest)) return null;
	if (!leadsToBoxes(text, blocks, index, vocabulary)) return null;
	return firstLineSpan(text, block);
}
function firstLineSpan(text, block) {
	return {
		start: block.start,
		end: block.start + firstLine$1(text, block).length
	};
}
function leadsToBoxes(text, blocks, index, vocabulary) {
	const saysTasks = (block) => block !== void 0 && readLabel(text, block, vocabulary)?.says === "tasks";
	let isLabelled = saysTasks(blocks[index]);
	for (const block of blocks.slice(index + 1, index + 1 + LOOK_AHEAD)) {
		if (block.type === "heading" || block.type === "rule") return false;
		if (block.type === "bullet" && (block.box !== null || isLabelled && isBoldNumber(text, block))) return true;
		if (block.type === "paragraph" && block.bullet === null) {
			const line = firstLine$1(text, block);
			if (/^(?:\*\*|__)/.test(line) && !isMetadata(text, block, vocabulary) && !saysBoxes(text, block, vocabulary)) return false;
			isLabelled = saysTasks(block) || isLabelled;
		}
	}
	return false;
}
function saysBoxes(text, block, vocabulary) {
	const says = readLabel(text, block, vocabulary)?.says;
	return says === "tasks" || says === "gate";
}
const METADATA = /* @__PURE__ */ new Set([
	"goal",
	"dependsOn",
	"priority",
	"estimate",
	"status",
	"owner",
	"files"
]);
function isMetadata(text, block, vocabulary) {
	const fields = readFieldLines(text, block, vocabulary);
	return fields.length > 0 && fields.every(({ name }) => name !== null && METADATA.has(name));
}
function firstLine$1(text, block) {
	return (text.slice(block.start, block.end).split(/\r?\n/, 1)[0] ?? "").trimEnd();
}
const BOLD_ALONE = /^(?:\*\*|__)(?=\S)[^\n*_]*[^\s:：*_](?:\*\*|__)$/;
function statedLines(text, blocks, vocabulary) {
	const stated = /* @__PURE__ */ new Set();
	let unnamed = [];
	const close = () => {
		if (unnamed.length > 1) for (const block of unnamed) stated.add(block);
		unnamed = [];
	};
	for (const [index, block] of blocks.entries()) {
		if (block.type === "heading") close();
		if (block.type !== "paragraph" || block.bullet !== null || block.quoted) continue;
		const first = firstLine$1(text, block);
		if (!BOLD_LINE$1.test(first) || !isStated$1(text, blocks, index, vocabulary)) continue;
		const { level } = readName(first, vocabulary);
		if (level !== null && level.number !== "") stated.add(block);
		else if (isBoldName(text, block, vocabulary)) unnamed.push(block);
	}
	close();
	return stated;
}
function blocksOfBoldNames(text, blocks, vocabulary) {
	const found = /* @__PURE__ */ new Set();
	let isBelow = false;
	for (const [index, block] of blocks.entries()) {
		if (block.bullet !== null || block.quoted) continue;
		const isName = isBoldName(text, block, vocabulary) && !/[:：]/.test(firstLine$1(text, block));
		if (index > 0 && isName) isBelow = true;
		else if (block.type === "bullet") isBelow &&= block.box === null;
		else if (block.type !== "paragraph" || readFieldLines(text, block, vocabulary).length === 0) isBelow = false;
		if (isBelow) found.add(block);
	}
	return found;
}
function isBoldName(text, block, vocabulary) {
	if (block.type !== "paragraph") return false;
	const first = firstLine$1(text, block);
	if (!BOLD_ALONE.test(first)) return false;
	const { key } = readName(first, vocabulary);
	return !vocabulary.fields.has(key) && !vocabulary.isLabel(key);
}
function isStated$1(text, blocks, index, vocabulary) {
	const block = blocks[index];
	if (block === void 0) return false;
	const from = firstLineSpan(text, block).end;
	if (text.slice(from, block.end).trim() !== "") return statedIn(text, {
		start: from,
		end: block.end
	}, vocabulary);
	for (const next of blocks.slice(index + 1, index + 1 + LOOK_AHEAD)) {
		if (next.type === "paragraph" && next.bullet === null && !BOLD_LINE$1.test(firstLine$1(text, next))) return statedIn(text, next, vocabulary);
		if (next.type === "paragraph" && readFieldLines(text, next, vocabulary).length > 0) return statedIn(text, next, vocabulary);
		if (next.type !== "bullet" || next.box !== null) return false;
		if (statedIn(text, next.content, vocabulary)) return true;
	}
	return false;
}
// src/plan/parse/details.ts
const LONGEST_VALUE = 2e3;
function readDetails(text, drafts, root, vocabulary) {
	const byBullet = /* @__PURE__ */ new Map();
	const bySection = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		if (draft.bullet !== null) byBullet.set(draft.bullet, draft);
		if (draft.heading !== null) bySection.set(draft.heading, draft);
	}
	const plan = drafts[0];
	const first = drafts.find((draft) => draft.heading !== null || draft.bullet !== null)?.start ?? text.length;
	const read = (section, owner) => {
		const head = owner === plan && (section.heading?.start ?? 0) < first;
		const draft = bySection.get(section) ?? (section.depth <= 1 || head ? owner : void 0);
		readBlocks(text, section.blocks, draft, byBullet, vocabulary);
		if (draft !== void 0 && draft === plan) readTables$1(text, section.blocks, draft, vocabulary);
		for (const child of section.children) read(child, draft);
	};
	read(root, plan);
}
function readBlocks(text, blocks, heading, byBullet, vocabulary) {
	const ofBold = blocksOfBoldNames(text, blocks, vocabulary);
	for (const [index, block] of blocks.entries()) {
		if (block.type === "bullet" && byBullet.has(block)) continue;
		if (block.type !== "bullet" && block.type !== "paragraph") continue;
		const owner = ownerOf(block, byBullet) ?? heading;
		if (owner === void 0) continue;
		const fields = readFieldLines(text, block, vocabulary);
		for (const [at, field] of fields.entries()) {
			if (field.name === "status" && ofBold.has(block)) continue;
			owner.fields.push(field);
			if (field.name === null || owner.values[field.name] !== void 0) continue;
			const inline = plainText(text.slice(field.value.start, field.value.end));
			const value = inline === "" && at === fields.length - 1 ? valueBelow(text, blocks, index, vocabulary) : inline;
			if (field.name === "dependsOn" && /^\[.*\]$/.test(value)) owner.values[field.name] = value.slice(1, -1).trim() || "none";
			else if (value !== "" && !isMenu(value)) owner.values[field.name] = value;
		}
	}
}
function readTables$1(text, blocks, owner, vocabulary) {
	for (const block of blocks) {
		if (block.type !== "table") continue;
		for (const row of linesOf(text, block)) {
			const [before = "", key = "", cell = ""] = text.slice(row.start, row.end).split("|", 3);
			const name = before.trim() === "" && key.trim() !== "" ? fieldOf(vocabulary, key.trim()) : null;
			if (name === null) continue;
			const value = cell.trim();
			const from = row.start + before.length + key.length + 2;
			const start = from + cell.length - cell.trimStart().length;
			const line = {
				start: row.start,
				end: Math.min(from + cell.length, row.end)
			};
			owner.fields.push({
				name,
				key: plainText(key.trim()),
				lead: "",
				value: {
					start,
					end: start + value.length
				},
				line,
				alone: false
			});
			if (owner.values[name] === void 0 && value !== "" && !isMenu(value)) owner.values[name] = plainText(value);
		}
	}
}
function ownerOf(block, byBullet) {
	for (let around = block.bullet; around !== null; around = around.bullet) {
		const draft = byBullet.get(around);
		if (draft !== void 0) return draft;
	}
}
function valueBelow(text, blocks, index, vocabulary) {
	const label = blocks[index];
	const lines = [];
	let length = 0;
	for (const block of blocks.slice(index + 1, index + 41)) {
		if (block.type === "rule" || block.type === "table" || block.type === "html") break;
		if (label?.type === "bullet" && !isInside$1(block, label)) break;
		if (label?.type === "paragraph" && block.bullet === null && lines.length > 0 && block.type !== "bullet") break;
		if (block.type !== "code" && readFieldLines(text, block, vocabulary).length > 0 && block.bullet === label?.bullet) break;
		const content = block.type === "bullet" ? block.content : block;
		const source = text.slice(content.start, content.end).trim();
		const value = block.type === "code" ? source : plainText(source);
		length += value.length + 1;
		if (length > LONGEST_VALUE) break;
		lines.push(block.type === "bullet" ? `- ${value}` : value);
	}
	return lines.join("\n");
}
function isInside$1(block, bullet) {
	for (let around = block.bullet; around !== null; around = around.bullet) if (around === bullet) return true;
	return false;
}
function statusFields(draft) {
	return draft.fields.filter((field) => field.name === "status");
}
// src/plan/parse/item-draft.ts
function emptyDraft(kind, named, parent, section, why) {
	return {
		kind,
		title: named.title,
		id: named.id,
		parent,
		section,
		start: 0,
		lineEnd: 0,
		end: 0,
		heading: null,
		bullet: null,
		row: null,
		words: null,
		tags: named.tags,
		optional: false,
		own: null,
		mark: { carrier: "none" },
		started: false,
		fields: [],
		values: {
			...named.estimate === null ? {} : { estimate: named.estimate },
			...named.priority === null ? {} : { priority: named.priority }
		},
		extra: [],
		why
	};
}
// src/plan/parse/box-words.ts
const OWN_LINE = /^(?:\*\*|__|[*_]\p{L}|<!--|<\w|\p{Lu}[\p{L}\p{N} /-]{0,24}[:：](?:\s|$))/u;
const BROKEN = /(?: {2}|\\|[:：]\s*)$/u;
const ONLY_BOLD = /^(\*\*|__)(?=\S)(?:(?!\1).)+\1[.!?。]?\s*$/u;
const MOST_LINES = 12;
function wordsOf$1(text, bullet, next, vocabulary) {
	const { content } = bullet;
	const first = text.slice(content.start, content.end);
	const isBare = showsNothing(first);
	if (!isBare && (BROKEN.test(first) || ONLY_BOLD.test(first.trim()))) return {
		source: first,
		below: null
	};
	const rest = isRightBelow(text, bullet, next) ? goingOn(text, next, isBare, vocabulary) : null;
	if (rest === null) return isBare ? null : {
		source: first,
		below: null
	};
	const lines = [...linesOf(text, rest)].map(({ start, end }) => text.slice(start, end).trim());
	return {
		source: joinLines([...isBare ? [] : [first.trimEnd()], ...lines]),
		below: rest
	};
}
function joinLines(lines) {
	return lines.reduce((text, line) => {
		return `${text}${UNSPACED_END.test(text) && UNSPACED_START.test(line) ? "" : " "}${line}`;
	});
}
const UNSPACED = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}、。，；：！？「」（）]";
const UNSPACED_END = new RegExp(`${UNSPACED}$`, "u");
const UNSPACED_START = new RegExp(`^${UNSPACED}`, "u");
function isRightBelow(text, bullet, next) {
	return next?.type === "paragraph" && next.bullet === bullet && !/\n[^\n]*\n/.test(text.slice(bullet.content.end, next.start));
}
function goingOn(text, paragraph, isBare, vocabulary) {
	let end = null;
	let [start, isFirst] = [paragraph.start, isBare];
	let count = 0;
	for (const line of linesOf(text, paragraph)) {
		if ((count += 1) > MOST_LINES) break;
		const source = text.slice(line.start, line.end);
		const words = source.trim();
		const isApart = !/^[ \t>]/.test(lineAt(text, line.start)) && /^\p{Lu}/u.test(words);
		if (showsNothing(source) || words.startsWith(">") || readSlip(source).box !== null) break;
		if (!isFirst && (isApart || OWN_LINE.test(words) || isField(text, line, vocabulary))) break;
		if (end === null) start = line.start;
		end = line.end;
		isFirst = false;
		if (BROKEN.test(source)) break;
	}
	return end === null ? null : {
		start,
		end
	};
}
function isField(text, line, vocabulary) {
	if (readFieldLines(text, line, vocabulary).length > 0) return true;
	return readLabel(text, {
		type: "paragraph",
		...line,
		bullet: null,
		quoted: false
	}, vocabulary) !== null;
}
function lineAt(text, offset) {
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	return text.slice(start, offset + 1);
}
// src/plan/parse/holder.ts
function holderOf(around, kind) {
	let at = around;
	while (at.parent !== null && !mayHold(at.kind, kind)) at = at.parent;
	return at;
}
function mayHold(parent, kind) {
	if (parent === kind) return kind !== "phase";
	return ITEM_KINDS.indexOf(parent) < ITEM_KINDS.indexOf(kind);
}
function parentRule(nearest, parent, place) {
	if (nearest !== parent) return "climbed";
	return place === "heading" && parent.kind === "plan" ? "plan-alone" : place;
}
// src/plan/parse/draft-row.ts
const TELLING_ID = /[\p{L}.]/u;
function draftRow(source, row, owner, path, told) {
	const { text, vocabulary, context } = source;
	const written = text.slice(row.name.start, row.name.end);
	const id = row.id === null ? "" : plainText(text.slice(row.id.start, row.id.end));
	const isInTask = owner.kind === "task" || owner.kind === "check";
	const kind = told ?? (isInTask ? "check" : "task");
	const dropped = isDropped(written, vocabulary);
	const words = dropped ? written : withoutStruck(written);
	const named = taskTitle(TELLING_ID.test(id) && !words.startsWith(id) ? `${id} ${words}` : words, context);
	const parent = told === null ? owner : holderOf(owner, kind);
	const draft = {
		...emptyDraft(kind, named, parent, path, {
			kind: [told === null ? isInTask ? "row-in-task" : "table-row" : "directive-above"],
			parent: parentRule(owner, parent, "heading"),
			state: dropped ? "dropped" : row.box === null ? null : "mark"
		}),
		start: row.span.start,
		lineEnd: row.span.end,
		end: row.span.end,
		row,
		words: written,
		own: dropped ? "dropped" : row.box === null ? null : isTicked(row.box.text) ? "done" : "open",
		mark: dropped || row.box === null ? { carrier: "none" } : boxOf(row.box, row)
	};
	draft.id = id === "" ? named.id : id;
	for (const { name, value } of row.fields) {
		const said = plainText(text.slice(value.start, value.end));
		if (said !== "" && draft.values[name] === void 0) draft.values[name] = said;
	}
	if (row.box === null) draft.fields.push({
		name: "status",
		key: "",
		lead: "",
		value: row.state,
		line: row.state,
		alone: false
	});
	return draft;
}
function boxOf(box, { state }) {
	return {
		carrier: "box",
		span: {
			start: box.mark,
			end: box.mark + box.markLength
		},
		outer: {
			start: box.open,
			end: state.end
		},
		text: box.text
	};
}
// src/plan/parse/kind-of-box.ts
function kindOfBox(bullet, at) {
	const { inside, around, owner, twice, gate, isProse } = at;
	if (around?.kind === "phase" || around?.kind === "step") return {
		kind: "task",
		rule: "box-in-work"
	};
	if (around !== null) return {
		kind: "check",
		rule: inside === null ? "sub-id" : "box-in-item"
	};
	if (owner.kind === "task" || owner.kind === "check") return {
		kind: "check",
		rule: "box-in-task"
	};
	if (twice) return {
		kind: "check",
		rule: "summary-box"
	};
	if (gate !== null) return {
		kind: "check",
		rule: gate
	};
	if (isProse) return {
		kind: "check",
		rule: "todos-above"
	};
	return {
		kind: "task",
		rule: bullet.box === null ? "numbered-task" : "box"
	};
}
// src/plan/parse/read-box.ts
function prefixOf(id, ids) {
	let prefix = id?.toLowerCase() ?? "";
	for (let dot = prefix.lastIndexOf("."); dot > 0; dot = prefix.lastIndexOf(".")) {
		prefix = prefix.slice(0, dot);
		const found = ids.get(prefix);
		if (found !== void 0) return found;
	}
	return null;
}
function stateOf(bullet) {
	if (bullet.box === null) return null;
	return isTicked(bullet.box.text) ? "done" : "open";
}
function markOf$1(bullet, text) {
	const { box } = bullet;
	if (box === null) return {
		carrier: "numbered",
		span: {
			start: bullet.content.start,
			end: bullet.content.start
		}
	};
	const span = {
		start: box.mark,
		end: box.mark + box.markLength
	};
	const blank = /[ \t]/.test(text.charAt(span.end + 1)) ? 1 : 0;
	return {
		carrier: "box",
		span,
		outer: {
			start: box.open,
			end: span.end + 1 + blank
		},
		text: text.slice(span.start, span.end)
	};
}
// src/plan/parse/titles/inline-marks.ts
const LOGIN = "@[\\p{L}\\p{N}](?:[\\w-]{0,37}[\\p{L}\\p{N}])?";
const OWNER_IN_BRACKETS = new RegExp(`(?<=\\S)\\s+(?:\\((${LOGIN})\\)|\\[(${LOGIN})\\])$`, "u");
const OWNER_BARE = new RegExp(`(?<=\\S)\\s+(${LOGIN})$`, "u");
const DUE = /(?<=\S)\s+(?:📅|🗓|📆)\p{VS}?\s*(\d{4}-\d{2}-\d{2})(?=\s|$)/u;
const LAST_TAGS = /(?<=\S)(?:\s+#\p{L}[\p{L}\p{N}_-]{0,60})+$/u;
function takeInlineMarks(title, hasBareOwners) {
	if (!/[@📅🗓📆]/u.test(title)) return {
		title,
		owner: null,
		due: null
	};
	let rest = title;
	const cut = (pattern) => {
		const end = rest.slice(-200);
		const found = pattern.exec(end);
		if (found === null) return null;
		rest = `${rest.slice(0, rest.length - end.length + found.index)}${end.slice(found.index + found[0].length)}`.trimEnd();
		return found.slice(1).find((group) => group !== void 0) ?? null;
	};
	const due = cut(DUE);
	const tags = LAST_TAGS.exec(rest.slice(-200))?.[0] ?? "";
	if (tags !== "") rest = rest.slice(0, -tags.length);
	const owner = cut(OWNER_IN_BRACKETS) ?? (hasBareOwners ? cut(OWNER_BARE) : null);
	return {
		title: owner === null ? `${rest}${tags}` : rest.replace(LAST_TAGS, ""),
		owner,
		due
	};
}
const ENDS_WITH_NAME = new RegExp(`\\s${LOGIN}(?:\\s+(?:#\\p{L}\\S{0,60}|~\\S{1,20}|\\([^()]{1,20}\\)|\\[[^\\][]{1,20}\\]))*\\s*$`, "u");
function hasBareOwners(text, blocks) {
	const boxes = blocks.filter((block) => block.type === "bullet" && block.box !== null);
	if (!text.includes("@")) return false;
	const named = boxes.filter(({ content }) => ENDS_WITH_NAME.test(text.slice(content.start, content.end).slice(-200)));
	return named.length >= 2 && named.length * 2 >= boxes.length;
}
// src/plan/parse/sections/heading-box.ts
const BULLET = /^[-*+][ \t]+/;
const LAST = /(?<![ \t])[ \t]+\[([ xX✓✔☑✅]|)\]$/u;
function readHeadingBox(text, content) {
	const source = text.slice(content.start, content.end);
	const open = content.start + (BULLET.exec(source)?.[0].length ?? 0);
	const first = readCheckbox(text, open, content.end);
	if (first !== null && /[ \t]/.test(text.charAt(first.mark + first.markLength + 1)) && first.content < content.end) {
		const outer = {
			start: open,
			end: first.content
		};
		return {
			box: {
				mark: {
					start: first.mark,
					end: first.mark + first.markLength
				},
				outer,
				text: first.text
			},
			words: {
				start: first.content,
				end: content.end
			}
		};
	}
	const last = LAST.exec(source);
	if (last === null || last.index === 0) return null;
	const outer = {
		start: content.start + last.index,
		end: content.end
	};
	return {
		box: {
			mark: {
				start: content.end - 1 - (last[1] ?? "").length,
				end: content.end - 1
			},
			outer,
			text: last[1] ?? ""
		},
		words: {
			start: content.start,
			end: outer.start
		}
	};
}
// src/plan/parse/sections/task-tables.ts
const NAMES = /^(?:item|work item|work|work package|action|action item|activity|title|todo|to do|description|what|task name|user story|項目|内容|作業|作業内容|事項|事项|工作|할 일|항목|actividad|actividade|activite|arbeit|arbeitspaket|was|работа|is)$/u;
const IDS = /^(?:id|#|no|nr|n°|№|number|task id|id\.|no\.|nr\.|番号|编号|編號|번호)$/u;
const DONE = /^(?:done|complete|completed|finished|checked|check|✓|✔|✅|☑|✔️|☑️|x|\[ ?\]|\[x\]|fertig|erledigt|hecho|feito|fait|fini|готово|сделано|tamam|完了|完成|済|완료)\??$/u;
function readTaskTable(text, table, vocabulary) {
	const { head, rows } = tableRows(text, table);
	const keys = head.cells.map((cell) => headKey(text, cell));
	const states = columnsOf(keys, (key) => DONE.test(key) || fieldOf(vocabulary, key) === "status");
	const [name] = columnsOf(keys, (key) => isName(key, vocabulary));
	if (name === void 0 || rows.length === 0) return null;
	const [id = null] = columnsOf(keys, (key) => IDS.test(key));
	const [certain, ...others] = states.flatMap((state) => {
		const found = rows.map((row) => readRow(text, row, {
			keys,
			state,
			name,
			id
		}, vocabulary)).filter((row) => row !== null);
		return found.length === rows.length ? [found] : [];
	});
	return certain === void 0 || others.length > 0 ? null : certain;
}
function readRow(text, row, columns, vocabulary) {
	const name = row.cells[columns.name];
	const state = row.cells[columns.state];
	if (name === void 0 || state === void 0 || showsNothing(text.slice(name.start, name.end))) return null;
	const box = readCheckbox(text, state.start, state.end);
	const isBox = box !== null && text.slice(box.content, state.end).trim() === "";
	if (!isBox && !isStateAlone(text, state, vocabulary)) return null;
	const id = columns.id === null ? null : row.cells[columns.id] ?? null;
	const fields = columns.keys.flatMap((key, at) => {
		const value = row.cells[at];
		const field = at === columns.name || at === columns.state ? null : fieldOf(vocabulary, key);
		return field === null || value === void 0 || value.start === value.end ? [] : [{
			name: field,
			value
		}];
	});
	return {
		span: row,
		name,
		head: elementAt(columns.keys, columns.name, "heads of the table"),
		id,
		state,
		box: isBox ? box : null,
		fields
	};
}
const BESIDE_STATE = /^[\s*_`()[\].,:;/\p{VS}-]*(?:\d[\d./:%\s-]*)?[\s*_`)\]]*$/u;
function isStateAlone(text, cell, vocabulary) {
	const state = readStateValue(text, cell, vocabulary);
	return state !== null && BESIDE_STATE.test(text.slice(state.span.end, cell.end));
}
function isName(key, vocabulary) {
	return NAMES.test(key) || vocabulary.isTasks(key) || vocabulary.isWorkWord(key);
}
function headKey(text, cell) {
	const written = text.slice(cell.start, cell.end);
	return wordKey(written) || plainText(written).toLowerCase();
}
function columnsOf(keys, is) {
	return keys.flatMap((key, at) => is(key) ? [at] : []);
}
// src/plan/parse/sections/sections.ts
const BOLD_DEPTH = 7;
function readSections(text, blocks, vocabulary, directed) {
	const root = section(null, readName("", vocabulary), 0, null);
	root.end = text.length;
	let current = root;
	const open = (heading, depth) => {
		while (current.parent !== null && current.depth >= depth) current = close(current, heading.start);
		const made = section(heading, readName(text.slice(heading.content.start, heading.content.end), vocabulary), depth, current);
		current.children.push(made);
		current = made;
	};
	const stated = statedLines(text, blocks, vocabulary);
	for (const [index, block] of blocks.entries()) {
		if (block.type === "heading" && !block.quoted) {
			if (showsNothing(text.slice(block.content.start, block.content.end))) continue;
			const boxed = readHeadingBox(text, block.content);
			const content = boxed?.words ?? block.content;
			open({
				start: block.start,
				end: block.end,
				content,
				isInside: block.bullet !== null || block.quoted,
				bold: false,
				box: boxed?.box ?? null
			}, block.depth);
			continue;
		}
		const bold = directed.has(block) || stated.has(block) ? firstLineSpan(text, block) : boldHeading(text, blocks, index, vocabulary);
		if (bold === null) {
			current.blocks.push(block);
			continue;
		}
		open({
			...bold,
			content: bold,
			isInside: false,
			bold: true,
			box: null
		}, BOLD_DEPTH);
		const rest = bold.end + (/^[ \t]*\r?\n/.exec(text.slice(bold.end, block.end))?.[0].length ?? 0);
		if (rest > bold.end && rest < block.end) current.blocks.push({
			...block,
			start: rest
		});
	}
	while (current.parent !== null) current = close(current, text.length);
	for (const each of [root, ...walkSections(root)]) {
		const underTasks = each.heading !== null && vocabulary.isTasks(each.name.key);
		const { labels, numbered } = readLabels(text, each.blocks, vocabulary, underTasks);
		each.numbered = numbered;
		each.labels = labels;
		each.tables = readTables(text, each.blocks, vocabulary);
	}
	return root;
}
function readTables(text, blocks, vocabulary) {
	const tables = /* @__PURE__ */ new Map();
	for (const block of blocks) {
		if (block.type !== "table" || block.quoted || block.bullet !== null) continue;
		const rows = readTaskTable(text, block, vocabulary);
		if (rows !== null) tables.set(block, rows);
	}
	return tables;
}
function wordsOfBox(text, { content }) {
	return withoutStamp(plainText(text.slice(content.start, content.end)));
}
function* walkSections(of) {
	for (const child of of.children) {
		yield child;
		yield* walkSections(child);
	}
}
function sectionAt(sections, offset) {
	let [low, high] = [1, sections.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((sections[middle]?.heading?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return elementAt(sections, low - 1, "sections");
}
function boxesOf(of) {
	return of.blocks.filter((block) => block.type === "bullet").filter((bullet) => bullet.box !== null || of.numbered.has(bullet));
}
function section(heading, name, depth, parent) {
	return {
		heading,
		name,
		depth,
		parent,
		children: [],
		blocks: [],
		numbered: /* @__PURE__ */ new Set(),
		labels: /* @__PURE__ */ new Map(),
		tables: /* @__PURE__ */ new Map(),
		end: 0
	};
}
function close(of, at) {
	of.end = at;
	return of.parent ?? of;
}
// src/plan/parse/sections/legend-lists.ts
const LONGEST_LEGEND = 8;
function legendLists(text, section, vocabulary) {
	const lists = /* @__PURE__ */ new Map();
	for (const bullet of boxesOf(section).filter(({ box }) => box !== null)) {
		const known = lists.get(bullet.list);
		if (known === void 0) lists.set(bullet.list, [bullet]);
		else known.push(bullet);
	}
	const legends = /* @__PURE__ */ new Set();
	for (const [list, bullets] of lists) if (bullets.length <= LONGEST_LEGEND && isLegendList(text, bullets, vocabulary)) legends.add(list);
	return legends;
}
// src/plan/parse/collect-boxes.ts
var BoxReader = class {
	#source;
	#plan;
	#found;
	#byBullet = /* @__PURE__ */ new Map();
	constructor(source, plan, found) {
		this.#source = source;
		this.#plan = plan;
		this.#found = found;
	}
	read(section, owner, path, role) {
		const { text, vocabulary } = this.#source;
		const ids = /* @__PURE__ */ new Map();
		const legends = legendLists(text, section, vocabulary);
		for (const [index, block] of section.blocks.entries()) {
			if (block.type === "table") this.#rows(section, block, owner, path, role);
			if (block.type !== "bullet") continue;
			if (this.#source.ignored(block.start)) {
				this.#noBox(block, "ignored", owner);
				continue;
			}
			const directed = this.#directiveOf(block, role);
			if (directed === null && (role.legend || legends.has(block.list))) {
				this.#noBox(block, "legend", owner);
				continue;
			}
			if (block.box === null && !section.numbered.has(block)) continue;
			const near = section.labels.get(block) ?? null;
			if (directed === null && near?.says === "legend") {
				this.#noBox(block, "legend", owner);
				continue;
			}
			const words = wordsOf$1(text, block, section.blocks[index + 1], vocabulary);
			if (words === null) {
				this.#found.nameless.push(block);
				this.#noBox(block, "nameless", owner);
				continue;
			}
			const named = near === null || near.filled && near.says === "nothing" ? path : [...path, near.title];
			const gate = near?.says === "gate" ? "gate-label" : role.gate && near?.says !== "tasks" && (role.own || !this.#source.findings.hasIds(section)) ? "gate-heading" : null;
			this.#task(block, words, owner, named, {
				gate,
				directed,
				ids,
				section
			});
		}
	}
	isBox(bullet) {
		return bullet.box !== null || this.#byBullet.has(bullet);
	}
	#noBox(bullet, rule, owner) {
		if (bullet.box === null) return;
		const { start, end } = bullet.content;
		this.#found.noItems.push({
			what: "checkbox",
			title: taskTitle(this.#source.text.slice(start, end)).title,
			at: bullet.start,
			rule,
			around: this.enclosing(bullet) ?? owner
		});
	}
	#rows(section, table, owner, path, role) {
		if (role.gate || role.legend || this.#source.bodyIsProse) return;
		const { directed, findings, ignored } = this.#source;
		for (const row of findings.rowsOf(section, table)) if (!ignored(row.span.start) && !ignored(table.start)) {
			const draft = draftRow(this.#source, row, owner, path, directed.below.get(section) ?? null);
			this.#found.drafts.push(draft);
		}
	}
	#task(bullet, words, owner, path, said) {
		const { text, vocabulary, bodyIsProse, context, findings } = this.#source;
		const { source } = words;
		const dropped = isDropped(source, vocabulary);
		const whole = taskTitle(withoutCommit(dropped ? source : withoutStruck(source)), context);
		const { title, owner: assignee, due } = takeInlineMarks(whole.title, this.#source.hasBareOwners);
		const named = {
			...whole,
			title
		};
		const inside = this.enclosing(bullet);
		const twice = said.directed === null && inside === null && findings.overview.names(named.title, owner.kind === "plan", said.section);
		const around = inside ?? (twice ? null : prefixOf(named.id, said.ids));
		const { kind, rule } = said.directed ?? kindOfBox(bullet, {
			inside,
			around,
			owner,
			twice,
			gate: said.gate,
			isProse: bodyIsProse
		});
		const nearest = twice ? this.#plan : around ?? owner;
		const parent = said.directed === null ? nearest : holderOf(nearest, kind);
		const place = twice ? "overview" : inside !== null ? "nested" : around !== null ? "id-prefix" : "heading";
		const own = dropped ? "dropped" : stateOf(bullet);
		const why = {
			kind: [rule],
			parent: parentRule(nearest, parent, place),
			state: dropped ? "dropped" : own === null ? null : "mark"
		};
		const draft = {
			...emptyDraft(kind, named, parent, around === null ? path : [], why),
			start: bullet.start,
			lineEnd: bullet.end,
			end: Math.max(bullet.until, bullet.end),
			bullet,
			words: source,
			optional: bullet.box?.optional === true,
			own,
			mark: dropped ? { carrier: "none" } : markOf$1(bullet, text)
		};
		if (assignee !== null) draft.values.owner = assignee;
		if (due !== null) draft.values.due = due;
		this.#found.drafts.push(draft);
		if (named.isCut) draft.extra.push(bullet.content);
		else if (words.below !== null) this.#found.titles.push(words.below);
		this.#byBullet.set(bullet, draft);
		if (named.id !== null) said.ids.set(named.id.toLowerCase(), draft);
	}
	#directiveOf(bullet, role) {
		const { bullets, below } = this.#source.directed;
		const own = bullets.get(bullet);
		if (own !== void 0) return {
			kind: own,
			rule: "directive"
		};
		const kind = (bullet.bullet === null ? void 0 : below.get(bullet.bullet)) ?? (role.directed === "check" || this.enclosing(bullet) === null ? role.directed : null);
		return kind === null ? null : {
			kind,
			rule: "directive-above"
		};
	}
	enclosing(block) {
		for (let around = block.bullet; around !== null; around = around.bullet) {
			const draft = this.#byBullet.get(around);
			if (draft !== void 0) return draft;
		}
		return null;
	}
};
// src/plan/parse/namesake-text.ts
function namesakeText(text, { heading, blocks, tables }, isItem) {
	const said = [];
	for (const block of blocks) if (!tables.has(block) && !text.startsWith("<!--", block.start) && !isItem(block)) addLines(text, said, wholeLines(text, block));
	return {
		said,
		heading: heading === null ? null : wholeLines(text, heading)
	};
}
function wholeLines(text, { start, end }) {
	return {
		start: text.lastIndexOf("\n", start - 1) + 1,
		end
	};
}
function addLines(text, said, lines) {
	const last = said.at(-1);
	if (last !== void 0 && last.end <= lines.start && text.slice(last.end, lines.start).trim() === "") said[said.length - 1] = {
		start: last.start,
		end: lines.end
	};
	else said.push(lines);
}
// src/plan/parse/sections/section-role.ts
function isDirected(role) {
	return role?.rules.some((rule) => rule === "directive" || rule === "directive-above") === true;
}
function item(level, rule) {
	return {
		level,
		rule
	};
}
function noItem(rule) {
	return {
		level: null,
		rule
	};
}
// src/plan/parse/collect-items.ts
function draftItems(source, plan) {
	const found = {
		drafts: [],
		nameless: [],
		titles: [],
		noItems: []
	};
	const reader = new HeadingReader(source, plan, found);
	reader.section(source.root, plan, [], null);
	reader.moveTexts();
	return found;
}
var HeadingReader = class {
	#found;
	#source;
	#plan;
	#boxes;
	#bySection = /* @__PURE__ */ new Map();
	#namesakes = [];
	constructor(source, plan, found) {
		this.#source = source;
		this.#plan = plan;
		this.#found = found;
		this.#boxes = new BoxReader(source, plan, found);
	}
	section(section, parent, path, home) {
		const role = this.#roleOf(section);
		const { heading } = section;
		if (heading !== null && this.#source.ignored(heading.start)) {
			this.#noHeading(section, heading, "ignored", parent);
			return;
		}
		let owner = parent;
		let below = path;
		let textOf = home;
		if (this.#isItem(role)) {
			textOf = null;
			owner = this.#bySection.get(section) ?? this.#heading(section, role, parent, path);
			below = [];
		} else if (heading !== null) {
			textOf = role.home ?? home;
			if (role.home !== null && this.#holdsItems(section)) owner = this.#homeOf(role.home) ?? parent;
			this.#noHeading(section, heading, role.not ?? "todos-instead", owner);
			if (section.depth > 1) below = [...path, section.name.plain];
		}
		this.#boxes.read(section, owner, below, role);
		if (textOf !== null) this.#namesakes.push({
			section,
			home: textOf,
			isNamed: textOf !== home
		});
		for (const child of section.children) this.section(child, owner, below, textOf);
	}
	moveTexts() {
		const { text, ignored } = this.#source;
		const isItem = (block) => ignored(block.start) || this.#boxes.enclosing(block) !== null || block.type === "bullet" && this.#boxes.isBox(block);
		for (const { section, home, isNamed } of this.#namesakes) {
			const to = this.#bySection.get(home);
			if (to === void 0) continue;
			const { heading, said } = namesakeText(text, section, isItem);
			const moved = heading === null || isNamed ? said : [heading, ...said];
			for (const lines of moved) addLines(text, to.extra, lines);
			this.#found.titles.push(...said, ...heading === null ? [] : [heading]);
		}
	}
	#holdsItems(section) {
		if (this.#source.findings.boxes(section) > 0) return true;
		return section.children.some((child) => this.#isItem(this.#roleOf(child)) || this.#holdsItems(child));
	}
	#roleOf(section) {
		return entryOf(this.#source.roles, section, "sections");
	}
	#isItem(role) {
		return role.kind !== null && (isDirected(role) || !this.#source.bodyIsProse);
	}
	#homeOf(home) {
		const role = this.#roleOf(home);
		if (!this.#isItem(role) || home.heading !== null && this.#source.ignored(home.heading.start)) return null;
		const known = this.#bySection.get(home);
		if (known !== void 0) return known;
		const path = [];
		let around = null;
		for (let at = home.parent; at !== null && around === null; at = at.parent) {
			around = this.#homeOf(at);
			if (around === null && at.depth > 1) path.unshift(at.name.plain);
		}
		return this.#heading(home, role, around ?? this.#plan, path);
	}
	#heading(section, { kind, rules }, around, path) {
		const { text, vocabulary, context } = this.#source;
		const { heading } = section;
		if (heading === null) throw new InternalError(`A text without a heading was taken for a ${kind}.`);
		const parent = holderOf(around, kind);
		const why = {
			kind: rules,
			parent: parentRule(around, parent, "heading"),
			state: null
		};
		const source = text.slice(heading.content.start, heading.content.end);
		const draft = {
			...emptyDraft(kind, headingTitle(isDropped(source, vocabulary) ? source : withoutStruck(source), context), parent, path, why),
			start: heading.start,
			lineEnd: heading.end,
			end: section.end,
			heading: section
		};
		this.#found.drafts.push(draft);
		this.#bySection.set(section, draft);
		return draft;
	}
	#noHeading({ name }, { start }, rule, around) {
		this.#found.noItems.push({
			what: "heading",
			title: name.plain,
			at: start,
			rule,
			around
		});
	}
};
// src/plan/parse/draft-todos.ts
function draftTodos(text, front, plan, lines, vocabulary) {
	return (front.todos ?? []).flatMap((todo) => {
		const content = stringOf(todo.get("content") ?? todo.get("title") ?? todo.get("description")) ?? stringOf(todo.get("id"));
		if (content === null || content.trim() === "") return [];
		const named = taskTitle(firstClause(content.replace(/\s+/g, " ").trim()));
		const range = todo.range ?? [
			0,
			0,
			0
		];
		const start = dashBefore(text, front.base + range[0], lines);
		const status = todo.get("status", true);
		const written = (0, import_dist.isScalar)(status) && typeof status.value === "string" ? status.value : null;
		const says = written === null ? null : vocabulary.stateAt(written.trim());
		const end = front.base + range[1];
		const state = written === null ? null : "status";
		const depends = todo.get("dependencies") ?? todo.get("depends_on") ?? todo.get("dependsOn");
		const draft = {
			...emptyDraft("task", named, plan, [], {
				kind: ["front-matter"],
				parent: "todos",
				state
			}),
			id: stringOf(todo.get("id")) ?? named.id,
			start,
			lineEnd: lines.endAt(start),
			end: start + text.slice(start, end).trimEnd().length,
			own: says === null ? written === null ? null : "open" : itemStateOf(says.says),
			started: says?.says === "started",
			mark: markOf(text, todo, front.base, lines)
		};
		if ((0, import_dist.isSeq)(depends)) draft.values.dependsOn = depends.items.map((item) => (0, import_dist.isScalar)(item) ? String(item.value) : "").join(", ");
		return [draft];
	});
}
function markOf(text, todo, base, lines) {
	const status = todo.get("status", true);
	if (status === void 0) return todo.has("status") ? { carrier: "none" } : missingStatus(text, todo, base, lines);
	if (!(0, import_dist.isScalar)(status)) return { carrier: "none" };
	const { start, end } = innerOf(text, status, base);
	return start < end ? statusMark$1(text, status, base, lines) : emptyStatus(text, start);
}
function emptyStatus(text, at) {
	const insertion = /[ \t"']/.test(text.charAt(at - 1)) ? "completed" : " completed";
	return {
		carrier: "heading",
		span: {
			start: at,
			end: at
		},
		insertion
	};
}
function statusMark$1(text, status, base, lines) {
	const span = innerOf(text, status, base);
	return {
		carrier: "status",
		span,
		outer: {
			start: lines.startOf(lines.lineOf(span.start)),
			end: lines.nextAt(span.end)
		},
		text: text.slice(span.start, span.end),
		done: "completed",
		open: "pending",
		started: "in_progress"
	};
}
function missingStatus(text, todo, base, lines) {
	const last = todo.items.at(-1);
	const value = (0, import_dist.isPair)(last) ? last.value : null;
	if (todo.flow === true || !(0, import_dist.isNode)(value) || value.range === void 0 || value.range === null) return { carrier: "none" };
	if ((0, import_dist.isScalar)(value) ? (value.type ?? "").startsWith("BLOCK") : (0, import_dist.isCollection)(value) && value.flow !== true) return { carrier: "none" };
	const at = base + value.range[1];
	const indent = " ".repeat(Math.max(0, lines.columnOf(base + (todo.range?.[0] ?? 0)) - 1));
	const feed = text.includes("\r\n") ? "\r\n" : "\n";
	const end = lines.endAt(at);
	return {
		carrier: "heading",
		span: {
			start: end,
			end
		},
		insertion: `${feed}${indent}status: completed`
	};
}
function dashBefore(text, offset, lines) {
	const start = lines.startOf(lines.lineOf(offset));
	const dash = text.slice(start, offset).lastIndexOf("-");
	return dash < 0 ? offset : start + dash;
}
// src/plan/directives/directive.ts
const COMMENT = /(?<=(?<!\\)(?:\\\\){0,9})<!--[ \t]{0,9}plansync:[ \t]{0,9}(?!progress:)([^\n<>]{0,80}?)[ \t]{0,9}-->/g;
const TOLD_KINDS = ITEM_KINDS.filter((kind) => kind !== "plan");
function mayHoldDirectives(text) {
	return /<!--[ \t]{0,9}plansync:/.test(text);
}
function directivesIn(text, start, end) {
	return [...text.slice(start, end).matchAll(COMMENT)].map((match) => {
		const written = match[1] ?? "";
		const at = start + match.index;
		return {
			start: at,
			end: at + match[0].length,
			directive: readDirective(written),
			written
		};
	});
}
function readDirective(written) {
	const words = written.toLowerCase().trim();
	const below = /^children\s*=\s*(\w+)s$/.exec(words)?.[1];
	const children = TOLD_KINDS.find((kind) => kind === below);
	if (children !== void 0) return {
		about: "children",
		says: children
	};
	const says = [
		...TOLD_KINDS,
		"ignore",
		"group"
	].find((word) => word === words);
	return says === void 0 ? null : {
		about: "line",
		says
	};
}
// src/plan/directives/place-directives.ts
function placeDirectives(text, blocks) {
	if (!mayHoldDirectives(text)) return [];
	const placed = /* @__PURE__ */ new Map();
	const next = nextBlocks(text, blocks);
	for (const [index, block] of blocks.entries()) {
		if (block.type === "code") continue;
		for (const comment of directivesIn(text, block.start, block.end)) placed.set(comment.start, {
			comment,
			target: targetOf(text, blocks, next, index, comment)
		});
	}
	return [...placed.values()].sort((a, b) => a.comment.start - b.comment.start);
}
function nextBlocks(text, blocks) {
	const next = [];
	let following;
	for (let at = blocks.length - 1; at >= 0; at -= 1) {
		next[at] = following;
		const block = blocks[at];
		if (block !== void 0 && !isComment(text, block)) following = block;
	}
	return next;
}
function targetOf(text, blocks, following, index, comment) {
	const block = blocks[index];
	if (block === void 0) return null;
	if (isTarget(text, block)) return block;
	if (block.type === "table" || block.type === "rule") return null;
	const next = following[index];
	const above = blocks[index - 1];
	const isBelowHeading = above?.type === "heading";
	if (next === void 0 || !isTarget(text, next)) return isBelowHeading ? above : block.bullet;
	if (next.type === "heading") return next;
	if (isBelowHeading && belongsAbove(text, above, next, comment)) return above;
	return block.bullet === null || isInside(next, block.bullet) ? next : block.bullet;
}
function belongsAbove(text, above, next, { start, end, directive }) {
	if (directive?.about === "children" || directive?.says === "ignore") return true;
	return !isApart(text, above.end, start) && isApart(text, end, next.start);
}
const MAX_GAP = 200;
function isApart(text, from, to) {
	return /\n[ \t>]*\r?\n/.test(text.slice(from, Math.min(to, from + MAX_GAP)));
}
function isTarget(text, block) {
	if (block.type === "bullet") return true;
	if (block.type === "heading") return !showsNothing(text.slice(block.content.start, block.content.end));
	return block.type === "paragraph" && block.bullet === null && !block.quoted && BOLD_LINE.test(firstLine(text, block));
}
const BOLD_LINE = /^(?:\*\*|__)(?=\S)[^\n]*?\S(?:\*\*|__)/;
function firstLine(text, block) {
	return text.slice(block.start, block.end).split(/\r?\n/, 1)[0] ?? "";
}
function isComment(text, block) {
	return block.type === "html" && /^[ \t]*<!--[^<>]*-->[ \t]*$/.test(text.slice(block.start, block.end));
}
function isInside(block, bullet) {
	for (let around = block.bullet; around !== null; around = around.bullet) if (around === bullet) return true;
	return false;
}
// src/plan/directives/directive-problems.ts
function unknown(comment, lines) {
	return problem$1(comment, lines, `\`plansync: ${comment.written}\` says nothing that plansync knows`, "Write phase, step, task, check, group or ignore behind `plansync:`, or children=checks for what stands below.");
}
function withoutTarget(comment, says, lines) {
	const [where, what] = says === "group" ? ["a heading", "No heading stands"] : ["a heading or a list item", "Neither heading nor list item stands"];
	return problem$1(comment, lines, `${what} on this comment's line or right below it, so nothing becomes a ${says}`, `Move the comment to the end of ${where}, or to the line above it.`);
}
function doubled(comment, lines) {
	return problem$1(comment, lines, "Another comment says something else of the same line: that one holds", "Keep one of them.");
}
function problem$1({ start }, lines, message, hint) {
	return {
		code: "wrong-directive",
		severity: "warning",
		line: lines.lineOf(start),
		column: lines.columnOf(start),
		message,
		hint
	};
}
// src/plan/parse/sections/apply-directives.ts
function directedHeadings(placed) {
	const targets = placed.map(({ target }) => target).filter((target) => target?.type === "paragraph");
	return new Set(targets.filter((target) => target !== null));
}
function readDirectives(placed, root, lines) {
	const reader = new ToldReader(placed.length === 0 ? [] : [root, ...walkSections(root)], lines);
	for (const one of placed) reader.read(one);
	for (const section of reader.all) {
		const boxless = section.blocks.filter((block) => block.type === "bullet" && block.box === null && reader.bullets.has(block));
		if (boxless.length > 0) section.numbered = /* @__PURE__ */ new Set([...section.numbered, ...boxless.filter((block) => block.type === "bullet")]);
	}
	return {
		sections: reader.sections,
		bullets: reader.bullets,
		below: reader.below,
		ignored: joinSpans(reader.ignored),
		comments: placed.map(({ comment: { start, end } }) => ({
			start,
			end
		})),
		diagnostics: reader.diagnostics
	};
}
var ToldReader = class {
	sections = /* @__PURE__ */ new Map();
	bullets = /* @__PURE__ */ new Map();
	below = /* @__PURE__ */ new Map();
	ignored = [];
	diagnostics = [];
	all;
	#lines;
	#headed;
	constructor(all, lines) {
		this.all = all;
		this.#lines = lines;
		this.#headed = new Map(all.flatMap((section) => section.heading === null ? [] : [[section.heading.start, section]]));
	}
	read({ comment, target }) {
		const { directive } = comment;
		const around = sectionAt(this.all, comment.start);
		const subject = target?.type === "bullet" ? target : this.#headed.get(target?.start ?? -1);
		if (directive === null) this.#say(unknown(comment, this.#lines));
		else if (directive.about === "children") this.#keep(this.below, subject ?? around, directive.says, comment);
		else if (directive.says === "ignore") this.ignored.push(spanOf(subject ?? around));
		else if (subject === void 0 || directive.says === "group" && "box" in subject) this.#say(withoutTarget(comment, directive.says, this.#lines));
		else if ("box" in subject) this.#keep(this.bullets, subject, directive.says, comment);
		else this.#keep(this.sections, subject, directive.says, comment);
	}
	#keep(directed, subject, says, comment) {
		if (directed.has(subject) && directed.get(subject) !== says) this.#say(doubled(comment, this.#lines));
		else directed.set(subject, says);
	}
	#say(diagnostic) {
		this.diagnostics.push(diagnostic);
	}
};
function spanOf(subject) {
	return "box" in subject ? {
		start: subject.start,
		end: subject.until
	} : {
		start: subject.heading?.start ?? 0,
		end: subject.end
	};
}
// src/plan/parse/sections/calendars.ts
function findCalendars(root, title, vocabulary) {
	const leveled = [...walkSections(root)].filter((section) => section !== title && section.name.level !== null);
	const named = new Set(leveled.filter((section) => !isNameless(section)).map(wordOf$1));
	if (named.size === 0) return /* @__PURE__ */ new Set();
	const byParent = /* @__PURE__ */ new Map();
	for (const section of leveled) {
		const { parent } = section;
		if (parent === null || parent.heading === null || parent === title) continue;
		const days = byParent.get(parent);
		if (days === void 0) byParent.set(parent, [section]);
		else days.push(section);
	}
	const calendars = /* @__PURE__ */ new Set();
	for (const [parent, days] of byParent) {
		if (vocabulary.isWork(parent.name.key) || isInNamed(parent, title)) continue;
		const isCounted = (day) => isNameless(day) && !named.has(wordOf$1(day)) && ![...walkSections(day)].some(({ name }) => name.level !== null);
		if (days.every(isCounted)) for (const day of days) calendars.add(day);
	}
	return calendars;
}
function wordOf$1({ name }) {
	return name.level?.word ?? "";
}
function isNameless({ name }) {
	return withoutNote(name.rest, ["(（[", ")）]"]).replace(/^[(（[].*$/u, "").trim() === "";
}
function isInNamed(section, title) {
	for (let around = section; around !== null; around = around.parent) if (around !== title && around.name.level !== null) return true;
	return false;
}
// src/plan/parse/sections/box-ids.ts
var BoxIds = class {
	#text;
	#words;
	#overview;
	#known = /* @__PURE__ */ new Map();
	#shapes = /* @__PURE__ */ new Set();
	constructor(text, root, vocabulary, overview) {
		this.#text = text;
		this.#words = vocabulary;
		this.#overview = overview;
		for (const section of walkSections(root)) {
			if (vocabulary.isGate(section.name.key)) continue;
			for (const box of topBoxes(section)) {
				if (section.labels.get(box)?.says === "gate") continue;
				const shape = shapeOf(wordsOfBox(text, box));
				if (shape !== null) this.#shapes.add(shape);
			}
		}
	}
	areBelow(section) {
		const known = this.#known.get(section);
		if (known !== void 0) return known;
		const boxes = topBoxes(section);
		const wanted = section.name.section;
		const count = boxes.filter((box) => {
			const words = wordsOfBox(this.#text, box);
			return TASK_ID.test(words) || wanted !== null && words.startsWith(`${wanted}.`) || this.#isNamedWork(words) || this.#shapes.has(shapeOf(words) ?? "");
		}).length;
		const has = boxes.length > 0 && count * 2 > boxes.length;
		this.#known.set(section, has);
		return has;
	}
	#isNamedWork(words) {
		const level = readLevel(words, this.#words);
		if (level === null || level.number === "" || this.#overview.isLine(words)) return false;
		return /^\s*(?:[:：]|[-–—]\s)/.test(words.slice(level.length));
	}
};
function topBoxes(section) {
	return boxesOf(section).filter((box) => box.bullet === null || !isInBox(box, section));
}
function isInBox(bullet, section) {
	for (let around = bullet.bullet; around !== null; around = around.bullet) if (around.box !== null || section.numbered.has(around)) return true;
	return false;
}
const TASK_ID = /^\[?(?:T|TASK-?)\d{1,4}(?:[.-]\d+)*[a-z]?\]?(?=[\s:.]|$)/;
function shapeOf(words) {
	const found = /^\[?(?:(?<letters>[A-Z]{1,8})-?\d{1,5}|(?<dotted>\d+\.\d+))(?![\p{L}])/u.exec(words)?.groups;
	if (found === void 0) return null;
	return found["letters"]?.toLowerCase() ?? "1.1";
}
// src/plan/parse/sections/alike-headings.ts
const NOTE_BEFORE = /^[(（[][^()（）[\]]{0,80}[)）\]]\s*[:：–—-]\s*(?=\S)/u;
function ownName({ name }, vocabulary) {
	const key = wordKey(withoutNote(name.rest.replace(NOTE_BEFORE, "").replace(/^[(（[].*$/u, "").replace(ESTIMATE_END, ""), ["(（[", ")）]"]));
	return !name.separated && (vocabulary.isGate(key) || vocabulary.isProse(key)) ? "" : key;
}
function isAlike(one, other, vocabulary) {
	const [a, b] = [ownName(one, vocabulary), ownName(other, vocabulary)];
	if (a === "" || b === "" || a === b || a.startsWith(b) || b.startsWith(a)) return true;
	return one.name.separated !== other.name.separated || sharesWords(a, b);
}
function sharesWords(a, b) {
	const [few, many] = [a, b].map((name) => new Set(name.split(/[^\p{L}\p{N}]+/u))).sort((x, y) => x.size - y.size);
	if (few === void 0 || many === void 0) return false;
	return [...few].filter((word) => many.has(word)).length > few.size / 2;
}
function isAbout({ name }, home, vocabulary) {
	if (name.separated || name.rest === "" || !home.name.separated) return false;
	return !vocabulary.isWork(wordKey(withoutNote(name.rest, ["(（[", ")）]"])));
}
function richestOf(text, sections, vocabulary) {
	const [first, ...rest] = sections.map((section) => ({
		section,
		wealth: wealthOf(text, section, vocabulary)
	}));
	if (first === void 0) throw new RangeError("there is nothing to choose from");
	let best = first;
	for (const one of rest) {
		const at = one.wealth.findIndex((value, index) => value !== best.wealth[index]);
		if (at >= 0 && (one.wealth[at] ?? 0) > (best.wealth[at] ?? 0)) best = one;
	}
	return best.section;
}
function isTold({ parent }, vocabulary) {
	for (let around = parent; around !== null; around = around.parent) {
		const { level, key } = around.name;
		if (level === null && around.depth > 1 && (vocabulary.isProse(key) || vocabulary.isGate(key))) return true;
	}
	return false;
}
function wealthOf(text, section, vocabulary) {
	let length = 0;
	for (const block of section.blocks) {
		if (block.type === "bullet" && (block.box !== null || section.numbered.has(block))) continue;
		for (const line of linesOf(text, block)) if (!saysStatus(text, line, vocabulary)) length += text.slice(line.start, line.end).trim().length;
	}
	return [
		ownName(section, vocabulary) !== "" && section.name.separated ? 1 : 0,
		isTold(section, vocabulary) ? 0 : 1,
		section.children.length,
		length
	];
}
function saysStatus(text, line, vocabulary) {
	return readFieldLines(text, line, vocabulary).some(({ name }) => name === "status");
}
// src/plan/parse/sections/repeats.ts
const MOST_NAMES = 8;
function levelKey({ word, number }) {
	return `${word} ${number}`;
}
function findRepeats(text, root, title, vocabulary, calendars, statedBelow) {
	const finder = new RepeatFinder(text, root, title, vocabulary, calendars, statedBelow);
	finder.find();
	return finder.found;
}
var RepeatFinder = class {
	found = /* @__PURE__ */ new Map();
	#text;
	#root;
	#title;
	#words;
	#calendars;
	#statedBelow;
	#there = /* @__PURE__ */ new Map();
	#anywhere = /* @__PURE__ */ new Map();
	#stated = /* @__PURE__ */ new Map();
	constructor(text, root, title, vocabulary, calendars, statedBelow) {
		this.#calendars = calendars;
		this.#statedBelow = statedBelow;
		this.#text = text;
		this.#root = root;
		this.#title = title;
		this.#words = vocabulary;
	}
	find() {
		for (const section of walkSections(this.#root)) {
			const { level } = section.name;
			if (section === this.#title || level === null || level.number === "" || this.#calendars.has(section)) continue;
			add(this.#anywhere, levelKey(level), section);
			add(this.#at(this.#placeOf(section)), levelKey(level), section);
		}
		for (const [place, byKey] of this.#joined()) for (const [key, same] of byKey) if (same.length > 1) joinAlike(this.#text, same, this.#words, this.found);
		else if (place === this.#root) this.#joinInner(key, same);
	}
	#joined() {
		const joined = /* @__PURE__ */ new Map();
		for (const [place, byKey] of this.#there) for (const [key, sections] of byKey) {
			const outer = this.#outermostWith(place, key);
			const there = joined.get(outer) ?? /* @__PURE__ */ new Map();
			joined.set(outer, there);
			for (const section of sections) add(there, key, section);
		}
		return joined;
	}
	#outermostWith(place, key) {
		let best = place;
		for (let at = place; at !== this.#root && at.name.level === null;) {
			at = this.#placeOf(at);
			if (this.#there.get(at)?.has(key) === true) best = at;
		}
		return best;
	}
	#joinInner(key, [outer]) {
		const all = this.#anywhere.get(key) ?? [];
		if (outer === void 0 || all.length !== 2) return;
		const inner = all.find((other) => other !== outer);
		if (inner === void 0 || !this.#isUnderHeading(outer) || !isAlike(outer, inner, this.#words)) return;
		const home = richestOf(this.#text, [inner, outer], this.#words);
		const other = home === inner ? outer : inner;
		this.found.set(other, {
			home,
			isAbout: isAbout(other, home, this.#words)
		});
	}
	#at(place) {
		const known = this.#there.get(place) ?? /* @__PURE__ */ new Map();
		this.#there.set(place, known);
		return known;
	}
	#placeOf(section) {
		for (let around = section.parent; around !== null; around = around.parent) {
			if (around === this.#title || around.heading === null) continue;
			if (around.name.level !== null || !this.#isTelling(around)) return around;
		}
		return this.#root;
	}
	#isTelling(section) {
		const { key } = section.name;
		const stated = section.parent === null ? null : this.#statedChildren(section.parent);
		if (stated !== null && stated.size > 1 && stated.has(section)) return false;
		return this.#words.isProse(key) || this.#words.isGate(key) || this.#words.isWork(key);
	}
	#statedChildren(parent) {
		const known = this.#stated.get(parent) ?? new Set(this.#statedBelow(parent));
		this.#stated.set(parent, known);
		return known;
	}
	#isUnderHeading({ parent }) {
		return parent !== null && parent.heading !== null && parent !== this.#title;
	}
};
function add(sections, key, section) {
	const same = sections.get(key);
	if (same === void 0) sections.set(key, [section]);
	else same.push(section);
}
function joinAlike(text, same, vocabulary, found) {
	const parts = [];
	const nameless = [];
	for (const section of same) {
		if (ownName(section, vocabulary) === "") {
			nameless.push(section);
			continue;
		}
		const part = parts.find(([first]) => first !== void 0 && isAlike(first, section, vocabulary));
		if (part !== void 0) part.push(section);
		else if (parts.length < MOST_NAMES) parts.push([section]);
	}
	const [only] = parts;
	if (only !== void 0 && parts.length === 1) only.push(...nameless);
	else if (nameless.length > 0) parts.push(nameless);
	for (const part of parts) {
		const home = richestOf(text, part, vocabulary);
		for (const section of part) if (section !== home) found.set(section, {
			home,
			isAbout: isAbout(section, home, vocabulary)
		});
	}
}
// src/plan/parse/sections/overview-lines.ts
var OverviewLines = class {
	#text;
	#words;
	#namesakes;
	#headed = /* @__PURE__ */ new Set();
	#listed = /* @__PURE__ */ new Set();
	#ids = /* @__PURE__ */ new Set();
	#steps = /* @__PURE__ */ new Map();
	#bare;
	constructor(text, root, title, vocabulary, namesakes) {
		this.#text = text;
		this.#words = vocabulary;
		this.#namesakes = namesakes;
		for (const section of walkSections(root)) {
			if (section.name.level === null) continue;
			this.#headed.add(levelKey(section.name.level));
			if (section !== title && !namesakes.has(section)) this.#collectSteps(section, section.name.level.number);
		}
		this.#collectNames(root, title);
		this.#bare = new Set([...namesakes].flatMap(([other, { home }]) => this.#listsOthers(other) ? [home] : []));
	}
	isLine(words) {
		const level = readLevel(words, this.#words);
		return level !== null && level.number !== "" && this.#headed.has(levelKey(level));
	}
	isNumberLine(words, place) {
		const number = numberOf(words);
		const step = number === null ? void 0 : this.#steps.get(number);
		return step !== void 0 && !isWithin(place, step.parent ?? step);
	}
	names(title, isOutside, place) {
		return isOutside && this.isLine(title) || this.isNumberLine(title, place);
	}
	isHeading(section) {
		if (this.#listsOthers(section)) return true;
		return section.blocks.length === 0 && section.children.length === 0 && this.#bare.has(section);
	}
	isRow({ id, name, head }) {
		const words = withoutStamp(plainText(this.#text.slice(name.start, name.end)));
		const own = id === null ? "" : plainText(this.#text.slice(id.start, id.end));
		if (this.isLine(words) || this.isLine(own)) return true;
		const number = rowNumber(words);
		if (number !== null && this.#headed.has(`${head} ${number}`)) return true;
		return [words, `${own} ${words}`].some((name) => this.#listed.has(wordKey(name))) || this.#ids.has(own.toLowerCase()) || this.#ids.has(firstWord(words));
	}
	#collectSteps(around, number) {
		const steps = around.children.filter(({ name }) => name.section?.startsWith(`${number}.`) === true);
		if (steps.length === 0 || holdsWork(around) && !steps.some(holdsWork)) return;
		for (const step of steps) if (step.name.section !== null) this.#steps.set(step.name.section, step);
	}
	#listsOthers(section) {
		const boxes = boxesOf(section);
		if (boxes.length === 0 || [...walkSections(section)].some((below) => this.#isWork(below))) return false;
		const own = section.name.level === null ? null : levelKey(section.name.level);
		return boxes.every((box) => {
			const level = readLevel(wordsOfBox(this.#text, box), this.#words);
			if (level === null || level.number === "") return false;
			const key = levelKey(level);
			return key !== own && this.#headed.has(key);
		});
	}
	#isWork(section) {
		return boxesOf(section).length > 0 || section.name.level !== null && !this.#namesakes.has(section);
	}
	#collectNames(root, title) {
		const sections = [root, ...walkSections(root)];
		if (sections.every(({ tables }) => tables.size === 0)) return;
		const add = (words) => {
			this.#listed.add(wordKey(words));
			const id = firstWord(words);
			if (/\d/.test(id)) this.#ids.add(id);
		};
		for (const section of sections) {
			if (section.heading !== null && section !== title) add(section.name.plain);
			if (section.name.level !== null) this.#listed.add(section.name.rest);
			for (const box of boxesOf(section)) add(wordsOfBox(this.#text, box));
		}
	}
};
function rowNumber(words) {
	return /^[#№]?\s*(\d+(?:\.\d+)*[a-z]?)(?=$|[\s.):–—-])/iu.exec(words)?.[1]?.toLowerCase() ?? null;
}
function numberOf(words) {
	return /^(\d+(?:\.\d+)+)[.):]?(?=\s)/.exec(words)?.[1] ?? null;
}
function holdsWork(section) {
	if (boxesOf(section).length > 0) return true;
	return section.children.some((child) => child.name.level !== null || holdsWork(child));
}
function isWithin(section, around) {
	for (let at = section; at !== null; at = at.parent) if (at === around) return true;
	return false;
}
function firstWord(words) {
	const end = words.search(/\s/);
	return (end < 0 ? words : words.slice(0, end)).toLowerCase().replace(/^[[(]+|[\])):.]+$/g, "");
}
// src/plan/parse/sections/section-queries.ts
function isNamedLike(around, name, title) {
	if (around === null || around === title || name.level === null || name.level.number === "") return false;
	return around.name.level?.word === name.level.word && around.name.level.number === name.level.number || isNamedLike(around.parent, name, title);
}
function wordOf(section) {
	return section.name.level?.word ?? "";
}
function* itemsBelow(section, items) {
	for (const child of section.children) if (items.has(child)) yield child;
	else yield* itemsBelow(child, items);
}
function titleOf(root, vocabulary) {
	const tops = root.children.filter((child) => child.depth === 1);
	if (tops.filter((top) => top.name.level !== null).length > 1) return null;
	if (tops[0] !== void 0) return tops[0];
	const [only, ...others] = root.children;
	if (only === void 0 || others.length > 0 || only.heading?.bold !== false) return null;
	const { level, section, key } = only.name;
	const isGroup = root.blocks.length > 0 || vocabulary.isWork(key) || vocabulary.isGate(key);
	return level === null && section === null && (!isGroup || only.children.length > 0) ? only : null;
}
// src/plan/parse/sections/findings.ts
var Findings = class {
	title;
	plansByName;
	namesakes;
	overview;
	calendars;
	#boxIds;
	#root;
	#text;
	#words;
	#counts = /* @__PURE__ */ new Map();
	#stated = /* @__PURE__ */ new Map();
	#levelWords = /* @__PURE__ */ new Set();
	constructor(text, root, vocabulary) {
		this.#root = root;
		this.#text = text;
		this.#words = vocabulary;
		this.title = titleOf(root, vocabulary);
		this.calendars = findCalendars(root, this.title, vocabulary);
		this.namesakes = findRepeats(text, root, this.title, vocabulary, this.calendars, (parent) => this.statedChildren(parent));
		this.overview = new OverviewLines(text, root, this.title, vocabulary, this.namesakes);
		this.#boxIds = new BoxIds(text, root, vocabulary, this.overview);
		this.#collectWords(root, false);
		this.#count(root);
		this.plansByName = this.named(root) > 0;
	}
	work(section) {
		return this.#countsOf(section).work;
	}
	boxes(section) {
		return this.#countsOf(section).boxes;
	}
	isAll(section) {
		return this.boxes(section) === this.boxes(this.#root);
	}
	named(section) {
		return this.#countsOf(section).named;
	}
	#countsOf(section) {
		return entryOf(this.#counts, section, "sections");
	}
	isStated(section) {
		const known = this.#stated.get(section);
		if (known !== void 0) return known;
		const stated = this.#readStated(section);
		this.#stated.set(section, stated);
		return stated;
	}
	statedChildren(parent) {
		return parent.children.filter((child) => child.name.level === null && this.isStated(child));
	}
	hasIds(section) {
		return this.#boxIds.areBelow(section);
	}
	rowsOf(section, table) {
		const rows = section.tables.get(table) ?? [];
		if (rows.length === 0 || section.labels.size > 0 || this.#isTelling(section)) return [];
		return rows.some((row) => this.overview.isRow(row)) ? [] : rows;
	}
	#countRows(section) {
		let count = 0;
		for (const table of section.tables.keys()) count += this.rowsOf(section, table).length;
		return count;
	}
	#isTelling({ heading, name: { key } }) {
		if (heading === null) return false;
		return this.#words.isGate(key) && !this.#words.isWork(key) || this.#words.isProse(key) || this.#words.isLegend(key);
	}
	isTold(section, { word }) {
		return this.boxes(section) === 0 && this.#levelWords.size > 0 && !this.#levelWords.has(word);
	}
	#collectWords(around, isProse) {
		for (const child of around.children) {
			const { level, key } = child.name;
			if (level !== null && !isProse && child !== this.title) this.#levelWords.add(level.word);
			this.#collectWords(child, child !== this.title && level === null && (isProse || this.#words.isProse(key)));
		}
	}
	#readStated(section) {
		const { heading, blocks, numbered } = section;
		if (heading === null) return false;
		if (heading.box !== null) return true;
		const ofBold = blocksOfBoldNames(this.#text, blocks, this.#words);
		for (const block of blocks) {
			if (block.type === "rule") return false;
			if (block.type === "bullet" && (block.box !== null || numbered.has(block))) return false;
			if (block.bullet !== null || block.quoted || ofBold.has(block)) continue;
			const span = block.type === "bullet" ? block.content : block.type === "paragraph" ? block : null;
			if (span !== null && statedIn(this.#text, span, this.#words)) return true;
		}
		return false;
	}
	#count(section) {
		let [work, named] = [0, 0];
		let boxes = boxesOf(section).length + this.#countRows(section);
		const stated = this.statedChildren(section).length;
		if (stated > 1 || section.children.length === 1) work += stated;
		for (const child of section.children) {
			this.#count(child);
			boxes += this.boxes(child);
			const isNamed = child.name.level !== null && child !== this.title && !this.calendars.has(child);
			if (!isNamed) work += this.work(child);
			named += this.named(child) + (isNamed && !this.namesakes.has(child) ? 1 : 0);
		}
		if ((this.#words.isLegend(section.name.key) || this.#isGateName(section) && !this.#boxIds.areBelow(section)) && section !== this.title) work = 0;
		else work += this.#ownWork(section);
		this.#counts.set(section, {
			work,
			boxes,
			named
		});
	}
	#isGateName({ name }) {
		return !this.#words.isWork(name.key) && this.#words.isGate(name.key);
	}
	#ownWork(section) {
		let count = this.#countRows(section);
		for (const bullet of boxesOf(section)) {
			const says = section.labels.get(bullet)?.says ?? "nothing";
			const words = wordsOfBox(this.#text, bullet);
			const isLine = this.overview.isLine(words) || this.overview.isNumberLine(words, section);
			if ((says === "tasks" || says === "nothing") && !isLine) count += 1;
		}
		return count;
	}
};
// src/plan/slips/lint-boxes.ts
const MAX_NAMED = 10;
const NEAR = 3;
const ANY_BLANK = BLANK.slice(1, -1);
const GOOD_LINE = "[ \\t>]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+\\[[ xX]\\][ \\t]";
const BULLET_LIKE = [
	"[-*+–—−‐‑‒―•·∙●◦▪▫‣⁃►▸－ー＊＋→➔➜➤▶◆‧⋅・∗_=~\\\\]{1,3}",
	"[-=]{1,2}>",
	"(?:\\*\\*|__|~~)[-*+]",
	"\\\\?\\(?[\\d０-９]{1,9}\\\\?[.)．、）]?",
	`[a-z][.)]`,
	`o(?=[${ANY_BLANK}])`
];
const CANDIDATE = new RegExp(`^(?!${GOOD_LINE})[${ANY_BLANK}>]*(?:(?:${BULLET_LIKE.join("|")})[${ANY_BLANK}]*)?(?:${[
	"[*_`~]{0,2}[[({<［（｛＜〔【「『]",
	"\\\\\\[",
	"&#0*91;",
	"&#x0*5b;",
	"&l(?:brack|sqb);",
	"[\\]☐☑☒⬜⬛🔲🔳□■▢◻◼◽◾❏❐❑❒]",
	"x[ \\t\\]]"
].join("|")})[^\\r\\n]*`, "gimu");
function unreadBoxes(text, items, from) {
	return tell(findUnread(text, items, from));
}
function findUnread(text, items, from) {
	const found = [...candidates(text, items, from)];
	if (found.length === 0) return [];
	const boxes = new Set(items.filter(({ mark }) => mark.carrier === "box").map(({ line }) => line));
	for (const { line, slip } of found) if (slip.box?.sure === true && slip.kind !== "picture") boxes.add(line);
	return found.flatMap((one) => {
		const severity = severityOf(one, isNear(one.line, boxes));
		return severity === null ? [] : [{
			...one,
			severity
		}];
	});
}
function* candidates(text, items, from) {
	let seen = null;
	CANDIDATE.lastIndex = from;
	for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
		const slip = readSlip(match[0]);
		const words = match[0].slice(slip.contents[0]).trim();
		if (slip.box === null || slip.kind === null || slip.kind === "heading" || words === "") continue;
		if (/\[[ xX_]?\]/.test(words)) continue;
		seen ??= {
			lines: new Lines(text),
			swallowed: linePlaces(text),
			read: linesOfItems(items)
		};
		const line = seen.lines.lineOf(match.index);
		if (!seen.read.has(line) && seen.swallowed(match.index + slip.start) === null) yield {
			line,
			start: match.index,
			text: match[0],
			slip,
			words
		};
	}
}
function linesOfItems(items) {
	return new Set(items.filter((item) => item.text !== "").map(({ line }) => line));
}
function isNear(line, boxes) {
	for (let away = 1; away <= NEAR; away += 1) if (boxes.has(line - away) || boxes.has(line + away)) return true;
	return false;
}
function severityOf({ slip }, near) {
	const { box, kind } = slip;
	if (box?.sure !== true) return near && slip.listed && (kind !== "picture" || box?.square === true) ? "info" : null;
	if (kind === "picture" || kind === "html") return near ? "warning" : "info";
	return near || slip.listed ? "warning" : "info";
}
function tell(found) {
	const diagnostics = [];
	const alike = /* @__PURE__ */ new Map();
	for (const { severity, ...one } of found) {
		const { line, slip, words } = one;
		const group = alike.get(`${severity} ${slip.kind}`) ?? [];
		if (group.push(one) === 1) alike.set(`${severity} ${slip.kind}`, group);
		if (group.length > 11) continue;
		const column = (slip.kind === "bullet" ? slip.start : slip.box?.start ?? slip.start) + 1;
		const message = `No checkbox is read here: ${slip.why}`;
		diagnostics.push({
			line,
			column,
			code: "unread-box",
			severity,
			message,
			hint: `${cureOf(words, slip)}.`
		});
	}
	return diagnostics.map((diagnostic) => {
		const more = [...alike.values()].find((group) => group[MAX_NAMED]?.line === diagnostic.line)?.slice(11);
		return more === void 0 || more.length === 0 ? diagnostic : {
			...diagnostic,
			message: `${diagnostic.message}, and so with ${more.length} more below`
		};
	});
}
// src/plan/parse/status-words.ts
const SHAPE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[^\]]\][ \t]+)?)?(\*\*|__|\*|_)?.*?((?:[:：](?:\*\*|__|\*|_)?|(?:\*\*|__|\*|_)[ \t]*[:：]))[ \t]*$/;
const PICTURE = /\p{Extended_Pictographic}/u;
const BOXED = /^\[.\]/u;
var StatusStyle = class {
	#text;
	#vocabulary;
	#used = /* @__PURE__ */ new Map();
	#model;
	constructor(text, drafts, vocabulary) {
		this.#text = text;
		this.#vocabulary = vocabulary;
		let model = null;
		for (const draft of drafts.slice(1)) for (const field of statusFields(draft)) {
			if (field.lead !== "") model ??= field;
			if (isMenu(text.slice(field.value.start, field.value.end))) continue;
			const state = readStateValue(text, field.value, vocabulary);
			if (state === null) continue;
			const key = state.says;
			const words = text.slice(state.span.start, state.span.end);
			const known = this.#used.get(key) ?? [];
			if (!known.includes(words)) this.#used.set(key, [...known, words]);
		}
		this.#model = model;
	}
	words(written, says, isTitle) {
		const isUsed = (this.#used.get("started") ?? []).length > 0;
		return {
			done: says === "done" ? written : this.#alike("done", written, isTitle),
			open: says === "open" ? written : this.#alike("open", written, isTitle),
			started: says === "started" ? written : isTitle && !isUsed ? null : this.#alike("started", written, isTitle)
		};
	}
	insertion(draft, lines) {
		const text = this.#text;
		const { heading } = draft.heading ?? { heading: null };
		if (heading?.isInside === true) return {
			carrier: "heading",
			span: {
				start: heading.content.end,
				end: heading.content.end
			},
			insertion: " ✅"
		};
		const feed = text.includes("\r\n") ? "\r\n" : "\n";
		const blocks = draft.heading?.blocks ?? [];
		const first = blocks[0];
		const isAbove = first?.type === "paragraph" && blocks[1]?.type === "bullet";
		const filled = draft.fields.filter(({ key, value }) => value.start < value.end && !(isAbove && this.#vocabulary.isLabel(key)) && readLevel(`${key}:`, this.#vocabulary) === null);
		const own = filled.find((field) => first !== void 0 && field.line.start >= first.start && field.line.start < first.end);
		const line = this.#fieldLine(own ?? null);
		if (first !== void 0 && own !== void 0) {
			const fieldsOf = (block) => block.type === first.type && block.bullet === null && filled.some((field) => field.line.start >= block.start && field.line.start < block.end);
			let last = first;
			for (const block of blocks.slice(1)) {
				if (first.type !== "bullet" || !fieldsOf(block)) break;
				last = block;
			}
			const end = first.type === "bullet" ? last.end : lines.endAt(lastField(filled, first.start, first.end).line.start);
			const broken = / {2}$/.test(text.slice(lines.startOf(lines.lineOf(first.start)), lines.endAt(first.start))) && !text.slice(0, end).endsWith("  ");
			return {
				carrier: "heading",
				span: {
					start: end,
					end
				},
				insertion: `${broken ? "  " : ""}${feed}${line}`
			};
		}
		const end = draft.lineEnd;
		const tail = text.slice(lines.nextAt(end), lines.endAt(lines.nextAt(end))).trim() === "" ? "" : feed;
		return {
			carrier: "heading",
			span: {
				start: end,
				end
			},
			insertion: `${feed}${feed}${line}${tail}`
		};
	}
	#fieldLine(like) {
		const model = this.#model ?? like;
		const done = this.#used.get("done")?.[0] ?? "Done";
		if (model === null) return `**Status:** ${done}`;
		const lead = (like ?? model).lead;
		const key = this.#model?.key ?? "Status";
		const bullet = /^[ \t]*[-*+][ \t]+/.exec(lead)?.[0] ?? "";
		const shape = SHAPE.exec(lead);
		if (shape === null) return `**${key}:** ${done}`;
		const [, mark = "", colon = ":"] = shape;
		const closer = colon.includes(mark) ? "" : mark;
		return `${like === null ? "" : bullet}${mark}${key}${colon} ${done}${closer}`;
	}
	#alike(state, written, isTitle) {
		const pictured = PICTURE.test(written);
		const bare = !/\p{L}/u.test(written);
		const used = (this.#used.get(state) ?? []).find((words) => PICTURE.test(words) === pictured && !/\p{L}/u.test(words) === bare && (BOXED.test(written) || !BOXED.test(words)) && (!isTitle || saysInTitle(words, this.#vocabulary)));
		if (used !== void 0) return used;
		if (bare) return /^[xX /]$/.test(written) ? BOXES[state] : PICTURES[state];
		const words = WORDS[state];
		const cased = /^[^\p{L}]*\p{Lu}{2}/u.test(written) ? words.toUpperCase() : /^[^\p{L}]*\p{Ll}/u.test(written) ? words.toLowerCase() : words;
		return pictured ? `${PICTURES[state]} ${cased}` : cased;
	}
};
const BOXES = {
	done: "x",
	open: " ",
	started: "/"
};
const PICTURES = {
	done: "✅",
	open: "⏳",
	started: "🚧"
};
const WORDS = {
	done: "Done",
	open: "Not started",
	started: "In progress"
};
function lastField(fields, start, end) {
	return fields.filter((field) => field.line.start >= start && field.line.start < end).at(-1) ?? fields[0] ?? {
		name: null,
		key: "",
		lead: "",
		value: {
			start,
			end: start
		},
		line: {
			start,
			end: start
		},
		alone: true
	};
}
// src/plan/parse/find-marks.ts
function readMarks(text, drafts, lines, vocabulary, context) {
	const style = new StatusStyle(text, drafts, vocabulary);
	const parents = new Set(drafts.map((draft) => draft.parent));
	for (const [index, draft] of drafts.entries()) {
		if (index === 0 || draft.mark.carrier === "box" || draft.own !== null) continue;
		const content = draft.heading?.heading?.content ?? draft.bullet?.content ?? draft.row?.name;
		if (content === void 0) continue;
		const box = draft.heading?.heading?.box ?? null;
		if (box !== null) {
			draft.own = isTicked(box.text) ? "done" : "open";
			draft.why.state = "mark";
			draft.mark = {
				carrier: "box",
				span: box.mark,
				outer: box.outer,
				text: box.text
			};
		}
		const inTitle = draft.row === null ? readHeadingState(text, content, vocabulary) : null;
		if (inTitle !== null) cleanTitle(text, draft, content, inTitle, context);
		if (isDropped(text.slice(content.start, content.end), vocabulary) && inTitle === null) {
			draft.own = "dropped";
			draft.mark = { carrier: "none" };
			draft.why.state = "dropped";
			continue;
		}
		const field = statusMark(text, draft, vocabulary);
		if (box !== null) {
			if (field !== null && draft.mark.carrier === "box") draft.mark = {
				...draft.mark,
				beside: statusOf(text, field.state, field.field, style, lines)
			};
			continue;
		}
		const found = field?.state ?? inTitle;
		if (found !== null && found !== void 0) {
			draft.own = itemStateOf(found.says);
			draft.started = isStarted(text, found, field === null);
			draft.why.state = field === null ? "words" : "status";
			draft.mark = statusOf(text, found, field?.field ?? null, style, lines);
		} else if (draft.heading !== null && !parents.has(draft)) draft.mark = style.insertion(draft, lines);
	}
}
function isStarted(text, { says, span }, isTitle) {
	return says === "started" && !(isTitle && WAITING.test(text.slice(span.start, span.end)));
}
const WAITING = /^[⏳⌛]\p{VS}?$/u;
function statusMark(text, draft, vocabulary) {
	for (const field of statusFields(draft)) {
		if (isMenu(text.slice(field.value.start, field.value.end))) continue;
		const state = readStateValue(text, field.value, vocabulary);
		if (state !== null) return {
			state,
			field
		};
	}
	return null;
}
function statusOf(text, found, field, style, lines) {
	const written = text.slice(found.span.start, found.span.end);
	const words = style.words(written, found.says, field === null);
	const outer = field !== null && field.alone ? {
		start: field.line.start,
		end: lines.nextAt(field.line.end)
	} : found.outer;
	return {
		carrier: "status",
		span: found.span,
		outer,
		text: written,
		...words
	};
}
function cleanTitle(text, draft, content, state, context) {
	const source = `${text.slice(content.start, state.outer.start)} ${text.slice(state.outer.end, content.end)}`;
	const named = draft.bullet === null ? headingTitle(source, context) : taskTitle(source, context);
	draft.title = named.title;
	draft.id = named.id;
}
// src/plan/parse/sections/started-signs.ts
const FORMATS = [[/(?:^|\/)\.kiro\/specs\/[^/]+\/tasks\.md$/iu, "-"], [/(?:^|\/)conductor\/tracks\/[^/]+\/plan\.md$/iu, "~"]];
const EXPLAINED = /\[([^\s\p{L}\p{N}[\]^@\\])\][`*_]{0,3}[ \t]*(?:[=:|–—-]>?|→|means|is)?[ \t]*[*_"“]{0,3}/gu;
const END = /^[*_"”]{0,3}(?:[ \t]+tasks?)?[ \t]*(?:$|[,;.)|`•·(]|\[)/mu;
function startedSigns(source, starts, vocabulary) {
	const { path, text } = source;
	const signs = /* @__PURE__ */ new Set(["/"]);
	const explained = new Set(FORMATS.filter(([format]) => format.test(path)).map(([, mark]) => mark));
	const fences = codeFences(text);
	for (const match of text.matchAll(EXPLAINED)) {
		const [all, mark = ""] = match;
		const lineStart = text.lastIndexOf("\n", match.index) + 1;
		const indent = /^[ \t>]*/.exec(text.slice(lineStart, match.index))?.[0].length ?? 0;
		if (starts.has(lineStart + indent) || isLeftOut(match.index, fences)) continue;
		const behind = text.slice(match.index + all.length, match.index + all.length + LONGEST);
		const said = vocabulary.stateAt(behind);
		if (said === null || !END.test(behind.slice(said.length))) continue;
		if (said.says === "started") explained.add(mark);
		else {
			explained.delete(mark);
			signs.delete(mark);
		}
	}
	const [first = null] = explained;
	return {
		signs: /* @__PURE__ */ new Set([...explained, ...signs]),
		explained: first
	};
}
const LONGEST = 80;
// src/plan/parse/read-started.ts
function readStarted(source, drafts, vocabulary) {
	const { text } = source;
	const { signs, explained } = startedSigns(source, new Set(drafts.slice(1).map(({ start }) => start)), vocabulary);
	let used = null;
	for (const draft of drafts) {
		if (draft.mark.carrier !== "box" || draft.own !== "open" || isTicked(draft.mark.text)) continue;
		const hasSign = signs.has(draft.mark.text);
		if (hasSign) used ??= draft.mark.text;
		const content = draft.bullet?.content ?? draft.heading?.heading?.content;
		const around = content === void 0 ? null : readHeadingState(text, content, vocabulary);
		const field = statusMark(text, draft, vocabulary);
		const said = field?.state ?? around;
		draft.started = hasSign || said !== null && isStarted(text, said, field === null);
	}
	return used ?? explained;
}
// src/plan/parse/overview-states.ts
function takeOverviewMarks(text, drafts, vocabulary) {
	const parents = new Set(drafts.map(({ parent }) => parent));
	const headings = byKey(drafts, ({ heading }) => heading === null ? null : keyOfHeading(heading));
	const lines = byKey(drafts, (draft) => {
		return draft.why.kind.includes("summary-box") && draft.mark.carrier === "box" && !parents.has(draft) ? keyOfLine(draft.title, vocabulary) : null;
	});
	const taken = /* @__PURE__ */ new Map();
	for (const [key, [line, ...otherLines]] of lines) {
		const [heading, ...others] = headings.get(key) ?? [];
		if (line === void 0 || heading === void 0 || otherLines.length + others.length > 0) continue;
		if (heading.own !== null || parents.has(heading)) continue;
		heading.own = line.own;
		heading.mark = line.mark;
		heading.why.state = "overview-line";
		taken.set(line, heading);
	}
	const texts = [];
	for (const [{ bullet, title }, { extra }] of taken) {
		if (bullet === null) continue;
		const end = Math.max(bullet.end, bullet.until);
		texts.push({
			start: bullet.start,
			end
		});
		const said = {
			start: bullet.content.start,
			end
		};
		if (plainText(text.slice(said.start, said.end)).length > title.length + 1) extra.push(said);
	}
	const noItems = [...taken].map(([{ title, start }, around]) => {
		return {
			what: "checkbox",
			title,
			at: start,
			rule: "overview-mark",
			around
		};
	});
	return {
		lines: new Set(taken.keys()),
		texts,
		noItems
	};
}
function withListedItems(items, drafts, vocabulary) {
	if (!items.some(isLineOfOverview)) return items;
	const headings = byKey(drafts, ({ heading }) => heading === null ? null : keyOfHeading(heading));
	const indexOf = new Map(drafts.map((draft, at) => [draft, itemIndex(at)]));
	return items.map((item) => {
		const key = isLineOfOverview(item) ? keyOfLine(item.title, vocabulary) : null;
		const [heading, ...others] = (key === null ? void 0 : headings.get(key)) ?? [];
		const lists = heading === void 0 || others.length > 0 ? void 0 : indexOf.get(heading);
		return lists === void 0 ? item : {
			...item,
			lists
		};
	});
}
function isLineOfOverview({ why }) {
	return why.kind.includes("summary-box");
}
function keyOfHeading({ name: { level, section } }) {
	if (level !== null) return level.number === "" ? null : levelKey(level);
	return section;
}
function keyOfLine(title, vocabulary) {
	const level = readLevel(title, vocabulary);
	return level === null || level.number === "" ? numberOf(title) : levelKey(level);
}
function byKey(drafts, keyOf) {
	const found = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		const key = keyOf(draft);
		if (key === null) continue;
		const same = found.get(key);
		if (same === void 0) found.set(key, [draft]);
		else same.push(draft);
	}
	return found;
}
function readOverviewRows(text, drafts, root, vocabulary) {
	const parents = new Set(drafts.map(({ parent }) => parent));
	const bare = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		const level = draft.heading?.name.level ?? null;
		if (level === null || level.number === "") continue;
		const key = levelKey(level);
		bare.set(key, bare.has(key) || parents.has(draft) || isStated(text, draft, vocabulary) ? null : draft);
	}
	for (const { title, why } of drafts) {
		const level = why.kind.includes("summary-box") ? readLevel(title, vocabulary) : null;
		if (level !== null) bare.delete(levelKey(level));
	}
	if (![...bare.values()].some((draft) => draft !== null)) return;
	for (const section of [root, ...walkSections(root)]) for (const [key, cell] of statesIn(text, section, vocabulary)) {
		const draft = bare.get(key) ?? null;
		if (draft === null) continue;
		draft.fields.push({
			name: "status",
			key: "",
			lead: "",
			value: cell,
			line: cell,
			alone: false
		});
		bare.delete(key);
	}
}
function isStated(text, draft, vocabulary) {
	const heading = draft.heading?.heading ?? null;
	if (heading === null || heading.box !== null || draft.own !== null) return true;
	return statusFields(draft).length > 0 || readHeadingState(text, heading.content, vocabulary) !== null;
}
function* statesIn(text, { blocks }, vocabulary) {
	for (const block of blocks) {
		if (block.type !== "table" || block.quoted || block.bullet !== null) continue;
		const { head, rows } = tableRows(text, block);
		const keys = head.cells.map((cell) => wordKey(text.slice(cell.start, cell.end)));
		const name = keys.findIndex((key) => vocabulary.isLevelWord(key));
		const state = keys.findIndex((key) => fieldOf(vocabulary, key) === "status");
		const word = keys[name];
		if (word === void 0 || state < 0) continue;
		for (const { cells } of rows) {
			const [named, cell] = [cells[name], cells[state]];
			if (named === void 0 || cell === void 0 || readStateValue(text, cell, vocabulary) === null) continue;
			const words = plainText(text.slice(named.start, named.end));
			const number = rowNumber(words);
			const level = readLevel(words, vocabulary);
			if (level !== null && level.number !== "") yield [levelKey(level), cell];
			else if (number !== null) yield [`${word} ${number}`, cell];
		}
	}
}
// src/plan/parse/titles/plan-title.ts
const GENERIC = /^(?:tasks?|plan|todo|readme|implementation|implementation[-_]plan|index|checklist|roadmap|spec)$/i;
function planTitle(text, path, fromFront, heading, root) {
	if (fromFront !== null) return headingTitle(fromFront).title;
	const content = (heading ?? root.children.find((child) => child.depth === 1) ?? null)?.heading?.content;
	const title = content === void 0 ? "" : text.slice(content.start, content.end).trim();
	return title === "" ? nameOf(path) : headingTitle(title).title;
}
function nameOf(path) {
	const parts = path.split("/");
	const stem = (parts.at(-1) ?? path).replace(/\.plan\.md$|\.md$|\.markdown$/i, "");
	const folder = parts.at(-2);
	return GENERIC.test(stem) && folder !== void 0 ? folder : stem || path;
}
// src/plan/words/placeholders.ts
const HOLE = /\[(?![xX ]\])(?:[^\][\n]{0,28}\b(?:name|title|description|describe|task|step|feature|criteri(?:on|a)|requirement|phase|component|story|your|what|how|if|why|list|insert|brief|yes\/no|e\.g\.|number|purpose|goal|setup|setup\/infrastructure|final|risk|topic|fill|other|edge case|write)\b[^\][\n]{0,28}|N|#+|X)\](?![([:])/i;
const BRACES = /\{[A-Z][a-z][A-Za-z /-]*\}/;
const MAX_LEAD = 5;
function isPlaceholder(name) {
	const hole = HOLE.exec(name) ?? BRACES.exec(name);
	return hole !== null && name.slice(0, hole.index).split(/\s+/).filter((word) => /\p{L}/u.test(word)).length <= MAX_LEAD;
}
// src/plan/parse/why-nothing.ts
const BOX_LINE$1 = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]/;
const LEAVE_OUT = "leave the file out of `plans`";
function whyNothing(text, blocks, leftOut) {
	const boxes = blocks.filter((block) => block.type === "bullet" && block.box !== null);
	const [box] = boxes;
	if (box !== void 0 && boxes.every(({ start }) => isLeftOut(start, leftOut))) return {
		why: "a comment of plansync leaves its checkboxes out",
		hint: `Take the comment \`<!-- plansync: ignore -->\` out, or ${LEAVE_OUT}.`,
		at: box.start
	};
	if (box !== void 0) return {
		why: "its checkboxes only explain what their marks mean, or have no words",
		hint: `Write tasks as \`- [ ] task\`, or ${LEAVE_OUT}.`,
		at: box.start
	};
	const code = blocks.find((block) => block.type === "code" && holdsBox(text, block));
	if (code !== void 0) return {
		why: "its checkboxes stand in code",
		hint: `Take the code fence around them away, or ${LEAVE_OUT}.`,
		at: code.start
	};
	const table = blocks.find(({ type }) => type === "table");
	if (table !== void 0) return {
		why: "what it lists stands in a table",
		hint: `Write each task as \`- [ ] task\`, or ${LEAVE_OUT}.`,
		at: table.start
	};
	const bullets = blocks.filter((block) => block.type === "bullet");
	const [bullet] = bullets;
	if (bullet !== void 0) return {
		why: bullets.length === 1 ? "its list item has no checkbox" : `its ${bullets.length} list items have no checkbox`,
		hint: `Write \`- [ ] ${wordsOf(text, bullet)}\`, or ${LEAVE_OUT}.`,
		at: bullet.start
	};
	return {
		why: blocks.find(({ type }) => type === "heading") === void 0 ? "it holds only words" : "it holds only headings and words",
		hint: `Write tasks as \`- [ ] task\`, or ${LEAVE_OUT}.`,
		at: 0
	};
}
function holdsBox(text, block) {
	return [...linesOf(text, block)].some(({ start, end }) => BOX_LINE$1.test(text.slice(start, end)));
}
function wordsOf(text, { content }) {
	return shorten(plainText(text.slice(content.start, content.end)).replaceAll("`", "")) || "task";
}
// src/plan/parse/refuse.ts
const BOX_LINE = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\]/m;
function refuseBlocks(text, blocks, lines) {
	return [conflict(text, blocks, lines), openEnd(text, blocks, lines)].filter((found) => found !== null);
}
function refuseNesting(offset, lines) {
	return problem("nested-too-deep", offset, lines, `Here more than 100 lists and quotes stand in each other`, "Take the marks or blanks away that are not meant.");
}
function refuseItems(read) {
	const unfilled = template(read);
	if (unfilled !== null) return {
		diagnostic: unfilled,
		isPlan: false
	};
	const nothing = withoutWork(read);
	return nothing === null ? null : {
		diagnostic: nothing,
		isPlan: isPlanAlone(read)
	};
}
function conflict(text, blocks, lines) {
	if (!/^<{7} /m.test(text)) return null;
	const codes = blocks.filter(({ type }) => type === "code");
	let next = 0;
	const inCode = (offset) => {
		while (next < codes.length && (codes[next]?.end ?? 0) <= offset) next += 1;
		return (codes[next]?.start ?? Number.POSITIVE_INFINITY) <= offset;
	};
	const ours = [...text.matchAll(/^<{7} /gm)].find((match) => !inCode(match.index));
	if (ours === void 0) return null;
	const parted = /^={7}\r?$/m.exec(text.slice(ours.index));
	if (parted === null || !/^>{7} /m.test(text.slice(ours.index + parted.index))) return null;
	return problem("conflict-markers", ours.index, lines, "The plan has unresolved merge conflicts", "Resolve them and commit: until then the plan says two things at once.");
}
function openEnd(text, blocks, lines) {
	const last = blocks.at(-1);
	if (last === void 0 || last.type !== "code" && last.type !== "html") return null;
	if (text.slice(last.end).trim() !== "") return null;
	const source = text.slice(last.start, last.end);
	if (last.type === "html") return openHtml(source, last.start, lines);
	const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
	if (fence === void 0) return null;
	const end = source.slice(source.lastIndexOf("\n") + 1).replace(/^[ \t>]+/, "").trim();
	if (source.includes("\n") && end.startsWith(fence) && /^(?:`+|~+)$/.test(end)) return null;
	if (!BOX_LINE.test(source.slice(source.indexOf("\n") + 1))) return null;
	return problem("unbalanced-fence", last.start, lines, "This code fence never ends and hides checkboxes", `Close it as it began, with ${fence} on a line, or give quoted markdown a longer fence than the code in it.`);
}
function openHtml(source, start, lines) {
	const name = /^\s*<(!--|(?:pre|script|style|textarea)\b)/i.exec(source)?.[1]?.toLowerCase();
	if (name === void 0 || !BOX_LINE.test(source)) return null;
	if (name === "!--") return source.includes("-->") ? null : problem("unbalanced-comment", start, lines, "This comment never ends and hides checkboxes", "Close it with `-->`.");
	return /<\/(?:pre|script|style|textarea)>/i.test(source) ? null : problem("unbalanced-html", start, lines, `This \`<${name}>\` never ends and hides checkboxes`, `Close it with \`</${name}>\`.`);
}
function template({ text, title, items, root, lines }) {
	const headings = [...walkSections(root)].filter(({ name }) => isPlaceholder(name.plain)).length;
	const filled = items.slice(1).filter((item) => isPlaceholder(item.title)).length;
	const share = items.length > 1 ? filled / (items.length - 1) : 0;
	if (!(/\btemplate\s*$/i.test(title) && (text.match(/[[{][A-Z][\p{L} /]{2,40}[\]}](?!\()/gu)?.length ?? 0) >= 3 || isPlaceholder(title) && headings + filled >= 2 || filled >= 3 && share >= .3)) return null;
	const first = items.find((item) => isPlaceholder(item.title)) ?? items[0];
	return problem("template", first?.offset ?? 0, lines, `This is a template: "${first?.title ?? title}" is still to be filled in`, "Fill in the placeholders, or leave the file out of `plans`.");
}
const LONG_ENOUGH = 2e3;
const PLAN_WORD = /\b(?:plan|plans|planning|tasks?|todos?|implementation|milestones?|sprint|phases?|steps?|checklist)\b|计划|计画|計畫|任务|タスク|план|задач/i;
function isPlanAlone({ path, text, title, root }) {
	const sections = [...walkSections(root)].length;
	return (PLAN_WORD.test(title) || PLAN_WORD.test(path.split("/").at(-1)?.replace(/[_.]/g, " ") ?? "")) && (sections >= 3 || text.length >= LONG_ENOUGH);
}
function withoutWork(read) {
	const { text, items, front, lines, blocks, ignored } = read;
	if (items.length > 1 || front.todos !== null) return null;
	const { why, hint, at } = text.trim() === "" ? {
		why: "the file is empty",
		hint: "Write tasks as `- [ ] task`, or leave the file out of `plans`.",
		at: 0
	} : whyNothing(text, blocks, ignored);
	return problem("no-items", at, lines, `Nothing here is a phase, step, task or checkbox: ${why}`, hint, "warning");
}
function problem(code, offset, lines, message, hint, severity = "error") {
	return {
		code,
		severity,
		line: lines.lineOf(offset),
		column: lines.columnOf(offset),
		message,
		hint
	};
}
// src/plan/parse/results-file.ts
const SENTENCE = /(?:track(?:ing)?\s+(?:of\s+)?progress|progress|results|status)\b/i;
const PATH = /(?:`|\]\(|\s|^)([\w./-]+)([`)\s,;]|$)/g;
function readResultsFile(text, path, blocks) {
	for (const block of blocks) {
		if (block.type !== "paragraph" && block.type !== "bullet") continue;
		const source = text.slice(block.start, block.end);
		const named = SENTENCE.test(source) ? findPath(source) : void 0;
		if (named !== void 0) return resolve(named, path);
	}
	return null;
}
function findPath(source) {
	for (const part of source.split(/(?<=[\s`(])/)) for (const match of part.matchAll(PATH)) {
		const path = (match[1] ?? "").replace(/(?<=\.md)\..*$/i, "");
		const name = path.slice(path.lastIndexOf("/") + 1);
		if (/\.md$/i.test(name) && /result|progress/i.test(name.slice(0, -3)) && !path.startsWith("/") && !path.includes("//")) return path;
	}
}
function resolve(named, path) {
	const folder = path.split("/").slice(0, -1);
	if (named.includes("/") && !named.startsWith(".")) return named;
	for (const part of named.split("/")) if (part === "..") {
		if (folder.pop() === void 0) return null;
	} else if (part !== ".") folder.push(part);
	const resolved = folder.join("/");
	return resolved === path ? null : resolved;
}
// src/plan/parse/sections/counted-headings.ts
function goesOnWith({ section, series }, { word, number }) {
	if (section !== null) return section.startsWith(`${number}.`);
	if (series === null || number === "") return false;
	const begun = [number, `${word.slice(0, 1)}${number}`].find((start) => series.startsWith(start));
	if (begun === void 0) return false;
	const rest = series.slice(begun.length);
	return /^[.-]\d/.test(rest) || /^\p{L}+$/u.test(begun) && /^\d/.test(rest);
}
const LETTERS = /^[a-z]+(?:-[a-z]+)*/;
function seriesOf(headings) {
	const rows = /* @__PURE__ */ new Map();
	for (const heading of headings) {
		const letters = LETTERS.exec(heading.name.series ?? "")?.[0];
		if (letters === void 0) continue;
		const row = rows.get(letters);
		if (row === void 0) rows.set(letters, [heading]);
		else row.push(heading);
	}
	const counted = [...rows.values()].filter((row) => new Set(row.map(({ name }) => name.series)).size > 1);
	return new Map(counted.flatMap((row) => row.map(({ name }) => [name, row])));
}
// src/plan/parse/sections/gate-headings.ts
const NO_SUBJECT = /^(?:expected|final|test|testing|manual|total|overall|executive|progress|status|success|acceptance|quality|performance|pre|post|exit|entry|completion|automated|unit|key|main|measurable)(?![\p{L}\p{N}])/u;
const JOINTS = /* @__PURE__ */ new Set([
	"",
	"and",
	"or",
	"y",
	"e",
	"et",
	"und",
	"и",
	"ve"
]);
var GateHeadings = class {
	#words;
	#findings;
	#known = /* @__PURE__ */ new Map();
	#counted = /* @__PURE__ */ new Map();
	constructor(vocabulary, findings) {
		this.#words = vocabulary;
		this.#findings = findings;
	}
	isGate(section) {
		const known = this.#known.get(section);
		if (known !== void 0) return known;
		const gate = this.#decide(section);
		this.#known.set(section, gate);
		return gate;
	}
	isColumn(section) {
		if (section.name.level !== null || section.name.section !== null) return false;
		const { columns } = this.#siblings(section);
		return this.#isState(section) ? columns > 1 : columns > 1 && this.#words.isGate(section.name.key);
	}
	#decide(section) {
		const { name } = section;
		if (this.#words.isWork(name.key) || !this.#words.isGate(name.key)) return false;
		if (this.#words.isOwnGate(name.key)) return true;
		if (this.#findings.hasIds(section) || this.#holdsNamed(section) || this.isColumn(section)) return false;
		if (this.holdsAllWork(section) || this.#isCountedAmongWork(section)) return false;
		if (this.#words.gates.has(name.key)) return true;
		return !this.#isNumberedLikeWork(section) && !this.#isOneOfSubjects(section);
	}
	#holdsNamed(section) {
		return this.#findings.named(section) > 0;
	}
	holdsAllWork(section) {
		return section.children.filter((child) => child.name.section !== null && boxesOf(child).length > 0).length > 1 && this.#findings.isAll(section);
	}
	#isCountedAmongWork(section) {
		return (this.#siblings(section).series.get(section.name) ?? []).some(({ name }) => !this.#words.isGate(name.key));
	}
	#isNumberedLikeWork(section) {
		const { name, parent } = section;
		if (name.section === null || parent === null) return false;
		const isTold = this.#findings.boxes(parent) === 0 && this.#findings.named(parent) === 0;
		const goesOn = parent.name.level !== null && name.section.startsWith(`${parent.name.level.number}.`);
		return this.#siblings(section).numbered > 0 || isTold && goesOn;
	}
	#isOneOfSubjects(section) {
		const around = this.#siblings(section);
		if (around.holding < 2 || around.isWorkBeside || around.isStrict) return false;
		return this.#hasSubject(section) || around.subjects > 0 && around.areGates && !this.#words.isProse(section.name.key);
	}
	#hasSubject({ name: { key } }) {
		if (!/[\p{L}\p{N}][\s-]+\p{L}/u.test(key) || NO_SUBJECT.test(key)) return false;
		if (this.#words.prerequisites.has(key)) return false;
		return key.split(/[\s/&]+/).some((word) => !this.#words.isGate(word) && !JOINTS.has(word));
	}
	#isState({ name }) {
		const words = name.plain.replace(/^[^\p{L}]+/u, "").trimEnd();
		return words !== "" && this.#words.stateAt(words)?.length === words.length;
	}
	#siblings({ parent }) {
		if (parent === null) return NO_SIBLINGS;
		const known = this.#counted.get(parent);
		if (known !== void 0) return known;
		const words = this.#words;
		const holding = parent.children.filter((child) => this.#findings.boxes(child) > 0);
		const isGroup = ({ name }) => !words.isGate(name.key) && !words.isWork(name.key);
		const isNamed = parent.name.level !== null && parent !== this.#findings.title;
		const counted = {
			series: seriesOf(parent.children),
			holding: holding.length,
			numbered: holding.filter((child) => child.name.section !== null && isGroup(child)).length,
			columns: parent.children.filter((child) => this.#isState(child)).length,
			subjects: holding.filter((child) => this.#hasSubject(child)).length,
			areGates: holding.every(({ name }) => words.isGate(name.key)),
			isStrict: holding.some(({ name }) => words.gates.has(name.key)),
			isWorkBeside: boxesOf(parent).length > 0 || holding.some(({ name }) => words.isWork(name.key) || name.level !== null) || !isNamed && this.#findings.work(parent) + this.#findings.named(parent) > 0
		};
		this.#counted.set(parent, counted);
		return counted;
	}
};
const NO_SIBLINGS = {
	series: /* @__PURE__ */ new Map(),
	holding: 0,
	numbered: 0,
	subjects: 0,
	columns: 0,
	areGates: false,
	isStrict: false,
	isWorkBeside: false
};
// src/plan/parse/sections/containers.ts
var Containers = class {
	#words;
	#findings;
	#beside = /* @__PURE__ */ new Map();
	constructor(vocabulary, findings) {
		this.#words = vocabulary;
		this.#findings = findings;
	}
	isContainer(section) {
		const { name, parent } = section;
		if (!this.#words.isWork(name.key)) return false;
		if (parent === null) return true;
		const hasBoxes = boxesOf(section).length > 0;
		if (name.section === null) return !hasBoxes || !onlySaysKind(name.key) || this.#around(parent).groups < 2;
		if (!hasBoxes) return !this.#isNumberedGroup(section, parent);
		return !this.#findings.hasIds(section) && this.#around(parent).numbered < 3;
	}
	#isNumberedGroup(section, parent) {
		if (this.#findings.work(section) === 0 || this.#findings.named(section) > 0) return false;
		return this.#around(parent).working > 1 && section.children.every(({ name }) => name.section === null);
	}
	isGroup({ name: { key, level } }) {
		return level === null && !this.#words.isWork(key) && !this.#words.isProse(key) && !this.#words.isGate(key);
	}
	#around(parent) {
		const known = this.#beside.get(parent);
		if (known !== void 0) return known;
		const holding = parent.children.filter((child) => boxesOf(child).length > 0);
		const counted = {
			numbered: holding.filter(({ name }) => name.section !== null).length,
			groups: holding.filter((child) => this.isGroup(child)).length,
			working: parent.children.filter((child) => child.name.section !== null && this.#findings.work(child) > 0).length
		};
		this.#beside.set(parent, counted);
		return counted;
	}
};
// src/plan/parse/sections/unnamed-headings.ts
var UnnamedHeadings = class {
	#words;
	#findings;
	#gates;
	#containers;
	#beside = /* @__PURE__ */ new Map();
	constructor(vocabulary, findings, gates) {
		this.#words = vocabulary;
		this.#findings = findings;
		this.#gates = gates;
		this.#containers = new Containers(vocabulary, findings);
	}
	levelOf(section, place) {
		const { name } = section;
		const outermost = place.around.length === 0;
		if (name.section !== null && place.prerequisites) return item("step", "prerequisite-number");
		if (place.gate && (place.own || !this.#findings.hasIds(section))) return noItem("judged");
		if (this.#containers.isContainer(section)) return noItem("container");
		if (this.#isStated(section)) return item(this.#statedLevel(section, place), "own-state");
		const holdsWork = this.#holdsWork(section);
		if (name.code !== null && place.container === "task" && outermost) return item("task", "container-number");
		const beside = this.#around(section.parent ?? section);
		const isNumbered = name.section !== null || beside.series.has(name);
		if (place.container !== void 0 && place.container !== null && isNumbered && outermost) {
			if (!holdsWork || place.container !== "task") return item(place.container, "container-number");
		}
		if (outermost && name.code === null && (place.outside || this.#isOutside(section))) return noItem("outside-work");
		if (outermost && !place.prose && this.#isOneOfSeveral(section)) return item("phase", "one-of-several");
		if (!holdsWork && place.container !== void 0 && outermost && this.#findings.boxes(section) > 0) return item("step", "holds-criteria");
		const inPhase = place.around.at(-1) === "phase";
		if (inPhase && this.#isNumberedStep(section)) return item("step", "numbered-step");
		if (!holdsWork) {
			const row = this.#words.isProseAlone(name.key) ? [] : beside.series.get(name) ?? [];
			if (row.some((other) => beside.stated.has(other))) return item(this.#statedLevel(section, place), "counted");
			if ((outermost || inPhase) && row.some((other) => this.#findings.work(other) > 0)) return item(outermost ? "phase" : "step", "counted");
		}
		if (!holdsWork && !(inPhase && this.#holdsTasks(section))) return noItem(place.prose || this.#words.isProse(name.key) ? "prose" : "no-work");
		if (outermost) return this.#isWholePlan(section) ? noItem("container") : item("phase", "holds-work");
		if (!inPhase) return noItem("deep-group");
		return this.#onlyGroups(section) ? noItem("container") : item("step", "holds-work");
	}
	#isNumberedStep(section) {
		const { parent } = section;
		if (parent === null) return false;
		const { goOn, goesOn } = this.#around(parent);
		const isTold = this.#findings.boxes(parent) === 0 && this.#findings.named(parent) === 0;
		return goOn.has(section) && (isTold || goesOn);
	}
	#goOn(parent) {
		const { level } = parent.name;
		if (level === null) return /* @__PURE__ */ new Set();
		const goOn = parent.children.filter(({ name }) => goesOnWith(name, level) && (this.#findings.boxes(parent) === 0 || !this.#words.isStrictGate(name.key)));
		const isOne = goOn.some(({ name }) => !this.#words.isProse(name.key));
		return new Set(isOne ? goOn.filter(({ name }) => !this.#words.isProseAlone(name.key)) : []);
	}
	#holdsWork(section) {
		if (this.#findings.work(section) > 0) return true;
		return this.#words.isGate(section.name.key) && this.#findings.boxes(section) > 0;
	}
	#holdsTasks(section) {
		const named = this.#namedAtHome(section);
		return named.length > 0 && named.every(({ name }) => name.level?.level === "task");
	}
	#onlyGroups(section) {
		return section.name.section === null && boxesOf(section).length === 0 && this.#around(section).numbered > 1;
	}
	#isWholePlan(section) {
		return this.#words.isProse(section.name.key) && this.#findings.isAll(section);
	}
	#isStated(section) {
		const { heading, parent, name } = section;
		if (!this.#findings.isStated(section)) return false;
		if (heading?.box !== null || parent === null) return true;
		if (/(?:^|\s)status$/.test(name.key)) return false;
		const { stated, headings } = this.#around(parent);
		if (this.#words.isProse(name.key) && stated.size * 2 <= headings) return false;
		return stated.size > 1 || headings === 1;
	}
	#statedLevel(section, place) {
		const holds = this.#findings.work(section) + this.#findings.named(section) > 0;
		if (place.container === "task" && place.around.length === 0) return "task";
		if (section.name.code !== null && section.children.length === 0) return "task";
		return place.around.length === 0 && holds ? "phase" : place.around.at(-1) === "step" ? "task" : "step";
	}
	#isOneOfSeveral(section) {
		if (section.heading?.bold === true || section.parent === null || !this.#holdsNamed(section)) return false;
		const { likely, several } = this.#around(section.parent);
		return likely > 1 && several;
	}
	#holdsNamed(section) {
		const named = this.#namedAtHome(section);
		return named.length > 0 && named.every(({ name }) => name.level?.level !== "phase");
	}
	#isOutside(section) {
		const { parent } = section;
		if (parent === null || !this.#findings.plansByName || this.#namesWork(section)) return false;
		const { joined, areGroups } = this.#around(parent);
		return this.#findings.boxes(section) > 0 && !areGroups && !joined.has(section);
	}
	#namesWork(section) {
		if (this.#holdsStated(section)) return true;
		return this.#namedAtHome(section).some(({ name }) => name.separated || name.rest === "");
	}
	#holdsStated(section) {
		return this.#findings.statedChildren(section).some(({ name }) => (name.section ?? name.code) === null);
	}
	#namedAtHome(section) {
		return this.#findings.named(section) === 0 ? [] : namedBelow(section).filter((below) => !this.#findings.namesakes.has(below));
	}
	#around(parent) {
		const known = this.#beside.get(parent);
		if (known !== void 0) return known;
		const { children } = parent;
		const likely = children.filter((child) => child.name.level === null && !this.#words.isWork(child.name.key) && !this.#words.isProse(child.name.key) && this.#holdsNamed(child));
		const goOn = this.#goOn(parent);
		const counted = {
			headings: children.length,
			areGroups: children.some((child) => this.#containers.isGroup(child) && this.#holdsStated(child)),
			stated: new Set(this.#findings.statedChildren(parent)),
			numbered: children.filter((child) => child.name.section !== null && boxesOf(child).length > 0).length,
			likely: likely.length,
			several: likely.some((child) => this.#namedAtHome(child).length > 1),
			series: seriesOf(children),
			goOn,
			goesOn: [...goOn].some((child) => this.#holdsWork(child) || this.#holdsTasks(child)),
			joined: this.#joinedTo(children)
		};
		this.#beside.set(parent, counted);
		return counted;
	}
	#joinedTo(children) {
		const joined = /* @__PURE__ */ new Set();
		for (const row of [children, children.toReversed()]) {
			let depth = null;
			for (const child of row) if (child.name.level !== null && !this.#findings.namesakes.has(child)) depth = child.depth;
			else if (depth !== child.depth || !this.#holdsWork(child) || this.#gates.isGate(child)) depth = null;
			else joined.add(child);
		}
		return joined;
	}
};
function namedBelow(section) {
	return section.children.flatMap((child) => child.name.level !== null ? [child] : namedBelow(child));
}
// src/plan/parse/sections/assign-kinds.ts
const RANK = {
	phase: 1,
	step: 2,
	task: 3
};
const LEVELS = [
	"phase",
	"step",
	"task"
];
function assignKinds(section, wanted, roles, floor) {
	const items = [...itemsBelow(section, wanted)];
	const heights = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = wordOf(item);
		const least = roles.get(item)?.rules.includes("holds-work") === true ? 1 : 0;
		heights.set(key, Math.max(heights.get(key) ?? 0, least, heightOf(item, wanted)));
	}
	for (const item of items) {
		const rank = RANK[wanted.get(item) ?? "task"];
		const cap = Math.max(1, 3 - (heights.get(wordOf(item)) ?? 0));
		const lowest = Math.min(floor + 1, Math.max(cap, floor === 1 ? 2 : floor));
		const role = roles.get(item);
		const settled = isDirected(role) ? rank : Math.max(Math.min(rank, cap), lowest);
		if (role !== void 0) {
			role.kind = LEVELS[settled - 1] ?? "task";
			if (settled !== rank) role.rules = [...role.rules, "fitted-level"];
		}
		assignKinds(item, wanted, roles, settled);
	}
}
function heightOf(section, wanted) {
	let height = 0;
	for (const item of itemsBelow(section, wanted)) height = Math.max(height, 1 + heightOf(item, wanted));
	return height;
}
// src/plan/parse/sections/surroundings.ts
const OUTSIDE = {
	around: [],
	gate: false,
	own: false,
	outside: false,
	prose: false,
	container: void 0,
	prerequisites: false,
	directed: null
};
// src/plan/parse/sections/classify-sections.ts
function readRoles(root, vocabulary, findings, directed) {
	const reader = new RoleReader(root, vocabulary, findings, directed);
	reader.read();
	return reader.roles;
}
var RoleReader = class {
	roles = /* @__PURE__ */ new Map();
	#wanted = /* @__PURE__ */ new Map();
	#root;
	#words;
	#findings;
	#directed;
	#gates;
	#unnamed;
	constructor(root, vocabulary, findings, directed) {
		this.#root = root;
		this.#words = vocabulary;
		this.#findings = findings;
		this.#directed = directed;
		this.#gates = new GateHeadings(vocabulary, findings);
		this.#unnamed = new UnnamedHeadings(vocabulary, findings, this.#gates);
	}
	read() {
		const directed = this.#directed.below.get(this.#root) ?? null;
		const gate = directed === "check";
		this.roles.set(this.#root, {
			kind: null,
			gate,
			own: false,
			legend: false,
			directed,
			home: null,
			rules: [],
			not: null
		});
		for (const child of this.#root.children) this.#decide(child, {
			...OUTSIDE,
			directed,
			gate
		});
		assignKinds(this.#root, this.#wanted, this.roles, 0);
	}
	#decide(section, place) {
		const said = this.#directiveOf(section, place);
		const isTitle = section === this.#findings.title && said === null;
		const verdict = said ?? (isTitle ? noItem("plan-title") : this.#levelOf(section, place));
		const below = this.#surroundingsBelow(section, place, verdict);
		const repeated = verdict.rule === "namesake" ? this.#findings.namesakes.get(section) : void 0;
		const isOutside = below.outside && below.directed === null && repeated === void 0;
		this.#settle(section, verdict, {
			gate: below.gate || isOutside,
			own: below.own,
			legend: this.#isLegend(section, verdict, below.directed),
			directed: below.directed,
			home: repeated?.home ?? null
		});
		for (const child of section.children) this.#decide(child, below);
	}
	#surroundingsBelow(section, place, { level, rule }) {
		const { key } = section.name;
		const isTitle = rule === "plan-title";
		const isContainer = rule === "container" || rule === "configured" && this.#words.isWork(key);
		const isOwnGate = rule === "configured" && this.#words.isOwnGate(key);
		const repeated = rule === "namesake" ? this.#findings.namesakes.get(section) : void 0;
		const directed = this.#directed.below.get(section) ?? (level === "check" || place.directed === "check" ? "check" : null);
		const says = isContainer && this.#words.isTasks(key) ? false : place.gate || isOwnGate || this.#judges(section, rule);
		const gate = directed !== null ? directed === "check" : level === null ? says || repeated?.isAbout === true : isGatePhase(section);
		const held = level ?? repeated?.home.name.level?.level ?? null;
		return {
			directed,
			around: held === null || held === "check" ? place.around : [...place.around, held],
			gate,
			own: gate && (place.own || isOwnGate),
			outside: level === null && (place.outside || rule === "outside-work" && place.container === void 0),
			prose: level === null && !isTitle && !isContainer && (place.prose || this.#words.isProse(key)),
			container: isContainer ? this.#containerLevel(key) : level !== null ? null : place.container,
			prerequisites: !isTitle && this.#words.prerequisites.has(key)
		};
	}
	#judges({ name }, rule) {
		if (rule === "gate") return true;
		return (rule === "gate-of-item" || rule === "names-parent") && this.#words.isGate(name.key);
	}
	#isLegend({ name }, { level, rule }, directed) {
		if (level !== null || rule === "plan-title" || rule === "container" || directed !== null) return false;
		return this.#words.isLegend(name.key);
	}
	#settle(section, { level, rule }, below) {
		const found = level === null ? {
			rules: [],
			not: rule
		} : {
			rules: [rule],
			not: null
		};
		this.roles.set(section, {
			kind: level,
			...below,
			...found
		});
		if (level !== null && level !== "check") this.#wanted.set(section, level);
	}
	#directiveOf(section, place) {
		const own = this.#directed.sections.get(section);
		if (own === "group") return noItem("directive-group");
		if (own !== void 0) return item(own, "directive");
		if (place.directed === null || section === this.#findings.title) return null;
		return place.directed === "check" ? noItem("directive-checks") : item(place.directed, "directive-above");
	}
	#levelOf(section, place) {
		const { name } = section;
		if (this.#words.isSettled(name.key)) return this.#configured(section, place);
		if (name.level !== null) return this.#namedLevel(section, name.level, place);
		if (this.#gates.isColumn(section)) return noItem("container");
		if (this.#words.isLegend(name.key)) return noItem("legend");
		if (this.#gates.isGate(section)) return noItem("gate");
		if (this.#words.isGate(name.key) && this.#gates.holdsAllWork(section)) return noItem("container");
		return this.#unnamed.levelOf(section, place);
	}
	#configured(section, place) {
		const { key, section: number } = section.name;
		if (place.prerequisites && number !== null) return item("step", "prerequisite-number");
		if (this.#words.isProse(key)) return this.#unnamed.levelOf(section, place);
		return noItem("configured");
	}
	#namedLevel(section, named, place) {
		const { name } = section;
		if (this.#findings.overview.isHeading(section)) return noItem("only-lists");
		if (this.#findings.namesakes.has(section)) return noItem("namesake");
		if (this.#findings.calendars.has(section)) return noItem("outside-work");
		const joined = name.separated || /[:：–—]/.test(name.rest) ? "" : name.rest;
		if (joined !== "" && this.#words.isGate(joined)) return noItem("gate-of-item");
		if (joined !== "" && this.#words.isProse(joined) && boxesOf(section).length === 0) return noItem("gate-of-item");
		if (joined !== "" && this.#words.isWork(joined) && this.#isEmpty(section)) return noItem("container");
		if (isNamedLike(section.parent, name, this.#findings.title)) return noItem("names-parent");
		if (place.own) return noItem("judged");
		if (place.outside && !name.separated && name.rest !== "") return noItem("outside-work");
		if (place.prose && this.#findings.isTold(section, named)) return noItem("prose");
		if (section.heading?.bold === true && place.around.at(-1) === "task") return noItem("inside-task");
		return item(named.level, this.#words.isOwnLevel(named.word) ? "configured-level" : "level-word");
	}
	#isEmpty(section) {
		return section.children.length > 0 && this.#findings.boxes(section) + this.#findings.named(section) === 0;
	}
	#containerLevel(key) {
		if (this.#words.isTasks(key)) return "task";
		if (/steps?$|pasos|passos|etapes|schritte|шаги|adimlar|步骤|手順|ステップ|단계$|الخطوات/u.test(key)) return "step";
		if (/phases$|fases$|phasen|этапы|fazlar|阶段|フェーズ|milestones|sprints/u.test(key)) return "phase";
		return null;
	}
};
function isGatePhase({ name }) {
	return /^[-−]/.test(name.level?.number ?? "") || name.level !== null && /(?:^|\s)gates?$/.test(name.rest);
}
// src/plan/parse/plan-status.ts
const TRIPLES = [
	[
		"Draft",
		"In Progress",
		"Completed"
	],
	[
		"Planning",
		"In Progress",
		"Complete"
	],
	[
		"Not Started",
		"In Progress",
		"Completed"
	],
	[
		"Pending",
		"In Progress",
		"Completed"
	],
	[
		"pending",
		"in_progress",
		"completed"
	],
	[
		"To Do",
		"In Progress",
		"Done"
	],
	[
		"Todo",
		"Doing",
		"Done"
	],
	[
		"未开始",
		"进行中",
		"已完成"
	],
	[
		"未着手",
		"進行中",
		"完了"
	],
	[
		"대기",
		"진행 중",
		"완료"
	],
	[
		"Не начато",
		"В работе",
		"Готово"
	],
	[
		"Pendiente",
		"En progreso",
		"Completado"
	],
	[
		"Pendente",
		"Em andamento",
		"Concluído"
	],
	[
		"À faire",
		"En cours",
		"Terminé"
	],
	[
		"Offen",
		"In Arbeit",
		"Erledigt"
	],
	[
		"Bekliyor",
		"Devam ediyor",
		"Tamamlandı"
	]
];
function readPlanStatus(text, fields, front, vocabulary) {
	const values = [...front === null ? [] : [front.span], ...fields.filter(({ name }) => name === "status").map(({ value }) => value)];
	for (const value of values) {
		const written = text.slice(value.start, value.end);
		if (isMenu(written)) {
			const words = menuWords(written, vocabulary);
			if (words !== null) return {
				span: value,
				text: written,
				words
			};
			continue;
		}
		const state = readStateValue(text, value, vocabulary);
		if (state === null || state.says === "dropped") continue;
		const words = text.slice(state.span.start, state.span.end);
		return {
			span: state.span,
			text: words,
			words: wordsLike(words, state.says)
		};
	}
	return null;
}
function planStatusEdit(plan, state) {
	const { status } = plan;
	if (status === null) return null;
	if ((isMenu(status.text) ? null : vocabularyOf().stateAt(status.text.trim())?.says) === state || status.text === status.words[state]) return null;
	return {
		offset: status.span.start,
		length: status.span.end - status.span.start,
		text: status.words[state]
	};
}
function menuWords(menu, vocabulary) {
	const first = /* @__PURE__ */ new Map();
	const last = /* @__PURE__ */ new Map();
	for (const part of plainText(menu).replace(/^[[{<]|[\]}>]$/g, "").split(/\s*[|/]\s*/)) {
		const says = vocabulary.stateAt(part)?.says;
		if (says === void 0) continue;
		if (!first.has(says)) first.set(says, part);
		last.set(says, part);
	}
	const [open, started, done] = [
		first.get("open"),
		last.get("started"),
		last.get("done")
	];
	return open === void 0 || done === void 0 ? null : {
		open,
		started: started ?? open,
		done
	};
}
function wordsLike(written, says) {
	const place = {
		open: 0,
		started: 1,
		done: 2
	}[says];
	const bare = written.replace(/^[^\p{L}]+/u, "").trim();
	const triple = TRIPLES.find((row) => row[place] === bare) ?? TRIPLES.find((row) => row[place]?.toLowerCase() === bare.toLowerCase()) ?? TRIPLES.find((row) => script(row[place] ?? "") === script(bare)) ?? [
		"Draft",
		"In Progress",
		"Completed"
	];
	const cased = (word) => /^\p{Lu}{2}/u.test(bare) ? word.toUpperCase() : word;
	const pictured = /^\p{Extended_Pictographic}/u.test(written);
	const word = (at, picture) => pictured ? `${picture} ${cased(triple[at])}` : cased(triple[at]);
	return {
		open: word(0, "📋"),
		started: word(1, "🚧"),
		done: word(2, "✅"),
		[says]: written
	};
}
function script(word) {
	if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(word)) return "han";
	if (/\p{Script=Hangul}/u.test(word)) return "hangul";
	if (/\p{Script=Cyrillic}/u.test(word)) return "cyrillic";
	return "latin";
}
// src/plan/parse/parse.ts
function parsePlan(source, options = {}) {
	const { path } = source;
	const text = withLineFeeds(source.text);
	const lines = new Lines(text);
	const vocabulary = vocabularyOf(options.patterns);
	const front = readFrontMatter(text, lines);
	const diagnostics = [...front.diagnostics];
	if (diagnostics.some(({ severity }) => severity === "error")) return {
		plan: null,
		diagnostics,
		noItems: []
	};
	const { blocks, references, tooDeepAt } = readBlocks$1(text, front.end, lines);
	if (tooDeepAt !== null) return {
		plan: null,
		diagnostics: [refuseNesting(tooDeepAt, lines)],
		noItems: []
	};
	const unsafe = refuseBlocks(text, blocks, lines);
	if (unsafe.length > 0) return {
		plan: null,
		diagnostics: unsafe,
		noItems: []
	};
	const placed = placeDirectives(text, blocks);
	const root = readSections(text, blocks, vocabulary, directedHeadings(placed));
	const directed = readDirectives(placed, root, lines);
	const findings = new Findings(text, root, vocabulary);
	const context = titleContext(text, references);
	const heading = findings.title;
	const title = planTitle(text, path, front.title, heading, root);
	const plan = planDraft(text, title, heading, front.end);
	if (front.goal !== null) plan.values.goal = front.goal;
	const todos = draftTodos(text, front, plan, lines, vocabulary);
	const { ignored } = directed;
	const isIgnored = (offset) => isLeftOut(offset, ignored);
	const { drafts: body, nameless, titles, noItems } = draftItems({
		text,
		root,
		roles: readRoles(root, vocabulary, findings, directed),
		findings,
		vocabulary,
		context,
		directed,
		hasBareOwners: hasBareOwners(text, blocks),
		ignored: isIgnored,
		bodyIsProse: todos.length > 0
	}, plan);
	const all = [
		plan,
		...todos,
		...body
	];
	diagnostics.push(...directed.diagnostics, ...nameless.map(({ start }) => emptyBox(start, lines)));
	readDetails(text, all, root, vocabulary);
	readOverviewRows(text, all, root, vocabulary);
	readMarks(text, all, lines, vocabulary, context);
	const marks = takeOverviewMarks(text, all, vocabulary);
	const drafts = all.filter((draft) => !marks.lines.has(draft));
	const startedSign = readStarted({
		path,
		text
	}, drafts, vocabulary);
	const noText = joinSpans([
		...ignored,
		...nameless,
		...titles,
		...directed.comments,
		...marks.texts
	]);
	const items = withListedItems(resolveDependencies(assembleItems({
		written: source.text,
		read: text
	}, drafts, noText, lines)), drafts, vocabulary);
	const located = locate([...noItems, ...marks.noItems], drafts, lines);
	const refused = refuseItems({
		path,
		text,
		title,
		items,
		root,
		front,
		lines,
		blocks,
		ignored
	});
	if (refused !== null) diagnostics.push(refused.diagnostic);
	if (refused?.isPlan === false) return {
		plan: null,
		diagnostics: [...diagnostics, ...unreadBoxes(text, items, front.end)],
		noItems: located
	};
	const status = readPlanStatus(text, plan.fields, front.status, vocabulary);
	const resultsFile = readResultsFile(text, path, blocks);
	return {
		plan: {
			path,
			text: source.text,
			title,
			items,
			status,
			startedSign,
			resultsFile
		},
		diagnostics,
		noItems: located
	};
}
function locate(noItems, drafts, lines) {
	const indexOf = new Map(drafts.map((draft, at) => [draft, itemIndex(at)]));
	return noItems.map(({ at, around, ...found }) => ({
		...found,
		line: lines.lineOf(at),
		around: indexOf.get(around) ?? PLAN_ITEM
	}));
}
function emptyBox(at, lines) {
	return {
		code: "empty-box",
		severity: "warning",
		line: lines.lineOf(at),
		column: lines.columnOf(at),
		message: "This checkbox has no words: it gets no issue",
		hint: "Write what is to be done behind it, or delete the line."
	};
}
function planDraft(text, title, heading, from) {
	return {
		...emptyDraft("plan", {
			title,
			id: null,
			tags: [],
			estimate: null,
			priority: null,
			isCut: false
		}, null, [], {
			kind: ["document"],
			parent: "none",
			state: null
		}),
		start: heading?.heading?.start ?? from,
		lineEnd: heading?.heading?.end ?? from,
		end: text.length
	};
}
// src/sync/read/plan-files.ts
function readPlanFile(path, blob, bytes, settings) {
	const decoded = decodePlan(path, bytes);
	if ("diagnostic" in decoded) return {
		path,
		blob,
		plan: null,
		source: null,
		diagnostics: [decoded.diagnostic]
	};
	const parsed = parsePlan({
		path,
		text: decoded.text
	}, { patterns: settings.patterns });
	return {
		path,
		blob,
		plan: parsed.plan,
		source: decoded.text,
		diagnostics: parsed.diagnostics
	};
}
function whyRefused({ path, diagnostics }) {
	const worst = diagnostics.find(({ severity }) => severity === "error") ?? diagnostics[0];
	if (worst === void 0) throw new InternalError(`${path} was refused without a diagnostic.`);
	return worst.message;
}
function readingOf(path, { patterns }) {
	return {
		patterns,
		reread: (text) => parsePlan({
			path,
			text
		}, { patterns }).plan
	};
}
async function readPlanFiles(look, settings, readBlobs) {
	const wanted = look.files.filter(({ path }) => settings.isPlan(path)).sort((a, b) => a.path < b.path ? -1 : 1);
	const missing = wanted.filter(({ blob }) => !look.contents.has(blob)).map(({ blob }) => blob);
	const read = missing.length === 0 ? /* @__PURE__ */ new Map() : await readBlobs(missing);
	return wanted.map(({ path, blob }) => {
		const bytes = look.contents.get(blob) ?? read.get(blob);
		return bytes === void 0 ? unreadable(path, blob) : readPlanFile(path, blob, bytes, settings);
	});
}
function unreadable(path, blob) {
	return {
		path,
		blob,
		plan: null,
		source: null,
		diagnostics: [{
			code: "unreadable",
			severity: "error",
			line: FIRST_LINE,
			column: 1,
			message: "GitHub did not return the whole text of this file.",
			hint: "This plan is skipped in this run. If the problem persists, make the file smaller or split the plan."
		}]
	};
}
export { COMMENT$1 as $, shorten as A, readFieldLines as B, branchProblem as C, PLAN_HOMES as D, planNotFound as E, idOf as F, require_dist as G, vocabularyOf as H, taskTitle as I, FIRST_LINE as J, Lines as K, isStatePicture as L, BLANK as M, lengthAt as N, globMatcher as O, linePlaces as P, readBlocks$1 as Q, shortHash as R, WRITE_BACK as S, kindLabel as St, lookedFor as T, tableRows as U, fieldOf as V, readFrontMatter as W, lineNumber as X, NO_LINE as Y, linesBelow as Z, encodePlan as _, PLAN_ITEM as _t, parsePlan as a, plainText as at, CONFIG_PATH as b, DEFAULT_CLAIMED_LABEL as bt, findUnread as c, escapesIn as ct, dependencyTexts as d, codeSpans as dt, ENTITY as et, references as f, codeFences as ft, decodePlan as g, ITEM_KINDS as gt, isLeftOut as h, isTicked as ht, whyRefused as i, linkMarks as it, readSlip as j, cureOf as k, unreadBoxes as l, revealEscapes as lt, canonical as m, unclosedFence as mt, readPlanFiles as n, MAX_READ$1 as nt, planStatusEdit as o, referenceKey as ot, References as p, mendedFences as pt, withLineFeeds as q, readingOf as r, entity as rt, isPlaceholder as s, wordKey as st, readPlanFile as t, MARK_STEPS as tt, joinLines as u, shieldOf as ut, CONFIGURED as v, itemIndex as vt, globProblem as w, ISSUE_KINDS as x, DEFAULT_LABELS as xt, readSettings as y, DEFAULT_POLICY as yt, linesOf as z };
