import { f as PlanNotFoundError } from "./bot-errors.js";
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
// src/ports/epoch-ms.ts
function epochMs(ms) {
	return ms;
}
function later(moment, ms) {
	return epochMs(moment + ms);
}
export { PLAN_HOMES as a, isOutOfHomes as c, wholePattern as d, fitsSegment as f, planNotFound as i, onlyExcludes as l, expandBraces as m, later as n, globMatcher as o, segmentsOf as p, lookedFor as r, isForbidden as s, epochMs as t, planMatcher as u };
