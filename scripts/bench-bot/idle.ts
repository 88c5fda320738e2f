import { openDatabase } from "../../src/bot/database/open-database.ts";
import { readBotEnvironment } from "../../src/bot/environment.ts";
import { createLog } from "../../src/bot/log.ts";
import { waitFor } from "../postgres/replicas.ts";
import { drained, withBench, type Bench } from "./bench-stage.ts";

const REPOSITORIES = 1000;
/** Each repository is read whole once a day, and looked at once in each other hour. */
const HOURS = 24;

/** How many requests an hour a thousand repositories cost in which nothing happens. */
export async function idle(bench: Bench): Promise<void> {
  const name = "idle";
  // Only counted: nothing has to take as long as over the network.
  const setup = { name, repositories: REPOSITORIES, latency: { read: 0, write: 0 } };
  await withBench(bench, setup, async ({ sandbox, replicas }) => {
    const environment = readBotEnvironment({ DATABASE_URL: bench.databaseUrl, DATABASE_SCHEMA: `bench_${name}` }, "/");
    const opened = await openDatabase(environment, createLog({ logLevel: "fatal", logFormat: "json" }));
    const { schema } = opened.database;
    /** Lets every repository be due, and returns how many requests that costs. */
    const sweep = async (prepare = "SELECT 1"): Promise<number> => {
      await opened.database.query(prepare);
      const due = `SELECT 1 FROM ${schema}.repository WHERE next_sweep_at <= now() LIMIT 1`;
      const mark = sandbox.log.mark();
      await opened.database.query(`UPDATE ${schema}.repository SET next_sweep_at = now()`);
      await waitFor("all are queued", async () => (await opened.database.query(due)).length === 0, 120_000);
      await drained(replicas[0]);
      // The list of failed deliveries is asked for as the App, whose limit is its own.
      return sandbox.log.since(mark).filter(({ path }) => !path.startsWith("/app/")).length;
    };
    try {
      // The first one sees what the look before it wrote.
      await sweep();
      const quiet = await sweep();
      const whole = await sweep(
        `UPDATE ${schema}.note SET written_at = now() - interval '25 hours' WHERE name LIKE 'full %'`,
      );
      const anHour = Math.round((quiet * (HOURS - 1) + whole) / HOURS);
      console.log(
        `requests an hour for ${REPOSITORIES} idle repositories: ${anHour} (${quiet} where all are only looked at, ${whole} where all are read)`,
      );
    } finally {
      await opened.close();
    }
  });
}
