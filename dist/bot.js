import { d as PlansyncError, i as EXIT } from "./bot-errors.js";
// src/bot/serve.ts
const NEEDED = [22, 13];
async function serve(env, cwd) {
	const problem = nodeProblem(process.versions.node);
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
