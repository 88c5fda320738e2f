import { i as EXIT, n as ConfigError } from "./cli-errors.js";
import { K as Lines, X as lineNumber, a as parsePlan } from "./cli-plan-files.js";
import { t as readInputFlags } from "./cli-command-options.js";
import { t as findFolder } from "./cli-folder.js";
import { n as readLocalPlans, r as readLocalSettings } from "./cli-local-plans.js";
import { t as elementAt } from "./cli-element-at.js";
import { t as require_picocolors } from "./cli-picocolors.js";
import { n as stringWidth } from "./cli-wrap-ansi.js";
import { t as plainText } from "./cli-plain-text.js";
import { n as pad, r as wrap$1, t as fit } from "./cli-text-width.js";
import { resolve } from "node:path";
import { existsSync } from "node:fs";
// src/plan/model/why.ts
const AS_IT_IS = "";
const TELL = "Write `<!-- plansync: phase -->` (or step, task, check, ignore) on it.";
const TELL_HEADING = "Write `<!-- plansync: step -->` (or phase, task, check) on it.";
const TELL_TASK = "Write `<!-- plansync: task -->` on it, or `<!-- plansync: children=tasks -->` on the heading above.";
const KIND_RULES = {
	document: rule("The file itself is the plan.", AS_IT_IS),
	directive: rule("A comment of plansync says so.", "Change the comment, or take it out."),
	"directive-above": rule("A comment on the heading or line around it says what stands below it.", TELL),
	"level-word": rule("It begins with a word for a level and a number, such as `Phase 1`, or with the id of a task.", TELL),
	"configured-level": rule("It begins with a word of a level that the configuration names under `patterns`.", TELL),
	"container-number": rule("It is numbered, and stands below a heading that says only that steps or phases follow.", TELL),
	"prerequisite-number": rule("It is numbered, and stands below a heading of prerequisites.", TELL),
	"one-of-several": rule("It is one of several headings side by side that hold named steps or tasks.", TELL),
	"holds-work": rule("It is a heading with checkboxes below it.", `${TELL} \`group\` keeps its boxes alone.`),
	"own-state": rule("It has a state of its own: a mark in brackets, or a field of status right below it.", TELL),
	"numbered-step": rule("Its number goes on with that of the phase that it stands in.", TELL),
	counted: rule("It is one of a row of headings that letters and numbers count, of which another holds work.", TELL),
	"holds-criteria": rule("It stands below a heading that says that work follows, and has conditions to be met.", TELL),
	"fitted-level": rule("The levels around it leave it this one: an item stands below what holds it.", TELL),
	"front-matter": rule("The front matter lists it under `todos`.", "Change the front matter."),
	box: rule("It is a checkbox.", TELL),
	"numbered-task": rule("It is a bold item of a numbered list below a label that says tasks.", TELL),
	"table-row": rule("It is a row of a table of which one column says what is to be done, and one how each stands.", "Write `<!-- plansync: ignore -->` above the table."),
	"row-in-task": rule("It is a row of a table of tasks below a heading that is a task: a check of it.", TELL_TASK),
	"box-in-item": rule("It is a checkbox inside another one: a check of that one.", TELL),
	"sub-id": rule("Its id begins with the id of another one: a check of that one.", TELL),
	"box-in-task": rule("It is a checkbox below a heading that is a task: a check of it.", TELL_TASK),
	"box-in-work": rule("It is a checkbox inside a line that was told to be a step or phase.", TELL),
	"gate-heading": rule("The heading above it lists conditions to be met, so its checkboxes are checks.", TELL_TASK),
	"gate-label": rule("The label above it lists conditions to be met, so its checkboxes are checks.", TELL_TASK),
	"summary-box": rule("It names a heading that is an item: a line of an overview.", TELL),
	"todos-above": rule("The front matter lists the tasks, so what stands below it are checks.", TELL),
	kept: rule("Its line is not read at present: it is what it was.", "Mend the line as `plansync lint` says.")
};
const NO_ITEM_RULES = {
	"plan-title": rule("It is the title of the plan.", AS_IT_IS),
	"directive-group": rule("A comment of plansync says that it only groups.", "Change the comment, or take it out."),
	"directive-checks": rule("A comment above says that everything below it is a check.", TELL_HEADING),
	ignored: rule("A comment of plansync leaves it out.", "Take the comment `<!-- plansync: ignore -->` out."),
	configured: rule("The configuration says under `patterns` what its words mean.", TELL_HEADING),
	"gate-of-item": rule("It names the criteria, tests or results of a phase or step, and no piece of work.", TELL_HEADING),
	gate: rule("Its words say that conditions to be met follow.", TELL_HEADING),
	legend: rule("It explains what the marks mean.", TELL_HEADING),
	prose: rule("Its words, or those of a heading above, say that it is background, summary or example.", TELL_HEADING),
	"names-parent": rule("It has the name and number of the heading that it stands in.", TELL_HEADING),
	"inside-task": rule("It is a bold line inside of a task.", TELL_HEADING),
	judged: rule("It stands below a heading that judges work: what is named there is repeated.", TELL_HEADING),
	container: rule("It says only that work follows.", TELL_HEADING),
	"only-lists": rule("Every checkbox below it names a heading that stands elsewhere: it only lists them.", TELL_HEADING),
	"outside-work": rule("Another heading of this plan says that the work stands there.", TELL_HEADING),
	"no-work": rule("It has no word of a level and no checkbox below it.", TELL_HEADING),
	"deep-group": rule("It groups checkboxes of the step or task that it stands in.", TELL_HEADING),
	namesake: rule("Another heading has its word and number, and says more of the same work.", TELL_HEADING),
	"overview-mark": rule("It is the checkbox of the heading that it names, which has nothing else that says its state.", "Give the heading tasks, or a field `**Status:** Done`."),
	"todos-instead": rule("The front matter lists the tasks, so headings are prose.", TELL_HEADING),
	nameless: rule("It has no words.", "Write what is to be done behind it.")
};
const PARENT_RULES = {
	none: rule("Nothing stands above the plan.", AS_IT_IS),
	heading: rule("It stands below this heading.", "Move it below another heading."),
	"plan-alone": rule("No heading above it is an item.", "Move it below a heading that is one."),
	nested: rule("It is indented below this line.", "Indent it less or more."),
	"id-prefix": rule("Its id begins with the id of that item.", "Give it another id."),
	overview: rule("A line of an overview belongs to the plan.", AS_IT_IS),
	todos: rule("What the front matter lists belongs to the plan.", AS_IT_IS),
	climbed: rule("It is the nearest item around it that may hold one of this kind.", "Change the comment that says its kind.")
};
const STATE_RULES = {
	mark: rule("Its checkbox says so.", "Tick or untick it."),
	dropped: rule("It is struck out, or its words say that it was given up.", "Take the marks or words away."),
	status: rule("Its status field says so.", "Change the field."),
	"overview-line": rule("The line of the overview that names it says so.", "Tick or untick that line."),
	words: rule("The words or the sign in its heading say so.", "Change them."),
	children: rule("It is what the items below it come to.", "Tick or untick those, or give it a field `**Status:** Done`."),
	nothing: rule("Nothing says its state, so it is open.", "Give it a checkbox, or a field `**Status:** Done`.")
};
function rule(says, otherwise) {
	return {
		says,
		otherwise
	};
}
// src/plan/explain/explain-plan.ts
function explainPlan(plan, noItems) {
	const depths = [];
	const items = plan.items.map((item) => {
		const depth = item.parent === null ? 0 : (depths[item.parent] ?? 0) + 1;
		depths.push(depth);
		const { kind, parent, state } = item.why;
		return {
			line: item.line,
			kind: item.kind,
			what: "item",
			title: item.title,
			parent: parentOf(plan, item.parent),
			depth,
			state: item.state,
			rules: [
				...kind.map((name) => ({
					about: "kind",
					name,
					...KIND_RULES[name]
				})),
				{
					about: "parent",
					name: parent,
					...PARENT_RULES[parent]
				},
				{
					about: "state",
					name: state,
					...STATE_RULES[state]
				}
			]
		};
	});
	const others = noItems.filter(({ rule }) => rule !== "plan-title").map(({ what, title, line, around, rule }) => ({
		line,
		kind: null,
		what,
		title,
		parent: parentOf(plan, around),
		depth: (depths[around] ?? 0) + 1,
		state: null,
		rules: [{
			about: "kind",
			name: rule,
			...NO_ITEM_RULES[rule]
		}]
	}));
	const [document, ...rest] = items;
	const below = [...rest, ...others].sort((a, b) => a.line - b.line);
	return document === void 0 ? below : [document, ...below];
}
function explainLine(plan, explained, line, span) {
	const own = explained.findLast((one) => one.line === line);
	if (own !== void 0) return {
		explained: own,
		isText: false
	};
	const owner = plan.items.findLast(({ body }) => body.some(({ start, end }) => start < span.end && end > span.start)) ?? titledBy(plan, span.start);
	const found = owner === void 0 ? void 0 : explained.find((one) => one.kind !== null && one.line === owner.line);
	return found === void 0 ? null : {
		explained: found,
		isText: true
	};
}
function titledBy(plan, offset) {
	const above = plan.items.findLast((item) => item.index > 0 && item.offset < offset);
	return above === void 0 || /\n[ \t>]*\r?\n/.test(plan.text.slice(above.offset, offset)) || above.text.startsWith("#") ? void 0 : above;
}
function parentOf(plan, index) {
	const parent = index === null ? void 0 : plan.items[index];
	return parent === void 0 ? null : {
		line: parent.line,
		kind: parent.kind,
		title: parent.title
	};
}
// src/cli/commands/explain-text.ts
var import_picocolors = require_picocolors();
const MAX_WIDTH = 110;
const MIN_BESIDE = 64;
function writeOutline({ path, title, lines, diagnostics }, out) {
	const paint = (0, import_picocolors.createColors)(out.hasColour);
	out.write(`${paint.bold(fit(plainText(title), out.columns))}\n${paint.dim(fit(plainText(path), out.columns))}\n\n`);
	const width = Math.min(out.columns, MAX_WIDTH);
	const places = Math.max(...lines.map(({ line }) => String(line).length));
	const names = lines.map((line) => namesOf(line));
	const beside = width < MIN_BESIDE ? 0 : Math.max(...names.map((name) => name.length));
	lines.forEach((one, at) => {
		const head = `${String(one.line).padStart(places)}  ${"  ".repeat(Math.min(one.depth, 8))}${symbolOf(one)} `;
		const kind = one.kind === null ? "" : `${one.kind} `;
		const indent = stringWidth(head);
		const room = Math.max(10, width - indent - kind.length - (beside === 0 ? 0 : beside + 2));
		const words = fit(plainText(one.title).replaceAll("\n", " "), room);
		const name = one.kind === null ? paint.dim(words) : words;
		const gap = beside === 0 ? `\n${" ".repeat(indent)}` : " ".repeat(Math.max(2, room - stringWidth(words) + 2));
		out.write(`${paint.dim(head)}${paint.cyan(kind)}${name}${gap}${paint.dim(elementAt(names, at, "lines"))}\n`);
	});
	writeRules(lines, out, paint);
	if (diagnostics.filter(({ severity }) => severity !== "info").length > 0) out.write(`\n${paint.yellow("See `plansync lint` for its problems.")}\n`);
}
function writeLine({ path, diagnostics }, line, out) {
	const paint = (0, import_picocolors.createColors)(out.hasColour);
	out.write(`${paint.bold(plainText(`${path}:${line.number}`))}\n${paint.dim(fit(`  ${plainText(line.text)}`, out.columns))}\n\n`);
	for (const sentence of sentencesOf(line)) out.write(`${wrap(sentence, out.columns, "")}\n`);
	const { found } = line;
	if (found !== null && !found.isText) for (const rule of found.explained.rules) writeRule(rule, found.explained, out, paint);
	for (const { message, hint } of diagnostics) out.write(`\n${paint.yellow(wrap(plainText(`${message}.`), out.columns, ""))}\n  ${paint.dim(wrap(plainText(hint), out.columns, "  "))}\n`);
}
function writeUnread({ path, diagnostics }, out) {
	const paint = (0, import_picocolors.createColors)(out.hasColour);
	out.write(`${paint.bold(fit(plainText(path), out.columns))}\n${paint.red("This is not read as a plan.")}\n`);
	for (const { line, column, message, hint } of diagnostics) out.write(`\n${wrap(plainText(`${line}:${column}  ${message}.`), out.columns, "  ")}\n  ${paint.dim(wrap(plainText(hint), out.columns, "  "))}\n`);
}
function sentencesOf({ number, found }) {
	if (found === null) return ["This line is neither an item nor part of an item's text."];
	const { explained, isText } = found;
	const title = plainText(explained.title).replaceAll("\n", " ");
	if (isText) return [`Line ${number} is text of the ${explained.kind ?? "item"} "${title}" in line ${explained.line}.`];
	return [explained.kind === null ? `No item: a ${explained.what}.` : `A ${explained.kind}: "${title}".`];
}
function writeRule({ about, name, says, otherwise }, explained, out, paint) {
	const { parent, state } = explained;
	const decided = {
		kind: "",
		parent: parent === null ? "" : `Child of the ${parent.kind} ${nameOf(parent)}.`,
		state: state === null ? "" : `${state.charAt(0).toUpperCase()}${state.slice(1)}.`
	}[about];
	if (about === "parent" && parent === null) return;
	if (decided !== "") out.write(`${wrap(decided, out.columns, "")}\n`);
	out.write(`  ${wrap(`${says} ${paint.dim(`(${name})`)}`, out.columns, "  ")}\n`);
	if (otherwise !== "") out.write(`  ${paint.dim(wrap(`Otherwise: ${otherwise}`, out.columns, "  "))}\n`);
}
function nameOf({ kind, title, line }) {
	const words = `"${plainText(title).replaceAll("\n", " ")}"`;
	return kind === "plan" ? words : `${words} in line ${line}`;
}
function writeRules(lines, out, paint) {
	const used = lines.flatMap((line) => line.rules).filter(({ name }) => name !== "none");
	const rules = new Map(used.map((rule) => [rule.name, rule]));
	const width = out.columns < MIN_BESIDE ? 2 : Math.max(...[...rules.keys()].map((name) => name.length)) + 2;
	const indent = " ".repeat(width);
	out.write("\n");
	for (const { name, says, otherwise } of rules.values()) {
		out.write(out.columns < MIN_BESIDE ? `${paint.cyan(name)}\n${indent}` : paint.cyan(pad(name, width)));
		out.write(`${wrap(says, out.columns, indent)}\n`);
		if (otherwise !== "") out.write(`${indent}${paint.dim(wrap(otherwise, out.columns, indent))}\n`);
	}
}
function namesOf({ rules }) {
	const kinds = rules.filter(({ about }) => about === "kind").map(({ name }) => name);
	const others = rules.filter(({ about, name }) => about !== "kind" && name !== "none").map(({ name }) => name);
	return [kinds.join("+"), ...others].join(", ");
}
const SYMBOLS = {
	open: "○",
	done: "✓",
	dropped: "–"
};
function symbolOf({ state }) {
	return state === null ? "·" : SYMBOLS[state];
}
function wrap(text, width, indent) {
	const whole = text.replaceAll(/<!-- .*? -->/g, (comment) => comment.replaceAll(" ", "\xA0"));
	return wrap$1(whole, width, indent).replaceAll("\xA0", " ");
}
// src/cli/commands/explain.ts
function explain(shell, names, flags) {
	const folder = findFolder(shell.cwd);
	const settings = readLocalSettings(folder, readInputFlags(flags));
	const found = (names.length === 0 ? [{
		name: null,
		line: null
	}] : names.map((name) => placeOf(name, shell.cwd))).flatMap(({ name, line }) => readLocalPlans(folder, settings, name === null ? [] : [name], shell.cwd).map((local) => explainOne(local, line, settings)));
	if (flags.json === true) shell.out.write(`${JSON.stringify(explainJson(found), null, 2)}\n`);
	else found.forEach((one, at) => {
		if (at > 0) shell.out.write("\n");
		if (one.plan === null) writeUnread(one.explained, shell.out);
		else if (one.line === null) writeOutline(one.explained, shell.out);
		else writeLine(one.explained, one.line, shell.out);
	});
	return found.some(({ plan }) => plan === null) ? EXIT.attention : EXIT.done;
}
function placeOf(name, cwd) {
	const [, path, line] = /^(.+):(\d{1,9})$/.exec(name) ?? [];
	return path === void 0 || existsSync(resolve(cwd, name)) ? {
		name,
		line: null
	} : {
		name: path,
		line: lineNumber(Number(line))
	};
}
function explainOne({ file, shown }, line, settings) {
	const { plan, noItems } = file.source === null ? {
		plan: null,
		noItems: []
	} : parsePlan({
		path: file.path,
		text: file.source
	}, { patterns: settings.patterns });
	const all = plan === null ? [] : explainPlan(plan, noItems);
	const explained = {
		path: shown,
		title: plan?.title ?? shown,
		lines: all,
		diagnostics: file.diagnostics
	};
	if (line === null || plan === null) return {
		plan,
		explained,
		line: null
	};
	const lines = new Lines(plan.text);
	const start = lines.startOf(line);
	const count = lines.lineOf(Math.max(0, plan.text.length - 1));
	if (line < 1 || line > count) throw new ConfigError(`${shown} has no line ${line}.`, { hint: `Its last line is ${count}.` });
	const end = lines.endAt(start);
	const found = explainLine(plan, all, line, {
		start,
		end
	});
	return {
		plan,
		explained: {
			...explained,
			lines: found === null ? [] : [found.explained],
			diagnostics: file.diagnostics.filter((diagnostic) => diagnostic.line === line)
		},
		line: {
			number: line,
			text: plan.text.slice(start, end),
			found
		}
	};
}
function explainJson(found) {
	return {
		version: 1,
		plans: found.map(({ explained }) => explained)
	};
}
export { explain };
