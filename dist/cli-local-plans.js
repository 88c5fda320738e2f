import { c as PlanNotFoundError, t as ConfigError } from "./cli-errors.js";
import { D as unclosedFence, M as rollUp, _ as dependencyTexts, b as wordKey, g as vocabularyOf, h as linesOf, l as readPlanFile, m as Lines, p as isPlaceholder, t as readSettings, v as references, x as readBlocks, y as References } from "./cli-settings.js";
import { n as isFile, r as pathInFolder } from "./cli-folder.js";
import { t as overridesFrom } from "./cli-overrides.js";
import { spawnSync } from "node:child_process";
import { join, relative, resolve } from "node:path";
import { readFileSync, readdirSync, statSync } from "node:fs";
// src/plan/lint-dependencies.ts
/** References that look like an item's name and mean none, and items that wait for each other. */
function* lintDependencies(plan) {
	const known = new References(plan.items);
	const prefixes = new Set(plan.items.map((item) => prefixOf(item.id ?? "")));
	for (const item of plan.items.slice(1)) for (const { text, field } of dependencyTexts(item)) for (const { name, items } of references(text, field, item.index, known)) if (items.length === 0 && !meansSelf(known, name, item) && prefixes.has(prefixOf(name))) yield {
		...place(item),
		code: "unknown-dependency",
		severity: "warning",
		message: `"${item.title}" depends on "${name}", but no item is called that`,
		hint: "Correct the name, or ignore this when it means something outside of the plan."
	};
	for (const cycle of cyclesOf(plan)) {
		const [first] = cycle;
		if (first === void 0) continue;
		yield {
			...place(first),
			code: "dependency-cycle",
			severity: "error",
			message: `These items wait for each other: ${[...cycle, first].map(({ id, title }) => id ?? title).join(" → ")}`,
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
/** Letters of a name before its number, in lower case: a plan without `T…` ids says nothing wrong with `T1`. */
function prefixOf(name) {
	return /^\D*/.exec(name.toLowerCase())?.[0].replace(/[\s-]+$/, "") ?? "";
}
/** A range or a name may mean the item itself or one around it: that is no unknown name. */
function meansSelf(known, name, item) {
	return known.has(name) || item.title.toLowerCase().startsWith(name.toLowerCase());
}
/** Circles of items that wait for each other, each once, from its first item on. */
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
		state.set(start.index, "open");
		path.push(start.index);
		for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
			const next = plan.items[top.index]?.dependsOn[top.next];
			top.next += 1;
			if (next === void 0) {
				state.set(top.index, "closed");
				path.pop();
				stack.pop();
			} else if (state.get(next) === "open") cycles.push(fromFirst(plan, path.slice(path.indexOf(next))));
			else if (!state.has(next)) {
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
	const at = cycle.indexOf(Math.min(...cycle));
	return [...cycle.slice(at), ...cycle.slice(0, at)].flatMap((index) => plan.items[index] ?? []);
}
// src/plan/lint-items.ts
/** More items than anybody reads, and than GitHub takes in an hour (500 creations). */
const MANY_ITEMS = 1e3;
/** Items that can't be told apart, that contradict what lies below them, or that are still to be filled in. */
function* lintItems(plan) {
	yield* alike(plan);
	const derived = rollUp(plan, (index) => {
		const item = plan.items[index];
		return item === void 0 || item.children.length > 0 || item.stateFrom !== "own" ? null : item.state;
	});
	for (const item of plan.items.slice(1)) {
		const contradiction = contradictionOf(plan, item, derived[item.index] ?? "open");
		if (contradiction !== null) yield contradiction;
		if (isPlaceholder(item.title)) yield at(item, "placeholder", "warning", `"${item.title}" is still to be filled in`, "Write what is to be done, or delete the line.");
	}
	const work = plan.items.filter(({ kind }) => kind !== "check").length;
	if (work > MANY_ITEMS) yield at(plan.items[0], "plan-too-large", "warning", `The plan has ${work} items that would become issues`, "Split it into several plans, or leave out levels with `levels`.");
}
/** Two items of one parent, in one section, that say the same: only their place tells them apart. */
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
	const open = item.children.filter((child) => plan.items[child]?.state === "open").length;
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
		line: item?.line ?? 1,
		column: item?.column ?? 1,
		message,
		hint
	};
}
// src/plan/lint-text.ts
/** GitHub's GraphQL cuts the text of larger files, in bytes. */
const CUT_AT = 512e3;
/** What stands in the text and does not come out as its author expects: boxes without a box, tables of tasks, open fences. */
function* lintText(plan) {
	const { text } = plan;
	const lines = new Lines(text);
	const from = /^\ufeff?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
	const at = (offset) => ({
		line: lines.lineOf(offset),
		column: lines.columnOf(offset)
	});
	const items = new Set(plan.items.map(({ offset }) => offset));
	for (const block of readBlocks(text, from, lines)) {
		const box = unrenderedBox(text, block, items);
		if (box !== null) yield {
			...at(box.offset),
			code: "box-not-rendered",
			severity: "info",
			message: box.message,
			hint: box.hint
		};
		if (block.type === "table" && isTaskTable(text, block)) yield {
			...at(block.start),
			code: "table-tasks",
			severity: "info",
			message: "These tasks stand in a table: plansync does not read them",
			hint: "Write them as `- [ ] task` to give each an issue."
		};
	}
	const fence = unclosedFence(text);
	if (fence !== null) yield {
		...at(fence),
		code: "unbalanced-fence",
		severity: "warning",
		message: "This code fence seems never to end: what follows may be read as code",
		hint: "Close it, or give quoted markdown a longer fence than the code in it."
	};
	if (text.length > CUT_AT / 2 && new TextEncoder().encode(text).length > CUT_AT) yield {
		line: 1,
		column: 1,
		code: "plan-too-large",
		severity: "warning",
		message: `The plan has more than ${CUT_AT} bytes: GitHub does not give it whole in one answer, and issues can't show it`,
		hint: "Split it into several plans."
	};
}
/** A list item that looks like a checkbox to its author and not to GitHub. */
function unrenderedBox(text, block, items) {
	if (block.type !== "bullet") return null;
	const { box } = block;
	if (box === null) {
		const empty = /^\[(?:|\s{2,}| [xX]|[xX] | [xX] )\](?=\s)/.exec(text.slice(block.content.start, block.content.start + 8));
		if (empty === null) return null;
		return {
			offset: block.content.start,
			message: `\`${empty[0]}\` is no checkbox, neither for GitHub nor for plansync`,
			hint: "Write `[ ]` with one blank, or `[x]`."
		};
	}
	if (box.rendered || !items.has(block.start)) return null;
	const why = box.optional ? "a star follows its brackets" : /[ xX]/.test(text.slice(box.mark, box.mark + box.markLength)) ? "no blank follows its brackets" : /\s/.test(text.slice(box.mark, box.mark + box.markLength)) ? "the blank between its brackets is a tab or a no-break space" : `GitHub knows no \`[${box.text}]\``;
	return {
		offset: box.open,
		message: `GitHub shows no checkbox here: ${why}`,
		hint: "plansync reads it all the same; `- [ ] ` or `- [x] ` shows one on GitHub too."
	};
}
/** A table with a column of tasks and one of their state, or one whose cells hold checkboxes. */
function isTaskTable(text, block) {
	const [head] = linesOf(text, block);
	if (head === void 0) return false;
	const cells = text.slice(head.start, head.end).toLowerCase().split("|").map((cell) => cell.replace(/[*_`]/g, "").trim());
	const words = vocabularyOf();
	const named = cells.some((cell) => words.tasks.has(cell) || /^(?:task|step|item|title|任务|タスク|задача|tarea|tarefa)$/u.test(cell));
	const stated = cells.some((cell) => words.fields.get(cell) === "status");
	return named && stated || /\|[ \t]*\[[ xX]\][ \t]*\|/.test(text.slice(block.start, block.end));
}
// src/plan/lint.ts
/** What a plan's author should look at: beyond what keeps a text from being read, in the order of the lines. */
function lintPlan(plan) {
	return [
		...lintItems(plan),
		...lintDependencies(plan),
		...lintText(plan)
	].sort((a, b) => a.line - b.line || a.column - b.column || a.code.localeCompare(b.code));
}
// src/cli/local-files.ts
/** Folders in which nothing is looked for where git can't say what belongs to the repository. */
const SKIPPED = /* @__PURE__ */ new Set([
	".git",
	"node_modules",
	".venv",
	"venv"
]);
/** Most folders that are looked into where there is no git to ask: a home directory is no repository. */
const MAX_FOLDERS = 2e4;
/** Paths of a folder's files that pass the test, as the repository spells them, sorted; ignored ones are left out. */
function listFiles(folder, isWanted) {
	const found = ((folder.git === null ? null : listTracked(folder.root)) ?? walk(folder.root)).filter(isWanted).filter((path) => isFile(join(folder.root, path)));
	return [...new Set(found)].sort((a, b) => a < b ? -1 : 1);
}
/** What git tracks, and what it would; null where git can't be asked. */
function listTracked(root) {
	const asked = spawnSync("git", [
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard"
	], {
		cwd: root,
		encoding: "utf8",
		maxBuffer: 1 << 28,
		stdio: [
			"ignore",
			"pipe",
			"ignore"
		]
	});
	return asked.status === 0 ? asked.stdout.split("\0").filter((path) => path !== "") : null;
}
function walk(root) {
	const files = [];
	const waiting = [""];
	for (let seen = 0; seen < MAX_FOLDERS; seen += 1) {
		const at = waiting.shift();
		if (at === void 0) break;
		for (const entry of entriesOf(join(root, at))) {
			const path = at === "" ? entry.name : `${at}/${entry.name}`;
			if (entry.isDirectory()) {
				if (!SKIPPED.has(entry.name)) waiting.push(path);
			} else files.push(path);
		}
	}
	return files;
}
/** A folder that may not be read holds nothing for us. */
function entriesOf(path) {
	try {
		return readdirSync(path, { withFileTypes: true });
	} catch {
		return [];
	}
}
// src/cli/local-plans.ts
/** What the configuration in a folder says, with what flags put in its place. */
function readLocalSettings(folder, inputs) {
	const overrides = overridesFrom(inputs, "https://github.com");
	const path = join(folder.root, inputs.configPath);
	const isThere = isFile(path);
	if (!isThere && inputs.isConfigRequired) throw new ConfigError(`There is no configuration file ${inputs.configPath} in ${folder.root}.`, { hint: "Correct `--config`, or add the file." });
	const text = isThere ? {
		path: inputs.configPath,
		text: readFileSync(path, "utf8")
	} : null;
	return readSettings(text, overrides, {
		owner: "local",
		repo: "local"
	});
}
/**
* Reads the plans that are named, wherever they are, or else those of the folder. A folder among the names means the
* plans in it.
* @throws ConfigError for a name that is nowhere, PlanNotFoundError when nothing is a plan.
*/
function readLocalPlans(folder, settings, names, cwd) {
	if (names.length > 0) {
		const plans = names.flatMap((name) => readNamed(folder, settings, name, cwd));
		return plans.filter(({ shown }, index) => plans.findIndex((other) => other.shown === shown) === index);
	}
	const plans = readAllPlans(folder, settings);
	if (plans.length === 0) throw noPlan(folder, settings);
	return plans;
}
/** Reads all plans of the folder; none is no error here. */
function readAllPlans(folder, settings) {
	return listFiles(folder, settings.isPlan).map((path) => readOne(join(folder.root, path), path, path, settings));
}
function readNamed(folder, settings, name, cwd) {
	const absolute = resolve(cwd, name);
	const found = statSync(absolute, { throwIfNoEntry: false });
	if (found === void 0) throw new ConfigError(`There is no file ${name}.`, { hint: "Check the spelling; names are relative to this folder." });
	if (!found.isDirectory()) return [readOne(absolute, pathInFolder(folder, absolute) ?? shownPath(name), shownPath(name), settings)];
	const inside = pathInFolder(folder, absolute);
	const isInside = (path) => inside === null || path.startsWith(`${inside}/`);
	const home = inside === null && absolute !== folder.root ? {
		root: absolute,
		git: null
	} : folder;
	const paths = listFiles(home, (path) => isInside(path) && settings.isPlan(path));
	if (paths.length === 0) throw new PlanNotFoundError(`No plan found in ${name}. Looked for ${settings.globs.join(", ")}.`, { hint: "Name the plan files themselves, or select them with `--plans`." });
	return paths.map((path) => {
		const whole = join(home.root, path);
		return readOne(whole, path, shownPath(relative(cwd, whole)), settings);
	});
}
function readOne(absolute, path, shown, settings) {
	const bytes = readBytes(absolute, shown);
	const file = readPlanFile(path, "", bytes, settings);
	const found = file.plan === null ? [] : lintPlan(file.plan);
	return {
		file: {
			...file,
			diagnostics: inOrder([...file.diagnostics, ...found])
		},
		shown,
		bytes
	};
}
function readBytes(absolute, shown) {
	try {
		return readFileSync(absolute);
	} catch (cause) {
		const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
		throw new ConfigError(`${shown} can't be read (${code}).`, {
			hint: "Check the file and its permissions.",
			cause
		});
	}
}
function inOrder(diagnostics) {
	return diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
/** As typed, but with slashes and without a leading `./`. */
function shownPath(name) {
	return name.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "");
}
function noPlan(folder, settings) {
	return new PlanNotFoundError(`No plan found in ${folder.root}. Looked for ${settings.globs.join(", ")}.`, { hint: "Name the files, select them with `--plans`, or put globs under `plans:` in .github/plansync.yml." });
}
export { readLocalPlans as n, readLocalSettings as r, readAllPlans as t };
