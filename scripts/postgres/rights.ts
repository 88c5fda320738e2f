import { readBotEnvironment } from "../../src/bot/environment.ts";
import { openDatabase } from "../../src/bot/database/open-database.ts";
import { createLog } from "../../src/bot/log.ts";
import { ensureQueues } from "../../src/bot/queue/queue.ts";
import type { Postgres } from "./find-postgres.ts";
import type { Outcome } from "./stage.ts";

const log = createLog({ logLevel: "fatal", logFormat: "json" });

/** A user that may not create schemas works in two that somebody made for it, the first time and again. */
export async function rights({ seed }: { readonly seed: number }, postgres: Postgres): Promise<Outcome> {
  if (postgres.kill === null) return { problems: [], figures: "left out: the server's users are not ours" };
  const schema = `rights_${seed}`;
  const open = (user: string, of: string) => {
    const url = new URL(postgres.url);
    url.username = user;
    const environment = readBotEnvironment({ DATABASE_URL: url.toString(), DATABASE_SCHEMA: of }, "/");
    return openDatabase(environment, log).then(async (opened) => {
      await ensureQueues(opened.queueClient, environment);
      return opened;
    });
  };
  try {
    const admin = await open("plansync", `${schema}_admin`);
    const made = [schema, `${schema}_queue`].map((name) => `CREATE SCHEMA ${name} AUTHORIZATION ${schema}`);
    await admin.database.query([`CREATE ROLE ${schema} LOGIN`, ...made].join(";"));
    await admin.close();
    for (let start = 0; start < 2; start += 1) await (await open(schema, schema)).close();
    return { problems: [], figures: "a user that may not create schemas works in those it was given" };
  } catch (error) {
    return { problems: [`a user that may not create schemas can't work: ${String(error)}`], figures: "" };
  }
}
