import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { asleep } from "./postgres/asleep.ts";
import { findPostgres, howToGet } from "./postgres/find-postgres.ts";
import { outage } from "./postgres/outage.ts";
import { renamed } from "./postgres/renamed.ts";
import { revoked } from "./postgres/revoked.ts";
import { rights } from "./postgres/rights.ts";
import { buildBot } from "./postgres/replicas.ts";
import { shutdown } from "./postgres/shutdown.ts";
import { soak } from "./postgres/soak.ts";
import type { Outcome } from "./postgres/stage.ts";
import { tenants } from "./postgres/tenants.ts";
import { versions } from "./postgres/versions.ts";

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
/**
 * What runs at the same time. The short form doesn't wait for the slow work of `shutdown`, and leaves the stories of single
 * tenants to the whole one; `outage` takes the database from all.
 */
const together = values.short
  ? [["soak", "shutdown", "rights"], ["outage"]]
  : [["soak"], ["shutdown"], ["rights"], ["asleep", "versions"], ["renamed", "revoked"], ["tenants"], ["outage"]];

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
/** What every scenario needs; each has logs of its own. */
const commonTo = (name: string) => {
  const own = join(logs, name);
  mkdirSync(own);
  return { databaseUrl: postgres.url, file, logs: own, seed: Number(values.seed) };
};
const scenarios: Readonly<Record<string, () => Promise<Outcome>>> = {
  soak: () =>
    soak({
      ...commonTo("soak"),
      say,
      repositories: Number(values.repositories ?? repositories),
      acts: Number(values.acts ?? acts),
      replicas: Number(values.replicas),
    }),
  shutdown: () => shutdown(commonTo("shutdown")),
  asleep: () => asleep(commonTo("asleep")),
  versions: () => versions(commonTo("versions")),
  renamed: () => renamed(commonTo("renamed")),
  revoked: () => revoked(commonTo("revoked")),
  tenants: () => tenants(commonTo("tenants")),
  rights: () => rights(commonTo("rights"), postgres),
  outage: () => outage(commonTo("outage"), postgres),
};

const figures: string[] = [];
let violations = 0;
try {
  for (const names of together)
    await Promise.all(
      names
        .filter((name) => values.only === undefined || values.only === name)
        .map(async (name) => {
          console.log(`${name}:`);
          const outcome = await scenarios[name]?.();
          if (outcome === undefined) return;
          for (const problem of outcome.problems.slice(0, 20)) say(problem);
          violations += outcome.problems.length;
          say(outcome.figures);
          figures.push(`${name}: ${outcome.figures}`);
        }),
    );
} finally {
  await postgres.close();
}
console.log(`${figures.join(". ")}. ${violations} violations`);
process.exitCode = violations === 0 ? 0 : 1;
