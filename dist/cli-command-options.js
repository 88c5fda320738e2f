import { n as ConfigError } from "./cli-errors.js";
import { t as findNearest } from "./cli-nearest.js";
import { C as branchProblem, S as WRITE_BACK, b as CONFIG_PATH, w as globProblem, x as ISSUE_KINDS } from "./cli-plan-files.js";
// src/config/inputs.ts
const MODES = [
	"auto",
	"sync",
	"preview",
	"lint"
];
function parseInputs(texts, spell = (name) => name) {
	const read = (name, parse) => {
		const text = texts[name]?.trim() ?? "";
		const fail = (problem, hint) => {
			throw new ConfigError(`\`${spell(name)}\` ${problem}`, { hint });
		};
		return text === "" ? void 0 : parse(text, fail);
	};
	const configPath = read("config", parsePath) ?? ".github/plansync.yml";
	return {
		token: read("token", (text) => text) ?? null,
		agentToken: read("agent-token", (text) => text) ?? null,
		configPath,
		isConfigRequired: configPath !== CONFIG_PATH,
		mode: read("mode", (text, fail) => parseChoice(text, MODES, fail)) ?? "auto",
		allowMassChange: read("allow-mass-change", parseBoolean) ?? false,
		overrides: {
			plans: read("plans", parseGlobs),
			levels: read("levels", (text, fail) => parseWords(text).map((word) => parseChoice(word, ISSUE_KINDS, fail))),
			writeBack: read("write-back", (text, fail) => parseChoice(text, WRITE_BACK, fail)),
			branch: read("branch", parseBranch),
			maxMinutes: read("max-minutes", parseMinutes)
		}
	};
}
function parseChoice(text, choices, fail) {
	const found = choices.find((choice) => choice === text.toLowerCase());
	if (found !== void 0) return found;
	const near = findNearest(text, choices);
	return fail(`must be one of ${choices.map((choice) => `\`${choice}\``).join(", ")}, not \`${text}\`.`, near === null ? "Write one of them." : `Did you mean \`${near}\`?`);
}
function parseGlobs(text, fail) {
	const globs = text.split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
	for (const glob of globs) {
		const problem = globProblem(glob);
		if (problem !== null) fail(`has the glob \`${glob}\`, which ${problem}.`, "Write globs relative to the repository, one per line.");
	}
	if (globs.length > 100) fail(`has ${globs.length} globs; the maximum is 100.`, "Name a folder, or use `*`.");
	return globs;
}
function parsePath(text, fail) {
	const path = text.replace(/^(?:\.\/)+/, "");
	const problem = globProblem(path);
	return problem === null ? path : fail(`is \`${text}\`, which ${problem}.`, `Write a path in the repository, such as \`${CONFIG_PATH}\`.`);
}
function parseWords(text) {
	return text.split(/[\s,]+/).filter((word) => word !== "");
}
function parseBranch(text, fail) {
	const problem = branchProblem(text);
	return problem === null ? text : fail(`is \`${text}\`, which ${problem}.`, "Write the name of a branch, such as `main`.");
}
function parseMinutes(text, fail) {
	const minutes = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
	return minutes > 0 && minutes <= 350 ? minutes : fail(`must be a number of minutes above 0 and up to 350, not \`${text}\`.`, "Write a number, such as `20`.");
}
function parseBoolean(text, fail) {
	if (/^(?:true|yes|on|1)$/i.test(text)) return true;
	if (/^(?:false|no|off|0)$/i.test(text)) return false;
	return fail(`must be \`true\` or \`false\`, not \`${text}\`.`, "Write `true` or `false`.");
}
// src/cli/repository/command-options.ts
function readInputFlags(flags) {
	return parseInputs({
		plans: flags.plans?.join("\n"),
		config: flags.config,
		"write-back": flags.writeBack,
		levels: flags.levels,
		branch: flags.branch,
		"allow-mass-change": flags.allowMassChange === true ? "true" : void 0,
		"max-minutes": flags.maxMinutes,
		"agent-token": flags.agentToken
	}, (name) => `--${name}`);
}
export { readInputFlags as t };
