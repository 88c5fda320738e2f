import { c as PlansyncError, n as EXIT } from "./bot-errors.js";
// src/bot/serve.ts
/** The queue's library needs this version of Node; everything else of plansync runs on older ones. */
const NEEDED = [22, 12];
/** Runs the bot until it is told to stop. Returns the exit code. */
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
/** What is wrong with this version of Node; null when nothing is. */
function nodeProblem(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	const [neededMajor, neededMinor] = NEEDED;
	if (major > neededMajor || major === neededMajor && minor >= neededMinor) return null;
	return `plansync serve needs Node ${NEEDED.join(".")} or newer; this is ${version}.\nIts queue (pg-boss) does; the Action and the other commands run on this version.`;
}
// src/bot/main.ts
process.exitCode = await serve(process.env, process.cwd());
export {};
