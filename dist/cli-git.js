import { spawnSync } from "node:child_process";
// src/checkout/git.ts
const MOST_OUTPUT = 1 << 28;
function gitEnvironment() {
	return {
		...process.env,
		GIT_NO_LAZY_FETCH: "1",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0"
	};
}
function git(root, args) {
	const asked = spawnSync("git", args, {
		cwd: root,
		encoding: "utf8",
		maxBuffer: MOST_OUTPUT,
		stdio: [
			"ignore",
			"pipe",
			"ignore"
		]
	});
	return asked.status === 0 ? asked.stdout : null;
}
function gitLine(root, args) {
	return git(root, args)?.trim() ?? "";
}
function gitBlobs(root, blobs) {
	const found = /* @__PURE__ */ new Map();
	for (const blob of blobs) {
		const { status, stdout } = spawnSync("git", [
			"cat-file",
			"blob",
			blob
		], {
			cwd: root,
			maxBuffer: MOST_OUTPUT,
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			],
			env: gitEnvironment()
		});
		if (status === 0) found.set(blob, stdout);
	}
	return found;
}
export { gitLine as i, gitBlobs as n, gitEnvironment as r, git as t };
