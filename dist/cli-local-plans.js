import { E as planNotFound, t as readPlanFile, y as readSettings } from "./cli-plan-files.js";
import { n as ConfigError } from "./cli-errors.js";
import { t as lintPlan } from "./cli-lint.js";
import { i as pathInFolder, n as isBare, r as isFile } from "./cli-folder.js";
import { t as git } from "./cli-git.js";
import { t as overridesFrom } from "./cli-overrides.js";
import { join, relative, resolve } from "node:path";
import { lstatSync, readFileSync, readdirSync, statSync } from "node:fs";
// src/error-code.ts
function errorCode(error) {
	return error instanceof Error && "code" in error ? String(error.code) : null;
}
// src/cli/repository/local-files.ts
const SKIPPED = /* @__PURE__ */ new Set([
	".git",
	"node_modules",
	".venv",
	"venv"
]);
const MAX_FOLDERS = 2e4;
function listFiles(folder, isWanted) {
	const found = ((folder.git === null ? null : listTracked(folder.root)) ?? walk(folder.root)).filter(isWanted).filter((path) => isPlainFile(join(folder.root, path)));
	return [...new Set(found)].sort((a, b) => a < b ? -1 : 1);
}
function isPlainFile(path) {
	return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
function listTracked(root) {
	return git(root, [
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard"
	])?.split("\0").filter((path) => path !== "") ?? null;
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
function entriesOf(path) {
	try {
		return readdirSync(path, { withFileTypes: true });
	} catch {
		return [];
	}
}
// src/cli/repository/local-plans.ts
function readLocalSettings(folder, inputs) {
	const overrides = overridesFrom(inputs, "https://github.com");
	const path = join(folder.root, inputs.configPath);
	const isThere = isFile(path);
	if (!isThere && inputs.isConfigRequired) throw new ConfigError(`There is no configuration file ${inputs.configPath} in ${folder.root}.`, { hint: "Correct `--config`, or add the file." });
	const text = isThere ? {
		path: inputs.configPath,
		text: readFileSync(path, "utf8")
	} : null;
	return readSettings(text, overrides);
}
function readLocalPlans(folder, settings, names, cwd) {
	if (names.length > 0) {
		const plans = names.flatMap((name) => readNamed(folder, settings, name, cwd));
		return plans.filter(({ shown }, index) => plans.findIndex((other) => other.shown === shown) === index);
	}
	const plans = readAllPlans(folder, settings);
	if (plans.length === 0) throw noPlan(folder, settings);
	return plans;
}
function readAllPlans(folder, settings) {
	return listFiles(folder, settings.isPlan).map((path) => readOne(join(folder.root, path), path, path, settings));
}
function readNamed(folder, settings, name, cwd) {
	const absolute = resolve(cwd, name);
	const found = lookAt(absolute, name);
	if (found === void 0) throw new ConfigError(`There is no file ${name}.`, { hint: "Check the spelling; names are relative to this folder." });
	if (!found.isDirectory()) return [readOne(absolute, pathInFolder(folder, absolute) ?? shownPath(name), shownPath(name), settings)];
	const inside = pathInFolder(folder, absolute);
	const isInside = (path) => inside === null || path.startsWith(`${inside}/`);
	const home = inside === null && absolute !== folder.root ? {
		root: absolute,
		git: null
	} : folder;
	const paths = listFiles(home, (path) => isInside(path) && settings.isPlan(path));
	if (paths.length === 0) throw planNotFound(`No plan found in ${name}.`, settings.globs, "Name the plan files themselves, or select them with `--plans`.");
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
		bytes,
		absolute
	};
}
function lookAt(absolute, shown) {
	try {
		return statSync(absolute, { throwIfNoEntry: false });
	} catch (cause) {
		throw unreadable(shown, cause);
	}
}
function readBytes(absolute, shown) {
	try {
		return readFileSync(absolute);
	} catch (cause) {
		throw unreadable(shown, cause);
	}
}
function unreadable(shown, cause) {
	const code = errorCode(cause) ?? "unknown error";
	return new ConfigError(`${shown} can't be read (${code}).`, {
		hint: "Check the file and its permissions.",
		cause
	});
}
function inOrder(diagnostics) {
	return diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
function shownPath(name) {
	return name.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "");
}
function noPlan(folder, settings) {
	if (isBare(folder)) return planNotFound(`No plan found in ${folder.root}: it is a bare repository, which has no files.`, settings.globs, "Go to a clone of it, or make one: `git worktree add ../plans`.");
	return planNotFound(`No plan found in ${folder.root}.`, settings.globs, "Name the files, select them with `--plans`, or put globs under `plans:` in .github/plansync.yml.");
}
export { errorCode as a, listFiles as i, readLocalPlans as n, readLocalSettings as r, readAllPlans as t };
