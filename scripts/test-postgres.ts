import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findPostgres, howToGet } from "./postgres/find-postgres.ts";
import { outage } from "./postgres/outage.ts";
import { buildBot } from "./postgres/replicas.ts";
import { shutdown } from "./postgres/shutdown.ts";
import { soak, type Outcome } from "./postgres/soak.ts";

/**
 * The bot on a real PostgreSQL, as processes. `npm run test:postgres` is the whole of it; `-- --short` is for every
 * change, and passes with a notice where there is no PostgreSQL; `-- --acts 200 --repositories 10 --seed 7 --only soak` is for looking closer.
 */
const { values } = parseArgs({
  options: {
    short: { type: "boolean", default: false },
    acts: { type: "string" },
    repositories: { type: "string" },
    replicas: { type: "string", default: "3" },
    seed: { type: "string", default: String(Date.now() % 100_000) },
    only: { type: "string" },
  },
});

const [repositories, acts] = values.short ? [10, 300] : [50, 2000];
const say = (line: string) => console.log(`  ${line}`);

process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));
const postgres = await findPostgres(process.env);
if (postgres === null) {
  console.error(`notice: the replicas are not tested, there is no PostgreSQL. ${howToGet}`);
  process.exit(values.short ? 0 : 1);
}
const logs = mkdtempSync(join(tmpdir(), "plansync-bot-logs-"));
console.log(`PostgreSQL: ${postgres.how}. Logs of the replicas: ${logs}. Seed: ${values.seed}.`);
const file = await buildBot();
const common = { databaseUrl: postgres.url, file, logs, seed: Number(values.seed) };
const scenarios: Readonly<Record<string, () => Promise<Outcome>>> = {
  soak: () =>
    soak({
      ...common,
      say,
      repositories: Number(values.repositories ?? repositories),
      acts: Number(values.acts ?? acts),
      replicas: Number(values.replicas),
    }),
  shutdown: () => shutdown(common),
  outage: () => outage(common, postgres),
};

const figures: string[] = [];
let violations = 0;
try {
  for (const [name, run] of Object.entries(scenarios)) {
    if (values.only !== undefined && values.only !== name) continue;
    console.log(`${name}:`);
    const outcome = await run();
    for (const problem of outcome.problems.slice(0, 20)) say(problem);
    violations += outcome.problems.length;
    say(outcome.figures);
    figures.push(`${name}: ${outcome.figures}`);
  }
} finally {
  await postgres.close();
}
console.log(`${figures.join(". ")}. ${violations} violations`);
process.exitCode = violations === 0 ? 0 : 1;
