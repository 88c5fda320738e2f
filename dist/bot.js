import { a as EXIT, p as PlansyncError } from "./bot-errors.js";
import { t as peerDependencies } from "./bot-package.js";
import { fileURLToPath } from "node:url";
import { existsSync } from "node:fs";
import { join } from "node:path";
// src/bot/libraries.ts
const LIBRARIES = Object.entries(peerDependencies).map(([name, range]) => ({
	name,
	spec: `${name}@${range.replace("^", "")}`
}));
function librariesProblem(place, resolve) {
	const missing = LIBRARIES.filter(({ name }) => !canResolve(name, resolve));
	if (missing.length === 0) return null;
	return `plansync serve needs libraries that the other commands do without (${missing.map(({ name }) => name).join(", ")}). Install them with: ${installCommand(place, missing.map(({ spec }) => spec))}`;
}
function canResolve(name, resolve) {
	try {
		resolve(name);
		return true;
	} catch {
		return false;
	}
}
function installCommand(place, specs) {
	const [root, inside] = place.split(/[\\/]node_modules[\\/]plansync[\\/]/, 2);
	if (root === void 0 || inside === void 0) return "npm ci";
	if (/[\\/]_npx[\\/]/.test(root)) return `npx ${["plansync", ...specs].map((spec) => `--package ${spec}`).join(" ")} plansync serve`;
	return `npm install ${existsSync(join(root, "package.json")) ? "" : "--global "}${specs.join(" ")}`;
}
// src/bot/serve.ts
const NEEDED = [22, 13];
async function serve(env, cwd) {
	const problem = nodeProblem(process.versions.node) ?? librariesProblem(fileURLToPath(import.meta.url), (name) => import.meta.resolve(name));
	if (problem !== null) {
		process.stderr.write(`${problem}\n`);
		return EXIT.usage;
	}
	try {
		const { runBot } = await import("./bot-run.js");
		return await runBot(env, cwd);
	} catch (error) {
		if (!(error instanceof PlansyncError)) throw error;
		process.stderr.write(`${error.message}\n${error.hint}\n`);
		return error.exitCode;
	}
}
function nodeProblem(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	const [neededMajor, neededMinor] = NEEDED;
	if (major > neededMajor || major === neededMajor && minor >= neededMinor) return null;
	return `plansync serve needs Node ${NEEDED.join(".")} or newer; this is ${version}.\nIts queue (pg-boss) and its lock (SQLite) require that; the Action and the other commands run on this version.`;
}
// src/bot/main.ts
process.exitCode = await serve(process.env, process.cwd());
export {};
