import { n as ConfigError } from "./cli-errors.js";
import { n as sessionOf, t as readSession } from "./cli-session.js";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { hostname, userInfo } from "node:os";
// src/agents/claim/holder.ts
const LONGEST = 60;
const FOREIGN = /[^A-Za-z0-9 ._@:/-]+/g;
function readHolder(text) {
	const name = text.trim();
	if (name !== "" && name.length <= LONGEST && name.search(FOREIGN) < 0) return name;
	throw new ConfigError(`${JSON.stringify(text)} can't be the name of a holder.`, { hint: `Use at most ${LONGEST} letters, digits, blanks and any of \`._@:/-\`.` });
}
function defaultHolder(user, host) {
	const clean = (text) => text.replace(FOREIGN, "-").replace(/^-+|-+$/g, "");
	return `${clean(user) || "agent"}@${clean(host) || "machine"}`.slice(0, LONGEST).trim();
}
// src/cli/agents/holder-of-checkout.ts
const SESSION_FILE = "plansync/session";
function findHolder({ env }, folder, flags) {
	const named = flags.session ?? (env["PLANSYNC_SESSION"] || void 0);
	const name = flags.holder ?? (env["PLANSYNC_HOLDER"] || void 0);
	const holder = name === void 0 ? defaultHolder(userName(), hostname()) : readHolder(name);
	const path = sessionPath(folder);
	const kept = named === void 0 && path !== null ? readKept(path) : null;
	const session = named === void 0 ? kept ?? newSession() : readSession(named);
	return {
		holder,
		session,
		keep: (used) => {
			if (path === null || used === kept || named !== void 0 && used === session) return;
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, `${used}\n`, { mode: 384 });
		}
	};
}
function newSession() {
	return sessionOf(randomBytes(16));
}
function sessionPath({ git }) {
	const folder = git === null ? null : gitFolder(git);
	return folder === null ? null : join(folder, SESSION_FILE);
}
function gitFolder(git) {
	try {
		if (statSync(git).isDirectory()) return git;
		const named = /^gitdir: (.+)$/m.exec(readFileSync(git, "utf8"))?.[1]?.trim();
		if (named === void 0) return null;
		return isAbsolute(named) ? named : resolve(dirname(git), named);
	} catch {
		return null;
	}
}
function readKept(path) {
	try {
		return readSession(readFileSync(path, "utf8"));
	} catch {
		return null;
	}
}
function userName() {
	try {
		return userInfo().username;
	} catch {
		return "";
	}
}
export { newSession as n, findHolder as t };
