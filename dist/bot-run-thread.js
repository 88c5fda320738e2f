import { _ as messageOf, d as PermissionError, f as PlanNotFoundError, g as UnknownOutcomeError, h as RateLimitError, l as InternalError, m as ProtectedBranchError, n as ConfigError, o as ForeignCommitsError, p as PlansyncError, r as CostError, s as GitHubError, u as MovedError } from "./bot-errors.js";
import { i as planNotFound, t as epochMs } from "./bot-epoch-ms.js";
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
	files: ["listFiles", "mergeBase"]
};
// src/aside/answers.ts
var Answers = class {
	#context;
	#writer;
	#choose;
	#more = /* @__PURE__ */ new Map();
	viewer = null;
	constructor(context, writer, choose) {
		this.#context = context;
		this.#writer = writer;
		this.#choose = choose;
	}
	async answer({ id, port, method, args }) {
		switch (port) {
			case "look": return this.#look(id, args[0]);
			case "more-issues": return this.#more.get(args[0])?.() ?? [];
			case "write-state":
				if (this.#writer === null) throw new TypeError("a preview writes no record");
				return this.#writer.writeState(...args);
			case "reader":
			case "pulls":
			case "files": return this.#call(port, method, args);
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
		if (!ASKABLE[port].includes(method)) throw new TypeError(`a thread may not ask for ${port}.${method}`);
		return this.#context[port][method]?.(...args) ?? Promise.resolve(void 0);
	}
};
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
const THREAD = new URL(import.meta.url.endsWith(".ts") ? "./thread.ts" : "./preview-thread.js", import.meta.url);
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
			const answers = new Answers(context, task.kind === "preview" ? null : context.writer, (id, paths) => {
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
			worker.on("exit", () => reject(new CostError("The thread of a preview ended unexpectedly.", { hint: "Run again." })));
			watch.start();
		});
	} finally {
		watch.stop();
		await worker.terminate();
	}
}
export { runThread };
