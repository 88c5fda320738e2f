import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findPostgres, howToGet } from "./postgres/find-postgres.ts";
import { outage } from "./postgres/outage.ts";
import { buildBot } from "./postgres/replicas.ts";
import { shutdown } from "./postgres/shutdown.ts";
import { soak } from "./postgres/soak.ts";

/** The bot on a real PostgreSQL, as processes: `npm run test:postgres [-- --acts 200 --repositories 10 --seed 7]`. */
const { values } = parseArgs({
  options: {
    acts: { type: "string", default: "2000" },
    repositories: { type: "string", default: "50" },
    replicas: { type: "string", default: "3" },
    seed: { type: "string", default: String(Date.now() % 100_000) },
    only: { type: "string" },
  },
});

const postgres = await findPostgres(process.env);
if (postgres === null) {
  console.error(`There is no PostgreSQL to test with. ${howToGet}`);
  process.exit(1);
}
const logs = mkdtempSync(join(tmpdir(), "plansync-bot-logs-"));
console.log(`PostgreSQL: ${postgres.how}. Logs of the replicas: ${logs}. Seed: ${values.seed}.`);
const file = await buildBot();
const common = { databaseUrl: postgres.url, file, logs, say: (line: string) => console.log(`  ${line}`) };
const scenarios = {
  soak: () =>
    soak({
      ...common,
      seed: Number(values.seed),
      repositories: Number(values.repositories),
      acts: Number(values.acts),
      replicas: Number(values.replicas),
    }),
  shutdown: () => shutdown(common),
  outage: () => outage(common, postgres),
};

let failed = 0;
try {
  for (const [name, run] of Object.entries(scenarios)) {
    if (values.only !== undefined && values.only !== name) continue;
    console.log(`${name}:`);
    const problems = await run();
    for (const problem of problems.slice(0, 20)) console.error(`  ${problem}`);
    console.log(problems.length === 0 ? `${name}: good` : `${name}: ${problems.length} problems`);
    failed += problems.length;
  }
} finally {
  await postgres.close();
}
process.exitCode = failed === 0 ? 0 : 1;
