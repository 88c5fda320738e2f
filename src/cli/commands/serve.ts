import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ConfigError, EXIT } from "../../errors.ts";

/** Where the bot's entry is: beside the bundle, or in the sources. */
const ENTRIES = ["./bot.js", "../../bot/main.ts"];

/** Starts the bot in this process; it runs until it is stopped. Returns the bot's exit code. */
export async function serve(): Promise<number> {
  const entry = ENTRIES.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path));
  if (entry === undefined)
    throw new ConfigError("This installation lacks the bot: there is no `bot.js` beside the command.", {
      hint: "Install all of plansync (`npm ci && npm run build`), or use the Action.",
    });
  await import(pathToFileURL(entry).href);
  return Number(process.exitCode ?? EXIT.done);
}
