import { spawnSync } from "node:child_process";
// src/cli/repository/overrides.ts
function overridesFrom(inputs, serverUrl) {
	return {
		...inputs.overrides,
		configPath: inputs.configPath,
		isConfigRequired: inputs.isConfigRequired,
		allowMassChange: inputs.allowMassChange,
		serverUrl
	};
}
// src/cli/repository/git.ts
const MOST_OUTPUT = 1 << 28;
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
export { gitLine as n, overridesFrom as r, git as t };
