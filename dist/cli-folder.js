import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { existsSync, statSync } from "node:fs";
// src/cli/repository/folder.ts
function findFolder(cwd) {
	for (let at = resolve(cwd);; at = dirname(at)) {
		const git = resolve(at, ".git");
		if (existsSync(git)) return {
			root: at,
			git
		};
		if (dirname(at) === at) return {
			root: resolve(cwd),
			git: null
		};
	}
}
function isBare({ root, git }) {
	return git === null && [
		"HEAD",
		"objects",
		"refs"
	].every((name) => existsSync(resolve(root, name)));
}
function pathInFolder({ root }, absolute) {
	const path = relative(root, absolute);
	if (path === "" || isAbsolute(path) || path === ".." || path.startsWith(`..${sep}`)) return null;
	return path.split(sep).join("/");
}
function isFile(path) {
	try {
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
export { pathInFolder as i, isBare as n, isFile as r, findFolder as t };
