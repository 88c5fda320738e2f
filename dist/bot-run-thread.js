import { _ as messageOf, d as PermissionError, f as PlanNotFoundError, g as UnknownOutcomeError, h as RateLimitError, l as InternalError, m as ProtectedBranchError, n as ConfigError, o as ForeignCommitsError, p as PlansyncError, r as CostError, s as GitHubError, u as MovedError } from "./bot-errors.js";
// src/aside/messages.ts
const ASKABLE = {
	reader: [
		"listIssues",
		"readFiles",
		"readState",
		"readBlobs",
		"readIssues",
		"findRecent",
		"isInHistory",
		"compareCommits",
		"hasWriteAccess",
		"readBodyHistory",
		"findPull"
	],
	pulls: [
		"readPull",
		"changedFiles",
		"closingIssues"
	],
	files: ["listFiles", "mergeBase"],
	writer: [
		"writeState",
		"learned",
		"ensureLabels",
		"createIssue",
		"updateIssue",
		"setParent",
		"moveChild",
		"changeBlockers",
		"comment",
		"keepComment",
		"sweepClaims",
		"commit",
		"putBranch",
		"openPull",
		"updatePull"
	],
	past: [
		"readChanges",
		"readFormer",
		"readTexts"
	],
	agents: ["startAgents"]
};
const READS = {
	reader: ASKABLE.reader,
	pulls: ASKABLE.pulls,
	files: ASKABLE.files
};
const RECORDS = {
	...READS,
	writer: ["writeState"]
};
const ALLOWED = {
	preview: READS,
	allow: RECORDS,
	answer: RECORDS,
	sync: ASKABLE
};
// src/aside/answers.ts
var Answers = class {
	#context;
	#task;
	#choose;
	#more = /* @__PURE__ */ new Map();
	viewer = null;
	constructor(context, task, choose) {
		this.#context = context;
		this.#task = task;
		this.#choose = choose;
	}
	async answer({ id, port, method, args }) {
		switch (port) {
			case "look": return this.#look(id, args[0]);
			case "more-issues": return this.#more.get(args[0])?.(args[1]) ?? [];
			case "reader":
			case "pulls":
			case "files":
			case "writer":
			case "past":
			case "agents": return this.#call(port, method, args);
		}
	}
	async #look(id, query) {
		const { moreIssues, ...look } = await this.#context.reader.look({
			...query,
			wanted: () => false,
			wantedOf: (paths) => this.#choose(id, paths)
		});
		this.viewer = look.viewer;
		if (moreIssues !== null) this.#more.set(id, moreIssues);
		return {
			...look,
			hasMore: moreIssues !== null
		};
	}
	#call(port, method, args) {
		const { startAgents } = this.#context;
		const adapter = {
			...this.#context,
			agents: { startAgents }
		}[port];
		if (!(ALLOWED[this.#task][port]?.includes(method) === true) || adapter?.[method] === void 0) throw new TypeError(`a thread for ${this.#task} may not ask for ${port}.${method}`);
		return adapter[method](...args);
	}
};
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
// src/aside/frozen-error.ts
const origins = /* @__PURE__ */ new WeakMap();
function freezeError(error, origin = null) {
	const known = typeof error === "object" && error !== null ? origins.get(error) : void 0;
	return {
		code: error instanceof PlansyncError ? error.code : "",
		message: textOf(error),
		hint: error instanceof PlansyncError ? error.hint : "",
		place: error instanceof ConfigError ? error.place : null,
		globs: error instanceof PlanNotFoundError ? error.globs : [],
		status: error instanceof GitHubError ? error.status : 0,
		retryAt: error instanceof RateLimitError ? error.retryAt : epochMs(0),
		origin: origin ?? known ?? null
	};
}
function thawError(frozen) {
	const error = errorOf(frozen);
	if (frozen.origin !== null) origins.set(error, frozen.origin);
	return error;
}
function textOf(error) {
	if (error instanceof PlanNotFoundError) return error.summary;
	return error instanceof Error && !(error instanceof PlansyncError) ? error.stack ?? error.message : messageOf(error);
}
function errorOf({ code, message, hint, place, globs, status, retryAt }) {
	switch (code) {
		case "config": return new ConfigError(message, {
			hint,
			...place === null ? {} : { place }
		});
		case "plan-not-found": return planNotFound(message, globs, hint);
		case "permission": return new PermissionError(message, { hint });
		case "rate-limit": return new RateLimitError(message, {
			hint,
			retryAt
		});
		case "moved": return new MovedError(message, { hint });
		case "foreign-commits": return new ForeignCommitsError(message, { hint });
		case "protected-branch": return new ProtectedBranchError(message, { hint });
		case "unknown-outcome": return new UnknownOutcomeError(message, { hint });
		case "github": return new GitHubError(message, {
			hint,
			status
		});
		case "too-costly": return new CostError(message, { hint });
		case "internal": return new InternalError(message);
		default: return new Error(message);
	}
}
// src/aside/stopwatch.ts
var Stopwatch = class {
	#limit;
	#spent = 0;
	#since = null;
	#timer;
	onLimit = () => void 0;
	constructor(limit) {
		this.#limit = limit;
	}
	start() {
		if (this.#since !== null) return;
		this.#since = performance.now();
		this.#timer = setTimeout(() => this.onLimit(), Math.max(0, this.#limit - this.#spent));
	}
	stop() {
		if (this.#since === null) return;
		clearTimeout(this.#timer);
		this.#spent += performance.now() - this.#since;
		this.#since = null;
	}
};
// src/aside/run-thread.ts
const THREAD = new URL(import.meta.url.endsWith(".ts") ? "./thread.ts" : "./aside-thread.js", import.meta.url);
async function runThread(context, task, bounds, noteViewer) {
	const { reader, overrides, runUrl, clock, logger } = context;
	const start = {
		task,
		repo: reader.repo,
		overrides,
		runUrl,
		now: clock.now()
	};
	const { Worker } = await import("node:worker_threads");
	const worker = new Worker(THREAD, {
		workerData: start,
		execArgv: ["--disable-warning=ExperimentalWarning"],
		env: {},
		resourceLimits: {
			maxOldGenerationSizeMb: bounds.megabytes,
			maxYoungGenerationSizeMb: 64
		}
	});
	const thrown = [];
	const choosing = /* @__PURE__ */ new Map();
	let waiting = 0;
	const watch = new Stopwatch(bounds.milliseconds);
	try {
		return await new Promise((resolve, reject) => {
			watch.onLimit = () => resolve({ tooCostly: "time" });
			const say = (message) => {
				if (message.kind === "choose" || waiting === 0) watch.start();
				worker.postMessage(message);
			};
			const answers = new Answers(context, task.kind, (id, paths) => {
				say({
					kind: "choose",
					id,
					paths
				});
				return new Promise((chosen) => choosing.set(id, chosen));
			});
			noteViewer(answers);
			const hear = (message) => {
				switch (message.kind) {
					case "ask":
						waiting += 1;
						watch.stop();
						answers.answer(message).then((value) => ({
							kind: "answer",
							id: message.id,
							value,
							repo: reader.repo
						}), (error) => {
							const origin = thrown.push(error) - 1;
							return {
								kind: "refused",
								id: message.id,
								error: freezeError(error, origin)
							};
						}).then((answer) => {
							waiting -= 1;
							say(answer);
						}).catch(reject);
						return;
					case "chosen":
						if (waiting > 0) watch.stop();
						choosing.get(message.id)?.(new Set(message.paths));
						choosing.delete(message.id);
						return;
					case "log":
						logger[message.level](message.message);
						return;
					case "done":
						resolve({ value: message.value });
						return;
					case "failed": {
						const { origin } = message.error;
						reject(origin === null ? thawError(message.error) : thrown[origin]);
					}
				}
			};
			worker.on("message", hear);
			worker.on("error", (error) => {
				if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve({ tooCostly: "memory" });
				else reject(error);
			});
			worker.on("exit", () => reject(new CostError("The thread that read the plans ended unexpectedly.", { hint: "Run again." })));
			watch.start();
		});
	} finally {
		watch.stop();
		await worker.terminate();
	}
}
export { planNotFound as a, isForbidden as c, planMatcher as d, wholePattern as f, expandBraces as h, lookedFor as i, isOutOfHomes as l, segmentsOf as m, epochMs as n, PLAN_HOMES as o, fitsSegment as p, later as r, globMatcher as s, runThread as t, onlyExcludes as u };
