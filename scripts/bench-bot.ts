import { mkdtempSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "./bench-bot/bench-stage.ts";
import { idle } from "./bench-bot/idle.ts";
import { looks } from "./bench-bot/looks.ts";
import { memory } from "./bench-bot/memory.ts";
import { ticks } from "./bench-bot/ticks.ts";
import { webhooks } from "./bench-bot/webhooks.ts";
import { findPostgres, howToGet } from "./postgres/find-postgres.ts";
import { buildBot } from "./postgres/replicas.ts";

/**
 * Measures the bot on this machine, with PostgreSQL, GitHub and the senders on the same cores: `npm run bench:bot`, or
 * some of it: `npm run bench:bot -- ticks memory`.
 */
const FIGURES: Readonly<Record<string, (bench: Bench) => Promise<void>>> = { webhooks, ticks, looks, idle, memory };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => FIGURES[name] === undefined);
if (unknown.length > 0) {
  console.error(`There is no figure ${unknown.join(", ")}; there are ${Object.keys(FIGURES).join(", ")}.`);
  process.exit(2);
}
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));
const postgres = await findPostgres(process.env);
if (postgres === null) {
  console.error(`There is no PostgreSQL for the measurement. ${howToGet}`);
  process.exit(1);
}
const logs = mkdtempSync(join(tmpdir(), "plansync-bench-bot-"));
const bench = { file: await buildBot(), databaseUrl: postgres.url, logs };
console.log(`PostgreSQL: ${postgres.how}. ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}). Logs: ${logs}.`);
try {
  for (const [name, measure] of Object.entries(FIGURES))
    if (wanted.length === 0 || wanted.includes(name)) await measure(bench);
} finally {
  await postgres.close();
}
