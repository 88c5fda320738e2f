import { c as earlier, o as dayOf } from "./cli-keep-points.js";
import { i as gitLine, r as gitEnvironment } from "./cli-git.js";
import { spawn } from "node:child_process";
// src/checkout/past-commits.ts
const COMMIT = "";
const CONFIGURED = [
	"-c",
	"log.showRoot=true",
	"-c",
	"diff.relative=false"
];
const LISTED = [
	"log",
	"--first-parent",
	"-m",
	"--raw",
	"-z",
	"--no-abbrev",
	"--no-renames",
	"--no-show-signature"
];
const LOG = [
	...CONFIGURED,
	...LISTED,
	"--no-color",
	`--format=${COMMIT}%ct`
];
const MAX_CHANGES = 4e5;
async function listPastCommits(root, paths, today, within) {
	const isShallow = gitLine(root, ["rev-parse", "--is-shallow-repository"]) === "true";
	const reader = new CommitReader(today);
	const child = spawn("git", [
		...LOG,
		"HEAD",
		"--",
		...pathspecs(paths)
	], {
		cwd: root,
		stdio: [
			"ignore",
			"pipe",
			"ignore"
		],
		env: gitEnvironment()
	});
	return await new Promise((resolve) => {
		const end = (isCut) => {
			clearTimeout(timer);
			resolve({
				commits: reader.finish(),
				isCut: isCut || isShallow,
				isShallow
			});
		};
		const stop = () => {
			child.stdout.destroy();
			child.kill();
			end(true);
		};
		const timer = setTimeout(stop, within);
		child.stdout.setEncoding("utf8").on("data", (text) => {
			reader.take(text);
			if (reader.changes > MAX_CHANGES) stop();
		});
		child.on("error", () => {
			end(false);
		});
		child.on("close", () => {
			end(false);
		});
	});
}
function pathspecs(paths) {
	const specs = paths.map((path) => {
		const [, ending] = /\.([a-z0-9]+)$/i.exec(path) ?? [];
		return ending === void 0 ? `:(literal)${path}` : `:(icase,glob)**/*.${ending.toLowerCase()}`;
	});
	return [...new Set(specs)];
}
var CommitReader = class {
	#commits = [];
	#day;
	#rest = "";
	#meta = null;
	changes = 0;
	constructor(today) {
		this.#day = today;
	}
	take(text) {
		const tokens = (this.#rest + text).split("\0");
		this.#rest = tokens.pop() ?? "";
		for (const token of tokens) this.#token(token);
	}
	finish() {
		if (this.#rest !== "") this.#token(this.#rest);
		this.#rest = "";
		return this.#commits.filter(({ changes }) => changes.length > 0);
	}
	#token(token) {
		if (this.#meta !== null) {
			this.#commits.at(-1)?.changes.push({
				...this.#meta,
				path: token
			});
			this.#meta = null;
			this.changes += 1;
		} else if (token.startsWith(COMMIT)) {
			this.#day = earlier(this.#day, dayOf(Number(token.slice(1)) * 1e3));
			this.#commits.push({
				day: this.#day,
				changes: []
			});
		} else {
			const [, , before, after] = token.trimStart().split(" ");
			this.#meta = {
				before: shaOf(before),
				after: shaOf(after)
			};
		}
	}
};
function shaOf(text) {
	return text === void 0 || /^0+$/.test(text) ? null : text;
}
export { listPastCommits as t };
