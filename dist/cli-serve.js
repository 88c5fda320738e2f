import { n as EXIT, t as ConfigError } from "./cli-errors.js";
import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
// src/cli/serve.ts
/** Where the bot's entry stands beside the bundle, and beside the sources. */
const ENTRIES = ["./bot.js", "../bot/main.ts"];
/** Starts the bot in this process; it runs until it is stopped. */
async function serve() {
	const entry = ENTRIES.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path));
	if (entry === void 0) throw new ConfigError("This installation has no bot: `bot.js` is not beside the command.", { hint: "Install plansync whole (`npm ci && npm run build`), or use the Action." });
	await import(pathToFileURL(entry).href);
	return EXIT.done;
}
export { serve };
