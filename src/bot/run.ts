import manifest from "../../package.json" with { type: "json" };
import { startBot } from "./bot.ts";
import { givenIn, readBotEnvironment } from "./environment.ts";
import { createLog } from "./log.ts";
import { readCredentialsFile } from "./setup/credentials-file.ts";

/** Milliseconds after which a bot that is being stopped exits, whatever still runs: its jobs run again elsewhere. */
const STOP_WITHIN = 24_000;

/** Runs a replica in this process until SIGTERM or SIGINT. */
export async function runBot(env: Readonly<Record<string, string | undefined>>, cwd: string): Promise<number> {
  const given = givenIn(env);
  const read = () => readBotEnvironment({ ...readCredentialsFile(given, cwd), ...given }, cwd, process.stdout.isTTY);
  const environment = read();
  const log = createLog(environment);
  const signalled = new Promise<string>((resolve) => {
    for (const name of ["SIGTERM", "SIGINT"] as const) process.once(name, () => resolve(name));
  });
  const bot = await startBot({ environment, log, version: manifest.version, reread: read });
  const failed = bot.ready.then(() => new Promise<never>(() => undefined));
  const reason = await Promise.race([signalled, failed]).catch(async (error: unknown) => {
    // While it listens, the process would stay alive and do nothing.
    await bot.stop();
    throw error;
  });
  log.info(`${reason}: finishing or returning ${bot.core?.running ?? 0} jobs`);
  const late = setTimeout(() => {
    log.warn("Some jobs did not finish in time; they run again elsewhere");
    process.exit(0);
  }, STOP_WITHIN);
  await bot.stop();
  // A request that is still running delays the exit no longer than that.
  late.unref();
  log.info("Stopped");
  return 0;
}
