import { i as EXIT, n as ConfigError } from "./cli-errors.js";
import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
// src/cli/commands/serve.ts
const ENTRIES = ["./bot.js", "../../bot/main.ts"];
async function serve() {
	const entry = ENTRIES.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path));
	if (entry === void 0) throw new ConfigError("This installation lacks the bot: there is no `bot.js` beside the command.", { hint: "Install all of plansync (`npm ci && npm run build`), or use the Action." });
	await import(pathToFileURL(entry).href);
	return Number(process.exitCode ?? EXIT.done);
}
export { serve };
